"use strict";var ym=Object.create;var ar=Object.defineProperty;var bm=Object.getOwnPropertyDescriptor;var vm=Object.getOwnPropertyNames;var wm=Object.getPrototypeOf,Sm=Object.prototype.hasOwnProperty;var $=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),ae=(e,t)=>{for(var n in t)ar(e,n,{get:t[n],enumerable:!0})},dl=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of vm(t))!Sm.call(e,i)&&i!==n&&ar(e,i,{get:()=>t[i],enumerable:!(r=bm(t,i))||r.enumerable});return e};var ze=(e,t,n)=>(n=e!=null?ym(wm(e)):{},dl(t||!e||!e.__esModule?ar(n,"default",{value:e,enumerable:!0}):n,e)),km=e=>dl(ar({},"__esModule",{value:!0}),e);var W=$(ie=>{"use strict";var Hs=Symbol.for("yaml.alias"),Nc=Symbol.for("yaml.document"),Sr=Symbol.for("yaml.map"),Cc=Symbol.for("yaml.pair"),Js=Symbol.for("yam\
l.scalar"),kr=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),Eg=e=>!!e&&typeof e=="object"&&e[De]===Hs,Pg=e=>!!e&&typeof e=="object"&&e[De]===Nc,Lg=e=>!!e&&
typeof e=="object"&&e[De]===Sr,xg=e=>!!e&&typeof e=="object"&&e[De]===Cc,Ec=e=>!!e&&typeof e=="object"&&e[De]===Js,Tg=e=>!!e&&typeof e=="object"&&e[De]===kr;function Pc(e){
if(e&&typeof e=="object")switch(e[De]){case Sr:case kr:return!0}return!1}function Rg(e){if(e&&typeof e=="object")switch(e[De]){case Hs:case Sr:case Js:case kr:return!0}
return!1}var Ig=e=>(Ec(e)||Pc(e))&&!!e.anchor;ie.ALIAS=Hs;ie.DOC=Nc;ie.MAP=Sr;ie.NODE_TYPE=De;ie.PAIR=Cc;ie.SCALAR=Js;ie.SEQ=kr;ie.hasAnchor=Ig;ie.isAlias=Eg;ie.
isCollection=Pc;ie.isDocument=Pg;ie.isMap=Lg;ie.isNode=Rg;ie.isPair=xg;ie.isScalar=Ec;ie.isSeq=Tg});var dn=$(zs=>{"use strict";var te=W(),ue=Symbol("break visit"),Lc=Symbol("skip children"),Le=Symbol("remove node");function Ar(e,t){let n=xc(t);te.isDocument(e)?
qt(null,e.contents,n,Object.freeze([e]))===Le&&(e.contents=null):qt(null,e,n,Object.freeze([]))}Ar.BREAK=ue;Ar.SKIP=Lc;Ar.REMOVE=Le;function qt(e,t,n,r){let i=Tc(
e,t,n,r);if(te.isNode(i)||te.isPair(i))return Rc(e,r,i),qt(e,i,n,r);if(typeof i!="symbol"){if(te.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=qt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===ue)return ue;o===Le&&(t.items.splice(s,1),s-=1)}}}else if(te.isPair(t)){r=Object.
freeze(r.concat(t));let s=qt("key",t.key,n,r);if(s===ue)return ue;s===Le&&(t.key=null);let o=qt("value",t.value,n,r);if(o===ue)return ue;o===Le&&(t.value=null)}}
return i}async function Or(e,t){let n=xc(t);te.isDocument(e)?await Dt(null,e.contents,n,Object.freeze([e]))===Le&&(e.contents=null):await Dt(null,e,n,Object.freeze(
[]))}Or.BREAK=ue;Or.SKIP=Lc;Or.REMOVE=Le;async function Dt(e,t,n,r){let i=await Tc(e,t,n,r);if(te.isNode(i)||te.isPair(i))return Rc(e,r,i),Dt(e,i,n,r);if(typeof i!=
"symbol"){if(te.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Dt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===ue)return ue;o===Le&&(t.items.splice(s,1),s-=1)}}}else if(te.isPair(t)){r=Object.freeze(r.concat(t));let s=await Dt("key",t.key,n,r);if(s===ue)return ue;
s===Le&&(t.key=null);let o=await Dt("value",t.value,n,r);if(o===ue)return ue;o===Le&&(t.value=null)}}return i}function xc(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Tc(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(te.isMap(t))return n.Map?.(e,t,r);if(te.isSeq(t))return n.Seq?.(e,t,r);if(te.
isPair(t))return n.Pair?.(e,t,r);if(te.isScalar(t))return n.Scalar?.(e,t,r);if(te.isAlias(t))return n.Alias?.(e,t,r)}function Rc(e,t,n){let r=t[t.length-1];if(te.
isCollection(r))r.items[e]=n;else if(te.isPair(r))e==="key"?r.key=n:r.value=n;else if(te.isDocument(r))r.contents=n;else{let i=te.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}zs.visit=Ar;zs.visitAsync=Or});var Qs=$(Mc=>{"use strict";var Ic=W(),Mg=dn(),$g={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},_g=e=>e.replace(/[!,[\]{}]/g,t=>$g[t]),pn=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+_g(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Ic.isNode(t.contents)){let s={};Mg.visit(t.contents,(o,l)=>{Ic.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};pn.defaultYaml={explicit:!1,version:"1.2"};pn.defaultTags={"!!":"tag:yaml.org,2002:"};Mc.Directives=pn});var Nr=$(mn=>{"use strict";var $c=W(),qg=dn();function Dg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function _c(e){let t=new Set;return qg.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function qc(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function Fg(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=_c(e));let o=qc(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&($c.isScalar(o.node)||$c.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}mn.anchorIsValid=Dg;mn.anchorNames=_c;mn.createNodeAnchors=Fg;mn.
findNewAnchor=qc});var Xs=$(Dc=>{"use strict";function hn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=hn(e,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=hn(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=hn(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=hn(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}Dc.applyReviver=hn});var Xe=$(Bc=>{"use strict";var Bg=W();function Fc(e,t,n){if(Array.isArray(e))return e.map((r,i)=>Fc(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!Bg.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}Bc.toJS=Fc});var Cr=$(Kc=>{"use strict";var jg=Xs(),jc=W(),Kg=Xe(),Zs=class{constructor(t){Object.defineProperty(this,jc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!jc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=Kg.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?jg.applyReviver(s,{"":l},
"",l):l}};Kc.NodeBase=Zs});var gn=$(Yc=>{"use strict";var Yg=Nr(),Ug=dn(),Ft=W(),Vg=Cr(),Wg=Xe(),eo=class extends Vg.NodeBase{constructor(t){super(Ft.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Ug.visit(t,{Node:(s,o)=>{(Ft.isAlias(o)||Ft.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,c=s.get(i);if(c||(Wg.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Er(o,i,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(Yg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Er(e,t,n){
if(Ft.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Ft.isCollection(t)){let r=0;for(let i of t.items){let s=Er(e,i,n);
s>r&&(r=s)}return r}else if(Ft.isPair(t)){let r=Er(e,t.key,n),i=Er(e,t.value,n);return Math.max(r,i)}return 1}Yc.Alias=eo});var ee=$(to=>{"use strict";var Gg=W(),Hg=Cr(),Jg=Xe(),zg=e=>!e||typeof e!="function"&&typeof e!="object",Ze=class extends Hg.NodeBase{constructor(t){super(Gg.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Jg.toJS(this.value,t,n)}toString(){return String(this.value)}};Ze.BLOCK_FOLDED="BLOCK_FOLDED";Ze.BLOCK_LITERAL=
"BLOCK_LITERAL";Ze.PLAIN="PLAIN";Ze.QUOTE_DOUBLE="QUOTE_DOUBLE";Ze.QUOTE_SINGLE="QUOTE_SINGLE";to.Scalar=Ze;to.isScalarValue=zg});var yn=$(Vc=>{"use strict";var Qg=gn(),mt=W(),Uc=ee(),Xg="tag:yaml.org,2002:";function Zg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function ey(e,t,n){if(mt.isDocument(e)&&(e=e.contents),mt.isNode(
e))return e;if(mt.isPair(e)){let m=n.schema[mt.MAP].createNode?.(n.schema,null,n);return m.items.push(e),m}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=n,c;if(r&&e&&typeof e==
"object"){if(c=l.get(e),c)return c.anchor??(c.anchor=i(e)),new Qg.Alias(c.anchor);c={anchor:null,node:null},l.set(e,c)}t?.startsWith("!!")&&(t=Xg+t.slice(2));let u=Zg(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let m=new Uc.Scalar(e);return c&&(c.node=m),m}u=e instanceof Map?o[mt.
MAP]:Symbol.iterator in Object(e)?o[mt.SEQ]:o[mt.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Uc.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Vc.createNode=ey});var Lr=$(Pr=>{"use strict";var ty=yn(),xe=W(),ny=Cr();function no(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return ty.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Wc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,ro=class extends ny.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>xe.isNode(r)||xe.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Wc(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(xe.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,no(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(xe.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&xe.isScalar(s)?s.value:s:xe.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!xe.isPair(n))return!1;let r=n.value;return r==null||t&&xe.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return xe.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(xe.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,no(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};Pr.Collection=ro;Pr.collectionFromPath=no;Pr.isEmptyPath=Wc});var bn=$(xr=>{"use strict";var ry=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function io(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var iy=(e,t,n)=>e.
endsWith(`
`)?io(n,t):n.includes(`
`)?`
`+io(n,t):(e.endsWith(" ")?"":" ")+n;xr.indentComment=io;xr.lineComment=iy;xr.stringifyComment=ry});var Hc=$(vn=>{"use strict";var sy="flow",so="block",Tr="quoted";function oy(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let u=[],d={},m=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):m=i-r);let p,h,w=!1,g=-1,v=-1,T=-1;n===so&&(g=Gc(e,g,t.length),g!==-1&&(m=g+c));for(let L;L=e[g+=1];){if(n===Tr&&L==="\\"){switch(v=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}T=g}if(L===`
`)n===so&&(g=Gc(e,g,t.length)),m=g+t.length+c,p=void 0;else{if(L===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let I=e[g+1];I&&I!==" "&&I!==`
`&&I!=="	"&&(p=g)}if(g>=m)if(p)u.push(p),m=p+c,p=void 0;else if(n===Tr){for(;h===" "||h==="	";)h=L,L=e[g+=1],w=!0;let I=g>T+1?g-2:v-1;if(d[I])return e;u.push(I),
d[I]=!0,m=I+c,p=void 0}else w=!0}h=L}if(w&&l&&l(),u.length===0)return e;o&&o();let O=e.slice(0,u[0]);for(let L=0;L<u.length;++L){let I=u[L],M=u[L+1]||e.length;I===
0?O=`
${t}${e.slice(0,M)}`:(n===Tr&&d[I]&&(O+=`${e[I]}\\`),O+=`
${t}${e.slice(I+1,M)}`)}return O}function Gc(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}vn.FOLD_BLOCK=so;vn.FOLD_FLOW=sy;vn.FOLD_QUOTED=Tr;vn.foldFlowLines=oy});var Sn=$(Jc=>{"use strict";var Oe=ee(),et=Hc(),Ir=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Mr=e=>/^(%|---|\.\.\.)/m.test(e);function ay(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function wn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(Mr(e)?"  ":""),o="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+n.slice(l):n,r?o:et.foldFlowLines(o,s,et.FOLD_QUOTED,Ir(t,!1))}function oo(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wn(e,t);let n=t.indent||(Mr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:et.foldFlowLines(r,n,et.FOLD_FLOW,Ir(t,!1))}function Bt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=wn;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=oo:s&&!i?r=wn:r=n?oo:wn}return r(e,t)}var ao;try{ao=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ao=/\n+(?!\n|$)/g}function Rr({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:l,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Bt(n,r);let u=r.indent||(r.forceBlockIndent||Mr(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Oe.Scalar.BLOCK_FOLDED?!1:t===Oe.Scalar.BLOCK_LITERAL?
!0:!ay(n,c,u.length);if(!n)return d?`|
`:`>
`;let m,p;for(p=n.length;p>0;--p){let M=n[p-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let h=n.substring(p),w=h.indexOf(`
`);w===-1?m="-":n===h||w!==h.length-1?(m="+",s&&s()):m="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(ao,`$&${u}`));let g=!1,v,T=-1;for(v=0;v<n.length;++v){let M=n[v];if(M===" ")g=!0;else if(M===`
`)T=v;else break}let O=n.substring(0,T<v?T+1:v);O&&(n=n.substring(O.length),O=O.replace(/\n+/g,`$&${u}`));let I=(g?u?"2":"1":"")+m;if(e&&(I+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let M=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),F=!1,V=Ir(r,!0);o!=="folded"&&t!==Oe.Scalar.BLOCK_FOLDED&&(V.onOverflow=
()=>{F=!0});let _=et.foldFlowLines(`${O}${M}${h}`,u,et.FOLD_BLOCK,V);if(!F)return`>${I}
${u}${_}`}return n=n.replace(/\n+/g,`$&${u}`),`|${I}
${u}${O}${n}${h}`}function ly(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:l,indent:c,indentStep:u,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Bt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Bt(s,t):Rr(e,t,n,r);if(!l&&!d&&i!==Oe.Scalar.PLAIN&&s.includes(`
`))return Rr(e,t,n,r);if(Mr(s)){if(c==="")return t.forceBlockIndent=!0,Rr(e,t,n,r);if(l&&c===u)return Bt(s,t)}let m=s.replace(/\n+/g,`$&
${c}`);if(o){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(m),{compat:h,tags:w}=t.doc.schema;if(w.some(p)||h?.some(p))return Bt(s,t)}return l?
m:et.foldFlowLines(m,c,et.FOLD_FLOW,Ir(t,!1))}function cy(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Oe.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=Oe.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Oe.
Scalar.BLOCK_FOLDED:case Oe.Scalar.BLOCK_LITERAL:return i||s?Bt(o.value,t):Rr(o,t,n,r);case Oe.Scalar.QUOTE_DOUBLE:return wn(o.value,t);case Oe.Scalar.QUOTE_SINGLE:
return oo(o.value,t);case Oe.Scalar.PLAIN:return ly(o,t,n,r);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:m}=t.options,p=i&&
d||m;if(u=c(p),u===null)throw new Error(`Unsupported default string type ${p}`)}return u}Jc.stringifyString=cy});var kn=$(lo=>{"use strict";var uy=Nr(),tt=W(),fy=bn(),dy=Sn();function py(e,t){let n=Object.assign({blockQuote:!0,commentString:fy.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function my(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(tt.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function hy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(tt.isScalar(e)||tt.isCollection(
e))&&e.anchor;s&&uy.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function gy(e,t,n,r){
if(tt.isPair(e))return e.toString(t,n,r);if(tt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=tt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=my(t.doc.schema.tags,s));let o=hy(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,t,n,r):tt.isScalar(s)?dy.stringifyString(s,t,n,r):s.toString(t,n,r);return o?tt.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}lo.createStringifyContext=py;lo.stringify=gy});var Zc=$(Xc=>{"use strict";var Fe=W(),zc=ee(),Qc=kn(),An=bn();function yy({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:m}}=n,p=Fe.isNode(e)&&e.comment||null;if(m){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Fe.isCollection(e)||
!Fe.isNode(e)&&typeof e=="object"){let V="With simple keys, collection cannot be used as a key value";throw new Error(V)}}let h=!m&&(!e||p&&t==null&&!n.inFlow||
Fe.isCollection(e)||(Fe.isScalar(e)?e.type===zc.Scalar.BLOCK_FOLDED||e.type===zc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!h&&(m||!s),indent:l+c});let w=!1,g=!1,v=Qc.stringify(e,n,()=>w=!0,()=>g=!0);if(!h&&!n.inFlow&&v.length>1024){if(m)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(s||t==null)return w&&r&&r(),v===""?"?":h?`? ${v}`:v}else if(s&&!m||t==null&&
h)return v=`? ${v}`,p&&!w?v+=An.lineComment(v,n.indent,u(p)):g&&i&&i(),v;w&&(p=null),h?(p&&(v+=An.lineComment(v,n.indent,u(p))),v=`? ${v}
${l}:`):(v=`${v}:`,p&&(v+=An.lineComment(v,n.indent,u(p))));let T,O,L;Fe.isNode(t)?(T=!!t.spaceBefore,O=t.commentBefore,L=t.comment):(T=!1,O=null,L=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!h&&!p&&Fe.isScalar(t)&&(n.indentAtStart=v.length+1),g=!1,!d&&c.length>=2&&!n.inFlow&&!h&&Fe.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let I=!1,M=Qc.stringify(t,n,()=>I=!0,()=>g=!0),F=" ";if(p||T||O){if(F=T?`
`:"",O){let V=u(O);F+=`
${An.indentComment(V,n.indent)}`}M===""&&!n.inFlow?F===`
`&&L&&(F=`

`):F+=`
${n.indent}`}else if(!h&&Fe.isCollection(t)){let V=M[0],_=M.indexOf(`
`),J=_!==-1,ge=n.inFlow??t.flow??t.items.length===0;if(J||!ge){let ye=!1;if(J&&(V==="&"||V==="!")){let z=M.indexOf(" ");V==="&"&&z!==-1&&z<_&&M[z+1]==="!"&&(z=M.
indexOf(" ",z+1)),(z===-1||_<z)&&(ye=!0)}ye||(F=`
${n.indent}`)}}else(M===""||M[0]===`
`)&&(F="");return v+=F+M,n.inFlow?I&&r&&r():L&&!I?v+=An.lineComment(v,n.indent,u(L)):g&&i&&i(),v}Xc.stringifyPair=yy});var uo=$(co=>{"use strict";var eu=require("process");function by(e,...t){e==="debug"&&console.log(...t)}function vy(e,t){(e==="debug"||e==="warn")&&(typeof eu.emitWarning==
"function"?eu.emitWarning(t):console.warn(t))}co.debug=by;co.warn=vy});var Fr=$(Dr=>{"use strict";var qr=W(),tu=ee(),$r="<<",_r={identify:e=>e===$r||typeof e=="symbol"&&e.description===$r,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new tu.Scalar(Symbol($r)),{addToJSMap:nu}),stringify:()=>$r},wy=(e,t)=>(_r.identify(t)||qr.isScalar(t)&&(!t.type||t.type===
tu.Scalar.PLAIN)&&_r.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===_r.tag&&n.default);function nu(e,t,n){let r=ru(e,n);if(qr.isSeq(r))for(let i of r.items)
fo(e,t,i);else if(Array.isArray(r))for(let i of r)fo(e,t,i);else fo(e,t,r)}function fo(e,t,n){let r=ru(e,n);if(!qr.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function ru(e,t){return e&&qr.isAlias(t)?t.resolve(e.doc,e):t}
Dr.addMergeToJSMap=nu;Dr.isMergeKey=wy;Dr.merge=_r});var mo=$(ou=>{"use strict";var Sy=uo(),iu=Fr(),ky=kn(),su=W(),po=Xe();function Ay(e,t,{key:n,value:r}){if(su.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(iu.
isMergeKey(e,n))iu.addMergeToJSMap(e,t,r);else{let i=po.toJS(n,"",e);if(t instanceof Map)t.set(i,po.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=Oy(
n,i,e),o=po.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function Oy(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(su.isNode(e)&&n?.doc){let r=ky.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),Sy.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}ou.addPairToJSMap=Ay});var nt=$(ho=>{"use strict";var au=yn(),Ny=Zc(),Cy=mo(),Br=W();function Ey(e,t,n){let r=au.createNode(e,void 0,n),i=au.createNode(t,void 0,n);return new jr(r,i)}
var jr=class e{constructor(t,n=null){Object.defineProperty(this,Br.NODE_TYPE,{value:Br.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Br.
isNode(n)&&(n=n.clone(t)),Br.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Cy.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?Ny.stringifyPair(this,t,n,r):JSON.stringify(this)}};ho.Pair=jr;ho.createPair=Ey});var go=$(cu=>{"use strict";var ht=W(),lu=kn(),Kr=bn();function Py(e,t,n){return(t.inFlow??e.flow?xy:Ly)(e,t,n)}function Ly({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),m=!1,p=[];for(let w=0;w<
t.length;++w){let g=t[w],v=null;if(ht.isNode(g))!m&&g.spaceBefore&&p.push(""),Yr(n,p,g.commentBefore,m),g.comment&&(v=g.comment);else if(ht.isPair(g)){let O=ht.
isNode(g.key)?g.key:null;O&&(!m&&O.spaceBefore&&p.push(""),Yr(n,p,O.commentBefore,m))}m=!1;let T=lu.stringify(g,d,()=>v=null,()=>m=!0);v&&(T+=Kr.lineComment(T,s,
u(v))),m&&v&&(m=!1),p.push(r+T)}let h;if(p.length===0)h=i.start+i.end;else{h=p[0];for(let w=1;w<p.length;++w){let g=p[w];h+=g?`
${c}${g}`:`
`}}return e?(h+=`
`+Kr.indentComment(u(e),c),l&&l()):m&&o&&o(),h}function xy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,d=0,m=[];for(let w=0;w<e.length;++w){let g=e[w],v=null;if(ht.isNode(g))g.spaceBefore&&m.push(
""),Yr(t,m,g.commentBefore,!1),g.comment&&(v=g.comment);else if(ht.isPair(g)){let O=ht.isNode(g.key)?g.key:null;O&&(O.spaceBefore&&m.push(""),Yr(t,m,O.commentBefore,
!1),O.comment&&(u=!0));let L=ht.isNode(g.value)?g.value:null;L?(L.comment&&(v=L.comment),L.commentBefore&&(u=!0)):g.value==null&&O?.comment&&(v=O.comment)}v&&(u=
!0);let T=lu.stringify(g,c,()=>v=null);u||(u=m.length>d||T.includes(`
`)),w<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=m.reduce((O,L)=>O+L.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
v&&(T+=Kr.lineComment(T,r,l(v))),m.push(T),d=m.length}let{start:p,end:h}=n;if(m.length===0)return p+h;if(!u){let w=m.reduce((g,v)=>g+v.length+2,2);u=t.options.lineWidth>
0&&w>t.options.lineWidth}if(u){let w=p;for(let g of m)w+=g?`
${s}${i}${g}`:`
`;return`${w}
${i}${h}`}else return`${p}${o}${m.join(" ")}${o}${h}`}function Yr({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=Kr.indentComment(
t(r),e);n.push(s.trimStart())}}cu.stringifyCollection=Py});var it=$(bo=>{"use strict";var Ty=go(),Ry=mo(),Iy=Lr(),rt=W(),Ur=nt(),My=ee();function On(e,t){let n=rt.isScalar(t)?t.value:t;for(let r of e)if(rt.isPair(r)&&(r.
key===t||r.key===n||rt.isScalar(r.key)&&r.key.value===n))return r}var yo=class extends Iy.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(rt.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push(Ur.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;rt.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new Ur.Pair(t,t?.value):r=new Ur.Pair(t.key,t.value);let i=On(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);rt.isScalar(i.value)&&My.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=On(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=On(this.items,t)?.value;return(!n&&rt.isScalar(i)?i.value:i)??void 0}has(t){return!!On(this.items,t)}set(t,n){this.add(new Ur.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)Ry.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!rt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Ty.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};bo.YAMLMap=yo;bo.findPair=On});var jt=$(fu=>{"use strict";var $y=W(),uu=it(),_y={collection:"map",default:!0,nodeClass:uu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return $y.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>uu.YAMLMap.from(e,t,n)};fu.map=_y});var st=$(du=>{"use strict";var qy=yn(),Dy=go(),Fy=Lr(),Wr=W(),By=ee(),jy=Xe(),vo=class extends Fy.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Wr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Vr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Vr(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Wr.isScalar(i)?i.value:i}has(t){let n=Vr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Vr(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Wr.isScalar(i)&&By.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(jy.toJS(s,String(i++),n));return r}toString(t,n,r){return t?Dy.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof i=="function"){let c=n instanceof Set?l:String(o++);l=i.call(n,c,l)}s.items.
push(qy.createNode(l,void 0,r))}}return s}};function Vr(e){let t=Wr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}du.YAMLSeq=vo});var Kt=$(mu=>{"use strict";var Ky=W(),pu=st(),Yy={collection:"seq",default:!0,nodeClass:pu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Ky.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>pu.YAMLSeq.from(e,t,n)};mu.seq=Yy});var Nn=$(hu=>{"use strict";var Uy=Sn(),Vy={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Uy.stringifyString(e,t,n,r)}};hu.string=Vy});var Gr=$(bu=>{"use strict";var gu=ee(),yu={identify:e=>e==null,createNode:()=>new gu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new gu.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&yu.test.test(e)?e:t.options.nullStr};bu.nullTag=yu});var wo=$(wu=>{"use strict";var Wy=ee(),vu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Wy.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&vu.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};wu.boolTag=vu});var Yt=$(Su=>{"use strict";function Gy({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}Su.stringifyNumber=Gy});var ko=$(Hr=>{"use strict";var Hy=ee(),So=Yt(),Jy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:So.stringifyNumber},zy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():So.stringifyNumber(e)}},Qy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Hy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:So.stringifyNumber};
Hr.float=Qy;Hr.floatExp=zy;Hr.floatNaN=Jy});var Oo=$(zr=>{"use strict";var ku=Yt(),Jr=e=>typeof e=="bigint"||Number.isInteger(e),Ao=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Au(e,t,n){
let{value:r}=e;return Jr(r)&&r>=0?n+r.toString(t):ku.stringifyNumber(e)}var Xy={identify:e=>Jr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Ao(e,2,8,n),stringify:e=>Au(e,8,"0o")},Zy={identify:Jr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ao(e,0,10,n),
stringify:ku.stringifyNumber},e0={identify:e=>Jr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ao(e,2,16,
n),stringify:e=>Au(e,16,"0x")};zr.int=Zy;zr.intHex=e0;zr.intOct=Xy});var Nu=$(Ou=>{"use strict";var t0=jt(),n0=Gr(),r0=Kt(),i0=Nn(),s0=wo(),No=ko(),Co=Oo(),o0=[t0.map,r0.seq,i0.string,n0.nullTag,s0.boolTag,Co.intOct,Co.int,Co.intHex,
No.floatNaN,No.floatExp,No.float];Ou.schema=o0});var Pu=$(Eu=>{"use strict";var a0=ee(),l0=jt(),c0=Kt();function Cu(e){return typeof e=="bigint"||Number.isInteger(e)}var Qr=({value:e})=>JSON.stringify(e),u0=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Qr},{identify:e=>e==null,createNode:()=>new a0.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Qr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Qr},{identify:Cu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Cu(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Qr}],f0={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},d0=[l0.map,c0.seq].
concat(u0,f0);Eu.schema=d0});var Po=$(Lu=>{"use strict";var Cn=require("buffer"),Eo=ee(),p0=Sn(),m0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Cn.Buffer=="function")return Cn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,l;if(typeof Cn.Buffer=="function")l=o instanceof Cn.Buffer?o.toString("base64"):Cn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Eo.Scalar.BLOCK_LITERAL),t!==Eo.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let m=0,p=0;m<u;++m,p+=c)d[m]=l.substr(p,c);l=d.join(t===Eo.Scalar.
BLOCK_LITERAL?`
`:" ")}return p0.stringifyString({comment:e,type:t,value:l},r,i,s)}};Lu.binary=m0});var ei=$(Zr=>{"use strict";var Xr=W(),Lo=nt(),h0=ee(),g0=st();function xu(e,t){if(Xr.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Xr.isPair(r)){
if(Xr.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new Lo.Pair(new h0.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=Xr.isPair(r)?r:new Lo.Pair(r)}}else t("Expected a sequence for this tag");return e}function Tu(e,t,n){let{replacer:r}=n,i=new g0.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let l,c;
if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)l=u[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=o;i.items.push(Lo.createPair(l,c,n))}return i}
var y0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xu,createNode:Tu};Zr.createPairs=Tu;Zr.pairs=y0;Zr.resolvePairs=xu});var Ro=$(To=>{"use strict";var Ru=W(),xo=Xe(),En=it(),b0=st(),Iu=ei(),gt=class e extends b0.YAMLSeq{constructor(){super(),this.add=En.YAMLMap.prototype.add.bind(
this),this.delete=En.YAMLMap.prototype.delete.bind(this),this.get=En.YAMLMap.prototype.get.bind(this),this.has=En.YAMLMap.prototype.has.bind(this),this.set=En.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Ru.
isPair(i)?(s=xo.toJS(i.key,"",n),o=xo.toJS(i.value,s,n)):s=xo.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=Iu.createPairs(t,n,r),s=new this;return s.items=i.items,s}};gt.tag="tag:yaml.org,2002:omap";var v0={collection:"seq",identify:e=>e instanceof Map,nodeClass:gt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Iu.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Ru.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new gt,n)},createNode:(e,t,n)=>gt.from(e,t,n)};To.YAMLOMap=gt;To.omap=v0});var Du=$(Io=>{"use strict";var Mu=ee();function $u({value:e,source:t},n){return t&&(e?_u:qu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var _u={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Mu.Scalar(!0),stringify:$u},qu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Mu.Scalar(!1),stringify:$u};Io.falseTag=qu;Io.trueTag=
_u});var Fu=$(ti=>{"use strict";var w0=ee(),Mo=Yt(),S0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Mo.stringifyNumber},k0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Mo.stringifyNumber(e)}},A0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new w0.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Mo.stringifyNumber};ti.float=A0;ti.floatExp=k0;ti.floatNaN=S0});var ju=$(Ln=>{"use strict";var Bu=Yt(),Pn=e=>typeof e=="bigint"||Number.isInteger(e);function ni(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function $o(e,t,n){let{value:r}=e;if(Pn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return Bu.stringifyNumber(
e)}var O0={identify:Pn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>ni(e,2,2,n),stringify:e=>$o(e,2,"0b")},N0={identify:Pn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>ni(e,1,8,n),stringify:e=>$o(e,8,"0")},C0={identify:Pn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>ni(e,0,10,n),stringify:Bu.stringifyNumber},E0={identify:Pn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>ni(e,2,16,n),stringify:e=>$o(e,16,"0x")};Ln.int=C0;Ln.intBin=O0;Ln.intHex=E0;Ln.intOct=N0});var qo=$(_o=>{"use strict";var si=W(),ri=nt(),ii=it(),yt=class e extends ii.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;si.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new ri.Pair(t.key,null):n=new ri.Pair(t,null),ii.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=ii.
findPair(this.items,t);return!n&&si.isPair(r)?si.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=ii.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new ri.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(ri.createPair(o,null,r));return s}};yt.tag="tag:yaml.org,2002:set";var P0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:yt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>yt.from(e,t,n),resolve(e,t){if(si.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new yt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};_o.YAMLSet=yt;_o.set=P0});var Fo=$(oi=>{"use strict";var L0=Yt();function Do(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*s:s}function Ku(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return L0.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var x0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Do(e,n),stringify:Ku},T0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Do(e,!1),stringify:Ku},Yu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Yu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,l]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,l||0,c),d=t[8];if(d&&d!=="Z"){let m=Do(d,!1);Math.
abs(m)<30&&(m*=60),u-=6e4*m}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};oi.floatTime=T0;oi.intTime=x0;oi.
timestamp=Yu});var Wu=$(Vu=>{"use strict";var R0=jt(),I0=Gr(),M0=Kt(),$0=Nn(),_0=Po(),Uu=Du(),Bo=Fu(),ai=ju(),q0=Fr(),D0=Ro(),F0=ei(),B0=qo(),jo=Fo(),j0=[R0.map,M0.seq,$0.string,
I0.nullTag,Uu.trueTag,Uu.falseTag,ai.intBin,ai.intOct,ai.int,ai.intHex,Bo.floatNaN,Bo.floatExp,Bo.float,_0.binary,q0.merge,D0.omap,F0.pairs,B0.set,jo.intTime,jo.
floatTime,jo.timestamp];Vu.schema=j0});var nf=$(Uo=>{"use strict";var zu=jt(),K0=Gr(),Qu=Kt(),Y0=Nn(),U0=wo(),Ko=ko(),Yo=Oo(),V0=Nu(),W0=Pu(),Xu=Po(),xn=Fr(),Zu=Ro(),ef=ei(),Gu=Wu(),tf=qo(),li=Fo(),Hu=new Map(
[["core",V0.schema],["failsafe",[zu.map,Qu.seq,Y0.string]],["json",W0.schema],["yaml11",Gu.schema],["yaml-1.1",Gu.schema]]),Ju={binary:Xu.binary,bool:U0.boolTag,
float:Ko.float,floatExp:Ko.floatExp,floatNaN:Ko.floatNaN,floatTime:li.floatTime,int:Yo.int,intHex:Yo.intHex,intOct:Yo.intOct,intTime:li.intTime,map:zu.map,merge:xn.
merge,null:K0.nullTag,omap:Zu.omap,pairs:ef.pairs,seq:Qu.seq,set:tf.set,timestamp:li.timestamp},G0={"tag:yaml.org,2002:binary":Xu.binary,"tag:yaml.org,2002:merg\
e":xn.merge,"tag:yaml.org,2002:omap":Zu.omap,"tag:yaml.org,2002:pairs":ef.pairs,"tag:yaml.org,2002:set":tf.set,"tag:yaml.org,2002:timestamp":li.timestamp};function H0(e,t,n){
let r=Hu.get(t);if(r&&!e)return n&&!r.includes(xn.merge)?r.concat(xn.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(Hu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(xn.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?Ju[o]:o;if(!l){let c=JSON.stringify(
o),u=Object.keys(Ju).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}Uo.
coreKnownTags=G0;Uo.getTags=H0});var Go=$(rf=>{"use strict";var Vo=W(),J0=jt(),z0=Kt(),Q0=Nn(),ci=nf(),X0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Wo=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?ci.getTags(t,"compat"):t?ci.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?ci.coreKnownTags:{},this.tags=ci.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,Vo.MAP,{value:J0.
map}),Object.defineProperty(this,Vo.SCALAR,{value:Q0.string}),Object.defineProperty(this,Vo.SEQ,{value:z0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
X0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};rf.Schema=Wo});var of=$(sf=>{"use strict";var Z0=W(),Ho=kn(),Tn=bn();function eb(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=Ho.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Tn.indentComment(c,""))}let o=!1,l=null;if(e.contents){if(Z0.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(Tn.indentComment(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let c=l?
void 0:()=>o=!0,u=Ho.stringify(e.contents,i,()=>l=null,c);l&&(u+=Tn.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Ho.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Tn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(Tn.indentComment(s(c),"")))}return n.join(`
`)+`
`}sf.stringifyDocument=eb});var Rn=$(af=>{"use strict";var tb=gn(),Ut=Lr(),be=W(),nb=nt(),rb=Xe(),ib=Go(),sb=of(),Jo=Nr(),ob=Xs(),ab=yn(),zo=Qs(),Qo=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new zo.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[be.NODE_TYPE]:{value:be.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=be.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Vt(this.contents)&&this.contents.add(t)}addIn(t,n){Vt(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Jo.anchorNames(this);t.anchor=!n||r.has(n)?Jo.findNewAnchor(n||"a",r):n}return new tb.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let v=O=>typeof O=="number"||O instanceof String||
O instanceof Number,T=n.filter(v).map(String);T.length>0&&(n=n.concat(T)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=r??{},{onAnchor:m,setAnchors:p,sourceObjects:h}=Jo.createNodeAnchors(this,o||"a"),w={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:m,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:h},g=ab.createNode(t,d,w);return l&&be.isCollection(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new nb.Pair(i,s)}delete(t){return Vt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ut.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Vt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return be.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Ut.isEmptyPath(t)?!n&&be.isScalar(this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return be.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ut.isEmptyPath(t)?this.contents!==void 0:be.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ut.collectionFromPath(this.schema,[t],n):Vt(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Ut.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Ut.collectionFromPath(this.schema,Array.from(t),n):Vt(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new zo.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new zo.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new ib.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=rb.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof o=="function"?ob.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return sb.stringifyDocument(this,t)}};function Vt(e){if(be.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
af.Document=Qo});var $n=$(Mn=>{"use strict";var In=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Xo=class extends In{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Zo=class extends In{constructor(t,n,r){super("YAMLWarning",t,n,r)}},lb=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=n.linePos[1];c?.line===r&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${u}
`}};Mn.YAMLError=In;Mn.YAMLParseError=Xo;Mn.YAMLWarning=Zo;Mn.prettifyError=lb});var _n=$(lf=>{"use strict";function cb(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let c=!1,u=l,d=l,m="",p="",h=!1,w=!1,g=null,
v=null,T=null,O=null,L=null,I=null,M=null;for(let _ of e)switch(w&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),w=!1),g&&(u&&_.type!=="comment"&&_.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),_.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&_.source.includes("	")&&(g=_),d=!0;break;case"comment":{d||s(_,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let J=_.source.substring(1)||" ";m?m+=p+J:m=J,p="",u=!1;break}case"newlin\
e":u?m?m+=_.source:(!I||n!=="seq-item-ind")&&(c=!0):p+=_.source,u=!0,h=!0,(v||T)&&(O=_),d=!0;break;case"anchor":v&&s(_,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=_,M??(M=_.offset),u=!1,d=!1,w=!0;break;case"\
tag":{T&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),T=_,M??(M=_.offset),u=!1,d=!1,w=!0;break}case n:(v||T)&&s(_,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${_.source} indicator`),I&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),I=_,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){L&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),L=_,u=!1,d=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} toke\
n`),u=!1,d=!1}let F=e[e.length-1],V=F?F.offset+F.source.length:i;return w&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:L,found:I,spaceBefore:c,comment:m,hasNewline:h,anchor:v,tag:T,newlineAfterProp:O,end:V,
start:M??V}}lf.resolveProps=cb});var ui=$(cf=>{"use strict";function ea(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ea(t.key)||ea(t.value))return!0}return!1;default:return!0}}cf.containsNewline=ea});var ta=$(uf=>{"use strict";var ub=ui();function fb(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&ub.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}uf.flowIndentCheck=fb});var na=$(df=>{"use strict";var ff=W();function db(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||ff.isScalar(s)&&
ff.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}df.mapIncludes=db});var bf=$(yf=>{"use strict";var pf=nt(),pb=it(),mf=_n(),mb=ui(),hf=ta(),hb=na(),gf="All mapping items must start at the same column";function gb({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??pb.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let d of r.items){let{start:m,key:p,sep:h,value:w}=d,g=mf.resolveProps(
m,{indicator:"explicit-key-ind",next:p??h?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),v=!g.found;if(v){if(p&&(p.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&i(c,"BAD_INDENT",gf)),!g.anchor&&!g.tag&&!h){
u=g.end,g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment);continue}(g.newlineAfterProp||mb.containsNewline(p))&&i(p??m[m.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",gf);n.atKey=!0;let T=g.end,O=p?e(n,p,g,i):t(n,T,m,null,g,i);n.schema.compat&&hf.flowIndentCheck(
r.indent,p,i),n.atKey=!1,hb.mapIncludes(n,l.items,O)&&i(T,"DUPLICATE_KEY","Map keys must be unique");let L=mf.resolveProps(h??[],{indicator:"map-value-ind",next:w,
offset:O.range[2],onError:i,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=L.end,L.found){v&&(w?.type==="block-map"&&!L.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<L.found.offset-1024&&i(O.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let I=w?e(n,w,L,i):t(n,c,h,null,L,i);n.schema.compat&&hf.flowIndentCheck(
r.indent,w,i),c=I.range[2];let M=new pf.Pair(O,I);n.options.keepSourceTokens&&(M.srcToken=d),l.items.push(M)}else{v&&i(O.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),L.comment&&(O.comment?O.comment+=`
`+L.comment:O.comment=L.comment);let I=new pf.Pair(O);n.options.keepSourceTokens&&(I.srcToken=d),l.items.push(I)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,c,u??c],l}yf.resolveBlockMap=gb});var wf=$(vf=>{"use strict";var yb=st(),bb=_n(),vb=ta();function wb({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??yb.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:d,value:m}of r.items){let p=bb.resolveProps(d,{indicator:"seq-item-ind",next:m,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||m)m?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=p.end,p.comment&&(l.comment=p.comment);continue}let h=m?e(n,m,p,i):
t(n,p.end,d,null,p,i);n.schema.compat&&vb.flowIndentCheck(r.indent,m,i),c=h.range[2],l.items.push(h)}return l.range=[r.offset,c,u??c],l}vf.resolveBlockSeq=wb});var Wt=$(Sf=>{"use strict";function Sb(e,t,n,r){let i="";if(e){let s=!1,o="";for(let l of e){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:i,offset:t}}Sf.resolveEnd=Sb});var Nf=$(Of=>{"use strict";var kb=W(),Ab=nt(),kf=it(),Ob=st(),Nb=Wt(),Af=_n(),Cb=ui(),Eb=na(),ra="Block collections are not allowed within flow collections",ia=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Pb({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?kf.YAMLMap:Ob.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let m=r.offset+r.start.source.length;for(let v=0;v<
r.items.length;++v){let T=r.items[v],{start:O,key:L,sep:I,value:M}=T,F=Af.resolveProps(O,{flow:l,indicator:"explicit-key-ind",next:L??I?.[0],offset:m,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!I&&!M){v===0&&F.comma?i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):v<r.items.
length-1&&i(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),F.comment&&(u.comment?u.comment+=`
`+F.comment:u.comment=F.comment),m=F.end;continue}!o&&n.options.strict&&Cb.containsNewline(L)&&i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(v===0)F.comma&&i(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(F.comma||i(F.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),F.comment){let V="";e:for(let _ of O)switch(_.type){case"comma":case"space":break;case"comment":V=_.source.substring(1);break e;default:break e}
if(V){let _=u.items[u.items.length-1];kb.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+V:_.comment=V,F.comment=F.comment.substring(V.length+1)}}if(!o&&!I&&!F.found){let V=M?e(n,M,F,i):t(n,F.end,I,null,F,i);u.items.push(V),m=V.range[2],ia(M)&&i(V.
range,"BLOCK_IN_FLOW",ra)}else{n.atKey=!0;let V=F.end,_=L?e(n,L,F,i):t(n,V,O,null,F,i);ia(L)&&i(_.range,"BLOCK_IN_FLOW",ra),n.atKey=!1;let J=Af.resolveProps(I??
[],{flow:l,indicator:"map-value-ind",next:M,offset:_.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(J.found){if(!o&&!F.found&&n.options.strict){
if(I)for(let z of I){if(z===J.found)break;if(z.type==="newline"){i(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}F.start<J.found.offset-1024&&i(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
M&&("source"in M&&M.source?.[0]===":"?i(M,"MISSING_CHAR",`Missing space after : in ${l}`):i(J.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ge=M?
e(n,M,J,i):J.found?t(n,J.end,I,null,J,i):null;ge?ia(M)&&i(ge.range,"BLOCK_IN_FLOW",ra):J.comment&&(_.comment?_.comment+=`
`+J.comment:_.comment=J.comment);let ye=new Ab.Pair(_,ge);if(n.options.keepSourceTokens&&(ye.srcToken=T),o){let z=u;Eb.mapIncludes(n,z.items,_)&&i(V,"DUPLICATE_\
KEY","Map keys must be unique"),z.items.push(ye)}else{let z=new kf.YAMLMap(n.schema);z.flow=!0,z.items.push(ye);let Ve=(ge??_).range;z.range=[_.range[0],Ve[1],Ve[2]],
u.items.push(z)}m=ge?ge.range[2]:J.end}}let p=o?"}":"]",[h,...w]=r.end,g=m;if(h?.source===p)g=h.offset+h.source.length;else{let v=l[0].toUpperCase()+l.substring(
1),T=d?`${v} must end with a ${p}`:`${v} in block collection must be sufficiently indented and end with a ${p}`;i(m,d?"MISSING_CHAR":"BAD_INDENT",T),h&&h.source.
length!==1&&w.unshift(h)}if(w.length>0){let v=Nb.resolveEnd(w,g,n.options.strict,i);v.comment&&(u.comment?u.comment+=`
`+v.comment:u.comment=v.comment),u.range=[r.offset,g,v.offset]}else u.range=[r.offset,g,g];return u}Of.resolveFlowCollection=Pb});var Ef=$(Cf=>{"use strict";var Lb=W(),xb=ee(),Tb=it(),Rb=st(),Ib=bf(),Mb=wf(),$b=Nf();function sa(e,t,n,r,i,s){let o=n.type==="block-map"?Ib.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?Mb.resolveBlockSeq(e,t,n,r,s):$b.resolveFlowCollection(e,t,n,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function _b(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,p=>i(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,
newlineAfterProp:h}=r,w=p&&s?p.offset>s.offset?p:s:p??s;w&&(!h||h.offset<w.offset)&&i(w,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===Tb.YAMLMap.tagName&&l==="map"||o===Rb.YAMLSeq.tagName&&l===
"seq")return sa(e,t,n,i,o);let c=t.schema.tags.find(p=>p.tag===o&&p.collection===l);if(!c){let p=t.schema.knownTags[o];if(p?.collection===l)t.schema.tags.push(Object.
assign({},p,{default:!1})),c=p;else return p?i(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${l} collection, but expects ${p.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),sa(e,t,n,i,o)}let u=sa(e,t,n,i,o,c),d=c.resolve?.(u,p=>i(s,"TAG_RESOLVE_FAILED",p),t.options)??u,m=Lb.isNode(d)?d:new xb.
Scalar(d);return m.range=u.range,m.tag=o,c?.format&&(m.format=c.format),m}Cf.composeCollection=_b});var aa=$(Pf=>{"use strict";var oa=ee();function qb(e,t,n){let r=t.offset,i=Db(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?oa.Scalar.BLOCK_FOLDED:oa.Scalar.BLOCK_LITERAL,o=t.source?Fb(t.source):[],l=o.length;for(let g=o.length-1;g>=0;--g){let v=o[g][1];if(v===""||v==="\r")
l=g;else break}if(l===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",v=r+i.length;return t.source&&(v+=t.source.length),{value:g,type:s,comment:i.comment,range:[r,v,v]}}let c=t.indent+i.indent,
u=t.offset+i.length,d=0;for(let g=0;g<l;++g){let[v,T]=o[g];if(T===""||T==="\r")i.indent===0&&v.length>c&&(c=v.length);else{v.length<c&&n(u+v.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=v.length),d=g,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=v.length+T.length+1}for(let g=o.length-1;g>=l;--g)o[g][0].length>c&&(l=g+1);let m="",p="",
h=!1;for(let g=0;g<d;++g)m+=o[g][0].slice(c)+`
`;for(let g=d;g<l;++g){let[v,T]=o[g];u+=v.length+T.length+1;let O=T[T.length-1]==="\r";if(O&&(T=T.slice(0,-1)),T&&v.length<c){let I=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(O?2:1),"BAD_INDENT",I),v=""}s===oa.Scalar.BLOCK_LITERAL?(m+=
p+v.slice(c)+T,p=`
`):v.length>c||T[0]==="	"?(p===" "?p=`
`:!h&&p===`
`&&(p=`

`),m+=p+v.slice(c)+T,p=`
`,h=!0):T===""?p===`
`?m+=`
`:p=`
`:(m+=p+T,p=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let g=l;g<o.length;++g)m+=`
`+o[g][0].slice(c);m[m.length-1]!==`
`&&(m+=`
`);break;default:m+=`
`}let w=r+i.length+t.source.length;return{value:m,type:s,comment:i.comment,range:[r,w,w]}}function Db({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,l="",c=-1;for(let p=1;p<i.length;++p){let h=i[p];if(!l&&(h==="\
-"||h==="+"))l=h;else{let w=Number(h);!o&&w?o=w:c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
d="",m=i.length;for(let p=1;p<t.length;++p){let h=t[p];switch(h.type){case"space":u=!0;case"newline":m+=h.source.length;break;case"comment":n&&!u&&r(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),m+=h.source.length,d=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOK\
EN",h.message),m+=h.source.length;break;default:{let w=`Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",w);let g=h.source;g&&typeof g==
"string"&&(m+=g.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:m}}function Fb(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Pf.resolveBlockScalar=qb});var ca=$(xf=>{"use strict";var la=ee(),Bb=Wt();function jb(e,t,n){let{offset:r,type:i,source:s,end:o}=e,l,c,u=(p,h,w)=>n(r+p,h,w);switch(i){case"scalar":l=la.Scalar.
PLAIN,c=Kb(s,u);break;case"single-quoted-scalar":l=la.Scalar.QUOTE_SINGLE,c=Yb(s,u);break;case"double-quoted-scalar":l=la.Scalar.QUOTE_DOUBLE,c=Ub(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
m=Bb.resolveEnd(o,d,t,n);return{value:c,type:l,comment:m.comment,range:[r,d,m.offset]}}function Kb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Lf(e)}function Yb(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Lf(e.slice(1,-1)).replace(/''/g,"'")}function Lf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),l=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(e),s+o+(n?.[1]??"")}function Ub(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=Vb(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=Wb[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=Gb(e,r+1,l,t),r+=l}else{let l=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Vb(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Wb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Gb(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}xf.resolveFlowScalar=jb});var If=$(Rf=>{"use strict";var bt=W(),Tf=ee(),Hb=aa(),Jb=ca();function zb(e,t,n,r){let{value:i,type:s,comment:o,range:l}=t.type==="block-scalar"?Hb.resolveBlockScalar(
e,t,r):Jb.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,m=>r(n,"TAG_RESOLVE_FAILED",m)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[bt.
SCALAR]:c?u=Qb(e.schema,i,c,n,r):t.type==="scalar"?u=Xb(e,i,t,r):u=e.schema[bt.SCALAR];let d;try{let m=u.resolve(i,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);
d=bt.isScalar(m)?m:new Tf.Scalar(m)}catch(m){let p=m instanceof Error?m.message:String(m);r(n??t,"TAG_RESOLVE_FAILED",p),d=new Tf.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function Qb(e,t,n,r,i){if(n==="!")return e[bt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[bt.SCALAR])}function Xb({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||n[bt.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(r))??n[bt.SCALAR];if(o.tag!==l.tag){let c=t.tagString(o.tag),u=t.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Rf.composeScalar=zb});var $f=$(Mf=>{"use strict";function Zb(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}Mf.emptyScalarPosition=Zb});var Df=$(fa=>{"use strict";var ev=gn(),tv=W(),nv=Ef(),_f=If(),rv=Wt(),iv=$f(),sv={composeNode:qf,composeEmptyNode:ua};function qf(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=ov(e,t,r),(l||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=_f.composeScalar(e,t,c,r),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=nv.composeCollection(sv,e,t,n,r),l&&(u.anchor=l.source.substring(1))}catch(m){let p=m instanceof Error?m.message:
String(m);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let m=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",m),d=!1}}return u??
(u=ua(e,t.offset,void 0,null,n,r)),l&&u.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!tv.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function ua(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:c},u){
let d={type:"scalar",offset:iv.emptyScalarPosition(t,n,r),indent:-1,source:""},m=_f.composeScalar(e,d,l,u);return o&&(m.anchor=o.source.substring(1),m.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(m.spaceBefore=!0),s&&(m.comment=s,m.range[2]=c),m}function ov({options:e},{offset:t,source:n,end:r},i){
let s=new ev.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=rv.resolveEnd(r,o,e.strict,i);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}fa.composeEmptyNode=
ua;fa.composeNode=qf});var jf=$(Bf=>{"use strict";var av=Rn(),Ff=Df(),lv=Wt(),cv=_n();function uv(e,t,{offset:n,start:r,value:i,end:s},o){let l=Object.assign({_directives:t},e),c=new av.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=cv.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Ff.composeNode(u,i,d,o):Ff.composeEmptyNode(u,d.end,r,null,d,o);let m=c.
contents.range[2],p=lv.resolveEnd(s,m,!1,o);return p.comment&&(c.comment=p.comment),c.range=[n,m,p.offset],c}Bf.composeDoc=uv});var pa=$(Uf=>{"use strict";var fv=require("process"),dv=Qs(),pv=Rn(),qn=$n(),Kf=W(),mv=jf(),hv=Wt();function Dn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Yf(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var da=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=Dn(n);s?this.warnings.push(new qn.YAMLWarning(
o,r,i)):this.errors.push(new qn.YAMLParseError(o,r,i))},this.directives=new dv.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Yf(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Kf.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Kf.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Yf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(fv.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=Dn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=mv.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new qn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new qn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=hv.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new qn.YAMLParseError(Dn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new pv.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};Uf.Composer=da});var Gf=$(fi=>{"use strict";var gv=aa(),yv=ca(),bv=$n(),Vf=Sn();function vv(e,t=!0,n){if(e){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(l,s,o);else throw new bv.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yv.resolveFlowScalar(
e,t,r);case"block-scalar":return gv.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function wv(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,l=Vf.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),m=l.substring(u+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Wf(p,c)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:m}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:c};default:return{type:"scalar",offset:s,indent:r,source:l,end:c}}}function Sv(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Vf.stringifyString({type:o,value:t},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":kv(e,c);break;case'"':ma(e,c,"double-quoted-scalar");break;case"\
'":ma(e,c,"single-quoted-scalar");break;default:ma(e,c,"scalar")}}function kv(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Wf(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function Wf(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function ma(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}fi.createScalarToken=wv;fi.resolveAsScalar=vv;fi.setScalarValue=Sv});var Jf=$(Hf=>{"use strict";var Av=e=>"type"in e?pi(e):di(e);function pi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=pi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=di(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=di(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=di(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function di({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=pi(t)),n)for(let s of n)i+=s.
source;return r&&(i+=pi(r)),i}Hf.stringify=Av});var Zf=$(Xf=>{"use strict";var ha=Symbol("break visit"),Ov=Symbol("skip children"),zf=Symbol("remove item");function vt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Qf(Object.freeze([]),e,t)}vt.BREAK=ha;vt.SKIP=Ov;vt.REMOVE=zf;vt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};vt.parentCollection=(e,t)=>{let n=vt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Qf(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=Qf(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===ha)return ha;l===zf&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Xf.visit=vt});var mi=$(fe=>{"use strict";var ga=Gf(),Nv=Jf(),Cv=Zf(),ya="\uFEFF",ba="",va="",wa="",Ev=e=>!!e&&"items"in e,Pv=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Lv(e){switch(e){case ya:return"<BOM>";case ba:return"<DOC>";case va:return"<FL\
OW_END>";case wa:return"<SCALAR>";default:return JSON.stringify(e)}}function xv(e){switch(e){case ya:return"byte-order-mark";case ba:return"doc-mode";case va:return"\
flow-error-end";case wa:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}fe.createScalarToken=ga.createScalarToken;fe.resolveAsScalar=ga.resolveAsScalar;fe.setScalarValue=ga.
setScalarValue;fe.stringify=Nv.stringify;fe.visit=Cv.visit;fe.BOM=ya;fe.DOCUMENT=ba;fe.FLOW_END=va;fe.SCALAR=wa;fe.isCollection=Ev;fe.isScalar=Pv;fe.prettyToken=
Lv;fe.tokenType=xv});var Aa=$(td=>{"use strict";var Fn=mi();function Ne(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var ed=new Set("0123456789ABCDEFabcdef"),Tv=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),hi=new Set(",[]{}"),Rv=new Set(` ,[]{}
\r	`),Sa=e=>!e||Rv.has(e),ka=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Ne(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Fn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Fn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ne(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ne(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ne(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Sa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Ne(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Fn.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Sa),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ne(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ne(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield Fn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Ne(s)||t&&hi.has(s))break;n=r}else if(Ne(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&hi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&hi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Fn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Sa),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ne(r)||n&&hi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ne(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Tv.has(n))n=this.buffer[++t];else if(n==="%"&&ed.has(this.buffer[t+1])&&ed.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};td.Lexer=ka});var Na=$(nd=>{"use strict";var Oa=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};nd.LineCounter=Oa});var Ea=$(ad=>{"use strict";var Iv=require("process"),rd=mi(),Mv=Aa();function ot(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function id(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function od(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function gi(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Gt(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function yi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function sd(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ot(t.start,"explicit-key-ind")&&!ot(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,od(t.value)?t.value.end?yi(t.value.end,t.sep):t.value.end=t.sep:yi(t.start,t.sep),delete t.sep)}var Ca=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Mv.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,Iv.env.LOG_TOKENS&&console.log("|",rd.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=rd.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&sd(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&id(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{id(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=gi(this.peek(2)),r=Gt(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){yi(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ot(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(od(n.key)&&!ot(n.sep,"newline")){
let o=Gt(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(ot(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Gt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):ot(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!ot(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){yi(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||ot(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=gi(
r),s=Gt(i);sd(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=gi(t),r=Gt(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=gi(t),r=Gt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ad.Parser=Ca});var dd=$(jn=>{"use strict";var ld=pa(),$v=Rn(),Bn=$n(),_v=uo(),qv=W(),Dv=Na(),cd=Ea();function ud(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Dv.LineCounter||null,prettyErrors:t}}function Fv(e,t={}){let{lineCounter:n,prettyErrors:r}=ud(t),i=new cd.Parser(n?.addNewLine),s=new ld.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let l of o)l.errors.forEach(Bn.prettifyError(e,n)),l.warnings.forEach(Bn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function fd(e,t={}){let{lineCounter:n,prettyErrors:r}=ud(t),i=new cd.Parser(n?.addNewLine),s=new ld.Composer(t),o=null;for(let l of s.
compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Bn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Bn.prettifyError(e,n)),o.warnings.forEach(Bn.prettifyError(
e,n))),o}function Bv(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=fd(e,n);if(!i)return null;if(i.warnings.forEach(s=>_v.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function jv(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return qv.isDocument(e)&&!r?e.toString(n):new $v.Document(e,r,n).toString(n)}
jn.parse=Bv;jn.parseAllDocuments=Fv;jn.parseDocument=fd;jn.stringify=jv});var Be=$(H=>{"use strict";var Kv=pa(),Yv=Rn(),Uv=Go(),Pa=$n(),Vv=gn(),at=W(),Wv=nt(),Gv=ee(),Hv=it(),Jv=st(),zv=mi(),Qv=Aa(),Xv=Na(),Zv=Ea(),bi=dd(),pd=dn();H.Composer=
Kv.Composer;H.Document=Yv.Document;H.Schema=Uv.Schema;H.YAMLError=Pa.YAMLError;H.YAMLParseError=Pa.YAMLParseError;H.YAMLWarning=Pa.YAMLWarning;H.Alias=Vv.Alias;
H.isAlias=at.isAlias;H.isCollection=at.isCollection;H.isDocument=at.isDocument;H.isMap=at.isMap;H.isNode=at.isNode;H.isPair=at.isPair;H.isScalar=at.isScalar;H.isSeq=
at.isSeq;H.Pair=Wv.Pair;H.Scalar=Gv.Scalar;H.YAMLMap=Hv.YAMLMap;H.YAMLSeq=Jv.YAMLSeq;H.CST=zv;H.Lexer=Qv.Lexer;H.LineCounter=Xv.LineCounter;H.Parser=Zv.Parser;H.
parse=bi.parse;H.parseAllDocuments=bi.parseAllDocuments;H.parseDocument=bi.parseDocument;H.stringify=bi.stringify;H.visit=pd.visit;H.visitAsync=pd.visitAsync});var f1={};ae(f1,{migrateCommand:()=>r1});module.exports=km(f1);var zn=require("fs"),Ce=require("path");var xt=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var Tt=[],Yi=[];function Ui(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let c,u,d,m,p=0,h=0;for(;p<s;)Yi[p]=e.charCodeAt(l+p),Tt[p]=++p;for(;h<o;){for(c=t.charCodeAt(l+h),d=h++,u=h,p=0;p<s;p++)m=c===Yi[p]?d:d+1,d=Tt[p],u=Tt[p]=d>u?m>
u?u+1:m:m>d?d+1:m;if(r!==void 0){let w=u;for(p=0;p<s;p++)Tt[p]<w&&(w=Tt[p]);if(w>r)return r}}return Tt.length=s,Yi.length=s,r!==void 0&&u>r?r:u}var Am=64;function an(e,t){if(e.length>Am)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),l=Om(n,o)?1:Ui(n,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function Om(e,t){if(e.length!==t.length||e===t)return!1;
let n=0;for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Nm(e){return typeof e!="object"||e===null||Array.isArray(e)}function Y(e){return!Nm(e)}var Vi={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var se=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Rt="v0.16",ce=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Wi={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Pe=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],pl={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Hi={};ae(Hi,{isPlane:()=>Pm,validatePlane:()=>Em,withDefaults:()=>Lm});var Cm,Gi=()=>Cm??=require("./v0.3.cjs"),Em=(...e)=>Gi().validatePlane(...e),Pm=(...e)=>Gi().
isPlane(...e),Lm=(...e)=>Gi().withDefaults(...e);var lr={};ae(lr,{isPlane:()=>Rm,validatePlane:()=>Tm,withDefaults:()=>Im});var xm,Ji=()=>xm??=require("./v0.4.cjs"),Tm=(...e)=>Ji().validatePlane(...e),Rm=(...e)=>Ji().
isPlane(...e),Im=(...e)=>Ji().withDefaults(...e);var Qi={};ae(Qi,{isPlane:()=>_m,validatePlane:()=>$m,withDefaults:()=>qm});var Mm,zi=()=>Mm??=require("./v0.6.cjs"),$m=(...e)=>zi().validatePlane(...e),_m=(...e)=>zi().
isPlane(...e),qm=(...e)=>zi().withDefaults(...e);var Zi={};ae(Zi,{isPlane:()=>Bm,validatePlane:()=>Fm,withDefaults:()=>jm});var Dm,Xi=()=>Dm??=require("./v0.7.cjs"),Fm=(...e)=>Xi().validatePlane(...e),Bm=(...e)=>Xi().
isPlane(...e),jm=(...e)=>Xi().withDefaults(...e);var ts={};ae(ts,{isPlane:()=>Um,validatePlane:()=>Ym,withDefaults:()=>Vm});var Km,es=()=>Km??=require("./v0.8.cjs"),Ym=(...e)=>es().validatePlane(...e),Um=(...e)=>es().
isPlane(...e),Vm=(...e)=>es().withDefaults(...e);var rs={};ae(rs,{isPlane:()=>Hm,validatePlane:()=>Gm,withDefaults:()=>Jm});var Wm,ns=()=>Wm??=require("./v0.9.cjs"),Gm=(...e)=>ns().validatePlane(...e),Hm=(...e)=>ns().
isPlane(...e),Jm=(...e)=>ns().withDefaults(...e);var cr={};ae(cr,{isPlane:()=>Xm,validatePlane:()=>Qm,withDefaults:()=>Zm});var zm,is=()=>zm??=require("./v0.10.cjs"),Qm=(...e)=>is().validatePlane(...e),Xm=(...e)=>is().
isPlane(...e),Zm=(...e)=>is().withDefaults(...e);var os={};ae(os,{isPlane:()=>nh,validatePlane:()=>th,withDefaults:()=>rh});var eh,ss=()=>eh??=require("./v0.12.cjs"),th=(...e)=>ss().validatePlane(...e),nh=(...e)=>ss().
isPlane(...e),rh=(...e)=>ss().withDefaults(...e);var ls={};ae(ls,{isPlane:()=>oh,validatePlane:()=>sh,withDefaults:()=>ah});var ih,as=()=>ih??=require("./v0.13.cjs"),sh=(...e)=>as().validatePlane(...e),oh=(...e)=>as().
isPlane(...e),ah=(...e)=>as().withDefaults(...e);var us={};ae(us,{isPlane:()=>uh,validatePlane:()=>ch,withDefaults:()=>fh});var lh,cs=()=>lh??=require("./v0.14.cjs"),ch=(...e)=>cs().validatePlane(...e),uh=(...e)=>cs().
isPlane(...e),fh=(...e)=>cs().withDefaults(...e);var ur={};ae(ur,{isPlane:()=>mh,validatePlane:()=>ph,withDefaults:()=>hh});var dh,fs=()=>dh??=require("./v0.15.cjs"),ph=(...e)=>fs().validatePlane(...e),mh=(...e)=>fs().
isPlane(...e),hh=(...e)=>fs().withDefaults(...e);var ps={};ae(ps,{isPlane:()=>bh,validatePlane:()=>yh,withDefaults:()=>vh});var gh,ds=()=>gh??=require("./v0.17.cjs"),yh=(...e)=>ds().validatePlane(...e),bh=(...e)=>ds().
isPlane(...e),vh=(...e)=>ds().withDefaults(...e);var hs={};ae(hs,{isPlane:()=>kh,validatePlane:()=>Sh,withDefaults:()=>Ah});var wh,ms=()=>wh??=require("./v1.0.cjs"),Sh=(...e)=>ms().validatePlane(...e),kh=(...e)=>ms().
isPlane(...e),Ah=(...e)=>ms().withDefaults(...e);var fr={};ae(fr,{isPlane:()=>Ch,validatePlane:()=>Nh,withDefaults:()=>Eh});var Oh,gs=()=>Oh??=require("./v1.1.cjs"),Nh=(...e)=>gs().validatePlane(...e),Ch=(...e)=>gs().
isPlane(...e),Eh=(...e)=>gs().withDefaults(...e);var dr={"v0.3":Hi,"v0.4":lr,"v0.5":lr,"v0.6":Qi,"v0.7":Zi,"v0.8":ts,"v0.9":rs,"v0.10":cr,"v0.11":cr,"v0.12":os,"v0.13":ls,"v0.14":us,"v0.15":ur,"v0.16":ur,"v0.1\
7":ps,"v1.0":hs,"v1.1":fr,"v1.2":fr};function Se(e){return Wi[e]}function pr(e,t){return typeof t=="string"&&pl[e].includes(t)}function It(e){return typeof e=="string"&&Object.hasOwn(dr,e)}function mr(e){return dr[e].validatePlane}
function ys(e,t){return dr[e].isPlane(t)}function hr(e){let t=new Set(ce.filter(n=>ys(n,e)));return se.filter(n=>t.has(Wi[n]))}function gr(e){let t=[];for(let n of e){
let r=t.at(-1),i=r?.at(-1);r&&i&&se.indexOf(n)===se.indexOf(i)+1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}function Ph(e){return Lh(e)?Vi[e]:void 0}function Lh(e){return Object.hasOwn(Vi,e)}function bs(e){return Ph(e)?.planeType}function ml(e){return bs(e)!==void 0}var ln="openchoreo.dev";function hl(e){return gl(e,"").filter(t=>vs(t.value))}function gl(e,t){return Y(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,r)=>gl(n,`${t}/items/${r}`)):[{pointer:t,value:e}]}function vs(e){if(!Y(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&ml(n);let r=t.split("/")[0]??"";return r!==ln?(r.endsWith(`.${ln}`)||an(r,[ln])!==void 0)&&typeof n=="string"&&Pe.includes(
n):typeof n!="string"||n===""?!0:Pe.includes(n)||n.endsWith(yl)||an(n,Pe)!==void 0}var yl="Plane";function ws(e){return typeof e=="string"&&(e===ln||e.startsWith(
`${ln}/`))}function bl(e){return Th.test(e)||e.includes(yl)&&xh.test(e)}var xh=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Th=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m;function X(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((r,i)=>X(
r,t[i]));if(!Y(e)||!Y(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&X(e[r],t[r]))}function Mt(e){return e.split("/").slice(1).map(Rh)}var Z=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Rh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function dt(e){return/[~\d]/.test(e)?Mt(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function qe(e,t){
let n=e;for(let r of Ih(t))if(Array.isArray(n))n=n[Number(r)];else if(Y(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function ke(e,t){let n=qe(e,t);return typeof n==
"string"?n:""}function Ih(e){let t=Ss.get(e);if(t)return t;let n=Mt(e);return Ss.size<Mh&&Ss.set(e,n),n}var Ss=new Map,Mh=1e3;function vl(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=$h(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let l=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function $h(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var ks=200,wl=`it is nested deeper than ${ks} levels`;function Ol(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return kl(e,t);let n=[],r=t;for(;;){let o=yr(Sl,e,r);if(o===e.length)return n;
let l=qh(e,r,o);if(!l)break;n.push(l),r=l.end}if(n.length<2)return[...n,...kl(e,yr(_h,e,r))];let i=yr(Sl,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Sl=/[ \t\r\n]*/y,_h=/[^\S\n]*\n?/y;function yr(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function qh(e,t,n){let r=Dh(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>ks)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:wl}};let o=!0;try{let l=JSON.
parse(e.slice(n,i),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:i,json:{value:l}}}catch{return}return{start:t,body:n,
end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Dh(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=Bh(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=yr(Fh,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}var Fh=/[-+.\w]*/y;
function Bh(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function kl(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,
end:o})},s=e.startsWith("---",t)?t:Al(e,t);for(;s!==-1;s=Al(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,c=e.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!jh(e.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(e.length),n}function Al(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function jh(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Kh(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var oe={},br={},Qe={},Nl;function cn(){if(Nl)return Qe;Nl=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let m=c[u];o[m]=l[m]}}return o}function i(o,l){let c="";for(let u=0;u<l;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return Qe.isNothing=e,Qe.isObject=t,Qe.toArray=n,Qe.repeat=i,Qe.isNegativeZero=s,Qe.extend=r,Qe}var As,Cl;function un(){
if(Cl)return As;Cl=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},As=t,As}var Os,El;function Yh(){if(El)return Os;El=1;let e=cn();function t(i,s,o,l,c){let u="",d="",m=Math.
floor(c/2)-1;return l-s>m&&(u=" ... ",s=l-m+u.length),o-l>m&&(d=" ...",o=l+m-d.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=o.exec(
i.buffer);)c.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let m="",p=Math.min(i.line+s.linesAfter,c.length).
toString().length,h=s.maxLength-(s.indent+p+3);for(let g=1;g<=s.linesBefore&&!(d-g<0);g++){let v=t(i.buffer,l[d-g],c[d-g],i.position-(l[d]-l[d-g]),h);m=e.repeat(
" ",s.indent)+n((i.line-g+1).toString(),p)+" | "+v.str+`
`+m}let w=t(i.buffer,l[d],c[d],i.position,h);m+=e.repeat(" ",s.indent)+n((i.line+1).toString(),p)+" | "+w.str+`
`,m+=e.repeat("-",s.indent+p+3+w.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(d+g>=c.length);g++){let v=t(i.buffer,l[d+g],c[d+g],i.position-(l[d]-l[d+g]),h);m+=e.repeat(" ",s.indent)+n((i.line+g+1).toString(),
p)+" | "+v.str+`
`}return m.replace(/\n$/,"")}return Os=r,Os}var Ns,Pl;function le(){if(Pl)return Ns;Pl=1;let e=un(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){o[String(c)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Ns=i,Ns}var Cs,Ll;function zl(){if(Ll)return Cs;Ll=1;let e=un(),t=le();function n(s,o){
let l=[];return s[o].forEach(function(c){let u=l.length;l.forEach(function(d,m){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=m)}),l[u]=c}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},Cs=i,Cs}var Es,xl;function Ql(){if(xl)return Es;xl=1;let e=le();
return Es=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Es}var Ps,Tl;function Xl(){if(Tl)return Ps;Tl=1;let e=le();
return Ps=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ps}var Ls,Rl;function Zl(){if(Rl)return Ls;Rl=1;let e=le();
return Ls=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Ls}var xs,Il;function ec(){if(Il)return xs;Il=1;let e=zl();
return xs=new e({explicit:[Ql(),Xl(),Zl()]}),xs}var Ts,Ml;function tc(){if(Ml)return Ts;Ml=1;let e=le();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return Ts=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ts}var Rs,$l;function nc(){if($l)return Rs;$l=1;let e=le();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Rs=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Rs}var Is,_l;function rc(){if(_l)return Is;_l=1;let e=cn(),t=le();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,m=0,p=!1;if(!d)return!1;let h=u[m];if((h===
"-"||h==="+")&&(h=u[++m]),h==="0"){if(m+1===d)return!0;if(h=u[++m],h==="b"){for(m++;m<d;m++){if(h=u[m],h!=="0"&&h!=="1")return!1;p=!0}return p&&isFinite(o(u))}if(h===
"x"){for(m++;m<d;m++){if(!n(u.charCodeAt(m)))return!1;p=!0}return p&&isFinite(o(u))}if(h==="o"){for(m++;m<d;m++){if(!r(u.charCodeAt(m)))return!1;p=!0}return p&&
isFinite(o(u))}}for(;m<d;m++){if(!i(u.charCodeAt(m)))return!1;p=!0}return p?isFinite(o(u)):!1}function o(u){let d=u,m=1,p=d[0];if((p==="-"||p==="+")&&(p==="-"&&
(m=-1),d=d.slice(1),p=d[0]),d==="0")return 0;if(p==="0"){if(d[1]==="b")return m*parseInt(d.slice(2),2);if(d[1]==="x")return m*parseInt(d.slice(2),16);if(d[1]===
"o")return m*parseInt(d.slice(2),8)}return m*parseInt(d,10)}function l(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Is=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Is}var Ms,ql;function ic(){if(ql)return Ms;ql=1;let e=cn(),t=le(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let d=u.toLowerCase(),m=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?m===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:m*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let m=u.toString(10);return o.test(m)?m.replace(
"e",".e"):m}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Ms=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),Ms}var $s,Dl;function sc(){return Dl||(Dl=1,$s=ec().extend({implicit:[tc(),
nc(),rc(),ic()]})),$s}var _s,Fl;function oc(){return Fl||(Fl=1,_s=sc()),_s}var qs,Bl;function ac(){if(Bl)return qs;Bl=1;let e=le(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let l=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],m=+u[2]-1,p=+u[3];if(!u[4])return new Date(Date.UTC(d,m,
p));let h=+u[4],w=+u[5],g=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let T=+u[10],O=+(u[11]||0);c=(T*60+O)*6e4,u[9]==="-"&&(c=-c)}let v=new Date(
Date.UTC(d,m,p,h,w,g,l));return c&&v.setTime(v.getTime()-c),v}function s(o){return o.toISOString()}return qs=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),qs}var Ds,jl;function lc(){if(jl)return Ds;jl=1;let e=le();function t(n){return n==="<<"||n===null}return Ds=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Ds}var Fs,Kl;function cc(){if(Kl)return Fs;Kl=1;let e=le(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,c=o.length,u=t;for(let d=0;d<c;d++){let m=u.indexOf(o.charAt(d));if(!(m>64)){if(m<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),c=l.length,u=t,d=0,m=[];for(let h=0;h<c;h++)h%4===0&&h&&(m.push(d>>16&255),m.push(d>>8&255),m.push(d&255)),d=d<<6|u.
indexOf(l.charAt(h));let p=c%4*6;return p===0?(m.push(d>>16&255),m.push(d>>8&255),m.push(d&255)):p===18?(m.push(d>>10&255),m.push(d>>2&255)):p===12&&m.push(d>>4&
255),new Uint8Array(m)}function i(o){let l="",c=0,u=o.length,d=t;for(let p=0;p<u;p++)p%3===0&&p&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+o[p];let m=u%3;return m===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):m===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):m===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Fs=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),Fs}var Bs,Yl;function uc(){if(Yl)return Bs;Yl=1;let e=le(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],m=!1;if(n.call(d)!=="[object Object]")return!1;let p;
for(p in d)if(t.call(d,p))if(!m)m=!0;else return!1;if(!m||t.call(o,p))return!1;Object.defineProperty(o,p,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return Bs=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Bs}var js,Ul;function fc(){if(Ul)return js;Ul=1;let e=le(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[l]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);o[l]=[d[0],u[d[0]]]}return o}return js=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),js}var Ks,Vl;
function dc(){if(Vl)return Ks;Vl=1;let e=le(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return Ks=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),Ks}var Ys,Wl;function Vs(){
return Wl||(Wl=1,Ys=oc().extend({implicit:[ac(),lc()],explicit:[cc(),uc(),fc(),dc()]})),Ys}var Gl;function Uh(){if(Gl)return br;Gl=1;let e=cn(),t=un(),n=Yh(),r=Vs(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,c=4,u=1,d=2,m=3,p=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,w=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,v=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function T(a){return Object.
prototype.toString.call(a)}function O(a){return a===10||a===13}function L(a){return a===9||a===32}function I(a){return a===9||a===32||a===10||a===13}function M(a){
return a===44||a===91||a===93||a===123||a===125}function F(a){if(a>=48&&a<=57)return a-48;let y=a|32;return y>=97&&y<=102?y-97+10:-1}function V(a){return a===120?
2:a===117?4:a===85?8:0}function _(a){return a>=48&&a<=57?a-48:-1}function J(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ge(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function ye(a,y,N){y==="__proto__"?Object.defineProperty(a,y,{configurable:!0,enumerable:!0,writable:!0,value:N}):a[y]=
N}let z=new Array(256),Ve=new Array(256);for(let a=0;a<256;a++)z[a]=J(a)?1:0,Ve[a]=J(a);function ne(a,y){this.input=a,this.filename=y.filename||null,this.schema=
y.schema||r,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Qn(a,y){let N={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return N.snippet=n(N),new t(y,N)}function D(a,y){throw Qn(a,y)}function Et(a,y){a.onWarning&&a.onWarning.call(null,Qn(a,y))}function $e(a,y,N){let C=a.
anchorMapTransactions;if(C.length!==0){let k=C[C.length-1];i.call(k,y)||(k[y]={existed:i.call(a.anchorMap,y),value:a.anchorMap[y]})}a.anchorMap[y]=N}function qi(a){
a.anchorMapTransactions.push(Object.create(null))}function ft(a){let y=a.anchorMapTransactions.pop(),N=a.anchorMapTransactions;if(N.length===0)return;let C=N[N.
length-1],k=Object.keys(y);for(let f=0,b=k.length;f<b;f+=1){let S=k[f];i.call(C,S)||(C[S]=y[S])}}function Di(a){let y=a.anchorMapTransactions.pop(),N=Object.keys(
y);for(let C=N.length-1;C>=0;C-=1){let k=y[N[C]];k.existed?a.anchorMap[N[C]]=k.value:delete a.anchorMap[N[C]]}}function Zt(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function Pt(a,y){a.position=
y.position,a.line=y.line,a.lineStart=y.lineStart,a.lineIndent=y.lineIndent,a.firstTabInLine=y.firstTabInLine,a.tag=y.tag,a.anchor=y.anchor,a.kind=y.kind,a.result=
y.result}let Xn={YAML:function(y,N,C){y.version!==null&&D(y,"duplication of %YAML directive"),C.length!==1&&D(y,"YAML directive accepts exactly one argument");let k=/^([0-9]+)\.([0-9]+)$/.
exec(C[0]);k===null&&D(y,"ill-formed argument of the YAML directive");let f=parseInt(k[1],10),b=parseInt(k[2],10);f!==1&&D(y,"unacceptable YAML version of the d\
ocument"),y.version=C[0],y.checkLineBreaks=b<2,b!==1&&b!==2&&Et(y,"unsupported YAML version of the document")},TAG:function(y,N,C){let k;C.length!==2&&D(y,"TAG \
directive accepts exactly two arguments");let f=C[0];k=C[1],g.test(f)||D(y,"ill-formed tag handle (first argument) of the TAG directive"),i.call(y.tagMap,f)&&D(
y,'there is a previously declared suffix for "'+f+'" tag handle'),v.test(k)||D(y,"ill-formed tag prefix (second argument) of the TAG directive");try{k=decodeURIComponent(
k)}catch{D(y,"tag prefix is malformed: "+k)}y.tagMap[f]=k}};function pe(a,y,N,C){if(y<N){let k=a.input.slice(y,N);if(C)for(let f=0,b=k.length;f<b;f+=1){let S=k.
charCodeAt(f);S===9||S>=32&&S<=1114111||D(a,"expected valid JSON character")}else p.test(k)&&D(a,"the stream contains non-printable characters");a.result+=k}}function We(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&D(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function en(a,y,N,C){
e.isObject(N)||D(a,"cannot merge mappings; the provided source object is unacceptable"),We(a);let k=Object.keys(N);for(let f=0,b=k.length;f<b;f+=1){let S=k[f];We(
a),i.call(y,S)||(ye(y,S,N[S]),C[S]=!0)}}function _e(a,y,N,C,k,f,b,S,E){if(Array.isArray(k)){k=Array.prototype.slice.call(k);for(let P=0,x=k.length;P<x;P+=1)Array.
isArray(k[P])&&D(a,"nested arrays are not supported inside keys"),typeof k=="object"&&T(k[P])==="[object Object]"&&(k[P]="[object Object]")}if(typeof k=="object"&&
T(k)==="[object Object]"&&(k="[object Object]"),k=String(k),y===null&&(y={}),C==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&D(a,"abnormal merg\
e sequence size");for(let P=0,x=f.length;P<x;P+=1)en(a,y,f[P],N)}else en(a,y,f,N);else!a.json&&!i.call(N,k)&&i.call(y,k)&&(a.line=b||a.line,a.lineStart=S||a.lineStart,
a.position=E||a.position,D(a,"duplicated mapping key")),ye(y,k,f),delete N[k];return y}function tn(a){let y=a.input.charCodeAt(a.position);y===10?a.position++:y===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):D(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function Q(a,y,N){
let C=0,k=a.input.charCodeAt(a.position);for(;k!==0;){for(;L(k);)k===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),k=a.input.charCodeAt(++a.position);
if(y&&k===35)do k=a.input.charCodeAt(++a.position);while(k!==10&&k!==13&&k!==0);if(O(k))for(tn(a),k=a.input.charCodeAt(a.position),C++,a.lineIndent=0;k===32;)a.
lineIndent++,k=a.input.charCodeAt(++a.position);else break}return N!==-1&&C!==0&&a.lineIndent<N&&Et(a,"deficient indentation"),C}function Ee(a){let y=a.position,
N=a.input.charCodeAt(y);return!!((N===45||N===46)&&N===a.input.charCodeAt(y+1)&&N===a.input.charCodeAt(y+2)&&(y+=3,N=a.input.charCodeAt(y),N===0||I(N)))}function Lt(a,y){
y===1?a.result+=" ":y>1&&(a.result+=e.repeat(`
`,y-1))}function Zn(a,y,N){let C,k,f,b,S,E,P=a.kind,x=a.result,A=a.input.charCodeAt(a.position);if(I(A)||M(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let R=a.input.charCodeAt(a.position+1);if(I(R)||N&&M(R))return!1}for(a.kind="scalar",a.result=
"",C=k=a.position,f=!1;A!==0;){if(A===58){let R=a.input.charCodeAt(a.position+1);if(I(R)||N&&M(R))break}else if(A===35){let R=a.input.charCodeAt(a.position-1);if(I(
R))break}else{if(a.position===a.lineStart&&Ee(a)||N&&M(A))break;if(O(A))if(b=a.line,S=a.lineStart,E=a.lineIndent,Q(a,!1,-1),a.lineIndent>=y){f=!0,A=a.input.charCodeAt(
a.position);continue}else{a.position=k,a.line=b,a.lineStart=S,a.lineIndent=E;break}}f&&(pe(a,C,k,!1),Lt(a,a.line-b),C=k=a.position,f=!1),L(A)||(k=a.position+1),
A=a.input.charCodeAt(++a.position)}return pe(a,C,k,!1),a.result?!0:(a.kind=P,a.result=x,!1)}function nn(a,y){let N,C,k=a.input.charCodeAt(a.position);if(k!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,N=C=a.position;(k=a.input.charCodeAt(a.position))!==0;)if(k===39)if(pe(a,N,a.position,!0),k=a.input.charCodeAt(
++a.position),k===39)N=a.position,a.position++,C=a.position;else return!0;else O(k)?(pe(a,N,C,!0),Lt(a,Q(a,!1,y)),N=C=a.position):a.position===a.lineStart&&Ee(a)?
D(a,"unexpected end of the document within a single quoted scalar"):(a.position++,L(k)||(C=a.position));D(a,"unexpected end of the stream within a single quoted\
 scalar")}function er(a,y){let N,C,k,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,N=C=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return pe(a,N,a.position,!0),a.position++,!0;if(f===92){if(pe(a,N,a.position,!0),f=a.input.charCodeAt(++a.position),O(f))
Q(a,!1,y);else if(f<256&&z[f])a.result+=Ve[f],a.position++;else if((k=V(f))>0){let b=k,S=0;for(;b>0;b--)f=a.input.charCodeAt(++a.position),(k=F(f))>=0?S=(S<<4)+
k:D(a,"expected hexadecimal character");a.result+=ge(S),a.position++}else D(a,"unknown escape sequence");N=C=a.position}else O(f)?(pe(a,N,C,!0),Lt(a,Q(a,!1,y)),
N=C=a.position):a.position===a.lineStart&&Ee(a)?D(a,"unexpected end of the document within a double quoted scalar"):(a.position++,L(f)||(C=a.position))}D(a,"une\
xpected end of the stream within a double quoted scalar")}function tr(a,y){let N=!0,C,k,f,b=a.tag,S,E=a.anchor,P,x,A,R,q=Object.create(null),B,j,K,U=a.input.charCodeAt(
a.position);if(U===91)P=93,R=!1,S=[];else if(U===123)P=125,R=!0,S={};else return!1;for(a.anchor!==null&&$e(a,a.anchor,S),U=a.input.charCodeAt(++a.position);U!==
0;){if(Q(a,!0,y),U=a.input.charCodeAt(a.position),U===P)return a.position++,a.tag=b,a.anchor=E,a.kind=R?"mapping":"sequence",a.result=S,!0;if(N?U===44&&D(a,"exp\
ected the node content, but found ','"):D(a,"missed comma between flow collection entries"),j=B=K=null,x=A=!1,U===63){let Je=a.input.charCodeAt(a.position+1);I(
Je)&&(x=A=!0,a.position++,Q(a,!0,y))}C=a.line,k=a.lineStart,f=a.position,He(a,y,s,!1,!0),j=a.tag,B=a.result,Q(a,!0,y),U=a.input.charCodeAt(a.position),(A||a.line===
C)&&U===58&&(x=!0,U=a.input.charCodeAt(++a.position),Q(a,!0,y),He(a,y,s,!1,!0),K=a.result),R?_e(a,S,q,j,B,K,C,k,f):x?S.push(_e(a,null,q,j,B,K,C,k,f)):S.push(B),
Q(a,!0,y),U=a.input.charCodeAt(a.position),U===44?(N=!0,U=a.input.charCodeAt(++a.position)):N=!1}D(a,"unexpected end of the stream within a flow collection")}function Ge(a,y){
let N,C=u,k=!1,f=!1,b=y,S=0,E=!1,P,x=a.input.charCodeAt(a.position);if(x===124)N=!1;else if(x===62)N=!0;else return!1;for(a.kind="scalar",a.result="";x!==0;)if(x=
a.input.charCodeAt(++a.position),x===43||x===45)u===C?C=x===43?m:d:D(a,"repeat of a chomping mode identifier");else if((P=_(x))>=0)P===0?D(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?D(a,"repeat of an indentation width identifier"):(b=y+P-1,f=!0);else break;if(L(x)){do x=a.input.
charCodeAt(++a.position);while(L(x));if(x===35)do x=a.input.charCodeAt(++a.position);while(!O(x)&&x!==0)}for(;x!==0;){for(tn(a),a.lineIndent=0,x=a.input.charCodeAt(
a.position);(!f||a.lineIndent<b)&&x===32;)a.lineIndent++,x=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>b&&(b=a.lineIndent),O(x)){S++;continue}if(!f&&b===
0&&D(a,"missing indentation for block scalar"),a.lineIndent<b){C===m?a.result+=e.repeat(`
`,k?1+S:S):C===u&&k&&(a.result+=`
`);break}N?L(x)?(E=!0,a.result+=e.repeat(`
`,k?1+S:S)):E?(E=!1,a.result+=e.repeat(`
`,S+1)):S===0?k&&(a.result+=" "):a.result+=e.repeat(`
`,S):a.result+=e.repeat(`
`,k?1+S:S),k=!0,f=!0,S=0;let A=a.position;for(;!O(x)&&x!==0;)x=a.input.charCodeAt(++a.position);pe(a,A,a.position,!1)}return!0}function nr(a,y){let N=a.tag,C=a.
anchor,k=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&$e(a,a.anchor,k);let b=a.input.charCodeAt(a.position);for(;b!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,D(a,"tab characters must not be used in indentation")),b===45);){let S=a.input.charCodeAt(a.position+1);if(!I(S))break;if(f=!0,a.position++,
Q(a,!0,-1)&&a.lineIndent<=y){k.push(null),b=a.input.charCodeAt(a.position);continue}let E=a.line;if(He(a,y,l,!1,!0),k.push(a.result),Q(a,!0,-1),b=a.input.charCodeAt(
a.position),(a.line===E||a.lineIndent>y)&&b!==0)D(a,"bad indentation of a sequence entry");else if(a.lineIndent<y)break}return f?(a.tag=N,a.anchor=C,a.kind="seq\
uence",a.result=k,!0):!1}function rr(a,y,N){let C,k,f,b,S=a.tag,E=a.anchor,P={},x=Object.create(null),A=null,R=null,q=null,B=!1,j=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&$e(a,a.anchor,P);let K=a.input.charCodeAt(a.position);for(;K!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,D(a,"tab characters \
must not be used in indentation"));let U=a.input.charCodeAt(a.position+1),Je=a.line;if((K===63||K===58)&&I(U))K===63?(B&&(_e(a,P,x,A,R,null,k,f,b),A=R=q=null),j=
!0,B=!0,C=!0):B?(B=!1,C=!0):D(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,K=U;else{if(k=
a.line,f=a.lineStart,b=a.position,!He(a,N,o,!1,!0))break;if(a.line===Je){for(K=a.input.charCodeAt(a.position);L(K);)K=a.input.charCodeAt(++a.position);if(K===58)
K=a.input.charCodeAt(++a.position),I(K)||D(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(_e(a,P,x,A,R,null,k,
f,b),A=R=q=null),j=!0,B=!1,C=!1,A=a.tag,R=a.result;else if(j)D(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=S,a.anchor=E,!0}else if(j)
D(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=S,a.anchor=E,!0}if((a.line===Je||a.lineIndent>y)&&(B&&(k=
a.line,f=a.lineStart,b=a.position),He(a,y,c,!0,C)&&(B?R=a.result:q=a.result),B||(_e(a,P,x,A,R,q,k,f,b),A=R=q=null),Q(a,!0,-1),K=a.input.charCodeAt(a.position)),
(a.line===Je||a.lineIndent>y)&&K!==0)D(a,"bad indentation of a mapping entry");else if(a.lineIndent<y)break}return B&&_e(a,P,x,A,R,null,k,f,b),j&&(a.tag=S,a.anchor=
E,a.kind="mapping",a.result=P),j}function ir(a){let y=!1,N=!1,C,k,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&D(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(y=!0,f=a.input.charCodeAt(++a.position)):f===33?(N=!0,C="!!",f=a.input.charCodeAt(++a.position)):C="!";let b=a.
position;if(y){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(k=a.input.slice(b,a.position),f=a.input.charCodeAt(++a.position)):
D(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!I(f);)f===33&&(N?D(a,"tag suffix cannot contain exclamation marks"):(C=a.input.slice(
b-1,a.position+1),g.test(C)||D(a,"named tag handle cannot contain such characters"),N=!0,b=a.position+1)),f=a.input.charCodeAt(++a.position);k=a.input.slice(b,a.
position),w.test(k)&&D(a,"tag suffix cannot contain flow indicator characters")}k&&!v.test(k)&&D(a,"tag name cannot contain such characters: "+k);try{k=decodeURIComponent(
k)}catch{D(a,"tag name is malformed: "+k)}return y?a.tag=k:i.call(a.tagMap,C)?a.tag=a.tagMap[C]+k:C==="!"?a.tag="!"+k:C==="!!"?a.tag="tag:yaml.org,2002:"+k:D(a,
'undeclared tag handle "'+C+'"'),!0}function sr(a){let y=a.input.charCodeAt(a.position);if(y!==38)return!1;a.anchor!==null&&D(a,"duplication of an anchor proper\
ty"),y=a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!I(y)&&!M(y);)y=a.input.charCodeAt(++a.position);return a.position===N&&D(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(N,a.position),!0}function Fi(a){let y=a.input.charCodeAt(a.position);if(y!==42)return!1;y=
a.input.charCodeAt(++a.position);let N=a.position;for(;y!==0&&!I(y)&&!M(y);)y=a.input.charCodeAt(++a.position);a.position===N&&D(a,"name of an alias node must c\
ontain at least one character");let C=a.input.slice(N,a.position);return i.call(a.anchorMap,C)||D(a,'unidentified alias "'+C+'"'),a.result=a.anchorMap[C],Q(a,!0,
-1),!0}function or(a,y,N,C){let k=Zt(a);return qi(a),Pt(a,y),a.tag=null,a.anchor=null,a.kind=null,a.result=null,rr(a,N,C)&&a.kind==="mapping"?(ft(a),!0):(Di(a),
Pt(a,k),!1)}function He(a,y,N,C,k){let f,b,S=1,E=!1,P=!1,x=null,A,R,q;a.depth>=a.maxDepth&&D(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=b=c===N||l===N;if(C&&Q(a,!0,-1)&&(E=!0,a.lineIndent>y?S=1:a.lineIndent===y?
S=0:a.lineIndent<y&&(S=-1)),S===1)for(;;){let j=a.input.charCodeAt(a.position),K=Zt(a);if(E&&(j===33&&a.tag!==null||j===38&&a.anchor!==null)||!ir(a)&&!sr(a))break;
x===null&&(x=K),Q(a,!0,-1)?(E=!0,b=B,a.lineIndent>y?S=1:a.lineIndent===y?S=0:a.lineIndent<y&&(S=-1)):b=!1}if(b&&(b=E||k),S===1||c===N)if(s===N||o===N?R=y:R=y+1,
q=a.position-a.lineStart,S===1)if(b&&(nr(a,q)||rr(a,q,R))||tr(a,R))P=!0;else{let j=a.input.charCodeAt(a.position);x!==null&&B&&!b&&j!==124&&j!==62&&or(a,x,x.position-
x.lineStart,R)||f&&Ge(a,R)||nn(a,R)||er(a,R)?P=!0:Fi(a)?(P=!0,(a.tag!==null||a.anchor!==null)&&D(a,"alias node should not have any properties")):Zn(a,R,s===N)&&
(P=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&$e(a,a.anchor,a.result)}else S===0&&(P=b&&nr(a,q));if(a.tag===null)a.anchor!==null&&$e(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&D(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let j=0,K=a.implicitTypes.
length;j<K;j+=1)if(A=a.implicitTypes[j],A.resolve(a.result)){a.result=A.construct(a.result),a.tag=A.tag,a.anchor!==null&&$e(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))A=a.typeMap[a.kind||"fallback"][a.tag];else{A=null;let j=a.typeMap.multi[a.kind||"fallback"];for(let K=0,
U=j.length;K<U;K+=1)if(a.tag.slice(0,j[K].tag.length)===j[K].tag){A=j[K];break}}A||D(a,"unknown tag !<"+a.tag+">"),a.result!==null&&A.kind!==a.kind&&D(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+A.kind+'", not "'+a.kind+'"'),A.resolve(a.result,a.tag)?(a.result=A.construct(a.result,a.tag),a.anchor!==
null&&$e(a,a.anchor,a.result)):D(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||P}function Bi(a){let y=a.position,N=!1,C;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(C=
a.input.charCodeAt(a.position))!==0&&(Q(a,!0,-1),C=a.input.charCodeAt(a.position),!(a.lineIndent>0||C!==37));){N=!0,C=a.input.charCodeAt(++a.position);let k=a.position;
for(;C!==0&&!I(C);)C=a.input.charCodeAt(++a.position);let f=a.input.slice(k,a.position),b=[];for(f.length<1&&D(a,"directive name must not be less than one chara\
cter in length");C!==0;){for(;L(C);)C=a.input.charCodeAt(++a.position);if(C===35){do C=a.input.charCodeAt(++a.position);while(C!==0&&!O(C));break}if(O(C))break;
for(k=a.position;C!==0&&!I(C);)C=a.input.charCodeAt(++a.position);b.push(a.input.slice(k,a.position))}C!==0&&tn(a),i.call(Xn,f)?Xn[f](a,f,b):Et(a,'unknown docum\
ent directive "'+f+'"')}if(Q(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(a.position+
2)===45?(a.position+=3,Q(a,!0,-1)):N&&D(a,"directives end mark is expected"),He(a,a.lineIndent-1,c,!1,!0),Q(a,!0,-1),a.checkLineBreaks&&h.test(a.input.slice(y,a.
position))&&Et(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Ee(a)){a.input.charCodeAt(a.position)===
46&&(a.position+=3,Q(a,!0,-1));return}a.position<a.length-1&&D(a,"end of the stream or a document separator is expected")}function rn(a,y){a=String(a),y=y||{},a.
length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let N=new ne(a,y),C=a.indexOf("\0");for(C!==-1&&(N.position=C,D(N,"null byte is not allowed in input")),N.input+="\0";N.
input.charCodeAt(N.position)===32;)N.lineIndent+=1,N.position+=1;for(;N.position<N.length-1;)Bi(N);return N.documents}function ji(a,y,N){y!==null&&typeof y=="ob\
ject"&&typeof N>"u"&&(N=y,y=null);let C=rn(a,N);if(typeof y!="function")return C;for(let k=0,f=C.length;k<f;k+=1)y(C[k])}function Ki(a,y){let N=rn(a,y);if(N.length!==
0){if(N.length===1)return N[0];throw new t("expected a single document in the stream, but found more")}}return br.loadAll=ji,br.load=Ki,br}var Us={},Hl;function Vh(){
if(Hl)return Us;Hl=1;let e=cn(),t=un(),n=Vs(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,c=13,u=32,d=33,m=34,p=35,h=37,w=38,
g=39,v=42,T=44,O=45,L=58,I=61,M=62,F=63,V=64,_=91,J=93,ge=96,ye=123,z=124,Ve=125,ne={};ne[0]="\\0",ne[7]="\\a",ne[8]="\\b",ne[9]="\\t",ne[10]="\\n",ne[11]="\\v",
ne[12]="\\f",ne[13]="\\r",ne[27]="\\e",ne[34]='\\"',ne[92]="\\\\",ne[133]="\\N",ne[160]="\\_",ne[8232]="\\L",ne[8233]="\\P";let Qn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],D=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Et(f,b){if(b===null)return{};let S={},E=Object.keys(
b);for(let P=0,x=E.length;P<x;P+=1){let A=E[P],R=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=f.compiledTypeMap.fallback[A];q&&i.
call(q.styleAliases,R)&&(R=q.styleAliases[R]),S[A]=R}return S}function $e(f){let b,S,E=f.toString(16).toUpperCase();if(f<=255)b="x",S=2;else if(f<=65535)b="u",S=
4;else if(f<=4294967295)b="U",S=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",S-E.length)+E}let qi=1,
ft=2;function Di(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=Et(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?ft:qi,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Zt(f,b){let S=e.repeat(" ",b),E=0,P="",x=f.length;for(;E<x;){let A,R=f.indexOf(`
`,E);R===-1?(A=f.slice(E),E=x):(A=f.slice(E,R+1),E=R+1),A.length&&A!==`
`&&(P+=S),P+=A}return P}function Pt(f,b){return`
`+e.repeat(" ",f.indent*b)}function Xn(f,b){for(let S=0,E=f.implicitTypes.length;S<E;S+=1)if(f.implicitTypes[S].resolve(b))return!0;return!1}function pe(f){return f===
u||f===o}function We(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function en(f){return We(f)&&
f!==s&&f!==c&&f!==l}function _e(f,b,S){let E=en(f),P=E&&!pe(f);return(S?E:E&&f!==T&&f!==_&&f!==J&&f!==ye&&f!==Ve)&&f!==p&&!(b===L&&!P)||en(b)&&!pe(b)&&f===p||b===
L&&P}function tn(f){return We(f)&&f!==s&&!pe(f)&&f!==O&&f!==F&&f!==L&&f!==T&&f!==_&&f!==J&&f!==ye&&f!==Ve&&f!==p&&f!==w&&f!==v&&f!==d&&f!==z&&f!==I&&f!==M&&f!==
g&&f!==m&&f!==h&&f!==V&&f!==ge}function Q(f){return!pe(f)&&f!==L}function Ee(f,b){let S=f.charCodeAt(b),E;return S>=55296&&S<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(S-55296)*1024+E-56320+65536:S}function Lt(f){return/^\n* /.test(f)}let Zn=1,nn=2,er=3,tr=4,Ge=5;function nr(f,b,S,E,P,x,A,R){let q,B=0,
j=null,K=!1,U=!1,Je=E!==-1,sn=-1,on=tn(Ee(f,0))&&Q(Ee(f,f.length-1));if(b||A)for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Ee(f,q),!We(B))return Ge;on=on&&_e(B,j,R),
j=B}else{for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=Ee(f,q),B===l)K=!0,Je&&(U=U||q-sn-1>E&&f[sn+1]!==" ",sn=q);else if(!We(B))return Ge;on=on&&_e(B,j,R),j=B}U=U||
Je&&q-sn-1>E&&f[sn+1]!==" "}return!K&&!U?on&&!A&&!P(f)?Zn:x===ft?Ge:nn:S>9&&Lt(f)?Ge:A?x===ft?Ge:nn:U?tr:er}function rr(f,b,S,E,P){f.dump=(function(){if(b.length===
0)return f.quotingType===ft?'""':"''";if(!f.noCompatMode&&(Qn.indexOf(b)!==-1||D.test(b)))return f.quotingType===ft?'"'+b+'"':"'"+b+"'";let x=f.indent*Math.max(
1,S),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-x),R=E||f.flowLevel>-1&&S>=f.flowLevel;function q(B){return Xn(f,B)}switch(nr(b,R,f.indent,
A,q,f.quotingType,f.forceQuotes&&!E,P)){case Zn:return b;case nn:return"'"+b.replace(/'/g,"''")+"'";case er:return"|"+ir(b,f.indent)+sr(Zt(b,x));case tr:return"\
>"+ir(b,f.indent)+sr(Zt(Fi(b,A),x));case Ge:return'"'+He(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ir(f,b){let S=Lt(f)?
String(b):"",E=f[f.length-1]===`
`,x=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return S+x+`
`}function sr(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Fi(f,b){let S=/(\n+)([^\n]*)/g,E=(function(){let R=f.indexOf(`
`);return R=R!==-1?R:f.length,S.lastIndex=R,or(f.slice(0,R),b)})(),P=f[0]===`
`||f[0]===" ",x,A;for(;A=S.exec(f);){let R=A[1],q=A[2];x=q[0]===" ",E+=R+(!P&&!x&&q!==""?`
`:"")+or(q,b),P=x}return E}function or(f,b){if(f===""||f[0]===" ")return f;let S=/ [^ ]/g,E,P=0,x,A=0,R=0,q="";for(;E=S.exec(f);)R=E.index,R-P>b&&(x=A>P?A:R,q+=
`
`+f.slice(P,x),P=x+1),A=R;return q+=`
`,f.length-P>b&&A>P?q+=f.slice(P,A)+`
`+f.slice(A+1):q+=f.slice(P),q.slice(1)}function He(f){let b="",S=0;for(let E=0;E<f.length;S>=65536?E+=2:E++){S=Ee(f,E);let P=ne[S];!P&&We(S)?(b+=f[E],S>=65536&&
(b+=f[E+1])):b+=P||$e(S)}return b}function Bi(f,b,S){let E="",P=f.tag;for(let x=0,A=S.length;x<A;x+=1){let R=S[x];f.replacer&&(R=f.replacer.call(S,String(x),R)),
(y(f,b,R,!1,!1)||typeof R>"u"&&y(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=P,f.dump="["+E+"]"}function rn(f,b,S,E){let P="",x=f.
tag;for(let A=0,R=S.length;A<R;A+=1){let q=S[A];f.replacer&&(q=f.replacer.call(S,String(A),q)),(y(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&y(f,b+1,null,!0,!0,!1,!0))&&
((!E||P!=="")&&(P+=Pt(f,b)),f.dump&&l===f.dump.charCodeAt(0)?P+="-":P+="- ",P+=f.dump)}f.tag=x,f.dump=P||"[]"}function ji(f,b,S){let E="",P=f.tag,x=Object.keys(
S);for(let A=0,R=x.length;A<R;A+=1){let q="";E!==""&&(q+=", "),f.condenseFlow&&(q+='"');let B=x[A],j=S[B];f.replacer&&(j=f.replacer.call(S,B,j)),y(f,b,B,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,b,j,!1,!1)&&(q+=f.dump,E+=q))}f.tag=P,f.dump="{"+E+"}"}function Ki(f,b,S,E){
let P="",x=f.tag,A=Object.keys(S);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let R=0,q=A.length;R<q;R+=1){let B="";(!E||P!=="")&&(B+=Pt(f,b));let j=A[R],K=S[j];if(f.replacer&&(K=f.replacer.call(S,j,K)),
!y(f,b+1,j,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,U&&(B+=
Pt(f,b)),y(f,b+1,K,!0,U)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,P+=B)}f.tag=x,f.dump=P||"{}"}function a(f,b,S){let E=S?f.explicitTypes:f.implicitTypes;
for(let P=0,x=E.length;P<x;P+=1){let A=E[P];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(S?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let R=f.styleMap[A.tag]||A.defaultStyle,q;if(r.call(A.represent)===
"[object Function]")q=A.represent(b,R);else if(i.call(A.represent,R))q=A.represent[R](b,R);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+R+'" style');
f.dump=q}return!0}}return!1}function y(f,b,S,E,P,x,A){f.tag=null,f.dump=S,a(f,S,!1)||a(f,S,!0);let R=r.call(f.dump),q=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let B=R===
"[object Object]"||R==="[object Array]",j,K;if(B&&(j=f.duplicates.indexOf(S),K=j!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(P=!1),K&&f.usedDuplicates[j])
f.dump="*ref_"+j;else{if(B&&K&&!f.usedDuplicates[j]&&(f.usedDuplicates[j]=!0),R==="[object Object]")E&&Object.keys(f.dump).length!==0?(Ki(f,b,f.dump,P),K&&(f.dump=
"&ref_"+j+f.dump)):(ji(f,b,f.dump),K&&(f.dump="&ref_"+j+" "+f.dump));else if(R==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?rn(f,b-1,f.dump,
P):rn(f,b,f.dump,P),K&&(f.dump="&ref_"+j+f.dump)):(Bi(f,b,f.dump),K&&(f.dump="&ref_"+j+" "+f.dump));else if(R==="[object String]")f.tag!=="?"&&rr(f,f.dump,b,x,q);else{
if(R==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+R)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function N(f,b){let S=[],E=[];C(f,S,E);let P=E.length;for(let x=0;x<P;x+=1)b.duplicates.push(S[E[x]]);b.usedDuplicates=new Array(P)}function C(f,b,S){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)S.indexOf(E)===-1&&S.push(E);else if(b.push(f),Array.isArray(f))for(let P=0,x=f.length;P<x;P+=1)C(
f[P],b,S);else{let P=Object.keys(f);for(let x=0,A=P.length;x<A;x+=1)C(f[P[x]],b,S)}}}function k(f,b){b=b||{};let S=new Di(b);S.noRefs||N(f,S);let E=f;return S.replacer&&
(E=S.replacer.call({"":E},"",E)),y(S,0,E,!0,!0)?S.dump+`
`:""}return Us.dump=k,Us}var Jl;function Wh(){if(Jl)return oe;Jl=1;let e=Uh(),t=Vh();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return oe.Type=le(),oe.Schema=zl(),oe.FAILSAFE_SCHEMA=ec(),oe.JSON_SCHEMA=sc(),oe.
CORE_SCHEMA=oc(),oe.DEFAULT_SCHEMA=Vs(),oe.load=e.load,oe.loadAll=e.loadAll,oe.dump=t.dump,oe.YAMLException=un(),oe.types={binary:cc(),float:ic(),map:Zl(),null:tc(),
pairs:fc(),set:dc(),timestamp:ac(),bool:nc(),int:rc(),merge:lc(),omap:uc(),seq:Xl(),str:Ql()},oe.safeLoad=n("safeLoad","load"),oe.safeLoadAll=n("safeLoadAll","l\
oadAll"),oe.safeDump=n("safeDump","dump"),oe}var Gh=Wh(),Hh=Kh(Gh),{Type:pc,Schema:F1,FAILSAFE_SCHEMA:mc,JSON_SCHEMA:B1,CORE_SCHEMA:j1,DEFAULT_SCHEMA:K1,load:hc,
loadAll:Y1,dump:U1,YAMLException:V1,types:W1,safeLoad:G1,safeLoadAll:H1,safeDump:J1}=Hh;function wr(e,t,n){if(t===void 0)return n?gc(e):pt(e);if(t===`${$t}binary`)return Xh(e);if(t===`${$t}timestamp`)return zh.test(e)&&Qh(e)?pt(e):void 0;let r=Jh.get(
t);if(!r)return pt(e);let i=gc(e);return r==="float"&&i.type==="integer"?_t(Number(i.value)):i.type===r?i:void 0}var $t="tag:yaml.org,2002:",Jh=new Map([[`${$t}\
int`,"integer"],[`${$t}float`,"float"],[`${$t}bool`,"boolean"],[`${$t}null`,"null"]]),zh=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Qh(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Xh(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return pt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function gc(e){
let t=Zh.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return eg(e)??pt(e);if(!/[-+0-9]/.test(n))return pt(e);let r=e.replaceAll("_","");return ng(r)??tg(r)??
pt(e)}var Zh=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,yc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,yc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,_t(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,_t(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,_t(Number.NEGATIVE_INFINITY)])]);
function pt(e){return{type:"text",value:e,key:e}}function yc(e){return{type:"boolean",value:e,key:String(e)}}function _t(e){return{type:"float",value:e,key:ig(e)}}
function eg(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?_t(t):void 0}
function tg(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?_t(t):void 0}function ng(e){let t=rg.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,l=r!==void 0?vr(r,"0x",16):i!==void 0?vr(i,"0o",22):s!==void 0?vr(s,"0b",64):vr(o,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var rg=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function vr(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function ig(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function wc(e){if(e.length>Ac||sg(e))return;let t=kc(e);return Ws?void 0:t}function Sc(e){return e.length<=Ac&&kc(e)!==void 0}function kc(e){Ws=!1;try{return{value:hc(
e,{schema:Ag})??null}}catch{return}}var Ac=3e6;function sg(e){return ag.test(e)||og.test(e)||ug(e)||lg.test(e)&&cg.test(e)?!0:/[[{]/.test(e)&&fg.test(e)&&(dg.test(
e)||pg(e))}var og=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,ag=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
lg=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,cg=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function ug(e){for(let t=0;t+bc<e.length;){let n=e.lastIndexOf(`
`,t+bc);if(n<t)return!0;t=n+1}return!1}var bc=1e3,fg=/(?:^|[\s,:[{-])[[{]/,dg=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function pg(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===mg||i===hg||i===vc){if(t)return!0;t=i!==vc,n=!1}else t&&(i===gg?n=!1:i===yg?n=!0:!n&&i!==bg&&i!==vg&&i!==wg&&(t=!1))}return!1}var[mg,
hg,vc,gg,yg,bg,vg,wg]=[93,125,44,10,35,32,9,13],Ws=!1,Sg=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),fn,kg=new pc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Sg.has(e.charCodeAt(0))||(fn=wr(e,void 0,!0),!fn||fn.type==="text"))return!1;let{type:t,key:n,value:r}=fn;
return(t==="float"||t==="integer"&&n!==String(r))&&(Ws=!0),!0},construct:()=>fn?.value}),Ag=mc.extend({implicit:[kg]});var Og,Ng=()=>Og??=require("./with-positions.cjs");var Gs=(...e)=>Ng().readWithPositions(...e);function Ae(e,{valuesOnly:t=!0}={}){let n=vl(e),r=[],i,s=0;for(let o of Ol(e)){let l=Oc(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
r.push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??Oc(e,{start:s,body:s,end:e.length},n,t)]}}function Oc(e,t,n,r){let i=r?Cg(e,t):void 0;if(!i)return Gs(
e,t,n);let s,o=()=>(s??=Gs(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function Cg(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?Sc(s)?r:void 0:wc(s)}var bd=ze(Be(),1);var de=ze(Be(),1);var Te=ze(Be(),1);function md(e){return(0,Te.isScalar)(e)?tw(e)?.key:void 0}function hd(e){return(0,Te.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===ew||!e.tag&&e.type===Te.Scalar.
PLAIN)}var ew="tag:yaml.org,2002:merge";function tw(e){return wr(e.source??"",e.tag,e.type===Te.Scalar.PLAIN)}function me(e,t){let n=t.range?.[0]??0,r=t;for(;(0,de.isCollection)(r)&&!r.flow;){let s=r.items.at(-1),o=(0,de.isPair)(s)?s.value??s.key:s;if(!(0,de.isNode)(o))
break;r=o}let i=r.range?.[1]??n;if((0,de.isScalar)(r)&&r.type!==void 0&&nw.has(r.type))for(;rw.has(e.charAt(i-1));)i--;return[n,i]}var nw=new Set([de.Scalar.BLOCK_LITERAL,
de.Scalar.BLOCK_FOLDED]),rw=new Set([" ","	","\r",`
`]);var wt=ze(Be(),1);var je=ze(Be(),1);var re=class extends Error{};function lt(e){return e.items.flatMap(t=>{let{key:n,value:r}=t;if(!(0,je.isScalar)(n)||hd(n))return[];let i=md(n);return i===void 0?
[]:[{name:i,key:n,value:(0,je.isNode)(r)?r:void 0}]})}function vi(e,t,n,r,i,s){let o=new Map(e.map(c=>[c,[]])),l=[];for(let c of t){let u=s.predecessor(`${i}/${Z(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&X(n[d],r[c]));u===void 0?l.push(c):o.get(u)?.push(c)}for(let c of l){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function Ke(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function wi(e,t){let n=e;for(let r of Mt(t))if((0,je.isMap)(n))n=
lt(n).findLast(({name:i})=>i===r)?.value;else if((0,je.isSeq)(n)){let i=n.items[Number(r)];n=(0,je.isNode)(i)?i:void 0}else return;return n}function gd(e,{document:t,pointer:n,origins:r,comments:i,after:s},o,l){return{...La(i,s,l),reused:(c,u,d)=>{let m=r?.get(c);if(m===void 0||!X(qe(t.value,n+m),u))
return;let p=wi(o,m);return p&&iw(e,p,d,l)}}}function La(e,t,{json:n}){let r=new Map;for(let[i,s]of n?[]:e??[]){let o=i;for(;o!==""&&qe(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],s])}return{comments:i=>r.get(i)??[],commented:i=>[...r.keys()].some(s=>s.startsWith(`${i}/`))}}function iw(e,t,n,r){
let[i,s]=me(e,t),o=e.slice(i,s);if(r.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,wt.isCollection)(t)&&t.flow)return(0,wt.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...c]=o.split(/\r?\n/);if(c.length===0)return l+((0,wt.isScalar)(t)?Ke(e,s):"");if((0,wt.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let u=c.filter(p=>p.trim()!=="").map(p=>p.search(/\S/)),d=(0,wt.isCollection)(t)?i-(e.lastIndexOf(`
`,i-1)+1):Math.min(...u);if(u.some(p=>p<d))return;let m=c.map(p=>p.trim()===""?p.trim():" ".repeat(n)+p.slice(d));return[l,...m].join(r.newline)}function ki(e,t,n,r,i,s){let o=" ".repeat(n);return`${s.comments(r).map(c=>`${o}# ${c}${i.newline}`).join("")}${o}${zt(e,i)}:${Ta(t,n,r,i,s)}`}function Ta(e,t,n,r,i){
let s=t+(Array.isArray(e)?r.dash:r.indent),o=i.reused(n,e,s);return o!==void 0?xa(e)&&!/^[[{]/.test(o)?`${r.newline}${" ".repeat(s)}${o}`:` ${o}`:xa(e)?`${r.newline}${Ai(
e,s,n,r,i)}`:` ${Ra(e,t,r)}`}function Ai(e,t,n,r,i){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,l)=>`${s}- ${Jt(o,t,`${n}/${l}`,r,i)}`).join(
r.newline):Y(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,l])=>ki(o,l,t,`${n}/${Z(o)}`,r,i)).join(r.newline):s+Ra(e,t,r)}function Jt(e,t,n,r,i){return xa(
e)?Ai(e,t+2,n,r,i).trimStart():Ra(e,t,r)}var xa=e=>Array.isArray(e)?e.length>0:Y(e)&&Object.keys(e).length>0;function zt(e,{json:t}){return t||!yd(e)?JSON.stringify(
e):e}function Ra(e,t,n){return typeof e!="string"?JSON.stringify(e):sw(e,t,n)??Kn(e,n)}function Kn(e,{json:t}){return!t&&yd(e)?e:ow(e)}function sw(e,t,{indent:n,
newline:r,json:i}){if(i||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let l=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":l+u);return[`|${o===
0?"-":""}`,...c].join(r)}function Ht(e,t){if(Array.isArray(e))return`[${e.map(n=>Ht(n,t)).join(", ")}]`;if(Y(e)){let n=Object.entries(e).map(([r,i])=>`${zt(r,t)}\
: ${Ht(i,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?Kn(e,t):JSON.stringify(e)}function Yn(e,t,{indent:n,
newline:r}){return JSON.stringify(e,null,n).replaceAll(`
`,r+" ".repeat(t))}function ow(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function yd(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=Si.get(e);if(t!==
void 0)return t;let n=X(Ae(`a: ${e}`).documents[0]?.value,{a:e});return Si.size>aw&&Si.clear(),Si.set(e,n),n}var Si=new Map,aw=1e4;var lw={reused:()=>{}};function vd(e,t,n,r,i,s){let o=p=>({...lw,...La(p.comments,p.value,s)}),{newline:l,json:c}=s,u=n.range?.[1]??0;if(r!==""&&(c||(0,bd.isCollection)(
n)&&n.flow)){let p=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),h=p.trim()===""?l+p:" ";return{start:u,end:u,text:i.map(({value:w})=>`,${h}${Yn(w,p.trim()===""?p.length:0,s)}`).join(
"")}}if(r!==""){let p=n.range?.[0]??0,h=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,p-1)+1,p));if(!h)throw new re("its list is written in an unusual way");let w=h[1]?.length??0,g=me(e,n)[1],v=g+Ke(e,g).length;return{start:v,end:v,text:i.map(T=>`${l}${"\
 ".repeat(w)}- ${Jt(T.value,w,"",s,o(T))}`).join("")}}if(c)return{start:u,end:u,text:i.map(({value:p})=>l+Yn(p,0,s)).join("")};let d=t.range.end.offset,m=e.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:m+i.map(p=>`---${l}${Ai(p.value,0,"",s,o(p))}${l}`).join("")}}var ct=ze(Be(),1);var St=ze(Be(),1);function Ia(e,t,n,r,i,s){let o=Object.keys(n).filter(h=>!Object.hasOwn(r,h)),l=Object.keys(r).filter(h=>!Object.hasOwn(n,h)),c=vi(o,l,n,r,i,s),u=wd(e,s),d=h=>`${zt(
h,s.style)}: ${$a(r[h],u,s.style)}`,m=[...t.values()].map(h=>{let w=[Un(h.key),Oi(h.value??h.key)];return Object.hasOwn(r,h.name)?{extent:w,keep:()=>kd(h.value,
n[h.name],r[h.name],`${i}/${Z(h.name)}`,u,s)}:{extent:w,texts:(c.get(h.name)??[]).map(d)}}),p=[...c.values()].flat();Sd(e,m,l.filter(h=>!p.includes(h)).map(d),u,
s)}function Ma(e,t,n,r,i){let s=e.items.filter(St.isNode);if(s.length!==t.length)throw new re("a list has an empty item");let o=wd(e,i),l=s.map((c,u)=>{let d=[Un(
c),Oi(c)];return u<n.length?{extent:d,keep:()=>kd(c,t[u],n[u],`${r}/${u}`,o,i)}:{extent:d,texts:[]}});Sd(e,l,n.slice(s.length).map(c=>$a(c,o,i.style)),o,i)}function wd(e,{
text:t,style:n}){let r=Un(e),i=/[^\s]/.exec(t.slice(r+1)),s=t.slice(r+1,r+1+(i?.index??0));if(e.items.length===0){let l=t.slice(t.lastIndexOf(`
`,r-1)+1,r);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function Sd(e,t,n,r,i){let s=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),l=t[0],c=t.at(-1);if(!l||!c||o.length===0){cw(e,n,s,r,i);return}for(let[u,d]of t.entries()){let[m,p]=d.extent,[h,w]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?i.splice(m,p,d.texts.join(s)):w&&!t.slice(0,u).some(g=>o.includes(g))?i.splice(m,w.extent[0],""):h&&i.splice(h.extent[1],p,"")}
n.length>0&&i.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function cw(e,t,n,{column:r},i){let[s,o]=[Un(e)+1,Oi(e)-1];if(t.length===0){i.splice(s,o,"");
return}let{newline:l,indent:c,json:u}=i.style,[d,m]=r===void 0?u||(0,St.isSeq)(e)?["",""]:[" "," "]:[l+" ".repeat(r),l+" ".repeat(Math.max(0,r-c))];i.splice(s,o,
d+t.join(n)+m)}function kd(e,t,n,r,i,s){if(!X(t,n)){if(!e)throw new re("a field in brackets has no value");(0,St.isMap)(e)&&Y(t)&&Y(n)?Ia(e,new Map(lt(e).map(o=>[
o.name,o])),t,n,r,s):(0,St.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?Ma(e,t,n,r,s):s.splice(Un(e),Oi(e),$a(n,i,s.style))}}function $a(e,{column:t},n){return t!==
void 0&&n.json?Yn(e,t,n):Ht(e,n)}var Un=e=>e.range?.[0]??0,Oi=e=>e.range?.[1]??0;function Ni(e,t,n,r,i){return(0,ct.isMap)(e)&&Y(t)&&Y(n)&&(e.flow||Object.keys(n).length>0)?(uw(e,t,n,r,i),!0):(0,ct.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(yw(e,t,n,r,i),!0):!1}function uw(e,t,n,r,i){let s=new Map(lt(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new re("a removed field comes from a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!X(t[d],n[d]));if(e.flow){
Ia(e,s,t,n,r,i);return}let c=vi(o,l,t,n,r,i);for(let[d,m]of s)Object.hasOwn(n,d)?fw(m,t[d],n[d],`${r}/${Z(d)}`,i):hw(m,t[d],c.get(d)??[],n,r,i);let u=[...c.values()].
flat();for(let d of l)u.includes(d)||gw(e,d,n,r,i)}function fw(e,t,n,r,i){let{value:s,key:o}=e;Ad(e,r,i);let l=X(t,n);if(l&&!i.comments.commented(r)||Ni(s,t,n,r,
i)||l)return;if((0,ct.isScalar)(s)&&dw(n)&&!(typeof n=="string"&&n.includes(`
`))&&pw(s,i)){let[w,g]=me(i.text,s);if(g>w){i.splice(w,g,mw(s,n,i));return}}let c=Od(o,i),u=qa(e,i),d=Ke(i.text,u),m=Ta(n,Ci(o,i),r,i.style,i.comments),[p="",...h]=m.
replace(d,"").split(i.style.newline);i.splice(c,u+d.length,[p+d,...h].join(i.style.newline))}var dw=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function pw(e,{
text:t}){let[n,r]=me(t,e);return!t.slice(n,r).includes(`
`)}function mw(e,t,{style:n}){return typeof t!="string"?Ht(t,n):e.type==="QUOTE_DOUBLE"?Kn(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:Kn(t,n)}function hw(e,t,n,r,i,s){let{text:o,style:l}=s,c=Ci(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&X(t,r[u])){let g=`${i}\
/${Z(u)}`;Ad(e,g,s);let[v,T]=me(o,e.key);s.splice(v,T,zt(u,l));return}let m=e.key.range?.[0]??0,p=qa(e,s);if(n.length>0){let g=n.map(v=>ki(v,r[v],c,`${i}/${Z(v)}`,
l,s.comments));s.splice(m,p+Ke(o,p).length,g.join(l.newline).slice(c));return}let h=Nd(o,p),w=o.lastIndexOf(`
`,m-1)+1;o.slice(w,m).trim()!==""?s.splice(m,h+(/^ */.exec(o.slice(h))?.[0].length??0),""):s.splice(w,h,"")}function gw(e,t,n,r,i){let s=Object.keys(n),o=lt(e),
c=s.slice(0,s.indexOf(t)).reverse().map(p=>o.find(h=>h.name===p)).find(p=>p!==void 0)??o.at(-1);if(!c)throw new re("its fields come from a merge (<<)");let u=Ci(
c.key,i),d=qa(c,i),m=d+Ke(i.text,d).length;i.splice(m,m,i.style.newline+ki(t,n[t],u,`${r}/${Z(t)}`,i.style,i.comments))}function yw(e,t,n,r,i){if(e.flow){Ma(e,t,
n,r,i);return}let s=e.items.filter(ct.isNode);if(s.length!==t.length)throw new re("a list has an empty item");let o=vw(t,n)??t.map((m,p)=>p).slice(0,n.length);for(let[
m,p]of s.entries()){let h=o.indexOf(m);h===-1?i.splice(_a(p,i).line,Nd(i.text,me(i.text,p)[1]),""):bw(p,t[m],n[h],`${r}/${h}`,i)}let l=s.at(-1);if(!l)return;let{
column:c}=_a(l,i),u=me(i.text,l)[1],d=u+Ke(i.text,u).length;for(let[m,p]of n.slice(o.length).entries()){let h=Jt(p,c,`${r}/${o.length+m}`,i.style,i.comments);i.
splice(d,d,`${i.style.newline}${" ".repeat(c)}- ${h}`)}}function bw(e,t,n,r,i){if(X(t,n)||Ni(e,t,n,r,i))return;let[s,o]=me(i.text,e);i.splice(s,o,Jt(n,_a(e,i).column,
r,i.style,i.comments))}function vw(e,t){let n=[];return e.forEach((r,i)=>{n.length<t.length&&X(r,t[n.length])&&n.push(i)}),n.length===t.length?n:void 0}function _a(e,{
text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=/^( *)- *$/.exec(t.slice(r,n).replace(/^\ufeff/,""));if(!i)throw new re("a list is written in an unusual way");return{column:i[1]?.length??0,line:r}}
function Ad(e,t,n){let r=n.comments.comments(t);if(r.length===0)return;let i=e.key.range?.[0]??0,s=" ".repeat(Ci(e.key,n));n.splice(i,i,r.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Ci(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=t.slice(r,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new re("a key is written in an unusual way");return i.length}function Od(e,{text:t}){let n=me(
t,e)[1],r=/[ \t]*:/y.exec(t.slice(n));if(!r)throw new re("a key is written in an unusual way");return n+r[0].length}function qa({key:e,value:t},n){let r=Od(e,n),
[i,s]=t?me(n.text,t):[r,r];return i===s?r:Math.max(s,r)}function Nd(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var Cd=ze(Be(),1);function Ed(e,t,n){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,i=(0,Cd.isMap)(n)&&n.flow===!0&&lt(n).every(({key:l})=>l.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:ww(
o),dash:Sw(o),newline:r,json:i}}function ww(e){let t=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(/\S/)),n=t.reduce((r,i)=>Math.min(r,i),t[0]??2);return Math.
min(Math.max(n,2),8)}function Sw(e){let t;for(let n of e){let r=/^( *)- /.exec(n);if(r?.[1]!==void 0&&t!==void 0)return Math.min(Math.max(r[1].length-t.search(/\S/),
0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function Ld(e,t){let n=[];for(let s of t)try{n.push(...kw(e,s))}catch(o){if(!(o instanceof re))throw o;return{ok:!1,reason:Pd(o.message),change:s}}let r=Aw(e,n),
i=r===void 0?t[0]:Ow(e,r,t);return i?{ok:!1,reason:Pd("it has anchors, aliases or an unusual layout"),change:i}:{ok:!0,text:r??e}}var Pd=e=>`it cannot be change\
d in place because ${e}; rewrite it as plain YAML first`;function kw(e,t){let{document:n,pointer:r,after:i,added:s=[]}=t,o=n.node?.contents,l=qe(n.value,r);if(X(
l,i)&&s.length===0&&!t.comments?.size)return[];let c=o?wi(o,r):void 0;if(!o||!c)throw new re("it comes from an alias or a merge");let u=Ed(e,n,o),d=[],m={text:e,
style:u,comments:gd(e,t,c,u),predecessor:(h,w)=>{let g=h.slice(0,h.lastIndexOf("/")),v=t.origins?.get(h)??[...t.origins??[]].find(([T])=>T.startsWith(`${h}/`))?.[1];
return w.find(T=>`${v}/`.startsWith(`${g}/${Z(T)}/`))},splice:(h,w,g)=>d.push({start:h,end:w,text:g})};if((!X(l,i)||(t.comments?.size??0)>0)&&!Ni(c,l,i,"",m))throw new re(
"it would lose all of its fields");return s.length>0&&d.push(vd(e,n,c,r,s,u)),d}function Aw(e,t){let n=[],r=0;for(let{start:i,end:s,text:o}of t.toSorted((l,c)=>l.
start-c.start||l.end-c.end)){if(i<r)return;n.push(e.slice(r,i),o),r=s}return[...n,e.slice(r)].join("")}function Ow(e,t,n){if(e===t)return n.find(({document:o,pointer:l,
after:c})=>!X(qe(o.value,l),c));let r=new Map;for(let o of n){let{offset:l}=o.document.range.start;r.set(l,[...r.get(l)??[],o])}let i=Ae(t).documents.values(),s=(o,l)=>{
let{value:c}=i.next();return c!==void 0&&X(c.value,o)&&c.issues.length<=l};for(let o of Ae(e).documents){let l=r.get(o.range.start.offset)??[],c=l[0]??n[0];if(!s(
Nw(o,l),o.issues.length))return c;for(let{pointer:u,added:d=[]}of l)if(u===""&&!d.every(({value:m})=>s(m,0)))return c}return i.next().done?void 0:n[0]}function Nw({
value:e},t){let n=new Map(t.map(i=>[i.pointer,i]));return t.length===0?e:r(e,"");function r(i,s){let o=n.get(s);return o?o.after:Array.isArray(i)?i.flatMap((l,c)=>{
let u=`${s}/${c}`;return[r(l,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):Y(i)?Object.fromEntries(Object.entries(i).map(([l,c])=>[l,r(c,`${s}/${Z(l)}`)])):i}}function he(e){let t=ke(e,"/metadata/generateName"),n=ke(e,"/metadata/name")||(t===""?"":`${t}*`);return[ke(e,"/kind"),ke(e,"/metadata/namespace"),n].filter(r=>r!==
"").join("/")}function Da(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}var Cw=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function kt(e){return e.replace(Cw,"")}function xd(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),i=>i.
charCodeAt(0)),r=new TextDecoder("utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function Td(e,t,n){let{status:r,...i}=e;r!==void 0&&n.drop("/status","server-set");let s=o=>Pe.some(l=>l===o)&&!pr(t,o);return xw({...i,metadata:Pw(Vn(i.metadata),
s,n)},n)}var Ew=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function Pw(e,t,n){let r={};for(let[s,o]of Object.entries(e))if(Ew.has(s))n.drop(`/metadata/${s}`,"server-set");else{let l=s==="annotations"?Lw(Vn(o),n):Array.isArray(
o)?i(s,o):o;l!==void 0&&(r[s]=l)}return r;function i(s,o){let l=u=>Y(u)?ws(u.apiVersion)&&t(u.kind):ws(u),c=o.filter(u=>!l(u));return c.length===o.length?o:(n.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var Fa="kubectl.kubernetes.io/last-applied-configuration";function Lw(e,t){
if(!Object.hasOwn(e,Fa))return e;t.drop(`/metadata/annotations/${Z(Fa)}`,"kubectl-copy");let{[Fa]:n,...r}=e;return Object.keys(r).length>0?r:void 0}function xw(e,t){
let n=Vn(e.spec),r=Vn(n.clusterAgent),i=Vn(r.clientCA),{value:s}=i;return typeof s!="string"||kt(s)===s?e:(t.lose("/spec/clusterAgent/clientCA/value","private-k\
ey","kept"),{...e,spec:{...n,clusterAgent:{...r,clientCA:{...i,value:kt(s)}}}})}var Vn=e=>Y(e)?e:{};var Ei={key:"openchoreo.dev/controlplane-namespace",value:"true"},Rd={key:"openchoreo.dev/control-plane",value:"true"},Id={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,"v0.10":void 0,"v0.12":void 0,"v0.13":Ei,"v0.14":Ei,"v0.15":Ei,"v0.17":Ei,"v1.0":Rd,"v1.1":Rd},Ye={secret:"cluster-age\
nt-tls",caKey:"ca.crt"},Md={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,"v0.9":Ye,"v0.10":Ye,"v0.12":Ye,"v0.13":Ye,"v0.14":Ye,"v0.15":Ye,
"v0.17":Ye,"v1.0":Ye,"v1.1":Ye},$d={control:{chart:"openchoreo-control-plane",namespace:"openchoreo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"\
openchoreo-data-plane"},build:{chart:"openchoreo-build-plane",namespace:"openchoreo-build-plane"},workflow:{chart:"openchoreo-workflow-plane",namespace:"opencho\
reo-workflow-plane"},observability:{chart:"openchoreo-observability-plane",namespace:"openchoreo-observability-plane"}};var Tw={"server-set":"set by the API server or a controller, which will set it again","kubectl-copy":"kubectl\u2019s copy of the original manifest","cluster-sha\
pe":"since v0.4 a cluster is defined by server, tls and auth","secret-key":"since v0.6 a secret reference is an object with a name and a key","observability-pla\
ne":"since v0.8 an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"since v0.9 every plane is reached through its cluster age\
nt","plain-pem":"since v0.9 the control plane reads plain PEM; before, it was base64-encoded",namespace:"since v0.13 a Namespace with a label replaces the Organ\
ization","typed-reference":"since v0.15 a reference is an object with a kind and a name","unset-reference":"an empty name meant no reference, which v0.15 expres\
ses by omitting the field","gateway-listeners":"since v0.17 gateways are defined by endpoints with listeners","written-default":"up to v0.16 the API server set \
this default; v0.17 has none, so it is set explicitly","secret-key-ref":"renamed to secretKeyRef in v1.0","workflow-plane":"build planes are called workflow pla\
nes since v1.0","stale-owner":"the kind of the owner was removed, and with a missing owner this resource would be garbage-collected"},_d={"private-key":"a priva\
te key must never be here: it was removed; treat it as leaked and create a new one","cluster-name":"it was informational only; keep it in an annotation such as \
openchoreo.dev/description if you need it","registry-prefix":"since v0.4 image names include the registry: set it where images are built","registry-secret":"it \
names a Kubernetes Secret: create a SecretReference for it and add its name to imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlan\
e has no user and password, because it is reached through its agent: revoke them","direct-access":"the cluster agent replaces direct access: install it and revo\
ke these credentials","environment-gateway":"since v0.15 environments have no DNS prefix and no JWKS: host names are derived from the gateway of the data plane",
"environment-recreated":"this reference is immutable once set: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-se\
crets":"since v1.0 planes have no pull secrets: configure them on the workloads or on the nodes of the plane\u2019s cluster","workflow-agent":"workflow planes h\
ave their own chart and agent: install it, and replace this CA if the certificate of its agent is signed by another one","organization-label":"v0.13 requires it\
s own value for this label, so yours was replaced"},Rw={"agent-ca":e=>`the CA of the plane's cluster agent, never the CA of its API server. Install the agent${Iw(
e)}`,"secret-key":()=>"the key of the value in the secret. List the keys: kubectl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS l\
istener on this port, false if it serves plain HTTP only, or the listener itself. Check with: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refuse\
d-value":({rule:e})=>`a value that the release accepts: ${e}`};function Iw({kind:e,line:t}){let[n,r]=[bs(e),Md[t]];if(n===void 0||r===void 0)return"";let i=r.caKey.
replaceAll(".","\\.");return`, then, in the plane's cluster: kubectl get secret ${r.secret} -n ${$d[n].namespace} -o jsonpath='{.data.${i}}' | base64 -d > ca.cr\
t`}var Mw={...Tw,..._d},Wn=e=>Mw[e],qd=e=>_d[e],Dd=(e,t)=>Rw[e](t);var Fd=Symbol("gap");function Ba(e,t){return{[Fd]:!0,code:e,...t!==void 0&&{proposal:t}}}function Bd(e){return Y(e)&&Fd in e}function Pi(e,t,n){if(typeof e!="ob\
ject"||e===null)return e;if(Bd(e))return t(e,n);if(Array.isArray(e))return e;let r=e,i;for(let s of Object.keys(r)){let o=r[s];if(typeof o!="object"||o===null)continue;
let l=Pi(o,t,{key:s,before:n});l!==o&&(i??={...r},l===void 0?delete i[s]:i[s]=l)}return i??e}function Li(e){return e===void 0?"":`${Li(e.before)}/${Z(e.key)}`}function jd(e,t){
return Bd(e)?Ba(e.code,e.proposal===void 0?void 0:t(e.proposal)):t(e)}var Yd={from:"v0.3",to:"v0.4",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,registry:r,...i}=e.spec;return t.lose("/spec/registry/prefix","registry-prefix"),
r.secretRef&&t.lose("/spec/registry/secretRef","registry-secret"),{...e,spec:{kubernetesCluster:Kd(n,t),...i}}},BuildPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.
spec;return{...e,spec:{kubernetesCluster:Kd(n,t),...r}}}}};function Kd({credentials:e},t){let n="/spec/kubernetesCluster/credentials";return t.lose("/spec/kuber\
netesCluster/name","cluster-name"),t.move(`${n}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),t.move(`${n}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),t.move(`${n}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),t.move(`${n}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:e.apiServerURL,tls:{ca:{value:e.caCert}},auth:{mtls:{clientCert:{value:e.clientCert},clientKey:{
value:e.clientKey}}}}}var Vd={from:"v0.4",to:"v0.6",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:Ud(n,t),...r}}},BuildPlane:(e,t)=>{
let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:Ud(n,t),...r}}}}};function Ud({server:e,tls:t,auth:n},r){let{mtls:i,bearerToken:s}=n,o=(l,c)=>$w(
c,`/spec/kubernetesCluster/${l}`,r);return{server:e,tls:{ca:o("tls/ca",t.ca)},auth:{...i&&{mtls:{clientCert:o("auth/mtls/clientCert",i.clientCert),clientKey:o("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:o("auth/bearerToken",s)}}}}function $w(e,t,n){return e.secretRef===void 0?e:(n.move(`${t}/secretRef`,`${t}\
/secretRef/name`,"secret-key"),{secretRef:{name:e.secretRef,key:n.need("secret-key")}})}function ja(e){return e.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function Wd(e){let t=_w(ja(e));return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.exec(t)?.[1]??
"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,qw).replace(/^-|-$/g,"")||"observer",Dw(t)].join("-")}function _w(e){let t=e.length;for(;e[t-1]==="/";)t--;return e.
slice(0,t)}var qw=50;function Dw(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36).padStart(7,"0")}var Hd={from:"v0.7",to:"v0.8",kinds:{DataPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...Gd(n,e.metadata,t)}}},BuildPlane:(e,t)=>{let{observer:n,
...r}=e.spec;return{...e,spec:{...r,...Gd(n,e.metadata,t)}}}}};function Gd(e,{namespace:t},n){if(e===void 0)return{};let r=Wd(e.url),i={apiVersion:"openchoreo.d\
ev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:r,...t!==void 0&&{namespace:t}},spec:{observerURL:ja(e.url)}};return n.make(i),n.move("/spec/observer","/s\
pec/observabilityPlaneRef","observability-plane"),n.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:r}}var Jd={from:"v0.8",to:"v0.9",kinds:{DataPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&t.lose("/spec/kubernetesCluster","direct-access"),
{...e,spec:{clusterAgent:Ka(n,t),...i}}},BuildPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&t.lose("/spec/kubernetesCluster","direct-acce\
ss"),{...e,spec:{clusterAgent:Ka(n,t),...i}}},ObservabilityPlane:(e,t)=>{let{agent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Ka(n,t),...r}}}}};function Ka(e,t){
e?.enabled!==void 0&&t.drop("/spec/agent/enabled","cluster-agent");let n=e?.clientCA&&Fw(e.clientCA,t);return n===void 0?(t.add("/spec/clusterAgent","cluster-ag\
ent"),{clientCA:t.need("agent-ca")}):(t.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),{clientCA:e?.enabled?n:t.need("agent-ca",n)})}
function Fw(e,t){if(e.value===void 0)return e;let n=xd(e.value)??e.value,r=kt(n);if(r!==n&&t.lose("/spec/agent/clientCA/value","private-key"),!(r!==n&&!r.includes(
"-----BEGIN ")))return r!==e.value&&t.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","plain-pem"),{value:r}}var Qd={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:e},t)=>(t.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...e,labels:Bw(e.labels,
t)}})}},{key:xi,value:zd}=Id["v0.13"];function Bw(e,t){return e?.[xi]!==void 0&&e[xi]!==zd&&t.lose(`/metadata/labels/${xi.replace("/","~1")}`,"organization-labe\
l"),{...e,[xi]:zd}}var Xd={from:"v0.14",to:"v0.15",kinds:{DataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Ti(n,"ObservabilityPlane",t)}}},BuildPlane:(e,t)=>{
let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Ti(n,"ObservabilityPlane",t)}}},ClusterDataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.
spec;return{...e,spec:{...r,...Ti(n,"ClusterObservabilityPlane",t)}}},ClusterBuildPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,
...Ti(n,"ClusterObservabilityPlane",t)}}},Environment:(e,t)=>{let{dataPlaneRef:n,gateway:r,...i}=e.spec;r?.dnsPrefix!==void 0&&t.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),r?.security!==void 0&&t.lose("/spec/gateway/security","environment-gateway"),n&&t.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=Zd(n,"dataPlaneRef",t);return{...e,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function Ti(e,t,n){let r=Zd(e,"observabilityPla\
neRef",n);return r===void 0?{}:{observabilityPlaneRef:{kind:t,name:r}}}function Zd(e,t,n){if(e!==void 0)return e===""?n.drop(`/spec/${t}`,"unset-reference"):n.move(
`/spec/${t}`,`/spec/${t}/name`,"typed-reference"),e||void 0}var tp={from:"v0.15",to:"v0.17",kinds:{DataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Ya(e.spec.gateway,t)}}),ClusterDataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Ya(
e.spec.gateway,t)}}),Environment:(e,t)=>{let{gateway:n,...r}=e.spec;return{...e,spec:{...r,...n&&{gateway:Ya(n,t)}}}}}};function Ya(e,t){return{ingress:{external:ep(
e,"public",t),internal:ep(e,"organization",t)}}}var jw={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function ep(e,t,n){
let{now:r,http:i,https:s}=jw[t],o=`/spec/gateway/ingress/${r}`,l=(d,m,p,h)=>(d===void 0?n.add(`${o}/${p}`,"written-default"):n.move(`/spec/gateway/${m}`,`${o}/${p}`,
"gateway-listeners"),d??h),c=e[`${t}VirtualHost`];n.move(`/spec/gateway/${t}VirtualHost`,`${o}/http/host`,"gateway-listeners"),n.add(`${o}/https`,"gateway-liste\
ners");let u={host:c,port:l(e[`${t}HTTPSPort`],`${t}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:l(e[`${t}GatewayName`]||void 0,`${t}GatewayName`,
"name","gateway-default"),namespace:l(e[`${t}GatewayNamespace`]||void 0,`${t}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:l(e[`${t}H\
TTPPort`],`${t}HTTPPort`,"http/port",i),listenerName:"http"},https:n.need("https-listener",u)}}var rp={from:"v0.17",to:"v1.0",kinds:{DataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...e,spec:{clusterAgent:Qt(r,t),...i}}},ClusterDataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...e,spec:{clusterAgent:Qt(r,t),...i}}},BuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return np(t),{...e,kind:"\
WorkflowPlane",spec:{clusterAgent:Qt(n,t),...r}}},ClusterBuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return np(t),{...e,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:Qt(n,t),...r}}},ObservabilityPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Qt(n,t),...r}}},ClusterObservabilityPlane:(e,t)=>{
let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Qt(n,t),...r}}}}};function Qt({clientCA:e},t){return{clientCA:jd(e,r=>r.value!==void 0?{value:r.value}:
(t.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:r.secretRef}))}}function np(e){e.move(
"/kind","/kind","workflow-plane"),e.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var ip=[Yd,Vd,Hd,Jd,Qd,Xd,tp,rp];function sp(e,t,n){return op(e,t).find(r=>r.kinds[n])?.from??t}function Ua(e,t,n){let r=[],i=[],s=[],o=t,l=e,c,u=()=>(c??=he(l),c),d={move:(p,h,w)=>r.push({code:w,
step:o,resource:u(),from:p,to:h,reason:Wn(w)}),add:(p,h)=>r.push({code:h,step:o,resource:u(),to:p,reason:Wn(h)}),drop:(p,h)=>r.push({code:h,step:o,resource:u(),
from:p,reason:Wn(h)}),lose:(p,h,w)=>{i.push({code:h,step:o,resource:u(),field:dt(p),path:p,instead:qd(h)}),w||r.push({code:h,step:o,resource:u(),from:p,reason:Wn(
h)})},need:Ba,make:p=>s.push(p)},m=[Td(e,n,d)];for(let{to:p,kinds:h}of op(t,n)){o=p;for(let[w,g]of m.entries()){let v=h[ke(g,"/kind")];v&&(l=g,c=void 0,m[w]=v(g,
d))}m.push(...s.splice(0))}return{resources:m,changes:r,lost:i}}function op(e,t){let[n,r]=[ce.indexOf(e),ce.indexOf(t)];return ip.filter(i=>{let s=ce.indexOf(i.
to);return s>n&&s<=r})}function lp(e,t){return[e??Rt,t].filter(r=>!It(r)).length>0?[{code:"unknown-release",message:`unknown release; use one of ${se.join(", ")}`,releases:se}]:!It(e)||
!It(t)||ce.indexOf(Se(e))<=ce.indexOf(Se(t))?[]:[{code:"newer-than-target",message:`${e} is newer than ${t}, and downgrades are not supported; choose a newer ta\
rget`,fits:[]}]}function cp(e,t,n){if(ap(t,e))return{moved:Va(e,t,n),refused:[]};if(ap(n,e))return{moved:Va(e,n,n),refused:[]};let r=hr(e);return Ri(r.length===
0?fp(e):Vw(e,t,r))}function ap(e,t){return ys(e,t)&&Y(t)}function up(e,t,n,r){if(!Y(e)||t.length===0)return Ri(fp(e));let i=Se(n),s=t.filter(m=>se.indexOf(m)<=se.
indexOf(n)||Se(m)===i);if(s.length===0){let m=`this manifest is newer than ${n}: it fits ${gr(t)}, and downgrades are not supported; choose a newer target`;return Ri(
{code:"newer-than-target",message:m,fits:t})}let o=s.filter(m=>r.includes(m)),l=Kw(e,o.length>0?o:s,i),[c,...u]=l;if(c&&u.length===0){let m=c.findLast(p=>se.indexOf(
p)<=se.indexOf(n))??n;return{moved:Va(e,m,n),refused:[]}}let d=`this manifest fits several releases that lead to different results (${l.map(gr).join("; ")}); sa\
y which one it was written for`;return Ri({code:"ambiguous-release",message:d,groups:l})}function Ri(e){return{moved:void 0,refused:[e]}}function Va(e,t,n){let[
r,i]=[Se(t),Se(n)],s=ce.slice(ce.indexOf(r),ce.indexOf(i)+1);return r===i?{from:t,lines:s,resources:[e],changes:[],lost:[]}:{from:t,lines:s,...Ua(e,r,i)}}function Kw(e,t,n){
let r=Da(t,s=>sp(Se(s),n,ke(e,"/kind")));return r.size===1?[...r.values()]:[...Da(r,([s])=>Yw(Ua(e,s,n))).values()].map(s=>s.flatMap(([,o])=>o))}function Yw({resources:e,
lost:t}){let n=t.filter(({code:r})=>r!=="private-key").map(({code:r,path:i})=>[r,i]);return JSON.stringify([e,n],Uw)}function Uw(e,t){return Y(t)?Object.fromEntries(
Object.entries(t).sort(([n],[r])=>n<r?-1:1)):t}function fp(e){let t=Y(e)?e.kind:void 0;if(typeof t=="string"&&!ce.some(s=>pr(s,t))){let s=an(t,Pe);return{code:"\
unknown-kind",message:`unknown kind: no release has it${s===void 0?`; use one of ${Pe.join(", ")}`:`; did you mean ${s}?`}`,...s!==void 0&&{suggestion:s}}}let{release:n,
issues:r}=Ww(e);return{code:"fits-no-release",message:`no release accepts this manifest; fix it for ${n}, the closest release, then migrate it`,nearest:n,issues:r}}
function Vw(e,t,n){return{code:"does-not-fit",message:`this manifest does not fit ${t}; it fits ${gr(n)}`,fits:n,issues:dp(e,t)}}function Ww(e){let t=ce.map(r=>({
release:Gw(r),issues:dp(e,r)})),n=t.filter(({issues:r})=>!r.some(({code:i})=>i==="unknown-kind"));return(n.length>0?n:t).reduce((r,i)=>i.issues.length<=r.issues.
length?i:r)}var Gw=e=>se.findLast(t=>Se(t)===e)??e;function dp(e,t){let n=mr(t)(e);return n.ok?[]:n.issues}function Wa(e,t){let n=new Map,r=[],i=[];for(let[s,o]of Object.entries(e)){let l=t.filter(d=>pp(s,d)!==void 0),[c,...u]=l;c?u.length>0?i.push(Hw(s,l)):n.set(c.key,
{key:s,value:gp(n.get(c.key)?.value,hp(pp(s,c)??""),o)}):r.push(s)}return{given:n,left:r,refused:i}}function pp(e,{resource:t,field:n}){let r=e.includes("#")?`${t}\
#${n}`:n;if(!e.startsWith(r))return;let i=e.slice(r.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function Hw(e,t){let n=t.map(r=>r.key);
return{code:"ambiguous-answer",message:`several resources need ${e}; answer one of ${n.join(", ")}`,key:e,keys:n}}function mp(e,t,n){let r=t.map(s=>s.key),i=r.length>
0?`needed: ${r.join(", ")}`:"no answer is needed";return e.filter(s=>!n.some(o=>Jw(o,s))).map(s=>({code:"unknown-answer",message:`no resource needs ${s}; ${i}`,
key:s,keys:r}))}function Jw(e,t){let[n,r]=t.includes("#")?[t.slice(0,t.indexOf("#")),t.slice(t.indexOf("#")+1)]:[void 0,t],i=r==="metadata.name"&&n?.split("/")[0]===
e.kind;if(n!==void 0&&n!==he(e)&&!i)return!1;let s=e;for(let o of hp(`.${r}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,o))return!1;s=s[o]}return!0}var hp=e=>[
...e.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,t,n])=>t??n??"");function gp(e,[t,...n],r){if(t===void 0)return r;let i=Y(e)?e:{};return{...i,[t]:gp(Object.hasOwn(
i,t)?i[t]:void 0,n,r)}}function Ha(e,t){if(e.kind==="Namespace")return Qw(e);let n=mr(t)(e);return[...n.ok?[]:n.issues,...zw(e)]}var Ga="/spec/clusterAgent/clientCA/value",yp="the cer\
tificate of the CA alone, in PEM, without a private key";function zw(e){let t=qe(e,Ga);return typeof t!="string"||kt(t)===t?[]:[{code:"invalid-format",path:Ga,field:dt(
Ga),rule:yp,message:`must be ${yp}.`}]}var bp="a lowercase RFC 1123 label: at most 63 letters, digits and hyphens, starting and ending with a letter or digit";function Qw({
metadata:e}){let{name:t,generateName:n}=Y(e)?e:{};return typeof t!="string"||t===""&&n||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(t)?[]:[{code:"invalid-name",
path:"/metadata/name",field:"metadata.name",rule:bp,message:`must be ${bp}`}]}function vp(e,t,n,r){let i=e.map(p=>Xw(p,t)),s=Wa(n,Ja(i.flat())),o=e.map((p,h)=>{let w=i[h]??[];return eS(w.length>0?Zw(p,s.given):p,w,s.given,t)}),l=Object.fromEntries(
s.left.map(p=>[p,n[p]])),c=Wa(l,Ja(o.flatMap(({needs:p})=>p))),u=o.map(p=>c.given.size>0?tS(p,c.given,t):p),d=Ja(u.flatMap(({needs:p})=>p)),m=mp(c.left,d,[...u.
map(({resource:p})=>p),...r]);return{settled:u,refused:[...s.refused,...c.refused,...u.flatMap(({refused:p})=>p),...m]}}function Xw(e,t){let n=[];return Pi(e,({
code:r},i)=>{n.push(wp(e,Li(i),r,t))}),n}function wp(e,t,n,r,i=""){let s=he(e),o=dt(t);return{key:`${s}#${o}`,code:n,resource:s,field:o,path:t,how:Dd(n,{kind:ke(
e,"/kind"),line:Se(r),rule:i})}}function Zw(e,t){let n=he(e);return Pi(e,({code:i,proposal:s},o)=>{let l=t.get(`${n}#${dt(Li(o))}`);return!l||l.value===!0&&s!==
void 0?s:l.value===!1&&i==="https-listener"?void 0:l.value})}function eS(e,t,n,r){let i=t.filter(({key:u})=>!n.has(u)),s=t.filter(({key:u})=>n.has(u)),o=Ha(e,r).
filter(u=>!i.some(({path:d})=>Qa(u.path,d))),{refused:l,others:c}=Sp(o,s,n);return{resource:e,needs:[...i,...c.map(u=>wp(e,u.path,"refused-value",r,u.message))],
refused:l}}function tS({resource:e,needs:t,refused:n},r,i){let s=t.filter(({key:c})=>r.has(c));if(s.length===0)return{resource:e,needs:t,refused:n};let o=s.reduce(
(c,{key:u,path:d})=>za(c,Mt(d),r.get(u)?.value),e),l=Sp(Ha(o,i),s,r);return{resource:o,needs:t.filter(({key:c})=>!r.has(c)),refused:[...n,...l.refused]}}function Sp(e,t,n){
let r=e.filter(s=>!t.some(({path:o})=>Qa(s.path,o)));return{refused:t.flatMap(({key:s,path:o})=>{let l=e.filter(u=>Qa(u.path,o)),c=n.get(s);return l.length===0||
!c?[]:[{code:"invalid-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:l}]}),others:r}}function za(e,[t,...n],r){if(t===void 0)return e;
let i=e[t];if(n.length===0)return{...e,[t]:r};if(Array.isArray(i)){let[s,...o]=n;return{...e,[t]:i.map((l,c)=>String(c)===s?o.length>0?za(l,o,r):r:l)}}return{...e,
[t]:za(Y(i)?i:{},n,r)}}function Ja(e){return[...new Map(e.map(t=>[t.key,t])).values()]}var Qa=(e,t)=>e===t||e.startsWith(`${t}/`);function Ap(e){if(e.every(({moved:n})=>(n?.resources.length??0)<2))return[...e];let t=new Map;for(let{moved:n}of e){let[r]=n?.resources??[];r&&t.set(he(r),r)}return e.
map(n=>{if(!n.moved)return n;let[r,...i]=n.moved.resources,s=r?[r]:[];for(let o of i){let l=he(o),c=t.get(l);if(t.set(l,c??o),!c)s.push(o);else if(kp(c)!==kp(o))
return{moved:void 0,refused:[nS(l)]}}return{...n,moved:{...n.moved,resources:s}}})}function kp({spec:e}){return Y(e)?e.observerURL:void 0}function nS(e){return{
code:"name-taken",message:`its observer would become ${e}, which already exists with a different observerURL; rename that one`,resource:e}}function Op(e,t={}){let n=t.to??Rt,r=l=>Y(l)&&!vs(l),i=rS(e.filter(l=>!r(l)),t,e.filter(r)),s=i.migrations.values(),o=e.flatMap(l=>r(l)?sS(l,n):s.next().value??
[]);return{to:n,ok:i.refused.length===0&&o.every(({ok:l})=>l),migrations:o,resources:o.flatMap(({resources:l})=>l),needs:o.flatMap(({needs:l})=>l),refused:i.refused}}
function rS(e,{from:t,to:n,answers:r={}},i=[]){let s=n??Rt,o=lp(t,s),l=o.length>0?e.map(()=>({moved:void 0,refused:o})):Ap(iS(e,t,s)),c=l.flatMap(({moved:h})=>h?.
resources??[]),{settled:u,refused:d}=o.length>0?{settled:[],refused:[]}:vp(c,s,r,i),m=u.values();return{migrations:l.map(({moved:h,refused:w})=>{let g=(h?.resources??
[]).flatMap(()=>m.next().value??[]),v=g.flatMap(({needs:F})=>F),{lines:T=[],changes:O=[],lost:L=[]}=h??{};return{ok:w.length+d.length+v.length===0,from:h?.from,
to:s,lines:T,resources:g.map(({resource:F})=>F),changes:O,needs:v,lost:L,refused:w}}),refused:d}}function iS(e,t,n){if(t!==void 0)return e.map(o=>cp(o,t,n));let r=e.
map(hr),i=r.filter(o=>o.length>0),s=se.filter(o=>i.every(l=>l.includes(o)));return e.map((o,l)=>up(o,r[l]??[],n,s))}function sS(e,t){return{ok:!0,from:t,to:t,lines:[],
resources:[e],changes:[],needs:[],lost:[],refused:[]}}function Cp(e,t){let n=e.map(l=>{let c=Ae(l.text).documents.map(p=>({document:p,planes:hl(p.value)})),u=c.flatMap(({document:p,planes:h})=>p.issues.filter(({code:w})=>w===
"yaml-syntax"||h.length>0)),d=c.flatMap(({document:p,planes:h})=>h.map(w=>({document:p,...w}))),m=d.length>0||bl(l.text);return{file:{...l,unreadable:m?u:[],skipped:m?
[]:u},planes:d}}),{migrations:r,refused:i}=Op(n.flatMap(({planes:l})=>l.map(({value:c})=>c)),t),s=r.values();return{files:n.map(({file:l,planes:c})=>{let u=c.flatMap(
({document:d,pointer:m,value:p})=>{let h=s.next().value;return h?[{document:d,pointer:m,value:p,migration:h}]:[]});return oS(l,u)}),refused:i}}function oS(e,t){
let n={...e,after:e.text,planes:t};if(e.unreadable.length>0)return n;let r=t.filter(({migration:l})=>l.refused.length===0).map(aS),{ok:i,...s}=Ld(e.text,r);if("\
text"in s)return{...n,after:s.text};let o=({document:l,pointer:c})=>l===s.change.document&&c===s.change.pointer;return{...n,planes:t.map(l=>o(l)?{...l,notEditable:s.
reason}:l)}}function aS({document:e,pointer:t,value:n,migration:r}){let[i,...s]=r.resources;if(i===void 0||i===n)return{document:e,pointer:t,after:n};let o=s.map(
u=>({value:u,comments:Np(u,r.needs)})),l=new Set(s.map(he)),c=r.changes.filter(({resource:u})=>!l.has(u));return{document:e,pointer:t,after:i,origins:lS(c),comments:Np(
i,r.needs),added:o}}function Np(e,t){let n=he(e),r=t.filter(i=>i.resource===n);return new Map(r.map(({path:i,field:s,how:o})=>[i,`TODO ${s}: ${o.replace(/\s+/g,
" ")}`]))}function lS(e){let t=new Map;for(let{from:n,to:r}of e){if(!n||!r||n===r)continue;let i=cS(n,t);for(let[s,o]of[...t])s.startsWith(`${n}/`)&&t.set(r+s.slice(
n.length),o);t.set(r,i)}return t}function cS(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/"))){let r=t.get(n);if(r!==void 0)return r+e.slice(n.length)}return e}var Gn=class{diff(t,n,r={}){let i;typeof r=="function"?(i=r,r={}):"callback"in r&&(i=r.callback);let s=this.castInput(t,r),o=this.castInput(n,r),l=this.removeEmpty(
this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(l,c,r,i)}diffWithOptionsObj(t,n,r,i){var s;let o=O=>{if(O=this.postProcess(
O,r),i){setTimeout(function(){i(O)},0);return}else return O},l=n.length,c=t.length,u=1,d=l+c;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let m=(s=r.timeout)!==
null&&s!==void 0?s:1/0,p=Date.now()+m,h=[{oldPos:-1,lastComponent:void 0}],w=this.extractCommon(h[0],n,t,0,r);if(h[0].oldPos+1>=c&&w+1>=l)return o(this.buildValues(
h[0].lastComponent,n,t));let g=-1/0,v=1/0,T=()=>{for(let O=Math.max(g,-u);O<=Math.min(v,u);O+=2){let L,I=h[O-1],M=h[O+1];I&&(h[O-1]=void 0);let F=!1;if(M){let _=M.
oldPos-O;F=M&&0<=_&&_<l}let V=I&&I.oldPos+1<c;if(!F&&!V){h[O]=void 0;continue}if(!V||F&&I.oldPos<M.oldPos?L=this.addToPath(M,!0,!1,0,r):L=this.addToPath(I,!1,!0,
1,r),w=this.extractCommon(L,n,t,O,r),L.oldPos+1>=c&&w+1>=l)return o(this.buildValues(L.lastComponent,n,t))||!0;h[O]=L,L.oldPos+1>=c&&(v=Math.min(v,O-1)),w+1>=l&&
(g=Math.max(g,O+1))}u++};if(i)(function O(){setTimeout(function(){if(u>d||Date.now()>p)return i(void 0);T()||O()},0)})();else for(;u<=d&&Date.now()<=p;){let O=T();
if(O)return O}}addToPath(t,n,r,i,s){let o=t.lastComponent;return o&&!s.oneChangePerToken&&o.added===n&&o.removed===r?{oldPos:t.oldPos+i,lastComponent:{count:o.count+
1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:t.oldPos+i,lastComponent:{count:1,added:n,removed:r,previousComponent:o}}}extractCommon(t,n,r,i,s){
let o=n.length,l=r.length,c=t.oldPos,u=c-i,d=0;for(;u+1<o&&c+1<l&&this.equals(r[c+1],n[u+1],s);)u++,c++,d++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return d&&!s.oneChangePerToken&&(t.lastComponent={count:d,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
u}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let i=[],s;for(;t;)i.push(t),s=t.previousComponent,delete t.previousComponent,t=s;i.reverse();let o=i.length,l=0,c=0,u=0;for(;l<o;l++){
let d=i[l];if(d.removed)d.value=this.join(r.slice(u,u+d.count)),u+=d.count;else{if(!d.added&&this.useLongestToken){let m=n.slice(c,c+d.count);m=m.map(function(p,h){
let w=r[u+h];return w.length>p.length?w:p}),d.value=this.join(m)}else d.value=this.join(n.slice(c,c+d.count));c+=d.count,d.added||(u+=d.count)}}return i}};var Xa=class extends Gn{constructor(){super(...arguments),this.tokenize=fS}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},uS=new Xa;function Za(e,t,n){return uS.diff(e,t,n)}function fS(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let i=0;i<r.length;i++){let s=r[i];i%2&&!t.newlineIsToken?n[n.length-1]+=s:n.push(s)}return n}function el(e,t,n,r,i,s,o){let l;o?typeof o=="function"?l={callback:o}:l=o:l={},typeof l.context>"u"&&(l.context=4);let c=l.context;if(l.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(l.callback){let{callback:d}=l;Za(n,r,Object.assign(Object.assign(
{},l),{callback:m=>{let p=u(m);d(p)}}))}else return u(Za(n,r,l));function u(d){if(!d)return;d.push({value:"",lines:[]});function m(O){return O.map(function(L){return"\
 "+L})}let p=[],h=0,w=0,g=[],v=1,T=1;for(let O=0;O<d.length;O++){let L=d[O],I=L.lines||dS(L.value);if(L.lines=I,L.added||L.removed){if(!h){let M=d[O-1];h=v,w=T,
M&&(g=c>0?m(M.lines.slice(-c)):[],h-=g.length,w-=g.length)}for(let M of I)g.push((L.added?"+":"-")+M);L.added?T+=I.length:v+=I.length}else{if(h)if(I.length<=c*2&&
O<d.length-2)for(let M of m(I))g.push(M);else{let M=Math.min(I.length,c);for(let V of m(I.slice(0,M)))g.push(V);let F={oldStart:h,oldLines:v-h+M,newStart:w,newLines:T-
w+M,lines:g};p.push(F),h=0,w=0,g=[]}v+=I.length,T+=I.length}}for(let O of p)for(let L=0;L<O.lines.length;L++)O.lines[L].endsWith(`
`)?O.lines[L]=O.lines[L].slice(0,-1):(O.lines.splice(L+1,0,"\\ No newline at end of file"),L++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:p}}}function dS(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var tl=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Ep=/##(\w*)\[/g;function At(e){return Tp(e.replace(tl,Lp))}function nl(e){return e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(tl,i=>i==="	"?i:Lp(i));return Tp(r)+n}).join(`
`)}function Pp(e){return`${JSON.stringify(e,null,2).replace(tl,t=>t===`
`?t:pS(t)).replace(Ep,"##$1\\u005b")}
`}function pS(e){return Array.from({length:e.length},(t,n)=>`\\u${xp(e.charCodeAt(n))}`).join("")}function Lp(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${xp(t)}`}var xp=e=>e.toString(16).padStart(4,"0");function Tp(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Ep,"##$1\\[")}var Rp="<redacted>";function il(e){let t=[...mS(e)].sort(([i],[s])=>i-s),n=[],r=0;for(let[i,s]of t)s<=r||(n.push(e.slice(r,Math.max(r,i)),SS(e.slice(Math.max(r,
i),s))),r=s);return[...n,e.slice(r)].join("").split(`
`)}function*mS(e){for(let{index:t,0:n}of e.matchAll(hS))yield[t,t+n.length];for(let t of Ae(e).documents)for(let n of rl(t.value,"","","",gS)){let{start:r,end:i}=t.
positionOf(n);yield[r.offset,i.offset]}}var hS=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,Ip=new Set(["\
clientKey","bearerToken","password","token","privateKey"]),gS=(e,t)=>Ip.has(t)||t==="value"&&Ip.has(e),yS=new Set(["data","stringData"]),bS=()=>!0,vS="kubectl.k\
ubernetes.io/last-applied-configuration";function*rl(e,t,n,r,i){if(Array.isArray(e))for(let[s,o]of e.entries())yield*rl(o,`${t}/${s}`,n,r,i);else if(Y(e)){let s=o=>e.
kind==="Secret"&&yS.has(o);for(let[o,l]of Object.entries(e))yield*rl(l,`${t}/${Z(o)}`,r,o,s(o)?bS:i)}else typeof e=="string"&&(i(n,r)||r===vS||wS(e))&&(yield t)}
function wS(e){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(e)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(e.replace(/\s+/g,""))}function SS(e){
let t=/^(["'])[^\n]*\1$/.exec(e)?.[1];return t!==void 0?t+Rp+t:e.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(n,r,i,s,o)=>o===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(n)?n:`${r}${Rp}${s}`)}function $p(e,t,n){let{hunks:r}=el(e,e,t,n,"","",{context:3}),[i,s]=[il(t),il(n)],o=r.flatMap(({oldStart:l,oldLines:c,newStart:u,newLines:d,lines:m})=>{let[p,h]=[
l-1,u-1],w=m.map(g=>{let v=g[0]??" ";if(v==="\\")return g;let T=v==="+"?s[h]:i[p];return v!=="+"&&p++,v!=="-"&&h++,nl(v+(T??""))});return[`@@ -${Mp(l,c)} +${Mp(
u,d)} @@`,...w]});return o.length===0?"":[At(`--- ${e}`),At(`+++ ${e}`),...o,""].join(`
`)}var Mp=(e,t)=>`${t===0?e-1:e},${t}`;function sl(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,kS)}var kS=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;function _p({files:e,refused:t},n){let r=t.flatMap(i=>[`--answer: ${i.message}`,...Dp(i)]);return[...e.flatMap(AS),...r,...e.flatMap(NS),...CS(e),n,""].map(At).
join(`
`)}function qp({files:e,refused:t}){let n=({migration:r,notEditable:i})=>i!==void 0||r.refused.length>0;return t.length>0||e.some(({unreadable:r,planes:i})=>r.length>
0||i.some(n))}function ol(e){let t=e.flatMap(({planes:n})=>n.flatMap(({migration:r})=>[...r.needs]));return[...new Map(t.map(n=>[n.key,n])).values()]}function AS({
path:e,unreadable:t,skipped:n,planes:r}){let i=(l,c="")=>`${e}:${l.range.start.line}:${l.range.start.column}  ${c}${sl(l)}`,s=[...n.map(l=>i(l,"skipped: ")),...t.
map(l=>i(l))],o=r.flatMap(l=>[...l.migration.refused.flatMap(c=>OS(e,l,c)),...l.notEditable===void 0?[]:[`${Ii(e,l)}  ${l.notEditable}`]]);return[...s,...o]}function OS(e,t,n){
return[`${Ii(e,t)}  ${n.code}  ${n.message}`,...Dp(n,i=>`${Ii(e,t,i.path)}  `)]}function Dp(e,t=()=>""){return"issues"in e?e.issues.map(n=>`  ${t(n)}${sl(n)}`):
[]}function Ii(e,{document:t,pointer:n},r=""){let{line:i,column:s}=t.positionOf(n+r).start;return`${e}:${i}:${s}`}function NS({path:e,planes:t}){return t.flatMap(
n=>{let{lost:r}=n.migration;return r.length===0?[]:[`${Ii(e,n)}  manual steps:`,...r.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function CS(e){let t=ol(e);return t.
length===0?[]:["answers needed:",...[...new Set(t.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...t.filter(s=>s.how===i).map(ES)])]}var ES=({key:e,code:t})=>`    --\
answer ${LS(`${e}${PS[t]}`)}`,PS={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},LS=e=>`'${e.replaceAll("'",
"'\\''")}'`;function Bp({files:e,refused:t},n,r){let i=e.map(({path:s,text:o,after:l,unreadable:c,skipped:u,planes:d})=>({path:s,changed:o!==l,unreadable:c.map(Fp),skipped:u.
map(Fp),planes:d.map(({document:m,pointer:p,migration:h,notEditable:w})=>({pointer:p,line:m.positionOf(p).start.line,...h,...w!==void 0&&{stuck:w}}))}));return Pp(
{to:n,ok:r,refused:t,files:i})}function Fp({code:e,field:t,message:n,range:r}){return{code:e,field:t,message:n,line:r.start.line,column:r.start.column}}var Ie=require("fs"),Nt=require("path");var xS,jp=()=>xS??=require("./glob.cjs"),Kp=(...e)=>jp().globOf(...e),Yp=(...e)=>jp().isGlob(...e);var TS,Mi=()=>TS??=require("./ignored.cjs"),al=(...e)=>Mi().ignoringAround(...e),Up=(...e)=>Mi().ignoringIn(...e),ll=(...e)=>Mi().isIgnored(...e),Vp=(...e)=>Mi().
patternsOf(...e);function Xt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var RS={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Re(e){return e instanceof Error?RS[Xt(e)]??e.message:"an unknown error"}var ve=require("fs"),ut=require("path");var Wp=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,IS=1440*60*1e3;function Gp(e){return Wp.test(e)}function Hp(e){let t=(0,ve.mkdtempSync)((0,ut.join)(e,`.open\
choreo-planes-${process.pid}-`));try{(0,ve.writeFileSync)((0,ut.join)(t,".gitignore"),`*
`)}catch(n){throw $i(t),n}return t}function $i(e){try{(0,ve.rmSync)(e,{recursive:!0,force:!0})}catch{}}function Jp(e){for(let t of new Set(Array.from(e,_S)))for(let n of qS(
t)){let r=Wp.exec(n)?.[1];r!==void 0&&MS(Number(r),(0,ut.join)(t,n))&&$i((0,ut.join)(t,n))}}function MS(e,t){if(e===process.pid||!$S(e))return!0;let n=(0,ve.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>IS}function $S(e){try{return process.kill(e,0)}catch(t){return Xt(t)==="EPERM"}}function _S(e){try{
return(0,ut.dirname)(ve.realpathSync.native(e))}catch{return(0,ut.dirname)(e)}}function qS(e){try{return(0,ve.readdirSync)(e)}catch{return[]}}var Ot="<stdin>";function*zp(e,{cwd:t,ignore:n=[],onFault:r}){let i=new Set,s=n.length>0?Vp(t,n):[];function*o(l,c,u,d){let m=(0,Ie.realpathSync)(l);if(i.has(m))
return;i.add(m);let p=Up(l,u);for(let h of(0,Ie.readdirSync)(l,{withFileTypes:!0}).sort(jS)){let w=cl(l,Nt.sep,h.name),g=c===""?h.name:cl(c,"/",h.name),v=FS.test(
h.name)&&d(g);try{let T=h.isSymbolicLink()?YS(w,v):h,O=T?.isDirectory()??!1;if(!O&&!v||O&&(BS.has(h.name)||Gp(h.name))||[p,s].some(L=>L.length>0&&ll(w,O,L)))continue;
if(O)yield*o(w,g,p,d);else if(T?.isFile()){let L=h.isSymbolicLink()?(0,Ie.realpathSync)(w):cl(m,Nt.sep,h.name);i.has(L)||(yield{path:g,fromDirectory:!0}),i.add(
L)}}catch(T){r(`${g}: ${Re(T)}`)}}}for(let l of e)try{if(l==="-"){i.has(Ot)||(yield{path:Ot,fromDirectory:!1}),i.add(Ot);continue}let c=(0,Nt.resolve)(t,l),u=KS(
l),d=(0,Ie.statSync)(c,{throwIfNoEntry:!1});if(!d&&Yp(u)){let m=!1;for(let p of DS(u,t,o))m=!0,yield p;m||r(`${l}: no YAML or JSON file matches`)}else if(d){if(d.
isDirectory())yield*o(c,u==="."?"":u,al(c),()=>!0);else if(!US(d,c))r(`${l}: it is neither a file nor a directory`);else if(s.length===0||!ll(c,!1,s)){let m=d.isFile()?
(0,Ie.realpathSync)(c):c;i.has(m)||(yield{path:u,fromDirectory:!1}),i.add(m)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(c){r(`${l}: ${Re(c)}`)}}
function*DS(e,t,n){let{base:r,isMatch:i}=Kp(e),s=(0,Nt.resolve)(t,r);if(!(0,Ie.statSync)(s,{throwIfNoEntry:!1})?.isDirectory())return;let o=r==="."?"":r,l=o===""?
0:o.length+(o.endsWith("/")?0:1);yield*n(s,o,al(s),c=>i(c.slice(l)))}var FS=/\.(?:ya?ml|json)$/i,BS=new Set([".git","node_modules"]),jS=(e,t)=>e.name<t.name?-1:
1,cl=(e,t,n)=>e.endsWith(t)?e+n:e+t+n,KS=e=>Nt.sep==="\\"?e.replaceAll("\\","/"):e;function YS(e,t){try{return(0,Ie.statSync)(e)}catch(n){if(t)throw n;return}}function US(e,t){
return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var Qp=require("buffer"),Ue=require("fs"),Xp=require("path");function Zp(e,t){return e===Ot?Buffer.from(t.stdin()):VS(e,t.cwd)}function VS(e,t){let n=(0,Xp.resolve)(t,e),r=(0,Ue.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ue.readFileSync)(r);let i=(0,Ue.readSync)(r,_i);return i<_i.length?_i.subarray(0,i):Buffer.concat([_i,(0,Ue.readFileSync)(r)])}finally{(0,Ue.closeSync)(
r)}}var _i=Buffer.allocUnsafeSlow(64*1024);function em(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Qp.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function tm(e,t){let n=[],r=[];for(let{path:i}of zp(e,{cwd:t.cwd,onFault:s=>r.push(s)}))try{n.push({path:i,text:em(Zp(i,t))})}catch(s){r.push(`${i}: ${Re(s)}`)}
return{files:n,faults:r}}var Ct={ok:0,findings:1,failure:2};function WS(e,t){e.stderr(`${At(t)}
`)}function Hn(e,t){WS(e,`openchoreo-planes: ${t}`)}var GS=require("util");var we=class extends Error{name="UsageError"};function ul(e){if(It(e))return e;throw new we(`unknown release ${e}; must be one of ${se.join(", ")}`)}var Me=require("fs"),Jn=require("path");var G=require("fs");function nm({path:e,shown:t,text:n,before:r}){let i=(0,G.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(lm);if((0,G.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,G.realpathSync)(e);(0,G.accessSync)(s,G.constants.W_OK);let o=(0,G.readFileSync)(s);if(r===
null)throw new Error(am);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error(JS(o)?HS:om);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function rm(e,t){
return cm(t,e.text,e.old?.stats),{...e,temporary:t}}function im({path:e,temporary:t,old:n}){let r=QS(e);if(r===void 0&&n!==void 0)throw new Error(lm);if(r!==void 0&&
n===void 0)throw new Error(am);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(om);(0,G.renameSync)(t,e)}function sm({path:e,temporary:t,old:n}){n===void 0?(0,G.rmSync)(
e,{force:!0}):(cm(t,n.bytes,n.stats),(0,G.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,G.renameSync)(t,e))}var om="it has changed since it was read; try again",
am="it has been created in the meantime; try again",lm="it has been deleted since it was read",HS="it is UTF-16; save it as UTF-8 first",JS=e=>e[0]===255||e[0]===
254;function cm(e,t,n){let r=(0,G.openSync)(e,"wx");try{(0,G.writeFileSync)(r,t),n!==void 0&&(zS(r,n),(0,G.fchmodSync)(r,n.mode&4095)),(0,G.fsyncSync)(r)}finally{
(0,G.closeSync)(r)}}function zS(e,{uid:t,gid:n}){let r=(0,G.fstatSync)(e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,G.fchownSync)(e,i,n);return}catch{}}
function QS(e){try{return(0,G.readFileSync)(e)}catch(t){if(Xt(t)==="ENOENT")return;throw t}}var um=require("os"),fl=["SIGHUP","SIGINT","SIGTERM"];async function fm(e){let t,n=r=>{t??=fl.find(i=>i===r)};for(let r of fl)process.on(r,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let r of fl)process.off(r,n)}}function dm(e){return 128+um.constants.signals[e]}function mm(e,{io:t,lookedAt:n,onWritten:r}){return fm(async i=>{Jp([...n,...e.map(({path:l})=>l)]);let s=await XS(e,i);s===void 0?r():Hn(t,s);let o=await i();return o===
void 0?s===void 0?Ct.ok:Ct.failure:(s===void 0&&Hn(t,`interrupted by ${o} after everything was written`),dm(o))})}async function XS(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())$i(o)};try{let o=[];for(let c of e)o.push(await pm(c,()=>nm(c),t));let l=[];for(let c of o){let u=()=>(0,Jn.join)(ZS((0,Jn.dirname)(
c.path),n,r),String(l.length));l.push(await pm(c,()=>rm(c,u()),t))}await hm(t);for(let c of l)gm(c,()=>im(c)),i.push(c);for(let c of n.keys())n1(c)}catch(o){let l=i.
filter(c=>!t1(c)).length;s();for(let c of r)e1(c);return`${l===0?"nothing was":`${l} of ${xt(e.length,"file")} were`} written: ${Re(o)}`}s()}async function pm(e,t,n){
return await hm(n),gm(e,t)}async function hm(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function gm({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Re(n)}`,{cause:n})}}function ZS(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,Me.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=Hp(e);return t.set(e,s),s}function e1({last:e,first:t}){try{for(let n=e;;n=(0,Jn.dirname)(n))if((0,Me.rmdirSync)(n),n===t)return}catch{}}
function t1(e){try{return sm(e),!0}catch{return!1}}function n1(e){try{let t=(0,Me.openSync)(e,"r");try{(0,Me.fsyncSync)(t)}finally{(0,Me.closeSync)(t)}}catch{}}async function r1({options:e,positionals:t},n){let r=ul(e.to),i=e.from===void 0?void 0:ul(e.from),{format:s,write:o,output:l,draft:c}=e;if(t.length===0)throw new we(
"migrate needs files or directories, or - for standard input");if(o&&l!==void 0)throw new we("--write and --output exclude each other");if(o&&t.includes("-"))throw new we(
"--write needs files: standard input has no place to write to");let u=i1(e.answer,n),{files:d,faults:m}=tm(t,n);for(let I of m)Hn(n,I);if(m.length>0)return Ct.failure;
let p=Cp(d,{to:r,answers:u,...i!==void 0&&{from:i}}),h=qp(p),w=ol(p.files).length>0,g=!h&&(!w||c);if(s==="json")n.stdout(Bp(p,r,g));else if(!h&&!o&&l===void 0)for(let{
path:I,text:M,after:F}of p.files)n.stdout($p(I,M,F));let v=I=>{s==="diff"&&n.stderr(_p(p,I))},T=`${u1(p.files)} to ${r}`;if(!g)return v(h?"Nothing was written b\
ecause of the errors above":"Nothing was written: answer the questions above, or use --draft"),Ct.findings;if(!o&&l===void 0)return v(T),Ct.ok;let{targets:O,lookedAt:L}=l===
void 0?a1(p.files,n):l1(p.files,l,n);return mm(O,{io:n,lookedAt:L,onWritten:()=>v(`${T}; ${xt(O.length,"file")} written`)})}function i1(e,t){let n=e.map(r=>{let i=r.
indexOf("=");if(i<1)throw new we("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,o]=[r.slice(0,i),r.slice(i+1)];return[s,o.startsWith(
"@")?s1(o.slice(1),s,t):o1(o,s)]});return Object.fromEntries(n)}function s1(e,t,n){try{return(0,zn.readFileSync)((0,Ce.resolve)(n.cwd,e),"utf8")}catch(r){throw new we(
`--answer ${t}: ${e}: ${Re(r)}`)}}function o1(e,t){let[n,...r]=Ae(e).documents;if(n&&r.length===0&&n.issues.length===0)return n.value;throw new we(`--answer ${t}\
: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}function a1(e,t){return{targets:e.filter(({text:r,after:i})=>r!==i).map(({path:r,
text:i,after:s})=>({path:(0,Ce.resolve)(t.cwd,r),shown:r,text:s,before:i})),lookedAt:e.map(({path:r})=>(0,Ce.resolve)(t.cwd,r))}}function l1(e,t,n){let r=new Map,
i=[];for(let{path:s,after:o}of e.filter(({planes:l})=>l.length>0)){let l=s===Ot?"stdin.yaml":(0,Ce.relative)(n.cwd,(0,Ce.resolve)(n.cwd,s));if(l.startsWith("..")||
(0,Ce.isAbsolute)(l))throw new we(`--output needs files below this folder, to give them the same place there; ${s} is not`);let c=(0,Ce.resolve)(n.cwd,t,l),u=(0,Ce.relative)(
n.cwd,c);i.push(c);let d=c1(c);if(d!==o){if(d!==void 0)throw new we(`${u} is there already and says something else; name another folder`);r.set(c,{path:c,shown:u,
text:o,before:null})}}return{targets:[...r.values()],lookedAt:i}}function c1(e){try{return(0,zn.statSync)(e).isFile()?(0,zn.readFileSync)(e,"utf8"):void 0}catch{
return}}function u1(e){let t=e.flatMap(({planes:r})=>r),n=t.filter(({migration:r})=>r.lines.length>1).length;return t.length===0?`${xt(e.length,"file")}, no pla\
ne found; nothing to migrate`:`${n} of ${xt(t.length,"plane")} moved`}0&&(module.exports={migrateCommand});

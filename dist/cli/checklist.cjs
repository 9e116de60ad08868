"use strict";var km=Object.create;var cr=Object.defineProperty;var Sm=Object.getOwnPropertyDescriptor;var Pm=Object.getOwnPropertyNames;var Om=Object.getPrototypeOf,Am=Object.prototype.hasOwnProperty;var D=(e,n)=>()=>(n||e((n={exports:{}}).exports,n),n.exports),se=(e,n)=>{for(var t in n)cr(e,t,{get:n[t],enumerable:!0})},hl=(e,n,t,r)=>{if(n&&typeof n=="object"||
typeof n=="function")for(let i of Pm(n))!Am.call(e,i)&&i!==t&&cr(e,i,{get:()=>n[i],enumerable:!(r=Sm(n,i))||r.enumerable});return e};var Cm=(e,n,t)=>(t=e!=null?km(Om(e)):{},hl(n||!e||!e.__esModule?cr(t,"default",{value:e,enumerable:!0}):t,e)),Nm=e=>hl(cr({},"__esModule",{value:!0}),e);var H=D(ne=>{"use strict";var ho=Symbol.for("yaml.alias"),pu=Symbol.for("yaml.document"),xr=Symbol.for("yaml.map"),mu=Symbol.for("yaml.pair"),go=Symbol.for("yam\
l.scalar"),Ir=Symbol.for("yaml.seq"),Me=Symbol.for("yaml.node.type"),hy=e=>!!e&&typeof e=="object"&&e[Me]===ho,gy=e=>!!e&&typeof e=="object"&&e[Me]===pu,yy=e=>!!e&&
typeof e=="object"&&e[Me]===xr,by=e=>!!e&&typeof e=="object"&&e[Me]===mu,hu=e=>!!e&&typeof e=="object"&&e[Me]===go,vy=e=>!!e&&typeof e=="object"&&e[Me]===Ir;function gu(e){
if(e&&typeof e=="object")switch(e[Me]){case xr:case Ir:return!0}return!1}function wy(e){if(e&&typeof e=="object")switch(e[Me]){case ho:case xr:case go:case Ir:return!0}
return!1}var ky=e=>(hu(e)||gu(e))&&!!e.anchor;ne.ALIAS=ho;ne.DOC=pu;ne.MAP=xr;ne.NODE_TYPE=Me;ne.PAIR=mu;ne.SCALAR=go;ne.SEQ=Ir;ne.hasAnchor=ky;ne.isAlias=hy;ne.
isCollection=gu;ne.isDocument=gy;ne.isMap=yy;ne.isNode=wy;ne.isPair=by;ne.isScalar=hu;ne.isSeq=vy});var wt=D(yo=>{"use strict";var X=H(),ae=Symbol("break visit"),yu=Symbol("skip children"),Ce=Symbol("remove node");function Lr(e,n){let t=bu(n);X.isDocument(e)?$n(
null,e.contents,t,Object.freeze([e]))===Ce&&(e.contents=null):$n(null,e,t,Object.freeze([]))}Lr.BREAK=ae;Lr.SKIP=yu;Lr.REMOVE=Ce;function $n(e,n,t,r){let i=vu(e,
n,t,r);if(X.isNode(i)||X.isPair(i))return wu(e,r,i),$n(e,i,t,r);if(typeof i!="symbol"){if(X.isCollection(n)){r=Object.freeze(r.concat(n));for(let s=0;s<n.items.
length;++s){let o=$n(s,n.items[s],t,r);if(typeof o=="number")s=o-1;else{if(o===ae)return ae;o===Ce&&(n.items.splice(s,1),s-=1)}}}else if(X.isPair(n)){r=Object.freeze(
r.concat(n));let s=$n("key",n.key,t,r);if(s===ae)return ae;s===Ce&&(n.key=null);let o=$n("value",n.value,t,r);if(o===ae)return ae;o===Ce&&(n.value=null)}}return i}
async function Mr(e,n){let t=bu(n);X.isDocument(e)?await Fn(null,e.contents,t,Object.freeze([e]))===Ce&&(e.contents=null):await Fn(null,e,t,Object.freeze([]))}Mr.
BREAK=ae;Mr.SKIP=yu;Mr.REMOVE=Ce;async function Fn(e,n,t,r){let i=await vu(e,n,t,r);if(X.isNode(i)||X.isPair(i))return wu(e,r,i),Fn(e,i,t,r);if(typeof i!="symbo\
l"){if(X.isCollection(n)){r=Object.freeze(r.concat(n));for(let s=0;s<n.items.length;++s){let o=await Fn(s,n.items[s],t,r);if(typeof o=="number")s=o-1;else{if(o===
ae)return ae;o===Ce&&(n.items.splice(s,1),s-=1)}}}else if(X.isPair(n)){r=Object.freeze(r.concat(n));let s=await Fn("key",n.key,t,r);if(s===ae)return ae;s===Ce&&
(n.key=null);let o=await Fn("value",n.value,t,r);if(o===ae)return ae;o===Ce&&(n.value=null)}}return i}function bu(e){return typeof e=="object"&&(e.Collection||e.
Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function vu(e,n,t,r){if(typeof t=="function")return t(e,n,r);if(X.isMap(n))return t.Map?.(e,n,r);if(X.isSeq(n))return t.Seq?.(e,n,r);if(X.
isPair(n))return t.Pair?.(e,n,r);if(X.isScalar(n))return t.Scalar?.(e,n,r);if(X.isAlias(n))return t.Alias?.(e,n,r)}function wu(e,n,t){let r=n[n.length-1];if(X.isCollection(
r))r.items[e]=t;else if(X.isPair(r))e==="key"?r.key=t:r.value=t;else if(X.isDocument(r))r.contents=t;else{let i=X.isAlias(r)?"alias":"scalar";throw new Error(`C\
annot replace node with ${i} parent`)}}yo.visit=Lr;yo.visitAsync=Mr});var bo=D(Su=>{"use strict";var ku=H(),Sy=wt(),Py={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oy=e=>e.replace(/[!,[\]{}]/g,n=>Py[n]),kt=class e{constructor(n,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,n),this.tags=Object.assign({},e.defaultTags,t)}clone(){let n=new e(this.yaml,this.tags);
return n.docStart=this.docStart,n}atDocument(){let n=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return n}add(n,t){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=n.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,o]=r;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return t(6,`Unsupported YAML version ${s}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(n,t){if(n===
"!")return"!";if(n[0]!=="!")return t(`Not a valid tag: ${n}`),null;if(n[1]==="<"){let o=n.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${n} is invalid.`),null):(n[n.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,r,i]=n.match(/^(.*!)([^!]*)$/s);i||t(`The ${n} tag has no suffi\
x`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(i)}catch(o){return t(String(o)),null}return r==="!"?n:(t(`Could not resolve tag: ${n}`),null)}tagString(n){
for(let[t,r]of Object.entries(this.tags))if(n.startsWith(r))return t+Oy(n.substring(r.length));return n[0]==="!"?n:`!<${n}>`}toString(n){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(n&&r.length>0&&ku.isNode(n.contents)){let s={};Sy.visit(n.contents,(o,l)=>{ku.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!n||i.some(l=>l.startsWith(o)))&&t.push(`%TAG ${s} ${o}`);
return t.join(`
`)}};kt.defaultYaml={explicit:!1,version:"1.2"};kt.defaultTags={"!!":"tag:yaml.org,2002:"};Su.Directives=kt});var Dr=D(St=>{"use strict";var Pu=H(),Ay=wt();function Cy(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(t)}return!0}function Ou(e){let n=new Set;return Ay.visit(e,{Value(t,r){r.anchor&&n.add(r.anchor)}}),n}function Au(e,n){for(let t=1;;++t){
let r=`${e}${t}`;if(!n.has(r))return r}}function Ny(e,n){let t=[],r=new Map,i=null;return{onAnchor:s=>{t.push(s),i??(i=Ou(e));let o=Au(n,i);return i.add(o),o},setAnchors:()=>{
for(let s of t){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Pu.isScalar(o.node)||Pu.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}St.anchorIsValid=Cy;St.anchorNames=Ou;St.createNodeAnchors=Ny;St.
findNewAnchor=Au});var vo=D(Cu=>{"use strict";function Pt(e,n,t,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=Pt(e,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=Pt(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=Pt(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=Pt(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(n,t,r)}Cu.applyReviver=Pt});var ze=D(Ru=>{"use strict";var Ry=H();function Nu(e,n,t){if(Array.isArray(e))return e.map((r,i)=>Nu(r,String(i),t));if(e&&typeof e.toJSON=="function"){if(!t||!Ry.
hasAnchor(e))return e.toJSON(n,t);let r={aliasCount:0,count:1,res:void 0};t.anchors.set(e,r),t.onCreate=s=>{r.res=s,delete t.onCreate};let i=e.toJSON(n,t);return t.
onCreate&&t.onCreate(i),i}return typeof e=="bigint"&&!t?.keep?Number(e):e}Ru.toJS=Nu});var qr=D(Tu=>{"use strict";var Ey=vo(),Eu=H(),Ty=ze(),wo=class{constructor(n){Object.defineProperty(this,Eu.NODE_TYPE,{value:n})}clone(){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(n.range=this.range.slice()),n}toJS(n,{mapAsMap:t,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Eu.isDocument(n))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:n,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=Ty.toJS(this,"",o);if(typeof i=="function")for(let{count:u,res:c}of o.anchors.values())i(c,u);return typeof s=="function"?Ey.applyReviver(s,{"":l},
"",l):l}};Tu.NodeBase=wo});var Ot=D(xu=>{"use strict";var xy=Dr(),Iy=wt(),_n=H(),Ly=qr(),My=ze(),ko=class extends Ly.NodeBase{constructor(n){super(_n.ALIAS),this.source=n,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(n,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;t?.aliasResolveCache?r=t.aliasResolveCache:(r=[],Iy.visit(n,{Node:(s,o)=>{(_n.isAlias(o)||_n.hasAnchor(o))&&r.push(o)}}),t&&(t.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&t){let{anchors:s,doc:o,maxAliasCount:l}=t,u=s.get(i);if(u||(My.toJS(i,null,t),u=s.get(i)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(l>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
$r(o,i,s)),u.count*u.aliasCount>l)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(n,t){if(!t)
return{source:this.source};let r=this.resolve(t.doc,t);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(r).res}toString(n,t,r){let i=`*${this.source}`;if(n){if(xy.anchorIsValid(this.source),n.options.verifyAliasOrder&&!n.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(n.implicitKey)return`${i} `}return i}};function $r(e,n,t){
if(_n.isAlias(n)){let r=n.resolve(e),i=t&&r&&t.get(r);return i?i.count*i.aliasCount:0}else if(_n.isCollection(n)){let r=0;for(let i of n.items){let s=$r(e,i,t);
s>r&&(r=s)}return r}else if(_n.isPair(n)){let r=$r(e,n.key,t),i=$r(e,n.value,t);return Math.max(r,i)}return 1}xu.Alias=ko});var Q=D(So=>{"use strict";var Dy=H(),qy=qr(),$y=ze(),Fy=e=>!e||typeof e!="function"&&typeof e!="object",Ge=class extends qy.NodeBase{constructor(n){super(Dy.SCALAR),
this.value=n}toJSON(n,t){return t?.keep?this.value:$y.toJS(this.value,n,t)}toString(){return String(this.value)}};Ge.BLOCK_FOLDED="BLOCK_FOLDED";Ge.BLOCK_LITERAL=
"BLOCK_LITERAL";Ge.PLAIN="PLAIN";Ge.QUOTE_DOUBLE="QUOTE_DOUBLE";Ge.QUOTE_SINGLE="QUOTE_SINGLE";So.Scalar=Ge;So.isScalarValue=Fy});var At=D(Lu=>{"use strict";var _y=Ot(),pn=H(),Iu=Q(),By="tag:yaml.org,2002:";function Ky(e,n,t){if(n){let r=t.filter(s=>s.tag===n),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${n} not found`);return i}return t.find(r=>r.identify?.(e)&&!r.format)}function jy(e,n,t){if(pn.isDocument(e)&&(e=e.contents),pn.isNode(
e))return e;if(pn.isPair(e)){let p=t.schema[pn.MAP].createNode?.(t.schema,null,t);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=t,u;if(r&&e&&typeof e==
"object"){if(u=l.get(e),u)return u.anchor??(u.anchor=i(e)),new _y.Alias(u.anchor);u={anchor:null,node:null},l.set(e,u)}n?.startsWith("!!")&&(n=By+n.slice(2));let c=Ky(
e,n,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Iu.Scalar(e);return u&&(u.node=p),p}c=e instanceof Map?o[pn.
MAP]:Symbol.iterator in Object(e)?o[pn.SEQ]:o[pn.MAP]}s&&(s(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,e,t):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(t.schema,e,t):new Iu.Scalar(e);return n?d.tag=n:c.default||(d.tag=c.tag),u&&(u.node=d),d}Lu.createNode=jy});var _r=D(Fr=>{"use strict";var Uy=At(),Ne=H(),Yy=qr();function Po(e,n,t){let r=t;for(let i=n.length-1;i>=0;--i){let s=n[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Uy.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Mu=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Oo=class extends Yy.
NodeBase{constructor(n,t){super(n),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(n){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return n&&(t.schema=n),t.items=t.items.map(r=>Ne.isNode(r)||Ne.isPair(r)?r.clone(n):r),this.range&&
(t.range=this.range.slice()),t}addIn(n,t){if(Mu(n))this.add(t);else{let[r,...i]=n,s=this.get(r,!0);if(Ne.isCollection(s))s.addIn(i,t);else if(s===void 0&&this.schema)
this.set(r,Po(this.schema,i,t));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(n){let[t,...r]=n;if(r.length===0)return this.
delete(t);let i=this.get(t,!0);if(Ne.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(n,t){let[
r,...i]=n,s=this.get(r,!0);return i.length===0?!t&&Ne.isScalar(s)?s.value:s:Ne.isCollection(s)?s.getIn(i,t):void 0}hasAllNullValues(n){return this.items.every(t=>{
if(!Ne.isPair(t))return!1;let r=t.value;return r==null||n&&Ne.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(n){let[t,...r]=n;if(r.length===
0)return this.has(t);let i=this.get(t,!0);return Ne.isCollection(i)?i.hasIn(r):!1}setIn(n,t){let[r,...i]=n;if(i.length===0)this.set(r,t);else{let s=this.get(r,!0);
if(Ne.isCollection(s))s.setIn(i,t);else if(s===void 0&&this.schema)this.set(r,Po(this.schema,i,t));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};Fr.Collection=Oo;Fr.collectionFromPath=Po;Fr.isEmptyPath=Mu});var Ct=D(Br=>{"use strict";var Hy=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ao(e,n){return/^\n+$/.test(e)?e.substring(1):n?e.replace(/^(?! *$)/gm,n):e}var Wy=(e,n,t)=>e.
endsWith(`
`)?Ao(t,n):t.includes(`
`)?`
`+Ao(t,n):(e.endsWith(" ")?"":" ")+t;Br.indentComment=Ao;Br.lineComment=Wy;Br.stringifyComment=Hy});var qu=D(Nt=>{"use strict";var zy="flow",Co="block",Kr="quoted";function Gy(e,n,t="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<s&&(s=0);let u=Math.max(1+s,1+i-n.length);if(e.length<=u)return e;let c=[],d={},p=i-n.length;typeof r=="number"&&(r>i-Math.max(2,s)?c.push(
0):p=i-r);let m,g,v=!1,h=-1,y=-1,P=-1;t===Co&&(h=Du(e,h,n.length),h!==-1&&(p=h+u));for(let I;I=e[h+=1];){if(t===Kr&&I==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}P=h}if(I===`
`)t===Co&&(h=Du(e,h,n.length)),p=h+n.length+u,m=void 0;else{if(I===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let L=e[h+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(m=h)}if(h>=p)if(m)c.push(m),p=m+u,m=void 0;else if(t===Kr){for(;g===" "||g==="	";)g=I,I=e[h+=1],v=!0;let L=h>P+1?h-2:y-1;if(d[L])return e;c.push(L),
d[L]=!0,p=L+u,m=void 0}else v=!0}g=I}if(v&&l&&l(),c.length===0)return e;o&&o();let A=e.slice(0,c[0]);for(let I=0;I<c.length;++I){let L=c[I],M=c[I+1]||e.length;L===
0?A=`
${n}${e.slice(0,M)}`:(t===Kr&&d[L]&&(A+=`${e[L]}\\`),A+=`
${n}${e.slice(L+1,M)}`)}return A}function Du(e,n,t){let r=n,i=n+1,s=e[i];for(;s===" "||s==="	";)if(n<i+t)s=e[++n];else{do s=e[++n];while(s&&s!==`
`);r=n,i=n+1,s=e[i]}return r}Nt.FOLD_BLOCK=Co;Nt.FOLD_FLOW=zy;Nt.FOLD_QUOTED=Kr;Nt.foldFlowLines=Gy});var Et=D($u=>{"use strict";var be=Q(),Ve=qu(),Ur=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Yr=e=>/^(%|---|\.\.\.)/m.test(e);function Vy(e,n,t){if(!n||n<0)return!1;let r=n-t,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function Rt(e,n){let t=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return t;let{implicitKey:r}=n,i=n.
options.doubleQuotedMinMultiLineLength,s=n.indent||(Yr(e)?"  ":""),o="",l=0;for(let u=0,c=t[u];c;c=t[++u])if(c===" "&&t[u+1]==="\\"&&t[u+2]==="n"&&(o+=t.slice(l,
u)+"\\ ",u+=1,l=u,c="\\"),c==="\\")switch(t[u+1]){case"u":{o+=t.slice(l,u);let d=t.substr(u+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(u,6)}u+=5,l=u+1}break;case"n":if(r||t[u+2]==='"'||t.length<i)u+=1;else{for(o+=t.slice(l,u)+`

`;t[u+2]==="\\"&&t[u+3]==="n"&&t[u+4]!=='"';)o+=`
`,u+=2;o+=s,t[u+2]===" "&&(o+="\\"),u+=1,l=u+1}break;default:u+=1}return o=l?o+t.slice(l):t,r?o:Ve.foldFlowLines(o,s,Ve.FOLD_QUOTED,Ur(n,!1))}function No(e,n){if(n.
options.singleQuote===!1||n.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Rt(e,n);let t=n.indent||(Yr(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return n.implicitKey?r:Ve.foldFlowLines(r,t,Ve.FOLD_FLOW,Ur(n,!1))}function Bn(e,n){let{singleQuote:t}=n.options,r;if(t===!1)r=Rt;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=No:s&&!i?r=Rt:r=t?No:Rt}return r(e,n)}var Ro;try{Ro=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ro=/\n+(?!\n|$)/g}function jr({comment:e,type:n,value:t},r,i,s){let{blockQuote:o,commentString:l,lineWidth:u}=r.options;if(!o||/\n[\t ]+$/.test(
t))return Bn(t,r);let c=r.indent||(r.forceBlockIndent||Yr(t)?"  ":""),d=o==="literal"?!0:o==="folded"||n===be.Scalar.BLOCK_FOLDED?!1:n===be.Scalar.BLOCK_LITERAL?
!0:!Vy(t,u,c.length);if(!t)return d?`|
`:`>
`;let p,m;for(m=t.length;m>0;--m){let M=t[m-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let g=t.substring(m),v=g.indexOf(`
`);v===-1?p="-":t===g||v!==g.length-1?(p="+",s&&s()):p="",g&&(t=t.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Ro,`$&${c}`));let h=!1,y,P=-1;for(y=0;y<t.length;++y){let M=t[y];if(M===" ")h=!0;else if(M===`
`)P=y;else break}let A=t.substring(0,P<y?P+1:y);A&&(t=t.substring(A.length),A=A.replace(/\n+/g,`$&${c}`));let L=(h?c?"2":"1":"")+p;if(e&&(L+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let M=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),_=!1,W=Ur(r,!0);o!=="folded"&&n!==be.Scalar.BLOCK_FOLDED&&(W.onOverflow=
()=>{_=!0});let q=Ve.foldFlowLines(`${A}${M}${g}`,c,Ve.FOLD_BLOCK,W);if(!_)return`>${L}
${c}${q}`}return t=t.replace(/\n+/g,`$&${c}`),`|${L}
${c}${A}${t}${g}`}function Jy(e,n,t,r){let{type:i,value:s}=e,{actualString:o,implicitKey:l,indent:u,indentStep:c,inFlow:d}=n;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Bn(s,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Bn(s,n):jr(e,n,t,r);if(!l&&!d&&i!==be.Scalar.PLAIN&&s.includes(`
`))return jr(e,n,t,r);if(Yr(s)){if(u==="")return n.forceBlockIndent=!0,jr(e,n,t,r);if(l&&u===c)return Bn(s,n)}let p=s.replace(/\n+/g,`$&
${u}`);if(o){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:g,tags:v}=n.doc.schema;if(v.some(m)||g?.some(m))return Bn(s,n)}return l?
p:Ve.foldFlowLines(p,u,Ve.FOLD_FLOW,Ur(n,!1))}function Qy(e,n,t,r){let{implicitKey:i,inFlow:s}=n,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==be.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=be.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case be.
Scalar.BLOCK_FOLDED:case be.Scalar.BLOCK_LITERAL:return i||s?Bn(o.value,n):jr(o,n,t,r);case be.Scalar.QUOTE_DOUBLE:return Rt(o.value,n);case be.Scalar.QUOTE_SINGLE:
return No(o.value,n);case be.Scalar.PLAIN:return Jy(o,n,t,r);default:return null}},c=u(l);if(c===null){let{defaultKeyType:d,defaultStringType:p}=n.options,m=i&&
d||p;if(c=u(m),c===null)throw new Error(`Unsupported default string type ${m}`)}return c}$u.stringifyString=Qy});var Tt=D(Eo=>{"use strict";var Xy=Dr(),Je=H(),Zy=Ct(),eb=Et();function nb(e,n){let t=Object.assign({blockQuote:!0,commentString:Zy.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,n),r;switch(t.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:r,options:t}}function tb(e,n){if(n.tag){let i=e.filter(s=>s.tag===n.tag);if(i.length>0)return i.find(s=>s.format===
n.format)??i[0]}let t,r;if(Je.isScalar(n)){r=n.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}t=i.find(s=>s.
format===n.format)??i.find(s=>!s.format)}else r=n,t=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!t){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return t}function rb(e,n,{anchors:t,doc:r}){if(!r.directives)return"";let i=[],s=(Je.isScalar(e)||Je.isCollection(
e))&&e.anchor;s&&Xy.anchorIsValid(s)&&(t.add(s),i.push(`&${s}`));let o=e.tag??(n.default?null:n.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function ib(e,n,t,r){
if(Je.isPair(e))return e.toString(n,t,r);if(Je.isAlias(e)){if(n.doc.directives)return e.toString(n);if(n.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");n.resolvedAliases?n.resolvedAliases.add(e):n.resolvedAliases=new Set([e]),e=e.resolve(n.doc)}let i,s=Je.isNode(e)?
e:n.doc.createNode(e,{onTagObj:u=>i=u});i??(i=tb(n.doc.schema.tags,s));let o=rb(s,i,n);o.length>0&&(n.indentAtStart=(n.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,n,t,r):Je.isScalar(s)?eb.stringifyString(s,n,t,r):s.toString(n,t,r);return o?Je.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${n.indent}${l}`:l}Eo.createStringifyContext=nb;Eo.stringify=ib});var Ku=D(Bu=>{"use strict";var De=H(),Fu=Q(),_u=Tt(),xt=Ct();function sb({key:e,value:n},t,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=t,m=De.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(De.isCollection(e)||
!De.isNode(e)&&typeof e=="object"){let W="With simple keys, collection cannot be used as a key value";throw new Error(W)}}let g=!p&&(!e||m&&n==null&&!t.inFlow||
De.isCollection(e)||(De.isScalar(e)?e.type===Fu.Scalar.BLOCK_FOLDED||e.type===Fu.Scalar.BLOCK_LITERAL:typeof e=="object"));t=Object.assign({},t,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:l+u});let v=!1,h=!1,y=_u.stringify(e,t,()=>v=!0,()=>h=!0);if(!g&&!t.inFlow&&y.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(t.inFlow){if(s||n==null)return v&&r&&r(),y===""?"?":g?`? ${y}`:y}else if(s&&!p||n==null&&
g)return y=`? ${y}`,m&&!v?y+=xt.lineComment(y,t.indent,c(m)):h&&i&&i(),y;v&&(m=null),g?(m&&(y+=xt.lineComment(y,t.indent,c(m))),y=`? ${y}
${l}:`):(y=`${y}:`,m&&(y+=xt.lineComment(y,t.indent,c(m))));let P,A,I;De.isNode(n)?(P=!!n.spaceBefore,A=n.commentBefore,I=n.comment):(P=!1,A=null,I=null,n&&typeof n==
"object"&&(n=o.createNode(n))),t.implicitKey=!1,!g&&!m&&De.isScalar(n)&&(t.indentAtStart=y.length+1),h=!1,!d&&u.length>=2&&!t.inFlow&&!g&&De.isSeq(n)&&!n.flow&&
!n.tag&&!n.anchor&&(t.indent=t.indent.substring(2));let L=!1,M=_u.stringify(n,t,()=>L=!0,()=>h=!0),_=" ";if(m||P||A){if(_=P?`
`:"",A){let W=c(A);_+=`
${xt.indentComment(W,t.indent)}`}M===""&&!t.inFlow?_===`
`&&I&&(_=`

`):_+=`
${t.indent}`}else if(!g&&De.isCollection(n)){let W=M[0],q=M.indexOf(`
`),G=q!==-1,fe=t.inFlow??n.flow??n.items.length===0;if(G||!fe){let de=!1;if(G&&(W==="&"||W==="!")){let V=M.indexOf(" ");W==="&"&&V!==-1&&V<q&&M[V+1]==="!"&&(V=M.
indexOf(" ",V+1)),(V===-1||q<V)&&(de=!0)}de||(_=`
${t.indent}`)}}else(M===""||M[0]===`
`)&&(_="");return y+=_+M,t.inFlow?L&&r&&r():I&&!L?y+=xt.lineComment(y,t.indent,c(I)):h&&i&&i(),y}Bu.stringifyPair=sb});var xo=D(To=>{"use strict";var ju=require("process");function ob(e,...n){e==="debug"&&console.log(...n)}function ab(e,n){(e==="debug"||e==="warn")&&(typeof ju.emitWarning==
"function"?ju.emitWarning(n):console.warn(n))}To.debug=ob;To.warn=ab});var Vr=D(Gr=>{"use strict";var zr=H(),Uu=Q(),Hr="<<",Wr={identify:e=>e===Hr||typeof e=="symbol"&&e.description===Hr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Uu.Scalar(Symbol(Hr)),{addToJSMap:Yu}),stringify:()=>Hr},lb=(e,n)=>(Wr.identify(n)||zr.isScalar(n)&&(!n.type||n.type===
Uu.Scalar.PLAIN)&&Wr.identify(n.value))&&e?.doc.schema.tags.some(t=>t.tag===Wr.tag&&t.default);function Yu(e,n,t){let r=Hu(e,t);if(zr.isSeq(r))for(let i of r.items)
Io(e,n,i);else if(Array.isArray(r))for(let i of r)Io(e,n,i);else Io(e,n,r)}function Io(e,n,t){let r=Hu(e,t);if(!zr.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)n instanceof Map?n.has(s)||n.set(s,o):n instanceof Set?n.add(s):Object.prototype.hasOwnProperty.
call(n,s)||Object.defineProperty(n,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return n}function Hu(e,n){return e&&zr.isAlias(n)?n.resolve(e.doc,e):n}
Gr.addMergeToJSMap=Yu;Gr.isMergeKey=lb;Gr.merge=Wr});var Mo=D(Gu=>{"use strict";var cb=xo(),Wu=Vr(),ub=Tt(),zu=H(),Lo=ze();function fb(e,n,{key:t,value:r}){if(zu.isNode(t)&&t.addToJSMap)t.addToJSMap(e,n,r);else if(Wu.
isMergeKey(e,t))Wu.addMergeToJSMap(e,n,r);else{let i=Lo.toJS(t,"",e);if(n instanceof Map)n.set(i,Lo.toJS(r,i,e));else if(n instanceof Set)n.add(i);else{let s=db(
t,i,e),o=Lo.toJS(r,s,e);s in n?Object.defineProperty(n,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):n[s]=o}}return n}function db(e,n,t){if(n===null)return"";
if(typeof n!="object")return String(n);if(zu.isNode(e)&&t?.doc){let r=ub.createStringifyContext(t.doc,{});r.anchors=new Set;for(let s of t.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!t.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),cb.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return i}return JSON.stringify(n)}Gu.addPairToJSMap=fb});var Qe=D(Do=>{"use strict";var Vu=At(),pb=Ku(),mb=Mo(),Jr=H();function hb(e,n,t){let r=Vu.createNode(e,void 0,t),i=Vu.createNode(n,void 0,t);return new Qr(r,i)}
var Qr=class e{constructor(n,t=null){Object.defineProperty(this,Jr.NODE_TYPE,{value:Jr.PAIR}),this.key=n,this.value=t}clone(n){let{key:t,value:r}=this;return Jr.
isNode(t)&&(t=t.clone(n)),Jr.isNode(r)&&(r=r.clone(n)),new e(t,r)}toJSON(n,t){let r=t?.mapAsMap?new Map:{};return mb.addPairToJSMap(t,r,this)}toString(n,t,r){return n?.
doc?pb.stringifyPair(this,n,t,r):JSON.stringify(this)}};Do.Pair=Qr;Do.createPair=hb});var qo=D(Qu=>{"use strict";var mn=H(),Ju=Tt(),Xr=Ct();function gb(e,n,t){return(n.inFlow??e.flow?bb:yb)(e,n,t)}function yb({comment:e,items:n},t,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:u,options:{commentString:c}}=t,d=Object.assign({},t,{indent:s,type:null}),p=!1,m=[];for(let v=0;v<
n.length;++v){let h=n[v],y=null;if(mn.isNode(h))!p&&h.spaceBefore&&m.push(""),Zr(t,m,h.commentBefore,p),h.comment&&(y=h.comment);else if(mn.isPair(h)){let A=mn.
isNode(h.key)?h.key:null;A&&(!p&&A.spaceBefore&&m.push(""),Zr(t,m,A.commentBefore,p))}p=!1;let P=Ju.stringify(h,d,()=>y=null,()=>p=!0);y&&(P+=Xr.lineComment(P,s,
c(y))),p&&y&&(p=!1),m.push(r+P)}let g;if(m.length===0)g=i.start+i.end;else{g=m[0];for(let v=1;v<m.length;++v){let h=m[v];g+=h?`
${u}${h}`:`
`}}return e?(g+=`
`+Xr.indentComment(c(e),u),l&&l()):p&&o&&o(),g}function bb({items:e},n,{flowChars:t,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=n;
r+=s;let u=Object.assign({},n,{indent:r,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let v=0;v<e.length;++v){let h=e[v],y=null;if(mn.isNode(h))h.spaceBefore&&p.push(
""),Zr(n,p,h.commentBefore,!1),h.comment&&(y=h.comment);else if(mn.isPair(h)){let A=mn.isNode(h.key)?h.key:null;A&&(A.spaceBefore&&p.push(""),Zr(n,p,A.commentBefore,
!1),A.comment&&(c=!0));let I=mn.isNode(h.value)?h.value:null;I?(I.comment&&(y=I.comment),I.commentBefore&&(c=!0)):h.value==null&&A?.comment&&(y=A.comment)}y&&(c=
!0);let P=Ju.stringify(h,u,()=>y=null);c||(c=p.length>d||P.includes(`
`)),v<e.length-1?P+=",":n.options.trailingComma&&(n.options.lineWidth>0&&(c||(c=p.reduce((A,I)=>A+I.length+2,2)+(P.length+2)>n.options.lineWidth)),c&&(P+=",")),
y&&(P+=Xr.lineComment(P,r,l(y))),p.push(P),d=p.length}let{start:m,end:g}=t;if(p.length===0)return m+g;if(!c){let v=p.reduce((h,y)=>h+y.length+2,2);c=n.options.lineWidth>
0&&v>n.options.lineWidth}if(c){let v=m;for(let h of p)v+=h?`
${s}${i}${h}`:`
`;return`${v}
${i}${g}`}else return`${m}${o}${p.join(" ")}${o}${g}`}function Zr({indent:e,options:{commentString:n}},t,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=Xr.indentComment(
n(r),e);t.push(s.trimStart())}}Qu.stringifyCollection=gb});var Ze=D(Fo=>{"use strict";var vb=qo(),wb=Mo(),kb=_r(),Xe=H(),ei=Qe(),Sb=Q();function It(e,n){let t=Xe.isScalar(n)?n.value:n;for(let r of e)if(Xe.isPair(r)&&(r.
key===n||r.key===t||Xe.isScalar(r.key)&&r.key.value===t))return r}var $o=class extends kb.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(n){
super(Xe.MAP,n),this.items=[]}static from(n,t,r){let{keepUndefined:i,replacer:s}=r,o=new this(n),l=(u,c)=>{if(typeof s=="function")c=s.call(t,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||i)&&o.items.push(ei.createPair(u,c,r))};if(t instanceof Map)for(let[u,c]of t)l(u,c);else if(t&&typeof t=="object")
for(let u of Object.keys(t))l(u,t[u]);return typeof n.sortMapEntries=="function"&&o.items.sort(n.sortMapEntries),o}add(n,t){let r;Xe.isPair(n)?r=n:!n||typeof n!=
"object"||!("key"in n)?r=new ei.Pair(n,n?.value):r=new ei.Pair(n.key,n.value);let i=It(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${r.key} already set`);Xe.isScalar(i.value)&&Sb.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(n){let t=It(this.items,n);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(n,t){let i=It(this.items,n)?.value;return(!t&&Xe.isScalar(i)?i.value:i)??void 0}has(n){return!!It(this.items,n)}set(n,t){this.add(new ei.Pair(
n,t),!0)}toJSON(n,t,r){let i=r?new r:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let s of this.items)wb.addPairToJSMap(t,i,s);return i}toString(n,t,r){
if(!n)return JSON.stringify(this);for(let i of this.items)if(!Xe.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!n.
allNullValues&&this.hasAllNullValues(!1)&&(n=Object.assign({},n,{allNullValues:!0})),vb.stringifyCollection(this,n,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:n.indent||"",onChompKeep:r,onComment:t})}};Fo.YAMLMap=$o;Fo.findPair=It});var Kn=D(Zu=>{"use strict";var Pb=H(),Xu=Ze(),Ob={collection:"map",default:!0,nodeClass:Xu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,n){return Pb.isMap(e)||
n("Expected a mapping for this tag"),e},createNode:(e,n,t)=>Xu.YAMLMap.from(e,n,t)};Zu.map=Ob});var en=D(ef=>{"use strict";var Ab=At(),Cb=qo(),Nb=_r(),ti=H(),Rb=Q(),Eb=ze(),_o=class extends Nb.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(n){
super(ti.SEQ,n),this.items=[]}add(n){this.items.push(n)}delete(n){let t=ni(n);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(n,t){let r=ni(n);
if(typeof r!="number")return;let i=this.items[r];return!t&&ti.isScalar(i)?i.value:i}has(n){let t=ni(n);return typeof t=="number"&&t<this.items.length}set(n,t){let r=ni(
n);if(typeof r!="number")throw new Error(`Expected a valid index, not ${n}.`);let i=this.items[r];ti.isScalar(i)&&Rb.isScalarValue(t)?i.value=t:this.items[r]=t}toJSON(n,t){
let r=[];t?.onCreate&&t.onCreate(r);let i=0;for(let s of this.items)r.push(Eb.toJS(s,String(i++),t));return r}toString(n,t,r){return n?Cb.stringifyCollection(this,
n,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(n.indent||"")+"  ",onChompKeep:r,onComment:t}):JSON.stringify(this)}static from(n,t,r){let{replacer:i}=r,
s=new this(n);if(t&&Symbol.iterator in Object(t)){let o=0;for(let l of t){if(typeof i=="function"){let u=t instanceof Set?l:String(o++);l=i.call(t,u,l)}s.items.
push(Ab.createNode(l,void 0,r))}}return s}};function ni(e){let n=ti.isScalar(e)?e.value:e;return n&&typeof n=="string"&&(n=Number(n)),typeof n=="number"&&Number.
isInteger(n)&&n>=0?n:null}ef.YAMLSeq=_o});var jn=D(tf=>{"use strict";var Tb=H(),nf=en(),xb={collection:"seq",default:!0,nodeClass:nf.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,n){return Tb.isSeq(e)||
n("Expected a sequence for this tag"),e},createNode:(e,n,t)=>nf.YAMLSeq.from(e,n,t)};tf.seq=xb});var Lt=D(rf=>{"use strict";var Ib=Et(),Lb={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,n,t,r){return n=Object.
assign({actualString:!0},n),Ib.stringifyString(e,n,t,r)}};rf.string=Lb});var ri=D(af=>{"use strict";var sf=Q(),of={identify:e=>e==null,createNode:()=>new sf.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new sf.Scalar(null),stringify:({source:e},n)=>typeof e=="string"&&of.test.test(e)?e:n.options.nullStr};af.nullTag=of});var Bo=D(cf=>{"use strict";var Mb=Q(),lf={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Mb.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:n},t){if(e&&lf.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(n===r)return e}return n?t.options.trueStr:
t.options.falseStr}};cf.boolTag=lf});var Un=D(uf=>{"use strict";function Db({format:e,minFractionDigits:n,tag:t,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&n&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=n-(s.length-o-1);for(;l-- >0;)s+="0"}return s}uf.stringifyNumber=Db});var jo=D(ii=>{"use strict";var qb=Q(),Ko=Un(),$b={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ko.stringifyNumber},Fb={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let n=Number(e.value);return isFinite(n)?n.toExponential():Ko.stringifyNumber(e)}},_b={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let n=new qb.Scalar(parseFloat(e)),t=e.indexOf(".");return t!==-1&&e[e.length-1]==="0"&&(n.minFractionDigits=e.length-t-1),n},stringify:Ko.stringifyNumber};
ii.float=_b;ii.floatExp=Fb;ii.floatNaN=$b});var Yo=D(oi=>{"use strict";var ff=Un(),si=e=>typeof e=="bigint"||Number.isInteger(e),Uo=(e,n,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(n),t);function df(e,n,t){
let{value:r}=e;return si(r)&&r>=0?t+r.toString(n):ff.stringifyNumber(e)}var Bb={identify:e=>si(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,n,t)=>Uo(e,2,8,t),stringify:e=>df(e,8,"0o")},Kb={identify:si,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,n,t)=>Uo(e,0,10,t),
stringify:ff.stringifyNumber},jb={identify:e=>si(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,n,t)=>Uo(e,2,16,
t),stringify:e=>df(e,16,"0x")};oi.int=Kb;oi.intHex=jb;oi.intOct=Bb});var mf=D(pf=>{"use strict";var Ub=Kn(),Yb=ri(),Hb=jn(),Wb=Lt(),zb=Bo(),Ho=jo(),Wo=Yo(),Gb=[Ub.map,Hb.seq,Wb.string,Yb.nullTag,zb.boolTag,Wo.intOct,Wo.int,Wo.intHex,
Ho.floatNaN,Ho.floatExp,Ho.float];pf.schema=Gb});var yf=D(gf=>{"use strict";var Vb=Q(),Jb=Kn(),Qb=jn();function hf(e){return typeof e=="bigint"||Number.isInteger(e)}var ai=({value:e})=>JSON.stringify(e),Xb=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ai},{identify:e=>e==null,createNode:()=>new Vb.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:ai},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:ai},{identify:hf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,n,{intAsBigInt:t})=>t?BigInt(e):parseInt(e,10),
stringify:({value:e})=>hf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ai}],Zb={default:!0,tag:"",test:/^/,resolve(e,n){return n(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},e0=[Jb.map,Qb.seq].
concat(Xb,Zb);gf.schema=e0});var Go=D(bf=>{"use strict";var Mt=require("buffer"),zo=Q(),n0=Et(),t0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,n){
if(typeof Mt.Buffer=="function")return Mt.Buffer.from(e,"base64");if(typeof atob=="function"){let t=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(t.length);for(let i=0;i<
t.length;++i)r[i]=t.charCodeAt(i);return r}else return n("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:n,value:t},r,i,s){if(!t)return"";let o=t,l;if(typeof Mt.Buffer=="function")l=o instanceof Mt.Buffer?o.toString("base64"):Mt.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);l=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=zo.Scalar.BLOCK_LITERAL),n!==zo.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(l.length/u),d=new Array(c);for(let p=0,m=0;p<c;++p,m+=u)d[p]=l.substr(m,u);l=d.join(n===zo.Scalar.
BLOCK_LITERAL?`
`:" ")}return n0.stringifyString({comment:e,type:n,value:l},r,i,s)}};bf.binary=t0});var ui=D(ci=>{"use strict";var li=H(),Vo=Qe(),r0=Q(),i0=en();function vf(e,n){if(li.isSeq(e))for(let t=0;t<e.items.length;++t){let r=e.items[t];if(!li.isPair(r)){
if(li.isMap(r)){r.items.length>1&&n("Each pair must have its own sequence indicator");let i=r.items[0]||new Vo.Pair(new r0.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[t]=li.isPair(r)?r:new Vo.Pair(r)}}else n("Expected a sequence for this tag");return e}function wf(e,n,t){let{replacer:r}=t,i=new i0.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(n&&Symbol.iterator in Object(n))for(let o of n){typeof r=="function"&&(o=r.call(n,String(s++),o));let l,u;
if(Array.isArray(o))if(o.length===2)l=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)l=c[0],u=o[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=o;i.items.push(Vo.createPair(l,u,t))}return i}
var s0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vf,createNode:wf};ci.createPairs=wf;ci.pairs=s0;ci.resolvePairs=vf});var Xo=D(Qo=>{"use strict";var kf=H(),Jo=ze(),Dt=Ze(),o0=en(),Sf=ui(),hn=class e extends o0.YAMLSeq{constructor(){super(),this.add=Dt.YAMLMap.prototype.add.bind(
this),this.delete=Dt.YAMLMap.prototype.delete.bind(this),this.get=Dt.YAMLMap.prototype.get.bind(this),this.has=Dt.YAMLMap.prototype.has.bind(this),this.set=Dt.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(n,t){if(!t)return super.toJSON(n);let r=new Map;t?.onCreate&&t.onCreate(r);for(let i of this.items){let s,o;if(kf.
isPair(i)?(s=Jo.toJS(i.key,"",t),o=Jo.toJS(i.value,s,t)):s=Jo.toJS(i,"",t),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(n,t,r){
let i=Sf.createPairs(n,t,r),s=new this;return s.items=i.items,s}};hn.tag="tag:yaml.org,2002:omap";var a0={collection:"seq",identify:e=>e instanceof Map,nodeClass:hn,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,n){let t=Sf.resolvePairs(e,n),r=[];for(let{key:i}of t.items)kf.isScalar(i)&&(r.includes(i.value)?n(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new hn,t)},createNode:(e,n,t)=>hn.from(e,n,t)};Qo.YAMLOMap=hn;Qo.omap=a0});var Nf=D(Zo=>{"use strict";var Pf=Q();function Of({value:e,source:n},t){return n&&(e?Af:Cf).test.test(n)?n:e?t.options.trueStr:t.options.falseStr}var Af={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Pf.Scalar(!0),stringify:Of},Cf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Pf.Scalar(!1),stringify:Of};Zo.falseTag=Cf;Zo.trueTag=
Af});var Rf=D(fi=>{"use strict";var l0=Q(),ea=Un(),c0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ea.stringifyNumber},u0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let n=Number(e.value);return isFinite(n)?n.toExponential():ea.stringifyNumber(e)}},f0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let n=new l0.Scalar(parseFloat(e.replace(/_/g,""))),t=e.indexOf(".");if(t!==-1){let r=e.substring(
t+1).replace(/_/g,"");r[r.length-1]==="0"&&(n.minFractionDigits=r.length)}return n},stringify:ea.stringifyNumber};fi.float=f0;fi.floatExp=u0;fi.floatNaN=c0});var Tf=D($t=>{"use strict";var Ef=Un(),qt=e=>typeof e=="bigint"||Number.isInteger(e);function di(e,n,t,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(n+=1),
e=e.substring(n).replace(/_/g,""),r){switch(t){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,t);return i==="-"?-1*s:s}function na(e,n,t){let{value:r}=e;if(qt(r)){let i=r.toString(n);return r<0?"-"+t+i.substr(1):t+i}return Ef.stringifyNumber(
e)}var d0={identify:qt,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,n,t)=>di(e,2,2,t),stringify:e=>na(e,2,"0b")},p0={identify:qt,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,n,t)=>di(e,1,8,t),stringify:e=>na(e,8,"0")},m0={identify:qt,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,n,t)=>di(e,0,10,t),stringify:Ef.stringifyNumber},h0={identify:qt,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,n,t)=>di(e,2,16,t),stringify:e=>na(e,16,"0x")};$t.int=m0;$t.intBin=d0;$t.intHex=h0;$t.intOct=p0});var ra=D(ta=>{"use strict";var hi=H(),pi=Qe(),mi=Ze(),gn=class e extends mi.YAMLMap{constructor(n){super(n),this.tag=e.tag}add(n){let t;hi.isPair(n)?t=n:n&&typeof n==
"object"&&"key"in n&&"value"in n&&n.value===null?t=new pi.Pair(n.key,null):t=new pi.Pair(n,null),mi.findPair(this.items,t.key)||this.items.push(t)}get(n,t){let r=mi.
findPair(this.items,n);return!t&&hi.isPair(r)?hi.isScalar(r.key)?r.key.value:r.key:r}set(n,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let r=mi.findPair(this.items,n);r&&!t?this.items.splice(this.items.indexOf(r),1):!r&&t&&this.items.push(new pi.
Pair(n))}toJSON(n,t){return super.toJSON(n,t,Set)}toString(n,t,r){if(!n)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},n,{allNullValues:!0}),t,r);throw new Error("Set items must all have null values")}static from(n,t,r){let{replacer:i}=r,s=new this(n);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),s.items.push(pi.createPair(o,null,r));return s}};gn.tag="tag:yaml.org,2002:set";var g0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:gn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,n,t)=>gn.from(e,n,t),resolve(e,n){if(hi.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new gn,e);n("Set items must all have null values")}else n("Expected a mapping for this tag");return e}};ta.YAMLSet=gn;ta.set=g0});var sa=D(gi=>{"use strict";var y0=Un();function ia(e,n){let t=e[0],r=t==="-"||t==="+"?e.substring(1):e,i=o=>n?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return t==="-"?i(-1)*s:s}function xf(e){let{value:n}=e,t=o=>o;if(typeof n=="bigint")t=o=>BigInt(o);else if(isNaN(n)||!isFinite(
n))return y0.stringifyNumber(e);let r="";n<0&&(r="-",n*=t(-1));let i=t(60),s=[n%i];return n<60?s.unshift(0):(n=(n-s[0])/i,s.unshift(n%i),n>=60&&(n=(n-s[0])/i,s.
unshift(n))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var b0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,n,{intAsBigInt:t})=>ia(e,t),stringify:xf},v0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ia(e,!1),stringify:xf},If={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let n=e.match(If.test);if(!n)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,r,i,s,o,l]=n.map(Number),u=n[7]?Number((n[7]+"00").substr(1,3)):0,c=Date.UTC(t,r-1,i,s||0,o||0,l||0,u),d=n[8];if(d&&d!=="Z"){let p=ia(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};gi.floatTime=v0;gi.intTime=b0;gi.
timestamp=If});var Df=D(Mf=>{"use strict";var w0=Kn(),k0=ri(),S0=jn(),P0=Lt(),O0=Go(),Lf=Nf(),oa=Rf(),yi=Tf(),A0=Vr(),C0=Xo(),N0=ui(),R0=ra(),aa=sa(),E0=[w0.map,S0.seq,P0.string,
k0.nullTag,Lf.trueTag,Lf.falseTag,yi.intBin,yi.intOct,yi.int,yi.intHex,oa.floatNaN,oa.floatExp,oa.float,O0.binary,A0.merge,C0.omap,N0.pairs,R0.set,aa.intTime,aa.
floatTime,aa.timestamp];Mf.schema=E0});var Hf=D(ua=>{"use strict";var _f=Kn(),T0=ri(),Bf=jn(),x0=Lt(),I0=Bo(),la=jo(),ca=Yo(),L0=mf(),M0=yf(),Kf=Go(),Ft=Vr(),jf=Xo(),Uf=ui(),qf=Df(),Yf=ra(),bi=sa(),$f=new Map(
[["core",L0.schema],["failsafe",[_f.map,Bf.seq,x0.string]],["json",M0.schema],["yaml11",qf.schema],["yaml-1.1",qf.schema]]),Ff={binary:Kf.binary,bool:I0.boolTag,
float:la.float,floatExp:la.floatExp,floatNaN:la.floatNaN,floatTime:bi.floatTime,int:ca.int,intHex:ca.intHex,intOct:ca.intOct,intTime:bi.intTime,map:_f.map,merge:Ft.
merge,null:T0.nullTag,omap:jf.omap,pairs:Uf.pairs,seq:Bf.seq,set:Yf.set,timestamp:bi.timestamp},D0={"tag:yaml.org,2002:binary":Kf.binary,"tag:yaml.org,2002:merg\
e":Ft.merge,"tag:yaml.org,2002:omap":jf.omap,"tag:yaml.org,2002:pairs":Uf.pairs,"tag:yaml.org,2002:set":Yf.set,"tag:yaml.org,2002:timestamp":bi.timestamp};function q0(e,n,t){
let r=$f.get(n);if(r&&!e)return t&&!r.includes(Ft.merge)?r.concat(Ft.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from($f.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${n}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return t&&(i=i.concat(Ft.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?Ff[o]:o;if(!l){let u=JSON.stringify(
o),c=Object.keys(Ff).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(l)||s.push(l),s},[])}ua.
coreKnownTags=D0;ua.getTags=q0});var pa=D(Wf=>{"use strict";var fa=H(),$0=Kn(),F0=jn(),_0=Lt(),vi=Hf(),B0=(e,n)=>e.key<n.key?-1:e.key>n.key?1:0,da=class e{constructor({compat:n,customTags:t,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(n)?vi.getTags(n,"compat"):n?vi.getTags(null,n):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?vi.coreKnownTags:{},this.tags=vi.getTags(t,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,fa.MAP,{value:$0.
map}),Object.defineProperty(this,fa.SCALAR,{value:_0.string}),Object.defineProperty(this,fa.SEQ,{value:F0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
B0:null}clone(){let n=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return n.tags=this.tags.slice(),n}};Wf.Schema=da});var Gf=D(zf=>{"use strict";var K0=H(),ma=Tt(),_t=Ct();function j0(e,n){let t=[],r=n.directives===!0;if(n.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(t.push(u),r=!0):e.directives.docStart&&(r=!0)}r&&t.push("---");let i=ma.createStringifyContext(e,n),{commentString:s}=i.options;if(e.commentBefore){t.length!==
1&&t.unshift("");let u=s(e.commentBefore);t.unshift(_t.indentComment(u,""))}let o=!1,l=null;if(e.contents){if(K0.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&t.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);t.push(_t.indentComment(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let u=l?
void 0:()=>o=!0,c=ma.stringify(e.contents,i,()=>l=null,u);l&&(c+=_t.lineComment(c,"",s(l))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(ma.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(t.push("..."),t.push(_t.indentComment(u,""))):t.push(`... ${u}`)}else t.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||l)&&t[t.length-
1]!==""&&t.push(""),t.push(_t.indentComment(s(u),"")))}return t.join(`
`)+`
`}zf.stringifyDocument=j0});var Bt=D(Vf=>{"use strict";var U0=Ot(),Yn=_r(),pe=H(),Y0=Qe(),H0=ze(),W0=pa(),z0=Gf(),ha=Dr(),G0=vo(),V0=At(),ga=bo(),ya=class e{constructor(n,t,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,pe.NODE_TYPE,{value:pe.DOC});let i=null;typeof t=="function"||Array.isArray(t)?
i=t:r===void 0&&t&&(r=t,t=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new ga.Directives({version:o}),this.setSchema(o,r),this.contents=n===void 0?null:this.createNode(n,i,r)}clone(){let n=Object.create(e.
prototype,{[pe.NODE_TYPE]:{value:pe.DOC}});return n.commentBefore=this.commentBefore,n.comment=this.comment,n.errors=this.errors.slice(),n.warnings=this.warnings.
slice(),n.options=Object.assign({},this.options),this.directives&&(n.directives=this.directives.clone()),n.schema=this.schema.clone(),n.contents=pe.isNode(this.
contents)?this.contents.clone(n.schema):this.contents,this.range&&(n.range=this.range.slice()),n}add(n){Hn(this.contents)&&this.contents.add(n)}addIn(n,t){Hn(this.
contents)&&this.contents.addIn(n,t)}createAlias(n,t){if(!n.anchor){let r=ha.anchorNames(this);n.anchor=!t||r.has(t)?ha.findNewAnchor(t||"a",r):t}return new U0.Alias(
n.anchor)}createNode(n,t,r){let i;if(typeof t=="function")n=t.call({"":n},"",n),i=t;else if(Array.isArray(t)){let y=A=>typeof A=="number"||A instanceof String||
A instanceof Number,P=t.filter(y).map(String);P.length>0&&(t=t.concat(P)),i=t}else r===void 0&&t&&(r=t,t=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:u,onTagObj:c,tag:d}=r??{},{onAnchor:p,setAnchors:m,sourceObjects:g}=ha.createNodeAnchors(this,o||"a"),v={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:i,schema:this.schema,sourceObjects:g},h=V0.createNode(n,d,v);return l&&pe.isCollection(h)&&(h.flow=!0),m(),h}createPair(n,t,r={}){
let i=this.createNode(n,null,r),s=this.createNode(t,null,r);return new Y0.Pair(i,s)}delete(n){return Hn(this.contents)?this.contents.delete(n):!1}deleteIn(n){return Yn.
isEmptyPath(n)?this.contents==null?!1:(this.contents=null,!0):Hn(this.contents)?this.contents.deleteIn(n):!1}get(n,t){return pe.isCollection(this.contents)?this.
contents.get(n,t):void 0}getIn(n,t){return Yn.isEmptyPath(n)?!t&&pe.isScalar(this.contents)?this.contents.value:this.contents:pe.isCollection(this.contents)?this.
contents.getIn(n,t):void 0}has(n){return pe.isCollection(this.contents)?this.contents.has(n):!1}hasIn(n){return Yn.isEmptyPath(n)?this.contents!==void 0:pe.isCollection(
this.contents)?this.contents.hasIn(n):!1}set(n,t){this.contents==null?this.contents=Yn.collectionFromPath(this.schema,[n],t):Hn(this.contents)&&this.contents.set(
n,t)}setIn(n,t){Yn.isEmptyPath(n)?this.contents=t:this.contents==null?this.contents=Yn.collectionFromPath(this.schema,Array.from(n),t):Hn(this.contents)&&this.contents.
setIn(n,t)}setSchema(n,t={}){typeof n=="number"&&(n=String(n));let r;switch(n){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ga.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=n:this.directives=
new ga.Directives({version:n}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
n);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(r)this.schema=
new W0.Schema(Object.assign(r,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:n,jsonArg:t,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!n,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},u=H0.toJS(
this.contents,t??"",l);if(typeof s=="function")for(let{count:c,res:d}of l.anchors.values())s(d,c);return typeof o=="function"?G0.applyReviver(o,{"":u},"",u):u}toJSON(n,t){
return this.toJS({json:!0,jsonArg:n,mapAsMap:!1,onAnchor:t})}toString(n={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in n&&(!Number.isInteger(n.indent)||Number(n.indent)<=0)){let t=JSON.stringify(n.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${t}`)}return z0.stringifyDocument(this,n)}};function Hn(e){if(pe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Vf.Document=ya});var Ut=D(jt=>{"use strict";var Kt=class extends Error{constructor(n,t,r,i){super(),this.name=n,this.code=r,this.message=i,this.pos=t}},ba=class extends Kt{constructor(n,t,r){
super("YAMLParseError",n,t,r)}},va=class extends Kt{constructor(n,t,r){super("YAMLWarning",n,t,r)}},J0=(e,n)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(l=>n.
linePos(l));let{line:r,col:i}=t.linePos[0];t.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(n.lineStarts[r-1],n.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(n.lineStarts[r-2],n.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,u=t.linePos[1];u?.line===r&&u.col>i&&(l=Math.max(1,Math.min(u.col-i,80-s)));let c=" ".repeat(s)+"^".repeat(l);t.message+=`:

${o}
${c}
`}};jt.YAMLError=Kt;jt.YAMLParseError=ba;jt.YAMLWarning=va;jt.prettifyError=J0});var Yt=D(Jf=>{"use strict";function Q0(e,{flow:n,indicator:t,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let u=!1,c=l,d=l,p="",m="",g=!1,v=!1,h=null,
y=null,P=null,A=null,I=null,L=null,M=null;for(let q of e)switch(v&&(q.type!=="space"&&q.type!=="newline"&&q.type!=="comma"&&s(q.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),v=!1),h&&(c&&q.type!=="comment"&&q.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),q.type){case"space":!n&&(t!=="doc-start"||r?.type!=="flow-collection")&&q.source.includes("	")&&(h=q),d=!0;break;case"comment":{d||s(q,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let G=q.source.substring(1)||" ";p?p+=m+G:p=G,m="",c=!1;break}case"newlin\
e":c?p?p+=q.source:(!L||t!=="seq-item-ind")&&(u=!0):m+=q.source,c=!0,g=!0,(y||P)&&(A=q),d=!0;break;case"anchor":y&&s(q,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),q.source.endsWith(":")&&s(q.offset+q.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=q,M??(M=q.offset),c=!1,d=!1,v=!0;break;case"\
tag":{P&&s(q,"MULTIPLE_TAGS","A node can have at most one tag"),P=q,M??(M=q.offset),c=!1,d=!1,v=!0;break}case t:(y||P)&&s(q,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${q.source} indicator`),L&&s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.source} in ${n??"collection"}`),L=q,c=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(n){I&&s(q,"UNEXPECTED_TOKEN",`Unexpected , in ${n}`),I=q,c=!1,d=!1;break}default:s(q,"UNEXPECTED_TOKEN",`Unexpected ${q.type} toke\
n`),c=!1,d=!1}let _=e[e.length-1],W=_?_.offset+_.source.length:i;return v&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:I,found:L,spaceBefore:u,comment:p,hasNewline:g,anchor:y,tag:P,newlineAfterProp:A,end:W,
start:M??W}}Jf.resolveProps=Q0});var wi=D(Qf=>{"use strict";function wa(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let n of e.end)if(n.type==="newline")return!0}return!1;case"flow-collection":for(let n of e.items){for(let t of n.start)if(t.type==="n\
ewline")return!0;if(n.sep){for(let t of n.sep)if(t.type==="newline")return!0}if(wa(n.key)||wa(n.value))return!0}return!1;default:return!0}}Qf.containsNewline=wa});var ka=D(Xf=>{"use strict";var X0=wi();function Z0(e,n,t){if(n?.type==="flow-collection"){let r=n.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&X0.containsNewline(
n)&&t(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Xf.flowIndentCheck=Z0});var Sa=D(ed=>{"use strict";var Zf=H();function ev(e,n,t){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||Zf.isScalar(s)&&
Zf.isScalar(o)&&s.value===o.value;return n.some(s=>i(s.key,t))}ed.mapIncludes=ev});var od=D(sd=>{"use strict";var nd=Qe(),nv=Ze(),td=Yt(),tv=wi(),rd=ka(),rv=Sa(),id="All mapping items must start at the same column";function iv({composeNode:e,composeEmptyNode:n},t,r,i,s){
let o=s?.nodeClass??nv.YAMLMap,l=new o(t.schema);t.atRoot&&(t.atRoot=!1);let u=r.offset,c=null;for(let d of r.items){let{start:p,key:m,sep:g,value:v}=d,h=td.resolveProps(
p,{indicator:"explicit-key-ind",next:m??g?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0}),y=!h.found;if(y){if(m&&(m.type==="block-seq"?i(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&i(u,"BAD_INDENT",id)),!h.anchor&&!h.tag&&!g){
c=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||tv.containsNewline(m))&&i(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==r.indent&&i(u,"BAD_INDENT",id);t.atKey=!0;let P=h.end,A=m?e(t,m,h,i):n(t,P,p,null,h,i);t.schema.compat&&rd.flowIndentCheck(
r.indent,m,i),t.atKey=!1,rv.mapIncludes(t,l.items,A)&&i(P,"DUPLICATE_KEY","Map keys must be unique");let I=td.resolveProps(g??[],{indicator:"map-value-ind",next:v,
offset:A.range[2],onError:i,parentIndent:r.indent,startOnNewline:!m||m.type==="block-scalar"});if(u=I.end,I.found){y&&(v?.type==="block-map"&&!I.hasNewline&&i(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<I.found.offset-1024&&i(A.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let L=v?e(t,v,I,i):n(t,u,g,null,I,i);t.schema.compat&&rd.flowIndentCheck(
r.indent,v,i),u=L.range[2];let M=new nd.Pair(A,L);t.options.keepSourceTokens&&(M.srcToken=d),l.items.push(M)}else{y&&i(A.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),I.comment&&(A.comment?A.comment+=`
`+I.comment:A.comment=I.comment);let L=new nd.Pair(A);t.options.keepSourceTokens&&(L.srcToken=d),l.items.push(L)}}return c&&c<u&&i(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,u,c??u],l}sd.resolveBlockMap=iv});var ld=D(ad=>{"use strict";var sv=en(),ov=Yt(),av=ka();function lv({composeNode:e,composeEmptyNode:n},t,r,i,s){let o=s?.nodeClass??sv.YAMLSeq,l=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=r.offset,c=null;for(let{start:d,value:p}of r.items){let m=ov.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?i(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(u,"MISSING_CHAR","Sequence item without - indicator");else{c=m.end,m.comment&&(l.comment=m.comment);continue}let g=p?e(t,p,m,i):
n(t,m.end,d,null,m,i);t.schema.compat&&av.flowIndentCheck(r.indent,p,i),u=g.range[2],l.items.push(g)}return l.range=[r.offset,u,c??u],l}ad.resolveBlockSeq=lv});var Wn=D(cd=>{"use strict";function cv(e,n,t,r){let i="";if(e){let s=!1,o="";for(let l of e){let{source:u,type:c}=l;switch(c){case"space":s=!0;break;case"commen\
t":{t&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=u),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}n+=u.length}}return{comment:i,offset:n}}cd.resolveEnd=cv});var pd=D(dd=>{"use strict";var uv=H(),fv=Qe(),ud=Ze(),dv=en(),pv=Wn(),fd=Yt(),mv=wi(),hv=Sa(),Pa="Block collections are not allowed within flow collections",Oa=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function gv({composeNode:e,composeEmptyNode:n},t,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",u=s?.
nodeClass??(o?ud.YAMLMap:dv.YAMLSeq),c=new u(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let p=r.offset+r.start.source.length;for(let y=0;y<
r.items.length;++y){let P=r.items[y],{start:A,key:I,sep:L,value:M}=P,_=fd.resolveProps(A,{flow:l,indicator:"explicit-key-ind",next:I??L?.[0],offset:p,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!_.found){if(!_.anchor&&!_.tag&&!L&&!M){y===0&&_.comma?i(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):y<r.items.
length-1&&i(_.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),_.comment&&(c.comment?c.comment+=`
`+_.comment:c.comment=_.comment),p=_.end;continue}!o&&t.options.strict&&mv.containsNewline(I)&&i(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)_.comma&&i(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(_.comma||i(_.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),_.comment){let W="";e:for(let q of A)switch(q.type){case"comma":case"space":break;case"comment":W=q.source.substring(1);break e;default:break e}
if(W){let q=c.items[c.items.length-1];uv.isPair(q)&&(q=q.value??q.key),q.comment?q.comment+=`
`+W:q.comment=W,_.comment=_.comment.substring(W.length+1)}}if(!o&&!L&&!_.found){let W=M?e(t,M,_,i):n(t,_.end,L,null,_,i);c.items.push(W),p=W.range[2],Oa(M)&&i(W.
range,"BLOCK_IN_FLOW",Pa)}else{t.atKey=!0;let W=_.end,q=I?e(t,I,_,i):n(t,W,A,null,_,i);Oa(I)&&i(q.range,"BLOCK_IN_FLOW",Pa),t.atKey=!1;let G=fd.resolveProps(L??
[],{flow:l,indicator:"map-value-ind",next:M,offset:q.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(G.found){if(!o&&!_.found&&t.options.strict){
if(L)for(let V of L){if(V===G.found)break;if(V.type==="newline"){i(V,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}_.start<G.found.offset-1024&&i(G.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
M&&("source"in M&&M.source?.[0]===":"?i(M,"MISSING_CHAR",`Missing space after : in ${l}`):i(G.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let fe=M?
e(t,M,G,i):G.found?n(t,G.end,L,null,G,i):null;fe?Oa(M)&&i(fe.range,"BLOCK_IN_FLOW",Pa):G.comment&&(q.comment?q.comment+=`
`+G.comment:q.comment=G.comment);let de=new fv.Pair(q,fe);if(t.options.keepSourceTokens&&(de.srcToken=P),o){let V=c;hv.mapIncludes(t,V.items,q)&&i(W,"DUPLICATE_\
KEY","Map keys must be unique"),V.items.push(de)}else{let V=new ud.YAMLMap(t.schema);V.flow=!0,V.items.push(de);let _e=(fe??q).range;V.range=[q.range[0],_e[1],_e[2]],
c.items.push(V)}p=fe?fe.range[2]:G.end}}let m=o?"}":"]",[g,...v]=r.end,h=p;if(g?.source===m)h=g.offset+g.source.length;else{let y=l[0].toUpperCase()+l.substring(
1),P=d?`${y} must end with a ${m}`:`${y} in block collection must be sufficiently indented and end with a ${m}`;i(p,d?"MISSING_CHAR":"BAD_INDENT",P),g&&g.source.
length!==1&&v.unshift(g)}if(v.length>0){let y=pv.resolveEnd(v,h,t.options.strict,i);y.comment&&(c.comment?c.comment+=`
`+y.comment:c.comment=y.comment),c.range=[r.offset,h,y.offset]}else c.range=[r.offset,h,h];return c}dd.resolveFlowCollection=gv});var hd=D(md=>{"use strict";var yv=H(),bv=Q(),vv=Ze(),wv=en(),kv=od(),Sv=ld(),Pv=pd();function Aa(e,n,t,r,i,s){let o=t.type==="block-map"?kv.resolveBlockMap(e,n,
t,r,s):t.type==="block-seq"?Sv.resolveBlockSeq(e,n,t,r,s):Pv.resolveFlowCollection(e,n,t,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function Ov(e,n,t,r,i){let s=r.tag,o=s?n.directives.tagName(s.source,m=>i(s,"TAG_RESOLVE_FAILED",m)):null;if(t.type==="block-seq"){let{anchor:m,
newlineAfterProp:g}=r,v=m&&s?m.offset>s.offset?m:s:m??s;v&&(!g||g.offset<v.offset)&&i(v,"MISSING_CHAR","Missing newline after block sequence props")}let l=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===vv.YAMLMap.tagName&&l==="map"||o===wv.YAMLSeq.tagName&&l===
"seq")return Aa(e,n,t,i,o);let u=n.schema.tags.find(m=>m.tag===o&&m.collection===l);if(!u){let m=n.schema.knownTags[o];if(m?.collection===l)n.schema.tags.push(Object.
assign({},m,{default:!1})),u=m;else return m?i(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Aa(e,n,t,i,o)}let c=Aa(e,n,t,i,o,u),d=u.resolve?.(c,m=>i(s,"TAG_RESOLVE_FAILED",m),n.options)??c,p=yv.isNode(d)?d:new bv.
Scalar(d);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}md.composeCollection=Ov});var Na=D(gd=>{"use strict";var Ca=Q();function Av(e,n,t){let r=n.offset,i=Cv(n,e.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Ca.Scalar.BLOCK_FOLDED:Ca.Scalar.BLOCK_LITERAL,o=n.source?Nv(n.source):[],l=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")
l=h;else break}if(l===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+i.length;return n.source&&(y+=n.source.length),{value:h,type:s,comment:i.comment,range:[r,y,y]}}let u=n.indent+i.indent,
c=n.offset+i.length,d=0;for(let h=0;h<l;++h){let[y,P]=o[h];if(P===""||P==="\r")i.indent===0&&y.length>u&&(u=y.length);else{y.length<u&&t(c+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(u=y.length),d=h,u===0&&!e.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=y.length+P.length+1}for(let h=o.length-1;h>=l;--h)o[h][0].length>u&&(l=h+1);let p="",m="",
g=!1;for(let h=0;h<d;++h)p+=o[h][0].slice(u)+`
`;for(let h=d;h<l;++h){let[y,P]=o[h];c+=y.length+P.length+1;let A=P[P.length-1]==="\r";if(A&&(P=P.slice(0,-1)),P&&y.length<u){let L=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(c-P.length-(A?2:1),"BAD_INDENT",L),y=""}s===Ca.Scalar.BLOCK_LITERAL?(p+=
m+y.slice(u)+P,m=`
`):y.length>u||P[0]==="	"?(m===" "?m=`
`:!g&&m===`
`&&(m=`

`),p+=m+y.slice(u)+P,m=`
`,g=!0):P===""?m===`
`?p+=`
`:m=`
`:(p+=m+P,m=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let h=l;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let v=r+i.length+n.source.length;return{value:p,type:s,comment:i.comment,range:[r,v,v]}}function Cv({offset:e,props:n},t,r){if(n[0].type!=="block-scalar-heade\
r")return r(n[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=n[0],s=i[0],o=0,l="",u=-1;for(let m=1;m<i.length;++m){let g=i[m];if(!l&&(g==="\
-"||g==="+"))l=g;else{let v=Number(g);!o&&v?o=v:u===-1&&(u=e+m)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
d="",p=i.length;for(let m=1;m<n.length;++m){let g=n[m];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":t&&!c&&r(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":r(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let v=`Unexpected token in block scalar header: ${g.type}`;r(g,"UNEXPECTED_TOKEN",v);let h=g.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:p}}function Nv(e){let n=e.split(/\n( *)/),t=n[0],r=t.match(/^( *)/),s=[r?.[1]?[r[1],t.
slice(r[1].length)]:["",t]];for(let o=1;o<n.length;o+=2)s.push([n[o],n[o+1]]);return s}gd.resolveBlockScalar=Av});var Ea=D(bd=>{"use strict";var Ra=Q(),Rv=Wn();function Ev(e,n,t){let{offset:r,type:i,source:s,end:o}=e,l,u,c=(m,g,v)=>t(r+m,g,v);switch(i){case"scalar":l=Ra.Scalar.
PLAIN,u=Tv(s,c);break;case"single-quoted-scalar":l=Ra.Scalar.QUOTE_SINGLE,u=xv(s,c);break;case"double-quoted-scalar":l=Ra.Scalar.QUOTE_DOUBLE,u=Iv(s,c);break;default:
return t(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
p=Rv.resolveEnd(o,d,n,t);return{value:u,type:l,comment:p.comment,range:[r,d,p.offset]}}function Tv(e,n){let t="";switch(e[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{t=`reserved character ${e[0]}`;break}}return t&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),yd(e)}function xv(e,n){return(e[e.length-1]!=="\
'"||e.length===1)&&n(e.length,"MISSING_CHAR","Missing closing 'quote"),yd(e.slice(1,-1)).replace(/''/g,"'")}function yd(e){let n=/(.*?)\r?\n/sy,t=n.exec(e);if(!t)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=t[1].replace(r,""),
o=" ",l=n.lastIndex;for(;t=n.exec(e);){let c=t[1].replace(i,"");c===""?o===`
`?s+=o:o=`
`:(s+=o+c,o=" "),l=n.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=l,t=u.exec(e),s+o+(t?.[1]??"")}function Iv(e,n){let t="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=Lv(e,r);t+=s,r=o}else if(i==="\\"){let s=e[++r],o=Mv[s];if(o)t+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;t+=Dv(e,r+1,l,n),r+=l}else{let l=e.substr(r-1,2);n(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),t+=l}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(t+=r>s?e.slice(s,r+1):i)}else t+=i}return(e[e.length-1]!=='"'||e.length===1)&&n(e.length,"MISSING_CHAR",'Missing closing "quote'),t}function Lv(e,n){let t="",
r=e[n+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[n+2]!==`
`);)r===`
`&&(t+=`
`),n+=1,r=e[n+1];return t||(t=" "),{fold:t,offset:n}}var Mv={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Dv(e,n,t,r){let i=e.substr(n,t),o=i.length===t&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(n-2,t+2);return r(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}bd.resolveFlowScalar=Ev});var kd=D(wd=>{"use strict";var yn=H(),vd=Q(),qv=Na(),$v=Ea();function Fv(e,n,t,r){let{value:i,type:s,comment:o,range:l}=n.type==="block-scalar"?qv.resolveBlockScalar(
e,n,r):$v.resolveFlowScalar(n,e.options.strict,r),u=t?e.directives.tagName(t.source,p=>r(t,"TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[yn.
SCALAR]:u?c=_v(e.schema,i,u,t,r):n.type==="scalar"?c=Bv(e,i,n,r):c=e.schema[yn.SCALAR];let d;try{let p=c.resolve(i,m=>r(t??n,"TAG_RESOLVE_FAILED",m),e.options);
d=yn.isScalar(p)?p:new vd.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);r(t??n,"TAG_RESOLVE_FAILED",m),d=new vd.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),o&&(d.comment=o),d}function _v(e,n,t,r,i){if(t==="!")return e[yn.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===t)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(n))return l;let o=e.knownTags[t];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),e[yn.SCALAR])}function Bv({
atKey:e,directives:n,schema:t},r,i,s){let o=t.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||t[yn.SCALAR];if(t.compat){let l=t.compat.find(
u=>u.default&&u.test?.test(r))??t[yn.SCALAR];if(o.tag!==l.tag){let u=n.tagString(o.tag),c=n.tagString(l.tag),d=`Value may be parsed as either ${u} or ${c}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}wd.composeScalar=Fv});var Pd=D(Sd=>{"use strict";function Kv(e,n,t){if(n){t??(t=n.length);for(let r=t-1;r>=0;--r){let i=n[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=n[++r];i?.type==="space";)e+=i.source.length,i=n[++r];break}}return e}Sd.emptyScalarPosition=Kv});var Cd=D(xa=>{"use strict";var jv=Ot(),Uv=H(),Yv=hd(),Od=kd(),Hv=Wn(),Wv=Pd(),zv={composeNode:Ad,composeEmptyNode:Ta};function Ad(e,n,t,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:u}=t,c,d=!0;switch(n.type){case"alias":c=Gv(e,n,r),(l||u)&&r(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Od.composeScalar(e,n,u,r),l&&(c.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=Yv.composeCollection(zv,e,n,t,r),l&&(c.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);r(n,"RESOURCE_EXHAUSTION",m)}break;default:{let p=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;r(n,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=Ta(e,n.offset,void 0,null,t,r)),l&&c.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!Uv.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(u??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),o&&(n.type==="scal\
ar"&&n.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&d&&(c.srcToken=n),c}function Ta(e,n,t,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:u},c){
let d={type:"scalar",offset:Wv.emptyScalarPosition(n,t,r),indent:-1,source:""},p=Od.composeScalar(e,d,l,c);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function Gv({options:e},{offset:n,source:t,end:r},i){
let s=new jv.Alias(t.substring(1));s.source===""&&i(n,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(n+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=n+t.length,l=Hv.resolveEnd(r,o,e.strict,i);return s.range=[n,o,l.offset],l.comment&&(s.comment=l.comment),s}xa.composeEmptyNode=
Ta;xa.composeNode=Ad});var Ed=D(Rd=>{"use strict";var Vv=Bt(),Nd=Cd(),Jv=Wn(),Qv=Yt();function Xv(e,n,{offset:t,start:r,value:i,end:s},o){let l=Object.assign({_directives:n},e),u=new Vv.
Document(void 0,l),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=Qv.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=i?Nd.composeNode(c,i,d,o):Nd.composeEmptyNode(c,d.end,r,null,d,o);let p=u.
contents.range[2],m=Jv.resolveEnd(s,p,!1,o);return m.comment&&(u.comment=m.comment),u.range=[t,p,m.offset],u}Rd.composeDoc=Xv});var La=D(Id=>{"use strict";var Zv=require("process"),ew=bo(),nw=Bt(),Ht=Ut(),Td=H(),tw=Ed(),rw=Wn();function Wt(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:n,source:t}=e;return[n,n+(typeof t=="string"?t.length:1)]}function xd(e){let n="",t=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":n+=(n===""?"":r?`

`:`
`)+(s.substring(1)||" "),t=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(r=!0),t=!1}}return{comment:n,afterEmptyLine:r}}var Ia=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,r,i,s)=>{let o=Wt(t);s?this.warnings.push(new Ht.YAMLWarning(
o,r,i)):this.errors.push(new Ht.YAMLParseError(o,r,i))},this.directives=new ew.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){let{comment:r,
afterEmptyLine:i}=xd(this.prelude);if(r){let s=n.contents;if(t)n.comment=n.comment?`${n.comment}
${r}`:r;else if(i||n.directives.docStart||!s)n.commentBefore=r;else if(Td.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Td.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(t){for(let s=0;s<this.errors.length;++s)n.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)n.warnings.push(this.warnings[s])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:xd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,r=-1){for(let i of n)yield*this.next(i);yield*this.end(t,r)}*next(n){switch(Zv.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,r,i)=>{let s=Wt(n);s[0]+=t,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{let t=tw.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{let t=n.source?`${n.message}: ${JSON.stringify(
n.source)}`:n.message,r=new Ht.YAMLParseError(Wt(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ht.YAMLParseError(Wt(n),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let t=rw.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ht.YAMLParseError(Wt(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){let r=Object.assign({_directives:this.directives},this.options),i=new nw.Document(
void 0,r);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};Id.Composer=Ia});var Dd=D(ki=>{"use strict";var iw=Na(),sw=Ea(),ow=Ut(),Ld=Et();function aw(e,n=!0,t){if(e){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(t)t(l,s,o);else throw new ow.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return sw.resolveFlowScalar(
e,n,r);case"block-scalar":return iw.resolveBlockScalar({options:{strict:n}},e,r)}}return null}function lw(e,n){let{implicitKey:t=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=n,l=Ld.stringifyString({type:o,value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),u=n.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let c=l.indexOf(`
`),d=l.substring(0,c),p=l.substring(c+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Md(m,u)||m.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:u};default:return{type:"scalar",offset:s,indent:r,source:l,end:u}}}function cw(e,n,t={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=t,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=Ld.stringifyString({type:o,value:n},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":uw(e,u);break;case'"':Ma(e,u,"double-quoted-scalar");break;case"\
'":Ma(e,u,"single-quoted-scalar");break;default:Ma(e,u,"scalar")}}function uw(e,n){let t=n.indexOf(`
`),r=n.substring(0,t),i=n.substring(t+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Md(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function Md(e,n){if(n)for(let t of n)
switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),!0}return!1}function Ma(e,n,t){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=t,e.source=n;break;case"block-scalar":{let r=e.props.slice(1),i=n.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:t,source:n,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+n.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:n,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:t,indent:r,source:n,
end:i})}}}ki.createScalarToken=lw;ki.resolveAsScalar=aw;ki.setScalarValue=cw});var $d=D(qd=>{"use strict";var fw=e=>"type"in e?Pi(e):Si(e);function Pi(e){switch(e.type){case"block-scalar":{let n="";for(let t of e.props)n+=Pi(t);return n+e.
source}case"block-map":case"block-seq":{let n="";for(let t of e.items)n+=Si(t);return n}case"flow-collection":{let n=e.start.source;for(let t of e.items)n+=Si(t);
for(let t of e.end)n+=t.source;return n}case"document":{let n=Si(e);if(e.end)for(let t of e.end)n+=t.source;return n}default:{let n=e.source;if("end"in e&&e.end)
for(let t of e.end)n+=t.source;return n}}}function Si({start:e,key:n,sep:t,value:r}){let i="";for(let s of e)i+=s.source;if(n&&(i+=Pi(n)),t)for(let s of t)i+=s.
source;return r&&(i+=Pi(r)),i}qd.stringify=fw});var Kd=D(Bd=>{"use strict";var Da=Symbol("break visit"),dw=Symbol("skip children"),Fd=Symbol("remove item");function bn(e,n){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),_d(Object.freeze([]),e,n)}bn.BREAK=Da;bn.SKIP=dw;bn.REMOVE=Fd;bn.itemAtPath=(e,n)=>{let t=e;for(let[r,i]of n){let s=t?.[r];if(s&&
"items"in s)t=s.items[i];else return}return t};bn.parentCollection=(e,n)=>{let t=bn.itemAtPath(e,n.slice(0,-1)),r=n[n.length-1][0],i=t?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function _d(e,n,t){let r=t(n,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=n[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=_d(Object.freeze(e.concat([[i,o]])),s.items[o],t);if(typeof l=="number")o=l-1;else{if(l===Da)return Da;l===Fd&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(n,e))}}return typeof r=="function"?r(n,e):r}Bd.visit=bn});var Oi=D(le=>{"use strict";var qa=Dd(),pw=$d(),mw=Kd(),$a="\uFEFF",Fa="",_a="",Ba="",hw=e=>!!e&&"items"in e,gw=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function yw(e){switch(e){case $a:return"<BOM>";case Fa:return"<DOC>";case _a:return"<FL\
OW_END>";case Ba:return"<SCALAR>";default:return JSON.stringify(e)}}function bw(e){switch(e){case $a:return"byte-order-mark";case Fa:return"doc-mode";case _a:return"\
flow-error-end";case Ba:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}le.createScalarToken=qa.createScalarToken;le.resolveAsScalar=qa.resolveAsScalar;le.setScalarValue=qa.
setScalarValue;le.stringify=pw.stringify;le.visit=mw.visit;le.BOM=$a;le.DOCUMENT=Fa;le.FLOW_END=_a;le.SCALAR=Ba;le.isCollection=hw;le.isScalar=gw;le.prettyToken=
yw;le.tokenType=bw});var Ua=D(Ud=>{"use strict";var zt=Oi();function ve(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var jd=new Set("0123456789ABCDEFabcdef"),vw=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Ai=new Set(",[]{}"),ww=new Set(` ,[]{}
\r	`),Ka=e=>!e||ww.has(e),ja=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(n,t=!1){if(n){if(typeof n!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+n:n,this.lineEndPos=null}this.atEnd=!t;let r=this.next??"stream";for(;r&&(t||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let n=this.pos,t=this.buffer[n];for(;t===" "||t==="	";)t=this.buffer[++n];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[n+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(n){let t=this.buffer[n];if(this.indentNext>0){let r=0;for(;t===" ";)t=this.buffer[++r+n];if(t==="\r"){
let i=this.buffer[r+n+1];if(i===`
`||!i&&!this.atEnd)return n+r+1}return t===`
`||r>=this.indentNext||!t&&!this.atEnd?n+r:-1}if(t==="-"||t==="."){let r=this.buffer.substr(n,3);if((r==="---"||r==="...")&&ve(this.buffer[n+3]))return-1}return n}getLine(){
let n=this.lineEndPos;return(typeof n!="number"||n!==-1&&n<this.pos)&&(n=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=n),n===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[n-1]==="\r"&&(n-=1),this.buffer.substring(this.pos,n))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(n){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=n,null}peek(n){return this.
buffer.substr(this.pos,n)}*parseNext(n){switch(n){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let n=this.getLine();
if(n===null)return this.setNext("stream");if(n[0]===zt.BOM&&(yield*this.pushCount(1),n=n.substring(1)),n[0]==="%"){let t=n.length,r=n.indexOf("#");for(;r!==-1;){
let s=n[r-1];if(s===" "||s==="	"){t=r-1;break}else r=n.indexOf("#",r+1)}for(;;){let s=n[t-1];if(s===" "||s==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(n.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(n.length-t),yield*this.pushNewline(),"stream"}return yield zt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let n=this.charAt(0);if(!n&&!this.
atEnd)return this.setNext("line-start");if(n==="-"||n==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&ve(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!ve(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[n,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((n==="-"||n==="?"||n===":")&&ve(t)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let n=this.getLine();if(n===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(n[t]){case"#":yield*this.pushCount(n.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Ka),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(n.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let n,t,r=-1;do n=yield*this.pushNewline(),n>0?(t=yield*this.pushSpaces(!1),this.indentValue=r=t):t=0,t+=yield*this.pushSpaces(!0);while(n+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&ve(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield zt.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ka),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||ve(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let n=this.charAt(0),t=this.buffer.indexOf(n,this.pos+1);if(n==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let s=0;for(;this.buffer[t-1-s]==="\\";)s+=1;if(s%2===0)break;t=this.buffer.indexOf('"',t+1)}let r=this.buffer.
substring(0,t),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(t=i-(r[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let n=this.pos;for(;;){let t=this.buffer[++n];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>ve(t)||t==="#")}*parseBlockScalar(){
let n=this.pos-1,t=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":t+=1;break;case`
`:n=s,t=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(n+1);if(s===-1)break;n=this.buffer.indexOf(`
`,s)}while(n!==-1);if(n===-1){if(!this.atEnd)return this.setNext("block-scalar");n=this.buffer.length}}let i=n+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];n=i-1}else if(!this.blockScalarKeep)do{let s=n-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+t>l)n=s;else break}while(!0);return yield zt.SCALAR,yield*this.pushToIndex(n+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let n=this.
flowLevel>0,t=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(ve(s)||n&&Ai.has(s))break;t=r}else if(ve(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):t=r),s==="#"||n&&Ai.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(n&&Ai.has(i))break;t=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield zt.
SCALAR,yield*this.pushToIndex(t+1,!0),n?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(n,t){let r=this.
buffer.slice(this.pos,n);return r?(yield r,this.pos+=r.length,r.length):(t&&(yield""),0)}*pushIndicators(){let n=0;e:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.
pushTag(),n+=yield*this.pushSpaces(!0);continue e;case"&":n+=yield*this.pushUntil(Ka),n+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,r=this.charAt(1);if(ve(r)||t&&Ai.has(r)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.
pushSpaces(!0);continue e}}}break e}return n}*pushTag(){if(this.charAt(1)==="<"){let n=this.pos+2,t=this.buffer[n];for(;!ve(t)&&t!==">";)t=this.buffer[++n];return yield*this.
pushToIndex(t===">"?n+1:n,!1)}else{let n=this.pos+1,t=this.buffer[n];for(;t;)if(vw.has(t))t=this.buffer[++n];else if(t==="%"&&jd.has(this.buffer[n+1])&&jd.has(this.
buffer[n+2]))t=this.buffer[n+=3];else break;return yield*this.pushToIndex(n,!1)}}*pushNewline(){let n=this.buffer[this.pos];return n===`
`?yield*this.pushCount(1):n==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(n){let t=this.pos-1,r;do r=this.buffer[++t];while(r===" "||n&&r==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(n){let t=this.pos,r=this.buffer[t];for(;!n(r);)r=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Ud.Lexer=ja});var Ha=D(Yd=>{"use strict";var Ya=class{constructor(){this.lineStarts=[],this.addNewLine=n=>this.lineStarts.push(n),this.linePos=n=>{let t=0,r=this.lineStarts.length;
for(;t<r;){let s=t+r>>1;this.lineStarts[s]<n?t=s+1:r=s}if(this.lineStarts[t]===n)return{line:t+1,col:1};if(t===0)return{line:0,col:n};let i=this.lineStarts[t-1];
return{line:t,col:n-i+1}}}};Yd.LineCounter=Ya});var za=D(Vd=>{"use strict";var kw=require("process"),Hd=Oi(),Sw=Ua();function nn(e,n){for(let t=0;t<e.length;++t)if(e[t].type===n)return!0;return!1}function Wd(e){
for(let n=0;n<e.length;++n)switch(e[n].type){case"space":case"comment":case"newline":break;default:return n}return-1}function Gd(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ci(e){switch(e.type){case"document":return e.
start;case"block-map":{let n=e.items[e.items.length-1];return n.sep??n.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function zn(e){
if(e.length===0)return[];let n=e.length;e:for(;--n>=0;)switch(e[n].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++n]?.type==="space";);return e.splice(n,e.length)}function Ni(e,n){if(n.length<1e5)Array.prototype.push.apply(e,n);else for(let t=0;t<n.length;++t)
e.push(n[t])}function zd(e){if(e.start.type==="flow-seq-start")for(let n of e.items)n.sep&&!n.value&&!nn(n.start,"explicit-key-ind")&&!nn(n.sep,"map-value-ind")&&
(n.key&&(n.value=n.key),delete n.key,Gd(n.value)?n.value.end?Ni(n.value.end,n.sep):n.value.end=n.sep:Ni(n.start,n.sep),delete n.sep)}var Wa=class{constructor(n){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Sw.Lexer,this.onNewLine=
n}*parse(n,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(n,t))yield*this.next(r);t||(yield*this.end())}*next(n){if(this.source=
n,kw.env.LOG_TOKENS&&console.log("|",Hd.prettyToken(n)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=n.length;return}let t=Hd.tokenType(n);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+n.length);break;case"space":this.atNewLine&&n[0]===" "&&(this.indent+=n.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=n.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=n.
length}else{let r=`Not a YAML token: ${n}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:n}),this.offset+=n.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let n=this.peek(1);if(this.type===
"doc-end"&&n?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!n)
return yield*this.stream();switch(n.type){case"document":return yield*this.document(n);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(n);case"block-scalar":return yield*this.blockScalar(n);case"block-map":return yield*this.blockMap(n);case"block-seq":return yield*this.
blockSequence(n);case"flow-collection":return yield*this.flowCollection(n);case"doc-end":return yield*this.documentEnd(n)}yield*this.pop()}peek(n){return this.stack[this.
stack.length-n]}*pop(n){let t=n??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let r=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in r?r.indent:0:t.type==="flow-collection"&&r.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&zd(t),r.type){case"document":r.value=t;break;case"block-scalar":r.props.push(t);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Wd(i.start)===-1&&(t.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<t.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let n={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&n.start.push(this.sourceToken),this.stack.push(n);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(n){if(n.value)return yield*this.lineEnd(n);switch(this.type){case"doc-start":{Wd(n.start)!==-1?(yield*this.pop(),yield*this.
step()):n.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":n.start.push(this.sourceToken);return}let t=this.startBlockValue(
n);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(n){if(this.type===
"map-value-ind"){let t=Ci(this.peek(2)),r=zn(t),i;n.end?(i=n.end,i.push(this.sourceToken),delete n.end):i=[this.sourceToken];let s={type:"block-map",offset:n.offset,
indent:n.indent,items:[{start:r,key:n,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(n)}*blockScalar(n){switch(this.type){case"\
space":case"comment":case"newline":n.props.push(this.sourceToken);return;case"scalar":if(n.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(n){let t=n.items[n.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):n.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,n.indent)){let i=n.items[n.items.length-2]?.value?.end;if(Array.isArray(i)){Ni(i,t.start),
i.push(this.sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=n.indent){let r=!this.onKeyLine&&this.indent===n.indent,i=r&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&t.sep&&!t.value){let o=[];for(let l=0;l<t.sep.length;++l){let u=t.sep[l];switch(u.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":u.indent>n.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(s.push(this.sourceToken),n.items.push({start:s}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(s.push(this.sourceToken),n.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)n.items.push({start:[],key:null,sep:[this.sourceToken]});else if(nn(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Gd(t.key)&&!nn(t.sep,"newline")){
let o=zn(t.start),l=t.key,u=t.sep;u.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:u}]})}else s.length>0?t.sep=t.sep.concat(s,this.sourceToken):t.sep.push(this.sourceToken);else if(nn(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=zn(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?n.items.push({start:s,key:null,sep:[this.sourceToken]}):nn(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(n.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(n);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!nn(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&n.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(n){let t=n.items[n.items.
length-1];switch(this.type){case"newline":if(t.value){let r="end"in t.value?t.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):n.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)n.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,n.indent)){let i=n.items[n.items.length-2]?.value?.end;if(Array.isArray(i)){Ni(i,t.start),i.push(this.
sourceToken),n.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=n.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==n.indent)break;t.value||nn(t.start,"seq-item-ind")?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>n.indent){let r=this.startBlockValue(n);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(n){let t=n.items[n.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(n.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?n.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
n.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?n.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?n.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":n.end.push(this.sourceToken);return}let r=this.startBlockValue(
n);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===n.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=Ci(
r),s=zn(i);zd(n);let o=n.end.splice(1,n.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:n.offset,indent:n.indent,items:[{start:s,key:n,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(n)}}flowScalar(n){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:n,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(n){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Ci(n),r=zn(t);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Ci(n),r=zn(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(n,t){return this.type!=="comment"||this.indent<=t?!1:n.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(n){this.type!==
"doc-mode"&&(n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(n){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
n.end?n.end.push(this.sourceToken):n.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Vd.Parser=Wa});var ep=D(Vt=>{"use strict";var Jd=La(),Pw=Bt(),Gt=Ut(),Ow=xo(),Aw=H(),Cw=Ha(),Qd=za();function Xd(e){let n=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
n&&new Cw.LineCounter||null,prettyErrors:n}}function Nw(e,n={}){let{lineCounter:t,prettyErrors:r}=Xd(n),i=new Qd.Parser(t?.addNewLine),s=new Jd.Composer(n),o=Array.
from(s.compose(i.parse(e)));if(r&&t)for(let l of o)l.errors.forEach(Gt.prettifyError(e,t)),l.warnings.forEach(Gt.prettifyError(e,t));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Zd(e,n={}){let{lineCounter:t,prettyErrors:r}=Xd(n),i=new Qd.Parser(t?.addNewLine),s=new Jd.Composer(n),o=null;for(let l of s.
compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Gt.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&t&&(o.errors.forEach(Gt.prettifyError(e,t)),o.warnings.forEach(Gt.prettifyError(
e,t))),o}function Rw(e,n,t){let r;typeof n=="function"?r=n:t===void 0&&n&&typeof n=="object"&&(t=n);let i=Zd(e,t);if(!i)return null;if(i.warnings.forEach(s=>Ow.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},t))}function Ew(e,n,t){
let r=null;if(typeof n=="function"||Array.isArray(n)?r=n:t===void 0&&n&&(t=n),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=t??n??{};if(!i)return}return Aw.isDocument(e)&&!r?e.toString(t):new Pw.Document(e,r,t).toString(t)}
Vt.parse=Rw;Vt.parseAllDocuments=Nw;Vt.parseDocument=Zd;Vt.stringify=Ew});var tp=D(z=>{"use strict";var Tw=La(),xw=Bt(),Iw=pa(),Ga=Ut(),Lw=Ot(),tn=H(),Mw=Qe(),Dw=Q(),qw=Ze(),$w=en(),Fw=Oi(),_w=Ua(),Bw=Ha(),Kw=za(),Ri=ep(),np=wt();z.Composer=
Tw.Composer;z.Document=xw.Document;z.Schema=Iw.Schema;z.YAMLError=Ga.YAMLError;z.YAMLParseError=Ga.YAMLParseError;z.YAMLWarning=Ga.YAMLWarning;z.Alias=Lw.Alias;
z.isAlias=tn.isAlias;z.isCollection=tn.isCollection;z.isDocument=tn.isDocument;z.isMap=tn.isMap;z.isNode=tn.isNode;z.isPair=tn.isPair;z.isScalar=tn.isScalar;z.isSeq=
tn.isSeq;z.Pair=Mw.Pair;z.Scalar=Dw.Scalar;z.YAMLMap=qw.YAMLMap;z.YAMLSeq=$w.YAMLSeq;z.CST=Fw;z.Lexer=_w.Lexer;z.LineCounter=Bw.LineCounter;z.Parser=Kw.Parser;z.
parse=Ri.parse;z.parseAllDocuments=Ri.parseAllDocuments;z.parseDocument=Ri.parseDocument;z.stringify=Ri.stringify;z.visit=np.visit;z.visitAsync=np.visitAsync});var fk={};se(fk,{checklistCommand:()=>uk});module.exports=Nm(fk);var gl=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,yl=/##(\w*)\[/g;function Ye(e){return Tm(e.replace(gl,Em))}function bl(e){return`${JSON.stringify(e,null,2).replace(gl,n=>n===`
`?n:Rm(n)).replace(yl,"##$1\\u005b")}
`}function Rm(e){return Array.from({length:e.length},(n,t)=>`\\u${vl(e.charCodeAt(t))}`).join("")}function Em(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${vl(n)}`}var vl=e=>e.toString(16).padStart(4,"0");function Tm(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(yl,"##$1\\[")}var Gi={control:{chart:"openchoreo-control-plane",namespace:"openchoreo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"openchoreo-data-plane"},build:{
chart:"openchoreo-build-plane",namespace:"openchoreo-build-plane"},workflow:{chart:"openchoreo-workflow-plane",namespace:"openchoreo-workflow-plane"},observability:{
chart:"openchoreo-observability-plane",namespace:"openchoreo-observability-plane"}},ur={},xm={data:"clusterAgent.planeName",build:"clusterAgent.planeName",observability:"\
clusterAgent.planeName"},cn={data:"clusterAgent.planeID",build:"clusterAgent.planeID",observability:"clusterAgent.planeID"},wl={data:"clusterAgent.planeID",workflow:"\
clusterAgent.planeID",observability:"clusterAgent.planeID"},kl={"v0.3":ur,"v0.4":ur,"v0.6":ur,"v0.7":ur,"v0.8":xm,"v0.9":cn,"v0.10":cn,"v0.12":cn,"v0.13":cn,"v0\
.14":cn,"v0.15":cn,"v0.17":cn,"v1.0":wl,"v1.1":wl},Sl={"v0.3":"{dnsPrefix}.{host}","v0.4":"{environment}.{host}","v0.6":"{environment}.{host}","v0.7":"{environm\
ent}.{host}","v0.8":"{environment}.{host}","v0.9":"{environment}.{host}","v0.10":"{environment}.{host}","v0.12":"{environment}.{host}","v0.13":"{environment}.{h\
ost}","v0.14":"{namespace}.{environment}.{host}","v0.15":"{environment}-{namespace}.{host}","v0.17":"{environment}-{namespace}.{host}","v1.0":"{environment}-{na\
mespace}.{host}","v1.1":"{environment}-{namespace}.{host}"};var at={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:100,memory:256},{name:"\
Controller Manager",cpu:100,memory:128},{name:"Cluster Gateway",cpu:100,memory:128}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"appli\
cation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"container registry",size:10240},{name:"Podman cache",size:10240}]}},
lt={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:100,memory:256},{name:"\
Controller Manager",cpu:100,memory:128},{name:"Cluster Gateway",cpu:100,memory:128}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"appli\
cation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"container registry",size:10240},{name:"Podman cache",size:10240}]},
observability:{ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"OpenSearch (p\
er node)",cpu:100,memory:1024},{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"OpenSearch (per data node)",size:5120}]}},
Im={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"\
Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"applic\
ation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"Podman cache",size:10240}]},observability:{ports:[{port:443,
purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster \
Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSearch master node",count:3,memory:900}],volumes:[{name:"OpenSearch data n\
ode",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}]}},fr={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the console, API and identity provider domains",components:[{name:"Backs\
tage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],
volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildca\
rd, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],
certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},observability:{
ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"Observer",cpu:100,memory:128},
{name:"Cluster Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSearch master node",count:3,memory:900}],volumes:[{name:"Op\
enSearch data node",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}]}},Lm={control:{ports:[{port:443,purpose:"console, API and identity pro\
vider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the console, API and identity provider domains",components:[
{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,
memory:64}],volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},workflow:{
ports:[],certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},
observability:{ports:[{port:443,purpose:"observability API, SRE agent and ingestion",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the observer, SRE agent and ingestion domains",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]}},
Pl={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"\
Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,
memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},workflow:{ports:[],certificate:"none (internal only)",components:[{name:"Argo Workflows Contro\
ller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},observability:{ports:[{port:443,purpose:"observability API, SRE agent and ingestio\
n",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the observer, SRE agent and ingestion domains",components:[
{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128},{name:"SRE Agent",optional:!0,cpu:100,memory:1024}],volumes:[{name:"Observer",optional:!0,
size:128},{name:"SRE Agent",optional:!0,size:128}]}},ut={"v0.3":at,"v0.4":at,"v0.5":at,"v0.6":at,"v0.7":at,"v0.8":lt,"v0.9":lt,"v0.10":lt,"v0.11":lt,"v0.12":Im,
"v0.13":fr,"v0.14":fr,"v0.15":fr,"v0.16":lt,"v0.17":fr,"v1.0":Lm,"v1.1":Pl,"v1.2":Pl},Pe={documented:"v0.16",figures:"document"},ct={documented:"v0.16",figures:"\
charts"},Mm={documented:"v1.1",figures:"charts"},Dm={documented:"v1.1",figures:"document"},qm={documented:"v1.2",figures:"document"},Vi={"v0.3":Pe,"v0.4":Pe,"v0\
.5":Pe,"v0.6":Pe,"v0.7":Pe,"v0.8":Pe,"v0.9":Pe,"v0.10":Pe,"v0.11":Pe,"v0.12":ct,"v0.13":ct,"v0.14":ct,"v0.15":ct,"v0.16":Pe,"v0.17":ct,"v1.0":Mm,"v1.1":Dm,"v1.2":qm},
ee=[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type Loa\
dBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.1\
2 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["fir\
ewalls","open for the ports below"]],$m=[["Kubernetes","1.34 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial o\
ne is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["k\
ubectl","1.34 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DN\
S records that you can change"],["firewalls","open for the ports below"]],Ol={"v0.3":ee,"v0.4":ee,"v0.5":ee,"v0.6":ee,"v0.7":ee,"v0.8":ee,"v0.9":ee,"v0.10":ee,"\
v0.11":ee,"v0.12":ee,"v0.13":ee,"v0.14":ee,"v0.15":ee,"v0.16":ee,"v0.17":ee,"v1.0":ee,"v1.1":ee,"v1.2":$m};var Al=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function Oe(e,n){let t=new Map;for(let r of e){let i=n(r),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}function Fm(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!Fm(e)}function Cl(e){return e.split("/").slice(1).map(_m)}var ft=e=>e.replaceAll("~","~0").replaceAll("/","~1"),_m=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function He(e){return/[~\d]/.test(e)?Cl(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function re(e,n){
let t=e;for(let r of Bm(n))if(Array.isArray(t))t=t[Number(r)];else if(j(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function me(e,n){let t=re(e,n);return typeof t==
"string"?t:""}function Bm(e){let n=Ji.get(e);if(n)return n;let t=Cl(e);return Ji.size<Km&&Ji.set(e,t),t}var Ji=new Map,Km=1e3;var Qi={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var ue=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Xi="v0.16",Ae=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],dr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},he=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Nl={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var es={};se(es,{isPlane:()=>Ym,validatePlane:()=>Um,withDefaults:()=>Hm});var jm,Zi=()=>jm??=require("./v0.3.cjs"),Um=(...e)=>Zi().validatePlane(...e),Ym=(...e)=>Zi().
isPlane(...e),Hm=(...e)=>Zi().withDefaults(...e);var pr={};se(pr,{isPlane:()=>Gm,validatePlane:()=>zm,withDefaults:()=>Vm});var Wm,ns=()=>Wm??=require("./v0.4.cjs"),zm=(...e)=>ns().validatePlane(...e),Gm=(...e)=>ns().
isPlane(...e),Vm=(...e)=>ns().withDefaults(...e);var rs={};se(rs,{isPlane:()=>Xm,validatePlane:()=>Qm,withDefaults:()=>Zm});var Jm,ts=()=>Jm??=require("./v0.6.cjs"),Qm=(...e)=>ts().validatePlane(...e),Xm=(...e)=>ts().
isPlane(...e),Zm=(...e)=>ts().withDefaults(...e);var ss={};se(ss,{isPlane:()=>th,validatePlane:()=>nh,withDefaults:()=>rh});var eh,is=()=>eh??=require("./v0.7.cjs"),nh=(...e)=>is().validatePlane(...e),th=(...e)=>is().
isPlane(...e),rh=(...e)=>is().withDefaults(...e);var as={};se(as,{isPlane:()=>oh,validatePlane:()=>sh,withDefaults:()=>ah});var ih,os=()=>ih??=require("./v0.8.cjs"),sh=(...e)=>os().validatePlane(...e),oh=(...e)=>os().
isPlane(...e),ah=(...e)=>os().withDefaults(...e);var cs={};se(cs,{isPlane:()=>uh,validatePlane:()=>ch,withDefaults:()=>fh});var lh,ls=()=>lh??=require("./v0.9.cjs"),ch=(...e)=>ls().validatePlane(...e),uh=(...e)=>ls().
isPlane(...e),fh=(...e)=>ls().withDefaults(...e);var mr={};se(mr,{isPlane:()=>mh,validatePlane:()=>ph,withDefaults:()=>hh});var dh,us=()=>dh??=require("./v0.10.cjs"),ph=(...e)=>us().validatePlane(...e),mh=(...e)=>us().
isPlane(...e),hh=(...e)=>us().withDefaults(...e);var ds={};se(ds,{isPlane:()=>bh,validatePlane:()=>yh,withDefaults:()=>vh});var gh,fs=()=>gh??=require("./v0.12.cjs"),yh=(...e)=>fs().validatePlane(...e),bh=(...e)=>fs().
isPlane(...e),vh=(...e)=>fs().withDefaults(...e);var ms={};se(ms,{isPlane:()=>Sh,validatePlane:()=>kh,withDefaults:()=>Ph});var wh,ps=()=>wh??=require("./v0.13.cjs"),kh=(...e)=>ps().validatePlane(...e),Sh=(...e)=>ps().
isPlane(...e),Ph=(...e)=>ps().withDefaults(...e);var gs={};se(gs,{isPlane:()=>Ch,validatePlane:()=>Ah,withDefaults:()=>Nh});var Oh,hs=()=>Oh??=require("./v0.14.cjs"),Ah=(...e)=>hs().validatePlane(...e),Ch=(...e)=>hs().
isPlane(...e),Nh=(...e)=>hs().withDefaults(...e);var hr={};se(hr,{isPlane:()=>Th,validatePlane:()=>Eh,withDefaults:()=>xh});var Rh,ys=()=>Rh??=require("./v0.15.cjs"),Eh=(...e)=>ys().validatePlane(...e),Th=(...e)=>ys().
isPlane(...e),xh=(...e)=>ys().withDefaults(...e);var vs={};se(vs,{isPlane:()=>Mh,validatePlane:()=>Lh,withDefaults:()=>Dh});var Ih,bs=()=>Ih??=require("./v0.17.cjs"),Lh=(...e)=>bs().validatePlane(...e),Mh=(...e)=>bs().
isPlane(...e),Dh=(...e)=>bs().withDefaults(...e);var ks={};se(ks,{isPlane:()=>Fh,validatePlane:()=>$h,withDefaults:()=>_h});var qh,ws=()=>qh??=require("./v1.0.cjs"),$h=(...e)=>ws().validatePlane(...e),Fh=(...e)=>ws().
isPlane(...e),_h=(...e)=>ws().withDefaults(...e);var gr={};se(gr,{isPlane:()=>jh,validatePlane:()=>Kh,withDefaults:()=>Uh});var Bh,Ss=()=>Bh??=require("./v1.1.cjs"),Kh=(...e)=>Ss().validatePlane(...e),jh=(...e)=>Ss().
isPlane(...e),Uh=(...e)=>Ss().withDefaults(...e);var yr={"v0.3":es,"v0.4":pr,"v0.5":pr,"v0.6":rs,"v0.7":ss,"v0.8":as,"v0.9":cs,"v0.10":mr,"v0.11":mr,"v0.12":ds,"v0.13":ms,"v0.14":gs,"v0.15":hr,"v0.16":hr,"v0.1\
7":vs,"v1.0":ks,"v1.1":gr,"v1.2":gr};var Cn=ue[ue.length-1]??ue[0],Nn=dr[Cn];function ge(e){return dr[e]}function Ps(e){return ue.findLast(n=>dr[n]===e)??e}function Os(e,n){return e===n||Ae.indexOf(
e)>=Ae.indexOf(n)}function ye(e,n){return typeof n=="string"&&Nl[e].includes(n)}function Rl(e){return typeof e=="string"&&Object.hasOwn(yr,e)}function Rn(e){return yr[e].
validatePlane}function As(e,n){return yr[e].isPlane(n)}function En(e){return Yh(e)?Qi[e]:void 0}function Yh(e){return Object.hasOwn(Qi,e)}function Le(e){return En(e)?.scope==="Cluster"}function Cs(e){return En(e)?.planeType}
function un(e){return Cs(e)!==void 0}function El(e){return En(e)?.otherScope}function br(e,n){return(En(e)?.references??[]).filter(t=>Ns(t,n))}function Ns({since:e,until:n},t){return(!e||Os(t,e))&&(!n||Os(n,t))}var dt=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function fn(e){let n=Tl.get(e);if(n)return n;let t=dt.filter(s=>Ns(s,e)&&s.kinds.some(o=>ye(e,o))),r={};for(let{role:s}of dt)r[s]=[];for(let s of t)r[s.role]?.some(
({pointer:o})=>o===s.pointer)||r[s.role]?.push(s);let i=r;return Tl.set(e,i),i}var Tl=new Map;function xl(e){let{"client-ca":n,"secret-name":t}=fn(e);return t.map(({pointer:r})=>r.slice(0,-5)).filter(r=>n.some(i=>r.startsWith(`${i.pointer}/`)))}function Rs(e,n,t={},r){let i={environment:t.name,namespace:t.namespace,dnsPrefix:me(r,"/spec/gateway/dnsPrefix")||void 0,host:n};return Sl[e].replace(/\{(\w+)\}/g,
(s,o)=>i[o]??o.toUpperCase())}function pt(e,n){let t=[];for(let r of n){let i=re(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}var Hh=({direction:e,visibility:n})=>e==="ingress"&&n==="external";function vr(e,n){let t=pt(e,Wh(n));return t.length<2?t:[...new Map(t.map(r=>[r.text,r])).values()]}function Wh(e){let n=Il.get(e);if(n)return n;let t=fn(e).host.
filter(Hh).map(({pointer:r})=>r);return Il.set(e,t),t}var Il=new Map;var Tn=[],Es=[];function wr(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let s=e.length,o=n.length;for(;s>0&&e.charCodeAt(~-s)===
n.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===n.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let u,c,d,p,m=0,g=0;for(;m<s;)Es[m]=e.charCodeAt(l+m),Tn[m]=++m;for(;g<o;){for(u=n.charCodeAt(l+g),d=g++,c=g,m=0;m<s;m++)p=u===Es[m]?d:d+1,d=Tn[m],c=Tn[m]=d>c?p>
c?c+1:p:p>d?d+1:p;if(r!==void 0){let v=c;for(m=0;m<s;m++)Tn[m]<v&&(v=Tn[m]);if(v>r)return r}}return Tn.length=s,Es.length=s,r!==void 0&&c>r?r:c}var zh=64;function xn(e,n){if(e.length>zh)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of n){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),l=Ml(t,o)?1:wr(t,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function Ll(e,n){let t=e.toLowerCase();return n.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-t.length)>1?!1:Ml(t,i)||wr(t,i,{maxDistance:2})<2})}function Ml(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var In="openchoreo.dev";function xs(e){return Ts(e,"").filter(n=>Vh(n.value))}function Ts(e,n){if(Array.isArray(e))return e.flatMap((i,s)=>Ts(i,`${n}/${s}`));if(!j(
e)||typeof e.kind!="string"||!e.kind.endsWith(Dl))return[{pointer:n,value:e}];let{items:t}=e,r=e.kind.slice(0,-Dl.length);return Array.isArray(t)?t.flatMap((i,s)=>{
let o=`${n}/items/${s}`;return j(i)&&Is(i.kind)&&he.includes(r)?[{pointer:o,...Gh(i,e.apiVersion,r)}]:Ts(i,o)}):r===""||he.includes(r)?[]:[{pointer:n,value:e}]}
var Dl="List";function Gh(e,n,t){return Is(e.apiVersion)?{value:{...e,apiVersion:n,kind:t},inherited:["apiVersion","kind"]}:{value:{...e,kind:t},inherited:["kin\
d"]}}var Is=e=>e==null||e==="";function Vh(e){if(!j(e))return!1;let{apiVersion:n,kind:t}=e,r=typeof t=="string"&&he.includes(t);if(Is(n))return r?un(t):Sr(t)&&mt(
e);if(typeof n!="string")return r&&un(t)&&mt(e);let i=n.split("/")[0]??"";return i!==In?(i.endsWith(`.${In}`)||xn(i,[In])!==void 0)&&(r||Sr(t)&&mt(e)):r||typeof t==
"string"&&t.endsWith(Ls)||Sr(t)||mt(e)}var Ls="Plane";function ql(e){return Sr(e.kind)||mt(e)}function Sr(e){return typeof e=="string"&&Ll(e,he)}function mt(e){
let{spec:n}=e;return[...Jh()].some(t=>Object.hasOwn(e,t)||j(n)&&Object.hasOwn(n,t))}var kr;function Jh(){if(kr)return kr;let e=he.flatMap(r=>(En(r)?.references??
[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),n=[...dt,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),t=new Set(n.filter(({kinds:r})=>!r.
every(un)).map(({name:r})=>r));return kr=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),kr}function ht(e){return typeof e=="string"&&(e===In||e.startsWith(`${In}\
/`))}function Ms(e){return e.includes("openchoreo")||e.includes(Ls)&&Fl.test(e)}function $l(e){return e.includes(In)&&Qh.test(e)||e.includes(Ls)&&Fl.test(e)}var Fl=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
Qh=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;function _l(e){let n=e.flatMap(r=>{let i=Cs(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...Oe(n,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:s})=>s)}]:[]})}function Bl(e){let n=new Map,t=new Map;for(let r of e)
for(let i of r.hosts){let s=n.get(i);s?t.get(i)?.push(r)===void 0&&t.set(i,[s,r]):n.set(i,r)}return[...t].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).
map(([r,i])=>({host:r,planes:i}))}function Kl(e){let n=new Set;for(let{hosts:t,planeID:r}of e)t.length>0&&n.add(r);return n.size>1}function jl(e){let n=new Map;for(let i of e){let s=`${i.kind}/${i.name}`,o=n.get(s);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
i.namespace)||o.byNamespace.set(i.namespace,i)):n.set(s,{first:i})}function t(i,s,o){let l=n.get(`${s}/${o}`);if(!l||s===void 0||Le(s)||i.namespace===void 0)return l?.
first;let{first:u,byNamespace:c}=l;return c?c.get(i.namespace)??c.get(void 0):u.namespace===void 0||u.namespace===i.namespace?u:void 0}function r(i,s){for(let{kind:o,
name:l}of s){let u=t(i,o,l);if(u)return u}}return{find:t,findFirst:r,findAnywhere:(i,s)=>n.get(`${i}/${s}`)?.first}}function Ds(e,n){let t=j(e)?e.kind:void 0;if(!ye(n,t))return;let r=re(e,"/metadata/name"),i=re(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:t,name:r,namespace:!Le(t)&&typeof i=="string"&&i!==""?i:void 0}}function Ul(e){let n=re(e,"/spec/planeID"),t=n===void 0||n===""?re(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function Yl(e,n){let t=j(e)?e.kind:void 0;return ye(n,t)?br(t,n).flatMap(r=>Xh(e,r)):[]}function Xh(e,{pointer:n,to:t,fallbacks:r}){let[i]=t;if(i===void 0)return[];
let s=re(e,n);if(s==null||s===""){let[u,...c]=r;return u?[{path:n,namePath:n,targets:[u,...c],set:!1}]:[]}if(typeof s=="string")return[{path:n,namePath:n,targets:[
{kind:i,name:s}],set:!0}];if(!j(s)||typeof s.name!="string"||s.name==="")return[];let o=s.kind??i,l=[i,El(i)].find(u=>u===o);return l===void 0?[]:[{path:n,namePath:`${n}\
/name`,targets:[{kind:l,name:s.name}],set:!0}]}function Hl(e,{release:n=Xi}={}){let t=ge(n),r=new Map,i=[],s=[],o=ng(r),l=new Set(ye(t,"Organization")?e.flatMap(g=>tg(g,t)):[]),u=ig(r,l);for(let[g,v]of e.entries()){
let h=Zh(v,t),y=Ds(v,t);if(h!==void 0||!y||!j(v))i.push({resource:g,reason:h??"no-name"});else{let P=o(y),A=u(y);r.set(P,zl(P,y,A,g,rg(v),eg(v,n)));let{kind:I,name:L,
namespace:M}=y,_=vr(v,t).map(({text:W})=>W);s.push({kind:I,name:L,namespace:M,id:P,value:v,planeID:Ul(v),hosts:_})}}let c=sg(s,r,u,t),d=Bl(s),p=d.map(({host:g,planes:v})=>({
host:g,nodes:v.map(({id:h})=>h)})),m=_l(s).map(({type:g,planeID:v,planes:h})=>({type:g,planeID:v,nodes:h.map(({id:y})=>y)}));return{release:n,nodes:[...r.values()],
edges:c,clusters:m,multiRegion:d.length===0&&Kl(s),sharedHosts:p,skipped:i}}function Zh(e,n){return!j(e)||typeof e.kind!="string"?"not-a-resource":ht(e.apiVersion)&&
ye(n,e.kind)?void 0:"not-a-plane"}function eg(e,n){let t=Rn(n)(e);return t.ok?[]:t.issues}function Wl({kind:e,namespace:n,name:t}){return n===void 0?`${e}/${t}`:
`${e}/${n}/${t}`}function ng(e){let n=new Map;return t=>{let r=Wl(t);if(!e.has(r))return r;let i=(n.get(r)??1)+1;return n.set(r,i),`${r}#${i}`}}function tg(e,n){
let t=Ds(e,n);return t?.kind==="Organization"?[t.name]:[]}function zl(e,{kind:n,name:t,namespace:r},i,s,o,l){let u={id:e,kind:n,name:t,issues:l};return r!==void 0&&
(u.namespace=r),o!==void 0&&(u.displayName=o),i!==void 0&&(u.parent=i),s!==void 0&&(u.resource=s),u}function rg(e){let n=re(e,"/metadata/annotations/openchoreo.\
dev~1display-name");return typeof n=="string"&&n!==""?n:void 0}function ig(e,n){let t=new Map;return({kind:r,namespace:i})=>{if(Le(r)||i===void 0)return;let s=t.
get(i);if(s!==void 0)return s;let o=n.has(i)?`Organization/${i}`:Pr(e,{kind:"Namespace",name:i,namespace:void 0});return t.set(i,o),o}}function Pr(e,n,t){let r=Wl(
n);return e.has(r)||e.set(r,zl(r,n,t,void 0,void 0,[])),r}function sg(e,n,t,r){let{findFirst:i}=jl(e),s=[];for(let o of e){for(let{path:l,targets:u,set:c}of Yl(
o.value,r)){let d=i(o,u),p=He(l);if(d)s.push({from:o.id,to:d.id,field:p,how:c?"set":"default"});else if(c){let[{kind:m,name:g}]=u,v={kind:m,name:g,namespace:Le(
m)?void 0:o.namespace};s.push({from:o.id,to:Pr(n,v,t(v)),field:p,how:"dangling"})}}og(s,o,n,t,r)}return s}function og(e,{id:n,value:t,namespace:r},i,s,o){let{"s\
ecret-store":l,"pull-secrets":u}=fn(o);for(let{pointer:c}of l){let d=me(t,c);if(d==="")continue;let p={kind:"ClusterSecretStore",name:d,namespace:void 0};e.push(
{from:n,to:Pr(i,p),field:He(c.slice(0,c.lastIndexOf("/"))),how:"set"})}for(let{pointer:c}of u){let d=re(t,c);if(Array.isArray(d))for(let p of new Set(d)){if(typeof p!=
"string"||p==="")continue;let m={kind:"SecretReference",name:p,namespace:r};e.push({from:n,to:Pr(i,m,s(m)),field:He(c),how:"set"})}}}function Fs(e,n={}){let t=Hl(e,n),{release:r}=t,i=ge(r),s=(...g)=>ag(t,e,g),o=hg(t),[l,u,c]=[s("observability"),s("data"),s("build","workflow")],d=g=>ug(g,r),p=[
{step:"prerequisites",title:"Before you begin",items:Ol[r].map(([g,v])=>({what:g,detail:v}))},{step:"control-plane",title:"Control plane",items:lg(ut[r].control)},
{step:"trust",title:"Trust, for planes in separate clusters",items:cg()},{step:"observability",title:qs.observability,items:l.flatMap(d)},{step:"data",title:qs.
data,items:u.flatMap(g=>[...d(g),...mg(g,o,e,i)])},{step:"build",title:qs[c[0]?.type??"build"],items:c.flatMap(d)},{step:"environments",title:"Environments",items:gg(
t,i)}],m=[...l,...u,...c].flatMap(({type:g})=>ut[r][g]??[]);return{release:r,...Vi[r],steps:p.filter(({items:g})=>g.length>0),totals:yg([ut[r].control,...m]),problems:bg(
t)}}var qs={data:"Data planes",build:"Build planes",workflow:"Workflow planes",observability:"Observability planes"};function ag({clusters:e,nodes:n},t,r){let i=new Map(
n.map(s=>[s.id,s]));return e.filter(({type:s})=>r.includes(s)).map(({type:s,planeID:o,nodes:l})=>{let u=l.flatMap(c=>i.get(c)??[]);return{type:s,planeID:o,nodes:u,
values:u.map(c=>Gl(c,t))}})}function Gl({resource:e},n){return e===void 0?void 0:n[e]}function lg({ports:e,certificate:n,volumes:t}){return[{what:"chart",detail:Gi.
control.chart},{what:"domains",detail:"one each for the console, the API and the identity provider"},{what:"certificate",detail:n},...Jl(e,"control plane"),{what:"\
Cluster Gateway",detail:"its ingress and certificate: all other planes connect to it by WebSocket on port 8443"},...t.map(r=>({what:"storage",detail:Vl(r)}))]}function cg(){
return[{what:"CA of the Cluster Gateway",detail:"copied from the control plane to every other cluster, which verifies the control plane with it"},{what:"network",
detail:"every other cluster can reach the Cluster Gateway; the cluster agents need no inbound access"}]}function ug({type:e,planeID:n,nodes:t,values:r},i){let s=ut[i][e],
{documented:o,figures:l}=Vi[i],u=ge(i),c=t.map(({id:m})=>m).join(", "),d=kl[u][e],p=e==="build"||e==="workflow";return[{what:`chart for ${c}`,detail:`${Gi[e].chart}${d===
void 0?"":` with the Helm value ${d}=${n}`}`},...s?Jl(s.ports,n):[],...s?.ports.length===0?[{what:"inbound ports",detail:`none for ${n}`}]:[],{what:"outbound co\
nnections",detail:`from ${n} to the Cluster Gateway${p?", and to the container registry":""}`},...s?[{what:"certificate",detail:`for ${n}: ${s.certificate}`}]:[],
...(s?.volumes??[]).map(m=>({what:"storage",detail:`${Vl(m)} of ${n}`})),...s?[{what:"resources",detail:`requested by ${n}: ${s.components.map(fg).join(", ")} (${l===
"charts"?`charts of ${i}`:o})`}]:[],...r.flatMap((m,g)=>dg(m,t[g],u))]}function fg({name:e,count:n=1,cpu:t,memory:r,optional:i=!1}){let s=`${t===void 0?"":`${t}\
m CPU and `}${gt(r)}`;return`${n===1?"":`${n} x `}${e} ${s}${i?" (optional)":""}`}function Vl({name:e,count:n=1,size:t,optional:r=!1}){return`${n===1?"":`${n} x\
 `}${gt(t)} for the ${e}${r?" (optional)":""}`}function Jl(e,n){return e.map(({port:t,purpose:r,optional:i})=>({what:`port ${t}`,detail:`${n}: ${r}${i?" (option\
al)":""}`}))}function dg(e,n,t){let{"secret-store":r,"pull-secrets":i,"observer-url":s}=fn(t),o=i.flatMap(({pointer:l})=>re(e,l)??[]);return[...xl(t).map(l=>re(
e,l)).filter(j).map(l=>pg(l,n)),...pt(e,r.map(({pointer:l})=>l)).map(({text:l})=>({what:"ClusterSecretStore",detail:`${l}, in the cluster of ${n?.id}`})),...o.filter(
l=>typeof l=="string").map(l=>({what:"SecretReference",detail:`${l}, with credentials for pulling images`})),...pt(e,s.map(({pointer:l})=>l)).filter(({text:l})=>!l.
includes("@")).map(({text:l})=>({what:"domain",detail:`of ${l}, the observer of ${n?.id}`}))]}function pg(e,n){let t=me(e,"/namespace")||(n?.namespace??"default"),
[r,i]=[me(e,"/name")||"NAME",me(e,"/key")||"KEY"];return{what:"secret",detail:`${r} in the namespace ${t}, with the CA of the agent of ${n?.id} in ${i}`,command:`\
kubectl create secret generic ${$s(r)} --namespace ${$s(t)} --from-file=${$s(`${i}=CA.crt`)}`}}var $s=e=>/^[\w.=/-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`;
function mg({nodes:e,values:n},t,r,i){let s=e.flatMap(({id:l})=>t.get(l)??[]);return[...new Set(n.flatMap(l=>vr(l,i).map(({text:u})=>u)))].flatMap(l=>{let u=s.map(
d=>Rs(i,l,d,Gl(d,r)));return[...Oe(u.length>0?u:[Rs(i,l)],d=>d.replace(/^[^.]*/,"*"))].map(([d,p])=>({what:"domain",detail:`${d}${u.length>0?`, of which these a\
re in use: ${p.join(", ")}`:""}`}))})}function hg({nodes:e,edges:n}){let t=new Map(e.map(s=>[s.id,s])),r=n.filter(({field:s})=>s==="spec.dataPlaneRef"),i=Oe(r,({
to:s})=>s);return new Map([...i].map(([s,o])=>[s,o.flatMap(({from:l})=>t.get(l)??[])]))}function gg({nodes:e,edges:n},t){let r=br("Environment",t).flatMap(({fallbacks:o})=>o),
i=r.length>0?`, and there is no data plane named ${r[0]?.name}`:"",s=new Map(n.filter(({field:o})=>o==="spec.dataPlaneRef").map(o=>[o.from,o]));return e.filter(
({kind:o,resource:l})=>o==="Environment"&&l!==void 0).map(({id:o,name:l})=>{let u=s.get(o);return{what:`Environment ${l}`,detail:u?`after ${u.to}; its data plan\
e is immutable once set`:`it has no dataPlaneRef${i}`}})}function yg(e){let n=e.flatMap(({components:r})=>r).filter(({optional:r})=>!r),t=e.flatMap(({volumes:r})=>r).
filter(({optional:r})=>!r);return{cpu:n.reduce((r,{cpu:i=0,count:s=1})=>r+i*s,0),memory:n.reduce((r,{memory:i,count:s=1})=>r+i*s,0),storage:t.reduce((r,{size:i,
count:s=1})=>r+i*s,0),addresses:e.filter(({ports:r})=>r.some(({port:i})=>i===443)).length}}function bg({nodes:e,edges:n,sharedHosts:t,skipped:r,release:i}){return[
...r.map(({resource:s,reason:o})=>`resource ${s+1} is not in this list: ${vg[o].replace("RELEASE",i)}`),...n.filter(({how:s})=>s==="dangling").map(({from:s,to:o,
field:l})=>`${s}: ${l}: ${o} not found`),...e.filter(({issues:s})=>s.length>0).map(({id:s,issues:o})=>`${s}: invalid (${Al(o.length,"issue")}); run lint`),...t.
map(({host:s,nodes:o})=>`${s} is the public host of different clusters: ${o.join(", ")}`)]}var vg={"not-a-resource":"it has no kind","not-a-plane":"its kind is \
not a plane in RELEASE","no-name":"it has no name"},gt=e=>e%1024===0?`${e/1024}Gi`:`${e}Mi`;function Bs(e,n){return wg[n](e)}var wg={text:e=>[...Ql(e,"",n=>`  ! ${Ye(n)}`),...e.steps.flatMap(({title:n,items:t},r)=>[`${r+1}. ${n}`,...t.flatMap(({what:i,
detail:s,command:o})=>[`   [ ] ${Ye(`${i}: ${s}`)}`,...o===void 0?[]:[`         ${Ye(o)}`]]),""]),Xl(e),""].join(`
`),markdown:e=>["# What must exist","",...Ql(e,"## Fix first",n=>`- ${_s(n)}`),...e.steps.flatMap(({title:n,items:t},r)=>[`## ${r+1}. ${n}`,"",...t.flatMap(({what:i,
detail:s,command:o})=>[`- [ ] **${_s(i)}**: ${_s(s)}`,...o===void 0?[]:["",`      ${Ye(o)}`,""]]),""]),Xl(e),""].join(`
`),json:e=>bl(e)};function Ql({problems:e},n,t){return e.length===0?[]:[...n===""?["Fix first"]:[n,""],...e.map(t),""]}function Xl({totals:{cpu:e,memory:n,storage:t,
addresses:r},release:i,documented:s,figures:o}){return`In all, ${o==="charts"?`by default in the charts of ${i}`:`as the document of ${s} has it`}: ${e}m CPU an\
d ${gt(n)} of memory requested, ${gt(t)} of storage, ${r} IP ${r===1?"address":"addresses"}.`}var _s=e=>Ye(e).replace(/[\\`*_{}[\]<>#|!~]/g,"\\$&");function Ks(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Or={ok:0,findings:1,failure:2};function Ln(e,n){e.stderr(`${Ye(n)}
`)}function Zl(e,n){Ln(e,`openchoreo-planes: ${n}`)}var ec={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function rc(e,n,t){if(!j(e))return t().length;let{kind:r,spec:i}=e;return typeof r!="string"||!he.includes(r)||ye(n,r)?t().length:Object.keys(e).length+(j(i)?Object.
keys(i).length:0)}function Ar(){let e=new Map(Ae.map(d=>[d,0])),n=new Map(Ae.map(d=>[d,0])),t=0,r=0,i=0,s=!0;function o(d,p){let m=!1;for(let g of p)d.fits(g)&&
(e.set(g,(e.get(g)??0)+1),m=!0);return m}function l(d){if(t++,s&&o(d,[Nn])){r++,i++;return}let p=s?nc:Ae;if(s=!1,o(d,p))r++;else if(r===0)for(let m of Ae)n.set(
m,(n.get(m)??0)+d.issues(m))}function u(){return r===0?tc(n,Math.min(...n.values())):tc(e,Math.max(...e.values()))}function c(){let d=t===0?[Nn]:u(),p=ue.filter(
h=>d.includes(ge(h))),m=p.at(-1)??ue[0],g=e.get(ge(m))??0;return{release:m,reason:t===0?"no-manifests":r===0?"fewest-issues":g===r?"every-manifest":"most-manife\
sts",manifests:t,fitting:g,candidates:p}}return{add:l,recount:d=>{o(d,nc)},decide:c,get isUnanimous(){return s},get unasked(){return i},get leading(){return s?Nn:
u().at(-1)??Nn}}}var nc=Ae.filter(e=>e!==Nn),tc=(e,n)=>Ae.filter(t=>e.get(t)===n);function ic(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=kg(e);let s=0,o=t.length-1;for(;s<o;){let u=s+o+1>>1;(t[u]??0)<=i?s=u:o=u-1}let l=i-(t[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-n):l,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function kg(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var js=200,sc=`it is nested deeper than ${js} levels`;function cc(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return ac(e,n);let t=[],r=n;for(;;){let o=Cr(oc,e,r);if(o===e.length)return t;
let l=Pg(e,r,o);if(!l)break;t.push(l),r=l.end}if(t.length<2)return[...t,...ac(e,Cr(Sg,e,r))];let i=Cr(oc,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var oc=/[ \t\r\n]*/y,Sg=/[^\S\n]*\n?/y;function Cr(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Pg(e,n,t){let r=Og(e,t);if(!r)return;let{end:i,levels:s}=r;if(s>js)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:sc}};let o=!0;try{let l=JSON.
parse(e.slice(t,i),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(o=!1),c));if(o)return{start:n,body:t,end:i,json:{value:l}}}catch{return}return{start:n,body:t,
end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Og(e,n){let t=0,r=0;for(let i=n;i<e.length;i++){let s=e[i];if(s==='"'){let o=Cg(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++t):s==="}"||s==="]"?t--:t===0&&(i=Cr(Ag,e,i)-1);if(t<=0)return{end:i+1,levels:r}}}var Ag=/[-+.\w]*/y;
function Cg(e,n){for(let t=n+1;t<e.length;t++){if(e[t]==='"')return t+1;e[t]==="\\"&&t++}}function ac(e,n){let t=[],r={start:n,body:n},i=o=>{o>r.body&&t.push({...r,
end:o})},s=e.startsWith("---",n)?n:lc(e,n);for(;s!==-1;s=lc(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,u=e.slice(s+3,l).trim();if(u!==""&&!u.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!Ng(e.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(e.length),t}function lc(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Ng(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}function Rg(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ie={},Nr={},We={},uc;function yt(){if(uc)return We;uc=1;
function e(o){return typeof o>"u"||o===null}function n(o){return typeof o=="object"&&o!==null}function t(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,l){
if(l){let u=Object.keys(l);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];o[p]=l[p]}}return o}function i(o,l){let u="";for(let c=0;c<l;c+=1)u+=o;return u}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return We.isNothing=e,We.isObject=n,We.toArray=t,We.repeat=i,We.isNegativeZero=s,We.extend=r,We}var Us,fc;function bt(){
if(fc)return Us;fc=1;function e(t,r){let i="",s=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(i+='in "'+t.mark.name+'" '),i+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!r&&t.mark.snippet&&(i+=`

`+t.mark.snippet),s+" "+i):s}function n(t,r){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return n.prototype=Object.create(Error.prototype),n.prototype.constructor=n,n.prototype.
toString=function(r){return this.name+": "+e(this,r)},Us=n,Us}var Ys,dc;function Eg(){if(dc)return Ys;dc=1;let e=yt();function n(i,s,o,l,u){let c="",d="",p=Math.
floor(u/2)-1;return l-s>p&&(c=" ... ",s=l-p+c.length),o-l>p&&(d=" ...",o=l+p-d.length),{str:c+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+c.length}}function t(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],u=[],c,d=-1;for(;c=o.exec(
i.buffer);)u.push(c.index),l.push(c.index+c[0].length),i.position<=c.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(i.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+m+3);for(let h=1;h<=s.linesBefore&&!(d-h<0);h++){let y=n(i.buffer,l[d-h],u[d-h],i.position-(l[d]-l[d-h]),g);p=e.repeat(
" ",s.indent)+t((i.line-h+1).toString(),m)+" | "+y.str+`
`+p}let v=n(i.buffer,l[d],u[d],i.position,g);p+=e.repeat(" ",s.indent)+t((i.line+1).toString(),m)+" | "+v.str+`
`,p+=e.repeat("-",s.indent+m+3+v.pos)+`^
`;for(let h=1;h<=s.linesAfter&&!(d+h>=u.length);h++){let y=n(i.buffer,l[d+h],u[d+h],i.position-(l[d]-l[d+h]),g);p+=e.repeat(" ",s.indent)+t((i.line+h+1).toString(),
m)+" | "+y.str+`
`}return p.replace(/\n$/,"")}return Ys=r,Ys}var Hs,pc;function oe(){if(pc)return Hs;pc=1;let e=bt(),n=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(u){o[String(u)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(n.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),t.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Hs=i,Hs}var Ws,mc;function Dc(){if(mc)return Ws;mc=1;let e=bt(),n=oe();function t(s,o){
let l=[];return s[o].forEach(function(u){let c=l.length;l.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),l[c]=u}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,u=arguments.length;l<u;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],u=[];if(o instanceof n)u.push(o);else if(Array.isArray(o))u=u.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(u=u.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof n))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(i.prototype);return c.implicit=(this.implicit||[]).concat(l),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=t(c,"impli\
cit"),c.compiledExplicit=t(c,"explicit"),c.compiledTypeMap=r(c.compiledImplicit,c.compiledExplicit),c},Ws=i,Ws}var zs,hc;function qc(){if(hc)return zs;hc=1;let e=oe();
return zs=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(n){return n!==null?n:""}}),zs}var Gs,gc;function $c(){if(gc)return Gs;gc=1;let e=oe();
return Gs=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(n){return n!==null?n:[]}}),Gs}var Vs,yc;function Fc(){if(yc)return Vs;yc=1;let e=oe();
return Vs=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(n){return n!==null?n:{}}}),Vs}var Js,bc;function _c(){if(bc)return Js;bc=1;let e=Dc();
return Js=new e({explicit:[qc(),$c(),Fc()]}),Js}var Qs,vc;function Bc(){if(vc)return Qs;vc=1;let e=oe();function n(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function t(){return null}function r(i){return i===null}return Qs=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:n,construct:t,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Qs}var Xs,wc;function Kc(){if(wc)return Xs;wc=1;let e=oe();function n(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function t(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Xs=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:n,construct:t,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Xs}var Zs,kc;function jc(){if(kc)return Zs;kc=1;let e=yt(),n=oe();function t(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function r(c){return c>=48&&c<=55}function i(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,m=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;m=!0}return m&&isFinite(o(c))}if(g===
"x"){for(p++;p<d;p++){if(!t(c.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(c))}if(g==="o"){for(p++;p<d;p++){if(!r(c.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(o(c))}}for(;p<d;p++){if(!i(c.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(c)):!1}function o(c){let d=c,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(c){return o(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return Zs=new n("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Zs}var eo,Sc;function Uc(){if(Sc)return eo;Sc=1;let e=yt(),n=oe(),t=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(c){return c===null||!t.test(c)?!1:isFinite(parseFloat(c,10))?!0:r.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return eo=new n("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:u,represent:l,defaultStyle:"lowercase"}),eo}var no,Pc;function Yc(){return Pc||(Pc=1,no=_c().extend({implicit:[Bc(),
Kc(),jc(),Uc()]})),no}var to,Oc;function Hc(){return Oc||(Oc=1,to=Yc()),to}var ro,Ac;function Wc(){if(Ac)return ro;Ac=1;let e=oe(),n=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:n.exec(o)!==null||t.exec(o)!==null}function i(o){let l=0,
u=null,c=n.exec(o);if(c===null&&(c=t.exec(o)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,m=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
m));let g=+c[4],v=+c[5],h=+c[6];if(c[7]){for(l=c[7].slice(0,3);l.length<3;)l+="0";l=+l}if(c[9]){let P=+c[10],A=+(c[11]||0);u=(P*60+A)*6e4,c[9]==="-"&&(u=-u)}let y=new Date(
Date.UTC(d,p,m,g,v,h,l));return u&&y.setTime(y.getTime()-u),y}function s(o){return o.toISOString()}return ro=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),ro}var io,Cc;function zc(){if(Cc)return io;Cc=1;let e=oe();function n(t){return t==="<<"||t===null}return io=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:n}),io}var so,Nc;function Gc(){if(Nc)return so;Nc=1;let e=oe(),n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function t(o){if(o===null)return!1;let l=0,u=o.length,c=n;for(let d=0;d<u;d++){let p=c.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),u=l.length,c=n,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(l.charAt(g));let m=u%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(o){let l="",u=0,c=o.length,d=n;for(let m=0;m<c;m++)m%3===0&&m&&(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]),u=(u<<
8)+o[m];let p=c%3;return p===0?(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]):p===2?(l+=d[u>>10&63],l+=d[u>>4&63],l+=d[u<<2&63],l+=d[64]):p===1&&(l+=d[u>>
2&63],l+=d[u<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return so=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:i}),so}var oo,Rc;function Vc(){if(Rc)return oo;Rc=1;let e=oe(),n=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let u=0,c=l.length;u<c;u+=1){let d=l[u],p=!1;if(t.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(n.call(d,m))if(!p)p=!0;else return!1;if(!p||n.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return oo=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),oo}var ao,Ec;function Jc(){if(Ec)return ao;Ec=1;let e=oe(),n=Object.prototype.
toString;function t(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,u=s.length;l<u;l+=1){let c=s[l];if(n.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;o[l]=[d[0],c[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,u=s.length;l<
u;l+=1){let c=s[l],d=Object.keys(c);o[l]=[d[0],c[d[0]]]}return o}return ao=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:r}),ao}var lo,Tc;
function Qc(){if(Tc)return lo;Tc=1;let e=oe(),n=Object.prototype.hasOwnProperty;function t(i){if(i===null)return!0;let s=i;for(let o in s)if(n.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return lo=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:r}),lo}var co,xc;function fo(){
return xc||(xc=1,co=Hc().extend({implicit:[Wc(),zc()],explicit:[Gc(),Vc(),Jc(),Qc()]})),co}var Ic;function Tg(){if(Ic)return Nr;Ic=1;let e=yt(),n=bt(),t=Eg(),r=fo(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,u=4,c=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,v=/[,\[\]{}]/,h=/^(?:!|!!|![0-9A-Za-z-]+!)$/,y=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function P(a){return Object.
prototype.toString.call(a)}function A(a){return a===10||a===13}function I(a){return a===9||a===32}function L(a){return a===9||a===32||a===10||a===13}function M(a){
return a===44||a===91||a===93||a===123||a===125}function _(a){if(a>=48&&a<=57)return a-48;let b=a|32;return b>=97&&b<=102?b-97+10:-1}function W(a){return a===120?
2:a===117?4:a===85?8:0}function q(a){return a>=48&&a<=57?a-48:-1}function G(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function fe(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function de(a,b,C){b==="__proto__"?Object.defineProperty(a,b,{configurable:!0,enumerable:!0,writable:!0,value:C}):a[b]=
C}let V=new Array(256),_e=new Array(256);for(let a=0;a<256;a++)V[a]=G(a)?1:0,_e[a]=G(a);function Z(a,b){this.input=a,this.filename=b.filename||null,this.schema=
b.schema||r,this.onWarning=b.onWarning||null,this.legacy=b.legacy||!1,this.json=b.json||!1,this.listener=b.listener||null,this.maxDepth=typeof b.maxDepth=="numb\
er"?b.maxDepth:100,this.maxTotalMergeKeys=typeof b.maxTotalMergeKeys=="number"?b.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Zt(a,b){let C={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return C.snippet=t(C),new n(b,C)}function F(a,b){throw Zt(a,b)}function Pn(a,b){a.onWarning&&a.onWarning.call(null,Zt(a,b))}function xe(a,b,C){let N=a.
anchorMapTransactions;if(N.length!==0){let S=N[N.length-1];i.call(S,b)||(S[b]={existed:i.call(a.anchorMap,b),value:a.anchorMap[b]})}a.anchorMap[b]=C}function ji(a){
a.anchorMapTransactions.push(Object.create(null))}function ln(a){let b=a.anchorMapTransactions.pop(),C=a.anchorMapTransactions;if(C.length===0)return;let N=C[C.
length-1],S=Object.keys(b);for(let f=0,w=S.length;f<w;f+=1){let k=S[f];i.call(N,k)||(N[k]=b[k])}}function Ui(a){let b=a.anchorMapTransactions.pop(),C=Object.keys(
b);for(let N=C.length-1;N>=0;N-=1){let S=b[C[N]];S.existed?a.anchorMap[C[N]]=S.value:delete a.anchorMap[C[N]]}}function et(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function On(a,b){a.position=
b.position,a.line=b.line,a.lineStart=b.lineStart,a.lineIndent=b.lineIndent,a.firstTabInLine=b.firstTabInLine,a.tag=b.tag,a.anchor=b.anchor,a.kind=b.kind,a.result=
b.result}let er={YAML:function(b,C,N){b.version!==null&&F(b,"duplication of %YAML directive"),N.length!==1&&F(b,"YAML directive accepts exactly one argument");let S=/^([0-9]+)\.([0-9]+)$/.
exec(N[0]);S===null&&F(b,"ill-formed argument of the YAML directive");let f=parseInt(S[1],10),w=parseInt(S[2],10);f!==1&&F(b,"unacceptable YAML version of the d\
ocument"),b.version=N[0],b.checkLineBreaks=w<2,w!==1&&w!==2&&Pn(b,"unsupported YAML version of the document")},TAG:function(b,C,N){let S;N.length!==2&&F(b,"TAG \
directive accepts exactly two arguments");let f=N[0];S=N[1],h.test(f)||F(b,"ill-formed tag handle (first argument) of the TAG directive"),i.call(b.tagMap,f)&&F(
b,'there is a previously declared suffix for "'+f+'" tag handle'),y.test(S)||F(b,"ill-formed tag prefix (second argument) of the TAG directive");try{S=decodeURIComponent(
S)}catch{F(b,"tag prefix is malformed: "+S)}b.tagMap[f]=S}};function ce(a,b,C,N){if(b<C){let S=a.input.slice(b,C);if(N)for(let f=0,w=S.length;f<w;f+=1){let k=S.
charCodeAt(f);k===9||k>=32&&k<=1114111||F(a,"expected valid JSON character")}else m.test(S)&&F(a,"the stream contains non-printable characters");a.result+=S}}function Be(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&F(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function nt(a,b,C,N){
e.isObject(C)||F(a,"cannot merge mappings; the provided source object is unacceptable"),Be(a);let S=Object.keys(C);for(let f=0,w=S.length;f<w;f+=1){let k=S[f];Be(
a),i.call(b,k)||(de(b,k,C[k]),N[k]=!0)}}function Ie(a,b,C,N,S,f,w,k,R){if(Array.isArray(S)){S=Array.prototype.slice.call(S);for(let E=0,T=S.length;E<T;E+=1)Array.
isArray(S[E])&&F(a,"nested arrays are not supported inside keys"),typeof S=="object"&&P(S[E])==="[object Object]"&&(S[E]="[object Object]")}if(typeof S=="object"&&
P(S)==="[object Object]"&&(S="[object Object]"),S=String(S),b===null&&(b={}),N==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&F(a,"abnormal merg\
e sequence size");for(let E=0,T=f.length;E<T;E+=1)nt(a,b,f[E],C)}else nt(a,b,f,C);else!a.json&&!i.call(C,S)&&i.call(b,S)&&(a.line=w||a.line,a.lineStart=k||a.lineStart,
a.position=R||a.position,F(a,"duplicated mapping key")),de(b,S,f),delete C[S];return b}function tt(a){let b=a.input.charCodeAt(a.position);b===10?a.position++:b===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):F(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function J(a,b,C){
let N=0,S=a.input.charCodeAt(a.position);for(;S!==0;){for(;I(S);)S===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),S=a.input.charCodeAt(++a.position);
if(b&&S===35)do S=a.input.charCodeAt(++a.position);while(S!==10&&S!==13&&S!==0);if(A(S))for(tt(a),S=a.input.charCodeAt(a.position),N++,a.lineIndent=0;S===32;)a.
lineIndent++,S=a.input.charCodeAt(++a.position);else break}return C!==-1&&N!==0&&a.lineIndent<C&&Pn(a,"deficient indentation"),N}function Se(a){let b=a.position,
C=a.input.charCodeAt(b);return!!((C===45||C===46)&&C===a.input.charCodeAt(b+1)&&C===a.input.charCodeAt(b+2)&&(b+=3,C=a.input.charCodeAt(b),C===0||L(C)))}function An(a,b){
b===1?a.result+=" ":b>1&&(a.result+=e.repeat(`
`,b-1))}function nr(a,b,C){let N,S,f,w,k,R,E=a.kind,T=a.result,O=a.input.charCodeAt(a.position);if(L(O)||M(O)||O===35||O===38||O===42||O===33||O===124||O===62||
O===39||O===34||O===37||O===64||O===96)return!1;if(O===63||O===45){let x=a.input.charCodeAt(a.position+1);if(L(x)||C&&M(x))return!1}for(a.kind="scalar",a.result=
"",N=S=a.position,f=!1;O!==0;){if(O===58){let x=a.input.charCodeAt(a.position+1);if(L(x)||C&&M(x))break}else if(O===35){let x=a.input.charCodeAt(a.position-1);if(L(
x))break}else{if(a.position===a.lineStart&&Se(a)||C&&M(O))break;if(A(O))if(w=a.line,k=a.lineStart,R=a.lineIndent,J(a,!1,-1),a.lineIndent>=b){f=!0,O=a.input.charCodeAt(
a.position);continue}else{a.position=S,a.line=w,a.lineStart=k,a.lineIndent=R;break}}f&&(ce(a,N,S,!1),An(a,a.line-w),N=S=a.position,f=!1),I(O)||(S=a.position+1),
O=a.input.charCodeAt(++a.position)}return ce(a,N,S,!1),a.result?!0:(a.kind=E,a.result=T,!1)}function rt(a,b){let C,N,S=a.input.charCodeAt(a.position);if(S!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,C=N=a.position;(S=a.input.charCodeAt(a.position))!==0;)if(S===39)if(ce(a,C,a.position,!0),S=a.input.charCodeAt(
++a.position),S===39)C=a.position,a.position++,N=a.position;else return!0;else A(S)?(ce(a,C,N,!0),An(a,J(a,!1,b)),C=N=a.position):a.position===a.lineStart&&Se(a)?
F(a,"unexpected end of the document within a single quoted scalar"):(a.position++,I(S)||(N=a.position));F(a,"unexpected end of the stream within a single quoted\
 scalar")}function tr(a,b){let C,N,S,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,C=N=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return ce(a,C,a.position,!0),a.position++,!0;if(f===92){if(ce(a,C,a.position,!0),f=a.input.charCodeAt(++a.position),A(f))
J(a,!1,b);else if(f<256&&V[f])a.result+=_e[f],a.position++;else if((S=W(f))>0){let w=S,k=0;for(;w>0;w--)f=a.input.charCodeAt(++a.position),(S=_(f))>=0?k=(k<<4)+
S:F(a,"expected hexadecimal character");a.result+=fe(k),a.position++}else F(a,"unknown escape sequence");C=N=a.position}else A(f)?(ce(a,C,N,!0),An(a,J(a,!1,b)),
C=N=a.position):a.position===a.lineStart&&Se(a)?F(a,"unexpected end of the document within a double quoted scalar"):(a.position++,I(f)||(N=a.position))}F(a,"une\
xpected end of the stream within a double quoted scalar")}function rr(a,b){let C=!0,N,S,f,w=a.tag,k,R=a.anchor,E,T,O,x,$=Object.create(null),B,K,U,Y=a.input.charCodeAt(
a.position);if(Y===91)E=93,x=!1,k=[];else if(Y===123)E=125,x=!0,k={};else return!1;for(a.anchor!==null&&xe(a,a.anchor,k),Y=a.input.charCodeAt(++a.position);Y!==
0;){if(J(a,!0,b),Y=a.input.charCodeAt(a.position),Y===E)return a.position++,a.tag=w,a.anchor=R,a.kind=x?"mapping":"sequence",a.result=k,!0;if(C?Y===44&&F(a,"exp\
ected the node content, but found ','"):F(a,"missed comma between flow collection entries"),K=B=U=null,T=O=!1,Y===63){let Ue=a.input.charCodeAt(a.position+1);L(
Ue)&&(T=O=!0,a.position++,J(a,!0,b))}N=a.line,S=a.lineStart,f=a.position,je(a,b,s,!1,!0),K=a.tag,B=a.result,J(a,!0,b),Y=a.input.charCodeAt(a.position),(O||a.line===
N)&&Y===58&&(T=!0,Y=a.input.charCodeAt(++a.position),J(a,!0,b),je(a,b,s,!1,!0),U=a.result),x?Ie(a,k,$,K,B,U,N,S,f):T?k.push(Ie(a,null,$,K,B,U,N,S,f)):k.push(B),
J(a,!0,b),Y=a.input.charCodeAt(a.position),Y===44?(C=!0,Y=a.input.charCodeAt(++a.position)):C=!1}F(a,"unexpected end of the stream within a flow collection")}function Ke(a,b){
let C,N=c,S=!1,f=!1,w=b,k=0,R=!1,E,T=a.input.charCodeAt(a.position);if(T===124)C=!1;else if(T===62)C=!0;else return!1;for(a.kind="scalar",a.result="";T!==0;)if(T=
a.input.charCodeAt(++a.position),T===43||T===45)c===N?N=T===43?p:d:F(a,"repeat of a chomping mode identifier");else if((E=q(T))>=0)E===0?F(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?F(a,"repeat of an indentation width identifier"):(w=b+E-1,f=!0);else break;if(I(T)){do T=a.input.
charCodeAt(++a.position);while(I(T));if(T===35)do T=a.input.charCodeAt(++a.position);while(!A(T)&&T!==0)}for(;T!==0;){for(tt(a),a.lineIndent=0,T=a.input.charCodeAt(
a.position);(!f||a.lineIndent<w)&&T===32;)a.lineIndent++,T=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>w&&(w=a.lineIndent),A(T)){k++;continue}if(!f&&w===
0&&F(a,"missing indentation for block scalar"),a.lineIndent<w){N===p?a.result+=e.repeat(`
`,S?1+k:k):N===c&&S&&(a.result+=`
`);break}C?I(T)?(R=!0,a.result+=e.repeat(`
`,S?1+k:k)):R?(R=!1,a.result+=e.repeat(`
`,k+1)):k===0?S&&(a.result+=" "):a.result+=e.repeat(`
`,k):a.result+=e.repeat(`
`,S?1+k:k),S=!0,f=!0,k=0;let O=a.position;for(;!A(T)&&T!==0;)T=a.input.charCodeAt(++a.position);ce(a,O,a.position,!1)}return!0}function ir(a,b){let C=a.tag,N=a.
anchor,S=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&xe(a,a.anchor,S);let w=a.input.charCodeAt(a.position);for(;w!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,F(a,"tab characters must not be used in indentation")),w===45);){let k=a.input.charCodeAt(a.position+1);if(!L(k))break;if(f=!0,a.position++,
J(a,!0,-1)&&a.lineIndent<=b){S.push(null),w=a.input.charCodeAt(a.position);continue}let R=a.line;if(je(a,b,l,!1,!0),S.push(a.result),J(a,!0,-1),w=a.input.charCodeAt(
a.position),(a.line===R||a.lineIndent>b)&&w!==0)F(a,"bad indentation of a sequence entry");else if(a.lineIndent<b)break}return f?(a.tag=C,a.anchor=N,a.kind="seq\
uence",a.result=S,!0):!1}function sr(a,b,C){let N,S,f,w,k=a.tag,R=a.anchor,E={},T=Object.create(null),O=null,x=null,$=null,B=!1,K=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&xe(a,a.anchor,E);let U=a.input.charCodeAt(a.position);for(;U!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,F(a,"tab characters \
must not be used in indentation"));let Y=a.input.charCodeAt(a.position+1),Ue=a.line;if((U===63||U===58)&&L(Y))U===63?(B&&(Ie(a,E,T,O,x,null,S,f,w),O=x=$=null),K=
!0,B=!0,N=!0):B?(B=!1,N=!0):F(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,U=Y;else{if(S=
a.line,f=a.lineStart,w=a.position,!je(a,C,o,!1,!0))break;if(a.line===Ue){for(U=a.input.charCodeAt(a.position);I(U);)U=a.input.charCodeAt(++a.position);if(U===58)
U=a.input.charCodeAt(++a.position),L(U)||F(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(Ie(a,E,T,O,x,null,S,
f,w),O=x=$=null),K=!0,B=!1,N=!1,O=a.tag,x=a.result;else if(K)F(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=k,a.anchor=R,!0}else if(K)
F(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=k,a.anchor=R,!0}if((a.line===Ue||a.lineIndent>b)&&(B&&(S=
a.line,f=a.lineStart,w=a.position),je(a,b,u,!0,N)&&(B?x=a.result:$=a.result),B||(Ie(a,E,T,O,x,$,S,f,w),O=x=$=null),J(a,!0,-1),U=a.input.charCodeAt(a.position)),
(a.line===Ue||a.lineIndent>b)&&U!==0)F(a,"bad indentation of a mapping entry");else if(a.lineIndent<b)break}return B&&Ie(a,E,T,O,x,null,S,f,w),K&&(a.tag=k,a.anchor=
R,a.kind="mapping",a.result=E),K}function or(a){let b=!1,C=!1,N,S,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&F(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(b=!0,f=a.input.charCodeAt(++a.position)):f===33?(C=!0,N="!!",f=a.input.charCodeAt(++a.position)):N="!";let w=a.
position;if(b){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(S=a.input.slice(w,a.position),f=a.input.charCodeAt(++a.position)):
F(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!L(f);)f===33&&(C?F(a,"tag suffix cannot contain exclamation marks"):(N=a.input.slice(
w-1,a.position+1),h.test(N)||F(a,"named tag handle cannot contain such characters"),C=!0,w=a.position+1)),f=a.input.charCodeAt(++a.position);S=a.input.slice(w,a.
position),v.test(S)&&F(a,"tag suffix cannot contain flow indicator characters")}S&&!y.test(S)&&F(a,"tag name cannot contain such characters: "+S);try{S=decodeURIComponent(
S)}catch{F(a,"tag name is malformed: "+S)}return b?a.tag=S:i.call(a.tagMap,N)?a.tag=a.tagMap[N]+S:N==="!"?a.tag="!"+S:N==="!!"?a.tag="tag:yaml.org,2002:"+S:F(a,
'undeclared tag handle "'+N+'"'),!0}function ar(a){let b=a.input.charCodeAt(a.position);if(b!==38)return!1;a.anchor!==null&&F(a,"duplication of an anchor proper\
ty"),b=a.input.charCodeAt(++a.position);let C=a.position;for(;b!==0&&!L(b)&&!M(b);)b=a.input.charCodeAt(++a.position);return a.position===C&&F(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(C,a.position),!0}function Yi(a){let b=a.input.charCodeAt(a.position);if(b!==42)return!1;b=
a.input.charCodeAt(++a.position);let C=a.position;for(;b!==0&&!L(b)&&!M(b);)b=a.input.charCodeAt(++a.position);a.position===C&&F(a,"name of an alias node must c\
ontain at least one character");let N=a.input.slice(C,a.position);return i.call(a.anchorMap,N)||F(a,'unidentified alias "'+N+'"'),a.result=a.anchorMap[N],J(a,!0,
-1),!0}function lr(a,b,C,N){let S=et(a);return ji(a),On(a,b),a.tag=null,a.anchor=null,a.kind=null,a.result=null,sr(a,C,N)&&a.kind==="mapping"?(ln(a),!0):(Ui(a),
On(a,S),!1)}function je(a,b,C,N,S){let f,w,k=1,R=!1,E=!1,T=null,O,x,$;a.depth>=a.maxDepth&&F(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=w=u===C||l===C;if(N&&J(a,!0,-1)&&(R=!0,a.lineIndent>b?k=1:a.lineIndent===b?
k=0:a.lineIndent<b&&(k=-1)),k===1)for(;;){let K=a.input.charCodeAt(a.position),U=et(a);if(R&&(K===33&&a.tag!==null||K===38&&a.anchor!==null)||!or(a)&&!ar(a))break;
T===null&&(T=U),J(a,!0,-1)?(R=!0,w=B,a.lineIndent>b?k=1:a.lineIndent===b?k=0:a.lineIndent<b&&(k=-1)):w=!1}if(w&&(w=R||S),k===1||u===C)if(s===C||o===C?x=b:x=b+1,
$=a.position-a.lineStart,k===1)if(w&&(ir(a,$)||sr(a,$,x))||rr(a,x))E=!0;else{let K=a.input.charCodeAt(a.position);T!==null&&B&&!w&&K!==124&&K!==62&&lr(a,T,T.position-
T.lineStart,x)||f&&Ke(a,x)||rt(a,x)||tr(a,x)?E=!0:Yi(a)?(E=!0,(a.tag!==null||a.anchor!==null)&&F(a,"alias node should not have any properties")):nr(a,x,s===C)&&
(E=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&xe(a,a.anchor,a.result)}else k===0&&(E=w&&ir(a,$));if(a.tag===null)a.anchor!==null&&xe(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&F(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let K=0,U=a.implicitTypes.
length;K<U;K+=1)if(O=a.implicitTypes[K],O.resolve(a.result)){a.result=O.construct(a.result),a.tag=O.tag,a.anchor!==null&&xe(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))O=a.typeMap[a.kind||"fallback"][a.tag];else{O=null;let K=a.typeMap.multi[a.kind||"fallback"];for(let U=0,
Y=K.length;U<Y;U+=1)if(a.tag.slice(0,K[U].tag.length)===K[U].tag){O=K[U];break}}O||F(a,"unknown tag !<"+a.tag+">"),a.result!==null&&O.kind!==a.kind&&F(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+O.kind+'", not "'+a.kind+'"'),O.resolve(a.result,a.tag)?(a.result=O.construct(a.result,a.tag),a.anchor!==
null&&xe(a,a.anchor,a.result)):F(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||E}function Hi(a){let b=a.position,C=!1,N;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(N=
a.input.charCodeAt(a.position))!==0&&(J(a,!0,-1),N=a.input.charCodeAt(a.position),!(a.lineIndent>0||N!==37));){C=!0,N=a.input.charCodeAt(++a.position);let S=a.position;
for(;N!==0&&!L(N);)N=a.input.charCodeAt(++a.position);let f=a.input.slice(S,a.position),w=[];for(f.length<1&&F(a,"directive name must not be less than one chara\
cter in length");N!==0;){for(;I(N);)N=a.input.charCodeAt(++a.position);if(N===35){do N=a.input.charCodeAt(++a.position);while(N!==0&&!A(N));break}if(A(N))break;
for(S=a.position;N!==0&&!L(N);)N=a.input.charCodeAt(++a.position);w.push(a.input.slice(S,a.position))}N!==0&&tt(a),i.call(er,f)?er[f](a,f,w):Pn(a,'unknown docum\
ent directive "'+f+'"')}if(J(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(a.position+
2)===45?(a.position+=3,J(a,!0,-1)):C&&F(a,"directives end mark is expected"),je(a,a.lineIndent-1,u,!1,!0),J(a,!0,-1),a.checkLineBreaks&&g.test(a.input.slice(b,a.
position))&&Pn(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Se(a)){a.input.charCodeAt(a.position)===
46&&(a.position+=3,J(a,!0,-1));return}a.position<a.length-1&&F(a,"end of the stream or a document separator is expected")}function it(a,b){a=String(a),b=b||{},a.
length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let C=new Z(a,b),N=a.indexOf("\0");for(N!==-1&&(C.position=N,F(C,"null byte is not allowed in input")),C.input+="\0";C.
input.charCodeAt(C.position)===32;)C.lineIndent+=1,C.position+=1;for(;C.position<C.length-1;)Hi(C);return C.documents}function Wi(a,b,C){b!==null&&typeof b=="ob\
ject"&&typeof C>"u"&&(C=b,b=null);let N=it(a,C);if(typeof b!="function")return N;for(let S=0,f=N.length;S<f;S+=1)b(N[S])}function zi(a,b){let C=it(a,b);if(C.length!==
0){if(C.length===1)return C[0];throw new n("expected a single document in the stream, but found more")}}return Nr.loadAll=Wi,Nr.load=zi,Nr}var uo={},Lc;function xg(){
if(Lc)return uo;Lc=1;let e=yt(),n=bt(),t=fo(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,u=13,c=32,d=33,p=34,m=35,g=37,v=38,
h=39,y=42,P=44,A=45,I=58,L=61,M=62,_=63,W=64,q=91,G=93,fe=96,de=123,V=124,_e=125,Z={};Z[0]="\\0",Z[7]="\\a",Z[8]="\\b",Z[9]="\\t",Z[10]="\\n",Z[11]="\\v",Z[12]=
"\\f",Z[13]="\\r",Z[27]="\\e",Z[34]='\\"',Z[92]="\\\\",Z[133]="\\N",Z[160]="\\_",Z[8232]="\\L",Z[8233]="\\P";let Zt=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],F=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Pn(f,w){if(w===null)return{};let k={},R=Object.keys(w);for(let E=0,
T=R.length;E<T;E+=1){let O=R[E],x=String(w[O]);O.slice(0,2)==="!!"&&(O="tag:yaml.org,2002:"+O.slice(2));let $=f.compiledTypeMap.fallback[O];$&&i.call($.styleAliases,
x)&&(x=$.styleAliases[x]),k[O]=x}return k}function xe(f){let w,k,R=f.toString(16).toUpperCase();if(f<=255)w="x",k=2;else if(f<=65535)w="u",k=4;else if(f<=4294967295)
w="U",k=8;else throw new n("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+e.repeat("0",k-R.length)+R}let ji=1,ln=2;function Ui(f){
this.schema=f.schema||t,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=e.isNothing(
f.flowLevel)?-1:f.flowLevel,this.styleMap=Pn(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||!1,this.
noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?ln:ji,this.forceQuotes=f.forceQuotes||!1,this.replacer=
typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function et(f,w){let k=e.repeat(" ",w),R=0,E="",T=f.length;for(;R<T;){let O,x=f.indexOf(`
`,R);x===-1?(O=f.slice(R),R=T):(O=f.slice(R,x+1),R=x+1),O.length&&O!==`
`&&(E+=k),E+=O}return E}function On(f,w){return`
`+e.repeat(" ",f.indent*w)}function er(f,w){for(let k=0,R=f.implicitTypes.length;k<R;k+=1)if(f.implicitTypes[k].resolve(w))return!0;return!1}function ce(f){return f===
c||f===o}function Be(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function nt(f){return Be(f)&&
f!==s&&f!==u&&f!==l}function Ie(f,w,k){let R=nt(f),E=R&&!ce(f);return(k?R:R&&f!==P&&f!==q&&f!==G&&f!==de&&f!==_e)&&f!==m&&!(w===I&&!E)||nt(w)&&!ce(w)&&f===m||w===
I&&E}function tt(f){return Be(f)&&f!==s&&!ce(f)&&f!==A&&f!==_&&f!==I&&f!==P&&f!==q&&f!==G&&f!==de&&f!==_e&&f!==m&&f!==v&&f!==y&&f!==d&&f!==V&&f!==L&&f!==M&&f!==
h&&f!==p&&f!==g&&f!==W&&f!==fe}function J(f){return!ce(f)&&f!==I}function Se(f,w){let k=f.charCodeAt(w),R;return k>=55296&&k<=56319&&w+1<f.length&&(R=f.charCodeAt(
w+1),R>=56320&&R<=57343)?(k-55296)*1024+R-56320+65536:k}function An(f){return/^\n* /.test(f)}let nr=1,rt=2,tr=3,rr=4,Ke=5;function ir(f,w,k,R,E,T,O,x){let $,B=0,
K=null,U=!1,Y=!1,Ue=R!==-1,st=-1,ot=tt(Se(f,0))&&J(Se(f,f.length-1));if(w||O)for($=0;$<f.length;B>=65536?$+=2:$++){if(B=Se(f,$),!Be(B))return Ke;ot=ot&&Ie(B,K,x),
K=B}else{for($=0;$<f.length;B>=65536?$+=2:$++){if(B=Se(f,$),B===l)U=!0,Ue&&(Y=Y||$-st-1>R&&f[st+1]!==" ",st=$);else if(!Be(B))return Ke;ot=ot&&Ie(B,K,x),K=B}Y=Y||
Ue&&$-st-1>R&&f[st+1]!==" "}return!U&&!Y?ot&&!O&&!E(f)?nr:T===ln?Ke:rt:k>9&&An(f)?Ke:O?T===ln?Ke:rt:Y?rr:tr}function sr(f,w,k,R,E){f.dump=(function(){if(w.length===
0)return f.quotingType===ln?'""':"''";if(!f.noCompatMode&&(Zt.indexOf(w)!==-1||F.test(w)))return f.quotingType===ln?'"'+w+'"':"'"+w+"'";let T=f.indent*Math.max(
1,k),O=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-T),x=R||f.flowLevel>-1&&k>=f.flowLevel;function $(B){return er(f,B)}switch(ir(w,x,f.indent,
O,$,f.quotingType,f.forceQuotes&&!R,E)){case nr:return w;case rt:return"'"+w.replace(/'/g,"''")+"'";case tr:return"|"+or(w,f.indent)+ar(et(w,T));case rr:return"\
>"+or(w,f.indent)+ar(et(Yi(w,O),T));case Ke:return'"'+je(w)+'"';default:throw new n("impossible error: invalid scalar style")}})()}function or(f,w){let k=An(f)?
String(w):"",R=f[f.length-1]===`
`,T=R&&(f[f.length-2]===`
`||f===`
`)?"+":R?"":"-";return k+T+`
`}function ar(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Yi(f,w){let k=/(\n+)([^\n]*)/g,R=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,k.lastIndex=x,lr(f.slice(0,x),w)})(),E=f[0]===`
`||f[0]===" ",T,O;for(;O=k.exec(f);){let x=O[1],$=O[2];T=$[0]===" ",R+=x+(!E&&!T&&$!==""?`
`:"")+lr($,w),E=T}return R}function lr(f,w){if(f===""||f[0]===" ")return f;let k=/ [^ ]/g,R,E=0,T,O=0,x=0,$="";for(;R=k.exec(f);)x=R.index,x-E>w&&(T=O>E?O:x,$+=
`
`+f.slice(E,T),E=T+1),O=x;return $+=`
`,f.length-E>w&&O>E?$+=f.slice(E,O)+`
`+f.slice(O+1):$+=f.slice(E),$.slice(1)}function je(f){let w="",k=0;for(let R=0;R<f.length;k>=65536?R+=2:R++){k=Se(f,R);let E=Z[k];!E&&Be(k)?(w+=f[R],k>=65536&&
(w+=f[R+1])):w+=E||xe(k)}return w}function Hi(f,w,k){let R="",E=f.tag;for(let T=0,O=k.length;T<O;T+=1){let x=k[T];f.replacer&&(x=f.replacer.call(k,String(T),x)),
(b(f,w,x,!1,!1)||typeof x>"u"&&b(f,w,null,!1,!1))&&(R!==""&&(R+=","+(f.condenseFlow?"":" ")),R+=f.dump)}f.tag=E,f.dump="["+R+"]"}function it(f,w,k,R){let E="",T=f.
tag;for(let O=0,x=k.length;O<x;O+=1){let $=k[O];f.replacer&&($=f.replacer.call(k,String(O),$)),(b(f,w+1,$,!0,!0,!1,!0)||typeof $>"u"&&b(f,w+1,null,!0,!0,!1,!0))&&
((!R||E!=="")&&(E+=On(f,w)),f.dump&&l===f.dump.charCodeAt(0)?E+="-":E+="- ",E+=f.dump)}f.tag=T,f.dump=E||"[]"}function Wi(f,w,k){let R="",E=f.tag,T=Object.keys(
k);for(let O=0,x=T.length;O<x;O+=1){let $="";R!==""&&($+=", "),f.condenseFlow&&($+='"');let B=T[O],K=k[B];f.replacer&&(K=f.replacer.call(k,B,K)),b(f,w,B,!1,!1)&&
(f.dump.length>1024&&($+="? "),$+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),b(f,w,K,!1,!1)&&($+=f.dump,R+=$))}f.tag=E,f.dump="{"+R+"}"}function zi(f,w,k,R){
let E="",T=f.tag,O=Object.keys(k);if(f.sortKeys===!0)O.sort();else if(typeof f.sortKeys=="function")O.sort(f.sortKeys);else if(f.sortKeys)throw new n("sortKeys \
must be a boolean or a function");for(let x=0,$=O.length;x<$;x+=1){let B="";(!R||E!=="")&&(B+=On(f,w));let K=O[x],U=k[K];if(f.replacer&&(U=f.replacer.call(k,K,U)),
!b(f,w+1,K,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,Y&&(B+=
On(f,w)),b(f,w+1,U,!0,Y)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,E+=B)}f.tag=T,f.dump=E||"{}"}function a(f,w,k){let R=k?f.explicitTypes:f.implicitTypes;
for(let E=0,T=R.length;E<T;E+=1){let O=R[E];if((O.instanceOf||O.predicate)&&(!O.instanceOf||typeof w=="object"&&w instanceof O.instanceOf)&&(!O.predicate||O.predicate(
w))){if(k?O.multi&&O.representName?f.tag=O.representName(w):f.tag=O.tag:f.tag="?",O.represent){let x=f.styleMap[O.tag]||O.defaultStyle,$;if(r.call(O.represent)===
"[object Function]")$=O.represent(w,x);else if(i.call(O.represent,x))$=O.represent[x](w,x);else throw new n("!<"+O.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=$}return!0}}return!1}function b(f,w,k,R,E,T,O){f.tag=null,f.dump=k,a(f,k,!1)||a(f,k,!0);let x=r.call(f.dump),$=R;R&&(R=f.flowLevel<0||f.flowLevel>w);let B=x===
"[object Object]"||x==="[object Array]",K,U;if(B&&(K=f.duplicates.indexOf(k),U=K!==-1),(f.tag!==null&&f.tag!=="?"||U||f.indent!==2&&w>0)&&(E=!1),U&&f.usedDuplicates[K])
f.dump="*ref_"+K;else{if(B&&U&&!f.usedDuplicates[K]&&(f.usedDuplicates[K]=!0),x==="[object Object]")R&&Object.keys(f.dump).length!==0?(zi(f,w,f.dump,E),U&&(f.dump=
"&ref_"+K+f.dump)):(Wi(f,w,f.dump),U&&(f.dump="&ref_"+K+" "+f.dump));else if(x==="[object Array]")R&&f.dump.length!==0?(f.noArrayIndent&&!O&&w>0?it(f,w-1,f.dump,
E):it(f,w,f.dump,E),U&&(f.dump="&ref_"+K+f.dump)):(Hi(f,w,f.dump),U&&(f.dump="&ref_"+K+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&sr(f,f.dump,w,T,$);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new n("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function C(f,w){let k=[],R=[];N(f,k,R);let E=R.length;for(let T=0;T<E;T+=1)w.duplicates.push(k[R[T]]);w.usedDuplicates=new Array(E)}function N(f,w,k){
if(f!==null&&typeof f=="object"){let R=w.indexOf(f);if(R!==-1)k.indexOf(R)===-1&&k.push(R);else if(w.push(f),Array.isArray(f))for(let E=0,T=f.length;E<T;E+=1)N(
f[E],w,k);else{let E=Object.keys(f);for(let T=0,O=E.length;T<O;T+=1)N(f[E[T]],w,k)}}}function S(f,w){w=w||{};let k=new Ui(w);k.noRefs||C(f,k);let R=f;return k.replacer&&
(R=k.replacer.call({"":R},"",R)),b(k,0,R,!0,!0)?k.dump+`
`:""}return uo.dump=S,uo}var Mc;function Ig(){if(Mc)return ie;Mc=1;let e=Tg(),n=xg();function t(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ie.Type=oe(),ie.Schema=Dc(),ie.FAILSAFE_SCHEMA=_c(),ie.JSON_SCHEMA=Yc(),ie.
CORE_SCHEMA=Hc(),ie.DEFAULT_SCHEMA=fo(),ie.load=e.load,ie.loadAll=e.loadAll,ie.dump=n.dump,ie.YAMLException=bt(),ie.types={binary:Gc(),float:Uc(),map:Fc(),null:Bc(),
pairs:Jc(),set:Qc(),timestamp:Wc(),bool:Kc(),int:jc(),merge:zc(),omap:Vc(),seq:$c(),str:qc()},ie.safeLoad=t("safeLoad","load"),ie.safeLoadAll=t("safeLoadAll","l\
oadAll"),ie.safeDump=t("safeDump","dump"),ie}var Lg=Ig(),Mg=Rg(Lg),{Type:Xc,Schema:nP,FAILSAFE_SCHEMA:Zc,JSON_SCHEMA:tP,CORE_SCHEMA:rP,DEFAULT_SCHEMA:iP,load:eu,
loadAll:sP,dump:oP,YAMLException:aP,types:lP,safeLoad:cP,safeLoadAll:uP,safeDump:fP}=Mg;function ru(e,n,t){if(n===void 0)return t?nu(e):dn(e);if(n===`${Mn}binary`)return Fg(e);if(n===`${Mn}timestamp`)return qg.test(e)&&$g(e)?dn(e):void 0;let r=Dg.get(
n);if(!r)return dn(e);let i=nu(e);return r==="float"&&i.type==="integer"?Dn(Number(i.value)):i.type===r?i:void 0}var Mn="tag:yaml.org,2002:",Dg=new Map([[`${Mn}\
int`,"integer"],[`${Mn}float`,"float"],[`${Mn}bool`,"boolean"],[`${Mn}null`,"null"]]),qg=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function $g(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Fg(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return dn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function nu(e){
let n=_g.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Bg(e)??dn(e);if(!/[-+0-9]/.test(t))return dn(e);let r=e.replaceAll("_","");return jg(r)??Kg(r)??
dn(e)}var _g=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,tu(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,tu(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Dn(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Dn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Dn(Number.NEGATIVE_INFINITY)])]);
function dn(e){return{type:"text",value:e,key:e}}function tu(e){return{type:"boolean",value:e,key:String(e)}}function Dn(e){return{type:"float",value:e,key:Yg(e)}}
function Bg(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Dn(n):void 0}
function Kg(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Dn(n):void 0}function jg(e){let n=Ug.
exec(e);if(!n)return;let[,t="",r,i,s,o="0"]=n,l=r!==void 0?Rr(r,"0x",16):i!==void 0?Rr(i,"0o",22):s!==void 0?Rr(s,"0b",64):Rr(o,"",20);if(l===void 0||l>=2n**64n)
return;let u=t==="-"?-l:l;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:t===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Ug=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Rr(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function Yg(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(n.toPrecision(
t))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function ou(e){if(e.length>cu||Hg(e))return;let n=lu(e);return po?void 0:n}function au(e){return e.length<=cu&&lu(e)!==void 0}function lu(e){po=!1;try{return{value:eu(
e,{schema:cy})??null}}catch{return}}var cu=3e6;function Hg(e){return zg.test(e)||Wg.test(e)||Jg(e)||Gg.test(e)&&Vg.test(e)?!0:/[[{]/.test(e)&&Qg.test(e)&&(Xg.test(
e)||Zg(e))}var Wg=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,zg=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Gg=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Vg=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Jg(e){for(let n=0;n+iu<e.length;){let t=e.lastIndexOf(`
`,n+iu);if(t<n)return!0;n=t+1}return!1}var iu=1e3,Qg=/(?:^|[\s,:[{-])[[{]/,Xg=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Zg(e){let n=!1,t=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===ey||i===ny||i===su){if(n)return!0;n=i!==su,t=!1}else n&&(i===ty?t=!1:i===ry?t=!0:!t&&i!==iy&&i!==sy&&i!==oy&&(n=!1))}return!1}var[ey,
ny,su,ty,ry,iy,sy,oy]=[93,125,44,10,35,32,9,13],po=!1,ay=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),vt,ly=new Xc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(ay.has(e.charCodeAt(0))||(vt=ru(e,void 0,!0),!vt||vt.type==="text"))return!1;let{type:n,key:t,value:r}=vt;
return(n==="float"||n==="integer"&&t!==String(r))&&(po=!0),!0},construct:()=>vt?.value}),cy=Zc.extend({implicit:[ly]});var uy,fy=()=>uy??=require("./with-positions.cjs");var mo=(...e)=>fy().readWithPositions(...e);function Er(e,{valuesOnly:n=!0}={}){let t=ic(e),r=[],i,s=0;for(let o of cc(e)){let l=uu(e,{...o,start:s},t,n);if(l.value===null&&l.issues.length===0){i??=l;continue}
r.push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??uu(e,{start:s,body:s,end:e.length},t,n)]}}function uu(e,n,t,r){let i=r?dy(e,n):void 0;if(!i)return mo(
e,n,t);let s,o=()=>(s??=mo(e,n,t),s);return{value:i.value,issues:[],get range(){return t(n.start,n.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function dy(e,{body:n,end:t,json:r,fault:i}){if(i)return;let s=e.slice(n,t);return r?au(s)?r:void 0:ou(s)}function fu(e){return j(e)&&j(e.sops)&&typeof e.sops.mac=="string"}function du(e){if(!j(e))return e;let{sops:n,...t}=e;return t}function qn(e){return e.charCodeAt(0)===py&&my.test(e)}var py=36,my=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Tr(e){return Array.
isArray(e)?e.some(Tr):j(e)?Object.entries(e).some(([n,t])=>qn(n)||Tr(t)):!1}var Jt=Cm(tp(),1);function rp(e){return sp(e.replace(Uw,""))??(ap.test(e)?op:void 0)}function Qt(e){if(typeof e=="string")return sp(e);if(Array.isArray(e))return Va(e);if(!j(e))return;
let{annotations:n,...t}=e;return Va(Object.keys(e))??Va(Object.values(t))}function Va(e){for(let n of e){let t=Qt(n);if(t!==void 0)return t}}function ip(e){return ap.
test(e)&&jw(e)?op:void 0}function jw(e){let n=!1;for(let t of new Jt.Lexer().lex(e)){if(!n&&Jt.CST.tokenType(t)==="comment"&&t.startsWith("#@"))return!0;n=!n&&Jt.CST.
tokenType(t)==="scalar"}return!1}function sp(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var op="it is a template of ytt: #@ has to be rendered first",ap=/(?:^|\s)#@/,Uw=/(?<!\S)#.*/g;var Ja=new Set;function cp(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function up(e,n=!1){let t=new Set;return r(e,""),t.size===0?Ja:t;function r(i,s){if(typeof i=="string")(lp(i)||n&&Ww.test(i))&&t.add(s);else if(Array.
isArray(i))for(let[o,l]of i.entries()){let u=`${s}/${o}`;j(l)&&Object.keys(l).some(qn)?t.add(u):r(l,u)}else if(j(i))for(let[o,l]of Object.entries(i)){let u=`${s}\
/${ft(o)}`;qn(o)?t.add(u):lp(o)?t.add(s):r(l,u)}}}function lp(e){return e.includes("$")&&Yw.test(e)||e.includes("<")&&Hw.test(e)}var Yw=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Hw=/<[^<>\s][^<>\n]*>/,Ww=/^ENC\[.*\]$/s;function fp(e,{isPatch:n=!1,patchKind:t,valuesOnly:r=!0}={}){let{documents:i}=Er(e,{valuesOnly:r}),s=!n&&!zw.some(o=>e.includes(o));return i.map(o=>{let l=o.issues.
find(({code:u})=>u==="yaml-syntax");return l?e1(o,dp(o,e),l.message):s?Gw(o):Vw(o,e,n,t)})}var zw=["$","<","{{","{%","sops","#@"];function Gw(e){let n=xs(e.value);
if(n.length===0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(r=>({...r,role:"manifes\
t",unknown:Ja,isPartial:!1,isFixable:t}))}}function Vw(e,n,t,r){let{value:i}=e,s=Jw(i,r)??xs(i);if(s.length===0){let v=Zw(i);return v===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:v,resources:[]}}let o=n.includes("#@")?ip(dp(e,n)):void 0,l=fu(i),u=s.map(v=>{let h=o??Qt(v.value);return{
reason:h,resource:Xw(v,{document:e,isTemplate:h!==void 0,encrypted:l,isPatch:t})}}),c=u.map(({resource:v})=>v),[d="manifest",...p]=new Set(c.map(({role:v})=>v)),
m=u.find(({reason:v})=>v!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:c};let g=m??Qw[d];return{document:e,
role:d,...g!==void 0&&{reason:g},resources:c}}function Jw(e,n){if(!(n===void 0||!un(n)||!j(e)))return ht(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}
var Qw={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Xw(e,{document:n,
isTemplate:t,encrypted:r,isPatch:i}){let s=r?du(e.value):e.value,o=i||Tr(s),l=t?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:l,unknown:up(
s,r),isPartial:o,isFixable:l==="manifest"&&n.issues.length===0}}function Zw(e){if(!j(e))return;let{apiVersion:n,kind:t}=e;return ht(n)?typeof t=="string"?Qt(t):
void 0:typeof t=="string"&&un(t)&&typeof n=="string"?Qt(n):void 0}function e1(e,n,t){let r=`it is ${t}`;if($l(n)){let i=rp(n);return{document:e,role:i===void 0?
"unreadable":"template",reason:i??r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var dp=({range:e},n)=>n.slice(e.start.offset,e.end.offset);
function Ei({role:e,isPartial:n}){return!n&&e!=="template"}function mp(e,n,t){let{spec:r}=e;if(r!=null&&!(j(r)&&Object.keys(r).length===0))return;let i=n.flatMap(d=>d.code==="unknown-field"&&n1(d.path)?[d.name]:[]);if(i.
length===0)return;let s=t(pp(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),l=i.filter(d=>!o.has(`/spec/${ft(d)}`)),[u]=l;if(u===
void 0)return;let c=`/${ft(u)}`;return{issue:{code:"misplaced-fields",path:c,field:He(c),message:t1(l),fields:l},meant:pp(e,l)}}var n1=e=>e.lastIndexOf("/")===0;
function pp(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([i])=>n.includes(i)));return{...Object.fromEntries(t.filter(([i])=>!n.includes(i))),spec:r}}
function t1(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function r1(e,n){let{value:t}=e,r=Rn(n)(t);if(r.ok)return{value:t,issues:[],placeOf:Qa};let i=gp(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>o1(s,e))}}function Xa(e,n){return r1(e,n).issues}function hp(e,n){return e.unknown.size===0&&!e.isPartial?As(n,e.value):Xa(e,n).length===0}var Qa=e=>e;function gp(e,n,t){let r=Rn(t),i=n.find(g=>g.code==="unkno\
wn-kind"),s=i?.code==="unknown-kind"&&j(e)&&s1(e)?i.suggestion:void 0;if(i&&s!==void 0&&j(e)){let g={...e,kind:s},v=r(g),h=v.ok?{value:g,issues:[],placeOf:Qa}:gp(
g,v.issues,t);return{...h,issues:[i,...h.issues]}}let o=j(e)?mp(e,n,r):void 0;if(!o)return{value:e,issues:n,placeOf:Qa};let{issue:l,meant:u}=o,{fields:c}=l,d=g=>{
let[,v,h=""]=g.split("/");return v==="spec"&&c.includes(h)?g.slice(5):g},p=r(u),m=p.ok?[]:p.issues.map(g=>i1(g,d(g.path)));return{value:u,issues:[l,...m],placeOf:d}}
var i1=(e,n)=>n===e.path?e:{...e,path:n,field:He(n)};function s1(e){let{kind:n}=e;return typeof n=="string"&&!he.includes(n)&&ql(e)}function o1(e,{unknown:n,isPartial:t}){
return cp(n,a1(e)?l1(e.path):e.path)||e.code==="too-long"&&[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!c1(e)}function a1(e){return e.code==="unknown-fiel\
d"&&!qn(e.name)}var l1=e=>e.slice(0,e.lastIndexOf("/"));function c1(e){return u1.has(e.code)||f1.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var u1=new Set(
["missing-field","missing-secret-namespace","null-value"]),f1=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function yp(e){return e.flatMap(({resources:n})=>n.filter(Ei).map(d1))}function d1(e){return{fits:n=>hp(e,n),issues:n=>rc(e.value,n,()=>Xa(e,n))}}function we(e){let n=rn(e),t=[];for(let r of e.slice(n.length).split("/"))r===""||r==="."||(r!==".."?t.push(r):t.length>0&&t.at(-1)!==".."?t.pop():n===""&&t.push(
r));return n+t.join("/")}function Gn(e,n){return we(p1(n)||e===""?n:`${e}/${n}`)}function sn(e){let n=e.lastIndexOf("/");return e.slice(0,Math.max(n,rn(e).length))}
function Za(e){return e.slice(e.lastIndexOf("/")+1)}function Vn(e,n){if(e===n)return"";if(rn(e)!==rn(n))return n;let t=bp(e),r=bp(n),i=0;for(;i<t.length&&i<r.length&&
t[i]===r[i];)i++;return[...t.slice(i).map(()=>".."),...r.slice(i)].join("/")}function Jn(e,n){return e===n?!0:rn(e)!==rn(n)?!1:Vn(e,n).split("/")[0]!==".."}function p1(e){
return rn(e)!==""}function bp(e){return e.slice(rn(e).length).split("/").filter(Boolean)}function rn(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function vp(e){let n=new Map;return t(e,[]),n.size>0?n:void 0;function t(r,i){let s=m1(r);if(s===void 0)return!1;let o=Oe(r,({path:u})=>el(s,u)),l=[...i,...o.get(
void 0)??[]];for(let[u,c]of o)u===void 0||!g1(c)||t(c,l)||n.set(u,[...c,...l]);return!0}}function m1(e){let n=[...Oe(h1(e),({name:s})=>s).values()].filter(s=>s.
length>1),t=y1(n.flatMap(s=>s.map(({path:o})=>o)));if(t===void 0)return;let r=new Set;for(let s of n){let o=new Set(s.map(({path:l})=>el(t,l)));if(o.has(void 0))
return;if(o.size>1)for(let l of o)l!==void 0&&r.add(l)}let i=e.every(s=>{let o=el(t,s.path);return s.names.length===0||o===void 0||r.has(o)});return r.size>1&&i?
t:void 0}function h1(e){return e.flatMap(({path:n,names:t})=>t.map(r=>({name:r,path:n})))}function g1(e){return e.some(({names:n})=>n.length>0)}function y1([e,...n]){
if(e===void 0)return;let t=sn(e);for(let r of n)for(;!Jn(t,r)&&t!==sn(t);)t=sn(t);return n.every(r=>Jn(t,r))?t:void 0}function el(e,n){if(!Jn(e,n))return;let[t="",
...r]=Vn(e,n).split("/");return r.length>0?Gn(e,t):void 0}function wp({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function vn(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function kp(){let e=new Map,n=new Map;function t(s,{release:o,sets:l},u){if(o)return o;let c=l.length>1,d=c?u.map(b1):u;c&&n.set(s,d);for(let v of l){let{poll:h,
unasked:y}=r(v),P=h.unasked;for(let A of d)h.add(A);h.unasked>P&&y.push({number:s,ballots:h.unasked-P})}let{poll:p,files:m}=r(l[0]),g=Ps(p.leading);return d.length>
0&&m.push({number:s,release:g}),{release:g,from:"detected"}}function r(s){let o=e.get(s);if(o)return o;let l={poll:Ar(),unasked:[],files:[]};return e.set(s,l),l}
function i(s){let o=new Map,l=[];for(let[u,{poll:c,unasked:d,files:p}]of e){if(!c.isUnanimous)for(let{number:v,ballots:h}of d)for(let y of(n.get(v)??s(v)??[]).slice(
0,h))c.recount(y);let m=c.decide();o.set(u,m);let g=ge(m.release);for(let{number:v,release:h}of p)ge(h)!==g&&l.push(v)}return{detected:o,outdated:l,releaseOf:({
release:u,sets:[c]})=>u??{release:o.get(c)?.release??Ps(Ar().leading),from:"detected"}}}return{vote:t,decide:i}}function b1({fits:e,issues:n}){return{fits:vn(e),
issues:vn(n)}}function Sp(e){let n=e.map(({path:c,text:d,context:p})=>{let m=fp(d,wp(p)),g=m.flatMap(({document:v,resources:h})=>h.filter(Ei).map(({value:y,pointer:P})=>({value:y,
path:c,document:v,pointer:P})));return{path:c,context:p,documents:m,planes:g}}),t=kp(),r=c=>yp(n[c]?.documents??[]);for(let[c,{context:d}]of n.entries())t.vote(
c,d,r(c));let{detected:i,releaseOf:s}=t.decide(r),o=n.filter(({planes:c})=>c.length>0).flatMap(c=>c.context.sets.map(d=>({name:d,file:c}))),l=[...Oe(o,({name:c})=>c)].
flatMap(([c,d])=>{let p=d.map(({file:y})=>y),m=s({release:p[0]?.context.release,sets:[c]}),g=m.from==="detected"?i.get(c):void 0,v=(y,P)=>({name:y,release:m,detection:g,
planes:P.flatMap(({planes:A,context:I})=>A.flatMap(L=>v1(L,I.namingsIn?.(c))))}),h=c===""?vp(p.map(w1)):void 0;return h?[...h].map(([y,P])=>v(y,P)):[v(c,p)]}),u=n.
flatMap(({path:c,documents:d})=>d.flatMap(({role:p,reason:m,document:g})=>m!==void 0&&(p==="patch"||p==="template"||p==="unreadable")?[{path:c,line:k1(g),role:p,
reason:m}]:[]));return{sets:l,skipped:u}}function v1(e,n=[]){let{value:t}=e,r=new Set(n.map(({namespace:s})=>s));if(r.size===0||!j(t)||Le(me(t,"/kind")))return[
e];let{metadata:i}=t;return[...r].map(s=>s===void 0||!j(i)?e:{...e,value:{...t,metadata:{...i,namespace:s}}})}function w1(e){let n=e.planes.map(({value:t})=>["/\
kind","/metadata/namespace","/metadata/name"].map(r=>me(t,r)).join(" "));return{...e,names:n}}function k1({issues:e,positionOf:n}){return(e[0]?.range??n("")).start.
line}var Mp=require("buffer"),Fe=require("fs"),Dp=require("path");var Zn=require("fs"),sl=require("path");var Ti=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};function xi(e){return e instanceof Error&&e.name==="ConfigError"}var S1,Pp=()=>S1??=require("./glob.cjs"),Op=(...e)=>Pp().globOf(...e),Ap=(...e)=>Pp().isGlob(...e);var P1,Ii=()=>P1??=require("./ignored.cjs"),Li=(...e)=>Ii().createFilter(...e),nl=(...e)=>Ii().rulesAround(...e),Cp=(...e)=>Ii().rulesIn(...e),Np=(...e)=>Ii().statusOf(
...e);var Mi=require("path");var qe=require("path");function $e(e,n){let t=e.endsWith(qe.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===qe.sep)return te(n.slice(t))}
function wn(e,n){let t=(0,qe.relative)(e,n);return t===""?".":(0,qe.isAbsolute)(t)?t:te(t)}var te=e=>qe.sep==="/"?e:e.replaceAll(qe.sep,"/");function tl(e,n){let t=(0,Mi.resolve)(e,n),r=(o,l)=>l===o||$e(o,l)!==void 0,i=o=>r(e,o)||!(0,Mi.isAbsolute)(n)&&r(t,o),s=o=>i(o)?wn(e,o):te(o);return{given:s(t),
of:s,inFolder(o){let l=s(o),u=l==="."?"":l.endsWith("/")?l:`${l}/`;return c=>u+c}}}var O1={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Qn(e){return e instanceof Error?O1[Ks(e)]??e.message:"an unknown error"}
function Di(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(Ks(e))}var on=require("fs"),rl=require("path");var Rp=e=>A1.test(e),A1=/\.(?:ya?ml|json)$/i;var Xn=require("fs"),Ep=require("path");var C1=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,QA=1440*60*1e3;function Tp(e){return C1.test(e)}function il(e,n){let t=(0,on.realpathSync)(e);return Ip({folder:t,inside:"",rules:nl(t,n.env)},{isWanted:()=>!0,...n,folders:new Set})}function*Ip({folder:e,inside:n,
rules:t},r){let{env:i,isLeftOut:s,isWanted:o,naming:l,folders:u}=r,c=t.trackedOnly?e+rl.sep:e;if(u.has(c))return;u.add(c);let d=(0,on.readdirSync)(e,{withFileTypes:!0}).
sort(R1),p=Cp(e,d,t,i),m=l.inFolder(e);for(let g of d){let v=xp(e,rl.sep,g.name),h=xp(n,"/",g.name),y=Rp(g.name)&&o(h),P=g.isSymbolicLink();if(!(!y&&!P&&!g.isDirectory())&&
!(N1.has(g.name)||Tp(g.name)))try{let A=Np(v,g.isDirectory(),p);if(A==="ignored")continue;let I=P?E1(v,y):g,L=I?.isDirectory()??!1;if(s(v,L))continue;if(L){let M=P?
(0,on.realpathSync)(v):v,_=P?nl(M,i):A==="tracked"?{...p,trackedOnly:!0}:p;yield*Ip({folder:M,inside:h,rules:_},r)}else if(y&&I?.isFile()){let M=P?(0,on.realpathSync)(
v):v;yield{path:P?l.of(M):m(g.name),fullPath:M,fromDirectory:!0}}}catch(A){if(xi(A))throw A;let[I,L]=[m(g.name),Qn(A)];Di(A)?r.onFault({file:I,reason:L}):r.onNote(
`skipped ${I}: ${L}`)}}}var N1=new Set([".git","node_modules"]),R1=(e,n)=>e.name<n.name?-1:1,xp=(e,n,t)=>e===""?t:e.endsWith(n)?e+t:e+n+t;function E1(e,n){try{return(0,on.statSync)(
e)}catch(t){if(n)throw t;return}}var an="<stdin>";function*Lp(e,{cwd:n,ignore:t=[],isLeftOut:r=()=>!1,...i}){let s=(0,Zn.realpathSync)(n),o=t.length>0?Li(s,t):()=>!1,l=(c,d)=>o(c,d)||r(c,d),u=new Set;
for(let c of e){let d=tl(s,c);try{for(let p of T1(c,d,{...i,cwd:s,isLeftOut:l}))u.has(p.fullPath)||(u.add(p.fullPath),yield p)}catch(p){if(xi(p))throw p;i.onFault(
{file:d.given,reason:Qn(p)})}}}function*T1(e,n,t){if(e==="-")return yield{path:an,fullPath:an,fromDirectory:!1};let r=(0,sl.resolve)(t.cwd,e),i=(0,Zn.statSync)(
r,{throwIfNoEntry:!1});if(!i&&Ap(te(e)))return yield*x1(e,t);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*il(r,{...t,naming:n});
if(!L1(i,r))return t.onFault({file:n.given,reason:"it is neither a file nor a directory"});let s=I1.test(r)?r:(0,Zn.realpathSync)(r);!t.isLeftOut(r,!1)&&!t.isLeftOut(
s,!1)&&(yield{path:n.of(s),fullPath:s,fromDirectory:!1})}function*x1(e,n){let{base:t,isMatch:r}=Op(te(e)),i=(0,sl.resolve)(n.cwd,t),s=!1;if((0,Zn.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let o of il(i,{...n,naming:tl(n.cwd,t),isWanted:r}))s=!0,yield o;s||n.onFault({file:e,reason:"no YAML or JSON file matches"})}var I1=/^\/(?:dev|proc)\//;
function L1(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}function ol(e,n){return e===an?Buffer.from(n.stdin()):M1(e,n.cwd)}function M1(e,n){let t=(0,Dp.resolve)(n,e),r=(0,Fe.openSync)(t,"r");try{if(/^\/(?:dev|proc)\//.
test(t))return(0,Fe.readFileSync)(r);let i=(0,Fe.readSync)(r,qi);return i<qi.length?qi.subarray(0,i):Buffer.concat([qi,(0,Fe.readFileSync)(r)])}finally{(0,Fe.closeSync)(
r)}}var qi=Buffer.allocUnsafeSlow(64*1024);function $i(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let n=e.toString("utf8");return(0,Mp.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function qp({path:e,fromDirectory:n},t){let r=ol(e,t);return n&&
!D1(r)?void 0:$i(r)}function D1(e){return e[0]===255||e[0]===254?Ms($i(e)):e.includes("openchoreo")||e.includes("Plane")&&Ms(e.toString("latin1"))}function $p(e,n){let t=[];for(let r of e.files)try{let i=qp(r,n);i!==void 0&&t.push({path:r.path,text:i,context:e.contextOf(r)})}catch(i){q1(r,i,e)}return{files:t,
faults:e.faults,notes:e.notes}}function q1({path:e,fromDirectory:n},t,{onFault:r,onNote:i}){let s=Qn(t);n&&!Di(t)?i(`skipped ${e}: ${s}`):r({file:e,reason:s})}var $1=require("util");var ke=class extends Error{name="UsageError"};var lm=require("fs"),Ki=require("path");var Yp=require("fs"),Re=require("path");var Fp={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function _p(e,n){let{overrides:t=[],sets:r=[],complete:i=!1}=e,
s={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:n.source,folder:n.folder},o=new Map;return l=>{if(l===void 0)return s;let u=t.
filter(({files:p})=>p.some(m=>m.matchOf(l)!==void 0));if(u.length===0)return s;let c=u.map(p=>t.indexOf(p)).join(),d=o.get(c)??u.reduce(F1,s);return o.set(c,d),
d}}function F1(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var _1,B1=()=>_1??=require("./config-file.cjs"),Bp=(...e)=>B1().loadConfig(...e);function Kp({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(K1),...n.map(j1)]}var K1=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),j1=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var U1=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Hp({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new ke("--conf\
ig and --no-config exclude each other");let r=new Map,i=new Map,s=new Map,o=[],l=t||n===void 0?void 0:p((0,Re.resolve)(e,n));function u(h){return t?jp:l??c((0,Re.dirname)(
h))}function c(h){let y=r.get(h);if(y)return y;let P=d(h)??(m(h)?jp:c((0,Re.dirname)(h)));return r.set(h,P),P}function d(h){let[y,P]=U1.filter(A=>Up(al(h,A)));if(P!==
void 0){let A=wn(e,h);throw new Ti([`${A}: has both ${y} and ${P}; keep one of them`])}return y===void 0?void 0:p(al(h,y))}function p(h){let y=wn(e,h),P=(0,Re.dirname)(
h),A=Bp(h,y),I=Kp(A),L=_p(A,{source:y,folder:P}),M={folder:P,source:y,settingsFor:L,globs:I,isLeftOut:Li(P,A.ignore??[])};return o.push(M),M}function m(h){return g(
h)?v(h):h===e||$e(e,h)===void 0}function g(h){let y=i.get(h);if(y!==void 0)return y;let P=(0,Re.dirname)(h),A=v(h)||P!==h&&g(P);return i.set(h,A),A}function v(h){
let y=s.get(h)??Up(al(h,".git"));return s.set(h,y),y}return{settingsFor:h=>{let{folder:y,settingsFor:P}=u(h);return P($e(y,h))},releases:()=>[...new Set(o.flatMap(
({settingsFor:h})=>{let{release:y}=h(void 0);return y===void 0||y==="auto"?[]:[y]}))],isIgnored:(h,y)=>u(h).isLeftOut(h,y),unmatched:(h,y)=>{let P=new Map(o.filter(
({folder:A})=>y.some(I=>Y1(I,A))).map(A=>[A,new Set(A.globs)]));if([...P.values()].every(({size:A})=>A===0))return[];for(let A of h){let I=u(A),L=$e(I.folder,A),
M=P.get(I)??[];if(L!==void 0)for(let _ of M)_.matches(L)&&P.get(I)?.delete(_)}return[...P].flatMap(([{source:A},I])=>[...I].map(({words:L})=>`${A}: ${L}`))}}}var Y1=(e,n)=>e===
n||$e(e,n)!==void 0,jp={folder:"",source:"",settingsFor:()=>Fp,isLeftOut:()=>!1,globs:[]},al=(e,n)=>e.endsWith(Re.sep)?e+n:e+Re.sep+n;function Up(e){try{return(0,Yp.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Bi=require("fs"),Te=require("path");var ll=["kustomization.yaml","kustomization.yml","Kustomization"];var kn={namespace:void 0,prefix:"",suffix:""};function zp({namespace:e,prefix:n,suffix:t}){return e!==void 0||n!==""||t!==""}function _i({namespace:e,prefix:n,suffix:t}){
return JSON.stringify([e,n,t])}function Gp(e,n){let{documents:t}=Er(e),[r]=t;if(!r||r.value===null)return z1;if(r.issues.some(({code:l})=>l==="yaml-syntax"))return e.
includes("{{")?"is a template":"cannot be read as YAML";let{value:i}=r;if(!j(i))return"is not a map";let{apiVersion:s}=i;if(typeof s=="string"&&s!==""&&!s.startsWith(
H1))return;let o=l=>l.flatMap(u=>typeof u=="string"&&u!==""?[G1(u,n)]:[]);return{resources:o([...Ee(i,"resources"),...Ee(i,"bases")]),components:o(Ee(i,"compone\
nts")),patches:[...[...Ee(i,"patches"),...Ee(i,"patchesJson6902")].flatMap(l=>o([Wp(l)]).map(u=>({...u,kind:J1(l)}))),...o(Ee(i,"patchesStrategicMerge")).map(l=>({
...l,kind:void 0}))],configurations:o([...W1.flatMap(l=>Ee(i,l)),...[...Ee(i,"replacements"),i.openapi].map(Wp),...Ee(i,"helmCharts").flatMap(Q1)]),naming:{namespace:Fi(
i,"namespace")||void 0,prefix:Fi(i,"namePrefix"),suffix:Fi(i,"nameSuffix")}}}function Vp({resources:e,components:n,patches:t,configurations:r}){return[...e,...n,
...t,...r]}var H1="kustomize.config.k8s.io/",W1=["configurations","crds","generators","transformers","validators"],z1={resources:[],components:[],patches:[],configurations:[],
naming:kn};function G1(e,n){return{name:e,path:Gn(n,e),isLocal:!V1.test(e)}}var V1=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function Ee(e,n){let t=e[n];return Array.isArray(t)?t:[]}function Wp(e){return j(e)?e.path:void 0}function J1(e){let n=j(e)?e.target:void 0;return j(n)&&Fi(n,"k\
ind")||void 0}function Q1(e){return j(e)?[e.valuesFile,...Ee(e,"additionalValuesFiles")]:[]}function Fi(e,n){let t=e[n];return typeof t=="string"?t:""}function Jp(e,n){let t=new Map;for(let{path:s,text:o}of e.map(l=>({...l,path:we(l.path)})).sort(X1)){let l=sn(s),u=Gp(o,l);if(u===void 0)continue;if(typeof u=="\
string"){n.push({path:s,message:`${u}, so what it names is not known`});continue}let c=t.get(l);c?(n.push({path:s,message:`is next to ${Za(c.path)}; Kustomize a\
ccepts only one of them in a folder`}),c.files.push(u)):t.set(l,{folder:l,path:s,files:[u]})}let r=new Map([...t.keys()].map((s,o)=>[s,o])),i=s=>[...new Set(s.flatMap(
({path:o})=>r.get(o)??[]))];return[...t.values()].map(s=>({...s,resources:i(s.files.flatMap(({resources:o})=>o)),components:i(s.files.flatMap(({components:o})=>o))}))}
function X1(e,n){return e.path<n.path?-1:1}function Qp(e){let n=new Array(e.length).fill(-1),t=new Array(e.length).fill(-1),r=new Array(e.length).fill(0),i=new Array(e.length).fill(!1),s=[],o=[],l=0;function u(p){
n[p]=t[p]=l++,i[p]=!0,s.push(p)}function c(p,m){t[p]=Math.min(t[p]??0,m)}function d(p){let m=[];for(let g=s.pop();g!==void 0&&(i[g]=!1,m.push(g),g!==p);g=s.pop())
;o.push(m)}for(let p=e.length-1;p>=0;p--){if(n[p]!==-1)continue;u(p);let m=[p];for(let g=m.at(-1);g!==void 0;g=m.at(-1)){let v=r[g]??0;r[g]=v+1;let h=e[g]?.[v];
if(h===void 0){t[g]===n[g]&&d(g),m.pop();let y=m.at(-1);y!==void 0&&c(y,t[g]??0)}else n[h]===-1?(u(h),m.push(h)):i[h]&&c(g,n[h]??0)}}return o}function Xp(e,n){let t=e.map(({resources:i,components:s})=>[...i,...s]),r=Qp(t).reverse();for(let i of r){let s=i.sort((c,d)=>c-d).flatMap(c=>e[c]??[]),[o,...l]=s,
u=l.length>0||i.some(c=>t[c]?.includes(c));o&&u&&n.push({path:o.path,message:Z1(l)})}return{edges:t,groups:r}}function Zp({edges:e,groups:n},t){let r=new Array(
e.length).fill(0);for(let[u,c]of n.entries())for(let d of c)r[d]=u;let i=n.map(()=>[]),s=new Array(e.length).fill([]),o=new Map,l=u=>{let c=o.get(u)??[];return o.
set(u,c),c};for(let[u,c]of n.entries()){let d=i[u]?.length===0,p=Sn(i[u]??[]),m=t(c,d);for(let v of m)if(!p.includes(v))for(let h of c)l(v).push(h);let g=Sn(m.length>
0?[p,m]:[p]);for(let v of c){s[v]=g;for(let h of e[v]??[]){let y=r[h]??0;y!==u&&i[y]?.push(g)}}}return{setsOfPlace:s,starts:o}}function Sn(e){let n=[...new Set(
e)];return n.length>1?[...new Set(n.flat())]:n[0]??[]}var cl=3;function Z1(e){if(e.length===0)return"refers to itself";let n=e.slice(0,cl).map(({folder:t})=>t||
".");return e.length>cl&&n.push(`${e.length-cl} more`),`refers to itself through ${n.join(", ")}`}var ek=16;function em(e,n){let t=new Map,r=new Map,i=[],s=(l,u)=>{let c=e[l],d=t.get(l)??new Set;!c||d.size>=ek||d.has(_i(u))||(t.set(l,d.add(_i(u))),i.push({folder:c,
naming:u}))},o=(l,u)=>s(l,nk(e,l).reduce(tk,u));for(let l of n)o(l,kn);for(let{folder:l,naming:u}of i){for(let{path:c}of l.files.flatMap(({resources:d})=>d))r.set(
c,(r.get(c)??new Map).set(_i(u),u));for(let c of l.resources)o(c,u);for(let c of l.components)s(c,u)}return new Map([...r].map(([l,u])=>[l,[...u.values()]]))}function nk(e,n){
let t=e[n],r=(t?.components??[]).flatMap(i=>e[i]??[]);return[t,...r.reverse()].flatMap(i=>i?.files.map(({naming:s})=>s)??[])}function tk(e,n){return{namespace:e.
namespace??n.namespace,prefix:e.prefix+n.prefix,suffix:n.suffix+e.suffix}}function nm(e,n=()=>!0){let t=[],r=Jp(e,t),i=Xp(r,t),s=new Set(r.map(({folder:m})=>m)),o=new Map,l=new Map,u=new Set;for(let[m,g]of r.entries())for(let v of g.files){
for(let{path:h,kind:y}of v.patches)l.set(h,(l.get(h)??new Set).add(y));for(let{path:h}of v.configurations)u.add(h);for(let{path:h}of[...v.resources,...v.patches])
o.set(h,(o.get(h)??new Set).add(m));for(let{name:h,path:y,isLocal:P}of Vp(v))!P||s.has(y)||n(y)||t.push({path:g.path,message:`names ${h}, which does not exist`})}
let c=r.some(({files:m})=>m.some(({naming:g})=>zp(g))),d=m=>r[m]?.folder??"",p=m=>{let{setsOfPlace:g,starts:v}=Zp(i,m);return{setsOf:h=>Sn([...o.get(we(h))??[]].
map(y=>g[y]??[])),namingsIn:h=>{if(!c)return()=>[kn];let y=em(r,v.get(h)??[]);return P=>y.get(we(P))??[]}}};return{...p((m,g)=>g?m.slice(0,1).map(d):[]),reachFrom:m=>p(
g=>Sn(g.map(v=>m(d(v))))),isPatch:m=>l.has(we(m)),patchKindOf:m=>{let[g,...v]=l.get(we(m))??[];return v.length===0?g:void 0},isConfiguration:m=>u.has(we(m)),notes:t}}function tm(e,n,{onNote:t}){let r=rk(e,n).flatMap(o=>{try{return[{path:te(o),text:$i(ol(o,n))}]}catch{return[]}}),i=nm(r,o=>(0,Bi.existsSync)(o)),{notes:s}=i;for(let{
path:o,message:l}of s.slice(0,ul))t(`${wn(n.cwd,o)}: ${l}`);return s.length>ul&&t(`${s.length-ul} more such notes about Kustomizations`),i}var ul=5;function rk(e,n){
let t=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(Te.sep))for(let s=(0,Te.dirname)(i);!t.has(s);s=(0,Te.dirname)(s)){t.add(s);for(let o of ll)(0,Bi.existsSync)(
(0,Te.join)(s,o))&&r.push((0,Te.join)(s,o));if(ik(s,n.cwd))break}return r}function ik(e,n){return(0,Bi.existsSync)((0,Te.join)(e,".git"))||e===n||e===(0,Te.dirname)(
e)||$e(n,e)===void 0}function dl(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:Cn};let t=sk.exec(n),r=t===null?void 0:
`v${t[1]}`;return Rl(r)?{ok:!0,release:r}:{ok:!1,suggestion:ok(n,r)}}function rm(e){let n=dl(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${ue[0]}\
 to ${Cn}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var sk=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function ok(e,n){if(n===void 0)return xn(e,[...ue,"latest","auto"]);let t=fl(n);return ue.reduce((r,i)=>Math.abs(fl(i)-t)<Math.abs(fl(r)-t)?i:r)}function fl(e){
let[n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function pl(e,{env:n}){if(e!==void 0)return sm(e,"option","--release");let t=n[im];return t===void 0||t===""?void 0:sm(t,"environment",im)}var im="OPENCHOREO_RE\
LEASE";function sm(e,n,t){let r=dl(e);if(!r.ok)throw new ke(`${t}: ${rm(e)}`);return r.release==="auto"?"auto":{release:r.release,from:n}}function om({patterns:e=[],root:n="",workingDirectory:t=n,kustomizations:r}){let i=d=>Vn(t,d)||".",s=new Set,o=vn(d=>{if(e.length===0||!Jn(n,d))return[];let p=Vn(
n,d),m=e.flatMap(g=>{let v=g.matchOf(p);return v===void 0?[]:(s.add(g),[i(Gn(n,v))])});return[...new Set(m)]}),l=r.reachFrom(o),u=new Map,c=d=>{let p=i(d);return u.
set(p,d),p};return{setsOf:d=>{let p=we(d),m=o(sn(p)),g=l.setsOf(p);if(m.length+g.length>0)return Sn([m,g]);let v=r.setsOf(p);return v.length>0?v.map(c):ak},namingsIn:d=>{
let p=u.get(d),m=p===void 0?l.namingsIn(d):r.namingsIn(p);return g=>{let v=m(g);return v.length>0?v:[kn]}},unmatched:()=>e.filter(d=>!s.has(d)).map(({pattern:d})=>d)}}
var ak=[""];function am(e,n){let t=te(n.cwd),r=new Map,i=new Map;function s({sets:o,folder:l}){let u=l===void 0?t:te(l),c=r.get(l)??om({patterns:o,root:u,workingDirectory:t,
kustomizations:e});return r.set(l,c),c}return{setsOf(o,l){let[u="",...c]=s(l).setsOf(te(o));return[u,...c]},namingsIn(o,l){let u=`${l.folder??""}
${o}`,c=i.get(u)??s(l).namingsIn(o);return i.set(u,c),c}}}function cm(e,n){return lk(e,n)??{release:Cn,from:"detected"}}function lk(e,n){let t=pl(e.release,n);return t===void 0?mm(fm(e,n).settingsFor(dm(n))):pm(t)}function um(e,n,t){
let{ignore:r=[],complete:i=!1}=n,s=pl(n.release,t),o=fm(n,t),l=[],u=[],c={onFault:P=>l.push(P),onNote:P=>u.push(P)},d=(P,A)=>o.isIgnored(P,A),p=[...Lp(e,{cwd:t.
cwd,env:t.env,ignore:r,isLeftOut:d,...c})],m=tm(p,t,c),g=am(m,t),v=vn(({path:P,fullPath:A,fromDirectory:I})=>{let L=P===an?dm(t):A,M=o.settingsFor(L);return{sets:P===
an?[""]:g.setsOf(L,M),release:s===void 0?mm(M):pm(s),isPatch:m.isPatch(te(L)),patchKind:m.patchKindOf(te(L)),namingsIn:_=>g.namingsIn(_,M)(te(L)),fromDirectory:I,
complete:i||M.complete,levels:M.rules,failLevel:M.failLevel}});return{files:p,faults:l,notes:u,...c,contextOf:v,configuredReleases:()=>s==="auto"?[]:o.releases(),
unmatched:()=>{let P=e.map(A=>(0,Ki.resolve)(t.cwd,A)).filter(ck);return P.length===0?[]:o.unmatched(p.map(({fullPath:A})=>A),P)}}}function fm(e,n){return Hp({cwd:n.
cwd,file:e.config,off:e["no-config"]??!1})}function ck(e){try{return(0,lm.statSync)(e).isDirectory()}catch{return!1}}var dm=e=>(0,Ki.join)(e.cwd,an),pm=e=>e==="\
auto"?void 0:e;function mm({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function ym(e,n,t){let r=um(e,n,t),i=$p(r,t),{sets:s,skipped:o}=Sp(i.files),l=({role:u})=>u==="unreadable";return{sets:s,unreadable:o.filter(l).map(hm),notes:[...i.
notes,...o.filter(u=>!l(u)).map(hm)],faults:i.faults}}var hm=({path:e,line:n,reason:t})=>`${e}:${n}: left out: ${t}`;function bm(e,n,t){let r=n===void 0?e:e.filter(s=>Xt(s)===n),i=e.map(Xt);if(n!==void 0&&r.length===0){let s=xn(n,i),o=s===void 0?`the sets are ${gm(i)}`:`did yo\
u mean ${s}?`;throw new ke(`--set: there is no set "${n}"; ${o}`)}if(r.length>1)throw new ke(`${t} is about one set of planes at a time; name one with --set: ${gm(
i)}`);return r[0]}function gm(e){return e.length>ml?`${e.slice(0,ml).join(", ")} and ${e.length-ml} more`:e.join(", ")}var ml=10,Xt=({name:e})=>e===""?"other fi\
les":e;function vm(e,{release:n,from:t},r){t!=="option"&&Ln(r,`${e} ${n}${ec[t]}`)}function wm(e,n,t){for(let r of e)Ln(t,r);for(let{file:r,reason:i}of n)Zl(t,`${r}\
: ${i}`);return n.length>0?Or.failure:e.length>0?Or.findings:Or.ok}function uk({options:e,positionals:n},t){if(n.length===0)throw new ke("checklist needs files or directories, or - for standard input");let{sets:r,unreadable:i,notes:s,
faults:o}=ym(n,e,t);for(let d of s)Ln(t,d);let{set:l,format:u}=e,c=u!=="json"&&l===void 0?r:[bm(r,l,"--format json")].flatMap(d=>d??[]);for(let d of c){let{release:p}=d.
release;c.length>1&&t.stdout(`# ${Xt(d)}

`);let m=d.planes.map(({value:g})=>g);t.stdout(Bs(Fs(m,{release:p}),u)),c.length>1&&t.stdout(`
`),vm(`${c.length>1?`${Xt(d)}: `:""}Listed for`,d.release,t)}return c.length===0&&t.stdout(Bs(Fs([],cm(e,t)),u)),wm(i,o,t)}0&&(module.exports={checklistCommand});

"use strict";var oh=Object.create;var Cr=Object.defineProperty;var ah=Object.getOwnPropertyDescriptor;var lh=Object.getOwnPropertyNames;var ch=Object.getPrototypeOf,uh=Object.prototype.hasOwnProperty;var L=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),me=(e,t)=>{for(var n in t)Cr(e,n,{get:t[n],enumerable:!0})},Gl=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of lh(t))!uh.call(e,i)&&i!==n&&Cr(e,i,{get:()=>t[i],enumerable:!(r=ah(t,i))||r.enumerable});return e};var Ge=(e,t,n)=>(n=e!=null?oh(ch(e)):{},Gl(t||!e||!e.__esModule?Cr(n,"default",{value:e,enumerable:!0}):n,e)),fh=e=>Gl(Cr({},"__esModule",{value:!0}),e);var V=L(fe=>{"use strict";var qo=Symbol.for("yaml.alias"),pu=Symbol.for("yaml.document"),Ur=Symbol.for("yaml.map"),mu=Symbol.for("yaml.pair"),_o=Symbol.for("yam\
l.scalar"),Yr=Symbol.for("yaml.seq"),He=Symbol.for("yaml.node.type"),gy=e=>!!e&&typeof e=="object"&&e[He]===qo,yy=e=>!!e&&typeof e=="object"&&e[He]===pu,by=e=>!!e&&
typeof e=="object"&&e[He]===Ur,vy=e=>!!e&&typeof e=="object"&&e[He]===mu,hu=e=>!!e&&typeof e=="object"&&e[He]===_o,wy=e=>!!e&&typeof e=="object"&&e[He]===Yr;function gu(e){
if(e&&typeof e=="object")switch(e[He]){case Ur:case Yr:return!0}return!1}function Sy(e){if(e&&typeof e=="object")switch(e[He]){case qo:case Ur:case _o:case Yr:return!0}
return!1}var ky=e=>(hu(e)||gu(e))&&!!e.anchor;fe.ALIAS=qo;fe.DOC=pu;fe.MAP=Ur;fe.NODE_TYPE=He;fe.PAIR=mu;fe.SCALAR=_o;fe.SEQ=Yr;fe.hasAnchor=ky;fe.isAlias=gy;fe.
isCollection=gu;fe.isDocument=yy;fe.isMap=by;fe.isNode=Sy;fe.isPair=vy;fe.isScalar=hu;fe.isSeq=wy});var Nn=L($o=>{"use strict";var le=V(),ye=Symbol("break visit"),yu=Symbol("skip children"),Fe=Symbol("remove node");function Vr(e,t){let n=bu(t);le.isDocument(e)?
Ht(null,e.contents,n,Object.freeze([e]))===Fe&&(e.contents=null):Ht(null,e,n,Object.freeze([]))}Vr.BREAK=ye;Vr.SKIP=yu;Vr.REMOVE=Fe;function Ht(e,t,n,r){let i=vu(
e,t,n,r);if(le.isNode(i)||le.isPair(i))return wu(e,r,i),Ht(e,i,n,r);if(typeof i!="symbol"){if(le.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=Ht(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===ye)return ye;o===Fe&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){r=Object.
freeze(r.concat(t));let s=Ht("key",t.key,n,r);if(s===ye)return ye;s===Fe&&(t.key=null);let o=Ht("value",t.value,n,r);if(o===ye)return ye;o===Fe&&(t.value=null)}}
return i}async function Gr(e,t){let n=bu(t);le.isDocument(e)?await Jt(null,e.contents,n,Object.freeze([e]))===Fe&&(e.contents=null):await Jt(null,e,n,Object.freeze(
[]))}Gr.BREAK=ye;Gr.SKIP=yu;Gr.REMOVE=Fe;async function Jt(e,t,n,r){let i=await vu(e,t,n,r);if(le.isNode(i)||le.isPair(i))return wu(e,r,i),Jt(e,i,n,r);if(typeof i!=
"symbol"){if(le.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Jt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===ye)return ye;o===Fe&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){r=Object.freeze(r.concat(t));let s=await Jt("key",t.key,n,r);if(s===ye)return ye;
s===Fe&&(t.key=null);let o=await Jt("value",t.value,n,r);if(o===ye)return ye;o===Fe&&(t.value=null)}}return i}function bu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function vu(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(le.isMap(t))return n.Map?.(e,t,r);if(le.isSeq(t))return n.Seq?.(e,t,r);if(le.
isPair(t))return n.Pair?.(e,t,r);if(le.isScalar(t))return n.Scalar?.(e,t,r);if(le.isAlias(t))return n.Alias?.(e,t,r)}function wu(e,t,n){let r=t[t.length-1];if(le.
isCollection(r))r.items[e]=n;else if(le.isPair(r))e==="key"?r.key=n:r.value=n;else if(le.isDocument(r))r.contents=n;else{let i=le.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}$o.visit=Vr;$o.visitAsync=Gr});var Fo=L(ku=>{"use strict";var Su=V(),Ay=Nn(),Py={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oy=e=>e.replace(/[!,[\]{}]/g,t=>Py[t]),Tn=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Oy(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Su.isNode(t.contents)){let s={};Ay.visit(t.contents,(o,l)=>{Su.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};Tn.defaultYaml={explicit:!1,version:"1.2"};Tn.defaultTags={"!!":"tag:yaml.org,2002:"};ku.Directives=Tn});var Wr=L(Ln=>{"use strict";var Au=V(),Cy=Nn();function Ey(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Pu(e){let t=new Set;return Cy.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Ou(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function Ry(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=Pu(e));let o=Ou(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Au.isScalar(o.node)||Au.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:r}}Ln.anchorIsValid=Ey;Ln.anchorNames=Pu;Ln.createNodeAnchors=Ry;Ln.
findNewAnchor=Ou});var Bo=L(Cu=>{"use strict";function In(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],l=In(e,r,String(i),o);l===
void 0?delete r[i]:l!==o&&(r[i]=l)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=In(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=In(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=In(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}Cu.applyReviver=In});var st=L(Ru=>{"use strict";var xy=V();function Eu(e,t,n){if(Array.isArray(e))return e.map((r,i)=>Eu(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!xy.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}Ru.toJS=Eu});var Hr=L(Nu=>{"use strict";var Ny=Bo(),xu=V(),Ty=st(),jo=class{constructor(t){Object.defineProperty(this,xu.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!xu.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},l=Ty.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?Ny.applyReviver(s,{"":l},
"",l):l}};Nu.NodeBase=jo});var Mn=L(Tu=>{"use strict";var Ly=Wr(),Iy=Nn(),zt=V(),My=Hr(),Dy=st(),Ko=class extends My.NodeBase{constructor(t){super(zt.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Iy.visit(t,{Node:(s,o)=>{(zt.isAlias(o)||zt.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,c=s.get(i);if(c||(Dy.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Jr(o,i,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(Ly.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Jr(e,t,n){
if(zt.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(zt.isCollection(t)){let r=0;for(let i of t.items){let s=Jr(e,i,n);
s>r&&(r=s)}return r}else if(zt.isPair(t)){let r=Jr(e,t.key,n),i=Jr(e,t.value,n);return Math.max(r,i)}return 1}Tu.Alias=Ko});var ae=L(Uo=>{"use strict";var qy=V(),_y=Hr(),$y=st(),Fy=e=>!e||typeof e!="function"&&typeof e!="object",ot=class extends _y.NodeBase{constructor(t){super(qy.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:$y.toJS(this.value,t,n)}toString(){return String(this.value)}};ot.BLOCK_FOLDED="BLOCK_FOLDED";ot.BLOCK_LITERAL=
"BLOCK_LITERAL";ot.PLAIN="PLAIN";ot.QUOTE_DOUBLE="QUOTE_DOUBLE";ot.QUOTE_SINGLE="QUOTE_SINGLE";Uo.Scalar=ot;Uo.isScalarValue=Fy});var Dn=L(Iu=>{"use strict";var By=Mn(),Et=V(),Lu=ae(),jy="tag:yaml.org,2002:";function Ky(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function Uy(e,t,n){if(Et.isDocument(e)&&(e=e.contents),Et.isNode(
e))return e;if(Et.isPair(e)){let p=n.schema[Et.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:l}=n,c;if(r&&e&&typeof e==
"object"){if(c=l.get(e),c)return c.anchor??(c.anchor=i(e)),new By.Alias(c.anchor);c={anchor:null,node:null},l.set(e,c)}t?.startsWith("!!")&&(t=jy+t.slice(2));let u=Ky(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Lu.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[Et.
MAP]:Symbol.iterator in Object(e)?o[Et.SEQ]:o[Et.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Lu.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Iu.createNode=Uy});var Qr=L(zr=>{"use strict";var Yy=Dn(),Be=V(),Vy=Hr();function Yo(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Yy.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Mu=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Vo=class extends Vy.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Be.isNode(r)||Be.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Mu(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(Be.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Yo(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Be.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&Be.isScalar(s)?s.value:s:Be.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Be.isPair(n))return!1;let r=n.value;return r==null||t&&Be.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Be.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Be.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Yo(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};zr.Collection=Vo;zr.collectionFromPath=Yo;zr.isEmptyPath=Mu});var qn=L(Xr=>{"use strict";var Gy=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Go(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Wy=(e,t,n)=>e.
endsWith(`
`)?Go(n,t):n.includes(`
`)?`
`+Go(n,t):(e.endsWith(" ")?"":" ")+n;Xr.indentComment=Go;Xr.lineComment=Wy;Xr.stringifyComment=Gy});var qu=L(_n=>{"use strict";var Hy="flow",Wo="block",Zr="quoted";function Jy(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let u=[],d={},p=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):p=i-r);let m,h,w=!1,g=-1,k=-1,N=-1;n===Wo&&(g=Du(e,g,t.length),g!==-1&&(p=g+c));for(let M;M=e[g+=1];){if(n===Zr&&M==="\\"){switch(k=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}N=g}if(M===`
`)n===Wo&&(g=Du(e,g,t.length)),p=g+t.length+c,m=void 0;else{if(M===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let _=e[g+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(m=g)}if(g>=p)if(m)u.push(m),p=m+c,m=void 0;else if(n===Zr){for(;h===" "||h==="	";)h=M,M=e[g+=1],w=!0;let _=g>N+1?g-2:k-1;if(d[_])return e;u.push(_),
d[_]=!0,p=_+c,m=void 0}else w=!0}h=M}if(w&&l&&l(),u.length===0)return e;o&&o();let T=e.slice(0,u[0]);for(let M=0;M<u.length;++M){let _=u[M],F=u[M+1]||e.length;_===
0?T=`
${t}${e.slice(0,F)}`:(n===Zr&&d[_]&&(T+=`${e[_]}\\`),T+=`
${t}${e.slice(_+1,F)}`)}return T}function Du(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}_n.FOLD_BLOCK=Wo;_n.FOLD_FLOW=Hy;_n.FOLD_QUOTED=Zr;_n.foldFlowLines=Jy});var Fn=L(_u=>{"use strict";var De=ae(),at=qu(),ti=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),ni=e=>/^(%|---|\.\.\.)/m.test(e);function zy(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function $n(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(ni(e)?"  ":""),o="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+n.slice(l):n,r?o:at.foldFlowLines(o,s,at.FOLD_QUOTED,ti(t,!1))}function Ho(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return $n(e,t);let n=t.indent||(ni(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:at.foldFlowLines(r,n,at.FOLD_FLOW,ti(t,!1))}function Qt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=$n;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=Ho:s&&!i?r=$n:r=n?Ho:$n}return r(e,t)}var Jo;try{Jo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Jo=/\n+(?!\n|$)/g}function ei({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:l,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Qt(n,r);let u=r.indent||(r.forceBlockIndent||ni(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===De.Scalar.BLOCK_FOLDED?!1:t===De.Scalar.BLOCK_LITERAL?
!0:!zy(n,c,u.length);if(!n)return d?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let F=n[m-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let h=n.substring(m),w=h.indexOf(`
`);w===-1?p="-":n===h||w!==h.length-1?(p="+",s&&s()):p="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Jo,`$&${u}`));let g=!1,k,N=-1;for(k=0;k<n.length;++k){let F=n[k];if(F===" ")g=!0;else if(F===`
`)N=k;else break}let T=n.substring(0,N<k?N+1:k);T&&(n=n.substring(T.length),T=T.replace(/\n+/g,`$&${u}`));let _=(g?u?"2":"1":"")+p;if(e&&(_+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let F=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),K=!1,W=ti(r,!0);o!=="folded"&&t!==De.Scalar.BLOCK_FOLDED&&(W.onOverflow=
()=>{K=!0});let I=at.foldFlowLines(`${T}${F}${h}`,u,at.FOLD_BLOCK,W);if(!K)return`>${_}
${u}${I}`}return n=n.replace(/\n+/g,`$&${u}`),`|${_}
${u}${T}${n}${h}`}function Qy(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:l,indent:c,indentStep:u,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Qt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Qt(s,t):ei(e,t,n,r);if(!l&&!d&&i!==De.Scalar.PLAIN&&s.includes(`
`))return ei(e,t,n,r);if(ni(s)){if(c==="")return t.forceBlockIndent=!0,ei(e,t,n,r);if(l&&c===u)return Qt(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let m=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),{compat:h,tags:w}=t.doc.schema;if(w.some(m)||h?.some(m))return Qt(s,t)}return l?
p:at.foldFlowLines(p,c,at.FOLD_FLOW,ti(t,!1))}function Xy(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==De.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=De.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case De.
Scalar.BLOCK_FOLDED:case De.Scalar.BLOCK_LITERAL:return i||s?Qt(o.value,t):ei(o,t,n,r);case De.Scalar.QUOTE_DOUBLE:return $n(o.value,t);case De.Scalar.QUOTE_SINGLE:
return Ho(o.value,t);case De.Scalar.PLAIN:return Qy(o,t,n,r);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:p}=t.options,m=i&&
d||p;if(u=c(m),u===null)throw new Error(`Unsupported default string type ${m}`)}return u}_u.stringifyString=Xy});var Bn=L(zo=>{"use strict";var Zy=Wr(),lt=V(),eb=qn(),tb=Fn();function nb(e,t){let n=Object.assign({blockQuote:!0,commentString:eb.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function rb(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(lt.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function ib(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(lt.isScalar(e)||lt.isCollection(
e))&&e.anchor;s&&Zy.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function sb(e,t,n,r){
if(lt.isPair(e))return e.toString(t,n,r);if(lt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=lt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=rb(t.doc.schema.tags,s));let o=ib(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof i.
stringify=="function"?i.stringify(s,t,n,r):lt.isScalar(s)?tb.stringifyString(s,t,n,r):s.toString(t,n,r);return o?lt.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}zo.createStringifyContext=nb;zo.stringify=sb});var ju=L(Bu=>{"use strict";var Je=V(),$u=ae(),Fu=Bn(),jn=qn();function ob({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,m=Je.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(Je.isCollection(e)||
!Je.isNode(e)&&typeof e=="object"){let W="With simple keys, collection cannot be used as a key value";throw new Error(W)}}let h=!p&&(!e||m&&t==null&&!n.inFlow||
Je.isCollection(e)||(Je.isScalar(e)?e.type===$u.Scalar.BLOCK_FOLDED||e.type===$u.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!h&&(p||!s),indent:l+c});let w=!1,g=!1,k=Fu.stringify(e,n,()=>w=!0,()=>g=!0);if(!h&&!n.inFlow&&k.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(s||t==null)return w&&r&&r(),k===""?"?":h?`? ${k}`:k}else if(s&&!p||t==null&&
h)return k=`? ${k}`,m&&!w?k+=jn.lineComment(k,n.indent,u(m)):g&&i&&i(),k;w&&(m=null),h?(m&&(k+=jn.lineComment(k,n.indent,u(m))),k=`? ${k}
${l}:`):(k=`${k}:`,m&&(k+=jn.lineComment(k,n.indent,u(m))));let N,T,M;Je.isNode(t)?(N=!!t.spaceBefore,T=t.commentBefore,M=t.comment):(N=!1,T=null,M=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!h&&!m&&Je.isScalar(t)&&(n.indentAtStart=k.length+1),g=!1,!d&&c.length>=2&&!n.inFlow&&!h&&Je.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let _=!1,F=Fu.stringify(t,n,()=>_=!0,()=>g=!0),K=" ";if(m||N||T){if(K=N?`
`:"",T){let W=u(T);K+=`
${jn.indentComment(W,n.indent)}`}F===""&&!n.inFlow?K===`
`&&M&&(K=`

`):K+=`
${n.indent}`}else if(!h&&Je.isCollection(t)){let W=F[0],I=F.indexOf(`
`),Q=I!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(Q||!Ce){let Ee=!1;if(Q&&(W==="&"||W==="!")){let Z=F.indexOf(" ");W==="&"&&Z!==-1&&Z<I&&F[Z+1]==="!"&&(Z=F.
indexOf(" ",Z+1)),(Z===-1||I<Z)&&(Ee=!0)}Ee||(K=`
${n.indent}`)}}else(F===""||F[0]===`
`)&&(K="");return k+=K+F,n.inFlow?_&&r&&r():M&&!_?k+=jn.lineComment(k,n.indent,u(M)):g&&i&&i(),k}Bu.stringifyPair=ob});var Xo=L(Qo=>{"use strict";var Ku=require("process");function ab(e,...t){e==="debug"&&console.log(...t)}function lb(e,t){(e==="debug"||e==="warn")&&(typeof Ku.emitWarning==
"function"?Ku.emitWarning(t):console.warn(t))}Qo.debug=ab;Qo.warn=lb});var ai=L(oi=>{"use strict";var si=V(),Uu=ae(),ri="<<",ii={identify:e=>e===ri||typeof e=="symbol"&&e.description===ri,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Uu.Scalar(Symbol(ri)),{addToJSMap:Yu}),stringify:()=>ri},cb=(e,t)=>(ii.identify(t)||si.isScalar(t)&&(!t.type||t.type===
Uu.Scalar.PLAIN)&&ii.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ii.tag&&n.default);function Yu(e,t,n){let r=Vu(e,n);if(si.isSeq(r))for(let i of r.items)
Zo(e,t,i);else if(Array.isArray(r))for(let i of r)Zo(e,t,i);else Zo(e,t,r)}function Zo(e,t,n){let r=Vu(e,n);if(!si.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Vu(e,t){return e&&si.isAlias(t)?t.resolve(e.doc,e):t}
oi.addMergeToJSMap=Yu;oi.isMergeKey=cb;oi.merge=ii});var ta=L(Hu=>{"use strict";var ub=Xo(),Gu=ai(),fb=Bn(),Wu=V(),ea=st();function db(e,t,{key:n,value:r}){if(Wu.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Gu.
isMergeKey(e,n))Gu.addMergeToJSMap(e,t,r);else{let i=ea.toJS(n,"",e);if(t instanceof Map)t.set(i,ea.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=pb(
n,i,e),o=ea.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function pb(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Wu.isNode(e)&&n?.doc){let r=fb.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),ub.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}Hu.addPairToJSMap=db});var ct=L(na=>{"use strict";var Ju=Dn(),mb=ju(),hb=ta(),li=V();function gb(e,t,n){let r=Ju.createNode(e,void 0,n),i=Ju.createNode(t,void 0,n);return new ci(r,i)}
var ci=class e{constructor(t,n=null){Object.defineProperty(this,li.NODE_TYPE,{value:li.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return li.
isNode(n)&&(n=n.clone(t)),li.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return hb.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?mb.stringifyPair(this,t,n,r):JSON.stringify(this)}};na.Pair=ci;na.createPair=gb});var ra=L(Qu=>{"use strict";var Rt=V(),zu=Bn(),ui=qn();function yb(e,t,n){return(t.inFlow??e.flow?vb:bb)(e,t,n)}function bb({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let w=0;w<
t.length;++w){let g=t[w],k=null;if(Rt.isNode(g))!p&&g.spaceBefore&&m.push(""),fi(n,m,g.commentBefore,p),g.comment&&(k=g.comment);else if(Rt.isPair(g)){let T=Rt.
isNode(g.key)?g.key:null;T&&(!p&&T.spaceBefore&&m.push(""),fi(n,m,T.commentBefore,p))}p=!1;let N=zu.stringify(g,d,()=>k=null,()=>p=!0);k&&(N+=ui.lineComment(N,s,
u(k))),p&&k&&(p=!1),m.push(r+N)}let h;if(m.length===0)h=i.start+i.end;else{h=m[0];for(let w=1;w<m.length;++w){let g=m[w];h+=g?`
${c}${g}`:`
`}}return e?(h+=`
`+ui.indentComment(u(e),c),l&&l()):p&&o&&o(),h}function vb({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let w=0;w<e.length;++w){let g=e[w],k=null;if(Rt.isNode(g))g.spaceBefore&&p.push(
""),fi(t,p,g.commentBefore,!1),g.comment&&(k=g.comment);else if(Rt.isPair(g)){let T=Rt.isNode(g.key)?g.key:null;T&&(T.spaceBefore&&p.push(""),fi(t,p,T.commentBefore,
!1),T.comment&&(u=!0));let M=Rt.isNode(g.value)?g.value:null;M?(M.comment&&(k=M.comment),M.commentBefore&&(u=!0)):g.value==null&&T?.comment&&(k=T.comment)}k&&(u=
!0);let N=zu.stringify(g,c,()=>k=null);u||(u=p.length>d||N.includes(`
`)),w<e.length-1?N+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((T,M)=>T+M.length+2,2)+(N.length+2)>t.options.lineWidth)),u&&(N+=",")),
k&&(N+=ui.lineComment(N,r,l(k))),p.push(N),d=p.length}let{start:m,end:h}=n;if(p.length===0)return m+h;if(!u){let w=p.reduce((g,k)=>g+k.length+2,2);u=t.options.lineWidth>
0&&w>t.options.lineWidth}if(u){let w=m;for(let g of p)w+=g?`
${s}${i}${g}`:`
`;return`${w}
${i}${h}`}else return`${m}${o}${p.join(" ")}${o}${h}`}function fi({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=ui.indentComment(
t(r),e);n.push(s.trimStart())}}Qu.stringifyCollection=yb});var ft=L(sa=>{"use strict";var wb=ra(),Sb=ta(),kb=Qr(),ut=V(),di=ct(),Ab=ae();function Kn(e,t){let n=ut.isScalar(t)?t.value:t;for(let r of e)if(ut.isPair(r)&&(r.
key===t||r.key===n||ut.isScalar(r.key)&&r.key.value===n))return r}var ia=class extends kb.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ut.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push(di.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;ut.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new di.Pair(t,t?.value):r=new di.Pair(t.key,t.value);let i=Kn(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);ut.isScalar(i.value)&&Ab.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(l=>s(r,l)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Kn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=Kn(this.items,t)?.value;return(!n&&ut.isScalar(i)?i.value:i)??void 0}has(t){return!!Kn(this.items,t)}set(t,n){this.add(new di.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)Sb.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!ut.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),wb.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};sa.YAMLMap=ia;sa.findPair=Kn});var Xt=L(Zu=>{"use strict";var Pb=V(),Xu=ft(),Ob={collection:"map",default:!0,nodeClass:Xu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Pb.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Xu.YAMLMap.from(e,t,n)};Zu.map=Ob});var dt=L(ef=>{"use strict";var Cb=Dn(),Eb=ra(),Rb=Qr(),mi=V(),xb=ae(),Nb=st(),oa=class extends Rb.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(mi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=pi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=pi(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&mi.isScalar(i)?i.value:i}has(t){let n=pi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=pi(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];mi.isScalar(i)&&xb.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(Nb.toJS(s,String(i++),n));return r}toString(t,n,r){return t?Eb.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof i=="function"){let c=n instanceof Set?l:String(o++);l=i.call(n,c,l)}s.items.
push(Cb.createNode(l,void 0,r))}}return s}};function pi(e){let t=mi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}ef.YAMLSeq=oa});var Zt=L(nf=>{"use strict";var Tb=V(),tf=dt(),Lb={collection:"seq",default:!0,nodeClass:tf.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Tb.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>tf.YAMLSeq.from(e,t,n)};nf.seq=Lb});var Un=L(rf=>{"use strict";var Ib=Fn(),Mb={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Ib.stringifyString(e,t,n,r)}};rf.string=Mb});var hi=L(af=>{"use strict";var sf=ae(),of={identify:e=>e==null,createNode:()=>new sf.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new sf.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&of.test.test(e)?e:t.options.nullStr};af.nullTag=of});var aa=L(cf=>{"use strict";var Db=ae(),lf={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Db.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&lf.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};cf.boolTag=lf});var en=L(uf=>{"use strict";function qb({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}uf.stringifyNumber=qb});var ca=L(gi=>{"use strict";var _b=ae(),la=en(),$b={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:la.stringifyNumber},Fb={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():la.stringifyNumber(e)}},Bb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new _b.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:la.stringifyNumber};
gi.float=Bb;gi.floatExp=Fb;gi.floatNaN=$b});var fa=L(bi=>{"use strict";var ff=en(),yi=e=>typeof e=="bigint"||Number.isInteger(e),ua=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function df(e,t,n){
let{value:r}=e;return yi(r)&&r>=0?n+r.toString(t):ff.stringifyNumber(e)}var jb={identify:e=>yi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>ua(e,2,8,n),stringify:e=>df(e,8,"0o")},Kb={identify:yi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ua(e,0,10,n),
stringify:ff.stringifyNumber},Ub={identify:e=>yi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ua(e,2,16,
n),stringify:e=>df(e,16,"0x")};bi.int=Kb;bi.intHex=Ub;bi.intOct=jb});var mf=L(pf=>{"use strict";var Yb=Xt(),Vb=hi(),Gb=Zt(),Wb=Un(),Hb=aa(),da=ca(),pa=fa(),Jb=[Yb.map,Gb.seq,Wb.string,Vb.nullTag,Hb.boolTag,pa.intOct,pa.int,pa.intHex,
da.floatNaN,da.floatExp,da.float];pf.schema=Jb});var yf=L(gf=>{"use strict";var zb=ae(),Qb=Xt(),Xb=Zt();function hf(e){return typeof e=="bigint"||Number.isInteger(e)}var vi=({value:e})=>JSON.stringify(e),Zb=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:vi},{identify:e=>e==null,createNode:()=>new zb.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:vi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:vi},{identify:hf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>hf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:vi}],e0={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},t0=[Qb.map,Xb.seq].
concat(Zb,e0);gf.schema=t0});var ha=L(bf=>{"use strict";var Yn=require("buffer"),ma=ae(),n0=Fn(),r0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Yn.Buffer=="function")return Yn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,l;if(typeof Yn.Buffer=="function")l=o instanceof Yn.Buffer?o.toString("base64"):Yn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ma.Scalar.BLOCK_LITERAL),t!==ma.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let p=0,m=0;p<u;++p,m+=c)d[p]=l.substr(m,c);l=d.join(t===ma.Scalar.
BLOCK_LITERAL?`
`:" ")}return n0.stringifyString({comment:e,type:t,value:l},r,i,s)}};bf.binary=r0});var ki=L(Si=>{"use strict";var wi=V(),ga=ct(),i0=ae(),s0=dt();function vf(e,t){if(wi.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!wi.isPair(r)){
if(wi.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new ga.Pair(new i0.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=wi.isPair(r)?r:new ga.Pair(r)}}else t("Expected a sequence for this tag");return e}function wf(e,t,n){let{replacer:r}=n,i=new s0.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let l,c;
if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)l=u[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=o;i.items.push(ga.createPair(l,c,n))}return i}
var o0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vf,createNode:wf};Si.createPairs=wf;Si.pairs=o0;Si.resolvePairs=vf});var va=L(ba=>{"use strict";var Sf=V(),ya=st(),Vn=ft(),a0=dt(),kf=ki(),xt=class e extends a0.YAMLSeq{constructor(){super(),this.add=Vn.YAMLMap.prototype.add.bind(
this),this.delete=Vn.YAMLMap.prototype.delete.bind(this),this.get=Vn.YAMLMap.prototype.get.bind(this),this.has=Vn.YAMLMap.prototype.has.bind(this),this.set=Vn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Sf.
isPair(i)?(s=ya.toJS(i.key,"",n),o=ya.toJS(i.value,s,n)):s=ya.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=kf.createPairs(t,n,r),s=new this;return s.items=i.items,s}};xt.tag="tag:yaml.org,2002:omap";var l0={collection:"seq",identify:e=>e instanceof Map,nodeClass:xt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=kf.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Sf.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new xt,n)},createNode:(e,t,n)=>xt.from(e,t,n)};ba.YAMLOMap=xt;ba.omap=l0});var Ef=L(wa=>{"use strict";var Af=ae();function Pf({value:e,source:t},n){return t&&(e?Of:Cf).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Of={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Af.Scalar(!0),stringify:Pf},Cf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Af.Scalar(!1),stringify:Pf};wa.falseTag=Cf;wa.trueTag=
Of});var Rf=L(Ai=>{"use strict";var c0=ae(),Sa=en(),u0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Sa.stringifyNumber},f0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Sa.stringifyNumber(e)}},d0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new c0.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Sa.stringifyNumber};Ai.float=d0;Ai.floatExp=f0;Ai.floatNaN=u0});var Nf=L(Wn=>{"use strict";var xf=en(),Gn=e=>typeof e=="bigint"||Number.isInteger(e);function Pi(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function ka(e,t,n){let{value:r}=e;if(Gn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return xf.stringifyNumber(
e)}var p0={identify:Gn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Pi(e,2,2,n),stringify:e=>ka(e,2,"0b")},m0={identify:Gn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Pi(e,1,8,n),stringify:e=>ka(e,8,"0")},h0={identify:Gn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Pi(e,0,10,n),stringify:xf.stringifyNumber},g0={identify:Gn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Pi(e,2,16,n),stringify:e=>ka(e,16,"0x")};Wn.int=h0;Wn.intBin=p0;Wn.intHex=g0;Wn.intOct=m0});var Pa=L(Aa=>{"use strict";var Ei=V(),Oi=ct(),Ci=ft(),Nt=class e extends Ci.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Ei.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Oi.Pair(t.key,null):n=new Oi.Pair(t,null),Ci.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Ci.
findPair(this.items,t);return!n&&Ei.isPair(r)?Ei.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Ci.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Oi.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Oi.createPair(o,null,r));return s}};Nt.tag="tag:yaml.org,2002:set";var y0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Nt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Nt.from(e,t,n),resolve(e,t){if(Ei.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Nt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Aa.YAMLSet=Nt;Aa.set=y0});var Ca=L(Ri=>{"use strict";var b0=en();function Oa(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*s:s}function Tf(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return b0.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var v0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Oa(e,n),stringify:Tf},w0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Oa(e,!1),stringify:Tf},Lf={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Lf.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,l]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,l||0,c),d=t[8];if(d&&d!=="Z"){let p=Oa(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ri.floatTime=w0;Ri.intTime=v0;Ri.
timestamp=Lf});var Df=L(Mf=>{"use strict";var S0=Xt(),k0=hi(),A0=Zt(),P0=Un(),O0=ha(),If=Ef(),Ea=Rf(),xi=Nf(),C0=ai(),E0=va(),R0=ki(),x0=Pa(),Ra=Ca(),N0=[S0.map,A0.seq,P0.string,
k0.nullTag,If.trueTag,If.falseTag,xi.intBin,xi.intOct,xi.int,xi.intHex,Ea.floatNaN,Ea.floatExp,Ea.float,O0.binary,C0.merge,E0.omap,R0.pairs,x0.set,Ra.intTime,Ra.
floatTime,Ra.timestamp];Mf.schema=N0});var Vf=L(Ta=>{"use strict";var Ff=Xt(),T0=hi(),Bf=Zt(),L0=Un(),I0=aa(),xa=ca(),Na=fa(),M0=mf(),D0=yf(),jf=ha(),Hn=ai(),Kf=va(),Uf=ki(),qf=Df(),Yf=Pa(),Ni=Ca(),_f=new Map(
[["core",M0.schema],["failsafe",[Ff.map,Bf.seq,L0.string]],["json",D0.schema],["yaml11",qf.schema],["yaml-1.1",qf.schema]]),$f={binary:jf.binary,bool:I0.boolTag,
float:xa.float,floatExp:xa.floatExp,floatNaN:xa.floatNaN,floatTime:Ni.floatTime,int:Na.int,intHex:Na.intHex,intOct:Na.intOct,intTime:Ni.intTime,map:Ff.map,merge:Hn.
merge,null:T0.nullTag,omap:Kf.omap,pairs:Uf.pairs,seq:Bf.seq,set:Yf.set,timestamp:Ni.timestamp},q0={"tag:yaml.org,2002:binary":jf.binary,"tag:yaml.org,2002:merg\
e":Hn.merge,"tag:yaml.org,2002:omap":Kf.omap,"tag:yaml.org,2002:pairs":Uf.pairs,"tag:yaml.org,2002:set":Yf.set,"tag:yaml.org,2002:timestamp":Ni.timestamp};function _0(e,t,n){
let r=_f.get(t);if(r&&!e)return n&&!r.includes(Hn.merge)?r.concat(Hn.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(_f.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Hn.merge)),i.reduce((s,o)=>{let l=typeof o=="string"?$f[o]:o;if(!l){let c=JSON.stringify(
o),u=Object.keys($f).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}Ta.
coreKnownTags=q0;Ta.getTags=_0});var Ma=L(Gf=>{"use strict";var La=V(),$0=Xt(),F0=Zt(),B0=Un(),Ti=Vf(),j0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ia=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?Ti.getTags(t,"compat"):t?Ti.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?Ti.coreKnownTags:{},this.tags=Ti.getTags(n,this.name,r),this.toStringOptions=l??null,Object.defineProperty(this,La.MAP,{value:$0.
map}),Object.defineProperty(this,La.SCALAR,{value:B0.string}),Object.defineProperty(this,La.SEQ,{value:F0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
j0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Gf.Schema=Ia});var Hf=L(Wf=>{"use strict";var K0=V(),Da=Bn(),Jn=qn();function U0(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=Da.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Jn.indentComment(c,""))}let o=!1,l=null;if(e.contents){if(K0.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(Jn.indentComment(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let c=l?
void 0:()=>o=!0,u=Da.stringify(e.contents,i,()=>l=null,c);l&&(u+=Jn.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Da.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Jn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(Jn.indentComment(s(c),"")))}return n.join(`
`)+`
`}Wf.stringifyDocument=U0});var zn=L(Jf=>{"use strict";var Y0=Mn(),tn=Qr(),Re=V(),V0=ct(),G0=st(),W0=Ma(),H0=Hf(),qa=Wr(),J0=Bo(),z0=Dn(),_a=Fo(),$a=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Re.NODE_TYPE,{value:Re.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new _a.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[Re.NODE_TYPE]:{value:Re.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Re.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){nn(this.contents)&&this.contents.add(t)}addIn(t,n){nn(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=qa.anchorNames(this);t.anchor=!n||r.has(n)?qa.findNewAnchor(n||"a",r):n}return new Y0.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let k=T=>typeof T=="number"||T instanceof String||
T instanceof Number,N=n.filter(k).map(String);N.length>0&&(n=n.concat(N)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=r??{},{onAnchor:p,setAnchors:m,sourceObjects:h}=qa.createNodeAnchors(this,o||"a"),w={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:h},g=z0.createNode(t,d,w);return l&&Re.isCollection(g)&&(g.flow=!0),m(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new V0.Pair(i,s)}delete(t){return nn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return tn.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):nn(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Re.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return tn.isEmptyPath(t)?!n&&Re.isScalar(this.contents)?this.contents.value:this.contents:Re.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Re.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return tn.isEmptyPath(t)?this.contents!==void 0:Re.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=tn.collectionFromPath(this.schema,[t],n):nn(this.contents)&&this.contents.set(
t,n)}setIn(t,n){tn.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=tn.collectionFromPath(this.schema,Array.from(t),n):nn(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _a.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new _a.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new W0.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=G0.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof o=="function"?J0.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return H0.stringifyDocument(this,t)}};function nn(e){if(Re.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Jf.Document=$a});var Zn=L(Xn=>{"use strict";var Qn=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Fa=class extends Qn{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Ba=class extends Qn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Q0=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=n.linePos[1];c?.line===r&&c.col>i&&(l=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${u}
`}};Xn.YAMLError=Qn;Xn.YAMLParseError=Fa;Xn.YAMLWarning=Ba;Xn.prettifyError=Q0});var er=L(zf=>{"use strict";function X0(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:l}){let c=!1,u=l,d=l,p="",m="",h=!1,w=!1,g=null,
k=null,N=null,T=null,M=null,_=null,F=null;for(let I of e)switch(w&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&s(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),w=!1),g&&(u&&I.type!=="comment"&&I.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),I.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&I.source.includes("	")&&(g=I),d=!0;break;case"comment":{d||s(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let Q=I.source.substring(1)||" ";p?p+=m+Q:p=Q,m="",u=!1;break}case"newlin\
e":u?p?p+=I.source:(!_||n!=="seq-item-ind")&&(c=!0):m+=I.source,u=!0,h=!0,(k||N)&&(T=I),d=!0;break;case"anchor":k&&s(I,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),I.source.endsWith(":")&&s(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=I,F??(F=I.offset),u=!1,d=!1,w=!0;break;case"\
tag":{N&&s(I,"MULTIPLE_TAGS","A node can have at most one tag"),N=I,F??(F=I.offset),u=!1,d=!1,w=!0;break}case n:(k||N)&&s(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),_&&s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${t??"collection"}`),_=I,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){M&&s(I,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),M=I,u=!1,d=!1;break}default:s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),u=!1,d=!1}let K=e[e.length-1],W=K?K.offset+K.source.length:i;return w&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:_,spaceBefore:c,comment:p,hasNewline:h,anchor:k,tag:N,newlineAfterProp:T,end:W,
start:F??W}}zf.resolveProps=X0});var Li=L(Qf=>{"use strict";function ja(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ja(t.key)||ja(t.value))return!0}return!1;default:return!0}}Qf.containsNewline=ja});var Ka=L(Xf=>{"use strict";var Z0=Li();function ev(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Z0.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Xf.flowIndentCheck=ev});var Ua=L(ed=>{"use strict";var Zf=V();function tv(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||Zf.isScalar(s)&&
Zf.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}ed.mapIncludes=tv});var od=L(sd=>{"use strict";var td=ct(),nv=ft(),nd=er(),rv=Li(),rd=Ka(),iv=Ua(),id="All mapping items must start at the same column";function sv({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??nv.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let d of r.items){let{start:p,key:m,sep:h,value:w}=d,g=nd.resolveProps(
p,{indicator:"explicit-key-ind",next:m??h?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),k=!g.found;if(k){if(m&&(m.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&i(c,"BAD_INDENT",id)),!g.anchor&&!g.tag&&!h){
u=g.end,g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment);continue}(g.newlineAfterProp||rv.containsNewline(m))&&i(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",id);n.atKey=!0;let N=g.end,T=m?e(n,m,g,i):t(n,N,p,null,g,i);n.schema.compat&&rd.flowIndentCheck(
r.indent,m,i),n.atKey=!1,iv.mapIncludes(n,l.items,T)&&i(N,"DUPLICATE_KEY","Map keys must be unique");let M=nd.resolveProps(h??[],{indicator:"map-value-ind",next:w,
offset:T.range[2],onError:i,parentIndent:r.indent,startOnNewline:!m||m.type==="block-scalar"});if(c=M.end,M.found){k&&(w?.type==="block-map"&&!M.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<M.found.offset-1024&&i(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let _=w?e(n,w,M,i):t(n,c,h,null,M,i);n.schema.compat&&rd.flowIndentCheck(
r.indent,w,i),c=_.range[2];let F=new td.Pair(T,_);n.options.keepSourceTokens&&(F.srcToken=d),l.items.push(F)}else{k&&i(T.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),M.comment&&(T.comment?T.comment+=`
`+M.comment:T.comment=M.comment);let _=new td.Pair(T);n.options.keepSourceTokens&&(_.srcToken=d),l.items.push(_)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[r.offset,c,u??c],l}sd.resolveBlockMap=sv});var ld=L(ad=>{"use strict";var ov=dt(),av=er(),lv=Ka();function cv({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??ov.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:d,value:p}of r.items){let m=av.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?i(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=m.end,m.comment&&(l.comment=m.comment);continue}let h=p?e(n,p,m,i):
t(n,m.end,d,null,m,i);n.schema.compat&&lv.flowIndentCheck(r.indent,p,i),c=h.range[2],l.items.push(h)}return l.range=[r.offset,c,u??c],l}ad.resolveBlockSeq=cv});var rn=L(cd=>{"use strict";function uv(e,t,n,r){let i="";if(e){let s=!1,o="";for(let l of e){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:i,offset:t}}cd.resolveEnd=uv});var pd=L(dd=>{"use strict";var fv=V(),dv=ct(),ud=ft(),pv=dt(),mv=rn(),fd=er(),hv=Li(),gv=Ua(),Ya="Block collections are not allowed within flow collections",Va=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function yv({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",l=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?ud.YAMLMap:pv.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.length;for(let k=0;k<
r.items.length;++k){let N=r.items[k],{start:T,key:M,sep:_,value:F}=N,K=fd.resolveProps(T,{flow:l,indicator:"explicit-key-ind",next:M??_?.[0],offset:p,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!K.found){if(!K.anchor&&!K.tag&&!_&&!F){k===0&&K.comma?i(K.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):k<r.items.
length-1&&i(K.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),K.comment&&(u.comment?u.comment+=`
`+K.comment:u.comment=K.comment),p=K.end;continue}!o&&n.options.strict&&hv.containsNewline(M)&&i(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(k===0)K.comma&&i(K.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(K.comma||i(K.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),K.comment){let W="";e:for(let I of T)switch(I.type){case"comma":case"space":break;case"comment":W=I.source.substring(1);break e;default:break e}
if(W){let I=u.items[u.items.length-1];fv.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+W:I.comment=W,K.comment=K.comment.substring(W.length+1)}}if(!o&&!_&&!K.found){let W=F?e(n,F,K,i):t(n,K.end,_,null,K,i);u.items.push(W),p=W.range[2],Va(F)&&i(W.
range,"BLOCK_IN_FLOW",Ya)}else{n.atKey=!0;let W=K.end,I=M?e(n,M,K,i):t(n,W,T,null,K,i);Va(M)&&i(I.range,"BLOCK_IN_FLOW",Ya),n.atKey=!1;let Q=fd.resolveProps(_??
[],{flow:l,indicator:"map-value-ind",next:F,offset:I.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(Q.found){if(!o&&!K.found&&n.options.strict){
if(_)for(let Z of _){if(Z===Q.found)break;if(Z.type==="newline"){i(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}K.start<Q.found.offset-1024&&i(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
F&&("source"in F&&F.source?.[0]===":"?i(F,"MISSING_CHAR",`Missing space after : in ${l}`):i(Q.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let Ce=F?
e(n,F,Q,i):Q.found?t(n,Q.end,_,null,Q,i):null;Ce?Va(F)&&i(Ce.range,"BLOCK_IN_FLOW",Ya):Q.comment&&(I.comment?I.comment+=`
`+Q.comment:I.comment=Q.comment);let Ee=new dv.Pair(I,Ce);if(n.options.keepSourceTokens&&(Ee.srcToken=N),o){let Z=u;gv.mapIncludes(n,Z.items,I)&&i(W,"DUPLICATE_\
KEY","Map keys must be unique"),Z.items.push(Ee)}else{let Z=new ud.YAMLMap(n.schema);Z.flow=!0,Z.items.push(Ee);let Ze=(Ce??I).range;Z.range=[I.range[0],Ze[1],Ze[2]],
u.items.push(Z)}p=Ce?Ce.range[2]:Q.end}}let m=o?"}":"]",[h,...w]=r.end,g=p;if(h?.source===m)g=h.offset+h.source.length;else{let k=l[0].toUpperCase()+l.substring(
1),N=d?`${k} must end with a ${m}`:`${k} in block collection must be sufficiently indented and end with a ${m}`;i(p,d?"MISSING_CHAR":"BAD_INDENT",N),h&&h.source.
length!==1&&w.unshift(h)}if(w.length>0){let k=mv.resolveEnd(w,g,n.options.strict,i);k.comment&&(u.comment?u.comment+=`
`+k.comment:u.comment=k.comment),u.range=[r.offset,g,k.offset]}else u.range=[r.offset,g,g];return u}dd.resolveFlowCollection=yv});var hd=L(md=>{"use strict";var bv=V(),vv=ae(),wv=ft(),Sv=dt(),kv=od(),Av=ld(),Pv=pd();function Ga(e,t,n,r,i,s){let o=n.type==="block-map"?kv.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?Av.resolveBlockSeq(e,t,n,r,s):Pv.resolveFlowCollection(e,t,n,r,s),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):
(i&&(o.tag=i),o)}function Ov(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,m=>i(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:h}=r,w=m&&s?m.offset>s.offset?m:s:m??s;w&&(!h||h.offset<w.offset)&&i(w,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===wv.YAMLMap.tagName&&l==="map"||o===Sv.YAMLSeq.tagName&&l===
"seq")return Ga(e,t,n,i,o);let c=t.schema.tags.find(m=>m.tag===o&&m.collection===l);if(!c){let m=t.schema.knownTags[o];if(m?.collection===l)t.schema.tags.push(Object.
assign({},m,{default:!1})),c=m;else return m?i(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ga(e,t,n,i,o)}let u=Ga(e,t,n,i,o,c),d=c.resolve?.(u,m=>i(s,"TAG_RESOLVE_FAILED",m),t.options)??u,p=bv.isNode(d)?d:new vv.
Scalar(d);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}md.composeCollection=Ov});var Ha=L(gd=>{"use strict";var Wa=ae();function Cv(e,t,n){let r=t.offset,i=Ev(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Wa.Scalar.BLOCK_FOLDED:Wa.Scalar.BLOCK_LITERAL,o=t.source?Rv(t.source):[],l=o.length;for(let g=o.length-1;g>=0;--g){let k=o[g][1];if(k===""||k==="\r")
l=g;else break}if(l===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",k=r+i.length;return t.source&&(k+=t.source.length),{value:g,type:s,comment:i.comment,range:[r,k,k]}}let c=t.indent+i.indent,
u=t.offset+i.length,d=0;for(let g=0;g<l;++g){let[k,N]=o[g];if(N===""||N==="\r")i.indent===0&&k.length>c&&(c=k.length);else{k.length<c&&n(u+k.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=k.length),d=g,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=k.length+N.length+1}for(let g=o.length-1;g>=l;--g)o[g][0].length>c&&(l=g+1);let p="",m="",
h=!1;for(let g=0;g<d;++g)p+=o[g][0].slice(c)+`
`;for(let g=d;g<l;++g){let[k,N]=o[g];u+=k.length+N.length+1;let T=N[N.length-1]==="\r";if(T&&(N=N.slice(0,-1)),N&&k.length<c){let _=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-N.length-(T?2:1),"BAD_INDENT",_),k=""}s===Wa.Scalar.BLOCK_LITERAL?(p+=
m+k.slice(c)+N,m=`
`):k.length>c||N[0]==="	"?(m===" "?m=`
`:!h&&m===`
`&&(m=`

`),p+=m+k.slice(c)+N,m=`
`,h=!0):N===""?m===`
`?p+=`
`:m=`
`:(p+=m+N,m=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let g=l;g<o.length;++g)p+=`
`+o[g][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let w=r+i.length+t.source.length;return{value:p,type:s,comment:i.comment,range:[r,w,w]}}function Ev({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,l="",c=-1;for(let m=1;m<i.length;++m){let h=i[m];if(!l&&(h==="\
-"||h==="+"))l=h;else{let w=Number(h);!o&&w?o=w:c===-1&&(c=e+m)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
d="",p=i.length;for(let m=1;m<t.length;++m){let h=t[m];switch(h.type){case"space":u=!0;case"newline":p+=h.source.length;break;case"comment":n&&!u&&r(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.length,d=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOK\
EN",h.message),p+=h.source.length;break;default:{let w=`Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",w);let g=h.source;g&&typeof g==
"string"&&(p+=g.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:p}}function Rv(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}gd.resolveBlockScalar=Cv});var za=L(bd=>{"use strict";var Ja=ae(),xv=rn();function Nv(e,t,n){let{offset:r,type:i,source:s,end:o}=e,l,c,u=(m,h,w)=>n(r+m,h,w);switch(i){case"scalar":l=Ja.Scalar.
PLAIN,c=Tv(s,u);break;case"single-quoted-scalar":l=Ja.Scalar.QUOTE_SINGLE,c=Lv(s,u);break;case"double-quoted-scalar":l=Ja.Scalar.QUOTE_DOUBLE,c=Iv(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let d=r+s.length,
p=xv.resolveEnd(o,d,t,n);return{value:c,type:l,comment:p.comment,range:[r,d,p.offset]}}function Tv(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),yd(e)}function Lv(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),yd(e.slice(1,-1)).replace(/''/g,"'")}function yd(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),l=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(e),s+o+(n?.[1]??"")}function Iv(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=Mv(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=Dv[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=qv(e,r+1,l,t),r+=l}else{let l=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Mv(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Dv={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function qv(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}bd.resolveFlowScalar=Nv});var Sd=L(wd=>{"use strict";var Tt=V(),vd=ae(),_v=Ha(),$v=za();function Fv(e,t,n,r){let{value:i,type:s,comment:o,range:l}=t.type==="block-scalar"?_v.resolveBlockScalar(
e,t,r):$v.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Tt.
SCALAR]:c?u=Bv(e.schema,i,c,n,r):t.type==="scalar"?u=jv(e,i,t,r):u=e.schema[Tt.SCALAR];let d;try{let p=u.resolve(i,m=>r(n??t,"TAG_RESOLVE_FAILED",m),e.options);
d=Tt.isScalar(p)?p:new vd.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",m),d=new vd.Scalar(i)}return d.range=l,d.source=
i,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function Bv(e,t,n,r,i){if(n==="!")return e[Tt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Tt.SCALAR])}function jv({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(r))||n[Tt.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(r))??n[Tt.SCALAR];if(o.tag!==l.tag){let c=t.tagString(o.tag),u=t.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}wd.composeScalar=Fv});var Ad=L(kd=>{"use strict";function Kv(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}kd.emptyScalarPosition=Kv});var Cd=L(Xa=>{"use strict";var Uv=Mn(),Yv=V(),Vv=hd(),Pd=Sd(),Gv=rn(),Wv=Ad(),Hv={composeNode:Od,composeEmptyNode:Qa};function Od(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=Jv(e,t,r),(l||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Pd.composeScalar(e,t,c,r),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=Vv.composeCollection(Hv,e,t,n,r),l&&(u.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);r(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=Qa(e,t.offset,void 0,null,n,r)),l&&u.anchor===""&&r(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!Yv.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function Qa(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:l,end:c},u){
let d={type:"scalar",offset:Wv.emptyScalarPosition(t,n,r),indent:-1,source:""},p=Pd.composeScalar(e,d,l,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function Jv({options:e},{offset:t,source:n,end:r},i){
let s=new Uv.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=Gv.resolveEnd(r,o,e.strict,i);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}Xa.composeEmptyNode=
Qa;Xa.composeNode=Od});var xd=L(Rd=>{"use strict";var zv=zn(),Ed=Cd(),Qv=rn(),Xv=er();function Zv(e,t,{offset:n,start:r,value:i,end:s},o){let l=Object.assign({_directives:t},e),c=new zv.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Xv.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Ed.composeNode(u,i,d,o):Ed.composeEmptyNode(u,d.end,r,null,d,o);let p=c.
contents.range[2],m=Qv.resolveEnd(s,p,!1,o);return m.comment&&(c.comment=m.comment),c.range=[n,p,m.offset],c}Rd.composeDoc=Zv});var el=L(Ld=>{"use strict";var ew=require("process"),tw=Fo(),nw=zn(),tr=Zn(),Nd=V(),rw=xd(),iw=rn();function nr(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Td(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Za=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=nr(n);s?this.warnings.push(new tr.YAMLWarning(
o,r,i)):this.errors.push(new tr.YAMLParseError(o,r,i))},this.directives=new tw.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Td(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Nd.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Nd.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${r}
${l}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Td(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(ew.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=nr(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=rw.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new tr.YAMLParseError(nr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new tr.YAMLParseError(nr(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=iw.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new tr.YAMLParseError(nr(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new nw.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};Ld.Composer=Za});var Dd=L(Ii=>{"use strict";var sw=Ha(),ow=za(),aw=Zn(),Id=Fn();function lw(e,t=!0,n){if(e){let r=(i,s,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(l,s,o);else throw new aw.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return ow.resolveFlowScalar(
e,t,r);case"block-scalar":return sw.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function cw(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,l=Id.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),p=l.substring(u+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:r,source:d}];return Md(m,c)||m.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:l,end:c};default:return{type:"scalar",offset:s,indent:r,source:l,end:c}}}function uw(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(r&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Id.stringifyString({type:o,value:t},{implicitKey:i||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":fw(e,c);break;case'"':tl(e,c,"double-quoted-scalar");break;case"\
'":tl(e,c,"single-quoted-scalar");break;default:tl(e,c,"scalar")}}function fw(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:r}];Md(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function Md(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function tl(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}Ii.createScalarToken=cw;Ii.resolveAsScalar=lw;Ii.setScalarValue=uw});var _d=L(qd=>{"use strict";var dw=e=>"type"in e?Di(e):Mi(e);function Di(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Di(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Mi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Mi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Mi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Mi({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=Di(t)),n)for(let s of n)i+=s.
source;return r&&(i+=Di(r)),i}qd.stringify=dw});var jd=L(Bd=>{"use strict";var nl=Symbol("break visit"),pw=Symbol("skip children"),$d=Symbol("remove item");function Lt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Fd(Object.freeze([]),e,t)}Lt.BREAK=nl;Lt.SKIP=pw;Lt.REMOVE=$d;Lt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};Lt.parentCollection=(e,t)=>{let n=Lt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Fd(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=Fd(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===nl)return nl;l===$d&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Bd.visit=Lt});var qi=L(be=>{"use strict";var rl=Dd(),mw=_d(),hw=jd(),il="\uFEFF",sl="",ol="",al="",gw=e=>!!e&&"items"in e,yw=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function bw(e){switch(e){case il:return"<BOM>";case sl:return"<DOC>";case ol:return"<FL\
OW_END>";case al:return"<SCALAR>";default:return JSON.stringify(e)}}function vw(e){switch(e){case il:return"byte-order-mark";case sl:return"doc-mode";case ol:return"\
flow-error-end";case al:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}be.createScalarToken=rl.createScalarToken;be.resolveAsScalar=rl.resolveAsScalar;be.setScalarValue=rl.
setScalarValue;be.stringify=mw.stringify;be.visit=hw.visit;be.BOM=il;be.DOCUMENT=sl;be.FLOW_END=ol;be.SCALAR=al;be.isCollection=gw;be.isScalar=yw;be.prettyToken=
bw;be.tokenType=vw});var ul=L(Ud=>{"use strict";var rr=qi();function qe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Kd=new Set("0123456789ABCDEFabcdef"),ww=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),_i=new Set(",[]{}"),Sw=new Set(` ,[]{}
\r	`),ll=e=>!e||Sw.has(e),cl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&qe(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===rr.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield rr.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&qe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!qe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&qe(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ll),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&qe(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield rr.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ll),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||qe(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>qe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield rr.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(qe(s)||t&&_i.has(s))break;n=r}else if(qe(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&_i.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&_i.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield rr.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ll),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(qe(r)||n&&_i.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!qe(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(ww.has(n))n=this.buffer[++t];else if(n==="%"&&Kd.has(this.buffer[t+1])&&Kd.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Ud.Lexer=cl});var dl=L(Yd=>{"use strict";var fl=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};Yd.LineCounter=fl});var ml=L(Jd=>{"use strict";var kw=require("process"),Vd=qi(),Aw=ul();function pt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Gd(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Hd(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function $i(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function sn(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Fi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Wd(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!pt(t.start,"explicit-key-ind")&&!pt(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Hd(t.value)?t.value.end?Fi(t.value.end,t.sep):t.value.end=t.sep:Fi(t.start,t.sep),delete t.sep)}var pl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Aw.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,kw.env.LOG_TOKENS&&console.log("|",Vd.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Vd.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Wd(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Gd(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Gd(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=$i(this.peek(2)),r=sn(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Fi(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(pt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Hd(n.key)&&!pt(n.sep,"newline")){
let o=sn(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(pt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=sn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):pt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!pt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Fi(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||pt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=$i(
r),s=sn(i);Wd(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=$i(t),r=sn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=$i(t),r=sn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Jd.Parser=pl});var ep=L(sr=>{"use strict";var zd=el(),Pw=zn(),ir=Zn(),Ow=Xo(),Cw=V(),Ew=dl(),Qd=ml();function Xd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Ew.LineCounter||null,prettyErrors:t}}function Rw(e,t={}){let{lineCounter:n,prettyErrors:r}=Xd(t),i=new Qd.Parser(n?.addNewLine),s=new zd.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let l of o)l.errors.forEach(ir.prettifyError(e,n)),l.warnings.forEach(ir.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Zd(e,t={}){let{lineCounter:n,prettyErrors:r}=Xd(t),i=new Qd.Parser(n?.addNewLine),s=new zd.Composer(t),o=null;for(let l of s.
compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new ir.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(ir.prettifyError(e,n)),o.warnings.forEach(ir.prettifyError(
e,n))),o}function xw(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=Zd(e,n);if(!i)return null;if(i.warnings.forEach(s=>Ow.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function Nw(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return Cw.isDocument(e)&&!r?e.toString(n):new Pw.Document(e,r,n).toString(n)}
sr.parse=xw;sr.parseAllDocuments=Rw;sr.parseDocument=Zd;sr.stringify=Nw});var je=L(H=>{"use strict";var Tw=el(),Lw=zn(),Iw=Ma(),hl=Zn(),Mw=Mn(),mt=V(),Dw=ct(),qw=ae(),_w=ft(),$w=dt(),Fw=qi(),Bw=ul(),jw=dl(),Kw=ml(),Bi=ep(),tp=Nn();H.Composer=
Tw.Composer;H.Document=Lw.Document;H.Schema=Iw.Schema;H.YAMLError=hl.YAMLError;H.YAMLParseError=hl.YAMLParseError;H.YAMLWarning=hl.YAMLWarning;H.Alias=Mw.Alias;
H.isAlias=mt.isAlias;H.isCollection=mt.isCollection;H.isDocument=mt.isDocument;H.isMap=mt.isMap;H.isNode=mt.isNode;H.isPair=mt.isPair;H.isScalar=mt.isScalar;H.isSeq=
mt.isSeq;H.Pair=Dw.Pair;H.Scalar=qw.Scalar;H.YAMLMap=_w.YAMLMap;H.YAMLSeq=$w.YAMLSeq;H.CST=Fw;H.Lexer=Bw.Lexer;H.LineCounter=jw.LineCounter;H.Parser=Kw.Parser;H.
parse=Bi.parse;H.parseAllDocuments=Bi.parseAllDocuments;H.parseDocument=Bi.parseDocument;H.stringify=Bi.stringify;H.visit=tp.visit;H.visitAsync=tp.visitAsync});var jS={};me(jS,{fixFiles:()=>FS});module.exports=fh(jS);var Vl=require("path");var Sn=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function dh(e){return typeof e!="object"||e===null||Array.isArray(e)}function $(e){return!dh(e)}var Rs={};me(Rs,{isPlane:()=>hh,validatePlane:()=>mh,withDefaults:()=>gh});var ph,Es=()=>ph??=require("./v0.3.cjs"),mh=(...e)=>Es().validatePlane(...e),hh=(...e)=>Es().
isPlane(...e),gh=(...e)=>Es().withDefaults(...e);var Er={};me(Er,{isPlane:()=>vh,validatePlane:()=>bh,withDefaults:()=>wh});var yh,xs=()=>yh??=require("./v0.4.cjs"),bh=(...e)=>xs().validatePlane(...e),vh=(...e)=>xs().
isPlane(...e),wh=(...e)=>xs().withDefaults(...e);var Ts={};me(Ts,{isPlane:()=>Ah,validatePlane:()=>kh,withDefaults:()=>Ph});var Sh,Ns=()=>Sh??=require("./v0.6.cjs"),kh=(...e)=>Ns().validatePlane(...e),Ah=(...e)=>Ns().
isPlane(...e),Ph=(...e)=>Ns().withDefaults(...e);var Is={};me(Is,{isPlane:()=>Eh,validatePlane:()=>Ch,withDefaults:()=>Rh});var Oh,Ls=()=>Oh??=require("./v0.7.cjs"),Ch=(...e)=>Ls().validatePlane(...e),Eh=(...e)=>Ls().
isPlane(...e),Rh=(...e)=>Ls().withDefaults(...e);var Ds={};me(Ds,{isPlane:()=>Th,validatePlane:()=>Nh,withDefaults:()=>Lh});var xh,Ms=()=>xh??=require("./v0.8.cjs"),Nh=(...e)=>Ms().validatePlane(...e),Th=(...e)=>Ms().
isPlane(...e),Lh=(...e)=>Ms().withDefaults(...e);var _s={};me(_s,{isPlane:()=>Dh,validatePlane:()=>Mh,withDefaults:()=>qh});var Ih,qs=()=>Ih??=require("./v0.9.cjs"),Mh=(...e)=>qs().validatePlane(...e),Dh=(...e)=>qs().
isPlane(...e),qh=(...e)=>qs().withDefaults(...e);var Rr={};me(Rr,{isPlane:()=>Fh,validatePlane:()=>$h,withDefaults:()=>Bh});var _h,$s=()=>_h??=require("./v0.10.cjs"),$h=(...e)=>$s().validatePlane(...e),Fh=(...e)=>$s().
isPlane(...e),Bh=(...e)=>$s().withDefaults(...e);var Bs={};me(Bs,{isPlane:()=>Uh,validatePlane:()=>Kh,withDefaults:()=>Yh});var jh,Fs=()=>jh??=require("./v0.12.cjs"),Kh=(...e)=>Fs().validatePlane(...e),Uh=(...e)=>Fs().
isPlane(...e),Yh=(...e)=>Fs().withDefaults(...e);var Ks={};me(Ks,{isPlane:()=>Wh,validatePlane:()=>Gh,withDefaults:()=>Hh});var Vh,js=()=>Vh??=require("./v0.13.cjs"),Gh=(...e)=>js().validatePlane(...e),Wh=(...e)=>js().
isPlane(...e),Hh=(...e)=>js().withDefaults(...e);var Ys={};me(Ys,{isPlane:()=>Qh,validatePlane:()=>zh,withDefaults:()=>Xh});var Jh,Us=()=>Jh??=require("./v0.14.cjs"),zh=(...e)=>Us().validatePlane(...e),Qh=(...e)=>Us().
isPlane(...e),Xh=(...e)=>Us().withDefaults(...e);var xr={};me(xr,{isPlane:()=>tg,validatePlane:()=>eg,withDefaults:()=>ng});var Zh,Vs=()=>Zh??=require("./v0.15.cjs"),eg=(...e)=>Vs().validatePlane(...e),tg=(...e)=>Vs().
isPlane(...e),ng=(...e)=>Vs().withDefaults(...e);var Ws={};me(Ws,{isPlane:()=>sg,validatePlane:()=>ig,withDefaults:()=>og});var rg,Gs=()=>rg??=require("./v0.17.cjs"),ig=(...e)=>Gs().validatePlane(...e),sg=(...e)=>Gs().
isPlane(...e),og=(...e)=>Gs().withDefaults(...e);var Js={};me(Js,{isPlane:()=>cg,validatePlane:()=>lg,withDefaults:()=>ug});var ag,Hs=()=>ag??=require("./v1.0.cjs"),lg=(...e)=>Hs().validatePlane(...e),cg=(...e)=>Hs().
isPlane(...e),ug=(...e)=>Hs().withDefaults(...e);var Nr={};me(Nr,{isPlane:()=>pg,validatePlane:()=>dg,withDefaults:()=>mg});var fg,zs=()=>fg??=require("./v1.1.cjs"),dg=(...e)=>zs().validatePlane(...e),pg=(...e)=>zs().
isPlane(...e),mg=(...e)=>zs().withDefaults(...e);var Qs={"v0.3":Rs,"v0.4":Er,"v0.5":Er,"v0.6":Ts,"v0.7":Is,"v0.8":Ds,"v0.9":_s,"v0.10":Rr,"v0.11":Rr,"v0.12":Bs,"v0.13":Ks,"v0.14":Ys,"v0.15":xr,"v0.16":xr,"v0.1\
7":Ws,"v1.0":Js,"v1.1":Nr,"v1.2":Nr};var Le=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ge=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],kn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ie=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Tr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"\
v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityP\
lane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","Bui\
ldPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPla\
ne","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObserv\
abilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Env\
ironment"]};var hg=Le[Le.length-1]??Le[0],Bt=kn[hg];function Me(e){return kn[e]}function Xs(e){return Le.findLast(t=>kn[t]===e)??e}function Zs(e,t){return e===t||ge.indexOf(
e)>=ge.indexOf(t)}function jt(e,t){return typeof t=="string"&&Tr[e].includes(t)}function Lr(e){return Qs[e].validatePlane}function Ir(e,t){return Qs[e].isPlane(t)}function Wl(e){let t=new Set(ge.filter(n=>Ir(n,e)));return Le.filter(n=>t.has(
kn[n]))}function zl(e,t,n){if(!$(e))return n().length;let{kind:r,spec:i}=e;return typeof r!="string"||!Ie.includes(r)||jt(t,r)?n().length:Object.keys(e).length+($(i)?Object.
keys(i).length:0)}function An(){let e=new Map(ge.map(d=>[d,0])),t=new Map(ge.map(d=>[d,0])),n=0,r=0,i=0,s=!0;function o(d,p){let m=!1;for(let h of p)d.fits(h)&&
(e.set(h,(e.get(h)??0)+1),m=!0);return m}function l(d){if(n++,s&&o(d,[Bt])){r++,i++;return}let p=s?Hl:ge;if(s=!1,o(d,p))r++;else if(r===0)for(let m of ge)t.set(
m,(t.get(m)??0)+d.issues(m))}function c(){return r===0?Jl(t,Math.min(...t.values())):Jl(e,Math.max(...e.values()))}function u(){let d=n===0?[Bt]:c(),p=Le.filter(
g=>d.includes(Me(g))),m=p.at(-1)??Le[0],h=e.get(Me(m))??0;return{release:m,reason:n===0?"no-manifests":r===0?"fewest-issues":h===r?"every-manifest":"most-manife\
sts",manifests:n,fitting:h,candidates:p}}return{add:l,recount:d=>{o(d,Hl)},decide:u,get isUnanimous(){return s},get unasked(){return i},get leading(){return s?Bt:
c().at(-1)??Bt}}}var Hl=ge.filter(e=>e!==Bt),Jl=(e,t)=>ge.filter(n=>e.get(n)===t);var eo={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Pn(e){return gg(e)?eo[e]:void 0}function gg(e){return Object.hasOwn(eo,e)}function Mr(e){return Pn(e)?.scope==="Cluster"}function Pt(e){return Pn(e)?.planeType}
function We(e){return Pt(e)!==void 0}function to(e,t){return(Pn(e)?.references??[]).filter(n=>Kt(n,t))}function Ql(e){let t=Tr[e].flatMap(n=>to(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,
n])).values()]}function Kt({since:e,until:t},n){return(!e||Zs(n,e))&&(!t||Zs(t,n))}function Xl(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=yg(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let l=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function yg(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var no=200,Zl=`it is nested deeper than ${no} levels`;function rc(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return tc(e,t);let n=[],r=t;for(;;){let o=Dr(ec,e,r);if(o===e.length)return n;
let l=vg(e,r,o);if(!l)break;n.push(l),r=l.end}if(n.length<2)return[...n,...tc(e,Dr(bg,e,r))];let i=Dr(ec,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var ec=/[ \t\r\n]*/y,bg=/[^\S\n]*\n?/y;function Dr(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function vg(e,t,n){let r=wg(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>no)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:Zl}};let o=!0;try{let l=JSON.
parse(e.slice(n,i),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:i,json:{value:l}}}catch{return}return{start:t,body:n,
end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function wg(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=kg(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=Dr(Sg,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}var Sg=/[-+.\w]*/y;
function kg(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function tc(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,
end:o})},s=e.startsWith("---",t)?t:nc(e,t);for(;s!==-1;s=nc(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,c=e.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!Ag(e.slice(r.body,s))&&(i(s),r={start:s,body:l})}return i(e.length),n}function nc(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function Ag(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Pg(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var pe={},qr={},it={},ic;function On(){if(ic)return it;ic=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let p=c[u];o[p]=l[p]}}return o}function i(o,l){let c="";for(let u=0;u<l;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return it.isNothing=e,it.isObject=t,it.toArray=n,it.repeat=i,it.isNegativeZero=s,it.extend=r,it}var ro,sc;function Cn(){
if(sc)return ro;sc=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},ro=t,ro}var io,oc;function Og(){if(oc)return io;oc=1;let e=On();function t(i,s,o,l,c){let u="",d="",p=Math.
floor(c/2)-1;return l-s>p&&(u=" ... ",s=l-p+u.length),o-l>p&&(d=" ...",o=l+p-d.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=o.exec(
i.buffer);)c.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(i.line+s.linesAfter,c.length).
toString().length,h=s.maxLength-(s.indent+m+3);for(let g=1;g<=s.linesBefore&&!(d-g<0);g++){let k=t(i.buffer,l[d-g],c[d-g],i.position-(l[d]-l[d-g]),h);p=e.repeat(
" ",s.indent)+n((i.line-g+1).toString(),m)+" | "+k.str+`
`+p}let w=t(i.buffer,l[d],c[d],i.position,h);p+=e.repeat(" ",s.indent)+n((i.line+1).toString(),m)+" | "+w.str+`
`,p+=e.repeat("-",s.indent+m+3+w.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(d+g>=c.length);g++){let k=t(i.buffer,l[d+g],c[d+g],i.position-(l[d]-l[d+g]),h);p+=e.repeat(" ",s.indent)+n((i.line+g+1).toString(),
m)+" | "+k.str+`
`}return p.replace(/\n$/,"")}return io=r,io}var so,ac;function he(){if(ac)return so;ac=1;let e=Cn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){o[String(c)]=l})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return so=i,so}var oo,lc;function xc(){if(lc)return oo;lc=1;let e=Cn(),t=he();function n(s,o){
let l=[];return s[o].forEach(function(c){let u=l.length;l.forEach(function(d,p){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=p)}),l[u]=c}),l}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let l=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},oo=i,oo}var ao,cc;function Nc(){if(cc)return ao;cc=1;let e=he();
return ao=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),ao}var lo,uc;function Tc(){if(uc)return lo;uc=1;let e=he();
return lo=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),lo}var co,fc;function Lc(){if(fc)return co;fc=1;let e=he();
return co=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),co}var uo,dc;function Ic(){if(dc)return uo;dc=1;let e=xc();
return uo=new e({explicit:[Nc(),Tc(),Lc()]}),uo}var fo,pc;function Mc(){if(pc)return fo;pc=1;let e=he();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return fo=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),fo}var po,mc;function Dc(){if(mc)return po;mc=1;let e=he();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return po=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),po}var mo,hc;function qc(){if(hc)return mo;hc=1;let e=On(),t=he();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,p=0,m=!1;if(!d)return!1;let h=u[p];if((h===
"-"||h==="+")&&(h=u[++p]),h==="0"){if(p+1===d)return!0;if(h=u[++p],h==="b"){for(p++;p<d;p++){if(h=u[p],h!=="0"&&h!=="1")return!1;m=!0}return m&&isFinite(o(u))}if(h===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(u))}if(h==="o"){for(p++;p<d;p++){if(!r(u.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(o(u))}}for(;p<d;p++){if(!i(u.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(u)):!1}function o(u){let d=u,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return mo=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),mo}var ho,gc;function _c(){if(gc)return ho;gc=1;let e=On(),t=he(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return ho=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),ho}var go,yc;function $c(){return yc||(yc=1,go=Ic().extend({implicit:[Mc(),
Dc(),qc(),_c()]})),go}var yo,bc;function Fc(){return bc||(bc=1,yo=$c()),yo}var bo,vc;function Bc(){if(vc)return bo;vc=1;let e=he(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let l=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,m=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
m));let h=+u[4],w=+u[5],g=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let N=+u[10],T=+(u[11]||0);c=(N*60+T)*6e4,u[9]==="-"&&(c=-c)}let k=new Date(
Date.UTC(d,p,m,h,w,g,l));return c&&k.setTime(k.getTime()-c),k}function s(o){return o.toISOString()}return bo=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),bo}var vo,wc;function jc(){if(wc)return vo;wc=1;let e=he();function t(n){return n==="<<"||n===null}return vo=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),vo}var wo,Sc;function Kc(){if(Sc)return wo;Sc=1;let e=he(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,c=o.length,u=t;for(let d=0;d<c;d++){let p=u.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function r(o){let l=o.replace(/[\r\n=]/g,""),c=l.length,u=t,d=0,p=[];for(let h=0;h<c;h++)h%4===0&&h&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(l.charAt(h));let m=c%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function i(o){let l="",c=0,u=o.length,d=t;for(let m=0;m<u;m++)m%3===0&&m&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+o[m];let p=u%3;return p===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):p===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):p===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return wo=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),wo}var So,kc;function Uc(){if(kc)return So;kc=1;let e=he(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],p=!1;if(n.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(t.call(d,m))if(!p)p=!0;else return!1;if(!p||t.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return So=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),So}var ko,Ac;function Yc(){if(Ac)return ko;Ac=1;let e=he(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[l]=[d[0],u[d[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);o[l]=[d[0],u[d[0]]]}return o}return ko=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),ko}var Ao,Pc;
function Vc(){if(Pc)return Ao;Pc=1;let e=he(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return Ao=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),Ao}var Po,Oc;function Co(){
return Oc||(Oc=1,Po=Fc().extend({implicit:[Bc(),jc()],explicit:[Kc(),Uc(),Yc(),Vc()]})),Po}var Cc;function Cg(){if(Cc)return qr;Cc=1;let e=On(),t=Cn(),n=Og(),r=Co(),
i=Object.prototype.hasOwnProperty,s=1,o=2,l=3,c=4,u=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,w=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,k=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function N(a){return Object.
prototype.toString.call(a)}function T(a){return a===10||a===13}function M(a){return a===9||a===32}function _(a){return a===9||a===32||a===10||a===13}function F(a){
return a===44||a===91||a===93||a===123||a===125}function K(a){if(a>=48&&a<=57)return a-48;let y=a|32;return y>=97&&y<=102?y-97+10:-1}function W(a){return a===120?
2:a===117?4:a===85?8:0}function I(a){return a>=48&&a<=57?a-48:-1}function Q(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function Ee(a,y,P){y==="__proto__"?Object.defineProperty(a,y,{configurable:!0,enumerable:!0,writable:!0,value:P}):a[y]=
P}let Z=new Array(256),Ze=new Array(256);for(let a=0;a<256;a++)Z[a]=Q(a)?1:0,Ze[a]=Q(a);function ce(a,y){this.input=a,this.filename=y.filename||null,this.schema=
y.schema||r,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function gr(a,y){let P={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return P.snippet=n(P),new t(y,P)}function q(a,y){throw gr(a,y)}function _t(a,y){a.onWarning&&a.onWarning.call(null,gr(a,y))}function Ye(a,y,P){let O=a.
anchorMapTransactions;if(O.length!==0){let S=O[O.length-1];i.call(S,y)||(S[y]={existed:i.call(a.anchorMap,y),value:a.anchorMap[y]})}a.anchorMap[y]=P}function Ss(a){
a.anchorMapTransactions.push(Object.create(null))}function At(a){let y=a.anchorMapTransactions.pop(),P=a.anchorMapTransactions;if(P.length===0)return;let O=P[P.
length-1],S=Object.keys(y);for(let f=0,b=S.length;f<b;f+=1){let v=S[f];i.call(O,v)||(O[v]=y[v])}}function ks(a){let y=a.anchorMapTransactions.pop(),P=Object.keys(
y);for(let O=P.length-1;O>=0;O-=1){let S=y[P[O]];S.existed?a.anchorMap[P[O]]=S.value:delete a.anchorMap[P[O]]}}function mn(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function $t(a,y){a.position=
y.position,a.line=y.line,a.lineStart=y.lineStart,a.lineIndent=y.lineIndent,a.firstTabInLine=y.firstTabInLine,a.tag=y.tag,a.anchor=y.anchor,a.kind=y.kind,a.result=
y.result}let yr={YAML:function(y,P,O){y.version!==null&&q(y,"duplication of %YAML directive"),O.length!==1&&q(y,"YAML directive accepts exactly one argument");let S=/^([0-9]+)\.([0-9]+)$/.
exec(O[0]);S===null&&q(y,"ill-formed argument of the YAML directive");let f=parseInt(S[1],10),b=parseInt(S[2],10);f!==1&&q(y,"unacceptable YAML version of the d\
ocument"),y.version=O[0],y.checkLineBreaks=b<2,b!==1&&b!==2&&_t(y,"unsupported YAML version of the document")},TAG:function(y,P,O){let S;O.length!==2&&q(y,"TAG \
directive accepts exactly two arguments");let f=O[0];S=O[1],g.test(f)||q(y,"ill-formed tag handle (first argument) of the TAG directive"),i.call(y.tagMap,f)&&q(
y,'there is a previously declared suffix for "'+f+'" tag handle'),k.test(S)||q(y,"ill-formed tag prefix (second argument) of the TAG directive");try{S=decodeURIComponent(
S)}catch{q(y,"tag prefix is malformed: "+S)}y.tagMap[f]=S}};function Se(a,y,P,O){if(y<P){let S=a.input.slice(y,P);if(O)for(let f=0,b=S.length;f<b;f+=1){let v=S.
charCodeAt(f);v===9||v>=32&&v<=1114111||q(a,"expected valid JSON character")}else m.test(S)&&q(a,"the stream contains non-printable characters");a.result+=S}}function et(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&q(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function hn(a,y,P,O){
e.isObject(P)||q(a,"cannot merge mappings; the provided source object is unacceptable"),et(a);let S=Object.keys(P);for(let f=0,b=S.length;f<b;f+=1){let v=S[f];et(
a),i.call(y,v)||(Ee(y,v,P[v]),O[v]=!0)}}function Ve(a,y,P,O,S,f,b,v,C){if(Array.isArray(S)){S=Array.prototype.slice.call(S);for(let E=0,R=S.length;E<R;E+=1)Array.
isArray(S[E])&&q(a,"nested arrays are not supported inside keys"),typeof S=="object"&&N(S[E])==="[object Object]"&&(S[E]="[object Object]")}if(typeof S=="object"&&
N(S)==="[object Object]"&&(S="[object Object]"),S=String(S),y===null&&(y={}),O==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&q(a,"abnormal merg\
e sequence size");for(let E=0,R=f.length;E<R;E+=1)hn(a,y,f[E],P)}else hn(a,y,f,P);else!a.json&&!i.call(P,S)&&i.call(y,S)&&(a.line=b||a.line,a.lineStart=v||a.lineStart,
a.position=C||a.position,q(a,"duplicated mapping key")),Ee(y,S,f),delete P[S];return y}function gn(a){let y=a.input.charCodeAt(a.position);y===10?a.position++:y===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):q(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function re(a,y,P){
let O=0,S=a.input.charCodeAt(a.position);for(;S!==0;){for(;M(S);)S===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),S=a.input.charCodeAt(++a.position);
if(y&&S===35)do S=a.input.charCodeAt(++a.position);while(S!==10&&S!==13&&S!==0);if(T(S))for(gn(a),S=a.input.charCodeAt(a.position),O++,a.lineIndent=0;S===32;)a.
lineIndent++,S=a.input.charCodeAt(++a.position);else break}return P!==-1&&O!==0&&a.lineIndent<P&&_t(a,"deficient indentation"),O}function $e(a){let y=a.position,
P=a.input.charCodeAt(y);return!!((P===45||P===46)&&P===a.input.charCodeAt(y+1)&&P===a.input.charCodeAt(y+2)&&(y+=3,P=a.input.charCodeAt(y),P===0||_(P)))}function Ft(a,y){
y===1?a.result+=" ":y>1&&(a.result+=e.repeat(`
`,y-1))}function br(a,y,P){let O,S,f,b,v,C,E=a.kind,R=a.result,A=a.input.charCodeAt(a.position);if(_(A)||F(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=a.input.charCodeAt(a.position+1);if(_(x)||P&&F(x))return!1}for(a.kind="scalar",a.result=
"",O=S=a.position,f=!1;A!==0;){if(A===58){let x=a.input.charCodeAt(a.position+1);if(_(x)||P&&F(x))break}else if(A===35){let x=a.input.charCodeAt(a.position-1);if(_(
x))break}else{if(a.position===a.lineStart&&$e(a)||P&&F(A))break;if(T(A))if(b=a.line,v=a.lineStart,C=a.lineIndent,re(a,!1,-1),a.lineIndent>=y){f=!0,A=a.input.charCodeAt(
a.position);continue}else{a.position=S,a.line=b,a.lineStart=v,a.lineIndent=C;break}}f&&(Se(a,O,S,!1),Ft(a,a.line-b),O=S=a.position,f=!1),M(A)||(S=a.position+1),
A=a.input.charCodeAt(++a.position)}return Se(a,O,S,!1),a.result?!0:(a.kind=E,a.result=R,!1)}function yn(a,y){let P,O,S=a.input.charCodeAt(a.position);if(S!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,P=O=a.position;(S=a.input.charCodeAt(a.position))!==0;)if(S===39)if(Se(a,P,a.position,!0),S=a.input.charCodeAt(
++a.position),S===39)P=a.position,a.position++,O=a.position;else return!0;else T(S)?(Se(a,P,O,!0),Ft(a,re(a,!1,y)),P=O=a.position):a.position===a.lineStart&&$e(
a)?q(a,"unexpected end of the document within a single quoted scalar"):(a.position++,M(S)||(O=a.position));q(a,"unexpected end of the stream within a single quo\
ted scalar")}function vr(a,y){let P,O,S,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,P=O=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return Se(a,P,a.position,!0),a.position++,!0;if(f===92){if(Se(a,P,a.position,!0),f=a.input.charCodeAt(++a.position),T(f))
re(a,!1,y);else if(f<256&&Z[f])a.result+=Ze[f],a.position++;else if((S=W(f))>0){let b=S,v=0;for(;b>0;b--)f=a.input.charCodeAt(++a.position),(S=K(f))>=0?v=(v<<4)+
S:q(a,"expected hexadecimal character");a.result+=Ce(v),a.position++}else q(a,"unknown escape sequence");P=O=a.position}else T(f)?(Se(a,P,O,!0),Ft(a,re(a,!1,y)),
P=O=a.position):a.position===a.lineStart&&$e(a)?q(a,"unexpected end of the document within a double quoted scalar"):(a.position++,M(f)||(O=a.position))}q(a,"une\
xpected end of the stream within a double quoted scalar")}function wr(a,y){let P=!0,O,S,f,b=a.tag,v,C=a.anchor,E,R,A,x,D=Object.create(null),B,j,U,Y=a.input.charCodeAt(
a.position);if(Y===91)E=93,x=!1,v=[];else if(Y===123)E=125,x=!0,v={};else return!1;for(a.anchor!==null&&Ye(a,a.anchor,v),Y=a.input.charCodeAt(++a.position);Y!==
0;){if(re(a,!0,y),Y=a.input.charCodeAt(a.position),Y===E)return a.position++,a.tag=b,a.anchor=C,a.kind=x?"mapping":"sequence",a.result=v,!0;if(P?Y===44&&q(a,"ex\
pected the node content, but found ','"):q(a,"missed comma between flow collection entries"),j=B=U=null,R=A=!1,Y===63){let rt=a.input.charCodeAt(a.position+1);_(
rt)&&(R=A=!0,a.position++,re(a,!0,y))}O=a.line,S=a.lineStart,f=a.position,nt(a,y,s,!1,!0),j=a.tag,B=a.result,re(a,!0,y),Y=a.input.charCodeAt(a.position),(A||a.line===
O)&&Y===58&&(R=!0,Y=a.input.charCodeAt(++a.position),re(a,!0,y),nt(a,y,s,!1,!0),U=a.result),x?Ve(a,v,D,j,B,U,O,S,f):R?v.push(Ve(a,null,D,j,B,U,O,S,f)):v.push(B),
re(a,!0,y),Y=a.input.charCodeAt(a.position),Y===44?(P=!0,Y=a.input.charCodeAt(++a.position)):P=!1}q(a,"unexpected end of the stream within a flow collection")}function tt(a,y){
let P,O=u,S=!1,f=!1,b=y,v=0,C=!1,E,R=a.input.charCodeAt(a.position);if(R===124)P=!1;else if(R===62)P=!0;else return!1;for(a.kind="scalar",a.result="";R!==0;)if(R=
a.input.charCodeAt(++a.position),R===43||R===45)u===O?O=R===43?p:d:q(a,"repeat of a chomping mode identifier");else if((E=I(R))>=0)E===0?q(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?q(a,"repeat of an indentation width identifier"):(b=y+E-1,f=!0);else break;if(M(R)){do R=a.input.
charCodeAt(++a.position);while(M(R));if(R===35)do R=a.input.charCodeAt(++a.position);while(!T(R)&&R!==0)}for(;R!==0;){for(gn(a),a.lineIndent=0,R=a.input.charCodeAt(
a.position);(!f||a.lineIndent<b)&&R===32;)a.lineIndent++,R=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>b&&(b=a.lineIndent),T(R)){v++;continue}if(!f&&b===
0&&q(a,"missing indentation for block scalar"),a.lineIndent<b){O===p?a.result+=e.repeat(`
`,S?1+v:v):O===u&&S&&(a.result+=`
`);break}P?M(R)?(C=!0,a.result+=e.repeat(`
`,S?1+v:v)):C?(C=!1,a.result+=e.repeat(`
`,v+1)):v===0?S&&(a.result+=" "):a.result+=e.repeat(`
`,v):a.result+=e.repeat(`
`,S?1+v:v),S=!0,f=!0,v=0;let A=a.position;for(;!T(R)&&R!==0;)R=a.input.charCodeAt(++a.position);Se(a,A,a.position,!1)}return!0}function Sr(a,y){let P=a.tag,O=a.
anchor,S=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&Ye(a,a.anchor,S);let b=a.input.charCodeAt(a.position);for(;b!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,q(a,"tab characters must not be used in indentation")),b===45);){let v=a.input.charCodeAt(a.position+1);if(!_(v))break;if(f=!0,a.position++,
re(a,!0,-1)&&a.lineIndent<=y){S.push(null),b=a.input.charCodeAt(a.position);continue}let C=a.line;if(nt(a,y,l,!1,!0),S.push(a.result),re(a,!0,-1),b=a.input.charCodeAt(
a.position),(a.line===C||a.lineIndent>y)&&b!==0)q(a,"bad indentation of a sequence entry");else if(a.lineIndent<y)break}return f?(a.tag=P,a.anchor=O,a.kind="seq\
uence",a.result=S,!0):!1}function kr(a,y,P){let O,S,f,b,v=a.tag,C=a.anchor,E={},R=Object.create(null),A=null,x=null,D=null,B=!1,j=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&Ye(a,a.anchor,E);let U=a.input.charCodeAt(a.position);for(;U!==0;){!B&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,q(a,"tab characters \
must not be used in indentation"));let Y=a.input.charCodeAt(a.position+1),rt=a.line;if((U===63||U===58)&&_(Y))U===63?(B&&(Ve(a,E,R,A,x,null,S,f,b),A=x=D=null),j=
!0,B=!0,O=!0):B?(B=!1,O=!0):q(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,U=Y;else{if(S=
a.line,f=a.lineStart,b=a.position,!nt(a,P,o,!1,!0))break;if(a.line===rt){for(U=a.input.charCodeAt(a.position);M(U);)U=a.input.charCodeAt(++a.position);if(U===58)
U=a.input.charCodeAt(++a.position),_(U)||q(a,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(Ve(a,E,R,A,x,null,S,
f,b),A=x=D=null),j=!0,B=!1,O=!1,A=a.tag,x=a.result;else if(j)q(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=v,a.anchor=C,!0}else if(j)
q(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=v,a.anchor=C,!0}if((a.line===rt||a.lineIndent>y)&&(B&&(S=
a.line,f=a.lineStart,b=a.position),nt(a,y,c,!0,O)&&(B?x=a.result:D=a.result),B||(Ve(a,E,R,A,x,D,S,f,b),A=x=D=null),re(a,!0,-1),U=a.input.charCodeAt(a.position)),
(a.line===rt||a.lineIndent>y)&&U!==0)q(a,"bad indentation of a mapping entry");else if(a.lineIndent<y)break}return B&&Ve(a,E,R,A,x,null,S,f,b),j&&(a.tag=v,a.anchor=
C,a.kind="mapping",a.result=E),j}function Ar(a){let y=!1,P=!1,O,S,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&q(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(y=!0,f=a.input.charCodeAt(++a.position)):f===33?(P=!0,O="!!",f=a.input.charCodeAt(++a.position)):O="!";let b=a.
position;if(y){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(S=a.input.slice(b,a.position),f=a.input.charCodeAt(++a.position)):
q(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!_(f);)f===33&&(P?q(a,"tag suffix cannot contain exclamation marks"):(O=a.input.slice(
b-1,a.position+1),g.test(O)||q(a,"named tag handle cannot contain such characters"),P=!0,b=a.position+1)),f=a.input.charCodeAt(++a.position);S=a.input.slice(b,a.
position),w.test(S)&&q(a,"tag suffix cannot contain flow indicator characters")}S&&!k.test(S)&&q(a,"tag name cannot contain such characters: "+S);try{S=decodeURIComponent(
S)}catch{q(a,"tag name is malformed: "+S)}return y?a.tag=S:i.call(a.tagMap,O)?a.tag=a.tagMap[O]+S:O==="!"?a.tag="!"+S:O==="!!"?a.tag="tag:yaml.org,2002:"+S:q(a,
'undeclared tag handle "'+O+'"'),!0}function Pr(a){let y=a.input.charCodeAt(a.position);if(y!==38)return!1;a.anchor!==null&&q(a,"duplication of an anchor proper\
ty"),y=a.input.charCodeAt(++a.position);let P=a.position;for(;y!==0&&!_(y)&&!F(y);)y=a.input.charCodeAt(++a.position);return a.position===P&&q(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(P,a.position),!0}function As(a){let y=a.input.charCodeAt(a.position);if(y!==42)return!1;y=
a.input.charCodeAt(++a.position);let P=a.position;for(;y!==0&&!_(y)&&!F(y);)y=a.input.charCodeAt(++a.position);a.position===P&&q(a,"name of an alias node must c\
ontain at least one character");let O=a.input.slice(P,a.position);return i.call(a.anchorMap,O)||q(a,'unidentified alias "'+O+'"'),a.result=a.anchorMap[O],re(a,!0,
-1),!0}function Or(a,y,P,O){let S=mn(a);return Ss(a),$t(a,y),a.tag=null,a.anchor=null,a.kind=null,a.result=null,kr(a,P,O)&&a.kind==="mapping"?(At(a),!0):(ks(a),
$t(a,S),!1)}function nt(a,y,P,O,S){let f,b,v=1,C=!1,E=!1,R=null,A,x,D;a.depth>=a.maxDepth&&q(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let B=f=b=c===P||l===P;if(O&&re(a,!0,-1)&&(C=!0,a.lineIndent>y?v=1:a.lineIndent===
y?v=0:a.lineIndent<y&&(v=-1)),v===1)for(;;){let j=a.input.charCodeAt(a.position),U=mn(a);if(C&&(j===33&&a.tag!==null||j===38&&a.anchor!==null)||!Ar(a)&&!Pr(a))break;
R===null&&(R=U),re(a,!0,-1)?(C=!0,b=B,a.lineIndent>y?v=1:a.lineIndent===y?v=0:a.lineIndent<y&&(v=-1)):b=!1}if(b&&(b=C||S),v===1||c===P)if(s===P||o===P?x=y:x=y+1,
D=a.position-a.lineStart,v===1)if(b&&(Sr(a,D)||kr(a,D,x))||wr(a,x))E=!0;else{let j=a.input.charCodeAt(a.position);R!==null&&B&&!b&&j!==124&&j!==62&&Or(a,R,R.position-
R.lineStart,x)||f&&tt(a,x)||yn(a,x)||vr(a,x)?E=!0:As(a)?(E=!0,(a.tag!==null||a.anchor!==null)&&q(a,"alias node should not have any properties")):br(a,x,s===P)&&
(E=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&Ye(a,a.anchor,a.result)}else v===0&&(E=b&&Sr(a,D));if(a.tag===null)a.anchor!==null&&Ye(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&q(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let j=0,U=a.implicitTypes.
length;j<U;j+=1)if(A=a.implicitTypes[j],A.resolve(a.result)){a.result=A.construct(a.result),a.tag=A.tag,a.anchor!==null&&Ye(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(i.call(a.typeMap[a.kind||"fallback"],a.tag))A=a.typeMap[a.kind||"fallback"][a.tag];else{A=null;let j=a.typeMap.multi[a.kind||"fallback"];for(let U=0,
Y=j.length;U<Y;U+=1)if(a.tag.slice(0,j[U].tag.length)===j[U].tag){A=j[U];break}}A||q(a,"unknown tag !<"+a.tag+">"),a.result!==null&&A.kind!==a.kind&&q(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+A.kind+'", not "'+a.kind+'"'),A.resolve(a.result,a.tag)?(a.result=A.construct(a.result,a.tag),a.anchor!==
null&&Ye(a,a.anchor,a.result)):q(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||E}function Ps(a){let y=a.position,P=!1,O;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(O=
a.input.charCodeAt(a.position))!==0&&(re(a,!0,-1),O=a.input.charCodeAt(a.position),!(a.lineIndent>0||O!==37));){P=!0,O=a.input.charCodeAt(++a.position);let S=a.
position;for(;O!==0&&!_(O);)O=a.input.charCodeAt(++a.position);let f=a.input.slice(S,a.position),b=[];for(f.length<1&&q(a,"directive name must not be less than \
one character in length");O!==0;){for(;M(O);)O=a.input.charCodeAt(++a.position);if(O===35){do O=a.input.charCodeAt(++a.position);while(O!==0&&!T(O));break}if(T(
O))break;for(S=a.position;O!==0&&!_(O);)O=a.input.charCodeAt(++a.position);b.push(a.input.slice(S,a.position))}O!==0&&gn(a),i.call(yr,f)?yr[f](a,f,b):_t(a,'unkn\
own document directive "'+f+'"')}if(re(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(
a.position+2)===45?(a.position+=3,re(a,!0,-1)):P&&q(a,"directives end mark is expected"),nt(a,a.lineIndent-1,c,!1,!0),re(a,!0,-1),a.checkLineBreaks&&h.test(a.input.
slice(y,a.position))&&_t(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&$e(a)){a.input.charCodeAt(a.
position)===46&&(a.position+=3,re(a,!0,-1));return}a.position<a.length-1&&q(a,"end of the stream or a document separator is expected")}function bn(a,y){a=String(
a),y=y||{},a.length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let P=new ce(a,y),O=a.indexOf("\0");for(O!==-1&&(P.position=O,q(P,"null byte is not allowed in input")),P.input+="\0";P.
input.charCodeAt(P.position)===32;)P.lineIndent+=1,P.position+=1;for(;P.position<P.length-1;)Ps(P);return P.documents}function Os(a,y,P){y!==null&&typeof y=="ob\
ject"&&typeof P>"u"&&(P=y,y=null);let O=bn(a,P);if(typeof y!="function")return O;for(let S=0,f=O.length;S<f;S+=1)y(O[S])}function Cs(a,y){let P=bn(a,y);if(P.length!==
0){if(P.length===1)return P[0];throw new t("expected a single document in the stream, but found more")}}return qr.loadAll=Os,qr.load=Cs,qr}var Oo={},Ec;function Eg(){
if(Ec)return Oo;Ec=1;let e=On(),t=Cn(),n=Co(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,c=13,u=32,d=33,p=34,m=35,h=37,w=38,
g=39,k=42,N=44,T=45,M=58,_=61,F=62,K=63,W=64,I=91,Q=93,Ce=96,Ee=123,Z=124,Ze=125,ce={};ce[0]="\\0",ce[7]="\\a",ce[8]="\\b",ce[9]="\\t",ce[10]="\\n",ce[11]="\\v",
ce[12]="\\f",ce[13]="\\r",ce[27]="\\e",ce[34]='\\"',ce[92]="\\\\",ce[133]="\\N",ce[160]="\\_",ce[8232]="\\L",ce[8233]="\\P";let gr=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],q=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function _t(f,b){if(b===null)return{};let v={},C=Object.keys(
b);for(let E=0,R=C.length;E<R;E+=1){let A=C[E],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let D=f.compiledTypeMap.fallback[A];D&&i.
call(D.styleAliases,x)&&(x=D.styleAliases[x]),v[A]=x}return v}function Ye(f){let b,v,C=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-C.length)+C}let Ss=1,
At=2;function ks(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=_t(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?At:Ss,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function mn(f,b){let v=e.repeat(" ",b),C=0,E="",R=f.length;for(;C<R;){let A,x=f.indexOf(`
`,C);x===-1?(A=f.slice(C),C=R):(A=f.slice(C,x+1),C=x+1),A.length&&A!==`
`&&(E+=v),E+=A}return E}function $t(f,b){return`
`+e.repeat(" ",f.indent*b)}function yr(f,b){for(let v=0,C=f.implicitTypes.length;v<C;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function Se(f){return f===
u||f===o}function et(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function hn(f){return et(f)&&
f!==s&&f!==c&&f!==l}function Ve(f,b,v){let C=hn(f),E=C&&!Se(f);return(v?C:C&&f!==N&&f!==I&&f!==Q&&f!==Ee&&f!==Ze)&&f!==m&&!(b===M&&!E)||hn(b)&&!Se(b)&&f===m||b===
M&&E}function gn(f){return et(f)&&f!==s&&!Se(f)&&f!==T&&f!==K&&f!==M&&f!==N&&f!==I&&f!==Q&&f!==Ee&&f!==Ze&&f!==m&&f!==w&&f!==k&&f!==d&&f!==Z&&f!==_&&f!==F&&f!==
g&&f!==p&&f!==h&&f!==W&&f!==Ce}function re(f){return!Se(f)&&f!==M}function $e(f,b){let v=f.charCodeAt(b),C;return v>=55296&&v<=56319&&b+1<f.length&&(C=f.charCodeAt(
b+1),C>=56320&&C<=57343)?(v-55296)*1024+C-56320+65536:v}function Ft(f){return/^\n* /.test(f)}let br=1,yn=2,vr=3,wr=4,tt=5;function Sr(f,b,v,C,E,R,A,x){let D,B=0,
j=null,U=!1,Y=!1,rt=C!==-1,vn=-1,wn=gn($e(f,0))&&re($e(f,f.length-1));if(b||A)for(D=0;D<f.length;B>=65536?D+=2:D++){if(B=$e(f,D),!et(B))return tt;wn=wn&&Ve(B,j,
x),j=B}else{for(D=0;D<f.length;B>=65536?D+=2:D++){if(B=$e(f,D),B===l)U=!0,rt&&(Y=Y||D-vn-1>C&&f[vn+1]!==" ",vn=D);else if(!et(B))return tt;wn=wn&&Ve(B,j,x),j=B}
Y=Y||rt&&D-vn-1>C&&f[vn+1]!==" "}return!U&&!Y?wn&&!A&&!E(f)?br:R===At?tt:yn:v>9&&Ft(f)?tt:A?R===At?tt:yn:Y?wr:vr}function kr(f,b,v,C,E){f.dump=(function(){if(b.
length===0)return f.quotingType===At?'""':"''";if(!f.noCompatMode&&(gr.indexOf(b)!==-1||q.test(b)))return f.quotingType===At?'"'+b+'"':"'"+b+"'";let R=f.indent*
Math.max(1,v),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-R),x=C||f.flowLevel>-1&&v>=f.flowLevel;function D(B){return yr(f,B)}switch(Sr(
b,x,f.indent,A,D,f.quotingType,f.forceQuotes&&!C,E)){case br:return b;case yn:return"'"+b.replace(/'/g,"''")+"'";case vr:return"|"+Ar(b,f.indent)+Pr(mn(b,R));case wr:
return">"+Ar(b,f.indent)+Pr(mn(As(b,A),R));case tt:return'"'+nt(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Ar(f,b){let v=Ft(
f)?String(b):"",C=f[f.length-1]===`
`,R=C&&(f[f.length-2]===`
`||f===`
`)?"+":C?"":"-";return v+R+`
`}function Pr(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function As(f,b){let v=/(\n+)([^\n]*)/g,C=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,v.lastIndex=x,Or(f.slice(0,x),b)})(),E=f[0]===`
`||f[0]===" ",R,A;for(;A=v.exec(f);){let x=A[1],D=A[2];R=D[0]===" ",C+=x+(!E&&!R&&D!==""?`
`:"")+Or(D,b),E=R}return C}function Or(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,C,E=0,R,A=0,x=0,D="";for(;C=v.exec(f);)x=C.index,x-E>b&&(R=A>E?A:x,D+=
`
`+f.slice(E,R),E=R+1),A=x;return D+=`
`,f.length-E>b&&A>E?D+=f.slice(E,A)+`
`+f.slice(A+1):D+=f.slice(E),D.slice(1)}function nt(f){let b="",v=0;for(let C=0;C<f.length;v>=65536?C+=2:C++){v=$e(f,C);let E=ce[v];!E&&et(v)?(b+=f[C],v>=65536&&
(b+=f[C+1])):b+=E||Ye(v)}return b}function Ps(f,b,v){let C="",E=f.tag;for(let R=0,A=v.length;R<A;R+=1){let x=v[R];f.replacer&&(x=f.replacer.call(v,String(R),x)),
(y(f,b,x,!1,!1)||typeof x>"u"&&y(f,b,null,!1,!1))&&(C!==""&&(C+=","+(f.condenseFlow?"":" ")),C+=f.dump)}f.tag=E,f.dump="["+C+"]"}function bn(f,b,v,C){let E="",R=f.
tag;for(let A=0,x=v.length;A<x;A+=1){let D=v[A];f.replacer&&(D=f.replacer.call(v,String(A),D)),(y(f,b+1,D,!0,!0,!1,!0)||typeof D>"u"&&y(f,b+1,null,!0,!0,!1,!0))&&
((!C||E!=="")&&(E+=$t(f,b)),f.dump&&l===f.dump.charCodeAt(0)?E+="-":E+="- ",E+=f.dump)}f.tag=R,f.dump=E||"[]"}function Os(f,b,v){let C="",E=f.tag,R=Object.keys(
v);for(let A=0,x=R.length;A<x;A+=1){let D="";C!==""&&(D+=", "),f.condenseFlow&&(D+='"');let B=R[A],j=v[B];f.replacer&&(j=f.replacer.call(v,B,j)),y(f,b,B,!1,!1)&&
(f.dump.length>1024&&(D+="? "),D+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,b,j,!1,!1)&&(D+=f.dump,C+=D))}f.tag=E,f.dump="{"+C+"}"}function Cs(f,b,v,C){
let E="",R=f.tag,A=Object.keys(v);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let x=0,D=A.length;x<D;x+=1){let B="";(!C||E!=="")&&(B+=$t(f,b));let j=A[x],U=v[j];if(f.replacer&&(U=f.replacer.call(v,j,U)),
!y(f,b+1,j,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,Y&&(B+=
$t(f,b)),y(f,b+1,U,!0,Y)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,E+=B)}f.tag=R,f.dump=E||"{}"}function a(f,b,v){let C=v?f.explicitTypes:f.implicitTypes;
for(let E=0,R=C.length;E<R;E+=1){let A=C[E];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(v?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,D;if(r.call(A.represent)===
"[object Function]")D=A.represent(b,x);else if(i.call(A.represent,x))D=A.represent[x](b,x);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=D}return!0}}return!1}function y(f,b,v,C,E,R,A){f.tag=null,f.dump=v,a(f,v,!1)||a(f,v,!0);let x=r.call(f.dump),D=C;C&&(C=f.flowLevel<0||f.flowLevel>b);let B=x===
"[object Object]"||x==="[object Array]",j,U;if(B&&(j=f.duplicates.indexOf(v),U=j!==-1),(f.tag!==null&&f.tag!=="?"||U||f.indent!==2&&b>0)&&(E=!1),U&&f.usedDuplicates[j])
f.dump="*ref_"+j;else{if(B&&U&&!f.usedDuplicates[j]&&(f.usedDuplicates[j]=!0),x==="[object Object]")C&&Object.keys(f.dump).length!==0?(Cs(f,b,f.dump,E),U&&(f.dump=
"&ref_"+j+f.dump)):(Os(f,b,f.dump),U&&(f.dump="&ref_"+j+" "+f.dump));else if(x==="[object Array]")C&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?bn(f,b-1,f.dump,
E):bn(f,b,f.dump,E),U&&(f.dump="&ref_"+j+f.dump)):(Ps(f,b,f.dump),U&&(f.dump="&ref_"+j+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&kr(f,f.dump,b,R,D);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function P(f,b){let v=[],C=[];O(f,v,C);let E=C.length;for(let R=0;R<E;R+=1)b.duplicates.push(v[C[R]]);b.usedDuplicates=new Array(E)}function O(f,b,v){
if(f!==null&&typeof f=="object"){let C=b.indexOf(f);if(C!==-1)v.indexOf(C)===-1&&v.push(C);else if(b.push(f),Array.isArray(f))for(let E=0,R=f.length;E<R;E+=1)O(
f[E],b,v);else{let E=Object.keys(f);for(let R=0,A=E.length;R<A;R+=1)O(f[E[R]],b,v)}}}function S(f,b){b=b||{};let v=new ks(b);v.noRefs||P(f,v);let C=f;return v.replacer&&
(C=v.replacer.call({"":C},"",C)),y(v,0,C,!0,!0)?v.dump+`
`:""}return Oo.dump=S,Oo}var Rc;function Rg(){if(Rc)return pe;Rc=1;let e=Cg(),t=Eg();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return pe.Type=he(),pe.Schema=xc(),pe.FAILSAFE_SCHEMA=Ic(),pe.JSON_SCHEMA=$c(),pe.
CORE_SCHEMA=Fc(),pe.DEFAULT_SCHEMA=Co(),pe.load=e.load,pe.loadAll=e.loadAll,pe.dump=t.dump,pe.YAMLException=Cn(),pe.types={binary:Kc(),float:_c(),map:Lc(),null:Mc(),
pairs:Yc(),set:Vc(),timestamp:Bc(),bool:Dc(),int:qc(),merge:jc(),omap:Uc(),seq:Tc(),str:Nc()},pe.safeLoad=n("safeLoad","load"),pe.safeLoadAll=n("safeLoadAll","l\
oadAll"),pe.safeDump=n("safeDump","dump"),pe}var xg=Rg(),Ng=Pg(xg),{Type:Gc,Schema:ck,FAILSAFE_SCHEMA:Wc,JSON_SCHEMA:uk,CORE_SCHEMA:fk,DEFAULT_SCHEMA:dk,load:Hc,
loadAll:pk,dump:mk,YAMLException:hk,types:gk,safeLoad:yk,safeLoadAll:bk,safeDump:vk}=Ng;function $r(e,t,n){if(t===void 0)return n?Jc(e):Ot(e);if(t===`${Ut}binary`)return Mg(e);if(t===`${Ut}timestamp`)return Lg.test(e)&&Ig(e)?Ot(e):void 0;let r=Tg.get(
t);if(!r)return Ot(e);let i=Jc(e);return r==="float"&&i.type==="integer"?Yt(Number(i.value)):i.type===r?i:void 0}var Ut="tag:yaml.org,2002:",Tg=new Map([[`${Ut}\
int`,"integer"],[`${Ut}float`,"float"],[`${Ut}bool`,"boolean"],[`${Ut}null`,"null"]]),Lg=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ig(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Mg(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Ot(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Jc(e){
let t=Dg.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return qg(e)??Ot(e);if(!/[-+0-9]/.test(n))return Ot(e);let r=e.replaceAll("_","");return $g(r)??_g(r)??
Ot(e)}var Dg=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,zc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,zc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Yt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Yt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Yt(Number.NEGATIVE_INFINITY)])]);
function Ot(e){return{type:"text",value:e,key:e}}function zc(e){return{type:"boolean",value:e,key:String(e)}}function Yt(e){return{type:"float",value:e,key:Bg(e)}}
function qg(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Yt(t):void 0}
function _g(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Yt(t):void 0}function $g(e){let t=Fg.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,l=r!==void 0?_r(r,"0x",16):i!==void 0?_r(i,"0o",22):s!==void 0?_r(s,"0b",64):_r(o,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var Fg=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function _r(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Bg(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Zc(e){if(e.length>nu||jg(e))return;let t=tu(e);return Eo?void 0:t}function eu(e){return e.length<=nu&&tu(e)!==void 0}function tu(e){Eo=!1;try{return{value:Hc(
e,{schema:sy})??null}}catch{return}}var nu=3e6;function jg(e){return Ug.test(e)||Kg.test(e)||Gg(e)||Yg.test(e)&&Vg.test(e)?!0:/[[{]/.test(e)&&Wg.test(e)&&(Hg.test(
e)||Jg(e))}var Kg=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Ug=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Yg=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Vg=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Gg(e){for(let t=0;t+Qc<e.length;){let n=e.lastIndexOf(`
`,t+Qc);if(n<t)return!0;t=n+1}return!1}var Qc=1e3,Wg=/(?:^|[\s,:[{-])[[{]/,Hg=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Jg(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===zg||i===Qg||i===Xc){if(t)return!0;t=i!==Xc,n=!1}else t&&(i===Xg?n=!1:i===Zg?n=!0:!n&&i!==ey&&i!==ty&&i!==ny&&(t=!1))}return!1}var[zg,
Qg,Xc,Xg,Zg,ey,ty,ny]=[93,125,44,10,35,32,9,13],Eo=!1,ry=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),En,iy=new Gc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(ry.has(e.charCodeAt(0))||(En=$r(e,void 0,!0),!En||En.type==="text"))return!1;let{type:t,key:n,value:r}=En;
return(t==="float"||t==="integer"&&n!==String(r))&&(Eo=!0),!0},construct:()=>En?.value}),sy=Wc.extend({implicit:[iy]});var oy,ay=()=>oy??=require("./with-positions.cjs");var Ro=(...e)=>ay().readWithPositions(...e);function Ct(e,{valuesOnly:t=!0}={}){let n=Xl(e),r=[],i,s=0;for(let o of rc(e)){let l=ru(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
r.push(l),s=o.end}return r.length>0?{documents:r}:{documents:[i??ru(e,{start:s,body:s,end:e.length},n,t)]}}function ru(e,t,n,r){let i=r?ly(e,t):void 0;if(!i)return Ro(
e,t,n);let s,o=()=>(s??=Ro(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function ly(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?eu(s)?r:void 0:Zc(s)}function iu(e){return $(e)&&$(e.sops)&&typeof e.sops.mac=="string"}function su(e){if(!$(e))return e;let{sops:t,...n}=e;return n}function Vt(e){return e.charCodeAt(0)===cy&&uy.test(e)}var cy=36,uy=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Fr(e){return Array.
isArray(e)?e.some(Fr):$(e)?Object.entries(e).some(([t,n])=>Vt(t)||Fr(n)):!1}var Rn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var Gt=[],xo=[];function Br(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let c,u,d,p,m=0,h=0;for(;m<s;)xo[m]=e.charCodeAt(l+m),Gt[m]=++m;for(;h<o;){for(c=t.charCodeAt(l+h),d=h++,u=h,m=0;m<s;m++)p=c===xo[m]?d:d+1,d=Gt[m],u=Gt[m]=d>u?p>
u?u+1:p:p>d?d+1:p;if(r!==void 0){let w=u;for(m=0;m<s;m++)Gt[m]<w&&(w=Gt[m]);if(w>r)return r}}return Gt.length=s,xo.length=s,r!==void 0&&u>r?r:u}var fy=64;function ou(e,t){if(e.length>fy)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),l=lu(n,o)?1:Br(n,o,{maxDistance:r});l<r&&(r=l,i=s)}return i}function au(e,t){let n=e.toLowerCase();return t.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-n.length)>1?!1:lu(n,i)||Br(n,i,{maxDistance:2})<2})}function lu(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Wt="openchoreo.dev";function To(e){return No(e,"").filter(t=>py(t.value))}function No(e,t){if(Array.isArray(e))return e.flatMap((i,s)=>No(i,`${t}/${s}`));if(!$(
e)||typeof e.kind!="string"||!e.kind.endsWith(cu))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-cu.length);return Array.isArray(n)?n.flatMap((i,s)=>{
let o=`${t}/items/${s}`;return $(i)&&Lo(i.kind)&&Ie.includes(r)?[{pointer:o,...dy(i,e.apiVersion,r)}]:No(i,o)}):r===""||Ie.includes(r)?[]:[{pointer:t,value:e}]}
var cu="List";function dy(e,t,n){return Lo(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var Lo=e=>e==null||e==="";function py(e){if(!$(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&Ie.includes(n);if(Lo(t))return r?We(n):Kr(n)&&xn(
e);if(typeof t!="string")return r&&We(n)&&xn(e);let i=t.split("/")[0]??"";return i!==Wt?(i.endsWith(`.${Wt}`)||ou(i,[Wt])!==void 0)&&(r||Kr(n)&&xn(e)):r||typeof n==
"string"&&n.endsWith(Io)||Kr(n)||xn(e)}var Io="Plane";function uu(e){return Kr(e.kind)||xn(e)}function Kr(e){return typeof e=="string"&&au(e,Ie)}function xn(e){
let{spec:t}=e;return[...my()].some(n=>Object.hasOwn(e,n)||$(t)&&Object.hasOwn(t,n))}var jr;function my(){if(jr)return jr;let e=Ie.flatMap(r=>(Pn(r)?.references??
[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),t=[...Rn,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),n=new Set(t.filter(({kinds:r})=>!r.
every(We)).map(({name:r})=>r));return jr=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),jr}function Mo(e){return typeof e=="string"&&(e===Wt||e.startsWith(`${Wt}\
/`))}function Do(e){return e.includes("openchoreo")||e.includes(Io)&&du.test(e)}function fu(e){return e.includes(Wt)&&hy.test(e)||e.includes(Io)&&du.test(e)}var du=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
hy=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var or=Ge(je(),1);function np(e){return ip(e.replace(Yw,""))??(op.test(e)?sp:void 0)}function ar(e){if(typeof e=="string")return ip(e);if(Array.isArray(e))return gl(e);if(!$(e))return;
let{annotations:t,...n}=e;return gl(Object.keys(e))??gl(Object.values(n))}function gl(e){for(let t of e){let n=ar(t);if(n!==void 0)return n}}function rp(e){return op.
test(e)&&Uw(e)?sp:void 0}function Uw(e){let t=!1;for(let n of new or.Lexer().lex(e)){if(!t&&or.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&or.CST.
tokenType(n)==="scalar"}return!1}function ip(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var sp="it is a template of ytt: #@ has to be rendered first",op=/(?:^|\s)#@/,Yw=/(?<!\S)#.*/g;function ht(e){return e.split("/").slice(1).map(Vw)}var oe=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Vw=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function gt(e){return/[~\d]/.test(e)?ht(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function te(e,t){
let n=e;for(let r of Gw(t))if(Array.isArray(n))n=n[Number(r)];else if($(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function ve(e,t){let n=te(e,t);return typeof n==
"string"?n:""}function Gw(e){let t=yl.get(e);if(t)return t;let n=ht(e);return yl.size<Ww&&yl.set(e,n),n}var yl=new Map,Ww=1e3;var ji=new Set;function Ki(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function bl(e,t=!1){let n=new Set;return r(e,""),n.size===0?ji:n;function r(i,s){if(typeof i=="string")(ap(i)||t&&zw.test(i))&&n.add(s);else if(Array.
isArray(i))for(let[o,l]of i.entries()){let c=`${s}/${o}`;$(l)&&Object.keys(l).some(Vt)?n.add(c):r(l,c)}else if($(i))for(let[o,l]of Object.entries(i)){let c=`${s}\
/${oe(o)}`;Vt(o)?n.add(c):ap(o)?n.add(s):r(l,c)}}}function ap(e){return e.includes("$")&&Hw.test(e)||e.includes("<")&&Jw.test(e)}var Hw=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Jw=/<[^<>\s][^<>\n]*>/,zw=/^ENC\[.*\]$/s;function Ui(e,{isPatch:t=!1,patchKind:n,valuesOnly:r=!0}={}){let{documents:i}=Ct(e,{valuesOnly:r}),s=!t&&!Qw.some(o=>e.includes(o));return i.map(o=>{let l=o.issues.
find(({code:c})=>c==="yaml-syntax");return l?i1(o,lp(o,e),l.message):s?Xw(o):Zw(o,e,t,n)})}var Qw=["$","<","{{","{%","sops","#@"];function Xw(e){let t=To(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(r=>({...r,role:"manifes\
t",unknown:ji,isPartial:!1,isFixable:n}))}}function Zw(e,t,n,r){let{value:i}=e,s=e1(i,r)??To(i);if(s.length===0){let w=r1(i);return w===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:w,resources:[]}}let o=t.includes("#@")?rp(lp(e,t)):void 0,l=iu(i),c=s.map(w=>{let g=o??ar(w.value);return{
reason:g,resource:n1(w,{document:e,isTemplate:g!==void 0,encrypted:l,isPatch:n})}}),u=c.map(({resource:w})=>w),[d="manifest",...p]=new Set(u.map(({role:w})=>w)),
m=c.find(({reason:w})=>w!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:u};let h=m??t1[d];return{document:e,
role:d,...h!==void 0&&{reason:h},resources:u}}function e1(e,t){if(!(t===void 0||!We(t)||!$(e)))return Mo(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var t1={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function n1(e,{document:t,
isTemplate:n,encrypted:r,isPatch:i}){let s=r?su(e.value):e.value,o=i||Fr(s),l=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:l,unknown:bl(
s,r),isPartial:o,isFixable:l==="manifest"&&t.issues.length===0}}function r1(e){if(!$(e))return;let{apiVersion:t,kind:n}=e;return Mo(t)?typeof n=="string"?ar(n):
void 0:typeof n=="string"&&We(n)&&typeof t=="string"?ar(t):void 0}function i1(e,t,n){let r=`it is ${n}`;if(fu(t)){let i=np(t);return{document:e,role:i===void 0?
"unreadable":"template",reason:i??r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var lp=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function Yi({role:e,isPartial:t}){return!t&&e!=="template"}function cp({inherited:e},t){return!e||!$(t)?t:Object.fromEntries(Object.entries(t).filter(([n])=>!e.
includes(n)))}function Vi(e,t){return{...e,value:t,unknown:e.unknown.size===0?ji:bl(t,e.role==="encrypted")}}function fp(e,t,n){let{spec:r}=e;if(r!=null&&!($(r)&&Object.keys(r).length===0))return;let i=t.flatMap(d=>d.code==="unknown-field"&&s1(d.path)?[d.name]:[]);if(i.
length===0)return;let s=n(up(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),l=i.filter(d=>!o.has(`/spec/${oe(d)}`)),[c]=l;if(c===
void 0)return;let u=`/${oe(c)}`;return{issue:{code:"misplaced-fields",path:u,field:gt(u),message:o1(l),fields:l},meant:up(e,l)}}var s1=e=>e.lastIndexOf("/")===0;
function up(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([i])=>t.includes(i)));return{...Object.fromEntries(n.filter(([i])=>!t.includes(i))),spec:r}}
function o1(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function wl(e,t){let{value:n}=e,r=Lr(t)(n);if(r.ok)return{value:n,issues:[],placeOf:vl};let i=pp(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>c1(s,e))}}function on(e,t){return wl(e,t).issues}function dp(e){return Yi(e)?e.unknown.size===0?Wl(e.value):Le.filter(t=>Sl(e,t)):[]}function Sl(e,t){
return e.unknown.size===0&&!e.isPartial?Ir(t,e.value):on(e,t).length===0}var vl=e=>e;function pp(e,t,n){let r=Lr(n),i=t.find(h=>h.code==="unknown-kind"),s=i?.code===
"unknown-kind"&&$(e)&&l1(e)?i.suggestion:void 0;if(i&&s!==void 0&&$(e)){let h={...e,kind:s},w=r(h),g=w.ok?{value:h,issues:[],placeOf:vl}:pp(h,w.issues,n);return{
...g,issues:[i,...g.issues]}}let o=$(e)?fp(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:vl};let{issue:l,meant:c}=o,{fields:u}=l,d=h=>{let[,w,g=""]=h.split(
"/");return w==="spec"&&u.includes(g)?h.slice(5):h},p=r(c),m=p.ok?[]:p.issues.map(h=>a1(h,d(h.path)));return{value:c,issues:[l,...m],placeOf:d}}var a1=(e,t)=>t===
e.path?e:{...e,path:t,field:gt(t)};function l1(e){let{kind:t}=e;return typeof t=="string"&&!Ie.includes(t)&&uu(e)}function c1(e,{unknown:t,isPartial:n}){return Ki(
t,u1(e)?f1(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!d1(e)}function u1(e){return e.code==="unknown-field"&&!Vt(e.
name)}var f1=e=>e.slice(0,e.lastIndexOf("/"));function d1(e){return p1.has(e.code)||m1.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var p1=new Set(
["missing-field","missing-secret-namespace","null-value"]),m1=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function kl(e){return e.flatMap(({resources:t})=>t.filter(Yi).map(h1))}function mp(e){let t=kl(e),n=An();for(let r of t)n.add(r);for(let r of t.slice(0,n.unasked))
n.recount(r);return n.decide()}function h1(e){return{fits:t=>Sl(e,t),issues:t=>zl(e.value,t,()=>on(e,t))}}function ne(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((r,i)=>ne(
r,t[i]));if(!$(e)||!$(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&ne(e[r],t[r]))}var vp=Ge(je(),1);var we=Ge(je(),1);var Ke=Ge(je(),1);function hp(e){return(0,Ke.isScalar)(e)?y1(e)?.key:void 0}function gp(e){return(0,Ke.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===g1||!e.tag&&e.type===Ke.Scalar.
PLAIN)}var g1="tag:yaml.org,2002:merge";function y1(e){return $r(e.source??"",e.tag,e.type===Ke.Scalar.PLAIN)}function ke(e,t){let n=t.range?.[0]??0,r=t;for(;(0,we.isCollection)(r)&&!r.flow;){let s=r.items.at(-1),o=(0,we.isPair)(s)?s.value??s.key:s;if(!(0,we.isNode)(o))
break;r=o}let i=r.range?.[1]??n;if((0,we.isScalar)(r)&&r.type!==void 0&&b1.has(r.type))for(;v1.has(e.charAt(i-1));)i--;return[n,i]}var b1=new Set([we.Scalar.BLOCK_LITERAL,
we.Scalar.BLOCK_FOLDED]),v1=new Set([" ","	","\r",`
`]);var It=Ge(je(),1);var ze=Ge(je(),1);var ue=class extends Error{};function yt(e){return e.items.flatMap(t=>{let{key:n,value:r}=t;if(!(0,ze.isScalar)(n)||gp(n))return[];let i=hp(n);return i===void 0?
[]:[{name:i,key:n,value:(0,ze.isNode)(r)?r:void 0}]})}function Gi(e,t,n,r,i,s){let o=new Map(e.map(c=>[c,[]])),l=[];for(let c of t){let u=s.predecessor(`${i}/${oe(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&ne(n[d],r[c]));u===void 0?l.push(c):o.get(u)?.push(c)}for(let c of l){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function Qe(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function Wi(e,t){let n=e;for(let r of ht(t))if((0,ze.isMap)(n))n=
yt(n).findLast(({name:i})=>i===r)?.value;else if((0,ze.isSeq)(n)){let i=n.items[Number(r)];n=(0,ze.isNode)(i)?i:void 0}else return;return n}function yp(e,{document:t,pointer:n,origins:r,comments:i,after:s},o,l){return{...Al(i,s,l),reused:(c,u,d)=>{let p=r?.get(c);if(p===void 0||!ne(te(t.value,n+p),u))
return;let m=Wi(o,p);return m&&w1(e,m,d,l)}}}function Al(e,t,{json:n}){let r=new Map;for(let[i,s]of n?[]:e??[]){let o=i;for(;o!==""&&te(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],s])}return{comments:i=>r.get(i)??[],commented:i=>[...r.keys()].some(s=>s.startsWith(`${i}/`))}}function w1(e,t,n,r){
let[i,s]=ke(e,t),o=e.slice(i,s);if(r.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,It.isCollection)(t)&&t.flow)return(0,It.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...c]=o.split(/\r?\n/);if(c.length===0)return l+((0,It.isScalar)(t)?Qe(e,s):"");if((0,It.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let u=c.filter(m=>m.trim()!=="").map(m=>m.search(/\S/)),d=(0,It.isCollection)(t)?i-(e.lastIndexOf(`
`,i-1)+1):Math.min(...u);if(u.some(m=>m<d))return;let p=c.map(m=>m.trim()===""?m.trim():" ".repeat(n)+m.slice(d));return[l,...p].join(r.newline)}function Ji(e,t,n,r,i,s){let o=" ".repeat(n);return`${s.comments(r).map(c=>`${o}# ${c}${i.newline}`).join("")}${o}${cn(e,i)}:${Ol(t,n,r,i,s)}`}function Ol(e,t,n,r,i){
let s=t+(Array.isArray(e)?r.dash:r.indent),o=i.reused(n,e,s);return o!==void 0?Pl(e)&&!/^[[{]/.test(o)?`${r.newline}${" ".repeat(s)}${o}`:` ${o}`:Pl(e)?`${r.newline}${zi(
e,s,n,r,i)}`:` ${Cl(e,t,r)}`}function zi(e,t,n,r,i){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,l)=>`${s}- ${ln(o,t,`${n}/${l}`,r,i)}`).join(
r.newline):$(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,l])=>Ji(o,l,t,`${n}/${oe(o)}`,r,i)).join(r.newline):s+Cl(e,t,r)}function ln(e,t,n,r,i){return Pl(
e)?zi(e,t+2,n,r,i).trimStart():Cl(e,t,r)}var Pl=e=>Array.isArray(e)?e.length>0:$(e)&&Object.keys(e).length>0;function cn(e,{json:t}){return t||!El(e)?JSON.stringify(
e):e}function Cl(e,t,n){return typeof e!="string"?JSON.stringify(e):S1(e,t,n)??lr(e,n)}function lr(e,{json:t,unquoted:n}){return!t&&(El(e)||n?.has(e))?e:bp(e)}function S1(e,t,{
indent:n,newline:r,json:i}){if(i||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let l=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":l+u);return[`|${o===
0?"-":""}`,...c].join(r)}function an(e,t){if(Array.isArray(e))return`[${e.map(n=>an(n,t)).join(", ")}]`;if($(e)){let n=Object.entries(e).map(([r,i])=>`${cn(r,t)}\
: ${an(i,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e!="string"?JSON.stringify(e):k1.test(e)&&!El(e)?bp(e):lr(e,
t)}var k1=/[,[\]{}]/;function cr(e,t,{indent:n,newline:r}){return JSON.stringify(e,null,n).replaceAll(`
`,r+" ".repeat(t))}function bp(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function El(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=Hi.get(e);if(t!==
void 0)return t;let n=ne(Ct(`a: ${e}`).documents[0]?.value,{a:e});return Hi.size>A1&&Hi.clear(),Hi.set(e,n),n}var Hi=new Map,A1=1e4;var P1={reused:()=>{}};function wp(e,t,n,r,i,s){let o=m=>({...P1,...Al(m.comments,m.value,s)}),{newline:l,json:c}=s,u=n.range?.[1]??0;if(r!==""&&(c||(0,vp.isCollection)(
n)&&n.flow)){let m=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),h=m.trim()===""?l+m:" ";return{start:u,end:u,text:i.map(({value:w})=>`,${h}${cr(w,m.trim()===""?m.length:0,s)}`).join(
"")}}if(r!==""){let m=n.range?.[0]??0,h=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,m-1)+1,m));if(!h)throw new ue("its list is written in an unusual way");let w=h[1]?.length??0,g=ke(e,n)[1],k=g+Qe(e,g).length;return{start:k,end:k,text:i.map(N=>`${l}${"\
 ".repeat(w)}- ${ln(N.value,w,"",s,o(N))}`).join("")}}if(c)return{start:u,end:u,text:i.map(({value:m})=>l+cr(m,0,s)).join("")};let d=t.range.end.offset,p=e.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:p+i.map(m=>`---${l}${zi(m.value,0,"",s,o(m))}${l}`).join("")}}var bt=Ge(je(),1);var Mt=Ge(je(),1);function Rl(e,t,n,r,i,s){let o=Object.keys(n).filter(h=>!Object.hasOwn(r,h)),l=Object.keys(r).filter(h=>!Object.hasOwn(n,h)),c=Gi(o,l,n,r,i,s),u=Sp(e,s),d=h=>`${cn(
h,s.style)}: ${Nl(r[h],u,s.style)}`,p=[...t.values()].map(h=>{let w=[ur(h.key),Qi(h.value??h.key)];return Object.hasOwn(r,h.name)?{extent:w,keep:()=>Ap(h.value,
n[h.name],r[h.name],`${i}/${oe(h.name)}`,u,s)}:{extent:w,texts:(c.get(h.name)??[]).map(d)}}),m=[...c.values()].flat();kp(e,p,l.filter(h=>!m.includes(h)).map(d),
u,s)}function xl(e,t,n,r,i){let s=e.items.filter(Mt.isNode);if(s.length!==t.length)throw new ue("a list has an empty item");let o=Sp(e,i),l=s.map((c,u)=>{let d=[
ur(c),Qi(c)];return u<n.length?{extent:d,keep:()=>Ap(c,t[u],n[u],`${r}/${u}`,o,i)}:{extent:d,texts:[]}});kp(e,l,n.slice(s.length).map(c=>Nl(c,o,i.style)),o,i)}function Sp(e,{
text:t,style:n}){let r=ur(e),i=/[^\s]/.exec(t.slice(r+1)),s=t.slice(r+1,r+1+(i?.index??0));if(e.items.length===0){let l=t.slice(t.lastIndexOf(`
`,r-1)+1,r);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function kp(e,t,n,r,i){let s=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),l=t[0],c=t.at(-1);if(!l||!c||o.length===0){O1(e,n,s,r,i);return}for(let[u,d]of t.entries()){let[p,m]=d.extent,[h,w]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?i.splice(p,m,d.texts.join(s)):w&&!t.slice(0,u).some(g=>o.includes(g))?i.splice(p,w.extent[0],""):h&&i.splice(h.extent[1],m,"")}
n.length>0&&i.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function O1(e,t,n,{column:r},i){let[s,o]=[ur(e)+1,Qi(e)-1];if(t.length===0){i.splice(s,o,"");
return}let{newline:l,indent:c,json:u}=i.style,[d,p]=r===void 0?u||(0,Mt.isSeq)(e)?["",""]:[" "," "]:[l+" ".repeat(r),l+" ".repeat(Math.max(0,r-c))];i.splice(s,o,
d+t.join(n)+p)}function Ap(e,t,n,r,i,s){if(!ne(t,n)){if(!e)throw new ue("a field in brackets has no value");(0,Mt.isMap)(e)&&$(t)&&$(n)?Rl(e,new Map(yt(e).map(o=>[
o.name,o])),t,n,r,s):(0,Mt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?xl(e,t,n,r,s):s.splice(ur(e),Qi(e),Nl(n,i,s.style))}}function Nl(e,{column:t},n){return t!==
void 0&&n.json?cr(e,t,n):an(e,n)}var ur=e=>e.range?.[0]??0,Qi=e=>e.range?.[1]??0;function Xi(e,t,n,r,i){return(0,bt.isMap)(e)&&$(t)&&$(n)&&(e.flow||Object.keys(n).length>0)?(C1(e,t,n,r,i),!0):(0,bt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(I1(e,t,n,r,i),!0):!1}function C1(e,t,n,r,i){let s=new Map(yt(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ue("a removed field comes from a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!ne(t[d],n[d]));if(e.flow){
Rl(e,s,t,n,r,i);return}let c=Gi(o,l,t,n,r,i);for(let[d,p]of s)Object.hasOwn(n,d)?E1(p,t[d],n[d],`${r}/${oe(d)}`,i):T1(p,t[d],c.get(d)??[],n,r,i);let u=[...c.values()].
flat();for(let d of l)u.includes(d)||L1(e,d,n,r,i)}function E1(e,t,n,r,i){let{value:s,key:o}=e;Pp(e,r,i);let l=ne(t,n);if(l&&!i.comments.commented(r)||Xi(s,t,n,
r,i)||l)return;if((0,bt.isScalar)(s)&&R1(n)&&!(typeof n=="string"&&n.includes(`
`))&&x1(s,i)){let[w,g]=ke(i.text,s);if(g>w){i.splice(w,g,N1(s,n,i));return}}let c=Op(o,i),u=Ll(e,i),d=Qe(i.text,u),p=Ol(n,Zi(o,i),r,i.style,i.comments),[m="",...h]=p.
replace(d,"").split(i.style.newline);i.splice(c,u+d.length,[m+d,...h].join(i.style.newline))}var R1=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function x1(e,{
text:t}){let[n,r]=ke(t,e);return!t.slice(n,r).includes(`
`)}function N1(e,t,{style:n}){return typeof t!="string"?an(t,n):e.type==="QUOTE_DOUBLE"?lr(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:lr(t,n)}function T1(e,t,n,r,i,s){let{text:o,style:l}=s,c=Zi(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&ne(t,r[u])){let g=`${i}\
/${oe(u)}`;Pp(e,g,s);let[k,N]=ke(o,e.key);s.splice(k,N,cn(u,l));return}let p=e.key.range?.[0]??0,m=Ll(e,s);if(n.length>0){let g=n.map(k=>Ji(k,r[k],c,`${i}/${oe(
k)}`,l,s.comments));s.splice(p,m+Qe(o,m).length,g.join(l.newline).slice(c));return}let h=Cp(o,m),w=o.lastIndexOf(`
`,p-1)+1;o.slice(w,p).trim()!==""?s.splice(p,h+(/^ */.exec(o.slice(h))?.[0].length??0),""):s.splice(w,h,"")}function L1(e,t,n,r,i){let s=Object.keys(n),o=yt(e),
c=s.slice(0,s.indexOf(t)).reverse().map(m=>o.find(h=>h.name===m)).find(m=>m!==void 0)??o.at(-1);if(!c)throw new ue("its fields come from a merge (<<)");let u=Zi(
c.key,i),d=Ll(c,i),p=d+Qe(i.text,d).length;i.splice(p,p,i.style.newline+Ji(t,n[t],u,`${r}/${oe(t)}`,i.style,i.comments))}function I1(e,t,n,r,i){if(e.flow){xl(e,
t,n,r,i);return}let s=e.items.filter(bt.isNode);if(s.length!==t.length)throw new ue("a list has an empty item");let o=D1(t,n)??t.map((p,m)=>m).slice(0,n.length);
for(let[p,m]of s.entries()){let h=o.indexOf(p);h===-1?i.splice(Tl(m,i).line,Cp(i.text,ke(i.text,m)[1]),""):M1(m,t[p],n[h],`${r}/${h}`,i)}let l=s.at(-1);if(!l)return;
let{column:c}=Tl(l,i),u=ke(i.text,l)[1],d=u+Qe(i.text,u).length;for(let[p,m]of n.slice(o.length).entries()){let h=ln(m,c,`${r}/${o.length+p}`,i.style,i.comments);
i.splice(d,d,`${i.style.newline}${" ".repeat(c)}- ${h}`)}}function M1(e,t,n,r,i){if(ne(t,n)||Xi(e,t,n,r,i))return;let[s,o]=ke(i.text,e);i.splice(s,o,ln(n,Tl(e,i).
column,r,i.style,i.comments))}function D1(e,t){let n=[];return e.forEach((r,i)=>{n.length<t.length&&ne(r,t[n.length])&&n.push(i)}),n.length===t.length?n:void 0}
function Tl(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=/^( *)- *$/.exec(t.slice(r,n).replace(/^\ufeff/,""));if(!i)throw new ue("a list is written in an unusual way");return{column:i[1]?.length??0,line:r}}
function Pp(e,t,n){let r=n.comments.comments(t);if(r.length===0)return;let i=e.key.range?.[0]??0,s=" ".repeat(Zi(e.key,n));n.splice(i,i,r.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Zi(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=t.slice(r,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new ue("a key is written in an unusual way");return i.length}function Op(e,{text:t}){let n=ke(
t,e)[1],r=/[ \t]*:/y.exec(t.slice(n));if(!r)throw new ue("a key is written in an unusual way");return n+r[0].length}function Ll({key:e,value:t},n){let r=Op(e,n),
[i,s]=t?ke(n.text,t):[r,r];return i===s?r:Math.max(s,r)}function Cp(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var es=Ge(je(),1);function Ep(e,t,n){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,i=(0,es.isMap)(n)&&n.flow===!0&&yt(n).every(({key:l})=>l.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:_1(
o),dash:$1(o),newline:r,json:i,unquoted:q1(n,e)}}function q1(e,t){let[n,r]=[new Set,new Set];if(!t.includes("$")&&!t.includes("<"))return n;(0,es.visit)(e,{Scalar:(i,{
value:s,type:o})=>{typeof s!="string"||!/[$<]/.test(s)||s.includes(`
`)||(o==="PLAIN"?n.add(s):r.add(s))}});for(let i of r)n.delete(i);return n}function _1(e){let t=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(/\S/)),n=t.reduce(
(r,i)=>Math.min(r,i),t[0]??2);return Math.min(Math.max(n,2),8)}function $1(e){let t;for(let n of e){let r=/^( *)- /.exec(n);if(r?.[1]!==void 0&&t!==void 0)return Math.
min(Math.max(r[1].length-t.search(/\S/),0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function xp(e,t){let n=[];for(let s of t)try{n.push(...F1(e,s))}catch(o){if(!(o instanceof ue))throw o;return{ok:!1,reason:Rp(o.message),change:s}}let r=B1(e,n),
i=r===void 0?t[0]:j1(e,r,t);return i?{ok:!1,reason:Rp("it has anchors, aliases or an unusual layout"),change:i}:{ok:!0,text:r??e}}var Rp=e=>`it cannot be change\
d in place because ${e}; rewrite it as plain YAML first`;function F1(e,t){let{document:n,pointer:r,after:i,added:s=[]}=t,o=n.node?.contents,l=te(n.value,r);if(ne(
l,i)&&s.length===0&&!t.comments?.size)return[];let c=o?Wi(o,r):void 0;if(!o||!c)throw new ue("it comes from an alias or a merge");let u=Ep(e,n,o),d=[],p={text:e,
style:u,comments:yp(e,t,c,u),predecessor:(h,w)=>{let g=h.slice(0,h.lastIndexOf("/")),k=t.origins?.get(h)??[...t.origins??[]].find(([N])=>N.startsWith(`${h}/`))?.[1];
return w.find(N=>`${k}/`.startsWith(`${g}/${oe(N)}/`))},splice:(h,w,g)=>d.push({start:h,end:w,text:g})};if((!ne(l,i)||(t.comments?.size??0)>0)&&!Xi(c,l,i,"",p))
throw new ue("it would lose all of its fields");return s.length>0&&d.push(wp(e,n,c,r,s,u)),d}function B1(e,t){let n=[],r=0;for(let{start:i,end:s,text:o}of t.toSorted(
(l,c)=>l.start-c.start||l.end-c.end)){if(i<r)return;n.push(e.slice(r,i),o),r=s}return[...n,e.slice(r)].join("")}function j1(e,t,n){if(e===t)return n.find(({document:o,
pointer:l,after:c})=>!ne(te(o.value,l),c));let r=new Map;for(let o of n){let{offset:l}=o.document.range.start;r.set(l,[...r.get(l)??[],o])}let i=Ct(t).documents.
values(),s=(o,l)=>{let{value:c}=i.next();return c!==void 0&&ne(c.value,o)&&c.issues.length<=l};for(let o of Ct(e).documents){let l=r.get(o.range.start.offset)??
[],c=l[0]??n[0];if(!s(K1(o,l),o.issues.length))return c;for(let{pointer:u,added:d=[]}of l)if(u===""&&!d.every(({value:p})=>s(p,0)))return c}return i.next().done?
void 0:n[0]}function K1({value:e},t){let n=new Map(t.map(i=>[i.pointer,i]));return t.length===0?e:r(e,"");function r(i,s){let o=n.get(s);return o?o.after:Array.
isArray(i)?i.flatMap((l,c)=>{let u=`${s}/${c}`;return[r(l,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):$(i)?Object.fromEntries(Object.entries(i).map(([l,c])=>[
l,r(c,`${s}/${oe(l)}`)])):i}}var ts={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"v0.13"}};var U1=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,de=`-----BEGIN CERTIFICATE-----
${U1}-----END CERTIFICATE-----
`,ns=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,rs=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function J(e,t,n=`name: example
  namespace: acme`){let r=t.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${r.join(`
`)}
`}var z=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,X=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ee(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var FO=J("DataPlane",z+X,`name: eu-west
  namespace: acme`);function ie(e,t){return J("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Il="https://kubernetes.io/docs",Ml=`${Il}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,fr=`${Il}/concepts/overview/working-with-ob\
jects`,is={title:"Kubernetes: Object names, DNS subdomain names",url:`${fr}/names/#dns-subdomain-names`},jO={title:"Kubernetes: Object names and IDs",url:`${fr}\
/names/#names`},KO={title:"Kubernetes: Labels, syntax and character set",url:`${fr}/labels/#syntax-and-character-set`},UO={title:"Kubernetes: Annotations, synta\
x and character set",url:`${fr}/annotations/#syntax-and-character-set`},YO={title:"Kubernetes: Not all objects are in a namespace",url:`${fr}/namespaces/#not-al\
l-objects-are-in-a-namespace`},VO={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Il}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},GO={title:"Kubernetes: Defaulting and nullable",url:`${Ml}#defaulting-and-nullable`},WO={title:"Kubernetes: Validation of custom resour\
ces",url:`${Ml}#validation`},HO={title:"Kubernetes: Transition rules",url:`${Ml}#transition-rules`};var Np={title:"RFC 1123, section 2.1: Host names",url:Dt(1123,"2.1")},JO={title:"RFC 3339, section 5.6: Internet date and time format",url:Dt(3339,"5.6")},Tp={title:"\
RFC 3986, section 3: Syntax components",url:Dt(3986,"3")},ss={title:"RFC 5280, section 4.1.2.5: Validity",url:Dt(5280,"4.1.2.5")},Lp={title:"RFC 6335, section 6\
: Port number ranges",url:Dt(6335,"6")},os={title:"RFC 7468, section 5: Textual encoding of certificates",url:Dt(7468,"5")},Ip={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Dt(7468,"10")},un={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},Mp={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},Dp={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"};var qp={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},_p={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},
$p={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"};var Fp={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},as={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},
fn={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Bp={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",
lines:"102"},jp={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function ls(e){let t=e.toLowerCase().replaceAll(" ","-");
return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Y1}#${t}`}}var Y1="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79\
b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function Dt(e,t){return`https://www.rfc-editor.org/rfc/rfc${e}#sec\
tion-${t}`}function Ae(e){let t=Kp.get(e);if(t)return t;let n=Rn.filter(s=>Kt(s,e)&&s.kinds.some(o=>jt(e,o))),r={};for(let{role:s}of Rn)r[s]=[];for(let s of n)r[s.role]?.some(
({pointer:o})=>o===s.pointer)||r[s.role]?.push(s);let i=r;return Kp.set(e,i),i}var Kp=new Map;function vt(e){let t=Up.get(e);if(t)return t;let n=Ae(e)["client-c\
a"].map(({pointer:r})=>`${r}/value`);return Up.set(e,n),n}var Up=new Map;function cs(e){let{"client-ca":t,"secret-name":n}=Ae(e);return n.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>t.some(i=>r.startsWith(`${i.pointer}/`)))}function wt(e,t){let n=[];for(let r of t){let i=te(e,r);typeof i=="string"&&n.push({path:r,text:i})}return n}function fs(e,t){return(us?.resource!==e||us.line!==t)&&(us={resource:e,line:t,listeners:V1(e,t)}),us.listeners}var us;function V1(e,t){return dr(t).filter(({port:n})=>$(
te(e,W1(n)))).map(n=>({...n,gateway:n.gateway.map(r=>ve(e,r)).join("/")}))}function dr(e){let t=Yp.get(e);if(t)return t;let{port:n,host:r,...i}=Ae(e),s=n.flatMap(
o=>{let{direction:l,visibility:c,protocol:u,pointer:d}=o,p=w=>w.direction===l&&w.visibility===c,m=r.find(w=>p(w)&&(w.protocol===void 0||w.protocol===u));if(m===
void 0||u===void 0)return[];let h=[...i["gateway-namespace"],...i["gateway-name"]].filter(p).map(({pointer:w})=>w);return[{isPublic:G1(o),protocol:u,gateway:h,host:m.
pointer,port:d}]});return Yp.set(e,s),s}var Yp=new Map,G1=({direction:e,visibility:t})=>e==="ingress"&&t==="external",W1=e=>e.slice(0,e.lastIndexOf("/"));var H1=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Vp(e){return e.replace(H1,"")}function*Gp(e){for(let t=e;;){
let n=Dl.exec(t);if(!n)return;let r=n.index+n[0].length,i=t.indexOf(ds,r);if(i===-1)return;yield t.slice(r,i),t=t.slice(i+ds.length)}}var Dl=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
ds="-----END";function ps(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.
from(atob(t),i=>i.charCodeAt(0)),r=new TextDecoder("utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}var se=e=>({is:"matching",pattern:e}),Wp=(e,t)=>({is:"followed",pattern:e,by:t}),Pe=e=>({is:"longer",than:e}),ms=e=>({is:"containing",text:e}),ql=e=>({is:"begin\
ning",text:e}),Hp=e=>({is:"equal",text:e}),Oe=e=>({is:"not",condition:e}),_e=(...e)=>({is:"all",conditions:e}),pr=(...e)=>({is:"any",conditions:e}),Jp=e=>({is:"\
told",by:e});function hs(e,t){return t.find(({when:n})=>St(n,e))}function St(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!St(e.condition,t);case"all":return e.conditions.every(n=>St(n,t));case"any":return e.conditions.
some(n=>St(n,t));case"told":return e.by(t)}}function xe(e){let t=ps(e),n=t??e;if(Vp(n)!==n)return"private-key";let[r]=Gp(n);return r===void 0?z1(n)?"placeholder":"other":J1(r)?t===void 0?"certificate":"en\
coded":"placeholder"}function J1(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function z1(e){return e.length<=mr&&St(zp,
e)}var mr=1e4,zp=pr(se(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),_e(se(/^[\w\s-]*$/),se(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Qp=_e(ms("PRIVATE KEY-----"),pr(Pe(mr),se(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Xp=_e(Pe(400),ql("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),pr(Pe(mr),se(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),Zp=_e(Oe(ms("PRIVATE KEY-----")),Oe(ql("LS0tLS1CRUdJTi")),pr(_e(Pe(mr),Oe(ms("CERTIFICATE-----"))),_e(Oe(Pe(mr)),Oe(Wp(Dl,ds)),
Oe(zp))));function Ne(e,t){return wt(e,vt(t))}var em={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[Mp,is],since:"v0.9",needsWhole:!0,check:e=>{let t=ve(e,"/kind"),n=ve(e,"/metadata/name");if(!We(t)||Mr(t)||n==="")return[];let{spec:r}=e;return!$(r)||r.
planeID!==void 0||Q1.test(n)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase lette\
rs, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:J("DataPlane",z+X,`name: eu.west
  namespace: acme`),right:J("DataPlane",`planeID: eu-west
${z}${X}`,`name: eu.west
  namespace: acme`)}},Q1=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var tm={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"Gateway API: Gateway",url:"https://g\
ateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a\
43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:dr(e)}],check:(e,t)=>{let n=new Map;return fs(e,t).flatMap(({gateway:r,
protocol:i,port:s})=>{let o=te(e,s);if(typeof o!="number")return[];let l=`${r} ${o}`,c=n.get(l)??[];n.set(l,[...c,i]);let u=c.find(d=>d!==i);return u===void 0?[]:
[{path:s,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:J(
"DataPlane",`${z}${X}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:J("DataPlane",`${z}${X}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var nm={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>Ae(t)["pull-secrets"].flatMap(({pointer:n})=>{let r=te(e,n);if(!Array.isArray(
r))return[];let i=new Set;return r.flatMap((s,o)=>{let l=i.has(s);return i.add(s),l&&typeof s=="string"?[{path:`${n}/${o}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:J("DataPlane",`${z}${X}imagePullSecretRefs:
  - registry
  - registry`),right:J("DataPlane",`${z}${X}imagePullSecretRefs:
  - registry
  - mirror`)}};var om={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},is],conditions:e=>[{strings:rm(e),lists:sm(e),forbidden:[{when:Hp("")}]}],check:(e,t)=>[...wt(e,rm(t)).filter(
({text:n})=>n===""),...sm(t).flatMap(n=>{let r=te(e,n);return Array.isArray(r)?r.flatMap((i,s)=>i===""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be e\
mpty.",example:{release:"v0.15",wrong:J("DataPlane",z.replace("name: agent-ca",'name: ""')+X),right:J("DataPlane",z+X)}};function rm(e){let t=im.get(e);if(t)return t;
let{host:n,"secret-store":r,"gateway-name":i,"gateway-namespace":s}=Ae(e),o=[...cs(e).flatMap(l=>[`${l}/name`,`${l}/key`]),...r.map(({pointer:l})=>l),...Ql(e).flatMap(
({pointer:l,form:c})=>c==="object"?[`${l}/name`]:[]),...n.map(({pointer:l})=>l),...[...i,...s].filter(l=>l.default===void 0).map(({pointer:l})=>l)];return im.set(
e,o),o}var im=new Map,sm=e=>Ae(e)["pull-secrets"].map(({pointer:t})=>t);var am={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[as,un],since:"v0.9",conditions:e=>[
{strings:vt(e),forbidden:[{when:Xp}]}],check:(e,t)=>Ne(e,t).filter(({text:n})=>xe(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>ps(ve(e,t)),example:{release:"v0.15",wrong:ie(ee(btoa(de))),right:ie(ee(de))}};var gs="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function ys(e,t,{at:n,endOf:r}){return!n||
!r?[]:Ne(e,t).flatMap(({path:i,text:s})=>{let o=xe(s)==="certificate"?r(s):void 0;return o?[{path:i,end:o,at:n}]:[]})}var bs=e=>e.toISOString().slice(0,10);var lm={code:"expired-ca",severity:"error",reason:gs,sources:[fn,ss],since:"v0.9",check:(e,t,n)=>ys(e,t,n).flatMap(({path:r,end:i,at:s})=>i<s?[{path:r,detail:bs(
i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:ie(ee(ns)),right:ie(ee(rs))}};var cm={code:"expiring-ca",severity:"warning",reason:gs,sources:[fn,ss],since:"v0.9",check:(e,t,n)=>ys(e,t,n).flatMap(({path:r,end:i,at:s})=>i>=s&&i.getTime()-s.
getTime()<X1?[{path:r,detail:bs(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:ie(ee(ns)),right:ie(ee(rs))}},X1=720*60*60*1e3;var um={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.",sources:[
fn,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},ls("Adding the Certificate to the DataPlane CR")],...ts["cl\
ient-ca-goes-stale"],check:(e,t)=>Pt(ve(e,"/kind"))==="observability"?[]:Ne(e,t).filter(({text:n})=>xe(n)==="certificate"),message:()=>"becomes stale when the a\
gent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:J("DataPlane",ee(de)+X),right:J("DataPlane",
z+X)}};var fm="is empty, which is treated as not set, so the plane is skipped",dm="is not a PEM certificate",pm={code:"invalid-ca",severity:"error",reason:"The control\
 plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.",sources:[Fp,as,un,os],since:"v0.9",conditions:e=>[{strings:vt(
e),forbidden:[{when:_e(Oe(Pe(1e3)),se(/^\s*$/)),detail:fm},{when:Zp,detail:dm}]}],check:(e,t,{at:n,endOf:r})=>Ne(e,t).flatMap(({path:i,text:s})=>{let o=xe(s);if(s.
trim()==="")return[{path:i,detail:fm}];let l=o==="certificate"&&n!==void 0&&r?.(s)===void 0;return o==="other"||l?[{path:i,detail:dm}]:[]}),message:({detail:e})=>`${e}\
: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:J("ObservabilityPlane",`clus\
terAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:ie(ee(de))}};var mm={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[_p,$p,Lp],until:"v0.15",conditions:e=>[{numbers:dr(
e).map(({port:t})=>t),..._l}],check:(e,t)=>fs(e,t).flatMap(({port:n})=>{let r=te(e,n);return typeof r=="number"&&(r<_l.minimum||r>_l.maximum)?[{path:n}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:J("DataPlane",`${z}${X}  publicHTTPPort: 0`),right:J("DataPlane",`${z}${X}  publicHTTPPo\
rt: 80`)}},_l={minimum:1,maximum:65535};var ym={code:"invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"\
observabilityplanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},Tp],conditions:e=>[{strings:gm(e),forbidden:hm}],
check:(e,t)=>wt(e,gm(t)).flatMap(({path:n,text:r})=>{let i=hs(r,hm);return i===void 0?[]:[{path:n,...i}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:J("ObservabilityPlane",`${ee(de)}observerURL: observer.example.com`),right:ie(ee(de))}},hm=[
{when:Pe(2e3),detail:"has more than 2000 characters"},{when:Oe(se(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:se(/^https?:\/\/[^/?#]*@/i),
detail:"contains a user name or password, which anyone who can read the manifest can see"},{when:Jp(e=>!URL.canParse(e)),detail:"has no valid host"}];function gm(e){
let{"observer-url":t,"agent-url":n}=Ae(e);return[...t,...n].map(({pointer:r})=>r)}var Sm={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, and no CRD validates it.",sources:[
Bp,jp,Np],conditions:e=>[{strings:bm(e),forbidden:wm,fastPass:vm}],check:(e,t)=>wt(e,bm(t)).flatMap(({path:n,text:r})=>{let i=St(vm,r)?void 0:hs(r,wm);return i===
void 0?[]:[{path:n,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:J("DataPlan\
e",z+X.replace("apps.example.com","https://apps.example.com")),right:J("DataPlane",z+X)}},bm=e=>Ae(e).host.map(({pointer:t})=>t),Z1=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
$l=253,vm=_e(Oe(Pe($l)),se(Z1)),wm=[{when:Pe($l),detail:`more than ${$l} characters`},{when:se(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:se(/\//),detail:"\
a path"},{when:se(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:se(/:/),detail:"a port"},{when:se(
/\*/),detail:"a wildcard"},{when:se(/\s/),detail:"blanks"},{when:se(/_/),detail:"an underscore"},{when:se(/[A-Z]/),detail:"upper-case letters"},{when:se(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var km={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clients/kubernetes/clie\
nt.go",lines:"238"}],...ts["observability-secret-reference"],check:(e,t)=>Pt(ve(e,"/kind"))==="observability"?cs(t).flatMap(n=>$(te(e,n))?[{path:n}]:[]):[],message:()=>"\
does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:ie(
z),right:ie(ee(de))}};var Am={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[un,os],check:(e,t)=>Ne(e,t).filter(({text:n})=>xe(n)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:ie(ee(`-----BEGIN CERTIFICATE\
-----
...
-----END CERTIFICATE-----`)),right:ie(ee(de))}};var eS=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Pm={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Dp,Ip],conditions:e=>[
{strings:vt(e),forbidden:[{when:Qp}]}],check:(e,t)=>Ne(e,t).filter(({text:n})=>xe(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:ie(ee(de+eS)),right:ie(ee(de))}};var Om={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},qp,ls("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,t)=>{let{spec:n,metadata:r}=e;if(!$(n))return[];let i=[],s=$(r)?r.name:void 0;Mr(ve(e,"/kind"))&&n.planeID===void 0&&typeof s=="st\
ring"&&i.push({path:"/spec/planeID",detail:s});let o=ve(e,"/kind");for(let{pointer:l,form:c,to:u}of to(o,t)){let d=te(e,l),[p=""]=u;c==="object"&&Pt(p)==="obser\
vability"&&$(d)&&d.kind===void 0&&i.push({path:`${l}/kind`,detail:p})}return i},message:({detail:e})=>`is optional in the documentation but required by the API \
server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:J("DataPlane",`${z}${X}observabilityPlaneRef:
  name: logs`),right:J("DataPlane",`${z}${X}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var qt=[Pm,am,pm,Am,lm,cm,Sm,ym,mm,tm,Om,om,em,km,um,nm];function Em(e,t,n,r={},i=qt){let s=[];for(let l of tS(i,t)){let c=nS(l,e,t,r);c.length>0&&s.push(...c)}if(s.length===0)return s;let o=new Set(n.map(({path:l})=>l));
return s.filter(({issue:l})=>!o.has(l.path))}function tS(e,t){if(e!==qt)return e.filter(i=>Kt(i,t));let n=Cm.get(t);if(n)return n;let r=qt.filter(i=>Kt(i,t));return Cm.
set(t,r),r}var Cm=new Map;function nS(e,t,n,r){try{return e.check(t,n,r).map(i=>{let s=e.fix?.(t,i);return{issue:iS(e,i),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{
return[{issue:{...rS(e.code),path:"",field:""},severity:"error"}]}}var rS=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function iS(e,t){return{code:e.code,path:t.path,field:gt(t.path),message:e.message(t)}}function Rm(e,t,n={}){let{value:r,issues:i,placeOf:s}=wl(e,t),o=Me(t);if(!$(r)||!jt(o,r.kind))return{issues:i,advice:[]};let l=Em(r,o,[],n,e.isPartial?sS:qt);if(l.
length===0)return{issues:i,advice:l};let c=new Set(i.map(({path:d})=>d)),u=l.map(d=>oS(d,s(d.issue.path)));return{issues:i,advice:u.filter(({issue:{path:d}})=>!c.
has(d)&&!Ki(e.unknown,d))}}var sS=qt.filter(e=>e.needsWhole!==!0);function oS(e,t){return t===e.issue.path?e:{...e,issue:{...e.issue,path:t,field:gt(t)}}}function*Fl(e,t){let{value:n,isFixable:r}=e;if(!r||!$(n))return;let{issues:i,advice:s}=Rm(e,t);for(let o of i)yield*lS(e,o,t);if(!i.some(({code:o})=>o==="mispla\
ced-fields"))for(let{issue:o,fix:l}of s)l!==void 0&&(yield{issue:o,isSafe:!0,title:"Set the correct value",after:()=>dn(n,ht(o.path),l)})}function xm(e,t){let n=dp(
e);return n.length>0?n:t}function Nm({issue:e,isSafe:t,after:n},r,i){if(!t)return!1;let s=[...new Set(i.map(Me))];return e.code==="unknown-field"&&s.some(o=>aS(
e.path,r,o))?!1:s.every(o=>[...Fl(r,o)].some(l=>l.isSafe&&ne(l.after(),n())))}function aS(e,t,n){return ge.slice(ge.indexOf(Me(n))+1).some(i=>!on(t,i).some(s=>s.
code==="unknown-field"&&`${e}/`.startsWith(`${s.path}/`)))}function lS(e,t,n){let{value:r}=e,i=ht(t.path),s=i.at(-1)??"",o=(l,c)=>({issue:t,isSafe:!1,title:l,after:()=>dn(
r,i,c)});switch(t.code){case"null-value":return[{...o(`Remove ${s}`,void 0),isSafe:!0}];case"namespace-not-allowed":return[o("Remove the namespace",void 0)];case"\
unknown-field":{let{suggestion:l}=t,c=o(`Remove ${s}`,void 0);if(l===void 0)return[c];let u={...c,title:`Rename it to ${l}`,after:()=>dn(r,i,Tm,l)};return cS(t,
u,e,n)?[{...u,isSafe:!0}]:[u,c]}case"unknown-kind":case"unknown-value":{let l=t.suggestion??(t.allowed.length===1?t.allowed[0]:void 0);return l===void 0?[]:[o(`\
Write ${l}`,l)]}case"wrong-api-version":return t.allowed.slice(0,1).map(l=>o(`Write ${l}`,l));case"value-from":return t.found==="neither"?[]:t.branches.map(l=>{
let[c=""]=t.branches.filter(u=>u!==l);return{...o(`Keep ${l}, remove ${c}`,void 0),after:()=>dn(r,[...i,c],void 0)}});default:return[]}}function cS(e,{after:t},n,r){
if(e.code!=="unknown-field"||e.knownIn===void 0)return!1;let i=[...ht(e.path).slice(0,-1),e.suggestion??""].map(s=>`/${oe(s)}`).join("");return!on(Vi(n,t()),r).
some(({path:s})=>s===i||s.startsWith(`${i}/`))}var Tm=Symbol("rename");function dn(e,[t,...n],r,i){if(t===void 0)return r;if(Array.isArray(e)&&n.length===0&&r===
void 0)return e.filter((l,c)=>String(c)!==t);if(Array.isArray(e))return e.map((l,c)=>String(c)===t?dn(l,n,r,i):l);if(!$(e))return e;if(n.length>0)return{...e,[t]:dn(
e[t],n,r,i)};if(r===Tm)return Object.fromEntries(Object.entries(e).map(([l,c])=>[l===t?i:l,c]));let{[t]:s,...o}=e;return r===void 0?o:{...e,[t]:r}}function Lm(e,{release:t,candidates:n,isPatch:r=!1}={}){let i=Ui(e,{isPatch:r}),{release:s,candidates:o}=t===void 0?mp(i):{release:t,candidates:n},c=i.flatMap(({
document:d,resources:p})=>p.map(m=>({document:d,resource:m,...uS(m,s,o)}))).filter(({fixed:d})=>d>0),u=xp(e,c.map(({document:d,resource:p,after:m})=>({document:d,
pointer:p.pointer,after:cp(p,m)})));return!u.ok||c.length===0?{text:e,fixed:0}:{text:u.text,fixed:c.reduce((d,{fixed:p})=>d+p,0)}}function uS(e,t,n){let r=e,i=0;
for(let o=s(r);o!==void 0&&i<fS;o=s(r))r=Vi(r,o.after()),i++;return{after:r.value,fixed:i};function s(o){for(let l of Fl(o,t))if(l.isSafe&&(n===void 0||Nm(l,o,xm(
e,n))))return l}}var fS=200;function Im({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function Bl(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}function Mm(){let e=new Map,t=new Map;function n(s,{release:o,sets:l},c){if(o)return o;let u=l.length>1,d=u?c.map(dS):c;u&&t.set(s,d);for(let w of l){let{poll:g,
unasked:k}=r(w),N=g.unasked;for(let T of d)g.add(T);g.unasked>N&&k.push({number:s,ballots:g.unasked-N})}let{poll:p,files:m}=r(l[0]),h=Xs(p.leading);return d.length>
0&&m.push({number:s,release:h}),{release:h,from:"detected"}}function r(s){let o=e.get(s);if(o)return o;let l={poll:An(),unasked:[],files:[]};return e.set(s,l),l}
function i(s){let o=new Map,l=[];for(let[c,{poll:u,unasked:d,files:p}]of e){if(!u.isUnanimous)for(let{number:w,ballots:g}of d)for(let k of(t.get(w)??s(w)??[]).slice(
0,g))u.recount(k);let m=u.decide();o.set(c,m);let h=Me(m.release);for(let{number:w,release:g}of p)Me(g)!==h&&l.push(w)}return{detected:o,outdated:l,releaseOf:({
release:c,sets:[u]})=>c??{release:o.get(u)?.release??Xs(An().leading),from:"detected"}}}return{vote:n,decide:i}}function dS({fits:e,issues:t}){return{fits:Bl(e),
issues:Bl(t)}}var Fm=require("buffer"),Xe=require("fs"),Bm=require("path");var _m=require("fs"),wS=require("path");function pn(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var pS={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function jl(e){return e instanceof Error?pS[pn(e)]??e.message:"an unknown error"}var Te=require("fs"),kt=require("path");var mS=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,hS=1440*60*1e3;function Dm(e){let t=(0,Te.mkdtempSync)((0,kt.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,Te.writeFileSync)((0,kt.join)(t,".gitignore"),`*
`)}catch(n){throw vs(t),n}return t}function vs(e){try{(0,Te.rmSync)(e,{recursive:!0,force:!0})}catch{}}function qm(e){for(let t of new Set(Array.from(e,bS)))for(let n of vS(
t)){let r=mS.exec(n)?.[1];r!==void 0&&gS(Number(r),(0,kt.join)(t,n))&&vs((0,kt.join)(t,n))}}function gS(e,t){if(e===process.pid||!yS(e))return!0;let n=(0,Te.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>hS}function yS(e){try{return process.kill(e,0)}catch(t){return pn(t)==="EPERM"}}function bS(e){try{
return(0,kt.dirname)(Te.realpathSync.native(e))}catch{return(0,kt.dirname)(e)}}function vS(e){try{return(0,Te.readdirSync)(e)}catch{return[]}}var $m="<stdin>";function SS(e,t){return e===$m?Buffer.from(t.stdin()):kS(e,t.cwd)}function kS(e,t){let n=(0,Bm.resolve)(t,e),r=(0,Xe.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Xe.readFileSync)(r);let i=(0,Xe.readSync)(r,ws);return i<ws.length?ws.subarray(0,i):Buffer.concat([ws,(0,Xe.readFileSync)(r)])}finally{(0,Xe.closeSync)(
r)}}var ws=Buffer.allocUnsafeSlow(64*1024);function jm(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Fm.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Km({path:e,fromDirectory:t},n){let r=SS(e,n);return t&&
!AS(r)?void 0:jm(r)}function AS(e){return e[0]===255||e[0]===254?Do(jm(e)):e.includes("openchoreo")||e.includes("Plane")&&Do(e.toString("latin1"))}var Ue=require("fs"),hr=require("path");var PS=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,OS=/##(\w*)\[/g;function Um(e){return RS(e.replace(PS,CS))}function CS(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${ES(t)}`}var ES=e=>e.toString(16).padStart(4,"0");function RS(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(OS,"##$1\\[")}var Kl={ok:0,findings:1,failure:2};function xS(e,t){e.stderr(`${Um(t)}
`)}function Ul(e,t){xS(e,`openchoreo-planes: ${t}`)}var G=require("fs");function Ym({path:e,shown:t,text:n,before:r}){let i=(0,G.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(zm);if((0,G.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,G.realpathSync)(e);(0,G.accessSync)(s,G.constants.W_OK);let o=(0,G.readFileSync)(s);if(r===
null)throw new Error(Jm);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error(TS(o)?NS:Hm);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function Vm(e,t){
return Qm(t,e.text,e.old?.stats),{...e,temporary:t}}function Gm({path:e,temporary:t,old:n}){let r=IS(e);if(r===void 0&&n!==void 0)throw new Error(zm);if(r!==void 0&&
n===void 0)throw new Error(Jm);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(Hm);(0,G.renameSync)(t,e)}function Wm({path:e,temporary:t,old:n}){n===void 0?(0,G.rmSync)(
e,{force:!0}):(Qm(t,n.bytes,n.stats),(0,G.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,G.renameSync)(t,e))}var Hm="it has changed since it was read; try again",
Jm="it has been created in the meantime; try again",zm="it has been deleted since it was read",NS="it is UTF-16; save it as UTF-8 first",TS=e=>e[0]===255||e[0]===
254;function Qm(e,t,n){let r=(0,G.openSync)(e,"wx");try{(0,G.writeFileSync)(r,t),n!==void 0&&(LS(r,n),(0,G.fchmodSync)(r,n.mode&4095)),(0,G.fsyncSync)(r)}finally{
(0,G.closeSync)(r)}}function LS(e,{uid:t,gid:n}){let r=(0,G.fstatSync)(e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,G.fchownSync)(e,i,n);return}catch{}}
function IS(e){try{return(0,G.readFileSync)(e)}catch(t){if(pn(t)==="ENOENT")return;throw t}}var Xm=require("os"),Yl=["SIGHUP","SIGINT","SIGTERM"];async function Zm(e){let t,n=r=>{t??=Yl.find(i=>i===r)};for(let r of Yl)process.on(r,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let r of Yl)process.off(r,n)}}function eh(e){return 128+Xm.constants.signals[e]}function nh(e,{io:t,lookedAt:n,onWritten:r}){return Zm(async i=>{qm([...n,...e.map(({path:l})=>l)]);let s=await MS(e,i);s===void 0?r():Ul(t,s);let o=await i();return o===
void 0?s===void 0?Kl.ok:Kl.failure:(s===void 0&&Ul(t,`interrupted by ${o} after everything was written`),eh(o))})}async function MS(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())vs(o)};try{let o=[];for(let c of e)o.push(await th(c,()=>Ym(c),t));let l=[];for(let c of o){let u=()=>(0,hr.join)(DS((0,hr.dirname)(
c.path),n,r),String(l.length));l.push(await th(c,()=>Vm(c,u()),t))}await rh(t);for(let c of l)ih(c,()=>Gm(c)),i.push(c);for(let c of n.keys())$S(c)}catch(o){let l=i.
filter(c=>!_S(c)).length;s();for(let c of r)qS(c);return`${l===0?"nothing was":`${l} of ${Sn(e.length,"file")} were`} written: ${jl(o)}`}s()}async function th(e,t,n){
return await rh(n),ih(e,t)}async function rh(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function ih({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${jl(n)}`,{cause:n})}}function DS(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,Ue.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=Dm(e);return t.set(e,s),s}function qS({last:e,first:t}){try{for(let n=e;;n=(0,hr.dirname)(n))if((0,Ue.rmdirSync)(n),n===t)return}catch{}}
function _S(e){try{return Wm(e),!0}catch{return!1}}function $S(e){try{let t=(0,Ue.openSync)(e,"r");try{(0,Ue.fsyncSync)(t)}finally{(0,Ue.closeSync)(t)}}catch{}}function FS({files:e,contextOf:t},n){let r=[],i=0,s=BS({files:e,contextOf:t},n);for(let o of e){let{path:l}=o,c=sh(o,n);if(c===void 0)continue;let u=Lm(c,s(o));
u.fixed!==0&&(r.push({path:(0,Vl.resolve)(n.cwd,l),shown:l,text:u.text,before:c}),i+=u.fixed)}return nh(r,{io:n,lookedAt:e.map(({path:o})=>(0,Vl.resolve)(n.cwd,
o)),onWritten:()=>n.stderr(`${Sn(i,"finding")} fixed in ${Sn(r.length,"file")}
`)})}function BS({files:e,contextOf:t},n){let r=Mm(),i=l=>{let c=l&&sh(l,n);if(!(l===void 0||c===void 0))return kl(Ui(c,Im(t(l))))};for(let[l,c]of e.entries()){
let u=t(c);u.release===void 0&&r.vote(l,u,i(c)??[])}let{detected:s,releaseOf:o}=r.decide(l=>i(e[l]));return l=>{let c=t(l),{release:u,from:d}=o(c),p=c.isPatch??
!1;return{release:u,isPatch:p,...d==="detected"&&{candidates:[u,...c.sets.flatMap(m=>s.get(m)?.candidates??[])]}}}}function sh(e,t){try{return Km(e,t)}catch{return}}0&&(module.exports={fixFiles});

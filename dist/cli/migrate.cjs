"use strict";var Tg=Object.create;var xr=Object.defineProperty;var Mg=Object.getOwnPropertyDescriptor;var Dg=Object.getOwnPropertyNames;var $g=Object.getPrototypeOf,Fg=Object.prototype.hasOwnProperty;var F=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),ce=(e,t)=>{for(var n in t)xr(e,n,{get:t[n],enumerable:!0})},Ac=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of Dg(t))!Fg.call(e,i)&&i!==n&&xr(e,i,{get:()=>t[i],enumerable:!(r=Mg(t,i))||r.enumerable});return e};var We=(e,t,n)=>(n=e!=null?Tg($g(e)):{},Ac(t||!e||!e.__esModule?xr(n,"default",{value:e,enumerable:!0}):n,e)),_g=e=>Ac(xr({},"__esModule",{value:!0}),e);var V=F(se=>{"use strict";var qo=Symbol.for("yaml.alias"),ju=Symbol.for("yaml.document"),Vr=Symbol.for("yaml.map"),Uu=Symbol.for("yaml.pair"),Bo=Symbol.for("yam\
l.scalar"),zr=Symbol.for("yaml.seq"),ze=Symbol.for("yaml.node.type"),Wb=e=>!!e&&typeof e=="object"&&e[ze]===qo,Vb=e=>!!e&&typeof e=="object"&&e[ze]===ju,zb=e=>!!e&&
typeof e=="object"&&e[ze]===Vr,Gb=e=>!!e&&typeof e=="object"&&e[ze]===Uu,Yu=e=>!!e&&typeof e=="object"&&e[ze]===Bo,Hb=e=>!!e&&typeof e=="object"&&e[ze]===zr;function Wu(e){
if(e&&typeof e=="object")switch(e[ze]){case Vr:case zr:return!0}return!1}function Jb(e){if(e&&typeof e=="object")switch(e[ze]){case qo:case Vr:case Bo:case zr:return!0}
return!1}var Qb=e=>(Yu(e)||Wu(e))&&!!e.anchor;se.ALIAS=qo;se.DOC=ju;se.MAP=Vr;se.NODE_TYPE=ze;se.PAIR=Uu;se.SCALAR=Bo;se.SEQ=zr;se.hasAnchor=Qb;se.isAlias=Wb;se.
isCollection=Wu;se.isDocument=Vb;se.isMap=zb;se.isNode=Jb;se.isPair=Gb;se.isScalar=Yu;se.isSeq=Hb});var In=F(Ko=>{"use strict";var ne=V(),pe=Symbol("break visit"),Vu=Symbol("skip children"),Me=Symbol("remove node");function Gr(e,t){let n=zu(t);ne.isDocument(e)?
tn(null,e.contents,n,Object.freeze([e]))===Me&&(e.contents=null):tn(null,e,n,Object.freeze([]))}Gr.BREAK=pe;Gr.SKIP=Vu;Gr.REMOVE=Me;function tn(e,t,n,r){let i=Gu(
e,t,n,r);if(ne.isNode(i)||ne.isPair(i))return Hu(e,r,i),tn(e,i,n,r);if(typeof i!="symbol"){if(ne.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=tn(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===pe)return pe;o===Me&&(t.items.splice(s,1),s-=1)}}}else if(ne.isPair(t)){r=Object.
freeze(r.concat(t));let s=tn("key",t.key,n,r);if(s===pe)return pe;s===Me&&(t.key=null);let o=tn("value",t.value,n,r);if(o===pe)return pe;o===Me&&(t.value=null)}}
return i}async function Hr(e,t){let n=zu(t);ne.isDocument(e)?await nn(null,e.contents,n,Object.freeze([e]))===Me&&(e.contents=null):await nn(null,e,n,Object.freeze(
[]))}Hr.BREAK=pe;Hr.SKIP=Vu;Hr.REMOVE=Me;async function nn(e,t,n,r){let i=await Gu(e,t,n,r);if(ne.isNode(i)||ne.isPair(i))return Hu(e,r,i),nn(e,i,n,r);if(typeof i!=
"symbol"){if(ne.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await nn(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===pe)return pe;o===Me&&(t.items.splice(s,1),s-=1)}}}else if(ne.isPair(t)){r=Object.freeze(r.concat(t));let s=await nn("key",t.key,n,r);if(s===pe)return pe;
s===Me&&(t.key=null);let o=await nn("value",t.value,n,r);if(o===pe)return pe;o===Me&&(t.value=null)}}return i}function zu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Gu(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(ne.isMap(t))return n.Map?.(e,t,r);if(ne.isSeq(t))return n.Seq?.(e,t,r);if(ne.
isPair(t))return n.Pair?.(e,t,r);if(ne.isScalar(t))return n.Scalar?.(e,t,r);if(ne.isAlias(t))return n.Alias?.(e,t,r)}function Hu(e,t,n){let r=t[t.length-1];if(ne.
isCollection(r))r.items[e]=n;else if(ne.isPair(r))e==="key"?r.key=n:r.value=n;else if(ne.isDocument(r))r.contents=n;else{let i=ne.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Ko.visit=Gr;Ko.visitAsync=Hr});var jo=F(Qu=>{"use strict";var Ju=V(),Xb=In(),Zb={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ev=e=>e.replace(/[!,[\]{}]/g,t=>Zb[t]),Tn=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+ev(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Ju.isNode(t.contents)){let s={};Xb.visit(t.contents,(o,a)=>{Ju.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};Tn.defaultYaml={explicit:!1,version:"1.2"};Tn.defaultTags={"!!":"tag:yaml.org,2002:"};Qu.Directives=Tn});var Jr=F(Mn=>{"use strict";var Xu=V(),tv=In();function nv(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Zu(e){let t=new Set;return tv.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function ef(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function rv(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=Zu(e));let o=ef(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Xu.isScalar(o.node)||Xu.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}Mn.anchorIsValid=nv;Mn.anchorNames=Zu;Mn.createNodeAnchors=rv;Mn.
findNewAnchor=ef});var Uo=F(tf=>{"use strict";function Dn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],a=Dn(e,r,String(i),o);a===
void 0?delete r[i]:a!==o&&(r[i]=a)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=Dn(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=Dn(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=Dn(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}tf.applyReviver=Dn});var ct=F(rf=>{"use strict";var iv=V();function nf(e,t,n){if(Array.isArray(e))return e.map((r,i)=>nf(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!iv.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}rf.toJS=nf});var Qr=F(of=>{"use strict";var sv=Uo(),sf=V(),ov=ct(),Yo=class{constructor(t){Object.defineProperty(this,sf.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!sf.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=ov.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:u}of o.anchors.values())i(u,c);return typeof s=="function"?sv.applyReviver(s,{"":a},
"",a):a}};of.NodeBase=Yo});var $n=F(af=>{"use strict";var av=Jr(),lv=In(),rn=V(),cv=Qr(),uv=ct(),Wo=class extends cv.NodeBase{constructor(t){super(rn.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],lv.visit(t,{Node:(s,o)=>{(rn.isAlias(o)||rn.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,c=s.get(i);if(c||(uv.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Xr(o,i,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(av.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Xr(e,t,n){
if(rn.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(rn.isCollection(t)){let r=0;for(let i of t.items){let s=Xr(e,i,n);
s>r&&(r=s)}return r}else if(rn.isPair(t)){let r=Xr(e,t.key,n),i=Xr(e,t.value,n);return Math.max(r,i)}return 1}af.Alias=Wo});var te=F(Vo=>{"use strict";var fv=V(),dv=Qr(),pv=ct(),mv=e=>!e||typeof e!="function"&&typeof e!="object",ut=class extends dv.NodeBase{constructor(t){super(fv.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:pv.toJS(this.value,t,n)}toString(){return String(this.value)}};ut.BLOCK_FOLDED="BLOCK_FOLDED";ut.BLOCK_LITERAL=
"BLOCK_LITERAL";ut.PLAIN="PLAIN";ut.QUOTE_DOUBLE="QUOTE_DOUBLE";ut.QUOTE_SINGLE="QUOTE_SINGLE";Vo.Scalar=ut;Vo.isScalarValue=mv});var Fn=F(cf=>{"use strict";var hv=$n(),Rt=V(),lf=te(),gv="tag:yaml.org,2002:";function yv(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function bv(e,t,n){if(Rt.isDocument(e)&&(e=e.contents),Rt.isNode(
e))return e;if(Rt.isPair(e)){let p=n.schema[Rt.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new hv.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=gv+t.slice(2));let u=yv(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new lf.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[Rt.
MAP]:Symbol.iterator in Object(e)?o[Rt.SEQ]:o[Rt.MAP]}s&&(s(u),delete n.onTagObj);let f=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new lf.Scalar(e);return t?f.tag=t:u.default||(f.tag=u.tag),c&&(c.node=f),f}cf.createNode=bv});var ei=F(Zr=>{"use strict";var vv=Fn(),De=V(),wv=Qr();function zo(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return vv.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var uf=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Go=class extends wv.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>De.isNode(r)||De.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(uf(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(De.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,zo(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(De.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&De.isScalar(s)?s.value:s:De.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!De.isPair(n))return!1;let r=n.value;return r==null||t&&De.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return De.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(De.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,zo(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};Zr.Collection=Go;Zr.collectionFromPath=zo;Zr.isEmptyPath=uf});var _n=F(ti=>{"use strict";var kv=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ho(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Sv=(e,t,n)=>e.
endsWith(`
`)?Ho(n,t):n.includes(`
`)?`
`+Ho(n,t):(e.endsWith(" ")?"":" ")+n;ti.indentComment=Ho;ti.lineComment=Sv;ti.stringifyComment=kv});var df=F(qn=>{"use strict";var Ov="flow",Jo="block",ni="quoted";function Av(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let u=[],f={},p=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?u.push(
0):p=i-r);let m,h,y=!1,g=-1,b=-1,O=-1;n===Jo&&(g=ff(e,g,t.length),g!==-1&&(p=g+c));for(let N;N=e[g+=1];){if(n===ni&&N==="\\"){switch(b=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}O=g}if(N===`
`)n===Jo&&(g=ff(e,g,t.length)),p=g+t.length+c,m=void 0;else{if(N===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let x=e[g+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(m=g)}if(g>=p)if(m)u.push(m),p=m+c,m=void 0;else if(n===ni){for(;h===" "||h==="	";)h=N,N=e[g+=1],y=!0;let x=g>O+1?g-2:b-1;if(f[x])return e;u.push(x),
f[x]=!0,p=x+c,m=void 0}else y=!0}h=N}if(y&&a&&a(),u.length===0)return e;o&&o();let k=e.slice(0,u[0]);for(let N=0;N<u.length;++N){let x=u[N],T=u[N+1]||e.length;x===
0?k=`
${t}${e.slice(0,T)}`:(n===ni&&f[x]&&(k+=`${e[x]}\\`),k+=`
${t}${e.slice(x+1,T)}`)}return k}function ff(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}qn.FOLD_BLOCK=Jo;qn.FOLD_FLOW=Ov;qn.FOLD_QUOTED=ni;qn.foldFlowLines=Av});var Kn=F(pf=>{"use strict";var Ne=te(),ft=df(),ii=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),si=e=>/^(%|---|\.\.\.)/m.test(e);function Pv(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function Bn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(si(e)?"  ":""),o="",a=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,
c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:f.
substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:ft.foldFlowLines(o,s,ft.FOLD_QUOTED,ii(t,!1))}function Qo(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Bn(e,t);let n=t.indent||(si(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:ft.foldFlowLines(r,n,ft.FOLD_FLOW,ii(t,!1))}function sn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Bn;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=Qo:s&&!i?r=Bn:r=n?Qo:Bn}return r(e,t)}var Xo;try{Xo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Xo=/\n+(?!\n|$)/g}function ri({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:a,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return sn(n,r);let u=r.indent||(r.forceBlockIndent||si(n)?"  ":""),f=o==="literal"?!0:o==="folded"||t===Ne.Scalar.BLOCK_FOLDED?!1:t===Ne.Scalar.BLOCK_LITERAL?
!0:!Pv(n,c,u.length);if(!n)return f?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let T=n[m-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let h=n.substring(m),y=h.indexOf(`
`);y===-1?p="-":n===h||y!==h.length-1?(p="+",s&&s()):p="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(Xo,`$&${u}`));let g=!1,b,O=-1;for(b=0;b<n.length;++b){let T=n[b];if(T===" ")g=!0;else if(T===`
`)O=b;else break}let k=n.substring(0,O<b?O+1:b);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${u}`));let x=(g?u?"2":"1":"")+p;if(e&&(x+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!f){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),q=!1,Y=ii(r,!0);o!=="folded"&&t!==Ne.Scalar.BLOCK_FOLDED&&(Y.onOverflow=
()=>{q=!0});let $=ft.foldFlowLines(`${k}${T}${h}`,u,ft.FOLD_BLOCK,Y);if(!q)return`>${x}
${u}${$}`}return n=n.replace(/\n+/g,`$&${u}`),`|${x}
${u}${k}${n}${h}`}function Cv(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return sn(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?sn(s,t):ri(e,t,n,r);if(!a&&!f&&i!==Ne.Scalar.PLAIN&&s.includes(`
`))return ri(e,t,n,r);if(si(s)){if(c==="")return t.forceBlockIndent=!0,ri(e,t,n,r);if(a&&c===u)return sn(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let m=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),{compat:h,tags:y}=t.doc.schema;if(y.some(m)||h?.some(m))return sn(s,t)}return a?
p:ft.foldFlowLines(p,c,ft.FOLD_FLOW,ii(t,!1))}function Nv(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Ne.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Ne.Scalar.QUOTE_DOUBLE);let c=f=>{switch(f){case Ne.
Scalar.BLOCK_FOLDED:case Ne.Scalar.BLOCK_LITERAL:return i||s?sn(o.value,t):ri(o,t,n,r);case Ne.Scalar.QUOTE_DOUBLE:return Bn(o.value,t);case Ne.Scalar.QUOTE_SINGLE:
return Qo(o.value,t);case Ne.Scalar.PLAIN:return Cv(o,t,n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:f,defaultStringType:p}=t.options,m=i&&
f||p;if(u=c(m),u===null)throw new Error(`Unsupported default string type ${m}`)}return u}pf.stringifyString=Nv});var jn=F(Zo=>{"use strict";var Rv=Jr(),dt=V(),Ev=_n(),xv=Kn();function Lv(e,t){let n=Object.assign({blockQuote:!0,commentString:Ev.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Iv(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(dt.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function Tv(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(dt.isScalar(e)||dt.isCollection(
e))&&e.anchor;s&&Rv.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function Mv(e,t,n,r){
if(dt.isPair(e))return e.toString(t,n,r);if(dt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=dt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=Iv(t.doc.schema.tags,s));let o=Tv(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(s,t,n,r):dt.isScalar(s)?xv.stringifyString(s,t,n,r):s.toString(t,n,r);return o?dt.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}Zo.createStringifyContext=Lv;Zo.stringify=Mv});var yf=F(gf=>{"use strict";var Ge=V(),mf=te(),hf=jn(),Un=_n();function Dv({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:a,indentStep:c,options:{commentString:u,
indentSeq:f,simpleKeys:p}}=n,m=Ge.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(Ge.isCollection(e)||
!Ge.isNode(e)&&typeof e=="object"){let Y="With simple keys, collection cannot be used as a key value";throw new Error(Y)}}let h=!p&&(!e||m&&t==null&&!n.inFlow||
Ge.isCollection(e)||(Ge.isScalar(e)?e.type===mf.Scalar.BLOCK_FOLDED||e.type===mf.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!h&&(p||!s),indent:a+c});let y=!1,g=!1,b=hf.stringify(e,n,()=>y=!0,()=>g=!0);if(!h&&!n.inFlow&&b.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),b===""?"?":h?`? ${b}`:b}else if(s&&!p||t==null&&
h)return b=`? ${b}`,m&&!y?b+=Un.lineComment(b,n.indent,u(m)):g&&i&&i(),b;y&&(m=null),h?(m&&(b+=Un.lineComment(b,n.indent,u(m))),b=`? ${b}
${a}:`):(b=`${b}:`,m&&(b+=Un.lineComment(b,n.indent,u(m))));let O,k,N;Ge.isNode(t)?(O=!!t.spaceBefore,k=t.commentBefore,N=t.comment):(O=!1,k=null,N=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!h&&!m&&Ge.isScalar(t)&&(n.indentAtStart=b.length+1),g=!1,!f&&c.length>=2&&!n.inFlow&&!h&&Ge.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let x=!1,T=hf.stringify(t,n,()=>x=!0,()=>g=!0),q=" ";if(m||O||k){if(q=O?`
`:"",k){let Y=u(k);q+=`
${Un.indentComment(Y,n.indent)}`}T===""&&!n.inFlow?q===`
`&&N&&(q=`

`):q+=`
${n.indent}`}else if(!h&&Ge.isCollection(t)){let Y=T[0],$=T.indexOf(`
`),J=$!==-1,ke=n.inFlow??t.flow??t.items.length===0;if(J||!ke){let Se=!1;if(J&&(Y==="&"||Y==="!")){let X=T.indexOf(" ");Y==="&"&&X!==-1&&X<$&&T[X+1]==="!"&&(X=T.
indexOf(" ",X+1)),(X===-1||$<X)&&(Se=!0)}Se||(q=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(q="");return b+=q+T,n.inFlow?x&&r&&r():N&&!x?b+=Un.lineComment(b,n.indent,u(N)):g&&i&&i(),b}gf.stringifyPair=Dv});var ta=F(ea=>{"use strict";var bf=require("process");function $v(e,...t){e==="debug"&&console.log(...t)}function Fv(e,t){(e==="debug"||e==="warn")&&(typeof bf.emitWarning==
"function"?bf.emitWarning(t):console.warn(t))}ea.debug=$v;ea.warn=Fv});var ui=F(ci=>{"use strict";var li=V(),vf=te(),oi="<<",ai={identify:e=>e===oi||typeof e=="symbol"&&e.description===oi,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new vf.Scalar(Symbol(oi)),{addToJSMap:wf}),stringify:()=>oi},_v=(e,t)=>(ai.identify(t)||li.isScalar(t)&&(!t.type||t.type===
vf.Scalar.PLAIN)&&ai.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ai.tag&&n.default);function wf(e,t,n){let r=kf(e,n);if(li.isSeq(r))for(let i of r.items)
na(e,t,i);else if(Array.isArray(r))for(let i of r)na(e,t,i);else na(e,t,r)}function na(e,t,n){let r=kf(e,n);if(!li.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function kf(e,t){return e&&li.isAlias(t)?t.resolve(e.doc,e):t}
ci.addMergeToJSMap=wf;ci.isMergeKey=_v;ci.merge=ai});var ia=F(Af=>{"use strict";var qv=ta(),Sf=ui(),Bv=jn(),Of=V(),ra=ct();function Kv(e,t,{key:n,value:r}){if(Of.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Sf.
isMergeKey(e,n))Sf.addMergeToJSMap(e,t,r);else{let i=ra.toJS(n,"",e);if(t instanceof Map)t.set(i,ra.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=jv(
n,i,e),o=ra.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function jv(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Of.isNode(e)&&n?.doc){let r=Bv.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),qv.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}Af.addPairToJSMap=Kv});var pt=F(sa=>{"use strict";var Pf=Fn(),Uv=yf(),Yv=ia(),fi=V();function Wv(e,t,n){let r=Pf.createNode(e,void 0,n),i=Pf.createNode(t,void 0,n);return new di(r,i)}
var di=class e{constructor(t,n=null){Object.defineProperty(this,fi.NODE_TYPE,{value:fi.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return fi.
isNode(n)&&(n=n.clone(t)),fi.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Yv.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?Uv.stringifyPair(this,t,n,r):JSON.stringify(this)}};sa.Pair=di;sa.createPair=Wv});var oa=F(Nf=>{"use strict";var Et=V(),Cf=jn(),pi=_n();function Vv(e,t,n){return(t.inFlow??e.flow?Gv:zv)(e,t,n)}function zv({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,f=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let y=0;y<
t.length;++y){let g=t[y],b=null;if(Et.isNode(g))!p&&g.spaceBefore&&m.push(""),mi(n,m,g.commentBefore,p),g.comment&&(b=g.comment);else if(Et.isPair(g)){let k=Et.
isNode(g.key)?g.key:null;k&&(!p&&k.spaceBefore&&m.push(""),mi(n,m,k.commentBefore,p))}p=!1;let O=Cf.stringify(g,f,()=>b=null,()=>p=!0);b&&(O+=pi.lineComment(O,s,
u(b))),p&&b&&(p=!1),m.push(r+O)}let h;if(m.length===0)h=i.start+i.end;else{h=m[0];for(let y=1;y<m.length;++y){let g=m[y];h+=g?`
${c}${g}`:`
`}}return e?(h+=`
`+pi.indentComment(u(e),c),a&&a()):p&&o&&o(),h}function Gv({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,f=0,p=[];for(let y=0;y<e.length;++y){let g=e[y],b=null;if(Et.isNode(g))g.spaceBefore&&p.push(
""),mi(t,p,g.commentBefore,!1),g.comment&&(b=g.comment);else if(Et.isPair(g)){let k=Et.isNode(g.key)?g.key:null;k&&(k.spaceBefore&&p.push(""),mi(t,p,k.commentBefore,
!1),k.comment&&(u=!0));let N=Et.isNode(g.value)?g.value:null;N?(N.comment&&(b=N.comment),N.commentBefore&&(u=!0)):g.value==null&&k?.comment&&(b=k.comment)}b&&(u=
!0);let O=Cf.stringify(g,c,()=>b=null);u||(u=p.length>f||O.includes(`
`)),y<e.length-1?O+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((k,N)=>k+N.length+2,2)+(O.length+2)>t.options.lineWidth)),u&&(O+=",")),
b&&(O+=pi.lineComment(O,r,a(b))),p.push(O),f=p.length}let{start:m,end:h}=n;if(p.length===0)return m+h;if(!u){let y=p.reduce((g,b)=>g+b.length+2,2);u=t.options.lineWidth>
0&&y>t.options.lineWidth}if(u){let y=m;for(let g of p)y+=g?`
${s}${i}${g}`:`
`;return`${y}
${i}${h}`}else return`${m}${o}${p.join(" ")}${o}${h}`}function mi({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=pi.indentComment(
t(r),e);n.push(s.trimStart())}}Nf.stringifyCollection=Vv});var ht=F(la=>{"use strict";var Hv=oa(),Jv=ia(),Qv=ei(),mt=V(),hi=pt(),Xv=te();function Yn(e,t){let n=mt.isScalar(t)?t.value:t;for(let r of e)if(mt.isPair(r)&&(r.
key===t||r.key===n||mt.isScalar(r.key)&&r.key.value===n))return r}var aa=class extends Qv.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(mt.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||i)&&o.items.push(hi.createPair(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;mt.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new hi.Pair(t,t?.value):r=new hi.Pair(t.key,t.value);let i=Yn(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);mt.isScalar(i.value)&&Xv.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(a=>s(r,a)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Yn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=Yn(this.items,t)?.value;return(!n&&mt.isScalar(i)?i.value:i)??void 0}has(t){return!!Yn(this.items,t)}set(t,n){this.add(new hi.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)Jv.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!mt.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Hv.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};la.YAMLMap=aa;la.findPair=Yn});var on=F(Ef=>{"use strict";var Zv=V(),Rf=ht(),e0={collection:"map",default:!0,nodeClass:Rf.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Zv.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Rf.YAMLMap.from(e,t,n)};Ef.map=e0});var gt=F(xf=>{"use strict";var t0=Fn(),n0=oa(),r0=ei(),yi=V(),i0=te(),s0=ct(),ca=class extends r0.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(yi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=gi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=gi(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&yi.isScalar(i)?i.value:i}has(t){let n=gi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=gi(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];yi.isScalar(i)&&i0.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(s0.toJS(s,String(i++),n));return r}toString(t,n,r){return t?n0.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?a:String(o++);a=i.call(n,c,a)}s.items.
push(t0.createNode(a,void 0,r))}}return s}};function gi(e){let t=yi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}xf.YAMLSeq=ca});var an=F(If=>{"use strict";var o0=V(),Lf=gt(),a0={collection:"seq",default:!0,nodeClass:Lf.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return o0.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Lf.YAMLSeq.from(e,t,n)};If.seq=a0});var Wn=F(Tf=>{"use strict";var l0=Kn(),c0={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),l0.stringifyString(e,t,n,r)}};Tf.string=c0});var bi=F($f=>{"use strict";var Mf=te(),Df={identify:e=>e==null,createNode:()=>new Mf.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Mf.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Df.test.test(e)?e:t.options.nullStr};$f.nullTag=Df});var ua=F(_f=>{"use strict";var u0=te(),Ff={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new u0.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Ff.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};_f.boolTag=Ff});var ln=F(qf=>{"use strict";function f0({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}qf.stringifyNumber=f0});var da=F(vi=>{"use strict";var d0=te(),fa=ln(),p0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fa.stringifyNumber},m0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():fa.stringifyNumber(e)}},h0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new d0.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:fa.stringifyNumber};
vi.float=h0;vi.floatExp=m0;vi.floatNaN=p0});var ma=F(ki=>{"use strict";var Bf=ln(),wi=e=>typeof e=="bigint"||Number.isInteger(e),pa=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Kf(e,t,n){
let{value:r}=e;return wi(r)&&r>=0?n+r.toString(t):Bf.stringifyNumber(e)}var g0={identify:e=>wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>pa(e,2,8,n),stringify:e=>Kf(e,8,"0o")},y0={identify:wi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>pa(e,0,10,n),
stringify:Bf.stringifyNumber},b0={identify:e=>wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>pa(e,2,16,
n),stringify:e=>Kf(e,16,"0x")};ki.int=y0;ki.intHex=b0;ki.intOct=g0});var Uf=F(jf=>{"use strict";var v0=on(),w0=bi(),k0=an(),S0=Wn(),O0=ua(),ha=da(),ga=ma(),A0=[v0.map,k0.seq,S0.string,w0.nullTag,O0.boolTag,ga.intOct,ga.int,ga.intHex,
ha.floatNaN,ha.floatExp,ha.float];jf.schema=A0});var Vf=F(Wf=>{"use strict";var P0=te(),C0=on(),N0=an();function Yf(e){return typeof e=="bigint"||Number.isInteger(e)}var Si=({value:e})=>JSON.stringify(e),R0=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Si},{identify:e=>e==null,createNode:()=>new P0.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Si},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Si},{identify:Yf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Yf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Si}],E0={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},x0=[C0.map,N0.seq].
concat(R0,E0);Wf.schema=x0});var ba=F(zf=>{"use strict";var Vn=require("buffer"),ya=te(),L0=Kn(),I0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Vn.Buffer=="function")return Vn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,a;if(typeof Vn.Buffer=="function")a=o instanceof Vn.Buffer?o.toString("base64"):Vn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ya.Scalar.BLOCK_LITERAL),t!==ya.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),u=Math.ceil(a.length/c),f=new Array(u);for(let p=0,m=0;p<u;++p,m+=c)f[p]=a.substr(m,c);a=f.join(t===ya.Scalar.
BLOCK_LITERAL?`
`:" ")}return L0.stringifyString({comment:e,type:t,value:a},r,i,s)}};zf.binary=I0});var Pi=F(Ai=>{"use strict";var Oi=V(),va=pt(),T0=te(),M0=gt();function Gf(e,t){if(Oi.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Oi.isPair(r)){
if(Oi.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new va.Pair(new T0.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=Oi.isPair(r)?r:new va.Pair(r)}}else t("Expected a sequence for this tag");return e}function Hf(e,t,n){let{replacer:r}=n,i=new M0.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)a=u[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;i.items.push(va.createPair(a,c,n))}return i}
var D0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Gf,createNode:Hf};Ai.createPairs=Hf;Ai.pairs=D0;Ai.resolvePairs=Gf});var Sa=F(ka=>{"use strict";var Jf=V(),wa=ct(),zn=ht(),$0=gt(),Qf=Pi(),xt=class e extends $0.YAMLSeq{constructor(){super(),this.add=zn.YAMLMap.prototype.add.bind(
this),this.delete=zn.YAMLMap.prototype.delete.bind(this),this.get=zn.YAMLMap.prototype.get.bind(this),this.has=zn.YAMLMap.prototype.has.bind(this),this.set=zn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Jf.
isPair(i)?(s=wa.toJS(i.key,"",n),o=wa.toJS(i.value,s,n)):s=wa.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=Qf.createPairs(t,n,r),s=new this;return s.items=i.items,s}};xt.tag="tag:yaml.org,2002:omap";var F0={collection:"seq",identify:e=>e instanceof Map,nodeClass:xt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Qf.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Jf.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new xt,n)},createNode:(e,t,n)=>xt.from(e,t,n)};ka.YAMLOMap=xt;ka.omap=F0});var nd=F(Oa=>{"use strict";var Xf=te();function Zf({value:e,source:t},n){return t&&(e?ed:td).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ed={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Xf.Scalar(!0),stringify:Zf},td={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Xf.Scalar(!1),stringify:Zf};Oa.falseTag=td;Oa.trueTag=
ed});var rd=F(Ci=>{"use strict";var _0=te(),Aa=ln(),q0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Aa.stringifyNumber},B0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Aa.stringifyNumber(e)}},K0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new _0.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Aa.stringifyNumber};Ci.float=K0;Ci.floatExp=B0;Ci.floatNaN=q0});var sd=F(Hn=>{"use strict";var id=ln(),Gn=e=>typeof e=="bigint"||Number.isInteger(e);function Ni(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function Pa(e,t,n){let{value:r}=e;if(Gn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return id.stringifyNumber(
e)}var j0={identify:Gn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ni(e,2,2,n),stringify:e=>Pa(e,2,"0b")},U0={identify:Gn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ni(e,1,8,n),stringify:e=>Pa(e,8,"0")},Y0={identify:Gn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ni(e,0,10,n),stringify:id.stringifyNumber},W0={identify:Gn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ni(e,2,16,n),stringify:e=>Pa(e,16,"0x")};Hn.int=Y0;Hn.intBin=j0;Hn.intHex=W0;Hn.intOct=U0});var Na=F(Ca=>{"use strict";var xi=V(),Ri=pt(),Ei=ht(),Lt=class e extends Ei.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;xi.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Ri.Pair(t.key,null):n=new Ri.Pair(t,null),Ei.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Ei.
findPair(this.items,t);return!n&&xi.isPair(r)?xi.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Ei.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Ri.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Ri.createPair(o,null,r));return s}};Lt.tag="tag:yaml.org,2002:set";var V0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Lt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Lt.from(e,t,n),resolve(e,t){if(xi.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Lt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Ca.YAMLSet=Lt;Ca.set=V0});var Ea=F(Li=>{"use strict";var z0=ln();function Ra(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*s:s}function od(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return z0.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var G0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ra(e,n),stringify:od},H0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ra(e,!1),stringify:od},ad={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ad.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,i,s||0,o||0,a||0,c),f=t[8];if(f&&f!=="Z"){let p=Ra(f,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Li.floatTime=H0;Li.intTime=G0;Li.
timestamp=ad});var ud=F(cd=>{"use strict";var J0=on(),Q0=bi(),X0=an(),Z0=Wn(),ew=ba(),ld=nd(),xa=rd(),Ii=sd(),tw=ui(),nw=Sa(),rw=Pi(),iw=Na(),La=Ea(),sw=[J0.map,X0.seq,Z0.string,
Q0.nullTag,ld.trueTag,ld.falseTag,Ii.intBin,Ii.intOct,Ii.int,Ii.intHex,xa.floatNaN,xa.floatExp,xa.float,ew.binary,tw.merge,nw.omap,rw.pairs,iw.set,La.intTime,La.
floatTime,La.timestamp];cd.schema=sw});var wd=F(Ma=>{"use strict";var md=on(),ow=bi(),hd=an(),aw=Wn(),lw=ua(),Ia=da(),Ta=ma(),cw=Uf(),uw=Vf(),gd=ba(),Jn=ui(),yd=Sa(),bd=Pi(),fd=ud(),vd=Na(),Ti=Ea(),dd=new Map(
[["core",cw.schema],["failsafe",[md.map,hd.seq,aw.string]],["json",uw.schema],["yaml11",fd.schema],["yaml-1.1",fd.schema]]),pd={binary:gd.binary,bool:lw.boolTag,
float:Ia.float,floatExp:Ia.floatExp,floatNaN:Ia.floatNaN,floatTime:Ti.floatTime,int:Ta.int,intHex:Ta.intHex,intOct:Ta.intOct,intTime:Ti.intTime,map:md.map,merge:Jn.
merge,null:ow.nullTag,omap:yd.omap,pairs:bd.pairs,seq:hd.seq,set:vd.set,timestamp:Ti.timestamp},fw={"tag:yaml.org,2002:binary":gd.binary,"tag:yaml.org,2002:merg\
e":Jn.merge,"tag:yaml.org,2002:omap":yd.omap,"tag:yaml.org,2002:pairs":bd.pairs,"tag:yaml.org,2002:set":vd.set,"tag:yaml.org,2002:timestamp":Ti.timestamp};function dw(e,t,n){
let r=dd.get(t);if(r&&!e)return n&&!r.includes(Jn.merge)?r.concat(Jn.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(dd.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Jn.merge)),i.reduce((s,o)=>{let a=typeof o=="string"?pd[o]:o;if(!a){let c=JSON.stringify(
o),u=Object.keys(pd).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}Ma.
coreKnownTags=fw;Ma.getTags=dw});var Fa=F(kd=>{"use strict";var Da=V(),pw=on(),mw=an(),hw=Wn(),Mi=wd(),gw=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,$a=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Mi.getTags(t,"compat"):t?Mi.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?Mi.coreKnownTags:{},this.tags=Mi.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Da.MAP,{value:pw.
map}),Object.defineProperty(this,Da.SCALAR,{value:hw.string}),Object.defineProperty(this,Da.SEQ,{value:mw.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
gw:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};kd.Schema=$a});var Od=F(Sd=>{"use strict";var yw=V(),_a=jn(),Qn=_n();function bw(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=_a.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Qn.indentComment(c,""))}let o=!1,a=null;if(e.contents){if(yw.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(Qn.indentComment(f,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>o=!0,u=_a.stringify(e.contents,i,()=>a=null,c);a&&(u+=Qn.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(_a.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Qn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Qn.indentComment(s(c),"")))}return n.join(`
`)+`
`}Sd.stringifyDocument=bw});var Xn=F(Ad=>{"use strict";var vw=$n(),cn=ei(),Oe=V(),ww=pt(),kw=ct(),Sw=Fa(),Ow=Od(),qa=Jr(),Aw=Uo(),Pw=Fn(),Ba=jo(),Ka=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Oe.NODE_TYPE,{value:Oe.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ba.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[Oe.NODE_TYPE]:{value:Oe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Oe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){un(this.contents)&&this.contents.add(t)}addIn(t,n){un(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=qa.anchorNames(this);t.anchor=!n||r.has(n)?qa.findNewAnchor(n||"a",r):n}return new vw.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let b=k=>typeof k=="number"||k instanceof String||
k instanceof Number,O=n.filter(b).map(String);O.length>0&&(n=n.concat(O)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:c,onTagObj:u,tag:f}=r??{},{onAnchor:p,setAnchors:m,sourceObjects:h}=qa.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:i,schema:this.schema,sourceObjects:h},g=Pw.createNode(t,f,y);return a&&Oe.isCollection(g)&&(g.flow=!0),m(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new ww.Pair(i,s)}delete(t){return un(this.contents)?this.contents.delete(t):!1}deleteIn(t){return cn.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):un(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Oe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return cn.isEmptyPath(t)?!n&&Oe.isScalar(this.contents)?this.contents.value:this.contents:Oe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Oe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return cn.isEmptyPath(t)?this.contents!==void 0:Oe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=cn.collectionFromPath(this.schema,[t],n):un(this.contents)&&this.contents.set(
t,n)}setIn(t,n){cn.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=cn.collectionFromPath(this.schema,Array.from(t),n):un(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ba.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ba.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new Sw.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=kw.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:u,res:f}of a.anchors.values())s(f,u);return typeof o=="function"?Aw.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Ow.stringifyDocument(this,t)}};function un(e){if(Oe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Ad.Document=Ka});var tr=F(er=>{"use strict";var Zn=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},ja=class extends Zn{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Ua=class extends Zn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Cw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-s)));let u=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};er.YAMLError=Zn;er.YAMLParseError=ja;er.YAMLWarning=Ua;er.prettifyError=Cw});var nr=F(Pd=>{"use strict";function Nw(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:a}){let c=!1,u=a,f=a,p="",m="",h=!1,y=!1,g=null,
b=null,O=null,k=null,N=null,x=null,T=null;for(let $ of e)switch(y&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&s($.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(u&&$.type!=="comment"&&$.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),$.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&$.source.includes("	")&&(g=$),f=!0;break;case"comment":{f||s($,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let J=$.source.substring(1)||" ";p?p+=m+J:p=J,m="",u=!1;break}case"newlin\
e":u?p?p+=$.source:(!x||n!=="seq-item-ind")&&(c=!0):m+=$.source,u=!0,h=!0,(b||O)&&(k=$),f=!0;break;case"anchor":b&&s($,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),$.source.endsWith(":")&&s($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=$,T??(T=$.offset),u=!1,f=!1,y=!0;break;case"\
tag":{O&&s($,"MULTIPLE_TAGS","A node can have at most one tag"),O=$,T??(T=$.offset),u=!1,f=!1,y=!0;break}case n:(b||O)&&s($,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${$.source} indicator`),x&&s($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),x=$,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){N&&s($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),N=$,u=!1,f=!1;break}default:s($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} toke\
n`),u=!1,f=!1}let q=e[e.length-1],Y=q?q.offset+q.source.length:i;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(u&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:N,found:x,spaceBefore:c,comment:p,hasNewline:h,anchor:b,tag:O,newlineAfterProp:k,end:Y,
start:T??Y}}Pd.resolveProps=Nw});var Di=F(Cd=>{"use strict";function Ya(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ya(t.key)||Ya(t.value))return!0}return!1;default:return!0}}Cd.containsNewline=Ya});var Wa=F(Nd=>{"use strict";var Rw=Di();function Ew(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Rw.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Nd.flowIndentCheck=Ew});var Va=F(Ed=>{"use strict";var Rd=V();function xw(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||Rd.isScalar(s)&&
Rd.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}Ed.mapIncludes=xw});var Dd=F(Md=>{"use strict";var xd=pt(),Lw=ht(),Ld=nr(),Iw=Di(),Id=Wa(),Tw=Va(),Td="All mapping items must start at the same column";function Mw({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??Lw.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let f of r.items){let{start:p,key:m,sep:h,value:y}=f,g=Ld.resolveProps(
p,{indicator:"explicit-key-ind",next:m??h?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),b=!g.found;if(b){if(m&&(m.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==r.indent&&i(c,"BAD_INDENT",Td)),!g.anchor&&!g.tag&&!h){
u=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Iw.containsNewline(m))&&i(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(c,"BAD_INDENT",Td);n.atKey=!0;let O=g.end,k=m?e(n,m,g,i):t(n,O,p,null,g,i);n.schema.compat&&Id.flowIndentCheck(
r.indent,m,i),n.atKey=!1,Tw.mapIncludes(n,a.items,k)&&i(O,"DUPLICATE_KEY","Map keys must be unique");let N=Ld.resolveProps(h??[],{indicator:"map-value-ind",next:y,
offset:k.range[2],onError:i,parentIndent:r.indent,startOnNewline:!m||m.type==="block-scalar"});if(c=N.end,N.found){b&&(y?.type==="block-map"&&!N.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<N.found.offset-1024&&i(k.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=y?e(n,y,N,i):t(n,c,h,null,N,i);n.schema.compat&&Id.flowIndentCheck(
r.indent,y,i),c=x.range[2];let T=new xd.Pair(k,x);n.options.keepSourceTokens&&(T.srcToken=f),a.items.push(T)}else{b&&i(k.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),N.comment&&(k.comment?k.comment+=`
`+N.comment:k.comment=N.comment);let x=new xd.Pair(k);n.options.keepSourceTokens&&(x.srcToken=f),a.items.push(x)}}return u&&u<c&&i(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,c,u??c],a}Md.resolveBlockMap=Mw});var Fd=F($d=>{"use strict";var Dw=gt(),$w=nr(),Fw=Wa();function _w({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??Dw.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:f,value:p}of r.items){let m=$w.resolveProps(f,{indicator:"seq-item-ind",next:p,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?i(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{u=m.end,m.comment&&(a.comment=m.comment);continue}let h=p?e(n,p,m,i):
t(n,m.end,f,null,m,i);n.schema.compat&&Fw.flowIndentCheck(r.indent,p,i),c=h.range[2],a.items.push(h)}return a.range=[r.offset,c,u??c],a}$d.resolveBlockSeq=_w});var fn=F(_d=>{"use strict";function qw(e,t,n,r){let i="";if(e){let s=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(1)||" ";i?i+=o+f:i=f,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:i,offset:t}}_d.resolveEnd=qw});var jd=F(Kd=>{"use strict";var Bw=V(),Kw=pt(),qd=ht(),jw=gt(),Uw=fn(),Bd=nr(),Yw=Di(),Ww=Va(),za="Block collections are not allowed within flow collections",Ga=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Vw({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?qd.YAMLMap:jw.YAMLSeq),u=new c(n.schema);u.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=r.offset+r.start.source.length;for(let b=0;b<
r.items.length;++b){let O=r.items[b],{start:k,key:N,sep:x,value:T}=O,q=Bd.resolveProps(k,{flow:a,indicator:"explicit-key-ind",next:N??x?.[0],offset:p,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!q.found){if(!q.anchor&&!q.tag&&!x&&!T){b===0&&q.comma?i(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<r.items.
length-1&&i(q.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),q.comment&&(u.comment?u.comment+=`
`+q.comment:u.comment=q.comment),p=q.end;continue}!o&&n.options.strict&&Yw.containsNewline(N)&&i(N,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)q.comma&&i(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(q.comma||i(q.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),q.comment){let Y="";e:for(let $ of k)switch($.type){case"comma":case"space":break;case"comment":Y=$.source.substring(1);break e;default:break e}
if(Y){let $=u.items[u.items.length-1];Bw.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+Y:$.comment=Y,q.comment=q.comment.substring(Y.length+1)}}if(!o&&!x&&!q.found){let Y=T?e(n,T,q,i):t(n,q.end,x,null,q,i);u.items.push(Y),p=Y.range[2],Ga(T)&&i(Y.
range,"BLOCK_IN_FLOW",za)}else{n.atKey=!0;let Y=q.end,$=N?e(n,N,q,i):t(n,Y,k,null,q,i);Ga(N)&&i($.range,"BLOCK_IN_FLOW",za),n.atKey=!1;let J=Bd.resolveProps(x??
[],{flow:a,indicator:"map-value-ind",next:T,offset:$.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(J.found){if(!o&&!q.found&&n.options.strict){
if(x)for(let X of x){if(X===J.found)break;if(X.type==="newline"){i(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}q.start<J.found.offset-1024&&i(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
T&&("source"in T&&T.source?.[0]===":"?i(T,"MISSING_CHAR",`Missing space after : in ${a}`):i(J.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ke=T?
e(n,T,J,i):J.found?t(n,J.end,x,null,J,i):null;ke?Ga(T)&&i(ke.range,"BLOCK_IN_FLOW",za):J.comment&&($.comment?$.comment+=`
`+J.comment:$.comment=J.comment);let Se=new Kw.Pair($,ke);if(n.options.keepSourceTokens&&(Se.srcToken=O),o){let X=u;Ww.mapIncludes(n,X.items,$)&&i(Y,"DUPLICATE_\
KEY","Map keys must be unique"),X.items.push(Se)}else{let X=new qd.YAMLMap(n.schema);X.flow=!0,X.items.push(Se);let tt=(ke??$).range;X.range=[$.range[0],tt[1],tt[2]],
u.items.push(X)}p=ke?ke.range[2]:J.end}}let m=o?"}":"]",[h,...y]=r.end,g=p;if(h?.source===m)g=h.offset+h.source.length;else{let b=a[0].toUpperCase()+a.substring(
1),O=f?`${b} must end with a ${m}`:`${b} in block collection must be sufficiently indented and end with a ${m}`;i(p,f?"MISSING_CHAR":"BAD_INDENT",O),h&&h.source.
length!==1&&y.unshift(h)}if(y.length>0){let b=Uw.resolveEnd(y,g,n.options.strict,i);b.comment&&(u.comment?u.comment+=`
`+b.comment:u.comment=b.comment),u.range=[r.offset,g,b.offset]}else u.range=[r.offset,g,g];return u}Kd.resolveFlowCollection=Vw});var Yd=F(Ud=>{"use strict";var zw=V(),Gw=te(),Hw=ht(),Jw=gt(),Qw=Dd(),Xw=Fd(),Zw=jd();function Ha(e,t,n,r,i,s){let o=n.type==="block-map"?Qw.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?Xw.resolveBlockSeq(e,t,n,r,s):Zw.resolveFlowCollection(e,t,n,r,s),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):
(i&&(o.tag=i),o)}function ek(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,m=>i(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:h}=r,y=m&&s?m.offset>s.offset?m:s:m??s;y&&(!h||h.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===Hw.YAMLMap.tagName&&a==="map"||o===Jw.YAMLSeq.tagName&&a===
"seq")return Ha(e,t,n,i,o);let c=t.schema.tags.find(m=>m.tag===o&&m.collection===a);if(!c){let m=t.schema.knownTags[o];if(m?.collection===a)t.schema.tags.push(Object.
assign({},m,{default:!1})),c=m;else return m?i(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${a} collection, but expects ${m.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ha(e,t,n,i,o)}let u=Ha(e,t,n,i,o,c),f=c.resolve?.(u,m=>i(s,"TAG_RESOLVE_FAILED",m),t.options)??u,p=zw.isNode(f)?f:new Gw.
Scalar(f);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}Ud.composeCollection=ek});var Qa=F(Wd=>{"use strict";var Ja=te();function tk(e,t,n){let r=t.offset,i=nk(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Ja.Scalar.BLOCK_FOLDED:Ja.Scalar.BLOCK_LITERAL,o=t.source?rk(t.source):[],a=o.length;for(let g=o.length-1;g>=0;--g){let b=o[g][1];if(b===""||b==="\r")
a=g;else break}if(a===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+i.length;return t.source&&(b+=t.source.length),{value:g,type:s,comment:i.comment,range:[r,b,b]}}let c=t.indent+i.indent,
u=t.offset+i.length,f=0;for(let g=0;g<a;++g){let[b,O]=o[g];if(O===""||O==="\r")i.indent===0&&b.length>c&&(c=b.length);else{b.length<c&&n(u+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=b.length),f=g,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=b.length+O.length+1}for(let g=o.length-1;g>=a;--g)o[g][0].length>c&&(a=g+1);let p="",m="",
h=!1;for(let g=0;g<f;++g)p+=o[g][0].slice(c)+`
`;for(let g=f;g<a;++g){let[b,O]=o[g];u+=b.length+O.length+1;let k=O[O.length-1]==="\r";if(k&&(O=O.slice(0,-1)),O&&b.length<c){let x=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(u-O.length-(k?2:1),"BAD_INDENT",x),b=""}s===Ja.Scalar.BLOCK_LITERAL?(p+=
m+b.slice(c)+O,m=`
`):b.length>c||O[0]==="	"?(m===" "?m=`
`:!h&&m===`
`&&(m=`

`),p+=m+b.slice(c)+O,m=`
`,h=!0):O===""?m===`
`?p+=`
`:m=`
`:(p+=m+O,m=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let g=a;g<o.length;++g)p+=`
`+o[g][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let y=r+i.length+t.source.length;return{value:p,type:s,comment:i.comment,range:[r,y,y]}}function nk({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,a="",c=-1;for(let m=1;m<i.length;++m){let h=i[m];if(!a&&(h==="\
-"||h==="+"))a=h;else{let y=Number(h);!o&&y?o=y:c===-1&&(c=e+m)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,
f="",p=i.length;for(let m=1;m<t.length;++m){let h=t[m];switch(h.type){case"space":u=!0;case"newline":p+=h.source.length;break;case"comment":n&&!u&&r(h,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=h.source.length,f=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOK\
EN",h.message),p+=h.source.length;break;default:{let y=`Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",y);let g=h.source;g&&typeof g==
"string"&&(p+=g.length)}}}return{mode:s,indent:o,chomp:a,comment:f,length:p}}function rk(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Wd.resolveBlockScalar=tk});var Za=F(zd=>{"use strict";var Xa=te(),ik=fn();function sk(e,t,n){let{offset:r,type:i,source:s,end:o}=e,a,c,u=(m,h,y)=>n(r+m,h,y);switch(i){case"scalar":a=Xa.Scalar.
PLAIN,c=ok(s,u);break;case"single-quoted-scalar":a=Xa.Scalar.QUOTE_SINGLE,c=ak(s,u);break;case"double-quoted-scalar":a=Xa.Scalar.QUOTE_DOUBLE,c=lk(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,
p=ik.resolveEnd(o,f,t,n);return{value:c,type:a,comment:p.comment,range:[r,f,p.offset]}}function ok(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Vd(e)}function ak(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Vd(e.slice(1,-1)).replace(/''/g,"'")}function Vd(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(i,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+o+(n?.[1]??"")}function lk(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=ck(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=uk[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=fk(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function ck(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var uk={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function fk(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}zd.resolveFlowScalar=sk});var Jd=F(Hd=>{"use strict";var It=V(),Gd=te(),dk=Qa(),pk=Za();function mk(e,t,n,r){let{value:i,type:s,comment:o,range:a}=t.type==="block-scalar"?dk.resolveBlockScalar(
e,t,r):pk.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,p=>r(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[It.
SCALAR]:c?u=hk(e.schema,i,c,n,r):t.type==="scalar"?u=gk(e,i,t,r):u=e.schema[It.SCALAR];let f;try{let p=u.resolve(i,m=>r(n??t,"TAG_RESOLVE_FAILED",m),e.options);
f=It.isScalar(p)?p:new Gd.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);r(n??t,"TAG_RESOLVE_FAILED",m),f=new Gd.Scalar(i)}return f.range=a,f.source=
i,s&&(f.type=s),c&&(f.tag=c),u.format&&(f.format=u.format),o&&(f.comment=o),f}function hk(e,t,n,r,i){if(n==="!")return e[It.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[It.SCALAR])}function gk({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[It.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(r))??n[It.SCALAR];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(a.tag),f=`Value may be parsed as either ${c} or ${u}`;s(i,
"TAG_RESOLVE_FAILED",f,!0)}}return o}Hd.composeScalar=mk});var Xd=F(Qd=>{"use strict";function yk(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}Qd.emptyScalarPosition=yk});var tp=F(tl=>{"use strict";var bk=$n(),vk=V(),wk=Yd(),Zd=Jd(),kk=fn(),Sk=Xd(),Ok={composeNode:ep,composeEmptyNode:el};function ep(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:c}=n,u,f=!0;switch(t.type){case"alias":u=Ak(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Zd.composeScalar(e,t,c,r),a&&(u.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=wk.composeCollection(Ok,e,t,n,r),a&&(u.anchor=a.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);r(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",p),f=!1}}return u??
(u=el(e,t.offset,void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!vk.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&f&&(u.srcToken=t),u}function el(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:a,end:c},u){
let f={type:"scalar",offset:Sk.emptyScalarPosition(t,n,r),indent:-1,source:""},p=Zd.composeScalar(e,f,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function Ak({options:e},{offset:t,source:n,end:r},i){
let s=new bk.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=kk.resolveEnd(r,o,e.strict,i);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}tl.composeEmptyNode=
el;tl.composeNode=ep});var ip=F(rp=>{"use strict";var Pk=Xn(),np=tp(),Ck=fn(),Nk=nr();function Rk(e,t,{offset:n,start:r,value:i,end:s},o){let a=Object.assign({_directives:t},e),c=new Pk.
Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=Nk.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?np.composeNode(u,i,f,o):np.composeEmptyNode(u,f.end,r,null,f,o);let p=c.
contents.range[2],m=Ck.resolveEnd(s,p,!1,o);return m.comment&&(c.comment=m.comment),c.range=[n,p,m.offset],c}rp.composeDoc=Rk});var rl=F(ap=>{"use strict";var Ek=require("process"),xk=jo(),Lk=Xn(),rr=tr(),sp=V(),Ik=ip(),Tk=fn();function ir(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function op(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var nl=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=ir(n);s?this.warnings.push(new rr.YAMLWarning(
o,r,i)):this.errors.push(new rr.YAMLParseError(o,r,i))},this.directives=new xk.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=op(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(sp.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];sp.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:op(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(Ek.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=ir(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=Ik.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new rr.YAMLParseError(ir(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new rr.YAMLParseError(ir(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=Tk.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new rr.YAMLParseError(ir(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new Lk.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};ap.Composer=nl});var up=F($i=>{"use strict";var Mk=Qa(),Dk=Za(),$k=tr(),lp=Kn();function Fk(e,t=!0,n){if(e){let r=(i,s,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(a,s,o);else throw new $k.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Dk.resolveFlowScalar(
e,t,r);case"block-scalar":return Mk.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function _k(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,a=lp.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),f=a.substring(0,u),p=a.substring(u+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:r,source:f}];return cp(m,c)||m.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:a,end:c};default:return{type:"scalar",offset:s,indent:r,source:a,end:c}}}function qk(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=lp.stringifyString({type:o,value:t},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Bk(e,c);break;case'"':il(e,c,"double-quoted-scalar");break;case"\
'":il(e,c,"single-quoted-scalar");break;default:il(e,c,"scalar")}}function Bk(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:r}];cp(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:i})}}function cp(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function il(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}$i.createScalarToken=_k;$i.resolveAsScalar=Fk;$i.setScalarValue=qk});var dp=F(fp=>{"use strict";var Kk=e=>"type"in e?_i(e):Fi(e);function _i(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=_i(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Fi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Fi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Fi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Fi({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=_i(t)),n)for(let s of n)i+=s.
source;return r&&(i+=_i(r)),i}fp.stringify=Kk});var gp=F(hp=>{"use strict";var sl=Symbol("break visit"),jk=Symbol("skip children"),pp=Symbol("remove item");function Tt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),mp(Object.freeze([]),e,t)}Tt.BREAK=sl;Tt.SKIP=jk;Tt.REMOVE=pp;Tt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};Tt.parentCollection=(e,t)=>{let n=Tt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function mp(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=mp(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===sl)return sl;a===pp&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}hp.visit=Tt});var qi=F(me=>{"use strict";var ol=up(),Uk=dp(),Yk=gp(),al="\uFEFF",ll="",cl="",ul="",Wk=e=>!!e&&"items"in e,Vk=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function zk(e){switch(e){case al:return"<BOM>";case ll:return"<DOC>";case cl:return"<FL\
OW_END>";case ul:return"<SCALAR>";default:return JSON.stringify(e)}}function Gk(e){switch(e){case al:return"byte-order-mark";case ll:return"doc-mode";case cl:return"\
flow-error-end";case ul:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}me.createScalarToken=ol.createScalarToken;me.resolveAsScalar=ol.resolveAsScalar;me.setScalarValue=ol.
setScalarValue;me.stringify=Uk.stringify;me.visit=Yk.visit;me.BOM=al;me.DOCUMENT=ll;me.FLOW_END=cl;me.SCALAR=ul;me.isCollection=Wk;me.isScalar=Vk;me.prettyToken=
zk;me.tokenType=Gk});var pl=F(bp=>{"use strict";var sr=qi();function Re(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var yp=new Set("0123456789ABCDEFabcdef"),Hk=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Bi=new Set(",[]{}"),Jk=new Set(` ,[]{}
\r	`),fl=e=>!e||Jk.has(e),dl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Re(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===sr.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield sr.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Re(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Re(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Re(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(fl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Re(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield sr.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(fl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Re(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Re(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield sr.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Re(s)||t&&Bi.has(s))break;n=r}else if(Re(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Bi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Bi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield sr.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(fl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Re(r)||n&&Bi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Re(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Hk.has(n))n=this.buffer[++t];else if(n==="%"&&yp.has(this.buffer[t+1])&&yp.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};bp.Lexer=dl});var hl=F(vp=>{"use strict";var ml=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};vp.LineCounter=ml});var yl=F(Ap=>{"use strict";var Qk=require("process"),wp=qi(),Xk=pl();function yt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function kp(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Op(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ki(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function dn(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ji(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Sp(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!yt(t.start,"explicit-key-ind")&&!yt(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Op(t.value)?t.value.end?ji(t.value.end,t.sep):t.value.end=t.sep:ji(t.start,t.sep),delete t.sep)}var gl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Xk.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,Qk.env.LOG_TOKENS&&console.log("|",wp.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=wp.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Sp(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&kp(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{kp(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=Ki(this.peek(2)),r=dn(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){ji(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(yt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Op(n.key)&&!yt(n.sep,"newline")){
let o=dn(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(yt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=dn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):yt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!yt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){ji(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||yt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=Ki(
r),s=dn(i);Sp(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Ki(t),r=dn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Ki(t),r=dn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Ap.Parser=gl});var Ep=F(ar=>{"use strict";var Pp=rl(),Zk=Xn(),or=tr(),eS=ta(),tS=V(),nS=hl(),Cp=yl();function Np(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new nS.LineCounter||null,prettyErrors:t}}function rS(e,t={}){let{lineCounter:n,prettyErrors:r}=Np(t),i=new Cp.Parser(n?.addNewLine),s=new Pp.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let a of o)a.errors.forEach(or.prettifyError(e,n)),a.warnings.forEach(or.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Rp(e,t={}){let{lineCounter:n,prettyErrors:r}=Np(t),i=new Cp.Parser(n?.addNewLine),s=new Pp.Composer(t),o=null;for(let a of s.
compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new or.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(or.prettifyError(e,n)),o.warnings.forEach(or.prettifyError(
e,n))),o}function iS(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=Rp(e,n);if(!i)return null;if(i.warnings.forEach(s=>eS.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function sS(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return tS.isDocument(e)&&!r?e.toString(n):new Zk.Document(e,r,n).toString(n)}
ar.parse=iS;ar.parseAllDocuments=rS;ar.parseDocument=Rp;ar.stringify=sS});var $e=F(G=>{"use strict";var oS=rl(),aS=Xn(),lS=Fa(),bl=tr(),cS=$n(),bt=V(),uS=pt(),fS=te(),dS=ht(),pS=gt(),mS=qi(),hS=pl(),gS=hl(),yS=yl(),Ui=Ep(),xp=In();G.Composer=
oS.Composer;G.Document=aS.Document;G.Schema=lS.Schema;G.YAMLError=bl.YAMLError;G.YAMLParseError=bl.YAMLParseError;G.YAMLWarning=bl.YAMLWarning;G.Alias=cS.Alias;
G.isAlias=bt.isAlias;G.isCollection=bt.isCollection;G.isDocument=bt.isDocument;G.isMap=bt.isMap;G.isNode=bt.isNode;G.isPair=bt.isPair;G.isScalar=bt.isScalar;G.isSeq=
bt.isSeq;G.Pair=uS.Pair;G.Scalar=fS.Scalar;G.YAMLMap=dS.YAMLMap;G.YAMLSeq=pS.YAMLSeq;G.CST=mS;G.Lexer=hS.Lexer;G.LineCounter=gS.LineCounter;G.Parser=yS.Parser;G.
parse=Ui.parse;G.parseAllDocuments=Ui.parseAllDocuments;G.parseDocument=Ui.parseDocument;G.stringify=Ui.stringify;G.visit=xp.visit;G.visitAsync=xp.visitAsync});var TA={};ce(TA,{migrateCommand:()=>OA});module.exports=_g(TA);var vr=require("fs"),Le=require("path");var Vt=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function qg(e){return typeof e!="object"||e===null||Array.isArray(e)}function D(e){return!qg(e)}function ot(e){return e.split("/").slice(1).map(Bg)}var H=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Bg=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function ye(e){return/[~\d]/.test(e)?ot(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function Pe(e,t){
let n=e;for(let r of Kg(t))if(Array.isArray(n))n=n[Number(r)];else if(D(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function Ce(e,t){let n=Pe(e,t);return typeof n==
"string"?n:""}function Kg(e){let t=Is.get(e);if(t)return t;let n=ot(e);return Is.size<jg&&Is.set(e,n),n}var Is=new Map,jg=1e3;var Ms={};ce(Ms,{isPlane:()=>Wg,validatePlane:()=>Yg,withDefaults:()=>Vg});var Ug,Ts=()=>Ug??=require("./v0.3.cjs"),Yg=(...e)=>Ts().validatePlane(...e),Wg=(...e)=>Ts().
isPlane(...e),Vg=(...e)=>Ts().withDefaults(...e);var Lr={};ce(Lr,{isPlane:()=>Hg,validatePlane:()=>Gg,withDefaults:()=>Jg});var zg,Ds=()=>zg??=require("./v0.4.cjs"),Gg=(...e)=>Ds().validatePlane(...e),Hg=(...e)=>Ds().
isPlane(...e),Jg=(...e)=>Ds().withDefaults(...e);var Fs={};ce(Fs,{isPlane:()=>Zg,validatePlane:()=>Xg,withDefaults:()=>ey});var Qg,$s=()=>Qg??=require("./v0.6.cjs"),Xg=(...e)=>$s().validatePlane(...e),Zg=(...e)=>$s().
isPlane(...e),ey=(...e)=>$s().withDefaults(...e);var qs={};ce(qs,{isPlane:()=>ry,validatePlane:()=>ny,withDefaults:()=>iy});var ty,_s=()=>ty??=require("./v0.7.cjs"),ny=(...e)=>_s().validatePlane(...e),ry=(...e)=>_s().
isPlane(...e),iy=(...e)=>_s().withDefaults(...e);var Ks={};ce(Ks,{isPlane:()=>ay,validatePlane:()=>oy,withDefaults:()=>ly});var sy,Bs=()=>sy??=require("./v0.8.cjs"),oy=(...e)=>Bs().validatePlane(...e),ay=(...e)=>Bs().
isPlane(...e),ly=(...e)=>Bs().withDefaults(...e);var Us={};ce(Us,{isPlane:()=>fy,validatePlane:()=>uy,withDefaults:()=>dy});var cy,js=()=>cy??=require("./v0.9.cjs"),uy=(...e)=>js().validatePlane(...e),fy=(...e)=>js().
isPlane(...e),dy=(...e)=>js().withDefaults(...e);var Ir={};ce(Ir,{isPlane:()=>hy,validatePlane:()=>my,withDefaults:()=>gy});var py,Ys=()=>py??=require("./v0.10.cjs"),my=(...e)=>Ys().validatePlane(...e),hy=(...e)=>Ys().
isPlane(...e),gy=(...e)=>Ys().withDefaults(...e);var Vs={};ce(Vs,{isPlane:()=>vy,validatePlane:()=>by,withDefaults:()=>wy});var yy,Ws=()=>yy??=require("./v0.12.cjs"),by=(...e)=>Ws().validatePlane(...e),vy=(...e)=>Ws().
isPlane(...e),wy=(...e)=>Ws().withDefaults(...e);var Gs={};ce(Gs,{isPlane:()=>Oy,validatePlane:()=>Sy,withDefaults:()=>Ay});var ky,zs=()=>ky??=require("./v0.13.cjs"),Sy=(...e)=>zs().validatePlane(...e),Oy=(...e)=>zs().
isPlane(...e),Ay=(...e)=>zs().withDefaults(...e);var Js={};ce(Js,{isPlane:()=>Ny,validatePlane:()=>Cy,withDefaults:()=>Ry});var Py,Hs=()=>Py??=require("./v0.14.cjs"),Cy=(...e)=>Hs().validatePlane(...e),Ny=(...e)=>Hs().
isPlane(...e),Ry=(...e)=>Hs().withDefaults(...e);var Tr={};ce(Tr,{isPlane:()=>Ly,validatePlane:()=>xy,withDefaults:()=>Iy});var Ey,Qs=()=>Ey??=require("./v0.15.cjs"),xy=(...e)=>Qs().validatePlane(...e),Ly=(...e)=>Qs().
isPlane(...e),Iy=(...e)=>Qs().withDefaults(...e);var Zs={};ce(Zs,{isPlane:()=>Dy,validatePlane:()=>My,withDefaults:()=>$y});var Ty,Xs=()=>Ty??=require("./v0.17.cjs"),My=(...e)=>Xs().validatePlane(...e),Dy=(...e)=>Xs().
isPlane(...e),$y=(...e)=>Xs().withDefaults(...e);var to={};ce(to,{isPlane:()=>qy,validatePlane:()=>_y,withDefaults:()=>By});var Fy,eo=()=>Fy??=require("./v1.0.cjs"),_y=(...e)=>eo().validatePlane(...e),qy=(...e)=>eo().
isPlane(...e),By=(...e)=>eo().withDefaults(...e);var Mr={};ce(Mr,{isPlane:()=>Uy,validatePlane:()=>jy,withDefaults:()=>Yy});var Ky,no=()=>Ky??=require("./v1.1.cjs"),jy=(...e)=>no().validatePlane(...e),Uy=(...e)=>no().
isPlane(...e),Yy=(...e)=>no().withDefaults(...e);var Dr={"v0.3":Ms,"v0.4":Lr,"v0.5":Lr,"v0.6":Fs,"v0.7":qs,"v0.8":Ks,"v0.9":Us,"v0.10":Ir,"v0.11":Ir,"v0.12":Vs,"v0.13":Gs,"v0.14":Js,"v0.15":Tr,"v0.16":Tr,"v0.1\
7":Zs,"v1.0":to,"v1.1":Mr,"v1.2":Mr};var Q=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Pt="v0.16",fe=["v0\
.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Pn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6",
"v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"\
v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},de=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Pc={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlan\
e","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Org\
anization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environme\
nt","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane",
"Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cluste\
rBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Observabi\
lityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObse\
rvabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","E\
nvironment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var at=Q[Q.length-1]??Q[0],UA=Pn[at];function Te(e){return Pn[e]}function Cc(e){return Q.findLast(t=>Pn[t]===e)??e}function $r(e,t){return typeof t=="string"&&Pc[e].includes(t)}function zt(e){return typeof e=="string"&&Object.hasOwn(Dr,e)}function Ve(e){return Dr[e].validatePlane}
function Cn(e,t){return Dr[e].isPlane(t)}function Nn(e){let t=new Set(fe.filter(n=>Cn(n,e)));return Q.filter(n=>t.has(Pn[n]))}function Fr(e){let t=[];for(let n of e){
let r=t.at(-1),i=r?.at(-1);r&&i&&Q.indexOf(n)===Q.indexOf(i)+1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}var ro={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function io(e){return Wy(e)?ro[e]:void 0}function Wy(e){return Object.hasOwn(ro,e)}function so(e){return io(e)?.planeType}function Ct(e){return so(e)!==void 0}function Nc(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=Vy(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=i?s=c:o=c-1}let a=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function Vy(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var oo=200,Rc=`it is nested deeper than ${oo} levels`;function Ic(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return xc(e,t);let n=[],r=t;for(;;){let o=_r(Ec,e,r);if(o===e.length)return n;
let a=Gy(e,r,o);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...xc(e,_r(zy,e,r))];let i=_r(Ec,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Ec=/[ \t\r\n]*/y,zy=/[^\S\n]*\n?/y;function _r(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function Gy(e,t,n){let r=Hy(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>oo)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:Rc}};let o=!0;try{let a=JSON.
parse(e.slice(n,i),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:i,json:{value:a}}}catch{return}return{start:t,body:n,
end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Hy(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=Qy(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=_r(Jy,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}var Jy=/[-+.\w]*/y;
function Qy(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function xc(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,
end:o})},s=e.startsWith("---",t)?t:Lc(e,t);for(;s!==-1;s=Lc(e,s)){let o=e.indexOf(`
`,s),a=o===-1?e.length:o+1,c=e.slice(s+3,a).trim();if(c!==""&&!c.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!Xy(e.slice(r.body,s))&&(i(s),r={start:s,body:a})}return i(e.length),n}function Lc(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function Xy(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Zy(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var le={},qr={},lt={},Tc;function Rn(){if(Tc)return lt;Tc=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,a){
if(a){let c=Object.keys(a);for(let u=0,f=c.length;u<f;u+=1){let p=c[u];o[p]=a[p]}}return o}function i(o,a){let c="";for(let u=0;u<a;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return lt.isNothing=e,lt.isObject=t,lt.toArray=n,lt.repeat=i,lt.isNegativeZero=s,lt.extend=r,lt}var ao,Mc;function En(){
if(Mc)return ao;Mc=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},ao=t,ao}var lo,Dc;function eb(){if(Dc)return lo;Dc=1;let e=Rn();function t(i,s,o,a,c){let u="",f="",p=Math.
floor(c/2)-1;return a-s>p&&(u=" ... ",s=a-p+u.length),o-a>p&&(f=" ...",o=a+p-f.length),{str:u+i.slice(s,o).replace(/\t/g,"\u2192")+f,pos:a-s+u.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,a=[0],c=[],u,f=-1;for(;u=o.exec(
i.buffer);)c.push(u.index),a.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=a.length-2);f<0&&(f=a.length-1);let p="",m=Math.min(i.line+s.linesAfter,c.length).
toString().length,h=s.maxLength-(s.indent+m+3);for(let g=1;g<=s.linesBefore&&!(f-g<0);g++){let b=t(i.buffer,a[f-g],c[f-g],i.position-(a[f]-a[f-g]),h);p=e.repeat(
" ",s.indent)+n((i.line-g+1).toString(),m)+" | "+b.str+`
`+p}let y=t(i.buffer,a[f],c[f],i.position,h);p+=e.repeat(" ",s.indent)+n((i.line+1).toString(),m)+" | "+y.str+`
`,p+=e.repeat("-",s.indent+m+3+y.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(f+g>=c.length);g++){let b=t(i.buffer,a[f+g],c[f+g],i.position-(a[f]-a[f+g]),h);p+=e.repeat(" ",s.indent)+n((i.line+g+1).toString(),
m)+" | "+b.str+`
`}return p.replace(/\n$/,"")}return lo=r,lo}var co,$c;function ue(){if($c)return co;$c=1;let e=En(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(c){o[String(c)]=a})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return co=i,co}var uo,Fc;function iu(){if(Fc)return uo;Fc=1;let e=En(),t=ue();function n(s,o){
let a=[];return s[o].forEach(function(c){let u=a.length;a.forEach(function(f,p){f.tag===c.tag&&f.kind===c.kind&&f.multi===c.multi&&(u=p)}),a[u]=c}),a}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,c=arguments.length;a<c;a+=1)arguments[a].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let a=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(a=a.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(i.prototype);return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=r(u.compiledImplicit,u.compiledExplicit),u},uo=i,uo}var fo,_c;function su(){if(_c)return fo;_c=1;let e=ue();
return fo=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),fo}var po,qc;function ou(){if(qc)return po;qc=1;let e=ue();
return po=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),po}var mo,Bc;function au(){if(Bc)return mo;Bc=1;let e=ue();
return mo=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),mo}var ho,Kc;function lu(){if(Kc)return ho;Kc=1;let e=iu();
return ho=new e({explicit:[su(),ou(),au()]}),ho}var go,jc;function cu(){if(jc)return go;jc=1;let e=ue();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return go=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),go}var yo,Uc;function uu(){if(Uc)return yo;Uc=1;let e=ue();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return yo=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),yo}var bo,Yc;function fu(){if(Yc)return bo;Yc=1;let e=Rn(),t=ue();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function r(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let f=u.length,p=0,m=!1;if(!f)return!1;let h=u[p];if((h===
"-"||h==="+")&&(h=u[++p]),h==="0"){if(p+1===f)return!0;if(h=u[++p],h==="b"){for(p++;p<f;p++){if(h=u[p],h!=="0"&&h!=="1")return!1;m=!0}return m&&isFinite(o(u))}if(h===
"x"){for(p++;p<f;p++){if(!n(u.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(u))}if(h==="o"){for(p++;p<f;p++){if(!r(u.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(o(u))}}for(;p<f;p++){if(!i(u.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(u)):!1}function o(u){let f=u,p=1,m=f[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),f=f.slice(1),m=f[0]),f==="0")return 0;if(m==="0"){if(f[1]==="b")return p*parseInt(f.slice(2),2);if(f[1]==="x")return p*parseInt(f.slice(2),16);if(f[1]===
"o")return p*parseInt(f.slice(2),8)}return p*parseInt(f,10)}function a(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return bo=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),bo}var vo,Wc;function du(){if(Wc)return vo;Wc=1;let e=Rn(),t=ue(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:r.test(u)}function s(u){let f=u.toLowerCase(),p=f[0]==="-"?-1:
1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:p*parseFloat(f,10)}let o=/^[-+]?[0-9]+e/;
function a(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return vo=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:c,represent:a,defaultStyle:"lowercase"}),vo}var wo,Vc;function pu(){return Vc||(Vc=1,wo=lu().extend({implicit:[cu(),
uu(),fu(),du()]})),wo}var ko,zc;function mu(){return zc||(zc=1,ko=pu()),ko}var So,Gc;function hu(){if(Gc)return So;Gc=1;let e=ue(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let a=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let f=+u[1],p=+u[2]-1,m=+u[3];if(!u[4])return new Date(Date.UTC(f,p,
m));let h=+u[4],y=+u[5],g=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let O=+u[10],k=+(u[11]||0);c=(O*60+k)*6e4,u[9]==="-"&&(c=-c)}let b=new Date(
Date.UTC(f,p,m,h,y,g,a));return c&&b.setTime(b.getTime()-c),b}function s(o){return o.toISOString()}return So=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),So}var Oo,Hc;function gu(){if(Hc)return Oo;Hc=1;let e=ue();function t(n){return n==="<<"||n===null}return Oo=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Oo}var Ao,Jc;function yu(){if(Jc)return Ao;Jc=1;let e=ue(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,c=o.length,u=t;for(let f=0;f<c;f++){let p=u.indexOf(o.charAt(f));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function r(o){let a=o.replace(/[\r\n=]/g,""),c=a.length,u=t,f=0,p=[];for(let h=0;h<c;h++)h%4===0&&h&&(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)),f=f<<6|u.
indexOf(a.charAt(h));let m=c%4*6;return m===0?(p.push(f>>16&255),p.push(f>>8&255),p.push(f&255)):m===18?(p.push(f>>10&255),p.push(f>>2&255)):m===12&&p.push(f>>4&
255),new Uint8Array(p)}function i(o){let a="",c=0,u=o.length,f=t;for(let m=0;m<u;m++)m%3===0&&m&&(a+=f[c>>18&63],a+=f[c>>12&63],a+=f[c>>6&63],a+=f[c&63]),c=(c<<
8)+o[m];let p=u%3;return p===0?(a+=f[c>>18&63],a+=f[c>>12&63],a+=f[c>>6&63],a+=f[c&63]):p===2?(a+=f[c>>10&63],a+=f[c>>4&63],a+=f[c<<2&63],a+=f[64]):p===1&&(a+=f[c>>
2&63],a+=f[c<<4&63],a+=f[64],a+=f[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Ao=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),Ao}var Po,Qc;function bu(){if(Qc)return Po;Qc=1;let e=ue(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},a=s;for(let c=0,u=a.length;c<u;c+=1){let f=a[c],p=!1;if(n.call(f)!=="[object Object]")return!1;let m;
for(m in f)if(t.call(f,m))if(!p)p=!0;else return!1;if(!p||t.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return Po=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Po}var Co,Xc;function vu(){if(Xc)return Co;Xc=1;let e=ue(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let a=0,c=s.length;a<c;a+=1){let u=s[a];if(t.call(u)!=="[object Object]")return!1;
let f=Object.keys(u);if(f.length!==1)return!1;o[a]=[f[0],u[f[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let a=0,c=s.length;a<
c;a+=1){let u=s[a],f=Object.keys(u);o[a]=[f[0],u[f[0]]]}return o}return Co=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),Co}var No,Zc;
function wu(){if(Zc)return No;Zc=1;let e=ue(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return No=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),No}var Ro,eu;function xo(){
return eu||(eu=1,Ro=mu().extend({implicit:[hu(),gu()],explicit:[yu(),bu(),vu(),wu()]})),Ro}var tu;function tb(){if(tu)return qr;tu=1;let e=Rn(),t=En(),n=eb(),r=xo(),
i=Object.prototype.hasOwnProperty,s=1,o=2,a=3,c=4,u=1,f=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
h=/[\x85\u2028\u2029]/,y=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function O(l){return Object.
prototype.toString.call(l)}function k(l){return l===10||l===13}function N(l){return l===9||l===32}function x(l){return l===9||l===32||l===10||l===13}function T(l){
return l===44||l===91||l===93||l===123||l===125}function q(l){if(l>=48&&l<=57)return l-48;let v=l|32;return v>=97&&v<=102?v-97+10:-1}function Y(l){return l===120?
2:l===117?4:l===85?8:0}function $(l){return l>=48&&l<=57?l-48:-1}function J(l){switch(l){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ke(l){return l<=65535?String.fromCharCode(l):String.fromCharCode(
(l-65536>>10)+55296,(l-65536&1023)+56320)}function Se(l,v,C){v==="__proto__"?Object.defineProperty(l,v,{configurable:!0,enumerable:!0,writable:!0,value:C}):l[v]=
C}let X=new Array(256),tt=new Array(256);for(let l=0;l<256;l++)X[l]=J(l)?1:0,tt[l]=J(l);function re(l,v){this.input=l,this.filename=v.filename||null,this.schema=
v.schema||r,this.onWarning=v.onWarning||null,this.legacy=v.legacy||!1,this.json=v.json||!1,this.listener=v.listener||null,this.maxDepth=typeof v.maxDepth=="numb\
er"?v.maxDepth:100,this.maxTotalMergeKeys=typeof v.maxTotalMergeKeys=="number"?v.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=l.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function wr(l,v){let C={name:l.filename,buffer:l.input.slice(0,-1),position:l.position,line:l.line,column:l.position-
l.lineStart};return C.snippet=n(C),new t(v,C)}function B(l,v){throw wr(l,v)}function Ut(l,v){l.onWarning&&l.onWarning.call(null,wr(l,v))}function Ue(l,v,C){let R=l.
anchorMapTransactions;if(R.length!==0){let A=R[R.length-1];i.call(A,v)||(A[v]={existed:i.call(l.anchorMap,v),value:l.anchorMap[v]})}l.anchorMap[v]=C}function Cs(l){
l.anchorMapTransactions.push(Object.create(null))}function At(l){let v=l.anchorMapTransactions.pop(),C=l.anchorMapTransactions;if(C.length===0)return;let R=C[C.
length-1],A=Object.keys(v);for(let d=0,w=A.length;d<w;d+=1){let S=A[d];i.call(R,S)||(R[S]=v[S])}}function Ns(l){let v=l.anchorMapTransactions.pop(),C=Object.keys(
v);for(let R=C.length-1;R>=0;R-=1){let A=v[C[R]];A.existed?l.anchorMap[C[R]]=A.value:delete l.anchorMap[C[R]]}}function bn(l){return{position:l.position,line:l.
line,lineStart:l.lineStart,lineIndent:l.lineIndent,firstTabInLine:l.firstTabInLine,tag:l.tag,anchor:l.anchor,kind:l.kind,result:l.result}}function Yt(l,v){l.position=
v.position,l.line=v.line,l.lineStart=v.lineStart,l.lineIndent=v.lineIndent,l.firstTabInLine=v.firstTabInLine,l.tag=v.tag,l.anchor=v.anchor,l.kind=v.kind,l.result=
v.result}let kr={YAML:function(v,C,R){v.version!==null&&B(v,"duplication of %YAML directive"),R.length!==1&&B(v,"YAML directive accepts exactly one argument");let A=/^([0-9]+)\.([0-9]+)$/.
exec(R[0]);A===null&&B(v,"ill-formed argument of the YAML directive");let d=parseInt(A[1],10),w=parseInt(A[2],10);d!==1&&B(v,"unacceptable YAML version of the d\
ocument"),v.version=R[0],v.checkLineBreaks=w<2,w!==1&&w!==2&&Ut(v,"unsupported YAML version of the document")},TAG:function(v,C,R){let A;R.length!==2&&B(v,"TAG \
directive accepts exactly two arguments");let d=R[0];A=R[1],g.test(d)||B(v,"ill-formed tag handle (first argument) of the TAG directive"),i.call(v.tagMap,d)&&B(
v,'there is a previously declared suffix for "'+d+'" tag handle'),b.test(A)||B(v,"ill-formed tag prefix (second argument) of the TAG directive");try{A=decodeURIComponent(
A)}catch{B(v,"tag prefix is malformed: "+A)}v.tagMap[d]=A}};function ge(l,v,C,R){if(v<C){let A=l.input.slice(v,C);if(R)for(let d=0,w=A.length;d<w;d+=1){let S=A.
charCodeAt(d);S===9||S>=32&&S<=1114111||B(l,"expected valid JSON character")}else m.test(A)&&B(l,"the stream contains non-printable characters");l.result+=A}}function nt(l){
l.totalMergeKeys++,l.maxTotalMergeKeys!==-1&&l.totalMergeKeys>l.maxTotalMergeKeys&&B(l,"merge keys exceeded maxTotalMergeKeys ("+l.maxTotalMergeKeys+")")}function vn(l,v,C,R){
e.isObject(C)||B(l,"cannot merge mappings; the provided source object is unacceptable"),nt(l);let A=Object.keys(C);for(let d=0,w=A.length;d<w;d+=1){let S=A[d];nt(
l),i.call(v,S)||(Se(v,S,C[S]),R[S]=!0)}}function Ye(l,v,C,R,A,d,w,S,E){if(Array.isArray(A)){A=Array.prototype.slice.call(A);for(let L=0,I=A.length;L<I;L+=1)Array.
isArray(A[L])&&B(l,"nested arrays are not supported inside keys"),typeof A=="object"&&O(A[L])==="[object Object]"&&(A[L]="[object Object]")}if(typeof A=="object"&&
O(A)==="[object Object]"&&(A="[object Object]"),A=String(A),v===null&&(v={}),R==="tag:yaml.org,2002:merge")if(Array.isArray(d)){d.length>100&&B(l,"abnormal merg\
e sequence size");for(let L=0,I=d.length;L<I;L+=1)vn(l,v,d[L],C)}else vn(l,v,d,C);else!l.json&&!i.call(C,A)&&i.call(v,A)&&(l.line=w||l.line,l.lineStart=S||l.lineStart,
l.position=E||l.position,B(l,"duplicated mapping key")),Se(v,A,d),delete C[A];return v}function wn(l){let v=l.input.charCodeAt(l.position);v===10?l.position++:v===
13?(l.position++,l.input.charCodeAt(l.position)===10&&l.position++):B(l,"a line break is expected"),l.line+=1,l.lineStart=l.position,l.firstTabInLine=-1}function Z(l,v,C){
let R=0,A=l.input.charCodeAt(l.position);for(;A!==0;){for(;N(A);)A===9&&l.firstTabInLine===-1&&(l.firstTabInLine=l.position),A=l.input.charCodeAt(++l.position);
if(v&&A===35)do A=l.input.charCodeAt(++l.position);while(A!==10&&A!==13&&A!==0);if(k(A))for(wn(l),A=l.input.charCodeAt(l.position),R++,l.lineIndent=0;A===32;)l.
lineIndent++,A=l.input.charCodeAt(++l.position);else break}return C!==-1&&R!==0&&l.lineIndent<C&&Ut(l,"deficient indentation"),R}function Ie(l){let v=l.position,
C=l.input.charCodeAt(v);return!!((C===45||C===46)&&C===l.input.charCodeAt(v+1)&&C===l.input.charCodeAt(v+2)&&(v+=3,C=l.input.charCodeAt(v),C===0||x(C)))}function Wt(l,v){
v===1?l.result+=" ":v>1&&(l.result+=e.repeat(`
`,v-1))}function Sr(l,v,C){let R,A,d,w,S,E,L=l.kind,I=l.result,P=l.input.charCodeAt(l.position);if(x(P)||T(P)||P===35||P===38||P===42||P===33||P===124||P===62||
P===39||P===34||P===37||P===64||P===96)return!1;if(P===63||P===45){let M=l.input.charCodeAt(l.position+1);if(x(M)||C&&T(M))return!1}for(l.kind="scalar",l.result=
"",R=A=l.position,d=!1;P!==0;){if(P===58){let M=l.input.charCodeAt(l.position+1);if(x(M)||C&&T(M))break}else if(P===35){let M=l.input.charCodeAt(l.position-1);if(x(
M))break}else{if(l.position===l.lineStart&&Ie(l)||C&&T(P))break;if(k(P))if(w=l.line,S=l.lineStart,E=l.lineIndent,Z(l,!1,-1),l.lineIndent>=v){d=!0,P=l.input.charCodeAt(
l.position);continue}else{l.position=A,l.line=w,l.lineStart=S,l.lineIndent=E;break}}d&&(ge(l,R,A,!1),Wt(l,l.line-w),R=A=l.position,d=!1),N(P)||(A=l.position+1),
P=l.input.charCodeAt(++l.position)}return ge(l,R,A,!1),l.result?!0:(l.kind=L,l.result=I,!1)}function kn(l,v){let C,R,A=l.input.charCodeAt(l.position);if(A!==39)
return!1;for(l.kind="scalar",l.result="",l.position++,C=R=l.position;(A=l.input.charCodeAt(l.position))!==0;)if(A===39)if(ge(l,C,l.position,!0),A=l.input.charCodeAt(
++l.position),A===39)C=l.position,l.position++,R=l.position;else return!0;else k(A)?(ge(l,C,R,!0),Wt(l,Z(l,!1,v)),C=R=l.position):l.position===l.lineStart&&Ie(l)?
B(l,"unexpected end of the document within a single quoted scalar"):(l.position++,N(A)||(R=l.position));B(l,"unexpected end of the stream within a single quoted\
 scalar")}function Or(l,v){let C,R,A,d=l.input.charCodeAt(l.position);if(d!==34)return!1;for(l.kind="scalar",l.result="",l.position++,C=R=l.position;(d=l.input.
charCodeAt(l.position))!==0;){if(d===34)return ge(l,C,l.position,!0),l.position++,!0;if(d===92){if(ge(l,C,l.position,!0),d=l.input.charCodeAt(++l.position),k(d))
Z(l,!1,v);else if(d<256&&X[d])l.result+=tt[d],l.position++;else if((A=Y(d))>0){let w=A,S=0;for(;w>0;w--)d=l.input.charCodeAt(++l.position),(A=q(d))>=0?S=(S<<4)+
A:B(l,"expected hexadecimal character");l.result+=ke(S),l.position++}else B(l,"unknown escape sequence");C=R=l.position}else k(d)?(ge(l,C,R,!0),Wt(l,Z(l,!1,v)),
C=R=l.position):l.position===l.lineStart&&Ie(l)?B(l,"unexpected end of the document within a double quoted scalar"):(l.position++,N(d)||(R=l.position))}B(l,"une\
xpected end of the stream within a double quoted scalar")}function Ar(l,v){let C=!0,R,A,d,w=l.tag,S,E=l.anchor,L,I,P,M,_=Object.create(null),K,j,U,W=l.input.charCodeAt(
l.position);if(W===91)L=93,M=!1,S=[];else if(W===123)L=125,M=!0,S={};else return!1;for(l.anchor!==null&&Ue(l,l.anchor,S),W=l.input.charCodeAt(++l.position);W!==
0;){if(Z(l,!0,v),W=l.input.charCodeAt(l.position),W===L)return l.position++,l.tag=w,l.anchor=E,l.kind=M?"mapping":"sequence",l.result=S,!0;if(C?W===44&&B(l,"exp\
ected the node content, but found ','"):B(l,"missed comma between flow collection entries"),j=K=U=null,I=P=!1,W===63){let st=l.input.charCodeAt(l.position+1);x(
st)&&(I=P=!0,l.position++,Z(l,!0,v))}R=l.line,A=l.lineStart,d=l.position,it(l,v,s,!1,!0),j=l.tag,K=l.result,Z(l,!0,v),W=l.input.charCodeAt(l.position),(P||l.line===
R)&&W===58&&(I=!0,W=l.input.charCodeAt(++l.position),Z(l,!0,v),it(l,v,s,!1,!0),U=l.result),M?Ye(l,S,_,j,K,U,R,A,d):I?S.push(Ye(l,null,_,j,K,U,R,A,d)):S.push(K),
Z(l,!0,v),W=l.input.charCodeAt(l.position),W===44?(C=!0,W=l.input.charCodeAt(++l.position)):C=!1}B(l,"unexpected end of the stream within a flow collection")}function rt(l,v){
let C,R=u,A=!1,d=!1,w=v,S=0,E=!1,L,I=l.input.charCodeAt(l.position);if(I===124)C=!1;else if(I===62)C=!0;else return!1;for(l.kind="scalar",l.result="";I!==0;)if(I=
l.input.charCodeAt(++l.position),I===43||I===45)u===R?R=I===43?p:f:B(l,"repeat of a chomping mode identifier");else if((L=$(I))>=0)L===0?B(l,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):d?B(l,"repeat of an indentation width identifier"):(w=v+L-1,d=!0);else break;if(N(I)){do I=l.input.
charCodeAt(++l.position);while(N(I));if(I===35)do I=l.input.charCodeAt(++l.position);while(!k(I)&&I!==0)}for(;I!==0;){for(wn(l),l.lineIndent=0,I=l.input.charCodeAt(
l.position);(!d||l.lineIndent<w)&&I===32;)l.lineIndent++,I=l.input.charCodeAt(++l.position);if(!d&&l.lineIndent>w&&(w=l.lineIndent),k(I)){S++;continue}if(!d&&w===
0&&B(l,"missing indentation for block scalar"),l.lineIndent<w){R===p?l.result+=e.repeat(`
`,A?1+S:S):R===u&&A&&(l.result+=`
`);break}C?N(I)?(E=!0,l.result+=e.repeat(`
`,A?1+S:S)):E?(E=!1,l.result+=e.repeat(`
`,S+1)):S===0?A&&(l.result+=" "):l.result+=e.repeat(`
`,S):l.result+=e.repeat(`
`,A?1+S:S),A=!0,d=!0,S=0;let P=l.position;for(;!k(I)&&I!==0;)I=l.input.charCodeAt(++l.position);ge(l,P,l.position,!1)}return!0}function Pr(l,v){let C=l.tag,R=l.
anchor,A=[],d=!1;if(l.firstTabInLine!==-1)return!1;l.anchor!==null&&Ue(l,l.anchor,A);let w=l.input.charCodeAt(l.position);for(;w!==0&&(l.firstTabInLine!==-1&&(l.
position=l.firstTabInLine,B(l,"tab characters must not be used in indentation")),w===45);){let S=l.input.charCodeAt(l.position+1);if(!x(S))break;if(d=!0,l.position++,
Z(l,!0,-1)&&l.lineIndent<=v){A.push(null),w=l.input.charCodeAt(l.position);continue}let E=l.line;if(it(l,v,a,!1,!0),A.push(l.result),Z(l,!0,-1),w=l.input.charCodeAt(
l.position),(l.line===E||l.lineIndent>v)&&w!==0)B(l,"bad indentation of a sequence entry");else if(l.lineIndent<v)break}return d?(l.tag=C,l.anchor=R,l.kind="seq\
uence",l.result=A,!0):!1}function Cr(l,v,C){let R,A,d,w,S=l.tag,E=l.anchor,L={},I=Object.create(null),P=null,M=null,_=null,K=!1,j=!1;if(l.firstTabInLine!==-1)return!1;
l.anchor!==null&&Ue(l,l.anchor,L);let U=l.input.charCodeAt(l.position);for(;U!==0;){!K&&l.firstTabInLine!==-1&&(l.position=l.firstTabInLine,B(l,"tab characters \
must not be used in indentation"));let W=l.input.charCodeAt(l.position+1),st=l.line;if((U===63||U===58)&&x(W))U===63?(K&&(Ye(l,L,I,P,M,null,A,d,w),P=M=_=null),j=
!0,K=!0,R=!0):K?(K=!1,R=!0):B(l,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),l.position+=1,U=W;else{if(A=
l.line,d=l.lineStart,w=l.position,!it(l,C,o,!1,!0))break;if(l.line===st){for(U=l.input.charCodeAt(l.position);N(U);)U=l.input.charCodeAt(++l.position);if(U===58)
U=l.input.charCodeAt(++l.position),x(U)||B(l,"a whitespace character is expected after the key-value separator within a block mapping"),K&&(Ye(l,L,I,P,M,null,A,
d,w),P=M=_=null),j=!0,K=!1,R=!1,P=l.tag,M=l.result;else if(j)B(l,"can not read an implicit mapping pair; a colon is missed");else return l.tag=S,l.anchor=E,!0}else if(j)
B(l,"can not read a block mapping entry; a multiline key may not be an implicit key");else return l.tag=S,l.anchor=E,!0}if((l.line===st||l.lineIndent>v)&&(K&&(A=
l.line,d=l.lineStart,w=l.position),it(l,v,c,!0,R)&&(K?M=l.result:_=l.result),K||(Ye(l,L,I,P,M,_,A,d,w),P=M=_=null),Z(l,!0,-1),U=l.input.charCodeAt(l.position)),
(l.line===st||l.lineIndent>v)&&U!==0)B(l,"bad indentation of a mapping entry");else if(l.lineIndent<v)break}return K&&Ye(l,L,I,P,M,null,A,d,w),j&&(l.tag=S,l.anchor=
E,l.kind="mapping",l.result=L),j}function Nr(l){let v=!1,C=!1,R,A,d=l.input.charCodeAt(l.position);if(d!==33)return!1;l.tag!==null&&B(l,"duplication of a tag pr\
operty"),d=l.input.charCodeAt(++l.position),d===60?(v=!0,d=l.input.charCodeAt(++l.position)):d===33?(C=!0,R="!!",d=l.input.charCodeAt(++l.position)):R="!";let w=l.
position;if(v){do d=l.input.charCodeAt(++l.position);while(d!==0&&d!==62);l.position<l.length?(A=l.input.slice(w,l.position),d=l.input.charCodeAt(++l.position)):
B(l,"unexpected end of the stream within a verbatim tag")}else{for(;d!==0&&!x(d);)d===33&&(C?B(l,"tag suffix cannot contain exclamation marks"):(R=l.input.slice(
w-1,l.position+1),g.test(R)||B(l,"named tag handle cannot contain such characters"),C=!0,w=l.position+1)),d=l.input.charCodeAt(++l.position);A=l.input.slice(w,l.
position),y.test(A)&&B(l,"tag suffix cannot contain flow indicator characters")}A&&!b.test(A)&&B(l,"tag name cannot contain such characters: "+A);try{A=decodeURIComponent(
A)}catch{B(l,"tag name is malformed: "+A)}return v?l.tag=A:i.call(l.tagMap,R)?l.tag=l.tagMap[R]+A:R==="!"?l.tag="!"+A:R==="!!"?l.tag="tag:yaml.org,2002:"+A:B(l,
'undeclared tag handle "'+R+'"'),!0}function Rr(l){let v=l.input.charCodeAt(l.position);if(v!==38)return!1;l.anchor!==null&&B(l,"duplication of an anchor proper\
ty"),v=l.input.charCodeAt(++l.position);let C=l.position;for(;v!==0&&!x(v)&&!T(v);)v=l.input.charCodeAt(++l.position);return l.position===C&&B(l,"name of an anc\
hor node must contain at least one character"),l.anchor=l.input.slice(C,l.position),!0}function Rs(l){let v=l.input.charCodeAt(l.position);if(v!==42)return!1;v=
l.input.charCodeAt(++l.position);let C=l.position;for(;v!==0&&!x(v)&&!T(v);)v=l.input.charCodeAt(++l.position);l.position===C&&B(l,"name of an alias node must c\
ontain at least one character");let R=l.input.slice(C,l.position);return i.call(l.anchorMap,R)||B(l,'unidentified alias "'+R+'"'),l.result=l.anchorMap[R],Z(l,!0,
-1),!0}function Er(l,v,C,R){let A=bn(l);return Cs(l),Yt(l,v),l.tag=null,l.anchor=null,l.kind=null,l.result=null,Cr(l,C,R)&&l.kind==="mapping"?(At(l),!0):(Ns(l),
Yt(l,A),!1)}function it(l,v,C,R,A){let d,w,S=1,E=!1,L=!1,I=null,P,M,_;l.depth>=l.maxDepth&&B(l,"nesting exceeded maxDepth ("+l.maxDepth+")"),l.depth+=1,l.listener!==
null&&l.listener("open",l),l.tag=null,l.anchor=null,l.kind=null,l.result=null;let K=d=w=c===C||a===C;if(R&&Z(l,!0,-1)&&(E=!0,l.lineIndent>v?S=1:l.lineIndent===v?
S=0:l.lineIndent<v&&(S=-1)),S===1)for(;;){let j=l.input.charCodeAt(l.position),U=bn(l);if(E&&(j===33&&l.tag!==null||j===38&&l.anchor!==null)||!Nr(l)&&!Rr(l))break;
I===null&&(I=U),Z(l,!0,-1)?(E=!0,w=K,l.lineIndent>v?S=1:l.lineIndent===v?S=0:l.lineIndent<v&&(S=-1)):w=!1}if(w&&(w=E||A),S===1||c===C)if(s===C||o===C?M=v:M=v+1,
_=l.position-l.lineStart,S===1)if(w&&(Pr(l,_)||Cr(l,_,M))||Ar(l,M))L=!0;else{let j=l.input.charCodeAt(l.position);I!==null&&K&&!w&&j!==124&&j!==62&&Er(l,I,I.position-
I.lineStart,M)||d&&rt(l,M)||kn(l,M)||Or(l,M)?L=!0:Rs(l)?(L=!0,(l.tag!==null||l.anchor!==null)&&B(l,"alias node should not have any properties")):Sr(l,M,s===C)&&
(L=!0,l.tag===null&&(l.tag="?")),l.anchor!==null&&Ue(l,l.anchor,l.result)}else S===0&&(L=w&&Pr(l,_));if(l.tag===null)l.anchor!==null&&Ue(l,l.anchor,l.result);else if(l.
tag==="?"){l.result!==null&&l.kind!=="scalar"&&B(l,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+l.kind+'"');for(let j=0,U=l.implicitTypes.
length;j<U;j+=1)if(P=l.implicitTypes[j],P.resolve(l.result)){l.result=P.construct(l.result),l.tag=P.tag,l.anchor!==null&&Ue(l,l.anchor,l.result);break}}else if(l.
tag!=="!"){if(i.call(l.typeMap[l.kind||"fallback"],l.tag))P=l.typeMap[l.kind||"fallback"][l.tag];else{P=null;let j=l.typeMap.multi[l.kind||"fallback"];for(let U=0,
W=j.length;U<W;U+=1)if(l.tag.slice(0,j[U].tag.length)===j[U].tag){P=j[U];break}}P||B(l,"unknown tag !<"+l.tag+">"),l.result!==null&&P.kind!==l.kind&&B(l,"unacce\
ptable node kind for !<"+l.tag+'> tag; it should be "'+P.kind+'", not "'+l.kind+'"'),P.resolve(l.result,l.tag)?(l.result=P.construct(l.result,l.tag),l.anchor!==
null&&Ue(l,l.anchor,l.result)):B(l,"cannot resolve a node with !<"+l.tag+"> explicit tag")}return l.listener!==null&&l.listener("close",l),l.depth-=1,l.tag!==null||
l.anchor!==null||L}function Es(l){let v=l.position,C=!1,R;for(l.version=null,l.checkLineBreaks=l.legacy,l.tagMap=Object.create(null),l.anchorMap=Object.create(null);(R=
l.input.charCodeAt(l.position))!==0&&(Z(l,!0,-1),R=l.input.charCodeAt(l.position),!(l.lineIndent>0||R!==37));){C=!0,R=l.input.charCodeAt(++l.position);let A=l.position;
for(;R!==0&&!x(R);)R=l.input.charCodeAt(++l.position);let d=l.input.slice(A,l.position),w=[];for(d.length<1&&B(l,"directive name must not be less than one chara\
cter in length");R!==0;){for(;N(R);)R=l.input.charCodeAt(++l.position);if(R===35){do R=l.input.charCodeAt(++l.position);while(R!==0&&!k(R));break}if(k(R))break;
for(A=l.position;R!==0&&!x(R);)R=l.input.charCodeAt(++l.position);w.push(l.input.slice(A,l.position))}R!==0&&wn(l),i.call(kr,d)?kr[d](l,d,w):Ut(l,'unknown docum\
ent directive "'+d+'"')}if(Z(l,!0,-1),l.lineIndent===0&&l.input.charCodeAt(l.position)===45&&l.input.charCodeAt(l.position+1)===45&&l.input.charCodeAt(l.position+
2)===45?(l.position+=3,Z(l,!0,-1)):C&&B(l,"directives end mark is expected"),it(l,l.lineIndent-1,c,!1,!0),Z(l,!0,-1),l.checkLineBreaks&&h.test(l.input.slice(v,l.
position))&&Ut(l,"non-ASCII line breaks are interpreted as content"),l.documents.push(l.result),l.position===l.lineStart&&Ie(l)){l.input.charCodeAt(l.position)===
46&&(l.position+=3,Z(l,!0,-1));return}l.position<l.length-1&&B(l,"end of the stream or a document separator is expected")}function Sn(l,v){l=String(l),v=v||{},l.
length!==0&&(l.charCodeAt(l.length-1)!==10&&l.charCodeAt(l.length-1)!==13&&(l+=`
`),l.charCodeAt(0)===65279&&(l=l.slice(1)));let C=new re(l,v),R=l.indexOf("\0");for(R!==-1&&(C.position=R,B(C,"null byte is not allowed in input")),C.input+="\0";C.
input.charCodeAt(C.position)===32;)C.lineIndent+=1,C.position+=1;for(;C.position<C.length-1;)Es(C);return C.documents}function xs(l,v,C){v!==null&&typeof v=="ob\
ject"&&typeof C>"u"&&(C=v,v=null);let R=Sn(l,C);if(typeof v!="function")return R;for(let A=0,d=R.length;A<d;A+=1)v(R[A])}function Ls(l,v){let C=Sn(l,v);if(C.length!==
0){if(C.length===1)return C[0];throw new t("expected a single document in the stream, but found more")}}return qr.loadAll=xs,qr.load=Ls,qr}var Eo={},nu;function nb(){
if(nu)return Eo;nu=1;let e=Rn(),t=En(),n=xo(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,c=13,u=32,f=33,p=34,m=35,h=37,y=38,
g=39,b=42,O=44,k=45,N=58,x=61,T=62,q=63,Y=64,$=91,J=93,ke=96,Se=123,X=124,tt=125,re={};re[0]="\\0",re[7]="\\a",re[8]="\\b",re[9]="\\t",re[10]="\\n",re[11]="\\v",
re[12]="\\f",re[13]="\\r",re[27]="\\e",re[34]='\\"',re[92]="\\\\",re[133]="\\N",re[160]="\\_",re[8232]="\\L",re[8233]="\\P";let wr=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],B=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ut(d,w){if(w===null)return{};let S={},E=Object.keys(
w);for(let L=0,I=E.length;L<I;L+=1){let P=E[L],M=String(w[P]);P.slice(0,2)==="!!"&&(P="tag:yaml.org,2002:"+P.slice(2));let _=d.compiledTypeMap.fallback[P];_&&i.
call(_.styleAliases,M)&&(M=_.styleAliases[M]),S[P]=M}return S}function Ue(d){let w,S,E=d.toString(16).toUpperCase();if(d<=255)w="x",S=2;else if(d<=65535)w="u",S=
4;else if(d<=4294967295)w="U",S=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+w+e.repeat("0",S-E.length)+E}let Cs=1,
At=2;function Ns(d){this.schema=d.schema||n,this.indent=Math.max(1,d.indent||2),this.noArrayIndent=d.noArrayIndent||!1,this.skipInvalid=d.skipInvalid||!1,this.flowLevel=
e.isNothing(d.flowLevel)?-1:d.flowLevel,this.styleMap=Ut(this.schema,d.styles||null),this.sortKeys=d.sortKeys||!1,this.lineWidth=d.lineWidth||80,this.noRefs=d.noRefs||
!1,this.noCompatMode=d.noCompatMode||!1,this.condenseFlow=d.condenseFlow||!1,this.quotingType=d.quotingType==='"'?At:Cs,this.forceQuotes=d.forceQuotes||!1,this.
replacer=typeof d.replacer=="function"?d.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function bn(d,w){let S=e.repeat(" ",w),E=0,L="",I=d.length;for(;E<I;){let P,M=d.indexOf(`
`,E);M===-1?(P=d.slice(E),E=I):(P=d.slice(E,M+1),E=M+1),P.length&&P!==`
`&&(L+=S),L+=P}return L}function Yt(d,w){return`
`+e.repeat(" ",d.indent*w)}function kr(d,w){for(let S=0,E=d.implicitTypes.length;S<E;S+=1)if(d.implicitTypes[S].resolve(w))return!0;return!1}function ge(d){return d===
u||d===o}function nt(d){return d>=32&&d<=126||d>=161&&d<=55295&&d!==8232&&d!==8233||d>=57344&&d<=65533&&d!==s||d>=65536&&d<=1114111}function vn(d){return nt(d)&&
d!==s&&d!==c&&d!==a}function Ye(d,w,S){let E=vn(d),L=E&&!ge(d);return(S?E:E&&d!==O&&d!==$&&d!==J&&d!==Se&&d!==tt)&&d!==m&&!(w===N&&!L)||vn(w)&&!ge(w)&&d===m||w===
N&&L}function wn(d){return nt(d)&&d!==s&&!ge(d)&&d!==k&&d!==q&&d!==N&&d!==O&&d!==$&&d!==J&&d!==Se&&d!==tt&&d!==m&&d!==y&&d!==b&&d!==f&&d!==X&&d!==x&&d!==T&&d!==
g&&d!==p&&d!==h&&d!==Y&&d!==ke}function Z(d){return!ge(d)&&d!==N}function Ie(d,w){let S=d.charCodeAt(w),E;return S>=55296&&S<=56319&&w+1<d.length&&(E=d.charCodeAt(
w+1),E>=56320&&E<=57343)?(S-55296)*1024+E-56320+65536:S}function Wt(d){return/^\n* /.test(d)}let Sr=1,kn=2,Or=3,Ar=4,rt=5;function Pr(d,w,S,E,L,I,P,M){let _,K=0,
j=null,U=!1,W=!1,st=E!==-1,On=-1,An=wn(Ie(d,0))&&Z(Ie(d,d.length-1));if(w||P)for(_=0;_<d.length;K>=65536?_+=2:_++){if(K=Ie(d,_),!nt(K))return rt;An=An&&Ye(K,j,M),
j=K}else{for(_=0;_<d.length;K>=65536?_+=2:_++){if(K=Ie(d,_),K===a)U=!0,st&&(W=W||_-On-1>E&&d[On+1]!==" ",On=_);else if(!nt(K))return rt;An=An&&Ye(K,j,M),j=K}W=W||
st&&_-On-1>E&&d[On+1]!==" "}return!U&&!W?An&&!P&&!L(d)?Sr:I===At?rt:kn:S>9&&Wt(d)?rt:P?I===At?rt:kn:W?Ar:Or}function Cr(d,w,S,E,L){d.dump=(function(){if(w.length===
0)return d.quotingType===At?'""':"''";if(!d.noCompatMode&&(wr.indexOf(w)!==-1||B.test(w)))return d.quotingType===At?'"'+w+'"':"'"+w+"'";let I=d.indent*Math.max(
1,S),P=d.lineWidth===-1?-1:Math.max(Math.min(d.lineWidth,40),d.lineWidth-I),M=E||d.flowLevel>-1&&S>=d.flowLevel;function _(K){return kr(d,K)}switch(Pr(w,M,d.indent,
P,_,d.quotingType,d.forceQuotes&&!E,L)){case Sr:return w;case kn:return"'"+w.replace(/'/g,"''")+"'";case Or:return"|"+Nr(w,d.indent)+Rr(bn(w,I));case Ar:return"\
>"+Nr(w,d.indent)+Rr(bn(Rs(w,P),I));case rt:return'"'+it(w)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Nr(d,w){let S=Wt(d)?
String(w):"",E=d[d.length-1]===`
`,I=E&&(d[d.length-2]===`
`||d===`
`)?"+":E?"":"-";return S+I+`
`}function Rr(d){return d[d.length-1]===`
`?d.slice(0,-1):d}function Rs(d,w){let S=/(\n+)([^\n]*)/g,E=(function(){let M=d.indexOf(`
`);return M=M!==-1?M:d.length,S.lastIndex=M,Er(d.slice(0,M),w)})(),L=d[0]===`
`||d[0]===" ",I,P;for(;P=S.exec(d);){let M=P[1],_=P[2];I=_[0]===" ",E+=M+(!L&&!I&&_!==""?`
`:"")+Er(_,w),L=I}return E}function Er(d,w){if(d===""||d[0]===" ")return d;let S=/ [^ ]/g,E,L=0,I,P=0,M=0,_="";for(;E=S.exec(d);)M=E.index,M-L>w&&(I=P>L?P:M,_+=
`
`+d.slice(L,I),L=I+1),P=M;return _+=`
`,d.length-L>w&&P>L?_+=d.slice(L,P)+`
`+d.slice(P+1):_+=d.slice(L),_.slice(1)}function it(d){let w="",S=0;for(let E=0;E<d.length;S>=65536?E+=2:E++){S=Ie(d,E);let L=re[S];!L&&nt(S)?(w+=d[E],S>=65536&&
(w+=d[E+1])):w+=L||Ue(S)}return w}function Es(d,w,S){let E="",L=d.tag;for(let I=0,P=S.length;I<P;I+=1){let M=S[I];d.replacer&&(M=d.replacer.call(S,String(I),M)),
(v(d,w,M,!1,!1)||typeof M>"u"&&v(d,w,null,!1,!1))&&(E!==""&&(E+=","+(d.condenseFlow?"":" ")),E+=d.dump)}d.tag=L,d.dump="["+E+"]"}function Sn(d,w,S,E){let L="",I=d.
tag;for(let P=0,M=S.length;P<M;P+=1){let _=S[P];d.replacer&&(_=d.replacer.call(S,String(P),_)),(v(d,w+1,_,!0,!0,!1,!0)||typeof _>"u"&&v(d,w+1,null,!0,!0,!1,!0))&&
((!E||L!=="")&&(L+=Yt(d,w)),d.dump&&a===d.dump.charCodeAt(0)?L+="-":L+="- ",L+=d.dump)}d.tag=I,d.dump=L||"[]"}function xs(d,w,S){let E="",L=d.tag,I=Object.keys(
S);for(let P=0,M=I.length;P<M;P+=1){let _="";E!==""&&(_+=", "),d.condenseFlow&&(_+='"');let K=I[P],j=S[K];d.replacer&&(j=d.replacer.call(S,K,j)),v(d,w,K,!1,!1)&&
(d.dump.length>1024&&(_+="? "),_+=d.dump+(d.condenseFlow?'"':"")+":"+(d.condenseFlow?"":" "),v(d,w,j,!1,!1)&&(_+=d.dump,E+=_))}d.tag=L,d.dump="{"+E+"}"}function Ls(d,w,S,E){
let L="",I=d.tag,P=Object.keys(S);if(d.sortKeys===!0)P.sort();else if(typeof d.sortKeys=="function")P.sort(d.sortKeys);else if(d.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let M=0,_=P.length;M<_;M+=1){let K="";(!E||L!=="")&&(K+=Yt(d,w));let j=P[M],U=S[j];if(d.replacer&&(U=d.replacer.call(S,j,U)),
!v(d,w+1,j,!0,!0,!0))continue;let W=d.tag!==null&&d.tag!=="?"||d.dump&&d.dump.length>1024;W&&(d.dump&&a===d.dump.charCodeAt(0)?K+="?":K+="? "),K+=d.dump,W&&(K+=
Yt(d,w)),v(d,w+1,U,!0,W)&&(d.dump&&a===d.dump.charCodeAt(0)?K+=":":K+=": ",K+=d.dump,L+=K)}d.tag=I,d.dump=L||"{}"}function l(d,w,S){let E=S?d.explicitTypes:d.implicitTypes;
for(let L=0,I=E.length;L<I;L+=1){let P=E[L];if((P.instanceOf||P.predicate)&&(!P.instanceOf||typeof w=="object"&&w instanceof P.instanceOf)&&(!P.predicate||P.predicate(
w))){if(S?P.multi&&P.representName?d.tag=P.representName(w):d.tag=P.tag:d.tag="?",P.represent){let M=d.styleMap[P.tag]||P.defaultStyle,_;if(r.call(P.represent)===
"[object Function]")_=P.represent(w,M);else if(i.call(P.represent,M))_=P.represent[M](w,M);else throw new t("!<"+P.tag+'> tag resolver accepts not "'+M+'" style');
d.dump=_}return!0}}return!1}function v(d,w,S,E,L,I,P){d.tag=null,d.dump=S,l(d,S,!1)||l(d,S,!0);let M=r.call(d.dump),_=E;E&&(E=d.flowLevel<0||d.flowLevel>w);let K=M===
"[object Object]"||M==="[object Array]",j,U;if(K&&(j=d.duplicates.indexOf(S),U=j!==-1),(d.tag!==null&&d.tag!=="?"||U||d.indent!==2&&w>0)&&(L=!1),U&&d.usedDuplicates[j])
d.dump="*ref_"+j;else{if(K&&U&&!d.usedDuplicates[j]&&(d.usedDuplicates[j]=!0),M==="[object Object]")E&&Object.keys(d.dump).length!==0?(Ls(d,w,d.dump,L),U&&(d.dump=
"&ref_"+j+d.dump)):(xs(d,w,d.dump),U&&(d.dump="&ref_"+j+" "+d.dump));else if(M==="[object Array]")E&&d.dump.length!==0?(d.noArrayIndent&&!P&&w>0?Sn(d,w-1,d.dump,
L):Sn(d,w,d.dump,L),U&&(d.dump="&ref_"+j+d.dump)):(Es(d,w,d.dump),U&&(d.dump="&ref_"+j+" "+d.dump));else if(M==="[object String]")d.tag!=="?"&&Cr(d,d.dump,w,I,_);else{
if(M==="[object Undefined]")return!1;if(d.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+M)}if(d.tag!==null&&d.tag!=="?"){let W=encodeURI(
d.tag[0]==="!"?d.tag.slice(1):d.tag).replace(/!/g,"%21");d.tag[0]==="!"?W="!"+W:W.slice(0,18)==="tag:yaml.org,2002:"?W="!!"+W.slice(18):W="!<"+W+">",d.dump=W+" "+
d.dump}}return!0}function C(d,w){let S=[],E=[];R(d,S,E);let L=E.length;for(let I=0;I<L;I+=1)w.duplicates.push(S[E[I]]);w.usedDuplicates=new Array(L)}function R(d,w,S){
if(d!==null&&typeof d=="object"){let E=w.indexOf(d);if(E!==-1)S.indexOf(E)===-1&&S.push(E);else if(w.push(d),Array.isArray(d))for(let L=0,I=d.length;L<I;L+=1)R(
d[L],w,S);else{let L=Object.keys(d);for(let I=0,P=L.length;I<P;I+=1)R(d[L[I]],w,S)}}}function A(d,w){w=w||{};let S=new Ns(w);S.noRefs||C(d,S);let E=d;return S.replacer&&
(E=S.replacer.call({"":E},"",E)),v(S,0,E,!0,!0)?S.dump+`
`:""}return Eo.dump=A,Eo}var ru;function rb(){if(ru)return le;ru=1;let e=tb(),t=nb();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return le.Type=ue(),le.Schema=iu(),le.FAILSAFE_SCHEMA=lu(),le.JSON_SCHEMA=pu(),le.
CORE_SCHEMA=mu(),le.DEFAULT_SCHEMA=xo(),le.load=e.load,le.loadAll=e.loadAll,le.dump=t.dump,le.YAMLException=En(),le.types={binary:yu(),float:du(),map:au(),null:cu(),
pairs:vu(),set:wu(),timestamp:hu(),bool:uu(),int:fu(),merge:gu(),omap:bu(),seq:ou(),str:su()},le.safeLoad=n("safeLoad","load"),le.safeLoadAll=n("safeLoadAll","l\
oadAll"),le.safeDump=n("safeDump","dump"),le}var ib=rb(),sb=Zy(ib),{Type:ku,Schema:XA,FAILSAFE_SCHEMA:Su,JSON_SCHEMA:ZA,CORE_SCHEMA:eP,DEFAULT_SCHEMA:tP,load:Ou,
loadAll:nP,dump:rP,YAMLException:iP,types:sP,safeLoad:oP,safeLoadAll:aP,safeDump:lP}=sb;function Kr(e,t,n){if(t===void 0)return n?Au(e):Nt(e);if(t===`${Gt}binary`)return cb(e);if(t===`${Gt}timestamp`)return ab.test(e)&&lb(e)?Nt(e):void 0;let r=ob.get(
t);if(!r)return Nt(e);let i=Au(e);return r==="float"&&i.type==="integer"?Ht(Number(i.value)):i.type===r?i:void 0}var Gt="tag:yaml.org,2002:",ob=new Map([[`${Gt}\
int`,"integer"],[`${Gt}float`,"float"],[`${Gt}bool`,"boolean"],[`${Gt}null`,"null"]]),ab=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function lb(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function cb(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Nt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Au(e){
let t=ub.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return fb(e)??Nt(e);if(!/[-+0-9]/.test(n))return Nt(e);let r=e.replaceAll("_","");return pb(r)??db(r)??
Nt(e)}var ub=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Pu(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Pu(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ht(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ht(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ht(Number.NEGATIVE_INFINITY)])]);
function Nt(e){return{type:"text",value:e,key:e}}function Pu(e){return{type:"boolean",value:e,key:String(e)}}function Ht(e){return{type:"float",value:e,key:hb(e)}}
function fb(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ht(t):void 0}
function db(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Ht(t):void 0}function pb(e){let t=mb.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,a=r!==void 0?Br(r,"0x",16):i!==void 0?Br(i,"0o",22):s!==void 0?Br(s,"0b",64):Br(o,"",20);if(a===void 0||a>=2n**64n)
return;let c=n==="-"?-a:a;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var mb=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Br(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function hb(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ru(e){if(e.length>Lu||gb(e))return;let t=xu(e);return Lo?void 0:t}function Eu(e){return e.length<=Lu&&xu(e)!==void 0}function xu(e){Lo=!1;try{return{value:Ou(
e,{schema:Mb})??null}}catch{return}}var Lu=3e6;function gb(e){return bb.test(e)||yb.test(e)||kb(e)||vb.test(e)&&wb.test(e)?!0:/[[{]/.test(e)&&Sb.test(e)&&(Ob.test(
e)||Ab(e))}var yb=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,bb=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
vb=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,wb=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function kb(e){for(let t=0;t+Cu<e.length;){let n=e.lastIndexOf(`
`,t+Cu);if(n<t)return!0;t=n+1}return!1}var Cu=1e3,Sb=/(?:^|[\s,:[{-])[[{]/,Ob=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Ab(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===Pb||i===Cb||i===Nu){if(t)return!0;t=i!==Nu,n=!1}else t&&(i===Nb?n=!1:i===Rb?n=!0:!n&&i!==Eb&&i!==xb&&i!==Lb&&(t=!1))}return!1}var[Pb,
Cb,Nu,Nb,Rb,Eb,xb,Lb]=[93,125,44,10,35,32,9,13],Lo=!1,Ib=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),xn,Tb=new ku("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Ib.has(e.charCodeAt(0))||(xn=Kr(e,void 0,!0),!xn||xn.type==="text"))return!1;let{type:t,key:n,value:r}=xn;
return(t==="float"||t==="integer"&&n!==String(r))&&(Lo=!0),!0},construct:()=>xn?.value}),Mb=Su.extend({implicit:[Tb]});var Db,$b=()=>Db??=require("./with-positions.cjs");var Io=(...e)=>$b().readWithPositions(...e);function be(e,{valuesOnly:t=!0}={}){let n=Nc(e),r=[],i,s=0;for(let o of Ic(e)){let a=Iu(e,{...o,start:s},n,t);if(a.value===null&&a.issues.length===0){i??=a;continue}
r.push(a),s=o.end}return r.length>0?{documents:r}:{documents:[i??Iu(e,{start:s,body:s,end:e.length},n,t)]}}function Iu(e,t,n,r){let i=r?Fb(e,t):void 0;if(!i)return Io(
e,t,n);let s,o=()=>(s??=Io(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function Fb(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?Eu(s)?r:void 0:Ru(s)}function Tu(e){return D(e)&&D(e.sops)&&typeof e.sops.mac=="string"}function Mu(e){if(!D(e))return e;let{sops:t,...n}=e;return n}function Jt(e){return e.charCodeAt(0)===_b&&qb.test(e)}var _b=36,qb=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function jr(e){return Array.
isArray(e)?e.some(jr):D(e)?Object.entries(e).some(([t,n])=>Jt(t)||jr(n)):!1}var Du=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var Qt=[],To=[];function Ur(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,o-=a,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let c,u,f,p,m=0,h=0;for(;m<s;)To[m]=e.charCodeAt(a+m),Qt[m]=++m;for(;h<o;){for(c=t.charCodeAt(a+h),f=h++,u=h,m=0;m<s;m++)p=c===To[m]?f:f+1,f=Qt[m],u=Qt[m]=f>u?p>
u?u+1:p:p>f?f+1:p;if(r!==void 0){let y=u;for(m=0;m<s;m++)Qt[m]<y&&(y=Qt[m]);if(y>r)return r}}return Qt.length=s,To.length=s,r!==void 0&&u>r?r:u}var Bb=64;function Xt(e,t){if(e.length>Bb)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),a=Fu(n,o)?1:Ur(n,o,{maxDistance:r});a<r&&(r=a,i=s)}return i}function $u(e,t){let n=e.toLowerCase();return t.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-n.length)>1?!1:Fu(n,i)||Ur(n,i,{maxDistance:2})<2})}function Fu(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Zt="openchoreo.dev";function Do(e){return Mo(e,"").filter(t=>jb(t.value))}function Mo(e,t){if(Array.isArray(e))return e.flatMap((i,s)=>Mo(i,`${t}/${s}`));if(!D(
e)||typeof e.kind!="string"||!e.kind.endsWith(_u))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-_u.length);return Array.isArray(n)?n.flatMap((i,s)=>{
let o=`${t}/items/${s}`;return D(i)&&$o(i.kind)&&de.includes(r)?[{pointer:o,...Kb(i,e.apiVersion,r)}]:Mo(i,o)}):r===""||de.includes(r)?[]:[{pointer:t,value:e}]}
var _u="List";function Kb(e,t,n){return $o(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var $o=e=>e==null||e==="";function jb(e){if(!D(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&de.includes(n);if($o(t))return r?Ct(n):Wr(n)&&Ln(
e);if(typeof t!="string")return r&&Ct(n)&&Ln(e);let i=t.split("/")[0]??"";return i!==Zt?(i.endsWith(`.${Zt}`)||Xt(i,[Zt])!==void 0)&&(r||Wr(n)&&Ln(e)):r||typeof n==
"string"&&n.endsWith(Fo)||Wr(n)||Ln(e)}var Fo="Plane";function qu(e){return Wr(e.kind)||Ln(e)}function Wr(e){return typeof e=="string"&&$u(e,de)}function Ln(e){
let{spec:t}=e;return[...Ub()].some(n=>Object.hasOwn(e,n)||D(t)&&Object.hasOwn(t,n))}var Yr;function Ub(){if(Yr)return Yr;let e=de.flatMap(r=>(io(r)?.references??
[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),t=[...Du,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),n=new Set(t.filter(({kinds:r})=>!r.
every(Ct)).map(({name:r})=>r));return Yr=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),Yr}function en(e){return typeof e=="string"&&(e===Zt||e.startsWith(`${Zt}\
/`))}function _o(e){return e.includes("openchoreo")||e.includes(Fo)&&Ku.test(e)}function Bu(e){return e.includes(Zt)&&Yb.test(e)||e.includes(Fo)&&Ku.test(e)}var Ku=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
Yb=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var lr=We($e(),1);function Lp(e){return Tp(e.replace(vS,""))??(Dp.test(e)?Mp:void 0)}function cr(e){if(typeof e=="string")return Tp(e);if(Array.isArray(e))return vl(e);if(!D(e))return;
let{annotations:t,...n}=e;return vl(Object.keys(e))??vl(Object.values(n))}function vl(e){for(let t of e){let n=cr(t);if(n!==void 0)return n}}function Ip(e){return Dp.
test(e)&&bS(e)?Mp:void 0}function bS(e){let t=!1;for(let n of new lr.Lexer().lex(e)){if(!t&&lr.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&lr.CST.
tokenType(n)==="scalar"}return!1}function Tp(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var Mp="it is a template of ytt: #@ has to be rendered first",Dp=/(?:^|\s)#@/,vS=/(?<!\S)#.*/g;var wl=new Set;function Yi(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function ur(e,t=!1){let n=new Set;return r(e,""),n.size===0?wl:n;function r(i,s){if(typeof i=="string")($p(i)||t&&SS.test(i))&&n.add(s);else if(Array.
isArray(i))for(let[o,a]of i.entries()){let c=`${s}/${o}`;D(a)&&Object.keys(a).some(Jt)?n.add(c):r(a,c)}else if(D(i))for(let[o,a]of Object.entries(i)){let c=`${s}\
/${H(o)}`;Jt(o)?n.add(c):$p(o)?n.add(s):r(a,c)}}}function $p(e){return e.includes("$")&&wS.test(e)||e.includes("<")&&kS.test(e)}var wS=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
kS=/<[^<>\s][^<>\n]*>/,SS=/^ENC\[.*\]$/s;function Fp(e,{isPatch:t=!1,patchKind:n,valuesOnly:r=!0}={}){let{documents:i}=be(e,{valuesOnly:r}),s=!t&&!OS.some(o=>e.includes(o));return i.map(o=>{let a=o.issues.
find(({code:c})=>c==="yaml-syntax");return a?xS(o,_p(o,e),a.message):s?AS(o):PS(o,e,t,n)})}var OS=["$","<","{{","{%","sops","#@"];function AS(e){let t=Do(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(r=>({...r,role:"manifes\
t",unknown:wl,isPartial:!1,isFixable:n}))}}function PS(e,t,n,r){let{value:i}=e,s=CS(i,r)??Do(i);if(s.length===0){let y=ES(i);return y===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:y,resources:[]}}let o=t.includes("#@")?Ip(_p(e,t)):void 0,a=Tu(i),c=s.map(y=>{let g=o??cr(y.value);return{
reason:g,resource:RS(y,{document:e,isTemplate:g!==void 0,encrypted:a,isPatch:n})}}),u=c.map(({resource:y})=>y),[f="manifest",...p]=new Set(u.map(({role:y})=>y)),
m=c.find(({reason:y})=>y!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:u};let h=m??NS[f];return{document:e,
role:f,...h!==void 0&&{reason:h},resources:u}}function CS(e,t){if(!(t===void 0||!Ct(t)||!D(e)))return en(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var NS={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function RS(e,{document:t,
isTemplate:n,encrypted:r,isPatch:i}){let s=r?Mu(e.value):e.value,o=i||jr(s),a=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:a,unknown:ur(
s,r),isPartial:o,isFixable:a==="manifest"&&t.issues.length===0}}function ES(e){if(!D(e))return;let{apiVersion:t,kind:n}=e;return en(t)?typeof n=="string"?cr(n):
void 0:typeof n=="string"&&Ct(n)&&typeof t=="string"?cr(t):void 0}function xS(e,t,n){let r=`it is ${n}`;if(Bu(t)){let i=Lp(t);return{document:e,role:i===void 0?
"unreadable":"template",reason:i??r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var _p=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function qp({role:e,isPartial:t}){return!t&&e!=="template"}function kl({inherited:e},t){return!e||!D(t)?t:Object.fromEntries(Object.entries(t).filter(([n])=>!e.
includes(n)))}function Kp(e,t,n){let{spec:r}=e;if(r!=null&&!(D(r)&&Object.keys(r).length===0))return;let i=t.flatMap(f=>f.code==="unknown-field"&&LS(f.path)?[f.name]:[]);if(i.
length===0)return;let s=n(Bp(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(f=>f.code==="unknown-field"?[f.path]:[])),a=i.filter(f=>!o.has(`/spec/${H(f)}`)),[c]=a;if(c===
void 0)return;let u=`/${H(c)}`;return{issue:{code:"misplaced-fields",path:u,field:ye(u),message:IS(a),fields:a},meant:Bp(e,a)}}var LS=e=>e.lastIndexOf("/")===0;
function Bp(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([i])=>t.includes(i)));return{...Object.fromEntries(n.filter(([i])=>!t.includes(i))),spec:r}}
function IS(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function TS(e,t){let{value:n}=e,r=Ve(t)(n);if(r.ok)return{value:n,issues:[],placeOf:Sl};let i=Up(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>Pl(s,e))}}function Ol(e,t){return TS(e,t).issues}function jp(e){return qp(e)?e.unknown.size===0?Nn(e.value):Q.filter(t=>Al(e,t)):[]}function Al(e,t){
return e.unknown.size===0&&!e.isPartial?Cn(t,e.value):Ol(e,t).length===0}var Sl=e=>e;function Up(e,t,n){let r=Ve(n),i=t.find(h=>h.code==="unknown-kind"),s=i?.code===
"unknown-kind"&&D(e)&&DS(e)?i.suggestion:void 0;if(i&&s!==void 0&&D(e)){let h={...e,kind:s},y=r(h),g=y.ok?{value:h,issues:[],placeOf:Sl}:Up(h,y.issues,n);return{
...g,issues:[i,...g.issues]}}let o=D(e)?Kp(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:Sl};let{issue:a,meant:c}=o,{fields:u}=a,f=h=>{let[,y,g=""]=h.split(
"/");return y==="spec"&&u.includes(g)?h.slice(5):h},p=r(c),m=p.ok?[]:p.issues.map(h=>MS(h,f(h.path)));return{value:c,issues:[a,...m],placeOf:f}}var MS=(e,t)=>t===
e.path?e:{...e,path:t,field:ye(t)};function DS(e){let{kind:t}=e;return typeof t=="string"&&!de.includes(t)&&qu(e)}function Pl(e,{unknown:t,isPartial:n}){return Yi(
t,$S(e)?FS(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!_S(e)}function $S(e){return e.code==="unknown-field"&&!Jt(e.
name)}var FS=e=>e.slice(0,e.lastIndexOf("/"));function _S(e){return qS.has(e.code)||BS.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var qS=new Set(
["missing-field","missing-secret-namespace","null-value"]),BS=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function ee(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((r,i)=>ee(
r,t[i]));if(!D(e)||!D(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&ee(e[r],t[r]))}var Gp=We($e(),1);var he=We($e(),1);var Fe=We($e(),1);function Yp(e){return(0,Fe.isScalar)(e)?jS(e)?.key:void 0}function Wp(e){return(0,Fe.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===KS||!e.tag&&e.type===Fe.Scalar.
PLAIN)}var KS="tag:yaml.org,2002:merge";function jS(e){return Kr(e.source??"",e.tag,e.type===Fe.Scalar.PLAIN)}function ve(e,t){let n=t.range?.[0]??0,r=t;for(;(0,he.isCollection)(r)&&!r.flow;){let s=r.items.at(-1),o=(0,he.isPair)(s)?s.value??s.key:s;if(!(0,he.isNode)(o))
break;r=o}let i=r.range?.[1]??n;if((0,he.isScalar)(r)&&r.type!==void 0&&US.has(r.type))for(;YS.has(e.charAt(i-1));)i--;return[n,i]}var US=new Set([he.Scalar.BLOCK_LITERAL,
he.Scalar.BLOCK_FOLDED]),YS=new Set([" ","	","\r",`
`]);var Mt=We($e(),1);var He=We($e(),1);var ie=class extends Error{};function vt(e){return e.items.flatMap(t=>{let{key:n,value:r}=t;if(!(0,He.isScalar)(n)||Wp(n))return[];let i=Yp(n);return i===void 0?
[]:[{name:i,key:n,value:(0,He.isNode)(r)?r:void 0}]})}function Wi(e,t,n,r,i,s){let o=new Map(e.map(c=>[c,[]])),a=[];for(let c of t){let u=s.predecessor(`${i}/${H(
c)}`,e)??e.find(f=>o.get(f)?.length===0&&ee(n[f],r[c]));u===void 0?a.push(c):o.get(u)?.push(c)}for(let c of a){let u=e.find(f=>o.get(f)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function Je(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function Vi(e,t){let n=e;for(let r of ot(t))if((0,He.isMap)(n))n=
vt(n).findLast(({name:i})=>i===r)?.value;else if((0,He.isSeq)(n)){let i=n.items[Number(r)];n=(0,He.isNode)(i)?i:void 0}else return;return n}function Vp(e,{document:t,pointer:n,origins:r,comments:i,after:s},o,a){return{...Cl(i,s,a),reused:(c,u,f)=>{let p=r?.get(c);if(p===void 0||!ee(Pe(t.value,n+p),u))
return;let m=Vi(o,p);return m&&WS(e,m,f,a)}}}function Cl(e,t,{json:n}){let r=new Map;for(let[i,s]of n?[]:e??[]){let o=i;for(;o!==""&&Pe(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],s])}return{comments:i=>r.get(i)??[],commented:i=>[...r.keys()].some(s=>s.startsWith(`${i}/`))}}function WS(e,t,n,r){
let[i,s]=ve(e,t),o=e.slice(i,s);if(r.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,Mt.isCollection)(t)&&t.flow)return(0,Mt.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[a="",...c]=o.split(/\r?\n/);if(c.length===0)return a+((0,Mt.isScalar)(t)?Je(e,s):"");if((0,Mt.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(a))return;let u=c.filter(m=>m.trim()!=="").map(m=>m.search(/\S/)),f=(0,Mt.isCollection)(t)?i-(e.lastIndexOf(`
`,i-1)+1):Math.min(...u);if(u.some(m=>m<f))return;let p=c.map(m=>m.trim()===""?m.trim():" ".repeat(n)+m.slice(f));return[a,...p].join(r.newline)}function Gi(e,t,n,r,i,s){let o=" ".repeat(n);return`${s.comments(r).map(c=>`${o}# ${c}${i.newline}`).join("")}${o}${hn(e,i)}:${Rl(t,n,r,i,s)}`}function Rl(e,t,n,r,i){
let s=t+(Array.isArray(e)?r.dash:r.indent),o=i.reused(n,e,s);return o!==void 0?Nl(e)&&!/^[[{]/.test(o)?`${r.newline}${" ".repeat(s)}${o}`:` ${o}`:Nl(e)?`${r.newline}${Hi(
e,s,n,r,i)}`:` ${El(e,t,r)}`}function Hi(e,t,n,r,i){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,a)=>`${s}- ${mn(o,t,`${n}/${a}`,r,i)}`).join(
r.newline):D(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,a])=>Gi(o,a,t,`${n}/${H(o)}`,r,i)).join(r.newline):s+El(e,t,r)}function mn(e,t,n,r,i){return Nl(
e)?Hi(e,t+2,n,r,i).trimStart():El(e,t,r)}var Nl=e=>Array.isArray(e)?e.length>0:D(e)&&Object.keys(e).length>0;function hn(e,{json:t}){return t||!xl(e)?JSON.stringify(
e):e}function El(e,t,n){return typeof e!="string"?JSON.stringify(e):VS(e,t,n)??fr(e,n)}function fr(e,{json:t,unquoted:n}){return!t&&(xl(e)||n?.has(e))?e:zp(e)}function VS(e,t,{
indent:n,newline:r,json:i}){if(i||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let a=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":a+u);return[`|${o===
0?"-":""}`,...c].join(r)}function pn(e,t){if(Array.isArray(e))return`[${e.map(n=>pn(n,t)).join(", ")}]`;if(D(e)){let n=Object.entries(e).map(([r,i])=>`${hn(r,t)}\
: ${pn(i,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e!="string"?JSON.stringify(e):zS.test(e)&&!xl(e)?zp(e):fr(e,
t)}var zS=/[,[\]{}]/;function dr(e,t,{indent:n,newline:r}){return JSON.stringify(e,null,n).replaceAll(`
`,r+" ".repeat(t))}function zp(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function xl(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=zi.get(e);if(t!==
void 0)return t;let n=ee(be(`a: ${e}`).documents[0]?.value,{a:e});return zi.size>GS&&zi.clear(),zi.set(e,n),n}var zi=new Map,GS=1e4;var HS={reused:()=>{}};function Hp(e,t,n,r,i,s){let o=m=>({...HS,...Cl(m.comments,m.value,s)}),{newline:a,json:c}=s,u=n.range?.[1]??0;if(r!==""&&(c||(0,Gp.isCollection)(
n)&&n.flow)){let m=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),h=m.trim()===""?a+m:" ";return{start:u,end:u,text:i.map(({value:y})=>`,${h}${dr(y,m.trim()===""?m.length:0,s)}`).join(
"")}}if(r!==""){let m=n.range?.[0]??0,h=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,m-1)+1,m));if(!h)throw new ie("its list is written in an unusual way");let y=h[1]?.length??0,g=ve(e,n)[1],b=g+Je(e,g).length;return{start:b,end:b,text:i.map(O=>`${a}${"\
 ".repeat(y)}- ${mn(O.value,y,"",s,o(O))}`).join("")}}if(c)return{start:u,end:u,text:i.map(({value:m})=>a+dr(m,0,s)).join("")};let f=t.range.end.offset,p=e.slice(
0,f).endsWith(`
`)?"":a;return{start:f,end:f,text:p+i.map(m=>`---${a}${Hi(m.value,0,"",s,o(m))}${a}`).join("")}}var wt=We($e(),1);var Dt=We($e(),1);function Ll(e,t,n,r,i,s){let o=Object.keys(n).filter(h=>!Object.hasOwn(r,h)),a=Object.keys(r).filter(h=>!Object.hasOwn(n,h)),c=Wi(o,a,n,r,i,s),u=Jp(e,s),f=h=>`${hn(
h,s.style)}: ${Tl(r[h],u,s.style)}`,p=[...t.values()].map(h=>{let y=[pr(h.key),Ji(h.value??h.key)];return Object.hasOwn(r,h.name)?{extent:y,keep:()=>Xp(h.value,
n[h.name],r[h.name],`${i}/${H(h.name)}`,u,s)}:{extent:y,texts:(c.get(h.name)??[]).map(f)}}),m=[...c.values()].flat();Qp(e,p,a.filter(h=>!m.includes(h)).map(f),u,
s)}function Il(e,t,n,r,i){let s=e.items.filter(Dt.isNode);if(s.length!==t.length)throw new ie("a list has an empty item");let o=Jp(e,i),a=s.map((c,u)=>{let f=[pr(
c),Ji(c)];return u<n.length?{extent:f,keep:()=>Xp(c,t[u],n[u],`${r}/${u}`,o,i)}:{extent:f,texts:[]}});Qp(e,a,n.slice(s.length).map(c=>Tl(c,o,i.style)),o,i)}function Jp(e,{
text:t,style:n}){let r=pr(e),i=/[^\s]/.exec(t.slice(r+1)),s=t.slice(r+1,r+1+(i?.index??0));if(e.items.length===0){let a=t.slice(t.lastIndexOf(`
`,r-1)+1,r);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(a)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function Qp(e,t,n,r,i){let s=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),a=t[0],c=t.at(-1);if(!a||!c||o.length===0){JS(e,n,s,r,i);return}for(let[u,f]of t.entries()){let[p,m]=f.extent,[h,y]=[t[u-1],t[u+1]];"k\
eep"in f?f.keep():f.texts.length>0?i.splice(p,m,f.texts.join(s)):y&&!t.slice(0,u).some(g=>o.includes(g))?i.splice(p,y.extent[0],""):h&&i.splice(h.extent[1],m,"")}
n.length>0&&i.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function JS(e,t,n,{column:r},i){let[s,o]=[pr(e)+1,Ji(e)-1];if(t.length===0){i.splice(s,o,"");
return}let{newline:a,indent:c,json:u}=i.style,[f,p]=r===void 0?u||(0,Dt.isSeq)(e)?["",""]:[" "," "]:[a+" ".repeat(r),a+" ".repeat(Math.max(0,r-c))];i.splice(s,o,
f+t.join(n)+p)}function Xp(e,t,n,r,i,s){if(!ee(t,n)){if(!e)throw new ie("a field in brackets has no value");(0,Dt.isMap)(e)&&D(t)&&D(n)?Ll(e,new Map(vt(e).map(o=>[
o.name,o])),t,n,r,s):(0,Dt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?Il(e,t,n,r,s):s.splice(pr(e),Ji(e),Tl(n,i,s.style))}}function Tl(e,{column:t},n){return t!==
void 0&&n.json?dr(e,t,n):pn(e,n)}var pr=e=>e.range?.[0]??0,Ji=e=>e.range?.[1]??0;function Qi(e,t,n,r,i){return(0,wt.isMap)(e)&&D(t)&&D(n)&&(e.flow||Object.keys(n).length>0)?(QS(e,t,n,r,i),!0):(0,wt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(i1(e,t,n,r,i),!0):!1}function QS(e,t,n,r,i){let s=new Map(vt(e).map(f=>[f.name,f])),o=Object.keys(t).filter(f=>!Object.hasOwn(n,f));if(o.
some(f=>!s.has(f)))throw new ie("a removed field comes from a merge (<<)");let a=Object.keys(n).filter(f=>!Object.hasOwn(t,f)||!s.has(f)&&!ee(t[f],n[f]));if(e.flow){
Ll(e,s,t,n,r,i);return}let c=Wi(o,a,t,n,r,i);for(let[f,p]of s)Object.hasOwn(n,f)?XS(p,t[f],n[f],`${r}/${H(f)}`,i):n1(p,t[f],c.get(f)??[],n,r,i);let u=[...c.values()].
flat();for(let f of a)u.includes(f)||r1(e,f,n,r,i)}function XS(e,t,n,r,i){let{value:s,key:o}=e;Zp(e,r,i);let a=ee(t,n);if(a&&!i.comments.commented(r)||Qi(s,t,n,
r,i)||a)return;if((0,wt.isScalar)(s)&&ZS(n)&&!(typeof n=="string"&&n.includes(`
`))&&e1(s,i)){let[y,g]=ve(i.text,s);if(g>y){i.splice(y,g,t1(s,n,i));return}}let c=em(o,i),u=Dl(e,i),f=Je(i.text,u),p=Rl(n,Xi(o,i),r,i.style,i.comments),[m="",...h]=p.
replace(f,"").split(i.style.newline);i.splice(c,u+f.length,[m+f,...h].join(i.style.newline))}var ZS=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function e1(e,{
text:t}){let[n,r]=ve(t,e);return!t.slice(n,r).includes(`
`)}function t1(e,t,{style:n}){return typeof t!="string"?pn(t,n):e.type==="QUOTE_DOUBLE"?fr(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:fr(t,n)}function n1(e,t,n,r,i,s){let{text:o,style:a}=s,c=Xi(e.key,s),[u,...f]=n;if(u!==void 0&&f.length===0&&ee(t,r[u])){let g=`${i}\
/${H(u)}`;Zp(e,g,s);let[b,O]=ve(o,e.key);s.splice(b,O,hn(u,a));return}let p=e.key.range?.[0]??0,m=Dl(e,s);if(n.length>0){let g=n.map(b=>Gi(b,r[b],c,`${i}/${H(b)}`,
a,s.comments));s.splice(p,m+Je(o,m).length,g.join(a.newline).slice(c));return}let h=tm(o,m),y=o.lastIndexOf(`
`,p-1)+1;o.slice(y,p).trim()!==""?s.splice(p,h+(/^ */.exec(o.slice(h))?.[0].length??0),""):s.splice(y,h,"")}function r1(e,t,n,r,i){let s=Object.keys(n),o=vt(e),
c=s.slice(0,s.indexOf(t)).reverse().map(m=>o.find(h=>h.name===m)).find(m=>m!==void 0)??o.at(-1);if(!c)throw new ie("its fields come from a merge (<<)");let u=Xi(
c.key,i),f=Dl(c,i),p=f+Je(i.text,f).length;i.splice(p,p,i.style.newline+Gi(t,n[t],u,`${r}/${H(t)}`,i.style,i.comments))}function i1(e,t,n,r,i){if(e.flow){Il(e,t,
n,r,i);return}let s=e.items.filter(wt.isNode);if(s.length!==t.length)throw new ie("a list has an empty item");let o=o1(t,n)??t.map((p,m)=>m).slice(0,n.length);for(let[
p,m]of s.entries()){let h=o.indexOf(p);h===-1?i.splice(Ml(m,i).line,tm(i.text,ve(i.text,m)[1]),""):s1(m,t[p],n[h],`${r}/${h}`,i)}let a=s.at(-1);if(!a)return;let{
column:c}=Ml(a,i),u=ve(i.text,a)[1],f=u+Je(i.text,u).length;for(let[p,m]of n.slice(o.length).entries()){let h=mn(m,c,`${r}/${o.length+p}`,i.style,i.comments);i.
splice(f,f,`${i.style.newline}${" ".repeat(c)}- ${h}`)}}function s1(e,t,n,r,i){if(ee(t,n)||Qi(e,t,n,r,i))return;let[s,o]=ve(i.text,e);i.splice(s,o,mn(n,Ml(e,i).
column,r,i.style,i.comments))}function o1(e,t){let n=[];return e.forEach((r,i)=>{n.length<t.length&&ee(r,t[n.length])&&n.push(i)}),n.length===t.length?n:void 0}
function Ml(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=/^( *)- *$/.exec(t.slice(r,n).replace(/^\ufeff/,""));if(!i)throw new ie("a list is written in an unusual way");return{column:i[1]?.length??0,line:r}}
function Zp(e,t,n){let r=n.comments.comments(t);if(r.length===0)return;let i=e.key.range?.[0]??0,s=" ".repeat(Xi(e.key,n));n.splice(i,i,r.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Xi(e,{text:t}){let n=e.range?.[0]??0,r=t.lastIndexOf(`
`,n-1)+1,i=t.slice(r,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(i))throw new ie("a key is written in an unusual way");return i.length}function em(e,{text:t}){let n=ve(
t,e)[1],r=/[ \t]*:/y.exec(t.slice(n));if(!r)throw new ie("a key is written in an unusual way");return n+r[0].length}function Dl({key:e,value:t},n){let r=em(e,n),
[i,s]=t?ve(n.text,t):[r,r];return i===s?r:Math.max(s,r)}function tm(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var Zi=We($e(),1);function nm(e,t,n){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,i=(0,Zi.isMap)(n)&&n.flow===!0&&vt(n).every(({key:a})=>a.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:l1(
o),dash:c1(o),newline:r,json:i,unquoted:a1(n,e)}}function a1(e,t){let[n,r]=[new Set,new Set];if(!t.includes("$")&&!t.includes("<"))return n;(0,Zi.visit)(e,{Scalar:(i,{
value:s,type:o})=>{typeof s!="string"||!/[$<]/.test(s)||s.includes(`
`)||(o==="PLAIN"?n.add(s):r.add(s))}});for(let i of r)n.delete(i);return n}function l1(e){let t=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(/\S/)),n=t.reduce(
(r,i)=>Math.min(r,i),t[0]??2);return Math.min(Math.max(n,2),8)}function c1(e){let t;for(let n of e){let r=/^( *)- /.exec(n);if(r?.[1]!==void 0&&t!==void 0)return Math.
min(Math.max(r[1].length-t.search(/\S/),0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function im(e,t){let n=[];for(let s of t)try{n.push(...u1(e,s))}catch(o){if(!(o instanceof ie))throw o;return{ok:!1,reason:rm(o.message),change:s}}let r=f1(e,n),
i=r===void 0?t[0]:d1(e,r,t);return i?{ok:!1,reason:rm("it has anchors, aliases or an unusual layout"),change:i}:{ok:!0,text:r??e}}var rm=e=>`it cannot be change\
d in place because ${e}; rewrite it as plain YAML first`;function u1(e,t){let{document:n,pointer:r,after:i,added:s=[]}=t,o=n.node?.contents,a=Pe(n.value,r);if(ee(
a,i)&&s.length===0&&!t.comments?.size)return[];let c=o?Vi(o,r):void 0;if(!o||!c)throw new ie("it comes from an alias or a merge");let u=nm(e,n,o),f=[],p={text:e,
style:u,comments:Vp(e,t,c,u),predecessor:(h,y)=>{let g=h.slice(0,h.lastIndexOf("/")),b=t.origins?.get(h)??[...t.origins??[]].find(([O])=>O.startsWith(`${h}/`))?.[1];
return y.find(O=>`${b}/`.startsWith(`${g}/${H(O)}/`))},splice:(h,y,g)=>f.push({start:h,end:y,text:g})};if((!ee(a,i)||(t.comments?.size??0)>0)&&!Qi(c,a,i,"",p))throw new ie(
"it would lose all of its fields");return s.length>0&&f.push(Hp(e,n,c,r,s,u)),f}function f1(e,t){let n=[],r=0;for(let{start:i,end:s,text:o}of t.toSorted((a,c)=>a.
start-c.start||a.end-c.end)){if(i<r)return;n.push(e.slice(r,i),o),r=s}return[...n,e.slice(r)].join("")}function d1(e,t,n){if(e===t)return n.find(({document:o,pointer:a,
after:c})=>!ee(Pe(o.value,a),c));let r=new Map;for(let o of n){let{offset:a}=o.document.range.start;r.set(a,[...r.get(a)??[],o])}let i=be(t).documents.values(),
s=(o,a)=>{let{value:c}=i.next();return c!==void 0&&ee(c.value,o)&&c.issues.length<=a};for(let o of be(e).documents){let a=r.get(o.range.start.offset)??[],c=a[0]??
n[0];if(!s(p1(o,a),o.issues.length))return c;for(let{pointer:u,added:f=[]}of a)if(u===""&&!f.every(({value:p})=>s(p,0)))return c}return i.next().done?void 0:n[0]}
function p1({value:e},t){let n=new Map(t.map(i=>[i.pointer,i]));return t.length===0?e:r(e,"");function r(i,s){let o=n.get(s);return o?o.after:Array.isArray(i)?i.
flatMap((a,c)=>{let u=`${s}/${c}`;return[r(a,u),...(n.get(u)?.added??[]).map(f=>f.value)]}):D(i)?Object.fromEntries(Object.entries(i).map(([a,c])=>[a,r(c,`${s}/${H(
a)}`)])):i}}var m1=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function $t(e){return e.replace(m1,"")}function sm(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),i=>i.
charCodeAt(0)),r=new TextDecoder("utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function Fl(e,t){if(e.kind==="Namespace")return g1(e);let n=Ve(t)(e);return[...n.ok?[]:n.issues,...h1(e)]}var $l="/spec/clusterAgent/clientCA/value",om="the cer\
tificate of the CA alone, in PEM, without a private key";function h1(e){let t=Pe(e,$l);return typeof t!="string"||$t(t)===t?[]:[{code:"invalid-format",path:$l,field:ye(
$l),rule:om,message:`must be ${om}.`}]}var am="a lowercase RFC 1123 label: at most 63 letters, digits and hyphens, starting and ending with a letter or digit";function g1({
metadata:e}){let{name:t,generateName:n}=D(e)?e:{};return typeof t!="string"||t===""&&n||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(t)?[]:[{code:"invalid-name",
path:"/metadata/name",field:"metadata.name",rule:am,message:`must be ${am}`}]}var cm={from:"v0.3",to:"v0.4",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,registry:r,...i}=e.spec;return t.lose("/spec/registry/prefix","registry-prefix"),
r.secretRef&&t.lose("/spec/registry/secretRef","registry-secret"),{...e,spec:{kubernetesCluster:lm(n,t),...i}}},BuildPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.
spec;return{...e,spec:{kubernetesCluster:lm(n,t),...r}}}}};function lm({credentials:e},t){let n="/spec/kubernetesCluster/credentials";return t.lose("/spec/kuber\
netesCluster/name","cluster-name"),t.move(`${n}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),t.move(`${n}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),t.move(`${n}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),t.move(`${n}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:e.apiServerURL,tls:{ca:{value:e.caCert}},auth:{mtls:{clientCert:{value:e.clientCert},clientKey:{
value:e.clientKey}}}}}var fm={from:"v0.4",to:"v0.6",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:um(n,t),...r}}},BuildPlane:(e,t)=>{
let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:um(n,t),...r}}}}};function um({server:e,tls:t,auth:n},r){let{mtls:i,bearerToken:s}=n,o=(a,c)=>y1(
c,`/spec/kubernetesCluster/${a}`,r);return{server:e,tls:{ca:o("tls/ca",t.ca)},auth:{...i&&{mtls:{clientCert:o("auth/mtls/clientCert",i.clientCert),clientKey:o("\
auth/mtls/clientKey",i.clientKey)}},...s&&{bearerToken:o("auth/bearerToken",s)}}}}function y1(e,t,n){return e.secretRef===void 0?e:(n.move(`${t}/secretRef`,`${t}\
/secretRef/name`,"secret-key"),{secretRef:{name:e.secretRef,key:n.need("secret-key")}})}function dm(e,t){let n=e.length;for(;n>0&&t.includes(e.charAt(n-1));)n--;return e.slice(0,n)}function _l(e){return e.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function pm(e){let t=dm(_l(e),"/");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.exec(t)?.[1]??
"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,b1).replace(/^-|-$/g,"")||"observer",v1(t)].join("-")}var b1=50;function v1(e){let t=2166136261;for(let n=0;n<
e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36).padStart(7,"0")}var hm={from:"v0.7",to:"v0.8",reads:["/spec/observer/url"],kinds:{DataPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...mm(n,e.metadata,t)}}},
BuildPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...mm(n,e.metadata,t)}}}}};function mm(e,{namespace:t},n){if(e===void 0)return{};let r=pm(
e.url),i={apiVersion:"openchoreo.dev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:r,...t!==void 0&&{namespace:t}},spec:{observerURL:_l(e.url)}};return n.make(
i),n.move("/spec/observer","/spec/observabilityPlaneRef","observability-plane"),n.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:r}}var gm={from:"v0.8",to:"v0.9",reads:["/spec/agent/enabled","/spec/agent/clientCA/value"],kinds:{DataPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&
t.lose("/spec/kubernetesCluster","direct-access"),{...e,spec:{clusterAgent:ql(n,t),...i}}},BuildPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...i}=e.spec;return r&&
t.lose("/spec/kubernetesCluster","direct-access"),{...e,spec:{clusterAgent:ql(n,t),...i}}},ObservabilityPlane:(e,t)=>{let{agent:n,...r}=e.spec;return{...e,spec:{
clusterAgent:ql(n,t),...r}}}}};function ql(e,t){e?.enabled!==void 0&&t.drop("/spec/agent/enabled","cluster-agent");let n=e?.clientCA&&w1(e.clientCA,t);return n===
void 0?(t.add("/spec/clusterAgent","cluster-agent"),{clientCA:t.need("agent-ca")}):(t.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),
{clientCA:e?.enabled?n:t.need("agent-ca",n)})}function w1(e,t){if(e.value===void 0)return e;let n=sm(e.value)??e.value,r=$t(n);if(r!==n&&t.lose("/spec/agent/cli\
entCA/value","private-key"),!(r!==n&&!r.includes("-----BEGIN ")))return r!==e.value&&t.move("/spec/agent/clientCA/value","/spec/clusterAgent/clientCA/value","pl\
ain-pem"),{value:r}}var es={key:"openchoreo.dev/controlplane-namespace",value:"true"},ym={key:"openchoreo.dev/control-plane",value:"true"},bm={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,"v0.10":void 0,"v0.12":void 0,"v0.13":es,"v0.14":es,"v0.15":es,"v0.17":es,"v1.0":ym,"v1.1":ym},Qe={secret:"cluster-age\
nt-tls",caKey:"ca.crt"},vm={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,"v0.9":Qe,"v0.10":Qe,"v0.12":Qe,"v0.13":Qe,"v0.14":Qe,"v0.15":Qe,
"v0.17":Qe,"v1.0":Qe,"v1.1":Qe},wm={control:{chart:"openchoreo-control-plane",namespace:"openchoreo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"\
openchoreo-data-plane"},build:{chart:"openchoreo-build-plane",namespace:"openchoreo-build-plane"},workflow:{chart:"openchoreo-workflow-plane",namespace:"opencho\
reo-workflow-plane"},observability:{chart:"openchoreo-observability-plane",namespace:"openchoreo-observability-plane"}};var Sm={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:e},t)=>(t.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...e,labels:k1(e.labels,
t)}})}},{key:ts,value:km}=bm["v0.13"];function k1(e,t){return e?.[ts]!==void 0&&e[ts]!==km&&t.lose(`/metadata/labels/${ts.replace("/","~1")}`,"organization-labe\
l"),{...e,[ts]:km}}var Om={from:"v0.14",to:"v0.15",kinds:{DataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...ns(n,"ObservabilityPlane",t)}}},BuildPlane:(e,t)=>{
let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...ns(n,"ObservabilityPlane",t)}}},ClusterDataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.
spec;return{...e,spec:{...r,...ns(n,"ClusterObservabilityPlane",t)}}},ClusterBuildPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,
...ns(n,"ClusterObservabilityPlane",t)}}},Environment:(e,t)=>{let{dataPlaneRef:n,gateway:r,...i}=e.spec;r?.dnsPrefix!==void 0&&t.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),r?.security!==void 0&&t.lose("/spec/gateway/security","environment-gateway"),n&&t.lose("/spec/dataPlaneRef","environment-recreated","kept");
let s=Am(n,"dataPlaneRef",t);return{...e,spec:{...s!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:s}},...i}}}}};function ns(e,t,n){let r=Am(e,"observabilityPla\
neRef",n);return r===void 0?{}:{observabilityPlaneRef:{kind:t,name:r}}}function Am(e,t,n){if(e!==void 0)return e===""?n.drop(`/spec/${t}`,"unset-reference"):n.move(
`/spec/${t}`,`/spec/${t}/name`,"typed-reference"),e||void 0}var Cm={from:"v0.15",to:"v0.17",kinds:{DataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Bl(e.spec.gateway,t)}}),ClusterDataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:Bl(
e.spec.gateway,t)}}),Environment:(e,t)=>{let{gateway:n,...r}=e.spec;return{...e,spec:{...r,...n&&{gateway:Bl(n,t)}}}}}};function Bl(e,t){return{ingress:{external:Pm(
e,"public",t),internal:Pm(e,"organization",t)}}}var S1={public:{now:"external",http:19080,https:19443},organization:{now:"internal",http:19081,https:19444}};function Pm(e,t,n){
let{now:r,http:i,https:s}=S1[t],o=`/spec/gateway/ingress/${r}`,a=(f,p,m,h)=>(f===void 0?n.add(`${o}/${m}`,"written-default"):n.move(`/spec/gateway/${p}`,`${o}/${m}`,
"gateway-listeners"),f??h),c=e[`${t}VirtualHost`];n.move(`/spec/gateway/${t}VirtualHost`,`${o}/http/host`,"gateway-listeners"),n.add(`${o}/https`,"gateway-liste\
ners");let u={host:c,port:a(e[`${t}HTTPSPort`],`${t}HTTPSPort`,"https/port",s),listenerName:"https"};return{name:a(e[`${t}GatewayName`]||void 0,`${t}GatewayName`,
"name","gateway-default"),namespace:a(e[`${t}GatewayNamespace`]||void 0,`${t}GatewayNamespace`,"namespace","openchoreo-data-plane"),http:{host:c,port:a(e[`${t}H\
TTPPort`],`${t}HTTPPort`,"http/port",i),listenerName:"http"},https:n.need("https-listener",u)}}var Nm=Symbol("gap");function Kl(e,t){return{[Nm]:!0,code:e,...t!==void 0&&{proposal:t}}}function Rm(e){return D(e)&&Nm in e}function rs(e,t,n){if(typeof e!="ob\
ject"||e===null)return e;if(Rm(e))return t(e,n);if(Array.isArray(e))return e;let r=e,i;for(let s of Object.keys(r)){let o=r[s];if(typeof o!="object"||o===null)continue;
let a=rs(o,t,{key:s,before:n});a!==o&&(i??={...r},a===void 0?delete i[s]:i[s]=a)}return i??e}function is(e){return e===void 0?"":`${is(e.before)}/${H(e.key)}`}function Em(e,t){
return Rm(e)?Kl(e.code,e.proposal===void 0?void 0:t(e.proposal)):t(e)}var Lm={from:"v0.17",to:"v1.0",kinds:{DataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...e,spec:{clusterAgent:gn(r,t),...i}}},ClusterDataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...i}=e.spec;return n&&t.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...e,spec:{clusterAgent:gn(r,t),...i}}},BuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return xm(t),{...e,kind:"\
WorkflowPlane",spec:{clusterAgent:gn(n,t),...r}}},ClusterBuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return xm(t),{...e,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:gn(n,t),...r}}},ObservabilityPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:gn(n,t),...r}}},ClusterObservabilityPlane:(e,t)=>{
let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:gn(n,t),...r}}}}};function gn({clientCA:e},t){return{clientCA:Em(e,r=>r.value!==void 0?{value:r.value}:
(t.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:r.secretRef}))}}function xm(e){e.move(
"/kind","/kind","workflow-plane"),e.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var ss=[cm,fm,hm,gm,Sm,Om,Cm,Lm];function Im(e){let{value:t,unknown:n}=e;if(n.size===0)return;let r=jp(e).map(i=>jl(e,i));return r.length>0&&r.every(i=>i.length>0)?r.at(-1)?.[0]:[...n].find(i=>A1.
has(i)||typeof Pe(t,i)!="string")}function jl({value:e,unknown:t},n){if(t.size===0)return[];let r=Ve(n)(e);return r.ok?[]:r.issues.flatMap(i=>i.code==="wrong-ty\
pe"&&O1.has(i.expected)&&Yi(t,i.path)?[i.path]:[])}var O1=new Set(["object","array"]),A1=new Set(["/apiVersion","/kind",...ss.flatMap(({reads:e=[]})=>e)]);var $m={fits:Cn,releasesOf:Nn,issuesOf:_m,issuesOfMoved:Fl},Fm={fits:(e,t)=>Mm(e,Tm(t)),releasesOf(e){let t=Tm(e);return t.unknown.size===0?Nn(e):Q.filter(n=>Mm(
n,t))},issuesOf:(e,t)=>Dm(_m(e,t),e),issuesOfMoved:(e,t)=>Dm(Fl(e,t),e)};function Tm(e){return{pointer:"",value:e,role:"manifest",unknown:ur(e),isPartial:!1,isFixable:!0}}
function Mm(e,t){return Al(t,e)&&jl(t,e).length===0}function _m(e,t){let n=Ve(t)(e);return n.ok?[]:n.issues}function Dm(e,t){if(e.length===0)return e;let n=ur(t);
return n.size===0?e:e.filter(r=>Pl(r,{unknown:n,isPartial:!1}))}function we(e){let t=Ce(e,"/metadata/generateName"),n=Ce(e,"/metadata/name")||(t===""?"":`${t}*`);return[Ce(e,"/kind"),Ce(e,"/metadata/namespace"),n].filter(r=>r!==
"").join("/")}function Ul(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}function qm(e,t,n){let{status:r,...i}=e;r!==void 0&&n.drop("/status","server-set");let s=o=>de.some(a=>a===o)&&!$r(t,o);return R1({...i,metadata:C1(mr(i.metadata),
s,n)},n)}var P1=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function C1(e,t,n){let r={};for(let[s,o]of Object.entries(e))if(P1.has(s))n.drop(`/metadata/${s}`,"server-set");else{let a=s==="annotations"?N1(mr(o),n):Array.isArray(
o)?i(s,o):o;a!==void 0&&(r[s]=a)}return r;function i(s,o){let a=u=>D(u)?en(u.apiVersion)&&t(u.kind):en(u),c=o.filter(u=>!a(u));return c.length===o.length?o:(n.drop(
`/metadata/${s}`,s==="ownerReferences"?"stale-owner":"server-set"),c.length>0?c:void 0)}}var Yl="kubectl.kubernetes.io/last-applied-configuration";function N1(e,t){
if(!Object.hasOwn(e,Yl))return e;t.drop(`/metadata/annotations/${H(Yl)}`,"kubectl-copy");let{[Yl]:n,...r}=e;return Object.keys(r).length>0?r:void 0}function R1(e,t){
let n=mr(e.spec),r=mr(n.clusterAgent),i=mr(r.clientCA),{value:s}=i;return typeof s!="string"||$t(s)===s?e:(t.lose("/spec/clusterAgent/clientCA/value","private-k\
ey","kept"),{...e,spec:{...n,clusterAgent:{...r,clientCA:{...i,value:$t(s)}}}})}var mr=e=>D(e)?e:{};var E1={"server-set":"set by the API server or a controller, which will set it again","kubectl-copy":"kubectl\u2019s copy of the original manifest","cluster-sha\
pe":"since v0.4 a cluster is defined by server, tls and auth","secret-key":"since v0.6 a secret reference is an object with a name and a key","observability-pla\
ne":"since v0.8 an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"since v0.9 every plane is reached through its cluster age\
nt","plain-pem":"since v0.9 the control plane reads plain PEM; before, it was base64-encoded",namespace:"since v0.13 a Namespace with a label replaces the Organ\
ization","typed-reference":"since v0.15 a reference is an object with a kind and a name","unset-reference":"an empty name meant no reference, which v0.15 expres\
ses by omitting the field","gateway-listeners":"since v0.17 gateways are defined by endpoints with listeners","written-default":"up to v0.16 the API server set \
this default; v0.17 has none, so it is set explicitly","secret-key-ref":"renamed to secretKeyRef in v1.0","workflow-plane":"build planes are called workflow pla\
nes since v1.0","stale-owner":"the kind of the owner was removed, and with a missing owner this resource would be garbage-collected"},Bm={"private-key":"a priva\
te key must never be here: it was removed; treat it as leaked and create a new one","cluster-name":"it was informational only; keep it in an annotation such as \
openchoreo.dev/description if you need it","registry-prefix":"since v0.4 image names include the registry: set it where images are built","registry-secret":"it \
names a Kubernetes Secret: create a SecretReference for it and add its name to imagePullSecretRefs (v0.4 to v0.17)","observer-credentials":"an ObservabilityPlan\
e has no user and password, because it is reached through its agent: revoke them","direct-access":"the cluster agent replaces direct access: install it and revo\
ke these credentials","environment-gateway":"since v0.15 environments have no DNS prefix and no JWKS: host names are derived from the gateway of the data plane",
"environment-recreated":"this reference is immutable once set: delete the Environment and create it from this manifest, or upgrade the CRD first","image-pull-se\
crets":"since v1.0 planes have no pull secrets: configure them on the workloads or on the nodes of the plane\u2019s cluster","workflow-agent":"workflow planes h\
ave their own chart and agent: install it, and replace this CA if the certificate of its agent is signed by another one","organization-label":"v0.13 requires it\
s own value for this label, so yours was replaced"},x1={"agent-ca":e=>`the CA of the plane's cluster agent, never the CA of its API server. Install the agent${L1(
e)}`,"secret-key":()=>"the key of the value in the secret. List the keys: kubectl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS l\
istener on this port, false if it serves plain HTTP only, or the listener itself. Check with: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refuse\
d-value":({rule:e})=>`a value that the release accepts: ${e}`};function L1({kind:e,line:t}){let[n,r]=[so(e),vm[t]];if(n===void 0||r===void 0)return"";let i=r.caKey.
replaceAll(".","\\.");return`, then, in the plane's cluster: kubectl get secret ${r.secret} -n ${wm[n].namespace} -o jsonpath='{.data.${i}}' | base64 -d > ca.cr\
t`}var I1={...E1,...Bm},hr=e=>I1[e],Km=e=>Bm[e],jm=(e,t)=>x1[e](t);function Um(e,t,n){return Ym(e,t).find(r=>r.kinds[n])?.from??t}function Wl(e,t,n){let r=[],i=[],s=[],o=t,a=e,c,u=()=>(c??=we(a),c),f={move:(m,h,y)=>r.push({code:y,
step:o,resource:u(),from:m,to:h,reason:hr(y)}),add:(m,h)=>r.push({code:h,step:o,resource:u(),to:m,reason:hr(h)}),drop:(m,h)=>r.push({code:h,step:o,resource:u(),
from:m,reason:hr(h)}),lose:(m,h,y)=>{i.push({code:h,step:o,resource:u(),field:ye(m),path:m,instead:Km(h)}),y||r.push({code:h,step:o,resource:u(),from:m,reason:hr(
h)})},need:Kl,make:m=>s.push(m)},p=[qm(e,n,f)];for(let{to:m,kinds:h}of Ym(t,n)){o=m;for(let[y,g]of p.entries()){let b=h[Ce(g,"/kind")];b&&(a=g,c=void 0,p[y]=b(g,
f))}p.push(...s.splice(0))}return{resources:p,changes:r,lost:i}}function Ym(e,t){let[n,r]=[fe.indexOf(e),fe.indexOf(t)];return ss.filter(i=>{let s=fe.indexOf(i.
to);return s>n&&s<=r})}function Wm(e,t){return[e??Pt,t].filter(r=>!zt(r)).length>0?[{code:"unknown-release",message:`unknown release; use one of ${Q.join(", ")}`,releases:Q}]:!zt(e)||
!zt(t)||fe.indexOf(Te(e))<=fe.indexOf(Te(t))?[]:[{code:"newer-than-target",message:`${e} is newer than ${t}, and downgrades are not supported; choose a newer ta\
rget`,fits:[]}]}function Vm(e,t,n,r){let i=(o,a)=>r.fits(o,a)&&D(a);if(i(t,e))return{moved:Vl(e,t,n),refused:[]};if(i(n,e))return{moved:Vl(e,n,n),refused:[]};let s=r.
releasesOf(e);return os(s.length===0?Gm(e,r):$1(e,t,s,r))}function zm(e,t,n,{among:r,acceptance:i}){if(!D(e)||t.length===0)return os(Gm(e,i));let s=Te(n),o=t.filter(
m=>Q.indexOf(m)<=Q.indexOf(n)||Te(m)===s);if(o.length===0){let m=`this manifest is newer than ${n}: it fits ${Fr(t)}, and downgrades are not supported; choose a\
 newer target`;return os({code:"newer-than-target",message:m,fits:t})}let a=o.filter(m=>r.includes(m)),c=T1(e,a.length>0?a:o,s),[u,...f]=c;if(u&&f.length===0){let m=u.
findLast(h=>Q.indexOf(h)<=Q.indexOf(n))??n;return{moved:Vl(e,m,n),refused:[]}}let p=`this manifest fits several releases that lead to different results (${c.map(
Fr).join("; ")}); say which one it was written for`;return os({code:"ambiguous-release",message:p,groups:c})}function os(e){return{moved:void 0,refused:[e]}}function Vl(e,t,n){
let[r,i]=[Te(t),Te(n)],s=fe.slice(fe.indexOf(r),fe.indexOf(i)+1);return r===i?{from:t,lines:s,resources:[e],changes:[],lost:[]}:{from:t,lines:s,...Wl(e,r,i)}}function T1(e,t,n){
let r=Ul(t,s=>Um(Te(s),n,Ce(e,"/kind")));return r.size===1?[...r.values()]:[...Ul(r,([s])=>M1(Wl(e,s,n))).values()].map(s=>s.flatMap(([,o])=>o))}function M1({resources:e,
lost:t}){let n=t.filter(({code:r})=>r!=="private-key").map(({code:r,path:i})=>[r,i]);return JSON.stringify([e,n],D1)}function D1(e,t){return D(t)?Object.fromEntries(
Object.entries(t).sort(([n],[r])=>n<r?-1:1)):t}function Gm(e,t){let n=D(e)?e.kind:void 0;if(typeof n=="string"&&!fe.some(o=>$r(o,n))){let o=Xt(n,de);return{code:"\
unknown-kind",message:`unknown kind: no release has it${o===void 0?`; use one of ${de.join(", ")}`:`; did you mean ${o}?`}`,...o!==void 0&&{suggestion:o}}}let{release:r,
issues:i}=F1(e,t);return{code:"fits-no-release",message:`no release accepts this manifest; fix it for ${r}, the closest release, then migrate it`,nearest:r,issues:i}}
function $1(e,t,n,{issuesOf:r}){return{code:"does-not-fit",message:`this manifest does not fit ${t}; it fits ${Fr(n)}`,fits:n,issues:r(e,t)}}function F1(e,{issuesOf:t}){
let n=fe.map(i=>({release:Cc(i),issues:t(e,i)})),r=n.filter(({issues:i})=>!i.some(({code:s})=>s==="unknown-kind"));return(r.length>0?r:n).reduce((i,s)=>s.issues.
length<=i.issues.length?s:i)}function zl(e,t){let n=new Map,r=[],i=[];for(let[s,o]of Object.entries(e)){let a=t.filter(f=>Hm(s,f)!==void 0),[c,...u]=a;c?u.length>0?i.push(_1(s,a)):n.set(c.key,
{key:s,value:Xm(n.get(c.key)?.value,Qm(Hm(s,c)??""),o)}):r.push(s)}return{given:n,left:r,refused:i}}function Hm(e,{resource:t,field:n}){let r=e.includes("#")?`${t}\
#${n}`:n;if(!e.startsWith(r))return;let i=e.slice(r.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function _1(e,t){let n=t.map(r=>r.key);
return{code:"ambiguous-answer",message:`several resources need ${e}; answer one of ${n.join(", ")}`,key:e,keys:n}}function Jm(e,t,n){let r=t.map(s=>s.key),i=r.length>
0?`needed: ${r.join(", ")}`:"no answer is needed";return e.filter(s=>!n.some(o=>q1(o,s))).map(s=>({code:"unknown-answer",message:`no resource needs ${s}; ${i}`,
key:s,keys:r}))}function q1(e,t){let[n,r]=t.includes("#")?[t.slice(0,t.indexOf("#")),t.slice(t.indexOf("#")+1)]:[void 0,t],i=r==="metadata.name"&&n?.split("/")[0]===
e.kind;if(n!==void 0&&n!==we(e)&&!i)return!1;let s=e;for(let o of Qm(`.${r}`)){if(typeof s!="object"||s===null||!Object.hasOwn(s,o))return!1;s=s[o]}return!0}var Qm=e=>[
...e.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,t,n])=>t??n??"");function Xm(e,[t,...n],r){if(t===void 0)return r;let i=D(e)?e:{};return{...i,[t]:Xm(Object.hasOwn(
i,t)?i[t]:void 0,n,r)}}function Zm(e,{to:t,answers:n,beside:r,acceptance:{issuesOfMoved:i}}){let s=y=>i(y,t),o=e.map(y=>B1(y,t)),a=zl(n,Gl(o.flat())),c=e.map((y,g)=>{let b=o[g]??[];return j1(
b.length>0?K1(y,a.given):y,b,a.given,t,s)}),u=Object.fromEntries(a.left.map(y=>[y,n[y]])),f=zl(u,Gl(c.flatMap(({needs:y})=>y))),p=c.map(y=>f.given.size>0?U1(y,f.
given,s):y),m=Gl(p.flatMap(({needs:y})=>y)),h=Jm(f.left,m,[...p.map(({resource:y})=>y),...r]);return{settled:p,refused:[...a.refused,...f.refused,...p.flatMap(({
refused:y})=>y),...h]}}function B1(e,t){let n=[];return rs(e,({code:r},i)=>{n.push(eh(e,is(i),r,t))}),n}function eh(e,t,n,r,i=""){let s=we(e),o=ye(t);return{key:`${s}\
#${o}`,code:n,resource:s,field:o,path:t,how:jm(n,{kind:Ce(e,"/kind"),line:Te(r),rule:i})}}function K1(e,t){let n=we(e);return rs(e,({code:i,proposal:s},o)=>{let a=t.
get(`${n}#${ye(is(o))}`);return!a||a.value===!0&&s!==void 0?s:a.value===!1&&i==="https-listener"?void 0:a.value})}function j1(e,t,n,r,i){let s=t.filter(({key:f})=>!n.
has(f)),o=t.filter(({key:f})=>n.has(f)),a=i(e).filter(f=>!s.some(({path:p})=>Jl(f.path,p))),{refused:c,others:u}=th(a,o,n);return{resource:e,needs:[...s,...u.map(
f=>eh(e,f.path,"refused-value",r,f.message))],refused:c}}function U1({resource:e,needs:t,refused:n},r,i){let s=t.filter(({key:c})=>r.has(c));if(s.length===0)return{
resource:e,needs:t,refused:n};let o=s.reduce((c,{key:u,path:f})=>Hl(c,ot(f),r.get(u)?.value),e),a=th(i(o),s,r);return{resource:o,needs:t.filter(({key:c})=>!r.has(
c)),refused:[...n,...a.refused]}}function th(e,t,n){let r=e.filter(s=>!t.some(({path:o})=>Jl(s.path,o)));return{refused:t.flatMap(({key:s,path:o})=>{let a=e.filter(
u=>Jl(u.path,o)),c=n.get(s);return a.length===0||!c?[]:[{code:"invalid-answer",message:`the answer to ${c.key} is not accepted`,key:c.key,issues:a}]}),others:r}}
function Hl(e,[t,...n],r){if(t===void 0)return e;let i=e[t];if(n.length===0)return{...e,[t]:r};if(Array.isArray(i)){let[s,...o]=n;return{...e,[t]:i.map((a,c)=>String(
c)===s?o.length>0?Hl(a,o,r):r:a)}}return{...e,[t]:Hl(D(i)?i:{},n,r)}}function Gl(e){return[...new Map(e.map(t=>[t.key,t])).values()]}var Jl=(e,t)=>e===t||e.startsWith(
`${t}/`);function rh(e){if(e.every(({moved:n})=>(n?.resources.length??0)<2))return[...e];let t=new Map;for(let{moved:n}of e){let[r]=n?.resources??[];r&&t.set(we(r),r)}return e.
map(n=>{if(!n.moved)return n;let[r,...i]=n.moved.resources,s=r?[r]:[];for(let o of i){let a=we(o),c=t.get(a);if(t.set(a,c??o),!c)s.push(o);else if(nh(c)!==nh(o))
return{moved:void 0,refused:[Y1(a)]}}return{...n,moved:{...n.moved,resources:s}}})}function nh({spec:e}){return D(e)?e.observerURL:void 0}function Y1(e){return{
code:"name-taken",message:`its observer would become ${e}, which already exists with a different observerURL; rename that one`,resource:e}}function ih(e,{from:t,to:n,answers:r={},configured:i=[],acceptance:s=$m},o=[]){let a=n??Pt,c=Wm(t,a),u=c.length>0?e.map(()=>({moved:void 0,refused:c})):rh(W1(e,
t??i,a,s)),f=u.flatMap(({moved:g})=>g?.resources??[]),{settled:p,refused:m}=c.length>0?{settled:[],refused:[]}:Zm(f,{to:a,answers:r,beside:o,acceptance:s}),h=p.
values();return{migrations:u.map(({moved:g,refused:b})=>{let O=(g?.resources??[]).flatMap(()=>h.next().value??[]),k=O.flatMap(({needs:$})=>$),{lines:N=[],changes:x=[],
lost:T=[]}=g??{};return{ok:b.length+m.length+k.length===0,from:g?.from,to:a,lines:N,resources:O.map(({resource:$})=>$),changes:x,needs:k,lost:T,refused:b}}),refused:m}}
function W1(e,t,n,r){if(typeof t=="string")return e.map(c=>Vm(c,t,n,r));let i=e.map((c,u)=>V1(c,t[u],n,r)),s=e.map((c,u)=>i[u]??r.releasesOf(c)),o=s.filter((c,u)=>c.
length>0&&i[u]===void 0),a=Q.filter(c=>o.every(u=>u.includes(c)));return e.map((c,u)=>zm(c,s[u]??[],n,{among:a,acceptance:r}))}function V1(e,t,n,{fits:r}){return t!==
void 0&&Q.indexOf(t)<Q.indexOf(n)&&r(t,e)?[t]:void 0}function oh(e,t){let n=e.map(c=>z1(c,t.to??Pt)),r=n.flatMap(({file:c,planes:u})=>u.map(({resource:f})=>({value:f.value,configured:c.configured}))),{migrations:i,
refused:s}=ih(r.map(({value:c})=>c),{...t,acceptance:Fm,configured:r.map(({configured:c})=>c)}),o=i.values();return{files:n.map(({file:c,planes:u})=>{let f=u.flatMap(
({document:p,resource:m})=>{let h=o.next().value;return h?[{document:p,pointer:m.pointer,resource:m,migration:h}]:[]});return J1(c,f)}),refused:s}}function z1(e,t){
let n=Fp(e.text,{isPatch:e.isPatch??!1}),r=[],i=[],s=[],o=n.some(({resources:a})=>a.length>0);for(let{document:a,role:c,reason:u,resources:f}of n){let p=c==="ot\
her"&&u!==void 0;c==="unreadable"||p&&o||f.some(({role:m})=>m==="manifest")?r.push(...a.issues):p&&i.push(...a.issues),c==="template"&&f.length===0&&i.push(as(c,
"",u,a,""));for(let m of f)if(m.role!=="manifest")i.push(...G1(m,a,u,t));else{let h=Im(m);h===void 0?s.push({document:a,resource:m}):i.push(as("variables",ye(h),
H1,a,m.pointer+h))}}return{file:{...e,unreadable:r,skipped:i},planes:s}}function G1(e,t,n,r){let{role:i,pointer:s}=e,o=as(i,"",n,t,s);if(i!=="patch")return[o];let a=Ol(
e,r).filter(({code:c})=>c==="unknown-field");return[o,...a.map(({code:c,field:u,message:f,path:p})=>as(c,u,f,t,s+p))]}function as(e,t,n="",r,i){return{code:e,field:t,
message:n,range:e==="unknown-field"?r.keyOf(i):r.positionOf(i)}}var H1="how the plane is migrated depends on the value of this variable: fill it in, or migrate \
the plane by hand";function J1(e,t){let n={...e,after:e.text,planes:t};if(e.unreadable.length>0)return n;let r=t.filter(({migration:a})=>a.refused.length===0).map(
Q1),{ok:i,...s}=im(e.text,r);if("text"in s)return{...n,after:s.text};let o=({document:a,pointer:c})=>a===s.change.document&&c===s.change.pointer;return{...n,planes:t.
map(a=>o(a)?{...a,notEditable:s.reason}:a)}}function Q1({document:e,pointer:t,resource:n,migration:r}){let{value:i}=n,[s,...o]=r.resources;if(s===void 0||s===i)
return{document:e,pointer:t,after:kl(n,i)};let a=o.map(p=>({value:p,comments:sh(p,r.needs)})),c=new Set(o.map(we)),u=r.changes.filter(({resource:p})=>!c.has(p)),
f=D(i)&&s.kind===i.kind?kl(n,s):s;return{document:e,pointer:t,after:f,origins:X1(u),comments:sh(s,r.needs),added:a}}function sh(e,t){let n=we(e),r=t.filter(i=>i.
resource===n);return new Map(r.map(({path:i,field:s,how:o})=>[i,`TODO ${s}: ${o.replace(/\s+/g," ")}`]))}function X1(e){let t=new Map;for(let{from:n,to:r}of e){
if(!n||!r||n===r)continue;let i=Z1(n,t);for(let[s,o]of[...t])s.startsWith(`${n}/`)&&t.set(r+s.slice(n.length),o);t.set(r,i)}return t}function Z1(e,t){for(let n=e;n!==
"";n=n.slice(0,n.lastIndexOf("/"))){let r=t.get(n);if(r!==void 0)return r+e.slice(n.length)}return e}var gr=class{diff(t,n,r={}){let i;typeof r=="function"?(i=r,r={}):"callback"in r&&(i=r.callback);let s=this.castInput(t,r),o=this.castInput(n,r),a=this.removeEmpty(
this.tokenize(s,r)),c=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(a,c,r,i)}diffWithOptionsObj(t,n,r,i){var s;let o=k=>{if(k=this.postProcess(
k,r),i){setTimeout(function(){i(k)},0);return}else return k},a=n.length,c=t.length,u=1,f=a+c;r.maxEditLength!=null&&(f=Math.min(f,r.maxEditLength));let p=(s=r.timeout)!==
null&&s!==void 0?s:1/0,m=Date.now()+p,h=[{oldPos:-1,lastComponent:void 0}],y=this.extractCommon(h[0],n,t,0,r);if(h[0].oldPos+1>=c&&y+1>=a)return o(this.buildValues(
h[0].lastComponent,n,t));let g=-1/0,b=1/0,O=()=>{for(let k=Math.max(g,-u);k<=Math.min(b,u);k+=2){let N,x=h[k-1],T=h[k+1];x&&(h[k-1]=void 0);let q=!1;if(T){let $=T.
oldPos-k;q=T&&0<=$&&$<a}let Y=x&&x.oldPos+1<c;if(!q&&!Y){h[k]=void 0;continue}if(!Y||q&&x.oldPos<T.oldPos?N=this.addToPath(T,!0,!1,0,r):N=this.addToPath(x,!1,!0,
1,r),y=this.extractCommon(N,n,t,k,r),N.oldPos+1>=c&&y+1>=a)return o(this.buildValues(N.lastComponent,n,t))||!0;h[k]=N,N.oldPos+1>=c&&(b=Math.min(b,k-1)),y+1>=a&&
(g=Math.max(g,k+1))}u++};if(i)(function k(){setTimeout(function(){if(u>f||Date.now()>m)return i(void 0);O()||k()},0)})();else for(;u<=f&&Date.now()<=m;){let k=O();
if(k)return k}}addToPath(t,n,r,i,s){let o=t.lastComponent;return o&&!s.oneChangePerToken&&o.added===n&&o.removed===r?{oldPos:t.oldPos+i,lastComponent:{count:o.count+
1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:t.oldPos+i,lastComponent:{count:1,added:n,removed:r,previousComponent:o}}}extractCommon(t,n,r,i,s){
let o=n.length,a=r.length,c=t.oldPos,u=c-i,f=0;for(;u+1<o&&c+1<a&&this.equals(r[c+1],n[u+1],s);)u++,c++,f++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return f&&!s.oneChangePerToken&&(t.lastComponent={count:f,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,
u}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let i=[],s;for(;t;)i.push(t),s=t.previousComponent,delete t.previousComponent,t=s;i.reverse();let o=i.length,a=0,c=0,u=0;for(;a<o;a++){
let f=i[a];if(f.removed)f.value=this.join(r.slice(u,u+f.count)),u+=f.count;else{if(!f.added&&this.useLongestToken){let p=n.slice(c,c+f.count);p=p.map(function(m,h){
let y=r[u+h];return y.length>m.length?y:m}),f.value=this.join(p)}else f.value=this.join(n.slice(c,c+f.count));c+=f.count,f.added||(u+=f.count)}}return i}};var Ql=class extends gr{constructor(){super(...arguments),this.tokenize=tO}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},eO=new Ql;function Xl(e,t,n){return eO.diff(e,t,n)}function tO(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let i=0;i<r.length;i++){let s=r[i];i%2&&!t.newlineIsToken?n[n.length-1]+=s:n.push(s)}return n}function Zl(e,t,n,r,i,s,o){let a;o?typeof o=="function"?a={callback:o}:a=o:a={},typeof a.context>"u"&&(a.context=4);let c=a.context;if(a.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(a.callback){let{callback:f}=a;Xl(n,r,Object.assign(Object.assign(
{},a),{callback:p=>{let m=u(p);f(m)}}))}else return u(Xl(n,r,a));function u(f){if(!f)return;f.push({value:"",lines:[]});function p(k){return k.map(function(N){return"\
 "+N})}let m=[],h=0,y=0,g=[],b=1,O=1;for(let k=0;k<f.length;k++){let N=f[k],x=N.lines||nO(N.value);if(N.lines=x,N.added||N.removed){if(!h){let T=f[k-1];h=b,y=O,
T&&(g=c>0?p(T.lines.slice(-c)):[],h-=g.length,y-=g.length)}for(let T of x)g.push((N.added?"+":"-")+T);N.added?O+=x.length:b+=x.length}else{if(h)if(x.length<=c*2&&
k<f.length-2)for(let T of p(x))g.push(T);else{let T=Math.min(x.length,c);for(let Y of p(x.slice(0,T)))g.push(Y);let q={oldStart:h,oldLines:b-h+T,newStart:y,newLines:O-
y+T,lines:g};m.push(q),h=0,y=0,g=[]}b+=x.length,O+=x.length}}for(let k of m)for(let N=0;N<k.lines.length;N++)k.lines[N].endsWith(`
`)?k.lines[N]=k.lines[N].slice(0,-1):(k.lines.splice(N+1,0,"\\ No newline at end of file"),N++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:m}}}function nO(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var ec=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,ah=/##(\w*)\[/g;function Ft(e){return fh(e.replace(ec,ch))}function tc(e){return e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(ec,i=>i==="	"?i:ch(i));return fh(r)+n}).join(`
`)}function lh(e){return`${JSON.stringify(e,null,2).replace(ec,t=>t===`
`?t:rO(t)).replace(ah,"##$1\\u005b")}
`}function rO(e){return Array.from({length:e.length},(t,n)=>`\\u${uh(e.charCodeAt(n))}`).join("")}function ch(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${uh(t)}`}var uh=e=>e.toString(16).padStart(4,"0");function fh(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(ah,"##$1\\[")}var dh="<redacted>";function rc(e){let t=[...iO(e)].sort(([i],[s])=>i-s),n=[],r=0;for(let[i,s]of t)s<=r||(n.push(e.slice(r,Math.max(r,i)),fO(e.slice(Math.max(r,
i),s))),r=s);return[...n,e.slice(r)].join("").split(`
`)}function*iO(e){for(let{index:t,0:n}of e.matchAll(sO))yield[t,t+n.length];for(let t of be(e).documents)for(let n of nc(t.value,"","","",oO)){let{start:r,end:i}=t.
positionOf(n);yield[r.offset,i.offset]}}var sO=/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g,ph=new Set(["\
clientKey","bearerToken","password","token","privateKey"]),oO=(e,t)=>ph.has(t)||t==="value"&&ph.has(e),aO=new Set(["data","stringData"]),lO=()=>!0,cO="kubectl.k\
ubernetes.io/last-applied-configuration";function*nc(e,t,n,r,i){if(Array.isArray(e))for(let[s,o]of e.entries())yield*nc(o,`${t}/${s}`,n,r,i);else if(D(e)){let s=o=>e.
kind==="Secret"&&aO.has(o);for(let[o,a]of Object.entries(e))yield*nc(a,`${t}/${H(o)}`,r,o,s(o)?lO:i)}else typeof e=="string"&&(i(n,r)||r===cO||uO(e))&&(yield t)}
function uO(e){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(e)?!0:/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(e.replace(/\s+/g,""))}function fO(e){
let t=/^(["'])[^\n]*\1$/.exec(e)?.[1];return t!==void 0?t+dh+t:e.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(n,r,i,s,o)=>o===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.test(n)?n:`${r}${dh}${s}`)}function hh(e,t,n){let{hunks:r}=Zl(e,e,t,n,"","",{context:3}),[i,s]=[rc(t),rc(n)],o=r.flatMap(({oldStart:a,oldLines:c,newStart:u,newLines:f,lines:p})=>{let[m,h]=[
a-1,u-1],y=p.map(g=>{let b=g[0]??" ";if(b==="\\")return g;let O=b==="+"?s[h]:i[m];return b!=="+"&&m++,b!=="-"&&h++,tc(b+(O??""))});return[`@@ -${mh(a,c)} +${mh(
u,f)} @@`,...y]});return o.length===0?"":[Ft(`--- ${e}`),Ft(`+++ ${e}`),...o,""].join(`
`)}var mh=(e,t)=>`${t===0?e-1:e},${t}`;function ic(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,dO)}var dO=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;var pO=new Set(["unknown-field","misplaced-fields","value-from"]);function gh(e,t,n){let{pointer:r,value:i}=mO(e.value,t);if(r===t)return n!==void 0&&pO.has(n)?
e.keyOf(t):e.positionOf(t);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let s=D(i)?Object.keys(i)[0]:void 0;return s===void 0?e.positionOf(r):e.keyOf(`${r}/${H(
s)}`)}function mO(e,t){let n=e,r="";for(let i of ot(t)){if(Array.isArray(n)){if(!Object.hasOwn(n,i))break;n=n[Number(i)]}else{if(!D(n)||!Object.hasOwn(n,i))break;
n=n[i]}r+=`/${H(i)}`}return{pointer:r,value:n}}function yh({files:e,refused:t},n){let r=t.flatMap(i=>[`--answer: ${i.message}`,...vh(i)]);return[...e.flatMap(hO),...r,...e.flatMap(yO),...bO(e),n,""].map(Ft).
join(`
`)}function bh({files:e,refused:t}){let n=({migration:r,notEditable:i})=>i!==void 0||r.refused.length>0;return t.length>0||e.some(({unreadable:r,planes:i})=>r.length>
0||i.some(n))}function sc(e){let t=e.flatMap(({planes:n})=>n.flatMap(({migration:r})=>[...r.needs]));return[...new Map(t.map(n=>[n.key,n])).values()]}function hO({
path:e,unreadable:t,skipped:n,planes:r}){let i=(a,c="")=>`${e}:${a.range.start.line}:${a.range.start.column}  ${c}${ic(a)}`,s=[...n.map(a=>i(a,"skipped: ")),...t.
map(a=>i(a))],o=r.flatMap(a=>[...a.migration.refused.flatMap(c=>gO(e,a,c)),...a.notEditable===void 0?[]:[`${ls(e,a)}  ${a.notEditable}`]]);return[...s,...o]}function gO(e,t,n){
return[`${ls(e,t)}  ${n.code}  ${n.message}`,...vh(n,i=>`${ls(e,t,i)}  `)]}function vh(e,t=()=>""){return"issues"in e?e.issues.map(n=>`  ${t(n)}${ic(n)}`):[]}function ls(e,{
document:t,pointer:n},r){let{line:i,column:s}=gh(t,n+(r?.path??""),r?.code).start;return`${e}:${i}:${s}`}function yO({path:e,planes:t}){return t.flatMap(n=>{let{
lost:r}=n.migration;return r.length===0?[]:[`${ls(e,n)}  manual steps:`,...r.map(({field:i,instead:s})=>`  ${i}: ${s}`)]})}function bO(e){let t=sc(e);return t.length===
0?[]:["answers needed:",...[...new Set(t.map(({how:i})=>i))].flatMap(i=>[`  ${i}`,...t.filter(s=>s.how===i).map(vO)])]}var vO=({key:e,code:t})=>`    --answer ${kO(
`${e}${wO[t]}`)}`,wO={"agent-ca":".value=@ca.crt","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},kO=e=>`'${e.replaceAll("'","'\\''")}'`;function kh({files:e,refused:t},n,r){let i=e.map(({path:s,text:o,after:a,unreadable:c,skipped:u,planes:f})=>({path:s,changed:o!==a,unreadable:c.map(wh),skipped:u.
map(wh),planes:f.map(({document:p,pointer:m,migration:h,notEditable:y})=>({pointer:m,line:p.positionOf(m).start.line,...h,...y!==void 0&&{stuck:y}}))}));return lh(
{to:n,ok:r,refused:t,files:i})}function wh({code:e,field:t,message:n,range:r}){return{code:e,field:t,message:n,line:r.start.line,column:r.start.column}}function _t(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var qt={ok:0,findings:1,failure:2};function oc(e,t){e.stderr(`${Ft(t)}
`)}function yr(e,t){oc(e,`openchoreo-planes: ${t}`)}var Dh=require("buffer"),et=require("fs"),$h=require("path");var yn=require("fs"),fc=require("path");var cs=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function us(e){return e instanceof Error&&e.name==="ConfigError"}var SO,Sh=()=>SO??=require("./glob.cjs"),Oh=(...e)=>Sh().globOf(...e),Ah=(...e)=>Sh().isGlob(...e);var OO,fs=()=>OO??=require("./ignored.cjs"),ds=(...e)=>fs().createFilter(...e),ac=(...e)=>fs().rulesAround(...e),Ph=(...e)=>fs().rulesIn(...e),Ch=(...e)=>fs().statusOf(
...e);var ps=require("path");var Xe=require("path");function Ze(e,t){let n=e.endsWith(Xe.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Xe.sep)return oe(t.slice(n))}
function Bt(e,t){let n=(0,Xe.relative)(e,t);return n===""?".":(0,Xe.isAbsolute)(n)?n:oe(n)}var oe=e=>Xe.sep==="/"?e:e.replaceAll(Xe.sep,"/");function lc(e,t){let n=(0,ps.resolve)(e,t),r=(o,a)=>a===o||Ze(o,a)!==void 0,i=o=>r(e,o)||!(0,ps.isAbsolute)(t)&&r(n,o),s=o=>i(o)?Bt(e,o):oe(o);return{given:s(n),
of:s,inFolder(o){let a=s(o),c=a==="."?"":a.endsWith("/")?a:`${a}/`;return u=>c+u}}}var AO={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Ee(e){return e instanceof Error?AO[_t(e)]??e.message:"an unknown error"}
function ms(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(_t(e))}var St=require("fs"),cc=require("path");var Nh=e=>PO.test(e),PO=/\.(?:ya?ml|json)$/i;var Ae=require("fs"),kt=require("path");var Rh=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,CO=1440*60*1e3;function Eh(e){return Rh.test(e)}function xh(e){let t=(0,Ae.mkdtempSync)((0,kt.join)(e,`.open\
choreo-planes-${process.pid}-`));try{(0,Ae.writeFileSync)((0,kt.join)(t,".gitignore"),`*
`)}catch(n){throw hs(t),n}return t}function hs(e){try{(0,Ae.rmSync)(e,{recursive:!0,force:!0})}catch{}}function Lh(e){for(let t of new Set(Array.from(e,EO)))for(let n of xO(
t)){let r=Rh.exec(n)?.[1];r!==void 0&&NO(Number(r),(0,kt.join)(t,n))&&hs((0,kt.join)(t,n))}}function NO(e,t){if(e===process.pid||!RO(e))return!0;let n=(0,Ae.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>CO}function RO(e){try{return process.kill(e,0)}catch(t){return _t(t)==="EPERM"}}function EO(e){try{
return(0,kt.dirname)(Ae.realpathSync.native(e))}catch{return(0,kt.dirname)(e)}}function xO(e){try{return(0,Ae.readdirSync)(e)}catch{return[]}}function uc(e,t){let n=(0,St.realpathSync)(e);return Th({folder:n,inside:"",rules:ac(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*Th({folder:e,inside:t,
rules:n},r){let{env:i,isLeftOut:s,isWanted:o,naming:a,folders:c}=r,u=n.trackedOnly?e+cc.sep:e;if(c.has(u))return;c.add(u);let f=(0,St.readdirSync)(e,{withFileTypes:!0}).
sort(IO),p=Ph(e,f,n,i),m=a.inFolder(e);for(let h of f){let y=Ih(e,cc.sep,h.name),g=Ih(t,"/",h.name),b=Nh(h.name)&&o(g),O=h.isSymbolicLink();if(!(!b&&!O&&!h.isDirectory())&&
!(LO.has(h.name)||Eh(h.name)))try{let k=Ch(y,h.isDirectory(),p);if(k==="ignored")continue;let N=O?TO(y,b):h,x=N?.isDirectory()??!1;if(s(y,x))continue;if(x){let T=O?
(0,St.realpathSync)(y):y,q=O?ac(T,i):k==="tracked"?{...p,trackedOnly:!0}:p;yield*Th({folder:T,inside:g,rules:q},r)}else if(b&&N?.isFile()){let T=O?(0,St.realpathSync)(
y):y;yield{path:O?a.of(T):m(h.name),fullPath:T,fromDirectory:!0}}}catch(k){if(us(k))throw k;let[N,x]=[m(h.name),Ee(k)];ms(k)?r.onFault({file:N,reason:x}):r.onNote(
`skipped ${N}: ${x}`)}}}var LO=new Set([".git","node_modules"]),IO=(e,t)=>e.name<t.name?-1:1,Ih=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function TO(e,t){try{return(0,St.statSync)(
e)}catch(n){if(t)throw n;return}}var _e="<stdin>";function*Mh(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...i}){let s=(0,yn.realpathSync)(t),o=n.length>0?ds(s,n):()=>!1,a=(u,f)=>o(u,f)||r(u,f),c=new Set;
for(let u of e){let f=lc(s,u);try{for(let p of MO(u,f,{...i,cwd:s,isLeftOut:a}))c.has(p.fullPath)||(c.add(p.fullPath),yield p)}catch(p){if(us(p))throw p;i.onFault(
{file:f.given,reason:Ee(p)})}}}function*MO(e,t,n){if(e==="-")return yield{path:_e,fullPath:_e,fromDirectory:!1};let r=(0,fc.resolve)(n.cwd,e),i=(0,yn.statSync)(
r,{throwIfNoEntry:!1});if(!i&&Ah(oe(e)))return yield*DO(e,n);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*uc(r,{...n,naming:t});
if(!FO(i,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let s=$O.test(r)?r:(0,yn.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
s,!1)&&(yield{path:t.of(s),fullPath:s,fromDirectory:!1})}function*DO(e,t){let{base:n,isMatch:r}=Oh(oe(e)),i=(0,fc.resolve)(t.cwd,n),s=!1;if((0,yn.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let o of uc(i,{...t,naming:lc(t.cwd,n),isWanted:r}))s=!0,yield o;s||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var $O=/^\/(?:dev|proc)\//;
function FO(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function dc(e,t){return e===_e?Buffer.from(t.stdin()):_O(e,t.cwd)}function _O(e,t){let n=(0,$h.resolve)(t,e),r=(0,et.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,et.readFileSync)(r);let i=(0,et.readSync)(r,gs);return i<gs.length?gs.subarray(0,i):Buffer.concat([gs,(0,et.readFileSync)(r)])}finally{(0,et.closeSync)(
r)}}var gs=Buffer.allocUnsafeSlow(64*1024);function ys(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Dh.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Fh({path:e,fromDirectory:t},n){let r=dc(e,n);return t&&
!qO(r)?void 0:ys(r)}function qO(e){return e[0]===255||e[0]===254?_o(ys(e)):e.includes("openchoreo")||e.includes("Plane")&&_o(e.toString("latin1"))}function _h(e,t){let n=[];for(let r of e.files)try{let i=Fh(r,t);i!==void 0&&n.push({path:r.path,text:i,context:e.contextOf(r)})}catch(i){BO(r,i,e)}return{files:n,
faults:e.faults,notes:e.notes}}function BO({path:e,fromDirectory:t},n,{onFault:r,onNote:i}){let s=Ee(n);t&&!ms(n)?i(`skipped ${e}: ${s}`):r({file:e,reason:s})}function qh({
faults:e,notes:t},n){for(let r of t)oc(n,r);for(let{file:r,reason:i}of e)yr(n,`${r}: ${i}`)}var KO=require("util");var ae=class extends Error{name="UsageError"};function mc(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:at};let n=jO.exec(t),r=n===null?void 0:
`v${n[1]}`;return zt(r)?{ok:!0,release:r}:{ok:!1,suggestion:UO(t,r)}}function Bh(e){let t=mc(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${Q[0]} \
to ${at}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var jO=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function UO(e,t){if(t===void 0)return Xt(e,[...Q,"latest","auto"]);let n=pc(t);return Q.reduce((r,i)=>Math.abs(pc(i)-n)<Math.abs(pc(r)-n)?i:r)}function pc(e){let[
t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function gc(e,{env:t}){if(e!==void 0)return hc(e,"option","--release");let n=t[Kh];return n===void 0||n===""?void 0:hc(n,"environment",Kh)}var Kh="OPENCHOREO_RE\
LEASE";function hc(e,t,n){let r=mc(e);if(!r.ok)throw new ae(`${n}: ${Bh(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function yc(e,t){let n=hc(
e,"option",t);if(n==="auto")throw new ae(`${t}: name a release, such as ${at}`);return n.release}var fg=require("fs"),Ps=require("path");function bs(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}var Gh=require("fs"),qe=require("path");var jh={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Uh(e,t){let{overrides:n=[],sets:r=[],complete:i=!1}=e,
s={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:t.source,folder:t.folder},o=new Map;return a=>{if(a===void 0)return s;let c=n.
filter(({files:p})=>p.some(m=>m.matchOf(a)!==void 0));if(c.length===0)return s;let u=c.map(p=>n.indexOf(p)).join(),f=o.get(u)??c.reduce(YO,s);return o.set(u,f),
f}}function YO(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var WO,VO=()=>WO??=require("./config-file.cjs"),Yh=(...e)=>VO().loadConfig(...e);function Wh({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(zO),...t.map(GO)]}var zO=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),GO=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var HO=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Hh({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new ae("--conf\
ig and --no-config exclude each other");let r=new Map,i=new Map,s=new Map,o=[],a=n||t===void 0?void 0:p((0,qe.resolve)(e,t));function c(g){return n?Vh:a??u((0,qe.dirname)(
g))}function u(g){let b=r.get(g);if(b)return b;let O=f(g)??(m(g)?Vh:u((0,qe.dirname)(g)));return r.set(g,O),O}function f(g){let[b,O]=HO.filter(k=>zh(bc(g,k)));if(O!==
void 0){let k=Bt(e,g);throw new cs([`${k}: has both ${b} and ${O}; keep one of them`])}return b===void 0?void 0:p(bc(g,b))}function p(g){let b=Bt(e,g),O=(0,qe.dirname)(
g),k=Yh(g,b),N=Wh(k),x=Uh(k,{source:b,folder:O}),T={folder:O,source:b,settingsFor:x,globs:N,isLeftOut:ds(O,k.ignore??[])};return o.push(T),T}function m(g){return h(
g)?y(g):g===e||Ze(e,g)===void 0}function h(g){let b=i.get(g);if(b!==void 0)return b;let O=(0,qe.dirname)(g),k=y(g)||O!==g&&h(O);return i.set(g,k),k}function y(g){
let b=s.get(g)??zh(bc(g,".git"));return s.set(g,b),b}return{settingsFor:g=>{let{folder:b,settingsFor:O}=c(g);return O(Ze(b,g))},releases:()=>[...new Set(o.flatMap(
({settingsFor:g})=>{let{release:b}=g(void 0);return b===void 0||b==="auto"?[]:[b]}))],isIgnored:(g,b)=>c(g).isLeftOut(g,b),unmatched:(g,b)=>{let O=new Map(o.filter(
({folder:k})=>b.some(N=>JO(N,k))).map(k=>[k,new Set(k.globs)]));if([...O.values()].every(({size:k})=>k===0))return[];for(let k of g){let N=c(k),x=Ze(N.folder,k),
T=O.get(N)??[];if(x!==void 0)for(let q of T)q.matches(x)&&O.get(N)?.delete(q)}return[...O].flatMap(([{source:k},N])=>[...N].map(({words:x})=>`${k}: ${x}`))}}}var JO=(e,t)=>e===
t||Ze(e,t)!==void 0,Vh={folder:"",source:"",settingsFor:()=>jh,isLeftOut:()=>!1,globs:[]},bc=(e,t)=>e.endsWith(qe.sep)?e+t:e+qe.sep+t;function zh(e){try{return(0,Gh.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var As=require("fs"),Ke=require("path");function xe(e){let t=Ot(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function vs(e,t){return xe(QO(t)||e===""?t:`${e}/${t}`)}function ws(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Ot(e).length))}
function vc(e){return e.slice(e.lastIndexOf("/")+1)}function ks(e,t){if(e===t)return"";if(Ot(e)!==Ot(t))return t;let n=Jh(e),r=Jh(t),i=0;for(;i<n.length&&i<r.length&&
n[i]===r[i];)i++;return[...n.slice(i).map(()=>".."),...r.slice(i)].join("/")}function Qh(e,t){return e===t?!0:Ot(e)!==Ot(t)?!1:ks(e,t).split("/")[0]!==".."}function QO(e){
return Ot(e)!==""}function Jh(e){return e.slice(Ot(e).length).split("/").filter(Boolean)}function Ot(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}var wc=["kustomization.yaml","kustomization.yml","Kustomization"];var Kt={namespace:void 0,prefix:"",suffix:""};function Zh({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function Os({namespace:e,prefix:t,suffix:n}){
return JSON.stringify([e,t,n])}function eg(e,t){let{documents:n}=be(e),[r]=n;if(!r||r.value===null)return eA;if(r.issues.some(({code:a})=>a==="yaml-syntax"))return e.
includes("{{")?"is a template":"cannot be read as YAML";let{value:i}=r;if(!D(i))return"is not a map";let{apiVersion:s}=i;if(typeof s=="string"&&s!==""&&!s.startsWith(
XO))return;let o=a=>a.flatMap(c=>typeof c=="string"&&c!==""?[tA(c,t)]:[]);return{resources:o([...Be(i,"resources"),...Be(i,"bases")]),components:o(Be(i,"compone\
nts")),patches:[...[...Be(i,"patches"),...Be(i,"patchesJson6902")].flatMap(a=>o([Xh(a)]).map(c=>({...c,kind:rA(a)}))),...o(Be(i,"patchesStrategicMerge")).map(a=>({
...a,kind:void 0}))],configurations:o([...ZO.flatMap(a=>Be(i,a)),...[...Be(i,"replacements"),i.openapi].map(Xh),...Be(i,"helmCharts").flatMap(iA)]),naming:{namespace:Ss(
i,"namespace")||void 0,prefix:Ss(i,"namePrefix"),suffix:Ss(i,"nameSuffix")}}}function tg({resources:e,components:t,patches:n,configurations:r}){return[...e,...t,
...n,...r]}var XO="kustomize.config.k8s.io/",ZO=["configurations","crds","generators","transformers","validators"],eA={resources:[],components:[],patches:[],configurations:[],
naming:Kt};function tA(e,t){return{name:e,path:vs(t,e),isLocal:!nA.test(e)}}var nA=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function Be(e,t){let n=e[t];return Array.isArray(n)?n:[]}function Xh(e){return D(e)?e.path:void 0}function rA(e){let t=D(e)?e.target:void 0;return D(t)&&Ss(t,"k\
ind")||void 0}function iA(e){return D(e)?[e.valuesFile,...Be(e,"additionalValuesFiles")]:[]}function Ss(e,t){let n=e[t];return typeof n=="string"?n:""}function ng(e,t){let n=new Map;for(let{path:s,text:o}of e.map(a=>({...a,path:xe(a.path)})).sort(sA)){let a=ws(s),c=eg(o,a);if(c===void 0)continue;if(typeof c=="\
string"){t.push({path:s,message:`${c}, so what it names is not known`});continue}let u=n.get(a);u?(t.push({path:s,message:`is next to ${vc(u.path)}; Kustomize a\
ccepts only one of them in a folder`}),u.files.push(c)):n.set(a,{folder:a,path:s,files:[c]})}let r=new Map([...n.keys()].map((s,o)=>[s,o])),i=s=>[...new Set(s.flatMap(
({path:o})=>r.get(o)??[]))];return[...n.values()].map(s=>({...s,resources:i(s.files.flatMap(({resources:o})=>o)),components:i(s.files.flatMap(({components:o})=>o))}))}
function sA(e,t){return e.path<t.path?-1:1}function rg(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),r=new Array(e.length).fill(0),i=new Array(e.length).fill(!1),s=[],o=[],a=0;function c(p){
t[p]=n[p]=a++,i[p]=!0,s.push(p)}function u(p,m){n[p]=Math.min(n[p]??0,m)}function f(p){let m=[];for(let h=s.pop();h!==void 0&&(i[h]=!1,m.push(h),h!==p);h=s.pop())
;o.push(m)}for(let p=e.length-1;p>=0;p--){if(t[p]!==-1)continue;c(p);let m=[p];for(let h=m.at(-1);h!==void 0;h=m.at(-1)){let y=r[h]??0;r[h]=y+1;let g=e[h]?.[y];
if(g===void 0){n[h]===t[h]&&f(h),m.pop();let b=m.at(-1);b!==void 0&&u(b,n[h]??0)}else t[g]===-1?(c(g),m.push(g)):i[g]&&u(h,t[g]??0)}}return o}function ig(e,t){let n=e.map(({resources:i,components:s})=>[...i,...s]),r=rg(n).reverse();for(let i of r){let s=i.sort((u,f)=>u-f).flatMap(u=>e[u]??[]),[o,...a]=s,
c=a.length>0||i.some(u=>n[u]?.includes(u));o&&c&&t.push({path:o.path,message:oA(a)})}return{edges:n,groups:r}}function sg({edges:e,groups:t},n){let r=new Array(
e.length).fill(0);for(let[c,u]of t.entries())for(let f of u)r[f]=c;let i=t.map(()=>[]),s=new Array(e.length).fill([]),o=new Map,a=c=>{let u=o.get(c)??[];return o.
set(c,u),u};for(let[c,u]of t.entries()){let f=i[c]?.length===0,p=jt(i[c]??[]),m=n(u,f);for(let y of m)if(!p.includes(y))for(let g of u)a(y).push(g);let h=jt(m.length>
0?[p,m]:[p]);for(let y of u){s[y]=h;for(let g of e[y]??[]){let b=r[g]??0;b!==c&&i[b]?.push(h)}}}return{setsOfPlace:s,starts:o}}function jt(e){let t=[...new Set(
e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}var kc=3;function oA(e){if(e.length===0)return"refers to itself";let t=e.slice(0,kc).map(({folder:n})=>n||
".");return e.length>kc&&t.push(`${e.length-kc} more`),`refers to itself through ${t.join(", ")}`}var aA=16;function og(e,t){let n=new Map,r=new Map,i=[],s=(a,c)=>{let u=e[a],f=n.get(a)??new Set;!u||f.size>=aA||f.has(Os(c))||(n.set(a,f.add(Os(c))),i.push({folder:u,
naming:c}))},o=(a,c)=>s(a,lA(e,a).reduce(cA,c));for(let a of t)o(a,Kt);for(let{folder:a,naming:c}of i){for(let{path:u}of a.files.flatMap(({resources:f})=>f))r.set(
u,(r.get(u)??new Map).set(Os(c),c));for(let u of a.resources)o(u,c);for(let u of a.components)s(u,c)}return new Map([...r].map(([a,c])=>[a,[...c.values()]]))}function lA(e,t){
let n=e[t],r=(n?.components??[]).flatMap(i=>e[i]??[]);return[n,...r.reverse()].flatMap(i=>i?.files.map(({naming:s})=>s)??[])}function cA(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}function ag(e,t=()=>!0){let n=[],r=ng(e,n),i=ig(r,n),s=new Set(r.map(({folder:m})=>m)),o=new Map,a=new Map,c=new Set;for(let[m,h]of r.entries())for(let y of h.files){
for(let{path:g,kind:b}of y.patches)a.set(g,(a.get(g)??new Set).add(b));for(let{path:g}of y.configurations)c.add(g);for(let{path:g}of[...y.resources,...y.patches])
o.set(g,(o.get(g)??new Set).add(m));for(let{name:g,path:b,isLocal:O}of tg(y))!O||s.has(b)||t(b)||n.push({path:h.path,message:`names ${g}, which does not exist`})}
let u=r.some(({files:m})=>m.some(({naming:h})=>Zh(h))),f=m=>r[m]?.folder??"",p=m=>{let{setsOfPlace:h,starts:y}=sg(i,m);return{setsOf:g=>jt([...o.get(xe(g))??[]].
map(b=>h[b]??[])),namingsIn:g=>{if(!u)return()=>[Kt];let b=og(r,y.get(g)??[]);return O=>b.get(xe(O))??[]}}};return{...p((m,h)=>h?m.slice(0,1).map(f):[]),reachFrom:m=>p(
h=>jt(h.map(y=>m(f(y))))),isPatch:m=>a.has(xe(m)),patchKindOf:m=>{let[h,...y]=a.get(xe(m))??[];return y.length===0?h:void 0},isConfiguration:m=>c.has(xe(m)),notes:n}}function lg(e,t,{onNote:n}){let r=uA(e,t).flatMap(o=>{try{return[{path:oe(o),text:ys(dc(o,t))}]}catch{return[]}}),i=ag(r,o=>(0,As.existsSync)(o)),{notes:s}=i;for(let{
path:o,message:a}of s.slice(0,Sc))n(`${Bt(t.cwd,o)}: ${a}`);return s.length>Sc&&n(`${s.length-Sc} more such notes about Kustomizations`),i}var Sc=5;function uA(e,t){
let n=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(Ke.sep))for(let s=(0,Ke.dirname)(i);!n.has(s);s=(0,Ke.dirname)(s)){n.add(s);for(let o of wc)(0,As.existsSync)(
(0,Ke.join)(s,o))&&r.push((0,Ke.join)(s,o));if(fA(s,t.cwd))break}return r}function fA(e,t){return(0,As.existsSync)((0,Ke.join)(e,".git"))||e===t||e===(0,Ke.dirname)(
e)||Ze(t,e)===void 0}function cg({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){let i=f=>ks(n,f)||".",s=new Set,o=bs(f=>{if(e.length===0||!Qh(t,f))return[];let p=ks(
t,f),m=e.flatMap(h=>{let y=h.matchOf(p);return y===void 0?[]:(s.add(h),[i(vs(t,y))])});return[...new Set(m)]}),a=r.reachFrom(o),c=new Map,u=f=>{let p=i(f);return c.
set(p,f),p};return{setsOf:f=>{let p=xe(f),m=o(ws(p)),h=a.setsOf(p);if(m.length+h.length>0)return jt([m,h]);let y=r.setsOf(p);return y.length>0?y.map(u):dA},namingsIn:f=>{
let p=c.get(f),m=p===void 0?a.namingsIn(f):r.namingsIn(p);return h=>{let y=m(h);return y.length>0?y:[Kt]}},unmatched:()=>e.filter(f=>!s.has(f)).map(({pattern:f})=>f)}}
var dA=[""];function ug(e,t){let n=oe(t.cwd),r=new Map,i=new Map;function s({sets:o,folder:a}){let c=a===void 0?n:oe(a),u=r.get(a)??cg({patterns:o,root:c,workingDirectory:n,
kustomizations:e});return r.set(a,u),u}return{setsOf(o,a){let[c="",...u]=s(a).setsOf(oe(o));return[c,...u]},namingsIn(o,a){let c=`${a.folder??""}
${o}`,u=i.get(c)??s(a).namingsIn(o);return i.set(c,u),u}}}function dg(e,t){let n=gc(e.release,t);return n===void 0?yg(mg(e,t).settingsFor(hg(t))):gg(n)}function pg(e,t,n){let{ignore:r=[],complete:i=!1}=t,s=gc(t.release,
n),o=mg(t,n),a=[],c=[],u={onFault:O=>a.push(O),onNote:O=>c.push(O)},f=(O,k)=>o.isIgnored(O,k),p=[...Mh(e,{cwd:n.cwd,env:n.env,ignore:r,isLeftOut:f,...u})],m=lg(
p,n,u),h=ug(m,n),y=bs(({path:O,fullPath:k,fromDirectory:N})=>{let x=O===_e?hg(n):k,T=o.settingsFor(x);return{sets:O===_e?[""]:h.setsOf(x,T),release:s===void 0?yg(
T):gg(s),isPatch:m.isPatch(oe(x)),patchKind:m.patchKindOf(oe(x)),namingsIn:q=>h.namingsIn(q,T)(oe(x)),fromDirectory:N,complete:i||T.complete,levels:T.rules,failLevel:T.
failLevel}});return{files:p,faults:a,notes:c,...u,contextOf:y,configuredReleases:()=>s==="auto"?[]:o.releases(),unmatched:()=>{let O=e.map(k=>(0,Ps.resolve)(n.cwd,
k)).filter(pA);return O.length===0?[]:o.unmatched(p.map(({fullPath:k})=>k),O)}}}function mg(e,t){return Hh({cwd:t.cwd,file:e.config,off:e["no-config"]??!1})}function pA(e){
try{return(0,fg.statSync)(e).isDirectory()}catch{return!1}}var hg=e=>(0,Ps.join)(e.cwd,_e),gg=e=>e==="auto"?void 0:e;function yg({release:e}){return e===void 0||
e==="auto"?void 0:{release:e,from:"configuration"}}var je=require("fs"),br=require("path");var z=require("fs");function bg({path:e,shown:t,text:n,before:r}){let i=(0,z.statSync)(e,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(Ag);if((0,z.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,z.realpathSync)(e);(0,z.accessSync)(s,z.constants.W_OK);let o=(0,z.readFileSync)(s);if(r===
null)throw new Error(Og);if(r!==void 0&&!o.equals(Buffer.from(r)))throw new Error(hA(o)?mA:Sg);return{shown:t,text:n,path:s,old:{bytes:o,stats:i}}}function vg(e,t){
return Pg(t,e.text,e.old?.stats),{...e,temporary:t}}function wg({path:e,temporary:t,old:n}){let r=yA(e);if(r===void 0&&n!==void 0)throw new Error(Ag);if(r!==void 0&&
n===void 0)throw new Error(Og);if(n!==void 0&&!r?.equals(n.bytes))throw new Error(Sg);(0,z.renameSync)(t,e)}function kg({path:e,temporary:t,old:n}){n===void 0?(0,z.rmSync)(
e,{force:!0}):(Pg(t,n.bytes,n.stats),(0,z.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,z.renameSync)(t,e))}var Sg="it has changed since it was read; try again",
Og="it has been created in the meantime; try again",Ag="it has been deleted since it was read",mA="it is UTF-16; save it as UTF-8 first",hA=e=>e[0]===255||e[0]===
254;function Pg(e,t,n){let r=(0,z.openSync)(e,"wx");try{(0,z.writeFileSync)(r,t),n!==void 0&&(gA(r,n),(0,z.fchmodSync)(r,n.mode&4095)),(0,z.fsyncSync)(r)}finally{
(0,z.closeSync)(r)}}function gA(e,{uid:t,gid:n}){let r=(0,z.fstatSync)(e);if(!(r.uid===t&&r.gid===n))for(let i of[t,r.uid])try{(0,z.fchownSync)(e,i,n);return}catch{}}
function yA(e){try{return(0,z.readFileSync)(e)}catch(t){if(_t(t)==="ENOENT")return;throw t}}var Cg=require("os"),Oc=["SIGHUP","SIGINT","SIGTERM"];async function Ng(e){let t,n=r=>{t??=Oc.find(i=>i===r)};for(let r of Oc)process.on(r,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let r of Oc)process.off(r,n)}}function Rg(e){return 128+Cg.constants.signals[e]}function xg(e,{io:t,lookedAt:n,onWritten:r}){return Ng(async i=>{Lh([...n,...e.map(({path:a})=>a)]);let s=await bA(e,i);s===void 0?r():yr(t,s);let o=await i();return o===
void 0?s===void 0?qt.ok:qt.failure:(s===void 0&&yr(t,`interrupted by ${o} after everything was written`),Rg(o))})}async function bA(e,t){let n=new Map,r=[],i=[],
s=()=>{for(let o of n.values())hs(o)};try{let o=[];for(let c of e)o.push(await Eg(c,()=>bg(c),t));let a=[];for(let c of o){let u=()=>(0,br.join)(vA((0,br.dirname)(
c.path),n,r),String(a.length));a.push(await Eg(c,()=>vg(c,u()),t))}await Lg(t);for(let c of a)Ig(c,()=>wg(c)),i.push(c);for(let c of n.keys())SA(c)}catch(o){let a=i.
filter(c=>!kA(c)).length;s();for(let c of r)wA(c);return`${a===0?"nothing was":`${a} of ${Vt(e.length,"file")} were`} written: ${Ee(o)}`}s()}async function Eg(e,t,n){
return await Lg(n),Ig(e,t)}async function Lg(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function Ig({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Ee(n)}`,{cause:n})}}function vA(e,t,n){let r=t.get(e);if(r!==void 0)return r;let i=(0,je.mkdirSync)(e,{recursive:!0});i!==void 0&&n.unshift(
{last:e,first:i});let s=xh(e);return t.set(e,s),s}function wA({last:e,first:t}){try{for(let n=e;;n=(0,br.dirname)(n))if((0,je.rmdirSync)(n),n===t)return}catch{}}
function kA(e){try{return kg(e),!0}catch{return!1}}function SA(e){try{let t=(0,je.openSync)(e,"r");try{(0,je.fsyncSync)(t)}finally{(0,je.closeSync)(t)}}catch{}}async function OA({options:e,positionals:t},n){let r=e.to===void 0?dg(e,n)?.release:yc(e.to,"--to"),i=e.from===void 0?void 0:yc(e.from,"--from"),{format:s,write:o,
output:a,draft:c}=e;if(t.length===0)throw new ae("migrate needs files or directories, or - for standard input");if(o&&a!==void 0)throw new ae("--write and --out\
put exclude each other");if(o&&t.includes("-"))throw new ae("--write needs files: standard input has no place to write to");let u=CA(e.answer,n),f=pg(t,e,n),p=r??
PA(f),m=_h(f,n),{files:h,faults:y}=m;if(qh(m,n),y.length>0)return qt.failure;let g=oh(h.map(AA),{to:p,answers:u,...i!==void 0&&{from:i}}),b=bh(g),O=sc(g.files).
length>0,k=!b&&(!O||c);if(s==="json")n.stdout(kh(g,p,k));else if(!b&&!o&&a===void 0)for(let{path:Y,text:$,after:J}of g.files)n.stdout(hh(Y,$,J));let N=Y=>{s==="\
diff"&&n.stderr(yh(g,Y))},x=IA(g.files,p);if(!k)return N(b?"Nothing was written because of the errors above":"Nothing was written: answer the questions above, o\
r use --draft"),qt.findings;if(!o&&a===void 0)return N(x),qt.ok;let{targets:T,lookedAt:q}=a===void 0?EA(g.files,n):xA(g.files,a,n);return xg(T,{io:n,lookedAt:q,
onWritten:()=>N(`${x}; ${Vt(T.length,"file")} written`)})}function AA({path:e,text:t,context:{isPatch:n=!1,release:r}}){let i=r?.from==="configuration"?r.release:
void 0;return{path:e,text:t,isPatch:n,...i!==void 0&&{configured:i}}}function PA(e){let[t=at,...n]=e.configuredReleases();if(n.length===0)return t;throw new ae(
`the configurations of these files name ${[t,...n].join(" and ")}; choose a target with --to`)}function CA(e,t){let n=e.map(r=>{let i=r.indexOf("=");if(i<1)throw new ae(
"--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let[s,o]=[r.slice(0,i),r.slice(i+1)];return[s,o.startsWith("@")?NA(o.slice(1),s,t):
RA(o,s)]});return Object.fromEntries(n)}function NA(e,t,n){try{return(0,vr.readFileSync)((0,Le.resolve)(n.cwd,e),"utf8")}catch(r){throw new ae(`--answer ${t}: ${e}\
: ${Ee(r)}`)}}function RA(e,t){let[n,...r]=be(e).documents;if(n&&r.length===0&&n.issues.length===0)return n.value;throw new ae(`--answer ${t}: its value is no Y\
AML; give a text in quotes, or @FILE for the text of a file`)}function EA(e,t){return{targets:e.filter(({text:r,after:i})=>r!==i).map(({path:r,text:i,after:s})=>({
path:(0,Le.resolve)(t.cwd,r),shown:r,text:s,before:i})),lookedAt:e.map(({path:r})=>(0,Le.resolve)(t.cwd,r))}}function xA(e,t,n){let r=new Map,i=[];for(let{path:s,
after:o}of e.filter(({planes:a})=>a.length>0)){let a=s===_e?"stdin.yaml":(0,Le.relative)(n.cwd,(0,Le.resolve)(n.cwd,s));if(a.startsWith("..")||(0,Le.isAbsolute)(
a))throw new ae(`--output needs files below this folder, to give them the same place there; ${s} is not`);let c=(0,Le.resolve)(n.cwd,t,a),u=(0,Le.relative)(n.cwd,
c);i.push(c);let f=LA(c);if(f!==o){if(f!==void 0)throw new ae(`${u} is there already and says something else; name another folder`);r.set(c,{path:c,shown:u,text:o,
before:null})}}return{targets:[...r.values()],lookedAt:i}}function LA(e){try{return(0,vr.statSync)(e).isFile()?(0,vr.readFileSync)(e,"utf8"):void 0}catch{return}}
function IA(e,t){let n=e.flatMap(({planes:o})=>o),r=n.filter(({migration:o})=>o.lines.length>1).length;if(n.length===0)return"no plane found; nothing to migrate";
if(r===0)return`${Vt(n.length,"plane")} already ${t}`;let i=n.length-r,s=i===0?"":`, the other${i>1?"s":""} already there`;return`${r} of ${Vt(n.length,"plane")}\
 moved to ${t}${s}`}0&&(module.exports={migrateCommand});

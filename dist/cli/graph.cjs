"use strict";var Um=Object.create;var kr=Object.defineProperty;var zm=Object.getOwnPropertyDescriptor;var Vm=Object.getOwnPropertyNames;var Wm=Object.getPrototypeOf,Gm=Object.prototype.hasOwnProperty;var F=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),le=(e,t)=>{for(var n in t)kr(e,n,{get:t[n],enumerable:!0})},jl=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let i of Vm(t))!Gm.call(e,i)&&i!==n&&kr(e,i,{get:()=>t[i],enumerable:!(r=zm(t,i))||r.enumerable});return e};var Hm=(e,t,n)=>(n=e!=null?Um(Wm(e)):{},jl(t||!e||!e.__esModule?kr(n,"default",{value:e,enumerable:!0}):n,e)),Jm=e=>jl(kr({},"__esModule",{value:!0}),e);var X=F(se=>{"use strict";var jo=Symbol.for("yaml.alias"),Mf=Symbol.for("yaml.document"),Wr=Symbol.for("yaml.map"),Df=Symbol.for("yaml.pair"),Bo=Symbol.for("yam\
l.scalar"),Gr=Symbol.for("yaml.seq"),je=Symbol.for("yaml.node.type"),sw=e=>!!e&&typeof e=="object"&&e[je]===jo,ow=e=>!!e&&typeof e=="object"&&e[je]===Mf,aw=e=>!!e&&
typeof e=="object"&&e[je]===Wr,lw=e=>!!e&&typeof e=="object"&&e[je]===Df,$f=e=>!!e&&typeof e=="object"&&e[je]===Bo,cw=e=>!!e&&typeof e=="object"&&e[je]===Gr;function Ff(e){
if(e&&typeof e=="object")switch(e[je]){case Wr:case Gr:return!0}return!1}function uw(e){if(e&&typeof e=="object")switch(e[je]){case jo:case Wr:case Bo:case Gr:return!0}
return!1}var fw=e=>($f(e)||Ff(e))&&!!e.anchor;se.ALIAS=jo;se.DOC=Mf;se.MAP=Wr;se.NODE_TYPE=je;se.PAIR=Df;se.SCALAR=Bo;se.SEQ=Gr;se.hasAnchor=fw;se.isAlias=sw;se.
isCollection=Ff;se.isDocument=ow;se.isMap=aw;se.isNode=uw;se.isPair=lw;se.isScalar=$f;se.isSeq=cw});var Ln=F(Ko=>{"use strict";var ie=X(),fe=Symbol("break visit"),qf=Symbol("skip children"),Ie=Symbol("remove node");function Hr(e,t){let n=jf(t);ie.isDocument(e)?
Wt(null,e.contents,n,Object.freeze([e]))===Ie&&(e.contents=null):Wt(null,e,n,Object.freeze([]))}Hr.BREAK=fe;Hr.SKIP=qf;Hr.REMOVE=Ie;function Wt(e,t,n,r){let i=Bf(
e,t,n,r);if(ie.isNode(i)||ie.isPair(i))return Kf(e,r,i),Wt(e,i,n,r);if(typeof i!="symbol"){if(ie.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.
length;++s){let o=Wt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===fe)return fe;o===Ie&&(t.items.splice(s,1),s-=1)}}}else if(ie.isPair(t)){r=Object.
freeze(r.concat(t));let s=Wt("key",t.key,n,r);if(s===fe)return fe;s===Ie&&(t.key=null);let o=Wt("value",t.value,n,r);if(o===fe)return fe;o===Ie&&(t.value=null)}}
return i}async function Jr(e,t){let n=jf(t);ie.isDocument(e)?await Gt(null,e.contents,n,Object.freeze([e]))===Ie&&(e.contents=null):await Gt(null,e,n,Object.freeze(
[]))}Jr.BREAK=fe;Jr.SKIP=qf;Jr.REMOVE=Ie;async function Gt(e,t,n,r){let i=await Bf(e,t,n,r);if(ie.isNode(i)||ie.isPair(i))return Kf(e,r,i),Gt(e,i,n,r);if(typeof i!=
"symbol"){if(ie.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Gt(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{
if(o===fe)return fe;o===Ie&&(t.items.splice(s,1),s-=1)}}}else if(ie.isPair(t)){r=Object.freeze(r.concat(t));let s=await Gt("key",t.key,n,r);if(s===fe)return fe;
s===Ie&&(t.key=null);let o=await Gt("value",t.value,n,r);if(o===fe)return fe;o===Ie&&(t.value=null)}}return i}function jf(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Bf(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(ie.isMap(t))return n.Map?.(e,t,r);if(ie.isSeq(t))return n.Seq?.(e,t,r);if(ie.
isPair(t))return n.Pair?.(e,t,r);if(ie.isScalar(t))return n.Scalar?.(e,t,r);if(ie.isAlias(t))return n.Alias?.(e,t,r)}function Kf(e,t,n){let r=t[t.length-1];if(ie.
isCollection(r))r.items[e]=n;else if(ie.isPair(r))e==="key"?r.key=n:r.value=n;else if(ie.isDocument(r))r.contents=n;else{let i=ie.isAlias(r)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}Ko.visit=Hr;Ko.visitAsync=Jr});var Yo=F(Uf=>{"use strict";var Yf=X(),dw=Ln(),pw={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},hw=e=>e.replace(/[!,[\]{}]/g,t=>pw[t]),_n=class e{constructor(t,n){
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
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+hw(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Yf.isNode(t.contents)){let s={};dw.visit(t.contents,(o,a)=>{Yf.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};_n.defaultYaml={explicit:!1,version:"1.2"};_n.defaultTags={"!!":"tag:yaml.org,2002:"};Uf.Directives=_n});var Qr=F(Mn=>{"use strict";var zf=X(),mw=Ln();function gw(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Vf(e){let t=new Set;return mw.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function Wf(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function yw(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=Vf(e));let o=Wf(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(zf.isScalar(o.node)||zf.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}Mn.anchorIsValid=gw;Mn.anchorNames=Vf;Mn.createNodeAnchors=yw;Mn.
findNewAnchor=Wf});var Uo=F(Gf=>{"use strict";function Dn(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],a=Dn(e,r,String(i),o);a===
void 0?delete r[i]:a!==o&&(r[i]=a)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=Dn(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=Dn(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=Dn(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}Gf.applyReviver=Dn});var tt=F(Jf=>{"use strict";var bw=X();function Hf(e,t,n){if(Array.isArray(e))return e.map((r,i)=>Hf(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!bw.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}Jf.toJS=Hf});var Xr=F(Xf=>{"use strict";var vw=Uo(),Qf=X(),ww=tt(),zo=class{constructor(t){Object.defineProperty(this,Qf.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!Qf.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=ww.toJS(this,"",o);if(typeof i=="function")for(let{count:u,res:l}of o.anchors.values())i(l,u);return typeof s=="function"?vw.applyReviver(s,{"":a},
"",a):a}};Xf.NodeBase=zo});var $n=F(Zf=>{"use strict";var kw=Qr(),Sw=Ln(),Ht=X(),Ow=Xr(),Ew=tt(),Vo=class extends Ow.NodeBase{constructor(t){super(Ht.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],Sw.visit(t,{Node:(s,o)=>{(Ht.isAlias(o)||Ht.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,u=s.get(i);if(u||(Ew.toJS(i,null,n),u=s.get(i)),
u?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Zr(o,i,s)),u.count*u.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(kw.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function Zr(e,t,n){
if(Ht.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Ht.isCollection(t)){let r=0;for(let i of t.items){let s=Zr(e,i,n);
s>r&&(r=s)}return r}else if(Ht.isPair(t)){let r=Zr(e,t.key,n),i=Zr(e,t.value,n);return Math.max(r,i)}return 1}Zf.Alias=Vo});var ne=F(Wo=>{"use strict";var Pw=X(),Nw=Xr(),Aw=tt(),xw=e=>!e||typeof e!="function"&&typeof e!="object",nt=class extends Nw.NodeBase{constructor(t){super(Pw.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Aw.toJS(this.value,t,n)}toString(){return String(this.value)}};nt.BLOCK_FOLDED="BLOCK_FOLDED";nt.BLOCK_LITERAL=
"BLOCK_LITERAL";nt.PLAIN="PLAIN";nt.QUOTE_DOUBLE="QUOTE_DOUBLE";nt.QUOTE_SINGLE="QUOTE_SINGLE";Wo.Scalar=nt;Wo.isScalarValue=xw});var Fn=F(td=>{"use strict";var Cw=$n(),kt=X(),ed=ne(),Iw="tag:yaml.org,2002:";function Tw(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function Rw(e,t,n){if(kt.isDocument(e)&&(e=e.contents),kt.isNode(
e))return e;if(kt.isPair(e)){let d=n.schema[kt.MAP].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:a}=n,u;if(r&&e&&typeof e==
"object"){if(u=a.get(e),u)return u.anchor??(u.anchor=i(e)),new Cw.Alias(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith("!!")&&(t=Iw+t.slice(2));let l=Tw(
e,t,o.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new ed.Scalar(e);return u&&(u.node=d),d}l=e instanceof Map?o[kt.
MAP]:Symbol.iterator in Object(e)?o[kt.SEQ]:o[kt.MAP]}s&&(s(l),delete n.onTagObj);let f=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(n.schema,e,n):new ed.Scalar(e);return t?f.tag=t:l.default||(f.tag=l.tag),u&&(u.node=f),f}td.createNode=Rw});var ti=F(ei=>{"use strict";var Lw=Fn(),Te=X(),_w=Xr();function Go(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Lw.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var nd=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ho=class extends _w.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Te.isNode(r)||Te.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(nd(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(Te.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Go(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Te.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&Te.isScalar(s)?s.value:s:Te.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Te.isPair(n))return!1;let r=n.value;return r==null||t&&Te.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Te.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Te.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Go(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${i}`)}}};ei.Collection=Ho;ei.collectionFromPath=Go;ei.isEmptyPath=nd});var qn=F(ni=>{"use strict";var Mw=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Jo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Dw=(e,t,n)=>e.
endsWith(`
`)?Jo(n,t):n.includes(`
`)?`
`+Jo(n,t):(e.endsWith(" ")?"":" ")+n;ni.indentComment=Jo;ni.lineComment=Dw;ni.stringifyComment=Mw});var id=F(jn=>{"use strict";var $w="flow",Qo="block",ri="quoted";function Fw(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return e;i<s&&(s=0);let u=Math.max(1+s,1+i-t.length);if(e.length<=u)return e;let l=[],f={},d=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?l.push(
0):d=i-r);let p,m,y=!1,g=-1,b=-1,k=-1;n===Qo&&(g=rd(e,g,t.length),g!==-1&&(d=g+u));for(let O;O=e[g+=1];){if(n===ri&&O==="\\"){switch(b=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}k=g}if(O===`
`)n===Qo&&(g=rd(e,g,t.length)),d=g+t.length+u,p=void 0;else{if(O===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let E=e[g+1];E&&E!==" "&&E!==`
`&&E!=="	"&&(p=g)}if(g>=d)if(p)l.push(p),d=p+u,p=void 0;else if(n===ri){for(;m===" "||m==="	";)m=O,O=e[g+=1],y=!0;let E=g>k+1?g-2:b-1;if(f[E])return e;l.push(E),
f[E]=!0,d=E+u,p=void 0}else y=!0}m=O}if(y&&a&&a(),l.length===0)return e;o&&o();let v=e.slice(0,l[0]);for(let O=0;O<l.length;++O){let E=l[O],x=l[O+1]||e.length;E===
0?v=`
${t}${e.slice(0,x)}`:(n===ri&&f[E]&&(v+=`${e[E]}\\`),v+=`
${t}${e.slice(E+1,x)}`)}return v}function rd(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}jn.FOLD_BLOCK=Qo;jn.FOLD_FLOW=$w;jn.FOLD_QUOTED=ri;jn.foldFlowLines=Fw});var Kn=F(sd=>{"use strict";var Ee=ne(),rt=id(),si=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),oi=e=>/^(%|---|\.\.\.)/m.test(e);function qw(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function Bn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(oi(e)?"  ":""),o="",a=0;for(let u=0,l=n[u];l;l=n[++u])if(l===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(o+=n.slice(a,
u)+"\\ ",u+=1,a=u,l="\\"),l==="\\")switch(n[u+1]){case"u":{o+=n.slice(a,u);let f=n.substr(u+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:f.
substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(r||n[u+2]==='"'||n.length<i)u+=1;else{for(o+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=s,n[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+n.slice(a):n,r?o:rt.foldFlowLines(o,s,rt.FOLD_QUOTED,si(t,!1))}function Xo(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Bn(e,t);let n=t.indent||(oi(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:rt.foldFlowLines(r,n,rt.FOLD_FLOW,si(t,!1))}function Jt(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Bn;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=Xo:s&&!i?r=Bn:r=n?Xo:Bn}return r(e,t)}var Zo;try{Zo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Zo=/\n+(?!\n|$)/g}function ii({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:a,lineWidth:u}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Jt(n,r);let l=r.indent||(r.forceBlockIndent||oi(n)?"  ":""),f=o==="literal"?!0:o==="folded"||t===Ee.Scalar.BLOCK_FOLDED?!1:t===Ee.Scalar.BLOCK_LITERAL?
!0:!qw(n,u,l.length);if(!n)return f?`|
`:`>
`;let d,p;for(p=n.length;p>0;--p){let x=n[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let m=n.substring(p),y=m.indexOf(`
`);y===-1?d="-":n===m||y!==m.length-1?(d="+",s&&s()):d="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Zo,`$&${l}`));let g=!1,b,k=-1;for(b=0;b<n.length;++b){let x=n[b];if(x===" ")g=!0;else if(x===`
`)k=b;else break}let v=n.substring(0,k<b?k+1:b);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let E=(g?l?"2":"1":"")+d;if(e&&(E+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!f){let x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),$=!1,K=si(r,!0);o!=="folded"&&t!==Ee.Scalar.BLOCK_FOLDED&&(K.onOverflow=
()=>{$=!0});let T=rt.foldFlowLines(`${v}${x}${m}`,l,rt.FOLD_BLOCK,K);if(!$)return`>${E}
${l}${T}`}return n=n.replace(/\n+/g,`$&${l}`),`|${E}
${l}${v}${n}${m}`}function jw(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:a,indent:u,indentStep:l,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return Jt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?Jt(s,t):ii(e,t,n,r);if(!a&&!f&&i!==Ee.Scalar.PLAIN&&s.includes(`
`))return ii(e,t,n,r);if(oi(s)){if(u==="")return t.forceBlockIndent=!0,ii(e,t,n,r);if(a&&u===l)return Jt(s,t)}let d=s.replace(/\n+/g,`$&
${u}`);if(o){let p=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(d),{compat:m,tags:y}=t.doc.schema;if(y.some(p)||m?.some(p))return Jt(s,t)}return a?
d:rt.foldFlowLines(d,u,rt.FOLD_FLOW,si(t,!1))}function Bw(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Ee.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Ee.Scalar.QUOTE_DOUBLE);let u=f=>{switch(f){case Ee.
Scalar.BLOCK_FOLDED:case Ee.Scalar.BLOCK_LITERAL:return i||s?Jt(o.value,t):ii(o,t,n,r);case Ee.Scalar.QUOTE_DOUBLE:return Bn(o.value,t);case Ee.Scalar.QUOTE_SINGLE:
return Xo(o.value,t);case Ee.Scalar.PLAIN:return jw(o,t,n,r);default:return null}},l=u(a);if(l===null){let{defaultKeyType:f,defaultStringType:d}=t.options,p=i&&
f||d;if(l=u(p),l===null)throw new Error(`Unsupported default string type ${p}`)}return l}sd.stringifyString=Bw});var Yn=F(ea=>{"use strict";var Kw=Qr(),it=X(),Yw=qn(),Uw=Kn();function zw(e,t){let n=Object.assign({blockQuote:!0,commentString:Yw.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Vw(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(it.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function Ww(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(it.isScalar(e)||it.isCollection(
e))&&e.anchor;s&&Kw.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function Gw(e,t,n,r){
if(it.isPair(e))return e.toString(t,n,r);if(it.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=it.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>i=u});i??(i=Vw(t.doc.schema.tags,s));let o=Ww(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(s,t,n,r):it.isScalar(s)?Uw.stringifyString(s,t,n,r):s.toString(t,n,r);return o?it.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}ea.createStringifyContext=zw;ea.stringify=Gw});var cd=F(ld=>{"use strict";var Be=X(),od=ne(),ad=Yn(),Un=qn();function Hw({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:a,indentStep:u,options:{commentString:l,
indentSeq:f,simpleKeys:d}}=n,p=Be.isNode(e)&&e.comment||null;if(d){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(Be.isCollection(e)||
!Be.isNode(e)&&typeof e=="object"){let K="With simple keys, collection cannot be used as a key value";throw new Error(K)}}let m=!d&&(!e||p&&t==null&&!n.inFlow||
Be.isCollection(e)||(Be.isScalar(e)?e.type===od.Scalar.BLOCK_FOLDED||e.type===od.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(d||!s),indent:a+u});let y=!1,g=!1,b=ad.stringify(e,n,()=>y=!0,()=>g=!0);if(!m&&!n.inFlow&&b.length>1024){if(d)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return y&&r&&r(),b===""?"?":m?`? ${b}`:b}else if(s&&!d||t==null&&
m)return b=`? ${b}`,p&&!y?b+=Un.lineComment(b,n.indent,l(p)):g&&i&&i(),b;y&&(p=null),m?(p&&(b+=Un.lineComment(b,n.indent,l(p))),b=`? ${b}
${a}:`):(b=`${b}:`,p&&(b+=Un.lineComment(b,n.indent,l(p))));let k,v,O;Be.isNode(t)?(k=!!t.spaceBefore,v=t.commentBefore,O=t.comment):(k=!1,v=null,O=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!m&&!p&&Be.isScalar(t)&&(n.indentAtStart=b.length+1),g=!1,!f&&u.length>=2&&!n.inFlow&&!m&&Be.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let E=!1,x=ad.stringify(t,n,()=>E=!0,()=>g=!0),$=" ";if(p||k||v){if($=k?`
`:"",v){let K=l(v);$+=`
${Un.indentComment(K,n.indent)}`}x===""&&!n.inFlow?$===`
`&&O&&($=`

`):$+=`
${n.indent}`}else if(!m&&Be.isCollection(t)){let K=x[0],T=x.indexOf(`
`),U=T!==-1,ee=n.inFlow??t.flow??t.items.length===0;if(U||!ee){let H=!1;if(U&&(K==="&"||K==="!")){let j=x.indexOf(" ");K==="&"&&j!==-1&&j<T&&x[j+1]==="!"&&(j=x.
indexOf(" ",j+1)),(j===-1||T<j)&&(H=!0)}H||($=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&($="");return b+=$+x,n.inFlow?E&&r&&r():O&&!E?b+=Un.lineComment(b,n.indent,l(O)):g&&i&&i(),b}ld.stringifyPair=Hw});var na=F(ta=>{"use strict";var ud=require("process");function Jw(e,...t){e==="debug"&&console.log(...t)}function Qw(e,t){(e==="debug"||e==="warn")&&(typeof ud.emitWarning==
"function"?ud.emitWarning(t):console.warn(t))}ta.debug=Jw;ta.warn=Qw});var fi=F(ui=>{"use strict";var ci=X(),fd=ne(),ai="<<",li={identify:e=>e===ai||typeof e=="symbol"&&e.description===ai,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new fd.Scalar(Symbol(ai)),{addToJSMap:dd}),stringify:()=>ai},Xw=(e,t)=>(li.identify(t)||ci.isScalar(t)&&(!t.type||t.type===
fd.Scalar.PLAIN)&&li.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===li.tag&&n.default);function dd(e,t,n){let r=pd(e,n);if(ci.isSeq(r))for(let i of r.items)
ra(e,t,i);else if(Array.isArray(r))for(let i of r)ra(e,t,i);else ra(e,t,r)}function ra(e,t,n){let r=pd(e,n);if(!ci.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function pd(e,t){return e&&ci.isAlias(t)?t.resolve(e.doc,e):t}
ui.addMergeToJSMap=dd;ui.isMergeKey=Xw;ui.merge=li});var sa=F(gd=>{"use strict";var Zw=na(),hd=fi(),ek=Yn(),md=X(),ia=tt();function tk(e,t,{key:n,value:r}){if(md.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(hd.
isMergeKey(e,n))hd.addMergeToJSMap(e,t,r);else{let i=ia.toJS(n,"",e);if(t instanceof Map)t.set(i,ia.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=nk(
n,i,e),o=ia.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function nk(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(md.isNode(e)&&n?.doc){let r=ek.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),Zw.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}gd.addPairToJSMap=tk});var st=F(oa=>{"use strict";var yd=Fn(),rk=cd(),ik=sa(),di=X();function sk(e,t,n){let r=yd.createNode(e,void 0,n),i=yd.createNode(t,void 0,n);return new pi(r,i)}
var pi=class e{constructor(t,n=null){Object.defineProperty(this,di.NODE_TYPE,{value:di.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return di.
isNode(n)&&(n=n.clone(t)),di.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return ik.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?rk.stringifyPair(this,t,n,r):JSON.stringify(this)}};oa.Pair=pi;oa.createPair=sk});var aa=F(vd=>{"use strict";var St=X(),bd=Yn(),hi=qn();function ok(e,t,n){return(t.inFlow??e.flow?lk:ak)(e,t,n)}function ak({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:u,options:{commentString:l}}=n,f=Object.assign({},n,{indent:s,type:null}),d=!1,p=[];for(let y=0;y<
t.length;++y){let g=t[y],b=null;if(St.isNode(g))!d&&g.spaceBefore&&p.push(""),mi(n,p,g.commentBefore,d),g.comment&&(b=g.comment);else if(St.isPair(g)){let v=St.
isNode(g.key)?g.key:null;v&&(!d&&v.spaceBefore&&p.push(""),mi(n,p,v.commentBefore,d))}d=!1;let k=bd.stringify(g,f,()=>b=null,()=>d=!0);b&&(k+=hi.lineComment(k,s,
l(b))),d&&b&&(d=!1),p.push(r+k)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let y=1;y<p.length;++y){let g=p[y];m+=g?`
${u}${g}`:`
`}}return e?(m+=`
`+hi.indentComment(l(e),u),a&&a()):d&&o&&o(),m}function lk({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
r+=s;let u=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,f=0,d=[];for(let y=0;y<e.length;++y){let g=e[y],b=null;if(St.isNode(g))g.spaceBefore&&d.push(
""),mi(t,d,g.commentBefore,!1),g.comment&&(b=g.comment);else if(St.isPair(g)){let v=St.isNode(g.key)?g.key:null;v&&(v.spaceBefore&&d.push(""),mi(t,d,v.commentBefore,
!1),v.comment&&(l=!0));let O=St.isNode(g.value)?g.value:null;O?(O.comment&&(b=O.comment),O.commentBefore&&(l=!0)):g.value==null&&v?.comment&&(b=v.comment)}b&&(l=
!0);let k=bd.stringify(g,u,()=>b=null);l||(l=d.length>f||k.includes(`
`)),y<e.length-1?k+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=d.reduce((v,O)=>v+O.length+2,2)+(k.length+2)>t.options.lineWidth)),l&&(k+=",")),
b&&(k+=hi.lineComment(k,r,a(b))),d.push(k),f=d.length}let{start:p,end:m}=n;if(d.length===0)return p+m;if(!l){let y=d.reduce((g,b)=>g+b.length+2,2);l=t.options.lineWidth>
0&&y>t.options.lineWidth}if(l){let y=p;for(let g of d)y+=g?`
${s}${i}${g}`:`
`;return`${y}
${i}${m}`}else return`${p}${o}${d.join(" ")}${o}${m}`}function mi({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=hi.indentComment(
t(r),e);n.push(s.trimStart())}}vd.stringifyCollection=ok});var at=F(ca=>{"use strict";var ck=aa(),uk=sa(),fk=ti(),ot=X(),gi=st(),dk=ne();function zn(e,t){let n=ot.isScalar(t)?t.value:t;for(let r of e)if(ot.isPair(r)&&(r.
key===t||r.key===n||ot.isScalar(r.key)&&r.key.value===n))return r}var la=class extends fk.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ot.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),a=(u,l)=>{if(typeof s=="function")l=s.call(n,u,l);else if(Array.
isArray(s)&&!s.includes(u))return;(l!==void 0||i)&&o.items.push(gi.createPair(u,l,r))};if(n instanceof Map)for(let[u,l]of n)a(u,l);else if(n&&typeof n=="object")
for(let u of Object.keys(n))a(u,n[u]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;ot.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new gi.Pair(t,t?.value):r=new gi.Pair(t.key,t.value);let i=zn(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);ot.isScalar(i.value)&&dk.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(a=>s(r,a)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=zn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=zn(this.items,t)?.value;return(!n&&ot.isScalar(i)?i.value:i)??void 0}has(t){return!!zn(this.items,t)}set(t,n){this.add(new gi.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)uk.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!ot.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),ck.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};ca.YAMLMap=la;ca.findPair=zn});var Qt=F(kd=>{"use strict";var pk=X(),wd=at(),hk={collection:"map",default:!0,nodeClass:wd.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return pk.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>wd.YAMLMap.from(e,t,n)};kd.map=hk});var lt=F(Sd=>{"use strict";var mk=Fn(),gk=aa(),yk=ti(),bi=X(),bk=ne(),vk=tt(),ua=class extends yk.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(bi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=yi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=yi(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&bi.isScalar(i)?i.value:i}has(t){let n=yi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=yi(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];bi.isScalar(i)&&bk.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(vk.toJS(s,String(i++),n));return r}toString(t,n,r){return t?gk.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let u=n instanceof Set?a:String(o++);a=i.call(n,u,a)}s.items.
push(mk.createNode(a,void 0,r))}}return s}};function yi(e){let t=bi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Sd.YAMLSeq=ua});var Xt=F(Ed=>{"use strict";var wk=X(),Od=lt(),kk={collection:"seq",default:!0,nodeClass:Od.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return wk.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Od.YAMLSeq.from(e,t,n)};Ed.seq=kk});var Vn=F(Pd=>{"use strict";var Sk=Kn(),Ok={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Sk.stringifyString(e,t,n,r)}};Pd.string=Ok});var vi=F(xd=>{"use strict";var Nd=ne(),Ad={identify:e=>e==null,createNode:()=>new Nd.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Nd.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Ad.test.test(e)?e:t.options.nullStr};xd.nullTag=Ad});var fa=F(Id=>{"use strict";var Ek=ne(),Cd={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Ek.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Cd.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};Id.boolTag=Cd});var Zt=F(Td=>{"use strict";function Pk({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}Td.stringifyNumber=Pk});var pa=F(wi=>{"use strict";var Nk=ne(),da=Zt(),Ak={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:da.stringifyNumber},xk={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():da.stringifyNumber(e)}},Ck={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Nk.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:da.stringifyNumber};
wi.float=Ck;wi.floatExp=xk;wi.floatNaN=Ak});var ma=F(Si=>{"use strict";var Rd=Zt(),ki=e=>typeof e=="bigint"||Number.isInteger(e),ha=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Ld(e,t,n){
let{value:r}=e;return ki(r)&&r>=0?n+r.toString(t):Rd.stringifyNumber(e)}var Ik={identify:e=>ki(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>ha(e,2,8,n),stringify:e=>Ld(e,8,"0o")},Tk={identify:ki,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ha(e,0,10,n),
stringify:Rd.stringifyNumber},Rk={identify:e=>ki(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ha(e,2,16,
n),stringify:e=>Ld(e,16,"0x")};Si.int=Tk;Si.intHex=Rk;Si.intOct=Ik});var Md=F(_d=>{"use strict";var Lk=Qt(),_k=vi(),Mk=Xt(),Dk=Vn(),$k=fa(),ga=pa(),ya=ma(),Fk=[Lk.map,Mk.seq,Dk.string,_k.nullTag,$k.boolTag,ya.intOct,ya.int,ya.intHex,
ga.floatNaN,ga.floatExp,ga.float];_d.schema=Fk});var Fd=F($d=>{"use strict";var qk=ne(),jk=Qt(),Bk=Xt();function Dd(e){return typeof e=="bigint"||Number.isInteger(e)}var Oi=({value:e})=>JSON.stringify(e),Kk=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Oi},{identify:e=>e==null,createNode:()=>new qk.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Oi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Oi},{identify:Dd,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Dd(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Oi}],Yk={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Uk=[jk.map,Bk.seq].
concat(Kk,Yk);$d.schema=Uk});var va=F(qd=>{"use strict";var Wn=require("buffer"),ba=ne(),zk=Kn(),Vk={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Wn.Buffer=="function")return Wn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,a;if(typeof Wn.Buffer=="function")a=o instanceof Wn.Buffer?o.toString("base64"):Wn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let l=0;l<o.length;++l)u+=String.fromCharCode(o[l]);a=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ba.Scalar.BLOCK_LITERAL),t!==ba.Scalar.QUOTE_DOUBLE){let u=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/u),f=new Array(l);for(let d=0,p=0;d<l;++d,p+=u)f[d]=a.substr(p,u);a=f.join(t===ba.Scalar.
BLOCK_LITERAL?`
`:" ")}return zk.stringifyString({comment:e,type:t,value:a},r,i,s)}};qd.binary=Vk});var Ni=F(Pi=>{"use strict";var Ei=X(),wa=st(),Wk=ne(),Gk=lt();function jd(e,t){if(Ei.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Ei.isPair(r)){
if(Ei.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new wa.Pair(new Wk.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=Ei.isPair(r)?r:new wa.Pair(r)}}else t("Expected a sequence for this tag");return e}function Bd(e,t,n){let{replacer:r}=n,i=new Gk.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let a,u;
if(Array.isArray(o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;i.items.push(wa.createPair(a,u,n))}return i}
var Hk={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:jd,createNode:Bd};Pi.createPairs=Bd;Pi.pairs=Hk;Pi.resolvePairs=jd});var Oa=F(Sa=>{"use strict";var Kd=X(),ka=tt(),Gn=at(),Jk=lt(),Yd=Ni(),Ot=class e extends Jk.YAMLSeq{constructor(){super(),this.add=Gn.YAMLMap.prototype.add.bind(
this),this.delete=Gn.YAMLMap.prototype.delete.bind(this),this.get=Gn.YAMLMap.prototype.get.bind(this),this.has=Gn.YAMLMap.prototype.has.bind(this),this.set=Gn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Kd.
isPair(i)?(s=ka.toJS(i.key,"",n),o=ka.toJS(i.value,s,n)):s=ka.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=Yd.createPairs(t,n,r),s=new this;return s.items=i.items,s}};Ot.tag="tag:yaml.org,2002:omap";var Qk={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ot,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Yd.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Kd.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new Ot,n)},createNode:(e,t,n)=>Ot.from(e,t,n)};Sa.YAMLOMap=Ot;Sa.omap=Qk});var Gd=F(Ea=>{"use strict";var Ud=ne();function zd({value:e,source:t},n){return t&&(e?Vd:Wd).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Vd={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Ud.Scalar(!0),stringify:zd},Wd={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Ud.Scalar(!1),stringify:zd};Ea.falseTag=Wd;Ea.trueTag=
Vd});var Hd=F(Ai=>{"use strict";var Xk=ne(),Pa=Zt(),Zk={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Pa.stringifyNumber},e1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Pa.stringifyNumber(e)}},t1={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Xk.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:Pa.stringifyNumber};Ai.float=t1;Ai.floatExp=e1;Ai.floatNaN=Zk});var Qd=F(Jn=>{"use strict";var Jd=Zt(),Hn=e=>typeof e=="bigint"||Number.isInteger(e);function xi(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function Na(e,t,n){let{value:r}=e;if(Hn(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return Jd.stringifyNumber(
e)}var n1={identify:Hn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>xi(e,2,2,n),stringify:e=>Na(e,2,"0b")},r1={identify:Hn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>xi(e,1,8,n),stringify:e=>Na(e,8,"0")},i1={identify:Hn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>xi(e,0,10,n),stringify:Jd.stringifyNumber},s1={identify:Hn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>xi(e,2,16,n),stringify:e=>Na(e,16,"0x")};Jn.int=i1;Jn.intBin=n1;Jn.intHex=s1;Jn.intOct=r1});var xa=F(Aa=>{"use strict";var Ti=X(),Ci=st(),Ii=at(),Et=class e extends Ii.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Ti.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Ci.Pair(t.key,null):n=new Ci.Pair(t,null),Ii.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Ii.
findPair(this.items,t);return!n&&Ti.isPair(r)?Ti.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Ii.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Ci.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Ci.createPair(o,null,r));return s}};Et.tag="tag:yaml.org,2002:set";var o1={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Et,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Et.from(e,t,n),resolve(e,t){if(Ti.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Et,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Aa.YAMLSet=Et;Aa.set=o1});var Ia=F(Ri=>{"use strict";var a1=Zt();function Ca(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*s:s}function Xd(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return a1.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var l1={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ca(e,n),stringify:Xd},c1={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ca(e,!1),stringify:Xd},Zd={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Zd.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,i,s||0,o||0,a||0,u),f=t[8];if(f&&f!=="Z"){let d=Ca(f,!1);Math.
abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ri.floatTime=c1;Ri.intTime=l1;Ri.
timestamp=Zd});var np=F(tp=>{"use strict";var u1=Qt(),f1=vi(),d1=Xt(),p1=Vn(),h1=va(),ep=Gd(),Ta=Hd(),Li=Qd(),m1=fi(),g1=Oa(),y1=Ni(),b1=xa(),Ra=Ia(),v1=[u1.map,d1.seq,p1.string,
f1.nullTag,ep.trueTag,ep.falseTag,Li.intBin,Li.intOct,Li.int,Li.intHex,Ta.floatNaN,Ta.floatExp,Ta.float,h1.binary,m1.merge,g1.omap,y1.pairs,b1.set,Ra.intTime,Ra.
floatTime,Ra.timestamp];tp.schema=v1});var dp=F(Ma=>{"use strict";var op=Qt(),w1=vi(),ap=Xt(),k1=Vn(),S1=fa(),La=pa(),_a=ma(),O1=Md(),E1=Fd(),lp=va(),Qn=fi(),cp=Oa(),up=Ni(),rp=np(),fp=xa(),_i=Ia(),ip=new Map(
[["core",O1.schema],["failsafe",[op.map,ap.seq,k1.string]],["json",E1.schema],["yaml11",rp.schema],["yaml-1.1",rp.schema]]),sp={binary:lp.binary,bool:S1.boolTag,
float:La.float,floatExp:La.floatExp,floatNaN:La.floatNaN,floatTime:_i.floatTime,int:_a.int,intHex:_a.intHex,intOct:_a.intOct,intTime:_i.intTime,map:op.map,merge:Qn.
merge,null:w1.nullTag,omap:cp.omap,pairs:up.pairs,seq:ap.seq,set:fp.set,timestamp:_i.timestamp},P1={"tag:yaml.org,2002:binary":lp.binary,"tag:yaml.org,2002:merg\
e":Qn.merge,"tag:yaml.org,2002:omap":cp.omap,"tag:yaml.org,2002:pairs":up.pairs,"tag:yaml.org,2002:set":fp.set,"tag:yaml.org,2002:timestamp":_i.timestamp};function N1(e,t,n){
let r=ip.get(t);if(r&&!e)return n&&!r.includes(Qn.merge)?r.concat(Qn.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(ip.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Qn.merge)),i.reduce((s,o)=>{let a=typeof o=="string"?sp[o]:o;if(!a){let u=JSON.stringify(
o),l=Object.keys(sp).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}Ma.
coreKnownTags=P1;Ma.getTags=N1});var Fa=F(pp=>{"use strict";var Da=X(),A1=Qt(),x1=Xt(),C1=Vn(),Mi=dp(),I1=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,$a=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Mi.getTags(t,"compat"):t?Mi.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?Mi.coreKnownTags:{},this.tags=Mi.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,Da.MAP,{value:A1.
map}),Object.defineProperty(this,Da.SCALAR,{value:C1.string}),Object.defineProperty(this,Da.SEQ,{value:x1.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
I1:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};pp.Schema=$a});var mp=F(hp=>{"use strict";var T1=X(),qa=Yn(),Xn=qn();function R1(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=qa.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=s(e.commentBefore);n.unshift(Xn.indentComment(u,""))}let o=!1,a=null;if(e.contents){if(T1.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(Xn.indentComment(f,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?
void 0:()=>o=!0,l=qa.stringify(e.contents,i,()=>a=null,u);a&&(l+=Xn.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(qa.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(n.push("..."),n.push(Xn.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Xn.indentComment(s(u),"")))}return n.join(`
`)+`
`}hp.stringifyDocument=R1});var Zn=F(gp=>{"use strict";var L1=$n(),en=ti(),be=X(),_1=st(),M1=tt(),D1=Fa(),$1=mp(),ja=Qr(),F1=Uo(),q1=Fn(),Ba=Yo(),Ka=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.DOC});let i=null;typeof n=="function"||Array.isArray(n)?
i=n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ba.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.
prototype,{[be.NODE_TYPE]:{value:be.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=be.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){tn(this.contents)&&this.contents.add(t)}addIn(t,n){tn(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=ja.anchorNames(this);t.anchor=!n||r.has(n)?ja.findNewAnchor(n||"a",r):n}return new L1.Alias(
t.anchor)}createNode(t,n,r){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let b=v=>typeof v=="number"||v instanceof String||
v instanceof Number,k=n.filter(b).map(String);k.length>0&&(n=n.concat(k)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:u,onTagObj:l,tag:f}=r??{},{onAnchor:d,setAnchors:p,sourceObjects:m}=ja.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:d,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:m},g=q1.createNode(t,f,y);return a&&be.isCollection(g)&&(g.flow=!0),p(),g}createPair(t,n,r={}){
let i=this.createNode(t,null,r),s=this.createNode(n,null,r);return new _1.Pair(i,s)}delete(t){return tn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return en.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):tn(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return be.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return en.isEmptyPath(t)?!n&&be.isScalar(this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return be.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return en.isEmptyPath(t)?this.contents!==void 0:be.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=en.collectionFromPath(this.schema,[t],n):tn(this.contents)&&this.contents.set(
t,n)}setIn(t,n){en.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=en.collectionFromPath(this.schema,Array.from(t),n):tn(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ba.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ba.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new D1.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:i,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},u=M1.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:l,res:f}of a.anchors.values())s(f,l);return typeof o=="function"?F1.applyReviver(o,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return $1.stringifyDocument(this,t)}};function tn(e){if(be.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
gp.Document=Ka});var nr=F(tr=>{"use strict";var er=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Ya=class extends er{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Ua=class extends er{constructor(t,n,r){super("YAMLWarning",t,n,r)}},j1=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=n.linePos[1];u?.line===r&&u.col>i&&(a=Math.max(1,Math.min(u.col-i,80-s)));let l=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};tr.YAMLError=er;tr.YAMLParseError=Ya;tr.YAMLWarning=Ua;tr.prettifyError=j1});var rr=F(yp=>{"use strict";function B1(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:a}){let u=!1,l=a,f=a,d="",p="",m=!1,y=!1,g=null,
b=null,k=null,v=null,O=null,E=null,x=null;for(let T of e)switch(y&&(T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&s(T.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),g&&(l&&T.type!=="comment"&&T.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),T.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&T.source.includes("	")&&(g=T),f=!0;break;case"comment":{f||s(T,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let U=T.source.substring(1)||" ";d?d+=p+U:d=U,p="",l=!1;break}case"newlin\
e":l?d?d+=T.source:(!E||n!=="seq-item-ind")&&(u=!0):p+=T.source,l=!0,m=!0,(b||k)&&(v=T),f=!0;break;case"anchor":b&&s(T,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),T.source.endsWith(":")&&s(T.offset+T.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=T,x??(x=T.offset),l=!1,f=!1,y=!0;break;case"\
tag":{k&&s(T,"MULTIPLE_TAGS","A node can have at most one tag"),k=T,x??(x=T.offset),l=!1,f=!1,y=!0;break}case n:(b||k)&&s(T,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${T.source} indicator`),E&&s(T,"UNEXPECTED_TOKEN",`Unexpected ${T.source} in ${t??"collection"}`),E=T,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){O&&s(T,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=T,l=!1,f=!1;break}default:s(T,"UNEXPECTED_TOKEN",`Unexpected ${T.type} toke\
n`),l=!1,f=!1}let $=e[e.length-1],K=$?$.offset+$.source.length:i;return y&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:O,found:E,spaceBefore:u,comment:d,hasNewline:m,anchor:b,tag:k,newlineAfterProp:v,end:K,
start:x??K}}yp.resolveProps=B1});var Di=F(bp=>{"use strict";function za(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(za(t.key)||za(t.value))return!0}return!1;default:return!0}}bp.containsNewline=za});var Va=F(vp=>{"use strict";var K1=Di();function Y1(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&K1.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}vp.flowIndentCheck=Y1});var Wa=F(kp=>{"use strict";var wp=X();function U1(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||wp.isScalar(s)&&
wp.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}kp.mapIncludes=U1});var Ap=F(Np=>{"use strict";var Sp=st(),z1=at(),Op=rr(),V1=Di(),Ep=Va(),W1=Wa(),Pp="All mapping items must start at the same column";function G1({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??z1.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let f of r.items){let{start:d,key:p,sep:m,value:y}=f,g=Op.resolveProps(
d,{indicator:"explicit-key-ind",next:p??m?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0}),b=!g.found;if(b){if(p&&(p.type==="block-seq"?i(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==r.indent&&i(u,"BAD_INDENT",Pp)),!g.anchor&&!g.tag&&!m){
l=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||V1.containsNewline(p))&&i(p??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==r.indent&&i(u,"BAD_INDENT",Pp);n.atKey=!0;let k=g.end,v=p?e(n,p,g,i):t(n,k,d,null,g,i);n.schema.compat&&Ep.flowIndentCheck(
r.indent,p,i),n.atKey=!1,W1.mapIncludes(n,a.items,v)&&i(k,"DUPLICATE_KEY","Map keys must be unique");let O=Op.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:v.range[2],onError:i,parentIndent:r.indent,startOnNewline:!p||p.type==="block-scalar"});if(u=O.end,O.found){b&&(y?.type==="block-map"&&!O.hasNewline&&i(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<O.found.offset-1024&&i(v.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let E=y?e(n,y,O,i):t(n,u,m,null,O,i);n.schema.compat&&Ep.flowIndentCheck(
r.indent,y,i),u=E.range[2];let x=new Sp.Pair(v,E);n.options.keepSourceTokens&&(x.srcToken=f),a.items.push(x)}else{b&&i(v.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),O.comment&&(v.comment?v.comment+=`
`+O.comment:v.comment=O.comment);let E=new Sp.Pair(v);n.options.keepSourceTokens&&(E.srcToken=f),a.items.push(E)}}return l&&l<u&&i(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,u,l??u],a}Np.resolveBlockMap=G1});var Cp=F(xp=>{"use strict";var H1=lt(),J1=rr(),Q1=Va();function X1({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??H1.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:f,value:d}of r.items){let p=J1.resolveProps(f,{indicator:"seq-item-ind",next:d,
offset:u,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||d)d?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(u,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let m=d?e(n,d,p,i):
t(n,p.end,f,null,p,i);n.schema.compat&&Q1.flowIndentCheck(r.indent,d,i),u=m.range[2],a.items.push(m)}return a.range=[r.offset,u,l??u],a}xp.resolveBlockSeq=X1});var nn=F(Ip=>{"use strict";function Z1(e,t,n,r){let i="";if(e){let s=!1,o="";for(let a of e){let{source:u,type:l}=a;switch(l){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=u.substring(1)||" ";i?i+=o+f:i=f,o="";break}case"n\
ewline":i&&(o+=u),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=u.length}}return{comment:i,offset:t}}Ip.resolveEnd=Z1});var _p=F(Lp=>{"use strict";var eS=X(),tS=st(),Tp=at(),nS=lt(),rS=nn(),Rp=rr(),iS=Di(),sS=Wa(),Ga="Block collections are not allowed within flow collections",Ha=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function oS({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",a=o?"flow map":"flow sequence",u=s?.
nodeClass??(o?Tp.YAMLMap:nS.YAMLSeq),l=new u(n.schema);l.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=r.offset+r.start.source.length;for(let b=0;b<
r.items.length;++b){let k=r.items[b],{start:v,key:O,sep:E,value:x}=k,$=Rp.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:O??E?.[0],offset:d,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!E&&!x){b===0&&$.comma?i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<r.items.
length-1&&i($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),$.comment&&(l.comment?l.comment+=`
`+$.comment:l.comment=$.comment),d=$.end;continue}!o&&n.options.strict&&iS.containsNewline(O)&&i(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)$.comma&&i($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if($.comma||i($.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),$.comment){let K="";e:for(let T of v)switch(T.type){case"comma":case"space":break;case"comment":K=T.source.substring(1);break e;default:break e}
if(K){let T=l.items[l.items.length-1];eS.isPair(T)&&(T=T.value??T.key),T.comment?T.comment+=`
`+K:T.comment=K,$.comment=$.comment.substring(K.length+1)}}if(!o&&!E&&!$.found){let K=x?e(n,x,$,i):t(n,$.end,E,null,$,i);l.items.push(K),d=K.range[2],Ha(x)&&i(K.
range,"BLOCK_IN_FLOW",Ga)}else{n.atKey=!0;let K=$.end,T=O?e(n,O,$,i):t(n,K,v,null,$,i);Ha(O)&&i(T.range,"BLOCK_IN_FLOW",Ga),n.atKey=!1;let U=Rp.resolveProps(E??
[],{flow:a,indicator:"map-value-ind",next:x,offset:T.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(U.found){if(!o&&!$.found&&n.options.strict){
if(E)for(let j of E){if(j===U.found)break;if(j.type==="newline"){i(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}$.start<U.found.offset-1024&&i(U.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
x&&("source"in x&&x.source?.[0]===":"?i(x,"MISSING_CHAR",`Missing space after : in ${a}`):i(U.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ee=x?
e(n,x,U,i):U.found?t(n,U.end,E,null,U,i):null;ee?Ha(x)&&i(ee.range,"BLOCK_IN_FLOW",Ga):U.comment&&(T.comment?T.comment+=`
`+U.comment:T.comment=U.comment);let H=new tS.Pair(T,ee);if(n.options.keepSourceTokens&&(H.srcToken=k),o){let j=l;sS.mapIncludes(n,j.items,T)&&i(K,"DUPLICATE_KE\
Y","Map keys must be unique"),j.items.push(H)}else{let j=new Tp.YAMLMap(n.schema);j.flow=!0,j.items.push(H);let Q=(ee??T).range;j.range=[T.range[0],Q[1],Q[2]],l.
items.push(j)}d=ee?ee.range[2]:U.end}}let p=o?"}":"]",[m,...y]=r.end,g=d;if(m?.source===p)g=m.offset+m.source.length;else{let b=a[0].toUpperCase()+a.substring(1),
k=f?`${b} must end with a ${p}`:`${b} in block collection must be sufficiently indented and end with a ${p}`;i(d,f?"MISSING_CHAR":"BAD_INDENT",k),m&&m.source.length!==
1&&y.unshift(m)}if(y.length>0){let b=rS.resolveEnd(y,g,n.options.strict,i);b.comment&&(l.comment?l.comment+=`
`+b.comment:l.comment=b.comment),l.range=[r.offset,g,b.offset]}else l.range=[r.offset,g,g];return l}Lp.resolveFlowCollection=oS});var Dp=F(Mp=>{"use strict";var aS=X(),lS=ne(),cS=at(),uS=lt(),fS=Ap(),dS=Cp(),pS=_p();function Ja(e,t,n,r,i,s){let o=n.type==="block-map"?fS.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?dS.resolveBlockSeq(e,t,n,r,s):pS.resolveFlowCollection(e,t,n,r,s),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):
(i&&(o.tag=i),o)}function hS(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,p=>i(s,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,
newlineAfterProp:m}=r,y=p&&s?p.offset>s.offset?p:s:p??s;y&&(!m||m.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===cS.YAMLMap.tagName&&a==="map"||o===uS.YAMLSeq.tagName&&a===
"seq")return Ja(e,t,n,i,o);let u=t.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!u){let p=t.schema.knownTags[o];if(p?.collection===a)t.schema.tags.push(Object.
assign({},p,{default:!1})),u=p;else return p?i(s,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ja(e,t,n,i,o)}let l=Ja(e,t,n,i,o,u),f=u.resolve?.(l,p=>i(s,"TAG_RESOLVE_FAILED",p),t.options)??l,d=aS.isNode(f)?f:new lS.
Scalar(f);return d.range=l.range,d.tag=o,u?.format&&(d.format=u.format),d}Mp.composeCollection=hS});var Xa=F($p=>{"use strict";var Qa=ne();function mS(e,t,n){let r=t.offset,i=gS(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Qa.Scalar.BLOCK_FOLDED:Qa.Scalar.BLOCK_LITERAL,o=t.source?yS(t.source):[],a=o.length;for(let g=o.length-1;g>=0;--g){let b=o[g][1];if(b===""||b==="\r")
a=g;else break}if(a===0){let g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",b=r+i.length;return t.source&&(b+=t.source.length),{value:g,type:s,comment:i.comment,range:[r,b,b]}}let u=t.indent+i.indent,
l=t.offset+i.length,f=0;for(let g=0;g<a;++g){let[b,k]=o[g];if(k===""||k==="\r")i.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&n(l+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(u=b.length),f=g,u===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=b.length+k.length+1}for(let g=o.length-1;g>=a;--g)o[g][0].length>u&&(a=g+1);let d="",p="",
m=!1;for(let g=0;g<f;++g)d+=o[g][0].slice(u)+`
`;for(let g=f;g<a;++g){let[b,k]=o[g];l+=b.length+k.length+1;let v=k[k.length-1]==="\r";if(v&&(k=k.slice(0,-1)),k&&b.length<u){let E=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(l-k.length-(v?2:1),"BAD_INDENT",E),b=""}s===Qa.Scalar.BLOCK_LITERAL?(d+=
p+b.slice(u)+k,p=`
`):b.length>u||k[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),d+=p+b.slice(u)+k,p=`
`,m=!0):k===""?p===`
`?d+=`
`:p=`
`:(d+=p+k,p=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let g=a;g<o.length;++g)d+=`
`+o[g][0].slice(u);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let y=r+i.length+t.source.length;return{value:d,type:s,comment:i.comment,range:[r,y,y]}}function gS({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,a="",u=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!a&&(m==="\
-"||m==="+"))a=m;else{let y=Number(m);!o&&y?o=y:u===-1&&(u=e+p)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
f="",d=i.length;for(let p=1;p<t.length;++p){let m=t[p];switch(m.type){case"space":l=!0;case"newline":d+=m.source.length;break;case"comment":n&&!l&&r(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,f=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOK\
EN",m.message),d+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",y);let g=m.source;g&&typeof g==
"string"&&(d+=g.length)}}}return{mode:s,indent:o,chomp:a,comment:f,length:d}}function yS(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}$p.resolveBlockScalar=mS});var el=F(qp=>{"use strict";var Za=ne(),bS=nn();function vS(e,t,n){let{offset:r,type:i,source:s,end:o}=e,a,u,l=(p,m,y)=>n(r+p,m,y);switch(i){case"scalar":a=Za.Scalar.
PLAIN,u=wS(s,l);break;case"single-quoted-scalar":a=Za.Scalar.QUOTE_SINGLE,u=kS(s,l);break;case"double-quoted-scalar":a=Za.Scalar.QUOTE_DOUBLE,u=SS(s,l);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,
d=bS.resolveEnd(o,f,t,n);return{value:u,type:a,comment:d.comment,range:[r,f,d.offset]}}function wS(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Fp(e)}function kS(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Fp(e.slice(1,-1)).replace(/''/g,"'")}function Fp(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(i,"");l===""?o===`
`?s+=o:o=`
`:(s+=o+l,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(e),s+o+(n?.[1]??"")}function SS(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=OS(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=ES[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=PS(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function OS(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ES={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function PS(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}qp.resolveFlowScalar=vS});var Kp=F(Bp=>{"use strict";var Pt=X(),jp=ne(),NS=Xa(),AS=el();function xS(e,t,n,r){let{value:i,type:s,comment:o,range:a}=t.type==="block-scalar"?NS.resolveBlockScalar(
e,t,r):AS.resolveFlowScalar(t,e.options.strict,r),u=n?e.directives.tagName(n.source,d=>r(n,"TAG_RESOLVE_FAILED",d)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Pt.
SCALAR]:u?l=CS(e.schema,i,u,n,r):t.type==="scalar"?l=IS(e,i,t,r):l=e.schema[Pt.SCALAR];let f;try{let d=l.resolve(i,p=>r(n??t,"TAG_RESOLVE_FAILED",p),e.options);
f=Pt.isScalar(d)?d:new jp.Scalar(d)}catch(d){let p=d instanceof Error?d.message:String(d);r(n??t,"TAG_RESOLVE_FAILED",p),f=new jp.Scalar(i)}return f.range=a,f.source=
i,s&&(f.type=s),u&&(f.tag=u),l.format&&(f.format=l.format),o&&(f.comment=o),f}function CS(e,t,n,r,i){if(n==="!")return e[Pt.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Pt.SCALAR])}function IS({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Pt.SCALAR];if(n.compat){let a=n.compat.find(
u=>u.default&&u.test?.test(r))??n[Pt.SCALAR];if(o.tag!==a.tag){let u=t.tagString(o.tag),l=t.tagString(a.tag),f=`Value may be parsed as either ${u} or ${l}`;s(i,
"TAG_RESOLVE_FAILED",f,!0)}}return o}Bp.composeScalar=xS});var Up=F(Yp=>{"use strict";function TS(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}Yp.emptyScalarPosition=TS});var Wp=F(nl=>{"use strict";var RS=$n(),LS=X(),_S=Dp(),zp=Kp(),MS=nn(),DS=Up(),$S={composeNode:Vp,composeEmptyNode:tl};function Vp(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:u}=n,l,f=!0;switch(t.type){case"alias":l=FS(e,t,r),(a||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=zp.composeScalar(e,t,u,r),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=_S.composeCollection($S,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(d){let p=d instanceof Error?d.message:
String(d);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",d),f=!1}}return l??
(l=tl(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!LS.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&f&&(l.srcToken=t),l}function tl(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:a,end:u},l){
let f={type:"scalar",offset:DS.emptyScalarPosition(t,n,r),indent:-1,source:""},d=zp.composeScalar(e,f,a,l);return o&&(d.anchor=o.source.substring(1),d.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=u),d}function FS({options:e},{offset:t,source:n,end:r},i){
let s=new RS.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=MS.resolveEnd(r,o,e.strict,i);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}nl.composeEmptyNode=
tl;nl.composeNode=Vp});var Jp=F(Hp=>{"use strict";var qS=Zn(),Gp=Wp(),jS=nn(),BS=rr();function KS(e,t,{offset:n,start:r,value:i,end:s},o){let a=Object.assign({_directives:t},e),u=new qS.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},f=BS.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(u.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=i?Gp.composeNode(l,i,f,o):Gp.composeEmptyNode(l,f.end,r,null,f,o);let d=u.
contents.range[2],p=jS.resolveEnd(s,d,!1,o);return p.comment&&(u.comment=p.comment),u.range=[n,d,p.offset],u}Hp.composeDoc=KS});var il=F(Zp=>{"use strict";var YS=require("process"),US=Yo(),zS=Zn(),ir=nr(),Qp=X(),VS=Jp(),WS=nn();function sr(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Xp(e){let t="",n=!1,r=!1;for(let i=0;i<
e.length;++i){let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var rl=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=sr(n);s?this.warnings.push(new ir.YAMLWarning(
o,r,i)):this.errors.push(new ir.YAMLParseError(o,r,i))},this.directives=new US.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=Xp(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(Qp.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Qp.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Xp(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(YS.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=sr(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=VS.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new ir.YAMLParseError(sr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new ir.YAMLParseError(sr(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=WS.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new ir.YAMLParseError(sr(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new zS.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};Zp.Composer=rl});var nh=F($i=>{"use strict";var GS=Xa(),HS=el(),JS=nr(),eh=Kn();function QS(e,t=!0,n){if(e){let r=(i,s,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(a,s,o);else throw new JS.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return HS.resolveFlowScalar(
e,t,r);case"block-scalar":return GS.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function XS(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,a=eh.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),f=a.substring(0,l),d=a.substring(l+1)+`
`,p=[{type:"block-scalar-header",offset:s,indent:r,source:f}];return th(p,u)||p.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:p,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:a,end:u};default:return{type:"scalar",offset:s,indent:r,source:a,end:u}}}function ZS(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=eh.stringifyString({type:o,value:t},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":eO(e,u);break;case'"':sl(e,u,"double-quoted-scalar");break;case"\
'":sl(e,u,"single-quoted-scalar");break;default:sl(e,u,"scalar")}}function eO(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:r}];th(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:i})}}function th(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function sl(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}$i.createScalarToken=XS;$i.resolveAsScalar=QS;$i.setScalarValue=ZS});var ih=F(rh=>{"use strict";var tO=e=>"type"in e?qi(e):Fi(e);function qi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=qi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Fi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Fi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Fi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Fi({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=qi(t)),n)for(let s of n)i+=s.
source;return r&&(i+=qi(r)),i}rh.stringify=tO});var lh=F(ah=>{"use strict";var ol=Symbol("break visit"),nO=Symbol("skip children"),sh=Symbol("remove item");function Nt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),oh(Object.freeze([]),e,t)}Nt.BREAK=ol;Nt.SKIP=nO;Nt.REMOVE=sh;Nt.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};Nt.parentCollection=(e,t)=>{let n=Nt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function oh(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=oh(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===ol)return ol;a===sh&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}ah.visit=Nt});var ji=F(de=>{"use strict";var al=nh(),rO=ih(),iO=lh(),ll="\uFEFF",cl="",ul="",fl="",sO=e=>!!e&&"items"in e,oO=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function aO(e){switch(e){case ll:return"<BOM>";case cl:return"<DOC>";case ul:return"<FL\
OW_END>";case fl:return"<SCALAR>";default:return JSON.stringify(e)}}function lO(e){switch(e){case ll:return"byte-order-mark";case cl:return"doc-mode";case ul:return"\
flow-error-end";case fl:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}de.createScalarToken=al.createScalarToken;de.resolveAsScalar=al.resolveAsScalar;de.setScalarValue=al.
setScalarValue;de.stringify=rO.stringify;de.visit=iO.visit;de.BOM=ll;de.DOCUMENT=cl;de.FLOW_END=ul;de.SCALAR=fl;de.isCollection=sO;de.isScalar=oO;de.prettyToken=
aO;de.tokenType=lO});var hl=F(uh=>{"use strict";var or=ji();function Pe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var ch=new Set("0123456789ABCDEFabcdef"),cO=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Bi=new Set(",[]{}"),uO=new Set(` ,[]{}
\r	`),dl=e=>!e||uO.has(e),pl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Pe(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===or.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield or.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Pe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Pe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Pe(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(dl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Pe(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield or.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(dl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Pe(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Pe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield or.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Pe(s)||t&&Bi.has(s))break;n=r}else if(Pe(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&Bi.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Bi.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield or.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(dl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Pe(r)||n&&Bi.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Pe(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(cO.has(n))n=this.buffer[++t];else if(n==="%"&&ch.has(this.buffer[t+1])&&ch.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};uh.Lexer=pl});var gl=F(fh=>{"use strict";var ml=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};fh.LineCounter=ml});var bl=F(gh=>{"use strict";var fO=require("process"),dh=ji(),dO=hl();function ct(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ph(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function mh(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ki(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function rn(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Yi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function hh(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ct(t.start,"explicit-key-ind")&&!ct(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,mh(t.value)?t.value.end?Yi(t.value.end,t.sep):t.value.end=t.sep:Yi(t.start,t.sep),delete t.sep)}var yl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new dO.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,fO.env.LOG_TOKENS&&console.log("|",dh.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=dh.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&hh(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-
1];if(i.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=r.items[r.items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.
length-1];!i||i.value?r.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&ph(i.start)===-1&&(n.indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ph(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=Ki(this.peek(2)),r=rn(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Yi(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(mh(n.key)&&!ct(n.sep,"newline")){
let o=rn(n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(ct(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=rn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):ct(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!ct(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Yi(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||ct(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=Ki(
r),s=rn(i);hh(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Ki(t),r=rn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Ki(t),r=rn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};gh.Parser=yl});var kh=F(lr=>{"use strict";var yh=il(),pO=Zn(),ar=nr(),hO=na(),mO=X(),gO=gl(),bh=bl();function vh(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new gO.LineCounter||null,prettyErrors:t}}function yO(e,t={}){let{lineCounter:n,prettyErrors:r}=vh(t),i=new bh.Parser(n?.addNewLine),s=new yh.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let a of o)a.errors.forEach(ar.prettifyError(e,n)),a.warnings.forEach(ar.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function wh(e,t={}){let{lineCounter:n,prettyErrors:r}=vh(t),i=new bh.Parser(n?.addNewLine),s=new yh.Composer(t),o=null;for(let a of s.
compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new ar.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(ar.prettifyError(e,n)),o.warnings.forEach(ar.prettifyError(
e,n))),o}function bO(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=wh(e,n);if(!i)return null;if(i.warnings.forEach(s=>hO.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function vO(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return mO.isDocument(e)&&!r?e.toString(n):new pO.Document(e,r,n).toString(n)}
lr.parse=bO;lr.parseAllDocuments=yO;lr.parseDocument=wh;lr.stringify=vO});var Oh=F(Z=>{"use strict";var wO=il(),kO=Zn(),SO=Fa(),vl=nr(),OO=$n(),ut=X(),EO=st(),PO=ne(),NO=at(),AO=lt(),xO=ji(),CO=hl(),IO=gl(),TO=bl(),Ui=kh(),Sh=Ln();Z.Composer=
wO.Composer;Z.Document=kO.Document;Z.Schema=SO.Schema;Z.YAMLError=vl.YAMLError;Z.YAMLParseError=vl.YAMLParseError;Z.YAMLWarning=vl.YAMLWarning;Z.Alias=OO.Alias;
Z.isAlias=ut.isAlias;Z.isCollection=ut.isCollection;Z.isDocument=ut.isDocument;Z.isMap=ut.isMap;Z.isNode=ut.isNode;Z.isPair=ut.isPair;Z.isScalar=ut.isScalar;Z.isSeq=
ut.isSeq;Z.Pair=EO.Pair;Z.Scalar=PO.Scalar;Z.YAMLMap=NO.YAMLMap;Z.YAMLSeq=AO.YAMLSeq;Z.CST=xO;Z.Lexer=CO.Lexer;Z.LineCounter=IO.LineCounter;Z.Parser=TO.Parser;Z.
parse=Ui.parse;Z.parseAllDocuments=Ui.parseAllDocuments;Z.parseDocument=Ui.parseDocument;Z.stringify=Ui.stringify;Z.visit=Sh.visit;Z.visitAsync=Sh.visitAsync});var rP={};le(rP,{graphCommand:()=>eP});module.exports=Jm(rP);var Bl=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Kl=/##(\w*)\[/g;function me(e){return Zm(e.replace(Bl,Xm))}function Yl(e){return`${JSON.stringify(e,null,2).replace(Bl,t=>t===`
`?t:Qm(t)).replace(Kl,"##$1\\u005b")}
`}function Qm(e){return Array.from({length:e.length},(t,n)=>`\\u${Ul(e.charCodeAt(n))}`).join("")}function Xm(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${Ul(t)}`}var Ul=e=>e.toString(16).padStart(4,"0");function Zm(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Kl,"##$1\\[")}function we(e,t){let n=new Map;for(let r of e){let i=t(r),s=n.get(i);s?s.push(r):n.set(i,[r])}return n}var us={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var ge=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],fs="v0.16",xe=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Sr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ke=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],zl={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var ps={};le(ps,{isPlane:()=>ng,validatePlane:()=>tg,withDefaults:()=>rg});var eg,ds=()=>eg??=require("./v0.3.cjs"),tg=(...e)=>ds().validatePlane(...e),ng=(...e)=>ds().
isPlane(...e),rg=(...e)=>ds().withDefaults(...e);var Or={};le(Or,{isPlane:()=>og,validatePlane:()=>sg,withDefaults:()=>ag});var ig,hs=()=>ig??=require("./v0.4.cjs"),sg=(...e)=>hs().validatePlane(...e),og=(...e)=>hs().
isPlane(...e),ag=(...e)=>hs().withDefaults(...e);var gs={};le(gs,{isPlane:()=>ug,validatePlane:()=>cg,withDefaults:()=>fg});var lg,ms=()=>lg??=require("./v0.6.cjs"),cg=(...e)=>ms().validatePlane(...e),ug=(...e)=>ms().
isPlane(...e),fg=(...e)=>ms().withDefaults(...e);var bs={};le(bs,{isPlane:()=>hg,validatePlane:()=>pg,withDefaults:()=>mg});var dg,ys=()=>dg??=require("./v0.7.cjs"),pg=(...e)=>ys().validatePlane(...e),hg=(...e)=>ys().
isPlane(...e),mg=(...e)=>ys().withDefaults(...e);var ws={};le(ws,{isPlane:()=>bg,validatePlane:()=>yg,withDefaults:()=>vg});var gg,vs=()=>gg??=require("./v0.8.cjs"),yg=(...e)=>vs().validatePlane(...e),bg=(...e)=>vs().
isPlane(...e),vg=(...e)=>vs().withDefaults(...e);var Ss={};le(Ss,{isPlane:()=>Sg,validatePlane:()=>kg,withDefaults:()=>Og});var wg,ks=()=>wg??=require("./v0.9.cjs"),kg=(...e)=>ks().validatePlane(...e),Sg=(...e)=>ks().
isPlane(...e),Og=(...e)=>ks().withDefaults(...e);var Er={};le(Er,{isPlane:()=>Ng,validatePlane:()=>Pg,withDefaults:()=>Ag});var Eg,Os=()=>Eg??=require("./v0.10.cjs"),Pg=(...e)=>Os().validatePlane(...e),Ng=(...e)=>Os().
isPlane(...e),Ag=(...e)=>Os().withDefaults(...e);var Ps={};le(Ps,{isPlane:()=>Ig,validatePlane:()=>Cg,withDefaults:()=>Tg});var xg,Es=()=>xg??=require("./v0.12.cjs"),Cg=(...e)=>Es().validatePlane(...e),Ig=(...e)=>Es().
isPlane(...e),Tg=(...e)=>Es().withDefaults(...e);var As={};le(As,{isPlane:()=>_g,validatePlane:()=>Lg,withDefaults:()=>Mg});var Rg,Ns=()=>Rg??=require("./v0.13.cjs"),Lg=(...e)=>Ns().validatePlane(...e),_g=(...e)=>Ns().
isPlane(...e),Mg=(...e)=>Ns().withDefaults(...e);var Cs={};le(Cs,{isPlane:()=>Fg,validatePlane:()=>$g,withDefaults:()=>qg});var Dg,xs=()=>Dg??=require("./v0.14.cjs"),$g=(...e)=>xs().validatePlane(...e),Fg=(...e)=>xs().
isPlane(...e),qg=(...e)=>xs().withDefaults(...e);var Pr={};le(Pr,{isPlane:()=>Kg,validatePlane:()=>Bg,withDefaults:()=>Yg});var jg,Is=()=>jg??=require("./v0.15.cjs"),Bg=(...e)=>Is().validatePlane(...e),Kg=(...e)=>Is().
isPlane(...e),Yg=(...e)=>Is().withDefaults(...e);var Rs={};le(Rs,{isPlane:()=>Vg,validatePlane:()=>zg,withDefaults:()=>Wg});var Ug,Ts=()=>Ug??=require("./v0.17.cjs"),zg=(...e)=>Ts().validatePlane(...e),Vg=(...e)=>Ts().
isPlane(...e),Wg=(...e)=>Ts().withDefaults(...e);var _s={};le(_s,{isPlane:()=>Jg,validatePlane:()=>Hg,withDefaults:()=>Qg});var Gg,Ls=()=>Gg??=require("./v1.0.cjs"),Hg=(...e)=>Ls().validatePlane(...e),Jg=(...e)=>Ls().
isPlane(...e),Qg=(...e)=>Ls().withDefaults(...e);var Nr={};le(Nr,{isPlane:()=>ey,validatePlane:()=>Zg,withDefaults:()=>ty});var Xg,Ms=()=>Xg??=require("./v1.1.cjs"),Zg=(...e)=>Ms().validatePlane(...e),ey=(...e)=>Ms().
isPlane(...e),ty=(...e)=>Ms().withDefaults(...e);var Ar={"v0.3":ps,"v0.4":Or,"v0.5":Or,"v0.6":gs,"v0.7":bs,"v0.8":ws,"v0.9":Ss,"v0.10":Er,"v0.11":Er,"v0.12":Ps,"v0.13":As,"v0.14":Cs,"v0.15":Pr,"v0.16":Pr,"v0.1\
7":Rs,"v1.0":_s,"v1.1":Nr,"v1.2":Nr};var Lt=ge[ge.length-1]??ge[0],_t=Sr[Lt];function He(e){return Sr[e]}function Ds(e){return ge.findLast(t=>Sr[t]===e)??e}function $s(e,t){return e===t||xe.indexOf(
e)>=xe.indexOf(t)}function Se(e,t){return typeof t=="string"&&zl[e].includes(t)}function Vl(e){return typeof e=="string"&&Object.hasOwn(Ar,e)}function Mt(e){return Ar[e].
validatePlane}function Fs(e,t){return Ar[e].isPlane(t)}function Je(e){return ny(e)?us[e]:void 0}function ny(e){return Object.hasOwn(us,e)}function $e(e){return Je(e)?.scope==="Cluster"}function bn(e){return Je(e)?.planeType}
function Fe(e){return bn(e)!==void 0}function Wl(e){return Je(e)?.otherScope}function Gl(e,t){return(Je(e)?.references??[]).filter(n=>qs(n,t))}function qs({since:e,until:t},n){return(!e||$s(n,e))&&(!t||$s(t,n))}var ry={data:1,build:2,workflow:2,observability:3},Hl=({kind:e})=>{let t=bn(e);return t!==void 0?ry[t]:Je(e)?0:4};function Qe({nodes:e}){let t=({kind:s})=>s==="\
Namespace"||s==="Organization",n=we(e.filter(s=>!t(s)),({parent:s})=>s),r=e.filter(t).sort(Ql).map(s=>({parent:s,nodes:(n.get(s.id)??[]).sort(Jl)})),i=(n.get(void 0)??
[]).sort(Jl);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var Ql=(e,t)=>e.name<t.name?-1:e.name>t.name?1:0,Jl=(e,t)=>Hl(e)-Hl(t)||Ql(e,t);function qe(e){return e.
resource===void 0&&Fe(e.kind)}function ce({name:e,displayName:t}){return t===void 0?e:`${t} (${e})`}function Xl(e){let t=s=>`    ${gt(s.id)} [label=${gt(`${s.kind}
${ce(s)}`)}${qe(s)?', color=red, style="rounded,dashed"':""}]`,n=Qe(e).flatMap(({parent:s,nodes:o},a)=>s?[`  subgraph cluster_${a} {`,`    label=${gt(`${s.kind}\
 ${ce(s)}`)}`,...o.map(t),...o.length===0?[`    ${gt(s.id)} [style=invis]`]:[],"  }"]:o.map(t)),r={set:"",default:", style=dashed",dangling:", style=dashed, col\
or=red"},i=e.edges.map(({from:s,to:o,field:a,how:u})=>`  ${gt(s)} -> ${gt(o)} [label=${gt(a.replace(/^spec\./,""))}${r[u]}]`);return["digraph topology {","  ran\
kdir=LR","  node [shape=box, style=rounded]",...n,...i,"}",""].join(`
`)}var gt=e=>`"${e.split(`
`).map(t=>me(t).replace(/[\\"]/g,"\\$&")).join("\\n")}"`;function Zl(e){let t=new Map(e.nodes.map(({id:o},a)=>[o,`n${a}`])),n=o=>`    ${t.get(o.id)}["${vn(o.kind)}<br/>${vn(ce(o))}"]${qe(o)?":::missing":""}`,r=Qe(e).flatMap(
({parent:o,nodes:a})=>o?[`  subgraph ${t.get(o.id)}["${vn(o.kind)} ${vn(ce(o))}"]`,...a.map(n),"  end"]:a.map(n)),i=e.edges.map(({from:o,to:a,field:u,how:l})=>{
let f=l==="set"?"-->":"-.->";return`  ${t.get(o)} ${f}|"${vn(u.replace(/^spec\./,""))}"| ${t.get(a)}`}),s=e.edges.flatMap(({how:o},a)=>o==="dangling"?[a]:[]);return[
"flowchart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...s.length>0?[`  linkStyle ${s.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var vn=e=>me(e).replace(/[^\p{L}\p{N} ._/:()-]/gu,t=>`#${t.codePointAt(0)};`);var wc=Object.defineProperty,iy=(e,t,n)=>t in e?wc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,sy=(e,t)=>{for(var n in t)wc(e,n,{get:t[n],enumerable:!0})},
oy=(e,t,n)=>iy(e,typeof t!="symbol"?t+"":t,n),kc={};sy(kc,{Graph:()=>Oe,alg:()=>Gs});var ay=Object.defineProperty,Sc=(e,t)=>{for(var n in t)ay(e,n,{get:t[n],enumerable:!0})},
Ws=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this.
_edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected="direc\
ted"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this.
_children={},this._children["\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){
return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=
e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){
return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(n=>{t!==void 0?this.setNode(n,t):this.setNode(n)}),this}setNode(e,t){
return e in this._nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]=
"\0",this._children[e]={},this._children["\0"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this.
_nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=n=>this.removeEdge(this._edgeObjs[n]);delete this._nodes[e],this._isCompound&&
(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(n=>{this.setParent(n)}),delete this._children[e]),Object.keys(this._in[e]).
forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){
if(!this._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(t===void 0)t="\0";else{t+="";for(let n=t;n!==void 0;n=this.parent(n))if(n===
e)throw new Error("Setting "+t+" as parent of "+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=
t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!=="\0")return t}}children(e="\0"){if(this._isCompound){let t=this._children[e];
if(t)return Object.keys(t)}else{if(e==="\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(
t)}successors(e){let t=this._sucs[e];if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(r)for(let i of r)
n.add(i);return Array.from(n.values())}}isLeaf(e){var t;let n;return this.isDirected()?n=this.successors(e):n=this.neighbors(e),((t=n?.length)!=null?t:0)===0}filterNodes(e){
let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).
forEach(([i,s])=>{e(i)&&t.setNode(i,s)}),Object.values(this._edgeObjs).forEach(i=>{t.hasNode(i.v)&&t.hasNode(i.w)&&t.setEdge(i,this.edge(i))});let n={},r=i=>{let s=this.
parent(i);return!s||t.hasNode(s)?(n[i]=s,s):s in n?n[s]:r(s)};return this._isCompound&&t.nodes().forEach(i=>t.setParent(i,r(i))),t}setDefaultEdgeLabel(e){return typeof e!=
"function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){
return e.reduce((n,r)=>(t!==void 0?this.setEdge(n,r,t):this.setEdge(n,r),r)),this}setEdge(e,t,n,r){let i,s,o,a,u=!1;typeof e=="object"&&e!==null&&"v"in e?(i=e.v,
s=e.w,o=e.name,arguments.length===2&&(a=t,u=!0)):(i=e,s=t,o=r,arguments.length>2&&(a=n,u=!0)),i=""+i,s=""+s,o!==void 0&&(o=""+o);let l=wn(this._isDirected,i,s,o);
if(l in this._edgeLabels)return u&&(this._edgeLabels[l]=a),this;if(o!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = \
false");this.setNode(i),this.setNode(s),this._edgeLabels[l]=u?a:this._defaultEdgeLabelFn(i,s,o);let f=ly(this._isDirected,i,s,o);return i=f.v,s=f.w,Object.freeze(
f),this._edgeObjs[l]=f,ec(this._preds[s],i),ec(this._sucs[i],s),this._in[s][l]=f,this._out[i][l]=f,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?
js(this._isDirected,e):wn(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e):this.edge(e,t,n);return typeof r!=
"object"||r===null?{label:r}:r}hasEdge(e,t,n){return(arguments.length===1?js(this._isDirected,e):wn(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){
let r=arguments.length===1?js(this._isDirected,e):wn(this._isDirected,e,t,n),i=this._edgeObjs[r];if(i){let s=i.v,o=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],
tc(this._preds[o],s),tc(this._sucs[s],o),delete this._in[o][r],delete this._out[s][r],this._edgeCount--}return this}inEdges(e,t){return this.isDirected()?this.filterEdges(
this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)
return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)
return;let r=Object.values(e);return n?r.filter(i=>i.v===t&&i.w===n||i.v===n&&i.w===t):r}};function ec(e,t){e[t]?e[t]++:e[t]=1}function tc(e,t){e[t]!==void 0&&!--e[t]&&
delete e[t]}function wn(e,t,n,r){let i=""+t,s=""+n;if(!e&&i>s){let o=i;i=s,s=o}return i+""+s+""+(r===void 0?"\0":r)}function ly(e,t,n,r){let i=""+t,s=""+n;if(!e&&
i>s){let a=i;i=s,s=a}let o={v:i,w:s};return r&&(o.name=r),o}function js(e,t){return wn(e,t.v,t.w,t.name)}var cy={};Sc(cy,{read:()=>py,write:()=>uy});function uy(e){
let t={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:fy(e),edges:dy(e)},n=e.graph();return n!==void 0&&(t.value=structuredClone(
n)),t}function fy(e){return e.nodes().map(t=>{let n=e.node(t),r=e.parent(t),i={v:t};return n!==void 0&&(i.value=n),r!==void 0&&(i.parent=r),i})}function dy(e){return e.
edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void 0&&(r.value=n),r})}function py(e){let t=new Ws(e.options);return e.
value!==void 0&&t.setGraph(e.value),e.nodes.forEach(n=>{t.setNode(n.v,n.value),n.parent&&t.setParent(n.v,n.parent)}),e.edges.forEach(n=>{t.setEdge({v:n.v,w:n.w,
name:n.name},n.value)}),t}var Gs={};Sc(Gs,{CycleException:()=>Cr,bellmanFord:()=>Oc,components:()=>gy,dijkstra:()=>xr,dijkstraAll:()=>vy,findCycles:()=>wy,floydWarshall:()=>Sy,
isAcyclic:()=>Ey,postorder:()=>Ny,preorder:()=>Ay,prim:()=>xy,shortestPaths:()=>Cy,tarjan:()=>Pc,topsort:()=>Nc});var hy=()=>1;function Oc(e,t,n,r){return my(e,
String(t),n||hy,r||function(i){var s;return(s=e.outEdges(i))!=null?s:[]})}function my(e,t,n,r){let i={},s,o=0,a=e.nodes(),u=function(d){let p=i[d.v],m=i[d.w];if(!p||
!m)return;let y=n(d);p.distance+y<m.distance&&(i[d.w]={distance:p.distance+y,predecessor:d.v},s=!0)},l=function(){a.forEach(function(d){r(d).forEach(function(p){
let m=p.v===d?p.v:p.w,y=m===p.v?p.w:p.v;u({v:m,w:y})})})};a.forEach(function(d){let p=d===t?0:Number.POSITIVE_INFINITY;i[d]={distance:p,predecessor:""}});let f=a.
length;for(let d=1;d<f&&(s=!1,o++,l(),!!s);d++);if(o===f-1&&(s=!1,l(),s))throw new Error("The graph contains a negative weight cycle");return i}function gy(e){let t={},
n=[],r;function i(s){var o,a;s in t||(t[s]=!0,r.push(s),(o=e.successors(s))==null||o.forEach(i),(a=e.predecessors(s))==null||a.forEach(i))}return e.nodes().forEach(
function(s){r=[],i(s),r.length&&n.push(r)}),n}var Ec=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String(e);if(!(r in n)){let i=this._arr,s=i.length;return n[r]=s,i.push({key:r,priority:t}),
this._decrease(s),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this.
_keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[n].priority;
if(t>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this.
_arr,n=2*e,r=n+1,i=e;n<t.length&&(i=t[n].priority<t[i].priority?n:i,r<t.length&&(i=t[r].priority<t[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){
let t=this._arr,n=t[e].priority,r;for(;e!==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyIndices,i=n[e],s=n[t];n[e]=
s,n[t]=i,r[s.key]=e,r[i.key]=t}},yy=()=>1;function xr(e,t,n,r){let i=function(s){var o;return(o=e.outEdges(s))!=null?o:[]};return by(e,String(t),n||yy,r||i)}function by(e,t,n,r){
let i={},s=new Ec,o,a,u=function(l){let f=l.v!==o?l.v:l.w,d=i[f];if(!d)return;let p=n(l),m=a.distance+p;if(p<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+l+" Weight: "+p);m<d.distance&&(d.distance=m,d.predecessor=o,s.decrease(f,m))};for(e.nodes().forEach(function(l){let f=l===t?0:Number.
POSITIVE_INFINITY;i[l]={distance:f,predecessor:""},s.add(l,f)});s.size()>0;){o=s.removeMin();let l=i[o];if(!l||l.distance===Number.POSITIVE_INFINITY)break;a=l,r(
o).forEach(u)}return i}function vy(e,t,n){return e.nodes().reduce(function(r,i){return r[i]=xr(e,i,t,n),r},{})}function Pc(e){let t=0,n=[],r={},i=[];function s(o){
var a;let u=r[o]={onStack:!0,lowlink:t,index:t++};if(n.push(o),(a=e.successors(o))==null||a.forEach(function(l){if(l in r){let f=r[l];f!=null&&f.onStack&&(u.lowlink=
Math.min(u.lowlink,f.index))}else{s(l);let f=r[l];f&&(u.lowlink=Math.min(u.lowlink,f.lowlink))}}),u.lowlink===u.index){let l=[],f;do{f=n.pop();let d=r[f];d&&(d.
onStack=!1),l.push(f)}while(o!==f);i.push(l)}}return e.nodes().forEach(function(o){o in r||s(o)}),i}function wy(e){return Pc(e).filter(function(t){var n;let r=t[0];
return r?t.length>1||t.length===1&&((n=e.outEdges(r,r))!=null?n:[]).length>0:!1})}var ky=()=>1;function Sy(e,t,n){return Oy(e,t||ky,n||function(r){var i;return(i=
e.outEdges(r))!=null?i:[]})}function Oy(e,t,n){let r={},i=e.nodes();return i.forEach(function(s){let o={};r[s]=o,o[s]={distance:0,predecessor:""},i.forEach(function(a){
s!==a&&(o[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),n(s).forEach(function(a){let u=a.v===s?a.w:a.v,l=t(a);o[u]={distance:l,predecessor:s}})}),i.forEach(
function(s){let o=r[s];o&&i.forEach(function(a){let u=r[a];u&&i.forEach(function(l){let f=u[s],d=o[l],p=u[l];if(f&&d&&p){let m=f.distance+d.distance;m<p.distance&&
(p.distance=m,p.predecessor=d.predecessor)}})})}),r}var Cr=class extends Error{constructor(e){super(e),this.name="CycleException"}};function Nc(e){let t={},n={},
r=[];function i(s){var o;if(s in n)throw new Cr;s in t||(n[s]=!0,t[s]=!0,(o=e.predecessors(s))==null||o.forEach(i),delete n[s],r.push(s))}if(e.sinks().forEach(i),
Object.keys(t).length!==e.nodeCount())throw new Cr;return r}function Ey(e){try{Nc(e)}catch(t){if(t instanceof Cr)return!1;throw t}return!0}function Py(e,t,n,r,i){
Array.isArray(t)||(t=[t]);let s=(a=>{var u;return(u=e.isDirected()?e.successors(a):e.neighbors(a))!=null?u:[]}),o={};return t.forEach(function(a){if(!e.hasNode(
a))throw new Error("Graph does not have node: "+a);i=Ac(e,a,n==="post",o,s,r,i)}),i}function Ac(e,t,n,r,i,s,o){return t in r||(r[t]=!0,n||(o=s(o,t)),i(t).forEach(
function(a){o=Ac(e,a,n,r,i,s,o)}),n&&(o=s(o,t))),o}function xc(e,t,n){return Py(e,t,n,function(r,i){return r.push(i),r},[])}function Ny(e,t){return xc(e,t,"post")}
function Ay(e,t){return xc(e,t,"pre")}function xy(e,t){var n;let r=new Ws,i={},s=new Ec,o;function a(f){let d=f.v===o?f.w:f.v,p=s.priority(d);if(p!==void 0){let m=t(
f);m<p&&(i[d]=o,s.decrease(d,m))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(f){s.add(f,Number.POSITIVE_INFINITY),r.setNode(f)});let u=e.nodes()[0];
u!==void 0&&s.decrease(u,0);let l=!1;for(;s.size()>0;){if(o=s.removeMin(),o in i)r.setEdge(o,i[o]);else{if(l)throw new Error("Input graph is not connected: "+e);
l=!0}(n=e.nodeEdges(o))==null||n.forEach(a)}return r}function Cy(e,t,n,r){return Iy(e,t,n,r??(i=>{var s;return(s=e.outEdges(i))!=null?s:[]}))}function Iy(e,t,n,r){
if(n===void 0)return xr(e,t,n,r);let i=!1,s=e.nodes();for(let o=0;o<s.length;o++){let a=s[o];if(a===void 0)continue;let u=r(a);for(let l=0;l<u.length;l++){let f=u[l];
if(!f)continue;let d=f.v===a?f.v:f.w,p=d===f.v?f.w:f.v;n({v:d,w:p})<0&&(i=!0)}if(i)return Oc(e,t,n,r)}return xr(e,t,n,r)}var Oe=Ws;function $t(e,t,n,r){let i=r;
for(;e.hasNode(i);)i=Hs(r);return n.dummy=t,e.setNode(i,n),i}function Ty(e){let t=new Oe().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),
e.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},i=e.edge(n);t.setEdge(n.v,n.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),
t}function Cc(e){let t=new Oe({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.setNode(n,e.node(n))}),e.edges().
forEach(n=>{t.setEdge(n,e.edge(n))}),t}function nc(e,t){let n=e.x,r=e.y,i=t.x-n,s=t.y-r,o=e.width/2,a=e.height/2;if(!i&&!s)throw new Error("Not possible to find\
 intersection inside of the rectangle");let u,l;return i===0||Math.abs(s)*o>Math.abs(i)*a?(s<0&&(a=-a),u=a*i/s,l=a):(i<0&&(o=-o),u=o,l=o*s/i),{x:n+u,y:r+l}}function Sn(e){
let t=kn(Tc(e)+1).map(()=>[]);return e.nodes().forEach(n=>{let r=e.node(n),i=r.rank;i!==void 0&&(t[i]||(t[i]=[]),t[i][r.order]=n)}),t}function Ry(e){let t=e.nodes().
map(r=>{let i=e.node(r).rank;return i===void 0?Number.MAX_VALUE:i}),n=Ce(Math.min,t);e.nodes().forEach(r=>{let i=e.node(r);Object.hasOwn(i,"rank")&&(i.rank-=n)})}
function Ly(e){let t=e.nodes().map(o=>e.node(o).rank).filter(o=>o!==void 0),n=Ce(Math.min,t),r=[];e.nodes().forEach(o=>{let a=e.node(o).rank-n;r[a]||(r[a]=[]),r[a].
push(o)});let i=0,s=e.graph().nodeRankFactor;Array.from(r).forEach((o,a)=>{o===void 0&&a%s!==0?--i:o!==void 0&&i&&o.forEach(u=>e.node(u).rank+=i)})}function rc(e,t,n,r){
let i={width:0,height:0};return arguments.length>=4&&(i.rank=n,i.order=r),$t(e,"border",i,t)}function _y(e,t=Ic){let n=[];for(let r=0;r<e.length;r+=t){let i=e.slice(
r,r+t);n.push(i)}return n}var Ic=65535;function Ce(e,t){if(t.length>Ic){let n=_y(t);return e(...n.map(r=>e(...r)))}else return e(...t)}function Tc(e){let t=e.nodes().
map(n=>{let r=e.node(n).rank;return r===void 0?Number.MIN_VALUE:r});return Ce(Math.max,t)}function My(e,t){let n={lhs:[],rhs:[]};return e.forEach(r=>{t(r)?n.lhs.
push(r):n.rhs.push(r)}),n}function Dy(e,t){let n=Date.now();try{return t()}finally{console.log(e+" time: "+(Date.now()-n)+"ms")}}function Rc(e,t){return t()}var $y=0;
function Hs(e){let t=++$y;return e+(""+t)}function kn(e,t,n=1){t==null&&(t=e,e=0);let r=s=>s<t;n<0&&(r=s=>t<s);let i=[];for(let s=e;r(s);s+=n)i.push(s);return i}
function Ir(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r]);return n}function Tr(e,t){let n;return typeof t=="string"?n=r=>r[t]:n=t,Object.entries(e).reduce(
(r,[i,s])=>(r[i]=n(s,i),r),{})}function Fy(e,t){return e.reduce((n,r,i)=>(n[r]=t[i],n),{})}var Rr="\0";function Lc(e,t,n){var r,i,s,o,a,u;if(!(e&&t&&n&&t.dummy===
"edge"&&n.dummy==="edge"&&t.edgeObj&&n.edgeObj&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let l=!0;t.edgeObj.w===n.edgeObj.w&&(l=
!1);let f=l?(i=(r=e[t.edgeObj.v])==null?void 0:r.rank)!=null?i:NaN+1:(o=(s=e[t.edgeObj.w])==null?void 0:s.rank)!=null?o:NaN-1,d=Object.entries(e).find(g=>{var b,
k;return((b=g[1].edgeObj)==null?void 0:b.v)===t.edgeObj.v&&((k=g[1].edgeObj)==null?void 0:k.w)===t.edgeObj.w&&g[1].rank===f}),p=Object.entries(e).find(g=>{var b,
k;return((b=g[1].edgeObj)==null?void 0:b.v)===n.edgeObj.v&&((k=g[1].edgeObj)==null?void 0:k.w)===n.edgeObj.w&&g[1].rank===f});if(!d||!p)return 0;let m=(a=d[1].order)!=
null?a:NaN,y=(u=p[1].order)!=null?u:NaN;return isNaN(m-y)?0:m-y}var qy="3.1.3",jy=class{constructor(){oy(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=
e}dequeue(){let e=this._sentinel,t=e._prev;if(t!==e)return ic(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&ic(e),e._next=t._next,t._next._prev=e,t._next=
e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(JSON.stringify(n,By)),n=n._prev;return"["+e.join(", ")+"]"}};function ic(e){e._prev.
_next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function By(e,t){if(e!=="_next"&&e!=="_prev")return t}var Ky=jy,Yy=()=>1;function Uy(e,t){if(e.
nodeCount()<=1)return[];let n=Vy(e,t||Yy);return zy(n.graph,n.buckets,n.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function zy(e,t,n){var r;let i=[],s=t[t.length-
1],o=t[0],a;for(;e.nodeCount();){for(;a=o.dequeue();)Bs(e,t,n,a);for(;a=s.dequeue();)Bs(e,t,n,a);if(e.nodeCount()){for(let u=t.length-2;u>0;--u)if(a=(r=t[u])==null?
void 0:r.dequeue(),a){i=i.concat(Bs(e,t,n,a,!0)||[]);break}}}return i}function Bs(e,t,n,r,i){let s=[],o=i?s:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let u=e.
edge(a),l=e.node(a.v);i&&s.push({v:a.v,w:a.w}),l.out-=u,Vs(t,n,l)}),(e.outEdges(r.v)||[]).forEach(a=>{let u=e.edge(a),l=a.w,f=e.node(l);f.in-=u,Vs(t,n,f)}),e.removeNode(
r.v),o}function Vy(e,t){let n=new Oe,r=0,i=0;e.nodes().forEach(a=>{n.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let u=n.edge(a.v,a.w)||0,l=t(a),f=u+l;n.
setEdge(a.v,a.w,f);let d=n.node(a.v),p=n.node(a.w);i=Math.max(i,d.out+=l),r=Math.max(r,p.in+=l)});let s=Wy(i+r+3).map(()=>new Ky),o=r+1;return n.nodes().forEach(
a=>{Vs(s,o,n.node(a))}),{graph:n,buckets:s,zeroIdx:o}}function Vs(e,t,n){var r,i,s;n.out?n.in?(s=e[n.out-n.in+t])==null||s.enqueue(n):(i=e[e.length-1])==null||i.
enqueue(n):(r=e[0])==null||r.enqueue(n)}function Wy(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}function Gy(e,t){(e.graph().acyclicer==="greedy"?Uy(e,n(e)):
Hy(e,t??null)).forEach(r=>{let i=e.edge(r);e.removeEdge(r),i.forwardName=r.name,i.reversed=!0,e.setEdge(r.w,r.v,i,Hs("rev"))});function n(r){return i=>r.edge(i).
weight}}function Hy(e,t){let n=[],r={},i={};function s(u){Object.hasOwn(i,u)||(i[u]=!0,r[u]=!0,e.outEdges(u).forEach(l=>{Object.hasOwn(r,l.w)?n.push(l):s(l.w)}),
delete r[u])}function o(u){var l;Object.hasOwn(i,u)||(i[u]=!0,r[u]=!0,(l=e.outEdges(u))==null||l.forEach(f=>{var d,p;Object.hasOwn(r,f.w)||((d=t.node(u))==null?
void 0:d.rank)>((p=t.node(f.w))==null?void 0:p.rank)&&Qy(e,f.w,f)?n.push(f):o(f.w)}),delete r[u])}let a=s;return t&&typeof t.node=="function"&&(a=o),e.sources().
forEach(a),e.nodes().forEach(a),n}function Jy(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.
forwardName,e.setEdge(t.w,t.v,n,r)}})}function Qy(e,t,n){let r=new Set;function i(s){var o;if(e.sources().includes(s))return!0;r.add(s);for(let a of(o=e.inEdges(
s))!=null?o:[])if(!(a.v===n.v&&a.w===n.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(t)}function Xy(e){e.graph().dummyChains=[],e.edges().forEach(t=>Zy(e,t))}
function Zy(e,t){let n=t.v,r=e.node(n).rank,i=t.w,s=e.node(i).rank,o=t.name,a=e.edge(t),u=a.labelRank;if(s===r+1)return;e.removeEdge(t);let l,f,d;for(d=0,++r;r<
s;++d,++r)a.points=[],f={width:0,height:0,edgeLabel:a,edgeObj:t,rank:r},l=$t(e,"edge",f,"_d"),r===u&&(f.width=a.width,f.height=a.height,f.dummy="edge-label",f.labelpos=
a.labelpos),e.setEdge(n,l,{weight:a.weight},o),d===0&&e.graph().dummyChains.push(l),n=l;e.setEdge(n,i,{weight:a.weight},o)}function eb(e){e.graph().dummyChains.
forEach(t=>{let n=e.node(t),r=n.edgeLabel,i;for(e.setEdge(n.edgeObj,r);n.dummy;)i=e.successors(t)[0],e.removeNode(t),r.points.push({x:n.x,y:n.y}),n.dummy==="edg\
e-label"&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=i,n=e.node(t)})}function Js(e){let t={};function n(r){let i=e.node(r);if(Object.hasOwn(t,r))return i.
rank;t[r]=!0;let s=e.outEdges(r),o=s?s.map(u=>u==null?Number.POSITIVE_INFINITY:n(u.w)-e.edge(u).minlen):[],a=Ce(Math.min,o);return a===Number.POSITIVE_INFINITY&&
(a=0),i.rank=a}e.sources().forEach(n)}function Dt(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var _c=tb;function tb(e){let t=new Oe({directed:!1}),
n=e.nodes();if(n.length===0)throw new Error("Graph must have at least one node");let r=n[0],i=e.nodeCount();t.setNode(r,{});let s,o;for(;nb(t,e)<i&&(s=rb(t,e),!!s);)
o=t.hasNode(s.v)?Dt(e,s):-Dt(e,s),ib(t,e,o);return t}function nb(e,t){function n(r){let i=t.nodeEdges(r);i&&i.forEach(s=>{let o=s.v,a=r===o?s.w:o;!e.hasNode(a)&&
!Dt(t,s)&&(e.setNode(a,{}),e.setEdge(r,a,{}),n(a))})}return e.nodes().forEach(n),e.nodeCount()}function rb(e,t){return t.edges().reduce((n,r)=>{let i=Number.POSITIVE_INFINITY;
return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=Dt(t,r)),i<n[0]?[i,r]:n},[Number.POSITIVE_INFINITY,null])[1]}function ib(e,t,n){e.nodes().forEach(r=>t.node(r).rank+=
n)}var{preorder:sb,postorder:ob}=Gs,ab=yt;yt.initLowLimValues=Xs;yt.initCutValues=Qs;yt.calcCutValue=Mc;yt.leaveEdge=$c;yt.enterEdge=Fc;yt.exchangeEdges=qc;function yt(e){
e=Ty(e),Js(e);let t=_c(e);Xs(t),Qs(t,e);let n,r;for(;n=$c(t);)r=Fc(t,e,n),qc(t,e,n,r)}function Qs(e,t){let n=ob(e,e.nodes());n=n.slice(0,n.length-1),n.forEach(r=>lb(
e,t,r))}function lb(e,t,n){let r=e.node(n).parent,i=e.edge(n,r);i.cutvalue=Mc(e,t,n)}function Mc(e,t,n){let r=e.node(n).parent,i=!0,s=t.edge(n,r),o=0;s||(i=!1,s=
t.edge(r,n)),o=s.weight;let a=t.nodeEdges(n);return a&&a.forEach(u=>{let l=u.v===n,f=l?u.w:u.v;if(f!==r){let d=l===i,p=t.edge(u).weight;if(o+=d?p:-p,ub(e,n,f)){
let m=e.edge(n,f).cutvalue;o+=d?-m:m}}}),o}function Xs(e,t){arguments.length<2&&(t=e.nodes()[0]),Dc(e,{},1,t)}function Dc(e,t,n,r,i){let s=n,o=e.node(r);t[r]=!0;
let a=e.neighbors(r);return a&&a.forEach(u=>{Object.hasOwn(t,u)||(n=Dc(e,t,n,u,r))}),o.low=s,o.lim=n++,i?o.parent=i:delete o.parent,n}function $c(e){return e.edges().
find(t=>e.edge(t).cutvalue<0)}function Fc(e,t,n){let r=n.v,i=n.w;t.hasEdge(r,i)||(r=n.w,i=n.v);let s=e.node(r),o=e.node(i),a=s,u=!1;return s.lim>o.lim&&(a=o,u=!0),
t.edges().filter(l=>u===sc(e,e.node(l.v),a)&&u!==sc(e,e.node(l.w),a)).reduce((l,f)=>Dt(t,f)<Dt(t,l)?f:l)}function qc(e,t,n,r){let i=n.v,s=n.w;e.removeEdge(i,s),
e.setEdge(r.v,r.w,{}),Xs(e),Qs(e,t),cb(e,t)}function cb(e,t){let n=e.nodes().find(i=>!e.node(i).parent);if(!n)return;let r=sb(e,[n]);r=r.slice(1),r.forEach(i=>{
let s=e.node(i).parent,o=t.edge(i,s),a=!1;o||(o=t.edge(s,i),a=!0),t.node(i).rank=t.node(s).rank+(a?o.minlen:-o.minlen)})}function ub(e,t,n){return e.hasEdge(t,n)}
function sc(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var fb=db;function db(e){let t=e.graph().ranker;if(typeof t=="function")return t(e);switch(t){case"network-\
simplex":oc(e);break;case"tight-tree":hb(e);break;case"longest-path":pb(e);break;case"none":break;default:oc(e)}}var pb=Js;function hb(e){Js(e),_c(e)}function oc(e){
ab(e)}var mb=gb;function gb(e){let t=bb(e),n=e.graph();Array.isArray(n.dummyChains)&&n.dummyChains.forEach(r=>{let i=e.node(r),s=i.edgeObj,o=yb(e,t,s.v,s.w),a=o.
path,u=o.lca,l=0,f=a[l],d=!0;for(;r!==s.w;){if(i=e.node(r),d){for(;(f=a[l])!==u&&e.node(f).maxRank<i.rank;)l++;f===u&&(d=!1)}if(!d){for(;l<a.length-1&&e.node(a[l+
1]).minRank<=i.rank;)l++;f=a[l]}f!==void 0&&e.setParent(r,f),r=e.successors(r)[0]}})}function yb(e,t,n,r){let i=[],s=[],o=Math.min(t[n].low,t[r].low),a=Math.max(
t[n].lim,t[r].lim),u;u=n;do u=e.parent(u),i.push(u);while(u&&(t[u].low>o||a>t[u].lim));let l=u,f=r;for(;(f=e.parent(f))!==l;)s.push(f);return{path:i.concat(s.reverse()),
lca:l}}function bb(e){let t={},n=0;function r(i){let s=n;e.children(i).forEach(r),t[i]={low:s,lim:n++}}return e.children(Rr).forEach(r),t}function vb(e){let t=$t(
e,"root",{},"_root"),n=wb(e),r=Object.values(n),i=Ce(Math.max,r)-1,s=2*i+1;e.graph().nestingRoot=t,e.edges().forEach(a=>e.edge(a).minlen*=s);let o=kb(e)+1;e.children(
Rr).forEach(a=>{jc(e,t,s,o,i,n,a)}),e.graph().nodeRankFactor=s}function jc(e,t,n,r,i,s,o){var a;let u=e.children(o);if(!u.length){o!==t&&e.setEdge(t,o,{weight:0,
minlen:n});return}let l=rc(e,"_bt"),f=rc(e,"_bb"),d=e.node(o);e.setParent(l,o),d.borderTop=l,e.setParent(f,o),d.borderBottom=f,u.forEach(p=>{var m;jc(e,t,n,r,i,
s,p);let y=e.node(p),g=y.borderTop?y.borderTop:p,b=y.borderBottom?y.borderBottom:p,k=y.borderTop?r:2*r,v=g!==b?1:i-((m=s[o])!=null?m:0)+1;e.setEdge(l,g,{weight:k,
minlen:v,nestingEdge:!0}),e.setEdge(b,f,{weight:k,minlen:v,nestingEdge:!0})}),e.parent(o)||e.setEdge(t,l,{weight:0,minlen:i+((a=s[o])!=null?a:0)})}function wb(e){
let t={};function n(r,i){let s=e.children(r);s&&s.length&&s.forEach(o=>n(o,i+1)),t[r]=i}return e.children(Rr).forEach(r=>n(r,1)),t}function kb(e){return e.edges().
reduce((t,n)=>t+e.edge(n).weight,0)}function Sb(e){let t=e.graph();e.removeNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(n=>{e.edge(n).nestingEdge&&
e.removeEdge(n)})}var Ob=Eb;function Eb(e){function t(n){let r=e.children(n),i=e.node(n);if(r.length&&r.forEach(t),i&&Object.hasOwn(i,"minRank")){i.borderLeft=[],
i.borderRight=[];for(let s=i.minRank,o=i.maxRank+1;s<o;++s)ac(e,"borderLeft","_bl",n,i,s),ac(e,"borderRight","_br",n,i,s)}}e.children(Rr).forEach(t)}function ac(e,t,n,r,i,s){
let o={width:0,height:0,rank:s,borderType:t},a=i[t][s-1],u=$t(e,"border",o,n);i[t][s]=u,e.setParent(u,r),a&&e.setEdge(a,u,{weight:1})}function Pb(e){var t;let n=(t=
e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="lr"||n==="rl")&&Bc(e)}function Nb(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="\
bt"||n==="rl")&&Ab(e),(n==="lr"||n==="rl")&&(xb(e),Bc(e))}function Bc(e){e.nodes().forEach(t=>lc(e.node(t))),e.edges().forEach(t=>lc(e.edge(t)))}function lc(e){
let t=e.width;e.width=e.height,e.height=t}function Ab(e){e.nodes().forEach(t=>Ks(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(
Ks),Object.hasOwn(r,"y")&&Ks(r)})}function Ks(e){e.y=-e.y}function xb(e){e.nodes().forEach(t=>Ys(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==
null||n.forEach(Ys),Object.hasOwn(r,"x")&&Ys(r)})}function Ys(e){let t=e.x;e.x=e.y,e.y=t}function Cb(e,t=null){let n={},r=e.nodes().filter(l=>!e.children(l).length),
i=r.map(l=>e.node(l).rank),s=Ce(Math.max,i),o=kn(s+1).map(()=>[]);function a(l){if(n[l])return;n[l]=!0;let f=e.node(l);o[f.rank].push(l);let d=e.successors(l);d&&
[...d].sort((p,m)=>u(p,m)).forEach(a)}r.sort((l,f)=>e.node(l).rank-e.node(f).rank).forEach(a);function u(l,f){let d=e.node(l),p=e.node(f);return Lc(t,d,p)}return o}
function Ib(e,t){let n=0;for(let r=1;r<t.length;++r)n+=Tb(e,t[r-1],t[r]);return n}function Tb(e,t,n){let r=Fy(n,n.map((l,f)=>f)),i=t.flatMap(l=>{let f=e.outEdges(
l);return f?f.map(d=>({pos:r[d.w],weight:e.edge(d).weight})).sort((d,p)=>d.pos-p.pos):[]}),s=1;for(;s<n.length;)s<<=1;let o=2*s-1;s-=1;let a=new Array(o).fill(0),
u=0;return i.forEach(l=>{let f=l.pos+s;a[f]+=l.weight;let d=0;for(;f>0;)f%2&&(d+=a[f+1]),f=f-1>>1,a[f]+=l.weight;u+=l.weight*d}),u}function Rb(e,t=[]){return t.
map(n=>{let r=e.inEdges(n);if(!r||!r.length)return{v:n};{let i=r.reduce((s,o)=>{let a=e.edge(o),u=e.node(o.v);return{sum:s.sum+a.weight*u.order,weight:s.weight+
a.weight}},{sum:0,weight:0});return{v:n,barycenter:i.sum/i.weight,weight:i.weight}}})}function Lb(e,t){let n={};e.forEach((i,s)=>{let o={indegree:0,in:[],out:[],
vs:[i.v],i:s};i.barycenter!==void 0&&(o.barycenter=i.barycenter,o.weight=i.weight),n[i.v]=o}),t.edges().forEach(i=>{let s=n[i.v],o=n[i.w];s!==void 0&&o!==void 0&&
(o.indegree++,s.out.push(o))});let r=Object.values(n).filter(i=>!i.indegree);return _b(r)}function _b(e){let t=[];function n(i){return s=>{s.merged||(s.barycenter===
void 0||i.barycenter===void 0||s.barycenter>=i.barycenter)&&Mb(i,s)}}function r(i){return s=>{s.in.push(i),--s.indegree===0&&e.push(s)}}for(;e.length;){let i=e.
pop();t.push(i),i.in.reverse().forEach(n(i)),i.out.forEach(r(i))}return t.filter(i=>!i.merged).map(i=>Ir(i,["vs","i","barycenter","weight"]))}function Mb(e,t){let n=0,
r=0;e.weight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.concat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.
min(t.i,e.i),t.merged=!0}function Db(e,t,n,r,i){let s={},o=null,a=null,u=i;typeof t=="boolean"?(u=t,s={}):t&&(s=t,o=n??null,a=r??null);let l=My(e,k=>Object.hasOwn(
k,"barycenter")),f=l.lhs,d=l.rhs.sort((k,v)=>v.i-k.i),p=[],m=0,y=0,g=0;f.sort($b(a,o,!!u));for(let[k,v]of Object.entries(s)){let O=f.findIndex(E=>E.vs[0]===k);f.
splice(O+1,0,v)}g=cc(p,d,g),f.forEach(k=>{g+=k.vs.length,p.push(k.vs),m+=k.barycenter*k.weight,y+=k.weight,g=cc(p,d,g)});let b={vs:p.flat(1)};return y&&(b.barycenter=
m/y,b.weight=y),b}function cc(e,t,n){let r;for(;t.length&&(r=t[t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function $b(e,t,n){return(r,i)=>{if(r.barycenter<
i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof i.vs[0]=="string")){let s=e.node(r.vs[0]),o=e.node(i.vs[0]),
a=Lc(t,s,o);if(a!==0)return a}return n?i.i-r.i:r.i-i.i}}function Kc(e,t,n,r,i){var s,o,a,u,l,f,d,p,m,y,g;let b=null,k=i;typeof r=="boolean"?(k=r,b=null):r!==void 0&&
(b=r);let v=e.children(t),O=e.node(t),E=O?O.borderLeft:void 0,x=O?O.borderRight:void 0,$={};E&&(v=v.filter(j=>j!==E&&j!==x));let K=Rb(e,v);K.forEach(j=>{if(e.children(
j.v).length){let{result:Q}=Kc(e,j.v,n,b,k);$[j.v]=Q,Object.hasOwn(Q,"barycenter")&&qb(j,Q)}});let T=Lb(K,n);Fb(T,$);let U={},ee=!1;for(let j=0;j<T.length;j++)for(let Q=j+
1;Q<T.length;Q++)if(!(!T[j]||!T[Q]||!((s=T[j])!=null&&s.barycenter)||!((o=T[Q])!=null&&o.barycenter))&&((a=T[j])==null?void 0:a.barycenter)===T[Q].barycenter){let B=(l=
(u=T[j])==null?void 0:u.vs[0])!=null?l:"",G=(d=(f=T[Q])==null?void 0:f.vs[0])!=null?d:"",M=e.node(B),pe=e.node(G);if(M.dummy==="edge"&&pe.dummy==="edge"&&((p=M.
edgeObj)==null?void 0:p.v)===((m=pe.edgeObj)==null?void 0:m.v)&&((y=M.edgeObj)==null?void 0:y.w)===((g=pe.edgeObj)==null?void 0:g.w))if(M.edgeLabel.reversed){U[G]=
T[j],T.splice(j,1),j--;break}else U[B]||(U[B]=T[Q],T.splice(Q,1),Q--);else ee=!0}let H=Db(T,U,b,e,k);if(E&&x){H.vs=[E,H.vs,x].flat(1);let j=e.predecessors(E);if(j&&
j.length){let Q=e.node(j[0]),B=e.predecessors(x),G=e.node(B[0]);Object.hasOwn(H,"barycenter")||(H.barycenter=0,H.weight=0),H.barycenter=(H.barycenter*H.weight+Q.
order+G.order)/(H.weight+2),H.weight+=2}}return Object.defineProperty(H,"result",{value:H,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(H,"u\
sedBias",{value:ee,enumerable:!1,configurable:!0,writable:!0}),H}function Fb(e,t){e.forEach(n=>{n.vs=n.vs.flatMap(r=>t[r]?t[r].vs:r)})}function qb(e,t){e.barycenter!==
void 0?(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+=t.weight):(e.barycenter=t.barycenter,e.weight=t.weight)}function jb(e,t,n,r){
r||(r=e.nodes());let i=Bb(e),s=new Oe({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(o=>e.node(o));return r.forEach(o=>{let a=e.node(o),u=e.parent(o);if(a.
rank===t||a.minRank<=t&&t<=a.maxRank){s.setNode(o),s.setParent(o,u||i);let l=e[n](o);l&&l.forEach(f=>{let d=f.v===o?f.w:f.v,p=s.edge(d,o),m=p!==void 0?p.weight:
0;s.setEdge(d,o,{weight:e.edge(f).weight+m})}),Object.hasOwn(a,"minRank")&&s.setNode(o,{borderLeft:a.borderLeft[t],borderRight:a.borderRight[t]})}}),s}function Bb(e){
let t;for(;e.hasNode(t=Hs("_root")););return t}function Kb(e,t,n){let r={},i;n.forEach(s=>{let o=e.parent(s),a,u;for(;o;){if(a=e.parent(o),a?(u=r[a],r[a]=o):(u=
i,i=o),u&&u!==o){t.setEdge(u,o);return}o=a}})}function Yc(e,t={},n=null){if(typeof t.customOrder=="function"){t.customOrder(e,Yc);return}let r=Tc(e),i=uc(e,kn(1,
r+1),"inEdges"),s=uc(e,kn(r-1,-1,-1),"outEdges"),o=Cb(e,n);if(fc(e,o),t.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,u,l=t.constraints||[];
for(let f=0,d=0;d<4;++f,++d){Yb(f%2?i:s,f%4>=2,l,n),o=Sn(e);let p=Ib(e,o);p<a?(d=0,u=Object.assign({},o),a=p):p===a&&(u=structuredClone(o))}fc(e,u)}function uc(e,t,n){
let r=new Map,i=(s,o)=>{r.has(s)||r.set(s,[]),r.get(s).push(o)};for(let s of e.nodes()){let o=e.node(s);if(typeof o.rank=="number"&&i(o.rank,s),typeof o.minRank==
"number"&&typeof o.maxRank=="number")for(let a=o.minRank;a<=o.maxRank;a++)a!==o.rank&&i(a,s)}return t.map(function(s){return jb(e,s,n,r.get(s)||[])})}function Yb(e,t,n,r){
let i=!0,s=new Oe;e.forEach(function(o){n.forEach(f=>s.setEdge(f.left,f.right));let a=o.graph().root,{result:u,usedBias:l}=Kc(o,a,s,r,i);t&&l&&(i=!i),u.vs.forEach(
(f,d)=>o.node(f).order=d),Kb(o,s,u.vs)})}function fc(e,t){Object.values(t).forEach(n=>n.forEach((r,i)=>e.node(r).order=i))}function Ub(e,t){let n={};function r(i,s){
let o=0,a=0,u=i.length,l=s[s.length-1];return s.forEach((f,d)=>{let p=Vb(e,f),m=p?e.node(p).order:u;(p||f===l)&&(s.slice(a,d+1).forEach(y=>{let g=e.predecessors(
y);g&&g.forEach(b=>{let k=e.node(b),v=k.order;(v<o||m<v)&&!(k.dummy&&e.node(y).dummy)&&Uc(n,b,y)})}),a=d+1,o=m)}),s}return t.length&&t.reduce(r),n}function zb(e,t){
let n={};function r(o){var a;return((a=e.node(o))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return n;function i(o,a,u,l,f){kn(a,u).forEach(d=>{let p=o[d];
if(p!==void 0&&e.node(p).dummy){let m=e.predecessors(p);m&&m.forEach(y=>{if(y===void 0)return;let g=e.node(y);g.dummy&&(g.order<l||g.order>f)&&Uc(n,y,p)})}})}function s(o,a){
let u=-1,l=-1,f=0;return a.forEach((d,p)=>{if(r(d)){let m=e.predecessors(d);if(m&&m.length){let y=m[0];if(y===void 0)return;l=e.node(y).order,i(a,f,p,u,l),f=p,u=
l}}i(a,f,a.length,l,o.length)}),a}return t.length&&t.reduce(s),n}function Vb(e,t){if(e.node(t).dummy){let n=e.predecessors(t);if(n)return n.find(r=>e.node(r).dummy)}}
function Uc(e,t,n){if(t>n){let i=t;t=n,n=i}let r=e[t];r||(e[t]=r={}),r[n]=!0}function Wb(e,t,n){if(t>n){let i=t;t=n,n=i}let r=e[t];return r!==void 0&&Object.hasOwn(
r,n)}function Gb(e,t,n,r,i){let s={},o={},a={};return t.forEach(u=>{u.forEach((l,f)=>{s[l]=l,o[l]=l,a[l]=f})}),t.forEach(u=>{let l=-1,f=-1,d=!1,p=u,m=u.findIndex(
y=>i?.includes(y)||dc(y,e,i));m>0&&(p=[u[m],...u.slice(0,m),...u.slice(m+1)],d=!0),p.forEach(y=>{var g;let b=r(y);if(b&&b.length){i!=null&&i.includes(y)&&(b=b.filter(
O=>dc(O,e,i)));let k=b.sort((O,E)=>{let x=a[O],$=a[E];return(x!==void 0?x:0)-($!==void 0?$:0)}),v=(k.length-1)/2;for(let O=Math.floor(v),E=Math.ceil(v);O<=E;++O){
let x=k[O];if(x===void 0)continue;let $=a[x];if($!==void 0&&o[y]===y&&l<$&&a[x]!==f&&!Wb(n,y,x)){let K=s[x];K!==void 0&&(o[x]=y,o[y]=s[y]=K,l=$,d&&(l=-1,f=(g=a[x])!=
null?g:-1,d=!1))}}}})}),{root:s,align:o}}function Hb(e,t,n,r,i=!1){let s={},o=Jb(e,t,n,i),a=i?"borderLeft":"borderRight";function u(m,y){let g=o.nodes().slice(),
b={},k=g.pop();for(;k;){if(b[k])m(k);else{b[k]=!0,g.push(k);for(let v of y(k))g.push(v)}k=g.pop()}}function l(m){let y=o.inEdges(m);y?s[m]=y.reduce((g,b)=>{var k;
let v=(k=s[b.v])!=null?k:0,O=o.edge(b);return Math.max(g,v+(O!==void 0?O:0))},0):s[m]=0}function f(m){let y=o.outEdges(m),g=Number.POSITIVE_INFINITY;y&&(g=y.reduce(
(k,v)=>{let O=s[v.w],E=o.edge(v);return Math.min(k,(O!==void 0?O:0)-(E!==void 0?E:0))},Number.POSITIVE_INFINITY));let b=e.node(m);g!==Number.POSITIVE_INFINITY&&
b.borderType!==a&&(s[m]=Math.max(s[m]!==void 0?s[m]:0,g))}function d(m){return o.predecessors(m)||[]}function p(m){return o.successors(m)||[]}return u(l,d),u(f,
p),Object.keys(r).forEach(m=>{var y;let g=n[m];g!==void 0&&(s[m]=(y=s[g])!=null?y:0)}),s}function Jb(e,t,n,r){let i=new Oe,s=e.graph(),o=t0(s.nodesep,s.edgesep,
r);return t.forEach(a=>{let u;a.forEach(l=>{let f=n[l];if(f!==void 0){if(i.setNode(f),u!==void 0){let d=n[u];if(d!==void 0){let p=i.edge(d,f);i.setEdge(d,f,Math.
max(o(e,l,u),p||0))}}u=l}})}),i}function Qb(e,t){return Object.values(t).reduce((n,r)=>{let i=Number.NEGATIVE_INFINITY,s=Number.POSITIVE_INFINITY;Object.entries(
r).forEach(([a,u])=>{let l=n0(e,a)/2;i=Math.max(u+l,i),s=Math.min(u-l,s)});let o=i-s;return o<n[0]&&(n=[o,r]),n},[Number.POSITIVE_INFINITY,null])[1]}function Xb(e,t){
let n=Object.values(t),r=Ce(Math.min,n),i=Ce(Math.max,n);["u","d"].forEach(s=>{["l","r"].forEach(o=>{let a=s+o,u=e[a];if(!u||u===t)return;let l=Object.values(u),
f=r-Ce(Math.min,l);o!=="l"&&(f=i-Ce(Math.max,l)),f&&(e[a]=Tr(u,d=>d+f))})})}function Zb(e,t=void 0){let n=e.ul;return n?Tr(n,(r,i)=>{var s,o;if(t){let u=t.toLowerCase(),
l=e[u];if(l&&l[i]!==void 0)return l[i]}let a=Object.values(e).map(u=>{let l=u[i];return l!==void 0?l:0}).sort((u,l)=>u-l);return(((s=a[1])!=null?s:0)+((o=a[2])!=
null?o:0))/2}):{}}function e0(e,t){let n=Sn(e),r=Object.assign(Ub(e,n),zb(e,n)),i={},s;["u","d"].forEach(a=>{s=a==="u"?n:Object.values(n).reverse(),["l","r"].forEach(
u=>{u==="r"&&(s=s.map(d=>Object.values(d).reverse()));let l=Gb(e,s,r,d=>(a==="u"?e.predecessors(d):e.successors(d))||[],t),f=Hb(e,s,l.root,l.align,u==="r");u===
"r"&&(f=Tr(f,d=>-d)),i[a+u]=f})});let o=Qb(e,i);return Xb(i,o),Zb(i,e.graph().align)}function t0(e,t,n){return(r,i,s)=>{let o=r.node(i),a=r.node(s),u=0,l;if(u+=
o.width/2,Object.hasOwn(o,"labelpos"))switch(o.labelpos.toLowerCase()){case"l":l=-o.width/2;break;case"r":l=o.width/2;break}if(l&&(u+=n?l:-l),l=void 0,u+=(o.dummy?
t:e)/2,u+=(a.dummy?t:e)/2,u+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":l=a.width/2;break;case"r":l=-a.width/2;break}return l&&
(u+=n?l:-l),u}}function n0(e,t){return e.node(t).width}function dc(e,t,n){var r;if(!n)return!1;let i=(r=t.node(e))==null?void 0:r.edgeObj;if(!i||t.node(e).edgeLabel.
reversed)return!1;let s=n.indexOf(i?.v),o=n.indexOf(i?.w);return s!==-1&&o!==-1&&s===(o+1)%n.length||s===(o-1)%n.length}function r0(e,t){e=Cc(e),i0(e),Object.entries(
e0(e,t)).forEach(([n,r])=>e.node(n).x=r)}function i0(e){let t=Sn(e),n=e.graph(),r=n.ranksep,i=n.rankalign,s=0;t.forEach(o=>{let a=o.reduce((u,l)=>{var f;let d=(f=
e.node(l).height)!=null?f:0;return u>d?u:d},0);o.forEach(u=>{let l=e.node(u);i==="top"?l.y=s+l.height/2:i==="bottom"?l.y=s+a-l.height/2:l.y=s+a/2}),s+=a+r})}var pc=new WeakMap;
function s0(e,t={}){return zc(e,Rc,t),e}function hc(e,t,n){let r=t;for(;r!==void 0;){let i=e.parent(r);if(i===n)return r;r=i}}function zc(e,t,n){var r;let i=e.nodes().
filter(v=>e.children(v).length),s={};i.forEach(v=>{let O=e.node(v);if(O&&O.rankdir){let E=new Oe({multigraph:!0,compound:!0});E.setGraph({rankdir:O.rankdir});let x=e.
children(v);x.forEach(B=>{let G={...e.node(B)};E.setNode(B,G);let M=e.parent(B);M&&M!==v&&x.includes(M)&&E.setParent(B,M)});let $=new Set;e.edges().forEach(B=>{
let G=hc(e,B.v,v),M=hc(e,B.w,v);if(G===B.v&&M===B.w)E.setEdge(B,{...e.edge(B)});else if(G&&M&&G!==M){let pe=`${G}\0${M}`;$.has(pe)||($.add(pe),E.setEdge(G,M,{...e.
edge(B)}))}}),zc(E,t,n);let K=vc(E);gc(K,t,n,null),yc(E,K);let T=1/0,U=1/0,ee=-1/0,H=-1/0;E.nodes().forEach(B=>{if(B===v)return;let G=E.node(B);G&&typeof G.x=="\
number"&&typeof G.y=="number"&&typeof G.width=="number"&&typeof G.height=="number"&&(T=Math.min(T,G.x-G.width/2),ee=Math.max(ee,G.x+G.width/2),U=Math.min(U,G.y-
G.height/2),H=Math.max(H,G.y+G.height/2))}),(!isFinite(T)||!isFinite(U)||!isFinite(ee)||!isFinite(H))&&(T=U=0,ee=H=0);let j=ee-T,Q=H-U;s[v]={minX:T,minY:U,maxX:ee,
maxY:H,width:j,height:Q,offsetX:T,offsetY:U},O._dagreClusterSubgraph=E}});let o=[],a=v=>{let O=[],E=(e.children(v)||[]).filter(x=>x!==v);for(;E.length>0;){let x=E.
shift();O.push(x),(e.children(x)||[]).filter($=>$!==x).forEach($=>E.push($))}return O},u=new Map;i.forEach(v=>{let O=e.node(v);O&&O.rankdir&&s[v]&&u.set(v,(e.children(
v)||[]).filter(E=>E!==v))});let l=new Set([...u.values()].flat()),f=new Map;u.forEach((v,O)=>{l.has(O)||f.set(O,a(O))});let d=new Set([...f.values()].flat()),p=v=>{
for(let[O,E]of f)if(E.includes(v))return O;return v},m=[];e.edges().forEach(v=>{(d.has(v.v)||d.has(v.w))&&m.push({edge:v,label:e.edge(v)})});let y=new Map;d.forEach(
v=>{let O=e.parent(v);y.set(v,typeof O=="string"?O:void 0)}),f.forEach((v,O)=>{let E=e.node(O),x=[];v.forEach(T=>{let U=e.node(T);U&&(x.push({id:T,node:U,parent:y.
get(T)}),e.removeNode(T))});let $=m.filter(({edge:T})=>v.includes(T.v)||v.includes(T.w)),K=s[O];E&&(o.push({clusterId:O,subgraph:E._dagreClusterSubgraph,bounds:K,
children:v,removedNodes:x,removedEdges:$}),E.width=K.width,E.height=K.height)});let g=new Set;m.forEach(({edge:v,label:O})=>{let E=p(v.v),x=p(v.w);if(E!==x&&e.hasNode(
E)&&e.hasNode(x)){let $=`${E}\0${x}`;g.has($)||(g.add($),e.setEdge(E,x,{...O,width:0,height:0}))}});let b=vc(e),k=gc(b,t,n,(r=pc.get(e))!=null?r:null);pc.set(e,
k),yc(e,b),g.forEach(v=>{let O=v.indexOf("\0"),E=v.slice(0,O),x=v.slice(O+1);e.hasEdge(E,x)&&e.removeEdge(E,x)}),o.forEach(({clusterId:v,subgraph:O,bounds:E,removedNodes:x,
removedEdges:$})=>{var K,T;let U=e.node(v),ee=(K=U?.x)!=null?K:0,H=(T=U?.y)!=null?T:0,j=(E.minX+E.maxX)/2,Q=(E.minY+E.maxY)/2;x.forEach(({id:B,node:G,parent:M})=>{
e.setNode(B,G),M!==void 0&&e.setParent(B,M)}),$.forEach(({edge:B,label:G})=>{e.setEdge(B,G)}),O.nodes().forEach(B=>{if(B===v)return;let G=O.node(B),M=e.node(B);
M&&G&&typeof G.x=="number"&&typeof G.y=="number"&&(M.x=ee+(G.x-j),M.y=H+(G.y-Q))}),mc(e,O,ee-j,H-Q),delete U._dagreClusterSubgraph}),i.forEach(v=>{var O,E;let x=e.
node(v),$=s[v];if(x&&x.rankdir&&x._dagreClusterSubgraph&&$){let K=x._dagreClusterSubgraph,T=(O=x.x)!=null?O:0,U=(E=x.y)!=null?E:0,ee=($.minX+$.maxX)/2,H=($.minY+
$.maxY)/2;K.nodes().forEach(j=>{if(j===v)return;let Q=K.node(j),B=e.node(j);if(B&&Q&&typeof Q.x=="number"&&typeof Q.y=="number"){let G=Q.x-ee,M=Q.y-H;B.x=T+G,B.
y=U+M}}),mc(e,K,T-ee,U-H),delete x._dagreClusterSubgraph}})}function mc(e,t,n,r){t.edges().forEach(i=>{if(!e.hasEdge(i))return;let s=t.edge(i),o=e.edge(i);o.points=
s.points.map(a=>({x:a.x+n,y:a.y+r})),Object.hasOwn(s,"x")&&(o.x=s.x+n,o.y=s.y+r)})}function gc(e,t,n,r=null){var i,s;let o=n?.useDynamic!==!1,a=o&&(i=r?.graph)!=
null?i:null,u=o&&(s=r?.rawNodes)!=null?s:null;t("    makeSpaceForEdgeLabels",()=>p0(e)),t("    removeSelfEdges",()=>S0(e)),t("    acyclic",()=>Gy(e,a)),t("    n\
estingGraph.run",()=>vb(e)),t("    rank",()=>fb(Cc(e))),t("    injectEdgeLabelProxies",()=>h0(e)),t("    removeEmptyRanks",()=>Ly(e)),t("    nestingGraph.cleanu\
p",()=>Sb(e)),t("    normalizeRanks",()=>Ry(e)),t("    assignRankMinMax",()=>m0(e)),t("    removeEdgeLabelProxies",()=>g0(e)),t("    normalize.run",()=>Xy(e)),t(
"    parentDummyChains",()=>mb(e)),t("    addBorderSegments",()=>Ob(e)),t("    order",()=>Yc(e,n,u)),t("    insertSelfEdges",()=>O0(e)),t("    adjustCoordinateS\
ystem",()=>Pb(e)),t("    position",()=>r0(e,n.corePath)),t("    positionSelfEdges",()=>E0(e));let l=JSON.parse(JSON.stringify(e._nodes));return t("    removeBor\
derNodes",()=>k0(e)),t("    normalize.undo",()=>eb(e)),t("    fixupEdgeLabelCoords",()=>v0(e)),t("    undoCoordinateSystem",()=>Nb(e)),t("    translateGraph",()=>y0(
e)),t("    assignNodeIntersects",()=>b0(e)),t("    reversePoints",()=>w0(e)),t("    acyclic.undo",()=>Jy(e)),{graph:e,rawNodes:l}}function yc(e,t){e.nodes().forEach(
n=>{let r=e.node(n),i=t.node(n);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,t.children(n).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(
n=>{let r=e.edge(n),i=t.edge(n);r.points=i.points,Object.hasOwn(i,"x")&&(r.x=i.x,r.y=i.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().height}var o0=[
"nodesep","edgesep","ranksep","marginx","marginy"],a0={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},l0=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],c0=["width","height","rank"],bc={width:0,height:0},u0=["minlen","weight","width","height","labeloffset"],f0={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},d0=["labelpos"];function vc(e){let t=new Oe({multigraph:!0,compound:!0}),n=zs(e.graph());return t.setGraph(Object.assign({},a0,Us(n,
o0),Ir(n,l0))),e.nodes().forEach(r=>{let i=zs(e.node(r)),s=Us(i,c0);Object.keys(bc).forEach(a=>{s[a]===void 0&&(s[a]=bc[a])}),t.setNode(r,s);let o=e.parent(r);o!==
void 0&&t.setParent(r,o)}),e.edges().forEach(r=>{let i=zs(e.edge(r));t.setEdge(r,Object.assign({},f0,Us(i,u0),Ir(i,d0)))}),t}function p0(e){let t=e.graph();t.ranksep/=
2,e.edges().forEach(n=>{var r;let i=e.edge(n);i.minlen*=2,((r=i.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(t.rankdir==="TB"||t.rankdir==="BT"?i.width+=i.labeloffset:
i.height+=i.labeloffset)})}function h0(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let r=e.node(t.v),i={rank:(e.node(t.w).rank-r.rank)/2+r.rank,
e:t};$t(e,"edge-proxy",i,"_ep")}})}function m0(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(
r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function g0(e){e.nodes().forEach(t=>{let n=e.node(t);if(n.dummy==="edge-proxy"){let r=n;e.edge(
r.e).labelRank=n.rank,e.removeNode(t)}})}function y0(e){let t=Number.POSITIVE_INFINITY,n=0,r=Number.POSITIVE_INFINITY,i=0,s=e.graph(),o=s.marginx||0,a=s.marginy||
0;function u(l){let f=l.x,d=l.y,p=l.width,m=l.height;t=Math.min(t,f-p/2),n=Math.max(n,f+p/2),r=Math.min(r,d-m/2),i=Math.max(i,d+m/2)}e.nodes().forEach(l=>u(e.node(
l))),e.edges().forEach(l=>{let f=e.edge(l);Object.hasOwn(f,"x")&&u(f)}),t-=o,r-=a,e.nodes().forEach(l=>{let f=e.node(l);f.x-=t,f.y-=r}),e.edges().forEach(l=>{let f=e.
edge(l);f.points.forEach(d=>{d.x-=t,d.y-=r}),Object.hasOwn(f,"x")&&(f.x-=t),Object.hasOwn(f,"y")&&(f.y-=r)}),s.width=n-t+o,s.height=i-r+a}function b0(e){e.edges().
forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),i=e.node(t.w),s,o;n.points?(s=n.points[0],o=n.points[n.points.length-1]):(n.points=[],s=i,o=r),n.points.
unshift(nc(r,s)),n.points.push(nc(i,o))})}function v0(e){e.edges().forEach(t=>{let n=e.edge(t);if(Object.hasOwn(n,"x"))switch((n.labelpos==="l"||n.labelpos==="r")&&
(n.width-=n.labeloffset),n.labelpos){case"l":n.x-=n.width/2+n.labeloffset;break;case"r":n.x+=n.width/2+n.labeloffset;break}})}function w0(e){e.edges().forEach(t=>{
let n=e.edge(t);n.reversed&&n.points.reverse()})}function k0(e){e.nodes().forEach(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),i=e.node(n.
borderBottom),s=e.node(n.borderLeft[n.borderLeft.length-1]),o=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.abs(o.x-s.x),n.height=Math.abs(i.y-r.y),
n.x=s.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().forEach(t=>{e.node(t).dummy==="border"&&e.removeNode(t)})}function S0(e){e.edges().forEach(t=>{if(t.v===t.w){let n=e.
node(t.v);n.selfEdges||(n.selfEdges=[]),n.selfEdges.push({e:t,label:e.edge(t)}),e.removeEdge(t)}})}function O0(e){Sn(e).forEach(t=>{let n=0;t.forEach((r,i)=>{let s=e.
node(r);typeof s.rank!="number"&&(s.rank=0),s.order=i+n,(s.selfEdges||[]).forEach(o=>{$t(e,"selfedge",{width:o.label.width,height:o.label.height,rank:s.rank,order:i+
++n,e:o.e,edgeLabel:o.label},"_se"),(!Array.isArray(o.label.points)||o.label.points.length!==7)&&(o.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function E0(e){e.nodes().forEach(t=>{let n=e.node(t),r=i=>typeof i=="number"&&isFinite(i);if(n.dummy===
"selfedge"){let i=n,s=e.node(i.e.v),o=r(s?.x)?s.x:0,a=r(s?.y)?s.y:0,u=r(s?.width)?s.width:0,l=r(s?.height)?s.height:0,f=r(n.x)?n.x:o,d=r(n.y)?n.y:a,p=u/2,m=l/2;
i.edgeLabel.points=[{x:f+p,y:d-m},{x:f+p,y:d-m},{x:f,y:d},{x:f-p,y:d+m},{x:f-p,y:d+m},{x:f,y:d},{x:f,y:d}],i.edgeLabel.x=f,i.edgeLabel.y=d,e.setEdge(i.e,i.edgeLabel),
e.removeNode(t)}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(i=>{if(!Array.isArray(i.label.points)||i.label.points.length!==7){let s=r(n.x)?n.x:0,o=r(
n.y)?n.y:0,a=r(n.width)?n.width:0,u=r(n.height)?n.height:0,l=a/2,f=u/2;i.label.points=[{x:s+l,y:o-f},{x:s+l,y:o-f},{x:s,y:o},{x:s-l,y:o+f},{x:s-l,y:o+f},{x:s,y:o},
{x:s,y:o}]}})})}function Us(e,t){return Tr(Ir(e,t),Number)}function zs(e){let t={};return e&&Object.entries(e).forEach(([n,r])=>{typeof n=="string"&&(n=n.toLowerCase()),
t[n]=r}),t}function P0(e){let t=Sn(e),n=new Oe({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{n.setNode(r,{label:r}),n.setParent(r,"laye\
r"+e.node(r).rank)}),e.edges().forEach(r=>n.setEdge(r.v,r.w,{},r.name)),t.forEach((r,i)=>{let s="layer"+i;n.setNode(s,{rank:"same"}),r.reduce((o,a)=>(n.setEdge(
o,a,{style:"invis"}),a))}),n}var N0={graphlib:kc,version:qy,layout:s0,debug:P0,util:{time:Dy,notime:Rc}},Zs=N0;var A0=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;function Ft(e,t){let n=0;
for(let r of e)n+=A0.test(r)?2:1;return Math.ceil(n*t*.62)}function eo(e,t){if(Ft(e,12)<=t)return e;let n=[...e];for(;n.length>0&&Ft(`${n.join("")}\u2026`,12)>t;)
n.pop();return`${n.join("")}\u2026`}var vt=12,_r=18,x0=360,C0=2,bt=24,On=16,I0=12;function Gc(e){let t=T0(e),n=Math.max(...t.map(({width:l})=>l),200),r=t.reduce((l,{height:f})=>l+f+bt,0),i=Math.min(
t.length,Math.max(1,Math.round(Math.sqrt(1.5*r/n)))),s=Array.from({length:i},()=>On),o=[],a=[];for(let l of t){let f=s.indexOf(Math.min(...s)),d={x:On+f*(n+bt),
y:s[f]??On};o.push(...l.boxes.map(p=>qt(p,d))),a.push(...l.routes.map(p=>({...qt(p,d),points:p.points.map(m=>qt(m,d))}))),s[f]=d.y+l.height+bt}return{width:2*On+
i*n+(i-1)*bt,height:Math.max(...s,60)-bt+On,boxes:o,routes:a}}var qt=(e,t)=>({...e,x:e.x+t.x,y:e.y+t.y});function T0(e){let t=Qe(e),n=new Map(t.flatMap(({parent:p,
nodes:m})=>m.map(y=>[y.id,p?.id??y.id]))),r=R0(e.edges,n),i=e.edges.map(p=>{let m=n.get(p.from)??p.from;return{edge:p,group:m,to:r.has(p.to)&&n.get(p.to)!==m?`${m}\
 ${p.to}`:p.to}}),s=L0(i.map(({edge:p,group:m,to:y})=>[m,y===p.to?n.get(y)??y:m])),o=new Map,a=[],u=new Set(i.flatMap(({edge:p,to:m})=>[p.from,m])),l=p=>{let m=s(
p),y=o.get(m)??{groups:[],ends:[]};return o.set(m,y),y};for(let{parent:p,nodes:m}of t)if(p)l(p.id).groups.push({parent:p,nodes:m});else for(let y of m)u.has(y.id)?
l(y.id).groups.push({parent:p,nodes:[y]}):a.push(y);for(let p of i)l(p.group).ends.push(p);let f=new Map(e.nodes.map(p=>[p.id,p])),d=[...o.values()].map(p=>_0(p,
f));return a.length>0?[...d,M0(a,Math.max(...d.map(({width:p})=>p),800))]:d}function R0(e,t){let n=new Map;for(let{from:r,to:i}of e){let s=t.get(r)??r;s!==t.get(
i)&&n.set(i,(n.get(i)??new Set).add(s))}return new Set([...n].filter(([,r])=>r.size>C0).map(([r])=>r))}function L0(e){let t=new Map,n=r=>{let i=r;for(let s=t.get(
i);s!==void 0;s=t.get(i))i=s;for(let s=r;s!==i;){let o=t.get(s)??i;t.set(s,i),s=o}return i};for(let[r,i]of e){let[s,o]=[n(r),n(i)];s!==o&&t.set(o,s)}return n}function _0({
groups:e,ends:t},n){let r=new Zs.graphlib.Graph({compound:!0,multigraph:!0});r.setGraph({rankdir:"LR",nodesep:20,ranksep:90}),r.setDefaultEdgeLabel(()=>({}));let i=new Map,
s=(l,f,d,p)=>{i.has(l)||(i.set(l,{node:f,role:d}),r.setNode(l,to(f)),p!==void 0&&r.setParent(l,p))};for(let{parent:l,nodes:f}of e){l&&(i.set(l.id,{node:l,role:"\
group"}),r.setNode(l.id,f.length===0?to(l):{}));for(let d of f)s(d.id,d,"node",l?.id)}for(let{edge:l,group:f,to:d}of t){let p=n.get(l.to);p&&d!==l.to&&s(d,p,"st\
and-in",i.has(f)&&f!==l.from?f:void 0)}let o=l=>`${l.edge.field} ${l.edge.from}`;for(let l of t){let f={width:Ft(Vc(l.edge),10),height:12,labelpos:"c"};r.setEdge(
l.edge.from,l.to,f,o(l))}Zs.layout(r);let a=[...i].map(([l,{node:f,role:d}])=>{let{x:p,y:m,width:y,height:g}=r.node(l),b=d==="group"?I0:0,k=d==="group"?eo(me(`${f.
kind} ${ce(f)}`),y-vt):no(f);return{node:f,role:d,title:k,x:p-y/2,y:m-g/2-b,width:y,height:g+b}}),u=t.map(l=>{let{points:f=[],x:d=0,y:p=0}=r.edge({v:l.edge.from,
w:l.to,name:o(l)});return{edge:l.edge,label:Vc(l.edge),points:f,x:d,y:p-4}});return Hc(a,u)}function Hc(e,t){let n=t.flatMap(({points:u})=>u),r=[...e,...n].map(
({x:u})=>u),i=[...e,...n].map(({y:u})=>u),s={x:-Lr(r),y:-Lr(i)},o=[...e.map(({x:u,width:l})=>-u-l),...n.map(({x:u})=>-u)],a=[...e.map(({y:u,height:l})=>-u-l),...n.
map(({y:u})=>-u)];return{width:s.x-Lr(o),height:s.y-Lr(a),boxes:e.map(u=>qt(u,s)),routes:t.map(u=>({...qt(u,s),points:u.points.map(l=>qt(l,s))}))}}var Lr=e=>e.reduce(
(t,n)=>Math.min(t,n),0);function M0(e,t){let n=[],[r,i]=[0,0];for(let s of e){let o=to(s);r>0&&r+o.width>t&&([r,i]=[0,i+o.height+bt]),n.push({node:s,role:"node",
title:no(s),x:r,y:i,...o}),r+=o.width+bt}return Hc(n,[])}function to(e){return{width:Math.max(Ft(e.kind,12),Ft(no(e),12))+2*vt,height:2*_r+vt}}var no=e=>eo(me(ce(
e)),x0),Vc=({field:e})=>e.replace(/^spec\./,"");var Jc=1500;function Qc(e){if(e.nodes.length>Jc)throw new RangeError(`a picture is limited to ${Jc} resources, not ${e.nodes.length}: draw it with Graphviz (dot\
)`);let{width:t,height:n,boxes:r,routes:i}=Gc(e),[s,o]=[Math.ceil(t),Math.ceil(n)];return`${[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${s} ${o}" wi\
dth="${s}" height="${o}" role="img" aria-labelledby="title description">`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${Xe(B0(e))}</\
desc>`,D0,$0,...r.filter(({role:a})=>a==="group").map(q0),...i.map(j0),...r.filter(({role:a})=>a!=="group").map(F0),"</svg>"].join(`
`)}
`}var D0=`<style>
svg { background: #fff; font: ${12}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.node rect { fill: #f6f8fa; stroke: #57606a; } .node text { fill: #1f2328; } .node .kind { fill: #57606a; }
.group rect { fill: none; stroke: #d0d7de; } .group text { fill: #57606a; }
.edge path { fill: none; stroke: #57606a; } .edge text { fill: #57606a; font-size: ${10}px; paint-order: stroke; stroke: #fff; stroke-width: 3px; } .tip { fill:\
 #57606a; }
.missing rect, .dangling path { stroke: #cf222e; stroke-dasharray: 4 3; } .missing .kind, .dangling text, .tip-dangling { fill: #cf222e; }
.elsewhere rect { fill: none; } .default path { stroke-dasharray: 4 3; } .invalid rect { stroke: #9a6700; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; } .edge text { stroke: #0d1117; }
.node rect { fill: #161b22; stroke: #8b949e; } .node text { fill: #e6edf3; } .node .kind, .group text, .edge text { fill: #9198a1; }
.group rect { stroke: #30363d; } .edge path { stroke: #8b949e; } .tip { fill: #8b949e; }
.elsewhere rect { fill: none; } .missing rect, .dangling path { stroke: #ff7b72; } .missing .kind, .dangling text, .tip-dangling { fill: #ff7b72; } .invalid rec\
t { stroke: #d29922; }
}
</style>`,$0=["tip","tip-dangling"].map(e=>`<marker id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="${e}\
" d="M0 0L8 4L0 8z"/></marker>`).join(`
`);function F0({node:e,role:t,title:n,x:r,y:i,width:s,height:o}){let a=["node",...t==="stand-in"?["elsewhere"]:[],...qe(e)?["missing"]:[],...e.issues.length>0?[
"invalid"]:[]],u=[...qe(e)?[", missing"]:[],...e.issues.length>0?[`, not valid: ${e.issues.length}`]:[],...t==="stand-in"?[", also drawn elsewhere"]:[]];return[
`<g class="${a.join(" ")}"><title>${Xe(`${e.kind} ${ce(e)}${u.join("")}`)}</title>`,`<rect x="${re(r)}" y="${re(i)}" width="${re(s)}" height="${re(o)}" rx="${t===
"stand-in"?re(o/2):6}"/>`,`<text class="kind" x="${re(r+vt)}" y="${re(i+_r)}">${Xe(e.kind)}</text>`,`<text x="${re(r+vt)}" y="${re(i+2*_r)}">${Xe(n)}</text></g>`].
join("")}function q0({node:e,title:t,x:n,y:r,width:i,height:s}){return[`<g class="group"><title>${Xe(`${e.kind} ${ce(e)}`)}</title>`,`<rect x="${re(n)}" y="${re(
r)}" width="${re(i)}" height="${re(s)}" rx="8"/>`,`<text x="${re(n+vt/2)}" y="${re(r+12+3)}">${Xe(t)}</text></g>`].join("")}function j0({edge:{from:e,to:t,how:n},
label:r,points:i,x:s,y:o}){let a=i.map((l,f)=>`${f===0?"M":"L"}${re(l.x)} ${re(l.y)}`).join(""),u=n==="dangling"?"tip-dangling":"tip";return[`<g class="edge ${n}\
"><title>${Xe(`${e} ${r} ${t}${n==="set"?"":`, ${n}`}`)}</title>`,`<path d="${a}" marker-end="url(#${u})"/>`,`<text x="${re(s)}" y="${re(o)}" text-anchor="middl\
e">${Xe(r)}</text></g>`].join("")}function B0({nodes:e,edges:t}){let n=t.filter(({how:r})=>r==="dangling").length;return`${e.length} resources and ${t.length} r\
eferences${n>0?`, ${n} of which do not resolve`:""}.`}var re=e=>String(Math.round(e*10)/10),Xe=e=>me(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp\
;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var Xc=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Zc(e){if(e.nodes.length===0)return`no plane found; nothing to draw
`;let t=new Map(e.nodes.map(i=>[i.id,i])),n=we(e.edges,({from:i})=>i);return[...Qe(e).flatMap(({parent:i,nodes:s})=>[i?`${i.kind} ${ce(i)}`:"cluster-scoped, or \
without a namespace",...s.flatMap((o,a)=>K0(o,a===s.length-1,n.get(o.id)??[],t))]),...Y0(e),""].map(me).join(`
`)}function K0(e,t,n,r){let i=t?"    ":"\u2502   ",s=[...qe(e)?["missing"]:[],...e.issues.length>0?[`not valid: ${Xc(e.issues.length,"issue")}`]:[]],o=`${t?"\u2514\u2500\u2500\
 ":"\u251C\u2500\u2500 "}${e.kind} ${ce(e)}${s.length>0?` [${s.join(", ")}]`:""}`,a=n.map(({to:u,field:l,how:f},d)=>{let p=r.get(u),m=f==="set"?"":f==="default"?
" [by default]":" [not found]",y=p?.namespace!==void 0&&p.namespace!==e.namespace?` in ${p.namespace}`:"";return`${i}${d===n.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${l.
replace(/^spec\./,"")} \u2192 ${p?.kind} ${p?.name??""}${y}${m}`});return[o,...a]}function Y0({clusters:e,multiRegion:t,sharedHosts:n}){let i=[...e.filter(({nodes:s})=>s.
length>1).map(({type:s,planeID:o,nodes:a})=>`${s} planes with planeID ${o} share a cluster: ${a.join(", ")}`),...n.map(({host:s,nodes:o})=>`public host on diffe\
rent clusters: ${s} on ${o.join(", ")}`),...t?["multi-region: every data plane has its own public hosts"]:[]];return i.length>0?["",...i]:[]}var U0={text:Zc,mermaid:Zl,dot:Xl,svg:Qc,json:e=>Yl(e)};function eu(e,t="text"){return U0[t](e)}function z0(e){return typeof e!="object"||e===null||Array.isArray(e)}function V(e){return!z0(e)}function tu(e){return e.split("/").slice(1).map(V0)}var Pn=e=>e.replaceAll("~","~0").replaceAll("/","~1"),V0=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Ze(e){return/[~\d]/.test(e)?tu(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ye(e,t){
let n=e;for(let r of W0(t))if(Array.isArray(n))n=n[Number(r)];else if(V(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function Nn(e,t){let n=ye(e,t);return typeof n==
"string"?n:""}function W0(e){let t=ro.get(e);if(t)return t;let n=tu(e);return ro.size<G0&&ro.set(e,n),n}var ro=new Map,G0=1e3;var An=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function Mr(e){let t=nu.get(e);if(t)return t;let n=An.filter(s=>qs(s,e)&&s.kinds.some(o=>Se(e,o))),r={};for(let{role:s}of An)r[s]=[];for(let s of n)r[s.role]?.some(
({pointer:o})=>o===s.pointer)||r[s.role]?.push(s);let i=r;return nu.set(e,i),i}var nu=new Map;var jt=[],io=[];function Dr(e,t,n){if(e===t)return 0;let r=n?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,o-=a,r!==void 0&&o-s>r)return r;if(s===0)return r!==void 0&&o>r?r:o;
let u,l,f,d,p=0,m=0;for(;p<s;)io[p]=e.charCodeAt(a+p),jt[p]=++p;for(;m<o;){for(u=t.charCodeAt(a+m),f=m++,l=m,p=0;p<s;p++)d=u===io[p]?f:f+1,f=jt[p],l=jt[p]=f>l?d>
l?l+1:d:d>f?f+1:d;if(r!==void 0){let y=l;for(p=0;p<s;p++)jt[p]<y&&(y=jt[p]);if(y>r)return r}}return jt.length=s,io.length=s,r!==void 0&&l>r?r:l}var H0=64;function Bt(e,t){if(e.length>H0)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let s of t){if(Math.abs(s.length-
e.length)>=r)continue;let o=s.toLowerCase(),a=iu(n,o)?1:Dr(n,o,{maxDistance:r});a<r&&(r=a,i=s)}return i}function ru(e,t){let n=e.toLowerCase();return t.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-n.length)>1?!1:iu(n,i)||Dr(n,i,{maxDistance:2})<2})}function iu(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Kt="openchoreo.dev";function oo(e){return so(e,"").filter(t=>Q0(t.value))}function so(e,t){if(Array.isArray(e))return e.flatMap((i,s)=>so(i,`${t}/${s}`));if(!V(
e)||typeof e.kind!="string"||!e.kind.endsWith(su))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-su.length);return Array.isArray(n)?n.flatMap((i,s)=>{
let o=`${t}/items/${s}`;return V(i)&&ao(i.kind)&&ke.includes(r)?[{pointer:o,...J0(i,e.apiVersion,r)}]:so(i,o)}):r===""||ke.includes(r)?[]:[{pointer:t,value:e}]}
var su="List";function J0(e,t,n){return ao(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var ao=e=>e==null||e==="";function Q0(e){if(!V(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&ke.includes(n);if(ao(t))return r?Fe(n):Fr(n)&&xn(
e);if(typeof t!="string")return r&&Fe(n)&&xn(e);let i=t.split("/")[0]??"";return i!==Kt?(i.endsWith(`.${Kt}`)||Bt(i,[Kt])!==void 0)&&(r||Fr(n)&&xn(e)):r||typeof n==
"string"&&n.endsWith(lo)||Fr(n)||xn(e)}var lo="Plane";function ou(e){return Fr(e.kind)||xn(e)}function Fr(e){return typeof e=="string"&&ru(e,ke)}function xn(e){
let{spec:t}=e;return[...X0()].some(n=>Object.hasOwn(e,n)||V(t)&&Object.hasOwn(t,n))}var $r;function X0(){if($r)return $r;let e=ke.flatMap(r=>(Je(r)?.references??
[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),t=[...An,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),n=new Set(t.filter(({kinds:r})=>!r.
every(Fe)).map(({name:r})=>r));return $r=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),$r}function Cn(e){return typeof e=="string"&&(e===Kt||e.startsWith(`${Kt}\
/`))}function co(e){return e.includes("openchoreo")||e.includes(lo)&&lu.test(e)}function au(e){return e.includes(Kt)&&Z0.test(e)||e.includes(lo)&&lu.test(e)}var lu=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
Z0=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;function cu(e){let t=e.flatMap(r=>{let i=bn(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...we(t,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:s})=>s)}]:[]})}function uu(e){let t=new Map,n=new Map;for(let r of e)
for(let i of r.hosts){let s=t.get(i);s?n.get(i)?.push(r)===void 0&&n.set(i,[s,r]):t.set(i,r)}return[...n].filter(([,r])=>r.some(({planeID:i})=>i!==r[0]?.planeID)).
map(([r,i])=>({host:r,planes:i}))}function fu(e){let t=new Set;for(let{hosts:n,planeID:r}of e)n.length>0&&t.add(r);return t.size>1}function du(e){let t=new Map;for(let i of e){let s=`${i.kind}/${i.name}`,o=t.get(s);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
i.namespace)||o.byNamespace.set(i.namespace,i)):t.set(s,{first:i})}function n(i,s,o){let a=t.get(`${s}/${o}`);if(!a||s===void 0||$e(s)||i.namespace===void 0)return a?.
first;let{first:u,byNamespace:l}=a;return l?l.get(i.namespace)??l.get(void 0):u.namespace===void 0||u.namespace===i.namespace?u:void 0}function r(i,s){for(let{kind:o,
name:a}of s){let u=n(i,o,a);if(u)return u}}return{find:n,findFirst:r,findAnywhere:(i,s)=>t.get(`${i}/${s}`)?.first}}function uo(e,t){let n=V(e)?e.kind:void 0;if(!Se(t,n))return;let r=ye(e,"/metadata/name"),i=ye(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{
kind:n,name:r,namespace:!$e(n)&&typeof i=="string"&&i!==""?i:void 0}}function pu(e){let t=ye(e,"/spec/planeID"),n=t===void 0||t===""?ye(e,"/metadata/name"):t;return typeof n=="string"?n:void 0}function hu(e,t){let n=[];for(let r of t){let i=ye(e,r);typeof i=="string"&&n.push({path:r,text:i})}return n}var ev=({direction:e,visibility:t})=>e==="ingress"&&t==="external";function gu(e,t){let n=hu(e,tv(t));return n.length<2?n:[...new Map(n.map(r=>[r.text,r])).values()]}function tv(e){let t=mu.get(e);if(t)return t;let n=Mr(e).host.
filter(ev).map(({pointer:r})=>r);return mu.set(e,n),n}var mu=new Map;function yu(e,t){let n=V(e)?e.kind:void 0;return Se(t,n)?Gl(n,t).flatMap(r=>nv(e,r)):[]}function nv(e,{pointer:t,to:n,fallbacks:r}){let[i]=n;if(i===void 0)return[];
let s=ye(e,t);if(s==null||s===""){let[u,...l]=r;return u?[{path:t,namePath:t,targets:[u,...l],set:!1}]:[]}if(typeof s=="string")return[{path:t,namePath:t,targets:[
{kind:i,name:s}],set:!0}];if(!V(s)||typeof s.name!="string"||s.name==="")return[];let o=s.kind??i,a=[i,Wl(i)].find(u=>u===o);return a===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:a,name:s.name}],set:!0}]}function fo(e,{release:t=fs}={}){let n=He(t),r=new Map,i=[],s=[],o=sv(r),a=new Set(Se(n,"Organization")?e.flatMap(m=>ov(m,n)):[]),u=lv(r,a);for(let[m,y]of e.entries()){
let g=rv(y,n),b=uo(y,n);if(g!==void 0||!b||!V(y))i.push({resource:m,reason:g??"no-name"});else{let k=o(b),v=u(b);r.set(k,vu(k,b,v,m,av(y),iv(y,t)));let{kind:O,name:E,
namespace:x}=b,$=gu(y,n).map(({text:K})=>K);s.push({kind:O,name:E,namespace:x,id:k,value:y,planeID:pu(y),hosts:$})}}let l=cv(s,r,u,n),f=uu(s),d=f.map(({host:m,planes:y})=>({
host:m,nodes:y.map(({id:g})=>g)})),p=cu(s).map(({type:m,planeID:y,planes:g})=>({type:m,planeID:y,nodes:g.map(({id:b})=>b)}));return{release:t,nodes:[...r.values()],
edges:l,clusters:p,multiRegion:f.length===0&&fu(s),sharedHosts:d,skipped:i}}function rv(e,t){return!V(e)||typeof e.kind!="string"?"not-a-resource":Cn(e.apiVersion)&&
Se(t,e.kind)?void 0:"not-a-plane"}function iv(e,t){let n=Mt(t)(e);return n.ok?[]:n.issues}function bu({kind:e,namespace:t,name:n}){return t===void 0?`${e}/${n}`:
`${e}/${t}/${n}`}function sv(e){let t=new Map;return n=>{let r=bu(n);if(!e.has(r))return r;let i=(t.get(r)??1)+1;return t.set(r,i),`${r}#${i}`}}function ov(e,t){
let n=uo(e,t);return n?.kind==="Organization"?[n.name]:[]}function vu(e,{kind:t,name:n,namespace:r},i,s,o,a){let u={id:e,kind:t,name:n,issues:a};return r!==void 0&&
(u.namespace=r),o!==void 0&&(u.displayName=o),i!==void 0&&(u.parent=i),s!==void 0&&(u.resource=s),u}function av(e){let t=ye(e,"/metadata/annotations/openchoreo.\
dev~1display-name");return typeof t=="string"&&t!==""?t:void 0}function lv(e,t){let n=new Map;return({kind:r,namespace:i})=>{if($e(r)||i===void 0)return;let s=n.
get(i);if(s!==void 0)return s;let o=t.has(i)?`Organization/${i}`:qr(e,{kind:"Namespace",name:i,namespace:void 0});return n.set(i,o),o}}function qr(e,t,n){let r=bu(
t);return e.has(r)||e.set(r,vu(r,t,n,void 0,void 0,[])),r}function cv(e,t,n,r){let{findFirst:i}=du(e),s=[];for(let o of e){for(let{path:a,targets:u,set:l}of yu(
o.value,r)){let f=i(o,u),d=Ze(a);if(f)s.push({from:o.id,to:f.id,field:d,how:l?"set":"default"});else if(l){let[{kind:p,name:m}]=u,y={kind:p,name:m,namespace:$e(
p)?void 0:o.namespace};s.push({from:o.id,to:qr(t,y,n(y)),field:d,how:"dangling"})}}uv(s,o,t,n,r)}return s}function uv(e,{id:t,value:n,namespace:r},i,s,o){let{"s\
ecret-store":a,"pull-secrets":u}=Mr(o);for(let{pointer:l}of a){let f=Nn(n,l);if(f==="")continue;let d={kind:"ClusterSecretStore",name:f,namespace:void 0};e.push(
{from:t,to:qr(i,d),field:Ze(l.slice(0,l.lastIndexOf("/"))),how:"set"})}for(let{pointer:l}of u){let f=ye(n,l);if(Array.isArray(f))for(let d of new Set(f)){if(typeof d!=
"string"||d==="")continue;let p={kind:"SecretReference",name:d,namespace:r};e.push({from:t,to:qr(i,p,s(p)),field:Ze(l),how:"set"})}}}function po(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var jr={ok:0,findings:1,failure:2};function Yt(e,t){e.stderr(`${me(t)}
`)}function wu(e,t){Yt(e,`openchoreo-planes: ${t}`)}var ku={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function Eu(e,t,n){if(!V(e))return n().length;let{kind:r,spec:i}=e;return typeof r!="string"||!ke.includes(r)||Se(t,r)?n().length:Object.keys(e).length+(V(i)?Object.
keys(i).length:0)}function Br(){let e=new Map(xe.map(f=>[f,0])),t=new Map(xe.map(f=>[f,0])),n=0,r=0,i=0,s=!0;function o(f,d){let p=!1;for(let m of d)f.fits(m)&&
(e.set(m,(e.get(m)??0)+1),p=!0);return p}function a(f){if(n++,s&&o(f,[_t])){r++,i++;return}let d=s?Su:xe;if(s=!1,o(f,d))r++;else if(r===0)for(let p of xe)t.set(
p,(t.get(p)??0)+f.issues(p))}function u(){return r===0?Ou(t,Math.min(...t.values())):Ou(e,Math.max(...e.values()))}function l(){let f=n===0?[_t]:u(),d=ge.filter(
g=>f.includes(He(g))),p=d.at(-1)??ge[0],m=e.get(He(p))??0;return{release:p,reason:n===0?"no-manifests":r===0?"fewest-issues":m===r?"every-manifest":"most-manife\
sts",manifests:n,fitting:m,candidates:d}}return{add:a,recount:f=>{o(f,Su)},decide:l,get isUnanimous(){return s},get unasked(){return i},get leading(){return s?_t:
u().at(-1)??_t}}}var Su=xe.filter(e=>e!==_t),Ou=(e,t)=>xe.filter(n=>e.get(n)===t);function Pu(e){let t=e.charCodeAt(0)===65279?1:0,n,r=i=>{n??=fv(e);let s=0,o=n.length-1;for(;s<o;){let u=s+o+1>>1;(n[u]??0)<=i?s=u:o=u-1}let a=i-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:i}};return(i,s)=>({start:r(Math.min(i,e.length)),end:r(Math.min(s,e.length))})}function fv(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var ho=200,Nu=`it is nested deeper than ${ho} levels`;function Iu(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return xu(e,t);let n=[],r=t;for(;;){let o=Kr(Au,e,r);if(o===e.length)return n;
let a=pv(e,r,o);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...xu(e,Kr(dv,e,r))];let i=Kr(Au,e,r);return[...n,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Au=/[ \t\r\n]*/y,dv=/[^\S\n]*\n?/y;function Kr(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function pv(e,t,n){let r=hv(e,n);if(!r)return;let{end:i,levels:s}=r;if(s>ho)return{start:t,body:n,end:i,fault:{start:n,end:n+1,reason:Nu}};let o=!0;try{let a=JSON.
parse(e.slice(n,i),(u,l)=>(typeof l=="number"&&!Number.isFinite(l)&&(o=!1),l));if(o)return{start:t,body:n,end:i,json:{value:a}}}catch{return}return{start:t,body:n,
end:i,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function hv(e,t){let n=0,r=0;for(let i=t;i<e.length;i++){let s=e[i];if(s==='"'){let o=gv(e,i);
if(o===void 0)return;i=o-1}else s==="{"||s==="["?r=Math.max(r,++n):s==="}"||s==="]"?n--:n===0&&(i=Kr(mv,e,i)-1);if(n<=0)return{end:i+1,levels:r}}}var mv=/[-+.\w]*/y;
function gv(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function xu(e,t){let n=[],r={start:t,body:t},i=o=>{o>r.body&&n.push({...r,
end:o})},s=e.startsWith("---",t)?t:Cu(e,t);for(;s!==-1;s=Cu(e,s)){let o=e.indexOf(`
`,s),a=o===-1?e.length:o+1,u=e.slice(s+3,a).trim();if(u!==""&&!u.startsWith("#")){if(r.fault)continue;i(s),r={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>r.body&&!yv(e.slice(r.body,s))&&(i(s),r={start:s,body:a})}return i(e.length),n}function Cu(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function yv(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function bv(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ae={},Yr={},et={},Tu;function In(){if(Tu)return et;Tu=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function r(o,a){
if(a){let u=Object.keys(a);for(let l=0,f=u.length;l<f;l+=1){let d=u[l];o[d]=a[d]}}return o}function i(o,a){let u="";for(let l=0;l<a;l+=1)u+=o;return u}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return et.isNothing=e,et.isObject=t,et.toArray=n,et.repeat=i,et.isNegativeZero=s,et.extend=r,et}var mo,Ru;function Tn(){
if(Ru)return mo;Ru=1;function e(n,r){let i="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(i+='in "'+n.mark.name+'" '),i+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!r&&n.mark.snippet&&(i+=`

`+n.mark.snippet),s+" "+i):s}function t(n,r){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=r,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(r){return this.name+": "+e(this,r)},mo=t,mo}var go,Lu;function vv(){if(Lu)return go;Lu=1;let e=In();function t(i,s,o,a,u){let l="",f="",d=Math.
floor(u/2)-1;return a-s>d&&(l=" ... ",s=a-d+l.length),o-a>d&&(f=" ...",o=a+d-f.length),{str:l+i.slice(s,o).replace(/\t/g,"\u2192")+f,pos:a-s+l.length}}function n(i,s){
return e.repeat(" ",s-i.length)+i}function r(i,s){if(s=Object.create(s||null),!i.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,a=[0],u=[],l,f=-1;for(;l=o.exec(
i.buffer);)u.push(l.index),a.push(l.index+l[0].length),i.position<=l.index&&f<0&&(f=a.length-2);f<0&&(f=a.length-1);let d="",p=Math.min(i.line+s.linesAfter,u.length).
toString().length,m=s.maxLength-(s.indent+p+3);for(let g=1;g<=s.linesBefore&&!(f-g<0);g++){let b=t(i.buffer,a[f-g],u[f-g],i.position-(a[f]-a[f-g]),m);d=e.repeat(
" ",s.indent)+n((i.line-g+1).toString(),p)+" | "+b.str+`
`+d}let y=t(i.buffer,a[f],u[f],i.position,m);d+=e.repeat(" ",s.indent)+n((i.line+1).toString(),p)+" | "+y.str+`
`,d+=e.repeat("-",s.indent+p+3+y.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(f+g>=u.length);g++){let b=t(i.buffer,a[f+g],u[f+g],i.position-(a[f]-a[f+g]),m);d+=e.repeat(" ",s.indent)+n((i.line+g+1).toString(),
p)+" | "+b.str+`
`}return d.replace(/\n$/,"")}return go=r,go}var yo,_u;function ue(){if(_u)return yo;_u=1;let e=Tn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function r(s){let o={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(u){o[String(u)]=a})}),o}function i(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=r(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return yo=i,yo}var bo,Mu;function nf(){if(Mu)return bo;Mu=1;let e=Tn(),t=ue();function n(s,o){
let a=[];return s[o].forEach(function(u){let l=a.length;a.forEach(function(f,d){f.tag===u.tag&&f.kind===u.kind&&f.multi===u.multi&&(l=d)}),a[l]=u}),a}function r(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,u=arguments.length;a<u;a+=1)arguments[a].forEach(o);return s}function i(s){return this.extend(
s)}return i.prototype.extend=function(o){let a=[],u=[];if(o instanceof t)u.push(o);else if(Array.isArray(o))u=u.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(a=a.concat(o.implicit)),o.explicit&&(u=u.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let l=Object.create(i.prototype);return l.implicit=(this.implicit||[]).concat(a),l.explicit=(this.explicit||[]).concat(u),l.compiledImplicit=n(l,"impli\
cit"),l.compiledExplicit=n(l,"explicit"),l.compiledTypeMap=r(l.compiledImplicit,l.compiledExplicit),l},bo=i,bo}var vo,Du;function rf(){if(Du)return vo;Du=1;let e=ue();
return vo=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),vo}var wo,$u;function sf(){if($u)return wo;$u=1;let e=ue();
return wo=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),wo}var ko,Fu;function of(){if(Fu)return ko;Fu=1;let e=ue();
return ko=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),ko}var So,qu;function af(){if(qu)return So;qu=1;let e=nf();
return So=new e({explicit:[rf(),sf(),of()]}),So}var Oo,ju;function lf(){if(ju)return Oo;ju=1;let e=ue();function t(i){if(i===null)return!0;let s=i.length;return s===
1&&i==="~"||s===4&&(i==="null"||i==="Null"||i==="NULL")}function n(){return null}function r(i){return i===null}return Oo=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:r,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Oo}var Eo,Bu;function cf(){if(Bu)return Eo;Bu=1;let e=ue();function t(i){if(i===null)return!1;
let s=i.length;return s===4&&(i==="true"||i==="True"||i==="TRUE")||s===5&&(i==="false"||i==="False"||i==="FALSE")}function n(i){return i==="true"||i==="True"||i===
"TRUE"}function r(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return Eo=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:r,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRUE":"FALSE"},camelcase:function(i){return i?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Eo}var Po,Ku;function uf(){if(Ku)return Po;Ku=1;let e=In(),t=ue();function n(l){return l>=48&&l<=57||l>=65&&l<=70||l>=97&&l<=102}
function r(l){return l>=48&&l<=55}function i(l){return l>=48&&l<=57}function s(l){if(l===null)return!1;let f=l.length,d=0,p=!1;if(!f)return!1;let m=l[d];if((m===
"-"||m==="+")&&(m=l[++d]),m==="0"){if(d+1===f)return!0;if(m=l[++d],m==="b"){for(d++;d<f;d++){if(m=l[d],m!=="0"&&m!=="1")return!1;p=!0}return p&&isFinite(o(l))}if(m===
"x"){for(d++;d<f;d++){if(!n(l.charCodeAt(d)))return!1;p=!0}return p&&isFinite(o(l))}if(m==="o"){for(d++;d<f;d++){if(!r(l.charCodeAt(d)))return!1;p=!0}return p&&
isFinite(o(l))}}for(;d<f;d++){if(!i(l.charCodeAt(d)))return!1;p=!0}return p?isFinite(o(l)):!1}function o(l){let f=l,d=1,p=f[0];if((p==="-"||p==="+")&&(p==="-"&&
(d=-1),f=f.slice(1),p=f[0]),f==="0")return 0;if(p==="0"){if(f[1]==="b")return d*parseInt(f.slice(2),2);if(f[1]==="x")return d*parseInt(f.slice(2),16);if(f[1]===
"o")return d*parseInt(f.slice(2),8)}return d*parseInt(f,10)}function a(l){return o(l)}function u(l){return Object.prototype.toString.call(l)==="[object Number]"&&
l%1===0&&!e.isNegativeZero(l)}return Po=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:u,represent:{binary:function(l){return l>=0?
"0b"+l.toString(2):"-0b"+l.toString(2).slice(1)},octal:function(l){return l>=0?"0o"+l.toString(8):"-0o"+l.toString(8).slice(1)},decimal:function(l){return l.toString(
10)},hexadecimal:function(l){return l>=0?"0x"+l.toString(16).toUpperCase():"-0x"+l.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Po}var No,Yu;function ff(){if(Yu)return No;Yu=1;let e=In(),t=ue(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function i(l){return l===null||!n.test(l)?!1:isFinite(parseFloat(l,10))?!0:r.test(l)}function s(l){let f=l.toLowerCase(),d=f[0]==="-"?-1:
1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?d===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:d*parseFloat(f,10)}let o=/^[-+]?[0-9]+e/;
function a(l,f){if(isNaN(l))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
l)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===l)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(l))return"-0.0";let d=l.toString(10);return o.test(d)?d.replace(
"e",".e"):d}function u(l){return Object.prototype.toString.call(l)==="[object Number]"&&(l%1!==0||e.isNegativeZero(l))}return No=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:s,predicate:u,represent:a,defaultStyle:"lowercase"}),No}var Ao,Uu;function df(){return Uu||(Uu=1,Ao=af().extend({implicit:[lf(),
cf(),uf(),ff()]})),Ao}var xo,zu;function pf(){return zu||(zu=1,xo=df()),xo}var Co,Vu;function hf(){if(Vu)return Co;Vu=1;let e=ue(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function r(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function i(o){let a=0,
u=null,l=t.exec(o);if(l===null&&(l=n.exec(o)),l===null)throw new Error("Date resolve error");let f=+l[1],d=+l[2]-1,p=+l[3];if(!l[4])return new Date(Date.UTC(f,d,
p));let m=+l[4],y=+l[5],g=+l[6];if(l[7]){for(a=l[7].slice(0,3);a.length<3;)a+="0";a=+a}if(l[9]){let k=+l[10],v=+(l[11]||0);u=(k*60+v)*6e4,l[9]==="-"&&(u=-u)}let b=new Date(
Date.UTC(f,d,p,m,y,g,a));return u&&b.setTime(b.getTime()-u),b}function s(o){return o.toISOString()}return Co=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:r,construct:i,instanceOf:Date,represent:s}),Co}var Io,Wu;function mf(){if(Wu)return Io;Wu=1;let e=ue();function t(n){return n==="<<"||n===null}return Io=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Io}var To,Gu;function gf(){if(Gu)return To;Gu=1;let e=ue(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,u=o.length,l=t;for(let f=0;f<u;f++){let d=l.indexOf(o.charAt(f));if(!(d>64)){if(d<0)return!1;a+=6}}return a%8===0}
function r(o){let a=o.replace(/[\r\n=]/g,""),u=a.length,l=t,f=0,d=[];for(let m=0;m<u;m++)m%4===0&&m&&(d.push(f>>16&255),d.push(f>>8&255),d.push(f&255)),f=f<<6|l.
indexOf(a.charAt(m));let p=u%4*6;return p===0?(d.push(f>>16&255),d.push(f>>8&255),d.push(f&255)):p===18?(d.push(f>>10&255),d.push(f>>2&255)):p===12&&d.push(f>>4&
255),new Uint8Array(d)}function i(o){let a="",u=0,l=o.length,f=t;for(let p=0;p<l;p++)p%3===0&&p&&(a+=f[u>>18&63],a+=f[u>>12&63],a+=f[u>>6&63],a+=f[u&63]),u=(u<<
8)+o[p];let d=l%3;return d===0?(a+=f[u>>18&63],a+=f[u>>12&63],a+=f[u>>6&63],a+=f[u&63]):d===2?(a+=f[u>>10&63],a+=f[u>>4&63],a+=f[u<<2&63],a+=f[64]):d===1&&(a+=f[u>>
2&63],a+=f[u<<4&63],a+=f[64],a+=f[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return To=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:r,predicate:s,represent:i}),To}var Ro,Hu;function yf(){if(Hu)return Ro;Hu=1;let e=ue(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function r(s){if(s===null)return!0;let o={},a=s;for(let u=0,l=a.length;u<l;u+=1){let f=a[u],d=!1;if(n.call(f)!=="[object Object]")return!1;let p;
for(p in f)if(t.call(f,p))if(!d)d=!0;else return!1;if(!d||t.call(o,p))return!1;Object.defineProperty(o,p,{value:!0})}return!0}function i(s){return s!==null?s:[]}
return Ro=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:r,construct:i}),Ro}var Lo,Ju;function bf(){if(Ju)return Lo;Ju=1;let e=ue(),t=Object.prototype.
toString;function n(i){if(i===null)return!0;let s=i,o=new Array(s.length);for(let a=0,u=s.length;a<u;a+=1){let l=s[a];if(t.call(l)!=="[object Object]")return!1;
let f=Object.keys(l);if(f.length!==1)return!1;o[a]=[f[0],l[f[0]]]}return!0}function r(i){if(i===null)return[];let s=i,o=new Array(s.length);for(let a=0,u=s.length;a<
u;a+=1){let l=s[a],f=Object.keys(l);o[a]=[f[0],l[f[0]]]}return o}return Lo=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:r}),Lo}var _o,Qu;
function vf(){if(Qu)return _o;Qu=1;let e=ue(),t=Object.prototype.hasOwnProperty;function n(i){if(i===null)return!0;let s=i;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function r(i){return i!==null?i:{}}return _o=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:r}),_o}var Mo,Xu;function $o(){
return Xu||(Xu=1,Mo=pf().extend({implicit:[hf(),mf()],explicit:[gf(),yf(),bf(),vf()]})),Mo}var Zu;function wv(){if(Zu)return Yr;Zu=1;let e=In(),t=Tn(),n=vv(),r=$o(),
i=Object.prototype.hasOwnProperty,s=1,o=2,a=3,u=4,l=1,f=2,d=3,p=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,y=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function k(c){return Object.
prototype.toString.call(c)}function v(c){return c===10||c===13}function O(c){return c===9||c===32}function E(c){return c===9||c===32||c===10||c===13}function x(c){
return c===44||c===91||c===93||c===123||c===125}function $(c){if(c>=48&&c<=57)return c-48;let w=c|32;return w>=97&&w<=102?w-97+10:-1}function K(c){return c===120?
2:c===117?4:c===85?8:0}function T(c){return c>=48&&c<=57?c-48:-1}function U(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ee(c){return c<=65535?String.fromCharCode(c):String.fromCharCode(
(c-65536>>10)+55296,(c-65536&1023)+56320)}function H(c,w,C){w==="__proto__"?Object.defineProperty(c,w,{configurable:!0,enumerable:!0,writable:!0,value:C}):c[w]=
C}let j=new Array(256),Q=new Array(256);for(let c=0;c<256;c++)j[c]=U(c)?1:0,Q[c]=U(c);function B(c,w){this.input=c,this.filename=w.filename||null,this.schema=w.
schema||r,this.onWarning=w.onWarning||null,this.legacy=w.legacy||!1,this.json=w.json||!1,this.listener=w.listener||null,this.maxDepth=typeof w.maxDepth=="number"?
w.maxDepth:100,this.maxTotalMergeKeys=typeof w.maxTotalMergeKeys=="number"?w.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=c.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function G(c,w){let C={name:c.filename,buffer:c.input.slice(0,-1),position:c.position,line:c.line,column:c.position-
c.lineStart};return C.snippet=n(C),new t(w,C)}function M(c,w){throw G(c,w)}function pe(c,w){c.onWarning&&c.onWarning.call(null,G(c,w))}function Me(c,w,C){let I=c.
anchorMapTransactions;if(I.length!==0){let N=I[I.length-1];i.call(N,w)||(N[w]={existed:i.call(c.anchorMap,w),value:c.anchorMap[w]})}c.anchorMap[w]=C}function is(c){
c.anchorMapTransactions.push(Object.create(null))}function mt(c){let w=c.anchorMapTransactions.pop(),C=c.anchorMapTransactions;if(C.length===0)return;let I=C[C.
length-1],N=Object.keys(w);for(let h=0,S=N.length;h<S;h+=1){let P=N[h];i.call(I,P)||(I[P]=w[P])}}function ss(c){let w=c.anchorMapTransactions.pop(),C=Object.keys(
w);for(let I=C.length-1;I>=0;I-=1){let N=w[C[I]];N.existed?c.anchorMap[C[I]]=N.value:delete c.anchorMap[C[I]]}}function fn(c){return{position:c.position,line:c.
line,lineStart:c.lineStart,lineIndent:c.lineIndent,firstTabInLine:c.firstTabInLine,tag:c.tag,anchor:c.anchor,kind:c.kind,result:c.result}}function Tt(c,w){c.position=
w.position,c.line=w.line,c.lineStart=w.lineStart,c.lineIndent=w.lineIndent,c.firstTabInLine=w.firstTabInLine,c.tag=w.tag,c.anchor=w.anchor,c.kind=w.kind,c.result=
w.result}let dr={YAML:function(w,C,I){w.version!==null&&M(w,"duplication of %YAML directive"),I.length!==1&&M(w,"YAML directive accepts exactly one argument");let N=/^([0-9]+)\.([0-9]+)$/.
exec(I[0]);N===null&&M(w,"ill-formed argument of the YAML directive");let h=parseInt(N[1],10),S=parseInt(N[2],10);h!==1&&M(w,"unacceptable YAML version of the d\
ocument"),w.version=I[0],w.checkLineBreaks=S<2,S!==1&&S!==2&&pe(w,"unsupported YAML version of the document")},TAG:function(w,C,I){let N;I.length!==2&&M(w,"TAG \
directive accepts exactly two arguments");let h=I[0];N=I[1],g.test(h)||M(w,"ill-formed tag handle (first argument) of the TAG directive"),i.call(w.tagMap,h)&&M(
w,'there is a previously declared suffix for "'+h+'" tag handle'),b.test(N)||M(w,"ill-formed tag prefix (second argument) of the TAG directive");try{N=decodeURIComponent(
N)}catch{M(w,"tag prefix is malformed: "+N)}w.tagMap[h]=N}};function he(c,w,C,I){if(w<C){let N=c.input.slice(w,C);if(I)for(let h=0,S=N.length;h<S;h+=1){let P=N.
charCodeAt(h);P===9||P>=32&&P<=1114111||M(c,"expected valid JSON character")}else p.test(N)&&M(c,"the stream contains non-printable characters");c.result+=N}}function ze(c){
c.totalMergeKeys++,c.maxTotalMergeKeys!==-1&&c.totalMergeKeys>c.maxTotalMergeKeys&&M(c,"merge keys exceeded maxTotalMergeKeys ("+c.maxTotalMergeKeys+")")}function dn(c,w,C,I){
e.isObject(C)||M(c,"cannot merge mappings; the provided source object is unacceptable"),ze(c);let N=Object.keys(C);for(let h=0,S=N.length;h<S;h+=1){let P=N[h];ze(
c),i.call(w,P)||(H(w,P,C[P]),I[P]=!0)}}function De(c,w,C,I,N,h,S,P,R){if(Array.isArray(N)){N=Array.prototype.slice.call(N);for(let L=0,_=N.length;L<_;L+=1)Array.
isArray(N[L])&&M(c,"nested arrays are not supported inside keys"),typeof N=="object"&&k(N[L])==="[object Object]"&&(N[L]="[object Object]")}if(typeof N=="object"&&
k(N)==="[object Object]"&&(N="[object Object]"),N=String(N),w===null&&(w={}),I==="tag:yaml.org,2002:merge")if(Array.isArray(h)){h.length>100&&M(c,"abnormal merg\
e sequence size");for(let L=0,_=h.length;L<_;L+=1)dn(c,w,h[L],C)}else dn(c,w,h,C);else!c.json&&!i.call(C,N)&&i.call(w,N)&&(c.line=S||c.line,c.lineStart=P||c.lineStart,
c.position=R||c.position,M(c,"duplicated mapping key")),H(w,N,h),delete C[N];return w}function pn(c){let w=c.input.charCodeAt(c.position);w===10?c.position++:w===
13?(c.position++,c.input.charCodeAt(c.position)===10&&c.position++):M(c,"a line break is expected"),c.line+=1,c.lineStart=c.position,c.firstTabInLine=-1}function te(c,w,C){
let I=0,N=c.input.charCodeAt(c.position);for(;N!==0;){for(;O(N);)N===9&&c.firstTabInLine===-1&&(c.firstTabInLine=c.position),N=c.input.charCodeAt(++c.position);
if(w&&N===35)do N=c.input.charCodeAt(++c.position);while(N!==10&&N!==13&&N!==0);if(v(N))for(pn(c),N=c.input.charCodeAt(c.position),I++,c.lineIndent=0;N===32;)c.
lineIndent++,N=c.input.charCodeAt(++c.position);else break}return C!==-1&&I!==0&&c.lineIndent<C&&pe(c,"deficient indentation"),I}function Ae(c){let w=c.position,
C=c.input.charCodeAt(w);return!!((C===45||C===46)&&C===c.input.charCodeAt(w+1)&&C===c.input.charCodeAt(w+2)&&(w+=3,C=c.input.charCodeAt(w),C===0||E(C)))}function Rt(c,w){
w===1?c.result+=" ":w>1&&(c.result+=e.repeat(`
`,w-1))}function pr(c,w,C){let I,N,h,S,P,R,L=c.kind,_=c.result,A=c.input.charCodeAt(c.position);if(E(A)||x(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let D=c.input.charCodeAt(c.position+1);if(E(D)||C&&x(D))return!1}for(c.kind="scalar",c.result=
"",I=N=c.position,h=!1;A!==0;){if(A===58){let D=c.input.charCodeAt(c.position+1);if(E(D)||C&&x(D))break}else if(A===35){let D=c.input.charCodeAt(c.position-1);if(E(
D))break}else{if(c.position===c.lineStart&&Ae(c)||C&&x(A))break;if(v(A))if(S=c.line,P=c.lineStart,R=c.lineIndent,te(c,!1,-1),c.lineIndent>=w){h=!0,A=c.input.charCodeAt(
c.position);continue}else{c.position=N,c.line=S,c.lineStart=P,c.lineIndent=R;break}}h&&(he(c,I,N,!1),Rt(c,c.line-S),I=N=c.position,h=!1),O(A)||(N=c.position+1),
A=c.input.charCodeAt(++c.position)}return he(c,I,N,!1),c.result?!0:(c.kind=L,c.result=_,!1)}function hn(c,w){let C,I,N=c.input.charCodeAt(c.position);if(N!==39)
return!1;for(c.kind="scalar",c.result="",c.position++,C=I=c.position;(N=c.input.charCodeAt(c.position))!==0;)if(N===39)if(he(c,C,c.position,!0),N=c.input.charCodeAt(
++c.position),N===39)C=c.position,c.position++,I=c.position;else return!0;else v(N)?(he(c,C,I,!0),Rt(c,te(c,!1,w)),C=I=c.position):c.position===c.lineStart&&Ae(
c)?M(c,"unexpected end of the document within a single quoted scalar"):(c.position++,O(N)||(I=c.position));M(c,"unexpected end of the stream within a single quo\
ted scalar")}function hr(c,w){let C,I,N,h=c.input.charCodeAt(c.position);if(h!==34)return!1;for(c.kind="scalar",c.result="",c.position++,C=I=c.position;(h=c.input.
charCodeAt(c.position))!==0;){if(h===34)return he(c,C,c.position,!0),c.position++,!0;if(h===92){if(he(c,C,c.position,!0),h=c.input.charCodeAt(++c.position),v(h))
te(c,!1,w);else if(h<256&&j[h])c.result+=Q[h],c.position++;else if((N=K(h))>0){let S=N,P=0;for(;S>0;S--)h=c.input.charCodeAt(++c.position),(N=$(h))>=0?P=(P<<4)+
N:M(c,"expected hexadecimal character");c.result+=ee(P),c.position++}else M(c,"unknown escape sequence");C=I=c.position}else v(h)?(he(c,C,I,!0),Rt(c,te(c,!1,w)),
C=I=c.position):c.position===c.lineStart&&Ae(c)?M(c,"unexpected end of the document within a double quoted scalar"):(c.position++,O(h)||(I=c.position))}M(c,"une\
xpected end of the stream within a double quoted scalar")}function mr(c,w){let C=!0,I,N,h,S=c.tag,P,R=c.anchor,L,_,A,D,q=Object.create(null),Y,z,W,J=c.input.charCodeAt(
c.position);if(J===91)L=93,D=!1,P=[];else if(J===123)L=125,D=!0,P={};else return!1;for(c.anchor!==null&&Me(c,c.anchor,P),J=c.input.charCodeAt(++c.position);J!==
0;){if(te(c,!0,w),J=c.input.charCodeAt(c.position),J===L)return c.position++,c.tag=S,c.anchor=R,c.kind=D?"mapping":"sequence",c.result=P,!0;if(C?J===44&&M(c,"ex\
pected the node content, but found ','"):M(c,"missed comma between flow collection entries"),z=Y=W=null,_=A=!1,J===63){let Ge=c.input.charCodeAt(c.position+1);E(
Ge)&&(_=A=!0,c.position++,te(c,!0,w))}I=c.line,N=c.lineStart,h=c.position,We(c,w,s,!1,!0),z=c.tag,Y=c.result,te(c,!0,w),J=c.input.charCodeAt(c.position),(A||c.line===
I)&&J===58&&(_=!0,J=c.input.charCodeAt(++c.position),te(c,!0,w),We(c,w,s,!1,!0),W=c.result),D?De(c,P,q,z,Y,W,I,N,h):_?P.push(De(c,null,q,z,Y,W,I,N,h)):P.push(Y),
te(c,!0,w),J=c.input.charCodeAt(c.position),J===44?(C=!0,J=c.input.charCodeAt(++c.position)):C=!1}M(c,"unexpected end of the stream within a flow collection")}function Ve(c,w){
let C,I=l,N=!1,h=!1,S=w,P=0,R=!1,L,_=c.input.charCodeAt(c.position);if(_===124)C=!1;else if(_===62)C=!0;else return!1;for(c.kind="scalar",c.result="";_!==0;)if(_=
c.input.charCodeAt(++c.position),_===43||_===45)l===I?I=_===43?d:f:M(c,"repeat of a chomping mode identifier");else if((L=T(_))>=0)L===0?M(c,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):h?M(c,"repeat of an indentation width identifier"):(S=w+L-1,h=!0);else break;if(O(_)){do _=c.input.
charCodeAt(++c.position);while(O(_));if(_===35)do _=c.input.charCodeAt(++c.position);while(!v(_)&&_!==0)}for(;_!==0;){for(pn(c),c.lineIndent=0,_=c.input.charCodeAt(
c.position);(!h||c.lineIndent<S)&&_===32;)c.lineIndent++,_=c.input.charCodeAt(++c.position);if(!h&&c.lineIndent>S&&(S=c.lineIndent),v(_)){P++;continue}if(!h&&S===
0&&M(c,"missing indentation for block scalar"),c.lineIndent<S){I===d?c.result+=e.repeat(`
`,N?1+P:P):I===l&&N&&(c.result+=`
`);break}C?O(_)?(R=!0,c.result+=e.repeat(`
`,N?1+P:P)):R?(R=!1,c.result+=e.repeat(`
`,P+1)):P===0?N&&(c.result+=" "):c.result+=e.repeat(`
`,P):c.result+=e.repeat(`
`,N?1+P:P),N=!0,h=!0,P=0;let A=c.position;for(;!v(_)&&_!==0;)_=c.input.charCodeAt(++c.position);he(c,A,c.position,!1)}return!0}function gr(c,w){let C=c.tag,I=c.
anchor,N=[],h=!1;if(c.firstTabInLine!==-1)return!1;c.anchor!==null&&Me(c,c.anchor,N);let S=c.input.charCodeAt(c.position);for(;S!==0&&(c.firstTabInLine!==-1&&(c.
position=c.firstTabInLine,M(c,"tab characters must not be used in indentation")),S===45);){let P=c.input.charCodeAt(c.position+1);if(!E(P))break;if(h=!0,c.position++,
te(c,!0,-1)&&c.lineIndent<=w){N.push(null),S=c.input.charCodeAt(c.position);continue}let R=c.line;if(We(c,w,a,!1,!0),N.push(c.result),te(c,!0,-1),S=c.input.charCodeAt(
c.position),(c.line===R||c.lineIndent>w)&&S!==0)M(c,"bad indentation of a sequence entry");else if(c.lineIndent<w)break}return h?(c.tag=C,c.anchor=I,c.kind="seq\
uence",c.result=N,!0):!1}function yr(c,w,C){let I,N,h,S,P=c.tag,R=c.anchor,L={},_=Object.create(null),A=null,D=null,q=null,Y=!1,z=!1;if(c.firstTabInLine!==-1)return!1;
c.anchor!==null&&Me(c,c.anchor,L);let W=c.input.charCodeAt(c.position);for(;W!==0;){!Y&&c.firstTabInLine!==-1&&(c.position=c.firstTabInLine,M(c,"tab characters \
must not be used in indentation"));let J=c.input.charCodeAt(c.position+1),Ge=c.line;if((W===63||W===58)&&E(J))W===63?(Y&&(De(c,L,_,A,D,null,N,h,S),A=D=q=null),z=
!0,Y=!0,I=!0):Y?(Y=!1,I=!0):M(c,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),c.position+=1,W=J;else{if(N=
c.line,h=c.lineStart,S=c.position,!We(c,C,o,!1,!0))break;if(c.line===Ge){for(W=c.input.charCodeAt(c.position);O(W);)W=c.input.charCodeAt(++c.position);if(W===58)
W=c.input.charCodeAt(++c.position),E(W)||M(c,"a whitespace character is expected after the key-value separator within a block mapping"),Y&&(De(c,L,_,A,D,null,N,
h,S),A=D=q=null),z=!0,Y=!1,I=!1,A=c.tag,D=c.result;else if(z)M(c,"can not read an implicit mapping pair; a colon is missed");else return c.tag=P,c.anchor=R,!0}else if(z)
M(c,"can not read a block mapping entry; a multiline key may not be an implicit key");else return c.tag=P,c.anchor=R,!0}if((c.line===Ge||c.lineIndent>w)&&(Y&&(N=
c.line,h=c.lineStart,S=c.position),We(c,w,u,!0,I)&&(Y?D=c.result:q=c.result),Y||(De(c,L,_,A,D,q,N,h,S),A=D=q=null),te(c,!0,-1),W=c.input.charCodeAt(c.position)),
(c.line===Ge||c.lineIndent>w)&&W!==0)M(c,"bad indentation of a mapping entry");else if(c.lineIndent<w)break}return Y&&De(c,L,_,A,D,null,N,h,S),z&&(c.tag=P,c.anchor=
R,c.kind="mapping",c.result=L),z}function br(c){let w=!1,C=!1,I,N,h=c.input.charCodeAt(c.position);if(h!==33)return!1;c.tag!==null&&M(c,"duplication of a tag pr\
operty"),h=c.input.charCodeAt(++c.position),h===60?(w=!0,h=c.input.charCodeAt(++c.position)):h===33?(C=!0,I="!!",h=c.input.charCodeAt(++c.position)):I="!";let S=c.
position;if(w){do h=c.input.charCodeAt(++c.position);while(h!==0&&h!==62);c.position<c.length?(N=c.input.slice(S,c.position),h=c.input.charCodeAt(++c.position)):
M(c,"unexpected end of the stream within a verbatim tag")}else{for(;h!==0&&!E(h);)h===33&&(C?M(c,"tag suffix cannot contain exclamation marks"):(I=c.input.slice(
S-1,c.position+1),g.test(I)||M(c,"named tag handle cannot contain such characters"),C=!0,S=c.position+1)),h=c.input.charCodeAt(++c.position);N=c.input.slice(S,c.
position),y.test(N)&&M(c,"tag suffix cannot contain flow indicator characters")}N&&!b.test(N)&&M(c,"tag name cannot contain such characters: "+N);try{N=decodeURIComponent(
N)}catch{M(c,"tag name is malformed: "+N)}return w?c.tag=N:i.call(c.tagMap,I)?c.tag=c.tagMap[I]+N:I==="!"?c.tag="!"+N:I==="!!"?c.tag="tag:yaml.org,2002:"+N:M(c,
'undeclared tag handle "'+I+'"'),!0}function vr(c){let w=c.input.charCodeAt(c.position);if(w!==38)return!1;c.anchor!==null&&M(c,"duplication of an anchor proper\
ty"),w=c.input.charCodeAt(++c.position);let C=c.position;for(;w!==0&&!E(w)&&!x(w);)w=c.input.charCodeAt(++c.position);return c.position===C&&M(c,"name of an anc\
hor node must contain at least one character"),c.anchor=c.input.slice(C,c.position),!0}function os(c){let w=c.input.charCodeAt(c.position);if(w!==42)return!1;w=
c.input.charCodeAt(++c.position);let C=c.position;for(;w!==0&&!E(w)&&!x(w);)w=c.input.charCodeAt(++c.position);c.position===C&&M(c,"name of an alias node must c\
ontain at least one character");let I=c.input.slice(C,c.position);return i.call(c.anchorMap,I)||M(c,'unidentified alias "'+I+'"'),c.result=c.anchorMap[I],te(c,!0,
-1),!0}function wr(c,w,C,I){let N=fn(c);return is(c),Tt(c,w),c.tag=null,c.anchor=null,c.kind=null,c.result=null,yr(c,C,I)&&c.kind==="mapping"?(mt(c),!0):(ss(c),
Tt(c,N),!1)}function We(c,w,C,I,N){let h,S,P=1,R=!1,L=!1,_=null,A,D,q;c.depth>=c.maxDepth&&M(c,"nesting exceeded maxDepth ("+c.maxDepth+")"),c.depth+=1,c.listener!==
null&&c.listener("open",c),c.tag=null,c.anchor=null,c.kind=null,c.result=null;let Y=h=S=u===C||a===C;if(I&&te(c,!0,-1)&&(R=!0,c.lineIndent>w?P=1:c.lineIndent===
w?P=0:c.lineIndent<w&&(P=-1)),P===1)for(;;){let z=c.input.charCodeAt(c.position),W=fn(c);if(R&&(z===33&&c.tag!==null||z===38&&c.anchor!==null)||!br(c)&&!vr(c))break;
_===null&&(_=W),te(c,!0,-1)?(R=!0,S=Y,c.lineIndent>w?P=1:c.lineIndent===w?P=0:c.lineIndent<w&&(P=-1)):S=!1}if(S&&(S=R||N),P===1||u===C)if(s===C||o===C?D=w:D=w+1,
q=c.position-c.lineStart,P===1)if(S&&(gr(c,q)||yr(c,q,D))||mr(c,D))L=!0;else{let z=c.input.charCodeAt(c.position);_!==null&&Y&&!S&&z!==124&&z!==62&&wr(c,_,_.position-
_.lineStart,D)||h&&Ve(c,D)||hn(c,D)||hr(c,D)?L=!0:os(c)?(L=!0,(c.tag!==null||c.anchor!==null)&&M(c,"alias node should not have any properties")):pr(c,D,s===C)&&
(L=!0,c.tag===null&&(c.tag="?")),c.anchor!==null&&Me(c,c.anchor,c.result)}else P===0&&(L=S&&gr(c,q));if(c.tag===null)c.anchor!==null&&Me(c,c.anchor,c.result);else if(c.
tag==="?"){c.result!==null&&c.kind!=="scalar"&&M(c,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+c.kind+'"');for(let z=0,W=c.implicitTypes.
length;z<W;z+=1)if(A=c.implicitTypes[z],A.resolve(c.result)){c.result=A.construct(c.result),c.tag=A.tag,c.anchor!==null&&Me(c,c.anchor,c.result);break}}else if(c.
tag!=="!"){if(i.call(c.typeMap[c.kind||"fallback"],c.tag))A=c.typeMap[c.kind||"fallback"][c.tag];else{A=null;let z=c.typeMap.multi[c.kind||"fallback"];for(let W=0,
J=z.length;W<J;W+=1)if(c.tag.slice(0,z[W].tag.length)===z[W].tag){A=z[W];break}}A||M(c,"unknown tag !<"+c.tag+">"),c.result!==null&&A.kind!==c.kind&&M(c,"unacce\
ptable node kind for !<"+c.tag+'> tag; it should be "'+A.kind+'", not "'+c.kind+'"'),A.resolve(c.result,c.tag)?(c.result=A.construct(c.result,c.tag),c.anchor!==
null&&Me(c,c.anchor,c.result)):M(c,"cannot resolve a node with !<"+c.tag+"> explicit tag")}return c.listener!==null&&c.listener("close",c),c.depth-=1,c.tag!==null||
c.anchor!==null||L}function as(c){let w=c.position,C=!1,I;for(c.version=null,c.checkLineBreaks=c.legacy,c.tagMap=Object.create(null),c.anchorMap=Object.create(null);(I=
c.input.charCodeAt(c.position))!==0&&(te(c,!0,-1),I=c.input.charCodeAt(c.position),!(c.lineIndent>0||I!==37));){C=!0,I=c.input.charCodeAt(++c.position);let N=c.
position;for(;I!==0&&!E(I);)I=c.input.charCodeAt(++c.position);let h=c.input.slice(N,c.position),S=[];for(h.length<1&&M(c,"directive name must not be less than \
one character in length");I!==0;){for(;O(I);)I=c.input.charCodeAt(++c.position);if(I===35){do I=c.input.charCodeAt(++c.position);while(I!==0&&!v(I));break}if(v(
I))break;for(N=c.position;I!==0&&!E(I);)I=c.input.charCodeAt(++c.position);S.push(c.input.slice(N,c.position))}I!==0&&pn(c),i.call(dr,h)?dr[h](c,h,S):pe(c,'unkn\
own document directive "'+h+'"')}if(te(c,!0,-1),c.lineIndent===0&&c.input.charCodeAt(c.position)===45&&c.input.charCodeAt(c.position+1)===45&&c.input.charCodeAt(
c.position+2)===45?(c.position+=3,te(c,!0,-1)):C&&M(c,"directives end mark is expected"),We(c,c.lineIndent-1,u,!1,!0),te(c,!0,-1),c.checkLineBreaks&&m.test(c.input.
slice(w,c.position))&&pe(c,"non-ASCII line breaks are interpreted as content"),c.documents.push(c.result),c.position===c.lineStart&&Ae(c)){c.input.charCodeAt(c.
position)===46&&(c.position+=3,te(c,!0,-1));return}c.position<c.length-1&&M(c,"end of the stream or a document separator is expected")}function mn(c,w){c=String(
c),w=w||{},c.length!==0&&(c.charCodeAt(c.length-1)!==10&&c.charCodeAt(c.length-1)!==13&&(c+=`
`),c.charCodeAt(0)===65279&&(c=c.slice(1)));let C=new B(c,w),I=c.indexOf("\0");for(I!==-1&&(C.position=I,M(C,"null byte is not allowed in input")),C.input+="\0";C.
input.charCodeAt(C.position)===32;)C.lineIndent+=1,C.position+=1;for(;C.position<C.length-1;)as(C);return C.documents}function ls(c,w,C){w!==null&&typeof w=="ob\
ject"&&typeof C>"u"&&(C=w,w=null);let I=mn(c,C);if(typeof w!="function")return I;for(let N=0,h=I.length;N<h;N+=1)w(I[N])}function cs(c,w){let C=mn(c,w);if(C.length!==
0){if(C.length===1)return C[0];throw new t("expected a single document in the stream, but found more")}}return Yr.loadAll=ls,Yr.load=cs,Yr}var Do={},ef;function kv(){
if(ef)return Do;ef=1;let e=In(),t=Tn(),n=$o(),r=Object.prototype.toString,i=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,u=13,l=32,f=33,d=34,p=35,m=37,y=38,
g=39,b=42,k=44,v=45,O=58,E=61,x=62,$=63,K=64,T=91,U=93,ee=96,H=123,j=124,Q=125,B={};B[0]="\\0",B[7]="\\a",B[8]="\\b",B[9]="\\t",B[10]="\\n",B[11]="\\v",B[12]="\\\
f",B[13]="\\r",B[27]="\\e",B[34]='\\"',B[92]="\\\\",B[133]="\\N",B[160]="\\_",B[8232]="\\L",B[8233]="\\P";let G=["y","Y","yes","Yes","YES","on","On","ON","n","N",
"no","No","NO","off","Off","OFF"],M=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function pe(h,S){if(S===null)return{};let P={},R=Object.keys(S);for(let L=0,_=R.
length;L<_;L+=1){let A=R[L],D=String(S[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=h.compiledTypeMap.fallback[A];q&&i.call(q.styleAliases,
D)&&(D=q.styleAliases[D]),P[A]=D}return P}function Me(h){let S,P,R=h.toString(16).toUpperCase();if(h<=255)S="x",P=2;else if(h<=65535)S="u",P=4;else if(h<=4294967295)
S="U",P=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+S+e.repeat("0",P-R.length)+R}let is=1,mt=2;function ss(h){
this.schema=h.schema||n,this.indent=Math.max(1,h.indent||2),this.noArrayIndent=h.noArrayIndent||!1,this.skipInvalid=h.skipInvalid||!1,this.flowLevel=e.isNothing(
h.flowLevel)?-1:h.flowLevel,this.styleMap=pe(this.schema,h.styles||null),this.sortKeys=h.sortKeys||!1,this.lineWidth=h.lineWidth||80,this.noRefs=h.noRefs||!1,this.
noCompatMode=h.noCompatMode||!1,this.condenseFlow=h.condenseFlow||!1,this.quotingType=h.quotingType==='"'?mt:is,this.forceQuotes=h.forceQuotes||!1,this.replacer=
typeof h.replacer=="function"?h.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function fn(h,S){let P=e.repeat(" ",S),R=0,L="",_=h.length;for(;R<_;){let A,D=h.indexOf(`
`,R);D===-1?(A=h.slice(R),R=_):(A=h.slice(R,D+1),R=D+1),A.length&&A!==`
`&&(L+=P),L+=A}return L}function Tt(h,S){return`
`+e.repeat(" ",h.indent*S)}function dr(h,S){for(let P=0,R=h.implicitTypes.length;P<R;P+=1)if(h.implicitTypes[P].resolve(S))return!0;return!1}function he(h){return h===
l||h===o}function ze(h){return h>=32&&h<=126||h>=161&&h<=55295&&h!==8232&&h!==8233||h>=57344&&h<=65533&&h!==s||h>=65536&&h<=1114111}function dn(h){return ze(h)&&
h!==s&&h!==u&&h!==a}function De(h,S,P){let R=dn(h),L=R&&!he(h);return(P?R:R&&h!==k&&h!==T&&h!==U&&h!==H&&h!==Q)&&h!==p&&!(S===O&&!L)||dn(S)&&!he(S)&&h===p||S===
O&&L}function pn(h){return ze(h)&&h!==s&&!he(h)&&h!==v&&h!==$&&h!==O&&h!==k&&h!==T&&h!==U&&h!==H&&h!==Q&&h!==p&&h!==y&&h!==b&&h!==f&&h!==j&&h!==E&&h!==x&&h!==g&&
h!==d&&h!==m&&h!==K&&h!==ee}function te(h){return!he(h)&&h!==O}function Ae(h,S){let P=h.charCodeAt(S),R;return P>=55296&&P<=56319&&S+1<h.length&&(R=h.charCodeAt(
S+1),R>=56320&&R<=57343)?(P-55296)*1024+R-56320+65536:P}function Rt(h){return/^\n* /.test(h)}let pr=1,hn=2,hr=3,mr=4,Ve=5;function gr(h,S,P,R,L,_,A,D){let q,Y=0,
z=null,W=!1,J=!1,Ge=R!==-1,gn=-1,yn=pn(Ae(h,0))&&te(Ae(h,h.length-1));if(S||A)for(q=0;q<h.length;Y>=65536?q+=2:q++){if(Y=Ae(h,q),!ze(Y))return Ve;yn=yn&&De(Y,z,
D),z=Y}else{for(q=0;q<h.length;Y>=65536?q+=2:q++){if(Y=Ae(h,q),Y===a)W=!0,Ge&&(J=J||q-gn-1>R&&h[gn+1]!==" ",gn=q);else if(!ze(Y))return Ve;yn=yn&&De(Y,z,D),z=Y}
J=J||Ge&&q-gn-1>R&&h[gn+1]!==" "}return!W&&!J?yn&&!A&&!L(h)?pr:_===mt?Ve:hn:P>9&&Rt(h)?Ve:A?_===mt?Ve:hn:J?mr:hr}function yr(h,S,P,R,L){h.dump=(function(){if(S.
length===0)return h.quotingType===mt?'""':"''";if(!h.noCompatMode&&(G.indexOf(S)!==-1||M.test(S)))return h.quotingType===mt?'"'+S+'"':"'"+S+"'";let _=h.indent*Math.
max(1,P),A=h.lineWidth===-1?-1:Math.max(Math.min(h.lineWidth,40),h.lineWidth-_),D=R||h.flowLevel>-1&&P>=h.flowLevel;function q(Y){return dr(h,Y)}switch(gr(S,D,h.
indent,A,q,h.quotingType,h.forceQuotes&&!R,L)){case pr:return S;case hn:return"'"+S.replace(/'/g,"''")+"'";case hr:return"|"+br(S,h.indent)+vr(fn(S,_));case mr:
return">"+br(S,h.indent)+vr(fn(os(S,A),_));case Ve:return'"'+We(S)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function br(h,S){let P=Rt(
h)?String(S):"",R=h[h.length-1]===`
`,_=R&&(h[h.length-2]===`
`||h===`
`)?"+":R?"":"-";return P+_+`
`}function vr(h){return h[h.length-1]===`
`?h.slice(0,-1):h}function os(h,S){let P=/(\n+)([^\n]*)/g,R=(function(){let D=h.indexOf(`
`);return D=D!==-1?D:h.length,P.lastIndex=D,wr(h.slice(0,D),S)})(),L=h[0]===`
`||h[0]===" ",_,A;for(;A=P.exec(h);){let D=A[1],q=A[2];_=q[0]===" ",R+=D+(!L&&!_&&q!==""?`
`:"")+wr(q,S),L=_}return R}function wr(h,S){if(h===""||h[0]===" ")return h;let P=/ [^ ]/g,R,L=0,_,A=0,D=0,q="";for(;R=P.exec(h);)D=R.index,D-L>S&&(_=A>L?A:D,q+=
`
`+h.slice(L,_),L=_+1),A=D;return q+=`
`,h.length-L>S&&A>L?q+=h.slice(L,A)+`
`+h.slice(A+1):q+=h.slice(L),q.slice(1)}function We(h){let S="",P=0;for(let R=0;R<h.length;P>=65536?R+=2:R++){P=Ae(h,R);let L=B[P];!L&&ze(P)?(S+=h[R],P>=65536&&
(S+=h[R+1])):S+=L||Me(P)}return S}function as(h,S,P){let R="",L=h.tag;for(let _=0,A=P.length;_<A;_+=1){let D=P[_];h.replacer&&(D=h.replacer.call(P,String(_),D)),
(w(h,S,D,!1,!1)||typeof D>"u"&&w(h,S,null,!1,!1))&&(R!==""&&(R+=","+(h.condenseFlow?"":" ")),R+=h.dump)}h.tag=L,h.dump="["+R+"]"}function mn(h,S,P,R){let L="",_=h.
tag;for(let A=0,D=P.length;A<D;A+=1){let q=P[A];h.replacer&&(q=h.replacer.call(P,String(A),q)),(w(h,S+1,q,!0,!0,!1,!0)||typeof q>"u"&&w(h,S+1,null,!0,!0,!1,!0))&&
((!R||L!=="")&&(L+=Tt(h,S)),h.dump&&a===h.dump.charCodeAt(0)?L+="-":L+="- ",L+=h.dump)}h.tag=_,h.dump=L||"[]"}function ls(h,S,P){let R="",L=h.tag,_=Object.keys(
P);for(let A=0,D=_.length;A<D;A+=1){let q="";R!==""&&(q+=", "),h.condenseFlow&&(q+='"');let Y=_[A],z=P[Y];h.replacer&&(z=h.replacer.call(P,Y,z)),w(h,S,Y,!1,!1)&&
(h.dump.length>1024&&(q+="? "),q+=h.dump+(h.condenseFlow?'"':"")+":"+(h.condenseFlow?"":" "),w(h,S,z,!1,!1)&&(q+=h.dump,R+=q))}h.tag=L,h.dump="{"+R+"}"}function cs(h,S,P,R){
let L="",_=h.tag,A=Object.keys(P);if(h.sortKeys===!0)A.sort();else if(typeof h.sortKeys=="function")A.sort(h.sortKeys);else if(h.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let D=0,q=A.length;D<q;D+=1){let Y="";(!R||L!=="")&&(Y+=Tt(h,S));let z=A[D],W=P[z];if(h.replacer&&(W=h.replacer.call(P,z,W)),
!w(h,S+1,z,!0,!0,!0))continue;let J=h.tag!==null&&h.tag!=="?"||h.dump&&h.dump.length>1024;J&&(h.dump&&a===h.dump.charCodeAt(0)?Y+="?":Y+="? "),Y+=h.dump,J&&(Y+=
Tt(h,S)),w(h,S+1,W,!0,J)&&(h.dump&&a===h.dump.charCodeAt(0)?Y+=":":Y+=": ",Y+=h.dump,L+=Y)}h.tag=_,h.dump=L||"{}"}function c(h,S,P){let R=P?h.explicitTypes:h.implicitTypes;
for(let L=0,_=R.length;L<_;L+=1){let A=R[L];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof S=="object"&&S instanceof A.instanceOf)&&(!A.predicate||A.predicate(
S))){if(P?A.multi&&A.representName?h.tag=A.representName(S):h.tag=A.tag:h.tag="?",A.represent){let D=h.styleMap[A.tag]||A.defaultStyle,q;if(r.call(A.represent)===
"[object Function]")q=A.represent(S,D);else if(i.call(A.represent,D))q=A.represent[D](S,D);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+D+'" style');
h.dump=q}return!0}}return!1}function w(h,S,P,R,L,_,A){h.tag=null,h.dump=P,c(h,P,!1)||c(h,P,!0);let D=r.call(h.dump),q=R;R&&(R=h.flowLevel<0||h.flowLevel>S);let Y=D===
"[object Object]"||D==="[object Array]",z,W;if(Y&&(z=h.duplicates.indexOf(P),W=z!==-1),(h.tag!==null&&h.tag!=="?"||W||h.indent!==2&&S>0)&&(L=!1),W&&h.usedDuplicates[z])
h.dump="*ref_"+z;else{if(Y&&W&&!h.usedDuplicates[z]&&(h.usedDuplicates[z]=!0),D==="[object Object]")R&&Object.keys(h.dump).length!==0?(cs(h,S,h.dump,L),W&&(h.dump=
"&ref_"+z+h.dump)):(ls(h,S,h.dump),W&&(h.dump="&ref_"+z+" "+h.dump));else if(D==="[object Array]")R&&h.dump.length!==0?(h.noArrayIndent&&!A&&S>0?mn(h,S-1,h.dump,
L):mn(h,S,h.dump,L),W&&(h.dump="&ref_"+z+h.dump)):(as(h,S,h.dump),W&&(h.dump="&ref_"+z+" "+h.dump));else if(D==="[object String]")h.tag!=="?"&&yr(h,h.dump,S,_,q);else{
if(D==="[object Undefined]")return!1;if(h.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+D)}if(h.tag!==null&&h.tag!=="?"){let J=encodeURI(
h.tag[0]==="!"?h.tag.slice(1):h.tag).replace(/!/g,"%21");h.tag[0]==="!"?J="!"+J:J.slice(0,18)==="tag:yaml.org,2002:"?J="!!"+J.slice(18):J="!<"+J+">",h.dump=J+" "+
h.dump}}return!0}function C(h,S){let P=[],R=[];I(h,P,R);let L=R.length;for(let _=0;_<L;_+=1)S.duplicates.push(P[R[_]]);S.usedDuplicates=new Array(L)}function I(h,S,P){
if(h!==null&&typeof h=="object"){let R=S.indexOf(h);if(R!==-1)P.indexOf(R)===-1&&P.push(R);else if(S.push(h),Array.isArray(h))for(let L=0,_=h.length;L<_;L+=1)I(
h[L],S,P);else{let L=Object.keys(h);for(let _=0,A=L.length;_<A;_+=1)I(h[L[_]],S,P)}}}function N(h,S){S=S||{};let P=new ss(S);P.noRefs||C(h,P);let R=h;return P.replacer&&
(R=P.replacer.call({"":R},"",R)),w(P,0,R,!0,!0)?P.dump+`
`:""}return Do.dump=N,Do}var tf;function Sv(){if(tf)return ae;tf=1;let e=wv(),t=kv();function n(r,i){return function(){throw new Error("Function yaml."+r+" is r\
emoved in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return ae.Type=ue(),ae.Schema=nf(),ae.FAILSAFE_SCHEMA=af(),ae.JSON_SCHEMA=df(),ae.
CORE_SCHEMA=pf(),ae.DEFAULT_SCHEMA=$o(),ae.load=e.load,ae.loadAll=e.loadAll,ae.dump=t.dump,ae.YAMLException=Tn(),ae.types={binary:gf(),float:ff(),map:of(),null:lf(),
pairs:bf(),set:vf(),timestamp:hf(),bool:cf(),int:uf(),merge:mf(),omap:yf(),seq:sf(),str:rf()},ae.safeLoad=n("safeLoad","load"),ae.safeLoadAll=n("safeLoadAll","l\
oadAll"),ae.safeDump=n("safeDump","dump"),ae}var Ov=Sv(),Ev=bv(Ov),{Type:wf,Schema:oA,FAILSAFE_SCHEMA:kf,JSON_SCHEMA:aA,CORE_SCHEMA:lA,DEFAULT_SCHEMA:cA,load:Sf,
loadAll:uA,dump:fA,YAMLException:dA,types:pA,safeLoad:hA,safeLoadAll:mA,safeDump:gA}=Ev;function Pf(e,t,n){if(t===void 0)return n?Of(e):wt(e);if(t===`${Ut}binary`)return xv(e);if(t===`${Ut}timestamp`)return Nv.test(e)&&Av(e)?wt(e):void 0;let r=Pv.get(
t);if(!r)return wt(e);let i=Of(e);return r==="float"&&i.type==="integer"?zt(Number(i.value)):i.type===r?i:void 0}var Ut="tag:yaml.org,2002:",Pv=new Map([[`${Ut}\
int`,"integer"],[`${Ut}float`,"float"],[`${Ut}bool`,"boolean"],[`${Ut}null`,"null"]]),Nv=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Av(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function xv(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return wt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Of(e){
let t=Cv.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Iv(e)??wt(e);if(!/[-+0-9]/.test(n))return wt(e);let r=e.replaceAll("_","");return Rv(r)??Tv(r)??
wt(e)}var Cv=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Ef(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Ef(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,zt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,zt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,zt(Number.NEGATIVE_INFINITY)])]);
function wt(e){return{type:"text",value:e,key:e}}function Ef(e){return{type:"boolean",value:e,key:String(e)}}function zt(e){return{type:"float",value:e,key:_v(e)}}
function Iv(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?zt(t):void 0}
function Tv(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?zt(t):void 0}function Rv(e){let t=Lv.
exec(e);if(!t)return;let[,n="",r,i,s,o="0"]=t,a=r!==void 0?Ur(r,"0x",16):i!==void 0?Ur(i,"0o",22):s!==void 0?Ur(s,"0b",64):Ur(o,"",20);if(a===void 0||a>=2n**64n)
return;let u=n==="-"?-a:a;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Lv=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Ur(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function _v(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,i]=t.toExponential(n-1).split("e"),s=Number(i);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function xf(e){if(e.length>Tf||Mv(e))return;let t=If(e);return Fo?void 0:t}function Cf(e){return e.length<=Tf&&If(e)!==void 0}function If(e){Fo=!1;try{return{value:Sf(
e,{schema:Zv})??null}}catch{return}}var Tf=3e6;function Mv(e){return $v.test(e)||Dv.test(e)||jv(e)||Fv.test(e)&&qv.test(e)?!0:/[[{]/.test(e)&&Bv.test(e)&&(Kv.test(
e)||Yv(e))}var Dv=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,$v=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Fv=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,qv=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function jv(e){for(let t=0;t+Nf<e.length;){let n=e.lastIndexOf(`
`,t+Nf);if(n<t)return!0;t=n+1}return!1}var Nf=1e3,Bv=/(?:^|[\s,:[{-])[[{]/,Kv=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Yv(e){let t=!1,n=!1;for(let r=0;r<e.length;r++){
let i=e.charCodeAt(r);if(i===Uv||i===zv||i===Af){if(t)return!0;t=i!==Af,n=!1}else t&&(i===Vv?n=!1:i===Wv?n=!0:!n&&i!==Gv&&i!==Hv&&i!==Jv&&(t=!1))}return!1}var[Uv,
zv,Af,Vv,Wv,Gv,Hv,Jv]=[93,125,44,10,35,32,9,13],Fo=!1,Qv=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Rn,Xv=new wf("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Qv.has(e.charCodeAt(0))||(Rn=Pf(e,void 0,!0),!Rn||Rn.type==="text"))return!1;let{type:t,key:n,value:r}=Rn;
return(t==="float"||t==="integer"&&n!==String(r))&&(Fo=!0),!0},construct:()=>Rn?.value}),Zv=kf.extend({implicit:[Xv]});var ew,tw=()=>ew??=require("./with-positions.cjs");var qo=(...e)=>tw().readWithPositions(...e);function zr(e,{valuesOnly:t=!0}={}){let n=Pu(e),r=[],i,s=0;for(let o of Iu(e)){let a=Rf(e,{...o,start:s},n,t);if(a.value===null&&a.issues.length===0){i??=a;continue}
r.push(a),s=o.end}return r.length>0?{documents:r}:{documents:[i??Rf(e,{start:s,body:s,end:e.length},n,t)]}}function Rf(e,t,n,r){let i=r?nw(e,t):void 0;if(!i)return qo(
e,t,n);let s,o=()=>(s??=qo(e,t,n),s);return{value:i.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function nw(e,{body:t,end:n,json:r,fault:i}){if(i)return;let s=e.slice(t,n);return r?Cf(s)?r:void 0:xf(s)}function Lf(e){return V(e)&&V(e.sops)&&typeof e.sops.mac=="string"}function _f(e){if(!V(e))return e;let{sops:t,...n}=e;return n}function Vt(e){return e.charCodeAt(0)===rw&&iw.test(e)}var rw=36,iw=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Vr(e){return Array.
isArray(e)?e.some(Vr):V(e)?Object.entries(e).some(([t,n])=>Vt(t)||Vr(n)):!1}var cr=Hm(Oh(),1);function Eh(e){return Nh(e.replace(LO,""))??(xh.test(e)?Ah:void 0)}function ur(e){if(typeof e=="string")return Nh(e);if(Array.isArray(e))return wl(e);if(!V(e))return;
let{annotations:t,...n}=e;return wl(Object.keys(e))??wl(Object.values(n))}function wl(e){for(let t of e){let n=ur(t);if(n!==void 0)return n}}function Ph(e){return xh.
test(e)&&RO(e)?Ah:void 0}function RO(e){let t=!1;for(let n of new cr.Lexer().lex(e)){if(!t&&cr.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&cr.CST.
tokenType(n)==="scalar"}return!1}function Nh(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var Ah="it is a template of ytt: #@ has to be rendered first",xh=/(?:^|\s)#@/,LO=/(?<!\S)#.*/g;var kl=new Set;function Ih(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function Th(e,t=!1){let n=new Set;return r(e,""),n.size===0?kl:n;function r(i,s){if(typeof i=="string")(Ch(i)||t&&DO.test(i))&&n.add(s);else if(Array.
isArray(i))for(let[o,a]of i.entries()){let u=`${s}/${o}`;V(a)&&Object.keys(a).some(Vt)?n.add(u):r(a,u)}else if(V(i))for(let[o,a]of Object.entries(i)){let u=`${s}\
/${Pn(o)}`;Vt(o)?n.add(u):Ch(o)?n.add(s):r(a,u)}}}function Ch(e){return e.includes("$")&&_O.test(e)||e.includes("<")&&MO.test(e)}var _O=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
MO=/<[^<>\s][^<>\n]*>/,DO=/^ENC\[.*\]$/s;function Rh(e,{isPatch:t=!1,patchKind:n,valuesOnly:r=!0}={}){let{documents:i}=zr(e,{valuesOnly:r}),s=!t&&!$O.some(o=>e.includes(o));return i.map(o=>{let a=o.issues.
find(({code:u})=>u==="yaml-syntax");return a?UO(o,Lh(o,e),a.message):s?FO(o):qO(o,e,t,n)})}var $O=["$","<","{{","{%","sops","#@"];function FO(e){let t=oo(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(r=>({...r,role:"manifes\
t",unknown:kl,isPartial:!1,isFixable:n}))}}function qO(e,t,n,r){let{value:i}=e,s=jO(i,r)??oo(i);if(s.length===0){let y=YO(i);return y===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:y,resources:[]}}let o=t.includes("#@")?Ph(Lh(e,t)):void 0,a=Lf(i),u=s.map(y=>{let g=o??ur(y.value);return{
reason:g,resource:KO(y,{document:e,isTemplate:g!==void 0,encrypted:a,isPatch:n})}}),l=u.map(({resource:y})=>y),[f="manifest",...d]=new Set(l.map(({role:y})=>y)),
p=u.find(({reason:y})=>y!==void 0)?.reason;if(d.length>0)return{document:e,role:"manifest",...p!==void 0&&{reason:p},resources:l};let m=p??BO[f];return{document:e,
role:f,...m!==void 0&&{reason:m},resources:l}}function jO(e,t){if(!(t===void 0||!Fe(t)||!V(e)))return Cn(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var BO={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function KO(e,{document:t,
isTemplate:n,encrypted:r,isPatch:i}){let s=r?_f(e.value):e.value,o=i||Vr(s),a=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:s,role:a,unknown:Th(
s,r),isPartial:o,isFixable:a==="manifest"&&t.issues.length===0}}function YO(e){if(!V(e))return;let{apiVersion:t,kind:n}=e;return Cn(t)?typeof n=="string"?ur(n):
void 0:typeof n=="string"&&Fe(n)&&typeof t=="string"?ur(t):void 0}function UO(e,t,n){let r=`it is ${n}`;if(au(t)){let i=Eh(t);return{document:e,role:i===void 0?
"unreadable":"template",reason:i??r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var Lh=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function zi({role:e,isPartial:t}){return!t&&e!=="template"}function Mh(e,t,n){let{spec:r}=e;if(r!=null&&!(V(r)&&Object.keys(r).length===0))return;let i=t.flatMap(f=>f.code==="unknown-field"&&zO(f.path)?[f.name]:[]);if(i.
length===0)return;let s=n(_h(e,i)),o=new Set(s.ok?[]:s.issues.flatMap(f=>f.code==="unknown-field"?[f.path]:[])),a=i.filter(f=>!o.has(`/spec/${Pn(f)}`)),[u]=a;if(u===
void 0)return;let l=`/${Pn(u)}`;return{issue:{code:"misplaced-fields",path:l,field:Ze(l),message:VO(a),fields:a},meant:_h(e,a)}}var zO=e=>e.lastIndexOf("/")===0;
function _h(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([i])=>t.includes(i)));return{...Object.fromEntries(n.filter(([i])=>!t.includes(i))),spec:r}}
function VO(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function WO(e,t){let{value:n}=e,r=Mt(t)(n);if(r.ok)return{value:n,issues:[],placeOf:Sl};let i=$h(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(s=>JO(s,e))}}function Ol(e,t){return WO(e,t).issues}function Dh(e,t){return e.unknown.size===0&&!e.isPartial?Fs(t,e.value):Ol(e,t).length===0}var Sl=e=>e;function $h(e,t,n){let r=Mt(n),i=t.find(m=>m.code==="unkno\
wn-kind"),s=i?.code==="unknown-kind"&&V(e)&&HO(e)?i.suggestion:void 0;if(i&&s!==void 0&&V(e)){let m={...e,kind:s},y=r(m),g=y.ok?{value:m,issues:[],placeOf:Sl}:$h(
m,y.issues,n);return{...g,issues:[i,...g.issues]}}let o=V(e)?Mh(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:Sl};let{issue:a,meant:u}=o,{fields:l}=a,f=m=>{
let[,y,g=""]=m.split("/");return y==="spec"&&l.includes(g)?m.slice(5):m},d=r(u),p=d.ok?[]:d.issues.map(m=>GO(m,f(m.path)));return{value:u,issues:[a,...p],placeOf:f}}
var GO=(e,t)=>t===e.path?e:{...e,path:t,field:Ze(t)};function HO(e){let{kind:t}=e;return typeof t=="string"&&!ke.includes(t)&&ou(e)}function JO(e,{unknown:t,isPartial:n}){
return Ih(t,QO(e)?XO(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!ZO(e)}function QO(e){return e.code==="unknown-fiel\
d"&&!Vt(e.name)}var XO=e=>e.slice(0,e.lastIndexOf("/"));function ZO(e){return eE.has(e.code)||tE.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var eE=new Set(
["missing-field","missing-secret-namespace","null-value"]),tE=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function Fh(e){return e.flatMap(({resources:t})=>t.filter(zi).map(nE))}function nE(e){return{fits:t=>Dh(e,t),issues:t=>Eu(e.value,t,()=>Ol(e,t))}}function Ne(e){let t=ft(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function sn(e,t){return Ne(rE(t)||e===""?t:`${e}/${t}`)}function dt(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,ft(e).length))}
function El(e){return e.slice(e.lastIndexOf("/")+1)}function on(e,t){if(e===t)return"";if(ft(e)!==ft(t))return t;let n=qh(e),r=qh(t),i=0;for(;i<n.length&&i<r.length&&
n[i]===r[i];)i++;return[...n.slice(i).map(()=>".."),...r.slice(i)].join("/")}function an(e,t){return e===t?!0:ft(e)!==ft(t)?!1:on(e,t).split("/")[0]!==".."}function rE(e){
return ft(e)!==""}function qh(e){return e.slice(ft(e).length).split("/").filter(Boolean)}function ft(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function jh(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(r,i){let s=iE(r);if(s===void 0)return!1;let o=we(r,({path:u})=>Pl(s,u)),a=[...i,...o.get(
void 0)??[]];for(let[u,l]of o)u===void 0||!oE(l)||n(l,a)||t.set(u,[...l,...a]);return!0}}function iE(e){let t=[...we(sE(e),({name:s})=>s).values()].filter(s=>s.
length>1),n=aE(t.flatMap(s=>s.map(({path:o})=>o)));if(n===void 0)return;let r=new Set;for(let s of t){let o=new Set(s.map(({path:a})=>Pl(n,a)));if(o.has(void 0))
return;if(o.size>1)for(let a of o)a!==void 0&&r.add(a)}let i=e.every(s=>{let o=Pl(n,s.path);return s.names.length===0||o===void 0||r.has(o)});return r.size>1&&i?
n:void 0}function sE(e){return e.flatMap(({path:t,names:n})=>n.map(r=>({name:r,path:t})))}function oE(e){return e.some(({names:t})=>t.length>0)}function aE([e,...t]){
if(e===void 0)return;let n=dt(e);for(let r of t)for(;!an(n,r)&&n!==dt(n);)n=dt(n);return t.every(r=>an(n,r))?n:void 0}function Pl(e,t){if(!an(e,t))return;let[n="",
...r]=on(e,t).split("/");return r.length>0?sn(e,n):void 0}function Bh({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function At(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}function Kh(){let e=new Map,t=new Map;function n(s,{release:o,sets:a},u){if(o)return o;let l=a.length>1,f=l?u.map(lE):u;l&&t.set(s,f);for(let y of a){let{poll:g,
unasked:b}=r(y),k=g.unasked;for(let v of f)g.add(v);g.unasked>k&&b.push({number:s,ballots:g.unasked-k})}let{poll:d,files:p}=r(a[0]),m=Ds(d.leading);return f.length>
0&&p.push({number:s,release:m}),{release:m,from:"detected"}}function r(s){let o=e.get(s);if(o)return o;let a={poll:Br(),unasked:[],files:[]};return e.set(s,a),a}
function i(s){let o=new Map,a=[];for(let[u,{poll:l,unasked:f,files:d}]of e){if(!l.isUnanimous)for(let{number:y,ballots:g}of f)for(let b of(t.get(y)??s(y)??[]).slice(
0,g))l.recount(b);let p=l.decide();o.set(u,p);let m=He(p.release);for(let{number:y,release:g}of d)He(g)!==m&&a.push(y)}return{detected:o,outdated:a,releaseOf:({
release:u,sets:[l]})=>u??{release:o.get(l)?.release??Ds(Br().leading),from:"detected"}}}return{vote:n,decide:i}}function lE({fits:e,issues:t}){return{fits:At(e),
issues:At(t)}}function Yh(e){let t=e.map(({path:l,text:f,context:d})=>{let p=Rh(f,Bh(d)),m=p.flatMap(({document:y,resources:g})=>g.filter(zi).map(({value:b,pointer:k})=>({value:b,
path:l,document:y,pointer:k})));return{path:l,context:d,documents:p,planes:m}}),n=Kh(),r=l=>Fh(t[l]?.documents??[]);for(let[l,{context:f}]of t.entries())n.vote(
l,f,r(l));let{detected:i,releaseOf:s}=n.decide(r),o=t.filter(({planes:l})=>l.length>0).flatMap(l=>l.context.sets.map(f=>({name:f,file:l}))),a=[...we(o,({name:l})=>l)].
flatMap(([l,f])=>{let d=f.map(({file:b})=>b),p=s({release:d[0]?.context.release,sets:[l]}),m=p.from==="detected"?i.get(l):void 0,y=(b,k)=>({name:b,release:p,detection:m,
planes:k.flatMap(({planes:v,context:O})=>v.flatMap(E=>cE(E,O.namingsIn?.(l))))}),g=l===""?jh(d.map(uE)):void 0;return g?[...g].map(([b,k])=>y(b,k)):[y(l,d)]}),u=t.
flatMap(({path:l,documents:f})=>f.flatMap(({role:d,reason:p,document:m})=>p!==void 0&&(d==="patch"||d==="template"||d==="unreadable")?[{path:l,line:fE(m),role:d,
reason:p}]:[]));return{sets:a,skipped:u}}function cE(e,t=[]){let{value:n}=e,r=new Set(t.map(({namespace:s})=>s));if(r.size===0||!V(n)||$e(Nn(n,"/kind")))return[
e];let{metadata:i}=n;return[...r].map(s=>s===void 0||!V(i)?e:{...e,value:{...n,metadata:{...i,namespace:s}}})}function uE(e){let t=e.planes.map(({value:n})=>["/\
kind","/metadata/namespace","/metadata/name"].map(r=>Nn(n,r)).join(" "));return{...e,names:t}}function fE({issues:e,positionOf:t}){return(e[0]?.range??t("")).start.
line}var tm=require("buffer"),Ue=require("fs"),nm=require("path");var un=require("fs"),Il=require("path");var Vi=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function Wi(e){return e instanceof Error&&e.name==="ConfigError"}var dE,Uh=()=>dE??=require("./glob.cjs"),zh=(...e)=>Uh().globOf(...e),Vh=(...e)=>Uh().isGlob(...e);var pE,Gi=()=>pE??=require("./ignored.cjs"),Hi=(...e)=>Gi().createFilter(...e),Nl=(...e)=>Gi().rulesAround(...e),Wh=(...e)=>Gi().rulesIn(...e),Gh=(...e)=>Gi().statusOf(
...e);var Ji=require("path");var Ke=require("path");function Ye(e,t){let n=e.endsWith(Ke.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Ke.sep)return oe(t.slice(n))}
function xt(e,t){let n=(0,Ke.relative)(e,t);return n===""?".":(0,Ke.isAbsolute)(n)?n:oe(n)}var oe=e=>Ke.sep==="/"?e:e.replaceAll(Ke.sep,"/");function Al(e,t){let n=(0,Ji.resolve)(e,t),r=(o,a)=>a===o||Ye(o,a)!==void 0,i=o=>r(e,o)||!(0,Ji.isAbsolute)(t)&&r(n,o),s=o=>i(o)?xt(e,o):oe(o);return{given:s(n),
of:s,inFolder(o){let a=s(o),u=a==="."?"":a.endsWith("/")?a:`${a}/`;return l=>u+l}}}var hE={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function ln(e){return e instanceof Error?hE[po(e)]??e.message:"an unknown error"}
function Qi(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(po(e))}var pt=require("fs"),xl=require("path");var Hh=e=>mE.test(e),mE=/\.(?:ya?ml|json)$/i;var cn=require("fs"),Jh=require("path");var gE=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,nI=1440*60*1e3;function Qh(e){return gE.test(e)}function Cl(e,t){let n=(0,pt.realpathSync)(e);return Zh({folder:n,inside:"",rules:Nl(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*Zh({folder:e,inside:t,
rules:n},r){let{env:i,isLeftOut:s,isWanted:o,naming:a,folders:u}=r,l=n.trackedOnly?e+xl.sep:e;if(u.has(l))return;u.add(l);let f=(0,pt.readdirSync)(e,{withFileTypes:!0}).
sort(bE),d=Wh(e,f,n,i),p=a.inFolder(e);for(let m of f){let y=Xh(e,xl.sep,m.name),g=Xh(t,"/",m.name),b=Hh(m.name)&&o(g),k=m.isSymbolicLink();if(!(!b&&!k&&!m.isDirectory())&&
!(yE.has(m.name)||Qh(m.name)))try{let v=Gh(y,m.isDirectory(),d);if(v==="ignored")continue;let O=k?vE(y,b):m,E=O?.isDirectory()??!1;if(s(y,E))continue;if(E){let x=k?
(0,pt.realpathSync)(y):y,$=k?Nl(x,i):v==="tracked"?{...d,trackedOnly:!0}:d;yield*Zh({folder:x,inside:g,rules:$},r)}else if(b&&O?.isFile()){let x=k?(0,pt.realpathSync)(
y):y;yield{path:k?a.of(x):p(m.name),fullPath:x,fromDirectory:!0}}}catch(v){if(Wi(v))throw v;let[O,E]=[p(m.name),ln(v)];Qi(v)?r.onFault({file:O,reason:E}):r.onNote(
`skipped ${O}: ${E}`)}}}var yE=new Set([".git","node_modules"]),bE=(e,t)=>e.name<t.name?-1:1,Xh=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function vE(e,t){try{return(0,pt.statSync)(
e)}catch(n){if(t)throw n;return}}var ht="<stdin>";function*em(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...i}){let s=(0,un.realpathSync)(t),o=n.length>0?Hi(s,n):()=>!1,a=(l,f)=>o(l,f)||r(l,f),u=new Set;
for(let l of e){let f=Al(s,l);try{for(let d of wE(l,f,{...i,cwd:s,isLeftOut:a}))u.has(d.fullPath)||(u.add(d.fullPath),yield d)}catch(d){if(Wi(d))throw d;i.onFault(
{file:f.given,reason:ln(d)})}}}function*wE(e,t,n){if(e==="-")return yield{path:ht,fullPath:ht,fromDirectory:!1};let r=(0,Il.resolve)(n.cwd,e),i=(0,un.statSync)(
r,{throwIfNoEntry:!1});if(!i&&Vh(oe(e)))return yield*kE(e,n);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*Cl(r,{...n,naming:t});
if(!OE(i,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let s=SE.test(r)?r:(0,un.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
s,!1)&&(yield{path:t.of(s),fullPath:s,fromDirectory:!1})}function*kE(e,t){let{base:n,isMatch:r}=zh(oe(e)),i=(0,Il.resolve)(t.cwd,n),s=!1;if((0,un.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let o of Cl(i,{...t,naming:Al(t.cwd,n),isWanted:r}))s=!0,yield o;s||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var SE=/^\/(?:dev|proc)\//;
function OE(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function Tl(e,t){return e===ht?Buffer.from(t.stdin()):EE(e,t.cwd)}function EE(e,t){let n=(0,nm.resolve)(t,e),r=(0,Ue.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ue.readFileSync)(r);let i=(0,Ue.readSync)(r,Xi);return i<Xi.length?Xi.subarray(0,i):Buffer.concat([Xi,(0,Ue.readFileSync)(r)])}finally{(0,Ue.closeSync)(
r)}}var Xi=Buffer.allocUnsafeSlow(64*1024);function Zi(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,tm.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function rm({path:e,fromDirectory:t},n){let r=Tl(e,n);return t&&
!PE(r)?void 0:Zi(r)}function PE(e){return e[0]===255||e[0]===254?co(Zi(e)):e.includes("openchoreo")||e.includes("Plane")&&co(e.toString("latin1"))}function im(e,t){let n=[];for(let r of e.files)try{let i=rm(r,t);i!==void 0&&n.push({path:r.path,text:i,context:e.contextOf(r)})}catch(i){NE(r,i,e)}return{files:n,
faults:e.faults,notes:e.notes}}function NE({path:e,fromDirectory:t},n,{onFault:r,onNote:i}){let s=ln(n);t&&!Qi(n)?i(`skipped ${e}: ${s}`):r({file:e,reason:s})}var AE=require("util");var ve=class extends Error{name="UsageError"};var Cm=require("fs"),rs=require("path");var fm=require("fs"),Re=require("path");var sm={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function om(e,t){let{overrides:n=[],sets:r=[],complete:i=!1}=e,
s={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:t.source,folder:t.folder},o=new Map;return a=>{if(a===void 0)return s;let u=n.
filter(({files:d})=>d.some(p=>p.matchOf(a)!==void 0));if(u.length===0)return s;let l=u.map(d=>n.indexOf(d)).join(),f=o.get(l)??u.reduce(xE,s);return o.set(l,f),
f}}function xE(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var CE,IE=()=>CE??=require("./config-file.cjs"),am=(...e)=>IE().loadConfig(...e);function lm({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(TE),...t.map(RE)]}var TE=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),RE=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var LE=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function dm({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new ve("--conf\
ig and --no-config exclude each other");let r=new Map,i=new Map,s=new Map,o=[],a=n||t===void 0?void 0:d((0,Re.resolve)(e,t));function u(g){return n?cm:a??l((0,Re.dirname)(
g))}function l(g){let b=r.get(g);if(b)return b;let k=f(g)??(p(g)?cm:l((0,Re.dirname)(g)));return r.set(g,k),k}function f(g){let[b,k]=LE.filter(v=>um(Rl(g,v)));if(k!==
void 0){let v=xt(e,g);throw new Vi([`${v}: has both ${b} and ${k}; keep one of them`])}return b===void 0?void 0:d(Rl(g,b))}function d(g){let b=xt(e,g),k=(0,Re.dirname)(
g),v=am(g,b),O=lm(v),E=om(v,{source:b,folder:k}),x={folder:k,source:b,settingsFor:E,globs:O,isLeftOut:Hi(k,v.ignore??[])};return o.push(x),x}function p(g){return m(
g)?y(g):g===e||Ye(e,g)===void 0}function m(g){let b=i.get(g);if(b!==void 0)return b;let k=(0,Re.dirname)(g),v=y(g)||k!==g&&m(k);return i.set(g,v),v}function y(g){
let b=s.get(g)??um(Rl(g,".git"));return s.set(g,b),b}return{settingsFor:g=>{let{folder:b,settingsFor:k}=u(g);return k(Ye(b,g))},releases:()=>[...new Set(o.flatMap(
({settingsFor:g})=>{let{release:b}=g(void 0);return b===void 0||b==="auto"?[]:[b]}))],isIgnored:(g,b)=>u(g).isLeftOut(g,b),unmatched:(g,b)=>{let k=new Map(o.filter(
({folder:v})=>b.some(O=>_E(O,v))).map(v=>[v,new Set(v.globs)]));if([...k.values()].every(({size:v})=>v===0))return[];for(let v of g){let O=u(v),E=Ye(O.folder,v),
x=k.get(O)??[];if(E!==void 0)for(let $ of x)$.matches(E)&&k.get(O)?.delete($)}return[...k].flatMap(([{source:v},O])=>[...O].map(({words:E})=>`${v}: ${E}`))}}}var _E=(e,t)=>e===
t||Ye(e,t)!==void 0,cm={folder:"",source:"",settingsFor:()=>sm,isLeftOut:()=>!1,globs:[]},Rl=(e,t)=>e.endsWith(Re.sep)?e+t:e+Re.sep+t;function um(e){try{return(0,fm.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var ns=require("fs"),_e=require("path");var Ll=["kustomization.yaml","kustomization.yml","Kustomization"];var Ct={namespace:void 0,prefix:"",suffix:""};function hm({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function ts({namespace:e,prefix:t,suffix:n}){
return JSON.stringify([e,t,n])}function mm(e,t){let{documents:n}=zr(e),[r]=n;if(!r||r.value===null)return $E;if(r.issues.some(({code:a})=>a==="yaml-syntax"))return e.
includes("{{")?"is a template":"cannot be read as YAML";let{value:i}=r;if(!V(i))return"is not a map";let{apiVersion:s}=i;if(typeof s=="string"&&s!==""&&!s.startsWith(
ME))return;let o=a=>a.flatMap(u=>typeof u=="string"&&u!==""?[FE(u,t)]:[]);return{resources:o([...Le(i,"resources"),...Le(i,"bases")]),components:o(Le(i,"compone\
nts")),patches:[...[...Le(i,"patches"),...Le(i,"patchesJson6902")].flatMap(a=>o([pm(a)]).map(u=>({...u,kind:jE(a)}))),...o(Le(i,"patchesStrategicMerge")).map(a=>({
...a,kind:void 0}))],configurations:o([...DE.flatMap(a=>Le(i,a)),...[...Le(i,"replacements"),i.openapi].map(pm),...Le(i,"helmCharts").flatMap(BE)]),naming:{namespace:es(
i,"namespace")||void 0,prefix:es(i,"namePrefix"),suffix:es(i,"nameSuffix")}}}function gm({resources:e,components:t,patches:n,configurations:r}){return[...e,...t,
...n,...r]}var ME="kustomize.config.k8s.io/",DE=["configurations","crds","generators","transformers","validators"],$E={resources:[],components:[],patches:[],configurations:[],
naming:Ct};function FE(e,t){return{name:e,path:sn(t,e),isLocal:!qE.test(e)}}var qE=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function Le(e,t){let n=e[t];return Array.isArray(n)?n:[]}function pm(e){return V(e)?e.path:void 0}function jE(e){let t=V(e)?e.target:void 0;return V(t)&&es(t,"k\
ind")||void 0}function BE(e){return V(e)?[e.valuesFile,...Le(e,"additionalValuesFiles")]:[]}function es(e,t){let n=e[t];return typeof n=="string"?n:""}function ym(e,t){let n=new Map;for(let{path:s,text:o}of e.map(a=>({...a,path:Ne(a.path)})).sort(KE)){let a=dt(s),u=mm(o,a);if(u===void 0)continue;if(typeof u=="\
string"){t.push({path:s,message:`${u}, so what it names is not known`});continue}let l=n.get(a);l?(t.push({path:s,message:`is next to ${El(l.path)}; Kustomize a\
ccepts only one of them in a folder`}),l.files.push(u)):n.set(a,{folder:a,path:s,files:[u]})}let r=new Map([...n.keys()].map((s,o)=>[s,o])),i=s=>[...new Set(s.flatMap(
({path:o})=>r.get(o)??[]))];return[...n.values()].map(s=>({...s,resources:i(s.files.flatMap(({resources:o})=>o)),components:i(s.files.flatMap(({components:o})=>o))}))}
function KE(e,t){return e.path<t.path?-1:1}function bm(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),r=new Array(e.length).fill(0),i=new Array(e.length).fill(!1),s=[],o=[],a=0;function u(d){
t[d]=n[d]=a++,i[d]=!0,s.push(d)}function l(d,p){n[d]=Math.min(n[d]??0,p)}function f(d){let p=[];for(let m=s.pop();m!==void 0&&(i[m]=!1,p.push(m),m!==d);m=s.pop())
;o.push(p)}for(let d=e.length-1;d>=0;d--){if(t[d]!==-1)continue;u(d);let p=[d];for(let m=p.at(-1);m!==void 0;m=p.at(-1)){let y=r[m]??0;r[m]=y+1;let g=e[m]?.[y];
if(g===void 0){n[m]===t[m]&&f(m),p.pop();let b=p.at(-1);b!==void 0&&l(b,n[m]??0)}else t[g]===-1?(u(g),p.push(g)):i[g]&&l(m,t[g]??0)}}return o}function vm(e,t){let n=e.map(({resources:i,components:s})=>[...i,...s]),r=bm(n).reverse();for(let i of r){let s=i.sort((l,f)=>l-f).flatMap(l=>e[l]??[]),[o,...a]=s,
u=a.length>0||i.some(l=>n[l]?.includes(l));o&&u&&t.push({path:o.path,message:YE(a)})}return{edges:n,groups:r}}function wm({edges:e,groups:t},n){let r=new Array(
e.length).fill(0);for(let[u,l]of t.entries())for(let f of l)r[f]=u;let i=t.map(()=>[]),s=new Array(e.length).fill([]),o=new Map,a=u=>{let l=o.get(u)??[];return o.
set(u,l),l};for(let[u,l]of t.entries()){let f=i[u]?.length===0,d=It(i[u]??[]),p=n(l,f);for(let y of p)if(!d.includes(y))for(let g of l)a(y).push(g);let m=It(p.length>
0?[d,p]:[d]);for(let y of l){s[y]=m;for(let g of e[y]??[]){let b=r[g]??0;b!==u&&i[b]?.push(m)}}}return{setsOfPlace:s,starts:o}}function It(e){let t=[...new Set(
e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}var _l=3;function YE(e){if(e.length===0)return"refers to itself";let t=e.slice(0,_l).map(({folder:n})=>n||
".");return e.length>_l&&t.push(`${e.length-_l} more`),`refers to itself through ${t.join(", ")}`}var UE=16;function km(e,t){let n=new Map,r=new Map,i=[],s=(a,u)=>{let l=e[a],f=n.get(a)??new Set;!l||f.size>=UE||f.has(ts(u))||(n.set(a,f.add(ts(u))),i.push({folder:l,
naming:u}))},o=(a,u)=>s(a,zE(e,a).reduce(VE,u));for(let a of t)o(a,Ct);for(let{folder:a,naming:u}of i){for(let{path:l}of a.files.flatMap(({resources:f})=>f))r.set(
l,(r.get(l)??new Map).set(ts(u),u));for(let l of a.resources)o(l,u);for(let l of a.components)s(l,u)}return new Map([...r].map(([a,u])=>[a,[...u.values()]]))}function zE(e,t){
let n=e[t],r=(n?.components??[]).flatMap(i=>e[i]??[]);return[n,...r.reverse()].flatMap(i=>i?.files.map(({naming:s})=>s)??[])}function VE(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}function Sm(e,t=()=>!0){let n=[],r=ym(e,n),i=vm(r,n),s=new Set(r.map(({folder:p})=>p)),o=new Map,a=new Map,u=new Set;for(let[p,m]of r.entries())for(let y of m.files){
for(let{path:g,kind:b}of y.patches)a.set(g,(a.get(g)??new Set).add(b));for(let{path:g}of y.configurations)u.add(g);for(let{path:g}of[...y.resources,...y.patches])
o.set(g,(o.get(g)??new Set).add(p));for(let{name:g,path:b,isLocal:k}of gm(y))!k||s.has(b)||t(b)||n.push({path:m.path,message:`names ${g}, which does not exist`})}
let l=r.some(({files:p})=>p.some(({naming:m})=>hm(m))),f=p=>r[p]?.folder??"",d=p=>{let{setsOfPlace:m,starts:y}=wm(i,p);return{setsOf:g=>It([...o.get(Ne(g))??[]].
map(b=>m[b]??[])),namingsIn:g=>{if(!l)return()=>[Ct];let b=km(r,y.get(g)??[]);return k=>b.get(Ne(k))??[]}}};return{...d((p,m)=>m?p.slice(0,1).map(f):[]),reachFrom:p=>d(
m=>It(m.map(y=>p(f(y))))),isPatch:p=>a.has(Ne(p)),patchKindOf:p=>{let[m,...y]=a.get(Ne(p))??[];return y.length===0?m:void 0},isConfiguration:p=>u.has(Ne(p)),notes:n}}function Om(e,t,{onNote:n}){let r=WE(e,t).flatMap(o=>{try{return[{path:oe(o),text:Zi(Tl(o,t))}]}catch{return[]}}),i=Sm(r,o=>(0,ns.existsSync)(o)),{notes:s}=i;for(let{
path:o,message:a}of s.slice(0,Ml))n(`${xt(t.cwd,o)}: ${a}`);return s.length>Ml&&n(`${s.length-Ml} more such notes about Kustomizations`),i}var Ml=5;function WE(e,t){
let n=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(_e.sep))for(let s=(0,_e.dirname)(i);!n.has(s);s=(0,_e.dirname)(s)){n.add(s);for(let o of Ll)(0,ns.existsSync)(
(0,_e.join)(s,o))&&r.push((0,_e.join)(s,o));if(GE(s,t.cwd))break}return r}function GE(e,t){return(0,ns.existsSync)((0,_e.join)(e,".git"))||e===t||e===(0,_e.dirname)(
e)||Ye(t,e)===void 0}function $l(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Lt};let n=HE.exec(t),r=n===null?void 0:
`v${n[1]}`;return Vl(r)?{ok:!0,release:r}:{ok:!1,suggestion:JE(t,r)}}function Em(e){let t=$l(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${ge[0]}\
 to ${Lt}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var HE=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function JE(e,t){if(t===void 0)return Bt(e,[...ge,"latest","auto"]);let n=Dl(t);return ge.reduce((r,i)=>Math.abs(Dl(i)-n)<Math.abs(Dl(r)-n)?i:r)}function Dl(e){
let[t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function Fl(e,{env:t}){if(e!==void 0)return Nm(e,"option","--release");let n=t[Pm];return n===void 0||n===""?void 0:Nm(n,"environment",Pm)}var Pm="OPENCHOREO_RE\
LEASE";function Nm(e,t,n){let r=$l(e);if(!r.ok)throw new ve(`${n}: ${Em(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function Am({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){let i=f=>on(n,f)||".",s=new Set,o=At(f=>{if(e.length===0||!an(t,f))return[];let d=on(
t,f),p=e.flatMap(m=>{let y=m.matchOf(d);return y===void 0?[]:(s.add(m),[i(sn(t,y))])});return[...new Set(p)]}),a=r.reachFrom(o),u=new Map,l=f=>{let d=i(f);return u.
set(d,f),d};return{setsOf:f=>{let d=Ne(f),p=o(dt(d)),m=a.setsOf(d);if(p.length+m.length>0)return It([p,m]);let y=r.setsOf(d);return y.length>0?y.map(l):QE},namingsIn:f=>{
let d=u.get(f),p=d===void 0?a.namingsIn(f):r.namingsIn(d);return m=>{let y=p(m);return y.length>0?y:[Ct]}},unmatched:()=>e.filter(f=>!s.has(f)).map(({pattern:f})=>f)}}
var QE=[""];function xm(e,t){let n=oe(t.cwd),r=new Map,i=new Map;function s({sets:o,folder:a}){let u=a===void 0?n:oe(a),l=r.get(a)??Am({patterns:o,root:u,workingDirectory:n,
kustomizations:e});return r.set(a,l),l}return{setsOf(o,a){let[u="",...l]=s(a).setsOf(oe(o));return[u,...l]},namingsIn(o,a){let u=`${a.folder??""}
${o}`,l=i.get(u)??s(a).namingsIn(o);return i.set(u,l),l}}}function Im(e,t){return XE(e,t)??{release:Lt,from:"detected"}}function XE(e,t){let n=Fl(e.release,t);return n===void 0?Mm(Rm(e,t).settingsFor(Lm(t))):_m(n)}function Tm(e,t,n){
let{ignore:r=[],complete:i=!1}=t,s=Fl(t.release,n),o=Rm(t,n),a=[],u=[],l={onFault:k=>a.push(k),onNote:k=>u.push(k)},f=(k,v)=>o.isIgnored(k,v),d=[...em(e,{cwd:n.
cwd,env:n.env,ignore:r,isLeftOut:f,...l})],p=Om(d,n,l),m=xm(p,n),y=At(({path:k,fullPath:v,fromDirectory:O})=>{let E=k===ht?Lm(n):v,x=o.settingsFor(E);return{sets:k===
ht?[""]:m.setsOf(E,x),release:s===void 0?Mm(x):_m(s),isPatch:p.isPatch(oe(E)),patchKind:p.patchKindOf(oe(E)),namingsIn:$=>m.namingsIn($,x)(oe(E)),fromDirectory:O,
complete:i||x.complete,levels:x.rules,failLevel:x.failLevel}});return{files:d,faults:a,notes:u,...l,contextOf:y,configuredReleases:()=>s==="auto"?[]:o.releases(),
unmatched:()=>{let k=e.map(v=>(0,rs.resolve)(n.cwd,v)).filter(ZE);return k.length===0?[]:o.unmatched(d.map(({fullPath:v})=>v),k)}}}function Rm(e,t){return dm({cwd:t.
cwd,file:e.config,off:e["no-config"]??!1})}function ZE(e){try{return(0,Cm.statSync)(e).isDirectory()}catch{return!1}}var Lm=e=>(0,rs.join)(e.cwd,ht),_m=e=>e==="\
auto"?void 0:e;function Mm({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function Fm(e,t,n){let r=Tm(e,t,n),i=im(r,n),{sets:s,skipped:o}=Yh(i.files),a=({role:u})=>u==="unreadable";return{sets:s,unreadable:o.filter(a).map(Dm),notes:[...i.
notes,...o.filter(u=>!a(u)).map(Dm)],faults:i.faults}}var Dm=({path:e,line:t,reason:n})=>`${e}:${t}: left out: ${n}`,qm=({path:e,document:t,pointer:n})=>`${e}:${t.
positionOf(n).start.line}`;function jm(e,t,n){let r=t===void 0?e:e.filter(s=>fr(s)===t),i=e.map(fr);if(t!==void 0&&r.length===0){let s=Bt(t,i),o=s===void 0?`the\
 sets are ${$m(i)}`:`did you mean ${s}?`;throw new ve(`--set: there is no set "${t}"; ${o}`)}if(r.length>1)throw new ve(`${n} is about one set of planes at a ti\
me; name one with --set: ${$m(i)}`);return r[0]}function $m(e){return e.length>ql?`${e.slice(0,ql).join(", ")} and ${e.length-ql} more`:e.join(", ")}var ql=10,fr=({
name:e})=>e===""?"other files":e;function Bm(e,{release:t,from:n},r){n!=="option"&&Yt(r,`${e} ${t}${ku[n]}`)}function Km(e,t,n){for(let r of e)Yt(n,r);for(let{file:r,
reason:i}of t)wu(n,`${r}: ${i}`);return t.length>0?jr.failure:e.length>0?jr.findings:jr.ok}function eP({options:e,positionals:t},n){if(t.length===0)throw new ve("graph needs files or directories, or - for standard input");let{sets:r,unreadable:i,notes:s,
faults:o}=Fm(t,e,n);for(let d of s)Yt(n,d);let{set:a,format:u}=e,l=u==="text"&&a===void 0?r:[jm(r,a,`--format ${u}`)].flatMap(d=>d??[]),f=l.flatMap(d=>tP(d,u,l.
length>1,n));l.length===0&&n.stdout(Ym([],Im(e,n).release,u));for(let d of l)Bm(`${l.length>1?`${fr(d)}: `:""}Drawn for`,d.release,n);return Km([...i,...f],o,n)}
function tP(e,t,n,r){let{release:i}=e.release,s=e.planes.map(({value:o})=>o);return n&&r.stdout(`# ${fr(e)}

`),r.stdout(Ym(s,i,t)),n&&r.stdout(`
`),fo(s,{release:i}).skipped.map(({resource:o,reason:a})=>{let u=e.planes[o];return`${u?qm(u):""}: not drawn: ${nP[a].replace("RELEASE",i)}`})}function Ym(e,t,n){
try{return eu(fo(e,{release:t}),n)}catch(r){throw r instanceof RangeError?new ve(r.message):r}}var nP={"not-a-resource":"it has no kind","not-a-plane":"RELEASE \
has no such kind","no-name":"it has no name"};0&&(module.exports={graphCommand});

"use strict";var _m=Object.create;var di=Object.defineProperty;var $m=Object.getOwnPropertyDescriptor;var Bm=Object.getOwnPropertyNames;var Km=Object.getPrototypeOf,jm=Object.prototype.hasOwnProperty;var D=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),pe=(e,t)=>{for(var n in t)di(e,n,{get:t[n],enumerable:!0})},Sl=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of Bm(t))!jm.call(e,r)&&r!==n&&di(e,r,{get:()=>t[r],enumerable:!(i=$m(t,r))||i.enumerable});return e};var Um=(e,t,n)=>(n=e!=null?_m(Km(e)):{},Sl(t||!e||!e.__esModule?di(n,"default",{value:e,enumerable:!0}):n,e)),Ym=e=>Sl(di({},"__esModule",{value:!0}),e);var z=D(ue=>{"use strict";var Ao=Symbol.for("yaml.alias"),lu=Symbol.for("yaml.document"),Yi=Symbol.for("yaml.map"),cu=Symbol.for("yaml.pair"),Co=Symbol.for("yam\
l.scalar"),Vi=Symbol.for("yaml.seq"),He=Symbol.for("yaml.node.type"),tg=e=>!!e&&typeof e=="object"&&e[He]===Ao,ng=e=>!!e&&typeof e=="object"&&e[He]===lu,ig=e=>!!e&&
typeof e=="object"&&e[He]===Yi,rg=e=>!!e&&typeof e=="object"&&e[He]===cu,uu=e=>!!e&&typeof e=="object"&&e[He]===Co,sg=e=>!!e&&typeof e=="object"&&e[He]===Vi;function fu(e){
if(e&&typeof e=="object")switch(e[He]){case Yi:case Vi:return!0}return!1}function og(e){if(e&&typeof e=="object")switch(e[He]){case Ao:case Yi:case Co:case Vi:return!0}
return!1}var ag=e=>(uu(e)||fu(e))&&!!e.anchor;ue.ALIAS=Ao;ue.DOC=lu;ue.MAP=Yi;ue.NODE_TYPE=He;ue.PAIR=cu;ue.SCALAR=Co;ue.SEQ=Vi;ue.hasAnchor=ag;ue.isAlias=tg;ue.
isCollection=fu;ue.isDocument=ng;ue.isMap=ig;ue.isNode=og;ue.isPair=rg;ue.isScalar=uu;ue.isSeq=sg});var kn=D(Ro=>{"use strict";var le=z(),he=Symbol("break visit"),du=Symbol("skip children"),Fe=Symbol("remove node");function Hi(e,t){let n=pu(t);le.isDocument(e)?
Yt(null,e.contents,n,Object.freeze([e]))===Fe&&(e.contents=null):Yt(null,e,n,Object.freeze([]))}Hi.BREAK=he;Hi.SKIP=du;Hi.REMOVE=Fe;function Yt(e,t,n,i){let r=mu(
e,t,n,i);if(le.isNode(r)||le.isPair(r))return hu(e,i,r),Yt(e,r,n,i);if(typeof r!="symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let a=Yt(s,t.items[s],n,i);if(typeof a=="number")s=a-1;else{if(a===he)return he;a===Fe&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.
freeze(i.concat(t));let s=Yt("key",t.key,n,i);if(s===he)return he;s===Fe&&(t.key=null);let a=Yt("value",t.value,n,i);if(a===he)return he;a===Fe&&(t.value=null)}}
return r}async function Wi(e,t){let n=pu(t);le.isDocument(e)?await Vt(null,e.contents,n,Object.freeze([e]))===Fe&&(e.contents=null):await Vt(null,e,n,Object.freeze(
[]))}Wi.BREAK=he;Wi.SKIP=du;Wi.REMOVE=Fe;async function Vt(e,t,n,i){let r=await mu(e,t,n,i);if(le.isNode(r)||le.isPair(r))return hu(e,i,r),Vt(e,r,n,i);if(typeof r!=
"symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let a=await Vt(s,t.items[s],n,i);if(typeof a=="number")s=a-1;else{
if(a===he)return he;a===Fe&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.freeze(i.concat(t));let s=await Vt("key",t.key,n,i);if(s===he)return he;
s===Fe&&(t.key=null);let a=await Vt("value",t.value,n,i);if(a===he)return he;a===Fe&&(t.value=null)}}return r}function pu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function mu(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(le.isMap(t))return n.Map?.(e,t,i);if(le.isSeq(t))return n.Seq?.(e,t,i);if(le.
isPair(t))return n.Pair?.(e,t,i);if(le.isScalar(t))return n.Scalar?.(e,t,i);if(le.isAlias(t))return n.Alias?.(e,t,i)}function hu(e,t,n){let i=t[t.length-1];if(le.
isCollection(i))i.items[e]=n;else if(le.isPair(i))e==="key"?i.key=n:i.value=n;else if(le.isDocument(i))i.contents=n;else{let r=le.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}Ro.visit=Hi;Ro.visitAsync=Wi});var Oo=D(gu=>{"use strict";var yu=z(),lg=kn(),cg={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ug=e=>e.replace(/[!,[\]{}]/g,t=>cg[t]),Pn=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let i=t.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,a]=i;return this.tags[s]=a,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let a=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,a),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,i,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffi\
x`);let s=this.tags[i];if(s)try{return s+decodeURIComponent(r)}catch(a){return n(String(a)),null}return i==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+ug(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&yu.isNode(t.contents)){let s={};lg.visit(t.contents,(a,l)=>{yu.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,a]of i)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||r.some(l=>l.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);
return n.join(`
`)}};Pn.defaultYaml={explicit:!1,version:"1.2"};Pn.defaultTags={"!!":"tag:yaml.org,2002:"};gu.Directives=Pn});var Gi=D(Sn=>{"use strict";var bu=z(),fg=kn();function dg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function vu(e){let t=new Set;return fg.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function wu(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function pg(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=vu(e));let a=wu(t,r);return r.add(a),a},setAnchors:()=>{
for(let s of n){let a=i.get(s);if(typeof a=="object"&&a.anchor&&(bu.isScalar(a.node)||bu.isCollection(a.node)))a.node.anchor=a.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:i}}Sn.anchorIsValid=dg;Sn.anchorNames=vu;Sn.createNodeAnchors=pg;Sn.
findNewAnchor=wu});var xo=D(ku=>{"use strict";function An(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let a=i[r],l=An(e,i,String(r),a);l===
void 0?delete i[r]:l!==a&&(i[r]=l)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),a=An(e,i,r,s);a===void 0?i.delete(r):a!==s&&i.set(
r,a)}else if(i instanceof Set)for(let r of Array.from(i)){let s=An(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let a=An(e,i,r,s);a===void 0?delete i[r]:a!==s&&(i[r]=a)}return e.call(t,n,i)}ku.applyReviver=An});var st=D(Su=>{"use strict";var mg=z();function Pu(e,t,n){if(Array.isArray(e))return e.map((i,r)=>Pu(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!mg.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}Su.toJS=Pu});var zi=D(Cu=>{"use strict";var hg=xo(),Au=z(),yg=st(),Eo=class{constructor(t){Object.defineProperty(this,Au.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Au.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},l=yg.toJS(this,"",a);if(typeof r=="function")for(let{count:c,res:u}of a.anchors.values())r(u,c);return typeof s=="function"?hg.applyReviver(s,{"":l},
"",l):l}};Cu.NodeBase=Eo});var Cn=D(Ru=>{"use strict";var gg=Gi(),bg=kn(),Ht=z(),vg=zi(),wg=st(),To=class extends vg.NodeBase{constructor(t){super(Ht.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],bg.visit(t,{Node:(s,a)=>{(Ht.isAlias(a)||Ht.hasAnchor(a))&&i.push(a)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:a,maxAliasCount:l}=n,c=s.get(r);if(c||(wg.toJS(r,null,n),c=s.get(r)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Ji(a,r,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(gg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function Ji(e,t,n){
if(Ht.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(Ht.isCollection(t)){let i=0;for(let r of t.items){let s=Ji(e,r,n);
s>i&&(i=s)}return i}else if(Ht.isPair(t)){let i=Ji(e,t.key,n),r=Ji(e,t.value,n);return Math.max(i,r)}return 1}Ru.Alias=To});var ae=D(Io=>{"use strict";var kg=z(),Pg=zi(),Sg=st(),Ag=e=>!e||typeof e!="function"&&typeof e!="object",ot=class extends Pg.NodeBase{constructor(t){super(kg.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Sg.toJS(this.value,t,n)}toString(){return String(this.value)}};ot.BLOCK_FOLDED="BLOCK_FOLDED";ot.BLOCK_LITERAL=
"BLOCK_LITERAL";ot.PLAIN="PLAIN";ot.QUOTE_DOUBLE="QUOTE_DOUBLE";ot.QUOTE_SINGLE="QUOTE_SINGLE";Io.Scalar=ot;Io.isScalarValue=Ag});var Rn=D(xu=>{"use strict";var Cg=Cn(),At=z(),Ou=ae(),Rg="tag:yaml.org,2002:";function Og(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function xg(e,t,n){if(At.isDocument(e)&&(e=e.contents),At.isNode(
e))return e;if(At.isPair(e)){let p=n.schema[At.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:a,sourceObjects:l}=n,c;if(i&&e&&typeof e==
"object"){if(c=l.get(e),c)return c.anchor??(c.anchor=r(e)),new Cg.Alias(c.anchor);c={anchor:null,node:null},l.set(e,c)}t?.startsWith("!!")&&(t=Rg+t.slice(2));let u=Og(
e,t,a.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Ou.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?a[At.
MAP]:Symbol.iterator in Object(e)?a[At.SEQ]:a[At.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Ou.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}xu.createNode=xg});var Xi=D(Qi=>{"use strict";var Eg=Rn(),_e=z(),Tg=zi();function No(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let a=[];a[s]=i,i=a}else i=new Map([[s,i]])}return Eg.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Eu=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Lo=class extends Tg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>_e.isNode(i)||_e.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Eu(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(_e.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,No(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(_e.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&_e.isScalar(s)?s.value:s:_e.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!_e.isPair(n))return!1;let i=n.value;return i==null||t&&_e.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return _e.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(_e.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,No(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};Qi.Collection=Lo;Qi.collectionFromPath=No;Qi.isEmptyPath=Eu});var On=D(Zi=>{"use strict";var Ig=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Do(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ng=(e,t,n)=>e.
endsWith(`
`)?Do(n,t):n.includes(`
`)?`
`+Do(n,t):(e.endsWith(" ")?"":" ")+n;Zi.indentComment=Do;Zi.lineComment=Ng;Zi.stringifyComment=Ig});var Iu=D(xn=>{"use strict";var Lg="flow",Mo="block",er="quoted";function Dg(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:a,onOverflow:l}={}){
if(!r||r<0)return e;r<s&&(s=0);let c=Math.max(1+s,1+r-t.length);if(e.length<=c)return e;let u=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?u.push(
0):p=r-i);let m,y,k=!1,h=-1,w=-1,T=-1;n===Mo&&(h=Tu(e,h,t.length),h!==-1&&(p=h+c));for(let N;N=e[h+=1];){if(n===er&&N==="\\"){switch(w=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}T=h}if(N===`
`)n===Mo&&(h=Tu(e,h,t.length)),p=h+t.length+c,m=void 0;else{if(N===" "&&y&&y!==" "&&y!==`
`&&y!=="	"){let L=e[h+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(m=h)}if(h>=p)if(m)u.push(m),p=m+c,m=void 0;else if(n===er){for(;y===" "||y==="	";)y=N,N=e[h+=1],k=!0;let L=h>T+1?h-2:w-1;if(d[L])return e;u.push(L),
d[L]=!0,p=L+c,m=void 0}else k=!0}y=N}if(k&&l&&l(),u.length===0)return e;a&&a();let R=e.slice(0,u[0]);for(let N=0;N<u.length;++N){let L=u[N],q=u[N+1]||e.length;L===
0?R=`
${t}${e.slice(0,q)}`:(n===er&&d[L]&&(R+=`${e[L]}\\`),R+=`
${t}${e.slice(L+1,q)}`)}return R}function Tu(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}xn.FOLD_BLOCK=Mo;xn.FOLD_FLOW=Lg;xn.FOLD_QUOTED=er;xn.foldFlowLines=Dg});var Tn=D(Nu=>{"use strict";var Ne=ae(),at=Iu(),nr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),ir=e=>/^(%|---|\.\.\.)/m.test(e);function Mg(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,a=0;s<r;++s)if(e[s]===
`
`){if(s-a>i)return!0;if(a=s+1,r-a<=i)return!1}return!0}function En(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(ir(e)?"  ":""),a="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(a+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{a+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"\
000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:d.
substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(i||n[c+2]==='"'||n.length<r)c+=1;else{for(a+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)a+=`
`,c+=2;a+=s,n[c+2]===" "&&(a+="\\"),c+=1,l=c+1}break;default:c+=1}return a=l?a+n.slice(l):n,i?a:at.foldFlowLines(a,s,at.FOLD_QUOTED,nr(t,!1))}function qo(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return En(e,t);let n=t.indent||(ir(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:at.foldFlowLines(i,n,at.FOLD_FLOW,nr(t,!1))}function Wt(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=En;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=qo:s&&!r?i=En:i=n?qo:En}return i(e,t)}var Fo;try{Fo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Fo=/\n+(?!\n|$)/g}function tr({comment:e,type:t,value:n},i,r,s){let{blockQuote:a,commentString:l,lineWidth:c}=i.options;if(!a||/\n[\t ]+$/.test(
n))return Wt(n,i);let u=i.indent||(i.forceBlockIndent||ir(n)?"  ":""),d=a==="literal"?!0:a==="folded"||t===Ne.Scalar.BLOCK_FOLDED?!1:t===Ne.Scalar.BLOCK_LITERAL?
!0:!Mg(n,c,u.length);if(!n)return d?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let q=n[m-1];if(q!==`
`&&q!=="	"&&q!==" ")break}let y=n.substring(m),k=y.indexOf(`
`);k===-1?p="-":n===y||k!==y.length-1?(p="+",s&&s()):p="",y&&(n=n.slice(0,-y.length),y[y.length-1]===`
`&&(y=y.slice(0,-1)),y=y.replace(Fo,`$&${u}`));let h=!1,w,T=-1;for(w=0;w<n.length;++w){let q=n[w];if(q===" ")h=!0;else if(q===`
`)T=w;else break}let R=n.substring(0,T<w?T+1:w);R&&(n=n.substring(R.length),R=R.replace(/\n+/g,`$&${u}`));let L=(h?u?"2":"1":"")+p;if(e&&(L+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let q=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),$=!1,G=nr(i,!0);a!=="folded"&&t!==Ne.Scalar.BLOCK_FOLDED&&(G.onOverflow=
()=>{$=!0});let M=at.foldFlowLines(`${R}${q}${y}`,u,at.FOLD_BLOCK,G);if(!$)return`>${L}
${u}${M}`}return n=n.replace(/\n+/g,`$&${u}`),`|${L}
${u}${R}${n}${y}`}function qg(e,t,n,i){let{type:r,value:s}=e,{actualString:a,implicitKey:l,indent:c,indentStep:u,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Wt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Wt(s,t):tr(e,t,n,i);if(!l&&!d&&r!==Ne.Scalar.PLAIN&&s.includes(`
`))return tr(e,t,n,i);if(ir(s)){if(c==="")return t.forceBlockIndent=!0,tr(e,t,n,i);if(l&&c===u)return Wt(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(a){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:y,tags:k}=t.doc.schema;if(k.some(m)||y?.some(m))return Wt(s,t)}return l?
p:at.foldFlowLines(p,c,at.FOLD_FLOW,nr(t,!1))}function Fg(e,t,n,i){let{implicitKey:r,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Ne.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(l=Ne.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Ne.
Scalar.BLOCK_FOLDED:case Ne.Scalar.BLOCK_LITERAL:return r||s?Wt(a.value,t):tr(a,t,n,i);case Ne.Scalar.QUOTE_DOUBLE:return En(a.value,t);case Ne.Scalar.QUOTE_SINGLE:
return qo(a.value,t);case Ne.Scalar.PLAIN:return qg(a,t,n,i);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:p}=t.options,m=r&&
d||p;if(u=c(m),u===null)throw new Error(`Unsupported default string type ${m}`)}return u}Nu.stringifyString=Fg});var In=D(_o=>{"use strict";var _g=Gi(),lt=z(),$g=On(),Bg=Tn();function Kg(e,t){let n=Object.assign({blockQuote:!0,commentString:$g.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function jg(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(lt.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(a=>a.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Ug(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(lt.isScalar(e)||lt.isCollection(
e))&&e.anchor;s&&_g.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&r.push(i.directives.tagString(a)),r.join(" ")}function Yg(e,t,n,i){
if(lt.isPair(e))return e.toString(t,n,i);if(lt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=lt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>r=c});r??(r=jg(t.doc.schema.tags,s));let a=Ug(s,r,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let l=typeof r.
stringify=="function"?r.stringify(s,t,n,i):lt.isScalar(s)?Bg.stringifyString(s,t,n,i):s.toString(t,n,i);return a?lt.isScalar(s)||l[0]==="{"||l[0]==="["?`${a} ${l}`:
`${a}
${t.indent}${l}`:l}_o.createStringifyContext=Kg;_o.stringify=Yg});var qu=D(Mu=>{"use strict";var We=z(),Lu=ae(),Du=In(),Nn=On();function Vg({key:e,value:t},n,i,r){let{allNullValues:s,doc:a,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,m=We.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(We.isCollection(e)||
!We.isNode(e)&&typeof e=="object"){let G="With simple keys, collection cannot be used as a key value";throw new Error(G)}}let y=!p&&(!e||m&&t==null&&!n.inFlow||
We.isCollection(e)||(We.isScalar(e)?e.type===Lu.Scalar.BLOCK_FOLDED||e.type===Lu.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!y&&(p||!s),indent:l+c});let k=!1,h=!1,w=Du.stringify(e,n,()=>k=!0,()=>h=!0);if(!y&&!n.inFlow&&w.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");y=!0}if(n.inFlow){if(s||t==null)return k&&i&&i(),w===""?"?":y?`? ${w}`:w}else if(s&&!p||t==null&&
y)return w=`? ${w}`,m&&!k?w+=Nn.lineComment(w,n.indent,u(m)):h&&r&&r(),w;k&&(m=null),y?(m&&(w+=Nn.lineComment(w,n.indent,u(m))),w=`? ${w}
${l}:`):(w=`${w}:`,m&&(w+=Nn.lineComment(w,n.indent,u(m))));let T,R,N;We.isNode(t)?(T=!!t.spaceBefore,R=t.commentBefore,N=t.comment):(T=!1,R=null,N=null,t&&typeof t==
"object"&&(t=a.createNode(t))),n.implicitKey=!1,!y&&!m&&We.isScalar(t)&&(n.indentAtStart=w.length+1),h=!1,!d&&c.length>=2&&!n.inFlow&&!y&&We.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let L=!1,q=Du.stringify(t,n,()=>L=!0,()=>h=!0),$=" ";if(m||T||R){if($=T?`
`:"",R){let G=u(R);$+=`
${Nn.indentComment(G,n.indent)}`}q===""&&!n.inFlow?$===`
`&&N&&($=`

`):$+=`
${n.indent}`}else if(!y&&We.isCollection(t)){let G=q[0],M=q.indexOf(`
`),X=M!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(X||!Ce){let Re=!1;if(X&&(G==="&"||G==="!")){let Z=q.indexOf(" ");G==="&"&&Z!==-1&&Z<M&&q[Z+1]==="!"&&(Z=q.
indexOf(" ",Z+1)),(Z===-1||M<Z)&&(Re=!0)}Re||($=`
${n.indent}`)}}else(q===""||q[0]===`
`)&&($="");return w+=$+q,n.inFlow?L&&i&&i():N&&!L?w+=Nn.lineComment(w,n.indent,u(N)):h&&r&&r(),w}Mu.stringifyPair=Vg});var Bo=D($o=>{"use strict";var Fu=require("process");function Hg(e,...t){e==="debug"&&console.log(...t)}function Wg(e,t){(e==="debug"||e==="warn")&&(typeof Fu.emitWarning==
"function"?Fu.emitWarning(t):console.warn(t))}$o.debug=Hg;$o.warn=Wg});var lr=D(ar=>{"use strict";var or=z(),_u=ae(),rr="<<",sr={identify:e=>e===rr||typeof e=="symbol"&&e.description===rr,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new _u.Scalar(Symbol(rr)),{addToJSMap:$u}),stringify:()=>rr},Gg=(e,t)=>(sr.identify(t)||or.isScalar(t)&&(!t.type||t.type===
_u.Scalar.PLAIN)&&sr.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===sr.tag&&n.default);function $u(e,t,n){let i=Bu(e,n);if(or.isSeq(i))for(let r of i.items)
Ko(e,t,r);else if(Array.isArray(i))for(let r of i)Ko(e,t,r);else Ko(e,t,i)}function Ko(e,t,n){let i=Bu(e,n);if(!or.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,a]of r)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function Bu(e,t){return e&&or.isAlias(t)?t.resolve(e.doc,e):t}
ar.addMergeToJSMap=$u;ar.isMergeKey=Gg;ar.merge=sr});var Uo=D(Uu=>{"use strict";var zg=Bo(),Ku=lr(),Jg=In(),ju=z(),jo=st();function Qg(e,t,{key:n,value:i}){if(ju.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(Ku.
isMergeKey(e,n))Ku.addMergeToJSMap(e,t,i);else{let r=jo.toJS(n,"",e);if(t instanceof Map)t.set(r,jo.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=Xg(
n,r,e),a=jo.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function Xg(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(ju.isNode(e)&&n?.doc){let i=Jg.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),zg.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Uu.addPairToJSMap=Qg});var ct=D(Yo=>{"use strict";var Yu=Rn(),Zg=qu(),eb=Uo(),cr=z();function tb(e,t,n){let i=Yu.createNode(e,void 0,n),r=Yu.createNode(t,void 0,n);return new ur(i,r)}
var ur=class e{constructor(t,n=null){Object.defineProperty(this,cr.NODE_TYPE,{value:cr.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return cr.
isNode(n)&&(n=n.clone(t)),cr.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return eb.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?Zg.stringifyPair(this,t,n,i):JSON.stringify(this)}};Yo.Pair=ur;Yo.createPair=tb});var Vo=D(Hu=>{"use strict";var Ct=z(),Vu=In(),fr=On();function nb(e,t,n){return(t.inFlow??e.flow?rb:ib)(e,t,n)}function ib({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:a,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let k=0;k<
t.length;++k){let h=t[k],w=null;if(Ct.isNode(h))!p&&h.spaceBefore&&m.push(""),dr(n,m,h.commentBefore,p),h.comment&&(w=h.comment);else if(Ct.isPair(h)){let R=Ct.
isNode(h.key)?h.key:null;R&&(!p&&R.spaceBefore&&m.push(""),dr(n,m,R.commentBefore,p))}p=!1;let T=Vu.stringify(h,d,()=>w=null,()=>p=!0);w&&(T+=fr.lineComment(T,s,
u(w))),p&&w&&(p=!1),m.push(i+T)}let y;if(m.length===0)y=r.start+r.end;else{y=m[0];for(let k=1;k<m.length;++k){let h=m[k];y+=h?`
${c}${h}`:`
`}}return e?(y+=`
`+fr.indentComment(u(e),c),l&&l()):p&&a&&a(),y}function rb({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:a,options:{commentString:l}}=t;
i+=s;let c=Object.assign({},t,{indent:i,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let k=0;k<e.length;++k){let h=e[k],w=null;if(Ct.isNode(h))h.spaceBefore&&p.push(
""),dr(t,p,h.commentBefore,!1),h.comment&&(w=h.comment);else if(Ct.isPair(h)){let R=Ct.isNode(h.key)?h.key:null;R&&(R.spaceBefore&&p.push(""),dr(t,p,R.commentBefore,
!1),R.comment&&(u=!0));let N=Ct.isNode(h.value)?h.value:null;N?(N.comment&&(w=N.comment),N.commentBefore&&(u=!0)):h.value==null&&R?.comment&&(w=R.comment)}w&&(u=
!0);let T=Vu.stringify(h,c,()=>w=null);u||(u=p.length>d||T.includes(`
`)),k<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((R,N)=>R+N.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
w&&(T+=fr.lineComment(T,i,l(w))),p.push(T),d=p.length}let{start:m,end:y}=n;if(p.length===0)return m+y;if(!u){let k=p.reduce((h,w)=>h+w.length+2,2);u=t.options.lineWidth>
0&&k>t.options.lineWidth}if(u){let k=m;for(let h of p)k+=h?`
${s}${r}${h}`:`
`;return`${k}
${r}${y}`}else return`${m}${a}${p.join(" ")}${a}${y}`}function dr({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=fr.indentComment(
t(i),e);n.push(s.trimStart())}}Hu.stringifyCollection=nb});var ft=D(Wo=>{"use strict";var sb=Vo(),ob=Uo(),ab=Xi(),ut=z(),pr=ct(),lb=ae();function Ln(e,t){let n=ut.isScalar(t)?t.value:t;for(let i of e)if(ut.isPair(i)&&(i.
key===t||i.key===n||ut.isScalar(i.key)&&i.key.value===n))return i}var Ho=class extends ab.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ut.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,a=new this(t),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||r)&&a.items.push(pr.createPair(c,u,i))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let i;ut.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new pr.Pair(t,t?.value):i=new pr.Pair(t.key,t.value);let r=Ln(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);ut.isScalar(r.value)&&lb.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let a=this.items.findIndex(l=>s(i,l)<
0);a===-1?this.items.push(i):this.items.splice(a,0,i)}else this.items.push(i)}delete(t){let n=Ln(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=Ln(this.items,t)?.value;return(!n&&ut.isScalar(r)?r.value:r)??void 0}has(t){return!!Ln(this.items,t)}set(t,n){this.add(new pr.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)ob.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!ut.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),sb.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};Wo.YAMLMap=Ho;Wo.findPair=Ln});var Gt=D(Gu=>{"use strict";var cb=z(),Wu=ft(),ub={collection:"map",default:!0,nodeClass:Wu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return cb.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Wu.YAMLMap.from(e,t,n)};Gu.map=ub});var dt=D(zu=>{"use strict";var fb=Rn(),db=Vo(),pb=Xi(),hr=z(),mb=ae(),hb=st(),Go=class extends pb.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(hr.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=mr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=mr(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&hr.isScalar(r)?r.value:r}has(t){let n=mr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=mr(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];hr.isScalar(r)&&mb.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(hb.toJS(s,String(r++),n));return i}toString(t,n,i){return t?db.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let l of n){if(typeof r=="function"){let c=n instanceof Set?l:String(a++);l=r.call(n,c,l)}s.items.
push(fb.createNode(l,void 0,i))}}return s}};function mr(e){let t=hr.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}zu.YAMLSeq=Go});var zt=D(Qu=>{"use strict";var yb=z(),Ju=dt(),gb={collection:"seq",default:!0,nodeClass:Ju.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return yb.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Ju.YAMLSeq.from(e,t,n)};Qu.seq=gb});var Dn=D(Xu=>{"use strict";var bb=Tn(),vb={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),bb.stringifyString(e,t,n,i)}};Xu.string=vb});var yr=D(tf=>{"use strict";var Zu=ae(),ef={identify:e=>e==null,createNode:()=>new Zu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Zu.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&ef.test.test(e)?e:t.options.nullStr};tf.nullTag=ef});var zo=D(rf=>{"use strict";var wb=ae(),nf={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new wb.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&nf.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};rf.boolTag=nf});var Jt=D(sf=>{"use strict";function kb({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let l=t-(s.length-a-1);for(;l-- >0;)s+="0"}return s}sf.stringifyNumber=kb});var Qo=D(gr=>{"use strict";var Pb=ae(),Jo=Jt(),Sb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Jo.stringifyNumber},Ab={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Jo.stringifyNumber(e)}},Cb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Pb.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Jo.stringifyNumber};
gr.float=Cb;gr.floatExp=Ab;gr.floatNaN=Sb});var Zo=D(vr=>{"use strict";var of=Jt(),br=e=>typeof e=="bigint"||Number.isInteger(e),Xo=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function af(e,t,n){
let{value:i}=e;return br(i)&&i>=0?n+i.toString(t):of.stringifyNumber(e)}var Rb={identify:e=>br(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Xo(e,2,8,n),stringify:e=>af(e,8,"0o")},Ob={identify:br,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Xo(e,0,10,n),
stringify:of.stringifyNumber},xb={identify:e=>br(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Xo(e,2,16,
n),stringify:e=>af(e,16,"0x")};vr.int=Ob;vr.intHex=xb;vr.intOct=Rb});var cf=D(lf=>{"use strict";var Eb=Gt(),Tb=yr(),Ib=zt(),Nb=Dn(),Lb=zo(),ea=Qo(),ta=Zo(),Db=[Eb.map,Ib.seq,Nb.string,Tb.nullTag,Lb.boolTag,ta.intOct,ta.int,ta.intHex,
ea.floatNaN,ea.floatExp,ea.float];lf.schema=Db});var df=D(ff=>{"use strict";var Mb=ae(),qb=Gt(),Fb=zt();function uf(e){return typeof e=="bigint"||Number.isInteger(e)}var wr=({value:e})=>JSON.stringify(e),_b=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:wr},{identify:e=>e==null,createNode:()=>new Mb.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:wr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:wr},{identify:uf,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>uf(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:wr}],$b={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Bb=[qb.map,Fb.seq].
concat(_b,$b);ff.schema=Bb});var ia=D(pf=>{"use strict";var Mn=require("buffer"),na=ae(),Kb=Tn(),jb={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Mn.Buffer=="function")return Mn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let a=n,l;if(typeof Mn.Buffer=="function")l=a instanceof Mn.Buffer?a.toString("base64"):Mn.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<a.length;++u)c+=String.fromCharCode(a[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=na.Scalar.BLOCK_LITERAL),t!==na.Scalar.QUOTE_DOUBLE){let c=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let p=0,m=0;p<u;++p,m+=c)d[p]=l.substr(m,c);l=d.join(t===na.Scalar.
BLOCK_LITERAL?`
`:" ")}return Kb.stringifyString({comment:e,type:t,value:l},i,r,s)}};pf.binary=jb});var Sr=D(Pr=>{"use strict";var kr=z(),ra=ct(),Ub=ae(),Yb=dt();function mf(e,t){if(kr.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!kr.isPair(i)){
if(kr.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new ra.Pair(new Ub.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=kr.isPair(i)?i:new ra.Pair(i)}}else t("Expected a sequence for this tag");return e}function hf(e,t,n){let{replacer:i}=n,r=new Yb.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof i=="function"&&(a=i.call(t,String(s++),a));let l,c;
if(Array.isArray(a))if(a.length===2)l=a[0],c=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let u=Object.keys(
a);if(u.length===1)l=u[0],c=a[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=a;r.items.push(ra.createPair(l,c,n))}return r}
var Vb={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:mf,createNode:hf};Pr.createPairs=hf;Pr.pairs=Vb;Pr.resolvePairs=mf});var aa=D(oa=>{"use strict";var yf=z(),sa=st(),qn=ft(),Hb=dt(),gf=Sr(),Rt=class e extends Hb.YAMLSeq{constructor(){super(),this.add=qn.YAMLMap.prototype.add.bind(
this),this.delete=qn.YAMLMap.prototype.delete.bind(this),this.get=qn.YAMLMap.prototype.get.bind(this),this.has=qn.YAMLMap.prototype.has.bind(this),this.set=qn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,a;if(yf.
isPair(r)?(s=sa.toJS(r.key,"",n),a=sa.toJS(r.value,s,n)):s=sa.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,a)}return i}static from(t,n,i){
let r=gf.createPairs(t,n,i),s=new this;return s.items=r.items,s}};Rt.tag="tag:yaml.org,2002:omap";var Wb={collection:"seq",identify:e=>e instanceof Map,nodeClass:Rt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=gf.resolvePairs(e,t),i=[];for(let{key:r}of n.items)yf.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new Rt,n)},createNode:(e,t,n)=>Rt.from(e,t,n)};oa.YAMLOMap=Rt;oa.omap=Wb});var Pf=D(la=>{"use strict";var bf=ae();function vf({value:e,source:t},n){return t&&(e?wf:kf).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var wf={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new bf.Scalar(!0),stringify:vf},kf={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new bf.Scalar(!1),stringify:vf};la.falseTag=kf;la.trueTag=
wf});var Sf=D(Ar=>{"use strict";var Gb=ae(),ca=Jt(),zb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ca.stringifyNumber},Jb={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ca.stringifyNumber(e)}},Qb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Gb.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:ca.stringifyNumber};Ar.float=Qb;Ar.floatExp=Jb;Ar.floatNaN=zb});var Cf=D(_n=>{"use strict";var Af=Jt(),Fn=e=>typeof e=="bigint"||Number.isInteger(e);function Cr(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return r==="-"?BigInt(-1)*
a:a}let s=parseInt(e,n);return r==="-"?-1*s:s}function ua(e,t,n){let{value:i}=e;if(Fn(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return Af.stringifyNumber(
e)}var Xb={identify:Fn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Cr(e,2,2,n),stringify:e=>ua(e,2,"0b")},Zb={identify:Fn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Cr(e,1,8,n),stringify:e=>ua(e,8,"0")},ev={identify:Fn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Cr(e,0,10,n),stringify:Af.stringifyNumber},tv={identify:Fn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Cr(e,2,16,n),stringify:e=>ua(e,16,"0x")};_n.int=ev;_n.intBin=Xb;_n.intHex=tv;_n.intOct=Zb});var da=D(fa=>{"use strict";var xr=z(),Rr=ct(),Or=ft(),Ot=class e extends Or.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;xr.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Rr.Pair(t.key,null):n=new Rr.Pair(t,null),Or.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=Or.
findPair(this.items,t);return!n&&xr.isPair(i)?xr.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Or.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Rr.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let a of n)typeof r=="function"&&(a=r.call(n,a,a)),s.items.push(Rr.createPair(a,null,i));return s}};Ot.tag="tag:yaml.org,2002:set";var nv={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Ot,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Ot.from(e,t,n),resolve(e,t){if(xr.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Ot,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};fa.YAMLSet=Ot;fa.set=nv});var ma=D(Er=>{"use strict";var iv=Jt();function pa(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=a=>t?BigInt(a):Number(a),s=i.replace(/_/g,"").split(":").
reduce((a,l)=>a*r(60)+r(l),r(0));return n==="-"?r(-1)*s:s}function Rf(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(
t))return iv.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var rv={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>pa(e,n),stringify:Rf},sv={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>pa(e,!1),stringify:Rf},Of={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Of.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,a,l]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,i-1,r,s||0,a||0,l||0,c),d=t[8];if(d&&d!=="Z"){let p=pa(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Er.floatTime=sv;Er.intTime=rv;Er.
timestamp=Of});var Tf=D(Ef=>{"use strict";var ov=Gt(),av=yr(),lv=zt(),cv=Dn(),uv=ia(),xf=Pf(),ha=Sf(),Tr=Cf(),fv=lr(),dv=aa(),pv=Sr(),mv=da(),ya=ma(),hv=[ov.map,lv.seq,cv.string,
av.nullTag,xf.trueTag,xf.falseTag,Tr.intBin,Tr.intOct,Tr.int,Tr.intHex,ha.floatNaN,ha.floatExp,ha.float,uv.binary,fv.merge,dv.omap,pv.pairs,mv.set,ya.intTime,ya.
floatTime,ya.timestamp];Ef.schema=hv});var Bf=D(va=>{"use strict";var Df=Gt(),yv=yr(),Mf=zt(),gv=Dn(),bv=zo(),ga=Qo(),ba=Zo(),vv=cf(),wv=df(),qf=ia(),$n=lr(),Ff=aa(),_f=Sr(),If=Tf(),$f=da(),Ir=ma(),Nf=new Map(
[["core",vv.schema],["failsafe",[Df.map,Mf.seq,gv.string]],["json",wv.schema],["yaml11",If.schema],["yaml-1.1",If.schema]]),Lf={binary:qf.binary,bool:bv.boolTag,
float:ga.float,floatExp:ga.floatExp,floatNaN:ga.floatNaN,floatTime:Ir.floatTime,int:ba.int,intHex:ba.intHex,intOct:ba.intOct,intTime:Ir.intTime,map:Df.map,merge:$n.
merge,null:yv.nullTag,omap:Ff.omap,pairs:_f.pairs,seq:Mf.seq,set:$f.set,timestamp:Ir.timestamp},kv={"tag:yaml.org,2002:binary":qf.binary,"tag:yaml.org,2002:merg\
e":$n.merge,"tag:yaml.org,2002:omap":Ff.omap,"tag:yaml.org,2002:pairs":_f.pairs,"tag:yaml.org,2002:set":$f.set,"tag:yaml.org,2002:timestamp":Ir.timestamp};function Pv(e,t,n){
let i=Nf.get(t);if(i&&!e)return n&&!i.includes($n.merge)?i.concat($n.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(Nf.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat($n.merge)),r.reduce((s,a)=>{let l=typeof a=="string"?Lf[a]:a;if(!l){let c=JSON.stringify(
a),u=Object.keys(Lf).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}va.
coreKnownTags=kv;va.getTags=Pv});var Pa=D(Kf=>{"use strict";var wa=z(),Sv=Gt(),Av=zt(),Cv=Dn(),Nr=Bf(),Rv=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ka=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.isArray(t)?Nr.getTags(t,"compat"):t?Nr.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Nr.coreKnownTags:{},this.tags=Nr.getTags(n,this.name,i),this.toStringOptions=l??null,Object.defineProperty(this,wa.MAP,{value:Sv.
map}),Object.defineProperty(this,wa.SCALAR,{value:Cv.string}),Object.defineProperty(this,wa.SEQ,{value:Av.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?
Rv:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Kf.Schema=ka});var Uf=D(jf=>{"use strict";var Ov=z(),Sa=In(),Bn=On();function xv(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=Sa.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Bn.indentComment(c,""))}let a=!1,l=null;if(e.contents){if(Ov.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(Bn.indentComment(d,""))}r.forceBlockIndent=!!e.comment,l=e.contents.comment}let c=l?
void 0:()=>a=!0,u=Sa.stringify(e.contents,r,()=>l=null,c);l&&(u+=Bn.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Sa.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Bn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&a&&(c=c.replace(/^\n+/,"")),c&&((!a||l)&&n[n.length-
1]!==""&&n.push(""),n.push(Bn.indentComment(s(c),"")))}return n.join(`
`)+`
`}jf.stringifyDocument=xv});var Kn=D(Yf=>{"use strict";var Ev=Cn(),Qt=Xi(),Te=z(),Tv=ct(),Iv=st(),Nv=Pa(),Lv=Uf(),Aa=Gi(),Dv=xo(),Mv=Rn(),Ca=Oo(),Ra=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Te.NODE_TYPE,{value:Te.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:a}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.
version)):this.directives=new Ca.Directives({version:a}),this.setSchema(a,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[Te.NODE_TYPE]:{value:Te.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Te.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Xt(this.contents)&&this.contents.add(t)}addIn(t,n){Xt(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=Aa.anchorNames(this);t.anchor=!n||i.has(n)?Aa.findNewAnchor(n||"a",i):n}return new Ev.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let w=R=>typeof R=="number"||R instanceof String||
R instanceof Number,T=n.filter(w).map(String);T.length>0&&(n=n.concat(T)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=i??{},{onAnchor:p,setAnchors:m,sourceObjects:y}=Aa.createNodeAnchors(this,a||"a"),k={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:y},h=Mv.createNode(t,d,k);return l&&Te.isCollection(h)&&(h.flow=!0),m(),h}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new Tv.Pair(r,s)}delete(t){return Xt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Qt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Xt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Te.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Qt.isEmptyPath(t)?!n&&Te.isScalar(this.contents)?this.contents.value:this.contents:Te.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Te.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Qt.isEmptyPath(t)?this.contents!==void 0:Te.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Qt.collectionFromPath(this.schema,[t],n):Xt(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Qt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Qt.collectionFromPath(this.schema,Array.from(t),n):Xt(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ca.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ca.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new Nv.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:a}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=Iv.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof a=="function"?Dv.applyReviver(a,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Lv.stringifyDocument(this,t)}};function Xt(e){if(Te.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Yf.Document=Ra});var Yn=D(Un=>{"use strict";var jn=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},Oa=class extends jn{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},xa=class extends jn{constructor(t,n,i){super("YAMLWarning",t,n,i)}},qv=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,a=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&a.length>80){let l=Math.min(s-39,a.length-79);a="\u2026"+a.substring(l),s-=l-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(a.substring(
0,s))){let l=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),a=l+a}if(/[^ ]/.test(a)){let l=1,c=n.linePos[1];c?.line===i&&c.col>r&&(l=Math.max(1,Math.min(c.col-r,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${a}
${u}
`}};Un.YAMLError=jn;Un.YAMLParseError=Oa;Un.YAMLWarning=xa;Un.prettifyError=qv});var Vn=D(Vf=>{"use strict";function Fv(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:a,startOnNewline:l}){let c=!1,u=l,d=l,p="",m="",y=!1,k=!1,h=null,
w=null,T=null,R=null,N=null,L=null,q=null;for(let M of e)switch(k&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&s(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),k=!1),h&&(u&&M.type!=="comment"&&M.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),M.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&M.source.includes("	")&&(h=M),d=!0;break;case"comment":{d||s(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let X=M.source.substring(1)||" ";p?p+=m+X:p=X,m="",u=!1;break}case"newlin\
e":u?p?p+=M.source:(!L||n!=="seq-item-ind")&&(c=!0):m+=M.source,u=!0,y=!0,(w||T)&&(R=M),d=!0;break;case"anchor":w&&s(M,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),M.source.endsWith(":")&&s(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=M,q??(q=M.offset),u=!1,d=!1,k=!0;break;case"\
tag":{T&&s(M,"MULTIPLE_TAGS","A node can have at most one tag"),T=M,q??(q=M.offset),u=!1,d=!1,k=!0;break}case n:(w||T)&&s(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),L&&s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${t??"collection"}`),L=M,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){N&&s(M,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),N=M,u=!1,d=!1;break}default:s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),u=!1,d=!1}let $=e[e.length-1],G=$?$.offset+$.source.length:r;return k&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=a||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:N,found:L,spaceBefore:c,comment:p,hasNewline:y,anchor:w,tag:T,newlineAfterProp:R,end:G,
start:q??G}}Vf.resolveProps=Fv});var Lr=D(Hf=>{"use strict";function Ea(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ea(t.key)||Ea(t.value))return!0}return!1;default:return!0}}Hf.containsNewline=Ea});var Ta=D(Wf=>{"use strict";var _v=Lr();function $v(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&_v.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Wf.flowIndentCheck=$v});var Ia=D(zf=>{"use strict";var Gf=z();function Bv(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,a)=>s===a||Gf.isScalar(s)&&
Gf.isScalar(a)&&s.value===a.value;return t.some(s=>r(s.key,n))}zf.mapIncludes=Bv});var td=D(ed=>{"use strict";var Jf=ct(),Kv=ft(),Qf=Vn(),jv=Lr(),Xf=Ta(),Uv=Ia(),Zf="All mapping items must start at the same column";function Yv({composeNode:e,composeEmptyNode:t},n,i,r,s){
let a=s?.nodeClass??Kv.YAMLMap,l=new a(n.schema);n.atRoot&&(n.atRoot=!1);let c=i.offset,u=null;for(let d of i.items){let{start:p,key:m,sep:y,value:k}=d,h=Qf.resolveProps(
p,{indicator:"explicit-key-ind",next:m??y?.[0],offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0}),w=!h.found;if(w){if(m&&(m.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==i.indent&&r(c,"BAD_INDENT",Zf)),!h.anchor&&!h.tag&&!y){
u=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||jv.containsNewline(m))&&r(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==i.indent&&r(c,"BAD_INDENT",Zf);n.atKey=!0;let T=h.end,R=m?e(n,m,h,r):t(n,T,p,null,h,r);n.schema.compat&&Xf.flowIndentCheck(
i.indent,m,r),n.atKey=!1,Uv.mapIncludes(n,l.items,R)&&r(T,"DUPLICATE_KEY","Map keys must be unique");let N=Qf.resolveProps(y??[],{indicator:"map-value-ind",next:k,
offset:R.range[2],onError:r,parentIndent:i.indent,startOnNewline:!m||m.type==="block-scalar"});if(c=N.end,N.found){w&&(k?.type==="block-map"&&!N.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<N.found.offset-1024&&r(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let L=k?e(n,k,N,r):t(n,c,y,null,N,r);n.schema.compat&&Xf.flowIndentCheck(
i.indent,k,r),c=L.range[2];let q=new Jf.Pair(R,L);n.options.keepSourceTokens&&(q.srcToken=d),l.items.push(q)}else{w&&r(R.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),N.comment&&(R.comment?R.comment+=`
`+N.comment:R.comment=N.comment);let L=new Jf.Pair(R);n.options.keepSourceTokens&&(L.srcToken=d),l.items.push(L)}}return u&&u<c&&r(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[i.offset,c,u??c],l}ed.resolveBlockMap=Yv});var id=D(nd=>{"use strict";var Vv=dt(),Hv=Vn(),Wv=Ta();function Gv({composeNode:e,composeEmptyNode:t},n,i,r,s){let a=s?.nodeClass??Vv.YAMLSeq,l=new a(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=i.offset,u=null;for(let{start:d,value:p}of i.items){let m=Hv.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?r(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{u=m.end,m.comment&&(l.comment=m.comment);continue}let y=p?e(n,p,m,r):
t(n,m.end,d,null,m,r);n.schema.compat&&Wv.flowIndentCheck(i.indent,p,r),c=y.range[2],l.items.push(y)}return l.range=[i.offset,c,u??c],l}nd.resolveBlockSeq=Gv});var Zt=D(rd=>{"use strict";function zv(e,t,n,i){let r="";if(e){let s=!1,a="";for(let l of e){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=a+d:r=d,a="";break}case"n\
ewline":r&&(a+=c),s=!0;break;default:i(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:r,offset:t}}rd.resolveEnd=zv});var ld=D(ad=>{"use strict";var Jv=z(),Qv=ct(),sd=ft(),Xv=dt(),Zv=Zt(),od=Vn(),e0=Lr(),t0=Ia(),Na="Block collections are not allowed within flow collections",La=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function n0({composeNode:e,composeEmptyNode:t},n,i,r,s){let a=i.start.source==="{",l=a?"flow map":"flow sequence",c=s?.
nodeClass??(a?sd.YAMLMap:Xv.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let w=0;w<
i.items.length;++w){let T=i.items[w],{start:R,key:N,sep:L,value:q}=T,$=od.resolveProps(R,{flow:l,indicator:"explicit-key-ind",next:N??L?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!L&&!q){w===0&&$.comma?r($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):w<i.items.
length-1&&r($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),$.comment&&(u.comment?u.comment+=`
`+$.comment:u.comment=$.comment),p=$.end;continue}!a&&n.options.strict&&e0.containsNewline(N)&&r(N,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(w===0)$.comma&&r($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if($.comma||r($.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),$.comment){let G="";e:for(let M of R)switch(M.type){case"comma":case"space":break;case"comment":G=M.source.substring(1);break e;default:break e}
if(G){let M=u.items[u.items.length-1];Jv.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+G:M.comment=G,$.comment=$.comment.substring(G.length+1)}}if(!a&&!L&&!$.found){let G=q?e(n,q,$,r):t(n,$.end,L,null,$,r);u.items.push(G),p=G.range[2],La(q)&&r(G.
range,"BLOCK_IN_FLOW",Na)}else{n.atKey=!0;let G=$.end,M=N?e(n,N,$,r):t(n,G,R,null,$,r);La(N)&&r(M.range,"BLOCK_IN_FLOW",Na),n.atKey=!1;let X=od.resolveProps(L??
[],{flow:l,indicator:"map-value-ind",next:q,offset:M.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(X.found){if(!a&&!$.found&&n.options.strict){
if(L)for(let Z of L){if(Z===X.found)break;if(Z.type==="newline"){r(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}$.start<X.found.offset-1024&&r(X.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
q&&("source"in q&&q.source?.[0]===":"?r(q,"MISSING_CHAR",`Missing space after : in ${l}`):r(X.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let Ce=q?
e(n,q,X,r):X.found?t(n,X.end,L,null,X,r):null;Ce?La(q)&&r(Ce.range,"BLOCK_IN_FLOW",Na):X.comment&&(M.comment?M.comment+=`
`+X.comment:M.comment=X.comment);let Re=new Qv.Pair(M,Ce);if(n.options.keepSourceTokens&&(Re.srcToken=T),a){let Z=u;t0.mapIncludes(n,Z.items,M)&&r(G,"DUPLICATE_\
KEY","Map keys must be unique"),Z.items.push(Re)}else{let Z=new sd.YAMLMap(n.schema);Z.flow=!0,Z.items.push(Re);let ze=(Ce??M).range;Z.range=[M.range[0],ze[1],ze[2]],
u.items.push(Z)}p=Ce?Ce.range[2]:X.end}}let m=a?"}":"]",[y,...k]=i.end,h=p;if(y?.source===m)h=y.offset+y.source.length;else{let w=l[0].toUpperCase()+l.substring(
1),T=d?`${w} must end with a ${m}`:`${w} in block collection must be sufficiently indented and end with a ${m}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",T),y&&y.source.
length!==1&&k.unshift(y)}if(k.length>0){let w=Zv.resolveEnd(k,h,n.options.strict,r);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[i.offset,h,w.offset]}else u.range=[i.offset,h,h];return u}ad.resolveFlowCollection=n0});var ud=D(cd=>{"use strict";var i0=z(),r0=ae(),s0=ft(),o0=dt(),a0=td(),l0=id(),c0=ld();function Da(e,t,n,i,r,s){let a=n.type==="block-map"?a0.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?l0.resolveBlockSeq(e,t,n,i,s):c0.resolveFlowCollection(e,t,n,i,s),l=a.constructor;return r==="!"||r===l.tagName?(a.tag=l.tagName,a):
(r&&(a.tag=r),a)}function u0(e,t,n,i,r){let s=i.tag,a=s?t.directives.tagName(s.source,m=>r(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:y}=i,k=m&&s?m.offset>s.offset?m:s:m??s;k&&(!y||y.offset<k.offset)&&r(k,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===s0.YAMLMap.tagName&&l==="map"||a===o0.YAMLSeq.tagName&&l===
"seq")return Da(e,t,n,r,a);let c=t.schema.tags.find(m=>m.tag===a&&m.collection===l);if(!c){let m=t.schema.knownTags[a];if(m?.collection===l)t.schema.tags.push(Object.
assign({},m,{default:!1})),c=m;else return m?r(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Da(e,t,n,r,a)}let u=Da(e,t,n,r,a,c),d=c.resolve?.(u,m=>r(s,"TAG_RESOLVE_FAILED",m),t.options)??u,p=i0.isNode(d)?d:new r0.
Scalar(d);return p.range=u.range,p.tag=a,c?.format&&(p.format=c.format),p}cd.composeCollection=u0});var qa=D(fd=>{"use strict";var Ma=ae();function f0(e,t,n){let i=t.offset,r=d0(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Ma.Scalar.BLOCK_FOLDED:Ma.Scalar.BLOCK_LITERAL,a=t.source?p0(t.source):[],l=a.length;for(let h=a.length-1;h>=0;--h){let w=a[h][1];if(w===""||w==="\r")
l=h;else break}if(l===0){let h=r.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",w=i+r.length;return t.source&&(w+=t.source.length),{value:h,type:s,comment:r.comment,range:[i,w,w]}}let c=t.indent+r.indent,
u=t.offset+r.length,d=0;for(let h=0;h<l;++h){let[w,T]=a[h];if(T===""||T==="\r")r.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&n(u+w.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=w.length),d=h,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=w.length+T.length+1}for(let h=a.length-1;h>=l;--h)a[h][0].length>c&&(l=h+1);let p="",m="",
y=!1;for(let h=0;h<d;++h)p+=a[h][0].slice(c)+`
`;for(let h=d;h<l;++h){let[w,T]=a[h];u+=w.length+T.length+1;let R=T[T.length-1]==="\r";if(R&&(T=T.slice(0,-1)),T&&w.length<c){let L=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(R?2:1),"BAD_INDENT",L),w=""}s===Ma.Scalar.BLOCK_LITERAL?(p+=
m+w.slice(c)+T,m=`
`):w.length>c||T[0]==="	"?(m===" "?m=`
`:!y&&m===`
`&&(m=`

`),p+=m+w.slice(c)+T,m=`
`,y=!0):T===""?m===`
`?p+=`
`:m=`
`:(p+=m+T,m=" ",y=!1)}switch(r.chomp){case"-":break;case"+":for(let h=l;h<a.length;++h)p+=`
`+a[h][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let k=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,k,k]}}function d0({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],a=0,l="",c=-1;for(let m=1;m<r.length;++m){let y=r[m];if(!l&&(y==="\
-"||y==="+"))l=y;else{let k=Number(y);!a&&k?a=k:c===-1&&(c=e+m)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,
d="",p=r.length;for(let m=1;m<t.length;++m){let y=t[m];switch(y.type){case"space":u=!0;case"newline":p+=y.source.length;break;case"comment":n&&!u&&i(y,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=y.source.length,d=y.source.substring(1);break;case"error":i(y,"UNEXPECTED_TOK\
EN",y.message),p+=y.source.length;break;default:{let k=`Unexpected token in block scalar header: ${y.type}`;i(y,"UNEXPECTED_TOKEN",k);let h=y.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:s,indent:a,chomp:l,comment:d,length:p}}function p0(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}fd.resolveBlockScalar=f0});var _a=D(pd=>{"use strict";var Fa=ae(),m0=Zt();function h0(e,t,n){let{offset:i,type:r,source:s,end:a}=e,l,c,u=(m,y,k)=>n(i+m,y,k);switch(r){case"scalar":l=Fa.Scalar.
PLAIN,c=y0(s,u);break;case"single-quoted-scalar":l=Fa.Scalar.QUOTE_SINGLE,c=g0(s,u);break;case"double-quoted-scalar":l=Fa.Scalar.QUOTE_DOUBLE,c=b0(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=m0.resolveEnd(a,d,t,n);return{value:c,type:l,comment:p.comment,range:[i,d,p.offset]}}function y0(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),dd(e)}function g0(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),dd(e.slice(1,-1)).replace(/''/g,"'")}function dd(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
a=" ",l=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(r,"");u===""?a===`
`?s+=a:a=`
`:(s+=a+u,a=" "),l=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(e),s+a+(n?.[1]??"")}function b0(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:a}=v0(e,i);n+=s,i=a}else if(r==="\\"){let s=e[++i],a=w0[s];if(a)n+=a;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=k0(e,i+1,l,t),i+=l}else{let l=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(r===" "||r==="	"){let s=i,a=e[i+1];for(;a===" "||a==="	";)a=e[++i+1];a!==`
`&&!(a==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function v0(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var w0={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function k0(e,t,n,i){let r=e.substr(t,n),a=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(a)}catch{let l=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}pd.resolveFlowScalar=h0});var yd=D(hd=>{"use strict";var xt=z(),md=ae(),P0=qa(),S0=_a();function A0(e,t,n,i){let{value:r,type:s,comment:a,range:l}=t.type==="block-scalar"?P0.resolveBlockScalar(
e,t,i):S0.resolveFlowScalar(t,e.options.strict,i),c=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[xt.
SCALAR]:c?u=C0(e.schema,r,c,n,i):t.type==="scalar"?u=R0(e,r,t,i):u=e.schema[xt.SCALAR];let d;try{let p=u.resolve(r,m=>i(n??t,"TAG_RESOLVE_FAILED",m),e.options);
d=xt.isScalar(p)?p:new md.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",m),d=new md.Scalar(r)}return d.range=l,d.source=
r,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),a&&(d.comment=a),d}function C0(e,t,n,i,r){if(n==="!")return e[xt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let a=e.knownTags[n];return a&&!a.collection?
(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[xt.SCALAR])}function R0({
atKey:e,directives:t,schema:n},i,r,s){let a=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(i))||n[xt.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(i))??n[xt.SCALAR];if(a.tag!==l.tag){let c=t.tagString(a.tag),u=t.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return a}hd.composeScalar=A0});var bd=D(gd=>{"use strict";function O0(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}gd.emptyScalarPosition=O0});var kd=D(Ba=>{"use strict";var x0=Cn(),E0=z(),T0=ud(),vd=yd(),I0=Zt(),N0=bd(),L0={composeNode:wd,composeEmptyNode:$a};function wd(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:a,anchor:l,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=D0(e,t,i),(l||c)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=vd.composeScalar(e,t,c,i),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=T0.composeCollection(L0,e,t,n,i),l&&(u.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=$a(e,t.offset,void 0,null,n,i)),l&&u.anchor===""&&i(l,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!E0.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?u.comment=a:u.commentBefore=a),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function $a(e,t,n,i,{spaceBefore:r,comment:s,anchor:a,tag:l,end:c},u){
let d={type:"scalar",offset:N0.emptyScalarPosition(t,n,i),indent:-1,source:""},p=vd.composeScalar(e,d,l,u);return a&&(p.anchor=a.source.substring(1),p.anchor===
""&&u(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function D0({options:e},{offset:t,source:n,end:i},r){
let s=new x0.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let a=t+n.length,l=I0.resolveEnd(i,a,e.strict,r);return s.range=[t,a,l.offset],l.comment&&(s.comment=l.comment),s}Ba.composeEmptyNode=
$a;Ba.composeNode=wd});var Ad=D(Sd=>{"use strict";var M0=Kn(),Pd=kd(),q0=Zt(),F0=Vn();function _0(e,t,{offset:n,start:i,value:r,end:s},a){let l=Object.assign({_directives:t},e),c=new M0.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=F0.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:a,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?Pd.composeNode(u,r,d,a):Pd.composeEmptyNode(u,d.end,i,null,d,a);let p=c.
contents.range[2],m=q0.resolveEnd(s,p,!1,a);return m.comment&&(c.comment=m.comment),c.range=[n,p,m.offset],c}Sd.composeDoc=_0});var ja=D(Od=>{"use strict";var $0=require("process"),B0=Oo(),K0=Kn(),Hn=Yn(),Cd=z(),j0=Ad(),U0=Zt();function Wn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Rd(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var Ka=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let a=Wn(n);s?this.warnings.push(new Hn.YAMLWarning(
a,i,r)):this.errors.push(new Hn.YAMLParseError(a,i,r))},this.directives=new B0.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=Rd(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(Cd.isCollection(s)&&!s.flow&&s.items.length>0){let a=s.items[0];Cd.isPair(a)&&(a=a.key);let l=a.
commentBefore;a.commentBefore=l?`${i}
${l}`:i}else{let a=s.commentBefore;s.commentBefore=a?`${i}
${a}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Rd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch($0.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=Wn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=j0.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new Hn.YAMLParseError(Wn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Hn.YAMLParseError(Wn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=U0.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Hn.YAMLParseError(Wn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new K0.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Od.Composer=Ka});var Td=D(Dr=>{"use strict";var Y0=qa(),V0=_a(),H0=Yn(),xd=Tn();function W0(e,t=!0,n){if(e){let i=(r,s,a)=>{let l=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(l,s,a);else throw new H0.YAMLParseError([l,l+1],s,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return V0.resolveFlowScalar(
e,t,i);case"block-scalar":return Y0.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function G0(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:a="PLAIN"}=t,l=xd.stringifyString({type:a,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),p=l.substring(u+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return Ed(m,c)||m.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:l,end:c};default:return{type:"scalar",offset:s,indent:i,source:l,end:c}}}function z0(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:a}=n,l="indent"in e?e.indent:null;if(i&&typeof l=="number"&&(l+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
a=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let c=xd.stringifyString({type:a,value:t},{implicitKey:r||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":J0(e,c);break;case'"':Ua(e,c,"double-quoted-scalar");break;case"\
'":Ua(e,c,"single-quoted-scalar");break;default:Ua(e,c,"scalar")}}function J0(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
a="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:a,source:i}];Ed(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:a,props:l,source:r})}}function Ed(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ua(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}Dr.createScalarToken=G0;Dr.resolveAsScalar=W0;Dr.setScalarValue=z0});var Nd=D(Id=>{"use strict";var Q0=e=>"type"in e?qr(e):Mr(e);function qr(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=qr(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Mr(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Mr(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Mr(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Mr({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=qr(t)),n)for(let s of n)r+=s.
source;return i&&(r+=qr(i)),r}Id.stringify=Q0});var qd=D(Md=>{"use strict";var Ya=Symbol("break visit"),X0=Symbol("skip children"),Ld=Symbol("remove item");function Et(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Dd(Object.freeze([]),e,t)}Et.BREAK=Ya;Et.SKIP=X0;Et.REMOVE=Ld;Et.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};Et.parentCollection=(e,t)=>{let n=Et.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Dd(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let a=0;a<s.items.length;++a){let l=Dd(Object.freeze(e.concat([[r,a]])),s.items[a],n);if(typeof l=="number")a=l-1;else{if(l===Ya)return Ya;l===Ld&&
(s.items.splice(a,1),a-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}Md.visit=Et});var Fr=D(ye=>{"use strict";var Va=Td(),Z0=Nd(),ew=qd(),Ha="\uFEFF",Wa="",Ga="",za="",tw=e=>!!e&&"items"in e,nw=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function iw(e){switch(e){case Ha:return"<BOM>";case Wa:return"<DOC>";case Ga:return"<FL\
OW_END>";case za:return"<SCALAR>";default:return JSON.stringify(e)}}function rw(e){switch(e){case Ha:return"byte-order-mark";case Wa:return"doc-mode";case Ga:return"\
flow-error-end";case za:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ye.createScalarToken=Va.createScalarToken;ye.resolveAsScalar=Va.resolveAsScalar;ye.setScalarValue=Va.
setScalarValue;ye.stringify=Z0.stringify;ye.visit=ew.visit;ye.BOM=Ha;ye.DOCUMENT=Wa;ye.FLOW_END=Ga;ye.SCALAR=za;ye.isCollection=tw;ye.isScalar=nw;ye.prettyToken=
iw;ye.tokenType=rw});var Xa=D(_d=>{"use strict";var Gn=Fr();function Le(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Fd=new Set("0123456789ABCDEFabcdef"),sw=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),_r=new Set(",[]{}"),ow=new Set(` ,[]{}
\r	`),Ja=e=>!e||ow.has(e),Qa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&Le(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Gn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Gn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Le(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Le(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Le(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Ja),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Le(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Gn.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ja),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||Le(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Le(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let l=s;for(;a===" ";)a=this.buffer[--s];
if(a===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield Gn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Le(s)||t&&_r.has(s))break;n=i}else if(Le(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&_r.has(s))break;if(r===`
`){let a=this.continueScalar(i+1);if(a===-1)break;i=Math.max(i,a-2)}}else{if(t&&_r.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Gn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Ja),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Le(i)||n&&_r.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Le(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(sw.has(n))n=this.buffer[++t];else if(n==="%"&&Fd.has(this.buffer[t+1])&&Fd.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};_d.Lexer=Qa});var el=D($d=>{"use strict";var Za=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};$d.LineCounter=Za});var nl=D(Yd=>{"use strict";var aw=require("process"),Bd=Fr(),lw=Xa();function pt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Kd(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ud(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function $r(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function en(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Br(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function jd(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!pt(t.start,"explicit-key-ind")&&!pt(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Ud(t.value)?t.value.end?Br(t.value.end,t.sep):t.value.end=t.sep:Br(t.start,t.sep),delete t.sep)}var tl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lw.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,aw.env.LOG_TOKENS&&console.log("|",Bd.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Bd.tokenType(t);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.
length}else{let i=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type===
"doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)
return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.
blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.
stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let i=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in i?i.indent:0:n.type==="flow-collection"&&i.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&jd(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Kd(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Kd(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=$r(this.peek(2)),i=en(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Br(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let a=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":a.push(l);break;case"space":break;case"comment":c.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(pt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Ud(n.key)&&!pt(n.sep,"newline")){
let a=en(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(pt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let a=en(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):pt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:a,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!pt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Br(r,n.start),r.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||pt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=$r(
i),s=en(r);jd(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=$r(t),i=en(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=$r(t),i=en(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Yd.Parser=tl});var zd=D(Jn=>{"use strict";var Vd=ja(),cw=Kn(),zn=Yn(),uw=Bo(),fw=z(),dw=el(),Hd=nl();function Wd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new dw.LineCounter||null,prettyErrors:t}}function pw(e,t={}){let{lineCounter:n,prettyErrors:i}=Wd(t),r=new Hd.Parser(n?.addNewLine),s=new Vd.Composer(t),a=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let l of a)l.errors.forEach(zn.prettifyError(e,n)),l.warnings.forEach(zn.prettifyError(e,n));return a.length>0?a:Object.
assign([],{empty:!0},s.streamInfo())}function Gd(e,t={}){let{lineCounter:n,prettyErrors:i}=Wd(t),r=new Hd.Parser(n?.addNewLine),s=new Vd.Composer(t),a=null;for(let l of s.
compose(r.parse(e),!0,e.length))if(!a)a=l;else if(a.options.logLevel!=="silent"){a.errors.push(new zn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(a.errors.forEach(zn.prettifyError(e,n)),a.warnings.forEach(zn.prettifyError(
e,n))),a}function mw(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=Gd(e,n);if(!r)return null;if(r.warnings.forEach(s=>uw.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function hw(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return fw.isDocument(e)&&!i?e.toString(n):new cw.Document(e,i,n).toString(n)}
Jn.parse=mw;Jn.parseAllDocuments=pw;Jn.parseDocument=Gd;Jn.stringify=hw});var Qd=D(J=>{"use strict";var yw=ja(),gw=Kn(),bw=Pa(),il=Yn(),vw=Cn(),mt=z(),ww=ct(),kw=ae(),Pw=ft(),Sw=dt(),Aw=Fr(),Cw=Xa(),Rw=el(),Ow=nl(),Kr=zd(),Jd=kn();J.Composer=
yw.Composer;J.Document=gw.Document;J.Schema=bw.Schema;J.YAMLError=il.YAMLError;J.YAMLParseError=il.YAMLParseError;J.YAMLWarning=il.YAMLWarning;J.Alias=vw.Alias;
J.isAlias=mt.isAlias;J.isCollection=mt.isCollection;J.isDocument=mt.isDocument;J.isMap=mt.isMap;J.isNode=mt.isNode;J.isPair=mt.isPair;J.isScalar=mt.isScalar;J.isSeq=
mt.isSeq;J.Pair=ww.Pair;J.Scalar=kw.Scalar;J.YAMLMap=Pw.YAMLMap;J.YAMLSeq=Sw.YAMLSeq;J.CST=Aw;J.Lexer=Cw.Lexer;J.LineCounter=Rw.LineCounter;J.Parser=Ow.Parser;J.
parse=Kr.parse;J.parseAllDocuments=Kr.parseAllDocuments;J.parseDocument=Kr.parseDocument;J.stringify=Kr.stringify;J.visit=Jd.visit;J.visitAsync=Jd.visitAsync});var G1={};pe(G1,{explanations:()=>V1});module.exports=Ym(G1);var Vm=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,ee=`-----BEGIN CERTIFICATE-----
${Vm}-----END CERTIFICATE-----
`,pi=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,mi=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function U(e,t,n=`name: example
  namespace: acme`){let i=t.trim().split(`
`).map(r=>`  ${r}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${i.join(`
`)}
`}var V=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,H=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function Q(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var oe=U("DataPlane",V+H,`name: eu-west
  namespace: acme`);function et(e,t="DataPlane"){return U("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function te(e,t){return U("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}function se(e,t,n,i="v0.15"){return{release:i,wrong:e.replace(t,n),right:e}}var hi=(e,t="")=>U("DataPlane",V+H,`name: ${e}
  namespace: acme${t}`),yi=U("DataPlane",`planeID: eu-west-1
${V}${H}`),Al=U("DataPlane",`${V}${H}  publicHTTPPort: 8080`),ds=U("ClusterDataPlane",`planeID: eu-west
${V.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${H}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),Hm=`${V}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`;function Wm(e){let[t="",n=""]=e.split(/(?<=^spec:\n)/m);return t+n.replace(/^ {2}/gm,"")}var ps={"yaml-syntax":se(oe,`metadata:
  name`,`metadata:
	name`),"duplicate-key":se(yi,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":se(oe,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":se(oe,"publicVirtualHost","publicVirtualHots"),"misplaced-fields":{release:"v0.15",wrong:Wm(oe),right:oe},"wrong-type":se(Al,"8080",'"8080\
"'),"null-value":se(yi," eu-west-1",""),"value-from":se(oe,`clientCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":se(ds,`        namespace: openchoreo
`,""),"namespace-not-allowed":se(ds,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":se(ds,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":se(oe,"kind: DataPlane","kind: DataPlan"),
"wrong-api-version":se(oe,"v1alpha1","v1"),"unknown-value":se(et("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":se(yi,"eu-west-1","EU_West"),
"invalid-name":se(hi("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":se(hi("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":se(hi("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":se(yi,"eu-west-1","e".repeat(64)),"not-an-integer":se(Al,"8080","8080.5"),"out-of-range":se(
U("DataPlane",Hm),"port: 80","port: 80000","v0.17"),"invalid-date-time":se(hi("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var ms="https://kubernetes.io/docs",hs=`${ms}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,fn=`${ms}/concepts/overview/working-with-ob\
jects`,Lt={title:"Kubernetes: Object names, DNS subdomain names",url:`${fn}/names/#dns-subdomain-names`},Cl={title:"Kubernetes: Object names and IDs",url:`${fn}\
/names/#names`},Rl={title:"Kubernetes: Labels, syntax and character set",url:`${fn}/labels/#syntax-and-character-set`},Ol={title:"Kubernetes: Annotations, synta\
x and character set",url:`${fn}/annotations/#syntax-and-character-set`},xl={title:"Kubernetes: Not all objects are in a namespace",url:`${fn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},gi={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${ms}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},El={title:"Kubernetes: Defaulting and nullable",url:`${hs}#defaulting-and-nullable`},dn={title:"Kubernetes: Validation of custom resour\
ces",url:`${hs}#validation`},Tl={title:"Kubernetes: Transition rules",url:`${hs}#transition-rules`},ys={title:"apimachinery v0.37.2: pkg/api/validation/objectme\
ta.go",url:"https://github.com/kubernetes/apimachinery/blob/v0.37.2/pkg/api/validation/objectmeta.go"},bi={title:"RFC 1123, section 2.1: Host names",url:kt(1123,
"2.1")},Il={title:"RFC 3339, section 5.6: Internet date and time format",url:kt(3339,"5.6")},Nl={title:"RFC 3986, section 3: Syntax components",url:kt(3986,"3")},
vi={title:"RFC 5280, section 4.1.2.5: Validity",url:kt(5280,"4.1.2.5")},Ll={title:"RFC 6335, section 6: Port number ranges",url:kt(6335,"6")},wi={title:"RFC 746\
8, section 5: Textual encoding of certificates",url:kt(7468,"5")},Dl={title:"RFC 7468, section 10: Textual encoding of private keys",url:kt(7468,"10")},Dt={title:"\
Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248"},wt={tag:"v0.15.0",crd:"dataplan\
es",field:"planeID",lines:"163-173"},Ml={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"},ki={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",
lines:"45-63"},Mt={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},pn={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"\
118-122"},Pi={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},Si={tag:"v0.16.0",file:"internal/controller/reference.go"},Ai={tag:"v0.16.0",file:"in\
ternal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Ci={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},qt={tag:"v1.2.3",file:"insta\
ll/helm/openchoreo-data-plane/values.yaml",lines:"649"},Ri={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},ql={tag:"v1.2\
.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function tt(e){let t=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v\
0.15 documentation: DataPlane, ${e}`,url:`${Gm}#${t}`}}var Gm="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/\
versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function kt(e,t){return`https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var gs={"yaml-syntax":[{title:"sigs.k8s.io/yaml v1.6.0, which kubectl reads with",url:"https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go"},{title:"YAM\
L 1.1",url:"https://yaml.org/spec/1.1/"}],"duplicate-key":[gi,{title:"YAML 1.2.2, section 3.2.1.3: Node comparison",url:"https://yaml.org/spec/1.2.2/#3213-node-\
comparison"}],"missing-field":[{tag:"v0.15.0",crd:"dataplanes",field:"required fields of spec",lines:"185-187"},tt("Spec Fields"),tt("GatewaySpec")],"unknown-fi\
eld":[gi],"misplaced-fields":[gi],"wrong-type":[pn,dn],"null-value":[El],"value-from":[Ai,tt("ValueFrom")],"missing-secret-namespace":[{tag:"v0.16.0",file:"inte\
rnal/cluster-gateway/plane_client_ca.go",lines:"395-398"},{tag:"v0.15.0",crd:"clusterdataplanes",field:"secretRef.namespace",lines:"72-75"}],"namespace-not-allo\
wed":[{tag:"v0.15.0",crd:"clusterdataplanes",field:"scope",lines:"18"},xl],"namespaced-observability-plane":[{tag:"v0.15.0",crd:"clusterdataplanes",field:"obser\
vabilityPlaneRef",lines:"147-178"}],"unknown-kind":[{title:"openchoreo v0.16.0: config/crd/bases",url:"https://github.com/openchoreo/openchoreo/tree/v0.16.0/con\
fig/crd/bases"},{issue:2410}],"wrong-api-version":[{tag:"v0.15.0",crd:"dataplanes",field:"group and versions",lines:"9-20"}],"unknown-value":[{tag:"v0.15.0",crd:"\
environments",field:"dataPlaneRef.kind",lines:"51-56"},dn],"invalid-plane-id":[wt,{issue:1910}],"invalid-name":[Lt,bi],"invalid-label":[Rl,Ol],"invalid-format":[
ys,{tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef.name",lines:"153-158"}],"too-long":[wt,ys],"not-an-integer":[pn,dn],"out-of-range":[Pi,dn],"inva\
lid-date-time":[Il],"immutable-field":[{tag:"v0.15.0",crd:"environments",field:"x-kubernetes-validations",lines:"120-122"},Tl]};function mn(e){return Fl[e]}var Fl={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wr\
ong-type":"error","null-value":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"error","namespaced-observability-plane":"\
error","unknown-kind":"error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error","inv\
alid-format":"error","too-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"error",
"too-many-issues":"error"},nk=Object.keys(Fl);var zm,Jm=()=>zm??=require("./certificates.cjs"),_l=(...e)=>Jm().endOf(...e);function Oe(e,t){let n=new Map;for(let i of e){let r=t(i),s=n.get(r);s?s.push(i):n.set(r,[i])}return n}var vs={};pe(vs,{isPlane:()=>Zm,validatePlane:()=>Xm,withDefaults:()=>eh});var Qm,bs=()=>Qm??=require("./v0.3.cjs"),Xm=(...e)=>bs().validatePlane(...e),Zm=(...e)=>bs().
isPlane(...e),eh=(...e)=>bs().withDefaults(...e);var Oi={};pe(Oi,{isPlane:()=>ih,validatePlane:()=>nh,withDefaults:()=>rh});var th,ws=()=>th??=require("./v0.4.cjs"),nh=(...e)=>ws().validatePlane(...e),ih=(...e)=>ws().
isPlane(...e),rh=(...e)=>ws().withDefaults(...e);var Ps={};pe(Ps,{isPlane:()=>ah,validatePlane:()=>oh,withDefaults:()=>lh});var sh,ks=()=>sh??=require("./v0.6.cjs"),oh=(...e)=>ks().validatePlane(...e),ah=(...e)=>ks().
isPlane(...e),lh=(...e)=>ks().withDefaults(...e);var As={};pe(As,{isPlane:()=>fh,validatePlane:()=>uh,withDefaults:()=>dh});var ch,Ss=()=>ch??=require("./v0.7.cjs"),uh=(...e)=>Ss().validatePlane(...e),fh=(...e)=>Ss().
isPlane(...e),dh=(...e)=>Ss().withDefaults(...e);var Rs={};pe(Rs,{isPlane:()=>hh,validatePlane:()=>mh,withDefaults:()=>yh});var ph,Cs=()=>ph??=require("./v0.8.cjs"),mh=(...e)=>Cs().validatePlane(...e),hh=(...e)=>Cs().
isPlane(...e),yh=(...e)=>Cs().withDefaults(...e);var xs={};pe(xs,{isPlane:()=>vh,validatePlane:()=>bh,withDefaults:()=>wh});var gh,Os=()=>gh??=require("./v0.9.cjs"),bh=(...e)=>Os().validatePlane(...e),vh=(...e)=>Os().
isPlane(...e),wh=(...e)=>Os().withDefaults(...e);var xi={};pe(xi,{isPlane:()=>Sh,validatePlane:()=>Ph,withDefaults:()=>Ah});var kh,Es=()=>kh??=require("./v0.10.cjs"),Ph=(...e)=>Es().validatePlane(...e),Sh=(...e)=>Es().
isPlane(...e),Ah=(...e)=>Es().withDefaults(...e);var Is={};pe(Is,{isPlane:()=>Oh,validatePlane:()=>Rh,withDefaults:()=>xh});var Ch,Ts=()=>Ch??=require("./v0.12.cjs"),Rh=(...e)=>Ts().validatePlane(...e),Oh=(...e)=>Ts().
isPlane(...e),xh=(...e)=>Ts().withDefaults(...e);var Ls={};pe(Ls,{isPlane:()=>Ih,validatePlane:()=>Th,withDefaults:()=>Nh});var Eh,Ns=()=>Eh??=require("./v0.13.cjs"),Th=(...e)=>Ns().validatePlane(...e),Ih=(...e)=>Ns().
isPlane(...e),Nh=(...e)=>Ns().withDefaults(...e);var Ms={};pe(Ms,{isPlane:()=>Mh,validatePlane:()=>Dh,withDefaults:()=>qh});var Lh,Ds=()=>Lh??=require("./v0.14.cjs"),Dh=(...e)=>Ds().validatePlane(...e),Mh=(...e)=>Ds().
isPlane(...e),qh=(...e)=>Ds().withDefaults(...e);var Ei={};pe(Ei,{isPlane:()=>$h,validatePlane:()=>_h,withDefaults:()=>Bh});var Fh,qs=()=>Fh??=require("./v0.15.cjs"),_h=(...e)=>qs().validatePlane(...e),$h=(...e)=>qs().
isPlane(...e),Bh=(...e)=>qs().withDefaults(...e);var _s={};pe(_s,{isPlane:()=>Uh,validatePlane:()=>jh,withDefaults:()=>Yh});var Kh,Fs=()=>Kh??=require("./v0.17.cjs"),jh=(...e)=>Fs().validatePlane(...e),Uh=(...e)=>Fs().
isPlane(...e),Yh=(...e)=>Fs().withDefaults(...e);var Bs={};pe(Bs,{isPlane:()=>Wh,validatePlane:()=>Hh,withDefaults:()=>Gh});var Vh,$s=()=>Vh??=require("./v1.0.cjs"),Hh=(...e)=>$s().validatePlane(...e),Wh=(...e)=>$s().
isPlane(...e),Gh=(...e)=>$s().withDefaults(...e);var Ti={};pe(Ti,{isPlane:()=>Qh,validatePlane:()=>Jh,withDefaults:()=>Xh});var zh,Ks=()=>zh??=require("./v1.1.cjs"),Jh=(...e)=>Ks().validatePlane(...e),Qh=(...e)=>Ks().
isPlane(...e),Xh=(...e)=>Ks().withDefaults(...e);var js={"v0.3":vs,"v0.4":Oi,"v0.5":Oi,"v0.6":Ps,"v0.7":As,"v0.8":Rs,"v0.9":xs,"v0.10":xi,"v0.11":xi,"v0.12":Is,"v0.13":Ls,"v0.14":Ms,"v0.15":Ei,"v0.16":Ei,"v0.1\
7":_s,"v1.0":Bs,"v1.1":Ti,"v1.2":Ti};var fe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var Pe=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],hn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Ie=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Ii={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"\
v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityP\
lane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","Bui\
ldPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPla\
ne","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObserv\
abilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Env\
ironment"]};var Zh=fe[fe.length-1]??fe[0],nt=hn[Zh];function xe(e){return hn[e]}function Us(e){return fe.findLast(t=>hn[t]===e)??e}function Ys(e,t){return e===t||Pe.indexOf(
e)>=Pe.indexOf(t)}function qe(e,t){return typeof t=="string"&&Ii[e].includes(t)}function Ni(e){return js[e].validatePlane}function Li(e,t){return js[e].isPlane(t)}function $l(e){let t=new Set(Pe.filter(n=>Li(n,e)));return fe.filter(n=>t.has(
hn[n]))}function Bl(e){let t=[];for(let n of e){let i=t.at(-1),r=i?.at(-1);i&&r&&fe.indexOf(n)===fe.indexOf(r)+1?i.push(n):t.push([n])}return t.map(n=>n.length>
1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}function ey(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!ey(e)}function Ul(e,t,n){if(!j(e))return n().length;let{kind:i,spec:r}=e;return typeof i!="string"||!Ie.includes(i)||qe(t,i)?n().length:Object.keys(e).length+(j(r)?Object.
keys(r).length:0)}function Di(){let e=new Map(Pe.map(d=>[d,0])),t=new Map(Pe.map(d=>[d,0])),n=0,i=0,r=0,s=!0;function a(d,p){let m=!1;for(let y of p)d.fits(y)&&
(e.set(y,(e.get(y)??0)+1),m=!0);return m}function l(d){if(n++,s&&a(d,[nt])){i++,r++;return}let p=s?Kl:Pe;if(s=!1,a(d,p))i++;else if(i===0)for(let m of Pe)t.set(
m,(t.get(m)??0)+d.issues(m))}function c(){return i===0?jl(t,Math.min(...t.values())):jl(e,Math.max(...e.values()))}function u(){let d=n===0?[nt]:c(),p=fe.filter(
h=>d.includes(xe(h))),m=p.at(-1)??fe[0],y=e.get(xe(m))??0;return{release:m,reason:n===0?"no-manifests":i===0?"fewest-issues":y===i?"every-manifest":"most-manife\
sts",manifests:n,fitting:y,candidates:p}}return{add:l,recount:d=>{a(d,Kl)},decide:u,get isUnanimous(){return s},get unasked(){return r},get leading(){return s?nt:
c().at(-1)??nt}}}var Kl=Pe.filter(e=>e!==nt),jl=(e,t)=>Pe.filter(n=>e.get(n)===t);var Vs={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Ft(e){return ty(e)?Vs[e]:void 0}function ty(e){return Object.hasOwn(Vs,e)}function Ee(e){return Ft(e)?.scope==="Cluster"}function Ye(e){return Ft(e)?.planeType}
function Ve(e){return Ye(e)!==void 0}function _t(e){return Ft(e)?.otherScope}function Pt(e,t){return(Ft(e)?.references??[]).filter(n=>it(n,t))}function Yl(e){let t=Ii[e].
flatMap(n=>Pt(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,n])).values()]}function it({since:e,until:t},n){return(!e||Ys(n,e))&&(!t||Ys(t,n))}function Vl(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=ny(e);let s=0,a=n.length-1;for(;s<a;){let c=s+a+1>>1;(n[c]??0)<=r?s=c:a=c-1}let l=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function ny(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Hs=200,Hl=`it is nested deeper than ${Hs} levels`;function Jl(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Gl(e,t);let n=[],i=t;for(;;){let a=Mi(Wl,e,i);if(a===e.length)return n;
let l=ry(e,i,a);if(!l)break;n.push(l),i=l.end}if(n.length<2)return[...n,...Gl(e,Mi(iy,e,i))];let r=Mi(Wl,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"only JSON can follow several JSON values"}}]}var Wl=/[ \t\r\n]*/y,iy=/[^\S\n]*\n?/y;function Mi(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function ry(e,t,n){let i=sy(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>Hs)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:Hl}};let a=!0;try{let l=JSON.
parse(e.slice(n,r),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(a=!1),u));if(a)return{start:t,body:n,end:r,json:{value:l}}}catch{return}return{start:t,body:n,
end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function sy(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s==='"'){let a=ay(e,r);
if(a===void 0)return;r=a-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=Mi(oy,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}var oy=/[-+.\w]*/y;
function ay(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function Gl(e,t){let n=[],i={start:t,body:t},r=a=>{a>i.body&&n.push({...i,
end:a})},s=e.startsWith("---",t)?t:zl(e,t);for(;s!==-1;s=zl(e,s)){let a=e.indexOf(`
`,s),l=a===-1?e.length:a+1,c=e.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>i.body&&!ly(e.slice(i.body,s))&&(r(s),i={start:s,body:l})}return r(e.length),n}function zl(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function ly(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function cy(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var de={},qi={},rt={},Ql;function yn(){if(Ql)return rt;Ql=1;
function e(a){return typeof a>"u"||a===null}function t(a){return typeof a=="object"&&a!==null}function n(a){return Array.isArray(a)?a:e(a)?[]:[a]}function i(a,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let p=c[u];a[p]=l[p]}}return a}function r(a,l){let c="";for(let u=0;u<l;u+=1)c+=a;return c}function s(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return rt.isNothing=e,rt.isObject=t,rt.toArray=n,rt.repeat=r,rt.isNegativeZero=s,rt.extend=i,rt}var Ws,Xl;function gn(){
if(Xl)return Ws;Xl=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},Ws=t,Ws}var Gs,Zl;function uy(){if(Zl)return Gs;Zl=1;let e=yn();function t(r,s,a,l,c){let u="",d="",p=Math.
floor(c/2)-1;return l-s>p&&(u=" ... ",s=l-p+u.length),a-l>p&&(d=" ...",a=l+p-d.length),{str:u+r.slice(s,a).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let a=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=a.exec(
r.buffer);)c.push(u.index),l.push(u.index+u[0].length),r.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(r.line+s.linesAfter,c.length).
toString().length,y=s.maxLength-(s.indent+m+3);for(let h=1;h<=s.linesBefore&&!(d-h<0);h++){let w=t(r.buffer,l[d-h],c[d-h],r.position-(l[d]-l[d-h]),y);p=e.repeat(
" ",s.indent)+n((r.line-h+1).toString(),m)+" | "+w.str+`
`+p}let k=t(r.buffer,l[d],c[d],r.position,y);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),m)+" | "+k.str+`
`,p+=e.repeat("-",s.indent+m+3+k.pos)+`^
`;for(let h=1;h<=s.linesAfter&&!(d+h>=c.length);h++){let w=t(r.buffer,l[d+h],c[d+h],r.position-(l[d]-l[d+h]),y);p+=e.repeat(" ",s.indent)+n((r.line+h+1).toString(),
m)+" | "+w.str+`
`}return p.replace(/\n$/,"")}return Gs=i,Gs}var zs,ec;function me(){if(ec)return zs;ec=1;let e=gn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let a={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){a[String(c)]=l})}),a}function r(s,a){if(a=a||{},Object.keys(a).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=a,this.tag=s,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(l){return l},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=i(a.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return zs=r,zs}var Js,tc;function Pc(){if(tc)return Js;tc=1;let e=gn(),t=me();function n(s,a){
let l=[];return s[a].forEach(function(c){let u=l.length;l.forEach(function(d,p){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=p)}),l[u]=c}),l}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(a);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(a){let l=[],c=[];if(a instanceof t)c.push(a);else if(Array.isArray(a))c=c.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(l=l.concat(a.implicit)),a.explicit&&(c=c.concat(a.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(r.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=i(u.compiledImplicit,u.compiledExplicit),u},Js=r,Js}var Qs,nc;function Sc(){if(nc)return Qs;nc=1;let e=me();
return Qs=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Qs}var Xs,ic;function Ac(){if(ic)return Xs;ic=1;let e=me();
return Xs=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Xs}var Zs,rc;function Cc(){if(rc)return Zs;rc=1;let e=me();
return Zs=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Zs}var eo,sc;function Rc(){if(sc)return eo;sc=1;let e=Pc();
return eo=new e({explicit:[Sc(),Ac(),Cc()]}),eo}var to,oc;function Oc(){if(oc)return to;oc=1;let e=me();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return to=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),to}var no,ac;function xc(){if(ac)return no;ac=1;let e=me();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return no=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),no}var io,lc;function Ec(){if(lc)return io;lc=1;let e=yn(),t=me();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function i(u){return u>=48&&u<=55}function r(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,p=0,m=!1;if(!d)return!1;let y=u[p];if((y===
"-"||y==="+")&&(y=u[++p]),y==="0"){if(p+1===d)return!0;if(y=u[++p],y==="b"){for(p++;p<d;p++){if(y=u[p],y!=="0"&&y!=="1")return!1;m=!0}return m&&isFinite(a(u))}if(y===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;m=!0}return m&&isFinite(a(u))}if(y==="o"){for(p++;p<d;p++){if(!i(u.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(a(u))}}for(;p<d;p++){if(!r(u.charCodeAt(p)))return!1;m=!0}return m?isFinite(a(u)):!1}function a(u){let d=u,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(u){return a(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return io=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),io}var ro,cc;function Tc(){if(cc)return ro;cc=1;let e=yn(),t=me(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:i.test(u)}function s(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let a=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return a.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return ro=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),ro}var so,uc;function Ic(){return uc||(uc=1,so=Rc().extend({implicit:[Oc(),
xc(),Ec(),Tc()]})),so}var oo,fc;function Nc(){return fc||(fc=1,oo=Ic()),oo}var ao,dc;function Lc(){if(dc)return ao;dc=1;let e=me(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(a){return a===null?!1:t.exec(a)!==null||n.exec(a)!==null}function r(a){let l=0,
c=null,u=t.exec(a);if(u===null&&(u=n.exec(a)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,m=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
m));let y=+u[4],k=+u[5],h=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let T=+u[10],R=+(u[11]||0);c=(T*60+R)*6e4,u[9]==="-"&&(c=-c)}let w=new Date(
Date.UTC(d,p,m,y,k,h,l));return c&&w.setTime(w.getTime()-c),w}function s(a){return a.toISOString()}return ao=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),ao}var lo,pc;function Dc(){if(pc)return lo;pc=1;let e=me();function t(n){return n==="<<"||n===null}return lo=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),lo}var co,mc;function Mc(){if(mc)return co;mc=1;let e=me(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(a){if(a===null)return!1;let l=0,c=a.length,u=t;for(let d=0;d<c;d++){let p=u.indexOf(a.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function i(a){let l=a.replace(/[\r\n=]/g,""),c=l.length,u=t,d=0,p=[];for(let y=0;y<c;y++)y%4===0&&y&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(l.charAt(y));let m=c%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(a){let l="",c=0,u=a.length,d=t;for(let m=0;m<u;m++)m%3===0&&m&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+a[m];let p=u%3;return p===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):p===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):p===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return co=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),co}var uo,hc;function qc(){if(hc)return uo;hc=1;let e=me(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let a={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],p=!1;if(n.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(t.call(d,m))if(!p)p=!0;else return!1;if(!p||t.call(a,m))return!1;Object.defineProperty(a,m,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return uo=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),uo}var fo,yc;function Fc(){if(yc)return fo;yc=1;let e=me(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,a=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;a[l]=[d[0],u[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,a=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);a[l]=[d[0],u[d[0]]]}return a}return fo=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),fo}var po,gc;
function _c(){if(gc)return po;gc=1;let e=me(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let a in s)if(t.call(s,a)&&s[a]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return po=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),po}var mo,bc;function yo(){
return bc||(bc=1,mo=Nc().extend({implicit:[Lc(),Dc()],explicit:[Mc(),qc(),Fc(),_c()]})),mo}var vc;function fy(){if(vc)return qi;vc=1;let e=yn(),t=gn(),n=uy(),i=yo(),
r=Object.prototype.hasOwnProperty,s=1,a=2,l=3,c=4,u=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
y=/[\x85\u2028\u2029]/,k=/[,\[\]{}]/,h=/^(?:!|!!|![0-9A-Za-z-]+!)$/,w=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function T(o){return Object.
prototype.toString.call(o)}function R(o){return o===10||o===13}function N(o){return o===9||o===32}function L(o){return o===9||o===32||o===10||o===13}function q(o){
return o===44||o===91||o===93||o===123||o===125}function $(o){if(o>=48&&o<=57)return o-48;let g=o|32;return g>=97&&g<=102?g-97+10:-1}function G(o){return o===120?
2:o===117?4:o===85?8:0}function M(o){return o>=48&&o<=57?o-48:-1}function X(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function Re(o,g,A){g==="__proto__"?Object.defineProperty(o,g,{configurable:!0,enumerable:!0,writable:!0,value:A}):o[g]=
A}let Z=new Array(256),ze=new Array(256);for(let o=0;o<256;o++)Z[o]=X(o)?1:0,ze[o]=X(o);function ce(o,g){this.input=o,this.filename=g.filename||null,this.schema=
g.schema||i,this.onWarning=g.onWarning||null,this.legacy=g.legacy||!1,this.json=g.json||!1,this.listener=g.listener||null,this.maxDepth=typeof g.maxDepth=="numb\
er"?g.maxDepth:100,this.maxTotalMergeKeys=typeof g.maxTotalMergeKeys=="number"?g.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function ni(o,g){let A={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return A.snippet=n(A),new t(g,A)}function _(o,g){throw ni(o,g)}function Tt(o,g){o.onWarning&&o.onWarning.call(null,ni(o,g))}function je(o,g,A){let C=o.
anchorMapTransactions;if(C.length!==0){let P=C[C.length-1];r.call(P,g)||(P[g]={existed:r.call(o.anchorMap,g),value:o.anchorMap[g]})}o.anchorMap[g]=A}function os(o){
o.anchorMapTransactions.push(Object.create(null))}function vt(o){let g=o.anchorMapTransactions.pop(),A=o.anchorMapTransactions;if(A.length===0)return;let C=A[A.
length-1],P=Object.keys(g);for(let f=0,b=P.length;f<b;f+=1){let v=P[f];r.call(C,v)||(C[v]=g[v])}}function as(o){let g=o.anchorMapTransactions.pop(),A=Object.keys(
g);for(let C=A.length-1;C>=0;C-=1){let P=g[A[C]];P.existed?o.anchorMap[A[C]]=P.value:delete o.anchorMap[A[C]]}}function rn(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function It(o,g){o.position=
g.position,o.line=g.line,o.lineStart=g.lineStart,o.lineIndent=g.lineIndent,o.firstTabInLine=g.firstTabInLine,o.tag=g.tag,o.anchor=g.anchor,o.kind=g.kind,o.result=
g.result}let ii={YAML:function(g,A,C){g.version!==null&&_(g,"duplication of %YAML directive"),C.length!==1&&_(g,"YAML directive accepts exactly one argument");let P=/^([0-9]+)\.([0-9]+)$/.
exec(C[0]);P===null&&_(g,"ill-formed argument of the YAML directive");let f=parseInt(P[1],10),b=parseInt(P[2],10);f!==1&&_(g,"unacceptable YAML version of the d\
ocument"),g.version=C[0],g.checkLineBreaks=b<2,b!==1&&b!==2&&Tt(g,"unsupported YAML version of the document")},TAG:function(g,A,C){let P;C.length!==2&&_(g,"TAG \
directive accepts exactly two arguments");let f=C[0];P=C[1],h.test(f)||_(g,"ill-formed tag handle (first argument) of the TAG directive"),r.call(g.tagMap,f)&&_(
g,'there is a previously declared suffix for "'+f+'" tag handle'),w.test(P)||_(g,"ill-formed tag prefix (second argument) of the TAG directive");try{P=decodeURIComponent(
P)}catch{_(g,"tag prefix is malformed: "+P)}g.tagMap[f]=P}};function ke(o,g,A,C){if(g<A){let P=o.input.slice(g,A);if(C)for(let f=0,b=P.length;f<b;f+=1){let v=P.
charCodeAt(f);v===9||v>=32&&v<=1114111||_(o,"expected valid JSON character")}else m.test(P)&&_(o,"the stream contains non-printable characters");o.result+=P}}function Je(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&_(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function sn(o,g,A,C){
e.isObject(A)||_(o,"cannot merge mappings; the provided source object is unacceptable"),Je(o);let P=Object.keys(A);for(let f=0,b=P.length;f<b;f+=1){let v=P[f];Je(
o),r.call(g,v)||(Re(g,v,A[v]),C[v]=!0)}}function Ue(o,g,A,C,P,f,b,v,O){if(Array.isArray(P)){P=Array.prototype.slice.call(P);for(let x=0,E=P.length;x<E;x+=1)Array.
isArray(P[x])&&_(o,"nested arrays are not supported inside keys"),typeof P=="object"&&T(P[x])==="[object Object]"&&(P[x]="[object Object]")}if(typeof P=="object"&&
T(P)==="[object Object]"&&(P="[object Object]"),P=String(P),g===null&&(g={}),C==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&_(o,"abnormal merg\
e sequence size");for(let x=0,E=f.length;x<E;x+=1)sn(o,g,f[x],A)}else sn(o,g,f,A);else!o.json&&!r.call(A,P)&&r.call(g,P)&&(o.line=b||o.line,o.lineStart=v||o.lineStart,
o.position=O||o.position,_(o,"duplicated mapping key")),Re(g,P,f),delete A[P];return g}function on(o){let g=o.input.charCodeAt(o.position);g===10?o.position++:g===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):_(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function ie(o,g,A){
let C=0,P=o.input.charCodeAt(o.position);for(;P!==0;){for(;N(P);)P===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),P=o.input.charCodeAt(++o.position);
if(g&&P===35)do P=o.input.charCodeAt(++o.position);while(P!==10&&P!==13&&P!==0);if(R(P))for(on(o),P=o.input.charCodeAt(o.position),C++,o.lineIndent=0;P===32;)o.
lineIndent++,P=o.input.charCodeAt(++o.position);else break}return A!==-1&&C!==0&&o.lineIndent<A&&Tt(o,"deficient indentation"),C}function Me(o){let g=o.position,
A=o.input.charCodeAt(g);return!!((A===45||A===46)&&A===o.input.charCodeAt(g+1)&&A===o.input.charCodeAt(g+2)&&(g+=3,A=o.input.charCodeAt(g),A===0||L(A)))}function Nt(o,g){
g===1?o.result+=" ":g>1&&(o.result+=e.repeat(`
`,g-1))}function ri(o,g,A){let C,P,f,b,v,O,x=o.kind,E=o.result,S=o.input.charCodeAt(o.position);if(L(S)||q(S)||S===35||S===38||S===42||S===33||S===124||S===62||
S===39||S===34||S===37||S===64||S===96)return!1;if(S===63||S===45){let I=o.input.charCodeAt(o.position+1);if(L(I)||A&&q(I))return!1}for(o.kind="scalar",o.result=
"",C=P=o.position,f=!1;S!==0;){if(S===58){let I=o.input.charCodeAt(o.position+1);if(L(I)||A&&q(I))break}else if(S===35){let I=o.input.charCodeAt(o.position-1);if(L(
I))break}else{if(o.position===o.lineStart&&Me(o)||A&&q(S))break;if(R(S))if(b=o.line,v=o.lineStart,O=o.lineIndent,ie(o,!1,-1),o.lineIndent>=g){f=!0,S=o.input.charCodeAt(
o.position);continue}else{o.position=P,o.line=b,o.lineStart=v,o.lineIndent=O;break}}f&&(ke(o,C,P,!1),Nt(o,o.line-b),C=P=o.position,f=!1),N(S)||(P=o.position+1),
S=o.input.charCodeAt(++o.position)}return ke(o,C,P,!1),o.result?!0:(o.kind=x,o.result=E,!1)}function an(o,g){let A,C,P=o.input.charCodeAt(o.position);if(P!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,A=C=o.position;(P=o.input.charCodeAt(o.position))!==0;)if(P===39)if(ke(o,A,o.position,!0),P=o.input.charCodeAt(
++o.position),P===39)A=o.position,o.position++,C=o.position;else return!0;else R(P)?(ke(o,A,C,!0),Nt(o,ie(o,!1,g)),A=C=o.position):o.position===o.lineStart&&Me(
o)?_(o,"unexpected end of the document within a single quoted scalar"):(o.position++,N(P)||(C=o.position));_(o,"unexpected end of the stream within a single quo\
ted scalar")}function si(o,g){let A,C,P,f=o.input.charCodeAt(o.position);if(f!==34)return!1;for(o.kind="scalar",o.result="",o.position++,A=C=o.position;(f=o.input.
charCodeAt(o.position))!==0;){if(f===34)return ke(o,A,o.position,!0),o.position++,!0;if(f===92){if(ke(o,A,o.position,!0),f=o.input.charCodeAt(++o.position),R(f))
ie(o,!1,g);else if(f<256&&Z[f])o.result+=ze[f],o.position++;else if((P=G(f))>0){let b=P,v=0;for(;b>0;b--)f=o.input.charCodeAt(++o.position),(P=$(f))>=0?v=(v<<4)+
P:_(o,"expected hexadecimal character");o.result+=Ce(v),o.position++}else _(o,"unknown escape sequence");A=C=o.position}else R(f)?(ke(o,A,C,!0),Nt(o,ie(o,!1,g)),
A=C=o.position):o.position===o.lineStart&&Me(o)?_(o,"unexpected end of the document within a double quoted scalar"):(o.position++,N(f)||(C=o.position))}_(o,"une\
xpected end of the stream within a double quoted scalar")}function oi(o,g){let A=!0,C,P,f,b=o.tag,v,O=o.anchor,x,E,S,I,F=Object.create(null),B,K,Y,W=o.input.charCodeAt(
o.position);if(W===91)x=93,I=!1,v=[];else if(W===123)x=125,I=!0,v={};else return!1;for(o.anchor!==null&&je(o,o.anchor,v),W=o.input.charCodeAt(++o.position);W!==
0;){if(ie(o,!0,g),W=o.input.charCodeAt(o.position),W===x)return o.position++,o.tag=b,o.anchor=O,o.kind=I?"mapping":"sequence",o.result=v,!0;if(A?W===44&&_(o,"ex\
pected the node content, but found ','"):_(o,"missed comma between flow collection entries"),K=B=Y=null,E=S=!1,W===63){let Ze=o.input.charCodeAt(o.position+1);L(
Ze)&&(E=S=!0,o.position++,ie(o,!0,g))}C=o.line,P=o.lineStart,f=o.position,Xe(o,g,s,!1,!0),K=o.tag,B=o.result,ie(o,!0,g),W=o.input.charCodeAt(o.position),(S||o.line===
C)&&W===58&&(E=!0,W=o.input.charCodeAt(++o.position),ie(o,!0,g),Xe(o,g,s,!1,!0),Y=o.result),I?Ue(o,v,F,K,B,Y,C,P,f):E?v.push(Ue(o,null,F,K,B,Y,C,P,f)):v.push(B),
ie(o,!0,g),W=o.input.charCodeAt(o.position),W===44?(A=!0,W=o.input.charCodeAt(++o.position)):A=!1}_(o,"unexpected end of the stream within a flow collection")}function Qe(o,g){
let A,C=u,P=!1,f=!1,b=g,v=0,O=!1,x,E=o.input.charCodeAt(o.position);if(E===124)A=!1;else if(E===62)A=!0;else return!1;for(o.kind="scalar",o.result="";E!==0;)if(E=
o.input.charCodeAt(++o.position),E===43||E===45)u===C?C=E===43?p:d:_(o,"repeat of a chomping mode identifier");else if((x=M(E))>=0)x===0?_(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?_(o,"repeat of an indentation width identifier"):(b=g+x-1,f=!0);else break;if(N(E)){do E=o.input.
charCodeAt(++o.position);while(N(E));if(E===35)do E=o.input.charCodeAt(++o.position);while(!R(E)&&E!==0)}for(;E!==0;){for(on(o),o.lineIndent=0,E=o.input.charCodeAt(
o.position);(!f||o.lineIndent<b)&&E===32;)o.lineIndent++,E=o.input.charCodeAt(++o.position);if(!f&&o.lineIndent>b&&(b=o.lineIndent),R(E)){v++;continue}if(!f&&b===
0&&_(o,"missing indentation for block scalar"),o.lineIndent<b){C===p?o.result+=e.repeat(`
`,P?1+v:v):C===u&&P&&(o.result+=`
`);break}A?N(E)?(O=!0,o.result+=e.repeat(`
`,P?1+v:v)):O?(O=!1,o.result+=e.repeat(`
`,v+1)):v===0?P&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,P?1+v:v),P=!0,f=!0,v=0;let S=o.position;for(;!R(E)&&E!==0;)E=o.input.charCodeAt(++o.position);ke(o,S,o.position,!1)}return!0}function ai(o,g){let A=o.tag,C=o.
anchor,P=[],f=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&je(o,o.anchor,P);let b=o.input.charCodeAt(o.position);for(;b!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,_(o,"tab characters must not be used in indentation")),b===45);){let v=o.input.charCodeAt(o.position+1);if(!L(v))break;if(f=!0,o.position++,
ie(o,!0,-1)&&o.lineIndent<=g){P.push(null),b=o.input.charCodeAt(o.position);continue}let O=o.line;if(Xe(o,g,l,!1,!0),P.push(o.result),ie(o,!0,-1),b=o.input.charCodeAt(
o.position),(o.line===O||o.lineIndent>g)&&b!==0)_(o,"bad indentation of a sequence entry");else if(o.lineIndent<g)break}return f?(o.tag=A,o.anchor=C,o.kind="seq\
uence",o.result=P,!0):!1}function li(o,g,A){let C,P,f,b,v=o.tag,O=o.anchor,x={},E=Object.create(null),S=null,I=null,F=null,B=!1,K=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&je(o,o.anchor,x);let Y=o.input.charCodeAt(o.position);for(;Y!==0;){!B&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,_(o,"tab characters \
must not be used in indentation"));let W=o.input.charCodeAt(o.position+1),Ze=o.line;if((Y===63||Y===58)&&L(W))Y===63?(B&&(Ue(o,x,E,S,I,null,P,f,b),S=I=F=null),K=
!0,B=!0,C=!0):B?(B=!1,C=!0):_(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,Y=W;else{if(P=
o.line,f=o.lineStart,b=o.position,!Xe(o,A,a,!1,!0))break;if(o.line===Ze){for(Y=o.input.charCodeAt(o.position);N(Y);)Y=o.input.charCodeAt(++o.position);if(Y===58)
Y=o.input.charCodeAt(++o.position),L(Y)||_(o,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(Ue(o,x,E,S,I,null,P,
f,b),S=I=F=null),K=!0,B=!1,C=!1,S=o.tag,I=o.result;else if(K)_(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=O,!0}else if(K)
_(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=O,!0}if((o.line===Ze||o.lineIndent>g)&&(B&&(P=
o.line,f=o.lineStart,b=o.position),Xe(o,g,c,!0,C)&&(B?I=o.result:F=o.result),B||(Ue(o,x,E,S,I,F,P,f,b),S=I=F=null),ie(o,!0,-1),Y=o.input.charCodeAt(o.position)),
(o.line===Ze||o.lineIndent>g)&&Y!==0)_(o,"bad indentation of a mapping entry");else if(o.lineIndent<g)break}return B&&Ue(o,x,E,S,I,null,P,f,b),K&&(o.tag=v,o.anchor=
O,o.kind="mapping",o.result=x),K}function ci(o){let g=!1,A=!1,C,P,f=o.input.charCodeAt(o.position);if(f!==33)return!1;o.tag!==null&&_(o,"duplication of a tag pr\
operty"),f=o.input.charCodeAt(++o.position),f===60?(g=!0,f=o.input.charCodeAt(++o.position)):f===33?(A=!0,C="!!",f=o.input.charCodeAt(++o.position)):C="!";let b=o.
position;if(g){do f=o.input.charCodeAt(++o.position);while(f!==0&&f!==62);o.position<o.length?(P=o.input.slice(b,o.position),f=o.input.charCodeAt(++o.position)):
_(o,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!L(f);)f===33&&(A?_(o,"tag suffix cannot contain exclamation marks"):(C=o.input.slice(
b-1,o.position+1),h.test(C)||_(o,"named tag handle cannot contain such characters"),A=!0,b=o.position+1)),f=o.input.charCodeAt(++o.position);P=o.input.slice(b,o.
position),k.test(P)&&_(o,"tag suffix cannot contain flow indicator characters")}P&&!w.test(P)&&_(o,"tag name cannot contain such characters: "+P);try{P=decodeURIComponent(
P)}catch{_(o,"tag name is malformed: "+P)}return g?o.tag=P:r.call(o.tagMap,C)?o.tag=o.tagMap[C]+P:C==="!"?o.tag="!"+P:C==="!!"?o.tag="tag:yaml.org,2002:"+P:_(o,
'undeclared tag handle "'+C+'"'),!0}function ui(o){let g=o.input.charCodeAt(o.position);if(g!==38)return!1;o.anchor!==null&&_(o,"duplication of an anchor proper\
ty"),g=o.input.charCodeAt(++o.position);let A=o.position;for(;g!==0&&!L(g)&&!q(g);)g=o.input.charCodeAt(++o.position);return o.position===A&&_(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(A,o.position),!0}function ls(o){let g=o.input.charCodeAt(o.position);if(g!==42)return!1;g=
o.input.charCodeAt(++o.position);let A=o.position;for(;g!==0&&!L(g)&&!q(g);)g=o.input.charCodeAt(++o.position);o.position===A&&_(o,"name of an alias node must c\
ontain at least one character");let C=o.input.slice(A,o.position);return r.call(o.anchorMap,C)||_(o,'unidentified alias "'+C+'"'),o.result=o.anchorMap[C],ie(o,!0,
-1),!0}function fi(o,g,A,C){let P=rn(o);return os(o),It(o,g),o.tag=null,o.anchor=null,o.kind=null,o.result=null,li(o,A,C)&&o.kind==="mapping"?(vt(o),!0):(as(o),
It(o,P),!1)}function Xe(o,g,A,C,P){let f,b,v=1,O=!1,x=!1,E=null,S,I,F;o.depth>=o.maxDepth&&_(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let B=f=b=c===A||l===A;if(C&&ie(o,!0,-1)&&(O=!0,o.lineIndent>g?v=1:o.lineIndent===
g?v=0:o.lineIndent<g&&(v=-1)),v===1)for(;;){let K=o.input.charCodeAt(o.position),Y=rn(o);if(O&&(K===33&&o.tag!==null||K===38&&o.anchor!==null)||!ci(o)&&!ui(o))break;
E===null&&(E=Y),ie(o,!0,-1)?(O=!0,b=B,o.lineIndent>g?v=1:o.lineIndent===g?v=0:o.lineIndent<g&&(v=-1)):b=!1}if(b&&(b=O||P),v===1||c===A)if(s===A||a===A?I=g:I=g+1,
F=o.position-o.lineStart,v===1)if(b&&(ai(o,F)||li(o,F,I))||oi(o,I))x=!0;else{let K=o.input.charCodeAt(o.position);E!==null&&B&&!b&&K!==124&&K!==62&&fi(o,E,E.position-
E.lineStart,I)||f&&Qe(o,I)||an(o,I)||si(o,I)?x=!0:ls(o)?(x=!0,(o.tag!==null||o.anchor!==null)&&_(o,"alias node should not have any properties")):ri(o,I,s===A)&&
(x=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&je(o,o.anchor,o.result)}else v===0&&(x=b&&ai(o,F));if(o.tag===null)o.anchor!==null&&je(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&_(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let K=0,Y=o.implicitTypes.
length;K<Y;K+=1)if(S=o.implicitTypes[K],S.resolve(o.result)){o.result=S.construct(o.result),o.tag=S.tag,o.anchor!==null&&je(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(r.call(o.typeMap[o.kind||"fallback"],o.tag))S=o.typeMap[o.kind||"fallback"][o.tag];else{S=null;let K=o.typeMap.multi[o.kind||"fallback"];for(let Y=0,
W=K.length;Y<W;Y+=1)if(o.tag.slice(0,K[Y].tag.length)===K[Y].tag){S=K[Y];break}}S||_(o,"unknown tag !<"+o.tag+">"),o.result!==null&&S.kind!==o.kind&&_(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+S.kind+'", not "'+o.kind+'"'),S.resolve(o.result,o.tag)?(o.result=S.construct(o.result,o.tag),o.anchor!==
null&&je(o,o.anchor,o.result)):_(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||x}function cs(o){let g=o.position,A=!1,C;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(C=
o.input.charCodeAt(o.position))!==0&&(ie(o,!0,-1),C=o.input.charCodeAt(o.position),!(o.lineIndent>0||C!==37));){A=!0,C=o.input.charCodeAt(++o.position);let P=o.
position;for(;C!==0&&!L(C);)C=o.input.charCodeAt(++o.position);let f=o.input.slice(P,o.position),b=[];for(f.length<1&&_(o,"directive name must not be less than \
one character in length");C!==0;){for(;N(C);)C=o.input.charCodeAt(++o.position);if(C===35){do C=o.input.charCodeAt(++o.position);while(C!==0&&!R(C));break}if(R(
C))break;for(P=o.position;C!==0&&!L(C);)C=o.input.charCodeAt(++o.position);b.push(o.input.slice(P,o.position))}C!==0&&on(o),r.call(ii,f)?ii[f](o,f,b):Tt(o,'unkn\
own document directive "'+f+'"')}if(ie(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(
o.position+2)===45?(o.position+=3,ie(o,!0,-1)):A&&_(o,"directives end mark is expected"),Xe(o,o.lineIndent-1,c,!1,!0),ie(o,!0,-1),o.checkLineBreaks&&y.test(o.input.
slice(g,o.position))&&Tt(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&Me(o)){o.input.charCodeAt(o.
position)===46&&(o.position+=3,ie(o,!0,-1));return}o.position<o.length-1&&_(o,"end of the stream or a document separator is expected")}function ln(o,g){o=String(
o),g=g||{},o.length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let A=new ce(o,g),C=o.indexOf("\0");for(C!==-1&&(A.position=C,_(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)cs(A);return A.documents}function us(o,g,A){g!==null&&typeof g=="ob\
ject"&&typeof A>"u"&&(A=g,g=null);let C=ln(o,A);if(typeof g!="function")return C;for(let P=0,f=C.length;P<f;P+=1)g(C[P])}function fs(o,g){let A=ln(o,g);if(A.length!==
0){if(A.length===1)return A[0];throw new t("expected a single document in the stream, but found more")}}return qi.loadAll=us,qi.load=fs,qi}var ho={},wc;function dy(){
if(wc)return ho;wc=1;let e=yn(),t=gn(),n=yo(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,a=9,l=10,c=13,u=32,d=33,p=34,m=35,y=37,k=38,
h=39,w=42,T=44,R=45,N=58,L=61,q=62,$=63,G=64,M=91,X=93,Ce=96,Re=123,Z=124,ze=125,ce={};ce[0]="\\0",ce[7]="\\a",ce[8]="\\b",ce[9]="\\t",ce[10]="\\n",ce[11]="\\v",
ce[12]="\\f",ce[13]="\\r",ce[27]="\\e",ce[34]='\\"',ce[92]="\\\\",ce[133]="\\N",ce[160]="\\_",ce[8232]="\\L",ce[8233]="\\P";let ni=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Tt(f,b){if(b===null)return{};let v={},O=Object.keys(
b);for(let x=0,E=O.length;x<E;x+=1){let S=O[x],I=String(b[S]);S.slice(0,2)==="!!"&&(S="tag:yaml.org,2002:"+S.slice(2));let F=f.compiledTypeMap.fallback[S];F&&r.
call(F.styleAliases,I)&&(I=F.styleAliases[I]),v[S]=I}return v}function je(f){let b,v,O=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-O.length)+O}let os=1,
vt=2;function as(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=Tt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?vt:os,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function rn(f,b){let v=e.repeat(" ",b),O=0,x="",E=f.length;for(;O<E;){let S,I=f.indexOf(`
`,O);I===-1?(S=f.slice(O),O=E):(S=f.slice(O,I+1),O=I+1),S.length&&S!==`
`&&(x+=v),x+=S}return x}function It(f,b){return`
`+e.repeat(" ",f.indent*b)}function ii(f,b){for(let v=0,O=f.implicitTypes.length;v<O;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function ke(f){return f===
u||f===a}function Je(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function sn(f){return Je(f)&&
f!==s&&f!==c&&f!==l}function Ue(f,b,v){let O=sn(f),x=O&&!ke(f);return(v?O:O&&f!==T&&f!==M&&f!==X&&f!==Re&&f!==ze)&&f!==m&&!(b===N&&!x)||sn(b)&&!ke(b)&&f===m||b===
N&&x}function on(f){return Je(f)&&f!==s&&!ke(f)&&f!==R&&f!==$&&f!==N&&f!==T&&f!==M&&f!==X&&f!==Re&&f!==ze&&f!==m&&f!==k&&f!==w&&f!==d&&f!==Z&&f!==L&&f!==q&&f!==
h&&f!==p&&f!==y&&f!==G&&f!==Ce}function ie(f){return!ke(f)&&f!==N}function Me(f,b){let v=f.charCodeAt(b),O;return v>=55296&&v<=56319&&b+1<f.length&&(O=f.charCodeAt(
b+1),O>=56320&&O<=57343)?(v-55296)*1024+O-56320+65536:v}function Nt(f){return/^\n* /.test(f)}let ri=1,an=2,si=3,oi=4,Qe=5;function ai(f,b,v,O,x,E,S,I){let F,B=0,
K=null,Y=!1,W=!1,Ze=O!==-1,cn=-1,un=on(Me(f,0))&&ie(Me(f,f.length-1));if(b||S)for(F=0;F<f.length;B>=65536?F+=2:F++){if(B=Me(f,F),!Je(B))return Qe;un=un&&Ue(B,K,
I),K=B}else{for(F=0;F<f.length;B>=65536?F+=2:F++){if(B=Me(f,F),B===l)Y=!0,Ze&&(W=W||F-cn-1>O&&f[cn+1]!==" ",cn=F);else if(!Je(B))return Qe;un=un&&Ue(B,K,I),K=B}
W=W||Ze&&F-cn-1>O&&f[cn+1]!==" "}return!Y&&!W?un&&!S&&!x(f)?ri:E===vt?Qe:an:v>9&&Nt(f)?Qe:S?E===vt?Qe:an:W?oi:si}function li(f,b,v,O,x){f.dump=(function(){if(b.
length===0)return f.quotingType===vt?'""':"''";if(!f.noCompatMode&&(ni.indexOf(b)!==-1||_.test(b)))return f.quotingType===vt?'"'+b+'"':"'"+b+"'";let E=f.indent*
Math.max(1,v),S=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-E),I=O||f.flowLevel>-1&&v>=f.flowLevel;function F(B){return ii(f,B)}switch(ai(
b,I,f.indent,S,F,f.quotingType,f.forceQuotes&&!O,x)){case ri:return b;case an:return"'"+b.replace(/'/g,"''")+"'";case si:return"|"+ci(b,f.indent)+ui(rn(b,E));case oi:
return">"+ci(b,f.indent)+ui(rn(ls(b,S),E));case Qe:return'"'+Xe(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ci(f,b){let v=Nt(
f)?String(b):"",O=f[f.length-1]===`
`,E=O&&(f[f.length-2]===`
`||f===`
`)?"+":O?"":"-";return v+E+`
`}function ui(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function ls(f,b){let v=/(\n+)([^\n]*)/g,O=(function(){let I=f.indexOf(`
`);return I=I!==-1?I:f.length,v.lastIndex=I,fi(f.slice(0,I),b)})(),x=f[0]===`
`||f[0]===" ",E,S;for(;S=v.exec(f);){let I=S[1],F=S[2];E=F[0]===" ",O+=I+(!x&&!E&&F!==""?`
`:"")+fi(F,b),x=E}return O}function fi(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,O,x=0,E,S=0,I=0,F="";for(;O=v.exec(f);)I=O.index,I-x>b&&(E=S>x?S:I,F+=
`
`+f.slice(x,E),x=E+1),S=I;return F+=`
`,f.length-x>b&&S>x?F+=f.slice(x,S)+`
`+f.slice(S+1):F+=f.slice(x),F.slice(1)}function Xe(f){let b="",v=0;for(let O=0;O<f.length;v>=65536?O+=2:O++){v=Me(f,O);let x=ce[v];!x&&Je(v)?(b+=f[O],v>=65536&&
(b+=f[O+1])):b+=x||je(v)}return b}function cs(f,b,v){let O="",x=f.tag;for(let E=0,S=v.length;E<S;E+=1){let I=v[E];f.replacer&&(I=f.replacer.call(v,String(E),I)),
(g(f,b,I,!1,!1)||typeof I>"u"&&g(f,b,null,!1,!1))&&(O!==""&&(O+=","+(f.condenseFlow?"":" ")),O+=f.dump)}f.tag=x,f.dump="["+O+"]"}function ln(f,b,v,O){let x="",E=f.
tag;for(let S=0,I=v.length;S<I;S+=1){let F=v[S];f.replacer&&(F=f.replacer.call(v,String(S),F)),(g(f,b+1,F,!0,!0,!1,!0)||typeof F>"u"&&g(f,b+1,null,!0,!0,!1,!0))&&
((!O||x!=="")&&(x+=It(f,b)),f.dump&&l===f.dump.charCodeAt(0)?x+="-":x+="- ",x+=f.dump)}f.tag=E,f.dump=x||"[]"}function us(f,b,v){let O="",x=f.tag,E=Object.keys(
v);for(let S=0,I=E.length;S<I;S+=1){let F="";O!==""&&(F+=", "),f.condenseFlow&&(F+='"');let B=E[S],K=v[B];f.replacer&&(K=f.replacer.call(v,B,K)),g(f,b,B,!1,!1)&&
(f.dump.length>1024&&(F+="? "),F+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),g(f,b,K,!1,!1)&&(F+=f.dump,O+=F))}f.tag=x,f.dump="{"+O+"}"}function fs(f,b,v,O){
let x="",E=f.tag,S=Object.keys(v);if(f.sortKeys===!0)S.sort();else if(typeof f.sortKeys=="function")S.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let I=0,F=S.length;I<F;I+=1){let B="";(!O||x!=="")&&(B+=It(f,b));let K=S[I],Y=v[K];if(f.replacer&&(Y=f.replacer.call(v,K,Y)),
!g(f,b+1,K,!0,!0,!0))continue;let W=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;W&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,W&&(B+=
It(f,b)),g(f,b+1,Y,!0,W)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,x+=B)}f.tag=E,f.dump=x||"{}"}function o(f,b,v){let O=v?f.explicitTypes:f.implicitTypes;
for(let x=0,E=O.length;x<E;x+=1){let S=O[x];if((S.instanceOf||S.predicate)&&(!S.instanceOf||typeof b=="object"&&b instanceof S.instanceOf)&&(!S.predicate||S.predicate(
b))){if(v?S.multi&&S.representName?f.tag=S.representName(b):f.tag=S.tag:f.tag="?",S.represent){let I=f.styleMap[S.tag]||S.defaultStyle,F;if(i.call(S.represent)===
"[object Function]")F=S.represent(b,I);else if(r.call(S.represent,I))F=S.represent[I](b,I);else throw new t("!<"+S.tag+'> tag resolver accepts not "'+I+'" style');
f.dump=F}return!0}}return!1}function g(f,b,v,O,x,E,S){f.tag=null,f.dump=v,o(f,v,!1)||o(f,v,!0);let I=i.call(f.dump),F=O;O&&(O=f.flowLevel<0||f.flowLevel>b);let B=I===
"[object Object]"||I==="[object Array]",K,Y;if(B&&(K=f.duplicates.indexOf(v),Y=K!==-1),(f.tag!==null&&f.tag!=="?"||Y||f.indent!==2&&b>0)&&(x=!1),Y&&f.usedDuplicates[K])
f.dump="*ref_"+K;else{if(B&&Y&&!f.usedDuplicates[K]&&(f.usedDuplicates[K]=!0),I==="[object Object]")O&&Object.keys(f.dump).length!==0?(fs(f,b,f.dump,x),Y&&(f.dump=
"&ref_"+K+f.dump)):(us(f,b,f.dump),Y&&(f.dump="&ref_"+K+" "+f.dump));else if(I==="[object Array]")O&&f.dump.length!==0?(f.noArrayIndent&&!S&&b>0?ln(f,b-1,f.dump,
x):ln(f,b,f.dump,x),Y&&(f.dump="&ref_"+K+f.dump)):(cs(f,b,f.dump),Y&&(f.dump="&ref_"+K+" "+f.dump));else if(I==="[object String]")f.tag!=="?"&&li(f,f.dump,b,E,F);else{
if(I==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+I)}if(f.tag!==null&&f.tag!=="?"){let W=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?W="!"+W:W.slice(0,18)==="tag:yaml.org,2002:"?W="!!"+W.slice(18):W="!<"+W+">",f.dump=W+" "+
f.dump}}return!0}function A(f,b){let v=[],O=[];C(f,v,O);let x=O.length;for(let E=0;E<x;E+=1)b.duplicates.push(v[O[E]]);b.usedDuplicates=new Array(x)}function C(f,b,v){
if(f!==null&&typeof f=="object"){let O=b.indexOf(f);if(O!==-1)v.indexOf(O)===-1&&v.push(O);else if(b.push(f),Array.isArray(f))for(let x=0,E=f.length;x<E;x+=1)C(
f[x],b,v);else{let x=Object.keys(f);for(let E=0,S=x.length;E<S;E+=1)C(f[x[E]],b,v)}}}function P(f,b){b=b||{};let v=new as(b);v.noRefs||A(f,v);let O=f;return v.replacer&&
(O=v.replacer.call({"":O},"",O)),g(v,0,O,!0,!0)?v.dump+`
`:""}return ho.dump=P,ho}var kc;function py(){if(kc)return de;kc=1;let e=fy(),t=dy();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return de.Type=me(),de.Schema=Pc(),de.FAILSAFE_SCHEMA=Rc(),de.JSON_SCHEMA=Ic(),de.
CORE_SCHEMA=Nc(),de.DEFAULT_SCHEMA=yo(),de.load=e.load,de.loadAll=e.loadAll,de.dump=t.dump,de.YAMLException=gn(),de.types={binary:Mc(),float:Tc(),map:Cc(),null:Oc(),
pairs:Fc(),set:_c(),timestamp:Lc(),bool:xc(),int:Ec(),merge:Dc(),omap:qc(),seq:Ac(),str:Sc()},de.safeLoad=n("safeLoad","load"),de.safeLoadAll=n("safeLoadAll","l\
oadAll"),de.safeDump=n("safeDump","dump"),de}var my=py(),hy=cy(my),{Type:$c,Schema:Ck,FAILSAFE_SCHEMA:Bc,JSON_SCHEMA:Rk,CORE_SCHEMA:Ok,DEFAULT_SCHEMA:xk,load:Kc,
loadAll:Ek,dump:Tk,YAMLException:Ik,types:Nk,safeLoad:Lk,safeLoadAll:Dk,safeDump:Mk}=hy;function Yc(e,t,n){if(t===void 0)return n?jc(e):St(e);if(t===`${$t}binary`)return vy(e);if(t===`${$t}timestamp`)return gy.test(e)&&by(e)?St(e):void 0;let i=yy.get(
t);if(!i)return St(e);let r=jc(e);return i==="float"&&r.type==="integer"?Bt(Number(r.value)):r.type===i?r:void 0}var $t="tag:yaml.org,2002:",yy=new Map([[`${$t}\
int`,"integer"],[`${$t}float`,"float"],[`${$t}bool`,"boolean"],[`${$t}null`,"null"]]),gy=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function by(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function vy(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return St(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function jc(e){
let t=wy.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return ky(e)??St(e);if(!/[-+0-9]/.test(n))return St(e);let i=e.replaceAll("_","");return Sy(i)??Py(i)??
St(e)}var wy=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Uc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Uc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Bt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Bt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Bt(Number.NEGATIVE_INFINITY)])]);
function St(e){return{type:"text",value:e,key:e}}function Uc(e){return{type:"boolean",value:e,key:String(e)}}function Bt(e){return{type:"float",value:e,key:Cy(e)}}
function ky(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Bt(t):void 0}
function Py(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Bt(t):void 0}function Sy(e){let t=Ay.
exec(e);if(!t)return;let[,n="",i,r,s,a="0"]=t,l=i!==void 0?Fi(i,"0x",16):r!==void 0?Fi(r,"0o",22):s!==void 0?Fi(s,"0b",64):Fi(a,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var Ay=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Fi(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Cy(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Wc(e){if(e.length>Jc||Ry(e))return;let t=zc(e);return go?void 0:t}function Gc(e){return e.length<=Jc&&zc(e)!==void 0}function zc(e){go=!1;try{return{value:Kc(
e,{schema:Yy})??null}}catch{return}}var Jc=3e6;function Ry(e){return xy.test(e)||Oy.test(e)||Iy(e)||Ey.test(e)&&Ty.test(e)?!0:/[[{]/.test(e)&&Ny.test(e)&&(Ly.test(
e)||Dy(e))}var Oy=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,xy=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Ey=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Ty=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Iy(e){for(let t=0;t+Vc<e.length;){let n=e.lastIndexOf(`
`,t+Vc);if(n<t)return!0;t=n+1}return!1}var Vc=1e3,Ny=/(?:^|[\s,:[{-])[[{]/,Ly=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Dy(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===My||r===qy||r===Hc){if(t)return!0;t=r!==Hc,n=!1}else t&&(r===Fy?n=!1:r===_y?n=!0:!n&&r!==$y&&r!==By&&r!==Ky&&(t=!1))}return!1}var[My,
qy,Hc,Fy,_y,$y,By,Ky]=[93,125,44,10,35,32,9,13],go=!1,jy=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),bn,Uy=new $c("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(jy.has(e.charCodeAt(0))||(bn=Yc(e,void 0,!0),!bn||bn.type==="text"))return!1;let{type:t,key:n,value:i}=bn;
return(t==="float"||t==="integer"&&n!==String(i))&&(go=!0),!0},construct:()=>bn?.value}),Yy=Bc.extend({implicit:[Uy]});var Vy,Qc=()=>Vy??=require("./with-positions.cjs"),Xc=(...e)=>Qc().multilineStrings(...e),bo=(...e)=>Qc().readWithPositions(...e);function _i(e,{valuesOnly:t=!0}={}){let n=Vl(e),i=[],r,s=0;for(let a of Jl(e)){let l=Zc(e,{...a,start:s},n,t);if(l.value===null&&l.issues.length===0){r??=l;continue}
i.push(l),s=a.end}return i.length>0?{documents:i}:{documents:[r??Zc(e,{start:s,body:s,end:e.length},n,t)]}}function Zc(e,t,n,i){let r=i?Hy(e,t):void 0;if(!r)return bo(
e,t,n);let s,a=()=>(s??=bo(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>a().positionOf(l),keyOf:l=>a().keyOf(l),get node(){
return a().node}}}function Hy(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?Gc(s)?i:void 0:Wc(s)}function eu(e){return j(e)&&j(e.sops)&&typeof e.sops.mac=="string"}function tu(e){if(!j(e))return e;let{sops:t,...n}=e;return n}function Kt(e){return e.charCodeAt(0)===Wy&&Gy.test(e)}var Wy=36,Gy=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function $i(e){return Array.
isArray(e)?e.some($i):j(e)?Object.entries(e).some(([t,n])=>Kt(t)||$i(n)):!1}var vn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var jt=[],vo=[];function Bi(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,a=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-a);)s--,a--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,a-=l,i!==void 0&&a-s>i)return i;if(s===0)return i!==void 0&&a>i?i:a;
let c,u,d,p,m=0,y=0;for(;m<s;)vo[m]=e.charCodeAt(l+m),jt[m]=++m;for(;y<a;){for(c=t.charCodeAt(l+y),d=y++,u=y,m=0;m<s;m++)p=c===vo[m]?d:d+1,d=jt[m],u=jt[m]=d>u?p>
u?u+1:p:p>d?d+1:p;if(i!==void 0){let k=u;for(m=0;m<s;m++)jt[m]<k&&(k=jt[m]);if(k>i)return i}}return jt.length=s,vo.length=s,i!==void 0&&u>i?i:u}var zy=64;function Ki(e,t){if(e.length>zy)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let a=s.toLowerCase(),l=iu(n,a)?1:Bi(n,a,{maxDistance:i});l<i&&(i=l,r=s)}return r}function nu(e,t){let n=e.toLowerCase();return t.some(i=>{
let r=i.toLowerCase();return Math.abs(r.length-n.length)>1?!1:iu(n,r)||Bi(n,r,{maxDistance:2})<2})}function iu(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Ut="openchoreo.dev";function ko(e){return wo(e,"").filter(t=>Qy(t.value))}function wo(e,t){if(Array.isArray(e))return e.flatMap((r,s)=>wo(r,`${t}/${s}`));if(!j(
e)||typeof e.kind!="string"||!e.kind.endsWith(ru))return[{pointer:t,value:e}];let{items:n}=e,i=e.kind.slice(0,-ru.length);return Array.isArray(n)?n.flatMap((r,s)=>{
let a=`${t}/items/${s}`;return j(r)&&Po(r.kind)&&Ie.includes(i)?[{pointer:a,...Jy(r,e.apiVersion,i)}]:wo(r,a)}):i===""||Ie.includes(i)?[]:[{pointer:t,value:e}]}
var ru="List";function Jy(e,t,n){return Po(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var Po=e=>e==null||e==="";function Qy(e){if(!j(e))return!1;let{apiVersion:t,kind:n}=e,i=typeof n=="string"&&Ie.includes(n);if(Po(t))return i?Ve(n):Ui(n)&&wn(
e);if(typeof t!="string")return i&&Ve(n)&&wn(e);let r=t.split("/")[0]??"";return r!==Ut?(r.endsWith(`.${Ut}`)||Ki(r,[Ut])!==void 0)&&(i||Ui(n)&&wn(e)):i||typeof n==
"string"&&n.endsWith(su)||Ui(n)||wn(e)}var su="Plane";function ou(e){return Ui(e.kind)||wn(e)}function Ui(e){return typeof e=="string"&&nu(e,Ie)}function wn(e){
let{spec:t}=e;return[...Xy()].some(n=>Object.hasOwn(e,n)||j(t)&&Object.hasOwn(t,n))}var ji;function Xy(){if(ji)return ji;let e=Ie.flatMap(i=>(Ft(i)?.references??
[]).map(({pointer:r})=>({pointer:r,kinds:[i]}))),t=[...vn,...e].map(({pointer:i,kinds:r})=>({name:i.split("/")[2]??"",kinds:r})),n=new Set(t.filter(({kinds:i})=>!i.
every(Ve)).map(({name:i})=>i));return ji=new Set(t.map(({name:i})=>i).filter(i=>!n.has(i))),ji}function So(e){return typeof e=="string"&&(e===Ut||e.startsWith(`${Ut}\
/`))}function au(e){return e.includes(Ut)&&eg.test(e)||e.includes(su)&&Zy.test(e)}var Zy=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,eg=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var Qn=Um(Qd(),1);function Xd(e){return ep(e.replace(Ew,""))??(np.test(e)?tp:void 0)}function Xn(e){if(typeof e=="string")return ep(e);if(Array.isArray(e))return rl(e);if(!j(e))return;
let{annotations:t,...n}=e;return rl(Object.keys(e))??rl(Object.values(n))}function rl(e){for(let t of e){let n=Xn(t);if(n!==void 0)return n}}function Zd(e){return np.
test(e)&&xw(e)?tp:void 0}function xw(e){let t=!1;for(let n of new Qn.Lexer().lex(e)){if(!t&&Qn.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&Qn.CST.
tokenType(n)==="scalar"}return!1}function ep(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var tp="it is a template of ytt: #@ has to be rendered first",np=/(?:^|\s)#@/,Ew=/(?<!\S)#.*/g;function jr(e){return e.split("/").slice(1).map(Tw)}var ht=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Tw=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function $e(e){return/[~\d]/.test(e)?jr(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ne(e,t){
let n=e;for(let i of Iw(t))if(Array.isArray(n))n=n[Number(i)];else if(j(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function ge(e,t){let n=ne(e,t);return typeof n==
"string"?n:""}function Iw(e){let t=sl.get(e);if(t)return t;let n=jr(e);return sl.size<Nw&&sl.set(e,n),n}var sl=new Map,Nw=1e3;var ol=new Set;function Be(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function rp(e,t=!1){let n=new Set;return i(e,""),n.size===0?ol:n;function i(r,s){if(typeof r=="string")(ip(r)||t&&Mw.test(r))&&n.add(s);else if(Array.
isArray(r))for(let[a,l]of r.entries()){let c=`${s}/${a}`;j(l)&&Object.keys(l).some(Kt)?n.add(c):i(l,c)}else if(j(r))for(let[a,l]of Object.entries(r)){let c=`${s}\
/${ht(a)}`;Kt(a)?n.add(c):ip(a)?n.add(s):i(l,c)}}}function ip(e){return e.includes("$")&&Lw.test(e)||e.includes("<")&&Dw.test(e)}var Lw=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Dw=/<[^<>\s][^<>\n]*>/,Mw=/^ENC\[.*\]$/s;function sp(e,{isPatch:t=!1,patchKind:n,valuesOnly:i=!0}={}){let{documents:r}=_i(e,{valuesOnly:i}),s=!t&&!qw.some(a=>e.includes(a));return r.map(a=>{let l=a.issues.
find(({code:c})=>c==="yaml-syntax");return l?Uw(a,op(a,e),l.message):s?Fw(a):_w(a,e,t,n)})}var qw=["$","<","{{","{%","sops","#@"];function Fw(e){let t=ko(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(i=>({...i,role:"manifes\
t",unknown:ol,isPartial:!1,isFixable:n}))}}function _w(e,t,n,i){let{value:r}=e,s=$w(r,i)??ko(r);if(s.length===0){let k=jw(r);return k===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:k,resources:[]}}let a=t.includes("#@")?Zd(op(e,t)):void 0,l=eu(r),c=s.map(k=>{let h=a??Xn(k.value);return{
reason:h,resource:Kw(k,{document:e,isTemplate:h!==void 0,encrypted:l,isPatch:n})}}),u=c.map(({resource:k})=>k),[d="manifest",...p]=new Set(u.map(({role:k})=>k)),
m=c.find(({reason:k})=>k!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:u};let y=m??Bw[d];return{document:e,
role:d,...y!==void 0&&{reason:y},resources:u}}function $w(e,t){if(!(t===void 0||!Ve(t)||!j(e)))return So(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var Bw={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Kw(e,{document:t,
isTemplate:n,encrypted:i,isPatch:r}){let s=i?tu(e.value):e.value,a=r||$i(s),l=n?"template":i?"encrypted":a?"patch":"manifest";return{...e,value:s,role:l,unknown:rp(
s,i),isPartial:a,isFixable:l==="manifest"&&t.issues.length===0}}function jw(e){if(!j(e))return;let{apiVersion:t,kind:n}=e;return So(t)?typeof n=="string"?Xn(n):
void 0:typeof n=="string"&&Ve(n)&&typeof t=="string"?Xn(t):void 0}function Uw(e,t,n){let i=`it is ${n}`;if(au(t)){let r=Xd(t);return{document:e,role:r===void 0?
"unreadable":"template",reason:r??i,resources:[]}}return{document:e,role:"other",reason:i,resources:[]}}var op=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function Ur({role:e,isPartial:t}){return!t&&e!=="template"}function lp(e,t,n){let{spec:i}=e;if(i!=null&&!(j(i)&&Object.keys(i).length===0))return;let r=t.flatMap(d=>d.code==="unknown-field"&&Yw(d.path)?[d.name]:[]);if(r.
length===0)return;let s=n(ap(e,r)),a=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),l=r.filter(d=>!a.has(`/spec/${ht(d)}`)),[c]=l;if(c===
void 0)return;let u=`/${ht(c)}`;return{issue:{code:"misplaced-fields",path:u,field:$e(u),message:Vw(l),fields:l},meant:ap(e,l)}}var Yw=e=>e.lastIndexOf("/")===0;
function ap(e,t){let n=Object.entries(e),i=Object.fromEntries(n.filter(([r])=>t.includes(r)));return{...Object.fromEntries(n.filter(([r])=>!t.includes(r))),spec:i}}
function Vw(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function ll(e,t){let{value:n}=e,i=Ni(t)(n);if(i.ok)return{value:n,issues:[],placeOf:al};let r=up(n,i.issues,t);return e.unknown.size===0&&!e.isPartial?r:{...r,issues:r.
issues.filter(s=>Gw(s,e))}}function cl(e,t){return ll(e,t).issues}function cp(e){return Ur(e)?e.unknown.size===0?$l(e.value):fe.filter(t=>ul(e,t)):[]}function ul(e,t){
return e.unknown.size===0&&!e.isPartial?Li(t,e.value):cl(e,t).length===0}var al=e=>e;function up(e,t,n){let i=Ni(n),r=t.find(y=>y.code==="unknown-kind"),s=r?.code===
"unknown-kind"&&j(e)&&Ww(e)?r.suggestion:void 0;if(r&&s!==void 0&&j(e)){let y={...e,kind:s},k=i(y),h=k.ok?{value:y,issues:[],placeOf:al}:up(y,k.issues,n);return{
...h,issues:[r,...h.issues]}}let a=j(e)?lp(e,t,i):void 0;if(!a)return{value:e,issues:t,placeOf:al};let{issue:l,meant:c}=a,{fields:u}=l,d=y=>{let[,k,h=""]=y.split(
"/");return k==="spec"&&u.includes(h)?y.slice(5):y},p=i(c),m=p.ok?[]:p.issues.map(y=>Hw(y,d(y.path)));return{value:c,issues:[l,...m],placeOf:d}}var Hw=(e,t)=>t===
e.path?e:{...e,path:t,field:$e(t)};function Ww(e){let{kind:t}=e;return typeof t=="string"&&!Ie.includes(t)&&ou(e)}function Gw(e,{unknown:t,isPartial:n}){return Be(
t,zw(e)?Jw(e.path):e.path)||e.code==="too-long"&&[...t].some(i=>i.startsWith(`${e.path}/`))?!1:!n||!Qw(e)}function zw(e){return e.code==="unknown-field"&&!Kt(e.
name)}var Jw=e=>e.slice(0,e.lastIndexOf("/"));function Qw(e){return Xw.has(e.code)||Zw.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var Xw=new Set(
["missing-field","missing-secret-namespace","null-value"]),Zw=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function fl(e){return e.flatMap(({resources:t})=>t.filter(Ur).map(e1))}function e1(e){return{fits:t=>ul(e,t),issues:t=>Ul(e.value,t,()=>cl(e,t))}}function fp({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function dl(e){let t=new Map;return n=>{let i=t.get(n)??{value:e(n)};return t.set(n,i),i.value}}function dp(){let e=new Map,t=new Map;function n(s,{release:a,sets:l},c){if(a)return a;let u=l.length>1,d=u?c.map(t1):c;u&&t.set(s,d);for(let k of l){let{poll:h,
unasked:w}=i(k),T=h.unasked;for(let R of d)h.add(R);h.unasked>T&&w.push({number:s,ballots:h.unasked-T})}let{poll:p,files:m}=i(l[0]),y=Us(p.leading);return d.length>
0&&m.push({number:s,release:y}),{release:y,from:"detected"}}function i(s){let a=e.get(s);if(a)return a;let l={poll:Di(),unasked:[],files:[]};return e.set(s,l),l}
function r(s){let a=new Map,l=[];for(let[c,{poll:u,unasked:d,files:p}]of e){if(!u.isUnanimous)for(let{number:k,ballots:h}of d)for(let w of(t.get(k)??s(k)??[]).slice(
0,h))u.recount(w);let m=u.decide();a.set(c,m);let y=xe(m.release);for(let{number:k,release:h}of p)xe(h)!==y&&l.push(k)}return{detected:a,outdated:l,releaseOf:({
release:c,sets:[u]})=>c??{release:a.get(u)?.release??Us(Di().leading),from:"detected"}}}return{vote:n,decide:r}}function t1({fits:e,issues:t}){return{fits:dl(e),
issues:dl(t)}}function pp(e,{rules:t}){let n=[];for(let i of e){let r=Object.hasOwn(t,i.code)?t[i.code]:void 0;r===void 0||r===i.severity?n.push(i):r!=="off"&&n.push({...i,severity:r})}
return n}var n1=new Set(["unknown-field","misplaced-fields","value-from"]);function Yr(e,t,n){let{pointer:i,value:r}=i1(e.value,t);if(i===t)return n!==void 0&&n1.has(n)?
e.keyOf(t):e.positionOf(t);if(i!==""&&!/\/\d+$/.test(i))return e.keyOf(i);let s=j(r)?Object.keys(r)[0]:void 0;return s===void 0?e.positionOf(i):e.keyOf(`${i}/${ht(
s)}`)}function i1(e,t){let n=e,i="";for(let r of jr(t)){if(Array.isArray(n)){if(!Object.hasOwn(n,r))break;n=n[Number(r)]}else{if(!j(n)||!Object.hasOwn(n,r))break;
n=n[r]}i+=`/${ht(r)}`}return{pointer:i,value:n}}var tn={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"v0.13"}};var hp={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",sources:[
{tag:"v0.13.0",crd:"dataplanes",field:"planeID",lines:"126-136"},{tag:"v0.13.0",crd:"dataplanes",field:"clientCA",lines:"51-54"}],...tn["client-ca-conflict"],among:"\
each",check:e=>{let t=new Map;return e.flatMap(n=>{if(!n.ca)return[];let i=`${n.kind}/${n.planeID}`,r=t.get(i);return r||t.set(i,n),r?.ca&&mp(r.ca.text)!==mp(n.
ca.text)?[{plane:n,path:n.ca.path,detail:r.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID and therefore the same ag\
ent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Vr("a",ee)}---
${Vr("b",ee.replace("CCCC","DDDD"))}`,right:`${Vr("a",ee)}---
${Vr("b",ee)}`}},mp=e=>e.replace(/\s+/g,"");function Vr(e,t){let n=`planeID: shared
${Q(t)}observerURL: https://observer.example.com`;return U("ObservabilityPlane",n,`name: ${e}
  namespace: acme`)}function nn(e){let t=new Map;for(let r of e){let s=`${r.kind}/${r.name}`,a=t.get(s);a?(a.byNamespace??=new Map([[a.first.namespace,a.first]]),a.byNamespace.has(
r.namespace)||a.byNamespace.set(r.namespace,r)):t.set(s,{first:r})}function n(r,s,a){let l=t.get(`${s}/${a}`);if(!l||s===void 0||Ee(s)||r.namespace===void 0)return l?.
first;let{first:c,byNamespace:u}=l;return u?u.get(r.namespace)??u.get(void 0):c.namespace===void 0||c.namespace===r.namespace?c:void 0}function i(r,s){for(let{kind:a,
name:l}of s){let c=n(r,a,l);if(c)return c}}return{find:n,findFirst:i,findAnywhere:(r,s)=>t.get(`${r}/${s}`)?.first}}function yp(e,t){let n=j(e)?e.kind:void 0;if(!qe(t,n))return;let i=ne(e,"/metadata/name"),r=ne(e,"/metadata/namespace");if(!(typeof i!="string"||i===""))return{
kind:n,name:i,namespace:!Ee(n)&&typeof r=="string"&&r!==""?r:void 0}}function gp(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function bp(e){let t=ne(e,"/spec/planeID"),n=t===void 0||t===""?ne(e,"/metadata/name"):t;return typeof n=="string"?n:void 0}function be(e){let t=vp.get(e);if(t)return t;let n=vn.filter(s=>it(s,e)&&s.kinds.some(a=>qe(e,a))),i={};for(let{role:s}of vn)i[s]=[];for(let s of n)i[s.role]?.some(
({pointer:a})=>a===s.pointer)||i[s.role]?.push(s);let r=i;return vp.set(e,r),r}var vp=new Map;function yt(e){let t=wp.get(e);if(t)return t;let n=be(e)["client-c\
a"].map(({pointer:i})=>`${i}/value`);return wp.set(e,n),n}var wp=new Map;function Hr(e){let{"client-ca":t,"secret-name":n}=be(e);return n.map(({pointer:i})=>i.slice(
0,-5)).filter(i=>t.some(r=>i.startsWith(`${r.pointer}/`)))}function Ke(e,t){let n=[];for(let i of t){let r=ne(e,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Gr(e,t){return(Wr?.resource!==e||Wr.line!==t)&&(Wr={resource:e,line:t,listeners:r1(e,t)}),Wr.listeners}var Wr;function r1(e,t){return Zn(t).filter(({port:n})=>j(
ne(e,s1(n)))).map(n=>({...n,gateway:n.gateway.map(i=>ge(e,i)).join("/")}))}function Zn(e){let t=kp.get(e);if(t)return t;let{port:n,host:i,...r}=be(e),s=n.flatMap(
a=>{let{direction:l,visibility:c,protocol:u,pointer:d}=a,p=k=>k.direction===l&&k.visibility===c,m=i.find(k=>p(k)&&(k.protocol===void 0||k.protocol===u));if(m===
void 0||u===void 0)return[];let y=[...r["gateway-namespace"],...r["gateway-name"]].filter(p).map(({pointer:k})=>k);return[{isPublic:Sp(a),protocol:u,gateway:y,host:m.
pointer,port:d}]});return kp.set(e,s),s}var kp=new Map,Sp=({direction:e,visibility:t})=>e==="ingress"&&t==="external",s1=e=>e.slice(0,e.lastIndexOf("/"));function Ap(e,t){
let n=Ke(e,o1(t));return n.length<2?n:[...new Map(n.map(i=>[i.text,i])).values()]}function o1(e){let t=Pp.get(e);if(t)return t;let n=be(e).host.filter(Sp).map(({
pointer:i})=>i);return Pp.set(e,n),n}var Pp=new Map;function Cp(e,t){let n=j(e)?e.kind:void 0;return qe(t,n)?Pt(n,t).flatMap(i=>a1(e,i)):[]}function a1(e,{pointer:t,to:n,fallbacks:i}){let[r]=n;if(r===void 0)return[];
let s=ne(e,t);if(s==null||s===""){let[c,...u]=i;return c?[{path:t,namePath:t,targets:[c,...u],set:!1}]:[]}if(typeof s=="string")return[{path:t,namePath:t,targets:[
{kind:r,name:s}],set:!0}];if(!j(s)||typeof s.name!="string"||s.name==="")return[];let a=s.kind??r,l=[r,_t(r)].find(c=>c===a);return l===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:l,name:s.name}],set:!0}]}var l1=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Rp(e){return e.replace(l1,"")}function*Op(e){for(let t=e;;){
let n=pl.exec(t);if(!n)return;let i=n.index+n[0].length,r=t.indexOf(zr,i);if(r===-1)return;yield t.slice(i,r),t=t.slice(r+zr.length)}}var pl=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
zr="-----END";function Jr(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.
from(atob(t),r=>r.charCodeAt(0)),i=new TextDecoder("utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}var re=e=>({is:"matching",pattern:e}),xp=(e,t)=>({is:"followed",pattern:e,by:t}),Se=e=>({is:"longer",than:e}),Qr=e=>({is:"containing",text:e}),ml=e=>({is:"begin\
ning",text:e}),Ep=e=>({is:"equal",text:e}),Ae=e=>({is:"not",condition:e}),De=(...e)=>({is:"all",conditions:e}),ei=(...e)=>({is:"any",conditions:e}),Tp=e=>({is:"\
told",by:e});function Xr(e,t){return t.find(({when:n})=>gt(n,e))}function gt(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!gt(e.condition,t);case"all":return e.conditions.every(n=>gt(n,t));case"any":return e.conditions.
some(n=>gt(n,t));case"told":return e.by(t)}}function ve(e){let t=Jr(e),n=t??e;if(Rp(n)!==n)return"private-key";let[i]=Op(n);return i===void 0?u1(n)?"placeholder":"other":c1(i)?t===void 0?"certificate":"en\
coded":"placeholder"}function c1(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function u1(e){return e.length<=ti&&gt(Ip,
e)}var ti=1e4,Ip=ei(re(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),De(re(/^[\w\s-]*$/),re(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Np=De(Qr("PRIVATE KEY-----"),ei(Se(ti),re(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Lp=De(Se(400),ml("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),ei(Se(ti),re(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),Dp=De(Ae(Qr("PRIVATE KEY-----")),Ae(ml("LS0tLS1CRUdJTi")),ei(De(Se(ti),Ae(Qr("CERTIFICATE-----"))),De(Ae(Se(ti)),Ae(xp(pl,zr)),
Ae(Ip))));function we(e,t){return Ke(e,yt(t))}function Mp({resource:e,document:t},n,i,r){let{value:s,pointer:a,unknown:l,isPartial:c}=e,u=c?void 0:yp(s,n);if(!u)return[];let d=s,p={...u,path:i,file:r,document:t,
pointer:a,planeID:bp(s),references:Cp(s,n),publicHosts:Ap(d,n),ca:we(d,n).find(({text:m})=>ve(m)==="certificate")};return[l.size===0?p:f1(p,l,n)]}function f1(e,t,n){
let i=({path:m})=>!Be(t,m),r=Be(t,"/metadata/name"),s=Be(t,"/metadata/namespace"),{planeID:a,publicHosts:l,ca:c,references:u}=e,d=!Be(t,"/spec/planeID")&&!(r&&a===
e.name),p=u.filter(m=>i(m)&&i({path:m.namePath}));return{...e,...r&&{hasUnknownName:r},...s&&{hasUnknownNamespace:s,namespace:void 0},...d1(e.kind,t,n)&&{hasUnknownReference:!0},
references:p,planeID:d?a:void 0,publicHosts:d?l.filter(i):[],ca:d&&c&&i(c)?c:void 0}}function Zr(e){return new Set(e.flatMap(({kind:t,hasUnknownName:n})=>n?[t]:
[]))}function d1(e,t,n){return Pt(e,n).some(({pointer:i})=>[i,`${i}/kind`,`${i}/name`].some(r=>Be(t,r)))}var qp={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[ki,Mt,Si],among:"all",check:e=>{let{find:t,findAnywhere:n}=nn(e),i=Zr(e);return e.flatMap(r=>r.references.flatMap(
({set:s,namePath:a,targets:[{kind:l,name:c}]})=>{if(!s||i.has(l)||t(r,l,c)||t(r,_t(l),c))return[];let u=n(l,c);if(u)return[{plane:r,path:a,detail:`${l} "${c}" n\
ot found in namespace "${r.namespace}"; there is one in "${u.namespace}"`}];let d=Ki(c,p1(r,l,e)),p=Ee(l)||r.namespace===void 0?"":` in namespace "${r.namespace}\
"`,m=d===void 0?"":`; did you mean "${d}"?`;return[{plane:r,path:a,detail:`${l} "${c}" not found${p}${m}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?
"":"."}`,example:{release:"v0.15",wrong:`${et("eu-wst")}---
${oe}`,right:`${et("eu-west")}---
${oe}`}};function p1(e,t,n){let i=[];for(let r of n)if(r.kind===t&&gp(e,r)&&i.push(r.name),i.length===m1)break;return i}var m1=500;var Fp={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[wt,Lt],since:"v0.9",needsWhole:!0,check:e=>{let t=ge(e,"/kind"),n=ge(e,"/metadata/name");if(!Ve(t)||Ee(t)||n==="")return[];let{spec:i}=e;return!j(i)||i.
planeID!==void 0||h1.test(n)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase lette\
rs, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:U("DataPlane",V+H,`name: eu.west
  namespace: acme`),right:U("DataPlane",`planeID: eu-west
${V}${H}`,`name: eu.west
  namespace: acme`)}},h1=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var _p={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"Gateway API: Gateway",url:"https://g\
ateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a\
43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:Zn(e)}],check:(e,t)=>{let n=new Map;return Gr(e,t).flatMap(({gateway:i,
protocol:r,port:s})=>{let a=ne(e,s);if(typeof a!="number")return[];let l=`${i} ${a}`,c=n.get(l)??[];n.set(l,[...c,r]);let u=c.find(d=>d!==r);return u===void 0?[]:
[{path:s,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:U(
"DataPlane",`${V}${H}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:U("DataPlane",`${V}${H}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var $p={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>be(t)["pull-secrets"].flatMap(({pointer:n})=>{let i=ne(e,n);if(!Array.isArray(
i))return[];let r=new Set;return i.flatMap((s,a)=>{let l=r.has(s);return r.add(s),l&&typeof s=="string"?[{path:`${n}/${a}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:U("DataPlane",`${V}${H}imagePullSecretRefs:
  - registry
  - registry`),right:U("DataPlane",`${V}${H}imagePullSecretRefs:
  - registry
  - mirror`)}};var Bp={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[Cl],among:"each",check:e=>{let t=new Map;return e.flatMap(n=>{if(n.hasUnknownName||n.hasUnknownNamespace)return[];let i=`${n.kind}/${n.namespace??
""}/${n.name}`,r=t.get(i);return r||t.set(i,n),r?[{plane:n,path:"/metadata/name",detail:r.file===n.file?"this file":r.path}]:[]})},message:({detail:e})=>`is alr\
eady used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${U("DataPlane",V+H)}---
${U("DataPlane",V+H)}`,right:`${U("DataPlane",V+H)}---
${U("DataPlane",V+H.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var Yp={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},Lt],conditions:e=>[{strings:Kp(e),lists:Up(e),forbidden:[{when:Ep("")}]}],check:(e,t)=>[...Ke(e,Kp(t)).filter(
({text:n})=>n===""),...Up(t).flatMap(n=>{let i=ne(e,n);return Array.isArray(i)?i.flatMap((r,s)=>r===""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be e\
mpty.",example:{release:"v0.15",wrong:U("DataPlane",V.replace("name: agent-ca",'name: ""')+H),right:U("DataPlane",V+H)}};function Kp(e){let t=jp.get(e);if(t)return t;
let{host:n,"secret-store":i,"gateway-name":r,"gateway-namespace":s}=be(e),a=[...Hr(e).flatMap(l=>[`${l}/name`,`${l}/key`]),...i.map(({pointer:l})=>l),...Yl(e).flatMap(
({pointer:l,form:c})=>c==="object"?[`${l}/name`]:[]),...n.map(({pointer:l})=>l),...[...r,...s].filter(l=>l.default===void 0).map(({pointer:l})=>l)];return jp.set(
e,a),a}var jp=new Map,Up=e=>be(e)["pull-secrets"].map(({pointer:t})=>t);var Vp={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Ci,Dt],since:"v0.9",conditions:e=>[
{strings:yt(e),forbidden:[{when:Lp}]}],check:(e,t)=>we(e,t).filter(({text:n})=>ve(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>Jr(ge(e,t)),example:{release:"v0.15",wrong:te(Q(btoa(ee))),right:te(Q(ee))}};var es="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function ts(e,t,{at:n,endOf:i}){return!n||
!i?[]:we(e,t).flatMap(({path:r,text:s})=>{let a=ve(s)==="certificate"?i(s):void 0;return a?[{path:r,end:a,at:n}]:[]})}var ns=e=>e.toISOString().slice(0,10);var Hp={code:"expired-ca",severity:"error",reason:es,sources:[qt,vi],since:"v0.9",check:(e,t,n)=>ts(e,t,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:ns(
r)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:te(Q(pi)),right:te(Q(mi))}};var Wp={code:"expiring-ca",severity:"warning",reason:es,sources:[qt,vi],since:"v0.9",check:(e,t,n)=>ts(e,t,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.
getTime()<y1?[{path:i,detail:ns(r)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:te(Q(pi)),right:te(Q(mi))}},y1=720*60*60*1e3;var Gp={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.",sources:[
qt,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},tt("Adding the Certificate to the DataPlane CR")],...tn["cl\
ient-ca-goes-stale"],check:(e,t)=>Ye(ge(e,"/kind"))==="observability"?[]:we(e,t).filter(({text:n})=>ve(n)==="certificate"),message:()=>"becomes stale when the a\
gent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:U("DataPlane",Q(ee)+H),right:U("DataPlane",V+
H)}};var zp="is empty, which is treated as not set, so the plane is skipped",Jp="is not a PEM certificate",Qp={code:"invalid-ca",severity:"error",reason:"The control\
 plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.",sources:[Ai,Ci,Dt,wi],since:"v0.9",conditions:e=>[{strings:yt(
e),forbidden:[{when:De(Ae(Se(1e3)),re(/^\s*$/)),detail:zp},{when:Dp,detail:Jp}]}],check:(e,t,{at:n,endOf:i})=>we(e,t).flatMap(({path:r,text:s})=>{let a=ve(s);if(s.
trim()==="")return[{path:r,detail:zp}];let l=a==="certificate"&&n!==void 0&&i?.(s)===void 0;return a==="other"||l?[{path:r,detail:Jp}]:[]}),message:({detail:e})=>`${e}\
: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:U("ObservabilityPlane",`clus\
terAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:te(Q(ee))}};var Xp={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[pn,Pi,Ll],until:"v0.15",conditions:e=>[{numbers:Zn(
e).map(({port:t})=>t),...hl}],check:(e,t)=>Gr(e,t).flatMap(({port:n})=>{let i=ne(e,n);return typeof i=="number"&&(i<hl.minimum||i>hl.maximum)?[{path:n}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:U("DataPlane",`${V}${H}  publicHTTPPort: 0`),right:U("DataPlane",`${V}${H}  publicHTTPPo\
rt: 80`)}},hl={minimum:1,maximum:65535};var tm={code:"invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"\
observabilityplanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},Nl],conditions:e=>[{strings:em(e),forbidden:Zp}],
check:(e,t)=>Ke(e,em(t)).flatMap(({path:n,text:i})=>{let r=Xr(i,Zp);return r===void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:U("ObservabilityPlane",`${Q(ee)}observerURL: observer.example.com`),right:te(Q(ee))}},Zp=[{
when:Se(2e3),detail:"has more than 2000 characters"},{when:Ae(re(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:re(/^https?:\/\/[^/?#]*@/i),
detail:"contains a user name or password, which anyone who can read the manifest can see"},{when:Tp(e=>!URL.canParse(e)),detail:"has no valid host"}];function em(e){
let{"observer-url":t,"agent-url":n}=be(e);return[...t,...n].map(({pointer:i})=>i)}var sm={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, and no CRD validates it.",sources:[
Ri,ql,bi],conditions:e=>[{strings:nm(e),forbidden:rm,fastPass:im}],check:(e,t)=>Ke(e,nm(t)).flatMap(({path:n,text:i})=>{let r=gt(im,i)?void 0:Xr(i,rm);return r===
void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:U("DataPlan\
e",V+H.replace("apps.example.com","https://apps.example.com")),right:U("DataPlane",V+H)}},nm=e=>be(e).host.map(({pointer:t})=>t),g1=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
yl=253,im=De(Ae(Se(yl)),re(g1)),rm=[{when:Se(yl),detail:`more than ${yl} characters`},{when:re(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:re(/\//),detail:"\
a path"},{when:re(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:re(/:/),detail:"a port"},{when:re(
/\*/),detail:"a wildcard"},{when:re(/\s/),detail:"blanks"},{when:re(/_/),detail:"an underscore"},{when:re(/[A-Z]/),detail:"upper-case letters"},{when:re(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var om={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clients/kubernetes/clie\
nt.go",lines:"238"}],...tn["observability-secret-reference"],check:(e,t)=>Ye(ge(e,"/kind"))==="observability"?Hr(t).flatMap(n=>j(ne(e,n))?[{path:n}]:[]):[],message:()=>"\
does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:te(
V),right:te(Q(ee))}};var am={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[Dt,wi],check:(e,t)=>we(e,t).filter(({text:n})=>ve(n)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:te(Q(`-----BEGIN CERTIFICATE-\
----
...
-----END CERTIFICATE-----`)),right:te(Q(ee))}};var b1=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,lm={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Ml,Dl],conditions:e=>[
{strings:yt(e),forbidden:[{when:Np}]}],check:(e,t)=>we(e,t).filter(({text:n})=>ve(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:te(Q(ee+b1)),right:te(Q(ee))}};var cm={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[ki,Si],among:"all",check:e=>{let{find:t}=nn(e),n=Zr(e);return e.flatMap(i=>i.references.flatMap(({set:r,path:s,namePath:a,targets:[{kind:l,name:c}]})=>{
if(!r||n.has(l)||t(i,l,c))return[];let u=t(i,_t(l),c);return u?[{plane:i,path:a===s?s:`${s}/kind`,detail:`${c} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`d\
oes not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${et("eu-west","ClusterDataPlane")}---
${oe}`,right:`${et("eu-west")}---
${oe}`}};function um(e){let t=new Map,n=new Map;for(let i of e)for(let r of i.hosts){let s=t.get(r);s?n.get(r)?.push(i)===void 0&&n.set(r,[s,i]):t.set(r,i)}return[...n].
filter(([,i])=>i.some(({planeID:r})=>r!==i[0]?.planeID)).map(([i,r])=>({host:i,planes:r}))}var fm={code:"shared-virtual-host",severity:"warning",reason:"Routes are {environment}-{namespace}.{host}, and planes with different planeIDs are different clus\
ters.",sources:[Ri,wt],among:"each",check:e=>um(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:n})=>n)}))).flatMap(({host:t,planes:[n,...i]})=>i.flatMap(
({plane:r,planeID:s,publicHosts:a})=>s===n?.planeID?[]:a.filter(({text:l})=>l===t).map(({path:l})=>({plane:r,path:l,detail:String(n?.name)})))),message:({detail:e})=>`\
is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${oe}---
${U("DataPlane",V+H,`name: us-east
  namespace: acme`)}`,right:`${oe}---
${U("DataPlane",V+H.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var dm={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Mt,tt("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,t)=>{let{spec:n,metadata:i}=e;if(!j(n))return[];let r=[],s=j(i)?i.name:void 0;Ee(ge(e,"/kind"))&&n.planeID===void 0&&typeof s=="st\
ring"&&r.push({path:"/spec/planeID",detail:s});let a=ge(e,"/kind");for(let{pointer:l,form:c,to:u}of Pt(a,t)){let d=ne(e,l),[p=""]=u;c==="object"&&Ye(p)==="obser\
vability"&&j(d)&&d.kind===void 0&&r.push({path:`${l}/kind`,detail:p})}return r},message:({detail:e})=>`is optional in the documentation but required by the API \
server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:U("DataPlane",`${V}${H}observabilityPlaneRef:
  name: logs`),right:U("DataPlane",`${V}${H}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var pm=te(Q(ee),`name: logs
  namespace: acme`),mm={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[Mt,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:e=>{
if(e.some(({hasUnknownReference:i})=>i))return[];let{findFirst:t}=nn(e),n=new Set(e.flatMap(i=>i.references.map(({targets:r})=>t(i,r))));return e.flatMap(i=>Ye(
i.kind)==="observability"&&!i.hasUnknownName&&!n.has(i)?[{plane:i,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an ob\
servabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${oe}---
${pm}`,right:`${U("DataPlane",`${V}${H}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${pm}`}};var Ge=[lm,Vp,Qp,am,Hp,Wp,sm,tm,Xp,_p,dm,Yp,Fp,om,Gp,$p],is=[Bp,qp,cm,fm,hp,mm];function ym(e,t,n,i={},r=Ge){let s=[];for(let l of v1(r,t)){let c=w1(l,e,t,i);c.length>0&&s.push(...c)}if(s.length===0)return s;let a=new Set(n.map(({path:l})=>l));
return s.filter(({issue:l})=>!a.has(l.path))}function v1(e,t){if(e!==Ge)return e.filter(r=>it(r,t));let n=hm.get(t);if(n)return n;let i=Ge.filter(r=>it(r,t));return hm.
set(t,i),i}var hm=new Map;function w1(e,t,n,i){try{return e.check(t,n,i).map(r=>{let s=e.fix?.(t,r);return{issue:k1(e,r),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{
return[{issue:{...gl(e.code),path:"",field:""},severity:"error"}]}}var gl=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function k1(e,t){return{code:e.code,path:t.path,field:$e(t.path),message:e.message(t)}}function gm(e,t,n={}){let{value:i,issues:r,placeOf:s}=ll(e,t),a=xe(t);if(!j(i)||!qe(a,i.kind))return{issues:r,advice:[]};let l=ym(i,a,[],n,e.isPartial?P1:Ge);if(l.
length===0)return{issues:r,advice:l};let c=new Set(r.map(({path:d})=>d)),u=l.map(d=>S1(d,s(d.issue.path)));return{issues:r,advice:u.filter(({issue:{path:d}})=>!c.
has(d)&&!Be(e.unknown,d))}}var P1=Ge.filter(e=>e.needsWhole!==!0);function S1(e,t){return t===e.issue.path?e:{...e,issue:{...e.issue,path:t,field:$e(t)}}}function bm({document:e,role:t,resources:n},i,r,s){let a=n.filter(({role:u})=>u!=="template");if(a.length===0&&t!=="unreadable")return;let l=e.issues.map(u=>({...u,
file:i,severity:mn(u.code)})),c=[];for(let u of a){let d=A1(u,e,i,r,s);d.length!==0&&(l.push(...d),d.some(({severity:p})=>p==="error")&&c.push(...C1(u,e,i,r)))}
return{planes:a,findings:l,fits:c}}function A1(e,t,n,i,r){let{issues:s,advice:a}=gm(e,i,r);if(s.length===0&&a.length===0)return[];return[...s.map(c=>l(c,mn(c.code))),
...a.map(({issue:c,severity:u})=>l(c,u))];function l(c,u){let d=e.pointer+c.path;return{...c,path:d,file:n,severity:u,range:Yr(t,d,c.code)}}}function C1(e,t,n,i){
let r=cp(e),s=r.includes(i)?void 0:r.at(-1);if(s===void 0)return[];let a=fe.indexOf(i)>fe.indexOf(s),l=t.positionOf(e.pointer);return[{file:n,range:l,span:Bl(r),
release:s,...a&&{later:i}}]}function wm(e,t,n){if(t.length===0)return[...e];let i=R1(t),r=({code:u,range:{start:d}})=>[km(u,d.line),Pm(u,i(d.offset))],s=new Set(t.filter(({hasReason:u})=>u).
map(vm)),a=e.filter(u=>!r(u).some(d=>s.has(d))),l=new Set(e.flatMap(r)),c=t.flatMap(u=>{let d=u.hasReason?l.has(vm(u))?void 0:x1:O1;return d?[{...d,path:"",field:"",
file:n,severity:"warning",range:u.range}]:[]});return[...a,...c]}var vm=({code:e,line:t,document:n})=>t===void 0?Pm(e,n.start.offset):km(e,t),km=(e,t)=>`${e} on\
 line ${t}`,Pm=(e,t)=>`${e} in the document at ${t}`;function R1(e){let t=new Map(e.map(({document:i})=>[i.start.offset,i.end.offset])),n=[...t.keys()].sort((i,r)=>i-
r);return i=>{let r=0,s=n.length;for(;r<s;){let l=r+s>>1;(n[l]??0)<=i?r=l+1:s=l}let a=n[r-1];return a!==void 0&&i<(t.get(a)??0)?a:void 0}}var O1={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},x1={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},E1=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
Sm="openchoreo-planes-disable";function Am(e,t){let{start:n,end:i}=e.range,r=t.slice(n.offset,i.offset),s=e.positionOf("").start,a=Xc(e),l=0,c=n.offset;return r.
split(`
`).flatMap((u,d)=>{let p=c;for(c+=u.length+1;p>=(a[l]?.[1]??Number.POSITIVE_INFINITY);)l++;let m=E1.exec(u),y=m?.[1];if(!m||y===void 0||p>=(a[l]?.[0]??Number.POSITIVE_INFINITY))
return[];let k=m[2]!==void 0;if(!k&&p>=s.offset)return[];let h=n.line+d,w=u.indexOf("#")+1,T={line:h,column:w,offset:p+w-1},R={start:T,end:{line:h,column:w+y.length,
offset:T.offset+y.length}};return[{code:m[3]??"",hasReason:m[4]!==void 0,line:k?h+1:void 0,document:e.range,range:R}]})}function Cm({path:e,text:t},n,i,{complete:r=!1},s,a){let l=xe(s),c=t.includes(Sm),u=[],d=[],p=[],m=[],y=!1,k=!1;for(let[w,T]of i.entries()){let{role:R,reason:N,
resources:L}=T;(R==="template"||L.some($=>$.role==="template"))&&(y=!0),R==="other"&&N!==void 0&&(k=!0);let q=bm(T,e,s,a);if(q){for(let $ of q.findings)u.push($);
for(let $ of q.fits)p.push($);if(c&&q.planes.length>0)for(let $ of Am(T.document,t))d.push($);for(let $ of q.planes)m.push({resource:$,document:w})}}let h=r||m.
length>1;return{planes:m.length,findings:u,directives:d,fits:p,summaries:h?m.flatMap(w=>Mp(w,l,e,n)):[],isTemplate:y,isSkipped:k}}function Rm(e){let t=e.filter(n=>n.checked.planes>0);return[...Oe(t,({release:{release:n,from:i}})=>`${n} ${i}`).values()].flatMap(n=>{let[i]=n,r=n.reduce((s,a)=>s+
a.checked.planes,0);return i?[{...i.release,planes:r,files:n.length}]:[]}).sort((n,i)=>i.planes-n.planes)}function T1(e){let t=bt(e),n=[];for(let i of e.slice(t.length).split("/"))i===""||i==="."||(i!==".."?n.push(i):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
i));return t+n.join("/")}function xm(e,t){return T1(I1(t)||e===""?t:`${e}/${t}`)}function rs(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,bt(e).length))}function bl(e,t){if(e===t)return"";if(bt(e)!==bt(t))return t;let n=Om(e),i=Om(t),r=0;for(;r<n.length&&r<i.length&&n[r]===i[r];)r++;return[...n.slice(r).map(()=>"\
.."),...i.slice(r)].join("/")}function ss(e,t){return e===t?!0:bt(e)!==bt(t)?!1:bl(e,t).split("/")[0]!==".."}function I1(e){return bt(e)!==""}function Om(e){return e.
slice(bt(e).length).split("/").filter(Boolean)}function bt(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function Em(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(i,r){let s=N1(i);if(s===void 0)return!1;let a=Oe(i,({path:c})=>vl(s,c)),l=[...r,...a.get(
void 0)??[]];for(let[c,u]of a)c===void 0||!D1(u)||n(u,l)||t.set(c,[...u,...l]);return!0}}function N1(e){let t=[...Oe(L1(e),({name:s})=>s).values()].filter(s=>s.
length>1),n=M1(t.flatMap(s=>s.map(({path:a})=>a)));if(n===void 0)return;let i=new Set;for(let s of t){let a=new Set(s.map(({path:l})=>vl(n,l)));if(a.has(void 0))
return;if(a.size>1)for(let l of a)l!==void 0&&i.add(l)}let r=e.every(s=>{let a=vl(n,s.path);return s.names.length===0||a===void 0||i.has(a)});return i.size>1&&r?
n:void 0}function L1(e){return e.flatMap(({path:t,names:n})=>n.map(i=>({name:i,path:t})))}function D1(e){return e.some(({names:t})=>t.length>0)}function M1([e,...t]){
if(e===void 0)return;let n=rs(e);for(let i of t)for(;!ss(n,i)&&n!==rs(n);)n=rs(n);return t.every(i=>ss(n,i))?n:void 0}function vl(e,t){if(!ss(e,t))return;let[n="",
...i]=bl(e,t).split("/");return i.length>0?xm(e,n):void 0}var Tm={namespace:void 0,prefix:"",suffix:""};function kl(e,t,n,i,r=is){let s=r.filter(c=>it(c,t));if(n==="complete")return s.flatMap(c=>wl(c,e,t,i));let a=s.filter(({among:c})=>c==="each");return n==="set"?
a.flatMap(c=>wl(c,e,t,i)):[...Oe(e,({file:c})=>c).values()].filter(c=>c.length>1).flatMap(c=>a.flatMap(u=>wl(u,c,t,i)))}function wl(e,t,n,i){try{return e.check(
t,n).map(r=>{let s=r.plane.pointer+r.path,a={code:e.code,path:s,field:$e(r.path),message:e.message(r)},{plane:l}=r;return{plane:l,finding:{...a,file:l.path,severity:e.
severity,range:i(l,r.path)}}})}catch{let[r]=t,s={...gl(e.code),path:"",field:""};return r?[{plane:r,finding:{...s,file:r.path,severity:"error",range:i(r,"")}}]:
[]}}function Nm(e,t){let n=K1(t),i=e.flatMap(l=>l.context.sets.map(c=>({set:c,isComplete:l.context.complete??!1,file:l}))),r=[...Oe(i,({set:l,isComplete:c})=>`${c} ${l}`).
values()].flatMap(l=>{let[c]=l;return c?[{set:c.set,isComplete:c.isComplete,files:l.map(({file:u})=>u)}]:[]}),s=[],a=r.flatMap(({set:l,isComplete:c,files:u})=>{
let d=l===""&&c?Em(u.map(_1)):void 0;for(let m of d?.keys()??[])s.push(m);return(d?[...d.values()]:[u]).flatMap(m=>q1(m,l,c,n))});return{found:B1(a),clusters:s.
sort()}}function q1(e,t,n,i){let r=$1(e.filter(({planes:c})=>c.length>0).map(c=>c.line));if(!n)return kl(e.flatMap(({planes:c})=>c),r,"file",i);let s=e.flatMap(
({planes:c,context:u})=>c.flatMap(d=>F1(d,u.namingsIn?.(t)))),a=Oe(s,({affixes:c})=>c),l=a.size===1&&!e.some(({hasTemplate:c})=>c);return[...a.values()].flatMap(
c=>kl(c.map(({plane:u})=>u),r,l?"complete":"set",i))}function F1(e,t=[Tm]){return t.map(({namespace:n,prefix:i,suffix:r})=>({plane:n===void 0||Ee(e.kind)?e:{...e,
namespace:n},affixes:JSON.stringify([i,r])}))}var _1=e=>({...e,names:e.planes.map(({kind:t,namespace:n,name:i})=>`${t} ${n??""} ${i}`)});function $1(e){return Pe.
findLast(t=>e.includes(t))??nt}function B1(e){return[...new Map(e.map(n=>[`${n.plane.file} ${n.plane.document} ${n.finding.path} ${n.finding.code} ${n.finding.message}`,
n])).values()]}function K1(e){let t;return({file:n,document:i,pointer:r},s)=>{t?.file!==n&&(t={file:n,documents:_i(e(n)??"").documents});let a=t.documents[i];return a===
void 0?{start:Im,end:Im}:Yr(a,r+s)}}var Im={line:1,column:1,offset:0};function Lm({valuesOnly:e=!0,release:t,complete:n=!1,...i}={}){let r={sets:[""],complete:n,release:t&&{release:t,from:"option"}},s=new Map,a=dp(),l=0;function c(y,k,h=r){
l++;let w=p(y.text,h);u(y,k,w,h,a.vote(k,h,h.release?[]:fl(w)))}function u(y,k,h,w,T){let R=Cm(y,k,h,w,T.release,i),{findings:N,directives:L,planes:q,isTemplate:$,
isSkipped:G}=R;(q>0||N.length>0||L.length>0||$||G)&&s.set(k,{number:k,path:y.path,context:w,release:T,checked:R})}function d(y){let{outdated:k,releaseOf:h}=a.decide(
w=>{let[T,R]=[y(w),s.get(w)];return T===void 0||R===void 0?void 0:fl(p(T,R.context))});for(let w of k){let[T,R]=[y(w),s.get(w)];if(T===void 0||R===void 0)continue;
let{path:N,context:L}=R;u({path:N,text:T},w,p(T,L),L,h(L))}return m([...s.values()],y)}function p(y,k){return sp(y,{...fp(k),valuesOnly:e})}function m(y,k){let{
found:h,clusters:w}=Nm(y.map(({path:R,context:N,release:L,checked:q})=>({path:R,context:N,line:xe(L.release),planes:q.summaries,hasTemplate:q.isTemplate})),k),T=Oe(
h,({plane:R})=>R.file);return{findings:y.flatMap(({number:R,path:N,context:L,checked:{findings:q,directives:$}})=>{let G=[...q,...(T.get(R)??[]).map(({finding:X})=>X)],
M=wm(G,$,N);return(L.levels?pp(M,{rules:L.levels}):M).sort(j1)}),files:l,planes:y.reduce((R,{checked:N})=>R+N.planes,0),filesWithPlanes:y.filter(({checked:R})=>R.
planes>0).map(({path:R})=>R),releases:Rm(y),fits:y.flatMap(({checked:R})=>R.fits),templates:y.filter(({checked:R})=>R.isTemplate).map(({path:R})=>R),clusters:w,
skipped:y.filter(({checked:R})=>R.isSkipped).map(({path:R})=>R)}}return{add:c,skip:()=>{l++},finish:d}}var j1=(e,t)=>e.range.start.offset-t.range.start.offset;function Dm(e,t={}){let n=Lm({...t,endOf:_l});for(let[r,s]of e.entries())n.add(s,r);let{findings:i}=n.finish(r=>e[r]?.text);return[...i]}function Pl([e,...t]){return[Mm(e),...t.map(Mm)]}function Mm(e){if("url"in e)return e;if("issue"in e)return{title:`openchoreo issue ${e.issue}`,url:`${qm}/issue\
s/${e.issue}`};let{tag:t,lines:n}=e,i="crd"in e?`config/crd/bases/openchoreo.dev_${e.crd}.yaml`:e.file,r="crd"in e?`CRD of ${e.crd}, ${e.field}`:i;return{title:`\
openchoreo ${t}: ${r}`,url:`${qm}/blob/${t}/${i}${n?U1(n):""}`}}var qm="https://github.com/openchoreo/openchoreo",U1=e=>`#L${e.replace("-","-L")}`;var Y1={"yaml-syntax":["Invalid YAML. Fix it at the reported position.","kubectl rejects the file; lint reads YAML the way kubectl does."],"duplicate-key":["Dup\
licate key. Keep one of them.","kubectl silently uses the last one, so a value that you see may not be the one that takes effect."],"missing-field":["Required f\
ield is missing. Add it.","The CRD of the release or the reference documentation requires it."],"unknown-field":["Unknown field: the kind has no such field in t\
his release. Use the suggested one, or remove it.","kubectl rejects unknown fields; for other clients the API server silently drops them."],"misplaced-fields":[
"Fields of spec are one level too high, next to an empty or missing spec. Indent them below spec.","kubectl rejects them as unknown fields; for other clients th\
e API server silently drops them, and the plane has no spec."],"wrong-type":["A value has the wrong type. Use a value of the expected type; quotes turn a number\
 into a string.","The CRD of the release declares the type of each field."],"null-value":["A field is null. Set a value or remove the field.","The API server dr\
ops null values before it validates."],"value-from":["Both a secret reference and an inline value are set, or neither. Set exactly one of them.","With both, the\
 inline value takes precedence; with neither, the plane is skipped."],"missing-secret-namespace":["A cluster-scoped plane refers to a secret without its namespa\
ce. Add it.","A cluster-scoped resource has no namespace of its own to look in."],"namespace-not-allowed":["A cluster-scoped plane has a namespace. Remove it, o\
r use the namespace-scoped kind.","The API server silently drops it."],"namespaced-observability-plane":["A cluster-scoped plane refers to a namespace-scoped ob\
servability plane. Refer to a ClusterObservabilityPlane.","A validation rule of the CRD: there is no namespace to look it up in."],"unknown-kind":["Unknown kind\
: the release has no such kind. Use the suggested one.","Kinds were added and removed between releases; see docs/releases.md."],"wrong-api-version":["The apiVer\
sion is not OpenChoreo\u2019s. Use openchoreo.dev/v1alpha1.","It is the same in every release."],"unknown-value":["Unsupported value. Use one of the allowed val\
ues.","The CRD of the release lists them."],"invalid-plane-id":["Invalid planeID: only lowercase letters, digits and hyphens are allowed. Change it here and in \
the Helm values of the agent.","The cluster agent is identified by it."],"invalid-name":["Invalid name: it must be a lowercase RFC 1123 subdomain. Use lowercase\
 letters, digits, hyphens and dots.","The API server validates the metadata of every resource."],"invalid-label":["Invalid label or annotation. Change its key o\
r value.","The API server validates the metadata of every resource."],"invalid-format":["A string does not have the required format. Change it.","The API server\
 validates it, or the control plane could not resolve it."],"too-long":["Value is too long. Shorten it.","The API server limits characters, and bytes of annotat\
ions."],"not-an-integer":["A number has a fraction. Use an integer.","The CRD of the release requires an integer."],"out-of-range":["A number is out of range. U\
se one within the limits.","The CRD of the release declares them."],"invalid-date-time":["Invalid date and time. Use RFC 3339, such as 2026-01-02T03:04:05Z.","T\
he API server accepts no other format."],"immutable-field":["An update changes an immutable field. Keep the value, or recreate the resource.","A validation rule\
 of the CRD."],"too-many-issues":["There are more issues than a result can hold. Fix the ones that are listed, then run it again.","A result holds at most 10,00\
0 issues, so that no input can fill the memory with them."],unreadable:["A file cannot be read: check its path and its permissions. In a program, part of an obj\
ect cannot be read or is circular: pass plain data.","What cannot be read was not checked."]};function V1(){return[...Object.entries(Y1).map(([e,[t,n]])=>H1(e,t,
n)),...Ge.map(Fm),...is.map(Fm),{code:"suppression-without-reason",severity:"warning",what:"Suppression without a reason. Write `# openchoreo-planes-disable-nex\
t-line CODE -- reason`.",why:"Later readers need to know why the finding does not apply here.",sources:[]},{code:"unused-suppression",severity:"warning",what:"U\
nused suppression. Remove it.",why:"It would hide the next finding at that place.",sources:[]},{code:"rule-failed",severity:"error",what:"A rule failed on a res\
ource. Please report it, with the manifest.",why:"It is a bug in this program; the other rules were still applied.",sources:[]}]}function H1(e,t,n){let i=Object.
hasOwn(ps,e)?ps[e]:void 0,r=Object.hasOwn(gs,e)?gs[e]:void 0,s=W1[e];return{code:e,severity:mn(e),what:t,why:n,sources:r?Pl(r):[],...s&&{fixed:s},...i&&{example:i}}}
var W1={"null-value":"always","unknown-field":"if that is safe"};function Fm(e){let{code:t,severity:n,reason:i,sources:r,example:s}=e,{release:a,at:l,wrong:c}=s,
[u]=Dm([{path:t,text:c}],{release:a,complete:"among"in e&&e.among==="all",...l&&{at:l}}),d=u===void 0?"":`${u.field}: ${u.message}`,p=l?"--at":"among"in e&&e.among===
"all"?"--complete":void 0;return{code:t,severity:n,what:d,example:s,why:i,sources:Pl(r),...p&&{option:p},..."fix"in e&&{fixed:"always"}}}0&&(module.exports={explanations});

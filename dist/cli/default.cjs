"use strict";var Np=Object.create;var Wn=Object.defineProperty;var Ep=Object.getOwnPropertyDescriptor;var xp=Object.getOwnPropertyNames;var Rp=Object.getPrototypeOf,Ip=Object.prototype.hasOwnProperty;var D=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),ie=(e,t)=>{for(var n in t)Wn(e,n,{get:t[n],enumerable:!0})},Ya=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of xp(t))!Ip.call(e,r)&&r!==n&&Wn(e,r,{get:()=>t[r],enumerable:!(i=Ep(t,r))||i.enumerable});return e};var Wa=(e,t,n)=>(n=e!=null?Np(Rp(e)):{},Ya(t||!e||!e.__esModule?Wn(n,"default",{value:e,enumerable:!0}):n,e)),Tp=e=>Ya(Wn({},"__esModule",{value:!0}),e);var W=D(ee=>{"use strict";var Rr=Symbol.for("yaml.alias"),za=Symbol.for("yaml.document"),zn=Symbol.for("yaml.map"),Ga=Symbol.for("yaml.pair"),Ir=Symbol.for("yam\
l.scalar"),Gn=Symbol.for("yaml.seq"),Ae=Symbol.for("yaml.node.type"),Lp=e=>!!e&&typeof e=="object"&&e[Ae]===Rr,Dp=e=>!!e&&typeof e=="object"&&e[Ae]===za,Mp=e=>!!e&&
typeof e=="object"&&e[Ae]===zn,_p=e=>!!e&&typeof e=="object"&&e[Ae]===Ga,Va=e=>!!e&&typeof e=="object"&&e[Ae]===Ir,qp=e=>!!e&&typeof e=="object"&&e[Ae]===Gn;function Ha(e){
if(e&&typeof e=="object")switch(e[Ae]){case zn:case Gn:return!0}return!1}function Fp(e){if(e&&typeof e=="object")switch(e[Ae]){case Rr:case zn:case Ir:case Gn:return!0}
return!1}var $p=e=>(Va(e)||Ha(e))&&!!e.anchor;ee.ALIAS=Rr;ee.DOC=za;ee.MAP=zn;ee.NODE_TYPE=Ae;ee.PAIR=Ga;ee.SCALAR=Ir;ee.SEQ=Gn;ee.hasAnchor=$p;ee.isAlias=Lp;ee.
isCollection=Ha;ee.isDocument=Dp;ee.isMap=Mp;ee.isNode=Fp;ee.isPair=_p;ee.isScalar=Va;ee.isSeq=qp});var Vt=D(Tr=>{"use strict";var X=W(),se=Symbol("break visit"),Ja=Symbol("skip children"),ye=Symbol("remove node");function Vn(e,t){let n=Qa(t);X.isDocument(e)?ht(
null,e.contents,n,Object.freeze([e]))===ye&&(e.contents=null):ht(null,e,n,Object.freeze([]))}Vn.BREAK=se;Vn.SKIP=Ja;Vn.REMOVE=ye;function ht(e,t,n,i){let r=Xa(e,
t,n,i);if(X.isNode(r)||X.isPair(r))return Za(e,i,r),ht(e,r,n,i);if(typeof r!="symbol"){if(X.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let a=ht(s,t.items[s],n,i);if(typeof a=="number")s=a-1;else{if(a===se)return se;a===ye&&(t.items.splice(s,1),s-=1)}}}else if(X.isPair(t)){i=Object.freeze(
i.concat(t));let s=ht("key",t.key,n,i);if(s===se)return se;s===ye&&(t.key=null);let a=ht("value",t.value,n,i);if(a===se)return se;a===ye&&(t.value=null)}}return r}
async function Hn(e,t){let n=Qa(t);X.isDocument(e)?await gt(null,e.contents,n,Object.freeze([e]))===ye&&(e.contents=null):await gt(null,e,n,Object.freeze([]))}Hn.
BREAK=se;Hn.SKIP=Ja;Hn.REMOVE=ye;async function gt(e,t,n,i){let r=await Xa(e,t,n,i);if(X.isNode(r)||X.isPair(r))return Za(e,i,r),gt(e,r,n,i);if(typeof r!="symbo\
l"){if(X.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let a=await gt(s,t.items[s],n,i);if(typeof a=="number")s=a-1;else{if(a===
se)return se;a===ye&&(t.items.splice(s,1),s-=1)}}}else if(X.isPair(t)){i=Object.freeze(i.concat(t));let s=await gt("key",t.key,n,i);if(s===se)return se;s===ye&&
(t.key=null);let a=await gt("value",t.value,n,i);if(a===se)return se;a===ye&&(t.value=null)}}return r}function Qa(e){return typeof e=="object"&&(e.Collection||e.
Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Xa(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(X.isMap(t))return n.Map?.(e,t,i);if(X.isSeq(t))return n.Seq?.(e,t,i);if(X.
isPair(t))return n.Pair?.(e,t,i);if(X.isScalar(t))return n.Scalar?.(e,t,i);if(X.isAlias(t))return n.Alias?.(e,t,i)}function Za(e,t,n){let i=t[t.length-1];if(X.isCollection(
i))i.items[e]=n;else if(X.isPair(i))e==="key"?i.key=n:i.value=n;else if(X.isDocument(i))i.contents=n;else{let r=X.isAlias(i)?"alias":"scalar";throw new Error(`C\
annot replace node with ${r} parent`)}}Tr.visit=Vn;Tr.visitAsync=Hn});var Lr=D(tl=>{"use strict";var el=W(),Bp=Vt(),Kp={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},jp=e=>e.replace(/[!,[\]{}]/g,t=>Kp[t]),Ht=class e{constructor(t,n){
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
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+jp(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&el.isNode(t.contents)){let s={};Bp.visit(t.contents,(a,l)=>{el.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,a]of i)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||r.some(l=>l.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);
return n.join(`
`)}};Ht.defaultYaml={explicit:!1,version:"1.2"};Ht.defaultTags={"!!":"tag:yaml.org,2002:"};tl.Directives=Ht});var Jn=D(Jt=>{"use strict";var nl=W(),Up=Vt();function Yp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function il(e){let t=new Set;return Up.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function rl(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function Wp(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=il(e));let a=rl(t,r);return r.add(a),a},setAnchors:()=>{
for(let s of n){let a=i.get(s);if(typeof a=="object"&&a.anchor&&(nl.isScalar(a.node)||nl.isCollection(a.node)))a.node.anchor=a.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:i}}Jt.anchorIsValid=Yp;Jt.anchorNames=il;Jt.createNodeAnchors=Wp;Jt.
findNewAnchor=rl});var Dr=D(sl=>{"use strict";function Qt(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let a=i[r],l=Qt(e,i,String(r),a);l===
void 0?delete i[r]:l!==a&&(i[r]=l)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),a=Qt(e,i,r,s);a===void 0?i.delete(r):a!==s&&i.set(
r,a)}else if(i instanceof Set)for(let r of Array.from(i)){let s=Qt(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let a=Qt(e,i,r,s);a===void 0?delete i[r]:a!==s&&(i[r]=a)}return e.call(t,n,i)}sl.applyReviver=Qt});var Me=D(al=>{"use strict";var zp=W();function ol(e,t,n){if(Array.isArray(e))return e.map((i,r)=>ol(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!zp.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}al.toJS=ol});var Qn=D(cl=>{"use strict";var Gp=Dr(),ll=W(),Vp=Me(),Mr=class{constructor(t){Object.defineProperty(this,ll.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!ll.isDocument(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},l=Vp.toJS(this,"",a);if(typeof r=="function")for(let{count:u,res:c}of a.anchors.values())r(c,u);return typeof s=="function"?Gp.applyReviver(s,{"":l},
"",l):l}};cl.NodeBase=Mr});var Xt=D(ul=>{"use strict";var Hp=Jn(),Jp=Vt(),yt=W(),Qp=Qn(),Xp=Me(),_r=class extends Qp.NodeBase{constructor(t){super(yt.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],Jp.visit(t,{Node:(s,a)=>{(yt.isAlias(a)||yt.hasAnchor(a))&&i.push(a)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:a,maxAliasCount:l}=n,u=s.get(r);if(u||(Xp.toJS(r,null,n),u=s.get(r)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(l>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Xn(a,r,s)),u.count*u.aliasCount>l)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(Hp.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function Xn(e,t,n){
if(yt.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(yt.isCollection(t)){let i=0;for(let r of t.items){let s=Xn(e,r,n);
s>i&&(i=s)}return i}else if(yt.isPair(t)){let i=Xn(e,t.key,n),r=Xn(e,t.value,n);return Math.max(i,r)}return 1}ul.Alias=_r});var Q=D(qr=>{"use strict";var Zp=W(),em=Qn(),tm=Me(),nm=e=>!e||typeof e!="function"&&typeof e!="object",_e=class extends em.NodeBase{constructor(t){super(Zp.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:tm.toJS(this.value,t,n)}toString(){return String(this.value)}};_e.BLOCK_FOLDED="BLOCK_FOLDED";_e.BLOCK_LITERAL=
"BLOCK_LITERAL";_e.PLAIN="PLAIN";_e.QUOTE_DOUBLE="QUOTE_DOUBLE";_e.QUOTE_SINGLE="QUOTE_SINGLE";qr.Scalar=_e;qr.isScalarValue=nm});var Zt=D(dl=>{"use strict";var im=Xt(),Ze=W(),fl=Q(),rm="tag:yaml.org,2002:";function sm(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function om(e,t,n){if(Ze.isDocument(e)&&(e=e.contents),Ze.isNode(
e))return e;if(Ze.isPair(e)){let p=n.schema[Ze.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:a,sourceObjects:l}=n,u;if(i&&e&&typeof e==
"object"){if(u=l.get(e),u)return u.anchor??(u.anchor=r(e)),new im.Alias(u.anchor);u={anchor:null,node:null},l.set(e,u)}t?.startsWith("!!")&&(t=rm+t.slice(2));let c=sm(
e,t,a.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new fl.Scalar(e);return u&&(u.node=p),p}c=e instanceof Map?a[Ze.
MAP]:Symbol.iterator in Object(e)?a[Ze.SEQ]:a[Ze.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,e,n):new fl.Scalar(e);return t?d.tag=t:c.default||(d.tag=c.tag),u&&(u.node=d),d}dl.createNode=om});var ei=D(Zn=>{"use strict";var am=Zt(),be=W(),lm=Qn();function Fr(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let a=[];a[s]=i,i=a}else i=new Map([[s,i]])}return am.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var pl=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,$r=class extends lm.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>be.isNode(i)||be.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(pl(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(be.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,Fr(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(be.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&be.isScalar(s)?s.value:s:be.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!be.isPair(n))return!1;let i=n.value;return i==null||t&&be.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return be.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(be.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,Fr(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};Zn.Collection=$r;Zn.collectionFromPath=Fr;Zn.isEmptyPath=pl});var en=D(ti=>{"use strict";var cm=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Br(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var um=(e,t,n)=>e.
endsWith(`
`)?Br(n,t):n.includes(`
`)?`
`+Br(n,t):(e.endsWith(" ")?"":" ")+n;ti.indentComment=Br;ti.lineComment=um;ti.stringifyComment=cm});var hl=D(tn=>{"use strict";var fm="flow",Kr="block",ni="quoted";function dm(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:a,onOverflow:l}={}){
if(!r||r<0)return e;r<s&&(s=0);let u=Math.max(1+s,1+r-t.length);if(e.length<=u)return e;let c=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?c.push(
0):p=r-i);let m,g,w=!1,h=-1,b=-1,P=-1;n===Kr&&(h=ml(e,h,t.length),h!==-1&&(p=h+u));for(let T;T=e[h+=1];){if(n===ni&&T==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}P=h}if(T===`
`)n===Kr&&(h=ml(e,h,t.length)),p=h+t.length+u,m=void 0;else{if(T===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let L=e[h+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(m=h)}if(h>=p)if(m)c.push(m),p=m+u,m=void 0;else if(n===ni){for(;g===" "||g==="	";)g=T,T=e[h+=1],w=!0;let L=h>P+1?h-2:b-1;if(d[L])return e;c.push(L),
d[L]=!0,p=L+u,m=void 0}else w=!0}g=T}if(w&&l&&l(),c.length===0)return e;a&&a();let C=e.slice(0,c[0]);for(let T=0;T<c.length;++T){let L=c[T],M=c[T+1]||e.length;L===
0?C=`
${t}${e.slice(0,M)}`:(n===ni&&d[L]&&(C+=`${e[L]}\\`),C+=`
${t}${e.slice(L+1,M)}`)}return C}function ml(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}tn.FOLD_BLOCK=Kr;tn.FOLD_FLOW=fm;tn.FOLD_QUOTED=ni;tn.foldFlowLines=dm});var rn=D(gl=>{"use strict";var de=Q(),qe=hl(),ri=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),si=e=>/^(%|---|\.\.\.)/m.test(e);function pm(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,a=0;s<r;++s)if(e[s]===
`
`){if(s-a>i)return!0;if(a=s+1,r-a<=i)return!1}return!0}function nn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(si(e)?"  ":""),a="",l=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(a+=n.slice(l,
u)+"\\ ",u+=1,l=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{a+=n.slice(l,u);let d=n.substr(u+2,4);switch(d){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"\
000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:d.
substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=n.substr(u,6)}u+=5,l=u+1}break;case"n":if(i||n[u+2]==='"'||n.length<r)u+=1;else{for(a+=n.slice(l,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)a+=`
`,u+=2;a+=s,n[u+2]===" "&&(a+="\\"),u+=1,l=u+1}break;default:u+=1}return a=l?a+n.slice(l):n,i?a:qe.foldFlowLines(a,s,qe.FOLD_QUOTED,ri(t,!1))}function jr(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return nn(e,t);let n=t.indent||(si(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:qe.foldFlowLines(i,n,qe.FOLD_FLOW,ri(t,!1))}function bt(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=nn;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=jr:s&&!r?i=nn:i=n?jr:nn}return i(e,t)}var Ur;try{Ur=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ur=/\n+(?!\n|$)/g}function ii({comment:e,type:t,value:n},i,r,s){let{blockQuote:a,commentString:l,lineWidth:u}=i.options;if(!a||/\n[\t ]+$/.test(
n))return bt(n,i);let c=i.indent||(i.forceBlockIndent||si(n)?"  ":""),d=a==="literal"?!0:a==="folded"||t===de.Scalar.BLOCK_FOLDED?!1:t===de.Scalar.BLOCK_LITERAL?
!0:!pm(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let M=n[m-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let g=n.substring(m),w=g.indexOf(`
`);w===-1?p="-":n===g||w!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Ur,`$&${c}`));let h=!1,b,P=-1;for(b=0;b<n.length;++b){let M=n[b];if(M===" ")h=!0;else if(M===`
`)P=b;else break}let C=n.substring(0,P<b?P+1:b);C&&(n=n.substring(C.length),C=C.replace(/\n+/g,`$&${c}`));let L=(h?c?"2":"1":"")+p;if(e&&(L+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let M=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),$=!1,z=ri(i,!0);a!=="folded"&&t!==de.Scalar.BLOCK_FOLDED&&(z.onOverflow=
()=>{$=!0});let _=qe.foldFlowLines(`${C}${M}${g}`,c,qe.FOLD_BLOCK,z);if(!$)return`>${L}
${c}${_}`}return n=n.replace(/\n+/g,`$&${c}`),`|${L}
${c}${C}${n}${g}`}function mm(e,t,n,i){let{type:r,value:s}=e,{actualString:a,implicitKey:l,indent:u,indentStep:c,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return bt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?bt(s,t):ii(e,t,n,i);if(!l&&!d&&r!==de.Scalar.PLAIN&&s.includes(`
`))return ii(e,t,n,i);if(si(s)){if(u==="")return t.forceBlockIndent=!0,ii(e,t,n,i);if(l&&u===c)return bt(s,t)}let p=s.replace(/\n+/g,`$&
${u}`);if(a){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:g,tags:w}=t.doc.schema;if(w.some(m)||g?.some(m))return bt(s,t)}return l?
p:qe.foldFlowLines(p,u,qe.FOLD_FLOW,ri(t,!1))}function hm(e,t,n,i){let{implicitKey:r,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==de.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(l=de.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case de.
Scalar.BLOCK_FOLDED:case de.Scalar.BLOCK_LITERAL:return r||s?bt(a.value,t):ii(a,t,n,i);case de.Scalar.QUOTE_DOUBLE:return nn(a.value,t);case de.Scalar.QUOTE_SINGLE:
return jr(a.value,t);case de.Scalar.PLAIN:return mm(a,t,n,i);default:return null}},c=u(l);if(c===null){let{defaultKeyType:d,defaultStringType:p}=t.options,m=r&&
d||p;if(c=u(m),c===null)throw new Error(`Unsupported default string type ${m}`)}return c}gl.stringifyString=hm});var sn=D(Yr=>{"use strict";var gm=Jn(),Fe=W(),ym=en(),bm=rn();function vm(e,t){let n=Object.assign({blockQuote:!0,commentString:ym.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function wm(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(Fe.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(a=>a.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Sm(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(Fe.isScalar(e)||Fe.isCollection(
e))&&e.anchor;s&&gm.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&r.push(i.directives.tagString(a)),r.join(" ")}function km(e,t,n,i){
if(Fe.isPair(e))return e.toString(t,n,i);if(Fe.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=Fe.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>r=u});r??(r=wm(t.doc.schema.tags,s));let a=Sm(s,r,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let l=typeof r.
stringify=="function"?r.stringify(s,t,n,i):Fe.isScalar(s)?bm.stringifyString(s,t,n,i):s.toString(t,n,i);return a?Fe.isScalar(s)||l[0]==="{"||l[0]==="["?`${a} ${l}`:
`${a}
${t.indent}${l}`:l}Yr.createStringifyContext=vm;Yr.stringify=km});var wl=D(vl=>{"use strict";var Ce=W(),yl=Q(),bl=sn(),on=en();function Om({key:e,value:t},n,i,r){let{allNullValues:s,doc:a,indent:l,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,m=Ce.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(Ce.isCollection(e)||
!Ce.isNode(e)&&typeof e=="object"){let z="With simple keys, collection cannot be used as a key value";throw new Error(z)}}let g=!p&&(!e||m&&t==null&&!n.inFlow||
Ce.isCollection(e)||(Ce.isScalar(e)?e.type===yl.Scalar.BLOCK_FOLDED||e.type===yl.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:l+u});let w=!1,h=!1,b=bl.stringify(e,n,()=>w=!0,()=>h=!0);if(!g&&!n.inFlow&&b.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return w&&i&&i(),b===""?"?":g?`? ${b}`:b}else if(s&&!p||t==null&&
g)return b=`? ${b}`,m&&!w?b+=on.lineComment(b,n.indent,c(m)):h&&r&&r(),b;w&&(m=null),g?(m&&(b+=on.lineComment(b,n.indent,c(m))),b=`? ${b}
${l}:`):(b=`${b}:`,m&&(b+=on.lineComment(b,n.indent,c(m))));let P,C,T;Ce.isNode(t)?(P=!!t.spaceBefore,C=t.commentBefore,T=t.comment):(P=!1,C=null,T=null,t&&typeof t==
"object"&&(t=a.createNode(t))),n.implicitKey=!1,!g&&!m&&Ce.isScalar(t)&&(n.indentAtStart=b.length+1),h=!1,!d&&u.length>=2&&!n.inFlow&&!g&&Ce.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let L=!1,M=bl.stringify(t,n,()=>L=!0,()=>h=!0),$=" ";if(m||P||C){if($=P?`
`:"",C){let z=c(C);$+=`
${on.indentComment(z,n.indent)}`}M===""&&!n.inFlow?$===`
`&&T&&($=`

`):$+=`
${n.indent}`}else if(!g&&Ce.isCollection(t)){let z=M[0],_=M.indexOf(`
`),V=_!==-1,ce=n.inFlow??t.flow??t.items.length===0;if(V||!ce){let ue=!1;if(V&&(z==="&"||z==="!")){let H=M.indexOf(" ");z==="&"&&H!==-1&&H<_&&M[H+1]==="!"&&(H=M.
indexOf(" ",H+1)),(H===-1||_<H)&&(ue=!0)}ue||($=`
${n.indent}`)}}else(M===""||M[0]===`
`)&&($="");return b+=$+M,n.inFlow?L&&i&&i():T&&!L?b+=on.lineComment(b,n.indent,c(T)):h&&r&&r(),b}vl.stringifyPair=Om});var zr=D(Wr=>{"use strict";var Sl=require("process");function Pm(e,...t){e==="debug"&&console.log(...t)}function Am(e,t){(e==="debug"||e==="warn")&&(typeof Sl.emitWarning==
"function"?Sl.emitWarning(t):console.warn(t))}Wr.debug=Pm;Wr.warn=Am});var ui=D(ci=>{"use strict";var li=W(),kl=Q(),oi="<<",ai={identify:e=>e===oi||typeof e=="symbol"&&e.description===oi,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new kl.Scalar(Symbol(oi)),{addToJSMap:Ol}),stringify:()=>oi},Cm=(e,t)=>(ai.identify(t)||li.isScalar(t)&&(!t.type||t.type===
kl.Scalar.PLAIN)&&ai.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ai.tag&&n.default);function Ol(e,t,n){let i=Pl(e,n);if(li.isSeq(i))for(let r of i.items)
Gr(e,t,r);else if(Array.isArray(i))for(let r of i)Gr(e,t,r);else Gr(e,t,i)}function Gr(e,t,n){let i=Pl(e,n);if(!li.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,a]of r)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function Pl(e,t){return e&&li.isAlias(t)?t.resolve(e.doc,e):t}
ci.addMergeToJSMap=Ol;ci.isMergeKey=Cm;ci.merge=ai});var Hr=D(Nl=>{"use strict";var Nm=zr(),Al=ui(),Em=sn(),Cl=W(),Vr=Me();function xm(e,t,{key:n,value:i}){if(Cl.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(Al.
isMergeKey(e,n))Al.addMergeToJSMap(e,t,i);else{let r=Vr.toJS(n,"",e);if(t instanceof Map)t.set(r,Vr.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=Rm(
n,r,e),a=Vr.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function Rm(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Cl.isNode(e)&&n?.doc){let i=Em.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),Nm.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Nl.addPairToJSMap=xm});var $e=D(Jr=>{"use strict";var El=Zt(),Im=wl(),Tm=Hr(),fi=W();function Lm(e,t,n){let i=El.createNode(e,void 0,n),r=El.createNode(t,void 0,n);return new di(i,r)}
var di=class e{constructor(t,n=null){Object.defineProperty(this,fi.NODE_TYPE,{value:fi.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return fi.
isNode(n)&&(n=n.clone(t)),fi.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return Tm.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?Im.stringifyPair(this,t,n,i):JSON.stringify(this)}};Jr.Pair=di;Jr.createPair=Lm});var Qr=D(Rl=>{"use strict";var et=W(),xl=sn(),pi=en();function Dm(e,t,n){return(t.inFlow??e.flow?_m:Mm)(e,t,n)}function Mm({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:a,onComment:l}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let w=0;w<
t.length;++w){let h=t[w],b=null;if(et.isNode(h))!p&&h.spaceBefore&&m.push(""),mi(n,m,h.commentBefore,p),h.comment&&(b=h.comment);else if(et.isPair(h)){let C=et.
isNode(h.key)?h.key:null;C&&(!p&&C.spaceBefore&&m.push(""),mi(n,m,C.commentBefore,p))}p=!1;let P=xl.stringify(h,d,()=>b=null,()=>p=!0);b&&(P+=pi.lineComment(P,s,
c(b))),p&&b&&(p=!1),m.push(i+P)}let g;if(m.length===0)g=r.start+r.end;else{g=m[0];for(let w=1;w<m.length;++w){let h=m[w];g+=h?`
${u}${h}`:`
`}}return e?(g+=`
`+pi.indentComment(c(e),u),l&&l()):p&&a&&a(),g}function _m({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:a,options:{commentString:l}}=t;
i+=s;let u=Object.assign({},t,{indent:i,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let w=0;w<e.length;++w){let h=e[w],b=null;if(et.isNode(h))h.spaceBefore&&p.push(
""),mi(t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(et.isPair(h)){let C=et.isNode(h.key)?h.key:null;C&&(C.spaceBefore&&p.push(""),mi(t,p,C.commentBefore,
!1),C.comment&&(c=!0));let T=et.isNode(h.value)?h.value:null;T?(T.comment&&(b=T.comment),T.commentBefore&&(c=!0)):h.value==null&&C?.comment&&(b=C.comment)}b&&(c=
!0);let P=xl.stringify(h,u,()=>b=null);c||(c=p.length>d||P.includes(`
`)),w<e.length-1?P+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((C,T)=>C+T.length+2,2)+(P.length+2)>t.options.lineWidth)),c&&(P+=",")),
b&&(P+=pi.lineComment(P,i,l(b))),p.push(P),d=p.length}let{start:m,end:g}=n;if(p.length===0)return m+g;if(!c){let w=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>
0&&w>t.options.lineWidth}if(c){let w=m;for(let h of p)w+=h?`
${s}${r}${h}`:`
`;return`${w}
${r}${g}`}else return`${m}${a}${p.join(" ")}${a}${g}`}function mi({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=pi.indentComment(
t(i),e);n.push(s.trimStart())}}Rl.stringifyCollection=Dm});var Ke=D(Zr=>{"use strict";var qm=Qr(),Fm=Hr(),$m=ei(),Be=W(),hi=$e(),Bm=Q();function an(e,t){let n=Be.isScalar(t)?t.value:t;for(let i of e)if(Be.isPair(i)&&(i.
key===t||i.key===n||Be.isScalar(i.key)&&i.key.value===n))return i}var Xr=class extends $m.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(Be.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,a=new this(t),l=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||r)&&a.items.push(hi.createPair(u,c,i))};if(n instanceof Map)for(let[u,c]of n)l(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))l(u,n[u]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let i;Be.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new hi.Pair(t,t?.value):i=new hi.Pair(t.key,t.value);let r=an(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);Be.isScalar(r.value)&&Bm.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let a=this.items.findIndex(l=>s(i,l)<
0);a===-1?this.items.push(i):this.items.splice(a,0,i)}else this.items.push(i)}delete(t){let n=an(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=an(this.items,t)?.value;return(!n&&Be.isScalar(r)?r.value:r)??void 0}has(t){return!!an(this.items,t)}set(t,n){this.add(new hi.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)Fm.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!Be.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),qm.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};Zr.YAMLMap=Xr;Zr.findPair=an});var vt=D(Tl=>{"use strict";var Km=W(),Il=Ke(),jm={collection:"map",default:!0,nodeClass:Il.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Km.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Il.YAMLMap.from(e,t,n)};Tl.map=jm});var je=D(Ll=>{"use strict";var Um=Zt(),Ym=Qr(),Wm=ei(),yi=W(),zm=Q(),Gm=Me(),es=class extends Wm.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(yi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=gi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=gi(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&yi.isScalar(r)?r.value:r}has(t){let n=gi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=gi(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];yi.isScalar(r)&&zm.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(Gm.toJS(s,String(r++),n));return i}toString(t,n,i){return t?Ym.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let l of n){if(typeof r=="function"){let u=n instanceof Set?l:String(a++);l=r.call(n,u,l)}s.items.
push(Um.createNode(l,void 0,i))}}return s}};function gi(e){let t=yi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Ll.YAMLSeq=es});var wt=D(Ml=>{"use strict";var Vm=W(),Dl=je(),Hm={collection:"seq",default:!0,nodeClass:Dl.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Vm.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Dl.YAMLSeq.from(e,t,n)};Ml.seq=Hm});var ln=D(_l=>{"use strict";var Jm=rn(),Qm={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),Jm.stringifyString(e,t,n,i)}};_l.string=Qm});var bi=D($l=>{"use strict";var ql=Q(),Fl={identify:e=>e==null,createNode:()=>new ql.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new ql.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Fl.test.test(e)?e:t.options.nullStr};$l.nullTag=Fl});var ts=D(Kl=>{"use strict";var Xm=Q(),Bl={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Xm.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Bl.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};Kl.boolTag=Bl});var St=D(jl=>{"use strict";function Zm({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let l=t-(s.length-a-1);for(;l-- >0;)s+="0"}return s}jl.stringifyNumber=Zm});var is=D(vi=>{"use strict";var eh=Q(),ns=St(),th={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ns.stringifyNumber},nh={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():ns.stringifyNumber(e)}},ih={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new eh.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ns.stringifyNumber};
vi.float=ih;vi.floatExp=nh;vi.floatNaN=th});var ss=D(Si=>{"use strict";var Ul=St(),wi=e=>typeof e=="bigint"||Number.isInteger(e),rs=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function Yl(e,t,n){
let{value:i}=e;return wi(i)&&i>=0?n+i.toString(t):Ul.stringifyNumber(e)}var rh={identify:e=>wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>rs(e,2,8,n),stringify:e=>Yl(e,8,"0o")},sh={identify:wi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>rs(e,0,10,n),
stringify:Ul.stringifyNumber},oh={identify:e=>wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>rs(e,2,16,
n),stringify:e=>Yl(e,16,"0x")};Si.int=sh;Si.intHex=oh;Si.intOct=rh});var zl=D(Wl=>{"use strict";var ah=vt(),lh=bi(),ch=wt(),uh=ln(),fh=ts(),os=is(),as=ss(),dh=[ah.map,ch.seq,uh.string,lh.nullTag,fh.boolTag,as.intOct,as.int,as.intHex,
os.floatNaN,os.floatExp,os.float];Wl.schema=dh});var Hl=D(Vl=>{"use strict";var ph=Q(),mh=vt(),hh=wt();function Gl(e){return typeof e=="bigint"||Number.isInteger(e)}var ki=({value:e})=>JSON.stringify(e),gh=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ki},{identify:e=>e==null,createNode:()=>new ph.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:ki},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:ki},{identify:Gl,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>Gl(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ki}],yh={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},bh=[mh.map,hh.seq].
concat(gh,yh);Vl.schema=bh});var cs=D(Jl=>{"use strict";var cn=require("buffer"),ls=Q(),vh=rn(),wh={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof cn.Buffer=="function")return cn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let a=n,l;if(typeof cn.Buffer=="function")l=a instanceof cn.Buffer?a.toString("base64"):cn.Buffer.from(a.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<a.length;++c)u+=String.fromCharCode(a[c]);l=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=ls.Scalar.BLOCK_LITERAL),t!==ls.Scalar.QUOTE_DOUBLE){let u=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(l.length/u),d=new Array(c);for(let p=0,m=0;p<c;++p,m+=u)d[p]=l.substr(m,u);l=d.join(t===ls.Scalar.
BLOCK_LITERAL?`
`:" ")}return vh.stringifyString({comment:e,type:t,value:l},i,r,s)}};Jl.binary=wh});var Ai=D(Pi=>{"use strict";var Oi=W(),us=$e(),Sh=Q(),kh=je();function Ql(e,t){if(Oi.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!Oi.isPair(i)){
if(Oi.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new us.Pair(new Sh.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=Oi.isPair(i)?i:new us.Pair(i)}}else t("Expected a sequence for this tag");return e}function Xl(e,t,n){let{replacer:i}=n,r=new kh.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof i=="function"&&(a=i.call(t,String(s++),a));let l,u;
if(Array.isArray(a))if(a.length===2)l=a[0],u=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let c=Object.keys(
a);if(c.length===1)l=c[0],u=a[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=a;r.items.push(us.createPair(l,u,n))}return r}
var Oh={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ql,createNode:Xl};Pi.createPairs=Xl;Pi.pairs=Oh;Pi.resolvePairs=Ql});var ps=D(ds=>{"use strict";var Zl=W(),fs=Me(),un=Ke(),Ph=je(),ec=Ai(),tt=class e extends Ph.YAMLSeq{constructor(){super(),this.add=un.YAMLMap.prototype.add.bind(
this),this.delete=un.YAMLMap.prototype.delete.bind(this),this.get=un.YAMLMap.prototype.get.bind(this),this.has=un.YAMLMap.prototype.has.bind(this),this.set=un.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,a;if(Zl.
isPair(r)?(s=fs.toJS(r.key,"",n),a=fs.toJS(r.value,s,n)):s=fs.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,a)}return i}static from(t,n,i){
let r=ec.createPairs(t,n,i),s=new this;return s.items=r.items,s}};tt.tag="tag:yaml.org,2002:omap";var Ah={collection:"seq",identify:e=>e instanceof Map,nodeClass:tt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=ec.resolvePairs(e,t),i=[];for(let{key:r}of n.items)Zl.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new tt,n)},createNode:(e,t,n)=>tt.from(e,t,n)};ds.YAMLOMap=tt;ds.omap=Ah});var sc=D(ms=>{"use strict";var tc=Q();function nc({value:e,source:t},n){return t&&(e?ic:rc).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ic={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new tc.Scalar(!0),stringify:nc},rc={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new tc.Scalar(!1),stringify:nc};ms.falseTag=rc;ms.trueTag=
ic});var oc=D(Ci=>{"use strict";var Ch=Q(),hs=St(),Nh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:hs.stringifyNumber},Eh={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():hs.stringifyNumber(e)}},xh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Ch.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:hs.stringifyNumber};Ci.float=xh;Ci.floatExp=Eh;Ci.floatNaN=Nh});var lc=D(dn=>{"use strict";var ac=St(),fn=e=>typeof e=="bigint"||Number.isInteger(e);function Ni(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return r==="-"?BigInt(-1)*
a:a}let s=parseInt(e,n);return r==="-"?-1*s:s}function gs(e,t,n){let{value:i}=e;if(fn(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return ac.stringifyNumber(
e)}var Rh={identify:fn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ni(e,2,2,n),stringify:e=>gs(e,2,"0b")},Ih={identify:fn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ni(e,1,8,n),stringify:e=>gs(e,8,"0")},Th={identify:fn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ni(e,0,10,n),stringify:ac.stringifyNumber},Lh={identify:fn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ni(e,2,16,n),stringify:e=>gs(e,16,"0x")};dn.int=Th;dn.intBin=Rh;dn.intHex=Lh;dn.intOct=Ih});var bs=D(ys=>{"use strict";var Ri=W(),Ei=$e(),xi=Ke(),nt=class e extends xi.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Ri.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Ei.Pair(t.key,null):n=new Ei.Pair(t,null),xi.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=xi.
findPair(this.items,t);return!n&&Ri.isPair(i)?Ri.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=xi.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Ei.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let a of n)typeof r=="function"&&(a=r.call(n,a,a)),s.items.push(Ei.createPair(a,null,i));return s}};nt.tag="tag:yaml.org,2002:set";var Dh={collection:"\
map",identify:e=>e instanceof Set,nodeClass:nt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>nt.from(e,t,n),resolve(e,t){if(Ri.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new nt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};ys.YAMLSet=nt;ys.set=Dh});var ws=D(Ii=>{"use strict";var Mh=St();function vs(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=a=>t?BigInt(a):Number(a),s=i.replace(/_/g,"").split(":").
reduce((a,l)=>a*r(60)+r(l),r(0));return n==="-"?r(-1)*s:s}function cc(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(
t))return Mh.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var _h={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>vs(e,n),stringify:cc},qh={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>vs(e,!1),stringify:cc},uc={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(uc.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,a,l]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,i-1,r,s||0,a||0,l||0,u),d=t[8];if(d&&d!=="Z"){let p=vs(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ii.floatTime=qh;Ii.intTime=_h;Ii.
timestamp=uc});var pc=D(dc=>{"use strict";var Fh=vt(),$h=bi(),Bh=wt(),Kh=ln(),jh=cs(),fc=sc(),Ss=oc(),Ti=lc(),Uh=ui(),Yh=ps(),Wh=Ai(),zh=bs(),ks=ws(),Gh=[Fh.map,Bh.seq,Kh.string,
$h.nullTag,fc.trueTag,fc.falseTag,Ti.intBin,Ti.intOct,Ti.int,Ti.intHex,Ss.floatNaN,Ss.floatExp,Ss.float,jh.binary,Uh.merge,Yh.omap,Wh.pairs,zh.set,ks.intTime,ks.
floatTime,ks.timestamp];dc.schema=Gh});var Oc=D(As=>{"use strict";var yc=vt(),Vh=bi(),bc=wt(),Hh=ln(),Jh=ts(),Os=is(),Ps=ss(),Qh=zl(),Xh=Hl(),vc=cs(),pn=ui(),wc=ps(),Sc=Ai(),mc=pc(),kc=bs(),Li=ws(),hc=new Map(
[["core",Qh.schema],["failsafe",[yc.map,bc.seq,Hh.string]],["json",Xh.schema],["yaml11",mc.schema],["yaml-1.1",mc.schema]]),gc={binary:vc.binary,bool:Jh.boolTag,
float:Os.float,floatExp:Os.floatExp,floatNaN:Os.floatNaN,floatTime:Li.floatTime,int:Ps.int,intHex:Ps.intHex,intOct:Ps.intOct,intTime:Li.intTime,map:yc.map,merge:pn.
merge,null:Vh.nullTag,omap:wc.omap,pairs:Sc.pairs,seq:bc.seq,set:kc.set,timestamp:Li.timestamp},Zh={"tag:yaml.org,2002:binary":vc.binary,"tag:yaml.org,2002:merg\
e":pn.merge,"tag:yaml.org,2002:omap":wc.omap,"tag:yaml.org,2002:pairs":Sc.pairs,"tag:yaml.org,2002:set":kc.set,"tag:yaml.org,2002:timestamp":Li.timestamp};function eg(e,t,n){
let i=hc.get(t);if(i&&!e)return n&&!i.includes(pn.merge)?i.concat(pn.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(hc.keys()).filter(
a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(pn.merge)),r.reduce((s,a)=>{let l=typeof a=="string"?gc[a]:a;if(!l){let u=JSON.stringify(
a),c=Object.keys(gc).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(l)||s.push(l),s},[])}As.
coreKnownTags=Zh;As.getTags=eg});var Es=D(Pc=>{"use strict";var Cs=W(),tg=vt(),ng=wt(),ig=ln(),Di=Oc(),rg=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ns=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.isArray(t)?Di.getTags(t,"compat"):t?Di.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Di.coreKnownTags:{},this.tags=Di.getTags(n,this.name,i),this.toStringOptions=l??null,Object.defineProperty(this,Cs.MAP,{value:tg.
map}),Object.defineProperty(this,Cs.SCALAR,{value:ig.string}),Object.defineProperty(this,Cs.SEQ,{value:ng.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?
rg:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Pc.Schema=Ns});var Cc=D(Ac=>{"use strict";var sg=W(),xs=sn(),mn=en();function og(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=xs.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=s(e.commentBefore);n.unshift(mn.indentComment(u,""))}let a=!1,l=null;if(e.contents){if(sg.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(mn.indentComment(d,""))}r.forceBlockIndent=!!e.comment,l=e.contents.comment}let u=l?
void 0:()=>a=!0,c=xs.stringify(e.contents,r,()=>l=null,u);l&&(c+=mn.lineComment(c,"",s(l))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(xs.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(n.push("..."),n.push(mn.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&a&&(u=u.replace(/^\n+/,"")),u&&((!a||l)&&n[n.length-
1]!==""&&n.push(""),n.push(mn.indentComment(s(u),"")))}return n.join(`
`)+`
`}Ac.stringifyDocument=og});var hn=D(Nc=>{"use strict";var ag=Xt(),kt=ei(),fe=W(),lg=$e(),cg=Me(),ug=Es(),fg=Cc(),Rs=Jn(),dg=Dr(),pg=Zt(),Is=Lr(),Ts=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,fe.NODE_TYPE,{value:fe.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:a}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.
version)):this.directives=new Is.Directives({version:a}),this.setSchema(a,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[fe.NODE_TYPE]:{value:fe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=fe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ot(this.contents)&&this.contents.add(t)}addIn(t,n){Ot(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=Rs.anchorNames(this);t.anchor=!n||i.has(n)?Rs.findNewAnchor(n||"a",i):n}return new ag.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let b=C=>typeof C=="number"||C instanceof String||
C instanceof Number,P=n.filter(b).map(String);P.length>0&&(n=n.concat(P)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:l,
keepUndefined:u,onTagObj:c,tag:d}=i??{},{onAnchor:p,setAnchors:m,sourceObjects:g}=Rs.createNodeAnchors(this,a||"a"),w={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:g},h=pg.createNode(t,d,w);return l&&fe.isCollection(h)&&(h.flow=!0),m(),h}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new lg.Pair(r,s)}delete(t){return Ot(this.contents)?this.contents.delete(t):!1}deleteIn(t){return kt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ot(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return fe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return kt.isEmptyPath(t)?!n&&fe.isScalar(this.contents)?this.contents.value:this.contents:fe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return fe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return kt.isEmptyPath(t)?this.contents!==void 0:fe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=kt.collectionFromPath(this.schema,[t],n):Ot(this.contents)&&this.contents.set(
t,n)}setIn(t,n){kt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=kt.collectionFromPath(this.schema,Array.from(t),n):Ot(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Is.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Is.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new ug.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:a}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},u=cg.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:c,res:d}of l.anchors.values())s(d,c);return typeof a=="function"?dg.applyReviver(a,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return fg.stringifyDocument(this,t)}};function Ot(e){if(fe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Nc.Document=Ts});var bn=D(yn=>{"use strict";var gn=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},Ls=class extends gn{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},Ds=class extends gn{constructor(t,n,i){super("YAMLWarning",t,n,i)}},mg=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,a=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&a.length>80){let l=Math.min(s-39,a.length-79);a="\u2026"+a.substring(l),s-=l-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(a.substring(
0,s))){let l=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),a=l+a}if(/[^ ]/.test(a)){let l=1,u=n.linePos[1];u?.line===i&&u.col>r&&(l=Math.max(1,Math.min(u.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(l);n.message+=`:

${a}
${c}
`}};yn.YAMLError=gn;yn.YAMLParseError=Ls;yn.YAMLWarning=Ds;yn.prettifyError=mg});var vn=D(Ec=>{"use strict";function hg(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:a,startOnNewline:l}){let u=!1,c=l,d=l,p="",m="",g=!1,w=!1,h=null,
b=null,P=null,C=null,T=null,L=null,M=null;for(let _ of e)switch(w&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&s(_.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),w=!1),h&&(c&&_.type!=="comment"&&_.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),h=null),_.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&_.source.includes("	")&&(h=_),d=!0;break;case"comment":{d||s(_,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let V=_.source.substring(1)||" ";p?p+=m+V:p=V,m="",c=!1;break}case"newlin\
e":c?p?p+=_.source:(!L||n!=="seq-item-ind")&&(u=!0):m+=_.source,c=!0,g=!0,(b||P)&&(C=_),d=!0;break;case"anchor":b&&s(_,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),_.source.endsWith(":")&&s(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=_,M??(M=_.offset),c=!1,d=!1,w=!0;break;case"\
tag":{P&&s(_,"MULTIPLE_TAGS","A node can have at most one tag"),P=_,M??(M=_.offset),c=!1,d=!1,w=!0;break}case n:(b||P)&&s(_,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${_.source} indicator`),L&&s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),L=_,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){T&&s(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),T=_,c=!1,d=!1;break}default:s(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} toke\
n`),c=!1,d=!1}let $=e[e.length-1],z=$?$.offset+$.source.length:r;return w&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=a||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:T,found:L,spaceBefore:u,comment:p,hasNewline:g,anchor:b,tag:P,newlineAfterProp:C,end:z,
start:M??z}}Ec.resolveProps=hg});var Mi=D(xc=>{"use strict";function Ms(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ms(t.key)||Ms(t.value))return!0}return!1;default:return!0}}xc.containsNewline=Ms});var _s=D(Rc=>{"use strict";var gg=Mi();function yg(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&gg.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Rc.flowIndentCheck=yg});var qs=D(Tc=>{"use strict";var Ic=W();function bg(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,a)=>s===a||Ic.isScalar(s)&&
Ic.isScalar(a)&&s.value===a.value;return t.some(s=>r(s.key,n))}Tc.mapIncludes=bg});var Fc=D(qc=>{"use strict";var Lc=$e(),vg=Ke(),Dc=vn(),wg=Mi(),Mc=_s(),Sg=qs(),_c="All mapping items must start at the same column";function kg({composeNode:e,composeEmptyNode:t},n,i,r,s){
let a=s?.nodeClass??vg.YAMLMap,l=new a(n.schema);n.atRoot&&(n.atRoot=!1);let u=i.offset,c=null;for(let d of i.items){let{start:p,key:m,sep:g,value:w}=d,h=Dc.resolveProps(
p,{indicator:"explicit-key-ind",next:m??g?.[0],offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0}),b=!h.found;if(b){if(m&&(m.type==="block-seq"?r(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==i.indent&&r(u,"BAD_INDENT",_c)),!h.anchor&&!h.tag&&!g){
c=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||wg.containsNewline(m))&&r(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else h.found?.indent!==i.indent&&r(u,"BAD_INDENT",_c);n.atKey=!0;let P=h.end,C=m?e(n,m,h,r):t(n,P,p,null,h,r);n.schema.compat&&Mc.flowIndentCheck(
i.indent,m,r),n.atKey=!1,Sg.mapIncludes(n,l.items,C)&&r(P,"DUPLICATE_KEY","Map keys must be unique");let T=Dc.resolveProps(g??[],{indicator:"map-value-ind",next:w,
offset:C.range[2],onError:r,parentIndent:i.indent,startOnNewline:!m||m.type==="block-scalar"});if(u=T.end,T.found){b&&(w?.type==="block-map"&&!T.hasNewline&&r(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&h.start<T.found.offset-1024&&r(C.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let L=w?e(n,w,T,r):t(n,u,g,null,T,r);n.schema.compat&&Mc.flowIndentCheck(
i.indent,w,r),u=L.range[2];let M=new Lc.Pair(C,L);n.options.keepSourceTokens&&(M.srcToken=d),l.items.push(M)}else{b&&r(C.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),T.comment&&(C.comment?C.comment+=`
`+T.comment:C.comment=T.comment);let L=new Lc.Pair(C);n.options.keepSourceTokens&&(L.srcToken=d),l.items.push(L)}}return c&&c<u&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[i.offset,u,c??u],l}qc.resolveBlockMap=kg});var Bc=D($c=>{"use strict";var Og=je(),Pg=vn(),Ag=_s();function Cg({composeNode:e,composeEmptyNode:t},n,i,r,s){let a=s?.nodeClass??Og.YAMLSeq,l=new a(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,c=null;for(let{start:d,value:p}of i.items){let m=Pg.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?r(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(u,"MISSING_CHAR","Sequence item without - indicator");else{c=m.end,m.comment&&(l.comment=m.comment);continue}let g=p?e(n,p,m,r):
t(n,m.end,d,null,m,r);n.schema.compat&&Ag.flowIndentCheck(i.indent,p,r),u=g.range[2],l.items.push(g)}return l.range=[i.offset,u,c??u],l}$c.resolveBlockSeq=Cg});var Pt=D(Kc=>{"use strict";function Ng(e,t,n,i){let r="";if(e){let s=!1,a="";for(let l of e){let{source:u,type:c}=l;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";r?r+=a+d:r=d,a="";break}case"n\
ewline":r&&(a+=u),s=!0;break;default:i(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:r,offset:t}}Kc.resolveEnd=Ng});var Wc=D(Yc=>{"use strict";var Eg=W(),xg=$e(),jc=Ke(),Rg=je(),Ig=Pt(),Uc=vn(),Tg=Mi(),Lg=qs(),Fs="Block collections are not allowed within flow collections",$s=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Dg({composeNode:e,composeEmptyNode:t},n,i,r,s){let a=i.start.source==="{",l=a?"flow map":"flow sequence",u=s?.
nodeClass??(a?jc.YAMLMap:Rg.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let b=0;b<
i.items.length;++b){let P=i.items[b],{start:C,key:T,sep:L,value:M}=P,$=Uc.resolveProps(C,{flow:l,indicator:"explicit-key-ind",next:T??L?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!L&&!M){b===0&&$.comma?r($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):b<i.items.
length-1&&r($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),$.comment&&(c.comment?c.comment+=`
`+$.comment:c.comment=$.comment),p=$.end;continue}!a&&n.options.strict&&Tg.containsNewline(T)&&r(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(b===0)$.comma&&r($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if($.comma||r($.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),$.comment){let z="";e:for(let _ of C)switch(_.type){case"comma":case"space":break;case"comment":z=_.source.substring(1);break e;default:break e}
if(z){let _=c.items[c.items.length-1];Eg.isPair(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+z:_.comment=z,$.comment=$.comment.substring(z.length+1)}}if(!a&&!L&&!$.found){let z=M?e(n,M,$,r):t(n,$.end,L,null,$,r);c.items.push(z),p=z.range[2],$s(M)&&r(z.
range,"BLOCK_IN_FLOW",Fs)}else{n.atKey=!0;let z=$.end,_=T?e(n,T,$,r):t(n,z,C,null,$,r);$s(T)&&r(_.range,"BLOCK_IN_FLOW",Fs),n.atKey=!1;let V=Uc.resolveProps(L??
[],{flow:l,indicator:"map-value-ind",next:M,offset:_.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(V.found){if(!a&&!$.found&&n.options.strict){
if(L)for(let H of L){if(H===V.found)break;if(H.type==="newline"){r(H,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}$.start<V.found.offset-1024&&r(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
M&&("source"in M&&M.source?.[0]===":"?r(M,"MISSING_CHAR",`Missing space after : in ${l}`):r(V.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ce=M?
e(n,M,V,r):V.found?t(n,V.end,L,null,V,r):null;ce?$s(M)&&r(ce.range,"BLOCK_IN_FLOW",Fs):V.comment&&(_.comment?_.comment+=`
`+V.comment:_.comment=V.comment);let ue=new xg.Pair(_,ce);if(n.options.keepSourceTokens&&(ue.srcToken=P),a){let H=c;Lg.mapIncludes(n,H.items,_)&&r(z,"DUPLICATE_\
KEY","Map keys must be unique"),H.items.push(ue)}else{let H=new jc.YAMLMap(n.schema);H.flow=!0,H.items.push(ue);let Re=(ce??_).range;H.range=[_.range[0],Re[1],Re[2]],
c.items.push(H)}p=ce?ce.range[2]:V.end}}let m=a?"}":"]",[g,...w]=i.end,h=p;if(g?.source===m)h=g.offset+g.source.length;else{let b=l[0].toUpperCase()+l.substring(
1),P=d?`${b} must end with a ${m}`:`${b} in block collection must be sufficiently indented and end with a ${m}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",P),g&&g.source.
length!==1&&w.unshift(g)}if(w.length>0){let b=Ig.resolveEnd(w,h,n.options.strict,r);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[i.offset,h,b.offset]}else c.range=[i.offset,h,h];return c}Yc.resolveFlowCollection=Dg});var Gc=D(zc=>{"use strict";var Mg=W(),_g=Q(),qg=Ke(),Fg=je(),$g=Fc(),Bg=Bc(),Kg=Wc();function Bs(e,t,n,i,r,s){let a=n.type==="block-map"?$g.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?Bg.resolveBlockSeq(e,t,n,i,s):Kg.resolveFlowCollection(e,t,n,i,s),l=a.constructor;return r==="!"||r===l.tagName?(a.tag=l.tagName,a):
(r&&(a.tag=r),a)}function jg(e,t,n,i,r){let s=i.tag,a=s?t.directives.tagName(s.source,m=>r(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:g}=i,w=m&&s?m.offset>s.offset?m:s:m??s;w&&(!g||g.offset<w.offset)&&r(w,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===qg.YAMLMap.tagName&&l==="map"||a===Fg.YAMLSeq.tagName&&l===
"seq")return Bs(e,t,n,r,a);let u=t.schema.tags.find(m=>m.tag===a&&m.collection===l);if(!u){let m=t.schema.knownTags[a];if(m?.collection===l)t.schema.tags.push(Object.
assign({},m,{default:!1})),u=m;else return m?r(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Bs(e,t,n,r,a)}let c=Bs(e,t,n,r,a,u),d=u.resolve?.(c,m=>r(s,"TAG_RESOLVE_FAILED",m),t.options)??c,p=Mg.isNode(d)?d:new _g.
Scalar(d);return p.range=c.range,p.tag=a,u?.format&&(p.format=u.format),p}zc.composeCollection=jg});var js=D(Vc=>{"use strict";var Ks=Q();function Ug(e,t,n){let i=t.offset,r=Yg(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Ks.Scalar.BLOCK_FOLDED:Ks.Scalar.BLOCK_LITERAL,a=t.source?Wg(t.source):[],l=a.length;for(let h=a.length-1;h>=0;--h){let b=a[h][1];if(b===""||b==="\r")
l=h;else break}if(l===0){let h=r.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",b=i+r.length;return t.source&&(b+=t.source.length),{value:h,type:s,comment:r.comment,range:[i,b,b]}}let u=t.indent+r.indent,
c=t.offset+r.length,d=0;for(let h=0;h<l;++h){let[b,P]=a[h];if(P===""||P==="\r")r.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&n(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(u=b.length),d=h,u===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+P.length+1}for(let h=a.length-1;h>=l;--h)a[h][0].length>u&&(l=h+1);let p="",m="",
g=!1;for(let h=0;h<d;++h)p+=a[h][0].slice(u)+`
`;for(let h=d;h<l;++h){let[b,P]=a[h];c+=b.length+P.length+1;let C=P[P.length-1]==="\r";if(C&&(P=P.slice(0,-1)),P&&b.length<u){let L=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-P.length-(C?2:1),"BAD_INDENT",L),b=""}s===Ks.Scalar.BLOCK_LITERAL?(p+=
m+b.slice(u)+P,m=`
`):b.length>u||P[0]==="	"?(m===" "?m=`
`:!g&&m===`
`&&(m=`

`),p+=m+b.slice(u)+P,m=`
`,g=!0):P===""?m===`
`?p+=`
`:m=`
`:(p+=m+P,m=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let h=l;h<a.length;++h)p+=`
`+a[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let w=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,w,w]}}function Yg({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],a=0,l="",u=-1;for(let m=1;m<r.length;++m){let g=r[m];if(!l&&(g==="\
-"||g==="+"))l=g;else{let w=Number(g);!a&&w?a=w:u===-1&&(u=e+m)}}u!==-1&&i(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
d="",p=r.length;for(let m=1;m<t.length;++m){let g=t[m];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":n&&!c&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let w=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",w);let h=g.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:s,indent:a,chomp:l,comment:d,length:p}}function Wg(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}Vc.resolveBlockScalar=Ug});var Ys=D(Jc=>{"use strict";var Us=Q(),zg=Pt();function Gg(e,t,n){let{offset:i,type:r,source:s,end:a}=e,l,u,c=(m,g,w)=>n(i+m,g,w);switch(r){case"scalar":l=Us.Scalar.
PLAIN,u=Vg(s,c);break;case"single-quoted-scalar":l=Us.Scalar.QUOTE_SINGLE,u=Hg(s,c);break;case"double-quoted-scalar":l=Us.Scalar.QUOTE_DOUBLE,u=Jg(s,c);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=zg.resolveEnd(a,d,t,n);return{value:u,type:l,comment:p.comment,range:[i,d,p.offset]}}function Vg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Hc(e)}function Hg(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Hc(e.slice(1,-1)).replace(/''/g,"'")}function Hc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
a=" ",l=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?a===`
`?s+=a:a=`
`:(s+=a+c,a=" "),l=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=l,n=u.exec(e),s+a+(n?.[1]??"")}function Jg(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:a}=Qg(e,i);n+=s,i=a}else if(r==="\\"){let s=e[++i],a=Xg[s];if(a)n+=a;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=Zg(e,i+1,l,t),i+=l}else{let l=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(r===" "||r==="	"){let s=i,a=e[i+1];for(;a===" "||a==="	";)a=e[++i+1];a!==`
`&&!(a==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Qg(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Xg={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Zg(e,t,n,i){let r=e.substr(t,n),a=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(a)}catch{let l=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}Jc.resolveFlowScalar=Gg});var Zc=D(Xc=>{"use strict";var it=W(),Qc=Q(),ey=js(),ty=Ys();function ny(e,t,n,i){let{value:r,type:s,comment:a,range:l}=t.type==="block-scalar"?ey.resolveBlockScalar(
e,t,i):ty.resolveFlowScalar(t,e.options.strict,i),u=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[it.
SCALAR]:u?c=iy(e.schema,r,u,n,i):t.type==="scalar"?c=ry(e,r,t,i):c=e.schema[it.SCALAR];let d;try{let p=c.resolve(r,m=>i(n??t,"TAG_RESOLVE_FAILED",m),e.options);
d=it.isScalar(p)?p:new Qc.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",m),d=new Qc.Scalar(r)}return d.range=l,d.source=
r,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),a&&(d.comment=a),d}function iy(e,t,n,i,r){if(n==="!")return e[it.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let a=e.knownTags[n];return a&&!a.collection?
(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[it.SCALAR])}function ry({
atKey:e,directives:t,schema:n},i,r,s){let a=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(i))||n[it.SCALAR];if(n.compat){let l=n.compat.find(
u=>u.default&&u.test?.test(i))??n[it.SCALAR];if(a.tag!==l.tag){let u=t.tagString(a.tag),c=t.tagString(l.tag),d=`Value may be parsed as either ${u} or ${c}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return a}Xc.composeScalar=ny});var tu=D(eu=>{"use strict";function sy(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}eu.emptyScalarPosition=sy});var ru=D(zs=>{"use strict";var oy=Xt(),ay=W(),ly=Gc(),nu=Zc(),cy=Pt(),uy=tu(),fy={composeNode:iu,composeEmptyNode:Ws};function iu(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:a,anchor:l,tag:u}=n,c,d=!0;switch(t.type){case"alias":c=dy(e,t,i),(l||u)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=nu.composeScalar(e,t,u,i),l&&(c.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=ly.composeCollection(fy,e,t,n,i),l&&(c.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=Ws(e,t.offset,void 0,null,n,i)),l&&c.anchor===""&&i(l,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!ay.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),a&&(t.type==="scal\
ar"&&t.source===""?c.comment=a:c.commentBefore=a),e.options.keepSourceTokens&&d&&(c.srcToken=t),c}function Ws(e,t,n,i,{spaceBefore:r,comment:s,anchor:a,tag:l,end:u},c){
let d={type:"scalar",offset:uy.emptyScalarPosition(t,n,i),indent:-1,source:""},p=nu.composeScalar(e,d,l,c);return a&&(p.anchor=a.source.substring(1),p.anchor===
""&&c(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function dy({options:e},{offset:t,source:n,end:i},r){
let s=new oy.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let a=t+n.length,l=cy.resolveEnd(i,a,e.strict,r);return s.range=[t,a,l.offset],l.comment&&(s.comment=l.comment),s}zs.composeEmptyNode=
Ws;zs.composeNode=iu});var au=D(ou=>{"use strict";var py=hn(),su=ru(),my=Pt(),hy=vn();function gy(e,t,{offset:n,start:i,value:r,end:s},a){let l=Object.assign({_directives:t},e),u=new py.
Document(void 0,l),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=hy.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:a,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=r?su.composeNode(c,r,d,a):su.composeEmptyNode(c,d.end,i,null,d,a);let p=u.
contents.range[2],m=my.resolveEnd(s,p,!1,a);return m.comment&&(u.comment=m.comment),u.range=[n,p,m.offset],u}ou.composeDoc=gy});var Vs=D(uu=>{"use strict";var yy=require("process"),by=Lr(),vy=hn(),wn=bn(),lu=W(),wy=au(),Sy=Pt();function Sn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function cu(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var Gs=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let a=Sn(n);s?this.warnings.push(new wn.YAMLWarning(
a,i,r)):this.errors.push(new wn.YAMLParseError(a,i,r))},this.directives=new by.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=cu(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(lu.isCollection(s)&&!s.flow&&s.items.length>0){let a=s.items[0];lu.isPair(a)&&(a=a.key);let l=a.
commentBefore;a.commentBefore=l?`${i}
${l}`:i}else{let a=s.commentBefore;s.commentBefore=a?`${i}
${a}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:cu(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(yy.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=Sn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=wy.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new wn.YAMLParseError(Sn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new wn.YAMLParseError(Sn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Sy.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new wn.YAMLParseError(Sn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new vy.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};uu.Composer=Gs});var pu=D(_i=>{"use strict";var ky=js(),Oy=Ys(),Py=bn(),fu=rn();function Ay(e,t=!0,n){if(e){let i=(r,s,a)=>{let l=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(l,s,a);else throw new Py.YAMLParseError([l,l+1],s,a)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Oy.resolveFlowScalar(
e,t,i);case"block-scalar":return ky.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function Cy(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:a="PLAIN"}=t,l=fu.stringifyString({type:a,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(l[0]){case"|":case">":{let c=l.indexOf(`
`),d=l.substring(0,c),p=l.substring(c+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return du(m,u)||m.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:l,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:l,end:u};default:return{type:"scalar",offset:s,indent:i,source:l,end:u}}}function Ny(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:a}=n,l="indent"in e?e.indent:null;if(i&&typeof l=="number"&&(l+=2),!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
a=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let u=fu.stringifyString({type:a,value:t},{implicitKey:r||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":Ey(e,u);break;case'"':Hs(e,u,"double-quoted-scalar");break;case"\
'":Hs(e,u,"single-quoted-scalar");break;default:Hs(e,u,"scalar")}}function Ey(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
a="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:a,source:i}];du(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:a,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:a,props:l,source:r})}}function du(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Hs(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}_i.createScalarToken=Cy;_i.resolveAsScalar=Ay;_i.setScalarValue=Ny});var hu=D(mu=>{"use strict";var xy=e=>"type"in e?Fi(e):qi(e);function Fi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Fi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=qi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=qi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=qi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function qi({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=Fi(t)),n)for(let s of n)r+=s.
source;return i&&(r+=Fi(i)),r}mu.stringify=xy});var vu=D(bu=>{"use strict";var Js=Symbol("break visit"),Ry=Symbol("skip children"),gu=Symbol("remove item");function rt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),yu(Object.freeze([]),e,t)}rt.BREAK=Js;rt.SKIP=Ry;rt.REMOVE=gu;rt.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};rt.parentCollection=(e,t)=>{let n=rt.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function yu(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let a=0;a<s.items.length;++a){let l=yu(Object.freeze(e.concat([[r,a]])),s.items[a],n);if(typeof l=="number")a=l-1;else{if(l===Js)return Js;l===gu&&
(s.items.splice(a,1),a-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}bu.visit=rt});var $i=D(oe=>{"use strict";var Qs=pu(),Iy=hu(),Ty=vu(),Xs="\uFEFF",Zs="",eo="",to="",Ly=e=>!!e&&"items"in e,Dy=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function My(e){switch(e){case Xs:return"<BOM>";case Zs:return"<DOC>";case eo:return"<FL\
OW_END>";case to:return"<SCALAR>";default:return JSON.stringify(e)}}function _y(e){switch(e){case Xs:return"byte-order-mark";case Zs:return"doc-mode";case eo:return"\
flow-error-end";case to:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}oe.createScalarToken=Qs.createScalarToken;oe.resolveAsScalar=Qs.resolveAsScalar;oe.setScalarValue=Qs.
setScalarValue;oe.stringify=Iy.stringify;oe.visit=Ty.visit;oe.BOM=Xs;oe.DOCUMENT=Zs;oe.FLOW_END=eo;oe.SCALAR=to;oe.isCollection=Ly;oe.isScalar=Dy;oe.prettyToken=
My;oe.tokenType=_y});var ro=D(Su=>{"use strict";var kn=$i();function pe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var wu=new Set("0123456789ABCDEFabcdef"),qy=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Bi=new Set(",[]{}"),Fy=new Set(` ,[]{}
\r	`),no=e=>!e||Fy.has(e),io=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&pe(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===kn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield kn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&pe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!pe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&pe(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(no),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&pe(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield kn.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(no),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let a=this.charAt(1);if(this.flowKey||pe(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>pe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let l=s;for(;a===" ";)a=this.buffer[--s];
if(a===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield kn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(pe(s)||t&&Bi.has(s))break;n=i}else if(pe(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&Bi.has(s))break;if(r===`
`){let a=this.continueScalar(i+1);if(a===-1)break;i=Math.max(i,a-2)}}else{if(t&&Bi.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield kn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(no),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(pe(i)||n&&Bi.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!pe(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(qy.has(n))n=this.buffer[++t];else if(n==="%"&&wu.has(this.buffer[t+1])&&wu.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Su.Lexer=io});var oo=D(ku=>{"use strict";var so=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};ku.LineCounter=so});var lo=D(Nu=>{"use strict";var $y=require("process"),Ou=$i(),By=ro();function Ue(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Pu(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Cu(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ki(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function At(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ji(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Au(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Ue(t.start,"explicit-key-ind")&&!Ue(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Cu(t.value)?t.value.end?ji(t.value.end,t.sep):t.value.end=t.sep:ji(t.start,t.sep),delete t.sep)}var ao=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new By.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,$y.env.LOG_TOKENS&&console.log("|",Ou.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Ou.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Au(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Pu(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Pu(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=Ki(this.peek(2)),i=At(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){ji(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let a=[];for(let l=0;l<n.sep.length;++l){let u=n.sep[l];switch(u.type){case"newli\
ne":a.push(l);break;case"space":break;case"comment":u.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ue(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Cu(n.key)&&!Ue(n.sep,"newline")){
let a=At(n.start),l=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:a,key:l,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Ue(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let a=At(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Ue(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:a,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ue(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){ji(r,n.start),r.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Ue(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=Ki(
i),s=At(r);Au(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Ki(t),i=At(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Ki(t),i=At(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Nu.Parser=ao});var Tu=D(Pn=>{"use strict";var Eu=Vs(),Ky=hn(),On=bn(),jy=zr(),Uy=W(),Yy=oo(),xu=lo();function Ru(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Yy.LineCounter||null,prettyErrors:t}}function Wy(e,t={}){let{lineCounter:n,prettyErrors:i}=Ru(t),r=new xu.Parser(n?.addNewLine),s=new Eu.Composer(t),a=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let l of a)l.errors.forEach(On.prettifyError(e,n)),l.warnings.forEach(On.prettifyError(e,n));return a.length>0?a:Object.
assign([],{empty:!0},s.streamInfo())}function Iu(e,t={}){let{lineCounter:n,prettyErrors:i}=Ru(t),r=new xu.Parser(n?.addNewLine),s=new Eu.Composer(t),a=null;for(let l of s.
compose(r.parse(e),!0,e.length))if(!a)a=l;else if(a.options.logLevel!=="silent"){a.errors.push(new On.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(a.errors.forEach(On.prettifyError(e,n)),a.warnings.forEach(On.prettifyError(
e,n))),a}function zy(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=Iu(e,n);if(!r)return null;if(r.warnings.forEach(s=>jy.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function Gy(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return Uy.isDocument(e)&&!i?e.toString(n):new Ky.Document(e,i,n).toString(n)}
Pn.parse=zy;Pn.parseAllDocuments=Wy;Pn.parseDocument=Iu;Pn.stringify=Gy});var uo=D(G=>{"use strict";var Vy=Vs(),Hy=hn(),Jy=Es(),co=bn(),Qy=Xt(),Ye=W(),Xy=$e(),Zy=Q(),eb=Ke(),tb=je(),nb=$i(),ib=ro(),rb=oo(),sb=lo(),Ui=Tu(),Lu=Vt();G.Composer=
Vy.Composer;G.Document=Hy.Document;G.Schema=Jy.Schema;G.YAMLError=co.YAMLError;G.YAMLParseError=co.YAMLParseError;G.YAMLWarning=co.YAMLWarning;G.Alias=Qy.Alias;
G.isAlias=Ye.isAlias;G.isCollection=Ye.isCollection;G.isDocument=Ye.isDocument;G.isMap=Ye.isMap;G.isNode=Ye.isNode;G.isPair=Ye.isPair;G.isScalar=Ye.isScalar;G.isSeq=
Ye.isSeq;G.Pair=Xy.Pair;G.Scalar=Zy.Scalar;G.YAMLMap=eb.YAMLMap;G.YAMLSeq=tb.YAMLSeq;G.CST=nb;G.Lexer=ib.Lexer;G.LineCounter=rb.LineCounter;G.Parser=sb.Parser;G.
parse=Ui.parse;G.parseAllDocuments=Ui.parseAllDocuments;G.parseDocument=Ui.parseDocument;G.stringify=Ui.stringify;G.visit=Lu.visit;G.visitAsync=Lu.visitAsync});var Uw={};ie(Uw,{defaultCommand:()=>$w});module.exports=Tp(Uw);var Bt=Wa(uo(),1);var fo=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Du=/##(\w*)\[/g;function Mu(e){return $u(e.replace(fo,qu))}function _u(e){return e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",i=t.slice(0,t.length-n.length).replace(fo,r=>r==="	"?r:qu(r));return $u(i)+n}).join(`
`)}function po(e){return e.replace(fo,n=>{if(n===`
`||n==="	")return n;let i=n.codePointAt(0)??0;return i>65535?`\\U${i.toString(16).padStart(8,"0")}`:`\\u${Fu(i)}`}).replace(Du,"##$1\\x5b")}function mo(e){return _u(
e)!==e}function qu(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${Fu(t)}`}var Fu=e=>e.toString(16).padStart(4,"0");function $u(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Du,"##$1\\[")}function ob(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!ob(e)}function Yi(e){return e.split("/").slice(1).map(ab)}var ve=e=>e.replaceAll("~","~0").replaceAll("/","~1"),ab=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Wi(e){return/[~\d]/.test(e)?Yi(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function lb(e,t){
let n=e;for(let i of cb(t))if(Array.isArray(n))n=n[Number(i)];else if(j(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function go(e,t){let n=lb(e,t);return typeof n==
"string"?n:""}function cb(e){let t=ho.get(e);if(t)return t;let n=Yi(e);return ho.size<ub&&ho.set(e,n),n}var ho=new Map,ub=1e3;function Bu(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,fb)}var fb=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;var bo={};ie(bo,{isPlane:()=>mb,validatePlane:()=>pb,withDefaults:()=>hb});var db,yo=()=>db??=require("./v0.3.cjs"),pb=(...e)=>yo().validatePlane(...e),mb=(...e)=>yo().
isPlane(...e),hb=(...e)=>yo().withDefaults(...e);var zi={};ie(zi,{isPlane:()=>bb,validatePlane:()=>yb,withDefaults:()=>vb});var gb,vo=()=>gb??=require("./v0.4.cjs"),yb=(...e)=>vo().validatePlane(...e),bb=(...e)=>vo().
isPlane(...e),vb=(...e)=>vo().withDefaults(...e);var So={};ie(So,{isPlane:()=>kb,validatePlane:()=>Sb,withDefaults:()=>Ob});var wb,wo=()=>wb??=require("./v0.6.cjs"),Sb=(...e)=>wo().validatePlane(...e),kb=(...e)=>wo().
isPlane(...e),Ob=(...e)=>wo().withDefaults(...e);var Oo={};ie(Oo,{isPlane:()=>Cb,validatePlane:()=>Ab,withDefaults:()=>Nb});var Pb,ko=()=>Pb??=require("./v0.7.cjs"),Ab=(...e)=>ko().validatePlane(...e),Cb=(...e)=>ko().
isPlane(...e),Nb=(...e)=>ko().withDefaults(...e);var Ao={};ie(Ao,{isPlane:()=>Rb,validatePlane:()=>xb,withDefaults:()=>Ib});var Eb,Po=()=>Eb??=require("./v0.8.cjs"),xb=(...e)=>Po().validatePlane(...e),Rb=(...e)=>Po().
isPlane(...e),Ib=(...e)=>Po().withDefaults(...e);var No={};ie(No,{isPlane:()=>Db,validatePlane:()=>Lb,withDefaults:()=>Mb});var Tb,Co=()=>Tb??=require("./v0.9.cjs"),Lb=(...e)=>Co().validatePlane(...e),Db=(...e)=>Co().
isPlane(...e),Mb=(...e)=>Co().withDefaults(...e);var Gi={};ie(Gi,{isPlane:()=>Fb,validatePlane:()=>qb,withDefaults:()=>$b});var _b,Eo=()=>_b??=require("./v0.10.cjs"),qb=(...e)=>Eo().validatePlane(...e),Fb=(...e)=>Eo().
isPlane(...e),$b=(...e)=>Eo().withDefaults(...e);var Ro={};ie(Ro,{isPlane:()=>jb,validatePlane:()=>Kb,withDefaults:()=>Ub});var Bb,xo=()=>Bb??=require("./v0.12.cjs"),Kb=(...e)=>xo().validatePlane(...e),jb=(...e)=>xo().
isPlane(...e),Ub=(...e)=>xo().withDefaults(...e);var To={};ie(To,{isPlane:()=>zb,validatePlane:()=>Wb,withDefaults:()=>Gb});var Yb,Io=()=>Yb??=require("./v0.13.cjs"),Wb=(...e)=>Io().validatePlane(...e),zb=(...e)=>Io().
isPlane(...e),Gb=(...e)=>Io().withDefaults(...e);var Do={};ie(Do,{isPlane:()=>Jb,validatePlane:()=>Hb,withDefaults:()=>Qb});var Vb,Lo=()=>Vb??=require("./v0.14.cjs"),Hb=(...e)=>Lo().validatePlane(...e),Jb=(...e)=>Lo().
isPlane(...e),Qb=(...e)=>Lo().withDefaults(...e);var Vi={};ie(Vi,{isPlane:()=>e0,validatePlane:()=>Zb,withDefaults:()=>t0});var Xb,Mo=()=>Xb??=require("./v0.15.cjs"),Zb=(...e)=>Mo().validatePlane(...e),e0=(...e)=>Mo().
isPlane(...e),t0=(...e)=>Mo().withDefaults(...e);var qo={};ie(qo,{isPlane:()=>r0,validatePlane:()=>i0,withDefaults:()=>s0});var n0,_o=()=>n0??=require("./v0.17.cjs"),i0=(...e)=>_o().validatePlane(...e),r0=(...e)=>_o().
isPlane(...e),s0=(...e)=>_o().withDefaults(...e);var $o={};ie($o,{isPlane:()=>l0,validatePlane:()=>a0,withDefaults:()=>c0});var o0,Fo=()=>o0??=require("./v1.0.cjs"),a0=(...e)=>Fo().validatePlane(...e),l0=(...e)=>Fo().
isPlane(...e),c0=(...e)=>Fo().withDefaults(...e);var Hi={};ie(Hi,{isPlane:()=>d0,validatePlane:()=>f0,withDefaults:()=>p0});var u0,Bo=()=>u0??=require("./v1.1.cjs"),f0=(...e)=>Bo().validatePlane(...e),d0=(...e)=>Bo().
isPlane(...e),p0=(...e)=>Bo().withDefaults(...e);var An={"v0.3":bo,"v0.4":zi,"v0.5":zi,"v0.6":So,"v0.7":Oo,"v0.8":Ao,"v0.9":No,"v0.10":Gi,"v0.11":Gi,"v0.12":Ro,"v0.13":To,"v0.14":Do,"v0.15":Vi,"v0.16":Vi,"v0.1\
7":qo,"v1.0":$o,"v1.1":Hi,"v1.2":Hi};var le=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var We=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Ji={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},me=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Ku={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"\
v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityP\
lane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","Obse\
rvabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","Bui\
ldPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPla\
ne","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObserv\
abilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Env\
ironment"]};var Ct=le[le.length-1]??le[0],Nt=Ji[Ct];function Et(e){return Ji[e]}function Ko(e){return le.findLast(t=>Ji[t]===e)??e}function ju(e,t){return typeof t=="string"&&Ku[e].includes(t)}function Uu(e){return typeof e=="string"&&Object.hasOwn(An,e)}function Qi(e){return An[e].validatePlane}
function jo(e,t){return An[e].isPlane(t)}function Yu(e){return An[e].withDefaults}function Xi({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}var Uo={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Zi(e){return m0(e)?Uo[e]:void 0}function m0(e){return Object.hasOwn(Uo,e)}function Wu(e){return Zi(e)?.scope==="Cluster"}function h0(e){return Zi(e)?.planeType}
function st(e){return h0(e)!==void 0}function zu(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=g0(e);let s=0,a=n.length-1;for(;s<a;){let u=s+a+1>>1;(n[u]??0)<=r?s=u:a=u-1}let l=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function g0(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Yo=200,Gu=`it is nested deeper than ${Yo} levels`;function Qu(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Hu(e,t);let n=[],i=t;for(;;){let a=er(Vu,e,i);if(a===e.length)return n;
let l=b0(e,i,a);if(!l)break;n.push(l),i=l.end}if(n.length<2)return[...n,...Hu(e,er(y0,e,i))];let r=er(Vu,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"only JSON can follow several JSON values"}}]}var Vu=/[ \t\r\n]*/y,y0=/[^\S\n]*\n?/y;function er(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function b0(e,t,n){let i=v0(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>Yo)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:Gu}};let a=!0;try{let l=JSON.
parse(e.slice(n,r),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c));if(a)return{start:t,body:n,end:r,json:{value:l}}}catch{return}return{start:t,body:n,
end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function v0(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s==='"'){let a=S0(e,r);
if(a===void 0)return;r=a-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=er(w0,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}var w0=/[-+.\w]*/y;
function S0(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function Hu(e,t){let n=[],i={start:t,body:t},r=a=>{a>i.body&&n.push({...i,
end:a})},s=e.startsWith("---",t)?t:Ju(e,t);for(;s!==-1;s=Ju(e,s)){let a=e.indexOf(`
`,s),l=a===-1?e.length:a+1,u=e.slice(s+3,l).trim();if(u!==""&&!u.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>i.body&&!k0(e.slice(i.body,s))&&(r(s),i={start:s,body:l})}return r(e.length),n}function Ju(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function k0(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function O0(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ne={},tr={},ze={},Xu;function Cn(){if(Xu)return ze;Xu=1;
function e(a){return typeof a>"u"||a===null}function t(a){return typeof a=="object"&&a!==null}function n(a){return Array.isArray(a)?a:e(a)?[]:[a]}function i(a,l){
if(l){let u=Object.keys(l);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];a[p]=l[p]}}return a}function r(a,l){let u="";for(let c=0;c<l;c+=1)u+=a;return u}function s(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return ze.isNothing=e,ze.isObject=t,ze.toArray=n,ze.repeat=r,ze.isNegativeZero=s,ze.extend=i,ze}var Wo,Zu;function Nn(){
if(Zu)return Wo;Zu=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},Wo=t,Wo}var zo,ef;function P0(){if(ef)return zo;ef=1;let e=Cn();function t(r,s,a,l,u){let c="",d="",p=Math.
floor(u/2)-1;return l-s>p&&(c=" ... ",s=l-p+c.length),a-l>p&&(d=" ...",a=l+p-d.length),{str:c+r.slice(s,a).replace(/\t/g,"\u2192")+d,pos:l-s+c.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let a=/\r?\n|\r|\0/g,l=[0],u=[],c,d=-1;for(;c=a.exec(
r.buffer);)u.push(c.index),l.push(c.index+c[0].length),r.position<=c.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(r.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+m+3);for(let h=1;h<=s.linesBefore&&!(d-h<0);h++){let b=t(r.buffer,l[d-h],u[d-h],r.position-(l[d]-l[d-h]),g);p=e.repeat(
" ",s.indent)+n((r.line-h+1).toString(),m)+" | "+b.str+`
`+p}let w=t(r.buffer,l[d],u[d],r.position,g);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),m)+" | "+w.str+`
`,p+=e.repeat("-",s.indent+m+3+w.pos)+`^
`;for(let h=1;h<=s.linesAfter&&!(d+h>=u.length);h++){let b=t(r.buffer,l[d+h],u[d+h],r.position-(l[d]-l[d+h]),g);p+=e.repeat(" ",s.indent)+n((r.line+h+1).toString(),
m)+" | "+b.str+`
`}return p.replace(/\n$/,"")}return zo=i,zo}var Go,tf;function re(){if(tf)return Go;tf=1;let e=Nn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let a={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(u){a[String(u)]=l})}),a}function r(s,a){if(a=a||{},Object.keys(a).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=a,this.tag=s,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(l){return l},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=i(a.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Go=r,Go}var Vo,nf;function Pf(){if(nf)return Vo;nf=1;let e=Nn(),t=re();function n(s,a){
let l=[];return s[a].forEach(function(u){let c=l.length;l.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),l[c]=u}),l}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,u=arguments.length;l<u;l+=1)arguments[l].forEach(a);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(a){let l=[],u=[];if(a instanceof t)u.push(a);else if(Array.isArray(a))u=u.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(l=l.concat(a.implicit)),a.explicit&&(u=u.concat(a.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(r.prototype);return c.implicit=(this.implicit||[]).concat(l),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=i(c.compiledImplicit,c.compiledExplicit),c},Vo=r,Vo}var Ho,rf;function Af(){if(rf)return Ho;rf=1;let e=re();
return Ho=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Ho}var Jo,sf;function Cf(){if(sf)return Jo;sf=1;let e=re();
return Jo=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Jo}var Qo,of;function Nf(){if(of)return Qo;of=1;let e=re();
return Qo=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Qo}var Xo,af;function Ef(){if(af)return Xo;af=1;let e=Pf();
return Xo=new e({explicit:[Af(),Cf(),Nf()]}),Xo}var Zo,lf;function xf(){if(lf)return Zo;lf=1;let e=re();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Zo=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Zo}var ea,cf;function Rf(){if(cf)return ea;cf=1;let e=re();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return ea=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),ea}var ta,uf;function If(){if(uf)return ta;uf=1;let e=Cn(),t=re();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function i(c){return c>=48&&c<=55}function r(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,m=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;m=!0}return m&&isFinite(a(c))}if(g===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;m=!0}return m&&isFinite(a(c))}if(g==="o"){for(p++;p<d;p++){if(!i(c.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(a(c))}}for(;p<d;p++){if(!r(c.charCodeAt(p)))return!1;m=!0}return m?isFinite(a(c)):!1}function a(c){let d=c,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(c){return a(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return ta=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ta}var na,ff;function Tf(){if(ff)return na;ff=1;let e=Cn(),t=re(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:i.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let a=/^[-+]?[0-9]+e/;
function l(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return a.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return na=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:u,represent:l,defaultStyle:"lowercase"}),na}var ia,df;function Lf(){return df||(df=1,ia=Ef().extend({implicit:[xf(),
Rf(),If(),Tf()]})),ia}var ra,pf;function Df(){return pf||(pf=1,ra=Lf()),ra}var sa,mf;function Mf(){if(mf)return sa;mf=1;let e=re(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(a){return a===null?!1:t.exec(a)!==null||n.exec(a)!==null}function r(a){let l=0,
u=null,c=t.exec(a);if(c===null&&(c=n.exec(a)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,m=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
m));let g=+c[4],w=+c[5],h=+c[6];if(c[7]){for(l=c[7].slice(0,3);l.length<3;)l+="0";l=+l}if(c[9]){let P=+c[10],C=+(c[11]||0);u=(P*60+C)*6e4,c[9]==="-"&&(u=-u)}let b=new Date(
Date.UTC(d,p,m,g,w,h,l));return u&&b.setTime(b.getTime()-u),b}function s(a){return a.toISOString()}return sa=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),sa}var oa,hf;function _f(){if(hf)return oa;hf=1;let e=re();function t(n){return n==="<<"||n===null}return oa=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),oa}var aa,gf;function qf(){if(gf)return aa;gf=1;let e=re(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(a){if(a===null)return!1;let l=0,u=a.length,c=t;for(let d=0;d<u;d++){let p=c.indexOf(a.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function i(a){let l=a.replace(/[\r\n=]/g,""),u=l.length,c=t,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(l.charAt(g));let m=u%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(a){let l="",u=0,c=a.length,d=t;for(let m=0;m<c;m++)m%3===0&&m&&(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]),u=(u<<
8)+a[m];let p=c%3;return p===0?(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]):p===2?(l+=d[u>>10&63],l+=d[u>>4&63],l+=d[u<<2&63],l+=d[64]):p===1&&(l+=d[u>>
2&63],l+=d[u<<4&63],l+=d[64],l+=d[64]),l}function s(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return aa=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),aa}var la,yf;function Ff(){if(yf)return la;yf=1;let e=re(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let a={},l=s;for(let u=0,c=l.length;u<c;u+=1){let d=l[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(t.call(d,m))if(!p)p=!0;else return!1;if(!p||t.call(a,m))return!1;Object.defineProperty(a,m,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return la=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),la}var ca,bf;function $f(){if(bf)return ca;bf=1;let e=re(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,a=new Array(s.length);for(let l=0,u=s.length;l<u;l+=1){let c=s[l];if(t.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;a[l]=[d[0],c[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,a=new Array(s.length);for(let l=0,u=s.length;l<
u;l+=1){let c=s[l],d=Object.keys(c);a[l]=[d[0],c[d[0]]]}return a}return ca=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),ca}var ua,vf;
function Bf(){if(vf)return ua;vf=1;let e=re(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let a in s)if(t.call(s,a)&&s[a]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return ua=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),ua}var fa,wf;function pa(){
return wf||(wf=1,fa=Df().extend({implicit:[Mf(),_f()],explicit:[qf(),Ff(),$f(),Bf()]})),fa}var Sf;function A0(){if(Sf)return tr;Sf=1;let e=Cn(),t=Nn(),n=P0(),i=pa(),
r=Object.prototype.hasOwnProperty,s=1,a=2,l=3,u=4,c=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,w=/[,\[\]{}]/,h=/^(?:!|!!|![0-9A-Za-z-]+!)$/,b=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function P(o){return Object.
prototype.toString.call(o)}function C(o){return o===10||o===13}function T(o){return o===9||o===32}function L(o){return o===9||o===32||o===10||o===13}function M(o){
return o===44||o===91||o===93||o===123||o===125}function $(o){if(o>=48&&o<=57)return o-48;let y=o|32;return y>=97&&y<=102?y-97+10:-1}function z(o){return o===120?
2:o===117?4:o===85?8:0}function _(o){return o>=48&&o<=57?o-48:-1}function V(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ce(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function ue(o,y,A){y==="__proto__"?Object.defineProperty(o,y,{configurable:!0,enumerable:!0,writable:!0,value:A}):o[y]=
A}let H=new Array(256),Re=new Array(256);for(let o=0;o<256;o++)H[o]=V(o)?1:0,Re[o]=V(o);function Z(o,y){this.input=o,this.filename=y.filename||null,this.schema=
y.schema||i,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Mn(o,y){let A={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return A.snippet=n(A),new t(y,A)}function F(o,y){throw Mn(o,y)}function dt(o,y){o.onWarning&&o.onWarning.call(null,Mn(o,y))}function Oe(o,y,A){let N=o.
anchorMapTransactions;if(N.length!==0){let k=N[N.length-1];r.call(k,y)||(k[y]={existed:r.call(o.anchorMap,y),value:o.anchorMap[y]})}o.anchorMap[y]=A}function Pr(o){
o.anchorMapTransactions.push(Object.create(null))}function Xe(o){let y=o.anchorMapTransactions.pop(),A=o.anchorMapTransactions;if(A.length===0)return;let N=A[A.
length-1],k=Object.keys(y);for(let f=0,v=k.length;f<v;f+=1){let S=k[f];r.call(N,S)||(N[S]=y[S])}}function Ar(o){let y=o.anchorMapTransactions.pop(),A=Object.keys(
y);for(let N=A.length-1;N>=0;N-=1){let k=y[A[N]];k.existed?o.anchorMap[A[N]]=k.value:delete o.anchorMap[A[N]]}}function Kt(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function pt(o,y){o.position=
y.position,o.line=y.line,o.lineStart=y.lineStart,o.lineIndent=y.lineIndent,o.firstTabInLine=y.firstTabInLine,o.tag=y.tag,o.anchor=y.anchor,o.kind=y.kind,o.result=
y.result}let _n={YAML:function(y,A,N){y.version!==null&&F(y,"duplication of %YAML directive"),N.length!==1&&F(y,"YAML directive accepts exactly one argument");let k=/^([0-9]+)\.([0-9]+)$/.
exec(N[0]);k===null&&F(y,"ill-formed argument of the YAML directive");let f=parseInt(k[1],10),v=parseInt(k[2],10);f!==1&&F(y,"unacceptable YAML version of the d\
ocument"),y.version=N[0],y.checkLineBreaks=v<2,v!==1&&v!==2&&dt(y,"unsupported YAML version of the document")},TAG:function(y,A,N){let k;N.length!==2&&F(y,"TAG \
directive accepts exactly two arguments");let f=N[0];k=N[1],h.test(f)||F(y,"ill-formed tag handle (first argument) of the TAG directive"),r.call(y.tagMap,f)&&F(
y,'there is a previously declared suffix for "'+f+'" tag handle'),b.test(k)||F(y,"ill-formed tag prefix (second argument) of the TAG directive");try{k=decodeURIComponent(
k)}catch{F(y,"tag prefix is malformed: "+k)}y.tagMap[f]=k}};function ae(o,y,A,N){if(y<A){let k=o.input.slice(y,A);if(N)for(let f=0,v=k.length;f<v;f+=1){let S=k.
charCodeAt(f);S===9||S>=32&&S<=1114111||F(o,"expected valid JSON character")}else m.test(k)&&F(o,"the stream contains non-printable characters");o.result+=k}}function Ie(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&F(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function jt(o,y,A,N){
e.isObject(A)||F(o,"cannot merge mappings; the provided source object is unacceptable"),Ie(o);let k=Object.keys(A);for(let f=0,v=k.length;f<v;f+=1){let S=k[f];Ie(
o),r.call(y,S)||(ue(y,S,A[S]),N[S]=!0)}}function Pe(o,y,A,N,k,f,v,S,E){if(Array.isArray(k)){k=Array.prototype.slice.call(k);for(let x=0,R=k.length;x<R;x+=1)Array.
isArray(k[x])&&F(o,"nested arrays are not supported inside keys"),typeof k=="object"&&P(k[x])==="[object Object]"&&(k[x]="[object Object]")}if(typeof k=="object"&&
P(k)==="[object Object]"&&(k="[object Object]"),k=String(k),y===null&&(y={}),N==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&F(o,"abnormal merg\
e sequence size");for(let x=0,R=f.length;x<R;x+=1)jt(o,y,f[x],A)}else jt(o,y,f,A);else!o.json&&!r.call(A,k)&&r.call(y,k)&&(o.line=v||o.line,o.lineStart=S||o.lineStart,
o.position=E||o.position,F(o,"duplicated mapping key")),ue(y,k,f),delete A[k];return y}function Ut(o){let y=o.input.charCodeAt(o.position);y===10?o.position++:y===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):F(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function J(o,y,A){
let N=0,k=o.input.charCodeAt(o.position);for(;k!==0;){for(;T(k);)k===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),k=o.input.charCodeAt(++o.position);
if(y&&k===35)do k=o.input.charCodeAt(++o.position);while(k!==10&&k!==13&&k!==0);if(C(k))for(Ut(o),k=o.input.charCodeAt(o.position),N++,o.lineIndent=0;k===32;)o.
lineIndent++,k=o.input.charCodeAt(++o.position);else break}return A!==-1&&N!==0&&o.lineIndent<A&&dt(o,"deficient indentation"),N}function ge(o){let y=o.position,
A=o.input.charCodeAt(y);return!!((A===45||A===46)&&A===o.input.charCodeAt(y+1)&&A===o.input.charCodeAt(y+2)&&(y+=3,A=o.input.charCodeAt(y),A===0||L(A)))}function mt(o,y){
y===1?o.result+=" ":y>1&&(o.result+=e.repeat(`
`,y-1))}function qn(o,y,A){let N,k,f,v,S,E,x=o.kind,R=o.result,O=o.input.charCodeAt(o.position);if(L(O)||M(O)||O===35||O===38||O===42||O===33||O===124||O===62||
O===39||O===34||O===37||O===64||O===96)return!1;if(O===63||O===45){let I=o.input.charCodeAt(o.position+1);if(L(I)||A&&M(I))return!1}for(o.kind="scalar",o.result=
"",N=k=o.position,f=!1;O!==0;){if(O===58){let I=o.input.charCodeAt(o.position+1);if(L(I)||A&&M(I))break}else if(O===35){let I=o.input.charCodeAt(o.position-1);if(L(
I))break}else{if(o.position===o.lineStart&&ge(o)||A&&M(O))break;if(C(O))if(v=o.line,S=o.lineStart,E=o.lineIndent,J(o,!1,-1),o.lineIndent>=y){f=!0,O=o.input.charCodeAt(
o.position);continue}else{o.position=k,o.line=v,o.lineStart=S,o.lineIndent=E;break}}f&&(ae(o,N,k,!1),mt(o,o.line-v),N=k=o.position,f=!1),T(O)||(k=o.position+1),
O=o.input.charCodeAt(++o.position)}return ae(o,N,k,!1),o.result?!0:(o.kind=x,o.result=R,!1)}function Yt(o,y){let A,N,k=o.input.charCodeAt(o.position);if(k!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,A=N=o.position;(k=o.input.charCodeAt(o.position))!==0;)if(k===39)if(ae(o,A,o.position,!0),k=o.input.charCodeAt(
++o.position),k===39)A=o.position,o.position++,N=o.position;else return!0;else C(k)?(ae(o,A,N,!0),mt(o,J(o,!1,y)),A=N=o.position):o.position===o.lineStart&&ge(o)?
F(o,"unexpected end of the document within a single quoted scalar"):(o.position++,T(k)||(N=o.position));F(o,"unexpected end of the stream within a single quoted\
 scalar")}function Fn(o,y){let A,N,k,f=o.input.charCodeAt(o.position);if(f!==34)return!1;for(o.kind="scalar",o.result="",o.position++,A=N=o.position;(f=o.input.
charCodeAt(o.position))!==0;){if(f===34)return ae(o,A,o.position,!0),o.position++,!0;if(f===92){if(ae(o,A,o.position,!0),f=o.input.charCodeAt(++o.position),C(f))
J(o,!1,y);else if(f<256&&H[f])o.result+=Re[f],o.position++;else if((k=z(f))>0){let v=k,S=0;for(;v>0;v--)f=o.input.charCodeAt(++o.position),(k=$(f))>=0?S=(S<<4)+
k:F(o,"expected hexadecimal character");o.result+=ce(S),o.position++}else F(o,"unknown escape sequence");A=N=o.position}else C(f)?(ae(o,A,N,!0),mt(o,J(o,!1,y)),
A=N=o.position):o.position===o.lineStart&&ge(o)?F(o,"unexpected end of the document within a double quoted scalar"):(o.position++,T(f)||(N=o.position))}F(o,"une\
xpected end of the stream within a double quoted scalar")}function $n(o,y){let A=!0,N,k,f,v=o.tag,S,E=o.anchor,x,R,O,I,q=Object.create(null),B,K,U,Y=o.input.charCodeAt(
o.position);if(Y===91)x=93,I=!1,S=[];else if(Y===123)x=125,I=!0,S={};else return!1;for(o.anchor!==null&&Oe(o,o.anchor,S),Y=o.input.charCodeAt(++o.position);Y!==
0;){if(J(o,!0,y),Y=o.input.charCodeAt(o.position),Y===x)return o.position++,o.tag=v,o.anchor=E,o.kind=I?"mapping":"sequence",o.result=S,!0;if(A?Y===44&&F(o,"exp\
ected the node content, but found ','"):F(o,"missed comma between flow collection entries"),K=B=U=null,R=O=!1,Y===63){let De=o.input.charCodeAt(o.position+1);L(
De)&&(R=O=!0,o.position++,J(o,!0,y))}N=o.line,k=o.lineStart,f=o.position,Le(o,y,s,!1,!0),K=o.tag,B=o.result,J(o,!0,y),Y=o.input.charCodeAt(o.position),(O||o.line===
N)&&Y===58&&(R=!0,Y=o.input.charCodeAt(++o.position),J(o,!0,y),Le(o,y,s,!1,!0),U=o.result),I?Pe(o,S,q,K,B,U,N,k,f):R?S.push(Pe(o,null,q,K,B,U,N,k,f)):S.push(B),
J(o,!0,y),Y=o.input.charCodeAt(o.position),Y===44?(A=!0,Y=o.input.charCodeAt(++o.position)):A=!1}F(o,"unexpected end of the stream within a flow collection")}function Te(o,y){
let A,N=c,k=!1,f=!1,v=y,S=0,E=!1,x,R=o.input.charCodeAt(o.position);if(R===124)A=!1;else if(R===62)A=!0;else return!1;for(o.kind="scalar",o.result="";R!==0;)if(R=
o.input.charCodeAt(++o.position),R===43||R===45)c===N?N=R===43?p:d:F(o,"repeat of a chomping mode identifier");else if((x=_(R))>=0)x===0?F(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?F(o,"repeat of an indentation width identifier"):(v=y+x-1,f=!0);else break;if(T(R)){do R=o.input.
charCodeAt(++o.position);while(T(R));if(R===35)do R=o.input.charCodeAt(++o.position);while(!C(R)&&R!==0)}for(;R!==0;){for(Ut(o),o.lineIndent=0,R=o.input.charCodeAt(
o.position);(!f||o.lineIndent<v)&&R===32;)o.lineIndent++,R=o.input.charCodeAt(++o.position);if(!f&&o.lineIndent>v&&(v=o.lineIndent),C(R)){S++;continue}if(!f&&v===
0&&F(o,"missing indentation for block scalar"),o.lineIndent<v){N===p?o.result+=e.repeat(`
`,k?1+S:S):N===c&&k&&(o.result+=`
`);break}A?T(R)?(E=!0,o.result+=e.repeat(`
`,k?1+S:S)):E?(E=!1,o.result+=e.repeat(`
`,S+1)):S===0?k&&(o.result+=" "):o.result+=e.repeat(`
`,S):o.result+=e.repeat(`
`,k?1+S:S),k=!0,f=!0,S=0;let O=o.position;for(;!C(R)&&R!==0;)R=o.input.charCodeAt(++o.position);ae(o,O,o.position,!1)}return!0}function Bn(o,y){let A=o.tag,N=o.
anchor,k=[],f=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&Oe(o,o.anchor,k);let v=o.input.charCodeAt(o.position);for(;v!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,F(o,"tab characters must not be used in indentation")),v===45);){let S=o.input.charCodeAt(o.position+1);if(!L(S))break;if(f=!0,o.position++,
J(o,!0,-1)&&o.lineIndent<=y){k.push(null),v=o.input.charCodeAt(o.position);continue}let E=o.line;if(Le(o,y,l,!1,!0),k.push(o.result),J(o,!0,-1),v=o.input.charCodeAt(
o.position),(o.line===E||o.lineIndent>y)&&v!==0)F(o,"bad indentation of a sequence entry");else if(o.lineIndent<y)break}return f?(o.tag=A,o.anchor=N,o.kind="seq\
uence",o.result=k,!0):!1}function Kn(o,y,A){let N,k,f,v,S=o.tag,E=o.anchor,x={},R=Object.create(null),O=null,I=null,q=null,B=!1,K=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&Oe(o,o.anchor,x);let U=o.input.charCodeAt(o.position);for(;U!==0;){!B&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,F(o,"tab characters \
must not be used in indentation"));let Y=o.input.charCodeAt(o.position+1),De=o.line;if((U===63||U===58)&&L(Y))U===63?(B&&(Pe(o,x,R,O,I,null,k,f,v),O=I=q=null),K=
!0,B=!0,N=!0):B?(B=!1,N=!0):F(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,U=Y;else{if(k=
o.line,f=o.lineStart,v=o.position,!Le(o,A,a,!1,!0))break;if(o.line===De){for(U=o.input.charCodeAt(o.position);T(U);)U=o.input.charCodeAt(++o.position);if(U===58)
U=o.input.charCodeAt(++o.position),L(U)||F(o,"a whitespace character is expected after the key-value separator within a block mapping"),B&&(Pe(o,x,R,O,I,null,k,
f,v),O=I=q=null),K=!0,B=!1,N=!1,O=o.tag,I=o.result;else if(K)F(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=S,o.anchor=E,!0}else if(K)
F(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=S,o.anchor=E,!0}if((o.line===De||o.lineIndent>y)&&(B&&(k=
o.line,f=o.lineStart,v=o.position),Le(o,y,u,!0,N)&&(B?I=o.result:q=o.result),B||(Pe(o,x,R,O,I,q,k,f,v),O=I=q=null),J(o,!0,-1),U=o.input.charCodeAt(o.position)),
(o.line===De||o.lineIndent>y)&&U!==0)F(o,"bad indentation of a mapping entry");else if(o.lineIndent<y)break}return B&&Pe(o,x,R,O,I,null,k,f,v),K&&(o.tag=S,o.anchor=
E,o.kind="mapping",o.result=x),K}function jn(o){let y=!1,A=!1,N,k,f=o.input.charCodeAt(o.position);if(f!==33)return!1;o.tag!==null&&F(o,"duplication of a tag pr\
operty"),f=o.input.charCodeAt(++o.position),f===60?(y=!0,f=o.input.charCodeAt(++o.position)):f===33?(A=!0,N="!!",f=o.input.charCodeAt(++o.position)):N="!";let v=o.
position;if(y){do f=o.input.charCodeAt(++o.position);while(f!==0&&f!==62);o.position<o.length?(k=o.input.slice(v,o.position),f=o.input.charCodeAt(++o.position)):
F(o,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!L(f);)f===33&&(A?F(o,"tag suffix cannot contain exclamation marks"):(N=o.input.slice(
v-1,o.position+1),h.test(N)||F(o,"named tag handle cannot contain such characters"),A=!0,v=o.position+1)),f=o.input.charCodeAt(++o.position);k=o.input.slice(v,o.
position),w.test(k)&&F(o,"tag suffix cannot contain flow indicator characters")}k&&!b.test(k)&&F(o,"tag name cannot contain such characters: "+k);try{k=decodeURIComponent(
k)}catch{F(o,"tag name is malformed: "+k)}return y?o.tag=k:r.call(o.tagMap,N)?o.tag=o.tagMap[N]+k:N==="!"?o.tag="!"+k:N==="!!"?o.tag="tag:yaml.org,2002:"+k:F(o,
'undeclared tag handle "'+N+'"'),!0}function Un(o){let y=o.input.charCodeAt(o.position);if(y!==38)return!1;o.anchor!==null&&F(o,"duplication of an anchor proper\
ty"),y=o.input.charCodeAt(++o.position);let A=o.position;for(;y!==0&&!L(y)&&!M(y);)y=o.input.charCodeAt(++o.position);return o.position===A&&F(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(A,o.position),!0}function Cr(o){let y=o.input.charCodeAt(o.position);if(y!==42)return!1;y=
o.input.charCodeAt(++o.position);let A=o.position;for(;y!==0&&!L(y)&&!M(y);)y=o.input.charCodeAt(++o.position);o.position===A&&F(o,"name of an alias node must c\
ontain at least one character");let N=o.input.slice(A,o.position);return r.call(o.anchorMap,N)||F(o,'unidentified alias "'+N+'"'),o.result=o.anchorMap[N],J(o,!0,
-1),!0}function Yn(o,y,A,N){let k=Kt(o);return Pr(o),pt(o,y),o.tag=null,o.anchor=null,o.kind=null,o.result=null,Kn(o,A,N)&&o.kind==="mapping"?(Xe(o),!0):(Ar(o),
pt(o,k),!1)}function Le(o,y,A,N,k){let f,v,S=1,E=!1,x=!1,R=null,O,I,q;o.depth>=o.maxDepth&&F(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let B=f=v=u===A||l===A;if(N&&J(o,!0,-1)&&(E=!0,o.lineIndent>y?S=1:o.lineIndent===y?
S=0:o.lineIndent<y&&(S=-1)),S===1)for(;;){let K=o.input.charCodeAt(o.position),U=Kt(o);if(E&&(K===33&&o.tag!==null||K===38&&o.anchor!==null)||!jn(o)&&!Un(o))break;
R===null&&(R=U),J(o,!0,-1)?(E=!0,v=B,o.lineIndent>y?S=1:o.lineIndent===y?S=0:o.lineIndent<y&&(S=-1)):v=!1}if(v&&(v=E||k),S===1||u===A)if(s===A||a===A?I=y:I=y+1,
q=o.position-o.lineStart,S===1)if(v&&(Bn(o,q)||Kn(o,q,I))||$n(o,I))x=!0;else{let K=o.input.charCodeAt(o.position);R!==null&&B&&!v&&K!==124&&K!==62&&Yn(o,R,R.position-
R.lineStart,I)||f&&Te(o,I)||Yt(o,I)||Fn(o,I)?x=!0:Cr(o)?(x=!0,(o.tag!==null||o.anchor!==null)&&F(o,"alias node should not have any properties")):qn(o,I,s===A)&&
(x=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&Oe(o,o.anchor,o.result)}else S===0&&(x=v&&Bn(o,q));if(o.tag===null)o.anchor!==null&&Oe(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&F(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let K=0,U=o.implicitTypes.
length;K<U;K+=1)if(O=o.implicitTypes[K],O.resolve(o.result)){o.result=O.construct(o.result),o.tag=O.tag,o.anchor!==null&&Oe(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(r.call(o.typeMap[o.kind||"fallback"],o.tag))O=o.typeMap[o.kind||"fallback"][o.tag];else{O=null;let K=o.typeMap.multi[o.kind||"fallback"];for(let U=0,
Y=K.length;U<Y;U+=1)if(o.tag.slice(0,K[U].tag.length)===K[U].tag){O=K[U];break}}O||F(o,"unknown tag !<"+o.tag+">"),o.result!==null&&O.kind!==o.kind&&F(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+O.kind+'", not "'+o.kind+'"'),O.resolve(o.result,o.tag)?(o.result=O.construct(o.result,o.tag),o.anchor!==
null&&Oe(o,o.anchor,o.result)):F(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||x}function Nr(o){let y=o.position,A=!1,N;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(N=
o.input.charCodeAt(o.position))!==0&&(J(o,!0,-1),N=o.input.charCodeAt(o.position),!(o.lineIndent>0||N!==37));){A=!0,N=o.input.charCodeAt(++o.position);let k=o.position;
for(;N!==0&&!L(N);)N=o.input.charCodeAt(++o.position);let f=o.input.slice(k,o.position),v=[];for(f.length<1&&F(o,"directive name must not be less than one chara\
cter in length");N!==0;){for(;T(N);)N=o.input.charCodeAt(++o.position);if(N===35){do N=o.input.charCodeAt(++o.position);while(N!==0&&!C(N));break}if(C(N))break;
for(k=o.position;N!==0&&!L(N);)N=o.input.charCodeAt(++o.position);v.push(o.input.slice(k,o.position))}N!==0&&Ut(o),r.call(_n,f)?_n[f](o,f,v):dt(o,'unknown docum\
ent directive "'+f+'"')}if(J(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,J(o,!0,-1)):A&&F(o,"directives end mark is expected"),Le(o,o.lineIndent-1,u,!1,!0),J(o,!0,-1),o.checkLineBreaks&&g.test(o.input.slice(y,o.
position))&&dt(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ge(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,J(o,!0,-1));return}o.position<o.length-1&&F(o,"end of the stream or a document separator is expected")}function Wt(o,y){o=String(o),y=y||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let A=new Z(o,y),N=o.indexOf("\0");for(N!==-1&&(A.position=N,F(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)Nr(A);return A.documents}function Er(o,y,A){y!==null&&typeof y=="ob\
ject"&&typeof A>"u"&&(A=y,y=null);let N=Wt(o,A);if(typeof y!="function")return N;for(let k=0,f=N.length;k<f;k+=1)y(N[k])}function xr(o,y){let A=Wt(o,y);if(A.length!==
0){if(A.length===1)return A[0];throw new t("expected a single document in the stream, but found more")}}return tr.loadAll=Er,tr.load=xr,tr}var da={},kf;function C0(){
if(kf)return da;kf=1;let e=Cn(),t=Nn(),n=pa(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,a=9,l=10,u=13,c=32,d=33,p=34,m=35,g=37,w=38,
h=39,b=42,P=44,C=45,T=58,L=61,M=62,$=63,z=64,_=91,V=93,ce=96,ue=123,H=124,Re=125,Z={};Z[0]="\\0",Z[7]="\\a",Z[8]="\\b",Z[9]="\\t",Z[10]="\\n",Z[11]="\\v",Z[12]=
"\\f",Z[13]="\\r",Z[27]="\\e",Z[34]='\\"',Z[92]="\\\\",Z[133]="\\N",Z[160]="\\_",Z[8232]="\\L",Z[8233]="\\P";let Mn=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],F=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function dt(f,v){if(v===null)return{};let S={},E=Object.keys(v);for(let x=0,
R=E.length;x<R;x+=1){let O=E[x],I=String(v[O]);O.slice(0,2)==="!!"&&(O="tag:yaml.org,2002:"+O.slice(2));let q=f.compiledTypeMap.fallback[O];q&&r.call(q.styleAliases,
I)&&(I=q.styleAliases[I]),S[O]=I}return S}function Oe(f){let v,S,E=f.toString(16).toUpperCase();if(f<=255)v="x",S=2;else if(f<=65535)v="u",S=4;else if(f<=4294967295)
v="U",S=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+v+e.repeat("0",S-E.length)+E}let Pr=1,Xe=2;function Ar(f){
this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=e.isNothing(
f.flowLevel)?-1:f.flowLevel,this.styleMap=dt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||!1,this.
noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?Xe:Pr,this.forceQuotes=f.forceQuotes||!1,this.replacer=
typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Kt(f,v){let S=e.repeat(" ",v),E=0,x="",R=f.length;for(;E<R;){let O,I=f.indexOf(`
`,E);I===-1?(O=f.slice(E),E=R):(O=f.slice(E,I+1),E=I+1),O.length&&O!==`
`&&(x+=S),x+=O}return x}function pt(f,v){return`
`+e.repeat(" ",f.indent*v)}function _n(f,v){for(let S=0,E=f.implicitTypes.length;S<E;S+=1)if(f.implicitTypes[S].resolve(v))return!0;return!1}function ae(f){return f===
c||f===a}function Ie(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function jt(f){return Ie(f)&&
f!==s&&f!==u&&f!==l}function Pe(f,v,S){let E=jt(f),x=E&&!ae(f);return(S?E:E&&f!==P&&f!==_&&f!==V&&f!==ue&&f!==Re)&&f!==m&&!(v===T&&!x)||jt(v)&&!ae(v)&&f===m||v===
T&&x}function Ut(f){return Ie(f)&&f!==s&&!ae(f)&&f!==C&&f!==$&&f!==T&&f!==P&&f!==_&&f!==V&&f!==ue&&f!==Re&&f!==m&&f!==w&&f!==b&&f!==d&&f!==H&&f!==L&&f!==M&&f!==
h&&f!==p&&f!==g&&f!==z&&f!==ce}function J(f){return!ae(f)&&f!==T}function ge(f,v){let S=f.charCodeAt(v),E;return S>=55296&&S<=56319&&v+1<f.length&&(E=f.charCodeAt(
v+1),E>=56320&&E<=57343)?(S-55296)*1024+E-56320+65536:S}function mt(f){return/^\n* /.test(f)}let qn=1,Yt=2,Fn=3,$n=4,Te=5;function Bn(f,v,S,E,x,R,O,I){let q,B=0,
K=null,U=!1,Y=!1,De=E!==-1,zt=-1,Gt=Ut(ge(f,0))&&J(ge(f,f.length-1));if(v||O)for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=ge(f,q),!Ie(B))return Te;Gt=Gt&&Pe(B,K,I),
K=B}else{for(q=0;q<f.length;B>=65536?q+=2:q++){if(B=ge(f,q),B===l)U=!0,De&&(Y=Y||q-zt-1>E&&f[zt+1]!==" ",zt=q);else if(!Ie(B))return Te;Gt=Gt&&Pe(B,K,I),K=B}Y=Y||
De&&q-zt-1>E&&f[zt+1]!==" "}return!U&&!Y?Gt&&!O&&!x(f)?qn:R===Xe?Te:Yt:S>9&&mt(f)?Te:O?R===Xe?Te:Yt:Y?$n:Fn}function Kn(f,v,S,E,x){f.dump=(function(){if(v.length===
0)return f.quotingType===Xe?'""':"''";if(!f.noCompatMode&&(Mn.indexOf(v)!==-1||F.test(v)))return f.quotingType===Xe?'"'+v+'"':"'"+v+"'";let R=f.indent*Math.max(
1,S),O=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-R),I=E||f.flowLevel>-1&&S>=f.flowLevel;function q(B){return _n(f,B)}switch(Bn(v,I,f.indent,
O,q,f.quotingType,f.forceQuotes&&!E,x)){case qn:return v;case Yt:return"'"+v.replace(/'/g,"''")+"'";case Fn:return"|"+jn(v,f.indent)+Un(Kt(v,R));case $n:return"\
>"+jn(v,f.indent)+Un(Kt(Cr(v,O),R));case Te:return'"'+Le(v)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function jn(f,v){let S=mt(f)?
String(v):"",E=f[f.length-1]===`
`,R=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return S+R+`
`}function Un(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Cr(f,v){let S=/(\n+)([^\n]*)/g,E=(function(){let I=f.indexOf(`
`);return I=I!==-1?I:f.length,S.lastIndex=I,Yn(f.slice(0,I),v)})(),x=f[0]===`
`||f[0]===" ",R,O;for(;O=S.exec(f);){let I=O[1],q=O[2];R=q[0]===" ",E+=I+(!x&&!R&&q!==""?`
`:"")+Yn(q,v),x=R}return E}function Yn(f,v){if(f===""||f[0]===" ")return f;let S=/ [^ ]/g,E,x=0,R,O=0,I=0,q="";for(;E=S.exec(f);)I=E.index,I-x>v&&(R=O>x?O:I,q+=
`
`+f.slice(x,R),x=R+1),O=I;return q+=`
`,f.length-x>v&&O>x?q+=f.slice(x,O)+`
`+f.slice(O+1):q+=f.slice(x),q.slice(1)}function Le(f){let v="",S=0;for(let E=0;E<f.length;S>=65536?E+=2:E++){S=ge(f,E);let x=Z[S];!x&&Ie(S)?(v+=f[E],S>=65536&&
(v+=f[E+1])):v+=x||Oe(S)}return v}function Nr(f,v,S){let E="",x=f.tag;for(let R=0,O=S.length;R<O;R+=1){let I=S[R];f.replacer&&(I=f.replacer.call(S,String(R),I)),
(y(f,v,I,!1,!1)||typeof I>"u"&&y(f,v,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=x,f.dump="["+E+"]"}function Wt(f,v,S,E){let x="",R=f.
tag;for(let O=0,I=S.length;O<I;O+=1){let q=S[O];f.replacer&&(q=f.replacer.call(S,String(O),q)),(y(f,v+1,q,!0,!0,!1,!0)||typeof q>"u"&&y(f,v+1,null,!0,!0,!1,!0))&&
((!E||x!=="")&&(x+=pt(f,v)),f.dump&&l===f.dump.charCodeAt(0)?x+="-":x+="- ",x+=f.dump)}f.tag=R,f.dump=x||"[]"}function Er(f,v,S){let E="",x=f.tag,R=Object.keys(
S);for(let O=0,I=R.length;O<I;O+=1){let q="";E!==""&&(q+=", "),f.condenseFlow&&(q+='"');let B=R[O],K=S[B];f.replacer&&(K=f.replacer.call(S,B,K)),y(f,v,B,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,v,K,!1,!1)&&(q+=f.dump,E+=q))}f.tag=x,f.dump="{"+E+"}"}function xr(f,v,S,E){
let x="",R=f.tag,O=Object.keys(S);if(f.sortKeys===!0)O.sort();else if(typeof f.sortKeys=="function")O.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let I=0,q=O.length;I<q;I+=1){let B="";(!E||x!=="")&&(B+=pt(f,v));let K=O[I],U=S[K];if(f.replacer&&(U=f.replacer.call(S,K,U)),
!y(f,v+1,K,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&l===f.dump.charCodeAt(0)?B+="?":B+="? "),B+=f.dump,Y&&(B+=
pt(f,v)),y(f,v+1,U,!0,Y)&&(f.dump&&l===f.dump.charCodeAt(0)?B+=":":B+=": ",B+=f.dump,x+=B)}f.tag=R,f.dump=x||"{}"}function o(f,v,S){let E=S?f.explicitTypes:f.implicitTypes;
for(let x=0,R=E.length;x<R;x+=1){let O=E[x];if((O.instanceOf||O.predicate)&&(!O.instanceOf||typeof v=="object"&&v instanceof O.instanceOf)&&(!O.predicate||O.predicate(
v))){if(S?O.multi&&O.representName?f.tag=O.representName(v):f.tag=O.tag:f.tag="?",O.represent){let I=f.styleMap[O.tag]||O.defaultStyle,q;if(i.call(O.represent)===
"[object Function]")q=O.represent(v,I);else if(r.call(O.represent,I))q=O.represent[I](v,I);else throw new t("!<"+O.tag+'> tag resolver accepts not "'+I+'" style');
f.dump=q}return!0}}return!1}function y(f,v,S,E,x,R,O){f.tag=null,f.dump=S,o(f,S,!1)||o(f,S,!0);let I=i.call(f.dump),q=E;E&&(E=f.flowLevel<0||f.flowLevel>v);let B=I===
"[object Object]"||I==="[object Array]",K,U;if(B&&(K=f.duplicates.indexOf(S),U=K!==-1),(f.tag!==null&&f.tag!=="?"||U||f.indent!==2&&v>0)&&(x=!1),U&&f.usedDuplicates[K])
f.dump="*ref_"+K;else{if(B&&U&&!f.usedDuplicates[K]&&(f.usedDuplicates[K]=!0),I==="[object Object]")E&&Object.keys(f.dump).length!==0?(xr(f,v,f.dump,x),U&&(f.dump=
"&ref_"+K+f.dump)):(Er(f,v,f.dump),U&&(f.dump="&ref_"+K+" "+f.dump));else if(I==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!O&&v>0?Wt(f,v-1,f.dump,
x):Wt(f,v,f.dump,x),U&&(f.dump="&ref_"+K+f.dump)):(Nr(f,v,f.dump),U&&(f.dump="&ref_"+K+" "+f.dump));else if(I==="[object String]")f.tag!=="?"&&Kn(f,f.dump,v,R,q);else{
if(I==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+I)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function A(f,v){let S=[],E=[];N(f,S,E);let x=E.length;for(let R=0;R<x;R+=1)v.duplicates.push(S[E[R]]);v.usedDuplicates=new Array(x)}function N(f,v,S){
if(f!==null&&typeof f=="object"){let E=v.indexOf(f);if(E!==-1)S.indexOf(E)===-1&&S.push(E);else if(v.push(f),Array.isArray(f))for(let x=0,R=f.length;x<R;x+=1)N(
f[x],v,S);else{let x=Object.keys(f);for(let R=0,O=x.length;R<O;R+=1)N(f[x[R]],v,S)}}}function k(f,v){v=v||{};let S=new Ar(v);S.noRefs||A(f,S);let E=f;return S.replacer&&
(E=S.replacer.call({"":E},"",E)),y(S,0,E,!0,!0)?S.dump+`
`:""}return da.dump=k,da}var Of;function N0(){if(Of)return ne;Of=1;let e=A0(),t=C0();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return ne.Type=re(),ne.Schema=Pf(),ne.FAILSAFE_SCHEMA=Ef(),ne.JSON_SCHEMA=Lf(),ne.
CORE_SCHEMA=Df(),ne.DEFAULT_SCHEMA=pa(),ne.load=e.load,ne.loadAll=e.loadAll,ne.dump=t.dump,ne.YAMLException=Nn(),ne.types={binary:qf(),float:Tf(),map:Nf(),null:xf(),
pairs:$f(),set:Bf(),timestamp:Mf(),bool:Rf(),int:If(),merge:_f(),omap:Ff(),seq:Cf(),str:Af()},ne.safeLoad=n("safeLoad","load"),ne.safeLoadAll=n("safeLoadAll","l\
oadAll"),ne.safeDump=n("safeDump","dump"),ne}var E0=N0(),x0=O0(E0),{Type:Kf,Schema:Ek,FAILSAFE_SCHEMA:jf,JSON_SCHEMA:xk,CORE_SCHEMA:Rk,DEFAULT_SCHEMA:Ik,load:Uf,
loadAll:Tk,dump:Lk,YAMLException:Dk,types:Mk,safeLoad:_k,safeLoadAll:qk,safeDump:Fk}=x0;function zf(e,t,n){if(t===void 0)return n?Yf(e):ot(e);if(t===`${xt}binary`)return L0(e);if(t===`${xt}timestamp`)return I0.test(e)&&T0(e)?ot(e):void 0;let i=R0.get(
t);if(!i)return ot(e);let r=Yf(e);return i==="float"&&r.type==="integer"?Rt(Number(r.value)):r.type===i?r:void 0}var xt="tag:yaml.org,2002:",R0=new Map([[`${xt}\
int`,"integer"],[`${xt}float`,"float"],[`${xt}bool`,"boolean"],[`${xt}null`,"null"]]),I0=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function T0(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function L0(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return ot(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Yf(e){
let t=D0.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return M0(e)??ot(e);if(!/[-+0-9]/.test(n))return ot(e);let i=e.replaceAll("_","");return q0(i)??_0(i)??
ot(e)}var D0=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Wf(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Wf(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Rt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Rt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Rt(Number.NEGATIVE_INFINITY)])]);
function ot(e){return{type:"text",value:e,key:e}}function Wf(e){return{type:"boolean",value:e,key:String(e)}}function Rt(e){return{type:"float",value:e,key:$0(e)}}
function M0(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Rt(t):void 0}
function _0(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Rt(t):void 0}function q0(e){let t=F0.
exec(e);if(!t)return;let[,n="",i,r,s,a="0"]=t,l=i!==void 0?nr(i,"0x",16):r!==void 0?nr(r,"0o",22):s!==void 0?nr(s,"0b",64):nr(a,"",20);if(l===void 0||l>=2n**64n)
return;let u=n==="-"?-l:l;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var F0=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function nr(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function $0(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Hf(e){if(e.length>Xf||B0(e))return;let t=Qf(e);return ma?void 0:t}function Jf(e){return e.length<=Xf&&Qf(e)!==void 0}function Qf(e){ma=!1;try{return{value:Uf(
e,{schema:rv})??null}}catch{return}}var Xf=3e6;function B0(e){return j0.test(e)||K0.test(e)||W0(e)||U0.test(e)&&Y0.test(e)?!0:/[[{]/.test(e)&&z0.test(e)&&(G0.test(
e)||V0(e))}var K0=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,j0=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
U0=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Y0=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function W0(e){for(let t=0;t+Gf<e.length;){let n=e.lastIndexOf(`
`,t+Gf);if(n<t)return!0;t=n+1}return!1}var Gf=1e3,z0=/(?:^|[\s,:[{-])[[{]/,G0=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function V0(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===H0||r===J0||r===Vf){if(t)return!0;t=r!==Vf,n=!1}else t&&(r===Q0?n=!1:r===X0?n=!0:!n&&r!==Z0&&r!==ev&&r!==tv&&(t=!1))}return!1}var[H0,
J0,Vf,Q0,X0,Z0,ev,tv]=[93,125,44,10,35,32,9,13],ma=!1,nv=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),En,iv=new Kf("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(nv.has(e.charCodeAt(0))||(En=zf(e,void 0,!0),!En||En.type==="text"))return!1;let{type:t,key:n,value:i}=En;
return(t==="float"||t==="integer"&&n!==String(i))&&(ma=!0),!0},construct:()=>En?.value}),rv=jf.extend({implicit:[iv]});var sv,ov=()=>sv??=require("./with-positions.cjs");var ha=(...e)=>ov().readWithPositions(...e);function ir(e,{valuesOnly:t=!0}={}){let n=zu(e),i=[],r,s=0;for(let a of Qu(e)){let l=Zf(e,{...a,start:s},n,t);if(l.value===null&&l.issues.length===0){r??=l;continue}
i.push(l),s=a.end}return i.length>0?{documents:i}:{documents:[r??Zf(e,{start:s,body:s,end:e.length},n,t)]}}function Zf(e,t,n,i){let r=i?av(e,t):void 0;if(!r)return ha(
e,t,n);let s,a=()=>(s??=ha(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>a().positionOf(l),keyOf:l=>a().keyOf(l),get node(){
return a().node}}}function av(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?Jf(s)?i:void 0:Hf(s)}function ed(e){return j(e)&&j(e.sops)&&typeof e.sops.mac=="string"}function td(e){if(!j(e))return e;let{sops:t,...n}=e;return n}function It(e){return e.charCodeAt(0)===lv&&cv.test(e)}var lv=36,cv=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function rr(e){return Array.
isArray(e)?e.some(rr):j(e)?Object.entries(e).some(([t,n])=>It(t)||rr(n)):!1}var nd=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var Tt=[],ga=[];function sr(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,a=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-a);)s--,a--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,a-=l,i!==void 0&&a-s>i)return i;if(s===0)return i!==void 0&&a>i?i:a;
let u,c,d,p,m=0,g=0;for(;m<s;)ga[m]=e.charCodeAt(l+m),Tt[m]=++m;for(;g<a;){for(u=t.charCodeAt(l+g),d=g++,c=g,m=0;m<s;m++)p=u===ga[m]?d:d+1,d=Tt[m],c=Tt[m]=d>c?p>
c?c+1:p:p>d?d+1:p;if(i!==void 0){let w=c;for(m=0;m<s;m++)Tt[m]<w&&(w=Tt[m]);if(w>i)return i}}return Tt.length=s,ga.length=s,i!==void 0&&c>i?i:c}var uv=64;function or(e,t){if(e.length>uv)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let a=s.toLowerCase(),l=rd(n,a)?1:sr(n,a,{maxDistance:i});l<i&&(i=l,r=s)}return r}function id(e,t){let n=e.toLowerCase();return t.some(i=>{
let r=i.toLowerCase();return Math.abs(r.length-n.length)>1?!1:rd(n,r)||sr(n,r,{maxDistance:2})<2})}function rd(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Lt="openchoreo.dev";function ba(e){return ya(e,"").filter(t=>dv(t.value))}function ya(e,t){if(Array.isArray(e))return e.flatMap((r,s)=>ya(r,`${t}/${s}`));if(!j(
e)||typeof e.kind!="string"||!e.kind.endsWith(sd))return[{pointer:t,value:e}];let{items:n}=e,i=e.kind.slice(0,-sd.length);return Array.isArray(n)?n.flatMap((r,s)=>{
let a=`${t}/items/${s}`;return j(r)&&va(r.kind)&&me.includes(i)?[{pointer:a,...fv(r,e.apiVersion,i)}]:ya(r,a)}):i===""||me.includes(i)?[]:[{pointer:t,value:e}]}
var sd="List";function fv(e,t,n){return va(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var va=e=>e==null||e==="";function dv(e){if(!j(e))return!1;let{apiVersion:t,kind:n}=e,i=typeof n=="string"&&me.includes(n);if(va(t))return i?st(n):lr(n)&&xn(
e);if(typeof t!="string")return i&&st(n)&&xn(e);let r=t.split("/")[0]??"";return r!==Lt?(r.endsWith(`.${Lt}`)||or(r,[Lt])!==void 0)&&(i||lr(n)&&xn(e)):i||typeof n==
"string"&&n.endsWith(wa)||lr(n)||xn(e)}var wa="Plane";function od(e){return lr(e.kind)||xn(e)}function lr(e){return typeof e=="string"&&id(e,me)}function xn(e){
let{spec:t}=e;return[...pv()].some(n=>Object.hasOwn(e,n)||j(t)&&Object.hasOwn(t,n))}var ar;function pv(){if(ar)return ar;let e=me.flatMap(i=>(Zi(i)?.references??
[]).map(({pointer:r})=>({pointer:r,kinds:[i]}))),t=[...nd,...e].map(({pointer:i,kinds:r})=>({name:i.split("/")[2]??"",kinds:r})),n=new Set(t.filter(({kinds:i})=>!i.
every(st)).map(({name:i})=>i));return ar=new Set(t.map(({name:i})=>i).filter(i=>!n.has(i))),ar}function Sa(e){return typeof e=="string"&&(e===Lt||e.startsWith(`${Lt}\
/`))}function ka(e){return e.includes("openchoreo")||e.includes(wa)&&ld.test(e)}function ad(e){return e.includes(Lt)&&mv.test(e)||e.includes(wa)&&ld.test(e)}var ld=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
mv=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var Rn=Wa(uo(),1);function cd(e){return fd(e.replace(gv,""))??(pd.test(e)?dd:void 0)}function In(e){if(typeof e=="string")return fd(e);if(Array.isArray(e))return Oa(e);if(!j(e))return;
let{annotations:t,...n}=e;return Oa(Object.keys(e))??Oa(Object.values(n))}function Oa(e){for(let t of e){let n=In(t);if(n!==void 0)return n}}function ud(e){return pd.
test(e)&&hv(e)?dd:void 0}function hv(e){let t=!1;for(let n of new Rn.Lexer().lex(e)){if(!t&&Rn.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&Rn.CST.
tokenType(n)==="scalar"}return!1}function fd(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var dd="it is a template of ytt: #@ has to be rendered first",pd=/(?:^|\s)#@/,gv=/(?<!\S)#.*/g;var Pa=new Set;function hd(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function gd(e,t=!1){let n=new Set;return i(e,""),n.size===0?Pa:n;function i(r,s){if(typeof r=="string")(md(r)||t&&vv.test(r))&&n.add(s);else if(Array.
isArray(r))for(let[a,l]of r.entries()){let u=`${s}/${a}`;j(l)&&Object.keys(l).some(It)?n.add(u):i(l,u)}else if(j(r))for(let[a,l]of Object.entries(r)){let u=`${s}\
/${ve(a)}`;It(a)?n.add(u):md(a)?n.add(s):i(l,u)}}}function md(e){return e.includes("$")&&yv.test(e)||e.includes("<")&&bv.test(e)}var yv=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
bv=/<[^<>\s][^<>\n]*>/,vv=/^ENC\[.*\]$/s;function cr(e,{isPatch:t=!1,patchKind:n,valuesOnly:i=!0}={}){let{documents:r}=ir(e,{valuesOnly:i}),s=!t&&!wv.some(a=>e.includes(a));return r.map(a=>{let l=a.issues.
find(({code:u})=>u==="yaml-syntax");return l?Nv(a,yd(a,e),l.message):s?Sv(a):kv(a,e,t,n)})}var wv=["$","<","{{","{%","sops","#@"];function Sv(e){let t=ba(e.value);
if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(i=>({...i,role:"manifes\
t",unknown:Pa,isPartial:!1,isFixable:n}))}}function kv(e,t,n,i){let{value:r}=e,s=Ov(r,i)??ba(r);if(s.length===0){let w=Cv(r);return w===void 0?{document:e,role:"\
other",resources:[]}:{document:e,role:"template",reason:w,resources:[]}}let a=t.includes("#@")?ud(yd(e,t)):void 0,l=ed(r),u=s.map(w=>{let h=a??In(w.value);return{
reason:h,resource:Av(w,{document:e,isTemplate:h!==void 0,encrypted:l,isPatch:n})}}),c=u.map(({resource:w})=>w),[d="manifest",...p]=new Set(c.map(({role:w})=>w)),
m=u.find(({reason:w})=>w!==void 0)?.reason;if(p.length>0)return{document:e,role:"manifest",...m!==void 0&&{reason:m},resources:c};let g=m??Pv[d];return{document:e,
role:d,...g!==void 0&&{reason:g},resources:c}}function Ov(e,t){if(!(t===void 0||!st(t)||!j(e)))return Sa(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}
var Pv={patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Av(e,{document:t,
isTemplate:n,encrypted:i,isPatch:r}){let s=i?td(e.value):e.value,a=r||rr(s),l=n?"template":i?"encrypted":a?"patch":"manifest";return{...e,value:s,role:l,unknown:gd(
s,i),isPartial:a,isFixable:l==="manifest"&&t.issues.length===0}}function Cv(e){if(!j(e))return;let{apiVersion:t,kind:n}=e;return Sa(t)?typeof n=="string"?In(n):
void 0:typeof n=="string"&&st(n)&&typeof t=="string"?In(t):void 0}function Nv(e,t,n){let i=`it is ${n}`;if(ad(t)){let r=cd(t);return{document:e,role:r===void 0?
"unreadable":"template",reason:r??i,resources:[]}}return{document:e,role:"other",reason:i,resources:[]}}var yd=({range:e},t)=>t.slice(e.start.offset,e.end.offset);
function ur({role:e,isPartial:t}){return!t&&e!=="template"}function bd({inherited:e},t){return!e||!j(t)?t:Object.fromEntries(Object.entries(t).filter(([n])=>!e.
includes(n)))}var Ev=new Set(["unknown-field","misplaced-fields","value-from"]);function vd(e,t,n){let{pointer:i,value:r}=xv(e.value,t);if(i===t)return n!==void 0&&Ev.has(n)?
e.keyOf(t):e.positionOf(t);if(i!==""&&!/\/\d+$/.test(i))return e.keyOf(i);let s=j(r)?Object.keys(r)[0]:void 0;return s===void 0?e.positionOf(i):e.keyOf(`${i}/${ve(
s)}`)}function xv(e,t){let n=e,i="";for(let r of Yi(t)){if(Array.isArray(n)){if(!Object.hasOwn(n,r))break;n=n[Number(r)]}else{if(!j(n)||!Object.hasOwn(n,r))break;
n=n[r]}i+=`/${ve(r)}`}return{pointer:i,value:n}}function Sd(e,t,n){let{spec:i}=e;if(i!=null&&!(j(i)&&Object.keys(i).length===0))return;let r=t.flatMap(d=>d.code==="unknown-field"&&Rv(d.path)?[d.name]:[]);if(r.
length===0)return;let s=n(wd(e,r)),a=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),l=r.filter(d=>!a.has(`/spec/${ve(d)}`)),[u]=l;if(u===
void 0)return;let c=`/${ve(u)}`;return{issue:{code:"misplaced-fields",path:c,field:Wi(c),message:Iv(l),fields:l},meant:wd(e,l)}}var Rv=e=>e.lastIndexOf("/")===0;
function wd(e,t){let n=Object.entries(e),i=Object.fromEntries(n.filter(([r])=>t.includes(r)));return{...Object.fromEntries(n.filter(([r])=>!t.includes(r))),spec:i}}
function Iv(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Tv(e,t){let{value:n}=e,i=Qi(t)(n);if(i.ok)return{value:n,issues:[],placeOf:Aa};let r=Od(n,i.issues,t);return e.unknown.size===0&&!e.isPartial?r:{...r,issues:r.
issues.filter(s=>Mv(s,e))}}function Tn(e,t){return Tv(e,t).issues}function kd(e,t){return e.unknown.size===0&&!e.isPartial?jo(t,e.value):Tn(e,t).length===0}var Aa=e=>e;function Od(e,t,n){let i=Qi(n),r=t.find(g=>g.code==="unkno\
wn-kind"),s=r?.code==="unknown-kind"&&j(e)&&Dv(e)?r.suggestion:void 0;if(r&&s!==void 0&&j(e)){let g={...e,kind:s},w=i(g),h=w.ok?{value:g,issues:[],placeOf:Aa}:Od(
g,w.issues,n);return{...h,issues:[r,...h.issues]}}let a=j(e)?Sd(e,t,i):void 0;if(!a)return{value:e,issues:t,placeOf:Aa};let{issue:l,meant:u}=a,{fields:c}=l,d=g=>{
let[,w,h=""]=g.split("/");return w==="spec"&&c.includes(h)?g.slice(5):g},p=i(u),m=p.ok?[]:p.issues.map(g=>Lv(g,d(g.path)));return{value:u,issues:[l,...m],placeOf:d}}
var Lv=(e,t)=>t===e.path?e:{...e,path:t,field:Wi(t)};function Dv(e){let{kind:t}=e;return typeof t=="string"&&!me.includes(t)&&od(e)}function Mv(e,{unknown:t,isPartial:n}){
return hd(t,_v(e)?qv(e.path):e.path)||e.code==="too-long"&&[...t].some(i=>i.startsWith(`${e.path}/`))?!1:!n||!Fv(e)}function _v(e){return e.code==="unknown-fiel\
d"&&!It(e.name)}var qv=e=>e.slice(0,e.lastIndexOf("/"));function Fv(e){return $v.has(e.code)||Bv.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var $v=new Set(
["missing-field","missing-secret-namespace","null-value"]),Bv=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function Ln(e,t){let n=new Map;for(let i of e){let r=t(i),s=n.get(r);s?s.push(i):n.set(r,[i])}return n}function Cd(e,t,n){if(!j(e))return n().length;let{kind:i,spec:r}=e;return typeof i!="string"||!me.includes(i)||ju(t,i)?n().length:Object.keys(e).length+(j(r)?Object.
keys(r).length:0)}function fr(){let e=new Map(We.map(d=>[d,0])),t=new Map(We.map(d=>[d,0])),n=0,i=0,r=0,s=!0;function a(d,p){let m=!1;for(let g of p)d.fits(g)&&
(e.set(g,(e.get(g)??0)+1),m=!0);return m}function l(d){if(n++,s&&a(d,[Nt])){i++,r++;return}let p=s?Pd:We;if(s=!1,a(d,p))i++;else if(i===0)for(let m of We)t.set(
m,(t.get(m)??0)+d.issues(m))}function u(){return i===0?Ad(t,Math.min(...t.values())):Ad(e,Math.max(...e.values()))}function c(){let d=n===0?[Nt]:u(),p=le.filter(
h=>d.includes(Et(h))),m=p.at(-1)??le[0],g=e.get(Et(m))??0;return{release:m,reason:n===0?"no-manifests":i===0?"fewest-issues":g===i?"every-manifest":"most-manife\
sts",manifests:n,fitting:g,candidates:p}}return{add:l,recount:d=>{a(d,Pd)},decide:c,get isUnanimous(){return s},get unasked(){return r},get leading(){return s?Nt:
u().at(-1)??Nt}}}var Pd=We.filter(e=>e!==Nt),Ad=(e,t)=>We.filter(n=>e.get(n)===t);function Nd(e){return e.flatMap(({resources:t})=>t.filter(ur).map(Kv))}function Kv(e){return{fits:t=>kd(e,t),issues:t=>Cd(e.value,t,()=>Tn(e,t))}}function he(e){let t=Ge(e),n=[];for(let i of e.slice(t.length).split("/"))i===""||i==="."||(i!==".."?n.push(i):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
i));return t+n.join("/")}function Dt(e,t){return he(jv(t)||e===""?t:`${e}/${t}`)}function Ve(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Ge(e).length))}
function Ca(e){return e.slice(e.lastIndexOf("/")+1)}function Mt(e,t){if(e===t)return"";if(Ge(e)!==Ge(t))return t;let n=Ed(e),i=Ed(t),r=0;for(;r<n.length&&r<i.length&&
n[r]===i[r];)r++;return[...n.slice(r).map(()=>".."),...i.slice(r)].join("/")}function _t(e,t){return e===t?!0:Ge(e)!==Ge(t)?!1:Mt(e,t).split("/")[0]!==".."}function jv(e){
return Ge(e)!==""}function Ed(e){return e.slice(Ge(e).length).split("/").filter(Boolean)}function Ge(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function xd(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(i,r){let s=Uv(i);if(s===void 0)return!1;let a=Ln(i,({path:u})=>Na(s,u)),l=[...r,...a.get(
void 0)??[]];for(let[u,c]of a)u===void 0||!Wv(c)||n(c,l)||t.set(u,[...c,...l]);return!0}}function Uv(e){let t=[...Ln(Yv(e),({name:s})=>s).values()].filter(s=>s.
length>1),n=zv(t.flatMap(s=>s.map(({path:a})=>a)));if(n===void 0)return;let i=new Set;for(let s of t){let a=new Set(s.map(({path:l})=>Na(n,l)));if(a.has(void 0))
return;if(a.size>1)for(let l of a)l!==void 0&&i.add(l)}let r=e.every(s=>{let a=Na(n,s.path);return s.names.length===0||a===void 0||i.has(a)});return i.size>1&&r?
n:void 0}function Yv(e){return e.flatMap(({path:t,names:n})=>n.map(i=>({name:i,path:t})))}function Wv(e){return e.some(({names:t})=>t.length>0)}function zv([e,...t]){
if(e===void 0)return;let n=Ve(e);for(let i of t)for(;!_t(n,i)&&n!==Ve(n);)n=Ve(n);return t.every(i=>_t(n,i))?n:void 0}function Na(e,t){if(!_t(e,t))return;let[n="",
...i]=Mt(e,t).split("/");return i.length>0?Dt(e,n):void 0}function at(e){let t=new Map;return n=>{let i=t.get(n)??{value:e(n)};return t.set(n,i),i.value}}function Rd(){let e=new Map,t=new Map;function n(s,{release:a,sets:l},u){if(a)return a;let c=l.length>1,d=c?u.map(Gv):u;c&&t.set(s,d);for(let w of l){let{poll:h,
unasked:b}=i(w),P=h.unasked;for(let C of d)h.add(C);h.unasked>P&&b.push({number:s,ballots:h.unasked-P})}let{poll:p,files:m}=i(l[0]),g=Ko(p.leading);return d.length>
0&&m.push({number:s,release:g}),{release:g,from:"detected"}}function i(s){let a=e.get(s);if(a)return a;let l={poll:fr(),unasked:[],files:[]};return e.set(s,l),l}
function r(s){let a=new Map,l=[];for(let[u,{poll:c,unasked:d,files:p}]of e){if(!c.isUnanimous)for(let{number:w,ballots:h}of d)for(let b of(t.get(w)??s(w)??[]).slice(
0,h))c.recount(b);let m=c.decide();a.set(u,m);let g=Et(m.release);for(let{number:w,release:h}of p)Et(h)!==g&&l.push(w)}return{detected:a,outdated:l,releaseOf:({
release:u,sets:[c]})=>u??{release:a.get(c)?.release??Ko(fr().leading),from:"detected"}}}return{vote:n,decide:r}}function Gv({fits:e,issues:t}){return{fits:at(e),
issues:at(t)}}function Id(e){let t=e.map(({path:c,text:d,context:p})=>{let m=cr(d,Xi(p)),g=m.flatMap(({document:w,resources:h})=>h.filter(ur).map(({value:b,pointer:P})=>({value:b,
path:c,document:w,pointer:P})));return{path:c,context:p,documents:m,planes:g}}),n=Rd(),i=c=>Nd(t[c]?.documents??[]);for(let[c,{context:d}]of t.entries())n.vote(
c,d,i(c));let{detected:r,releaseOf:s}=n.decide(i),a=t.filter(({planes:c})=>c.length>0).flatMap(c=>c.context.sets.map(d=>({name:d,file:c}))),l=[...Ln(a,({name:c})=>c)].
flatMap(([c,d])=>{let p=d.map(({file:b})=>b),m=s({release:p[0]?.context.release,sets:[c]}),g=m.from==="detected"?r.get(c):void 0,w=(b,P)=>({name:b,release:m,detection:g,
planes:P.flatMap(({planes:C,context:T})=>C.flatMap(L=>Vv(L,T.namingsIn?.(c))))}),h=c===""?xd(p.map(Hv)):void 0;return h?[...h].map(([b,P])=>w(b,P)):[w(c,p)]}),u=t.
flatMap(({path:c,documents:d})=>d.flatMap(({role:p,reason:m,document:g})=>m!==void 0&&(p==="patch"||p==="template"||p==="unreadable")?[{path:c,line:Jv(g),role:p,
reason:m}]:[]));return{sets:l,skipped:u}}function Vv(e,t=[]){let{value:n}=e,i=new Set(t.map(({namespace:s})=>s));if(i.size===0||!j(n)||Wu(go(n,"/kind")))return[
e];let{metadata:r}=n;return[...i].map(s=>s===void 0||!j(r)?e:{...e,value:{...n,metadata:{...r,namespace:s}}})}function Hv(e){let t=e.planes.map(({value:n})=>["/\
kind","/metadata/namespace","/metadata/name"].map(i=>go(n,i)).join(" "));return{...e,names:t}}function Jv({issues:e,positionOf:t}){return(e[0]?.range??t("")).start.
line}function Ea(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Dn={ok:0,findings:1,failure:2};function lt(e,t){e.stderr(`${Mu(t)}
`)}function xa(e,t){lt(e,`openchoreo-planes: ${t}`)}var Ud=require("buffer"),xe=require("fs"),Yd=require("path");var $t=require("fs"),Da=require("path");var dr=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function pr(e){return e instanceof Error&&e.name==="ConfigError"}var Qv,Td=()=>Qv??=require("./glob.cjs"),Ld=(...e)=>Td().globOf(...e),Dd=(...e)=>Td().isGlob(...e);var Xv,mr=()=>Xv??=require("./ignored.cjs"),hr=(...e)=>mr().createFilter(...e),Ra=(...e)=>mr().rulesAround(...e),Md=(...e)=>mr().rulesIn(...e),_d=(...e)=>mr().statusOf(
...e);var gr=require("path");var Ne=require("path");function Ee(e,t){let n=e.endsWith(Ne.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Ne.sep)return te(t.slice(n))}
function ct(e,t){let n=(0,Ne.relative)(e,t);return n===""?".":(0,Ne.isAbsolute)(n)?n:te(n)}var te=e=>Ne.sep==="/"?e:e.replaceAll(Ne.sep,"/");function Ia(e,t){let n=(0,gr.resolve)(e,t),i=(a,l)=>l===a||Ee(a,l)!==void 0,r=a=>i(e,a)||!(0,gr.isAbsolute)(t)&&i(n,a),s=a=>r(a)?ct(e,a):te(a);return{given:s(n),
of:s,inFolder(a){let l=s(a),u=l==="."?"":l.endsWith("/")?l:`${l}/`;return c=>u+c}}}var Zv={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function qt(e){return e instanceof Error?Zv[Ea(e)]??e.message:"an unknown error"}
function yr(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(Ea(e))}var He=require("fs"),Ta=require("path");var qd=e=>ew.test(e),ew=/\.(?:ya?ml|json)$/i;var Ft=require("fs"),Fd=require("path");var tw=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,AO=1440*60*1e3;function $d(e){return tw.test(e)}function La(e,t){let n=(0,He.realpathSync)(e);return Kd({folder:n,inside:"",rules:Ra(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*Kd({folder:e,inside:t,
rules:n},i){let{env:r,isLeftOut:s,isWanted:a,naming:l,folders:u}=i,c=n.trackedOnly?e+Ta.sep:e;if(u.has(c))return;u.add(c);let d=(0,He.readdirSync)(e,{withFileTypes:!0}).
sort(iw),p=Md(e,d,n,r),m=l.inFolder(e);for(let g of d){let w=Bd(e,Ta.sep,g.name),h=Bd(t,"/",g.name),b=qd(g.name)&&a(h),P=g.isSymbolicLink();if(!(!b&&!P&&!g.isDirectory())&&
!(nw.has(g.name)||$d(g.name)))try{let C=_d(w,g.isDirectory(),p);if(C==="ignored")continue;let T=P?rw(w,b):g,L=T?.isDirectory()??!1;if(s(w,L))continue;if(L){let M=P?
(0,He.realpathSync)(w):w,$=P?Ra(M,r):C==="tracked"?{...p,trackedOnly:!0}:p;yield*Kd({folder:M,inside:h,rules:$},i)}else if(b&&T?.isFile()){let M=P?(0,He.realpathSync)(
w):w;yield{path:P?l.of(M):m(g.name),fullPath:M,fromDirectory:!0}}}catch(C){if(pr(C))throw C;let[T,L]=[m(g.name),qt(C)];yr(C)?i.onFault({file:T,reason:L}):i.onNote(
`skipped ${T}: ${L}`)}}}var nw=new Set([".git","node_modules"]),iw=(e,t)=>e.name<t.name?-1:1,Bd=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function rw(e,t){try{return(0,He.statSync)(
e)}catch(n){if(t)throw n;return}}var Je="<stdin>";function*jd(e,{cwd:t,ignore:n=[],isLeftOut:i=()=>!1,...r}){let s=(0,$t.realpathSync)(t),a=n.length>0?hr(s,n):()=>!1,l=(c,d)=>a(c,d)||i(c,d),u=new Set;
for(let c of e){let d=Ia(s,c);try{for(let p of sw(c,d,{...r,cwd:s,isLeftOut:l}))u.has(p.fullPath)||(u.add(p.fullPath),yield p)}catch(p){if(pr(p))throw p;r.onFault(
{file:d.given,reason:qt(p)})}}}function*sw(e,t,n){if(e==="-")return yield{path:Je,fullPath:Je,fromDirectory:!1};let i=(0,Da.resolve)(n.cwd,e),r=(0,$t.statSync)(
i,{throwIfNoEntry:!1});if(!r&&Dd(te(e)))return yield*ow(e,n);if(!r)throw Object.assign(new Error,{code:"ENOENT"});if(r.isDirectory())return yield*La(i,{...n,naming:t});
if(!lw(r,i))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let s=aw.test(i)?i:(0,$t.realpathSync)(i);!n.isLeftOut(i,!1)&&!n.isLeftOut(
s,!1)&&(yield{path:t.of(s),fullPath:s,fromDirectory:!1})}function*ow(e,t){let{base:n,isMatch:i}=Ld(te(e)),r=(0,Da.resolve)(t.cwd,n),s=!1;if((0,$t.statSync)(r,{throwIfNoEntry:!1})?.
isDirectory())for(let a of La(r,{...t,naming:Ia(t.cwd,n),isWanted:i}))s=!0,yield a;s||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var aw=/^\/(?:dev|proc)\//;
function lw(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function Ma(e,t){return e===Je?Buffer.from(t.stdin()):cw(e,t.cwd)}function cw(e,t){let n=(0,Yd.resolve)(t,e),i=(0,xe.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,xe.readFileSync)(i);let r=(0,xe.readSync)(i,br);return r<br.length?br.subarray(0,r):Buffer.concat([br,(0,xe.readFileSync)(i)])}finally{(0,xe.closeSync)(
i)}}var br=Buffer.allocUnsafeSlow(64*1024);function vr(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Ud.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Wd({path:e,fromDirectory:t},n){let i=Ma(e,n);return t&&
!uw(i)?void 0:vr(i)}function uw(e){return e[0]===255||e[0]===254?ka(vr(e)):e.includes("openchoreo")||e.includes("Plane")&&ka(e.toString("latin1"))}function zd(e,t){let n=[];for(let i of e.files)try{let r=Wd(i,t);r!==void 0&&n.push({path:i.path,text:r,context:e.contextOf(i)})}catch(r){fw(i,r,e)}return{files:n,
faults:e.faults,notes:e.notes}}function fw({path:e,fromDirectory:t},n,{onFault:i,onNote:r}){let s=qt(n);t&&!yr(n)?r(`skipped ${e}: ${s}`):i({file:e,reason:s})}function Gd({
faults:e,notes:t},n){for(let i of t)lt(n,i);for(let{file:i,reason:r}of e)xa(n,`${i}: ${r}`)}var Vd={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};var dw=require("util");var Qe=class extends Error{name="UsageError"};var vp=require("fs"),Or=require("path");var tp=require("fs"),we=require("path");var Hd={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Jd(e,t){let{overrides:n=[],sets:i=[],complete:r=!1}=e,
s={release:e.release,rules:e.rules??{},sets:i,complete:r,failLevel:e.failLevel,source:t.source,folder:t.folder},a=new Map;return l=>{if(l===void 0)return s;let u=n.
filter(({files:p})=>p.some(m=>m.matchOf(l)!==void 0));if(u.length===0)return s;let c=u.map(p=>n.indexOf(p)).join(),d=a.get(c)??u.reduce(pw,s);return a.set(c,d),
d}}function pw(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var mw,hw=()=>mw??=require("./config-file.cjs"),Qd=(...e)=>hw().loadConfig(...e);function Xd({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(gw),...t.map(yw)]}var gw=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),yw=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var bw=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function np({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new Qe("--conf\
ig and --no-config exclude each other");let i=new Map,r=new Map,s=new Map,a=[],l=n||t===void 0?void 0:p((0,we.resolve)(e,t));function u(h){return n?Zd:l??c((0,we.dirname)(
h))}function c(h){let b=i.get(h);if(b)return b;let P=d(h)??(m(h)?Zd:c((0,we.dirname)(h)));return i.set(h,P),P}function d(h){let[b,P]=bw.filter(C=>ep(_a(h,C)));if(P!==
void 0){let C=ct(e,h);throw new dr([`${C}: has both ${b} and ${P}; keep one of them`])}return b===void 0?void 0:p(_a(h,b))}function p(h){let b=ct(e,h),P=(0,we.dirname)(
h),C=Qd(h,b),T=Xd(C),L=Jd(C,{source:b,folder:P}),M={folder:P,source:b,settingsFor:L,globs:T,isLeftOut:hr(P,C.ignore??[])};return a.push(M),M}function m(h){return g(
h)?w(h):h===e||Ee(e,h)===void 0}function g(h){let b=r.get(h);if(b!==void 0)return b;let P=(0,we.dirname)(h),C=w(h)||P!==h&&g(P);return r.set(h,C),C}function w(h){
let b=s.get(h)??ep(_a(h,".git"));return s.set(h,b),b}return{settingsFor:h=>{let{folder:b,settingsFor:P}=u(h);return P(Ee(b,h))},releases:()=>[...new Set(a.flatMap(
({settingsFor:h})=>{let{release:b}=h(void 0);return b===void 0||b==="auto"?[]:[b]}))],isIgnored:(h,b)=>u(h).isLeftOut(h,b),unmatched:(h,b)=>{let P=new Map(a.filter(
({folder:C})=>b.some(T=>vw(T,C))).map(C=>[C,new Set(C.globs)]));if([...P.values()].every(({size:C})=>C===0))return[];for(let C of h){let T=u(C),L=Ee(T.folder,C),
M=P.get(T)??[];if(L!==void 0)for(let $ of M)$.matches(L)&&P.get(T)?.delete($)}return[...P].flatMap(([{source:C},T])=>[...T].map(({words:L})=>`${C}: ${L}`))}}}var vw=(e,t)=>e===
t||Ee(e,t)!==void 0,Zd={folder:"",source:"",settingsFor:()=>Hd,isLeftOut:()=>!1,globs:[]},_a=(e,t)=>e.endsWith(we.sep)?e+t:e+we.sep+t;function ep(e){try{return(0,tp.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var kr=require("fs"),ke=require("path");var qa=["kustomization.yaml","kustomization.yml","Kustomization"];var ut={namespace:void 0,prefix:"",suffix:""};function rp({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function Sr({namespace:e,prefix:t,suffix:n}){
return JSON.stringify([e,t,n])}function sp(e,t){let{documents:n}=ir(e),[i]=n;if(!i||i.value===null)return kw;if(i.issues.some(({code:l})=>l==="yaml-syntax"))return e.
includes("{{")?"is a template":"cannot be read as YAML";let{value:r}=i;if(!j(r))return"is not a map";let{apiVersion:s}=r;if(typeof s=="string"&&s!==""&&!s.startsWith(
ww))return;let a=l=>l.flatMap(u=>typeof u=="string"&&u!==""?[Ow(u,t)]:[]);return{resources:a([...Se(r,"resources"),...Se(r,"bases")]),components:a(Se(r,"compone\
nts")),patches:[...[...Se(r,"patches"),...Se(r,"patchesJson6902")].flatMap(l=>a([ip(l)]).map(u=>({...u,kind:Aw(l)}))),...a(Se(r,"patchesStrategicMerge")).map(l=>({
...l,kind:void 0}))],configurations:a([...Sw.flatMap(l=>Se(r,l)),...[...Se(r,"replacements"),r.openapi].map(ip),...Se(r,"helmCharts").flatMap(Cw)]),naming:{namespace:wr(
r,"namespace")||void 0,prefix:wr(r,"namePrefix"),suffix:wr(r,"nameSuffix")}}}function op({resources:e,components:t,patches:n,configurations:i}){return[...e,...t,
...n,...i]}var ww="kustomize.config.k8s.io/",Sw=["configurations","crds","generators","transformers","validators"],kw={resources:[],components:[],patches:[],configurations:[],
naming:ut};function Ow(e,t){return{name:e,path:Dt(t,e),isLocal:!Pw.test(e)}}var Pw=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function Se(e,t){let n=e[t];return Array.isArray(n)?n:[]}function ip(e){return j(e)?e.path:void 0}function Aw(e){let t=j(e)?e.target:void 0;return j(t)&&wr(t,"k\
ind")||void 0}function Cw(e){return j(e)?[e.valuesFile,...Se(e,"additionalValuesFiles")]:[]}function wr(e,t){let n=e[t];return typeof n=="string"?n:""}function ap(e,t){let n=new Map;for(let{path:s,text:a}of e.map(l=>({...l,path:he(l.path)})).sort(Nw)){let l=Ve(s),u=sp(a,l);if(u===void 0)continue;if(typeof u=="\
string"){t.push({path:s,message:`${u}, so what it names is not known`});continue}let c=n.get(l);c?(t.push({path:s,message:`is next to ${Ca(c.path)}; Kustomize a\
ccepts only one of them in a folder`}),c.files.push(u)):n.set(l,{folder:l,path:s,files:[u]})}let i=new Map([...n.keys()].map((s,a)=>[s,a])),r=s=>[...new Set(s.flatMap(
({path:a})=>i.get(a)??[]))];return[...n.values()].map(s=>({...s,resources:r(s.files.flatMap(({resources:a})=>a)),components:r(s.files.flatMap(({components:a})=>a))}))}
function Nw(e,t){return e.path<t.path?-1:1}function lp(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),i=new Array(e.length).fill(0),r=new Array(e.length).fill(!1),s=[],a=[],l=0;function u(p){
t[p]=n[p]=l++,r[p]=!0,s.push(p)}function c(p,m){n[p]=Math.min(n[p]??0,m)}function d(p){let m=[];for(let g=s.pop();g!==void 0&&(r[g]=!1,m.push(g),g!==p);g=s.pop())
;a.push(m)}for(let p=e.length-1;p>=0;p--){if(t[p]!==-1)continue;u(p);let m=[p];for(let g=m.at(-1);g!==void 0;g=m.at(-1)){let w=i[g]??0;i[g]=w+1;let h=e[g]?.[w];
if(h===void 0){n[g]===t[g]&&d(g),m.pop();let b=m.at(-1);b!==void 0&&c(b,n[g]??0)}else t[h]===-1?(u(h),m.push(h)):r[h]&&c(g,t[h]??0)}}return a}function cp(e,t){let n=e.map(({resources:r,components:s})=>[...r,...s]),i=lp(n).reverse();for(let r of i){let s=r.sort((c,d)=>c-d).flatMap(c=>e[c]??[]),[a,...l]=s,
u=l.length>0||r.some(c=>n[c]?.includes(c));a&&u&&t.push({path:a.path,message:Ew(l)})}return{edges:n,groups:i}}function up({edges:e,groups:t},n){let i=new Array(
e.length).fill(0);for(let[u,c]of t.entries())for(let d of c)i[d]=u;let r=t.map(()=>[]),s=new Array(e.length).fill([]),a=new Map,l=u=>{let c=a.get(u)??[];return a.
set(u,c),c};for(let[u,c]of t.entries()){let d=r[u]?.length===0,p=ft(r[u]??[]),m=n(c,d);for(let w of m)if(!p.includes(w))for(let h of c)l(w).push(h);let g=ft(m.length>
0?[p,m]:[p]);for(let w of c){s[w]=g;for(let h of e[w]??[]){let b=i[h]??0;b!==u&&r[b]?.push(g)}}}return{setsOfPlace:s,starts:a}}function ft(e){let t=[...new Set(
e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}var Fa=3;function Ew(e){if(e.length===0)return"refers to itself";let t=e.slice(0,Fa).map(({folder:n})=>n||
".");return e.length>Fa&&t.push(`${e.length-Fa} more`),`refers to itself through ${t.join(", ")}`}var xw=16;function fp(e,t){let n=new Map,i=new Map,r=[],s=(l,u)=>{let c=e[l],d=n.get(l)??new Set;!c||d.size>=xw||d.has(Sr(u))||(n.set(l,d.add(Sr(u))),r.push({folder:c,
naming:u}))},a=(l,u)=>s(l,Rw(e,l).reduce(Iw,u));for(let l of t)a(l,ut);for(let{folder:l,naming:u}of r){for(let{path:c}of l.files.flatMap(({resources:d})=>d))i.set(
c,(i.get(c)??new Map).set(Sr(u),u));for(let c of l.resources)a(c,u);for(let c of l.components)s(c,u)}return new Map([...i].map(([l,u])=>[l,[...u.values()]]))}function Rw(e,t){
let n=e[t],i=(n?.components??[]).flatMap(r=>e[r]??[]);return[n,...i.reverse()].flatMap(r=>r?.files.map(({naming:s})=>s)??[])}function Iw(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}function dp(e,t=()=>!0){let n=[],i=ap(e,n),r=cp(i,n),s=new Set(i.map(({folder:m})=>m)),a=new Map,l=new Map,u=new Set;for(let[m,g]of i.entries())for(let w of g.files){
for(let{path:h,kind:b}of w.patches)l.set(h,(l.get(h)??new Set).add(b));for(let{path:h}of w.configurations)u.add(h);for(let{path:h}of[...w.resources,...w.patches])
a.set(h,(a.get(h)??new Set).add(m));for(let{name:h,path:b,isLocal:P}of op(w))!P||s.has(b)||t(b)||n.push({path:g.path,message:`names ${h}, which does not exist`})}
let c=i.some(({files:m})=>m.some(({naming:g})=>rp(g))),d=m=>i[m]?.folder??"",p=m=>{let{setsOfPlace:g,starts:w}=up(r,m);return{setsOf:h=>ft([...a.get(he(h))??[]].
map(b=>g[b]??[])),namingsIn:h=>{if(!c)return()=>[ut];let b=fp(i,w.get(h)??[]);return P=>b.get(he(P))??[]}}};return{...p((m,g)=>g?m.slice(0,1).map(d):[]),reachFrom:m=>p(
g=>ft(g.map(w=>m(d(w))))),isPatch:m=>l.has(he(m)),patchKindOf:m=>{let[g,...w]=l.get(he(m))??[];return w.length===0?g:void 0},isConfiguration:m=>u.has(he(m)),notes:n}}function pp(e,t,{onNote:n}){let i=Tw(e,t).flatMap(a=>{try{return[{path:te(a),text:vr(Ma(a,t))}]}catch{return[]}}),r=dp(i,a=>(0,kr.existsSync)(a)),{notes:s}=r;for(let{
path:a,message:l}of s.slice(0,$a))n(`${ct(t.cwd,a)}: ${l}`);return s.length>$a&&n(`${s.length-$a} more such notes about Kustomizations`),r}var $a=5;function Tw(e,t){
let n=new Set,i=[];for(let{fullPath:r}of e)if(r.includes(ke.sep))for(let s=(0,ke.dirname)(r);!n.has(s);s=(0,ke.dirname)(s)){n.add(s);for(let a of qa)(0,kr.existsSync)(
(0,ke.join)(s,a))&&i.push((0,ke.join)(s,a));if(Lw(s,t.cwd))break}return i}function Lw(e,t){return(0,kr.existsSync)((0,ke.join)(e,".git"))||e===t||e===(0,ke.dirname)(
e)||Ee(t,e)===void 0}function Ka(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Ct};let n=Dw.exec(t),i=n===null?void 0:
`v${n[1]}`;return Uu(i)?{ok:!0,release:i}:{ok:!1,suggestion:Mw(t,i)}}function mp(e){let t=Ka(e),n=t.ok?void 0:t.suggestion,i=n===void 0?`; write one of ${le[0]}\
 to ${Ct}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${i}`}var Dw=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Mw(e,t){if(t===void 0)return or(e,[...le,"latest","auto"]);let n=Ba(t);return le.reduce((i,r)=>Math.abs(Ba(r)-n)<Math.abs(Ba(i)-n)?r:i)}function Ba(e){
let[t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function ja(e,{env:t}){if(e!==void 0)return gp(e,"option","--release");let n=t[hp];return n===void 0||n===""?void 0:gp(n,"environment",hp)}var hp="OPENCHOREO_RE\
LEASE";function gp(e,t,n){let i=Ka(e);if(!i.ok)throw new Qe(`${n}: ${mp(e)}`);return i.release==="auto"?"auto":{release:i.release,from:t}}function yp({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:i}){let r=d=>Mt(n,d)||".",s=new Set,a=at(d=>{if(e.length===0||!_t(t,d))return[];let p=Mt(
t,d),m=e.flatMap(g=>{let w=g.matchOf(p);return w===void 0?[]:(s.add(g),[r(Dt(t,w))])});return[...new Set(m)]}),l=i.reachFrom(a),u=new Map,c=d=>{let p=r(d);return u.
set(p,d),p};return{setsOf:d=>{let p=he(d),m=a(Ve(p)),g=l.setsOf(p);if(m.length+g.length>0)return ft([m,g]);let w=i.setsOf(p);return w.length>0?w.map(c):_w},namingsIn:d=>{
let p=u.get(d),m=p===void 0?l.namingsIn(d):i.namingsIn(p);return g=>{let w=m(g);return w.length>0?w:[ut]}},unmatched:()=>e.filter(d=>!s.has(d)).map(({pattern:d})=>d)}}
var _w=[""];function bp(e,t){let n=te(t.cwd),i=new Map,r=new Map;function s({sets:a,folder:l}){let u=l===void 0?n:te(l),c=i.get(l)??yp({patterns:a,root:u,workingDirectory:n,
kustomizations:e});return i.set(l,c),c}return{setsOf(a,l){let[u="",...c]=s(l).setsOf(te(a));return[u,...c]},namingsIn(a,l){let u=`${l.folder??""}
${a}`,c=r.get(u)??s(l).namingsIn(a);return r.set(u,c),c}}}function wp(e,t){return qw(e,t)??{release:Ct,from:"detected"}}function qw(e,t){let n=ja(e.release,t);return n===void 0?Ap(kp(e,t).settingsFor(Op(t))):Pp(n)}function Sp(e,t,n){
let{ignore:i=[],complete:r=!1}=t,s=ja(t.release,n),a=kp(t,n),l=[],u=[],c={onFault:P=>l.push(P),onNote:P=>u.push(P)},d=(P,C)=>a.isIgnored(P,C),p=[...jd(e,{cwd:n.
cwd,env:n.env,ignore:i,isLeftOut:d,...c})],m=pp(p,n,c),g=bp(m,n),w=at(({path:P,fullPath:C,fromDirectory:T})=>{let L=P===Je?Op(n):C,M=a.settingsFor(L);return{sets:P===
Je?[""]:g.setsOf(L,M),release:s===void 0?Ap(M):Pp(s),isPatch:m.isPatch(te(L)),patchKind:m.patchKindOf(te(L)),namingsIn:$=>g.namingsIn($,M)(te(L)),fromDirectory:T,
complete:r||M.complete,levels:M.rules,failLevel:M.failLevel}});return{files:p,faults:l,notes:u,...c,contextOf:w,configuredReleases:()=>s==="auto"?[]:a.releases(),
unmatched:()=>{let P=e.map(C=>(0,Or.resolve)(n.cwd,C)).filter(Fw);return P.length===0?[]:a.unmatched(p.map(({fullPath:C})=>C),P)}}}function kp(e,t){return np({cwd:t.
cwd,file:e.config,off:e["no-config"]??!1})}function Fw(e){try{return(0,vp.statSync)(e).isDirectory()}catch{return!1}}var Op=e=>(0,Or.join)(e.cwd,Je),Pp=e=>e==="\
auto"?void 0:e;function Ap({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function Cp(e,{release:t,from:n},i){n!=="option"&&lt(i,`${e} ${t}${Vd[n]}`)}function $w({options:e,positionals:t},n){let[i,...r]=t;if(i===void 0||r.length>0)throw new Qe("default needs one file, or - for standard input");let s=zd(Sp([i],
e,n),n),{files:a,faults:l}=s;if(Gd(s,n),l.length>0)return Dn.failure;let u=Id(a).sets[0]?.release??wp(e,n),[c]=a,{texts:d,mistakes:p}=c?Bw(c.text,i,Xi(c.context),
u.release):{texts:[],mistakes:[]};for(let m of p)lt(n,m);return p.length>0?Dn.findings:(n.stdout(d.join(`---
`)),Cp("Defaults of",u,n),Dn.ok)}function Bw(e,t,n,i){let r=[];return{texts:cr(e,n).map(({document:a,role:l,resources:u})=>{let c=(m,{start:g})=>{r.push(`${t}:${g.
line}:${g.column}: ${Bu(m)}`)},d=u.filter(m=>m.role==="manifest");if(l==="unreadable"||d.length>0)for(let m of a.issues)c(m,m.range);for(let m of d)for(let g of Tn(
m,i))c(g,vd(a,m.pointer+g.path,g.code));if(a.issues.length>0)return Kw(a,e);let p=d.map(m=>[m.pointer,bd(m,Yu(i)(m.value))]);return jw(Ua(a.value,new Map(p)))}),
mistakes:r}}function Kw({range:{start:e,end:t}},n){let i=n.slice(e.offset,t.offset).replace(/^---[ \t]*\r?\n?/,"");return po(i.endsWith(`
`)?i:`${i}
`)}function jw(e){let t=new Bt.Document(e,{aliasDuplicateObjects:!1});return(0,Bt.visit)(t,{Scalar:(n,i)=>{typeof i.value=="string"&&mo(i.value)&&(i.type=Bt.Scalar.
QUOTE_DOUBLE)}}),po(t.toString({lineWidth:0,doubleQuotedMinMultiLineLength:Number.POSITIVE_INFINITY}))}function Ua(e,t,n=""){if(t.has(n))return t.get(n);if(Array.
isArray(e))return e.map((r,s)=>Ua(r,t,`${n}/${s}`));if(!j(e))return e;let i=Object.entries(e).map(([r,s])=>[r,Ua(s,t,`${n}/${ve(r)}`)]);return Object.fromEntries(
i)}0&&(module.exports={defaultCommand});

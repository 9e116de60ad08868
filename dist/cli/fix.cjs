"use strict";var dd=Object.create;var jn=Object.defineProperty;var pd=Object.getOwnPropertyDescriptor;var hd=Object.getOwnPropertyNames;var md=Object.getPrototypeOf,gd=Object.prototype.hasOwnProperty;var P=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports),de=(t,e)=>{for(var n in e)jn(t,n,{get:e[n],enumerable:!0})},fl=(t,e,n,i)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let r of hd(e))!gd.call(t,r)&&r!==n&&jn(t,r,{get:()=>e[r],enumerable:!(i=pd(e,r))||i.enumerable});return t};var Ue=(t,e,n)=>(n=t!=null?dd(md(t)):{},fl(e||!t||!t.__esModule?jn(n,"default",{value:t,enumerable:!0}):n,t)),yd=t=>fl(jn({},"__esModule",{value:!0}),t);var V=P(ae=>{"use strict";var ws=Symbol.for("yaml.alias"),Ca=Symbol.for("yaml.document"),Qn=Symbol.for("yaml.map"),Ta=Symbol.for("yaml.pair"),vs=Symbol.for("yam\
l.scalar"),zn=Symbol.for("yaml.seq"),Ie=Symbol.for("yaml.node.type"),fh=t=>!!t&&typeof t=="object"&&t[Ie]===ws,dh=t=>!!t&&typeof t=="object"&&t[Ie]===Ca,ph=t=>!!t&&
typeof t=="object"&&t[Ie]===Qn,hh=t=>!!t&&typeof t=="object"&&t[Ie]===Ta,xa=t=>!!t&&typeof t=="object"&&t[Ie]===vs,mh=t=>!!t&&typeof t=="object"&&t[Ie]===zn;function La(t){
if(t&&typeof t=="object")switch(t[Ie]){case Qn:case zn:return!0}return!1}function gh(t){if(t&&typeof t=="object")switch(t[Ie]){case ws:case Qn:case vs:case zn:return!0}
return!1}var yh=t=>(xa(t)||La(t))&&!!t.anchor;ae.ALIAS=ws;ae.DOC=Ca;ae.MAP=Qn;ae.NODE_TYPE=Ie;ae.PAIR=Ta;ae.SCALAR=vs;ae.SEQ=zn;ae.hasAnchor=yh;ae.isAlias=fh;ae.
isCollection=La;ae.isDocument=dh;ae.isMap=ph;ae.isNode=gh;ae.isPair=hh;ae.isScalar=xa;ae.isSeq=mh});var Qt=P(Ss=>{"use strict";var se=V(),he=Symbol("break visit"),Pa=Symbol("skip children"),Ce=Symbol("remove node");function Xn(t,e){let n=Ma(e);se.isDocument(t)?
Et(null,t.contents,n,Object.freeze([t]))===Ce&&(t.contents=null):Et(null,t,n,Object.freeze([]))}Xn.BREAK=he;Xn.SKIP=Pa;Xn.REMOVE=Ce;function Et(t,e,n,i){let r=Ia(
t,e,n,i);if(se.isNode(r)||se.isPair(r))return Ra(t,i,r),Et(t,r,n,i);if(typeof r!="symbol"){if(se.isCollection(e)){i=Object.freeze(i.concat(e));for(let s=0;s<e.items.
length;++s){let l=Et(s,e.items[s],n,i);if(typeof l=="number")s=l-1;else{if(l===he)return he;l===Ce&&(e.items.splice(s,1),s-=1)}}}else if(se.isPair(e)){i=Object.
freeze(i.concat(e));let s=Et("key",e.key,n,i);if(s===he)return he;s===Ce&&(e.key=null);let l=Et("value",e.value,n,i);if(l===he)return he;l===Ce&&(e.value=null)}}
return r}async function Zn(t,e){let n=Ma(e);se.isDocument(t)?await Nt(null,t.contents,n,Object.freeze([t]))===Ce&&(t.contents=null):await Nt(null,t,n,Object.freeze(
[]))}Zn.BREAK=he;Zn.SKIP=Pa;Zn.REMOVE=Ce;async function Nt(t,e,n,i){let r=await Ia(t,e,n,i);if(se.isNode(r)||se.isPair(r))return Ra(t,i,r),Nt(t,r,n,i);if(typeof r!=
"symbol"){if(se.isCollection(e)){i=Object.freeze(i.concat(e));for(let s=0;s<e.items.length;++s){let l=await Nt(s,e.items[s],n,i);if(typeof l=="number")s=l-1;else{
if(l===he)return he;l===Ce&&(e.items.splice(s,1),s-=1)}}}else if(se.isPair(e)){i=Object.freeze(i.concat(e));let s=await Nt("key",e.key,n,i);if(s===he)return he;
s===Ce&&(e.key=null);let l=await Nt("value",e.value,n,i);if(l===he)return he;l===Ce&&(e.value=null)}}return r}function Ma(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,
Seq:t.Collection},t):t}function Ia(t,e,n,i){if(typeof n=="function")return n(t,e,i);if(se.isMap(e))return n.Map?.(t,e,i);if(se.isSeq(e))return n.Seq?.(t,e,i);if(se.
isPair(e))return n.Pair?.(t,e,i);if(se.isScalar(e))return n.Scalar?.(t,e,i);if(se.isAlias(e))return n.Alias?.(t,e,i)}function Ra(t,e,n){let i=e[e.length-1];if(se.
isCollection(i))i.items[t]=n;else if(se.isPair(i))t==="key"?i.key=n:i.value=n;else if(se.isDocument(i))i.contents=n;else{let r=se.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}Ss.visit=Xn;Ss.visitAsync=Zn});var As=P(_a=>{"use strict";var qa=V(),bh=Qt(),wh={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},vh=t=>t.replace(/[!,[\]{}]/g,e=>wh[e]),zt=class t{constructor(e,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&
(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,l]=i;return this.tags[s]=l,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let l=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,l),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(e,n){if(e===
"!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let l=e.slice(2,-1);return l==="!"||l==="!!"?(n(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),l)}let[,i,r]=e.match(/^(.*!)([^!]*)$/s);r||n(`The ${e} tag has no suffi\
x`);let s=this.tags[i];if(s)try{return s+decodeURIComponent(r)}catch(l){return n(String(l)),null}return i==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[n,i]of Object.entries(this.tags))if(e.startsWith(i))return n+vh(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(e&&i.length>0&&qa.isNode(e.contents)){let s={};bh.visit(e.contents,(l,a)=>{qa.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,l]of i)s==="!!"&&l==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(l)))&&n.push(`%TAG ${s} ${l}`);
return n.join(`
`)}};zt.defaultYaml={explicit:!1,version:"1.2"};zt.defaultTags={"!!":"tag:yaml.org,2002:"};_a.Directives=zt});var ei=P(Xt=>{"use strict";var $a=V(),Sh=Qt();function Ah(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}function Da(t){let e=new Set;return Sh.visit(t,{Value(n,i){i.anchor&&e.add(i.anchor)}}),e}function Fa(t,e){for(let n=1;;++n){
let i=`${t}${n}`;if(!e.has(i))return i}}function kh(t,e){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=Da(t));let l=Fa(e,r);return r.add(l),l},setAnchors:()=>{
for(let s of n){let l=i.get(s);if(typeof l=="object"&&l.anchor&&($a.isScalar(l.node)||$a.isCollection(l.node)))l.node.anchor=l.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:i}}Xt.anchorIsValid=Ah;Xt.anchorNames=Da;Xt.createNodeAnchors=kh;Xt.
findNewAnchor=Fa});var ks=P(Ba=>{"use strict";function Zt(t,e,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let l=i[r],a=Zt(t,i,String(r),l);a===
void 0?delete i[r]:a!==l&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),l=Zt(t,i,r,s);l===void 0?i.delete(r):l!==s&&i.set(
r,l)}else if(i instanceof Set)for(let r of Array.from(i)){let s=Zt(t,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let l=Zt(t,i,r,s);l===void 0?delete i[r]:l!==s&&(i[r]=l)}return t.call(e,n,i)}Ba.applyReviver=Zt});var Ge=P(Ka=>{"use strict";var Oh=V();function ja(t,e,n){if(Array.isArray(t))return t.map((i,r)=>ja(i,String(r),n));if(t&&typeof t.toJSON=="function"){if(!n||!Oh.
hasAnchor(t))return t.toJSON(e,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(t,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=t.toJSON(e,n);return n.
onCreate&&n.onCreate(r),r}return typeof t=="bigint"&&!n?.keep?Number(t):t}Ka.toJS=ja});var ti=P(Ua=>{"use strict";var Eh=ks(),Ya=V(),Nh=Ge(),Os=class{constructor(e){Object.defineProperty(this,Ya.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Ya.isDocument(e))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=Nh.toJS(this,"",l);if(typeof r=="function")for(let{count:u,res:c}of l.anchors.values())r(c,u);return typeof s=="function"?Eh.applyReviver(s,{"":a},
"",a):a}};Ua.NodeBase=Os});var en=P(Ha=>{"use strict";var Ch=ei(),Th=Qt(),Ct=V(),xh=ti(),Lh=Ge(),Es=class extends xh.NodeBase{constructor(e){super(Ct.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],Th.visit(e,{Node:(s,l)=>{(Ct.isAlias(l)||Ct.hasAnchor(l))&&i.push(l)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:l,maxAliasCount:a}=n,u=s.get(r);if(u||(Lh.toJS(r,null,n),u=s.get(r)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
ni(l,r,s)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(e,n,i){let r=`*${this.source}`;if(e){if(Ch.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${r} `}return r}};function ni(t,e,n){
if(Ct.isAlias(e)){let i=e.resolve(t),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(Ct.isCollection(e)){let i=0;for(let r of e.items){let s=ni(t,r,n);
s>i&&(i=s)}return i}else if(Ct.isPair(e)){let i=ni(t,e.key,n),r=ni(t,e.value,n);return Math.max(i,r)}return 1}Ha.Alias=Es});var re=P(Ns=>{"use strict";var Ph=V(),Mh=ti(),Ih=Ge(),Rh=t=>!t||typeof t!="function"&&typeof t!="object",We=class extends Mh.NodeBase{constructor(e){super(Ph.SCALAR),
this.value=e}toJSON(e,n){return n?.keep?this.value:Ih.toJS(this.value,e,n)}toString(){return String(this.value)}};We.BLOCK_FOLDED="BLOCK_FOLDED";We.BLOCK_LITERAL=
"BLOCK_LITERAL";We.PLAIN="PLAIN";We.QUOTE_DOUBLE="QUOTE_DOUBLE";We.QUOTE_SINGLE="QUOTE_SINGLE";Ns.Scalar=We;Ns.isScalarValue=Rh});var tn=P(Ga=>{"use strict";var qh=en(),ct=V(),Va=re(),_h="tag:yaml.org,2002:";function $h(t,e,n){if(e){let i=n.filter(s=>s.tag===e),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return n.find(i=>i.identify?.(t)&&!i.format)}function Dh(t,e,n){if(ct.isDocument(t)&&(t=t.contents),ct.isNode(
t))return t;if(ct.isPair(t)){let p=n.schema[ct.MAP].createNode?.(n.schema,null,n);return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof
Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:l,sourceObjects:a}=n,u;if(i&&t&&typeof t==
"object"){if(u=a.get(t),u)return u.anchor??(u.anchor=r(t)),new qh.Alias(u.anchor);u={anchor:null,node:null},a.set(t,u)}e?.startsWith("!!")&&(e=_h+e.slice(2));let c=$h(
t,e,l.tags);if(!c){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let p=new Va.Scalar(t);return u&&(u.node=p),p}c=t instanceof Map?l[ct.
MAP]:Symbol.iterator in Object(t)?l[ct.SEQ]:l[ct.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,t,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,t,n):new Va.Scalar(t);return e?d.tag=e:c.default||(d.tag=c.tag),u&&(u.node=d),d}Ga.createNode=Dh});var ri=P(ii=>{"use strict";var Fh=tn(),Te=V(),Bh=ti();function Cs(t,e,n){let i=n;for(let r=e.length-1;r>=0;--r){let s=e[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=i,i=l}else i=new Map([[s,i]])}return Fh.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}var Wa=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ts=class extends Bh.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.items.map(i=>Te.isNode(i)||Te.isPair(i)?i.clone(e):i),this.range&&
(n.range=this.range.slice()),n}addIn(e,n){if(Wa(e))this.add(n);else{let[i,...r]=e,s=this.get(i,!0);if(Te.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,Cs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(e){let[n,...i]=e;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(Te.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(e,n){let[
i,...r]=e,s=this.get(i,!0);return r.length===0?!n&&Te.isScalar(s)?s.value:s:Te.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(e){return this.items.every(n=>{
if(!Te.isPair(n))return!1;let i=n.value;return i==null||e&&Te.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[n,...i]=e;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return Te.isCollection(r)?r.hasIn(i):!1}setIn(e,n){let[i,...r]=e;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(Te.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,Cs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};ii.Collection=Ts;ii.collectionFromPath=Cs;ii.isEmptyPath=Wa});var nn=P(si=>{"use strict";var jh=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function xs(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Kh=(t,e,n)=>t.
endsWith(`
`)?xs(n,e):n.includes(`
`)?`
`+xs(n,e):(t.endsWith(" ")?"":" ")+n;si.indentComment=xs;si.lineComment=Kh;si.stringifyComment=jh});var Qa=P(rn=>{"use strict";var Yh="flow",Ls="block",oi="quoted";function Uh(t,e,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:l,onOverflow:a}={}){
if(!r||r<0)return t;r<s&&(s=0);let u=Math.max(1+s,1+r-e.length);if(t.length<=u)return t;let c=[],d={},p=r-e.length;typeof i=="number"&&(i>r-Math.max(2,s)?c.push(
0):p=r-i);let h,g,C=!1,y=-1,S=-1,L=-1;n===Ls&&(y=Ja(t,y,e.length),y!==-1&&(p=y+u));for(let R;R=t[y+=1];){if(n===oi&&R==="\\"){switch(S=y,t[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}L=y}if(R===`
`)n===Ls&&(y=Ja(t,y,e.length)),p=y+e.length+u,h=void 0;else{if(R===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let $=t[y+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=y)}if(y>=p)if(h)c.push(h),p=h+u,h=void 0;else if(n===oi){for(;g===" "||g==="	";)g=R,R=t[y+=1],C=!0;let $=y>L+1?y-2:S-1;if(d[$])return t;c.push($),
d[$]=!0,p=$+u,h=void 0}else C=!0}g=R}if(C&&a&&a(),c.length===0)return t;l&&l();let M=t.slice(0,c[0]);for(let R=0;R<c.length;++R){let $=c[R],D=c[R+1]||t.length;$===
0?M=`
${e}${t.slice(0,D)}`:(n===oi&&d[$]&&(M+=`${t[$]}\\`),M+=`
${e}${t.slice($+1,D)}`)}return M}function Ja(t,e,n){let i=e,r=e+1,s=t[r];for(;s===" "||s==="	";)if(e<r+n)s=t[++e];else{do s=t[++e];while(s&&s!==`
`);i=e,r=e+1,s=t[r]}return i}rn.FOLD_BLOCK=Ls;rn.FOLD_FLOW=Yh;rn.FOLD_QUOTED=oi;rn.foldFlowLines=Uh});var on=P(za=>{"use strict";var Oe=re(),Je=Qa(),ai=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),ci=t=>/^(%|---|\.\.\.)/m.test(t);function Hh(t,e,n){if(!e||e<0)return!1;let i=e-n,r=t.length;if(r<=i)return!1;for(let s=0,l=0;s<r;++s)if(t[s]===
`
`){if(s-l>i)return!0;if(l=s+1,r-l<=i)return!1}return!0}function sn(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=e,r=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(ci(t)?"  ":""),l="",a=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(l+=n.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{l+=n.slice(a,u);let d=n.substr(u+2,4);switch(d){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:d.
substr(0,2)==="00"?l+="\\x"+d.substr(2):l+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(i||n[u+2]==='"'||n.length<r)u+=1;else{for(l+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)l+=`
`,u+=2;l+=s,n[u+2]===" "&&(l+="\\"),u+=1,a=u+1}break;default:u+=1}return l=a?l+n.slice(a):n,i?l:Je.foldFlowLines(l,s,Je.FOLD_QUOTED,ai(e,!1))}function Ps(t,e){if(e.
options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return sn(t,e);let n=e.indent||(ci(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?i:Je.foldFlowLines(i,n,Je.FOLD_FLOW,ai(e,!1))}function Tt(t,e){let{singleQuote:n}=e.options,i;if(n===!1)i=sn;else{let r=t.includes(
'"'),s=t.includes("'");r&&!s?i=Ps:s&&!r?i=sn:i=n?Ps:sn}return i(t,e)}var Ms;try{Ms=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ms=/\n+(?!\n|$)/g}function li({comment:t,type:e,value:n},i,r,s){let{blockQuote:l,commentString:a,lineWidth:u}=i.options;if(!l||/\n[\t ]+$/.test(
n))return Tt(n,i);let c=i.indent||(i.forceBlockIndent||ci(n)?"  ":""),d=l==="literal"?!0:l==="folded"||e===Oe.Scalar.BLOCK_FOLDED?!1:e===Oe.Scalar.BLOCK_LITERAL?
!0:!Hh(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let D=n[h-1];if(D!==`
`&&D!=="	"&&D!==" ")break}let g=n.substring(h),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Ms,`$&${c}`));let y=!1,S,L=-1;for(S=0;S<n.length;++S){let D=n[S];if(D===" ")y=!0;else if(D===`
`)L=S;else break}let M=n.substring(0,L<S?L+1:S);M&&(n=n.substring(M.length),M=M.replace(/\n+/g,`$&${c}`));let $=(y?c?"2":"1":"")+p;if(t&&($+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let D=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),K=!1,G=ai(i,!0);l!=="folded"&&e!==Oe.Scalar.BLOCK_FOLDED&&(G.onOverflow=
()=>{K=!0});let I=Je.foldFlowLines(`${M}${D}${g}`,c,Je.FOLD_BLOCK,G);if(!K)return`>${$}
${c}${I}`}return n=n.replace(/\n+/g,`$&${c}`),`|${$}
${c}${M}${n}${g}`}function Vh(t,e,n,i){let{type:r,value:s}=t,{actualString:l,implicitKey:a,indent:u,indentStep:c,inFlow:d}=e;if(a&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Tt(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||d||!s.includes(
`
`)?Tt(s,e):li(t,e,n,i);if(!a&&!d&&r!==Oe.Scalar.PLAIN&&s.includes(`
`))return li(t,e,n,i);if(ci(s)){if(u==="")return e.forceBlockIndent=!0,li(t,e,n,i);if(a&&u===c)return Tt(s,e)}let p=s.replace(/\n+/g,`$&
${u}`);if(l){let h=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=e.doc.schema;if(C.some(h)||g?.some(h))return Tt(s,e)}return a?
p:Je.foldFlowLines(p,u,Je.FOLD_FLOW,ai(e,!1))}function Gh(t,e,n,i){let{implicitKey:r,inFlow:s}=e,l=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.
value)}),{type:a}=t;a!==Oe.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(a=Oe.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case Oe.
Scalar.BLOCK_FOLDED:case Oe.Scalar.BLOCK_LITERAL:return r||s?Tt(l.value,e):li(l,e,n,i);case Oe.Scalar.QUOTE_DOUBLE:return sn(l.value,e);case Oe.Scalar.QUOTE_SINGLE:
return Ps(l.value,e);case Oe.Scalar.PLAIN:return Vh(l,e,n,i);default:return null}},c=u(a);if(c===null){let{defaultKeyType:d,defaultStringType:p}=e.options,h=r&&
d||p;if(c=u(h),c===null)throw new Error(`Unsupported default string type ${h}`)}return c}za.stringifyString=Gh});var ln=P(Is=>{"use strict";var Wh=ei(),Qe=V(),Jh=nn(),Qh=on();function zh(t,e){let n=Object.assign({blockQuote:!0,commentString:Jh.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Xh(t,e){if(e.tag){let r=t.filter(s=>s.tag===e.tag);if(r.length>0)return r.find(s=>s.format===
e.format)??r[0]}let n,i;if(Qe.isScalar(e)){i=e.value;let r=t.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(l=>l.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===e.format)??r.find(s=>!s.format)}else i=e,n=t.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Zh(t,e,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(Qe.isScalar(t)||Qe.isCollection(
t))&&t.anchor;s&&Wh.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let l=t.tag??(e.default?null:e.tag);return l&&r.push(i.directives.tagString(l)),r.join(" ")}function em(t,e,n,i){
if(Qe.isPair(t))return t.toString(e,n,i);if(Qe.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let r,s=Qe.isNode(t)?
t:e.doc.createNode(t,{onTagObj:u=>r=u});r??(r=Xh(e.doc.schema.tags,s));let l=Zh(s,r,e);l.length>0&&(e.indentAtStart=(e.indentAtStart??0)+l.length+1);let a=typeof r.
stringify=="function"?r.stringify(s,e,n,i):Qe.isScalar(s)?Qh.stringifyString(s,e,n,i):s.toString(e,n,i);return l?Qe.isScalar(s)||a[0]==="{"||a[0]==="["?`${l} ${a}`:
`${l}
${e.indent}${a}`:a}Is.createStringifyContext=zh;Is.stringify=em});var tc=P(ec=>{"use strict";var Re=V(),Xa=re(),Za=ln(),an=nn();function tm({key:t,value:e},n,i,r){let{allNullValues:s,doc:l,indent:a,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,h=Re.isNode(t)&&t.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Re.isCollection(t)||
!Re.isNode(t)&&typeof t=="object"){let G="With simple keys, collection cannot be used as a key value";throw new Error(G)}}let g=!p&&(!t||h&&e==null&&!n.inFlow||
Re.isCollection(t)||(Re.isScalar(t)?t.type===Xa.Scalar.BLOCK_FOLDED||t.type===Xa.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:a+u});let C=!1,y=!1,S=Za.stringify(t,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||e==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||e==null&&
g)return S=`? ${S}`,h&&!C?S+=an.lineComment(S,n.indent,c(h)):y&&r&&r(),S;C&&(h=null),g?(h&&(S+=an.lineComment(S,n.indent,c(h))),S=`? ${S}
${a}:`):(S=`${S}:`,h&&(S+=an.lineComment(S,n.indent,c(h))));let L,M,R;Re.isNode(e)?(L=!!e.spaceBefore,M=e.commentBefore,R=e.comment):(L=!1,M=null,R=null,e&&typeof e==
"object"&&(e=l.createNode(e))),n.implicitKey=!1,!g&&!h&&Re.isScalar(e)&&(n.indentAtStart=S.length+1),y=!1,!d&&u.length>=2&&!n.inFlow&&!g&&Re.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let $=!1,D=Za.stringify(e,n,()=>$=!0,()=>y=!0),K=" ";if(h||L||M){if(K=L?`
`:"",M){let G=c(M);K+=`
${an.indentComment(G,n.indent)}`}D===""&&!n.inFlow?K===`
`&&R&&(K=`

`):K+=`
${n.indent}`}else if(!g&&Re.isCollection(e)){let G=D[0],I=D.indexOf(`
`),J=I!==-1,we=n.inFlow??e.flow??e.items.length===0;if(J||!we){let ve=!1;if(J&&(G==="&"||G==="!")){let z=D.indexOf(" ");G==="&"&&z!==-1&&z<I&&D[z+1]==="!"&&(z=D.
indexOf(" ",z+1)),(z===-1||I<z)&&(ve=!0)}ve||(K=`
${n.indent}`)}}else(D===""||D[0]===`
`)&&(K="");return S+=K+D,n.inFlow?$&&i&&i():R&&!$?S+=an.lineComment(S,n.indent,c(R)):y&&r&&r(),S}ec.stringifyPair=tm});var qs=P(Rs=>{"use strict";var nc=require("process");function nm(t,...e){t==="debug"&&console.log(...e)}function im(t,e){(t==="debug"||t==="warn")&&(typeof nc.emitWarning==
"function"?nc.emitWarning(e):console.warn(e))}Rs.debug=nm;Rs.warn=im});var hi=P(pi=>{"use strict";var di=V(),ic=re(),ui="<<",fi={identify:t=>t===ui||typeof t=="symbol"&&t.description===ui,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new ic.Scalar(Symbol(ui)),{addToJSMap:rc}),stringify:()=>ui},rm=(t,e)=>(fi.identify(e)||di.isScalar(e)&&(!e.type||e.type===
ic.Scalar.PLAIN)&&fi.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===fi.tag&&n.default);function rc(t,e,n){let i=sc(t,n);if(di.isSeq(i))for(let r of i.items)
_s(t,e,r);else if(Array.isArray(i))for(let r of i)_s(t,e,r);else _s(t,e,i)}function _s(t,e,n){let i=sc(t,n);if(!di.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,t,Map);for(let[s,l]of r)e instanceof Map?e.has(s)||e.set(s,l):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return e}function sc(t,e){return t&&di.isAlias(e)?e.resolve(t.doc,t):e}
pi.addMergeToJSMap=rc;pi.isMergeKey=rm;pi.merge=fi});var Ds=P(ac=>{"use strict";var sm=qs(),oc=hi(),om=ln(),lc=V(),$s=Ge();function lm(t,e,{key:n,value:i}){if(lc.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,i);else if(oc.
isMergeKey(t,n))oc.addMergeToJSMap(t,e,i);else{let r=$s.toJS(n,"",t);if(e instanceof Map)e.set(r,$s.toJS(i,r,t));else if(e instanceof Set)e.add(r);else{let s=am(
n,r,t),l=$s.toJS(i,s,t);s in e?Object.defineProperty(e,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):e[s]=l}}return e}function am(t,e,n){if(e===null)return"";
if(typeof e!="object")return String(e);if(lc.isNode(t)&&n?.doc){let i=om.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=t.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),sm.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(e)}ac.addPairToJSMap=lm});var ze=P(Fs=>{"use strict";var cc=tn(),cm=tc(),um=Ds(),mi=V();function fm(t,e,n){let i=cc.createNode(t,void 0,n),r=cc.createNode(e,void 0,n);return new gi(i,r)}
var gi=class t{constructor(e,n=null){Object.defineProperty(this,mi.NODE_TYPE,{value:mi.PAIR}),this.key=e,this.value=n}clone(e){let{key:n,value:i}=this;return mi.
isNode(n)&&(n=n.clone(e)),mi.isNode(i)&&(i=i.clone(e)),new t(n,i)}toJSON(e,n){let i=n?.mapAsMap?new Map:{};return um.addPairToJSMap(n,i,this)}toString(e,n,i){return e?.
doc?cm.stringifyPair(this,e,n,i):JSON.stringify(this)}};Fs.Pair=gi;Fs.createPair=fm});var Bs=P(fc=>{"use strict";var ut=V(),uc=ln(),yi=nn();function dm(t,e,n){return(e.inFlow??t.flow?hm:pm)(t,e,n)}function pm({comment:t,items:e},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:l,onComment:a}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let C=0;C<
e.length;++C){let y=e[C],S=null;if(ut.isNode(y))!p&&y.spaceBefore&&h.push(""),bi(n,h,y.commentBefore,p),y.comment&&(S=y.comment);else if(ut.isPair(y)){let M=ut.
isNode(y.key)?y.key:null;M&&(!p&&M.spaceBefore&&h.push(""),bi(n,h,M.commentBefore,p))}p=!1;let L=uc.stringify(y,d,()=>S=null,()=>p=!0);S&&(L+=yi.lineComment(L,s,
c(S))),p&&S&&(p=!1),h.push(i+L)}let g;if(h.length===0)g=r.start+r.end;else{g=h[0];for(let C=1;C<h.length;++C){let y=h[C];g+=y?`
${u}${y}`:`
`}}return t?(g+=`
`+yi.indentComment(c(t),u),a&&a()):p&&l&&l(),g}function hm({items:t},e,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:l,options:{commentString:a}}=e;
i+=s;let u=Object.assign({},e,{indent:i,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let C=0;C<t.length;++C){let y=t[C],S=null;if(ut.isNode(y))y.spaceBefore&&p.push(
""),bi(e,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(ut.isPair(y)){let M=ut.isNode(y.key)?y.key:null;M&&(M.spaceBefore&&p.push(""),bi(e,p,M.commentBefore,
!1),M.comment&&(c=!0));let R=ut.isNode(y.value)?y.value:null;R?(R.comment&&(S=R.comment),R.commentBefore&&(c=!0)):y.value==null&&M?.comment&&(S=M.comment)}S&&(c=
!0);let L=uc.stringify(y,u,()=>S=null);c||(c=p.length>d||L.includes(`
`)),C<t.length-1?L+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=p.reduce((M,R)=>M+R.length+2,2)+(L.length+2)>e.options.lineWidth)),c&&(L+=",")),
S&&(L+=yi.lineComment(L,i,a(S))),p.push(L),d=p.length}let{start:h,end:g}=n;if(p.length===0)return h+g;if(!c){let C=p.reduce((y,S)=>y+S.length+2,2);c=e.options.lineWidth>
0&&C>e.options.lineWidth}if(c){let C=h;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${h}${l}${p.join(" ")}${l}${g}`}function bi({indent:t,options:{commentString:e}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=yi.indentComment(
e(i),t);n.push(s.trimStart())}}fc.stringifyCollection=dm});var Ze=P(Ks=>{"use strict";var mm=Bs(),gm=Ds(),ym=ri(),Xe=V(),wi=ze(),bm=re();function cn(t,e){let n=Xe.isScalar(e)?e.value:e;for(let i of t)if(Xe.isPair(i)&&(i.
key===e||i.key===n||Xe.isScalar(i.key)&&i.key.value===n))return i}var js=class extends ym.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Xe.MAP,e),this.items=[]}static from(e,n,i){let{keepUndefined:r,replacer:s}=i,l=new this(e),a=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||r)&&l.items.push(wi.createPair(u,c,i))};if(n instanceof Map)for(let[u,c]of n)a(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))a(u,n[u]);return typeof e.sortMapEntries=="function"&&l.items.sort(e.sortMapEntries),l}add(e,n){let i;Xe.isPair(e)?i=e:!e||typeof e!=
"object"||!("key"in e)?i=new wi.Pair(e,e?.value):i=new wi.Pair(e.key,e.value);let r=cn(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);Xe.isScalar(r.value)&&bm.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let l=this.items.findIndex(a=>s(i,a)<
0);l===-1?this.items.push(i):this.items.splice(l,0,i)}else this.items.push(i)}delete(e){let n=cn(this.items,e);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(e,n){let r=cn(this.items,e)?.value;return(!n&&Xe.isScalar(r)?r.value:r)??void 0}has(e){return!!cn(this.items,e)}set(e,n){this.add(new wi.Pair(
e,n),!0)}toJSON(e,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)gm.addPairToJSMap(n,r,s);return r}toString(e,n,i){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Xe.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),mm.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:i,onComment:n})}};Ks.YAMLMap=js;Ks.findPair=cn});var xt=P(pc=>{"use strict";var wm=V(),dc=Ze(),vm={collection:"map",default:!0,nodeClass:dc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return wm.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>dc.YAMLMap.from(t,e,n)};pc.map=vm});var et=P(hc=>{"use strict";var Sm=tn(),Am=Bs(),km=ri(),Si=V(),Om=re(),Em=Ge(),Ys=class extends km.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Si.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=vi(e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let i=vi(e);
if(typeof i!="number")return;let r=this.items[i];return!n&&Si.isScalar(r)?r.value:r}has(e){let n=vi(e);return typeof n=="number"&&n<this.items.length}set(e,n){let i=vi(
e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[i];Si.isScalar(r)&&Om.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(e,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(Em.toJS(s,String(r++),n));return i}toString(e,n,i){return e?Am.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(e,n,i){let{replacer:r}=i,
s=new this(e);if(n&&Symbol.iterator in Object(n)){let l=0;for(let a of n){if(typeof r=="function"){let u=n instanceof Set?a:String(l++);a=r.call(n,u,a)}s.items.
push(Sm.createNode(a,void 0,i))}}return s}};function vi(t){let e=Si.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}hc.YAMLSeq=Ys});var Lt=P(gc=>{"use strict";var Nm=V(),mc=et(),Cm={collection:"seq",default:!0,nodeClass:mc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return Nm.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>mc.YAMLSeq.from(t,e,n)};gc.seq=Cm});var un=P(yc=>{"use strict";var Tm=on(),xm={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,i){return e=Object.
assign({actualString:!0},e),Tm.stringifyString(t,e,n,i)}};yc.string=xm});var Ai=P(vc=>{"use strict";var bc=re(),wc={identify:t=>t==null,createNode:()=>new bc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new bc.Scalar(null),stringify:({source:t},e)=>typeof t=="string"&&wc.test.test(t)?t:e.options.nullStr};vc.nullTag=wc});var Us=P(Ac=>{"use strict";var Lm=re(),Sc={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Lm.
Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Sc.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?n.options.trueStr:
n.options.falseStr}};Ac.boolTag=Sc});var Pt=P(kc=>{"use strict";function Pm({format:t,minFractionDigits:e,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let a=e-(s.length-l-1);for(;a-- >0;)s+="0"}return s}kc.stringifyNumber=Pm});var Vs=P(ki=>{"use strict";var Mm=re(),Hs=Pt(),Im={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Hs.stringifyNumber},Rm={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){
let e=Number(t.value);return isFinite(e)?e.toExponential():Hs.stringifyNumber(t)}},qm={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t){let e=new Mm.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Hs.stringifyNumber};
ki.float=qm;ki.floatExp=Rm;ki.floatNaN=Im});var Ws=P(Ei=>{"use strict";var Oc=Pt(),Oi=t=>typeof t=="bigint"||Number.isInteger(t),Gs=(t,e,n,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),n);function Ec(t,e,n){
let{value:i}=t;return Oi(i)&&i>=0?n+i.toString(e):Oc.stringifyNumber(t)}var _m={identify:t=>Oi(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,e,n)=>Gs(t,2,8,n),stringify:t=>Ec(t,8,"0o")},$m={identify:Oi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Gs(t,0,10,n),
stringify:Oc.stringifyNumber},Dm={identify:t=>Oi(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Gs(t,2,16,
n),stringify:t=>Ec(t,16,"0x")};Ei.int=$m;Ei.intHex=Dm;Ei.intOct=_m});var Cc=P(Nc=>{"use strict";var Fm=xt(),Bm=Ai(),jm=Lt(),Km=un(),Ym=Us(),Js=Vs(),Qs=Ws(),Um=[Fm.map,jm.seq,Km.string,Bm.nullTag,Ym.boolTag,Qs.intOct,Qs.int,Qs.intHex,
Js.floatNaN,Js.floatExp,Js.float];Nc.schema=Um});var Lc=P(xc=>{"use strict";var Hm=re(),Vm=xt(),Gm=Lt();function Tc(t){return typeof t=="bigint"||Number.isInteger(t)}var Ni=({value:t})=>JSON.stringify(t),Wm=[{
identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Ni},{identify:t=>t==null,createNode:()=>new Hm.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ni},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:t=>t==="true",stringify:Ni},{identify:Tc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):
parseInt(t,10),stringify:({value:t})=>Tc(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:t=>parseFloat(t),stringify:Ni}],Jm={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Qm=[Vm.map,Gm.seq].
concat(Wm,Jm);xc.schema=Qm});var Xs=P(Pc=>{"use strict";var fn=require("buffer"),zs=re(),zm=on(),Xm={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof fn.Buffer=="function")return fn.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},i,r,s){if(!n)return"";let l=n,a;if(typeof fn.Buffer=="function")a=l instanceof fn.Buffer?l.toString("base64"):fn.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<l.length;++c)u+=String.fromCharCode(l[c]);a=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=zs.Scalar.BLOCK_LITERAL),e!==zs.Scalar.QUOTE_DOUBLE){let u=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(a.length/u),d=new Array(c);for(let p=0,h=0;p<c;++p,h+=u)d[p]=a.substr(h,u);a=d.join(e===zs.Scalar.
BLOCK_LITERAL?`
`:" ")}return zm.stringifyString({comment:t,type:e,value:a},i,r,s)}};Pc.binary=Xm});var xi=P(Ti=>{"use strict";var Ci=V(),Zs=ze(),Zm=re(),eg=et();function Mc(t,e){if(Ci.isSeq(t))for(let n=0;n<t.items.length;++n){let i=t.items[n];if(!Ci.isPair(i)){
if(Ci.isMap(i)){i.items.length>1&&e("Each pair must have its own sequence indicator");let r=i.items[0]||new Zs.Pair(new Zm.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}t.items[n]=Ci.isPair(i)?i:new Zs.Pair(i)}}else e("Expected a sequence for this tag");return t}function Ic(t,e,n){let{replacer:i}=n,r=new eg.
YAMLSeq(t);r.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let l of e){typeof i=="function"&&(l=i.call(e,String(s++),l));let a,u;
if(Array.isArray(l))if(l.length===2)a=l[0],u=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let c=Object.keys(
l);if(c.length===1)a=c[0],u=l[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=l;r.items.push(Zs.createPair(a,u,n))}return r}
var tg={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Mc,createNode:Ic};Ti.createPairs=Ic;Ti.pairs=tg;Ti.resolvePairs=Mc});var no=P(to=>{"use strict";var Rc=V(),eo=Ge(),dn=Ze(),ng=et(),qc=xi(),ft=class t extends ng.YAMLSeq{constructor(){super(),this.add=dn.YAMLMap.prototype.add.bind(
this),this.delete=dn.YAMLMap.prototype.delete.bind(this),this.get=dn.YAMLMap.prototype.get.bind(this),this.has=dn.YAMLMap.prototype.has.bind(this),this.set=dn.YAMLMap.
prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,l;if(Rc.
isPair(r)?(s=eo.toJS(r.key,"",n),l=eo.toJS(r.value,s,n)):s=eo.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,l)}return i}static from(e,n,i){
let r=qc.createPairs(e,n,i),s=new this;return s.items=r.items,s}};ft.tag="tag:yaml.org,2002:omap";var ig={collection:"seq",identify:t=>t instanceof Map,nodeClass:ft,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=qc.resolvePairs(t,e),i=[];for(let{key:r}of n.items)Rc.isScalar(r)&&(i.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new ft,n)},createNode:(t,e,n)=>ft.from(t,e,n)};to.YAMLOMap=ft;to.omap=ig});var Bc=P(io=>{"use strict";var _c=re();function $c({value:t,source:e},n){return e&&(t?Dc:Fc).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var Dc={identify:t=>t===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new _c.Scalar(!0),stringify:$c},Fc={identify:t=>t===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new _c.Scalar(!1),stringify:$c};io.falseTag=Fc;io.trueTag=
Dc});var jc=P(Li=>{"use strict";var rg=re(),ro=Pt(),sg={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ro.stringifyNumber},og={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,
"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():ro.stringifyNumber(t)}},lg={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new rg.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let i=t.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},stringify:ro.stringifyNumber};Li.float=lg;Li.floatExp=og;Li.floatNaN=sg});var Yc=P(hn=>{"use strict";var Kc=Pt(),pn=t=>typeof t=="bigint"||Number.isInteger(t);function Pi(t,e,n,{intAsBigInt:i}){let r=t[0];if((r==="-"||r==="+")&&(e+=1),
t=t.substring(e).replace(/_/g,""),i){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let l=BigInt(t);return r==="-"?BigInt(-1)*
l:l}let s=parseInt(t,n);return r==="-"?-1*s:s}function so(t,e,n){let{value:i}=t;if(pn(i)){let r=i.toString(e);return i<0?"-"+n+r.substr(1):n+r}return Kc.stringifyNumber(
t)}var ag={identify:pn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Pi(t,2,2,n),stringify:t=>so(t,2,"0b")},cg={identify:pn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>Pi(t,1,8,n),stringify:t=>so(t,8,"0")},ug={identify:pn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,e,n)=>Pi(t,0,10,n),stringify:Kc.stringifyNumber},fg={identify:pn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Pi(t,2,16,n),stringify:t=>so(t,16,"0x")};hn.int=ug;hn.intBin=ag;hn.intHex=fg;hn.intOct=cg});var lo=P(oo=>{"use strict";var Ri=V(),Mi=ze(),Ii=Ze(),dt=class t extends Ii.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){let n;Ri.isPair(e)?n=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?n=new Mi.Pair(e.key,null):n=new Mi.Pair(e,null),Ii.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let i=Ii.
findPair(this.items,e);return!n&&Ri.isPair(i)?Ri.isScalar(i.key)?i.key.value:i.key:i}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Ii.findPair(this.items,e);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Mi.
Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(e,n,i){let{replacer:r}=i,s=new this(e);if(n&&Symbol.iterator in
Object(n))for(let l of n)typeof r=="function"&&(l=r.call(n,l,l)),s.items.push(Mi.createPair(l,null,i));return s}};dt.tag="tag:yaml.org,2002:set";var dg={collection:"\
map",identify:t=>t instanceof Set,nodeClass:dt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>dt.from(t,e,n),resolve(t,e){if(Ri.isMap(t)){if(t.hasAllNullValues(
!0))return Object.assign(new dt,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};oo.YAMLSet=dt;oo.set=dg});var co=P(qi=>{"use strict";var pg=Pt();function ao(t,e){let n=t[0],i=n==="-"||n==="+"?t.substring(1):t,r=l=>e?BigInt(l):Number(l),s=i.replace(/_/g,"").split(":").
reduce((l,a)=>l*r(60)+r(a),r(0));return n==="-"?r(-1)*s:s}function Uc(t){let{value:e}=t,n=l=>l;if(typeof e=="bigint")n=l=>BigInt(l);else if(isNaN(e)||!isFinite(
e))return pg.stringifyNumber(t);let i="";e<0&&(i="-",e*=n(-1));let r=n(60),s=[e%r];return e<60?s.unshift(0):(e=(e-s[0])/r,s.unshift(e%r),e>=60&&(e=(e-s[0])/r,s.
unshift(e))),i+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var hg={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:n})=>ao(t,n),stringify:Uc},mg={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>ao(t,!1),stringify:Uc},Hc={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Hc.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,l,a]=e.map(Number),u=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(n,i-1,r,s||0,l||0,a||0,u),d=e[8];if(d&&d!=="Z"){let p=ao(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};qi.floatTime=mg;qi.intTime=hg;qi.
timestamp=Hc});var Wc=P(Gc=>{"use strict";var gg=xt(),yg=Ai(),bg=Lt(),wg=un(),vg=Xs(),Vc=Bc(),uo=jc(),_i=Yc(),Sg=hi(),Ag=no(),kg=xi(),Og=lo(),fo=co(),Eg=[gg.map,bg.seq,wg.string,
yg.nullTag,Vc.trueTag,Vc.falseTag,_i.intBin,_i.intOct,_i.int,_i.intHex,uo.floatNaN,uo.floatExp,uo.float,vg.binary,Sg.merge,Ag.omap,kg.pairs,Og.set,fo.intTime,fo.
floatTime,fo.timestamp];Gc.schema=Eg});var ru=P(mo=>{"use strict";var Xc=xt(),Ng=Ai(),Zc=Lt(),Cg=un(),Tg=Us(),po=Vs(),ho=Ws(),xg=Cc(),Lg=Lc(),eu=Xs(),mn=hi(),tu=no(),nu=xi(),Jc=Wc(),iu=lo(),$i=co(),Qc=new Map(
[["core",xg.schema],["failsafe",[Xc.map,Zc.seq,Cg.string]],["json",Lg.schema],["yaml11",Jc.schema],["yaml-1.1",Jc.schema]]),zc={binary:eu.binary,bool:Tg.boolTag,
float:po.float,floatExp:po.floatExp,floatNaN:po.floatNaN,floatTime:$i.floatTime,int:ho.int,intHex:ho.intHex,intOct:ho.intOct,intTime:$i.intTime,map:Xc.map,merge:mn.
merge,null:Ng.nullTag,omap:tu.omap,pairs:nu.pairs,seq:Zc.seq,set:iu.set,timestamp:$i.timestamp},Pg={"tag:yaml.org,2002:binary":eu.binary,"tag:yaml.org,2002:merg\
e":mn.merge,"tag:yaml.org,2002:omap":tu.omap,"tag:yaml.org,2002:pairs":nu.pairs,"tag:yaml.org,2002:set":iu.set,"tag:yaml.org,2002:timestamp":$i.timestamp};function Mg(t,e,n){
let i=Qc.get(e);if(i&&!t)return n&&!i.includes(mn.merge)?i.concat(mn.merge):i.slice();let r=i;if(!r)if(Array.isArray(t))r=[];else{let s=Array.from(Qc.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(t))for(let s of t)
r=r.concat(s);else typeof t=="function"&&(r=t(r.slice()));return n&&(r=r.concat(mn.merge)),r.reduce((s,l)=>{let a=typeof l=="string"?zc[l]:l;if(!a){let u=JSON.stringify(
l),c=Object.keys(zc).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}mo.
coreKnownTags=Pg;mo.getTags=Mg});var bo=P(su=>{"use strict";var go=V(),Ig=xt(),Rg=Lt(),qg=un(),Di=ru(),_g=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,yo=class t{constructor({compat:e,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:l,toStringDefaults:a}){this.compat=Array.isArray(e)?Di.getTags(e,"compat"):e?Di.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Di.coreKnownTags:{},this.tags=Di.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,go.MAP,{value:Ig.
map}),Object.defineProperty(this,go.SCALAR,{value:qg.string}),Object.defineProperty(this,go.SEQ,{value:Rg.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
_g:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};su.Schema=yo});var lu=P(ou=>{"use strict";var $g=V(),wo=ln(),gn=nn();function Dg(t,e){let n=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let u=t.directives.toString(
t);u?(n.push(u),i=!0):t.directives.docStart&&(i=!0)}i&&n.push("---");let r=wo.createStringifyContext(t,e),{commentString:s}=r.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let u=s(t.commentBefore);n.unshift(gn.indentComment(u,""))}let l=!1,a=null;if(t.contents){if($g.isNode(t.contents)){if(t.contents.spaceBefore&&
i&&n.push(""),t.contents.commentBefore){let d=s(t.contents.commentBefore);n.push(gn.indentComment(d,""))}r.forceBlockIndent=!!t.comment,a=t.contents.comment}let u=a?
void 0:()=>l=!0,c=wo.stringify(t.contents,r,()=>a=null,u);a&&(c+=gn.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(wo.stringify(t.contents,r));if(t.directives?.docEnd)if(t.comment){let u=s(t.comment);u.includes(`
`)?(n.push("..."),n.push(gn.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=t.comment;u&&l&&(u=u.replace(/^\n+/,"")),u&&((!l||a)&&n[n.length-
1]!==""&&n.push(""),n.push(gn.indentComment(s(u),"")))}return n.join(`
`)+`
`}ou.stringifyDocument=Dg});var yn=P(au=>{"use strict";var Fg=en(),Mt=ri(),Se=V(),Bg=ze(),jg=Ge(),Kg=bo(),Yg=lu(),vo=ei(),Ug=ks(),Hg=tn(),So=As(),Ao=class t{constructor(e,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Se.NODE_TYPE,{value:Se.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:l}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new So.Directives({version:l}),this.setSchema(l,i),this.contents=e===void 0?null:this.createNode(e,r,i)}clone(){let e=Object.create(t.
prototype,{[Se.NODE_TYPE]:{value:Se.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Se.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){It(this.contents)&&this.contents.add(e)}addIn(e,n){It(this.
contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let i=vo.anchorNames(this);e.anchor=!n||i.has(n)?vo.findNewAnchor(n||"a",i):n}return new Fg.Alias(
e.anchor)}createNode(e,n,i){let r;if(typeof n=="function")e=n.call({"":e},"",e),r=n;else if(Array.isArray(n)){let S=M=>typeof M=="number"||M instanceof String||
M instanceof Number,L=n.filter(S).map(String);L.length>0&&(n=n.concat(L)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:a,
keepUndefined:u,onTagObj:c,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:g}=vo.createNodeAnchors(this,l||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:g},y=Hg.createNode(e,d,C);return a&&Se.isCollection(y)&&(y.flow=!0),h(),y}createPair(e,n,i={}){
let r=this.createNode(e,null,i),s=this.createNode(n,null,i);return new Bg.Pair(r,s)}delete(e){return It(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Mt.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):It(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return Se.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return Mt.isEmptyPath(e)?!n&&Se.isScalar(this.contents)?this.contents.value:this.contents:Se.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return Se.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Mt.isEmptyPath(e)?this.contents!==void 0:Se.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=Mt.collectionFromPath(this.schema,[e],n):It(this.contents)&&this.contents.set(
e,n)}setIn(e,n){Mt.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=Mt.collectionFromPath(this.schema,Array.from(e),n):It(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new So.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new So.Directives({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new Kg.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:l}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},u=jg.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:d}of a.anchors.values())s(d,c);return typeof l=="function"?Ug.applyReviver(l,{"":u},"",u):u}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Yg.stringifyDocument(this,e)}};function It(t){if(Se.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
au.Document=Ao});var vn=P(wn=>{"use strict";var bn=class extends Error{constructor(e,n,i,r){super(),this.name=e,this.code=i,this.message=r,this.pos=n}},ko=class extends bn{constructor(e,n,i){
super("YAMLParseError",e,n,i)}},Oo=class extends bn{constructor(e,n,i){super("YAMLWarning",e,n,i)}},Vg=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,l=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let a=Math.min(s-39,l.length-79);l="\u2026"+l.substring(a),s-=a-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(l.substring(
0,s))){let a=t.substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),l=a+l}if(/[^ ]/.test(l)){let a=1,u=n.linePos[1];u?.line===i&&u.col>r&&(a=Math.max(1,Math.min(u.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${l}
${c}
`}};wn.YAMLError=bn;wn.YAMLParseError=ko;wn.YAMLWarning=Oo;wn.prettifyError=Vg});var Sn=P(cu=>{"use strict";function Gg(t,{flow:e,indicator:n,next:i,offset:r,onError:s,parentIndent:l,startOnNewline:a}){let u=!1,c=a,d=a,p="",h="",g=!1,C=!1,y=null,
S=null,L=null,M=null,R=null,$=null,D=null;for(let I of t)switch(C&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&s(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),C=!1),y&&(c&&I.type!=="comment"&&I.type!=="newline"&&s(y,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),y=null),I.type){case"space":!e&&(n!=="doc-start"||i?.type!=="flow-collection")&&I.source.includes("	")&&(y=I),d=!0;break;case"comment":{d||s(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let J=I.source.substring(1)||" ";p?p+=h+J:p=J,h="",c=!1;break}case"newlin\
e":c?p?p+=I.source:(!$||n!=="seq-item-ind")&&(u=!0):h+=I.source,c=!0,g=!0,(S||L)&&(M=I),d=!0;break;case"anchor":S&&s(I,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),I.source.endsWith(":")&&s(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=I,D??(D=I.offset),c=!1,d=!1,C=!0;break;case"\
tag":{L&&s(I,"MULTIPLE_TAGS","A node can have at most one tag"),L=I,D??(D=I.offset),c=!1,d=!1,C=!0;break}case n:(S||L)&&s(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),$&&s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${e??"collection"}`),$=I,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){R&&s(I,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),R=I,c=!1,d=!1;break}default:s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),c=!1,d=!1}let K=t[t.length-1],G=K?K.offset+K.source.length:r;return C&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(c&&y.indent<=l||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:R,found:$,spaceBefore:u,comment:p,hasNewline:g,anchor:S,tag:L,newlineAfterProp:M,end:G,
start:D??G}}cu.resolveProps=Gg});var Fi=P(uu=>{"use strict";function Eo(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Eo(e.key)||Eo(e.value))return!0}return!1;default:return!0}}uu.containsNewline=Eo});var No=P(fu=>{"use strict";var Wg=Fi();function Jg(t,e,n){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&Wg.containsNewline(
e)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}fu.flowIndentCheck=Jg});var Co=P(pu=>{"use strict";var du=V();function Qg(t,e,n){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,l)=>s===l||du.isScalar(s)&&
du.isScalar(l)&&s.value===l.value;return e.some(s=>r(s.key,n))}pu.mapIncludes=Qg});var wu=P(bu=>{"use strict";var hu=ze(),zg=Ze(),mu=Sn(),Xg=Fi(),gu=No(),Zg=Co(),yu="All mapping items must start at the same column";function ey({composeNode:t,composeEmptyNode:e},n,i,r,s){
let l=s?.nodeClass??zg.YAMLMap,a=new l(n.schema);n.atRoot&&(n.atRoot=!1);let u=i.offset,c=null;for(let d of i.items){let{start:p,key:h,sep:g,value:C}=d,y=mu.resolveProps(
p,{indicator:"explicit-key-ind",next:h??g?.[0],offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(h&&(h.type==="block-seq"?r(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(u,"BAD_INDENT",yu)),!y.anchor&&!y.tag&&!g){
c=y.end,y.comment&&(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||Xg.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(u,"BAD_INDENT",yu);n.atKey=!0;let L=y.end,M=h?t(n,h,y,r):e(n,L,p,null,y,r);n.schema.compat&&gu.flowIndentCheck(
i.indent,h,r),n.atKey=!1,Zg.mapIncludes(n,a.items,M)&&r(L,"DUPLICATE_KEY","Map keys must be unique");let R=mu.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:M.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(u=R.end,R.found){S&&(C?.type==="block-map"&&!R.hasNewline&&r(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<R.found.offset-1024&&r(M.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=C?t(n,C,R,r):e(n,u,g,null,R,r);n.schema.compat&&gu.flowIndentCheck(
i.indent,C,r),u=$.range[2];let D=new hu.Pair(M,$);n.options.keepSourceTokens&&(D.srcToken=d),a.items.push(D)}else{S&&r(M.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),R.comment&&(M.comment?M.comment+=`
`+R.comment:M.comment=R.comment);let $=new hu.Pair(M);n.options.keepSourceTokens&&($.srcToken=d),a.items.push($)}}return c&&c<u&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,u,c??u],a}bu.resolveBlockMap=ey});var Su=P(vu=>{"use strict";var ty=et(),ny=Sn(),iy=No();function ry({composeNode:t,composeEmptyNode:e},n,i,r,s){let l=s?.nodeClass??ty.YAMLSeq,a=new l(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,c=null;for(let{start:d,value:p}of i.items){let h=ny.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(u,"MISSING_CHAR","Sequence item without - indicator");else{c=h.end,h.comment&&(a.comment=h.comment);continue}let g=p?t(n,p,h,r):
e(n,h.end,d,null,h,r);n.schema.compat&&iy.flowIndentCheck(i.indent,p,r),u=g.range[2],a.items.push(g)}return a.range=[i.offset,u,c??u],a}vu.resolveBlockSeq=ry});var Rt=P(Au=>{"use strict";function sy(t,e,n,i){let r="";if(t){let s=!1,l="";for(let a of t){let{source:u,type:c}=a;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";r?r+=l+d:r=d,l="";break}case"n\
ewline":r&&(l+=u),s=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=u.length}}return{comment:r,offset:e}}Au.resolveEnd=sy});var Nu=P(Eu=>{"use strict";var oy=V(),ly=ze(),ku=Ze(),ay=et(),cy=Rt(),Ou=Sn(),uy=Fi(),fy=Co(),To="Block collections are not allowed within flow collections",xo=t=>t&&
(t.type==="block-map"||t.type==="block-seq");function dy({composeNode:t,composeEmptyNode:e},n,i,r,s){let l=i.start.source==="{",a=l?"flow map":"flow sequence",u=s?.
nodeClass??(l?ku.YAMLMap:ay.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let L=i.items[S],{start:M,key:R,sep:$,value:D}=L,K=Ou.resolveProps(M,{flow:a,indicator:"explicit-key-ind",next:R??$?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!K.found){if(!K.anchor&&!K.tag&&!$&&!D){S===0&&K.comma?r(K.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):S<i.items.
length-1&&r(K.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),K.comment&&(c.comment?c.comment+=`
`+K.comment:c.comment=K.comment),p=K.end;continue}!l&&n.options.strict&&uy.containsNewline(R)&&r(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)K.comma&&r(K.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(K.comma||r(K.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),K.comment){let G="";e:for(let I of M)switch(I.type){case"comma":case"space":break;case"comment":G=I.source.substring(1);break e;default:break e}
if(G){let I=c.items[c.items.length-1];oy.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+G:I.comment=G,K.comment=K.comment.substring(G.length+1)}}if(!l&&!$&&!K.found){let G=D?t(n,D,K,r):e(n,K.end,$,null,K,r);c.items.push(G),p=G.range[2],xo(D)&&r(G.
range,"BLOCK_IN_FLOW",To)}else{n.atKey=!0;let G=K.end,I=R?t(n,R,K,r):e(n,G,M,null,K,r);xo(R)&&r(I.range,"BLOCK_IN_FLOW",To),n.atKey=!1;let J=Ou.resolveProps($??
[],{flow:a,indicator:"map-value-ind",next:D,offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(J.found){if(!l&&!K.found&&n.options.strict){
if($)for(let z of $){if(z===J.found)break;if(z.type==="newline"){r(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}K.start<J.found.offset-1024&&r(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
D&&("source"in D&&D.source?.[0]===":"?r(D,"MISSING_CHAR",`Missing space after : in ${a}`):r(J.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let we=D?
t(n,D,J,r):J.found?e(n,J.end,$,null,J,r):null;we?xo(D)&&r(we.range,"BLOCK_IN_FLOW",To):J.comment&&(I.comment?I.comment+=`
`+J.comment:I.comment=J.comment);let ve=new ly.Pair(I,we);if(n.options.keepSourceTokens&&(ve.srcToken=L),l){let z=c;fy.mapIncludes(n,z.items,I)&&r(G,"DUPLICATE_\
KEY","Map keys must be unique"),z.items.push(ve)}else{let z=new ku.YAMLMap(n.schema);z.flow=!0,z.items.push(ve);let Fe=(we??I).range;z.range=[I.range[0],Fe[1],Fe[2]],
c.items.push(z)}p=we?we.range[2]:J.end}}let h=l?"}":"]",[g,...C]=i.end,y=p;if(g?.source===h)y=g.offset+g.source.length;else{let S=a[0].toUpperCase()+a.substring(
1),L=d?`${S} must end with a ${h}`:`${S} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",L),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=cy.resolveEnd(C,y,n.options.strict,r);S.comment&&(c.comment?c.comment+=`
`+S.comment:c.comment=S.comment),c.range=[i.offset,y,S.offset]}else c.range=[i.offset,y,y];return c}Eu.resolveFlowCollection=dy});var Tu=P(Cu=>{"use strict";var py=V(),hy=re(),my=Ze(),gy=et(),yy=wu(),by=Su(),wy=Nu();function Lo(t,e,n,i,r,s){let l=n.type==="block-map"?yy.resolveBlockMap(t,e,
n,i,s):n.type==="block-seq"?by.resolveBlockSeq(t,e,n,i,s):wy.resolveFlowCollection(t,e,n,i,s),a=l.constructor;return r==="!"||r===a.tagName?(l.tag=a.tagName,l):
(r&&(l.tag=r),l)}function vy(t,e,n,i,r){let s=i.tag,l=s?e.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:g}=i,C=h&&s?h.offset>s.offset?h:s:h??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===my.YAMLMap.tagName&&a==="map"||l===gy.YAMLSeq.tagName&&a===
"seq")return Lo(t,e,n,r,l);let u=e.schema.tags.find(h=>h.tag===l&&h.collection===a);if(!u){let h=e.schema.knownTags[l];if(h?.collection===a)e.schema.tags.push(Object.
assign({},h,{default:!1})),u=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),Lo(t,e,n,r,l)}let c=Lo(t,e,n,r,l,u),d=u.resolve?.(c,h=>r(s,"TAG_RESOLVE_FAILED",h),e.options)??c,p=py.isNode(d)?d:new hy.
Scalar(d);return p.range=c.range,p.tag=l,u?.format&&(p.format=u.format),p}Cu.composeCollection=vy});var Mo=P(xu=>{"use strict";var Po=re();function Sy(t,e,n){let i=e.offset,r=Ay(e,t.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Po.Scalar.BLOCK_FOLDED:Po.Scalar.BLOCK_LITERAL,l=e.source?ky(e.source):[],a=l.length;for(let y=l.length-1;y>=0;--y){let S=l[y][1];if(S===""||S==="\r")
a=y;else break}if(a===0){let y=r.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",S=i+r.length;return e.source&&(S+=e.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let u=e.indent+r.indent,
c=e.offset+r.length,d=0;for(let y=0;y<a;++y){let[S,L]=l[y];if(L===""||L==="\r")r.indent===0&&S.length>u&&(u=S.length);else{S.length<u&&n(c+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(u=S.length),d=y,u===0&&!t.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=S.length+L.length+1}for(let y=l.length-1;y>=a;--y)l[y][0].length>u&&(a=y+1);let p="",h="",
g=!1;for(let y=0;y<d;++y)p+=l[y][0].slice(u)+`
`;for(let y=d;y<a;++y){let[S,L]=l[y];c+=S.length+L.length+1;let M=L[L.length-1]==="\r";if(M&&(L=L.slice(0,-1)),L&&S.length<u){let $=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-L.length-(M?2:1),"BAD_INDENT",$),S=""}s===Po.Scalar.BLOCK_LITERAL?(p+=
h+S.slice(u)+L,h=`
`):S.length>u||L[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),p+=h+S.slice(u)+L,h=`
`,g=!0):L===""?h===`
`?p+=`
`:h=`
`:(p+=h+L,h=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let y=a;y<l.length;++y)p+=`
`+l[y][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let C=i+r.length+e.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function Ay({offset:t,props:e},n,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],s=r[0],l=0,a="",u=-1;for(let h=1;h<r.length;++h){let g=r[h];if(!a&&(g==="\
-"||g==="+"))a=g;else{let C=Number(g);!l&&C?l=C:u===-1&&(u=t+h)}}u!==-1&&i(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
d="",p=r.length;for(let h=1;h<e.length;++h){let g=e[h];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":n&&!c&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:l,chomp:a,comment:d,length:p}}function ky(t){let e=t.split(/\n( *)/),n=e[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let l=1;l<e.length;l+=2)s.push([e[l],e[l+1]]);return s}xu.resolveBlockScalar=Sy});var Ro=P(Pu=>{"use strict";var Io=re(),Oy=Rt();function Ey(t,e,n){let{offset:i,type:r,source:s,end:l}=t,a,u,c=(h,g,C)=>n(i+h,g,C);switch(r){case"scalar":a=Io.Scalar.
PLAIN,u=Ny(s,c);break;case"single-quoted-scalar":a=Io.Scalar.QUOTE_SINGLE,u=Cy(s,c);break;case"double-quoted-scalar":a=Io.Scalar.QUOTE_DOUBLE,u=Ty(s,c);break;default:
return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=Oy.resolveEnd(l,d,e,n);return{value:u,type:a,comment:p.comment,range:[i,d,p.offset]}}function Ny(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"\
`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Lu(t)}function Cy(t,e){return(t[t.length-1]!=="\
'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Lu(t.slice(1,-1)).replace(/''/g,"'")}function Lu(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)
return t;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
l=" ",a=e.lastIndex;for(;n=e.exec(t);){let c=n[1].replace(r,"");c===""?l===`
`?s+=l:l=`
`:(s+=l+c,l=" "),a=e.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(t),s+l+(n?.[1]??"")}function Ty(t,e){let n="";for(let i=1;i<t.length-1;++i){let r=t[i];
if(!(r==="\r"&&t[i+1]===`
`))if(r===`
`){let{fold:s,offset:l}=xy(t,i);n+=s,i=l}else if(r==="\\"){let s=t[++i],l=Ly[s];if(l)n+=l;else if(s===`
`)for(s=t[i+1];s===" "||s==="	";)s=t[++i+1];else if(s==="\r"&&t[i+1]===`
`)for(s=t[++i+1];s===" "||s==="	";)s=t[++i+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=Py(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let s=i,l=t[i+1];for(;l===" "||l==="	";)l=t[++i+1];l!==`
`&&!(l==="\r"&&t[i+2]===`
`)&&(n+=i>s?t.slice(s,i+1):r)}else n+=r}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function xy(t,e){let n="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(n+=`
`),e+=1,i=t[e+1];return n||(n=" "),{fold:n,offset:e}}var Ly={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Py(t,e,n,i){let r=t.substr(e,n),l=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(l)}catch{let a=t.substr(e-2,n+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Pu.resolveFlowScalar=Ey});var Ru=P(Iu=>{"use strict";var pt=V(),Mu=re(),My=Mo(),Iy=Ro();function Ry(t,e,n,i){let{value:r,type:s,comment:l,range:a}=e.type==="block-scalar"?My.resolveBlockScalar(
t,e,i):Iy.resolveFlowScalar(e,t.options.strict,i),u=n?t.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,c;t.options.stringKeys&&t.atKey?c=t.schema[pt.
SCALAR]:u?c=qy(t.schema,r,u,n,i):e.type==="scalar"?c=_y(t,r,e,i):c=t.schema[pt.SCALAR];let d;try{let p=c.resolve(r,h=>i(n??e,"TAG_RESOLVE_FAILED",h),t.options);
d=pt.isScalar(p)?p:new Mu.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??e,"TAG_RESOLVE_FAILED",h),d=new Mu.Scalar(r)}return d.range=a,d.source=
r,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),l&&(d.comment=l),d}function qy(t,e,n,i,r){if(n==="!")return t[pt.SCALAR];let s=[];for(let a of t.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(e))return a;let l=t.knownTags[n];return l&&!l.collection?
(t.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[pt.SCALAR])}function _y({
atKey:t,directives:e,schema:n},i,r,s){let l=n.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||n[pt.SCALAR];if(n.compat){let a=n.compat.find(
u=>u.default&&u.test?.test(i))??n[pt.SCALAR];if(l.tag!==a.tag){let u=e.tagString(l.tag),c=e.tagString(a.tag),d=`Value may be parsed as either ${u} or ${c}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return l}Iu.composeScalar=Ry});var _u=P(qu=>{"use strict";function $y(t,e,n){if(e){n??(n=e.length);for(let i=n-1;i>=0;--i){let r=e[i];switch(r.type){case"space":case"comment":case"newline":t-=
r.source.length;continue}for(r=e[++i];r?.type==="space";)t+=r.source.length,r=e[++i];break}}return t}qu.emptyScalarPosition=$y});var Fu=P(_o=>{"use strict";var Dy=en(),Fy=V(),By=Tu(),$u=Ru(),jy=Rt(),Ky=_u(),Yy={composeNode:Du,composeEmptyNode:qo};function Du(t,e,n,i){let r=t.atKey,{spaceBefore:s,
comment:l,anchor:a,tag:u}=n,c,d=!0;switch(e.type){case"alias":c=Uy(t,e,i),(a||u)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=$u.composeScalar(t,e,u,i),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=By.composeCollection(Yy,t,e,n,i),a&&(c.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(e,"RESOURCE_EXHAUSTION",h)}break;default:{let p=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=qo(t,e.offset,void 0,null,n,i)),a&&c.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!Fy.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(u??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),l&&(e.type==="scal\
ar"&&e.source===""?c.comment=l:c.commentBefore=l),t.options.keepSourceTokens&&d&&(c.srcToken=e),c}function qo(t,e,n,i,{spaceBefore:r,comment:s,anchor:l,tag:a,end:u},c){
let d={type:"scalar",offset:Ky.emptyScalarPosition(e,n,i),indent:-1,source:""},p=$u.composeScalar(t,d,a,c);return l&&(p.anchor=l.source.substring(1),p.anchor===
""&&c(l,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function Uy({options:t},{offset:e,source:n,end:i},r){
let s=new Dy.Alias(n.substring(1));s.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(e+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=e+n.length,a=jy.resolveEnd(i,l,t.strict,r);return s.range=[e,l,a.offset],a.comment&&(s.comment=a.comment),s}_o.composeEmptyNode=
qo;_o.composeNode=Du});var Ku=P(ju=>{"use strict";var Hy=yn(),Bu=Fu(),Vy=Rt(),Gy=Sn();function Wy(t,e,{offset:n,start:i,value:r,end:s},l){let a=Object.assign({_directives:e},t),u=new Hy.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=Gy.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:l,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&l(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=r?Bu.composeNode(c,r,d,l):Bu.composeEmptyNode(c,d.end,i,null,d,l);let p=u.
contents.range[2],h=Vy.resolveEnd(s,p,!1,l);return h.comment&&(u.comment=h.comment),u.range=[n,p,h.offset],u}ju.composeDoc=Wy});var Do=P(Hu=>{"use strict";var Jy=require("process"),Qy=As(),zy=yn(),An=vn(),Yu=V(),Xy=Ku(),Zy=Rt();function kn(t){if(typeof t=="number")return[t,t+1];if(Array.
isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}function Uu(t){let e="",n=!1,i=!1;for(let r=0;r<
t.length;++r){let s=t[r];switch(s[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":t[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:e,afterEmptyLine:i}}var $o=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let l=kn(n);s?this.warnings.push(new An.YAMLWarning(
l,i,r)):this.errors.push(new An.YAMLParseError(l,i,r))},this.directives=new Qy.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:i,
afterEmptyLine:r}=Uu(this.prelude);if(i){let s=e.contents;if(n)e.comment=e.comment?`${e.comment}
${i}`:i;else if(r||e.directives.docStart||!s)e.commentBefore=i;else if(Yu.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];Yu.isPair(l)&&(l=l.key);let a=l.
commentBefore;l.commentBefore=a?`${i}
${a}`:i}else{let l=s.commentBefore;s.commentBefore=l?`${i}
${l}`:i}}if(n){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Uu(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,i=-1){for(let r of e)yield*this.next(r);yield*this.end(n,i)}*next(e){switch(Jy.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,i,r)=>{let s=kn(e);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=Xy.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,i=new An.YAMLParseError(kn(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new An.YAMLParseError(kn(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Zy.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new An.YAMLParseError(kn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),r=new zy.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Hu.Composer=$o});var Wu=P(Bi=>{"use strict";var e0=Mo(),t0=Ro(),n0=vn(),Vu=on();function i0(t,e=!0,n){if(t){let i=(r,s,l)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,s,l);else throw new n0.YAMLParseError([a,a+1],s,l)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return t0.resolveFlowScalar(
t,e,i);case"block-scalar":return e0.resolveBlockScalar({options:{strict:e}},t,i)}}return null}function r0(t,e){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:l="PLAIN"}=e,a=Vu.stringifyString({type:l,value:t},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),u=e.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),d=a.substring(0,c),p=a.substring(c+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return Gu(h,u)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:a,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:a,end:u};default:return{type:"scalar",offset:s,indent:i,source:a,end:u}}}function s0(t,e,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:l}=n,a="indent"in t?t.indent:null;if(i&&typeof a=="number"&&(a+=2),!l)switch(t.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let c=t.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let u=Vu.stringifyString({type:l,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":o0(t,u);break;case'"':Fo(t,u,"double-quoted-scalar");break;case"\
'":Fo(t,u,"single-quoted-scalar");break;default:Fo(t,u,"scalar")}}function o0(t,e){let n=e.indexOf(`
`),i=e.substring(0,n),r=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let s=t.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,t.source=r}else{let{offset:s}=t,
l="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:l,source:i}];Gu(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let u of Object.keys(t))u!=="type"&&u!=="offset"&&delete t[u];Object.assign(t,{type:"block-scalar",indent:l,props:a,source:r})}}function Gu(t,e){if(e)for(let n of e)
switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}function Fo(t,e,n){switch(t.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let i=t.props.slice(1),r=e.length;t.props[0].type==="block-scalar-header"&&
(r-=t.props[0].source.length);for(let s of i)s.offset+=r;delete t.props,Object.assign(t,{type:n,source:e,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[r]});break}default:{let i="indent"in t?t.indent:-1,r="end"in t&&Array.isArray(t.end)?t.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(t))s!=="type"&&s!=="offset"&&delete t[s];Object.assign(t,{type:n,indent:i,source:e,
end:r})}}}Bi.createScalarToken=r0;Bi.resolveAsScalar=i0;Bi.setScalarValue=s0});var Qu=P(Ju=>{"use strict";var l0=t=>"type"in t?Ki(t):ji(t);function Ki(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=Ki(n);return e+t.
source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=ji(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.items)e+=ji(n);
for(let n of t.end)e+=n.source;return e}case"document":{let e=ji(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)
for(let n of t.end)e+=n.source;return e}}}function ji({start:t,key:e,sep:n,value:i}){let r="";for(let s of t)r+=s.source;if(e&&(r+=Ki(e)),n)for(let s of n)r+=s.
source;return i&&(r+=Ki(i)),r}Ju.stringify=l0});var ef=P(Zu=>{"use strict";var Bo=Symbol("break visit"),a0=Symbol("skip children"),zu=Symbol("remove item");function ht(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),Xu(Object.freeze([]),t,e)}ht.BREAK=Bo;ht.SKIP=a0;ht.REMOVE=zu;ht.itemAtPath=(t,e)=>{let n=t;for(let[i,r]of e){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};ht.parentCollection=(t,e)=>{let n=ht.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Xu(t,e,n){let i=n(e,t);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=e[r];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let a=Xu(Object.freeze(t.concat([[r,l]])),s.items[l],n);if(typeof a=="number")l=a-1;else{if(a===Bo)return Bo;a===zu&&
(s.items.splice(l,1),l-=1)}}typeof i=="function"&&r==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}Zu.visit=ht});var Yi=P(me=>{"use strict";var jo=Wu(),c0=Qu(),u0=ef(),Ko="\uFEFF",Yo="",Uo="",Ho="",f0=t=>!!t&&"items"in t,d0=t=>!!t&&(t.type==="scalar"||t.type==="single-q\
uoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function p0(t){switch(t){case Ko:return"<BOM>";case Yo:return"<DOC>";case Uo:return"<FL\
OW_END>";case Ho:return"<SCALAR>";default:return JSON.stringify(t)}}function h0(t){switch(t){case Ko:return"byte-order-mark";case Yo:return"doc-mode";case Uo:return"\
flow-error-end";case Ho:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}me.createScalarToken=jo.createScalarToken;me.resolveAsScalar=jo.resolveAsScalar;me.setScalarValue=jo.
setScalarValue;me.stringify=c0.stringify;me.visit=u0.visit;me.BOM=Ko;me.DOCUMENT=Yo;me.FLOW_END=Uo;me.SCALAR=Ho;me.isCollection=f0;me.isScalar=d0;me.prettyToken=
p0;me.tokenType=h0});var Wo=P(nf=>{"use strict";var On=Yi();function Ee(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var tf=new Set("0123456789ABCDEFabcdef"),m0=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Ui=new Set(",[]{}"),g0=new Set(` ,[]{}
\r	`),Vo=t=>!t||g0.has(t),Go=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+e];if(n==="\r"){
let r=this.buffer[i+e+1];if(r===`
`||!r&&!this.atEnd)return e+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?e+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&Ee(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===On.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,i=e.indexOf("#");for(;i!==-1;){
let s=e[i-1];if(s===" "||s==="	"){n=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let s=e[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield On.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ee(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ee(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ee(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Vo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,i=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Ee(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield On.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Vo),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||Ee(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ee(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:e=s,n=0;break;case"\r":{let l=this.buffer[s+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let s=e-1,l=this.buffer[s];l==="\r"&&(l=this.buffer[--s]);let a=s;for(;l===" ";)l=this.buffer[--s];
if(l===`
`&&s>=this.pos&&s+1+n>a)e=s;else break}while(!0);return yield On.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Ee(s)||e&&Ui.has(s))break;n=i}else if(Ee(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||e&&Ui.has(s))break;if(r===`
`){let l=this.continueScalar(i+1);if(l===-1)break;i=Math.max(i,l-2)}}else{if(e&&Ui.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield On.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let i=this.
buffer.slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Vo),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Ee(i)||n&&Ui.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ee(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(m0.has(n))n=this.buffer[++e];else if(n==="%"&&tf.has(this.buffer[e+1])&&tf.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||e&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(e){let n=this.pos,i=this.buffer[n];for(;!e(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};nf.Lexer=Go});var Qo=P(rf=>{"use strict";var Jo=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<e?n=s+1:i=s}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let r=this.lineStarts[n-1];
return{line:n,col:e-r+1}}}};rf.LineCounter=Jo});var Xo=P(cf=>{"use strict";var y0=require("process"),sf=Yi(),b0=Wo();function tt(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function of(t){
for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function af(t){switch(t?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Hi(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function qt(t){
if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function Vi(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function lf(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!tt(e.start,"explicit-key-ind")&&!tt(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,af(e.value)?e.value.end?Vi(e.value.end,e.sep):e.value.end=e.sep:Vi(e.start,e.sep),delete e.sep)}var zo=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new b0.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(e,n))yield*this.next(i);n||(yield*this.end())}*next(e){if(this.source=
e,y0.env.LOG_TOKENS&&console.log("|",sf.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=sf.tokenType(e);if(n)
if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let n=e??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield n;else{let i=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in i?i.indent:0:n.type==="flow-collection"&&i.type==="document"&&(n.indent=
0),n.type==="flow-collection"&&lf(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&of(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{of(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let n=Hi(this.peek(2)),i=qt(n),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:i,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Vi(r,n.start),
r.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let l=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newli\
ne":l.push(a);break;case"space":break;case"comment":u.indent>e.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=n.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(tt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(af(n.key)&&!tt(n.sep,"newline")){
let l=qt(n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:a,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(tt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let l=qt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?e.items.push({start:s,key:null,sep:[this.sourceToken]}):tt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);r||n.value?(e.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(l):(Object.assign(n,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(e);if(l){if(l.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!tt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Vi(r,n.start),r.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||tt(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=Hi(
i),s=qt(r);lf(e);let l=e.end.splice(1,e.end.length);l.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Hi(e),i=qt(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Hi(e),i=qt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};cf.Parser=zo});var hf=P(Nn=>{"use strict";var uf=Do(),w0=yn(),En=vn(),v0=qs(),S0=V(),A0=Qo(),ff=Xo();function df(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new A0.LineCounter||null,prettyErrors:e}}function k0(t,e={}){let{lineCounter:n,prettyErrors:i}=df(e),r=new ff.Parser(n?.addNewLine),s=new uf.Composer(e),l=Array.
from(s.compose(r.parse(t)));if(i&&n)for(let a of l)a.errors.forEach(En.prettifyError(t,n)),a.warnings.forEach(En.prettifyError(t,n));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function pf(t,e={}){let{lineCounter:n,prettyErrors:i}=df(e),r=new ff.Parser(n?.addNewLine),s=new uf.Composer(e),l=null;for(let a of s.
compose(r.parse(t),!0,t.length))if(!l)l=a;else if(l.options.logLevel!=="silent"){l.errors.push(new En.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(l.errors.forEach(En.prettifyError(t,n)),l.warnings.forEach(En.prettifyError(
t,n))),l}function O0(t,e,n){let i;typeof e=="function"?i=e:n===void 0&&e&&typeof e=="object"&&(n=e);let r=pf(t,n);if(!r)return null;if(r.warnings.forEach(s=>v0.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function E0(t,e,n){
let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:n===void 0&&e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(t===void 0){let{keepUndefined:r}=n??e??{};if(!r)return}return S0.isDocument(t)&&!i?t.toString(n):new w0.Document(t,i,n).toString(n)}
Nn.parse=O0;Nn.parseAllDocuments=k0;Nn.parseDocument=pf;Nn.stringify=E0});var qe=P(W=>{"use strict";var N0=Do(),C0=yn(),T0=bo(),Zo=vn(),x0=en(),nt=V(),L0=ze(),P0=re(),M0=Ze(),I0=et(),R0=Yi(),q0=Wo(),_0=Qo(),$0=Xo(),Gi=hf(),mf=Qt();W.Composer=
N0.Composer;W.Document=C0.Document;W.Schema=T0.Schema;W.YAMLError=Zo.YAMLError;W.YAMLParseError=Zo.YAMLParseError;W.YAMLWarning=Zo.YAMLWarning;W.Alias=x0.Alias;
W.isAlias=nt.isAlias;W.isCollection=nt.isCollection;W.isDocument=nt.isDocument;W.isMap=nt.isMap;W.isNode=nt.isNode;W.isPair=nt.isPair;W.isScalar=nt.isScalar;W.isSeq=
nt.isSeq;W.Pair=L0.Pair;W.Scalar=P0.Scalar;W.YAMLMap=M0.YAMLMap;W.YAMLSeq=I0.YAMLSeq;W.CST=R0;W.Lexer=q0.Lexer;W.LineCounter=_0.LineCounter;W.Parser=$0.Parser;W.
parse=Gi.parse;W.parseAllDocuments=Gi.parseAllDocuments;W.parseDocument=Gi.parseDocument;W.stringify=Gi.stringify;W.visit=mf.visit;W.visitAsync=mf.visitAsync});var Ub={};de(Ub,{fixFiles:()=>Kb});module.exports=yd(Ub);var fd=require("path");var mr=(t,e)=>`${t} ${e}${t===1?"":"s"}`;var yr={};de(yr,{isPlane:()=>vd,validatePlane:()=>wd,withDefaults:()=>Sd});var bd,gr=()=>bd??=require("./v0.3.cjs"),wd=(...t)=>gr().validatePlane(...t),vd=(...t)=>gr().
isPlane(...t),Sd=(...t)=>gr().withDefaults(...t);var Kn={};de(Kn,{isPlane:()=>Od,validatePlane:()=>kd,withDefaults:()=>Ed});var Ad,br=()=>Ad??=require("./v0.4.cjs"),kd=(...t)=>br().validatePlane(...t),Od=(...t)=>br().
isPlane(...t),Ed=(...t)=>br().withDefaults(...t);var vr={};de(vr,{isPlane:()=>Td,validatePlane:()=>Cd,withDefaults:()=>xd});var Nd,wr=()=>Nd??=require("./v0.6.cjs"),Cd=(...t)=>wr().validatePlane(...t),Td=(...t)=>wr().
isPlane(...t),xd=(...t)=>wr().withDefaults(...t);var Ar={};de(Ar,{isPlane:()=>Md,validatePlane:()=>Pd,withDefaults:()=>Id});var Ld,Sr=()=>Ld??=require("./v0.7.cjs"),Pd=(...t)=>Sr().validatePlane(...t),Md=(...t)=>Sr().
isPlane(...t),Id=(...t)=>Sr().withDefaults(...t);var Or={};de(Or,{isPlane:()=>_d,validatePlane:()=>qd,withDefaults:()=>$d});var Rd,kr=()=>Rd??=require("./v0.8.cjs"),qd=(...t)=>kr().validatePlane(...t),_d=(...t)=>kr().
isPlane(...t),$d=(...t)=>kr().withDefaults(...t);var Nr={};de(Nr,{isPlane:()=>Bd,validatePlane:()=>Fd,withDefaults:()=>jd});var Dd,Er=()=>Dd??=require("./v0.9.cjs"),Fd=(...t)=>Er().validatePlane(...t),Bd=(...t)=>Er().
isPlane(...t),jd=(...t)=>Er().withDefaults(...t);var Yn={};de(Yn,{isPlane:()=>Ud,validatePlane:()=>Yd,withDefaults:()=>Hd});var Kd,Cr=()=>Kd??=require("./v0.10.cjs"),Yd=(...t)=>Cr().validatePlane(...t),Ud=(...t)=>Cr().
isPlane(...t),Hd=(...t)=>Cr().withDefaults(...t);var xr={};de(xr,{isPlane:()=>Wd,validatePlane:()=>Gd,withDefaults:()=>Jd});var Vd,Tr=()=>Vd??=require("./v0.12.cjs"),Gd=(...t)=>Tr().validatePlane(...t),Wd=(...t)=>Tr().
isPlane(...t),Jd=(...t)=>Tr().withDefaults(...t);var Pr={};de(Pr,{isPlane:()=>Xd,validatePlane:()=>zd,withDefaults:()=>Zd});var Qd,Lr=()=>Qd??=require("./v0.13.cjs"),zd=(...t)=>Lr().validatePlane(...t),Xd=(...t)=>Lr().
isPlane(...t),Zd=(...t)=>Lr().withDefaults(...t);var Ir={};de(Ir,{isPlane:()=>np,validatePlane:()=>tp,withDefaults:()=>ip});var ep,Mr=()=>ep??=require("./v0.14.cjs"),tp=(...t)=>Mr().validatePlane(...t),np=(...t)=>Mr().
isPlane(...t),ip=(...t)=>Mr().withDefaults(...t);var Un={};de(Un,{isPlane:()=>op,validatePlane:()=>sp,withDefaults:()=>lp});var rp,Rr=()=>rp??=require("./v0.15.cjs"),sp=(...t)=>Rr().validatePlane(...t),op=(...t)=>Rr().
isPlane(...t),lp=(...t)=>Rr().withDefaults(...t);var _r={};de(_r,{isPlane:()=>up,validatePlane:()=>cp,withDefaults:()=>fp});var ap,qr=()=>ap??=require("./v0.17.cjs"),cp=(...t)=>qr().validatePlane(...t),up=(...t)=>qr().
isPlane(...t),fp=(...t)=>qr().withDefaults(...t);var Dr={};de(Dr,{isPlane:()=>hp,validatePlane:()=>pp,withDefaults:()=>mp});var dp,$r=()=>dp??=require("./v1.0.cjs"),pp=(...t)=>$r().validatePlane(...t),hp=(...t)=>$r().
isPlane(...t),mp=(...t)=>$r().withDefaults(...t);var Hn={};de(Hn,{isPlane:()=>bp,validatePlane:()=>yp,withDefaults:()=>wp});var gp,Fr=()=>gp??=require("./v1.1.cjs"),yp=(...t)=>Fr().validatePlane(...t),bp=(...t)=>Fr().
isPlane(...t),wp=(...t)=>Fr().withDefaults(...t);var dl=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Br="v0.16",St=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],pl={"v0.3":yr,"v0.4":Kn,"v0.5":Kn,"v0.6":vr,"v0.7":Ar,"v0.8":Or,"v0.9":Nr,"v0.10":Yn,"v0.11":Yn,"v0.12":xr,"v0.13":Pr,"v0.14":Ir,"v0.15":Un,
"v0.16":Un,"v0.17":_r,"v1.0":Dr,"v1.1":Hn,"v1.2":Hn},hl={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},ml={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function jr(t){return hl[t]}var gl=[...new Set(dl.map(jr))];function Me(t,e){return t===e||gl.indexOf(t)>=gl.indexOf(e)}function yl(t,e){return typeof e=="strin\
g"&&ml[t].includes(e)}function bl(t){return pl[t].validatePlane}var Qb=Object.prototype;function vp(t){return typeof t!="object"||t===null||Array.isArray(t)}function H(t){return!vp(t)}function He(t){return t.split("/").slice(1).map(Sp)}var ue=t=>t.replaceAll("~","~0").replaceAll("/","~1"),Sp=t=>t.includes("~")?t.replaceAll("~1","/").replaceAll(
"~0","~"):t;function wl(t){return/[~\d]/.test(t)?He(t).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):t.slice(1).replaceAll("/",".")}function X(t,e){
let n=t;for(let i of Ap(e))if(Array.isArray(n))n=n[Number(i)];else if(H(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function Ap(t){let e=Kr.get(t);if(e)return e;
let n=He(t);return Kr.size<kp&&Kr.set(t,n),n}var Kr=new Map,kp=1e3;var At=[],Yr=[];function Ur(t,e,n){if(t===e)return 0;let i=n?.maxDistance,r=t;t.length>e.length&&(t=e,e=r);let s=t.length,l=e.length;for(;s>0&&t.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let a=0;for(;a<s&&t.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,l-=a,i!==void 0&&l-s>i)return i;if(s===0)return i!==void 0&&l>i?i:l;
let u,c,d,p,h=0,g=0;for(;h<s;)Yr[h]=t.charCodeAt(a+h),At[h]=++h;for(;g<l;){for(u=e.charCodeAt(a+g),d=g++,c=g,h=0;h<s;h++)p=u===Yr[h]?d:d+1,d=At[h],c=At[h]=d>c?p>
c?c+1:p:p>d?d+1:p;if(i!==void 0){let C=c;for(h=0;h<s;h++)At[h]<C&&(C=At[h]);if(C>i)return i}}return At.length=s,Yr.length=s,i!==void 0&&c>i?i:c}var Op=64;function Hr(t,e){if(t.length>Op)return;let n=t.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(t.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
t.length)>=i)continue;let l=s.toLowerCase(),a=Ep(n,l)?1:Ur(n,l,{maxDistance:i});a<i&&(i=a,r=s)}return r}function Ep(t,e){if(t.length!==e.length)return!1;let n=0;
for(;n<t.length&&t[n]===e[n];)n++;return t[n]===e[n+1]&&t[n+1]===e[n]&&t.slice(n+2)===e.slice(n+2)}var Vr="openchoreo.dev";function vl(t){return Sl(t,"").filter(e=>Np(e.value))}function Sl(t,e){return H(t)&&typeof t.kind=="string"&&t.kind.endsWith("List")&&Array.
isArray(t.items)?t.items.flatMap((n,i)=>Sl(n,`${e}/items/${i}`)):[{pointer:e,value:t}]}function Np(t){if(!H(t))return!1;let{apiVersion:e,kind:n}=t;if(typeof e!=
"string"||e==="")return typeof n=="string"&&n.endsWith("Plane")&&St.includes(n);let i=e.split("/")[0]??"";return i!==Vr?(i.endsWith(`.${Vr}`)||Hr(i,[Vr])!==void 0)&&
typeof n=="string"&&St.includes(n):typeof n!="string"||n===""?!0:St.includes(n)||n.endsWith("Plane")||Hr(n,St)!==void 0}function Cp(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var fe={},Vn={},Ve={},Al;function Gt(){if(Al)return Ve;Al=1;
function t(l){return typeof l>"u"||l===null}function e(l){return typeof l=="object"&&l!==null}function n(l){return Array.isArray(l)?l:t(l)?[]:[l]}function i(l,a){
if(a){let u=Object.keys(a);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];l[p]=a[p]}}return l}function r(l,a){let u="";for(let c=0;c<a;c+=1)u+=l;return u}function s(l){
return l===0&&Number.NEGATIVE_INFINITY===1/l}return Ve.isNothing=t,Ve.isObject=e,Ve.toArray=n,Ve.repeat=r,Ve.isNegativeZero=s,Ve.extend=i,Ve}var Gr,kl;function Wt(){
if(kl)return Gr;kl=1;function t(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function e(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(i){return this.name+": "+t(this,i)},Gr=e,Gr}var Wr,Ol;function Tp(){if(Ol)return Wr;Ol=1;let t=Gt();function e(r,s,l,a,u){let c="",d="",p=Math.
floor(u/2)-1;return a-s>p&&(c=" ... ",s=a-p+c.length),l-a>p&&(d=" ...",l=a+p-d.length),{str:c+r.slice(s,l).replace(/\t/g,"\u2192")+d,pos:a-s+c.length}}function n(r,s){
return t.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let l=/\r?\n|\r|\0/g,a=[0],u=[],c,d=-1;for(;c=l.exec(
r.buffer);)u.push(c.index),a.push(c.index+c[0].length),r.position<=c.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(r.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+h+3);for(let y=1;y<=s.linesBefore&&!(d-y<0);y++){let S=e(r.buffer,a[d-y],u[d-y],r.position-(a[d]-a[d-y]),g);p=t.repeat(
" ",s.indent)+n((r.line-y+1).toString(),h)+" | "+S.str+`
`+p}let C=e(r.buffer,a[d],u[d],r.position,g);p+=t.repeat(" ",s.indent)+n((r.line+1).toString(),h)+" | "+C.str+`
`,p+=t.repeat("-",s.indent+h+3+C.pos)+`^
`;for(let y=1;y<=s.linesAfter&&!(d+y>=u.length);y++){let S=e(r.buffer,a[d+y],u[d+y],r.position-(a[d]-a[d+y]),g);p+=t.repeat(" ",s.indent)+n((r.line+y+1).toString(),
h)+" | "+S.str+`
`}return p.replace(/\n$/,"")}return Wr=i,Wr}var Jr,El;function pe(){if(El)return Jr;El=1;let t=Wt(),e=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let l={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(u){l[String(u)]=a})}),l}function r(s,l){if(l=l||{},Object.keys(l).forEach(function(a){if(e.indexOf(a)===-1)throw new t('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=l,this.tag=s,this.kind=l.kind||null,this.resolve=l.resolve||function(){return!0},this.
construct=l.construct||function(a){return a},this.instanceOf=l.instanceOf||null,this.predicate=l.predicate||null,this.represent=l.represent||null,this.representName=
l.representName||null,this.defaultStyle=l.defaultStyle||null,this.multi=l.multi||!1,this.styleAliases=i(l.styleAliases||null),n.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Jr=r,Jr}var Qr,Nl;function Gl(){if(Nl)return Qr;Nl=1;let t=Wt(),e=pe();function n(s,l){
let a=[];return s[l].forEach(function(u){let c=a.length;a.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),a[c]=u}),a}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function l(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,u=arguments.length;a<u;a+=1)arguments[a].forEach(l);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(l){let a=[],u=[];if(l instanceof e)u.push(l);else if(Array.isArray(l))u=u.concat(l);else if(l&&(Array.isArray(l.implicit)||
Array.isArray(l.explicit)))l.implicit&&(a=a.concat(l.implicit)),l.explicit&&(u=u.concat(l.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(r.prototype);return c.implicit=(this.implicit||[]).concat(a),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=i(c.compiledImplicit,c.compiledExplicit),c},Qr=r,Qr}var zr,Cl;function Wl(){if(Cl)return zr;Cl=1;let t=pe();
return zr=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),zr}var Xr,Tl;function Jl(){if(Tl)return Xr;Tl=1;let t=pe();
return Xr=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Xr}var Zr,xl;function Ql(){if(xl)return Zr;xl=1;let t=pe();
return Zr=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),Zr}var es,Ll;function zl(){if(Ll)return es;Ll=1;let t=Gl();
return es=new t({explicit:[Wl(),Jl(),Ql()]}),es}var ts,Pl;function Xl(){if(Pl)return ts;Pl=1;let t=pe();function e(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return ts=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),ts}var ns,Ml;function Zl(){if(Ml)return ns;Ml=1;let t=pe();function e(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return ns=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),ns}var is,Il;function ea(){if(Il)return is;Il=1;let t=Gt(),e=pe();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function i(c){return c>=48&&c<=55}function r(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,h=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;h=!0}return h&&isFinite(l(c))}if(g===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;h=!0}return h&&isFinite(l(c))}if(g==="o"){for(p++;p<d;p++){if(!i(c.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(l(c))}}for(;p<d;p++){if(!r(c.charCodeAt(p)))return!1;h=!0}return h?isFinite(l(c)):!1}function l(c){let d=c,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(c){return l(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!t.isNegativeZero(c)}return is=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),is}var rs,Rl;function ta(){if(Rl)return rs;Rl=1;let t=Gt(),e=pe(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:i.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let l=/^[-+]?[0-9]+e/;
function a(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(c))return"-0.0";let p=c.toString(10);return l.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||t.isNegativeZero(c))}return rs=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:u,represent:a,defaultStyle:"lowercase"}),rs}var ss,ql;function na(){return ql||(ql=1,ss=zl().extend({implicit:[Xl(),
Zl(),ea(),ta()]})),ss}var os,_l;function ia(){return _l||(_l=1,os=na()),os}var ls,$l;function ra(){if($l)return ls;$l=1;let t=pe(),e=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(l){return l===null?!1:e.exec(l)!==null||n.exec(l)!==null}function r(l){let a=0,
u=null,c=e.exec(l);if(c===null&&(c=n.exec(l)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,h=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
h));let g=+c[4],C=+c[5],y=+c[6];if(c[7]){for(a=c[7].slice(0,3);a.length<3;)a+="0";a=+a}if(c[9]){let L=+c[10],M=+(c[11]||0);u=(L*60+M)*6e4,c[9]==="-"&&(u=-u)}let S=new Date(
Date.UTC(d,p,h,g,C,y,a));return u&&S.setTime(S.getTime()-u),S}function s(l){return l.toISOString()}return ls=new t("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),ls}var as,Dl;function sa(){if(Dl)return as;Dl=1;let t=pe();function e(n){return n==="<<"||n===null}return as=
new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),as}var cs,Fl;function oa(){if(Fl)return cs;Fl=1;let t=pe(),e=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(l){if(l===null)return!1;let a=0,u=l.length,c=e;for(let d=0;d<u;d++){let p=c.indexOf(l.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(l){let a=l.replace(/[\r\n=]/g,""),u=a.length,c=e,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(a.charAt(g));let h=u%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(l){let a="",u=0,c=l.length,d=e;for(let h=0;h<c;h++)h%3===0&&h&&(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]),u=(u<<
8)+l[h];let p=c%3;return p===0?(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]):p===2?(a+=d[u>>10&63],a+=d[u>>4&63],a+=d[u<<2&63],a+=d[64]):p===1&&(a+=d[u>>
2&63],a+=d[u<<4&63],a+=d[64],a+=d[64]),a}function s(l){return Object.prototype.toString.call(l)==="[object Uint8Array]"}return cs=new t("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),cs}var us,Bl;function la(){if(Bl)return us;Bl=1;let t=pe(),e=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let l={},a=s;for(let u=0,c=a.length;u<c;u+=1){let d=a[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(e.call(d,h))if(!p)p=!0;else return!1;if(!p||e.call(l,h))return!1;Object.defineProperty(l,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return us=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),us}var fs,jl;function aa(){if(jl)return fs;jl=1;let t=pe(),e=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,l=new Array(s.length);for(let a=0,u=s.length;a<u;a+=1){let c=s[a];if(e.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;l[a]=[d[0],c[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,l=new Array(s.length);for(let a=0,u=s.length;a<
u;a+=1){let c=s[a],d=Object.keys(c);l[a]=[d[0],c[d[0]]]}return l}return fs=new t("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),fs}var ds,Kl;
function ca(){if(Kl)return ds;Kl=1;let t=pe(),e=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let l in s)if(e.call(s,l)&&s[l]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return ds=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),ds}var ps,Yl;function ms(){
return Yl||(Yl=1,ps=ia().extend({implicit:[ra(),sa()],explicit:[oa(),la(),aa(),ca()]})),ps}var Ul;function xp(){if(Ul)return Vn;Ul=1;let t=Gt(),e=Wt(),n=Tp(),i=ms(),
r=Object.prototype.hasOwnProperty,s=1,l=2,a=3,u=4,c=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,C=/[,\[\]{}]/,y=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(o){return Object.
prototype.toString.call(o)}function M(o){return o===10||o===13}function R(o){return o===9||o===32}function $(o){return o===9||o===32||o===10||o===13}function D(o){
return o===44||o===91||o===93||o===123||o===125}function K(o){if(o>=48&&o<=57)return o-48;let m=o|32;return m>=97&&m<=102?m-97+10:-1}function G(o){return o===120?
2:o===117?4:o===85?8:0}function I(o){return o>=48&&o<=57?o-48:-1}function J(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function we(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function ve(o,m,k){m==="__proto__"?Object.defineProperty(o,m,{configurable:!0,enumerable:!0,writable:!0,value:k}):o[m]=
k}let z=new Array(256),Fe=new Array(256);for(let o=0;o<256;o++)z[o]=J(o)?1:0,Fe[o]=J(o);function oe(o,m){this.input=o,this.filename=m.filename||null,this.schema=
m.schema||i,this.onWarning=m.onWarning||null,this.legacy=m.legacy||!1,this.json=m.json||!1,this.listener=m.listener||null,this.maxDepth=typeof m.maxDepth=="numb\
er"?m.maxDepth:100,this.maxTotalMergeKeys=typeof m.maxTotalMergeKeys=="number"?m.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Pn(o,m){let k={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return k.snippet=n(k),new e(m,k)}function _(o,m){throw Pn(o,m)}function bt(o,m){o.onWarning&&o.onWarning.call(null,Pn(o,m))}function Le(o,m,k){let O=o.
anchorMapTransactions;if(O.length!==0){let v=O[O.length-1];r.call(v,m)||(v[m]={existed:r.call(o.anchorMap,m),value:o.anchorMap[m]})}o.anchorMap[m]=k}function cr(o){
o.anchorMapTransactions.push(Object.create(null))}function ot(o){let m=o.anchorMapTransactions.pop(),k=o.anchorMapTransactions;if(k.length===0)return;let O=k[k.
length-1],v=Object.keys(m);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];r.call(O,w)||(O[w]=m[w])}}function ur(o){let m=o.anchorMapTransactions.pop(),k=Object.keys(
m);for(let O=k.length-1;O>=0;O-=1){let v=m[k[O]];v.existed?o.anchorMap[k[O]]=v.value:delete o.anchorMap[k[O]]}}function Bt(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function wt(o,m){o.position=
m.position,o.line=m.line,o.lineStart=m.lineStart,o.lineIndent=m.lineIndent,o.firstTabInLine=m.firstTabInLine,o.tag=m.tag,o.anchor=m.anchor,o.kind=m.kind,o.result=
m.result}let Mn={YAML:function(m,k,O){m.version!==null&&_(m,"duplication of %YAML directive"),O.length!==1&&_(m,"YAML directive accepts exactly one argument");let v=/^([0-9]+)\.([0-9]+)$/.
exec(O[0]);v===null&&_(m,"ill-formed argument of the YAML directive");let f=parseInt(v[1],10),b=parseInt(v[2],10);f!==1&&_(m,"unacceptable YAML version of the d\
ocument"),m.version=O[0],m.checkLineBreaks=b<2,b!==1&&b!==2&&bt(m,"unsupported YAML version of the document")},TAG:function(m,k,O){let v;O.length!==2&&_(m,"TAG \
directive accepts exactly two arguments");let f=O[0];v=O[1],y.test(f)||_(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,f)&&_(
m,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(v)||_(m,"ill-formed tag prefix (second argument) of the TAG directive");try{v=decodeURIComponent(
v)}catch{_(m,"tag prefix is malformed: "+v)}m.tagMap[f]=v}};function ye(o,m,k,O){if(m<k){let v=o.input.slice(m,k);if(O)for(let f=0,b=v.length;f<b;f+=1){let w=v.
charCodeAt(f);w===9||w>=32&&w<=1114111||_(o,"expected valid JSON character")}else h.test(v)&&_(o,"the stream contains non-printable characters");o.result+=v}}function Be(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&_(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function jt(o,m,k,O){
t.isObject(k)||_(o,"cannot merge mappings; the provided source object is unacceptable"),Be(o);let v=Object.keys(k);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];Be(
o),r.call(m,w)||(ve(m,w,k[w]),O[w]=!0)}}function Pe(o,m,k,O,v,f,b,w,E){if(Array.isArray(v)){v=Array.prototype.slice.call(v);for(let N=0,T=v.length;N<T;N+=1)Array.
isArray(v[N])&&_(o,"nested arrays are not supported inside keys"),typeof v=="object"&&L(v[N])==="[object Object]"&&(v[N]="[object Object]")}if(typeof v=="object"&&
L(v)==="[object Object]"&&(v="[object Object]"),v=String(v),m===null&&(m={}),O==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&_(o,"abnormal merg\
e sequence size");for(let N=0,T=f.length;N<T;N+=1)jt(o,m,f[N],k)}else jt(o,m,f,k);else!o.json&&!r.call(k,v)&&r.call(m,v)&&(o.line=b||o.line,o.lineStart=w||o.lineStart,
o.position=E||o.position,_(o,"duplicated mapping key")),ve(m,v,f),delete k[v];return m}function Kt(o){let m=o.input.charCodeAt(o.position);m===10?o.position++:m===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):_(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function te(o,m,k){
let O=0,v=o.input.charCodeAt(o.position);for(;v!==0;){for(;R(v);)v===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),v=o.input.charCodeAt(++o.position);
if(m&&v===35)do v=o.input.charCodeAt(++o.position);while(v!==10&&v!==13&&v!==0);if(M(v))for(Kt(o),v=o.input.charCodeAt(o.position),O++,o.lineIndent=0;v===32;)o.
lineIndent++,v=o.input.charCodeAt(++o.position);else break}return k!==-1&&O!==0&&o.lineIndent<k&&bt(o,"deficient indentation"),O}function Ne(o){let m=o.position,
k=o.input.charCodeAt(m);return!!((k===45||k===46)&&k===o.input.charCodeAt(m+1)&&k===o.input.charCodeAt(m+2)&&(m+=3,k=o.input.charCodeAt(m),k===0||$(k)))}function vt(o,m){
m===1?o.result+=" ":m>1&&(o.result+=t.repeat(`
`,m-1))}function In(o,m,k){let O,v,f,b,w,E,N=o.kind,T=o.result,A=o.input.charCodeAt(o.position);if($(A)||D(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=o.input.charCodeAt(o.position+1);if($(x)||k&&D(x))return!1}for(o.kind="scalar",o.result=
"",O=v=o.position,f=!1;A!==0;){if(A===58){let x=o.input.charCodeAt(o.position+1);if($(x)||k&&D(x))break}else if(A===35){let x=o.input.charCodeAt(o.position-1);if($(
x))break}else{if(o.position===o.lineStart&&Ne(o)||k&&D(A))break;if(M(A))if(b=o.line,w=o.lineStart,E=o.lineIndent,te(o,!1,-1),o.lineIndent>=m){f=!0,A=o.input.charCodeAt(
o.position);continue}else{o.position=v,o.line=b,o.lineStart=w,o.lineIndent=E;break}}f&&(ye(o,O,v,!1),vt(o,o.line-b),O=v=o.position,f=!1),R(A)||(v=o.position+1),
A=o.input.charCodeAt(++o.position)}return ye(o,O,v,!1),o.result?!0:(o.kind=N,o.result=T,!1)}function Yt(o,m){let k,O,v=o.input.charCodeAt(o.position);if(v!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,k=O=o.position;(v=o.input.charCodeAt(o.position))!==0;)if(v===39)if(ye(o,k,o.position,!0),v=o.input.charCodeAt(
++o.position),v===39)k=o.position,o.position++,O=o.position;else return!0;else M(v)?(ye(o,k,O,!0),vt(o,te(o,!1,m)),k=O=o.position):o.position===o.lineStart&&Ne(
o)?_(o,"unexpected end of the document within a single quoted scalar"):(o.position++,R(v)||(O=o.position));_(o,"unexpected end of the stream within a single quo\
ted scalar")}function Rn(o,m){let k,O,v,f=o.input.charCodeAt(o.position);if(f!==34)return!1;for(o.kind="scalar",o.result="",o.position++,k=O=o.position;(f=o.input.
charCodeAt(o.position))!==0;){if(f===34)return ye(o,k,o.position,!0),o.position++,!0;if(f===92){if(ye(o,k,o.position,!0),f=o.input.charCodeAt(++o.position),M(f))
te(o,!1,m);else if(f<256&&z[f])o.result+=Fe[f],o.position++;else if((v=G(f))>0){let b=v,w=0;for(;b>0;b--)f=o.input.charCodeAt(++o.position),(v=K(f))>=0?w=(w<<4)+
v:_(o,"expected hexadecimal character");o.result+=we(w),o.position++}else _(o,"unknown escape sequence");k=O=o.position}else M(f)?(ye(o,k,O,!0),vt(o,te(o,!1,m)),
k=O=o.position):o.position===o.lineStart&&Ne(o)?_(o,"unexpected end of the document within a double quoted scalar"):(o.position++,R(f)||(O=o.position))}_(o,"une\
xpected end of the stream within a double quoted scalar")}function qn(o,m){let k=!0,O,v,f,b=o.tag,w,E=o.anchor,N,T,A,x,q=Object.create(null),F,B,Y,U=o.input.charCodeAt(
o.position);if(U===91)N=93,x=!1,w=[];else if(U===123)N=125,x=!0,w={};else return!1;for(o.anchor!==null&&Le(o,o.anchor,w),U=o.input.charCodeAt(++o.position);U!==
0;){if(te(o,!0,m),U=o.input.charCodeAt(o.position),U===N)return o.position++,o.tag=b,o.anchor=E,o.kind=x?"mapping":"sequence",o.result=w,!0;if(k?U===44&&_(o,"ex\
pected the node content, but found ','"):_(o,"missed comma between flow collection entries"),B=F=Y=null,T=A=!1,U===63){let Ye=o.input.charCodeAt(o.position+1);$(
Ye)&&(T=A=!0,o.position++,te(o,!0,m))}O=o.line,v=o.lineStart,f=o.position,Ke(o,m,s,!1,!0),B=o.tag,F=o.result,te(o,!0,m),U=o.input.charCodeAt(o.position),(A||o.line===
O)&&U===58&&(T=!0,U=o.input.charCodeAt(++o.position),te(o,!0,m),Ke(o,m,s,!1,!0),Y=o.result),x?Pe(o,w,q,B,F,Y,O,v,f):T?w.push(Pe(o,null,q,B,F,Y,O,v,f)):w.push(F),
te(o,!0,m),U=o.input.charCodeAt(o.position),U===44?(k=!0,U=o.input.charCodeAt(++o.position)):k=!1}_(o,"unexpected end of the stream within a flow collection")}function je(o,m){
let k,O=c,v=!1,f=!1,b=m,w=0,E=!1,N,T=o.input.charCodeAt(o.position);if(T===124)k=!1;else if(T===62)k=!0;else return!1;for(o.kind="scalar",o.result="";T!==0;)if(T=
o.input.charCodeAt(++o.position),T===43||T===45)c===O?O=T===43?p:d:_(o,"repeat of a chomping mode identifier");else if((N=I(T))>=0)N===0?_(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?_(o,"repeat of an indentation width identifier"):(b=m+N-1,f=!0);else break;if(R(T)){do T=o.input.
charCodeAt(++o.position);while(R(T));if(T===35)do T=o.input.charCodeAt(++o.position);while(!M(T)&&T!==0)}for(;T!==0;){for(Kt(o),o.lineIndent=0,T=o.input.charCodeAt(
o.position);(!f||o.lineIndent<b)&&T===32;)o.lineIndent++,T=o.input.charCodeAt(++o.position);if(!f&&o.lineIndent>b&&(b=o.lineIndent),M(T)){w++;continue}if(!f&&b===
0&&_(o,"missing indentation for block scalar"),o.lineIndent<b){O===p?o.result+=t.repeat(`
`,v?1+w:w):O===c&&v&&(o.result+=`
`);break}k?R(T)?(E=!0,o.result+=t.repeat(`
`,v?1+w:w)):E?(E=!1,o.result+=t.repeat(`
`,w+1)):w===0?v&&(o.result+=" "):o.result+=t.repeat(`
`,w):o.result+=t.repeat(`
`,v?1+w:w),v=!0,f=!0,w=0;let A=o.position;for(;!M(T)&&T!==0;)T=o.input.charCodeAt(++o.position);ye(o,A,o.position,!1)}return!0}function _n(o,m){let k=o.tag,O=o.
anchor,v=[],f=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&Le(o,o.anchor,v);let b=o.input.charCodeAt(o.position);for(;b!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,_(o,"tab characters must not be used in indentation")),b===45);){let w=o.input.charCodeAt(o.position+1);if(!$(w))break;if(f=!0,o.position++,
te(o,!0,-1)&&o.lineIndent<=m){v.push(null),b=o.input.charCodeAt(o.position);continue}let E=o.line;if(Ke(o,m,a,!1,!0),v.push(o.result),te(o,!0,-1),b=o.input.charCodeAt(
o.position),(o.line===E||o.lineIndent>m)&&b!==0)_(o,"bad indentation of a sequence entry");else if(o.lineIndent<m)break}return f?(o.tag=k,o.anchor=O,o.kind="seq\
uence",o.result=v,!0):!1}function $n(o,m,k){let O,v,f,b,w=o.tag,E=o.anchor,N={},T=Object.create(null),A=null,x=null,q=null,F=!1,B=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&Le(o,o.anchor,N);let Y=o.input.charCodeAt(o.position);for(;Y!==0;){!F&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,_(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),Ye=o.line;if((Y===63||Y===58)&&$(U))Y===63?(F&&(Pe(o,N,T,A,x,null,v,f,b),A=x=q=null),B=
!0,F=!0,O=!0):F?(F=!1,O=!0):_(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,Y=U;else{if(v=
o.line,f=o.lineStart,b=o.position,!Ke(o,k,l,!1,!0))break;if(o.line===Ye){for(Y=o.input.charCodeAt(o.position);R(Y);)Y=o.input.charCodeAt(++o.position);if(Y===58)
Y=o.input.charCodeAt(++o.position),$(Y)||_(o,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(Pe(o,N,T,A,x,null,v,
f,b),A=x=q=null),B=!0,F=!1,O=!1,A=o.tag,x=o.result;else if(B)_(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=w,o.anchor=E,!0}else if(B)
_(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=w,o.anchor=E,!0}if((o.line===Ye||o.lineIndent>m)&&(F&&(v=
o.line,f=o.lineStart,b=o.position),Ke(o,m,u,!0,O)&&(F?x=o.result:q=o.result),F||(Pe(o,N,T,A,x,q,v,f,b),A=x=q=null),te(o,!0,-1),Y=o.input.charCodeAt(o.position)),
(o.line===Ye||o.lineIndent>m)&&Y!==0)_(o,"bad indentation of a mapping entry");else if(o.lineIndent<m)break}return F&&Pe(o,N,T,A,x,null,v,f,b),B&&(o.tag=w,o.anchor=
E,o.kind="mapping",o.result=N),B}function Dn(o){let m=!1,k=!1,O,v,f=o.input.charCodeAt(o.position);if(f!==33)return!1;o.tag!==null&&_(o,"duplication of a tag pr\
operty"),f=o.input.charCodeAt(++o.position),f===60?(m=!0,f=o.input.charCodeAt(++o.position)):f===33?(k=!0,O="!!",f=o.input.charCodeAt(++o.position)):O="!";let b=o.
position;if(m){do f=o.input.charCodeAt(++o.position);while(f!==0&&f!==62);o.position<o.length?(v=o.input.slice(b,o.position),f=o.input.charCodeAt(++o.position)):
_(o,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!$(f);)f===33&&(k?_(o,"tag suffix cannot contain exclamation marks"):(O=o.input.slice(
b-1,o.position+1),y.test(O)||_(o,"named tag handle cannot contain such characters"),k=!0,b=o.position+1)),f=o.input.charCodeAt(++o.position);v=o.input.slice(b,o.
position),C.test(v)&&_(o,"tag suffix cannot contain flow indicator characters")}v&&!S.test(v)&&_(o,"tag name cannot contain such characters: "+v);try{v=decodeURIComponent(
v)}catch{_(o,"tag name is malformed: "+v)}return m?o.tag=v:r.call(o.tagMap,O)?o.tag=o.tagMap[O]+v:O==="!"?o.tag="!"+v:O==="!!"?o.tag="tag:yaml.org,2002:"+v:_(o,
'undeclared tag handle "'+O+'"'),!0}function Fn(o){let m=o.input.charCodeAt(o.position);if(m!==38)return!1;o.anchor!==null&&_(o,"duplication of an anchor proper\
ty"),m=o.input.charCodeAt(++o.position);let k=o.position;for(;m!==0&&!$(m)&&!D(m);)m=o.input.charCodeAt(++o.position);return o.position===k&&_(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(k,o.position),!0}function fr(o){let m=o.input.charCodeAt(o.position);if(m!==42)return!1;m=
o.input.charCodeAt(++o.position);let k=o.position;for(;m!==0&&!$(m)&&!D(m);)m=o.input.charCodeAt(++o.position);o.position===k&&_(o,"name of an alias node must c\
ontain at least one character");let O=o.input.slice(k,o.position);return r.call(o.anchorMap,O)||_(o,'unidentified alias "'+O+'"'),o.result=o.anchorMap[O],te(o,!0,
-1),!0}function Bn(o,m,k,O){let v=Bt(o);return cr(o),wt(o,m),o.tag=null,o.anchor=null,o.kind=null,o.result=null,$n(o,k,O)&&o.kind==="mapping"?(ot(o),!0):(ur(o),
wt(o,v),!1)}function Ke(o,m,k,O,v){let f,b,w=1,E=!1,N=!1,T=null,A,x,q;o.depth>=o.maxDepth&&_(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let F=f=b=u===k||a===k;if(O&&te(o,!0,-1)&&(E=!0,o.lineIndent>m?w=1:o.lineIndent===
m?w=0:o.lineIndent<m&&(w=-1)),w===1)for(;;){let B=o.input.charCodeAt(o.position),Y=Bt(o);if(E&&(B===33&&o.tag!==null||B===38&&o.anchor!==null)||!Dn(o)&&!Fn(o))break;
T===null&&(T=Y),te(o,!0,-1)?(E=!0,b=F,o.lineIndent>m?w=1:o.lineIndent===m?w=0:o.lineIndent<m&&(w=-1)):b=!1}if(b&&(b=E||v),w===1||u===k)if(s===k||l===k?x=m:x=m+1,
q=o.position-o.lineStart,w===1)if(b&&(_n(o,q)||$n(o,q,x))||qn(o,x))N=!0;else{let B=o.input.charCodeAt(o.position);T!==null&&F&&!b&&B!==124&&B!==62&&Bn(o,T,T.position-
T.lineStart,x)||f&&je(o,x)||Yt(o,x)||Rn(o,x)?N=!0:fr(o)?(N=!0,(o.tag!==null||o.anchor!==null)&&_(o,"alias node should not have any properties")):In(o,x,s===k)&&
(N=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&Le(o,o.anchor,o.result)}else w===0&&(N=b&&_n(o,q));if(o.tag===null)o.anchor!==null&&Le(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&_(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let B=0,Y=o.implicitTypes.
length;B<Y;B+=1)if(A=o.implicitTypes[B],A.resolve(o.result)){o.result=A.construct(o.result),o.tag=A.tag,o.anchor!==null&&Le(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(r.call(o.typeMap[o.kind||"fallback"],o.tag))A=o.typeMap[o.kind||"fallback"][o.tag];else{A=null;let B=o.typeMap.multi[o.kind||"fallback"];for(let Y=0,
U=B.length;Y<U;Y+=1)if(o.tag.slice(0,B[Y].tag.length)===B[Y].tag){A=B[Y];break}}A||_(o,"unknown tag !<"+o.tag+">"),o.result!==null&&A.kind!==o.kind&&_(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+A.kind+'", not "'+o.kind+'"'),A.resolve(o.result,o.tag)?(o.result=A.construct(o.result,o.tag),o.anchor!==
null&&Le(o,o.anchor,o.result)):_(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||N}function dr(o){let m=o.position,k=!1,O;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(O=
o.input.charCodeAt(o.position))!==0&&(te(o,!0,-1),O=o.input.charCodeAt(o.position),!(o.lineIndent>0||O!==37));){k=!0,O=o.input.charCodeAt(++o.position);let v=o.
position;for(;O!==0&&!$(O);)O=o.input.charCodeAt(++o.position);let f=o.input.slice(v,o.position),b=[];for(f.length<1&&_(o,"directive name must not be less than \
one character in length");O!==0;){for(;R(O);)O=o.input.charCodeAt(++o.position);if(O===35){do O=o.input.charCodeAt(++o.position);while(O!==0&&!M(O));break}if(M(
O))break;for(v=o.position;O!==0&&!$(O);)O=o.input.charCodeAt(++o.position);b.push(o.input.slice(v,o.position))}O!==0&&Kt(o),r.call(Mn,f)?Mn[f](o,f,b):bt(o,'unkn\
own document directive "'+f+'"')}if(te(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(
o.position+2)===45?(o.position+=3,te(o,!0,-1)):k&&_(o,"directives end mark is expected"),Ke(o,o.lineIndent-1,u,!1,!0),te(o,!0,-1),o.checkLineBreaks&&g.test(o.input.
slice(m,o.position))&&bt(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&Ne(o)){o.input.charCodeAt(o.
position)===46&&(o.position+=3,te(o,!0,-1));return}o.position<o.length-1&&_(o,"end of the stream or a document separator is expected")}function Ut(o,m){o=String(
o),m=m||{},o.length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let k=new oe(o,m),O=o.indexOf("\0");for(O!==-1&&(k.position=O,_(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)dr(k);return k.documents}function pr(o,m,k){m!==null&&typeof m=="ob\
ject"&&typeof k>"u"&&(k=m,m=null);let O=Ut(o,k);if(typeof m!="function")return O;for(let v=0,f=O.length;v<f;v+=1)m(O[v])}function hr(o,m){let k=Ut(o,m);if(k.length!==
0){if(k.length===1)return k[0];throw new e("expected a single document in the stream, but found more")}}return Vn.loadAll=pr,Vn.load=hr,Vn}var hs={},Hl;function Lp(){
if(Hl)return hs;Hl=1;let t=Gt(),e=Wt(),n=ms(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,l=9,a=10,u=13,c=32,d=33,p=34,h=35,g=37,C=38,
y=39,S=42,L=44,M=45,R=58,$=61,D=62,K=63,G=64,I=91,J=93,we=96,ve=123,z=124,Fe=125,oe={};oe[0]="\\0",oe[7]="\\a",oe[8]="\\b",oe[9]="\\t",oe[10]="\\n",oe[11]="\\v",
oe[12]="\\f",oe[13]="\\r",oe[27]="\\e",oe[34]='\\"',oe[92]="\\\\",oe[133]="\\N",oe[160]="\\_",oe[8232]="\\L",oe[8233]="\\P";let Pn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function bt(f,b){if(b===null)return{};let w={},E=Object.keys(
b);for(let N=0,T=E.length;N<T;N+=1){let A=E[N],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=f.compiledTypeMap.fallback[A];q&&r.
call(q.styleAliases,x)&&(x=q.styleAliases[x]),w[A]=x}return w}function Le(f){let b,w,E=f.toString(16).toUpperCase();if(f<=255)b="x",w=2;else if(f<=65535)b="u",w=
4;else if(f<=4294967295)b="U",w=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+t.repeat("0",w-E.length)+E}let cr=1,
ot=2;function ur(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
t.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=bt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?ot:cr,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Bt(f,b){let w=t.repeat(" ",b),E=0,N="",T=f.length;for(;E<T;){let A,x=f.indexOf(`
`,E);x===-1?(A=f.slice(E),E=T):(A=f.slice(E,x+1),E=x+1),A.length&&A!==`
`&&(N+=w),N+=A}return N}function wt(f,b){return`
`+t.repeat(" ",f.indent*b)}function Mn(f,b){for(let w=0,E=f.implicitTypes.length;w<E;w+=1)if(f.implicitTypes[w].resolve(b))return!0;return!1}function ye(f){return f===
c||f===l}function Be(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function jt(f){return Be(f)&&
f!==s&&f!==u&&f!==a}function Pe(f,b,w){let E=jt(f),N=E&&!ye(f);return(w?E:E&&f!==L&&f!==I&&f!==J&&f!==ve&&f!==Fe)&&f!==h&&!(b===R&&!N)||jt(b)&&!ye(b)&&f===h||b===
R&&N}function Kt(f){return Be(f)&&f!==s&&!ye(f)&&f!==M&&f!==K&&f!==R&&f!==L&&f!==I&&f!==J&&f!==ve&&f!==Fe&&f!==h&&f!==C&&f!==S&&f!==d&&f!==z&&f!==$&&f!==D&&f!==
y&&f!==p&&f!==g&&f!==G&&f!==we}function te(f){return!ye(f)&&f!==R}function Ne(f,b){let w=f.charCodeAt(b),E;return w>=55296&&w<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(w-55296)*1024+E-56320+65536:w}function vt(f){return/^\n* /.test(f)}let In=1,Yt=2,Rn=3,qn=4,je=5;function _n(f,b,w,E,N,T,A,x){let q,F=0,
B=null,Y=!1,U=!1,Ye=E!==-1,Ht=-1,Vt=Kt(Ne(f,0))&&te(Ne(f,f.length-1));if(b||A)for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Ne(f,q),!Be(F))return je;Vt=Vt&&Pe(F,B,
x),B=F}else{for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Ne(f,q),F===a)Y=!0,Ye&&(U=U||q-Ht-1>E&&f[Ht+1]!==" ",Ht=q);else if(!Be(F))return je;Vt=Vt&&Pe(F,B,x),B=F}
U=U||Ye&&q-Ht-1>E&&f[Ht+1]!==" "}return!Y&&!U?Vt&&!A&&!N(f)?In:T===ot?je:Yt:w>9&&vt(f)?je:A?T===ot?je:Yt:U?qn:Rn}function $n(f,b,w,E,N){f.dump=(function(){if(b.
length===0)return f.quotingType===ot?'""':"''";if(!f.noCompatMode&&(Pn.indexOf(b)!==-1||_.test(b)))return f.quotingType===ot?'"'+b+'"':"'"+b+"'";let T=f.indent*
Math.max(1,w),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-T),x=E||f.flowLevel>-1&&w>=f.flowLevel;function q(F){return Mn(f,F)}switch(_n(
b,x,f.indent,A,q,f.quotingType,f.forceQuotes&&!E,N)){case In:return b;case Yt:return"'"+b.replace(/'/g,"''")+"'";case Rn:return"|"+Dn(b,f.indent)+Fn(Bt(b,T));case qn:
return">"+Dn(b,f.indent)+Fn(Bt(fr(b,A),T));case je:return'"'+Ke(b)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Dn(f,b){let w=vt(
f)?String(b):"",E=f[f.length-1]===`
`,T=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return w+T+`
`}function Fn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function fr(f,b){let w=/(\n+)([^\n]*)/g,E=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,w.lastIndex=x,Bn(f.slice(0,x),b)})(),N=f[0]===`
`||f[0]===" ",T,A;for(;A=w.exec(f);){let x=A[1],q=A[2];T=q[0]===" ",E+=x+(!N&&!T&&q!==""?`
`:"")+Bn(q,b),N=T}return E}function Bn(f,b){if(f===""||f[0]===" ")return f;let w=/ [^ ]/g,E,N=0,T,A=0,x=0,q="";for(;E=w.exec(f);)x=E.index,x-N>b&&(T=A>N?A:x,q+=
`
`+f.slice(N,T),N=T+1),A=x;return q+=`
`,f.length-N>b&&A>N?q+=f.slice(N,A)+`
`+f.slice(A+1):q+=f.slice(N),q.slice(1)}function Ke(f){let b="",w=0;for(let E=0;E<f.length;w>=65536?E+=2:E++){w=Ne(f,E);let N=oe[w];!N&&Be(w)?(b+=f[E],w>=65536&&
(b+=f[E+1])):b+=N||Le(w)}return b}function dr(f,b,w){let E="",N=f.tag;for(let T=0,A=w.length;T<A;T+=1){let x=w[T];f.replacer&&(x=f.replacer.call(w,String(T),x)),
(m(f,b,x,!1,!1)||typeof x>"u"&&m(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=N,f.dump="["+E+"]"}function Ut(f,b,w,E){let N="",T=f.
tag;for(let A=0,x=w.length;A<x;A+=1){let q=w[A];f.replacer&&(q=f.replacer.call(w,String(A),q)),(m(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&m(f,b+1,null,!0,!0,!1,!0))&&
((!E||N!=="")&&(N+=wt(f,b)),f.dump&&a===f.dump.charCodeAt(0)?N+="-":N+="- ",N+=f.dump)}f.tag=T,f.dump=N||"[]"}function pr(f,b,w){let E="",N=f.tag,T=Object.keys(
w);for(let A=0,x=T.length;A<x;A+=1){let q="";E!==""&&(q+=", "),f.condenseFlow&&(q+='"');let F=T[A],B=w[F];f.replacer&&(B=f.replacer.call(w,F,B)),m(f,b,F,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),m(f,b,B,!1,!1)&&(q+=f.dump,E+=q))}f.tag=N,f.dump="{"+E+"}"}function hr(f,b,w,E){
let N="",T=f.tag,A=Object.keys(w);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new e("sortKeys \
must be a boolean or a function");for(let x=0,q=A.length;x<q;x+=1){let F="";(!E||N!=="")&&(F+=wt(f,b));let B=A[x],Y=w[B];if(f.replacer&&(Y=f.replacer.call(w,B,Y)),
!m(f,b+1,B,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&a===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,U&&(F+=
wt(f,b)),m(f,b+1,Y,!0,U)&&(f.dump&&a===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,N+=F)}f.tag=T,f.dump=N||"{}"}function o(f,b,w){let E=w?f.explicitTypes:f.implicitTypes;
for(let N=0,T=E.length;N<T;N+=1){let A=E[N];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(w?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,q;if(i.call(A.represent)===
"[object Function]")q=A.represent(b,x);else if(r.call(A.represent,x))q=A.represent[x](b,x);else throw new e("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=q}return!0}}return!1}function m(f,b,w,E,N,T,A){f.tag=null,f.dump=w,o(f,w,!1)||o(f,w,!0);let x=i.call(f.dump),q=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,Y;if(F&&(B=f.duplicates.indexOf(w),Y=B!==-1),(f.tag!==null&&f.tag!=="?"||Y||f.indent!==2&&b>0)&&(N=!1),Y&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&Y&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")E&&Object.keys(f.dump).length!==0?(hr(f,b,f.dump,N),Y&&(f.dump=
"&ref_"+B+f.dump)):(pr(f,b,f.dump),Y&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?Ut(f,b-1,f.dump,
N):Ut(f,b,f.dump,N),Y&&(f.dump="&ref_"+B+f.dump)):(dr(f,b,f.dump),Y&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&$n(f,f.dump,b,T,q);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new e("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function k(f,b){let w=[],E=[];O(f,w,E);let N=E.length;for(let T=0;T<N;T+=1)b.duplicates.push(w[E[T]]);b.usedDuplicates=new Array(N)}function O(f,b,w){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)w.indexOf(E)===-1&&w.push(E);else if(b.push(f),Array.isArray(f))for(let N=0,T=f.length;N<T;N+=1)O(
f[N],b,w);else{let N=Object.keys(f);for(let T=0,A=N.length;T<A;T+=1)O(f[N[T]],b,w)}}}function v(f,b){b=b||{};let w=new ur(b);w.noRefs||k(f,w);let E=f;return w.replacer&&
(E=w.replacer.call({"":E},"",E)),m(w,0,E,!0,!0)?w.dump+`
`:""}return hs.dump=v,hs}var Vl;function Pp(){if(Vl)return fe;Vl=1;let t=xp(),e=Lp();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return fe.Type=pe(),fe.Schema=Gl(),fe.FAILSAFE_SCHEMA=zl(),fe.JSON_SCHEMA=na(),fe.
CORE_SCHEMA=ia(),fe.DEFAULT_SCHEMA=ms(),fe.load=t.load,fe.loadAll=t.loadAll,fe.dump=e.dump,fe.YAMLException=Wt(),fe.types={binary:oa(),float:ta(),map:Ql(),null:Xl(),
pairs:aa(),set:ca(),timestamp:ra(),bool:Zl(),int:ea(),merge:sa(),omap:la(),seq:Jl(),str:Wl()},fe.safeLoad=n("safeLoad","load"),fe.safeLoadAll=n("safeLoadAll","l\
oadAll"),fe.safeDump=n("safeDump","dump"),fe}var Mp=Pp(),Ip=Cp(Mp),{Type:ua,Schema:lw,FAILSAFE_SCHEMA:fa,JSON_SCHEMA:aw,CORE_SCHEMA:cw,DEFAULT_SCHEMA:uw,load:da,
loadAll:fw,dump:dw,YAMLException:pw,types:hw,safeLoad:mw,safeLoadAll:gw,safeDump:yw}=Ip;function Wn(t,e,n){if(e===void 0)return n?pa(t):lt(t);if(e===`${kt}binary`)return $p(t);if(e===`${kt}timestamp`)return qp.test(t)&&_p(t)?lt(t):void 0;let i=Rp.get(
e);if(!i)return lt(t);let r=pa(t);return i==="float"&&r.type==="integer"?Ot(Number(r.value)):r.type===i?r:void 0}var kt="tag:yaml.org,2002:",Rp=new Map([[`${kt}\
int`,"integer"],[`${kt}float`,"float"],[`${kt}bool`,"boolean"],[`${kt}null`,"null"]]),qp=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function _p(t){let[e=0,n=0,i=0]=t.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(e,n,0)).getUTCDate()}function $p(t){let e=t.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return lt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),n=>n.charCodeAt(0))))}function pa(t){
let e=Dp.get(t);if(e)return e;let n=t.charAt(0);if(n===".")return Fp(t)??lt(t);if(!/[-+0-9]/.test(n))return lt(t);let i=t.replaceAll("_","");return jp(i)??Bp(i)??
lt(t)}var Dp=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(t=>[t,ha(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(t=>[t,ha(!1)]),...["","~","null","Null","NULL"].map(t=>[t,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(t=>[t,Ot(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(t=>[t,Ot(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(t=>[t,Ot(Number.NEGATIVE_INFINITY)])]);
function lt(t){return{type:"text",value:t,key:t}}function ha(t){return{type:"boolean",value:t,key:String(t)}}function Ot(t){return{type:"float",value:t,key:Yp(t)}}
function Fp(t){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(t)||/_(?!\d)/.test(t))return;let e=Number(t.replaceAll("_",""));return Number.isFinite(e)?Ot(e):void 0}
function Bp(t){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(t))return;let e=Number(t);return Number.isFinite(e)?Ot(e):void 0}function jp(t){let e=Kp.
exec(t);if(!e)return;let[,n="",i,r,s,l="0"]=e,a=i!==void 0?Gn(i,"0x",16):r!==void 0?Gn(r,"0o",22):s!==void 0?Gn(s,"0b",64):Gn(l,"",20);if(a===void 0||a>=2n**64n)
return;let u=n==="-"?-a:a;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Kp=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Gn(t,e,n){return t.length<=n?BigInt(e+t):void 0}function Yp(t){
let e=Math.fround(t);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let n=1;for(;Math.
fround(Number(e.toPrecision(n)))!==e;)n++;let[i,r]=e.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(e.toPrecision(n))):`${i}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function ga(t){if(t.length>wa||Up(t))return;let e=ba(t);return gs?void 0:e}function ya(t){return t.length<=wa&&ba(t)!==void 0}function ba(t){gs=!1;try{return{value:da(
t,{schema:eh})??null}}catch{return}}var wa=3e6;function Up(t){return Vp.test(t)||Hp.test(t)||Jp(t)||Gp.test(t)&&Wp.test(t)?!0:/[[{]/.test(t)&&Qp.test(t)&&zp.test(
t)}var Hp=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Vp=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Gp=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Wp=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Jp(t){for(let e=0;e+ma<t.length;){let n=t.lastIndexOf(`
`,e+ma);if(n<e)return!0;e=n+1}return!1}var ma=1e3,Qp=/(?:^|[\s,:[{-])[[{]/,zp=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,gs=!1,Xp=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(t=>t.charCodeAt(0))),Jt,Zp=new ua("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:t=>{if(Xp.has(t.charCodeAt(
0))||(Jt=Wn(t,void 0,!0),!Jt||Jt.type==="text"))return!1;let{type:e,key:n,value:i}=Jt;return(e==="float"||e==="integer"&&n!==String(i))&&(gs=!0),!0},construct:()=>Jt?.
value}),eh=fa.extend({implicit:[Zp]});function va(t){let e=t.charCodeAt(0)===65279?1:0,n,i=r=>{n??=th(t);let s=0,l=n.length-1;for(;s<l;){let u=s+l+1>>1;(n[u]??0)<=r?s=u:l=u-1}let a=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-e):a,offset:r}};return(r,s)=>({start:i(Math.min(r,t.length)),end:i(Math.min(s,t.length))})}function th(t){let e=[0];for(let n of t.
matchAll(/\r\n|[\r\n]/g))e.push(n.index+n[0].length);return e}var ys=200,Sa=`it is nested deeper than ${ys} levels`;function Ea(t){let e=t.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(t.slice(e,e+4096)))return ka(t,e);let n=[],i=e;for(;;){let l=Jn(Aa,t,i);if(l===t.length)return n;
let a=ih(t,i,l);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...ka(t,Jn(nh,t,i))];let r=Jn(Aa,t,i);return[...n,{start:i,body:r,end:t.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Aa=/[ \t\r\n]*/y,nh=/[^\S\n]*\n?/y;function Jn(t,e,n){return t.lastIndex=
n,n+(t.exec(e)?.[0].length??0)}function ih(t,e,n){let i=rh(t,n);if(!i)return;let{end:r,levels:s}=i;if(s>ys)return{start:e,body:n,end:r,fault:{start:n,end:n+1,reason:Sa}};
let l=!0;try{let a=JSON.parse(t.slice(n,r),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(l=!1),c));if(l)return{start:e,body:n,end:r,json:{value:a}}}catch{return}
return{start:e,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function rh(t,e){let n=0,i=0;for(let r=e;r<t.length;r++){let s=t[r];if(s===
'"'){let l=oh(t,r);if(l===void 0)return;r=l-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=Jn(sh,t,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var sh=/[-+.\w]*/y;function oh(t,e){for(let n=e+1;n<t.length;n++){if(t[n]==='"')return n+1;t[n]==="\\"&&n++}}function ka(t,e){let n=[],i={start:e,body:e},r=l=>{
l>i.body&&n.push({...i,end:l})},s=t.startsWith("---",e)?e:Oa(t,e);for(;s!==-1;s=Oa(t,s)){let l=t.indexOf(`
`,s),a=l===-1?t.length:l+1,u=t.slice(s+3,a).trim();if(u!==""&&!u.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!lh(t.slice(i.body,s))&&(r(s),i={start:s,body:a})}return r(t.length),n}function Oa(t,e){
let n=t.indexOf(`
---`,e);return n===-1?-1:n+1}function lh(t){return/^%/m.test(t)&&t.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}var ah,ch=()=>ah??=require("./thorough.cjs");var bs=(...t)=>ch().readThoroughly(...t);function at(t,{fast:e=!0}={}){let n=va(t),i=[],r,s=0;for(let l of Ea(t)){let a=Na(t,{...l,start:s},n,e);if(a.value===null&&a.issues.length===0){r??=a;continue}i.
push(a),s=l.end}return i.length>0?{documents:i}:{documents:[r??Na(t,{start:s,body:s,end:t.length},n,e)]}}function Na(t,e,n,i){let r=i?uh(t,e):void 0;if(!r)return bs(
t,e,n);let s,l=()=>(s??=bs(t,e,n),s);return{value:r.value,issues:[],get range(){return n(e.start,e.end)},positionOf:a=>l().positionOf(a),keyOf:a=>l().keyOf(a),get node(){
return l().node}}}function uh(t,{body:e,end:n,json:i,fault:r}){if(r)return;let s=t.slice(e,n);return i?ya(s)?i:void 0:ga(s)}var vf=Ue(qe(),1);var _e=Ue(qe(),1);function ie(t,e){if(Object.is(t,e))return!0;if(Array.isArray(t)||Array.isArray(e))return Array.isArray(t)&&Array.isArray(e)&&t.length===e.length&&t.every((i,r)=>ie(
i,e[r]));if(!H(t)||!H(e))return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(i=>Object.hasOwn(e,i)&&ie(t[i],e[i]))}var xe=Ue(qe(),1);function gf(t){return(0,xe.isScalar)(t)?F0(t)?.key:void 0}function yf(t){return(0,xe.isScalar)(t)&&t.source==="<<"&&(t.tag==="!"||t.tag===D0||!t.tag&&t.type===xe.Scalar.
PLAIN)}var D0="tag:yaml.org,2002:merge";function F0(t){return Wn(t.source??"",t.tag,t.type===xe.Scalar.PLAIN)}var le=class extends Error{};function it(t){return t.items.flatMap(e=>{let{key:n,value:i}=e;if(!(0,_e.isScalar)(n)||yf(n))return[];let r=gf(n);return r===void 0?
[]:[{name:r,key:n,value:(0,_e.isNode)(i)?i:void 0}]})}function Wi(t,e,n,i,r,s){let l=new Map(t.map(u=>[u,[]])),a=[];for(let u of e){let c=s.predecessor(`${r}/${ue(
u)}`,t)??t.find(d=>l.get(d)?.length===0&&ie(n[d],i[u]));c===void 0?a.push(u):l.get(c)?.push(u)}for(let u of a){let c=t.find(d=>l.get(d)?.length===0);c!==void 0&&
l.get(c)?.push(u)}return l}function $e(t,e){return/[ \t]+#[^\r\n]*/y.exec(t.slice(e))?.[0]??""}function Ji(t,e){let n=t;for(let i of He(e))if((0,_e.isMap)(n))n=
it(n).findLast(({name:r})=>r===i)?.value;else if((0,_e.isSeq)(n)){let r=n.items[Number(i)];n=(0,_e.isNode)(r)?r:void 0}else return;return n}var mt=Ue(qe(),1);var ge=Ue(qe(),1);function be(t,e){let n=e.range?.[0]??0,i=e;for(;(0,ge.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),l=(0,ge.isPair)(s)?s.value??s.key:s;if(!(0,ge.isNode)(l))
break;i=l}let r=i.range?.[1]??n;if((0,ge.isScalar)(i)&&i.type!==void 0&&B0.has(i.type))for(;j0.has(t.charAt(r-1));)r--;return[n,r]}var B0=new Set([ge.Scalar.BLOCK_LITERAL,
ge.Scalar.BLOCK_FOLDED]),j0=new Set([" ","	","\r",`
`]);function bf(t,{document:e,pointer:n,origins:i,comments:r,after:s},l,a){return{...el(r,s,a),reused:(u,c,d)=>{let p=i?.get(u);if(p===void 0||!ie(X(e.value,n+p),c))
return;let h=Ji(l,p);return h&&K0(t,h,d,a)}}}function el(t,e,{json:n}){let i=new Map;for(let[r,s]of n?[]:t??[]){let l=r;for(;l!==""&&X(e,l)===void 0;)l=l.slice(
0,l.lastIndexOf("/"));i.set(l,[...i.get(l)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function K0(t,e,n,i){
let[r,s]=be(t,e),l=t.slice(r,s);if(i.json||/[*&!]/.test(l.replace(/-----[A-Z ]+-----/g,""))||(0,mt.isCollection)(e)&&e.flow)return(0,mt.isScalar)(e)&&!l.includes(
`
`)&&!/^[*&!]/.test(l)?l:void 0;let[a="",...u]=l.split(/\r?\n/);if(u.length===0)return a+((0,mt.isScalar)(e)?$e(t,s):"");if((0,mt.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(a))return;let c=u.filter(h=>h.trim()!=="").map(h=>h.search(/\S/)),d=(0,mt.isCollection)(e)?r-(t.lastIndexOf(`
`,r-1)+1):Math.min(...c);if(c.some(h=>h<d))return;let p=u.map(h=>h.trim()===""?h.trim():" ".repeat(n)+h.slice(d));return[a,...p].join(i.newline)}function zi(t,e,n,i,r,s){let l=" ".repeat(n);return`${s.comments(i).map(u=>`${l}# ${u}${r.newline}`).join("")}${l}${Dt(t,r)}:${nl(e,n,i,r,s)}`}function nl(t,e,n,i,r){
let s=e+(Array.isArray(t)?i.dash:i.indent),l=r.reused(n,t,s);return l!==void 0?tl(t)&&!/^[[{]/.test(l)?`${i.newline}${" ".repeat(s)}${l}`:` ${l}`:tl(t)?`${i.newline}${Xi(
t,s,n,i,r)}`:` ${il(t,e,i)}`}function Xi(t,e,n,i,r){let s=" ".repeat(e);return Array.isArray(t)&&t.length>0?t.map((l,a)=>`${s}- ${$t(l,e,`${n}/${a}`,i,r)}`).join(
i.newline):H(t)&&Object.keys(t).length>0?Object.entries(t).map(([l,a])=>zi(l,a,e,`${n}/${ue(l)}`,i,r)).join(i.newline):s+il(t,e,i)}function $t(t,e,n,i,r){return tl(
t)?Xi(t,e+2,n,i,r).trimStart():il(t,e,i)}var tl=t=>Array.isArray(t)?t.length>0:H(t)&&Object.keys(t).length>0;function Dt(t,{json:e}){return e||!wf(t)?JSON.stringify(
t):t}function il(t,e,n){return typeof t!="string"?JSON.stringify(t):Y0(t,e,n)??Cn(t,n)}function Cn(t,{json:e}){return!e&&wf(t)?t:U0(t)}function Y0(t,e,{indent:n,
newline:i,json:r}){if(r||!t.includes(`
`)||!/^[^\s#]/.test(t)||!/^[\n\x20-\x7e]*$/.test(t))return;let s=t.split(`
`),l=s.length-1-s.findLastIndex(c=>c!=="");if(l>1||s.some(c=>/\s$/.test(c)))return;let a=" ".repeat(e+n),u=s.slice(0,s.length-l).map(c=>c===""?"":a+c);return[`|${l===
0?"-":""}`,...u].join(i)}function _t(t,e){if(Array.isArray(t))return`[${t.map(n=>_t(n,e)).join(", ")}]`;if(H(t)){let n=Object.entries(t).map(([i,r])=>`${Dt(i,e)}\
: ${_t(r,e)}`);return e.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof t=="string"?Cn(t,e):JSON.stringify(t)}function Tn(t,e,{indent:n,
newline:i}){return JSON.stringify(t,null,n).replaceAll(`
`,i+" ".repeat(e))}function U0(t){return JSON.stringify(t).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function wf(t){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(t)||t.includes(": ")||t.endsWith(":"))return!1;let e=Qi.get(t);if(e!==
void 0)return e;let n=ie(at(`a: ${t}`).documents[0]?.value,{a:t});return Qi.size>H0&&Qi.clear(),Qi.set(t,n),n}var Qi=new Map,H0=1e4;var V0={reused:()=>{}};function Sf(t,e,n,i,r,s){let l=h=>({...V0,...el(h.comments,h.value,s)}),{newline:a,json:u}=s,c=n.range?.[1]??0;if(i!==""&&(u||(0,vf.isCollection)(
n)&&n.flow)){let h=t.slice(t.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=h.trim()===""?a+h:" ";return{start:c,end:c,text:r.map(({value:C})=>`,${g}${Tn(C,h.trim()===""?h.length:0,s)}`).join(
"")}}if(i!==""){let h=n.range?.[0]??0,g=/^( *)- *$/.exec(t.slice(t.lastIndexOf(`
`,h-1)+1,h));if(!g)throw new le("its list is written in an unusual way");let C=g[1]?.length??0,y=be(t,n)[1],S=y+$e(t,y).length;return{start:S,end:S,text:r.map(L=>`${a}${"\
 ".repeat(C)}- ${$t(L.value,C,"",s,l(L))}`).join("")}}if(u)return{start:c,end:c,text:r.map(({value:h})=>a+Tn(h,0,s)).join("")};let d=e.range.end.offset,p=t.slice(
0,d).endsWith(`
`)?"":a;return{start:d,end:d,text:p+r.map(h=>`---${a}${Xi(h.value,0,"",s,l(h))}${a}`).join("")}}var rt=Ue(qe(),1);var gt=Ue(qe(),1);function rl(t,e,n,i,r,s){let l=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),a=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),u=Wi(l,a,n,i,r,s),c=Af(t,s),d=g=>`${Dt(
g,s.manner)}: ${ol(i[g],c,s.manner)}`,p=[...e.values()].map(g=>{let C=[xn(g.key),Zi(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>Of(g.value,
n[g.name],i[g.name],`${r}/${ue(g.name)}`,c,s)}:{extent:C,texts:(u.get(g.name)??[]).map(d)}}),h=[...u.values()].flat();kf(t,p,a.filter(g=>!h.includes(g)).map(d),
c,s)}function sl(t,e,n,i,r){let s=t.items.filter(gt.isNode);if(s.length!==e.length)throw new le("a list has an empty item");let l=Af(t,r),a=s.map((u,c)=>{let d=[
xn(u),Zi(u)];return c<n.length?{extent:d,keep:()=>Of(u,e[c],n[c],`${i}/${c}`,l,r)}:{extent:d,texts:[]}});kf(t,a,n.slice(s.length).map(u=>ol(u,l,r.manner)),l,r)}
function Af(t,{text:e,manner:n}){let i=xn(t),r=/[^\s]/.exec(e.slice(i+1)),s=e.slice(i+1,i+1+(r?.index??0));if(t.items.length===0){let a=e.slice(e.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(e.trim())?(/^ */.exec(a)?.[0].length??0)+n.indent:void 0}}let l=s.lastIndexOf(`
`);return{column:l===-1?void 0:s.length-l-1}}function kf(t,e,n,i,r){let s=i.column===void 0?", ":`,${r.manner.newline}${" ".repeat(i.column)}`,l=e.filter(c=>"ke\
ep"in c||c.texts.length>0),a=e[0],u=e.at(-1);if(!a||!u||l.length===0){G0(t,n,s,i,r);return}for(let[c,d]of e.entries()){let[p,h]=d.extent,[g,C]=[e[c-1],e[c+1]];"\
keep"in d?d.keep():d.texts.length>0?r.splice(p,h,d.texts.join(s)):C&&!e.slice(0,c).some(y=>l.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],h,"")}
n.length>0&&r.splice(u.extent[1],u.extent[1],n.map(c=>s+c).join(""))}function G0(t,e,n,{column:i},r){let[s,l]=[xn(t)+1,Zi(t)-1];if(e.length===0){r.splice(s,l,"");
return}let{newline:a,indent:u,json:c}=r.manner,[d,p]=i===void 0?c||(0,gt.isSeq)(t)?["",""]:[" "," "]:[a+" ".repeat(i),a+" ".repeat(Math.max(0,i-u))];r.splice(s,
l,d+e.join(n)+p)}function Of(t,e,n,i,r,s){if(!ie(e,n)){if(!t)throw new le("a field in brackets has no value");(0,gt.isMap)(t)&&H(e)&&H(n)?rl(t,new Map(it(t).map(
l=>[l.name,l])),e,n,i,s):(0,gt.isSeq)(t)&&Array.isArray(e)&&Array.isArray(n)?sl(t,e,n,i,s):s.splice(xn(t),Zi(t),ol(n,r,s.manner))}}function ol(t,{column:e},n){return e!==
void 0&&n.json?Tn(t,e,n):_t(t,n)}var xn=t=>t.range?.[0]??0,Zi=t=>t.range?.[1]??0;function er(t,e,n,i,r){return(0,rt.isMap)(t)&&H(e)&&H(n)&&(t.flow||Object.keys(n).length>0)?(W0(t,e,n,i,r),!0):(0,rt.isSeq)(t)&&Array.isArray(e)&&Array.isArray(
n)&&(t.flow||n.length>0)?(tb(t,e,n,i,r),!0):!1}function W0(t,e,n,i,r){let s=new Map(it(t).map(d=>[d.name,d])),l=Object.keys(e).filter(d=>!Object.hasOwn(n,d));if(l.
some(d=>!s.has(d)))throw new le("a field that goes away comes out of a merge (<<)");let a=Object.keys(n).filter(d=>!Object.hasOwn(e,d)||!s.has(d)&&!ie(e[d],n[d]));
if(t.flow){rl(t,s,e,n,i,r);return}let u=Wi(l,a,e,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?J0(p,e[d],n[d],`${i}/${ue(d)}`,r):Z0(p,e[d],u.get(d)??[],n,i,r);let c=[
...u.values()].flat();for(let d of a)c.includes(d)||eb(t,d,n,i,r)}function J0(t,e,n,i,r){let{value:s,key:l}=t;Ef(t,i,r);let a=ie(e,n);if(a&&!r.extras.commented(
i)||er(s,e,n,i,r)||a)return;if((0,rt.isScalar)(s)&&Q0(n)&&!String(n).includes(`
`)&&z0(s,r)){let[C,y]=be(r.text,s);if(y>C){r.splice(C,y,X0(s,n,r));return}}let u=Nf(l,r),c=al(t,r),d=$e(r.text,c),p=nl(n,tr(l,r),i,r.manner,r.extras),[h="",...g]=p.
replace(d,"").split(r.manner.newline);r.splice(u,c+d.length,[h+d,...g].join(r.manner.newline))}var Q0=t=>typeof t!="object"||t===null||Object.keys(t).length===0;
function z0(t,{text:e}){let[n,i]=be(e,t);return!e.slice(n,i).includes(`
`)}function X0(t,e,{manner:n}){return typeof e!="string"?_t(e,n):t.type==="QUOTE_DOUBLE"?Cn(e,{...n,json:!0}):t.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:Cn(e,n)}function Z0(t,e,n,i,r,s){let{text:l,manner:a}=s,u=tr(t.key,s),[c,...d]=n;if(c!==void 0&&d.length===0&&ie(e,i[c])){let y=`${r}\
/${ue(c)}`;Ef(t,y,s);let[S,L]=be(l,t.key);s.splice(S,L,Dt(c,a));return}let p=t.key.range?.[0]??0,h=al(t,s);if(n.length>0){let y=n.map(S=>zi(S,i[S],u,`${r}/${ue(
S)}`,a,s.extras));s.splice(p,h+$e(l,h).length,y.join(a.newline).slice(u));return}let g=Cf(l,h),C=l.lastIndexOf(`
`,p-1)+1;l.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(l.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function eb(t,e,n,i,r){let s=Object.keys(n),l=it(t),
u=s.slice(0,s.indexOf(e)).reverse().map(h=>l.find(g=>g.name===h)).find(h=>h!==void 0)??l.at(-1);if(!u)throw new le("its fields come out of a merge (<<)");let c=tr(
u.key,r),d=al(u,r),p=d+$e(r.text,d).length;r.splice(p,p,r.manner.newline+zi(e,n[e],c,`${i}/${ue(e)}`,r.manner,r.extras))}function tb(t,e,n,i,r){if(t.flow){sl(t,
e,n,i,r);return}let s=t.items.filter(rt.isNode);if(s.length!==e.length)throw new le("a list has an empty item");let l=ib(e,n)??e.map((p,h)=>h).slice(0,n.length);
for(let[p,h]of s.entries()){let g=l.indexOf(p);g===-1?r.splice(ll(h,r).line,Cf(r.text,be(r.text,h)[1]),""):nb(h,e[p],n[g],`${i}/${g}`,r)}let a=s.at(-1);if(!a)return;
let{column:u}=ll(a,r),c=be(r.text,a)[1],d=c+$e(r.text,c).length;for(let[p,h]of n.slice(l.length).entries()){let g=$t(h,u,`${i}/${l.length+p}`,r.manner,r.extras);
r.splice(d,d,`${r.manner.newline}${" ".repeat(u)}- ${g}`)}}function nb(t,e,n,i,r){if(ie(e,n)||er(t,e,n,i,r))return;let[s,l]=be(r.text,t);r.splice(s,l,$t(n,ll(t,
r).column,i,r.manner,r.extras))}function ib(t,e){let n=[];return t.forEach((i,r)=>{n.length<e.length&&ie(i,e[n.length])&&n.push(r)}),n.length===e.length?n:void 0}
function ll(t,{text:e}){let n=t.range?.[0]??0,i=e.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(e.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new le("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function Ef(t,e,n){let i=n.extras.comments(e);if(i.length===0)return;let r=t.key.range?.[0]??0,s=" ".repeat(tr(t.key,n));n.splice(r,r,i.map(l=>`# ${l}${n.manner.
newline}${s}`).join(""))}function tr(t,{text:e}){let n=t.range?.[0]??0,i=e.lastIndexOf(`
`,n-1)+1,r=e.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new le("a key is written in an unusual way");return r.length}function Nf(t,{text:e}){let n=be(
e,t)[1],i=/[ \t]*:/y.exec(e.slice(n));if(!i)throw new le("a key is written in an unusual way");return n+i[0].length}function al({key:t,value:e},n){let i=Nf(t,n),
[r,s]=e?be(n.text,e):[i,i];return r===s?i:Math.max(s,i)}function Cf(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n+1}var Tf=Ue(qe(),1);function xf(t,e,n){let i=/\r?\n/.exec(t)?.[0]===`\r
`?`\r
`:`
`,r=(0,Tf.isMap)(n)&&n.flow===!0&&it(n).every(({key:c})=>c.type==="QUOTE_DOUBLE"),s=e.range.start.offset,l=t.slice(s,e.range.end.offset).split(/\r?\n/),a=l.filter(
c=>/^ +[^\s#-]/.test(c)).map(c=>c.search(/\S/)),u=a.length>0?Math.min(...a):2;return{indent:Math.min(Math.max(u,2),8),dash:rb(l),newline:i,json:r}}function rb(t){
for(let[e,n]of t.entries()){let i=/^( *)- /.exec(n),r=t.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(i?.[1]!==void 0&&r!==void 0)return Math.min(Math.max(
i[1].length-r.search(/\S/),0),8)}return 2}function Pf(t,e){let n=[];for(let s of e)try{n.push(...sb(t,s))}catch(l){if(!(l instanceof le))throw l;return{ok:!1,reason:Lf(l.message),change:s}}let i=ob(t,n),
r=i===void 0?e[0]:lb(t,i,e);return r?{ok:!1,reason:Lf("anchors, aliases or an unusual layout stand in the way"),change:r}:{ok:!0,text:i??t}}var Lf=t=>`it cannot\
 be changed in place, since ${t}; write it out in plain YAML first`;function sb(t,e){let{document:n,pointer:i,after:r,added:s=[]}=e,l=n.node?.contents,a=X(n.value,
i);if(ie(a,r)&&s.length===0&&!e.comments?.size)return[];let u=l?Ji(l,i):void 0;if(!l||!u)throw new le("it stands behind an alias or a merge");let c=xf(t,n,l),d=[],
p={text:t,manner:c,extras:bf(t,e,u,c),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=e.origins?.get(g)??[...e.origins??[]].find(([L])=>L.startsWith(`${g}\
/`))?.[1];return C.find(L=>`${S}/`.startsWith(`${y}/${ue(L)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!ie(a,r)||(e.comments?.size??0)>0)&&!er(u,
a,r,"",p))throw new le("it would lose all of its fields");return s.length>0&&d.push(Sf(t,n,u,i,s,c)),d}function ob(t,e){let n=[],i=0;for(let{start:r,end:s,text:l}of e.
toSorted((a,u)=>a.start-u.start||a.end-u.end)){if(r<i)return;n.push(t.slice(i,r),l),i=s}return[...n,t.slice(i)].join("")}function lb(t,e,n){if(t===e)return n.find(
({document:l,pointer:a,after:u})=>!ie(X(l.value,a),u));let i=new Map;for(let l of n){let{offset:a}=l.document.range.start;i.set(a,[...i.get(a)??[],l])}let r=at(
e).documents.values(),s=(l,a)=>{let{value:u}=r.next();return u!==void 0&&ie(u.value,l)&&u.issues.length<=a};for(let l of at(t).documents){let a=i.get(l.range.start.
offset)??[],u=a[0]??n[0];if(!s(ab(l,a),l.issues.length))return u;for(let{pointer:c,added:d=[]}of a)if(c===""&&!d.every(({value:p})=>s(p,0)))return u}return r.next().
done?void 0:n[0]}function ab({value:t},e){let n=new Map(e.map(r=>[r.pointer,r]));return e.length===0?t:i(t,"");function i(r,s){let l=n.get(s);return l?l.after:Array.
isArray(r)?r.flatMap((a,u)=>{let c=`${s}/${u}`;return[i(a,c),...(n.get(c)?.added??[]).map(d=>d.value)]}):H(r)?Object.fromEntries(Object.entries(r).map(([a,u])=>[
a,i(u,`${s}/${ue(a)}`)])):r}}var cb=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,ce=`-----BEGIN CERTIFICATE-----
${cb}-----END CERTIFICATE-----
`,nr=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function j(t,e,n=`name: example
  namespace: acme`){let i=e.trim().split(`
`).map(r=>`  ${r}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${t}
metadata:
  ${n}
spec:
${i.join(`
`)}
`}var Z=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,Q=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ne(t){return`clusterAgent:
  clientCA:
    value: |
${t.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var GS=j("DataPlane",Z+Q,`name: eu-west
  namespace: acme`);var Mf={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:t,metadata:e,spec:n})=>{let i=H(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(t))||typeof i!="string"||i===
""?[]:!H(n)||n.planeID!==void 0||ub.test(i)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:j("DataPlane",Z+Q,`name: eu.west
  namespace: acme`),right:j("DataPlane",`planeID: eu-west
${Z}${Q}`,`name: eu.west
  namespace: acme`)}},ub=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function st(t,e){let n=[];for(let i of e){let r=X(t,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Ft(t,e){return(ir?.resource!==t||ir.line!==e)&&(ir={resource:t,line:e,listeners:fb(t,e)}),ir.listeners}var ir;function fb(t,e){let n=X(t,"/spec/gateway");
return H(n)?Me(e,"v0.17")?pb(n):["public","organization"].flatMap(i=>{let r=`${n[`${i}GatewayNamespace`]??""}/${n[`${i}GatewayName`]??""}`,s=`/spec/gateway/${i}\
VirtualHost`,l=i==="public";return[{isPublic:l,protocol:"http",gateway:r,host:s,port:`/spec/gateway/${i}HTTPPort`},{isPublic:l,protocol:"https",gateway:r,host:s,
port:`/spec/gateway/${i}HTTPSPort`}]}):[]}var db=["ingress","egress"].flatMap(t=>["external","internal"].map(e=>({way:t,side:e,isPublic:t==="ingress"&&e==="external",listeners:["http","https","tls"].map(
n=>({protocol:n,host:`/spec/gateway/${t}/${e}/${n}/host`,port:`/spec/gateway/${t}/${e}/${n}/port`}))})));function pb(t){let e=[];for(let{way:n,side:i,isPublic:r,
listeners:s}of db){let l=t[n],a=H(l)?l[i]:void 0;if(!H(a))continue;let u=`${a.namespace}/${a.name}`;for(let c of s)H(a[c.protocol])&&e.push({isPublic:r,gateway:u,
...c})}return e}var If={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(t,e)=>{let n=new Map;return Ft(t,e).flatMap(
({gateway:i,protocol:r,port:s})=>{let l=X(t,s);if(typeof l!="number")return[];let a=`${i} ${l}`,u=n.get(a);return n.set(a,u??r),u===void 0||u===r?[]:[{path:s,detail:u}]})},
message:({detail:t})=>`is the port of the ${t} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:j("DataPlane",`${Z}${Q}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:j("DataPlane",`${Z}${Q}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Rf={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:t=>{let e=X(t,
"/spec/imagePullSecretRefs");if(!Array.isArray(e))return[];let n=new Set;return e.flatMap((i,r)=>{let s=n.has(i);return n.add(i),s&&typeof i=="string"?[{path:`/\
spec/imagePullSecretRefs/${r}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:j("Data\
Plane",`${Z}${Q}imagePullSecretRefs:
  - registry
  - registry`),right:j("DataPlane",`${Z}${Q}imagePullSecretRefs:
  - registry
  - mirror`)}};var qf={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:t=>{let e=X(t,"/spec/imagePullSe\
cretRefs"),n=st(t,mb).filter(({text:i})=>i==="");return Array.isArray(e)?[...n,...e.flatMap((i,r)=>i===""?[{path:`/spec/imagePullSecretRefs/${r}`}]:[])]:n},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:j("DataPlane",Z.replace("name: agent-ca",'name: ""')+Q),right:j("DataPlane",Z+Q)}},hb=["\
ingress","egress"].flatMap(t=>["external","internal"].map(e=>`/spec/gateway/${t}/${e}`)),mb=[...["secretRef","secretKeyRef"].flatMap(t=>["name","key"].map(e=>`/\
spec/clusterAgent/clientCA/${t}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...hb.flatMap(t=>[`${t}/name`,`${t}/namespace`,...["http","https","tls"].map(e=>`${t}/${e}/host`)])];var gb=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function _f(t){return t.replace(gb,"")}function rr(t){if(t.
includes("-----BEGIN "))return;let e=t.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let n=Uint8Array.from(atob(e),r=>r.charCodeAt(0)),i=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function Ae(t){let e=rr(t),n=e??t;if(_f(n)!==n)return"private-key";let i=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(n)?.[1];return i===
void 0?bb(n)?"placeholder":"other":yb(i)?e===void 0?"certificate":"encoded":"placeholder"}function yb(t){let e=t.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function bb(t){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(t)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(t)}function ke(t,e){return st(t,Me(e,"v0.9")?wb:vb)}var wb=["/spec/clusterAgent/clientCA/value"],vb=["/spec/agent/clientCA/value"];var $f={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(t,e)=>ke(t,e).
filter(({text:n})=>Ae(n)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(t,{path:e})=>rr(String(
X(t,e))),example:{release:"v0.15",wrong:j("ObservabilityPlane",`${ne(btoa(ce))}observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}\
observerURL: https://observer.example.com`)}};function sr(t,e,{at:n,endOf:i}){return!n||!i?[]:ke(t,e).flatMap(({path:r,text:s})=>{let l=Ae(s)==="certificate"?i(s):void 0;return l?[{path:r,end:l,at:n}]:[]})}
var or=t=>t.toISOString().slice(0,10);var Df={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies \
nothing",since:"v0.9",check:(t,e,n)=>sr(t,e,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:or(r)}]:[]),message:({detail:t})=>`holds a certificate that en\
ded on ${t}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:j("ObservabilityPlane",`${ne(nr)}\
observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}};var Ff={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifi\
es nothing",since:"v0.9",check:(t,e,n)=>sr(t,e,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.getTime()<Sb?[{path:i,detail:or(r)}]:[]),message:({detail:t})=>`\
holds a certificate that ends on ${t}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:j("Obs\
ervabilityPlane",`${ne(nr)}observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},Sb=720*60*60*1e3;var Bf={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(t,e)=>String(t.kind).endsWith("ObservabilityPlane")?[]:ke(t,e).filter(({text:n})=>Ae(n)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:j("DataPlane",ne(ce)+Q),right:j("DataPlane",Z+Q)}};var jf={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(t,e,{at:n,endOf:i})=>ke(t,e).flatMap(({path:r,text:s})=>{let l=Ae(s);if(s.trim()==="")return[{path:r,detail:"is empty, which counts as \
none, and the plane is skipped"}];let a=l==="certificate"&&n!==void 0&&i?.(s)===void 0;return l==="other"||a?[{path:r,detail:"is no certificate in PEM"}]:[]}),message:({
detail:t})=>`${t}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:j("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}observerURL: https://observer.example.com`)}};var Kf={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(t,e)=>Ft(t,e).flatMap(({port:n})=>{let i=X(
t,n);return typeof i=="number"&&(i<1||i>65535)?[{path:n}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:j("DataPlane",`${Z}${Q}\
  publicHTTPPort: 0`),right:j("DataPlane",`${Z}${Q}  publicHTTPPort: 80`)}};var Yf={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:t=>st(t,kb).flatMap(({path:e,text:n})=>{
let i=Ab(n);return i===void 0?[]:[{path:e,detail:i}]}),message:({detail:t})=>`must be an address such as https://observer.example.com; this one ${t}.`,example:{
release:"v0.15",wrong:j("ObservabilityPlane",`${ne(ce)}observerURL: observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}observerURL: https://observer.\
example.com`)}};function Ab(t){return/^https?:\/\//i.test(t)?/^https?:\/\/[^/?#]*@/i.test(t)?"holds a user or password, which everybody can read here":URL.canParse(
t)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var kb=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec\
/observer/url"];var Uf={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(t,e)=>st(t,
Ob(Ft(t,e))).flatMap(({path:n,text:i})=>{let r=Eb.test(i)?void 0:Nb(i);return r===void 0?[]:[{path:n,detail:r}]}),message:({detail:t})=>`must be a plain host na\
me such as apps.example.com, without ${t}.`,example:{release:"v0.15",wrong:j("DataPlane",Z+Q.replace("apps.example.com","https://apps.example.com")),right:j("Da\
taPlane",Z+Q)}};function Ob(t){let e=[];for(let{host:n}of t)e.includes(n)||e.push(n);return e}var Eb=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function Nb(t){return Cb.find(([e])=>e.test(t))?.[1]}var Cb=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var Hf={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:t=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(t.kind).endsWith("ObservabilityPlane")&&H(X(t,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:j("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}observerURL: https://observer.example.com`)}};var Vf={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(t,e)=>ke(t,e).filter(({text:n})=>Ae(n)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:j("ObservabilityPlane",`${ne(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}observerURL: https://observer.example.com`)}};var Tb=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Gf={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(t,e)=>ke(t,e).filter(({
text:n})=>Ae(n)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:j("ObservabilityPlane",`${ne(ce+Tb)}observerURL: https://observer.example.com`),right:j("ObservabilityPlane",`${ne(ce)}obs\
erverURL: https://observer.example.com`)}};var Wf={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(t,e)=>{let{kind:n,spec:i,metadata:r}=t;if(!H(i))return[];let s=[],l=H(r)?r.name:void 0;String(n).startsWith("Cluster")&&
i.planeID===void 0&&typeof l=="string"&&s.push({path:"/spec/planeID",detail:l});let a=X(t,"/spec/observabilityPlaneRef");return Me(e,"v0.15")&&H(a)&&a.kind===void 0&&
s.push({path:"/spec/observabilityPlaneRef/kind",detail:String(n).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:t})=>`\
is left out, which the documents allow and the API server refuses: write ${t}.`,fix:(t,{detail:e})=>e,example:{release:"v0.15",wrong:j("DataPlane",`${Z}${Q}obse\
rvabilityPlaneRef:
  name: logs`),right:j("DataPlane",`${Z}${Q}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var lr=[Gf,$f,jf,Vf,Df,Ff,Uf,Yf,Kf,If,Wf,qf,Mf,Hf,Bf,Rf];function zf(t,e,n,i={},r=lr){let s=[];for(let a of xb(r,e)){let u=Lb(a,t,e,i);u.length>0&&s.push(...u)}if(s.length===0)return s;let l=new Set(n.map(({path:a})=>a));
return s.filter(({issue:a})=>!l.has(a.path))}function xb(t,e){if(t!==lr)return t.filter(r=>Qf(r,e));let n=Jf.get(e);if(n)return n;let i=lr.filter(r=>Qf(r,e));return Jf.
set(e,i),i}var Jf=new Map;function Qf({since:t,until:e},n){return(!t||Me(n,t))&&(!e||Me(e,n))}function Lb(t,e,n,i){try{return t.check(e,n,i).map(r=>{let s=t.fix?.(
e,r);return{issue:Mb(t,r),severity:t.severity,...s!==void 0&&{fix:s}}})}catch{return[{issue:{...Pb(t.code),path:"",field:""},severity:"error"}]}}var Pb=t=>({code:"\
rule-failed",message:`could not be checked: the rule ${t} has a fault, please report it.`});function Mb(t,e){return{code:t.code,path:e.path,field:wl(e.path),message:t.
message(e)}}function Zf(t,{release:e=Br}={}){let i=at(t).documents.flatMap(s=>s.issues.length>0?[]:vl(s.value).map(({value:l,pointer:a})=>({document:s,pointer:a,...Ib(l,e)}))).
filter(({fixed:s})=>s>0),r=Pf(t,i.map(({document:s,pointer:l,after:a})=>({document:s,pointer:l,after:a})));return!r.ok||i.length===0?{text:t,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:l})=>s+l,0)}}function Ib(t,e){let n=t,i=0;for(let r=Xf(n,e);r!==void 0&&i<Rb;r=Xf(n,e))n=r,i++;return{after:n,fixed:i}}var Rb=200;function Xf(t,e){
if(!H(t))return;let n=td(t,e);for(let s of n){let l=s.code==="null-value"?Ln(t,He(s.path),void 0):qb(t,s,e);if(l!==void 0)return l}let i=jr(e);if(!yl(i,t.kind))
return;let r=zf(t,i,n).find(({fix:s})=>s!==void 0);return r&&Ln(t,He(r.issue.path),r.fix)}function qb(t,e,n){if(e.code!=="unknown-field"||e.knownIn===void 0||e.
suggestion===void 0)return;let i=He(e.path),r=Ln(t,i,ed,e.suggestion),s=[...i.slice(0,-1),e.suggestion].map(a=>`/${ue(a)}`).join("");return td(r,n).some(({path:a})=>a===
s||a.startsWith(`${s}/`))?void 0:r}var ed=Symbol("rename");function Ln(t,[e,...n],i,r){if(e===void 0)return i;if(Array.isArray(t))return t.map((a,u)=>String(u)===
e?Ln(a,n,i,r):a);if(!H(t))return t;if(n.length>0)return{...t,[e]:Ln(t[e],n,i,r)};if(i===ed)return Object.fromEntries(Object.entries(t).map(([a,u])=>[a===e?r:a,u]));
let{[e]:s,...l}=t;return i===void 0?l:{...t,[e]:i}}function td(t,e){let n=bl(e)(t);return n.ok?[]:n.issues}var od=require("buffer"),De=require("fs"),ld=require("path");var cl=require("fs"),id=require("path");var _b={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function nd(t){let e=t instanceof Error&&"code"in t?String(t.code):"";return _b[e]??(t instanceof Error?t.message:String(t))}var rd="<stdin>";function ad(t,e){return t===rd?Buffer.from(e.stdin()):$b(t,e.cwd)}function $b(t,e){let n=(0,ld.resolve)(e,t),i=(0,De.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,De.readFileSync)(i);let r=(0,De.readSync)(i,ar);return r<ar.length?ar.subarray(0,r):Buffer.concat([ar,(0,De.readFileSync)(i)])}finally{(0,De.closeSync)(
i)}}var ar=Buffer.allocUnsafeSlow(64*1024);function ul(t){if(t[0]===255&&t[1]===254)return new TextDecoder("utf-16le").decode(t);if(t[0]===254&&t[1]===255)return new TextDecoder(
"utf-16be").decode(t);let e=t.toString("utf8");return(0,od.isUtf8)(t)?e:e.replaceAll("\uFFFD","\uFFFF")}function cd(t){if(t[0]===255||t[0]===254){let e=ul(t);return e.
includes("openchoreo")||sd.test(e)}return t.includes("openchoreo")||t.includes("Plane")&&sd.test(t.toString("latin1"))}var sd=/\bkind["']?\s*:\s*["']?\w*Plane\b/;var ee=require("fs"),yt=require("path");function ud(t){let e=[],n=[];try{for(let i of t)e.push(Db(i));for(let i of e)(0,ee.renameSync)(i.temporary,i.path),n.push(
i)}catch(i){for(let r of n)Bb(r);throw i}finally{for(let{temporary:i}of e)(0,ee.rmSync)(i,{force:!0})}}function Db({path:t,text:e,before:n}){(0,ee.mkdirSync)((0,yt.dirname)(
t),{recursive:!0});let i=jb(t);if(n!==void 0&&!i?.equals(Buffer.from(n)))throw new Error(`${t}: ${Fb(i)}`);let r=i===void 0?t:(0,ee.realpathSync)(t);i!==void 0&&
(0,ee.accessSync)(r,ee.constants.W_OK);let s=(0,yt.join)((0,yt.dirname)(r),`.${(0,yt.basename)(r)}.${process.pid}.tmp`),l={path:r,temporary:s,before:i};try{(0,ee.writeFileSync)(
s,e,{flush:!0}),i!==void 0&&(0,ee.chmodSync)(s,(0,ee.statSync)(r).mode)}catch(a){throw(0,ee.rmSync)(s,{force:!0}),a}return l}function Fb(t){return t?.[0]===255||
t?.[0]===254?"it is UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function Bb({path:t,before:e}){e===void 0?(0,ee.rmSync)(t,{force:!0}):
(0,ee.writeFileSync)(t,e)}function jb(t){try{return(0,ee.readFileSync)(t)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}function Kb(t,e,n,i){let r=[],s=0;for(let{path:l,found:a}of t){let u=Yb(l,a,n);if(u===void 0)continue;let c=Zf(u,{release:e});c.fixed!==0&&(r.push({path:(0,fd.resolve)(
n.cwd,l),text:c.text,before:u}),s+=c.fixed)}try{ud(r),n.stderr(`${mr(s,"finding")} fixed in ${mr(r.length,"file")}
`)}catch(l){i(`nothing was fixed: ${nd(l)}`)}}function Yb(t,e,n){try{let i=ad(t,n);return e&&!cd(i)?void 0:ul(i)}catch{return}}0&&(module.exports={fixFiles});

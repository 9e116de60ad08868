"use strict";var _d=Object.create;var Mn=Object.defineProperty;var Fd=Object.getOwnPropertyDescriptor;var $d=Object.getOwnPropertyNames;var Bd=Object.getPrototypeOf,jd=Object.prototype.hasOwnProperty;var I=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),re=(e,t)=>{for(var n in t)Mn(e,n,{get:t[n],enumerable:!0})},ml=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of $d(t))!jd.call(e,r)&&r!==n&&Mn(e,r,{get:()=>t[r],enumerable:!(i=Fd(t,r))||i.enumerable});return e};var Kd=(e,t,n)=>(n=e!=null?_d(Bd(e)):{},ml(t||!e||!e.__esModule?Mn(n,"default",{value:e,enumerable:!0}):n,e)),Ud=e=>ml(Mn({},"__esModule",{value:!0}),e);var Y=I(ne=>{"use strict";var ks=Symbol.for("yaml.alias"),Wa=Symbol.for("yaml.document"),ti=Symbol.for("yaml.map"),Ha=Symbol.for("yaml.pair"),Ps=Symbol.for("yam\
l.scalar"),ni=Symbol.for("yaml.seq"),Oe=Symbol.for("yaml.node.type"),nm=e=>!!e&&typeof e=="object"&&e[Oe]===ks,im=e=>!!e&&typeof e=="object"&&e[Oe]===Wa,rm=e=>!!e&&
typeof e=="object"&&e[Oe]===ti,sm=e=>!!e&&typeof e=="object"&&e[Oe]===Ha,Va=e=>!!e&&typeof e=="object"&&e[Oe]===Ps,om=e=>!!e&&typeof e=="object"&&e[Oe]===ni;function Ga(e){
if(e&&typeof e=="object")switch(e[Oe]){case ti:case ni:return!0}return!1}function lm(e){if(e&&typeof e=="object")switch(e[Oe]){case ks:case ti:case Ps:case ni:return!0}
return!1}var am=e=>(Va(e)||Ga(e))&&!!e.anchor;ne.ALIAS=ks;ne.DOC=Wa;ne.MAP=ti;ne.NODE_TYPE=Oe;ne.PAIR=Ha;ne.SCALAR=Ps;ne.SEQ=ni;ne.hasAnchor=am;ne.isAlias=nm;ne.
isCollection=Ga;ne.isDocument=im;ne.isMap=rm;ne.isNode=lm;ne.isPair=sm;ne.isScalar=Va;ne.isSeq=om});var Ut=I(Os=>{"use strict";var Z=Y(),le=Symbol("break visit"),Ja=Symbol("skip children"),ye=Symbol("remove node");function ii(e,t){let n=Qa(t);Z.isDocument(e)?ht(
null,e.contents,n,Object.freeze([e]))===ye&&(e.contents=null):ht(null,e,n,Object.freeze([]))}ii.BREAK=le;ii.SKIP=Ja;ii.REMOVE=ye;function ht(e,t,n,i){let r=za(e,
t,n,i);if(Z.isNode(r)||Z.isPair(r))return Xa(e,i,r),ht(e,r,n,i);if(typeof r!="symbol"){if(Z.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let l=ht(s,t.items[s],n,i);if(typeof l=="number")s=l-1;else{if(l===le)return le;l===ye&&(t.items.splice(s,1),s-=1)}}}else if(Z.isPair(t)){i=Object.freeze(
i.concat(t));let s=ht("key",t.key,n,i);if(s===le)return le;s===ye&&(t.key=null);let l=ht("value",t.value,n,i);if(l===le)return le;l===ye&&(t.value=null)}}return r}
async function ri(e,t){let n=Qa(t);Z.isDocument(e)?await mt(null,e.contents,n,Object.freeze([e]))===ye&&(e.contents=null):await mt(null,e,n,Object.freeze([]))}ri.
BREAK=le;ri.SKIP=Ja;ri.REMOVE=ye;async function mt(e,t,n,i){let r=await za(e,t,n,i);if(Z.isNode(r)||Z.isPair(r))return Xa(e,i,r),mt(e,r,n,i);if(typeof r!="symbo\
l"){if(Z.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let l=await mt(s,t.items[s],n,i);if(typeof l=="number")s=l-1;else{if(l===
le)return le;l===ye&&(t.items.splice(s,1),s-=1)}}}else if(Z.isPair(t)){i=Object.freeze(i.concat(t));let s=await mt("key",t.key,n,i);if(s===le)return le;s===ye&&
(t.key=null);let l=await mt("value",t.value,n,i);if(l===le)return le;l===ye&&(t.value=null)}}return r}function Qa(e){return typeof e=="object"&&(e.Collection||e.
Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function za(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(Z.isMap(t))return n.Map?.(e,t,i);if(Z.isSeq(t))return n.Seq?.(e,t,i);if(Z.
isPair(t))return n.Pair?.(e,t,i);if(Z.isScalar(t))return n.Scalar?.(e,t,i);if(Z.isAlias(t))return n.Alias?.(e,t,i)}function Xa(e,t,n){let i=t[t.length-1];if(Z.isCollection(
i))i.items[e]=n;else if(Z.isPair(i))e==="key"?i.key=n:i.value=n;else if(Z.isDocument(i))i.contents=n;else{let r=Z.isAlias(i)?"alias":"scalar";throw new Error(`C\
annot replace node with ${r} parent`)}}Os.visit=ii;Os.visitAsync=ri});var As=I(ec=>{"use strict";var Za=Y(),cm=Ut(),um={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},fm=e=>e.replace(/[!,[\]{}]/g,t=>um[t]),Yt=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let i=t.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,l]=i;return this.tags[s]=l,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let l=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,l),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let l=t.slice(2,-1);return l==="!"||l==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),l)}let[,i,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffi\
x`);let s=this.tags[i];if(s)try{return s+decodeURIComponent(r)}catch(l){return n(String(l)),null}return i==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+fm(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&Za.isNode(t.contents)){let s={};cm.visit(t.contents,(l,a)=>{Za.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,l]of i)s==="!!"&&l==="tag:yaml.org,2002:"||(!t||r.some(a=>a.startsWith(l)))&&n.push(`%TAG ${s} ${l}`);
return n.join(`
`)}};Yt.defaultYaml={explicit:!1,version:"1.2"};Yt.defaultTags={"!!":"tag:yaml.org,2002:"};ec.Directives=Yt});var si=I(Wt=>{"use strict";var tc=Y(),dm=Ut();function pm(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function nc(e){let t=new Set;return dm.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function ic(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function hm(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=nc(e));let l=ic(t,r);return r.add(l),l},setAnchors:()=>{
for(let s of n){let l=i.get(s);if(typeof l=="object"&&l.anchor&&(tc.isScalar(l.node)||tc.isCollection(l.node)))l.node.anchor=l.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:i}}Wt.anchorIsValid=pm;Wt.anchorNames=nc;Wt.createNodeAnchors=hm;Wt.
findNewAnchor=ic});var Cs=I(rc=>{"use strict";function Ht(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let l=i[r],a=Ht(e,i,String(r),l);a===
void 0?delete i[r]:a!==l&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),l=Ht(e,i,r,s);l===void 0?i.delete(r):l!==s&&i.set(
r,l)}else if(i instanceof Set)for(let r of Array.from(i)){let s=Ht(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let l=Ht(e,i,r,s);l===void 0?delete i[r]:l!==s&&(i[r]=l)}return e.call(t,n,i)}rc.applyReviver=Ht});var Me=I(oc=>{"use strict";var mm=Y();function sc(e,t,n){if(Array.isArray(e))return e.map((i,r)=>sc(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!mm.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}oc.toJS=sc});var oi=I(ac=>{"use strict";var gm=Cs(),lc=Y(),ym=Me(),Es=class{constructor(t){Object.defineProperty(this,lc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!lc.isDocument(t))throw new TypeError("A document argument is required");let l={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=ym.toJS(this,"",l);if(typeof r=="function")for(let{count:u,res:c}of l.anchors.values())r(c,u);return typeof s=="function"?gm.applyReviver(s,{"":a},
"",a):a}};ac.NodeBase=Es});var Vt=I(cc=>{"use strict";var bm=si(),vm=Ut(),gt=Y(),wm=oi(),Sm=Me(),Ns=class extends wm.NodeBase{constructor(t){super(gt.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],vm.visit(t,{Node:(s,l)=>{(gt.isAlias(l)||gt.hasAnchor(l))&&i.push(l)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:l,maxAliasCount:a}=n,u=s.get(r);if(u||(Sm.toJS(r,null,n),u=s.get(r)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
li(l,r,s)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(bm.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function li(e,t,n){
if(gt.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(gt.isCollection(t)){let i=0;for(let r of t.items){let s=li(e,r,n);
s>i&&(i=s)}return i}else if(gt.isPair(t)){let i=li(e,t.key,n),r=li(e,t.value,n);return Math.max(i,r)}return 1}cc.Alias=Ns});var X=I(Ts=>{"use strict";var km=Y(),Pm=oi(),Om=Me(),Am=e=>!e||typeof e!="function"&&typeof e!="object",qe=class extends Pm.NodeBase{constructor(t){super(km.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Om.toJS(this.value,t,n)}toString(){return String(this.value)}};qe.BLOCK_FOLDED="BLOCK_FOLDED";qe.BLOCK_LITERAL=
"BLOCK_LITERAL";qe.PLAIN="PLAIN";qe.QUOTE_DOUBLE="QUOTE_DOUBLE";qe.QUOTE_SINGLE="QUOTE_SINGLE";Ts.Scalar=qe;Ts.isScalarValue=Am});var Gt=I(fc=>{"use strict";var Cm=Vt(),ze=Y(),uc=X(),Em="tag:yaml.org,2002:";function Nm(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function Tm(e,t,n){if(ze.isDocument(e)&&(e=e.contents),ze.isNode(
e))return e;if(ze.isPair(e)){let p=n.schema[ze.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:l,sourceObjects:a}=n,u;if(i&&e&&typeof e==
"object"){if(u=a.get(e),u)return u.anchor??(u.anchor=r(e)),new Cm.Alias(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith("!!")&&(t=Em+t.slice(2));let c=Nm(
e,t,l.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new uc.Scalar(e);return u&&(u.node=p),p}c=e instanceof Map?l[ze.
MAP]:Symbol.iterator in Object(e)?l[ze.SEQ]:l[ze.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,e,n):new uc.Scalar(e);return t?d.tag=t:c.default||(d.tag=c.tag),u&&(u.node=d),d}fc.createNode=Tm});var ci=I(ai=>{"use strict";var Rm=Gt(),be=Y(),Lm=oi();function Rs(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let l=[];l[s]=i,i=l}else i=new Map([[s,i]])}return Rm.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var dc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ls=class extends Lm.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>be.isNode(i)||be.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(dc(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(be.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,Rs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(be.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&be.isScalar(s)?s.value:s:be.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!be.isPair(n))return!1;let i=n.value;return i==null||t&&be.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return be.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(be.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,Rs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};ai.Collection=Ls;ai.collectionFromPath=Rs;ai.isEmptyPath=dc});var Jt=I(ui=>{"use strict";var Im=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Is(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var xm=(e,t,n)=>e.
endsWith(`
`)?Is(n,t):n.includes(`
`)?`
`+Is(n,t):(e.endsWith(" ")?"":" ")+n;ui.indentComment=Is;ui.lineComment=xm;ui.stringifyComment=Im});var hc=I(Qt=>{"use strict";var Dm="flow",xs="block",fi="quoted";function Mm(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:l,onOverflow:a}={}){
if(!r||r<0)return e;r<s&&(s=0);let u=Math.max(1+s,1+r-t.length);if(e.length<=u)return e;let c=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?c.push(
0):p=r-i);let h,m,S=!1,g=-1,P=-1,L=-1;n===xs&&(g=pc(e,g,t.length),g!==-1&&(p=g+u));for(let x;x=e[g+=1];){if(n===fi&&x==="\\"){switch(P=g,e[g+1]){case"x":g+=3;break;case"\
u":g+=5;break;case"U":g+=9;break;default:g+=1}L=g}if(x===`
`)n===xs&&(g=pc(e,g,t.length)),p=g+t.length+u,h=void 0;else{if(x===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let D=e[g+1];D&&D!==" "&&D!==`
`&&D!=="	"&&(h=g)}if(g>=p)if(h)c.push(h),p=h+u,h=void 0;else if(n===fi){for(;m===" "||m==="	";)m=x,x=e[g+=1],S=!0;let D=g>L+1?g-2:P-1;if(d[D])return e;c.push(D),
d[D]=!0,p=D+u,h=void 0}else S=!0}m=x}if(S&&a&&a(),c.length===0)return e;l&&l();let R=e.slice(0,c[0]);for(let x=0;x<c.length;++x){let D=c[x],F=c[x+1]||e.length;D===
0?R=`
${t}${e.slice(0,F)}`:(n===fi&&d[D]&&(R+=`${e[D]}\\`),R+=`
${t}${e.slice(D+1,F)}`)}return R}function pc(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}Qt.FOLD_BLOCK=xs;Qt.FOLD_FLOW=Dm;Qt.FOLD_QUOTED=fi;Qt.foldFlowLines=Mm});var Xt=I(mc=>{"use strict";var he=X(),_e=hc(),pi=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),hi=e=>/^(%|---|\.\.\.)/m.test(e);function qm(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,l=0;s<r;++s)if(e[s]===
`
`){if(s-l>i)return!0;if(l=s+1,r-l<=i)return!1}return!0}function zt(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(hi(e)?"  ":""),l="",a=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(l+=n.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{l+=n.slice(a,u);let d=n.substr(u+2,4);switch(d){case"0000":l+="\\0";break;case"0007":l+="\\a";break;case"\
000b":l+="\\v";break;case"001b":l+="\\e";break;case"0085":l+="\\N";break;case"00a0":l+="\\_";break;case"2028":l+="\\L";break;case"2029":l+="\\P";break;default:d.
substr(0,2)==="00"?l+="\\x"+d.substr(2):l+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(i||n[u+2]==='"'||n.length<r)u+=1;else{for(l+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)l+=`
`,u+=2;l+=s,n[u+2]===" "&&(l+="\\"),u+=1,a=u+1}break;default:u+=1}return l=a?l+n.slice(a):n,i?l:_e.foldFlowLines(l,s,_e.FOLD_QUOTED,pi(t,!1))}function Ds(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return zt(e,t);let n=t.indent||(hi(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:_e.foldFlowLines(i,n,_e.FOLD_FLOW,pi(t,!1))}function yt(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=zt;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=Ds:s&&!r?i=zt:i=n?Ds:zt}return i(e,t)}var Ms;try{Ms=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ms=/\n+(?!\n|$)/g}function di({comment:e,type:t,value:n},i,r,s){let{blockQuote:l,commentString:a,lineWidth:u}=i.options;if(!l||/\n[\t ]+$/.test(
n))return yt(n,i);let c=i.indent||(i.forceBlockIndent||hi(n)?"  ":""),d=l==="literal"?!0:l==="folded"||t===he.Scalar.BLOCK_FOLDED?!1:t===he.Scalar.BLOCK_LITERAL?
!0:!qm(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let F=n[h-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let m=n.substring(h),S=m.indexOf(`
`);S===-1?p="-":n===m||S!==m.length-1?(p="+",s&&s()):p="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ms,`$&${c}`));let g=!1,P,L=-1;for(P=0;P<n.length;++P){let F=n[P];if(F===" ")g=!0;else if(F===`
`)L=P;else break}let R=n.substring(0,L<P?L+1:P);R&&(n=n.substring(R.length),R=R.replace(/\n+/g,`$&${c}`));let D=(g?c?"2":"1":"")+p;if(e&&(D+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let F=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),j=!1,H=pi(i,!0);l!=="folded"&&t!==he.Scalar.BLOCK_FOLDED&&(H.onOverflow=
()=>{j=!0});let M=_e.foldFlowLines(`${R}${F}${m}`,c,_e.FOLD_BLOCK,H);if(!j)return`>${D}
${c}${M}`}return n=n.replace(/\n+/g,`$&${c}`),`|${D}
${c}${R}${n}${m}`}function _m(e,t,n,i){let{type:r,value:s}=e,{actualString:l,implicitKey:a,indent:u,indentStep:c,inFlow:d}=t;if(a&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return yt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||d||!s.includes(
`
`)?yt(s,t):di(e,t,n,i);if(!a&&!d&&r!==he.Scalar.PLAIN&&s.includes(`
`))return di(e,t,n,i);if(hi(s)){if(u==="")return t.forceBlockIndent=!0,di(e,t,n,i);if(a&&u===c)return yt(s,t)}let p=s.replace(/\n+/g,`$&
${u}`);if(l){let h=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(p),{compat:m,tags:S}=t.doc.schema;if(S.some(h)||m?.some(h))return yt(s,t)}return a?
p:_e.foldFlowLines(p,u,_e.FOLD_FLOW,pi(t,!1))}function Fm(e,t,n,i){let{implicitKey:r,inFlow:s}=t,l=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==he.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(l.value)&&(a=he.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case he.
Scalar.BLOCK_FOLDED:case he.Scalar.BLOCK_LITERAL:return r||s?yt(l.value,t):di(l,t,n,i);case he.Scalar.QUOTE_DOUBLE:return zt(l.value,t);case he.Scalar.QUOTE_SINGLE:
return Ds(l.value,t);case he.Scalar.PLAIN:return _m(l,t,n,i);default:return null}},c=u(a);if(c===null){let{defaultKeyType:d,defaultStringType:p}=t.options,h=r&&
d||p;if(c=u(h),c===null)throw new Error(`Unsupported default string type ${h}`)}return c}mc.stringifyString=Fm});var Zt=I(qs=>{"use strict";var $m=si(),Fe=Y(),Bm=Jt(),jm=Xt();function Km(e,t){let n=Object.assign({blockQuote:!0,commentString:Bm.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Um(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(Fe.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(l=>l.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Ym(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(Fe.isScalar(e)||Fe.isCollection(
e))&&e.anchor;s&&$m.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let l=e.tag??(t.default?null:t.tag);return l&&r.push(i.directives.tagString(l)),r.join(" ")}function Wm(e,t,n,i){
if(Fe.isPair(e))return e.toString(t,n,i);if(Fe.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=Fe.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>r=u});r??(r=Um(t.doc.schema.tags,s));let l=Ym(s,r,t);l.length>0&&(t.indentAtStart=(t.indentAtStart??0)+l.length+1);let a=typeof r.
stringify=="function"?r.stringify(s,t,n,i):Fe.isScalar(s)?jm.stringifyString(s,t,n,i):s.toString(t,n,i);return l?Fe.isScalar(s)||a[0]==="{"||a[0]==="["?`${l} ${a}`:
`${l}
${t.indent}${a}`:a}qs.createStringifyContext=Km;qs.stringify=Wm});var vc=I(bc=>{"use strict";var Ae=Y(),gc=X(),yc=Zt(),en=Jt();function Hm({key:e,value:t},n,i,r){let{allNullValues:s,doc:l,indent:a,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,h=Ae.isNode(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Ae.isCollection(e)||
!Ae.isNode(e)&&typeof e=="object"){let H="With simple keys, collection cannot be used as a key value";throw new Error(H)}}let m=!p&&(!e||h&&t==null&&!n.inFlow||
Ae.isCollection(e)||(Ae.isScalar(e)?e.type===gc.Scalar.BLOCK_FOLDED||e.type===gc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(p||!s),indent:a+u});let S=!1,g=!1,P=yc.stringify(e,n,()=>S=!0,()=>g=!0);if(!m&&!n.inFlow&&P.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return S&&i&&i(),P===""?"?":m?`? ${P}`:P}else if(s&&!p||t==null&&
m)return P=`? ${P}`,h&&!S?P+=en.lineComment(P,n.indent,c(h)):g&&r&&r(),P;S&&(h=null),m?(h&&(P+=en.lineComment(P,n.indent,c(h))),P=`? ${P}
${a}:`):(P=`${P}:`,h&&(P+=en.lineComment(P,n.indent,c(h))));let L,R,x;Ae.isNode(t)?(L=!!t.spaceBefore,R=t.commentBefore,x=t.comment):(L=!1,R=null,x=null,t&&typeof t==
"object"&&(t=l.createNode(t))),n.implicitKey=!1,!m&&!h&&Ae.isScalar(t)&&(n.indentAtStart=P.length+1),g=!1,!d&&u.length>=2&&!n.inFlow&&!m&&Ae.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let D=!1,F=yc.stringify(t,n,()=>D=!0,()=>g=!0),j=" ";if(h||L||R){if(j=L?`
`:"",R){let H=c(R);j+=`
${en.indentComment(H,n.indent)}`}F===""&&!n.inFlow?j===`
`&&x&&(j=`

`):j+=`
${n.indent}`}else if(!m&&Ae.isCollection(t)){let H=F[0],M=F.indexOf(`
`),G=M!==-1,ue=n.inFlow??t.flow??t.items.length===0;if(G||!ue){let fe=!1;if(G&&(H==="&"||H==="!")){let J=F.indexOf(" ");H==="&"&&J!==-1&&J<M&&F[J+1]==="!"&&(J=F.
indexOf(" ",J+1)),(J===-1||M<J)&&(fe=!0)}fe||(j=`
${n.indent}`)}}else(F===""||F[0]===`
`)&&(j="");return P+=j+F,n.inFlow?D&&i&&i():x&&!D?P+=en.lineComment(P,n.indent,c(x)):g&&r&&r(),P}bc.stringifyPair=Hm});var Fs=I(_s=>{"use strict";var wc=require("process");function Vm(e,...t){e==="debug"&&console.log(...t)}function Gm(e,t){(e==="debug"||e==="warn")&&(typeof wc.emitWarning==
"function"?wc.emitWarning(t):console.warn(t))}_s.debug=Vm;_s.warn=Gm});var vi=I(bi=>{"use strict";var yi=Y(),Sc=X(),mi="<<",gi={identify:e=>e===mi||typeof e=="symbol"&&e.description===mi,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Sc.Scalar(Symbol(mi)),{addToJSMap:kc}),stringify:()=>mi},Jm=(e,t)=>(gi.identify(t)||yi.isScalar(t)&&(!t.type||t.type===
Sc.Scalar.PLAIN)&&gi.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===gi.tag&&n.default);function kc(e,t,n){let i=Pc(e,n);if(yi.isSeq(i))for(let r of i.items)
$s(e,t,r);else if(Array.isArray(i))for(let r of i)$s(e,t,r);else $s(e,t,i)}function $s(e,t,n){let i=Pc(e,n);if(!yi.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,l]of r)t instanceof Map?t.has(s)||t.set(s,l):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:l,writable:!0,enumerable:!0,configurable:!0});return t}function Pc(e,t){return e&&yi.isAlias(t)?t.resolve(e.doc,e):t}
bi.addMergeToJSMap=kc;bi.isMergeKey=Jm;bi.merge=gi});var js=I(Cc=>{"use strict";var Qm=Fs(),Oc=vi(),zm=Zt(),Ac=Y(),Bs=Me();function Xm(e,t,{key:n,value:i}){if(Ac.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(Oc.
isMergeKey(e,n))Oc.addMergeToJSMap(e,t,i);else{let r=Bs.toJS(n,"",e);if(t instanceof Map)t.set(r,Bs.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=Zm(
n,r,e),l=Bs.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:l,writable:!0,enumerable:!0,configurable:!0}):t[s]=l}}return t}function Zm(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Ac.isNode(e)&&n?.doc){let i=zm.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),Qm.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Cc.addPairToJSMap=Xm});var $e=I(Ks=>{"use strict";var Ec=Gt(),eg=vc(),tg=js(),wi=Y();function ng(e,t,n){let i=Ec.createNode(e,void 0,n),r=Ec.createNode(t,void 0,n);return new Si(i,r)}
var Si=class e{constructor(t,n=null){Object.defineProperty(this,wi.NODE_TYPE,{value:wi.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return wi.
isNode(n)&&(n=n.clone(t)),wi.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return tg.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?eg.stringifyPair(this,t,n,i):JSON.stringify(this)}};Ks.Pair=Si;Ks.createPair=ng});var Us=I(Tc=>{"use strict";var Xe=Y(),Nc=Zt(),ki=Jt();function ig(e,t,n){return(t.inFlow??e.flow?sg:rg)(e,t,n)}function rg({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:l,onComment:a}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let S=0;S<
t.length;++S){let g=t[S],P=null;if(Xe.isNode(g))!p&&g.spaceBefore&&h.push(""),Pi(n,h,g.commentBefore,p),g.comment&&(P=g.comment);else if(Xe.isPair(g)){let R=Xe.
isNode(g.key)?g.key:null;R&&(!p&&R.spaceBefore&&h.push(""),Pi(n,h,R.commentBefore,p))}p=!1;let L=Nc.stringify(g,d,()=>P=null,()=>p=!0);P&&(L+=ki.lineComment(L,s,
c(P))),p&&P&&(p=!1),h.push(i+L)}let m;if(h.length===0)m=r.start+r.end;else{m=h[0];for(let S=1;S<h.length;++S){let g=h[S];m+=g?`
${u}${g}`:`
`}}return e?(m+=`
`+ki.indentComment(c(e),u),a&&a()):p&&l&&l(),m}function sg({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:l,options:{commentString:a}}=t;
i+=s;let u=Object.assign({},t,{indent:i,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let S=0;S<e.length;++S){let g=e[S],P=null;if(Xe.isNode(g))g.spaceBefore&&p.push(
""),Pi(t,p,g.commentBefore,!1),g.comment&&(P=g.comment);else if(Xe.isPair(g)){let R=Xe.isNode(g.key)?g.key:null;R&&(R.spaceBefore&&p.push(""),Pi(t,p,R.commentBefore,
!1),R.comment&&(c=!0));let x=Xe.isNode(g.value)?g.value:null;x?(x.comment&&(P=x.comment),x.commentBefore&&(c=!0)):g.value==null&&R?.comment&&(P=R.comment)}P&&(c=
!0);let L=Nc.stringify(g,u,()=>P=null);c||(c=p.length>d||L.includes(`
`)),S<e.length-1?L+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((R,x)=>R+x.length+2,2)+(L.length+2)>t.options.lineWidth)),c&&(L+=",")),
P&&(L+=ki.lineComment(L,i,a(P))),p.push(L),d=p.length}let{start:h,end:m}=n;if(p.length===0)return h+m;if(!c){let S=p.reduce((g,P)=>g+P.length+2,2);c=t.options.lineWidth>
0&&S>t.options.lineWidth}if(c){let S=h;for(let g of p)S+=g?`
${s}${r}${g}`:`
`;return`${S}
${r}${m}`}else return`${h}${l}${p.join(" ")}${l}${m}`}function Pi({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=ki.indentComment(
t(i),e);n.push(s.trimStart())}}Tc.stringifyCollection=ig});var je=I(Ws=>{"use strict";var og=Us(),lg=js(),ag=ci(),Be=Y(),Oi=$e(),cg=X();function tn(e,t){let n=Be.isScalar(t)?t.value:t;for(let i of e)if(Be.isPair(i)&&(i.
key===t||i.key===n||Be.isScalar(i.key)&&i.key.value===n))return i}var Ys=class extends ag.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(Be.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,l=new this(t),a=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||r)&&l.items.push(Oi.createPair(u,c,i))};if(n instanceof Map)for(let[u,c]of n)a(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))a(u,n[u]);return typeof t.sortMapEntries=="function"&&l.items.sort(t.sortMapEntries),l}add(t,n){let i;Be.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new Oi.Pair(t,t?.value):i=new Oi.Pair(t.key,t.value);let r=tn(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);Be.isScalar(r.value)&&cg.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let l=this.items.findIndex(a=>s(i,a)<
0);l===-1?this.items.push(i):this.items.splice(l,0,i)}else this.items.push(i)}delete(t){let n=tn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=tn(this.items,t)?.value;return(!n&&Be.isScalar(r)?r.value:r)??void 0}has(t){return!!tn(this.items,t)}set(t,n){this.add(new Oi.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)lg.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!Be.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),og.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};Ws.YAMLMap=Ys;Ws.findPair=tn});var bt=I(Lc=>{"use strict";var ug=Y(),Rc=je(),fg={collection:"map",default:!0,nodeClass:Rc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return ug.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Rc.YAMLMap.from(e,t,n)};Lc.map=fg});var Ke=I(Ic=>{"use strict";var dg=Gt(),pg=Us(),hg=ci(),Ci=Y(),mg=X(),gg=Me(),Hs=class extends hg.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Ci.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Ai(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=Ai(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&Ci.isScalar(r)?r.value:r}has(t){let n=Ai(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=Ai(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];Ci.isScalar(r)&&mg.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(gg.toJS(s,String(r++),n));return i}toString(t,n,i){return t?pg.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let l=0;for(let a of n){if(typeof r=="function"){let u=n instanceof Set?a:String(l++);a=r.call(n,u,a)}s.items.
push(dg.createNode(a,void 0,i))}}return s}};function Ai(e){let t=Ci.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Ic.YAMLSeq=Hs});var vt=I(Dc=>{"use strict";var yg=Y(),xc=Ke(),bg={collection:"seq",default:!0,nodeClass:xc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return yg.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>xc.YAMLSeq.from(e,t,n)};Dc.seq=bg});var nn=I(Mc=>{"use strict";var vg=Xt(),wg={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),vg.stringifyString(e,t,n,i)}};Mc.string=wg});var Ei=I(Fc=>{"use strict";var qc=X(),_c={identify:e=>e==null,createNode:()=>new qc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new qc.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&_c.test.test(e)?e:t.options.nullStr};Fc.nullTag=_c});var Vs=I(Bc=>{"use strict";var Sg=X(),$c={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Sg.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&$c.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};Bc.boolTag=$c});var wt=I(jc=>{"use strict";function kg({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let l=s.indexOf(".");l<0&&(l=s.length,s+=".");let a=t-(s.length-l-1);for(;a-- >0;)s+="0"}return s}jc.stringifyNumber=kg});var Js=I(Ni=>{"use strict";var Pg=X(),Gs=wt(),Og={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Gs.stringifyNumber},Ag={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Gs.stringifyNumber(e)}},Cg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new Pg.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Gs.stringifyNumber};
Ni.float=Cg;Ni.floatExp=Ag;Ni.floatNaN=Og});var zs=I(Ri=>{"use strict";var Kc=wt(),Ti=e=>typeof e=="bigint"||Number.isInteger(e),Qs=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function Uc(e,t,n){
let{value:i}=e;return Ti(i)&&i>=0?n+i.toString(t):Kc.stringifyNumber(e)}var Eg={identify:e=>Ti(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Qs(e,2,8,n),stringify:e=>Uc(e,8,"0o")},Ng={identify:Ti,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Qs(e,0,10,n),
stringify:Kc.stringifyNumber},Tg={identify:e=>Ti(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Qs(e,2,16,
n),stringify:e=>Uc(e,16,"0x")};Ri.int=Ng;Ri.intHex=Tg;Ri.intOct=Eg});var Wc=I(Yc=>{"use strict";var Rg=bt(),Lg=Ei(),Ig=vt(),xg=nn(),Dg=Vs(),Xs=Js(),Zs=zs(),Mg=[Rg.map,Ig.seq,xg.string,Lg.nullTag,Dg.boolTag,Zs.intOct,Zs.int,Zs.intHex,
Xs.floatNaN,Xs.floatExp,Xs.float];Yc.schema=Mg});var Gc=I(Vc=>{"use strict";var qg=X(),_g=bt(),Fg=vt();function Hc(e){return typeof e=="bigint"||Number.isInteger(e)}var Li=({value:e})=>JSON.stringify(e),$g=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Li},{identify:e=>e==null,createNode:()=>new qg.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Li},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:Li},{identify:Hc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>Hc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Li}],Bg={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},jg=[_g.map,Fg.seq].
concat($g,Bg);Vc.schema=jg});var to=I(Jc=>{"use strict";var rn=require("buffer"),eo=X(),Kg=Xt(),Ug={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof rn.Buffer=="function")return rn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let l=n,a;if(typeof rn.Buffer=="function")a=l instanceof rn.Buffer?l.toString("base64"):rn.Buffer.from(l.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<l.length;++c)u+=String.fromCharCode(l[c]);a=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=eo.Scalar.BLOCK_LITERAL),t!==eo.Scalar.QUOTE_DOUBLE){let u=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(a.length/u),d=new Array(c);for(let p=0,h=0;p<c;++p,h+=u)d[p]=a.substr(h,u);a=d.join(t===eo.Scalar.
BLOCK_LITERAL?`
`:" ")}return Kg.stringifyString({comment:e,type:t,value:a},i,r,s)}};Jc.binary=Ug});var Di=I(xi=>{"use strict";var Ii=Y(),no=$e(),Yg=X(),Wg=Ke();function Qc(e,t){if(Ii.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!Ii.isPair(i)){
if(Ii.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new no.Pair(new Yg.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=Ii.isPair(i)?i:new no.Pair(i)}}else t("Expected a sequence for this tag");return e}function zc(e,t,n){let{replacer:i}=n,r=new Wg.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let l of t){typeof i=="function"&&(l=i.call(t,String(s++),l));let a,u;
if(Array.isArray(l))if(l.length===2)a=l[0],u=l[1];else throw new TypeError(`Expected [key, value] tuple: ${l}`);else if(l&&l instanceof Object){let c=Object.keys(
l);if(c.length===1)a=c[0],u=l[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=l;r.items.push(no.createPair(a,u,n))}return r}
var Hg={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Qc,createNode:zc};xi.createPairs=zc;xi.pairs=Hg;xi.resolvePairs=Qc});var so=I(ro=>{"use strict";var Xc=Y(),io=Me(),sn=je(),Vg=Ke(),Zc=Di(),Ze=class e extends Vg.YAMLSeq{constructor(){super(),this.add=sn.YAMLMap.prototype.add.bind(
this),this.delete=sn.YAMLMap.prototype.delete.bind(this),this.get=sn.YAMLMap.prototype.get.bind(this),this.has=sn.YAMLMap.prototype.has.bind(this),this.set=sn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,l;if(Xc.
isPair(r)?(s=io.toJS(r.key,"",n),l=io.toJS(r.value,s,n)):s=io.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,l)}return i}static from(t,n,i){
let r=Zc.createPairs(t,n,i),s=new this;return s.items=r.items,s}};Ze.tag="tag:yaml.org,2002:omap";var Gg={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ze,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Zc.resolvePairs(e,t),i=[];for(let{key:r}of n.items)Xc.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new Ze,n)},createNode:(e,t,n)=>Ze.from(e,t,n)};ro.YAMLOMap=Ze;ro.omap=Gg});var ru=I(oo=>{"use strict";var eu=X();function tu({value:e,source:t},n){return t&&(e?nu:iu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var nu={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new eu.Scalar(!0),stringify:tu},iu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new eu.Scalar(!1),stringify:tu};oo.falseTag=iu;oo.trueTag=
nu});var su=I(Mi=>{"use strict";var Jg=X(),lo=wt(),Qg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:lo.stringifyNumber},zg={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():lo.stringifyNumber(e)}},Xg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Jg.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:lo.stringifyNumber};Mi.float=Xg;Mi.floatExp=zg;Mi.floatNaN=Qg});var lu=I(ln=>{"use strict";var ou=wt(),on=e=>typeof e=="bigint"||Number.isInteger(e);function qi(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let l=BigInt(e);return r==="-"?BigInt(-1)*
l:l}let s=parseInt(e,n);return r==="-"?-1*s:s}function ao(e,t,n){let{value:i}=e;if(on(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return ou.stringifyNumber(
e)}var Zg={identify:on,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>qi(e,2,2,n),stringify:e=>ao(e,2,"0b")},ey={identify:on,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>qi(e,1,8,n),stringify:e=>ao(e,8,"0")},ty={identify:on,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>qi(e,0,10,n),stringify:ou.stringifyNumber},ny={identify:on,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>qi(e,2,16,n),stringify:e=>ao(e,16,"0x")};ln.int=ty;ln.intBin=Zg;ln.intHex=ny;ln.intOct=ey});var uo=I(co=>{"use strict";var $i=Y(),_i=$e(),Fi=je(),et=class e extends Fi.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;$i.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new _i.Pair(t.key,null):n=new _i.Pair(t,null),Fi.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=Fi.
findPair(this.items,t);return!n&&$i.isPair(i)?$i.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Fi.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new _i.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let l of n)typeof r=="function"&&(l=r.call(n,l,l)),s.items.push(_i.createPair(l,null,i));return s}};et.tag="tag:yaml.org,2002:set";var iy={collection:"\
map",identify:e=>e instanceof Set,nodeClass:et,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>et.from(e,t,n),resolve(e,t){if($i.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new et,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};co.YAMLSet=et;co.set=iy});var po=I(Bi=>{"use strict";var ry=wt();function fo(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=l=>t?BigInt(l):Number(l),s=i.replace(/_/g,"").split(":").
reduce((l,a)=>l*r(60)+r(a),r(0));return n==="-"?r(-1)*s:s}function au(e){let{value:t}=e,n=l=>l;if(typeof t=="bigint")n=l=>BigInt(l);else if(isNaN(t)||!isFinite(
t))return ry.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(l=>String(l).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var sy={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>fo(e,n),stringify:au},oy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>fo(e,!1),stringify:au},cu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(cu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,l,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,i-1,r,s||0,l||0,a||0,u),d=t[8];if(d&&d!=="Z"){let p=fo(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Bi.floatTime=oy;Bi.intTime=sy;Bi.
timestamp=cu});var du=I(fu=>{"use strict";var ly=bt(),ay=Ei(),cy=vt(),uy=nn(),fy=to(),uu=ru(),ho=su(),ji=lu(),dy=vi(),py=so(),hy=Di(),my=uo(),mo=po(),gy=[ly.map,cy.seq,uy.string,
ay.nullTag,uu.trueTag,uu.falseTag,ji.intBin,ji.intOct,ji.int,ji.intHex,ho.floatNaN,ho.floatExp,ho.float,fy.binary,dy.merge,py.omap,hy.pairs,my.set,mo.intTime,mo.
floatTime,mo.timestamp];fu.schema=gy});var ku=I(bo=>{"use strict";var gu=bt(),yy=Ei(),yu=vt(),by=nn(),vy=Vs(),go=Js(),yo=zs(),wy=Wc(),Sy=Gc(),bu=to(),an=vi(),vu=so(),wu=Di(),pu=du(),Su=uo(),Ki=po(),hu=new Map(
[["core",wy.schema],["failsafe",[gu.map,yu.seq,by.string]],["json",Sy.schema],["yaml11",pu.schema],["yaml-1.1",pu.schema]]),mu={binary:bu.binary,bool:vy.boolTag,
float:go.float,floatExp:go.floatExp,floatNaN:go.floatNaN,floatTime:Ki.floatTime,int:yo.int,intHex:yo.intHex,intOct:yo.intOct,intTime:Ki.intTime,map:gu.map,merge:an.
merge,null:yy.nullTag,omap:vu.omap,pairs:wu.pairs,seq:yu.seq,set:Su.set,timestamp:Ki.timestamp},ky={"tag:yaml.org,2002:binary":bu.binary,"tag:yaml.org,2002:merg\
e":an.merge,"tag:yaml.org,2002:omap":vu.omap,"tag:yaml.org,2002:pairs":wu.pairs,"tag:yaml.org,2002:set":Su.set,"tag:yaml.org,2002:timestamp":Ki.timestamp};function Py(e,t,n){
let i=hu.get(t);if(i&&!e)return n&&!i.includes(an.merge)?i.concat(an.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(hu.keys()).filter(
l=>l!=="yaml11").map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(an.merge)),r.reduce((s,l)=>{let a=typeof l=="string"?mu[l]:l;if(!a){let u=JSON.stringify(
l),c=Object.keys(mu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}bo.
coreKnownTags=ky;bo.getTags=Py});var So=I(Pu=>{"use strict";var vo=Y(),Oy=bt(),Ay=vt(),Cy=nn(),Ui=ku(),Ey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,wo=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:l,toStringDefaults:a}){this.compat=Array.isArray(t)?Ui.getTags(t,"compat"):t?Ui.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Ui.coreKnownTags:{},this.tags=Ui.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,vo.MAP,{value:Oy.
map}),Object.defineProperty(this,vo.SCALAR,{value:Cy.string}),Object.defineProperty(this,vo.SEQ,{value:Ay.seq}),this.sortMapEntries=typeof l=="function"?l:l===!0?
Ey:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Pu.Schema=wo});var Au=I(Ou=>{"use strict";var Ny=Y(),ko=Zt(),cn=Jt();function Ty(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=ko.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=s(e.commentBefore);n.unshift(cn.indentComment(u,""))}let l=!1,a=null;if(e.contents){if(Ny.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(cn.indentComment(d,""))}r.forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?
void 0:()=>l=!0,c=ko.stringify(e.contents,r,()=>a=null,u);a&&(c+=cn.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(ko.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(n.push("..."),n.push(cn.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&l&&(u=u.replace(/^\n+/,"")),u&&((!l||a)&&n[n.length-
1]!==""&&n.push(""),n.push(cn.indentComment(s(u),"")))}return n.join(`
`)+`
`}Ou.stringifyDocument=Ty});var un=I(Cu=>{"use strict";var Ry=Vt(),St=ci(),de=Y(),Ly=$e(),Iy=Me(),xy=So(),Dy=Au(),Po=si(),My=Cs(),qy=Gt(),Oo=As(),Ao=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,de.NODE_TYPE,{value:de.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:l}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(l=this.directives.yaml.
version)):this.directives=new Oo.Directives({version:l}),this.setSchema(l,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[de.NODE_TYPE]:{value:de.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=de.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){kt(this.contents)&&this.contents.add(t)}addIn(t,n){kt(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=Po.anchorNames(this);t.anchor=!n||i.has(n)?Po.findNewAnchor(n||"a",i):n}return new Ry.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let P=R=>typeof R=="number"||R instanceof String||
R instanceof Number,L=n.filter(P).map(String);L.length>0&&(n=n.concat(L)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:l,flow:a,
keepUndefined:u,onTagObj:c,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:m}=Po.createNodeAnchors(this,l||"a"),S={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:m},g=qy.createNode(t,d,S);return a&&de.isCollection(g)&&(g.flow=!0),h(),g}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new Ly.Pair(r,s)}delete(t){return kt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return St.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):kt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return de.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return St.isEmptyPath(t)?!n&&de.isScalar(this.contents)?this.contents.value:this.contents:de.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return de.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return St.isEmptyPath(t)?this.contents!==void 0:de.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=St.collectionFromPath(this.schema,[t],n):kt(this.contents)&&this.contents.set(
t,n)}setIn(t,n){St.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=St.collectionFromPath(this.schema,Array.from(t),n):kt(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Oo.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Oo.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new xy.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:l}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},u=Iy.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:d}of a.anchors.values())s(d,c);return typeof l=="function"?My.applyReviver(l,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Dy.stringifyDocument(this,t)}};function kt(e){if(de.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Cu.Document=Ao});var pn=I(dn=>{"use strict";var fn=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},Co=class extends fn{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},Eo=class extends fn{constructor(t,n,i){super("YAMLWarning",t,n,i)}},_y=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,l=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&l.length>80){let a=Math.min(s-39,l.length-79);l="\u2026"+l.substring(a),s-=a-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(l.substring(
0,s))){let a=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),l=a+l}if(/[^ ]/.test(l)){let a=1,u=n.linePos[1];u?.line===i&&u.col>r&&(a=Math.max(1,Math.min(u.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${l}
${c}
`}};dn.YAMLError=fn;dn.YAMLParseError=Co;dn.YAMLWarning=Eo;dn.prettifyError=_y});var hn=I(Eu=>{"use strict";function Fy(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:l,startOnNewline:a}){let u=!1,c=a,d=a,p="",h="",m=!1,S=!1,g=null,
P=null,L=null,R=null,x=null,D=null,F=null;for(let M of e)switch(S&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&s(M.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),S=!1),g&&(c&&M.type!=="comment"&&M.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),g=null),M.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&M.source.includes("	")&&(g=M),d=!0;break;case"comment":{d||s(M,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let G=M.source.substring(1)||" ";p?p+=h+G:p=G,h="",c=!1;break}case"newlin\
e":c?p?p+=M.source:(!D||n!=="seq-item-ind")&&(u=!0):h+=M.source,c=!0,m=!0,(P||L)&&(R=M),d=!0;break;case"anchor":P&&s(M,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),M.source.endsWith(":")&&s(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),P=M,F??(F=M.offset),c=!1,d=!1,S=!0;break;case"\
tag":{L&&s(M,"MULTIPLE_TAGS","A node can have at most one tag"),L=M,F??(F=M.offset),c=!1,d=!1,S=!0;break}case n:(P||L)&&s(M,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${M.source} indicator`),D&&s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${t??"collection"}`),D=M,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){x&&s(M,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),x=M,c=!1,d=!1;break}default:s(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} toke\
n`),c=!1,d=!1}let j=e[e.length-1],H=j?j.offset+j.source.length:r;return S&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=l||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:x,found:D,spaceBefore:u,comment:p,hasNewline:m,anchor:P,tag:L,newlineAfterProp:R,end:H,
start:F??H}}Eu.resolveProps=Fy});var Yi=I(Nu=>{"use strict";function No(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(No(t.key)||No(t.value))return!0}return!1;default:return!0}}Nu.containsNewline=No});var To=I(Tu=>{"use strict";var $y=Yi();function By(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&$y.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Tu.flowIndentCheck=By});var Ro=I(Lu=>{"use strict";var Ru=Y();function jy(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,l)=>s===l||Ru.isScalar(s)&&
Ru.isScalar(l)&&s.value===l.value;return t.some(s=>r(s.key,n))}Lu.mapIncludes=jy});var _u=I(qu=>{"use strict";var Iu=$e(),Ky=je(),xu=hn(),Uy=Yi(),Du=To(),Yy=Ro(),Mu="All mapping items must start at the same column";function Wy({composeNode:e,composeEmptyNode:t},n,i,r,s){
let l=s?.nodeClass??Ky.YAMLMap,a=new l(n.schema);n.atRoot&&(n.atRoot=!1);let u=i.offset,c=null;for(let d of i.items){let{start:p,key:h,sep:m,value:S}=d,g=xu.resolveProps(
p,{indicator:"explicit-key-ind",next:h??m?.[0],offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0}),P=!g.found;if(P){if(h&&(h.type==="block-seq"?r(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(u,"BAD_INDENT",Mu)),!g.anchor&&!g.tag&&!m){
c=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Uy.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else g.found?.indent!==i.indent&&r(u,"BAD_INDENT",Mu);n.atKey=!0;let L=g.end,R=h?e(n,h,g,r):t(n,L,p,null,g,r);n.schema.compat&&Du.flowIndentCheck(
i.indent,h,r),n.atKey=!1,Yy.mapIncludes(n,a.items,R)&&r(L,"DUPLICATE_KEY","Map keys must be unique");let x=xu.resolveProps(m??[],{indicator:"map-value-ind",next:S,
offset:R.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(u=x.end,x.found){P&&(S?.type==="block-map"&&!x.hasNewline&&r(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<x.found.offset-1024&&r(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let D=S?e(n,S,x,r):t(n,u,m,null,x,r);n.schema.compat&&Du.flowIndentCheck(
i.indent,S,r),u=D.range[2];let F=new Iu.Pair(R,D);n.options.keepSourceTokens&&(F.srcToken=d),a.items.push(F)}else{P&&r(R.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),x.comment&&(R.comment?R.comment+=`
`+x.comment:R.comment=x.comment);let D=new Iu.Pair(R);n.options.keepSourceTokens&&(D.srcToken=d),a.items.push(D)}}return c&&c<u&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,u,c??u],a}qu.resolveBlockMap=Wy});var $u=I(Fu=>{"use strict";var Hy=Ke(),Vy=hn(),Gy=To();function Jy({composeNode:e,composeEmptyNode:t},n,i,r,s){let l=s?.nodeClass??Hy.YAMLSeq,a=new l(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,c=null;for(let{start:d,value:p}of i.items){let h=Vy.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(u,"MISSING_CHAR","Sequence item without - indicator");else{c=h.end,h.comment&&(a.comment=h.comment);continue}let m=p?e(n,p,h,r):
t(n,h.end,d,null,h,r);n.schema.compat&&Gy.flowIndentCheck(i.indent,p,r),u=m.range[2],a.items.push(m)}return a.range=[i.offset,u,c??u],a}Fu.resolveBlockSeq=Jy});var Pt=I(Bu=>{"use strict";function Qy(e,t,n,i){let r="";if(e){let s=!1,l="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";r?r+=l+d:r=d,l="";break}case"n\
ewline":r&&(l+=u),s=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:r,offset:t}}Bu.resolveEnd=Qy});var Yu=I(Uu=>{"use strict";var zy=Y(),Xy=$e(),ju=je(),Zy=Ke(),eb=Pt(),Ku=hn(),tb=Yi(),nb=Ro(),Lo="Block collections are not allowed within flow collections",Io=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function ib({composeNode:e,composeEmptyNode:t},n,i,r,s){let l=i.start.source==="{",a=l?"flow map":"flow sequence",u=s?.
nodeClass??(l?ju.YAMLMap:Zy.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let P=0;P<
i.items.length;++P){let L=i.items[P],{start:R,key:x,sep:D,value:F}=L,j=Ku.resolveProps(R,{flow:a,indicator:"explicit-key-ind",next:x??D?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!D&&!F){P===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):P<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),j.comment&&(c.comment?c.comment+=`
`+j.comment:c.comment=j.comment),p=j.end;continue}!l&&n.options.strict&&tb.containsNewline(x)&&r(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(P===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),j.comment){let H="";e:for(let M of R)switch(M.type){case"comma":case"space":break;case"comment":H=M.source.substring(1);break e;default:break e}
if(H){let M=c.items[c.items.length-1];zy.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+H:M.comment=H,j.comment=j.comment.substring(H.length+1)}}if(!l&&!D&&!j.found){let H=F?e(n,F,j,r):t(n,j.end,D,null,j,r);c.items.push(H),p=H.range[2],Io(F)&&r(H.
range,"BLOCK_IN_FLOW",Lo)}else{n.atKey=!0;let H=j.end,M=x?e(n,x,j,r):t(n,H,R,null,j,r);Io(x)&&r(M.range,"BLOCK_IN_FLOW",Lo),n.atKey=!1;let G=Ku.resolveProps(D??
[],{flow:a,indicator:"map-value-ind",next:F,offset:M.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(G.found){if(!l&&!j.found&&n.options.strict){
if(D)for(let J of D){if(J===G.found)break;if(J.type==="newline"){r(J,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<G.found.offset-1024&&r(G.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
F&&("source"in F&&F.source?.[0]===":"?r(F,"MISSING_CHAR",`Missing space after : in ${a}`):r(G.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ue=F?
e(n,F,G,r):G.found?t(n,G.end,D,null,G,r):null;ue?Io(F)&&r(ue.range,"BLOCK_IN_FLOW",Lo):G.comment&&(M.comment?M.comment+=`
`+G.comment:M.comment=G.comment);let fe=new Xy.Pair(M,ue);if(n.options.keepSourceTokens&&(fe.srcToken=L),l){let J=c;nb.mapIncludes(n,J.items,M)&&r(H,"DUPLICATE_\
KEY","Map keys must be unique"),J.items.push(fe)}else{let J=new ju.YAMLMap(n.schema);J.flow=!0,J.items.push(fe);let Ne=(ue??M).range;J.range=[M.range[0],Ne[1],Ne[2]],
c.items.push(J)}p=ue?ue.range[2]:G.end}}let h=l?"}":"]",[m,...S]=i.end,g=p;if(m?.source===h)g=m.offset+m.source.length;else{let P=a[0].toUpperCase()+a.substring(
1),L=d?`${P} must end with a ${h}`:`${P} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",L),m&&m.source.
length!==1&&S.unshift(m)}if(S.length>0){let P=eb.resolveEnd(S,g,n.options.strict,r);P.comment&&(c.comment?c.comment+=`
`+P.comment:c.comment=P.comment),c.range=[i.offset,g,P.offset]}else c.range=[i.offset,g,g];return c}Uu.resolveFlowCollection=ib});var Hu=I(Wu=>{"use strict";var rb=Y(),sb=X(),ob=je(),lb=Ke(),ab=_u(),cb=$u(),ub=Yu();function xo(e,t,n,i,r,s){let l=n.type==="block-map"?ab.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?cb.resolveBlockSeq(e,t,n,i,s):ub.resolveFlowCollection(e,t,n,i,s),a=l.constructor;return r==="!"||r===a.tagName?(l.tag=a.tagName,l):
(r&&(l.tag=r),l)}function fb(e,t,n,i,r){let s=i.tag,l=s?t.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:m}=i,S=h&&s?h.offset>s.offset?h:s:h??s;S&&(!m||m.offset<S.offset)&&r(S,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!l||l==="!"||l===ob.YAMLMap.tagName&&a==="map"||l===lb.YAMLSeq.tagName&&a===
"seq")return xo(e,t,n,r,l);let u=t.schema.tags.find(h=>h.tag===l&&h.collection===a);if(!u){let h=t.schema.knownTags[l];if(h?.collection===a)t.schema.tags.push(Object.
assign({},h,{default:!1})),u=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${l}`,!0),xo(e,t,n,r,l)}let c=xo(e,t,n,r,l,u),d=u.resolve?.(c,h=>r(s,"TAG_RESOLVE_FAILED",h),t.options)??c,p=rb.isNode(d)?d:new sb.
Scalar(d);return p.range=c.range,p.tag=l,u?.format&&(p.format=u.format),p}Wu.composeCollection=fb});var Mo=I(Vu=>{"use strict";var Do=X();function db(e,t,n){let i=t.offset,r=pb(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Do.Scalar.BLOCK_FOLDED:Do.Scalar.BLOCK_LITERAL,l=t.source?hb(t.source):[],a=l.length;for(let g=l.length-1;g>=0;--g){let P=l[g][1];if(P===""||P==="\r")
a=g;else break}if(a===0){let g=r.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"",P=i+r.length;return t.source&&(P+=t.source.length),{value:g,type:s,comment:r.comment,range:[i,P,P]}}let u=t.indent+r.indent,
c=t.offset+r.length,d=0;for(let g=0;g<a;++g){let[P,L]=l[g];if(L===""||L==="\r")r.indent===0&&P.length>u&&(u=P.length);else{P.length<u&&n(c+P.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(u=P.length),d=g,u===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=P.length+L.length+1}for(let g=l.length-1;g>=a;--g)l[g][0].length>u&&(a=g+1);let p="",h="",
m=!1;for(let g=0;g<d;++g)p+=l[g][0].slice(u)+`
`;for(let g=d;g<a;++g){let[P,L]=l[g];c+=P.length+L.length+1;let R=L[L.length-1]==="\r";if(R&&(L=L.slice(0,-1)),L&&P.length<u){let D=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-L.length-(R?2:1),"BAD_INDENT",D),P=""}s===Do.Scalar.BLOCK_LITERAL?(p+=
h+P.slice(u)+L,h=`
`):P.length>u||L[0]==="	"?(h===" "?h=`
`:!m&&h===`
`&&(h=`

`),p+=h+P.slice(u)+L,h=`
`,m=!0):L===""?h===`
`?p+=`
`:h=`
`:(p+=h+L,h=" ",m=!1)}switch(r.chomp){case"-":break;case"+":for(let g=a;g<l.length;++g)p+=`
`+l[g][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let S=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,S,S]}}function pb({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],l=0,a="",u=-1;for(let h=1;h<r.length;++h){let m=r[h];if(!a&&(m==="\
-"||m==="+"))a=m;else{let S=Number(m);!l&&S?l=S:u===-1&&(u=e+h)}}u!==-1&&i(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
d="",p=r.length;for(let h=1;h<t.length;++h){let m=t[h];switch(m.type){case"space":c=!0;case"newline":p+=m.source.length;break;case"comment":n&&!c&&i(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=m.source.length,d=m.source.substring(1);break;case"error":i(m,"UNEXPECTED_TOK\
EN",m.message),p+=m.source.length;break;default:{let S=`Unexpected token in block scalar header: ${m.type}`;i(m,"UNEXPECTED_TOKEN",S);let g=m.source;g&&typeof g==
"string"&&(p+=g.length)}}}return{mode:s,indent:l,chomp:a,comment:d,length:p}}function hb(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let l=1;l<t.length;l+=2)s.push([t[l],t[l+1]]);return s}Vu.resolveBlockScalar=db});var _o=I(Ju=>{"use strict";var qo=X(),mb=Pt();function gb(e,t,n){let{offset:i,type:r,source:s,end:l}=e,a,u,c=(h,m,S)=>n(i+h,m,S);switch(r){case"scalar":a=qo.Scalar.
PLAIN,u=yb(s,c);break;case"single-quoted-scalar":a=qo.Scalar.QUOTE_SINGLE,u=bb(s,c);break;case"double-quoted-scalar":a=qo.Scalar.QUOTE_DOUBLE,u=vb(s,c);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=mb.resolveEnd(l,d,t,n);return{value:u,type:a,comment:p.comment,range:[i,d,p.offset]}}function yb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Gu(e)}function bb(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Gu(e.slice(1,-1)).replace(/''/g,"'")}function Gu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
l=" ",a=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?l===`
`?s+=l:l=`
`:(s+=l+c,l=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(e),s+l+(n?.[1]??"")}function vb(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:l}=wb(e,i);n+=s,i=l}else if(r==="\\"){let s=e[++i],l=Sb[s];if(l)n+=l;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=kb(e,i+1,a,t),i+=a}else{let a=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let s=i,l=e[i+1];for(;l===" "||l==="	";)l=e[++i+1];l!==`
`&&!(l==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function wb(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Sb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function kb(e,t,n,i){let r=e.substr(t,n),l=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(l)}catch{let a=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Ju.resolveFlowScalar=gb});var Xu=I(zu=>{"use strict";var tt=Y(),Qu=X(),Pb=Mo(),Ob=_o();function Ab(e,t,n,i){let{value:r,type:s,comment:l,range:a}=t.type==="block-scalar"?Pb.resolveBlockScalar(
e,t,i):Ob.resolveFlowScalar(t,e.options.strict,i),u=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[tt.
SCALAR]:u?c=Cb(e.schema,r,u,n,i):t.type==="scalar"?c=Eb(e,r,t,i):c=e.schema[tt.SCALAR];let d;try{let p=c.resolve(r,h=>i(n??t,"TAG_RESOLVE_FAILED",h),e.options);
d=tt.isScalar(p)?p:new Qu.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",h),d=new Qu.Scalar(r)}return d.range=a,d.source=
r,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),l&&(d.comment=l),d}function Cb(e,t,n,i,r){if(n==="!")return e[tt.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let l=e.knownTags[n];return l&&!l.collection?
(e.tags.push(Object.assign({},l,{default:!1,test:void 0})),l):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[tt.SCALAR])}function Eb({
atKey:e,directives:t,schema:n},i,r,s){let l=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||n[tt.SCALAR];if(n.compat){let a=n.compat.find(
u=>u.default&&u.test?.test(i))??n[tt.SCALAR];if(l.tag!==a.tag){let u=t.tagString(l.tag),c=t.tagString(a.tag),d=`Value may be parsed as either ${u} or ${c}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return l}zu.composeScalar=Ab});var ef=I(Zu=>{"use strict";function Nb(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}Zu.emptyScalarPosition=Nb});var rf=I($o=>{"use strict";var Tb=Vt(),Rb=Y(),Lb=Hu(),tf=Xu(),Ib=Pt(),xb=ef(),Db={composeNode:nf,composeEmptyNode:Fo};function nf(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:l,anchor:a,tag:u}=n,c,d=!0;switch(t.type){case"alias":c=Mb(e,t,i),(a||u)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=tf.composeScalar(e,t,u,i),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=Lb.composeCollection(Db,e,t,n,i),a&&(c.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=Fo(e,t.offset,void 0,null,n,i)),a&&c.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!Rb.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),l&&(t.type==="scal\
ar"&&t.source===""?c.comment=l:c.commentBefore=l),e.options.keepSourceTokens&&d&&(c.srcToken=t),c}function Fo(e,t,n,i,{spaceBefore:r,comment:s,anchor:l,tag:a,end:u},c){
let d={type:"scalar",offset:xb.emptyScalarPosition(t,n,i),indent:-1,source:""},p=tf.composeScalar(e,d,a,c);return l&&(p.anchor=l.source.substring(1),p.anchor===
""&&c(l,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function Mb({options:e},{offset:t,source:n,end:i},r){
let s=new Tb.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let l=t+n.length,a=Ib.resolveEnd(i,l,e.strict,r);return s.range=[t,l,a.offset],a.comment&&(s.comment=a.comment),s}$o.composeEmptyNode=
Fo;$o.composeNode=nf});var lf=I(of=>{"use strict";var qb=un(),sf=rf(),_b=Pt(),Fb=hn();function $b(e,t,{offset:n,start:i,value:r,end:s},l){let a=Object.assign({_directives:t},e),u=new qb.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=Fb.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:l,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&l(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=r?sf.composeNode(c,r,d,l):sf.composeEmptyNode(c,d.end,i,null,d,l);let p=u.
contents.range[2],h=_b.resolveEnd(s,p,!1,l);return h.comment&&(u.comment=h.comment),u.range=[n,p,h.offset],u}of.composeDoc=$b});var jo=I(uf=>{"use strict";var Bb=require("process"),jb=As(),Kb=un(),mn=pn(),af=Y(),Ub=lf(),Yb=Pt();function gn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function cf(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var Bo=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let l=gn(n);s?this.warnings.push(new mn.YAMLWarning(
l,i,r)):this.errors.push(new mn.YAMLParseError(l,i,r))},this.directives=new jb.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=cf(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(af.isCollection(s)&&!s.flow&&s.items.length>0){let l=s.items[0];af.isPair(l)&&(l=l.key);let a=l.
commentBefore;l.commentBefore=a?`${i}
${a}`:i}else{let l=s.commentBefore;s.commentBefore=l?`${i}
${l}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:cf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(Bb.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=gn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=Ub.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new mn.YAMLParseError(gn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new mn.YAMLParseError(gn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Yb.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new mn.YAMLParseError(gn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new Kb.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};uf.Composer=Bo});var pf=I(Wi=>{"use strict";var Wb=Mo(),Hb=_o(),Vb=pn(),ff=Xt();function Gb(e,t=!0,n){if(e){let i=(r,s,l)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,s,l);else throw new Vb.YAMLParseError([a,a+1],s,l)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Hb.resolveFlowScalar(
e,t,i);case"block-scalar":return Wb.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function Jb(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:l="PLAIN"}=t,a=ff.stringifyString({type:l,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),d=a.substring(0,c),p=a.substring(c+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return df(h,u)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:a,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:a,end:u};default:return{type:"scalar",offset:s,indent:i,source:a,end:u}}}function Qb(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:l}=n,a="indent"in e?e.indent:null;if(i&&typeof a=="number"&&(a+=2),!l)switch(e.type){case"single-quoted-scalar":l="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":l="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
l=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:l="PLAIN"}let u=ff.stringifyString({type:l,value:t},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":zb(e,u);break;case'"':Ko(e,u,"double-quoted-scalar");break;case"\
'":Ko(e,u,"single-quoted-scalar");break;default:Ko(e,u,"scalar")}}function zb(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
l="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:l,source:i}];df(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:l,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:l,props:a,source:r})}}function df(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ko(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}Wi.createScalarToken=Jb;Wi.resolveAsScalar=Gb;Wi.setScalarValue=Qb});var mf=I(hf=>{"use strict";var Xb=e=>"type"in e?Vi(e):Hi(e);function Vi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Vi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Hi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Hi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Hi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Hi({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=Vi(t)),n)for(let s of n)r+=s.
source;return i&&(r+=Vi(i)),r}hf.stringify=Xb});var vf=I(bf=>{"use strict";var Uo=Symbol("break visit"),Zb=Symbol("skip children"),gf=Symbol("remove item");function nt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),yf(Object.freeze([]),e,t)}nt.BREAK=Uo;nt.SKIP=Zb;nt.REMOVE=gf;nt.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};nt.parentCollection=(e,t)=>{let n=nt.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function yf(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let l=0;l<s.items.length;++l){let a=yf(Object.freeze(e.concat([[r,l]])),s.items[l],n);if(typeof a=="number")l=a-1;else{if(a===Uo)return Uo;a===gf&&
(s.items.splice(l,1),l-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}bf.visit=nt});var Gi=I(ae=>{"use strict";var Yo=pf(),e0=mf(),t0=vf(),Wo="\uFEFF",Ho="",Vo="",Go="",n0=e=>!!e&&"items"in e,i0=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function r0(e){switch(e){case Wo:return"<BOM>";case Ho:return"<DOC>";case Vo:return"<FL\
OW_END>";case Go:return"<SCALAR>";default:return JSON.stringify(e)}}function s0(e){switch(e){case Wo:return"byte-order-mark";case Ho:return"doc-mode";case Vo:return"\
flow-error-end";case Go:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ae.createScalarToken=Yo.createScalarToken;ae.resolveAsScalar=Yo.resolveAsScalar;ae.setScalarValue=Yo.
setScalarValue;ae.stringify=e0.stringify;ae.visit=t0.visit;ae.BOM=Wo;ae.DOCUMENT=Ho;ae.FLOW_END=Vo;ae.SCALAR=Go;ae.isCollection=n0;ae.isScalar=i0;ae.prettyToken=
r0;ae.tokenType=s0});var zo=I(Sf=>{"use strict";var yn=Gi();function me(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var wf=new Set("0123456789ABCDEFabcdef"),o0=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Ji=new Set(",[]{}"),l0=new Set(` ,[]{}
\r	`),Jo=e=>!e||l0.has(e),Qo=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&me(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===yn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield yn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&me(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!me(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&me(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Jo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&me(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield yn.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Jo),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let l=this.charAt(1);if(this.flowKey||me(l)||l===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>me(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let l=this.buffer[s+1];if(!l&&!this.atEnd)return this.setNext("block-scalar");if(l===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,l=this.buffer[s];l==="\r"&&(l=this.buffer[--s]);let a=s;for(;l===" ";)l=this.buffer[--s];
if(l===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield yn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(me(s)||t&&Ji.has(s))break;n=i}else if(me(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&Ji.has(s))break;if(r===`
`){let l=this.continueScalar(i+1);if(l===-1)break;i=Math.max(i,l-2)}}else{if(t&&Ji.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield yn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Jo),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(me(i)||n&&Ji.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!me(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(o0.has(n))n=this.buffer[++t];else if(n==="%"&&wf.has(this.buffer[t+1])&&wf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Sf.Lexer=Qo});var Zo=I(kf=>{"use strict";var Xo=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};kf.LineCounter=Xo});var tl=I(Ef=>{"use strict";var a0=require("process"),Pf=Gi(),c0=zo();function Ue(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Of(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Cf(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Qi(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ot(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function zi(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Af(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Ue(t.start,"explicit-key-ind")&&!Ue(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Cf(t.value)?t.value.end?zi(t.value.end,t.sep):t.value.end=t.sep:zi(t.start,t.sep),delete t.sep)}var el=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new c0.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,a0.env.LOG_TOKENS&&console.log("|",Pf.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Pf.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Af(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Of(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Of(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=Qi(this.peek(2)),i=Ot(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){zi(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let l=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newli\
ne":l.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(l.length=0);break;default:l.length=0}}l.length>=2&&(s=n.sep.splice(l[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ue(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Cf(n.key)&&!Ue(n.sep,"newline")){
let l=Ot(n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:l,key:a,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Ue(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let l=Ot(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Ue(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:l,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(l):(Object.assign(n,{key:l,sep:[]}),this.onKeyLine=!0);return}default:{let l=this.startBlockValue(t);if(l){if(l.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ue(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(l);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){zi(r,n.start),r.push(this.
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
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=Qi(
i),s=Ot(r);Af(t);let l=t.end.splice(1,t.end.length);l.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:l}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Qi(t),i=Ot(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Qi(t),i=Ot(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Ef.Parser=el});var If=I(vn=>{"use strict";var Nf=jo(),u0=un(),bn=pn(),f0=Fs(),d0=Y(),p0=Zo(),Tf=tl();function Rf(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new p0.LineCounter||null,prettyErrors:t}}function h0(e,t={}){let{lineCounter:n,prettyErrors:i}=Rf(t),r=new Tf.Parser(n?.addNewLine),s=new Nf.Composer(t),l=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let a of l)a.errors.forEach(bn.prettifyError(e,n)),a.warnings.forEach(bn.prettifyError(e,n));return l.length>0?l:Object.
assign([],{empty:!0},s.streamInfo())}function Lf(e,t={}){let{lineCounter:n,prettyErrors:i}=Rf(t),r=new Tf.Parser(n?.addNewLine),s=new Nf.Composer(t),l=null;for(let a of s.
compose(r.parse(e),!0,e.length))if(!l)l=a;else if(l.options.logLevel!=="silent"){l.errors.push(new bn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(l.errors.forEach(bn.prettifyError(e,n)),l.warnings.forEach(bn.prettifyError(
e,n))),l}function m0(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=Lf(e,n);if(!r)return null;if(r.warnings.forEach(s=>f0.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function g0(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return d0.isDocument(e)&&!i?e.toString(n):new u0.Document(e,i,n).toString(n)}
vn.parse=m0;vn.parseAllDocuments=h0;vn.parseDocument=Lf;vn.stringify=g0});var Df=I(V=>{"use strict";var y0=jo(),b0=un(),v0=So(),nl=pn(),w0=Vt(),Ye=Y(),S0=$e(),k0=X(),P0=je(),O0=Ke(),A0=Gi(),C0=zo(),E0=Zo(),N0=tl(),Xi=If(),xf=Ut();V.Composer=
y0.Composer;V.Document=b0.Document;V.Schema=v0.Schema;V.YAMLError=nl.YAMLError;V.YAMLParseError=nl.YAMLParseError;V.YAMLWarning=nl.YAMLWarning;V.Alias=w0.Alias;
V.isAlias=Ye.isAlias;V.isCollection=Ye.isCollection;V.isDocument=Ye.isDocument;V.isMap=Ye.isMap;V.isNode=Ye.isNode;V.isPair=Ye.isPair;V.isScalar=Ye.isScalar;V.isSeq=
Ye.isSeq;V.Pair=S0.Pair;V.Scalar=k0.Scalar;V.YAMLMap=P0.YAMLMap;V.YAMLSeq=O0.YAMLSeq;V.CST=A0;V.Lexer=C0.Lexer;V.LineCounter=E0.LineCounter;V.Parser=N0.Parser;V.
parse=Xi.parse;V.parseAllDocuments=Xi.parseAllDocuments;V.parseDocument=Xi.parseDocument;V.stringify=Xi.stringify;V.visit=xf.visit;V.visitAsync=xf.visitAsync});var Iv={};re(Iv,{initCommand:()=>Rv});module.exports=Ud(Iv);var On=require("fs"),te=require("path");var xt=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var pr={};re(pr,{isPlane:()=>Hd,validatePlane:()=>Wd,withDefaults:()=>Vd});var Yd,dr=()=>Yd??=require("./v0.3.cjs"),Wd=(...e)=>dr().validatePlane(...e),Hd=(...e)=>dr().
isPlane(...e),Vd=(...e)=>dr().withDefaults(...e);var qn={};re(qn,{isPlane:()=>Qd,validatePlane:()=>Jd,withDefaults:()=>zd});var Gd,hr=()=>Gd??=require("./v0.4.cjs"),Jd=(...e)=>hr().validatePlane(...e),Qd=(...e)=>hr().
isPlane(...e),zd=(...e)=>hr().withDefaults(...e);var gr={};re(gr,{isPlane:()=>ep,validatePlane:()=>Zd,withDefaults:()=>tp});var Xd,mr=()=>Xd??=require("./v0.6.cjs"),Zd=(...e)=>mr().validatePlane(...e),ep=(...e)=>mr().
isPlane(...e),tp=(...e)=>mr().withDefaults(...e);var br={};re(br,{isPlane:()=>rp,validatePlane:()=>ip,withDefaults:()=>sp});var np,yr=()=>np??=require("./v0.7.cjs"),ip=(...e)=>yr().validatePlane(...e),rp=(...e)=>yr().
isPlane(...e),sp=(...e)=>yr().withDefaults(...e);var wr={};re(wr,{isPlane:()=>ap,validatePlane:()=>lp,withDefaults:()=>cp});var op,vr=()=>op??=require("./v0.8.cjs"),lp=(...e)=>vr().validatePlane(...e),ap=(...e)=>vr().
isPlane(...e),cp=(...e)=>vr().withDefaults(...e);var kr={};re(kr,{isPlane:()=>dp,validatePlane:()=>fp,withDefaults:()=>pp});var up,Sr=()=>up??=require("./v0.9.cjs"),fp=(...e)=>Sr().validatePlane(...e),dp=(...e)=>Sr().
isPlane(...e),pp=(...e)=>Sr().withDefaults(...e);var _n={};re(_n,{isPlane:()=>gp,validatePlane:()=>mp,withDefaults:()=>yp});var hp,Pr=()=>hp??=require("./v0.10.cjs"),mp=(...e)=>Pr().validatePlane(...e),gp=(...e)=>Pr().
isPlane(...e),yp=(...e)=>Pr().withDefaults(...e);var Ar={};re(Ar,{isPlane:()=>wp,validatePlane:()=>vp,withDefaults:()=>Sp});var bp,Or=()=>bp??=require("./v0.12.cjs"),vp=(...e)=>Or().validatePlane(...e),wp=(...e)=>Or().
isPlane(...e),Sp=(...e)=>Or().withDefaults(...e);var Er={};re(Er,{isPlane:()=>Op,validatePlane:()=>Pp,withDefaults:()=>Ap});var kp,Cr=()=>kp??=require("./v0.13.cjs"),Pp=(...e)=>Cr().validatePlane(...e),Op=(...e)=>Cr().
isPlane(...e),Ap=(...e)=>Cr().withDefaults(...e);var Tr={};re(Tr,{isPlane:()=>Np,validatePlane:()=>Ep,withDefaults:()=>Tp});var Cp,Nr=()=>Cp??=require("./v0.14.cjs"),Ep=(...e)=>Nr().validatePlane(...e),Np=(...e)=>Nr().
isPlane(...e),Tp=(...e)=>Nr().withDefaults(...e);var Fn={};re(Fn,{isPlane:()=>Ip,validatePlane:()=>Lp,withDefaults:()=>xp});var Rp,Rr=()=>Rp??=require("./v0.15.cjs"),Lp=(...e)=>Rr().validatePlane(...e),Ip=(...e)=>Rr().
isPlane(...e),xp=(...e)=>Rr().withDefaults(...e);var Ir={};re(Ir,{isPlane:()=>qp,validatePlane:()=>Mp,withDefaults:()=>_p});var Dp,Lr=()=>Dp??=require("./v0.17.cjs"),Mp=(...e)=>Lr().validatePlane(...e),qp=(...e)=>Lr().
isPlane(...e),_p=(...e)=>Lr().withDefaults(...e);var Dr={};re(Dr,{isPlane:()=>Bp,validatePlane:()=>$p,withDefaults:()=>jp});var Fp,xr=()=>Fp??=require("./v1.0.cjs"),$p=(...e)=>xr().validatePlane(...e),Bp=(...e)=>xr().
isPlane(...e),jp=(...e)=>xr().withDefaults(...e);var $n={};re($n,{isPlane:()=>Yp,validatePlane:()=>Up,withDefaults:()=>Wp});var Kp,Mr=()=>Kp??=require("./v1.1.cjs"),Up=(...e)=>Mr().validatePlane(...e),Yp=(...e)=>Mr().
isPlane(...e),Wp=(...e)=>Mr().withDefaults(...e);var Bn={"v0.3":pr,"v0.4":qn,"v0.5":qn,"v0.6":gr,"v0.7":br,"v0.8":wr,"v0.9":kr,"v0.10":_n,"v0.11":_n,"v0.12":Ar,"v0.13":Er,"v0.14":Tr,"v0.15":Fn,"v0.16":Fn,"v0.1\
7":Ir,"v1.0":Dr,"v1.1":$n,"v1.2":$n};var oe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var xe=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],jn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ke=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"];var Kn=oe[oe.length-1]??oe[0],lt=jn[Kn];function at(e){return jn[e]}function qr(e){return oe.findLast(t=>jn[t]===e)??e}function gl(e){return typeof e=="string"&&Object.hasOwn(Bn,e)}function Dt(e){return Bn[e].validatePlane}function Un(e,t){return Bn[e].isPlane(t)}function yl(e){let t=e.flatMap(({name:l,planes:a,detection:u})=>u?[{name:l,planes:a.length,detection:u}]:[]),n=l=>t.filter(({detection:a})=>a.candidates.includes(
l)),i=l=>n(l).reduce((a,{planes:u})=>a+u,0),r=oe.reduce((l,a)=>i(a)>=i(l)?a:l),s=t.filter(({detection:l})=>!l.candidates.includes(r));return{release:r,reason:Hp(
t,n(r)),others:s.map(({name:l,detection:a})=>({set:l,release:a.release}))}}function Hp(e,t){let n=t[0]?.detection;return e.length>1?`It was detected for ${t.length}\
 of ${xt(e.length,"set")} of planes.`:!n||n.manifests===0?"There are no planes to tell: it is the newest release.":n.fitting===0?"No plane fits any release; wit\
h this one they have the fewest issues.":`${n.fitting} of ${xt(n.manifests,"plane")} ${n.fitting===1?"fits":"fit"} it.`}function bl({release:e,reason:t},n,i){let r=[
"# overrides:","#   - files: [clusters/legacy/**]","#     release: v0.16"],s=i.flatMap(({folder:l,release:a})=>[`  - files: [${l}]`,`    release: ${a}`]);return`\
# yaml-language-server: $schema=${n}
# Configuration of openchoreo-planes for the files in this folder and below it. An option of the command takes precedence.

# The OpenChoreo release that the manifests are for, such as v1.2, or latest, or auto to detect it.
# ${t}
release: ${e}

# Files of another release or with other rules. Patterns are relative to this folder; if several match a file, the last one counts.
${(s.length>0?["overrides:",...s]:r).join(`
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
`}var Sl=require("fs"),$r=require("path");var Vp,Yn=()=>Vp??=require("./ignored.cjs"),_r=(...e)=>Yn().createFilter(...e),Fr=(...e)=>Yn().rulesAround(...e),vl=(...e)=>Yn().rulesIn(...e),wl=(...e)=>Yn().statusOf(
...e);var Pe=require("path");function Wn(e,t){let n=e.endsWith(Pe.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===Pe.sep)return Ge(t.slice(n))}
function Mt(e,t){let n=(0,Pe.relative)(e,t);return n===""?".":(0,Pe.isAbsolute)(n)?n:Ge(n)}var Ge=e=>Pe.sep==="/"?e:e.replaceAll(Pe.sep,"/");var Br=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function kl(e){try{return(0,Sl.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Gp=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Jp=/##(\w*)\[/g;function Pl(e){return Xp(e.replace(Gp,Qp))}function Qp(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${zp(t)}`}var zp=e=>e.toString(16).padStart(4,"0");function Xp(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Jp,"##$1\\[")}function Je(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var qt={ok:0,findings:1,failure:2};function _t(e,t){e.stderr(`${Pl(t)}
`)}function Ft(e,t){_t(e,`openchoreo-planes: ${t}`)}function Cl(e){return{fits:t=>Un(t,e),issues:t=>Zp(Dt(t)(e))}}var Zp=e=>e.ok?0:e.issues.length;function jr(){let e=new Map(xe.map(d=>[d,0])),t=new Map(xe.map(d=>[
d,0])),n=0,i=0,r=0,s=!0;function l(d,p){let h=!1;for(let m of p)d.fits(m)&&(e.set(m,(e.get(m)??0)+1),h=!0);return h}function a(d){if(n++,s&&l(d,[lt])){i++,r++;return}
let p=s?Ol:xe;if(s=!1,l(d,p))i++;else if(i===0)for(let h of xe)t.set(h,(t.get(h)??0)+d.issues(h))}function u(){return i===0?Al(t,Math.min(...t.values())):Al(e,Math.
max(...e.values()))}function c(){let d=n===0?[lt]:u(),p=oe.filter(g=>d.includes(at(g))),h=p.at(-1)??oe[0],m=e.get(at(h))??0;return{release:h,reason:n===0?"no-ma\
nifests":i===0?"fewest-issues":m===i?"every-manifest":"most-manifests",manifests:n,fitting:m,candidates:p}}return{add:a,recount:d=>{l(d,Ol)},decide:c,get isUnanimous(){
return s},get unasked(){return r},get leading(){return s?lt:u().at(-1)??lt}}}var Ol=xe.filter(e=>e!==lt),Al=(e,t)=>xe.filter(n=>e.get(n)===t);function eh(e){return typeof e!="object"||e===null||Array.isArray(e)}function Q(e){return!eh(e)}var Kr={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Ur(e){return th(e)?Kr[e]:void 0}function th(e){return Object.hasOwn(Kr,e)}function nh(e){return Ur(e)?.planeType}function ct(e){return nh(e)!==void 0}function El(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=ih(e);let s=0,l=n.length-1;for(;s<l;){let u=s+l+1>>1;(n[u]??0)<=r?s=u:l=u-1}let a=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function ih(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Yr=200,Nl=`it is nested deeper than ${Yr} levels`;function Il(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Rl(e,t);let n=[],i=t;for(;;){let l=Hn(Tl,e,i);if(l===e.length)return n;
let a=sh(e,i,l);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...Rl(e,Hn(rh,e,i))];let r=Hn(Tl,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Tl=/[ \t\r\n]*/y,rh=/[^\S\n]*\n?/y;function Hn(e,t,n){return e.lastIndex=
n,n+(e.exec(t)?.[0].length??0)}function sh(e,t,n){let i=oh(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>Yr)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:Nl}};
let l=!0;try{let a=JSON.parse(e.slice(n,r),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(l=!1),c));if(l)return{start:t,body:n,end:r,json:{value:a}}}catch{return}
return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function oh(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s===
'"'){let l=ah(e,r);if(l===void 0)return;r=l-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=Hn(lh,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var lh=/[-+.\w]*/y;function ah(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function Rl(e,t){let n=[],i={start:t,body:t},r=l=>{
l>i.body&&n.push({...i,end:l})},s=e.startsWith("---",t)?t:Ll(e,t);for(;s!==-1;s=Ll(e,s)){let l=e.indexOf(`
`,s),a=l===-1?e.length:l+1,u=e.slice(s+3,a).trim();if(u!==""&&!u.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!ch(e.slice(i.body,s))&&(r(s),i={start:s,body:a})}return r(e.length),n}function Ll(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function ch(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function uh(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ie={},Vn={},De={},xl;function $t(){if(xl)return De;xl=1;
function e(l){return typeof l>"u"||l===null}function t(l){return typeof l=="object"&&l!==null}function n(l){return Array.isArray(l)?l:e(l)?[]:[l]}function i(l,a){
if(a){let u=Object.keys(a);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];l[p]=a[p]}}return l}function r(l,a){let u="";for(let c=0;c<a;c+=1)u+=l;return u}function s(l){
return l===0&&Number.NEGATIVE_INFINITY===1/l}return De.isNothing=e,De.isObject=t,De.toArray=n,De.repeat=r,De.isNegativeZero=s,De.extend=i,De}var Wr,Dl;function Bt(){
if(Dl)return Wr;Dl=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},Wr=t,Wr}var Hr,Ml;function fh(){if(Ml)return Hr;Ml=1;let e=$t();function t(r,s,l,a,u){let c="",d="",p=Math.
floor(u/2)-1;return a-s>p&&(c=" ... ",s=a-p+c.length),l-a>p&&(d=" ...",l=a+p-d.length),{str:c+r.slice(s,l).replace(/\t/g,"\u2192")+d,pos:a-s+c.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let l=/\r?\n|\r|\0/g,a=[0],u=[],c,d=-1;for(;c=l.exec(
r.buffer);)u.push(c.index),a.push(c.index+c[0].length),r.position<=c.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(r.line+s.linesAfter,u.length).
toString().length,m=s.maxLength-(s.indent+h+3);for(let g=1;g<=s.linesBefore&&!(d-g<0);g++){let P=t(r.buffer,a[d-g],u[d-g],r.position-(a[d]-a[d-g]),m);p=e.repeat(
" ",s.indent)+n((r.line-g+1).toString(),h)+" | "+P.str+`
`+p}let S=t(r.buffer,a[d],u[d],r.position,m);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),h)+" | "+S.str+`
`,p+=e.repeat("-",s.indent+h+3+S.pos)+`^
`;for(let g=1;g<=s.linesAfter&&!(d+g>=u.length);g++){let P=t(r.buffer,a[d+g],u[d+g],r.position-(a[d]-a[d+g]),m);p+=e.repeat(" ",s.indent)+n((r.line+g+1).toString(),
h)+" | "+P.str+`
`}return p.replace(/\n$/,"")}return Hr=i,Hr}var Vr,ql;function se(){if(ql)return Vr;ql=1;let e=Bt(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let l={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(u){l[String(u)]=a})}),l}function r(s,l){if(l=l||{},Object.keys(l).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=l,this.tag=s,this.kind=l.kind||null,this.resolve=l.resolve||function(){return!0},this.
construct=l.construct||function(a){return a},this.instanceOf=l.instanceOf||null,this.predicate=l.predicate||null,this.represent=l.represent||null,this.representName=
l.representName||null,this.defaultStyle=l.defaultStyle||null,this.multi=l.multi||!1,this.styleAliases=i(l.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Vr=r,Vr}var Gr,_l;function ra(){if(_l)return Gr;_l=1;let e=Bt(),t=se();function n(s,l){
let a=[];return s[l].forEach(function(u){let c=a.length;a.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),a[c]=u}),a}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function l(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,u=arguments.length;a<u;a+=1)arguments[a].forEach(l);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(l){let a=[],u=[];if(l instanceof t)u.push(l);else if(Array.isArray(l))u=u.concat(l);else if(l&&(Array.isArray(l.implicit)||
Array.isArray(l.explicit)))l.implicit&&(a=a.concat(l.implicit)),l.explicit&&(u=u.concat(l.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(r.prototype);return c.implicit=(this.implicit||[]).concat(a),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=i(c.compiledImplicit,c.compiledExplicit),c},Gr=r,Gr}var Jr,Fl;function sa(){if(Fl)return Jr;Fl=1;let e=se();
return Jr=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Jr}var Qr,$l;function oa(){if($l)return Qr;$l=1;let e=se();
return Qr=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Qr}var zr,Bl;function la(){if(Bl)return zr;Bl=1;let e=se();
return zr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),zr}var Xr,jl;function aa(){if(jl)return Xr;jl=1;let e=ra();
return Xr=new e({explicit:[sa(),oa(),la()]}),Xr}var Zr,Kl;function ca(){if(Kl)return Zr;Kl=1;let e=se();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Zr=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Zr}var es,Ul;function ua(){if(Ul)return es;Ul=1;let e=se();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return es=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),es}var ts,Yl;function fa(){if(Yl)return ts;Yl=1;let e=$t(),t=se();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function i(c){return c>=48&&c<=55}function r(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,h=!1;if(!d)return!1;let m=c[p];if((m===
"-"||m==="+")&&(m=c[++p]),m==="0"){if(p+1===d)return!0;if(m=c[++p],m==="b"){for(p++;p<d;p++){if(m=c[p],m!=="0"&&m!=="1")return!1;h=!0}return h&&isFinite(l(c))}if(m===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;h=!0}return h&&isFinite(l(c))}if(m==="o"){for(p++;p<d;p++){if(!i(c.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(l(c))}}for(;p<d;p++){if(!r(c.charCodeAt(p)))return!1;h=!0}return h?isFinite(l(c)):!1}function l(c){let d=c,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(c){return l(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return ts=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ts}var ns,Wl;function da(){if(Wl)return ns;Wl=1;let e=$t(),t=se(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:i.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let l=/^[-+]?[0-9]+e/;
function a(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return l.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return ns=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:u,represent:a,defaultStyle:"lowercase"}),ns}var is,Hl;function pa(){return Hl||(Hl=1,is=aa().extend({implicit:[ca(),
ua(),fa(),da()]})),is}var rs,Vl;function ha(){return Vl||(Vl=1,rs=pa()),rs}var ss,Gl;function ma(){if(Gl)return ss;Gl=1;let e=se(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(l){return l===null?!1:t.exec(l)!==null||n.exec(l)!==null}function r(l){let a=0,
u=null,c=t.exec(l);if(c===null&&(c=n.exec(l)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,h=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
h));let m=+c[4],S=+c[5],g=+c[6];if(c[7]){for(a=c[7].slice(0,3);a.length<3;)a+="0";a=+a}if(c[9]){let L=+c[10],R=+(c[11]||0);u=(L*60+R)*6e4,c[9]==="-"&&(u=-u)}let P=new Date(
Date.UTC(d,p,h,m,S,g,a));return u&&P.setTime(P.getTime()-u),P}function s(l){return l.toISOString()}return ss=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),ss}var os,Jl;function ga(){if(Jl)return os;Jl=1;let e=se();function t(n){return n==="<<"||n===null}return os=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),os}var ls,Ql;function ya(){if(Ql)return ls;Ql=1;let e=se(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(l){if(l===null)return!1;let a=0,u=l.length,c=t;for(let d=0;d<u;d++){let p=c.indexOf(l.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(l){let a=l.replace(/[\r\n=]/g,""),u=a.length,c=t,d=0,p=[];for(let m=0;m<u;m++)m%4===0&&m&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(a.charAt(m));let h=u%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(l){let a="",u=0,c=l.length,d=t;for(let h=0;h<c;h++)h%3===0&&h&&(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]),u=(u<<
8)+l[h];let p=c%3;return p===0?(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]):p===2?(a+=d[u>>10&63],a+=d[u>>4&63],a+=d[u<<2&63],a+=d[64]):p===1&&(a+=d[u>>
2&63],a+=d[u<<4&63],a+=d[64],a+=d[64]),a}function s(l){return Object.prototype.toString.call(l)==="[object Uint8Array]"}return ls=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),ls}var as,zl;function ba(){if(zl)return as;zl=1;let e=se(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let l={},a=s;for(let u=0,c=a.length;u<c;u+=1){let d=a[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(t.call(d,h))if(!p)p=!0;else return!1;if(!p||t.call(l,h))return!1;Object.defineProperty(l,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return as=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),as}var cs,Xl;function va(){if(Xl)return cs;Xl=1;let e=se(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,l=new Array(s.length);for(let a=0,u=s.length;a<u;a+=1){let c=s[a];if(t.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;l[a]=[d[0],c[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,l=new Array(s.length);for(let a=0,u=s.length;a<
u;a+=1){let c=s[a],d=Object.keys(c);l[a]=[d[0],c[d[0]]]}return l}return cs=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),cs}var us,Zl;
function wa(){if(Zl)return us;Zl=1;let e=se(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let l in s)if(t.call(s,l)&&s[l]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return us=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),us}var fs,ea;function ps(){
return ea||(ea=1,fs=ha().extend({implicit:[ma(),ga()],explicit:[ya(),ba(),va(),wa()]})),fs}var ta;function dh(){if(ta)return Vn;ta=1;let e=$t(),t=Bt(),n=fh(),i=ps(),
r=Object.prototype.hasOwnProperty,s=1,l=2,a=3,u=4,c=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
m=/[\x85\u2028\u2029]/,S=/[,\[\]{}]/,g=/^(?:!|!!|![0-9A-Za-z-]+!)$/,P=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(o){return Object.
prototype.toString.call(o)}function R(o){return o===10||o===13}function x(o){return o===9||o===32}function D(o){return o===9||o===32||o===10||o===13}function F(o){
return o===44||o===91||o===93||o===123||o===125}function j(o){if(o>=48&&o<=57)return o-48;let y=o|32;return y>=97&&y<=102?y-97+10:-1}function H(o){return o===120?
2:o===117?4:o===85?8:0}function M(o){return o>=48&&o<=57?o-48:-1}function G(o){switch(o){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ue(o){return o<=65535?String.fromCharCode(o):String.fromCharCode(
(o-65536>>10)+55296,(o-65536&1023)+56320)}function fe(o,y,O){y==="__proto__"?Object.defineProperty(o,y,{configurable:!0,enumerable:!0,writable:!0,value:O}):o[y]=
O}let J=new Array(256),Ne=new Array(256);for(let o=0;o<256;o++)J[o]=G(o)?1:0,Ne[o]=G(o);function ee(o,y){this.input=o,this.filename=y.filename||null,this.schema=
y.schema||i,this.onWarning=y.onWarning||null,this.legacy=y.legacy||!1,this.json=y.json||!1,this.listener=y.listener||null,this.maxDepth=typeof y.maxDepth=="numb\
er"?y.maxDepth:100,this.maxTotalMergeKeys=typeof y.maxTotalMergeKeys=="number"?y.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=o.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function An(o,y){let O={name:o.filename,buffer:o.input.slice(0,-1),position:o.position,line:o.line,column:o.position-
o.lineStart};return O.snippet=n(O),new t(y,O)}function _(o,y){throw An(o,y)}function rt(o,y){o.onWarning&&o.onWarning.call(null,An(o,y))}function we(o,y,O){let A=o.
anchorMapTransactions;if(A.length!==0){let w=A[A.length-1];r.call(w,y)||(w[y]={existed:r.call(o.anchorMap,y),value:o.anchorMap[y]})}o.anchorMap[y]=O}function or(o){
o.anchorMapTransactions.push(Object.create(null))}function Ve(o){let y=o.anchorMapTransactions.pop(),O=o.anchorMapTransactions;if(O.length===0)return;let A=O[O.
length-1],w=Object.keys(y);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];r.call(A,v)||(A[v]=y[v])}}function lr(o){let y=o.anchorMapTransactions.pop(),O=Object.keys(
y);for(let A=O.length-1;A>=0;A-=1){let w=y[O[A]];w.existed?o.anchorMap[O[A]]=w.value:delete o.anchorMap[O[A]]}}function Ct(o){return{position:o.position,line:o.
line,lineStart:o.lineStart,lineIndent:o.lineIndent,firstTabInLine:o.firstTabInLine,tag:o.tag,anchor:o.anchor,kind:o.kind,result:o.result}}function st(o,y){o.position=
y.position,o.line=y.line,o.lineStart=y.lineStart,o.lineIndent=y.lineIndent,o.firstTabInLine=y.firstTabInLine,o.tag=y.tag,o.anchor=y.anchor,o.kind=y.kind,o.result=
y.result}let Cn={YAML:function(y,O,A){y.version!==null&&_(y,"duplication of %YAML directive"),A.length!==1&&_(y,"YAML directive accepts exactly one argument");let w=/^([0-9]+)\.([0-9]+)$/.
exec(A[0]);w===null&&_(y,"ill-formed argument of the YAML directive");let f=parseInt(w[1],10),b=parseInt(w[2],10);f!==1&&_(y,"unacceptable YAML version of the d\
ocument"),y.version=A[0],y.checkLineBreaks=b<2,b!==1&&b!==2&&rt(y,"unsupported YAML version of the document")},TAG:function(y,O,A){let w;A.length!==2&&_(y,"TAG \
directive accepts exactly two arguments");let f=A[0];w=A[1],g.test(f)||_(y,"ill-formed tag handle (first argument) of the TAG directive"),r.call(y.tagMap,f)&&_(
y,'there is a previously declared suffix for "'+f+'" tag handle'),P.test(w)||_(y,"ill-formed tag prefix (second argument) of the TAG directive");try{w=decodeURIComponent(
w)}catch{_(y,"tag prefix is malformed: "+w)}y.tagMap[f]=w}};function ce(o,y,O,A){if(y<O){let w=o.input.slice(y,O);if(A)for(let f=0,b=w.length;f<b;f+=1){let v=w.
charCodeAt(f);v===9||v>=32&&v<=1114111||_(o,"expected valid JSON character")}else h.test(w)&&_(o,"the stream contains non-printable characters");o.result+=w}}function Te(o){
o.totalMergeKeys++,o.maxTotalMergeKeys!==-1&&o.totalMergeKeys>o.maxTotalMergeKeys&&_(o,"merge keys exceeded maxTotalMergeKeys ("+o.maxTotalMergeKeys+")")}function Et(o,y,O,A){
e.isObject(O)||_(o,"cannot merge mappings; the provided source object is unacceptable"),Te(o);let w=Object.keys(O);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];Te(
o),r.call(y,v)||(fe(y,v,O[v]),A[v]=!0)}}function Se(o,y,O,A,w,f,b,v,C){if(Array.isArray(w)){w=Array.prototype.slice.call(w);for(let E=0,N=w.length;E<N;E+=1)Array.
isArray(w[E])&&_(o,"nested arrays are not supported inside keys"),typeof w=="object"&&L(w[E])==="[object Object]"&&(w[E]="[object Object]")}if(typeof w=="object"&&
L(w)==="[object Object]"&&(w="[object Object]"),w=String(w),y===null&&(y={}),A==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&_(o,"abnormal merg\
e sequence size");for(let E=0,N=f.length;E<N;E+=1)Et(o,y,f[E],O)}else Et(o,y,f,O);else!o.json&&!r.call(O,w)&&r.call(y,w)&&(o.line=b||o.line,o.lineStart=v||o.lineStart,
o.position=C||o.position,_(o,"duplicated mapping key")),fe(y,w,f),delete O[w];return y}function Nt(o){let y=o.input.charCodeAt(o.position);y===10?o.position++:y===
13?(o.position++,o.input.charCodeAt(o.position)===10&&o.position++):_(o,"a line break is expected"),o.line+=1,o.lineStart=o.position,o.firstTabInLine=-1}function z(o,y,O){
let A=0,w=o.input.charCodeAt(o.position);for(;w!==0;){for(;x(w);)w===9&&o.firstTabInLine===-1&&(o.firstTabInLine=o.position),w=o.input.charCodeAt(++o.position);
if(y&&w===35)do w=o.input.charCodeAt(++o.position);while(w!==10&&w!==13&&w!==0);if(R(w))for(Nt(o),w=o.input.charCodeAt(o.position),A++,o.lineIndent=0;w===32;)o.
lineIndent++,w=o.input.charCodeAt(++o.position);else break}return O!==-1&&A!==0&&o.lineIndent<O&&rt(o,"deficient indentation"),A}function ge(o){let y=o.position,
O=o.input.charCodeAt(y);return!!((O===45||O===46)&&O===o.input.charCodeAt(y+1)&&O===o.input.charCodeAt(y+2)&&(y+=3,O=o.input.charCodeAt(y),O===0||D(O)))}function ot(o,y){
y===1?o.result+=" ":y>1&&(o.result+=e.repeat(`
`,y-1))}function En(o,y,O){let A,w,f,b,v,C,E=o.kind,N=o.result,k=o.input.charCodeAt(o.position);if(D(k)||F(k)||k===35||k===38||k===42||k===33||k===124||k===62||
k===39||k===34||k===37||k===64||k===96)return!1;if(k===63||k===45){let T=o.input.charCodeAt(o.position+1);if(D(T)||O&&F(T))return!1}for(o.kind="scalar",o.result=
"",A=w=o.position,f=!1;k!==0;){if(k===58){let T=o.input.charCodeAt(o.position+1);if(D(T)||O&&F(T))break}else if(k===35){let T=o.input.charCodeAt(o.position-1);if(D(
T))break}else{if(o.position===o.lineStart&&ge(o)||O&&F(k))break;if(R(k))if(b=o.line,v=o.lineStart,C=o.lineIndent,z(o,!1,-1),o.lineIndent>=y){f=!0,k=o.input.charCodeAt(
o.position);continue}else{o.position=w,o.line=b,o.lineStart=v,o.lineIndent=C;break}}f&&(ce(o,A,w,!1),ot(o,o.line-b),A=w=o.position,f=!1),x(k)||(w=o.position+1),
k=o.input.charCodeAt(++o.position)}return ce(o,A,w,!1),o.result?!0:(o.kind=E,o.result=N,!1)}function Tt(o,y){let O,A,w=o.input.charCodeAt(o.position);if(w!==39)
return!1;for(o.kind="scalar",o.result="",o.position++,O=A=o.position;(w=o.input.charCodeAt(o.position))!==0;)if(w===39)if(ce(o,O,o.position,!0),w=o.input.charCodeAt(
++o.position),w===39)O=o.position,o.position++,A=o.position;else return!0;else R(w)?(ce(o,O,A,!0),ot(o,z(o,!1,y)),O=A=o.position):o.position===o.lineStart&&ge(o)?
_(o,"unexpected end of the document within a single quoted scalar"):(o.position++,x(w)||(A=o.position));_(o,"unexpected end of the stream within a single quoted\
 scalar")}function Nn(o,y){let O,A,w,f=o.input.charCodeAt(o.position);if(f!==34)return!1;for(o.kind="scalar",o.result="",o.position++,O=A=o.position;(f=o.input.
charCodeAt(o.position))!==0;){if(f===34)return ce(o,O,o.position,!0),o.position++,!0;if(f===92){if(ce(o,O,o.position,!0),f=o.input.charCodeAt(++o.position),R(f))
z(o,!1,y);else if(f<256&&J[f])o.result+=Ne[f],o.position++;else if((w=H(f))>0){let b=w,v=0;for(;b>0;b--)f=o.input.charCodeAt(++o.position),(w=j(f))>=0?v=(v<<4)+
w:_(o,"expected hexadecimal character");o.result+=ue(v),o.position++}else _(o,"unknown escape sequence");O=A=o.position}else R(f)?(ce(o,O,A,!0),ot(o,z(o,!1,y)),
O=A=o.position):o.position===o.lineStart&&ge(o)?_(o,"unexpected end of the document within a double quoted scalar"):(o.position++,x(f)||(A=o.position))}_(o,"une\
xpected end of the stream within a double quoted scalar")}function Tn(o,y){let O=!0,A,w,f,b=o.tag,v,C=o.anchor,E,N,k,T,q=Object.create(null),$,B,K,U=o.input.charCodeAt(
o.position);if(U===91)E=93,T=!1,v=[];else if(U===123)E=125,T=!0,v={};else return!1;for(o.anchor!==null&&we(o,o.anchor,v),U=o.input.charCodeAt(++o.position);U!==
0;){if(z(o,!0,y),U=o.input.charCodeAt(o.position),U===E)return o.position++,o.tag=b,o.anchor=C,o.kind=T?"mapping":"sequence",o.result=v,!0;if(O?U===44&&_(o,"exp\
ected the node content, but found ','"):_(o,"missed comma between flow collection entries"),B=$=K=null,N=k=!1,U===63){let Ie=o.input.charCodeAt(o.position+1);D(
Ie)&&(N=k=!0,o.position++,z(o,!0,y))}A=o.line,w=o.lineStart,f=o.position,Le(o,y,s,!1,!0),B=o.tag,$=o.result,z(o,!0,y),U=o.input.charCodeAt(o.position),(k||o.line===
A)&&U===58&&(N=!0,U=o.input.charCodeAt(++o.position),z(o,!0,y),Le(o,y,s,!1,!0),K=o.result),T?Se(o,v,q,B,$,K,A,w,f):N?v.push(Se(o,null,q,B,$,K,A,w,f)):v.push($),
z(o,!0,y),U=o.input.charCodeAt(o.position),U===44?(O=!0,U=o.input.charCodeAt(++o.position)):O=!1}_(o,"unexpected end of the stream within a flow collection")}function Re(o,y){
let O,A=c,w=!1,f=!1,b=y,v=0,C=!1,E,N=o.input.charCodeAt(o.position);if(N===124)O=!1;else if(N===62)O=!0;else return!1;for(o.kind="scalar",o.result="";N!==0;)if(N=
o.input.charCodeAt(++o.position),N===43||N===45)c===A?A=N===43?p:d:_(o,"repeat of a chomping mode identifier");else if((E=M(N))>=0)E===0?_(o,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?_(o,"repeat of an indentation width identifier"):(b=y+E-1,f=!0);else break;if(x(N)){do N=o.input.
charCodeAt(++o.position);while(x(N));if(N===35)do N=o.input.charCodeAt(++o.position);while(!R(N)&&N!==0)}for(;N!==0;){for(Nt(o),o.lineIndent=0,N=o.input.charCodeAt(
o.position);(!f||o.lineIndent<b)&&N===32;)o.lineIndent++,N=o.input.charCodeAt(++o.position);if(!f&&o.lineIndent>b&&(b=o.lineIndent),R(N)){v++;continue}if(!f&&b===
0&&_(o,"missing indentation for block scalar"),o.lineIndent<b){A===p?o.result+=e.repeat(`
`,w?1+v:v):A===c&&w&&(o.result+=`
`);break}O?x(N)?(C=!0,o.result+=e.repeat(`
`,w?1+v:v)):C?(C=!1,o.result+=e.repeat(`
`,v+1)):v===0?w&&(o.result+=" "):o.result+=e.repeat(`
`,v):o.result+=e.repeat(`
`,w?1+v:v),w=!0,f=!0,v=0;let k=o.position;for(;!R(N)&&N!==0;)N=o.input.charCodeAt(++o.position);ce(o,k,o.position,!1)}return!0}function Rn(o,y){let O=o.tag,A=o.
anchor,w=[],f=!1;if(o.firstTabInLine!==-1)return!1;o.anchor!==null&&we(o,o.anchor,w);let b=o.input.charCodeAt(o.position);for(;b!==0&&(o.firstTabInLine!==-1&&(o.
position=o.firstTabInLine,_(o,"tab characters must not be used in indentation")),b===45);){let v=o.input.charCodeAt(o.position+1);if(!D(v))break;if(f=!0,o.position++,
z(o,!0,-1)&&o.lineIndent<=y){w.push(null),b=o.input.charCodeAt(o.position);continue}let C=o.line;if(Le(o,y,a,!1,!0),w.push(o.result),z(o,!0,-1),b=o.input.charCodeAt(
o.position),(o.line===C||o.lineIndent>y)&&b!==0)_(o,"bad indentation of a sequence entry");else if(o.lineIndent<y)break}return f?(o.tag=O,o.anchor=A,o.kind="seq\
uence",o.result=w,!0):!1}function Ln(o,y,O){let A,w,f,b,v=o.tag,C=o.anchor,E={},N=Object.create(null),k=null,T=null,q=null,$=!1,B=!1;if(o.firstTabInLine!==-1)return!1;
o.anchor!==null&&we(o,o.anchor,E);let K=o.input.charCodeAt(o.position);for(;K!==0;){!$&&o.firstTabInLine!==-1&&(o.position=o.firstTabInLine,_(o,"tab characters \
must not be used in indentation"));let U=o.input.charCodeAt(o.position+1),Ie=o.line;if((K===63||K===58)&&D(U))K===63?($&&(Se(o,E,N,k,T,null,w,f,b),k=T=q=null),B=
!0,$=!0,A=!0):$?($=!1,A=!0):_(o,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),o.position+=1,K=U;else{if(w=
o.line,f=o.lineStart,b=o.position,!Le(o,O,l,!1,!0))break;if(o.line===Ie){for(K=o.input.charCodeAt(o.position);x(K);)K=o.input.charCodeAt(++o.position);if(K===58)
K=o.input.charCodeAt(++o.position),D(K)||_(o,"a whitespace character is expected after the key-value separator within a block mapping"),$&&(Se(o,E,N,k,T,null,w,
f,b),k=T=q=null),B=!0,$=!1,A=!1,k=o.tag,T=o.result;else if(B)_(o,"can not read an implicit mapping pair; a colon is missed");else return o.tag=v,o.anchor=C,!0}else if(B)
_(o,"can not read a block mapping entry; a multiline key may not be an implicit key");else return o.tag=v,o.anchor=C,!0}if((o.line===Ie||o.lineIndent>y)&&($&&(w=
o.line,f=o.lineStart,b=o.position),Le(o,y,u,!0,A)&&($?T=o.result:q=o.result),$||(Se(o,E,N,k,T,q,w,f,b),k=T=q=null),z(o,!0,-1),K=o.input.charCodeAt(o.position)),
(o.line===Ie||o.lineIndent>y)&&K!==0)_(o,"bad indentation of a mapping entry");else if(o.lineIndent<y)break}return $&&Se(o,E,N,k,T,null,w,f,b),B&&(o.tag=v,o.anchor=
C,o.kind="mapping",o.result=E),B}function In(o){let y=!1,O=!1,A,w,f=o.input.charCodeAt(o.position);if(f!==33)return!1;o.tag!==null&&_(o,"duplication of a tag pr\
operty"),f=o.input.charCodeAt(++o.position),f===60?(y=!0,f=o.input.charCodeAt(++o.position)):f===33?(O=!0,A="!!",f=o.input.charCodeAt(++o.position)):A="!";let b=o.
position;if(y){do f=o.input.charCodeAt(++o.position);while(f!==0&&f!==62);o.position<o.length?(w=o.input.slice(b,o.position),f=o.input.charCodeAt(++o.position)):
_(o,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!D(f);)f===33&&(O?_(o,"tag suffix cannot contain exclamation marks"):(A=o.input.slice(
b-1,o.position+1),g.test(A)||_(o,"named tag handle cannot contain such characters"),O=!0,b=o.position+1)),f=o.input.charCodeAt(++o.position);w=o.input.slice(b,o.
position),S.test(w)&&_(o,"tag suffix cannot contain flow indicator characters")}w&&!P.test(w)&&_(o,"tag name cannot contain such characters: "+w);try{w=decodeURIComponent(
w)}catch{_(o,"tag name is malformed: "+w)}return y?o.tag=w:r.call(o.tagMap,A)?o.tag=o.tagMap[A]+w:A==="!"?o.tag="!"+w:A==="!!"?o.tag="tag:yaml.org,2002:"+w:_(o,
'undeclared tag handle "'+A+'"'),!0}function xn(o){let y=o.input.charCodeAt(o.position);if(y!==38)return!1;o.anchor!==null&&_(o,"duplication of an anchor proper\
ty"),y=o.input.charCodeAt(++o.position);let O=o.position;for(;y!==0&&!D(y)&&!F(y);)y=o.input.charCodeAt(++o.position);return o.position===O&&_(o,"name of an anc\
hor node must contain at least one character"),o.anchor=o.input.slice(O,o.position),!0}function ar(o){let y=o.input.charCodeAt(o.position);if(y!==42)return!1;y=
o.input.charCodeAt(++o.position);let O=o.position;for(;y!==0&&!D(y)&&!F(y);)y=o.input.charCodeAt(++o.position);o.position===O&&_(o,"name of an alias node must c\
ontain at least one character");let A=o.input.slice(O,o.position);return r.call(o.anchorMap,A)||_(o,'unidentified alias "'+A+'"'),o.result=o.anchorMap[A],z(o,!0,
-1),!0}function Dn(o,y,O,A){let w=Ct(o);return or(o),st(o,y),o.tag=null,o.anchor=null,o.kind=null,o.result=null,Ln(o,O,A)&&o.kind==="mapping"?(Ve(o),!0):(lr(o),
st(o,w),!1)}function Le(o,y,O,A,w){let f,b,v=1,C=!1,E=!1,N=null,k,T,q;o.depth>=o.maxDepth&&_(o,"nesting exceeded maxDepth ("+o.maxDepth+")"),o.depth+=1,o.listener!==
null&&o.listener("open",o),o.tag=null,o.anchor=null,o.kind=null,o.result=null;let $=f=b=u===O||a===O;if(A&&z(o,!0,-1)&&(C=!0,o.lineIndent>y?v=1:o.lineIndent===y?
v=0:o.lineIndent<y&&(v=-1)),v===1)for(;;){let B=o.input.charCodeAt(o.position),K=Ct(o);if(C&&(B===33&&o.tag!==null||B===38&&o.anchor!==null)||!In(o)&&!xn(o))break;
N===null&&(N=K),z(o,!0,-1)?(C=!0,b=$,o.lineIndent>y?v=1:o.lineIndent===y?v=0:o.lineIndent<y&&(v=-1)):b=!1}if(b&&(b=C||w),v===1||u===O)if(s===O||l===O?T=y:T=y+1,
q=o.position-o.lineStart,v===1)if(b&&(Rn(o,q)||Ln(o,q,T))||Tn(o,T))E=!0;else{let B=o.input.charCodeAt(o.position);N!==null&&$&&!b&&B!==124&&B!==62&&Dn(o,N,N.position-
N.lineStart,T)||f&&Re(o,T)||Tt(o,T)||Nn(o,T)?E=!0:ar(o)?(E=!0,(o.tag!==null||o.anchor!==null)&&_(o,"alias node should not have any properties")):En(o,T,s===O)&&
(E=!0,o.tag===null&&(o.tag="?")),o.anchor!==null&&we(o,o.anchor,o.result)}else v===0&&(E=b&&Rn(o,q));if(o.tag===null)o.anchor!==null&&we(o,o.anchor,o.result);else if(o.
tag==="?"){o.result!==null&&o.kind!=="scalar"&&_(o,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+o.kind+'"');for(let B=0,K=o.implicitTypes.
length;B<K;B+=1)if(k=o.implicitTypes[B],k.resolve(o.result)){o.result=k.construct(o.result),o.tag=k.tag,o.anchor!==null&&we(o,o.anchor,o.result);break}}else if(o.
tag!=="!"){if(r.call(o.typeMap[o.kind||"fallback"],o.tag))k=o.typeMap[o.kind||"fallback"][o.tag];else{k=null;let B=o.typeMap.multi[o.kind||"fallback"];for(let K=0,
U=B.length;K<U;K+=1)if(o.tag.slice(0,B[K].tag.length)===B[K].tag){k=B[K];break}}k||_(o,"unknown tag !<"+o.tag+">"),o.result!==null&&k.kind!==o.kind&&_(o,"unacce\
ptable node kind for !<"+o.tag+'> tag; it should be "'+k.kind+'", not "'+o.kind+'"'),k.resolve(o.result,o.tag)?(o.result=k.construct(o.result,o.tag),o.anchor!==
null&&we(o,o.anchor,o.result)):_(o,"cannot resolve a node with !<"+o.tag+"> explicit tag")}return o.listener!==null&&o.listener("close",o),o.depth-=1,o.tag!==null||
o.anchor!==null||E}function cr(o){let y=o.position,O=!1,A;for(o.version=null,o.checkLineBreaks=o.legacy,o.tagMap=Object.create(null),o.anchorMap=Object.create(null);(A=
o.input.charCodeAt(o.position))!==0&&(z(o,!0,-1),A=o.input.charCodeAt(o.position),!(o.lineIndent>0||A!==37));){O=!0,A=o.input.charCodeAt(++o.position);let w=o.position;
for(;A!==0&&!D(A);)A=o.input.charCodeAt(++o.position);let f=o.input.slice(w,o.position),b=[];for(f.length<1&&_(o,"directive name must not be less than one chara\
cter in length");A!==0;){for(;x(A);)A=o.input.charCodeAt(++o.position);if(A===35){do A=o.input.charCodeAt(++o.position);while(A!==0&&!R(A));break}if(R(A))break;
for(w=o.position;A!==0&&!D(A);)A=o.input.charCodeAt(++o.position);b.push(o.input.slice(w,o.position))}A!==0&&Nt(o),r.call(Cn,f)?Cn[f](o,f,b):rt(o,'unknown docum\
ent directive "'+f+'"')}if(z(o,!0,-1),o.lineIndent===0&&o.input.charCodeAt(o.position)===45&&o.input.charCodeAt(o.position+1)===45&&o.input.charCodeAt(o.position+
2)===45?(o.position+=3,z(o,!0,-1)):O&&_(o,"directives end mark is expected"),Le(o,o.lineIndent-1,u,!1,!0),z(o,!0,-1),o.checkLineBreaks&&m.test(o.input.slice(y,o.
position))&&rt(o,"non-ASCII line breaks are interpreted as content"),o.documents.push(o.result),o.position===o.lineStart&&ge(o)){o.input.charCodeAt(o.position)===
46&&(o.position+=3,z(o,!0,-1));return}o.position<o.length-1&&_(o,"end of the stream or a document separator is expected")}function Rt(o,y){o=String(o),y=y||{},o.
length!==0&&(o.charCodeAt(o.length-1)!==10&&o.charCodeAt(o.length-1)!==13&&(o+=`
`),o.charCodeAt(0)===65279&&(o=o.slice(1)));let O=new ee(o,y),A=o.indexOf("\0");for(A!==-1&&(O.position=A,_(O,"null byte is not allowed in input")),O.input+="\0";O.
input.charCodeAt(O.position)===32;)O.lineIndent+=1,O.position+=1;for(;O.position<O.length-1;)cr(O);return O.documents}function ur(o,y,O){y!==null&&typeof y=="ob\
ject"&&typeof O>"u"&&(O=y,y=null);let A=Rt(o,O);if(typeof y!="function")return A;for(let w=0,f=A.length;w<f;w+=1)y(A[w])}function fr(o,y){let O=Rt(o,y);if(O.length!==
0){if(O.length===1)return O[0];throw new t("expected a single document in the stream, but found more")}}return Vn.loadAll=ur,Vn.load=fr,Vn}var ds={},na;function ph(){
if(na)return ds;na=1;let e=$t(),t=Bt(),n=ps(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,l=9,a=10,u=13,c=32,d=33,p=34,h=35,m=37,S=38,
g=39,P=42,L=44,R=45,x=58,D=61,F=62,j=63,H=64,M=91,G=93,ue=96,fe=123,J=124,Ne=125,ee={};ee[0]="\\0",ee[7]="\\a",ee[8]="\\b",ee[9]="\\t",ee[10]="\\n",ee[11]="\\v",
ee[12]="\\f",ee[13]="\\r",ee[27]="\\e",ee[34]='\\"',ee[92]="\\\\",ee[133]="\\N",ee[160]="\\_",ee[8232]="\\L",ee[8233]="\\P";let An=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function rt(f,b){if(b===null)return{};let v={},C=Object.keys(
b);for(let E=0,N=C.length;E<N;E+=1){let k=C[E],T=String(b[k]);k.slice(0,2)==="!!"&&(k="tag:yaml.org,2002:"+k.slice(2));let q=f.compiledTypeMap.fallback[k];q&&r.
call(q.styleAliases,T)&&(T=q.styleAliases[T]),v[k]=T}return v}function we(f){let b,v,C=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-C.length)+C}let or=1,
Ve=2;function lr(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=rt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?Ve:or,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Ct(f,b){let v=e.repeat(" ",b),C=0,E="",N=f.length;for(;C<N;){let k,T=f.indexOf(`
`,C);T===-1?(k=f.slice(C),C=N):(k=f.slice(C,T+1),C=T+1),k.length&&k!==`
`&&(E+=v),E+=k}return E}function st(f,b){return`
`+e.repeat(" ",f.indent*b)}function Cn(f,b){for(let v=0,C=f.implicitTypes.length;v<C;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function ce(f){return f===
c||f===l}function Te(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Et(f){return Te(f)&&
f!==s&&f!==u&&f!==a}function Se(f,b,v){let C=Et(f),E=C&&!ce(f);return(v?C:C&&f!==L&&f!==M&&f!==G&&f!==fe&&f!==Ne)&&f!==h&&!(b===x&&!E)||Et(b)&&!ce(b)&&f===h||b===
x&&E}function Nt(f){return Te(f)&&f!==s&&!ce(f)&&f!==R&&f!==j&&f!==x&&f!==L&&f!==M&&f!==G&&f!==fe&&f!==Ne&&f!==h&&f!==S&&f!==P&&f!==d&&f!==J&&f!==D&&f!==F&&f!==
g&&f!==p&&f!==m&&f!==H&&f!==ue}function z(f){return!ce(f)&&f!==x}function ge(f,b){let v=f.charCodeAt(b),C;return v>=55296&&v<=56319&&b+1<f.length&&(C=f.charCodeAt(
b+1),C>=56320&&C<=57343)?(v-55296)*1024+C-56320+65536:v}function ot(f){return/^\n* /.test(f)}let En=1,Tt=2,Nn=3,Tn=4,Re=5;function Rn(f,b,v,C,E,N,k,T){let q,$=0,
B=null,K=!1,U=!1,Ie=C!==-1,Lt=-1,It=Nt(ge(f,0))&&z(ge(f,f.length-1));if(b||k)for(q=0;q<f.length;$>=65536?q+=2:q++){if($=ge(f,q),!Te($))return Re;It=It&&Se($,B,T),
B=$}else{for(q=0;q<f.length;$>=65536?q+=2:q++){if($=ge(f,q),$===a)K=!0,Ie&&(U=U||q-Lt-1>C&&f[Lt+1]!==" ",Lt=q);else if(!Te($))return Re;It=It&&Se($,B,T),B=$}U=U||
Ie&&q-Lt-1>C&&f[Lt+1]!==" "}return!K&&!U?It&&!k&&!E(f)?En:N===Ve?Re:Tt:v>9&&ot(f)?Re:k?N===Ve?Re:Tt:U?Tn:Nn}function Ln(f,b,v,C,E){f.dump=(function(){if(b.length===
0)return f.quotingType===Ve?'""':"''";if(!f.noCompatMode&&(An.indexOf(b)!==-1||_.test(b)))return f.quotingType===Ve?'"'+b+'"':"'"+b+"'";let N=f.indent*Math.max(
1,v),k=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-N),T=C||f.flowLevel>-1&&v>=f.flowLevel;function q($){return Cn(f,$)}switch(Rn(b,T,f.indent,
k,q,f.quotingType,f.forceQuotes&&!C,E)){case En:return b;case Tt:return"'"+b.replace(/'/g,"''")+"'";case Nn:return"|"+In(b,f.indent)+xn(Ct(b,N));case Tn:return"\
>"+In(b,f.indent)+xn(Ct(ar(b,k),N));case Re:return'"'+Le(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function In(f,b){let v=ot(f)?
String(b):"",C=f[f.length-1]===`
`,N=C&&(f[f.length-2]===`
`||f===`
`)?"+":C?"":"-";return v+N+`
`}function xn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function ar(f,b){let v=/(\n+)([^\n]*)/g,C=(function(){let T=f.indexOf(`
`);return T=T!==-1?T:f.length,v.lastIndex=T,Dn(f.slice(0,T),b)})(),E=f[0]===`
`||f[0]===" ",N,k;for(;k=v.exec(f);){let T=k[1],q=k[2];N=q[0]===" ",C+=T+(!E&&!N&&q!==""?`
`:"")+Dn(q,b),E=N}return C}function Dn(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,C,E=0,N,k=0,T=0,q="";for(;C=v.exec(f);)T=C.index,T-E>b&&(N=k>E?k:T,q+=
`
`+f.slice(E,N),E=N+1),k=T;return q+=`
`,f.length-E>b&&k>E?q+=f.slice(E,k)+`
`+f.slice(k+1):q+=f.slice(E),q.slice(1)}function Le(f){let b="",v=0;for(let C=0;C<f.length;v>=65536?C+=2:C++){v=ge(f,C);let E=ee[v];!E&&Te(v)?(b+=f[C],v>=65536&&
(b+=f[C+1])):b+=E||we(v)}return b}function cr(f,b,v){let C="",E=f.tag;for(let N=0,k=v.length;N<k;N+=1){let T=v[N];f.replacer&&(T=f.replacer.call(v,String(N),T)),
(y(f,b,T,!1,!1)||typeof T>"u"&&y(f,b,null,!1,!1))&&(C!==""&&(C+=","+(f.condenseFlow?"":" ")),C+=f.dump)}f.tag=E,f.dump="["+C+"]"}function Rt(f,b,v,C){let E="",N=f.
tag;for(let k=0,T=v.length;k<T;k+=1){let q=v[k];f.replacer&&(q=f.replacer.call(v,String(k),q)),(y(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&y(f,b+1,null,!0,!0,!1,!0))&&
((!C||E!=="")&&(E+=st(f,b)),f.dump&&a===f.dump.charCodeAt(0)?E+="-":E+="- ",E+=f.dump)}f.tag=N,f.dump=E||"[]"}function ur(f,b,v){let C="",E=f.tag,N=Object.keys(
v);for(let k=0,T=N.length;k<T;k+=1){let q="";C!==""&&(q+=", "),f.condenseFlow&&(q+='"');let $=N[k],B=v[$];f.replacer&&(B=f.replacer.call(v,$,B)),y(f,b,$,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),y(f,b,B,!1,!1)&&(q+=f.dump,C+=q))}f.tag=E,f.dump="{"+C+"}"}function fr(f,b,v,C){
let E="",N=f.tag,k=Object.keys(v);if(f.sortKeys===!0)k.sort();else if(typeof f.sortKeys=="function")k.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let T=0,q=k.length;T<q;T+=1){let $="";(!C||E!=="")&&($+=st(f,b));let B=k[T],K=v[B];if(f.replacer&&(K=f.replacer.call(v,B,K)),
!y(f,b+1,B,!0,!0,!0))continue;let U=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;U&&(f.dump&&a===f.dump.charCodeAt(0)?$+="?":$+="? "),$+=f.dump,U&&($+=
st(f,b)),y(f,b+1,K,!0,U)&&(f.dump&&a===f.dump.charCodeAt(0)?$+=":":$+=": ",$+=f.dump,E+=$)}f.tag=N,f.dump=E||"{}"}function o(f,b,v){let C=v?f.explicitTypes:f.implicitTypes;
for(let E=0,N=C.length;E<N;E+=1){let k=C[E];if((k.instanceOf||k.predicate)&&(!k.instanceOf||typeof b=="object"&&b instanceof k.instanceOf)&&(!k.predicate||k.predicate(
b))){if(v?k.multi&&k.representName?f.tag=k.representName(b):f.tag=k.tag:f.tag="?",k.represent){let T=f.styleMap[k.tag]||k.defaultStyle,q;if(i.call(k.represent)===
"[object Function]")q=k.represent(b,T);else if(r.call(k.represent,T))q=k.represent[T](b,T);else throw new t("!<"+k.tag+'> tag resolver accepts not "'+T+'" style');
f.dump=q}return!0}}return!1}function y(f,b,v,C,E,N,k){f.tag=null,f.dump=v,o(f,v,!1)||o(f,v,!0);let T=i.call(f.dump),q=C;C&&(C=f.flowLevel<0||f.flowLevel>b);let $=T===
"[object Object]"||T==="[object Array]",B,K;if($&&(B=f.duplicates.indexOf(v),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(E=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if($&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),T==="[object Object]")C&&Object.keys(f.dump).length!==0?(fr(f,b,f.dump,E),K&&(f.dump=
"&ref_"+B+f.dump)):(ur(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(T==="[object Array]")C&&f.dump.length!==0?(f.noArrayIndent&&!k&&b>0?Rt(f,b-1,f.dump,
E):Rt(f,b,f.dump,E),K&&(f.dump="&ref_"+B+f.dump)):(cr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(T==="[object String]")f.tag!=="?"&&Ln(f,f.dump,b,N,q);else{
if(T==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+T)}if(f.tag!==null&&f.tag!=="?"){let U=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?U="!"+U:U.slice(0,18)==="tag:yaml.org,2002:"?U="!!"+U.slice(18):U="!<"+U+">",f.dump=U+" "+
f.dump}}return!0}function O(f,b){let v=[],C=[];A(f,v,C);let E=C.length;for(let N=0;N<E;N+=1)b.duplicates.push(v[C[N]]);b.usedDuplicates=new Array(E)}function A(f,b,v){
if(f!==null&&typeof f=="object"){let C=b.indexOf(f);if(C!==-1)v.indexOf(C)===-1&&v.push(C);else if(b.push(f),Array.isArray(f))for(let E=0,N=f.length;E<N;E+=1)A(
f[E],b,v);else{let E=Object.keys(f);for(let N=0,k=E.length;N<k;N+=1)A(f[E[N]],b,v)}}}function w(f,b){b=b||{};let v=new lr(b);v.noRefs||O(f,v);let C=f;return v.replacer&&
(C=v.replacer.call({"":C},"",C)),y(v,0,C,!0,!0)?v.dump+`
`:""}return ds.dump=w,ds}var ia;function hh(){if(ia)return ie;ia=1;let e=dh(),t=ph();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return ie.Type=se(),ie.Schema=ra(),ie.FAILSAFE_SCHEMA=aa(),ie.JSON_SCHEMA=pa(),ie.
CORE_SCHEMA=ha(),ie.DEFAULT_SCHEMA=ps(),ie.load=e.load,ie.loadAll=e.loadAll,ie.dump=t.dump,ie.YAMLException=Bt(),ie.types={binary:ya(),float:da(),map:la(),null:ca(),
pairs:va(),set:wa(),timestamp:ma(),bool:ua(),int:fa(),merge:ga(),omap:ba(),seq:oa(),str:sa()},ie.safeLoad=n("safeLoad","load"),ie.safeLoadAll=n("safeLoadAll","l\
oadAll"),ie.safeDump=n("safeDump","dump"),ie}var mh=hh(),gh=uh(mh),{Type:Sa,Schema:hw,FAILSAFE_SCHEMA:ka,JSON_SCHEMA:mw,CORE_SCHEMA:gw,DEFAULT_SCHEMA:yw,load:Pa,
loadAll:bw,dump:vw,YAMLException:ww,types:Sw,safeLoad:kw,safeLoadAll:Pw,safeDump:Ow}=gh;function Ca(e,t,n){if(t===void 0)return n?Oa(e):Qe(e);if(t===`${ut}binary`)return wh(e);if(t===`${ut}timestamp`)return bh.test(e)&&vh(e)?Qe(e):void 0;let i=yh.get(
t);if(!i)return Qe(e);let r=Oa(e);return i==="float"&&r.type==="integer"?ft(Number(r.value)):r.type===i?r:void 0}var ut="tag:yaml.org,2002:",yh=new Map([[`${ut}\
int`,"integer"],[`${ut}float`,"float"],[`${ut}bool`,"boolean"],[`${ut}null`,"null"]]),bh=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function vh(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function wh(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Qe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Oa(e){
let t=Sh.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return kh(e)??Qe(e);if(!/[-+0-9]/.test(n))return Qe(e);let i=e.replaceAll("_","");return Oh(i)??Ph(i)??
Qe(e)}var Sh=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Aa(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Aa(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,ft(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,ft(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,ft(Number.NEGATIVE_INFINITY)])]);
function Qe(e){return{type:"text",value:e,key:e}}function Aa(e){return{type:"boolean",value:e,key:String(e)}}function ft(e){return{type:"float",value:e,key:Ch(e)}}
function kh(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?ft(t):void 0}
function Ph(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?ft(t):void 0}function Oh(e){let t=Ah.
exec(e);if(!t)return;let[,n="",i,r,s,l="0"]=t,a=i!==void 0?Gn(i,"0x",16):r!==void 0?Gn(r,"0o",22):s!==void 0?Gn(s,"0b",64):Gn(l,"",20);if(a===void 0||a>=2n**64n)
return;let u=n==="-"?-a:a;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Ah=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Gn(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Ch(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ta(e){if(e.length>Ia||Eh(e))return;let t=La(e);return hs?void 0:t}function Ra(e){return e.length<=Ia&&La(e)!==void 0}function La(e){hs=!1;try{return{value:Pa(
e,{schema:Wh})??null}}catch{return}}var Ia=3e6;function Eh(e){return Th.test(e)||Nh.test(e)||Ih(e)||Rh.test(e)&&Lh.test(e)?!0:/[[{]/.test(e)&&xh.test(e)&&(Dh.test(
e)||Mh(e))}var Nh=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Th=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Rh=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Lh=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Ih(e){for(let t=0;t+Ea<e.length;){let n=e.lastIndexOf(`
`,t+Ea);if(n<t)return!0;t=n+1}return!1}var Ea=1e3,xh=/(?:^|[\s,:[{-])[[{]/,Dh=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Mh(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===qh||r===_h||r===Na){if(t)return!0;t=r!==Na,n=!1}else t&&(r===Fh?n=!1:r===$h?n=!0:!n&&r!==Bh&&r!==jh&&r!==Kh&&(t=!1))}return!1}var[qh,
_h,Na,Fh,$h,Bh,jh,Kh]=[93,125,44,10,35,32,9,13],hs=!1,Uh=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),jt,Yh=new Sa("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Uh.has(e.charCodeAt(0))||(jt=Ca(e,void 0,!0),!jt||jt.type==="text"))return!1;let{type:t,key:n,value:i}=jt;
return(t==="float"||t==="integer"&&n!==String(i))&&(hs=!0),!0},construct:()=>jt?.value}),Wh=ka.extend({implicit:[Yh]});var Hh,Vh=()=>Hh??=require("./with-positions.cjs");var ms=(...e)=>Vh().readWithPositions(...e);function Da(e,{valuesOnly:t=!0}={}){let n=El(e),i=[],r,s=0;for(let l of Il(e)){let a=xa(e,{...l,start:s},n,t);if(a.value===null&&a.issues.length===0){r??=a;continue}
i.push(a),s=l.end}return i.length>0?{documents:i}:{documents:[r??xa(e,{start:s,body:s,end:e.length},n,t)]}}function xa(e,t,n,i){let r=i?Gh(e,t):void 0;if(!r)return ms(
e,t,n);let s,l=()=>(s??=ms(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>l().positionOf(a),keyOf:a=>l().keyOf(a),get node(){
return l().node}}}function Gh(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?Ra(s)?i:void 0:Ta(s)}function Ma(e){return Q(e)&&Q(e.sops)&&typeof e.sops.mac=="string"}function qa(e){if(!Q(e))return e;let{sops:t,...n}=e;return n}function Qn(e){return e.charCodeAt(0)===Jh&&Qh.test(e)}var Jh=36,Qh=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Jn(e){return Array.
isArray(e)?e.some(Jn):Q(e)?Object.entries(e).some(([t,n])=>Qn(t)||Jn(n)):!1}var _a=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var dt=[],gs=[];function zn(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,l=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-l);)s--,l--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,l-=a,i!==void 0&&l-s>i)return i;if(s===0)return i!==void 0&&l>i?i:l;
let u,c,d,p,h=0,m=0;for(;h<s;)gs[h]=e.charCodeAt(a+h),dt[h]=++h;for(;m<l;){for(u=t.charCodeAt(a+m),d=m++,c=m,h=0;h<s;h++)p=u===gs[h]?d:d+1,d=dt[h],c=dt[h]=d>c?p>
c?c+1:p:p>d?d+1:p;if(i!==void 0){let S=c;for(h=0;h<s;h++)dt[h]<S&&(S=dt[h]);if(S>i)return i}}return dt.length=s,gs.length=s,i!==void 0&&c>i?i:c}var zh=64;function Xn(e,t){if(e.length>zh)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let l=s.toLowerCase(),a=$a(n,l)?1:zn(n,l,{maxDistance:i});a<i&&(i=a,r=s)}return r}function Fa(e,t){let n=e.toLowerCase();return t.some(i=>{
let r=i.toLowerCase();return Math.abs(r.length-n.length)>1?!1:$a(n,r)||zn(n,r,{maxDistance:2})<2})}function $a(e,t){if(e.length!==t.length)return!1;let n=0;for(;n<
e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var pt="openchoreo.dev";function bs(e){return ys(e,"").filter(t=>Zh(t.value))}function ys(e,t){if(Array.isArray(e))return e.flatMap((r,s)=>ys(r,`${t}/${s}`));if(!Q(
e)||typeof e.kind!="string"||!e.kind.endsWith(Ba))return[{pointer:t,value:e}];let{items:n}=e,i=e.kind.slice(0,-Ba.length);return Array.isArray(n)?n.flatMap((r,s)=>{
let l=`${t}/items/${s}`;return Q(r)&&vs(r.kind)&&ke.includes(i)?[{pointer:l,...Xh(r,e.apiVersion,i)}]:ys(r,l)}):i===""||ke.includes(i)?[]:[{pointer:t,value:e}]}
var Ba="List";function Xh(e,t,n){return vs(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kin\
d"]}}var vs=e=>e==null||e==="";function Zh(e){if(!Q(e))return!1;let{apiVersion:t,kind:n}=e,i=typeof n=="string"&&ke.includes(n);if(vs(t))return i?ct(n):ei(n)&&Kt(
e);if(typeof t!="string")return i&&ct(n)&&Kt(e);let r=t.split("/")[0]??"";return r!==pt?(r.endsWith(`.${pt}`)||Xn(r,[pt])!==void 0)&&(i||ei(n)&&Kt(e)):i||typeof n==
"string"&&n.endsWith(ws)||ei(n)||Kt(e)}var ws="Plane";function ja(e){return ei(e.kind)||Kt(e)}function ei(e){return typeof e=="string"&&Fa(e,ke)}function Kt(e){
let{spec:t}=e;return[...em()].some(n=>Object.hasOwn(e,n)||Q(t)&&Object.hasOwn(t,n))}var Zn;function em(){if(Zn)return Zn;let e=ke.flatMap(i=>(Ur(i)?.references??
[]).map(({pointer:r})=>({pointer:r,kinds:[i]}))),t=[..._a,...e].map(({pointer:i,kinds:r})=>({name:i.split("/")[2]??"",kinds:r})),n=new Set(t.filter(({kinds:i})=>!i.
every(ct)).map(({name:i})=>i));return Zn=new Set(t.map(({name:i})=>i).filter(i=>!n.has(i))),Zn}function Ka(e){return typeof e=="string"&&(e===pt||e.startsWith(`${pt}\
/`))}function Ss(e){return e.includes("openchoreo")||e.includes(ws)&&Ya.test(e)}function Ua(e){return e.includes(pt)&&tm.test(e)||e.includes(ws)&&Ya.test(e)}var Ya=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
tm=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var wn=Kd(Df(),1);function Mf(e){return _f(e.replace(R0,""))??($f.test(e)?Ff:void 0)}function Sn(e){if(typeof e=="string")return _f(e);if(Array.isArray(e))return il(e);if(!Q(e))return;
let{annotations:t,...n}=e;return il(Object.keys(e))??il(Object.values(n))}function il(e){for(let t of e){let n=Sn(t);if(n!==void 0)return n}}function qf(e){return $f.
test(e)&&T0(e)?Ff:void 0}function T0(e){let t=!1;for(let n of new wn.Lexer().lex(e)){if(!t&&wn.CST.tokenType(n)==="comment"&&n.startsWith("#@"))return!0;t=!t&&wn.CST.
tokenType(n)==="scalar"}return!1}function _f(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a \
template: {% %} has to be rendered first"}var Ff="it is a template of ytt: #@ has to be rendered first",$f=/(?:^|\s)#@/,R0=/(?<!\S)#.*/g;function L0(e){return e.split("/").slice(1).map(I0)}var kn=e=>e.replaceAll("~","~0").replaceAll("/","~1"),I0=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Zi(e){return/[~\d]/.test(e)?L0(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}var rl=new Set;function jf(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function Kf(e,t=!1){let n=new Set;return i(e,""),n.size===0?rl:n;function i(r,s){if(typeof r=="string")(Bf(r)||t&&M0.test(r))&&n.add(s);else if(Array.
isArray(r))for(let[l,a]of r.entries()){let u=`${s}/${l}`;Q(a)&&Object.keys(a).some(Qn)?n.add(u):i(a,u)}else if(Q(r))for(let[l,a]of Object.entries(r)){let u=`${s}\
/${kn(l)}`;Qn(l)?n.add(u):Bf(l)?n.add(s):i(a,u)}}}function Bf(e){return e.includes("$")&&x0.test(e)||e.includes("<")&&D0.test(e)}var x0=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
D0=/<[^<>\s][^<>\n]*>/,M0=/^ENC\[.*\]$/s;function Uf(e,{isPatch:t=!1,valuesOnly:n=!0}={}){let{documents:i}=Da(e,{valuesOnly:n}),r=!t&&!q0.some(s=>e.includes(s));return i.map(s=>{let l=s.issues.find(({code:a})=>a===
"yaml-syntax");return l?K0(s,Yf(s,e),l.message):r?_0(s):F0(s,e,t)})}var q0=["$","<","{{","{%","sops","#@"];function _0(e){let t=bs(e.value);if(t.length===0)return{
document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(i=>({...i,role:"manifest",unknown:rl,isPartial:!1,
isFixable:n}))}}function F0(e,t,n){let{value:i}=e,r=bs(i);if(r.length===0){let m=j0(i);return m===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"\
template",reason:m,resources:[]}}let s=t.includes("#@")?qf(Yf(e,t)):void 0,l=Ma(i),a=r.map(m=>{let S=s??Sn(m.value);return{reason:S,resource:B0(m,{document:e,isTemplate:S!==
void 0,encrypted:l,isPatch:n})}}),u=a.map(({resource:m})=>m),[c="manifest",...d]=new Set(u.map(({role:m})=>m)),p=a.find(({reason:m})=>m!==void 0)?.reason;if(d.length>
0)return{document:e,role:"manifest",...p!==void 0&&{reason:p},resources:u};let h=p??$0[c];return{document:e,role:c,...h!==void 0&&{reason:h},resources:u}}var $0={
patch:"it is a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function B0(e,{document:t,isTemplate:n,
encrypted:i,isPatch:r}){let s=i?qa(e.value):e.value,l=r||Jn(s),a=n?"template":i?"encrypted":l?"patch":"manifest";return{...e,value:s,role:a,unknown:Kf(s,i),isPartial:l,
isFixable:a==="manifest"&&t.issues.length===0}}function j0(e){if(!Q(e))return;let{apiVersion:t,kind:n}=e;return Ka(t)?typeof n=="string"?Sn(n):void 0:typeof n==
"string"&&ct(n)&&typeof t=="string"?Sn(t):void 0}function K0(e,t,n){let i=`it is ${n}`;if(Ua(t)){let r=Mf(t);return{document:e,role:r===void 0?"unreadable":"tem\
plate",reason:r??i,resources:[]}}return{document:e,role:"other",reason:i,resources:[]}}var Yf=({range:e},t)=>t.slice(e.start.offset,e.end.offset);function er({role:e,
isPartial:t}){return!t&&e!=="template"}function Hf(e,t,n){let{spec:i}=e;if(i!=null&&!(Q(i)&&Object.keys(i).length===0))return;let r=t.flatMap(d=>d.code==="unknown-field"&&U0(d.path)?[d.name]:[]);if(r.
length===0)return;let s=n(Wf(e,r)),l=new Set(s.ok?[]:s.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),a=r.filter(d=>!l.has(`/spec/${kn(d)}`)),[u]=a;if(u===
void 0)return;let c=`/${kn(u)}`;return{issue:{code:"misplaced-fields",path:c,field:Zi(c),message:Y0(a),fields:a},meant:Wf(e,a)}}var U0=e=>e.lastIndexOf("/")===0;
function Wf(e,t){let n=Object.entries(e),i=Object.fromEntries(n.filter(([r])=>t.includes(r)));return{...Object.fromEntries(n.filter(([r])=>!t.includes(r))),spec:i}}
function Y0(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function W0(e,t){let{value:n}=e,i=Dt(t)(n);if(i.ok)return{value:n,issues:[],placeOf:sl};let r=Gf(n,i.issues,t);return e.unknown.size===0&&!e.isPartial?r:{...r,issues:r.
issues.filter(s=>G0(s,e))}}function ol(e,t){return W0(e,t).issues}function Vf(e,t){return e.unknown.size===0&&!e.isPartial?Un(t,e.value):ol(e,t).length===0}var sl=e=>e;
function Gf(e,t,n){let i=Dt(n),r=t.find(m=>m.code==="unknown-kind"),s=r?.code==="unknown-kind"&&Q(e)&&V0(e)?r.suggestion:void 0;if(r&&s!==void 0&&Q(e)){let m={...e,
kind:s},S=i(m),g=S.ok?{value:m,issues:[],placeOf:sl}:Gf(m,S.issues,n);return{...g,issues:[r,...g.issues]}}let l=Q(e)?Hf(e,t,i):void 0;if(!l)return{value:e,issues:t,
placeOf:sl};let{issue:a,meant:u}=l,{fields:c}=a,d=m=>{let[,S,g=""]=m.split("/");return S==="spec"&&c.includes(g)?m.slice(5):m},p=i(u),h=p.ok?[]:p.issues.map(m=>H0(
m,d(m.path)));return{value:u,issues:[a,...h],placeOf:d}}var H0=(e,t)=>t===e.path?e:{...e,path:t,field:Zi(t)};function V0(e){let{kind:t}=e;return typeof t=="stri\
ng"&&!ke.includes(t)&&ja(e)}function G0(e,{unknown:t,isPartial:n}){return jf(t,e.path)||e.code==="too-long"&&[...t].some(i=>i.startsWith(`${e.path}/`))?!1:!n||!J0(
e)}function J0(e){return Q0.has(e.code)||z0.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var Q0=new Set(["missing-field","missing-secret-namespace",
"null-value"]),z0=new Set(["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function Jf(e){return e.flatMap(({resources:t})=>t.filter(er).map(X0))}function X0(e){return e.unknown.size===0?Cl(e.value):{fits:t=>Vf(e,t),issues:t=>ol(e,t).length}}function Qf(){let e=new Map;function t(r,{release:s,sets:l},a){if(s)return s;let[u]=l;for(let h of l){let{poll:m,unasked:S}=n(h),g=m.unasked;for(let P of a)m.add(
P);m.unasked>g&&S.push({number:r,ballots:m.unasked-g})}let{poll:c,files:d}=n(u),p=qr(c.leading);return a.length>0&&d.push({number:r,release:p}),{release:p,from:"\
detected"}}function n(r){let s=e.get(r);if(s)return s;let l={poll:jr(),unasked:[],files:[]};return e.set(r,l),l}function i(r){let s=new Map,l=[];for(let[a,{poll:u,
unasked:c,files:d}]of e){if(!u.isUnanimous)for(let{number:m,ballots:S}of c)for(let g of(r(m)??[]).slice(0,S))u.recount(g);let p=u.decide();s.set(a,p);let h=at(p.
release);for(let{number:m,release:S}of d)at(S)!==h&&l.push(m)}return{detected:s,outdated:l,releaseOf:({release:a,sets:[u]})=>a??{release:s.get(u)?.release??qr(jr().
leading),from:"detected"}}}return{vote:t,decide:i}}function zf(e){let t=e.map(({path:c,text:d,context:p})=>{let h=Uf(d,{isPatch:p.isPatch??!1}),m=h.flatMap(({document:S,resources:g})=>g.filter(er).map(({value:P,
pointer:L})=>({value:P,path:c,document:S,pointer:L})));return{path:c,context:p,documents:h,planes:m}}),n=Qf(),i=c=>Jf(t[c]?.documents??[]);for(let[c,{context:d}]of t.
entries())n.vote(c,d,i(c));let{detected:r,releaseOf:s}=n.decide(i),a=[...new Set(t.flatMap(({context:c})=>c.sets))].map(c=>{let d=t.filter(({context:S})=>S.sets.
includes(c)),p=d.find(({planes:S})=>S.length>0)?.context,h=s({release:p?.release,sets:[c]}),m=h.from==="detected"?r.get(c):void 0;return{name:c,release:h,detection:m,
planes:d.flatMap(({planes:S})=>S)}}),u=t.flatMap(({path:c,documents:d})=>d.flatMap(({role:p,reason:h,document:m})=>h!==void 0&&(p==="patch"||p==="template"||p===
"unreadable")?[{path:c,line:Z0(m),role:p,reason:h}]:[]));return{sets:a.filter(({planes:c})=>c.length>0),skipped:u}}function Z0({issues:e,positionOf:t}){return(e[0]?.
range??t("")).start.line}var cd=require("buffer"),Ee=require("fs"),ud=require("path");var At=require("fs"),ul=require("path");var ev,Xf=()=>ev??=require("./glob.cjs"),Zf=(...e)=>Xf().globOf(...e),ed=(...e)=>Xf().isGlob(...e);var tr=require("path");function ll(e,t){let n=(0,tr.resolve)(e,t),i=(l,a)=>a===l||Wn(l,a)!==void 0,r=l=>i(e,l)||!(0,tr.isAbsolute)(t)&&i(n,l),s=l=>r(l)?Mt(e,l):Ge(l);return{given:s(n),
of:s,inFolder(l){let a=s(l),u=a==="."?"":a.endsWith("/")?a:`${a}/`;return c=>u+c}}}var tv={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Ce(e){return e instanceof Error?tv[Je(e)]??e.message:"an unknown error"}
function nr(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(Je(e))}var He=require("fs"),al=require("path");var td=e=>nv.test(e),nv=/\.(?:ya?ml|json)$/i;var pe=require("fs"),We=require("path");var nd=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,iv=1440*60*1e3;function id(e){return nd.test(e)}function rd(e){let t=(0,pe.mkdtempSync)((0,We.join)(e,`.open\
choreo-planes-${process.pid}-`));try{(0,pe.writeFileSync)((0,We.join)(t,".gitignore"),`*
`)}catch(n){throw ir(t),n}return t}function ir(e){try{(0,pe.rmSync)(e,{recursive:!0,force:!0})}catch{}}function sd(e){for(let t of new Set(Array.from(e,ov)))for(let n of lv(
t)){let i=nd.exec(n)?.[1];i!==void 0&&rv(Number(i),(0,We.join)(t,n))&&ir((0,We.join)(t,n))}}function rv(e,t){if(e===process.pid||!sv(e))return!0;let n=(0,pe.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>iv}function sv(e){try{return process.kill(e,0)}catch(t){return Je(t)==="EPERM"}}function ov(e){try{
return(0,We.dirname)(pe.realpathSync.native(e))}catch{return(0,We.dirname)(e)}}function lv(e){try{return(0,pe.readdirSync)(e)}catch{return[]}}function cl(e,t){let n=(0,He.realpathSync)(e);return ld({folder:n,inside:"",rules:Fr(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*ld({folder:e,inside:t,
rules:n},i){let{env:r,isLeftOut:s,isWanted:l,naming:a,folders:u}=i,c=n.trackedOnly?e+al.sep:e;if(u.has(c))return;u.add(c);let d=(0,He.readdirSync)(e,{withFileTypes:!0}).
sort(cv),p=vl(e,d,n,r),h=a.inFolder(e);for(let m of d){let S=od(e,al.sep,m.name),g=od(t,"/",m.name),P=td(m.name)&&l(g),L=m.isSymbolicLink();if(!(!P&&!L&&!m.isDirectory())&&
!(av.has(m.name)||id(m.name)))try{let R=wl(S,m.isDirectory(),p);if(R==="ignored")continue;let x=L?uv(S,P):m,D=x?.isDirectory()??!1;if(s(S,D))continue;if(D){let F=L?
(0,He.realpathSync)(S):S,j=L?Fr(F,r):R==="tracked"?{...p,trackedOnly:!0}:p;yield*ld({folder:F,inside:g,rules:j},i)}else if(P&&x?.isFile()){let F=L?(0,He.realpathSync)(
S):S;yield{path:L?a.of(F):h(m.name),fullPath:F,fromDirectory:!0}}}catch(R){let x=`${h(m.name)}: ${Ce(R)}`;nr(R)?i.onFault(x):i.onNote(`skipped ${x}`)}}}var av=new Set(
[".git","node_modules"]),cv=(e,t)=>e.name<t.name?-1:1,od=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function uv(e,t){try{return(0,He.statSync)(e)}catch(n){if(t)throw n;
return}}var rr="<stdin>";function*ad(e,{cwd:t,ignore:n=[],...i}){let r=(0,At.realpathSync)(t),s=n.length>0?_r(r,n):()=>!1,l=new Set;for(let a of e){let u=ll(r,a);try{for(let c of fv(
a,u,{...i,cwd:r,isLeftOut:s}))l.has(c.fullPath)||(l.add(c.fullPath),yield c)}catch(c){i.onFault(`${u.given}: ${Ce(c)}`)}}}function*fv(e,t,n){if(e==="-")return yield{
path:rr,fullPath:rr,fromDirectory:!1};let i=(0,ul.resolve)(n.cwd,e),r=(0,At.statSync)(i,{throwIfNoEntry:!1});if(!r&&ed(Ge(e)))return yield*dv(e,n);if(!r)throw Object.
assign(new Error,{code:"ENOENT"});if(r.isDirectory())return yield*cl(i,{...n,naming:t});if(!hv(r,i))return n.onFault(`${t.given}: it is neither a file nor a dir\
ectory`);let s=pv.test(i)?i:(0,At.realpathSync)(i);!n.isLeftOut(i,!1)&&!n.isLeftOut(s,!1)&&(yield{path:t.of(s),fullPath:s,fromDirectory:!1})}function*dv(e,t){let{
base:n,isMatch:i}=Zf(Ge(e)),r=(0,ul.resolve)(t.cwd,n),s=!1;if((0,At.statSync)(r,{throwIfNoEntry:!1})?.isDirectory())for(let l of cl(r,{...t,naming:ll(t.cwd,n),isWanted:i}))
s=!0,yield l;s||t.onFault(`${e}: no YAML or JSON file matches`)}var pv=/^\/(?:dev|proc)\//;function hv(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}function fd(e,t){return e===rr?Buffer.from(t.stdin()):mv(e,t.cwd)}function mv(e,t){let n=(0,ud.resolve)(t,e),i=(0,Ee.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ee.readFileSync)(i);let r=(0,Ee.readSync)(i,sr);return r<sr.length?sr.subarray(0,r):Buffer.concat([sr,(0,Ee.readFileSync)(i)])}finally{(0,Ee.closeSync)(
i)}}var sr=Buffer.allocUnsafeSlow(64*1024);function fl(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,cd.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function dd(e){return e[0]===255||e[0]===254?Ss(fl(e)):e.
includes("openchoreo")||e.includes("Plane")&&Ss(e.toString("latin1"))}function pd(e,t){let n=[];for(let i of e.files){let{path:r,fromDirectory:s}=i;try{let l=fd(r,t);(!s||dd(l))&&n.push({path:r,text:fl(l),context:e.contextOf(i)})}catch(l){
gv(i,l,e)}}return{files:n,faults:e.faults,notes:e.notes}}function gv({path:e,fromDirectory:t},n,{onFault:i,onNote:r}){let s=`${e}: ${Ce(n)}`;t&&!nr(n)?r(`skippe\
d ${s}`):i(s)}var yv=require("util");var it=class extends Error{name="UsageError"};function pl(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Kn};let n=bv.exec(t),i=n===null?void 0:
`v${n[1]}`;return gl(i)?{ok:!0,release:i}:{ok:!1,suggestion:vv(t,i)}}function hd(e){let t=pl(e),n=t.ok?void 0:t.suggestion,i=n===void 0?`; write one of ${oe[0]}\
 to ${Kn}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${i}`}var bv=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function vv(e,t){if(t===void 0)return Xn(e,[...oe,"latest","auto"]);let n=dl(t);return oe.reduce((i,r)=>Math.abs(dl(r)-n)<Math.abs(dl(i)-n)?r:i)}function dl(e){
let[t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function yd(e,{env:t}){if(e!==void 0)return gd(e,"option","--release");let n=t[md];return n===void 0||n===""?void 0:gd(n,"environment",md)}var md="OPENCHOREO_RE\
LEASE";function gd(e,t,n){let i=pl(e);if(!i.ok)throw new it(`${n}: ${hd(e)}`);return i.release==="auto"?"auto":{release:i.release,from:t}}function wv(e,t){let n=yd(e,t);return n==="auto"?void 0:n}function bd(e,{release:t,ignore:n=[],complete:i=!1},r){let s=wv(t,r),l=[],a=[],u={onFault:p=>l.push(p),
onNote:p=>a.push(p)};return{files:[...ad(e,{cwd:r.cwd,env:r.env,ignore:n,...u})],faults:l,notes:a,...u,contextOf:({fromDirectory:p})=>({sets:[""],release:s,fromDirectory:p,
complete:i}),named:s}}function wd(e,t,n){let i=bd(e,t,n),r=pd(i,n),{sets:s,skipped:l}=zf(r.files),a=({role:u})=>u==="unreadable";return{sets:s,unreadable:l.filter(a).map(vd),notes:[...r.
notes,...l.filter(u=>!a(u)).map(vd)],faults:r.faults}}var vd=({path:e,line:t,reason:n})=>`${e}:${t}: left out: ${n}`;var ve=require("fs"),Pn=require("path");var W=require("fs");function Sd({path:e,shown:t,text:n,before:i}){let r=(0,W.statSync)(e,{throwIfNoEntry:!1});if(r===void 0){if(typeof i=="string")throw new Error(Ed);if((0,W.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!r.isFile())throw new Error(
r.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,W.realpathSync)(e);(0,W.accessSync)(s,W.constants.W_OK);let l=(0,W.readFileSync)(s);if(i===
null)throw new Error(Cd);if(i!==void 0&&!l.equals(Buffer.from(i)))throw new Error(kv(l)?Sv:Ad);return{shown:t,text:n,path:s,old:{bytes:l,stats:r}}}function kd(e,t){
return Nd(t,e.text,e.old?.stats),{...e,temporary:t}}function Pd({path:e,temporary:t,old:n}){let i=Ov(e);if(i===void 0&&n!==void 0)throw new Error(Ed);if(i!==void 0&&
n===void 0)throw new Error(Cd);if(n!==void 0&&!i?.equals(n.bytes))throw new Error(Ad);(0,W.renameSync)(t,e)}function Od({path:e,temporary:t,old:n}){n===void 0?(0,W.rmSync)(
e,{force:!0}):(Nd(t,n.bytes,n.stats),(0,W.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,W.renameSync)(t,e))}var Ad="it has changed since it was read; try again",
Cd="it has been created in the meantime; try again",Ed="it has been deleted since it was read",Sv="it is UTF-16; save it as UTF-8 first",kv=e=>e[0]===255||e[0]===
254;function Nd(e,t,n){let i=(0,W.openSync)(e,"wx");try{(0,W.writeFileSync)(i,t),n!==void 0&&(Pv(i,n),(0,W.fchmodSync)(i,n.mode&4095)),(0,W.fsyncSync)(i)}finally{
(0,W.closeSync)(i)}}function Pv(e,{uid:t,gid:n}){let i=(0,W.fstatSync)(e);if(!(i.uid===t&&i.gid===n))for(let r of[t,i.uid])try{(0,W.fchownSync)(e,r,n);return}catch{}}
function Ov(e){try{return(0,W.readFileSync)(e)}catch(t){if(Je(t)==="ENOENT")return;throw t}}var Td=require("os"),hl=["SIGHUP","SIGINT","SIGTERM"];async function Rd(e){let t,n=i=>{t??=hl.find(r=>r===i)};for(let i of hl)process.on(i,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let i of hl)process.off(i,n)}}function Ld(e){return 128+Td.constants.signals[e]}function xd(e,{io:t,lookedAt:n,onWritten:i}){return Rd(async r=>{sd([...n,...e.map(({path:a})=>a)]);let s=await Av(e,r);s===void 0?i():Ft(t,s);let l=await r();return l===
void 0?s===void 0?qt.ok:qt.failure:(s===void 0&&Ft(t,`interrupted by ${l} after everything was written`),Ld(l))})}async function Av(e,t){let n=new Map,i=[],r=[],
s=()=>{for(let l of n.values())ir(l)};try{let l=[];for(let u of e)l.push(await Id(u,()=>Sd(u),t));let a=[];for(let u of l){let c=()=>(0,Pn.join)(Cv((0,Pn.dirname)(
u.path),n,i),String(a.length));a.push(await Id(u,()=>kd(u,c()),t))}await Dd(t);for(let u of a)Md(u,()=>Pd(u)),r.push(u);for(let u of n.keys())Tv(u)}catch(l){let a=r.
filter(u=>!Nv(u)).length;s();for(let u of i)Ev(u);return`${a===0?"nothing was":`${a} of ${xt(e.length,"file")} were`} written: ${Ce(l)}`}s()}async function Id(e,t,n){
return await Dd(n),Md(e,t)}async function Dd(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function Md({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Ce(n)}`,{cause:n})}}function Cv(e,t,n){let i=t.get(e);if(i!==void 0)return i;let r=(0,ve.mkdirSync)(e,{recursive:!0});r!==void 0&&n.unshift(
{last:e,first:r});let s=rd(e);return t.set(e,s),s}function Ev({last:e,first:t}){try{for(let n=e;;n=(0,Pn.dirname)(n))if((0,ve.rmdirSync)(n),n===t)return}catch{}}
function Nv(e){try{return Od(e),!0}catch{return!1}}function Tv(e){try{let t=(0,ve.openSync)(e,"r");try{(0,ve.fsyncSync)(t)}finally{(0,ve.closeSync)(t)}}catch{}}async function Rv({positionals:e},t){let[n=".",...i]=e;if(i.length>0)throw new it("init takes one directory");let r=(0,te.resolve)(t.cwd,n);if(!(0,On.statSync)(
r,{throwIfNoEntry:!1})?.isDirectory())throw new it(`${n}: there is no such directory`);let s=Br.find(S=>kl((0,te.join)(r,S)));if(s!==void 0)return Ft(t,`${Mt(t.
cwd,(0,te.join)(r,s))}: it exists already, and nothing was changed`),qt.failure;let{sets:l,faults:a}=wd([n],{release:"auto"},t);for(let S of a)_t(t,S);let u=yl(
l),c=u.others.map(({set:S,release:g})=>({set:S,release:g,folder:Wn(r,(0,te.resolve)(t.cwd,S))})),d=c.flatMap(({folder:S,release:g})=>qd(S)?[{folder:S,release:g}]:
[]);for(let{set:S,release:g}of c.filter(({folder:P})=>!qd(P)))_t(t,`${S===""?".":S}: its planes are for ${g}; add an override for its files`);let p=bl(u,Lv(r),d),
h=(0,te.join)(r,Br[0]),m=Mt(t.cwd,h);return xd([{path:h,shown:m,text:p,before:null}],{io:t,lookedAt:[],onWritten:()=>{t.stdout(p),_t(t,`Wrote ${m}`)}})}var qd=e=>e!==
void 0&&/^[A-Za-z][\w./-]*$/.test(e);function Lv(e){let t=(0,te.join)("node_modules","openchoreo-planes","generated","schemas","config.json"),n=e;for(;!(0,On.existsSync)(
(0,te.join)(n,t))&&(0,te.dirname)(n)!==n;)n=(0,te.dirname)(n);let i=(0,On.existsSync)((0,te.join)(n,t))?(0,te.relative)(e,(0,te.join)(n,t)):t;return(i.startsWith(
"..")?i:`./${i}`).replaceAll(te.sep,"/")}0&&(module.exports={initCommand});

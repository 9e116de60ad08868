"use strict";var Hd=Object.create;var Qn=Object.defineProperty;var Wd=Object.getOwnPropertyDescriptor;var Jd=Object.getOwnPropertyNames;var Qd=Object.getPrototypeOf,zd=Object.prototype.hasOwnProperty;var P=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),he=(e,t)=>{for(var n in t)Qn(e,n,{get:t[n],enumerable:!0})},Ta=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of Jd(t))!zd.call(e,r)&&r!==n&&Qn(e,r,{get:()=>t[r],enumerable:!(i=Wd(t,r))||i.enumerable});return e};var Je=(e,t,n)=>(n=e!=null?Hd(Qd(e)):{},Ta(t||!e||!e.__esModule?Qn(n,"default",{value:e,enumerable:!0}):n,e)),Xd=e=>Ta(Qn({},"__esModule",{value:!0}),e);var V=P(ue=>{"use strict";var Ms=Symbol.for("yaml.alias"),Ul=Symbol.for("yaml.document"),si=Symbol.for("yaml.map"),Vl=Symbol.for("yaml.pair"),Is=Symbol.for("yam\
l.scalar"),oi=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),Gh=e=>!!e&&typeof e=="object"&&e[De]===Ms,Hh=e=>!!e&&typeof e=="object"&&e[De]===Ul,Wh=e=>!!e&&
typeof e=="object"&&e[De]===si,Jh=e=>!!e&&typeof e=="object"&&e[De]===Vl,Gl=e=>!!e&&typeof e=="object"&&e[De]===Is,Qh=e=>!!e&&typeof e=="object"&&e[De]===oi;function Hl(e){
if(e&&typeof e=="object")switch(e[De]){case si:case oi:return!0}return!1}function zh(e){if(e&&typeof e=="object")switch(e[De]){case Ms:case si:case Is:case oi:return!0}
return!1}var Xh=e=>(Gl(e)||Hl(e))&&!!e.anchor;ue.ALIAS=Ms;ue.DOC=Ul;ue.MAP=si;ue.NODE_TYPE=De;ue.PAIR=Vl;ue.SCALAR=Is;ue.SEQ=oi;ue.hasAnchor=Xh;ue.isAlias=Gh;ue.
isCollection=Hl;ue.isDocument=Hh;ue.isMap=Wh;ue.isNode=zh;ue.isPair=Jh;ue.isScalar=Gl;ue.isSeq=Qh});var on=P(Rs=>{"use strict";var ae=V(),ge=Symbol("break visit"),Wl=Symbol("skip children"),Me=Symbol("remove node");function ai(e,t){let n=Jl(t);ae.isDocument(e)?
Pt(null,e.contents,n,Object.freeze([e]))===Me&&(e.contents=null):Pt(null,e,n,Object.freeze([]))}ai.BREAK=ge;ai.SKIP=Wl;ai.REMOVE=Me;function Pt(e,t,n,i){let r=Ql(
e,t,n,i);if(ae.isNode(r)||ae.isPair(r))return zl(e,i,r),Pt(e,r,n,i);if(typeof r!="symbol"){if(ae.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let o=Pt(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{if(o===ge)return ge;o===Me&&(t.items.splice(s,1),s-=1)}}}else if(ae.isPair(t)){i=Object.
freeze(i.concat(t));let s=Pt("key",t.key,n,i);if(s===ge)return ge;s===Me&&(t.key=null);let o=Pt("value",t.value,n,i);if(o===ge)return ge;o===Me&&(t.value=null)}}
return r}async function li(e,t){let n=Jl(t);ae.isDocument(e)?await Mt(null,e.contents,n,Object.freeze([e]))===Me&&(e.contents=null):await Mt(null,e,n,Object.freeze(
[]))}li.BREAK=ge;li.SKIP=Wl;li.REMOVE=Me;async function Mt(e,t,n,i){let r=await Ql(e,t,n,i);if(ae.isNode(r)||ae.isPair(r))return zl(e,i,r),Mt(e,r,n,i);if(typeof r!=
"symbol"){if(ae.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let o=await Mt(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{
if(o===ge)return ge;o===Me&&(t.items.splice(s,1),s-=1)}}}else if(ae.isPair(t)){i=Object.freeze(i.concat(t));let s=await Mt("key",t.key,n,i);if(s===ge)return ge;
s===Me&&(t.key=null);let o=await Mt("value",t.value,n,i);if(o===ge)return ge;o===Me&&(t.value=null)}}return r}function Jl(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Ql(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(ae.isMap(t))return n.Map?.(e,t,i);if(ae.isSeq(t))return n.Seq?.(e,t,i);if(ae.
isPair(t))return n.Pair?.(e,t,i);if(ae.isScalar(t))return n.Scalar?.(e,t,i);if(ae.isAlias(t))return n.Alias?.(e,t,i)}function zl(e,t,n){let i=t[t.length-1];if(ae.
isCollection(i))i.items[e]=n;else if(ae.isPair(i))e==="key"?i.key=n:i.value=n;else if(ae.isDocument(i))i.contents=n;else{let r=ae.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}Rs.visit=ai;Rs.visitAsync=li});var qs=P(Zl=>{"use strict";var Xl=V(),Zh=on(),em={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},tm=e=>e.replace(/[!,[\]{}]/g,t=>em[t]),an=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let i=t.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,o]=i;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,i,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffi\
x`);let s=this.tags[i];if(s)try{return s+decodeURIComponent(r)}catch(o){return n(String(o)),null}return i==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+tm(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&Xl.isNode(t.contents)){let s={};Zh.visit(t.contents,(o,l)=>{Xl.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,o]of i)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||r.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};an.defaultYaml={explicit:!1,version:"1.2"};an.defaultTags={"!!":"tag:yaml.org,2002:"};Zl.Directives=an});var ci=P(ln=>{"use strict";var ec=V(),nm=on();function im(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function tc(e){let t=new Set;return nm.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function nc(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function rm(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=tc(e));let o=nc(t,r);return r.add(o),o},setAnchors:()=>{
for(let s of n){let o=i.get(s);if(typeof o=="object"&&o.anchor&&(ec.isScalar(o.node)||ec.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:i}}ln.anchorIsValid=im;ln.anchorNames=tc;ln.createNodeAnchors=rm;ln.
findNewAnchor=nc});var _s=P(ic=>{"use strict";function cn(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let o=i[r],l=cn(e,i,String(r),o);l===
void 0?delete i[r]:l!==o&&(i[r]=l)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),o=cn(e,i,r,s);o===void 0?i.delete(r):o!==s&&i.set(
r,o)}else if(i instanceof Set)for(let r of Array.from(i)){let s=cn(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let o=cn(e,i,r,s);o===void 0?delete i[r]:o!==s&&(i[r]=o)}return e.call(t,n,i)}ic.applyReviver=cn});var Xe=P(sc=>{"use strict";var sm=V();function rc(e,t,n){if(Array.isArray(e))return e.map((i,r)=>rc(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!sm.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}sc.toJS=rc});var ui=P(ac=>{"use strict";var om=_s(),oc=V(),am=Xe(),$s=class{constructor(t){Object.defineProperty(this,oc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!oc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},l=am.toJS(this,"",o);if(typeof r=="function")for(let{count:u,res:c}of o.anchors.values())r(c,u);return typeof s=="function"?om.applyReviver(s,{"":l},
"",l):l}};ac.NodeBase=$s});var un=P(lc=>{"use strict";var lm=ci(),cm=on(),It=V(),um=ui(),fm=Xe(),Ds=class extends um.NodeBase{constructor(t){super(It.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],cm.visit(t,{Node:(s,o)=>{(It.isAlias(o)||It.hasAnchor(o))&&i.push(o)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,u=s.get(r);if(u||(fm.toJS(r,null,n),u=s.get(r)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(l>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
fi(o,r,s)),u.count*u.aliasCount>l)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(lm.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function fi(e,t,n){
if(It.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(It.isCollection(t)){let i=0;for(let r of t.items){let s=fi(e,r,n);
s>i&&(i=s)}return i}else if(It.isPair(t)){let i=fi(e,t.key,n),r=fi(e,t.value,n);return Math.max(i,r)}return 1}lc.Alias=Ds});var oe=P(Fs=>{"use strict";var dm=V(),pm=ui(),hm=Xe(),mm=e=>!e||typeof e!="function"&&typeof e!="object",Ze=class extends pm.NodeBase{constructor(t){super(dm.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:hm.toJS(this.value,t,n)}toString(){return String(this.value)}};Ze.BLOCK_FOLDED="BLOCK_FOLDED";Ze.BLOCK_LITERAL=
"BLOCK_LITERAL";Ze.PLAIN="PLAIN";Ze.QUOTE_DOUBLE="QUOTE_DOUBLE";Ze.QUOTE_SINGLE="QUOTE_SINGLE";Fs.Scalar=Ze;Fs.isScalarValue=mm});var fn=P(uc=>{"use strict";var gm=un(),ht=V(),cc=oe(),ym="tag:yaml.org,2002:";function bm(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function wm(e,t,n){if(ht.isDocument(e)&&(e=e.contents),ht.isNode(
e))return e;if(ht.isPair(e)){let p=n.schema[ht.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:o,sourceObjects:l}=n,u;if(i&&e&&typeof e==
"object"){if(u=l.get(e),u)return u.anchor??(u.anchor=r(e)),new gm.Alias(u.anchor);u={anchor:null,node:null},l.set(e,u)}t?.startsWith("!!")&&(t=ym+t.slice(2));let c=bm(
e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new cc.Scalar(e);return u&&(u.node=p),p}c=e instanceof Map?o[ht.
MAP]:Symbol.iterator in Object(e)?o[ht.SEQ]:o[ht.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,e,n):new cc.Scalar(e);return t?d.tag=t:c.default||(d.tag=c.tag),u&&(u.node=d),d}uc.createNode=wm});var pi=P(di=>{"use strict";var vm=fn(),Ie=V(),Sm=ui();function Bs(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=i,i=o}else i=new Map([[s,i]])}return vm.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var fc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,js=class extends Sm.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>Ie.isNode(i)||Ie.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(fc(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(Ie.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,Bs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(Ie.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&Ie.isScalar(s)?s.value:s:Ie.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Ie.isPair(n))return!1;let i=n.value;return i==null||t&&Ie.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return Ie.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(Ie.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,Bs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};di.Collection=js;di.collectionFromPath=Bs;di.isEmptyPath=fc});var dn=P(hi=>{"use strict";var Am=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ks(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var km=(e,t,n)=>e.
endsWith(`
`)?Ks(n,t):n.includes(`
`)?`
`+Ks(n,t):(e.endsWith(" ")?"":" ")+n;hi.indentComment=Ks;hi.lineComment=km;hi.stringifyComment=Am});var pc=P(pn=>{"use strict";var Em="flow",Ys="block",mi="quoted";function Om(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!r||r<0)return e;r<s&&(s=0);let u=Math.max(1+s,1+r-t.length);if(e.length<=u)return e;let c=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?c.push(
0):p=r-i);let h,g,C=!1,y=-1,S=-1,L=-1;n===Ys&&(y=dc(e,y,t.length),y!==-1&&(p=y+u));for(let R;R=e[y+=1];){if(n===mi&&R==="\\"){switch(S=y,e[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}L=y}if(R===`
`)n===Ys&&(y=dc(e,y,t.length)),p=y+t.length+u,h=void 0;else{if(R===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let $=e[y+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=y)}if(y>=p)if(h)c.push(h),p=h+u,h=void 0;else if(n===mi){for(;g===" "||g==="	";)g=R,R=e[y+=1],C=!0;let $=y>L+1?y-2:S-1;if(d[$])return e;c.push($),
d[$]=!0,p=$+u,h=void 0}else C=!0}g=R}if(C&&l&&l(),c.length===0)return e;o&&o();let M=e.slice(0,c[0]);for(let R=0;R<c.length;++R){let $=c[R],D=c[R+1]||e.length;$===
0?M=`
${t}${e.slice(0,D)}`:(n===mi&&d[$]&&(M+=`${e[$]}\\`),M+=`
${t}${e.slice($+1,D)}`)}return M}function dc(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}pn.FOLD_BLOCK=Ys;pn.FOLD_FLOW=Em;pn.FOLD_QUOTED=mi;pn.foldFlowLines=Om});var mn=P(hc=>{"use strict";var Te=oe(),et=pc(),yi=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),bi=e=>/^(%|---|\.\.\.)/m.test(e);function Nm(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,o=0;s<r;++s)if(e[s]===
`
`){if(s-o>i)return!0;if(o=s+1,r-o<=i)return!1}return!0}function hn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(bi(e)?"  ":""),o="",l=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(o+=n.slice(l,
u)+"\\ ",u+=1,l=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{o+=n.slice(l,u);let d=n.substr(u+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(u,6)}u+=5,l=u+1}break;case"n":if(i||n[u+2]==='"'||n.length<r)u+=1;else{for(o+=n.slice(l,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=s,n[u+2]===" "&&(o+="\\"),u+=1,l=u+1}break;default:u+=1}return o=l?o+n.slice(l):n,i?o:et.foldFlowLines(o,s,et.FOLD_QUOTED,yi(t,!1))}function Us(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return hn(e,t);let n=t.indent||(bi(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:et.foldFlowLines(i,n,et.FOLD_FLOW,yi(t,!1))}function Rt(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=hn;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=Us:s&&!r?i=hn:i=n?Us:hn}return i(e,t)}var Vs;try{Vs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Vs=/\n+(?!\n|$)/g}function gi({comment:e,type:t,value:n},i,r,s){let{blockQuote:o,commentString:l,lineWidth:u}=i.options;if(!o||/\n[\t ]+$/.test(
n))return Rt(n,i);let c=i.indent||(i.forceBlockIndent||bi(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Te.Scalar.BLOCK_FOLDED?!1:t===Te.Scalar.BLOCK_LITERAL?
!0:!Nm(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let D=n[h-1];if(D!==`
`&&D!=="	"&&D!==" ")break}let g=n.substring(h),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Vs,`$&${c}`));let y=!1,S,L=-1;for(S=0;S<n.length;++S){let D=n[S];if(D===" ")y=!0;else if(D===`
`)L=S;else break}let M=n.substring(0,L<S?L+1:S);M&&(n=n.substring(M.length),M=M.replace(/\n+/g,`$&${c}`));let $=(y?c?"2":"1":"")+p;if(e&&($+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let D=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),j=!1,H=yi(i,!0);o!=="folded"&&t!==Te.Scalar.BLOCK_FOLDED&&(H.onOverflow=
()=>{j=!0});let I=et.foldFlowLines(`${M}${D}${g}`,c,et.FOLD_BLOCK,H);if(!j)return`>${$}
${c}${I}`}return n=n.replace(/\n+/g,`$&${c}`),`|${$}
${c}${M}${n}${g}`}function Cm(e,t,n,i){let{type:r,value:s}=e,{actualString:o,implicitKey:l,indent:u,indentStep:c,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Rt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Rt(s,t):gi(e,t,n,i);if(!l&&!d&&r!==Te.Scalar.PLAIN&&s.includes(`
`))return gi(e,t,n,i);if(bi(s)){if(u==="")return t.forceBlockIndent=!0,gi(e,t,n,i);if(l&&u===c)return Rt(s,t)}let p=s.replace(/\n+/g,`$&
${u}`);if(o){let h=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=t.doc.schema;if(C.some(h)||g?.some(h))return Rt(s,t)}return l?
p:et.foldFlowLines(p,u,et.FOLD_FLOW,yi(t,!1))}function Tm(e,t,n,i){let{implicitKey:r,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Te.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=Te.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case Te.
Scalar.BLOCK_FOLDED:case Te.Scalar.BLOCK_LITERAL:return r||s?Rt(o.value,t):gi(o,t,n,i);case Te.Scalar.QUOTE_DOUBLE:return hn(o.value,t);case Te.Scalar.QUOTE_SINGLE:
return Us(o.value,t);case Te.Scalar.PLAIN:return Cm(o,t,n,i);default:return null}},c=u(l);if(c===null){let{defaultKeyType:d,defaultStringType:p}=t.options,h=r&&
d||p;if(c=u(h),c===null)throw new Error(`Unsupported default string type ${h}`)}return c}hc.stringifyString=Tm});var gn=P(Gs=>{"use strict";var xm=ci(),tt=V(),Lm=dn(),Pm=mn();function Mm(e,t){let n=Object.assign({blockQuote:!0,commentString:Lm.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Im(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(tt.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(o=>o.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Rm(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(tt.isScalar(e)||tt.isCollection(
e))&&e.anchor;s&&xm.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&r.push(i.directives.tagString(o)),r.join(" ")}function qm(e,t,n,i){
if(tt.isPair(e))return e.toString(t,n,i);if(tt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=tt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:u=>r=u});r??(r=Im(t.doc.schema.tags,s));let o=Rm(s,r,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof r.
stringify=="function"?r.stringify(s,t,n,i):tt.isScalar(s)?Pm.stringifyString(s,t,n,i):s.toString(t,n,i);return o?tt.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}Gs.createStringifyContext=Mm;Gs.stringify=qm});var bc=P(yc=>{"use strict";var Fe=V(),mc=oe(),gc=gn(),yn=dn();function _m({key:e,value:t},n,i,r){let{allNullValues:s,doc:o,indent:l,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,h=Fe.isNode(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Fe.isCollection(e)||
!Fe.isNode(e)&&typeof e=="object"){let H="With simple keys, collection cannot be used as a key value";throw new Error(H)}}let g=!p&&(!e||h&&t==null&&!n.inFlow||
Fe.isCollection(e)||(Fe.isScalar(e)?e.type===mc.Scalar.BLOCK_FOLDED||e.type===mc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:l+u});let C=!1,y=!1,S=gc.stringify(e,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||t==null&&
g)return S=`? ${S}`,h&&!C?S+=yn.lineComment(S,n.indent,c(h)):y&&r&&r(),S;C&&(h=null),g?(h&&(S+=yn.lineComment(S,n.indent,c(h))),S=`? ${S}
${l}:`):(S=`${S}:`,h&&(S+=yn.lineComment(S,n.indent,c(h))));let L,M,R;Fe.isNode(t)?(L=!!t.spaceBefore,M=t.commentBefore,R=t.comment):(L=!1,M=null,R=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!h&&Fe.isScalar(t)&&(n.indentAtStart=S.length+1),y=!1,!d&&u.length>=2&&!n.inFlow&&!g&&Fe.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let $=!1,D=gc.stringify(t,n,()=>$=!0,()=>y=!0),j=" ";if(h||L||M){if(j=L?`
`:"",M){let H=c(M);j+=`
${yn.indentComment(H,n.indent)}`}D===""&&!n.inFlow?j===`
`&&R&&(j=`

`):j+=`
${n.indent}`}else if(!g&&Fe.isCollection(t)){let H=D[0],I=D.indexOf(`
`),Q=I!==-1,ke=n.inFlow??t.flow??t.items.length===0;if(Q||!ke){let Ee=!1;if(Q&&(H==="&"||H==="!")){let X=D.indexOf(" ");H==="&"&&X!==-1&&X<I&&D[X+1]==="!"&&(X=D.
indexOf(" ",X+1)),(X===-1||I<X)&&(Ee=!0)}Ee||(j=`
${n.indent}`)}}else(D===""||D[0]===`
`)&&(j="");return S+=j+D,n.inFlow?$&&i&&i():R&&!$?S+=yn.lineComment(S,n.indent,c(R)):y&&r&&r(),S}yc.stringifyPair=_m});var Ws=P(Hs=>{"use strict";var wc=require("process");function $m(e,...t){e==="debug"&&console.log(...t)}function Dm(e,t){(e==="debug"||e==="warn")&&(typeof wc.emitWarning==
"function"?wc.emitWarning(t):console.warn(t))}Hs.debug=$m;Hs.warn=Dm});var ki=P(Ai=>{"use strict";var Si=V(),vc=oe(),wi="<<",vi={identify:e=>e===wi||typeof e=="symbol"&&e.description===wi,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new vc.Scalar(Symbol(wi)),{addToJSMap:Sc}),stringify:()=>wi},Fm=(e,t)=>(vi.identify(t)||Si.isScalar(t)&&(!t.type||t.type===
vc.Scalar.PLAIN)&&vi.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===vi.tag&&n.default);function Sc(e,t,n){let i=Ac(e,n);if(Si.isSeq(i))for(let r of i.items)
Js(e,t,r);else if(Array.isArray(i))for(let r of i)Js(e,t,r);else Js(e,t,i)}function Js(e,t,n){let i=Ac(e,n);if(!Si.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,o]of r)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Ac(e,t){return e&&Si.isAlias(t)?t.resolve(e.doc,e):t}
Ai.addMergeToJSMap=Sc;Ai.isMergeKey=Fm;Ai.merge=vi});var zs=P(Oc=>{"use strict";var Bm=Ws(),kc=ki(),jm=gn(),Ec=V(),Qs=Xe();function Km(e,t,{key:n,value:i}){if(Ec.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(kc.
isMergeKey(e,n))kc.addMergeToJSMap(e,t,i);else{let r=Qs.toJS(n,"",e);if(t instanceof Map)t.set(r,Qs.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=Ym(
n,r,e),o=Qs.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function Ym(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Ec.isNode(e)&&n?.doc){let i=jm.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),Bm.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Oc.addPairToJSMap=Km});var nt=P(Xs=>{"use strict";var Nc=fn(),Um=bc(),Vm=zs(),Ei=V();function Gm(e,t,n){let i=Nc.createNode(e,void 0,n),r=Nc.createNode(t,void 0,n);return new Oi(i,r)}
var Oi=class e{constructor(t,n=null){Object.defineProperty(this,Ei.NODE_TYPE,{value:Ei.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return Ei.
isNode(n)&&(n=n.clone(t)),Ei.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return Vm.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?Um.stringifyPair(this,t,n,i):JSON.stringify(this)}};Xs.Pair=Oi;Xs.createPair=Gm});var Zs=P(Tc=>{"use strict";var mt=V(),Cc=gn(),Ni=dn();function Hm(e,t,n){return(t.inFlow??e.flow?Jm:Wm)(e,t,n)}function Wm({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let C=0;C<
t.length;++C){let y=t[C],S=null;if(mt.isNode(y))!p&&y.spaceBefore&&h.push(""),Ci(n,h,y.commentBefore,p),y.comment&&(S=y.comment);else if(mt.isPair(y)){let M=mt.
isNode(y.key)?y.key:null;M&&(!p&&M.spaceBefore&&h.push(""),Ci(n,h,M.commentBefore,p))}p=!1;let L=Cc.stringify(y,d,()=>S=null,()=>p=!0);S&&(L+=Ni.lineComment(L,s,
c(S))),p&&S&&(p=!1),h.push(i+L)}let g;if(h.length===0)g=r.start+r.end;else{g=h[0];for(let C=1;C<h.length;++C){let y=h[C];g+=y?`
${u}${y}`:`
`}}return e?(g+=`
`+Ni.indentComment(c(e),u),l&&l()):p&&o&&o(),g}function Jm({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
i+=s;let u=Object.assign({},t,{indent:i,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let C=0;C<e.length;++C){let y=e[C],S=null;if(mt.isNode(y))y.spaceBefore&&p.push(
""),Ci(t,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(mt.isPair(y)){let M=mt.isNode(y.key)?y.key:null;M&&(M.spaceBefore&&p.push(""),Ci(t,p,M.commentBefore,
!1),M.comment&&(c=!0));let R=mt.isNode(y.value)?y.value:null;R?(R.comment&&(S=R.comment),R.commentBefore&&(c=!0)):y.value==null&&M?.comment&&(S=M.comment)}S&&(c=
!0);let L=Cc.stringify(y,u,()=>S=null);c||(c=p.length>d||L.includes(`
`)),C<e.length-1?L+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((M,R)=>M+R.length+2,2)+(L.length+2)>t.options.lineWidth)),c&&(L+=",")),
S&&(L+=Ni.lineComment(L,i,l(S))),p.push(L),d=p.length}let{start:h,end:g}=n;if(p.length===0)return h+g;if(!c){let C=p.reduce((y,S)=>y+S.length+2,2);c=t.options.lineWidth>
0&&C>t.options.lineWidth}if(c){let C=h;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${h}${o}${p.join(" ")}${o}${g}`}function Ci({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=Ni.indentComment(
t(i),e);n.push(s.trimStart())}}Tc.stringifyCollection=Hm});var rt=P(to=>{"use strict";var Qm=Zs(),zm=zs(),Xm=pi(),it=V(),Ti=nt(),Zm=oe();function bn(e,t){let n=it.isScalar(t)?t.value:t;for(let i of e)if(it.isPair(i)&&(i.
key===t||i.key===n||it.isScalar(i.key)&&i.key.value===n))return i}var eo=class extends Xm.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(it.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,o=new this(t),l=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||r)&&o.items.push(Ti.createPair(u,c,i))};if(n instanceof Map)for(let[u,c]of n)l(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))l(u,n[u]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let i;it.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new Ti.Pair(t,t?.value):i=new Ti.Pair(t.key,t.value);let r=bn(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);it.isScalar(r.value)&&Zm.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let o=this.items.findIndex(l=>s(i,l)<
0);o===-1?this.items.push(i):this.items.splice(o,0,i)}else this.items.push(i)}delete(t){let n=bn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=bn(this.items,t)?.value;return(!n&&it.isScalar(r)?r.value:r)??void 0}has(t){return!!bn(this.items,t)}set(t,n){this.add(new Ti.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)zm.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!it.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Qm.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};to.YAMLMap=eo;to.findPair=bn});var qt=P(Lc=>{"use strict";var eg=V(),xc=rt(),tg={collection:"map",default:!0,nodeClass:xc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return eg.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>xc.YAMLMap.from(e,t,n)};Lc.map=tg});var st=P(Pc=>{"use strict";var ng=fn(),ig=Zs(),rg=pi(),Li=V(),sg=oe(),og=Xe(),no=class extends rg.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Li.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=xi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=xi(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&Li.isScalar(r)?r.value:r}has(t){let n=xi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=xi(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];Li.isScalar(r)&&sg.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(og.toJS(s,String(r++),n));return i}toString(t,n,i){return t?ig.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof r=="function"){let u=n instanceof Set?l:String(o++);l=r.call(n,u,l)}s.items.
push(ng.createNode(l,void 0,i))}}return s}};function xi(e){let t=Li.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Pc.YAMLSeq=no});var _t=P(Ic=>{"use strict";var ag=V(),Mc=st(),lg={collection:"seq",default:!0,nodeClass:Mc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ag.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Mc.YAMLSeq.from(e,t,n)};Ic.seq=lg});var wn=P(Rc=>{"use strict";var cg=mn(),ug={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),cg.stringifyString(e,t,n,i)}};Rc.string=ug});var Pi=P($c=>{"use strict";var qc=oe(),_c={identify:e=>e==null,createNode:()=>new qc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new qc.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&_c.test.test(e)?e:t.options.nullStr};$c.nullTag=_c});var io=P(Fc=>{"use strict";var fg=oe(),Dc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new fg.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Dc.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};Fc.boolTag=Dc});var $t=P(Bc=>{"use strict";function dg({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}Bc.stringifyNumber=dg});var so=P(Mi=>{"use strict";var pg=oe(),ro=$t(),hg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ro.stringifyNumber},mg={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():ro.stringifyNumber(e)}},gg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new pg.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ro.stringifyNumber};
Mi.float=gg;Mi.floatExp=mg;Mi.floatNaN=hg});var ao=P(Ri=>{"use strict";var jc=$t(),Ii=e=>typeof e=="bigint"||Number.isInteger(e),oo=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function Kc(e,t,n){
let{value:i}=e;return Ii(i)&&i>=0?n+i.toString(t):jc.stringifyNumber(e)}var yg={identify:e=>Ii(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>oo(e,2,8,n),stringify:e=>Kc(e,8,"0o")},bg={identify:Ii,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>oo(e,0,10,n),
stringify:jc.stringifyNumber},wg={identify:e=>Ii(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>oo(e,2,16,
n),stringify:e=>Kc(e,16,"0x")};Ri.int=bg;Ri.intHex=wg;Ri.intOct=yg});var Uc=P(Yc=>{"use strict";var vg=qt(),Sg=Pi(),Ag=_t(),kg=wn(),Eg=io(),lo=so(),co=ao(),Og=[vg.map,Ag.seq,kg.string,Sg.nullTag,Eg.boolTag,co.intOct,co.int,co.intHex,
lo.floatNaN,lo.floatExp,lo.float];Yc.schema=Og});var Hc=P(Gc=>{"use strict";var Ng=oe(),Cg=qt(),Tg=_t();function Vc(e){return typeof e=="bigint"||Number.isInteger(e)}var qi=({value:e})=>JSON.stringify(e),xg=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:qi},{identify:e=>e==null,createNode:()=>new Ng.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:qi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:qi},{identify:Vc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>Vc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:qi}],Lg={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Pg=[Cg.map,Tg.seq].
concat(xg,Lg);Gc.schema=Pg});var fo=P(Wc=>{"use strict";var vn=require("buffer"),uo=oe(),Mg=mn(),Ig={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof vn.Buffer=="function")return vn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let o=n,l;if(typeof vn.Buffer=="function")l=o instanceof vn.Buffer?o.toString("base64"):vn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);l=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=uo.Scalar.BLOCK_LITERAL),t!==uo.Scalar.QUOTE_DOUBLE){let u=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(l.length/u),d=new Array(c);for(let p=0,h=0;p<c;++p,h+=u)d[p]=l.substr(h,u);l=d.join(t===uo.Scalar.
BLOCK_LITERAL?`
`:" ")}return Mg.stringifyString({comment:e,type:t,value:l},i,r,s)}};Wc.binary=Ig});var Di=P($i=>{"use strict";var _i=V(),po=nt(),Rg=oe(),qg=st();function Jc(e,t){if(_i.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!_i.isPair(i)){
if(_i.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new po.Pair(new Rg.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=_i.isPair(i)?i:new po.Pair(i)}}else t("Expected a sequence for this tag");return e}function Qc(e,t,n){let{replacer:i}=n,r=new qg.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(s++),o));let l,u;
if(Array.isArray(o))if(o.length===2)l=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)l=c[0],u=o[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=o;r.items.push(po.createPair(l,u,n))}return r}
var _g={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Jc,createNode:Qc};$i.createPairs=Qc;$i.pairs=_g;$i.resolvePairs=Jc});var go=P(mo=>{"use strict";var zc=V(),ho=Xe(),Sn=rt(),$g=st(),Xc=Di(),gt=class e extends $g.YAMLSeq{constructor(){super(),this.add=Sn.YAMLMap.prototype.add.bind(
this),this.delete=Sn.YAMLMap.prototype.delete.bind(this),this.get=Sn.YAMLMap.prototype.get.bind(this),this.has=Sn.YAMLMap.prototype.has.bind(this),this.set=Sn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,o;if(zc.
isPair(r)?(s=ho.toJS(r.key,"",n),o=ho.toJS(r.value,s,n)):s=ho.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,o)}return i}static from(t,n,i){
let r=Xc.createPairs(t,n,i),s=new this;return s.items=r.items,s}};gt.tag="tag:yaml.org,2002:omap";var Dg={collection:"seq",identify:e=>e instanceof Map,nodeClass:gt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Xc.resolvePairs(e,t),i=[];for(let{key:r}of n.items)zc.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new gt,n)},createNode:(e,t,n)=>gt.from(e,t,n)};mo.YAMLOMap=gt;mo.omap=Dg});var iu=P(yo=>{"use strict";var Zc=oe();function eu({value:e,source:t},n){return t&&(e?tu:nu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var tu={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Zc.Scalar(!0),stringify:eu},nu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Zc.Scalar(!1),stringify:eu};yo.falseTag=nu;yo.trueTag=
tu});var ru=P(Fi=>{"use strict";var Fg=oe(),bo=$t(),Bg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:bo.stringifyNumber},jg={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():bo.stringifyNumber(e)}},Kg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new Fg.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:bo.stringifyNumber};Fi.float=Kg;Fi.floatExp=jg;Fi.floatNaN=Bg});var ou=P(kn=>{"use strict";var su=$t(),An=e=>typeof e=="bigint"||Number.isInteger(e);function Bi(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return r==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return r==="-"?-1*s:s}function wo(e,t,n){let{value:i}=e;if(An(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return su.stringifyNumber(
e)}var Yg={identify:An,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Bi(e,2,2,n),stringify:e=>wo(e,2,"0b")},Ug={identify:An,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Bi(e,1,8,n),stringify:e=>wo(e,8,"0")},Vg={identify:An,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Bi(e,0,10,n),stringify:su.stringifyNumber},Gg={identify:An,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Bi(e,2,16,n),stringify:e=>wo(e,16,"0x")};kn.int=Vg;kn.intBin=Yg;kn.intHex=Gg;kn.intOct=Ug});var So=P(vo=>{"use strict";var Yi=V(),ji=nt(),Ki=rt(),yt=class e extends Ki.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Yi.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new ji.Pair(t.key,null):n=new ji.Pair(t,null),Ki.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=Ki.
findPair(this.items,t);return!n&&Yi.isPair(i)?Yi.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Ki.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new ji.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),s.items.push(ji.createPair(o,null,i));return s}};yt.tag="tag:yaml.org,2002:set";var Hg={collection:"\
map",identify:e=>e instanceof Set,nodeClass:yt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>yt.from(e,t,n),resolve(e,t){if(Yi.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new yt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};vo.YAMLSet=yt;vo.set=Hg});var ko=P(Ui=>{"use strict";var Wg=$t();function Ao(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=o=>t?BigInt(o):Number(o),s=i.replace(/_/g,"").split(":").
reduce((o,l)=>o*r(60)+r(l),r(0));return n==="-"?r(-1)*s:s}function au(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return Wg.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Jg={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ao(e,n),stringify:au},Qg={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ao(e,!1),stringify:au},lu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(lu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,o,l]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,i-1,r,s||0,o||0,l||0,u),d=t[8];if(d&&d!=="Z"){let p=Ao(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Ui.floatTime=Qg;Ui.intTime=Jg;Ui.
timestamp=lu});var fu=P(uu=>{"use strict";var zg=qt(),Xg=Pi(),Zg=_t(),ey=wn(),ty=fo(),cu=iu(),Eo=ru(),Vi=ou(),ny=ki(),iy=go(),ry=Di(),sy=So(),Oo=ko(),oy=[zg.map,Zg.seq,ey.string,
Xg.nullTag,cu.trueTag,cu.falseTag,Vi.intBin,Vi.intOct,Vi.int,Vi.intHex,Eo.floatNaN,Eo.floatExp,Eo.float,ty.binary,ny.merge,iy.omap,ry.pairs,sy.set,Oo.intTime,Oo.
floatTime,Oo.timestamp];uu.schema=oy});var Su=P(To=>{"use strict";var mu=qt(),ay=Pi(),gu=_t(),ly=wn(),cy=io(),No=so(),Co=ao(),uy=Uc(),fy=Hc(),yu=fo(),En=ki(),bu=go(),wu=Di(),du=fu(),vu=So(),Gi=ko(),pu=new Map(
[["core",uy.schema],["failsafe",[mu.map,gu.seq,ly.string]],["json",fy.schema],["yaml11",du.schema],["yaml-1.1",du.schema]]),hu={binary:yu.binary,bool:cy.boolTag,
float:No.float,floatExp:No.floatExp,floatNaN:No.floatNaN,floatTime:Gi.floatTime,int:Co.int,intHex:Co.intHex,intOct:Co.intOct,intTime:Gi.intTime,map:mu.map,merge:En.
merge,null:ay.nullTag,omap:bu.omap,pairs:wu.pairs,seq:gu.seq,set:vu.set,timestamp:Gi.timestamp},dy={"tag:yaml.org,2002:binary":yu.binary,"tag:yaml.org,2002:merg\
e":En.merge,"tag:yaml.org,2002:omap":bu.omap,"tag:yaml.org,2002:pairs":wu.pairs,"tag:yaml.org,2002:set":vu.set,"tag:yaml.org,2002:timestamp":Gi.timestamp};function py(e,t,n){
let i=pu.get(t);if(i&&!e)return n&&!i.includes(En.merge)?i.concat(En.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(pu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(En.merge)),r.reduce((s,o)=>{let l=typeof o=="string"?hu[o]:o;if(!l){let u=JSON.stringify(
o),c=Object.keys(hu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(l)||s.push(l),s},[])}To.
coreKnownTags=dy;To.getTags=py});var Po=P(Au=>{"use strict";var xo=V(),hy=qt(),my=_t(),gy=wn(),Hi=Su(),yy=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Lo=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?Hi.getTags(t,"compat"):t?Hi.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Hi.coreKnownTags:{},this.tags=Hi.getTags(n,this.name,i),this.toStringOptions=l??null,Object.defineProperty(this,xo.MAP,{value:hy.
map}),Object.defineProperty(this,xo.SCALAR,{value:gy.string}),Object.defineProperty(this,xo.SEQ,{value:my.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
yy:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Au.Schema=Lo});var Eu=P(ku=>{"use strict";var by=V(),Mo=gn(),On=dn();function wy(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(
e);u?(n.push(u),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=Mo.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let u=s(e.commentBefore);n.unshift(On.indentComment(u,""))}let o=!1,l=null;if(e.contents){if(by.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(On.indentComment(d,""))}r.forceBlockIndent=!!e.comment,l=e.contents.comment}let u=l?
void 0:()=>o=!0,c=Mo.stringify(e.contents,r,()=>l=null,u);l&&(c+=On.lineComment(c,"",s(l))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(Mo.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let u=s(e.comment);u.includes(`
`)?(n.push("..."),n.push(On.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(On.indentComment(s(u),"")))}return n.join(`
`)+`
`}ku.stringifyDocument=wy});var Nn=P(Ou=>{"use strict";var vy=un(),Dt=pi(),Oe=V(),Sy=nt(),Ay=Xe(),ky=Po(),Ey=Eu(),Io=ci(),Oy=_s(),Ny=fn(),Ro=qs(),qo=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Oe.NODE_TYPE,{value:Oe.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:o}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ro.Directives({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[Oe.NODE_TYPE]:{value:Oe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Oe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ft(this.contents)&&this.contents.add(t)}addIn(t,n){Ft(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=Io.anchorNames(this);t.anchor=!n||i.has(n)?Io.findNewAnchor(n||"a",i):n}return new vy.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let S=M=>typeof M=="number"||M instanceof String||
M instanceof Number,L=n.filter(S).map(String);L.length>0&&(n=n.concat(L)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:u,onTagObj:c,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:g}=Io.createNodeAnchors(this,o||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:g},y=Ny.createNode(t,d,C);return l&&Oe.isCollection(y)&&(y.flow=!0),h(),y}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new Sy.Pair(r,s)}delete(t){return Ft(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Dt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ft(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Oe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Dt.isEmptyPath(t)?!n&&Oe.isScalar(this.contents)?this.contents.value:this.contents:Oe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Oe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Dt.isEmptyPath(t)?this.contents!==void 0:Oe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Dt.collectionFromPath(this.schema,[t],n):Ft(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Dt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Dt.collectionFromPath(this.schema,Array.from(t),n):Ft(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ro.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Ro.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new ky.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},u=Ay.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:c,res:d}of l.anchors.values())s(d,c);return typeof o=="function"?Oy.applyReviver(o,{"":u},"",u):u}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Ey.stringifyDocument(this,t)}};function Ft(e){if(Oe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Ou.Document=qo});var xn=P(Tn=>{"use strict";var Cn=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},_o=class extends Cn{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},$o=class extends Cn{constructor(t,n,i){super("YAMLWarning",t,n,i)}},Cy=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,o=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,u=n.linePos[1];u?.line===i&&u.col>r&&(l=Math.max(1,Math.min(u.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${c}
`}};Tn.YAMLError=Cn;Tn.YAMLParseError=_o;Tn.YAMLWarning=$o;Tn.prettifyError=Cy});var Ln=P(Nu=>{"use strict";function Ty(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:o,startOnNewline:l}){let u=!1,c=l,d=l,p="",h="",g=!1,C=!1,y=null,
S=null,L=null,M=null,R=null,$=null,D=null;for(let I of e)switch(C&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&s(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),C=!1),y&&(c&&I.type!=="comment"&&I.type!=="newline"&&s(y,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),y=null),I.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&I.source.includes("	")&&(y=I),d=!0;break;case"comment":{d||s(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let Q=I.source.substring(1)||" ";p?p+=h+Q:p=Q,h="",c=!1;break}case"newlin\
e":c?p?p+=I.source:(!$||n!=="seq-item-ind")&&(u=!0):h+=I.source,c=!0,g=!0,(S||L)&&(M=I),d=!0;break;case"anchor":S&&s(I,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),I.source.endsWith(":")&&s(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=I,D??(D=I.offset),c=!1,d=!1,C=!0;break;case"\
tag":{L&&s(I,"MULTIPLE_TAGS","A node can have at most one tag"),L=I,D??(D=I.offset),c=!1,d=!1,C=!0;break}case n:(S||L)&&s(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),$&&s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${t??"collection"}`),$=I,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){R&&s(I,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=I,c=!1,d=!1;break}default:s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),c=!1,d=!1}let j=e[e.length-1],H=j?j.offset+j.source.length:r;return C&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(c&&y.indent<=o||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:R,found:$,spaceBefore:u,comment:p,hasNewline:g,anchor:S,tag:L,newlineAfterProp:M,end:H,
start:D??H}}Nu.resolveProps=Ty});var Wi=P(Cu=>{"use strict";function Do(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Do(t.key)||Do(t.value))return!0}return!1;default:return!0}}Cu.containsNewline=Do});var Fo=P(Tu=>{"use strict";var xy=Wi();function Ly(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&xy.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Tu.flowIndentCheck=Ly});var Bo=P(Lu=>{"use strict";var xu=V();function Py(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,o)=>s===o||xu.isScalar(s)&&
xu.isScalar(o)&&s.value===o.value;return t.some(s=>r(s.key,n))}Lu.mapIncludes=Py});var _u=P(qu=>{"use strict";var Pu=nt(),My=rt(),Mu=Ln(),Iy=Wi(),Iu=Fo(),Ry=Bo(),Ru="All mapping items must start at the same column";function qy({composeNode:e,composeEmptyNode:t},n,i,r,s){
let o=s?.nodeClass??My.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=i.offset,c=null;for(let d of i.items){let{start:p,key:h,sep:g,value:C}=d,y=Mu.resolveProps(
p,{indicator:"explicit-key-ind",next:h??g?.[0],offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(h&&(h.type==="block-seq"?r(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(u,"BAD_INDENT",Ru)),!y.anchor&&!y.tag&&!g){
c=y.end,y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment);continue}(y.newlineAfterProp||Iy.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(u,"BAD_INDENT",Ru);n.atKey=!0;let L=y.end,M=h?e(n,h,y,r):t(n,L,p,null,y,r);n.schema.compat&&Iu.flowIndentCheck(
i.indent,h,r),n.atKey=!1,Ry.mapIncludes(n,l.items,M)&&r(L,"DUPLICATE_KEY","Map keys must be unique");let R=Mu.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:M.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(u=R.end,R.found){S&&(C?.type==="block-map"&&!R.hasNewline&&r(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<R.found.offset-1024&&r(M.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=C?e(n,C,R,r):t(n,u,g,null,R,r);n.schema.compat&&Iu.flowIndentCheck(
i.indent,C,r),u=$.range[2];let D=new Pu.Pair(M,$);n.options.keepSourceTokens&&(D.srcToken=d),l.items.push(D)}else{S&&r(M.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),R.comment&&(M.comment?M.comment+=`
`+R.comment:M.comment=R.comment);let $=new Pu.Pair(M);n.options.keepSourceTokens&&($.srcToken=d),l.items.push($)}}return c&&c<u&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[i.offset,u,c??u],l}qu.resolveBlockMap=qy});var Du=P($u=>{"use strict";var _y=st(),$y=Ln(),Dy=Fo();function Fy({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=s?.nodeClass??_y.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,c=null;for(let{start:d,value:p}of i.items){let h=$y.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(u,"MISSING_CHAR","Sequence item without - indicator");else{c=h.end,h.comment&&(l.comment=h.comment);continue}let g=p?e(n,p,h,r):
t(n,h.end,d,null,h,r);n.schema.compat&&Dy.flowIndentCheck(i.indent,p,r),u=g.range[2],l.items.push(g)}return l.range=[i.offset,u,c??u],l}$u.resolveBlockSeq=Fy});var Bt=P(Fu=>{"use strict";function By(e,t,n,i){let r="";if(e){let s=!1,o="";for(let l of e){let{source:u,type:c}=l;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=u),s=!0;break;default:i(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:r,offset:t}}Fu.resolveEnd=By});var Yu=P(Ku=>{"use strict";var jy=V(),Ky=nt(),Bu=rt(),Yy=st(),Uy=Bt(),ju=Ln(),Vy=Wi(),Gy=Bo(),jo="Block collections are not allowed within flow collections",Ko=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Hy({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=i.start.source==="{",l=o?"flow map":"flow sequence",u=s?.
nodeClass??(o?Bu.YAMLMap:Yy.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let L=i.items[S],{start:M,key:R,sep:$,value:D}=L,j=ju.resolveProps(M,{flow:l,indicator:"explicit-key-ind",next:R??$?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!$&&!D){S===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):S<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),j.comment&&(c.comment?c.comment+=`
`+j.comment:c.comment=j.comment),p=j.end;continue}!o&&n.options.strict&&Vy.containsNewline(R)&&r(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),j.comment){let H="";e:for(let I of M)switch(I.type){case"comma":case"space":break;case"comment":H=I.source.substring(1);break e;default:break e}
if(H){let I=c.items[c.items.length-1];jy.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+H:I.comment=H,j.comment=j.comment.substring(H.length+1)}}if(!o&&!$&&!j.found){let H=D?e(n,D,j,r):t(n,j.end,$,null,j,r);c.items.push(H),p=H.range[2],Ko(D)&&r(H.
range,"BLOCK_IN_FLOW",jo)}else{n.atKey=!0;let H=j.end,I=R?e(n,R,j,r):t(n,H,M,null,j,r);Ko(R)&&r(I.range,"BLOCK_IN_FLOW",jo),n.atKey=!1;let Q=ju.resolveProps($??
[],{flow:l,indicator:"map-value-ind",next:D,offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(Q.found){if(!o&&!j.found&&n.options.strict){
if($)for(let X of $){if(X===Q.found)break;if(X.type==="newline"){r(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<Q.found.offset-1024&&r(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
D&&("source"in D&&D.source?.[0]===":"?r(D,"MISSING_CHAR",`Missing space after : in ${l}`):r(Q.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ke=D?
e(n,D,Q,r):Q.found?t(n,Q.end,$,null,Q,r):null;ke?Ko(D)&&r(ke.range,"BLOCK_IN_FLOW",jo):Q.comment&&(I.comment?I.comment+=`
`+Q.comment:I.comment=Q.comment);let Ee=new Ky.Pair(I,ke);if(n.options.keepSourceTokens&&(Ee.srcToken=L),o){let X=c;Gy.mapIncludes(n,X.items,I)&&r(H,"DUPLICATE_\
KEY","Map keys must be unique"),X.items.push(Ee)}else{let X=new Bu.YAMLMap(n.schema);X.flow=!0,X.items.push(Ee);let Ue=(ke??I).range;X.range=[I.range[0],Ue[1],Ue[2]],
c.items.push(X)}p=ke?ke.range[2]:Q.end}}let h=o?"}":"]",[g,...C]=i.end,y=p;if(g?.source===h)y=g.offset+g.source.length;else{let S=l[0].toUpperCase()+l.substring(
1),L=d?`${S} must end with a ${h}`:`${S} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",L),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=Uy.resolveEnd(C,y,n.options.strict,r);S.comment&&(c.comment?c.comment+=`
`+S.comment:c.comment=S.comment),c.range=[i.offset,y,S.offset]}else c.range=[i.offset,y,y];return c}Ku.resolveFlowCollection=Hy});var Vu=P(Uu=>{"use strict";var Wy=V(),Jy=oe(),Qy=rt(),zy=st(),Xy=_u(),Zy=Du(),e0=Yu();function Yo(e,t,n,i,r,s){let o=n.type==="block-map"?Xy.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?Zy.resolveBlockSeq(e,t,n,i,s):e0.resolveFlowCollection(e,t,n,i,s),l=o.constructor;return r==="!"||r===l.tagName?(o.tag=l.tagName,o):
(r&&(o.tag=r),o)}function t0(e,t,n,i,r){let s=i.tag,o=s?t.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:g}=i,C=h&&s?h.offset>s.offset?h:s:h??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===Qy.YAMLMap.tagName&&l==="map"||o===zy.YAMLSeq.tagName&&l===
"seq")return Yo(e,t,n,r,o);let u=t.schema.tags.find(h=>h.tag===o&&h.collection===l);if(!u){let h=t.schema.knownTags[o];if(h?.collection===l)t.schema.tags.push(Object.
assign({},h,{default:!1})),u=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${l} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Yo(e,t,n,r,o)}let c=Yo(e,t,n,r,o,u),d=u.resolve?.(c,h=>r(s,"TAG_RESOLVE_FAILED",h),t.options)??c,p=Wy.isNode(d)?d:new Jy.
Scalar(d);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}Uu.composeCollection=t0});var Vo=P(Gu=>{"use strict";var Uo=oe();function n0(e,t,n){let i=t.offset,r=i0(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Uo.Scalar.BLOCK_FOLDED:Uo.Scalar.BLOCK_LITERAL,o=t.source?r0(t.source):[],l=o.length;for(let y=o.length-1;y>=0;--y){let S=o[y][1];if(S===""||S==="\r")
l=y;else break}if(l===0){let y=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",S=i+r.length;return t.source&&(S+=t.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let u=t.indent+r.indent,
c=t.offset+r.length,d=0;for(let y=0;y<l;++y){let[S,L]=o[y];if(L===""||L==="\r")r.indent===0&&S.length>u&&(u=S.length);else{S.length<u&&n(c+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(u=S.length),d=y,u===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=S.length+L.length+1}for(let y=o.length-1;y>=l;--y)o[y][0].length>u&&(l=y+1);let p="",h="",
g=!1;for(let y=0;y<d;++y)p+=o[y][0].slice(u)+`
`;for(let y=d;y<l;++y){let[S,L]=o[y];c+=S.length+L.length+1;let M=L[L.length-1]==="\r";if(M&&(L=L.slice(0,-1)),L&&S.length<u){let $=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-L.length-(M?2:1),"BAD_INDENT",$),S=""}s===Uo.Scalar.BLOCK_LITERAL?(p+=
h+S.slice(u)+L,h=`
`):S.length>u||L[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),p+=h+S.slice(u)+L,h=`
`,g=!0):L===""?h===`
`?p+=`
`:h=`
`:(p+=h+L,h=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let y=l;y<o.length;++y)p+=`
`+o[y][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let C=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function i0({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],o=0,l="",u=-1;for(let h=1;h<r.length;++h){let g=r[h];if(!l&&(g==="\
-"||g==="+"))l=g;else{let C=Number(g);!o&&C?o=C:u===-1&&(u=e+h)}}u!==-1&&i(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
d="",p=r.length;for(let h=1;h<t.length;++h){let g=t[h];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":n&&!c&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:p}}function r0(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Gu.resolveBlockScalar=n0});var Ho=P(Wu=>{"use strict";var Go=oe(),s0=Bt();function o0(e,t,n){let{offset:i,type:r,source:s,end:o}=e,l,u,c=(h,g,C)=>n(i+h,g,C);switch(r){case"scalar":l=Go.Scalar.
PLAIN,u=a0(s,c);break;case"single-quoted-scalar":l=Go.Scalar.QUOTE_SINGLE,u=l0(s,c);break;case"double-quoted-scalar":l=Go.Scalar.QUOTE_DOUBLE,u=c0(s,c);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=s0.resolveEnd(o,d,t,n);return{value:u,type:l,comment:p.comment,range:[i,d,p.offset]}}function a0(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Hu(e)}function l0(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Hu(e.slice(1,-1)).replace(/''/g,"'")}function Hu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?o===`
`?s+=o:o=`
`:(s+=o+c,o=" "),l=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=l,n=u.exec(e),s+o+(n?.[1]??"")}function c0(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:o}=u0(e,i);n+=s,i=o}else if(r==="\\"){let s=e[++i],o=f0[s];if(o)n+=o;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=d0(e,i+1,l,t),i+=l}else{let l=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(r===" "||r==="	"){let s=i,o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function u0(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var f0={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function d0(e,t,n,i){let r=e.substr(t,n),o=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}Wu.resolveFlowScalar=o0});var zu=P(Qu=>{"use strict";var bt=V(),Ju=oe(),p0=Vo(),h0=Ho();function m0(e,t,n,i){let{value:r,type:s,comment:o,range:l}=t.type==="block-scalar"?p0.resolveBlockScalar(
e,t,i):h0.resolveFlowScalar(t,e.options.strict,i),u=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[bt.
SCALAR]:u?c=g0(e.schema,r,u,n,i):t.type==="scalar"?c=y0(e,r,t,i):c=e.schema[bt.SCALAR];let d;try{let p=c.resolve(r,h=>i(n??t,"TAG_RESOLVE_FAILED",h),e.options);
d=bt.isScalar(p)?p:new Ju.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",h),d=new Ju.Scalar(r)}return d.range=l,d.source=
r,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),o&&(d.comment=o),d}function g0(e,t,n,i,r){if(n==="!")return e[bt.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[bt.SCALAR])}function y0({
atKey:e,directives:t,schema:n},i,r,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(i))||n[bt.SCALAR];if(n.compat){let l=n.compat.find(
u=>u.default&&u.test?.test(i))??n[bt.SCALAR];if(o.tag!==l.tag){let u=t.tagString(o.tag),c=t.tagString(l.tag),d=`Value may be parsed as either ${u} or ${c}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Qu.composeScalar=m0});var Zu=P(Xu=>{"use strict";function b0(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}Xu.emptyScalarPosition=b0});var nf=P(Jo=>{"use strict";var w0=un(),v0=V(),S0=Vu(),ef=zu(),A0=Bt(),k0=Zu(),E0={composeNode:tf,composeEmptyNode:Wo};function tf(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:u}=n,c,d=!0;switch(t.type){case"alias":c=O0(e,t,i),(l||u)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ef.composeScalar(e,t,u,i),l&&(c.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=S0.composeCollection(E0,e,t,n,i),l&&(c.anchor=l.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=Wo(e,t.offset,void 0,null,n,i)),l&&c.anchor===""&&i(l,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!v0.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&d&&(c.srcToken=t),c}function Wo(e,t,n,i,{spaceBefore:r,comment:s,anchor:o,tag:l,end:u},c){
let d={type:"scalar",offset:k0.emptyScalarPosition(t,n,i),indent:-1,source:""},p=ef.composeScalar(e,d,l,c);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function O0({options:e},{offset:t,source:n,end:i},r){
let s=new w0.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=A0.resolveEnd(i,o,e.strict,r);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}Jo.composeEmptyNode=
Wo;Jo.composeNode=tf});var of=P(sf=>{"use strict";var N0=Nn(),rf=nf(),C0=Bt(),T0=Ln();function x0(e,t,{offset:n,start:i,value:r,end:s},o){let l=Object.assign({_directives:t},e),u=new N0.
Document(void 0,l),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=T0.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=r?rf.composeNode(c,r,d,o):rf.composeEmptyNode(c,d.end,i,null,d,o);let p=u.
contents.range[2],h=C0.resolveEnd(s,p,!1,o);return h.comment&&(u.comment=h.comment),u.range=[n,p,h.offset],u}sf.composeDoc=x0});var zo=P(cf=>{"use strict";var L0=require("process"),P0=qs(),M0=Nn(),Pn=xn(),af=V(),I0=of(),R0=Bt();function Mn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function lf(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var Qo=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let o=Mn(n);s?this.warnings.push(new Pn.YAMLWarning(
o,i,r)):this.errors.push(new Pn.YAMLParseError(o,i,r))},this.directives=new P0.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=lf(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(af.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];af.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${i}
${l}`:i}else{let o=s.commentBefore;s.commentBefore=o?`${i}
${o}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:lf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(L0.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=Mn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=I0.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new Pn.YAMLParseError(Mn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Pn.YAMLParseError(Mn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=R0.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Pn.YAMLParseError(Mn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new M0.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};cf.Composer=Qo});var df=P(Ji=>{"use strict";var q0=Vo(),_0=Ho(),$0=xn(),uf=mn();function D0(e,t=!0,n){if(e){let i=(r,s,o)=>{let l=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(l,s,o);else throw new $0.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return _0.resolveFlowScalar(
e,t,i);case"block-scalar":return q0.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function F0(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:o="PLAIN"}=t,l=uf.stringifyString({type:o,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),u=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(l[0]){case"|":case">":{let c=l.indexOf(`
`),d=l.substring(0,c),p=l.substring(c+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return ff(h,u)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:l,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:l,end:u};default:return{type:"scalar",offset:s,indent:i,source:l,end:u}}}function B0(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(i&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=uf.stringifyString({type:o,value:t},{implicitKey:r||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":j0(e,u);break;case'"':Xo(e,u,"double-quoted-scalar");break;case"\
'":Xo(e,u,"single-quoted-scalar");break;default:Xo(e,u,"scalar")}}function j0(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:i}];ff(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(e))u!=="type"&&u!=="offset"&&delete e[u];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:r})}}function ff(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Xo(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}Ji.createScalarToken=F0;Ji.resolveAsScalar=D0;Ji.setScalarValue=B0});var hf=P(pf=>{"use strict";var K0=e=>"type"in e?zi(e):Qi(e);function zi(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=zi(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Qi(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Qi(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Qi(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Qi({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=zi(t)),n)for(let s of n)r+=s.
source;return i&&(r+=zi(i)),r}pf.stringify=K0});var bf=P(yf=>{"use strict";var Zo=Symbol("break visit"),Y0=Symbol("skip children"),mf=Symbol("remove item");function wt(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),gf(Object.freeze([]),e,t)}wt.BREAK=Zo;wt.SKIP=Y0;wt.REMOVE=mf;wt.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};wt.parentCollection=(e,t)=>{let n=wt.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function gf(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=gf(Object.freeze(e.concat([[r,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===Zo)return Zo;l===mf&&
(s.items.splice(o,1),o-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}yf.visit=wt});var Xi=P(ye=>{"use strict";var ea=df(),U0=hf(),V0=bf(),ta="\uFEFF",na="",ia="",ra="",G0=e=>!!e&&"items"in e,H0=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function W0(e){switch(e){case ta:return"<BOM>";case na:return"<DOC>";case ia:return"<FL\
OW_END>";case ra:return"<SCALAR>";default:return JSON.stringify(e)}}function J0(e){switch(e){case ta:return"byte-order-mark";case na:return"doc-mode";case ia:return"\
flow-error-end";case ra:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ye.createScalarToken=ea.createScalarToken;ye.resolveAsScalar=ea.resolveAsScalar;ye.setScalarValue=ea.
setScalarValue;ye.stringify=U0.stringify;ye.visit=V0.visit;ye.BOM=ta;ye.DOCUMENT=na;ye.FLOW_END=ia;ye.SCALAR=ra;ye.isCollection=G0;ye.isScalar=H0;ye.prettyToken=
W0;ye.tokenType=J0});var aa=P(vf=>{"use strict";var In=Xi();function xe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var wf=new Set("0123456789ABCDEFabcdef"),Q0=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Zi=new Set(",[]{}"),z0=new Set(` ,[]{}
\r	`),sa=e=>!e||z0.has(e),oa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&xe(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===In.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield In.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&xe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!xe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&xe(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(sa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&xe(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield In.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(sa),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||xe(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>xe(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield In.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(xe(s)||t&&Zi.has(s))break;n=i}else if(xe(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&Zi.has(s))break;if(r===`
`){let o=this.continueScalar(i+1);if(o===-1)break;i=Math.max(i,o-2)}}else{if(t&&Zi.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield In.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(sa),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(xe(i)||n&&Zi.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!xe(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Q0.has(n))n=this.buffer[++t];else if(n==="%"&&wf.has(this.buffer[t+1])&&wf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};vf.Lexer=oa});var ca=P(Sf=>{"use strict";var la=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};Sf.LineCounter=la});var fa=P(Nf=>{"use strict";var X0=require("process"),Af=Xi(),Z0=aa();function ot(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function kf(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Of(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function er(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function jt(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function tr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Ef(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ot(t.start,"explicit-key-ind")&&!ot(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Of(t.value)?t.value.end?tr(t.value.end,t.sep):t.value.end=t.sep:tr(t.start,t.sep),delete t.sep)}var ua=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Z0.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,X0.env.LOG_TOKENS&&console.log("|",Af.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Af.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Ef(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&kf(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{kf(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=er(this.peek(2)),i=jt(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){tr(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let u=n.sep[l];switch(u.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ot(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Of(n.key)&&!ot(n.sep,"newline")){
let o=jt(n.start),l=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(ot(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=jt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):ot(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!ot(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){tr(r,n.start),r.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||ot(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=er(
i),s=jt(r);Ef(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=er(t),i=jt(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=er(t),i=jt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Nf.Parser=ua});var Pf=P(qn=>{"use strict";var Cf=zo(),eb=Nn(),Rn=xn(),tb=Ws(),nb=V(),ib=ca(),Tf=fa();function xf(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new ib.LineCounter||null,prettyErrors:t}}function rb(e,t={}){let{lineCounter:n,prettyErrors:i}=xf(t),r=new Tf.Parser(n?.addNewLine),s=new Cf.Composer(t),o=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let l of o)l.errors.forEach(Rn.prettifyError(e,n)),l.warnings.forEach(Rn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Lf(e,t={}){let{lineCounter:n,prettyErrors:i}=xf(t),r=new Tf.Parser(n?.addNewLine),s=new Cf.Composer(t),o=null;for(let l of s.
compose(r.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Rn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(o.errors.forEach(Rn.prettifyError(e,n)),o.warnings.forEach(Rn.prettifyError(
e,n))),o}function sb(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=Lf(e,n);if(!r)return null;if(r.warnings.forEach(s=>tb.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function ob(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return nb.isDocument(e)&&!i?e.toString(n):new eb.Document(e,i,n).toString(n)}
qn.parse=sb;qn.parseAllDocuments=rb;qn.parseDocument=Lf;qn.stringify=ob});var Be=P(W=>{"use strict";var ab=zo(),lb=Nn(),cb=Po(),da=xn(),ub=un(),at=V(),fb=nt(),db=oe(),pb=rt(),hb=st(),mb=Xi(),gb=aa(),yb=ca(),bb=fa(),nr=Pf(),Mf=on();W.Composer=
ab.Composer;W.Document=lb.Document;W.Schema=cb.Schema;W.YAMLError=da.YAMLError;W.YAMLParseError=da.YAMLParseError;W.YAMLWarning=da.YAMLWarning;W.Alias=ub.Alias;
W.isAlias=at.isAlias;W.isCollection=at.isCollection;W.isDocument=at.isDocument;W.isMap=at.isMap;W.isNode=at.isNode;W.isPair=at.isPair;W.isScalar=at.isScalar;W.isSeq=
at.isSeq;W.Pair=fb.Pair;W.Scalar=db.Scalar;W.YAMLMap=pb.YAMLMap;W.YAMLSeq=hb.YAMLSeq;W.CST=mb;W.Lexer=gb.Lexer;W.LineCounter=yb.LineCounter;W.Parser=bb.Parser;W.
parse=nr.parse;W.parseAllDocuments=nr.parseAllDocuments;W.parseDocument=nr.parseDocument;W.stringify=nr.stringify;W.visit=Mf.visit;W.visitAsync=Mf.visitAsync});var ww={};he(ww,{fixFiles:()=>yw});module.exports=Xd(ww);var Gd=require("path");var Tr=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var Lr={};he(Lr,{isPlane:()=>tp,validatePlane:()=>ep,withDefaults:()=>np});var Zd,xr=()=>Zd??=require("./v0.3.cjs"),ep=(...e)=>xr().validatePlane(...e),tp=(...e)=>xr().
isPlane(...e),np=(...e)=>xr().withDefaults(...e);var zn={};he(zn,{isPlane:()=>sp,validatePlane:()=>rp,withDefaults:()=>op});var ip,Pr=()=>ip??=require("./v0.4.cjs"),rp=(...e)=>Pr().validatePlane(...e),sp=(...e)=>Pr().
isPlane(...e),op=(...e)=>Pr().withDefaults(...e);var Ir={};he(Ir,{isPlane:()=>cp,validatePlane:()=>lp,withDefaults:()=>up});var ap,Mr=()=>ap??=require("./v0.6.cjs"),lp=(...e)=>Mr().validatePlane(...e),cp=(...e)=>Mr().
isPlane(...e),up=(...e)=>Mr().withDefaults(...e);var qr={};he(qr,{isPlane:()=>pp,validatePlane:()=>dp,withDefaults:()=>hp});var fp,Rr=()=>fp??=require("./v0.7.cjs"),dp=(...e)=>Rr().validatePlane(...e),pp=(...e)=>Rr().
isPlane(...e),hp=(...e)=>Rr().withDefaults(...e);var $r={};he($r,{isPlane:()=>yp,validatePlane:()=>gp,withDefaults:()=>bp});var mp,_r=()=>mp??=require("./v0.8.cjs"),gp=(...e)=>_r().validatePlane(...e),yp=(...e)=>_r().
isPlane(...e),bp=(...e)=>_r().withDefaults(...e);var Fr={};he(Fr,{isPlane:()=>Sp,validatePlane:()=>vp,withDefaults:()=>Ap});var wp,Dr=()=>wp??=require("./v0.9.cjs"),vp=(...e)=>Dr().validatePlane(...e),Sp=(...e)=>Dr().
isPlane(...e),Ap=(...e)=>Dr().withDefaults(...e);var Xn={};he(Xn,{isPlane:()=>Op,validatePlane:()=>Ep,withDefaults:()=>Np});var kp,Br=()=>kp??=require("./v0.10.cjs"),Ep=(...e)=>Br().validatePlane(...e),Op=(...e)=>Br().
isPlane(...e),Np=(...e)=>Br().withDefaults(...e);var Kr={};he(Kr,{isPlane:()=>xp,validatePlane:()=>Tp,withDefaults:()=>Lp});var Cp,jr=()=>Cp??=require("./v0.12.cjs"),Tp=(...e)=>jr().validatePlane(...e),xp=(...e)=>jr().
isPlane(...e),Lp=(...e)=>jr().withDefaults(...e);var Ur={};he(Ur,{isPlane:()=>Ip,validatePlane:()=>Mp,withDefaults:()=>Rp});var Pp,Yr=()=>Pp??=require("./v0.13.cjs"),Mp=(...e)=>Yr().validatePlane(...e),Ip=(...e)=>Yr().
isPlane(...e),Rp=(...e)=>Yr().withDefaults(...e);var Gr={};he(Gr,{isPlane:()=>$p,validatePlane:()=>_p,withDefaults:()=>Dp});var qp,Vr=()=>qp??=require("./v0.14.cjs"),_p=(...e)=>Vr().validatePlane(...e),$p=(...e)=>Vr().
isPlane(...e),Dp=(...e)=>Vr().withDefaults(...e);var Zn={};he(Zn,{isPlane:()=>jp,validatePlane:()=>Bp,withDefaults:()=>Kp});var Fp,Hr=()=>Fp??=require("./v0.15.cjs"),Bp=(...e)=>Hr().validatePlane(...e),jp=(...e)=>Hr().
isPlane(...e),Kp=(...e)=>Hr().withDefaults(...e);var Jr={};he(Jr,{isPlane:()=>Vp,validatePlane:()=>Up,withDefaults:()=>Gp});var Yp,Wr=()=>Yp??=require("./v0.17.cjs"),Up=(...e)=>Wr().validatePlane(...e),Vp=(...e)=>Wr().
isPlane(...e),Gp=(...e)=>Wr().withDefaults(...e);var zr={};he(zr,{isPlane:()=>Jp,validatePlane:()=>Wp,withDefaults:()=>Qp});var Hp,Qr=()=>Hp??=require("./v1.0.cjs"),Wp=(...e)=>Qr().validatePlane(...e),Jp=(...e)=>Qr().
isPlane(...e),Qp=(...e)=>Qr().withDefaults(...e);var ei={};he(ei,{isPlane:()=>Zp,validatePlane:()=>Xp,withDefaults:()=>eh});var zp,Xr=()=>zp??=require("./v1.1.cjs"),Xp=(...e)=>Xr().validatePlane(...e),Zp=(...e)=>Xr().
isPlane(...e),eh=(...e)=>Xr().withDefaults(...e);var xa=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Zr="v0.16",Ct=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],La={"v0.3":Lr,"v0.4":zn,"v0.5":zn,"v0.6":Ir,"v0.7":qr,"v0.8":$r,"v0.9":Fr,"v0.10":Xn,"v0.11":Xn,"v0.12":Kr,"v0.13":Ur,"v0.14":Gr,"v0.15":Zn,
"v0.16":Zn,"v0.17":Jr,"v1.0":zr,"v1.1":ei,"v1.2":ei},Pa={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Ma={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function es(e){return Pa[e]}var Ia=[...new Set(xa.map(es))];function Pe(e,t){return e===t||Ia.indexOf(e)>=Ia.indexOf(t)}function Ra(e,t){return typeof t=="strin\
g"&&Ma[e].includes(t)}function qa(e){return La[e].validatePlane}var Tt=[],ts=[];function ns(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,i!==void 0&&o-s>i)return i;if(s===0)return i!==void 0&&o>i?i:o;
let u,c,d,p,h=0,g=0;for(;h<s;)ts[h]=e.charCodeAt(l+h),Tt[h]=++h;for(;g<o;){for(u=t.charCodeAt(l+g),d=g++,c=g,h=0;h<s;h++)p=u===ts[h]?d:d+1,d=Tt[h],c=Tt[h]=d>c?p>
c?c+1:p:p>d?d+1:p;if(i!==void 0){let C=c;for(h=0;h<s;h++)Tt[h]<C&&(C=Tt[h]);if(C>i)return i}}return Tt.length=s,ts.length=s,i!==void 0&&c>i?i:c}var th=64;function is(e,t){if(e.length>th)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let o=s.toLowerCase(),l=nh(n,o)?1:ns(n,o,{maxDistance:i});l<i&&(i=l,r=s)}return r}function nh(e,t){if(e.length!==t.length)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var Tw=Object.prototype;function ih(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!ih(e)}var rs="openchoreo.dev";function _a(e){return $a(e,"").filter(t=>rh(t.value))}function $a(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,i)=>$a(n,`${t}/items/${i}`)):[{pointer:t,value:e}]}function rh(e){if(!U(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&n.endsWith("Plane")&&Ct.includes(n);let i=t.split("/")[0]??"";return i!==rs?(i.endsWith(`.${rs}`)||is(i,[rs])!==void 0)&&
typeof n=="string"&&Ct.includes(n):typeof n!="string"||n===""?!0:Ct.includes(n)||n.endsWith("Plane")||is(n,Ct)!==void 0}function sh(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var de={},ti={},Qe={},Da;function nn(){if(Da)return Qe;Da=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function i(o,l){
if(l){let u=Object.keys(l);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];o[p]=l[p]}}return o}function r(o,l){let u="";for(let c=0;c<l;c+=1)u+=o;return u}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return Qe.isNothing=e,Qe.isObject=t,Qe.toArray=n,Qe.repeat=r,Qe.isNegativeZero=s,Qe.extend=i,Qe}var ss,Fa;function rn(){
if(Fa)return ss;Fa=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},ss=t,ss}var os,Ba;function oh(){if(Ba)return os;Ba=1;let e=nn();function t(r,s,o,l,u){let c="",d="",p=Math.
floor(u/2)-1;return l-s>p&&(c=" ... ",s=l-p+c.length),o-l>p&&(d=" ...",o=l+p-d.length),{str:c+r.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+c.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],u=[],c,d=-1;for(;c=o.exec(
r.buffer);)u.push(c.index),l.push(c.index+c[0].length),r.position<=c.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",h=Math.min(r.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+h+3);for(let y=1;y<=s.linesBefore&&!(d-y<0);y++){let S=t(r.buffer,l[d-y],u[d-y],r.position-(l[d]-l[d-y]),g);p=e.repeat(
" ",s.indent)+n((r.line-y+1).toString(),h)+" | "+S.str+`
`+p}let C=t(r.buffer,l[d],u[d],r.position,g);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),h)+" | "+C.str+`
`,p+=e.repeat("-",s.indent+h+3+C.pos)+`^
`;for(let y=1;y<=s.linesAfter&&!(d+y>=u.length);y++){let S=t(r.buffer,l[d+y],u[d+y],r.position-(l[d]-l[d+y]),g);p+=e.repeat(" ",s.indent)+n((r.line+y+1).toString(),
h)+" | "+S.str+`
`}return p.replace(/\n$/,"")}return os=i,os}var as,ja;function me(){if(ja)return as;ja=1;let e=rn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(u){o[String(u)]=l})}),o}function r(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=i(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return as=r,as}var ls,Ka;function cl(){if(Ka)return ls;Ka=1;let e=rn(),t=me();function n(s,o){
let l=[];return s[o].forEach(function(u){let c=l.length;l.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),l[c]=u}),l}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,u=arguments.length;l<u;l+=1)arguments[l].forEach(o);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(o){let l=[],u=[];if(o instanceof t)u.push(o);else if(Array.isArray(o))u=u.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(u=u.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(r.prototype);return c.implicit=(this.implicit||[]).concat(l),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=i(c.compiledImplicit,c.compiledExplicit),c},ls=r,ls}var cs,Ya;function ul(){if(Ya)return cs;Ya=1;let e=me();
return cs=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),cs}var us,Ua;function fl(){if(Ua)return us;Ua=1;let e=me();
return us=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),us}var fs,Va;function dl(){if(Va)return fs;Va=1;let e=me();
return fs=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),fs}var ds,Ga;function pl(){if(Ga)return ds;Ga=1;let e=cl();
return ds=new e({explicit:[ul(),fl(),dl()]}),ds}var ps,Ha;function hl(){if(Ha)return ps;Ha=1;let e=me();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return ps=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),ps}var hs,Wa;function ml(){if(Wa)return hs;Wa=1;let e=me();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return hs=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),hs}var ms,Ja;function gl(){if(Ja)return ms;Ja=1;let e=nn(),t=me();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function i(c){return c>=48&&c<=55}function r(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,h=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;h=!0}return h&&isFinite(o(c))}if(g===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;h=!0}return h&&isFinite(o(c))}if(g==="o"){for(p++;p<d;p++){if(!i(c.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(o(c))}}for(;p<d;p++){if(!r(c.charCodeAt(p)))return!1;h=!0}return h?isFinite(o(c)):!1}function o(c){let d=c,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(c){return o(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!e.isNegativeZero(c)}return ms=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ms}var gs,Qa;function yl(){if(Qa)return gs;Qa=1;let e=nn(),t=me(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:i.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(c))return"-0.0";let p=c.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||e.isNegativeZero(c))}return gs=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:u,represent:l,defaultStyle:"lowercase"}),gs}var ys,za;function bl(){return za||(za=1,ys=pl().extend({implicit:[hl(),
ml(),gl(),yl()]})),ys}var bs,Xa;function wl(){return Xa||(Xa=1,bs=bl()),bs}var ws,Za;function vl(){if(Za)return ws;Za=1;let e=me(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function r(o){let l=0,
u=null,c=t.exec(o);if(c===null&&(c=n.exec(o)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,h=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
h));let g=+c[4],C=+c[5],y=+c[6];if(c[7]){for(l=c[7].slice(0,3);l.length<3;)l+="0";l=+l}if(c[9]){let L=+c[10],M=+(c[11]||0);u=(L*60+M)*6e4,c[9]==="-"&&(u=-u)}let S=new Date(
Date.UTC(d,p,h,g,C,y,l));return u&&S.setTime(S.getTime()-u),S}function s(o){return o.toISOString()}return ws=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),ws}var vs,el;function Sl(){if(el)return vs;el=1;let e=me();function t(n){return n==="<<"||n===null}return vs=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),vs}var Ss,tl;function Al(){if(tl)return Ss;tl=1;let e=me(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,u=o.length,c=t;for(let d=0;d<u;d++){let p=c.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function i(o){let l=o.replace(/[\r\n=]/g,""),u=l.length,c=t,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(l.charAt(g));let h=u%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(o){let l="",u=0,c=o.length,d=t;for(let h=0;h<c;h++)h%3===0&&h&&(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]),u=(u<<
8)+o[h];let p=c%3;return p===0?(l+=d[u>>18&63],l+=d[u>>12&63],l+=d[u>>6&63],l+=d[u&63]):p===2?(l+=d[u>>10&63],l+=d[u>>4&63],l+=d[u<<2&63],l+=d[64]):p===1&&(l+=d[u>>
2&63],l+=d[u<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Ss=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),Ss}var As,nl;function kl(){if(nl)return As;nl=1;let e=me(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let o={},l=s;for(let u=0,c=l.length;u<c;u+=1){let d=l[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(t.call(d,h))if(!p)p=!0;else return!1;if(!p||t.call(o,h))return!1;Object.defineProperty(o,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return As=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),As}var ks,il;function El(){if(il)return ks;il=1;let e=me(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,o=new Array(s.length);for(let l=0,u=s.length;l<u;l+=1){let c=s[l];if(t.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;o[l]=[d[0],c[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,o=new Array(s.length);for(let l=0,u=s.length;l<
u;l+=1){let c=s[l],d=Object.keys(c);o[l]=[d[0],c[d[0]]]}return o}return ks=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),ks}var Es,rl;
function Ol(){if(rl)return Es;rl=1;let e=me(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return Es=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),Es}var Os,sl;function Cs(){
return sl||(sl=1,Os=wl().extend({implicit:[vl(),Sl()],explicit:[Al(),kl(),El(),Ol()]})),Os}var ol;function ah(){if(ol)return ti;ol=1;let e=nn(),t=rn(),n=oh(),i=Cs(),
r=Object.prototype.hasOwnProperty,s=1,o=2,l=3,u=4,c=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,C=/[,\[\]{}]/,y=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(a){return Object.
prototype.toString.call(a)}function M(a){return a===10||a===13}function R(a){return a===9||a===32}function $(a){return a===9||a===32||a===10||a===13}function D(a){
return a===44||a===91||a===93||a===123||a===125}function j(a){if(a>=48&&a<=57)return a-48;let m=a|32;return m>=97&&m<=102?m-97+10:-1}function H(a){return a===120?
2:a===117?4:a===85?8:0}function I(a){return a>=48&&a<=57?a-48:-1}function Q(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ke(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function Ee(a,m,k){m==="__proto__"?Object.defineProperty(a,m,{configurable:!0,enumerable:!0,writable:!0,value:k}):a[m]=
k}let X=new Array(256),Ue=new Array(256);for(let a=0;a<256;a++)X[a]=Q(a)?1:0,Ue[a]=Q(a);function le(a,m){this.input=a,this.filename=m.filename||null,this.schema=
m.schema||i,this.onWarning=m.onWarning||null,this.legacy=m.legacy||!1,this.json=m.json||!1,this.listener=m.listener||null,this.maxDepth=typeof m.maxDepth=="numb\
er"?m.maxDepth:100,this.maxTotalMergeKeys=typeof m.maxTotalMergeKeys=="number"?m.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Bn(a,m){let k={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return k.snippet=n(k),new t(m,k)}function _(a,m){throw Bn(a,m)}function Et(a,m){a.onWarning&&a.onWarning.call(null,Bn(a,m))}function _e(a,m,k){let E=a.
anchorMapTransactions;if(E.length!==0){let v=E[E.length-1];r.call(v,m)||(v[m]={existed:r.call(a.anchorMap,m),value:a.anchorMap[m]})}a.anchorMap[m]=k}function Ar(a){
a.anchorMapTransactions.push(Object.create(null))}function ft(a){let m=a.anchorMapTransactions.pop(),k=a.anchorMapTransactions;if(k.length===0)return;let E=k[k.
length-1],v=Object.keys(m);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];r.call(E,w)||(E[w]=m[w])}}function kr(a){let m=a.anchorMapTransactions.pop(),k=Object.keys(
m);for(let E=k.length-1;E>=0;E-=1){let v=m[k[E]];v.existed?a.anchorMap[k[E]]=v.value:delete a.anchorMap[k[E]]}}function Jt(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function Ot(a,m){a.position=
m.position,a.line=m.line,a.lineStart=m.lineStart,a.lineIndent=m.lineIndent,a.firstTabInLine=m.firstTabInLine,a.tag=m.tag,a.anchor=m.anchor,a.kind=m.kind,a.result=
m.result}let jn={YAML:function(m,k,E){m.version!==null&&_(m,"duplication of %YAML directive"),E.length!==1&&_(m,"YAML directive accepts exactly one argument");let v=/^([0-9]+)\.([0-9]+)$/.
exec(E[0]);v===null&&_(m,"ill-formed argument of the YAML directive");let f=parseInt(v[1],10),b=parseInt(v[2],10);f!==1&&_(m,"unacceptable YAML version of the d\
ocument"),m.version=E[0],m.checkLineBreaks=b<2,b!==1&&b!==2&&Et(m,"unsupported YAML version of the document")},TAG:function(m,k,E){let v;E.length!==2&&_(m,"TAG \
directive accepts exactly two arguments");let f=E[0];v=E[1],y.test(f)||_(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,f)&&_(
m,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(v)||_(m,"ill-formed tag prefix (second argument) of the TAG directive");try{v=decodeURIComponent(
v)}catch{_(m,"tag prefix is malformed: "+v)}m.tagMap[f]=v}};function we(a,m,k,E){if(m<k){let v=a.input.slice(m,k);if(E)for(let f=0,b=v.length;f<b;f+=1){let w=v.
charCodeAt(f);w===9||w>=32&&w<=1114111||_(a,"expected valid JSON character")}else h.test(v)&&_(a,"the stream contains non-printable characters");a.result+=v}}function Ve(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&_(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function Qt(a,m,k,E){
e.isObject(k)||_(a,"cannot merge mappings; the provided source object is unacceptable"),Ve(a);let v=Object.keys(k);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];Ve(
a),r.call(m,w)||(Ee(m,w,k[w]),E[w]=!0)}}function $e(a,m,k,E,v,f,b,w,O){if(Array.isArray(v)){v=Array.prototype.slice.call(v);for(let N=0,T=v.length;N<T;N+=1)Array.
isArray(v[N])&&_(a,"nested arrays are not supported inside keys"),typeof v=="object"&&L(v[N])==="[object Object]"&&(v[N]="[object Object]")}if(typeof v=="object"&&
L(v)==="[object Object]"&&(v="[object Object]"),v=String(v),m===null&&(m={}),E==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&_(a,"abnormal merg\
e sequence size");for(let N=0,T=f.length;N<T;N+=1)Qt(a,m,f[N],k)}else Qt(a,m,f,k);else!a.json&&!r.call(k,v)&&r.call(m,v)&&(a.line=b||a.line,a.lineStart=w||a.lineStart,
a.position=O||a.position,_(a,"duplicated mapping key")),Ee(m,v,f),delete k[v];return m}function zt(a){let m=a.input.charCodeAt(a.position);m===10?a.position++:m===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):_(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function te(a,m,k){
let E=0,v=a.input.charCodeAt(a.position);for(;v!==0;){for(;R(v);)v===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),v=a.input.charCodeAt(++a.position);
if(m&&v===35)do v=a.input.charCodeAt(++a.position);while(v!==10&&v!==13&&v!==0);if(M(v))for(zt(a),v=a.input.charCodeAt(a.position),E++,a.lineIndent=0;v===32;)a.
lineIndent++,v=a.input.charCodeAt(++a.position);else break}return k!==-1&&E!==0&&a.lineIndent<k&&Et(a,"deficient indentation"),E}function Le(a){let m=a.position,
k=a.input.charCodeAt(m);return!!((k===45||k===46)&&k===a.input.charCodeAt(m+1)&&k===a.input.charCodeAt(m+2)&&(m+=3,k=a.input.charCodeAt(m),k===0||$(k)))}function Nt(a,m){
m===1?a.result+=" ":m>1&&(a.result+=e.repeat(`
`,m-1))}function Kn(a,m,k){let E,v,f,b,w,O,N=a.kind,T=a.result,A=a.input.charCodeAt(a.position);if($(A)||D(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=a.input.charCodeAt(a.position+1);if($(x)||k&&D(x))return!1}for(a.kind="scalar",a.result=
"",E=v=a.position,f=!1;A!==0;){if(A===58){let x=a.input.charCodeAt(a.position+1);if($(x)||k&&D(x))break}else if(A===35){let x=a.input.charCodeAt(a.position-1);if($(
x))break}else{if(a.position===a.lineStart&&Le(a)||k&&D(A))break;if(M(A))if(b=a.line,w=a.lineStart,O=a.lineIndent,te(a,!1,-1),a.lineIndent>=m){f=!0,A=a.input.charCodeAt(
a.position);continue}else{a.position=v,a.line=b,a.lineStart=w,a.lineIndent=O;break}}f&&(we(a,E,v,!1),Nt(a,a.line-b),E=v=a.position,f=!1),R(A)||(v=a.position+1),
A=a.input.charCodeAt(++a.position)}return we(a,E,v,!1),a.result?!0:(a.kind=N,a.result=T,!1)}function Xt(a,m){let k,E,v=a.input.charCodeAt(a.position);if(v!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,k=E=a.position;(v=a.input.charCodeAt(a.position))!==0;)if(v===39)if(we(a,k,a.position,!0),v=a.input.charCodeAt(
++a.position),v===39)k=a.position,a.position++,E=a.position;else return!0;else M(v)?(we(a,k,E,!0),Nt(a,te(a,!1,m)),k=E=a.position):a.position===a.lineStart&&Le(
a)?_(a,"unexpected end of the document within a single quoted scalar"):(a.position++,R(v)||(E=a.position));_(a,"unexpected end of the stream within a single quo\
ted scalar")}function Yn(a,m){let k,E,v,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,k=E=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return we(a,k,a.position,!0),a.position++,!0;if(f===92){if(we(a,k,a.position,!0),f=a.input.charCodeAt(++a.position),M(f))
te(a,!1,m);else if(f<256&&X[f])a.result+=Ue[f],a.position++;else if((v=H(f))>0){let b=v,w=0;for(;b>0;b--)f=a.input.charCodeAt(++a.position),(v=j(f))>=0?w=(w<<4)+
v:_(a,"expected hexadecimal character");a.result+=ke(w),a.position++}else _(a,"unknown escape sequence");k=E=a.position}else M(f)?(we(a,k,E,!0),Nt(a,te(a,!1,m)),
k=E=a.position):a.position===a.lineStart&&Le(a)?_(a,"unexpected end of the document within a double quoted scalar"):(a.position++,R(f)||(E=a.position))}_(a,"une\
xpected end of the stream within a double quoted scalar")}function Un(a,m){let k=!0,E,v,f,b=a.tag,w,O=a.anchor,N,T,A,x,q=Object.create(null),F,B,K,Y=a.input.charCodeAt(
a.position);if(Y===91)N=93,x=!1,w=[];else if(Y===123)N=125,x=!0,w={};else return!1;for(a.anchor!==null&&_e(a,a.anchor,w),Y=a.input.charCodeAt(++a.position);Y!==
0;){if(te(a,!0,m),Y=a.input.charCodeAt(a.position),Y===N)return a.position++,a.tag=b,a.anchor=O,a.kind=x?"mapping":"sequence",a.result=w,!0;if(k?Y===44&&_(a,"ex\
pected the node content, but found ','"):_(a,"missed comma between flow collection entries"),B=F=K=null,T=A=!1,Y===63){let We=a.input.charCodeAt(a.position+1);$(
We)&&(T=A=!0,a.position++,te(a,!0,m))}E=a.line,v=a.lineStart,f=a.position,He(a,m,s,!1,!0),B=a.tag,F=a.result,te(a,!0,m),Y=a.input.charCodeAt(a.position),(A||a.line===
E)&&Y===58&&(T=!0,Y=a.input.charCodeAt(++a.position),te(a,!0,m),He(a,m,s,!1,!0),K=a.result),x?$e(a,w,q,B,F,K,E,v,f):T?w.push($e(a,null,q,B,F,K,E,v,f)):w.push(F),
te(a,!0,m),Y=a.input.charCodeAt(a.position),Y===44?(k=!0,Y=a.input.charCodeAt(++a.position)):k=!1}_(a,"unexpected end of the stream within a flow collection")}function Ge(a,m){
let k,E=c,v=!1,f=!1,b=m,w=0,O=!1,N,T=a.input.charCodeAt(a.position);if(T===124)k=!1;else if(T===62)k=!0;else return!1;for(a.kind="scalar",a.result="";T!==0;)if(T=
a.input.charCodeAt(++a.position),T===43||T===45)c===E?E=T===43?p:d:_(a,"repeat of a chomping mode identifier");else if((N=I(T))>=0)N===0?_(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?_(a,"repeat of an indentation width identifier"):(b=m+N-1,f=!0);else break;if(R(T)){do T=a.input.
charCodeAt(++a.position);while(R(T));if(T===35)do T=a.input.charCodeAt(++a.position);while(!M(T)&&T!==0)}for(;T!==0;){for(zt(a),a.lineIndent=0,T=a.input.charCodeAt(
a.position);(!f||a.lineIndent<b)&&T===32;)a.lineIndent++,T=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>b&&(b=a.lineIndent),M(T)){w++;continue}if(!f&&b===
0&&_(a,"missing indentation for block scalar"),a.lineIndent<b){E===p?a.result+=e.repeat(`
`,v?1+w:w):E===c&&v&&(a.result+=`
`);break}k?R(T)?(O=!0,a.result+=e.repeat(`
`,v?1+w:w)):O?(O=!1,a.result+=e.repeat(`
`,w+1)):w===0?v&&(a.result+=" "):a.result+=e.repeat(`
`,w):a.result+=e.repeat(`
`,v?1+w:w),v=!0,f=!0,w=0;let A=a.position;for(;!M(T)&&T!==0;)T=a.input.charCodeAt(++a.position);we(a,A,a.position,!1)}return!0}function Vn(a,m){let k=a.tag,E=a.
anchor,v=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&_e(a,a.anchor,v);let b=a.input.charCodeAt(a.position);for(;b!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,_(a,"tab characters must not be used in indentation")),b===45);){let w=a.input.charCodeAt(a.position+1);if(!$(w))break;if(f=!0,a.position++,
te(a,!0,-1)&&a.lineIndent<=m){v.push(null),b=a.input.charCodeAt(a.position);continue}let O=a.line;if(He(a,m,l,!1,!0),v.push(a.result),te(a,!0,-1),b=a.input.charCodeAt(
a.position),(a.line===O||a.lineIndent>m)&&b!==0)_(a,"bad indentation of a sequence entry");else if(a.lineIndent<m)break}return f?(a.tag=k,a.anchor=E,a.kind="seq\
uence",a.result=v,!0):!1}function Gn(a,m,k){let E,v,f,b,w=a.tag,O=a.anchor,N={},T=Object.create(null),A=null,x=null,q=null,F=!1,B=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&_e(a,a.anchor,N);let K=a.input.charCodeAt(a.position);for(;K!==0;){!F&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,_(a,"tab characters \
must not be used in indentation"));let Y=a.input.charCodeAt(a.position+1),We=a.line;if((K===63||K===58)&&$(Y))K===63?(F&&($e(a,N,T,A,x,null,v,f,b),A=x=q=null),B=
!0,F=!0,E=!0):F?(F=!1,E=!0):_(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,K=Y;else{if(v=
a.line,f=a.lineStart,b=a.position,!He(a,k,o,!1,!0))break;if(a.line===We){for(K=a.input.charCodeAt(a.position);R(K);)K=a.input.charCodeAt(++a.position);if(K===58)
K=a.input.charCodeAt(++a.position),$(K)||_(a,"a whitespace character is expected after the key-value separator within a block mapping"),F&&($e(a,N,T,A,x,null,v,
f,b),A=x=q=null),B=!0,F=!1,E=!1,A=a.tag,x=a.result;else if(B)_(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=w,a.anchor=O,!0}else if(B)
_(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=w,a.anchor=O,!0}if((a.line===We||a.lineIndent>m)&&(F&&(v=
a.line,f=a.lineStart,b=a.position),He(a,m,u,!0,E)&&(F?x=a.result:q=a.result),F||($e(a,N,T,A,x,q,v,f,b),A=x=q=null),te(a,!0,-1),K=a.input.charCodeAt(a.position)),
(a.line===We||a.lineIndent>m)&&K!==0)_(a,"bad indentation of a mapping entry");else if(a.lineIndent<m)break}return F&&$e(a,N,T,A,x,null,v,f,b),B&&(a.tag=w,a.anchor=
O,a.kind="mapping",a.result=N),B}function Hn(a){let m=!1,k=!1,E,v,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&_(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(m=!0,f=a.input.charCodeAt(++a.position)):f===33?(k=!0,E="!!",f=a.input.charCodeAt(++a.position)):E="!";let b=a.
position;if(m){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(v=a.input.slice(b,a.position),f=a.input.charCodeAt(++a.position)):
_(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!$(f);)f===33&&(k?_(a,"tag suffix cannot contain exclamation marks"):(E=a.input.slice(
b-1,a.position+1),y.test(E)||_(a,"named tag handle cannot contain such characters"),k=!0,b=a.position+1)),f=a.input.charCodeAt(++a.position);v=a.input.slice(b,a.
position),C.test(v)&&_(a,"tag suffix cannot contain flow indicator characters")}v&&!S.test(v)&&_(a,"tag name cannot contain such characters: "+v);try{v=decodeURIComponent(
v)}catch{_(a,"tag name is malformed: "+v)}return m?a.tag=v:r.call(a.tagMap,E)?a.tag=a.tagMap[E]+v:E==="!"?a.tag="!"+v:E==="!!"?a.tag="tag:yaml.org,2002:"+v:_(a,
'undeclared tag handle "'+E+'"'),!0}function Wn(a){let m=a.input.charCodeAt(a.position);if(m!==38)return!1;a.anchor!==null&&_(a,"duplication of an anchor proper\
ty"),m=a.input.charCodeAt(++a.position);let k=a.position;for(;m!==0&&!$(m)&&!D(m);)m=a.input.charCodeAt(++a.position);return a.position===k&&_(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(k,a.position),!0}function Er(a){let m=a.input.charCodeAt(a.position);if(m!==42)return!1;m=
a.input.charCodeAt(++a.position);let k=a.position;for(;m!==0&&!$(m)&&!D(m);)m=a.input.charCodeAt(++a.position);a.position===k&&_(a,"name of an alias node must c\
ontain at least one character");let E=a.input.slice(k,a.position);return r.call(a.anchorMap,E)||_(a,'unidentified alias "'+E+'"'),a.result=a.anchorMap[E],te(a,!0,
-1),!0}function Jn(a,m,k,E){let v=Jt(a);return Ar(a),Ot(a,m),a.tag=null,a.anchor=null,a.kind=null,a.result=null,Gn(a,k,E)&&a.kind==="mapping"?(ft(a),!0):(kr(a),
Ot(a,v),!1)}function He(a,m,k,E,v){let f,b,w=1,O=!1,N=!1,T=null,A,x,q;a.depth>=a.maxDepth&&_(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let F=f=b=u===k||l===k;if(E&&te(a,!0,-1)&&(O=!0,a.lineIndent>m?w=1:a.lineIndent===
m?w=0:a.lineIndent<m&&(w=-1)),w===1)for(;;){let B=a.input.charCodeAt(a.position),K=Jt(a);if(O&&(B===33&&a.tag!==null||B===38&&a.anchor!==null)||!Hn(a)&&!Wn(a))break;
T===null&&(T=K),te(a,!0,-1)?(O=!0,b=F,a.lineIndent>m?w=1:a.lineIndent===m?w=0:a.lineIndent<m&&(w=-1)):b=!1}if(b&&(b=O||v),w===1||u===k)if(s===k||o===k?x=m:x=m+1,
q=a.position-a.lineStart,w===1)if(b&&(Vn(a,q)||Gn(a,q,x))||Un(a,x))N=!0;else{let B=a.input.charCodeAt(a.position);T!==null&&F&&!b&&B!==124&&B!==62&&Jn(a,T,T.position-
T.lineStart,x)||f&&Ge(a,x)||Xt(a,x)||Yn(a,x)?N=!0:Er(a)?(N=!0,(a.tag!==null||a.anchor!==null)&&_(a,"alias node should not have any properties")):Kn(a,x,s===k)&&
(N=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&_e(a,a.anchor,a.result)}else w===0&&(N=b&&Vn(a,q));if(a.tag===null)a.anchor!==null&&_e(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&_(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let B=0,K=a.implicitTypes.
length;B<K;B+=1)if(A=a.implicitTypes[B],A.resolve(a.result)){a.result=A.construct(a.result),a.tag=A.tag,a.anchor!==null&&_e(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(r.call(a.typeMap[a.kind||"fallback"],a.tag))A=a.typeMap[a.kind||"fallback"][a.tag];else{A=null;let B=a.typeMap.multi[a.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(a.tag.slice(0,B[K].tag.length)===B[K].tag){A=B[K];break}}A||_(a,"unknown tag !<"+a.tag+">"),a.result!==null&&A.kind!==a.kind&&_(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+A.kind+'", not "'+a.kind+'"'),A.resolve(a.result,a.tag)?(a.result=A.construct(a.result,a.tag),a.anchor!==
null&&_e(a,a.anchor,a.result)):_(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||N}function Or(a){let m=a.position,k=!1,E;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(E=
a.input.charCodeAt(a.position))!==0&&(te(a,!0,-1),E=a.input.charCodeAt(a.position),!(a.lineIndent>0||E!==37));){k=!0,E=a.input.charCodeAt(++a.position);let v=a.
position;for(;E!==0&&!$(E);)E=a.input.charCodeAt(++a.position);let f=a.input.slice(v,a.position),b=[];for(f.length<1&&_(a,"directive name must not be less than \
one character in length");E!==0;){for(;R(E);)E=a.input.charCodeAt(++a.position);if(E===35){do E=a.input.charCodeAt(++a.position);while(E!==0&&!M(E));break}if(M(
E))break;for(v=a.position;E!==0&&!$(E);)E=a.input.charCodeAt(++a.position);b.push(a.input.slice(v,a.position))}E!==0&&zt(a),r.call(jn,f)?jn[f](a,f,b):Et(a,'unkn\
own document directive "'+f+'"')}if(te(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(
a.position+2)===45?(a.position+=3,te(a,!0,-1)):k&&_(a,"directives end mark is expected"),He(a,a.lineIndent-1,u,!1,!0),te(a,!0,-1),a.checkLineBreaks&&g.test(a.input.
slice(m,a.position))&&Et(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Le(a)){a.input.charCodeAt(a.
position)===46&&(a.position+=3,te(a,!0,-1));return}a.position<a.length-1&&_(a,"end of the stream or a document separator is expected")}function Zt(a,m){a=String(
a),m=m||{},a.length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let k=new le(a,m),E=a.indexOf("\0");for(E!==-1&&(k.position=E,_(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)Or(k);return k.documents}function Nr(a,m,k){m!==null&&typeof m=="ob\
ject"&&typeof k>"u"&&(k=m,m=null);let E=Zt(a,k);if(typeof m!="function")return E;for(let v=0,f=E.length;v<f;v+=1)m(E[v])}function Cr(a,m){let k=Zt(a,m);if(k.length!==
0){if(k.length===1)return k[0];throw new t("expected a single document in the stream, but found more")}}return ti.loadAll=Nr,ti.load=Cr,ti}var Ns={},al;function lh(){
if(al)return Ns;al=1;let e=nn(),t=rn(),n=Cs(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,u=13,c=32,d=33,p=34,h=35,g=37,C=38,
y=39,S=42,L=44,M=45,R=58,$=61,D=62,j=63,H=64,I=91,Q=93,ke=96,Ee=123,X=124,Ue=125,le={};le[0]="\\0",le[7]="\\a",le[8]="\\b",le[9]="\\t",le[10]="\\n",le[11]="\\v",
le[12]="\\f",le[13]="\\r",le[27]="\\e",le[34]='\\"',le[92]="\\\\",le[133]="\\N",le[160]="\\_",le[8232]="\\L",le[8233]="\\P";let Bn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Et(f,b){if(b===null)return{};let w={},O=Object.keys(
b);for(let N=0,T=O.length;N<T;N+=1){let A=O[N],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=f.compiledTypeMap.fallback[A];q&&r.
call(q.styleAliases,x)&&(x=q.styleAliases[x]),w[A]=x}return w}function _e(f){let b,w,O=f.toString(16).toUpperCase();if(f<=255)b="x",w=2;else if(f<=65535)b="u",w=
4;else if(f<=4294967295)b="U",w=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",w-O.length)+O}let Ar=1,
ft=2;function kr(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=Et(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?ft:Ar,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Jt(f,b){let w=e.repeat(" ",b),O=0,N="",T=f.length;for(;O<T;){let A,x=f.indexOf(`
`,O);x===-1?(A=f.slice(O),O=T):(A=f.slice(O,x+1),O=x+1),A.length&&A!==`
`&&(N+=w),N+=A}return N}function Ot(f,b){return`
`+e.repeat(" ",f.indent*b)}function jn(f,b){for(let w=0,O=f.implicitTypes.length;w<O;w+=1)if(f.implicitTypes[w].resolve(b))return!0;return!1}function we(f){return f===
c||f===o}function Ve(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Qt(f){return Ve(f)&&
f!==s&&f!==u&&f!==l}function $e(f,b,w){let O=Qt(f),N=O&&!we(f);return(w?O:O&&f!==L&&f!==I&&f!==Q&&f!==Ee&&f!==Ue)&&f!==h&&!(b===R&&!N)||Qt(b)&&!we(b)&&f===h||b===
R&&N}function zt(f){return Ve(f)&&f!==s&&!we(f)&&f!==M&&f!==j&&f!==R&&f!==L&&f!==I&&f!==Q&&f!==Ee&&f!==Ue&&f!==h&&f!==C&&f!==S&&f!==d&&f!==X&&f!==$&&f!==D&&f!==
y&&f!==p&&f!==g&&f!==H&&f!==ke}function te(f){return!we(f)&&f!==R}function Le(f,b){let w=f.charCodeAt(b),O;return w>=55296&&w<=56319&&b+1<f.length&&(O=f.charCodeAt(
b+1),O>=56320&&O<=57343)?(w-55296)*1024+O-56320+65536:w}function Nt(f){return/^\n* /.test(f)}let Kn=1,Xt=2,Yn=3,Un=4,Ge=5;function Vn(f,b,w,O,N,T,A,x){let q,F=0,
B=null,K=!1,Y=!1,We=O!==-1,en=-1,tn=zt(Le(f,0))&&te(Le(f,f.length-1));if(b||A)for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Le(f,q),!Ve(F))return Ge;tn=tn&&$e(F,B,
x),B=F}else{for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Le(f,q),F===l)K=!0,We&&(Y=Y||q-en-1>O&&f[en+1]!==" ",en=q);else if(!Ve(F))return Ge;tn=tn&&$e(F,B,x),B=F}
Y=Y||We&&q-en-1>O&&f[en+1]!==" "}return!K&&!Y?tn&&!A&&!N(f)?Kn:T===ft?Ge:Xt:w>9&&Nt(f)?Ge:A?T===ft?Ge:Xt:Y?Un:Yn}function Gn(f,b,w,O,N){f.dump=(function(){if(b.
length===0)return f.quotingType===ft?'""':"''";if(!f.noCompatMode&&(Bn.indexOf(b)!==-1||_.test(b)))return f.quotingType===ft?'"'+b+'"':"'"+b+"'";let T=f.indent*
Math.max(1,w),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-T),x=O||f.flowLevel>-1&&w>=f.flowLevel;function q(F){return jn(f,F)}switch(Vn(
b,x,f.indent,A,q,f.quotingType,f.forceQuotes&&!O,N)){case Kn:return b;case Xt:return"'"+b.replace(/'/g,"''")+"'";case Yn:return"|"+Hn(b,f.indent)+Wn(Jt(b,T));case Un:
return">"+Hn(b,f.indent)+Wn(Jt(Er(b,A),T));case Ge:return'"'+He(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Hn(f,b){let w=Nt(
f)?String(b):"",O=f[f.length-1]===`
`,T=O&&(f[f.length-2]===`
`||f===`
`)?"+":O?"":"-";return w+T+`
`}function Wn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Er(f,b){let w=/(\n+)([^\n]*)/g,O=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,w.lastIndex=x,Jn(f.slice(0,x),b)})(),N=f[0]===`
`||f[0]===" ",T,A;for(;A=w.exec(f);){let x=A[1],q=A[2];T=q[0]===" ",O+=x+(!N&&!T&&q!==""?`
`:"")+Jn(q,b),N=T}return O}function Jn(f,b){if(f===""||f[0]===" ")return f;let w=/ [^ ]/g,O,N=0,T,A=0,x=0,q="";for(;O=w.exec(f);)x=O.index,x-N>b&&(T=A>N?A:x,q+=
`
`+f.slice(N,T),N=T+1),A=x;return q+=`
`,f.length-N>b&&A>N?q+=f.slice(N,A)+`
`+f.slice(A+1):q+=f.slice(N),q.slice(1)}function He(f){let b="",w=0;for(let O=0;O<f.length;w>=65536?O+=2:O++){w=Le(f,O);let N=le[w];!N&&Ve(w)?(b+=f[O],w>=65536&&
(b+=f[O+1])):b+=N||_e(w)}return b}function Or(f,b,w){let O="",N=f.tag;for(let T=0,A=w.length;T<A;T+=1){let x=w[T];f.replacer&&(x=f.replacer.call(w,String(T),x)),
(m(f,b,x,!1,!1)||typeof x>"u"&&m(f,b,null,!1,!1))&&(O!==""&&(O+=","+(f.condenseFlow?"":" ")),O+=f.dump)}f.tag=N,f.dump="["+O+"]"}function Zt(f,b,w,O){let N="",T=f.
tag;for(let A=0,x=w.length;A<x;A+=1){let q=w[A];f.replacer&&(q=f.replacer.call(w,String(A),q)),(m(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&m(f,b+1,null,!0,!0,!1,!0))&&
((!O||N!=="")&&(N+=Ot(f,b)),f.dump&&l===f.dump.charCodeAt(0)?N+="-":N+="- ",N+=f.dump)}f.tag=T,f.dump=N||"[]"}function Nr(f,b,w){let O="",N=f.tag,T=Object.keys(
w);for(let A=0,x=T.length;A<x;A+=1){let q="";O!==""&&(q+=", "),f.condenseFlow&&(q+='"');let F=T[A],B=w[F];f.replacer&&(B=f.replacer.call(w,F,B)),m(f,b,F,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),m(f,b,B,!1,!1)&&(q+=f.dump,O+=q))}f.tag=N,f.dump="{"+O+"}"}function Cr(f,b,w,O){
let N="",T=f.tag,A=Object.keys(w);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let x=0,q=A.length;x<q;x+=1){let F="";(!O||N!=="")&&(F+=Ot(f,b));let B=A[x],K=w[B];if(f.replacer&&(K=f.replacer.call(w,B,K)),
!m(f,b+1,B,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&l===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,Y&&(F+=
Ot(f,b)),m(f,b+1,K,!0,Y)&&(f.dump&&l===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,N+=F)}f.tag=T,f.dump=N||"{}"}function a(f,b,w){let O=w?f.explicitTypes:f.implicitTypes;
for(let N=0,T=O.length;N<T;N+=1){let A=O[N];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(w?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,q;if(i.call(A.represent)===
"[object Function]")q=A.represent(b,x);else if(r.call(A.represent,x))q=A.represent[x](b,x);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=q}return!0}}return!1}function m(f,b,w,O,N,T,A){f.tag=null,f.dump=w,a(f,w,!1)||a(f,w,!0);let x=i.call(f.dump),q=O;O&&(O=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,K;if(F&&(B=f.duplicates.indexOf(w),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(N=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")O&&Object.keys(f.dump).length!==0?(Cr(f,b,f.dump,N),K&&(f.dump=
"&ref_"+B+f.dump)):(Nr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")O&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?Zt(f,b-1,f.dump,
N):Zt(f,b,f.dump,N),K&&(f.dump="&ref_"+B+f.dump)):(Or(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&Gn(f,f.dump,b,T,q);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function k(f,b){let w=[],O=[];E(f,w,O);let N=O.length;for(let T=0;T<N;T+=1)b.duplicates.push(w[O[T]]);b.usedDuplicates=new Array(N)}function E(f,b,w){
if(f!==null&&typeof f=="object"){let O=b.indexOf(f);if(O!==-1)w.indexOf(O)===-1&&w.push(O);else if(b.push(f),Array.isArray(f))for(let N=0,T=f.length;N<T;N+=1)E(
f[N],b,w);else{let N=Object.keys(f);for(let T=0,A=N.length;T<A;T+=1)E(f[N[T]],b,w)}}}function v(f,b){b=b||{};let w=new kr(b);w.noRefs||k(f,w);let O=f;return w.replacer&&
(O=w.replacer.call({"":O},"",O)),m(w,0,O,!0,!0)?w.dump+`
`:""}return Ns.dump=v,Ns}var ll;function ch(){if(ll)return de;ll=1;let e=ah(),t=lh();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return de.Type=me(),de.Schema=cl(),de.FAILSAFE_SCHEMA=pl(),de.JSON_SCHEMA=bl(),de.
CORE_SCHEMA=wl(),de.DEFAULT_SCHEMA=Cs(),de.load=e.load,de.loadAll=e.loadAll,de.dump=t.dump,de.YAMLException=rn(),de.types={binary:Al(),float:yl(),map:dl(),null:hl(),
pairs:El(),set:Ol(),timestamp:vl(),bool:ml(),int:gl(),merge:Sl(),omap:kl(),seq:fl(),str:ul()},de.safeLoad=n("safeLoad","load"),de.safeLoadAll=n("safeLoadAll","l\
oadAll"),de.safeDump=n("safeDump","dump"),de}var uh=ch(),fh=sh(uh),{Type:Nl,Schema:Rw,FAILSAFE_SCHEMA:Cl,JSON_SCHEMA:qw,CORE_SCHEMA:_w,DEFAULT_SCHEMA:$w,load:Tl,
loadAll:Dw,dump:Fw,YAMLException:Bw,types:jw,safeLoad:Kw,safeLoadAll:Yw,safeDump:Uw}=fh;function ii(e,t,n){if(t===void 0)return n?xl(e):dt(e);if(t===`${xt}binary`)return mh(e);if(t===`${xt}timestamp`)return ph.test(e)&&hh(e)?dt(e):void 0;let i=dh.get(
t);if(!i)return dt(e);let r=xl(e);return i==="float"&&r.type==="integer"?Lt(Number(r.value)):r.type===i?r:void 0}var xt="tag:yaml.org,2002:",dh=new Map([[`${xt}\
int`,"integer"],[`${xt}float`,"float"],[`${xt}bool`,"boolean"],[`${xt}null`,"null"]]),ph=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function hh(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function mh(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return dt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function xl(e){
let t=gh.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return yh(e)??dt(e);if(!/[-+0-9]/.test(n))return dt(e);let i=e.replaceAll("_","");return wh(i)??bh(i)??
dt(e)}var gh=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Ll(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Ll(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Lt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Lt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Lt(Number.NEGATIVE_INFINITY)])]);
function dt(e){return{type:"text",value:e,key:e}}function Ll(e){return{type:"boolean",value:e,key:String(e)}}function Lt(e){return{type:"float",value:e,key:Sh(e)}}
function yh(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Lt(t):void 0}
function bh(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Lt(t):void 0}function wh(e){let t=vh.
exec(e);if(!t)return;let[,n="",i,r,s,o="0"]=t,l=i!==void 0?ni(i,"0x",16):r!==void 0?ni(r,"0o",22):s!==void 0?ni(s,"0b",64):ni(o,"",20);if(l===void 0||l>=2n**64n)
return;let u=n==="-"?-l:l;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var vh=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function ni(e,t,n){return e.length<=n?BigInt(t+e):void 0}function Sh(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;Math.
fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(n))):`${i}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ml(e){if(e.length>ql||Ah(e))return;let t=Rl(e);return Ts?void 0:t}function Il(e){return e.length<=ql&&Rl(e)!==void 0}function Rl(e){Ts=!1;try{return{value:Tl(
e,{schema:Mh})??null}}catch{return}}var ql=3e6;function Ah(e){return Eh.test(e)||kh.test(e)||Ch(e)||Oh.test(e)&&Nh.test(e)?!0:/[[{]/.test(e)&&Th.test(e)&&xh.test(
e)}var kh=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Eh=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Oh=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Nh=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Ch(e){for(let t=0;t+Pl<e.length;){let n=e.lastIndexOf(`
`,t+Pl);if(n<t)return!0;t=n+1}return!1}var Pl=1e3,Th=/(?:^|[\s,:[{-])[[{]/,xh=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Ts=!1,Lh=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),sn,Ph=new Nl("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Lh.has(e.charCodeAt(
0))||(sn=ii(e,void 0,!0),!sn||sn.type==="text"))return!1;let{type:t,key:n,value:i}=sn;return(t==="float"||t==="integer"&&n!==String(i))&&(Ts=!0),!0},construct:()=>sn?.
value}),Mh=Cl.extend({implicit:[Ph]});function _l(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=Ih(e);let s=0,o=n.length-1;for(;s<o;){let u=s+o+1>>1;(n[u]??0)<=r?s=u:o=u-1}let l=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function Ih(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var xs=200,$l=`it is nested deeper than ${xs} levels`;function jl(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Fl(e,t);let n=[],i=t;for(;;){let o=ri(Dl,e,i);if(o===e.length)return n;
let l=qh(e,i,o);if(!l)break;n.push(l),i=l.end}if(n.length<2)return[...n,...Fl(e,ri(Rh,e,i))];let r=ri(Dl,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Dl=/[ \t\r\n]*/y,Rh=/[^\S\n]*\n?/y;function ri(e,t,n){return e.lastIndex=
n,n+(e.exec(t)?.[0].length??0)}function qh(e,t,n){let i=_h(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>xs)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:$l}};
let o=!0;try{let l=JSON.parse(e.slice(n,r),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(o=!1),c));if(o)return{start:t,body:n,end:r,json:{value:l}}}catch{return}
return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function _h(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s===
'"'){let o=Dh(e,r);if(o===void 0)return;r=o-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=ri($h,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var $h=/[-+.\w]*/y;function Dh(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function Fl(e,t){let n=[],i={start:t,body:t},r=o=>{
o>i.body&&n.push({...i,end:o})},s=e.startsWith("---",t)?t:Bl(e,t);for(;s!==-1;s=Bl(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,u=e.slice(s+3,l).trim();if(u!==""&&!u.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!Fh(e.slice(i.body,s))&&(r(s),i={start:s,body:l})}return r(e.length),n}function Bl(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function Fh(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Bh,jh=()=>Bh??=require("./thorough.cjs");var Ls=(...e)=>jh().readThoroughly(...e);function pt(e,{fast:t=!0}={}){let n=_l(e),i=[],r,s=0;for(let o of jl(e)){let l=Kl(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){r??=l;continue}i.
push(l),s=o.end}return i.length>0?{documents:i}:{documents:[r??Kl(e,{start:s,body:s,end:e.length},n,t)]}}function Kl(e,t,n,i){let r=i?Kh(e,t):void 0;if(!r)return Ls(
e,t,n);let s,o=()=>(s??=Ls(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function Kh(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?Il(s)?i:void 0:Ml(s)}function ze(e){return e.split("/").slice(1).map(Yh)}var pe=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Yh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Yl(e){return/[~\d]/.test(e)?ze(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function Z(e,t){
let n=e;for(let i of Uh(t))if(Array.isArray(n))n=n[Number(i)];else if(U(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function Uh(e){let t=Ps.get(e);if(t)return t;
let n=ze(e);return Ps.size<Vh&&Ps.set(e,n),n}var Ps=new Map,Vh=1e3;var $f=Je(Be(),1);var je=Je(Be(),1);function ie(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((i,r)=>ie(
i,t[r]));if(!U(e)||!U(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(i=>Object.hasOwn(t,i)&&ie(e[i],t[i]))}var Re=Je(Be(),1);function If(e){return(0,Re.isScalar)(e)?vb(e)?.key:void 0}function Rf(e){return(0,Re.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===wb||!e.tag&&e.type===Re.Scalar.
PLAIN)}var wb="tag:yaml.org,2002:merge";function vb(e){return ii(e.source??"",e.tag,e.type===Re.Scalar.PLAIN)}var ce=class extends Error{};function lt(e){return e.items.flatMap(t=>{let{key:n,value:i}=t;if(!(0,je.isScalar)(n)||Rf(n))return[];let r=If(n);return r===void 0?
[]:[{name:r,key:n,value:(0,je.isNode)(i)?i:void 0}]})}function ir(e,t,n,i,r,s){let o=new Map(e.map(u=>[u,[]])),l=[];for(let u of t){let c=s.predecessor(`${r}/${pe(
u)}`,e)??e.find(d=>o.get(d)?.length===0&&ie(n[d],i[u]));c===void 0?l.push(u):o.get(c)?.push(u)}for(let u of l){let c=e.find(d=>o.get(d)?.length===0);c!==void 0&&
o.get(c)?.push(u)}return o}function Ke(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function rr(e,t){let n=e;for(let i of ze(t))if((0,je.isMap)(n))n=
lt(n).findLast(({name:r})=>r===i)?.value;else if((0,je.isSeq)(n)){let r=n.items[Number(i)];n=(0,je.isNode)(r)?r:void 0}else return;return n}var vt=Je(Be(),1);var be=Je(Be(),1);function ve(e,t){let n=t.range?.[0]??0,i=t;for(;(0,be.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),o=(0,be.isPair)(s)?s.value??s.key:s;if(!(0,be.isNode)(o))
break;i=o}let r=i.range?.[1]??n;if((0,be.isScalar)(i)&&i.type!==void 0&&Sb.has(i.type))for(;Ab.has(e.charAt(r-1));)r--;return[n,r]}var Sb=new Set([be.Scalar.BLOCK_LITERAL,
be.Scalar.BLOCK_FOLDED]),Ab=new Set([" ","	","\r",`
`]);function qf(e,{document:t,pointer:n,origins:i,comments:r,after:s},o,l){return{...pa(r,s,l),reused:(u,c,d)=>{let p=i?.get(u);if(p===void 0||!ie(Z(t.value,n+p),c))
return;let h=rr(o,p);return h&&kb(e,h,d,l)}}}function pa(e,t,{json:n}){let i=new Map;for(let[r,s]of n?[]:e??[]){let o=r;for(;o!==""&&Z(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));i.set(o,[...i.get(o)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function kb(e,t,n,i){
let[r,s]=ve(e,t),o=e.slice(r,s);if(i.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,vt.isCollection)(t)&&t.flow)return(0,vt.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...u]=o.split(/\r?\n/);if(u.length===0)return l+((0,vt.isScalar)(t)?Ke(e,s):"");if((0,vt.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let c=u.filter(h=>h.trim()!=="").map(h=>h.search(/\S/)),d=(0,vt.isCollection)(t)?r-(e.lastIndexOf(`
`,r-1)+1):Math.min(...c);if(c.some(h=>h<d))return;let p=u.map(h=>h.trim()===""?h.trim():" ".repeat(n)+h.slice(d));return[l,...p].join(i.newline)}function or(e,t,n,i,r,s){let o=" ".repeat(n);return`${s.comments(i).map(u=>`${o}# ${u}${r.newline}`).join("")}${o}${Ut(e,r)}:${ma(t,n,i,r,s)}`}function ma(e,t,n,i,r){
let s=t+(Array.isArray(e)?i.dash:i.indent),o=r.reused(n,e,s);return o!==void 0?ha(e)&&!/^[[{]/.test(o)?`${i.newline}${" ".repeat(s)}${o}`:` ${o}`:ha(e)?`${i.newline}${ar(
e,s,n,i,r)}`:` ${ga(e,t,i)}`}function ar(e,t,n,i,r){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,l)=>`${s}- ${Yt(o,t,`${n}/${l}`,i,r)}`).join(
i.newline):U(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,l])=>or(o,l,t,`${n}/${pe(o)}`,i,r)).join(i.newline):s+ga(e,t,i)}function Yt(e,t,n,i,r){return ha(
e)?ar(e,t+2,n,i,r).trimStart():ga(e,t,i)}var ha=e=>Array.isArray(e)?e.length>0:U(e)&&Object.keys(e).length>0;function Ut(e,{json:t}){return t||!_f(e)?JSON.stringify(
e):e}function ga(e,t,n){return typeof e!="string"?JSON.stringify(e):Eb(e,t,n)??_n(e,n)}function _n(e,{json:t}){return!t&&_f(e)?e:Ob(e)}function Eb(e,t,{indent:n,
newline:i,json:r}){if(r||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(c=>c!=="");if(o>1||s.some(c=>/\s$/.test(c)))return;let l=" ".repeat(t+n),u=s.slice(0,s.length-o).map(c=>c===""?"":l+c);return[`|${o===
0?"-":""}`,...u].join(i)}function Kt(e,t){if(Array.isArray(e))return`[${e.map(n=>Kt(n,t)).join(", ")}]`;if(U(e)){let n=Object.entries(e).map(([i,r])=>`${Ut(i,t)}\
: ${Kt(r,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?_n(e,t):JSON.stringify(e)}function $n(e,t,{indent:n,
newline:i}){return JSON.stringify(e,null,n).replaceAll(`
`,i+" ".repeat(t))}function Ob(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function _f(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=sr.get(e);if(t!==
void 0)return t;let n=ie(pt(`a: ${e}`).documents[0]?.value,{a:e});return sr.size>Nb&&sr.clear(),sr.set(e,n),n}var sr=new Map,Nb=1e4;var Cb={reused:()=>{}};function Df(e,t,n,i,r,s){let o=h=>({...Cb,...pa(h.comments,h.value,s)}),{newline:l,json:u}=s,c=n.range?.[1]??0;if(i!==""&&(u||(0,$f.isCollection)(
n)&&n.flow)){let h=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=h.trim()===""?l+h:" ";return{start:c,end:c,text:r.map(({value:C})=>`,${g}${$n(C,h.trim()===""?h.length:0,s)}`).join(
"")}}if(i!==""){let h=n.range?.[0]??0,g=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,h-1)+1,h));if(!g)throw new ce("its list is written in an unusual way");let C=g[1]?.length??0,y=ve(e,n)[1],S=y+Ke(e,y).length;return{start:S,end:S,text:r.map(L=>`${l}${"\
 ".repeat(C)}- ${Yt(L.value,C,"",s,o(L))}`).join("")}}if(u)return{start:c,end:c,text:r.map(({value:h})=>l+$n(h,0,s)).join("")};let d=t.range.end.offset,p=e.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:p+r.map(h=>`---${l}${ar(h.value,0,"",s,o(h))}${l}`).join("")}}var ct=Je(Be(),1);var St=Je(Be(),1);function ya(e,t,n,i,r,s){let o=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),l=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),u=ir(o,l,n,i,r,s),c=Ff(e,s),d=g=>`${Ut(
g,s.manner)}: ${wa(i[g],c,s.manner)}`,p=[...t.values()].map(g=>{let C=[Dn(g.key),lr(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>jf(g.value,
n[g.name],i[g.name],`${r}/${pe(g.name)}`,c,s)}:{extent:C,texts:(u.get(g.name)??[]).map(d)}}),h=[...u.values()].flat();Bf(e,p,l.filter(g=>!h.includes(g)).map(d),
c,s)}function ba(e,t,n,i,r){let s=e.items.filter(St.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=Ff(e,r),l=s.map((u,c)=>{let d=[
Dn(u),lr(u)];return c<n.length?{extent:d,keep:()=>jf(u,t[c],n[c],`${i}/${c}`,o,r)}:{extent:d,texts:[]}});Bf(e,l,n.slice(s.length).map(u=>wa(u,o,r.manner)),o,r)}
function Ff(e,{text:t,manner:n}){let i=Dn(e),r=/[^\s]/.exec(t.slice(i+1)),s=t.slice(i+1,i+1+(r?.index??0));if(e.items.length===0){let l=t.slice(t.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function Bf(e,t,n,i,r){let s=i.column===void 0?", ":`,${r.manner.newline}${" ".repeat(i.column)}`,o=t.filter(c=>"ke\
ep"in c||c.texts.length>0),l=t[0],u=t.at(-1);if(!l||!u||o.length===0){Tb(e,n,s,i,r);return}for(let[c,d]of t.entries()){let[p,h]=d.extent,[g,C]=[t[c-1],t[c+1]];"\
keep"in d?d.keep():d.texts.length>0?r.splice(p,h,d.texts.join(s)):C&&!t.slice(0,c).some(y=>o.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],h,"")}
n.length>0&&r.splice(u.extent[1],u.extent[1],n.map(c=>s+c).join(""))}function Tb(e,t,n,{column:i},r){let[s,o]=[Dn(e)+1,lr(e)-1];if(t.length===0){r.splice(s,o,"");
return}let{newline:l,indent:u,json:c}=r.manner,[d,p]=i===void 0?c||(0,St.isSeq)(e)?["",""]:[" "," "]:[l+" ".repeat(i),l+" ".repeat(Math.max(0,i-u))];r.splice(s,
o,d+t.join(n)+p)}function jf(e,t,n,i,r,s){if(!ie(t,n)){if(!e)throw new ce("a field in brackets has no value");(0,St.isMap)(e)&&U(t)&&U(n)?ya(e,new Map(lt(e).map(
o=>[o.name,o])),t,n,i,s):(0,St.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?ba(e,t,n,i,s):s.splice(Dn(e),lr(e),wa(n,r,s.manner))}}function wa(e,{column:t},n){return t!==
void 0&&n.json?$n(e,t,n):Kt(e,n)}var Dn=e=>e.range?.[0]??0,lr=e=>e.range?.[1]??0;function cr(e,t,n,i,r){return(0,ct.isMap)(e)&&U(t)&&U(n)&&(e.flow||Object.keys(n).length>0)?(xb(e,t,n,i,r),!0):(0,ct.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(_b(e,t,n,i,r),!0):!1}function xb(e,t,n,i,r){let s=new Map(lt(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ce("a field that goes away comes out of a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!ie(t[d],n[d]));
if(e.flow){ya(e,s,t,n,i,r);return}let u=ir(o,l,t,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?Lb(p,t[d],n[d],`${i}/${pe(d)}`,r):Rb(p,t[d],u.get(d)??[],n,i,r);let c=[
...u.values()].flat();for(let d of l)c.includes(d)||qb(e,d,n,i,r)}function Lb(e,t,n,i,r){let{value:s,key:o}=e;Kf(e,i,r);let l=ie(t,n);if(l&&!r.extras.commented(
i)||cr(s,t,n,i,r)||l)return;if((0,ct.isScalar)(s)&&Pb(n)&&!String(n).includes(`
`)&&Mb(s,r)){let[C,y]=ve(r.text,s);if(y>C){r.splice(C,y,Ib(s,n,r));return}}let u=Yf(o,r),c=Sa(e,r),d=Ke(r.text,c),p=ma(n,ur(o,r),i,r.manner,r.extras),[h="",...g]=p.
replace(d,"").split(r.manner.newline);r.splice(u,c+d.length,[h+d,...g].join(r.manner.newline))}var Pb=e=>typeof e!="object"||e===null||Object.keys(e).length===0;
function Mb(e,{text:t}){let[n,i]=ve(t,e);return!t.slice(n,i).includes(`
`)}function Ib(e,t,{manner:n}){return typeof t!="string"?Kt(t,n):e.type==="QUOTE_DOUBLE"?_n(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?
`'${t.replaceAll("'","''")}'`:_n(t,n)}function Rb(e,t,n,i,r,s){let{text:o,manner:l}=s,u=ur(e.key,s),[c,...d]=n;if(c!==void 0&&d.length===0&&ie(t,i[c])){let y=`${r}\
/${pe(c)}`;Kf(e,y,s);let[S,L]=ve(o,e.key);s.splice(S,L,Ut(c,l));return}let p=e.key.range?.[0]??0,h=Sa(e,s);if(n.length>0){let y=n.map(S=>or(S,i[S],u,`${r}/${pe(
S)}`,l,s.extras));s.splice(p,h+Ke(o,h).length,y.join(l.newline).slice(u));return}let g=Uf(o,h),C=o.lastIndexOf(`
`,p-1)+1;o.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(o.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function qb(e,t,n,i,r){let s=Object.keys(n),o=lt(e),
u=s.slice(0,s.indexOf(t)).reverse().map(h=>o.find(g=>g.name===h)).find(h=>h!==void 0)??o.at(-1);if(!u)throw new ce("its fields come out of a merge (<<)");let c=ur(
u.key,r),d=Sa(u,r),p=d+Ke(r.text,d).length;r.splice(p,p,r.manner.newline+or(t,n[t],c,`${i}/${pe(t)}`,r.manner,r.extras))}function _b(e,t,n,i,r){if(e.flow){ba(e,
t,n,i,r);return}let s=e.items.filter(ct.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=Db(t,n)??t.map((p,h)=>h).slice(0,n.length);
for(let[p,h]of s.entries()){let g=o.indexOf(p);g===-1?r.splice(va(h,r).line,Uf(r.text,ve(r.text,h)[1]),""):$b(h,t[p],n[g],`${i}/${g}`,r)}let l=s.at(-1);if(!l)return;
let{column:u}=va(l,r),c=ve(r.text,l)[1],d=c+Ke(r.text,c).length;for(let[p,h]of n.slice(o.length).entries()){let g=Yt(h,u,`${i}/${o.length+p}`,r.manner,r.extras);
r.splice(d,d,`${r.manner.newline}${" ".repeat(u)}- ${g}`)}}function $b(e,t,n,i,r){if(ie(t,n)||cr(e,t,n,i,r))return;let[s,o]=ve(r.text,e);r.splice(s,o,Yt(n,va(e,
r).column,i,r.manner,r.extras))}function Db(e,t){let n=[];return e.forEach((i,r)=>{n.length<t.length&&ie(i,t[n.length])&&n.push(r)}),n.length===t.length?n:void 0}
function va(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(t.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new ce("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function Kf(e,t,n){let i=n.extras.comments(t);if(i.length===0)return;let r=e.key.range?.[0]??0,s=" ".repeat(ur(e.key,n));n.splice(r,r,i.map(o=>`# ${o}${n.manner.
newline}${s}`).join(""))}function ur(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=t.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new ce("a key is written in an unusual way");return r.length}function Yf(e,{text:t}){let n=ve(
t,e)[1],i=/[ \t]*:/y.exec(t.slice(n));if(!i)throw new ce("a key is written in an unusual way");return n+i[0].length}function Sa({key:e,value:t},n){let i=Yf(e,n),
[r,s]=t?ve(n.text,t):[i,i];return r===s?i:Math.max(s,i)}function Uf(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var Vf=Je(Be(),1);function Gf(e,t,n){let i=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,r=(0,Vf.isMap)(n)&&n.flow===!0&&lt(n).every(({key:c})=>c.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/),l=o.filter(
c=>/^ +[^\s#-]/.test(c)).map(c=>c.search(/\S/)),u=l.length>0?Math.min(...l):2;return{indent:Math.min(Math.max(u,2),8),dash:Fb(o),newline:i,json:r}}function Fb(e){
for(let[t,n]of e.entries()){let i=/^( *)- /.exec(n),r=e.slice(0,t).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(i?.[1]!==void 0&&r!==void 0)return Math.min(Math.max(
i[1].length-r.search(/\S/),0),8)}return 2}function Wf(e,t){let n=[];for(let s of t)try{n.push(...Bb(e,s))}catch(o){if(!(o instanceof ce))throw o;return{ok:!1,reason:Hf(o.message),change:s}}let i=jb(e,n),
r=i===void 0?t[0]:Kb(e,i,t);return r?{ok:!1,reason:Hf("anchors, aliases or an unusual layout stand in the way"),change:r}:{ok:!0,text:i??e}}var Hf=e=>`it cannot\
 be changed in place, since ${e}; write it out in plain YAML first`;function Bb(e,t){let{document:n,pointer:i,after:r,added:s=[]}=t,o=n.node?.contents,l=Z(n.value,
i);if(ie(l,r)&&s.length===0&&!t.comments?.size)return[];let u=o?rr(o,i):void 0;if(!o||!u)throw new ce("it stands behind an alias or a merge");let c=Gf(e,n,o),d=[],
p={text:e,manner:c,extras:qf(e,t,u,c),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=t.origins?.get(g)??[...t.origins??[]].find(([L])=>L.startsWith(`${g}\
/`))?.[1];return C.find(L=>`${S}/`.startsWith(`${y}/${pe(L)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!ie(l,r)||(t.comments?.size??0)>0)&&!cr(u,
l,r,"",p))throw new ce("it would lose all of its fields");return s.length>0&&d.push(Df(e,n,u,i,s,c)),d}function jb(e,t){let n=[],i=0;for(let{start:r,end:s,text:o}of t.
toSorted((l,u)=>l.start-u.start||l.end-u.end)){if(r<i)return;n.push(e.slice(i,r),o),i=s}return[...n,e.slice(i)].join("")}function Kb(e,t,n){if(e===t)return n.find(
({document:o,pointer:l,after:u})=>!ie(Z(o.value,l),u));let i=new Map;for(let o of n){let{offset:l}=o.document.range.start;i.set(l,[...i.get(l)??[],o])}let r=pt(
t).documents.values(),s=(o,l)=>{let{value:u}=r.next();return u!==void 0&&ie(u.value,o)&&u.issues.length<=l};for(let o of pt(e).documents){let l=i.get(o.range.start.
offset)??[],u=l[0]??n[0];if(!s(Yb(o,l),o.issues.length))return u;for(let{pointer:c,added:d=[]}of l)if(c===""&&!d.every(({value:p})=>s(p,0)))return u}return r.next().
done?void 0:n[0]}function Yb({value:e},t){let n=new Map(t.map(r=>[r.pointer,r]));return t.length===0?e:i(e,"");function i(r,s){let o=n.get(s);return o?o.after:Array.
isArray(r)?r.flatMap((l,u)=>{let c=`${s}/${u}`;return[i(l,c),...(n.get(c)?.added??[]).map(d=>d.value)]}):U(r)?Object.fromEntries(Object.entries(r).map(([l,u])=>[
l,i(u,`${s}/${pe(l)}`)])):r}}var Ub=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,fe=`-----BEGIN CERTIFICATE-----
${Ub}-----END CERTIFICATE-----
`,fr=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function G(e,t,n=`name: example
  namespace: acme`){let i=t.trim().split(`
`).map(r=>`  ${r}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${i.join(`
`)}
`}var J=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,z=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ne(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var A1=G("DataPlane",J+z,`name: eu-west
  namespace: acme`);function re(e,t){return G("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Aa=e=>e.startsWith("Cluster")||e==="Organization";var Jf={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:e,metadata:t,spec:n})=>{let i=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(e))||typeof i!="string"||i===
""?[]:!U(n)||n.planeID!==void 0||Vb.test(i)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:G("DataPlane",J+z,`name: eu.west
  namespace: acme`),right:G("DataPlane",`planeID: eu-west
${J}${z}`,`name: eu.west
  namespace: acme`)}},Vb=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function ut(e,t){let n=[];for(let i of t){let r=Z(e,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Vt(e,t){return(dr?.resource!==e||dr.line!==t)&&(dr={resource:e,line:t,listeners:Gb(e,t)}),dr.listeners}var dr;function Gb(e,t){let n=Z(e,"/spec/gateway");
return U(n)?Pe(t,"v0.17")?Hb(n):Qf.flatMap(({half:i,listeners:r})=>{let s=`${n[`${i}GatewayNamespace`]??""}/${n[`${i}GatewayName`]??""}`;return r.map(o=>({...o,
gateway:s}))}):[]}function Gt(e){return Pe(e,"v0.17")?zf.flatMap(({way:t,side:n,isPublic:i,listeners:r})=>{let s=["namespace","name"].map(o=>`/spec/gateway/${t}\
/${n}/${o}`);return r.map(o=>({isPublic:i,gateway:s,...o}))}):Qf.flatMap(({listeners:t})=>t)}var Qf=["public","organization"].map(e=>({half:e,listeners:["http",
"https"].map(t=>({isPublic:e==="public",protocol:t,gateway:[`/spec/gateway/${e}GatewayNamespace`,`/spec/gateway/${e}GatewayName`],host:`/spec/gateway/${e}Virtua\
lHost`,port:`/spec/gateway/${e}${t.toUpperCase()}Port`}))}));var zf=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="ingress"&&t==="external",listeners:["http","https","tls"].map(
n=>({protocol:n,host:`/spec/gateway/${e}/${t}/${n}/host`,port:`/spec/gateway/${e}/${t}/${n}/port`}))})));function Hb(e){let t=[];for(let{way:n,side:i,isPublic:r,
listeners:s}of zf){let o=e[n],l=U(o)?o[i]:void 0;if(!U(l))continue;let u=`${l.namespace}/${l.name}`;for(let c of s)U(l[c.protocol])&&t.push({isPublic:r,gateway:u,
...c})}return t}var Xf={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",visible:e=>[{listeners:Gt(e)}],check:(e,t)=>{let n=new Map;
return Vt(e,t).flatMap(({gateway:i,protocol:r,port:s})=>{let o=Z(e,s);if(typeof o!="number")return[];let l=`${i} ${o}`,u=n.get(l)??[];n.set(l,[...u,r]);let c=u.
find(d=>d!==r);return c===void 0?[]:[{path:s,detail:c}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:G("DataPlane",`${J}${z}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:G("DataPlane",`${J}${z}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Zf={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:e=>{let t=Z(e,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let n=new Set;return t.flatMap((i,r)=>{let s=n.has(i);return n.add(i),s&&typeof i=="string"?[{path:`/\
spec/imagePullSecretRefs/${r}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:G("Data\
Plane",`${J}${z}imagePullSecretRefs:
  - registry
  - registry`),right:G("DataPlane",`${J}${z}imagePullSecretRefs:
  - registry
  - mirror`)}};var se=e=>({is:"matching",pattern:e}),Se=e=>({is:"longer",than:e}),pr=e=>({is:"containing",text:e}),ka=e=>({is:"beginning",text:e}),ed=e=>({is:"equal",text:e}),
Ae=e=>({is:"not",condition:e}),qe=(...e)=>({is:"all",conditions:e}),hr=(...e)=>({is:"any",conditions:e}),td=e=>({is:"told",by:e});function mr(e,t){return t.find(
({when:n})=>Ht(n,e))}function Ht(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"longer":return t.length>e.than;case"containing":return t.includes(
e.text);case"beginning":return t.startsWith(e.text);case"equal":return t===e.text;case"not":return!Ht(e.condition,t);case"all":return e.conditions.every(n=>Ht(n,
t));case"any":return e.conditions.some(n=>Ht(n,t));case"told":return e.by(t)}}var id={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",visible:()=>[{texts:nd,lists:["/spec/i\
magePullSecretRefs"],faults:[{when:ed("")}]}],check:e=>{let t=Z(e,"/spec/imagePullSecretRefs"),n=ut(e,nd).filter(({text:i})=>i==="");return Array.isArray(t)?[...n,
...t.flatMap((i,r)=>i===""?[{path:`/spec/imagePullSecretRefs/${r}`}]:[])]:n},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:G(
"DataPlane",J.replace("name: agent-ca",'name: ""')+z),right:G("DataPlane",J+z)}},Wb=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gatewa\
y/${e}/${t}`)),nd=[...["secretRef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec\
/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...Wb.flatMap(e=>[`${e}/name`,`${e}\
/namespace`,...["http","https","tls"].map(t=>`${e}/${t}/host`)])];var Jb=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function rd(e){return e.replace(Jb,"")}function gr(e){if(e.
includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),r=>r.charCodeAt(0)),i=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function Ne(e){let t=gr(e),n=t??e;if(rd(n)!==n)return"private-key";let i=sd.exec(n)?.[1];return i===void 0?zb(n)?"placeholder":"other":Qb(i)?t===void 0?"certifi\
cate":"encoded":"placeholder"}function Qb(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function zb(e){return e.length<=
Fn&&od.some(t=>t.test(e))}var Fn=1e4,sd=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/,od=[/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/,
/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i],ad=qe(pr("PRIVATE KEY-----"),hr(Se(Fn),se(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),
ld=qe(Se(400),ka("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),hr(Se(Fn),se(/^[A-Za-z\d+/\s]*={0,2}\s*$/))),cd=qe(Ae(pr("PRIVATE KEY-----")),Ae(ka("LS0tLS1CRUdJT\
i")),hr(qe(Se(Fn),Ae(pr("CERTIFICATE-----"))),qe(Ae(Se(Fn)),Ae(se(sd)),...od.map(e=>Ae(se(e))))));function Ce(e,t){return ut(e,At(t))}function At(e){return Pe(e,"v0.9")?Xb:Zb}var Xb=["/spec/clusterAgent/clientCA/value"],Zb=["/spec/agent/clientCA/value"];var ud={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",visible:e=>[{texts:At(
e),faults:[{when:ld}]}],check:(e,t)=>Ce(e,t).filter(({text:n})=>Ne(n)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write\
 the PEM text itself.",fix:(e,{path:t})=>gr(String(Z(e,t))),example:{release:"v0.15",wrong:re(ne(btoa(fe))),right:re(ne(fe))}};var yr="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function br(e,t,{at:n,endOf:i}){
return!n||!i?[]:Ce(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s)==="certificate"?i(s):void 0;return o?[{path:r,end:o,at:n}]:[]})}var wr=e=>e.toISOString().slice(
0,10);var fd={code:"expired-ca",severity:"error",source:yr,since:"v0.9",check:(e,t,n)=>br(e,t,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:wr(r)}]:[]),message:({
detail:e})=>`holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:re(ne(fr)),right:re(J)}};var dd={code:"expiring-ca",severity:"warning",source:yr,since:"v0.9",check:(e,t,n)=>br(e,t,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.getTime()<ew?[{
path:i,detail:wr(r)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:re(ne(fr)),right:re(J)}},ew=720*60*60*1e3;var pd={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:Ce(e,t).filter(({text:n})=>Ne(n)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:G("DataPlane",ne(fe)+z),right:G("DataPlane",J+z)}};var hd="is empty, which counts as none, and the plane is skipped",md="is no certificate in PEM",gd={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",visible:e=>[{texts:At(e),faults:[{when:qe(Ae(Se(1e3)),
se(/^\s*$/)),detail:hd},{when:cd,detail:md}]}],check:(e,t,{at:n,endOf:i})=>Ce(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s);if(s.trim()==="")return[{path:r,detail:hd}];
let l=o==="certificate"&&n!==void 0&&i?.(s)===void 0;return o==="other"||l?[{path:r,detail:md}]:[]}),message:({detail:e})=>`${e}: write the CA of the cluster ag\
ent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:re(ne(fe))}};var yd={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",visible:e=>[{numbers:Gt(e).map(({port:t})=>t),
...Ea}],check:(e,t)=>Vt(e,t).flatMap(({port:n})=>{let i=Z(e,n);return typeof i=="number"&&(i<Ea.minimum||i>Ea.maximum)?[{path:n}]:[]}),message:()=>"must be a po\
rt, from 1 to 65535.",example:{release:"v0.15",wrong:G("DataPlane",`${J}${z}  publicHTTPPort: 0`),right:G("DataPlane",`${J}${z}  publicHTTPPort: 80`)}},Ea={minimum:1,
maximum:65535};var vd={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",visible:()=>[{texts:wd,faults:bd}],check:e=>ut(
e,wd).flatMap(({path:t,text:n})=>{let i=mr(n,bd);return i===void 0?[]:[{path:t,...i}]}),message:({detail:e})=>`must be an address such as https://observer.examp\
le.com; this one ${e}.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`${ne(fe)}observerURL: observer.example.com`),right:re(ne(fe))}},bd=[{when:Se(2e3),
detail:"has more than 2000 characters"},{when:Ae(se(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:se(/^https?:\/\/[^/?#]*@/i),detail:"\
holds a user or password, which everybody can read here"},{when:td(e=>!URL.canParse(e)),detail:"has no host that can be read"}],wd=["/spec/observerURL","/spec/r\
caAgentURL","/spec/finOpsAgentURL","/spec/observer/url"];var Ed={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",visible:e=>[{texts:Sd(
Gt(e)),faults:kd,fine:Ad}],check:(e,t)=>ut(e,Sd(Vt(e,t))).flatMap(({path:n,text:i})=>{let r=Ht(Ad,i)?void 0:mr(i,kd);return r===void 0?[]:[{path:n,...r}]}),message:({
detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:G("DataPlane",J+z.replace("apps.example.com","htt\
ps://apps.example.com")),right:G("DataPlane",J+z)}};function Sd(e){let t=[];for(let{host:n}of e)t.includes(n)||t.push(n);return t}var tw=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
Oa=253,Ad=qe(Ae(Se(Oa)),se(tw)),kd=[{when:Se(Oa),detail:`more than ${Oa} characters`},{when:se(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:se(/\//),detail:"\
a path"},{when:se(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:se(/:/),detail:"a port"},{when:se(
/\*/),detail:"a wildcard"},{when:se(/\s/),detail:"blanks"},{when:se(/_/),detail:"an underscore"},{when:se(/[A-Z]/),detail:"upper-case letters"},{when:se(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var Od={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(Z(e,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:G("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:re(ne(fe))}};var Nd={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>Ce(e,t).filter(({text:n})=>Ne(n)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:re(ne(`-----BEGIN CERTIFICA\
TE-----
...
-----END CERTIFICATE-----`)),right:re(ne(fe))}};var nw=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Cd={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",visible:e=>[{texts:At(e),faults:[
{when:ad}]}],check:(e,t)=>Ce(e,t).filter(({text:n})=>Ne(n)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone\
, and make a new key, since this one has leaked.",example:{release:"v0.15",wrong:re(ne(fe+nw)),right:re(ne(fe))}};var Td={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(e,t)=>{let{kind:n,spec:i,metadata:r}=e;if(!U(i))return[];let s=[],o=U(r)?r.name:void 0;Aa(String(n))&&i.planeID===void 0&&
typeof o=="string"&&s.push({path:"/spec/planeID",detail:o});let l=Z(e,"/spec/observabilityPlaneRef");return Pe(t,"v0.15")&&U(l)&&l.kind===void 0&&s.push({path:"\
/spec/observabilityPlaneRef/kind",detail:Aa(String(n))?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:e})=>`is left out, which the docum\
ents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:G("DataPlane",`${J}${z}observabilityPlaneRef:
  name: logs`),right:G("DataPlane",`${J}${z}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var vr=[Cd,ud,gd,Nd,fd,dd,Ed,vd,yd,Xf,Td,id,Jf,Od,pd,Zf];function Pd(e,t,n,i={},r=vr){let s=[];for(let l of iw(r,t)){let u=rw(l,e,t,i);u.length>0&&s.push(...u)}if(s.length===0)return s;let o=new Set(n.map(({path:l})=>l));
return s.filter(({issue:l})=>!o.has(l.path))}function iw(e,t){if(e!==vr)return e.filter(r=>Ld(r,t));let n=xd.get(t);if(n)return n;let i=vr.filter(r=>Ld(r,t));return xd.
set(t,i),i}var xd=new Map;function Ld({since:e,until:t},n){return(!e||Pe(n,e))&&(!t||Pe(t,n))}function rw(e,t,n,i){try{return e.check(t,n,i).map(r=>{let s=e.fix?.(
t,r);return{issue:ow(e,r),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{return[{issue:{...sw(e.code),path:"",field:""},severity:"error"}]}}var sw=e=>({code:"\
rule-failed",message:`could not be checked: the rule ${e} has a fault, please report it.`});function ow(e,t){return{code:e.code,path:t.path,field:Yl(t.path),message:e.
message(t)}}function*Md(e,t){if(!U(e))return;let n=Rd(e,t),i=es(t);for(let r of n)yield*aw(e,r,t);if(Ra(i,e.kind))for(let{issue:r,fix:s}of Pd(e,i,n))s!==void 0&&(yield{issue:r,
isCertain:!0,title:"Write what belongs here",after:()=>Wt(e,ze(r.path),s)})}function aw(e,t,n){let i=ze(t.path),r=i.at(-1)??"",s=(o,l)=>({issue:t,isCertain:!1,title:o,
after:()=>Wt(e,i,l)});switch(t.code){case"null-value":return[{...s(`Remove ${r}`,void 0),isCertain:!0}];case"namespace-not-allowed":return[s("Remove the namespa\
ce",void 0)];case"unknown-field":{let{suggestion:o}=t,l=s(`Remove ${r}`,void 0);if(o===void 0)return[l];let u={...l,title:`Rename it to ${o}`,after:()=>Wt(e,i,Id,
o)};return lw(t,u,n)?[{...u,isCertain:!0}]:[u,l]}case"unknown-kind":case"unknown-value":{let o=t.suggestion??(t.allowed.length===1?t.allowed[0]:void 0);return o===
void 0?[]:[s(`Write ${o}`,o)]}case"wrong-api-version":return t.allowed.slice(0,1).map(o=>s(`Write ${o}`,o));case"value-from":return t.found==="neither"?[]:t.branches.
map(o=>{let[l=""]=t.branches.filter(u=>u!==o);return{...s(`Keep ${o}, remove ${l}`,void 0),after:()=>Wt(e,[...i,l],void 0)}});default:return[]}}function lw(e,{after:t},n){
if(e.code!=="unknown-field"||e.knownIn===void 0)return!1;let i=[...ze(e.path).slice(0,-1),e.suggestion??""].map(r=>`/${pe(r)}`).join("");return!Rd(t(),n).some(({
path:r})=>r===i||r.startsWith(`${i}/`))}var Id=Symbol("rename");function Wt(e,[t,...n],i,r){if(t===void 0)return i;if(Array.isArray(e)&&n.length===0&&i===void 0)
return e.filter((l,u)=>String(u)!==t);if(Array.isArray(e))return e.map((l,u)=>String(u)===t?Wt(l,n,i,r):l);if(!U(e))return e;if(n.length>0)return{...e,[t]:Wt(e[t],
n,i,r)};if(i===Id)return Object.fromEntries(Object.entries(e).map(([l,u])=>[l===t?r:l,u]));let{[t]:s,...o}=e;return i===void 0?o:{...e,[t]:i}}function Rd(e,t){let n=qa(
t)(e);return n.ok?[]:n.issues}function _d(e,{release:t=Zr}={}){let i=pt(e).documents.flatMap(s=>s.issues.length>0?[]:_a(s.value).map(({value:o,pointer:l})=>({document:s,pointer:l,...cw(o,t)}))).
filter(({fixed:s})=>s>0),r=Wf(e,i.map(({document:s,pointer:o,after:l})=>({document:s,pointer:o,after:l})));return!r.ok||i.length===0?{text:e,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:o})=>s+o,0)}}function cw(e,t){let n=e,i=0;for(let r=qd(n,t);r!==void 0&&i<uw;r=qd(n,t))n=r.after(),i++;return{after:n,fixed:i}}function qd(e,t){
for(let n of Md(e,t))if(n.isCertain)return n}var uw=200;var jd=require("buffer"),Ye=require("fs"),Kd=require("path");var Na=require("fs"),Dd=require("path");var fw={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function $d(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return fw[t]??(e instanceof Error?e.message:String(e))}var Fd="<stdin>";function Yd(e,t){return e===Fd?Buffer.from(t.stdin()):dw(e,t.cwd)}function dw(e,t){let n=(0,Kd.resolve)(t,e),i=(0,Ye.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ye.readFileSync)(i);let r=(0,Ye.readSync)(i,Sr);return r<Sr.length?Sr.subarray(0,r):Buffer.concat([Sr,(0,Ye.readFileSync)(i)])}finally{(0,Ye.closeSync)(
i)}}var Sr=Buffer.allocUnsafeSlow(64*1024);function Ca(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,jd.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Ud(e){if(e[0]===255||e[0]===254){let t=Ca(e);return t.
includes("openchoreo")||Bd.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&Bd.test(e.toString("latin1"))}var Bd=/\bkind["']?\s*:\s*["']?\w*Plane\b/;var ee=require("fs"),kt=require("path");function Vd(e){let t=[],n=[];try{for(let i of e)t.push(pw(i));for(let i of t)(0,ee.renameSync)(i.temporary,i.path),n.push(
i)}catch(i){for(let r of n)mw(r);throw i}finally{for(let{temporary:i}of t)(0,ee.rmSync)(i,{force:!0})}}function pw({path:e,text:t,before:n}){(0,ee.mkdirSync)((0,kt.dirname)(
e),{recursive:!0});let i=gw(e);if(n!==void 0&&!i?.equals(Buffer.from(n)))throw new Error(`${e}: ${hw(i)}`);let r=i===void 0?e:(0,ee.realpathSync)(e);i!==void 0&&
(0,ee.accessSync)(r,ee.constants.W_OK);let s=(0,kt.join)((0,kt.dirname)(r),`.${(0,kt.basename)(r)}.${process.pid}.tmp`),o={path:r,temporary:s,before:i};try{(0,ee.writeFileSync)(
s,t,{flush:!0}),i!==void 0&&(0,ee.chmodSync)(s,(0,ee.statSync)(r).mode)}catch(l){throw(0,ee.rmSync)(s,{force:!0}),l}return o}function hw(e){return e?.[0]===255||
e?.[0]===254?"it is UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function mw({path:e,before:t}){t===void 0?(0,ee.rmSync)(e,{force:!0}):
(0,ee.writeFileSync)(e,t)}function gw(e){try{return(0,ee.readFileSync)(e)}catch(t){if(t instanceof Error&&"code"in t&&t.code==="ENOENT")return;throw t}}function yw(e,t,n,i){let r=[],s=0;for(let{path:o,found:l}of e){let u=bw(o,l,n);if(u===void 0)continue;let c=_d(u,{release:t});c.fixed!==0&&(r.push({path:(0,Gd.resolve)(
n.cwd,o),text:c.text,before:u}),s+=c.fixed)}try{Vd(r),n.stderr(`${Tr(s,"finding")} fixed in ${Tr(r.length,"file")}
`)}catch(o){i(`nothing was fixed: ${$d(o)}`)}}function bw(e,t,n){try{let i=Yd(e,n);return t&&!Ud(i)?void 0:Ca(i)}catch{return}}0&&(module.exports={fixFiles});

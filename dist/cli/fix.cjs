"use strict";var gd=Object.create;var Kn=Object.defineProperty;var yd=Object.getOwnPropertyDescriptor;var bd=Object.getOwnPropertyNames;var wd=Object.getPrototypeOf,vd=Object.prototype.hasOwnProperty;var M=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports),pe=(t,e)=>{for(var n in e)Kn(t,n,{get:e[n],enumerable:!0})},hl=(t,e,n,i)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let r of bd(e))!vd.call(t,r)&&r!==n&&Kn(t,r,{get:()=>e[r],enumerable:!(i=yd(e,r))||i.enumerable});return t};var He=(t,e,n)=>(n=t!=null?gd(wd(t)):{},hl(e||!t||!t.__esModule?Kn(n,"default",{value:t,enumerable:!0}):n,t)),Sd=t=>hl(Kn({},"__esModule",{value:!0}),t);var H=M(ce=>{"use strict";var Ss=Symbol.for("yaml.alias"),La=Symbol.for("yaml.document"),zn=Symbol.for("yaml.map"),Ma=Symbol.for("yaml.pair"),As=Symbol.for("yam\
l.scalar"),Xn=Symbol.for("yaml.seq"),Re=Symbol.for("yaml.node.type"),mh=t=>!!t&&typeof t=="object"&&t[Re]===Ss,gh=t=>!!t&&typeof t=="object"&&t[Re]===La,yh=t=>!!t&&
typeof t=="object"&&t[Re]===zn,bh=t=>!!t&&typeof t=="object"&&t[Re]===Ma,Pa=t=>!!t&&typeof t=="object"&&t[Re]===As,wh=t=>!!t&&typeof t=="object"&&t[Re]===Xn;function Ia(t){
if(t&&typeof t=="object")switch(t[Re]){case zn:case Xn:return!0}return!1}function vh(t){if(t&&typeof t=="object")switch(t[Re]){case Ss:case zn:case As:case Xn:return!0}
return!1}var Sh=t=>(Pa(t)||Ia(t))&&!!t.anchor;ce.ALIAS=Ss;ce.DOC=La;ce.MAP=zn;ce.NODE_TYPE=Re;ce.PAIR=Ma;ce.SCALAR=As;ce.SEQ=Xn;ce.hasAnchor=Sh;ce.isAlias=mh;ce.
isCollection=Ia;ce.isDocument=gh;ce.isMap=yh;ce.isNode=vh;ce.isPair=bh;ce.isScalar=Pa;ce.isSeq=wh});var Xt=M(ks=>{"use strict";var oe=H(),me=Symbol("break visit"),Ra=Symbol("skip children"),Te=Symbol("remove node");function Zn(t,e){let n=qa(e);oe.isDocument(t)?
Nt(null,t.contents,n,Object.freeze([t]))===Te&&(t.contents=null):Nt(null,t,n,Object.freeze([]))}Zn.BREAK=me;Zn.SKIP=Ra;Zn.REMOVE=Te;function Nt(t,e,n,i){let r=_a(
t,e,n,i);if(oe.isNode(r)||oe.isPair(r))return $a(t,i,r),Nt(t,r,n,i);if(typeof r!="symbol"){if(oe.isCollection(e)){i=Object.freeze(i.concat(e));for(let s=0;s<e.items.
length;++s){let o=Nt(s,e.items[s],n,i);if(typeof o=="number")s=o-1;else{if(o===me)return me;o===Te&&(e.items.splice(s,1),s-=1)}}}else if(oe.isPair(e)){i=Object.
freeze(i.concat(e));let s=Nt("key",e.key,n,i);if(s===me)return me;s===Te&&(e.key=null);let o=Nt("value",e.value,n,i);if(o===me)return me;o===Te&&(e.value=null)}}
return r}async function ei(t,e){let n=qa(e);oe.isDocument(t)?await Ct(null,t.contents,n,Object.freeze([t]))===Te&&(t.contents=null):await Ct(null,t,n,Object.freeze(
[]))}ei.BREAK=me;ei.SKIP=Ra;ei.REMOVE=Te;async function Ct(t,e,n,i){let r=await _a(t,e,n,i);if(oe.isNode(r)||oe.isPair(r))return $a(t,i,r),Ct(t,r,n,i);if(typeof r!=
"symbol"){if(oe.isCollection(e)){i=Object.freeze(i.concat(e));for(let s=0;s<e.items.length;++s){let o=await Ct(s,e.items[s],n,i);if(typeof o=="number")s=o-1;else{
if(o===me)return me;o===Te&&(e.items.splice(s,1),s-=1)}}}else if(oe.isPair(e)){i=Object.freeze(i.concat(e));let s=await Ct("key",e.key,n,i);if(s===me)return me;
s===Te&&(e.key=null);let o=await Ct("value",e.value,n,i);if(o===me)return me;o===Te&&(e.value=null)}}return r}function qa(t){return typeof t=="object"&&(t.Collection||
t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,
Seq:t.Collection},t):t}function _a(t,e,n,i){if(typeof n=="function")return n(t,e,i);if(oe.isMap(e))return n.Map?.(t,e,i);if(oe.isSeq(e))return n.Seq?.(t,e,i);if(oe.
isPair(e))return n.Pair?.(t,e,i);if(oe.isScalar(e))return n.Scalar?.(t,e,i);if(oe.isAlias(e))return n.Alias?.(t,e,i)}function $a(t,e,n){let i=e[e.length-1];if(oe.
isCollection(i))i.items[t]=n;else if(oe.isPair(i))t==="key"?i.key=n:i.value=n;else if(oe.isDocument(i))i.contents=n;else{let r=oe.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}ks.visit=Zn;ks.visitAsync=ei});var Os=M(Fa=>{"use strict";var Da=H(),Ah=Xt(),kh={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Oh=t=>t.replace(/[!,[\]{}]/g,e=>kh[e]),Zt=class t{constructor(e,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,n)}clone(){let e=new t(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,n){this.atNextDocument&&
(this.yaml={explicit:t.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),r=i.
shift();switch(r){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,o]=i;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(e,n){if(e===
"!")return"!";if(e[0]!=="!")return n(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,i,r]=e.match(/^(.*!)([^!]*)$/s);r||n(`The ${e} tag has no suffi\
x`);let s=this.tags[i];if(s)try{return s+decodeURIComponent(r)}catch(o){return n(String(o)),null}return i==="!"?e:(n(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[n,i]of Object.entries(this.tags))if(e.startsWith(i))return n+Oh(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(e&&i.length>0&&Da.isNode(e.contents)){let s={};Ah.visit(e.contents,(o,a)=>{Da.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,o]of i)s==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};Zt.defaultYaml={explicit:!1,version:"1.2"};Zt.defaultTags={"!!":"tag:yaml.org,2002:"};Fa.Directives=Zt});var ti=M(en=>{"use strict";var Ba=H(),Eh=Xt();function Nh(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(t)}`;throw new Error(n)}return!0}function ja(t){let e=new Set;return Eh.visit(t,{Value(n,i){i.anchor&&e.add(i.anchor)}}),e}function Ka(t,e){for(let n=1;;++n){
let i=`${t}${n}`;if(!e.has(i))return i}}function Ch(t,e){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=ja(t));let o=Ka(e,r);return r.add(o),o},setAnchors:()=>{
for(let s of n){let o=i.get(s);if(typeof o=="object"&&o.anchor&&(Ba.isScalar(o.node)||Ba.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:i}}en.anchorIsValid=Nh;en.anchorNames=ja;en.createNodeAnchors=Ch;en.
findNewAnchor=Ka});var Es=M(Ya=>{"use strict";function tn(t,e,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let o=i[r],a=tn(t,i,String(r),o);a===
void 0?delete i[r]:a!==o&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),o=tn(t,i,r,s);o===void 0?i.delete(r):o!==s&&i.set(
r,o)}else if(i instanceof Set)for(let r of Array.from(i)){let s=tn(t,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let o=tn(t,i,r,s);o===void 0?delete i[r]:o!==s&&(i[r]=o)}return t.call(e,n,i)}Ya.applyReviver=tn});var We=M(Ha=>{"use strict";var Th=H();function Ua(t,e,n){if(Array.isArray(t))return t.map((i,r)=>Ua(i,String(r),n));if(t&&typeof t.toJSON=="function"){if(!n||!Th.
hasAnchor(t))return t.toJSON(e,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(t,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=t.toJSON(e,n);return n.
onCreate&&n.onCreate(r),r}return typeof t=="bigint"&&!n?.keep?Number(t):t}Ha.toJS=Ua});var ni=M(Ga=>{"use strict";var xh=Es(),Va=H(),Lh=We(),Ns=class{constructor(e){Object.defineProperty(this,Va.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Va.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=Lh.toJS(this,"",o);if(typeof r=="function")for(let{count:u,res:c}of o.anchors.values())r(c,u);return typeof s=="function"?xh.applyReviver(s,{"":a},
"",a):a}};Ga.NodeBase=Ns});var nn=M(Wa=>{"use strict";var Mh=ti(),Ph=Xt(),Tt=H(),Ih=ni(),Rh=We(),Cs=class extends Ih.NodeBase{constructor(e){super(Tt.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],Ph.visit(e,{Node:(s,o)=>{(Tt.isAlias(o)||Tt.hasAnchor(o))&&i.push(o)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,u=s.get(r);if(u||(Rh.toJS(r,null,n),u=s.get(r)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
ii(o,r,s)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(e,n,i){let r=`*${this.source}`;if(e){if(Mh.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(e.implicitKey)return`${r} `}return r}};function ii(t,e,n){
if(Tt.isAlias(e)){let i=e.resolve(t),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(Tt.isCollection(e)){let i=0;for(let r of e.items){let s=ii(t,r,n);
s>i&&(i=s)}return i}else if(Tt.isPair(e)){let i=ii(t,e.key,n),r=ii(t,e.value,n);return Math.max(i,r)}return 1}Wa.Alias=Cs});var se=M(Ts=>{"use strict";var qh=H(),_h=ni(),$h=We(),Dh=t=>!t||typeof t!="function"&&typeof t!="object",Je=class extends _h.NodeBase{constructor(e){super(qh.SCALAR),
this.value=e}toJSON(e,n){return n?.keep?this.value:$h.toJS(this.value,e,n)}toString(){return String(this.value)}};Je.BLOCK_FOLDED="BLOCK_FOLDED";Je.BLOCK_LITERAL=
"BLOCK_LITERAL";Je.PLAIN="PLAIN";Je.QUOTE_DOUBLE="QUOTE_DOUBLE";Je.QUOTE_SINGLE="QUOTE_SINGLE";Ts.Scalar=Je;Ts.isScalarValue=Dh});var rn=M(Qa=>{"use strict";var Fh=nn(),ut=H(),Ja=se(),Bh="tag:yaml.org,2002:";function jh(t,e,n){if(e){let i=n.filter(s=>s.tag===e),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return n.find(i=>i.identify?.(t)&&!i.format)}function Kh(t,e,n){if(ut.isDocument(t)&&(t=t.contents),ut.isNode(
t))return t;if(ut.isPair(t)){let p=n.schema[ut.MAP].createNode?.(n.schema,null,n);return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof
Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:o,sourceObjects:a}=n,u;if(i&&t&&typeof t==
"object"){if(u=a.get(t),u)return u.anchor??(u.anchor=r(t)),new Fh.Alias(u.anchor);u={anchor:null,node:null},a.set(t,u)}e?.startsWith("!!")&&(e=Bh+e.slice(2));let c=jh(
t,e,o.tags);if(!c){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){let p=new Ja.Scalar(t);return u&&(u.node=p),p}c=t instanceof Map?o[ut.
MAP]:Symbol.iterator in Object(t)?o[ut.SEQ]:o[ut.MAP]}s&&(s(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,t,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,t,n):new Ja.Scalar(t);return e?d.tag=e:c.default||(d.tag=c.tag),u&&(u.node=d),d}Qa.createNode=Kh});var si=M(ri=>{"use strict";var Yh=rn(),xe=H(),Uh=ni();function xs(t,e,n){let i=n;for(let r=e.length-1;r>=0;--r){let s=e[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=i,i=o}else i=new Map([[s,i]])}return Yh.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}var za=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ls=class extends Uh.
NodeBase{constructor(e,n){super(e),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(e){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(n.schema=e),n.items=n.items.map(i=>xe.isNode(i)||xe.isPair(i)?i.clone(e):i),this.range&&
(n.range=this.range.slice()),n}addIn(e,n){if(za(e))this.add(n);else{let[i,...r]=e,s=this.get(i,!0);if(xe.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,xs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(e){let[n,...i]=e;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(xe.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(e,n){let[
i,...r]=e,s=this.get(i,!0);return r.length===0?!n&&xe.isScalar(s)?s.value:s:xe.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(e){return this.items.every(n=>{
if(!xe.isPair(n))return!1;let i=n.value;return i==null||e&&xe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[n,...i]=e;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return xe.isCollection(r)?r.hasIn(i):!1}setIn(e,n){let[i,...r]=e;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(xe.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,xs(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};ri.Collection=Ls;ri.collectionFromPath=xs;ri.isEmptyPath=za});var sn=M(oi=>{"use strict";var Hh=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function Ms(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Vh=(t,e,n)=>t.
endsWith(`
`)?Ms(n,e):n.includes(`
`)?`
`+Ms(n,e):(t.endsWith(" ")?"":" ")+n;oi.indentComment=Ms;oi.lineComment=Vh;oi.stringifyComment=Hh});var Za=M(on=>{"use strict";var Gh="flow",Ps="block",li="quoted";function Wh(t,e,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return t;r<s&&(s=0);let u=Math.max(1+s,1+r-e.length);if(t.length<=u)return t;let c=[],d={},p=r-e.length;typeof i=="number"&&(i>r-Math.max(2,s)?c.push(
0):p=r-i);let h,g,C=!1,y=-1,S=-1,L=-1;n===Ps&&(y=Xa(t,y,e.length),y!==-1&&(p=y+u));for(let R;R=t[y+=1];){if(n===li&&R==="\\"){switch(S=y,t[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}L=y}if(R===`
`)n===Ps&&(y=Xa(t,y,e.length)),p=y+e.length+u,h=void 0;else{if(R===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let $=t[y+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(h=y)}if(y>=p)if(h)c.push(h),p=h+u,h=void 0;else if(n===li){for(;g===" "||g==="	";)g=R,R=t[y+=1],C=!0;let $=y>L+1?y-2:S-1;if(d[$])return t;c.push($),
d[$]=!0,p=$+u,h=void 0}else C=!0}g=R}if(C&&a&&a(),c.length===0)return t;o&&o();let P=t.slice(0,c[0]);for(let R=0;R<c.length;++R){let $=c[R],D=c[R+1]||t.length;$===
0?P=`
${e}${t.slice(0,D)}`:(n===li&&d[$]&&(P+=`${t[$]}\\`),P+=`
${e}${t.slice($+1,D)}`)}return P}function Xa(t,e,n){let i=e,r=e+1,s=t[r];for(;s===" "||s==="	";)if(e<r+n)s=t[++e];else{do s=t[++e];while(s&&s!==`
`);i=e,r=e+1,s=t[r]}return i}on.FOLD_BLOCK=Ps;on.FOLD_FLOW=Gh;on.FOLD_QUOTED=li;on.foldFlowLines=Wh});var an=M(ec=>{"use strict";var Ee=se(),Qe=Za(),ci=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.
minContentWidth}),ui=t=>/^(%|---|\.\.\.)/m.test(t);function Jh(t,e,n){if(!e||e<0)return!1;let i=e-n,r=t.length;if(r<=i)return!1;for(let s=0,o=0;s<r;++s)if(t[s]===
`
`){if(s-o>i)return!0;if(o=s+1,r-o<=i)return!1}return!0}function ln(t,e){let n=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=e,r=e.
options.doubleQuotedMinMultiLineLength,s=e.indent||(ui(t)?"  ":""),o="",a=0;for(let u=0,c=n[u];c;c=n[++u])if(c===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(o+=n.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(n[u+1]){case"u":{o+=n.slice(a,u);let d=n.substr(u+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(i||n[u+2]==='"'||n.length<r)u+=1;else{for(o+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=s,n[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+n.slice(a):n,i?o:Qe.foldFlowLines(o,s,Qe.FOLD_QUOTED,ci(e,!1))}function Is(t,e){if(e.
options.singleQuote===!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return ln(t,e);let n=e.indent||(ui(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return e.implicitKey?i:Qe.foldFlowLines(i,n,Qe.FOLD_FLOW,ci(e,!1))}function xt(t,e){let{singleQuote:n}=e.options,i;if(n===!1)i=ln;else{let r=t.includes(
'"'),s=t.includes("'");r&&!s?i=Is:s&&!r?i=ln:i=n?Is:ln}return i(t,e)}var Rs;try{Rs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Rs=/\n+(?!\n|$)/g}function ai({comment:t,type:e,value:n},i,r,s){let{blockQuote:o,commentString:a,lineWidth:u}=i.options;if(!o||/\n[\t ]+$/.test(
n))return xt(n,i);let c=i.indent||(i.forceBlockIndent||ui(n)?"  ":""),d=o==="literal"?!0:o==="folded"||e===Ee.Scalar.BLOCK_FOLDED?!1:e===Ee.Scalar.BLOCK_LITERAL?
!0:!Jh(n,u,c.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let D=n[h-1];if(D!==`
`&&D!=="	"&&D!==" ")break}let g=n.substring(h),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Rs,`$&${c}`));let y=!1,S,L=-1;for(S=0;S<n.length;++S){let D=n[S];if(D===" ")y=!0;else if(D===`
`)L=S;else break}let P=n.substring(0,L<S?L+1:S);P&&(n=n.substring(P.length),P=P.replace(/\n+/g,`$&${c}`));let $=(y?c?"2":"1":"")+p;if(t&&($+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let D=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),j=!1,G=ci(i,!0);o!=="folded"&&e!==Ee.Scalar.BLOCK_FOLDED&&(G.onOverflow=
()=>{j=!0});let I=Qe.foldFlowLines(`${P}${D}${g}`,c,Qe.FOLD_BLOCK,G);if(!j)return`>${$}
${c}${I}`}return n=n.replace(/\n+/g,`$&${c}`),`|${$}
${c}${P}${n}${g}`}function Qh(t,e,n,i){let{type:r,value:s}=t,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:d}=e;if(a&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return xt(s,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||d||!s.includes(
`
`)?xt(s,e):ai(t,e,n,i);if(!a&&!d&&r!==Ee.Scalar.PLAIN&&s.includes(`
`))return ai(t,e,n,i);if(ui(s)){if(u==="")return e.forceBlockIndent=!0,ai(t,e,n,i);if(a&&u===c)return xt(s,e)}let p=s.replace(/\n+/g,`$&
${u}`);if(o){let h=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=e.doc.schema;if(C.some(h)||g?.some(h))return xt(s,e)}return a?
p:Qe.foldFlowLines(p,u,Qe.FOLD_FLOW,ci(e,!1))}function zh(t,e,n,i){let{implicitKey:r,inFlow:s}=e,o=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.
value)}),{type:a}=t;a!==Ee.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Ee.Scalar.QUOTE_DOUBLE);let u=d=>{switch(d){case Ee.
Scalar.BLOCK_FOLDED:case Ee.Scalar.BLOCK_LITERAL:return r||s?xt(o.value,e):ai(o,e,n,i);case Ee.Scalar.QUOTE_DOUBLE:return ln(o.value,e);case Ee.Scalar.QUOTE_SINGLE:
return Is(o.value,e);case Ee.Scalar.PLAIN:return Qh(o,e,n,i);default:return null}},c=u(a);if(c===null){let{defaultKeyType:d,defaultStringType:p}=e.options,h=r&&
d||p;if(c=u(h),c===null)throw new Error(`Unsupported default string type ${h}`)}return c}ec.stringifyString=zh});var cn=M(qs=>{"use strict";var Xh=ti(),ze=H(),Zh=sn(),em=an();function tm(t,e){let n=Object.assign({blockQuote:!0,commentString:Zh.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:t,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function nm(t,e){if(e.tag){let r=t.filter(s=>s.tag===e.tag);if(r.length>0)return r.find(s=>s.format===
e.format)??r[0]}let n,i;if(ze.isScalar(e)){i=e.value;let r=t.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(o=>o.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===e.format)??r.find(s=>!s.format)}else i=e,n=t.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function im(t,e,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(ze.isScalar(t)||ze.isCollection(
t))&&t.anchor;s&&Xh.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let o=t.tag??(e.default?null:e.tag);return o&&r.push(i.directives.tagString(o)),r.join(" ")}function rm(t,e,n,i){
if(ze.isPair(t))return t.toString(e,n,i);if(ze.isAlias(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.has(t))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let r,s=ze.isNode(t)?
t:e.doc.createNode(t,{onTagObj:u=>r=u});r??(r=nm(e.doc.schema.tags,s));let o=im(s,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(s,e,n,i):ze.isScalar(s)?em.stringifyString(s,e,n,i):s.toString(e,n,i);return o?ze.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}qs.createStringifyContext=tm;qs.stringify=rm});var rc=M(ic=>{"use strict";var qe=H(),tc=se(),nc=cn(),un=sn();function sm({key:t,value:e},n,i,r){let{allNullValues:s,doc:o,indent:a,indentStep:u,options:{commentString:c,
indentSeq:d,simpleKeys:p}}=n,h=qe.isNode(t)&&t.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(qe.isCollection(t)||
!qe.isNode(t)&&typeof t=="object"){let G="With simple keys, collection cannot be used as a key value";throw new Error(G)}}let g=!p&&(!t||h&&e==null&&!n.inFlow||
qe.isCollection(t)||(qe.isScalar(t)?t.type===tc.Scalar.BLOCK_FOLDED||t.type===tc.Scalar.BLOCK_LITERAL:typeof t=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:a+u});let C=!1,y=!1,S=nc.stringify(t,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||e==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||e==null&&
g)return S=`? ${S}`,h&&!C?S+=un.lineComment(S,n.indent,c(h)):y&&r&&r(),S;C&&(h=null),g?(h&&(S+=un.lineComment(S,n.indent,c(h))),S=`? ${S}
${a}:`):(S=`${S}:`,h&&(S+=un.lineComment(S,n.indent,c(h))));let L,P,R;qe.isNode(e)?(L=!!e.spaceBefore,P=e.commentBefore,R=e.comment):(L=!1,P=null,R=null,e&&typeof e==
"object"&&(e=o.createNode(e))),n.implicitKey=!1,!g&&!h&&qe.isScalar(e)&&(n.indentAtStart=S.length+1),y=!1,!d&&u.length>=2&&!n.inFlow&&!g&&qe.isSeq(e)&&!e.flow&&
!e.tag&&!e.anchor&&(n.indent=n.indent.substring(2));let $=!1,D=nc.stringify(e,n,()=>$=!0,()=>y=!0),j=" ";if(h||L||P){if(j=L?`
`:"",P){let G=c(P);j+=`
${un.indentComment(G,n.indent)}`}D===""&&!n.inFlow?j===`
`&&R&&(j=`

`):j+=`
${n.indent}`}else if(!g&&qe.isCollection(e)){let G=D[0],I=D.indexOf(`
`),Q=I!==-1,ve=n.inFlow??e.flow??e.items.length===0;if(Q||!ve){let Se=!1;if(Q&&(G==="&"||G==="!")){let X=D.indexOf(" ");G==="&"&&X!==-1&&X<I&&D[X+1]==="!"&&(X=D.
indexOf(" ",X+1)),(X===-1||I<X)&&(Se=!0)}Se||(j=`
${n.indent}`)}}else(D===""||D[0]===`
`)&&(j="");return S+=j+D,n.inFlow?$&&i&&i():R&&!$?S+=un.lineComment(S,n.indent,c(R)):y&&r&&r(),S}ic.stringifyPair=sm});var $s=M(_s=>{"use strict";var sc=require("process");function om(t,...e){t==="debug"&&console.log(...e)}function lm(t,e){(t==="debug"||t==="warn")&&(typeof sc.emitWarning==
"function"?sc.emitWarning(e):console.warn(e))}_s.debug=om;_s.warn=lm});var mi=M(hi=>{"use strict";var pi=H(),oc=se(),fi="<<",di={identify:t=>t===fi||typeof t=="symbol"&&t.description===fi,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new oc.Scalar(Symbol(fi)),{addToJSMap:lc}),stringify:()=>fi},am=(t,e)=>(di.identify(e)||pi.isScalar(e)&&(!e.type||e.type===
oc.Scalar.PLAIN)&&di.identify(e.value))&&t?.doc.schema.tags.some(n=>n.tag===di.tag&&n.default);function lc(t,e,n){let i=ac(t,n);if(pi.isSeq(i))for(let r of i.items)
Ds(t,e,r);else if(Array.isArray(i))for(let r of i)Ds(t,e,r);else Ds(t,e,i)}function Ds(t,e,n){let i=ac(t,n);if(!pi.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,t,Map);for(let[s,o]of r)e instanceof Map?e.has(s)||e.set(s,o):e instanceof Set?e.add(s):Object.prototype.hasOwnProperty.
call(e,s)||Object.defineProperty(e,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function ac(t,e){return t&&pi.isAlias(e)?e.resolve(t.doc,t):e}
hi.addMergeToJSMap=lc;hi.isMergeKey=am;hi.merge=di});var Bs=M(fc=>{"use strict";var cm=$s(),cc=mi(),um=cn(),uc=H(),Fs=We();function fm(t,e,{key:n,value:i}){if(uc.isNode(n)&&n.addToJSMap)n.addToJSMap(t,e,i);else if(cc.
isMergeKey(t,n))cc.addMergeToJSMap(t,e,i);else{let r=Fs.toJS(n,"",t);if(e instanceof Map)e.set(r,Fs.toJS(i,r,t));else if(e instanceof Set)e.add(r);else{let s=dm(
n,r,t),o=Fs.toJS(i,s,t);s in e?Object.defineProperty(e,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[s]=o}}return e}function dm(t,e,n){if(e===null)return"";
if(typeof e!="object")return String(e);if(uc.isNode(t)&&n?.doc){let i=um.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=t.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),cm.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(e)}fc.addPairToJSMap=fm});var Xe=M(js=>{"use strict";var dc=rn(),pm=rc(),hm=Bs(),gi=H();function mm(t,e,n){let i=dc.createNode(t,void 0,n),r=dc.createNode(e,void 0,n);return new yi(i,r)}
var yi=class t{constructor(e,n=null){Object.defineProperty(this,gi.NODE_TYPE,{value:gi.PAIR}),this.key=e,this.value=n}clone(e){let{key:n,value:i}=this;return gi.
isNode(n)&&(n=n.clone(e)),gi.isNode(i)&&(i=i.clone(e)),new t(n,i)}toJSON(e,n){let i=n?.mapAsMap?new Map:{};return hm.addPairToJSMap(n,i,this)}toString(e,n,i){return e?.
doc?pm.stringifyPair(this,e,n,i):JSON.stringify(this)}};js.Pair=yi;js.createPair=mm});var Ks=M(hc=>{"use strict";var ft=H(),pc=cn(),bi=sn();function gm(t,e,n){return(e.inFlow??t.flow?bm:ym)(t,e,n)}function ym({comment:t,items:e},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:u,options:{commentString:c}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let C=0;C<
e.length;++C){let y=e[C],S=null;if(ft.isNode(y))!p&&y.spaceBefore&&h.push(""),wi(n,h,y.commentBefore,p),y.comment&&(S=y.comment);else if(ft.isPair(y)){let P=ft.
isNode(y.key)?y.key:null;P&&(!p&&P.spaceBefore&&h.push(""),wi(n,h,P.commentBefore,p))}p=!1;let L=pc.stringify(y,d,()=>S=null,()=>p=!0);S&&(L+=bi.lineComment(L,s,
c(S))),p&&S&&(p=!1),h.push(i+L)}let g;if(h.length===0)g=r.start+r.end;else{g=h[0];for(let C=1;C<h.length;++C){let y=h[C];g+=y?`
${u}${y}`:`
`}}return t?(g+=`
`+bi.indentComment(c(t),u),a&&a()):p&&o&&o(),g}function bm({items:t},e,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=e;
i+=s;let u=Object.assign({},e,{indent:i,inFlow:!0,type:null}),c=!1,d=0,p=[];for(let C=0;C<t.length;++C){let y=t[C],S=null;if(ft.isNode(y))y.spaceBefore&&p.push(
""),wi(e,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(ft.isPair(y)){let P=ft.isNode(y.key)?y.key:null;P&&(P.spaceBefore&&p.push(""),wi(e,p,P.commentBefore,
!1),P.comment&&(c=!0));let R=ft.isNode(y.value)?y.value:null;R?(R.comment&&(S=R.comment),R.commentBefore&&(c=!0)):y.value==null&&P?.comment&&(S=P.comment)}S&&(c=
!0);let L=pc.stringify(y,u,()=>S=null);c||(c=p.length>d||L.includes(`
`)),C<t.length-1?L+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=p.reduce((P,R)=>P+R.length+2,2)+(L.length+2)>e.options.lineWidth)),c&&(L+=",")),
S&&(L+=bi.lineComment(L,i,a(S))),p.push(L),d=p.length}let{start:h,end:g}=n;if(p.length===0)return h+g;if(!c){let C=p.reduce((y,S)=>y+S.length+2,2);c=e.options.lineWidth>
0&&C>e.options.lineWidth}if(c){let C=h;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${h}${o}${p.join(" ")}${o}${g}`}function wi({indent:t,options:{commentString:e}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=bi.indentComment(
e(i),t);n.push(s.trimStart())}}hc.stringifyCollection=gm});var et=M(Us=>{"use strict";var wm=Ks(),vm=Bs(),Sm=si(),Ze=H(),vi=Xe(),Am=se();function fn(t,e){let n=Ze.isScalar(e)?e.value:e;for(let i of t)if(Ze.isPair(i)&&(i.
key===e||i.key===n||Ze.isScalar(i.key)&&i.key.value===n))return i}var Ys=class extends Sm.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Ze.MAP,e),this.items=[]}static from(e,n,i){let{keepUndefined:r,replacer:s}=i,o=new this(e),a=(u,c)=>{if(typeof s=="function")c=s.call(n,u,c);else if(Array.
isArray(s)&&!s.includes(u))return;(c!==void 0||r)&&o.items.push(vi.createPair(u,c,i))};if(n instanceof Map)for(let[u,c]of n)a(u,c);else if(n&&typeof n=="object")
for(let u of Object.keys(n))a(u,n[u]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,n){let i;Ze.isPair(e)?i=e:!e||typeof e!=
"object"||!("key"in e)?i=new vi.Pair(e,e?.value):i=new vi.Pair(e.key,e.value);let r=fn(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);Ze.isScalar(r.value)&&Am.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let o=this.items.findIndex(a=>s(i,a)<
0);o===-1?this.items.push(i):this.items.splice(o,0,i)}else this.items.push(i)}delete(e){let n=fn(this.items,e);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(e,n){let r=fn(this.items,e)?.value;return(!n&&Ze.isScalar(r)?r.value:r)??void 0}has(e){return!!fn(this.items,e)}set(e,n){this.add(new vi.Pair(
e,n),!0)}toJSON(e,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)vm.addPairToJSMap(n,r,s);return r}toString(e,n,i){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!Ze.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),wm.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:i,onComment:n})}};Us.YAMLMap=Ys;Us.findPair=fn});var Lt=M(gc=>{"use strict";var km=H(),mc=et(),Om={collection:"map",default:!0,nodeClass:mc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(t,e){return km.isMap(t)||
e("Expected a mapping for this tag"),t},createNode:(t,e,n)=>mc.YAMLMap.from(t,e,n)};gc.map=Om});var tt=M(yc=>{"use strict";var Em=rn(),Nm=Ks(),Cm=si(),Ai=H(),Tm=se(),xm=We(),Hs=class extends Cm.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Ai.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let n=Si(e);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(e,n){let i=Si(e);
if(typeof i!="number")return;let r=this.items[i];return!n&&Ai.isScalar(r)?r.value:r}has(e){let n=Si(e);return typeof n=="number"&&n<this.items.length}set(e,n){let i=Si(
e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[i];Ai.isScalar(r)&&Tm.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(e,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(xm.toJS(s,String(r++),n));return i}toString(e,n,i){return e?Nm.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(e,n,i){let{replacer:r}=i,
s=new this(e);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof r=="function"){let u=n instanceof Set?a:String(o++);a=r.call(n,u,a)}s.items.
push(Em.createNode(a,void 0,i))}}return s}};function Si(t){let e=Ai.isScalar(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}yc.YAMLSeq=Hs});var Mt=M(wc=>{"use strict";var Lm=H(),bc=tt(),Mm={collection:"seq",default:!0,nodeClass:bc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(t,e){return Lm.isSeq(t)||
e("Expected a sequence for this tag"),t},createNode:(t,e,n)=>bc.YAMLSeq.from(t,e,n)};wc.seq=Mm});var dn=M(vc=>{"use strict";var Pm=an(),Im={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,n,i){return e=Object.
assign({actualString:!0},e),Pm.stringifyString(t,e,n,i)}};vc.string=Im});var ki=M(kc=>{"use strict";var Sc=se(),Ac={identify:t=>t==null,createNode:()=>new Sc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Sc.Scalar(null),stringify:({source:t},e)=>typeof t=="string"&&Ac.test.test(t)?t:e.options.nullStr};kc.nullTag=Ac});var Vs=M(Ec=>{"use strict";var Rm=se(),Oc={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Rm.
Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,value:e},n){if(t&&Oc.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?n.options.trueStr:
n.options.falseStr}};Ec.boolTag=Oc});var Pt=M(Nc=>{"use strict";function qm({format:t,minFractionDigits:e,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=e-(s.length-o-1);for(;a-- >0;)s+="0"}return s}Nc.stringifyNumber=qm});var Ws=M(Oi=>{"use strict";var _m=se(),Gs=Pt(),$m={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Gs.stringifyNumber},Dm={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){
let e=Number(t.value);return isFinite(e)?e.toExponential():Gs.stringifyNumber(t)}},Fm={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t){let e=new _m.Scalar(parseFloat(t)),n=t.indexOf(".");return n!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-n-1),e},stringify:Gs.stringifyNumber};
Oi.float=Fm;Oi.floatExp=Dm;Oi.floatNaN=$m});var Qs=M(Ni=>{"use strict";var Cc=Pt(),Ei=t=>typeof t=="bigint"||Number.isInteger(t),Js=(t,e,n,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),n);function Tc(t,e,n){
let{value:i}=t;return Ei(i)&&i>=0?n+i.toString(e):Cc.stringifyNumber(t)}var Bm={identify:t=>Ei(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,e,n)=>Js(t,2,8,n),stringify:t=>Tc(t,8,"0o")},jm={identify:Ei,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,n)=>Js(t,0,10,n),
stringify:Cc.stringifyNumber},Km={identify:t=>Ei(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,n)=>Js(t,2,16,
n),stringify:t=>Tc(t,16,"0x")};Ni.int=jm;Ni.intHex=Km;Ni.intOct=Bm});var Lc=M(xc=>{"use strict";var Ym=Lt(),Um=ki(),Hm=Mt(),Vm=dn(),Gm=Vs(),zs=Ws(),Xs=Qs(),Wm=[Ym.map,Hm.seq,Vm.string,Um.nullTag,Gm.boolTag,Xs.intOct,Xs.int,Xs.intHex,
zs.floatNaN,zs.floatExp,zs.float];xc.schema=Wm});var Ic=M(Pc=>{"use strict";var Jm=se(),Qm=Lt(),zm=Mt();function Mc(t){return typeof t=="bigint"||Number.isInteger(t)}var Ci=({value:t})=>JSON.stringify(t),Xm=[{
identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:Ci},{identify:t=>t==null,createNode:()=>new Jm.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ci},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:t=>t==="true",stringify:Ci},{identify:Mc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:n})=>n?BigInt(t):
parseInt(t,10),stringify:({value:t})=>Mc(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:t=>parseFloat(t),stringify:Ci}],Zm={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},eg=[Qm.map,zm.seq].
concat(Xm,Zm);Pc.schema=eg});var eo=M(Rc=>{"use strict";var pn=require("buffer"),Zs=se(),tg=an(),ng={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){
if(typeof pn.Buffer=="function")return pn.Buffer.from(t,"base64");if(typeof atob=="function"){let n=atob(t.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),t},stringify({
comment:t,type:e,value:n},i,r,s){if(!n)return"";let o=n,a;if(typeof pn.Buffer=="function")a=o instanceof pn.Buffer?o.toString("base64"):pn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let u="";for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Zs.Scalar.BLOCK_LITERAL),e!==Zs.Scalar.QUOTE_DOUBLE){let u=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(a.length/u),d=new Array(c);for(let p=0,h=0;p<c;++p,h+=u)d[p]=a.substr(h,u);a=d.join(e===Zs.Scalar.
BLOCK_LITERAL?`
`:" ")}return tg.stringifyString({comment:t,type:e,value:a},i,r,s)}};Rc.binary=ng});var Li=M(xi=>{"use strict";var Ti=H(),to=Xe(),ig=se(),rg=tt();function qc(t,e){if(Ti.isSeq(t))for(let n=0;n<t.items.length;++n){let i=t.items[n];if(!Ti.isPair(i)){
if(Ti.isMap(i)){i.items.length>1&&e("Each pair must have its own sequence indicator");let r=i.items[0]||new to.Pair(new ig.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}t.items[n]=Ti.isPair(i)?i:new to.Pair(i)}}else e("Expected a sequence for this tag");return t}function _c(t,e,n){let{replacer:i}=n,r=new rg.
YAMLSeq(t);r.tag="tag:yaml.org,2002:pairs";let s=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof i=="function"&&(o=i.call(e,String(s++),o));let a,u;
if(Array.isArray(o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;r.items.push(to.createPair(a,u,n))}return r}
var sg={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:qc,createNode:_c};xi.createPairs=_c;xi.pairs=sg;xi.resolvePairs=qc});var ro=M(io=>{"use strict";var $c=H(),no=We(),hn=et(),og=tt(),Dc=Li(),dt=class t extends og.YAMLSeq{constructor(){super(),this.add=hn.YAMLMap.prototype.add.bind(
this),this.delete=hn.YAMLMap.prototype.delete.bind(this),this.get=hn.YAMLMap.prototype.get.bind(this),this.has=hn.YAMLMap.prototype.has.bind(this),this.set=hn.YAMLMap.
prototype.set.bind(this),this.tag=t.tag}toJSON(e,n){if(!n)return super.toJSON(e);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,o;if($c.
isPair(r)?(s=no.toJS(r.key,"",n),o=no.toJS(r.value,s,n)):s=no.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,o)}return i}static from(e,n,i){
let r=Dc.createPairs(e,n,i),s=new this;return s.items=r.items,s}};dt.tag="tag:yaml.org,2002:omap";var lg={collection:"seq",identify:t=>t instanceof Map,nodeClass:dt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let n=Dc.resolvePairs(t,e),i=[];for(let{key:r}of n.items)$c.isScalar(r)&&(i.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new dt,n)},createNode:(t,e,n)=>dt.from(t,e,n)};io.YAMLOMap=dt;io.omap=lg});var Yc=M(so=>{"use strict";var Fc=se();function Bc({value:t,source:e},n){return e&&(t?jc:Kc).test.test(e)?e:t?n.options.trueStr:n.options.falseStr}var jc={identify:t=>t===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Fc.Scalar(!0),stringify:Bc},Kc={identify:t=>t===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Fc.Scalar(!1),stringify:Bc};so.falseTag=Kc;so.trueTag=
jc});var Uc=M(Mi=>{"use strict";var ag=se(),oo=Pt(),cg={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:t=>t.slice(-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oo.stringifyNumber},ug={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,
"")),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():oo.stringifyNumber(t)}},fg={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new ag.Scalar(parseFloat(t.replace(/_/g,""))),n=t.indexOf(".");if(n!==-1){let i=t.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},stringify:oo.stringifyNumber};Mi.float=fg;Mi.floatExp=ug;Mi.floatNaN=cg});var Vc=M(gn=>{"use strict";var Hc=Pt(),mn=t=>typeof t=="bigint"||Number.isInteger(t);function Pi(t,e,n,{intAsBigInt:i}){let r=t[0];if((r==="-"||r==="+")&&(e+=1),
t=t.substring(e).replace(/_/g,""),i){switch(n){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let o=BigInt(t);return r==="-"?BigInt(-1)*
o:o}let s=parseInt(t,n);return r==="-"?-1*s:s}function lo(t,e,n){let{value:i}=t;if(mn(i)){let r=i.toString(e);return i<0?"-"+n+r.substr(1):n+r}return Hc.stringifyNumber(
t)}var dg={identify:mn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,n)=>Pi(t,2,2,n),stringify:t=>lo(t,2,"0b")},pg={identify:mn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,n)=>Pi(t,1,8,n),stringify:t=>lo(t,8,"0")},hg={identify:mn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,e,n)=>Pi(t,0,10,n),stringify:Hc.stringifyNumber},mg={identify:mn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,n)=>Pi(t,2,16,n),stringify:t=>lo(t,16,"0x")};gn.int=hg;gn.intBin=dg;gn.intHex=mg;gn.intOct=pg});var co=M(ao=>{"use strict";var qi=H(),Ii=Xe(),Ri=et(),pt=class t extends Ri.YAMLMap{constructor(e){super(e),this.tag=t.tag}add(e){let n;qi.isPair(e)?n=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?n=new Ii.Pair(e.key,null):n=new Ii.Pair(e,null),Ri.findPair(this.items,n.key)||this.items.push(n)}get(e,n){let i=Ri.
findPair(this.items,e);return!n&&qi.isPair(i)?qi.isScalar(i.key)?i.key.value:i.key:i}set(e,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Ri.findPair(this.items,e);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Ii.
Pair(e))}toJSON(e,n){return super.toJSON(e,n,Set)}toString(e,n,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(e,n,i){let{replacer:r}=i,s=new this(e);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),s.items.push(Ii.createPair(o,null,i));return s}};pt.tag="tag:yaml.org,2002:set";var gg={collection:"\
map",identify:t=>t instanceof Set,nodeClass:pt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,n)=>pt.from(t,e,n),resolve(t,e){if(qi.isMap(t)){if(t.hasAllNullValues(
!0))return Object.assign(new pt,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};ao.YAMLSet=pt;ao.set=gg});var fo=M(_i=>{"use strict";var yg=Pt();function uo(t,e){let n=t[0],i=n==="-"||n==="+"?t.substring(1):t,r=o=>e?BigInt(o):Number(o),s=i.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return n==="-"?r(-1)*s:s}function Gc(t){let{value:e}=t,n=o=>o;if(typeof e=="bigint")n=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return yg.stringifyNumber(t);let i="";e<0&&(i="-",e*=n(-1));let r=n(60),s=[e%r];return e<60?s.unshift(0):(e=(e-s[0])/r,s.unshift(e%r),e>=60&&(e=(e-s[0])/r,s.
unshift(e))),i+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var bg={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:n})=>uo(t,n),stringify:Gc},wg={identify:t=>typeof t==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>uo(t,!1),stringify:Gc},Wc={identify:t=>t instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Wc.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,o,a]=e.map(Number),u=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(n,i-1,r,s||0,o||0,a||0,u),d=e[8];if(d&&d!=="Z"){let p=uo(d,!1);Math.
abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};_i.floatTime=wg;_i.intTime=bg;_i.
timestamp=Wc});var zc=M(Qc=>{"use strict";var vg=Lt(),Sg=ki(),Ag=Mt(),kg=dn(),Og=eo(),Jc=Yc(),po=Uc(),$i=Vc(),Eg=mi(),Ng=ro(),Cg=Li(),Tg=co(),ho=fo(),xg=[vg.map,Ag.seq,kg.string,
Sg.nullTag,Jc.trueTag,Jc.falseTag,$i.intBin,$i.intOct,$i.int,$i.intHex,po.floatNaN,po.floatExp,po.float,Og.binary,Eg.merge,Ng.omap,Cg.pairs,Tg.set,ho.intTime,ho.
floatTime,ho.timestamp];Qc.schema=xg});var lu=M(yo=>{"use strict";var tu=Lt(),Lg=ki(),nu=Mt(),Mg=dn(),Pg=Vs(),mo=Ws(),go=Qs(),Ig=Lc(),Rg=Ic(),iu=eo(),yn=mi(),ru=ro(),su=Li(),Xc=zc(),ou=co(),Di=fo(),Zc=new Map(
[["core",Ig.schema],["failsafe",[tu.map,nu.seq,Mg.string]],["json",Rg.schema],["yaml11",Xc.schema],["yaml-1.1",Xc.schema]]),eu={binary:iu.binary,bool:Pg.boolTag,
float:mo.float,floatExp:mo.floatExp,floatNaN:mo.floatNaN,floatTime:Di.floatTime,int:go.int,intHex:go.intHex,intOct:go.intOct,intTime:Di.intTime,map:tu.map,merge:yn.
merge,null:Lg.nullTag,omap:ru.omap,pairs:su.pairs,seq:nu.seq,set:ou.set,timestamp:Di.timestamp},qg={"tag:yaml.org,2002:binary":iu.binary,"tag:yaml.org,2002:merg\
e":yn.merge,"tag:yaml.org,2002:omap":ru.omap,"tag:yaml.org,2002:pairs":su.pairs,"tag:yaml.org,2002:set":ou.set,"tag:yaml.org,2002:timestamp":Di.timestamp};function _g(t,e,n){
let i=Zc.get(e);if(i&&!t)return n&&!i.includes(yn.merge)?i.concat(yn.merge):i.slice();let r=i;if(!r)if(Array.isArray(t))r=[];else{let s=Array.from(Zc.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${s} or define customTags array`)}if(Array.isArray(t))for(let s of t)
r=r.concat(s);else typeof t=="function"&&(r=t(r.slice()));return n&&(r=r.concat(yn.merge)),r.reduce((s,o)=>{let a=typeof o=="string"?eu[o]:o;if(!a){let u=JSON.stringify(
o),c=Object.keys(eu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return s.includes(a)||s.push(a),s},[])}yo.
coreKnownTags=qg;yo.getTags=_g});var vo=M(au=>{"use strict";var bo=H(),$g=Lt(),Dg=Mt(),Fg=dn(),Fi=lu(),Bg=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,wo=class t{constructor({compat:e,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Fi.getTags(e,"compat"):e?Fi.getTags(null,e):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?Fi.coreKnownTags:{},this.tags=Fi.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,bo.MAP,{value:$g.
map}),Object.defineProperty(this,bo.SCALAR,{value:Fg.string}),Object.defineProperty(this,bo.SEQ,{value:Dg.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
Bg:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};au.Schema=wo});var uu=M(cu=>{"use strict";var jg=H(),So=cn(),bn=sn();function Kg(t,e){let n=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let u=t.directives.toString(
t);u?(n.push(u),i=!0):t.directives.docStart&&(i=!0)}i&&n.push("---");let r=So.createStringifyContext(t,e),{commentString:s}=r.options;if(t.commentBefore){n.length!==
1&&n.unshift("");let u=s(t.commentBefore);n.unshift(bn.indentComment(u,""))}let o=!1,a=null;if(t.contents){if(jg.isNode(t.contents)){if(t.contents.spaceBefore&&
i&&n.push(""),t.contents.commentBefore){let d=s(t.contents.commentBefore);n.push(bn.indentComment(d,""))}r.forceBlockIndent=!!t.comment,a=t.contents.comment}let u=a?
void 0:()=>o=!0,c=So.stringify(t.contents,r,()=>a=null,u);a&&(c+=bn.lineComment(c,"",s(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(So.stringify(t.contents,r));if(t.directives?.docEnd)if(t.comment){let u=s(t.comment);u.includes(`
`)?(n.push("..."),n.push(bn.indentComment(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=t.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(bn.indentComment(s(u),"")))}return n.join(`
`)+`
`}cu.stringifyDocument=Kg});var wn=M(fu=>{"use strict";var Yg=nn(),It=si(),Ae=H(),Ug=Xe(),Hg=We(),Vg=vo(),Gg=uu(),Ao=ti(),Wg=Es(),Jg=rn(),ko=Os(),Oo=class t{constructor(e,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ae.NODE_TYPE,{value:Ae.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:o}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new ko.Directives({version:o}),this.setSchema(o,i),this.contents=e===void 0?null:this.createNode(e,r,i)}clone(){let e=Object.create(t.
prototype,{[Ae.NODE_TYPE]:{value:Ae.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=Ae.isNode(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Rt(this.contents)&&this.contents.add(e)}addIn(e,n){Rt(this.
contents)&&this.contents.addIn(e,n)}createAlias(e,n){if(!e.anchor){let i=Ao.anchorNames(this);e.anchor=!n||i.has(n)?Ao.findNewAnchor(n||"a",i):n}return new Yg.Alias(
e.anchor)}createNode(e,n,i){let r;if(typeof n=="function")e=n.call({"":e},"",e),r=n;else if(Array.isArray(n)){let S=P=>typeof P=="number"||P instanceof String||
P instanceof Number,L=n.filter(S).map(String);L.length>0&&(n=n.concat(L)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:u,onTagObj:c,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:g}=Ao.createNodeAnchors(this,o||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:u??
!1,onAnchor:p,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:g},y=Jg.createNode(e,d,C);return a&&Ae.isCollection(y)&&(y.flow=!0),h(),y}createPair(e,n,i={}){
let r=this.createNode(e,null,i),s=this.createNode(n,null,i);return new Ug.Pair(r,s)}delete(e){return Rt(this.contents)?this.contents.delete(e):!1}deleteIn(e){return It.
isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):Rt(this.contents)?this.contents.deleteIn(e):!1}get(e,n){return Ae.isCollection(this.contents)?this.
contents.get(e,n):void 0}getIn(e,n){return It.isEmptyPath(e)?!n&&Ae.isScalar(this.contents)?this.contents.value:this.contents:Ae.isCollection(this.contents)?this.
contents.getIn(e,n):void 0}has(e){return Ae.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return It.isEmptyPath(e)?this.contents!==void 0:Ae.isCollection(
this.contents)?this.contents.hasIn(e):!1}set(e,n){this.contents==null?this.contents=It.collectionFromPath(this.schema,[e],n):Rt(this.contents)&&this.contents.set(
e,n)}setIn(e,n){It.isEmptyPath(e)?this.contents=n:this.contents==null?this.contents=It.collectionFromPath(this.schema,Array.from(e),n):Rt(this.contents)&&this.contents.
setIn(e,n)}setSchema(e,n={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ko.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=
new ko.Directives({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new Vg.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},u=Hg.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:c,res:d}of a.anchors.values())s(d,c);return typeof o=="function"?Wg.applyReviver(o,{"":u},"",u):u}toJSON(e,n){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:n})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let n=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return Gg.stringifyDocument(this,e)}};function Rt(t){if(Ae.isCollection(t))return!0;throw new Error("Expected a YAML collection as document contents")}
fu.Document=Oo});var An=M(Sn=>{"use strict";var vn=class extends Error{constructor(e,n,i,r){super(),this.name=e,this.code=i,this.message=r,this.pos=n}},Eo=class extends vn{constructor(e,n,i){
super("YAMLParseError",e,n,i)}},No=class extends vn{constructor(e,n,i){super("YAMLWarning",e,n,i)}},Qg=(t,e)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>e.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,o=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(o.substring(
0,s))){let a=t.substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=n.linePos[1];u?.line===i&&u.col>r&&(a=Math.max(1,Math.min(u.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${c}
`}};Sn.YAMLError=vn;Sn.YAMLParseError=Eo;Sn.YAMLWarning=No;Sn.prettifyError=Qg});var kn=M(du=>{"use strict";function zg(t,{flow:e,indicator:n,next:i,offset:r,onError:s,parentIndent:o,startOnNewline:a}){let u=!1,c=a,d=a,p="",h="",g=!1,C=!1,y=null,
S=null,L=null,P=null,R=null,$=null,D=null;for(let I of t)switch(C&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&s(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),C=!1),y&&(c&&I.type!=="comment"&&I.type!=="newline"&&s(y,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),y=null),I.type){case"space":!e&&(n!=="doc-start"||i?.type!=="flow-collection")&&I.source.includes("	")&&(y=I),d=!0;break;case"comment":{d||s(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let Q=I.source.substring(1)||" ";p?p+=h+Q:p=Q,h="",c=!1;break}case"newlin\
e":c?p?p+=I.source:(!$||n!=="seq-item-ind")&&(u=!0):h+=I.source,c=!0,g=!0,(S||L)&&(P=I),d=!0;break;case"anchor":S&&s(I,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),I.source.endsWith(":")&&s(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=I,D??(D=I.offset),c=!1,d=!1,C=!0;break;case"\
tag":{L&&s(I,"MULTIPLE_TAGS","A node can have at most one tag"),L=I,D??(D=I.offset),c=!1,d=!1,C=!0;break}case n:(S||L)&&s(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),$&&s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${e??"collection"}`),$=I,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){R&&s(I,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),R=I,c=!1,d=!1;break}default:s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),c=!1,d=!1}let j=t[t.length-1],G=j?j.offset+j.source.length:r;return C&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(c&&y.indent<=o||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:R,found:$,spaceBefore:u,comment:p,hasNewline:g,anchor:S,tag:L,newlineAfterProp:P,end:G,
start:D??G}}du.resolveProps=zg});var Bi=M(pu=>{"use strict";function Co(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.
includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let n of e.start)if(n.type==="n\
ewline")return!0;if(e.sep){for(let n of e.sep)if(n.type==="newline")return!0}if(Co(e.key)||Co(e.value))return!0}return!1;default:return!0}}pu.containsNewline=Co});var To=M(hu=>{"use strict";var Xg=Bi();function Zg(t,e,n){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&Xg.containsNewline(
e)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}hu.flowIndentCheck=Zg});var xo=M(gu=>{"use strict";var mu=H();function ey(t,e,n){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,o)=>s===o||mu.isScalar(s)&&
mu.isScalar(o)&&s.value===o.value;return e.some(s=>r(s.key,n))}gu.mapIncludes=ey});var Au=M(Su=>{"use strict";var yu=Xe(),ty=et(),bu=kn(),ny=Bi(),wu=To(),iy=xo(),vu="All mapping items must start at the same column";function ry({composeNode:t,composeEmptyNode:e},n,i,r,s){
let o=s?.nodeClass??ty.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=i.offset,c=null;for(let d of i.items){let{start:p,key:h,sep:g,value:C}=d,y=bu.resolveProps(
p,{indicator:"explicit-key-ind",next:h??g?.[0],offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(h&&(h.type==="block-seq"?r(u,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(u,"BAD_INDENT",vu)),!y.anchor&&!y.tag&&!g){
c=y.end,y.comment&&(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||ny.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(u,"BAD_INDENT",vu);n.atKey=!0;let L=y.end,P=h?t(n,h,y,r):e(n,L,p,null,y,r);n.schema.compat&&wu.flowIndentCheck(
i.indent,h,r),n.atKey=!1,iy.mapIncludes(n,a.items,P)&&r(L,"DUPLICATE_KEY","Map keys must be unique");let R=bu.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:P.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(u=R.end,R.found){S&&(C?.type==="block-map"&&!R.hasNewline&&r(u,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<R.found.offset-1024&&r(P.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=C?t(n,C,R,r):e(n,u,g,null,R,r);n.schema.compat&&wu.flowIndentCheck(
i.indent,C,r),u=$.range[2];let D=new yu.Pair(P,$);n.options.keepSourceTokens&&(D.srcToken=d),a.items.push(D)}else{S&&r(P.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),R.comment&&(P.comment?P.comment+=`
`+R.comment:P.comment=R.comment);let $=new yu.Pair(P);n.options.keepSourceTokens&&($.srcToken=d),a.items.push($)}}return c&&c<u&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,u,c??u],a}Su.resolveBlockMap=ry});var Ou=M(ku=>{"use strict";var sy=tt(),oy=kn(),ly=To();function ay({composeNode:t,composeEmptyNode:e},n,i,r,s){let o=s?.nodeClass??sy.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,c=null;for(let{start:d,value:p}of i.items){let h=oy.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:u,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(u,"MISSING_CHAR","Sequence item without - indicator");else{c=h.end,h.comment&&(a.comment=h.comment);continue}let g=p?t(n,p,h,r):
e(n,h.end,d,null,h,r);n.schema.compat&&ly.flowIndentCheck(i.indent,p,r),u=g.range[2],a.items.push(g)}return a.range=[i.offset,u,c??u],a}ku.resolveBlockSeq=ay});var qt=M(Eu=>{"use strict";function cy(t,e,n,i){let r="";if(t){let s=!1,o="";for(let a of t){let{source:u,type:c}=a;switch(c){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=u.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=u),s=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=u.length}}return{comment:r,offset:e}}Eu.resolveEnd=cy});var xu=M(Tu=>{"use strict";var uy=H(),fy=Xe(),Nu=et(),dy=tt(),py=qt(),Cu=kn(),hy=Bi(),my=xo(),Lo="Block collections are not allowed within flow collections",Mo=t=>t&&
(t.type==="block-map"||t.type==="block-seq");function gy({composeNode:t,composeEmptyNode:e},n,i,r,s){let o=i.start.source==="{",a=o?"flow map":"flow sequence",u=s?.
nodeClass??(o?Nu.YAMLMap:dy.YAMLSeq),c=new u(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let L=i.items[S],{start:P,key:R,sep:$,value:D}=L,j=Cu.resolveProps(P,{flow:a,indicator:"explicit-key-ind",next:R??$?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!$&&!D){S===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):S<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),j.comment&&(c.comment?c.comment+=`
`+j.comment:c.comment=j.comment),p=j.end;continue}!o&&n.options.strict&&hy.containsNewline(R)&&r(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),j.comment){let G="";e:for(let I of P)switch(I.type){case"comma":case"space":break;case"comment":G=I.source.substring(1);break e;default:break e}
if(G){let I=c.items[c.items.length-1];uy.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+G:I.comment=G,j.comment=j.comment.substring(G.length+1)}}if(!o&&!$&&!j.found){let G=D?t(n,D,j,r):e(n,j.end,$,null,j,r);c.items.push(G),p=G.range[2],Mo(D)&&r(G.
range,"BLOCK_IN_FLOW",Lo)}else{n.atKey=!0;let G=j.end,I=R?t(n,R,j,r):e(n,G,P,null,j,r);Mo(R)&&r(I.range,"BLOCK_IN_FLOW",Lo),n.atKey=!1;let Q=Cu.resolveProps($??
[],{flow:a,indicator:"map-value-ind",next:D,offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(Q.found){if(!o&&!j.found&&n.options.strict){
if($)for(let X of $){if(X===Q.found)break;if(X.type==="newline"){r(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<Q.found.offset-1024&&r(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
D&&("source"in D&&D.source?.[0]===":"?r(D,"MISSING_CHAR",`Missing space after : in ${a}`):r(Q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ve=D?
t(n,D,Q,r):Q.found?e(n,Q.end,$,null,Q,r):null;ve?Mo(D)&&r(ve.range,"BLOCK_IN_FLOW",Lo):Q.comment&&(I.comment?I.comment+=`
`+Q.comment:I.comment=Q.comment);let Se=new fy.Pair(I,ve);if(n.options.keepSourceTokens&&(Se.srcToken=L),o){let X=c;my.mapIncludes(n,X.items,I)&&r(G,"DUPLICATE_\
KEY","Map keys must be unique"),X.items.push(Se)}else{let X=new Nu.YAMLMap(n.schema);X.flow=!0,X.items.push(Se);let Be=(ve??I).range;X.range=[I.range[0],Be[1],Be[2]],
c.items.push(X)}p=ve?ve.range[2]:Q.end}}let h=o?"}":"]",[g,...C]=i.end,y=p;if(g?.source===h)y=g.offset+g.source.length;else{let S=a[0].toUpperCase()+a.substring(
1),L=d?`${S} must end with a ${h}`:`${S} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",L),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=py.resolveEnd(C,y,n.options.strict,r);S.comment&&(c.comment?c.comment+=`
`+S.comment:c.comment=S.comment),c.range=[i.offset,y,S.offset]}else c.range=[i.offset,y,y];return c}Tu.resolveFlowCollection=gy});var Mu=M(Lu=>{"use strict";var yy=H(),by=se(),wy=et(),vy=tt(),Sy=Au(),Ay=Ou(),ky=xu();function Po(t,e,n,i,r,s){let o=n.type==="block-map"?Sy.resolveBlockMap(t,e,
n,i,s):n.type==="block-seq"?Ay.resolveBlockSeq(t,e,n,i,s):ky.resolveFlowCollection(t,e,n,i,s),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function Oy(t,e,n,i,r){let s=i.tag,o=s?e.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:g}=i,C=h&&s?h.offset>s.offset?h:s:h??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===wy.YAMLMap.tagName&&a==="map"||o===vy.YAMLSeq.tagName&&a===
"seq")return Po(t,e,n,r,o);let u=e.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!u){let h=e.schema.knownTags[o];if(h?.collection===a)e.schema.tags.push(Object.
assign({},h,{default:!1})),u=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Po(t,e,n,r,o)}let c=Po(t,e,n,r,o,u),d=u.resolve?.(c,h=>r(s,"TAG_RESOLVE_FAILED",h),e.options)??c,p=yy.isNode(d)?d:new by.
Scalar(d);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}Lu.composeCollection=Oy});var Ro=M(Pu=>{"use strict";var Io=se();function Ey(t,e,n){let i=e.offset,r=Ny(e,t.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?Io.Scalar.BLOCK_FOLDED:Io.Scalar.BLOCK_LITERAL,o=e.source?Cy(e.source):[],a=o.length;for(let y=o.length-1;y>=0;--y){let S=o[y][1];if(S===""||S==="\r")
a=y;else break}if(a===0){let y=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",S=i+r.length;return e.source&&(S+=e.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let u=e.indent+r.indent,
c=e.offset+r.length,d=0;for(let y=0;y<a;++y){let[S,L]=o[y];if(L===""||L==="\r")r.indent===0&&S.length>u&&(u=S.length);else{S.length<u&&n(c+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(u=S.length),d=y,u===0&&!t.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=S.length+L.length+1}for(let y=o.length-1;y>=a;--y)o[y][0].length>u&&(a=y+1);let p="",h="",
g=!1;for(let y=0;y<d;++y)p+=o[y][0].slice(u)+`
`;for(let y=d;y<a;++y){let[S,L]=o[y];c+=S.length+L.length+1;let P=L[L.length-1]==="\r";if(P&&(L=L.slice(0,-1)),L&&S.length<u){let $=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-L.length-(P?2:1),"BAD_INDENT",$),S=""}s===Io.Scalar.BLOCK_LITERAL?(p+=
h+S.slice(u)+L,h=`
`):S.length>u||L[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),p+=h+S.slice(u)+L,h=`
`,g=!0):L===""?h===`
`?p+=`
`:h=`
`:(p+=h+L,h=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let y=a;y<o.length;++y)p+=`
`+o[y][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let C=i+r.length+e.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function Ny({offset:t,props:e},n,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],s=r[0],o=0,a="",u=-1;for(let h=1;h<r.length;++h){let g=r[h];if(!a&&(g==="\
-"||g==="+"))a=g;else{let C=Number(g);!o&&C?o=C:u===-1&&(u=t+h)}}u!==-1&&i(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
d="",p=r.length;for(let h=1;h<e.length;++h){let g=e[h];switch(g.type){case"space":c=!0;case"newline":p+=g.source.length;break;case"comment":n&&!c&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:o,chomp:a,comment:d,length:p}}function Cy(t){let e=t.split(/\n( *)/),n=e[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let o=1;o<e.length;o+=2)s.push([e[o],e[o+1]]);return s}Pu.resolveBlockScalar=Ey});var _o=M(Ru=>{"use strict";var qo=se(),Ty=qt();function xy(t,e,n){let{offset:i,type:r,source:s,end:o}=t,a,u,c=(h,g,C)=>n(i+h,g,C);switch(r){case"scalar":a=qo.Scalar.
PLAIN,u=Ly(s,c);break;case"single-quoted-scalar":a=qo.Scalar.QUOTE_SINGLE,u=My(s,c);break;case"double-quoted-scalar":a=qo.Scalar.QUOTE_DOUBLE,u=Py(s,c);break;default:
return n(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=Ty.resolveEnd(o,d,e,n);return{value:u,type:a,comment:p.comment,range:[i,d,p.offset]}}function Ly(t,e){let n="";switch(t[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${t[0]}`;break}case"@":case"\
`":{n=`reserved character ${t[0]}`;break}}return n&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Iu(t)}function My(t,e){return(t[t.length-1]!=="\
'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quote"),Iu(t.slice(1,-1)).replace(/''/g,"'")}function Iu(t){let e=/(.*?)\r?\n/sy,n=e.exec(t);if(!n)
return t;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
o=" ",a=e.lastIndex;for(;n=e.exec(t);){let c=n[1].replace(r,"");c===""?o===`
`?s+=o:o=`
`:(s+=o+c,o=" "),a=e.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(t),s+o+(n?.[1]??"")}function Py(t,e){let n="";for(let i=1;i<t.length-1;++i){let r=t[i];
if(!(r==="\r"&&t[i+1]===`
`))if(r===`
`){let{fold:s,offset:o}=Iy(t,i);n+=s,i=o}else if(r==="\\"){let s=t[++i],o=Ry[s];if(o)n+=o;else if(s===`
`)for(s=t[i+1];s===" "||s==="	";)s=t[++i+1];else if(s==="\r"&&t[i+1]===`
`)for(s=t[++i+1];s===" "||s==="	";)s=t[++i+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=qy(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let s=i,o=t[i+1];for(;o===" "||o==="	";)o=t[++i+1];o!==`
`&&!(o==="\r"&&t[i+2]===`
`)&&(n+=i>s?t.slice(s,i+1):r)}else n+=r}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),n}function Iy(t,e){let n="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(n+=`
`),e+=1,i=t[e+1];return n||(n=" "),{fold:n,offset:e}}var Ry={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function qy(t,e,n,i){let r=t.substr(e,n),o=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=t.substr(e-2,n+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Ru.resolveFlowScalar=xy});var $u=M(_u=>{"use strict";var ht=H(),qu=se(),_y=Ro(),$y=_o();function Dy(t,e,n,i){let{value:r,type:s,comment:o,range:a}=e.type==="block-scalar"?_y.resolveBlockScalar(
t,e,i):$y.resolveFlowScalar(e,t.options.strict,i),u=n?t.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,c;t.options.stringKeys&&t.atKey?c=t.schema[ht.
SCALAR]:u?c=Fy(t.schema,r,u,n,i):e.type==="scalar"?c=By(t,r,e,i):c=t.schema[ht.SCALAR];let d;try{let p=c.resolve(r,h=>i(n??e,"TAG_RESOLVE_FAILED",h),t.options);
d=ht.isScalar(p)?p:new qu.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??e,"TAG_RESOLVE_FAILED",h),d=new qu.Scalar(r)}return d.range=a,d.source=
r,s&&(d.type=s),u&&(d.tag=u),c.format&&(d.format=c.format),o&&(d.comment=o),d}function Fy(t,e,n,i,r){if(n==="!")return t[ht.SCALAR];let s=[];for(let a of t.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(e))return a;let o=t.knownTags[n];return o&&!o.collection?
(t.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),t[ht.SCALAR])}function By({
atKey:t,directives:e,schema:n},i,r,s){let o=n.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||n[ht.SCALAR];if(n.compat){let a=n.compat.find(
u=>u.default&&u.test?.test(i))??n[ht.SCALAR];if(o.tag!==a.tag){let u=e.tagString(o.tag),c=e.tagString(a.tag),d=`Value may be parsed as either ${u} or ${c}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}_u.composeScalar=Dy});var Fu=M(Du=>{"use strict";function jy(t,e,n){if(e){n??(n=e.length);for(let i=n-1;i>=0;--i){let r=e[i];switch(r.type){case"space":case"comment":case"newline":t-=
r.source.length;continue}for(r=e[++i];r?.type==="space";)t+=r.source.length,r=e[++i];break}}return t}Du.emptyScalarPosition=jy});var Ku=M(Do=>{"use strict";var Ky=nn(),Yy=H(),Uy=Mu(),Bu=$u(),Hy=qt(),Vy=Fu(),Gy={composeNode:ju,composeEmptyNode:$o};function ju(t,e,n,i){let r=t.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:u}=n,c,d=!0;switch(e.type){case"alias":c=Wy(t,e,i),(a||u)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Bu.composeScalar(t,e,u,i),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=Uy.composeCollection(Gy,t,e,n,i),a&&(c.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(e,"RESOURCE_EXHAUSTION",h)}break;default:{let p=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),d=!1}}return c??
(c=$o(t,e.offset,void 0,null,n,i)),a&&c.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!Yy.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(u??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?c.comment=o:c.commentBefore=o),t.options.keepSourceTokens&&d&&(c.srcToken=e),c}function $o(t,e,n,i,{spaceBefore:r,comment:s,anchor:o,tag:a,end:u},c){
let d={type:"scalar",offset:Vy.emptyScalarPosition(e,n,i),indent:-1,source:""},p=Bu.composeScalar(t,d,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=u),p}function Wy({options:t},{offset:e,source:n,end:i},r){
let s=new Ky.Alias(n.substring(1));s.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(e+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+n.length,a=Hy.resolveEnd(i,o,t.strict,r);return s.range=[e,o,a.offset],a.comment&&(s.comment=a.comment),s}Do.composeEmptyNode=
$o;Do.composeNode=ju});var Hu=M(Uu=>{"use strict";var Jy=wn(),Yu=Ku(),Qy=qt(),zy=kn();function Xy(t,e,{offset:n,start:i,value:r,end:s},o){let a=Object.assign({_directives:e},t),u=new Jy.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},d=zy.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(u.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),u.contents=r?Yu.composeNode(c,r,d,o):Yu.composeEmptyNode(c,d.end,i,null,d,o);let p=u.
contents.range[2],h=Qy.resolveEnd(s,p,!1,o);return h.comment&&(u.comment=h.comment),u.range=[n,p,h.offset],u}Uu.composeDoc=Xy});var Bo=M(Wu=>{"use strict";var Zy=require("process"),e0=Os(),t0=wn(),On=An(),Vu=H(),n0=Hu(),i0=qt();function En(t){if(typeof t=="number")return[t,t+1];if(Array.
isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:n}=t;return[e,e+(typeof n=="string"?n.length:1)]}function Gu(t){let e="",n=!1,i=!1;for(let r=0;r<
t.length;++r){let s=t[r];switch(s[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":t[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:e,afterEmptyLine:i}}var Fo=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let o=En(n);s?this.warnings.push(new On.YAMLWarning(
o,i,r)):this.errors.push(new On.YAMLParseError(o,i,r))},this.directives=new e0.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,n){let{comment:i,
afterEmptyLine:r}=Gu(this.prelude);if(i){let s=e.contents;if(n)e.comment=e.comment?`${e.comment}
${i}`:i;else if(r||e.directives.docStart||!s)e.commentBefore=i;else if(Vu.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Vu.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${i}
${a}`:i}else{let o=s.commentBefore;s.commentBefore=o?`${i}
${o}`:i}}if(n){for(let s=0;s<this.errors.length;++s)e.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)e.warnings.push(this.warnings[s])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Gu(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,n=!1,i=-1){for(let r of e)yield*this.next(r);yield*this.end(n,i)}*next(e){switch(Zy.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(n,i,r)=>{let s=En(e);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let n=n0.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let n=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,i=new On.YAMLParseError(En(e),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new On.YAMLParseError(En(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=i0.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new On.YAMLParseError(En(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),r=new t0.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Wu.Composer=Fo});var zu=M(ji=>{"use strict";var r0=Ro(),s0=_o(),o0=An(),Ju=an();function l0(t,e=!0,n){if(t){let i=(r,s,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,s,o);else throw new o0.YAMLParseError([a,a+1],s,o)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return s0.resolveFlowScalar(
t,e,i);case"block-scalar":return r0.resolveBlockScalar({options:{strict:e}},t,i)}}return null}function a0(t,e){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:o="PLAIN"}=e,a=Ju.stringifyString({type:o,value:t},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),u=e.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),d=a.substring(0,c),p=a.substring(c+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return Qu(h,u)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:a,end:u};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:a,end:u};default:return{type:"scalar",offset:s,indent:i,source:a,end:u}}}function c0(t,e,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:o}=n,a="indent"in t?t.indent:null;if(i&&typeof a=="number"&&(a+=2),!o)switch(t.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=t.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let u=Ju.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(u[0]){case"|":case">":u0(t,u);break;case'"':jo(t,u,"double-quoted-scalar");break;case"\
'":jo(t,u,"single-quoted-scalar");break;default:jo(t,u,"scalar")}}function u0(t,e){let n=e.indexOf(`
`),i=e.substring(0,n),r=e.substring(n+1)+`
`;if(t.type==="block-scalar"){let s=t.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,t.source=r}else{let{offset:s}=t,
o="indent"in t?t.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:i}];Qu(a,"end"in t?t.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let u of Object.keys(t))u!=="type"&&u!=="offset"&&delete t[u];Object.assign(t,{type:"block-scalar",indent:o,props:a,source:r})}}function Qu(t,e){if(e)for(let n of e)
switch(n.type){case"space":case"comment":t.push(n);break;case"newline":return t.push(n),!0}return!1}function jo(t,e,n){switch(t.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":t.type=n,t.source=e;break;case"block-scalar":{let i=t.props.slice(1),r=e.length;t.props[0].type==="block-scalar-header"&&
(r-=t.props[0].source.length);for(let s of i)s.offset+=r;delete t.props,Object.assign(t,{type:n,source:e,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:t.offset+e.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:n,source:e,end:[r]});break}default:{let i="indent"in t?t.indent:-1,r="end"in t&&Array.isArray(t.end)?t.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(t))s!=="type"&&s!=="offset"&&delete t[s];Object.assign(t,{type:n,indent:i,source:e,
end:r})}}}ji.createScalarToken=a0;ji.resolveAsScalar=l0;ji.setScalarValue=c0});var Zu=M(Xu=>{"use strict";var f0=t=>"type"in t?Yi(t):Ki(t);function Yi(t){switch(t.type){case"block-scalar":{let e="";for(let n of t.props)e+=Yi(n);return e+t.
source}case"block-map":case"block-seq":{let e="";for(let n of t.items)e+=Ki(n);return e}case"flow-collection":{let e=t.start.source;for(let n of t.items)e+=Ki(n);
for(let n of t.end)e+=n.source;return e}case"document":{let e=Ki(t);if(t.end)for(let n of t.end)e+=n.source;return e}default:{let e=t.source;if("end"in t&&t.end)
for(let n of t.end)e+=n.source;return e}}}function Ki({start:t,key:e,sep:n,value:i}){let r="";for(let s of t)r+=s.source;if(e&&(r+=Yi(e)),n)for(let s of n)r+=s.
source;return i&&(r+=Yi(i)),r}Xu.stringify=f0});var rf=M(nf=>{"use strict";var Ko=Symbol("break visit"),d0=Symbol("skip children"),ef=Symbol("remove item");function mt(t,e){"type"in t&&t.type==="document"&&(t=
{start:t.start,value:t.value}),tf(Object.freeze([]),t,e)}mt.BREAK=Ko;mt.SKIP=d0;mt.REMOVE=ef;mt.itemAtPath=(t,e)=>{let n=t;for(let[i,r]of e){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};mt.parentCollection=(t,e)=>{let n=mt.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function tf(t,e,n){let i=n(e,t);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=e[r];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=tf(Object.freeze(t.concat([[r,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===Ko)return Ko;a===ef&&
(s.items.splice(o,1),o-=1)}}typeof i=="function"&&r==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}nf.visit=mt});var Ui=M(ge=>{"use strict";var Yo=zu(),p0=Zu(),h0=rf(),Uo="\uFEFF",Ho="",Vo="",Go="",m0=t=>!!t&&"items"in t,g0=t=>!!t&&(t.type==="scalar"||t.type==="single-q\
uoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function y0(t){switch(t){case Uo:return"<BOM>";case Ho:return"<DOC>";case Vo:return"<FL\
OW_END>";case Go:return"<SCALAR>";default:return JSON.stringify(t)}}function b0(t){switch(t){case Uo:return"byte-order-mark";case Ho:return"doc-mode";case Vo:return"\
flow-error-end";case Go:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}ge.createScalarToken=Yo.createScalarToken;ge.resolveAsScalar=Yo.resolveAsScalar;ge.setScalarValue=Yo.
setScalarValue;ge.stringify=p0.stringify;ge.visit=h0.visit;ge.BOM=Uo;ge.DOCUMENT=Ho;ge.FLOW_END=Vo;ge.SCALAR=Go;ge.isCollection=m0;ge.isScalar=g0;ge.prettyToken=
y0;ge.tokenType=b0});var Qo=M(of=>{"use strict";var Nn=Ui();function Ne(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sf=new Set("0123456789ABCDEFabcdef"),w0=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Hi=new Set(",[]{}"),v0=new Set(` ,[]{}
\r	`),Wo=t=>!t||v0.has(t),Jo=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,n=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,n=this.buffer[e];for(;n===" "||n==="	";)n=this.buffer[++e];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let n=this.buffer[e];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+e];if(n==="\r"){
let r=this.buffer[i+e+1];if(r===`
`||!r&&!this.atEnd)return e+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?e+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&Ne(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Nn.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let n=e.length,i=e.indexOf("#");for(;i!==-1;){
let s=e[i-1];if(s===" "||s==="	"){n=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let s=e[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-n),yield*this.pushNewline(),"stream"}return yield Nn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ne(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ne(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ne(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(e[n]){case"#":yield*this.pushCount(e.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Wo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,n,i=-1;do e=yield*this.pushNewline(),e>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(e+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Ne(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Nn.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Wo),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ne(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),n=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let n=this.buffer[++e];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ne(n)||n==="#")}*parseBlockScalar(){
let e=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:e=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(e+1);if(s===-1)break;e=this.buffer.indexOf(`
`,s)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let s=e-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)e=s;else break}while(!0);return yield Nn.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Ne(s)||e&&Hi.has(s))break;n=i}else if(Ne(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||e&&Hi.has(s))break;if(r===`
`){let o=this.continueScalar(i+1);if(o===-1)break;i=Math.max(i,o-2)}}else{if(e&&Hi.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield Nn.
SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,n){let i=this.
buffer.slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Wo),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Ne(i)||n&&Hi.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,n=this.buffer[e];for(;!Ne(n)&&n!==">";)n=this.buffer[++e];return yield*this.
pushToIndex(n===">"?e+1:e,!1)}else{let e=this.pos+1,n=this.buffer[e];for(;n;)if(w0.has(n))n=this.buffer[++e];else if(n==="%"&&sf.has(this.buffer[e+1])&&sf.has(this.
buffer[e+2]))n=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||e&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(e){let n=this.pos,i=this.buffer[n];for(;!e(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};of.Lexer=Jo});var Xo=M(lf=>{"use strict";var zo=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<e?n=s+1:i=s}if(this.lineStarts[n]===e)return{line:n+1,col:1};if(n===0)return{line:0,col:e};let r=this.lineStarts[n-1];
return{line:n,col:e-r+1}}}};lf.LineCounter=zo});var el=M(df=>{"use strict";var S0=require("process"),af=Ui(),A0=Qo();function nt(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}function cf(t){
for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function ff(t){switch(t?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Vi(t){switch(t.type){case"document":return t.
start;case"block-map":{let e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function _t(t){
if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function Gi(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<e.length;++n)
t.push(e[n])}function uf(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!nt(e.start,"explicit-key-ind")&&!nt(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,ff(e.value)?e.value.end?Gi(e.value.end,e.sep):e.value.end=e.sep:Gi(e.start,e.sep),delete e.sep)}var Zo=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new A0.Lexer,this.onNewLine=
e}*parse(e,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(e,n))yield*this.next(i);n||(yield*this.end())}*next(e){if(this.source=
e,S0.env.LOG_TOKENS&&console.log("|",af.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let n=af.tokenType(e);if(n)
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
0),n.type==="flow-collection"&&uf(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&cf(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{cf(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let n=Vi(this.peek(2)),i=_t(n),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let s={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:i,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let n=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Gi(r,n.start),
r.push(this.sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),e.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),e.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(nt(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(ff(n.key)&&!nt(n.sep,"newline")){
let o=_t(n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(nt(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=_t(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?e.items.push({start:s,key:null,sep:[this.sourceToken]}):nt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||n.value?(e.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!nt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let n=e.items[e.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){Gi(r,n.start),r.push(this.
sourceToken),e.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=e.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;n.value||nt(n.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let n=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?e.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?e.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?e.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=Vi(
i),s=_t(r);uf(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=Vi(e),i=_t(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=Vi(e),i=_t(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,n){return this.type!=="comment"||this.indent<=n?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};df.Parser=Zo});var yf=M(Tn=>{"use strict";var pf=Bo(),k0=wn(),Cn=An(),O0=$s(),E0=H(),N0=Xo(),hf=el();function mf(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||
e&&new N0.LineCounter||null,prettyErrors:e}}function C0(t,e={}){let{lineCounter:n,prettyErrors:i}=mf(e),r=new hf.Parser(n?.addNewLine),s=new pf.Composer(e),o=Array.
from(s.compose(r.parse(t)));if(i&&n)for(let a of o)a.errors.forEach(Cn.prettifyError(t,n)),a.warnings.forEach(Cn.prettifyError(t,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function gf(t,e={}){let{lineCounter:n,prettyErrors:i}=mf(e),r=new hf.Parser(n?.addNewLine),s=new pf.Composer(e),o=null;for(let a of s.
compose(r.parse(t),!0,t.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Cn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(o.errors.forEach(Cn.prettifyError(t,n)),o.warnings.forEach(Cn.prettifyError(
t,n))),o}function T0(t,e,n){let i;typeof e=="function"?i=e:n===void 0&&e&&typeof e=="object"&&(n=e);let r=gf(t,n);if(!r)return null;if(r.warnings.forEach(s=>O0.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function x0(t,e,n){
let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:n===void 0&&e&&(n=e),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(t===void 0){let{keepUndefined:r}=n??e??{};if(!r)return}return E0.isDocument(t)&&!i?t.toString(n):new k0.Document(t,i,n).toString(n)}
Tn.parse=T0;Tn.parseAllDocuments=C0;Tn.parseDocument=gf;Tn.stringify=x0});var _e=M(W=>{"use strict";var L0=Bo(),M0=wn(),P0=vo(),tl=An(),I0=nn(),it=H(),R0=Xe(),q0=se(),_0=et(),$0=tt(),D0=Ui(),F0=Qo(),B0=Xo(),j0=el(),Wi=yf(),bf=Xt();W.Composer=
L0.Composer;W.Document=M0.Document;W.Schema=P0.Schema;W.YAMLError=tl.YAMLError;W.YAMLParseError=tl.YAMLParseError;W.YAMLWarning=tl.YAMLWarning;W.Alias=I0.Alias;
W.isAlias=it.isAlias;W.isCollection=it.isCollection;W.isDocument=it.isDocument;W.isMap=it.isMap;W.isNode=it.isNode;W.isPair=it.isPair;W.isScalar=it.isScalar;W.isSeq=
it.isSeq;W.Pair=R0.Pair;W.Scalar=q0.Scalar;W.YAMLMap=_0.YAMLMap;W.YAMLSeq=$0.YAMLSeq;W.CST=D0;W.Lexer=F0.Lexer;W.LineCounter=B0.LineCounter;W.Parser=j0.Parser;W.
parse=Wi.parse;W.parseAllDocuments=Wi.parseAllDocuments;W.parseDocument=Wi.parseDocument;W.stringify=Wi.stringify;W.visit=bf.visit;W.visitAsync=bf.visitAsync});var Jb={};pe(Jb,{fixFiles:()=>Gb});module.exports=Sd(Jb);var md=require("path");var yr=(t,e)=>`${t} ${e}${t===1?"":"s"}`;var wr={};pe(wr,{isPlane:()=>Od,validatePlane:()=>kd,withDefaults:()=>Ed});var Ad,br=()=>Ad??=require("./v0.3.cjs"),kd=(...t)=>br().validatePlane(...t),Od=(...t)=>br().
isPlane(...t),Ed=(...t)=>br().withDefaults(...t);var Yn={};pe(Yn,{isPlane:()=>Td,validatePlane:()=>Cd,withDefaults:()=>xd});var Nd,vr=()=>Nd??=require("./v0.4.cjs"),Cd=(...t)=>vr().validatePlane(...t),Td=(...t)=>vr().
isPlane(...t),xd=(...t)=>vr().withDefaults(...t);var Ar={};pe(Ar,{isPlane:()=>Pd,validatePlane:()=>Md,withDefaults:()=>Id});var Ld,Sr=()=>Ld??=require("./v0.6.cjs"),Md=(...t)=>Sr().validatePlane(...t),Pd=(...t)=>Sr().
isPlane(...t),Id=(...t)=>Sr().withDefaults(...t);var Or={};pe(Or,{isPlane:()=>_d,validatePlane:()=>qd,withDefaults:()=>$d});var Rd,kr=()=>Rd??=require("./v0.7.cjs"),qd=(...t)=>kr().validatePlane(...t),_d=(...t)=>kr().
isPlane(...t),$d=(...t)=>kr().withDefaults(...t);var Nr={};pe(Nr,{isPlane:()=>Bd,validatePlane:()=>Fd,withDefaults:()=>jd});var Dd,Er=()=>Dd??=require("./v0.8.cjs"),Fd=(...t)=>Er().validatePlane(...t),Bd=(...t)=>Er().
isPlane(...t),jd=(...t)=>Er().withDefaults(...t);var Tr={};pe(Tr,{isPlane:()=>Ud,validatePlane:()=>Yd,withDefaults:()=>Hd});var Kd,Cr=()=>Kd??=require("./v0.9.cjs"),Yd=(...t)=>Cr().validatePlane(...t),Ud=(...t)=>Cr().
isPlane(...t),Hd=(...t)=>Cr().withDefaults(...t);var Un={};pe(Un,{isPlane:()=>Wd,validatePlane:()=>Gd,withDefaults:()=>Jd});var Vd,xr=()=>Vd??=require("./v0.10.cjs"),Gd=(...t)=>xr().validatePlane(...t),Wd=(...t)=>xr().
isPlane(...t),Jd=(...t)=>xr().withDefaults(...t);var Mr={};pe(Mr,{isPlane:()=>Xd,validatePlane:()=>zd,withDefaults:()=>Zd});var Qd,Lr=()=>Qd??=require("./v0.12.cjs"),zd=(...t)=>Lr().validatePlane(...t),Xd=(...t)=>Lr().
isPlane(...t),Zd=(...t)=>Lr().withDefaults(...t);var Ir={};pe(Ir,{isPlane:()=>np,validatePlane:()=>tp,withDefaults:()=>ip});var ep,Pr=()=>ep??=require("./v0.13.cjs"),tp=(...t)=>Pr().validatePlane(...t),np=(...t)=>Pr().
isPlane(...t),ip=(...t)=>Pr().withDefaults(...t);var qr={};pe(qr,{isPlane:()=>op,validatePlane:()=>sp,withDefaults:()=>lp});var rp,Rr=()=>rp??=require("./v0.14.cjs"),sp=(...t)=>Rr().validatePlane(...t),op=(...t)=>Rr().
isPlane(...t),lp=(...t)=>Rr().withDefaults(...t);var Hn={};pe(Hn,{isPlane:()=>up,validatePlane:()=>cp,withDefaults:()=>fp});var ap,_r=()=>ap??=require("./v0.15.cjs"),cp=(...t)=>_r().validatePlane(...t),up=(...t)=>_r().
isPlane(...t),fp=(...t)=>_r().withDefaults(...t);var Dr={};pe(Dr,{isPlane:()=>hp,validatePlane:()=>pp,withDefaults:()=>mp});var dp,$r=()=>dp??=require("./v0.17.cjs"),pp=(...t)=>$r().validatePlane(...t),hp=(...t)=>$r().
isPlane(...t),mp=(...t)=>$r().withDefaults(...t);var Br={};pe(Br,{isPlane:()=>bp,validatePlane:()=>yp,withDefaults:()=>wp});var gp,Fr=()=>gp??=require("./v1.0.cjs"),yp=(...t)=>Fr().validatePlane(...t),bp=(...t)=>Fr().
isPlane(...t),wp=(...t)=>Fr().withDefaults(...t);var Vn={};pe(Vn,{isPlane:()=>Ap,validatePlane:()=>Sp,withDefaults:()=>kp});var vp,jr=()=>vp??=require("./v1.1.cjs"),Sp=(...t)=>jr().validatePlane(...t),Ap=(...t)=>jr().
isPlane(...t),kp=(...t)=>jr().withDefaults(...t);var ml=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Kr="v0.16",At=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],gl={"v0.3":wr,"v0.4":Yn,"v0.5":Yn,"v0.6":Ar,"v0.7":Or,"v0.8":Nr,"v0.9":Tr,"v0.10":Un,"v0.11":Un,"v0.12":Mr,"v0.13":Ir,"v0.14":qr,"v0.15":Hn,
"v0.16":Hn,"v0.17":Dr,"v1.0":Br,"v1.1":Vn,"v1.2":Vn},yl={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},bl={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Yr(t){return yl[t]}var wl=[...new Set(ml.map(Yr))];function Ie(t,e){return t===e||wl.indexOf(t)>=wl.indexOf(e)}function vl(t,e){return typeof e=="strin\
g"&&bl[t].includes(e)}function Sl(t){return gl[t].validatePlane}var kt=[],Ur=[];function Hr(t,e,n){if(t===e)return 0;let i=n?.maxDistance,r=t;t.length>e.length&&(t=e,e=r);let s=t.length,o=e.length;for(;s>0&&t.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&t.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,i!==void 0&&o-s>i)return i;if(s===0)return i!==void 0&&o>i?i:o;
let u,c,d,p,h=0,g=0;for(;h<s;)Ur[h]=t.charCodeAt(a+h),kt[h]=++h;for(;g<o;){for(u=e.charCodeAt(a+g),d=g++,c=g,h=0;h<s;h++)p=u===Ur[h]?d:d+1,d=kt[h],c=kt[h]=d>c?p>
c?c+1:p:p>d?d+1:p;if(i!==void 0){let C=c;for(h=0;h<s;h++)kt[h]<C&&(C=kt[h]);if(C>i)return i}}return kt.length=s,Ur.length=s,i!==void 0&&c>i?i:c}var Op=64;function Vr(t,e){if(t.length>Op)return;let n=t.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(t.length/3)))+1,r;for(let s of e){if(Math.abs(s.length-
t.length)>=i)continue;let o=s.toLowerCase(),a=Ep(n,o)?1:Hr(n,o,{maxDistance:i});a<i&&(i=a,r=s)}return r}function Ep(t,e){if(t.length!==e.length)return!1;let n=0;
for(;n<t.length&&t[n]===e[n];)n++;return t[n]===e[n+1]&&t[n+1]===e[n]&&t.slice(n+2)===e.slice(n+2)}var rw=Object.prototype;function Np(t){return typeof t!="object"||t===null||Array.isArray(t)}function U(t){return!Np(t)}var Gr="openchoreo.dev";function Al(t){return kl(t,"").filter(e=>Cp(e.value))}function kl(t,e){return U(t)&&typeof t.kind=="string"&&t.kind.endsWith("List")&&Array.
isArray(t.items)?t.items.flatMap((n,i)=>kl(n,`${e}/items/${i}`)):[{pointer:e,value:t}]}function Cp(t){if(!U(t))return!1;let{apiVersion:e,kind:n}=t;if(typeof e!=
"string"||e==="")return typeof n=="string"&&n.endsWith("Plane")&&At.includes(n);let i=e.split("/")[0]??"";return i!==Gr?(i.endsWith(`.${Gr}`)||Vr(i,[Gr])!==void 0)&&
typeof n=="string"&&At.includes(n):typeof n!="string"||n===""?!0:At.includes(n)||n.endsWith("Plane")||Vr(n,At)!==void 0}function Tp(t){return t&&t.__esModule&&Object.prototype.hasOwnProperty.call(t,"default")?t.default:t}var fe={},Gn={},Ve={},Ol;function Jt(){if(Ol)return Ve;Ol=1;
function t(o){return typeof o>"u"||o===null}function e(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:t(o)?[]:[o]}function i(o,a){
if(a){let u=Object.keys(a);for(let c=0,d=u.length;c<d;c+=1){let p=u[c];o[p]=a[p]}}return o}function r(o,a){let u="";for(let c=0;c<a;c+=1)u+=o;return u}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return Ve.isNothing=t,Ve.isObject=e,Ve.toArray=n,Ve.repeat=r,Ve.isNegativeZero=s,Ve.extend=i,Ve}var Wr,El;function Qt(){
if(El)return Wr;El=1;function t(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function e(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=t(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return e.prototype=Object.create(Error.prototype),e.prototype.constructor=e,e.prototype.
toString=function(i){return this.name+": "+t(this,i)},Wr=e,Wr}var Jr,Nl;function xp(){if(Nl)return Jr;Nl=1;let t=Jt();function e(r,s,o,a,u){let c="",d="",p=Math.
floor(u/2)-1;return a-s>p&&(c=" ... ",s=a-p+c.length),o-a>p&&(d=" ...",o=a+p-d.length),{str:c+r.slice(s,o).replace(/\t/g,"\u2192")+d,pos:a-s+c.length}}function n(r,s){
return t.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,a=[0],u=[],c,d=-1;for(;c=o.exec(
r.buffer);)u.push(c.index),a.push(c.index+c[0].length),r.position<=c.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(r.line+s.linesAfter,u.length).
toString().length,g=s.maxLength-(s.indent+h+3);for(let y=1;y<=s.linesBefore&&!(d-y<0);y++){let S=e(r.buffer,a[d-y],u[d-y],r.position-(a[d]-a[d-y]),g);p=t.repeat(
" ",s.indent)+n((r.line-y+1).toString(),h)+" | "+S.str+`
`+p}let C=e(r.buffer,a[d],u[d],r.position,g);p+=t.repeat(" ",s.indent)+n((r.line+1).toString(),h)+" | "+C.str+`
`,p+=t.repeat("-",s.indent+h+3+C.pos)+`^
`;for(let y=1;y<=s.linesAfter&&!(d+y>=u.length);y++){let S=e(r.buffer,a[d+y],u[d+y],r.position-(a[d]-a[d+y]),g);p+=t.repeat(" ",s.indent)+n((r.line+y+1).toString(),
h)+" | "+S.str+`
`}return p.replace(/\n$/,"")}return Jr=i,Jr}var Qr,Cl;function he(){if(Cl)return Qr;Cl=1;let t=Qt(),e=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let o={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(u){o[String(u)]=a})}),o}function r(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(e.indexOf(a)===-1)throw new t('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=i(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new t(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Qr=r,Qr}var zr,Tl;function Jl(){if(Tl)return zr;Tl=1;let t=Qt(),e=he();function n(s,o){
let a=[];return s[o].forEach(function(u){let c=a.length;a.forEach(function(d,p){d.tag===u.tag&&d.kind===u.kind&&d.multi===u.multi&&(c=p)}),a[c]=u}),a}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,u=arguments.length;a<u;a+=1)arguments[a].forEach(o);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(o){let a=[],u=[];if(o instanceof e)u.push(o);else if(Array.isArray(o))u=u.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(a=a.concat(o.implicit)),o.explicit&&(u=u.concat(o.explicit));else throw new t("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new t("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new t("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),u.forEach(function(d){if(!(d instanceof e))throw new t("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(r.prototype);return c.implicit=(this.implicit||[]).concat(a),c.explicit=(this.explicit||[]).concat(u),c.compiledImplicit=n(c,"impli\
cit"),c.compiledExplicit=n(c,"explicit"),c.compiledTypeMap=i(c.compiledImplicit,c.compiledExplicit),c},zr=r,zr}var Xr,xl;function Ql(){if(xl)return Xr;xl=1;let t=he();
return Xr=new t("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}}),Xr}var Zr,Ll;function zl(){if(Ll)return Zr;Ll=1;let t=he();
return Zr=new t("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}}),Zr}var es,Ml;function Xl(){if(Ml)return es;Ml=1;let t=he();
return es=new t("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}}),es}var ts,Pl;function Zl(){if(Pl)return ts;Pl=1;let t=Jl();
return ts=new t({explicit:[Ql(),zl(),Xl()]}),ts}var ns,Il;function ea(){if(Il)return ns;Il=1;let t=he();function e(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return ns=new t("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:e,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),ns}var is,Rl;function ta(){if(Rl)return is;Rl=1;let t=he();function e(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return is=new t("tag:yaml.org,2002:bool",{kind:"scalar",resolve:e,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),is}var rs,ql;function na(){if(ql)return rs;ql=1;let t=Jt(),e=he();function n(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function i(c){return c>=48&&c<=55}function r(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let d=c.length,p=0,h=!1;if(!d)return!1;let g=c[p];if((g===
"-"||g==="+")&&(g=c[++p]),g==="0"){if(p+1===d)return!0;if(g=c[++p],g==="b"){for(p++;p<d;p++){if(g=c[p],g!=="0"&&g!=="1")return!1;h=!0}return h&&isFinite(o(c))}if(g===
"x"){for(p++;p<d;p++){if(!n(c.charCodeAt(p)))return!1;h=!0}return h&&isFinite(o(c))}if(g==="o"){for(p++;p<d;p++){if(!i(c.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(o(c))}}for(;p<d;p++){if(!r(c.charCodeAt(p)))return!1;h=!0}return h?isFinite(o(c)):!1}function o(c){let d=c,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(c){return o(c)}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!t.isNegativeZero(c)}return rs=new e("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:u,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),rs}var ss,_l;function ia(){if(_l)return ss;_l=1;let t=Jt(),e=he(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(c){return c===null||!n.test(c)?!1:isFinite(parseFloat(c,10))?!0:i.test(c)}function s(c){let d=c.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function a(c,d){if(isNaN(c))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(t.isNegativeZero(c))return"-0.0";let p=c.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function u(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||t.isNegativeZero(c))}return ss=new e("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:u,represent:a,defaultStyle:"lowercase"}),ss}var os,$l;function ra(){return $l||($l=1,os=Zl().extend({implicit:[ea(),
ta(),na(),ia()]})),os}var ls,Dl;function sa(){return Dl||(Dl=1,ls=ra()),ls}var as,Fl;function oa(){if(Fl)return as;Fl=1;let t=he(),e=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(o){return o===null?!1:e.exec(o)!==null||n.exec(o)!==null}function r(o){let a=0,
u=null,c=e.exec(o);if(c===null&&(c=n.exec(o)),c===null)throw new Error("Date resolve error");let d=+c[1],p=+c[2]-1,h=+c[3];if(!c[4])return new Date(Date.UTC(d,p,
h));let g=+c[4],C=+c[5],y=+c[6];if(c[7]){for(a=c[7].slice(0,3);a.length<3;)a+="0";a=+a}if(c[9]){let L=+c[10],P=+(c[11]||0);u=(L*60+P)*6e4,c[9]==="-"&&(u=-u)}let S=new Date(
Date.UTC(d,p,h,g,C,y,a));return u&&S.setTime(S.getTime()-u),S}function s(o){return o.toISOString()}return as=new t("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),as}var cs,Bl;function la(){if(Bl)return cs;Bl=1;let t=he();function e(n){return n==="<<"||n===null}return cs=
new t("tag:yaml.org,2002:merge",{kind:"scalar",resolve:e}),cs}var us,jl;function aa(){if(jl)return us;jl=1;let t=he(),e=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,u=o.length,c=e;for(let d=0;d<u;d++){let p=c.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(o){let a=o.replace(/[\r\n=]/g,""),u=a.length,c=e,d=0,p=[];for(let g=0;g<u;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|c.
indexOf(a.charAt(g));let h=u%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(o){let a="",u=0,c=o.length,d=e;for(let h=0;h<c;h++)h%3===0&&h&&(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]),u=(u<<
8)+o[h];let p=c%3;return p===0?(a+=d[u>>18&63],a+=d[u>>12&63],a+=d[u>>6&63],a+=d[u&63]):p===2?(a+=d[u>>10&63],a+=d[u>>4&63],a+=d[u<<2&63],a+=d[64]):p===1&&(a+=d[u>>
2&63],a+=d[u<<4&63],a+=d[64],a+=d[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return us=new t("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),us}var fs,Kl;function ca(){if(Kl)return fs;Kl=1;let t=he(),e=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let o={},a=s;for(let u=0,c=a.length;u<c;u+=1){let d=a[u],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(e.call(d,h))if(!p)p=!0;else return!1;if(!p||e.call(o,h))return!1;Object.defineProperty(o,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return fs=new t("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),fs}var ds,Yl;function ua(){if(Yl)return ds;Yl=1;let t=he(),e=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,o=new Array(s.length);for(let a=0,u=s.length;a<u;a+=1){let c=s[a];if(e.call(c)!=="[object Object]")return!1;
let d=Object.keys(c);if(d.length!==1)return!1;o[a]=[d[0],c[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,o=new Array(s.length);for(let a=0,u=s.length;a<
u;a+=1){let c=s[a],d=Object.keys(c);o[a]=[d[0],c[d[0]]]}return o}return ds=new t("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),ds}var ps,Ul;
function fa(){if(Ul)return ps;Ul=1;let t=he(),e=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let o in s)if(e.call(s,o)&&s[o]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return ps=new t("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),ps}var hs,Hl;function gs(){
return Hl||(Hl=1,hs=sa().extend({implicit:[oa(),la()],explicit:[aa(),ca(),ua(),fa()]})),hs}var Vl;function Lp(){if(Vl)return Gn;Vl=1;let t=Jt(),e=Qt(),n=xp(),i=gs(),
r=Object.prototype.hasOwnProperty,s=1,o=2,a=3,u=4,c=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,C=/[,\[\]{}]/,y=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function L(l){return Object.
prototype.toString.call(l)}function P(l){return l===10||l===13}function R(l){return l===9||l===32}function $(l){return l===9||l===32||l===10||l===13}function D(l){
return l===44||l===91||l===93||l===123||l===125}function j(l){if(l>=48&&l<=57)return l-48;let m=l|32;return m>=97&&m<=102?m-97+10:-1}function G(l){return l===120?
2:l===117?4:l===85?8:0}function I(l){return l>=48&&l<=57?l-48:-1}function Q(l){switch(l){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ve(l){return l<=65535?String.fromCharCode(l):String.fromCharCode(
(l-65536>>10)+55296,(l-65536&1023)+56320)}function Se(l,m,k){m==="__proto__"?Object.defineProperty(l,m,{configurable:!0,enumerable:!0,writable:!0,value:k}):l[m]=
k}let X=new Array(256),Be=new Array(256);for(let l=0;l<256;l++)X[l]=Q(l)?1:0,Be[l]=Q(l);function le(l,m){this.input=l,this.filename=m.filename||null,this.schema=
m.schema||i,this.onWarning=m.onWarning||null,this.legacy=m.legacy||!1,this.json=m.json||!1,this.listener=m.listener||null,this.maxDepth=typeof m.maxDepth=="numb\
er"?m.maxDepth:100,this.maxTotalMergeKeys=typeof m.maxTotalMergeKeys=="number"?m.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=l.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Pn(l,m){let k={name:l.filename,buffer:l.input.slice(0,-1),position:l.position,line:l.line,column:l.position-
l.lineStart};return k.snippet=n(k),new e(m,k)}function _(l,m){throw Pn(l,m)}function wt(l,m){l.onWarning&&l.onWarning.call(null,Pn(l,m))}function Me(l,m,k){let O=l.
anchorMapTransactions;if(O.length!==0){let v=O[O.length-1];r.call(v,m)||(v[m]={existed:r.call(l.anchorMap,m),value:l.anchorMap[m]})}l.anchorMap[m]=k}function fr(l){
l.anchorMapTransactions.push(Object.create(null))}function lt(l){let m=l.anchorMapTransactions.pop(),k=l.anchorMapTransactions;if(k.length===0)return;let O=k[k.
length-1],v=Object.keys(m);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];r.call(O,w)||(O[w]=m[w])}}function dr(l){let m=l.anchorMapTransactions.pop(),k=Object.keys(
m);for(let O=k.length-1;O>=0;O-=1){let v=m[k[O]];v.existed?l.anchorMap[k[O]]=v.value:delete l.anchorMap[k[O]]}}function Kt(l){return{position:l.position,line:l.
line,lineStart:l.lineStart,lineIndent:l.lineIndent,firstTabInLine:l.firstTabInLine,tag:l.tag,anchor:l.anchor,kind:l.kind,result:l.result}}function vt(l,m){l.position=
m.position,l.line=m.line,l.lineStart=m.lineStart,l.lineIndent=m.lineIndent,l.firstTabInLine=m.firstTabInLine,l.tag=m.tag,l.anchor=m.anchor,l.kind=m.kind,l.result=
m.result}let In={YAML:function(m,k,O){m.version!==null&&_(m,"duplication of %YAML directive"),O.length!==1&&_(m,"YAML directive accepts exactly one argument");let v=/^([0-9]+)\.([0-9]+)$/.
exec(O[0]);v===null&&_(m,"ill-formed argument of the YAML directive");let f=parseInt(v[1],10),b=parseInt(v[2],10);f!==1&&_(m,"unacceptable YAML version of the d\
ocument"),m.version=O[0],m.checkLineBreaks=b<2,b!==1&&b!==2&&wt(m,"unsupported YAML version of the document")},TAG:function(m,k,O){let v;O.length!==2&&_(m,"TAG \
directive accepts exactly two arguments");let f=O[0];v=O[1],y.test(f)||_(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,f)&&_(
m,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(v)||_(m,"ill-formed tag prefix (second argument) of the TAG directive");try{v=decodeURIComponent(
v)}catch{_(m,"tag prefix is malformed: "+v)}m.tagMap[f]=v}};function be(l,m,k,O){if(m<k){let v=l.input.slice(m,k);if(O)for(let f=0,b=v.length;f<b;f+=1){let w=v.
charCodeAt(f);w===9||w>=32&&w<=1114111||_(l,"expected valid JSON character")}else h.test(v)&&_(l,"the stream contains non-printable characters");l.result+=v}}function je(l){
l.totalMergeKeys++,l.maxTotalMergeKeys!==-1&&l.totalMergeKeys>l.maxTotalMergeKeys&&_(l,"merge keys exceeded maxTotalMergeKeys ("+l.maxTotalMergeKeys+")")}function Yt(l,m,k,O){
t.isObject(k)||_(l,"cannot merge mappings; the provided source object is unacceptable"),je(l);let v=Object.keys(k);for(let f=0,b=v.length;f<b;f+=1){let w=v[f];je(
l),r.call(m,w)||(Se(m,w,k[w]),O[w]=!0)}}function Pe(l,m,k,O,v,f,b,w,E){if(Array.isArray(v)){v=Array.prototype.slice.call(v);for(let N=0,T=v.length;N<T;N+=1)Array.
isArray(v[N])&&_(l,"nested arrays are not supported inside keys"),typeof v=="object"&&L(v[N])==="[object Object]"&&(v[N]="[object Object]")}if(typeof v=="object"&&
L(v)==="[object Object]"&&(v="[object Object]"),v=String(v),m===null&&(m={}),O==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&_(l,"abnormal merg\
e sequence size");for(let N=0,T=f.length;N<T;N+=1)Yt(l,m,f[N],k)}else Yt(l,m,f,k);else!l.json&&!r.call(k,v)&&r.call(m,v)&&(l.line=b||l.line,l.lineStart=w||l.lineStart,
l.position=E||l.position,_(l,"duplicated mapping key")),Se(m,v,f),delete k[v];return m}function Ut(l){let m=l.input.charCodeAt(l.position);m===10?l.position++:m===
13?(l.position++,l.input.charCodeAt(l.position)===10&&l.position++):_(l,"a line break is expected"),l.line+=1,l.lineStart=l.position,l.firstTabInLine=-1}function te(l,m,k){
let O=0,v=l.input.charCodeAt(l.position);for(;v!==0;){for(;R(v);)v===9&&l.firstTabInLine===-1&&(l.firstTabInLine=l.position),v=l.input.charCodeAt(++l.position);
if(m&&v===35)do v=l.input.charCodeAt(++l.position);while(v!==10&&v!==13&&v!==0);if(P(v))for(Ut(l),v=l.input.charCodeAt(l.position),O++,l.lineIndent=0;v===32;)l.
lineIndent++,v=l.input.charCodeAt(++l.position);else break}return k!==-1&&O!==0&&l.lineIndent<k&&wt(l,"deficient indentation"),O}function Ce(l){let m=l.position,
k=l.input.charCodeAt(m);return!!((k===45||k===46)&&k===l.input.charCodeAt(m+1)&&k===l.input.charCodeAt(m+2)&&(m+=3,k=l.input.charCodeAt(m),k===0||$(k)))}function St(l,m){
m===1?l.result+=" ":m>1&&(l.result+=t.repeat(`
`,m-1))}function Rn(l,m,k){let O,v,f,b,w,E,N=l.kind,T=l.result,A=l.input.charCodeAt(l.position);if($(A)||D(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=l.input.charCodeAt(l.position+1);if($(x)||k&&D(x))return!1}for(l.kind="scalar",l.result=
"",O=v=l.position,f=!1;A!==0;){if(A===58){let x=l.input.charCodeAt(l.position+1);if($(x)||k&&D(x))break}else if(A===35){let x=l.input.charCodeAt(l.position-1);if($(
x))break}else{if(l.position===l.lineStart&&Ce(l)||k&&D(A))break;if(P(A))if(b=l.line,w=l.lineStart,E=l.lineIndent,te(l,!1,-1),l.lineIndent>=m){f=!0,A=l.input.charCodeAt(
l.position);continue}else{l.position=v,l.line=b,l.lineStart=w,l.lineIndent=E;break}}f&&(be(l,O,v,!1),St(l,l.line-b),O=v=l.position,f=!1),R(A)||(v=l.position+1),
A=l.input.charCodeAt(++l.position)}return be(l,O,v,!1),l.result?!0:(l.kind=N,l.result=T,!1)}function Ht(l,m){let k,O,v=l.input.charCodeAt(l.position);if(v!==39)
return!1;for(l.kind="scalar",l.result="",l.position++,k=O=l.position;(v=l.input.charCodeAt(l.position))!==0;)if(v===39)if(be(l,k,l.position,!0),v=l.input.charCodeAt(
++l.position),v===39)k=l.position,l.position++,O=l.position;else return!0;else P(v)?(be(l,k,O,!0),St(l,te(l,!1,m)),k=O=l.position):l.position===l.lineStart&&Ce(
l)?_(l,"unexpected end of the document within a single quoted scalar"):(l.position++,R(v)||(O=l.position));_(l,"unexpected end of the stream within a single quo\
ted scalar")}function qn(l,m){let k,O,v,f=l.input.charCodeAt(l.position);if(f!==34)return!1;for(l.kind="scalar",l.result="",l.position++,k=O=l.position;(f=l.input.
charCodeAt(l.position))!==0;){if(f===34)return be(l,k,l.position,!0),l.position++,!0;if(f===92){if(be(l,k,l.position,!0),f=l.input.charCodeAt(++l.position),P(f))
te(l,!1,m);else if(f<256&&X[f])l.result+=Be[f],l.position++;else if((v=G(f))>0){let b=v,w=0;for(;b>0;b--)f=l.input.charCodeAt(++l.position),(v=j(f))>=0?w=(w<<4)+
v:_(l,"expected hexadecimal character");l.result+=ve(w),l.position++}else _(l,"unknown escape sequence");k=O=l.position}else P(f)?(be(l,k,O,!0),St(l,te(l,!1,m)),
k=O=l.position):l.position===l.lineStart&&Ce(l)?_(l,"unexpected end of the document within a double quoted scalar"):(l.position++,R(f)||(O=l.position))}_(l,"une\
xpected end of the stream within a double quoted scalar")}function _n(l,m){let k=!0,O,v,f,b=l.tag,w,E=l.anchor,N,T,A,x,q=Object.create(null),F,B,K,Y=l.input.charCodeAt(
l.position);if(Y===91)N=93,x=!1,w=[];else if(Y===123)N=125,x=!0,w={};else return!1;for(l.anchor!==null&&Me(l,l.anchor,w),Y=l.input.charCodeAt(++l.position);Y!==
0;){if(te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===N)return l.position++,l.tag=b,l.anchor=E,l.kind=x?"mapping":"sequence",l.result=w,!0;if(k?Y===44&&_(l,"ex\
pected the node content, but found ','"):_(l,"missed comma between flow collection entries"),B=F=K=null,T=A=!1,Y===63){let Ue=l.input.charCodeAt(l.position+1);$(
Ue)&&(T=A=!0,l.position++,te(l,!0,m))}O=l.line,v=l.lineStart,f=l.position,Ye(l,m,s,!1,!0),B=l.tag,F=l.result,te(l,!0,m),Y=l.input.charCodeAt(l.position),(A||l.line===
O)&&Y===58&&(T=!0,Y=l.input.charCodeAt(++l.position),te(l,!0,m),Ye(l,m,s,!1,!0),K=l.result),x?Pe(l,w,q,B,F,K,O,v,f):T?w.push(Pe(l,null,q,B,F,K,O,v,f)):w.push(F),
te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===44?(k=!0,Y=l.input.charCodeAt(++l.position)):k=!1}_(l,"unexpected end of the stream within a flow collection")}function Ke(l,m){
let k,O=c,v=!1,f=!1,b=m,w=0,E=!1,N,T=l.input.charCodeAt(l.position);if(T===124)k=!1;else if(T===62)k=!0;else return!1;for(l.kind="scalar",l.result="";T!==0;)if(T=
l.input.charCodeAt(++l.position),T===43||T===45)c===O?O=T===43?p:d:_(l,"repeat of a chomping mode identifier");else if((N=I(T))>=0)N===0?_(l,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?_(l,"repeat of an indentation width identifier"):(b=m+N-1,f=!0);else break;if(R(T)){do T=l.input.
charCodeAt(++l.position);while(R(T));if(T===35)do T=l.input.charCodeAt(++l.position);while(!P(T)&&T!==0)}for(;T!==0;){for(Ut(l),l.lineIndent=0,T=l.input.charCodeAt(
l.position);(!f||l.lineIndent<b)&&T===32;)l.lineIndent++,T=l.input.charCodeAt(++l.position);if(!f&&l.lineIndent>b&&(b=l.lineIndent),P(T)){w++;continue}if(!f&&b===
0&&_(l,"missing indentation for block scalar"),l.lineIndent<b){O===p?l.result+=t.repeat(`
`,v?1+w:w):O===c&&v&&(l.result+=`
`);break}k?R(T)?(E=!0,l.result+=t.repeat(`
`,v?1+w:w)):E?(E=!1,l.result+=t.repeat(`
`,w+1)):w===0?v&&(l.result+=" "):l.result+=t.repeat(`
`,w):l.result+=t.repeat(`
`,v?1+w:w),v=!0,f=!0,w=0;let A=l.position;for(;!P(T)&&T!==0;)T=l.input.charCodeAt(++l.position);be(l,A,l.position,!1)}return!0}function $n(l,m){let k=l.tag,O=l.
anchor,v=[],f=!1;if(l.firstTabInLine!==-1)return!1;l.anchor!==null&&Me(l,l.anchor,v);let b=l.input.charCodeAt(l.position);for(;b!==0&&(l.firstTabInLine!==-1&&(l.
position=l.firstTabInLine,_(l,"tab characters must not be used in indentation")),b===45);){let w=l.input.charCodeAt(l.position+1);if(!$(w))break;if(f=!0,l.position++,
te(l,!0,-1)&&l.lineIndent<=m){v.push(null),b=l.input.charCodeAt(l.position);continue}let E=l.line;if(Ye(l,m,a,!1,!0),v.push(l.result),te(l,!0,-1),b=l.input.charCodeAt(
l.position),(l.line===E||l.lineIndent>m)&&b!==0)_(l,"bad indentation of a sequence entry");else if(l.lineIndent<m)break}return f?(l.tag=k,l.anchor=O,l.kind="seq\
uence",l.result=v,!0):!1}function Dn(l,m,k){let O,v,f,b,w=l.tag,E=l.anchor,N={},T=Object.create(null),A=null,x=null,q=null,F=!1,B=!1;if(l.firstTabInLine!==-1)return!1;
l.anchor!==null&&Me(l,l.anchor,N);let K=l.input.charCodeAt(l.position);for(;K!==0;){!F&&l.firstTabInLine!==-1&&(l.position=l.firstTabInLine,_(l,"tab characters \
must not be used in indentation"));let Y=l.input.charCodeAt(l.position+1),Ue=l.line;if((K===63||K===58)&&$(Y))K===63?(F&&(Pe(l,N,T,A,x,null,v,f,b),A=x=q=null),B=
!0,F=!0,O=!0):F?(F=!1,O=!0):_(l,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),l.position+=1,K=Y;else{if(v=
l.line,f=l.lineStart,b=l.position,!Ye(l,k,o,!1,!0))break;if(l.line===Ue){for(K=l.input.charCodeAt(l.position);R(K);)K=l.input.charCodeAt(++l.position);if(K===58)
K=l.input.charCodeAt(++l.position),$(K)||_(l,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(Pe(l,N,T,A,x,null,v,
f,b),A=x=q=null),B=!0,F=!1,O=!1,A=l.tag,x=l.result;else if(B)_(l,"can not read an implicit mapping pair; a colon is missed");else return l.tag=w,l.anchor=E,!0}else if(B)
_(l,"can not read a block mapping entry; a multiline key may not be an implicit key");else return l.tag=w,l.anchor=E,!0}if((l.line===Ue||l.lineIndent>m)&&(F&&(v=
l.line,f=l.lineStart,b=l.position),Ye(l,m,u,!0,O)&&(F?x=l.result:q=l.result),F||(Pe(l,N,T,A,x,q,v,f,b),A=x=q=null),te(l,!0,-1),K=l.input.charCodeAt(l.position)),
(l.line===Ue||l.lineIndent>m)&&K!==0)_(l,"bad indentation of a mapping entry");else if(l.lineIndent<m)break}return F&&Pe(l,N,T,A,x,null,v,f,b),B&&(l.tag=w,l.anchor=
E,l.kind="mapping",l.result=N),B}function Fn(l){let m=!1,k=!1,O,v,f=l.input.charCodeAt(l.position);if(f!==33)return!1;l.tag!==null&&_(l,"duplication of a tag pr\
operty"),f=l.input.charCodeAt(++l.position),f===60?(m=!0,f=l.input.charCodeAt(++l.position)):f===33?(k=!0,O="!!",f=l.input.charCodeAt(++l.position)):O="!";let b=l.
position;if(m){do f=l.input.charCodeAt(++l.position);while(f!==0&&f!==62);l.position<l.length?(v=l.input.slice(b,l.position),f=l.input.charCodeAt(++l.position)):
_(l,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!$(f);)f===33&&(k?_(l,"tag suffix cannot contain exclamation marks"):(O=l.input.slice(
b-1,l.position+1),y.test(O)||_(l,"named tag handle cannot contain such characters"),k=!0,b=l.position+1)),f=l.input.charCodeAt(++l.position);v=l.input.slice(b,l.
position),C.test(v)&&_(l,"tag suffix cannot contain flow indicator characters")}v&&!S.test(v)&&_(l,"tag name cannot contain such characters: "+v);try{v=decodeURIComponent(
v)}catch{_(l,"tag name is malformed: "+v)}return m?l.tag=v:r.call(l.tagMap,O)?l.tag=l.tagMap[O]+v:O==="!"?l.tag="!"+v:O==="!!"?l.tag="tag:yaml.org,2002:"+v:_(l,
'undeclared tag handle "'+O+'"'),!0}function Bn(l){let m=l.input.charCodeAt(l.position);if(m!==38)return!1;l.anchor!==null&&_(l,"duplication of an anchor proper\
ty"),m=l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!$(m)&&!D(m);)m=l.input.charCodeAt(++l.position);return l.position===k&&_(l,"name of an anc\
hor node must contain at least one character"),l.anchor=l.input.slice(k,l.position),!0}function pr(l){let m=l.input.charCodeAt(l.position);if(m!==42)return!1;m=
l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!$(m)&&!D(m);)m=l.input.charCodeAt(++l.position);l.position===k&&_(l,"name of an alias node must c\
ontain at least one character");let O=l.input.slice(k,l.position);return r.call(l.anchorMap,O)||_(l,'unidentified alias "'+O+'"'),l.result=l.anchorMap[O],te(l,!0,
-1),!0}function jn(l,m,k,O){let v=Kt(l);return fr(l),vt(l,m),l.tag=null,l.anchor=null,l.kind=null,l.result=null,Dn(l,k,O)&&l.kind==="mapping"?(lt(l),!0):(dr(l),
vt(l,v),!1)}function Ye(l,m,k,O,v){let f,b,w=1,E=!1,N=!1,T=null,A,x,q;l.depth>=l.maxDepth&&_(l,"nesting exceeded maxDepth ("+l.maxDepth+")"),l.depth+=1,l.listener!==
null&&l.listener("open",l),l.tag=null,l.anchor=null,l.kind=null,l.result=null;let F=f=b=u===k||a===k;if(O&&te(l,!0,-1)&&(E=!0,l.lineIndent>m?w=1:l.lineIndent===
m?w=0:l.lineIndent<m&&(w=-1)),w===1)for(;;){let B=l.input.charCodeAt(l.position),K=Kt(l);if(E&&(B===33&&l.tag!==null||B===38&&l.anchor!==null)||!Fn(l)&&!Bn(l))break;
T===null&&(T=K),te(l,!0,-1)?(E=!0,b=F,l.lineIndent>m?w=1:l.lineIndent===m?w=0:l.lineIndent<m&&(w=-1)):b=!1}if(b&&(b=E||v),w===1||u===k)if(s===k||o===k?x=m:x=m+1,
q=l.position-l.lineStart,w===1)if(b&&($n(l,q)||Dn(l,q,x))||_n(l,x))N=!0;else{let B=l.input.charCodeAt(l.position);T!==null&&F&&!b&&B!==124&&B!==62&&jn(l,T,T.position-
T.lineStart,x)||f&&Ke(l,x)||Ht(l,x)||qn(l,x)?N=!0:pr(l)?(N=!0,(l.tag!==null||l.anchor!==null)&&_(l,"alias node should not have any properties")):Rn(l,x,s===k)&&
(N=!0,l.tag===null&&(l.tag="?")),l.anchor!==null&&Me(l,l.anchor,l.result)}else w===0&&(N=b&&$n(l,q));if(l.tag===null)l.anchor!==null&&Me(l,l.anchor,l.result);else if(l.
tag==="?"){l.result!==null&&l.kind!=="scalar"&&_(l,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+l.kind+'"');for(let B=0,K=l.implicitTypes.
length;B<K;B+=1)if(A=l.implicitTypes[B],A.resolve(l.result)){l.result=A.construct(l.result),l.tag=A.tag,l.anchor!==null&&Me(l,l.anchor,l.result);break}}else if(l.
tag!=="!"){if(r.call(l.typeMap[l.kind||"fallback"],l.tag))A=l.typeMap[l.kind||"fallback"][l.tag];else{A=null;let B=l.typeMap.multi[l.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(l.tag.slice(0,B[K].tag.length)===B[K].tag){A=B[K];break}}A||_(l,"unknown tag !<"+l.tag+">"),l.result!==null&&A.kind!==l.kind&&_(l,"unacce\
ptable node kind for !<"+l.tag+'> tag; it should be "'+A.kind+'", not "'+l.kind+'"'),A.resolve(l.result,l.tag)?(l.result=A.construct(l.result,l.tag),l.anchor!==
null&&Me(l,l.anchor,l.result)):_(l,"cannot resolve a node with !<"+l.tag+"> explicit tag")}return l.listener!==null&&l.listener("close",l),l.depth-=1,l.tag!==null||
l.anchor!==null||N}function hr(l){let m=l.position,k=!1,O;for(l.version=null,l.checkLineBreaks=l.legacy,l.tagMap=Object.create(null),l.anchorMap=Object.create(null);(O=
l.input.charCodeAt(l.position))!==0&&(te(l,!0,-1),O=l.input.charCodeAt(l.position),!(l.lineIndent>0||O!==37));){k=!0,O=l.input.charCodeAt(++l.position);let v=l.
position;for(;O!==0&&!$(O);)O=l.input.charCodeAt(++l.position);let f=l.input.slice(v,l.position),b=[];for(f.length<1&&_(l,"directive name must not be less than \
one character in length");O!==0;){for(;R(O);)O=l.input.charCodeAt(++l.position);if(O===35){do O=l.input.charCodeAt(++l.position);while(O!==0&&!P(O));break}if(P(
O))break;for(v=l.position;O!==0&&!$(O);)O=l.input.charCodeAt(++l.position);b.push(l.input.slice(v,l.position))}O!==0&&Ut(l),r.call(In,f)?In[f](l,f,b):wt(l,'unkn\
own document directive "'+f+'"')}if(te(l,!0,-1),l.lineIndent===0&&l.input.charCodeAt(l.position)===45&&l.input.charCodeAt(l.position+1)===45&&l.input.charCodeAt(
l.position+2)===45?(l.position+=3,te(l,!0,-1)):k&&_(l,"directives end mark is expected"),Ye(l,l.lineIndent-1,u,!1,!0),te(l,!0,-1),l.checkLineBreaks&&g.test(l.input.
slice(m,l.position))&&wt(l,"non-ASCII line breaks are interpreted as content"),l.documents.push(l.result),l.position===l.lineStart&&Ce(l)){l.input.charCodeAt(l.
position)===46&&(l.position+=3,te(l,!0,-1));return}l.position<l.length-1&&_(l,"end of the stream or a document separator is expected")}function Vt(l,m){l=String(
l),m=m||{},l.length!==0&&(l.charCodeAt(l.length-1)!==10&&l.charCodeAt(l.length-1)!==13&&(l+=`
`),l.charCodeAt(0)===65279&&(l=l.slice(1)));let k=new le(l,m),O=l.indexOf("\0");for(O!==-1&&(k.position=O,_(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)hr(k);return k.documents}function mr(l,m,k){m!==null&&typeof m=="ob\
ject"&&typeof k>"u"&&(k=m,m=null);let O=Vt(l,k);if(typeof m!="function")return O;for(let v=0,f=O.length;v<f;v+=1)m(O[v])}function gr(l,m){let k=Vt(l,m);if(k.length!==
0){if(k.length===1)return k[0];throw new e("expected a single document in the stream, but found more")}}return Gn.loadAll=mr,Gn.load=gr,Gn}var ms={},Gl;function Mp(){
if(Gl)return ms;Gl=1;let t=Jt(),e=Qt(),n=gs(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,u=13,c=32,d=33,p=34,h=35,g=37,C=38,
y=39,S=42,L=44,P=45,R=58,$=61,D=62,j=63,G=64,I=91,Q=93,ve=96,Se=123,X=124,Be=125,le={};le[0]="\\0",le[7]="\\a",le[8]="\\b",le[9]="\\t",le[10]="\\n",le[11]="\\v",
le[12]="\\f",le[13]="\\r",le[27]="\\e",le[34]='\\"',le[92]="\\\\",le[133]="\\N",le[160]="\\_",le[8232]="\\L",le[8233]="\\P";let Pn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],_=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function wt(f,b){if(b===null)return{};let w={},E=Object.keys(
b);for(let N=0,T=E.length;N<T;N+=1){let A=E[N],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let q=f.compiledTypeMap.fallback[A];q&&r.
call(q.styleAliases,x)&&(x=q.styleAliases[x]),w[A]=x}return w}function Me(f){let b,w,E=f.toString(16).toUpperCase();if(f<=255)b="x",w=2;else if(f<=65535)b="u",w=
4;else if(f<=4294967295)b="U",w=8;else throw new e("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+t.repeat("0",w-E.length)+E}let fr=1,
lt=2;function dr(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
t.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=wt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?lt:fr,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Kt(f,b){let w=t.repeat(" ",b),E=0,N="",T=f.length;for(;E<T;){let A,x=f.indexOf(`
`,E);x===-1?(A=f.slice(E),E=T):(A=f.slice(E,x+1),E=x+1),A.length&&A!==`
`&&(N+=w),N+=A}return N}function vt(f,b){return`
`+t.repeat(" ",f.indent*b)}function In(f,b){for(let w=0,E=f.implicitTypes.length;w<E;w+=1)if(f.implicitTypes[w].resolve(b))return!0;return!1}function be(f){return f===
c||f===o}function je(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Yt(f){return je(f)&&
f!==s&&f!==u&&f!==a}function Pe(f,b,w){let E=Yt(f),N=E&&!be(f);return(w?E:E&&f!==L&&f!==I&&f!==Q&&f!==Se&&f!==Be)&&f!==h&&!(b===R&&!N)||Yt(b)&&!be(b)&&f===h||b===
R&&N}function Ut(f){return je(f)&&f!==s&&!be(f)&&f!==P&&f!==j&&f!==R&&f!==L&&f!==I&&f!==Q&&f!==Se&&f!==Be&&f!==h&&f!==C&&f!==S&&f!==d&&f!==X&&f!==$&&f!==D&&f!==
y&&f!==p&&f!==g&&f!==G&&f!==ve}function te(f){return!be(f)&&f!==R}function Ce(f,b){let w=f.charCodeAt(b),E;return w>=55296&&w<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(w-55296)*1024+E-56320+65536:w}function St(f){return/^\n* /.test(f)}let Rn=1,Ht=2,qn=3,_n=4,Ke=5;function $n(f,b,w,E,N,T,A,x){let q,F=0,
B=null,K=!1,Y=!1,Ue=E!==-1,Gt=-1,Wt=Ut(Ce(f,0))&&te(Ce(f,f.length-1));if(b||A)for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Ce(f,q),!je(F))return Ke;Wt=Wt&&Pe(F,B,
x),B=F}else{for(q=0;q<f.length;F>=65536?q+=2:q++){if(F=Ce(f,q),F===a)K=!0,Ue&&(Y=Y||q-Gt-1>E&&f[Gt+1]!==" ",Gt=q);else if(!je(F))return Ke;Wt=Wt&&Pe(F,B,x),B=F}
Y=Y||Ue&&q-Gt-1>E&&f[Gt+1]!==" "}return!K&&!Y?Wt&&!A&&!N(f)?Rn:T===lt?Ke:Ht:w>9&&St(f)?Ke:A?T===lt?Ke:Ht:Y?_n:qn}function Dn(f,b,w,E,N){f.dump=(function(){if(b.
length===0)return f.quotingType===lt?'""':"''";if(!f.noCompatMode&&(Pn.indexOf(b)!==-1||_.test(b)))return f.quotingType===lt?'"'+b+'"':"'"+b+"'";let T=f.indent*
Math.max(1,w),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-T),x=E||f.flowLevel>-1&&w>=f.flowLevel;function q(F){return In(f,F)}switch($n(
b,x,f.indent,A,q,f.quotingType,f.forceQuotes&&!E,N)){case Rn:return b;case Ht:return"'"+b.replace(/'/g,"''")+"'";case qn:return"|"+Fn(b,f.indent)+Bn(Kt(b,T));case _n:
return">"+Fn(b,f.indent)+Bn(Kt(pr(b,A),T));case Ke:return'"'+Ye(b)+'"';default:throw new e("impossible error: invalid scalar style")}})()}function Fn(f,b){let w=St(
f)?String(b):"",E=f[f.length-1]===`
`,T=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return w+T+`
`}function Bn(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function pr(f,b){let w=/(\n+)([^\n]*)/g,E=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,w.lastIndex=x,jn(f.slice(0,x),b)})(),N=f[0]===`
`||f[0]===" ",T,A;for(;A=w.exec(f);){let x=A[1],q=A[2];T=q[0]===" ",E+=x+(!N&&!T&&q!==""?`
`:"")+jn(q,b),N=T}return E}function jn(f,b){if(f===""||f[0]===" ")return f;let w=/ [^ ]/g,E,N=0,T,A=0,x=0,q="";for(;E=w.exec(f);)x=E.index,x-N>b&&(T=A>N?A:x,q+=
`
`+f.slice(N,T),N=T+1),A=x;return q+=`
`,f.length-N>b&&A>N?q+=f.slice(N,A)+`
`+f.slice(A+1):q+=f.slice(N),q.slice(1)}function Ye(f){let b="",w=0;for(let E=0;E<f.length;w>=65536?E+=2:E++){w=Ce(f,E);let N=le[w];!N&&je(w)?(b+=f[E],w>=65536&&
(b+=f[E+1])):b+=N||Me(w)}return b}function hr(f,b,w){let E="",N=f.tag;for(let T=0,A=w.length;T<A;T+=1){let x=w[T];f.replacer&&(x=f.replacer.call(w,String(T),x)),
(m(f,b,x,!1,!1)||typeof x>"u"&&m(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=N,f.dump="["+E+"]"}function Vt(f,b,w,E){let N="",T=f.
tag;for(let A=0,x=w.length;A<x;A+=1){let q=w[A];f.replacer&&(q=f.replacer.call(w,String(A),q)),(m(f,b+1,q,!0,!0,!1,!0)||typeof q>"u"&&m(f,b+1,null,!0,!0,!1,!0))&&
((!E||N!=="")&&(N+=vt(f,b)),f.dump&&a===f.dump.charCodeAt(0)?N+="-":N+="- ",N+=f.dump)}f.tag=T,f.dump=N||"[]"}function mr(f,b,w){let E="",N=f.tag,T=Object.keys(
w);for(let A=0,x=T.length;A<x;A+=1){let q="";E!==""&&(q+=", "),f.condenseFlow&&(q+='"');let F=T[A],B=w[F];f.replacer&&(B=f.replacer.call(w,F,B)),m(f,b,F,!1,!1)&&
(f.dump.length>1024&&(q+="? "),q+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),m(f,b,B,!1,!1)&&(q+=f.dump,E+=q))}f.tag=N,f.dump="{"+E+"}"}function gr(f,b,w,E){
let N="",T=f.tag,A=Object.keys(w);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new e("sortKeys \
must be a boolean or a function");for(let x=0,q=A.length;x<q;x+=1){let F="";(!E||N!=="")&&(F+=vt(f,b));let B=A[x],K=w[B];if(f.replacer&&(K=f.replacer.call(w,B,K)),
!m(f,b+1,B,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&a===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,Y&&(F+=
vt(f,b)),m(f,b+1,K,!0,Y)&&(f.dump&&a===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,N+=F)}f.tag=T,f.dump=N||"{}"}function l(f,b,w){let E=w?f.explicitTypes:f.implicitTypes;
for(let N=0,T=E.length;N<T;N+=1){let A=E[N];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(w?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,q;if(i.call(A.represent)===
"[object Function]")q=A.represent(b,x);else if(r.call(A.represent,x))q=A.represent[x](b,x);else throw new e("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=q}return!0}}return!1}function m(f,b,w,E,N,T,A){f.tag=null,f.dump=w,l(f,w,!1)||l(f,w,!0);let x=i.call(f.dump),q=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,K;if(F&&(B=f.duplicates.indexOf(w),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(N=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")E&&Object.keys(f.dump).length!==0?(gr(f,b,f.dump,N),K&&(f.dump=
"&ref_"+B+f.dump)):(mr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?Vt(f,b-1,f.dump,
N):Vt(f,b,f.dump,N),K&&(f.dump="&ref_"+B+f.dump)):(hr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&Dn(f,f.dump,b,T,q);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new e("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function k(f,b){let w=[],E=[];O(f,w,E);let N=E.length;for(let T=0;T<N;T+=1)b.duplicates.push(w[E[T]]);b.usedDuplicates=new Array(N)}function O(f,b,w){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)w.indexOf(E)===-1&&w.push(E);else if(b.push(f),Array.isArray(f))for(let N=0,T=f.length;N<T;N+=1)O(
f[N],b,w);else{let N=Object.keys(f);for(let T=0,A=N.length;T<A;T+=1)O(f[N[T]],b,w)}}}function v(f,b){b=b||{};let w=new dr(b);w.noRefs||k(f,w);let E=f;return w.replacer&&
(E=w.replacer.call({"":E},"",E)),m(w,0,E,!0,!0)?w.dump+`
`:""}return ms.dump=v,ms}var Wl;function Pp(){if(Wl)return fe;Wl=1;let t=Lp(),e=Mp();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return fe.Type=he(),fe.Schema=Jl(),fe.FAILSAFE_SCHEMA=Zl(),fe.JSON_SCHEMA=ra(),fe.
CORE_SCHEMA=sa(),fe.DEFAULT_SCHEMA=gs(),fe.load=t.load,fe.loadAll=t.loadAll,fe.dump=e.dump,fe.YAMLException=Qt(),fe.types={binary:aa(),float:ia(),map:Xl(),null:ea(),
pairs:ua(),set:fa(),timestamp:oa(),bool:ta(),int:na(),merge:la(),omap:ca(),seq:zl(),str:Ql()},fe.safeLoad=n("safeLoad","load"),fe.safeLoadAll=n("safeLoadAll","l\
oadAll"),fe.safeDump=n("safeDump","dump"),fe}var Ip=Pp(),Rp=Tp(Ip),{Type:da,Schema:uw,FAILSAFE_SCHEMA:pa,JSON_SCHEMA:fw,CORE_SCHEMA:dw,DEFAULT_SCHEMA:pw,load:ha,
loadAll:hw,dump:mw,YAMLException:gw,types:yw,safeLoad:bw,safeLoadAll:ww,safeDump:vw}=Rp;function Jn(t,e,n){if(e===void 0)return n?ma(t):at(t);if(e===`${Ot}binary`)return Dp(t);if(e===`${Ot}timestamp`)return _p.test(t)&&$p(t)?at(t):void 0;let i=qp.get(
e);if(!i)return at(t);let r=ma(t);return i==="float"&&r.type==="integer"?Et(Number(r.value)):r.type===i?r:void 0}var Ot="tag:yaml.org,2002:",qp=new Map([[`${Ot}\
int`,"integer"],[`${Ot}float`,"float"],[`${Ot}bool`,"boolean"],[`${Ot}null`,"null"]]),_p=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function $p(t){let[e=0,n=0,i=0]=t.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(e,n,0)).getUTCDate()}function Dp(t){let e=t.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return at(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),n=>n.charCodeAt(0))))}function ma(t){
let e=Fp.get(t);if(e)return e;let n=t.charAt(0);if(n===".")return Bp(t)??at(t);if(!/[-+0-9]/.test(n))return at(t);let i=t.replaceAll("_","");return Kp(i)??jp(i)??
at(t)}var Fp=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(t=>[t,ga(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(t=>[t,ga(!1)]),...["","~","null","Null","NULL"].map(t=>[t,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(t=>[t,Et(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(t=>[t,Et(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(t=>[t,Et(Number.NEGATIVE_INFINITY)])]);
function at(t){return{type:"text",value:t,key:t}}function ga(t){return{type:"boolean",value:t,key:String(t)}}function Et(t){return{type:"float",value:t,key:Up(t)}}
function Bp(t){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(t)||/_(?!\d)/.test(t))return;let e=Number(t.replaceAll("_",""));return Number.isFinite(e)?Et(e):void 0}
function jp(t){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(t))return;let e=Number(t);return Number.isFinite(e)?Et(e):void 0}function Kp(t){let e=Yp.
exec(t);if(!e)return;let[,n="",i,r,s,o="0"]=e,a=i!==void 0?Wn(i,"0x",16):r!==void 0?Wn(r,"0o",22):s!==void 0?Wn(s,"0b",64):Wn(o,"",20);if(a===void 0||a>=2n**64n)
return;let u=n==="-"?-a:a;return u>=-(2n**63n)&&u<2n**63n?{type:"integer",value:Number(u),key:String(u)}:n===""?{type:"integer",value:Number(u),key:void 0}:void 0}
var Yp=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Wn(t,e,n){return t.length<=n?BigInt(e+t):void 0}function Up(t){
let e=Math.fround(t);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":"0";let n=1;for(;Math.
fround(Number(e.toPrecision(n)))!==e;)n++;let[i,r]=e.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(e.toPrecision(n))):`${i}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function ba(t){if(t.length>Sa||Hp(t))return;let e=va(t);return ys?void 0:e}function wa(t){return t.length<=Sa&&va(t)!==void 0}function va(t){ys=!1;try{return{value:ha(
t,{schema:th})??null}}catch{return}}var Sa=3e6;function Hp(t){return Gp.test(t)||Vp.test(t)||Qp(t)||Wp.test(t)&&Jp.test(t)?!0:/[[{]/.test(t)&&zp.test(t)&&Xp.test(
t)}var Vp=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Gp=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Wp=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Jp=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Qp(t){for(let e=0;e+ya<t.length;){let n=t.lastIndexOf(`
`,e+ya);if(n<e)return!0;e=n+1}return!1}var ya=1e3,zp=/(?:^|[\s,:[{-])[[{]/,Xp=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,ys=!1,Zp=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(t=>t.charCodeAt(0))),zt,eh=new da("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:t=>{if(Zp.has(t.charCodeAt(
0))||(zt=Jn(t,void 0,!0),!zt||zt.type==="text"))return!1;let{type:e,key:n,value:i}=zt;return(e==="float"||e==="integer"&&n!==String(i))&&(ys=!0),!0},construct:()=>zt?.
value}),th=pa.extend({implicit:[eh]});function Aa(t){let e=t.charCodeAt(0)===65279?1:0,n,i=r=>{n??=nh(t);let s=0,o=n.length-1;for(;s<o;){let u=s+o+1>>1;(n[u]??0)<=r?s=u:o=u-1}let a=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-e):a,offset:r}};return(r,s)=>({start:i(Math.min(r,t.length)),end:i(Math.min(s,t.length))})}function nh(t){let e=[0];for(let n of t.
matchAll(/\r\n|[\r\n]/g))e.push(n.index+n[0].length);return e}var bs=200,ka=`it is nested deeper than ${bs} levels`;function Ca(t){let e=t.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(t.slice(e,e+4096)))return Ea(t,e);let n=[],i=e;for(;;){let o=Qn(Oa,t,i);if(o===t.length)return n;
let a=rh(t,i,o);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...Ea(t,Qn(ih,t,i))];let r=Qn(Oa,t,i);return[...n,{start:i,body:r,end:t.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Oa=/[ \t\r\n]*/y,ih=/[^\S\n]*\n?/y;function Qn(t,e,n){return t.lastIndex=
n,n+(t.exec(e)?.[0].length??0)}function rh(t,e,n){let i=sh(t,n);if(!i)return;let{end:r,levels:s}=i;if(s>bs)return{start:e,body:n,end:r,fault:{start:n,end:n+1,reason:ka}};
let o=!0;try{let a=JSON.parse(t.slice(n,r),(u,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(o=!1),c));if(o)return{start:e,body:n,end:r,json:{value:a}}}catch{return}
return{start:e,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function sh(t,e){let n=0,i=0;for(let r=e;r<t.length;r++){let s=t[r];if(s===
'"'){let o=lh(t,r);if(o===void 0)return;r=o-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=Qn(oh,t,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var oh=/[-+.\w]*/y;function lh(t,e){for(let n=e+1;n<t.length;n++){if(t[n]==='"')return n+1;t[n]==="\\"&&n++}}function Ea(t,e){let n=[],i={start:e,body:e},r=o=>{
o>i.body&&n.push({...i,end:o})},s=t.startsWith("---",e)?e:Na(t,e);for(;s!==-1;s=Na(t,s)){let o=t.indexOf(`
`,s),a=o===-1?t.length:o+1,u=t.slice(s+3,a).trim();if(u!==""&&!u.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+u.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!ah(t.slice(i.body,s))&&(r(s),i={start:s,body:a})}return r(t.length),n}function Na(t,e){
let n=t.indexOf(`
---`,e);return n===-1?-1:n+1}function ah(t){return/^%/m.test(t)&&t.split(`
`).every(e=>/^\s*(?:#|$)|^%/.test(e))}var ch,uh=()=>ch??=require("./thorough.cjs");var ws=(...t)=>uh().readThoroughly(...t);function ct(t,{fast:e=!0}={}){let n=Aa(t),i=[],r,s=0;for(let o of Ca(t)){let a=Ta(t,{...o,start:s},n,e);if(a.value===null&&a.issues.length===0){r??=a;continue}i.
push(a),s=o.end}return i.length>0?{documents:i}:{documents:[r??Ta(t,{start:s,body:s,end:t.length},n,e)]}}function Ta(t,e,n,i){let r=i?fh(t,e):void 0;if(!r)return ws(
t,e,n);let s,o=()=>(s??=ws(t,e,n),s);return{value:r.value,issues:[],get range(){return n(e.start,e.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function fh(t,{body:e,end:n,json:i,fault:r}){if(r)return;let s=t.slice(e,n);return i?wa(s)?i:void 0:ba(s)}function Ge(t){return t.split("/").slice(1).map(dh)}var de=t=>t.replaceAll("~","~0").replaceAll("/","~1"),dh=t=>t.includes("~")?t.replaceAll("~1","/").replaceAll(
"~0","~"):t;function xa(t){return/[~\d]/.test(t)?Ge(t).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):t.slice(1).replaceAll("/",".")}function Z(t,e){
let n=t;for(let i of ph(e))if(Array.isArray(n))n=n[Number(i)];else if(U(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function ph(t){let e=vs.get(t);if(e)return e;
let n=Ge(t);return vs.size<hh&&vs.set(t,n),n}var vs=new Map,hh=1e3;var kf=He(_e(),1);var $e=He(_e(),1);function ie(t,e){if(Object.is(t,e))return!0;if(Array.isArray(t)||Array.isArray(e))return Array.isArray(t)&&Array.isArray(e)&&t.length===e.length&&t.every((i,r)=>ie(
i,e[r]));if(!U(t)||!U(e))return!1;let n=Object.keys(t);return n.length===Object.keys(e).length&&n.every(i=>Object.hasOwn(e,i)&&ie(t[i],e[i]))}var Le=He(_e(),1);function wf(t){return(0,Le.isScalar)(t)?Y0(t)?.key:void 0}function vf(t){return(0,Le.isScalar)(t)&&t.source==="<<"&&(t.tag==="!"||t.tag===K0||!t.tag&&t.type===Le.Scalar.
PLAIN)}var K0="tag:yaml.org,2002:merge";function Y0(t){return Jn(t.source??"",t.tag,t.type===Le.Scalar.PLAIN)}var ae=class extends Error{};function rt(t){return t.items.flatMap(e=>{let{key:n,value:i}=e;if(!(0,$e.isScalar)(n)||vf(n))return[];let r=wf(n);return r===void 0?
[]:[{name:r,key:n,value:(0,$e.isNode)(i)?i:void 0}]})}function Ji(t,e,n,i,r,s){let o=new Map(t.map(u=>[u,[]])),a=[];for(let u of e){let c=s.predecessor(`${r}/${de(
u)}`,t)??t.find(d=>o.get(d)?.length===0&&ie(n[d],i[u]));c===void 0?a.push(u):o.get(c)?.push(u)}for(let u of a){let c=t.find(d=>o.get(d)?.length===0);c!==void 0&&
o.get(c)?.push(u)}return o}function De(t,e){return/[ \t]+#[^\r\n]*/y.exec(t.slice(e))?.[0]??""}function Qi(t,e){let n=t;for(let i of Ge(e))if((0,$e.isMap)(n))n=
rt(n).findLast(({name:r})=>r===i)?.value;else if((0,$e.isSeq)(n)){let r=n.items[Number(i)];n=(0,$e.isNode)(r)?r:void 0}else return;return n}var gt=He(_e(),1);var ye=He(_e(),1);function we(t,e){let n=e.range?.[0]??0,i=e;for(;(0,ye.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),o=(0,ye.isPair)(s)?s.value??s.key:s;if(!(0,ye.isNode)(o))
break;i=o}let r=i.range?.[1]??n;if((0,ye.isScalar)(i)&&i.type!==void 0&&U0.has(i.type))for(;H0.has(t.charAt(r-1));)r--;return[n,r]}var U0=new Set([ye.Scalar.BLOCK_LITERAL,
ye.Scalar.BLOCK_FOLDED]),H0=new Set([" ","	","\r",`
`]);function Sf(t,{document:e,pointer:n,origins:i,comments:r,after:s},o,a){return{...nl(r,s,a),reused:(u,c,d)=>{let p=i?.get(u);if(p===void 0||!ie(Z(e.value,n+p),c))
return;let h=Qi(o,p);return h&&V0(t,h,d,a)}}}function nl(t,e,{json:n}){let i=new Map;for(let[r,s]of n?[]:t??[]){let o=r;for(;o!==""&&Z(e,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));i.set(o,[...i.get(o)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function V0(t,e,n,i){
let[r,s]=we(t,e),o=t.slice(r,s);if(i.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,gt.isCollection)(e)&&e.flow)return(0,gt.isScalar)(e)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[a="",...u]=o.split(/\r?\n/);if(u.length===0)return a+((0,gt.isScalar)(e)?De(t,s):"");if((0,gt.isScalar)(e)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(a))return;let c=u.filter(h=>h.trim()!=="").map(h=>h.search(/\S/)),d=(0,gt.isCollection)(e)?r-(t.lastIndexOf(`
`,r-1)+1):Math.min(...c);if(c.some(h=>h<d))return;let p=u.map(h=>h.trim()===""?h.trim():" ".repeat(n)+h.slice(d));return[a,...p].join(i.newline)}function Xi(t,e,n,i,r,s){let o=" ".repeat(n);return`${s.comments(i).map(u=>`${o}# ${u}${r.newline}`).join("")}${o}${Ft(t,r)}:${rl(e,n,i,r,s)}`}function rl(t,e,n,i,r){
let s=e+(Array.isArray(t)?i.dash:i.indent),o=r.reused(n,t,s);return o!==void 0?il(t)&&!/^[[{]/.test(o)?`${i.newline}${" ".repeat(s)}${o}`:` ${o}`:il(t)?`${i.newline}${Zi(
t,s,n,i,r)}`:` ${sl(t,e,i)}`}function Zi(t,e,n,i,r){let s=" ".repeat(e);return Array.isArray(t)&&t.length>0?t.map((o,a)=>`${s}- ${Dt(o,e,`${n}/${a}`,i,r)}`).join(
i.newline):U(t)&&Object.keys(t).length>0?Object.entries(t).map(([o,a])=>Xi(o,a,e,`${n}/${de(o)}`,i,r)).join(i.newline):s+sl(t,e,i)}function Dt(t,e,n,i,r){return il(
t)?Zi(t,e+2,n,i,r).trimStart():sl(t,e,i)}var il=t=>Array.isArray(t)?t.length>0:U(t)&&Object.keys(t).length>0;function Ft(t,{json:e}){return e||!Af(t)?JSON.stringify(
t):t}function sl(t,e,n){return typeof t!="string"?JSON.stringify(t):G0(t,e,n)??xn(t,n)}function xn(t,{json:e}){return!e&&Af(t)?t:W0(t)}function G0(t,e,{indent:n,
newline:i,json:r}){if(r||!t.includes(`
`)||!/^[^\s#]/.test(t)||!/^[\n\x20-\x7e]*$/.test(t))return;let s=t.split(`
`),o=s.length-1-s.findLastIndex(c=>c!=="");if(o>1||s.some(c=>/\s$/.test(c)))return;let a=" ".repeat(e+n),u=s.slice(0,s.length-o).map(c=>c===""?"":a+c);return[`|${o===
0?"-":""}`,...u].join(i)}function $t(t,e){if(Array.isArray(t))return`[${t.map(n=>$t(n,e)).join(", ")}]`;if(U(t)){let n=Object.entries(t).map(([i,r])=>`${Ft(i,e)}\
: ${$t(r,e)}`);return e.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof t=="string"?xn(t,e):JSON.stringify(t)}function Ln(t,e,{indent:n,
newline:i}){return JSON.stringify(t,null,n).replaceAll(`
`,i+" ".repeat(e))}function W0(t){return JSON.stringify(t).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,e=>`\\u${(e.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function Af(t){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(t)||t.includes(": ")||t.endsWith(":"))return!1;let e=zi.get(t);if(e!==
void 0)return e;let n=ie(ct(`a: ${t}`).documents[0]?.value,{a:t});return zi.size>J0&&zi.clear(),zi.set(t,n),n}var zi=new Map,J0=1e4;var Q0={reused:()=>{}};function Of(t,e,n,i,r,s){let o=h=>({...Q0,...nl(h.comments,h.value,s)}),{newline:a,json:u}=s,c=n.range?.[1]??0;if(i!==""&&(u||(0,kf.isCollection)(
n)&&n.flow)){let h=t.slice(t.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=h.trim()===""?a+h:" ";return{start:c,end:c,text:r.map(({value:C})=>`,${g}${Ln(C,h.trim()===""?h.length:0,s)}`).join(
"")}}if(i!==""){let h=n.range?.[0]??0,g=/^( *)- *$/.exec(t.slice(t.lastIndexOf(`
`,h-1)+1,h));if(!g)throw new ae("its list is written in an unusual way");let C=g[1]?.length??0,y=we(t,n)[1],S=y+De(t,y).length;return{start:S,end:S,text:r.map(L=>`${a}${"\
 ".repeat(C)}- ${Dt(L.value,C,"",s,o(L))}`).join("")}}if(u)return{start:c,end:c,text:r.map(({value:h})=>a+Ln(h,0,s)).join("")};let d=e.range.end.offset,p=t.slice(
0,d).endsWith(`
`)?"":a;return{start:d,end:d,text:p+r.map(h=>`---${a}${Zi(h.value,0,"",s,o(h))}${a}`).join("")}}var st=He(_e(),1);var yt=He(_e(),1);function ol(t,e,n,i,r,s){let o=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),a=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),u=Ji(o,a,n,i,r,s),c=Ef(t,s),d=g=>`${Ft(
g,s.manner)}: ${al(i[g],c,s.manner)}`,p=[...e.values()].map(g=>{let C=[Mn(g.key),er(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>Cf(g.value,
n[g.name],i[g.name],`${r}/${de(g.name)}`,c,s)}:{extent:C,texts:(u.get(g.name)??[]).map(d)}}),h=[...u.values()].flat();Nf(t,p,a.filter(g=>!h.includes(g)).map(d),
c,s)}function ll(t,e,n,i,r){let s=t.items.filter(yt.isNode);if(s.length!==e.length)throw new ae("a list has an empty item");let o=Ef(t,r),a=s.map((u,c)=>{let d=[
Mn(u),er(u)];return c<n.length?{extent:d,keep:()=>Cf(u,e[c],n[c],`${i}/${c}`,o,r)}:{extent:d,texts:[]}});Nf(t,a,n.slice(s.length).map(u=>al(u,o,r.manner)),o,r)}
function Ef(t,{text:e,manner:n}){let i=Mn(t),r=/[^\s]/.exec(e.slice(i+1)),s=e.slice(i+1,i+1+(r?.index??0));if(t.items.length===0){let a=e.slice(e.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(e.trim())?(/^ */.exec(a)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function Nf(t,e,n,i,r){let s=i.column===void 0?", ":`,${r.manner.newline}${" ".repeat(i.column)}`,o=e.filter(c=>"ke\
ep"in c||c.texts.length>0),a=e[0],u=e.at(-1);if(!a||!u||o.length===0){z0(t,n,s,i,r);return}for(let[c,d]of e.entries()){let[p,h]=d.extent,[g,C]=[e[c-1],e[c+1]];"\
keep"in d?d.keep():d.texts.length>0?r.splice(p,h,d.texts.join(s)):C&&!e.slice(0,c).some(y=>o.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],h,"")}
n.length>0&&r.splice(u.extent[1],u.extent[1],n.map(c=>s+c).join(""))}function z0(t,e,n,{column:i},r){let[s,o]=[Mn(t)+1,er(t)-1];if(e.length===0){r.splice(s,o,"");
return}let{newline:a,indent:u,json:c}=r.manner,[d,p]=i===void 0?c||(0,yt.isSeq)(t)?["",""]:[" "," "]:[a+" ".repeat(i),a+" ".repeat(Math.max(0,i-u))];r.splice(s,
o,d+e.join(n)+p)}function Cf(t,e,n,i,r,s){if(!ie(e,n)){if(!t)throw new ae("a field in brackets has no value");(0,yt.isMap)(t)&&U(e)&&U(n)?ol(t,new Map(rt(t).map(
o=>[o.name,o])),e,n,i,s):(0,yt.isSeq)(t)&&Array.isArray(e)&&Array.isArray(n)?ll(t,e,n,i,s):s.splice(Mn(t),er(t),al(n,r,s.manner))}}function al(t,{column:e},n){return e!==
void 0&&n.json?Ln(t,e,n):$t(t,n)}var Mn=t=>t.range?.[0]??0,er=t=>t.range?.[1]??0;function tr(t,e,n,i,r){return(0,st.isMap)(t)&&U(e)&&U(n)&&(t.flow||Object.keys(n).length>0)?(X0(t,e,n,i,r),!0):(0,st.isSeq)(t)&&Array.isArray(e)&&Array.isArray(
n)&&(t.flow||n.length>0)?(sb(t,e,n,i,r),!0):!1}function X0(t,e,n,i,r){let s=new Map(rt(t).map(d=>[d.name,d])),o=Object.keys(e).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ae("a field that goes away comes out of a merge (<<)");let a=Object.keys(n).filter(d=>!Object.hasOwn(e,d)||!s.has(d)&&!ie(e[d],n[d]));
if(t.flow){ol(t,s,e,n,i,r);return}let u=Ji(o,a,e,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?Z0(p,e[d],n[d],`${i}/${de(d)}`,r):ib(p,e[d],u.get(d)??[],n,i,r);let c=[
...u.values()].flat();for(let d of a)c.includes(d)||rb(t,d,n,i,r)}function Z0(t,e,n,i,r){let{value:s,key:o}=t;Tf(t,i,r);let a=ie(e,n);if(a&&!r.extras.commented(
i)||tr(s,e,n,i,r)||a)return;if((0,st.isScalar)(s)&&eb(n)&&!String(n).includes(`
`)&&tb(s,r)){let[C,y]=we(r.text,s);if(y>C){r.splice(C,y,nb(s,n,r));return}}let u=xf(o,r),c=ul(t,r),d=De(r.text,c),p=rl(n,nr(o,r),i,r.manner,r.extras),[h="",...g]=p.
replace(d,"").split(r.manner.newline);r.splice(u,c+d.length,[h+d,...g].join(r.manner.newline))}var eb=t=>typeof t!="object"||t===null||Object.keys(t).length===0;
function tb(t,{text:e}){let[n,i]=we(e,t);return!e.slice(n,i).includes(`
`)}function nb(t,e,{manner:n}){return typeof e!="string"?$t(e,n):t.type==="QUOTE_DOUBLE"?xn(e,{...n,json:!0}):t.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(e)?
`'${e.replaceAll("'","''")}'`:xn(e,n)}function ib(t,e,n,i,r,s){let{text:o,manner:a}=s,u=nr(t.key,s),[c,...d]=n;if(c!==void 0&&d.length===0&&ie(e,i[c])){let y=`${r}\
/${de(c)}`;Tf(t,y,s);let[S,L]=we(o,t.key);s.splice(S,L,Ft(c,a));return}let p=t.key.range?.[0]??0,h=ul(t,s);if(n.length>0){let y=n.map(S=>Xi(S,i[S],u,`${r}/${de(
S)}`,a,s.extras));s.splice(p,h+De(o,h).length,y.join(a.newline).slice(u));return}let g=Lf(o,h),C=o.lastIndexOf(`
`,p-1)+1;o.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(o.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function rb(t,e,n,i,r){let s=Object.keys(n),o=rt(t),
u=s.slice(0,s.indexOf(e)).reverse().map(h=>o.find(g=>g.name===h)).find(h=>h!==void 0)??o.at(-1);if(!u)throw new ae("its fields come out of a merge (<<)");let c=nr(
u.key,r),d=ul(u,r),p=d+De(r.text,d).length;r.splice(p,p,r.manner.newline+Xi(e,n[e],c,`${i}/${de(e)}`,r.manner,r.extras))}function sb(t,e,n,i,r){if(t.flow){ll(t,
e,n,i,r);return}let s=t.items.filter(st.isNode);if(s.length!==e.length)throw new ae("a list has an empty item");let o=lb(e,n)??e.map((p,h)=>h).slice(0,n.length);
for(let[p,h]of s.entries()){let g=o.indexOf(p);g===-1?r.splice(cl(h,r).line,Lf(r.text,we(r.text,h)[1]),""):ob(h,e[p],n[g],`${i}/${g}`,r)}let a=s.at(-1);if(!a)return;
let{column:u}=cl(a,r),c=we(r.text,a)[1],d=c+De(r.text,c).length;for(let[p,h]of n.slice(o.length).entries()){let g=Dt(h,u,`${i}/${o.length+p}`,r.manner,r.extras);
r.splice(d,d,`${r.manner.newline}${" ".repeat(u)}- ${g}`)}}function ob(t,e,n,i,r){if(ie(e,n)||tr(t,e,n,i,r))return;let[s,o]=we(r.text,t);r.splice(s,o,Dt(n,cl(t,
r).column,i,r.manner,r.extras))}function lb(t,e){let n=[];return t.forEach((i,r)=>{n.length<e.length&&ie(i,e[n.length])&&n.push(r)}),n.length===e.length?n:void 0}
function cl(t,{text:e}){let n=t.range?.[0]??0,i=e.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(e.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new ae("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function Tf(t,e,n){let i=n.extras.comments(e);if(i.length===0)return;let r=t.key.range?.[0]??0,s=" ".repeat(nr(t.key,n));n.splice(r,r,i.map(o=>`# ${o}${n.manner.
newline}${s}`).join(""))}function nr(t,{text:e}){let n=t.range?.[0]??0,i=e.lastIndexOf(`
`,n-1)+1,r=e.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new ae("a key is written in an unusual way");return r.length}function xf(t,{text:e}){let n=we(
e,t)[1],i=/[ \t]*:/y.exec(e.slice(n));if(!i)throw new ae("a key is written in an unusual way");return n+i[0].length}function ul({key:t,value:e},n){let i=xf(t,n),
[r,s]=e?we(n.text,e):[i,i];return r===s?i:Math.max(s,i)}function Lf(t,e){let n=t.indexOf(`
`,e);return n===-1?t.length:n+1}var Mf=He(_e(),1);function Pf(t,e,n){let i=/\r?\n/.exec(t)?.[0]===`\r
`?`\r
`:`
`,r=(0,Mf.isMap)(n)&&n.flow===!0&&rt(n).every(({key:c})=>c.type==="QUOTE_DOUBLE"),s=e.range.start.offset,o=t.slice(s,e.range.end.offset).split(/\r?\n/),a=o.filter(
c=>/^ +[^\s#-]/.test(c)).map(c=>c.search(/\S/)),u=a.length>0?Math.min(...a):2;return{indent:Math.min(Math.max(u,2),8),dash:ab(o),newline:i,json:r}}function ab(t){
for(let[e,n]of t.entries()){let i=/^( *)- /.exec(n),r=t.slice(0,e).findLast(s=>/:\s*(?:#.*)?$/.test(s));if(i?.[1]!==void 0&&r!==void 0)return Math.min(Math.max(
i[1].length-r.search(/\S/),0),8)}return 2}function Rf(t,e){let n=[];for(let s of e)try{n.push(...cb(t,s))}catch(o){if(!(o instanceof ae))throw o;return{ok:!1,reason:If(o.message),change:s}}let i=ub(t,n),
r=i===void 0?e[0]:fb(t,i,e);return r?{ok:!1,reason:If("anchors, aliases or an unusual layout stand in the way"),change:r}:{ok:!0,text:i??t}}var If=t=>`it cannot\
 be changed in place, since ${t}; write it out in plain YAML first`;function cb(t,e){let{document:n,pointer:i,after:r,added:s=[]}=e,o=n.node?.contents,a=Z(n.value,
i);if(ie(a,r)&&s.length===0&&!e.comments?.size)return[];let u=o?Qi(o,i):void 0;if(!o||!u)throw new ae("it stands behind an alias or a merge");let c=Pf(t,n,o),d=[],
p={text:t,manner:c,extras:Sf(t,e,u,c),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=e.origins?.get(g)??[...e.origins??[]].find(([L])=>L.startsWith(`${g}\
/`))?.[1];return C.find(L=>`${S}/`.startsWith(`${y}/${de(L)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!ie(a,r)||(e.comments?.size??0)>0)&&!tr(u,
a,r,"",p))throw new ae("it would lose all of its fields");return s.length>0&&d.push(Of(t,n,u,i,s,c)),d}function ub(t,e){let n=[],i=0;for(let{start:r,end:s,text:o}of e.
toSorted((a,u)=>a.start-u.start||a.end-u.end)){if(r<i)return;n.push(t.slice(i,r),o),i=s}return[...n,t.slice(i)].join("")}function fb(t,e,n){if(t===e)return n.find(
({document:o,pointer:a,after:u})=>!ie(Z(o.value,a),u));let i=new Map;for(let o of n){let{offset:a}=o.document.range.start;i.set(a,[...i.get(a)??[],o])}let r=ct(
e).documents.values(),s=(o,a)=>{let{value:u}=r.next();return u!==void 0&&ie(u.value,o)&&u.issues.length<=a};for(let o of ct(t).documents){let a=i.get(o.range.start.
offset)??[],u=a[0]??n[0];if(!s(db(o,a),o.issues.length))return u;for(let{pointer:c,added:d=[]}of a)if(c===""&&!d.every(({value:p})=>s(p,0)))return u}return r.next().
done?void 0:n[0]}function db({value:t},e){let n=new Map(e.map(r=>[r.pointer,r]));return e.length===0?t:i(t,"");function i(r,s){let o=n.get(s);return o?o.after:Array.
isArray(r)?r.flatMap((a,u)=>{let c=`${s}/${u}`;return[i(a,c),...(n.get(c)?.added??[]).map(d=>d.value)]}):U(r)?Object.fromEntries(Object.entries(r).map(([a,u])=>[
a,i(u,`${s}/${de(a)}`)])):r}}var pb=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,ue=`-----BEGIN CERTIFICATE-----
${pb}-----END CERTIFICATE-----
`,ir=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function V(t,e,n=`name: example
  namespace: acme`){let i=e.trim().split(`
`).map(r=>`  ${r}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${t}
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
`;function ne(t){return`clusterAgent:
  clientCA:
    value: |
${t.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var XS=V("DataPlane",J+z,`name: eu-west
  namespace: acme`);function re(t,e){return V("ObservabilityPlane",`${t}observerURL: https://observer.example.com`,e)}var fl=t=>t.startsWith("Cluster")||t==="Organization";var qf={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:t,metadata:e,spec:n})=>{let i=U(e)?e.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(t))||typeof i!="string"||i===
""?[]:!U(n)||n.planeID!==void 0||hb.test(i)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:V("DataPlane",J+z,`name: eu.west
  namespace: acme`),right:V("DataPlane",`planeID: eu-west
${J}${z}`,`name: eu.west
  namespace: acme`)}},hb=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function ot(t,e){let n=[];for(let i of e){let r=Z(t,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Bt(t,e){return(rr?.resource!==t||rr.line!==e)&&(rr={resource:t,line:e,listeners:mb(t,e)}),rr.listeners}var rr;function mb(t,e){let n=Z(t,"/spec/gateway");
return U(n)?Ie(e,"v0.17")?yb(n):["public","organization"].flatMap(i=>{let r=`${n[`${i}GatewayNamespace`]??""}/${n[`${i}GatewayName`]??""}`,s=`/spec/gateway/${i}\
VirtualHost`,o=i==="public";return[{isPublic:o,protocol:"http",gateway:r,host:s,port:`/spec/gateway/${i}HTTPPort`},{isPublic:o,protocol:"https",gateway:r,host:s,
port:`/spec/gateway/${i}HTTPSPort`}]}):[]}var gb=["ingress","egress"].flatMap(t=>["external","internal"].map(e=>({way:t,side:e,isPublic:t==="ingress"&&e==="external",listeners:["http","https","tls"].map(
n=>({protocol:n,host:`/spec/gateway/${t}/${e}/${n}/host`,port:`/spec/gateway/${t}/${e}/${n}/port`}))})));function yb(t){let e=[];for(let{way:n,side:i,isPublic:r,
listeners:s}of gb){let o=t[n],a=U(o)?o[i]:void 0;if(!U(a))continue;let u=`${a.namespace}/${a.name}`;for(let c of s)U(a[c.protocol])&&e.push({isPublic:r,gateway:u,
...c})}return e}var _f={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(t,e)=>{let n=new Map;return Bt(t,e).flatMap(
({gateway:i,protocol:r,port:s})=>{let o=Z(t,s);if(typeof o!="number")return[];let a=`${i} ${o}`,u=n.get(a);return n.set(a,u??r),u===void 0||u===r?[]:[{path:s,detail:u}]})},
message:({detail:t})=>`is the port of the ${t} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:V("DataPlane",`${J}${z}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:V("DataPlane",`${J}${z}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var $f={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:t=>{let e=Z(t,
"/spec/imagePullSecretRefs");if(!Array.isArray(e))return[];let n=new Set;return e.flatMap((i,r)=>{let s=n.has(i);return n.add(i),s&&typeof i=="string"?[{path:`/\
spec/imagePullSecretRefs/${r}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:V("Data\
Plane",`${J}${z}imagePullSecretRefs:
  - registry
  - registry`),right:V("DataPlane",`${J}${z}imagePullSecretRefs:
  - registry
  - mirror`)}};var Df={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:t=>{let e=Z(t,"/spec/imagePullSe\
cretRefs"),n=ot(t,wb).filter(({text:i})=>i==="");return Array.isArray(e)?[...n,...e.flatMap((i,r)=>i===""?[{path:`/spec/imagePullSecretRefs/${r}`}]:[])]:n},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:V("DataPlane",J.replace("name: agent-ca",'name: ""')+z),right:V("DataPlane",J+z)}},bb=["\
ingress","egress"].flatMap(t=>["external","internal"].map(e=>`/spec/gateway/${t}/${e}`)),wb=[...["secretRef","secretKeyRef"].flatMap(t=>["name","key"].map(e=>`/\
spec/clusterAgent/clientCA/${t}/${e}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...bb.flatMap(t=>[`${t}/name`,`${t}/namespace`,...["http","https","tls"].map(e=>`${t}/${e}/host`)])];var vb=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Ff(t){return t.replace(vb,"")}function sr(t){if(t.
includes("-----BEGIN "))return;let e=t.replace(/\s+/g,"");if(!(e===""||!/^[A-Za-z\d+/]*={0,2}$/.test(e)))try{let n=Uint8Array.from(atob(e),r=>r.charCodeAt(0)),i=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function ke(t){let e=sr(t),n=e??t;if(Ff(n)!==n)return"private-key";let i=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(n)?.[1];return i===
void 0?Ab(n)?"placeholder":"other":Sb(i)?e===void 0?"certificate":"encoded":"placeholder"}function Sb(t){let e=t.replace(/\s+/g,"");return e.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(e)}function Ab(t){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(t)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(t)}function Oe(t,e){return ot(t,Ie(e,"v0.9")?kb:Ob)}var kb=["/spec/clusterAgent/clientCA/value"],Ob=["/spec/agent/clientCA/value"];var Bf={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(t,e)=>Oe(t,e).
filter(({text:n})=>ke(n)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(t,{path:e})=>sr(String(
Z(t,e))),example:{release:"v0.15",wrong:re(ne(btoa(ue))),right:re(ne(ue))}};var or="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function lr(t,e,{at:n,endOf:i}){
return!n||!i?[]:Oe(t,e).flatMap(({path:r,text:s})=>{let o=ke(s)==="certificate"?i(s):void 0;return o?[{path:r,end:o,at:n}]:[]})}var ar=t=>t.toISOString().slice(
0,10);var jf={code:"expired-ca",severity:"error",source:or,since:"v0.9",check:(t,e,n)=>lr(t,e,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:ar(r)}]:[]),message:({
detail:t})=>`holds a certificate that ended on ${t}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:re(ne(ir)),right:re(J)}};var Kf={code:"expiring-ca",severity:"warning",source:or,since:"v0.9",check:(t,e,n)=>lr(t,e,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.getTime()<Eb?[{
path:i,detail:ar(r)}]:[]),message:({detail:t})=>`holds a certificate that ends on ${t}: write the one that the cluster agent has next.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:re(ne(ir)),right:re(J)}},Eb=720*60*60*1e3;var Yf={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(t,e)=>String(t.kind).endsWith("ObservabilityPlane")?[]:Oe(t,e).filter(({text:n})=>ke(n)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:V("DataPlane",ne(ue)+z),right:V("DataPlane",J+z)}};var Uf={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(t,e,{at:n,endOf:i})=>Oe(t,e).flatMap(({path:r,text:s})=>{let o=ke(s);if(s.trim()==="")return[{path:r,detail:"is empty, which counts as \
none, and the plane is skipped"}];let a=o==="certificate"&&n!==void 0&&i?.(s)===void 0;return o==="other"||a?[{path:r,detail:"is no certificate in PEM"}]:[]}),message:({
detail:t})=>`${t}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:V("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:re(ne(ue))}};var Hf={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(t,e)=>Bt(t,e).flatMap(({port:n})=>{let i=Z(
t,n);return typeof i=="number"&&(i<1||i>65535)?[{path:n}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:V("DataPlane",`${J}${z}\
  publicHTTPPort: 0`),right:V("DataPlane",`${J}${z}  publicHTTPPort: 80`)}};var Vf={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:t=>ot(t,Cb).flatMap(({path:e,text:n})=>{
let i=Nb(n);return i===void 0?[]:[{path:e,detail:i}]}),message:({detail:t})=>`must be an address such as https://observer.example.com; this one ${t}.`,example:{
release:"v0.15",wrong:V("ObservabilityPlane",`${ne(ue)}observerURL: observer.example.com`),right:re(ne(ue))}};function Nb(t){return/^https?:\/\//i.test(t)?/^https?:\/\/[^/?#]*@/i.
test(t)?"holds a user or password, which everybody can read here":URL.canParse(t)?void 0:"has no host that can be read":"does not begin with http:// or https://"}
var Cb=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"];var Gf={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(t,e)=>ot(t,
Tb(Bt(t,e))).flatMap(({path:n,text:i})=>{let r=xb.test(i)?void 0:Lb(i);return r===void 0?[]:[{path:n,detail:r}]}),message:({detail:t})=>`must be a plain host na\
me such as apps.example.com, without ${t}.`,example:{release:"v0.15",wrong:V("DataPlane",J+z.replace("apps.example.com","https://apps.example.com")),right:V("Da\
taPlane",J+z)}};function Tb(t){let e=[];for(let{host:n}of t)e.includes(n)||e.push(n);return e}var xb=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function Lb(t){return Mb.find(([e])=>e.test(t))?.[1]}var Mb=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var Wf={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:t=>{let e="/spec/clusterAgent/clientCA/secretKeyRef";return String(t.kind).endsWith("ObservabilityPlane")&&U(Z(t,e))?[{path:e}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:V("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:re(ne(ue))}};var Jf={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(t,e)=>Oe(t,e).filter(({text:n})=>ke(n)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:re(ne(`-----BEGIN CERTIFICA\
TE-----
...
-----END CERTIFICATE-----`)),right:re(ne(ue))}};var Pb=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Qf={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(t,e)=>Oe(t,e).filter(({
text:n})=>ke(n)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:re(ne(ue+Pb)),right:re(ne(ue))}};var zf={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(t,e)=>{let{kind:n,spec:i,metadata:r}=t;if(!U(i))return[];let s=[],o=U(r)?r.name:void 0;fl(String(n))&&i.planeID===void 0&&
typeof o=="string"&&s.push({path:"/spec/planeID",detail:o});let a=Z(t,"/spec/observabilityPlaneRef");return Ie(e,"v0.15")&&U(a)&&a.kind===void 0&&s.push({path:"\
/spec/observabilityPlaneRef/kind",detail:fl(String(n))?"ClusterObservabilityPlane":"ObservabilityPlane"}),s},message:({detail:t})=>`is left out, which the docum\
ents allow and the API server refuses: write ${t}.`,fix:(t,{detail:e})=>e,example:{release:"v0.15",wrong:V("DataPlane",`${J}${z}observabilityPlaneRef:
  name: logs`),right:V("DataPlane",`${J}${z}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var cr=[Qf,Bf,Uf,Jf,jf,Kf,Gf,Vf,Hf,_f,zf,Df,qf,Wf,Yf,$f];function ed(t,e,n,i={},r=cr){let s=[];for(let a of Ib(r,e)){let u=Rb(a,t,e,i);u.length>0&&s.push(...u)}if(s.length===0)return s;let o=new Set(n.map(({path:a})=>a));
return s.filter(({issue:a})=>!o.has(a.path))}function Ib(t,e){if(t!==cr)return t.filter(r=>Zf(r,e));let n=Xf.get(e);if(n)return n;let i=cr.filter(r=>Zf(r,e));return Xf.
set(e,i),i}var Xf=new Map;function Zf({since:t,until:e},n){return(!t||Ie(n,t))&&(!e||Ie(e,n))}function Rb(t,e,n,i){try{return t.check(e,n,i).map(r=>{let s=t.fix?.(
e,r);return{issue:_b(t,r),severity:t.severity,...s!==void 0&&{fix:s}}})}catch{return[{issue:{...qb(t.code),path:"",field:""},severity:"error"}]}}var qb=t=>({code:"\
rule-failed",message:`could not be checked: the rule ${t} has a fault, please report it.`});function _b(t,e){return{code:t.code,path:e.path,field:xa(e.path),message:t.
message(e)}}function td(t,e){if(!U(t))return[];let n=id(t,e),i=Yr(e),r=vl(i,t.kind)?ed(t,i,n):[];return[...n.flatMap(s=>$b(t,s,e)),...r.flatMap(({issue:s,fix:o})=>o===void 0?
[]:[{issue:s,isCertain:!0,title:"Write what belongs here",after:()=>jt(t,Ge(s.path),o)}])]}function $b(t,e,n){let i=Ge(e.path),r=i.at(-1)??"",s=(o,a)=>({issue:e,
isCertain:!1,title:o,after:()=>jt(t,i,a)});switch(e.code){case"null-value":return[{...s(`Remove ${r}`,void 0),isCertain:!0}];case"namespace-not-allowed":return[
s("Remove the namespace",void 0)];case"unknown-field":{let{suggestion:o}=e,a=s(`Remove ${r}`,void 0);if(o===void 0)return[a];let u={...a,title:`Rename it to ${o}`,
after:()=>jt(t,i,nd,o)};return Db(e,u,n)?[{...u,isCertain:!0}]:[u,a]}case"unknown-kind":case"unknown-value":{let o=e.suggestion??(e.allowed.length===1?e.allowed[0]:
void 0);return o===void 0?[]:[s(`Write ${o}`,o)]}case"wrong-api-version":return e.allowed.slice(0,1).map(o=>s(`Write ${o}`,o));case"value-from":return e.found===
"neither"?[]:e.branches.map(o=>{let[a=""]=e.branches.filter(u=>u!==o);return{...s(`Keep ${o}, remove ${a}`,void 0),after:()=>jt(t,[...i,a],void 0)}});default:return[]}}
function Db(t,{after:e},n){if(t.code!=="unknown-field"||t.knownIn===void 0)return!1;let i=[...Ge(t.path).slice(0,-1),t.suggestion??""].map(r=>`/${de(r)}`).join(
"");return!id(e(),n).some(({path:r})=>r===i||r.startsWith(`${i}/`))}var nd=Symbol("rename");function jt(t,[e,...n],i,r){if(e===void 0)return i;if(Array.isArray(
t)&&n.length===0&&i===void 0)return t.filter((a,u)=>String(u)!==e);if(Array.isArray(t))return t.map((a,u)=>String(u)===e?jt(a,n,i,r):a);if(!U(t))return t;if(n.length>
0)return{...t,[e]:jt(t[e],n,i,r)};if(i===nd)return Object.fromEntries(Object.entries(t).map(([a,u])=>[a===e?r:a,u]));let{[e]:s,...o}=t;return i===void 0?o:{...t,
[e]:i}}function id(t,e){let n=Sl(e)(t);return n.ok?[]:n.issues}function sd(t,{release:e=Kr}={}){let i=ct(t).documents.flatMap(s=>s.issues.length>0?[]:Al(s.value).map(({value:o,pointer:a})=>({document:s,pointer:a,...Fb(o,e)}))).
filter(({fixed:s})=>s>0),r=Rf(t,i.map(({document:s,pointer:o,after:a})=>({document:s,pointer:o,after:a})));return!r.ok||i.length===0?{text:t,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:o})=>s+o,0)}}function Fb(t,e){let n=t,i=0;for(let r=rd(n,e);r!==void 0&&i<Bb;r=rd(n,e))n=r.after(),i++;return{after:n,fixed:i}}var rd=(t,e)=>td(
t,e).find(({isCertain:n})=>n),Bb=200;var ud=require("buffer"),Fe=require("fs"),fd=require("path");var dl=require("fs"),ld=require("path");var jb={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function od(t){let e=t instanceof Error&&"code"in t?String(t.code):"";return jb[e]??(t instanceof Error?t.message:String(t))}var ad="<stdin>";function dd(t,e){return t===ad?Buffer.from(e.stdin()):Kb(t,e.cwd)}function Kb(t,e){let n=(0,fd.resolve)(e,t),i=(0,Fe.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Fe.readFileSync)(i);let r=(0,Fe.readSync)(i,ur);return r<ur.length?ur.subarray(0,r):Buffer.concat([ur,(0,Fe.readFileSync)(i)])}finally{(0,Fe.closeSync)(
i)}}var ur=Buffer.allocUnsafeSlow(64*1024);function pl(t){if(t[0]===255&&t[1]===254)return new TextDecoder("utf-16le").decode(t);if(t[0]===254&&t[1]===255)return new TextDecoder(
"utf-16be").decode(t);let e=t.toString("utf8");return(0,ud.isUtf8)(t)?e:e.replaceAll("\uFFFD","\uFFFF")}function pd(t){if(t[0]===255||t[0]===254){let e=pl(t);return e.
includes("openchoreo")||cd.test(e)}return t.includes("openchoreo")||t.includes("Plane")&&cd.test(t.toString("latin1"))}var cd=/\bkind["']?\s*:\s*["']?\w*Plane\b/;var ee=require("fs"),bt=require("path");function hd(t){let e=[],n=[];try{for(let i of t)e.push(Yb(i));for(let i of e)(0,ee.renameSync)(i.temporary,i.path),n.push(
i)}catch(i){for(let r of n)Hb(r);throw i}finally{for(let{temporary:i}of e)(0,ee.rmSync)(i,{force:!0})}}function Yb({path:t,text:e,before:n}){(0,ee.mkdirSync)((0,bt.dirname)(
t),{recursive:!0});let i=Vb(t);if(n!==void 0&&!i?.equals(Buffer.from(n)))throw new Error(`${t}: ${Ub(i)}`);let r=i===void 0?t:(0,ee.realpathSync)(t);i!==void 0&&
(0,ee.accessSync)(r,ee.constants.W_OK);let s=(0,bt.join)((0,bt.dirname)(r),`.${(0,bt.basename)(r)}.${process.pid}.tmp`),o={path:r,temporary:s,before:i};try{(0,ee.writeFileSync)(
s,e,{flush:!0}),i!==void 0&&(0,ee.chmodSync)(s,(0,ee.statSync)(r).mode)}catch(a){throw(0,ee.rmSync)(s,{force:!0}),a}return o}function Ub(t){return t?.[0]===255||
t?.[0]===254?"it is UTF-16; save it as UTF-8 first":"it has changed since it was read; try again"}function Hb({path:t,before:e}){e===void 0?(0,ee.rmSync)(t,{force:!0}):
(0,ee.writeFileSync)(t,e)}function Vb(t){try{return(0,ee.readFileSync)(t)}catch(e){if(e instanceof Error&&"code"in e&&e.code==="ENOENT")return;throw e}}function Gb(t,e,n,i){let r=[],s=0;for(let{path:o,found:a}of t){let u=Wb(o,a,n);if(u===void 0)continue;let c=sd(u,{release:e});c.fixed!==0&&(r.push({path:(0,md.resolve)(
n.cwd,o),text:c.text,before:u}),s+=c.fixed)}try{hd(r),n.stderr(`${yr(s,"finding")} fixed in ${yr(r.length,"file")}
`)}catch(o){i(`nothing was fixed: ${od(o)}`)}}function Wb(t,e,n){try{let i=dd(t,n);return e&&!pd(i)?void 0:pl(i)}catch{return}}0&&(module.exports={fixFiles});

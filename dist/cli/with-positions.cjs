"use strict";var _a=Object.create;var dt=Object.defineProperty;var Pa=Object.getOwnPropertyDescriptor;var Da=Object.getOwnPropertyNames;var Ra=Object.getPrototypeOf,$a=Object.prototype.hasOwnProperty;var v=(n,e)=>()=>(e||n((e={exports:{}}).exports,e),e.exports),Ba=(n,e)=>{for(var t in e)dt(n,t,{get:e[t],enumerable:!0})},gi=(n,e,t,s)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of Da(e))!$a.call(n,i)&&i!==t&&dt(n,i,{get:()=>e[i],enumerable:!(s=Pa(e,i))||s.enumerable});return n};var ge=(n,e,t)=>(t=n!=null?_a(Ra(n)):{},gi(e||!n||!n.__esModule?dt(t,"default",{value:n,enumerable:!0}):t,n)),Ka=n=>gi(dt({},"__esModule",{value:!0}),n);var E=v(P=>{"use strict";var Nn=Symbol.for("yaml.alias"),bi=Symbol.for("yaml.document"),ht=Symbol.for("yaml.map"),Si=Symbol.for("yaml.pair"),An=Symbol.for("yaml\
.scalar"),pt=Symbol.for("yaml.seq"),V=Symbol.for("yaml.node.type"),Ya=n=>!!n&&typeof n=="object"&&n[V]===Nn,ja=n=>!!n&&typeof n=="object"&&n[V]===bi,Ua=n=>!!n&&
typeof n=="object"&&n[V]===ht,Va=n=>!!n&&typeof n=="object"&&n[V]===Si,wi=n=>!!n&&typeof n=="object"&&n[V]===An,Ja=n=>!!n&&typeof n=="object"&&n[V]===pt;function vi(n){
if(n&&typeof n=="object")switch(n[V]){case ht:case pt:return!0}return!1}function Ga(n){if(n&&typeof n=="object")switch(n[V]){case Nn:case ht:case An:case pt:return!0}
return!1}var Wa=n=>(wi(n)||vi(n))&&!!n.anchor;P.ALIAS=Nn;P.DOC=bi;P.MAP=ht;P.NODE_TYPE=V;P.PAIR=Si;P.SCALAR=An;P.SEQ=pt;P.hasAnchor=Wa;P.isAlias=Ya;P.isCollection=
vi;P.isDocument=ja;P.isMap=Ua;P.isNode=Ga;P.isPair=Va;P.isScalar=wi;P.isSeq=Ja});var _e=v(En=>{"use strict";var _=E(),R=Symbol("break visit"),ki=Symbol("skip children"),j=Symbol("remove node");function mt(n,e){let t=Ni(e);_.isDocument(n)?ye(
null,n.contents,t,Object.freeze([n]))===j&&(n.contents=null):ye(null,n,t,Object.freeze([]))}mt.BREAK=R;mt.SKIP=ki;mt.REMOVE=j;function ye(n,e,t,s){let i=Ai(n,e,
t,s);if(_.isNode(i)||_.isPair(i))return Ei(n,s,i),ye(n,i,t,s);if(typeof i!="symbol"){if(_.isCollection(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){
let o=ye(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===R)return R;o===j&&(e.items.splice(r,1),r-=1)}}}else if(_.isPair(e)){s=Object.freeze(s.concat(
e));let r=ye("key",e.key,t,s);if(r===R)return R;r===j&&(e.key=null);let o=ye("value",e.value,t,s);if(o===R)return R;o===j&&(e.value=null)}}return i}async function gt(n,e){
let t=Ni(e);_.isDocument(n)?await be(null,n.contents,t,Object.freeze([n]))===j&&(n.contents=null):await be(null,n,t,Object.freeze([]))}gt.BREAK=R;gt.SKIP=ki;gt.
REMOVE=j;async function be(n,e,t,s){let i=await Ai(n,e,t,s);if(_.isNode(i)||_.isPair(i))return Ei(n,s,i),be(n,i,t,s);if(typeof i!="symbol"){if(_.isCollection(e)){
s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){let o=await be(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===R)return R;o===j&&(e.items.
splice(r,1),r-=1)}}}else if(_.isPair(e)){s=Object.freeze(s.concat(e));let r=await be("key",e.key,t,s);if(r===R)return R;r===j&&(e.key=null);let o=await be("valu\
e",e.value,t,s);if(o===R)return R;o===j&&(e.value=null)}}return i}function Ni(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.
Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Ai(n,e,t,s){
if(typeof t=="function")return t(n,e,s);if(_.isMap(e))return t.Map?.(n,e,s);if(_.isSeq(e))return t.Seq?.(n,e,s);if(_.isPair(e))return t.Pair?.(n,e,s);if(_.isScalar(
e))return t.Scalar?.(n,e,s);if(_.isAlias(e))return t.Alias?.(n,e,s)}function Ei(n,e,t){let s=e[e.length-1];if(_.isCollection(s))s.items[n]=t;else if(_.isPair(s))
n==="key"?s.key=t:s.value=t;else if(_.isDocument(s))s.contents=t;else{let i=_.isAlias(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}
En.visit=mt;En.visitAsync=gt});var On=v(Ti=>{"use strict";var Oi=E(),Qa=_e(),Ha={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Xa=n=>n.replace(/[!,[\]{}]/g,e=>Ha[e]),Pe=class n{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),i=s.
shift();switch(i){case"%TAG":{if(s.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,o]=s;return this.tags[r]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=s;if(r==="1.1"||r==="1.2")return this.yaml.
version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===
"!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffi\
x`);let r=this.tags[s];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+Xa(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&Oi.isNode(e.contents)){let r={};Qa.visit(e.contents,(o,a)=>{Oi.isNode(a)&&
a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);
return t.join(`
`)}};Pe.defaultYaml={explicit:!1,version:"1.2"};Pe.defaultTags={"!!":"tag:yaml.org,2002:"};Ti.Directives=Pe});var yt=v(De=>{"use strict";var Li=E(),za=_e();function Za(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(n)}`;throw new Error(t)}return!0}function qi(n){let e=new Set;return za.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Ii(n,e){for(let t=1;;++t){
let s=`${n}${t}`;if(!e.has(s))return s}}function el(n,e){let t=[],s=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=qi(n));let o=Ii(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(Li.isScalar(o.node)||Li.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}De.anchorIsValid=Za;De.anchorNames=qi;De.createNodeAnchors=el;De.
findNewAnchor=Ii});var Tn=v(Ci=>{"use strict";function Re(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){let o=s[i],a=Re(n,s,String(i),o);a===
void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.from(s.keys())){let r=s.get(i),o=Re(n,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(
i,o)}else if(s instanceof Set)for(let i of Array.from(s)){let r=Re(n,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(
s)){let o=Re(n,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return n.call(e,t,s)}Ci.applyReviver=Re});var W=v(_i=>{"use strict";var tl=E();function Mi(n,e,t){if(Array.isArray(n))return n.map((s,i)=>Mi(s,String(i),t));if(n&&typeof n.toJSON=="function"){if(!t||!tl.
hasAnchor(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=r=>{s.res=r,delete t.onCreate};let i=n.toJSON(e,t);return t.
onCreate&&t.onCreate(i),i}return typeof n=="bigint"&&!t?.keep?Number(n):n}_i.toJS=Mi});var bt=v(Di=>{"use strict";var nl=Tn(),Pi=E(),sl=W(),Ln=class{constructor(e){Object.defineProperty(this,Pi.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:i,reviver:r}={}){
if(!Pi.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},a=sl.toJS(this,"",o);if(typeof i=="function")for(let{count:l,res:c}of o.anchors.values())i(c,l);return typeof r=="function"?nl.applyReviver(r,{"":a},
"",a):a}};Di.NodeBase=Ln});var $e=v(Ri=>{"use strict";var il=yt(),rl=_e(),Se=E(),ol=bt(),al=W(),qn=class extends ol.NodeBase{constructor(e){super(Se.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],rl.visit(e,{Node:(r,o)=>{(Se.isAlias(o)||Se.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let i;
for(let r of s){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(i);if(l||(al.toJS(i,null,t),l=r.get(i)),
l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
St(o,i,r)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)
return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(s).res}toString(e,t,s){let i=`*${this.source}`;if(e){if(il.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function St(n,e,t){
if(Se.isAlias(e)){let s=e.resolve(n),i=t&&s&&t.get(s);return i?i.count*i.aliasCount:0}else if(Se.isCollection(e)){let s=0;for(let i of e.items){let r=St(n,i,t);
r>s&&(s=r)}return s}else if(Se.isPair(e)){let s=St(n,e.key,t),i=St(n,e.value,t);return Math.max(s,i)}return 1}Ri.Alias=qn});var I=v(In=>{"use strict";var ll=E(),cl=bt(),fl=W(),ul=n=>!n||typeof n!="function"&&typeof n!="object",Q=class extends cl.NodeBase{constructor(e){super(ll.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:fl.toJS(this.value,e,t)}toString(){return String(this.value)}};Q.BLOCK_FOLDED="BLOCK_FOLDED";Q.BLOCK_LITERAL=
"BLOCK_LITERAL";Q.PLAIN="PLAIN";Q.QUOTE_DOUBLE="QUOTE_DOUBLE";Q.QUOTE_SINGLE="QUOTE_SINGLE";In.Scalar=Q;In.isScalarValue=ul});var Be=v(Bi=>{"use strict";var dl=$e(),ae=E(),$i=I(),hl="tag:yaml.org,2002:";function pl(n,e,t){if(e){let s=t.filter(r=>r.tag===e),i=s.find(r=>!r.format)??s[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(s=>s.identify?.(n)&&!s.format)}function ml(n,e,t){if(ae.isDocument(n)&&(n=n.contents),ae.isNode(
n))return n;if(ae.isPair(n)){let h=t.schema[ae.MAP].createNode?.(t.schema,null,t);return h.items.push(n),h}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,l;if(s&&n&&typeof n==
"object"){if(l=a.get(n),l)return l.anchor??(l.anchor=i(n)),new dl.Alias(l.anchor);l={anchor:null,node:null},a.set(n,l)}e?.startsWith("!!")&&(e=hl+e.slice(2));let c=pl(
n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let h=new $i.Scalar(n);return l&&(l.node=h),h}c=n instanceof Map?o[ae.
MAP]:Symbol.iterator in Object(n)?o[ae.SEQ]:o[ae.MAP]}r&&(r(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(t.schema,n,t):new $i.Scalar(n);return e?d.tag=e:c.default||(d.tag=c.tag),l&&(l.node=d),d}Bi.createNode=ml});var vt=v(wt=>{"use strict";var gl=Be(),U=E(),yl=bt();function Cn(n,e,t){let s=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return gl.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Ki=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Mn=class extends yl.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>U.isNode(s)||U.isPair(s)?s.clone(e):s),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(Ki(e))this.add(t);else{let[s,...i]=e,r=this.get(s,!0);if(U.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)
this.set(s,Cn(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let i=this.get(t,!0);if(U.isCollection(i))return i.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[
s,...i]=e,r=this.get(s,!0);return i.length===0?!t&&U.isScalar(r)?r.value:r:U.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!U.isPair(t))return!1;let s=t.value;return s==null||e&&U.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===
0)return this.has(t);let i=this.get(t,!0);return U.isCollection(i)?i.hasIn(s):!1}setIn(e,t){let[s,...i]=e;if(i.length===0)this.set(s,t);else{let r=this.get(s,!0);
if(U.isCollection(r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(s,Cn(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remain\
ing path: ${i}`)}}};wt.Collection=Mn;wt.collectionFromPath=Cn;wt.isEmptyPath=Ki});var Ke=v(kt=>{"use strict";var bl=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function _n(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Sl=(n,e,t)=>n.
endsWith(`
`)?_n(t,e):t.includes(`
`)?`
`+_n(t,e):(n.endsWith(" ")?"":" ")+t;kt.indentComment=_n;kt.lineComment=Sl;kt.stringifyComment=bl});var Fi=v(xe=>{"use strict";var wl="flow",Pn="block",Nt="quoted";function vl(n,e,t="flow",{indentAtStart:s,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return n;i<r&&(r=0);let l=Math.max(1+r,1+i-e.length);if(n.length<=l)return n;let c=[],d={},h=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?c.push(
0):h=i-s);let p,m,y=!1,f=-1,u=-1,g=-1;t===Pn&&(f=xi(n,f,e.length),f!==-1&&(h=f+l));for(let S;S=n[f+=1];){if(t===Nt&&S==="\\"){switch(u=f,n[f+1]){case"x":f+=3;break;case"\
u":f+=5;break;case"U":f+=9;break;default:f+=1}g=f}if(S===`
`)t===Pn&&(f=xi(n,f,e.length)),h=f+e.length+l,p=void 0;else{if(S===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let k=n[f+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(p=f)}if(f>=h)if(p)c.push(p),h=p+l,p=void 0;else if(t===Nt){for(;m===" "||m==="	";)m=S,S=n[f+=1],y=!0;let k=f>g+1?f-2:u-1;if(d[k])return n;c.push(k),
d[k]=!0,h=k+l,p=void 0}else y=!0}m=S}if(y&&a&&a(),c.length===0)return n;o&&o();let b=n.slice(0,c[0]);for(let S=0;S<c.length;++S){let k=c[S],w=c[S+1]||n.length;k===
0?b=`
${e}${n.slice(0,w)}`:(t===Nt&&d[k]&&(b+=`${n[k]}\\`),b+=`
${e}${n.slice(k+1,w)}`)}return b}function xi(n,e,t){let s=e,i=e+1,r=n[i];for(;r===" "||r==="	";)if(e<i+t)r=n[++e];else{do r=n[++e];while(r&&r!==`
`);s=e,i=e+1,r=n[i]}return s}xe.FOLD_BLOCK=Pn;xe.FOLD_FLOW=wl;xe.FOLD_QUOTED=Nt;xe.foldFlowLines=vl});var Ye=v(Yi=>{"use strict";var x=I(),H=Fi(),Et=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.
minContentWidth}),Ot=n=>/^(%|---|\.\.\.)/m.test(n);function kl(n,e,t){if(!e||e<0)return!1;let s=e-t,i=n.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(n[r]===
`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Fe(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,i=e.
options.doubleQuotedMinMultiLineLength,r=e.indent||(Ot(n)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,
l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let d=t.substr(l+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:H.foldFlowLines(o,r,H.FOLD_QUOTED,Et(e,!1))}function Dn(n,e){if(e.
options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Fe(n,e);let t=e.indent||(Ot(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:H.foldFlowLines(s,t,H.FOLD_FLOW,Et(e,!1))}function we(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=Fe;else{let i=n.includes(
'"'),r=n.includes("'");i&&!r?s=Dn:r&&!i?s=Fe:s=t?Dn:Fe}return s(n,e)}var Rn;try{Rn=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Rn=/\n+(?!\n|$)/g}function At({comment:n,type:e,value:t},s,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=s.options;if(!o||/\n[\t ]+$/.test(
t))return we(t,s);let c=s.indent||(s.forceBlockIndent||Ot(t)?"  ":""),d=o==="literal"?!0:o==="folded"||e===x.Scalar.BLOCK_FOLDED?!1:e===x.Scalar.BLOCK_LITERAL?!0:
!kl(t,l,c.length);if(!t)return d?`|
`:`>
`;let h,p;for(p=t.length;p>0;--p){let w=t[p-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let m=t.substring(p),y=m.indexOf(`
`);y===-1?h="-":t===m||y!==m.length-1?(h="+",r&&r()):h="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Rn,`$&${c}`));let f=!1,u,g=-1;for(u=0;u<t.length;++u){let w=t[u];if(w===" ")f=!0;else if(w===`
`)g=u;else break}let b=t.substring(0,g<u?g+1:u);b&&(t=t.substring(b.length),b=b.replace(/\n+/g,`$&${c}`));let k=(f?c?"2":"1":"")+h;if(n&&(k+=" "+a(n.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let w=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),A=!1,T=Et(s,!0);o!=="folded"&&e!==x.Scalar.BLOCK_FOLDED&&(T.onOverflow=
()=>{A=!0});let N=H.foldFlowLines(`${b}${w}${m}`,c,H.FOLD_BLOCK,T);if(!A)return`>${k}
${c}${N}`}return t=t.replace(/\n+/g,`$&${c}`),`|${k}
${c}${b}${t}${m}`}function Nl(n,e,t,s){let{type:i,value:r}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:d}=e;if(a&&r.includes(`
`)||d&&/[[\]{},]/.test(r))return we(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||d||!r.includes(
`
`)?we(r,e):At(n,e,t,s);if(!a&&!d&&i!==x.Scalar.PLAIN&&r.includes(`
`))return At(n,e,t,s);if(Ot(r)){if(l==="")return e.forceBlockIndent=!0,At(n,e,t,s);if(a&&l===c)return we(r,e)}let h=r.replace(/\n+/g,`$&
${l}`);if(o){let p=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(h),{compat:m,tags:y}=e.doc.schema;if(y.some(p)||m?.some(p))return we(r,e)}return a?
h:H.foldFlowLines(h,l,H.FOLD_FLOW,Et(e,!1))}function Al(n,e,t,s){let{implicitKey:i,inFlow:r}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),
{type:a}=n;a!==x.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=x.Scalar.QUOTE_DOUBLE);let l=d=>{switch(d){case x.Scalar.
BLOCK_FOLDED:case x.Scalar.BLOCK_LITERAL:return i||r?we(o.value,e):At(o,e,t,s);case x.Scalar.QUOTE_DOUBLE:return Fe(o.value,e);case x.Scalar.QUOTE_SINGLE:return Dn(
o.value,e);case x.Scalar.PLAIN:return Nl(o,e,t,s);default:return null}},c=l(a);if(c===null){let{defaultKeyType:d,defaultStringType:h}=e.options,p=i&&d||h;if(c=l(
p),c===null)throw new Error(`Unsupported default string type ${p}`)}return c}Yi.stringifyString=Al});var je=v($n=>{"use strict";var El=yt(),X=E(),Ol=Ke(),Tl=Ye();function Ll(n,e){let t=Object.assign({blockQuote:!0,commentString:Ol.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"\
block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function ql(n,e){if(e.tag){let i=n.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===
e.format)??i[0]}let t,s;if(X.isScalar(e)){s=e.value;let i=n.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.
format===e.format)??i.find(r=>!r.format)}else s=e,t=n.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!t){let i=s?.constructor?.name??(s===null?"null":typeof s);
throw new Error(`Tag not resolved for ${i} value`)}return t}function Il(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let i=[],r=(X.isScalar(n)||X.isCollection(
n))&&n.anchor;r&&El.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=n.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function Cl(n,e,t,s){
if(X.isPair(n))return n.toString(e,t,s);if(X.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,r=X.isNode(n)?n:
e.doc.createNode(n,{onTagObj:l=>i=l});i??(i=ql(e.doc.schema.tags,r));let o=Il(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,s):X.isScalar(r)?Tl.stringifyString(r,e,t,s):r.toString(e,t,s);return o?X.isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}$n.createStringifyContext=Ll;$n.stringify=Cl});var Ji=v(Vi=>{"use strict";var J=E(),ji=I(),Ui=je(),Ue=Ke();function Ml({key:n,value:e},t,s,i){let{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,
indentSeq:d,simpleKeys:h}}=t,p=J.isNode(n)&&n.comment||null;if(h){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(J.isCollection(n)||
!J.isNode(n)&&typeof n=="object"){let T="With simple keys, collection cannot be used as a key value";throw new Error(T)}}let m=!h&&(!n||p&&e==null&&!t.inFlow||J.
isCollection(n)||(J.isScalar(n)?n.type===ji.Scalar.BLOCK_FOLDED||n.type===ji.Scalar.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&
(h||!r),indent:a+l});let y=!1,f=!1,u=Ui.stringify(n,t,()=>y=!0,()=>f=!0);if(!m&&!t.inFlow&&u.length>1024){if(h)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return y&&s&&s(),u===""?"?":m?`? ${u}`:u}else if(r&&!h||e==null&&m)return u=`? ${u}`,
p&&!y?u+=Ue.lineComment(u,t.indent,c(p)):f&&i&&i(),u;y&&(p=null),m?(p&&(u+=Ue.lineComment(u,t.indent,c(p))),u=`? ${u}
${a}:`):(u=`${u}:`,p&&(u+=Ue.lineComment(u,t.indent,c(p))));let g,b,S;J.isNode(e)?(g=!!e.spaceBefore,b=e.commentBefore,S=e.comment):(g=!1,b=null,S=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!m&&!p&&J.isScalar(e)&&(t.indentAtStart=u.length+1),f=!1,!d&&l.length>=2&&!t.inFlow&&!m&&J.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let k=!1,w=Ui.stringify(e,t,()=>k=!0,()=>f=!0),A=" ";if(p||g||b){if(A=g?`
`:"",b){let T=c(b);A+=`
${Ue.indentComment(T,t.indent)}`}w===""&&!t.inFlow?A===`
`&&S&&(A=`

`):A+=`
${t.indent}`}else if(!m&&J.isCollection(e)){let T=w[0],N=w.indexOf(`
`),C=N!==-1,G=t.inFlow??e.flow??e.items.length===0;if(C||!G){let me=!1;if(C&&(T==="&"||T==="!")){let M=w.indexOf(" ");T==="&"&&M!==-1&&M<N&&w[M+1]==="!"&&(M=w.indexOf(
" ",M+1)),(M===-1||N<M)&&(me=!0)}me||(A=`
${t.indent}`)}}else(w===""||w[0]===`
`)&&(A="");return u+=A+w,t.inFlow?k&&s&&s():S&&!k?u+=Ue.lineComment(u,t.indent,c(S)):f&&i&&i(),u}Vi.stringifyPair=Ml});var Kn=v(Bn=>{"use strict";var Gi=require("process");function _l(n,...e){n==="debug"&&console.log(...e)}function Pl(n,e){(n==="debug"||n==="warn")&&(typeof Gi.emitWarning==
"function"?Gi.emitWarning(e):console.warn(e))}Bn.debug=_l;Bn.warn=Pl});var Ct=v(It=>{"use strict";var qt=E(),Wi=I(),Tt="<<",Lt={identify:n=>n===Tt||typeof n=="symbol"&&n.description===Tt,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Wi.Scalar(Symbol(Tt)),{addToJSMap:Qi}),stringify:()=>Tt},Dl=(n,e)=>(Lt.identify(e)||qt.isScalar(e)&&(!e.type||e.type===
Wi.Scalar.PLAIN)&&Lt.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===Lt.tag&&t.default);function Qi(n,e,t){let s=Hi(n,t);if(qt.isSeq(s))for(let i of s.items)
xn(n,e,i);else if(Array.isArray(s))for(let i of s)xn(n,e,i);else xn(n,e,s)}function xn(n,e,t){let s=Hi(n,t);if(!qt.isMap(s))throw new Error("Merge sources must \
be maps or map aliases");let i=s.toJSON(null,n,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.
call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Hi(n,e){return n&&qt.isAlias(e)?e.resolve(n.doc,n):e}
It.addMergeToJSMap=Qi;It.isMergeKey=Dl;It.merge=Lt});var Yn=v(Zi=>{"use strict";var Rl=Kn(),Xi=Ct(),$l=je(),zi=E(),Fn=W();function Bl(n,e,{key:t,value:s}){if(zi.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(Xi.
isMergeKey(n,t))Xi.addMergeToJSMap(n,e,s);else{let i=Fn.toJS(t,"",n);if(e instanceof Map)e.set(i,Fn.toJS(s,i,n));else if(e instanceof Set)e.add(i);else{let r=Kl(
t,i,n),o=Fn.toJS(s,r,n);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function Kl(n,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(zi.isNode(n)&&t?.doc){let s=$l.createStringifyContext(t.doc,{});s.anchors=new Set;for(let r of t.anchors.keys())s.anchors.
add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=n.toString(s);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),Rl.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return i}return JSON.stringify(e)}Zi.addPairToJSMap=Bl});var z=v(jn=>{"use strict";var er=Be(),xl=Ji(),Fl=Yn(),Mt=E();function Yl(n,e,t){let s=er.createNode(n,void 0,t),i=er.createNode(e,void 0,t);return new _t(s,i)}var _t=class n{constructor(e,t=null){
Object.defineProperty(this,Mt.NODE_TYPE,{value:Mt.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return Mt.isNode(t)&&(t=t.clone(e)),Mt.isNode(
s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Fl.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?xl.stringifyPair(this,e,
t,s):JSON.stringify(this)}};jn.Pair=_t;jn.createPair=Yl});var Un=v(nr=>{"use strict";var le=E(),tr=je(),Pt=Ke();function jl(n,e,t){return(e.inFlow??n.flow?Vl:Ul)(n,e,t)}function Ul({comment:n,items:e},t,{blockItemPrefix:s,
flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,d=Object.assign({},t,{indent:r,type:null}),h=!1,p=[];for(let y=0;y<
e.length;++y){let f=e[y],u=null;if(le.isNode(f))!h&&f.spaceBefore&&p.push(""),Dt(t,p,f.commentBefore,h),f.comment&&(u=f.comment);else if(le.isPair(f)){let b=le.
isNode(f.key)?f.key:null;b&&(!h&&b.spaceBefore&&p.push(""),Dt(t,p,b.commentBefore,h))}h=!1;let g=tr.stringify(f,d,()=>u=null,()=>h=!0);u&&(g+=Pt.lineComment(g,r,
c(u))),h&&u&&(h=!1),p.push(s+g)}let m;if(p.length===0)m=i.start+i.end;else{m=p[0];for(let y=1;y<p.length;++y){let f=p[y];m+=f?`
${l}${f}`:`
`}}return n?(m+=`
`+Pt.indentComment(c(n),l),a&&a()):h&&o&&o(),m}function Vl({items:n},e,{flowChars:t,itemIndent:s}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;
s+=r;let l=Object.assign({},e,{indent:s,inFlow:!0,type:null}),c=!1,d=0,h=[];for(let y=0;y<n.length;++y){let f=n[y],u=null;if(le.isNode(f))f.spaceBefore&&h.push(
""),Dt(e,h,f.commentBefore,!1),f.comment&&(u=f.comment);else if(le.isPair(f)){let b=le.isNode(f.key)?f.key:null;b&&(b.spaceBefore&&h.push(""),Dt(e,h,b.commentBefore,
!1),b.comment&&(c=!0));let S=le.isNode(f.value)?f.value:null;S?(S.comment&&(u=S.comment),S.commentBefore&&(c=!0)):f.value==null&&b?.comment&&(u=b.comment)}u&&(c=
!0);let g=tr.stringify(f,l,()=>u=null);c||(c=h.length>d||g.includes(`
`)),y<n.length-1?g+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=h.reduce((b,S)=>b+S.length+2,2)+(g.length+2)>e.options.lineWidth)),c&&(g+=",")),
u&&(g+=Pt.lineComment(g,s,a(u))),h.push(g),d=h.length}let{start:p,end:m}=t;if(h.length===0)return p+m;if(!c){let y=h.reduce((f,u)=>f+u.length+2,2);c=e.options.lineWidth>
0&&y>e.options.lineWidth}if(c){let y=p;for(let f of h)y+=f?`
${r}${i}${f}`:`
`;return`${y}
${i}${m}`}else return`${p}${o}${h.join(" ")}${o}${m}`}function Dt({indent:n,options:{commentString:e}},t,s,i){if(s&&i&&(s=s.replace(/^\n+/,"")),s){let r=Pt.indentComment(
e(s),n);t.push(r.trimStart())}}nr.stringifyCollection=jl});var ee=v(Jn=>{"use strict";var Jl=Un(),Gl=Yn(),Wl=vt(),Z=E(),Rt=z(),Ql=I();function Ve(n,e){let t=Z.isScalar(e)?e.value:e;for(let s of n)if(Z.isPair(s)&&(s.key===
e||s.key===t||Z.isScalar(s.key)&&s.key.value===t))return s}var Vn=class extends Wl.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(Z.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(l,c)=>{if(typeof r=="function")c=r.call(t,l,c);else if(Array.
isArray(r)&&!r.includes(l))return;(c!==void 0||i)&&o.items.push(Rt.createPair(l,c,s))};if(t instanceof Map)for(let[l,c]of t)a(l,c);else if(t&&typeof t=="object")
for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;Z.isPair(e)?s=e:!e||typeof e!=
"object"||!("key"in e)?s=new Rt.Pair(e,e?.value):s=new Rt.Pair(e.key,e.value);let i=Ve(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${s.key} already set`);Z.isScalar(i.value)&&Ql.isScalarValue(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.items.findIndex(a=>r(s,a)<
0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){let t=Ve(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let i=Ve(this.items,e)?.value;return(!t&&Z.isScalar(i)?i.value:i)??void 0}has(e){return!!Ve(this.items,e)}set(e,t){this.add(new Rt.Pair(
e,t),!0)}toJSON(e,t,s){let i=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)Gl.addPairToJSMap(t,i,r);return i}toString(e,t,s){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!Z.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Jl.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};Jn.YAMLMap=Vn;Jn.findPair=Ve});var ve=v(ir=>{"use strict";var Hl=E(),sr=ee(),Xl={collection:"map",default:!0,nodeClass:sr.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return Hl.isMap(n)||
e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>sr.YAMLMap.from(n,e,t)};ir.map=Xl});var te=v(rr=>{"use strict";var zl=Be(),Zl=Un(),ec=vt(),Bt=E(),tc=I(),nc=W(),Gn=class extends ec.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(Bt.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=$t(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=$t(e);
if(typeof s!="number")return;let i=this.items[s];return!t&&Bt.isScalar(i)?i.value:i}has(e){let t=$t(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=$t(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];Bt.isScalar(i)&&tc.isScalarValue(t)?i.value=t:this.items[s]=t}toJSON(e,t){
let s=[];t?.onCreate&&t.onCreate(s);let i=0;for(let r of this.items)s.push(nc.toJS(r,String(i++),t));return s}toString(e,t,s){return e?Zl.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:i}=s,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?a:String(o++);a=i.call(t,l,a)}r.items.
push(zl.createNode(a,void 0,s))}}return r}};function $t(n){let e=Bt.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}rr.YAMLSeq=Gn});var ke=v(ar=>{"use strict";var sc=E(),or=te(),ic={collection:"seq",default:!0,nodeClass:or.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return sc.isSeq(n)||
e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>or.YAMLSeq.from(n,e,t)};ar.seq=ic});var Je=v(lr=>{"use strict";var rc=Ye(),oc={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.
assign({actualString:!0},e),rc.stringifyString(n,e,t,s)}};lr.string=oc});var Kt=v(ur=>{"use strict";var cr=I(),fr={identify:n=>n==null,createNode:()=>new cr.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new cr.Scalar(null),stringify:({source:n},e)=>typeof n=="string"&&fr.test.test(n)?n:e.options.nullStr};ur.nullTag=fr});var Wn=v(hr=>{"use strict";var ac=I(),dr={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new ac.
Scalar(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&dr.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:
t.options.falseStr}};hr.boolTag=dr});var Ne=v(pr=>{"use strict";function lc({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let i=typeof s=="number"?s:Number(s);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}pr.stringifyNumber=lc});var Hn=v(xt=>{"use strict";var cc=I(),Qn=Ne(),fc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qn.stringifyNumber},uc={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n),stringify(n){
let e=Number(n.value);return isFinite(e)?e.toExponential():Qn.stringifyNumber(n)}},dc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new cc.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:Qn.stringifyNumber};
xt.float=dc;xt.floatExp=uc;xt.floatNaN=fc});var zn=v(Yt=>{"use strict";var mr=Ne(),Ft=n=>typeof n=="bigint"||Number.isInteger(n),Xn=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function gr(n,e,t){
let{value:s}=n;return Ft(s)&&s>=0?t+s.toString(e):mr.stringifyNumber(n)}var hc={identify:n=>Ft(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(n,e,t)=>Xn(n,2,8,t),stringify:n=>gr(n,8,"0o")},pc={identify:Ft,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Xn(n,0,10,t),
stringify:mr.stringifyNumber},mc={identify:n=>Ft(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Xn(n,2,16,
t),stringify:n=>gr(n,16,"0x")};Yt.int=pc;Yt.intHex=mc;Yt.intOct=hc});var br=v(yr=>{"use strict";var gc=ve(),yc=Kt(),bc=ke(),Sc=Je(),wc=Wn(),Zn=Hn(),es=zn(),vc=[gc.map,bc.seq,Sc.string,yc.nullTag,wc.boolTag,es.intOct,es.int,es.intHex,
Zn.floatNaN,Zn.floatExp,Zn.float];yr.schema=vc});var vr=v(wr=>{"use strict";var kc=I(),Nc=ve(),Ac=ke();function Sr(n){return typeof n=="bigint"||Number.isInteger(n)}var jt=({value:n})=>JSON.stringify(n),Ec=[{identify:n=>typeof n==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:jt},{identify:n=>n==null,createNode:()=>new kc.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:jt},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n===
"true",stringify:jt},{identify:Sr,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>Sr(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:jt}],Oc={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},Tc=[Nc.map,Ac.seq].
concat(Ec,Oc);wr.schema=Tc});var ns=v(kr=>{"use strict";var Ge=require("buffer"),ts=I(),Lc=Ye(),qc={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){
if(typeof Ge.Buffer=="function")return Ge.Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let i=0;i<
t.length;++i)s[i]=t.charCodeAt(i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({
comment:n,type:e,value:t},s,i,r){if(!t)return"";let o=t,a;if(typeof Ge.Buffer=="function")a=o instanceof Ge.Buffer?o.toString("base64"):Ge.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=ts.Scalar.BLOCK_LITERAL),e!==ts.Scalar.QUOTE_DOUBLE){let l=Math.max(s.options.
lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(a.length/l),d=new Array(c);for(let h=0,p=0;h<c;++h,p+=l)d[h]=a.substr(p,l);a=d.join(e===ts.Scalar.
BLOCK_LITERAL?`
`:" ")}return Lc.stringifyString({comment:n,type:e,value:a},s,i,r)}};kr.binary=qc});var Jt=v(Vt=>{"use strict";var Ut=E(),ss=z(),Ic=I(),Cc=te();function Nr(n,e){if(Ut.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Ut.isPair(s)){
if(Ut.isMap(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let i=s.items[0]||new ss.Pair(new Ic.Scalar(null));if(s.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${s.commentBefore}
${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}n.items[t]=Ut.isPair(s)?s:new ss.Pair(s)}}else e("Expected a sequence for this tag");return n}function Ar(n,e,t){let{replacer:s}=t,i=new Cc.
YAMLSeq(n);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,l;
if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;i.items.push(ss.createPair(a,l,t))}return i}
var Mc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Nr,createNode:Ar};Vt.createPairs=Ar;Vt.pairs=Mc;Vt.resolvePairs=Nr});var os=v(rs=>{"use strict";var Er=E(),is=W(),We=ee(),_c=te(),Or=Jt(),ce=class n extends _c.YAMLSeq{constructor(){super(),this.add=We.YAMLMap.prototype.add.bind(
this),this.delete=We.YAMLMap.prototype.delete.bind(this),this.get=We.YAMLMap.prototype.get.bind(this),this.has=We.YAMLMap.prototype.has.bind(this),this.set=We.YAMLMap.
prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let i of this.items){let r,o;if(Er.
isPair(i)?(r=is.toJS(i.key,"",t),o=is.toJS(i.value,r,t)):r=is.toJS(i,"",t),s.has(r))throw new Error("Ordered maps must not include duplicate keys");s.set(r,o)}return s}static from(e,t,s){
let i=Or.createPairs(e,t,s),r=new this;return r.items=i.items,r}};ce.tag="tag:yaml.org,2002:omap";var Pc={collection:"seq",identify:n=>n instanceof Map,nodeClass:ce,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=Or.resolvePairs(n,e),s=[];for(let{key:i}of t.items)Er.isScalar(i)&&(s.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new ce,t)},createNode:(n,e,t)=>ce.from(n,e,t)};rs.YAMLOMap=ce;rs.omap=Pc});var Cr=v(as=>{"use strict";var Tr=I();function Lr({value:n,source:e},t){return e&&(n?qr:Ir).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var qr={identify:n=>n===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Tr.Scalar(!0),stringify:Lr},Ir={identify:n=>n===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Tr.Scalar(!1),stringify:Lr};as.falseTag=Ir;as.trueTag=
qr});var Mr=v(Gt=>{"use strict";var Dc=I(),ls=Ne(),Rc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ls.stringifyNumber},$c={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:n=>parseFloat(n.replace(/_/g,
"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():ls.stringifyNumber(n)}},Bc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new Dc.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(
t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:ls.stringifyNumber};Gt.float=Bc;Gt.floatExp=$c;Gt.floatNaN=Rc});var Pr=v(He=>{"use strict";var _r=Ne(),Qe=n=>typeof n=="bigint"||Number.isInteger(n);function Wt(n,e,t,{intAsBigInt:s}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),
n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return i==="-"?BigInt(-1)*
o:o}let r=parseInt(n,t);return i==="-"?-1*r:r}function cs(n,e,t){let{value:s}=n;if(Qe(s)){let i=s.toString(e);return s<0?"-"+t+i.substr(1):t+i}return _r.stringifyNumber(
n)}var Kc={identify:Qe,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Wt(n,2,2,t),stringify:n=>cs(n,2,"0b")},xc={identify:Qe,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>Wt(n,1,8,t),stringify:n=>cs(n,8,"0")},Fc={identify:Qe,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>Wt(n,0,10,t),stringify:_r.stringifyNumber},Yc={identify:Qe,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Wt(n,2,16,t),stringify:n=>cs(n,16,"0x")};He.int=Fc;He.intBin=Kc;He.intHex=Yc;He.intOct=xc});var us=v(fs=>{"use strict";var Xt=E(),Qt=z(),Ht=ee(),fe=class n extends Ht.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;Xt.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new Qt.Pair(e.key,null):t=new Qt.Pair(e,null),Ht.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=Ht.
findPair(this.items,e);return!t&&Xt.isPair(s)?Xt.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let s=Ht.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new Qt.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:i}=s,r=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Qt.createPair(o,null,s));return r}};fe.tag="tag:yaml.org,2002:set";var jc={collection:"\
map",identify:n=>n instanceof Set,nodeClass:fe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>fe.from(n,e,t),resolve(n,e){if(Xt.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new fe,n);e("Set items must all have null values")}else e("Expected a mapping for this tag");return n}};fs.YAMLSet=fe;fs.set=jc});var hs=v(zt=>{"use strict";var Uc=Ne();function ds(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,i=o=>e?BigInt(o):Number(o),r=s.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function Dr(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Uc.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.
unshift(e))),s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Vc={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>ds(n,t),stringify:Dr},Jc={identify:n=>typeof n==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>ds(n,!1),stringify:Dr},Rr={identify:n=>n instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Rr.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,s,i,r,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,s-1,i,r||0,o||0,a||0,l),d=e[8];if(d&&d!=="Z"){let h=ds(d,!1);Math.
abs(h)<30&&(h*=60),c-=6e4*h}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};zt.floatTime=Jc;zt.intTime=Vc;zt.
timestamp=Rr});var Kr=v(Br=>{"use strict";var Gc=ve(),Wc=Kt(),Qc=ke(),Hc=Je(),Xc=ns(),$r=Cr(),ps=Mr(),Zt=Pr(),zc=Ct(),Zc=os(),ef=Jt(),tf=us(),ms=hs(),nf=[Gc.map,Qc.seq,Hc.string,
Wc.nullTag,$r.trueTag,$r.falseTag,Zt.intBin,Zt.intOct,Zt.int,Zt.intHex,ps.floatNaN,ps.floatExp,ps.float,Xc.binary,zc.merge,Zc.omap,ef.pairs,tf.set,ms.intTime,ms.
floatTime,ms.timestamp];Br.schema=nf});var Qr=v(bs=>{"use strict";var jr=ve(),sf=Kt(),Ur=ke(),rf=Je(),of=Wn(),gs=Hn(),ys=zn(),af=br(),lf=vr(),Vr=ns(),Xe=Ct(),Jr=os(),Gr=Jt(),xr=Kr(),Wr=us(),en=hs(),Fr=new Map(
[["core",af.schema],["failsafe",[jr.map,Ur.seq,rf.string]],["json",lf.schema],["yaml11",xr.schema],["yaml-1.1",xr.schema]]),Yr={binary:Vr.binary,bool:of.boolTag,
float:gs.float,floatExp:gs.floatExp,floatNaN:gs.floatNaN,floatTime:en.floatTime,int:ys.int,intHex:ys.intHex,intOct:ys.intOct,intTime:en.intTime,map:jr.map,merge:Xe.
merge,null:sf.nullTag,omap:Jr.omap,pairs:Gr.pairs,seq:Ur.seq,set:Wr.set,timestamp:en.timestamp},cf={"tag:yaml.org,2002:binary":Vr.binary,"tag:yaml.org,2002:merg\
e":Xe.merge,"tag:yaml.org,2002:omap":Jr.omap,"tag:yaml.org,2002:pairs":Gr.pairs,"tag:yaml.org,2002:set":Wr.set,"tag:yaml.org,2002:timestamp":en.timestamp};function ff(n,e,t){
let s=Fr.get(e);if(s&&!n)return t&&!s.includes(Xe.merge)?s.concat(Xe.merge):s.slice();let i=s;if(!i)if(Array.isArray(n))i=[];else{let r=Array.from(Fr.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(n))for(let r of n)
i=i.concat(r);else typeof n=="function"&&(i=n(i.slice()));return t&&(i=i.concat(Xe.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?Yr[o]:o;if(!a){let l=JSON.stringify(
o),c=Object.keys(Yr).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return r.includes(a)||r.push(a),r},[])}bs.
coreKnownTags=cf;bs.getTags=ff});var vs=v(Hr=>{"use strict";var Ss=E(),uf=ve(),df=ke(),hf=Je(),tn=Qr(),pf=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,ws=class n{constructor({compat:e,customTags:t,merge:s,
resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?tn.getTags(e,"compat"):e?tn.getTags(null,e):null,this.name=typeof r==
"string"&&r||"core",this.knownTags=i?tn.coreKnownTags:{},this.tags=tn.getTags(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,Ss.MAP,{value:uf.
map}),Object.defineProperty(this,Ss.SCALAR,{value:hf.string}),Object.defineProperty(this,Ss.SEQ,{value:df.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
pf:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Hr.Schema=ws});var zr=v(Xr=>{"use strict";var mf=E(),ks=je(),ze=Ke();function gf(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let l=n.directives.toString(
n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let i=ks.createStringifyContext(n,e),{commentString:r}=i.options;if(n.commentBefore){t.length!==
1&&t.unshift("");let l=r(n.commentBefore);t.unshift(ze.indentComment(l,""))}let o=!1,a=null;if(n.contents){if(mf.isNode(n.contents)){if(n.contents.spaceBefore&&
s&&t.push(""),n.contents.commentBefore){let d=r(n.contents.commentBefore);t.push(ze.indentComment(d,""))}i.forceBlockIndent=!!n.comment,a=n.contents.comment}let l=a?
void 0:()=>o=!0,c=ks.stringify(n.contents,i,()=>a=null,l);a&&(c+=ze.lineComment(c,"",r(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(ks.stringify(n.contents,i));if(n.directives?.docEnd)if(n.comment){let l=r(n.comment);l.includes(`
`)?(t.push("..."),t.push(ze.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(ze.indentComment(r(l),"")))}return t.join(`
`)+`
`}Xr.stringifyDocument=gf});var Ze=v(Zr=>{"use strict";var yf=$e(),Ae=vt(),B=E(),bf=z(),Sf=W(),wf=vs(),vf=zr(),Ns=yt(),kf=Tn(),Nf=Be(),As=On(),Es=class n{constructor(e,t,s){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,B.NODE_TYPE,{value:B.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=
t:s===void 0&&t&&(s=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},s);this.options=r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new As.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,i,s)}clone(){let e=Object.create(n.prototype,
{[B.NODE_TYPE]:{value:B.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=B.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ee(this.contents)&&this.contents.add(e)}addIn(e,t){Ee(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Ns.anchorNames(this);e.anchor=!t||s.has(t)?Ns.findNewAnchor(t||"a",s):t}return new yf.Alias(e.anchor)}createNode(e,t,s){
let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let u=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=t.filter(
u).map(String);g.length>0&&(t=t.concat(g)),i=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:d}=s??
{},{onAnchor:h,setAnchors:p,sourceObjects:m}=Ns.createNodeAnchors(this,o||"a"),y={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:h,onTagObj:c,replacer:i,
schema:this.schema,sourceObjects:m},f=Nf.createNode(e,d,y);return a&&B.isCollection(f)&&(f.flow=!0),p(),f}createPair(e,t,s={}){let i=this.createNode(e,null,s),r=this.
createNode(t,null,s);return new bf.Pair(i,r)}delete(e){return Ee(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Ae.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):Ee(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return B.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return Ae.isEmptyPath(e)?!t&&B.isScalar(this.contents)?this.contents.value:this.contents:B.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return B.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Ae.isEmptyPath(e)?this.contents!==void 0:B.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=Ae.collectionFromPath(this.schema,[e],t):Ee(this.contents)&&this.contents.set(e,t)}setIn(e,t){Ae.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=Ae.collectionFromPath(this.schema,Array.from(e),t):Ee(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new As.Directives({version:"1.1"}),s={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new As.Directives({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new wf.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=Sf.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{count:c,
res:d}of a.anchors.values())r(d,c);return typeof o=="function"?kf.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return vf.stringifyDocument(this,e)}};function Ee(n){if(B.isCollection(
n))return!0;throw new Error("Expected a YAML collection as document contents")}Zr.Document=Es});var nt=v(tt=>{"use strict";var et=class extends Error{constructor(e,t,s,i){super(),this.name=e,this.code=s,this.message=i,this.pos=t}},Os=class extends et{constructor(e,t,s){
super("YAMLParseError",e,t,s)}},Ts=class extends et{constructor(e,t,s){super("YAMLWarning",e,t,s)}},Af=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:s,col:i}=t.linePos[0];t.message+=` at line ${s}, column ${i}`;let r=i-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(
0,r))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));let c=" ".repeat(r)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};tt.YAMLError=et;tt.YAMLParseError=Os;tt.YAMLWarning=Ts;tt.prettifyError=Af});var st=v(eo=>{"use strict";function Ef(n,{flow:e,indicator:t,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=!1,c=a,d=a,h="",p="",m=!1,y=!1,f=null,
u=null,g=null,b=null,S=null,k=null,w=null;for(let N of n)switch(y&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&r(N.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),y=!1),f&&(c&&N.type!=="comment"&&N.type!=="newline"&&r(f,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),f=null),N.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&N.source.includes("	")&&(f=N),d=!0;break;case"comment":{d||r(N,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=N.source.substring(1)||" ";h?h+=p+C:h=C,p="",c=!1;break}case"newlin\
e":c?h?h+=N.source:(!k||t!=="seq-item-ind")&&(l=!0):p+=N.source,c=!0,m=!0,(u||g)&&(b=N),d=!0;break;case"anchor":u&&r(N,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),N.source.endsWith(":")&&r(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),u=N,w??(w=N.offset),c=!1,d=!1,y=!0;break;case"\
tag":{g&&r(N,"MULTIPLE_TAGS","A node can have at most one tag"),g=N,w??(w=N.offset),c=!1,d=!1,y=!0;break}case t:(u||g)&&r(N,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${N.source} indicator`),k&&r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${e??"collection"}`),k=N,c=t==="seq-item-ind"||t==="explicit-key-i\
nd",d=!1;break;case"comma":if(e){S&&r(N,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),S=N,c=!1,d=!1;break}default:r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} toke\
n`),c=!1,d=!1}let A=n[n.length-1],T=A?A.offset+A.source.length:i;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==
"")&&r(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(c&&f.indent<=o||s?.type==="block-map"||s?.type==="bl\
ock-seq")&&r(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,found:k,spaceBefore:l,comment:h,hasNewline:m,anchor:u,tag:g,newlineAfterProp:b,end:T,
start:w??T}}eo.resolveProps=Ef});var nn=v(to=>{"use strict";function Ls(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.
includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(Ls(e.key)||Ls(e.value))return!0}return!1;default:return!0}}to.containsNewline=Ls});var qs=v(no=>{"use strict";var Of=nn();function Tf(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&Of.containsNewline(
e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}no.flowIndentCheck=Tf});var Is=v(io=>{"use strict";var so=E();function Lf(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let i=typeof s=="function"?s:(r,o)=>r===o||so.isScalar(r)&&
so.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}io.mapIncludes=Lf});var fo=v(co=>{"use strict";var ro=z(),qf=ee(),oo=st(),If=nn(),ao=qs(),Cf=Is(),lo="All mapping items must start at the same column";function Mf({composeNode:n,composeEmptyNode:e},t,s,i,r){
let o=r?.nodeClass??qf.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=s.offset,c=null;for(let d of s.items){let{start:h,key:p,sep:m,value:y}=d,f=oo.resolveProps(
h,{indicator:"explicit-key-ind",next:p??m?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0}),u=!f.found;if(u){if(p&&(p.type==="block-seq"?i(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==s.indent&&i(l,"BAD_INDENT",lo)),!f.anchor&&!f.tag&&!m){
c=f.end,f.comment&&(a.comment?a.comment+=`
`+f.comment:a.comment=f.comment);continue}(f.newlineAfterProp||If.containsNewline(p))&&i(p??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else f.found?.indent!==s.indent&&i(l,"BAD_INDENT",lo);t.atKey=!0;let g=f.end,b=p?n(t,p,f,i):e(t,g,h,null,f,i);t.schema.compat&&ao.flowIndentCheck(
s.indent,p,i),t.atKey=!1,Cf.mapIncludes(t,a.items,b)&&i(g,"DUPLICATE_KEY","Map keys must be unique");let S=oo.resolveProps(m??[],{indicator:"map-value-ind",next:y,
offset:b.range[2],onError:i,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=S.end,S.found){u&&(y?.type==="block-map"&&!S.hasNewline&&i(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&f.start<S.found.offset-1024&&i(b.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let k=y?n(t,y,S,i):e(t,l,m,null,S,i);t.schema.compat&&ao.flowIndentCheck(
s.indent,y,i),l=k.range[2];let w=new ro.Pair(b,k);t.options.keepSourceTokens&&(w.srcToken=d),a.items.push(w)}else{u&&i(b.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),S.comment&&(b.comment?b.comment+=`
`+S.comment:b.comment=S.comment);let k=new ro.Pair(b);t.options.keepSourceTokens&&(k.srcToken=d),a.items.push(k)}}return c&&c<l&&i(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[s.offset,l,c??l],a}co.resolveBlockMap=Mf});var ho=v(uo=>{"use strict";var _f=te(),Pf=st(),Df=qs();function Rf({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.nodeClass??_f.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,c=null;for(let{start:d,value:h}of s.items){let p=Pf.resolveProps(d,{indicator:"seq-item-ind",next:h,
offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||h)h?.type==="block-seq"?i(p.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(a.comment=p.comment);continue}let m=h?n(t,h,p,i):
e(t,p.end,d,null,p,i);t.schema.compat&&Df.flowIndentCheck(s.indent,h,i),l=m.range[2],a.items.push(m)}return a.range=[s.offset,l,c??l],a}uo.resolveBlockSeq=Rf});var Oe=v(po=>{"use strict";function $f(n,e,t,s){let i="";if(n){let r=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"space":r=!0;break;case"commen\
t":{t&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";i?i+=o+d:i=d,o="";break}case"n\
ewline":i&&(o+=l),r=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:i,offset:e}}po.resolveEnd=$f});var bo=v(yo=>{"use strict";var Bf=E(),Kf=z(),mo=ee(),xf=te(),Ff=Oe(),go=st(),Yf=nn(),jf=Is(),Cs="Block collections are not allowed within flow collections",Ms=n=>n&&
(n.type==="block-map"||n.type==="block-seq");function Uf({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=r?.
nodeClass??(o?mo.YAMLMap:xf.YAMLSeq),c=new l(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let h=s.offset+s.start.source.length;for(let u=0;u<
s.items.length;++u){let g=s.items[u],{start:b,key:S,sep:k,value:w}=g,A=go.resolveProps(b,{flow:a,indicator:"explicit-key-ind",next:S??k?.[0],offset:h,onError:i,
parentIndent:s.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!k&&!w){u===0&&A.comma?i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):u<s.items.
length-1&&i(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(c.comment?c.comment+=`
`+A.comment:c.comment=A.comment),h=A.end;continue}!o&&t.options.strict&&Yf.containsNewline(S)&&i(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(u===0)A.comma&&i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||i(A.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),A.comment){let T="";e:for(let N of b)switch(N.type){case"comma":case"space":break;case"comment":T=N.source.substring(1);break e;default:break e}
if(T){let N=c.items[c.items.length-1];Bf.isPair(N)&&(N=N.value??N.key),N.comment?N.comment+=`
`+T:N.comment=T,A.comment=A.comment.substring(T.length+1)}}if(!o&&!k&&!A.found){let T=w?n(t,w,A,i):e(t,A.end,k,null,A,i);c.items.push(T),h=T.range[2],Ms(w)&&i(T.
range,"BLOCK_IN_FLOW",Cs)}else{t.atKey=!0;let T=A.end,N=S?n(t,S,A,i):e(t,T,b,null,A,i);Ms(S)&&i(N.range,"BLOCK_IN_FLOW",Cs),t.atKey=!1;let C=go.resolveProps(k??
[],{flow:a,indicator:"map-value-ind",next:w,offset:N.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(C.found){if(!o&&!A.found&&t.options.strict){
if(k)for(let M of k){if(M===C.found)break;if(M.type==="newline"){i(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}A.start<C.found.offset-1024&&i(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
w&&("source"in w&&w.source?.[0]===":"?i(w,"MISSING_CHAR",`Missing space after : in ${a}`):i(C.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let G=w?
n(t,w,C,i):C.found?e(t,C.end,k,null,C,i):null;G?Ms(w)&&i(G.range,"BLOCK_IN_FLOW",Cs):C.comment&&(N.comment?N.comment+=`
`+C.comment:N.comment=C.comment);let me=new Kf.Pair(N,G);if(t.options.keepSourceTokens&&(me.srcToken=g),o){let M=c;jf.mapIncludes(t,M.items,N)&&i(T,"DUPLICATE_K\
EY","Map keys must be unique"),M.items.push(me)}else{let M=new mo.YAMLMap(t.schema);M.flow=!0,M.items.push(me);let mi=(G??N).range;M.range=[N.range[0],mi[1],mi[2]],
c.items.push(M)}h=G?G.range[2]:C.end}}let p=o?"}":"]",[m,...y]=s.end,f=h;if(m?.source===p)f=m.offset+m.source.length;else{let u=a[0].toUpperCase()+a.substring(1),
g=d?`${u} must end with a ${p}`:`${u} in block collection must be sufficiently indented and end with a ${p}`;i(h,d?"MISSING_CHAR":"BAD_INDENT",g),m&&m.source.length!==
1&&y.unshift(m)}if(y.length>0){let u=Ff.resolveEnd(y,f,t.options.strict,i);u.comment&&(c.comment?c.comment+=`
`+u.comment:c.comment=u.comment),c.range=[s.offset,f,u.offset]}else c.range=[s.offset,f,f];return c}yo.resolveFlowCollection=Uf});var wo=v(So=>{"use strict";var Vf=E(),Jf=I(),Gf=ee(),Wf=te(),Qf=fo(),Hf=ho(),Xf=bo();function _s(n,e,t,s,i,r){let o=t.type==="block-map"?Qf.resolveBlockMap(n,e,
t,s,r):t.type==="block-seq"?Hf.resolveBlockSeq(n,e,t,s,r):Xf.resolveFlowCollection(n,e,t,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):
(i&&(o.tag=i),o)}function zf(n,e,t,s,i){let r=s.tag,o=r?e.directives.tagName(r.source,p=>i(r,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,
newlineAfterProp:m}=s,y=p&&r?p.offset>r.offset?p:r:p??r;y&&(!m||m.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===Gf.YAMLMap.tagName&&a==="map"||o===Wf.YAMLSeq.tagName&&a===
"seq")return _s(n,e,t,i,o);let l=e.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!l){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.
assign({},p,{default:!1})),l=p;else return p?i(r,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):i(r,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),_s(n,e,t,i,o)}let c=_s(n,e,t,i,o,l),d=l.resolve?.(c,p=>i(r,"TAG_RESOLVE_FAILED",p),e.options)??c,h=Vf.isNode(d)?d:new Jf.
Scalar(d);return h.range=c.range,h.tag=o,l?.format&&(h.format=l.format),h}So.composeCollection=zf});var Ds=v(vo=>{"use strict";var Ps=I();function Zf(n,e,t){let s=e.offset,i=eu(e,n.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[s,s,s]};let r=i.
mode===">"?Ps.Scalar.BLOCK_FOLDED:Ps.Scalar.BLOCK_LITERAL,o=e.source?tu(e.source):[],a=o.length;for(let f=o.length-1;f>=0;--f){let u=o[f][1];if(u===""||u==="\r")
a=f;else break}if(a===0){let f=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",u=s+i.length;return e.source&&(u+=e.source.length),{value:f,type:r,comment:i.comment,range:[s,u,u]}}let l=e.indent+i.indent,
c=e.offset+i.length,d=0;for(let f=0;f<a;++f){let[u,g]=o[f];if(g===""||g==="\r")i.indent===0&&u.length>l&&(l=u.length);else{u.length<l&&t(c+u.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(l=u.length),d=f,l===0&&!n.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=u.length+g.length+1}for(let f=o.length-1;f>=a;--f)o[f][0].length>l&&(a=f+1);let h="",p="",
m=!1;for(let f=0;f<d;++f)h+=o[f][0].slice(l)+`
`;for(let f=d;f<a;++f){let[u,g]=o[f];c+=u.length+g.length+1;let b=g[g.length-1]==="\r";if(b&&(g=g.slice(0,-1)),g&&u.length<l){let k=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(c-g.length-(b?2:1),"BAD_INDENT",k),u=""}r===Ps.Scalar.BLOCK_LITERAL?(h+=
p+u.slice(l)+g,p=`
`):u.length>l||g[0]==="	"?(p===" "?p=`
`:!m&&p===`
`&&(p=`

`),h+=p+u.slice(l)+g,p=`
`,m=!0):g===""?p===`
`?h+=`
`:p=`
`:(h+=p+g,p=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let f=a;f<o.length;++f)h+=`
`+o[f][0].slice(l);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}let y=s+i.length+e.source.length;return{value:h,type:r,comment:i.comment,range:[s,y,y]}}function eu({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-heade\
r")return s(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",l=-1;for(let p=1;p<i.length;++p){let m=i[p];if(!a&&(m==="\
-"||m==="+"))a=m;else{let y=Number(m);!o&&y?o=y:l===-1&&(l=n+p)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
d="",h=i.length;for(let p=1;p<e.length;++p){let m=e[p];switch(m.type){case"space":c=!0;case"newline":h+=m.source.length;break;case"comment":t&&!c&&s(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),h+=m.source.length,d=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOK\
EN",m.message),h+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",y);let f=m.source;f&&typeof f==
"string"&&(h+=f.length)}}}return{mode:r,indent:o,chomp:a,comment:d,length:h}}function tu(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),r=[s?.[1]?[s[1],t.
slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}vo.resolveBlockScalar=Zf});var $s=v(No=>{"use strict";var Rs=I(),nu=Oe();function su(n,e,t){let{offset:s,type:i,source:r,end:o}=n,a,l,c=(p,m,y)=>t(s+p,m,y);switch(i){case"scalar":a=Rs.Scalar.
PLAIN,l=iu(r,c);break;case"single-quoted-scalar":a=Rs.Scalar.QUOTE_SINGLE,l=ru(r,c);break;case"double-quoted-scalar":a=Rs.Scalar.QUOTE_DOUBLE,l=ou(r,c);break;default:
return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}let d=s+r.length,
h=nu.resolveEnd(o,d,e,t);return{value:l,type:a,comment:h.comment,range:[s,d,h.offset]}}function iu(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"\
`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),ko(n)}function ru(n,e){return(n[n.length-1]!=="\
'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),ko(n.slice(1,-1)).replace(/''/g,"'")}function ko(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)
return n;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(s,""),
o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),r+o+(t?.[1]??"")}function ou(n,e){let t="";for(let s=1;s<n.length-1;++s){let i=n[s];
if(!(i==="\r"&&n[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=au(n,s);t+=r,s=o}else if(i==="\\"){let r=n[++s],o=lu[r];if(o)t+=o;else if(r===`
`)for(r=n[s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="\r"&&n[s+1]===`
`)for(r=n[++s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=cu(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>r?n.slice(r,s+1):i)}else t+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function au(n,e){let t="",
s=n[e+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var lu={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function cu(n,e,t,s){let i=n.substr(e,t),o=i.length===t&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}No.resolveFlowScalar=su});var Oo=v(Eo=>{"use strict";var ue=E(),Ao=I(),fu=Ds(),uu=$s();function du(n,e,t,s){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?fu.resolveBlockScalar(
n,e,s):uu.resolveFlowScalar(e,n.options.strict,s),l=t?n.directives.tagName(t.source,h=>s(t,"TAG_RESOLVE_FAILED",h)):null,c;n.options.stringKeys&&n.atKey?c=n.schema[ue.
SCALAR]:l?c=hu(n.schema,i,l,t,s):e.type==="scalar"?c=pu(n,i,e,s):c=n.schema[ue.SCALAR];let d;try{let h=c.resolve(i,p=>s(t??e,"TAG_RESOLVE_FAILED",p),n.options);
d=ue.isScalar(h)?h:new Ao.Scalar(h)}catch(h){let p=h instanceof Error?h.message:String(h);s(t??e,"TAG_RESOLVE_FAILED",p),d=new Ao.Scalar(i)}return d.range=a,d.source=
i,r&&(d.type=r),l&&(d.tag=l),c.format&&(d.format=c.format),o&&(d.comment=o),d}function hu(n,e,t,s,i){if(t==="!")return n[ue.SCALAR];let r=[];for(let a of n.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?
(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[ue.SCALAR])}function pu({
atKey:n,directives:e,schema:t},s,i,r){let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[ue.SCALAR];if(t.compat){let a=t.compat.find(
l=>l.default&&l.test?.test(s))??t[ue.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),d=`Value may be parsed as either ${l} or ${c}`;r(i,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Eo.composeScalar=du});var Lo=v(To=>{"use strict";function mu(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let i=e[s];switch(i.type){case"space":case"comment":case"newline":n-=
i.source.length;continue}for(i=e[++s];i?.type==="space";)n+=i.source.length,i=e[++s];break}}return n}To.emptyScalarPosition=mu});var Co=v(Ks=>{"use strict";var gu=$e(),yu=E(),bu=wo(),qo=Oo(),Su=Oe(),wu=Lo(),vu={composeNode:Io,composeEmptyNode:Bs};function Io(n,e,t,s){let i=n.atKey,{spaceBefore:r,
comment:o,anchor:a,tag:l}=t,c,d=!0;switch(e.type){case"alias":c=ku(n,e,s),(a||l)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=qo.composeScalar(n,e,l,s),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=bu.composeCollection(vu,n,e,t,s),a&&(c.anchor=a.source.substring(1))}catch(h){let p=h instanceof Error?h.message:
String(h);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let h=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",h),d=!1}}return c??
(c=Bs(n,e.offset,void 0,null,t,s)),a&&c.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&n.options.stringKeys&&(!yu.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&d&&(c.srcToken=e),c}function Bs(n,e,t,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){
let d={type:"scalar",offset:wu.emptyScalarPosition(e,t,s),indent:-1,source:""},h=qo.composeScalar(n,d,a,c);return o&&(h.anchor=o.source.substring(1),h.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(h.spaceBefore=!0),r&&(h.comment=r,h.range[2]=l),h}function ku({options:n},{offset:e,source:t,end:s},i){
let r=new gu.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Su.resolveEnd(s,o,n.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}Ks.composeEmptyNode=
Bs;Ks.composeNode=Io});var Po=v(_o=>{"use strict";var Nu=Ze(),Mo=Co(),Au=Oe(),Eu=st();function Ou(n,e,{offset:t,start:s,value:i,end:r},o){let a=Object.assign({_directives:e},n),l=new Nu.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=Eu.resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=i?Mo.composeNode(c,i,d,o):Mo.composeEmptyNode(c,d.end,s,null,d,o);let h=l.
contents.range[2],p=Au.resolveEnd(r,h,!1,o);return p.comment&&(l.comment=p.comment),l.range=[t,h,p.offset],l}_o.composeDoc=Ou});var Fs=v($o=>{"use strict";var Tu=require("process"),Lu=On(),qu=Ze(),it=nt(),Do=E(),Iu=Po(),Cu=Oe();function rt(n){if(typeof n=="number")return[n,n+1];if(Array.
isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Ro(n){let e="",t=!1,s=!1;for(let i=0;i<
n.length;++i){let r=n[i];switch(r[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(r.substring(1)||" "),t=!0,s=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var xs=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,i,r)=>{let o=rt(t);r?this.warnings.push(new it.YAMLWarning(
o,s,i)):this.errors.push(new it.YAMLParseError(o,s,i))},this.directives=new Lu.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,
afterEmptyLine:i}=Ro(this.prelude);if(s){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(Do.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];Do.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ro(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(Tu.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,i)=>{let r=rt(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",s,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=Iu.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,s=new it.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"do\
c-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new it.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.
docEnd=!0;let t=Cu.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;
this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new it.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new qu.Document(
void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};$o.Composer=xs});var xo=v(sn=>{"use strict";var Mu=Ds(),_u=$s(),Pu=nt(),Bo=Ye();function Du(n,e=!0,t){if(n){let s=(i,r,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(t)t(a,r,o);else throw new Pu.YAMLParseError([a,a+1],r,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return _u.resolveFlowScalar(
n,e,s);case"block-scalar":return Mu.resolveBlockScalar({options:{strict:e}},n,s)}}return null}function Ru(n,e){let{implicitKey:t=!1,indent:s,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=Bo.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"\
newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),d=a.substring(0,c),h=a.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:r,indent:s,source:d}];return Ko(p,l)||p.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:r,indent:s,props:p,source:h}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,source:a,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:s,source:a,end:l};default:return{type:"scalar",offset:r,indent:s,source:a,end:l}}}function $u(n,e,t={}){let{afterKey:s=!1,implicitKey:i=!1,
inFlow:r=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="number"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=Bo.stringifyString({type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Bu(n,l);break;case'"':Ys(n,l,"double-quoted-scalar");break;case"\
'":Ys(n,l,"single-quoted-scalar");break;default:Ys(n,l,"scalar")}}function Bu(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),i=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let r=n.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=s,n.source=i}else{let{offset:r}=n,
o="indent"in n?n.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,source:s}];Ko(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:i})}}function Ko(n,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function Ys(n,e,t){switch(n.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"block-scalar":{let s=n.props.slice(1),i=e.length;n.props[0].type==="block-scalar-header"&&
(i-=n.props[0].source.length);for(let r of s)r.offset+=i;delete n.props,Object.assign(n,{type:t,source:e,end:s});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[i]});break}default:{let s="indent"in n?n.indent:-1,i="end"in n&&Array.isArray(n.end)?n.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(n))r!=="type"&&r!=="offset"&&delete n[r];Object.assign(n,{type:t,indent:s,source:e,
end:i})}}}sn.createScalarToken=Ru;sn.resolveAsScalar=Du;sn.setScalarValue=$u});var Yo=v(Fo=>{"use strict";var Ku=n=>"type"in n?on(n):rn(n);function on(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=on(t);return e+n.
source}case"block-map":case"block-seq":{let e="";for(let t of n.items)e+=rn(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=rn(t);
for(let t of n.end)e+=t.source;return e}case"document":{let e=rn(n);if(n.end)for(let t of n.end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)
for(let t of n.end)e+=t.source;return e}}}function rn({start:n,key:e,sep:t,value:s}){let i="";for(let r of n)i+=r.source;if(e&&(i+=on(e)),t)for(let r of t)i+=r.
source;return s&&(i+=on(s)),i}Fo.stringify=Ku});var Jo=v(Vo=>{"use strict";var js=Symbol("break visit"),xu=Symbol("skip children"),jo=Symbol("remove item");function de(n,e){"type"in n&&n.type==="document"&&(n=
{start:n.start,value:n.value}),Uo(Object.freeze([]),n,e)}de.BREAK=js;de.SKIP=xu;de.REMOVE=jo;de.itemAtPath=(n,e)=>{let t=n;for(let[s,i]of e){let r=t?.[s];if(r&&
"items"in r)t=r.items[i];else return}return t};de.parentCollection=(n,e)=>{let t=de.itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],i=t?.[s];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function Uo(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let i of["key","value"]){let r=e[i];if(r&&"it\
ems"in r){for(let o=0;o<r.items.length;++o){let a=Uo(Object.freeze(n.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===js)return js;a===jo&&
(r.items.splice(o,1),o-=1)}}typeof s=="function"&&i==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Vo.visit=de});var an=v($=>{"use strict";var Us=xo(),Fu=Yo(),Yu=Jo(),Vs="\uFEFF",Js="",Gs="",Ws="",ju=n=>!!n&&"items"in n,Uu=n=>!!n&&(n.type==="scalar"||n.type==="single-qu\
oted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function Vu(n){switch(n){case Vs:return"<BOM>";case Js:return"<DOC>";case Gs:return"<FLO\
W_END>";case Ws:return"<SCALAR>";default:return JSON.stringify(n)}}function Ju(n){switch(n){case Vs:return"byte-order-mark";case Js:return"doc-mode";case Gs:return"\
flow-error-end";case Ws:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}$.createScalarToken=Us.createScalarToken;$.resolveAsScalar=Us.resolveAsScalar;$.setScalarValue=Us.setScalarValue;
$.stringify=Fu.stringify;$.visit=Yu.visit;$.BOM=Vs;$.DOCUMENT=Js;$.FLOW_END=Gs;$.SCALAR=Ws;$.isCollection=ju;$.isScalar=Uu;$.prettyToken=Vu;$.tokenType=Ju});var Xs=v(Wo=>{"use strict";var ot=an();function F(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Go=new Set("0123456789ABCDEFabcdef"),Gu=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ln=new Set(",[]{}"),Wu=new Set(` ,[]{}
\r	`),Qs=n=>!n||Wu.has(n),Hs=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&F(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ot.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
let r=e[s-1];if(r===" "||r==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield ot.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&F(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!F(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&F(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Qs),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&F(i[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield ot.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Qs),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||F(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.
substring(0,t),i=s.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>F(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.buffer[i];s===" ";)s=this.buffer[++i];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield ot.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(F(r)||e&&ln.has(r))break;t=s}else if(F(i)){let r=this.buffer[s+
1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):t=s),r==="#"||e&&ln.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&ln.has(i))break;t=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield ot.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.
buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Qs),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,s=this.charAt(1);if(F(s)||t&&ln.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!F(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Gu.has(t))t=this.buffer[++e];else if(t==="%"&&Go.has(this.buffer[e+1])&&Go.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Wo.Lexer=Hs});var Zs=v(Qo=>{"use strict";var zs=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;
for(;t<s;){let r=t+s>>1;this.lineStarts[r]<e?t=r+1:s=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];
return{line:t,col:e-i+1}}}};Qo.LineCounter=zs});var ti=v(ea=>{"use strict";var Qu=require("process"),Ho=an(),Hu=Xs();function ne(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Xo(n){
for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Zo(n){switch(n?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function cn(n){switch(n.type){case"document":return n.
start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function Te(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function fn(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)
n.push(e[t])}function zo(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!ne(e.start,"explicit-key-ind")&&!ne(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Zo(e.value)?e.value.end?fn(e.value.end,e.sep):e.value.end=e.sep:fn(e.start,e.sep),delete e.sep)}var ei=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Hu.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=
e,Qu.env.LOG_TOKENS&&console.log("|",Ho.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Ho.tokenType(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&zo(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let i=s.items[s.items.length-
1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=s.items[s.items.
length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.
type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Xo(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Xo(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=cn(this.peek(2)),s=Te(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){fn(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.indent===e.indent,i=s&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ne(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Zo(t.key)&&!ne(t.sep,"newline")){
let o=Te(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(ne(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Te(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):ne(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ne(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else s&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){fn(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ne(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(
e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||
this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){let i=cn(
s),r=Te(i);zo(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=cn(e),s=Te(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=cn(e),s=Te(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ea.Parser=ei});var ra=v(lt=>{"use strict";var ta=Fs(),Xu=Ze(),at=nt(),zu=Kn(),Zu=E(),ed=Zs(),na=ti();function sa(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||
e&&new ed.LineCounter||null,prettyErrors:e}}function td(n,e={}){let{lineCounter:t,prettyErrors:s}=sa(e),i=new na.Parser(t?.addNewLine),r=new ta.Composer(e),o=Array.
from(r.compose(i.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(at.prettifyError(n,t)),a.warnings.forEach(at.prettifyError(n,t));return o.length>0?o:Object.
assign([],{empty:!0},r.streamInfo())}function ia(n,e={}){let{lineCounter:t,prettyErrors:s}=sa(e),i=new na.Parser(t?.addNewLine),r=new ta.Composer(e),o=null;for(let a of r.
compose(i.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new at.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(at.prettifyError(n,t)),o.warnings.forEach(at.prettifyError(
n,t))),o}function nd(n,e,t){let s;typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=ia(n,t);if(!i)return null;if(i.warnings.forEach(r=>zu.
warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:s},t))}function sd(n,e,t){
let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(n===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return Zu.isDocument(n)&&!s?n.toString(t):new Xu.Document(n,s,t).toString(t)}
lt.parse=nd;lt.parseAllDocuments=td;lt.parseDocument=ia;lt.stringify=sd});var he=v(O=>{"use strict";var id=Fs(),rd=Ze(),od=vs(),ni=nt(),ad=$e(),se=E(),ld=z(),cd=I(),fd=ee(),ud=te(),dd=an(),hd=Xs(),pd=Zs(),md=ti(),un=ra(),oa=_e();O.Composer=
id.Composer;O.Document=rd.Document;O.Schema=od.Schema;O.YAMLError=ni.YAMLError;O.YAMLParseError=ni.YAMLParseError;O.YAMLWarning=ni.YAMLWarning;O.Alias=ad.Alias;
O.isAlias=se.isAlias;O.isCollection=se.isCollection;O.isDocument=se.isDocument;O.isMap=se.isMap;O.isNode=se.isNode;O.isPair=se.isPair;O.isScalar=se.isScalar;O.isSeq=
se.isSeq;O.Pair=ld.Pair;O.Scalar=cd.Scalar;O.YAMLMap=fd.YAMLMap;O.YAMLSeq=ud.YAMLSeq;O.CST=dd;O.Lexer=hd.Lexer;O.LineCounter=pd.LineCounter;O.Parser=md.Parser;O.
parse=un.parse;O.parseAllDocuments=un.parseAllDocuments;O.parseDocument=un.parseDocument;O.stringify=un.stringify;O.visit=oa.visit;O.visitAsync=oa.visitAsync});var uh={};Ba(uh,{readWithPositions:()=>oh});module.exports=Ka(uh);function yi(n){return n.split("/").slice(1).map(xa)}var xa=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function kn(n,e,t){return new vn(n,e,t)}var vn=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(e,t,s){this.value=e.value,this.issues=e.issues,
this.read=e,this.section=t,this.rangeOf=s}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Fa,this.knownSyntax}positionOf(e){return this.placeOf(e,"value")}keyOf(e){return this.placeOf(e,"key")}placeOf(e,t){let s=this.read.tape?.locate(yi(
e))?.[t];return s?this.rangeOf(...s):this.range}},Fa={root:void 0,comments:[]};var qe=ge(he(),1);var la=ge(he(),1);var D={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor must consist of letters, digits, - and _",BAD_COLLECTION_TYPE:"\
a tag does not fit its value",BAD_DIRECTIVE:"a directive must be %YAML 1.1 or %TAG",BAD_DQ_ESCAPE:"an escape sequence in double quotes is not valid in YAML 1.1",
BAD_INDENT:"the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag must follow its indicator",BAD_SCALAR_START:"a string\
 that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its own",
BLOCK_IN_FLOW:"a block list or a block map cannot be inside [] or {}",DUPLICATE_KEY:"a key is duplicated",IMPOSSIBLE:"the indentation does not match that of the\
 lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here: a co\
lon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it contains more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not \
a string",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
unexpected here; check the indentation, quotes and brackets before it"};function ca(n,e,t,s){let i=(m,y,f)=>s(m,m+y,f);function r(m,y){switch(m?.type){case"alias":aa.test(m.source)||i(m.offset,m.source.length,D.BAD_ALIAS);break;case"\
scalar":y&&/^:|\?/.test(m.source)&&i(m.offset,m.source.length,"inside [] and {}, a string that contains ? or follows a : needs quotes");break;case"double-quoted\
-scalar":h(m.source,m.offset);break;case"block-scalar":p(m),a(m.props);break;case"block-map":for(let f of m.items)o(f,!1);for(let f of m.items)d(f,m.indent);break;case"\
block-seq":for(let f of m.items)o(f,!1);break;case"flow-collection":for(let f of m.items)o(f,!0);for(let f of m.items)c(f);break}}function o({start:m,key:y,sep:f,
value:u},g){a(m),r(y,g),f&&a(f),r(u,g)}function a(m){for(let y of m){y.type==="anchor"&&!aa.test(y.source)&&i(y.offset,y.source.length,D.BAD_ALIAS);let{offset:f,
type:u}=y;u==="tag"&&(/[#%]/.test(y.source)||/\S/.test(l(y)))&&i(f,y.source.length,gd)}}function l({offset:m,source:y}){return e.charAt(m-t+y.length)}function c({
start:m,key:y,sep:f}){let u=f?.find(({type:b})=>b==="map-value-ind");if(!u||!y||m.some(({type:b})=>b==="explicit-key-ind"))return;let g=e.slice(y.offset-t,u.offset-
t);(g.length>1024||g.includes(`
`))&&i(y.offset,1,D.MULTILINE_IMPLICIT_KEY),y.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(u.offset-t,u.offset-t+2))&&i(u.offset,1,"a : inside [] and {} must be f\
ollowed by a space")}function d({start:m,key:y,sep:f,value:u},g){let b=f?.find(({type:w})=>w==="map-value-ind");if(!b&&u&&i(u.offset,1,D.UNEXPECTED_TOKEN),!b||!y)
return;let S=m.some(({type:w})=>w==="explicit-key-ind"),k=f?.slice(0,f.indexOf(b)).some(({type:w})=>w==="newline");(S?b.indent!==g:k)&&i(b.offset,1,D.MULTILINE_IMPLICIT_KEY)}
function h(m,y){for(let{0:f,index:u}of m.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(f==="\\/"||f.length>2)&&i(y+u,f.length,D.BAD_DQ_ESCAPE)}function p({
source:m,props:y,offset:f,indent:u}){let g=y.reduce((k,w)=>k+("source"in w?w.source.length:0),0),b=/[1-9]/.exec(la.CST.stringify(y[0]??n))?.[0],S=b===void 0?void 0:
u+Number(b);for(let k=0;k<m.length;k=yd(m,k)){let w=k;for(;m[w]===" ";)w++;let A=w-k;if(m[w]==="	"&&(S===void 0||A<S)){i(f+g+w,1,D.TAB_AS_INDENT);return}m[w]!==
`
`&&m[w]!=="\r"&&w<m.length&&(S??=A)}S===0&&i(f+g,1,"text after | or > must be indented")}a(n.start),r(n.value,!1)}var gd="a tag contains an invalid character",aa=/^[&*][\w-]+$/;
function yd(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t+1}function fa(){let n;return{blame:(e,t,s)=>{(!n||e<n.start)&&(n={start:e,end:Math.max(t,e+1),reason:s})},first:()=>n}}var ct=200,Le=`it is nested deeper than ${ct}\
 levels`,ua=4e6,dn="it is too large";function da(n,e){let t=0,s=!0,i=!0,r=!1,o=!1,a=0;return(l,c,d)=>{let h=c==="space"&&i&&a===0?l.indexOf("	"):-1;h!==-1&&!(r&&d+h-t>e())&&n(d+h,d+h+1,D.TAB_AS_INDENT),
c==="newline"?(t=d+l.length,s=i=!0):bd.has(c)?c==="comment"&&(r=!1):(i=c==="seq-item-ind"||c==="explicit-key-ind"||c==="map-value-ind"&&s,s&&=i,r=c==="text"&&!o,
o=c==="block-scalar-header"||o&&c!=="text",a=c==="flow-error-end"?0:a+(Sd.get(c)??0))}}var bd=new Set(["space","comment","doc-mode","byte-order-mark"]),Sd=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var wd={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function hn(n,e,t){let s=Error,{stackTraceLimit:i}=s;
s.stackTraceLimit=0;try{return vd(n,e,t)}finally{s.stackTraceLimit=i}}function vd(n,e,t){let{blame:s,first:i}=fa(),r=new qe.Parser;r.offset=e;let o=new qe.Composer(
wd),a=da(s,()=>Ad(r.stack)),l,c=[],d=0,h=!1;function p(f){for(let u of f)if(u.type==="error")s(u.offset,u.offset+1,D.UNEXPECTED_TOKEN);else{if(l&&(u.type==="doc\
ument"||u.type==="doc-end"))return m(l,u);u.type==="directive"&&!kd.test(u.source)&&s(u.offset,u.offset+1,D.BAD_DIRECTIVE),u.type==="document"&&(l=u,ca(u,n,e,s)),
Od(o.next(u))}return!i()}function m({value:f,start:u},{type:g,offset:b}){return g==="doc-end"&&!f&&u.length===0&&s(b,b+3,D.UNEXPECTED_TOKEN),!1}for(let f of t){
let{offset:u}=r,g=h?"text":qe.CST.tokenType(f);if(h=g==="scalar",g&&!h&&(a(f,g,u),Ed(f,u,s),g==="comment"&&c.push([u,u+f.length])),r.stack.length>ct+2&&s(u,u+1,
Le),++d>ua&&s(e,e+1,dn),!p(r.next(f)))break}l||p(r.end());let[y]=o.end(!0,e+n.length);for(let{pos:f,code:u,message:g}of y?.errors??[])g.startsWith(Nd)||s(...f,D[u]);
return{node:y,fault:i(),comments:c}}var kd=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/,Nd="Comments must be separated";function Ad(n){let e=n.findLast(
t=>t.type==="block-map"||t.type==="block-seq");return e&&"indent"in e?e.indent:-1}function Ed(n,e,t){let s=/^["']/.test(n)?-1:n.search(/[\u2028\u2029]/);s!==-1&&
t(e+s,e+s+1,"a Unicode line separator must be in quotes")}function Od(n){for(let e of n);}var ie=ge(he(),1);function ii(n){return new ie.Lexer().lex(n)}function ha(n){let e=new Map;for(let t=0;t<Ld;t++){let{text:s,added:i}=Id(n,e),r=[...new ie.Lexer().
lex(s)],o=Cd(r,i);if(!o)return t>0?Rd(r,i):void 0;let a=e.size,l=Pd(n,o.start),c=o.isFlow?Dd(n,o.start):ma(n,o.start);for(let d=si(n,o.start);d<c;d=si(n,d))Td(n,
d)||e.set(d,l);if(e.size===a||e.size*l>qd)return}}var Td=(n,e)=>/^(?:---|\.\.\.)(?:\s|$)/.test(n.slice(e,e+4)),Ld=100,qd=1e7;function Id(n,e){let t=[],s=[],i=0,
r=0;for(let[o,a]of[...e].sort(([l],[c])=>l-c))t.push(n.slice(i,o)," ".repeat(a)),s.push({at:o+r,length:a}),i=o,r+=a;return{text:[...t,n.slice(i)].join(""),added:s}}
function Cd(n,e){let t=0,s=0,i=0,r=0,o=0,a=!1;for(let l of n){for(;(e[i]?.at??Number.POSITIVE_INFINITY)<t;)s+=e[i++]?.length??0;let c=a?"scalar":ie.CST.tokenType(
l);if(c==="flow-error-end")return{start:o,isFlow:!0};if(!a&&Md.has(c)&&!_d(l))return{start:t-s,isFlow:!1};c==="flow-map-start"||c==="flow-seq-start"?(r===0&&(o=
t-s),r++):(c==="flow-map-end"||c==="flow-seq-end")&&r--,a=!a&&c==="scalar",pa.has(l)||(t+=l.length)}}var Md=new Set(["double-quoted-scalar","single-quoted-scala\
r"]),pa=new Set([ie.CST.DOCUMENT,ie.CST.SCALAR,ie.CST.FLOW_END]);function _d(n){let e=n.startsWith('"'),t=1;for(;t<n.length;){let s=n.charAt(t);if(e&&s==="\\")t+=
2;else if(s!==n.charAt(0))t++;else if(!e&&n.charAt(t+1)===s)t+=2;else return t===n.length-1}return!1}function Pd(n,e){let t=n.lastIndexOf(`
`,e-1)+1,s=t;for(;s<e&&" 	-?:".includes(n.charAt(s));)s++;return s-t+1}function ma(n,e){let t=n.charAt(e);for(let s=e+1;s<n.length;s++){let i=n.charAt(s);if(t===
'"'&&i==="\\")s++;else if(i===t){if(t==='"'||n.charAt(s+1)!==t)return s;s++}}return n.length}function Dd(n,e){let t=0;for(let s=e;s<n.length;s++){let i=n.charAt(
s);if(i==="["||i==="{")t++;else{if((i==="]"||i==="}")&&--t===0)return s;i==="#"&&/\s/.test(n.charAt(s-1))?s=si(n,s)-1:(i==='"'||i==="'")&&/[\s,:[{]/.test(n.charAt(
s-1))&&(s=ma(n,s))}}return n.length}function si(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t+1}function Rd(n,e){let t=0,s=0,i=0;return n.flatMap(r=>{if(pa.has(r))return[r];let o=t;t+=r.length;let a=[],l=Math.max(o,i);for(let d=e[s];d&&
d.at<t;d=e[++s])a.push(r.slice(l-o,d.at-o)),i=d.at+d.length,l=i;a.push(r.slice(l-o));let c=a.join("");return c===""?[]:[c]})}function ga(n,e,t){let s=n.slice(e,t),i=s.search($d);if(i!==-1)return ri({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let r=(s.endsWith(`
`)?s:`${s}
`).replace(Bd,`
`),{node:o,fault:a,comments:l}=hn(r,e,ii(r));if(!a)return{node:o,fault:a,comments:l};if(ba(a))return ri(a);let c=ha(r),d=c&&hn(r,e,c);return d&&!d.fault?d:ri(a)}
function ya(n,e,t){let s=n.slice(e,t),{node:i,fault:r}=hn(s,e,ii(s));return{node:i,fault:r&&ba(r)?r:void 0,comments:[]}}var $d=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,
Bd=/\r(?!\n)|\u0085/g;function ri(n){return{node:void 0,fault:n,comments:[]}}function ba({reason:n}){return n===Le||n===dn}var L=ge(he(),1);var Y=ge(he(),1);function ft(n,e){let t=e.range?.[0]??0,s=e;for(;(0,Y.isCollection)(s)&&!s.flow;){let r=s.items.at(-1),o=(0,Y.isPair)(r)?r.value??r.key:r;if(!(0,Y.isNode)(
o))break;s=o}let i=s.range?.[1]??t;return(0,Y.isScalar)(s)?s.type===Y.Scalar.BLOCK_LITERAL||s.type===Y.Scalar.BLOCK_FOLDED?[t,Kd(n,i)]:[t,s!==e&&i===s.range?.[0]?
Math.max(t,pn(n,i)):i]:[t,i]}function pn(n,e){let t=e;for(;n.charAt(t-1)===" "||n.charAt(t-1)==="	";)t--;return t}function Kd(n,e){let t=Math.min(e,n.length);for(;xd.
has(n.charAt(t-1));)t--;return t}var xd=new Set([" ","	","\r",`
`]);var Fd=["map","list","scalar","alias","empty"],Yd=["block","flow","plain","single","double","literal","folded"],jd=["plain","single","double","other"],[gn,Ie,Sa,
wa,fi]=[0,1,2,3,4],oe={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},va={plain:0,single:64,double:128,other:192},[ui,di,yn]=[256,512,1024],[
mn,oi,ai,ka,li,ut,re]=[0,1,2,3,4,5,6],bn=class{cells=new Int32Array(re*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(e,t,s,i,r,o){
let a=this.length;a+re>this.cells.length&&this.grow();let{cells:l}=this;l[a+mn]=e,l[a+oi]=t,l[a+ai]=s,l[a+ka]=r,l[a+li]=o,this.length=a+re;let c=a/re;return l[a+
ut]=c+1,this.names.push(i),c}close(e,t){this.cells[e*re+li]=t,this.cells[e*re+ut]=this.length/re}comment(e,t){this.comments.push(e,t)}finish(e){return new ci(this.
cells.slice(0,this.length),this.names,this.comments,e)}grow(){let e=new Int32Array(this.cells.length*2);e.set(this.cells),this.cells=e}},ci=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(e,t,s,i){
this.cells=e,this.names=t,this.commentOffsets=s,this.targets=i}get syntax(){let e=[];for(let t=0;t<this.commentOffsets.length;t+=2)e.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:e}}locate(e){if(this.cells.length===0)return;let t=0;for(let r of e){
let o=this.childOf(this.behind(t),r);if(o===void 0)break;t=o}let s=this.extentOf(t),i=this.cell(t,oi);return{value:s,key:i===-1?s:[i,this.cell(t,ai)]}}cell(e,t){
return this.cells[e*re+t]??0}kindOf(e){return this.cell(e,mn)&7}extentOf(e){return[this.cell(e,ka),this.cell(e,li)]}behind(e){return this.targets?.get(e)??e}childOf(e,t){
let s=this.kindOf(e);if(s===Ie&&!/^(?:0|[1-9]\d*)$/.test(t)||s!==Ie&&s!==gn)return;if(this.cell(e,ut)-e>Ud)return this.indexOf(e).get(t);let i;for(let[r,o]of this.
entriesOf(e))r===t&&(i=o);return i}indexOf(e){let t=this.indexes.get(e);if(t)return t;let s=new Map(this.entriesOf(e));return this.indexes.set(e,s),s}*entriesOf(e){
let t=this.kindOf(e)===Ie,s=0;for(let i of this.childrenOf(e))t?yield[String(s++),i]:this.cell(i,mn)&yn?yield*this.mergedIn(this.behind(i)):yield[this.names[i]??
"",i]}*mergedIn(e){if(this.kindOf(e)===gn)yield*this.entriesOf(e);else for(let t of[...this.childrenOf(e)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(e){
let t=this.cell(e,ut);if(!(this.kindOf(e)>Ie))for(let s=e+1;s<t;s=this.cell(s,ut))yield s}nodeOf(e){let t=this.cell(e,mn);return{kind:Fd[t&7]??"empty",style:Yd[t>>
3&7]??"plain",extent:this.extentOf(e),key:this.keyOf(e,t),isMarked:(t&ui)!==0,children:Array.from(this.childrenOf(e),i=>this.nodeOf(i))}}keyOf(e,t){let s=this.cell(
e,oi);if(s!==-1)return{extent:[s,this.cell(e,ai)],style:jd[t>>6&3]??"other",name:this.names[e],isMerge:(t&yn)!==0,isMarked:(t&di)!==0}}},Ud=64;var q=ge(he(),1);function Ea(n,e,t){if(e===void 0)return t?Na(n):pe(n);if(e===`${Ce}binary`)return Wd(n);if(e===`${Ce}timestamp`)return Jd.test(n)&&Gd(n)?pe(n):void 0;let s=Vd.get(
e);if(!s)return pe(n);let i=Na(n);return s==="float"&&i.type==="integer"?Me(Number(i.value)):i.type===s?i:void 0}var Ce="tag:yaml.org,2002:",Vd=new Map([[`${Ce}\
int`,"integer"],[`${Ce}float`,"float"],[`${Ce}bool`,"boolean"],[`${Ce}null`,"null"]]),Jd=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Gd(n){let[e=0,t=0,s=0]=n.split(/[-Tt ]/,3).map(Number);return s<=new Date(Date.UTC(e,t,0)).getUTCDate()}function Wd(n){let e=n.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return pe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0))))}function Na(n){
let e=Qd.get(n);if(e)return e;let t=n.charAt(0);if(t===".")return Hd(n)??pe(n);if(!/[-+0-9]/.test(t))return pe(n);let s=n.replaceAll("_","");return zd(s)??Xd(s)??
pe(n)}var Qd=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Aa(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Aa(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Me(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Me(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Me(Number.NEGATIVE_INFINITY)])]);
function pe(n){return{type:"text",value:n,key:n}}function Aa(n){return{type:"boolean",value:n,key:String(n)}}function Me(n){return{type:"float",value:n,key:eh(n)}}
function Hd(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let e=Number(n.replaceAll("_",""));return Number.isFinite(e)?Me(e):void 0}
function Xd(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let e=Number(n);return Number.isFinite(e)?Me(e):void 0}function zd(n){let e=Zd.
exec(n);if(!e)return;let[,t="",s,i,r,o="0"]=e,a=s!==void 0?Sn(s,"0x",16):i!==void 0?Sn(i,"0o",22):r!==void 0?Sn(r,"0b",64):Sn(o,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Zd=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Sn(n,e,t){return n.length<=t?BigInt(e+n):
void 0}function eh(n){let e=Math.fround(n);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(e.toPrecision(t)))!==e;)t++;let[s,i]=e.toExponential(t-1).split("e"),r=Number(i);return r>=-4&&r<6?String(Number(e.toPrecision(
t))):`${s}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function La(n){let e=nh();try{return{value:n?e.build(n).value:null,repeated:e.repeated,targets:e.targets}}catch(t){if(!(t instanceof K))throw t;let[s,i]=t.node.
range??[0,0];return{start:s,end:i,reason:t.message}}}function hi(n){return(0,q.isScalar)(n)?qa(n)?.key:void 0}function wn(n){return(0,q.isScalar)(n)&&n.source===
"<<"&&(n.tag==="!"||n.tag===th||!n.tag&&n.type===q.Scalar.PLAIN)}var th="tag:yaml.org,2002:merge";function qa(n){return Ea(n.source??"",n.tag,n.type===q.Scalar.
PLAIN)}var K=class extends Error{node;constructor(e,t){super(t),this.node=e}};function nh(){let n=[],e=new Map,t=new Map,s=new Map,i=[],r=1,o=0;function a(f){if(r++,
(0,q.isAlias)(f))return c(f);if(l(f),(0,q.isScalar)(f))return d(f);let u=r,{value:g,levels:b,entries:S}=(0,q.isMap)(f)?p(f):h(f);if(b>ct)throw new K(f,Le);let k={
value:g,levels:b,size:r-u+1,...S&&{entries:S}};return"anchor"in f&&f.anchor!==void 0&&s.set(f,k),k}function l(f){"anchor"in f&&f.anchor!==void 0&&t.set(f.anchor,
f)}function c(f){let u=t.get(f.source);if(!u)throw new K(f,"it refers to an anchor that is not defined above it in the document");e.set(f,u);let g=(0,q.isScalar)(
u)?d(u):s.get(u);if(!g)throw new K(f,"it refers to an anchor that contains it");if(r+=g.size,o+=g.size,o>100&&r>1e3&&o/r>sh(r))throw new K(f,"it contains excess\
ive aliasing");return g}function d(f){let u=Ta(f);if(typeof u.value=="number"&&!Number.isFinite(u.value))throw new K(f,"JSON does not support infinity and NaN");
return{value:u.value,size:1,levels:0}}function h(f){let u=[],g=0;for(let b of(0,q.isSeq)(f)?f.items:[]){i.push(u.length);let S=(0,q.isNode)(b)?a(b):Oa;i.pop(),u.
push(S.value),g=Math.max(g,S.levels)}return{value:u,levels:g+1}}function p(f){let u=new Map,g=0;for(let b of f.items){if(!(0,q.isNode)(b.key))continue;if(wn(b.key)){
l(b.key),g=Math.max(g,y((0,q.isNode)(b.value)?b.value:b.key,u));continue}let{id:S,key:k}=m(b.key);i.push(k);let w=(0,q.isNode)(b.value)?a(b.value):Oa;u.get(S)?.
own&&n.push({path:[...i],key:b.key,by:"key"}),i.pop(),g=Math.max(g,w.levels),u.set(S,{key:k,value:w.value,own:b.key})}return{value:ih(u),levels:g+1,entries:u}}function m(f){
r++,l(f),(0,q.isAlias)(f)&&c(f);let u=(0,q.isAlias)(f)?e.get(f):f;if(!(0,q.isScalar)(u))throw new K(f,"a list or a map is used as a key");let{type:g,key:b}=Ta(u);
if(b===void 0)throw new K(f,g==="null"?"null is used as a key":"a key is a number with more than 64 bits");return{id:`${g} ${b}`,key:b}}function y(f,u){let g=[],
b=0;for(let S of(0,q.isSeq)(f)?f.items:[f]){let k=(0,q.isNode)(S)&&!(0,q.isScalar)(S)&&!(0,q.isSeq)(S)?a(S):void 0;if(!k?.entries)throw new K(f,"the value of a \
merge (<<) must be a map or a list of maps");g.unshift(k.entries),b=Math.max(b,k.levels-1)}for(let[S,k]of new Map(g.flatMap(w=>[...w]))){let w=u.get(S)?.own;w&&
n.push({path:[...i,k.key],key:w,by:"merge"}),u.set(S,{key:k.key,value:k.value})}return b}return{build:a,repeated:n,targets:e}}var Oa={value:null,size:1,levels:0};
function Ta(n){let e=qa(n);if(!e)throw new K(n,"a value does not match its tag");return e}function sh(n){return .99-.89*Math.min(1,Math.max(0,(n-4e5)/36e5))}function ih(n){
let e={};for(let{key:t,value:s}of n.values())t==="__proto__"?Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0}):e[t]=s;return e}function Ca(n,e,t,s){let i=new bn,r=new Map,o=new Map;e&&!Ia(n,e)&&a(e,void 0);for(let[d,h]of s)i.comment(d,h);return i.finish(o);function a(d,h){let p=h&&(0,L.isNode)(
h.key)?h.key:void 0,[m,y]=p?ft(n,p):[-1,-1],[f,u]=ft(n,d),g=Ia(n,d),b=g?pn(n,f):f,S=rh(d,g)|(pi(d)?ui:0)|(p?c(p,m):0),k=p&&!wn(p)?hi((0,L.isAlias)(p)?t.get(p):p):
void 0,w=i.add(S,m,y,k,b,g?b:u);r.set(d,w);let A=(0,L.isAlias)(d)?t.get(d):void 0,T=A&&r.get(A);if(T!==void 0&&o.set(w,T),!!(0,L.isCollection)(d)){for(let N of d.
items)l(N);i.close(w,u)}}function l(d){if((0,L.isNode)(d)&&a(d,void 0),!(!(0,L.isPair)(d)||!(0,L.isNode)(d.key)))if((0,L.isNode)(d.value))a(d.value,d);else{let[
h,p]=ft(n,d.key);i.add(fi|oe.plain|c(d.key,h),h,p,hi((0,L.isAlias)(d.key)?t.get(d.key):d.key),p,p)}}function c(d,h){let p=(0,L.isScalar)(d)?Ma(d):"literal",m=p===
"plain"||p==="single"||p==="double",y=pi(d)||(0,L.isAlias)(d)||n.charAt(pn(n,h)-1)==="?";return va[m?p:"other"]|(wn(d)?yn:0)|(y?di:0)}}function Ia(n,e){let[t,s]=ft(
n,e);return(0,L.isScalar)(e)&&t===s&&!pi(e)}function rh(n,e){return(0,L.isMap)(n)?gn|(n.flow?oe.flow:oe.block):(0,L.isSeq)(n)?Ie|(n.flow?oe.flow:oe.block):(0,L.isScalar)(
n)&&!e?Sa|oe[Ma(n)]:((0,L.isAlias)(n)?wa:fi)|oe.plain}function pi(n){return!(0,L.isAlias)(n)&&("anchor"in n&&n.anchor!==void 0||n.tag!==void 0)}function Ma({type:n}){
return n===L.Scalar.QUOTE_DOUBLE?"double":n===L.Scalar.QUOTE_SINGLE?"single":n===L.Scalar.BLOCK_LITERAL?"literal":n===L.Scalar.BLOCK_FOLDED?"folded":"plain"}function oh(n,e,t){let{node:s,read:i,comments:r}=ah(n,e);if("reason"in i)return kn({value:void 0,issues:[lh(i,t)],tape:void 0},e,t);let o=i.repeated.map(l=>ch(l,
t)).sort((l,c)=>l.range.start.offset-c.range.start.offset),a=Ca(n,s?.contents??void 0,i.targets,r);return kn({value:e.json?e.json.value:i.value,issues:o,tape:a},
e,t)}function ah(n,{body:e,end:t,json:s,fault:i}){if(i)return{node:void 0,read:i,comments:[]};try{let{node:r,fault:o,comments:a}=s?ya(n,e,t):ga(n,e,t);return{node:r,
read:o??La(r?.contents??null),comments:a}}catch(r){if(!(r instanceof RangeError))throw r;return{node:void 0,read:{start:e,end:e+1,reason:"it is too large or too\
 deeply nested"},comments:[]}}}function lh({start:n,end:e,reason:t},s){let i=s(n,e);return{code:"yaml-syntax",path:"",field:"",message:`invalid YAML: ${t} (line\
 ${i.start.line}, column ${i.start.column})`,range:i}}function ch({path:n,key:e,by:t},s){let[i,r]=e.range??[0,0];return{code:"duplicate-key",path:n.map(o=>`/${String(
o).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:n.map((o,a)=>typeof o=="number"?`[${o}]`:a===0?o:`.${o}`).join(""),message:fh[t],range:s(i,r)}}var fh={
key:"duplicate key: the last value is used; keep one of them",merge:"duplicate key: the value of the merge (<<) after it is used; put the merge first"};0&&(module.exports={readWithPositions});

"use strict";var Gb=Object.create;var ps=Object.defineProperty;var Hb=Object.getOwnPropertyDescriptor;var Yb=Object.getOwnPropertyNames;var zb=Object.getPrototypeOf,Jb=Object.prototype.hasOwnProperty;var S=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),ee=(e,t)=>{for(var n in t)ps(e,n,{get:t[n],enumerable:!0})},vf=(e,t,n,r)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let s of Yb(t))!Jb.call(e,s)&&s!==n&&ps(e,s,{get:()=>t[s],enumerable:!(r=Hb(t,s))||r.enumerable});return e};var Qb=(e,t,n)=>(n=e!=null?Gb(zb(e)):{},vf(t||!e||!e.__esModule?ps(n,"default",{value:e,enumerable:!0}):n,e)),Zb=e=>vf(ps({},"__esModule",{value:!0}),e);var L=S(Q=>{"use strict";var Sl=Symbol.for("yaml.alias"),tg=Symbol.for("yaml.document"),pi=Symbol.for("yaml.map"),ng=Symbol.for("yaml.pair"),Ol=Symbol.for("yaml\
.scalar"),mi=Symbol.for("yaml.seq"),et=Symbol.for("yaml.node.type"),LO=e=>!!e&&typeof e=="object"&&e[et]===Sl,MO=e=>!!e&&typeof e=="object"&&e[et]===tg,DO=e=>!!e&&
typeof e=="object"&&e[et]===pi,TO=e=>!!e&&typeof e=="object"&&e[et]===ng,rg=e=>!!e&&typeof e=="object"&&e[et]===Ol,$O=e=>!!e&&typeof e=="object"&&e[et]===mi;function sg(e){
if(e&&typeof e=="object")switch(e[et]){case pi:case mi:return!0}return!1}function FO(e){if(e&&typeof e=="object")switch(e[et]){case Sl:case pi:case Ol:case mi:return!0}
return!1}var qO=e=>(rg(e)||sg(e))&&!!e.anchor;Q.ALIAS=Sl;Q.DOC=tg;Q.MAP=pi;Q.NODE_TYPE=et;Q.PAIR=ng;Q.SCALAR=Ol;Q.SEQ=mi;Q.hasAnchor=qO;Q.isAlias=LO;Q.isCollection=
sg;Q.isDocument=MO;Q.isMap=DO;Q.isNode=FO;Q.isPair=TO;Q.isScalar=rg;Q.isSeq=$O});var Ir=S(Al=>{"use strict";var Y=L(),ie=Symbol("break visit"),ig=Symbol("skip children"),Be=Symbol("remove node");function gi(e,t){let n=og(t);Y.isDocument(e)?$n(
null,e.contents,n,Object.freeze([e]))===Be&&(e.contents=null):$n(null,e,n,Object.freeze([]))}gi.BREAK=ie;gi.SKIP=ig;gi.REMOVE=Be;function $n(e,t,n,r){let s=ag(e,
t,n,r);if(Y.isNode(s)||Y.isPair(s))return lg(e,r,s),$n(e,s,n,r);if(typeof s!="symbol"){if(Y.isCollection(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.
length;++i){let o=$n(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===ie)return ie;o===Be&&(t.items.splice(i,1),i-=1)}}}else if(Y.isPair(t)){r=Object.freeze(
r.concat(t));let i=$n("key",t.key,n,r);if(i===ie)return ie;i===Be&&(t.key=null);let o=$n("value",t.value,n,r);if(o===ie)return ie;o===Be&&(t.value=null)}}return s}
async function hi(e,t){let n=og(t);Y.isDocument(e)?await Fn(null,e.contents,n,Object.freeze([e]))===Be&&(e.contents=null):await Fn(null,e,n,Object.freeze([]))}hi.
BREAK=ie;hi.SKIP=ig;hi.REMOVE=Be;async function Fn(e,t,n,r){let s=await ag(e,t,n,r);if(Y.isNode(s)||Y.isPair(s))return lg(e,r,s),Fn(e,s,n,r);if(typeof s!="symbo\
l"){if(Y.isCollection(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await Fn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
ie)return ie;o===Be&&(t.items.splice(i,1),i-=1)}}}else if(Y.isPair(t)){r=Object.freeze(r.concat(t));let i=await Fn("key",t.key,n,r);if(i===ie)return ie;i===Be&&
(t.key=null);let o=await Fn("value",t.value,n,r);if(o===ie)return ie;o===Be&&(t.value=null)}}return s}function og(e){return typeof e=="object"&&(e.Collection||e.
Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function ag(e,t,n,r){if(typeof n=="function")return n(e,t,r);if(Y.isMap(t))return n.Map?.(e,t,r);if(Y.isSeq(t))return n.Seq?.(e,t,r);if(Y.
isPair(t))return n.Pair?.(e,t,r);if(Y.isScalar(t))return n.Scalar?.(e,t,r);if(Y.isAlias(t))return n.Alias?.(e,t,r)}function lg(e,t,n){let r=t[t.length-1];if(Y.isCollection(
r))r.items[e]=n;else if(Y.isPair(r))e==="key"?r.key=n:r.value=n;else if(Y.isDocument(r))r.contents=n;else{let s=Y.isAlias(r)?"alias":"scalar";throw new Error(`C\
annot replace node with ${s} parent`)}}Al.visit=gi;Al.visitAsync=hi});var xl=S(fg=>{"use strict";var cg=L(),BO=Ir(),_O={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},KO=e=>e.replace(/[!,[\]{}]/g,t=>_O[t]),Lr=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),s=r.
shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:return n(0,`Unknown directive ${s}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,r,s]=t.match(/^(.*!)([^!]*)$/s);s||n(`The ${t} tag has no suffi\
x`);let i=this.tags[r];if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+KO(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),s;if(t&&r.length>0&&cg.isNode(t.contents)){let i={};BO.visit(t.contents,(o,a)=>{cg.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);
return n.join(`
`)}};Lr.defaultYaml={explicit:!1,version:"1.2"};Lr.defaultTags={"!!":"tag:yaml.org,2002:"};fg.Directives=Lr});var yi=S(Mr=>{"use strict";var ug=L(),jO=Ir();function UO(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function dg(e){let t=new Set;return jO.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function pg(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function WO(e,t){let n=[],r=new Map,s=null;return{onAnchor:i=>{n.push(i),s??(s=dg(e));let o=pg(t,s);return s.add(o),o},setAnchors:()=>{
for(let i of n){let o=r.get(i);if(typeof o=="object"&&o.anchor&&(ug.isScalar(o.node)||ug.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}Mr.anchorIsValid=UO;Mr.anchorNames=dg;Mr.createNodeAnchors=WO;Mr.
findNewAnchor=pg});var Rl=S(mg=>{"use strict";function Dr(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=Dr(e,r,String(s),o);a===
void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),o=Dr(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(
s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Dr(e,r,s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(
r)){let o=Dr(e,r,s,i);o===void 0?delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}mg.applyReviver=Dr});var ht=S(hg=>{"use strict";var VO=L();function gg(e,t,n){if(Array.isArray(e))return e.map((r,s)=>gg(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||!VO.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};let s=e.toJSON(t,n);return n.
onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}hg.toJS=gg});var bi=S(bg=>{"use strict";var GO=Rl(),yg=L(),HO=ht(),Cl=class{constructor(t){Object.defineProperty(this,yg.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:i}={}){
if(!yg.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=HO.toJS(this,"",o);if(typeof s=="function")for(let{count:l,res:c}of o.anchors.values())s(c,l);return typeof i=="function"?GO.applyReviver(i,{"":a},
"",a):a}};bg.NodeBase=Cl});var Tr=S(vg=>{"use strict";var YO=yi(),zO=Ir(),qn=L(),JO=bi(),QO=ht(),El=class extends JO.NodeBase{constructor(t){super(qn.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],zO.visit(t,{Node:(i,o)=>{(qn.isAlias(o)||qn.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let s;
for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,l=i.get(s);if(l||(QO.toJS(s,null,n),l=i.get(s)),
l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
vi(o,s,i)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;if(t){if(YO.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function vi(e,t,n){
if(qn.isAlias(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(qn.isCollection(t)){let r=0;for(let s of t.items){let i=vi(e,s,n);
i>r&&(r=i)}return r}else if(qn.isPair(t)){let r=vi(e,t.key,n),s=vi(e,t.value,n);return Math.max(r,s)}return 1}vg.Alias=El});var V=S(Nl=>{"use strict";var ZO=L(),XO=bi(),e1=ht(),t1=e=>!e||typeof e!="function"&&typeof e!="object",yt=class extends XO.NodeBase{constructor(t){super(ZO.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:e1.toJS(this.value,t,n)}toString(){return String(this.value)}};yt.BLOCK_FOLDED="BLOCK_FOLDED";yt.BLOCK_LITERAL=
"BLOCK_LITERAL";yt.PLAIN="PLAIN";yt.QUOTE_DOUBLE="QUOTE_DOUBLE";yt.QUOTE_SINGLE="QUOTE_SINGLE";Nl.Scalar=yt;Nl.isScalarValue=t1});var $r=S(kg=>{"use strict";var n1=Tr(),Jt=L(),wg=V(),r1="tag:yaml.org,2002:";function s1(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];
if(!s)throw new Error(`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function i1(e,t,n){if(Jt.isDocument(e)&&(e=e.contents),Jt.isNode(
e))return e;if(Jt.isPair(e)){let u=n.schema[Jt.MAP].createNode?.(n.schema,null,n);return u.items.push(e),u}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,onTagObj:i,schema:o,sourceObjects:a}=n,l;if(r&&e&&typeof e==
"object"){if(l=a.get(e),l)return l.anchor??(l.anchor=s(e)),new n1.Alias(l.anchor);l={anchor:null,node:null},a.set(e,l)}t?.startsWith("!!")&&(t=r1+t.slice(2));let c=s1(
e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let u=new wg.Scalar(e);return l&&(l.node=u),u}c=e instanceof Map?o[Jt.
MAP]:Symbol.iterator in Object(e)?o[Jt.SEQ]:o[Jt.MAP]}i&&(i(c),delete n.onTagObj);let f=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(n.schema,e,n):new wg.Scalar(e);return t?f.tag=t:c.default||(f.tag=c.tag),l&&(l.node=f),f}kg.createNode=i1});var ki=S(wi=>{"use strict";var o1=$r(),_e=L(),a1=bi();function Il(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=r,r=o}else r=new Map([[i,r]])}return o1.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Pg=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Ll=class extends a1.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>_e.isNode(r)||_e.isPair(r)?r.clone(t):r),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Pg(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(_e.isCollection(i))i.addIn(s,n);else if(i===void 0&&this.schema)
this.set(r,Il(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let s=this.get(n,!0);if(_e.isCollection(s))return s.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&_e.isScalar(i)?i.value:i:_e.isCollection(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!_e.isPair(n))return!1;let r=n.value;return r==null||t&&_e.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let s=this.get(n,!0);return _e.isCollection(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(r,!0);
if(_e.isCollection(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,Il(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remai\
ning path: ${s}`)}}};wi.Collection=Ll;wi.collectionFromPath=Il;wi.isEmptyPath=Pg});var Fr=S(Pi=>{"use strict";var l1=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ml(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var c1=(e,t,n)=>e.
endsWith(`
`)?Ml(n,t):n.includes(`
`)?`
`+Ml(n,t):(e.endsWith(" ")?"":" ")+n;Pi.indentComment=Ml;Pi.lineComment=c1;Pi.stringifyComment=l1});var Og=S(qr=>{"use strict";var f1="flow",Dl="block",Si="quoted";function u1(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!s||s<0)return e;s<i&&(i=0);let l=Math.max(1+i,1+s-t.length);if(e.length<=l)return e;let c=[],f={},u=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?c.push(
0):u=s-r);let d,p,g=!1,m=-1,y=-1,b=-1;n===Dl&&(m=Sg(e,m,t.length),m!==-1&&(u=m+l));for(let v;v=e[m+=1];){if(n===Si&&v==="\\"){switch(y=m,e[m+1]){case"x":m+=3;break;case"\
u":m+=5;break;case"U":m+=9;break;default:m+=1}b=m}if(v===`
`)n===Dl&&(m=Sg(e,m,t.length)),u=m+t.length+l,d=void 0;else{if(v===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let k=e[m+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(d=m)}if(m>=u)if(d)c.push(d),u=d+l,d=void 0;else if(n===Si){for(;p===" "||p==="	";)p=v,v=e[m+=1],g=!0;let k=m>b+1?m-2:y-1;if(f[k])return e;c.push(k),
f[k]=!0,u=k+l,d=void 0}else g=!0}p=v}if(g&&a&&a(),c.length===0)return e;o&&o();let h=e.slice(0,c[0]);for(let v=0;v<c.length;++v){let k=c[v],P=c[v+1]||e.length;k===
0?h=`
${t}${e.slice(0,P)}`:(n===Si&&f[k]&&(h+=`${e[k]}\\`),h+=`
${t}${e.slice(k+1,P)}`)}return h}function Sg(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}qr.FOLD_BLOCK=Dl;qr.FOLD_FLOW=f1;qr.FOLD_QUOTED=Si;qr.foldFlowLines=u1});var _r=S(Ag=>{"use strict";var Oe=V(),bt=Og(),Ai=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),xi=e=>/^(%|---|\.\.\.)/m.test(e);function d1(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===
`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function Br(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(xi(e)?"  ":""),o="",a=0;for(let l=0,c=n[l];c;c=n[++l])if(c===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(o+=n.slice(a,
l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(n[l+1]){case"u":{o+=n.slice(a,l);let f=n.substr(l+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:f.
substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||n[l+2]==='"'||n.length<s)l+=1;else{for(o+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)o+=`
`,l+=2;o+=i,n[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+n.slice(a):n,r?o:bt.foldFlowLines(o,i,bt.FOLD_QUOTED,Ai(t,!1))}function Tl(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Br(e,t);let n=t.indent||(xi(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:bt.foldFlowLines(r,n,bt.FOLD_FLOW,Ai(t,!1))}function Bn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=Br;else{let s=e.includes(
'"'),i=e.includes("'");s&&!i?r=Tl:i&&!s?r=Br:r=n?Tl:Br}return r(e,t)}var $l;try{$l=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{$l=/\n+(?!\n|$)/g}function Oi({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:l}=r.options;if(!o||/\n[\t ]+$/.test(
n))return Bn(n,r);let c=r.indent||(r.forceBlockIndent||xi(n)?"  ":""),f=o==="literal"?!0:o==="folded"||t===Oe.Scalar.BLOCK_FOLDED?!1:t===Oe.Scalar.BLOCK_LITERAL?
!0:!d1(n,l,c.length);if(!n)return f?`|
`:`>
`;let u,d;for(d=n.length;d>0;--d){let P=n[d-1];if(P!==`
`&&P!=="	"&&P!==" ")break}let p=n.substring(d),g=p.indexOf(`
`);g===-1?u="-":n===p||g!==p.length-1?(u="+",i&&i()):u="",p&&(n=n.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace($l,`$&${c}`));let m=!1,y,b=-1;for(y=0;y<n.length;++y){let P=n[y];if(P===" ")m=!0;else if(P===`
`)b=y;else break}let h=n.substring(0,b<y?b+1:y);h&&(n=n.substring(h.length),h=h.replace(/\n+/g,`$&${c}`));let k=(m?c?"2":"1":"")+u;if(e&&(k+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!f){let P=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),O=!1,E=Ai(r,!0);o!=="folded"&&t!==Oe.Scalar.BLOCK_FOLDED&&(E.onOverflow=
()=>{O=!0});let A=bt.foldFlowLines(`${h}${P}${p}`,c,bt.FOLD_BLOCK,E);if(!O)return`>${k}
${c}${A}`}return n=n.replace(/\n+/g,`$&${c}`),`|${k}
${c}${h}${n}${p}`}function p1(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:f}=t;if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return Bn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||f||!i.includes(
`
`)?Bn(i,t):Oi(e,t,n,r);if(!a&&!f&&s!==Oe.Scalar.PLAIN&&i.includes(`
`))return Oi(e,t,n,r);if(xi(i)){if(l==="")return t.forceBlockIndent=!0,Oi(e,t,n,r);if(a&&l===c)return Bn(i,t)}let u=i.replace(/\n+/g,`$&
${l}`);if(o){let d=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(u),{compat:p,tags:g}=t.doc.schema;if(g.some(d)||p?.some(d))return Bn(i,t)}return a?
u:bt.foldFlowLines(u,l,bt.FOLD_FLOW,Ai(t,!1))}function m1(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Oe.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Oe.Scalar.QUOTE_DOUBLE);let l=f=>{switch(f){case Oe.
Scalar.BLOCK_FOLDED:case Oe.Scalar.BLOCK_LITERAL:return s||i?Bn(o.value,t):Oi(o,t,n,r);case Oe.Scalar.QUOTE_DOUBLE:return Br(o.value,t);case Oe.Scalar.QUOTE_SINGLE:
return Tl(o.value,t);case Oe.Scalar.PLAIN:return p1(o,t,n,r);default:return null}},c=l(a);if(c===null){let{defaultKeyType:f,defaultStringType:u}=t.options,d=s&&
f||u;if(c=l(d),c===null)throw new Error(`Unsupported default string type ${d}`)}return c}Ag.stringifyString=m1});var Kr=S(Fl=>{"use strict";var g1=yi(),vt=L(),h1=Fr(),y1=_r();function b1(e,t){let n=Object.assign({blockQuote:!0,commentString:h1.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function v1(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===
t.format)??s[0]}let n,r;if(vt.isScalar(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.
format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${s} value`)}return n}function w1(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(vt.isScalar(e)||vt.isCollection(
e))&&e.anchor;i&&g1.anchorIsValid(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(o)),s.join(" ")}function k1(e,t,n,r){
if(vt.isPair(e))return e.toString(t,n,r);if(vt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=vt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:l=>s=l});s??(s=v1(t.doc.schema.tags,i));let o=w1(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):vt.isScalar(i)?y1.stringifyString(i,t,n,r):i.toString(t,n,r);return o?vt.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}Fl.createStringifyContext=b1;Fl.stringify=k1});var Eg=S(Cg=>{"use strict";var tt=L(),xg=V(),Rg=Kr(),jr=Fr();function P1({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:c,
indentSeq:f,simpleKeys:u}}=n,d=tt.isNode(e)&&e.comment||null;if(u){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(tt.isCollection(e)||
!tt.isNode(e)&&typeof e=="object"){let E="With simple keys, collection cannot be used as a key value";throw new Error(E)}}let p=!u&&(!e||d&&t==null&&!n.inFlow||
tt.isCollection(e)||(tt.isScalar(e)?e.type===xg.Scalar.BLOCK_FOLDED||e.type===xg.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!p&&(u||!i),indent:a+l});let g=!1,m=!1,y=Rg.stringify(e,n,()=>g=!0,()=>m=!0);if(!p&&!n.inFlow&&y.length>1024){if(u)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");p=!0}if(n.inFlow){if(i||t==null)return g&&r&&r(),y===""?"?":p?`? ${y}`:y}else if(i&&!u||t==null&&
p)return y=`? ${y}`,d&&!g?y+=jr.lineComment(y,n.indent,c(d)):m&&s&&s(),y;g&&(d=null),p?(d&&(y+=jr.lineComment(y,n.indent,c(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=jr.lineComment(y,n.indent,c(d))));let b,h,v;tt.isNode(t)?(b=!!t.spaceBefore,h=t.commentBefore,v=t.comment):(b=!1,h=null,v=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!p&&!d&&tt.isScalar(t)&&(n.indentAtStart=y.length+1),m=!1,!f&&l.length>=2&&!n.inFlow&&!p&&tt.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let k=!1,P=Rg.stringify(t,n,()=>k=!0,()=>m=!0),O=" ";if(d||b||h){if(O=b?`
`:"",h){let E=c(h);O+=`
${jr.indentComment(E,n.indent)}`}P===""&&!n.inFlow?O===`
`&&v&&(O=`

`):O+=`
${n.indent}`}else if(!p&&tt.isCollection(t)){let E=P[0],A=P.indexOf(`
`),K=A!==-1,le=n.inFlow??t.flow??t.items.length===0;if(K||!le){let he=!1;if(K&&(E==="&"||E==="!")){let j=P.indexOf(" ");E==="&"&&j!==-1&&j<A&&P[j+1]==="!"&&(j=P.
indexOf(" ",j+1)),(j===-1||A<j)&&(he=!0)}he||(O=`
${n.indent}`)}}else(P===""||P[0]===`
`)&&(O="");return y+=O+P,n.inFlow?k&&r&&r():v&&!k?y+=jr.lineComment(y,n.indent,c(v)):m&&s&&s(),y}Cg.stringifyPair=P1});var Bl=S(ql=>{"use strict";var Ng=require("process");function S1(e,...t){e==="debug"&&console.log(...t)}function O1(e,t){(e==="debug"||e==="warn")&&(typeof Ng.emitWarning==
"function"?Ng.emitWarning(t):console.warn(t))}ql.debug=S1;ql.warn=O1});var Ii=S(Ni=>{"use strict";var Ei=L(),Ig=V(),Ri="<<",Ci={identify:e=>e===Ri||typeof e=="symbol"&&e.description===Ri,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ig.Scalar(Symbol(Ri)),{addToJSMap:Lg}),stringify:()=>Ri},A1=(e,t)=>(Ci.identify(t)||Ei.isScalar(t)&&(!t.type||t.type===
Ig.Scalar.PLAIN)&&Ci.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ci.tag&&n.default);function Lg(e,t,n){let r=Mg(e,n);if(Ei.isSeq(r))for(let s of r.items)
_l(e,t,s);else if(Array.isArray(r))for(let s of r)_l(e,t,s);else _l(e,t,r)}function _l(e,t,n){let r=Mg(e,n);if(!Ei.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.
call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Mg(e,t){return e&&Ei.isAlias(t)?t.resolve(e.doc,e):t}
Ni.addMergeToJSMap=Lg;Ni.isMergeKey=A1;Ni.merge=Ci});var jl=S($g=>{"use strict";var x1=Bl(),Dg=Ii(),R1=Kr(),Tg=L(),Kl=ht();function C1(e,t,{key:n,value:r}){if(Tg.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Dg.
isMergeKey(e,n))Dg.addMergeToJSMap(e,t,r);else{let s=Kl.toJS(n,"",e);if(t instanceof Map)t.set(s,Kl.toJS(r,s,e));else if(t instanceof Set)t.add(s);else{let i=E1(
n,s,e),o=Kl.toJS(r,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function E1(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Tg.isNode(e)&&n?.doc){let r=R1.createStringifyContext(n.doc,{});r.anchors=new Set;for(let i of n.anchors.keys())r.anchors.
add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),x1.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return s}return JSON.stringify(t)}$g.addPairToJSMap=C1});var wt=S(Ul=>{"use strict";var Fg=$r(),N1=Eg(),I1=jl(),Li=L();function L1(e,t,n){let r=Fg.createNode(e,void 0,n),s=Fg.createNode(t,void 0,n);return new Mi(r,s)}
var Mi=class e{constructor(t,n=null){Object.defineProperty(this,Li.NODE_TYPE,{value:Li.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return Li.
isNode(n)&&(n=n.clone(t)),Li.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return I1.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?N1.stringifyPair(this,t,n,r):JSON.stringify(this)}};Ul.Pair=Mi;Ul.createPair=L1});var Wl=S(Bg=>{"use strict";var Qt=L(),qg=Kr(),Di=Fr();function M1(e,t,n){return(t.inFlow??e.flow?T1:D1)(e,t,n)}function D1({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=n,f=Object.assign({},n,{indent:i,type:null}),u=!1,d=[];for(let g=0;g<
t.length;++g){let m=t[g],y=null;if(Qt.isNode(m))!u&&m.spaceBefore&&d.push(""),Ti(n,d,m.commentBefore,u),m.comment&&(y=m.comment);else if(Qt.isPair(m)){let h=Qt.
isNode(m.key)?m.key:null;h&&(!u&&h.spaceBefore&&d.push(""),Ti(n,d,h.commentBefore,u))}u=!1;let b=qg.stringify(m,f,()=>y=null,()=>u=!0);y&&(b+=Di.lineComment(b,i,
c(y))),u&&y&&(u=!1),d.push(r+b)}let p;if(d.length===0)p=s.start+s.end;else{p=d[0];for(let g=1;g<d.length;++g){let m=d[g];p+=m?`
${l}${m}`:`
`}}return e?(p+=`
`+Di.indentComment(c(e),l),a&&a()):u&&o&&o(),p}function T1({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
r+=i;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),c=!1,f=0,u=[];for(let g=0;g<e.length;++g){let m=e[g],y=null;if(Qt.isNode(m))m.spaceBefore&&u.push(
""),Ti(t,u,m.commentBefore,!1),m.comment&&(y=m.comment);else if(Qt.isPair(m)){let h=Qt.isNode(m.key)?m.key:null;h&&(h.spaceBefore&&u.push(""),Ti(t,u,h.commentBefore,
!1),h.comment&&(c=!0));let v=Qt.isNode(m.value)?m.value:null;v?(v.comment&&(y=v.comment),v.commentBefore&&(c=!0)):m.value==null&&h?.comment&&(y=h.comment)}y&&(c=
!0);let b=qg.stringify(m,l,()=>y=null);c||(c=u.length>f||b.includes(`
`)),g<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=u.reduce((h,v)=>h+v.length+2,2)+(b.length+2)>t.options.lineWidth)),c&&(b+=",")),
y&&(b+=Di.lineComment(b,r,a(y))),u.push(b),f=u.length}let{start:d,end:p}=n;if(u.length===0)return d+p;if(!c){let g=u.reduce((m,y)=>m+y.length+2,2);c=t.options.lineWidth>
0&&g>t.options.lineWidth}if(c){let g=d;for(let m of u)g+=m?`
${i}${s}${m}`:`
`;return`${g}
${s}${p}`}else return`${d}${o}${u.join(" ")}${o}${p}`}function Ti({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=r.replace(/^\n+/,"")),r){let i=Di.indentComment(
t(r),e);n.push(i.trimStart())}}Bg.stringifyCollection=M1});var Pt=S(Gl=>{"use strict";var $1=Wl(),F1=jl(),q1=ki(),kt=L(),$i=wt(),B1=V();function Ur(e,t){let n=kt.isScalar(t)?t.value:t;for(let r of e)if(kt.isPair(r)&&(r.
key===t||r.key===n||kt.isScalar(r.key)&&r.key.value===n))return r}var Vl=class extends q1.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(kt.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(l,c)=>{if(typeof i=="function")c=i.call(n,l,c);else if(Array.
isArray(i)&&!i.includes(l))return;(c!==void 0||s)&&o.items.push($i.createPair(l,c,r))};if(n instanceof Map)for(let[l,c]of n)a(l,c);else if(n&&typeof n=="object")
for(let l of Object.keys(n))a(l,n[l]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;kt.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new $i.Pair(t,t?.value):r=new $i.Pair(t.key,t.value);let s=Ur(this.items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(
`Key ${r.key} already set`);kt.isScalar(s.value)&&B1.isScalarValue(r.value)?s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Ur(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let s=Ur(this.items,t)?.value;return(!n&&kt.isScalar(s)?s.value:s)??void 0}has(t){return!!Ur(this.items,t)}set(t,n){this.add(new $i.Pair(
t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.items)F1.addPairToJSMap(n,s,i);return s}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!kt.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),$1.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};Gl.YAMLMap=Vl;Gl.findPair=Ur});var _n=S(Kg=>{"use strict";var _1=L(),_g=Pt(),K1={collection:"map",default:!0,nodeClass:_g.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return _1.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>_g.YAMLMap.from(e,t,n)};Kg.map=K1});var St=S(jg=>{"use strict";var j1=$r(),U1=Wl(),W1=ki(),qi=L(),V1=V(),G1=ht(),Hl=class extends W1.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(qi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Fi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Fi(t);
if(typeof r!="number")return;let s=this.items[r];return!n&&qi.isScalar(s)?s.value:s}has(t){let n=Fi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Fi(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.items[r];qi.isScalar(s)&&V1.isScalarValue(n)?s.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.items)r.push(G1.toJS(i,String(s++),n));return r}toString(t,n,r){return t?U1.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let l=n instanceof Set?a:String(o++);a=s.call(n,l,a)}i.items.
push(j1.createNode(a,void 0,r))}}return i}};function Fi(e){let t=qi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}jg.YAMLSeq=Hl});var Kn=S(Wg=>{"use strict";var H1=L(),Ug=St(),Y1={collection:"seq",default:!0,nodeClass:Ug.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return H1.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Ug.YAMLSeq.from(e,t,n)};Wg.seq=Y1});var Wr=S(Vg=>{"use strict";var z1=_r(),J1={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),z1.stringifyString(e,t,n,r)}};Vg.string=J1});var Bi=S(Yg=>{"use strict";var Gg=V(),Hg={identify:e=>e==null,createNode:()=>new Gg.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Gg.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Hg.test.test(e)?e:t.options.nullStr};Yg.nullTag=Hg});var Yl=S(Jg=>{"use strict";var Q1=V(),zg={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Q1.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&zg.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};Jg.boolTag=zg});var jn=S(Qg=>{"use strict";function Z1({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?r:Number(r);
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}Qg.stringifyNumber=Z1});var Jl=S(_i=>{"use strict";var X1=V(),zl=jn(),eA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zl.stringifyNumber},tA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():zl.stringifyNumber(e)}},nA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new X1.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:zl.stringifyNumber};
_i.float=nA;_i.floatExp=tA;_i.floatNaN=eA});var Zl=S(ji=>{"use strict";var Zg=jn(),Ki=e=>typeof e=="bigint"||Number.isInteger(e),Ql=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Xg(e,t,n){
let{value:r}=e;return Ki(r)&&r>=0?n+r.toString(t):Zg.stringifyNumber(e)}var rA={identify:e=>Ki(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Ql(e,2,8,n),stringify:e=>Xg(e,8,"0o")},sA={identify:Ki,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ql(e,0,10,n),
stringify:Zg.stringifyNumber},iA={identify:e=>Ki(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ql(e,2,16,
n),stringify:e=>Xg(e,16,"0x")};ji.int=sA;ji.intHex=iA;ji.intOct=rA});var th=S(eh=>{"use strict";var oA=_n(),aA=Bi(),lA=Kn(),cA=Wr(),fA=Yl(),Xl=Jl(),ec=Zl(),uA=[oA.map,lA.seq,cA.string,aA.nullTag,fA.boolTag,ec.intOct,ec.int,ec.intHex,
Xl.floatNaN,Xl.floatExp,Xl.float];eh.schema=uA});var sh=S(rh=>{"use strict";var dA=V(),pA=_n(),mA=Kn();function nh(e){return typeof e=="bigint"||Number.isInteger(e)}var Ui=({value:e})=>JSON.stringify(e),gA=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ui},{identify:e=>e==null,createNode:()=>new dA.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Ui},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:Ui},{identify:nh,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>nh(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ui}],hA={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},yA=[pA.map,mA.seq].
concat(gA,hA);rh.schema=yA});var nc=S(ih=>{"use strict";var Vr=require("buffer"),tc=V(),bA=_r(),vA={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Vr.Buffer=="function")return Vr.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<
n.length;++s)r[s]=n.charCodeAt(s);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof Vr.Buffer=="function")a=o instanceof Vr.Buffer?o.toString("base64"):Vr.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=tc.Scalar.BLOCK_LITERAL),t!==tc.Scalar.QUOTE_DOUBLE){let l=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),c=Math.ceil(a.length/l),f=new Array(c);for(let u=0,d=0;u<c;++u,d+=l)f[u]=a.substr(d,l);a=f.join(t===tc.Scalar.
BLOCK_LITERAL?`
`:" ")}return bA.stringifyString({comment:e,type:t,value:a},r,s,i)}};ih.binary=vA});var Gi=S(Vi=>{"use strict";var Wi=L(),rc=wt(),wA=V(),kA=St();function oh(e,t){if(Wi.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!Wi.isPair(r)){
if(Wi.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let s=r.items[0]||new rc.Pair(new wA.Scalar(null));if(r.commentBefore&&(s.
key.commentBefore=s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=Wi.isPair(r)?r:new rc.Pair(r)}}else t("Expected a sequence for this tag");return e}function ah(e,t,n){let{replacer:r}=n,s=new kA.
YAMLSeq(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(i++),o));let a,l;
if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(rc.createPair(a,l,n))}return s}
var PA={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:oh,createNode:ah};Vi.createPairs=ah;Vi.pairs=PA;Vi.resolvePairs=oh});var oc=S(ic=>{"use strict";var lh=L(),sc=ht(),Gr=Pt(),SA=St(),ch=Gi(),Zt=class e extends SA.YAMLSeq{constructor(){super(),this.add=Gr.YAMLMap.prototype.add.bind(
this),this.delete=Gr.YAMLMap.prototype.delete.bind(this),this.get=Gr.YAMLMap.prototype.get.bind(this),this.has=Gr.YAMLMap.prototype.has.bind(this),this.set=Gr.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;if(lh.
isPair(s)?(i=sc.toJS(s.key,"",n),o=sc.toJS(s.value,i,n)):i=sc.toJS(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplicate keys");r.set(i,o)}return r}static from(t,n,r){
let s=ch.createPairs(t,n,r),i=new this;return i.items=s.items,i}};Zt.tag="tag:yaml.org,2002:omap";var OA={collection:"seq",identify:e=>e instanceof Map,nodeClass:Zt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=ch.resolvePairs(e,t),r=[];for(let{key:s}of n.items)lh.isScalar(s)&&(r.includes(s.value)?t(`Ordered ma\
ps must not include duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Zt,n)},createNode:(e,t,n)=>Zt.from(e,t,n)};ic.YAMLOMap=Zt;ic.omap=OA});var mh=S(ac=>{"use strict";var fh=V();function uh({value:e,source:t},n){return t&&(e?dh:ph).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var dh={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new fh.Scalar(!0),stringify:uh},ph={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new fh.Scalar(!1),stringify:uh};ac.falseTag=ph;ac.trueTag=
dh});var gh=S(Hi=>{"use strict";var AA=V(),lc=jn(),xA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:lc.stringifyNumber},RA={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():lc.stringifyNumber(e)}},CA={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new AA.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:lc.stringifyNumber};Hi.float=CA;Hi.floatExp=RA;Hi.floatNaN=xA});var yh=S(Yr=>{"use strict";var hh=jn(),Hr=e=>typeof e=="bigint"||Number.isInteger(e);function Yi(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*
o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function cc(e,t,n){let{value:r}=e;if(Hr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return hh.stringifyNumber(
e)}var EA={identify:Hr,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Yi(e,2,2,n),stringify:e=>cc(e,2,"0b")},NA={identify:Hr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Yi(e,1,8,n),stringify:e=>cc(e,8,"0")},IA={identify:Hr,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Yi(e,0,10,n),stringify:hh.stringifyNumber},LA={identify:Hr,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Yi(e,2,16,n),stringify:e=>cc(e,16,"0x")};Yr.int=IA;Yr.intBin=EA;Yr.intHex=LA;Yr.intOct=NA});var uc=S(fc=>{"use strict";var Qi=L(),zi=wt(),Ji=Pt(),Xt=class e extends Ji.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Qi.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new zi.Pair(t.key,null):n=new zi.Pair(t,null),Ji.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Ji.
findPair(this.items,t);return!n&&Qi.isPair(r)?Qi.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Ji.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new zi.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(zi.createPair(o,null,r));return i}};Xt.tag="tag:yaml.org,2002:set";var MA={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Xt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Xt.from(e,t,n),resolve(e,t){if(Qi.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Xt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};fc.YAMLSet=Xt;fc.set=MA});var pc=S(Zi=>{"use strict";var DA=jn();function dc(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function bh(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return DA.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.
unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var TA={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>dc(e,n),stringify:bh},$A={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>dc(e,!1),stringify:bh},vh={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(vh.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,r-1,s,i||0,o||0,a||0,l),f=t[8];if(f&&f!=="Z"){let u=dc(f,!1);Math.
abs(u)<30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Zi.floatTime=$A;Zi.intTime=TA;Zi.
timestamp=vh});var Ph=S(kh=>{"use strict";var FA=_n(),qA=Bi(),BA=Kn(),_A=Wr(),KA=nc(),wh=mh(),mc=gh(),Xi=yh(),jA=Ii(),UA=oc(),WA=Gi(),VA=uc(),gc=pc(),GA=[FA.map,BA.seq,_A.string,
qA.nullTag,wh.trueTag,wh.falseTag,Xi.intBin,Xi.intOct,Xi.int,Xi.intHex,mc.floatNaN,mc.floatExp,mc.float,KA.binary,jA.merge,UA.omap,WA.pairs,VA.set,gc.intTime,gc.
floatTime,gc.timestamp];kh.schema=GA});var Lh=S(bc=>{"use strict";var xh=_n(),HA=Bi(),Rh=Kn(),YA=Wr(),zA=Yl(),hc=Jl(),yc=Zl(),JA=th(),QA=sh(),Ch=nc(),zr=Ii(),Eh=oc(),Nh=Gi(),Sh=Ph(),Ih=uc(),eo=pc(),Oh=new Map(
[["core",JA.schema],["failsafe",[xh.map,Rh.seq,YA.string]],["json",QA.schema],["yaml11",Sh.schema],["yaml-1.1",Sh.schema]]),Ah={binary:Ch.binary,bool:zA.boolTag,
float:hc.float,floatExp:hc.floatExp,floatNaN:hc.floatNaN,floatTime:eo.floatTime,int:yc.int,intHex:yc.intHex,intOct:yc.intOct,intTime:eo.intTime,map:xh.map,merge:zr.
merge,null:HA.nullTag,omap:Eh.omap,pairs:Nh.pairs,seq:Rh.seq,set:Ih.set,timestamp:eo.timestamp},ZA={"tag:yaml.org,2002:binary":Ch.binary,"tag:yaml.org,2002:merg\
e":zr.merge,"tag:yaml.org,2002:omap":Eh.omap,"tag:yaml.org,2002:pairs":Nh.pairs,"tag:yaml.org,2002:set":Ih.set,"tag:yaml.org,2002:timestamp":eo.timestamp};function XA(e,t,n){
let r=Oh.get(t);if(r&&!e)return n&&!r.includes(zr.merge)?r.concat(zr.merge):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Oh.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(e))for(let i of e)
s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&(s=s.concat(zr.merge)),s.reduce((i,o)=>{let a=typeof o=="string"?Ah[o]:o;if(!a){let l=JSON.stringify(
o),c=Object.keys(Ah).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}bc.
coreKnownTags=ZA;bc.getTags=XA});var kc=S(Mh=>{"use strict";var vc=L(),ex=_n(),tx=Kn(),nx=Wr(),to=Lh(),rx=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,wc=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:s,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?to.getTags(t,"compat"):t?to.getTags(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?to.coreKnownTags:{},this.tags=to.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,vc.MAP,{value:ex.
map}),Object.defineProperty(this,vc.SCALAR,{value:nx.string}),Object.defineProperty(this,vc.SEQ,{value:tx.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
rx:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Mh.Schema=wc});var Th=S(Dh=>{"use strict";var sx=L(),Pc=Kr(),Jr=Fr();function ix(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(
e);l?(n.push(l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=Pc.createStringifyContext(e,t),{commentString:i}=s.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let l=i(e.commentBefore);n.unshift(Jr.indentComment(l,""))}let o=!1,a=null;if(e.contents){if(sx.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=i(e.contents.commentBefore);n.push(Jr.indentComment(f,""))}s.forceBlockIndent=!!e.comment,a=e.contents.comment}let l=a?
void 0:()=>o=!0,c=Pc.stringify(e.contents,s,()=>a=null,l);a&&(c+=Jr.lineComment(c,"",i(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:
n.push(c)}else n.push(Pc.stringify(e.contents,s));if(e.directives?.docEnd)if(e.comment){let l=i(e.comment);l.includes(`
`)?(n.push("..."),n.push(Jr.indentComment(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Jr.indentComment(i(l),"")))}return n.join(`
`)+`
`}Dh.stringifyDocument=ix});var Qr=S($h=>{"use strict";var ox=Tr(),Un=ki(),me=L(),ax=wt(),lx=ht(),cx=kc(),fx=Th(),Sc=yi(),ux=Rl(),dx=$r(),Oc=xl(),Ac=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,me.NODE_TYPE,{value:me.DOC});let s=null;typeof n=="function"||Array.isArray(n)?
s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Oc.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,s,r)}clone(){let t=Object.create(e.
prototype,{[me.NODE_TYPE]:{value:me.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=me.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Wn(this.contents)&&this.contents.add(t)}addIn(t,n){Wn(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Sc.anchorNames(this);t.anchor=!n||r.has(n)?Sc.findNewAnchor(n||"a",r):n}return new ox.Alias(
t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(n)){let y=h=>typeof h=="number"||h instanceof String||
h instanceof Number,b=n.filter(y).map(String);b.length>0&&(n=n.concat(b)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,
keepUndefined:l,onTagObj:c,tag:f}=r??{},{onAnchor:u,setAnchors:d,sourceObjects:p}=Sc.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:l??
!1,onAnchor:u,onTagObj:c,replacer:s,schema:this.schema,sourceObjects:p},m=dx.createNode(t,f,g);return a&&me.isCollection(m)&&(m.flow=!0),d(),m}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new ax.Pair(s,i)}delete(t){return Wn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Un.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Wn(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return me.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Un.isEmptyPath(t)?!n&&me.isScalar(this.contents)?this.contents.value:this.contents:me.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return me.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Un.isEmptyPath(t)?this.contents!==void 0:me.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Un.collectionFromPath(this.schema,[t],n):Wn(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Un.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Un.collectionFromPath(this.schema,Array.from(t),n):Wn(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Oc.
Directives({version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Oc.Directives({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let s=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=
new cx.Schema(Object.assign(r,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},l=lx.toJS(
this.contents,n??"",a);if(typeof i=="function")for(let{count:c,res:f}of a.anchors.values())i(f,c);return typeof o=="function"?ux.applyReviver(o,{"":l},"",l):l}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return fx.stringifyDocument(this,t)}};function Wn(e){if(me.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
$h.Document=Ac});var es=S(Xr=>{"use strict";var Zr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},xc=class extends Zr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Rc=class extends Zr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},px=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=n.linePos[1];l?.line===r&&l.col>s&&(a=Math.max(1,Math.min(l.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);n.message+=`:

${o}
${c}
`}};Xr.YAMLError=Zr;Xr.YAMLParseError=xc;Xr.YAMLWarning=Rc;Xr.prettifyError=px});var ts=S(Fh=>{"use strict";function mx(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,c=a,f=a,u="",d="",p=!1,g=!1,m=null,
y=null,b=null,h=null,v=null,k=null,P=null;for(let A of e)switch(g&&(A.type!=="space"&&A.type!=="newline"&&A.type!=="comma"&&i(A.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),m&&(c&&A.type!=="comment"&&A.type!=="newline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),m=null),A.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&A.source.includes("	")&&(m=A),f=!0;break;case"comment":{f||i(A,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let K=A.source.substring(1)||" ";u?u+=d+K:u=K,d="",c=!1;break}case"newlin\
e":c?u?u+=A.source:(!k||n!=="seq-item-ind")&&(l=!0):d+=A.source,c=!0,p=!0,(y||b)&&(h=A),f=!0;break;case"anchor":y&&i(A,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),A.source.endsWith(":")&&i(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=A,P??(P=A.offset),c=!1,f=!1,g=!0;break;case"\
tag":{b&&i(A,"MULTIPLE_TAGS","A node can have at most one tag"),b=A,P??(P=A.offset),c=!1,f=!1,g=!0;break}case n:(y||b)&&i(A,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${A.source} indicator`),k&&i(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${t??"collection"}`),k=A,c=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){v&&i(A,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),v=A,c=!1,f=!1;break}default:i(A,"UNEXPECTED_TOKEN",`Unexpected ${A.type} toke\
n`),c=!1,f=!1}let O=e[e.length-1],E=O?O.offset+O.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m&&(c&&m.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:k,spaceBefore:l,comment:u,hasNewline:p,anchor:y,tag:b,newlineAfterProp:h,end:E,
start:P??E}}Fh.resolveProps=mx});var no=S(qh=>{"use strict";function Cc(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Cc(t.key)||Cc(t.value))return!0}return!1;default:return!0}}qh.containsNewline=Cc});var Ec=S(Bh=>{"use strict";var gx=no();function hx(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&gx.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Bh.flowIndentCheck=hx});var Nc=S(Kh=>{"use strict";var _h=L();function yx(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||_h.isScalar(i)&&
_h.isScalar(o)&&i.value===o.value;return t.some(i=>s(i.key,n))}Kh.mapIncludes=yx});var Hh=S(Gh=>{"use strict";var jh=wt(),bx=Pt(),Uh=ts(),vx=no(),Wh=Ec(),wx=Nc(),Vh="All mapping items must start at the same column";function kx({composeNode:e,composeEmptyNode:t},n,r,s,i){
let o=i?.nodeClass??bx.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,c=null;for(let f of r.items){let{start:u,key:d,sep:p,value:g}=f,m=Uh.resolveProps(
u,{indicator:"explicit-key-ind",next:d??p?.[0],offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0}),y=!m.found;if(y){if(d&&(d.type==="block-seq"?s(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&s(l,"BAD_INDENT",Vh)),!m.anchor&&!m.tag&&!p){
c=m.end,m.comment&&(a.comment?a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||vx.containsNewline(d))&&s(d??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else m.found?.indent!==r.indent&&s(l,"BAD_INDENT",Vh);n.atKey=!0;let b=m.end,h=d?e(n,d,m,s):t(n,b,u,null,m,s);n.schema.compat&&Wh.flowIndentCheck(
r.indent,d,s),n.atKey=!1,wx.mapIncludes(n,a.items,h)&&s(b,"DUPLICATE_KEY","Map keys must be unique");let v=Uh.resolveProps(p??[],{indicator:"map-value-ind",next:g,
offset:h.range[2],onError:s,parentIndent:r.indent,startOnNewline:!d||d.type==="block-scalar"});if(l=v.end,v.found){y&&(g?.type==="block-map"&&!v.hasNewline&&s(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&m.start<v.found.offset-1024&&s(h.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let k=g?e(n,g,v,s):t(n,l,p,null,v,s);n.schema.compat&&Wh.flowIndentCheck(
r.indent,g,s),l=k.range[2];let P=new jh.Pair(h,k);n.options.keepSourceTokens&&(P.srcToken=f),a.items.push(P)}else{y&&s(h.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(h.comment?h.comment+=`
`+v.comment:h.comment=v.comment);let k=new jh.Pair(h);n.options.keepSourceTokens&&(k.srcToken=f),a.items.push(k)}}return c&&c<l&&s(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,l,c??l],a}Gh.resolveBlockMap=kx});var zh=S(Yh=>{"use strict";var Px=St(),Sx=ts(),Ox=Ec();function Ax({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??Px.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=r.offset,c=null;for(let{start:f,value:u}of r.items){let d=Sx.resolveProps(f,{indicator:"seq-item-ind",next:u,
offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||u)u?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicator");else{c=d.end,d.comment&&(a.comment=d.comment);continue}let p=u?e(n,u,d,s):
t(n,d.end,f,null,d,s);n.schema.compat&&Ox.flowIndentCheck(r.indent,u,s),l=p.range[2],a.items.push(p)}return a.range=[r.offset,l,c??l],a}Yh.resolveBlockSeq=Ax});var Vn=S(Jh=>{"use strict";function xx(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:l,type:c}=a;switch(c){case"space":i=!0;break;case"commen\
t":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=l.substring(1)||" ";s?s+=o+f:s=f,o="";break}case"n\
ewline":s&&(o+=l),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=l.length}}return{comment:s,offset:t}}Jh.resolveEnd=xx});var ey=S(Xh=>{"use strict";var Rx=L(),Cx=wt(),Qh=Pt(),Ex=St(),Nx=Vn(),Zh=ts(),Ix=no(),Lx=Nc(),Ic="Block collections are not allowed within flow collections",Lc=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function Mx({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",l=i?.
nodeClass??(o?Qh.YAMLMap:Ex.YAMLSeq),c=new l(n.schema);c.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset+r.start.source.length;for(let y=0;y<
r.items.length;++y){let b=r.items[y],{start:h,key:v,sep:k,value:P}=b,O=Zh.resolveProps(h,{flow:a,indicator:"explicit-key-ind",next:v??k?.[0],offset:u,onError:s,
parentIndent:r.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!k&&!P){y===0&&O.comma?s(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.
length-1&&s(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),O.comment&&(c.comment?c.comment+=`
`+O.comment:c.comment=O.comment),u=O.end;continue}!o&&n.options.strict&&Ix.containsNewline(v)&&s(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(y===0)O.comma&&s(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(O.comma||s(O.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),O.comment){let E="";e:for(let A of h)switch(A.type){case"comma":case"space":break;case"comment":E=A.source.substring(1);break e;default:break e}
if(E){let A=c.items[c.items.length-1];Rx.isPair(A)&&(A=A.value??A.key),A.comment?A.comment+=`
`+E:A.comment=E,O.comment=O.comment.substring(E.length+1)}}if(!o&&!k&&!O.found){let E=P?e(n,P,O,s):t(n,O.end,k,null,O,s);c.items.push(E),u=E.range[2],Lc(P)&&s(E.
range,"BLOCK_IN_FLOW",Ic)}else{n.atKey=!0;let E=O.end,A=v?e(n,v,O,s):t(n,E,h,null,O,s);Lc(v)&&s(A.range,"BLOCK_IN_FLOW",Ic),n.atKey=!1;let K=Zh.resolveProps(k??
[],{flow:a,indicator:"map-value-ind",next:P,offset:A.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(K.found){if(!o&&!O.found&&n.options.strict){
if(k)for(let j of k){if(j===K.found)break;if(j.type==="newline"){s(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}O.start<K.found.offset-1024&&s(K.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
P&&("source"in P&&P.source?.[0]===":"?s(P,"MISSING_CHAR",`Missing space after : in ${a}`):s(K.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let le=P?
e(n,P,K,s):K.found?t(n,K.end,k,null,K,s):null;le?Lc(P)&&s(le.range,"BLOCK_IN_FLOW",Ic):K.comment&&(A.comment?A.comment+=`
`+K.comment:A.comment=K.comment);let he=new Cx.Pair(A,le);if(n.options.keepSourceTokens&&(he.srcToken=b),o){let j=c;Lx.mapIncludes(n,j.items,A)&&s(E,"DUPLICATE_\
KEY","Map keys must be unique"),j.items.push(he)}else{let j=new Qh.YAMLMap(n.schema);j.flow=!0,j.items.push(he);let ds=(le??A).range;j.range=[A.range[0],ds[1],ds[2]],
c.items.push(j)}u=le?le.range[2]:K.end}}let d=o?"}":"]",[p,...g]=r.end,m=u;if(p?.source===d)m=p.offset+p.source.length;else{let y=a[0].toUpperCase()+a.substring(
1),b=f?`${y} must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;s(u,f?"MISSING_CHAR":"BAD_INDENT",b),p&&p.source.
length!==1&&g.unshift(p)}if(g.length>0){let y=Nx.resolveEnd(g,m,n.options.strict,s);y.comment&&(c.comment?c.comment+=`
`+y.comment:c.comment=y.comment),c.range=[r.offset,m,y.offset]}else c.range=[r.offset,m,m];return c}Xh.resolveFlowCollection=Mx});var ny=S(ty=>{"use strict";var Dx=L(),Tx=V(),$x=Pt(),Fx=St(),qx=Hh(),Bx=zh(),_x=ey();function Mc(e,t,n,r,s,i){let o=n.type==="block-map"?qx.resolveBlockMap(e,t,
n,r,i):n.type==="block-seq"?Bx.resolveBlockSeq(e,t,n,r,i):_x.resolveFlowCollection(e,t,n,r,i),a=o.constructor;return s==="!"||s===a.tagName?(o.tag=a.tagName,o):
(s&&(o.tag=s),o)}function Kx(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="block-seq"){let{anchor:d,
newlineAfterProp:p}=r,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!p||p.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===$x.YAMLMap.tagName&&a==="map"||o===Fx.YAMLSeq.tagName&&a===
"seq")return Mc(e,t,n,s,o);let l=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!l){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(Object.
assign({},d,{default:!1})),l=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Mc(e,t,n,s,o)}let c=Mc(e,t,n,s,o,l),f=l.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,u=Dx.isNode(f)?f:new Tx.
Scalar(f);return u.range=c.range,u.tag=o,l?.format&&(u.format=l.format),u}ty.composeCollection=Kx});var Tc=S(ry=>{"use strict";var Dc=V();function jx(e,t,n){let r=t.offset,s=Ux(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?Dc.Scalar.BLOCK_FOLDED:Dc.Scalar.BLOCK_LITERAL,o=t.source?Wx(t.source):[],a=o.length;for(let m=o.length-1;m>=0;--m){let y=o[m][1];if(y===""||y==="\r")
a=m;else break}if(a===0){let m=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:m,type:i,comment:s.comment,range:[r,y,y]}}let l=t.indent+s.indent,
c=t.offset+s.length,f=0;for(let m=0;m<a;++m){let[y,b]=o[m];if(b===""||b==="\r")s.indent===0&&y.length>l&&(l=y.length);else{y.length<l&&n(c+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(l=y.length),f=m,l===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=y.length+b.length+1}for(let m=o.length-1;m>=a;--m)o[m][0].length>l&&(a=m+1);let u="",d="",
p=!1;for(let m=0;m<f;++m)u+=o[m][0].slice(l)+`
`;for(let m=f;m<a;++m){let[y,b]=o[m];c+=y.length+b.length+1;let h=b[b.length-1]==="\r";if(h&&(b=b.slice(0,-1)),b&&y.length<l){let k=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;n(c-b.length-(h?2:1),"BAD_INDENT",k),y=""}i===Dc.Scalar.BLOCK_LITERAL?(u+=
d+y.slice(l)+b,d=`
`):y.length>l||b[0]==="	"?(d===" "?d=`
`:!p&&d===`
`&&(d=`

`),u+=d+y.slice(l)+b,d=`
`,p=!0):b===""?d===`
`?u+=`
`:d=`
`:(u+=d+b,d=" ",p=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)u+=`
`+o[m][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=r+s.length+t.source.length;return{value:u,type:i,comment:s.comment,range:[r,g,g]}}function Ux({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",l=-1;for(let d=1;d<s.length;++d){let p=s[d];if(!a&&(p==="\
-"||p==="+"))a=p;else{let g=Number(p);!o&&g?o=g:l===-1&&(l=e+d)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
f="",u=s.length;for(let d=1;d<t.length;++d){let p=t[d];switch(p.type){case"space":c=!0;case"newline":u+=p.source.length;break;case"comment":n&&!c&&r(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=p.source.length,f=p.source.substring(1);break;case"error":r(p,"UNEXPECTED_TOK\
EN",p.message),u+=p.source.length;break;default:{let g=`Unexpected token in block scalar header: ${p.type}`;r(p,"UNEXPECTED_TOKEN",g);let m=p.source;m&&typeof m==
"string"&&(u+=m.length)}}}return{mode:i,indent:o,chomp:a,comment:f,length:u}}function Wx(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),i=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}ry.resolveBlockScalar=jx});var Fc=S(iy=>{"use strict";var $c=V(),Vx=Vn();function Gx(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,l,c=(d,p,g)=>n(r+d,p,g);switch(s){case"scalar":a=$c.Scalar.
PLAIN,l=Hx(i,c);break;case"single-quoted-scalar":a=$c.Scalar.QUOTE_SINGLE,l=Yx(i,c);break;case"double-quoted-scalar":a=$c.Scalar.QUOTE_DOUBLE,l=zx(i,c);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",range:[r,r+i.length,r+i.length]}}let f=r+i.length,
u=Vx.resolveEnd(o,f,t,n);return{value:l,type:a,comment:u.comment,range:[r,f,u.offset]}}function Hx(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),sy(e)}function Yx(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),sy(e.slice(1,-1)).replace(/''/g,"'")}function sy(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(s,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(e),i+o+(n?.[1]??"")}function zx(e,t){let n="";for(let r=1;r<e.length-1;++r){let s=e[r];
if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Jx(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=Qx[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Zx(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Jx(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Qx={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Zx(e,t,n,r){let s=e.substr(t,n),o=s.length===n&&
/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}iy.resolveFlowScalar=Gx});var ly=S(ay=>{"use strict";var en=L(),oy=V(),Xx=Tc(),eR=Fc();function tR(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Xx.resolveBlockScalar(
e,t,r):eR.resolveFlowScalar(t,e.options.strict,r),l=n?e.directives.tagName(n.source,u=>r(n,"TAG_RESOLVE_FAILED",u)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[en.
SCALAR]:l?c=nR(e.schema,s,l,n,r):t.type==="scalar"?c=rR(e,s,t,r):c=e.schema[en.SCALAR];let f;try{let u=c.resolve(s,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);
f=en.isScalar(u)?u:new oy.Scalar(u)}catch(u){let d=u instanceof Error?u.message:String(u);r(n??t,"TAG_RESOLVE_FAILED",d),f=new oy.Scalar(s)}return f.range=a,f.source=
s,i&&(f.type=i),l&&(f.tag=l),c.format&&(f.format=c.format),o&&(f.comment=o),f}function nR(e,t,n,r,s){if(n==="!")return e[en.SCALAR];let i=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[en.SCALAR])}function rR({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[en.SCALAR];if(n.compat){let a=n.compat.find(
l=>l.default&&l.test?.test(r))??n[en.SCALAR];if(o.tag!==a.tag){let l=t.tagString(o.tag),c=t.tagString(a.tag),f=`Value may be parsed as either ${l} or ${c}`;i(s,
"TAG_RESOLVE_FAILED",f,!0)}}return o}ay.composeScalar=tR});var fy=S(cy=>{"use strict";function sR(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"newline":e-=
s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}cy.emptyScalarPosition=sR});var py=S(Bc=>{"use strict";var iR=Tr(),oR=L(),aR=ny(),uy=ly(),lR=Vn(),cR=fy(),fR={composeNode:dy,composeEmptyNode:qc};function dy(e,t,n,r){let s=e.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:l}=n,c,f=!0;switch(t.type){case"alias":c=uR(e,t,r),(a||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=uy.composeScalar(e,t,l,r),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=aR.composeCollection(fR,e,t,n,r),a&&(c.anchor=a.source.substring(1))}catch(u){let d=u instanceof Error?u.message:
String(u);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let u=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",u),f=!1}}return c??
(c=qc(e,t.offset,void 0,null,n,r)),a&&c.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!oR.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&f&&(c.srcToken=t),c}function qc(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:l},c){
let f={type:"scalar",offset:cR.emptyScalarPosition(t,n,r),indent:-1,source:""},u=uy.composeScalar(e,f,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),s&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function uR({options:e},{offset:t,source:n,end:r},s){
let i=new iR.Alias(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=lR.resolveEnd(r,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}Bc.composeEmptyNode=
qc;Bc.composeNode=dy});var hy=S(gy=>{"use strict";var dR=Qr(),my=py(),pR=Vn(),mR=ts();function gR(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),l=new dR.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},f=mR.resolveProps(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=s?my.composeNode(c,s,f,o):my.composeEmptyNode(c,f.end,r,null,f,o);let u=l.
contents.range[2],d=pR.resolveEnd(i,u,!1,o);return d.comment&&(l.comment=d.comment),l.range=[n,u,d.offset],l}gy.composeDoc=gR});var Kc=S(vy=>{"use strict";var hR=require("process"),yR=xl(),bR=Qr(),ns=es(),yy=L(),vR=hy(),wR=Vn();function rs(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function by(e){let t="",n=!1,r=!1;for(let s=0;s<
e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var _c=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,s,i)=>{let o=rs(n);i?this.warnings.push(new ns.YAMLWarning(
o,r,s)):this.errors.push(new ns.YAMLParseError(o,r,s))},this.directives=new yR.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:s}=by(this.prelude);if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(yy.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];yy.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:by(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(hR.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,s)=>{let i=rs(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=vR.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new ns.YAMLParseError(rs(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new ns.YAMLParseError(rs(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=wR.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new ns.YAMLParseError(rs(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),s=new bR.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};vy.Composer=_c});var Py=S(ro=>{"use strict";var kR=Tc(),PR=Fc(),SR=es(),wy=_r();function OR(e,t=!0,n){if(e){let r=(s,i,o)=>{let a=typeof s=="number"?s:Array.isArray(s)?s[0]:s.offset;
if(n)n(a,i,o);else throw new SR.YAMLParseError([a,a+1],i,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return PR.resolveFlowScalar(
e,t,r);case"block-scalar":return kR.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function AR(e,t){let{implicitKey:n=!1,indent:r,inFlow:s=!1,offset:i=-1,
type:o="PLAIN"}=t,a=wy.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),f=a.substring(0,c),u=a.substring(c+1)+`
`,d=[{type:"block-scalar-header",offset:i,indent:r,source:f}];return ky(d,l)||d.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:i,indent:r,props:d,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:a,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:r,source:a,end:l};default:return{type:"scalar",offset:i,indent:r,source:a,end:l}}}function xR(e,t,n={}){let{afterKey:r=!1,implicitKey:s=!1,
inFlow:i=!1,type:o}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=wy.stringifyString({type:o,value:t},{implicitKey:s||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":RR(e,l);break;case'"':jc(e,l,"double-quoted-scalar");break;case"\
'":jc(e,l,"single-quoted-scalar");break;default:jc(e,l,"scalar")}}function RR(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),s=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let i=e.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=r,e.source=s}else{let{offset:i}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:r}];ky(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:s})}}function ky(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function jc(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),s=t.length;e.props[0].type==="block-scalar-header"&&
(s-=e.props[0].source.length);for(let i of r)i.offset+=s;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let s={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[s]});break}default:{let r="indent"in e?e.indent:-1,s="end"in e&&Array.isArray(e.end)?e.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(e))i!=="type"&&i!=="offset"&&delete e[i];Object.assign(e,{type:n,indent:r,source:t,
end:s})}}}ro.createScalarToken=AR;ro.resolveAsScalar=OR;ro.setScalarValue=xR});var Oy=S(Sy=>{"use strict";var CR=e=>"type"in e?io(e):so(e);function io(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=io(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=so(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=so(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=so(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function so({start:e,key:t,sep:n,value:r}){let s="";for(let i of e)s+=i.source;if(t&&(s+=io(t)),n)for(let i of n)s+=i.
source;return r&&(s+=io(r)),s}Sy.stringify=CR});var Cy=S(Ry=>{"use strict";var Uc=Symbol("break visit"),ER=Symbol("skip children"),Ay=Symbol("remove item");function tn(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),xy(Object.freeze([]),e,t)}tn.BREAK=Uc;tn.SKIP=ER;tn.REMOVE=Ay;tn.itemAtPath=(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&
"items"in i)n=i.items[s];else return}return n};tn.parentCollection=(e,t)=>{let n=tn.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;
throw new Error("Parent collection not found")};function xy(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){let i=t[s];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=xy(Object.freeze(e.concat([[s,o]])),i.items[o],n);if(typeof a=="number")o=a-1;else{if(a===Uc)return Uc;a===Ay&&
(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}Ry.visit=tn});var oo=S(oe=>{"use strict";var Wc=Py(),NR=Oy(),IR=Cy(),Vc="\uFEFF",Gc="",Hc="",Yc="",LR=e=>!!e&&"items"in e,MR=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function DR(e){switch(e){case Vc:return"<BOM>";case Gc:return"<DOC>";case Hc:return"<FL\
OW_END>";case Yc:return"<SCALAR>";default:return JSON.stringify(e)}}function TR(e){switch(e){case Vc:return"byte-order-mark";case Gc:return"doc-mode";case Hc:return"\
flow-error-end";case Yc:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}oe.createScalarToken=Wc.createScalarToken;oe.resolveAsScalar=Wc.resolveAsScalar;oe.setScalarValue=Wc.
setScalarValue;oe.stringify=NR.stringify;oe.visit=IR.visit;oe.BOM=Vc;oe.DOCUMENT=Gc;oe.FLOW_END=Hc;oe.SCALAR=Yc;oe.isCollection=LR;oe.isScalar=MR;oe.prettyToken=
DR;oe.tokenType=TR});var Qc=S(Ny=>{"use strict";var ss=oo();function Ae(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ey=new Set("0123456789ABCDEFabcdef"),$R=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ao=new Set(",[]{}"),FR=new Set(` ,[]{}
\r	`),zc=e=>!e||FR.has(e),Jc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Ae(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===ss.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let i=t[r-1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ss.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ae(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ae(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ae(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(zc),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ae(s[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ss.FLOW_END,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(zc),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ae(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ae(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.buffer[s];r===" ";)r=this.buffer[++s];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield ss.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ae(i)||t&&ao.has(i))break;n=r}else if(Ae(s)){let i=this.buffer[r+
1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&ao.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&ao.has(s))break;n=r}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ss.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(zc),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Ae(r)||n&&ao.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ae(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if($R.has(n))n=this.buffer[++t];else if(n==="%"&&Ey.has(this.buffer[t+1])&&Ey.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Ny.Lexer=Jc});var Xc=S(Iy=>{"use strict";var Zc=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];
return{line:n,col:t-s+1}}}};Iy.LineCounter=Zc});var tf=S($y=>{"use strict";var qR=require("process"),Ly=oo(),BR=Qc();function Ot(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function My(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ty(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function lo(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Gn(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function co(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Dy(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Ot(t.start,"explicit-key-ind")&&!Ot(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Ty(t.value)?t.value.end?co(t.value.end,t.sep):t.value.end=t.sep:co(t.start,t.sep),delete t.sep)}var ef=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new BR.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=
t,qR.env.LOG_TOKENS&&console.log("|",Ly.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Ly.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Dy(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.items[r.items.length-
1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;
return}break}case"block-seq":{let s=r.items[r.items.length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.
length-1];!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.
type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&
s.start.length>0&&My(s.start)===-1&&(n.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{My(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=lo(this.peek(2)),r=Gn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){co(s,n.start),
s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let l=n.sep[a];switch(l.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":l.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ot(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Ty(n.key)&&!Ot(n.sep,"newline")){
let o=Gn(n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:l}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Ot(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Gn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Ot(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Ot(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){co(s,n.start),s.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Ot(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:s,
sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let s=lo(
r),i=Gn(s);Dy(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=lo(t),r=Gn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=lo(t),r=Gn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};$y.Parser=ef});var Ky=S(os=>{"use strict";var Fy=Kc(),_R=Qr(),is=es(),KR=Bl(),jR=L(),UR=Xc(),qy=tf();function By(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new UR.LineCounter||null,prettyErrors:t}}function WR(e,t={}){let{lineCounter:n,prettyErrors:r}=By(t),s=new qy.Parser(n?.addNewLine),i=new Fy.Composer(t),o=Array.
from(i.compose(s.parse(e)));if(r&&n)for(let a of o)a.errors.forEach(is.prettifyError(e,n)),a.warnings.forEach(is.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function _y(e,t={}){let{lineCounter:n,prettyErrors:r}=By(t),s=new qy.Parser(n?.addNewLine),i=new Fy.Composer(t),o=null;for(let a of i.
compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new is.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(is.prettifyError(e,n)),o.warnings.forEach(is.prettifyError(
e,n))),o}function VR(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let s=_y(e,n);if(!s)return null;if(s.warnings.forEach(i=>KR.
warn(s.options.logLevel,i)),s.errors.length>0){if(s.options.logLevel!=="silent")throw s.errors[0];s.errors=[]}return s.toJS(Object.assign({reviver:r},n))}function GR(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let s=Math.round(n);n=s<1?void 0:
s>8?{indent:8}:{indent:s}}if(e===void 0){let{keepUndefined:s}=n??t??{};if(!s)return}return jR.isDocument(e)&&!r?e.toString(n):new _R.Document(e,r,n).toString(n)}
os.parse=VR;os.parseAllDocuments=WR;os.parseDocument=_y;os.stringify=GR});var Uy=S(D=>{"use strict";var HR=Kc(),YR=Qr(),zR=kc(),nf=es(),JR=Tr(),At=L(),QR=wt(),ZR=V(),XR=Pt(),eC=St(),tC=oo(),nC=Qc(),rC=Xc(),sC=tf(),fo=Ky(),jy=Ir();D.Composer=
HR.Composer;D.Document=YR.Document;D.Schema=zR.Schema;D.YAMLError=nf.YAMLError;D.YAMLParseError=nf.YAMLParseError;D.YAMLWarning=nf.YAMLWarning;D.Alias=JR.Alias;
D.isAlias=At.isAlias;D.isCollection=At.isCollection;D.isDocument=At.isDocument;D.isMap=At.isMap;D.isNode=At.isNode;D.isPair=At.isPair;D.isScalar=At.isScalar;D.isSeq=
At.isSeq;D.Pair=QR.Pair;D.Scalar=ZR.Scalar;D.YAMLMap=XR.YAMLMap;D.YAMLSeq=eC.YAMLSeq;D.CST=tC;D.Lexer=nC.Lexer;D.LineCounter=rC.LineCounter;D.Parser=sC.Parser;D.
parse=fo.parse;D.parseAllDocuments=fo.parseAllDocuments;D.parseDocument=fo.parseDocument;D.stringify=fo.stringify;D.visit=jy.visit;D.visitAsync=jy.visitAsync});var HC={};ee(HC,{migrateCommand:()=>BC});module.exports=Zb(HC);var Oo=require("fs"),Ue=require("path");var We=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Xb(e){return typeof e!="object"||e===null||Array.isArray(e)}function w(e){return!Xb(e)}function W(e){return e.split("/").slice(1).map(ev)}var $=e=>e.replaceAll("~","~0").replaceAll("/","~1"),ev=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function _(e){return/[~\d]/.test(e)?W(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function R(e,t){
let n=e;for(let r of tv(t))if(Array.isArray(n))n=n[Number(r)];else if(w(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function N(e,t){let n=R(e,t);return typeof n==
"string"?n:""}function tv(e){let t=Ao.get(e);if(t)return t;let n=W(e);return Ao.size<nv&&Ao.set(e,n),n}var Ao=new Map,nv=1e3;var Ro={};ee(Ro,{isPlane:()=>iv,validatePlane:()=>sv,withDefaults:()=>ov});var rv,xo=()=>rv??=require("./v0.3.cjs"),sv=(...e)=>xo().validatePlane(...e),iv=(...e)=>xo().
isPlane(...e),ov=(...e)=>xo().withDefaults(...e);var ms={};ee(ms,{isPlane:()=>cv,validatePlane:()=>lv,withDefaults:()=>fv});var av,Co=()=>av??=require("./v0.4.cjs"),lv=(...e)=>Co().validatePlane(...e),cv=(...e)=>Co().
isPlane(...e),fv=(...e)=>Co().withDefaults(...e);var No={};ee(No,{isPlane:()=>pv,validatePlane:()=>dv,withDefaults:()=>mv});var uv,Eo=()=>uv??=require("./v0.6.cjs"),dv=(...e)=>Eo().validatePlane(...e),pv=(...e)=>Eo().
isPlane(...e),mv=(...e)=>Eo().withDefaults(...e);var Lo={};ee(Lo,{isPlane:()=>yv,validatePlane:()=>hv,withDefaults:()=>bv});var gv,Io=()=>gv??=require("./v0.7.cjs"),hv=(...e)=>Io().validatePlane(...e),yv=(...e)=>Io().
isPlane(...e),bv=(...e)=>Io().withDefaults(...e);var Do={};ee(Do,{isPlane:()=>kv,validatePlane:()=>wv,withDefaults:()=>Pv});var vv,Mo=()=>vv??=require("./v0.8.cjs"),wv=(...e)=>Mo().validatePlane(...e),kv=(...e)=>Mo().
isPlane(...e),Pv=(...e)=>Mo().withDefaults(...e);var $o={};ee($o,{isPlane:()=>Av,validatePlane:()=>Ov,withDefaults:()=>xv});var Sv,To=()=>Sv??=require("./v0.9.cjs"),Ov=(...e)=>To().validatePlane(...e),Av=(...e)=>To().
isPlane(...e),xv=(...e)=>To().withDefaults(...e);var gs={};ee(gs,{isPlane:()=>Ev,validatePlane:()=>Cv,withDefaults:()=>Nv});var Rv,Fo=()=>Rv??=require("./v0.10.cjs"),Cv=(...e)=>Fo().validatePlane(...e),Ev=(...e)=>Fo().
isPlane(...e),Nv=(...e)=>Fo().withDefaults(...e);var Bo={};ee(Bo,{isPlane:()=>Mv,validatePlane:()=>Lv,withDefaults:()=>Dv});var Iv,qo=()=>Iv??=require("./v0.12.cjs"),Lv=(...e)=>qo().validatePlane(...e),Mv=(...e)=>qo().
isPlane(...e),Dv=(...e)=>qo().withDefaults(...e);var Ko={};ee(Ko,{isPlane:()=>Fv,validatePlane:()=>$v,withDefaults:()=>qv});var Tv,_o=()=>Tv??=require("./v0.13.cjs"),$v=(...e)=>_o().validatePlane(...e),Fv=(...e)=>_o().
isPlane(...e),qv=(...e)=>_o().withDefaults(...e);var Uo={};ee(Uo,{isPlane:()=>Kv,validatePlane:()=>_v,withDefaults:()=>jv});var Bv,jo=()=>Bv??=require("./v0.14.cjs"),_v=(...e)=>jo().validatePlane(...e),Kv=(...e)=>jo().
isPlane(...e),jv=(...e)=>jo().withDefaults(...e);var hs={};ee(hs,{isPlane:()=>Vv,validatePlane:()=>Wv,withDefaults:()=>Gv});var Uv,Wo=()=>Uv??=require("./v0.15.cjs"),Wv=(...e)=>Wo().validatePlane(...e),Vv=(...e)=>Wo().
isPlane(...e),Gv=(...e)=>Wo().withDefaults(...e);var Go={};ee(Go,{isPlane:()=>zv,validatePlane:()=>Yv,withDefaults:()=>Jv});var Hv,Vo=()=>Hv??=require("./v0.17.cjs"),Yv=(...e)=>Vo().validatePlane(...e),zv=(...e)=>Vo().
isPlane(...e),Jv=(...e)=>Vo().withDefaults(...e);var Yo={};ee(Yo,{isPlane:()=>Xv,validatePlane:()=>Zv,withDefaults:()=>ew});var Qv,Ho=()=>Qv??=require("./v1.0.cjs"),Zv=(...e)=>Ho().validatePlane(...e),Xv=(...e)=>Ho().
isPlane(...e),ew=(...e)=>Ho().withDefaults(...e);var ys={};ee(ys,{isPlane:()=>rw,validatePlane:()=>nw,withDefaults:()=>sw});var tw,zo=()=>tw??=require("./v1.1.cjs"),nw=(...e)=>zo().validatePlane(...e),rw=(...e)=>zo().
isPlane(...e),sw=(...e)=>zo().withDefaults(...e);var bs={"v0.3":Ro,"v0.4":ms,"v0.5":ms,"v0.6":No,"v0.7":Lo,"v0.8":Do,"v0.9":$o,"v0.10":gs,"v0.11":gs,"v0.12":Bo,"v0.13":Ko,"v0.14":Uo,"v0.15":hs,"v0.16":hs,"v0.1\
7":Go,"v1.0":Yo,"v1.1":ys,"v1.2":ys};var I=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Ct="v0.16",M=["v0.\
3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],zn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6",
"v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"\
v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Z=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","Obs\
ervabilityPlane","ClusterObservabilityPlane","Environment","Organization"],wf={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organization"],"v0.7":["\
DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","ObservabilityPlane",
"Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterOb\
servabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},kf={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};var st=I[I.length-1]??I[0],sE=zn[st];function T(e){return zn[e]}function Jo(e){return I.findLast(t=>zn[t]===e)??e}function Qo(e,t){return e===t||M.indexOf(e)>=M.
indexOf(t)}function G(e,t){return typeof t=="string"&&kf[e].includes(t)}function sn(e){return typeof e=="string"&&Object.hasOwn(bs,e)}function be(e){return bs[e].
validatePlane}function Jn(e,t){return bs[e].isPlane(t)}function iw(e,t){if(typeof e!="string")return t;let n=new Map;return r=>{let s=ow(r,e),i=n.get(s)??t(r);return n.
set(s,i),i}}function ow(e,t){let n=M.indexOf(e);for(let r=e;n>0&&wf[r].includes(t);r=M[n]??r)n--;return M[n]??e}function Zo(e){let t=w(e)?e.kind:void 0,n=new Set(
M.filter(iw(t,r=>Jn(r,e))));return I.filter(r=>n.has(zn[r]))}function on(e){let t=[];for(let n of e){let r=t.at(-1),s=r?.at(-1);r&&s&&I.indexOf(n)===I.indexOf(s)+
1?r.push(n):t.push([n])}return t.map(n=>n.length>1?`${n[0]} to ${n.at(-1)}`:n[0]).join(" and ")}var Xo={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObs\
ervabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlan\
eRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1,since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec\
/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v0.\
15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityP\
laneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15"}]},
ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},
{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,
since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observability\
PlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,until:"v1.0"},{
pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},
{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPl\
ane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},
ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",
since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],required:!0,until:"v0.4"},{pointer:"/spec/dataPlaneRef",to:["Da\
taPlane"],form:"name",fallbacks:[],required:!0,isImmutable:!0,since:"v0.6",until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[
{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"\
object",fallbacks:[{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","Clu\
sterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v1.0"}]},
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function X(e){return aw(e)?Xo[e]:void 0}function aw(e){return Object.hasOwn(Xo,e)}function Ve(e){return X(e)?.scope==="Cluster"}function Ce(e){return X(e)?.planeType}
function Et(e){return Ce(e)!==void 0}function Pf(e){return X(e)?.otherScope}function vs(e,t){return(X(e)?.references??[]).filter(n=>it(n,t))}function it({since:e,until:t},n){return(!e||Qo(n,e))&&(!t||Qo(t,n))}function Sf(e,t,n){return new ea(e,t,n)}var ea=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(t,n,r){this.value=t.value,this.issues=t.issues,
this.read=t,this.section=n,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??lw,this.knownSyntax}positionOf(t){return this.placeOf(t,"value")}keyOf(t){return this.placeOf(t,"key")}placeOf(t,n){let r=this.read.tape?.locate(W(
t))?.[n];return r?this.rangeOf(...r):this.range}},lw={root:void 0,comments:[]};var cw=["map","list","scalar","alias","empty"],fw=["block","flow","plain","single","double","literal","folded"],uw=["plain","single","double","other"],[at,Ee,Ne,
dE,Af]=[0,1,2,3,4],z={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},Ie={plain:0,single:64,double:128,other:192},[dw,pw,Of]=[256,512,1024],[ws,
ta,na,xf,ra,Qn,ot]=[0,1,2,3,4,5,6],ks=class{cells=new Int32Array(ot*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(t,n,r,s,i,o){
let a=this.length;a+ot>this.cells.length&&this.grow();let{cells:l}=this;l[a+ws]=t,l[a+ta]=n,l[a+na]=r,l[a+xf]=i,l[a+ra]=o,this.length=a+ot;let c=a/ot;return l[a+
Qn]=c+1,this.names.push(s),c}close(t,n){this.cells[t*ot+ra]=n,this.cells[t*ot+Qn]=this.length/ot}comment(t,n){this.comments.push(t,n)}finish(t){return new sa(this.
cells.slice(0,this.length),this.names,this.comments,t)}grow(){let t=new Int32Array(this.cells.length*2);t.set(this.cells),this.cells=t}},sa=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(t,n,r,s){
this.cells=t,this.names=n,this.commentOffsets=r,this.targets=s}get syntax(){let t=[];for(let n=0;n<this.commentOffsets.length;n+=2)t.push([this.commentOffsets[n]??
0,this.commentOffsets[n+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:t}}locate(t){if(this.cells.length===0)return;let n=0;for(let i of t){
let o=this.childOf(this.behind(n),i);if(o===void 0)break;n=o}let r=this.extentOf(n),s=this.cell(n,ta);return{value:r,key:s===-1?r:[s,this.cell(n,na)]}}cell(t,n){
return this.cells[t*ot+n]??0}kindOf(t){return this.cell(t,ws)&7}extentOf(t){return[this.cell(t,xf),this.cell(t,ra)]}behind(t){return this.targets?.get(t)??t}childOf(t,n){
let r=this.kindOf(t);if(r===Ee&&!/^(?:0|[1-9]\d*)$/.test(n)||r!==Ee&&r!==at)return;if(this.cell(t,Qn)-t>mw)return this.indexOf(t).get(n);let s;for(let[i,o]of this.
entriesOf(t))i===n&&(s=o);return s}indexOf(t){let n=this.indexes.get(t);if(n)return n;let r=new Map(this.entriesOf(t));return this.indexes.set(t,r),r}*entriesOf(t){
let n=this.kindOf(t)===Ee,r=0;for(let s of this.childrenOf(t))n?yield[String(r++),s]:this.cell(s,ws)&Of?yield*this.mergedIn(this.behind(s)):yield[this.names[s]??
"",s]}*mergedIn(t){if(this.kindOf(t)===at)yield*this.entriesOf(t);else for(let n of[...this.childrenOf(t)].reverse())yield*this.mergedIn(this.behind(n))}*childrenOf(t){
let n=this.cell(t,Qn);if(!(this.kindOf(t)>Ee))for(let r=t+1;r<n;r=this.cell(r,Qn))yield r}nodeOf(t){let n=this.cell(t,ws);return{kind:cw[n&7]??"empty",style:fw[n>>
3&7]??"plain",extent:this.extentOf(t),key:this.keyOf(t,n),isMarked:(n&dw)!==0,children:Array.from(this.childrenOf(t),s=>this.nodeOf(s))}}keyOf(t,n){let r=this.cell(
t,ta);if(r!==-1)return{extent:[r,this.cell(t,na)],style:uw[n>>6&3]??"other",name:this.names[t],isMerge:(n&Of)!==0,isMarked:(n&pw)!==0}}},mw=64;function Zn(e,t,n){if(t===void 0)return n?Rf(e):Nt(e);if(t===`${an}binary`)return bw(e);if(t===`${an}timestamp`)return hw.test(e)&&yw(e)?Nt(e):void 0;let r=gw.get(
t);if(!r)return Nt(e);let s=Rf(e);return r==="float"&&s.type==="integer"?ln(Number(s.value)):s.type===r?s:void 0}var an="tag:yaml.org,2002:",gw=new Map([[`${an}\
int`,"integer"],[`${an}float`,"float"],[`${an}bool`,"boolean"],[`${an}null`,"null"]]),hw=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function yw(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function bw(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Nt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Rf(e){
let t=vw.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return ww(e)??Nt(e);if(!/[-+0-9]/.test(n))return Nt(e);let r=e.replaceAll("_","");return Pw(r)??kw(r)??
Nt(e)}var vw=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Cf(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Cf(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,ln(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,ln(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,ln(Number.NEGATIVE_INFINITY)])]);
function Nt(e){return{type:"text",value:e,key:e}}function Cf(e){return{type:"boolean",value:e,key:String(e)}}function ln(e){return{type:"float",value:e,key:Ow(e)}}
function ww(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?ln(t):void 0}
function kw(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?ln(t):void 0}function Pw(e){let t=Sw.
exec(e);if(!t)return;let[,n="",r,s,i,o="0"]=t,a=r!==void 0?Ps(r,"0x",16):s!==void 0?Ps(s,"0o",22):i!==void 0?Ps(i,"0b",64):Ps(o,"",20);if(a===void 0||a>=2n**64n)
return;let l=n==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:n===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Sw=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Ps(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Ow(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,s]=t.toExponential(n-1).split("e"),i=Number(s);return i>=-4&&i<6?String(Number(t.toPrecision(
n))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var x=Symbol("uncertain"),[pe,ve,It,J]=[9,10,13,32],[ce,te,Xn,cn,lt,Ss,fe,er]=[34,35,39,44,45,46,58,63],[ia,oa,tr,As,fn,Lt,un,dn]=[60,62,91,92,93,123,124,125],Aw=100,
xw=1e3,Os=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(t,n,r,s){this.text=t,this.at=n,this.end=
r,this.tape=s}setKey(t,n,r,s){if(r-n>xw)throw x;this.keyHeader=t,this.keyStart=n,this.keyEnd=r,this.keyName=s}add(t,n,r){this.lastEnd=r;let s=this.tape.add(t|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,n,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,s}enter(){if(++this.levels>Aw)
throw x}leave(t,n){this.levels--,this.lastEnd=n,this.tape.close(t,n)}code(t){return t<this.end?this.text.charCodeAt(t):ve}isBreak(t){let n=this.code(t);return n===
ve||n===It&&this.code(t+1)===ve}skipSpaces(){for(;this.code(this.at)===J;)this.at++}lineAfter(t){let n=this.text.indexOf(`
`,t);return n===-1||n>=this.end?this.end:n+1}endOfLineBefore(t){let n=t;return this.text.charCodeAt(n-1)===ve&&n--,n<t&&this.text.charCodeAt(n-1)===It&&n--,n}comment(){
let t=this.at;this.at=this.lineAfter(t),this.tape.comment(t,this.endOfLineBefore(this.at))}endLine(){let t=this.at;if(this.skipSpaces(),this.code(this.at)===te){
if(this.at===t)throw x;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw x}nextColumn(){for(;this.at<this.end;){let t=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===te)this.comment();else{if(this.at===t&&this.code(t)===
Ss&&this.code(t+1)===Ss)throw x;return this.at-t}}return-1}};var Ef=Array.from({length:128},(e,t)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(t)));function xs(e){if(Ef[e.charCodeAt(0)])return e;
let t=Zn(e,void 0,!0)?.value;if(t===void 0||typeof t=="number"&&!Number.isFinite(t))throw x;return t}function nr(e){if(Ef[e.charCodeAt(0)])return e;let t=Zn(e,void 0,
!0)?.key;if(t===void 0)throw x;return t}var Rw=127,Cw=Array.from({length:128},(e,t)=>t<=J||t===Rw||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(t)));function pn(e,t){
let n=e.code(t);return Cw[n]||n===ia&&e.code(t+1)===ia?!1:n!==lt||!Ge(e,t+1)}function Ge(e,t){let n=e.code(t);return n===J||n===ve||n===pe||n===It&&e.isBreak(t)}
function rr(e){let{text:t,end:n}=e,r=e.at,s=r;for(;r<n;r++){let i=t.charCodeAt(r);if(i!==J){if(i===ve||i===fe&&Ge(e,r+1)||i===te&&r>e.at&&s<r)break;if(i===pe)throw x;
if(i===It)break;s=r+1}}return e.at=r,s}function Nf(e,t,n,r){let s=e.text.slice(t,n),i=n;for(;;){let o=e.code(e.at);if(o===fe)throw x;o===te?e.comment():e.at=e.lineAfter(
e.at);let a=If(e,r);if(a===-1)return{value:s,end:i};if(o===te)throw x;let l=e.at;i=rr(e),s+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function If(e,t){let{at:n}=e,r=0,s=!1;for(;n<e.end;){let i=n;for(;e.code(i)===J;)i++;let o=e.code(i);if(o===pe)throw x;if(o===te)
s=!0;else if(e.isBreak(i))r++;else{if(i-n<=t)return-1;if(s||!Ew(e,i))throw x;return e.at=i,r}n=e.lineAfter(i)}return-1}function Ew(e,t){let n=e.code(t);return n!==
lt&&n!==er&&n!==fe||!Ge(e,t+1)}function Mt(e,t){let n=e.code(e.at)===ce;e.at++;let r="";for(;;){let s=n?Lw(e):Iw(e);if(!e.isBreak(e.at))return e.at++,r+s;if(t===
void 0||s.includes("	"))throw x;e.at=e.lineAfter(e.at);let i=If(e,t);if(i===-1)throw x;r+=Nw(s)+(i===0?" ":`
`.repeat(i))}}function Nw(e){let t=e.length;for(;e.charCodeAt(t-1)===J;)t--;return e.slice(0,t)}function Iw(e){let{text:t,end:n}=e,r="",s=e.at,i=s;for(;i<n;i++){
let o=t.charCodeAt(i);if(o===Xn){if(t.charCodeAt(i+1)!==Xn)break;r+=t.slice(s,i+1),i++,s=i+1}else if(o===ve||o===It&&e.isBreak(i))break}if(i>=n)throw x;return e.
at=i,r+t.slice(s,i)}function Lw(e){let{text:t,end:n}=e,r="",s=e.at,i=s;for(;i<n;i++){let o=t.charCodeAt(i);if(o===ce||o===ve||o===It&&e.isBreak(i))break;if(o!==
As)continue;let a=Mw.get(t.charCodeAt(i+1));if(a===void 0)throw x;r+=t.slice(s,i)+a,i++,s=i+1}if(i>=n)throw x;return e.at=i,r+t.slice(s,i)}var Mw=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,t])=>[e.charCodeAt(0),t]));function Lf(e,t){let{text:n}=e,r=e.code(e.at)!==un;e.at++;let s=Tw.get(e.code(e.at))??"cl\
ip";s!=="clip"&&e.at++,e.endLine();let i=[],o=-1,a=e.at;for(;e.at<e.end;){let u=e.at,d=o===-1?Number.POSITIVE_INFINITY:u+o,p=u;for(;p<d&&e.code(p)===J;)p++;if(e.
isBreak(p)){if(o===-1&&p>u)throw x;i.push(""),e.at=e.lineAfter(p);continue}if(o===-1){if(o=p-u,o<=t||o===0)throw x}else if(p-u<o){if(e.code(p)===pe||p-u>t)throw x;
break}if(e.code(p)===pe)throw x;if(e.code(p)===J&&(r||Dw(e,p)))throw x;e.at=e.lineAfter(p);let g=e.endOfLineBefore(e.at);i.push(n.slice(p,g)),a=g}if(o===-1)throw x;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let c=r?$w(i):i.join(`
`),f=s==="strip"?"":s==="clip"?`
`:`
`.repeat(l+1);for(;n.charCodeAt(a-1)===J||n.charCodeAt(a-1)===pe;)a--;return{value:c+f,end:a}}function Dw(e,t){let n=t;for(;e.code(n)===J||e.code(n)===pe;)n++;return e.
isBreak(n)}var Tw=new Map([[lt,"strip"],[43,"keep"]]);function $w(e){let t="",n=0;for(let[r,s]of e.entries())s===""?n++:(r>0&&(t+=n===0?" ":`
`.repeat(n)),t+=s,n=0);return t}var sr=e=>e===Lt||e===tr,Dt=e=>e===ce||e===Xn;function la(e){e.enter();let t=e.at,n=e.code(t)===Lt,r=n?dn:fn,s=e.add((n?at:Ee)|z.flow,t,t),i={},o=[];for(e.at++,
Rs(e);e.code(e.at)!==r;){if(n){let a=Fw(e);if(a in i)throw x;i[a]=Mf(e)}else o.push(Mf(e));if(Rs(e),e.code(e.at)===cn)e.at++,Rs(e);else if(e.code(e.at)!==r)throw x}
return e.at++,e.leave(s,e.at),n?i:o}function Fw(e){let t=e.at,n=e.code(t),r=Dt(n),s=r?Mt(e,void 0):void 0,i=r?e.at:Df(e);e.skipSpaces();let o=e.code(e.at+1);if(e.
code(e.at)!==fe||(r?aa.has(o):!Ge(e,e.at+1)))throw x;e.at++,Rs(e);let a=s??nr(e.text.slice(t,i)),l=r?n===ce?Ie.double:Ie.single:Ie.plain;return e.setKey(l,t,i,a),
a}function Mf(e){let t=e.at,n=e.code(t);if(sr(n))return la(e);if(Dt(n)){let s=Mt(e,void 0);return e.add(Ne|(n===ce?z.double:z.single),t,e.at),s}let r=Df(e);if(e.
code(e.at)===fe)throw x;return e.add(Ne|z.plain,t,r),xs(e.text.slice(t,r))}function Df(e){let{text:t,end:n}=e,{at:r}=e,s=e.code(r+1);if(e.code(r)===lt&&aa.has(s))
throw x;if(!pn(e,r)||t.charCodeAt(r)===Ss&&t.charCodeAt(r-1)===ve)throw x;let i=r;for(;r<n;r++){let o=t.charCodeAt(r);if(o!==J){if(o===cn||o===fn||o===dn||e.isBreak(
r))break;if(o===fe){if(Ge(e,r+1))break;if(aa.has(e.code(r+1)))throw x}if(o===te&&i<r)break;if(o===pe||o===er||sr(o))throw x;i=r+1}}return e.at=r,i}var aa=new Set(
[fe,cn,tr,fn,Lt,dn,er]);function Rs(e){let t=e.at;for(;e.at<e.end;){let n=e.code(e.at);if(n===J)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(n===
te&&e.at>t)e.comment();else return}throw x}function ir(e,t,n){let r=e.at,s=e.code(r);if(ca(e))return qf(e,t);if(sr(s)||s===un||s===oa)return Bf(e,n);if(Dt(s)){let o=Mt(e,n),a=e.at;if(!Ff(e))return _f(e,r,
a,o);if(e.text.slice(r,a).includes(`
`))throw x;return Tf(e,t,r,a,o)}if(!pn(e,r))throw x;let i=rr(e);return e.code(e.at)===fe?Tf(e,t,r,i,nr(e.text.slice(r,i))):Kf(e,r,i,n)}function Tf(e,t,n,r,s){e.
enter();let i=e.add(at|z.block,n,n),o={};e.setKey($f(e,n),n,r,s);for(let a=s;;a=qw(e)){if(a in o)throw x;if(e.at++,o[a]=Bw(e,t),e.column!==t)break}if(e.column>t)
throw x;return e.leave(i,e.lastEnd),o}function qw(e){let t=e.at,n,r;if(Dt(e.code(t))){if(n=Mt(e,void 0),r=e.at,!Ff(e))throw x}else{if(!pn(e,t))throw x;if(r=rr(e),
e.code(e.at)!==fe)throw x;n=nr(e.text.slice(t,r))}return e.setKey($f(e,t),t,r,n),n}function $f(e,t){let n=e.code(t);return Dt(n)?n===ce?Ie.double:Ie.single:Ie.plain}
function Ff(e){let{at:t}=e;return e.skipSpaces(),e.code(e.at)===fe&&Ge(e,e.at+1)?!0:(e.at=t,!1)}function Bw(e,t){let n=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&
e.code(e.at)!==te)return Bf(e,t);e.at=n,e.endLine();let r=e.nextColumn();return r>t?ir(e,r,t):r===t&&ca(e)?qf(e,t):jf(e,n,r)}function qf(e,t){e.enter();let n=e.
add(Ee|z.block,e.at,e.at),r=[];do r.push(_w(e,t));while(e.column===t&&ca(e));if(e.column>t)throw x;return e.leave(n,e.lastEnd),r}function _w(e,t){let n=e.at;if(e.
at++,e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==te)return ir(e,t+e.at-n,t);e.at=n+1,e.endLine();let r=e.nextColumn();return r>t?ir(e,r,t):jf(e,n+1,r)}function ca(e){
return e.code(e.at)===lt&&Ge(e,e.at+1)}function Bf(e,t){let n=e.at,r=e.code(n);if(sr(r)){let s=la(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=
i,s}if(Dt(r)){let s=Mt(e,t);return _f(e,n,e.at,s)}if(r===un||r===oa){let{value:s,end:i}=Lf(e,t);return e.add(Ne|(r===un?z.literal:z.folded),n,i),e.column=e.nextColumn(),
s}if(!pn(e,n))throw x;return Kf(e,n,rr(e),t)}function _f(e,t,n,r){return e.add(Ne|(e.code(t)===ce?z.double:z.single),t,n),e.endLine(),e.column=e.nextColumn(),r}
function Kf(e,t,n,r){let{value:s,end:i}=Nf(e,t,n,r);return e.add(Ne|z.plain,t,i),e.column=e.nextColumn(),xs(s)}function jf(e,t,n){return e.add(Af|z.plain,t,t),e.
column=n,null}function fa(e,t){or(e);let n=e.at,r=e.code(n);if(r===Lt||r===tr)Kw(e,r===Lt,t);else if(r===ce)Uf(e),e.add(Ne|z.double,n,e.at);else{for(;Gw.has(e.code(e.at));)e.
at++;e.add(Ne|z.plain,n,e.at)}}function Kw(e,t,n){e.enter();let r=e.at,s=e.add((t?at:Ee)|z.flow,r,r),i=0;for(e.at++,or(e);!Vw(e);or(e))e.code(e.at)===cn&&(e.at++,
or(e)),fa(e,jw(n,t?Uw(e):i)),i++;if(t&&i!==Object.keys(Object(n)).length)throw x;e.at++,e.leave(s,e.at)}function jw(e,t){return Array.isArray(e)?e[Number(t)]:w(
e)?e[t]:void 0}function Uw(e){let t=e.at;Uf(e);let n=e.text.slice(t,e.at),r=n.includes("\\")?Ww(n):n.slice(1,-1);return e.setKey(Ie.double,t,e.at,r),or(e),e.at++,
r}function Ww(e){let t=JSON.parse(e);return typeof t=="string"?t:""}var Vw=e=>{let t=e.code(e.at);return t===dn||t===fn};function Uf(e){let{text:t}=e,n=e.at+1;for(;t.
charCodeAt(n)!==ce;)n+=t.charCodeAt(n)===As?2:1;e.at=n+1}function or(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=J;)e.at++}var Gw=new Set([..."+-.0123456789eEt\
rufalsn"].map(e=>e.charCodeAt(0)));function Wf(e,t,n){if(!Hw.test(t===0&&n===e.length?e:e.slice(t,n)))return Gf(e,t,n,Yw)}function Vf(e,t,n,r){return Gf(e,t,n,s=>(fa(s,r),r))}var Hw=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
ua=new ks;function Gf(e,t,n,r){ua.reset();try{return{value:r(new Os(e,t,n,ua)),tape:ua.finish()}}catch(s){if(s!==x)throw s;return}}function Yw(e){e.text.startsWith(
"---",e.at)&&zw(e);let t=e.nextColumn();if(t===-1)return null;let n=ir(e,t,-1);if(e.column!==-1||typeof n!="object")throw x;return n}function zw(e){for(e.at+=3;e.
code(e.at)===J||e.code(e.at)===pe;)e.at++;e.code(e.at)===te?e.comment():e.at=e.lineAfter(e.at)}function Hf(e){let t=e.charCodeAt(0)===65279?1:0,n,r=s=>{n??=Jw(e);let i=0,o=n.length-1;for(;i<o;){let l=i+o+1>>1;(n[l]??0)<=s?i=l:o=l-1}let a=s-(n[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-t):a,offset:s}};return(s,i)=>({start:r(Math.min(s,e.length)),end:r(Math.min(i,e.length))})}function Jw(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var da=200,Yf=`it is nested deeper than ${da} levels`;function Zf(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Jf(e,t);let n=[],r=t;for(;;){let o=Cs(zf,e,r);if(o===e.length)return n;
let a=Zw(e,r,o);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...Jf(e,Cs(Qw,e,r))];let s=Cs(zf,e,r);return[...n,{start:r,body:s,end:e.length,fault:{start:s,
end:s+1,reason:"only JSON can follow several JSON values"}}]}var zf=/[ \t\r\n]*/y,Qw=/[^\S\n]*\n?/y;function Cs(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function Zw(e,t,n){let r=Xw(e,n);if(!r)return;let{end:s,levels:i,mayBeInfinite:o}=r;if(i>da)return{start:t,body:n,end:s,fault:{start:n,end:n+1,reason:Yf}};let a=!0,
l=(c,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(a=!1),f);try{let c=JSON.parse(e.slice(n,s),o?l:void 0);if(a)return{start:t,body:n,end:s,json:{value:c}}}catch{
return}return{start:t,body:n,end:s,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Xw(e,t){let n=0,r=0,s=0,i=!1;for(let o=t;o<e.length;o++){
let a=e.charCodeAt(o);if(a>=e0&&a<=t0){if(++s>l0&&(i=!0),n>0)continue}else s>0&&(a===i0||a===n0)&&(i=!0),s=0;if(a===Xf){let l=f0(e,o);if(l===void 0)return;o=l-1}else
a===o0||a===r0?r=Math.max(r,++n):a===a0||a===s0?n--:n===0&&(o=Cs(c0,e,o)-1,i=!0);if(n<=0)return{end:o+1,levels:r,mayBeInfinite:i}}}var[Xf,e0,t0,n0,r0,s0,i0,o0,a0]=[
34,48,57,69,91,93,101,123,125],l0=300,c0=/[-+.\w]*/y;function f0(e,t){for(let n=t+1;n<e.length;n++){let r=e.charCodeAt(n);if(r===Xf)return n+1;r===u0&&n++}}var u0=92;
function Jf(e,t){let n=[],r={start:t,body:t},s=o=>{o>r.body&&n.push({...r,end:o})},i=e.startsWith("---",t)?t:Qf(e,t);for(;i!==-1;i=Qf(e,i)){let o=e.indexOf(`
`,i),a=o===-1?e.length:o+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;s(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!d0(e.slice(r.body,i))&&(s(i),r={start:i,body:a})}return s(e.length),n}function Qf(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function d0(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var p0,m0=()=>p0??=require("./with-positions.cjs"),eu=(...e)=>m0().readWithPositions(...e);function Tt(e,t={}){return{documents:[...ar(e,t)]}}function*ar(e,{onePass:t=!0}={}){let n=Hf(e),r,s=!0,i=0;for(let o of Zf(e)){let a=tu(e,{...o,start:i},n,t);if(a.
value===null&&a.issues.length===0){r??=a;continue}s=!1,i=o.end,yield a}s&&(yield r??tu(e,{start:i,body:i,end:e.length},n,t))}function tu(e,t,n,r){let s=r?h0(e,t):
void 0;if(!s)return eu(e,t,n);let{value:i,tape:o}=s;return Sf({value:i,tape:o,issues:g0},t,n)}var g0=[];function h0(e,{body:t,end:n,json:r,fault:s}){if(!s)return r?
Vf(e,t,n,r.value):Wf(e,t,n)}function nu(e){return w(e)&&w(e.sops)&&typeof e.sops.mac=="string"}function ru(e){if(!w(e))return e;let{sops:t,...n}=e;return n}function mn(e){return e.charCodeAt(0)===y0&&b0.test(e)}var y0=36,b0=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Es(e){return Array.
isArray(e)?e.some(Es):w(e)?Object.entries(e).some(([t,n])=>mn(t)||Es(n)):!1}var lr=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
aPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/http/listenerName",direction:"ingress",visibility:"external",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"\
ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
external/https/port",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"liste\
ner-name",pointer:"/spec/gateway/ingress/external/https/listenerName",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterData\
Plane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"exte\
rnal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/tls/liste\
nerName",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/http/listenerName",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/https/listenerName",direction:"ingress",visibility:"internal",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"\
ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/i\
ngress/internal/tls/listenerName",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",visibility:"external",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/http/port",direction:"egress",visibility:"exter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/http/liste\
nerName",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/https/listenerName",direction:"egress",visibility:"external",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"\
egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/external/tls/listenerName",direction:"egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/internal/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"inter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/http/liste\
nerName",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/https/listenerName",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/internal/tls/listenerName",direction:"egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"\
v1.0"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.0"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","Observabilit\
yPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","Clust\
erWorkflowPlane","ClusterObservabilityPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","Cl\
usterObservabilityPlane"],until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityP\
lane"],until:"v0.17"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],
until:"v0.17"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPl\
ane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Clust\
erDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:[
"ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,
kinds:["ClusterDataPlane"],until:"v0.15"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",
pointer:"/spec/secretStoreRef/name",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agen\
t/clientCA",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/agent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/nam\
e",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-na\
mespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:[
"BuildPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/s\
pec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:[
"ClusterBuildPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/namespace",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],
until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/age\
nt/clientCA/secretRef/key",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["Observ\
abilityPlane"],until:"v0.8"},{role:"observer-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"\
/spec/rcaAgentURL",kinds:["ObservabilityPlane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.1"},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",
direction:"ingress",visibility:"external",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingr\
ess",visibility:"external",protocol:"http",default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",
direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/\
organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organi\
zationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var iu=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"],ou=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"],Le=[{kind:"\
DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",
pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:[
"DeploymentPipeline"],fallbacks:[]}],v0=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"\
BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPat\
hs/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],w0=[{kind:"Workflow",form:"\
kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"\
default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPip\
eline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploy\
mentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],su=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPlane","Cluste\
rWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["Cl\
usterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/s\
ourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],gn={"v0.3":Le,"\
v0.4":Le,"v0.6":Le,"v0.7":Le,"v0.8":Le,"v0.9":Le,"v0.10":Le,"v0.12":Le,"v0.13":Le,"v0.14":Le,"v0.15":v0,"v0.17":w0,"v1.0":su,"v1.1":su};var hn=[],pa=[];function Ns(e,t,n){if(e===t)return 0;let r=n?.maxDistance,s=e;e.length>t.length&&(e=t,t=s);let i=e.length,o=t.length;for(;i>0&&e.charCodeAt(~-i)===
t.charCodeAt(~-o);)i--,o--;let a=0;for(;a<i&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(i-=a,o-=a,r!==void 0&&o-i>r)return r;if(i===0)return r!==void 0&&o>r?r:o;
let l,c,f,u,d=0,p=0;for(;d<i;)pa[d]=e.charCodeAt(a+d),hn[d]=++d;for(;p<o;){for(l=t.charCodeAt(a+p),f=p++,c=p,d=0;d<i;d++)u=l===pa[d]?f:f+1,f=hn[d],c=hn[d]=f>c?u>
c?c+1:u:u>f?f+1:u;if(r!==void 0){let g=c;for(d=0;d<i;d++)hn[d]<g&&(g=hn[d]);if(g>r)return r}}return hn.length=i,pa.length=i,r!==void 0&&c>r?r:c}var k0=64;function yn(e,t){if(e.length>k0)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,s;for(let i of t){if(Math.abs(i.length-
e.length)>=r)continue;let o=i.toLowerCase(),a=lu(n,o)?1:Ns(n,o,{maxDistance:r});a<r&&(r=a,s=i)}return s}function au(e,t){let n=e.toLowerCase();return t.some(r=>{
let s=r.toLowerCase();return Math.abs(s.length-n.length)>1?!1:lu(n,s)||Ns(n,s,{maxDistance:2})<2})}function lu(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var bn="openchoreo.dev";function ma(e){return Ms(e,"").filter(t=>Ds(t.value))}function fu(e){return Ms(e,"").filter(({value:t})=>w(t)&&typeof t.kind=="string"&&
!Ds(t))}function Ms(e,t){if(Array.isArray(e))return e.flatMap((s,i)=>Ms(s,`${t}/${i}`));if(!w(e)||typeof e.kind!="string"||!e.kind.endsWith(cu))return[{pointer:t,value:e}];
let{items:n}=e,r=e.kind.slice(0,-cu.length);return Array.isArray(n)?n.flatMap((s,i)=>{let o=`${t}/items/${i}`;return w(s)&&ga(s.kind)&&Z.includes(r)?[{pointer:o,
...P0(s,e.apiVersion,r)}]:Ms(s,o)}):r===""||Z.includes(r)?[]:[{pointer:t,value:e}]}var cu="List";function P0(e,t,n){return ga(e.apiVersion)?{value:{...e,apiVersion:t,
kind:n},inherited:["apiVersion","kind"]}:{value:{...e,kind:n},inherited:["kind"]}}var ga=e=>e==null||e==="";function Ds(e){if(!w(e))return!1;let{apiVersion:t,kind:n}=e,
r=typeof n=="string"&&Z.includes(n);if(ga(t))return r?Et(n):Ls(n)&&cr(e);if(typeof t!="string")return r&&Et(n)&&cr(e);let s=t.split("/")[0]??"";return s!==bn?(s.
endsWith(`.${bn}`)||yn(s,[bn])!==void 0)&&(r||Ls(n)&&cr(e)):r||typeof n=="string"&&n.endsWith(ha)||Ls(n)||cr(e)}var ha="Plane";function uu(e){return Ls(e.kind)||
cr(e)}function Ls(e){return typeof e=="string"&&au(e,Z)}function cr(e){let{spec:t}=e;return[...S0()].some(n=>Object.hasOwn(e,n)||w(t)&&Object.hasOwn(t,n))}var Is;
function S0(){if(Is)return Is;let e=Z.flatMap(r=>(X(r)?.references??[]).map(({pointer:s})=>({pointer:s,kinds:[r]}))),t=[...lr,...e].map(({pointer:r,kinds:s})=>({
name:r.split("/")[2]??"",kinds:s})),n=new Set(t.filter(({kinds:r})=>!r.every(Et)).map(({name:r})=>r));return Is=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),
Is}function we(e){return typeof e=="string"&&(e===bn||e.startsWith(`${bn}/`))}function ya(e){return e.includes("openchoreo")||e.includes(ha)&&pu.test(e)}function du(e){
return e.includes(bn)&&O0.test(e)||e.includes(ha)&&pu.test(e)}var pu=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,O0=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var A0,x0=()=>A0??=require("./has-comment.cjs"),mu=(...e)=>x0().hasComment(...e);function gu(e){return yu(e.replace(R0,""))??(vu.test(e)?bu:void 0)}function fr(e){if(typeof e=="string")return yu(e);if(Array.isArray(e))return ba(e);if(!w(e))return;
let{annotations:t,...n}=e;return ba(Object.keys(e))??ba(Object.values(n))}function ba(e){for(let t of e){let n=fr(t);if(n!==void 0)return n}}function hu(e){return vu.
test(e)&&mu(e,"#@")?bu:void 0}function yu(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var bu="it is a template of ytt: #@ has to be rendered first",vu=/(?:^|\s)#@/,R0=/(?<!\S)#.*/g;var va=new Set;function Ts(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function vn(e,t=!1){let n=new Set;return r(e,""),n.size===0?va:n;function r(s,i){if(typeof s=="string")(wu(s)||t&&N0.test(s))&&n.add(i);else if(Array.
isArray(s))for(let[o,a]of s.entries()){let l=`${i}/${o}`;w(a)&&Object.keys(a).some(mn)?n.add(l):r(a,l)}else if(w(s))for(let[o,a]of Object.entries(s)){let l=`${i}\
/${$(o)}`;mn(o)?n.add(l):wu(o)?n.add(i):r(a,l)}}}function wu(e){return e.includes("$")&&C0.test(e)||e.includes("<")&&E0.test(e)}var C0=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
E0=/<[^<>\s][^<>\n]*>/,N0=/^ENC\[.*\]$/s;function ku(e,t={}){return[...I0(e,t)]}function*I0(e,{isPatch:t=!1,patchKind:n,onePass:r=!0}={}){let s=!t&&!L0.some(i=>e.includes(i));for(let i of ar(e,{onePass:r})){
let o=i.issues.find(({code:a})=>a==="yaml-syntax");o?yield B0(i,Pu(i,e),o.message):yield s?M0(i):D0(i,e,t,n)}}var L0=["$","<","{{","{%","sops","#@"];function M0(e){
let t=ma(e.value);if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(({pointer:r,
value:s,inherited:i})=>{let o={pointer:r,value:s,role:"manifest",unknown:va,isPartial:!1,isFixable:n};return i===void 0?o:{...o,inherited:i}})}}function D0(e,t,n,r){
let{value:s}=e,i=T0(s,r)??ma(s);if(i.length===0){let g=q0(s);return g===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:g,resources:[]}}
let o=t.includes("#@")?hu(Pu(e,t)):void 0,a=nu(s),l=i.map(g=>{let m=o??fr(g.value);return{reason:m,resource:F0(g,{document:e,isTemplate:m!==void 0,encrypted:a,isPatch:n})}}),
c=l.map(({resource:g})=>g),[f="manifest",...u]=new Set(c.map(({role:g})=>g)),d=l.find(({reason:g})=>g!==void 0)?.reason;if(u.length>0)return{document:e,role:"ma\
nifest",...d!==void 0&&{reason:d},resources:c};let p=d??$0[f];return{document:e,role:f,...p!==void 0&&{reason:p},resources:c}}function T0(e,t){if(!(t===void 0||!Et(t)||!w(e)))return we(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}var $0={patch:"it is a patch: what it leaves \
out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function F0(e,{document:t,isTemplate:n,encrypted:r,isPatch:s}){let i=r?
ru(e.value):e.value,o=s||Es(i),a=n?"template":r?"encrypted":o?"patch":"manifest";return{...e,value:i,role:a,unknown:vn(i,r),isPartial:o,isFixable:a==="manifest"&&
t.issues.length===0}}function q0(e){if(!w(e))return;let{apiVersion:t,kind:n}=e;return we(t)?typeof n=="string"?fr(n):void 0:typeof n=="string"&&Et(n)&&typeof t==
"string"?fr(t):void 0}function B0(e,t,n){let r=`it is ${n}`;if(du(t)){let s=gu(t);return{document:e,role:s===void 0?"unreadable":"template",reason:s??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var Pu=({range:e},t)=>t.slice(e.start.offset,e.end.offset);function Su({role:e,isPartial:t}){return!t&&e!==
"template"}function wa({inherited:e},t){return!e||!w(t)?t:Object.fromEntries(Object.entries(t).filter(([n])=>!e.includes(n)))}var Ou=[{pointer:"/spec",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clu\
sterObservabilityPlane","Environment"]},{pointer:"/spec/gateway/organizationVirtualHost",since:"v0.15",until:"v0.15",kinds:["DataPlane","ClusterDataPlane","Envi\
ronment"]},{pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",until:"v0.17",kinds:["ClusterDataPlane","ClusterObservabilityPlane"]},{pointer:"/spec/clus\
terAgent/clientCA/secretKeyRef/namespace",since:"v1.0",kinds:["ClusterDataPlane","ClusterObservabilityPlane"]},{pointer:"/spec/clusterAgent/clientCA/secretRef/n\
amespace",kinds:["ClusterBuildPlane"]},{pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["ClusterWorkflowPlane"]}];var $s={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
al/clients/kubernetes/client.go",lines:"173-194"},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clie\
nts/kubernetes/client.go",lines:"238"}]},"client-ca-unreadable":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"}]},"c\
lient-ca-goes-stale":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},{title:"wso2/labs-agentic-engineer \
issue 642",url:"https://github.com/wso2/labs-agentic-engineer/issues/642"}]},"client-ca-conflict":{since:"v0.9",until:"v0.13",kinds:["DataPlane","BuildPlane","O\
bservabilityPlane"],sources:[{tag:"v0.13.0",file:"config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"51-54"},{tag:"v0.13.0",file:"config/crd/bases/openchor\
eo.dev_dataplanes.yaml",lines:"126-136"}]},"environment-missing":{kinds:["Environment"],sources:[{title:"openchoreo/openchoreo: internal/controller/releasebindi\
ng/controller.go",url:"https://github.com/openchoreo/openchoreo/blob/59b3b7642317eb2ef20e189169a2ce188c618435/internal/controller/releasebinding/controller.go"}]},
"environment-name-too-long":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"322"},{tag:"\
v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"333"},{tag:"v1.2.3",file:"internal/controller/environment/integrations/kubernetes/namespa\
ces_handler.go",lines:"44"}]},"environment-name-with-dot":{since:"v0.4",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-typ\
es/service.yaml",lines:"142"}]},"plane-name-not-referable":{since:"v0.15",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"\
config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"408-411"}]},"names-that-cannot-exist":{kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],sources:[{title:"Kubernetes: Object names, RFC 1123\
 label names",url:"https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"}]},"empty-organization-host":{since:"v0.15",until:"\
v0.15",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v0.16.0",file:"internal/pipeline/component/context/component.go",lines:"177"}]},"part\
ial-environment-ingress":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"1477-1502"},{
tag:"v1.2.3",file:"internal/pipeline/component/context/component.go",lines:"293"}]},"endpoint-without-listener":{since:"v1.1",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"},{tag:"v1.2.3",file:"samples/getting-started/c\
omponent-types/service.yaml",lines:"183"}]},"external-ingress-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v1.2.3",
file:"samples/getting-started/component-types/service.yaml",lines:"27-36"}]},"secret-store-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Workflo\
wPlane","ClusterWorkflowPlane"],sources:[{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"468"},{tag:"v1.2.3",file:"internal/openc\
horeo-api/services/secret/service.go",lines:"482"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"496"},{tag:"v1.2.3",file:"inte\
rnal/openchoreo-api/services/secret/service.go",lines:"510"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"247"},{tag:"v1.2.\
3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"276"},{tag:"v1.2.3",file:"samples/getting-started/all.yaml",lines:"324"},{tag:"v1.2.3",file:"\
samples/getting-started/all.yaml",lines:"2042"}]},"fallback-not-shared":{since:"v1.1",kinds:["Environment","DataPlane"],sources:[{tag:"v1.2.3",file:"internal/op\
enchoreo-api/services/environment/service.go",lines:"109-131"},{tag:"v1.2.3",file:"internal/occ/cmd/component/logs.go",lines:"328"},{tag:"v1.2.3",file:"internal\
/occ/cmd/component/logs.go",lines:"356"}]},"observability-url-not-joinable":{kinds:["DataPlane","BuildPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[
{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},{title:"rasika2012/openchoreo: cmd/observer/main.go",url:"https://github.com/rasika2012/openchoreo/blob/f\
9dacf0adfee18bd07d3cf935b39ac916ac72ccb/cmd/observer/main.go"}]},"observability-url-not-public":{since:"v1.1",kinds:["ObservabilityPlane","ClusterObservabilityP\
lane"],sources:[{tag:"v1.2.3",file:"test/e2e/k3d/clusterobservabilityplane.yaml"},{title:"openchoreo/openchoreo.github.io: versioned_docs/version-v1.2.x/platfor\
m-engineer-guide/namespace-management.mdx",url:"https://github.com/openchoreo/openchoreo.github.io/blob/b62b08b1f004d555b5b4cfe4dba1789484756f30/versioned_docs/\
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function He(e){let t=Au.get(e);if(t)return t;let n=lr.filter(i=>it(i,e)&&i.kinds.some(o=>G(e,o))),r={};for(let{role:i}of lr)r[i]=[];for(let i of n)r[i.role]?.some(
({pointer:o})=>o===i.pointer)||r[i.role]?.push(i);let s=r;return Au.set(e,s),s}var Au=new Map;function Me(e){let t=xu.get(e);if(t)return t;let n=He(e)["client-c\
a"].map(({pointer:r})=>`${r}/value`);return xu.set(e,n),n}var xu=new Map;function wn(e,t,n){let{code:r,path:s}=e;if(r==="unknown-field")return!1;if(Ru(s,"/status"))return!0;if(_0.some(o=>Ru(s,o)))return!K0.has(r);let i=N(t,"/kind");switch(r){case"\
value-from":return!0;case"null-value":return!Array.isArray(R(t,s.slice(0,s.lastIndexOf("/"))));case"namespace-not-allowed":return Ve(i)&&typeof(R(t,s)??"")=="st\
ring";case"missing-field":case"missing-secret-namespace":return Ou.some(o=>s===o.pointer&&o.kinds.some(a=>a===i)&&it(o,n));default:return!1}}function Cu({code:e,
path:t},n,r){return e==="missing-field"?Nu(r).includes(t):e==="namespace-not-allowed"&&typeof R(n,t)=="string"}function Eu(e,t){return Ve(N(e,"/kind"))?!0:Nu(t).
length>0&&w(R(e,"/spec/gateway"))}function Nu(e){return it($s["empty-organization-host"],e)?He(e).host.flatMap(({pointer:t,visibility:n})=>n==="internal"?[t]:[]):
[]}var _0=["/metadata/managedFields","/metadata/generation"],K0=new Set(["wrong-type","not-an-integer"]),Ru=(e,t)=>e===t||e.startsWith(`${t}/`);function Lu(e,t,n){let{spec:r}=e;if(r!=null&&!(w(r)&&Object.keys(r).length===0))return;let s=t.flatMap(f=>f.code==="unknown-field"&&j0(f.path)?[f.name]:[]);if(s.
length===0)return;let i=n(Iu(e,s)),o=new Set(i.ok?[]:i.issues.flatMap(f=>f.code==="unknown-field"?[f.path]:[])),a=s.filter(f=>!o.has(`/spec/${$(f)}`)),[l]=a;if(l===
void 0)return;let c=`/${$(l)}`;return{issue:{code:"misplaced-fields",path:c,field:_(c),message:U0(a),fields:a},meant:Iu(e,a)}}var j0=e=>e.lastIndexOf("/")===0;function Iu(e,t){
let n=Object.entries(e),r=Object.fromEntries(n.filter(([s])=>t.includes(s)));return{...Object.fromEntries(n.filter(([s])=>!t.includes(s))),spec:r}}function U0(e){
let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")} and ${e.at(-1)}\
 are one level too high; indent them below spec.`}function W0(e,t){let{value:n}=e,r=be(t)(n);if(r.ok)return{value:n,issues:[],placeOf:ka};let s=Du(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?s:{...s,issues:s.
issues.filter(i=>Oa(i,e))}}function Pa(e,t){return W0(e,t).issues}function Mu(e){return Su(e)?I.filter(t=>Sa(e,t)):[]}function Sa(e,t){let{value:n,unknown:r,isPartial:s}=e,
i=T(t);if(r.size===0&&!s){if(Jn(t,n))return!0;if(!Eu(n,i))return!1}return Pa(e,t).every(o=>o.code!=="misplaced-fields"&&Cu(o,n,i))}var ka=e=>e;function Du(e,t,n){
let r=be(n),s=t.find(p=>p.code==="unknown-kind"),i=s?.code==="unknown-kind"&&w(e)&&G0(e)?s.suggestion:void 0;if(s&&i!==void 0&&w(e)){let p={...e,kind:i},g=r(p),
m=g.ok?{value:p,issues:[],placeOf:ka}:Du(p,g.issues,n);return{...m,issues:[s,...m.issues]}}let o=w(e)?Lu(e,t,r):void 0;if(!o)return{value:e,issues:t,placeOf:ka};
let{issue:a,meant:l}=o,{fields:c}=a,f=p=>{let[,g,m=""]=p.split("/");return g==="spec"&&c.includes(m)?p.slice(5):p},u=r(l),d=u.ok?[]:u.issues.map(p=>V0(p,f(p.path)));
return{value:l,issues:[a,...d],placeOf:f}}var V0=(e,t)=>t===e.path?e:{...e,path:t,field:_(t)};function G0(e){let{kind:t}=e;return typeof t=="string"&&!Z.includes(
t)&&uu(e)}function Oa(e,{unknown:t,isPartial:n}){return Ts(t,H0(e)?Y0(e.path):e.path)||e.code==="too-long"&&[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!z0(
e)}function H0(e){return e.code==="unknown-field"&&!mn(e.name)}var Y0=e=>e.slice(0,e.lastIndexOf("/"));function z0(e){return J0.has(e.code)||Q0.has(e.path)?!0:e.
code==="value-from"&&e.found==="neither"}var J0=new Set(["missing-field","missing-secret-namespace","null-value"]),Q0=new Set(["/apiVersion","/kind","/metadata/\
name","/metadata/generateName","/metadata/namespace"]);function H(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((r,s)=>H(
r,t[s]));if(!w(e)||!w(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&H(e[r],t[r]))}function De(e,t){let n=new Map;for(let r of e){let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}function $t(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}var q=class extends Error{};function Fu(e){let t=$t(n=>Z0(e,n));return{of:t,at(n,r){let s=X0(e,n);for(let i of W(r)){let o=s?.node;if(o===void 0)return;s=o.kind===
"list"?t(o)[Number(i)]:t(o).findLast(a=>a.node.key?.name===i)}return s}}}function Z0(e,{kind:t,style:n,children:r,extent:s}){let i=n==="flow"?s[0]+1:s[0];return r.
map(o=>{let a=ur(e,i),l=ek(e,o,a,t==="list"&&n==="block"),c=qu(e,o,l??o.key?.extent[1]??a);return i=n==="flow"?tk(e,c):c,{node:o,start:a,valueAt:l,end:c,isInBrackets:n===
"flow"}})}function X0(e,t){return{node:t,start:t.extent[0],valueAt:t.extent[0],end:qu(e,t,t.extent[0]),isInBrackets:!1}}function ek(e,{key:t,extent:n},r,s){if(s){
if(e[r]!=="-")throw new q("a list is written in an unusual way");return r+1}if(!t)return n[0];let i=t.extent[1];for(;e[i]===" "||e[i]==="	";)i++;return e[i]==="\
:"&&e[r]!=="?"?i+1:void 0}function qu(e,t,n){if(t.kind==="empty")return n;let r=Math.max(n,t.extent[1]),s=t;for(;s.style==="block";){let i=s.children.at(-1);if(!i)
break;s=i}return/^[|>]\d?\+/.test(e.slice(s.extent[0],s.extent[0]+3))?(Tu.lastIndex=r,r+(Tu.exec(e)?.[0].length??0)):r}var Tu=/(?:[ \t]*\r?\n)*/y;function ur(e,t){
return $u.lastIndex=t,t+($u.exec(e)?.[0].length??0)}var $u=/[\s\ufeff]*(?:#[^\r\n]*[\r\n][\s\ufeff]*)*(?:#[^\r\n]*)?/y;function kn(e,t){let n=ur(e,t);return e[n]===
","?n:void 0}function tk(e,t){let n=kn(e,t);return n===void 0?t:n+1}function _u(e,t){return Uu(e,t)?e:ke(e,t)}function Ft(e,t){return Uu(e,t)&&!lk.test(e)?e:ke(e,t)}function ke(e,t){return JSON.stringify(e).replace(sk,n=>{let r=n.
codePointAt(0)??0;return r<=65535?Bu(r):t==="json"?[...Array(n.length).keys()].map(s=>Bu(n.charCodeAt(s))).join(""):`\\U${r.toString(16).padStart(8,"0")}`})}var Bu=e=>`\
\\u${e.toString(16).padStart(4,"0")}`;function Ku(e){return Aa.test(e)?void 0:`'${e.replaceAll("'","''")}'`}function ju(e){return!Aa.test(e.replaceAll(`
`,""))}function Uu(e,t){return t==="json"||Aa.test(e)||ik.test(e)||ok.test(e)||t==="flow"&&ak.test(e)?!1:!nk(e)}function nk(e){return/^[-+.]?\d/.test(e)&&(!Number.
isNaN(Number(e))||rk.test(e))?!0:Zn(e,void 0,!0)?.type!=="text"}var rk=/^(?:\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$)/,Aa=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u,
sk=/[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/gu,ik=/^(?:$|[\s?:,[\]{}#&*!|>'"%@`]|-(?!-?[A-Za-z])|=$|<<$)/,ok=/:(?: |$)| #| $/,
ak=/[,[\]{}?]|^[-:]|:$/,lk=/^(?:---|\.\.\.)/;var xa={indent:2,dash:2,newline:`
`,json:!1,isSpread:!1,padding:{map:" ",list:""},unquoted:new Set},dr=({json:e})=>e?"json":"flow";function Wu(e,t,n){let r=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,s=n.kind==="map"&&n.style==="flow"&&n.children.every(({key:c})=>c?.style==="double"),{start:i,end:o}=t.range,a=e.slice(i.offset,o.offset),l=a.split(/\r?\n/);return{
indent:uk(l),dash:dk(l),newline:r,json:s,isSpread:s&&a.trim().includes(`
`),padding:s?{map:"",list:""}:fk(e,n,a),unquoted:a.includes("$")||a.includes("<")?ck(e,n):xa.unquoted}}function ck(e,t){let[n,r]=[new Set,new Set];Ra(t,({kind:s,
style:i,extent:o})=>{if(s!=="scalar")return;let a=e.slice(...o);!/[$<]/.test(a)||a.includes(`
`)||(i==="plain"?n.add(a):r.add(a.slice(1,-1)))});for(let s of r)n.delete(s);return n}function fk(e,t,n){let r={};return(n.includes("{")||n.includes("["))&&Ra(t,
({kind:s,style:i,extent:[o],children:a})=>{i!=="flow"||a.length===0||s!=="map"&&s!=="list"||e[o]!=="{"&&e[o]!=="["||/[\r\n#]/.test(e[o+1]??"")||(r[s]??=e[o+1]===
" "?" ":"")}),{...xa.padding,...r}}function Ra(e,t){t(e);for(let n of e.children)Ra(n,t)}function uk(e){let t=e.filter(r=>/^ +[^\s#-]/.test(r)).map(r=>r.search(
/\S/)),n=t.reduce((r,s)=>Math.min(r,s),t[0]??2);return Math.min(Math.max(n,2),8)}function dk(e){let t;for(let n of e){let r=/^( *)- /.exec(n);if(r?.[1]!==void 0&&
t!==void 0)return Math.min(Math.max(r[1].length-t.search(/\S/),0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}var Fs={above:()=>[],behind:()=>{},copied:()=>{},scalar:()=>{}};function Ca(e,t,n,r,s,i){return Gu(`${pk(e,s)}:`,t,n,r,s,i)}function pr(e,t,n,r,s){return Gu("-",
e,t,n,r,s)}function Gu(e,t,n,r,s,i){let o=e==="-",a=" ".repeat(n),l=i.above(r).map(g=>a+g),c=i.copied(r,t,n,o);if(c!==void 0)return[...l,a+e+c];let f=i.behind(r),
{first:u,rest:d}=Ea(t,n,o,r,s,i);o&&f!==void 0&&Te(t)&&l.push(a+f);let p=[a+e,u,o&&Te(t)?void 0:f].filter(g=>g);return[...l,p.join(" "),...d]}var pk=(e,{json:t})=>Ft(
e,t?"json":"block");function Ea(e,t,n,r,s,i){if(!Te(e))return Hu(e,t,n?2:s.indent,s);let o=n?t+2:t+(Array.isArray(e)?s.dash:s.indent),a=mr(e,o,r,s,i);return n?{
first:(a[0]??"").slice(o),rest:a.slice(1)}:{first:"",rest:a}}function mr(e,t,n,r,s){if(Array.isArray(e)&&e.length>0)return e.flatMap((a,l)=>pr(a,t,`${n}/${l}`,r,s));if(w(e)&&Object.keys(e).length>0)return Object.entries(e).
flatMap(([a,l])=>Ca(a,l,t,`${n}/${$(a)}`,r,s));let{first:i,rest:o}=Hu(e,t,r.indent,r);return[" ".repeat(t)+i,...o]}var Te=e=>Array.isArray(e)?e.length>0:w(e)&&Object.
keys(e).length>0;function Hu(e,t,n,r){if(typeof e!="string")return{first:JSON.stringify(e),rest:[]};let s=mk(e,t+n,r);return s?{first:s[0]??"",rest:s.slice(1)}:
{first:Pn(e,r),rest:[]}}function Pn(e,{json:t,unquoted:n},r="block"){return!t&&n.has(e)&&(r==="block"||!/[,[\]{}?]/.test(e))?e:_u(e,t?"json":r)}function mk(e,t,{
json:n}){if(n||!e.includes(`
`)||!/^[^\s#]/.test(e)||!ju(e))return;let r=e.split(`
`),s=r.length-1-r.findLastIndex(o=>o!=="");if(s>1||r.some(o=>/\s$/.test(o)))return;let i=" ".repeat(t);return[`|${s===0?"-":""}`,...r.slice(0,r.length-s).map(o=>o===
""?"":i+o)]}function qt(e,t,n,r){if(Array.isArray(e)){let i=e.map((o,a)=>qt(o,`${t}/${a}`,n,r));return Vu(i.join(", "),"[]",n.padding.list)}if(w(e)){let i=Object.
entries(e).map(([o,a])=>Na(o,a,t,n,r));return Vu(i.join(", "),"{}",n.padding.map)}let s=r.scalar(t,e);return s!==void 0?s:typeof e=="string"?Pn(e,n,"flow"):JSON.
stringify(e)}function Vu(e,t,n){return e===""?t:`${t[0]}${n}${e}${n}${t[1]}`}function Na(e,t,n,r,s){return`${Ft(e,dr(r))}: ${qt(t,`${n}/${$(e)}`,r,s)}`}function ct(e,t,n){
let{indent:r,newline:s}=n;if(typeof e=="string")return ke(e,"json");let i=Array.isArray(e),o=i?e.map(f=>ct(f,t+r,n)):Object.entries(w(e)?e:{}).map(([f,u])=>`${ke(
f,"json")}: ${ct(u,t+r,n)}`);if(o.length===0)return JSON.stringify(e);let[a,l]=i?"[]":"{}",c=s+" ".repeat(t+r);return`${a}${c}${o.join(`,${c}`)}${s}${" ".repeat(
t)}${l}`}var Ye=({now:e,was:t},n,r=n)=>({now:`${e}/${$(String(n))}`,was:`${t}/${$(String(r))}`});function qs(e,t,n,r,s){let i=new Map;for(let h of s.parts.of(e)){let{key:v}=h.
node;v?.name!==void 0&&i.set(v.name,h)}let o=Object.keys(t).filter(h=>!Object.hasOwn(n,h));if(o.some(h=>!i.has(h)))throw new q("a removed field comes from a mer\
ge (<<)");let a=h=>!Object.hasOwn(t,h)||!i.has(h)&&!H(t[h],n[h]),l=Object.keys(n),c=l.filter(a),f=new Map,u=new Map;for(let h of c){let v=gk(Ye(r,h),o,r,s)??o.find(
P=>!f.has(P)&&H(t[P],n[h]));if(v===void 0)continue;let k=typeof t[v]=="object"||H(t[v],n[h])||!Te(n[h]);f.has(v)||!k?u.set(h,v):f.set(v,h)}let d=o.filter(h=>!f.
has(h)&&![...u.values()].includes(h)),p=new Set([...f.values(),...u.keys()]);for(let h of c.filter(v=>!p.has(v))){let v=d.shift();v!==void 0&&u.set(h,v)}let g=[
...i].map(([h,v])=>({part:v,name:h,now:Object.hasOwn(n,h)?h:f.get(h),added:[]})),m=new Map(g.map(h=>[h.now??h.name,h])),y=new Map(g.map(h=>[h.name,h])),b;for(let h of l){
let v=m.get(h);if(v?.now===h)b=v;else if(c.includes(h)){if(b=y.get(u.get(h)??"")??b??g.at(-1),!b&&e.children.length===0)return[];if(!b)throw new q("its fields c\
ome from a merge (<<)");b.added.push(h)}}return g}function gk({now:e},t,{was:n},{originsWithin:r}){let s=r(e);return t.find(i=>s.some(o=>`${o}/`.startsWith(`${n}\
/${$(i)}/`)))}function ne({start:e},{lines:t}){return e-t.startOf(e)}function Bt({start:e},{text:t,lines:n}){return/^ *$/.test(t.slice(n.startOf(e),e))}var ft=({
node:e,start:t,valueAt:n})=>e.key===void 0&&t===n;function gr({valueAt:e}){if(e===void 0)throw new q("a key is written in an unusual way");return e}function Yu({
node:{key:e},valueAt:t}){if(!e||e.isMarked||t===void 0||e.style==="other")throw new q("a key is written in an unusual way");return e.extent}var re=({start:e})=>({
offset:e,isLine:!1});function ze(e,t,{text:n,comments:r,lines:s}){return r.within(e,t).filter(i=>{if(!r.isAlone(i))return!0;let[o=0]=r.extents[i]??[],a=o-s.startOf(
o),l=s.after(o);for(;l<t&&hk(n,l,a);)l=s.after(l);let c=l+a;return c<t&&/^ *[^\s#}\]]$/.test(n.slice(l,c+1))})}function hk(e,t,n){return e[t+n]==="#"&&/^[ \t]*$/.
test(e.slice(t,t+n))}function Bs(e,t,n){let r=new Map;for(let[s,i]of n?[]:e??[]){let o=s;for(;o!==""&&R(t,o)===void 0;)o=o.slice(0,o.lastIndexOf("/"));r.set(o,[...r.get(o)??[],`# ${i}`])}
return{notesAt:s=>r.get(s)??[],notesWithin:s=>[...r].flatMap(([i,o])=>i.startsWith(`${s}/`)?o:[])}}function Ia({end:e},{comments:t,text:n}){if(n[e-1]===`
`)return e;let r=t.after(e);return r===void 0?e:t.extents[r]?.[1]??e}function ue(e,t,n=ne(e,t)){let{text:r,lines:s,comments:i}=t,o=Ia(e,t);for(let a of i.within(
o,Math.max(o,yk(r,o)))){let[l,c]=i.extents[a]??[0,0];if(l-s.startOf(l)<=n)break;o=c}return o}function yk(e,t){return zu.lastIndex=t,t+(zu.exec(e)?.[0].length??0)}
var zu=/\s*(?:#[^\r\n]*[\r\n]\s*)*(?:#[^\r\n]*)?/y;function hr(e,{text:t,lines:n}){return n.endOf(t[e-1]===`
`?e-1:e)}function _s(e,t,n,{draft:r,lines:s}){let i=s.endBefore(e);r.remove(i??s.startOf(e),i===void 0?s.after(t):t,n)}function Sn({start:e},{comments:t}){let[n]=t.
above(e);return n===void 0?e:t.extents[n]?.[0]??e}function On(e,t,{draft:n,text:r,style:s}){let i=e>0&&r[e-1]===`
`;n.insert(e,o=>{let a=t(o).join(s.newline);return a===""?"":i?a+s.newline:s.newline+a})}function Ju(e,t,n,r,s){let{draft:i,text:o,lines:a,style:l}=s,{newline:c}=l,f=({comments:u,value:d})=>({...Fs,above:Bs(u,d,l.json).notesAt});if(n!==""&&t.isInBrackets){
let u=o.slice(a.startOf(t.start),t.start),d=u.trim()==="",p=d?`,${c}${u}`:", ",g=({value:m})=>l.json&&d?ct(m,u.length,l):qt(m,"",l,Fs);i.insert(t.end,()=>r.map(
m=>p+g(m)).join(""))}else if(n!==""){let u=ne(t,s),d=r.flatMap(p=>pr(p.value,u,"",l,f(p)));On(ue(t,s),()=>d,s)}else if(l.json){let u=r.map(({value:d})=>c+(l.isSpread?
ct(d,0,l):qt(d,"",l,Fs)));i.insert(t.end,()=>u.join(""))}else{let u=e.range.end.offset,d=o.slice(0,u).endsWith(`
`)?"":c,p=r.map(g=>["---",...mr(g.value,0,"",l,f(g)),""].join(c));i.insert(u,()=>d+p.join(""))}}function ed({extent:[e],children:t},{text:n,lines:r,style:s}){if(t.length===0){let o=r.startOf(e),a=/^ */.exec(n.slice(o,e))?.[0].length??0;return{column:s.isSpread?
a+s.indent:void 0}}let i=ur(n,e+1);return{column:r.startOf(i)>e?i-r.startOf(i):void 0}}function td(e,t,n,r,s,i){let{draft:o,text:a}=i,l=t.findLastIndex(Qu);if(l===
-1){(t.length>0||n.length>0)&&wk(e,[...t.flatMap(({added:u})=>u),...n],r,s,i);return}let c=t.at(-1),f=c!==void 0&&kn(a,c.part.end)!==void 0;for(let[u,d]of t.entries()){
let{part:p,isGone:g,added:m}=d,y=u===l&&!f;if(!Qu(d))bk(d,s,i);else if(g){let b=r.column===void 0?", ":`,${i.style.newline}${" ".repeat(r.column)}`;o.remove(p.start,
p.end,s),o.insert(p.start,h=>m.map(v=>v(h)).join(b)),y&&nd(p,s,i)}else vk(p,m,y,s,i)}}var Qu=({isGone:e,added:t})=>!e||t.length>0;function nd({end:e},t,{draft:n,
text:r}){let s=kn(r,e);s!==void 0&&n.remove(s,s+1,t)}function bk({part:e,isMoved:t},n,r){let{draft:s,lines:i,text:o}=r,{start:a,end:l}=e,c=kn(o,l),f=c===void 0?
l:c+1,u=i.startOf(a);if(La(o.slice(u,a))&&rd(f,r)){let g=Sn(e,r);t||s.dismiss(ze(g,i.endOf(f),r)),_s(g,i.endOf(f),{offset:a,isLine:!0},r);return}let[d,p]=[a,f];
if(c!==void 0)for(;Xu(o[p]);)p++;else for(;Xu(o[d-1]);)d--;o[p]==="#"&&p>f&&p--,s.remove(d,p,n)}function vk(e,t,n,r,s){let{draft:i,lines:o,style:a,text:l,comments:c}=s,
f=kn(l,e.end),u=f===void 0?e.end:f+1,d=b=>t.map(h=>h(b));if(t.length===0||!rd(u,s)){n&&nd(e,r,s),i.insert(e.end,b=>d(b).map(h=>`, ${h}`).join(""));return}let p=o.
startOf(e.start),g=La(l.slice(p,e.start))?e.start-p:/^ */.exec(l.slice(p))?.[0].length??0,m=a.newline+" ".repeat(g),y=c.after(u);f===void 0&&i.insert(e.end,()=>"\
,"),i.insert(y===void 0?u:c.extents[y]?.[1]??u,b=>`${m}${d(b).join(`,${m}`)}${n?"":","}`)}function rd(e,{text:t,lines:n,comments:r}){if(r.after(e)!==void 0)return!0;
let i=n.endOf(e);return i<t.length&&La(t.slice(e,i))}function wk({kind:e,extent:t},n,{column:r},s,i){let{draft:o,text:a,style:l,lines:c,comments:f}=i,[u,d]=[t[0]+
1,t[1]-1],[p,g,m]=r===void 0?[", ",Zu(e,i),Zu(e,i)]:[`,${l.newline}${" ".repeat(r)}`,l.newline+" ".repeat(r),l.newline+(/^[ \t]*/.exec(a.slice(c.startOf(d)))?.[0]??
"")],y=c.startOf(ur(a,u))>u?f.after(u):void 0;o.dismiss(ze(u,d,i).filter(b=>b!==y&&!f.isAlone(b))),o.remove(u,d,s),o.insert(u,b=>{let h=n.map(v=>v(b));return h.
length===0?"":g+h.join(p)+m})}var Zu=(e,{style:t})=>e==="map"?t.padding.map:t.padding.list,Xu=e=>e===" "||e==="	",La=e=>/^[ \t]*$/.test(e);function Ks(e,t){let n=[];return e.forEach((r,s)=>{n.length<t.length&&H(r,t[n.length])&&n.push(s)}),n.length===t.length?n:[...e.keys()].slice(0,t.length)}function An(e,t,n){let{draft:r,lines:s,text:i,parts:o,comments:a}=n,l=o.of(e.node),[c]=l;if(!c||t.size===0)return;let f=Bt(c,n)?0:l.findIndex(d=>!t.has(d)),u=l[f];
if(f>0&&u){let d=s.after(hr(ue(l[f-1]??c,n),n));r.dismiss(ze(c.start,d,n)),r.remove(c.start,d+(/^\s*/.exec(i.slice(d,u.start))?.[0].length??0),re(c))}for(let d of l.
slice(f)){if(!t.has(d))continue;let p=d===c&&ft(e)?d.start:Sn(d,n),g=hr(ue(d,n),n),m=ze(p,g,n);r.dismiss(t.size===l.length?m.filter(y=>!a.isAlone(y)):m),_s(p,g,
{offset:p,isLine:!0},n)}}function yr(e,t,n){let{draft:r,parts:s}=n,i=s.of(e.node),[o,a]=[i[0],i.at(-1)];if(!o||!a)throw new q("its fields come from a merge (<<)");
if(ft(e)||!Bt(o,n)){let l=Ia(a,n);r.dismiss(ze(o.start,l,n)),r.remove(o.start,l,re(o)),r.insert(o.start,()=>t)}else An(e,new Set(i),n),r.insert(kk(e,n),()=>` ${t}`)}
function kk(e,{text:t}){let n=gr(e);return e.node.isMarked?(sd.lastIndex=n,n+(sd.exec(t)?.[0].length??0)):n}var sd=/(?:[ \t]+[&!]\S*)*/y;function id(e,t,n,r){let{node:s}=e;if(ft(e))throw new q("it would no longer be the same kind of value");if(s.style==="block"&&s.children.length>0)Pk(e,t,n,r);else if(Ak(
s,r)&&!Te(t)&&!(typeof t=="string"&&t.includes(`
`))){let[i,o]=s.extent;r.draft.remove(i,o,re(e)),r.draft.insert(i,()=>Ma(s,t,r,"block"))}else Sk(e,t,n,r)}function Pk(e,t,n,r){let{draft:s,lines:i,style:o,parts:a}=r;
if(!Te(t)){yr(e,typeof t=="string"?Pn(t,o):JSON.stringify(t),r);return}let[l]=a.of(e.node);if(!l)return;let c=Bt(l,r),f=Array.isArray(t)?o.dash:o.indent,u=c&&e.
node.key?ne(e,r)+f:ne(l,r),d=p=>mr(t,u,n,o,r.extras(p));c?(An(e,new Set(a.of(e.node)),r),s.insert(i.endOf(gr(e)),p=>o.newline+d(p).join(o.newline))):(s.remove(l.
start,ue(e,r),re(l)),s.insert(l.start,p=>d(p).join(o.newline).slice(u)))}function Sk(e,t,n,r){let{draft:s,style:i,comments:o,lines:a,text:l}=r,{node:c}=e,f=gr(e),
u=c.kind==="empty"?f:Math.max(f,c.extent[1]),d=c.style==="literal"||c.style==="folded"?a.endOf(c.extent[0]):void 0,[p]=d===void 0?[o.after(u)].filter(k=>k!==void 0):
o.within(c.extent[0],d),g=p===void 0?void 0:o.extents[p],m=ue(e,r),y=m>Math.max(e.end,g?.[1]??0),b=ne(e,r),h=Ok(k=>typeof t=="string"&&y?{first:Pn(t,i),rest:[]}:
Ea(t,b,c.key===void 0,n,i,r.extras(k)));if(d!==void 0&&g!==void 0){let k=g[0];for(;/[ \t]/.test(l[k-1]??"");)k--;s.remove(f,k,re(e)),s.remove(g[1],u,re(e))}else
s.remove(f,u,re(e));s.insert(f,k=>{let{first:P}=h(k);return P===""?"":` ${P}`});let v=y?m:Math.max(f,g?.[1]??u);On(v,k=>h(k).rest,r)}function Ok(e){let t;return n=>(t??=
e(n),t)}function Ak({kind:e,extent:[t,n],isMarked:r},{text:s}){return e==="scalar"&&!r&&n>t&&!s.slice(t,n).includes(`
`)}function Ma({style:e},t,n,r){return typeof t!="string"?JSON.stringify(t):e==="double"?ke(t,r):e==="single"?Ku(t)??ke(t,r):Pn(t,n.style,r)}function Ta(e,t,n,r,s,i){let o=i.text[e.extent[0]];if(o!=="{"&&o!=="[")throw new q("a list has a field without brackets");let a=ed(e,i),l=w(t)&&w(n)?c(t,n):f(t,
n);td(e,l.placed,l.more,a,s,i);function c(u,d){let p=y=>b=>Rk(y,d[y],r.now,b,a,i),g=qs(e,u,d,r,i);if(e.children.length>0&&g.length<e.children.length)throw new q(
"it has a merge (<<) in brackets");return{placed:g.map(({part:y,name:b,now:h,added:v})=>(h!==void 0&&(h!==b&&xk(y,h,s,i),ad(y,u[b],d[h],Ye(r,h,b),s,a,i)),{part:y,
isGone:h===void 0,isMoved:i.isOrigin(Ye(r,b).was),added:v.map(p)})),more:g.length===0?Object.keys(d).map(p):[]}}function f(u,d){let[p,g]=[od(u),od(d)],m=i.parts.
of(e);if(m.length!==p.length)throw new q("a list is written in an unusual way");let y=Ks(p,g),b=g.slice(y.length).map((k,P)=>O=>Da(k,`${r.now}/${y.length+P}`,O,
a,i)),h=y.at(-1);return{placed:m.map((k,P)=>{let O=y.indexOf(P);return O!==-1&&ad(k,p[P],g[O],Ye(r,O,P),s,a,i),{part:k,isGone:O===-1,isMoved:!1,added:P===h?b:[]}}),
more:h===void 0?b:[]}}}var od=e=>Array.isArray(e)?e:[];function xk(e,t,n,{draft:r,style:s}){let{key:i}=e.node;if(!i||i.isMarked||i.style==="other")throw new q("\
a key is written in an unusual way");let[o,a]=i.extent;r.remove(o,a,n),r.insert(o,()=>i.style==="double"?ke(t,dr(s)):Ft(t,dr(s)))}function ad(e,t,n,r,s,i,o){if(H(
t,n))return;let{node:a,valueAt:l}=e,c=a.kind==="map"&&w(t)&&w(n),f=a.kind==="list"&&Array.isArray(t)&&Array.isArray(n);if(c||f){Ta(a,t,n,r,s,o);return}let{draft:u}=o,
[d,p]=a.extent;if(a.kind==="empty"){let g=l===void 0?": ":" ";u.insert(e.end,m=>g+Da(n,r.now,m,i,o))}else{if(a.isMarked)throw new q("a value in brackets has an \
anchor or a tag");u.remove(d,p,s),u.insert(d,g=>a.kind==="scalar"&&(typeof n!="object"||n===null)?Ma(a,n,o,"flow"):Da(n,r.now,g,i,o))}}function Da(e,t,n,{column:r},s){
let{style:i}=s;return r!==void 0&&i.json?ct(e,r,i):qt(e,t,i,s.extras(n))}function Rk(e,t,n,r,s,i){let{style:o}=i;return s.column===void 0||!o.json?Na(e,t,n,o,i.
extras(r)):`${ke(e,"json")}: ${ct(t,s.column,o)}`}function $a(e,t,n,r,s){let{node:i}=e,o=H(t,n),a=s.notesWithin(r.now);if(o&&a.length===0)return;let l=i.kind==="map"&&w(t)&&w(n),c=i.kind==="list"&&Array.isArray(
t)&&Array.isArray(n);i.style==="block"&&l?Ck(e,t,n,r,s):i.style==="block"&&c?Ik(e,t,n,r,s):((l||c||o||!Te(n))&&s.draft.insertAbove(re(e),a),l||c?Ta(i,t,n,r,re(e),
s):o||id(e,n,r.now,s))}function ld(e,t,n,r,s){s.draft.insertAbove(re(e),s.notesAt(r.now)),$a(e,t,n,r,s)}function Ck(e,t,n,r,s){let i=qs(e.node,t,n,r,s);if(Object.
keys(n).length===0&&i.length===e.node.children.length){yr(e,"{}",s);return}let o=i.filter(({now:a,added:l})=>a===void 0&&l.length===0);An(e,new Set(o.map(({part:a})=>a)),
s);for(let a of i){let l=c=>{let f=s.extras(c),u=ne(a.part,s);return a.added.flatMap(d=>Ca(d,n[d],u,Ye(r,d).now,s.style,f))};if(a.now===void 0){a.added.length>0&&
Nk(a.part,l,e,s);continue}Ek(a,a.now,s),ld(a.part,t[a.name],n[a.now],Ye(r,a.now,a.name),s),a.added.length>0&&cd(a.part,l,e,s)}}function Ek({part:e,name:t},n,{draft:r,
style:s}){if(t===n)return;let[i,o]=Yu(e);r.remove(i,o,re(e)),r.insert(i,()=>Ft(n,s.json?"json":"block"))}function Nk(e,t,n,r){let{draft:s,style:i,lines:o}=r,l=ft(
n)&&r.parts.of(n.node)[0]===e?e.start:Sn(e,r),c=hr(ue(e,r),r);s.dismiss(ze(l,c,r)),Bt(e,r)?(s.remove(o.startOf(l),c,{offset:l,isLine:!0}),s.insert(c,f=>t(f).join(
i.newline))):(s.remove(l,c,re(e)),s.insert(c,f=>t(f).join(i.newline).slice(ne(e,r))))}function cd(e,t,n,r){let{parts:s}=r,i=s.of(n.node).at(-1)===e&&!ft(n);On(ue(
e,r,i?ne(n,r):void 0),t,r)}function Ik(e,t,n,r,s){let i=s.parts.of(e.node);if(i.length!==t.length)throw new q("a list is written in an unusual way");if(n.length===
0){yr(e,"[]",s);return}let o=Ks(t,n),a=new Set(o.map(f=>i[f]));An(e,new Set(i.filter(f=>!a.has(f))),s);for(let[f,u]of o.entries()){let d=i[u];d&&ld(d,t[u],n[f],
Ye(r,f,u),s)}let l=i[o.at(-1)??0];if(!l||o.length===n.length)return;cd(l,f=>{let u=s.extras(f),d=ne(l,s);return n.slice(o.length).flatMap((g,m)=>pr(g,d,`${r.now}\
/${o.length+m}`,s.style,u))},e,s)}function ud(e,{comments:t},n){let r=o=>t[o]?.[0]??e.length;function s(o){let a=0,l=t.length;for(;a<l;){let c=a+l>>1;r(c)<o?a=c+1:l=c}return a}let i=o=>fd(e.slice(
n.startOf(r(o)),r(o)));return{extents:t,isAlone:i,textOf:o=>e.slice(...t[o]??[0,0]),within:(o,a)=>{let l=s(o);return Array.from({length:s(a)-l},(c,f)=>l+f)},after:o=>{
let a=s(o),l=r(a);if(!(a===t.length||l-o>Lk))return/^[ \t]*(?:,[ \t]*)?$/.test(e.slice(o,l))?a:void 0},above:o=>{let a=[],l=n.startOf(o);if(!fd(e.slice(l,o)))return a;
let c=o-l;for(let f=s(o)-1;f>=0;f--){let u=r(f),d=n.startOf(u);if(n.after(u)!==l||u-d!==c||!i(f))break;a.unshift(f),l=d}return a}}}var fd=e=>/^[ \t]*$/.test(e),
Lk=1e4;function pd(e,t,n){let r=[],s=[],i=new Set;function o({offset:a,isLine:l},c){let f=t.startOf(a),u=" ".repeat(a-f),d=l?t.endBefore(a):void 0,p=c.map(m=>l?d===void 0?
`${u}${m}${n}`:`${n}${u}${m}`:`${m}${n}${u}`);if(c.length===0)return;let g=p.join("");s.push({offset:l?d??f:a,rank:d===void 0?Mk:Tk,print:()=>g})}return{insertAbove:o,
remove:(a,l,c)=>{l>a&&r.push({start:a,end:l,anchor:c})},dismiss:a=>{for(let l of a)i.add(l)},insert:(a,l)=>s.push({offset:a,rank:Dk,print:l}),finish(){let a=new Map(
r.flatMap(({start:p,end:g,anchor:m})=>e.within(p,g).map(y=>[y,m]))),l=new Set,c={take(p){if(!(!a.has(p)||l.has(p)))return l.add(p),e.textOf(p)}},f=s.map(({print:p})=>p(
c)),u=[...a].filter(([p])=>!l.has(p)).sort(([p],[g])=>p-g);for(let[p,g]of u)i.has(p)||o(g,[e.textOf(p)]);let d=s.map(({offset:p,rank:g,print:m},y)=>({start:p,end:p,
rank:g,text:f[y]??m(c)})).sort((p,g)=>p.start-g.start||p.rank-g.rank);return{splices:$k(r,d),removedComments:u.filter(([p])=>i.has(p)).map(([p])=>({text:e.textOf(
p),line:t.numberOf(e.extents[p]?.[0]??0)}))}}}}var[Mk,Dk,Tk]=[0,1,2];function $k(e,t){let n=[],r=[...e.map(({start:s,end:i})=>({start:s,end:i,text:""})),...t];for(let{
start:s,end:i,text:o}of r.sort((a,l)=>a.start-l.start||dd(a)-dd(l))){let a=n.at(-1);a&&s<=a.end?(a.end=Math.max(a.end,i),a.texts.push(o)):n.push({start:s,end:i,
texts:[o]})}return n.map(({start:s,end:i,texts:o})=>({start:s,end:i,text:o.join("")}))}var dd=({start:e,end:t})=>+(t>e);function md(e,t,n,r){let{text:s,comments:i,parts:o,style:a,notesAt:l,notesWithin:c}=r;function f(d){let p=r.originOf(d);return p===void 0?void 0:o.at(e,p)}let u=(d,p)=>H(
R(t,r.originOf(d)??""),p);return{above(d){let p=f(d);return[...p?i.above(p.start).flatMap(m=>n.take(m)??[]):[],...l(d)]},behind(d){let p=f(d);if(!p)return;let[g]=o.
of(p.node),m=p.node.style==="block"&&g?p.valueAt:p.end,y=m===void 0?void 0:i.after(m);return y===void 0?void 0:n.take(y)},copied(d,p,g,m){let y=f(d);if(!(!y||a.
json||c(d).length>0||!u(d,p)))return Fk(y,g,m,n,r)},scalar(d,p){let g=f(d);if(g?.node.kind!=="scalar"||g.node.isMarked||!u(d,p))return;let m=s.slice(...g.node.extent);
return(g.node.style==="double"||g.node.style==="single"&&!a.json||typeof p=="number")&&!m.includes(`
`)?m:void 0}}}function Fk(e,t,n,r,s){let{text:i,comments:o}=s,{node:a,valueAt:l}=e;if(l===void 0||a.kind==="empty"||gd(a)||a.style==="block"&&a.key===void 0!==n)
return;let c=a.style!=="block"&&a.style!=="literal"&&a.style!=="folded",f=e.isInBrackets?e.end:ue(e,s),u="",d=a.isMarked||a.style==="block"?l:a.extent[0];for(let b of o.
within(d,f)){let[h=0,v=0]=o.extents[b]??[],k=r.take(b);u+=k===void 0?qk(i.slice(d,h)):i.slice(d,h)+k,d=v}let[p="",...g]=(u+i.slice(d,f)).split(`
`),m=t-(e.isInBrackets?0:ne(e,s)),y=g.map(b=>Bk(b,m,c?t+1:0));return[p===""||/^\s/.test(p)?p:` ${p}`,...y].join(`
`)}function qk(e){let t=e.length;for(;e[t-1]===" "||e[t-1]==="	";)t--;return e[t-1]===`
`&&(t-=e[t-2]==="\r"?2:1),e.slice(0,t)}function Bk(e,t,n){let r=/^ */.exec(e)?.[0].length??0;return e.trim()===""&&r===0?e:" ".repeat(Math.max(r+t,e.trim()===""?
0:n,0))+e.slice(r)}function gd({kind:e,children:t}){return e==="alias"||t.some(gd)}function hd(e,t,n){let{syntax:r}=t,{root:s}=r;return s&&{root:s,style:Wu(e,t,s),comments:ud(e,r,n)}}function yd(e,t,{root:n,style:r,comments:s},i,o){let{document:a,
pointer:l,after:c,added:f=[]}=t,u=R(a.value,l),d=o.at(n,l);if(!d||d.node.kind==="alias")throw new q("it comes from an alias or a merge");let p=pd(s,i,r.newline),
g=Bs(t.comments,c,r.json),m={text:e,lines:i,parts:o,comments:s,style:r,..._k(t.origins),...g},y={...m,draft:p,extras:v=>md(d.node,u,v,m)};p.insertAbove({offset:d.
start,isLine:!1},g.notesAt("")),$a(d,u,c,{now:"",was:""},y),f.length>0&&Ju(a,d,l,f,y);let h=(r.json?[]:[t.comments,...f.map(({comments:v})=>v)]).flatMap(v=>[...v?.
values()??[]].map(k=>`# ${k}`));return{...p.finish(),addedComments:h}}function _k(e=new Map){return{originOf:t=>{for(let n=t;n!=="";n=n.slice(0,n.lastIndexOf("/"))){
let r=e.get(n);if(r!==void 0)return r+t.slice(n.length)}},isOrigin:t=>[...e.values()].some(n=>`${n}/`.startsWith(`${t}/`)),originsWithin:t=>{let n=e.get(t);return n!==
void 0?[n]:[...e].flatMap(([r,s])=>r.startsWith(`${t}/`)?[s]:[])}}}function bd(e){let t=[e.charCodeAt(0)===65279?1:0];for(let i=e.indexOf(`
`);i!==-1;i=e.indexOf(`
`,i+1))t.push(i+1);function n(i){let o=0,a=t.length-1;for(;o<a;){let l=o+a+1>>1;(t[l]??0)<=i?o=l:a=l-1}return o}let r=i=>t[n(i)+1]??e.length,s=i=>{let o=r(i);return e[o-
1]!==`
`||o<=i?o:e[o-2]==="\r"&&o-2>=i?o-2:o-1};return{startOf:i=>t[n(i)]??0,endOf:s,endBefore:i=>{let o=t[n(i)-1];return o===void 0?void 0:s(o)},after:r,numberOf:i=>n(
i)+1}}function js(e,t,n,r=0){if(t===void 0)return!1;if(n.length===0)return!0;let{documents:s}=Tt(t),i=new Map(s.map(({range:l},c)=>[l.start.offset,c])),o=-r;return[...De(
n,({change:l})=>l.document)].sort(([l],[c])=>l.range.start.offset-c.range.start.offset).every(([l,c])=>{let f=l.range.start.offset+o;for(let{text:g,start:m,end:y}of c.
flatMap(({splices:b})=>b))o+=g.length-(y-m);let u=[Uk(l,c),...c.flatMap(jk)],d=i.get(f);if(d===void 0)return!1;let p=s.slice(d,d+u.length);return/^\s*$/.test(t.
slice(p.at(-1)?.range.end.offset,l.range.end.offset+o))&&H(p.map(({value:g})=>g),u)&&p.every(({issues:g})=>g.length<=l.issues.length)&&H(p.flatMap(g=>vd(t,g)).sort(),
Kk(e,l,c).sort())})}function vd(e,t){let{start:n,end:r}=t.range;return e.slice(n.offset,r.offset).includes("#")?t.syntax.comments.map(s=>e.slice(...s)):[]}function Kk(e,t,n){
let r=new Map;for(let{removedComments:i}of n)for(let{text:o}of i)r.set(o,(r.get(o)??0)+1);return[...vd(e,t).filter(i=>{let o=r.get(i)??0;return r.set(i,o-1),o<=
0}),...n.flatMap(({addedComments:i})=>i)]}function jk({change:{pointer:e,added:t=[]}}){return e===""?t.map(({value:n})=>n):[]}function Uk({value:e},t){let n=new Map(
t.map(({change:s})=>[s.pointer,s]));return r(e,"");function r(s,i){let o=n.get(i);return o?o.after:Array.isArray(s)?s.flatMap((a,l)=>{let c=`${i}/${l}`;return[r(
a,c),...(n.get(c)?.added??[]).map(f=>f.value)]}):w(s)?Object.fromEntries(Object.entries(s).map(([a,l])=>[a,r(l,`${i}/${$(a)}`)])):s}}function wd(e,t){let n=[],r=(a,l)=>{n.push({change:a,reason:`it cannot be changed in place because ${l}; rewrite it as plain YAML first`})},s=Gk(e,t.filter(Vk),
r),i=js(e,Us(e,s),s)?s:Hk(e,s);for(let{change:a}of s)i.some(l=>l.change===a)||r(a,Wk);let o=new Map(t.map((a,l)=>[a,l]));return{text:Us(e,i)??e,refused:n.sort((a,l)=>(o.
get(a.change)??0)-(o.get(l.change)??0)),removedComments:i.flatMap(({removedComments:a})=>a).sort((a,l)=>a.line-l.line)}}var Wk="it has anchors, aliases or an un\
usual layout";function Vk({document:e,pointer:t,after:n,added:r=[],comments:s}){return r.length>0||(s?.size??0)>0||!H(R(e.value,t),n)}function Gk(e,t,n){if(t.length===
0)return[];let r=bd(e),s=Fu(e);return[...De(t,({document:i})=>i)].flatMap(([i,o])=>{let a=hd(e,i,r);return o.flatMap(l=>{try{if(!a)throw new q("it cannot be rea\
d");return[{change:l,...yd(e,l,a,r,s)}]}catch(c){if(!(c instanceof q))throw c;return n(l,c.message),[]}})})}function Hk(e,t){let n=[...De(t,({change:r})=>r.document)].
flatMap(([{range:r},s])=>{let[i,o]=[r.start.offset,r.end.offset],a=e.slice(i,o),l=f=>js(e,Us(a,f,i),f,i);if(l(s))return s;let c=s.length>1?s.filter(f=>l([f])):[];
return l(c)?c:[]});return js(e,Us(e,n),n)?n:[]}function Us(e,t,n=0){let r=t.flatMap(({splices:o})=>o),s=[],i=n;for(let{start:o,end:a,text:l}of r.sort((c,f)=>c.start-
f.start||c.end-f.end)){if(o<i)return;s.push(e.slice(i-n,o-n),l),i=a}return[...s,e.slice(i-n)].join("")}function xn(e,t){let n=e.length;for(;n>0&&t.includes(e.charAt(n-1));)n--;return e.slice(0,n)}var C={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},Rn=e=>({bytes:e,at:0,end:e.length}),$e=({at:e,end:t})=>e>=t,Fe=({bytes:e,at:t,end:n})=>e.subarray(t,n),br=(e,t)=>!$e(e)&&e.bytes[e.at]===t;function F(e,t){
let{bytes:n,at:r,end:s}=e;if(s-r<2)return;let i=n[r]??0;if((i&31)===31||t!==void 0&&i!==t)return;let o=n[r+1]??0,a=r+2,l=o;if(o&128){let c=o&127;if(c===0||c>4||
s-a<c)return;l=0;for(let f=0;f<c;f++)l=l*256+(n[a+f]??0);if(l<128||n[a]===0)return;a+=c}if(!(l>s-a))return e.at=a+l,{bytes:n,at:a,end:a+l,tag:i,first:r}}function Cn(e){
let t=F(e,C.integer);if(!t)return;let n=Fe(t),[r,s=0]=n;return r===void 0?void 0:n.length===1?n:r===0&&s<128||r===255&&s>=128?void 0:n}function _t(e){let t=F(e,
C.oid);if(!t)return;let n=Fe(t);if(n.length===0||(n.at(-1)??0)>=128)return;let r=0,s=!0;for(let i of n){if(s&&i===128||r>=2**24)return;r=r*128+(i&127),s=i<128,s&&
(r=0)}return Kt(n)}function Fa(e){let t=F(e,C.bitString);if(!t)return;let[n,...r]=Fe(t);if(!(n===void 0||n>7))return r.length===0?n===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<n)-1)===0?Uint8Array.from(r):void 0}var Kt=e=>Array.from(e,t=>t.toString(16).padStart(2,"0")).join("");function Pd(e,t,n){switch(e){case Yk:return Kt(t)==="0500"&&Zk(n);case zk:{let r=Xk[_t(Rn(t))??""];return r!==void 0&&eP(r,n)}case Jk:case Qk:return t.length===
0&&n.length===32;default:return!0}}var Yk="2a864886f70d010101",zk="2a8648ce3d0201",Jk="2b6570",Qk="2b656e";function Zk(e){let t=F(Rn(e),C.sequence);if(!t)return!1;
let[n,r]=[Cn(t),Cn(t)];if(!n||!r||$e(Rn(r)))return!1;let s=i=>(i[0]??0)<128&&i.some(o=>o!==0);return s(n)&&s(r)&&r.length<=8}var Xk={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function eP({p:e,b:t},n){let r=Math.ceil(e.toString(16).length/2);if(n.length!==1+2*r||n[0]!==4)return!1;let[s,i]=[kd(n.subarray(1,1+r)),kd(n.subarray(1+r))];return s<
e&&i<e&&(i*i-(s*s*s-3n*s+t))%e===0n}var kd=e=>BigInt(`0x${Kt(e)}`);function xd(e){let t=Rn(e),n=F(t,C.sequence);if(!n||!$e(t))return!1;let r=F(n,C.sequence),s=F(n,C.sequence);return!r||!s?!1:tP(r,Kt(Fe(s)))&&Fa(n)!==void 0}function tP(e,t){
let n=nP(e);if(n===void 0)return!1;let r=Cn(e);if(!r||(r[0]??0)>=128)return!1;let s=F(e,C.sequence);return!s||Kt(Fe(s))!==t||_t(s)===void 0||!Rd(s)?!1:Sd(e)&&oP(
e)&&Sd(e)&&aP(e)&&lP(e,n)}function nP(e){if(!br(e,160))return 1;let t=F(e,160),n=t&&Cn(t);if(!n||!$e(t)||n.length!==1)return;let[r=0]=n;return r<3?r+1:void 0}var Rd=e=>$e(
e)||F(e)!==void 0;function Sd(e){let t=F(e,C.sequence);if(!t)return!1;for(;!$e(t);){let n=F(t,C.set);if(!n)return!1;for(;!$e(n);){let r=F(n,C.sequence);if(!r||_t(
r)===void 0)return!1;let s=F(r);if(!s||!rP(s.tag,Fe(s)))return!1}}return!0}function rP(e,t){switch(e){case C.t61:return!0;case C.printable:return[...t].every(n=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(n)));case C.numeric:return t.every(n=>n===32||n>=48&&n<=57);case C.ia5:return t.every(n=>n<128);case C.utf8:return sP(t);case C.bmp:return iP(
t);default:return!1}}function sP(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function iP(e){if(e.length%2!==0)return!1;for(let t=0;t<
e.length;t+=2){let n=(e[t]??0)*256+(e[t+1]??0);if(n>=65534||n>=64976&&n<=65007||n>=55296&&n<=57343)return!1}return!0}function oP(e){let t=F(e,C.sequence);return t!==
void 0&&Od(t)&&Od(t)}function Od(e){let t=F(e);if(!t)return!1;let n=String.fromCharCode(...Fe(t));if(t.tag===C.utcTime){let r=Number(n.slice(0,2));return Ad(n.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return t.tag===C.generalizedTime&&Ad(n.slice(4),Number(n.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function Ad(e,t,n){
if(Number.isNaN(t)||!n.test(e))return!1;let[r=0,s=0,i=0,o=0,a=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(t,r,0)).getUTCDate():
0;return s>=1&&s<=l&&i<24&&o<60&&a<60}function aP(e){let t=F(e,C.sequence),n=t&&F(t,C.sequence),r=n&&_t(n);if(!t||!n||r===void 0)return!1;let s=Fe(n);if(!Rd(n))
return!1;let i=Fa(t);return i!==void 0&&Pd(r,s,i)}function lP(e,t){if(t<2)return!0;for(let i of[129,130])if(br(e,i)&&!F(e,i))return!1;if(t<3||!br(e,163))return!0;
let n=F(e,163),r=n&&F(n,C.sequence);if(!r)return!1;let s=new Set;for(;!$e(r);){let i=F(r,C.sequence),o=i&&_t(i);if(!i||o===void 0||s.has(o)||(s.add(o),!cP(o,i)))
return!1}return!0}function cP(e,t){let n=!1;if(br(t,C.boolean)){let i=F(t,C.boolean),[o,...a]=i?Fe(i):[];if(o!==0&&o!==255||a.length>0)return!1;n=o===255}let r=F(
t,C.octetString);if(!r)return!1;let s=fP[e];return s===void 0?!0:n&&uP.has(e)?!1:F(r,s)!==void 0}var fP={"551d0e":C.octetString,"551d0f":C.bitString,"551d11":C.
sequence,"551d13":C.sequence,"551d1e":C.sequence,"551d1f":C.sequence,"551d20":C.sequence,"551d21":C.sequence,"551d23":C.sequence,"551d24":C.sequence,"551d25":C.
sequence,"551d36":C.integer,"2b06010505070101":C.sequence},uP=new Set(["551d0e","551d23","2b06010505070101"]);var dP=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function jt(e){return e.replace(dP,"")}function*Nd(e){for(let{
type:t,hasHeaders:n,base64:r}of pP(e)){if(t!=="CERTIFICATE"||n)continue;let s=Uint8Array.from(atob(r),i=>i.charCodeAt(0));xd(s)&&(yield s)}}function*pP(e){for(let t=Ed(
e,0);t;t=Ed(e,t.next))yield t.block}var Cd="-----BEGIN ",qa=`
-----END `,Ba="-----";function Ed(e,t){let n=t;for(let r=t;;){if(n<r||n>e.length)return;r=n;let s=e.indexOf(qa,r);if(s===-1)return;n=s+qa.length;let i=r+e.slice(
r,s).lastIndexOf(Cd);if(i<r||i>r&&e[i-1]!==`
`)continue;let o=Ws(e,i+Cd.length);if(r=o.next,!o.line.endsWith(Ba))continue;let a=o.line.slice(0,-Ba.length),l=!1;for(;;){if(r>=e.length)return;let{line:u,next:d}=Ws(
e,r);if(!u.includes(":"))break;l=!0,r=d}if(l&&s<r)continue;let c=a+Ba;if(!e.startsWith(c,n)||Ws(e,n+c.length).line!=="")continue;let f=s>r?e.slice(r,s).replace(
/[ \t\r\n]/g,""):"";if(!(f.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(f)))return{block:{type:a,hasHeaders:l,base64:f},next:Ws(e,s+qa.length-1).next}}}function Ws(e,t){
let n=e.indexOf(`
`,t),r=e.slice(t,n===-1?void 0:n),s=n!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:xn(s," 	"),next:n===-1?e.length:n+1}}function En(e){if(e.includes("----\
-BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.from(atob(t),s=>s.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(n);return r.includes("-----BEGIN ")?r:void 0}catch{return}}var _a="https://kubernetes.io/docs",Ka=`${_a}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,vr=`${_a}/concepts/overview/working-with-ob\
jects`,nM={title:"Kubernetes: Object names, DNS subdomain names",url:`${vr}/names/#dns-subdomain-names`},rM={title:"Kubernetes: Object names and IDs",url:`${vr}\
/names/#names`},sM={title:"Kubernetes: Labels, syntax and character set",url:`${vr}/labels/#syntax-and-character-set`},iM={title:"Kubernetes: Annotations, synta\
x and character set",url:`${vr}/annotations/#syntax-and-character-set`},oM={title:"Kubernetes: Not all objects are in a namespace",url:`${vr}/namespaces/#not-al\
l-objects-are-in-a-namespace`},aM={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${_a}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},lM={title:"Kubernetes: Defaulting and nullable",url:`${Ka}#defaulting-and-nullable`},cM={title:"Kubernetes: Validation of custom resour\
ces",url:`${Ka}#validation`},fM={title:"Kubernetes: Transition rules",url:`${Ka}#transition-rules`};var uM={title:"RFC 1123, section 2.1: Host names",url:Ut(1123,"2.1")},dM={title:"RFC 3339, section 5.6: Internet date and time format",url:Ut(3339,"5.6")},pM={title:"\
RFC 3986, section 3: Syntax components",url:Ut(3986,"3")},mM={title:"RFC 5280, section 4.1.2.5: Validity",url:Ut(5280,"4.1.2.5")},gM={title:"RFC 6335, section 6\
: Port number ranges",url:Ut(6335,"6")},Id={title:"RFC 7468, section 5: Textual encoding of certificates",url:Ut(7468,"5")},Ld={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Ut(7468,"10")},Vs={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"};var Md={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"};var Dd={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Td={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"};function Ut(e,t){return`https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var qe=e=>({is:"matching",pattern:e}),$d=(e,t)=>({is:"followed",pattern:e,by:t}),Je=e=>({is:"longer",than:e}),Wt=e=>({is:"containing",text:e}),ja=e=>({is:"begin\
ning",text:e});var Pe=e=>({is:"not",condition:e}),de=(...e)=>({is:"all",conditions:e}),wr=(...e)=>({is:"any",conditions:e});function Fd(e,t){return t.find(({when:n})=>ut(n,e))}function ut(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.exec(t);
return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.startsWith(
e.text);case"equal":return t===e.text;case"not":return!ut(e.condition,t);case"all":return e.conditions.every(n=>ut(n,t));case"any":return e.conditions.some(n=>ut(
n,t));case"custom":return e.by(t)}}function In(e){return Ua?.text!==e&&(Ua={text:e,is:mP(e)}),Ua.is}var Ua;function mP(e){let t=En(e),n=t??e;if(jt(n)!==n)return"private-key";for(let r of Nd(n))return t===
void 0?"certificate":"encoded";return gP(n)?"placeholder":"other"}function gP(e){return e.length>Nn?!1:ut(qd,e)||ut(Wa,e)&&e.length<hP}var Nn=1e4,hP=320,qd=wr(qe(
/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),de(qe(/^[\w\s-]*$/),qe(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),Wa=$d(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,
`
-----END CERTIFICATE-----`),Bd=de(Wt("PRIVATE KEY-----"),wr(Je(Nn),qe(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),_d=de(Je(400),ja("LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR\
S0tLS0tCk1JS"),wr(Je(Nn),qe(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),kr=de(Pe(Wt("PRIVATE KEY-----")),Pe(ja("LS0tLS1CRUdJTi")),wr(de(Je(Nn),Pe(Wt("CERTIFICATE-----"))),
de(Pe(Je(Nn)),Pe(Wa),Pe(qd)))),Kd="is not a PEM certificate",yP="has a PEM block that is no certificate: it is cut off, changed or has headers",Gs=Pe(Je(Nn)),Va=[
{when:de(Gs,Wt("-----BEGIN CERTIFICATE-----"),Pe(qe(/\n[^\n]/)),kr),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value:\
 |"'},{when:de(Gs,Wt("-----BEGIN CERTIFICATE REQUEST-----"),kr),detail:"is a certificate request and not a certificate"},{when:de(Gs,qe(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
kr),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:de(Gs,Wt("-----BEGIN CERTIFICATE-----"),kr),detail:"ha\
s no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:kr,detail:Kd}];function jd(e){return Fd(
e,Va)?.detail??(ut(Wa,e)?yP:Kd)}var kM=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,dt=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function Hs(e,t,n=`name: example
  namespace: acme`){let r=t.trim().split(`
`).map(s=>`  ${s}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${r.join(`
`)}
`}var Ud=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,PM=Ud.replace("secretRef","secretKeyRef");var bP=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function pt(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var SM=Hs("DataPlane",Ud+bP,`name: eu-west
  namespace: acme`);function mt(e,t){return Hs("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}function Wd(e,t){let n=[];for(let r of t){let s=R(e,r);typeof s=="string"&&n.push({path:r,text:s})}return n}function Ln(e,t){return Wd(e,Me(t))}var Vd={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Td,Vs],since:"v0.9",conditions:e=>[
{strings:Me(e),forbidden:[{when:_d}]}],check:(e,t)=>Ln(e,t).filter(({text:n})=>In(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>En(N(e,t)),example:{release:"v0.15",wrong:mt(pt(btoa(dt))),right:mt(pt(dt))}};function Gd(e){let{kinds:t,...n}=$s[e];return n}var Hd="is empty, which is treated as not set, so the plane is skipped",{sources:vP,...wP}=Gd("client-ca-unreadable"),Yd={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
Dd,...vP,Vs,Id],...wP,conditions:e=>[{strings:Me(e),forbidden:[{when:de(Pe(Je(1e3)),qe(/^\s*$/)),detail:Hd},...Va]}],check:(e,t)=>Ln(e,t).flatMap(({path:n,text:r})=>r.
trim()===""?[{path:n,detail:Hd}]:In(r)==="other"?[{path:n,detail:jd(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the B\
EGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:Hs("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:mt(pt(dt))}};var kP=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,zd={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[Md,Ld],conditions:e=>[
{strings:Me(e),forbidden:[{when:Bd}]}],check:(e,t)=>Ln(e,t).filter(({text:n})=>In(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:mt(pt(dt+kP)),right:mt(pt(dt))}};var PP=[zd,Vd,Yd];function Jd(e,t){return PP.filter(n=>it(n,t)).flatMap(n=>n.check(e,t,{}).map(r=>{let s=n.message(r);return{code:"invalid-format",path:r.path,field:_(
r.path),rule:s,message:s}}))}function Ga(e,t){if(e.kind==="Namespace")return SP(e);let n=be(t)(e);return[...n.ok?[]:n.issues,...Jd(e,T(t))]}var Qd="a lowercase RFC 1123 label: at most 63 le\
tters, digits and hyphens, starting and ending with a letter or digit";function SP({metadata:e}){let{name:t,generateName:n}=w(e)?e:{};return typeof t!="string"||
t===""&&n||/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(t)?[]:[{code:"invalid-name",path:"/metadata/name",field:"metadata.name",rule:Qd,message:`must be ${Qd}`}]}var Xd={from:"v0.3",to:"v0.4",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,registry:r,...s}=e.spec;return t.lose("/spec/registry/prefix","registry-prefix"),
r.secretRef&&t.lose("/spec/registry/secretRef","registry-secret"),{...e,spec:{kubernetesCluster:Zd(n,t),...s}}},BuildPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.
spec;return{...e,spec:{kubernetesCluster:Zd(n,t),...r}}}}};function Zd({credentials:e},t){let n="/spec/kubernetesCluster/credentials";return t.lose("/spec/kuber\
netesCluster/name","cluster-name"),t.move(`${n}/apiServerURL`,"/spec/kubernetesCluster/server","cluster-shape"),t.move(`${n}/caCert`,"/spec/kubernetesCluster/tl\
s/ca/value","cluster-shape"),t.move(`${n}/clientCert`,"/spec/kubernetesCluster/auth/mtls/clientCert/value","cluster-shape"),t.move(`${n}/clientKey`,"/spec/kuber\
netesCluster/auth/mtls/clientKey/value","cluster-shape"),{server:e.apiServerURL,tls:{ca:{value:e.caCert}},auth:{mtls:{clientCert:{value:e.clientCert},clientKey:{
value:e.clientKey}}}}}var tp={from:"v0.4",to:"v0.6",kinds:{DataPlane:(e,t)=>{let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:ep(n,t),...r}}},BuildPlane:(e,t)=>{
let{kubernetesCluster:n,...r}=e.spec;return{...e,spec:{kubernetesCluster:ep(n,t),...r}}}}};function ep({server:e,tls:t,auth:n},r){let{mtls:s,bearerToken:i}=n,o=(a,l)=>OP(
l,`/spec/kubernetesCluster/${a}`,r);return{server:e,tls:{ca:o("tls/ca",t.ca)},auth:{...s&&{mtls:{clientCert:o("auth/mtls/clientCert",s.clientCert),clientKey:o("\
auth/mtls/clientKey",s.clientKey)}},...i&&{bearerToken:o("auth/bearerToken",i)}}}}function OP(e,t,n){return e.secretRef===void 0?e:(n.move(`${t}/secretRef`,`${t}\
/secretRef/name`,"secret-key"),{secretRef:{name:e.secretRef,key:n.need("secret-key")}})}function Pr(e){return e.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i,"$1")}function np(e){let t=xn(Pr(e),"/");return[(/^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.exec(t)?.[1]??
"").toLowerCase().replace(/[^a-z\d]+/g,"-").slice(0,AP).replace(/^-|-$/g,"")||"observer",xP(t)].join("-")}var AP=50;function xP(e){let t=2166136261;for(let n=0;n<
e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36).padStart(7,"0")}var sp={from:"v0.7",to:"v0.8",reads:["/spec/observer/url"],kinds:{DataPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...rp(n,e.metadata,t)}}},
BuildPlane:(e,t)=>{let{observer:n,...r}=e.spec;return{...e,spec:{...r,...rp(n,e.metadata,t)}}}}};function rp(e,{namespace:t},n){if(e===void 0)return{};let r=np(
e.url),s={apiVersion:"openchoreo.dev/v1alpha1",kind:"ObservabilityPlane",metadata:{name:r,...t!==void 0&&{namespace:t}},spec:{observerURL:Pr(e.url)}};return n.make(
s),n.move("/spec/observer","/spec/observabilityPlaneRef","observability-plane"),n.lose("/spec/observer/authentication","observer-credentials"),{observabilityPlaneRef:r}}var ip=Symbol("gap");function Qe(e,t){return{[ip]:!0,code:e,...t!==void 0&&{proposal:t}}}function Mn(e){return w(e)&&ip in e}function Ys(e,t,n){if(typeof e!="ob\
ject"||e===null)return e;if(Mn(e))return t(e,n);if(Array.isArray(e))return e;let r=e,s;for(let i of Object.keys(r)){let o=r[i];if(typeof o!="object"||o===null)continue;
let a=Ys(o,t,{key:i,before:n});a!==o&&(s??={...r},a===void 0?delete s[i]:s[i]=a)}return s??e}function zs(e){return e===void 0?"":`${zs(e.before)}/${$(e.key)}`}function op(e,t){
return Mn(e)?Qe(e.code,e.proposal===void 0?void 0:t(e.proposal)):t(e)}var ap={from:"v0.8",to:"v0.9",reads:["/spec/agent/enabled","/spec/agent/clientCA/value"],kinds:{DataPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...s}=e.spec;return r&&
t.lose("/spec/kubernetesCluster","direct-access"),{...e,spec:{clusterAgent:Ha(n,t),...s}}},BuildPlane:(e,t)=>{let{agent:n,kubernetesCluster:r,...s}=e.spec;return r&&
t.lose("/spec/kubernetesCluster","direct-access"),{...e,spec:{clusterAgent:Ha(n,t),...s}}},ObservabilityPlane:(e,t)=>{let{agent:n,...r}=e.spec;return{...e,spec:{
clusterAgent:Ha(n,t),...r}}}}};function Ha(e,t){e?.enabled!==void 0&&t.drop("/spec/agent/enabled","cluster-agent");let n=e?.clientCA&&RP(e.clientCA,t);return n===
void 0?(t.add("/spec/clusterAgent","cluster-agent"),{clientCA:t.need("agent-ca")}):(t.move("/spec/agent/clientCA","/spec/clusterAgent/clientCA","cluster-agent"),
{clientCA:e?.enabled?n:t.need("agent-ca",n)})}function RP(e,t){if(Mn(e))return;if(e.value===void 0)return e;let n=En(e.value)??e.value,r=jt(n);if(r!==n&&t.lose(
"/spec/agent/clientCA/value","private-key"),!(r!==n&&!r.includes("-----BEGIN ")))return r!==e.value&&t.move("/spec/agent/clientCA/value","/spec/clusterAgent/cli\
entCA/value","plain-pem"),{value:r}}var Js={key:"openchoreo.dev/controlplane-namespace",value:"true"},lp={key:"openchoreo.dev/control-plane",value:"true"},Xe={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,"v0.10":void 0,"v0.12":void 0,"v0.13":Js,"v0.14":Js,"v0.15":Js,"v0.17":Js,"v1.0":lp,"v1.1":lp},Ze={secret:"cluster-age\
nt-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},fp={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,
"v0.9":Ze,"v0.10":Ze,"v0.12":Ze,"v0.13":Ze,"v0.14":Ze,"v0.15":Ze,"v0.17":Ze,"v1.0":Ze,"v1.1":Ze},Sr={control:{chart:"openchoreo-control-plane",namespace:"opench\
oreo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"openchoreo-data-plane"},build:{chart:"openchoreo-build-plane",namespace:"openchoreo-build-pl\
ane"},workflow:{chart:"openchoreo-workflow-plane",namespace:"openchoreo-workflow-plane"},observability:{chart:"openchoreo-observability-plane",namespace:"opench\
oreo-observability-plane"}},Qs={},CP={data:"clusterAgent.planeName",build:"clusterAgent.planeName",observability:"clusterAgent.planeName"},Vt={data:"clusterAgen\
t.planeID",build:"clusterAgent.planeID",observability:"clusterAgent.planeID"},cp={data:"clusterAgent.planeID",workflow:"clusterAgent.planeID",observability:"clu\
sterAgent.planeID"},up={"v0.3":Qs,"v0.4":Qs,"v0.6":Qs,"v0.7":Qs,"v0.8":CP,"v0.9":Vt,"v0.10":Vt,"v0.12":Vt,"v0.13":Vt,"v0.14":Vt,"v0.15":Vt,"v0.17":Vt,"v1.0":cp,
"v1.1":cp},EP={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gate\
way/organizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},gt={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:[
"/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},NP={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}\
-{environment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},IP={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Ya={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},Or={"v0.3":EP,"v0.4":gt,"v0.6":gt,"v0.7":gt,"v0.8":gt,"v0.9":gt,"v0.10":gt,"v0.12":gt,
"v0.13":gt,"v0.14":NP,"v0.15":IP,"v0.17":Ya,"v1.0":Ya,"v1.1":Ya};var pp={from:"v0.12",to:"v0.13",kinds:{Organization:({metadata:e},t)=>(t.move("","","namespace"),{apiVersion:"v1",kind:"Namespace",metadata:{...e,labels:LP(e.labels,
t)}})}},{key:Zs,value:dp}=Xe["v0.13"];function LP(e,t){return e?.[Zs]!==void 0&&e[Zs]!==dp&&t.lose(`/metadata/labels/${Zs.replace("/","~1")}`,"organization-labe\
l"),{...e,[Zs]:dp}}var mp={from:"v0.14",to:"v0.15",kinds:{DataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Xs(n,"ObservabilityPlane",t)}}},BuildPlane:(e,t)=>{
let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,...Xs(n,"ObservabilityPlane",t)}}},ClusterDataPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.
spec;return{...e,spec:{...r,...Xs(n,"ClusterObservabilityPlane",t)}}},ClusterBuildPlane:(e,t)=>{let{observabilityPlaneRef:n,...r}=e.spec;return{...e,spec:{...r,
...Xs(n,"ClusterObservabilityPlane",t)}}},Environment:(e,t)=>{let{dataPlaneRef:n,gateway:r,...s}=e.spec;r?.dnsPrefix!==void 0&&t.lose("/spec/gateway/dnsPrefix",
"environment-gateway"),r?.security!==void 0&&t.lose("/spec/gateway/security","environment-gateway"),n&&t.lose("/spec/dataPlaneRef","environment-recreated","kept");
let i=gp(n,"dataPlaneRef",t);return{...e,spec:{...i!==void 0&&{dataPlaneRef:{kind:"DataPlane",name:i}},...s}}}}};function Xs(e,t,n){let r=gp(e,"observabilityPla\
neRef",n);return r===void 0?{}:{observabilityPlaneRef:{kind:t,name:r}}}function gp(e,t,n){if(e!==void 0)return e===""?n.drop(`/spec/${t}`,"unset-reference"):n.move(
`/spec/${t}`,`/spec/${t}/name`,"typed-reference"),e||void 0}var yp={from:"v0.15",to:"v0.17",kinds:{DataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:za(e.spec.gateway,t)}}),ClusterDataPlane:(e,t)=>({...e,spec:{...e.spec,gateway:za(
e.spec.gateway,t)}}),Environment:(e,t)=>{let{gateway:n,...r}=e.spec;return{...e,spec:{...r,...n&&{gateway:za(n,t)}}}}}};function za(e,t){let n=hp(e,"public",e.publicVirtualHost,
t);if(e.organizationVirtualHost)return{ingress:{external:n,internal:hp(e,"organization",e.organizationVirtualHost,t)}};t.lose("/spec/gateway/organizationVirtual\
Host","no-internal-gateway",e.organizationVirtualHost===""?void 0:"kept");for(let r of MP)e[r]!==void 0&&t.drop(`/spec/gateway/${r}`,"unused-gateway");return{ingress:{
external:n}}}var MP=["organizationHTTPPort","organizationHTTPSPort","organizationGatewayName","organizationGatewayNamespace"],DP={public:{now:"external",http:19080,
https:19443},organization:{now:"internal",http:19081,https:19444}};function hp(e,t,n,r){let{now:s,http:i,https:o}=DP[t],a=`/spec/gateway/ingress/${s}`,l=(f,u,d,p)=>(f===
void 0?r.add(`${a}/${d}`,"written-default"):r.move(`/spec/gateway/${u}`,`${a}/${d}`,"gateway-listeners"),f??p);r.move(`/spec/gateway/${t}VirtualHost`,`${a}/http\
/host`,"gateway-listeners"),r.add(`${a}/https`,"gateway-listeners");let c={host:n,port:l(e[`${t}HTTPSPort`],`${t}HTTPSPort`,"https/port",o),listenerName:"https"};
return{name:l(e[`${t}GatewayName`]||void 0,`${t}GatewayName`,"name","gateway-default"),namespace:l(e[`${t}GatewayNamespace`]||void 0,`${t}GatewayNamespace`,"nam\
espace","openchoreo-data-plane"),http:{host:n,port:l(e[`${t}HTTPPort`],`${t}HTTPPort`,"http/port",i),listenerName:"http"},https:r.need("https-listener",c)}}var vp={from:"v0.17",to:"v1.0",kinds:{DataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...s}=e.spec;return n&&t.lose("/spec/imagePullSecretRefs","imag\
e-pull-secrets"),{...e,spec:{clusterAgent:Dn(r,t),...s}}},ClusterDataPlane:(e,t)=>{let{imagePullSecretRefs:n,clusterAgent:r,...s}=e.spec;return n&&t.lose("/spec\
/imagePullSecretRefs","image-pull-secrets"),{...e,spec:{clusterAgent:Dn(r,t),...s}}},BuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return bp(t),{...e,kind:"\
WorkflowPlane",spec:{clusterAgent:Dn(n,t),...r}}},ClusterBuildPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return bp(t),{...e,kind:"ClusterWorkflowPlane",spec:{
clusterAgent:Dn(n,t),...r}}},ObservabilityPlane:(e,t)=>{let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Dn(n,t),...r}}},ClusterObservabilityPlane:(e,t)=>{
let{clusterAgent:n,...r}=e.spec;return{...e,spec:{clusterAgent:Dn(n,t),...r}}}}};function Dn({clientCA:e},t){return{clientCA:op(e,r=>r.value!==void 0?{value:r.value}:
(t.move("/spec/clusterAgent/clientCA/secretRef","/spec/clusterAgent/clientCA/secretKeyRef","secret-key-ref"),{secretKeyRef:r.secretRef}))}}function bp(e){e.move(
"/kind","/kind","workflow-plane"),e.lose("/spec/clusterAgent/clientCA","workflow-agent","kept")}var ei=[Xd,tp,sp,ap,pp,mp,yp,vp];function wp(e){let{value:t,unknown:n}=e;if(n.size===0)return;let r=Mu(e).map(s=>Ja(e,s));return r.length>0&&r.every(s=>s.length>0)?r.at(-1)?.[0]:[...n].find(s=>$P.
has(s)||typeof R(t,s)!="string")}function Ja({value:e,unknown:t},n){if(t.size===0)return[];let r=be(n)(e);return r.ok?[]:r.issues.flatMap(s=>s.code==="wrong-typ\
e"&&TP.has(s.expected)&&Ts(t,s.path)?[s.path]:[])}var TP=new Set(["object","array"]),$P=new Set(["/apiVersion","/kind",...ei.flatMap(({reads:e=[]})=>e)]);var Op={fits:Jn,releasesOf:Zo,issuesOf:Ap,isKnown:()=>!0,issuesOfMoved:Ga},Qa={fits:(e,t)=>Pp(e,kp(t)),releasesOf(e){let t=kp(e);return t.unknown.size===0?Zo(e):
I.filter(n=>Pp(n,t))},issuesOf:(e,t)=>Sp(Ap(e,t),e),isKnown:e=>vn(e).size===0,issuesOfMoved:(e,t)=>Sp(Ga(e,t),e)};function kp(e){return{pointer:"",value:e,role:"\
manifest",unknown:vn(e),isPartial:!1,isFixable:!0}}function Pp(e,t){return Sa(t,e)&&Ja(t,e).length===0}function Ap(e,t){let n=be(t)(e);return n.ok?[]:n.issues}function Sp(e,t){
if(e.length===0)return e;let n=vn(t);return n.size===0?e:e.filter(r=>Oa(r,{unknown:n,isPartial:!1}))}var Za=[{id:"one-minor-release-at-a-time",what:"Upgrades go one minor release at a time."},{id:"crds-by-hand",what:"Helm does not upgrade CRDs: apply those of t\
he new release with kubectl before helm upgrade."},{id:"host-names-v0.4",at:"v0.4",topic:"host-names",what:"Host names of applications change: DNS records, cert\
ificates and clients have to follow."},{id:"new-agents-v0.9",at:"v0.9",planeTypes:["data","build","observability"],what:"Planes are reached through cluster agen\
ts only: install the agent charts. A new agent usually has a new client CA."},{id:"chart-plane-ids-v0.9",at:"v0.9",topic:"plane-types",what:"The Helm value clus\
terAgent.planeName becomes clusterAgent.planeID, and the charts have a default for it. It has to be the planeID of the plane."},{id:"namespace-label-v0.13",at:"\
v0.13",topic:"namespace-labels",what:"Namespaces of the control plane, which were Organizations, need a label."},{id:"host-names-v0.14",at:"v0.14",topic:"host-n\
ames",what:"Host names of applications change: DNS records, certificates and clients have to follow. A certificate for *.{host} no longer covers them."},{id:"fa\
llbacks-v0.14",at:"v0.14",topic:"reference-fallbacks",what:"An unset reference falls back to a plane named default."},{id:"host-names-v0.15",at:"v0.15",topic:"h\
ost-names",what:"Host names of applications change: DNS records, certificates and clients have to follow."},{id:"chart-plane-ids-v0.15",at:"v0.15",topic:"plane-\
types",what:`The charts' default for clusterAgent.planeID becomes "default": set it to the planeID of the plane if you relied on the old one.`},{id:"host-names-\
v0.17",at:"v0.17",topic:"host-names",what:"Host names of applications follow the environment's own gateway where it has one, and internal endpoints have routes \
of their own: DNS records, certificates and clients have to follow."},{id:"build-plane-references-v0.17",at:"v0.17",topic:"who-refers-to-planes",what:"Project.s\
pec.buildPlaneRef is gone: set Workflow.spec.buildPlaneRef."},{id:"namespace-label-v1.0",at:"v1.0",topic:"namespace-labels",what:"The label of control-plane nam\
espaces is renamed."},{id:"fallbacks-v1.0",at:"v1.0",topic:"reference-fallbacks",what:"An unset dataPlaneRef also falls back to the ClusterDataPlane named defau\
lt."},{id:"new-agents-v1.0",at:"v1.0",planeTypes:["workflow"],what:"Workflow planes have a chart and an agent type of their own: install it. A new agent usually\
 has a new client CA."},{id:"workflow-plane-references-v1.0",at:"v1.0",topic:"who-refers-to-planes",what:"Workflow.spec.buildPlaneRef is gone: set workflowPlane\
Ref, or the ClusterWorkflowPlane named default is used. DeploymentPipeline and Project write their references as objects."},{id:"fallbacks-v1.1",at:"v1.1",topic:"\
reference-fallbacks",what:"An unset observabilityPlaneRef also falls back to the ClusterObservabilityPlane named default."},{id:"project-type-v1.2",at:"v1.2",what:"\
Project.spec.type is required and immutable: add it in stages, before the CRD of v1.2 is applied."},{id:"kubernetes-v1.2",at:"v1.2",topic:"prerequisites",what:"\
Kubernetes 1.34 or later is required."}];function xp(e){let t=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,l=t.get(a);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(
o.namespace)||l.byNamespace.set(o.namespace,o)):t.set(a,{first:o})}function n(o,a,l){let c=t.get(`${a}/${l}`);if(!c||a===void 0||Ve(a)||o.namespace===void 0)return c?.
first;let{first:f,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===o.namespace?f:void 0}let r;function s({namespace:o},a){
return r??=FP(e),Ve(a)||o===void 0?r.get(a):r.get(`${a} ${o}`)??r.get(`${a} `)}function i(o,a){for(let{kind:l,name:c}of a){let f=c===void 0?s(o,l):n(o,l,c);if(f)
return f}}return{find:n,findFirst:i,findAnywhere:(o,a)=>t.get(`${o}/${a}`)?.first}}function FP(e){let t=new Map;for(let n of e)for(let r of[n.kind,`${n.kind} ${n.
namespace??""}`])t.has(r)||t.set(r,n);return t}function Rp(e,t){let{findFirst:n}=xp(e),r=new Map,s=new Map;for(let i of e)for(let{targets:o}of i.references){let a=n(i,t?o:o.slice(0,1));if(!a||Ce(i.kind)!==void 0||
Ce(a.kind)!=="data")continue;r.set(i,a);let l=s.get(a);l?l.push(i):s.set(a,[i])}return{dataPlaneOf:i=>r.get(i),boundTo:i=>s.get(i)??[]}}function Xa(e,t){let n=qP(t),r=[...new Set(n.map(({part:i})=>i))].filter(i=>w(R(e,i)));if(r.length===0)return Ep;let s=n.flatMap(i=>{let o=r.includes(i.part)?R(
e,i.path):void 0;return typeof o=="string"&&o!==""?[{...i,text:o}]:[]});return{parts:r,hosts:s}}var Ep={parts:[],hosts:[]};function Np(e,t,n){let r=Or[n].ofEnvironment?
e:Ep;return[...r.hosts.map(s=>({...s,of:"environment"})),...t.hosts.filter(({part:s})=>!r.parts.includes(s)).map(s=>({...s,of:"data-plane"}))]}function qP(e){let t=Cp.get(e);if(t)return t;let{host:n,"gateway-name":r}=He(e),s=Or[e].hosts,i=n.flatMap(({pointer:o,direction:a,visibility:l,protocol:c})=>{if(a===
void 0||l===void 0)return[];let f=r.find(d=>d.direction===a&&d.visibility===l),u=f===void 0?BP:f.pointer.slice(0,f.pointer.lastIndexOf("/"));return[{path:o,direction:a,
visibility:l,...c&&{protocol:c},part:u,hasRoutes:s.includes(o)}]});return Cp.set(e,i),i}var BP="/spec/gateway",Cp=new Map;function Ip(e,t,n){let r=_P(t),i=Np(Xa(t,e),Xa(n,e),e).filter(({hasRoutes:a})=>a).map(({text:a,direction:l,visibility:c,protocol:f,of:u})=>({name:KP(e,a,r),host:a,
direction:l,visibility:c,...f&&{protocol:f},of:u}));return[...new Map(i.map(a=>[`${a.visibility} ${a.name}`,a])).values()]}function _P(e){return{name:N(e,"/meta\
data/name")||void 0,namespace:N(e,"/metadata/namespace")||void 0,dnsPrefix:N(e,"/spec/gateway/dnsPrefix")||void 0}}function KP(e,t,n={}){return UP(Or[e].service,
{...n,environment:n.name,host:t})}var jP=/\{(\w+)\}/g;function UP(e,t){return e.replace(jP,(n,r)=>t[r]??r.toUpperCase())}function Lp(e,t){let n=w(e)?e.kind:void 0;if(!G(t,n))return;let r=R(e,"/metadata/name"),s=R(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{kind:n,
name:r,namespace:!Ve(n)&&typeof s=="string"&&s!==""?s:void 0}}function Mp(e){let t=R(e,"/spec/planeID"),n=t===void 0||t===""?R(e,"/metadata/name"):t;return typeof n=="string"?n:void 0}function Dp(e,t){let n=w(e)?e.kind:void 0;return G(t,n)?vs(n,t).flatMap(r=>WP(e,r)):[]}function WP(e,{pointer:t,to:n,fallbacks:r,required:s}){let[i]=n;if(i===void 0)return[];let o=R(e,t);if(o==null||o==="")return r.length>0||s?[{path:t,namePath:t,
targets:r,set:!1,required:s}]:[];if(typeof o=="string")return[{path:t,namePath:t,targets:[{kind:i,name:o}],set:!0,required:!0}];if(!w(o)||typeof o.name!="string"||
o.name==="")return[];let a=o.kind??i,l=[i,Pf(i)].find(c=>c===a);return l===void 0?[]:[{path:t,namePath:`${t}/name`,targets:[{kind:l,name:o.name}],set:!0,required:!0}]}function Tp(e){let[t,n,r]=[N(e,"/kind"),N(e,"/metadata/name"),N(e,"/metadata/namespace")];if(!(!iu.includes(t)||n===""))return{kind:t,name:n,namespace:r===""||ou.
includes(t)?void 0:r}}function $p(e,t){let n=N(e,"/kind");return gn[t].filter(s=>s.kind===n).flatMap(s=>GP(e,s.pointer).flatMap(i=>VP(e,i,s)))}function VP(e,t,{to:n,fallbacks:r}){let[s=""]=n,i=R(e,t);if(i==null||i==="")return r.length>0?[{path:t,namePath:t,targets:r,set:!1}]:[];if(typeof i=="string")return[
{path:t,namePath:t,targets:[{kind:s,name:i}],set:!0}];let o=N(i,"/name"),a=n.find(l=>l===(w(i)?i.kind??s:void 0));return o===""||a===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:a,name:o}],set:!0}]}function GP(e,t){let[n="",...r]=t.split("/*");return r.reduce((s,i)=>s.flatMap(o=>{let a=R(e,o);return Array.isArray(a)?
a.map((l,c)=>`${o}/${c}${i}`):[]}),[n])}function _p(e,t,n){let r=Math.min(...e.map(({from:l})=>I.indexOf(l))),s=I[r],i=s===void 0?[]:I.slice(r+1,I.indexOf(n)+1);if(i.length===0)return{from:void 0,releases:[],
always:[],boundaries:[]};let o=Za.filter(({at:l})=>l===void 0).map(({what:l})=>l),a=i.flatMap((l,c)=>{let f=Za.filter(({at:g})=>g===l);if(f.length===0)return[];
let[u,d]=[i[c-1]??s??l,l].map(g=>HP(T(g),e,t)),p=f.map(g=>{let m=u&&d?YP(g,u,d):[];return{id:g.id,what:g.what,details:m}});return[{release:l,changes:p}]});return{
from:s,releases:i,always:o,boundaries:a}}function HP(e,t,n){let r=t.flatMap(i=>i.at(e)).flatMap(i=>{let o=Lp(i,e);return o?[{...o,resource:i,references:Dp(i,e)}]:
[]}),s=n.flatMap(i=>{let o=Tp(i);return o?[{...o,references:$p(i,e)}]:[]});return{line:e,planes:r,others:s}}function YP({topic:e,planeTypes:t},n,r){return t?tS(
t,r):(e===void 0?void 0:zP[e])?.(n,r)??[]}var zP={"host-names":JP,"reference-fallbacks":ZP,"plane-types":XP,"namespace-labels":eS};function JP(e,t){let[n,r]=[qp(
e),qp(t)];return e.planes.flatMap(s=>{let i=Gt(s),[o,a]=[n.get(i)||Fp,r.get(i)||Fp];return a===o?[]:[`${i}: ${o} becomes ${a}`]})}var Fp="no host name";function qp({
line:e,planes:t}){let{dataPlaneOf:n}=Rp(t,!0),r=t.flatMap(s=>{let i=Ce(s.kind)===void 0?n(s):void 0;return i?[{environment:s,names:Ip(e,s.resource,i.resource)}]:
[]});return new Map(r.map(({environment:s,names:i})=>[Gt(s),QP(i)]))}var QP=e=>[...new Set(e.map(({name:t})=>t))].join(", ");function ZP(e,t){let n=s=>G(t.line,
s)?s:X(s)?.renamedTo??s,r=new Map;for(let{references:s,...i}of[...e.planes,...e.others]){let a=s.filter(({set:l})=>!l).map(({targets:l})=>l.map(c=>Bp({...c,kind:n(
c.kind)})).join());r.set(Gt({...i,kind:n(i.kind)}),a)}return[...t.planes,...t.others].flatMap(s=>s.references.flatMap(({path:i,set:o,targets:a})=>{let l=a.map(Bp);
return o||r.get(Gt(s))?.includes(l.join())?[]:[`${Gt(s)}: ${_(i)} is not set, so it is ${l.join(", or if there is none ")}`]}))}var Bp=({kind:e,name:t})=>t===void 0?
`any ${e}`:`${e} ${t}`;function XP(e,{line:t,planes:n}){let r=up[t];return n.flatMap(s=>{let i=Ce(s.kind),[o,a]=[i&&r[i],Mp(s.resource)];return i===void 0||o===
void 0||a===void 0?[]:[`${Gt(s)}: --set ${o}=${a} in the chart ${Sr[i].chart}`]})}function eS(e,{line:t,planes:n}){let[r,s]=[Xe[e.line],Xe[t]];return!s||r?.key===
s.key?[]:[...new Set(n.flatMap(({namespace:o})=>o??[]))].map(o=>`kubectl label namespace ${o} ${s.key}=${s.value}`)}function tS(e,{planes:t}){return t.flatMap(n=>{
let r=Ce(n.kind);if(r===void 0||!e.includes(r))return[];let{chart:s,namespace:i}=Sr[r];return[`${Gt(n)}: the chart ${s}, in the namespace ${i} of its cluster`]})}
function Gt({kind:e,namespace:t,name:n}){return`${e} ${t===void 0?"":`${t}/`}${n}`}function Kp(e,t,n){let{status:r,...s}=e;r!==void 0&&n.drop("/status","server-set");let i=o=>Z.some(a=>a===o)&&!G(t,o);return iS({...s,metadata:rS(Ar(s.metadata),
i,n)},n)}var nS=new Set(["uid","resourceVersion","generation","creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","managedFields","selfLink"]);
function rS(e,t,n){let r={};for(let[i,o]of Object.entries(e))if(nS.has(i))n.drop(`/metadata/${i}`,"server-set");else{let a=i==="annotations"?sS(Ar(o),n):Array.isArray(
o)?s(i,o):o;a!==void 0&&(r[i]=a)}return r;function s(i,o){let a=c=>w(c)?we(c.apiVersion)&&t(c.kind):we(c),l=o.filter(c=>!a(c));return l.length===o.length?o:(n.drop(
`/metadata/${i}`,i==="ownerReferences"?"stale-owner":"server-set"),l.length>0?l:void 0)}}var el="kubectl.kubernetes.io/last-applied-configuration";function sS(e,t){
if(!Object.hasOwn(e,el))return e;t.drop(`/metadata/annotations/${$(el)}`,"kubectl-copy");let{[el]:n,...r}=e;return Object.keys(r).length>0?r:void 0}function iS(e,t){
let n=Ar(e.spec),r=Ar(n.clusterAgent),s=Ar(r.clientCA),{value:i}=s;return typeof i!="string"||jt(i)===i?e:(t.lose("/spec/clusterAgent/clientCA/value","private-k\
ey","kept"),{...e,spec:{...n,clusterAgent:{...r,clientCA:{...s,value:jt(i)}}}})}var Ar=e=>w(e)?e:{};var oS={"server-set":"set by the API server or a controller, which will set it again","kubectl-copy":"kubectl\u2019s copy of the original manifest","cluster-sha\
pe":"since v0.4 a cluster is defined by server, tls and auth","secret-key":"since v0.6 a secret reference is an object with a name and a key","observability-pla\
ne":"since v0.8 an observer is an ObservabilityPlane, and planes refer to it by name","cluster-agent":"since v0.9 every plane is reached through its cluster age\
nt","plain-pem":"since v0.9 the control plane reads plain PEM; before, it was base64-encoded",namespace:"since v0.13 a Namespace with a label replaces the Organ\
ization","namespace-label":"the label by which the control plane finds its namespaces has another key in this release","renamed-reference":"build planes are cal\
led workflow planes in this release, and the field that names one with them","typed-reference":"since v0.15 a reference is an object with a kind and a name","un\
set-reference":"an empty name meant no reference, which v0.15 expresses by omitting the field","gateway-listeners":"since v0.17 gateways are defined by endpoint\
s with listeners","written-default":"up to v0.16 the API server set this default; v0.17 has none, so it is set explicitly","secret-key-ref":"renamed to secretKe\
yRef in v1.0","workflow-plane":"build planes are called workflow planes since v1.0",null:"the API server drops a null before it reads a manifest","ignored-names\
pace":"resources of this kind are in no namespace, and the API server drops it","empty-value":"an empty value counts as none: the control plane uses the referen\
ce","ignored-reference":"the control plane uses the value and ignores the reference","unused-gateway":"a gateway without a host has no routes","renamed-kind":"t\
he kind has another name since this release","stale-owner":"the kind of the owner was removed, and with a missing owner this resource would be garbage-collected"},
jp={"private-key":"a private key must never be here: it was removed; treat it as leaked and create a new one","cluster-name":"it was informational only; keep it\
 in an annotation such as openchoreo.dev/description if you need it","registry-prefix":"since v0.4 image names include the registry: set it where images are bui\
lt","registry-secret":"it names a Kubernetes Secret: create a SecretReference for it and add its name to imagePullSecretRefs (v0.4 to v0.17)","observer-credenti\
als":"an ObservabilityPlane has no user and password, because it is reached through its agent: revoke them","direct-access":"the cluster agent replaces direct a\
ccess: install it and revoke these credentials","environment-gateway":"since v0.15 environments have no DNS prefix and no JWKS: host names are derived from the \
gateway of the data plane","no-internal-gateway":"there is no host for internal endpoints, so there is no ingress.internal: add it if components have endpoints \
inside the organization","environment-recreated":"this reference is immutable once set: delete the Environment and create it from this manifest, or upgrade the \
CRD first","image-pull-secrets":"since v1.0 planes have no pull secrets: configure them on the workloads or on the nodes of the plane\u2019s cluster","workflow-\
agent":"workflow planes have their own chart and agent: install it, and replace this CA if the certificate of its agent is signed by another one","organization-\
label":"v0.13 requires its own value for this label, so yours was replaced"},aS={"agent-ca":e=>`the CA of the plane's cluster agent, never the CA of its API ser\
ver. ${e.rule===""?"":`What the manifest has ${e.rule} `}Install the agent${lS(e)}`,"missing-value":()=>"the value of a required field that the manifest does no\
t have","value-or-reference":()=>"a value, or a reference to a secret: the manifest has neither","secret-key":()=>"the key of the value in the secret. List the \
keys: kubectl describe secret NAME","https-listener":()=>"true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the lis\
tener itself. Check with: kubectl get gateways.gateway.networking.k8s.io -A -o yaml","refused-value":({rule:e})=>`a value that the release accepts: ${e}`};function lS({
kind:e,line:t}){let[n,r]=[Ce(e),fp[t]];if(n===void 0||r===void 0)return"";let s=r.caKey.replaceAll(".","\\.");return`, then, in the plane's cluster: kubectl get\
 secret ${r.secret} -n ${Sr[n].namespace} -o jsonpath='{.data.${s}}' | base64 -d > ca.crt`}var cS={...oS,...jp},Ht=e=>cS[e],Up=e=>jp[e],Wp=(e,t)=>aS[e](t);function B(e){let t=N(e,"/metadata/generateName"),n=N(e,"/metadata/name")||(t===""?"":`${t}*`);return[N(e,"/kind"),N(e,"/metadata/namespace"),n].filter(r=>r!=="").
join("/")}function ti(e,t){let n=Xe[t],{apiVersion:r,kind:s,metadata:i}=e;if(!n||r!=="v1"||s!=="Namespace"||!w(i)||!w(i.labels))return;let{labels:o}=i,l=M.slice(0,M.indexOf(
t)).map(f=>Xe[f]).find(f=>f&&f.key!==n.key&&o[f.key]===f.value);if(!l||Object.hasOwn(o,n.key))return;let c=Object.entries(o).map(([f,u])=>f===l.key?[n.key,n.value]:
[f,u]);return{resource:{...e,metadata:{...i,labels:Object.fromEntries(c)}},step:M.find(f=>Xe[f]?.key===n.key)??t,from:`/metadata/labels/${$(l.key)}`,to:`/metada\
ta/labels/${$(n.key)}`}}function Vp(e,t,n){return Gp(e,t).find(r=>r.kinds[n])?.from??t}function tl(e,t,n,r=[]){let s=[],i=[],o=[],a=t,l=e,c,f=()=>(c??=B(l),c),u={move:(g,m,y)=>s.push({
code:y,step:a,resource:f(),from:g,to:m,reason:Ht(y)}),add:(g,m)=>s.push({code:m,step:a,resource:f(),to:g,reason:Ht(m)}),drop:(g,m)=>s.push({code:m,step:a,resource:f(),
from:g,reason:Ht(m)}),lose:(g,m,y)=>{i.push({code:m,step:a,resource:f(),field:_(g),path:g,instead:Up(m)}),y||s.push({code:m,step:a,resource:f(),from:g,reason:Ht(
m)})},need:Qe,make:g=>o.push(g)};for(let{code:g,path:m}of r)u.drop(m,g);let d=[Kp(e,n,u)];for(let{to:g,kinds:m}of Gp(t,n)){a=g;for(let[y,b]of d.entries()){let h=m[N(
b,"/kind")];h&&(l=b,c=void 0,d[y]=fS(b)?h(b,u):uS(b,g,u))}d.push(...o.splice(0))}return{resources:d.map(p),changes:s,lost:i};function p(g){let m=ti(g,n);return m?
(a=m.step,l=g,c=void 0,u.move(m.from,m.to,"namespace-label"),m.resource):g}}function fS({kind:e,spec:t}){let n=typeof e=="string"?X(e)?.renamedTo:void 0;return t!==
void 0||n!==void 0&&!Z.some(r=>r===n)}function uS(e,t,n){let r=N(e,"/kind"),s=G(t,r)?void 0:X(r)?.renamedTo;return s===void 0?e:(n.move("/kind","/kind","renamed\
-kind"),{...e,kind:s})}function Gp(e,t){let[n,r]=[M.indexOf(e),M.indexOf(t)];return ei.filter(s=>{let i=M.indexOf(s.to);return i>n&&i<=r})}function se(e,[t,...n],r){if(t===void 0)return e;if(n.length===0){let{[t]:i,...o}=e;return r===void 0?o:{...e,[t]:r}}let s=e[t];if(Array.isArray(s)){let[i,...o]=n,
a=l=>o.length>0?se(w(l)?l:{},o,r):r;return{...e,[t]:s.map((l,c)=>String(c)===i?a(l):l)}}return{...e,[t]:se(w(s)?s:{},n,r)}}function nl(e,t,n){if(!w(e))return;let r=[],s=new Set,i=({path:a})=>[...s].some(l=>a===l||a.startsWith(`${l}/`)),o=e;for(;;){let a=n.issuesOf(o,t).filter(c=>!i(
c));if(a.length===0)return{resource:o,notes:r};let l=o;if(a.some(c=>!wn(c,l,t)))return;for(let c of a){let f=dS(o,c,t,n);if(!f)return;f.note&&r.push(f.note),(f.
resource===o||!f.note)&&s.add(c.path),o=f.resource}}}function dS(e,t,n,r){let{code:s,path:i}=t,o=(c,f)=>({resource:se(e,W(c),void 0),note:{code:f,path:c}}),a=R(
e,i);if(t.code==="value-from"){if(t.found==="neither")return{resource:se(e,W(i),Qe(mS(i,n)))};let[c="",f=""]=t.branches.map(u=>`${i}/${u}`);return r.isKnown(R(e,
f))?N(e,f)===""?o(f,"empty-value"):o(c,"ignored-reference"):void 0}let l=pS.find(c=>i===c||i.startsWith(`${c}/`));return l!==void 0?R(e,l)===void 0?{resource:e}:
o(l,"server-set"):a===void 0?{resource:e}:a===null&&/^\/metadata\/(?:labels|annotations)\//.test(i)?{resource:se(e,W(i),""),note:{code:"null",path:i}}:o(i,s==="\
namespace-not-allowed"&&a!==null?"ignored-namespace":"null")}var pS=["/status","/metadata/managedDraftResource","/metadata/generation"];function mS(e,t){return He(
t)["client-ca"].some(({pointer:n})=>n===e)?"agent-ca":"value-or-reference"}function Hp(e,t,{issuesOf:n}){let r={...e,spec:{}};for(;;){let s=r,i=n(s,t).find(o=>hS(o,s,t));if(!i)return r;r=se(r,W(i.path),gS(i,r,t))}}function gS(e,t,n){let{
code:r,path:s}=e;return He(n)["client-ca"].some(({pointer:i})=>i===s)?Qe("agent-ca"):r==="value-from"?Qe("value-or-reference"):R(t,s)===void 0?{}:Qe("missing-va\
lue")}function hS(e,t,n){let{code:r,path:s}=e;return Yp(t,W(s))||!s.startsWith("/spec/")?!1:r==="missing-field"?!wn(e,t,n):r==="value-from"||r==="wrong-type"}function Yp(e,[
t,...n]){return Mn(e)?!0:t!==void 0&&w(e)&&Yp(e[t],n)}function zp(e,t){return[e??Ct,t].filter(r=>!sn(r)).length>0?[{code:"unknown-release",message:`unknown release; use one of ${I.join(", ")}`,releases:I}]:!sn(e)||
!sn(t)||M.indexOf(T(e))<=M.indexOf(T(t))?[]:[{code:"newer-than-target",message:`${e} is newer than ${t}, and downgrades are not supported; choose a newer target`,
fits:[]}]}function ri(e,t){let n=t.releasesOf(e);if(n.length>0||!w(e))return n;let r=new Set(M.filter(s=>nl(e,s,t)!==void 0));return I.filter(s=>r.has(T(s)))}function Jp(e,t,n,r){
for(let s of[t,n]){let i=rl(e,s,n,r);if(i)return{moved:i,refused:[]}}return ni(em(e)??kS(e,t,r))}function Qp(e,t,n,{among:r,acceptance:s}){if(!w(e)||t.length===
0)return ni(wS(e,s));let i=T(n),o=t.filter(d=>I.indexOf(d)<=I.indexOf(n)||T(d)===i);if(o.length===0){let d=`this manifest is newer than ${n}: it fits ${on(t)}, \
and downgrades are not supported; choose a newer target`;return ni({code:"newer-than-target",message:d,fits:t})}let a=o.filter(d=>r.includes(d)),l=yS(e,a.length>
0?a:o,i,s),[c,...f]=l;if(c&&f.length===0){let d=c.findLast(p=>I.indexOf(p)<=I.indexOf(n))??n;return{moved:rl(e,d,n,s),refused:[]}}let u=`this manifest fits seve\
ral releases that lead to different results (${l.map(on).join("; ")}); say which one it was written for with --from ${l.map(d=>d.at(-1)).join(" or --from ")}`;return ni(
{code:"ambiguous-release",message:u,groups:l})}function ni(e){return{moved:void 0,refused:[e]}}function Zp(e,t,n,r){return M.indexOf(n)<M.indexOf(T(t))?[]:rl(e,
t,Jo(n),r)?.resources??[]}function rl(e,t,n,r){let s=Xp(e,t,r);if(!s||!w(e))return;let[i,o]=[T(t),T(n)],a=M.slice(M.indexOf(i),M.indexOf(o)+1);if(i===o)return{from:t,
lines:a,resources:[e],changes:[],lost:[]};let{resources:l,...c}=tl(s.resource,i,o,s.notes),f=u=>u.spec===void 0&&G(o,u.kind);return{from:t,lines:a,...c,resources:l.
map(u=>f(u)?Hp(u,o,r):u)}}function Xp(e,t,n){if(w(e))return n.fits(t,e)?{resource:e,notes:[]}:nl(e,T(t),n)}function yS(e,t,n,r){let s=De(t,o=>Vp(T(o),n,N(e,"/ki\
nd")));return s.size===1?[...s.values()]:[...De(s,([o,[a=o]])=>{let{resource:l}=Xp(e,a,r)??{resource:e};return bS(tl(l,o,n))}).values()].map(o=>o.flatMap(([,a])=>a))}
function bS({resources:e,lost:t}){let n=t.filter(({code:r})=>r!=="private-key").map(({code:r,path:s})=>[r,s]);return JSON.stringify([e,n],vS)}function vS(e,t){return w(
t)?Object.fromEntries(Object.entries(t).sort(([n],[r])=>n<r?-1:1)):t}function em(e){let t=w(e)?e.kind:void 0;if(typeof t!="string"||M.some(s=>G(s,t)))return;let n=yn(
t,Z);return{code:"unknown-kind",message:`unknown kind: no release has it${n===void 0?`; use one of ${Z.join(", ")}`:`; did you mean ${n}?`}`,...n!==void 0&&{suggestion:n}}}
function wS(e,t){let n=em(e);if(n)return n;let{release:r,issues:s}=PS(e,t);return{code:"fits-no-release",message:`no release accepts this manifest; fix it for ${r}\
, the closest release, then migrate it`,nearest:r,issues:s}}function kS(e,t,n){let r=ri(e,n);return{code:"does-not-fit",message:`this manifest does not fit ${t}\
; ${r.length>0?`it fits ${on(r)}`:"fix it for that release, then migrate it"}`,fits:r,issues:tm(n.issuesOf(e,t),e,T(t))}}function tm(e,t,n){let r=e.filter(s=>!wn(
s,t,n));return r.length>0?r:e}function PS(e,{issuesOf:t}){let n=M.map(s=>({release:Jo(s),issues:tm(t(e,s),e,s)})),r=n.filter(({issues:s})=>!s.some(({code:i})=>i===
"unknown-kind"));return(r.length>0?r:n).reduce((s,i)=>i.issues.length<=s.issues.length?i:s)}function nm(e,t){let{spec:n}=e;if(w(n))for(let r of sm(e,t)){let[s,i]=[r.pointer,im(r,t).find(({kind:g})=>g===r.kind)],o=R(e,s),[,a="",...l]=s.split("/").slice(
1),c=i?.pointer.split("/")[2],f=om(t,N(o,"/kind")),u=M.find(g=>i&&am(g,i.kind,i.pointer));if(!(u&&w(o)&&l.length===0&&i?.form==="kind-and-name"&&i.to.includes(f))||
c===void 0||Object.hasOwn(n,c))continue;let p=Object.entries(n).map(([g,m])=>g===a?[c,{...o,kind:f}]:[g,m]);return{resource:{...e,spec:Object.fromEntries(p)},step:u,
from:s,to:i.pointer}}}function rm(e,t){let n=sm(e,t).map(i=>{let{pointer:o}=i,a=im(i,t).map(({kind:c,pointer:f})=>`${_(f)} of ${c}`),l=a.length>0?`: name the pl\
ane in ${[...new Set(a)].join(" or ")}`:"";return{path:o,field:_(o),message:`unknown field (removed in ${SS(i.kind,o)})${l}`}}),s=si(e,t).filter(({form:i})=>i===
"kind-and-name").flatMap(({pointer:i,to:[o=""]})=>AS(e,i).filter(a=>typeof R(e,a)=="string"&&R(e,a)!=="").map(a=>{let l=`must be an object since ${OS(e,i)}: {ki\
nd: ${o}, name: ${N(e,a)}}`;return{path:a,field:_(a),message:l}}));return[...n,...s]}function si(e,t){return gn[t].filter(({kind:r})=>r===e.kind)}function sm(e,t){
let n=M.slice(0,M.indexOf(t)).flatMap(i=>si(e,i)),r=new Set(si(e,t).map(({pointer:i})=>i)),s=n.filter(({pointer:i})=>!r.has(i)&&R(e,i)!==void 0);return[...new Map(
s.map(i=>[i.pointer,i])).values()]}function im({to:e},t){let n=e.map(s=>om(t,s));return gn[t].filter(s=>s.to.some(i=>n.includes(i)))}function om(e,t){return G(e,
t)?t:X(t)?.renamedTo??t}function am(e,t,n){return gn[e].some(s=>s.kind===t&&s.pointer===n)}function SS(e,t){let n=M.findLastIndex(r=>am(r,e,t));return M[n+1]??""}
function OS(e,t){let n=r=>si(e,r).some(s=>s.pointer===t&&s.form==="kind-and-name");return M.find(n)??""}function AS(e,t){let[n="",...r]=t.split("/*");return r.reduce(
(s,i)=>s.flatMap(o=>{let a=R(e,o);return Array.isArray(a)?a.map((l,c)=>`${o}/${c}${i}`):[]}),[n])}function lm(e,t){let n=T(t),r=we(e.apiVersion),[s,i]=r?["renamed-reference",nm(e,n)]:["namespace-label",ti(e,n)],o=i?.resource??e;return{resource:o,changes:i?xS(
e,s,i):[],references:r?rm(o,n):[]}}function xS(e,t,{step:n,from:r,to:s}){let i=R(e,r);return["",...Object.keys(w(i)?i:{}).map(a=>`/${$(a)}`)].map(a=>({code:t,step:n,
resource:B(e),from:r+a,to:s+a,reason:Ht(t)}))}function cm({resource:e,changes:t}){return t.length>0||we(e.apiVersion)}function um(e,t){return!w(e)||e.kind!=="Kustomization"?[]:RS.flatMap(n=>{let r=e[n];return Array.isArray(r)?r.flatMap((s,i)=>{let[o,a]=typeof s=="string"?[s,""]:
[w(s)?s.patch:void 0,"/patch"];if(typeof o!="string"||!o.includes(`
`))return[];let l=w(s)&&w(s.target)?s.target.kind:void 0;return Tt(o).documents.flatMap(f=>sl(f.value,l,t)).map(f=>({...f,pointer:`/${n}/${i}${a}`}))}):[]})}var RS=[
"patches","patchesJson6902","patchesStrategicMerge"];function sl(e,t,n){if(Array.isArray(e))return e.flatMap((s,i)=>(w(s)?[s.path,s.from]:[]).flatMap(a=>typeof a==
"string"?fm(CS(a,t),n,`/${i}/path`):[]));let r=w(e)&&typeof t=="string"&&X(t)?{...e,kind:t}:e;return w(r)&&Ds(r)?fm(r,n,""):[]}function CS(e,t){if(!(typeof t!="\
string"||!e.startsWith("/spec/")))return se({apiVersion:"openchoreo.dev/v1alpha1",kind:t},W(e),null)}function fm(e,t,n){let r=e?.kind;if(typeof r!="string")return[];
let s=X(r);if(!s)return[];if(!G(T(t),r)){let o=s.renamedTo===void 0?"":`; it is called ${s.renamedTo}`;return[{pointer:n,field:"kind",message:`${t} does not hav\
e the kind ${r}${o}`}]}let i=be(t)(e);return i.ok?[]:i.issues.flatMap(({code:o,path:a,message:l})=>o==="unknown-field"?[{pointer:n,field:_(a),message:l}]:[])}function ol(e,t){let n=new Map,r=[],s=[],i=o=>Object.keys(e).some(a=>!ii(a)&&il(a,o)!==void 0);for(let[o,a]of Object.entries(e)){let l=t.filter(c=>il(o,c)!==void 0);
l.length===0?r.push(o):l.length>1&&!ii(o)&&s.push(ES(o,l));for(let c of l.length===1||ii(o)?l:[])ii(o)&&i(c)||n.set(c.key,{key:o,value:gm(n.get(c.key)?.value,mm(
il(o,c)??""),a)})}return{given:n,left:r,refused:s}}function il(e,{resource:t,field:n}){let{name:r,place:s}=al(e);if(!dm(r,t)||!s.startsWith(n))return;let i=s.slice(
n.length);return i===""||i.startsWith(".")||i.startsWith("[")?i:void 0}function al(e){let t=e.indexOf("#");return t===-1?{name:void 0,place:e}:{name:e.slice(0,t),
place:e.slice(t+1)}}var ii=e=>al(e).name?.includes("*")??!1;function dm(e,t){if(e===void 0||e===t)return!0;let[n="",...r]=e.split("*"),s=r.pop();if(s===void 0||
!t.startsWith(n))return!1;let i=n.length;for(let o of r){let a=t.indexOf(o,i);if(a===-1)return!1;i=a+o.length}return t.length-s.length>=i&&t.endsWith(s)}function ES(e,t){
let n=t.map(r=>r.key);return{code:"ambiguous-answer",message:`several resources need ${e}; answer one of ${n.join(", ")}`,key:e,keys:n}}function pm(e,t,n){let r=t.
map(a=>a.key),s=r.length>0?`needed: ${r.join(", ")}`:"no answer is needed",i=[],o=[];for(let a of e)n.some(c=>NS(c,a))?o.push({key:a,message:`${a} is set alread\
y; this answer changes nothing`}):i.push({code:"unknown-answer",message:`no resource needs ${a}; ${s}`,key:a,keys:r});return{refused:i,ignored:o}}function NS(e,t){
let{name:n,place:r}=al(t),s=r==="metadata.name"&&n?.split("/")[0]===e.kind;if(!dm(n,B(e))&&!s)return!1;let i=e;for(let o of mm(`.${r}`)){if(typeof i!="object"||
i===null||!Object.hasOwn(i,o))return!1;i=i[o]}return!0}var mm=e=>[...e.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([,t,n])=>t??n??"");function gm(e,[t,...n],r){if(t===
void 0)return r;let s=w(e)?e:{};return{...s,[t]:gm(Object.hasOwn(s,t)?s[t]:void 0,n,r)}}function hm(e,{to:t,answers:n,beside:r,acceptance:{issuesOfMoved:s},unchanged:i}){let o=b=>i.has(b)?[]:s(b,t),a=e.map(b=>IS(b,t)),l=ol(n,ll(a.flat())),c=e.map((b,h)=>{
let v=a[h]??[];return DS(v.length>0?MS(b,l.given):b,v,l.given,t,o)}),f=Object.fromEntries(l.left.map(b=>[b,n[b]])),u=ol(f,ll(c.flatMap(({needs:b})=>b))),d=c.map(
b=>u.given.size>0?TS(b,u.given,o):b),p=ll(d.flatMap(({needs:b})=>b)),{refused:g,ignored:m}=pm(u.left,p,[...d.map(({resource:b})=>b),...r]),y=[...l.refused,...u.
refused,...d.flatMap(({refused:b})=>b),...g];return{settled:d,refused:y,ignored:m}}function IS(e,t){let n=[];return Ys(e,({code:r},s)=>{n.push(cl(e,zs(s),r,t))}),
n}function cl(e,t,n,r,s=""){let i=B(e),o=_(t);return{key:`${i}#${o}`,code:n,resource:i,field:o,path:t,how:Wp(n,{kind:N(e,"/kind"),line:T(r),rule:s})}}function LS(e,{
path:t,message:n},r){return Me(T(r)).includes(t)?cl(e,t.slice(0,t.lastIndexOf("/")),"agent-ca",r,n):cl(e,t,"refused-value",r,n)}function MS(e,t){let n=B(e);return Ys(
e,({code:s,proposal:i},o)=>{let a=t.get(`${n}#${_(zs(o))}`);return!a||a.value===!0&&i!==void 0?i:a.value===!1&&s==="https-listener"?void 0:a.value})}function DS(e,t,n,r,s){
let i=t.filter(({key:f})=>!n.has(f)),o=t.filter(({key:f})=>n.has(f)),a=s(e).filter(f=>!i.some(({path:u})=>fl(f.path,u))),{refused:l,others:c}=ym(a,o,n);return{resource:e,
needs:[...i,...c.map(f=>LS(e,f,r))],refused:l}}function TS({resource:e,needs:t,refused:n},r,s){let i=t.filter(({key:l})=>r.has(l));if(i.length===0)return{resource:e,
needs:t,refused:n};let o=i.reduce((l,{key:c,path:f})=>se(l,W(f),r.get(c)?.value),e),a=ym(s(o),i,r);return{resource:o,needs:t.filter(({key:l})=>!r.has(l)),refused:[
...n,...a.refused]}}function ym(e,t,n){let r=e.filter(i=>!t.some(({path:o})=>fl(i.path,o)));return{refused:t.flatMap(({key:i,path:o})=>{let a=e.filter(c=>fl(c.path,
o)),l=n.get(i);return a.length===0||!l?[]:[{code:"invalid-answer",message:`the answer to ${l.key} is not accepted`,key:l.key,issues:a}]}),others:r}}function ll(e){
return[...new Map(e.map(t=>[t.key,t])).values()]}var fl=(e,t)=>e===t||e.startsWith(`${t}/`);function bm(e,t){let{answers:n}=t;if(e.every(({moved:l})=>(l?.resources.length??0)<2))return{origins:e,answers:_S(n),refused:[]};let r=[],s=new Map;for(let{moved:l}of e){
let[c,...f]=l?.resources??[];c&&r.push(c);for(let u of f)s.set(B(u),u)}let i=new Map,o=[],a=n;for(let[l,c]of s){let f=r.find(g=>FS(g,c)),u=f?void 0:qS(l,s.size,
a),d=f??(u?se(c,["metadata","name"],u.value):c),p=u?BS(u.key,d,t):[];o.push(...p),i.set(l,p.length>0?c:d),u&&(a=vm(a,u.key,l,B(d)))}return{origins:$S(e,r,i,t.to),
answers:a,refused:o}}function $S(e,t,n,r){let s=new Map(t.map(i=>[B(i),i]));return e.map(i=>{if(!i.moved)return i;let[o,...a]=i.moved.resources;if(!o)return i;let l=[],
c=o;for(let f of a){let u=n.get(B(f))??f;c=KS(c,f,u,r);let d=B(u),p=s.get(d);if(s.set(d,p??u),!p)l.push(u);else if(oi(p)!==oi(u))return{moved:void 0,refused:[jS(
d)]}}return{...i,moved:{...i.moved,resources:[c,...l]}}})}function FS(e,t){let n=r=>N(e,r)===N(t,r);return n("/kind")&&n("/metadata/namespace")&&oi(e)===oi(t)}function oi({
spec:e}){let t=w(e)?e.observerURL:void 0;return typeof t=="string"?xn(Pr(t),"/"):void 0}var ai="metadata.name";function qS(e,t,n){let s=[`${e}#${ai}`,...t===1?[
ai]:[]].find(i=>Object.hasOwn(n,i));return s===void 0?void 0:{key:s,value:n[s]}}function BS(e,t,{to:n,acceptance:r}){let s=r.issuesOfMoved(t,n).filter(({path:i})=>i===
"/metadata/name");return s.length===0?[]:[{code:"invalid-answer",message:`the answer to ${e} is not accepted`,key:e,issues:s}]}function vm(e,t,n,r){let s=Object.
entries(e).filter(([i])=>i!==t);return Object.fromEntries(s.map(([i,o])=>[i.startsWith(`${n}#`)?r+i.slice(n.length):i,o]))}function _S(e){return Object.keys(e).
reduce((t,n)=>{let r=e[n],[s="",i]=n.split("#");if(i!==ai||typeof r!="string")return t;let{[n]:o,...a}=t;return{[n]:o,...vm(a,n,s,s.slice(0,s.lastIndexOf("/")+1)+
r)}},e)}function KS(e,t,n,r){let[s,i]=[N(t,"/metadata/name"),N(n,"/metadata/name")];return s===i?e:vs(N(e,"/kind"),T(r)).reduce((a,{pointer:l,form:c})=>{let f=c===
"object"?`${l}/name`:l;return N(a,f)===s?se(a,W(f),i):a},e)}function jS(e){return{code:"name-taken",message:`its observer would become ${e}, which already exist\
s with a different observerURL; rename that one, or choose a name with ${e}#${ai}`,resource:e}}function wm(e,{from:t,to:n,answers:r={},configured:s=[],acceptance:i=Op},o=[]){let a=n??Ct,l=zp(t,a),c=l.length>0?e.map(()=>({moved:void 0,refused:l})):US(e,t??
s,a,i),{origins:f,answers:u,refused:d}=bm(c,{to:a,answers:r,acceptance:i}),p=f.flatMap(({moved:P})=>P?.resources??[]),g=new Set(f.flatMap(({moved:P})=>P?.lines.
length===1?P.resources:[])),m=hm(p,{to:a,answers:l.length>0?{}:u,beside:o,acceptance:i,unchanged:g}),{settled:y,ignored:b}=m,h=[...d,...m.refused],v=y.values();
return{migrations:f.map(({moved:P,refused:O})=>{let E=(P?.resources??[]).flatMap(()=>v.next().value??[]),A=E.flatMap(({needs:ye})=>ye),{lines:K=[],changes:le=[],
lost:he=[]}=P??{};return{ok:O.length+h.length+A.length===0,from:P?.from,to:a,lines:K,resources:E.map(({resource:ye})=>ye),changes:le,needs:A,lost:he,refused:O}}),
refused:h,ignored:b}}function US(e,t,n,r){if(typeof t=="string")return e.map(l=>Jp(l,t,n,r));let s=e.map((l,c)=>WS(l,t[c],n,r)),i=e.map((l,c)=>s[c]??ri(l,r)),o=i.
filter((l,c)=>l.length>0&&s[c]===void 0),a=I.filter(l=>o.every(c=>c.includes(l)));return e.map((l,c)=>Qp(l,i[c]??[],n,{among:a,acceptance:r}))}function WS(e,t,n,r){
return!(t!==void 0&&I.indexOf(t)<I.indexOf(n))||!w(e)?void 0:r.fits(t,e)||ri(e,r).includes(t)?[t]:void 0}function Pm(e,t){let n=t.to??Ct,r=e.map(u=>GS(u,n)),s=r.flatMap(({file:u,planes:d})=>d.map(({resource:p})=>({value:p.value,configured:u.configured}))),{migrations:i,
refused:o,ignored:a}=wm(s.map(({value:u})=>u),{...t,acceptance:Qa,configured:s.map(({configured:u})=>u)}),l=i.values(),c=r.map(({file:u,planes:d,others:p})=>{let g=d.
flatMap(({document:m,resource:y})=>{let b=l.next().value;return b?[{document:m,pointer:y.pointer,resource:y,migration:b}]:[]});return QS(u,g,HS(p,n))}),f=_p(i.flatMap(
(u,d)=>VS(s[d]?.value,u)),c.flatMap(({others:u})=>u.map(({resource:d})=>d)),n);return{files:c,refused:o,ignored:a,after:f}}function VS(e,{from:t,to:n,lines:r,resources:s}){
return t===void 0||r.length<2?[]:[{from:t,at:o=>o===T(n)?s:Zp(e,t,o,Qa)}]}function GS(e,t){let{isPatch:n=!1,patchKind:r}=e,s=ku(e.text,{isPatch:n,...r!==void 0&&
{patchKind:r}}),i=[],o=[],a=[],l=s.some(({resources:f})=>f.length>0);for(let{document:f,role:u,reason:d,resources:p}of s){let g=u==="other"&&d!==void 0;u==="unr\
eadable"||g&&l||p.some(({role:m})=>m==="manifest")?i.push(...f.issues):g&&o.push(...f.issues),u==="template"&&p.length===0&&o.push(li(u,"",d,f,"")),o.push(...YS(
f,n,r,t));for(let m of p)if(m.role!=="manifest")o.push(...zS(m,f,d,t));else{let y=wp(m);y===void 0?a.push({document:f,resource:m}):o.push(li("variables",_(y),JS,
f,m.pointer+y))}}let c=s.flatMap(({document:f,role:u})=>n||f.issues.length>0||u!=="manifest"&&u!=="other"?[]:fu(f.value).map(({pointer:d,value:p})=>({document:f,
pointer:d,value:p})));return{file:{...e,unreadable:i,skipped:o},planes:a,others:c}}function HS(e,t){return e.flatMap(({document:n,pointer:r,value:s})=>{let i=w(
s)?lm(s,t):void 0;return i&&cm(i)?[{document:n,pointer:r,...i}]:[]})}function YS(e,t,n,r){let{value:s}=e;return(t&&Array.isArray(s)?sl(s,n,r):um(s,r)).map(({pointer:o,
field:a,message:l})=>({code:"patch",field:a,message:l,range:e.positionOf(o)}))}function zS(e,t,n,r){let{role:s,pointer:i}=e,o=li(s,"",n,t,i);if(s!=="patch")return[
o];let a=Pa(e,r).filter(({code:l})=>l==="unknown-field");return[o,...a.map(({code:l,field:c,message:f,path:u})=>li(l,c,f,t,i+u))]}function li(e,t,n="",r,s){return{
code:e,field:t,message:n,range:e==="unknown-field"?r.keyOf(s):r.positionOf(s)}}var JS="how the plane is migrated depends on the value of this variable: fill it \
in, or migrate the plane by hand";function QS(e,t,n){let r={...e,after:e.text,planes:t,others:n,removedComments:[]};if(e.unreadable.length>0)return r;let s=n.filter(
({changes:u})=>u.length>0),i=[...t.filter(({migration:u})=>u.refused.length===0).map(ZS),...s.map(({document:u,pointer:d,resource:p,changes:g})=>({document:u,pointer:d,
after:p,origins:Sm(g)}))],{text:o,refused:a,removedComments:l}=wd(e.text,i),c=({document:u,pointer:d})=>a.find(({change:p})=>p.document===u&&p.pointer===d)?.reason,
f=t.map(u=>{let d=c(u);return d===void 0?u:{...u,notEditable:d}});return{...r,after:o,planes:f,removedComments:l}}function ZS({document:e,pointer:t,resource:n,migration:r}){
let{value:s}=n,[i,...o]=r.resources;if(i===void 0||i===s)return{document:e,pointer:t,after:wa(n,s)};let a=o.map(u=>({value:u,comments:km(u,r.needs)})),l=new Set(
o.map(B)),c=r.changes.filter(({resource:u})=>!l.has(u)),f=w(s)&&i.kind===s.kind?wa(n,i):i;return{document:e,pointer:t,after:f,origins:Sm(c),comments:km(i,r.needs),
added:a}}function km(e,t){let n=B(e),r=t.filter(s=>s.resource===n);return new Map(r.map(({path:s,field:i,how:o})=>[s,`TODO ${i}: ${o.replace(/\s+/g," ")}`]))}function Sm(e){
let t=new Map;for(let{from:n,to:r}of e){if(!n||!r||n===r)continue;let s=XS(n,t);for(let[i,o]of[...t])i.startsWith(`${n}/`)&&t.set(r+i.slice(n.length),o);t.set(r,
s)}return t}function XS(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/"))){let r=t.get(n);if(r!==void 0)return r+e.slice(n.length)}return e}var xr=class{diff(t,n,r={}){let s;typeof r=="function"?(s=r,r={}):"callback"in r&&(s=r.callback);let i=this.castInput(t,r),o=this.castInput(n,r),a=this.removeEmpty(
this.tokenize(i,r)),l=this.removeEmpty(this.tokenize(o,r));return this.diffWithOptionsObj(a,l,r,s)}diffWithOptionsObj(t,n,r,s){var i;let o=h=>{if(h=this.postProcess(
h,r),s){setTimeout(function(){s(h)},0);return}else return h},a=n.length,l=t.length,c=1,f=a+l;r.maxEditLength!=null&&(f=Math.min(f,r.maxEditLength));let u=(i=r.timeout)!==
null&&i!==void 0?i:1/0,d=Date.now()+u,p=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(p[0],n,t,0,r);if(p[0].oldPos+1>=l&&g+1>=a)return o(this.buildValues(
p[0].lastComponent,n,t));let m=-1/0,y=1/0,b=()=>{for(let h=Math.max(m,-c);h<=Math.min(y,c);h+=2){let v,k=p[h-1],P=p[h+1];k&&(p[h-1]=void 0);let O=!1;if(P){let A=P.
oldPos-h;O=P&&0<=A&&A<a}let E=k&&k.oldPos+1<l;if(!O&&!E){p[h]=void 0;continue}if(!E||O&&k.oldPos<P.oldPos?v=this.addToPath(P,!0,!1,0,r):v=this.addToPath(k,!1,!0,
1,r),g=this.extractCommon(v,n,t,h,r),v.oldPos+1>=l&&g+1>=a)return o(this.buildValues(v.lastComponent,n,t))||!0;p[h]=v,v.oldPos+1>=l&&(y=Math.min(y,h-1)),g+1>=a&&
(m=Math.max(m,h+1))}c++};if(s)(function h(){setTimeout(function(){if(c>f||Date.now()>d)return s(void 0);b()||h()},0)})();else for(;c<=f&&Date.now()<=d;){let h=b();
if(h)return h}}addToPath(t,n,r,s,i){let o=t.lastComponent;return o&&!i.oneChangePerToken&&o.added===n&&o.removed===r?{oldPos:t.oldPos+s,lastComponent:{count:o.count+
1,added:n,removed:r,previousComponent:o.previousComponent}}:{oldPos:t.oldPos+s,lastComponent:{count:1,added:n,removed:r,previousComponent:o}}}extractCommon(t,n,r,s,i){
let o=n.length,a=r.length,l=t.oldPos,c=l-s,f=0;for(;c+1<o&&l+1<a&&this.equals(r[l+1],n[c+1],i);)c++,l++,f++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return f&&!i.oneChangePerToken&&(t.lastComponent={count:f,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=l,
c}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)
t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){return t}get useLongestToken(){
return!1}buildValues(t,n,r){let s=[],i;for(;t;)s.push(t),i=t.previousComponent,delete t.previousComponent,t=i;s.reverse();let o=s.length,a=0,l=0,c=0;for(;a<o;a++){
let f=s[a];if(f.removed)f.value=this.join(r.slice(c,c+f.count)),c+=f.count;else{if(!f.added&&this.useLongestToken){let u=n.slice(l,l+f.count);u=u.map(function(d,p){
let g=r[c+p];return g.length>d.length?g:d}),f.value=this.join(u)}else f.value=this.join(n.slice(l,l+f.count));l+=f.count,f.added||(c+=f.count)}}return s}};var ul=class extends xr{constructor(){super(...arguments),this.tokenize=tO}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},eO=new ul;function dl(e,t,n){return eO.diff(e,t,n)}function tO(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let s=0;s<r.length;s++){let i=r[s];s%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function pl(e,t,n,r,s,i,o){let a;o?typeof o=="function"?a={callback:o}:a=o:a={},typeof a.context>"u"&&(a.context=4);let l=a.context;if(a.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(a.callback){let{callback:f}=a;dl(n,r,Object.assign(Object.assign(
{},a),{callback:u=>{let d=c(u);f(d)}}))}else return c(dl(n,r,a));function c(f){if(!f)return;f.push({value:"",lines:[]});function u(h){return h.map(function(v){return"\
 "+v})}let d=[],p=0,g=0,m=[],y=1,b=1;for(let h=0;h<f.length;h++){let v=f[h],k=v.lines||nO(v.value);if(v.lines=k,v.added||v.removed){if(!p){let P=f[h-1];p=y,g=b,
P&&(m=l>0?u(P.lines.slice(-l)):[],p-=m.length,g-=m.length)}for(let P of k)m.push((v.added?"+":"-")+P);v.added?b+=k.length:y+=k.length}else{if(p)if(k.length<=l*2&&
h<f.length-2)for(let P of u(k))m.push(P);else{let P=Math.min(k.length,l);for(let E of u(k.slice(0,P)))m.push(E);let O={oldStart:p,oldLines:y-p+P,newStart:g,newLines:b-
g+P,lines:m};d.push(O),p=0,g=0,m=[]}y+=k.length,b+=k.length}}for(let h of d)for(let v=0;v<h.lines.length;v++)h.lines[v].endsWith(`
`)?h.lines[v]=h.lines[v].slice(0,-1):(h.lines.splice(v+1,0,"\\ No newline at end of file"),v++);return{oldFileName:e,newFileName:t,oldHeader:s,newHeader:i,hunks:d}}}function nO(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var ml=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Om=/##(\w*)\[/g,Am=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function Se(e){return Am(e)&&!e.includes(
`
`)?e:Em(e.replace(ml,Rm))}function gl(e){return Am(e)?e:e.split(`
`).map(t=>{let n=t.endsWith("\r")?"\r":"",r=t.slice(0,t.length-n.length).replace(ml,s=>s==="	"?s:Rm(s));return Em(r)+n}).join(`
`)}function xm(e){return`${JSON.stringify(e,null,2).replace(ml,t=>t===`
`?t:rO(t)).replace(Om,"##$1\\u005b")}
`}function rO(e){return Array.from({length:e.length},(t,n)=>`\\u${Cm(e.charCodeAt(n))}`).join("")}function Rm(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${Cm(t)}`}var Cm=e=>e.toString(16).padStart(4,"0");function Em(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Om,"##$1\\[")}var Nm="<redacted>";function Im(e){let t=/^(["'])[^\n]*\1$/.exec(e)?.[1];return t!==void 0?t+Nm+t:e.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(n,r,s,i,o)=>o===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.
test(n)?n:`${r}${Nm}${i}`)}function Mm(e,t,n){let r=e.slice(t,n),s=[...r.matchAll(sO)];return s.flatMap((i,o)=>{if(i[1]==="END")return[];let a=s[o+1],l=a?.[1]==="END"?a.index+a[0].length:
iO(r,i.index,a?.index??r.length);return[[t+i.index,t+l]]})}var sO=/-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;function iO(e,t,n){let r=Lm(e,t);for(;r<n;){
let s=Lm(e,r+1);if(!oO(e.slice(r+1,s)))break;r=s}return Math.min(r,n)}function Lm(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n}function oO(e){return aO.test(e)||/^[A-Za-z0-9+/=]*$/.test(e.replace(/[\s#>|"',\\-]/g,""))}var aO=/(?:Proc-Type|DEK-Info):/;function $m(e,t){let{start:n,end:r}=e.range,s=t.slice(n.offset,r.offset);if(!cO.test(s)&&!yl.test(s.replace(/\s+/g,"")))return[];let{root:i}=e.syntax,o=i?[...fO(
e,e.value),...uO(i,t,e.value)]:_m(s,n.offset),a=Tm(o);return Tm([...a,...pO(e,t),...Mm(t,n.offset,r.offset)])}var Dm=new Set(["clientKey","bearerToken","passwor\
d","token","privateKey"]),Fm=new Set(["data","stringData"]),lO="kubectl.kubernetes.io/last-applied-configuration",cO=/clientKey|bearerToken|password|token|privateKey|Secret|last-applied|PRIVATE KEY|:\/\/[^/?#\s]*@|\\/,
yl=/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/,hl=(e,t)=>Dm.has(t)||t===lO||t==="value"&&Dm.has(e),qm=()=>!0;function*fO(e,t){for(let{pointer:n}of fi(t,"","",
"",hl)){let{start:r,end:s}=e.positionOf(n);yield[r.offset,s.offset]}}function*fi(e,t,n,r,s){if(Array.isArray(e))for(let[i,o]of e.entries())yield*fi(o,`${t}/${i}`,
n,r,s);else if(w(e)){let i=o=>e.kind==="Secret"&&Fm.has(o);for(let[o,a]of Object.entries(e))yield*fi(a,`${t}/${$(o)}`,r,o,i(o)?qm:s)}else typeof e=="string"&&(s(
n,r)||Bm(e))&&(yield{pointer:t,text:e})}function Bm(e){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(e)?!0:yl.test(e.replace(/\s+/g,""))}function*uO(e,t,n){
let r,s=({extent:a})=>t.slice(...a);function*i(a,l,c,f){let{kind:u,children:d,isMarked:p,extent:g}=a;u==="scalar"&&p&&(r??=new Set(Array.from(fi(n,"","","",hl),
b=>ci(b.text))),r.has(ci(s(a).replace(/^[|>][^\n]*\n/,"")))&&(yield g));let m=u==="map"&&d.some(b=>b.key?.name==="kind"&&ci(s(b))==="Secret"),y=new Set;for(let b of[
...d].reverse()){if(u==="list"||b.key?.name===void 0){yield*i(b,l,c,f);continue}let{name:h}=b.key,v=m&&Fm.has(h)?qm:f;y.has(h)?yield*o(b,c,h,v):yield*i(b,c,h,v),
y.add(h)}}function*o(a,l,c,f){a.kind==="scalar"&&(f(l,c)||Bm(ci(s(a))))&&(yield a.extent);for(let u of a.children){let d=u.key?.name;yield*d===void 0?o(u,l,c,f):
o(u,c,d,f)}}yield*i(e,"","",hl)}var ci=e=>e.replace(/\s+/g,"").replace(/^["']|["']$/g,"");function*_m(e,t){for(let r of e.matchAll(dO)){let[s,i=s]=r,o=t+r.index+
s.length;yield[o-i.length,o]}let n=t;for(let r of e.split(`
`))yl.test(r)&&(yield[n,n+r.length]),n+=r.length+1}var dO=/\b(?:clientKey|bearerToken|password|token|privateKey)["']?[ \t]*:[ \t]*(\S.*)|(?<=:\/\/)[^/?#\s]*@/g;
function*pO({syntax:e},t){for(let[n,r]of e.comments)yield*_m(t.slice(n,r),n)}function Tm(e){let t=[];for(let[n,r]of[...e].sort(([s],[i])=>s-i)){let s=t.at(-1);s&&
n<s[1]?s[1]=Math.max(s[1],r):r>n&&t.push([n,r])}return t}function Rr(e){let t=[],n=0;for(let r of ar(e))for(let[s,i]of $m(r,e))t.push(e.slice(n,s),Im(e.slice(s,i))),n=i;return[...t,e.slice(n)].join("").split(`
`)}function jm(e,t,n){let{hunks:r}=pl(e,e,t,n,"","",{context:3}),[s,i]=[Rr(t),Rr(n)],o=r.flatMap(({oldStart:a,oldLines:l,newStart:c,newLines:f,lines:u})=>{let[d,p]=[
a-1,c-1],g=u.map(m=>{let y=m[0]??" ";if(y==="\\")return m;let b=y==="+"?i[p]:s[d];return y!=="+"&&d++,y!=="-"&&p++,gl(y+(b??""))});return[`@@ -${Km(a,l)} +${Km(
c,f)} @@`,...g]});return o.length===0?"":[Se(`--- ${e}`),Se(`+++ ${e}`),...o,""].join(`
`)}var Km=(e,t)=>`${t===0?e-1:e},${t}`;function Cr(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,mO)}var mO=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;var gO=new Set(["unknown-field","misplaced-fields","value-from"]);function Um(e,t,n){let{pointer:r,value:s}=hO(e.value,t);if(r===t)return n!==void 0&&gO.has(n)?
e.keyOf(t):e.positionOf(t);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let i=w(s)?Object.keys(s)[0]:void 0;return i===void 0?e.positionOf(r):e.keyOf(`${r}/${$(
i)}`)}function hO(e,t){let n=e,r="";for(let s of W(t)){if(Array.isArray(n)){if(!Object.hasOwn(n,s))break;n=n[Number(s)]}else{if(!w(n)||!Object.hasOwn(n,s))break;
n=n[s]}r+=`/${$(s)}`}return{pointer:r,value:n}}function Wm({from:e,releases:t,always:n,boundaries:r}){return e===void 0?[]:[`after the move, from ${e} to ${t.at(-1)}:`,`  upgrade to ${t.join(", then ")}`,...n.
map(s=>`  ${s}`),...r.flatMap(({release:s,changes:i})=>[`  ${s}:`,...i.flatMap(({what:o,details:a})=>[`    ${o}`,...a.map(l=>`      ${l}`)])])]}function bl(e,t){if(t.length===0)return[];let n=Rr(e);return t.map(r=>n[r.line-1]?.replace(/\r$/,"").endsWith(r.text)??!1?r:{...r,text:"# <redacted>"})}function Vm(e,t,n){
return bl(t,n).map(({line:r,text:s})=>`${e}:${r}  comment removed with its field: ${s}`)}function Hm(e,t,n=!1){let{files:r,after:s}=e,i=[...r.flatMap(vO),...r.flatMap(kO),...r.flatMap(kl),...r.flatMap(PO),...AO(r)],o=n?Wm(s):[];return[...vl(e),...i,
...o,...Pl(r),t,""].map(Se).join(`
`)}function vl({files:e,refused:t,ignored:n}){let r=t.flatMap(s=>[`--answer: ${s.message}`,...zm(s)]);return[...e.flatMap(yO),...r,...n.map(({message:s})=>`--an\
swer: ${s}`)]}function Ym({files:e,refused:t}){let n=r=>r.migration.refused.length>0&&!ui(r);return t.length>0||e.some(({unreadable:r,planes:s})=>r.length>0||s.
some(n))}function wl(e){return e.flatMap(({planes:t})=>t.filter(({notEditable:n})=>n!==void 0))}function ui({migration:{refused:e}}){return e.length>0&&e.every(
({code:t})=>t==="ambiguous-release")}function Yt(e){let t=e.flatMap(({planes:n})=>n.flatMap(({migration:r})=>[...r.needs]));return[...new Map(t.map(n=>[n.key,n])).
values()]}function yO({path:e,unreadable:t,skipped:n,planes:r}){let s=(a,l="")=>`${e}:${a.range.start.line}:${a.range.start.column}  ${l}${Cr(a)}`,i=[...n.map(a=>s(
a,"skipped: ")),...t.map(a=>s(a))],o=r.flatMap(a=>[...a.migration.refused.flatMap(l=>bO(e,a,l)),...a.notEditable===void 0?[]:[`${Er(e,a)}  ${a.notEditable}`]]);
return[...i,...o]}function bO(e,t,n){return[`${Er(e,t)}  ${n.code}  ${n.message}`,...zm(n,s=>`${Er(e,t,s)}  `)]}function zm(e,t=()=>""){return"issues"in e?e.issues.
map(n=>`  ${t(n)}${Cr(n)}`):[]}function Er(e,{document:t,pointer:n},r){let{line:s,column:i}=Um(t,n+(r?.path??""),r?.code).start;return`${e}:${s}:${i}`}function vO({
path:e,planes:t}){return t.flatMap(n=>{let r=n.migration.changes.filter(({code:i})=>wO.has(i));if(r.length===0)return[];let s=r.map(({from:i="",reason:o})=>`  ${_(
i)}: ${o}`);return[`${Er(e,n)}  read as the control plane reads it:`,...s]})}var wO=new Set(["null","ignored-namespace","empty-value","ignored-reference"]);function kO({
path:e,planes:t}){return t.flatMap(n=>{let{lost:r}=n.migration;return r.length===0?[]:[`${Er(e,n)}  manual steps:`,...r.map(({field:s,instead:i})=>`  ${s}: ${i}`)]})}
function kl({path:e,text:t,removedComments:n}){return Vm(e,t,n)}function PO({path:e,others:t}){return t.flatMap(({document:n,pointer:r,resource:s,references:i})=>i.
map(({path:o,field:a,message:l})=>{let{line:c,column:f}=n.keyOf(r+o).start;return`${e}:${c}:${f}  ${B(s)} is not migrated: ${a}: ${l}`}))}function Pl(e){let n=e.
flatMap(({planes:a})=>a.map(({migration:l})=>l)).filter(({lines:a})=>a.length>1),r=e.flatMap(({others:a})=>a.flatMap(({resource:l})=>SO(l))),s=a=>n.some(({from:l,
to:c})=>l&&Gm(l,a)&&!Gm(c,a)),i=I.filter(s);return r.length===0||i.length===0?[]:[`not migrated: ${[...De(r,a=>a)].map(([a,l])=>We(l.length,a)).join(", ")}; see\
 the release notes of ${on(i)}`]}var Gm=(e,t)=>I.indexOf(e)<I.indexOf(t);function SO({apiVersion:e,kind:t}){return we(e)&&typeof t=="string"?[t]:[]}function OO(e){
return e.flatMap(({planes:n})=>n.flatMap(({migration:r})=>r.resources.slice(1).map(s=>B(s)))).flatMap(n=>[`${n} is created; to call it otherwise:`,`    --answer\
 ${Qm(`${n}#metadata.name=NAME`)}`])}function AO(e){let t=Yt(e);if(t.length===0)return[];let r=[...new Set(t.map(({how:s})=>s))].flatMap(s=>{let i=t.filter(o=>o.
how===s);return[`  ${s}`,...xO(i),...i.map(Jm)]});return[...OO(e),"answers needed:",...r]}var Jm=({key:e,code:t})=>`    --answer ${Qm(`${e}${RO[t]}`)}`;function xO(e){
let n=[...new Set(e.map(({field:r})=>r))].flatMap(r=>{let[s,...i]=e.filter(o=>o.field===r&&o.code==="https-listener");return s&&i.length>0?[Jm({key:`*#${r}`,code:s.
code})]:[]});return n.length>0?["    for all of them:",...n,"    or for each:"]:[]}var RO={"agent-ca":".value=@ca.crt","missing-value":"=VALUE","value-or-refere\
nce":".value=VALUE","secret-key":"=KEY","https-listener":"=true","refused-value":"=VALUE"},Qm=e=>`'${e.replaceAll("'","'\\''")}'`;function Xm({files:e,refused:t,ignored:n,after:r},s,i){let o=e.map(({path:a,text:l,after:c,unreadable:f,skipped:u,planes:d,others:p,removedComments:g})=>({path:a,
changed:l!==c,unreadable:f.map(Zm),skipped:u.map(Zm),removedComments:bl(l,g),planes:d.map(({document:m,pointer:y,migration:b,notEditable:h})=>({pointer:y,line:m.
positionOf(y).start.line,...b,...h!==void 0&&{stuck:h}})),others:p.map(({document:m,pointer:y,resource:b,changes:h,references:v})=>({pointer:y,line:m.positionOf(
y).start.line,kind:b.kind,changes:h,references:v.map(k=>({...k,line:m.positionOf(y+k.path).start.line}))}))}));return xm({to:s,ok:i,refused:t,ignored:n,files:o,
after:r})}function Zm({code:e,field:t,message:n,range:r}){return{code:e,field:t,message:n,line:r.start.line,column:r.start.column}}var di=e=>Se(e).replace(/[\\`*_{}[\]<>#|!~@]/g,"\\$&");function eg(e,t){let{files:n,after:r}=e;return[`# Migration to ${t}`,"",...zt("Errors",vl(e).map(Tn)),...zt("Planes",n.flatMap(CO)),...zt("Questions",Yt(n).flatMap(
({key:s,how:i})=>[Nr(s),`  ${di(i)}`])),...zt("Manual steps",n.flatMap(EO)),...zt("Removed comments",n.flatMap(kl).map(Tn)),...zt("Other resources",[...n.flatMap(
IO),...Pl(n).map(Tn)]),...zt("After the move",[...r.releases.map(s=>Nr(`Upgrade to ${s}`)),...r.always.map(Tn)]),...r.boundaries.flatMap(({release:s,changes:i})=>[
`### ${s}`,"",...i.flatMap(({what:o,details:a})=>[Nr(o),...a.map(l=>`  ${Tn(l)}`)]),""])].join(`
`)}function zt(e,t){return t.length===0?[]:[`## ${e}`,"",...t,""]}var Tn=e=>`- ${di(e)}`,Nr=e=>`- [ ] ${di(e)}`;function CO({path:e,planes:t}){return t.flatMap(
({migration:{resources:n,from:r,to:s,lines:i}})=>{let o=n.map(B);return o.length===0?[]:[Tn(`${o.join(" and ")} in ${e}: ${i.length>1?`from ${r} to ${s}`:`alrea\
dy ${s}`}`)]})}function EO({path:e,planes:t}){return t.flatMap(n=>n.migration.lost.map(({resource:r,field:s,instead:i})=>Nr(`${r} (${e}:${NO(n)}), ${s}: ${i}`)))}
var NO=({document:e,pointer:t})=>e.positionOf(t).start.line;function IO({path:e,others:t}){return t.flatMap(({document:n,pointer:r,resource:s,references:i})=>i.
map(({path:o,field:a,message:l})=>{let{line:c}=n.keyOf(r+o).start;return Nr(`${B(s)} (${e}:${c}), ${a}: ${l}`)}))}var cs=require("fs"),po=require("path"),Vy=Qb(Uy(),1);function as(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var ls={ok:0,findings:1,failure:2};function nn(e,t){e.stderr(`${Se(t)}
`)}function Wy(e,t){nn(e,`openchoreo-planes: ${t}`)}var oC=require("util");var iC={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function xe(e){return e instanceof Error?iC[as(e)]??e.message:"an unknown error"}
function uo(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(as(e))}var U=class extends Error{name="UsageError"};function Gy(e,t){let n=e.map(r=>{let s=r.indexOf("=");if(s<1)throw new U("--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt");let i=r.slice(
0,s);return[i,Hy(r.slice(s+1),`--answer ${i}`,t)]});return Object.fromEntries(n)}function rf(e,t,n){let r;try{r=(0,cs.readFileSync)((0,po.resolve)(t.cwd,e),"utf\
8")}catch(a){if(n&&as(a)==="ENOENT")return{};throw new U(`--answers ${e}: ${xe(a)}`)}let[s,...i]=Tt(r).documents,o=s?.value??{};if(i.length>0||(s?.issues.length??
0)>0||!w(o))throw new U(`--answers ${e}: must be a YAML map from the keys of questions to their answers`);return o}function Hy(e,t,n){if(e.startsWith("@")){let i=e.
slice(1);try{return(0,cs.readFileSync)((0,po.resolve)(n.cwd,i),"utf8")}catch(o){throw new U(`${t}: ${i}: ${xe(o)}`)}}let[r,...s]=Tt(e).documents;if(r&&s.length===
0&&r.issues.length===0)return r.value;throw new U(`${t}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)}async function Yy({answers:e,
migrate:t,ask:n},r){let s=new Set,i=e,o="";for(;;){let a=Yt(t(i).files).find(({key:c})=>!s.has(c));if(!a)return i;a.how!==o&&nn(r,a.how),o=a.how;let l=(await n(
`${Se(a.key)} (YAML, or @FILE; empty: later): `)).trim();l===""?s.add(a.key):i=aC(a,l,i,t,r)}}function aC(e,t,n,r,s){let i;try{i=Hy(t,e.key,s)}catch(f){return nn(
s,xe(f)),n}let a=typeof i=="string"&&(e.code==="agent-ca"||e.code==="value-or-reference")?`${e.key}.value`:e.key,l={...n,[a]:i},c=r(l).refused.filter(f=>"key"in
f&&f.key===a);for(let f of c)for(let u of[f.message,..."issues"in f?f.issues.map(Cr):[]])nn(s,u);return c.length>0?n:l}function zy(e,t,n){try{(0,cs.writeFileSync)(
(0,po.resolve)(n.cwd,e),(0,Vy.stringify)(t))}catch(r){throw new U(`--answers ${e}: ${xe(r)}`)}}var ab=require("buffer"),ge=require("fs"),lb=require("path");var Yn=require("fs"),cf=require("path");var mo=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function go(e){return e instanceof Error&&e.name==="ConfigError"}var lC,Jy=()=>lC??=require("./glob.cjs"),Qy=(...e)=>Jy().globOf(...e),Zy=(...e)=>Jy().isGlob(...e);var cC,ho=()=>cC??=require("./ignored.cjs"),yo=(...e)=>ho().createFilter(...e),sf=(...e)=>ho().rulesAround(...e),Xy=(...e)=>ho().rulesIn(...e),eb=(...e)=>ho().statusOf(
...e);var bo=require("path");var nt=require("path");function rt(e,t){let n=e.endsWith(nt.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===nt.sep)return ae(t.slice(n))}
function rn(e,t){let n=(0,nt.relative)(e,t);return n===""?".":(0,nt.isAbsolute)(n)?n:ae(n)}var ae=e=>nt.sep==="/"?e:e.replaceAll(nt.sep,"/");function of(e,t){let n=(0,bo.resolve)(e,t),r=(o,a)=>a===o||rt(o,a)!==void 0,s=o=>r(e,o)||!(0,bo.isAbsolute)(t)&&r(n,o),i=o=>s(o)?rn(e,o):ae(o);return{given:i(n),
of:i,inFolder(o){let a=i(o),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return c=>l+c}}}var xt=require("fs"),af=require("path");var tb=e=>fC.test(e),fC=/\.(?:ya?ml|json)$/i;var Hn=require("fs"),nb=require("path");var uC=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,FB=1440*60*1e3;function rb(e){return uC.test(e)}function lf(e,t){let n=(0,xt.realpathSync)(e);return ib({folder:n,inside:"",rules:sf(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*ib({folder:e,inside:t,
rules:n},r){let{env:s,isLeftOut:i,isWanted:o,naming:a,folders:l}=r,c=n.trackedOnly?e+af.sep:e;if(l.has(c))return;l.add(c);let f=(0,xt.readdirSync)(e,{withFileTypes:!0}).
sort(pC),u=Xy(e,f,n,s),d=a.inFolder(e);for(let p of f){let g=sb(e,af.sep,p.name),m=sb(t,"/",p.name),y=tb(p.name)&&o(m),b=p.isSymbolicLink();if(!(!y&&!b&&!p.isDirectory())&&
!(dC.has(p.name)||rb(p.name)))try{let h=eb(g,p.isDirectory(),u);if(h==="ignored")continue;let v=b?mC(g,y):p,k=v?.isDirectory()??!1;if(i(g,k))continue;if(k){let P=b?
(0,xt.realpathSync)(g):g,O=b?sf(P,s):h==="tracked"?{...u,trackedOnly:!0}:u;yield*ib({folder:P,inside:m,rules:O},r)}else if(y&&v?.isFile()){let P=b?(0,xt.realpathSync)(
g):g;yield{path:b?a.of(P):d(p.name),fullPath:P,fromDirectory:!0}}}catch(h){if(go(h))throw h;let[v,k]=[d(p.name),xe(h)];uo(h)?r.onFault({file:v,reason:k}):r.onNote(
`skipped ${v}: ${k}`)}}}var dC=new Set([".git","node_modules"]),pC=(e,t)=>e.name<t.name?-1:1,sb=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function mC(e,t){try{return(0,xt.statSync)(
e)}catch(n){if(t)throw n;return}}var Re="<stdin>";function*ob(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...s}){let i=(0,Yn.realpathSync)(t),o=n.length>0?yo(i,n):()=>!1,a=(c,f)=>o(c,f)||r(c,f),l=new Set;
for(let c of e){let f=of(i,c);try{for(let u of gC(c,f,{...s,cwd:i,isLeftOut:a}))l.has(u.fullPath)||(l.add(u.fullPath),yield u)}catch(u){if(go(u))throw u;s.onFault(
{file:f.given,reason:xe(u)})}}}function*gC(e,t,n){if(e==="-")return yield{path:Re,fullPath:Re,fromDirectory:!1};let r=(0,cf.resolve)(n.cwd,e),s=(0,Yn.statSync)(
r,{throwIfNoEntry:!1});if(!s&&Zy(ae(e)))return yield*hC(e,n);if(!s)throw Object.assign(new Error,{code:"ENOENT"});if(s.isDirectory())return yield*lf(r,{...n,naming:t});
if(!bC(s,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let i=yC.test(r)?r:(0,Yn.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
i,!1)&&(yield{path:t.of(i),fullPath:i,fromDirectory:!1})}function*hC(e,t){let{base:n,isMatch:r}=Qy(ae(e)),s=(0,cf.resolve)(t.cwd,n),i=!1;if((0,Yn.statSync)(s,{throwIfNoEntry:!1})?.
isDirectory())for(let o of lf(s,{...t,naming:of(t.cwd,n),isWanted:r}))i=!0,yield o;i||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var yC=/^\/(?:dev|proc)\//;
function bC(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function ff(e,t){return e===Re?Buffer.from(t.stdin()):cb((0,lb.resolve)(t.cwd,e))}function cb(e){let t=(0,ge.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))
return(0,ge.readFileSync)(t);let n=(0,ge.readSync)(t,fs);return n<fs.length?fs.subarray(0,n):vC(t)}finally{(0,ge.closeSync)(t)}}var fs=Buffer.allocUnsafeSlow(64*
1024);function vC(e){let{size:t}=(0,ge.fstatSync)(e),n=Buffer.allocUnsafeSlow(Math.max(t,fs.length)),r=fs.copy(n);for(;r<n.length;){let i=(0,ge.readSync)(e,n,r,
n.length-r,null);if(i===0)return n.subarray(0,r);r+=i}let s=(0,ge.readFileSync)(e);return s.length===0?n:Buffer.concat([n,s])}function vo(e){if(e[0]===255&&e[1]===
254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let t=e.toString("utf8");return(0,ab.isUtf8)(
e)?t:t.replaceAll("\uFFFD","\uFFFF")}function fb({path:e,fullPath:t,fromDirectory:n},r){let s=e===Re?ff(e,r):cb(t);return n&&!wC(s)?void 0:vo(s)}function wC(e){
return e[0]===255||e[0]===254?ya(vo(e)):e.includes("openchoreo")||e.includes("Plane")&&ya(e.toString("latin1"))}function ub(e,t){let n=[];for(let r of e.files)try{let s=e.contextOf(r),i=s.isPatch&&s.patchKind!==void 0,o=fb(i?{...r,fromDirectory:!1}:r,t);o!==void 0&&n.push(
{path:r.path,text:o,context:s})}catch(s){kC(r,s,e)}return{files:n,faults:e.faults,notes:e.notes}}function kC({path:e,fromDirectory:t},n,{onFault:r,onNote:s}){let i=xe(
n);t&&!uo(n)?s(`skipped ${e}: ${i}`):r({file:e,reason:i})}function db({faults:e,notes:t},n){for(let r of t)nn(n,r);for(let{file:r,reason:s}of e)Wy(n,`${r}: ${s}`)}function df(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:st};let n=PC.exec(t),r=n===null?void 0:
`v${n[1]}`;return sn(r)?{ok:!0,release:r}:{ok:!1,suggestion:SC(t,r)}}function pb(e){let t=df(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${I[0]} \
to ${st}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var PC=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function SC(e,t){if(t===void 0)return yn(e,[...I,"latest","auto"]);let n=uf(t);return I.reduce((r,s)=>Math.abs(uf(s)-n)<Math.abs(uf(r)-n)?s:r)}function uf(e){let[
t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function mf(e,{env:t}){if(e!==void 0)return pf(e,"option","--release");let n=t[mb];return n===void 0||n===""?void 0:pf(n,"environment",mb)}var mb="OPENCHOREO_RE\
LEASE";function pf(e,t,n){let r=df(e);if(!r.ok)throw new U(`${n}: ${pb(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function gf(e,t){let n=pf(
e,"option",t);if(n==="auto")throw new U(`${t}: name a release, such as ${st}`);return n.release}var Tb=require("fs"),So=require("path");var kb=require("fs"),Ke=require("path");var gb={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function hb(e,t){let{overrides:n=[],sets:r=[],complete:s=!1}=e,
i={release:e.release,rules:e.rules??{},sets:r,complete:s,failLevel:e.failLevel,source:t.source,folder:t.folder},o=new Map;return a=>{if(a===void 0)return i;let l=n.
filter(({files:u})=>u.some(d=>d.matchOf(a)!==void 0));if(l.length===0)return i;let c=l.map(u=>n.indexOf(u)).join(),f=o.get(c)??l.reduce(OC,i);return o.set(c,f),
f}}function OC(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var AC,xC=()=>AC??=require("./config-file.cjs"),yb=(...e)=>xC().loadConfig(...e);function bb({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map(RC),...t.map(CC)]}var RC=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),CC=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var EC=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Pb({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new U("--confi\
g and --no-config exclude each other");let r=new Map,s=new Map,i=new Map,o=[],a=n||t===void 0?void 0:u((0,Ke.resolve)(e,t));function l(m){return n?vb:a??c((0,Ke.dirname)(
m))}function c(m){let y=r.get(m);if(y)return y;let b=f(m)??(d(m)?vb:c((0,Ke.dirname)(m)));return r.set(m,b),b}function f(m){let[y,b]=EC.filter(h=>wb(hf(m,h)));if(b!==
void 0){let h=rn(e,m);throw new mo([`${h}: has both ${y} and ${b}; keep one of them`])}return y===void 0?void 0:u(hf(m,y))}function u(m){let y=rn(e,m),b=(0,Ke.dirname)(
m),h=yb(m,y),v=bb(h),k=hb(h,{source:y,folder:b}),P={folder:b,source:y,settingsFor:k,globs:v,isLeftOut:yo(b,h.ignore??[])};return o.push(P),P}function d(m){return p(
m)?g(m):m===e||rt(e,m)===void 0}function p(m){let y=s.get(m);if(y!==void 0)return y;let b=(0,Ke.dirname)(m),h=g(m)||b!==m&&p(b);return s.set(m,h),h}function g(m){
let y=i.get(m)??wb(hf(m,".git"));return i.set(m,y),y}return{settingsFor:m=>{let{folder:y,settingsFor:b}=l(m);return b(rt(y,m))},releases:()=>[...new Set(o.flatMap(
({settingsFor:m})=>{let{release:y}=m(void 0);return y===void 0||y==="auto"?[]:[y]}))],isIgnored:(m,y)=>l(m).isLeftOut(m,y),unmatched:(m,y)=>{let b=new Map(o.filter(
({folder:h})=>y.some(v=>NC(v,h))).map(h=>[h,new Set(h.globs)]));if([...b.values()].every(({size:h})=>h===0))return[];for(let h of m){let v=l(h),k=rt(v.folder,h),
P=b.get(v)??[];if(k!==void 0)for(let O of P)O.matches(k)&&b.get(v)?.delete(O)}return[...b].flatMap(([{source:h},v])=>[...v].map(({words:k})=>`${h}: ${k}`))}}}var NC=(e,t)=>e===
t||rt(e,t)!==void 0,vb={folder:"",source:"",settingsFor:()=>gb,isLeftOut:()=>!1,globs:[]},hf=(e,t)=>e.endsWith(Ke.sep)?e+t:e+Ke.sep+t;function wb(e){try{return(0,kb.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Po=require("fs"),je=require("path");function yf(e){let t=Rt(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function Ob(e,t){return yf(IC(t)||e===""?t:`${e}/${t}`)}function Ab(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Rt(e).length))}function wo(e,t){if(e===t)return"";if(Rt(e)!==Rt(t))return t;let n=Sb(e),r=Sb(t),s=0;for(;s<n.length&&s<r.length&&n[s]===r[s];)s++;return[...n.slice(s).map(()=>"\
.."),...r.slice(s)].join("/")}function xb(e,t){return e===t?!0:Rt(e)!==Rt(t)?!1:wo(e,t).split("/")[0]!==".."}function IC(e){return Rt(e)!==""}function Sb(e){return e.
slice(Rt(e).length).split("/").filter(Boolean)}function Rt(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}var Rb=["kustomization.yaml","kustomization.yml","Kustomization"];var LC,MC=()=>LC??=require("./kustomizations.cjs"),Cb=(...e)=>MC().createKustomizations(...e);var ko={namespace:void 0,prefix:"",suffix:""};var Eb={setsOf:()=>[],namingsIn:()=>()=>[ko]},us={...Eb,reachFrom:()=>Eb,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function Nb(e,t,{onNote:n}){let r=DC(e,t).flatMap(o=>{try{return[{path:ae(o),text:vo(ff(o,t))}]}catch{return[]}});if(r.length===0)return us;let s=Cb(r,o=>(0,Po.existsSync)(
o)),{notes:i}=s;for(let{path:o,message:a}of i.slice(0,bf))n(`${rn(t.cwd,o)}: ${a}`);return i.length>bf&&n(`${i.length-bf} more such notes about Kustomizations`),
s}var bf=5;function DC(e,t){let n=new Set,r=[];for(let{fullPath:s}of e)if(s.includes(je.sep))for(let i=(0,je.dirname)(s);!n.has(i);i=(0,je.dirname)(i)){n.add(i);
for(let o of Rb)(0,Po.existsSync)((0,je.join)(i,o))&&r.push((0,je.join)(i,o));if(TC(i,t.cwd))break}return r}function TC(e,t){return(0,Po.existsSync)((0,je.join)(
e,".git"))||e===t||e===(0,je.dirname)(e)||rt(t,e)===void 0}function Ib(e){let t=[...new Set(e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}function Mb({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){if(e.length===0&&r===us)return{setsOf:()=>Lb,namingsIn:us.namingsIn,unmatched:()=>[]};
let s=f=>wo(n,f)||".",i=new Set,o=$t(f=>{if(e.length===0||!xb(t,f))return[];let u=wo(t,f),d=e.flatMap(p=>{let g=p.matchOf(u);return g===void 0?[]:(i.add(p),[s(Ob(
t,g))])});return[...new Set(d)]}),a=r.reachFrom(o),l=new Map,c=f=>{let u=s(f);return l.set(u,f),u};return{setsOf:f=>{let u=yf(f),d=o(Ab(u)),p=a.setsOf(u);if(d.length+
p.length>0)return Ib([d,p]);let g=r.setsOf(u);return g.length>0?g.map(c):Lb},namingsIn:$t(f=>{let u=l.get(f),d=u===void 0?a.namingsIn(f):r.namingsIn(u);return p=>{
let g=d(p);return g.length>0?g:[ko]}}),unmatched:()=>e.filter(f=>!i.has(f)).map(({pattern:f})=>f)}}var Lb=[""];function Db(e,t){let n=ae(t.cwd),r=new Map;function s({sets:i,folder:o}){let a=o===void 0?n:ae(o),l=r.get(o)??Mb({patterns:i,root:a,workingDirectory:n,kustomizations:e});
return r.set(o,l),l}return{setsOf(i,o){let[a="",...l]=s(o).setsOf(i);return[a,...l]},namingsIn:(i,o)=>s(o).namingsIn(i)}}function $b(e,t){let n=mf(e.release,t);return n===void 0?Kb(qb(e,t).settingsFor(Bb(t))):_b(n)}function Fb(e,t,n){let{ignore:r=[],complete:s=!1}=t,i=mf(t.release,
n),o=qb(t,n),a=[],l=[],c={onFault:b=>a.push(b),onNote:b=>l.push(b)},f=(b,h)=>o.isIgnored(b,h),u=[...ob(e,{cwd:n.cwd,env:n.env,ignore:r,isLeftOut:f,...c})],d=Nb(
u,n,c),p=Db(d,n),g=$t(({path:b,fullPath:h,fromDirectory:v})=>{let k=b===Re?Bb(n):h,P=o.settingsFor(k),O=ae(k);return{sets:b===Re?[""]:p.setsOf(O,P),release:i===
void 0?Kb(P):_b(i),isPatch:d.isPatch(O),patchKind:d.patchKindOf(O),namingsIn:E=>p.namingsIn(E,P)(O),fromDirectory:v,complete:s||P.complete,levels:P.rules,failLevel:P.
failLevel}});return{files:u,faults:a,notes:l,...c,contextOf:g,configuredReleases:()=>i==="auto"?[]:o.releases(),unmatched:()=>{let b=e.map(h=>(0,So.resolve)(n.cwd,
h)).filter($C);return b.length===0?[]:o.unmatched(u.map(({fullPath:h})=>h),b)}}}function qb(e,t){return Pb({cwd:t.cwd,file:e.config,off:e["no-config"]??!1})}function $C(e){
try{return(0,Tb.statSync)(e).isDirectory()}catch{return!1}}var Bb=e=>(0,So.join)(e.cwd,Re),_b=e=>e==="auto"?void 0:e;function Kb({release:e}){return e===void 0||
e==="auto"?void 0:{release:e,from:"configuration"}}var FC,qC=()=>FC??=require("./write.cjs"),jb=(...e)=>qC().writeFiles(...e);async function BC({options:e,positionals:t},n){let r=e.to===void 0?$b(e,n)?.release:gf(e.to,"--to"),s=e.from===void 0?void 0:gf(e.from,"--from"),{format:i,write:o,
output:a,draft:l,interactive:c}=e;if(t.length===0)throw new U("migrate needs files or directories, or - for standard input");if(o&&a!==void 0)throw new U("--wri\
te and --output exclude each other");if(o&&t.includes("-"))throw new U("--write needs files: standard input has no place to write to");if(c&&n.ask===void 0)throw new U(
"--interactive needs a terminal to ask on");let f={..._C(e,n),...Gy(e.answer,n)},u=Fb(t,e,n),d=r??jC(u),p=ub(u,n),{files:g,faults:m}=p;if(db(p,n),m.length>0)return ls.
failure;let y=ye=>Pm(g.map(KC),{to:d,answers:ye,...s!==void 0&&{from:s}}),b=c&&n.ask?await Yy({answers:f,migrate:y,ask:n.ask},n):f;b!==f&&zy(e.answers??Ub,b,n);
let h=y(b),v=Ym(h),k=Yt(h.files).length>0,P=!v&&(!k||l),O=wl(h.files).length;if(i==="json")n.stdout(Xm(h,d,P&&O===0));else if(i==="markdown")n.stdout(eg(h,d));else if(!v&&
!o&&a===void 0)for(let{path:ye,text:Wb,after:Vb}of h.files)n.stdout(jm(ye,Wb,Vb));let E=ye=>{i==="diff"&&n.stderr(Hm(h,ye,P))},A=GC(h.files,d);if(!P)return E(v?
"Nothing was written because of the errors above":"Nothing was written: answer the questions above, or use --draft"),ls.findings;let le=O>0||h.files.some(({planes:ye})=>ye.
some(ui))?ls.findings:ls.ok;if(!o&&a===void 0)return E(A),le;let{targets:he,lookedAt:j}=a===void 0?UC(h.files,n):WC(h.files,a,n);return await jb(he,{io:n,lookedAt:j,
onWritten:()=>E(`${A}; ${We(he.length,"file")} written`)})||le}var Ub="migration-answers.yaml";function _C({answers:e,interactive:t},n){return e!==void 0?rf(e,n,
t):t?rf(Ub,n,!0):{}}function KC({path:e,text:t,context:{isPatch:n=!1,patchKind:r,release:s}}){let i=s?.from==="configuration"?s.release:void 0;return{path:e,text:t,
isPatch:n,patchKind:r,...i!==void 0&&{configured:i}}}function jC(e){let[t=st,...n]=e.configuredReleases();if(n.length===0)return t;throw new U(`the configuratio\
ns of these files name ${[t,...n].join(" and ")}; choose a target with --to`)}function UC(e,t){return{targets:e.filter(({text:r,after:s})=>r!==s).map(({path:r,text:s,
after:i})=>({path:(0,Ue.resolve)(t.cwd,r),shown:r,text:i,before:s})),lookedAt:e.map(({path:r})=>(0,Ue.resolve)(t.cwd,r))}}function WC(e,t,n){let r=new Map,s=[];
for(let{path:i,after:o}of e.filter(({planes:a,text:l,after:c})=>a.length>0||l!==c)){let a=i===Re?"stdin.yaml":(0,Ue.relative)(n.cwd,(0,Ue.resolve)(n.cwd,i));if(a.
startsWith("..")||(0,Ue.isAbsolute)(a))throw new U(`--output needs files below this folder, to give them the same place there; ${i} is not`);let l=(0,Ue.resolve)(
n.cwd,t,a),c=(0,Ue.relative)(n.cwd,l);s.push(l);let f=VC(l);if(f!==o){if(f!==void 0)throw new U(`${c} is there already and says something else; name another fol\
der`);r.set(l,{path:l,shown:c,text:o,before:null})}}return{targets:[...r.values()],lookedAt:s}}function VC(e){try{return(0,Oo.statSync)(e).isFile()?(0,Oo.readFileSync)(
e,"utf8"):void 0}catch{return}}function GC(e,t){let n=e.flatMap(({planes:u})=>u),r=wl(e).length,s=n.filter(ui).length,i=n.filter(({migration:u,notEditable:d})=>u.
lines.length>1&&d===void 0).length,o=e.flatMap(({others:u})=>u.filter(({changes:d})=>d.length>0)),a=o.length===0?"":`; ${We(o.length,"other resource")} changed`;
if(n.length===0)return o.length===0?"No OpenChoreo plane found; nothing was migrated":`No OpenChoreo plane found${a}`;let l=r===0?a:`; ${We(r,"plane")} left as ${r>
1?"they are":"it is"}, for the reason above${a}`,c=n.length-i-r-s;if(s>0)return`${i} of ${We(n.length,"plane")} moved to ${t}, ${c} already there, ${s} left: sa\
y of which release${l}`;if(i===0)return`${We(c,"plane")} already ${t}${l}`;let f=c===0?"":`, the other${c>1?"s":""} already there`;return`${i} of ${We(n.length,
"plane")} moved to ${t}${f}${l}`}0&&(module.exports={migrateCommand});

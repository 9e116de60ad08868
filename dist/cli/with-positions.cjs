"use strict";var oa=Object.create;var rt=Object.defineProperty;var aa=Object.getOwnPropertyDescriptor;var la=Object.getOwnPropertyNames;var ca=Object.getPrototypeOf,fa=Object.prototype.hasOwnProperty;var w=(s,e)=>()=>(e||s((e={exports:{}}).exports,e),e.exports),ua=(s,e)=>{for(var t in e)rt(s,t,{get:e[t],enumerable:!0})},Gn=(s,e,t,n)=>{if(e&&typeof e=="object"||
typeof e=="function")for(let i of la(e))!fa.call(s,i)&&i!==t&&rt(s,i,{get:()=>e[i],enumerable:!(n=aa(e,i))||n.enumerable});return s};var ie=(s,e,t)=>(t=s!=null?oa(ca(s)):{},Gn(e||!s||!s.__esModule?rt(t,"default",{value:s,enumerable:!0}):t,s)),da=s=>Gn(rt({},"__esModule",{value:!0}),s);var E=w(P=>{"use strict";var ls=Symbol.for("yaml.alias"),Wn=Symbol.for("yaml.document"),ot=Symbol.for("yaml.map"),Qn=Symbol.for("yaml.pair"),cs=Symbol.for("yaml\
.scalar"),at=Symbol.for("yaml.seq"),U=Symbol.for("yaml.node.type"),ha=s=>!!s&&typeof s=="object"&&s[U]===ls,pa=s=>!!s&&typeof s=="object"&&s[U]===Wn,ma=s=>!!s&&
typeof s=="object"&&s[U]===ot,ga=s=>!!s&&typeof s=="object"&&s[U]===Qn,Hn=s=>!!s&&typeof s=="object"&&s[U]===cs,ya=s=>!!s&&typeof s=="object"&&s[U]===at;function Xn(s){
if(s&&typeof s=="object")switch(s[U]){case ot:case at:return!0}return!1}function ba(s){if(s&&typeof s=="object")switch(s[U]){case ls:case ot:case cs:case at:return!0}
return!1}var Sa=s=>(Hn(s)||Xn(s))&&!!s.anchor;P.ALIAS=ls;P.DOC=Wn;P.MAP=ot;P.NODE_TYPE=U;P.PAIR=Qn;P.SCALAR=cs;P.SEQ=at;P.hasAnchor=Sa;P.isAlias=ha;P.isCollection=
Xn;P.isDocument=pa;P.isMap=ma;P.isNode=ba;P.isPair=ga;P.isScalar=Hn;P.isSeq=ya});var Le=w(fs=>{"use strict";var _=E(),$=Symbol("break visit"),zn=Symbol("skip children"),x=Symbol("remove node");function lt(s,e){let t=Zn(e);_.isDocument(s)?he(
null,s.contents,t,Object.freeze([s]))===x&&(s.contents=null):he(null,s,t,Object.freeze([]))}lt.BREAK=$;lt.SKIP=zn;lt.REMOVE=x;function he(s,e,t,n){let i=ei(s,e,
t,n);if(_.isNode(i)||_.isPair(i))return ti(s,n,i),he(s,i,t,n);if(typeof i!="symbol"){if(_.isCollection(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){
let o=he(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===$)return $;o===x&&(e.items.splice(r,1),r-=1)}}}else if(_.isPair(e)){n=Object.freeze(n.concat(
e));let r=he("key",e.key,t,n);if(r===$)return $;r===x&&(e.key=null);let o=he("value",e.value,t,n);if(o===$)return $;o===x&&(e.value=null)}}return i}async function ct(s,e){
let t=Zn(e);_.isDocument(s)?await pe(null,s.contents,t,Object.freeze([s]))===x&&(s.contents=null):await pe(null,s,t,Object.freeze([]))}ct.BREAK=$;ct.SKIP=zn;ct.
REMOVE=x;async function pe(s,e,t,n){let i=await ei(s,e,t,n);if(_.isNode(i)||_.isPair(i))return ti(s,n,i),pe(s,i,t,n);if(typeof i!="symbol"){if(_.isCollection(e)){
n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await pe(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===$)return $;o===x&&(e.items.
splice(r,1),r-=1)}}}else if(_.isPair(e)){n=Object.freeze(n.concat(e));let r=await pe("key",e.key,t,n);if(r===$)return $;r===x&&(e.key=null);let o=await pe("valu\
e",e.value,t,n);if(o===$)return $;o===x&&(e.value=null)}}return i}function Zn(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.
Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function ei(s,e,t,n){
if(typeof t=="function")return t(s,e,n);if(_.isMap(e))return t.Map?.(s,e,n);if(_.isSeq(e))return t.Seq?.(s,e,n);if(_.isPair(e))return t.Pair?.(s,e,n);if(_.isScalar(
e))return t.Scalar?.(s,e,n);if(_.isAlias(e))return t.Alias?.(s,e,n)}function ti(s,e,t){let n=e[e.length-1];if(_.isCollection(n))n.items[s]=t;else if(_.isPair(n))
s==="key"?n.key=t:n.value=t;else if(_.isDocument(n))n.contents=t;else{let i=_.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}
fs.visit=lt;fs.visitAsync=ct});var us=w(ni=>{"use strict";var si=E(),wa=Le(),va={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ka=s=>s.replace(/[!,[\]{}]/g,e=>va[e]),qe=class s{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),i=n.
shift();switch(i){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[r,o]=n;return this.tags[r]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.
version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e===
"!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffi\
x`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+ka(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),i;if(e&&n.length>0&&si.isNode(e.contents)){let r={};wa.visit(e.contents,(o,a)=>{si.isNode(a)&&
a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);
return t.join(`
`)}};qe.defaultYaml={explicit:!1,version:"1.2"};qe.defaultTags={"!!":"tag:yaml.org,2002:"};ni.Directives=qe});var ft=w(Ce=>{"use strict";var ii=E(),Na=Le();function Aa(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}function ri(s){let e=new Set;return Na.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function oi(s,e){for(let t=1;;++t){
let n=`${s}${t}`;if(!e.has(n))return n}}function Ea(s,e){let t=[],n=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=ri(s));let o=oi(e,i);return i.add(o),o},setAnchors:()=>{
for(let r of t){let o=n.get(r);if(typeof o=="object"&&o.anchor&&(ii.isScalar(o.node)||ii.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}Ce.anchorIsValid=Aa;Ce.anchorNames=ri;Ce.createNodeAnchors=Ea;Ce.
findNewAnchor=oi});var ds=w(ai=>{"use strict";function Ie(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],a=Ie(s,n,String(i),o);a===
void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=Ie(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(
i,o)}else if(n instanceof Set)for(let i of Array.from(n)){let r=Ie(s,n,i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(
n)){let o=Ie(s,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}ai.applyReviver=Ie});var G=w(ci=>{"use strict";var Oa=E();function li(s,e,t){if(Array.isArray(s))return s.map((n,i)=>li(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!Oa.
hasAnchor(s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.
onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&!t?.keep?Number(s):s}ci.toJS=li});var ut=w(ui=>{"use strict";var Ta=ds(),fi=E(),La=G(),hs=class{constructor(e){Object.defineProperty(this,fi.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){
if(!fi.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=La.toJS(this,"",o);if(typeof i=="function")for(let{count:l,res:c}of o.anchors.values())i(c,l);return typeof r=="function"?Ta.applyReviver(r,{"":a},
"",a):a}};ui.NodeBase=hs});var Me=w(di=>{"use strict";var qa=ft(),Ca=Le(),me=E(),Ia=ut(),Ma=G(),ps=class extends Ia.NodeBase{constructor(e){super(me.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Ca.visit(e,{Node:(r,o)=>{(me.isAlias(o)||me.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let i;
for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(i);if(l||(Ma.toJS(i,null,t),l=r.get(i)),
l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
dt(o,i,r)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)
return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){if(qa.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function dt(s,e,t){
if(me.isAlias(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(me.isCollection(e)){let n=0;for(let i of e.items){let r=dt(s,i,t);
r>n&&(n=r)}return n}else if(me.isPair(e)){let n=dt(s,e.key,t),i=dt(s,e.value,t);return Math.max(n,i)}return 1}di.Alias=ps});var C=w(ms=>{"use strict";var _a=E(),Pa=ut(),Da=G(),$a=s=>!s||typeof s!="function"&&typeof s!="object",W=class extends Pa.NodeBase{constructor(e){super(_a.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:Da.toJS(this.value,e,t)}toString(){return String(this.value)}};W.BLOCK_FOLDED="BLOCK_FOLDED";W.BLOCK_LITERAL=
"BLOCK_LITERAL";W.PLAIN="PLAIN";W.QUOTE_DOUBLE="QUOTE_DOUBLE";W.QUOTE_SINGLE="QUOTE_SINGLE";ms.Scalar=W;ms.isScalarValue=$a});var _e=w(pi=>{"use strict";var Ba=Me(),re=E(),hi=C(),Ra="tag:yaml.org,2002:";function Ka(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];
if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(n=>n.identify?.(s)&&!n.format)}function ja(s,e,t){if(re.isDocument(s)&&(s=s.contents),re.isNode(
s))return s;if(re.isPair(s)){let u=t.schema[re.MAP].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof String||s instanceof Number||s instanceof
Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,l;if(n&&s&&typeof s==
"object"){if(l=a.get(s),l)return l.anchor??(l.anchor=i(s)),new Ba.Alias(l.anchor);l={anchor:null,node:null},a.set(s,l)}e?.startsWith("!!")&&(e=Ra+e.slice(2));let c=Ka(
s,e,o.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new hi.Scalar(s);return l&&(l.node=u),u}c=s instanceof Map?o[re.
MAP]:Symbol.iterator in Object(s)?o[re.SEQ]:o[re.MAP]}r&&(r(c),delete t.onTagObj);let p=c?.createNode?c.createNode(t.schema,s,t):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(t.schema,s,t):new hi.Scalar(s);return e?p.tag=e:c.default||(p.tag=c.tag),l&&(l.node=p),p}pi.createNode=ja});var pt=w(ht=>{"use strict";var Fa=_e(),Y=E(),xa=ut();function gs(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(
r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map([[r,n]])}return Fa.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var mi=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,ys=class extends xa.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>Y.isNode(n)||Y.isPair(n)?n.clone(e):n),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(mi(e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);if(Y.isCollection(r))r.addIn(i,t);else if(r===void 0&&this.schema)
this.set(n,gs(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.
delete(t);let i=this.get(t,!0);if(Y.isCollection(i))return i.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[
n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&Y.isScalar(r)?r.value:r:Y.isCollection(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!Y.isPair(t))return!1;let n=t.value;return n==null||e&&Y.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===
0)return this.has(t);let i=this.get(t,!0);return Y.isCollection(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);
if(Y.isCollection(r))r.setIn(i,t);else if(r===void 0&&this.schema)this.set(n,gs(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remain\
ing path: ${i}`)}}};ht.Collection=ys;ht.collectionFromPath=gs;ht.isEmptyPath=mi});var Pe=w(mt=>{"use strict";var Ya=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function bs(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var Ua=(s,e,t)=>s.
endsWith(`
`)?bs(t,e):t.includes(`
`)?`
`+bs(t,e):(s.endsWith(" ")?"":" ")+t;mt.indentComment=bs;mt.lineComment=Ua;mt.stringifyComment=Ya});var yi=w(De=>{"use strict";var Va="flow",Ss="block",gt="quoted";function Ja(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return s;i<r&&(r=0);let l=Math.max(1+r,1+i-e.length);if(s.length<=l)return s;let c=[],p={},u=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?c.push(
0):u=i-n);let d,m,g=!1,f=-1,h=-1,b=-1;t===Ss&&(f=gi(s,f,e.length),f!==-1&&(u=f+l));for(let S;S=s[f+=1];){if(t===gt&&S==="\\"){switch(h=f,s[f+1]){case"x":f+=3;break;case"\
u":f+=5;break;case"U":f+=9;break;default:f+=1}b=f}if(S===`
`)t===Ss&&(f=gi(s,f,e.length)),u=f+e.length+l,d=void 0;else{if(S===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let k=s[f+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(d=f)}if(f>=u)if(d)c.push(d),u=d+l,d=void 0;else if(t===gt){for(;m===" "||m==="	";)m=S,S=s[f+=1],g=!0;let k=f>b+1?f-2:h-1;if(p[k])return s;c.push(k),
p[k]=!0,u=k+l,d=void 0}else g=!0}m=S}if(g&&a&&a(),c.length===0)return s;o&&o();let y=s.slice(0,c[0]);for(let S=0;S<c.length;++S){let k=c[S],v=c[S+1]||s.length;k===
0?y=`
${e}${s.slice(0,v)}`:(t===gt&&p[k]&&(y+=`${s[k]}\\`),y+=`
${e}${s.slice(k+1,v)}`)}return y}function gi(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}De.FOLD_BLOCK=Ss;De.FOLD_FLOW=Va;De.FOLD_QUOTED=gt;De.foldFlowLines=Ja});var Be=w(bi=>{"use strict";var j=C(),Q=yi(),bt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),St=s=>/^(%|---|\.\.\.)/m.test(s);function Ga(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===
`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}function $e(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.
options.doubleQuotedMinMultiLineLength,r=e.indent||(St(s)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,
l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let p=t.substr(l+2,4);switch(p){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:p.
substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(n||t[l+2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,n?o:Q.foldFlowLines(o,r,Q.FOLD_QUOTED,bt(e,!1))}function ws(s,e){if(e.
options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return $e(s,e);let t=e.indent||(St(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:Q.foldFlowLines(n,t,Q.FOLD_FLOW,bt(e,!1))}function ge(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=$e;else{let i=s.includes(
'"'),r=s.includes("'");i&&!r?n=ws:r&&!i?n=$e:n=t?ws:$e}return n(s,e)}var vs;try{vs=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{vs=/\n+(?!\n|$)/g}function yt({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=n.options;if(!o||/\n[\t ]+$/.test(
t))return ge(t,n);let c=n.indent||(n.forceBlockIndent||St(t)?"  ":""),p=o==="literal"?!0:o==="folded"||e===j.Scalar.BLOCK_FOLDED?!1:e===j.Scalar.BLOCK_LITERAL?!0:
!Ga(t,l,c.length);if(!t)return p?`|
`:`>
`;let u,d;for(d=t.length;d>0;--d){let v=t[d-1];if(v!==`
`&&v!=="	"&&v!==" ")break}let m=t.substring(d),g=m.indexOf(`
`);g===-1?u="-":t===m||g!==m.length-1?(u="+",r&&r()):u="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(vs,`$&${c}`));let f=!1,h,b=-1;for(h=0;h<t.length;++h){let v=t[h];if(v===" ")f=!0;else if(v===`
`)b=h;else break}let y=t.substring(0,b<h?b+1:h);y&&(t=t.substring(y.length),y=y.replace(/\n+/g,`$&${c}`));let k=(f?c?"2":"1":"")+u;if(s&&(k+=" "+a(s.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!p){let v=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),A=!1,T=bt(n,!0);o!=="folded"&&e!==j.Scalar.BLOCK_FOLDED&&(T.onOverflow=
()=>{A=!0});let N=Q.foldFlowLines(`${y}${v}${m}`,c,Q.FOLD_BLOCK,T);if(!A)return`>${k}
${c}${N}`}return t=t.replace(/\n+/g,`$&${c}`),`|${k}
${c}${y}${t}${m}`}function Wa(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:p}=e;if(a&&r.includes(`
`)||p&&/[[\]{},]/.test(r))return ge(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||p||!r.includes(
`
`)?ge(r,e):yt(s,e,t,n);if(!a&&!p&&i!==j.Scalar.PLAIN&&r.includes(`
`))return yt(s,e,t,n);if(St(r)){if(l==="")return e.forceBlockIndent=!0,yt(s,e,t,n);if(a&&l===c)return ge(r,e)}let u=r.replace(/\n+/g,`$&
${l}`);if(o){let d=f=>f.default&&f.tag!=="tag:yaml.org,2002:str"&&f.test?.test(u),{compat:m,tags:g}=e.doc.schema;if(g.some(d)||m?.some(d))return ge(r,e)}return a?
u:Q.foldFlowLines(u,l,Q.FOLD_FLOW,bt(e,!1))}function Qa(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),
{type:a}=s;a!==j.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=j.Scalar.QUOTE_DOUBLE);let l=p=>{switch(p){case j.Scalar.
BLOCK_FOLDED:case j.Scalar.BLOCK_LITERAL:return i||r?ge(o.value,e):yt(o,e,t,n);case j.Scalar.QUOTE_DOUBLE:return $e(o.value,e);case j.Scalar.QUOTE_SINGLE:return ws(
o.value,e);case j.Scalar.PLAIN:return Wa(o,e,t,n);default:return null}},c=l(a);if(c===null){let{defaultKeyType:p,defaultStringType:u}=e.options,d=i&&p||u;if(c=l(
d),c===null)throw new Error(`Unsupported default string type ${d}`)}return c}bi.stringifyString=Qa});var Re=w(ks=>{"use strict";var Ha=ft(),H=E(),Xa=Pe(),za=Be();function Za(s,e){let t=Object.assign({blockQuote:!0,commentString:Xa.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function el(s,e){if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===
e.format)??i[0]}let t,n;if(H.isScalar(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.
format===e.format)??i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);
throw new Error(`Tag not resolved for ${i} value`)}return t}function tl(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let i=[],r=(H.isScalar(s)||H.isCollection(
s))&&s.anchor;r&&Ha.anchorIsValid(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(n.directives.tagString(o)),i.join(" ")}function sl(s,e,t,n){
if(H.isPair(s))return s.toString(e,t,n);if(H.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let i,r=H.isNode(s)?s:
e.doc.createNode(s,{onTagObj:l=>i=l});i??(i=el(e.doc.schema.tags,r));let o=tl(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(r,e,t,n):H.isScalar(r)?za.stringifyString(r,e,t,n):r.toString(e,t,n);return o?H.isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}ks.createStringifyContext=Za;ks.stringify=sl});var ki=w(vi=>{"use strict";var V=E(),Si=C(),wi=Re(),Ke=Pe();function nl({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,
indentSeq:p,simpleKeys:u}}=t,d=V.isNode(s)&&s.comment||null;if(u){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(V.isCollection(s)||
!V.isNode(s)&&typeof s=="object"){let T="With simple keys, collection cannot be used as a key value";throw new Error(T)}}let m=!u&&(!s||d&&e==null&&!t.inFlow||V.
isCollection(s)||(V.isScalar(s)?s.type===Si.Scalar.BLOCK_FOLDED||s.type===Si.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&
(u||!r),indent:a+l});let g=!1,f=!1,h=wi.stringify(s,t,()=>g=!0,()=>f=!0);if(!m&&!t.inFlow&&h.length>1024){if(u)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return g&&n&&n(),h===""?"?":m?`? ${h}`:h}else if(r&&!u||e==null&&m)return h=`? ${h}`,
d&&!g?h+=Ke.lineComment(h,t.indent,c(d)):f&&i&&i(),h;g&&(d=null),m?(d&&(h+=Ke.lineComment(h,t.indent,c(d))),h=`? ${h}
${a}:`):(h=`${h}:`,d&&(h+=Ke.lineComment(h,t.indent,c(d))));let b,y,S;V.isNode(e)?(b=!!e.spaceBefore,y=e.commentBefore,S=e.comment):(b=!1,y=null,S=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!m&&!d&&V.isScalar(e)&&(t.indentAtStart=h.length+1),f=!1,!p&&l.length>=2&&!t.inFlow&&!m&&V.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let k=!1,v=wi.stringify(e,t,()=>k=!0,()=>f=!0),A=" ";if(d||b||y){if(A=b?`
`:"",y){let T=c(y);A+=`
${Ke.indentComment(T,t.indent)}`}v===""&&!t.inFlow?A===`
`&&S&&(A=`

`):A+=`
${t.indent}`}else if(!m&&V.isCollection(e)){let T=v[0],N=v.indexOf(`
`),I=N!==-1,J=t.inFlow??e.flow??e.items.length===0;if(I||!J){let de=!1;if(I&&(T==="&"||T==="!")){let M=v.indexOf(" ");T==="&"&&M!==-1&&M<N&&v[M+1]==="!"&&(M=v.indexOf(
" ",M+1)),(M===-1||N<M)&&(de=!0)}de||(A=`
${t.indent}`)}}else(v===""||v[0]===`
`)&&(A="");return h+=A+v,t.inFlow?k&&n&&n():S&&!k?h+=Ke.lineComment(h,t.indent,c(S)):f&&i&&i(),h}vi.stringifyPair=nl});var As=w(Ns=>{"use strict";var Ni=require("process");function il(s,...e){s==="debug"&&console.log(...e)}function rl(s,e){(s==="debug"||s==="warn")&&(typeof Ni.emitWarning==
"function"?Ni.emitWarning(e):console.warn(e))}Ns.debug=il;Ns.warn=rl});var At=w(Nt=>{"use strict";var kt=E(),Ai=C(),wt="<<",vt={identify:s=>s===wt||typeof s=="symbol"&&s.description===wt,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ai.Scalar(Symbol(wt)),{addToJSMap:Ei}),stringify:()=>wt},ol=(s,e)=>(vt.identify(e)||kt.isScalar(e)&&(!e.type||e.type===
Ai.Scalar.PLAIN)&&vt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===vt.tag&&t.default);function Ei(s,e,t){let n=Oi(s,t);if(kt.isSeq(n))for(let i of n.items)
Es(s,e,i);else if(Array.isArray(n))for(let i of n)Es(s,e,i);else Es(s,e,n)}function Es(s,e,t){let n=Oi(s,t);if(!kt.isMap(n))throw new Error("Merge sources must \
be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.
call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Oi(s,e){return s&&kt.isAlias(e)?e.resolve(s.doc,s):e}
Nt.addMergeToJSMap=Ei;Nt.isMergeKey=ol;Nt.merge=vt});var Ts=w(qi=>{"use strict";var al=As(),Ti=At(),ll=Re(),Li=E(),Os=G();function cl(s,e,{key:t,value:n}){if(Li.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(Ti.
isMergeKey(s,t))Ti.addMergeToJSMap(s,e,n);else{let i=Os.toJS(t,"",s);if(e instanceof Map)e.set(i,Os.toJS(n,i,s));else if(e instanceof Set)e.add(i);else{let r=fl(
t,i,s),o=Os.toJS(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function fl(s,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(Li.isNode(s)&&t?.doc){let n=ll.createStringifyContext(t.doc,{});n.anchors=new Set;for(let r of t.anchors.keys())n.anchors.
add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),al.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return i}return JSON.stringify(e)}qi.addPairToJSMap=cl});var X=w(Ls=>{"use strict";var Ci=_e(),ul=ki(),dl=Ts(),Et=E();function hl(s,e,t){let n=Ci.createNode(s,void 0,t),i=Ci.createNode(e,void 0,t);return new Ot(n,i)}var Ot=class s{constructor(e,t=null){
Object.defineProperty(this,Et.NODE_TYPE,{value:Et.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return Et.isNode(t)&&(t=t.clone(e)),Et.isNode(
n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return dl.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?ul.stringifyPair(this,e,
t,n):JSON.stringify(this)}};Ls.Pair=Ot;Ls.createPair=hl});var qs=w(Mi=>{"use strict";var oe=E(),Ii=Re(),Tt=Pe();function pl(s,e,t){return(e.inFlow??s.flow?gl:ml)(s,e,t)}function ml({comment:s,items:e},t,{blockItemPrefix:n,
flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,p=Object.assign({},t,{indent:r,type:null}),u=!1,d=[];for(let g=0;g<
e.length;++g){let f=e[g],h=null;if(oe.isNode(f))!u&&f.spaceBefore&&d.push(""),Lt(t,d,f.commentBefore,u),f.comment&&(h=f.comment);else if(oe.isPair(f)){let y=oe.
isNode(f.key)?f.key:null;y&&(!u&&y.spaceBefore&&d.push(""),Lt(t,d,y.commentBefore,u))}u=!1;let b=Ii.stringify(f,p,()=>h=null,()=>u=!0);h&&(b+=Tt.lineComment(b,r,
c(h))),u&&h&&(u=!1),d.push(n+b)}let m;if(d.length===0)m=i.start+i.end;else{m=d[0];for(let g=1;g<d.length;++g){let f=d[g];m+=f?`
${l}${f}`:`
`}}return s?(m+=`
`+Tt.indentComment(c(s),l),a&&a()):u&&o&&o(),m}function gl({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;
n+=r;let l=Object.assign({},e,{indent:n,inFlow:!0,type:null}),c=!1,p=0,u=[];for(let g=0;g<s.length;++g){let f=s[g],h=null;if(oe.isNode(f))f.spaceBefore&&u.push(
""),Lt(e,u,f.commentBefore,!1),f.comment&&(h=f.comment);else if(oe.isPair(f)){let y=oe.isNode(f.key)?f.key:null;y&&(y.spaceBefore&&u.push(""),Lt(e,u,y.commentBefore,
!1),y.comment&&(c=!0));let S=oe.isNode(f.value)?f.value:null;S?(S.comment&&(h=S.comment),S.commentBefore&&(c=!0)):f.value==null&&y?.comment&&(h=y.comment)}h&&(c=
!0);let b=Ii.stringify(f,l,()=>h=null);c||(c=u.length>p||b.includes(`
`)),g<s.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=u.reduce((y,S)=>y+S.length+2,2)+(b.length+2)>e.options.lineWidth)),c&&(b+=",")),
h&&(b+=Tt.lineComment(b,n,a(h))),u.push(b),p=u.length}let{start:d,end:m}=t;if(u.length===0)return d+m;if(!c){let g=u.reduce((f,h)=>f+h.length+2,2);c=e.options.lineWidth>
0&&g>e.options.lineWidth}if(c){let g=d;for(let f of u)g+=f?`
${r}${i}${f}`:`
`;return`${g}
${i}${m}`}else return`${d}${o}${u.join(" ")}${o}${m}`}function Lt({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=Tt.indentComment(
e(n),s);t.push(r.trimStart())}}Mi.stringifyCollection=pl});var Z=w(Is=>{"use strict";var yl=qs(),bl=Ts(),Sl=pt(),z=E(),qt=X(),wl=C();function je(s,e){let t=z.isScalar(e)?e.value:e;for(let n of s)if(z.isPair(n)&&(n.key===
e||n.key===t||z.isScalar(n.key)&&n.key.value===t))return n}var Cs=class extends Sl.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(z.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),a=(l,c)=>{if(typeof r=="function")c=r.call(t,l,c);else if(Array.
isArray(r)&&!r.includes(l))return;(c!==void 0||i)&&o.items.push(qt.createPair(l,c,n))};if(t instanceof Map)for(let[l,c]of t)a(l,c);else if(t&&typeof t=="object")
for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;z.isPair(e)?n=e:!e||typeof e!=
"object"||!("key"in e)?n=new qt.Pair(e,e?.value):n=new qt.Pair(e.key,e.value);let i=je(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);z.isScalar(i.value)&&wl.isScalarValue(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(a=>r(n,a)<
0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=je(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let i=je(this.items,e)?.value;return(!t&&z.isScalar(i)?i.value:i)??void 0}has(e){return!!je(this.items,e)}set(e,t){this.add(new qt.Pair(
e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)bl.addPairToJSMap(t,i,r);return i}toString(e,t,n){
if(!e)return JSON.stringify(this);for(let i of this.items)if(!z.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),yl.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Is.YAMLMap=Cs;Is.findPair=je});var ye=w(Pi=>{"use strict";var vl=E(),_i=Z(),kl={collection:"map",default:!0,nodeClass:_i.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return vl.isMap(s)||e(
"Expected a mapping for this tag"),s},createNode:(s,e,t)=>_i.YAMLMap.from(s,e,t)};Pi.map=kl});var ee=w(Di=>{"use strict";var Nl=_e(),Al=qs(),El=pt(),It=E(),Ol=C(),Tl=G(),Ms=class extends El.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(It.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Ct(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=Ct(e);
if(typeof n!="number")return;let i=this.items[n];return!t&&It.isScalar(i)?i.value:i}has(e){let t=Ct(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Ct(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[n];It.isScalar(i)&&Ol.isScalarValue(t)?i.value=t:this.items[n]=t}toJSON(e,t){
let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(Tl.toJS(r,String(i++),t));return n}toString(e,t,n){return e?Al.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:i}=n,
r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?a:String(o++);a=i.call(t,l,a)}r.items.
push(Nl.createNode(a,void 0,n))}}return r}};function Ct(s){let e=It.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}Di.YAMLSeq=Ms});var be=w(Bi=>{"use strict";var Ll=E(),$i=ee(),ql={collection:"seq",default:!0,nodeClass:$i.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Ll.isSeq(s)||
e("Expected a sequence for this tag"),s},createNode:(s,e,t)=>$i.YAMLSeq.from(s,e,t)};Bi.seq=ql});var Fe=w(Ri=>{"use strict";var Cl=Be(),Il={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.
assign({actualString:!0},e),Cl.stringifyString(s,e,t,n)}};Ri.string=Il});var Mt=w(Fi=>{"use strict";var Ki=C(),ji={identify:s=>s==null,createNode:()=>new Ki.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Ki.Scalar(null),stringify:({source:s},e)=>typeof s=="string"&&ji.test.test(s)?s:e.options.nullStr};Fi.nullTag=ji});var _s=w(Yi=>{"use strict";var Ml=C(),xi={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Ml.
Scalar(s[0]==="t"||s[0]==="T"),stringify({source:s,value:e},t){if(s&&xi.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:
t.options.falseStr}};Yi.boolTag=xi});var Se=w(Ui=>{"use strict";function _l({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="0"}return r}Ui.stringifyNumber=_l});var Ds=w(_t=>{"use strict";var Pl=C(),Ps=Se(),Dl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ps.stringifyNumber},$l={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){
let e=Number(s.value);return isFinite(e)?e.toExponential():Ps.stringifyNumber(s)}},Bl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new Pl.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Ps.stringifyNumber};
_t.float=Bl;_t.floatExp=$l;_t.floatNaN=Dl});var Bs=w(Dt=>{"use strict";var Vi=Se(),Pt=s=>typeof s=="bigint"||Number.isInteger(s),$s=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function Ji(s,e,t){
let{value:n}=s;return Pt(n)&&n>=0?t+n.toString(e):Vi.stringifyNumber(s)}var Rl={identify:s=>Pt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(s,e,t)=>$s(s,2,8,t),stringify:s=>Ji(s,8,"0o")},Kl={identify:Pt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>$s(s,0,10,t),
stringify:Vi.stringifyNumber},jl={identify:s=>Pt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>$s(s,2,16,
t),stringify:s=>Ji(s,16,"0x")};Dt.int=Kl;Dt.intHex=jl;Dt.intOct=Rl});var Wi=w(Gi=>{"use strict";var Fl=ye(),xl=Mt(),Yl=be(),Ul=Fe(),Vl=_s(),Rs=Ds(),Ks=Bs(),Jl=[Fl.map,Yl.seq,Ul.string,xl.nullTag,Vl.boolTag,Ks.intOct,Ks.int,Ks.intHex,
Rs.floatNaN,Rs.floatExp,Rs.float];Gi.schema=Jl});var Xi=w(Hi=>{"use strict";var Gl=C(),Wl=ye(),Ql=be();function Qi(s){return typeof s=="bigint"||Number.isInteger(s)}var $t=({value:s})=>JSON.stringify(s),Hl=[{identify:s=>typeof s==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:$t},{identify:s=>s==null,createNode:()=>new Gl.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:$t},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s===
"true",stringify:$t},{identify:Qi,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
stringify:({value:s})=>Qi(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:$t}],Xl={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},zl=[Wl.map,Ql.seq].
concat(Hl,Xl);Hi.schema=zl});var Fs=w(zi=>{"use strict";var xe=require("buffer"),js=C(),Zl=Be(),ec={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){
if(typeof xe.Buffer=="function")return xe.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let i=0;i<
t.length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,a;if(typeof xe.Buffer=="function")a=o instanceof xe.Buffer?o.toString("base64"):xe.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=js.Scalar.BLOCK_LITERAL),e!==js.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/l),p=new Array(c);for(let u=0,d=0;u<c;++u,d+=l)p[u]=a.substr(d,l);a=p.join(e===js.Scalar.
BLOCK_LITERAL?`
`:" ")}return Zl.stringifyString({comment:s,type:e,value:a},n,i,r)}};zi.binary=ec});var Kt=w(Rt=>{"use strict";var Bt=E(),xs=X(),tc=C(),sc=ee();function Zi(s,e){if(Bt.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!Bt.isPair(n)){
if(Bt.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let i=n.items[0]||new xs.Pair(new tc.Scalar(null));if(n.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=Bt.isPair(n)?n:new xs.Pair(n)}}else e("Expected a sequence for this tag");return s}function er(s,e,t){let{replacer:n}=t,i=new sc.
YAMLSeq(s);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let a,l;
if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;i.items.push(xs.createPair(a,l,t))}return i}
var nc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Zi,createNode:er};Rt.createPairs=er;Rt.pairs=nc;Rt.resolvePairs=Zi});var Vs=w(Us=>{"use strict";var tr=E(),Ys=G(),Ye=Z(),ic=ee(),sr=Kt(),ae=class s extends ic.YAMLSeq{constructor(){super(),this.add=Ye.YAMLMap.prototype.add.bind(this),
this.delete=Ye.YAMLMap.prototype.delete.bind(this),this.get=Ye.YAMLMap.prototype.get.bind(this),this.has=Ye.YAMLMap.prototype.has.bind(this),this.set=Ye.YAMLMap.
prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let i of this.items){let r,o;if(tr.
isPair(i)?(r=Ys.toJS(i.key,"",t),o=Ys.toJS(i.value,r,t)):r=Ys.toJS(i,"",t),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(e,t,n){
let i=sr.createPairs(e,t,n),r=new this;return r.items=i.items,r}};ae.tag="tag:yaml.org,2002:omap";var rc={collection:"seq",identify:s=>s instanceof Map,nodeClass:ae,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=sr.resolvePairs(s,e),n=[];for(let{key:i}of t.items)tr.isScalar(i)&&(n.includes(i.value)?e(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new ae,t)},createNode:(s,e,t)=>ae.from(s,e,t)};Us.YAMLOMap=ae;Us.omap=rc});var ar=w(Js=>{"use strict";var nr=C();function ir({value:s,source:e},t){return e&&(s?rr:or).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var rr={identify:s=>s===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new nr.Scalar(!0),stringify:ir},or={identify:s=>s===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new nr.Scalar(!1),stringify:ir};Js.falseTag=or;Js.trueTag=
rr});var lr=w(jt=>{"use strict";var oc=C(),Gs=Se(),ac={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Gs.stringifyNumber},lc={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,
"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Gs.stringifyNumber(s)}},cc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new oc.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(
t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:Gs.stringifyNumber};jt.float=cc;jt.floatExp=lc;jt.floatNaN=ac});var fr=w(Ve=>{"use strict";var cr=Se(),Ue=s=>typeof s=="bigint"||Number.isInteger(s);function Ft(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||i==="+")&&(e+=1),
s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*
o:o}let r=parseInt(s,t);return i==="-"?-1*r:r}function Ws(s,e,t){let{value:n}=s;if(Ue(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return cr.stringifyNumber(
s)}var fc={identify:Ue,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Ft(s,2,2,t),stringify:s=>Ws(s,2,"0b")},uc={identify:Ue,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Ft(s,1,8,t),stringify:s=>Ws(s,8,"0")},dc={identify:Ue,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>Ft(s,0,10,t),stringify:cr.stringifyNumber},hc={identify:Ue,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Ft(s,2,16,t),stringify:s=>Ws(s,16,"0x")};Ve.int=dc;Ve.intBin=fc;Ve.intHex=hc;Ve.intOct=uc});var Hs=w(Qs=>{"use strict";var Ut=E(),xt=X(),Yt=Z(),le=class s extends Yt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Ut.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new xt.Pair(e.key,null):t=new xt.Pair(e,null),Yt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=Yt.
findPair(this.items,e);return!t&&Ut.isPair(n)?Ut.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let n=Yt.findPair(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new xt.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(xt.createPair(o,null,n));return r}};le.tag="tag:yaml.org,2002:set";var pc={collection:"\
map",identify:s=>s instanceof Set,nodeClass:le,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>le.from(s,e,t),resolve(s,e){if(Ut.isMap(s)){if(s.hasAllNullValues(
!0))return Object.assign(new le,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};Qs.YAMLSet=le;Qs.set=pc});var zs=w(Vt=>{"use strict";var mc=Se();function Xs(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=o=>e?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function ur(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return mc.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.
unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var gc={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>Xs(s,t),stringify:ur},yc={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>Xs(s,!1),stringify:ur},dr={identify:s=>s instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(dr.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,n,i,r,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,n-1,i,r||0,o||0,a||0,l),p=e[8];if(p&&p!=="Z"){let u=Xs(p,!1);Math.
abs(u)<30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Vt.floatTime=yc;Vt.intTime=gc;Vt.
timestamp=dr});var mr=w(pr=>{"use strict";var bc=ye(),Sc=Mt(),wc=be(),vc=Fe(),kc=Fs(),hr=ar(),Zs=lr(),Jt=fr(),Nc=At(),Ac=Vs(),Ec=Kt(),Oc=Hs(),en=zs(),Tc=[bc.map,wc.seq,vc.string,
Sc.nullTag,hr.trueTag,hr.falseTag,Jt.intBin,Jt.intOct,Jt.int,Jt.intHex,Zs.floatNaN,Zs.floatExp,Zs.float,kc.binary,Nc.merge,Ac.omap,Ec.pairs,Oc.set,en.intTime,en.
floatTime,en.timestamp];pr.schema=Tc});var Er=w(nn=>{"use strict";var Sr=ye(),Lc=Mt(),wr=be(),qc=Fe(),Cc=_s(),tn=Ds(),sn=Bs(),Ic=Wi(),Mc=Xi(),vr=Fs(),Je=At(),kr=Vs(),Nr=Kt(),gr=mr(),Ar=Hs(),Gt=zs(),yr=new Map(
[["core",Ic.schema],["failsafe",[Sr.map,wr.seq,qc.string]],["json",Mc.schema],["yaml11",gr.schema],["yaml-1.1",gr.schema]]),br={binary:vr.binary,bool:Cc.boolTag,
float:tn.float,floatExp:tn.floatExp,floatNaN:tn.floatNaN,floatTime:Gt.floatTime,int:sn.int,intHex:sn.intHex,intOct:sn.intOct,intTime:Gt.intTime,map:Sr.map,merge:Je.
merge,null:Lc.nullTag,omap:kr.omap,pairs:Nr.pairs,seq:wr.seq,set:Ar.set,timestamp:Gt.timestamp},_c={"tag:yaml.org,2002:binary":vr.binary,"tag:yaml.org,2002:merg\
e":Je.merge,"tag:yaml.org,2002:omap":kr.omap,"tag:yaml.org,2002:pairs":Nr.pairs,"tag:yaml.org,2002:set":Ar.set,"tag:yaml.org,2002:timestamp":Gt.timestamp};function Pc(s,e,t){
let n=yr.get(e);if(n&&!s)return t&&!n.includes(Je.merge)?n.concat(Je.merge):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(yr.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)
i=i.concat(r);else typeof s=="function"&&(i=s(i.slice()));return t&&(i=i.concat(Je.merge)),i.reduce((r,o)=>{let a=typeof o=="string"?br[o]:o;if(!a){let l=JSON.stringify(
o),c=Object.keys(br).map(p=>JSON.stringify(p)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return r.includes(a)||r.push(a),r},[])}nn.
coreKnownTags=_c;nn.getTags=Pc});var an=w(Or=>{"use strict";var rn=E(),Dc=ye(),$c=be(),Bc=Fe(),Wt=Er(),Rc=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,on=class s{constructor({compat:e,customTags:t,merge:n,
resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Wt.getTags(e,"compat"):e?Wt.getTags(null,e):null,this.name=typeof r==
"string"&&r||"core",this.knownTags=i?Wt.coreKnownTags:{},this.tags=Wt.getTags(t,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,rn.MAP,{value:Dc.
map}),Object.defineProperty(this,rn.SCALAR,{value:Bc.string}),Object.defineProperty(this,rn.SEQ,{value:$c.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
Rc:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Or.Schema=on});var Lr=w(Tr=>{"use strict";var Kc=E(),ln=Re(),Ge=Pe();function jc(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let l=s.directives.toString(
s);l?(t.push(l),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let i=ln.createStringifyContext(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let l=r(s.commentBefore);t.unshift(Ge.indentComment(l,""))}let o=!1,a=null;if(s.contents){if(Kc.isNode(s.contents)){if(s.contents.spaceBefore&&
n&&t.push(""),s.contents.commentBefore){let p=r(s.contents.commentBefore);t.push(Ge.indentComment(p,""))}i.forceBlockIndent=!!s.comment,a=s.contents.comment}let l=a?
void 0:()=>o=!0,c=ln.stringify(s.contents,i,()=>a=null,l);a&&(c+=Ge.lineComment(c,"",r(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(ln.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){let l=r(s.comment);l.includes(`
`)?(t.push("..."),t.push(Ge.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=s.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(Ge.indentComment(r(l),"")))}return t.join(`
`)+`
`}Tr.stringifyDocument=jc});var We=w(qr=>{"use strict";var Fc=Me(),we=pt(),R=E(),xc=X(),Yc=G(),Uc=an(),Vc=Lr(),cn=ft(),Jc=ds(),Gc=_e(),fn=us(),un=class s{constructor(e,t,n){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,R.NODE_TYPE,{value:R.DOC});let i=null;typeof t=="function"||Array.isArray(t)?i=
t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new fn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){let e=Object.create(s.prototype,
{[R.NODE_TYPE]:{value:R.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=R.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){ve(this.contents)&&this.contents.add(e)}addIn(e,t){ve(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=cn.anchorNames(this);e.anchor=!t||n.has(t)?cn.findNewAnchor(t||"a",n):t}return new Fc.Alias(e.anchor)}createNode(e,t,n){
let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let h=y=>typeof y=="number"||y instanceof String||y instanceof Number,b=t.filter(
h).map(String);b.length>0&&(t=t.concat(b)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:p}=n??
{},{onAnchor:u,setAnchors:d,sourceObjects:m}=cn.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:c,replacer:i,
schema:this.schema,sourceObjects:m},f=Gc.createNode(e,p,g);return a&&R.isCollection(f)&&(f.flow=!0),d(),f}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.
createNode(t,null,n);return new xc.Pair(i,r)}delete(e){return ve(this.contents)?this.contents.delete(e):!1}deleteIn(e){return we.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):ve(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return R.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return we.isEmptyPath(e)?!t&&R.isScalar(this.contents)?this.contents.value:this.contents:R.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return R.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return we.isEmptyPath(e)?this.contents!==void 0:R.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=we.collectionFromPath(this.schema,[e],t):ve(this.contents)&&this.contents.set(e,t)}setIn(e,t){we.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=we.collectionFromPath(this.schema,Array.from(e),t):ve(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new fn.Directives({version:"1.1"}),n={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new fn.Directives({version:e}),n={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${i}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new Uc.Schema(Object.assign(n,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=Yc.toJS(this.contents,t??"",a);if(typeof r=="function")for(let{count:c,
res:p}of a.anchors.values())r(p,c);return typeof o=="function"?Jc.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return Vc.stringifyDocument(this,e)}};function ve(s){if(R.isCollection(
s))return!0;throw new Error("Expected a YAML collection as document contents")}qr.Document=un});var Xe=w(He=>{"use strict";var Qe=class extends Error{constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},dn=class extends Qe{constructor(e,t,n){
super("YAMLParseError",e,t,n)}},hn=class extends Qe{constructor(e,t,n){super("YAMLWarning",e,t,n)}},Wc=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){let a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(
0,r))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===n&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));let c=" ".repeat(r)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};He.YAMLError=Qe;He.YAMLParseError=dn;He.YAMLWarning=hn;He.prettifyError=Wc});var ze=w(Cr=>{"use strict";function Qc(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=!1,c=a,p=a,u="",d="",m=!1,g=!1,f=null,
h=null,b=null,y=null,S=null,k=null,v=null;for(let N of s)switch(g&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&r(N.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),f&&(c&&N.type!=="comment"&&N.type!=="newline"&&r(f,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),f=null),N.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&N.source.includes("	")&&(f=N),p=!0;break;case"comment":{p||r(N,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let I=N.source.substring(1)||" ";u?u+=d+I:u=I,d="",c=!1;break}case"newlin\
e":c?u?u+=N.source:(!k||t!=="seq-item-ind")&&(l=!0):d+=N.source,c=!0,m=!0,(h||b)&&(y=N),p=!0;break;case"anchor":h&&r(N,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),N.source.endsWith(":")&&r(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=N,v??(v=N.offset),c=!1,p=!1,g=!0;break;case"\
tag":{b&&r(N,"MULTIPLE_TAGS","A node can have at most one tag"),b=N,v??(v=N.offset),c=!1,p=!1,g=!0;break}case t:(h||b)&&r(N,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${N.source} indicator`),k&&r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${e??"collection"}`),k=N,c=t==="seq-item-ind"||t==="explicit-key-i\
nd",p=!1;break;case"comma":if(e){S&&r(N,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),S=N,c=!1,p=!1;break}default:r(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} toke\
n`),c=!1,p=!1}let A=s[s.length-1],T=A?A.offset+A.source.length:i;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(c&&f.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&r(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,found:k,spaceBefore:l,comment:u,hasNewline:m,anchor:h,tag:b,newlineAfterProp:y,end:T,
start:v??T}}Cr.resolveProps=Qc});var Qt=w(Ir=>{"use strict";function pn(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(pn(e.key)||pn(e.value))return!0}return!1;default:return!0}}Ir.containsNewline=pn});var mn=w(Mr=>{"use strict";var Hc=Qt();function Xc(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&Hc.containsNewline(
e)&&t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Mr.flowIndentCheck=Xc});var gn=w(Pr=>{"use strict";var _r=E();function zc(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||_r.isScalar(r)&&
_r.isScalar(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}Pr.mapIncludes=zc});var jr=w(Kr=>{"use strict";var Dr=X(),Zc=Z(),$r=ze(),ef=Qt(),Br=mn(),tf=gn(),Rr="All mapping items must start at the same column";function sf({composeNode:s,composeEmptyNode:e},t,n,i,r){
let o=r?.nodeClass??Zc.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=n.offset,c=null;for(let p of n.items){let{start:u,key:d,sep:m,value:g}=p,f=$r.resolveProps(
u,{indicator:"explicit-key-ind",next:d??m?.[0],offset:l,onError:i,parentIndent:n.indent,startOnNewline:!0}),h=!f.found;if(h){if(d&&(d.type==="block-seq"?i(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&i(l,"BAD_INDENT",Rr)),!f.anchor&&!f.tag&&!m){
c=f.end,f.comment&&(a.comment?a.comment+=`
`+f.comment:a.comment=f.comment);continue}(f.newlineAfterProp||ef.containsNewline(d))&&i(d??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else f.found?.indent!==n.indent&&i(l,"BAD_INDENT",Rr);t.atKey=!0;let b=f.end,y=d?s(t,d,f,i):e(t,b,u,null,f,i);t.schema.compat&&Br.flowIndentCheck(
n.indent,d,i),t.atKey=!1,tf.mapIncludes(t,a.items,y)&&i(b,"DUPLICATE_KEY","Map keys must be unique");let S=$r.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:y.range[2],onError:i,parentIndent:n.indent,startOnNewline:!d||d.type==="block-scalar"});if(l=S.end,S.found){h&&(g?.type==="block-map"&&!S.hasNewline&&i(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&f.start<S.found.offset-1024&&i(y.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let k=g?s(t,g,S,i):e(t,l,m,null,S,i);t.schema.compat&&Br.flowIndentCheck(
n.indent,g,i),l=k.range[2];let v=new Dr.Pair(y,k);t.options.keepSourceTokens&&(v.srcToken=p),a.items.push(v)}else{h&&i(y.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),S.comment&&(y.comment?y.comment+=`
`+S.comment:y.comment=S.comment);let k=new Dr.Pair(y);t.options.keepSourceTokens&&(k.srcToken=p),a.items.push(k)}}return c&&c<l&&i(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[n.offset,l,c??l],a}Kr.resolveBlockMap=sf});var xr=w(Fr=>{"use strict";var nf=ee(),rf=ze(),of=mn();function af({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??nf.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=n.offset,c=null;for(let{start:p,value:u}of n.items){let d=rf.resolveProps(p,{indicator:"seq-item-ind",next:u,
offset:l,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||u)u?.type==="block-seq"?i(d.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{c=d.end,d.comment&&(a.comment=d.comment);continue}let m=u?s(t,u,d,i):
e(t,d.end,p,null,d,i);t.schema.compat&&of.flowIndentCheck(n.indent,u,i),l=m.range[2],a.items.push(m)}return a.range=[n.offset,l,c??l],a}Fr.resolveBlockSeq=af});var ke=w(Yr=>{"use strict";function lf(s,e,t,n){let i="";if(s){let r=!1,o="";for(let a of s){let{source:l,type:c}=a;switch(c){case"space":r=!0;break;case"commen\
t":{t&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let p=l.substring(1)||" ";i?i+=o+p:i=p,o="";break}case"n\
ewline":i&&(o+=l),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:i,offset:e}}Yr.resolveEnd=lf});var Gr=w(Jr=>{"use strict";var cf=E(),ff=X(),Ur=Z(),uf=ee(),df=ke(),Vr=ze(),hf=Qt(),pf=gn(),yn="Block collections are not allowed within flow collections",bn=s=>s&&
(s.type==="block-map"||s.type==="block-seq");function mf({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=n.start.source==="{",a=o?"flow map":"flow sequence",l=r?.
nodeClass??(o?Ur.YAMLMap:uf.YAMLSeq),c=new l(t.schema);c.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=n.offset+n.start.source.length;for(let h=0;h<
n.items.length;++h){let b=n.items[h],{start:y,key:S,sep:k,value:v}=b,A=Vr.resolveProps(y,{flow:a,indicator:"explicit-key-ind",next:S??k?.[0],offset:u,onError:i,
parentIndent:n.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!k&&!v){h===0&&A.comma?i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):h<n.items.
length-1&&i(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(c.comment?c.comment+=`
`+A.comment:c.comment=A.comment),u=A.end;continue}!o&&t.options.strict&&hf.containsNewline(S)&&i(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(h===0)A.comma&&i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||i(A.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),A.comment){let T="";e:for(let N of y)switch(N.type){case"comma":case"space":break;case"comment":T=N.source.substring(1);break e;default:break e}
if(T){let N=c.items[c.items.length-1];cf.isPair(N)&&(N=N.value??N.key),N.comment?N.comment+=`
`+T:N.comment=T,A.comment=A.comment.substring(T.length+1)}}if(!o&&!k&&!A.found){let T=v?s(t,v,A,i):e(t,A.end,k,null,A,i);c.items.push(T),u=T.range[2],bn(v)&&i(T.
range,"BLOCK_IN_FLOW",yn)}else{t.atKey=!0;let T=A.end,N=S?s(t,S,A,i):e(t,T,y,null,A,i);bn(S)&&i(N.range,"BLOCK_IN_FLOW",yn),t.atKey=!1;let I=Vr.resolveProps(k??
[],{flow:a,indicator:"map-value-ind",next:v,offset:N.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(I.found){if(!o&&!A.found&&t.options.strict){
if(k)for(let M of k){if(M===I.found)break;if(M.type==="newline"){i(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}A.start<I.found.offset-1024&&i(I.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
v&&("source"in v&&v.source?.[0]===":"?i(v,"MISSING_CHAR",`Missing space after : in ${a}`):i(I.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let J=v?
s(t,v,I,i):I.found?e(t,I.end,k,null,I,i):null;J?bn(v)&&i(J.range,"BLOCK_IN_FLOW",yn):I.comment&&(N.comment?N.comment+=`
`+I.comment:N.comment=I.comment);let de=new ff.Pair(N,J);if(t.options.keepSourceTokens&&(de.srcToken=b),o){let M=c;pf.mapIncludes(t,M.items,N)&&i(T,"DUPLICATE_K\
EY","Map keys must be unique"),M.items.push(de)}else{let M=new Ur.YAMLMap(t.schema);M.flow=!0,M.items.push(de);let Jn=(J??N).range;M.range=[N.range[0],Jn[1],Jn[2]],
c.items.push(M)}u=J?J.range[2]:I.end}}let d=o?"}":"]",[m,...g]=n.end,f=u;if(m?.source===d)f=m.offset+m.source.length;else{let h=a[0].toUpperCase()+a.substring(1),
b=p?`${h} must end with a ${d}`:`${h} in block collection must be sufficiently indented and end with a ${d}`;i(u,p?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==
1&&g.unshift(m)}if(g.length>0){let h=df.resolveEnd(g,f,t.options.strict,i);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[n.offset,f,h.offset]}else c.range=[n.offset,f,f];return c}Jr.resolveFlowCollection=mf});var Qr=w(Wr=>{"use strict";var gf=E(),yf=C(),bf=Z(),Sf=ee(),wf=jr(),vf=xr(),kf=Gr();function Sn(s,e,t,n,i,r){let o=t.type==="block-map"?wf.resolveBlockMap(s,e,t,
n,r):t.type==="block-seq"?vf.resolveBlockSeq(s,e,t,n,r):kf.resolveFlowCollection(s,e,t,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&
(o.tag=i),o)}function Nf(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,d=>i(r,"TAG_RESOLVE_FAILED",d)):null;if(t.type==="block-seq"){let{anchor:d,newlineAfterProp:m}=n,
g=d&&r?d.offset>r.offset?d:r:d??r;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type==="block-map"?"map":
t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===bf.YAMLMap.tagName&&a==="map"||o===Sf.YAMLSeq.tagName&&a==="seq")return Sn(s,
e,t,i,o);let l=e.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!l){let d=e.schema.knownTags[o];if(d?.collection===a)e.schema.tags.push(Object.assign({},d,
{default:!1})),l=d;else return d?i(r,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILE\
D",`Unresolved tag: ${o}`,!0),Sn(s,e,t,i,o)}let c=Sn(s,e,t,i,o,l),p=l.resolve?.(c,d=>i(r,"TAG_RESOLVE_FAILED",d),e.options)??c,u=gf.isNode(p)?p:new yf.Scalar(p);
return u.range=c.range,u.tag=o,l?.format&&(u.format=l.format),u}Wr.composeCollection=Nf});var vn=w(Hr=>{"use strict";var wn=C();function Af(s,e,t){let n=e.offset,i=Ef(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.
mode===">"?wn.Scalar.BLOCK_FOLDED:wn.Scalar.BLOCK_LITERAL,o=e.source?Of(e.source):[],a=o.length;for(let f=o.length-1;f>=0;--f){let h=o[f][1];if(h===""||h==="\r")
a=f;else break}if(a===0){let f=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",h=n+i.length;return e.source&&(h+=e.source.length),{value:f,type:r,comment:i.comment,range:[n,h,h]}}let l=e.indent+i.indent,
c=e.offset+i.length,p=0;for(let f=0;f<a;++f){let[h,b]=o[f];if(b===""||b==="\r")i.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&t(c+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(l=h.length),p=f,l===0&&!s.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=h.length+b.length+1}for(let f=o.length-1;f>=a;--f)o[f][0].length>l&&(a=f+1);let u="",d="",
m=!1;for(let f=0;f<p;++f)u+=o[f][0].slice(l)+`
`;for(let f=p;f<a;++f){let[h,b]=o[f];c+=h.length+b.length+1;let y=b[b.length-1]==="\r";if(y&&(b=b.slice(0,-1)),b&&h.length<l){let k=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(c-b.length-(y?2:1),"BAD_INDENT",k),h=""}r===wn.Scalar.BLOCK_LITERAL?(u+=
d+h.slice(l)+b,d=`
`):h.length>l||b[0]==="	"?(d===" "?d=`
`:!m&&d===`
`&&(d=`

`),u+=d+h.slice(l)+b,d=`
`,m=!0):b===""?d===`
`?u+=`
`:d=`
`:(u+=d+b,d=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let f=a;f<o.length;++f)u+=`
`+o[f][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=n+i.length+e.source.length;return{value:u,type:r,comment:i.comment,range:[n,g,g]}}function Ef({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-heade\
r")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",l=-1;for(let d=1;d<i.length;++d){let m=i[d];if(!a&&(m==="\
-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:l===-1&&(l=s+d)}}l!==-1&&n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
p="",u=i.length;for(let d=1;d<e.length;++d){let m=e[d];switch(m.type){case"space":c=!0;case"newline":u+=m.source.length;break;case"comment":t&&!c&&n(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=m.source.length,p=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOK\
EN",m.message),u+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let f=m.source;f&&typeof f==
"string"&&(u+=f.length)}}}return{mode:r,indent:o,chomp:a,comment:p,length:u}}function Of(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.
slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}Hr.resolveBlockScalar=Af});var Nn=w(zr=>{"use strict";var kn=C(),Tf=ke();function Lf(s,e,t){let{offset:n,type:i,source:r,end:o}=s,a,l,c=(d,m,g)=>t(n+d,m,g);switch(i){case"scalar":a=kn.Scalar.
PLAIN,l=qf(r,c);break;case"single-quoted-scalar":a=kn.Scalar.QUOTE_SINGLE,l=Cf(r,c);break;case"double-quoted-scalar":a=kn.Scalar.QUOTE_DOUBLE,l=If(r,c);break;default:
return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}let p=n+r.length,
u=Tf.resolveEnd(o,p,e,t);return{value:l,type:a,comment:u.comment,range:[n,p,u.offset]}}function qf(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"\
`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Xr(s)}function Cf(s,e){return(s[s.length-1]!=="\
'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),Xr(s.slice(1,-1)).replace(/''/g,"'")}function Xr(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)
return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),
o=" ",a=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(s),r+o+(t?.[1]??"")}function If(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];
if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Mf(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=_f[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=Pf(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Mf(s,e){let t="",
n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var _f={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Pf(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}zr.resolveFlowScalar=Lf});var to=w(eo=>{"use strict";var ce=E(),Zr=C(),Df=vn(),$f=Nn();function Bf(s,e,t,n){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?Df.resolveBlockScalar(
s,e,n):$f.resolveFlowScalar(e,s.options.strict,n),l=t?s.directives.tagName(t.source,u=>n(t,"TAG_RESOLVE_FAILED",u)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[ce.
SCALAR]:l?c=Rf(s.schema,i,l,t,n):e.type==="scalar"?c=Kf(s,i,e,n):c=s.schema[ce.SCALAR];let p;try{let u=c.resolve(i,d=>n(t??e,"TAG_RESOLVE_FAILED",d),s.options);
p=ce.isScalar(u)?u:new Zr.Scalar(u)}catch(u){let d=u instanceof Error?u.message:String(u);n(t??e,"TAG_RESOLVE_FAILED",d),p=new Zr.Scalar(i)}return p.range=a,p.source=
i,r&&(p.type=r),l&&(p.tag=l),c.format&&(p.format=c.format),o&&(p.comment=o),p}function Rf(s,e,t,n,i){if(t==="!")return s[ce.SCALAR];let r=[];for(let a of s.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?
(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ce.SCALAR])}function Kf({
atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(a=>(a.default===!0||s&&a.default==="key")&&a.test?.test(n))||t[ce.SCALAR];if(t.compat){let a=t.compat.find(
l=>l.default&&l.test?.test(n))??t[ce.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),p=`Value may be parsed as either ${l} or ${c}`;r(i,
"TAG_RESOLVE_FAILED",p,!0)}}return o}eo.composeScalar=Bf});var no=w(so=>{"use strict";function jf(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=
i.source.length;continue}for(i=e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}so.emptyScalarPosition=jf});var oo=w(En=>{"use strict";var Ff=Me(),xf=E(),Yf=Qr(),io=to(),Uf=ke(),Vf=no(),Jf={composeNode:ro,composeEmptyNode:An};function ro(s,e,t,n){let i=s.atKey,{spaceBefore:r,
comment:o,anchor:a,tag:l}=t,c,p=!0;switch(e.type){case"alias":c=Gf(s,e,n),(a||l)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=io.composeScalar(s,e,l,n),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=Yf.composeCollection(Jf,s,e,t,n),a&&(c.anchor=a.source.substring(1))}catch(u){let d=u instanceof Error?u.message:
String(u);n(e,"RESOURCE_EXHAUSTION",d)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",u),p=!1}}return c??
(c=An(s,e.offset,void 0,null,t,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&s.options.stringKeys&&(!xf.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?c.comment=o:c.commentBefore=o),s.options.keepSourceTokens&&p&&(c.srcToken=e),c}function An(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){
let p={type:"scalar",offset:Vf.emptyScalarPosition(e,t,n),indent:-1,source:""},u=io.composeScalar(s,p,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=l),u}function Gf({options:s},{offset:e,source:t,end:n},i){
let r=new Ff.Alias(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=Uf.resolveEnd(n,o,s.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}En.composeEmptyNode=
An;En.composeNode=ro});var co=w(lo=>{"use strict";var Wf=We(),ao=oo(),Qf=ke(),Hf=ze();function Xf(s,e,{offset:t,start:n,value:i,end:r},o){let a=Object.assign({_directives:e},s),l=new Wf.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},p=Hf.resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});p.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=i?ao.composeNode(c,i,p,o):ao.composeEmptyNode(c,p.end,n,null,p,o);let u=l.
contents.range[2],d=Qf.resolveEnd(r,u,!1,o);return d.comment&&(l.comment=d.comment),l.range=[t,u,d.offset],l}lo.composeDoc=Xf});var Tn=w(ho=>{"use strict";var zf=require("process"),Zf=us(),eu=We(),Ze=Xe(),fo=E(),tu=co(),su=ke();function et(s){if(typeof s=="number")return[s,s+1];if(Array.
isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function uo(s){let e="",t=!1,n=!1;for(let i=0;i<
s.length;++i){let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var On=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=et(t);r?this.warnings.push(new Ze.YAMLWarning(
o,n,i)):this.errors.push(new Ze.YAMLParseError(o,n,i))},this.directives=new Zf.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,
afterEmptyLine:i}=uo(this.prelude);if(n){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(fo.isCollection(r)&&!r.flow&&r.items.length>0){let o=r.items[0];fo.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:uo(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(zf.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,i)=>{let r=et(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=tu.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let t=su.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new eu.Document(
void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};ho.Composer=On});var go=w(Ht=>{"use strict";var nu=vn(),iu=Nn(),ru=Xe(),po=Be();function ou(s,e=!0,t){if(s){let n=(i,r,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(t)t(a,r,o);else throw new ru.YAMLParseError([a,a+1],r,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return iu.resolveFlowScalar(
s,e,n);case"block-scalar":return nu.resolveBlockScalar({options:{strict:e}},s,n)}}return null}function au(s,e){let{implicitKey:t=!1,indent:n,inFlow:i=!1,offset:r=-1,
type:o="PLAIN"}=e,a=po.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"\
newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),p=a.substring(0,c),u=a.substring(c+1)+`
`,d=[{type:"block-scalar-header",offset:r,indent:n,source:p}];return mo(d,l)||d.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:r,indent:n,props:d,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:n,source:a,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:n,source:a,end:l};default:return{type:"scalar",offset:r,indent:n,source:a,end:l}}}function lu(s,e,t={}){let{afterKey:n=!1,implicitKey:i=!1,
inFlow:r=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=s.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=po.stringifyString({type:o,value:e},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":cu(s,l);break;case'"':Ln(s,l,"double-quoted-scalar");break;case"\
'":Ln(s,l,"single-quoted-scalar");break;default:Ln(s,l,"scalar")}}function cu(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),i=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=n,s.source=i}else{let{offset:r}=s,
o="indent"in s?s.indent:-1,a=[{type:"block-scalar-header",offset:r,indent:o,source:n}];mo(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let l of Object.keys(s))l!=="type"&&l!=="offset"&&delete s[l];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:i})}}function mo(s,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function Ln(s,e,t){switch(s.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let n=s.props.slice(1),i=e.length;s.props[0].type==="block-scalar-header"&&
(i-=s.props[0].source.length);for(let r of n)r.offset+=i;delete s.props,Object.assign(s,{type:t,source:e,end:n});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[i]});break}default:{let n="indent"in s?s.indent:-1,i="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:n,source:e,
end:i})}}}Ht.createScalarToken=au;Ht.resolveAsScalar=ou;Ht.setScalarValue=lu});var bo=w(yo=>{"use strict";var fu=s=>"type"in s?zt(s):Xt(s);function zt(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=zt(t);return e+s.
source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Xt(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=Xt(t);
for(let t of s.end)e+=t.source;return e}case"document":{let e=Xt(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)
for(let t of s.end)e+=t.source;return e}}}function Xt({start:s,key:e,sep:t,value:n}){let i="";for(let r of s)i+=r.source;if(e&&(i+=zt(e)),t)for(let r of t)i+=r.
source;return n&&(i+=zt(n)),i}yo.stringify=fu});var ko=w(vo=>{"use strict";var qn=Symbol("break visit"),uu=Symbol("skip children"),So=Symbol("remove item");function fe(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),wo(Object.freeze([]),s,e)}fe.BREAK=qn;fe.SKIP=uu;fe.REMOVE=So;fe.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&
"items"in r)t=r.items[i];else return}return t};fe.parentCollection=(s,e)=>{let t=fe.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function wo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){let r=e[i];if(r&&"it\
ems"in r){for(let o=0;o<r.items.length;++o){let a=wo(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===qn)return qn;a===So&&
(r.items.splice(o,1),o-=1)}}typeof n=="function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}vo.visit=fe});var Zt=w(B=>{"use strict";var Cn=go(),du=bo(),hu=ko(),In="\uFEFF",Mn="",_n="",Pn="",pu=s=>!!s&&"items"in s,mu=s=>!!s&&(s.type==="scalar"||s.type==="single-qu\
oted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar");function gu(s){switch(s){case In:return"<BOM>";case Mn:return"<DOC>";case _n:return"<FLO\
W_END>";case Pn:return"<SCALAR>";default:return JSON.stringify(s)}}function yu(s){switch(s){case In:return"byte-order-mark";case Mn:return"doc-mode";case _n:return"\
flow-error-end";case Pn:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}B.createScalarToken=Cn.createScalarToken;B.resolveAsScalar=Cn.resolveAsScalar;B.setScalarValue=Cn.setScalarValue;
B.stringify=du.stringify;B.visit=hu.visit;B.BOM=In;B.DOCUMENT=Mn;B.FLOW_END=_n;B.SCALAR=Pn;B.isCollection=pu;B.isScalar=mu;B.prettyToken=gu;B.tokenType=yu});var Bn=w(Ao=>{"use strict";var tt=Zt();function F(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var No=new Set("0123456789ABCDEFabcdef"),bu=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),es=new Set(",[]{}"),Su=new Set(` ,[]{}
\r	`),Dn=s=>!s||Su.has(s),$n=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&F(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===tt.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){
let r=e[n-1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield tt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&F(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!F(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&F(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Dn),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&F(i[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield tt.FLOW_END,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(
1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Dn),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||F(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>F(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield tt.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(F(r)||e&&es.has(r))break;t=n}else if(F(i)){let r=this.buffer[n+
1];if(i==="\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&es.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&es.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield tt.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Dn),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(F(n)||t&&es.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!F(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(bu.has(t))t=this.buffer[++e];else if(t==="%"&&No.has(this.buffer[e+1])&&No.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Ao.Lexer=$n});var Kn=w(Eo=>{"use strict";var Rn=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;
for(;t<n;){let r=t+n>>1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];
return{line:t,col:e-i+1}}}};Eo.LineCounter=Rn});var Fn=w(Co=>{"use strict";var wu=require("process"),Oo=Zt(),vu=Bn();function te(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function To(s){
for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function qo(s){switch(s?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ts(s){switch(s.type){case"document":return s.
start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function Ne(s){
if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}function ss(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)
s.push(e[t])}function Lo(s){if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!te(e.start,"explicit-key-ind")&&!te(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,qo(e.value)?e.value.end?ss(e.value.end,e.sep):e.value.end=e.sep:ss(e.start,e.sep),delete e.sep)}var jn=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new vu.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=
e,wu.env.LOG_TOKENS&&console.log("|",Oo.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Oo.tokenType(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&Lo(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let i=n.items[n.items.length-
1];if(i.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;
return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{let i=n.items[n.items.
length-1];!i||i.value?n.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.
type==="document"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&To(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(n.type==="document"?n.end=i.start:n.items.push({start:i.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{To(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=ts(this.peek(2)),n=Ne(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ss(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(te(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(qo(t.key)&&!te(t.sep,"newline")){
let o=Ne(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(te(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Ne(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):te(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!te(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){ss(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||te(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let i=ts(
n),r=Ne(i);Lo(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=ts(e),n=Ne(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=ts(e),n=Ne(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Co.Parser=jn});var Do=w(nt=>{"use strict";var Io=Tn(),ku=We(),st=Xe(),Nu=As(),Au=E(),Eu=Kn(),Mo=Fn();function _o(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new Eu.LineCounter||null,prettyErrors:e}}function Ou(s,e={}){let{lineCounter:t,prettyErrors:n}=_o(e),i=new Mo.Parser(t?.addNewLine),r=new Io.Composer(e),o=Array.
from(r.compose(i.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(st.prettifyError(s,t)),a.warnings.forEach(st.prettifyError(s,t));return o.length>0?o:Object.
assign([],{empty:!0},r.streamInfo())}function Po(s,e={}){let{lineCounter:t,prettyErrors:n}=_o(e),i=new Mo.Parser(t?.addNewLine),r=new Io.Composer(e),o=null;for(let a of r.
compose(i.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new st.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(st.prettifyError(s,t)),o.warnings.forEach(st.prettifyError(
s,t))),o}function Tu(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let i=Po(s,t);if(!i)return null;if(i.warnings.forEach(r=>Nu.
warn(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:n},t))}function Lu(s,e,t){
let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let i=Math.round(t);t=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(s===void 0){let{keepUndefined:i}=t??e??{};if(!i)return}return Au.isDocument(s)&&!n?s.toString(t):new ku.Document(s,n,t).toString(t)}
nt.parse=Tu;nt.parseAllDocuments=Ou;nt.parseDocument=Po;nt.stringify=Lu});var ne=w(O=>{"use strict";var qu=Tn(),Cu=We(),Iu=an(),xn=Xe(),Mu=Me(),se=E(),_u=X(),Pu=C(),Du=Z(),$u=ee(),Bu=Zt(),Ru=Bn(),Ku=Kn(),ju=Fn(),ns=Do(),$o=Le();O.Composer=
qu.Composer;O.Document=Cu.Document;O.Schema=Iu.Schema;O.YAMLError=xn.YAMLError;O.YAMLParseError=xn.YAMLParseError;O.YAMLWarning=xn.YAMLWarning;O.Alias=Mu.Alias;
O.isAlias=se.isAlias;O.isCollection=se.isCollection;O.isDocument=se.isDocument;O.isMap=se.isMap;O.isNode=se.isNode;O.isPair=se.isPair;O.isScalar=se.isScalar;O.isSeq=
se.isSeq;O.Pair=_u.Pair;O.Scalar=Pu.Scalar;O.YAMLMap=Du.YAMLMap;O.YAMLSeq=$u.YAMLSeq;O.CST=Bu;O.Lexer=Ru.Lexer;O.LineCounter=Ku.LineCounter;O.Parser=ju.Parser;O.
parse=ns.parse;O.parseAllDocuments=ns.parseAllDocuments;O.parseDocument=ns.parseDocument;O.stringify=ns.stringify;O.visit=$o.visit;O.visitAsync=$o.visitAsync});var Ad={};ua(Ad,{multilineStrings:()=>Nd,readWithPositions:()=>bd});module.exports=da(Ad);var as=ie(ne(),1);var Un=ie(ne(),1);var Ee=ie(ne(),1);var Ro=ie(ne(),1);var D={ALIAS_PROPS:"an alias has an anchor or a tag of its own",BAD_ALIAS:"the name of an anchor must consist of letters, digits, - and _",BAD_COLLECTION_TYPE:"\
a tag does not fit its value",BAD_DIRECTIVE:"a directive must be %YAML 1.1 or %TAG",BAD_DQ_ESCAPE:"an escape sequence in double quotes is not valid in YAML 1.1",
BAD_INDENT:"the indentation does not match that of the lines around it",BAD_PROP_ORDER:"an anchor or a tag must follow its indicator",BAD_SCALAR_START:"a string\
 that begins with @, `, %, a comma, | or > needs quotes",BLOCK_AS_IMPLICIT_KEY:"a map or a list begins on the line of another key; put it on a line of its own",
BLOCK_IN_FLOW:"a block list or a block map cannot be inside [] or {}",DUPLICATE_KEY:"a key is duplicated",IMPOSSIBLE:"the indentation does not match that of the\
 lines around it",KEY_OVER_1024_CHARS:"a key must be followed by its : on the same line, within 1024 characters",MISSING_CHAR:"a character is missing here: a co\
lon, a comma, a quote, a bracket or a space",MULTILINE_IMPLICIT_KEY:"a key must be followed by its : on the same line, within 1024 characters",MULTIPLE_ANCHORS:"\
a value has more than one anchor",MULTIPLE_DOCS:"it contains more than one document",MULTIPLE_TAGS:"a value has more than one tag",NON_STRING_KEY:"a key is not \
a string",RESOURCE_EXHAUSTION:"it is too large or too deeply nested",TAB_AS_INDENT:"a tab is used as indentation",TAG_RESOLVE_FAILED:"a tag is not declared",UNEXPECTED_TOKEN:"\
unexpected here; check the indentation, quotes and brackets before it"};function Ko(s,e,t,n){let i=(m,g,f)=>n(m,m+g,f);function r(m,g){switch(m?.type){case"alias":Bo.test(m.source)||i(m.offset,m.source.length,D.BAD_ALIAS);break;case"\
scalar":g&&/^:|\?/.test(m.source)&&i(m.offset,m.source.length,"inside [] and {}, a string that contains ? or follows a : needs quotes");break;case"double-quoted\
-scalar":u(m.source,m.offset);break;case"block-scalar":d(m),a(m.props);break;case"block-map":for(let f of m.items)o(f,!1);for(let f of m.items)p(f,m.indent);break;case"\
block-seq":for(let f of m.items)o(f,!1);break;case"flow-collection":for(let f of m.items)o(f,!0);for(let f of m.items)c(f);break}}function o({start:m,key:g,sep:f,
value:h},b){a(m),r(g,b),f&&a(f),r(h,b)}function a(m){for(let g of m){g.type==="anchor"&&!Bo.test(g.source)&&i(g.offset,g.source.length,D.BAD_ALIAS);let{offset:f,
type:h}=g;h==="tag"&&(/[#%]/.test(g.source)||/\S/.test(l(g)))&&i(f,g.source.length,Fu)}}function l({offset:m,source:g}){return e.charAt(m-t+g.length)}function c({
start:m,key:g,sep:f}){let h=f?.find(({type:y})=>y==="map-value-ind");if(!h||!g||m.some(({type:y})=>y==="explicit-key-ind"))return;let b=e.slice(g.offset-t,h.offset-
t);(b.length>1024||b.includes(`
`))&&i(g.offset,1,D.MULTILINE_IMPLICIT_KEY),g.type==="scalar"&&/^:[,[\]{}]/.test(e.slice(h.offset-t,h.offset-t+2))&&i(h.offset,1,"a : inside [] and {} must be f\
ollowed by a space")}function p({start:m,key:g,sep:f,value:h},b){let y=f?.find(({type:v})=>v==="map-value-ind");if(!y&&h&&i(h.offset,1,D.UNEXPECTED_TOKEN),!y||!g)
return;let S=m.some(({type:v})=>v==="explicit-key-ind"),k=f?.slice(0,f.indexOf(y)).some(({type:v})=>v==="newline");(S?y.indent!==b:k)&&i(y.offset,1,D.MULTILINE_IMPLICIT_KEY)}
function u(m,g){for(let{0:f,index:h}of m.matchAll(/\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|.)/gs))(f==="\\/"||f.length>2)&&i(g+h,f.length,D.BAD_DQ_ESCAPE)}function d({
source:m,props:g,offset:f,indent:h}){let b=g.reduce((k,v)=>k+("source"in v?v.source.length:0),0),y=/[1-9]/.exec(Ro.CST.stringify(g[0]??s))?.[0],S=y===void 0?void 0:
h+Number(y);for(let k=0;k<m.length;k=xu(m,k)){let v=k;for(;m[v]===" ";)v++;let A=v-k;if(m[v]==="	"&&(S===void 0||A<S)){i(f+b+v,1,D.TAB_AS_INDENT);return}m[v]!==
`
`&&m[v]!=="\r"&&v<m.length&&(S??=A)}S===0&&i(f+b,1,"text after | or > must be indented")}a(s.start),r(s.value,!1)}var Fu="a tag contains an invalid character",Bo=/^[&*][\w-]+$/;
function xu(s,e){let t=s.indexOf(`
`,e);return t===-1?s.length:t+1}var jo=ie(ne(),1);function Fo(){let s=new jo.Lexer,e=s.continueScalar.bind(s),t=0,n=!1;return Object.defineProperty(s,"indentNext",{get:()=>n||s.flowLevel>0?0:t,
set:i=>{t=i}}),Object.defineProperty(s,"continueScalar",{value:i=>{n=/["']/.test(s.buffer[s.pos]??"");let r=e(i);return n=!1,r}}),s}function xo(s,e){Object.defineProperty(
s,"onError",{value:e})}function Yo(){let s;return{blame:(e,t,n)=>{(!s||e<s.start)&&(s={start:e,end:Math.max(t,e+1),reason:n})},first:()=>s}}var it=200,Ae=`it is nested deeper than ${it}\
 levels`,Uo=4e6,is="it is too large";function Vo(s,e){let t=0,n=!0,i=!0,r=!1,o=!1,a=0;return(l,c,p)=>{let u=c==="space"&&i&&a===0?l.indexOf("	"):-1;u!==-1&&!(r&&p+u-t>e())&&s(p+u,p+u+1,D.TAB_AS_INDENT),
c==="newline"?(t=p+l.length,n=i=!0):Yu.has(c)?c==="comment"&&(r=!1):(i=c==="seq-item-ind"||c==="explicit-key-ind"||c==="map-value-ind"&&n,n&&=i,r=c==="text"&&!o,
o=c==="block-scalar-header"||o&&c!=="text",a=c==="flow-error-end"?0:a+(Uu.get(c)??0))}}var Yu=new Set(["space","comment","doc-mode","byte-order-mark"]),Uu=new Map(
[["flow-map-start",1],["flow-seq-start",1],["flow-map-end",-1],["flow-seq-end",-1]]);var Vu={version:"1.1",schema:"failsafe",resolveKnownTags:!1,merge:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"};function rs(s,e,t){let{blame:n,first:i}=Yo(),
r=new Ee.Parser;r.offset=e;let o=Gu(n),a=Vo(n,()=>Hu(r.stack)),l,c=0,p=!1;function u(g){for(let f of g)if(f.type==="error")n(f.offset,f.offset+1,D.UNEXPECTED_TOKEN);else{
if(l&&(f.type==="document"||f.type==="doc-end"))return d(l,f);f.type==="directive"&&!Ju.test(f.source)&&n(f.offset,f.offset+1,D.BAD_DIRECTIVE),f.type==="documen\
t"&&(l=f,Ko(f,s,e,n)),zu(o.next(f))}return!i()}function d({value:g,start:f},{type:h,offset:b}){return h==="doc-end"&&!g&&f.length===0&&n(b,b+3,D.UNEXPECTED_TOKEN),
!1}for(let g of t.lex(s)){let{offset:f}=r,h=p?"text":Ee.CST.tokenType(g);if(p=h==="scalar",h&&!p&&(a(g,h,f),Xu(g,f,n)),r.stack.length>it+2&&n(f,f+1,Ae),++c>Uo&&
n(e,e+1,is),!u(r.next(g)))break}l||u(r.end());let[m]=o.end(!0,e+s.length);for(let{pos:g,code:f}of m?.errors??[])n(...g,D[f]);return{node:m,fault:i()}}var Ju=/^%(?:YAML[ \t]+1\.1|TAG[ \t]+!(?:[\w-]*!)?[ \t]+\S+)$/;
function Gu(s){let e=new Ee.Composer(Vu);return xo(e,(t,n,i,r)=>{!r&&!i.startsWith(Qu)&&s(...Wu(t),D[n])}),e}function Wu(s){return typeof s=="number"?[s,s+1]:"o\
ffset"in s?[s.offset,s.offset+1]:s}var Qu="Comments must be separated";function Hu(s){let e=s.findLast(t=>t.type==="block-map"||t.type==="block-seq");return e&&
"indent"in e?e.indent:-1}function Xu(s,e,t){let n=/^["']/.test(s)?-1:s.search(/[\u2028\u2029]/);n!==-1&&t(e+n,e+n+1,"a Unicode line separator must be in quotes")}
function zu(s){for(let e of s);}function Jo(s,e,t){let n=s.slice(e,t),i=n.search(Zu);if(i!==-1)return Yn({start:e+i,end:e+i+1,reason:"YAML does not allow this character"});let r=(n.endsWith(`
`)?n:`${n}
`).replace(ed,`
`),{node:o,fault:a}=rs(r,e,new Un.Lexer);if(!a)return{node:o,fault:a};if(Wo(a))return Yn(a);let l=rs(r,e,Fo());return l.fault?Yn(a):l}function Go(s,e,t){let{node:n,
fault:i}=rs(s.slice(e,t),e,new Un.Lexer);return{node:n,fault:i&&Wo(i)?i:void 0}}var Zu=/[^\t\n\r\x20-\x7e\u0085\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u,ed=/\r(?!\n)|\u0085/g;
function Yn(s){return{node:void 0,fault:s}}function Wo({reason:s}){return s===Ae||s===is}var q=ie(ne(),1);function Qo(s){return s.split("/").slice(1).map(td)}var td=s=>s.includes("~")?s.replaceAll("~1","/").replaceAll("~0","~"):s;var L=ie(ne(),1);function zo(s,e,t){if(e===void 0)return t?Ho(s):ue(s);if(e===`${Oe}binary`)return rd(s);if(e===`${Oe}timestamp`)return nd.test(s)&&id(s)?ue(s):void 0;let n=sd.get(
e);if(!n)return ue(s);let i=Ho(s);return n==="float"&&i.type==="integer"?Te(Number(i.value)):i.type===n?i:void 0}var Oe="tag:yaml.org,2002:",sd=new Map([[`${Oe}\
int`,"integer"],[`${Oe}float`,"float"],[`${Oe}bool`,"boolean"],[`${Oe}null`,"null"]]),nd=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function id(s){let[e=0,t=0,n=0]=s.split(/[-Tt ]/,3).map(Number);return n<=new Date(Date.UTC(e,t,0)).getUTCDate()}function rd(s){let e=s.replace(/[\r\n]/g,"");if(!(e.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)))return ue(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(e),t=>t.charCodeAt(0))))}function Ho(s){
let e=od.get(s);if(e)return e;let t=s.charAt(0);if(t===".")return ad(s)??ue(s);if(!/[-+0-9]/.test(t))return ue(s);let n=s.replaceAll("_","");return cd(n)??ld(n)??
ue(s)}var od=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(s=>[s,Xo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(s=>[s,Xo(!1)]),...["","~","null","Null","NULL"].map(s=>[s,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(s=>[s,Te(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(s=>[s,Te(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(s=>[s,Te(Number.NEGATIVE_INFINITY)])]);
function ue(s){return{type:"text",value:s,key:s}}function Xo(s){return{type:"boolean",value:s,key:String(s)}}function Te(s){return{type:"float",value:s,key:ud(s)}}
function ad(s){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(s)||/_(?!\d)/.test(s))return;let e=Number(s.replaceAll("_",""));return Number.isFinite(e)?Te(e):void 0}
function ld(s){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(s))return;let e=Number(s);return Number.isFinite(e)?Te(e):void 0}function cd(s){let e=fd.
exec(s);if(!e)return;let[,t="",n,i,r,o="0"]=e,a=n!==void 0?os(n,"0x",16):i!==void 0?os(i,"0o",22):r!==void 0?os(r,"0b",64):os(o,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var fd=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function os(s,e,t){return s.length<=t?BigInt(e+s):
void 0}function ud(s){let e=Math.fround(s);if(Number.isNaN(e))return".nan";if(!Number.isFinite(e))return e>0?".inf":"-.inf";if(e===0)return Object.is(e,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(e.toPrecision(t)))!==e;)t++;let[n,i]=e.toExponential(t-1).split("e"),r=Number(i);return r>=-4&&r<6?String(Number(e.toPrecision(
t))):`${n}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function ta(s){let e=hd();try{return{value:s?e.build(s).value:null,repeated:e.repeated,targets:e.targets}}catch(t){if(!(t instanceof K))throw t;let[n,i]=t.node.
range??[0,0];return{start:n,end:i,reason:t.message}}}function sa(s){return(0,L.isScalar)(s)?na(s)?.key:void 0}function Vn(s){return(0,L.isScalar)(s)&&s.source===
"<<"&&(s.tag==="!"||s.tag===dd||!s.tag&&s.type===L.Scalar.PLAIN)}var dd="tag:yaml.org,2002:merge";function na(s){return zo(s.source??"",s.tag,s.type===L.Scalar.
PLAIN)}var K=class extends Error{node;constructor(e,t){super(t),this.node=e}};function hd(){let s=[],e=new Map,t=new Map,n=new Map,i=[],r=1,o=0;function a(f){if(r++,
(0,L.isAlias)(f))return c(f);if(l(f),(0,L.isScalar)(f))return p(f);let h=r,{value:b,levels:y,entries:S}=(0,L.isMap)(f)?d(f):u(f);if(y>it)throw new K(f,Ae);let k={
value:b,levels:y,size:r-h+1,...S&&{entries:S}};return"anchor"in f&&f.anchor!==void 0&&n.set(f,k),k}function l(f){"anchor"in f&&f.anchor!==void 0&&t.set(f.anchor,
f)}function c(f){let h=t.get(f.source);if(!h)throw new K(f,"it refers to an anchor that is not defined above it in the document");e.set(f,h);let b=(0,L.isScalar)(
h)?p(h):n.get(h);if(!b)throw new K(f,"it refers to an anchor that contains it");if(r+=b.size,o+=b.size,o>100&&r>1e3&&o/r>pd(r))throw new K(f,"it contains excess\
ive aliasing");return b}function p(f){let h=ea(f);if(typeof h.value=="number"&&!Number.isFinite(h.value))throw new K(f,"JSON does not support infinity and NaN");
return{value:h.value,size:1,levels:0}}function u(f){let h=[],b=0;for(let y of(0,L.isSeq)(f)?f.items:[]){i.push(h.length);let S=(0,L.isNode)(y)?a(y):Zo;i.pop(),h.
push(S.value),b=Math.max(b,S.levels)}return{value:h,levels:b+1}}function d(f){let h=new Map,b=0;for(let y of f.items){if(!(0,L.isNode)(y.key))continue;if(Vn(y.key)){
l(y.key),b=Math.max(b,g((0,L.isNode)(y.value)?y.value:y.key,h));continue}let{id:S,key:k}=m(y.key);i.push(k);let v=(0,L.isNode)(y.value)?a(y.value):Zo;h.get(S)?.
own&&s.push({path:[...i],key:y.key,by:"key"}),i.pop(),b=Math.max(b,v.levels),h.set(S,{key:k,value:v.value,own:y.key})}return{value:md(h),levels:b+1,entries:h}}function m(f){
r++,l(f),(0,L.isAlias)(f)&&c(f);let h=(0,L.isAlias)(f)?e.get(f):f;if(!(0,L.isScalar)(h))throw new K(f,"a list or a map is used as a key");let{type:b,key:y}=ea(h);
if(y===void 0)throw new K(f,b==="null"?"null is used as a key":"a key is a number with more than 64 bits");return{id:`${b} ${y}`,key:y}}function g(f,h){let b=[],
y=0;for(let S of(0,L.isSeq)(f)?f.items:[f]){let k=(0,L.isNode)(S)&&!(0,L.isScalar)(S)&&!(0,L.isSeq)(S)?a(S):void 0;if(!k?.entries)throw new K(f,"the value of a \
merge (<<) must be a map or a list of maps");b.unshift(k.entries),y=Math.max(y,k.levels-1)}for(let[S,k]of new Map(b.flatMap(v=>[...v]))){let v=h.get(S)?.own;v&&
s.push({path:[...i,k.key],key:v,by:"merge"}),h.set(S,{key:k.key,value:k.value})}return y}return{build:a,repeated:s,targets:e}}var Zo={value:null,size:1,levels:0};
function ea(s){let e=na(s);if(!e)throw new K(s,"a value does not match its tag");return e}function pd(s){return .99-.89*Math.min(1,Math.max(0,(s-4e5)/36e5))}function md(s){
let e={};for(let{key:t,value:n}of s.values())t==="__proto__"?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n;return e}function ra(s,e,t){let n=new Map;function i(l){let c=n.get(l);if(c)return c;let p=new Map;for(let{key:u,value:d}of l.items){if(!(0,q.isNode)(u))continue;let m=(0,q.isNode)(
d)?d:void 0,g=sa(o(u));if(Vn(u))for(let[f,h]of r(m))p.set(f,h);else g!==void 0&&p.set(g,{key:u,value:m})}return n.set(l,p),p}function r(l){let c=o(l);if((0,q.isMap)(
c))return i(c);let p=(0,q.isSeq)(c)?c.items:[];return new Map(p.toReversed().flatMap(u=>(0,q.isNode)(u)?[...r(u)]:[]))}function o(l){return(0,q.isAlias)(l)?t.get(
l):l}function a(l,c){let p=o(l);if((0,q.isMap)(p))return i(p).get(c);let u=(0,q.isSeq)(p)&&/^(?:0|[1-9]\d*)$/.test(c)?p.items[Number(c)]:void 0;return(0,q.isNode)(
u)?{key:u,value:u}:void 0}return l=>{let c={key:e,value:e};for(let u of Qo(l)){let d=a(c.value,u);if(!d)break;c=d}let p=ia(s,c.key);return{key:p,value:c.value?ia(
s,c.value):[p[1],p[1]]}}}function ia(s,e){let t=e.range?.[0]??0,n=e;for(;(0,q.isCollection)(n)&&!n.flow;){let r=n.items.at(-1),o=(0,q.isPair)(r)?r.value??r.key:
r;if(!(0,q.isNode)(o))break;n=o}let i=n.range?.[1]??t;if((0,q.isScalar)(n)&&n.type!==void 0&&gd.has(n.type))for(;yd.has(s.charAt(i-1));)i--;return[t,i]}var gd=new Set(
[q.Scalar.BLOCK_LITERAL,q.Scalar.BLOCK_FOLDED]),yd=new Set([" ","	","\r",`
`]);function bd(s,e,t){let n=t(e.start,e.end),{node:i,read:r}=Sd(s,e);if("reason"in r)return{value:void 0,issues:[wd(r,t)],range:n,positionOf:()=>n,keyOf:()=>n,node:i};
let o=i?.contents?ra(s,i.contents,r.targets):void 0,a=(l,c)=>{let p=o?.(l)[c];return p?t(...p):n};return{value:e.json?e.json.value:r.value,issues:r.repeated.map(
l=>vd(l,t)).sort((l,c)=>l.range.start.offset-c.range.start.offset),range:n,positionOf:l=>a(l,"value"),keyOf:l=>a(l,"key"),node:i}}function Sd(s,{body:e,end:t,json:n,
fault:i}){if(i)return{node:void 0,read:i};try{let{node:r,fault:o}=n?Go(s,e,t):Jo(s,e,t);return{node:r,read:o??ta(r?.contents??null)}}catch(r){if(!(r instanceof RangeError))
throw r;return{node:void 0,read:{start:e,end:e+1,reason:"it is too large or too deeply nested"}}}}function wd({start:s,end:e,reason:t},n){let i=n(s,e);return{code:"\
yaml-syntax",path:"",field:"",message:`invalid YAML: ${t} (line ${i.start.line}, column ${i.start.column})`,range:i}}function vd({path:s,key:e,by:t},n){let[i,r]=e.
range??[0,0];return{code:"duplicate-key",path:s.map(o=>`/${String(o).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),field:s.map((o,a)=>typeof o=="number"?
`[${o}]`:a===0?o:`.${o}`).join(""),message:kd[t],range:n(i,r)}}var kd={key:"duplicate key: the last value is used; keep one of them",merge:"duplicate key: the v\
alue of the merge (<<) after it is used; put the merge first"};function Nd({node:s}){let e=[];return s&&(0,as.visit)(s,(t,n)=>{(0,as.isScalar)(n)&&n.range&&n.source?.
includes(`
`)&&e.push([n.range[0],n.range[1]])}),e}0&&(module.exports={multilineStrings,readWithPositions});

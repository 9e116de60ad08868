"use strict";var om=Object.create;var li=Object.defineProperty;var am=Object.getOwnPropertyDescriptor;var lm=Object.getOwnPropertyNames;var cm=Object.getPrototypeOf,um=Object.prototype.hasOwnProperty;var L=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),me=(e,t)=>{for(var n in t)li(e,n,{get:t[n],enumerable:!0})},dl=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of lm(t))!um.call(e,r)&&r!==n&&li(e,r,{get:()=>t[r],enumerable:!(i=am(t,r))||i.enumerable});return e};var Xe=(e,t,n)=>(n=e!=null?om(cm(e)):{},dl(t||!e||!e.__esModule?li(n,"default",{value:e,enumerable:!0}):n,e)),fm=e=>dl(li({},"__esModule",{value:!0}),e);var U=L(ue=>{"use strict";var lo=Symbol.for("yaml.alias"),Nc=Symbol.for("yaml.document"),Si=Symbol.for("yaml.map"),xc=Symbol.for("yaml.pair"),co=Symbol.for("yam\
l.scalar"),ki=Symbol.for("yaml.seq"),je=Symbol.for("yaml.node.type"),hg=e=>!!e&&typeof e=="object"&&e[je]===lo,gg=e=>!!e&&typeof e=="object"&&e[je]===Nc,yg=e=>!!e&&
typeof e=="object"&&e[je]===Si,bg=e=>!!e&&typeof e=="object"&&e[je]===xc,Tc=e=>!!e&&typeof e=="object"&&e[je]===co,vg=e=>!!e&&typeof e=="object"&&e[je]===ki;function Lc(e){
if(e&&typeof e=="object")switch(e[je]){case Si:case ki:return!0}return!1}function wg(e){if(e&&typeof e=="object")switch(e[je]){case lo:case Si:case co:case ki:return!0}
return!1}var Sg=e=>(Tc(e)||Lc(e))&&!!e.anchor;ue.ALIAS=lo;ue.DOC=Nc;ue.MAP=Si;ue.NODE_TYPE=je;ue.PAIR=xc;ue.SCALAR=co;ue.SEQ=ki;ue.hasAnchor=Sg;ue.isAlias=hg;ue.
isCollection=Lc;ue.isDocument=gg;ue.isMap=yg;ue.isNode=wg;ue.isPair=bg;ue.isScalar=Tc;ue.isSeq=vg});var mn=L(uo=>{"use strict";var ae=U(),ye=Symbol("break visit"),Rc=Symbol("skip children"),De=Symbol("remove node");function Ai(e,t){let n=Ic(t);ae.isDocument(e)?
_t(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):_t(null,e,n,Object.freeze([]))}Ai.BREAK=ye;Ai.SKIP=Rc;Ai.REMOVE=De;function _t(e,t,n,i){let r=Mc(
e,t,n,i);if(ae.isNode(r)||ae.isPair(r))return Dc(e,i,r),_t(e,r,n,i);if(typeof r!="symbol"){if(ae.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let o=_t(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(ae.isPair(t)){i=Object.
freeze(i.concat(t));let s=_t("key",t.key,n,i);if(s===ye)return ye;s===De&&(t.key=null);let o=_t("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}
return r}async function Pi(e,t){let n=Ic(t);ae.isDocument(e)?await $t(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):await $t(null,e,n,Object.freeze(
[]))}Pi.BREAK=ye;Pi.SKIP=Rc;Pi.REMOVE=De;async function $t(e,t,n,i){let r=await Mc(e,t,n,i);if(ae.isNode(r)||ae.isPair(r))return Dc(e,i,r),$t(e,r,n,i);if(typeof r!=
"symbol"){if(ae.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let o=await $t(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{
if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(ae.isPair(t)){i=Object.freeze(i.concat(t));let s=await $t("key",t.key,n,i);if(s===ye)return ye;
s===De&&(t.key=null);let o=await $t("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}return r}function Ic(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Mc(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(ae.isMap(t))return n.Map?.(e,t,i);if(ae.isSeq(t))return n.Seq?.(e,t,i);if(ae.
isPair(t))return n.Pair?.(e,t,i);if(ae.isScalar(t))return n.Scalar?.(e,t,i);if(ae.isAlias(t))return n.Alias?.(e,t,i)}function Dc(e,t,n){let i=t[t.length-1];if(ae.
isCollection(i))i.items[e]=n;else if(ae.isPair(i))e==="key"?i.key=n:i.value=n;else if(ae.isDocument(i))i.contents=n;else{let r=ae.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}uo.visit=Ai;uo.visitAsync=Pi});var fo=L(_c=>{"use strict";var qc=U(),kg=mn(),Ag={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Pg=e=>e.replace(/[!,[\]{}]/g,t=>Ag[t]),hn=class e{constructor(t,n){
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
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+Pg(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&qc.isNode(t.contents)){let s={};kg.visit(t.contents,(o,l)=>{qc.isNode(l)&&
l.tag&&(s[l.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,o]of i)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||r.some(l=>l.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};hn.defaultYaml={explicit:!1,version:"1.2"};hn.defaultTags={"!!":"tag:yaml.org,2002:"};_c.Directives=hn});var Ci=L(gn=>{"use strict";var $c=U(),Cg=mn();function Eg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Fc(e){let t=new Set;return Cg.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function Bc(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function Og(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=Fc(e));let o=Bc(t,r);return r.add(o),o},setAnchors:()=>{
for(let s of n){let o=i.get(s);if(typeof o=="object"&&o.anchor&&($c.isScalar(o.node)||$c.isCollection(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw l.source=s,l}}},sourceObjects:i}}gn.anchorIsValid=Eg;gn.anchorNames=Fc;gn.createNodeAnchors=Og;gn.
findNewAnchor=Bc});var po=L(jc=>{"use strict";function yn(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let o=i[r],l=yn(e,i,String(r),o);l===
void 0?delete i[r]:l!==o&&(i[r]=l)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),o=yn(e,i,r,s);o===void 0?i.delete(r):o!==s&&i.set(
r,o)}else if(i instanceof Set)for(let r of Array.from(i)){let s=yn(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let o=yn(e,i,r,s);o===void 0?delete i[r]:o!==s&&(i[r]=o)}return e.call(t,n,i)}jc.applyReviver=yn});var tt=L(Yc=>{"use strict";var Ng=U();function Kc(e,t,n){if(Array.isArray(e))return e.map((i,r)=>Kc(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!Ng.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}Yc.toJS=Kc});var Ei=L(Gc=>{"use strict";var xg=po(),Uc=U(),Tg=tt(),mo=class{constructor(t){Object.defineProperty(this,Uc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Uc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},l=Tg.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:u}of o.anchors.values())r(u,c);return typeof s=="function"?xg.applyReviver(s,{"":l},
"",l):l}};Gc.NodeBase=mo});var bn=L(Vc=>{"use strict";var Lg=Ci(),Rg=mn(),Ft=U(),Ig=Ei(),Mg=tt(),ho=class extends Ig.NodeBase{constructor(t){super(Ft.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],Rg.visit(t,{Node:(s,o)=>{(Ft.isAlias(o)||Ft.hasAnchor(o))&&i.push(o)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:o,maxAliasCount:l}=n,c=s.get(r);if(c||(Mg.toJS(r,null,n),c=s.get(r)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Oi(o,r,s)),c.count*c.aliasCount>l)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(Lg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function Oi(e,t,n){
if(Ft.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if(Ft.isCollection(t)){let i=0;for(let r of t.items){let s=Oi(e,r,n);
s>i&&(i=s)}return i}else if(Ft.isPair(t)){let i=Oi(e,t.key,n),r=Oi(e,t.value,n);return Math.max(i,r)}return 1}Vc.Alias=ho});var oe=L(go=>{"use strict";var Dg=U(),qg=Ei(),_g=tt(),$g=e=>!e||typeof e!="function"&&typeof e!="object",nt=class extends qg.NodeBase{constructor(t){super(Dg.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:_g.toJS(this.value,t,n)}toString(){return String(this.value)}};nt.BLOCK_FOLDED="BLOCK_FOLDED";nt.BLOCK_LITERAL=
"BLOCK_LITERAL";nt.PLAIN="PLAIN";nt.QUOTE_DOUBLE="QUOTE_DOUBLE";nt.QUOTE_SINGLE="QUOTE_SINGLE";go.Scalar=nt;go.isScalarValue=$g});var vn=L(Hc=>{"use strict";var Fg=bn(),St=U(),Wc=oe(),Bg="tag:yaml.org,2002:";function jg(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function Kg(e,t,n){if(St.isDocument(e)&&(e=e.contents),St.isNode(
e))return e;if(St.isPair(e)){let p=n.schema[St.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:o,sourceObjects:l}=n,c;if(i&&e&&typeof e==
"object"){if(c=l.get(e),c)return c.anchor??(c.anchor=r(e)),new Fg.Alias(c.anchor);c={anchor:null,node:null},l.set(e,c)}t?.startsWith("!!")&&(t=Bg+t.slice(2));let u=jg(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Wc.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[St.
MAP]:Symbol.iterator in Object(e)?o[St.SEQ]:o[St.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Wc.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Hc.createNode=Kg});var xi=L(Ni=>{"use strict";var Yg=vn(),qe=U(),Ug=Ei();function yo(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=i,i=o}else i=new Map([[s,i]])}return Yg.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Jc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,bo=class extends Ug.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>qe.isNode(i)||qe.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Jc(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(qe.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,yo(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(qe.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&qe.isScalar(s)?s.value:s:qe.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!qe.isPair(n))return!1;let i=n.value;return i==null||t&&qe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return qe.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(qe.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,yo(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};Ni.Collection=bo;Ni.collectionFromPath=yo;Ni.isEmptyPath=Jc});var wn=L(Ti=>{"use strict";var Gg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function vo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Vg=(e,t,n)=>e.
endsWith(`
`)?vo(n,t):n.includes(`
`)?`
`+vo(n,t):(e.endsWith(" ")?"":" ")+n;Ti.indentComment=vo;Ti.lineComment=Vg;Ti.stringifyComment=Gg});var zc=L(Sn=>{"use strict";var Wg="flow",wo="block",Li="quoted";function Hg(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:o,onOverflow:l}={}){
if(!r||r<0)return e;r<s&&(s=0);let c=Math.max(1+s,1+r-t.length);if(e.length<=c)return e;let u=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?u.push(
0):p=r-i);let m,g,C=!1,y=-1,S=-1,T=-1;n===wo&&(y=Qc(e,y,t.length),y!==-1&&(p=y+c));for(let M;M=e[y+=1];){if(n===Li&&M==="\\"){switch(S=y,e[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}T=y}if(M===`
`)n===wo&&(y=Qc(e,y,t.length)),p=y+t.length+c,m=void 0;else{if(M===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let _=e[y+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(m=y)}if(y>=p)if(m)u.push(m),p=m+c,m=void 0;else if(n===Li){for(;g===" "||g==="	";)g=M,M=e[y+=1],C=!0;let _=y>T+1?y-2:S-1;if(d[_])return e;u.push(_),
d[_]=!0,p=_+c,m=void 0}else C=!0}g=M}if(C&&l&&l(),u.length===0)return e;o&&o();let R=e.slice(0,u[0]);for(let M=0;M<u.length;++M){let _=u[M],$=u[M+1]||e.length;_===
0?R=`
${t}${e.slice(0,$)}`:(n===Li&&d[_]&&(R+=`${e[_]}\\`),R+=`
${t}${e.slice(_+1,$)}`)}return R}function Qc(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}Sn.FOLD_BLOCK=wo;Sn.FOLD_FLOW=Wg;Sn.FOLD_QUOTED=Li;Sn.foldFlowLines=Hg});var An=L(Xc=>{"use strict";var Le=oe(),it=zc(),Ii=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Mi=e=>/^(%|---|\.\.\.)/m.test(e);function Jg(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,o=0;s<r;++s)if(e[s]===
`
`){if(s-o>i)return!0;if(o=s+1,r-o<=i)return!1}return!0}function kn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(Mi(e)?"  ":""),o="",l=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(l,
c)+"\\ ",c+=1,l=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(l,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,l=c+1}break;case"n":if(i||n[c+2]==='"'||n.length<r)c+=1;else{for(o+=n.slice(l,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,l=c+1}break;default:c+=1}return o=l?o+n.slice(l):n,i?o:it.foldFlowLines(o,s,it.FOLD_QUOTED,Ii(t,!1))}function So(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return kn(e,t);let n=t.indent||(Mi(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:it.foldFlowLines(i,n,it.FOLD_FLOW,Ii(t,!1))}function Bt(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=kn;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=So:s&&!r?i=kn:i=n?So:kn}return i(e,t)}var ko;try{ko=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ko=/\n+(?!\n|$)/g}function Ri({comment:e,type:t,value:n},i,r,s){let{blockQuote:o,commentString:l,lineWidth:c}=i.options;if(!o||/\n[\t ]+$/.test(
n))return Bt(n,i);let u=i.indent||(i.forceBlockIndent||Mi(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Le.Scalar.BLOCK_FOLDED?!1:t===Le.Scalar.BLOCK_LITERAL?
!0:!Jg(n,c,u.length);if(!n)return d?`|
`:`>
`;let p,m;for(m=n.length;m>0;--m){let $=n[m-1];if($!==`
`&&$!=="	"&&$!==" ")break}let g=n.substring(m),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(ko,`$&${u}`));let y=!1,S,T=-1;for(S=0;S<n.length;++S){let $=n[S];if($===" ")y=!0;else if($===`
`)T=S;else break}let R=n.substring(0,T<S?T+1:S);R&&(n=n.substring(R.length),R=R.replace(/\n+/g,`$&${u}`));let _=(y?u?"2":"1":"")+p;if(e&&(_+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),j=!1,W=Ii(i,!0);o!=="folded"&&t!==Le.Scalar.BLOCK_FOLDED&&(W.onOverflow=
()=>{j=!0});let I=it.foldFlowLines(`${R}${$}${g}`,u,it.FOLD_BLOCK,W);if(!j)return`>${_}
${u}${I}`}return n=n.replace(/\n+/g,`$&${u}`),`|${_}
${u}${R}${n}${g}`}function Qg(e,t,n,i){let{type:r,value:s}=e,{actualString:o,implicitKey:l,indent:c,indentStep:u,inFlow:d}=t;if(l&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Bt(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return l||d||!s.includes(
`
`)?Bt(s,t):Ri(e,t,n,i);if(!l&&!d&&r!==Le.Scalar.PLAIN&&s.includes(`
`))return Ri(e,t,n,i);if(Mi(s)){if(c==="")return t.forceBlockIndent=!0,Ri(e,t,n,i);if(l&&c===u)return Bt(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let m=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=t.doc.schema;if(C.some(m)||g?.some(m))return Bt(s,t)}return l?
p:it.foldFlowLines(p,c,it.FOLD_FLOW,Ii(t,!1))}function zg(e,t,n,i){let{implicitKey:r,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:l}=e;l!==Le.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=Le.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Le.
Scalar.BLOCK_FOLDED:case Le.Scalar.BLOCK_LITERAL:return r||s?Bt(o.value,t):Ri(o,t,n,i);case Le.Scalar.QUOTE_DOUBLE:return kn(o.value,t);case Le.Scalar.QUOTE_SINGLE:
return So(o.value,t);case Le.Scalar.PLAIN:return Qg(o,t,n,i);default:return null}},u=c(l);if(u===null){let{defaultKeyType:d,defaultStringType:p}=t.options,m=r&&
d||p;if(u=c(m),u===null)throw new Error(`Unsupported default string type ${m}`)}return u}Xc.stringifyString=zg});var Pn=L(Ao=>{"use strict";var Xg=Ci(),rt=U(),Zg=wn(),ey=An();function ty(e,t){let n=Object.assign({blockQuote:!0,commentString:Zg.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function ny(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(rt.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(o=>o.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function iy(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(rt.isScalar(e)||rt.isCollection(
e))&&e.anchor;s&&Xg.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&r.push(i.directives.tagString(o)),r.join(" ")}function ry(e,t,n,i){
if(rt.isPair(e))return e.toString(t,n,i);if(rt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=rt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>r=c});r??(r=ny(t.doc.schema.tags,s));let o=iy(s,r,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof r.
stringify=="function"?r.stringify(s,t,n,i):rt.isScalar(s)?ey.stringifyString(s,t,n,i):s.toString(t,n,i);return o?rt.isScalar(s)||l[0]==="{"||l[0]==="["?`${o} ${l}`:
`${o}
${t.indent}${l}`:l}Ao.createStringifyContext=ty;Ao.stringify=ry});var nu=L(tu=>{"use strict";var Ke=U(),Zc=oe(),eu=Pn(),Cn=wn();function sy({key:e,value:t},n,i,r){let{allNullValues:s,doc:o,indent:l,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,m=Ke.isNode(e)&&e.comment||null;if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(Ke.isCollection(e)||
!Ke.isNode(e)&&typeof e=="object"){let W="With simple keys, collection cannot be used as a key value";throw new Error(W)}}let g=!p&&(!e||m&&t==null&&!n.inFlow||
Ke.isCollection(e)||(Ke.isScalar(e)?e.type===Zc.Scalar.BLOCK_FOLDED||e.type===Zc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:l+c});let C=!1,y=!1,S=eu.stringify(e,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||t==null&&
g)return S=`? ${S}`,m&&!C?S+=Cn.lineComment(S,n.indent,u(m)):y&&r&&r(),S;C&&(m=null),g?(m&&(S+=Cn.lineComment(S,n.indent,u(m))),S=`? ${S}
${l}:`):(S=`${S}:`,m&&(S+=Cn.lineComment(S,n.indent,u(m))));let T,R,M;Ke.isNode(t)?(T=!!t.spaceBefore,R=t.commentBefore,M=t.comment):(T=!1,R=null,M=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!m&&Ke.isScalar(t)&&(n.indentAtStart=S.length+1),y=!1,!d&&c.length>=2&&!n.inFlow&&!g&&Ke.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let _=!1,$=eu.stringify(t,n,()=>_=!0,()=>y=!0),j=" ";if(m||T||R){if(j=T?`
`:"",R){let W=u(R);j+=`
${Cn.indentComment(W,n.indent)}`}$===""&&!n.inFlow?j===`
`&&M&&(j=`

`):j+=`
${n.indent}`}else if(!g&&Ke.isCollection(t)){let W=$[0],I=$.indexOf(`
`),z=I!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(z||!Ce){let Ee=!1;if(z&&(W==="&"||W==="!")){let Z=$.indexOf(" ");W==="&"&&Z!==-1&&Z<I&&$[Z+1]==="!"&&(Z=$.
indexOf(" ",Z+1)),(Z===-1||I<Z)&&(Ee=!0)}Ee||(j=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(j="");return S+=j+$,n.inFlow?_&&i&&i():M&&!_?S+=Cn.lineComment(S,n.indent,u(M)):y&&r&&r(),S}tu.stringifyPair=sy});var Co=L(Po=>{"use strict";var iu=require("process");function oy(e,...t){e==="debug"&&console.log(...t)}function ay(e,t){(e==="debug"||e==="warn")&&(typeof iu.emitWarning==
"function"?iu.emitWarning(t):console.warn(t))}Po.debug=oy;Po.warn=ay});var Fi=L($i=>{"use strict";var _i=U(),ru=oe(),Di="<<",qi={identify:e=>e===Di||typeof e=="symbol"&&e.description===Di,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new ru.Scalar(Symbol(Di)),{addToJSMap:su}),stringify:()=>Di},ly=(e,t)=>(qi.identify(t)||_i.isScalar(t)&&(!t.type||t.type===
ru.Scalar.PLAIN)&&qi.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===qi.tag&&n.default);function su(e,t,n){let i=ou(e,n);if(_i.isSeq(i))for(let r of i.items)
Eo(e,t,r);else if(Array.isArray(i))for(let r of i)Eo(e,t,r);else Eo(e,t,i)}function Eo(e,t,n){let i=ou(e,n);if(!_i.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,o]of r)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function ou(e,t){return e&&_i.isAlias(t)?t.resolve(e.doc,e):t}
$i.addMergeToJSMap=su;$i.isMergeKey=ly;$i.merge=qi});var No=L(cu=>{"use strict";var cy=Co(),au=Fi(),uy=Pn(),lu=U(),Oo=tt();function fy(e,t,{key:n,value:i}){if(lu.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(au.
isMergeKey(e,n))au.addMergeToJSMap(e,t,i);else{let r=Oo.toJS(n,"",e);if(t instanceof Map)t.set(r,Oo.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=dy(
n,r,e),o=Oo.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function dy(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(lu.isNode(e)&&n?.doc){let i=uy.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),cy.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}cu.addPairToJSMap=fy});var st=L(xo=>{"use strict";var uu=vn(),py=nu(),my=No(),Bi=U();function hy(e,t,n){let i=uu.createNode(e,void 0,n),r=uu.createNode(t,void 0,n);return new ji(i,r)}
var ji=class e{constructor(t,n=null){Object.defineProperty(this,Bi.NODE_TYPE,{value:Bi.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return Bi.
isNode(n)&&(n=n.clone(t)),Bi.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return my.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?py.stringifyPair(this,t,n,i):JSON.stringify(this)}};xo.Pair=ji;xo.createPair=hy});var To=L(du=>{"use strict";var kt=U(),fu=Pn(),Ki=wn();function gy(e,t,n){return(t.inFlow??e.flow?by:yy)(e,t,n)}function yy({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:o,onComment:l}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,m=[];for(let C=0;C<
t.length;++C){let y=t[C],S=null;if(kt.isNode(y))!p&&y.spaceBefore&&m.push(""),Yi(n,m,y.commentBefore,p),y.comment&&(S=y.comment);else if(kt.isPair(y)){let R=kt.
isNode(y.key)?y.key:null;R&&(!p&&R.spaceBefore&&m.push(""),Yi(n,m,R.commentBefore,p))}p=!1;let T=fu.stringify(y,d,()=>S=null,()=>p=!0);S&&(T+=Ki.lineComment(T,s,
u(S))),p&&S&&(p=!1),m.push(i+T)}let g;if(m.length===0)g=r.start+r.end;else{g=m[0];for(let C=1;C<m.length;++C){let y=m[C];g+=y?`
${c}${y}`:`
`}}return e?(g+=`
`+Ki.indentComment(u(e),c),l&&l()):p&&o&&o(),g}function by({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:o,options:{commentString:l}}=t;
i+=s;let c=Object.assign({},t,{indent:i,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let C=0;C<e.length;++C){let y=e[C],S=null;if(kt.isNode(y))y.spaceBefore&&p.push(
""),Yi(t,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(kt.isPair(y)){let R=kt.isNode(y.key)?y.key:null;R&&(R.spaceBefore&&p.push(""),Yi(t,p,R.commentBefore,
!1),R.comment&&(u=!0));let M=kt.isNode(y.value)?y.value:null;M?(M.comment&&(S=M.comment),M.commentBefore&&(u=!0)):y.value==null&&R?.comment&&(S=R.comment)}S&&(u=
!0);let T=fu.stringify(y,c,()=>S=null);u||(u=p.length>d||T.includes(`
`)),C<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((R,M)=>R+M.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
S&&(T+=Ki.lineComment(T,i,l(S))),p.push(T),d=p.length}let{start:m,end:g}=n;if(p.length===0)return m+g;if(!u){let C=p.reduce((y,S)=>y+S.length+2,2);u=t.options.lineWidth>
0&&C>t.options.lineWidth}if(u){let C=m;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${m}${o}${p.join(" ")}${o}${g}`}function Yi({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=Ki.indentComment(
t(i),e);n.push(s.trimStart())}}du.stringifyCollection=gy});var at=L(Ro=>{"use strict";var vy=To(),wy=No(),Sy=xi(),ot=U(),Ui=st(),ky=oe();function En(e,t){let n=ot.isScalar(t)?t.value:t;for(let i of e)if(ot.isPair(i)&&(i.
key===t||i.key===n||ot.isScalar(i.key)&&i.key.value===n))return i}var Lo=class extends Sy.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ot.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,o=new this(t),l=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||r)&&o.items.push(Ui.createPair(c,u,i))};if(n instanceof Map)for(let[c,u]of n)l(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))l(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let i;ot.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new Ui.Pair(t,t?.value):i=new Ui.Pair(t.key,t.value);let r=En(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);ot.isScalar(r.value)&&ky.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let o=this.items.findIndex(l=>s(i,l)<
0);o===-1?this.items.push(i):this.items.splice(o,0,i)}else this.items.push(i)}delete(t){let n=En(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=En(this.items,t)?.value;return(!n&&ot.isScalar(r)?r.value:r)??void 0}has(t){return!!En(this.items,t)}set(t,n){this.add(new Ui.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)wy.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!ot.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),vy.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};Ro.YAMLMap=Lo;Ro.findPair=En});var jt=L(mu=>{"use strict";var Ay=U(),pu=at(),Py={collection:"map",default:!0,nodeClass:pu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ay.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>pu.YAMLMap.from(e,t,n)};mu.map=Py});var lt=L(hu=>{"use strict";var Cy=vn(),Ey=To(),Oy=xi(),Vi=U(),Ny=oe(),xy=tt(),Io=class extends Oy.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Vi.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Gi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=Gi(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&Vi.isScalar(r)?r.value:r}has(t){let n=Gi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=Gi(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];Vi.isScalar(r)&&Ny.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(xy.toJS(s,String(r++),n));return i}toString(t,n,i){return t?Ey.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let l of n){if(typeof r=="function"){let c=n instanceof Set?l:String(o++);l=r.call(n,c,l)}s.items.
push(Cy.createNode(l,void 0,i))}}return s}};function Gi(e){let t=Vi.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}hu.YAMLSeq=Io});var Kt=L(yu=>{"use strict";var Ty=U(),gu=lt(),Ly={collection:"seq",default:!0,nodeClass:gu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Ty.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>gu.YAMLSeq.from(e,t,n)};yu.seq=Ly});var On=L(bu=>{"use strict";var Ry=An(),Iy={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),Ry.stringifyString(e,t,n,i)}};bu.string=Iy});var Wi=L(Su=>{"use strict";var vu=oe(),wu={identify:e=>e==null,createNode:()=>new vu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new vu.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&wu.test.test(e)?e:t.options.nullStr};Su.nullTag=wu});var Mo=L(Au=>{"use strict";var My=oe(),ku={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new My.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ku.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};Au.boolTag=ku});var Yt=L(Pu=>{"use strict";function Dy({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let l=t-(s.length-o-1);for(;l-- >0;)s+="0"}return s}Pu.stringifyNumber=Dy});var qo=L(Hi=>{"use strict";var qy=oe(),Do=Yt(),_y={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Do.stringifyNumber},$y={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Do.stringifyNumber(e)}},Fy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new qy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Do.stringifyNumber};
Hi.float=Fy;Hi.floatExp=$y;Hi.floatNaN=_y});var $o=L(Qi=>{"use strict";var Cu=Yt(),Ji=e=>typeof e=="bigint"||Number.isInteger(e),_o=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function Eu(e,t,n){
let{value:i}=e;return Ji(i)&&i>=0?n+i.toString(t):Cu.stringifyNumber(e)}var By={identify:e=>Ji(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>_o(e,2,8,n),stringify:e=>Eu(e,8,"0o")},jy={identify:Ji,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>_o(e,0,10,n),
stringify:Cu.stringifyNumber},Ky={identify:e=>Ji(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>_o(e,2,16,
n),stringify:e=>Eu(e,16,"0x")};Qi.int=jy;Qi.intHex=Ky;Qi.intOct=By});var Nu=L(Ou=>{"use strict";var Yy=jt(),Uy=Wi(),Gy=Kt(),Vy=On(),Wy=Mo(),Fo=qo(),Bo=$o(),Hy=[Yy.map,Gy.seq,Vy.string,Uy.nullTag,Wy.boolTag,Bo.intOct,Bo.int,Bo.intHex,
Fo.floatNaN,Fo.floatExp,Fo.float];Ou.schema=Hy});var Lu=L(Tu=>{"use strict";var Jy=oe(),Qy=jt(),zy=Kt();function xu(e){return typeof e=="bigint"||Number.isInteger(e)}var zi=({value:e})=>JSON.stringify(e),Xy=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:zi},{identify:e=>e==null,createNode:()=>new Jy.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:zi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:zi},{identify:xu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>xu(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:zi}],Zy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},e0=[Qy.map,zy.seq].
concat(Xy,Zy);Tu.schema=e0});var Ko=L(Ru=>{"use strict";var Nn=require("buffer"),jo=oe(),t0=An(),n0={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Nn.Buffer=="function")return Nn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let o=n,l;if(typeof Nn.Buffer=="function")l=o instanceof Nn.Buffer?o.toString("base64"):Nn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);l=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=jo.Scalar.BLOCK_LITERAL),t!==jo.Scalar.QUOTE_DOUBLE){let c=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),u=Math.ceil(l.length/c),d=new Array(u);for(let p=0,m=0;p<u;++p,m+=c)d[p]=l.substr(m,c);l=d.join(t===jo.Scalar.
BLOCK_LITERAL?`
`:" ")}return t0.stringifyString({comment:e,type:t,value:l},i,r,s)}};Ru.binary=n0});var er=L(Zi=>{"use strict";var Xi=U(),Yo=st(),i0=oe(),r0=lt();function Iu(e,t){if(Xi.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!Xi.isPair(i)){
if(Xi.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new Yo.Pair(new i0.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=Xi.isPair(i)?i:new Yo.Pair(i)}}else t("Expected a sequence for this tag");return e}function Mu(e,t,n){let{replacer:i}=n,r=new r0.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(s++),o));let l,c;
if(Array.isArray(o))if(o.length===2)l=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)l=u[0],c=o[l];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else l=o;r.items.push(Yo.createPair(l,c,n))}return r}
var s0={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Iu,createNode:Mu};Zi.createPairs=Mu;Zi.pairs=s0;Zi.resolvePairs=Iu});var Vo=L(Go=>{"use strict";var Du=U(),Uo=tt(),xn=at(),o0=lt(),qu=er(),At=class e extends o0.YAMLSeq{constructor(){super(),this.add=xn.YAMLMap.prototype.add.bind(
this),this.delete=xn.YAMLMap.prototype.delete.bind(this),this.get=xn.YAMLMap.prototype.get.bind(this),this.has=xn.YAMLMap.prototype.has.bind(this),this.set=xn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,o;if(Du.
isPair(r)?(s=Uo.toJS(r.key,"",n),o=Uo.toJS(r.value,s,n)):s=Uo.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,o)}return i}static from(t,n,i){
let r=qu.createPairs(t,n,i),s=new this;return s.items=r.items,s}};At.tag="tag:yaml.org,2002:omap";var a0={collection:"seq",identify:e=>e instanceof Map,nodeClass:At,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=qu.resolvePairs(e,t),i=[];for(let{key:r}of n.items)Du.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new At,n)},createNode:(e,t,n)=>At.from(e,t,n)};Go.YAMLOMap=At;Go.omap=a0});var ju=L(Wo=>{"use strict";var _u=oe();function $u({value:e,source:t},n){return t&&(e?Fu:Bu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Fu={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new _u.Scalar(!0),stringify:$u},Bu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new _u.Scalar(!1),stringify:$u};Wo.falseTag=Bu;Wo.trueTag=
Fu});var Ku=L(tr=>{"use strict";var l0=oe(),Ho=Yt(),c0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ho.stringifyNumber},u0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Ho.stringifyNumber(e)}},f0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new l0.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:Ho.stringifyNumber};tr.float=f0;tr.floatExp=u0;tr.floatNaN=c0});var Uu=L(Ln=>{"use strict";var Yu=Yt(),Tn=e=>typeof e=="bigint"||Number.isInteger(e);function nr(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return r==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return r==="-"?-1*s:s}function Jo(e,t,n){let{value:i}=e;if(Tn(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return Yu.stringifyNumber(
e)}var d0={identify:Tn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>nr(e,2,2,n),stringify:e=>Jo(e,2,"0b")},p0={identify:Tn,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>nr(e,1,8,n),stringify:e=>Jo(e,8,"0")},m0={identify:Tn,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>nr(e,0,10,n),stringify:Yu.stringifyNumber},h0={identify:Tn,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>nr(e,2,16,n),stringify:e=>Jo(e,16,"0x")};Ln.int=m0;Ln.intBin=d0;Ln.intHex=h0;Ln.intOct=p0});var zo=L(Qo=>{"use strict";var sr=U(),ir=st(),rr=at(),Pt=class e extends rr.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;sr.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new ir.Pair(t.key,null):n=new ir.Pair(t,null),rr.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=rr.
findPair(this.items,t);return!n&&sr.isPair(i)?sr.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=rr.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new ir.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),s.items.push(ir.createPair(o,null,i));return s}};Pt.tag="tag:yaml.org,2002:set";var g0={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Pt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Pt.from(e,t,n),resolve(e,t){if(sr.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Pt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Qo.YAMLSet=Pt;Qo.set=g0});var Zo=L(or=>{"use strict";var y0=Yt();function Xo(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=o=>t?BigInt(o):Number(o),s=i.replace(/_/g,"").split(":").
reduce((o,l)=>o*r(60)+r(l),r(0));return n==="-"?r(-1)*s:s}function Gu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return y0.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var b0={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Xo(e,n),stringify:Gu},v0={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Xo(e,!1),stringify:Gu},Vu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Vu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,o,l]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,i-1,r,s||0,o||0,l||0,c),d=t[8];if(d&&d!=="Z"){let p=Xo(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};or.floatTime=v0;or.intTime=b0;or.
timestamp=Vu});var Ju=L(Hu=>{"use strict";var w0=jt(),S0=Wi(),k0=Kt(),A0=On(),P0=Ko(),Wu=ju(),ea=Ku(),ar=Uu(),C0=Fi(),E0=Vo(),O0=er(),N0=zo(),ta=Zo(),x0=[w0.map,k0.seq,A0.string,
S0.nullTag,Wu.trueTag,Wu.falseTag,ar.intBin,ar.intOct,ar.int,ar.intHex,ea.floatNaN,ea.floatExp,ea.float,P0.binary,C0.merge,E0.omap,O0.pairs,N0.set,ta.intTime,ta.
floatTime,ta.timestamp];Hu.schema=x0});var of=L(ra=>{"use strict";var Zu=jt(),T0=Wi(),ef=Kt(),L0=On(),R0=Mo(),na=qo(),ia=$o(),I0=Nu(),M0=Lu(),tf=Ko(),Rn=Fi(),nf=Vo(),rf=er(),Qu=Ju(),sf=zo(),lr=Zo(),zu=new Map(
[["core",I0.schema],["failsafe",[Zu.map,ef.seq,L0.string]],["json",M0.schema],["yaml11",Qu.schema],["yaml-1.1",Qu.schema]]),Xu={binary:tf.binary,bool:R0.boolTag,
float:na.float,floatExp:na.floatExp,floatNaN:na.floatNaN,floatTime:lr.floatTime,int:ia.int,intHex:ia.intHex,intOct:ia.intOct,intTime:lr.intTime,map:Zu.map,merge:Rn.
merge,null:T0.nullTag,omap:nf.omap,pairs:rf.pairs,seq:ef.seq,set:sf.set,timestamp:lr.timestamp},D0={"tag:yaml.org,2002:binary":tf.binary,"tag:yaml.org,2002:merg\
e":Rn.merge,"tag:yaml.org,2002:omap":nf.omap,"tag:yaml.org,2002:pairs":rf.pairs,"tag:yaml.org,2002:set":sf.set,"tag:yaml.org,2002:timestamp":lr.timestamp};function q0(e,t,n){
let i=zu.get(t);if(i&&!e)return n&&!i.includes(Rn.merge)?i.concat(Rn.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(zu.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(Rn.merge)),r.reduce((s,o)=>{let l=typeof o=="string"?Xu[o]:o;if(!l){let c=JSON.stringify(
o),u=Object.keys(Xu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(l)||s.push(l),s},[])}ra.
coreKnownTags=D0;ra.getTags=q0});var aa=L(af=>{"use strict";var sa=U(),_0=jt(),$0=Kt(),F0=On(),cr=of(),B0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,oa=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?cr.getTags(t,"compat"):t?cr.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?cr.coreKnownTags:{},this.tags=cr.getTags(n,this.name,i),this.toStringOptions=l??null,Object.defineProperty(this,sa.MAP,{value:_0.
map}),Object.defineProperty(this,sa.SCALAR,{value:F0.string}),Object.defineProperty(this,sa.SEQ,{value:$0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
B0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};af.Schema=oa});var cf=L(lf=>{"use strict";var j0=U(),la=Pn(),In=wn();function K0(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=la.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(In.indentComment(c,""))}let o=!1,l=null;if(e.contents){if(j0.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(In.indentComment(d,""))}r.forceBlockIndent=!!e.comment,l=e.contents.comment}let c=l?
void 0:()=>o=!0,u=la.stringify(e.contents,r,()=>l=null,c);l&&(u+=In.lineComment(u,"",s(l))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(la.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(In.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||l)&&n[n.length-
1]!==""&&n.push(""),n.push(In.indentComment(s(c),"")))}return n.join(`
`)+`
`}lf.stringifyDocument=K0});var Mn=L(uf=>{"use strict";var Y0=bn(),Ut=xi(),Oe=U(),U0=st(),G0=tt(),V0=aa(),W0=cf(),ca=Ci(),H0=po(),J0=vn(),ua=fo(),fa=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Oe.NODE_TYPE,{value:Oe.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:o}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new ua.Directives({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[Oe.NODE_TYPE]:{value:Oe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Oe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Gt(this.contents)&&this.contents.add(t)}addIn(t,n){Gt(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=ca.anchorNames(this);t.anchor=!n||i.has(n)?ca.findNewAnchor(n||"a",i):n}return new Y0.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let S=R=>typeof R=="number"||R instanceof String||
R instanceof Number,T=n.filter(S).map(String);T.length>0&&(n=n.concat(T)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:l,
keepUndefined:c,onTagObj:u,tag:d}=i??{},{onAnchor:p,setAnchors:m,sourceObjects:g}=ca.createNodeAnchors(this,o||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:g},y=J0.createNode(t,d,C);return l&&Oe.isCollection(y)&&(y.flow=!0),m(),y}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new U0.Pair(r,s)}delete(t){return Gt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ut.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Gt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Oe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Ut.isEmptyPath(t)?!n&&Oe.isScalar(this.contents)?this.contents.value:this.contents:Oe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Oe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ut.isEmptyPath(t)?this.contents!==void 0:Oe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ut.collectionFromPath(this.schema,[t],n):Gt(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Ut.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Ut.collectionFromPath(this.schema,Array.from(t),n):Gt(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ua.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new ua.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new V0.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=G0.toJS(
this.contents,n??"",l);if(typeof s=="function")for(let{count:u,res:d}of l.anchors.values())s(d,u);return typeof o=="function"?H0.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return W0.stringifyDocument(this,t)}};function Gt(e){if(Oe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
uf.Document=fa});var _n=L(qn=>{"use strict";var Dn=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},da=class extends Dn{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},pa=class extends Dn{constructor(t,n,i){super("YAMLWarning",t,n,i)}},Q0=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.
linePos(l));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,o=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let l=Math.min(s-39,o.length-79);o="\u2026"+o.substring(l),s-=l-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(o.substring(
0,s))){let l=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);l.length>80&&(l=l.substring(0,79)+`\u2026
`),o=l+o}if(/[^ ]/.test(o)){let l=1,c=n.linePos[1];c?.line===i&&c.col>r&&(l=Math.max(1,Math.min(c.col-r,80-s)));let u=" ".repeat(s)+"^".repeat(l);n.message+=`:

${o}
${u}
`}};qn.YAMLError=Dn;qn.YAMLParseError=da;qn.YAMLWarning=pa;qn.prettifyError=Q0});var $n=L(ff=>{"use strict";function z0(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:o,startOnNewline:l}){let c=!1,u=l,d=l,p="",m="",g=!1,C=!1,y=null,
S=null,T=null,R=null,M=null,_=null,$=null;for(let I of e)switch(C&&(I.type!=="space"&&I.type!=="newline"&&I.type!=="comma"&&s(I.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),C=!1),y&&(u&&I.type!=="comment"&&I.type!=="newline"&&s(y,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),y=null),I.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&I.source.includes("	")&&(y=I),d=!0;break;case"comment":{d||s(I,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let z=I.source.substring(1)||" ";p?p+=m+z:p=z,m="",u=!1;break}case"newlin\
e":u?p?p+=I.source:(!_||n!=="seq-item-ind")&&(c=!0):m+=I.source,u=!0,g=!0,(S||T)&&(R=I),d=!0;break;case"anchor":S&&s(I,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),I.source.endsWith(":")&&s(I.offset+I.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=I,$??($=I.offset),u=!1,d=!1,C=!0;break;case"\
tag":{T&&s(I,"MULTIPLE_TAGS","A node can have at most one tag"),T=I,$??($=I.offset),u=!1,d=!1,C=!0;break}case n:(S||T)&&s(I,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${I.source} indicator`),_&&s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.source} in ${t??"collection"}`),_=I,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){M&&s(I,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),M=I,u=!1,d=!1;break}default:s(I,"UNEXPECTED_TOKEN",`Unexpected ${I.type} toke\
n`),u=!1,d=!1}let j=e[e.length-1],W=j?j.offset+j.source.length:r;return C&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=o||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:_,spaceBefore:c,comment:p,hasNewline:g,anchor:S,tag:T,newlineAfterProp:R,end:W,
start:$??W}}ff.resolveProps=z0});var ur=L(df=>{"use strict";function ma(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ma(t.key)||ma(t.value))return!0}return!1;default:return!0}}df.containsNewline=ma});var ha=L(pf=>{"use strict";var X0=ur();function Z0(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&X0.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}pf.flowIndentCheck=Z0});var ga=L(hf=>{"use strict";var mf=U();function eb(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,o)=>s===o||mf.isScalar(s)&&
mf.isScalar(o)&&s.value===o.value;return t.some(s=>r(s.key,n))}hf.mapIncludes=eb});var Sf=L(wf=>{"use strict";var gf=st(),tb=at(),yf=$n(),nb=ur(),bf=ha(),ib=ga(),vf="All mapping items must start at the same column";function rb({composeNode:e,composeEmptyNode:t},n,i,r,s){
let o=s?.nodeClass??tb.YAMLMap,l=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=i.offset,u=null;for(let d of i.items){let{start:p,key:m,sep:g,value:C}=d,y=yf.resolveProps(
p,{indicator:"explicit-key-ind",next:m??g?.[0],offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(m&&(m.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==i.indent&&r(c,"BAD_INDENT",vf)),!y.anchor&&!y.tag&&!g){
u=y.end,y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment);continue}(y.newlineAfterProp||nb.containsNewline(m))&&r(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(c,"BAD_INDENT",vf);n.atKey=!0;let T=y.end,R=m?e(n,m,y,r):t(n,T,p,null,y,r);n.schema.compat&&bf.flowIndentCheck(
i.indent,m,r),n.atKey=!1,ib.mapIncludes(n,l.items,R)&&r(T,"DUPLICATE_KEY","Map keys must be unique");let M=yf.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:R.range[2],onError:r,parentIndent:i.indent,startOnNewline:!m||m.type==="block-scalar"});if(c=M.end,M.found){S&&(C?.type==="block-map"&&!M.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<M.found.offset-1024&&r(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let _=C?e(n,C,M,r):t(n,c,g,null,M,r);n.schema.compat&&bf.flowIndentCheck(
i.indent,C,r),c=_.range[2];let $=new gf.Pair(R,_);n.options.keepSourceTokens&&($.srcToken=d),l.items.push($)}else{S&&r(R.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),M.comment&&(R.comment?R.comment+=`
`+M.comment:R.comment=M.comment);let _=new gf.Pair(R);n.options.keepSourceTokens&&(_.srcToken=d),l.items.push(_)}}return u&&u<c&&r(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),l.range=[i.offset,c,u??c],l}wf.resolveBlockMap=rb});var Af=L(kf=>{"use strict";var sb=lt(),ob=$n(),ab=ha();function lb({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=s?.nodeClass??sb.YAMLSeq,l=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=i.offset,u=null;for(let{start:d,value:p}of i.items){let m=ob.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!m.found)if(m.anchor||m.tag||p)p?.type==="block-seq"?r(m.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{u=m.end,m.comment&&(l.comment=m.comment);continue}let g=p?e(n,p,m,r):
t(n,m.end,d,null,m,r);n.schema.compat&&ab.flowIndentCheck(i.indent,p,r),c=g.range[2],l.items.push(g)}return l.range=[i.offset,c,u??c],l}kf.resolveBlockSeq=lb});var Vt=L(Pf=>{"use strict";function cb(e,t,n,i){let r="";if(e){let s=!1,o="";for(let l of e){let{source:c,type:u}=l;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),s=!0;break;default:i(l,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:r,offset:t}}Pf.resolveEnd=cb});var Nf=L(Of=>{"use strict";var ub=U(),fb=st(),Cf=at(),db=lt(),pb=Vt(),Ef=$n(),mb=ur(),hb=ga(),ya="Block collections are not allowed within flow collections",ba=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function gb({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=i.start.source==="{",l=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?Cf.YAMLMap:db.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let T=i.items[S],{start:R,key:M,sep:_,value:$}=T,j=Ef.resolveProps(R,{flow:l,indicator:"explicit-key-ind",next:M??_?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!_&&!$){S===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):S<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),j.comment&&(u.comment?u.comment+=`
`+j.comment:u.comment=j.comment),p=j.end;continue}!o&&n.options.strict&&mb.containsNewline(M)&&r(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${l} items`),j.comment){let W="";e:for(let I of R)switch(I.type){case"comma":case"space":break;case"comment":W=I.source.substring(1);break e;default:break e}
if(W){let I=u.items[u.items.length-1];ub.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+W:I.comment=W,j.comment=j.comment.substring(W.length+1)}}if(!o&&!_&&!j.found){let W=$?e(n,$,j,r):t(n,j.end,_,null,j,r);u.items.push(W),p=W.range[2],ba($)&&r(W.
range,"BLOCK_IN_FLOW",ya)}else{n.atKey=!0;let W=j.end,I=M?e(n,M,j,r):t(n,W,R,null,j,r);ba(M)&&r(I.range,"BLOCK_IN_FLOW",ya),n.atKey=!1;let z=Ef.resolveProps(_??
[],{flow:l,indicator:"map-value-ind",next:$,offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(z.found){if(!o&&!j.found&&n.options.strict){
if(_)for(let Z of _){if(Z===z.found)break;if(Z.type==="newline"){r(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<z.found.offset-1024&&r(z.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?r($,"MISSING_CHAR",`Missing space after : in ${l}`):r(z.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let Ce=$?
e(n,$,z,r):z.found?t(n,z.end,_,null,z,r):null;Ce?ba($)&&r(Ce.range,"BLOCK_IN_FLOW",ya):z.comment&&(I.comment?I.comment+=`
`+z.comment:I.comment=z.comment);let Ee=new fb.Pair(I,Ce);if(n.options.keepSourceTokens&&(Ee.srcToken=T),o){let Z=u;hb.mapIncludes(n,Z.items,I)&&r(W,"DUPLICATE_\
KEY","Map keys must be unique"),Z.items.push(Ee)}else{let Z=new Cf.YAMLMap(n.schema);Z.flow=!0,Z.items.push(Ee);let We=(Ce??I).range;Z.range=[I.range[0],We[1],We[2]],
u.items.push(Z)}p=Ce?Ce.range[2]:z.end}}let m=o?"}":"]",[g,...C]=i.end,y=p;if(g?.source===m)y=g.offset+g.source.length;else{let S=l[0].toUpperCase()+l.substring(
1),T=d?`${S} must end with a ${m}`:`${S} in block collection must be sufficiently indented and end with a ${m}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",T),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=pb.resolveEnd(C,y,n.options.strict,r);S.comment&&(u.comment?u.comment+=`
`+S.comment:u.comment=S.comment),u.range=[i.offset,y,S.offset]}else u.range=[i.offset,y,y];return u}Of.resolveFlowCollection=gb});var Tf=L(xf=>{"use strict";var yb=U(),bb=oe(),vb=at(),wb=lt(),Sb=Sf(),kb=Af(),Ab=Nf();function va(e,t,n,i,r,s){let o=n.type==="block-map"?Sb.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?kb.resolveBlockSeq(e,t,n,i,s):Ab.resolveFlowCollection(e,t,n,i,s),l=o.constructor;return r==="!"||r===l.tagName?(o.tag=l.tagName,o):
(r&&(o.tag=r),o)}function Pb(e,t,n,i,r){let s=i.tag,o=s?t.directives.tagName(s.source,m=>r(s,"TAG_RESOLVE_FAILED",m)):null;if(n.type==="block-seq"){let{anchor:m,
newlineAfterProp:g}=i,C=m&&s?m.offset>s.offset?m:s:m??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===vb.YAMLMap.tagName&&l==="map"||o===wb.YAMLSeq.tagName&&l===
"seq")return va(e,t,n,r,o);let c=t.schema.tags.find(m=>m.tag===o&&m.collection===l);if(!c){let m=t.schema.knownTags[o];if(m?.collection===l)t.schema.tags.push(Object.
assign({},m,{default:!1})),c=m;else return m?r(s,"BAD_COLLECTION_TYPE",`${m.tag} used for ${l} collection, but expects ${m.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),va(e,t,n,r,o)}let u=va(e,t,n,r,o,c),d=c.resolve?.(u,m=>r(s,"TAG_RESOLVE_FAILED",m),t.options)??u,p=yb.isNode(d)?d:new bb.
Scalar(d);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}xf.composeCollection=Pb});var Sa=L(Lf=>{"use strict";var wa=oe();function Cb(e,t,n){let i=t.offset,r=Eb(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?wa.Scalar.BLOCK_FOLDED:wa.Scalar.BLOCK_LITERAL,o=t.source?Ob(t.source):[],l=o.length;for(let y=o.length-1;y>=0;--y){let S=o[y][1];if(S===""||S==="\r")
l=y;else break}if(l===0){let y=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",S=i+r.length;return t.source&&(S+=t.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let c=t.indent+r.indent,
u=t.offset+r.length,d=0;for(let y=0;y<l;++y){let[S,T]=o[y];if(T===""||T==="\r")r.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&n(u+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=S.length),d=y,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=S.length+T.length+1}for(let y=o.length-1;y>=l;--y)o[y][0].length>c&&(l=y+1);let p="",m="",
g=!1;for(let y=0;y<d;++y)p+=o[y][0].slice(c)+`
`;for(let y=d;y<l;++y){let[S,T]=o[y];u+=S.length+T.length+1;let R=T[T.length-1]==="\r";if(R&&(T=T.slice(0,-1)),T&&S.length<c){let _=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(R?2:1),"BAD_INDENT",_),S=""}s===wa.Scalar.BLOCK_LITERAL?(p+=
m+S.slice(c)+T,m=`
`):S.length>c||T[0]==="	"?(m===" "?m=`
`:!g&&m===`
`&&(m=`

`),p+=m+S.slice(c)+T,m=`
`,g=!0):T===""?m===`
`?p+=`
`:m=`
`:(p+=m+T,m=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let y=l;y<o.length;++y)p+=`
`+o[y][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let C=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function Eb({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],o=0,l="",c=-1;for(let m=1;m<r.length;++m){let g=r[m];if(!l&&(g==="\
-"||g==="+"))l=g;else{let C=Number(g);!o&&C?o=C:c===-1&&(c=e+m)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,
d="",p=r.length;for(let m=1;m<t.length;++m){let g=t[m];switch(g.type){case"space":u=!0;case"newline":p+=g.source.length;break;case"comment":n&&!u&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:o,chomp:l,comment:d,length:p}}function Ob(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Lf.resolveBlockScalar=Cb});var Aa=L(If=>{"use strict";var ka=oe(),Nb=Vt();function xb(e,t,n){let{offset:i,type:r,source:s,end:o}=e,l,c,u=(m,g,C)=>n(i+m,g,C);switch(r){case"scalar":l=ka.Scalar.
PLAIN,c=Tb(s,u);break;case"single-quoted-scalar":l=ka.Scalar.QUOTE_SINGLE,c=Lb(s,u);break;case"double-quoted-scalar":l=ka.Scalar.QUOTE_DOUBLE,c=Rb(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=Nb.resolveEnd(o,d,t,n);return{value:c,type:l,comment:p.comment,range:[i,d,p.offset]}}function Tb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Rf(e)}function Lb(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Rf(e.slice(1,-1)).replace(/''/g,"'")}function Rf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
o=" ",l=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(r,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),l=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=l,n=c.exec(e),s+o+(n?.[1]??"")}function Rb(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:o}=Ib(e,i);n+=s,i=o}else if(r==="\\"){let s=e[++i],o=Mb[s];if(o)n+=o;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let l=s==="x"?2:s==="u"?4:8;n+=Db(e,i+1,l,t),i+=l}else{let l=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(r===" "||r==="	"){let s=i,o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Ib(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Mb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Db(e,t,n,i){let r=e.substr(t,n),o=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let l=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${l}`),l}}If.resolveFlowScalar=xb});var qf=L(Df=>{"use strict";var Ct=U(),Mf=oe(),qb=Sa(),_b=Aa();function $b(e,t,n,i){let{value:r,type:s,comment:o,range:l}=t.type==="block-scalar"?qb.resolveBlockScalar(
e,t,i):_b.resolveFlowScalar(t,e.options.strict,i),c=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ct.
SCALAR]:c?u=Fb(e.schema,r,c,n,i):t.type==="scalar"?u=Bb(e,r,t,i):u=e.schema[Ct.SCALAR];let d;try{let p=u.resolve(r,m=>i(n??t,"TAG_RESOLVE_FAILED",m),e.options);
d=Ct.isScalar(p)?p:new Mf.Scalar(p)}catch(p){let m=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",m),d=new Mf.Scalar(r)}return d.range=l,d.source=
r,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function Fb(e,t,n,i,r){if(n==="!")return e[Ct.SCALAR];let s=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)s.push(l);else return l;for(let l of s)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ct.SCALAR])}function Bb({
atKey:e,directives:t,schema:n},i,r,s){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(i))||n[Ct.SCALAR];if(n.compat){let l=n.compat.find(
c=>c.default&&c.test?.test(i))??n[Ct.SCALAR];if(o.tag!==l.tag){let c=t.tagString(o.tag),u=t.tagString(l.tag),d=`Value may be parsed as either ${c} or ${u}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Df.composeScalar=$b});var $f=L(_f=>{"use strict";function jb(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}_f.emptyScalarPosition=jb});var jf=L(Ca=>{"use strict";var Kb=bn(),Yb=U(),Ub=Tf(),Ff=qf(),Gb=Vt(),Vb=$f(),Wb={composeNode:Bf,composeEmptyNode:Pa};function Bf(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:o,anchor:l,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=Hb(e,t,i),(l||c)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Ff.composeScalar(e,t,c,i),l&&(u.anchor=l.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=Ub.composeCollection(Wb,e,t,n,i),l&&(u.anchor=l.source.substring(1))}catch(p){let m=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",m)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=Pa(e,t.offset,void 0,null,n,i)),l&&u.anchor===""&&i(l,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!Yb.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function Pa(e,t,n,i,{spaceBefore:r,comment:s,anchor:o,tag:l,end:c},u){
let d={type:"scalar",offset:Vb.emptyScalarPosition(t,n,i),indent:-1,source:""},p=Ff.composeScalar(e,d,l,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function Hb({options:e},{offset:t,source:n,end:i},r){
let s=new Kb.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,l=Gb.resolveEnd(i,o,e.strict,r);return s.range=[t,o,l.offset],l.comment&&(s.comment=l.comment),s}Ca.composeEmptyNode=
Pa;Ca.composeNode=Bf});var Uf=L(Yf=>{"use strict";var Jb=Mn(),Kf=jf(),Qb=Vt(),zb=$n();function Xb(e,t,{offset:n,start:i,value:r,end:s},o){let l=Object.assign({_directives:t},e),c=new Jb.
Document(void 0,l),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=zb.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?Kf.composeNode(u,r,d,o):Kf.composeEmptyNode(u,d.end,i,null,d,o);let p=c.
contents.range[2],m=Qb.resolveEnd(s,p,!1,o);return m.comment&&(c.comment=m.comment),c.range=[n,p,m.offset],c}Yf.composeDoc=Xb});var Oa=L(Wf=>{"use strict";var Zb=require("process"),ev=fo(),tv=Mn(),Fn=_n(),Gf=U(),nv=Uf(),iv=Vt();function Bn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Vf(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var Ea=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let o=Bn(n);s?this.warnings.push(new Fn.YAMLWarning(
o,i,r)):this.errors.push(new Fn.YAMLParseError(o,i,r))},this.directives=new ev.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=Vf(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(Gf.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Gf.isPair(o)&&(o=o.key);let l=o.
commentBefore;o.commentBefore=l?`${i}
${l}`:i}else{let o=s.commentBefore;s.commentBefore=o?`${i}
${o}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Vf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(Zb.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=Bn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=nv.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new Fn.YAMLParseError(Bn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Fn.YAMLParseError(Bn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=iv.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Fn.YAMLParseError(Bn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new tv.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Wf.Composer=Ea});var Qf=L(fr=>{"use strict";var rv=Sa(),sv=Aa(),ov=_n(),Hf=An();function av(e,t=!0,n){if(e){let i=(r,s,o)=>{let l=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(l,s,o);else throw new ov.YAMLParseError([l,l+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return sv.resolveFlowScalar(
e,t,i);case"block-scalar":return rv.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function lv(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:o="PLAIN"}=t,l=Hf.stringifyString({type:o,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(l[0]){case"|":case">":{let u=l.indexOf(`
`),d=l.substring(0,u),p=l.substring(u+1)+`
`,m=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return Jf(m,c)||m.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:m,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:l,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:l,end:c};default:return{type:"scalar",offset:s,indent:i,source:l,end:c}}}function cv(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:o}=n,l="indent"in e?e.indent:null;if(i&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Hf.stringifyString({type:o,value:t},{implicitKey:r||l===null,indent:l!==null&&l>
0?" ".repeat(l):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":uv(e,c);break;case'"':Na(e,c,"double-quoted-scalar");break;case"\
'":Na(e,c,"single-quoted-scalar");break;default:Na(e,c,"scalar")}}function uv(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:s,indent:o,source:i}];Jf(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:r})}}function Jf(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Na(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}fr.createScalarToken=lv;fr.resolveAsScalar=av;fr.setScalarValue=cv});var Xf=L(zf=>{"use strict";var fv=e=>"type"in e?pr(e):dr(e);function pr(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=pr(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=dr(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=dr(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=dr(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function dr({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=pr(t)),n)for(let s of n)r+=s.
source;return i&&(r+=pr(i)),r}zf.stringify=fv});var nd=L(td=>{"use strict";var xa=Symbol("break visit"),dv=Symbol("skip children"),Zf=Symbol("remove item");function Et(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),ed(Object.freeze([]),e,t)}Et.BREAK=xa;Et.SKIP=dv;Et.REMOVE=Zf;Et.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};Et.parentCollection=(e,t)=>{let n=Et.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function ed(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let l=ed(Object.freeze(e.concat([[r,o]])),s.items[o],n);if(typeof l=="number")o=l-1;else{if(l===xa)return xa;l===Zf&&
(s.items.splice(o,1),o-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}td.visit=Et});var mr=L(be=>{"use strict";var Ta=Qf(),pv=Xf(),mv=nd(),La="\uFEFF",Ra="",Ia="",Ma="",hv=e=>!!e&&"items"in e,gv=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function yv(e){switch(e){case La:return"<BOM>";case Ra:return"<DOC>";case Ia:return"<FL\
OW_END>";case Ma:return"<SCALAR>";default:return JSON.stringify(e)}}function bv(e){switch(e){case La:return"byte-order-mark";case Ra:return"doc-mode";case Ia:return"\
flow-error-end";case Ma:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}be.createScalarToken=Ta.createScalarToken;be.resolveAsScalar=Ta.resolveAsScalar;be.setScalarValue=Ta.
setScalarValue;be.stringify=pv.stringify;be.visit=mv.visit;be.BOM=La;be.DOCUMENT=Ra;be.FLOW_END=Ia;be.SCALAR=Ma;be.isCollection=hv;be.isScalar=gv;be.prettyToken=
yv;be.tokenType=bv});var _a=L(rd=>{"use strict";var jn=mr();function Re(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var id=new Set("0123456789ABCDEFabcdef"),vv=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),hr=new Set(",[]{}"),wv=new Set(` ,[]{}
\r	`),Da=e=>!e||wv.has(e),qa=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&Re(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===jn.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield jn.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Re(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Re(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Re(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Da),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Re(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield jn.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Da),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Re(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Re(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let l=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>l)t=s;else break}while(!0);return yield jn.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Re(s)||t&&hr.has(s))break;n=i}else if(Re(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&hr.has(s))break;if(r===`
`){let o=this.continueScalar(i+1);if(o===-1)break;i=Math.max(i,o-2)}}else{if(t&&hr.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield jn.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Da),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Re(i)||n&&hr.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Re(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(vv.has(n))n=this.buffer[++t];else if(n==="%"&&id.has(this.buffer[t+1])&&id.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};rd.Lexer=qa});var Fa=L(sd=>{"use strict";var $a=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};sd.LineCounter=$a});var ja=L(ud=>{"use strict";var Sv=require("process"),od=mr(),kv=_a();function ct(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ad(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function cd(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function gr(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Wt(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function yr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function ld(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ct(t.start,"explicit-key-ind")&&!ct(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,cd(t.value)?t.value.end?yr(t.value.end,t.sep):t.value.end=t.sep:yr(t.start,t.sep),delete t.sep)}var Ba=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new kv.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,Sv.env.LOG_TOKENS&&console.log("|",od.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=od.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&ld(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&ad(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ad(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=gr(this.peek(2)),i=Wt(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){yr(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let o=[];for(let l=0;l<n.sep.length;++l){let c=n.sep[l];switch(c.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(cd(n.key)&&!ct(n.sep,"newline")){
let o=Wt(n.start),l=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(ct(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Wt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):ct(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!ct(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){yr(r,n.start),r.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||ct(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,
sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let i=this.startBlockValue(
t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=gr(
i),s=Wt(r);ld(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=gr(t),i=Wt(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=gr(t),i=Wt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ud.Parser=Ba});var hd=L(Yn=>{"use strict";var fd=Oa(),Av=Mn(),Kn=_n(),Pv=Co(),Cv=U(),Ev=Fa(),dd=ja();function pd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Ev.LineCounter||null,prettyErrors:t}}function Ov(e,t={}){let{lineCounter:n,prettyErrors:i}=pd(t),r=new dd.Parser(n?.addNewLine),s=new fd.Composer(t),o=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let l of o)l.errors.forEach(Kn.prettifyError(e,n)),l.warnings.forEach(Kn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function md(e,t={}){let{lineCounter:n,prettyErrors:i}=pd(t),r=new dd.Parser(n?.addNewLine),s=new fd.Composer(t),o=null;for(let l of s.
compose(r.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!=="silent"){o.errors.push(new Kn.YAMLParseError(l.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(o.errors.forEach(Kn.prettifyError(e,n)),o.warnings.forEach(Kn.prettifyError(
e,n))),o}function Nv(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=md(e,n);if(!r)return null;if(r.warnings.forEach(s=>Pv.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function xv(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return Cv.isDocument(e)&&!i?e.toString(n):new Av.Document(e,i,n).toString(n)}
Yn.parse=Nv;Yn.parseAllDocuments=Ov;Yn.parseDocument=md;Yn.stringify=xv});var Ye=L(H=>{"use strict";var Tv=Oa(),Lv=Mn(),Rv=aa(),Ka=_n(),Iv=bn(),ut=U(),Mv=st(),Dv=oe(),qv=at(),_v=lt(),$v=mr(),Fv=_a(),Bv=Fa(),jv=ja(),br=hd(),gd=mn();H.Composer=
Tv.Composer;H.Document=Lv.Document;H.Schema=Rv.Schema;H.YAMLError=Ka.YAMLError;H.YAMLParseError=Ka.YAMLParseError;H.YAMLWarning=Ka.YAMLWarning;H.Alias=Iv.Alias;
H.isAlias=ut.isAlias;H.isCollection=ut.isCollection;H.isDocument=ut.isDocument;H.isMap=ut.isMap;H.isNode=ut.isNode;H.isPair=ut.isPair;H.isScalar=ut.isScalar;H.isSeq=
ut.isSeq;H.Pair=Mv.Pair;H.Scalar=Dv.Scalar;H.YAMLMap=qv.YAMLMap;H.YAMLSeq=_v.YAMLSeq;H.CST=$v;H.Lexer=Fv.Lexer;H.LineCounter=Bv.LineCounter;H.Parser=jv.Parser;H.
parse=br.parse;H.parseAllDocuments=br.parseAllDocuments;H.parseDocument=br.parseDocument;H.stringify=br.stringify;H.visit=gd.visit;H.visitAsync=gd.visitAsync});var s1={};me(s1,{fixFiles:()=>i1});module.exports=fm(s1);var fl=require("path");var cn=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var ts={};me(ts,{isPlane:()=>mm,validatePlane:()=>pm,withDefaults:()=>hm});var dm,es=()=>dm??=require("./v0.3.cjs"),pm=(...e)=>es().validatePlane(...e),mm=(...e)=>es().
isPlane(...e),hm=(...e)=>es().withDefaults(...e);var ci={};me(ci,{isPlane:()=>bm,validatePlane:()=>ym,withDefaults:()=>vm});var gm,ns=()=>gm??=require("./v0.4.cjs"),ym=(...e)=>ns().validatePlane(...e),bm=(...e)=>ns().
isPlane(...e),vm=(...e)=>ns().withDefaults(...e);var rs={};me(rs,{isPlane:()=>km,validatePlane:()=>Sm,withDefaults:()=>Am});var wm,is=()=>wm??=require("./v0.6.cjs"),Sm=(...e)=>is().validatePlane(...e),km=(...e)=>is().
isPlane(...e),Am=(...e)=>is().withDefaults(...e);var os={};me(os,{isPlane:()=>Em,validatePlane:()=>Cm,withDefaults:()=>Om});var Pm,ss=()=>Pm??=require("./v0.7.cjs"),Cm=(...e)=>ss().validatePlane(...e),Em=(...e)=>ss().
isPlane(...e),Om=(...e)=>ss().withDefaults(...e);var ls={};me(ls,{isPlane:()=>Tm,validatePlane:()=>xm,withDefaults:()=>Lm});var Nm,as=()=>Nm??=require("./v0.8.cjs"),xm=(...e)=>as().validatePlane(...e),Tm=(...e)=>as().
isPlane(...e),Lm=(...e)=>as().withDefaults(...e);var us={};me(us,{isPlane:()=>Mm,validatePlane:()=>Im,withDefaults:()=>Dm});var Rm,cs=()=>Rm??=require("./v0.9.cjs"),Im=(...e)=>cs().validatePlane(...e),Mm=(...e)=>cs().
isPlane(...e),Dm=(...e)=>cs().withDefaults(...e);var ui={};me(ui,{isPlane:()=>$m,validatePlane:()=>_m,withDefaults:()=>Fm});var qm,fs=()=>qm??=require("./v0.10.cjs"),_m=(...e)=>fs().validatePlane(...e),$m=(...e)=>fs().
isPlane(...e),Fm=(...e)=>fs().withDefaults(...e);var ps={};me(ps,{isPlane:()=>Km,validatePlane:()=>jm,withDefaults:()=>Ym});var Bm,ds=()=>Bm??=require("./v0.12.cjs"),jm=(...e)=>ds().validatePlane(...e),Km=(...e)=>ds().
isPlane(...e),Ym=(...e)=>ds().withDefaults(...e);var hs={};me(hs,{isPlane:()=>Vm,validatePlane:()=>Gm,withDefaults:()=>Wm});var Um,ms=()=>Um??=require("./v0.13.cjs"),Gm=(...e)=>ms().validatePlane(...e),Vm=(...e)=>ms().
isPlane(...e),Wm=(...e)=>ms().withDefaults(...e);var ys={};me(ys,{isPlane:()=>Qm,validatePlane:()=>Jm,withDefaults:()=>zm});var Hm,gs=()=>Hm??=require("./v0.14.cjs"),Jm=(...e)=>gs().validatePlane(...e),Qm=(...e)=>gs().
isPlane(...e),zm=(...e)=>gs().withDefaults(...e);var fi={};me(fi,{isPlane:()=>eh,validatePlane:()=>Zm,withDefaults:()=>th});var Xm,bs=()=>Xm??=require("./v0.15.cjs"),Zm=(...e)=>bs().validatePlane(...e),eh=(...e)=>bs().
isPlane(...e),th=(...e)=>bs().withDefaults(...e);var ws={};me(ws,{isPlane:()=>rh,validatePlane:()=>ih,withDefaults:()=>sh});var nh,vs=()=>nh??=require("./v0.17.cjs"),ih=(...e)=>vs().validatePlane(...e),rh=(...e)=>vs().
isPlane(...e),sh=(...e)=>vs().withDefaults(...e);var ks={};me(ks,{isPlane:()=>lh,validatePlane:()=>ah,withDefaults:()=>ch});var oh,Ss=()=>oh??=require("./v1.0.cjs"),ah=(...e)=>Ss().validatePlane(...e),lh=(...e)=>Ss().
isPlane(...e),ch=(...e)=>Ss().withDefaults(...e);var di={};me(di,{isPlane:()=>dh,validatePlane:()=>fh,withDefaults:()=>ph});var uh,As=()=>uh??=require("./v1.1.cjs"),fh=(...e)=>As().validatePlane(...e),dh=(...e)=>As().
isPlane(...e),ph=(...e)=>As().withDefaults(...e);var pl={"v0.3":ts,"v0.4":ci,"v0.5":ci,"v0.6":rs,"v0.7":os,"v0.8":ls,"v0.9":us,"v0.10":ui,"v0.11":ui,"v0.12":ps,"v0.13":hs,"v0.14":ys,"v0.15":fi,"v0.16":fi,"v0.1\
7":ws,"v1.0":ks,"v1.1":di,"v1.2":di};var Ps="v0.16",Cs=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],ml={"v0.3":"v0.3","v0.4":"v0.4","v0.\
5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15",
"v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},un=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","\
ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],pi={"v0.3":["DataPlane","BuildPlane","Environment","Organiz\
ation"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","Build\
Plane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPla\
ne","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","Clus\
terBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPl\
ane","Environment"]};function hl(e){return ml[e]}function Es(e,t){return e===t||Cs.indexOf(e)>=Cs.indexOf(t)}function mi(e,t){return typeof t=="string"&&pi[e].includes(t)}function gl(e){return pl[e].validatePlane}var It=[],Os=[];function Ns(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let l=0;for(;l<s&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(s-=l,o-=l,i!==void 0&&o-s>i)return i;if(s===0)return i!==void 0&&o>i?i:o;
let c,u,d,p,m=0,g=0;for(;m<s;)Os[m]=e.charCodeAt(l+m),It[m]=++m;for(;g<o;){for(c=t.charCodeAt(l+g),d=g++,u=g,m=0;m<s;m++)p=c===Os[m]?d:d+1,d=It[m],u=It[m]=d>u?p>
u?u+1:p:p>d?d+1:p;if(i!==void 0){let C=u;for(m=0;m<s;m++)It[m]<C&&(C=It[m]);if(C>i)return i}}return It.length=s,Os.length=s,i!==void 0&&u>i?i:u}var mh=64;function xs(e,t){if(e.length>mh)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let o=s.toLowerCase(),l=hh(n,o)?1:Ns(n,o,{maxDistance:i});l<i&&(i=l,r=s)}return r}function hh(e,t){if(e.length!==t.length||e===t)return!1;
let n=0;for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function gh(e){return typeof e!="object"||e===null||Array.isArray(e)}function V(e){return!gh(e)}var Ts={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Ls(e){return yh(e)?Ts[e]:void 0}function yh(e){return Object.hasOwn(Ts,e)}function hi(e){return Ls(e)?.scope==="Cluster"}function bt(e){return Ls(e)?.planeType}
function gi(e){return bt(e)!==void 0}function Rs(e,t){return(Ls(e)?.references??[]).filter(n=>Mt(n,t))}function yl(e){let t=pi[e].flatMap(n=>Rs(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,
n])).values()]}function Mt({since:e,until:t},n){return(!e||Es(n,e))&&(!t||Es(t,n))}var Is="openchoreo.dev";function bl(e){return vl(e,"").filter(t=>bh(t.value))}function vl(e,t){return V(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,i)=>vl(n,`${t}/items/${i}`)):[{pointer:t,value:e}]}function bh(e){if(!V(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&gi(n);let i=t.split("/")[0]??"";return i!==Is?(i.endsWith(`.${Is}`)||xs(i,[Is])!==void 0)&&typeof n=="string"&&un.includes(
n):typeof n!="string"||n===""?!0:un.includes(n)||n.endsWith(wl)||xs(n,un)!==void 0}var wl="Plane";function Ms(e){return e.includes("openchoreo")||e.includes(wl)&&vh.test(e)}var vh=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/;function se(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((i,r)=>se(
i,t[r]));if(!V(e)||!V(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(i=>Object.hasOwn(t,i)&&se(e[i],t[i]))}function Ze(e){return e.split("/").slice(1).map(wh)}var de=e=>e.replaceAll("~","~0").replaceAll("/","~1"),wh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Sl(e){return/[~\d]/.test(e)?Ze(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function te(e,t){
let n=e;for(let i of Sh(t))if(Array.isArray(n))n=n[Number(i)];else if(V(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function ge(e,t){let n=te(e,t);return typeof n==
"string"?n:""}function Sh(e){let t=Ds.get(e);if(t)return t;let n=Ze(e);return Ds.size<kh&&Ds.set(e,n),n}var Ds=new Map,kh=1e3;function kl(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=Ah(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=r?s=c:o=c-1}let l=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,l-t):l,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function Ah(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var qs=200,Al=`it is nested deeper than ${qs} levels`;function Ol(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Cl(e,t);let n=[],i=t;for(;;){let o=yi(Pl,e,i);if(o===e.length)return n;
let l=Ch(e,i,o);if(!l)break;n.push(l),i=l.end}if(n.length<2)return[...n,...Cl(e,yi(Ph,e,i))];let r=yi(Pl,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"only JSON can follow several JSON values"}}]}var Pl=/[ \t\r\n]*/y,Ph=/[^\S\n]*\n?/y;function yi(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function Ch(e,t,n){let i=Eh(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>qs)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:Al}};let o=!0;try{let l=JSON.
parse(e.slice(n,r),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:r,json:{value:l}}}catch{return}return{start:t,body:n,
end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Eh(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s==='"'){let o=Nh(e,r);
if(o===void 0)return;r=o-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=yi(Oh,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}var Oh=/[-+.\w]*/y;
function Nh(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function Cl(e,t){let n=[],i={start:t,body:t},r=o=>{o>i.body&&n.push({...i,
end:o})},s=e.startsWith("---",t)?t:El(e,t);for(;s!==-1;s=El(e,s)){let o=e.indexOf(`
`,s),l=o===-1?e.length:o+1,c=e.slice(s+3,l).trim();if(c!==""&&!c.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else s>i.body&&!xh(e.slice(i.body,s))&&(r(s),i={start:s,body:l})}return r(e.length),n}function El(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function xh(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Th(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var pe={},bi={},et={},Nl;function fn(){if(Nl)return et;Nl=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function i(o,l){
if(l){let c=Object.keys(l);for(let u=0,d=c.length;u<d;u+=1){let p=c[u];o[p]=l[p]}}return o}function r(o,l){let c="";for(let u=0;u<l;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return et.isNothing=e,et.isObject=t,et.toArray=n,et.repeat=r,et.isNegativeZero=s,et.extend=i,et}var _s,xl;function dn(){
if(xl)return _s;xl=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},_s=t,_s}var $s,Tl;function Lh(){if(Tl)return $s;Tl=1;let e=fn();function t(r,s,o,l,c){let u="",d="",p=Math.
floor(c/2)-1;return l-s>p&&(u=" ... ",s=l-p+u.length),o-l>p&&(d=" ...",o=l+p-d.length),{str:u+r.slice(s,o).replace(/\t/g,"\u2192")+d,pos:l-s+u.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,l=[0],c=[],u,d=-1;for(;u=o.exec(
r.buffer);)c.push(u.index),l.push(u.index+u[0].length),r.position<=u.index&&d<0&&(d=l.length-2);d<0&&(d=l.length-1);let p="",m=Math.min(r.line+s.linesAfter,c.length).
toString().length,g=s.maxLength-(s.indent+m+3);for(let y=1;y<=s.linesBefore&&!(d-y<0);y++){let S=t(r.buffer,l[d-y],c[d-y],r.position-(l[d]-l[d-y]),g);p=e.repeat(
" ",s.indent)+n((r.line-y+1).toString(),m)+" | "+S.str+`
`+p}let C=t(r.buffer,l[d],c[d],r.position,g);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),m)+" | "+C.str+`
`,p+=e.repeat("-",s.indent+m+3+C.pos)+`^
`;for(let y=1;y<=s.linesAfter&&!(d+y>=c.length);y++){let S=t(r.buffer,l[d+y],c[d+y],r.position-(l[d]-l[d+y]),g);p+=e.repeat(" ",s.indent)+n((r.line+y+1).toString(),
m)+" | "+S.str+`
`}return p.replace(/\n$/,"")}return $s=i,$s}var Fs,Ll;function he(){if(Ll)return Fs;Ll=1;let e=dn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let o={};return s!==null&&Object.keys(s).forEach(
function(l){s[l].forEach(function(c){o[String(c)]=l})}),o}function r(s,o){if(o=o||{},Object.keys(o).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknow\
n option "'+l+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(l){return l},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=i(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Fs=r,Fs}var Bs,Rl;function Zl(){if(Rl)return Bs;Rl=1;let e=dn(),t=he();function n(s,o){
let l=[];return s[o].forEach(function(c){let u=l.length;l.forEach(function(d,p){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=p)}),l[u]=c}),l}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(l){l.multi?(s.multi[l.kind].push(l),s.multi.
fallback.push(l)):s[l.kind][l.tag]=s.fallback[l.tag]=l}for(let l=0,c=arguments.length;l<c;l+=1)arguments[l].forEach(o);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(o){let l=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(l=l.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");l.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(r.prototype);return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=i(u.compiledImplicit,u.compiledExplicit),u},Bs=r,Bs}var js,Il;function ec(){if(Il)return js;Il=1;let e=he();
return js=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),js}var Ks,Ml;function tc(){if(Ml)return Ks;Ml=1;let e=he();
return Ks=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ks}var Ys,Dl;function nc(){if(Dl)return Ys;Dl=1;let e=he();
return Ys=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Ys}var Us,ql;function ic(){if(ql)return Us;ql=1;let e=Zl();
return Us=new e({explicit:[ec(),tc(),nc()]}),Us}var Gs,_l;function rc(){if(_l)return Gs;_l=1;let e=he();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Gs=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Gs}var Vs,$l;function sc(){if($l)return Vs;$l=1;let e=he();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return Vs=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Vs}var Ws,Fl;function oc(){if(Fl)return Ws;Fl=1;let e=fn(),t=he();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function i(u){return u>=48&&u<=55}function r(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,p=0,m=!1;if(!d)return!1;let g=u[p];if((g===
"-"||g==="+")&&(g=u[++p]),g==="0"){if(p+1===d)return!0;if(g=u[++p],g==="b"){for(p++;p<d;p++){if(g=u[p],g!=="0"&&g!=="1")return!1;m=!0}return m&&isFinite(o(u))}if(g===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;m=!0}return m&&isFinite(o(u))}if(g==="o"){for(p++;p<d;p++){if(!i(u.charCodeAt(p)))return!1;m=!0}return m&&
isFinite(o(u))}}for(;p<d;p++){if(!r(u.charCodeAt(p)))return!1;m=!0}return m?isFinite(o(u)):!1}function o(u){let d=u,p=1,m=d[0];if((m==="-"||m==="+")&&(m==="-"&&
(p=-1),d=d.slice(1),m=d[0]),d==="0")return 0;if(m==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function l(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Ws=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:l,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Ws}var Hs,Bl;function ac(){if(Bl)return Hs;Bl=1;let e=fn(),t=he(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:i.test(u)}function s(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function l(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Hs=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:c,represent:l,defaultStyle:"lowercase"}),Hs}var Js,jl;function lc(){return jl||(jl=1,Js=ic().extend({implicit:[rc(),
sc(),oc(),ac()]})),Js}var Qs,Kl;function cc(){return Kl||(Kl=1,Qs=lc()),Qs}var zs,Yl;function uc(){if(Yl)return zs;Yl=1;let e=he(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function r(o){let l=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,m=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
m));let g=+u[4],C=+u[5],y=+u[6];if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let T=+u[10],R=+(u[11]||0);c=(T*60+R)*6e4,u[9]==="-"&&(c=-c)}let S=new Date(
Date.UTC(d,p,m,g,C,y,l));return c&&S.setTime(S.getTime()-c),S}function s(o){return o.toISOString()}return zs=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),zs}var Xs,Ul;function fc(){if(Ul)return Xs;Ul=1;let e=he();function t(n){return n==="<<"||n===null}return Xs=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Xs}var Zs,Gl;function dc(){if(Gl)return Zs;Gl=1;let e=he(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let l=0,c=o.length,u=t;for(let d=0;d<c;d++){let p=u.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;l+=6}}return l%8===0}
function i(o){let l=o.replace(/[\r\n=]/g,""),c=l.length,u=t,d=0,p=[];for(let g=0;g<c;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(l.charAt(g));let m=c%4*6;return m===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):m===18?(p.push(d>>10&255),p.push(d>>2&255)):m===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(o){let l="",c=0,u=o.length,d=t;for(let m=0;m<u;m++)m%3===0&&m&&(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]),c=(c<<
8)+o[m];let p=u%3;return p===0?(l+=d[c>>18&63],l+=d[c>>12&63],l+=d[c>>6&63],l+=d[c&63]):p===2?(l+=d[c>>10&63],l+=d[c>>4&63],l+=d[c<<2&63],l+=d[64]):p===1&&(l+=d[c>>
2&63],l+=d[c<<4&63],l+=d[64],l+=d[64]),l}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Zs=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),Zs}var eo,Vl;function pc(){if(Vl)return eo;Vl=1;let e=he(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let o={},l=s;for(let c=0,u=l.length;c<u;c+=1){let d=l[c],p=!1;if(n.call(d)!=="[object Object]")return!1;let m;
for(m in d)if(t.call(d,m))if(!p)p=!0;else return!1;if(!p||t.call(o,m))return!1;Object.defineProperty(o,m,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return eo=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),eo}var to,Wl;function mc(){if(Wl)return to;Wl=1;let e=he(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,o=new Array(s.length);for(let l=0,c=s.length;l<c;l+=1){let u=s[l];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[l]=[d[0],u[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,o=new Array(s.length);for(let l=0,c=s.length;l<
c;l+=1){let u=s[l],d=Object.keys(u);o[l]=[d[0],u[d[0]]]}return o}return to=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),to}var no,Hl;
function hc(){if(Hl)return no;Hl=1;let e=he(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return no=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),no}var io,Jl;function so(){
return Jl||(Jl=1,io=cc().extend({implicit:[uc(),fc()],explicit:[dc(),pc(),mc(),hc()]})),io}var Ql;function Rh(){if(Ql)return bi;Ql=1;let e=fn(),t=dn(),n=Lh(),i=so(),
r=Object.prototype.hasOwnProperty,s=1,o=2,l=3,c=4,u=1,d=2,p=3,m=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,C=/[,\[\]{}]/,y=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function T(a){return Object.
prototype.toString.call(a)}function R(a){return a===10||a===13}function M(a){return a===9||a===32}function _(a){return a===9||a===32||a===10||a===13}function $(a){
return a===44||a===91||a===93||a===123||a===125}function j(a){if(a>=48&&a<=57)return a-48;let h=a|32;return h>=97&&h<=102?h-97+10:-1}function W(a){return a===120?
2:a===117?4:a===85?8:0}function I(a){return a>=48&&a<=57?a-48:-1}function z(a){switch(a){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(a){return a<=65535?String.fromCharCode(a):String.fromCharCode(
(a-65536>>10)+55296,(a-65536&1023)+56320)}function Ee(a,h,A){h==="__proto__"?Object.defineProperty(a,h,{configurable:!0,enumerable:!0,writable:!0,value:A}):a[h]=
A}let Z=new Array(256),We=new Array(256);for(let a=0;a<256;a++)Z[a]=z(a)?1:0,We[a]=z(a);function le(a,h){this.input=a,this.filename=h.filename||null,this.schema=
h.schema||i,this.onWarning=h.onWarning||null,this.legacy=h.legacy||!1,this.json=h.json||!1,this.listener=h.listener||null,this.maxDepth=typeof h.maxDepth=="numb\
er"?h.maxDepth:100,this.maxTotalMergeKeys=typeof h.maxTotalMergeKeys=="number"?h.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=a.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Xn(a,h){let A={name:a.filename,buffer:a.input.slice(0,-1),position:a.position,line:a.line,column:a.position-
a.lineStart};return A.snippet=n(A),new t(h,A)}function q(a,h){throw Xn(a,h)}function Tt(a,h){a.onWarning&&a.onWarning.call(null,Xn(a,h))}function Fe(a,h,A){let P=a.
anchorMapTransactions;if(P.length!==0){let w=P[P.length-1];r.call(w,h)||(w[h]={existed:r.call(a.anchorMap,h),value:a.anchorMap[h]})}a.anchorMap[h]=A}function Hr(a){
a.anchorMapTransactions.push(Object.create(null))}function yt(a){let h=a.anchorMapTransactions.pop(),A=a.anchorMapTransactions;if(A.length===0)return;let P=A[A.
length-1],w=Object.keys(h);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];r.call(P,v)||(P[v]=h[v])}}function Jr(a){let h=a.anchorMapTransactions.pop(),A=Object.keys(
h);for(let P=A.length-1;P>=0;P-=1){let w=h[A[P]];w.existed?a.anchorMap[A[P]]=w.value:delete a.anchorMap[A[P]]}}function tn(a){return{position:a.position,line:a.
line,lineStart:a.lineStart,lineIndent:a.lineIndent,firstTabInLine:a.firstTabInLine,tag:a.tag,anchor:a.anchor,kind:a.kind,result:a.result}}function Lt(a,h){a.position=
h.position,a.line=h.line,a.lineStart=h.lineStart,a.lineIndent=h.lineIndent,a.firstTabInLine=h.firstTabInLine,a.tag=h.tag,a.anchor=h.anchor,a.kind=h.kind,a.result=
h.result}let Zn={YAML:function(h,A,P){h.version!==null&&q(h,"duplication of %YAML directive"),P.length!==1&&q(h,"YAML directive accepts exactly one argument");let w=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);w===null&&q(h,"ill-formed argument of the YAML directive");let f=parseInt(w[1],10),b=parseInt(w[2],10);f!==1&&q(h,"unacceptable YAML version of the d\
ocument"),h.version=P[0],h.checkLineBreaks=b<2,b!==1&&b!==2&&Tt(h,"unsupported YAML version of the document")},TAG:function(h,A,P){let w;P.length!==2&&q(h,"TAG \
directive accepts exactly two arguments");let f=P[0];w=P[1],y.test(f)||q(h,"ill-formed tag handle (first argument) of the TAG directive"),r.call(h.tagMap,f)&&q(
h,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(w)||q(h,"ill-formed tag prefix (second argument) of the TAG directive");try{w=decodeURIComponent(
w)}catch{q(h,"tag prefix is malformed: "+w)}h.tagMap[f]=w}};function we(a,h,A,P){if(h<A){let w=a.input.slice(h,A);if(P)for(let f=0,b=w.length;f<b;f+=1){let v=w.
charCodeAt(f);v===9||v>=32&&v<=1114111||q(a,"expected valid JSON character")}else m.test(w)&&q(a,"the stream contains non-printable characters");a.result+=w}}function He(a){
a.totalMergeKeys++,a.maxTotalMergeKeys!==-1&&a.totalMergeKeys>a.maxTotalMergeKeys&&q(a,"merge keys exceeded maxTotalMergeKeys ("+a.maxTotalMergeKeys+")")}function nn(a,h,A,P){
e.isObject(A)||q(a,"cannot merge mappings; the provided source object is unacceptable"),He(a);let w=Object.keys(A);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];He(
a),r.call(h,v)||(Ee(h,v,A[v]),P[v]=!0)}}function Be(a,h,A,P,w,f,b,v,E){if(Array.isArray(w)){w=Array.prototype.slice.call(w);for(let O=0,N=w.length;O<N;O+=1)Array.
isArray(w[O])&&q(a,"nested arrays are not supported inside keys"),typeof w=="object"&&T(w[O])==="[object Object]"&&(w[O]="[object Object]")}if(typeof w=="object"&&
T(w)==="[object Object]"&&(w="[object Object]"),w=String(w),h===null&&(h={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&q(a,"abnormal merg\
e sequence size");for(let O=0,N=f.length;O<N;O+=1)nn(a,h,f[O],A)}else nn(a,h,f,A);else!a.json&&!r.call(A,w)&&r.call(h,w)&&(a.line=b||a.line,a.lineStart=v||a.lineStart,
a.position=E||a.position,q(a,"duplicated mapping key")),Ee(h,w,f),delete A[w];return h}function rn(a){let h=a.input.charCodeAt(a.position);h===10?a.position++:h===
13?(a.position++,a.input.charCodeAt(a.position)===10&&a.position++):q(a,"a line break is expected"),a.line+=1,a.lineStart=a.position,a.firstTabInLine=-1}function ne(a,h,A){
let P=0,w=a.input.charCodeAt(a.position);for(;w!==0;){for(;M(w);)w===9&&a.firstTabInLine===-1&&(a.firstTabInLine=a.position),w=a.input.charCodeAt(++a.position);
if(h&&w===35)do w=a.input.charCodeAt(++a.position);while(w!==10&&w!==13&&w!==0);if(R(w))for(rn(a),w=a.input.charCodeAt(a.position),P++,a.lineIndent=0;w===32;)a.
lineIndent++,w=a.input.charCodeAt(++a.position);else break}return A!==-1&&P!==0&&a.lineIndent<A&&Tt(a,"deficient indentation"),P}function Me(a){let h=a.position,
A=a.input.charCodeAt(h);return!!((A===45||A===46)&&A===a.input.charCodeAt(h+1)&&A===a.input.charCodeAt(h+2)&&(h+=3,A=a.input.charCodeAt(h),A===0||_(A)))}function Rt(a,h){
h===1?a.result+=" ":h>1&&(a.result+=e.repeat(`
`,h-1))}function ei(a,h,A){let P,w,f,b,v,E,O=a.kind,N=a.result,k=a.input.charCodeAt(a.position);if(_(k)||$(k)||k===35||k===38||k===42||k===33||k===124||k===62||
k===39||k===34||k===37||k===64||k===96)return!1;if(k===63||k===45){let x=a.input.charCodeAt(a.position+1);if(_(x)||A&&$(x))return!1}for(a.kind="scalar",a.result=
"",P=w=a.position,f=!1;k!==0;){if(k===58){let x=a.input.charCodeAt(a.position+1);if(_(x)||A&&$(x))break}else if(k===35){let x=a.input.charCodeAt(a.position-1);if(_(
x))break}else{if(a.position===a.lineStart&&Me(a)||A&&$(k))break;if(R(k))if(b=a.line,v=a.lineStart,E=a.lineIndent,ne(a,!1,-1),a.lineIndent>=h){f=!0,k=a.input.charCodeAt(
a.position);continue}else{a.position=w,a.line=b,a.lineStart=v,a.lineIndent=E;break}}f&&(we(a,P,w,!1),Rt(a,a.line-b),P=w=a.position,f=!1),M(k)||(w=a.position+1),
k=a.input.charCodeAt(++a.position)}return we(a,P,w,!1),a.result?!0:(a.kind=O,a.result=N,!1)}function sn(a,h){let A,P,w=a.input.charCodeAt(a.position);if(w!==39)
return!1;for(a.kind="scalar",a.result="",a.position++,A=P=a.position;(w=a.input.charCodeAt(a.position))!==0;)if(w===39)if(we(a,A,a.position,!0),w=a.input.charCodeAt(
++a.position),w===39)A=a.position,a.position++,P=a.position;else return!0;else R(w)?(we(a,A,P,!0),Rt(a,ne(a,!1,h)),A=P=a.position):a.position===a.lineStart&&Me(
a)?q(a,"unexpected end of the document within a single quoted scalar"):(a.position++,M(w)||(P=a.position));q(a,"unexpected end of the stream within a single quo\
ted scalar")}function ti(a,h){let A,P,w,f=a.input.charCodeAt(a.position);if(f!==34)return!1;for(a.kind="scalar",a.result="",a.position++,A=P=a.position;(f=a.input.
charCodeAt(a.position))!==0;){if(f===34)return we(a,A,a.position,!0),a.position++,!0;if(f===92){if(we(a,A,a.position,!0),f=a.input.charCodeAt(++a.position),R(f))
ne(a,!1,h);else if(f<256&&Z[f])a.result+=We[f],a.position++;else if((w=W(f))>0){let b=w,v=0;for(;b>0;b--)f=a.input.charCodeAt(++a.position),(w=j(f))>=0?v=(v<<4)+
w:q(a,"expected hexadecimal character");a.result+=Ce(v),a.position++}else q(a,"unknown escape sequence");A=P=a.position}else R(f)?(we(a,A,P,!0),Rt(a,ne(a,!1,h)),
A=P=a.position):a.position===a.lineStart&&Me(a)?q(a,"unexpected end of the document within a double quoted scalar"):(a.position++,M(f)||(P=a.position))}q(a,"une\
xpected end of the stream within a double quoted scalar")}function ni(a,h){let A=!0,P,w,f,b=a.tag,v,E=a.anchor,O,N,k,x,D=Object.create(null),F,B,K,Y=a.input.charCodeAt(
a.position);if(Y===91)O=93,x=!1,v=[];else if(Y===123)O=125,x=!0,v={};else return!1;for(a.anchor!==null&&Fe(a,a.anchor,v),Y=a.input.charCodeAt(++a.position);Y!==
0;){if(ne(a,!0,h),Y=a.input.charCodeAt(a.position),Y===O)return a.position++,a.tag=b,a.anchor=E,a.kind=x?"mapping":"sequence",a.result=v,!0;if(A?Y===44&&q(a,"ex\
pected the node content, but found ','"):q(a,"missed comma between flow collection entries"),B=F=K=null,N=k=!1,Y===63){let ze=a.input.charCodeAt(a.position+1);_(
ze)&&(N=k=!0,a.position++,ne(a,!0,h))}P=a.line,w=a.lineStart,f=a.position,Qe(a,h,s,!1,!0),B=a.tag,F=a.result,ne(a,!0,h),Y=a.input.charCodeAt(a.position),(k||a.line===
P)&&Y===58&&(N=!0,Y=a.input.charCodeAt(++a.position),ne(a,!0,h),Qe(a,h,s,!1,!0),K=a.result),x?Be(a,v,D,B,F,K,P,w,f):N?v.push(Be(a,null,D,B,F,K,P,w,f)):v.push(F),
ne(a,!0,h),Y=a.input.charCodeAt(a.position),Y===44?(A=!0,Y=a.input.charCodeAt(++a.position)):A=!1}q(a,"unexpected end of the stream within a flow collection")}function Je(a,h){
let A,P=u,w=!1,f=!1,b=h,v=0,E=!1,O,N=a.input.charCodeAt(a.position);if(N===124)A=!1;else if(N===62)A=!0;else return!1;for(a.kind="scalar",a.result="";N!==0;)if(N=
a.input.charCodeAt(++a.position),N===43||N===45)u===P?P=N===43?p:d:q(a,"repeat of a chomping mode identifier");else if((O=I(N))>=0)O===0?q(a,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?q(a,"repeat of an indentation width identifier"):(b=h+O-1,f=!0);else break;if(M(N)){do N=a.input.
charCodeAt(++a.position);while(M(N));if(N===35)do N=a.input.charCodeAt(++a.position);while(!R(N)&&N!==0)}for(;N!==0;){for(rn(a),a.lineIndent=0,N=a.input.charCodeAt(
a.position);(!f||a.lineIndent<b)&&N===32;)a.lineIndent++,N=a.input.charCodeAt(++a.position);if(!f&&a.lineIndent>b&&(b=a.lineIndent),R(N)){v++;continue}if(!f&&b===
0&&q(a,"missing indentation for block scalar"),a.lineIndent<b){P===p?a.result+=e.repeat(`
`,w?1+v:v):P===u&&w&&(a.result+=`
`);break}A?M(N)?(E=!0,a.result+=e.repeat(`
`,w?1+v:v)):E?(E=!1,a.result+=e.repeat(`
`,v+1)):v===0?w&&(a.result+=" "):a.result+=e.repeat(`
`,v):a.result+=e.repeat(`
`,w?1+v:v),w=!0,f=!0,v=0;let k=a.position;for(;!R(N)&&N!==0;)N=a.input.charCodeAt(++a.position);we(a,k,a.position,!1)}return!0}function ii(a,h){let A=a.tag,P=a.
anchor,w=[],f=!1;if(a.firstTabInLine!==-1)return!1;a.anchor!==null&&Fe(a,a.anchor,w);let b=a.input.charCodeAt(a.position);for(;b!==0&&(a.firstTabInLine!==-1&&(a.
position=a.firstTabInLine,q(a,"tab characters must not be used in indentation")),b===45);){let v=a.input.charCodeAt(a.position+1);if(!_(v))break;if(f=!0,a.position++,
ne(a,!0,-1)&&a.lineIndent<=h){w.push(null),b=a.input.charCodeAt(a.position);continue}let E=a.line;if(Qe(a,h,l,!1,!0),w.push(a.result),ne(a,!0,-1),b=a.input.charCodeAt(
a.position),(a.line===E||a.lineIndent>h)&&b!==0)q(a,"bad indentation of a sequence entry");else if(a.lineIndent<h)break}return f?(a.tag=A,a.anchor=P,a.kind="seq\
uence",a.result=w,!0):!1}function ri(a,h,A){let P,w,f,b,v=a.tag,E=a.anchor,O={},N=Object.create(null),k=null,x=null,D=null,F=!1,B=!1;if(a.firstTabInLine!==-1)return!1;
a.anchor!==null&&Fe(a,a.anchor,O);let K=a.input.charCodeAt(a.position);for(;K!==0;){!F&&a.firstTabInLine!==-1&&(a.position=a.firstTabInLine,q(a,"tab characters \
must not be used in indentation"));let Y=a.input.charCodeAt(a.position+1),ze=a.line;if((K===63||K===58)&&_(Y))K===63?(F&&(Be(a,O,N,k,x,null,w,f,b),k=x=D=null),B=
!0,F=!0,P=!0):F?(F=!1,P=!0):q(a,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),a.position+=1,K=Y;else{if(w=
a.line,f=a.lineStart,b=a.position,!Qe(a,A,o,!1,!0))break;if(a.line===ze){for(K=a.input.charCodeAt(a.position);M(K);)K=a.input.charCodeAt(++a.position);if(K===58)
K=a.input.charCodeAt(++a.position),_(K)||q(a,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(Be(a,O,N,k,x,null,w,
f,b),k=x=D=null),B=!0,F=!1,P=!1,k=a.tag,x=a.result;else if(B)q(a,"can not read an implicit mapping pair; a colon is missed");else return a.tag=v,a.anchor=E,!0}else if(B)
q(a,"can not read a block mapping entry; a multiline key may not be an implicit key");else return a.tag=v,a.anchor=E,!0}if((a.line===ze||a.lineIndent>h)&&(F&&(w=
a.line,f=a.lineStart,b=a.position),Qe(a,h,c,!0,P)&&(F?x=a.result:D=a.result),F||(Be(a,O,N,k,x,D,w,f,b),k=x=D=null),ne(a,!0,-1),K=a.input.charCodeAt(a.position)),
(a.line===ze||a.lineIndent>h)&&K!==0)q(a,"bad indentation of a mapping entry");else if(a.lineIndent<h)break}return F&&Be(a,O,N,k,x,null,w,f,b),B&&(a.tag=v,a.anchor=
E,a.kind="mapping",a.result=O),B}function si(a){let h=!1,A=!1,P,w,f=a.input.charCodeAt(a.position);if(f!==33)return!1;a.tag!==null&&q(a,"duplication of a tag pr\
operty"),f=a.input.charCodeAt(++a.position),f===60?(h=!0,f=a.input.charCodeAt(++a.position)):f===33?(A=!0,P="!!",f=a.input.charCodeAt(++a.position)):P="!";let b=a.
position;if(h){do f=a.input.charCodeAt(++a.position);while(f!==0&&f!==62);a.position<a.length?(w=a.input.slice(b,a.position),f=a.input.charCodeAt(++a.position)):
q(a,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!_(f);)f===33&&(A?q(a,"tag suffix cannot contain exclamation marks"):(P=a.input.slice(
b-1,a.position+1),y.test(P)||q(a,"named tag handle cannot contain such characters"),A=!0,b=a.position+1)),f=a.input.charCodeAt(++a.position);w=a.input.slice(b,a.
position),C.test(w)&&q(a,"tag suffix cannot contain flow indicator characters")}w&&!S.test(w)&&q(a,"tag name cannot contain such characters: "+w);try{w=decodeURIComponent(
w)}catch{q(a,"tag name is malformed: "+w)}return h?a.tag=w:r.call(a.tagMap,P)?a.tag=a.tagMap[P]+w:P==="!"?a.tag="!"+w:P==="!!"?a.tag="tag:yaml.org,2002:"+w:q(a,
'undeclared tag handle "'+P+'"'),!0}function oi(a){let h=a.input.charCodeAt(a.position);if(h!==38)return!1;a.anchor!==null&&q(a,"duplication of an anchor proper\
ty"),h=a.input.charCodeAt(++a.position);let A=a.position;for(;h!==0&&!_(h)&&!$(h);)h=a.input.charCodeAt(++a.position);return a.position===A&&q(a,"name of an anc\
hor node must contain at least one character"),a.anchor=a.input.slice(A,a.position),!0}function Qr(a){let h=a.input.charCodeAt(a.position);if(h!==42)return!1;h=
a.input.charCodeAt(++a.position);let A=a.position;for(;h!==0&&!_(h)&&!$(h);)h=a.input.charCodeAt(++a.position);a.position===A&&q(a,"name of an alias node must c\
ontain at least one character");let P=a.input.slice(A,a.position);return r.call(a.anchorMap,P)||q(a,'unidentified alias "'+P+'"'),a.result=a.anchorMap[P],ne(a,!0,
-1),!0}function ai(a,h,A,P){let w=tn(a);return Hr(a),Lt(a,h),a.tag=null,a.anchor=null,a.kind=null,a.result=null,ri(a,A,P)&&a.kind==="mapping"?(yt(a),!0):(Jr(a),
Lt(a,w),!1)}function Qe(a,h,A,P,w){let f,b,v=1,E=!1,O=!1,N=null,k,x,D;a.depth>=a.maxDepth&&q(a,"nesting exceeded maxDepth ("+a.maxDepth+")"),a.depth+=1,a.listener!==
null&&a.listener("open",a),a.tag=null,a.anchor=null,a.kind=null,a.result=null;let F=f=b=c===A||l===A;if(P&&ne(a,!0,-1)&&(E=!0,a.lineIndent>h?v=1:a.lineIndent===
h?v=0:a.lineIndent<h&&(v=-1)),v===1)for(;;){let B=a.input.charCodeAt(a.position),K=tn(a);if(E&&(B===33&&a.tag!==null||B===38&&a.anchor!==null)||!si(a)&&!oi(a))break;
N===null&&(N=K),ne(a,!0,-1)?(E=!0,b=F,a.lineIndent>h?v=1:a.lineIndent===h?v=0:a.lineIndent<h&&(v=-1)):b=!1}if(b&&(b=E||w),v===1||c===A)if(s===A||o===A?x=h:x=h+1,
D=a.position-a.lineStart,v===1)if(b&&(ii(a,D)||ri(a,D,x))||ni(a,x))O=!0;else{let B=a.input.charCodeAt(a.position);N!==null&&F&&!b&&B!==124&&B!==62&&ai(a,N,N.position-
N.lineStart,x)||f&&Je(a,x)||sn(a,x)||ti(a,x)?O=!0:Qr(a)?(O=!0,(a.tag!==null||a.anchor!==null)&&q(a,"alias node should not have any properties")):ei(a,x,s===A)&&
(O=!0,a.tag===null&&(a.tag="?")),a.anchor!==null&&Fe(a,a.anchor,a.result)}else v===0&&(O=b&&ii(a,D));if(a.tag===null)a.anchor!==null&&Fe(a,a.anchor,a.result);else if(a.
tag==="?"){a.result!==null&&a.kind!=="scalar"&&q(a,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+a.kind+'"');for(let B=0,K=a.implicitTypes.
length;B<K;B+=1)if(k=a.implicitTypes[B],k.resolve(a.result)){a.result=k.construct(a.result),a.tag=k.tag,a.anchor!==null&&Fe(a,a.anchor,a.result);break}}else if(a.
tag!=="!"){if(r.call(a.typeMap[a.kind||"fallback"],a.tag))k=a.typeMap[a.kind||"fallback"][a.tag];else{k=null;let B=a.typeMap.multi[a.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(a.tag.slice(0,B[K].tag.length)===B[K].tag){k=B[K];break}}k||q(a,"unknown tag !<"+a.tag+">"),a.result!==null&&k.kind!==a.kind&&q(a,"unacce\
ptable node kind for !<"+a.tag+'> tag; it should be "'+k.kind+'", not "'+a.kind+'"'),k.resolve(a.result,a.tag)?(a.result=k.construct(a.result,a.tag),a.anchor!==
null&&Fe(a,a.anchor,a.result)):q(a,"cannot resolve a node with !<"+a.tag+"> explicit tag")}return a.listener!==null&&a.listener("close",a),a.depth-=1,a.tag!==null||
a.anchor!==null||O}function zr(a){let h=a.position,A=!1,P;for(a.version=null,a.checkLineBreaks=a.legacy,a.tagMap=Object.create(null),a.anchorMap=Object.create(null);(P=
a.input.charCodeAt(a.position))!==0&&(ne(a,!0,-1),P=a.input.charCodeAt(a.position),!(a.lineIndent>0||P!==37));){A=!0,P=a.input.charCodeAt(++a.position);let w=a.
position;for(;P!==0&&!_(P);)P=a.input.charCodeAt(++a.position);let f=a.input.slice(w,a.position),b=[];for(f.length<1&&q(a,"directive name must not be less than \
one character in length");P!==0;){for(;M(P);)P=a.input.charCodeAt(++a.position);if(P===35){do P=a.input.charCodeAt(++a.position);while(P!==0&&!R(P));break}if(R(
P))break;for(w=a.position;P!==0&&!_(P);)P=a.input.charCodeAt(++a.position);b.push(a.input.slice(w,a.position))}P!==0&&rn(a),r.call(Zn,f)?Zn[f](a,f,b):Tt(a,'unkn\
own document directive "'+f+'"')}if(ne(a,!0,-1),a.lineIndent===0&&a.input.charCodeAt(a.position)===45&&a.input.charCodeAt(a.position+1)===45&&a.input.charCodeAt(
a.position+2)===45?(a.position+=3,ne(a,!0,-1)):A&&q(a,"directives end mark is expected"),Qe(a,a.lineIndent-1,c,!1,!0),ne(a,!0,-1),a.checkLineBreaks&&g.test(a.input.
slice(h,a.position))&&Tt(a,"non-ASCII line breaks are interpreted as content"),a.documents.push(a.result),a.position===a.lineStart&&Me(a)){a.input.charCodeAt(a.
position)===46&&(a.position+=3,ne(a,!0,-1));return}a.position<a.length-1&&q(a,"end of the stream or a document separator is expected")}function on(a,h){a=String(
a),h=h||{},a.length!==0&&(a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13&&(a+=`
`),a.charCodeAt(0)===65279&&(a=a.slice(1)));let A=new le(a,h),P=a.indexOf("\0");for(P!==-1&&(A.position=P,q(A,"null byte is not allowed in input")),A.input+="\0";A.
input.charCodeAt(A.position)===32;)A.lineIndent+=1,A.position+=1;for(;A.position<A.length-1;)zr(A);return A.documents}function Xr(a,h,A){h!==null&&typeof h=="ob\
ject"&&typeof A>"u"&&(A=h,h=null);let P=on(a,A);if(typeof h!="function")return P;for(let w=0,f=P.length;w<f;w+=1)h(P[w])}function Zr(a,h){let A=on(a,h);if(A.length!==
0){if(A.length===1)return A[0];throw new t("expected a single document in the stream, but found more")}}return bi.loadAll=Xr,bi.load=Zr,bi}var ro={},zl;function Ih(){
if(zl)return ro;zl=1;let e=fn(),t=dn(),n=so(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,o=9,l=10,c=13,u=32,d=33,p=34,m=35,g=37,C=38,
y=39,S=42,T=44,R=45,M=58,_=61,$=62,j=63,W=64,I=91,z=93,Ce=96,Ee=123,Z=124,We=125,le={};le[0]="\\0",le[7]="\\a",le[8]="\\b",le[9]="\\t",le[10]="\\n",le[11]="\\v",
le[12]="\\f",le[13]="\\r",le[27]="\\e",le[34]='\\"',le[92]="\\\\",le[133]="\\N",le[160]="\\_",le[8232]="\\L",le[8233]="\\P";let Xn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],q=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Tt(f,b){if(b===null)return{};let v={},E=Object.keys(
b);for(let O=0,N=E.length;O<N;O+=1){let k=E[O],x=String(b[k]);k.slice(0,2)==="!!"&&(k="tag:yaml.org,2002:"+k.slice(2));let D=f.compiledTypeMap.fallback[k];D&&r.
call(D.styleAliases,x)&&(x=D.styleAliases[x]),v[k]=x}return v}function Fe(f){let b,v,E=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-E.length)+E}let Hr=1,
yt=2;function Jr(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=Tt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?yt:Hr,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function tn(f,b){let v=e.repeat(" ",b),E=0,O="",N=f.length;for(;E<N;){let k,x=f.indexOf(`
`,E);x===-1?(k=f.slice(E),E=N):(k=f.slice(E,x+1),E=x+1),k.length&&k!==`
`&&(O+=v),O+=k}return O}function Lt(f,b){return`
`+e.repeat(" ",f.indent*b)}function Zn(f,b){for(let v=0,E=f.implicitTypes.length;v<E;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function we(f){return f===
u||f===o}function He(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function nn(f){return He(f)&&
f!==s&&f!==c&&f!==l}function Be(f,b,v){let E=nn(f),O=E&&!we(f);return(v?E:E&&f!==T&&f!==I&&f!==z&&f!==Ee&&f!==We)&&f!==m&&!(b===M&&!O)||nn(b)&&!we(b)&&f===m||b===
M&&O}function rn(f){return He(f)&&f!==s&&!we(f)&&f!==R&&f!==j&&f!==M&&f!==T&&f!==I&&f!==z&&f!==Ee&&f!==We&&f!==m&&f!==C&&f!==S&&f!==d&&f!==Z&&f!==_&&f!==$&&f!==
y&&f!==p&&f!==g&&f!==W&&f!==Ce}function ne(f){return!we(f)&&f!==M}function Me(f,b){let v=f.charCodeAt(b),E;return v>=55296&&v<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(v-55296)*1024+E-56320+65536:v}function Rt(f){return/^\n* /.test(f)}let ei=1,sn=2,ti=3,ni=4,Je=5;function ii(f,b,v,E,O,N,k,x){let D,F=0,
B=null,K=!1,Y=!1,ze=E!==-1,an=-1,ln=rn(Me(f,0))&&ne(Me(f,f.length-1));if(b||k)for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),!He(F))return Je;ln=ln&&Be(F,B,
x),B=F}else{for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),F===l)K=!0,ze&&(Y=Y||D-an-1>E&&f[an+1]!==" ",an=D);else if(!He(F))return Je;ln=ln&&Be(F,B,x),B=F}
Y=Y||ze&&D-an-1>E&&f[an+1]!==" "}return!K&&!Y?ln&&!k&&!O(f)?ei:N===yt?Je:sn:v>9&&Rt(f)?Je:k?N===yt?Je:sn:Y?ni:ti}function ri(f,b,v,E,O){f.dump=(function(){if(b.
length===0)return f.quotingType===yt?'""':"''";if(!f.noCompatMode&&(Xn.indexOf(b)!==-1||q.test(b)))return f.quotingType===yt?'"'+b+'"':"'"+b+"'";let N=f.indent*
Math.max(1,v),k=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-N),x=E||f.flowLevel>-1&&v>=f.flowLevel;function D(F){return Zn(f,F)}switch(ii(
b,x,f.indent,k,D,f.quotingType,f.forceQuotes&&!E,O)){case ei:return b;case sn:return"'"+b.replace(/'/g,"''")+"'";case ti:return"|"+si(b,f.indent)+oi(tn(b,N));case ni:
return">"+si(b,f.indent)+oi(tn(Qr(b,k),N));case Je:return'"'+Qe(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function si(f,b){let v=Rt(
f)?String(b):"",E=f[f.length-1]===`
`,N=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return v+N+`
`}function oi(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Qr(f,b){let v=/(\n+)([^\n]*)/g,E=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,v.lastIndex=x,ai(f.slice(0,x),b)})(),O=f[0]===`
`||f[0]===" ",N,k;for(;k=v.exec(f);){let x=k[1],D=k[2];N=D[0]===" ",E+=x+(!O&&!N&&D!==""?`
`:"")+ai(D,b),O=N}return E}function ai(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,E,O=0,N,k=0,x=0,D="";for(;E=v.exec(f);)x=E.index,x-O>b&&(N=k>O?k:x,D+=
`
`+f.slice(O,N),O=N+1),k=x;return D+=`
`,f.length-O>b&&k>O?D+=f.slice(O,k)+`
`+f.slice(k+1):D+=f.slice(O),D.slice(1)}function Qe(f){let b="",v=0;for(let E=0;E<f.length;v>=65536?E+=2:E++){v=Me(f,E);let O=le[v];!O&&He(v)?(b+=f[E],v>=65536&&
(b+=f[E+1])):b+=O||Fe(v)}return b}function zr(f,b,v){let E="",O=f.tag;for(let N=0,k=v.length;N<k;N+=1){let x=v[N];f.replacer&&(x=f.replacer.call(v,String(N),x)),
(h(f,b,x,!1,!1)||typeof x>"u"&&h(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=O,f.dump="["+E+"]"}function on(f,b,v,E){let O="",N=f.
tag;for(let k=0,x=v.length;k<x;k+=1){let D=v[k];f.replacer&&(D=f.replacer.call(v,String(k),D)),(h(f,b+1,D,!0,!0,!1,!0)||typeof D>"u"&&h(f,b+1,null,!0,!0,!1,!0))&&
((!E||O!=="")&&(O+=Lt(f,b)),f.dump&&l===f.dump.charCodeAt(0)?O+="-":O+="- ",O+=f.dump)}f.tag=N,f.dump=O||"[]"}function Xr(f,b,v){let E="",O=f.tag,N=Object.keys(
v);for(let k=0,x=N.length;k<x;k+=1){let D="";E!==""&&(D+=", "),f.condenseFlow&&(D+='"');let F=N[k],B=v[F];f.replacer&&(B=f.replacer.call(v,F,B)),h(f,b,F,!1,!1)&&
(f.dump.length>1024&&(D+="? "),D+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),h(f,b,B,!1,!1)&&(D+=f.dump,E+=D))}f.tag=O,f.dump="{"+E+"}"}function Zr(f,b,v,E){
let O="",N=f.tag,k=Object.keys(v);if(f.sortKeys===!0)k.sort();else if(typeof f.sortKeys=="function")k.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let x=0,D=k.length;x<D;x+=1){let F="";(!E||O!=="")&&(F+=Lt(f,b));let B=k[x],K=v[B];if(f.replacer&&(K=f.replacer.call(v,B,K)),
!h(f,b+1,B,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&l===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,Y&&(F+=
Lt(f,b)),h(f,b+1,K,!0,Y)&&(f.dump&&l===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,O+=F)}f.tag=N,f.dump=O||"{}"}function a(f,b,v){let E=v?f.explicitTypes:f.implicitTypes;
for(let O=0,N=E.length;O<N;O+=1){let k=E[O];if((k.instanceOf||k.predicate)&&(!k.instanceOf||typeof b=="object"&&b instanceof k.instanceOf)&&(!k.predicate||k.predicate(
b))){if(v?k.multi&&k.representName?f.tag=k.representName(b):f.tag=k.tag:f.tag="?",k.represent){let x=f.styleMap[k.tag]||k.defaultStyle,D;if(i.call(k.represent)===
"[object Function]")D=k.represent(b,x);else if(r.call(k.represent,x))D=k.represent[x](b,x);else throw new t("!<"+k.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=D}return!0}}return!1}function h(f,b,v,E,O,N,k){f.tag=null,f.dump=v,a(f,v,!1)||a(f,v,!0);let x=i.call(f.dump),D=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,K;if(F&&(B=f.duplicates.indexOf(v),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(O=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")E&&Object.keys(f.dump).length!==0?(Zr(f,b,f.dump,O),K&&(f.dump=
"&ref_"+B+f.dump)):(Xr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!k&&b>0?on(f,b-1,f.dump,
O):on(f,b,f.dump,O),K&&(f.dump="&ref_"+B+f.dump)):(zr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&ri(f,f.dump,b,N,D);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function A(f,b){let v=[],E=[];P(f,v,E);let O=E.length;for(let N=0;N<O;N+=1)b.duplicates.push(v[E[N]]);b.usedDuplicates=new Array(O)}function P(f,b,v){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)v.indexOf(E)===-1&&v.push(E);else if(b.push(f),Array.isArray(f))for(let O=0,N=f.length;O<N;O+=1)P(
f[O],b,v);else{let O=Object.keys(f);for(let N=0,k=O.length;N<k;N+=1)P(f[O[N]],b,v)}}}function w(f,b){b=b||{};let v=new Jr(b);v.noRefs||A(f,v);let E=f;return v.replacer&&
(E=v.replacer.call({"":E},"",E)),h(v,0,E,!0,!0)?v.dump+`
`:""}return ro.dump=w,ro}var Xl;function Mh(){if(Xl)return pe;Xl=1;let e=Rh(),t=Ih();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return pe.Type=he(),pe.Schema=Zl(),pe.FAILSAFE_SCHEMA=ic(),pe.JSON_SCHEMA=lc(),pe.
CORE_SCHEMA=cc(),pe.DEFAULT_SCHEMA=so(),pe.load=e.load,pe.loadAll=e.loadAll,pe.dump=t.dump,pe.YAMLException=dn(),pe.types={binary:dc(),float:ac(),map:nc(),null:rc(),
pairs:mc(),set:hc(),timestamp:uc(),bool:sc(),int:oc(),merge:fc(),omap:pc(),seq:tc(),str:ec()},pe.safeLoad=n("safeLoad","load"),pe.safeLoadAll=n("safeLoadAll","l\
oadAll"),pe.safeDump=n("safeDump","dump"),pe}var Dh=Mh(),qh=Th(Dh),{Type:gc,Schema:q1,FAILSAFE_SCHEMA:yc,JSON_SCHEMA:_1,CORE_SCHEMA:$1,DEFAULT_SCHEMA:F1,load:bc,
loadAll:B1,dump:j1,YAMLException:K1,types:Y1,safeLoad:U1,safeLoadAll:G1,safeDump:V1}=qh;function wi(e,t,n){if(t===void 0)return n?vc(e):vt(e);if(t===`${Dt}binary`)return Bh(e);if(t===`${Dt}timestamp`)return $h.test(e)&&Fh(e)?vt(e):void 0;let i=_h.get(
t);if(!i)return vt(e);let r=vc(e);return i==="float"&&r.type==="integer"?qt(Number(r.value)):r.type===i?r:void 0}var Dt="tag:yaml.org,2002:",_h=new Map([[`${Dt}\
int`,"integer"],[`${Dt}float`,"float"],[`${Dt}bool`,"boolean"],[`${Dt}null`,"null"]]),$h=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Fh(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Bh(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return vt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function vc(e){
let t=jh.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Kh(e)??vt(e);if(!/[-+0-9]/.test(n))return vt(e);let i=e.replaceAll("_","");return Uh(i)??Yh(i)??
vt(e)}var jh=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,wc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,wc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,qt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,qt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,qt(Number.NEGATIVE_INFINITY)])]);
function vt(e){return{type:"text",value:e,key:e}}function wc(e){return{type:"boolean",value:e,key:String(e)}}function qt(e){return{type:"float",value:e,key:Vh(e)}}
function Kh(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?qt(t):void 0}
function Yh(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?qt(t):void 0}function Uh(e){let t=Gh.
exec(e);if(!t)return;let[,n="",i,r,s,o="0"]=t,l=i!==void 0?vi(i,"0x",16):r!==void 0?vi(r,"0o",22):s!==void 0?vi(s,"0b",64):vi(o,"",20);if(l===void 0||l>=2n**64n)
return;let c=n==="-"?-l:l;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var Gh=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function vi(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Vh(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ac(e){if(e.length>Ec||Wh(e))return;let t=Cc(e);return oo?void 0:t}function Pc(e){return e.length<=Ec&&Cc(e)!==void 0}function Cc(e){oo=!1;try{return{value:bc(
e,{schema:fg})??null}}catch{return}}var Ec=3e6;function Wh(e){return Jh.test(e)||Hh.test(e)||Xh(e)||Qh.test(e)&&zh.test(e)?!0:/[[{]/.test(e)&&Zh.test(e)&&(eg.test(
e)||tg(e))}var Hh=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Jh=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Qh=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,zh=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Xh(e){for(let t=0;t+Sc<e.length;){let n=e.lastIndexOf(`
`,t+Sc);if(n<t)return!0;t=n+1}return!1}var Sc=1e3,Zh=/(?:^|[\s,:[{-])[[{]/,eg=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function tg(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===ng||r===ig||r===kc){if(t)return!0;t=r!==kc,n=!1}else t&&(r===rg?n=!1:r===sg?n=!0:!n&&r!==og&&r!==ag&&r!==lg&&(t=!1))}return!1}var[ng,
ig,kc,rg,sg,og,ag,lg]=[93,125,44,10,35,32,9,13],oo=!1,cg=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),pn,ug=new gc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(cg.has(e.charCodeAt(0))||(pn=wi(e,void 0,!0),!pn||pn.type==="text"))return!1;let{type:t,key:n,value:i}=pn;
return(t==="float"||t==="integer"&&n!==String(i))&&(oo=!0),!0},construct:()=>pn?.value}),fg=yc.extend({implicit:[ug]});var dg,pg=()=>dg??=require("./with-positions.cjs");var ao=(...e)=>pg().readWithPositions(...e);function wt(e,{valuesOnly:t=!0}={}){let n=kl(e),i=[],r,s=0;for(let o of Ol(e)){let l=Oc(e,{...o,start:s},n,t);if(l.value===null&&l.issues.length===0){r??=l;continue}
i.push(l),s=o.end}return i.length>0?{documents:i}:{documents:[r??Oc(e,{start:s,body:s,end:e.length},n,t)]}}function Oc(e,t,n,i){let r=i?mg(e,t):void 0;if(!r)return ao(
e,t,n);let s,o=()=>(s??=ao(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:l=>o().positionOf(l),keyOf:l=>o().keyOf(l),get node(){
return o().node}}}function mg(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?Pc(s)?i:void 0:Ac(s)}var Sd=Xe(Ye(),1);var ve=Xe(Ye(),1);var _e=Xe(Ye(),1);function yd(e){return(0,_e.isScalar)(e)?Yv(e)?.key:void 0}function bd(e){return(0,_e.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===Kv||!e.tag&&e.type===_e.Scalar.
PLAIN)}var Kv="tag:yaml.org,2002:merge";function Yv(e){return wi(e.source??"",e.tag,e.type===_e.Scalar.PLAIN)}function Se(e,t){let n=t.range?.[0]??0,i=t;for(;(0,ve.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),o=(0,ve.isPair)(s)?s.value??s.key:s;if(!(0,ve.isNode)(o))
break;i=o}let r=i.range?.[1]??n;if((0,ve.isScalar)(i)&&i.type!==void 0&&Uv.has(i.type))for(;Gv.has(e.charAt(r-1));)r--;return[n,r]}var Uv=new Set([ve.Scalar.BLOCK_LITERAL,
ve.Scalar.BLOCK_FOLDED]),Gv=new Set([" ","	","\r",`
`]);var Ot=Xe(Ye(),1);var Ue=Xe(Ye(),1);var ce=class extends Error{};function ft(e){return e.items.flatMap(t=>{let{key:n,value:i}=t;if(!(0,Ue.isScalar)(n)||bd(n))return[];let r=yd(n);return r===void 0?
[]:[{name:r,key:n,value:(0,Ue.isNode)(i)?i:void 0}]})}function vr(e,t,n,i,r,s){let o=new Map(e.map(c=>[c,[]])),l=[];for(let c of t){let u=s.predecessor(`${r}/${de(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&se(n[d],i[c]));u===void 0?l.push(c):o.get(u)?.push(c)}for(let c of l){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function Ge(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function wr(e,t){let n=e;for(let i of Ze(t))if((0,Ue.isMap)(n))n=
ft(n).findLast(({name:r})=>r===i)?.value;else if((0,Ue.isSeq)(n)){let r=n.items[Number(i)];n=(0,Ue.isNode)(r)?r:void 0}else return;return n}function vd(e,{document:t,pointer:n,origins:i,comments:r,after:s},o,l){return{...Ya(r,s,l),reused:(c,u,d)=>{let p=i?.get(c);if(p===void 0||!se(te(t.value,n+p),u))
return;let m=wr(o,p);return m&&Vv(e,m,d,l)}}}function Ya(e,t,{json:n}){let i=new Map;for(let[r,s]of n?[]:e??[]){let o=r;for(;o!==""&&te(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));i.set(o,[...i.get(o)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function Vv(e,t,n,i){
let[r,s]=Se(e,t),o=e.slice(r,s);if(i.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,Ot.isCollection)(t)&&t.flow)return(0,Ot.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[l="",...c]=o.split(/\r?\n/);if(c.length===0)return l+((0,Ot.isScalar)(t)?Ge(e,s):"");if((0,Ot.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(l))return;let u=c.filter(m=>m.trim()!=="").map(m=>m.search(/\S/)),d=(0,Ot.isCollection)(t)?r-(e.lastIndexOf(`
`,r-1)+1):Math.min(...u);if(u.some(m=>m<d))return;let p=c.map(m=>m.trim()===""?m.trim():" ".repeat(n)+m.slice(d));return[l,...p].join(i.newline)}function kr(e,t,n,i,r,s){let o=" ".repeat(n);return`${s.comments(i).map(c=>`${o}# ${c}${r.newline}`).join("")}${o}${Qt(e,r)}:${Ga(t,n,i,r,s)}`}function Ga(e,t,n,i,r){
let s=t+(Array.isArray(e)?i.dash:i.indent),o=r.reused(n,e,s);return o!==void 0?Ua(e)&&!/^[[{]/.test(o)?`${i.newline}${" ".repeat(s)}${o}`:` ${o}`:Ua(e)?`${i.newline}${Ar(
e,s,n,i,r)}`:` ${Va(e,t,i)}`}function Ar(e,t,n,i,r){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,l)=>`${s}- ${Jt(o,t,`${n}/${l}`,i,r)}`).join(
i.newline):V(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,l])=>kr(o,l,t,`${n}/${de(o)}`,i,r)).join(i.newline):s+Va(e,t,i)}function Jt(e,t,n,i,r){return Ua(
e)?Ar(e,t+2,n,i,r).trimStart():Va(e,t,i)}var Ua=e=>Array.isArray(e)?e.length>0:V(e)&&Object.keys(e).length>0;function Qt(e,{json:t}){return t||!wd(e)?JSON.stringify(
e):e}function Va(e,t,n){return typeof e!="string"?JSON.stringify(e):Wv(e,t,n)??Un(e,n)}function Un(e,{json:t}){return!t&&wd(e)?e:Hv(e)}function Wv(e,t,{indent:n,
newline:i,json:r}){if(r||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let l=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":l+u);return[`|${o===
0?"-":""}`,...c].join(i)}function Ht(e,t){if(Array.isArray(e))return`[${e.map(n=>Ht(n,t)).join(", ")}]`;if(V(e)){let n=Object.entries(e).map(([i,r])=>`${Qt(i,t)}\
: ${Ht(r,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?Un(e,t):JSON.stringify(e)}function Gn(e,t,{indent:n,
newline:i}){return JSON.stringify(e,null,n).replaceAll(`
`,i+" ".repeat(t))}function Hv(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function wd(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=Sr.get(e);if(t!==
void 0)return t;let n=se(wt(`a: ${e}`).documents[0]?.value,{a:e});return Sr.size>Jv&&Sr.clear(),Sr.set(e,n),n}var Sr=new Map,Jv=1e4;var Qv={reused:()=>{}};function kd(e,t,n,i,r,s){let o=m=>({...Qv,...Ya(m.comments,m.value,s)}),{newline:l,json:c}=s,u=n.range?.[1]??0;if(i!==""&&(c||(0,Sd.isCollection)(
n)&&n.flow)){let m=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=m.trim()===""?l+m:" ";return{start:u,end:u,text:r.map(({value:C})=>`,${g}${Gn(C,m.trim()===""?m.length:0,s)}`).join(
"")}}if(i!==""){let m=n.range?.[0]??0,g=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,m-1)+1,m));if(!g)throw new ce("its list is written in an unusual way");let C=g[1]?.length??0,y=Se(e,n)[1],S=y+Ge(e,y).length;return{start:S,end:S,text:r.map(T=>`${l}${"\
 ".repeat(C)}- ${Jt(T.value,C,"",s,o(T))}`).join("")}}if(c)return{start:u,end:u,text:r.map(({value:m})=>l+Gn(m,0,s)).join("")};let d=t.range.end.offset,p=e.slice(
0,d).endsWith(`
`)?"":l;return{start:d,end:d,text:p+r.map(m=>`---${l}${Ar(m.value,0,"",s,o(m))}${l}`).join("")}}var dt=Xe(Ye(),1);var Nt=Xe(Ye(),1);function Wa(e,t,n,i,r,s){let o=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),l=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),c=vr(o,l,n,i,r,s),u=Ad(e,s),d=g=>`${Qt(
g,s.style)}: ${Ja(i[g],u,s.style)}`,p=[...t.values()].map(g=>{let C=[Vn(g.key),Pr(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>Cd(g.value,
n[g.name],i[g.name],`${r}/${de(g.name)}`,u,s)}:{extent:C,texts:(c.get(g.name)??[]).map(d)}}),m=[...c.values()].flat();Pd(e,p,l.filter(g=>!m.includes(g)).map(d),
u,s)}function Ha(e,t,n,i,r){let s=e.items.filter(Nt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=Ad(e,r),l=s.map((c,u)=>{let d=[
Vn(c),Pr(c)];return u<n.length?{extent:d,keep:()=>Cd(c,t[u],n[u],`${i}/${u}`,o,r)}:{extent:d,texts:[]}});Pd(e,l,n.slice(s.length).map(c=>Ja(c,o,r.style)),o,r)}function Ad(e,{
text:t,style:n}){let i=Vn(e),r=/[^\s]/.exec(t.slice(i+1)),s=t.slice(i+1,i+1+(r?.index??0));if(e.items.length===0){let l=t.slice(t.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(l)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function Pd(e,t,n,i,r){let s=i.column===void 0?", ":`,${r.style.newline}${" ".repeat(i.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),l=t[0],c=t.at(-1);if(!l||!c||o.length===0){zv(e,n,s,i,r);return}for(let[u,d]of t.entries()){let[p,m]=d.extent,[g,C]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?r.splice(p,m,d.texts.join(s)):C&&!t.slice(0,u).some(y=>o.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],m,"")}
n.length>0&&r.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function zv(e,t,n,{column:i},r){let[s,o]=[Vn(e)+1,Pr(e)-1];if(t.length===0){r.splice(s,o,"");
return}let{newline:l,indent:c,json:u}=r.style,[d,p]=i===void 0?u||(0,Nt.isSeq)(e)?["",""]:[" "," "]:[l+" ".repeat(i),l+" ".repeat(Math.max(0,i-c))];r.splice(s,o,
d+t.join(n)+p)}function Cd(e,t,n,i,r,s){if(!se(t,n)){if(!e)throw new ce("a field in brackets has no value");(0,Nt.isMap)(e)&&V(t)&&V(n)?Wa(e,new Map(ft(e).map(o=>[
o.name,o])),t,n,i,s):(0,Nt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?Ha(e,t,n,i,s):s.splice(Vn(e),Pr(e),Ja(n,r,s.style))}}function Ja(e,{column:t},n){return t!==
void 0&&n.json?Gn(e,t,n):Ht(e,n)}var Vn=e=>e.range?.[0]??0,Pr=e=>e.range?.[1]??0;function Cr(e,t,n,i,r){return(0,dt.isMap)(e)&&V(t)&&V(n)&&(e.flow||Object.keys(n).length>0)?(Xv(e,t,n,i,r),!0):(0,dt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(sw(e,t,n,i,r),!0):!1}function Xv(e,t,n,i,r){let s=new Map(ft(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ce("a removed field comes from a merge (<<)");let l=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!se(t[d],n[d]));if(e.flow){
Wa(e,s,t,n,i,r);return}let c=vr(o,l,t,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?Zv(p,t[d],n[d],`${i}/${de(d)}`,r):iw(p,t[d],c.get(d)??[],n,i,r);let u=[...c.values()].
flat();for(let d of l)u.includes(d)||rw(e,d,n,i,r)}function Zv(e,t,n,i,r){let{value:s,key:o}=e;Ed(e,i,r);let l=se(t,n);if(l&&!r.comments.commented(i)||Cr(s,t,n,
i,r)||l)return;if((0,dt.isScalar)(s)&&ew(n)&&!(typeof n=="string"&&n.includes(`
`))&&tw(s,r)){let[C,y]=Se(r.text,s);if(y>C){r.splice(C,y,nw(s,n,r));return}}let c=Od(o,r),u=za(e,r),d=Ge(r.text,u),p=Ga(n,Er(o,r),i,r.style,r.comments),[m="",...g]=p.
replace(d,"").split(r.style.newline);r.splice(c,u+d.length,[m+d,...g].join(r.style.newline))}var ew=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function tw(e,{
text:t}){let[n,i]=Se(t,e);return!t.slice(n,i).includes(`
`)}function nw(e,t,{style:n}){return typeof t!="string"?Ht(t,n):e.type==="QUOTE_DOUBLE"?Un(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:Un(t,n)}function iw(e,t,n,i,r,s){let{text:o,style:l}=s,c=Er(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&se(t,i[u])){let y=`${r}\
/${de(u)}`;Ed(e,y,s);let[S,T]=Se(o,e.key);s.splice(S,T,Qt(u,l));return}let p=e.key.range?.[0]??0,m=za(e,s);if(n.length>0){let y=n.map(S=>kr(S,i[S],c,`${r}/${de(
S)}`,l,s.comments));s.splice(p,m+Ge(o,m).length,y.join(l.newline).slice(c));return}let g=Nd(o,m),C=o.lastIndexOf(`
`,p-1)+1;o.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(o.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function rw(e,t,n,i,r){let s=Object.keys(n),o=ft(e),
c=s.slice(0,s.indexOf(t)).reverse().map(m=>o.find(g=>g.name===m)).find(m=>m!==void 0)??o.at(-1);if(!c)throw new ce("its fields come from a merge (<<)");let u=Er(
c.key,r),d=za(c,r),p=d+Ge(r.text,d).length;r.splice(p,p,r.style.newline+kr(t,n[t],u,`${i}/${de(t)}`,r.style,r.comments))}function sw(e,t,n,i,r){if(e.flow){Ha(e,
t,n,i,r);return}let s=e.items.filter(dt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=aw(t,n)??t.map((p,m)=>m).slice(0,n.length);
for(let[p,m]of s.entries()){let g=o.indexOf(p);g===-1?r.splice(Qa(m,r).line,Nd(r.text,Se(r.text,m)[1]),""):ow(m,t[p],n[g],`${i}/${g}`,r)}let l=s.at(-1);if(!l)return;
let{column:c}=Qa(l,r),u=Se(r.text,l)[1],d=u+Ge(r.text,u).length;for(let[p,m]of n.slice(o.length).entries()){let g=Jt(m,c,`${i}/${o.length+p}`,r.style,r.comments);
r.splice(d,d,`${r.style.newline}${" ".repeat(c)}- ${g}`)}}function ow(e,t,n,i,r){if(se(t,n)||Cr(e,t,n,i,r))return;let[s,o]=Se(r.text,e);r.splice(s,o,Jt(n,Qa(e,r).
column,i,r.style,r.comments))}function aw(e,t){let n=[];return e.forEach((i,r)=>{n.length<t.length&&se(i,t[n.length])&&n.push(r)}),n.length===t.length?n:void 0}
function Qa(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(t.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new ce("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function Ed(e,t,n){let i=n.comments.comments(t);if(i.length===0)return;let r=e.key.range?.[0]??0,s=" ".repeat(Er(e.key,n));n.splice(r,r,i.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Er(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=t.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new ce("a key is written in an unusual way");return r.length}function Od(e,{text:t}){let n=Se(
t,e)[1],i=/[ \t]*:/y.exec(t.slice(n));if(!i)throw new ce("a key is written in an unusual way");return n+i[0].length}function za({key:e,value:t},n){let i=Od(e,n),
[r,s]=t?Se(n.text,t):[i,i];return r===s?i:Math.max(s,i)}function Nd(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var xd=Xe(Ye(),1);function Td(e,t,n){let i=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,r=(0,xd.isMap)(n)&&n.flow===!0&&ft(n).every(({key:l})=>l.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:lw(
o),dash:cw(o),newline:i,json:r}}function lw(e){let t=e.filter(i=>/^ +[^\s#-]/.test(i)).map(i=>i.search(/\S/)),n=t.reduce((i,r)=>Math.min(i,r),t[0]??2);return Math.
min(Math.max(n,2),8)}function cw(e){let t;for(let n of e){let i=/^( *)- /.exec(n);if(i?.[1]!==void 0&&t!==void 0)return Math.min(Math.max(i[1].length-t.search(/\S/),
0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function Rd(e,t){let n=[];for(let s of t)try{n.push(...uw(e,s))}catch(o){if(!(o instanceof ce))throw o;return{ok:!1,reason:Ld(o.message),change:s}}let i=fw(e,n),
r=i===void 0?t[0]:dw(e,i,t);return r?{ok:!1,reason:Ld("it has anchors, aliases or an unusual layout"),change:r}:{ok:!0,text:i??e}}var Ld=e=>`it cannot be change\
d in place because ${e}; rewrite it as plain YAML first`;function uw(e,t){let{document:n,pointer:i,after:r,added:s=[]}=t,o=n.node?.contents,l=te(n.value,i);if(se(
l,r)&&s.length===0&&!t.comments?.size)return[];let c=o?wr(o,i):void 0;if(!o||!c)throw new ce("it comes from an alias or a merge");let u=Td(e,n,o),d=[],p={text:e,
style:u,comments:vd(e,t,c,u),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=t.origins?.get(g)??[...t.origins??[]].find(([T])=>T.startsWith(`${g}/`))?.[1];
return C.find(T=>`${S}/`.startsWith(`${y}/${de(T)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!se(l,r)||(t.comments?.size??0)>0)&&!Cr(c,l,r,"",p))
throw new ce("it would lose all of its fields");return s.length>0&&d.push(kd(e,n,c,i,s,u)),d}function fw(e,t){let n=[],i=0;for(let{start:r,end:s,text:o}of t.toSorted(
(l,c)=>l.start-c.start||l.end-c.end)){if(r<i)return;n.push(e.slice(i,r),o),i=s}return[...n,e.slice(i)].join("")}function dw(e,t,n){if(e===t)return n.find(({document:o,
pointer:l,after:c})=>!se(te(o.value,l),c));let i=new Map;for(let o of n){let{offset:l}=o.document.range.start;i.set(l,[...i.get(l)??[],o])}let r=wt(t).documents.
values(),s=(o,l)=>{let{value:c}=r.next();return c!==void 0&&se(c.value,o)&&c.issues.length<=l};for(let o of wt(e).documents){let l=i.get(o.range.start.offset)??
[],c=l[0]??n[0];if(!s(pw(o,l),o.issues.length))return c;for(let{pointer:u,added:d=[]}of l)if(u===""&&!d.every(({value:p})=>s(p,0)))return c}return r.next().done?
void 0:n[0]}function pw({value:e},t){let n=new Map(t.map(r=>[r.pointer,r]));return t.length===0?e:i(e,"");function i(r,s){let o=n.get(s);return o?o.after:Array.
isArray(r)?r.flatMap((l,c)=>{let u=`${s}/${c}`;return[i(l,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):V(r)?Object.fromEntries(Object.entries(r).map(([l,c])=>[
l,i(c,`${s}/${de(l)}`)])):r}}var Or={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"v0.13"}};var mw=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,fe=`-----BEGIN CERTIFICATE-----
${mw}-----END CERTIFICATE-----
`,Nr=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,xr=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function J(e,t,n=`name: example
  namespace: acme`){let i=t.trim().split(`
`).map(r=>`  ${r}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${n}
spec:
${i.join(`
`)}
`}var Q=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,X=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ee(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var yA=J("DataPlane",Q+X,`name: eu-west
  namespace: acme`);function ie(e,t){return J("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Xa="https://kubernetes.io/docs",Za=`${Xa}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Wn=`${Xa}/concepts/overview/working-with-ob\
jects`,Tr={title:"Kubernetes: Object names, DNS subdomain names",url:`${Wn}/names/#dns-subdomain-names`},vA={title:"Kubernetes: Object names and IDs",url:`${Wn}\
/names/#names`},wA={title:"Kubernetes: Labels, syntax and character set",url:`${Wn}/labels/#syntax-and-character-set`},SA={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Wn}/annotations/#syntax-and-character-set`},kA={title:"Kubernetes: Not all objects are in a namespace",url:`${Wn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},AA={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Xa}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},PA={title:"Kubernetes: Defaulting and nullable",url:`${Za}#defaulting-and-nullable`},CA={title:"Kubernetes: Validation of custom resour\
ces",url:`${Za}#validation`},EA={title:"Kubernetes: Transition rules",url:`${Za}#transition-rules`};var Id={title:"RFC 1123, section 2.1: Host names",url:xt(1123,"2.1")},OA={title:"RFC 3339, section 5.6: Internet date and time format",url:xt(3339,"5.6")},Md={title:"\
RFC 3986, section 3: Syntax components",url:xt(3986,"3")},Lr={title:"RFC 5280, section 4.1.2.5: Validity",url:xt(5280,"4.1.2.5")},Dd={title:"RFC 6335, section 6\
: Port number ranges",url:xt(6335,"6")},Rr={title:"RFC 7468, section 5: Textual encoding of certificates",url:xt(7468,"5")},qd={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:xt(7468,"10")},zt={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},_d={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},$d={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"};var Fd={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},Bd={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},
jd={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"};var Kd={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Ir={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},
Xt={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Yd={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",
lines:"102"},Ud={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function Mr(e){let t=e.toLowerCase().replaceAll(" ","-");
return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${hw}#${t}`}}var hw="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79\
b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function xt(e,t){return`https://www.rfc-editor.org/rfc/rfc${e}#sec\
tion-${t}`}var Gd={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[_d,Tr],since:"v0.9",check:e=>{let t=ge(e,"/kind"),n=ge(e,"/metadata/name");if(!gi(t)||hi(t)||n==="")return[];let{spec:i}=e;return!V(i)||i.planeID!==void 0||
gw.test(n)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyp\
hens, and give the agent the same value.",example:{release:"v0.15",wrong:J("DataPlane",Q+X,`name: eu.west
  namespace: acme`),right:J("DataPlane",`planeID: eu-west
${Q}${X}`,`name: eu.west
  namespace: acme`)}},gw=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var el=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function ke(e){let t=Vd.get(e);if(t)return t;let n=el.filter(s=>Mt(s,e)&&s.kinds.some(o=>mi(e,o))),i={};for(let{role:s}of el)i[s]=[];for(let s of n)i[s.role]?.some(
({pointer:o})=>o===s.pointer)||i[s.role]?.push(s);let r=i;return Vd.set(e,r),r}var Vd=new Map;function pt(e){let t=Wd.get(e);if(t)return t;let n=ke(e)["client-c\
a"].map(({pointer:i})=>`${i}/value`);return Wd.set(e,n),n}var Wd=new Map;function Dr(e){let{"client-ca":t,"secret-name":n}=ke(e);return n.map(({pointer:i})=>i.slice(
0,-5)).filter(i=>t.some(r=>i.startsWith(`${r.pointer}/`)))}function mt(e,t){let n=[];for(let i of t){let r=te(e,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function _r(e,t){return(qr?.resource!==e||qr.line!==t)&&(qr={resource:e,line:t,listeners:yw(e,t)}),qr.listeners}var qr;function yw(e,t){return Hn(t).filter(({port:n})=>V(
te(e,vw(n)))).map(n=>({...n,gateway:n.gateway.map(i=>ge(e,i)).join("/")}))}function Hn(e){let t=Hd.get(e);if(t)return t;let{port:n,host:i,...r}=ke(e),s=n.flatMap(
o=>{let{direction:l,visibility:c,protocol:u,pointer:d}=o,p=C=>C.direction===l&&C.visibility===c,m=i.find(C=>p(C)&&(C.protocol===void 0||C.protocol===u));if(m===
void 0||u===void 0)return[];let g=[...r["gateway-namespace"],...r["gateway-name"]].filter(p).map(({pointer:C})=>C);return[{isPublic:bw(o),protocol:u,gateway:g,host:m.
pointer,port:d}]});return Hd.set(e,s),s}var Hd=new Map,bw=({direction:e,visibility:t})=>e==="ingress"&&t==="external",vw=e=>e.slice(0,e.lastIndexOf("/"));var Jd={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"Gateway API: Gateway",url:"https://g\
ateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a\
43f154a7112b876d611473/apis/v1/gateway_types.go"}],conditions:e=>[{listeners:Hn(e)}],check:(e,t)=>{let n=new Map;return _r(e,t).flatMap(({gateway:i,protocol:r,port:s})=>{
let o=te(e,s);if(typeof o!="number")return[];let l=`${i} ${o}`,c=n.get(l)??[];n.set(l,[...c,r]);let u=c.find(d=>d!==r);return u===void 0?[]:[{path:s,detail:u}]})},
message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:J("DataPlane",`${Q}${X}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:J("DataPlane",`${Q}${X}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Qd={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>ke(t)["pull-secrets"].flatMap(({pointer:n})=>{let i=te(e,n);if(!Array.isArray(
i))return[];let r=new Set;return i.flatMap((s,o)=>{let l=r.has(s);return r.add(s),l&&typeof s=="string"?[{path:`${n}/${o}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:J("DataPlane",`${Q}${X}imagePullSecretRefs:
  - registry
  - registry`),right:J("DataPlane",`${Q}${X}imagePullSecretRefs:
  - registry
  - mirror`)}};var re=e=>({is:"matching",pattern:e}),zd=(e,t)=>({is:"followed",pattern:e,by:t}),Ae=e=>({is:"longer",than:e}),$r=e=>({is:"containing",text:e}),tl=e=>({is:"begin\
ning",text:e}),Xd=e=>({is:"equal",text:e}),Pe=e=>({is:"not",condition:e}),Ie=(...e)=>({is:"all",conditions:e}),Jn=(...e)=>({is:"any",conditions:e}),Zd=e=>({is:"\
told",by:e});function Fr(e,t){return t.find(({when:n})=>ht(n,e))}function ht(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!ht(e.condition,t);case"all":return e.conditions.every(n=>ht(n,t));case"any":return e.conditions.
some(n=>ht(n,t));case"told":return e.by(t)}}var ip={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},Tr],conditions:e=>[{strings:ep(e),lists:np(e),forbidden:[{when:Xd("")}]}],check:(e,t)=>[...mt(e,ep(t)).filter(
({text:n})=>n===""),...np(t).flatMap(n=>{let i=te(e,n);return Array.isArray(i)?i.flatMap((r,s)=>r===""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be e\
mpty.",example:{release:"v0.15",wrong:J("DataPlane",Q.replace("name: agent-ca",'name: ""')+X),right:J("DataPlane",Q+X)}};function ep(e){let t=tp.get(e);if(t)return t;
let{host:n,"secret-store":i,"gateway-name":r,"gateway-namespace":s}=ke(e),o=[...Dr(e).flatMap(l=>[`${l}/name`,`${l}/key`]),...i.map(({pointer:l})=>l),...yl(e).flatMap(
({pointer:l,form:c})=>c==="object"?[`${l}/name`]:[]),...n.map(({pointer:l})=>l),...[...r,...s].filter(l=>l.default===void 0).map(({pointer:l})=>l)];return tp.set(
e,o),o}var tp=new Map,np=e=>ke(e)["pull-secrets"].map(({pointer:t})=>t);var ww=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function rp(e){return e.replace(ww,"")}function*sp(e){for(let t=e;;){
let n=nl.exec(t);if(!n)return;let i=n.index+n[0].length,r=t.indexOf(Br,i);if(r===-1)return;yield t.slice(i,r),t=t.slice(r+Br.length)}}var nl=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Br="-----END";function jr(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.
from(atob(t),r=>r.charCodeAt(0)),i=new TextDecoder("utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function Ne(e){let t=jr(e),n=t??e;if(rp(n)!==n)return"private-key";let[i]=sp(n);return i===void 0?kw(n)?"placeholder":"other":Sw(i)?t===void 0?"certificate":"en\
coded":"placeholder"}function Sw(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function kw(e){return e.length<=Qn&&ht(op,
e)}var Qn=1e4,op=Jn(re(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),Ie(re(/^[\w\s-]*$/),re(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
ap=Ie($r("PRIVATE KEY-----"),Jn(Ae(Qn),re(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),lp=Ie(Ae(400),tl("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Jn(Ae(Qn),re(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),cp=Ie(Pe($r("PRIVATE KEY-----")),Pe(tl("LS0tLS1CRUdJTi")),Jn(Ie(Ae(Qn),Pe($r("CERTIFICATE-----"))),Ie(Pe(Ae(Qn)),Pe(zd(nl,Br)),
Pe(op))));function xe(e,t){return mt(e,pt(t))}var up={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[Ir,zt],since:"v0.9",conditions:e=>[
{strings:pt(e),forbidden:[{when:lp}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>jr(ge(e,t)),example:{release:"v0.15",wrong:ie(ee(btoa(fe))),right:ie(ee(fe))}};var Kr="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function Yr(e,t,{at:n,endOf:i}){return!n||
!i?[]:xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s)==="certificate"?i(s):void 0;return o?[{path:r,end:o,at:n}]:[]})}var Ur=e=>e.toISOString().slice(0,10);var fp={code:"expired-ca",severity:"error",reason:Kr,sources:[Xt,Lr],since:"v0.9",check:(e,t,n)=>Yr(e,t,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:Ur(
r)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:ie(ee(Nr)),right:ie(ee(xr))}};var dp={code:"expiring-ca",severity:"warning",reason:Kr,sources:[Xt,Lr],since:"v0.9",check:(e,t,n)=>Yr(e,t,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.
getTime()<Aw?[{path:i,detail:Ur(r)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:ie(ee(Nr)),right:ie(ee(xr))}},Aw=720*60*60*1e3;var pp={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.",sources:[
Xt,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},Mr("Adding the Certificate to the DataPlane CR")],...Or["cl\
ient-ca-goes-stale"],check:(e,t)=>bt(ge(e,"/kind"))==="observability"?[]:xe(e,t).filter(({text:n})=>Ne(n)==="certificate"),message:()=>"becomes stale when the a\
gent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:J("DataPlane",ee(fe)+X),right:J("DataPlane",
Q+X)}};var mp="is empty, which is treated as not set, so the plane is skipped",hp="is not a PEM certificate",gp={code:"invalid-ca",severity:"error",reason:"The control\
 plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.",sources:[Kd,Ir,zt,Rr],since:"v0.9",conditions:e=>[{strings:pt(
e),forbidden:[{when:Ie(Pe(Ae(1e3)),re(/^\s*$/)),detail:mp},{when:cp,detail:hp}]}],check:(e,t,{at:n,endOf:i})=>xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s);if(s.
trim()==="")return[{path:r,detail:mp}];let l=o==="certificate"&&n!==void 0&&i?.(s)===void 0;return o==="other"||l?[{path:r,detail:hp}]:[]}),message:({detail:e})=>`${e}\
: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:J("ObservabilityPlane",`clus\
terAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:ie(ee(fe))}};var yp={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[Bd,jd,Dd],until:"v0.15",conditions:e=>[{numbers:Hn(
e).map(({port:t})=>t),...il}],check:(e,t)=>_r(e,t).flatMap(({port:n})=>{let i=te(e,n);return typeof i=="number"&&(i<il.minimum||i>il.maximum)?[{path:n}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:J("DataPlane",`${Q}${X}  publicHTTPPort: 0`),right:J("DataPlane",`${Q}${X}  publicHTTPPo\
rt: 80`)}},il={minimum:1,maximum:65535};var wp={code:"invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"\
observabilityplanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},Md],conditions:e=>[{strings:vp(e),forbidden:bp}],
check:(e,t)=>mt(e,vp(t)).flatMap(({path:n,text:i})=>{let r=Fr(i,bp);return r===void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:J("ObservabilityPlane",`${ee(fe)}observerURL: observer.example.com`),right:ie(ee(fe))}},bp=[
{when:Ae(2e3),detail:"has more than 2000 characters"},{when:Pe(re(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:re(/^https?:\/\/[^/?#]*@/i),
detail:"contains a user name or password, which anyone who can read the manifest can see"},{when:Zd(e=>!URL.canParse(e)),detail:"has no valid host"}];function vp(e){
let{"observer-url":t,"agent-url":n}=ke(e);return[...t,...n].map(({pointer:i})=>i)}var Pp={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, and no CRD validates it.",sources:[
Yd,Ud,Id],conditions:e=>[{strings:Sp(e),forbidden:Ap,fastPass:kp}],check:(e,t)=>mt(e,Sp(t)).flatMap(({path:n,text:i})=>{let r=ht(kp,i)?void 0:Fr(i,Ap);return r===
void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:J("DataPlan\
e",Q+X.replace("apps.example.com","https://apps.example.com")),right:J("DataPlane",Q+X)}},Sp=e=>ke(e).host.map(({pointer:t})=>t),Pw=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
rl=253,kp=Ie(Pe(Ae(rl)),re(Pw)),Ap=[{when:Ae(rl),detail:`more than ${rl} characters`},{when:re(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:re(/\//),detail:"\
a path"},{when:re(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:re(/:/),detail:"a port"},{when:re(
/\*/),detail:"a wildcard"},{when:re(/\s/),detail:"blanks"},{when:re(/_/),detail:"an underscore"},{when:re(/[A-Z]/),detail:"upper-case letters"},{when:re(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var Cp={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clients/kubernetes/clie\
nt.go",lines:"238"}],...Or["observability-secret-reference"],check:(e,t)=>bt(ge(e,"/kind"))==="observability"?Dr(t).flatMap(n=>V(te(e,n))?[{path:n}]:[]):[],message:()=>"\
does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:ie(
Q),right:ie(ee(fe))}};var Ep={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[zt,Rr],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:ie(ee(`-----BEGIN CERTIFICATE\
-----
...
-----END CERTIFICATE-----`)),right:ie(ee(fe))}};var Cw=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Op={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[$d,qd],conditions:e=>[
{strings:pt(e),forbidden:[{when:ap}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:ie(ee(fe+Cw)),right:ie(ee(fe))}};var Np={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Fd,Mr("ObservabilityPlaneRef")],since:"\
v0.14",check:(e,t)=>{let{spec:n,metadata:i}=e;if(!V(n))return[];let r=[],s=V(i)?i.name:void 0;hi(ge(e,"/kind"))&&n.planeID===void 0&&typeof s=="string"&&r.push(
{path:"/spec/planeID",detail:s});let o=ge(e,"/kind");for(let{pointer:l,form:c,to:u}of Rs(o,t)){let d=te(e,l),[p=""]=u;c==="object"&&bt(p)==="observability"&&V(d)&&
d.kind===void 0&&r.push({path:`${l}/kind`,detail:p})}return r},message:({detail:e})=>`is optional in the documentation but required by the API server: set it to\
 ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:J("DataPlane",`${Q}${X}observabilityPlaneRef:
  name: logs`),right:J("DataPlane",`${Q}${X}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Gr=[Op,up,gp,Ep,fp,dp,Pp,wp,yp,Jd,Np,ip,Gd,Cp,pp,Qd];function Tp(e,t,n,i={},r=Gr){let s=[];for(let l of Ew(r,t)){let c=Ow(l,e,t,i);c.length>0&&s.push(...c)}if(s.length===0)return s;let o=new Set(n.map(({path:l})=>l));
return s.filter(({issue:l})=>!o.has(l.path))}function Ew(e,t){if(e!==Gr)return e.filter(r=>Mt(r,t));let n=xp.get(t);if(n)return n;let i=Gr.filter(r=>Mt(r,t));return xp.
set(t,i),i}var xp=new Map;function Ow(e,t,n,i){try{return e.check(t,n,i).map(r=>{let s=e.fix?.(t,r);return{issue:xw(e,r),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{
return[{issue:{...Nw(e.code),path:"",field:""},severity:"error"}]}}var Nw=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function xw(e,t){return{code:e.code,path:t.path,field:Sl(t.path),message:e.message(t)}}function*Lp(e,t){if(!V(e))return;let n=Ip(e,t),i=hl(t);for(let r of n)yield*Tw(e,r,t);if(mi(i,e.kind))for(let{issue:r,fix:s}of Tp(e,i,n))s!==void 0&&(yield{issue:r,
isSafe:!0,title:"Set the correct value",after:()=>Zt(e,Ze(r.path),s)})}function Tw(e,t,n){let i=Ze(t.path),r=i.at(-1)??"",s=(o,l)=>({issue:t,isSafe:!1,title:o,after:()=>Zt(
e,i,l)});switch(t.code){case"null-value":return[{...s(`Remove ${r}`,void 0),isSafe:!0}];case"namespace-not-allowed":return[s("Remove the namespace",void 0)];case"\
unknown-field":{let{suggestion:o}=t,l=s(`Remove ${r}`,void 0);if(o===void 0)return[l];let c={...l,title:`Rename it to ${o}`,after:()=>Zt(e,i,Rp,o)};return Lw(t,
c,n)?[{...c,isSafe:!0}]:[c,l]}case"unknown-kind":case"unknown-value":{let o=t.suggestion??(t.allowed.length===1?t.allowed[0]:void 0);return o===void 0?[]:[s(`Wr\
ite ${o}`,o)]}case"wrong-api-version":return t.allowed.slice(0,1).map(o=>s(`Write ${o}`,o));case"value-from":return t.found==="neither"?[]:t.branches.map(o=>{let[
l=""]=t.branches.filter(c=>c!==o);return{...s(`Keep ${o}, remove ${l}`,void 0),after:()=>Zt(e,[...i,l],void 0)}});default:return[]}}function Lw(e,{after:t},n){if(e.
code!=="unknown-field"||e.knownIn===void 0)return!1;let i=[...Ze(e.path).slice(0,-1),e.suggestion??""].map(r=>`/${de(r)}`).join("");return!Ip(t(),n).some(({path:r})=>r===
i||r.startsWith(`${i}/`))}var Rp=Symbol("rename");function Zt(e,[t,...n],i,r){if(t===void 0)return i;if(Array.isArray(e)&&n.length===0&&i===void 0)return e.filter(
(l,c)=>String(c)!==t);if(Array.isArray(e))return e.map((l,c)=>String(c)===t?Zt(l,n,i,r):l);if(!V(e))return e;if(n.length>0)return{...e,[t]:Zt(e[t],n,i,r)};if(i===
Rp)return Object.fromEntries(Object.entries(e).map(([l,c])=>[l===t?r:l,c]));let{[t]:s,...o}=e;return i===void 0?o:{...e,[t]:i}}function Ip(e,t){let n=gl(t)(e);return n.
ok?[]:n.issues}function Dp(e,{release:t=Ps}={}){let i=wt(e).documents.flatMap(s=>s.issues.length>0?[]:bl(s.value).map(({value:o,pointer:l})=>({document:s,pointer:l,...Rw(o,t)}))).
filter(({fixed:s})=>s>0),r=Rd(e,i.map(({document:s,pointer:o,after:l})=>({document:s,pointer:o,after:l})));return!r.ok||i.length===0?{text:e,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:o})=>s+o,0)}}function Rw(e,t){let n=e,i=0;for(let r=Mp(n,t);r!==void 0&&i<Iw;r=Mp(n,t))n=r.after(),i++;return{after:n,fixed:i}}function Mp(e,t){
for(let n of Lp(e,t))if(n.isSafe)return n}var Iw=200;var Bp=require("buffer"),Ve=require("fs"),jp=require("path");var ol=require("fs"),$p=require("path");function en(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Mw={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function sl(e){return e instanceof Error?Mw[en(e)]??e.message:"an unknown error"}var Te=require("fs"),gt=require("path");var Dw=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,qw=1440*60*1e3;function qp(e){let t=(0,Te.mkdtempSync)((0,gt.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,Te.writeFileSync)((0,gt.join)(t,".gitignore"),`*
`)}catch(n){throw Vr(t),n}return t}function Vr(e){try{(0,Te.rmSync)(e,{recursive:!0,force:!0})}catch{}}function _p(e){for(let t of new Set(Array.from(e,Fw)))for(let n of Bw(
t)){let i=Dw.exec(n)?.[1];i!==void 0&&_w(Number(i),(0,gt.join)(t,n))&&Vr((0,gt.join)(t,n))}}function _w(e,t){if(e===process.pid||!$w(e))return!0;let n=(0,Te.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>qw}function $w(e){try{return process.kill(e,0)}catch(t){return en(t)==="EPERM"}}function Fw(e){try{
return(0,gt.dirname)(Te.realpathSync.native(e))}catch{return(0,gt.dirname)(e)}}function Bw(e){try{return(0,Te.readdirSync)(e)}catch{return[]}}var Fp="<stdin>";function Kp(e,t){return e===Fp?Buffer.from(t.stdin()):jw(e,t.cwd)}function jw(e,t){let n=(0,jp.resolve)(t,e),i=(0,Ve.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,Ve.readFileSync)(i);let r=(0,Ve.readSync)(i,Wr);return r<Wr.length?Wr.subarray(0,r):Buffer.concat([Wr,(0,Ve.readFileSync)(i)])}finally{(0,Ve.closeSync)(
i)}}var Wr=Buffer.allocUnsafeSlow(64*1024);function al(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Bp.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Yp(e){return e[0]===255||e[0]===254?Ms(al(e)):e.
includes("openchoreo")||e.includes("Plane")&&Ms(e.toString("latin1"))}var $e=require("fs"),zn=require("path");var Kw=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Yw=/##(\w*)\[/g;function Up(e){return Vw(e.replace(Kw,Uw))}function Uw(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${Gw(t)}`}var Gw=e=>e.toString(16).padStart(4,"0");function Vw(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Yw,"##$1\\[")}var ll={ok:0,findings:1,failure:2};function Ww(e,t){e.stderr(`${Up(t)}
`)}function cl(e,t){Ww(e,`openchoreo-planes: ${t}`)}var G=require("fs");function Gp({path:e,shown:t,text:n,before:i}){let r=(0,G.statSync)(e,{throwIfNoEntry:!1});if(r===void 0){if(typeof i=="string")throw new Error(zp);if((0,G.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!r.isFile())throw new Error(
r.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,G.realpathSync)(e);(0,G.accessSync)(s,G.constants.W_OK);let o=(0,G.readFileSync)(s);if(i===
null)throw new Error(Qp);if(i!==void 0&&!o.equals(Buffer.from(i)))throw new Error(Jw(o)?Hw:Jp);return{shown:t,text:n,path:s,old:{bytes:o,stats:r}}}function Vp(e,t){
return Xp(t,e.text,e.old?.stats),{...e,temporary:t}}function Wp({path:e,temporary:t,old:n}){let i=zw(e);if(i===void 0&&n!==void 0)throw new Error(zp);if(i!==void 0&&
n===void 0)throw new Error(Qp);if(n!==void 0&&!i?.equals(n.bytes))throw new Error(Jp);(0,G.renameSync)(t,e)}function Hp({path:e,temporary:t,old:n}){n===void 0?(0,G.rmSync)(
e,{force:!0}):(Xp(t,n.bytes,n.stats),(0,G.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,G.renameSync)(t,e))}var Jp="it has changed since it was read; try again",
Qp="it has been created in the meantime; try again",zp="it has been deleted since it was read",Hw="it is UTF-16; save it as UTF-8 first",Jw=e=>e[0]===255||e[0]===
254;function Xp(e,t,n){let i=(0,G.openSync)(e,"wx");try{(0,G.writeFileSync)(i,t),n!==void 0&&(Qw(i,n),(0,G.fchmodSync)(i,n.mode&4095)),(0,G.fsyncSync)(i)}finally{
(0,G.closeSync)(i)}}function Qw(e,{uid:t,gid:n}){let i=(0,G.fstatSync)(e);if(!(i.uid===t&&i.gid===n))for(let r of[t,i.uid])try{(0,G.fchownSync)(e,r,n);return}catch{}}
function zw(e){try{return(0,G.readFileSync)(e)}catch(t){if(en(t)==="ENOENT")return;throw t}}var Zp=require("os"),ul=["SIGHUP","SIGINT","SIGTERM"];async function em(e){let t,n=i=>{t??=ul.find(r=>r===i)};for(let i of ul)process.on(i,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let i of ul)process.off(i,n)}}function tm(e){return 128+Zp.constants.signals[e]}function im(e,{io:t,lookedAt:n,onWritten:i}){return em(async r=>{_p([...n,...e.map(({path:l})=>l)]);let s=await Xw(e,r);s===void 0?i():cl(t,s);let o=await r();return o===
void 0?s===void 0?ll.ok:ll.failure:(s===void 0&&cl(t,`interrupted by ${o} after everything was written`),tm(o))})}async function Xw(e,t){let n=new Map,i=[],r=[],
s=()=>{for(let o of n.values())Vr(o)};try{let o=[];for(let c of e)o.push(await nm(c,()=>Gp(c),t));let l=[];for(let c of o){let u=()=>(0,zn.join)(Zw((0,zn.dirname)(
c.path),n,i),String(l.length));l.push(await nm(c,()=>Vp(c,u()),t))}await rm(t);for(let c of l)sm(c,()=>Wp(c)),r.push(c);for(let c of n.keys())n1(c)}catch(o){let l=r.
filter(c=>!t1(c)).length;s();for(let c of i)e1(c);return`${l===0?"nothing was":`${l} of ${cn(e.length,"file")} were`} written: ${sl(o)}`}s()}async function nm(e,t,n){
return await rm(n),sm(e,t)}async function rm(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function sm({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${sl(n)}`,{cause:n})}}function Zw(e,t,n){let i=t.get(e);if(i!==void 0)return i;let r=(0,$e.mkdirSync)(e,{recursive:!0});r!==void 0&&n.unshift(
{last:e,first:r});let s=qp(e);return t.set(e,s),s}function e1({last:e,first:t}){try{for(let n=e;;n=(0,zn.dirname)(n))if((0,$e.rmdirSync)(n),n===t)return}catch{}}
function t1(e){try{return Hp(e),!0}catch{return!1}}function n1(e){try{let t=(0,$e.openSync)(e,"r");try{(0,$e.fsyncSync)(t)}finally{(0,$e.closeSync)(t)}}catch{}}function i1(e,t,n){let i=[],r=0;for(let{path:s,fromDirectory:o}of e){let l=r1(s,o,n);if(l===void 0)continue;let c=Dp(l,{release:t});c.fixed!==0&&(i.push({path:(0,fl.resolve)(
n.cwd,s),shown:s,text:c.text,before:l}),r+=c.fixed)}return im(i,{io:n,lookedAt:e.map(({path:s})=>(0,fl.resolve)(n.cwd,s)),onWritten:()=>n.stderr(`${cn(r,"findin\
g")} fixed in ${cn(i.length,"file")}
`)})}function r1(e,t,n){try{let i=Kp(e,n);return t&&!Yp(i)?void 0:al(i)}catch{return}}0&&(module.exports={fixFiles});

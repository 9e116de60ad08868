"use strict";var Dp=Object.create;var ri=Object.defineProperty;var qp=Object.getOwnPropertyDescriptor;var _p=Object.getOwnPropertyNames;var $p=Object.getPrototypeOf,Fp=Object.prototype.hasOwnProperty;var L=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),he=(e,t)=>{for(var n in t)ri(e,n,{get:t[n],enumerable:!0})},Zl=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of _p(t))!Fp.call(e,r)&&r!==n&&ri(e,r,{get:()=>t[r],enumerable:!(i=qp(t,r))||i.enumerable});return e};var Xe=(e,t,n)=>(n=e!=null?Dp($p(e)):{},Zl(t||!e||!e.__esModule?ri(n,"default",{value:e,enumerable:!0}):n,e)),Bp=e=>Zl(ri({},"__esModule",{value:!0}),e);var U=L(ue=>{"use strict";var zs=Symbol.for("yaml.alias"),mc=Symbol.for("yaml.document"),yi=Symbol.for("yaml.map"),gc=Symbol.for("yaml.pair"),Xs=Symbol.for("yam\
l.scalar"),bi=Symbol.for("yaml.seq"),je=Symbol.for("yaml.node.type"),Um=e=>!!e&&typeof e=="object"&&e[je]===zs,Wm=e=>!!e&&typeof e=="object"&&e[je]===mc,Hm=e=>!!e&&
typeof e=="object"&&e[je]===yi,Gm=e=>!!e&&typeof e=="object"&&e[je]===gc,yc=e=>!!e&&typeof e=="object"&&e[je]===Xs,Vm=e=>!!e&&typeof e=="object"&&e[je]===bi;function bc(e){
if(e&&typeof e=="object")switch(e[je]){case yi:case bi:return!0}return!1}function Jm(e){if(e&&typeof e=="object")switch(e[je]){case zs:case yi:case Xs:case bi:return!0}
return!1}var Qm=e=>(yc(e)||bc(e))&&!!e.anchor;ue.ALIAS=zs;ue.DOC=mc;ue.MAP=yi;ue.NODE_TYPE=je;ue.PAIR=gc;ue.SCALAR=Xs;ue.SEQ=bi;ue.hasAnchor=Qm;ue.isAlias=Um;ue.
isCollection=bc;ue.isDocument=Wm;ue.isMap=Hm;ue.isNode=Jm;ue.isPair=Gm;ue.isScalar=yc;ue.isSeq=Vm});var fn=L(Zs=>{"use strict";var le=U(),ye=Symbol("break visit"),vc=Symbol("skip children"),De=Symbol("remove node");function vi(e,t){let n=wc(t);le.isDocument(e)?
qt(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):qt(null,e,n,Object.freeze([]))}vi.BREAK=ye;vi.SKIP=vc;vi.REMOVE=De;function qt(e,t,n,i){let r=Sc(
e,t,n,i);if(le.isNode(r)||le.isPair(r))return Ac(e,i,r),qt(e,r,n,i);if(typeof r!="symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let o=qt(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.
freeze(i.concat(t));let s=qt("key",t.key,n,i);if(s===ye)return ye;s===De&&(t.key=null);let o=qt("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}
return r}async function wi(e,t){let n=wc(t);le.isDocument(e)?await _t(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):await _t(null,e,n,Object.freeze(
[]))}wi.BREAK=ye;wi.SKIP=vc;wi.REMOVE=De;async function _t(e,t,n,i){let r=await Sc(e,t,n,i);if(le.isNode(r)||le.isPair(r))return Ac(e,i,r),_t(e,r,n,i);if(typeof r!=
"symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let o=await _t(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{
if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.freeze(i.concat(t));let s=await _t("key",t.key,n,i);if(s===ye)return ye;
s===De&&(t.key=null);let o=await _t("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}return r}function wc(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function Sc(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(le.isMap(t))return n.Map?.(e,t,i);if(le.isSeq(t))return n.Seq?.(e,t,i);if(le.
isPair(t))return n.Pair?.(e,t,i);if(le.isScalar(t))return n.Scalar?.(e,t,i);if(le.isAlias(t))return n.Alias?.(e,t,i)}function Ac(e,t,n){let i=t[t.length-1];if(le.
isCollection(i))i.items[e]=n;else if(le.isPair(i))e==="key"?i.key=n:i.value=n;else if(le.isDocument(i))i.contents=n;else{let r=le.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}Zs.visit=vi;Zs.visitAsync=wi});var eo=L(Pc=>{"use strict";var kc=U(),zm=fn(),Xm={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Zm=e=>e.replace(/[!,[\]{}]/g,t=>Xm[t]),dn=class e{constructor(t,n){
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
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+Zm(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&kc.isNode(t.contents)){let s={};zm.visit(t.contents,(o,a)=>{kc.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,o]of i)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||r.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};dn.defaultYaml={explicit:!1,version:"1.2"};dn.defaultTags={"!!":"tag:yaml.org,2002:"};Pc.Directives=dn});var Si=L(pn=>{"use strict";var Cc=U(),eg=fn();function tg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Ec(e){let t=new Set;return eg.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function Oc(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function ng(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=Ec(e));let o=Oc(t,r);return r.add(o),o},setAnchors:()=>{
for(let s of n){let o=i.get(s);if(typeof o=="object"&&o.anchor&&(Cc.isScalar(o.node)||Cc.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:i}}pn.anchorIsValid=tg;pn.anchorNames=Ec;pn.createNodeAnchors=ng;pn.
findNewAnchor=Oc});var to=L(Nc=>{"use strict";function hn(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let o=i[r],a=hn(e,i,String(r),o);a===
void 0?delete i[r]:a!==o&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),o=hn(e,i,r,s);o===void 0?i.delete(r):o!==s&&i.set(
r,o)}else if(i instanceof Set)for(let r of Array.from(i)){let s=hn(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let o=hn(e,i,r,s);o===void 0?delete i[r]:o!==s&&(i[r]=o)}return e.call(t,n,i)}Nc.applyReviver=hn});var tt=L(Tc=>{"use strict";var ig=U();function xc(e,t,n){if(Array.isArray(e))return e.map((i,r)=>xc(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!ig.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}Tc.toJS=xc});var Ai=L(Ic=>{"use strict";var rg=to(),Lc=U(),sg=tt(),no=class{constructor(t){Object.defineProperty(this,Lc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Lc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=sg.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:u}of o.anchors.values())r(u,c);return typeof s=="function"?rg.applyReviver(s,{"":a},
"",a):a}};Ic.NodeBase=no});var mn=L(Rc=>{"use strict";var og=Si(),lg=fn(),$t=U(),ag=Ai(),cg=tt(),io=class extends ag.NodeBase{constructor(t){super($t.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],lg.visit(t,{Node:(s,o)=>{($t.isAlias(o)||$t.hasAnchor(o))&&i.push(o)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,c=s.get(r);if(c||(cg.toJS(r,null,n),c=s.get(r)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
ki(o,r,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(og.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function ki(e,t,n){
if($t.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if($t.isCollection(t)){let i=0;for(let r of t.items){let s=ki(e,r,n);
s>i&&(i=s)}return i}else if($t.isPair(t)){let i=ki(e,t.key,n),r=ki(e,t.value,n);return Math.max(i,r)}return 1}Rc.Alias=io});var oe=L(ro=>{"use strict";var ug=U(),fg=Ai(),dg=tt(),pg=e=>!e||typeof e!="function"&&typeof e!="object",nt=class extends fg.NodeBase{constructor(t){super(ug.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:dg.toJS(this.value,t,n)}toString(){return String(this.value)}};nt.BLOCK_FOLDED="BLOCK_FOLDED";nt.BLOCK_LITERAL=
"BLOCK_LITERAL";nt.PLAIN="PLAIN";nt.QUOTE_DOUBLE="QUOTE_DOUBLE";nt.QUOTE_SINGLE="QUOTE_SINGLE";ro.Scalar=nt;ro.isScalarValue=pg});var gn=L(Dc=>{"use strict";var hg=mn(),St=U(),Mc=oe(),mg="tag:yaml.org,2002:";function gg(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function yg(e,t,n){if(St.isDocument(e)&&(e=e.contents),St.isNode(
e))return e;if(St.isPair(e)){let p=n.schema[St.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:o,sourceObjects:a}=n,c;if(i&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=r(e)),new hg.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=mg+t.slice(2));let u=gg(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Mc.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[St.
MAP]:Symbol.iterator in Object(e)?o[St.SEQ]:o[St.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Mc.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Dc.createNode=yg});var Ci=L(Pi=>{"use strict";var bg=gn(),qe=U(),vg=Ai();function so(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=i,i=o}else i=new Map([[s,i]])}return bg.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var qc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,oo=class extends vg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>qe.isNode(i)||qe.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(qc(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(qe.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,so(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(qe.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&qe.isScalar(s)?s.value:s:qe.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!qe.isPair(n))return!1;let i=n.value;return i==null||t&&qe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return qe.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(qe.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,so(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};Pi.Collection=oo;Pi.collectionFromPath=so;Pi.isEmptyPath=qc});var yn=L(Ei=>{"use strict";var wg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function lo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Sg=(e,t,n)=>e.
endsWith(`
`)?lo(n,t):n.includes(`
`)?`
`+lo(n,t):(e.endsWith(" ")?"":" ")+n;Ei.indentComment=lo;Ei.lineComment=Sg;Ei.stringifyComment=wg});var $c=L(bn=>{"use strict";var Ag="flow",ao="block",Oi="quoted";function kg(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return e;r<s&&(s=0);let c=Math.max(1+s,1+r-t.length);if(e.length<=c)return e;let u=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?u.push(
0):p=r-i);let h,g,C=!1,y=-1,S=-1,T=-1;n===ao&&(y=_c(e,y,t.length),y!==-1&&(p=y+c));for(let M;M=e[y+=1];){if(n===Oi&&M==="\\"){switch(S=y,e[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}T=y}if(M===`
`)n===ao&&(y=_c(e,y,t.length)),p=y+t.length+c,h=void 0;else{if(M===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let _=e[y+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(h=y)}if(y>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===Oi){for(;g===" "||g==="	";)g=M,M=e[y+=1],C=!0;let _=y>T+1?y-2:S-1;if(d[_])return e;u.push(_),
d[_]=!0,p=_+c,h=void 0}else C=!0}g=M}if(C&&a&&a(),u.length===0)return e;o&&o();let I=e.slice(0,u[0]);for(let M=0;M<u.length;++M){let _=u[M],$=u[M+1]||e.length;_===
0?I=`
${t}${e.slice(0,$)}`:(n===Oi&&d[_]&&(I+=`${e[_]}\\`),I+=`
${t}${e.slice(_+1,$)}`)}return I}function _c(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}bn.FOLD_BLOCK=ao;bn.FOLD_FLOW=Ag;bn.FOLD_QUOTED=Oi;bn.foldFlowLines=kg});var wn=L(Fc=>{"use strict";var Le=oe(),it=$c(),xi=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Ti=e=>/^(%|---|\.\.\.)/m.test(e);function Pg(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,o=0;s<r;++s)if(e[s]===
`
`){if(s-o>i)return!0;if(o=s+1,r-o<=i)return!1}return!0}function vn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(Ti(e)?"  ":""),o="",a=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,
c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(a,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(i||n[c+2]==='"'||n.length<r)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,i?o:it.foldFlowLines(o,s,it.FOLD_QUOTED,xi(t,!1))}function co(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return vn(e,t);let n=t.indent||(Ti(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:it.foldFlowLines(i,n,it.FOLD_FLOW,xi(t,!1))}function Ft(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=vn;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=co:s&&!r?i=vn:i=n?co:vn}return i(e,t)}var uo;try{uo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{uo=/\n+(?!\n|$)/g}function Ni({comment:e,type:t,value:n},i,r,s){let{blockQuote:o,commentString:a,lineWidth:c}=i.options;if(!o||/\n[\t ]+$/.test(
n))return Ft(n,i);let u=i.indent||(i.forceBlockIndent||Ti(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Le.Scalar.BLOCK_FOLDED?!1:t===Le.Scalar.BLOCK_LITERAL?
!0:!Pg(n,c,u.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let $=n[h-1];if($!==`
`&&$!=="	"&&$!==" ")break}let g=n.substring(h),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(uo,`$&${u}`));let y=!1,S,T=-1;for(S=0;S<n.length;++S){let $=n[S];if($===" ")y=!0;else if($===`
`)T=S;else break}let I=n.substring(0,T<S?T+1:S);I&&(n=n.substring(I.length),I=I.replace(/\n+/g,`$&${u}`));let _=(y?u?"2":"1":"")+p;if(e&&(_+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),j=!1,V=xi(i,!0);o!=="folded"&&t!==Le.Scalar.BLOCK_FOLDED&&(V.onOverflow=
()=>{j=!0});let R=it.foldFlowLines(`${I}${$}${g}`,u,it.FOLD_BLOCK,V);if(!j)return`>${_}
${u}${R}`}return n=n.replace(/\n+/g,`$&${u}`),`|${_}
${u}${I}${n}${g}`}function Cg(e,t,n,i){let{type:r,value:s}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:d}=t;if(a&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Ft(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||d||!s.includes(
`
`)?Ft(s,t):Ni(e,t,n,i);if(!a&&!d&&r!==Le.Scalar.PLAIN&&s.includes(`
`))return Ni(e,t,n,i);if(Ti(s)){if(c==="")return t.forceBlockIndent=!0,Ni(e,t,n,i);if(a&&c===u)return Ft(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let h=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=t.doc.schema;if(C.some(h)||g?.some(h))return Ft(s,t)}return a?
p:it.foldFlowLines(p,c,it.FOLD_FLOW,xi(t,!1))}function Eg(e,t,n,i){let{implicitKey:r,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Le.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Le.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Le.
Scalar.BLOCK_FOLDED:case Le.Scalar.BLOCK_LITERAL:return r||s?Ft(o.value,t):Ni(o,t,n,i);case Le.Scalar.QUOTE_DOUBLE:return vn(o.value,t);case Le.Scalar.QUOTE_SINGLE:
return co(o.value,t);case Le.Scalar.PLAIN:return Cg(o,t,n,i);default:return null}},u=c(a);if(u===null){let{defaultKeyType:d,defaultStringType:p}=t.options,h=r&&
d||p;if(u=c(h),u===null)throw new Error(`Unsupported default string type ${h}`)}return u}Fc.stringifyString=Eg});var Sn=L(fo=>{"use strict";var Og=Si(),rt=U(),Ng=yn(),xg=wn();function Tg(e,t){let n=Object.assign({blockQuote:!0,commentString:Ng.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Lg(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(rt.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(o=>o.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Ig(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(rt.isScalar(e)||rt.isCollection(
e))&&e.anchor;s&&Og.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&r.push(i.directives.tagString(o)),r.join(" ")}function Rg(e,t,n,i){
if(rt.isPair(e))return e.toString(t,n,i);if(rt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=rt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>r=c});r??(r=Lg(t.doc.schema.tags,s));let o=Ig(s,r,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(s,t,n,i):rt.isScalar(s)?xg.stringifyString(s,t,n,i):s.toString(t,n,i);return o?rt.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}fo.createStringifyContext=Tg;fo.stringify=Rg});var Yc=L(Kc=>{"use strict";var Ke=U(),Bc=oe(),jc=Sn(),An=yn();function Mg({key:e,value:t},n,i,r){let{allNullValues:s,doc:o,indent:a,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,h=Ke.isNode(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Ke.isCollection(e)||
!Ke.isNode(e)&&typeof e=="object"){let V="With simple keys, collection cannot be used as a key value";throw new Error(V)}}let g=!p&&(!e||h&&t==null&&!n.inFlow||
Ke.isCollection(e)||(Ke.isScalar(e)?e.type===Bc.Scalar.BLOCK_FOLDED||e.type===Bc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:a+c});let C=!1,y=!1,S=jc.stringify(e,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||t==null&&
g)return S=`? ${S}`,h&&!C?S+=An.lineComment(S,n.indent,u(h)):y&&r&&r(),S;C&&(h=null),g?(h&&(S+=An.lineComment(S,n.indent,u(h))),S=`? ${S}
${a}:`):(S=`${S}:`,h&&(S+=An.lineComment(S,n.indent,u(h))));let T,I,M;Ke.isNode(t)?(T=!!t.spaceBefore,I=t.commentBefore,M=t.comment):(T=!1,I=null,M=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!h&&Ke.isScalar(t)&&(n.indentAtStart=S.length+1),y=!1,!d&&c.length>=2&&!n.inFlow&&!g&&Ke.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let _=!1,$=jc.stringify(t,n,()=>_=!0,()=>y=!0),j=" ";if(h||T||I){if(j=T?`
`:"",I){let V=u(I);j+=`
${An.indentComment(V,n.indent)}`}$===""&&!n.inFlow?j===`
`&&M&&(j=`

`):j+=`
${n.indent}`}else if(!g&&Ke.isCollection(t)){let V=$[0],R=$.indexOf(`
`),z=R!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(z||!Ce){let Ee=!1;if(z&&(V==="&"||V==="!")){let Z=$.indexOf(" ");V==="&"&&Z!==-1&&Z<R&&$[Z+1]==="!"&&(Z=$.
indexOf(" ",Z+1)),(Z===-1||R<Z)&&(Ee=!0)}Ee||(j=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(j="");return S+=j+$,n.inFlow?_&&i&&i():M&&!_?S+=An.lineComment(S,n.indent,u(M)):y&&r&&r(),S}Kc.stringifyPair=Mg});var ho=L(po=>{"use strict";var Uc=require("process");function Dg(e,...t){e==="debug"&&console.log(...t)}function qg(e,t){(e==="debug"||e==="warn")&&(typeof Uc.emitWarning==
"function"?Uc.emitWarning(t):console.warn(t))}po.debug=Dg;po.warn=qg});var Di=L(Mi=>{"use strict";var Ri=U(),Wc=oe(),Li="<<",Ii={identify:e=>e===Li||typeof e=="symbol"&&e.description===Li,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Wc.Scalar(Symbol(Li)),{addToJSMap:Hc}),stringify:()=>Li},_g=(e,t)=>(Ii.identify(t)||Ri.isScalar(t)&&(!t.type||t.type===
Wc.Scalar.PLAIN)&&Ii.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ii.tag&&n.default);function Hc(e,t,n){let i=Gc(e,n);if(Ri.isSeq(i))for(let r of i.items)
mo(e,t,r);else if(Array.isArray(i))for(let r of i)mo(e,t,r);else mo(e,t,i)}function mo(e,t,n){let i=Gc(e,n);if(!Ri.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,o]of r)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Gc(e,t){return e&&Ri.isAlias(t)?t.resolve(e.doc,e):t}
Mi.addMergeToJSMap=Hc;Mi.isMergeKey=_g;Mi.merge=Ii});var yo=L(Qc=>{"use strict";var $g=ho(),Vc=Di(),Fg=Sn(),Jc=U(),go=tt();function Bg(e,t,{key:n,value:i}){if(Jc.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(Vc.
isMergeKey(e,n))Vc.addMergeToJSMap(e,t,i);else{let r=go.toJS(n,"",e);if(t instanceof Map)t.set(r,go.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=jg(
n,r,e),o=go.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function jg(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Jc.isNode(e)&&n?.doc){let i=Fg.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),$g.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Qc.addPairToJSMap=Bg});var st=L(bo=>{"use strict";var zc=gn(),Kg=Yc(),Yg=yo(),qi=U();function Ug(e,t,n){let i=zc.createNode(e,void 0,n),r=zc.createNode(t,void 0,n);return new _i(i,r)}
var _i=class e{constructor(t,n=null){Object.defineProperty(this,qi.NODE_TYPE,{value:qi.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return qi.
isNode(n)&&(n=n.clone(t)),qi.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return Yg.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?Kg.stringifyPair(this,t,n,i):JSON.stringify(this)}};bo.Pair=_i;bo.createPair=Ug});var vo=L(Zc=>{"use strict";var At=U(),Xc=Sn(),$i=yn();function Wg(e,t,n){return(t.inFlow??e.flow?Gg:Hg)(e,t,n)}function Hg({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let C=0;C<
t.length;++C){let y=t[C],S=null;if(At.isNode(y))!p&&y.spaceBefore&&h.push(""),Fi(n,h,y.commentBefore,p),y.comment&&(S=y.comment);else if(At.isPair(y)){let I=At.
isNode(y.key)?y.key:null;I&&(!p&&I.spaceBefore&&h.push(""),Fi(n,h,I.commentBefore,p))}p=!1;let T=Xc.stringify(y,d,()=>S=null,()=>p=!0);S&&(T+=$i.lineComment(T,s,
u(S))),p&&S&&(p=!1),h.push(i+T)}let g;if(h.length===0)g=r.start+r.end;else{g=h[0];for(let C=1;C<h.length;++C){let y=h[C];g+=y?`
${c}${y}`:`
`}}return e?(g+=`
`+$i.indentComment(u(e),c),a&&a()):p&&o&&o(),g}function Gg({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
i+=s;let c=Object.assign({},t,{indent:i,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let C=0;C<e.length;++C){let y=e[C],S=null;if(At.isNode(y))y.spaceBefore&&p.push(
""),Fi(t,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(At.isPair(y)){let I=At.isNode(y.key)?y.key:null;I&&(I.spaceBefore&&p.push(""),Fi(t,p,I.commentBefore,
!1),I.comment&&(u=!0));let M=At.isNode(y.value)?y.value:null;M?(M.comment&&(S=M.comment),M.commentBefore&&(u=!0)):y.value==null&&I?.comment&&(S=I.comment)}S&&(u=
!0);let T=Xc.stringify(y,c,()=>S=null);u||(u=p.length>d||T.includes(`
`)),C<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((I,M)=>I+M.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
S&&(T+=$i.lineComment(T,i,a(S))),p.push(T),d=p.length}let{start:h,end:g}=n;if(p.length===0)return h+g;if(!u){let C=p.reduce((y,S)=>y+S.length+2,2);u=t.options.lineWidth>
0&&C>t.options.lineWidth}if(u){let C=h;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${h}${o}${p.join(" ")}${o}${g}`}function Fi({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=$i.indentComment(
t(i),e);n.push(s.trimStart())}}Zc.stringifyCollection=Wg});var lt=L(So=>{"use strict";var Vg=vo(),Jg=yo(),Qg=Ci(),ot=U(),Bi=st(),zg=oe();function kn(e,t){let n=ot.isScalar(t)?t.value:t;for(let i of e)if(ot.isPair(i)&&(i.
key===t||i.key===n||ot.isScalar(i.key)&&i.key.value===n))return i}var wo=class extends Qg.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ot.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,o=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||r)&&o.items.push(Bi.createPair(c,u,i))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let i;ot.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new Bi.Pair(t,t?.value):i=new Bi.Pair(t.key,t.value);let r=kn(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);ot.isScalar(r.value)&&zg.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let o=this.items.findIndex(a=>s(i,a)<
0);o===-1?this.items.push(i):this.items.splice(o,0,i)}else this.items.push(i)}delete(t){let n=kn(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=kn(this.items,t)?.value;return(!n&&ot.isScalar(r)?r.value:r)??void 0}has(t){return!!kn(this.items,t)}set(t,n){this.add(new Bi.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)Jg.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!ot.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Vg.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};So.YAMLMap=wo;So.findPair=kn});var Bt=L(tu=>{"use strict";var Xg=U(),eu=lt(),Zg={collection:"map",default:!0,nodeClass:eu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Xg.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>eu.YAMLMap.from(e,t,n)};tu.map=Zg});var at=L(nu=>{"use strict";var ey=gn(),ty=vo(),ny=Ci(),Ki=U(),iy=oe(),ry=tt(),Ao=class extends ny.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Ki.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=ji(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=ji(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&Ki.isScalar(r)?r.value:r}has(t){let n=ji(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=ji(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];Ki.isScalar(r)&&iy.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(ry.toJS(s,String(r++),n));return i}toString(t,n,i){return t?ty.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof r=="function"){let c=n instanceof Set?a:String(o++);a=r.call(n,c,a)}s.items.
push(ey.createNode(a,void 0,i))}}return s}};function ji(e){let t=Ki.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}nu.YAMLSeq=Ao});var jt=L(ru=>{"use strict";var sy=U(),iu=at(),oy={collection:"seq",default:!0,nodeClass:iu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return sy.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>iu.YAMLSeq.from(e,t,n)};ru.seq=oy});var Pn=L(su=>{"use strict";var ly=wn(),ay={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),ly.stringifyString(e,t,n,i)}};su.string=ay});var Yi=L(au=>{"use strict";var ou=oe(),lu={identify:e=>e==null,createNode:()=>new ou.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new ou.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&lu.test.test(e)?e:t.options.nullStr};au.nullTag=lu});var ko=L(uu=>{"use strict";var cy=oe(),cu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new cy.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&cu.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};uu.boolTag=cu});var Kt=L(fu=>{"use strict";function uy({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}fu.stringifyNumber=uy});var Co=L(Ui=>{"use strict";var fy=oe(),Po=Kt(),dy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Po.stringifyNumber},py={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():Po.stringifyNumber(e)}},hy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new fy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:Po.stringifyNumber};
Ui.float=hy;Ui.floatExp=py;Ui.floatNaN=dy});var Oo=L(Hi=>{"use strict";var du=Kt(),Wi=e=>typeof e=="bigint"||Number.isInteger(e),Eo=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function pu(e,t,n){
let{value:i}=e;return Wi(i)&&i>=0?n+i.toString(t):du.stringifyNumber(e)}var my={identify:e=>Wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Eo(e,2,8,n),stringify:e=>pu(e,8,"0o")},gy={identify:Wi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Eo(e,0,10,n),
stringify:du.stringifyNumber},yy={identify:e=>Wi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Eo(e,2,16,
n),stringify:e=>pu(e,16,"0x")};Hi.int=gy;Hi.intHex=yy;Hi.intOct=my});var mu=L(hu=>{"use strict";var by=Bt(),vy=Yi(),wy=jt(),Sy=Pn(),Ay=ko(),No=Co(),xo=Oo(),ky=[by.map,wy.seq,Sy.string,vy.nullTag,Ay.boolTag,xo.intOct,xo.int,xo.intHex,
No.floatNaN,No.floatExp,No.float];hu.schema=ky});var bu=L(yu=>{"use strict";var Py=oe(),Cy=Bt(),Ey=jt();function gu(e){return typeof e=="bigint"||Number.isInteger(e)}var Gi=({value:e})=>JSON.stringify(e),Oy=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Gi},{identify:e=>e==null,createNode:()=>new Py.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Gi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Gi},{identify:gu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>gu(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Gi}],Ny={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},xy=[Cy.map,Ey.seq].
concat(Oy,Ny);yu.schema=xy});var Lo=L(vu=>{"use strict";var Cn=require("buffer"),To=oe(),Ty=wn(),Ly={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Cn.Buffer=="function")return Cn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let o=n,a;if(typeof Cn.Buffer=="function")a=o instanceof Cn.Buffer?o.toString("base64"):Cn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=To.Scalar.BLOCK_LITERAL),t!==To.Scalar.QUOTE_DOUBLE){let c=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),u=Math.ceil(a.length/c),d=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)d[p]=a.substr(h,c);a=d.join(t===To.Scalar.
BLOCK_LITERAL?`
`:" ")}return Ty.stringifyString({comment:e,type:t,value:a},i,r,s)}};vu.binary=Ly});var Qi=L(Ji=>{"use strict";var Vi=U(),Io=st(),Iy=oe(),Ry=at();function wu(e,t){if(Vi.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!Vi.isPair(i)){
if(Vi.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new Io.Pair(new Iy.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=Vi.isPair(i)?i:new Io.Pair(i)}}else t("Expected a sequence for this tag");return e}function Su(e,t,n){let{replacer:i}=n,r=new Ry.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(s++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)a=u[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;r.items.push(Io.createPair(a,c,n))}return r}
var My={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:wu,createNode:Su};Ji.createPairs=Su;Ji.pairs=My;Ji.resolvePairs=wu});var Do=L(Mo=>{"use strict";var Au=U(),Ro=tt(),En=lt(),Dy=at(),ku=Qi(),kt=class e extends Dy.YAMLSeq{constructor(){super(),this.add=En.YAMLMap.prototype.add.bind(
this),this.delete=En.YAMLMap.prototype.delete.bind(this),this.get=En.YAMLMap.prototype.get.bind(this),this.has=En.YAMLMap.prototype.has.bind(this),this.set=En.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,o;if(Au.
isPair(r)?(s=Ro.toJS(r.key,"",n),o=Ro.toJS(r.value,s,n)):s=Ro.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,o)}return i}static from(t,n,i){
let r=ku.createPairs(t,n,i),s=new this;return s.items=r.items,s}};kt.tag="tag:yaml.org,2002:omap";var qy={collection:"seq",identify:e=>e instanceof Map,nodeClass:kt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=ku.resolvePairs(e,t),i=[];for(let{key:r}of n.items)Au.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new kt,n)},createNode:(e,t,n)=>kt.from(e,t,n)};Mo.YAMLOMap=kt;Mo.omap=qy});var Nu=L(qo=>{"use strict";var Pu=oe();function Cu({value:e,source:t},n){return t&&(e?Eu:Ou).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Eu={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Pu.Scalar(!0),stringify:Cu},Ou={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Pu.Scalar(!1),stringify:Cu};qo.falseTag=Ou;qo.trueTag=
Eu});var xu=L(zi=>{"use strict";var _y=oe(),_o=Kt(),$y={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:_o.stringifyNumber},Fy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():_o.stringifyNumber(e)}},By={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new _y.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:_o.stringifyNumber};zi.float=By;zi.floatExp=Fy;zi.floatNaN=$y});var Lu=L(Nn=>{"use strict";var Tu=Kt(),On=e=>typeof e=="bigint"||Number.isInteger(e);function Xi(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return r==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return r==="-"?-1*s:s}function $o(e,t,n){let{value:i}=e;if(On(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return Tu.stringifyNumber(
e)}var jy={identify:On,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Xi(e,2,2,n),stringify:e=>$o(e,2,"0b")},Ky={identify:On,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Xi(e,1,8,n),stringify:e=>$o(e,8,"0")},Yy={identify:On,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Xi(e,0,10,n),stringify:Tu.stringifyNumber},Uy={identify:On,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Xi(e,2,16,n),stringify:e=>$o(e,16,"0x")};Nn.int=Yy;Nn.intBin=jy;Nn.intHex=Uy;Nn.intOct=Ky});var Bo=L(Fo=>{"use strict";var tr=U(),Zi=st(),er=lt(),Pt=class e extends er.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;tr.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Zi.Pair(t.key,null):n=new Zi.Pair(t,null),er.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=er.
findPair(this.items,t);return!n&&tr.isPair(i)?tr.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=er.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Zi.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),s.items.push(Zi.createPair(o,null,i));return s}};Pt.tag="tag:yaml.org,2002:set";var Wy={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Pt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Pt.from(e,t,n),resolve(e,t){if(tr.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Pt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};Fo.YAMLSet=Pt;Fo.set=Wy});var Ko=L(nr=>{"use strict";var Hy=Kt();function jo(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=o=>t?BigInt(o):Number(o),s=i.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return n==="-"?r(-1)*s:s}function Iu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return Hy.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Gy={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>jo(e,n),stringify:Iu},Vy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>jo(e,!1),stringify:Iu},Ru={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ru.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,i-1,r,s||0,o||0,a||0,c),d=t[8];if(d&&d!=="Z"){let p=jo(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};nr.floatTime=Vy;nr.intTime=Gy;nr.
timestamp=Ru});var qu=L(Du=>{"use strict";var Jy=Bt(),Qy=Yi(),zy=jt(),Xy=Pn(),Zy=Lo(),Mu=Nu(),Yo=xu(),ir=Lu(),e0=Di(),t0=Do(),n0=Qi(),i0=Bo(),Uo=Ko(),r0=[Jy.map,zy.seq,Xy.string,
Qy.nullTag,Mu.trueTag,Mu.falseTag,ir.intBin,ir.intOct,ir.int,ir.intHex,Yo.floatNaN,Yo.floatExp,Yo.float,Zy.binary,e0.merge,t0.omap,n0.pairs,i0.set,Uo.intTime,Uo.
floatTime,Uo.timestamp];Du.schema=r0});var Hu=L(Go=>{"use strict";var Bu=Bt(),s0=Yi(),ju=jt(),o0=Pn(),l0=ko(),Wo=Co(),Ho=Oo(),a0=mu(),c0=bu(),Ku=Lo(),xn=Di(),Yu=Do(),Uu=Qi(),_u=qu(),Wu=Bo(),rr=Ko(),$u=new Map(
[["core",a0.schema],["failsafe",[Bu.map,ju.seq,o0.string]],["json",c0.schema],["yaml11",_u.schema],["yaml-1.1",_u.schema]]),Fu={binary:Ku.binary,bool:l0.boolTag,
float:Wo.float,floatExp:Wo.floatExp,floatNaN:Wo.floatNaN,floatTime:rr.floatTime,int:Ho.int,intHex:Ho.intHex,intOct:Ho.intOct,intTime:rr.intTime,map:Bu.map,merge:xn.
merge,null:s0.nullTag,omap:Yu.omap,pairs:Uu.pairs,seq:ju.seq,set:Wu.set,timestamp:rr.timestamp},u0={"tag:yaml.org,2002:binary":Ku.binary,"tag:yaml.org,2002:merg\
e":xn.merge,"tag:yaml.org,2002:omap":Yu.omap,"tag:yaml.org,2002:pairs":Uu.pairs,"tag:yaml.org,2002:set":Wu.set,"tag:yaml.org,2002:timestamp":rr.timestamp};function f0(e,t,n){
let i=$u.get(t);if(i&&!e)return n&&!i.includes(xn.merge)?i.concat(xn.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from($u.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(xn.merge)),r.reduce((s,o)=>{let a=typeof o=="string"?Fu[o]:o;if(!a){let c=JSON.stringify(
o),u=Object.keys(Fu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}Go.
coreKnownTags=u0;Go.getTags=f0});var Qo=L(Gu=>{"use strict";var Vo=U(),d0=Bt(),p0=jt(),h0=Pn(),sr=Hu(),m0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Jo=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?sr.getTags(t,"compat"):t?sr.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?sr.coreKnownTags:{},this.tags=sr.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,Vo.MAP,{value:d0.
map}),Object.defineProperty(this,Vo.SCALAR,{value:h0.string}),Object.defineProperty(this,Vo.SEQ,{value:p0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
m0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Gu.Schema=Jo});var Ju=L(Vu=>{"use strict";var g0=U(),zo=Sn(),Tn=yn();function y0(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=zo.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(Tn.indentComment(c,""))}let o=!1,a=null;if(e.contents){if(g0.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(Tn.indentComment(d,""))}r.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>o=!0,u=zo.stringify(e.contents,r,()=>a=null,c);a&&(u+=Tn.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(zo.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(Tn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(Tn.indentComment(s(c),"")))}return n.join(`
`)+`
`}Vu.stringifyDocument=y0});var Ln=L(Qu=>{"use strict";var b0=mn(),Yt=Ci(),Oe=U(),v0=st(),w0=tt(),S0=Qo(),A0=Ju(),Xo=Si(),k0=to(),P0=gn(),Zo=eo(),el=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Oe.NODE_TYPE,{value:Oe.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:o}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Zo.Directives({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[Oe.NODE_TYPE]:{value:Oe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Oe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ut(this.contents)&&this.contents.add(t)}addIn(t,n){Ut(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=Xo.anchorNames(this);t.anchor=!n||i.has(n)?Xo.findNewAnchor(n||"a",i):n}return new b0.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let S=I=>typeof I=="number"||I instanceof String||
I instanceof Number,T=n.filter(S).map(String);T.length>0&&(n=n.concat(T)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:c,onTagObj:u,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:g}=Xo.createNodeAnchors(this,o||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:g},y=P0.createNode(t,d,C);return a&&Oe.isCollection(y)&&(y.flow=!0),h(),y}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new v0.Pair(r,s)}delete(t){return Ut(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Yt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ut(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Oe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Yt.isEmptyPath(t)?!n&&Oe.isScalar(this.contents)?this.contents.value:this.contents:Oe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Oe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Yt.isEmptyPath(t)?this.contents!==void 0:Oe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Yt.collectionFromPath(this.schema,[t],n):Ut(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Yt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Yt.collectionFromPath(this.schema,Array.from(t),n):Ut(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Zo.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Zo.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new S0.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=w0.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:u,res:d}of a.anchors.values())s(d,u);return typeof o=="function"?k0.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return A0.stringifyDocument(this,t)}};function Ut(e){if(Oe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Qu.Document=el});var Mn=L(Rn=>{"use strict";var In=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},tl=class extends In{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},nl=class extends In{constructor(t,n,i){super("YAMLWarning",t,n,i)}},C0=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,o=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===i&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-s)));let u=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};Rn.YAMLError=In;Rn.YAMLParseError=tl;Rn.YAMLWarning=nl;Rn.prettifyError=C0});var Dn=L(zu=>{"use strict";function E0(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:o,startOnNewline:a}){let c=!1,u=a,d=a,p="",h="",g=!1,C=!1,y=null,
S=null,T=null,I=null,M=null,_=null,$=null;for(let R of e)switch(C&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&s(R.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),C=!1),y&&(u&&R.type!=="comment"&&R.type!=="newline"&&s(y,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),y=null),R.type){case"space":!t&&(n!=="doc-start"||i?.type!=="flow-collection")&&R.source.includes("	")&&(y=R),d=!0;break;case"comment":{d||s(R,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let z=R.source.substring(1)||" ";p?p+=h+z:p=z,h="",u=!1;break}case"newlin\
e":u?p?p+=R.source:(!_||n!=="seq-item-ind")&&(c=!0):h+=R.source,u=!0,g=!0,(S||T)&&(I=R),d=!0;break;case"anchor":S&&s(R,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),R.source.endsWith(":")&&s(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=R,$??($=R.offset),u=!1,d=!1,C=!0;break;case"\
tag":{T&&s(R,"MULTIPLE_TAGS","A node can have at most one tag"),T=R,$??($=R.offset),u=!1,d=!1,C=!0;break}case n:(S||T)&&s(R,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${R.source} indicator`),_&&s(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${t??"collection"}`),_=R,u=n==="seq-item-ind"||n==="explicit-key-i\
nd",d=!1;break;case"comma":if(t){M&&s(R,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),M=R,u=!1,d=!1;break}default:s(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} toke\
n`),u=!1,d=!1}let j=e[e.length-1],V=j?j.offset+j.source.length:r;return C&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!==
"")&&s(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=o||i?.type==="block-map"||i?.type==="bl\
ock-seq")&&s(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:M,found:_,spaceBefore:c,comment:p,hasNewline:g,anchor:S,tag:T,newlineAfterProp:I,end:V,
start:$??V}}zu.resolveProps=E0});var or=L(Xu=>{"use strict";function il(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(il(t.key)||il(t.value))return!0}return!1;default:return!0}}Xu.containsNewline=il});var rl=L(Zu=>{"use strict";var O0=or();function N0(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&O0.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Zu.flowIndentCheck=N0});var sl=L(tf=>{"use strict";var ef=U();function x0(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,o)=>s===o||ef.isScalar(s)&&
ef.isScalar(o)&&s.value===o.value;return t.some(s=>r(s.key,n))}tf.mapIncludes=x0});var af=L(lf=>{"use strict";var nf=st(),T0=lt(),rf=Dn(),L0=or(),sf=rl(),I0=sl(),of="All mapping items must start at the same column";function R0({composeNode:e,composeEmptyNode:t},n,i,r,s){
let o=s?.nodeClass??T0.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=i.offset,u=null;for(let d of i.items){let{start:p,key:h,sep:g,value:C}=d,y=rf.resolveProps(
p,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(h&&(h.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(c,"BAD_INDENT",of)),!y.anchor&&!y.tag&&!g){
u=y.end,y.comment&&(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||L0.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(c,"BAD_INDENT",of);n.atKey=!0;let T=y.end,I=h?e(n,h,y,r):t(n,T,p,null,y,r);n.schema.compat&&sf.flowIndentCheck(
i.indent,h,r),n.atKey=!1,I0.mapIncludes(n,a.items,I)&&r(T,"DUPLICATE_KEY","Map keys must be unique");let M=rf.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(c=M.end,M.found){S&&(C?.type==="block-map"&&!M.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<M.found.offset-1024&&r(I.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let _=C?e(n,C,M,r):t(n,c,g,null,M,r);n.schema.compat&&sf.flowIndentCheck(
i.indent,C,r),c=_.range[2];let $=new nf.Pair(I,_);n.options.keepSourceTokens&&($.srcToken=d),a.items.push($)}else{S&&r(I.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),M.comment&&(I.comment?I.comment+=`
`+M.comment:I.comment=M.comment);let _=new nf.Pair(I);n.options.keepSourceTokens&&(_.srcToken=d),a.items.push(_)}}return u&&u<c&&r(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,c,u??c],a}lf.resolveBlockMap=R0});var uf=L(cf=>{"use strict";var M0=at(),D0=Dn(),q0=rl();function _0({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=s?.nodeClass??M0.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=i.offset,u=null;for(let{start:d,value:p}of i.items){let h=D0.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let g=p?e(n,p,h,r):
t(n,h.end,d,null,h,r);n.schema.compat&&q0.flowIndentCheck(i.indent,p,r),c=g.range[2],a.items.push(g)}return a.range=[i.offset,c,u??c],a}cf.resolveBlockSeq=_0});var Wt=L(ff=>{"use strict";function $0(e,t,n,i){let r="";if(e){let s=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),s=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:r,offset:t}}ff.resolveEnd=$0});var mf=L(hf=>{"use strict";var F0=U(),B0=st(),df=lt(),j0=at(),K0=Wt(),pf=Dn(),Y0=or(),U0=sl(),ol="Block collections are not allowed within flow collections",ll=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function W0({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=i.start.source==="{",a=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?df.YAMLMap:j0.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let T=i.items[S],{start:I,key:M,sep:_,value:$}=T,j=pf.resolveProps(I,{flow:a,indicator:"explicit-key-ind",next:M??_?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!_&&!$){S===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):S<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),j.comment&&(u.comment?u.comment+=`
`+j.comment:u.comment=j.comment),p=j.end;continue}!o&&n.options.strict&&Y0.containsNewline(M)&&r(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),j.comment){let V="";e:for(let R of I)switch(R.type){case"comma":case"space":break;case"comment":V=R.source.substring(1);break e;default:break e}
if(V){let R=u.items[u.items.length-1];F0.isPair(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+V:R.comment=V,j.comment=j.comment.substring(V.length+1)}}if(!o&&!_&&!j.found){let V=$?e(n,$,j,r):t(n,j.end,_,null,j,r);u.items.push(V),p=V.range[2],ll($)&&r(V.
range,"BLOCK_IN_FLOW",ol)}else{n.atKey=!0;let V=j.end,R=M?e(n,M,j,r):t(n,V,I,null,j,r);ll(M)&&r(R.range,"BLOCK_IN_FLOW",ol),n.atKey=!1;let z=pf.resolveProps(_??
[],{flow:a,indicator:"map-value-ind",next:$,offset:R.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(z.found){if(!o&&!j.found&&n.options.strict){
if(_)for(let Z of _){if(Z===z.found)break;if(Z.type==="newline"){r(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<z.found.offset-1024&&r(z.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?r($,"MISSING_CHAR",`Missing space after : in ${a}`):r(z.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ce=$?
e(n,$,z,r):z.found?t(n,z.end,_,null,z,r):null;Ce?ll($)&&r(Ce.range,"BLOCK_IN_FLOW",ol):z.comment&&(R.comment?R.comment+=`
`+z.comment:R.comment=z.comment);let Ee=new B0.Pair(R,Ce);if(n.options.keepSourceTokens&&(Ee.srcToken=T),o){let Z=u;U0.mapIncludes(n,Z.items,R)&&r(V,"DUPLICATE_\
KEY","Map keys must be unique"),Z.items.push(Ee)}else{let Z=new df.YAMLMap(n.schema);Z.flow=!0,Z.items.push(Ee);let Ge=(Ce??R).range;Z.range=[R.range[0],Ge[1],Ge[2]],
u.items.push(Z)}p=Ce?Ce.range[2]:z.end}}let h=o?"}":"]",[g,...C]=i.end,y=p;if(g?.source===h)y=g.offset+g.source.length;else{let S=a[0].toUpperCase()+a.substring(
1),T=d?`${S} must end with a ${h}`:`${S} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",T),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=K0.resolveEnd(C,y,n.options.strict,r);S.comment&&(u.comment?u.comment+=`
`+S.comment:u.comment=S.comment),u.range=[i.offset,y,S.offset]}else u.range=[i.offset,y,y];return u}hf.resolveFlowCollection=W0});var yf=L(gf=>{"use strict";var H0=U(),G0=oe(),V0=lt(),J0=at(),Q0=af(),z0=uf(),X0=mf();function al(e,t,n,i,r,s){let o=n.type==="block-map"?Q0.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?z0.resolveBlockSeq(e,t,n,i,s):X0.resolveFlowCollection(e,t,n,i,s),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function Z0(e,t,n,i,r){let s=i.tag,o=s?t.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:g}=i,C=h&&s?h.offset>s.offset?h:s:h??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===V0.YAMLMap.tagName&&a==="map"||o===J0.YAMLSeq.tagName&&a===
"seq")return al(e,t,n,r,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.
assign({},h,{default:!1})),c=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),al(e,t,n,r,o)}let u=al(e,t,n,r,o,c),d=c.resolve?.(u,h=>r(s,"TAG_RESOLVE_FAILED",h),t.options)??u,p=H0.isNode(d)?d:new G0.
Scalar(d);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}gf.composeCollection=Z0});var ul=L(bf=>{"use strict";var cl=oe();function eb(e,t,n){let i=t.offset,r=tb(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?cl.Scalar.BLOCK_FOLDED:cl.Scalar.BLOCK_LITERAL,o=t.source?nb(t.source):[],a=o.length;for(let y=o.length-1;y>=0;--y){let S=o[y][1];if(S===""||S==="\r")
a=y;else break}if(a===0){let y=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",S=i+r.length;return t.source&&(S+=t.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let c=t.indent+r.indent,
u=t.offset+r.length,d=0;for(let y=0;y<a;++y){let[S,T]=o[y];if(T===""||T==="\r")r.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&n(u+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=S.length),d=y,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=S.length+T.length+1}for(let y=o.length-1;y>=a;--y)o[y][0].length>c&&(a=y+1);let p="",h="",
g=!1;for(let y=0;y<d;++y)p+=o[y][0].slice(c)+`
`;for(let y=d;y<a;++y){let[S,T]=o[y];u+=S.length+T.length+1;let I=T[T.length-1]==="\r";if(I&&(T=T.slice(0,-1)),T&&S.length<c){let _=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(I?2:1),"BAD_INDENT",_),S=""}s===cl.Scalar.BLOCK_LITERAL?(p+=
h+S.slice(c)+T,h=`
`):S.length>c||T[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),p+=h+S.slice(c)+T,h=`
`,g=!0):T===""?h===`
`?p+=`
`:h=`
`:(p+=h+T,h=" ",g=!1)}switch(r.chomp){case"-":break;case"+":for(let y=a;y<o.length;++y)p+=`
`+o[y][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let C=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function tb({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],o=0,a="",c=-1;for(let h=1;h<r.length;++h){let g=r[h];if(!a&&(g==="\
-"||g==="+"))a=g;else{let C=Number(g);!o&&C?o=C:c===-1&&(c=e+h)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,
d="",p=r.length;for(let h=1;h<t.length;++h){let g=t[h];switch(g.type){case"space":u=!0;case"newline":p+=g.source.length;break;case"comment":n&&!u&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:o,chomp:a,comment:d,length:p}}function nb(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}bf.resolveBlockScalar=eb});var dl=L(wf=>{"use strict";var fl=oe(),ib=Wt();function rb(e,t,n){let{offset:i,type:r,source:s,end:o}=e,a,c,u=(h,g,C)=>n(i+h,g,C);switch(r){case"scalar":a=fl.Scalar.
PLAIN,c=sb(s,u);break;case"single-quoted-scalar":a=fl.Scalar.QUOTE_SINGLE,c=ob(s,u);break;case"double-quoted-scalar":a=fl.Scalar.QUOTE_DOUBLE,c=lb(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=ib.resolveEnd(o,d,t,n);return{value:c,type:a,comment:p.comment,range:[i,d,p.offset]}}function sb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),vf(e)}function ob(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),vf(e.slice(1,-1)).replace(/''/g,"'")}function vf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(r,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+o+(n?.[1]??"")}function lb(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:o}=ab(e,i);n+=s,i=o}else if(r==="\\"){let s=e[++i],o=cb[s];if(o)n+=o;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=ub(e,i+1,a,t),i+=a}else{let a=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let s=i,o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function ab(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var cb={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function ub(e,t,n,i){let r=e.substr(t,n),o=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}wf.resolveFlowScalar=rb});var kf=L(Af=>{"use strict";var Ct=U(),Sf=oe(),fb=ul(),db=dl();function pb(e,t,n,i){let{value:r,type:s,comment:o,range:a}=t.type==="block-scalar"?fb.resolveBlockScalar(
e,t,i):db.resolveFlowScalar(t,e.options.strict,i),c=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ct.
SCALAR]:c?u=hb(e.schema,r,c,n,i):t.type==="scalar"?u=mb(e,r,t,i):u=e.schema[Ct.SCALAR];let d;try{let p=u.resolve(r,h=>i(n??t,"TAG_RESOLVE_FAILED",h),e.options);
d=Ct.isScalar(p)?p:new Sf.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",h),d=new Sf.Scalar(r)}return d.range=a,d.source=
r,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function hb(e,t,n,i,r){if(n==="!")return e[Ct.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ct.SCALAR])}function mb({
atKey:e,directives:t,schema:n},i,r,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||n[Ct.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(i))??n[Ct.SCALAR];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(a.tag),d=`Value may be parsed as either ${c} or ${u}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Af.composeScalar=pb});var Cf=L(Pf=>{"use strict";function gb(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}Pf.emptyScalarPosition=gb});var Nf=L(hl=>{"use strict";var yb=mn(),bb=U(),vb=yf(),Ef=kf(),wb=Wt(),Sb=Cf(),Ab={composeNode:Of,composeEmptyNode:pl};function Of(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=kb(e,t,i),(a||c)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Ef.composeScalar(e,t,c,i),a&&(u.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=vb.composeCollection(Ab,e,t,n,i),a&&(u.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=pl(e,t.offset,void 0,null,n,i)),a&&u.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!bb.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function pl(e,t,n,i,{spaceBefore:r,comment:s,anchor:o,tag:a,end:c},u){
let d={type:"scalar",offset:Sb.emptyScalarPosition(t,n,i),indent:-1,source:""},p=Ef.composeScalar(e,d,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function kb({options:e},{offset:t,source:n,end:i},r){
let s=new yb.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=wb.resolveEnd(i,o,e.strict,r);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}hl.composeEmptyNode=
pl;hl.composeNode=Of});var Lf=L(Tf=>{"use strict";var Pb=Ln(),xf=Nf(),Cb=Wt(),Eb=Dn();function Ob(e,t,{offset:n,start:i,value:r,end:s},o){let a=Object.assign({_directives:t},e),c=new Pb.
Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Eb.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?xf.composeNode(u,r,d,o):xf.composeEmptyNode(u,d.end,i,null,d,o);let p=c.
contents.range[2],h=Cb.resolveEnd(s,p,!1,o);return h.comment&&(c.comment=h.comment),c.range=[n,p,h.offset],c}Tf.composeDoc=Ob});var gl=L(Mf=>{"use strict";var Nb=require("process"),xb=eo(),Tb=Ln(),qn=Mn(),If=U(),Lb=Lf(),Ib=Wt();function _n(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Rf(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var ml=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let o=_n(n);s?this.warnings.push(new qn.YAMLWarning(
o,i,r)):this.errors.push(new qn.YAMLParseError(o,i,r))},this.directives=new xb.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=Rf(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(If.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];If.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${i}
${a}`:i}else{let o=s.commentBefore;s.commentBefore=o?`${i}
${o}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Rf(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(Nb.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=_n(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=Lb.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new qn.YAMLParseError(_n(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new qn.YAMLParseError(_n(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Ib.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new qn.YAMLParseError(_n(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new Tb.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Mf.Composer=ml});var _f=L(lr=>{"use strict";var Rb=ul(),Mb=dl(),Db=Mn(),Df=wn();function qb(e,t=!0,n){if(e){let i=(r,s,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,s,o);else throw new Db.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Mb.resolveFlowScalar(
e,t,i);case"block-scalar":return Rb.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function _b(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:o="PLAIN"}=t,a=Df.stringifyString({type:o,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),d=a.substring(0,u),p=a.substring(u+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return qf(h,c)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:a,end:c};default:return{type:"scalar",offset:s,indent:i,source:a,end:c}}}function $b(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(i&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Df.stringifyString({type:o,value:t},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":Fb(e,c);break;case'"':yl(e,c,"double-quoted-scalar");break;case"\
'":yl(e,c,"single-quoted-scalar");break;default:yl(e,c,"scalar")}}function Fb(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:i}];qf(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:r})}}function qf(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function yl(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}lr.createScalarToken=_b;lr.resolveAsScalar=qb;lr.setScalarValue=$b});var Ff=L($f=>{"use strict";var Bb=e=>"type"in e?cr(e):ar(e);function cr(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=cr(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=ar(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=ar(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=ar(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function ar({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=cr(t)),n)for(let s of n)r+=s.
source;return i&&(r+=cr(i)),r}$f.stringify=Bb});var Yf=L(Kf=>{"use strict";var bl=Symbol("break visit"),jb=Symbol("skip children"),Bf=Symbol("remove item");function Et(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),jf(Object.freeze([]),e,t)}Et.BREAK=bl;Et.SKIP=jb;Et.REMOVE=Bf;Et.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};Et.parentCollection=(e,t)=>{let n=Et.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function jf(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=jf(Object.freeze(e.concat([[r,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===bl)return bl;a===Bf&&
(s.items.splice(o,1),o-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}Kf.visit=Et});var ur=L(be=>{"use strict";var vl=_f(),Kb=Ff(),Yb=Yf(),wl="\uFEFF",Sl="",Al="",kl="",Ub=e=>!!e&&"items"in e,Wb=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Hb(e){switch(e){case wl:return"<BOM>";case Sl:return"<DOC>";case Al:return"<FL\
OW_END>";case kl:return"<SCALAR>";default:return JSON.stringify(e)}}function Gb(e){switch(e){case wl:return"byte-order-mark";case Sl:return"doc-mode";case Al:return"\
flow-error-end";case kl:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}be.createScalarToken=vl.createScalarToken;be.resolveAsScalar=vl.resolveAsScalar;be.setScalarValue=vl.
setScalarValue;be.stringify=Kb.stringify;be.visit=Yb.visit;be.BOM=wl;be.DOCUMENT=Sl;be.FLOW_END=Al;be.SCALAR=kl;be.isCollection=Ub;be.isScalar=Wb;be.prettyToken=
Hb;be.tokenType=Gb});var El=L(Wf=>{"use strict";var $n=ur();function Ie(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Uf=new Set("0123456789ABCDEFabcdef"),Vb=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),fr=new Set(",[]{}"),Jb=new Set(` ,[]{}
\r	`),Pl=e=>!e||Jb.has(e),Cl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+t];if(n==="\r"){
let r=this.buffer[i+t+1];if(r===`
`||!r&&!this.atEnd)return t+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?t+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&Ie(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===$n.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield $n.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ie(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ie(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ie(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Pl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Ie(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield $n.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Pl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Ie(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.
substring(0,n),r=i.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=i.indexOf(`
`,s)}r!==-1&&(n=r-(i[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ie(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,i;e:for(let s=this.pos;i=this.buffer[s];++s)switch(i){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(i=this.buffer[r];i===" ";)i=this.buffer[++r];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield $n.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Ie(s)||t&&fr.has(s))break;n=i}else if(Ie(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&fr.has(s))break;if(r===`
`){let o=this.continueScalar(i+1);if(o===-1)break;i=Math.max(i,o-2)}}else{if(t&&fr.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield $n.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Pl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Ie(i)||n&&fr.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ie(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Vb.has(n))n=this.buffer[++t];else if(n==="%"&&Uf.has(this.buffer[t+1])&&Uf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Wf.Lexer=Cl});var Nl=L(Hf=>{"use strict";var Ol=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};Hf.LineCounter=Ol});var Tl=L(zf=>{"use strict";var Qb=require("process"),Gf=ur(),zb=El();function ct(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Vf(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Qf(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function dr(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ht(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function pr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Jf(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ct(t.start,"explicit-key-ind")&&!ct(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Qf(t.value)?t.value.end?pr(t.value.end,t.sep):t.value.end=t.sep:pr(t.start,t.sep),delete t.sep)}var xl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new zb.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,Qb.env.LOG_TOKENS&&console.log("|",Gf.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Gf.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Jf(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Vf(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Vf(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=dr(this.peek(2)),i=Ht(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){pr(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Qf(n.key)&&!ct(n.sep,"newline")){
let o=Ht(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(ct(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=Ht(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):ct(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!ct(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){pr(r,n.start),r.push(this.
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
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=dr(
i),s=Ht(r);Jf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=dr(t),i=Ht(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=dr(t),i=Ht(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};zf.Parser=xl});var nd=L(Bn=>{"use strict";var Xf=gl(),Xb=Ln(),Fn=Mn(),Zb=ho(),ev=U(),tv=Nl(),Zf=Tl();function ed(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new tv.LineCounter||null,prettyErrors:t}}function nv(e,t={}){let{lineCounter:n,prettyErrors:i}=ed(t),r=new Zf.Parser(n?.addNewLine),s=new Xf.Composer(t),o=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let a of o)a.errors.forEach(Fn.prettifyError(e,n)),a.warnings.forEach(Fn.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function td(e,t={}){let{lineCounter:n,prettyErrors:i}=ed(t),r=new Zf.Parser(n?.addNewLine),s=new Xf.Composer(t),o=null;for(let a of s.
compose(r.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Fn.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(o.errors.forEach(Fn.prettifyError(e,n)),o.warnings.forEach(Fn.prettifyError(
e,n))),o}function iv(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=td(e,n);if(!r)return null;if(r.warnings.forEach(s=>Zb.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function rv(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return ev.isDocument(e)&&!i?e.toString(n):new Xb.Document(e,i,n).toString(n)}
Bn.parse=iv;Bn.parseAllDocuments=nv;Bn.parseDocument=td;Bn.stringify=rv});var Ye=L(J=>{"use strict";var sv=gl(),ov=Ln(),lv=Qo(),Ll=Mn(),av=mn(),ut=U(),cv=st(),uv=oe(),fv=lt(),dv=at(),pv=ur(),hv=El(),mv=Nl(),gv=Tl(),hr=nd(),id=fn();J.Composer=
sv.Composer;J.Document=ov.Document;J.Schema=lv.Schema;J.YAMLError=Ll.YAMLError;J.YAMLParseError=Ll.YAMLParseError;J.YAMLWarning=Ll.YAMLWarning;J.Alias=av.Alias;
J.isAlias=ut.isAlias;J.isCollection=ut.isCollection;J.isDocument=ut.isDocument;J.isMap=ut.isMap;J.isNode=ut.isNode;J.isPair=ut.isPair;J.isScalar=ut.isScalar;J.isSeq=
ut.isSeq;J.Pair=cv.Pair;J.Scalar=uv.Scalar;J.YAMLMap=fv.YAMLMap;J.YAMLSeq=dv.YAMLSeq;J.CST=pv;J.Lexer=hv.Lexer;J.LineCounter=mv.LineCounter;J.Parser=gv.Parser;J.
parse=hr.parse;J.parseAllDocuments=hr.parseAllDocuments;J.parseDocument=hr.parseDocument;J.stringify=hr.stringify;J.visit=id.visit;J.visitAsync=id.visitAsync});var Rw={};he(Rw,{fixFiles:()=>Lw});module.exports=Bp(Rw);var Xl=require("path");var on=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var Ur={};he(Ur,{isPlane:()=>Yp,validatePlane:()=>Kp,withDefaults:()=>Up});var jp,Yr=()=>jp??=require("./v0.3.cjs"),Kp=(...e)=>Yr().validatePlane(...e),Yp=(...e)=>Yr().
isPlane(...e),Up=(...e)=>Yr().withDefaults(...e);var si={};he(si,{isPlane:()=>Gp,validatePlane:()=>Hp,withDefaults:()=>Vp});var Wp,Wr=()=>Wp??=require("./v0.4.cjs"),Hp=(...e)=>Wr().validatePlane(...e),Gp=(...e)=>Wr().
isPlane(...e),Vp=(...e)=>Wr().withDefaults(...e);var Gr={};he(Gr,{isPlane:()=>zp,validatePlane:()=>Qp,withDefaults:()=>Xp});var Jp,Hr=()=>Jp??=require("./v0.6.cjs"),Qp=(...e)=>Hr().validatePlane(...e),zp=(...e)=>Hr().
isPlane(...e),Xp=(...e)=>Hr().withDefaults(...e);var Jr={};he(Jr,{isPlane:()=>th,validatePlane:()=>eh,withDefaults:()=>nh});var Zp,Vr=()=>Zp??=require("./v0.7.cjs"),eh=(...e)=>Vr().validatePlane(...e),th=(...e)=>Vr().
isPlane(...e),nh=(...e)=>Vr().withDefaults(...e);var zr={};he(zr,{isPlane:()=>sh,validatePlane:()=>rh,withDefaults:()=>oh});var ih,Qr=()=>ih??=require("./v0.8.cjs"),rh=(...e)=>Qr().validatePlane(...e),sh=(...e)=>Qr().
isPlane(...e),oh=(...e)=>Qr().withDefaults(...e);var Zr={};he(Zr,{isPlane:()=>ch,validatePlane:()=>ah,withDefaults:()=>uh});var lh,Xr=()=>lh??=require("./v0.9.cjs"),ah=(...e)=>Xr().validatePlane(...e),ch=(...e)=>Xr().
isPlane(...e),uh=(...e)=>Xr().withDefaults(...e);var oi={};he(oi,{isPlane:()=>ph,validatePlane:()=>dh,withDefaults:()=>hh});var fh,es=()=>fh??=require("./v0.10.cjs"),dh=(...e)=>es().validatePlane(...e),ph=(...e)=>es().
isPlane(...e),hh=(...e)=>es().withDefaults(...e);var ns={};he(ns,{isPlane:()=>yh,validatePlane:()=>gh,withDefaults:()=>bh});var mh,ts=()=>mh??=require("./v0.12.cjs"),gh=(...e)=>ts().validatePlane(...e),yh=(...e)=>ts().
isPlane(...e),bh=(...e)=>ts().withDefaults(...e);var rs={};he(rs,{isPlane:()=>Sh,validatePlane:()=>wh,withDefaults:()=>Ah});var vh,is=()=>vh??=require("./v0.13.cjs"),wh=(...e)=>is().validatePlane(...e),Sh=(...e)=>is().
isPlane(...e),Ah=(...e)=>is().withDefaults(...e);var os={};he(os,{isPlane:()=>Ch,validatePlane:()=>Ph,withDefaults:()=>Eh});var kh,ss=()=>kh??=require("./v0.14.cjs"),Ph=(...e)=>ss().validatePlane(...e),Ch=(...e)=>ss().
isPlane(...e),Eh=(...e)=>ss().withDefaults(...e);var li={};he(li,{isPlane:()=>xh,validatePlane:()=>Nh,withDefaults:()=>Th});var Oh,ls=()=>Oh??=require("./v0.15.cjs"),Nh=(...e)=>ls().validatePlane(...e),xh=(...e)=>ls().
isPlane(...e),Th=(...e)=>ls().withDefaults(...e);var cs={};he(cs,{isPlane:()=>Rh,validatePlane:()=>Ih,withDefaults:()=>Mh});var Lh,as=()=>Lh??=require("./v0.17.cjs"),Ih=(...e)=>as().validatePlane(...e),Rh=(...e)=>as().
isPlane(...e),Mh=(...e)=>as().withDefaults(...e);var fs={};he(fs,{isPlane:()=>_h,validatePlane:()=>qh,withDefaults:()=>$h});var Dh,us=()=>Dh??=require("./v1.0.cjs"),qh=(...e)=>us().validatePlane(...e),_h=(...e)=>us().
isPlane(...e),$h=(...e)=>us().withDefaults(...e);var ai={};he(ai,{isPlane:()=>jh,validatePlane:()=>Bh,withDefaults:()=>Kh});var Fh,ds=()=>Fh??=require("./v1.1.cjs"),Bh=(...e)=>ds().validatePlane(...e),jh=(...e)=>ds().
isPlane(...e),Kh=(...e)=>ds().withDefaults(...e);var ea={"v0.3":Ur,"v0.4":si,"v0.5":si,"v0.6":Gr,"v0.7":Jr,"v0.8":zr,"v0.9":Zr,"v0.10":oi,"v0.11":oi,"v0.12":ns,"v0.13":rs,"v0.14":os,"v0.15":li,"v0.16":li,"v0.1\
7":cs,"v1.0":fs,"v1.1":ai,"v1.2":ai};var ps="v0.16",hs=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],ta={"v0.3":"v0.3","v0.4":"v0.4","v0.\
5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15",
"v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ln=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","\
ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ci={"v0.3":["DataPlane","BuildPlane","Environment","Organiz\
ation"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","Build\
Plane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPla\
ne","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","Clus\
terBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPl\
ane","Environment"]};function na(e){return ta[e]}function ms(e,t){return e===t||hs.indexOf(e)>=hs.indexOf(t)}function ui(e,t){return typeof t=="string"&&ci[e].includes(t)}function ia(e){return ea[e].validatePlane}var It=[],gs=[];function ys(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,o-=a,i!==void 0&&o-s>i)return i;if(s===0)return i!==void 0&&o>i?i:o;
let c,u,d,p,h=0,g=0;for(;h<s;)gs[h]=e.charCodeAt(a+h),It[h]=++h;for(;g<o;){for(c=t.charCodeAt(a+g),d=g++,u=g,h=0;h<s;h++)p=c===gs[h]?d:d+1,d=It[h],u=It[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(i!==void 0){let C=u;for(h=0;h<s;h++)It[h]<C&&(C=It[h]);if(C>i)return i}}return It.length=s,gs.length=s,i!==void 0&&u>i?i:u}var Yh=64;function bs(e,t){if(e.length>Yh)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let o=s.toLowerCase(),a=Uh(n,o)?1:ys(n,o,{maxDistance:i});a<i&&(i=a,r=s)}return r}function Uh(e,t){if(e.length!==t.length)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Wh(e){return typeof e!="object"||e===null||Array.isArray(e)}function H(e){return!Wh(e)}var vs={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function ws(e){return Hh(e)?vs[e]:void 0}function Hh(e){return Object.hasOwn(vs,e)}function fi(e){return ws(e)?.scope==="Cluster"}function bt(e){return ws(e)?.planeType}
function di(e){return bt(e)!==void 0}function Ss(e,t){return(ws(e)?.references??[]).filter(n=>Rt(n,t))}function ra(e){let t=ci[e].flatMap(n=>Ss(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,
n])).values()]}function Rt({since:e,until:t},n){return(!e||ms(n,e))&&(!t||ms(t,n))}var As="openchoreo.dev";function sa(e){return oa(e,"").filter(t=>Gh(t.value))}function oa(e,t){return H(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,i)=>oa(n,`${t}/items/${i}`)):[{pointer:t,value:e}]}function Gh(e){if(!H(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&di(n);let i=t.split("/")[0]??"";return i!==As?(i.endsWith(`.${As}`)||bs(i,[As])!==void 0)&&typeof n=="string"&&ln.includes(
n):typeof n!="string"||n===""?!0:ln.includes(n)||n.endsWith(la)||bs(n,ln)!==void 0}var la="Plane";function ks(e){return e.includes("openchoreo")||e.includes(la)&&Vh.test(e)}var Vh=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/;function re(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((i,r)=>re(
i,t[r]));if(!H(e)||!H(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(i=>Object.hasOwn(t,i)&&re(e[i],t[i]))}function Ze(e){return e.split("/").slice(1).map(Jh)}var de=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Jh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function aa(e){return/[~\d]/.test(e)?Ze(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ee(e,t){
let n=e;for(let i of Qh(t))if(Array.isArray(n))n=n[Number(i)];else if(H(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function ge(e,t){let n=ee(e,t);return typeof n==
"string"?n:""}function Qh(e){let t=Ps.get(e);if(t)return t;let n=Ze(e);return Ps.size<zh&&Ps.set(e,n),n}var Ps=new Map,zh=1e3;function ca(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=Xh(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=r?s=c:o=c-1}let a=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function Xh(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Cs=200,ua=`it is nested deeper than ${Cs} levels`;function ha(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return da(e,t);let n=[],i=t;for(;;){let o=pi(fa,e,i);if(o===e.length)return n;
let a=em(e,i,o);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...da(e,pi(Zh,e,i))];let r=pi(fa,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var fa=/[ \t\r\n]*/y,Zh=/[^\S\n]*\n?/y;function pi(e,t,n){return e.lastIndex=
n,n+(e.exec(t)?.[0].length??0)}function em(e,t,n){let i=tm(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>Cs)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:ua}};
let o=!0;try{let a=JSON.parse(e.slice(n,r),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:r,json:{value:a}}}catch{return}
return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function tm(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s===
'"'){let o=im(e,r);if(o===void 0)return;r=o-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=pi(nm,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var nm=/[-+.\w]*/y;function im(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function da(e,t){let n=[],i={start:t,body:t},r=o=>{
o>i.body&&n.push({...i,end:o})},s=e.startsWith("---",t)?t:pa(e,t);for(;s!==-1;s=pa(e,s)){let o=e.indexOf(`
`,s),a=o===-1?e.length:o+1,c=e.slice(s+3,a).trim();if(c!==""&&!c.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!rm(e.slice(i.body,s))&&(r(s),i={start:s,body:a})}return r(e.length),n}function pa(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function rm(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function sm(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var pe={},hi={},et={},ma;function an(){if(ma)return et;ma=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function i(o,a){
if(a){let c=Object.keys(a);for(let u=0,d=c.length;u<d;u+=1){let p=c[u];o[p]=a[p]}}return o}function r(o,a){let c="";for(let u=0;u<a;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return et.isNothing=e,et.isObject=t,et.toArray=n,et.repeat=r,et.isNegativeZero=s,et.extend=i,et}var Es,ga;function cn(){
if(ga)return Es;ga=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},Es=t,Es}var Os,ya;function om(){if(ya)return Os;ya=1;let e=an();function t(r,s,o,a,c){let u="",d="",p=Math.
floor(c/2)-1;return a-s>p&&(u=" ... ",s=a-p+u.length),o-a>p&&(d=" ...",o=a+p-d.length),{str:u+r.slice(s,o).replace(/\t/g,"\u2192")+d,pos:a-s+u.length}}function n(r,s){
return e.repeat(" ",s-r.length)+r}function i(r,s){if(s=Object.create(s||null),!r.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let o=/\r?\n|\r|\0/g,a=[0],c=[],u,d=-1;for(;u=o.exec(
r.buffer);)c.push(u.index),a.push(u.index+u[0].length),r.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let p="",h=Math.min(r.line+s.linesAfter,c.length).
toString().length,g=s.maxLength-(s.indent+h+3);for(let y=1;y<=s.linesBefore&&!(d-y<0);y++){let S=t(r.buffer,a[d-y],c[d-y],r.position-(a[d]-a[d-y]),g);p=e.repeat(
" ",s.indent)+n((r.line-y+1).toString(),h)+" | "+S.str+`
`+p}let C=t(r.buffer,a[d],c[d],r.position,g);p+=e.repeat(" ",s.indent)+n((r.line+1).toString(),h)+" | "+C.str+`
`,p+=e.repeat("-",s.indent+h+3+C.pos)+`^
`;for(let y=1;y<=s.linesAfter&&!(d+y>=c.length);y++){let S=t(r.buffer,a[d+y],c[d+y],r.position-(a[d]-a[d+y]),g);p+=e.repeat(" ",s.indent)+n((r.line+y+1).toString(),
h)+" | "+S.str+`
`}return p.replace(/\n$/,"")}return Os=i,Os}var Ns,ba;function me(){if(ba)return Ns;ba=1;let e=cn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let o={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(c){o[String(c)]=a})}),o}function r(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=i(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Ns=r,Ns}var xs,va;function Ba(){if(va)return xs;va=1;let e=cn(),t=me();function n(s,o){
let a=[];return s[o].forEach(function(c){let u=a.length;a.forEach(function(d,p){d.tag===c.tag&&d.kind===c.kind&&d.multi===c.multi&&(u=p)}),a[u]=c}),a}function i(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function o(a){a.multi?(s.multi[a.kind].push(a),s.multi.
fallback.push(a)):s[a.kind][a.tag]=s.fallback[a.tag]=a}for(let a=0,c=arguments.length;a<c;a+=1)arguments[a].forEach(o);return s}function r(s){return this.extend(
s)}return r.prototype.extend=function(o){let a=[],c=[];if(o instanceof t)c.push(o);else if(Array.isArray(o))c=c.concat(o);else if(o&&(Array.isArray(o.implicit)||
Array.isArray(o.explicit)))o.implicit&&(a=a.concat(o.implicit)),o.explicit&&(c=c.concat(o.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(r.prototype);return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(c),u.compiledImplicit=n(u,"impli\
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=i(u.compiledImplicit,u.compiledExplicit),u},xs=r,xs}var Ts,wa;function ja(){if(wa)return Ts;wa=1;let e=me();
return Ts=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Ts}var Ls,Sa;function Ka(){if(Sa)return Ls;Sa=1;let e=me();
return Ls=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ls}var Is,Aa;function Ya(){if(Aa)return Is;Aa=1;let e=me();
return Is=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Is}var Rs,ka;function Ua(){if(ka)return Rs;ka=1;let e=Ba();
return Rs=new e({explicit:[ja(),Ka(),Ya()]}),Rs}var Ms,Pa;function Wa(){if(Pa)return Ms;Pa=1;let e=me();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Ms=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Ms}var Ds,Ca;function Ha(){if(Ca)return Ds;Ca=1;let e=me();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return Ds=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Ds}var qs,Ea;function Ga(){if(Ea)return qs;Ea=1;let e=an(),t=me();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function i(u){return u>=48&&u<=55}function r(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let g=u[p];if((g===
"-"||g==="+")&&(g=u[++p]),g==="0"){if(p+1===d)return!0;if(g=u[++p],g==="b"){for(p++;p<d;p++){if(g=u[p],g!=="0"&&g!=="1")return!1;h=!0}return h&&isFinite(o(u))}if(g===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(o(u))}if(g==="o"){for(p++;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(o(u))}}for(;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(o(u)):!1}function o(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return qs=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),qs}var _s,Oa;function Va(){if(Oa)return _s;Oa=1;let e=an(),t=me(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:i.test(u)}function s(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return _s=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:c,represent:a,defaultStyle:"lowercase"}),_s}var $s,Na;function Ja(){return Na||(Na=1,$s=Ua().extend({implicit:[Wa(),
Ha(),Ga(),Va()]})),$s}var Fs,xa;function Qa(){return xa||(xa=1,Fs=Ja()),Fs}var Bs,Ta;function za(){if(Ta)return Bs;Ta=1;let e=me(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function r(o){let a=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
h));let g=+u[4],C=+u[5],y=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let T=+u[10],I=+(u[11]||0);c=(T*60+I)*6e4,u[9]==="-"&&(c=-c)}let S=new Date(
Date.UTC(d,p,h,g,C,y,a));return c&&S.setTime(S.getTime()-c),S}function s(o){return o.toISOString()}return Bs=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),Bs}var js,La;function Xa(){if(La)return js;La=1;let e=me();function t(n){return n==="<<"||n===null}return js=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),js}var Ks,Ia;function Za(){if(Ia)return Ks;Ia=1;let e=me(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,c=o.length,u=t;for(let d=0;d<c;d++){let p=u.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(o){let a=o.replace(/[\r\n=]/g,""),c=a.length,u=t,d=0,p=[];for(let g=0;g<c;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(a.charAt(g));let h=c%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(o){let a="",c=0,u=o.length,d=t;for(let h=0;h<u;h++)h%3===0&&h&&(a+=d[c>>18&63],a+=d[c>>12&63],a+=d[c>>6&63],a+=d[c&63]),c=(c<<
8)+o[h];let p=u%3;return p===0?(a+=d[c>>18&63],a+=d[c>>12&63],a+=d[c>>6&63],a+=d[c&63]):p===2?(a+=d[c>>10&63],a+=d[c>>4&63],a+=d[c<<2&63],a+=d[64]):p===1&&(a+=d[c>>
2&63],a+=d[c<<4&63],a+=d[64],a+=d[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return Ks=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),Ks}var Ys,Ra;function ec(){if(Ra)return Ys;Ra=1;let e=me(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let o={},a=s;for(let c=0,u=a.length;c<u;c+=1){let d=a[c],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(t.call(d,h))if(!p)p=!0;else return!1;if(!p||t.call(o,h))return!1;Object.defineProperty(o,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return Ys=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),Ys}var Us,Ma;function tc(){if(Ma)return Us;Ma=1;let e=me(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,o=new Array(s.length);for(let a=0,c=s.length;a<c;a+=1){let u=s[a];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[a]=[d[0],u[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,o=new Array(s.length);for(let a=0,c=s.length;a<
c;a+=1){let u=s[a],d=Object.keys(u);o[a]=[d[0],u[d[0]]]}return o}return Us=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),Us}var Ws,Da;
function nc(){if(Da)return Ws;Da=1;let e=me(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return Ws=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),Ws}var Hs,qa;function Vs(){
return qa||(qa=1,Hs=Qa().extend({implicit:[za(),Xa()],explicit:[Za(),ec(),tc(),nc()]})),Hs}var _a;function lm(){if(_a)return hi;_a=1;let e=an(),t=cn(),n=om(),i=Vs(),
r=Object.prototype.hasOwnProperty,s=1,o=2,a=3,c=4,u=1,d=2,p=3,h=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
g=/[\x85\u2028\u2029]/,C=/[,\[\]{}]/,y=/^(?:!|!!|![0-9A-Za-z-]+!)$/,S=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function T(l){return Object.
prototype.toString.call(l)}function I(l){return l===10||l===13}function M(l){return l===9||l===32}function _(l){return l===9||l===32||l===10||l===13}function $(l){
return l===44||l===91||l===93||l===123||l===125}function j(l){if(l>=48&&l<=57)return l-48;let m=l|32;return m>=97&&m<=102?m-97+10:-1}function V(l){return l===120?
2:l===117?4:l===85?8:0}function R(l){return l>=48&&l<=57?l-48:-1}function z(l){switch(l){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"\
	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ce(l){return l<=65535?String.fromCharCode(l):String.fromCharCode(
(l-65536>>10)+55296,(l-65536&1023)+56320)}function Ee(l,m,k){m==="__proto__"?Object.defineProperty(l,m,{configurable:!0,enumerable:!0,writable:!0,value:k}):l[m]=
k}let Z=new Array(256),Ge=new Array(256);for(let l=0;l<256;l++)Z[l]=z(l)?1:0,Ge[l]=z(l);function ae(l,m){this.input=l,this.filename=m.filename||null,this.schema=
m.schema||i,this.onWarning=m.onWarning||null,this.legacy=m.legacy||!1,this.json=m.json||!1,this.listener=m.listener||null,this.maxDepth=typeof m.maxDepth=="numb\
er"?m.maxDepth:100,this.maxTotalMergeKeys=typeof m.maxTotalMergeKeys=="number"?m.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=l.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Vn(l,m){let k={name:l.filename,buffer:l.input.slice(0,-1),position:l.position,line:l.line,column:l.position-
l.lineStart};return k.snippet=n(k),new t(m,k)}function q(l,m){throw Vn(l,m)}function xt(l,m){l.onWarning&&l.onWarning.call(null,Vn(l,m))}function Fe(l,m,k){let P=l.
anchorMapTransactions;if(P.length!==0){let w=P[P.length-1];r.call(w,m)||(w[m]={existed:r.call(l.anchorMap,m),value:l.anchorMap[m]})}l.anchorMap[m]=k}function _r(l){
l.anchorMapTransactions.push(Object.create(null))}function yt(l){let m=l.anchorMapTransactions.pop(),k=l.anchorMapTransactions;if(k.length===0)return;let P=k[k.
length-1],w=Object.keys(m);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];r.call(P,v)||(P[v]=m[v])}}function $r(l){let m=l.anchorMapTransactions.pop(),k=Object.keys(
m);for(let P=k.length-1;P>=0;P-=1){let w=m[k[P]];w.existed?l.anchorMap[k[P]]=w.value:delete l.anchorMap[k[P]]}}function Xt(l){return{position:l.position,line:l.
line,lineStart:l.lineStart,lineIndent:l.lineIndent,firstTabInLine:l.firstTabInLine,tag:l.tag,anchor:l.anchor,kind:l.kind,result:l.result}}function Tt(l,m){l.position=
m.position,l.line=m.line,l.lineStart=m.lineStart,l.lineIndent=m.lineIndent,l.firstTabInLine=m.firstTabInLine,l.tag=m.tag,l.anchor=m.anchor,l.kind=m.kind,l.result=
m.result}let Jn={YAML:function(m,k,P){m.version!==null&&q(m,"duplication of %YAML directive"),P.length!==1&&q(m,"YAML directive accepts exactly one argument");let w=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);w===null&&q(m,"ill-formed argument of the YAML directive");let f=parseInt(w[1],10),b=parseInt(w[2],10);f!==1&&q(m,"unacceptable YAML version of the d\
ocument"),m.version=P[0],m.checkLineBreaks=b<2,b!==1&&b!==2&&xt(m,"unsupported YAML version of the document")},TAG:function(m,k,P){let w;P.length!==2&&q(m,"TAG \
directive accepts exactly two arguments");let f=P[0];w=P[1],y.test(f)||q(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,f)&&q(
m,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(w)||q(m,"ill-formed tag prefix (second argument) of the TAG directive");try{w=decodeURIComponent(
w)}catch{q(m,"tag prefix is malformed: "+w)}m.tagMap[f]=w}};function we(l,m,k,P){if(m<k){let w=l.input.slice(m,k);if(P)for(let f=0,b=w.length;f<b;f+=1){let v=w.
charCodeAt(f);v===9||v>=32&&v<=1114111||q(l,"expected valid JSON character")}else h.test(w)&&q(l,"the stream contains non-printable characters");l.result+=w}}function Ve(l){
l.totalMergeKeys++,l.maxTotalMergeKeys!==-1&&l.totalMergeKeys>l.maxTotalMergeKeys&&q(l,"merge keys exceeded maxTotalMergeKeys ("+l.maxTotalMergeKeys+")")}function Zt(l,m,k,P){
e.isObject(k)||q(l,"cannot merge mappings; the provided source object is unacceptable"),Ve(l);let w=Object.keys(k);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];Ve(
l),r.call(m,v)||(Ee(m,v,k[v]),P[v]=!0)}}function Be(l,m,k,P,w,f,b,v,E){if(Array.isArray(w)){w=Array.prototype.slice.call(w);for(let O=0,N=w.length;O<N;O+=1)Array.
isArray(w[O])&&q(l,"nested arrays are not supported inside keys"),typeof w=="object"&&T(w[O])==="[object Object]"&&(w[O]="[object Object]")}if(typeof w=="object"&&
T(w)==="[object Object]"&&(w="[object Object]"),w=String(w),m===null&&(m={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&q(l,"abnormal merg\
e sequence size");for(let O=0,N=f.length;O<N;O+=1)Zt(l,m,f[O],k)}else Zt(l,m,f,k);else!l.json&&!r.call(k,w)&&r.call(m,w)&&(l.line=b||l.line,l.lineStart=v||l.lineStart,
l.position=E||l.position,q(l,"duplicated mapping key")),Ee(m,w,f),delete k[w];return m}function en(l){let m=l.input.charCodeAt(l.position);m===10?l.position++:m===
13?(l.position++,l.input.charCodeAt(l.position)===10&&l.position++):q(l,"a line break is expected"),l.line+=1,l.lineStart=l.position,l.firstTabInLine=-1}function te(l,m,k){
let P=0,w=l.input.charCodeAt(l.position);for(;w!==0;){for(;M(w);)w===9&&l.firstTabInLine===-1&&(l.firstTabInLine=l.position),w=l.input.charCodeAt(++l.position);
if(m&&w===35)do w=l.input.charCodeAt(++l.position);while(w!==10&&w!==13&&w!==0);if(I(w))for(en(l),w=l.input.charCodeAt(l.position),P++,l.lineIndent=0;w===32;)l.
lineIndent++,w=l.input.charCodeAt(++l.position);else break}return k!==-1&&P!==0&&l.lineIndent<k&&xt(l,"deficient indentation"),P}function Me(l){let m=l.position,
k=l.input.charCodeAt(m);return!!((k===45||k===46)&&k===l.input.charCodeAt(m+1)&&k===l.input.charCodeAt(m+2)&&(m+=3,k=l.input.charCodeAt(m),k===0||_(k)))}function Lt(l,m){
m===1?l.result+=" ":m>1&&(l.result+=e.repeat(`
`,m-1))}function Qn(l,m,k){let P,w,f,b,v,E,O=l.kind,N=l.result,A=l.input.charCodeAt(l.position);if(_(A)||$(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=l.input.charCodeAt(l.position+1);if(_(x)||k&&$(x))return!1}for(l.kind="scalar",l.result=
"",P=w=l.position,f=!1;A!==0;){if(A===58){let x=l.input.charCodeAt(l.position+1);if(_(x)||k&&$(x))break}else if(A===35){let x=l.input.charCodeAt(l.position-1);if(_(
x))break}else{if(l.position===l.lineStart&&Me(l)||k&&$(A))break;if(I(A))if(b=l.line,v=l.lineStart,E=l.lineIndent,te(l,!1,-1),l.lineIndent>=m){f=!0,A=l.input.charCodeAt(
l.position);continue}else{l.position=w,l.line=b,l.lineStart=v,l.lineIndent=E;break}}f&&(we(l,P,w,!1),Lt(l,l.line-b),P=w=l.position,f=!1),M(A)||(w=l.position+1),
A=l.input.charCodeAt(++l.position)}return we(l,P,w,!1),l.result?!0:(l.kind=O,l.result=N,!1)}function tn(l,m){let k,P,w=l.input.charCodeAt(l.position);if(w!==39)
return!1;for(l.kind="scalar",l.result="",l.position++,k=P=l.position;(w=l.input.charCodeAt(l.position))!==0;)if(w===39)if(we(l,k,l.position,!0),w=l.input.charCodeAt(
++l.position),w===39)k=l.position,l.position++,P=l.position;else return!0;else I(w)?(we(l,k,P,!0),Lt(l,te(l,!1,m)),k=P=l.position):l.position===l.lineStart&&Me(
l)?q(l,"unexpected end of the document within a single quoted scalar"):(l.position++,M(w)||(P=l.position));q(l,"unexpected end of the stream within a single quo\
ted scalar")}function zn(l,m){let k,P,w,f=l.input.charCodeAt(l.position);if(f!==34)return!1;for(l.kind="scalar",l.result="",l.position++,k=P=l.position;(f=l.input.
charCodeAt(l.position))!==0;){if(f===34)return we(l,k,l.position,!0),l.position++,!0;if(f===92){if(we(l,k,l.position,!0),f=l.input.charCodeAt(++l.position),I(f))
te(l,!1,m);else if(f<256&&Z[f])l.result+=Ge[f],l.position++;else if((w=V(f))>0){let b=w,v=0;for(;b>0;b--)f=l.input.charCodeAt(++l.position),(w=j(f))>=0?v=(v<<4)+
w:q(l,"expected hexadecimal character");l.result+=Ce(v),l.position++}else q(l,"unknown escape sequence");k=P=l.position}else I(f)?(we(l,k,P,!0),Lt(l,te(l,!1,m)),
k=P=l.position):l.position===l.lineStart&&Me(l)?q(l,"unexpected end of the document within a double quoted scalar"):(l.position++,M(f)||(P=l.position))}q(l,"une\
xpected end of the stream within a double quoted scalar")}function Xn(l,m){let k=!0,P,w,f,b=l.tag,v,E=l.anchor,O,N,A,x,D=Object.create(null),F,B,K,Y=l.input.charCodeAt(
l.position);if(Y===91)O=93,x=!1,v=[];else if(Y===123)O=125,x=!0,v={};else return!1;for(l.anchor!==null&&Fe(l,l.anchor,v),Y=l.input.charCodeAt(++l.position);Y!==
0;){if(te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===O)return l.position++,l.tag=b,l.anchor=E,l.kind=x?"mapping":"sequence",l.result=v,!0;if(k?Y===44&&q(l,"ex\
pected the node content, but found ','"):q(l,"missed comma between flow collection entries"),B=F=K=null,N=A=!1,Y===63){let ze=l.input.charCodeAt(l.position+1);_(
ze)&&(N=A=!0,l.position++,te(l,!0,m))}P=l.line,w=l.lineStart,f=l.position,Qe(l,m,s,!1,!0),B=l.tag,F=l.result,te(l,!0,m),Y=l.input.charCodeAt(l.position),(A||l.line===
P)&&Y===58&&(N=!0,Y=l.input.charCodeAt(++l.position),te(l,!0,m),Qe(l,m,s,!1,!0),K=l.result),x?Be(l,v,D,B,F,K,P,w,f):N?v.push(Be(l,null,D,B,F,K,P,w,f)):v.push(F),
te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===44?(k=!0,Y=l.input.charCodeAt(++l.position)):k=!1}q(l,"unexpected end of the stream within a flow collection")}function Je(l,m){
let k,P=u,w=!1,f=!1,b=m,v=0,E=!1,O,N=l.input.charCodeAt(l.position);if(N===124)k=!1;else if(N===62)k=!0;else return!1;for(l.kind="scalar",l.result="";N!==0;)if(N=
l.input.charCodeAt(++l.position),N===43||N===45)u===P?P=N===43?p:d:q(l,"repeat of a chomping mode identifier");else if((O=R(N))>=0)O===0?q(l,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?q(l,"repeat of an indentation width identifier"):(b=m+O-1,f=!0);else break;if(M(N)){do N=l.input.
charCodeAt(++l.position);while(M(N));if(N===35)do N=l.input.charCodeAt(++l.position);while(!I(N)&&N!==0)}for(;N!==0;){for(en(l),l.lineIndent=0,N=l.input.charCodeAt(
l.position);(!f||l.lineIndent<b)&&N===32;)l.lineIndent++,N=l.input.charCodeAt(++l.position);if(!f&&l.lineIndent>b&&(b=l.lineIndent),I(N)){v++;continue}if(!f&&b===
0&&q(l,"missing indentation for block scalar"),l.lineIndent<b){P===p?l.result+=e.repeat(`
`,w?1+v:v):P===u&&w&&(l.result+=`
`);break}k?M(N)?(E=!0,l.result+=e.repeat(`
`,w?1+v:v)):E?(E=!1,l.result+=e.repeat(`
`,v+1)):v===0?w&&(l.result+=" "):l.result+=e.repeat(`
`,v):l.result+=e.repeat(`
`,w?1+v:v),w=!0,f=!0,v=0;let A=l.position;for(;!I(N)&&N!==0;)N=l.input.charCodeAt(++l.position);we(l,A,l.position,!1)}return!0}function Zn(l,m){let k=l.tag,P=l.
anchor,w=[],f=!1;if(l.firstTabInLine!==-1)return!1;l.anchor!==null&&Fe(l,l.anchor,w);let b=l.input.charCodeAt(l.position);for(;b!==0&&(l.firstTabInLine!==-1&&(l.
position=l.firstTabInLine,q(l,"tab characters must not be used in indentation")),b===45);){let v=l.input.charCodeAt(l.position+1);if(!_(v))break;if(f=!0,l.position++,
te(l,!0,-1)&&l.lineIndent<=m){w.push(null),b=l.input.charCodeAt(l.position);continue}let E=l.line;if(Qe(l,m,a,!1,!0),w.push(l.result),te(l,!0,-1),b=l.input.charCodeAt(
l.position),(l.line===E||l.lineIndent>m)&&b!==0)q(l,"bad indentation of a sequence entry");else if(l.lineIndent<m)break}return f?(l.tag=k,l.anchor=P,l.kind="seq\
uence",l.result=w,!0):!1}function ei(l,m,k){let P,w,f,b,v=l.tag,E=l.anchor,O={},N=Object.create(null),A=null,x=null,D=null,F=!1,B=!1;if(l.firstTabInLine!==-1)return!1;
l.anchor!==null&&Fe(l,l.anchor,O);let K=l.input.charCodeAt(l.position);for(;K!==0;){!F&&l.firstTabInLine!==-1&&(l.position=l.firstTabInLine,q(l,"tab characters \
must not be used in indentation"));let Y=l.input.charCodeAt(l.position+1),ze=l.line;if((K===63||K===58)&&_(Y))K===63?(F&&(Be(l,O,N,A,x,null,w,f,b),A=x=D=null),B=
!0,F=!0,P=!0):F?(F=!1,P=!0):q(l,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),l.position+=1,K=Y;else{if(w=
l.line,f=l.lineStart,b=l.position,!Qe(l,k,o,!1,!0))break;if(l.line===ze){for(K=l.input.charCodeAt(l.position);M(K);)K=l.input.charCodeAt(++l.position);if(K===58)
K=l.input.charCodeAt(++l.position),_(K)||q(l,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(Be(l,O,N,A,x,null,w,
f,b),A=x=D=null),B=!0,F=!1,P=!1,A=l.tag,x=l.result;else if(B)q(l,"can not read an implicit mapping pair; a colon is missed");else return l.tag=v,l.anchor=E,!0}else if(B)
q(l,"can not read a block mapping entry; a multiline key may not be an implicit key");else return l.tag=v,l.anchor=E,!0}if((l.line===ze||l.lineIndent>m)&&(F&&(w=
l.line,f=l.lineStart,b=l.position),Qe(l,m,c,!0,P)&&(F?x=l.result:D=l.result),F||(Be(l,O,N,A,x,D,w,f,b),A=x=D=null),te(l,!0,-1),K=l.input.charCodeAt(l.position)),
(l.line===ze||l.lineIndent>m)&&K!==0)q(l,"bad indentation of a mapping entry");else if(l.lineIndent<m)break}return F&&Be(l,O,N,A,x,null,w,f,b),B&&(l.tag=v,l.anchor=
E,l.kind="mapping",l.result=O),B}function ti(l){let m=!1,k=!1,P,w,f=l.input.charCodeAt(l.position);if(f!==33)return!1;l.tag!==null&&q(l,"duplication of a tag pr\
operty"),f=l.input.charCodeAt(++l.position),f===60?(m=!0,f=l.input.charCodeAt(++l.position)):f===33?(k=!0,P="!!",f=l.input.charCodeAt(++l.position)):P="!";let b=l.
position;if(m){do f=l.input.charCodeAt(++l.position);while(f!==0&&f!==62);l.position<l.length?(w=l.input.slice(b,l.position),f=l.input.charCodeAt(++l.position)):
q(l,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!_(f);)f===33&&(k?q(l,"tag suffix cannot contain exclamation marks"):(P=l.input.slice(
b-1,l.position+1),y.test(P)||q(l,"named tag handle cannot contain such characters"),k=!0,b=l.position+1)),f=l.input.charCodeAt(++l.position);w=l.input.slice(b,l.
position),C.test(w)&&q(l,"tag suffix cannot contain flow indicator characters")}w&&!S.test(w)&&q(l,"tag name cannot contain such characters: "+w);try{w=decodeURIComponent(
w)}catch{q(l,"tag name is malformed: "+w)}return m?l.tag=w:r.call(l.tagMap,P)?l.tag=l.tagMap[P]+w:P==="!"?l.tag="!"+w:P==="!!"?l.tag="tag:yaml.org,2002:"+w:q(l,
'undeclared tag handle "'+P+'"'),!0}function ni(l){let m=l.input.charCodeAt(l.position);if(m!==38)return!1;l.anchor!==null&&q(l,"duplication of an anchor proper\
ty"),m=l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!_(m)&&!$(m);)m=l.input.charCodeAt(++l.position);return l.position===k&&q(l,"name of an anc\
hor node must contain at least one character"),l.anchor=l.input.slice(k,l.position),!0}function Fr(l){let m=l.input.charCodeAt(l.position);if(m!==42)return!1;m=
l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!_(m)&&!$(m);)m=l.input.charCodeAt(++l.position);l.position===k&&q(l,"name of an alias node must c\
ontain at least one character");let P=l.input.slice(k,l.position);return r.call(l.anchorMap,P)||q(l,'unidentified alias "'+P+'"'),l.result=l.anchorMap[P],te(l,!0,
-1),!0}function ii(l,m,k,P){let w=Xt(l);return _r(l),Tt(l,m),l.tag=null,l.anchor=null,l.kind=null,l.result=null,ei(l,k,P)&&l.kind==="mapping"?(yt(l),!0):($r(l),
Tt(l,w),!1)}function Qe(l,m,k,P,w){let f,b,v=1,E=!1,O=!1,N=null,A,x,D;l.depth>=l.maxDepth&&q(l,"nesting exceeded maxDepth ("+l.maxDepth+")"),l.depth+=1,l.listener!==
null&&l.listener("open",l),l.tag=null,l.anchor=null,l.kind=null,l.result=null;let F=f=b=c===k||a===k;if(P&&te(l,!0,-1)&&(E=!0,l.lineIndent>m?v=1:l.lineIndent===
m?v=0:l.lineIndent<m&&(v=-1)),v===1)for(;;){let B=l.input.charCodeAt(l.position),K=Xt(l);if(E&&(B===33&&l.tag!==null||B===38&&l.anchor!==null)||!ti(l)&&!ni(l))break;
N===null&&(N=K),te(l,!0,-1)?(E=!0,b=F,l.lineIndent>m?v=1:l.lineIndent===m?v=0:l.lineIndent<m&&(v=-1)):b=!1}if(b&&(b=E||w),v===1||c===k)if(s===k||o===k?x=m:x=m+1,
D=l.position-l.lineStart,v===1)if(b&&(Zn(l,D)||ei(l,D,x))||Xn(l,x))O=!0;else{let B=l.input.charCodeAt(l.position);N!==null&&F&&!b&&B!==124&&B!==62&&ii(l,N,N.position-
N.lineStart,x)||f&&Je(l,x)||tn(l,x)||zn(l,x)?O=!0:Fr(l)?(O=!0,(l.tag!==null||l.anchor!==null)&&q(l,"alias node should not have any properties")):Qn(l,x,s===k)&&
(O=!0,l.tag===null&&(l.tag="?")),l.anchor!==null&&Fe(l,l.anchor,l.result)}else v===0&&(O=b&&Zn(l,D));if(l.tag===null)l.anchor!==null&&Fe(l,l.anchor,l.result);else if(l.
tag==="?"){l.result!==null&&l.kind!=="scalar"&&q(l,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+l.kind+'"');for(let B=0,K=l.implicitTypes.
length;B<K;B+=1)if(A=l.implicitTypes[B],A.resolve(l.result)){l.result=A.construct(l.result),l.tag=A.tag,l.anchor!==null&&Fe(l,l.anchor,l.result);break}}else if(l.
tag!=="!"){if(r.call(l.typeMap[l.kind||"fallback"],l.tag))A=l.typeMap[l.kind||"fallback"][l.tag];else{A=null;let B=l.typeMap.multi[l.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(l.tag.slice(0,B[K].tag.length)===B[K].tag){A=B[K];break}}A||q(l,"unknown tag !<"+l.tag+">"),l.result!==null&&A.kind!==l.kind&&q(l,"unacce\
ptable node kind for !<"+l.tag+'> tag; it should be "'+A.kind+'", not "'+l.kind+'"'),A.resolve(l.result,l.tag)?(l.result=A.construct(l.result,l.tag),l.anchor!==
null&&Fe(l,l.anchor,l.result)):q(l,"cannot resolve a node with !<"+l.tag+"> explicit tag")}return l.listener!==null&&l.listener("close",l),l.depth-=1,l.tag!==null||
l.anchor!==null||O}function Br(l){let m=l.position,k=!1,P;for(l.version=null,l.checkLineBreaks=l.legacy,l.tagMap=Object.create(null),l.anchorMap=Object.create(null);(P=
l.input.charCodeAt(l.position))!==0&&(te(l,!0,-1),P=l.input.charCodeAt(l.position),!(l.lineIndent>0||P!==37));){k=!0,P=l.input.charCodeAt(++l.position);let w=l.
position;for(;P!==0&&!_(P);)P=l.input.charCodeAt(++l.position);let f=l.input.slice(w,l.position),b=[];for(f.length<1&&q(l,"directive name must not be less than \
one character in length");P!==0;){for(;M(P);)P=l.input.charCodeAt(++l.position);if(P===35){do P=l.input.charCodeAt(++l.position);while(P!==0&&!I(P));break}if(I(
P))break;for(w=l.position;P!==0&&!_(P);)P=l.input.charCodeAt(++l.position);b.push(l.input.slice(w,l.position))}P!==0&&en(l),r.call(Jn,f)?Jn[f](l,f,b):xt(l,'unkn\
own document directive "'+f+'"')}if(te(l,!0,-1),l.lineIndent===0&&l.input.charCodeAt(l.position)===45&&l.input.charCodeAt(l.position+1)===45&&l.input.charCodeAt(
l.position+2)===45?(l.position+=3,te(l,!0,-1)):k&&q(l,"directives end mark is expected"),Qe(l,l.lineIndent-1,c,!1,!0),te(l,!0,-1),l.checkLineBreaks&&g.test(l.input.
slice(m,l.position))&&xt(l,"non-ASCII line breaks are interpreted as content"),l.documents.push(l.result),l.position===l.lineStart&&Me(l)){l.input.charCodeAt(l.
position)===46&&(l.position+=3,te(l,!0,-1));return}l.position<l.length-1&&q(l,"end of the stream or a document separator is expected")}function nn(l,m){l=String(
l),m=m||{},l.length!==0&&(l.charCodeAt(l.length-1)!==10&&l.charCodeAt(l.length-1)!==13&&(l+=`
`),l.charCodeAt(0)===65279&&(l=l.slice(1)));let k=new ae(l,m),P=l.indexOf("\0");for(P!==-1&&(k.position=P,q(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)Br(k);return k.documents}function jr(l,m,k){m!==null&&typeof m=="ob\
ject"&&typeof k>"u"&&(k=m,m=null);let P=nn(l,k);if(typeof m!="function")return P;for(let w=0,f=P.length;w<f;w+=1)m(P[w])}function Kr(l,m){let k=nn(l,m);if(k.length!==
0){if(k.length===1)return k[0];throw new t("expected a single document in the stream, but found more")}}return hi.loadAll=jr,hi.load=Kr,hi}var Gs={},$a;function am(){
if($a)return Gs;$a=1;let e=an(),t=cn(),n=Vs(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,c=13,u=32,d=33,p=34,h=35,g=37,C=38,
y=39,S=42,T=44,I=45,M=58,_=61,$=62,j=63,V=64,R=91,z=93,Ce=96,Ee=123,Z=124,Ge=125,ae={};ae[0]="\\0",ae[7]="\\a",ae[8]="\\b",ae[9]="\\t",ae[10]="\\n",ae[11]="\\v",
ae[12]="\\f",ae[13]="\\r",ae[27]="\\e",ae[34]='\\"',ae[92]="\\\\",ae[133]="\\N",ae[160]="\\_",ae[8232]="\\L",ae[8233]="\\P";let Vn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],q=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function xt(f,b){if(b===null)return{};let v={},E=Object.keys(
b);for(let O=0,N=E.length;O<N;O+=1){let A=E[O],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let D=f.compiledTypeMap.fallback[A];D&&r.
call(D.styleAliases,x)&&(x=D.styleAliases[x]),v[A]=x}return v}function Fe(f){let b,v,E=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-E.length)+E}let _r=1,
yt=2;function $r(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=xt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?yt:_r,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function Xt(f,b){let v=e.repeat(" ",b),E=0,O="",N=f.length;for(;E<N;){let A,x=f.indexOf(`
`,E);x===-1?(A=f.slice(E),E=N):(A=f.slice(E,x+1),E=x+1),A.length&&A!==`
`&&(O+=v),O+=A}return O}function Tt(f,b){return`
`+e.repeat(" ",f.indent*b)}function Jn(f,b){for(let v=0,E=f.implicitTypes.length;v<E;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function we(f){return f===
u||f===o}function Ve(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Zt(f){return Ve(f)&&
f!==s&&f!==c&&f!==a}function Be(f,b,v){let E=Zt(f),O=E&&!we(f);return(v?E:E&&f!==T&&f!==R&&f!==z&&f!==Ee&&f!==Ge)&&f!==h&&!(b===M&&!O)||Zt(b)&&!we(b)&&f===h||b===
M&&O}function en(f){return Ve(f)&&f!==s&&!we(f)&&f!==I&&f!==j&&f!==M&&f!==T&&f!==R&&f!==z&&f!==Ee&&f!==Ge&&f!==h&&f!==C&&f!==S&&f!==d&&f!==Z&&f!==_&&f!==$&&f!==
y&&f!==p&&f!==g&&f!==V&&f!==Ce}function te(f){return!we(f)&&f!==M}function Me(f,b){let v=f.charCodeAt(b),E;return v>=55296&&v<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(v-55296)*1024+E-56320+65536:v}function Lt(f){return/^\n* /.test(f)}let Qn=1,tn=2,zn=3,Xn=4,Je=5;function Zn(f,b,v,E,O,N,A,x){let D,F=0,
B=null,K=!1,Y=!1,ze=E!==-1,rn=-1,sn=en(Me(f,0))&&te(Me(f,f.length-1));if(b||A)for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),!Ve(F))return Je;sn=sn&&Be(F,B,
x),B=F}else{for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),F===a)K=!0,ze&&(Y=Y||D-rn-1>E&&f[rn+1]!==" ",rn=D);else if(!Ve(F))return Je;sn=sn&&Be(F,B,x),B=F}
Y=Y||ze&&D-rn-1>E&&f[rn+1]!==" "}return!K&&!Y?sn&&!A&&!O(f)?Qn:N===yt?Je:tn:v>9&&Lt(f)?Je:A?N===yt?Je:tn:Y?Xn:zn}function ei(f,b,v,E,O){f.dump=(function(){if(b.
length===0)return f.quotingType===yt?'""':"''";if(!f.noCompatMode&&(Vn.indexOf(b)!==-1||q.test(b)))return f.quotingType===yt?'"'+b+'"':"'"+b+"'";let N=f.indent*
Math.max(1,v),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-N),x=E||f.flowLevel>-1&&v>=f.flowLevel;function D(F){return Jn(f,F)}switch(Zn(
b,x,f.indent,A,D,f.quotingType,f.forceQuotes&&!E,O)){case Qn:return b;case tn:return"'"+b.replace(/'/g,"''")+"'";case zn:return"|"+ti(b,f.indent)+ni(Xt(b,N));case Xn:
return">"+ti(b,f.indent)+ni(Xt(Fr(b,A),N));case Je:return'"'+Qe(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ti(f,b){let v=Lt(
f)?String(b):"",E=f[f.length-1]===`
`,N=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return v+N+`
`}function ni(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function Fr(f,b){let v=/(\n+)([^\n]*)/g,E=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,v.lastIndex=x,ii(f.slice(0,x),b)})(),O=f[0]===`
`||f[0]===" ",N,A;for(;A=v.exec(f);){let x=A[1],D=A[2];N=D[0]===" ",E+=x+(!O&&!N&&D!==""?`
`:"")+ii(D,b),O=N}return E}function ii(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,E,O=0,N,A=0,x=0,D="";for(;E=v.exec(f);)x=E.index,x-O>b&&(N=A>O?A:x,D+=
`
`+f.slice(O,N),O=N+1),A=x;return D+=`
`,f.length-O>b&&A>O?D+=f.slice(O,A)+`
`+f.slice(A+1):D+=f.slice(O),D.slice(1)}function Qe(f){let b="",v=0;for(let E=0;E<f.length;v>=65536?E+=2:E++){v=Me(f,E);let O=ae[v];!O&&Ve(v)?(b+=f[E],v>=65536&&
(b+=f[E+1])):b+=O||Fe(v)}return b}function Br(f,b,v){let E="",O=f.tag;for(let N=0,A=v.length;N<A;N+=1){let x=v[N];f.replacer&&(x=f.replacer.call(v,String(N),x)),
(m(f,b,x,!1,!1)||typeof x>"u"&&m(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=O,f.dump="["+E+"]"}function nn(f,b,v,E){let O="",N=f.
tag;for(let A=0,x=v.length;A<x;A+=1){let D=v[A];f.replacer&&(D=f.replacer.call(v,String(A),D)),(m(f,b+1,D,!0,!0,!1,!0)||typeof D>"u"&&m(f,b+1,null,!0,!0,!1,!0))&&
((!E||O!=="")&&(O+=Tt(f,b)),f.dump&&a===f.dump.charCodeAt(0)?O+="-":O+="- ",O+=f.dump)}f.tag=N,f.dump=O||"[]"}function jr(f,b,v){let E="",O=f.tag,N=Object.keys(
v);for(let A=0,x=N.length;A<x;A+=1){let D="";E!==""&&(D+=", "),f.condenseFlow&&(D+='"');let F=N[A],B=v[F];f.replacer&&(B=f.replacer.call(v,F,B)),m(f,b,F,!1,!1)&&
(f.dump.length>1024&&(D+="? "),D+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),m(f,b,B,!1,!1)&&(D+=f.dump,E+=D))}f.tag=O,f.dump="{"+E+"}"}function Kr(f,b,v,E){
let O="",N=f.tag,A=Object.keys(v);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let x=0,D=A.length;x<D;x+=1){let F="";(!E||O!=="")&&(F+=Tt(f,b));let B=A[x],K=v[B];if(f.replacer&&(K=f.replacer.call(v,B,K)),
!m(f,b+1,B,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&a===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,Y&&(F+=
Tt(f,b)),m(f,b+1,K,!0,Y)&&(f.dump&&a===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,O+=F)}f.tag=N,f.dump=O||"{}"}function l(f,b,v){let E=v?f.explicitTypes:f.implicitTypes;
for(let O=0,N=E.length;O<N;O+=1){let A=E[O];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(v?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,D;if(i.call(A.represent)===
"[object Function]")D=A.represent(b,x);else if(r.call(A.represent,x))D=A.represent[x](b,x);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=D}return!0}}return!1}function m(f,b,v,E,O,N,A){f.tag=null,f.dump=v,l(f,v,!1)||l(f,v,!0);let x=i.call(f.dump),D=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,K;if(F&&(B=f.duplicates.indexOf(v),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(O=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")E&&Object.keys(f.dump).length!==0?(Kr(f,b,f.dump,O),K&&(f.dump=
"&ref_"+B+f.dump)):(jr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?nn(f,b-1,f.dump,
O):nn(f,b,f.dump,O),K&&(f.dump="&ref_"+B+f.dump)):(Br(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&ei(f,f.dump,b,N,D);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function k(f,b){let v=[],E=[];P(f,v,E);let O=E.length;for(let N=0;N<O;N+=1)b.duplicates.push(v[E[N]]);b.usedDuplicates=new Array(O)}function P(f,b,v){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)v.indexOf(E)===-1&&v.push(E);else if(b.push(f),Array.isArray(f))for(let O=0,N=f.length;O<N;O+=1)P(
f[O],b,v);else{let O=Object.keys(f);for(let N=0,A=O.length;N<A;N+=1)P(f[O[N]],b,v)}}}function w(f,b){b=b||{};let v=new $r(b);v.noRefs||k(f,v);let E=f;return v.replacer&&
(E=v.replacer.call({"":E},"",E)),m(v,0,E,!0,!0)?v.dump+`
`:""}return Gs.dump=w,Gs}var Fa;function cm(){if(Fa)return pe;Fa=1;let e=lm(),t=am();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return pe.Type=me(),pe.Schema=Ba(),pe.FAILSAFE_SCHEMA=Ua(),pe.JSON_SCHEMA=Ja(),pe.
CORE_SCHEMA=Qa(),pe.DEFAULT_SCHEMA=Vs(),pe.load=e.load,pe.loadAll=e.loadAll,pe.dump=t.dump,pe.YAMLException=cn(),pe.types={binary:Za(),float:Va(),map:Ya(),null:Wa(),
pairs:tc(),set:nc(),timestamp:za(),bool:Ha(),int:Ga(),merge:Xa(),omap:ec(),seq:Ka(),str:ja()},pe.safeLoad=n("safeLoad","load"),pe.safeLoadAll=n("safeLoadAll","l\
oadAll"),pe.safeDump=n("safeDump","dump"),pe}var um=cm(),fm=sm(um),{Type:ic,Schema:uS,FAILSAFE_SCHEMA:rc,JSON_SCHEMA:fS,CORE_SCHEMA:dS,DEFAULT_SCHEMA:pS,load:sc,
loadAll:hS,dump:mS,YAMLException:gS,types:yS,safeLoad:bS,safeLoadAll:vS,safeDump:wS}=fm;function gi(e,t,n){if(t===void 0)return n?oc(e):vt(e);if(t===`${Mt}binary`)return mm(e);if(t===`${Mt}timestamp`)return pm.test(e)&&hm(e)?vt(e):void 0;let i=dm.get(
t);if(!i)return vt(e);let r=oc(e);return i==="float"&&r.type==="integer"?Dt(Number(r.value)):r.type===i?r:void 0}var Mt="tag:yaml.org,2002:",dm=new Map([[`${Mt}\
int`,"integer"],[`${Mt}float`,"float"],[`${Mt}bool`,"boolean"],[`${Mt}null`,"null"]]),pm=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function hm(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function mm(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return vt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function oc(e){
let t=gm.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return ym(e)??vt(e);if(!/[-+0-9]/.test(n))return vt(e);let i=e.replaceAll("_","");return vm(i)??bm(i)??
vt(e)}var gm=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,lc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,lc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Dt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Dt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Dt(Number.NEGATIVE_INFINITY)])]);
function vt(e){return{type:"text",value:e,key:e}}function lc(e){return{type:"boolean",value:e,key:String(e)}}function Dt(e){return{type:"float",value:e,key:Sm(e)}}
function ym(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Dt(t):void 0}
function bm(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Dt(t):void 0}function vm(e){let t=wm.
exec(e);if(!t)return;let[,n="",i,r,s,o="0"]=t,a=i!==void 0?mi(i,"0x",16):r!==void 0?mi(r,"0o",22):s!==void 0?mi(s,"0b",64):mi(o,"",20);if(a===void 0||a>=2n**64n)
return;let c=n==="-"?-a:a;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var wm=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function mi(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Sm(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function uc(e){if(e.length>pc||Am(e))return;let t=dc(e);return Js?void 0:t}function fc(e){return e.length<=pc&&dc(e)!==void 0}function dc(e){Js=!1;try{return{value:sc(
e,{schema:Bm})??null}}catch{return}}var pc=3e6;function Am(e){return Pm.test(e)||km.test(e)||Om(e)||Cm.test(e)&&Em.test(e)?!0:/[[{]/.test(e)&&Nm.test(e)&&(xm.test(
e)||Tm(e))}var km=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Pm=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Cm=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Em=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Om(e){for(let t=0;t+ac<e.length;){let n=e.lastIndexOf(`
`,t+ac);if(n<t)return!0;t=n+1}return!1}var ac=1e3,Nm=/(?:^|[\s,:[{-])[[{]/,xm=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Tm(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===Lm||r===Im||r===cc){if(t)return!0;t=r!==cc,n=!1}else t&&(r===Rm?n=!1:r===Mm?n=!0:!n&&r!==Dm&&r!==qm&&r!==_m&&(t=!1))}return!1}var[Lm,
Im,cc,Rm,Mm,Dm,qm,_m]=[93,125,44,10,35,32,9,13],Js=!1,$m=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),un,Fm=new ic("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if($m.has(e.charCodeAt(0))||(un=gi(e,void 0,!0),!un||un.type==="text"))return!1;let{type:t,key:n,value:i}=un;
return(t==="float"||t==="integer"&&n!==String(i))&&(Js=!0),!0},construct:()=>un?.value}),Bm=rc.extend({implicit:[Fm]});var jm,Km=()=>jm??=require("./with-positions.cjs");var Qs=(...e)=>Km().readWithPositions(...e);function wt(e,{valuesOnly:t=!0}={}){let n=ca(e),i=[],r,s=0;for(let o of ha(e)){let a=hc(e,{...o,start:s},n,t);if(a.value===null&&a.issues.length===0){r??=a;continue}
i.push(a),s=o.end}return i.length>0?{documents:i}:{documents:[r??hc(e,{start:s,body:s,end:e.length},n,t)]}}function hc(e,t,n,i){let r=i?Ym(e,t):void 0;if(!r)return Qs(
e,t,n);let s,o=()=>(s??=Qs(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function Ym(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?fc(s)?i:void 0:uc(s)}var ad=Xe(Ye(),1);var ve=Xe(Ye(),1);var _e=Xe(Ye(),1);function rd(e){return(0,_e.isScalar)(e)?bv(e)?.key:void 0}function sd(e){return(0,_e.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===yv||!e.tag&&e.type===_e.Scalar.
PLAIN)}var yv="tag:yaml.org,2002:merge";function bv(e){return gi(e.source??"",e.tag,e.type===_e.Scalar.PLAIN)}function Se(e,t){let n=t.range?.[0]??0,i=t;for(;(0,ve.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),o=(0,ve.isPair)(s)?s.value??s.key:s;if(!(0,ve.isNode)(o))
break;i=o}let r=i.range?.[1]??n;if((0,ve.isScalar)(i)&&i.type!==void 0&&vv.has(i.type))for(;wv.has(e.charAt(r-1));)r--;return[n,r]}var vv=new Set([ve.Scalar.BLOCK_LITERAL,
ve.Scalar.BLOCK_FOLDED]),wv=new Set([" ","	","\r",`
`]);var Ot=Xe(Ye(),1);var Ue=Xe(Ye(),1);var ce=class extends Error{};function ft(e){return e.items.flatMap(t=>{let{key:n,value:i}=t;if(!(0,Ue.isScalar)(n)||sd(n))return[];let r=rd(n);return r===void 0?
[]:[{name:r,key:n,value:(0,Ue.isNode)(i)?i:void 0}]})}function mr(e,t,n,i,r,s){let o=new Map(e.map(c=>[c,[]])),a=[];for(let c of t){let u=s.predecessor(`${r}/${de(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&re(n[d],i[c]));u===void 0?a.push(c):o.get(u)?.push(c)}for(let c of a){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function We(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function gr(e,t){let n=e;for(let i of Ze(t))if((0,Ue.isMap)(n))n=
ft(n).findLast(({name:r})=>r===i)?.value;else if((0,Ue.isSeq)(n)){let r=n.items[Number(i)];n=(0,Ue.isNode)(r)?r:void 0}else return;return n}function od(e,{document:t,pointer:n,origins:i,comments:r,after:s},o,a){return{...Il(r,s,a),reused:(c,u,d)=>{let p=i?.get(c);if(p===void 0||!re(ee(t.value,n+p),u))
return;let h=gr(o,p);return h&&Sv(e,h,d,a)}}}function Il(e,t,{json:n}){let i=new Map;for(let[r,s]of n?[]:e??[]){let o=r;for(;o!==""&&ee(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));i.set(o,[...i.get(o)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function Sv(e,t,n,i){
let[r,s]=Se(e,t),o=e.slice(r,s);if(i.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,Ot.isCollection)(t)&&t.flow)return(0,Ot.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[a="",...c]=o.split(/\r?\n/);if(c.length===0)return a+((0,Ot.isScalar)(t)?We(e,s):"");if((0,Ot.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(a))return;let u=c.filter(h=>h.trim()!=="").map(h=>h.search(/\S/)),d=(0,Ot.isCollection)(t)?r-(e.lastIndexOf(`
`,r-1)+1):Math.min(...u);if(u.some(h=>h<d))return;let p=c.map(h=>h.trim()===""?h.trim():" ".repeat(n)+h.slice(d));return[a,...p].join(i.newline)}function br(e,t,n,i,r,s){let o=" ".repeat(n);return`${s.comments(i).map(c=>`${o}# ${c}${r.newline}`).join("")}${o}${Jt(e,r)}:${Ml(t,n,i,r,s)}`}function Ml(e,t,n,i,r){
let s=t+(Array.isArray(e)?i.dash:i.indent),o=r.reused(n,e,s);return o!==void 0?Rl(e)&&!/^[[{]/.test(o)?`${i.newline}${" ".repeat(s)}${o}`:` ${o}`:Rl(e)?`${i.newline}${vr(
e,s,n,i,r)}`:` ${Dl(e,t,i)}`}function vr(e,t,n,i,r){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,a)=>`${s}- ${Vt(o,t,`${n}/${a}`,i,r)}`).join(
i.newline):H(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,a])=>br(o,a,t,`${n}/${de(o)}`,i,r)).join(i.newline):s+Dl(e,t,i)}function Vt(e,t,n,i,r){return Rl(
e)?vr(e,t+2,n,i,r).trimStart():Dl(e,t,i)}var Rl=e=>Array.isArray(e)?e.length>0:H(e)&&Object.keys(e).length>0;function Jt(e,{json:t}){return t||!ld(e)?JSON.stringify(
e):e}function Dl(e,t,n){return typeof e!="string"?JSON.stringify(e):Av(e,t,n)??jn(e,n)}function jn(e,{json:t}){return!t&&ld(e)?e:kv(e)}function Av(e,t,{indent:n,
newline:i,json:r}){if(r||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let a=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":a+u);return[`|${o===
0?"-":""}`,...c].join(i)}function Gt(e,t){if(Array.isArray(e))return`[${e.map(n=>Gt(n,t)).join(", ")}]`;if(H(e)){let n=Object.entries(e).map(([i,r])=>`${Jt(i,t)}\
: ${Gt(r,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?jn(e,t):JSON.stringify(e)}function Kn(e,t,{indent:n,
newline:i}){return JSON.stringify(e,null,n).replaceAll(`
`,i+" ".repeat(t))}function kv(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function ld(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=yr.get(e);if(t!==
void 0)return t;let n=re(wt(`a: ${e}`).documents[0]?.value,{a:e});return yr.size>Pv&&yr.clear(),yr.set(e,n),n}var yr=new Map,Pv=1e4;var Cv={reused:()=>{}};function cd(e,t,n,i,r,s){let o=h=>({...Cv,...Il(h.comments,h.value,s)}),{newline:a,json:c}=s,u=n.range?.[1]??0;if(i!==""&&(c||(0,ad.isCollection)(
n)&&n.flow)){let h=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=h.trim()===""?a+h:" ";return{start:u,end:u,text:r.map(({value:C})=>`,${g}${Kn(C,h.trim()===""?h.length:0,s)}`).join(
"")}}if(i!==""){let h=n.range?.[0]??0,g=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,h-1)+1,h));if(!g)throw new ce("its list is written in an unusual way");let C=g[1]?.length??0,y=Se(e,n)[1],S=y+We(e,y).length;return{start:S,end:S,text:r.map(T=>`${a}${"\
 ".repeat(C)}- ${Vt(T.value,C,"",s,o(T))}`).join("")}}if(c)return{start:u,end:u,text:r.map(({value:h})=>a+Kn(h,0,s)).join("")};let d=t.range.end.offset,p=e.slice(
0,d).endsWith(`
`)?"":a;return{start:d,end:d,text:p+r.map(h=>`---${a}${vr(h.value,0,"",s,o(h))}${a}`).join("")}}var dt=Xe(Ye(),1);var Nt=Xe(Ye(),1);function ql(e,t,n,i,r,s){let o=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),a=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),c=mr(o,a,n,i,r,s),u=ud(e,s),d=g=>`${Jt(
g,s.style)}: ${$l(i[g],u,s.style)}`,p=[...t.values()].map(g=>{let C=[Yn(g.key),wr(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>dd(g.value,
n[g.name],i[g.name],`${r}/${de(g.name)}`,u,s)}:{extent:C,texts:(c.get(g.name)??[]).map(d)}}),h=[...c.values()].flat();fd(e,p,a.filter(g=>!h.includes(g)).map(d),
u,s)}function _l(e,t,n,i,r){let s=e.items.filter(Nt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=ud(e,r),a=s.map((c,u)=>{let d=[
Yn(c),wr(c)];return u<n.length?{extent:d,keep:()=>dd(c,t[u],n[u],`${i}/${u}`,o,r)}:{extent:d,texts:[]}});fd(e,a,n.slice(s.length).map(c=>$l(c,o,r.style)),o,r)}function ud(e,{
text:t,style:n}){let i=Yn(e),r=/[^\s]/.exec(t.slice(i+1)),s=t.slice(i+1,i+1+(r?.index??0));if(e.items.length===0){let a=t.slice(t.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(a)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function fd(e,t,n,i,r){let s=i.column===void 0?", ":`,${r.style.newline}${" ".repeat(i.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),a=t[0],c=t.at(-1);if(!a||!c||o.length===0){Ev(e,n,s,i,r);return}for(let[u,d]of t.entries()){let[p,h]=d.extent,[g,C]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?r.splice(p,h,d.texts.join(s)):C&&!t.slice(0,u).some(y=>o.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],h,"")}
n.length>0&&r.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function Ev(e,t,n,{column:i},r){let[s,o]=[Yn(e)+1,wr(e)-1];if(t.length===0){r.splice(s,o,"");
return}let{newline:a,indent:c,json:u}=r.style,[d,p]=i===void 0?u||(0,Nt.isSeq)(e)?["",""]:[" "," "]:[a+" ".repeat(i),a+" ".repeat(Math.max(0,i-c))];r.splice(s,o,
d+t.join(n)+p)}function dd(e,t,n,i,r,s){if(!re(t,n)){if(!e)throw new ce("a field in brackets has no value");(0,Nt.isMap)(e)&&H(t)&&H(n)?ql(e,new Map(ft(e).map(o=>[
o.name,o])),t,n,i,s):(0,Nt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?_l(e,t,n,i,s):s.splice(Yn(e),wr(e),$l(n,r,s.style))}}function $l(e,{column:t},n){return t!==
void 0&&n.json?Kn(e,t,n):Gt(e,n)}var Yn=e=>e.range?.[0]??0,wr=e=>e.range?.[1]??0;function Sr(e,t,n,i,r){return(0,dt.isMap)(e)&&H(t)&&H(n)&&(e.flow||Object.keys(n).length>0)?(Ov(e,t,n,i,r),!0):(0,dt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(Mv(e,t,n,i,r),!0):!1}function Ov(e,t,n,i,r){let s=new Map(ft(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ce("a field that goes away comes out of a merge (<<)");let a=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!re(t[d],n[d]));
if(e.flow){ql(e,s,t,n,i,r);return}let c=mr(o,a,t,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?Nv(p,t[d],n[d],`${i}/${de(d)}`,r):Iv(p,t[d],c.get(d)??[],n,i,r);let u=[
...c.values()].flat();for(let d of a)u.includes(d)||Rv(e,d,n,i,r)}function Nv(e,t,n,i,r){let{value:s,key:o}=e;pd(e,i,r);let a=re(t,n);if(a&&!r.comments.commented(
i)||Sr(s,t,n,i,r)||a)return;if((0,dt.isScalar)(s)&&xv(n)&&!(typeof n=="string"&&n.includes(`
`))&&Tv(s,r)){let[C,y]=Se(r.text,s);if(y>C){r.splice(C,y,Lv(s,n,r));return}}let c=hd(o,r),u=Bl(e,r),d=We(r.text,u),p=Ml(n,Ar(o,r),i,r.style,r.comments),[h="",...g]=p.
replace(d,"").split(r.style.newline);r.splice(c,u+d.length,[h+d,...g].join(r.style.newline))}var xv=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function Tv(e,{
text:t}){let[n,i]=Se(t,e);return!t.slice(n,i).includes(`
`)}function Lv(e,t,{style:n}){return typeof t!="string"?Gt(t,n):e.type==="QUOTE_DOUBLE"?jn(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:jn(t,n)}function Iv(e,t,n,i,r,s){let{text:o,style:a}=s,c=Ar(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&re(t,i[u])){let y=`${r}\
/${de(u)}`;pd(e,y,s);let[S,T]=Se(o,e.key);s.splice(S,T,Jt(u,a));return}let p=e.key.range?.[0]??0,h=Bl(e,s);if(n.length>0){let y=n.map(S=>br(S,i[S],c,`${r}/${de(
S)}`,a,s.comments));s.splice(p,h+We(o,h).length,y.join(a.newline).slice(c));return}let g=md(o,h),C=o.lastIndexOf(`
`,p-1)+1;o.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(o.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function Rv(e,t,n,i,r){let s=Object.keys(n),o=ft(e),
c=s.slice(0,s.indexOf(t)).reverse().map(h=>o.find(g=>g.name===h)).find(h=>h!==void 0)??o.at(-1);if(!c)throw new ce("its fields come out of a merge (<<)");let u=Ar(
c.key,r),d=Bl(c,r),p=d+We(r.text,d).length;r.splice(p,p,r.style.newline+br(t,n[t],u,`${i}/${de(t)}`,r.style,r.comments))}function Mv(e,t,n,i,r){if(e.flow){_l(e,
t,n,i,r);return}let s=e.items.filter(dt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=qv(t,n)??t.map((p,h)=>h).slice(0,n.length);
for(let[p,h]of s.entries()){let g=o.indexOf(p);g===-1?r.splice(Fl(h,r).line,md(r.text,Se(r.text,h)[1]),""):Dv(h,t[p],n[g],`${i}/${g}`,r)}let a=s.at(-1);if(!a)return;
let{column:c}=Fl(a,r),u=Se(r.text,a)[1],d=u+We(r.text,u).length;for(let[p,h]of n.slice(o.length).entries()){let g=Vt(h,c,`${i}/${o.length+p}`,r.style,r.comments);
r.splice(d,d,`${r.style.newline}${" ".repeat(c)}- ${g}`)}}function Dv(e,t,n,i,r){if(re(t,n)||Sr(e,t,n,i,r))return;let[s,o]=Se(r.text,e);r.splice(s,o,Vt(n,Fl(e,r).
column,i,r.style,r.comments))}function qv(e,t){let n=[];return e.forEach((i,r)=>{n.length<t.length&&re(i,t[n.length])&&n.push(r)}),n.length===t.length?n:void 0}
function Fl(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(t.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new ce("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function pd(e,t,n){let i=n.comments.comments(t);if(i.length===0)return;let r=e.key.range?.[0]??0,s=" ".repeat(Ar(e.key,n));n.splice(r,r,i.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Ar(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=t.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new ce("a key is written in an unusual way");return r.length}function hd(e,{text:t}){let n=Se(
t,e)[1],i=/[ \t]*:/y.exec(t.slice(n));if(!i)throw new ce("a key is written in an unusual way");return n+i[0].length}function Bl({key:e,value:t},n){let i=hd(e,n),
[r,s]=t?Se(n.text,t):[i,i];return r===s?i:Math.max(s,i)}function md(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var gd=Xe(Ye(),1);function yd(e,t,n){let i=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,r=(0,gd.isMap)(n)&&n.flow===!0&&ft(n).every(({key:a})=>a.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:_v(
o),dash:$v(o),newline:i,json:r}}function _v(e){let t=e.filter(i=>/^ +[^\s#-]/.test(i)).map(i=>i.search(/\S/)),n=t.reduce((i,r)=>Math.min(i,r),t[0]??2);return Math.
min(Math.max(n,2),8)}function $v(e){let t;for(let n of e){let i=/^( *)- /.exec(n);if(i?.[1]!==void 0&&t!==void 0)return Math.min(Math.max(i[1].length-t.search(/\S/),
0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function vd(e,t){let n=[];for(let s of t)try{n.push(...Fv(e,s))}catch(o){if(!(o instanceof ce))throw o;return{ok:!1,reason:bd(o.message),change:s}}let i=Bv(e,n),
r=i===void 0?t[0]:jv(e,i,t);return r?{ok:!1,reason:bd("anchors, aliases or an unusual layout stand in the way"),change:r}:{ok:!0,text:i??e}}var bd=e=>`it cannot\
 be changed in place, since ${e}; write it out in plain YAML first`;function Fv(e,t){let{document:n,pointer:i,after:r,added:s=[]}=t,o=n.node?.contents,a=ee(n.value,
i);if(re(a,r)&&s.length===0&&!t.comments?.size)return[];let c=o?gr(o,i):void 0;if(!o||!c)throw new ce("it stands behind an alias or a merge");let u=yd(e,n,o),d=[],
p={text:e,style:u,comments:od(e,t,c,u),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=t.origins?.get(g)??[...t.origins??[]].find(([T])=>T.startsWith(
`${g}/`))?.[1];return C.find(T=>`${S}/`.startsWith(`${y}/${de(T)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!re(a,r)||(t.comments?.size??0)>0)&&!Sr(
c,a,r,"",p))throw new ce("it would lose all of its fields");return s.length>0&&d.push(cd(e,n,c,i,s,u)),d}function Bv(e,t){let n=[],i=0;for(let{start:r,end:s,text:o}of t.
toSorted((a,c)=>a.start-c.start||a.end-c.end)){if(r<i)return;n.push(e.slice(i,r),o),i=s}return[...n,e.slice(i)].join("")}function jv(e,t,n){if(e===t)return n.find(
({document:o,pointer:a,after:c})=>!re(ee(o.value,a),c));let i=new Map;for(let o of n){let{offset:a}=o.document.range.start;i.set(a,[...i.get(a)??[],o])}let r=wt(
t).documents.values(),s=(o,a)=>{let{value:c}=r.next();return c!==void 0&&re(c.value,o)&&c.issues.length<=a};for(let o of wt(e).documents){let a=i.get(o.range.start.
offset)??[],c=a[0]??n[0];if(!s(Kv(o,a),o.issues.length))return c;for(let{pointer:u,added:d=[]}of a)if(u===""&&!d.every(({value:p})=>s(p,0)))return c}return r.next().
done?void 0:n[0]}function Kv({value:e},t){let n=new Map(t.map(r=>[r.pointer,r]));return t.length===0?e:i(e,"");function i(r,s){let o=n.get(s);return o?o.after:Array.
isArray(r)?r.flatMap((a,c)=>{let u=`${s}/${c}`;return[i(a,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):H(r)?Object.fromEntries(Object.entries(r).map(([a,c])=>[
a,i(c,`${s}/${de(a)}`)])):r}}var Yv=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,fe=`-----BEGIN CERTIFICATE-----
${Yv}-----END CERTIFICATE-----
`,kr=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`}var Q=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,X=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function ne(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(n=>`      ${n}`).join(`
`)}
`}var UA=G("DataPlane",Q+X,`name: eu-west
  namespace: acme`);function se(e,t){return G("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var wd={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:e=>{let t=ge(e,"/kind"),n=ge(e,"/metadata/name");if(!di(t)||fi(t)||n==="")return[];let{spec:i}=e;return!H(i)||i.planeID!==void 0||Uv.test(n)?[]:[{path:"\
/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the age\
nt the same value.",example:{release:"v0.15",wrong:G("DataPlane",Q+X,`name: eu.west
  namespace: acme`),right:G("DataPlane",`planeID: eu-west
${Q}${X}`,`name: eu.west
  namespace: acme`)}},Uv=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var jl=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function Ae(e){let t=Sd.get(e);if(t)return t;let n=jl.filter(s=>Rt(s,e)&&s.kinds.some(o=>ui(e,o))),i={};for(let{role:s}of jl)i[s]=[];for(let s of n)i[s.role]?.some(
({pointer:o})=>o===s.pointer)||i[s.role]?.push(s);let r=i;return Sd.set(e,r),r}var Sd=new Map;function pt(e){let t=Ad.get(e);if(t)return t;let n=Ae(e)["client-c\
a"].map(({pointer:i})=>`${i}/value`);return Ad.set(e,n),n}var Ad=new Map;function Pr(e){let{"client-ca":t,"secret-name":n}=Ae(e);return n.map(({pointer:i})=>i.slice(
0,-5)).filter(i=>t.some(r=>i.startsWith(`${r.pointer}/`)))}function ht(e,t){let n=[];for(let i of t){let r=ee(e,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Er(e,t){return(Cr?.resource!==e||Cr.line!==t)&&(Cr={resource:e,line:t,listeners:Wv(e,t)}),Cr.listeners}var Cr;function Wv(e,t){return Un(t).filter(({port:n})=>H(
ee(e,Gv(n)))).map(n=>({...n,gateway:n.gateway.map(i=>ge(e,i)).join("/")}))}function Un(e){let t=kd.get(e);if(t)return t;let{port:n,host:i,...r}=Ae(e),s=n.flatMap(
o=>{let{direction:a,visibility:c,protocol:u,pointer:d}=o,p=C=>C.direction===a&&C.visibility===c,h=i.find(C=>p(C)&&(C.protocol===void 0||C.protocol===u));if(h===
void 0||u===void 0)return[];let g=[...r["gateway-namespace"],...r["gateway-name"]].filter(p).map(({pointer:C})=>C);return[{isPublic:Hv(o),protocol:u,gateway:g,host:h.
pointer,port:d}]});return kd.set(e,s),s}var kd=new Map,Hv=({direction:e,visibility:t})=>e==="ingress"&&t==="external",Gv=e=>e.slice(0,e.lastIndexOf("/"));var Pd={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[{listeners:Un(e)}],check:(e,t)=>{let n=new Map;
return Er(e,t).flatMap(({gateway:i,protocol:r,port:s})=>{let o=ee(e,s);if(typeof o!="number")return[];let a=`${i} ${o}`,c=n.get(a)??[];n.set(a,[...c,r]);let u=c.
find(d=>d!==r);return u===void 0?[]:[{path:s,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:G("DataPlane",`${Q}${X}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Cd={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:(e,t)=>Ae(t)["\
pull-secrets"].flatMap(({pointer:n})=>{let i=ee(e,n);if(!Array.isArray(i))return[];let r=new Set;return i.flatMap((s,o)=>{let a=r.has(s);return r.add(s),a&&typeof s==
"string"?[{path:`${n}/${o}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:G("DataPla\
ne",`${Q}${X}imagePullSecretRefs:
  - registry
  - registry`),right:G("DataPlane",`${Q}${X}imagePullSecretRefs:
  - registry
  - mirror`)}};var ie=e=>({is:"matching",pattern:e}),Ed=(e,t)=>({is:"followed",pattern:e,by:t}),ke=e=>({is:"longer",than:e}),Or=e=>({is:"containing",text:e}),Kl=e=>({is:"begin\
ning",text:e}),Od=e=>({is:"equal",text:e}),Pe=e=>({is:"not",condition:e}),Re=(...e)=>({is:"all",conditions:e}),Wn=(...e)=>({is:"any",conditions:e}),Nd=e=>({is:"\
told",by:e});function Nr(e,t){return t.find(({when:n})=>mt(n,e))}function mt(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!mt(e.condition,t);case"all":return e.conditions.every(n=>mt(n,t));case"any":return e.conditions.
some(n=>mt(n,t));case"told":return e.by(t)}}var Id={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:xd(e),lists:Ld(
e),forbidden:[{when:Od("")}]}],check:(e,t)=>[...ht(e,xd(t)).filter(({text:n})=>n===""),...Ld(t).flatMap(n=>{let i=ee(e,n);return Array.isArray(i)?i.flatMap((r,s)=>r===
""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:G("DataPlane",Q.replace("name: agent-ca",'name: ""')+X),right:G(
"DataPlane",Q+X)}};function xd(e){let t=Td.get(e);if(t)return t;let{host:n,"secret-store":i,"gateway-name":r,"gateway-namespace":s}=Ae(e),o=[...Pr(e).flatMap(a=>[
`${a}/name`,`${a}/key`]),...i.map(({pointer:a})=>a),...ra(e).flatMap(({pointer:a,form:c})=>c==="object"?[`${a}/name`]:[]),...n.map(({pointer:a})=>a),...[...r,...s].
filter(a=>a.default===void 0).map(({pointer:a})=>a)];return Td.set(e,o),o}var Td=new Map,Ld=e=>Ae(e)["pull-secrets"].map(({pointer:t})=>t);var Vv=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Rd(e){return e.replace(Vv,"")}function*Md(e){for(let t=e;;){
let n=Yl.exec(t);if(!n)return;let i=n.index+n[0].length,r=t.indexOf(xr,i);if(r===-1)return;yield t.slice(i,r),t=t.slice(r+xr.length)}}var Yl=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
xr="-----END";function Tr(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.
from(atob(t),r=>r.charCodeAt(0)),i=new TextDecoder("utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function Ne(e){let t=Tr(e),n=t??e;if(Rd(n)!==n)return"private-key";let[i]=Md(n);return i===void 0?Qv(n)?"placeholder":"other":Jv(i)?t===void 0?"certificate":"en\
coded":"placeholder"}function Jv(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function Qv(e){return e.length<=Hn&&mt(Dd,
e)}var Hn=1e4,Dd=Wn(ie(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),Re(ie(/^[\w\s-]*$/),ie(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
qd=Re(Or("PRIVATE KEY-----"),Wn(ke(Hn),ie(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),_d=Re(ke(400),Kl("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Wn(ke(Hn),ie(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),$d=Re(Pe(Or("PRIVATE KEY-----")),Pe(Kl("LS0tLS1CRUdJTi")),Wn(Re(ke(Hn),Pe(Or("CERTIFICATE-----"))),Re(Pe(ke(Hn)),Pe(Ed(Yl,xr)),
Pe(Dd))));function xe(e,t){return ht(e,pt(t))}var Fd={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",conditions:e=>[{strings:pt(
e),forbidden:[{when:_d}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not de\
code it.",fix:(e,{path:t})=>Tr(ge(e,t)),example:{release:"v0.15",wrong:se(ne(btoa(fe))),right:se(ne(fe))}};var Lr="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function Ir(e,t,{at:n,endOf:i}){
return!n||!i?[]:xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s)==="certificate"?i(s):void 0;return o?[{path:r,end:o,at:n}]:[]})}var Rr=e=>e.toISOString().slice(
0,10);var Bd={code:"expired-ca",severity:"error",source:Lr,since:"v0.9",check:(e,t,n)=>Ir(e,t,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:Rr(r)}]:[]),message:({
detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:se(ne(kr)),right:se(Q)}};var jd={code:"expiring-ca",severity:"warning",source:Lr,since:"v0.9",check:(e,t,n)=>Ir(e,t,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.getTime()<zv?[{
path:i,detail:Rr(r)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:se(ne(kr)),right:se(Q)}},zv=720*60*60*1e3;var Kd={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(e,t)=>bt(ge(e,"/kind"))==="observability"?[]:xe(e,t).filter(({text:n})=>Ne(n)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate\
 is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:G("DataPlane",ne(fe)+X),right:G("DataPlane",Q+X)}};var Yd="is empty, which counts as none, and the plane is skipped",Ud="is no certificate in PEM",Wd={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",conditions:e=>[{strings:pt(e),forbidden:[{when:Re(
Pe(ke(1e3)),ie(/^\s*$/)),detail:Yd},{when:$d,detail:Ud}]}],check:(e,t,{at:n,endOf:i})=>xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s);if(s.trim()==="")return[{
path:r,detail:Yd}];let a=o==="certificate"&&n!==void 0&&i?.(s)===void 0;return o==="other"||a?[{path:r,detail:Ud}]:[]}),message:({detail:e})=>`${e}: set it to t\
he CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:se(ne(fe))}};var Hd={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",conditions:e=>[{numbers:Un(e).map(({port:t})=>t),
...Ul}],check:(e,t)=>Er(e,t).flatMap(({port:n})=>{let i=ee(e,n);return typeof i=="number"&&(i<Ul.minimum||i>Ul.maximum)?[{path:n}]:[]}),message:()=>"must be bet\
ween 1 and 65535, inclusive.",example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}  publicHTTPPort: 0`),right:G("DataPlane",`${Q}${X}  publicHTTPPort: 80`)}},
Ul={minimum:1,maximum:65535};var Jd={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:Vd(e),forbidden:Gd}],
check:(e,t)=>ht(e,Vd(t)).flatMap(({path:n,text:i})=>{let r=Nr(i,Gd);return r===void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`${ne(fe)}observerURL: observer.example.com`),right:se(ne(fe))}},Gd=[
{when:ke(2e3),detail:"has more than 2000 characters"},{when:Pe(ie(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:ie(/^https?:\/\/[^/?#]*@/i),
detail:"holds a user or password, which everybody can read here"},{when:Nd(e=>!URL.canParse(e)),detail:"has no host that can be read"}];function Vd(e){let{"obse\
rver-url":t,"agent-url":n}=Ae(e);return[...t,...n].map(({pointer:i})=>i)}var Zd={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:Qd(
e),forbidden:Xd,fastPass:zd}],check:(e,t)=>ht(e,Qd(t)).flatMap(({path:n,text:i})=>{let r=mt(zd,i)?void 0:Nr(i,Xd);return r===void 0?[]:[{path:n,...r}]}),message:({
detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:G("DataPlane",Q+X.replace("apps.example.com","htt\
ps://apps.example.com")),right:G("DataPlane",Q+X)}},Qd=e=>Ae(e).host.map(({pointer:t})=>t),Xv=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Wl=253,
zd=Re(Pe(ke(Wl)),ie(Xv)),Xd=[{when:ke(Wl),detail:`more than ${Wl} characters`},{when:ie(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:ie(/\//),detail:"a p\
ath"},{when:ie(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:ie(/:/),detail:"a port"},{when:ie(/\*/),
detail:"a wildcard"},{when:ie(/\s/),detail:"blanks"},{when:ie(/_/),detail:"an underscore"},{when:ie(/[A-Z]/),detail:"upper-case letters"},{when:ie(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var ep={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:(e,t)=>bt(ge(e,"/kind"))==="observability"?Pr(t).flatMap(n=>H(ee(e,n))?[{path:n}]:[]):[],message:()=>"does not work on observability planes (openchoreo/op\
enchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:G("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:se(ne(fe))}};var tp={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="placeholder"),
message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:se(ne(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:se(ne(fe))}};var Zv=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,np={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:pt(e),
forbidden:[{when:qd}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:se(ne(fe+Zv)),right:se(ne(fe))}};var ip={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(e,t)=>{let{spec:n,metadata:i}=e;if(!H(n))return[];let r=[],s=H(i)?i.name:void 0;fi(ge(e,"/kind"))&&n.planeID===void 0&&typeof s==
"string"&&r.push({path:"/spec/planeID",detail:s});let o=ge(e,"/kind");for(let{pointer:a,form:c,to:u}of Ss(o,t)){let d=ee(e,a),[p=""]=u;c==="object"&&bt(p)==="ob\
servability"&&H(d)&&d.kind===void 0&&r.push({path:`${a}/kind`,detail:p})}return r},message:({detail:e})=>`is optional in the documentation but required by the A\
PI server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}observabilityPlaneRef:
  name: logs`),right:G("DataPlane",`${Q}${X}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Mr=[np,Fd,Wd,tp,Bd,jd,Zd,Jd,Hd,Pd,ip,Id,wd,ep,Kd,Cd];function sp(e,t,n,i={},r=Mr){let s=[];for(let a of ew(r,t)){let c=tw(a,e,t,i);c.length>0&&s.push(...c)}if(s.length===0)return s;let o=new Set(n.map(({path:a})=>a));
return s.filter(({issue:a})=>!o.has(a.path))}function ew(e,t){if(e!==Mr)return e.filter(r=>Rt(r,t));let n=rp.get(t);if(n)return n;let i=Mr.filter(r=>Rt(r,t));return rp.
set(t,i),i}var rp=new Map;function tw(e,t,n,i){try{return e.check(t,n,i).map(r=>{let s=e.fix?.(t,r);return{issue:iw(e,r),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{
return[{issue:{...nw(e.code),path:"",field:""},severity:"error"}]}}var nw=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function iw(e,t){return{code:e.code,path:t.path,field:aa(t.path),message:e.message(t)}}function*op(e,t){if(!H(e))return;let n=ap(e,t),i=na(t);for(let r of n)yield*rw(e,r,t);if(ui(i,e.kind))for(let{issue:r,fix:s}of sp(e,i,n))s!==void 0&&(yield{issue:r,
isSafe:!0,title:"Write what belongs here",after:()=>Qt(e,Ze(r.path),s)})}function rw(e,t,n){let i=Ze(t.path),r=i.at(-1)??"",s=(o,a)=>({issue:t,isSafe:!1,title:o,
after:()=>Qt(e,i,a)});switch(t.code){case"null-value":return[{...s(`Remove ${r}`,void 0),isSafe:!0}];case"namespace-not-allowed":return[s("Remove the namespace",
void 0)];case"unknown-field":{let{suggestion:o}=t,a=s(`Remove ${r}`,void 0);if(o===void 0)return[a];let c={...a,title:`Rename it to ${o}`,after:()=>Qt(e,i,lp,o)};
return sw(t,c,n)?[{...c,isSafe:!0}]:[c,a]}case"unknown-kind":case"unknown-value":{let o=t.suggestion??(t.allowed.length===1?t.allowed[0]:void 0);return o===void 0?
[]:[s(`Write ${o}`,o)]}case"wrong-api-version":return t.allowed.slice(0,1).map(o=>s(`Write ${o}`,o));case"value-from":return t.found==="neither"?[]:t.branches.map(
o=>{let[a=""]=t.branches.filter(c=>c!==o);return{...s(`Keep ${o}, remove ${a}`,void 0),after:()=>Qt(e,[...i,a],void 0)}});default:return[]}}function sw(e,{after:t},n){
if(e.code!=="unknown-field"||e.knownIn===void 0)return!1;let i=[...Ze(e.path).slice(0,-1),e.suggestion??""].map(r=>`/${de(r)}`).join("");return!ap(t(),n).some(({
path:r})=>r===i||r.startsWith(`${i}/`))}var lp=Symbol("rename");function Qt(e,[t,...n],i,r){if(t===void 0)return i;if(Array.isArray(e)&&n.length===0&&i===void 0)
return e.filter((a,c)=>String(c)!==t);if(Array.isArray(e))return e.map((a,c)=>String(c)===t?Qt(a,n,i,r):a);if(!H(e))return e;if(n.length>0)return{...e,[t]:Qt(e[t],
n,i,r)};if(i===lp)return Object.fromEntries(Object.entries(e).map(([a,c])=>[a===t?r:a,c]));let{[t]:s,...o}=e;return i===void 0?o:{...e,[t]:i}}function ap(e,t){let n=ia(
t)(e);return n.ok?[]:n.issues}function up(e,{release:t=ps}={}){let i=wt(e).documents.flatMap(s=>s.issues.length>0?[]:sa(s.value).map(({value:o,pointer:a})=>({document:s,pointer:a,...ow(o,t)}))).
filter(({fixed:s})=>s>0),r=vd(e,i.map(({document:s,pointer:o,after:a})=>({document:s,pointer:o,after:a})));return!r.ok||i.length===0?{text:e,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:o})=>s+o,0)}}function ow(e,t){let n=e,i=0;for(let r=cp(n,t);r!==void 0&&i<lw;r=cp(n,t))n=r.after(),i++;return{after:n,fixed:i}}function cp(e,t){
for(let n of op(e,t))if(n.isSafe)return n}var lw=200;var mp=require("buffer"),He=require("fs"),gp=require("path");var Gl=require("fs"),pp=require("path");function zt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var aw={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Hl(e){return e instanceof Error?aw[zt(e)]??e.message:"an unknown error"}var Te=require("fs"),gt=require("path");var cw=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,uw=1440*60*1e3;function fp(e){let t=(0,Te.mkdtempSync)((0,gt.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,Te.writeFileSync)((0,gt.join)(t,".gitignore"),`*
`)}catch(n){throw Dr(t),n}return t}function Dr(e){try{(0,Te.rmSync)(e,{recursive:!0,force:!0})}catch{}}function dp(e){for(let t of new Set(Array.from(e,pw)))for(let n of hw(
t)){let i=cw.exec(n)?.[1];i!==void 0&&fw(Number(i),(0,gt.join)(t,n))&&Dr((0,gt.join)(t,n))}}function fw(e,t){if(e===process.pid||!dw(e))return!0;let n=(0,Te.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>uw}function dw(e){try{return process.kill(e,0)}catch(t){return zt(t)==="EPERM"}}function pw(e){try{
return(0,gt.dirname)(Te.realpathSync.native(e))}catch{return(0,gt.dirname)(e)}}function hw(e){try{return(0,Te.readdirSync)(e)}catch{return[]}}var hp="<stdin>";function yp(e,t){return e===hp?Buffer.from(t.stdin()):mw(e,t.cwd)}function mw(e,t){let n=(0,gp.resolve)(t,e),i=(0,He.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,He.readFileSync)(i);let r=(0,He.readSync)(i,qr);return r<qr.length?qr.subarray(0,r):Buffer.concat([qr,(0,He.readFileSync)(i)])}finally{(0,He.closeSync)(
i)}}var qr=Buffer.allocUnsafeSlow(64*1024);function Vl(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,mp.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function bp(e){return e[0]===255||e[0]===254?ks(Vl(e)):e.
includes("openchoreo")||e.includes("Plane")&&ks(e.toString("latin1"))}var $e=require("fs"),Gn=require("path");var gw=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,yw=/##(\w*)\[/g;function vp(e){return ww(e.replace(gw,bw))}function bw(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${vw(t)}`}var vw=e=>e.toString(16).padStart(4,"0");function ww(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(yw,"##$1\\[")}var Jl={ok:0,findings:1,failure:2};function Sw(e,t){e.stderr(`${vp(t)}
`)}function Ql(e,t){Sw(e,`openchoreo-planes: ${t}`)}var W=require("fs");function wp({path:e,shown:t,text:n,before:i}){let r=(0,W.statSync)(e,{throwIfNoEntry:!1});if(r===void 0){if(typeof i=="string")throw new Error(Ep);if((0,W.lstatSync)(
e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!r.isFile())throw new Error(
r.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,W.realpathSync)(e);(0,W.accessSync)(s,W.constants.W_OK);let o=(0,W.readFileSync)(s);if(i===
null)throw new Error(Cp);if(i!==void 0&&!o.equals(Buffer.from(i)))throw new Error(kw(o)?Aw:Pp);return{shown:t,text:n,path:s,old:{bytes:o,stats:r}}}function Sp(e,t){
return Op(t,e.text,e.old?.stats),{...e,temporary:t}}function Ap({path:e,temporary:t,old:n}){let i=Cw(e);if(i===void 0&&n!==void 0)throw new Error(Ep);if(i!==void 0&&
n===void 0)throw new Error(Cp);if(n!==void 0&&!i?.equals(n.bytes))throw new Error(Pp);(0,W.renameSync)(t,e)}function kp({path:e,temporary:t,old:n}){n===void 0?(0,W.rmSync)(
e,{force:!0}):(Op(t,n.bytes,n.stats),(0,W.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,W.renameSync)(t,e))}var Pp="it has changed since it was read; try again",
Cp="it has been created in the meantime; try again",Ep="it has been deleted since it was read",Aw="it is UTF-16; save it as UTF-8 first",kw=e=>e[0]===255||e[0]===
254;function Op(e,t,n){let i=(0,W.openSync)(e,"wx");try{(0,W.writeFileSync)(i,t),n!==void 0&&(Pw(i,n),(0,W.fchmodSync)(i,n.mode&4095)),(0,W.fsyncSync)(i)}finally{
(0,W.closeSync)(i)}}function Pw(e,{uid:t,gid:n}){let i=(0,W.fstatSync)(e);if(!(i.uid===t&&i.gid===n))for(let r of[t,i.uid])try{(0,W.fchownSync)(e,r,n);return}catch{}}
function Cw(e){try{return(0,W.readFileSync)(e)}catch(t){if(zt(t)==="ENOENT")return;throw t}}var Np=require("os"),zl=["SIGHUP","SIGINT","SIGTERM"];async function xp(e){let t,n=i=>{t??=zl.find(r=>r===i)};for(let i of zl)process.on(i,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let i of zl)process.off(i,n)}}function Tp(e){return 128+Np.constants.signals[e]}function Ip(e,{io:t,lookedAt:n,onWritten:i}){return xp(async r=>{dp([...n,...e.map(({path:a})=>a)]);let s=await Ew(e,r);s===void 0?i():Ql(t,s);let o=await r();return o===
void 0?s===void 0?Jl.ok:Jl.failure:(s===void 0&&Ql(t,`interrupted by ${o} after everything was written`),Tp(o))})}async function Ew(e,t){let n=new Map,i=[],r=[],
s=()=>{for(let o of n.values())Dr(o)};try{let o=[];for(let c of e)o.push(await Lp(c,()=>wp(c),t));let a=[];for(let c of o){let u=()=>(0,Gn.join)(Ow((0,Gn.dirname)(
c.path),n,i),String(a.length));a.push(await Lp(c,()=>Sp(c,u()),t))}await Rp(t);for(let c of a)Mp(c,()=>Ap(c)),r.push(c);for(let c of n.keys())Tw(c)}catch(o){let a=r.
filter(c=>!xw(c)).length;s();for(let c of i)Nw(c);return`${a===0?"nothing was":`${a} of ${on(e.length,"file")} were`} written: ${Hl(o)}`}s()}async function Lp(e,t,n){
return await Rp(n),Mp(e,t)}async function Rp(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function Mp({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Hl(n)}`,{cause:n})}}function Ow(e,t,n){let i=t.get(e);if(i!==void 0)return i;let r=(0,$e.mkdirSync)(e,{recursive:!0});r!==void 0&&n.unshift(
{last:e,first:r});let s=fp(e);return t.set(e,s),s}function Nw({last:e,first:t}){try{for(let n=e;;n=(0,Gn.dirname)(n))if((0,$e.rmdirSync)(n),n===t)return}catch{}}
function xw(e){try{return kp(e),!0}catch{return!1}}function Tw(e){try{let t=(0,$e.openSync)(e,"r");try{(0,$e.fsyncSync)(t)}finally{(0,$e.closeSync)(t)}}catch{}}function Lw(e,t,n){let i=[],r=0;for(let{path:s,fromDirectory:o}of e){let a=Iw(s,o,n);if(a===void 0)continue;let c=up(a,{release:t});c.fixed!==0&&(i.push({path:(0,Xl.resolve)(
n.cwd,s),shown:s,text:c.text,before:a}),r+=c.fixed)}return Ip(i,{io:n,lookedAt:e.map(({path:s})=>(0,Xl.resolve)(n.cwd,s)),onWritten:()=>n.stderr(`${on(r,"findin\
g")} fixed in ${on(i.length,"file")}
`)})}function Iw(e,t,n){try{let i=yp(e,n);return t&&!bp(i)?void 0:Vl(i)}catch{return}}0&&(module.exports={fixFiles});

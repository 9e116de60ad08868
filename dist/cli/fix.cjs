"use strict";var Mp=Object.create;var ii=Object.defineProperty;var Dp=Object.getOwnPropertyDescriptor;var qp=Object.getOwnPropertyNames;var _p=Object.getPrototypeOf,$p=Object.prototype.hasOwnProperty;var L=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),he=(e,t)=>{for(var n in t)ii(e,n,{get:t[n],enumerable:!0})},Xl=(e,t,n,i)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of qp(t))!$p.call(e,r)&&r!==n&&ii(e,r,{get:()=>t[r],enumerable:!(i=Dp(t,r))||i.enumerable});return e};var Xe=(e,t,n)=>(n=e!=null?Mp(_p(e)):{},Xl(t||!e||!e.__esModule?ii(n,"default",{value:e,enumerable:!0}):n,e)),Fp=e=>Xl(ii({},"__esModule",{value:!0}),e);var U=L(ue=>{"use strict";var Qs=Symbol.for("yaml.alias"),hc=Symbol.for("yaml.document"),gi=Symbol.for("yaml.map"),mc=Symbol.for("yaml.pair"),zs=Symbol.for("yam\
l.scalar"),yi=Symbol.for("yaml.seq"),je=Symbol.for("yaml.node.type"),Ym=e=>!!e&&typeof e=="object"&&e[je]===Qs,Um=e=>!!e&&typeof e=="object"&&e[je]===hc,Wm=e=>!!e&&
typeof e=="object"&&e[je]===gi,Hm=e=>!!e&&typeof e=="object"&&e[je]===mc,gc=e=>!!e&&typeof e=="object"&&e[je]===zs,Gm=e=>!!e&&typeof e=="object"&&e[je]===yi;function yc(e){
if(e&&typeof e=="object")switch(e[je]){case gi:case yi:return!0}return!1}function Vm(e){if(e&&typeof e=="object")switch(e[je]){case Qs:case gi:case zs:case yi:return!0}
return!1}var Jm=e=>(gc(e)||yc(e))&&!!e.anchor;ue.ALIAS=Qs;ue.DOC=hc;ue.MAP=gi;ue.NODE_TYPE=je;ue.PAIR=mc;ue.SCALAR=zs;ue.SEQ=yi;ue.hasAnchor=Jm;ue.isAlias=Ym;ue.
isCollection=yc;ue.isDocument=Um;ue.isMap=Wm;ue.isNode=Vm;ue.isPair=Hm;ue.isScalar=gc;ue.isSeq=Gm});var un=L(Xs=>{"use strict";var le=U(),ye=Symbol("break visit"),bc=Symbol("skip children"),De=Symbol("remove node");function bi(e,t){let n=vc(t);le.isDocument(e)?
qt(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):qt(null,e,n,Object.freeze([]))}bi.BREAK=ye;bi.SKIP=bc;bi.REMOVE=De;function qt(e,t,n,i){let r=wc(
e,t,n,i);if(le.isNode(r)||le.isPair(r))return Sc(e,i,r),qt(e,r,n,i);if(typeof r!="symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.
length;++s){let o=qt(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.
freeze(i.concat(t));let s=qt("key",t.key,n,i);if(s===ye)return ye;s===De&&(t.key=null);let o=qt("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}
return r}async function vi(e,t){let n=vc(t);le.isDocument(e)?await _t(null,e.contents,n,Object.freeze([e]))===De&&(e.contents=null):await _t(null,e,n,Object.freeze(
[]))}vi.BREAK=ye;vi.SKIP=bc;vi.REMOVE=De;async function _t(e,t,n,i){let r=await wc(e,t,n,i);if(le.isNode(r)||le.isPair(r))return Sc(e,i,r),_t(e,r,n,i);if(typeof r!=
"symbol"){if(le.isCollection(t)){i=Object.freeze(i.concat(t));for(let s=0;s<t.items.length;++s){let o=await _t(s,t.items[s],n,i);if(typeof o=="number")s=o-1;else{
if(o===ye)return ye;o===De&&(t.items.splice(s,1),s-=1)}}}else if(le.isPair(t)){i=Object.freeze(i.concat(t));let s=await _t("key",t.key,n,i);if(s===ye)return ye;
s===De&&(t.key=null);let o=await _t("value",t.value,n,i);if(o===ye)return ye;o===De&&(t.value=null)}}return r}function vc(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,
Seq:e.Collection},e):e}function wc(e,t,n,i){if(typeof n=="function")return n(e,t,i);if(le.isMap(t))return n.Map?.(e,t,i);if(le.isSeq(t))return n.Seq?.(e,t,i);if(le.
isPair(t))return n.Pair?.(e,t,i);if(le.isScalar(t))return n.Scalar?.(e,t,i);if(le.isAlias(t))return n.Alias?.(e,t,i)}function Sc(e,t,n){let i=t[t.length-1];if(le.
isCollection(i))i.items[e]=n;else if(le.isPair(i))e==="key"?i.key=n:i.value=n;else if(le.isDocument(i))i.contents=n;else{let r=le.isAlias(i)?"alias":"scalar";throw new Error(
`Cannot replace node with ${r} parent`)}}Xs.visit=bi;Xs.visitAsync=vi});var Zs=L(kc=>{"use strict";var Ac=U(),Qm=un(),zm={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Xm=e=>e.replace(/[!,[\]{}]/g,t=>zm[t]),fn=class e{constructor(t,n){
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
for(let[n,i]of Object.entries(this.tags))if(t.startsWith(i))return n+Xm(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(t&&i.length>0&&Ac.isNode(t.contents)){let s={};Qm.visit(t.contents,(o,a)=>{Ac.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,o]of i)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||r.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};fn.defaultYaml={explicit:!1,version:"1.2"};fn.defaultTags={"!!":"tag:yaml.org,2002:"};kc.Directives=fn});var wi=L(dn=>{"use strict";var Pc=U(),Zm=un();function eg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Cc(e){let t=new Set;return Zm.visit(e,{Value(n,i){i.anchor&&t.add(i.anchor)}}),t}function Ec(e,t){for(let n=1;;++n){
let i=`${e}${n}`;if(!t.has(i))return i}}function tg(e,t){let n=[],i=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=Cc(e));let o=Ec(t,r);return r.add(o),o},setAnchors:()=>{
for(let s of n){let o=i.get(s);if(typeof o=="object"&&o.anchor&&(Pc.isScalar(o.node)||Pc.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:i}}dn.anchorIsValid=eg;dn.anchorNames=Cc;dn.createNodeAnchors=tg;dn.
findNewAnchor=Ec});var eo=L(Oc=>{"use strict";function pn(e,t,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let r=0,s=i.length;r<s;++r){let o=i[r],a=pn(e,i,String(r),o);a===
void 0?delete i[r]:a!==o&&(i[r]=a)}else if(i instanceof Map)for(let r of Array.from(i.keys())){let s=i.get(r),o=pn(e,i,r,s);o===void 0?i.delete(r):o!==s&&i.set(
r,o)}else if(i instanceof Set)for(let r of Array.from(i)){let s=pn(e,i,r,r);s===void 0?i.delete(r):s!==r&&(i.delete(r),i.add(s))}else for(let[r,s]of Object.entries(
i)){let o=pn(e,i,r,s);o===void 0?delete i[r]:o!==s&&(i[r]=o)}return e.call(t,n,i)}Oc.applyReviver=pn});var tt=L(xc=>{"use strict";var ng=U();function Nc(e,t,n){if(Array.isArray(e))return e.map((i,r)=>Nc(i,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!ng.
hasAnchor(e))return e.toJSON(t,n);let i={aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=s=>{i.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.
onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}xc.toJS=Nc});var Si=L(Lc=>{"use strict";var ig=eo(),Tc=U(),rg=tt(),to=class{constructor(t){Object.defineProperty(this,Tc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:s}={}){
if(!Tc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=rg.toJS(this,"",o);if(typeof r=="function")for(let{count:c,res:u}of o.anchors.values())r(u,c);return typeof s=="function"?ig.applyReviver(s,{"":a},
"",a):a}};Lc.NodeBase=to});var hn=L(Ic=>{"use strict";var sg=wi(),og=un(),$t=U(),lg=Si(),ag=tt(),no=class extends lg.NodeBase{constructor(t){super($t.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],og.visit(t,{Node:(s,o)=>{($t.isAlias(o)||$t.hasAnchor(o))&&i.push(o)}}),n&&(n.aliasResolveCache=i));let r;
for(let s of i){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,c=s.get(r);if(c||(ag.toJS(r,null,n),c=s.get(r)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Ai(o,r,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return r}toJSON(t,n){if(!n)
return{source:this.source};let i=this.resolve(n.doc,n);if(!i){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return n.anchors.get(i).res}toString(t,n,i){let r=`*${this.source}`;if(t){if(sg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function Ai(e,t,n){
if($t.isAlias(t)){let i=t.resolve(e),r=n&&i&&n.get(i);return r?r.count*r.aliasCount:0}else if($t.isCollection(t)){let i=0;for(let r of t.items){let s=Ai(e,r,n);
s>i&&(i=s)}return i}else if($t.isPair(t)){let i=Ai(e,t.key,n),r=Ai(e,t.value,n);return Math.max(i,r)}return 1}Ic.Alias=no});var oe=L(io=>{"use strict";var cg=U(),ug=Si(),fg=tt(),dg=e=>!e||typeof e!="function"&&typeof e!="object",nt=class extends ug.NodeBase{constructor(t){super(cg.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:fg.toJS(this.value,t,n)}toString(){return String(this.value)}};nt.BLOCK_FOLDED="BLOCK_FOLDED";nt.BLOCK_LITERAL=
"BLOCK_LITERAL";nt.PLAIN="PLAIN";nt.QUOTE_DOUBLE="QUOTE_DOUBLE";nt.QUOTE_SINGLE="QUOTE_SINGLE";io.Scalar=nt;io.isScalarValue=dg});var mn=L(Mc=>{"use strict";var pg=hn(),St=U(),Rc=oe(),hg="tag:yaml.org,2002:";function mg(e,t,n){if(t){let i=n.filter(s=>s.tag===t),r=i.find(s=>!s.format)??i[0];
if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(i=>i.identify?.(e)&&!i.format)}function gg(e,t,n){if(St.isDocument(e)&&(e=e.contents),St.isNode(
e))return e;if(St.isPair(e)){let p=n.schema[St.MAP].createNode?.(n.schema,null,n);return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:r,onTagObj:s,schema:o,sourceObjects:a}=n,c;if(i&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=r(e)),new pg.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=hg+t.slice(2));let u=mg(
e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new Rc.Scalar(e);return c&&(c.node=p),p}u=e instanceof Map?o[St.
MAP]:Symbol.iterator in Object(e)?o[St.SEQ]:o[St.MAP]}s&&(s(u),delete n.onTagObj);let d=u?.createNode?u.createNode(n.schema,e,n):typeof u?.nodeClass?.from=="fun\
ction"?u.nodeClass.from(n.schema,e,n):new Rc.Scalar(e);return t?d.tag=t:u.default||(d.tag=u.tag),c&&(c.node=d),d}Mc.createNode=gg});var Pi=L(ki=>{"use strict";var yg=mn(),qe=U(),bg=Si();function ro(e,t,n){let i=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=i,i=o}else i=new Map([[s,i]])}return yg.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Dc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,so=class extends bg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(i=>qe.isNode(i)||qe.isPair(i)?i.clone(t):i),this.range&&
(n.range=this.range.slice()),n}addIn(t,n){if(Dc(t))this.add(n);else{let[i,...r]=t,s=this.get(i,!0);if(qe.isCollection(s))s.addIn(r,n);else if(s===void 0&&this.schema)
this.set(i,ro(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(t){let[n,...i]=t;if(i.length===0)return this.
delete(n);let r=this.get(n,!0);if(qe.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(t,n){let[
i,...r]=t,s=this.get(i,!0);return r.length===0?!n&&qe.isScalar(s)?s.value:s:qe.isCollection(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!qe.isPair(n))return!1;let i=n.value;return i==null||t&&qe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[n,...i]=t;if(i.length===
0)return this.has(n);let r=this.get(n,!0);return qe.isCollection(r)?r.hasIn(i):!1}setIn(t,n){let[i,...r]=t;if(r.length===0)this.set(i,n);else{let s=this.get(i,!0);
if(qe.isCollection(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(i,ro(this.schema,r,n));else throw new Error(`Expected YAML collection at ${i}. Remai\
ning path: ${r}`)}}};ki.Collection=so;ki.collectionFromPath=ro;ki.isEmptyPath=Dc});var gn=L(Ci=>{"use strict";var vg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function oo(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var wg=(e,t,n)=>e.
endsWith(`
`)?oo(n,t):n.includes(`
`)?`
`+oo(n,t):(e.endsWith(" ")?"":" ")+n;Ci.indentComment=oo;Ci.lineComment=wg;Ci.stringifyComment=vg});var _c=L(yn=>{"use strict";var Sg="flow",lo="block",Ei="quoted";function Ag(e,t,n="flow",{indentAtStart:i,lineWidth:r=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return e;r<s&&(s=0);let c=Math.max(1+s,1+r-t.length);if(e.length<=c)return e;let u=[],d={},p=r-t.length;typeof i=="number"&&(i>r-Math.max(2,s)?u.push(
0):p=r-i);let h,g,C=!1,y=-1,S=-1,T=-1;n===lo&&(y=qc(e,y,t.length),y!==-1&&(p=y+c));for(let M;M=e[y+=1];){if(n===Ei&&M==="\\"){switch(S=y,e[y+1]){case"x":y+=3;break;case"\
u":y+=5;break;case"U":y+=9;break;default:y+=1}T=y}if(M===`
`)n===lo&&(y=qc(e,y,t.length)),p=y+t.length+c,h=void 0;else{if(M===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){let _=e[y+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(h=y)}if(y>=p)if(h)u.push(h),p=h+c,h=void 0;else if(n===Ei){for(;g===" "||g==="	";)g=M,M=e[y+=1],C=!0;let _=y>T+1?y-2:S-1;if(d[_])return e;u.push(_),
d[_]=!0,p=_+c,h=void 0}else C=!0}g=M}if(C&&a&&a(),u.length===0)return e;o&&o();let I=e.slice(0,u[0]);for(let M=0;M<u.length;++M){let _=u[M],$=u[M+1]||e.length;_===
0?I=`
${t}${e.slice(0,$)}`:(n===Ei&&d[_]&&(I+=`${e[_]}\\`),I+=`
${t}${e.slice(_+1,$)}`)}return I}function qc(e,t,n){let i=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);i=t,r=t+1,s=e[r]}return i}yn.FOLD_BLOCK=lo;yn.FOLD_FLOW=Sg;yn.FOLD_QUOTED=Ei;yn.foldFlowLines=Ag});var vn=L($c=>{"use strict";var Le=oe(),it=_c(),Ni=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),xi=e=>/^(%|---|\.\.\.)/m.test(e);function kg(e,t,n){if(!t||t<0)return!1;let i=t-n,r=e.length;if(r<=i)return!1;for(let s=0,o=0;s<r;++s)if(e[s]===
`
`){if(s-o>i)return!0;if(o=s+1,r-o<=i)return!1}return!0}function bn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=t,r=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(xi(e)?"  ":""),o="",a=0;for(let c=0,u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,
c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"u":{o+=n.slice(a,c);let d=n.substr(c+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(i||n[c+2]==='"'||n.length<r)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,i?o:it.foldFlowLines(o,s,it.FOLD_QUOTED,Ni(t,!1))}function ao(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return bn(e,t);let n=t.indent||(xi(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?i:it.foldFlowLines(i,n,it.FOLD_FLOW,Ni(t,!1))}function Ft(e,t){let{singleQuote:n}=t.options,i;if(n===!1)i=bn;else{let r=e.includes(
'"'),s=e.includes("'");r&&!s?i=ao:s&&!r?i=bn:i=n?ao:bn}return i(e,t)}var co;try{co=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{co=/\n+(?!\n|$)/g}function Oi({comment:e,type:t,value:n},i,r,s){let{blockQuote:o,commentString:a,lineWidth:c}=i.options;if(!o||/\n[\t ]+$/.test(
n))return Ft(n,i);let u=i.indent||(i.forceBlockIndent||xi(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===Le.Scalar.BLOCK_FOLDED?!1:t===Le.Scalar.BLOCK_LITERAL?
!0:!kg(n,c,u.length);if(!n)return d?`|
`:`>
`;let p,h;for(h=n.length;h>0;--h){let $=n[h-1];if($!==`
`&&$!=="	"&&$!==" ")break}let g=n.substring(h),C=g.indexOf(`
`);C===-1?p="-":n===g||C!==g.length-1?(p="+",s&&s()):p="",g&&(n=n.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(co,`$&${u}`));let y=!1,S,T=-1;for(S=0;S<n.length;++S){let $=n[S];if($===" ")y=!0;else if($===`
`)T=S;else break}let I=n.substring(0,T<S?T+1:S);I&&(n=n.substring(I.length),I=I.replace(/\n+/g,`$&${u}`));let _=(y?u?"2":"1":"")+p;if(e&&(_+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!d){let $=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),j=!1,V=Ni(i,!0);o!=="folded"&&t!==Le.Scalar.BLOCK_FOLDED&&(V.onOverflow=
()=>{j=!0});let R=it.foldFlowLines(`${I}${$}${g}`,u,it.FOLD_BLOCK,V);if(!j)return`>${_}
${u}${R}`}return n=n.replace(/\n+/g,`$&${u}`),`|${_}
${u}${I}${n}${g}`}function Pg(e,t,n,i){let{type:r,value:s}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:d}=t;if(a&&s.includes(`
`)||d&&/[[\]{},]/.test(s))return Ft(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||d||!s.includes(
`
`)?Ft(s,t):Oi(e,t,n,i);if(!a&&!d&&r!==Le.Scalar.PLAIN&&s.includes(`
`))return Oi(e,t,n,i);if(xi(s)){if(c==="")return t.forceBlockIndent=!0,Oi(e,t,n,i);if(a&&c===u)return Ft(s,t)}let p=s.replace(/\n+/g,`$&
${c}`);if(o){let h=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(p),{compat:g,tags:C}=t.doc.schema;if(C.some(h)||g?.some(h))return Ft(s,t)}return a?
p:it.foldFlowLines(p,c,it.FOLD_FLOW,Ni(t,!1))}function Cg(e,t,n,i){let{implicitKey:r,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==Le.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Le.Scalar.QUOTE_DOUBLE);let c=d=>{switch(d){case Le.
Scalar.BLOCK_FOLDED:case Le.Scalar.BLOCK_LITERAL:return r||s?Ft(o.value,t):Oi(o,t,n,i);case Le.Scalar.QUOTE_DOUBLE:return bn(o.value,t);case Le.Scalar.QUOTE_SINGLE:
return ao(o.value,t);case Le.Scalar.PLAIN:return Pg(o,t,n,i);default:return null}},u=c(a);if(u===null){let{defaultKeyType:d,defaultStringType:p}=t.options,h=r&&
d||p;if(u=c(h),u===null)throw new Error(`Unsupported default string type ${h}`)}return u}$c.stringifyString=Cg});var wn=L(uo=>{"use strict";var Eg=wi(),rt=U(),Og=gn(),Ng=vn();function xg(e,t){let n=Object.assign({blockQuote:!0,commentString:Og.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(n.collectionStyle){case"\
block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Tg(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===
t.format)??r[0]}let n,i;if(rt.isScalar(t)){i=t.value;let r=e.filter(s=>s.identify?.(i));if(r.length>1){let s=r.filter(o=>o.test);s.length>0&&(r=s)}n=r.find(s=>s.
format===t.format)??r.find(s=>!s.format)}else i=t,n=e.find(r=>r.nodeClass&&i instanceof r.nodeClass);if(!n){let r=i?.constructor?.name??(i===null?"null":typeof i);
throw new Error(`Tag not resolved for ${r} value`)}return n}function Lg(e,t,{anchors:n,doc:i}){if(!i.directives)return"";let r=[],s=(rt.isScalar(e)||rt.isCollection(
e))&&e.anchor;s&&Eg.anchorIsValid(s)&&(n.add(s),r.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&r.push(i.directives.tagString(o)),r.join(" ")}function Ig(e,t,n,i){
if(rt.isPair(e))return e.toString(t,n,i);if(rt.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=rt.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>r=c});r??(r=Tg(t.doc.schema.tags,s));let o=Lg(s,r,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(s,t,n,i):rt.isScalar(s)?Ng.stringifyString(s,t,n,i):s.toString(t,n,i);return o?rt.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}uo.createStringifyContext=xg;uo.stringify=Ig});var Kc=L(jc=>{"use strict";var Ke=U(),Fc=oe(),Bc=wn(),Sn=gn();function Rg({key:e,value:t},n,i,r){let{allNullValues:s,doc:o,indent:a,indentStep:c,options:{commentString:u,
indentSeq:d,simpleKeys:p}}=n,h=Ke.isNode(e)&&e.comment||null;if(p){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(Ke.isCollection(e)||
!Ke.isNode(e)&&typeof e=="object"){let V="With simple keys, collection cannot be used as a key value";throw new Error(V)}}let g=!p&&(!e||h&&t==null&&!n.inFlow||
Ke.isCollection(e)||(Ke.isScalar(e)?e.type===Fc.Scalar.BLOCK_FOLDED||e.type===Fc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!g&&(p||!s),indent:a+c});let C=!1,y=!1,S=Bc.stringify(e,n,()=>C=!0,()=>y=!0);if(!g&&!n.inFlow&&S.length>1024){if(p)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");g=!0}if(n.inFlow){if(s||t==null)return C&&i&&i(),S===""?"?":g?`? ${S}`:S}else if(s&&!p||t==null&&
g)return S=`? ${S}`,h&&!C?S+=Sn.lineComment(S,n.indent,u(h)):y&&r&&r(),S;C&&(h=null),g?(h&&(S+=Sn.lineComment(S,n.indent,u(h))),S=`? ${S}
${a}:`):(S=`${S}:`,h&&(S+=Sn.lineComment(S,n.indent,u(h))));let T,I,M;Ke.isNode(t)?(T=!!t.spaceBefore,I=t.commentBefore,M=t.comment):(T=!1,I=null,M=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!g&&!h&&Ke.isScalar(t)&&(n.indentAtStart=S.length+1),y=!1,!d&&c.length>=2&&!n.inFlow&&!g&&Ke.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let _=!1,$=Bc.stringify(t,n,()=>_=!0,()=>y=!0),j=" ";if(h||T||I){if(j=T?`
`:"",I){let V=u(I);j+=`
${Sn.indentComment(V,n.indent)}`}$===""&&!n.inFlow?j===`
`&&M&&(j=`

`):j+=`
${n.indent}`}else if(!g&&Ke.isCollection(t)){let V=$[0],R=$.indexOf(`
`),z=R!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(z||!Ce){let Ee=!1;if(z&&(V==="&"||V==="!")){let Z=$.indexOf(" ");V==="&"&&Z!==-1&&Z<R&&$[Z+1]==="!"&&(Z=$.
indexOf(" ",Z+1)),(Z===-1||R<Z)&&(Ee=!0)}Ee||(j=`
${n.indent}`)}}else($===""||$[0]===`
`)&&(j="");return S+=j+$,n.inFlow?_&&i&&i():M&&!_?S+=Sn.lineComment(S,n.indent,u(M)):y&&r&&r(),S}jc.stringifyPair=Rg});var po=L(fo=>{"use strict";var Yc=require("process");function Mg(e,...t){e==="debug"&&console.log(...t)}function Dg(e,t){(e==="debug"||e==="warn")&&(typeof Yc.emitWarning==
"function"?Yc.emitWarning(t):console.warn(t))}fo.debug=Mg;fo.warn=Dg});var Mi=L(Ri=>{"use strict";var Ii=U(),Uc=oe(),Ti="<<",Li={identify:e=>e===Ti||typeof e=="symbol"&&e.description===Ti,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Uc.Scalar(Symbol(Ti)),{addToJSMap:Wc}),stringify:()=>Ti},qg=(e,t)=>(Li.identify(t)||Ii.isScalar(t)&&(!t.type||t.type===
Uc.Scalar.PLAIN)&&Li.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Li.tag&&n.default);function Wc(e,t,n){let i=Hc(e,n);if(Ii.isSeq(i))for(let r of i.items)
ho(e,t,r);else if(Array.isArray(i))for(let r of i)ho(e,t,r);else ho(e,t,i)}function ho(e,t,n){let i=Hc(e,n);if(!Ii.isMap(i))throw new Error("Merge sources must \
be maps or map aliases");let r=i.toJSON(null,e,Map);for(let[s,o]of r)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Hc(e,t){return e&&Ii.isAlias(t)?t.resolve(e.doc,e):t}
Ri.addMergeToJSMap=Wc;Ri.isMergeKey=qg;Ri.merge=Li});var go=L(Jc=>{"use strict";var _g=po(),Gc=Mi(),$g=wn(),Vc=U(),mo=tt();function Fg(e,t,{key:n,value:i}){if(Vc.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,i);else if(Gc.
isMergeKey(e,n))Gc.addMergeToJSMap(e,t,i);else{let r=mo.toJS(n,"",e);if(t instanceof Map)t.set(r,mo.toJS(i,r,e));else if(t instanceof Set)t.add(r);else{let s=Bg(
n,r,e),o=mo.toJS(i,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function Bg(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(Vc.isNode(e)&&n?.doc){let i=$g.createStringifyContext(n.doc,{});i.anchors=new Set;for(let s of n.anchors.keys())i.anchors.
add(s.anchor);i.inFlow=!0,i.inStringifyKey=!0;let r=e.toString(i);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),_g.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return r}return JSON.stringify(t)}Jc.addPairToJSMap=Fg});var st=L(yo=>{"use strict";var Qc=mn(),jg=Kc(),Kg=go(),Di=U();function Yg(e,t,n){let i=Qc.createNode(e,void 0,n),r=Qc.createNode(t,void 0,n);return new qi(i,r)}
var qi=class e{constructor(t,n=null){Object.defineProperty(this,Di.NODE_TYPE,{value:Di.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:i}=this;return Di.
isNode(n)&&(n=n.clone(t)),Di.isNode(i)&&(i=i.clone(t)),new e(n,i)}toJSON(t,n){let i=n?.mapAsMap?new Map:{};return Kg.addPairToJSMap(n,i,this)}toString(t,n,i){return t?.
doc?jg.stringifyPair(this,t,n,i):JSON.stringify(this)}};yo.Pair=qi;yo.createPair=Yg});var bo=L(Xc=>{"use strict";var At=U(),zc=wn(),_i=gn();function Ug(e,t,n){return(t.inFlow??e.flow?Hg:Wg)(e,t,n)}function Wg({comment:e,items:t},n,{blockItemPrefix:i,
flowChars:r,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,d=Object.assign({},n,{indent:s,type:null}),p=!1,h=[];for(let C=0;C<
t.length;++C){let y=t[C],S=null;if(At.isNode(y))!p&&y.spaceBefore&&h.push(""),$i(n,h,y.commentBefore,p),y.comment&&(S=y.comment);else if(At.isPair(y)){let I=At.
isNode(y.key)?y.key:null;I&&(!p&&I.spaceBefore&&h.push(""),$i(n,h,I.commentBefore,p))}p=!1;let T=zc.stringify(y,d,()=>S=null,()=>p=!0);S&&(T+=_i.lineComment(T,s,
u(S))),p&&S&&(p=!1),h.push(i+T)}let g;if(h.length===0)g=r.start+r.end;else{g=h[0];for(let C=1;C<h.length;++C){let y=h[C];g+=y?`
${c}${y}`:`
`}}return e?(g+=`
`+_i.indentComment(u(e),c),a&&a()):p&&o&&o(),g}function Hg({items:e},t,{flowChars:n,itemIndent:i}){let{indent:r,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
i+=s;let c=Object.assign({},t,{indent:i,inFlow:!0,type:null}),u=!1,d=0,p=[];for(let C=0;C<e.length;++C){let y=e[C],S=null;if(At.isNode(y))y.spaceBefore&&p.push(
""),$i(t,p,y.commentBefore,!1),y.comment&&(S=y.comment);else if(At.isPair(y)){let I=At.isNode(y.key)?y.key:null;I&&(I.spaceBefore&&p.push(""),$i(t,p,I.commentBefore,
!1),I.comment&&(u=!0));let M=At.isNode(y.value)?y.value:null;M?(M.comment&&(S=M.comment),M.commentBefore&&(u=!0)):y.value==null&&I?.comment&&(S=I.comment)}S&&(u=
!0);let T=zc.stringify(y,c,()=>S=null);u||(u=p.length>d||T.includes(`
`)),C<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((I,M)=>I+M.length+2,2)+(T.length+2)>t.options.lineWidth)),u&&(T+=",")),
S&&(T+=_i.lineComment(T,i,a(S))),p.push(T),d=p.length}let{start:h,end:g}=n;if(p.length===0)return h+g;if(!u){let C=p.reduce((y,S)=>y+S.length+2,2);u=t.options.lineWidth>
0&&C>t.options.lineWidth}if(u){let C=h;for(let y of p)C+=y?`
${s}${r}${y}`:`
`;return`${C}
${r}${g}`}else return`${h}${o}${p.join(" ")}${o}${g}`}function $i({indent:e,options:{commentString:t}},n,i,r){if(i&&r&&(i=i.replace(/^\n+/,"")),i){let s=_i.indentComment(
t(i),e);n.push(s.trimStart())}}Xc.stringifyCollection=Ug});var lt=L(wo=>{"use strict";var Gg=bo(),Vg=go(),Jg=Pi(),ot=U(),Fi=st(),Qg=oe();function An(e,t){let n=ot.isScalar(t)?t.value:t;for(let i of e)if(ot.isPair(i)&&(i.
key===t||i.key===n||ot.isScalar(i.key)&&i.key.value===n))return i}var vo=class extends Jg.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ot.MAP,t),this.items=[]}static from(t,n,i){let{keepUndefined:r,replacer:s}=i,o=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(n,c,u);else if(Array.
isArray(s)&&!s.includes(c))return;(u!==void 0||r)&&o.items.push(Fi.createPair(c,u,i))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let i;ot.isPair(t)?i=t:!t||typeof t!=
"object"||!("key"in t)?i=new Fi.Pair(t,t?.value):i=new Fi.Pair(t.key,t.value);let r=An(this.items,i.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(
`Key ${i.key} already set`);ot.isScalar(r.value)&&Qg.isScalarValue(i.value)?r.value.value=i.value:r.value=i.value}else if(s){let o=this.items.findIndex(a=>s(i,a)<
0);o===-1?this.items.push(i):this.items.splice(o,0,i)}else this.items.push(i)}delete(t){let n=An(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let r=An(this.items,t)?.value;return(!n&&ot.isScalar(r)?r.value:r)??void 0}has(t){return!!An(this.items,t)}set(t,n){this.add(new Fi.Pair(
t,n),!0)}toJSON(t,n,i){let r=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)Vg.addPairToJSMap(n,r,s);return r}toString(t,n,i){
if(!t)return JSON.stringify(this);for(let r of this.items)if(!ot.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Gg.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:i,onComment:n})}};wo.YAMLMap=vo;wo.findPair=An});var Bt=L(eu=>{"use strict";var zg=U(),Zc=lt(),Xg={collection:"map",default:!0,nodeClass:Zc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return zg.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Zc.YAMLMap.from(e,t,n)};eu.map=Xg});var at=L(tu=>{"use strict";var Zg=mn(),ey=bo(),ty=Pi(),ji=U(),ny=oe(),iy=tt(),So=class extends ty.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(ji.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Bi(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let i=Bi(t);
if(typeof i!="number")return;let r=this.items[i];return!n&&ji.isScalar(r)?r.value:r}has(t){let n=Bi(t);return typeof n=="number"&&n<this.items.length}set(t,n){let i=Bi(
t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[i];ji.isScalar(r)&&ny.isScalarValue(n)?r.value=n:this.items[i]=n}toJSON(t,n){
let i=[];n?.onCreate&&n.onCreate(i);let r=0;for(let s of this.items)i.push(iy.toJS(s,String(r++),n));return i}toString(t,n,i){return t?ey.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(t,n,i){let{replacer:r}=i,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof r=="function"){let c=n instanceof Set?a:String(o++);a=r.call(n,c,a)}s.items.
push(Zg.createNode(a,void 0,i))}}return s}};function Bi(e){let t=ji.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}tu.YAMLSeq=So});var jt=L(iu=>{"use strict";var ry=U(),nu=at(),sy={collection:"seq",default:!0,nodeClass:nu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ry.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>nu.YAMLSeq.from(e,t,n)};iu.seq=sy});var kn=L(ru=>{"use strict";var oy=vn(),ly={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,i){return t=Object.
assign({actualString:!0},t),oy.stringifyString(e,t,n,i)}};ru.string=ly});var Ki=L(lu=>{"use strict";var su=oe(),ou={identify:e=>e==null,createNode:()=>new su.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new su.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&ou.test.test(e)?e:t.options.nullStr};lu.nullTag=ou});var Ao=L(cu=>{"use strict";var ay=oe(),au={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new ay.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&au.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?n.options.trueStr:
n.options.falseStr}};cu.boolTag=au});var Kt=L(uu=>{"use strict";function cy({format:e,minFractionDigits:t,tag:n,value:i}){if(typeof i=="bigint")return String(i);let r=typeof i=="number"?i:Number(i);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}uu.stringifyNumber=cy});var Po=L(Yi=>{"use strict";var uy=oe(),ko=Kt(),fy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ko.stringifyNumber},dy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():ko.stringifyNumber(e)}},py={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new uy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ko.stringifyNumber};
Yi.float=py;Yi.floatExp=dy;Yi.floatNaN=fy});var Eo=L(Wi=>{"use strict";var fu=Kt(),Ui=e=>typeof e=="bigint"||Number.isInteger(e),Co=(e,t,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),n);function du(e,t,n){
let{value:i}=e;return Ui(i)&&i>=0?n+i.toString(t):fu.stringifyNumber(e)}var hy={identify:e=>Ui(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Co(e,2,8,n),stringify:e=>du(e,8,"0o")},my={identify:Ui,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Co(e,0,10,n),
stringify:fu.stringifyNumber},gy={identify:e=>Ui(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Co(e,2,16,
n),stringify:e=>du(e,16,"0x")};Wi.int=my;Wi.intHex=gy;Wi.intOct=hy});var hu=L(pu=>{"use strict";var yy=Bt(),by=Ki(),vy=jt(),wy=kn(),Sy=Ao(),Oo=Po(),No=Eo(),Ay=[yy.map,vy.seq,wy.string,by.nullTag,Sy.boolTag,No.intOct,No.int,No.intHex,
Oo.floatNaN,Oo.floatExp,Oo.float];pu.schema=Ay});var yu=L(gu=>{"use strict";var ky=oe(),Py=Bt(),Cy=jt();function mu(e){return typeof e=="bigint"||Number.isInteger(e)}var Hi=({value:e})=>JSON.stringify(e),Ey=[{
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Hi},{identify:e=>e==null,createNode:()=>new ky.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Hi},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:e=>e==="true",stringify:Hi},{identify:mu,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):
parseInt(e,10),stringify:({value:e})=>mu(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Hi}],Oy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Ny=[Py.map,Cy.seq].
concat(Ey,Oy);gu.schema=Ny});var To=L(bu=>{"use strict";var Pn=require("buffer"),xo=oe(),xy=vn(),Ty={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){
if(typeof Pn.Buffer=="function")return Pn.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let r=0;r<
n.length;++r)i[r]=n.charCodeAt(r);return i}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},i,r,s){if(!n)return"";let o=n,a;if(typeof Pn.Buffer=="function")a=o instanceof Pn.Buffer?o.toString("base64"):Pn.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=xo.Scalar.BLOCK_LITERAL),t!==xo.Scalar.QUOTE_DOUBLE){let c=Math.max(i.options.
lineWidth-i.indent.length,i.options.minContentWidth),u=Math.ceil(a.length/c),d=new Array(u);for(let p=0,h=0;p<u;++p,h+=c)d[p]=a.substr(h,c);a=d.join(t===xo.Scalar.
BLOCK_LITERAL?`
`:" ")}return xy.stringifyString({comment:e,type:t,value:a},i,r,s)}};bu.binary=Ty});var Ji=L(Vi=>{"use strict";var Gi=U(),Lo=st(),Ly=oe(),Iy=at();function vu(e,t){if(Gi.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!Gi.isPair(i)){
if(Gi.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator");let r=i.items[0]||new Lo.Pair(new Ly.Scalar(null));if(i.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${i.commentBefore}
${r.key.commentBefore}`:i.commentBefore),i.comment){let s=r.value??r.key;s.comment=s.comment?`${i.comment}
${s.comment}`:i.comment}i=r}e.items[n]=Gi.isPair(i)?i:new Lo.Pair(i)}}else t("Expected a sequence for this tag");return e}function wu(e,t,n){let{replacer:i}=n,r=new Iy.
YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(s++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(
o);if(u.length===1)a=u[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;r.items.push(Lo.createPair(a,c,n))}return r}
var Ry={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vu,createNode:wu};Vi.createPairs=wu;Vi.pairs=Ry;Vi.resolvePairs=vu});var Mo=L(Ro=>{"use strict";var Su=U(),Io=tt(),Cn=lt(),My=at(),Au=Ji(),kt=class e extends My.YAMLSeq{constructor(){super(),this.add=Cn.YAMLMap.prototype.add.bind(
this),this.delete=Cn.YAMLMap.prototype.delete.bind(this),this.get=Cn.YAMLMap.prototype.get.bind(this),this.has=Cn.YAMLMap.prototype.has.bind(this),this.set=Cn.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let i=new Map;n?.onCreate&&n.onCreate(i);for(let r of this.items){let s,o;if(Su.
isPair(r)?(s=Io.toJS(r.key,"",n),o=Io.toJS(r.value,s,n)):s=Io.toJS(r,"",n),i.has(s))throw new Error("Ordered maps must not include duplicate keys");i.set(s,o)}return i}static from(t,n,i){
let r=Au.createPairs(t,n,i),s=new this;return s.items=r.items,s}};kt.tag="tag:yaml.org,2002:omap";var Dy={collection:"seq",identify:e=>e instanceof Map,nodeClass:kt,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Au.resolvePairs(e,t),i=[];for(let{key:r}of n.items)Su.isScalar(r)&&(i.includes(r.value)?t(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):i.push(r.value));return Object.assign(new kt,n)},createNode:(e,t,n)=>kt.from(e,t,n)};Ro.YAMLOMap=kt;Ro.omap=Dy});var Ou=L(Do=>{"use strict";var ku=oe();function Pu({value:e,source:t},n){return t&&(e?Cu:Eu).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Cu={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new ku.Scalar(!0),stringify:Pu},Eu={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new ku.Scalar(!1),stringify:Pu};Do.falseTag=Eu;Do.trueTag=
Cu});var Nu=L(Qi=>{"use strict";var qy=oe(),qo=Kt(),_y={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:qo.stringifyNumber},$y={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():qo.stringifyNumber(e)}},Fy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new qy.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(
n+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:qo.stringifyNumber};Qi.float=Fy;Qi.floatExp=$y;Qi.floatNaN=_y});var Tu=L(On=>{"use strict";var xu=Kt(),En=e=>typeof e=="bigint"||Number.isInteger(e);function zi(e,t,n,{intAsBigInt:i}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),i){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return r==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return r==="-"?-1*s:s}function _o(e,t,n){let{value:i}=e;if(En(i)){let r=i.toString(t);return i<0?"-"+n+r.substr(1):n+r}return xu.stringifyNumber(
e)}var By={identify:En,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>zi(e,2,2,n),stringify:e=>_o(e,2,"0b")},jy={identify:En,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>zi(e,1,8,n),stringify:e=>_o(e,8,"0")},Ky={identify:En,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>zi(e,0,10,n),stringify:xu.stringifyNumber},Yy={identify:En,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>zi(e,2,16,n),stringify:e=>_o(e,16,"0x")};On.int=Ky;On.intBin=By;On.intHex=Yy;On.intOct=jy});var Fo=L($o=>{"use strict";var er=U(),Xi=st(),Zi=lt(),Pt=class e extends Zi.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;er.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Xi.Pair(t.key,null):n=new Xi.Pair(t,null),Zi.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let i=Zi.
findPair(this.items,t);return!n&&er.isPair(i)?er.isScalar(i.key)?i.key.value:i.key:i}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let i=Zi.findPair(this.items,t);i&&!n?this.items.splice(this.items.indexOf(i),1):!i&&n&&this.items.push(new Xi.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(t,n,i){let{replacer:r}=i,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof r=="function"&&(o=r.call(n,o,o)),s.items.push(Xi.createPair(o,null,i));return s}};Pt.tag="tag:yaml.org,2002:set";var Uy={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Pt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Pt.from(e,t,n),resolve(e,t){if(er.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Pt,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};$o.YAMLSet=Pt;$o.set=Uy});var jo=L(tr=>{"use strict";var Wy=Kt();function Bo(e,t){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,r=o=>t?BigInt(o):Number(o),s=i.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return n==="-"?r(-1)*s:s}function Lu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return Wy.stringifyNumber(e);let i="";t<0&&(i="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.
unshift(t))),i+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Hy={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Bo(e,n),stringify:Lu},Gy={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Bo(e,!1),stringify:Lu},Iu={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Iu.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,i,r,s,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,i-1,r,s||0,o||0,a||0,c),d=t[8];if(d&&d!=="Z"){let p=Bo(d,!1);Math.
abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};tr.floatTime=Gy;tr.intTime=Hy;tr.
timestamp=Iu});var Du=L(Mu=>{"use strict";var Vy=Bt(),Jy=Ki(),Qy=jt(),zy=kn(),Xy=To(),Ru=Ou(),Ko=Nu(),nr=Tu(),Zy=Mi(),e0=Mo(),t0=Ji(),n0=Fo(),Yo=jo(),i0=[Vy.map,Qy.seq,zy.string,
Jy.nullTag,Ru.trueTag,Ru.falseTag,nr.intBin,nr.intOct,nr.int,nr.intHex,Ko.floatNaN,Ko.floatExp,Ko.float,Xy.binary,Zy.merge,e0.omap,t0.pairs,n0.set,Yo.intTime,Yo.
floatTime,Yo.timestamp];Mu.schema=i0});var Wu=L(Ho=>{"use strict";var Fu=Bt(),r0=Ki(),Bu=jt(),s0=kn(),o0=Ao(),Uo=Po(),Wo=Eo(),l0=hu(),a0=yu(),ju=To(),Nn=Mi(),Ku=Mo(),Yu=Ji(),qu=Du(),Uu=Fo(),ir=jo(),_u=new Map(
[["core",l0.schema],["failsafe",[Fu.map,Bu.seq,s0.string]],["json",a0.schema],["yaml11",qu.schema],["yaml-1.1",qu.schema]]),$u={binary:ju.binary,bool:o0.boolTag,
float:Uo.float,floatExp:Uo.floatExp,floatNaN:Uo.floatNaN,floatTime:ir.floatTime,int:Wo.int,intHex:Wo.intHex,intOct:Wo.intOct,intTime:ir.intTime,map:Fu.map,merge:Nn.
merge,null:r0.nullTag,omap:Ku.omap,pairs:Yu.pairs,seq:Bu.seq,set:Uu.set,timestamp:ir.timestamp},c0={"tag:yaml.org,2002:binary":ju.binary,"tag:yaml.org,2002:merg\
e":Nn.merge,"tag:yaml.org,2002:omap":Ku.omap,"tag:yaml.org,2002:pairs":Yu.pairs,"tag:yaml.org,2002:set":Uu.set,"tag:yaml.org,2002:timestamp":ir.timestamp};function u0(e,t,n){
let i=_u.get(t);if(i&&!e)return n&&!i.includes(Nn.merge)?i.concat(Nn.merge):i.slice();let r=i;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(_u.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(Nn.merge)),r.reduce((s,o)=>{let a=typeof o=="string"?$u[o]:o;if(!a){let c=JSON.stringify(
o),u=Object.keys($u).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}Ho.
coreKnownTags=c0;Ho.getTags=u0});var Jo=L(Hu=>{"use strict";var Go=U(),f0=Bt(),d0=jt(),p0=kn(),rr=Wu(),h0=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Vo=class e{constructor({compat:t,customTags:n,merge:i,
resolveKnownTags:r,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?rr.getTags(t,"compat"):t?rr.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=r?rr.coreKnownTags:{},this.tags=rr.getTags(n,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,Go.MAP,{value:f0.
map}),Object.defineProperty(this,Go.SCALAR,{value:p0.string}),Object.defineProperty(this,Go.SEQ,{value:d0.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
h0:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};Hu.Schema=Vo});var Vu=L(Gu=>{"use strict";var m0=U(),Qo=wn(),xn=gn();function g0(e,t){let n=[],i=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---");let r=Qo.createStringifyContext(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(xn.indentComment(c,""))}let o=!1,a=null;if(e.contents){if(m0.isNode(e.contents)){if(e.contents.spaceBefore&&
i&&n.push(""),e.contents.commentBefore){let d=s(e.contents.commentBefore);n.push(xn.indentComment(d,""))}r.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>o=!0,u=Qo.stringify(e.contents,r,()=>a=null,c);a&&(u+=xn.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:
n.push(u)}else n.push(Qo.stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(xn.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(xn.indentComment(s(c),"")))}return n.join(`
`)+`
`}Gu.stringifyDocument=g0});var Tn=L(Ju=>{"use strict";var y0=hn(),Yt=Pi(),Oe=U(),b0=st(),v0=tt(),w0=Jo(),S0=Vu(),zo=wi(),A0=eo(),k0=mn(),Xo=Zs(),Zo=class e{constructor(t,n,i){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Oe.NODE_TYPE,{value:Oe.DOC});let r=null;typeof n=="function"||Array.isArray(n)?
r=n:i===void 0&&n&&(i=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=s;let{version:o}=s;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Xo.Directives({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,r,i)}clone(){let t=Object.create(e.
prototype,{[Oe.NODE_TYPE]:{value:Oe.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.
slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Oe.isNode(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ut(this.contents)&&this.contents.add(t)}addIn(t,n){Ut(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let i=zo.anchorNames(this);t.anchor=!n||i.has(n)?zo.findNewAnchor(n||"a",i):n}return new y0.Alias(
t.anchor)}createNode(t,n,i){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let S=I=>typeof I=="number"||I instanceof String||
I instanceof Number,T=n.filter(S).map(String);T.length>0&&(n=n.concat(T)),r=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,
keepUndefined:c,onTagObj:u,tag:d}=i??{},{onAnchor:p,setAnchors:h,sourceObjects:g}=zo.createNodeAnchors(this,o||"a"),C={aliasDuplicateObjects:s??!0,keepUndefined:c??
!1,onAnchor:p,onTagObj:u,replacer:r,schema:this.schema,sourceObjects:g},y=k0.createNode(t,d,C);return a&&Oe.isCollection(y)&&(y.flow=!0),h(),y}createPair(t,n,i={}){
let r=this.createNode(t,null,i),s=this.createNode(n,null,i);return new b0.Pair(r,s)}delete(t){return Ut(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Yt.
isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Ut(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return Oe.isCollection(this.contents)?this.
contents.get(t,n):void 0}getIn(t,n){return Yt.isEmptyPath(t)?!n&&Oe.isScalar(this.contents)?this.contents.value:this.contents:Oe.isCollection(this.contents)?this.
contents.getIn(t,n):void 0}has(t){return Oe.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Yt.isEmptyPath(t)?this.contents!==void 0:Oe.isCollection(
this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Yt.collectionFromPath(this.schema,[t],n):Ut(this.contents)&&this.contents.set(
t,n)}setIn(t,n){Yt.isEmptyPath(t)?this.contents=n:this.contents==null?this.contents=Yt.collectionFromPath(this.schema,Array.from(t),n):Ut(this.contents)&&this.contents.
setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Xo.
Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=
new Xo.Directives({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let r=JSON.stringify(
t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=
new w0.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:i,
maxAliasCount:r,onAnchor:s,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},c=v0.toJS(
this.contents,n??"",a);if(typeof s=="function")for(let{count:u,res:d}of a.anchors.values())s(d,u);return typeof o=="function"?A0.applyReviver(o,{"":c},"",c):c}toJSON(t,n){
return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");
if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer,\
 not ${n}`)}return S0.stringifyDocument(this,t)}};function Ut(e){if(Oe.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}
Ju.Document=Zo});var Rn=L(In=>{"use strict";var Ln=class extends Error{constructor(t,n,i,r){super(),this.name=t,this.code=i,this.message=r,this.pos=n}},el=class extends Ln{constructor(t,n,i){
super("YAMLParseError",t,n,i)}},tl=class extends Ln{constructor(t,n,i){super("YAMLWarning",t,n,i)}},P0=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:i,col:r}=n.linePos[0];n.message+=` at line ${i}, column ${r}`;let s=r-1,o=e.substring(t.lineStarts[i-1],t.lineStarts[i]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[i-2],t.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===i&&c.col>r&&(a=Math.max(1,Math.min(c.col-r,80-s)));let u=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};In.YAMLError=Ln;In.YAMLParseError=el;In.YAMLWarning=tl;In.prettifyError=P0});var Mn=L(Qu=>{"use strict";function C0(e,{flow:t,indicator:n,next:i,offset:r,onError:s,parentIndent:o,startOnNewline:a}){let c=!1,u=a,d=a,p="",h="",g=!1,C=!1,y=null,
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
start:$??V}}Qu.resolveProps=C0});var sr=L(zu=>{"use strict";function nl(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(nl(t.key)||nl(t.value))return!0}return!1;default:return!0}}zu.containsNewline=nl});var il=L(Xu=>{"use strict";var E0=sr();function O0(e,t,n){if(t?.type==="flow-collection"){let i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&E0.containsNewline(
t)&&n(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Xu.flowIndentCheck=O0});var rl=L(ef=>{"use strict";var Zu=U();function N0(e,t,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let r=typeof i=="function"?i:(s,o)=>s===o||Zu.isScalar(s)&&
Zu.isScalar(o)&&s.value===o.value;return t.some(s=>r(s.key,n))}ef.mapIncludes=N0});var lf=L(of=>{"use strict";var tf=st(),x0=lt(),nf=Mn(),T0=sr(),rf=il(),L0=rl(),sf="All mapping items must start at the same column";function I0({composeNode:e,composeEmptyNode:t},n,i,r,s){
let o=s?.nodeClass??x0.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=i.offset,u=null;for(let d of i.items){let{start:p,key:h,sep:g,value:C}=d,y=nf.resolveProps(
p,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0}),S=!y.found;if(S){if(h&&(h.type==="block-seq"?r(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&r(c,"BAD_INDENT",sf)),!y.anchor&&!y.tag&&!g){
u=y.end,y.comment&&(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||T0.containsNewline(h))&&r(h??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else y.found?.indent!==i.indent&&r(c,"BAD_INDENT",sf);n.atKey=!0;let T=y.end,I=h?e(n,h,y,r):t(n,T,p,null,y,r);n.schema.compat&&rf.flowIndentCheck(
i.indent,h,r),n.atKey=!1,L0.mapIncludes(n,a.items,I)&&r(T,"DUPLICATE_KEY","Map keys must be unique");let M=nf.resolveProps(g??[],{indicator:"map-value-ind",next:C,
offset:I.range[2],onError:r,parentIndent:i.indent,startOnNewline:!h||h.type==="block-scalar"});if(c=M.end,M.found){S&&(C?.type==="block-map"&&!M.hasNewline&&r(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<M.found.offset-1024&&r(I.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let _=C?e(n,C,M,r):t(n,c,g,null,M,r);n.schema.compat&&rf.flowIndentCheck(
i.indent,C,r),c=_.range[2];let $=new tf.Pair(I,_);n.options.keepSourceTokens&&($.srcToken=d),a.items.push($)}else{S&&r(I.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),M.comment&&(I.comment?I.comment+=`
`+M.comment:I.comment=M.comment);let _=new tf.Pair(I);n.options.keepSourceTokens&&(_.srcToken=d),a.items.push(_)}}return u&&u<c&&r(u,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[i.offset,c,u??c],a}of.resolveBlockMap=I0});var cf=L(af=>{"use strict";var R0=at(),M0=Mn(),D0=il();function q0({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=s?.nodeClass??R0.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=i.offset,u=null;for(let{start:d,value:p}of i.items){let h=M0.resolveProps(d,{indicator:"seq-item-ind",next:p,
offset:c,onError:r,parentIndent:i.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||p)p?.type==="block-seq"?r(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{u=h.end,h.comment&&(a.comment=h.comment);continue}let g=p?e(n,p,h,r):
t(n,h.end,d,null,h,r);n.schema.compat&&D0.flowIndentCheck(i.indent,p,r),c=g.range[2],a.items.push(g)}return a.range=[i.offset,c,u??c],a}af.resolveBlockSeq=q0});var Wt=L(uf=>{"use strict";function _0(e,t,n,i){let r="";if(e){let s=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"commen\
t":{n&&!s&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=c.substring(1)||" ";r?r+=o+d:r=d,o="";break}case"n\
ewline":r&&(o+=c),s=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:r,offset:t}}uf.resolveEnd=_0});var hf=L(pf=>{"use strict";var $0=U(),F0=st(),ff=lt(),B0=at(),j0=Wt(),df=Mn(),K0=sr(),Y0=rl(),sl="Block collections are not allowed within flow collections",ol=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function U0({composeNode:e,composeEmptyNode:t},n,i,r,s){let o=i.start.source==="{",a=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?ff.YAMLMap:B0.YAMLSeq),u=new c(n.schema);u.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let p=i.offset+i.start.source.length;for(let S=0;S<
i.items.length;++S){let T=i.items[S],{start:I,key:M,sep:_,value:$}=T,j=df.resolveProps(I,{flow:a,indicator:"explicit-key-ind",next:M??_?.[0],offset:p,onError:r,
parentIndent:i.indent,startOnNewline:!1});if(!j.found){if(!j.anchor&&!j.tag&&!_&&!$){S===0&&j.comma?r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):S<i.items.
length-1&&r(j.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),j.comment&&(u.comment?u.comment+=`
`+j.comment:u.comment=j.comment),p=j.end;continue}!o&&n.options.strict&&K0.containsNewline(M)&&r(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(S===0)j.comma&&r(j.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(j.comma||r(j.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),j.comment){let V="";e:for(let R of I)switch(R.type){case"comma":case"space":break;case"comment":V=R.source.substring(1);break e;default:break e}
if(V){let R=u.items[u.items.length-1];$0.isPair(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+V:R.comment=V,j.comment=j.comment.substring(V.length+1)}}if(!o&&!_&&!j.found){let V=$?e(n,$,j,r):t(n,j.end,_,null,j,r);u.items.push(V),p=V.range[2],ol($)&&r(V.
range,"BLOCK_IN_FLOW",sl)}else{n.atKey=!0;let V=j.end,R=M?e(n,M,j,r):t(n,V,I,null,j,r);ol(M)&&r(R.range,"BLOCK_IN_FLOW",sl),n.atKey=!1;let z=df.resolveProps(_??
[],{flow:a,indicator:"map-value-ind",next:$,offset:R.range[2],onError:r,parentIndent:i.indent,startOnNewline:!1});if(z.found){if(!o&&!j.found&&n.options.strict){
if(_)for(let Z of _){if(Z===z.found)break;if(Z.type==="newline"){r(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}j.start<z.found.offset-1024&&r(z.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?r($,"MISSING_CHAR",`Missing space after : in ${a}`):r(z.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ce=$?
e(n,$,z,r):z.found?t(n,z.end,_,null,z,r):null;Ce?ol($)&&r(Ce.range,"BLOCK_IN_FLOW",sl):z.comment&&(R.comment?R.comment+=`
`+z.comment:R.comment=z.comment);let Ee=new F0.Pair(R,Ce);if(n.options.keepSourceTokens&&(Ee.srcToken=T),o){let Z=u;Y0.mapIncludes(n,Z.items,R)&&r(V,"DUPLICATE_\
KEY","Map keys must be unique"),Z.items.push(Ee)}else{let Z=new ff.YAMLMap(n.schema);Z.flow=!0,Z.items.push(Ee);let Ge=(Ce??R).range;Z.range=[R.range[0],Ge[1],Ge[2]],
u.items.push(Z)}p=Ce?Ce.range[2]:z.end}}let h=o?"}":"]",[g,...C]=i.end,y=p;if(g?.source===h)y=g.offset+g.source.length;else{let S=a[0].toUpperCase()+a.substring(
1),T=d?`${S} must end with a ${h}`:`${S} in block collection must be sufficiently indented and end with a ${h}`;r(p,d?"MISSING_CHAR":"BAD_INDENT",T),g&&g.source.
length!==1&&C.unshift(g)}if(C.length>0){let S=j0.resolveEnd(C,y,n.options.strict,r);S.comment&&(u.comment?u.comment+=`
`+S.comment:u.comment=S.comment),u.range=[i.offset,y,S.offset]}else u.range=[i.offset,y,y];return u}pf.resolveFlowCollection=U0});var gf=L(mf=>{"use strict";var W0=U(),H0=oe(),G0=lt(),V0=at(),J0=lf(),Q0=cf(),z0=hf();function ll(e,t,n,i,r,s){let o=n.type==="block-map"?J0.resolveBlockMap(e,t,
n,i,s):n.type==="block-seq"?Q0.resolveBlockSeq(e,t,n,i,s):z0.resolveFlowCollection(e,t,n,i,s),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function X0(e,t,n,i,r){let s=i.tag,o=s?t.directives.tagName(s.source,h=>r(s,"TAG_RESOLVE_FAILED",h)):null;if(n.type==="block-seq"){let{anchor:h,
newlineAfterProp:g}=i,C=h&&s?h.offset>s.offset?h:s:h??s;C&&(!g||g.offset<C.offset)&&r(C,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===G0.YAMLMap.tagName&&a==="map"||o===V0.YAMLSeq.tagName&&a===
"seq")return ll(e,t,n,r,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){let h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.
assign({},h,{default:!1})),c=h;else return h?r(s,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):r(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),ll(e,t,n,r,o)}let u=ll(e,t,n,r,o,c),d=c.resolve?.(u,h=>r(s,"TAG_RESOLVE_FAILED",h),t.options)??u,p=W0.isNode(d)?d:new H0.
Scalar(d);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}mf.composeCollection=X0});var cl=L(yf=>{"use strict";var al=oe();function Z0(e,t,n){let i=t.offset,r=eb(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[i,i,i]};let s=r.
mode===">"?al.Scalar.BLOCK_FOLDED:al.Scalar.BLOCK_LITERAL,o=t.source?tb(t.source):[],a=o.length;for(let y=o.length-1;y>=0;--y){let S=o[y][1];if(S===""||S==="\r")
a=y;else break}if(a===0){let y=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",S=i+r.length;return t.source&&(S+=t.source.length),{value:y,type:s,comment:r.comment,range:[i,S,S]}}let c=t.indent+r.indent,
u=t.offset+r.length,d=0;for(let y=0;y<a;++y){let[S,T]=o[y];if(T===""||T==="\r")r.indent===0&&S.length>c&&(c=S.length);else{S.length<c&&n(u+S.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(c=S.length),d=y,c===0&&!e.atRoot&&n(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=S.length+T.length+1}for(let y=o.length-1;y>=a;--y)o[y][0].length>c&&(a=y+1);let p="",h="",
g=!1;for(let y=0;y<d;++y)p+=o[y][0].slice(c)+`
`;for(let y=d;y<a;++y){let[S,T]=o[y];u+=S.length+T.length+1;let I=T[T.length-1]==="\r";if(I&&(T=T.slice(0,-1)),T&&S.length<c){let _=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(u-T.length-(I?2:1),"BAD_INDENT",_),S=""}s===al.Scalar.BLOCK_LITERAL?(p+=
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
`}let C=i+r.length+t.source.length;return{value:p,type:s,comment:r.comment,range:[i,C,C]}}function eb({offset:e,props:t},n,i){if(t[0].type!=="block-scalar-heade\
r")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],o=0,a="",c=-1;for(let h=1;h<r.length;++h){let g=r[h];if(!a&&(g==="\
-"||g==="+"))a=g;else{let C=Number(g);!o&&C?o=C:c===-1&&(c=e+h)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,
d="",p=r.length;for(let h=1;h<t.length;++h){let g=t[h];switch(g.type){case"space":u=!0;case"newline":p+=g.source.length;break;case"comment":n&&!u&&i(g,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=g.source.length,d=g.source.substring(1);break;case"error":i(g,"UNEXPECTED_TOK\
EN",g.message),p+=g.source.length;break;default:{let C=`Unexpected token in block scalar header: ${g.type}`;i(g,"UNEXPECTED_TOKEN",C);let y=g.source;y&&typeof y==
"string"&&(p+=y.length)}}}return{mode:s,indent:o,chomp:a,comment:d,length:p}}function tb(e){let t=e.split(/\n( *)/),n=t[0],i=n.match(/^( *)/),s=[i?.[1]?[i[1],n.
slice(i[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}yf.resolveBlockScalar=Z0});var fl=L(vf=>{"use strict";var ul=oe(),nb=Wt();function ib(e,t,n){let{offset:i,type:r,source:s,end:o}=e,a,c,u=(h,g,C)=>n(i+h,g,C);switch(r){case"scalar":a=ul.Scalar.
PLAIN,c=rb(s,u);break;case"single-quoted-scalar":a=ul.Scalar.QUOTE_SINGLE,c=sb(s,u);break;case"double-quoted-scalar":a=ul.Scalar.QUOTE_DOUBLE,c=ob(s,u);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[i,i+s.length,i+s.length]}}let d=i+s.length,
p=nb.resolveEnd(o,d,t,n);return{value:c,type:a,comment:p.comment,range:[i,d,p.offset]}}function rb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),bf(e)}function sb(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),bf(e.slice(1,-1)).replace(/''/g,"'")}function bf(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let i,r;try{i=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(i,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let u=n[1].replace(r,"");u===""?o===`
`?s+=o:o=`
`:(s+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+o+(n?.[1]??"")}function ob(e,t){let n="";for(let i=1;i<e.length-1;++i){let r=e[i];
if(!(r==="\r"&&e[i+1]===`
`))if(r===`
`){let{fold:s,offset:o}=lb(e,i);n+=s,i=o}else if(r==="\\"){let s=e[++i],o=ab[s];if(o)n+=o;else if(s===`
`)for(s=e[i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="\r"&&e[i+1]===`
`)for(s=e[++i+1];s===" "||s==="	";)s=e[++i+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=cb(e,i+1,a,t),i+=a}else{let a=e.substr(i-1,2);t(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let s=i,o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(n+=i>s?e.slice(s,i+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function lb(e,t){let n="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(n+=`
`),t+=1,i=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ab={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function cb(e,t,n,i){let r=e.substr(t,n),o=r.length===n&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}vf.resolveFlowScalar=ib});var Af=L(Sf=>{"use strict";var Ct=U(),wf=oe(),ub=cl(),fb=fl();function db(e,t,n,i){let{value:r,type:s,comment:o,range:a}=t.type==="block-scalar"?ub.resolveBlockScalar(
e,t,i):fb.resolveFlowScalar(t,e.options.strict,i),c=n?e.directives.tagName(n.source,p=>i(n,"TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Ct.
SCALAR]:c?u=pb(e.schema,r,c,n,i):t.type==="scalar"?u=hb(e,r,t,i):u=e.schema[Ct.SCALAR];let d;try{let p=u.resolve(r,h=>i(n??t,"TAG_RESOLVE_FAILED",h),e.options);
d=Ct.isScalar(p)?p:new wf.Scalar(p)}catch(p){let h=p instanceof Error?p.message:String(p);i(n??t,"TAG_RESOLVE_FAILED",h),d=new wf.Scalar(r)}return d.range=a,d.source=
r,s&&(d.type=s),c&&(d.tag=c),u.format&&(d.format=u.format),o&&(d.comment=o),d}function pb(e,t,n,i,r){if(n==="!")return e[Ct.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ct.SCALAR])}function hb({
atKey:e,directives:t,schema:n},i,r,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||n[Ct.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(i))??n[Ct.SCALAR];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(a.tag),d=`Value may be parsed as either ${c} or ${u}`;s(r,
"TAG_RESOLVE_FAILED",d,!0)}}return o}Sf.composeScalar=db});var Pf=L(kf=>{"use strict";function mb(e,t,n){if(t){n??(n=t.length);for(let i=n-1;i>=0;--i){let r=t[i];switch(r.type){case"space":case"comment":case"newline":e-=
r.source.length;continue}for(r=t[++i];r?.type==="space";)e+=r.source.length,r=t[++i];break}}return e}kf.emptyScalarPosition=mb});var Of=L(pl=>{"use strict";var gb=hn(),yb=U(),bb=gf(),Cf=Af(),vb=Wt(),wb=Pf(),Sb={composeNode:Ef,composeEmptyNode:dl};function Ef(e,t,n,i){let r=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:c}=n,u,d=!0;switch(t.type){case"alias":u=Ab(e,t,i),(a||c)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Cf.composeScalar(e,t,c,i),a&&(u.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{u=bb.composeCollection(Sb,e,t,n,i),a&&(u.anchor=a.source.substring(1))}catch(p){let h=p instanceof Error?p.message:
String(p);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",p),d=!1}}return u??
(u=dl(e,t.offset,void 0,null,n,i)),a&&u.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!yb.isScalar(u)||typeof u.value!=
"string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&d&&(u.srcToken=t),u}function dl(e,t,n,i,{spaceBefore:r,comment:s,anchor:o,tag:a,end:c},u){
let d={type:"scalar",offset:wb.emptyScalarPosition(t,n,i),indent:-1,source:""},p=Cf.composeScalar(e,d,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===
""&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),s&&(p.comment=s,p.range[2]=c),p}function Ab({options:e},{offset:t,source:n,end:i},r){
let s=new gb.Alias(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=vb.resolveEnd(i,o,e.strict,r);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}pl.composeEmptyNode=
dl;pl.composeNode=Ef});var Tf=L(xf=>{"use strict";var kb=Tn(),Nf=Of(),Pb=Wt(),Cb=Mn();function Eb(e,t,{offset:n,start:i,value:r,end:s},o){let a=Object.assign({_directives:t},e),c=new kb.
Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=Cb.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=r?Nf.composeNode(u,r,d,o):Nf.composeEmptyNode(u,d.end,i,null,d,o);let p=c.
contents.range[2],h=Pb.resolveEnd(s,p,!1,o);return h.comment&&(c.comment=h.comment),c.range=[n,p,h.offset],c}xf.composeDoc=Eb});var ml=L(Rf=>{"use strict";var Ob=require("process"),Nb=Zs(),xb=Tn(),Dn=Rn(),Lf=U(),Tb=Tf(),Lb=Wt();function qn(e){if(typeof e=="number")return[e,e+1];if(Array.
isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function If(e){let t="",n=!1,i=!1;for(let r=0;r<
e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(s.substring(1)||" "),n=!0,i=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:t,afterEmptyLine:i}}var hl=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,r,s)=>{let o=qn(n);s?this.warnings.push(new Dn.YAMLWarning(
o,i,r)):this.errors.push(new Dn.YAMLParseError(o,i,r))},this.directives=new Nb.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:i,
afterEmptyLine:r}=If(this.prelude);if(i){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${i}`:i;else if(r||t.directives.docStart||!s)t.commentBefore=i;else if(Lf.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];Lf.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${i}
${a}`:i}else{let o=s.commentBefore;s.commentBefore=o?`${i}
${o}`:i}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:If(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,i=-1){for(let r of t)yield*this.next(r);yield*this.end(n,i)}*next(t){switch(Ob.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,i,r)=>{let s=qn(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",i,r)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=Tb.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,i=new Dn.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"do\
c-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Dn.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",i));break}this.doc.directives.
docEnd=!0;let n=Lb.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.doc.comment;
this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Dn.YAMLParseError(qn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let i=Object.assign({_directives:this.directives},this.options),r=new xb.Document(
void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};Rf.Composer=hl});var qf=L(or=>{"use strict";var Ib=cl(),Rb=fl(),Mb=Rn(),Mf=vn();function Db(e,t=!0,n){if(e){let i=(r,s,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(n)n(a,s,o);else throw new Mb.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Rb.resolveFlowScalar(
e,t,i);case"block-scalar":return Ib.resolveBlockScalar({options:{strict:t}},e,i)}}return null}function qb(e,t){let{implicitKey:n=!1,indent:i,inFlow:r=!1,offset:s=-1,
type:o="PLAIN"}=t,a=Mf.stringifyString({type:o,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),d=a.substring(0,u),p=a.substring(u+1)+`
`,h=[{type:"block-scalar-header",offset:s,indent:i,source:d}];return Df(h,c)||h.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:s,indent:i,props:h,source:p}}case'"':return{type:"double-quoted-scalar",offset:s,indent:i,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:i,source:a,end:c};default:return{type:"scalar",offset:s,indent:i,source:a,end:c}}}function _b(e,t,n={}){let{afterKey:i=!1,implicitKey:r=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(i&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=Mf.stringifyString({type:o,value:t},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":$b(e,c);break;case'"':gl(e,c,"double-quoted-scalar");break;case"\
'":gl(e,c,"single-quoted-scalar");break;default:gl(e,c,"scalar")}}function $b(e,t){let n=t.indexOf(`
`),i=t.substring(0,n),r=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=i,e.source=r}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:i}];Df(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:r})}}function Df(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function gl(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let i=e.props.slice(1),r=t.length;e.props[0].type==="block-scalar-header"&&
(r-=e.props[0].source.length);for(let s of i)s.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:i});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[r]});break}default:{let i="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:i,source:t,
end:r})}}}or.createScalarToken=qb;or.resolveAsScalar=Db;or.setScalarValue=_b});var $f=L(_f=>{"use strict";var Fb=e=>"type"in e?ar(e):lr(e);function ar(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=ar(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=lr(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=lr(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=lr(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function lr({start:e,key:t,sep:n,value:i}){let r="";for(let s of e)r+=s.source;if(t&&(r+=ar(t)),n)for(let s of n)r+=s.
source;return i&&(r+=ar(i)),r}_f.stringify=Fb});var Kf=L(jf=>{"use strict";var yl=Symbol("break visit"),Bb=Symbol("skip children"),Ff=Symbol("remove item");function Et(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),Bf(Object.freeze([]),e,t)}Et.BREAK=yl;Et.SKIP=Bb;Et.REMOVE=Ff;Et.itemAtPath=(e,t)=>{let n=e;for(let[i,r]of t){let s=n?.[i];if(s&&
"items"in s)n=s.items[r];else return}return n};Et.parentCollection=(e,t)=>{let n=Et.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],r=n?.[i];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Bf(e,t,n){let i=n(t,e);if(typeof i=="symbol")return i;for(let r of["key","value"]){let s=t[r];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=Bf(Object.freeze(e.concat([[r,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===yl)return yl;a===Ff&&
(s.items.splice(o,1),o-=1)}}typeof i=="function"&&r==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}jf.visit=Et});var cr=L(be=>{"use strict";var bl=qf(),jb=$f(),Kb=Kf(),vl="\uFEFF",wl="",Sl="",Al="",Yb=e=>!!e&&"items"in e,Ub=e=>!!e&&(e.type==="scalar"||e.type==="single-q\
uoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Wb(e){switch(e){case vl:return"<BOM>";case wl:return"<DOC>";case Sl:return"<FL\
OW_END>";case Al:return"<SCALAR>";default:return JSON.stringify(e)}}function Hb(e){switch(e){case vl:return"byte-order-mark";case wl:return"doc-mode";case Sl:return"\
flow-error-end";case Al:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}be.createScalarToken=bl.createScalarToken;be.resolveAsScalar=bl.resolveAsScalar;be.setScalarValue=bl.
setScalarValue;be.stringify=jb.stringify;be.visit=Kb.visit;be.BOM=vl;be.DOCUMENT=wl;be.FLOW_END=Sl;be.SCALAR=Al;be.isCollection=Yb;be.isScalar=Ub;be.prettyToken=
Wb;be.tokenType=Hb});var Cl=L(Uf=>{"use strict";var _n=cr();function Ie(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Yf=new Set("0123456789ABCDEFabcdef"),Gb=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ur=new Set(",[]{}"),Vb=new Set(` ,[]{}
\r	`),kl=e=>!e||Vb.has(e),Pl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(t===null)return this.setNext("stream");if(t[0]===_n.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,i=t.indexOf("#");for(;i!==-1;){
let s=t[i-1];if(s===" "||s==="	"){n=i-1;break}else i=t.indexOf("#",i+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield _n.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ie(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Ie(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ie(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(kl),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,i=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&r[0]!=="#"||i===0&&(r.startsWith("---")||r.startsWith("..."))&&Ie(r[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield _n.FLOW_END,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(kl),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield _n.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,i=this.pos-1,r;for(;r=this.buffer[++i];)if(r===":"){let s=this.buffer[i+1];if(Ie(s)||t&&ur.has(s))break;n=i}else if(Ie(r)){let s=this.buffer[i+
1];if(r==="\r"&&(s===`
`?(i+=1,r=`
`,s=this.buffer[i+1]):n=i),s==="#"||t&&ur.has(s))break;if(r===`
`){let o=this.continueScalar(i+1);if(o===-1)break;i=Math.max(i,o-2)}}else{if(t&&ur.has(r))break;n=i}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield _n.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(kl),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,i=this.charAt(1);if(Ie(i)||n&&ur.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ie(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Gb.has(n))n=this.buffer[++t];else if(n==="%"&&Yf.has(this.buffer[t+1])&&Yf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||t&&i==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,i=this.buffer[n];for(;!t(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Uf.Lexer=Pl});var Ol=L(Wf=>{"use strict";var El=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,i=this.lineStarts.length;
for(;n<i;){let s=n+i>>1;this.lineStarts[s]<t?n=s+1:i=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];
return{line:n,col:t-r+1}}}};Wf.LineCounter=El});var xl=L(Qf=>{"use strict";var Jb=require("process"),Hf=cr(),Qb=Cl();function ct(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Gf(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Jf(e){switch(e?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function fr(e){switch(e.type){case"document":return e.
start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ht(e){
if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function dr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)
e.push(t[n])}function Vf(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!ct(t.start,"explicit-key-ind")&&!ct(t.sep,"map-value-ind")&&
(t.key&&(t.value=t.key),delete t.key,Jf(t.value)?t.value.end?dr(t.value.end,t.sep):t.value.end=t.sep:dr(t.start,t.sep),delete t.sep)}var Nl=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Qb.Lexer,this.onNewLine=
t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(t,n))yield*this.next(i);n||(yield*this.end())}*next(t){if(this.source=
t,Jb.env.LOG_TOKENS&&console.log("|",Hf.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Hf.tokenType(t);if(n)
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
0),n.type==="flow-collection"&&Vf(n),i.type){case"document":i.value=n;break;case"block-scalar":i.props.push(n);break;case"block-map":{let r=i.items[i.items.length-
1];if(r.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=i.items[i.items.length-1];r.value?i.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=i.items[i.items.
length-1];!r||r.value?i.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.
type==="document"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Gf(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(i.type==="document"?i.end=r.start:i.items.push({start:r.
start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Gf(t.start)!==-1?(yield*this.pop(),yield*this.
step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type===
"map-value-ind"){let n=fr(this.peek(2)),i=Ht(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,
indent:t.indent,items:[{start:i,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"\
space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.
source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){dr(r,n.start),
r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let i=!this.onKeyLine&&this.indent===t.indent,r=i&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Jf(n.key)&&!ct(n.sep,"newline")){
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
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){dr(r,n.start),r.push(this.
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
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let r=fr(
i),s=Ht(r);Vf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=fr(t),i=Ht(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=fr(t),i=Ht(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Qf.Parser=Nl});var td=L(Fn=>{"use strict";var zf=ml(),zb=Tn(),$n=Rn(),Xb=po(),Zb=U(),ev=Ol(),Xf=xl();function Zf(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new ev.LineCounter||null,prettyErrors:t}}function tv(e,t={}){let{lineCounter:n,prettyErrors:i}=Zf(t),r=new Xf.Parser(n?.addNewLine),s=new zf.Composer(t),o=Array.
from(s.compose(r.parse(e)));if(i&&n)for(let a of o)a.errors.forEach($n.prettifyError(e,n)),a.warnings.forEach($n.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function ed(e,t={}){let{lineCounter:n,prettyErrors:i}=Zf(t),r=new Xf.Parser(n?.addNewLine),s=new zf.Composer(t),o=null;for(let a of s.
compose(r.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new $n.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(o.errors.forEach($n.prettifyError(e,n)),o.warnings.forEach($n.prettifyError(
e,n))),o}function nv(e,t,n){let i;typeof t=="function"?i=t:n===void 0&&t&&typeof t=="object"&&(n=t);let r=ed(e,n);if(!r)return null;if(r.warnings.forEach(s=>Xb.
warn(r.options.logLevel,s)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:i},n))}function iv(e,t,n){
let i=null;if(typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return Zb.isDocument(e)&&!i?e.toString(n):new zb.Document(e,i,n).toString(n)}
Fn.parse=nv;Fn.parseAllDocuments=tv;Fn.parseDocument=ed;Fn.stringify=iv});var Ye=L(J=>{"use strict";var rv=ml(),sv=Tn(),ov=Jo(),Tl=Rn(),lv=hn(),ut=U(),av=st(),cv=oe(),uv=lt(),fv=at(),dv=cr(),pv=Cl(),hv=Ol(),mv=xl(),pr=td(),nd=un();J.Composer=
rv.Composer;J.Document=sv.Document;J.Schema=ov.Schema;J.YAMLError=Tl.YAMLError;J.YAMLParseError=Tl.YAMLParseError;J.YAMLWarning=Tl.YAMLWarning;J.Alias=lv.Alias;
J.isAlias=ut.isAlias;J.isCollection=ut.isCollection;J.isDocument=ut.isDocument;J.isMap=ut.isMap;J.isNode=ut.isNode;J.isPair=ut.isPair;J.isScalar=ut.isScalar;J.isSeq=
ut.isSeq;J.Pair=av.Pair;J.Scalar=cv.Scalar;J.YAMLMap=uv.YAMLMap;J.YAMLSeq=fv.YAMLSeq;J.CST=dv;J.Lexer=pv.Lexer;J.LineCounter=hv.LineCounter;J.Parser=mv.Parser;J.
parse=pr.parse;J.parseAllDocuments=pr.parseAllDocuments;J.parseDocument=pr.parseDocument;J.stringify=pr.stringify;J.visit=nd.visit;J.visitAsync=nd.visitAsync});var Lw={};he(Lw,{fixFiles:()=>xw});module.exports=Fp(Lw);var zl=require("path");var sn=(e,t)=>`${e} ${t}${e===1?"":"s"}`;var Yr={};he(Yr,{isPlane:()=>Kp,validatePlane:()=>jp,withDefaults:()=>Yp});var Bp,Kr=()=>Bp??=require("./v0.3.cjs"),jp=(...e)=>Kr().validatePlane(...e),Kp=(...e)=>Kr().
isPlane(...e),Yp=(...e)=>Kr().withDefaults(...e);var ri={};he(ri,{isPlane:()=>Hp,validatePlane:()=>Wp,withDefaults:()=>Gp});var Up,Ur=()=>Up??=require("./v0.4.cjs"),Wp=(...e)=>Ur().validatePlane(...e),Hp=(...e)=>Ur().
isPlane(...e),Gp=(...e)=>Ur().withDefaults(...e);var Hr={};he(Hr,{isPlane:()=>Qp,validatePlane:()=>Jp,withDefaults:()=>zp});var Vp,Wr=()=>Vp??=require("./v0.6.cjs"),Jp=(...e)=>Wr().validatePlane(...e),Qp=(...e)=>Wr().
isPlane(...e),zp=(...e)=>Wr().withDefaults(...e);var Vr={};he(Vr,{isPlane:()=>eh,validatePlane:()=>Zp,withDefaults:()=>th});var Xp,Gr=()=>Xp??=require("./v0.7.cjs"),Zp=(...e)=>Gr().validatePlane(...e),eh=(...e)=>Gr().
isPlane(...e),th=(...e)=>Gr().withDefaults(...e);var Qr={};he(Qr,{isPlane:()=>rh,validatePlane:()=>ih,withDefaults:()=>sh});var nh,Jr=()=>nh??=require("./v0.8.cjs"),ih=(...e)=>Jr().validatePlane(...e),rh=(...e)=>Jr().
isPlane(...e),sh=(...e)=>Jr().withDefaults(...e);var Xr={};he(Xr,{isPlane:()=>ah,validatePlane:()=>lh,withDefaults:()=>ch});var oh,zr=()=>oh??=require("./v0.9.cjs"),lh=(...e)=>zr().validatePlane(...e),ah=(...e)=>zr().
isPlane(...e),ch=(...e)=>zr().withDefaults(...e);var si={};he(si,{isPlane:()=>dh,validatePlane:()=>fh,withDefaults:()=>ph});var uh,Zr=()=>uh??=require("./v0.10.cjs"),fh=(...e)=>Zr().validatePlane(...e),dh=(...e)=>Zr().
isPlane(...e),ph=(...e)=>Zr().withDefaults(...e);var ts={};he(ts,{isPlane:()=>gh,validatePlane:()=>mh,withDefaults:()=>yh});var hh,es=()=>hh??=require("./v0.12.cjs"),mh=(...e)=>es().validatePlane(...e),gh=(...e)=>es().
isPlane(...e),yh=(...e)=>es().withDefaults(...e);var is={};he(is,{isPlane:()=>wh,validatePlane:()=>vh,withDefaults:()=>Sh});var bh,ns=()=>bh??=require("./v0.13.cjs"),vh=(...e)=>ns().validatePlane(...e),wh=(...e)=>ns().
isPlane(...e),Sh=(...e)=>ns().withDefaults(...e);var ss={};he(ss,{isPlane:()=>Ph,validatePlane:()=>kh,withDefaults:()=>Ch});var Ah,rs=()=>Ah??=require("./v0.14.cjs"),kh=(...e)=>rs().validatePlane(...e),Ph=(...e)=>rs().
isPlane(...e),Ch=(...e)=>rs().withDefaults(...e);var oi={};he(oi,{isPlane:()=>Nh,validatePlane:()=>Oh,withDefaults:()=>xh});var Eh,os=()=>Eh??=require("./v0.15.cjs"),Oh=(...e)=>os().validatePlane(...e),Nh=(...e)=>os().
isPlane(...e),xh=(...e)=>os().withDefaults(...e);var as={};he(as,{isPlane:()=>Ih,validatePlane:()=>Lh,withDefaults:()=>Rh});var Th,ls=()=>Th??=require("./v0.17.cjs"),Lh=(...e)=>ls().validatePlane(...e),Ih=(...e)=>ls().
isPlane(...e),Rh=(...e)=>ls().withDefaults(...e);var us={};he(us,{isPlane:()=>qh,validatePlane:()=>Dh,withDefaults:()=>_h});var Mh,cs=()=>Mh??=require("./v1.0.cjs"),Dh=(...e)=>cs().validatePlane(...e),qh=(...e)=>cs().
isPlane(...e),_h=(...e)=>cs().withDefaults(...e);var li={};he(li,{isPlane:()=>Bh,validatePlane:()=>Fh,withDefaults:()=>jh});var $h,fs=()=>$h??=require("./v1.1.cjs"),Fh=(...e)=>fs().validatePlane(...e),Bh=(...e)=>fs().
isPlane(...e),jh=(...e)=>fs().withDefaults(...e);var Zl={"v0.3":Yr,"v0.4":ri,"v0.5":ri,"v0.6":Hr,"v0.7":Vr,"v0.8":Qr,"v0.9":Xr,"v0.10":si,"v0.11":si,"v0.12":ts,"v0.13":is,"v0.14":ss,"v0.15":oi,"v0.16":oi,"v0.1\
7":as,"v1.0":us,"v1.1":li,"v1.2":li};var ds="v0.16",ps=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],ea={"v0.3":"v0.3","v0.4":"v0.4","v0.\
5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15",
"v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},on=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","\
ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],ai={"v0.3":["DataPlane","BuildPlane","Environment","Organiz\
ation"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","Build\
Plane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPla\
ne","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","Clus\
terBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPl\
ane","Environment"]};function ta(e){return ea[e]}function hs(e,t){return e===t||ps.indexOf(e)>=ps.indexOf(t)}function ci(e,t){return typeof t=="string"&&ai[e].includes(t)}function na(e){return Zl[e].validatePlane}var It=[],ms=[];function gs(e,t,n){if(e===t)return 0;let i=n?.maxDistance,r=e;e.length>t.length&&(e=t,t=r);let s=e.length,o=t.length;for(;s>0&&e.charCodeAt(~-s)===
t.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(s-=a,o-=a,i!==void 0&&o-s>i)return i;if(s===0)return i!==void 0&&o>i?i:o;
let c,u,d,p,h=0,g=0;for(;h<s;)ms[h]=e.charCodeAt(a+h),It[h]=++h;for(;g<o;){for(c=t.charCodeAt(a+g),d=g++,u=g,h=0;h<s;h++)p=c===ms[h]?d:d+1,d=It[h],u=It[h]=d>u?p>
u?u+1:p:p>d?d+1:p;if(i!==void 0){let C=u;for(h=0;h<s;h++)It[h]<C&&(C=It[h]);if(C>i)return i}}return It.length=s,ms.length=s,i!==void 0&&u>i?i:u}var Kh=64;function ys(e,t){if(e.length>Kh)return;let n=e.toLowerCase(),i=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let s of t){if(Math.abs(s.length-
e.length)>=i)continue;let o=s.toLowerCase(),a=Yh(n,o)?1:gs(n,o,{maxDistance:i});a<i&&(i=a,r=s)}return r}function Yh(e,t){if(e.length!==t.length)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Uh(e){return typeof e!="object"||e===null||Array.isArray(e)}function H(e){return!Uh(e)}var bs={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function vs(e){return Wh(e)?bs[e]:void 0}function Wh(e){return Object.hasOwn(bs,e)}function ui(e){return vs(e)?.scope==="Cluster"}function bt(e){return vs(e)?.planeType}
function fi(e){return bt(e)!==void 0}function ws(e,t){return(vs(e)?.references??[]).filter(n=>Rt(n,t))}function ia(e){let t=ai[e].flatMap(n=>ws(n,e));return[...new Map(t.map(n=>[`${n.pointer} ${n.form}`,
n])).values()]}function Rt({since:e,until:t},n){return(!e||hs(n,e))&&(!t||hs(t,n))}var Ss="openchoreo.dev";function ra(e){return sa(e,"").filter(t=>Hh(t.value))}function sa(e,t){return H(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((n,i)=>sa(n,`${t}/items/${i}`)):[{pointer:t,value:e}]}function Hh(e){if(!H(e))return!1;let{apiVersion:t,kind:n}=e;if(typeof t!=
"string"||t==="")return typeof n=="string"&&fi(n);let i=t.split("/")[0]??"";return i!==Ss?(i.endsWith(`.${Ss}`)||ys(i,[Ss])!==void 0)&&typeof n=="string"&&on.includes(
n):typeof n!="string"||n===""?!0:on.includes(n)||n.endsWith(oa)||ys(n,on)!==void 0}var oa="Plane";function As(e){return e.includes("openchoreo")||e.includes(oa)&&Gh.test(e)}var Gh=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/;function re(e,t){if(Object.is(e,t))return!0;if(Array.isArray(e)||Array.isArray(t))return Array.isArray(e)&&Array.isArray(t)&&e.length===t.length&&e.every((i,r)=>re(
i,t[r]));if(!H(e)||!H(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(i=>Object.hasOwn(t,i)&&re(e[i],t[i]))}function Ze(e){return e.split("/").slice(1).map(Vh)}var de=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Vh=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function la(e){return/[~\d]/.test(e)?Ze(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function ee(e,t){
let n=e;for(let i of Jh(t))if(Array.isArray(n))n=n[Number(i)];else if(H(n)&&Object.hasOwn(n,i))n=n[i];else return;return n}function ge(e,t){let n=ee(e,t);return typeof n==
"string"?n:""}function Jh(e){let t=ks.get(e);if(t)return t;let n=Ze(e);return ks.size<Qh&&ks.set(e,n),n}var ks=new Map,Qh=1e3;function aa(e){let t=e.charCodeAt(0)===65279?1:0,n,i=r=>{n??=zh(e);let s=0,o=n.length-1;for(;s<o;){let c=s+o+1>>1;(n[c]??0)<=r?s=c:o=c-1}let a=r-(n[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,a-t):a,offset:r}};return(r,s)=>({start:i(Math.min(r,e.length)),end:i(Math.min(s,e.length))})}function zh(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Ps=200,ca=`it is nested deeper than ${Ps} levels`;function pa(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return fa(e,t);let n=[],i=t;for(;;){let o=di(ua,e,i);if(o===e.length)return n;
let a=Zh(e,i,o);if(!a)break;n.push(a),i=a.end}if(n.length<2)return[...n,...fa(e,di(Xh,e,i))];let r=di(ua,e,i);return[...n,{start:i,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var ua=/[ \t\r\n]*/y,Xh=/[^\S\n]*\n?/y;function di(e,t,n){return e.lastIndex=
n,n+(e.exec(t)?.[0].length??0)}function Zh(e,t,n){let i=em(e,n);if(!i)return;let{end:r,levels:s}=i;if(s>Ps)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:ca}};
let o=!0;try{let a=JSON.parse(e.slice(n,r),(c,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(o=!1),u));if(o)return{start:t,body:n,end:r,json:{value:a}}}catch{return}
return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function em(e,t){let n=0,i=0;for(let r=t;r<e.length;r++){let s=e[r];if(s===
'"'){let o=nm(e,r);if(o===void 0)return;r=o-1}else s==="{"||s==="["?i=Math.max(i,++n):s==="}"||s==="]"?n--:n===0&&(r=di(tm,e,r)-1);if(n<=0)return{end:r+1,levels:i}}}
var tm=/[-+.\w]*/y;function nm(e,t){for(let n=t+1;n<e.length;n++){if(e[n]==='"')return n+1;e[n]==="\\"&&n++}}function fa(e,t){let n=[],i={start:t,body:t},r=o=>{
o>i.body&&n.push({...i,end:o})},s=e.startsWith("---",t)?t:da(e,t);for(;s!==-1;s=da(e,s)){let o=e.indexOf(`
`,s),a=o===-1?e.length:o+1,c=e.slice(s+3,a).trim();if(c!==""&&!c.startsWith("#")){if(i.fault)continue;r(s),i={start:s,body:s,fault:{start:s,end:s+3+c.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>i.body&&!im(e.slice(i.body,s))&&(r(s),i={start:s,body:a})}return r(e.length),n}function da(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function im(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function rm(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var pe={},pi={},et={},ha;function ln(){if(ha)return et;ha=1;
function e(o){return typeof o>"u"||o===null}function t(o){return typeof o=="object"&&o!==null}function n(o){return Array.isArray(o)?o:e(o)?[]:[o]}function i(o,a){
if(a){let c=Object.keys(a);for(let u=0,d=c.length;u<d;u+=1){let p=c[u];o[p]=a[p]}}return o}function r(o,a){let c="";for(let u=0;u<a;u+=1)c+=o;return c}function s(o){
return o===0&&Number.NEGATIVE_INFINITY===1/o}return et.isNothing=e,et.isObject=t,et.toArray=n,et.repeat=r,et.isNegativeZero=s,et.extend=i,et}var Cs,ma;function an(){
if(ma)return Cs;ma=1;function e(n,i){let r="",s=n.reason||"(unknown reason)";return n.mark?(n.mark.name&&(r+='in "'+n.mark.name+'" '),r+="("+(n.mark.line+1)+":"+
(n.mark.column+1)+")",!i&&n.mark.snippet&&(r+=`

`+n.mark.snippet),s+" "+r):s}function t(n,i){Error.call(this),this.name="YAMLException",this.reason=n,this.mark=i,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(i){return this.name+": "+e(this,i)},Cs=t,Cs}var Es,ga;function sm(){if(ga)return Es;ga=1;let e=ln();function t(r,s,o,a,c){let u="",d="",p=Math.
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
`}return p.replace(/\n$/,"")}return Es=i,Es}var Os,ya;function me(){if(ya)return Os;ya=1;let e=an(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],n=["scalar","sequence","mapping"];function i(s){let o={};return s!==null&&Object.keys(s).forEach(
function(a){s[a].forEach(function(c){o[String(c)]=a})}),o}function r(s,o){if(o=o||{},Object.keys(o).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknow\
n option "'+a+'" is met in definition of "'+s+'" YAML type.')}),this.options=o,this.tag=s,this.kind=o.kind||null,this.resolve=o.resolve||function(){return!0},this.
construct=o.construct||function(a){return a},this.instanceOf=o.instanceOf||null,this.predicate=o.predicate||null,this.represent=o.represent||null,this.representName=
o.representName||null,this.defaultStyle=o.defaultStyle||null,this.multi=o.multi||!1,this.styleAliases=i(o.styleAliases||null),n.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return Os=r,Os}var Ns,ba;function Fa(){if(ba)return Ns;ba=1;let e=an(),t=me();function n(s,o){
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
cit"),u.compiledExplicit=n(u,"explicit"),u.compiledTypeMap=i(u.compiledImplicit,u.compiledExplicit),u},Ns=r,Ns}var xs,va;function Ba(){if(va)return xs;va=1;let e=me();
return xs=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),xs}var Ts,wa;function ja(){if(wa)return Ts;wa=1;let e=me();
return Ts=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Ts}var Ls,Sa;function Ka(){if(Sa)return Ls;Sa=1;let e=me();
return Ls=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Ls}var Is,Aa;function Ya(){if(Aa)return Is;Aa=1;let e=Fa();
return Is=new e({explicit:[Ba(),ja(),Ka()]}),Is}var Rs,ka;function Ua(){if(ka)return Rs;ka=1;let e=me();function t(r){if(r===null)return!0;let s=r.length;return s===
1&&r==="~"||s===4&&(r==="null"||r==="Null"||r==="NULL")}function n(){return null}function i(r){return r===null}return Rs=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:n,predicate:i,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Rs}var Ms,Pa;function Wa(){if(Pa)return Ms;Pa=1;let e=me();function t(r){if(r===null)return!1;
let s=r.length;return s===4&&(r==="true"||r==="True"||r==="TRUE")||s===5&&(r==="false"||r==="False"||r==="FALSE")}function n(r){return r==="true"||r==="True"||r===
"TRUE"}function i(r){return Object.prototype.toString.call(r)==="[object Boolean]"}return Ms=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:n,
predicate:i,represent:{lowercase:function(r){return r?"true":"false"},uppercase:function(r){return r?"TRUE":"FALSE"},camelcase:function(r){return r?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Ms}var Ds,Ca;function Ha(){if(Ca)return Ds;Ca=1;let e=ln(),t=me();function n(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function i(u){return u>=48&&u<=55}function r(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,p=0,h=!1;if(!d)return!1;let g=u[p];if((g===
"-"||g==="+")&&(g=u[++p]),g==="0"){if(p+1===d)return!0;if(g=u[++p],g==="b"){for(p++;p<d;p++){if(g=u[p],g!=="0"&&g!=="1")return!1;h=!0}return h&&isFinite(o(u))}if(g===
"x"){for(p++;p<d;p++){if(!n(u.charCodeAt(p)))return!1;h=!0}return h&&isFinite(o(u))}if(g==="o"){for(p++;p<d;p++){if(!i(u.charCodeAt(p)))return!1;h=!0}return h&&
isFinite(o(u))}}for(;p<d;p++){if(!r(u.charCodeAt(p)))return!1;h=!0}return h?isFinite(o(u)):!1}function o(u){let d=u,p=1,h=d[0];if((h==="-"||h==="+")&&(h==="-"&&
(p=-1),d=d.slice(1),h=d[0]),d==="0")return 0;if(h==="0"){if(d[1]==="b")return p*parseInt(d.slice(2),2);if(d[1]==="x")return p*parseInt(d.slice(2),16);if(d[1]===
"o")return p*parseInt(d.slice(2),8)}return p*parseInt(d,10)}function a(u){return o(u)}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Ds=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:a,predicate:c,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Ds}var qs,Ea;function Ga(){if(Ea)return qs;Ea=1;let e=ln(),t=me(),n=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),i=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function r(u){return u===null||!n.test(u)?!1:isFinite(parseFloat(u,10))?!0:i.test(u)}function s(u){let d=u.toLowerCase(),p=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?p===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:p*parseFloat(d,10)}let o=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let p=u.toString(10);return o.test(p)?p.replace(
"e",".e"):p}function c(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return qs=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:r,construct:s,predicate:c,represent:a,defaultStyle:"lowercase"}),qs}var _s,Oa;function Va(){return Oa||(Oa=1,_s=Ya().extend({implicit:[Ua(),
Wa(),Ha(),Ga()]})),_s}var $s,Na;function Ja(){return Na||(Na=1,$s=Va()),$s}var Fs,xa;function Qa(){if(xa)return Fs;xa=1;let e=me(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function i(o){return o===null?!1:t.exec(o)!==null||n.exec(o)!==null}function r(o){let a=0,
c=null,u=t.exec(o);if(u===null&&(u=n.exec(o)),u===null)throw new Error("Date resolve error");let d=+u[1],p=+u[2]-1,h=+u[3];if(!u[4])return new Date(Date.UTC(d,p,
h));let g=+u[4],C=+u[5],y=+u[6];if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let T=+u[10],I=+(u[11]||0);c=(T*60+I)*6e4,u[9]==="-"&&(c=-c)}let S=new Date(
Date.UTC(d,p,h,g,C,y,a));return c&&S.setTime(S.getTime()-c),S}function s(o){return o.toISOString()}return Fs=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:i,construct:r,instanceOf:Date,represent:s}),Fs}var Bs,Ta;function za(){if(Ta)return Bs;Ta=1;let e=me();function t(n){return n==="<<"||n===null}return Bs=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Bs}var js,La;function Xa(){if(La)return js;La=1;let e=me(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function n(o){if(o===null)return!1;let a=0,c=o.length,u=t;for(let d=0;d<c;d++){let p=u.indexOf(o.charAt(d));if(!(p>64)){if(p<0)return!1;a+=6}}return a%8===0}
function i(o){let a=o.replace(/[\r\n=]/g,""),c=a.length,u=t,d=0,p=[];for(let g=0;g<c;g++)g%4===0&&g&&(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)),d=d<<6|u.
indexOf(a.charAt(g));let h=c%4*6;return h===0?(p.push(d>>16&255),p.push(d>>8&255),p.push(d&255)):h===18?(p.push(d>>10&255),p.push(d>>2&255)):h===12&&p.push(d>>4&
255),new Uint8Array(p)}function r(o){let a="",c=0,u=o.length,d=t;for(let h=0;h<u;h++)h%3===0&&h&&(a+=d[c>>18&63],a+=d[c>>12&63],a+=d[c>>6&63],a+=d[c&63]),c=(c<<
8)+o[h];let p=u%3;return p===0?(a+=d[c>>18&63],a+=d[c>>12&63],a+=d[c>>6&63],a+=d[c&63]):p===2?(a+=d[c>>10&63],a+=d[c>>4&63],a+=d[c<<2&63],a+=d[64]):p===1&&(a+=d[c>>
2&63],a+=d[c<<4&63],a+=d[64],a+=d[64]),a}function s(o){return Object.prototype.toString.call(o)==="[object Uint8Array]"}return js=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:n,construct:i,predicate:s,represent:r}),js}var Ks,Ia;function Za(){if(Ia)return Ks;Ia=1;let e=me(),t=Object.prototype.hasOwnProperty,n=Object.
prototype.toString;function i(s){if(s===null)return!0;let o={},a=s;for(let c=0,u=a.length;c<u;c+=1){let d=a[c],p=!1;if(n.call(d)!=="[object Object]")return!1;let h;
for(h in d)if(t.call(d,h))if(!p)p=!0;else return!1;if(!p||t.call(o,h))return!1;Object.defineProperty(o,h,{value:!0})}return!0}function r(s){return s!==null?s:[]}
return Ks=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:i,construct:r}),Ks}var Ys,Ra;function ec(){if(Ra)return Ys;Ra=1;let e=me(),t=Object.prototype.
toString;function n(r){if(r===null)return!0;let s=r,o=new Array(s.length);for(let a=0,c=s.length;a<c;a+=1){let u=s[a];if(t.call(u)!=="[object Object]")return!1;
let d=Object.keys(u);if(d.length!==1)return!1;o[a]=[d[0],u[d[0]]]}return!0}function i(r){if(r===null)return[];let s=r,o=new Array(s.length);for(let a=0,c=s.length;a<
c;a+=1){let u=s[a],d=Object.keys(u);o[a]=[d[0],u[d[0]]]}return o}return Ys=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:n,construct:i}),Ys}var Us,Ma;
function tc(){if(Ma)return Us;Ma=1;let e=me(),t=Object.prototype.hasOwnProperty;function n(r){if(r===null)return!0;let s=r;for(let o in s)if(t.call(s,o)&&s[o]!==
null)return!1;return!0}function i(r){return r!==null?r:{}}return Us=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:n,construct:i}),Us}var Ws,Da;function Gs(){
return Da||(Da=1,Ws=Ja().extend({implicit:[Qa(),za()],explicit:[Xa(),Za(),ec(),tc()]})),Ws}var qa;function om(){if(qa)return pi;qa=1;let e=ln(),t=an(),n=sm(),i=Gs(),
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
-1,this.documents=[],this.anchorMapTransactions=[]}function Gn(l,m){let k={name:l.filename,buffer:l.input.slice(0,-1),position:l.position,line:l.line,column:l.position-
l.lineStart};return k.snippet=n(k),new t(m,k)}function q(l,m){throw Gn(l,m)}function xt(l,m){l.onWarning&&l.onWarning.call(null,Gn(l,m))}function Fe(l,m,k){let P=l.
anchorMapTransactions;if(P.length!==0){let w=P[P.length-1];r.call(w,m)||(w[m]={existed:r.call(l.anchorMap,m),value:l.anchorMap[m]})}l.anchorMap[m]=k}function qr(l){
l.anchorMapTransactions.push(Object.create(null))}function yt(l){let m=l.anchorMapTransactions.pop(),k=l.anchorMapTransactions;if(k.length===0)return;let P=k[k.
length-1],w=Object.keys(m);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];r.call(P,v)||(P[v]=m[v])}}function _r(l){let m=l.anchorMapTransactions.pop(),k=Object.keys(
m);for(let P=k.length-1;P>=0;P-=1){let w=m[k[P]];w.existed?l.anchorMap[k[P]]=w.value:delete l.anchorMap[k[P]]}}function zt(l){return{position:l.position,line:l.
line,lineStart:l.lineStart,lineIndent:l.lineIndent,firstTabInLine:l.firstTabInLine,tag:l.tag,anchor:l.anchor,kind:l.kind,result:l.result}}function Tt(l,m){l.position=
m.position,l.line=m.line,l.lineStart=m.lineStart,l.lineIndent=m.lineIndent,l.firstTabInLine=m.firstTabInLine,l.tag=m.tag,l.anchor=m.anchor,l.kind=m.kind,l.result=
m.result}let Vn={YAML:function(m,k,P){m.version!==null&&q(m,"duplication of %YAML directive"),P.length!==1&&q(m,"YAML directive accepts exactly one argument");let w=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);w===null&&q(m,"ill-formed argument of the YAML directive");let f=parseInt(w[1],10),b=parseInt(w[2],10);f!==1&&q(m,"unacceptable YAML version of the d\
ocument"),m.version=P[0],m.checkLineBreaks=b<2,b!==1&&b!==2&&xt(m,"unsupported YAML version of the document")},TAG:function(m,k,P){let w;P.length!==2&&q(m,"TAG \
directive accepts exactly two arguments");let f=P[0];w=P[1],y.test(f)||q(m,"ill-formed tag handle (first argument) of the TAG directive"),r.call(m.tagMap,f)&&q(
m,'there is a previously declared suffix for "'+f+'" tag handle'),S.test(w)||q(m,"ill-formed tag prefix (second argument) of the TAG directive");try{w=decodeURIComponent(
w)}catch{q(m,"tag prefix is malformed: "+w)}m.tagMap[f]=w}};function we(l,m,k,P){if(m<k){let w=l.input.slice(m,k);if(P)for(let f=0,b=w.length;f<b;f+=1){let v=w.
charCodeAt(f);v===9||v>=32&&v<=1114111||q(l,"expected valid JSON character")}else h.test(w)&&q(l,"the stream contains non-printable characters");l.result+=w}}function Ve(l){
l.totalMergeKeys++,l.maxTotalMergeKeys!==-1&&l.totalMergeKeys>l.maxTotalMergeKeys&&q(l,"merge keys exceeded maxTotalMergeKeys ("+l.maxTotalMergeKeys+")")}function Xt(l,m,k,P){
e.isObject(k)||q(l,"cannot merge mappings; the provided source object is unacceptable"),Ve(l);let w=Object.keys(k);for(let f=0,b=w.length;f<b;f+=1){let v=w[f];Ve(
l),r.call(m,v)||(Ee(m,v,k[v]),P[v]=!0)}}function Be(l,m,k,P,w,f,b,v,E){if(Array.isArray(w)){w=Array.prototype.slice.call(w);for(let O=0,N=w.length;O<N;O+=1)Array.
isArray(w[O])&&q(l,"nested arrays are not supported inside keys"),typeof w=="object"&&T(w[O])==="[object Object]"&&(w[O]="[object Object]")}if(typeof w=="object"&&
T(w)==="[object Object]"&&(w="[object Object]"),w=String(w),m===null&&(m={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(f)){f.length>100&&q(l,"abnormal merg\
e sequence size");for(let O=0,N=f.length;O<N;O+=1)Xt(l,m,f[O],k)}else Xt(l,m,f,k);else!l.json&&!r.call(k,w)&&r.call(m,w)&&(l.line=b||l.line,l.lineStart=v||l.lineStart,
l.position=E||l.position,q(l,"duplicated mapping key")),Ee(m,w,f),delete k[w];return m}function Zt(l){let m=l.input.charCodeAt(l.position);m===10?l.position++:m===
13?(l.position++,l.input.charCodeAt(l.position)===10&&l.position++):q(l,"a line break is expected"),l.line+=1,l.lineStart=l.position,l.firstTabInLine=-1}function te(l,m,k){
let P=0,w=l.input.charCodeAt(l.position);for(;w!==0;){for(;M(w);)w===9&&l.firstTabInLine===-1&&(l.firstTabInLine=l.position),w=l.input.charCodeAt(++l.position);
if(m&&w===35)do w=l.input.charCodeAt(++l.position);while(w!==10&&w!==13&&w!==0);if(I(w))for(Zt(l),w=l.input.charCodeAt(l.position),P++,l.lineIndent=0;w===32;)l.
lineIndent++,w=l.input.charCodeAt(++l.position);else break}return k!==-1&&P!==0&&l.lineIndent<k&&xt(l,"deficient indentation"),P}function Me(l){let m=l.position,
k=l.input.charCodeAt(m);return!!((k===45||k===46)&&k===l.input.charCodeAt(m+1)&&k===l.input.charCodeAt(m+2)&&(m+=3,k=l.input.charCodeAt(m),k===0||_(k)))}function Lt(l,m){
m===1?l.result+=" ":m>1&&(l.result+=e.repeat(`
`,m-1))}function Jn(l,m,k){let P,w,f,b,v,E,O=l.kind,N=l.result,A=l.input.charCodeAt(l.position);if(_(A)||$(A)||A===35||A===38||A===42||A===33||A===124||A===62||
A===39||A===34||A===37||A===64||A===96)return!1;if(A===63||A===45){let x=l.input.charCodeAt(l.position+1);if(_(x)||k&&$(x))return!1}for(l.kind="scalar",l.result=
"",P=w=l.position,f=!1;A!==0;){if(A===58){let x=l.input.charCodeAt(l.position+1);if(_(x)||k&&$(x))break}else if(A===35){let x=l.input.charCodeAt(l.position-1);if(_(
x))break}else{if(l.position===l.lineStart&&Me(l)||k&&$(A))break;if(I(A))if(b=l.line,v=l.lineStart,E=l.lineIndent,te(l,!1,-1),l.lineIndent>=m){f=!0,A=l.input.charCodeAt(
l.position);continue}else{l.position=w,l.line=b,l.lineStart=v,l.lineIndent=E;break}}f&&(we(l,P,w,!1),Lt(l,l.line-b),P=w=l.position,f=!1),M(A)||(w=l.position+1),
A=l.input.charCodeAt(++l.position)}return we(l,P,w,!1),l.result?!0:(l.kind=O,l.result=N,!1)}function en(l,m){let k,P,w=l.input.charCodeAt(l.position);if(w!==39)
return!1;for(l.kind="scalar",l.result="",l.position++,k=P=l.position;(w=l.input.charCodeAt(l.position))!==0;)if(w===39)if(we(l,k,l.position,!0),w=l.input.charCodeAt(
++l.position),w===39)k=l.position,l.position++,P=l.position;else return!0;else I(w)?(we(l,k,P,!0),Lt(l,te(l,!1,m)),k=P=l.position):l.position===l.lineStart&&Me(
l)?q(l,"unexpected end of the document within a single quoted scalar"):(l.position++,M(w)||(P=l.position));q(l,"unexpected end of the stream within a single quo\
ted scalar")}function Qn(l,m){let k,P,w,f=l.input.charCodeAt(l.position);if(f!==34)return!1;for(l.kind="scalar",l.result="",l.position++,k=P=l.position;(f=l.input.
charCodeAt(l.position))!==0;){if(f===34)return we(l,k,l.position,!0),l.position++,!0;if(f===92){if(we(l,k,l.position,!0),f=l.input.charCodeAt(++l.position),I(f))
te(l,!1,m);else if(f<256&&Z[f])l.result+=Ge[f],l.position++;else if((w=V(f))>0){let b=w,v=0;for(;b>0;b--)f=l.input.charCodeAt(++l.position),(w=j(f))>=0?v=(v<<4)+
w:q(l,"expected hexadecimal character");l.result+=Ce(v),l.position++}else q(l,"unknown escape sequence");k=P=l.position}else I(f)?(we(l,k,P,!0),Lt(l,te(l,!1,m)),
k=P=l.position):l.position===l.lineStart&&Me(l)?q(l,"unexpected end of the document within a double quoted scalar"):(l.position++,M(f)||(P=l.position))}q(l,"une\
xpected end of the stream within a double quoted scalar")}function zn(l,m){let k=!0,P,w,f,b=l.tag,v,E=l.anchor,O,N,A,x,D=Object.create(null),F,B,K,Y=l.input.charCodeAt(
l.position);if(Y===91)O=93,x=!1,v=[];else if(Y===123)O=125,x=!0,v={};else return!1;for(l.anchor!==null&&Fe(l,l.anchor,v),Y=l.input.charCodeAt(++l.position);Y!==
0;){if(te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===O)return l.position++,l.tag=b,l.anchor=E,l.kind=x?"mapping":"sequence",l.result=v,!0;if(k?Y===44&&q(l,"ex\
pected the node content, but found ','"):q(l,"missed comma between flow collection entries"),B=F=K=null,N=A=!1,Y===63){let ze=l.input.charCodeAt(l.position+1);_(
ze)&&(N=A=!0,l.position++,te(l,!0,m))}P=l.line,w=l.lineStart,f=l.position,Qe(l,m,s,!1,!0),B=l.tag,F=l.result,te(l,!0,m),Y=l.input.charCodeAt(l.position),(A||l.line===
P)&&Y===58&&(N=!0,Y=l.input.charCodeAt(++l.position),te(l,!0,m),Qe(l,m,s,!1,!0),K=l.result),x?Be(l,v,D,B,F,K,P,w,f):N?v.push(Be(l,null,D,B,F,K,P,w,f)):v.push(F),
te(l,!0,m),Y=l.input.charCodeAt(l.position),Y===44?(k=!0,Y=l.input.charCodeAt(++l.position)):k=!1}q(l,"unexpected end of the stream within a flow collection")}function Je(l,m){
let k,P=u,w=!1,f=!1,b=m,v=0,E=!1,O,N=l.input.charCodeAt(l.position);if(N===124)k=!1;else if(N===62)k=!0;else return!1;for(l.kind="scalar",l.result="";N!==0;)if(N=
l.input.charCodeAt(++l.position),N===43||N===45)u===P?P=N===43?p:d:q(l,"repeat of a chomping mode identifier");else if((O=R(N))>=0)O===0?q(l,"bad explicit inden\
tation width of a block scalar; it cannot be less than one"):f?q(l,"repeat of an indentation width identifier"):(b=m+O-1,f=!0);else break;if(M(N)){do N=l.input.
charCodeAt(++l.position);while(M(N));if(N===35)do N=l.input.charCodeAt(++l.position);while(!I(N)&&N!==0)}for(;N!==0;){for(Zt(l),l.lineIndent=0,N=l.input.charCodeAt(
l.position);(!f||l.lineIndent<b)&&N===32;)l.lineIndent++,N=l.input.charCodeAt(++l.position);if(!f&&l.lineIndent>b&&(b=l.lineIndent),I(N)){v++;continue}if(!f&&b===
0&&q(l,"missing indentation for block scalar"),l.lineIndent<b){P===p?l.result+=e.repeat(`
`,w?1+v:v):P===u&&w&&(l.result+=`
`);break}k?M(N)?(E=!0,l.result+=e.repeat(`
`,w?1+v:v)):E?(E=!1,l.result+=e.repeat(`
`,v+1)):v===0?w&&(l.result+=" "):l.result+=e.repeat(`
`,v):l.result+=e.repeat(`
`,w?1+v:v),w=!0,f=!0,v=0;let A=l.position;for(;!I(N)&&N!==0;)N=l.input.charCodeAt(++l.position);we(l,A,l.position,!1)}return!0}function Xn(l,m){let k=l.tag,P=l.
anchor,w=[],f=!1;if(l.firstTabInLine!==-1)return!1;l.anchor!==null&&Fe(l,l.anchor,w);let b=l.input.charCodeAt(l.position);for(;b!==0&&(l.firstTabInLine!==-1&&(l.
position=l.firstTabInLine,q(l,"tab characters must not be used in indentation")),b===45);){let v=l.input.charCodeAt(l.position+1);if(!_(v))break;if(f=!0,l.position++,
te(l,!0,-1)&&l.lineIndent<=m){w.push(null),b=l.input.charCodeAt(l.position);continue}let E=l.line;if(Qe(l,m,a,!1,!0),w.push(l.result),te(l,!0,-1),b=l.input.charCodeAt(
l.position),(l.line===E||l.lineIndent>m)&&b!==0)q(l,"bad indentation of a sequence entry");else if(l.lineIndent<m)break}return f?(l.tag=k,l.anchor=P,l.kind="seq\
uence",l.result=w,!0):!1}function Zn(l,m,k){let P,w,f,b,v=l.tag,E=l.anchor,O={},N=Object.create(null),A=null,x=null,D=null,F=!1,B=!1;if(l.firstTabInLine!==-1)return!1;
l.anchor!==null&&Fe(l,l.anchor,O);let K=l.input.charCodeAt(l.position);for(;K!==0;){!F&&l.firstTabInLine!==-1&&(l.position=l.firstTabInLine,q(l,"tab characters \
must not be used in indentation"));let Y=l.input.charCodeAt(l.position+1),ze=l.line;if((K===63||K===58)&&_(Y))K===63?(F&&(Be(l,O,N,A,x,null,w,f,b),A=x=D=null),B=
!0,F=!0,P=!0):F?(F=!1,P=!0):q(l,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),l.position+=1,K=Y;else{if(w=
l.line,f=l.lineStart,b=l.position,!Qe(l,k,o,!1,!0))break;if(l.line===ze){for(K=l.input.charCodeAt(l.position);M(K);)K=l.input.charCodeAt(++l.position);if(K===58)
K=l.input.charCodeAt(++l.position),_(K)||q(l,"a whitespace character is expected after the key-value separator within a block mapping"),F&&(Be(l,O,N,A,x,null,w,
f,b),A=x=D=null),B=!0,F=!1,P=!1,A=l.tag,x=l.result;else if(B)q(l,"can not read an implicit mapping pair; a colon is missed");else return l.tag=v,l.anchor=E,!0}else if(B)
q(l,"can not read a block mapping entry; a multiline key may not be an implicit key");else return l.tag=v,l.anchor=E,!0}if((l.line===ze||l.lineIndent>m)&&(F&&(w=
l.line,f=l.lineStart,b=l.position),Qe(l,m,c,!0,P)&&(F?x=l.result:D=l.result),F||(Be(l,O,N,A,x,D,w,f,b),A=x=D=null),te(l,!0,-1),K=l.input.charCodeAt(l.position)),
(l.line===ze||l.lineIndent>m)&&K!==0)q(l,"bad indentation of a mapping entry");else if(l.lineIndent<m)break}return F&&Be(l,O,N,A,x,null,w,f,b),B&&(l.tag=v,l.anchor=
E,l.kind="mapping",l.result=O),B}function ei(l){let m=!1,k=!1,P,w,f=l.input.charCodeAt(l.position);if(f!==33)return!1;l.tag!==null&&q(l,"duplication of a tag pr\
operty"),f=l.input.charCodeAt(++l.position),f===60?(m=!0,f=l.input.charCodeAt(++l.position)):f===33?(k=!0,P="!!",f=l.input.charCodeAt(++l.position)):P="!";let b=l.
position;if(m){do f=l.input.charCodeAt(++l.position);while(f!==0&&f!==62);l.position<l.length?(w=l.input.slice(b,l.position),f=l.input.charCodeAt(++l.position)):
q(l,"unexpected end of the stream within a verbatim tag")}else{for(;f!==0&&!_(f);)f===33&&(k?q(l,"tag suffix cannot contain exclamation marks"):(P=l.input.slice(
b-1,l.position+1),y.test(P)||q(l,"named tag handle cannot contain such characters"),k=!0,b=l.position+1)),f=l.input.charCodeAt(++l.position);w=l.input.slice(b,l.
position),C.test(w)&&q(l,"tag suffix cannot contain flow indicator characters")}w&&!S.test(w)&&q(l,"tag name cannot contain such characters: "+w);try{w=decodeURIComponent(
w)}catch{q(l,"tag name is malformed: "+w)}return m?l.tag=w:r.call(l.tagMap,P)?l.tag=l.tagMap[P]+w:P==="!"?l.tag="!"+w:P==="!!"?l.tag="tag:yaml.org,2002:"+w:q(l,
'undeclared tag handle "'+P+'"'),!0}function ti(l){let m=l.input.charCodeAt(l.position);if(m!==38)return!1;l.anchor!==null&&q(l,"duplication of an anchor proper\
ty"),m=l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!_(m)&&!$(m);)m=l.input.charCodeAt(++l.position);return l.position===k&&q(l,"name of an anc\
hor node must contain at least one character"),l.anchor=l.input.slice(k,l.position),!0}function $r(l){let m=l.input.charCodeAt(l.position);if(m!==42)return!1;m=
l.input.charCodeAt(++l.position);let k=l.position;for(;m!==0&&!_(m)&&!$(m);)m=l.input.charCodeAt(++l.position);l.position===k&&q(l,"name of an alias node must c\
ontain at least one character");let P=l.input.slice(k,l.position);return r.call(l.anchorMap,P)||q(l,'unidentified alias "'+P+'"'),l.result=l.anchorMap[P],te(l,!0,
-1),!0}function ni(l,m,k,P){let w=zt(l);return qr(l),Tt(l,m),l.tag=null,l.anchor=null,l.kind=null,l.result=null,Zn(l,k,P)&&l.kind==="mapping"?(yt(l),!0):(_r(l),
Tt(l,w),!1)}function Qe(l,m,k,P,w){let f,b,v=1,E=!1,O=!1,N=null,A,x,D;l.depth>=l.maxDepth&&q(l,"nesting exceeded maxDepth ("+l.maxDepth+")"),l.depth+=1,l.listener!==
null&&l.listener("open",l),l.tag=null,l.anchor=null,l.kind=null,l.result=null;let F=f=b=c===k||a===k;if(P&&te(l,!0,-1)&&(E=!0,l.lineIndent>m?v=1:l.lineIndent===
m?v=0:l.lineIndent<m&&(v=-1)),v===1)for(;;){let B=l.input.charCodeAt(l.position),K=zt(l);if(E&&(B===33&&l.tag!==null||B===38&&l.anchor!==null)||!ei(l)&&!ti(l))break;
N===null&&(N=K),te(l,!0,-1)?(E=!0,b=F,l.lineIndent>m?v=1:l.lineIndent===m?v=0:l.lineIndent<m&&(v=-1)):b=!1}if(b&&(b=E||w),v===1||c===k)if(s===k||o===k?x=m:x=m+1,
D=l.position-l.lineStart,v===1)if(b&&(Xn(l,D)||Zn(l,D,x))||zn(l,x))O=!0;else{let B=l.input.charCodeAt(l.position);N!==null&&F&&!b&&B!==124&&B!==62&&ni(l,N,N.position-
N.lineStart,x)||f&&Je(l,x)||en(l,x)||Qn(l,x)?O=!0:$r(l)?(O=!0,(l.tag!==null||l.anchor!==null)&&q(l,"alias node should not have any properties")):Jn(l,x,s===k)&&
(O=!0,l.tag===null&&(l.tag="?")),l.anchor!==null&&Fe(l,l.anchor,l.result)}else v===0&&(O=b&&Xn(l,D));if(l.tag===null)l.anchor!==null&&Fe(l,l.anchor,l.result);else if(l.
tag==="?"){l.result!==null&&l.kind!=="scalar"&&q(l,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+l.kind+'"');for(let B=0,K=l.implicitTypes.
length;B<K;B+=1)if(A=l.implicitTypes[B],A.resolve(l.result)){l.result=A.construct(l.result),l.tag=A.tag,l.anchor!==null&&Fe(l,l.anchor,l.result);break}}else if(l.
tag!=="!"){if(r.call(l.typeMap[l.kind||"fallback"],l.tag))A=l.typeMap[l.kind||"fallback"][l.tag];else{A=null;let B=l.typeMap.multi[l.kind||"fallback"];for(let K=0,
Y=B.length;K<Y;K+=1)if(l.tag.slice(0,B[K].tag.length)===B[K].tag){A=B[K];break}}A||q(l,"unknown tag !<"+l.tag+">"),l.result!==null&&A.kind!==l.kind&&q(l,"unacce\
ptable node kind for !<"+l.tag+'> tag; it should be "'+A.kind+'", not "'+l.kind+'"'),A.resolve(l.result,l.tag)?(l.result=A.construct(l.result,l.tag),l.anchor!==
null&&Fe(l,l.anchor,l.result)):q(l,"cannot resolve a node with !<"+l.tag+"> explicit tag")}return l.listener!==null&&l.listener("close",l),l.depth-=1,l.tag!==null||
l.anchor!==null||O}function Fr(l){let m=l.position,k=!1,P;for(l.version=null,l.checkLineBreaks=l.legacy,l.tagMap=Object.create(null),l.anchorMap=Object.create(null);(P=
l.input.charCodeAt(l.position))!==0&&(te(l,!0,-1),P=l.input.charCodeAt(l.position),!(l.lineIndent>0||P!==37));){k=!0,P=l.input.charCodeAt(++l.position);let w=l.
position;for(;P!==0&&!_(P);)P=l.input.charCodeAt(++l.position);let f=l.input.slice(w,l.position),b=[];for(f.length<1&&q(l,"directive name must not be less than \
one character in length");P!==0;){for(;M(P);)P=l.input.charCodeAt(++l.position);if(P===35){do P=l.input.charCodeAt(++l.position);while(P!==0&&!I(P));break}if(I(
P))break;for(w=l.position;P!==0&&!_(P);)P=l.input.charCodeAt(++l.position);b.push(l.input.slice(w,l.position))}P!==0&&Zt(l),r.call(Vn,f)?Vn[f](l,f,b):xt(l,'unkn\
own document directive "'+f+'"')}if(te(l,!0,-1),l.lineIndent===0&&l.input.charCodeAt(l.position)===45&&l.input.charCodeAt(l.position+1)===45&&l.input.charCodeAt(
l.position+2)===45?(l.position+=3,te(l,!0,-1)):k&&q(l,"directives end mark is expected"),Qe(l,l.lineIndent-1,c,!1,!0),te(l,!0,-1),l.checkLineBreaks&&g.test(l.input.
slice(m,l.position))&&xt(l,"non-ASCII line breaks are interpreted as content"),l.documents.push(l.result),l.position===l.lineStart&&Me(l)){l.input.charCodeAt(l.
position)===46&&(l.position+=3,te(l,!0,-1));return}l.position<l.length-1&&q(l,"end of the stream or a document separator is expected")}function tn(l,m){l=String(
l),m=m||{},l.length!==0&&(l.charCodeAt(l.length-1)!==10&&l.charCodeAt(l.length-1)!==13&&(l+=`
`),l.charCodeAt(0)===65279&&(l=l.slice(1)));let k=new ae(l,m),P=l.indexOf("\0");for(P!==-1&&(k.position=P,q(k,"null byte is not allowed in input")),k.input+="\0";k.
input.charCodeAt(k.position)===32;)k.lineIndent+=1,k.position+=1;for(;k.position<k.length-1;)Fr(k);return k.documents}function Br(l,m,k){m!==null&&typeof m=="ob\
ject"&&typeof k>"u"&&(k=m,m=null);let P=tn(l,k);if(typeof m!="function")return P;for(let w=0,f=P.length;w<f;w+=1)m(P[w])}function jr(l,m){let k=tn(l,m);if(k.length!==
0){if(k.length===1)return k[0];throw new t("expected a single document in the stream, but found more")}}return pi.loadAll=Br,pi.load=jr,pi}var Hs={},_a;function lm(){
if(_a)return Hs;_a=1;let e=ln(),t=an(),n=Gs(),i=Object.prototype.toString,r=Object.prototype.hasOwnProperty,s=65279,o=9,a=10,c=13,u=32,d=33,p=34,h=35,g=37,C=38,
y=39,S=42,T=44,I=45,M=58,_=61,$=62,j=63,V=64,R=91,z=93,Ce=96,Ee=123,Z=124,Ge=125,ae={};ae[0]="\\0",ae[7]="\\a",ae[8]="\\b",ae[9]="\\t",ae[10]="\\n",ae[11]="\\v",
ae[12]="\\f",ae[13]="\\r",ae[27]="\\e",ae[34]='\\"',ae[92]="\\\\",ae[133]="\\N",ae[160]="\\_",ae[8232]="\\L",ae[8233]="\\P";let Gn=["y","Y","yes","Yes","YES","o\
n","On","ON","n","N","no","No","NO","off","Off","OFF"],q=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function xt(f,b){if(b===null)return{};let v={},E=Object.keys(
b);for(let O=0,N=E.length;O<N;O+=1){let A=E[O],x=String(b[A]);A.slice(0,2)==="!!"&&(A="tag:yaml.org,2002:"+A.slice(2));let D=f.compiledTypeMap.fallback[A];D&&r.
call(D.styleAliases,x)&&(x=D.styleAliases[x]),v[A]=x}return v}function Fe(f){let b,v,E=f.toString(16).toUpperCase();if(f<=255)b="x",v=2;else if(f<=65535)b="u",v=
4;else if(f<=4294967295)b="U",v=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+b+e.repeat("0",v-E.length)+E}let qr=1,
yt=2;function _r(f){this.schema=f.schema||n,this.indent=Math.max(1,f.indent||2),this.noArrayIndent=f.noArrayIndent||!1,this.skipInvalid=f.skipInvalid||!1,this.flowLevel=
e.isNothing(f.flowLevel)?-1:f.flowLevel,this.styleMap=xt(this.schema,f.styles||null),this.sortKeys=f.sortKeys||!1,this.lineWidth=f.lineWidth||80,this.noRefs=f.noRefs||
!1,this.noCompatMode=f.noCompatMode||!1,this.condenseFlow=f.condenseFlow||!1,this.quotingType=f.quotingType==='"'?yt:qr,this.forceQuotes=f.forceQuotes||!1,this.
replacer=typeof f.replacer=="function"?f.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=
null,this.result="",this.duplicates=[],this.usedDuplicates=null}function zt(f,b){let v=e.repeat(" ",b),E=0,O="",N=f.length;for(;E<N;){let A,x=f.indexOf(`
`,E);x===-1?(A=f.slice(E),E=N):(A=f.slice(E,x+1),E=x+1),A.length&&A!==`
`&&(O+=v),O+=A}return O}function Tt(f,b){return`
`+e.repeat(" ",f.indent*b)}function Vn(f,b){for(let v=0,E=f.implicitTypes.length;v<E;v+=1)if(f.implicitTypes[v].resolve(b))return!0;return!1}function we(f){return f===
u||f===o}function Ve(f){return f>=32&&f<=126||f>=161&&f<=55295&&f!==8232&&f!==8233||f>=57344&&f<=65533&&f!==s||f>=65536&&f<=1114111}function Xt(f){return Ve(f)&&
f!==s&&f!==c&&f!==a}function Be(f,b,v){let E=Xt(f),O=E&&!we(f);return(v?E:E&&f!==T&&f!==R&&f!==z&&f!==Ee&&f!==Ge)&&f!==h&&!(b===M&&!O)||Xt(b)&&!we(b)&&f===h||b===
M&&O}function Zt(f){return Ve(f)&&f!==s&&!we(f)&&f!==I&&f!==j&&f!==M&&f!==T&&f!==R&&f!==z&&f!==Ee&&f!==Ge&&f!==h&&f!==C&&f!==S&&f!==d&&f!==Z&&f!==_&&f!==$&&f!==
y&&f!==p&&f!==g&&f!==V&&f!==Ce}function te(f){return!we(f)&&f!==M}function Me(f,b){let v=f.charCodeAt(b),E;return v>=55296&&v<=56319&&b+1<f.length&&(E=f.charCodeAt(
b+1),E>=56320&&E<=57343)?(v-55296)*1024+E-56320+65536:v}function Lt(f){return/^\n* /.test(f)}let Jn=1,en=2,Qn=3,zn=4,Je=5;function Xn(f,b,v,E,O,N,A,x){let D,F=0,
B=null,K=!1,Y=!1,ze=E!==-1,nn=-1,rn=Zt(Me(f,0))&&te(Me(f,f.length-1));if(b||A)for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),!Ve(F))return Je;rn=rn&&Be(F,B,
x),B=F}else{for(D=0;D<f.length;F>=65536?D+=2:D++){if(F=Me(f,D),F===a)K=!0,ze&&(Y=Y||D-nn-1>E&&f[nn+1]!==" ",nn=D);else if(!Ve(F))return Je;rn=rn&&Be(F,B,x),B=F}
Y=Y||ze&&D-nn-1>E&&f[nn+1]!==" "}return!K&&!Y?rn&&!A&&!O(f)?Jn:N===yt?Je:en:v>9&&Lt(f)?Je:A?N===yt?Je:en:Y?zn:Qn}function Zn(f,b,v,E,O){f.dump=(function(){if(b.
length===0)return f.quotingType===yt?'""':"''";if(!f.noCompatMode&&(Gn.indexOf(b)!==-1||q.test(b)))return f.quotingType===yt?'"'+b+'"':"'"+b+"'";let N=f.indent*
Math.max(1,v),A=f.lineWidth===-1?-1:Math.max(Math.min(f.lineWidth,40),f.lineWidth-N),x=E||f.flowLevel>-1&&v>=f.flowLevel;function D(F){return Vn(f,F)}switch(Xn(
b,x,f.indent,A,D,f.quotingType,f.forceQuotes&&!E,O)){case Jn:return b;case en:return"'"+b.replace(/'/g,"''")+"'";case Qn:return"|"+ei(b,f.indent)+ti(zt(b,N));case zn:
return">"+ei(b,f.indent)+ti(zt($r(b,A),N));case Je:return'"'+Qe(b)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ei(f,b){let v=Lt(
f)?String(b):"",E=f[f.length-1]===`
`,N=E&&(f[f.length-2]===`
`||f===`
`)?"+":E?"":"-";return v+N+`
`}function ti(f){return f[f.length-1]===`
`?f.slice(0,-1):f}function $r(f,b){let v=/(\n+)([^\n]*)/g,E=(function(){let x=f.indexOf(`
`);return x=x!==-1?x:f.length,v.lastIndex=x,ni(f.slice(0,x),b)})(),O=f[0]===`
`||f[0]===" ",N,A;for(;A=v.exec(f);){let x=A[1],D=A[2];N=D[0]===" ",E+=x+(!O&&!N&&D!==""?`
`:"")+ni(D,b),O=N}return E}function ni(f,b){if(f===""||f[0]===" ")return f;let v=/ [^ ]/g,E,O=0,N,A=0,x=0,D="";for(;E=v.exec(f);)x=E.index,x-O>b&&(N=A>O?A:x,D+=
`
`+f.slice(O,N),O=N+1),A=x;return D+=`
`,f.length-O>b&&A>O?D+=f.slice(O,A)+`
`+f.slice(A+1):D+=f.slice(O),D.slice(1)}function Qe(f){let b="",v=0;for(let E=0;E<f.length;v>=65536?E+=2:E++){v=Me(f,E);let O=ae[v];!O&&Ve(v)?(b+=f[E],v>=65536&&
(b+=f[E+1])):b+=O||Fe(v)}return b}function Fr(f,b,v){let E="",O=f.tag;for(let N=0,A=v.length;N<A;N+=1){let x=v[N];f.replacer&&(x=f.replacer.call(v,String(N),x)),
(m(f,b,x,!1,!1)||typeof x>"u"&&m(f,b,null,!1,!1))&&(E!==""&&(E+=","+(f.condenseFlow?"":" ")),E+=f.dump)}f.tag=O,f.dump="["+E+"]"}function tn(f,b,v,E){let O="",N=f.
tag;for(let A=0,x=v.length;A<x;A+=1){let D=v[A];f.replacer&&(D=f.replacer.call(v,String(A),D)),(m(f,b+1,D,!0,!0,!1,!0)||typeof D>"u"&&m(f,b+1,null,!0,!0,!1,!0))&&
((!E||O!=="")&&(O+=Tt(f,b)),f.dump&&a===f.dump.charCodeAt(0)?O+="-":O+="- ",O+=f.dump)}f.tag=N,f.dump=O||"[]"}function Br(f,b,v){let E="",O=f.tag,N=Object.keys(
v);for(let A=0,x=N.length;A<x;A+=1){let D="";E!==""&&(D+=", "),f.condenseFlow&&(D+='"');let F=N[A],B=v[F];f.replacer&&(B=f.replacer.call(v,F,B)),m(f,b,F,!1,!1)&&
(f.dump.length>1024&&(D+="? "),D+=f.dump+(f.condenseFlow?'"':"")+":"+(f.condenseFlow?"":" "),m(f,b,B,!1,!1)&&(D+=f.dump,E+=D))}f.tag=O,f.dump="{"+E+"}"}function jr(f,b,v,E){
let O="",N=f.tag,A=Object.keys(v);if(f.sortKeys===!0)A.sort();else if(typeof f.sortKeys=="function")A.sort(f.sortKeys);else if(f.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let x=0,D=A.length;x<D;x+=1){let F="";(!E||O!=="")&&(F+=Tt(f,b));let B=A[x],K=v[B];if(f.replacer&&(K=f.replacer.call(v,B,K)),
!m(f,b+1,B,!0,!0,!0))continue;let Y=f.tag!==null&&f.tag!=="?"||f.dump&&f.dump.length>1024;Y&&(f.dump&&a===f.dump.charCodeAt(0)?F+="?":F+="? "),F+=f.dump,Y&&(F+=
Tt(f,b)),m(f,b+1,K,!0,Y)&&(f.dump&&a===f.dump.charCodeAt(0)?F+=":":F+=": ",F+=f.dump,O+=F)}f.tag=N,f.dump=O||"{}"}function l(f,b,v){let E=v?f.explicitTypes:f.implicitTypes;
for(let O=0,N=E.length;O<N;O+=1){let A=E[O];if((A.instanceOf||A.predicate)&&(!A.instanceOf||typeof b=="object"&&b instanceof A.instanceOf)&&(!A.predicate||A.predicate(
b))){if(v?A.multi&&A.representName?f.tag=A.representName(b):f.tag=A.tag:f.tag="?",A.represent){let x=f.styleMap[A.tag]||A.defaultStyle,D;if(i.call(A.represent)===
"[object Function]")D=A.represent(b,x);else if(r.call(A.represent,x))D=A.represent[x](b,x);else throw new t("!<"+A.tag+'> tag resolver accepts not "'+x+'" style');
f.dump=D}return!0}}return!1}function m(f,b,v,E,O,N,A){f.tag=null,f.dump=v,l(f,v,!1)||l(f,v,!0);let x=i.call(f.dump),D=E;E&&(E=f.flowLevel<0||f.flowLevel>b);let F=x===
"[object Object]"||x==="[object Array]",B,K;if(F&&(B=f.duplicates.indexOf(v),K=B!==-1),(f.tag!==null&&f.tag!=="?"||K||f.indent!==2&&b>0)&&(O=!1),K&&f.usedDuplicates[B])
f.dump="*ref_"+B;else{if(F&&K&&!f.usedDuplicates[B]&&(f.usedDuplicates[B]=!0),x==="[object Object]")E&&Object.keys(f.dump).length!==0?(jr(f,b,f.dump,O),K&&(f.dump=
"&ref_"+B+f.dump)):(Br(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object Array]")E&&f.dump.length!==0?(f.noArrayIndent&&!A&&b>0?tn(f,b-1,f.dump,
O):tn(f,b,f.dump,O),K&&(f.dump="&ref_"+B+f.dump)):(Fr(f,b,f.dump),K&&(f.dump="&ref_"+B+" "+f.dump));else if(x==="[object String]")f.tag!=="?"&&Zn(f,f.dump,b,N,D);else{
if(x==="[object Undefined]")return!1;if(f.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+x)}if(f.tag!==null&&f.tag!=="?"){let Y=encodeURI(
f.tag[0]==="!"?f.tag.slice(1):f.tag).replace(/!/g,"%21");f.tag[0]==="!"?Y="!"+Y:Y.slice(0,18)==="tag:yaml.org,2002:"?Y="!!"+Y.slice(18):Y="!<"+Y+">",f.dump=Y+" "+
f.dump}}return!0}function k(f,b){let v=[],E=[];P(f,v,E);let O=E.length;for(let N=0;N<O;N+=1)b.duplicates.push(v[E[N]]);b.usedDuplicates=new Array(O)}function P(f,b,v){
if(f!==null&&typeof f=="object"){let E=b.indexOf(f);if(E!==-1)v.indexOf(E)===-1&&v.push(E);else if(b.push(f),Array.isArray(f))for(let O=0,N=f.length;O<N;O+=1)P(
f[O],b,v);else{let O=Object.keys(f);for(let N=0,A=O.length;N<A;N+=1)P(f[O[N]],b,v)}}}function w(f,b){b=b||{};let v=new _r(b);v.noRefs||k(f,v);let E=f;return v.replacer&&
(E=v.replacer.call({"":E},"",E)),m(v,0,E,!0,!0)?v.dump+`
`:""}return Hs.dump=w,Hs}var $a;function am(){if($a)return pe;$a=1;let e=om(),t=lm();function n(i,r){return function(){throw new Error("Function yaml."+i+" is r\
emoved in js-yaml 4. Use yaml."+r+" instead, which is now safe by default.")}}return pe.Type=me(),pe.Schema=Fa(),pe.FAILSAFE_SCHEMA=Ya(),pe.JSON_SCHEMA=Va(),pe.
CORE_SCHEMA=Ja(),pe.DEFAULT_SCHEMA=Gs(),pe.load=e.load,pe.loadAll=e.loadAll,pe.dump=t.dump,pe.YAMLException=an(),pe.types={binary:Xa(),float:Ga(),map:Ka(),null:Ua(),
pairs:ec(),set:tc(),timestamp:Qa(),bool:Wa(),int:Ha(),merge:za(),omap:Za(),seq:ja(),str:Ba()},pe.safeLoad=n("safeLoad","load"),pe.safeLoadAll=n("safeLoadAll","l\
oadAll"),pe.safeDump=n("safeDump","dump"),pe}var cm=am(),um=rm(cm),{Type:nc,Schema:aS,FAILSAFE_SCHEMA:ic,JSON_SCHEMA:cS,CORE_SCHEMA:uS,DEFAULT_SCHEMA:fS,load:rc,
loadAll:dS,dump:pS,YAMLException:hS,types:mS,safeLoad:gS,safeLoadAll:yS,safeDump:bS}=um;function mi(e,t,n){if(t===void 0)return n?sc(e):vt(e);if(t===`${Mt}binary`)return hm(e);if(t===`${Mt}timestamp`)return dm.test(e)&&pm(e)?vt(e):void 0;let i=fm.get(
t);if(!i)return vt(e);let r=sc(e);return i==="float"&&r.type==="integer"?Dt(Number(r.value)):r.type===i?r:void 0}var Mt="tag:yaml.org,2002:",fm=new Map([[`${Mt}\
int`,"integer"],[`${Mt}float`,"float"],[`${Mt}bool`,"boolean"],[`${Mt}null`,"null"]]),dm=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function pm(e){let[t=0,n=0,i=0]=e.split(/[-Tt ]/,3).map(Number);return i<=new Date(Date.UTC(t,n,0)).getUTCDate()}function hm(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return vt(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function sc(e){
let t=mm.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return gm(e)??vt(e);if(!/[-+0-9]/.test(n))return vt(e);let i=e.replaceAll("_","");return bm(i)??ym(i)??
vt(e)}var mm=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,oc(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,oc(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Dt(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Dt(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Dt(Number.NEGATIVE_INFINITY)])]);
function vt(e){return{type:"text",value:e,key:e}}function oc(e){return{type:"boolean",value:e,key:String(e)}}function Dt(e){return{type:"float",value:e,key:wm(e)}}
function gm(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Dt(t):void 0}
function ym(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Dt(t):void 0}function bm(e){let t=vm.
exec(e);if(!t)return;let[,n="",i,r,s,o="0"]=t,a=i!==void 0?hi(i,"0x",16):r!==void 0?hi(r,"0o",22):s!==void 0?hi(s,"0b",64):hi(o,"",20);if(a===void 0||a>=2n**64n)
return;let c=n==="-"?-a:a;return c>=-(2n**63n)&&c<2n**63n?{type:"integer",value:Number(c),key:String(c)}:n===""?{type:"integer",value:Number(c),key:void 0}:void 0}
var vm=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function hi(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function wm(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[i,r]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?String(Number(t.toPrecision(
n))):`${i}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function cc(e){if(e.length>dc||Sm(e))return;let t=fc(e);return Vs?void 0:t}function uc(e){return e.length<=dc&&fc(e)!==void 0}function fc(e){Vs=!1;try{return{value:rc(
e,{schema:Fm})??null}}catch{return}}var dc=3e6;function Sm(e){return km.test(e)||Am.test(e)||Em(e)||Pm.test(e)&&Cm.test(e)?!0:/[[{]/.test(e)&&Om.test(e)&&(Nm.test(
e)||xm(e))}var Am=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,km=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Pm=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Cm=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Em(e){for(let t=0;t+lc<e.length;){let n=e.lastIndexOf(`
`,t+lc);if(n<t)return!0;t=n+1}return!1}var lc=1e3,Om=/(?:^|[\s,:[{-])[[{]/,Nm=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function xm(e){let t=!1,n=!1;for(let i=0;i<e.length;i++){
let r=e.charCodeAt(i);if(r===Tm||r===Lm||r===ac){if(t)return!0;t=r!==ac,n=!1}else t&&(r===Im?n=!1:r===Rm?n=!0:!n&&r!==Mm&&r!==Dm&&r!==qm&&(t=!1))}return!1}var[Tm,
Lm,ac,Im,Rm,Mm,Dm,qm]=[93,125,44,10,35,32,9,13],Vs=!1,_m=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),cn,$m=new nc("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(_m.has(e.charCodeAt(0))||(cn=mi(e,void 0,!0),!cn||cn.type==="text"))return!1;let{type:t,key:n,value:i}=cn;
return(t==="float"||t==="integer"&&n!==String(i))&&(Vs=!0),!0},construct:()=>cn?.value}),Fm=ic.extend({implicit:[$m]});var Bm,jm=()=>Bm??=require("./with-positions.cjs");var Js=(...e)=>jm().readWithPositions(...e);function wt(e,{valuesOnly:t=!0}={}){let n=aa(e),i=[],r,s=0;for(let o of pa(e)){let a=pc(e,{...o,start:s},n,t);if(a.value===null&&a.issues.length===0){r??=a;continue}
i.push(a),s=o.end}return i.length>0?{documents:i}:{documents:[r??pc(e,{start:s,body:s,end:e.length},n,t)]}}function pc(e,t,n,i){let r=i?Km(e,t):void 0;if(!r)return Js(
e,t,n);let s,o=()=>(s??=Js(e,t,n),s);return{value:r.value,issues:[],get range(){return n(t.start,t.end)},positionOf:a=>o().positionOf(a),keyOf:a=>o().keyOf(a),get node(){
return o().node}}}function Km(e,{body:t,end:n,json:i,fault:r}){if(r)return;let s=e.slice(t,n);return i?uc(s)?i:void 0:cc(s)}var ld=Xe(Ye(),1);var ve=Xe(Ye(),1);var _e=Xe(Ye(),1);function id(e){return(0,_e.isScalar)(e)?yv(e)?.key:void 0}function rd(e){return(0,_e.isScalar)(e)&&e.source==="<<"&&(e.tag==="!"||e.tag===gv||!e.tag&&e.type===_e.Scalar.
PLAIN)}var gv="tag:yaml.org,2002:merge";function yv(e){return mi(e.source??"",e.tag,e.type===_e.Scalar.PLAIN)}function Se(e,t){let n=t.range?.[0]??0,i=t;for(;(0,ve.isCollection)(i)&&!i.flow;){let s=i.items.at(-1),o=(0,ve.isPair)(s)?s.value??s.key:s;if(!(0,ve.isNode)(o))
break;i=o}let r=i.range?.[1]??n;if((0,ve.isScalar)(i)&&i.type!==void 0&&bv.has(i.type))for(;vv.has(e.charAt(r-1));)r--;return[n,r]}var bv=new Set([ve.Scalar.BLOCK_LITERAL,
ve.Scalar.BLOCK_FOLDED]),vv=new Set([" ","	","\r",`
`]);var Ot=Xe(Ye(),1);var Ue=Xe(Ye(),1);var ce=class extends Error{};function ft(e){return e.items.flatMap(t=>{let{key:n,value:i}=t;if(!(0,Ue.isScalar)(n)||rd(n))return[];let r=id(n);return r===void 0?
[]:[{name:r,key:n,value:(0,Ue.isNode)(i)?i:void 0}]})}function hr(e,t,n,i,r,s){let o=new Map(e.map(c=>[c,[]])),a=[];for(let c of t){let u=s.predecessor(`${r}/${de(
c)}`,e)??e.find(d=>o.get(d)?.length===0&&re(n[d],i[c]));u===void 0?a.push(c):o.get(u)?.push(c)}for(let c of a){let u=e.find(d=>o.get(d)?.length===0);u!==void 0&&
o.get(u)?.push(c)}return o}function We(e,t){return/[ \t]+#[^\r\n]*/y.exec(e.slice(t))?.[0]??""}function mr(e,t){let n=e;for(let i of Ze(t))if((0,Ue.isMap)(n))n=
ft(n).findLast(({name:r})=>r===i)?.value;else if((0,Ue.isSeq)(n)){let r=n.items[Number(i)];n=(0,Ue.isNode)(r)?r:void 0}else return;return n}function sd(e,{document:t,pointer:n,origins:i,comments:r,after:s},o,a){return{...Ll(r,s,a),reused:(c,u,d)=>{let p=i?.get(c);if(p===void 0||!re(ee(t.value,n+p),u))
return;let h=mr(o,p);return h&&wv(e,h,d,a)}}}function Ll(e,t,{json:n}){let i=new Map;for(let[r,s]of n?[]:e??[]){let o=r;for(;o!==""&&ee(t,o)===void 0;)o=o.slice(
0,o.lastIndexOf("/"));i.set(o,[...i.get(o)??[],s])}return{comments:r=>i.get(r)??[],commented:r=>[...i.keys()].some(s=>s.startsWith(`${r}/`))}}function wv(e,t,n,i){
let[r,s]=Se(e,t),o=e.slice(r,s);if(i.json||/[*&!]/.test(o.replace(/-----[A-Z ]+-----/g,""))||(0,Ot.isCollection)(t)&&t.flow)return(0,Ot.isScalar)(t)&&!o.includes(
`
`)&&!/^[*&!]/.test(o)?o:void 0;let[a="",...c]=o.split(/\r?\n/);if(c.length===0)return a+((0,Ot.isScalar)(t)?We(e,s):"");if((0,Ot.isScalar)(t)&&!/^[|>][-+]?\s*(?:#.*)?$/.
test(a))return;let u=c.filter(h=>h.trim()!=="").map(h=>h.search(/\S/)),d=(0,Ot.isCollection)(t)?r-(e.lastIndexOf(`
`,r-1)+1):Math.min(...u);if(u.some(h=>h<d))return;let p=c.map(h=>h.trim()===""?h.trim():" ".repeat(n)+h.slice(d));return[a,...p].join(i.newline)}function yr(e,t,n,i,r,s){let o=" ".repeat(n);return`${s.comments(i).map(c=>`${o}# ${c}${r.newline}`).join("")}${o}${Jt(e,r)}:${Rl(t,n,i,r,s)}`}function Rl(e,t,n,i,r){
let s=t+(Array.isArray(e)?i.dash:i.indent),o=r.reused(n,e,s);return o!==void 0?Il(e)&&!/^[[{]/.test(o)?`${i.newline}${" ".repeat(s)}${o}`:` ${o}`:Il(e)?`${i.newline}${br(
e,s,n,i,r)}`:` ${Ml(e,t,i)}`}function br(e,t,n,i,r){let s=" ".repeat(t);return Array.isArray(e)&&e.length>0?e.map((o,a)=>`${s}- ${Vt(o,t,`${n}/${a}`,i,r)}`).join(
i.newline):H(e)&&Object.keys(e).length>0?Object.entries(e).map(([o,a])=>yr(o,a,t,`${n}/${de(o)}`,i,r)).join(i.newline):s+Ml(e,t,i)}function Vt(e,t,n,i,r){return Il(
e)?br(e,t+2,n,i,r).trimStart():Ml(e,t,i)}var Il=e=>Array.isArray(e)?e.length>0:H(e)&&Object.keys(e).length>0;function Jt(e,{json:t}){return t||!od(e)?JSON.stringify(
e):e}function Ml(e,t,n){return typeof e!="string"?JSON.stringify(e):Sv(e,t,n)??Bn(e,n)}function Bn(e,{json:t}){return!t&&od(e)?e:Av(e)}function Sv(e,t,{indent:n,
newline:i,json:r}){if(r||!e.includes(`
`)||!/^[^\s#]/.test(e)||!/^[\n\x20-\x7e]*$/.test(e))return;let s=e.split(`
`),o=s.length-1-s.findLastIndex(u=>u!=="");if(o>1||s.some(u=>/\s$/.test(u)))return;let a=" ".repeat(t+n),c=s.slice(0,s.length-o).map(u=>u===""?"":a+u);return[`|${o===
0?"-":""}`,...c].join(i)}function Gt(e,t){if(Array.isArray(e))return`[${e.map(n=>Gt(n,t)).join(", ")}]`;if(H(e)){let n=Object.entries(e).map(([i,r])=>`${Jt(i,t)}\
: ${Gt(r,t)}`);return t.json?`{${n.join(", ")}}`:n.length>0?`{ ${n.join(", ")} }`:"{}"}return typeof e=="string"?Bn(e,t):JSON.stringify(e)}function jn(e,t,{indent:n,
newline:i}){return JSON.stringify(e,null,n).replaceAll(`
`,i+" ".repeat(t))}function Av(e){return JSON.stringify(e).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(
16).padStart(4,"0")}`)}function od(e){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(e)||e.includes(": ")||e.endsWith(":"))return!1;let t=gr.get(e);if(t!==
void 0)return t;let n=re(wt(`a: ${e}`).documents[0]?.value,{a:e});return gr.size>kv&&gr.clear(),gr.set(e,n),n}var gr=new Map,kv=1e4;var Pv={reused:()=>{}};function ad(e,t,n,i,r,s){let o=h=>({...Pv,...Ll(h.comments,h.value,s)}),{newline:a,json:c}=s,u=n.range?.[1]??0;if(i!==""&&(c||(0,ld.isCollection)(
n)&&n.flow)){let h=e.slice(e.lastIndexOf(`
`,(n.range?.[0]??0)-1)+1,n.range?.[0]??0),g=h.trim()===""?a+h:" ";return{start:u,end:u,text:r.map(({value:C})=>`,${g}${jn(C,h.trim()===""?h.length:0,s)}`).join(
"")}}if(i!==""){let h=n.range?.[0]??0,g=/^( *)- *$/.exec(e.slice(e.lastIndexOf(`
`,h-1)+1,h));if(!g)throw new ce("its list is written in an unusual way");let C=g[1]?.length??0,y=Se(e,n)[1],S=y+We(e,y).length;return{start:S,end:S,text:r.map(T=>`${a}${"\
 ".repeat(C)}- ${Vt(T.value,C,"",s,o(T))}`).join("")}}if(c)return{start:u,end:u,text:r.map(({value:h})=>a+jn(h,0,s)).join("")};let d=t.range.end.offset,p=e.slice(
0,d).endsWith(`
`)?"":a;return{start:d,end:d,text:p+r.map(h=>`---${a}${br(h.value,0,"",s,o(h))}${a}`).join("")}}var dt=Xe(Ye(),1);var Nt=Xe(Ye(),1);function Dl(e,t,n,i,r,s){let o=Object.keys(n).filter(g=>!Object.hasOwn(i,g)),a=Object.keys(i).filter(g=>!Object.hasOwn(n,g)),c=hr(o,a,n,i,r,s),u=cd(e,s),d=g=>`${Jt(
g,s.style)}: ${_l(i[g],u,s.style)}`,p=[...t.values()].map(g=>{let C=[Kn(g.key),vr(g.value??g.key)];return Object.hasOwn(i,g.name)?{extent:C,keep:()=>fd(g.value,
n[g.name],i[g.name],`${r}/${de(g.name)}`,u,s)}:{extent:C,texts:(c.get(g.name)??[]).map(d)}}),h=[...c.values()].flat();ud(e,p,a.filter(g=>!h.includes(g)).map(d),
u,s)}function ql(e,t,n,i,r){let s=e.items.filter(Nt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=cd(e,r),a=s.map((c,u)=>{let d=[
Kn(c),vr(c)];return u<n.length?{extent:d,keep:()=>fd(c,t[u],n[u],`${i}/${u}`,o,r)}:{extent:d,texts:[]}});ud(e,a,n.slice(s.length).map(c=>_l(c,o,r.style)),o,r)}function cd(e,{
text:t,style:n}){let i=Kn(e),r=/[^\s]/.exec(t.slice(i+1)),s=t.slice(i+1,i+1+(r?.index??0));if(e.items.length===0){let a=t.slice(t.lastIndexOf(`
`,i-1)+1,i);return{column:n.json&&/\n/.test(t.trim())?(/^ */.exec(a)?.[0].length??0)+n.indent:void 0}}let o=s.lastIndexOf(`
`);return{column:o===-1?void 0:s.length-o-1}}function ud(e,t,n,i,r){let s=i.column===void 0?", ":`,${r.style.newline}${" ".repeat(i.column)}`,o=t.filter(u=>"kee\
p"in u||u.texts.length>0),a=t[0],c=t.at(-1);if(!a||!c||o.length===0){Cv(e,n,s,i,r);return}for(let[u,d]of t.entries()){let[p,h]=d.extent,[g,C]=[t[u-1],t[u+1]];"k\
eep"in d?d.keep():d.texts.length>0?r.splice(p,h,d.texts.join(s)):C&&!t.slice(0,u).some(y=>o.includes(y))?r.splice(p,C.extent[0],""):g&&r.splice(g.extent[1],h,"")}
n.length>0&&r.splice(c.extent[1],c.extent[1],n.map(u=>s+u).join(""))}function Cv(e,t,n,{column:i},r){let[s,o]=[Kn(e)+1,vr(e)-1];if(t.length===0){r.splice(s,o,"");
return}let{newline:a,indent:c,json:u}=r.style,[d,p]=i===void 0?u||(0,Nt.isSeq)(e)?["",""]:[" "," "]:[a+" ".repeat(i),a+" ".repeat(Math.max(0,i-c))];r.splice(s,o,
d+t.join(n)+p)}function fd(e,t,n,i,r,s){if(!re(t,n)){if(!e)throw new ce("a field in brackets has no value");(0,Nt.isMap)(e)&&H(t)&&H(n)?Dl(e,new Map(ft(e).map(o=>[
o.name,o])),t,n,i,s):(0,Nt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(n)?ql(e,t,n,i,s):s.splice(Kn(e),vr(e),_l(n,r,s.style))}}function _l(e,{column:t},n){return t!==
void 0&&n.json?jn(e,t,n):Gt(e,n)}var Kn=e=>e.range?.[0]??0,vr=e=>e.range?.[1]??0;function wr(e,t,n,i,r){return(0,dt.isMap)(e)&&H(t)&&H(n)&&(e.flow||Object.keys(n).length>0)?(Ev(e,t,n,i,r),!0):(0,dt.isSeq)(e)&&Array.isArray(t)&&Array.isArray(
n)&&(e.flow||n.length>0)?(Rv(e,t,n,i,r),!0):!1}function Ev(e,t,n,i,r){let s=new Map(ft(e).map(d=>[d.name,d])),o=Object.keys(t).filter(d=>!Object.hasOwn(n,d));if(o.
some(d=>!s.has(d)))throw new ce("a field that goes away comes out of a merge (<<)");let a=Object.keys(n).filter(d=>!Object.hasOwn(t,d)||!s.has(d)&&!re(t[d],n[d]));
if(e.flow){Dl(e,s,t,n,i,r);return}let c=hr(o,a,t,n,i,r);for(let[d,p]of s)Object.hasOwn(n,d)?Ov(p,t[d],n[d],`${i}/${de(d)}`,r):Lv(p,t[d],c.get(d)??[],n,i,r);let u=[
...c.values()].flat();for(let d of a)u.includes(d)||Iv(e,d,n,i,r)}function Ov(e,t,n,i,r){let{value:s,key:o}=e;dd(e,i,r);let a=re(t,n);if(a&&!r.comments.commented(
i)||wr(s,t,n,i,r)||a)return;if((0,dt.isScalar)(s)&&Nv(n)&&!(typeof n=="string"&&n.includes(`
`))&&xv(s,r)){let[C,y]=Se(r.text,s);if(y>C){r.splice(C,y,Tv(s,n,r));return}}let c=pd(o,r),u=Fl(e,r),d=We(r.text,u),p=Rl(n,Sr(o,r),i,r.style,r.comments),[h="",...g]=p.
replace(d,"").split(r.style.newline);r.splice(c,u+d.length,[h+d,...g].join(r.style.newline))}var Nv=e=>typeof e!="object"||e===null||Object.keys(e).length===0;function xv(e,{
text:t}){let[n,i]=Se(t,e);return!t.slice(n,i).includes(`
`)}function Tv(e,t,{style:n}){return typeof t!="string"?Gt(t,n):e.type==="QUOTE_DOUBLE"?Bn(t,{...n,json:!0}):e.type==="QUOTE_SINGLE"&&/^[\x20-\x7e]*$/.test(t)?`\
'${t.replaceAll("'","''")}'`:Bn(t,n)}function Lv(e,t,n,i,r,s){let{text:o,style:a}=s,c=Sr(e.key,s),[u,...d]=n;if(u!==void 0&&d.length===0&&re(t,i[u])){let y=`${r}\
/${de(u)}`;dd(e,y,s);let[S,T]=Se(o,e.key);s.splice(S,T,Jt(u,a));return}let p=e.key.range?.[0]??0,h=Fl(e,s);if(n.length>0){let y=n.map(S=>yr(S,i[S],c,`${r}/${de(
S)}`,a,s.comments));s.splice(p,h+We(o,h).length,y.join(a.newline).slice(c));return}let g=hd(o,h),C=o.lastIndexOf(`
`,p-1)+1;o.slice(C,p).trim()!==""?s.splice(p,g+(/^ */.exec(o.slice(g))?.[0].length??0),""):s.splice(C,g,"")}function Iv(e,t,n,i,r){let s=Object.keys(n),o=ft(e),
c=s.slice(0,s.indexOf(t)).reverse().map(h=>o.find(g=>g.name===h)).find(h=>h!==void 0)??o.at(-1);if(!c)throw new ce("its fields come out of a merge (<<)");let u=Sr(
c.key,r),d=Fl(c,r),p=d+We(r.text,d).length;r.splice(p,p,r.style.newline+yr(t,n[t],u,`${i}/${de(t)}`,r.style,r.comments))}function Rv(e,t,n,i,r){if(e.flow){ql(e,
t,n,i,r);return}let s=e.items.filter(dt.isNode);if(s.length!==t.length)throw new ce("a list has an empty item");let o=Dv(t,n)??t.map((p,h)=>h).slice(0,n.length);
for(let[p,h]of s.entries()){let g=o.indexOf(p);g===-1?r.splice($l(h,r).line,hd(r.text,Se(r.text,h)[1]),""):Mv(h,t[p],n[g],`${i}/${g}`,r)}let a=s.at(-1);if(!a)return;
let{column:c}=$l(a,r),u=Se(r.text,a)[1],d=u+We(r.text,u).length;for(let[p,h]of n.slice(o.length).entries()){let g=Vt(h,c,`${i}/${o.length+p}`,r.style,r.comments);
r.splice(d,d,`${r.style.newline}${" ".repeat(c)}- ${g}`)}}function Mv(e,t,n,i,r){if(re(t,n)||wr(e,t,n,i,r))return;let[s,o]=Se(r.text,e);r.splice(s,o,Vt(n,$l(e,r).
column,i,r.style,r.comments))}function Dv(e,t){let n=[];return e.forEach((i,r)=>{n.length<t.length&&re(i,t[n.length])&&n.push(r)}),n.length===t.length?n:void 0}
function $l(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=/^( *)- *$/.exec(t.slice(i,n).replace(/^\ufeff/,""));if(!r)throw new ce("a list is written in an unusual way");return{column:r[1]?.length??0,line:i}}
function dd(e,t,n){let i=n.comments.comments(t);if(i.length===0)return;let r=e.key.range?.[0]??0,s=" ".repeat(Sr(e.key,n));n.splice(r,r,i.map(o=>`# ${o}${n.style.
newline}${s}`).join(""))}function Sr(e,{text:t}){let n=e.range?.[0]??0,i=t.lastIndexOf(`
`,n-1)+1,r=t.slice(i,n).replace(/^\ufeff/,"");if(!/^[ -]*$/.test(r))throw new ce("a key is written in an unusual way");return r.length}function pd(e,{text:t}){let n=Se(
t,e)[1],i=/[ \t]*:/y.exec(t.slice(n));if(!i)throw new ce("a key is written in an unusual way");return n+i[0].length}function Fl({key:e,value:t},n){let i=pd(e,n),
[r,s]=t?Se(n.text,t):[i,i];return r===s?i:Math.max(s,i)}function hd(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}var md=Xe(Ye(),1);function gd(e,t,n){let i=/\r?\n/.exec(e)?.[0]===`\r
`?`\r
`:`
`,r=(0,md.isMap)(n)&&n.flow===!0&&ft(n).every(({key:a})=>a.type==="QUOTE_DOUBLE"),s=t.range.start.offset,o=e.slice(s,t.range.end.offset).split(/\r?\n/);return{indent:qv(
o),dash:_v(o),newline:i,json:r}}function qv(e){let t=e.filter(i=>/^ +[^\s#-]/.test(i)).map(i=>i.search(/\S/)),n=t.reduce((i,r)=>Math.min(i,r),t[0]??2);return Math.
min(Math.max(n,2),8)}function _v(e){let t;for(let n of e){let i=/^( *)- /.exec(n);if(i?.[1]!==void 0&&t!==void 0)return Math.min(Math.max(i[1].length-t.search(/\S/),
0),8);/:\s*(?:#|$)/.test(n)&&(t=n)}return 2}function bd(e,t){let n=[];for(let s of t)try{n.push(...$v(e,s))}catch(o){if(!(o instanceof ce))throw o;return{ok:!1,reason:yd(o.message),change:s}}let i=Fv(e,n),
r=i===void 0?t[0]:Bv(e,i,t);return r?{ok:!1,reason:yd("anchors, aliases or an unusual layout stand in the way"),change:r}:{ok:!0,text:i??e}}var yd=e=>`it cannot\
 be changed in place, since ${e}; write it out in plain YAML first`;function $v(e,t){let{document:n,pointer:i,after:r,added:s=[]}=t,o=n.node?.contents,a=ee(n.value,
i);if(re(a,r)&&s.length===0&&!t.comments?.size)return[];let c=o?mr(o,i):void 0;if(!o||!c)throw new ce("it stands behind an alias or a merge");let u=gd(e,n,o),d=[],
p={text:e,style:u,comments:sd(e,t,c,u),predecessor:(g,C)=>{let y=g.slice(0,g.lastIndexOf("/")),S=t.origins?.get(g)??[...t.origins??[]].find(([T])=>T.startsWith(
`${g}/`))?.[1];return C.find(T=>`${S}/`.startsWith(`${y}/${de(T)}/`))},splice:(g,C,y)=>d.push({start:g,end:C,text:y})};if((!re(a,r)||(t.comments?.size??0)>0)&&!wr(
c,a,r,"",p))throw new ce("it would lose all of its fields");return s.length>0&&d.push(ad(e,n,c,i,s,u)),d}function Fv(e,t){let n=[],i=0;for(let{start:r,end:s,text:o}of t.
toSorted((a,c)=>a.start-c.start||a.end-c.end)){if(r<i)return;n.push(e.slice(i,r),o),i=s}return[...n,e.slice(i)].join("")}function Bv(e,t,n){if(e===t)return n.find(
({document:o,pointer:a,after:c})=>!re(ee(o.value,a),c));let i=new Map;for(let o of n){let{offset:a}=o.document.range.start;i.set(a,[...i.get(a)??[],o])}let r=wt(
t).documents.values(),s=(o,a)=>{let{value:c}=r.next();return c!==void 0&&re(c.value,o)&&c.issues.length<=a};for(let o of wt(e).documents){let a=i.get(o.range.start.
offset)??[],c=a[0]??n[0];if(!s(jv(o,a),o.issues.length))return c;for(let{pointer:u,added:d=[]}of a)if(u===""&&!d.every(({value:p})=>s(p,0)))return c}return r.next().
done?void 0:n[0]}function jv({value:e},t){let n=new Map(t.map(r=>[r.pointer,r]));return t.length===0?e:i(e,"");function i(r,s){let o=n.get(s);return o?o.after:Array.
isArray(r)?r.flatMap((a,c)=>{let u=`${s}/${c}`;return[i(a,u),...(n.get(u)?.added??[]).map(d=>d.value)]}):H(r)?Object.fromEntries(Object.entries(r).map(([a,c])=>[
a,i(c,`${s}/${de(a)}`)])):r}}var Kv=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,fe=`-----BEGIN CERTIFICATE-----
${Kv}-----END CERTIFICATE-----
`,Ar=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`}var KA=G("DataPlane",Q+X,`name: eu-west
  namespace: acme`);function se(e,t){return G("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var vd={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:e=>{let t=ge(e,"/kind"),n=ge(e,"/metadata/name");if(!fi(t)||ui(t)||n==="")return[];let{spec:i}=e;return!H(i)||i.planeID!==void 0||Yv.test(n)?[]:[{path:"\
/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the age\
nt the same value.",example:{release:"v0.15",wrong:G("DataPlane",Q+X,`name: eu.west
  namespace: acme`),right:G("DataPlane",`planeID: eu-west
${Q}${X}`,`name: eu.west
  namespace: acme`)}},Yv=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var Bl=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function Ae(e){let t=wd.get(e);if(t)return t;let n=Bl.filter(s=>Rt(s,e)&&s.kinds.some(o=>ci(e,o))),i={};for(let{role:s}of Bl)i[s]=[];for(let s of n)i[s.role]?.some(
({pointer:o})=>o===s.pointer)||i[s.role]?.push(s);let r=i;return wd.set(e,r),r}var wd=new Map;function pt(e){let t=Sd.get(e);if(t)return t;let n=Ae(e)["client-c\
a"].map(({pointer:i})=>`${i}/value`);return Sd.set(e,n),n}var Sd=new Map;function kr(e){let{"client-ca":t,"secret-name":n}=Ae(e);return n.map(({pointer:i})=>i.slice(
0,-5)).filter(i=>t.some(r=>i.startsWith(`${r.pointer}/`)))}function ht(e,t){let n=[];for(let i of t){let r=ee(e,i);typeof r=="string"&&n.push({path:i,text:r})}return n}function Cr(e,t){return(Pr?.resource!==e||Pr.line!==t)&&(Pr={resource:e,line:t,listeners:Uv(e,t)}),Pr.listeners}var Pr;function Uv(e,t){return Yn(t).filter(({port:n})=>H(
ee(e,Hv(n)))).map(n=>({...n,gateway:n.gateway.map(i=>ge(e,i)).join("/")}))}function Yn(e){let t=Ad.get(e);if(t)return t;let{port:n,host:i,...r}=Ae(e),s=n.flatMap(
o=>{let{direction:a,visibility:c,protocol:u,pointer:d}=o,p=C=>C.direction===a&&C.visibility===c,h=i.find(C=>p(C)&&(C.protocol===void 0||C.protocol===u));if(h===
void 0||u===void 0)return[];let g=[...r["gateway-namespace"],...r["gateway-name"]].filter(p).map(({pointer:C})=>C);return[{isPublic:Wv(o),protocol:u,gateway:g,host:h.
pointer,port:d}]});return Ad.set(e,s),s}var Ad=new Map,Wv=({direction:e,visibility:t})=>e==="ingress"&&t==="external",Hv=e=>e.slice(0,e.lastIndexOf("/"));var kd={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[{listeners:Yn(e)}],check:(e,t)=>{let n=new Map;
return Cr(e,t).flatMap(({gateway:i,protocol:r,port:s})=>{let o=ee(e,s);if(typeof o!="number")return[];let a=`${i} ${o}`,c=n.get(a)??[];n.set(a,[...c,r]);let u=c.
find(d=>d!==r);return u===void 0?[]:[{path:s,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:G("DataPlane",`${Q}${X}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Pd={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:(e,t)=>Ae(t)["\
pull-secrets"].flatMap(({pointer:n})=>{let i=ee(e,n);if(!Array.isArray(i))return[];let r=new Set;return i.flatMap((s,o)=>{let a=r.has(s);return r.add(s),a&&typeof s==
"string"?[{path:`${n}/${o}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:G("DataPla\
ne",`${Q}${X}imagePullSecretRefs:
  - registry
  - registry`),right:G("DataPlane",`${Q}${X}imagePullSecretRefs:
  - registry
  - mirror`)}};var ie=e=>({is:"matching",pattern:e}),Cd=(e,t)=>({is:"followed",pattern:e,by:t}),ke=e=>({is:"longer",than:e}),Er=e=>({is:"containing",text:e}),jl=e=>({is:"begin\
ning",text:e}),Ed=e=>({is:"equal",text:e}),Pe=e=>({is:"not",condition:e}),Re=(...e)=>({is:"all",conditions:e}),Un=(...e)=>({is:"any",conditions:e}),Od=e=>({is:"\
told",by:e});function Or(e,t){return t.find(({when:n})=>mt(n,e))}function mt(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let n=e.pattern.
exec(t);return n!==null&&t.includes(e.by,n.index+n[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!mt(e.condition,t);case"all":return e.conditions.every(n=>mt(n,t));case"any":return e.conditions.
some(n=>mt(n,t));case"told":return e.by(t)}}var Ld={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:Nd(e),lists:Td(
e),forbidden:[{when:Ed("")}]}],check:(e,t)=>[...ht(e,Nd(t)).filter(({text:n})=>n===""),...Td(t).flatMap(n=>{let i=ee(e,n);return Array.isArray(i)?i.flatMap((r,s)=>r===
""?[{path:`${n}/${s}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:G("DataPlane",Q.replace("name: agent-ca",'name: ""')+X),right:G(
"DataPlane",Q+X)}};function Nd(e){let t=xd.get(e);if(t)return t;let{host:n,"secret-store":i,"gateway-name":r,"gateway-namespace":s}=Ae(e),o=[...kr(e).flatMap(a=>[
`${a}/name`,`${a}/key`]),...i.map(({pointer:a})=>a),...ia(e).flatMap(({pointer:a,form:c})=>c==="object"?[`${a}/name`]:[]),...n.map(({pointer:a})=>a),...[...r,...s].
filter(a=>a.default===void 0).map(({pointer:a})=>a)];return xd.set(e,o),o}var xd=new Map,Td=e=>Ae(e)["pull-secrets"].map(({pointer:t})=>t);var Gv=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Id(e){return e.replace(Gv,"")}function*Rd(e){for(let t=e;;){
let n=Kl.exec(t);if(!n)return;let i=n.index+n[0].length,r=t.indexOf(Nr,i);if(r===-1)return;yield t.slice(i,r),t=t.slice(r+Nr.length)}}var Kl=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Nr="-----END";function xr(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let n=Uint8Array.
from(atob(t),r=>r.charCodeAt(0)),i=new TextDecoder("utf-8",{fatal:!0}).decode(n);return i.includes("-----BEGIN ")?i:void 0}catch{return}}function Ne(e){let t=xr(e),n=t??e;if(Id(n)!==n)return"private-key";let[i]=Rd(n);return i===void 0?Jv(n)?"placeholder":"other":Vv(i)?t===void 0?"certificate":"en\
coded":"placeholder"}function Vv(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function Jv(e){return e.length<=Wn&&mt(Md,
e)}var Wn=1e4,Md=Un(ie(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),Re(ie(/^[\w\s-]*$/),ie(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Dd=Re(Er("PRIVATE KEY-----"),Un(ke(Wn),ie(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),qd=Re(ke(400),jl("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Un(ke(Wn),ie(
/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),_d=Re(Pe(Er("PRIVATE KEY-----")),Pe(jl("LS0tLS1CRUdJTi")),Un(Re(ke(Wn),Pe(Er("CERTIFICATE-----"))),Re(Pe(ke(Wn)),Pe(Cd(Kl,Nr)),
Pe(Md))));function xe(e,t){return ht(e,pt(t))}var $d={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",conditions:e=>[{strings:pt(
e),forbidden:[{when:qd}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not de\
code it.",fix:(e,{path:t})=>xr(ge(e,t)),example:{release:"v0.15",wrong:se(ne(btoa(fe))),right:se(ne(fe))}};var Tr="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function Lr(e,t,{at:n,endOf:i}){
return!n||!i?[]:xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s)==="certificate"?i(s):void 0;return o?[{path:r,end:o,at:n}]:[]})}var Ir=e=>e.toISOString().slice(
0,10);var Fd={code:"expired-ca",severity:"error",source:Tr,since:"v0.9",check:(e,t,n)=>Lr(e,t,n).flatMap(({path:i,end:r,at:s})=>r<s?[{path:i,detail:Ir(r)}]:[]),message:({
detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:se(ne(Ar)),right:se(Q)}};var Bd={code:"expiring-ca",severity:"warning",source:Tr,since:"v0.9",check:(e,t,n)=>Lr(e,t,n).flatMap(({path:i,end:r,at:s})=>r>=s&&r.getTime()-s.getTime()<Qv?[{
path:i,detail:Ir(r)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:se(ne(Ar)),right:se(Q)}},Qv=720*60*60*1e3;var jd={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(e,t)=>bt(ge(e,"/kind"))==="observability"?[]:xe(e,t).filter(({text:n})=>Ne(n)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate\
 is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:G("DataPlane",ne(fe)+X),right:G("DataPlane",Q+X)}};var Kd="is empty, which counts as none, and the plane is skipped",Yd="is no certificate in PEM",Ud={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",conditions:e=>[{strings:pt(e),forbidden:[{when:Re(
Pe(ke(1e3)),ie(/^\s*$/)),detail:Kd},{when:_d,detail:Yd}]}],check:(e,t,{at:n,endOf:i})=>xe(e,t).flatMap(({path:r,text:s})=>{let o=Ne(s);if(s.trim()==="")return[{
path:r,detail:Kd}];let a=o==="certificate"&&n!==void 0&&i?.(s)===void 0;return o==="other"||a?[{path:r,detail:Yd}]:[]}),message:({detail:e})=>`${e}: set it to t\
he CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:se(ne(fe))}};var Wd={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",conditions:e=>[{numbers:Yn(e).map(({port:t})=>t),
...Yl}],check:(e,t)=>Cr(e,t).flatMap(({port:n})=>{let i=ee(e,n);return typeof i=="number"&&(i<Yl.minimum||i>Yl.maximum)?[{path:n}]:[]}),message:()=>"must be bet\
ween 1 and 65535, inclusive.",example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}  publicHTTPPort: 0`),right:G("DataPlane",`${Q}${X}  publicHTTPPort: 80`)}},
Yl={minimum:1,maximum:65535};var Vd={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:Gd(e),forbidden:Hd}],
check:(e,t)=>ht(e,Gd(t)).flatMap(({path:n,text:i})=>{let r=Or(i,Hd);return r===void 0?[]:[{path:n,...r}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:G("ObservabilityPlane",`${ne(fe)}observerURL: observer.example.com`),right:se(ne(fe))}},Hd=[
{when:ke(2e3),detail:"has more than 2000 characters"},{when:Pe(ie(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:ie(/^https?:\/\/[^/?#]*@/i),
detail:"holds a user or password, which everybody can read here"},{when:Od(e=>!URL.canParse(e)),detail:"has no host that can be read"}];function Gd(e){let{"obse\
rver-url":t,"agent-url":n}=Ae(e);return[...t,...n].map(({pointer:i})=>i)}var Xd={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:Jd(
e),forbidden:zd,fastPass:Qd}],check:(e,t)=>ht(e,Jd(t)).flatMap(({path:n,text:i})=>{let r=mt(Qd,i)?void 0:Or(i,zd);return r===void 0?[]:[{path:n,...r}]}),message:({
detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:G("DataPlane",Q+X.replace("apps.example.com","htt\
ps://apps.example.com")),right:G("DataPlane",Q+X)}},Jd=e=>Ae(e).host.map(({pointer:t})=>t),zv=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Ul=253,
Qd=Re(Pe(ke(Ul)),ie(zv)),zd=[{when:ke(Ul),detail:`more than ${Ul} characters`},{when:ie(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:ie(/\//),detail:"a p\
ath"},{when:ie(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:ie(/:/),detail:"a port"},{when:ie(/\*/),
detail:"a wildcard"},{when:ie(/\s/),detail:"blanks"},{when:ie(/_/),detail:"an underscore"},{when:ie(/[A-Z]/),detail:"upper-case letters"},{when:ie(/^\.|\.$|\.\./),
detail:"an empty part between dots"}];var Zd={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:(e,t)=>bt(ge(e,"/kind"))==="observability"?kr(t).flatMap(n=>H(ee(e,n))?[{path:n}]:[]):[],message:()=>"does not work on observability planes (openchoreo/op\
enchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:G("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:se(ne(fe))}};var ep={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="placeholder"),
message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:se(ne(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:se(ne(fe))}};var Xv=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,tp={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:pt(e),
forbidden:[{when:Dd}]}],check:(e,t)=>xe(e,t).filter(({text:n})=>Ne(n)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:se(ne(fe+Xv)),right:se(ne(fe))}};var np={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(e,t)=>{let{spec:n,metadata:i}=e;if(!H(n))return[];let r=[],s=H(i)?i.name:void 0;ui(ge(e,"/kind"))&&n.planeID===void 0&&typeof s==
"string"&&r.push({path:"/spec/planeID",detail:s});let o=ge(e,"/kind");for(let{pointer:a,form:c,to:u}of ws(o,t)){let d=ee(e,a),[p=""]=u;c==="object"&&bt(p)==="ob\
servability"&&H(d)&&d.kind===void 0&&r.push({path:`${a}/kind`,detail:p})}return r},message:({detail:e})=>`is optional in the documentation but required by the A\
PI server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:G("DataPlane",`${Q}${X}observabilityPlaneRef:
  name: logs`),right:G("DataPlane",`${Q}${X}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Rr=[tp,$d,Ud,ep,Fd,Bd,Xd,Vd,Wd,kd,np,Ld,vd,Zd,jd,Pd];function rp(e,t,n,i={},r=Rr){let s=[];for(let a of Zv(r,t)){let c=ew(a,e,t,i);c.length>0&&s.push(...c)}if(s.length===0)return s;let o=new Set(n.map(({path:a})=>a));
return s.filter(({issue:a})=>!o.has(a.path))}function Zv(e,t){if(e!==Rr)return e.filter(r=>Rt(r,t));let n=ip.get(t);if(n)return n;let i=Rr.filter(r=>Rt(r,t));return ip.
set(t,i),i}var ip=new Map;function ew(e,t,n,i){try{return e.check(t,n,i).map(r=>{let s=e.fix?.(t,r);return{issue:nw(e,r),severity:e.severity,...s!==void 0&&{fix:s}}})}catch{
return[{issue:{...tw(e.code),path:"",field:""},severity:"error"}]}}var tw=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function nw(e,t){return{code:e.code,path:t.path,field:la(t.path),message:e.message(t)}}function*sp(e,t){if(!H(e))return;let n=lp(e,t),i=ta(t);for(let r of n)yield*iw(e,r,t);if(ci(i,e.kind))for(let{issue:r,fix:s}of rp(e,i,n))s!==void 0&&(yield{issue:r,
isSafe:!0,title:"Write what belongs here",after:()=>Qt(e,Ze(r.path),s)})}function iw(e,t,n){let i=Ze(t.path),r=i.at(-1)??"",s=(o,a)=>({issue:t,isSafe:!1,title:o,
after:()=>Qt(e,i,a)});switch(t.code){case"null-value":return[{...s(`Remove ${r}`,void 0),isSafe:!0}];case"namespace-not-allowed":return[s("Remove the namespace",
void 0)];case"unknown-field":{let{suggestion:o}=t,a=s(`Remove ${r}`,void 0);if(o===void 0)return[a];let c={...a,title:`Rename it to ${o}`,after:()=>Qt(e,i,op,o)};
return rw(t,c,n)?[{...c,isSafe:!0}]:[c,a]}case"unknown-kind":case"unknown-value":{let o=t.suggestion??(t.allowed.length===1?t.allowed[0]:void 0);return o===void 0?
[]:[s(`Write ${o}`,o)]}case"wrong-api-version":return t.allowed.slice(0,1).map(o=>s(`Write ${o}`,o));case"value-from":return t.found==="neither"?[]:t.branches.map(
o=>{let[a=""]=t.branches.filter(c=>c!==o);return{...s(`Keep ${o}, remove ${a}`,void 0),after:()=>Qt(e,[...i,a],void 0)}});default:return[]}}function rw(e,{after:t},n){
if(e.code!=="unknown-field"||e.knownIn===void 0)return!1;let i=[...Ze(e.path).slice(0,-1),e.suggestion??""].map(r=>`/${de(r)}`).join("");return!lp(t(),n).some(({
path:r})=>r===i||r.startsWith(`${i}/`))}var op=Symbol("rename");function Qt(e,[t,...n],i,r){if(t===void 0)return i;if(Array.isArray(e)&&n.length===0&&i===void 0)
return e.filter((a,c)=>String(c)!==t);if(Array.isArray(e))return e.map((a,c)=>String(c)===t?Qt(a,n,i,r):a);if(!H(e))return e;if(n.length>0)return{...e,[t]:Qt(e[t],
n,i,r)};if(i===op)return Object.fromEntries(Object.entries(e).map(([a,c])=>[a===t?r:a,c]));let{[t]:s,...o}=e;return i===void 0?o:{...e,[t]:i}}function lp(e,t){let n=na(
t)(e);return n.ok?[]:n.issues}function cp(e,{release:t=ds}={}){let i=wt(e).documents.flatMap(s=>s.issues.length>0?[]:ra(s.value).map(({value:o,pointer:a})=>({document:s,pointer:a,...sw(o,t)}))).
filter(({fixed:s})=>s>0),r=bd(e,i.map(({document:s,pointer:o,after:a})=>({document:s,pointer:o,after:a})));return!r.ok||i.length===0?{text:e,fixed:0}:{text:r.text,
fixed:i.reduce((s,{fixed:o})=>s+o,0)}}function sw(e,t){let n=e,i=0;for(let r=ap(n,t);r!==void 0&&i<ow;r=ap(n,t))n=r.after(),i++;return{after:n,fixed:i}}function ap(e,t){
for(let n of sp(e,t))if(n.isSafe)return n}var ow=200;var hp=require("buffer"),He=require("fs"),mp=require("path");var Hl=require("fs"),dp=require("path");var lw={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Wl(e){if(!(e instanceof Error))return"an unknown error";let t="code"in
e&&typeof e.code=="string"?e.code:"";return lw[t]??e.message}var Te=require("fs"),gt=require("path"),aw=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,cw=1440*60*1e3;function up(e){let t=(0,Te.mkdtempSync)((0,gt.join)(e,`.openchoreo-planes-${process.pid}-`));try{(0,Te.writeFileSync)((0,gt.join)(t,".gitignore"),`*
`)}catch(n){throw Mr(t),n}return t}function Mr(e){try{(0,Te.rmSync)(e,{recursive:!0,force:!0})}catch{}}function fp(e){for(let t of new Set(Array.from(e,dw)))for(let n of pw(
t)){let i=aw.exec(n)?.[1];i!==void 0&&uw(Number(i),(0,gt.join)(t,n))&&Mr((0,gt.join)(t,n))}}function uw(e,t){if(e===process.pid||!fw(e))return!0;let n=(0,Te.statSync)(
t,{throwIfNoEntry:!1});return n!==void 0&&Date.now()-n.mtimeMs>cw}function fw(e){try{return process.kill(e,0)}catch(t){return t instanceof Error&&"code"in t&&t.
code==="EPERM"}}function dw(e){try{return(0,gt.dirname)(Te.realpathSync.native(e))}catch{return(0,gt.dirname)(e)}}function pw(e){try{return(0,Te.readdirSync)(e)}catch{
return[]}}var pp="<stdin>";function gp(e,t){return e===pp?Buffer.from(t.stdin()):hw(e,t.cwd)}function hw(e,t){let n=(0,mp.resolve)(t,e),i=(0,He.openSync)(n,"r");try{if(/^\/(?:dev|proc)\//.
test(n))return(0,He.readFileSync)(i);let r=(0,He.readSync)(i,Dr);return r<Dr.length?Dr.subarray(0,r):Buffer.concat([Dr,(0,He.readFileSync)(i)])}finally{(0,He.closeSync)(
i)}}var Dr=Buffer.allocUnsafeSlow(64*1024);function Gl(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,hp.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function yp(e){return e[0]===255||e[0]===254?As(Gl(e)):e.
includes("openchoreo")||e.includes("Plane")&&As(e.toString("latin1"))}var $e=require("fs"),Hn=require("path");var mw=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;function bp(e){return bw(e.replace(mw,gw))}function gw(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${yw(t)}`}var yw=e=>e.toString(16).padStart(4,"0");function bw(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(/##(\w*)\[/g,"##$1\\[")}var Vl={ok:0,findings:1,failure:2};function vw(e,t){e.stderr(`${bp(t)}
`)}function Jl(e,t){vw(e,`openchoreo-planes: ${t}`)}var W=require("fs");function vp({path:e,shown:t,text:n,before:i}){let r=(0,W.statSync)(e,{throwIfNoEntry:!1});if(r===void 0){if(typeof i=="string")throw new Error(
Cp);if((0,W.lstatSync)(e,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:t,text:n,path:e,old:void 0}}if(!r.
isFile())throw new Error(r.isDirectory()?"it is a directory":"it is not a regular file");let s=(0,W.realpathSync)(e);(0,W.accessSync)(s,W.constants.W_OK);let o=(0,W.readFileSync)(
s);if(i===null)throw new Error(Pp);if(i!==void 0&&!o.equals(Buffer.from(i)))throw new Error(Sw(o)?ww:kp);return{shown:t,text:n,path:s,old:{bytes:o,stats:r}}}function wp(e,t){
return Ep(t,e.text,e.old?.stats),{...e,temporary:t}}function Sp({path:e,temporary:t,old:n}){let i=kw(e);if(i===void 0&&n!==void 0)throw new Error(Cp);if(i!==void 0&&
n===void 0)throw new Error(Pp);if(n!==void 0&&!i?.equals(n.bytes))throw new Error(kp);(0,W.renameSync)(t,e)}function Ap({path:e,temporary:t,old:n}){n===void 0?(0,W.rmSync)(
e,{force:!0}):(Ep(t,n.bytes,n.stats),(0,W.utimesSync)(t,n.stats.atime,n.stats.mtime),(0,W.renameSync)(t,e))}var kp="it has changed since it was read; try again",
Pp="it has been created in the meantime; try again",Cp="it has been deleted since it was read",ww="it is UTF-16; save it as UTF-8 first",Sw=e=>e[0]===255||e[0]===
254;function Ep(e,t,n){let i=(0,W.openSync)(e,"wx");try{(0,W.writeFileSync)(i,t),n!==void 0&&(Aw(i,n),(0,W.fchmodSync)(i,n.mode&4095)),(0,W.fsyncSync)(i)}finally{
(0,W.closeSync)(i)}}function Aw(e,{uid:t,gid:n}){let i=(0,W.fstatSync)(e);if(!(i.uid===t&&i.gid===n))for(let r of[t,i.uid])try{(0,W.fchownSync)(e,r,n);return}catch{}}
function kw(e){try{return(0,W.readFileSync)(e)}catch(t){if(t instanceof Error&&"code"in t&&t.code==="ENOENT")return;throw t}}var Op=require("os"),Ql=["SIGHUP","SIGINT","SIGTERM"];async function Np(e){let t,n=i=>{t??=Ql.find(r=>r===i)};for(let i of Ql)process.on(i,n);try{return await e(
async()=>(await new Promise(setImmediate),t))}finally{for(let i of Ql)process.off(i,n)}}function xp(e){return 128+Op.constants.signals[e]}function Lp(e,{io:t,lookedAt:n,onWritten:i}){return Np(async r=>{fp([...n,...e.map(({path:a})=>a)]);let s=await Pw(e,r);s===void 0?i():Jl(t,s);let o=await r();return o===
void 0?s===void 0?Vl.ok:Vl.failure:(s===void 0&&Jl(t,`interrupted by ${o} after everything was written`),xp(o))})}async function Pw(e,t){let n=new Map,i=[],r=[],
s=()=>{for(let o of n.values())Mr(o)};try{let o=[];for(let c of e)o.push(await Tp(c,()=>vp(c),t));let a=[];for(let c of o){let u=()=>(0,Hn.join)(Cw((0,Hn.dirname)(
c.path),n,i),String(a.length));a.push(await Tp(c,()=>wp(c,u()),t))}await Ip(t);for(let c of a)Rp(c,()=>Sp(c)),r.push(c);for(let c of n.keys())Nw(c)}catch(o){let a=r.
filter(c=>!Ow(c)).length;s();for(let c of i)Ew(c);return`${a===0?"nothing was":`${a} of ${sn(e.length,"file")} were`} written: ${Wl(o)}`}s()}async function Tp(e,t,n){
return await Ip(n),Rp(e,t)}async function Ip(e){let t=await e();if(t!==void 0)throw new Error(`interrupted by ${t}`)}function Rp({shown:e},t){try{return t()}catch(n){
throw new Error(`${e}: ${Wl(n)}`,{cause:n})}}function Cw(e,t,n){let i=t.get(e);if(i!==void 0)return i;let r=(0,$e.mkdirSync)(e,{recursive:!0});r!==void 0&&n.unshift(
{last:e,first:r});let s=up(e);return t.set(e,s),s}function Ew({last:e,first:t}){try{for(let n=e;;n=(0,Hn.dirname)(n))if((0,$e.rmdirSync)(n),n===t)return}catch{}}
function Ow(e){try{return Ap(e),!0}catch{return!1}}function Nw(e){try{let t=(0,$e.openSync)(e,"r");try{(0,$e.fsyncSync)(t)}finally{(0,$e.closeSync)(t)}}catch{}}function xw(e,t,n){let i=[],r=0;for(let{path:s,fromDirectory:o}of e){let a=Tw(s,o,n);if(a===void 0)continue;let c=cp(a,{release:t});c.fixed!==0&&(i.push({path:(0,zl.resolve)(
n.cwd,s),shown:s,text:c.text,before:a}),r+=c.fixed)}return Lp(i,{io:n,lookedAt:e.map(({path:s})=>(0,zl.resolve)(n.cwd,s)),onWritten:()=>n.stderr(`${sn(r,"findin\
g")} fixed in ${sn(i.length,"file")}
`)})}function Tw(e,t,n){try{let i=gp(e,n);return t&&!yp(i)?void 0:Gl(i)}catch{return}}0&&(module.exports={fixFiles});

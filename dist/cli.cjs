#!/usr/bin/env node
"use strict";var Ql=Object.defineProperty;var A=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)Ql(e,r,{get:t[r],enumerable:!0})};var le,Ln=A(()=>{"use strict";le={ok:0,findings:1,failure:2}});function pt(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===t.charCodeAt(
~-c);)l--,c--;let a=0;for(;a<l&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(l-=a,c-=a,s!==void 0&&c-l>s)return s;if(l===0)return s!==void 0&&c>s?s:c;let f,u,p,g,C=0,
k=0;for(;C<l;)dt[C]=e.charCodeAt(a+C),Ye[C]=++C;for(;k<c;){for(f=t.charCodeAt(a+k),p=k++,u=k,C=0;C<l;C++)g=f===dt[C]?p:p+1,p=Ye[C],u=Ye[C]=p>u?g>u?u+1:g:g>p?p+1:
g;if(s!==void 0){let D=u;for(C=0;C<l;C++)Ye[C]<D&&(D=Ye[C]);if(D>s)return s}}return Ye.length=l,dt.length=l,s!==void 0&&u>s?s:u}var Ye,dt,Nr=A(()=>{"use strict";
Ye=[],dt=[]});function he(e,t){if(e.length>Zl)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-e.length)>=
s)continue;let c=l.toLowerCase(),a=Xl(r,c)?1:pt(r,c,{maxDistance:s});a<s&&(s=a,o=l)}return o}function Xl(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Zl,un=A(()=>{"use strict";Nr();Zl=64});var ht={};J(ht,{isPlane:()=>ta,validatePlane:()=>na,withDefaults:()=>ra});var ea,mt,na,ta,ra,Fr=A(()=>{"use strict";mt=()=>ea??=require("./cli/v0.3.cjs"),na=(...e)=>mt().
validatePlane(...e),ta=(...e)=>mt().isPlane(...e),ra=(...e)=>mt().withDefaults(...e)});var Dn={};J(Dn,{isPlane:()=>sa,validatePlane:()=>oa,withDefaults:()=>la});var ia,gt,oa,sa,la,_r=A(()=>{"use strict";gt=()=>ia??=require("./cli/v0.4.cjs"),oa=(...e)=>gt().
validatePlane(...e),sa=(...e)=>gt().isPlane(...e),la=(...e)=>gt().withDefaults(...e)});var vt={};J(vt,{isPlane:()=>ua,validatePlane:()=>ca,withDefaults:()=>fa});var aa,yt,ca,ua,fa,jr=A(()=>{"use strict";yt=()=>aa??=require("./cli/v0.6.cjs"),ca=(...e)=>yt().
validatePlane(...e),ua=(...e)=>yt().isPlane(...e),fa=(...e)=>yt().withDefaults(...e)});var xt={};J(xt,{isPlane:()=>ma,validatePlane:()=>pa,withDefaults:()=>ha});var da,bt,pa,ma,ha,qr=A(()=>{"use strict";bt=()=>da??=require("./cli/v0.7.cjs"),pa=(...e)=>bt().
validatePlane(...e),ma=(...e)=>bt().isPlane(...e),ha=(...e)=>bt().withDefaults(...e)});var At={};J(At,{isPlane:()=>va,validatePlane:()=>ya,withDefaults:()=>ba});var ga,wt,ya,va,ba,Br=A(()=>{"use strict";wt=()=>ga??=require("./cli/v0.8.cjs"),ya=(...e)=>wt().
validatePlane(...e),va=(...e)=>wt().isPlane(...e),ba=(...e)=>wt().withDefaults(...e)});var Ot={};J(Ot,{isPlane:()=>Aa,validatePlane:()=>wa,withDefaults:()=>Ra});var xa,Rt,wa,Aa,Ra,Ur=A(()=>{"use strict";Rt=()=>xa??=require("./cli/v0.9.cjs"),wa=(...e)=>Rt().
validatePlane(...e),Aa=(...e)=>Rt().isPlane(...e),Ra=(...e)=>Rt().withDefaults(...e)});var $n={};J($n,{isPlane:()=>Pa,validatePlane:()=>Ca,withDefaults:()=>Ea});var Oa,Ct,Ca,Pa,Ea,Hr=A(()=>{"use strict";Ct=()=>Oa??=require("./cli/v0.10.cjs"),Ca=(...e)=>Ct().
validatePlane(...e),Pa=(...e)=>Ct().isPlane(...e),Ea=(...e)=>Ct().withDefaults(...e)});var Et={};J(Et,{isPlane:()=>Ia,validatePlane:()=>ka,withDefaults:()=>Ta});var Sa,Pt,ka,Ia,Ta,Yr=A(()=>{"use strict";Pt=()=>Sa??=require("./cli/v0.12.cjs"),ka=(...e)=>Pt().
validatePlane(...e),Ia=(...e)=>Pt().isPlane(...e),Ta=(...e)=>Pt().withDefaults(...e)});var kt={};J(kt,{isPlane:()=>$a,validatePlane:()=>Da,withDefaults:()=>Ma});var La,St,Da,$a,Ma,Gr=A(()=>{"use strict";St=()=>La??=require("./cli/v0.13.cjs"),Da=(...e)=>St().
validatePlane(...e),$a=(...e)=>St().isPlane(...e),Ma=(...e)=>St().withDefaults(...e)});var Tt={};J(Tt,{isPlane:()=>_a,validatePlane:()=>Fa,withDefaults:()=>ja});var Na,It,Fa,_a,ja,Wr=A(()=>{"use strict";It=()=>Na??=require("./cli/v0.14.cjs"),Fa=(...e)=>It().
validatePlane(...e),_a=(...e)=>It().isPlane(...e),ja=(...e)=>It().withDefaults(...e)});var Mn={};J(Mn,{isPlane:()=>Ua,validatePlane:()=>Ba,withDefaults:()=>Ha});var qa,Lt,Ba,Ua,Ha,Kr=A(()=>{"use strict";Lt=()=>qa??=require("./cli/v0.15.cjs"),Ba=(...e)=>Lt().
validatePlane(...e),Ua=(...e)=>Lt().isPlane(...e),Ha=(...e)=>Lt().withDefaults(...e)});var $t={};J($t,{isPlane:()=>Wa,validatePlane:()=>Ga,withDefaults:()=>Ka});var Ya,Dt,Ga,Wa,Ka,Vr=A(()=>{"use strict";Dt=()=>Ya??=require("./cli/v0.17.cjs"),Ga=(...e)=>Dt().
validatePlane(...e),Wa=(...e)=>Dt().isPlane(...e),Ka=(...e)=>Dt().withDefaults(...e)});var Nt={};J(Nt,{isPlane:()=>Ja,validatePlane:()=>za,withDefaults:()=>Qa});var Va,Mt,za,Ja,Qa,zr=A(()=>{"use strict";Mt=()=>Va??=require("./cli/v1.0.cjs"),za=(...e)=>Mt().
validatePlane(...e),Ja=(...e)=>Mt().isPlane(...e),Qa=(...e)=>Mt().withDefaults(...e)});var Nn={};J(Nn,{isPlane:()=>ec,validatePlane:()=>Xa,withDefaults:()=>nc});var Za,Ft,Xa,ec,nc,Jr=A(()=>{"use strict";Ft=()=>Za??=require("./cli/v1.1.cjs"),Xa=(...e)=>Ft().
validatePlane(...e),ec=(...e)=>Ft().isPlane(...e),nc=(...e)=>Ft().withDefaults(...e)});var ge,fn,Ge,Fn,_t,Qr,Zr=A(()=>{"use strict";Fr();_r();jr();qr();Br();Ur();Hr();Yr();Gr();Wr();Kr();Vr();zr();Jr();ge=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],fn="v0.16",Ge=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Fn={"v0.3":ht,"v0.4":Dn,"v0.5":Dn,
"v0.6":vt,"v0.7":xt,"v0.8":At,"v0.9":Ot,"v0.10":$n,"v0.11":$n,"v0.12":Et,"v0.13":kt,"v0.14":Tt,"v0.15":Mn,"v0.16":Mn,"v0.17":$t,"v1.0":Nt,"v1.1":Nn,"v1.2":Nn},_t=
{"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.1\
3","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Qr={"v0.3":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function dn(e){return _t[e]}function ie(e,t){return e===t||jt.indexOf(e)>=jt.indexOf(t)}function We(e,t){return typeof t=="string"&&Qr[e].includes(t)}function Xr(e){
return typeof e=="string"&&Object.hasOwn(Fn,e)}function ei(e){return Fn[e].validatePlane}function tc(e,t){return Fn[e].isPlane(t)}function ni(e){let t=new Set(jt.
filter(r=>tc(r,e)));return ge.filter(r=>t.has(_t[r]))}function ti(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&ge.indexOf(r)===ge.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var jt,ue=A(()=>{"use strict";Zr();jt=[...new Set(ge.map(dn))]});function ii(e){return e instanceof Error&&e.name==="UsageError"}function oi(e,t){try{let{values:r,positionals:s}=(0,ri.parseArgs)({args:[...e],options:t,allowPositionals:!0,
strict:!0});return{values:r,positionals:s}}catch(r){let s=e.find(l=>l.startsWith("--")&&!Object.hasOwn(t,qt(l)));if(s===void 0)throw new ae(r instanceof Error?r.
message:String(r));let o=he(qt(s),Object.keys(t));throw new ae(`there is no option --${qt(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function si(e){if(e===
void 0)return fn;if(Xr(e))return e;throw new ae(`there is no release ${e}; it is one of ${ge.join(", ")}`)}function Bt(e,t,r){let s=r.find(l=>l===t);if(s!==void 0)
return s;let o=he(t,r);throw new ae(`${e} is one of ${r.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ri,ae,qt,Ut=A(()=>{"use strict";ri=require("util");
ue();un();ae=class extends Error{name="UsageError"};qt=e=>e.slice(2).split("=")[0]??""});var pn,li=A(()=>{pn="0.1.0"});var Ht=A(()=>{"use strict";li()});var ic,oc,ai,ci=A(()=>{"use strict";oc=()=>ic??=require("./cli/certificates.cjs"),ai=(...e)=>oc().endOf(...e)});function sc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function mn(){if(ui)return Pe;ui=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,a){if(a){let f=Object.keys(a);for(let u=0,
p=f.length;u<p;u+=1){let g=f[u];c[g]=a[g]}}return c}function o(c,a){let f="";for(let u=0;u<a;u+=1)f+=c;return f}function l(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Pe.isNothing=e,Pe.isObject=t,Pe.toArray=r,Pe.repeat=o,Pe.isNegativeZero=l,Pe.extend=s,Pe}function hn(){if(fi)return Yt;fi=1;function e(r,s){let o="",
l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),l+" "+o):l}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},Yt=t,Yt}function lc(){if(di)return Gt;di=1;let e=mn();function t(o,l,c,a,f){let u="",p="",g=Math.floor(f/2)-
1;return a-l>g&&(u=" ... ",l=a-g+u.length),c-a>g&&(p=" ...",c=a+g-p.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+p,pos:a-l+u.length}}function r(o,l){return e.
repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.indent=1),
typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,a=[0],f=[],u,p=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),a.push(u.index+u[0].length),o.position<=u.index&&p<0&&(p=a.length-2);p<0&&(p=a.length-1);let g="",C=Math.min(o.line+l.linesAfter,f.length).toString().
length,k=l.maxLength-(l.indent+C+3);for(let M=1;M<=l.linesBefore&&!(p-M<0);M++){let F=t(o.buffer,a[p-M],f[p-M],o.position-(a[p]-a[p-M]),k);g=e.repeat(" ",l.indent)+
r((o.line-M+1).toString(),C)+" | "+F.str+`
`+g}let D=t(o.buffer,a[p],f[p],o.position,k);g+=e.repeat(" ",l.indent)+r((o.line+1).toString(),C)+" | "+D.str+`
`,g+=e.repeat("-",l.indent+C+3+D.pos)+`^
`;for(let M=1;M<=l.linesAfter&&!(p+M>=f.length);M++){let F=t(o.buffer,a[p+M],f[p+M],o.position-(a[p]-a[p+M]),k);g+=e.repeat(" ",l.indent)+r((o.line+M+1).toString(),
C)+" | "+F.str+`
`}return g.replace(/\n$/,"")}return Gt=s,Gt}function X(){if(pi)return Wt;pi=1;let e=hn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repre\
sent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(l){let c={};return l!==null&&Object.keys(l).forEach(function(a){
l[a].forEach(function(f){c[String(f)]=a})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknown option "'+
a+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(a){return a},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Wt=o,Wt}function Mi(){if(mi)return Kt;mi=1;let e=hn(),t=X();function r(l,c){let a=[];return l[c].forEach(
function(f){let u=a.length;a.forEach(function(p,g){p.tag===f.tag&&p.kind===f.kind&&p.multi===f.multi&&(u=g)}),a[u]=f}),a}function s(){let l={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(a){a.multi?(l.multi[a.kind].push(a),l.multi.fallback.push(a)):l[a.kind][a.
tag]=l.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(c);return l}function o(l){return this.extend(l)}return o.prototype.extend=
function(c){let a=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(a=a.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");a.forEach(function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(p.loadKind&&p.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(p.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Kt=o,Kt}function Ni(){if(hi)return Vt;hi=1;let e=X();return Vt=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Vt}function Fi(){if(gi)return zt;gi=1;let e=X();return zt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){
return t!==null?t:[]}}),zt}function _i(){if(yi)return Jt;yi=1;let e=X();return Jt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==
null?t:{}}}),Jt}function ji(){if(vi)return Qt;vi=1;let e=Mi();return Qt=new e({explicit:[Ni(),Fi(),_i()]}),Qt}function qi(){if(bi)return Zt;bi=1;let e=X();function t(o){
if(o===null)return!0;let l=o.length;return l===1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===null}return Zt=
new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){
return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Zt}function Bi(){if(xi)return Xt;xi=1;let e=X();function t(o){
if(o===null)return!1;let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o===
"true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Xt=new e("tag:yaml.org,2002:bool",{kind:"scala\
r",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){
return o?"True":"False"}},defaultStyle:"lowercase"}),Xt}function Ui(){if(wi)return er;wi=1;let e=mn(),t=X();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=
97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let p=u.length,g=0,C=!1;if(!p)return!1;let k=u[g];
if((k==="-"||k==="+")&&(k=u[++g]),k==="0"){if(g+1===p)return!0;if(k=u[++g],k==="b"){for(g++;g<p;g++){if(k=u[g],k!=="0"&&k!=="1")return!1;C=!0}return C&&isFinite(
c(u))}if(k==="x"){for(g++;g<p;g++){if(!r(u.charCodeAt(g)))return!1;C=!0}return C&&isFinite(c(u))}if(k==="o"){for(g++;g<p;g++){if(!s(u.charCodeAt(g)))return!1;C=
!0}return C&&isFinite(c(u))}}for(;g<p;g++){if(!o(u.charCodeAt(g)))return!1;C=!0}return C?isFinite(c(u)):!1}function c(u){let p=u,g=1,C=p[0];if((C==="-"||C==="+")&&
(C==="-"&&(g=-1),p=p.slice(1),C=p[0]),p==="0")return 0;if(C==="0"){if(p[1]==="b")return g*parseInt(p.slice(2),2);if(p[1]==="x")return g*parseInt(p.slice(2),16);
if(p[1]==="o")return g*parseInt(p.slice(2),8)}return g*parseInt(p,10)}function a(u){return c(u)}function f(u){return Object.prototype.toString.call(u)==="[objec\
t Number]"&&u%1===0&&!e.isNegativeZero(u)}return er=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),er}function Hi(){if(Ai)return nr;Ai=1;let e=mn(),t=X(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function l(u){let p=u.toLowerCase(),g=p[0]===
"-"?-1:1;return"+-".indexOf(p[0])>=0&&(p=p.slice(1)),p===".inf"?g===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:p===".nan"?NaN:g*parseFloat(p,10)}let c=/^[-+]?[0-9]+e/;
function a(u,p){if(isNaN(u))switch(p){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(p){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(p){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let g=u.toString(10);return c.test(g)?g.replace(
"e",".e"):g}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return nr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),nr}function Yi(){return Ri||(Ri=1,tr=ji().extend({implicit:[qi(),Bi(),Ui(),
Hi()]})),tr}function Gi(){return Oi||(Oi=1,rr=Yi()),rr}function Wi(){if(Ci)return ir;Ci=1;let e=X(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-\
9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])(\
[0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let a=0,f=null,u=t.exec(c);if(u===null&&(u=
r.exec(c)),u===null)throw new Error("Date resolve error");let p=+u[1],g=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(p,g,C));let k=+u[4],D=+u[5],M=+u[6];if(u[7]){
for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let H=+u[10],B=+(u[11]||0);f=(H*60+B)*6e4,u[9]==="-"&&(f=-f)}let F=new Date(Date.UTC(p,g,C,k,D,M,a));return f&&
F.setTime(F.getTime()-f),F}function l(c){return c.toISOString()}return ir=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,instanceOf:Date,
represent:l}),ir}function Ki(){if(Pi)return or;Pi=1;let e=X();function t(r){return r==="<<"||r===null}return or=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),
or}function Vi(){if(Ei)return sr;Ei=1;let e=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let a=0,f=c.length,u=t;for(let p=0;p<f;p++){let g=u.indexOf(c.charAt(p));if(!(g>64)){if(g<0)return!1;a+=6}}return a%8===0}
function s(c){let a=c.replace(/[\r\n=]/g,""),f=a.length,u=t,p=0,g=[];for(let k=0;k<f;k++)k%4===0&&k&&(g.push(p>>16&255),g.push(p>>8&255),g.push(p&255)),p=p<<6|u.
indexOf(a.charAt(k));let C=f%4*6;return C===0?(g.push(p>>16&255),g.push(p>>8&255),g.push(p&255)):C===18?(g.push(p>>10&255),g.push(p>>2&255)):C===12&&g.push(p>>4&
255),new Uint8Array(g)}function o(c){let a="",f=0,u=c.length,p=t;for(let C=0;C<u;C++)C%3===0&&C&&(a+=p[f>>18&63],a+=p[f>>12&63],a+=p[f>>6&63],a+=p[f&63]),f=(f<<
8)+c[C];let g=u%3;return g===0?(a+=p[f>>18&63],a+=p[f>>12&63],a+=p[f>>6&63],a+=p[f&63]):g===2?(a+=p[f>>10&63],a+=p[f>>4&63],a+=p[f<<2&63],a+=p[64]):g===1&&(a+=p[f>>
2&63],a+=p[f<<4&63],a+=p[64],a+=p[64]),a}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return sr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:l,represent:o}),sr}function zi(){if(Si)return lr;Si=1;let e=X(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(l){if(l===null)return!0;let c={},a=l;for(let f=0,u=a.length;f<u;f+=1){let p=a[f],g=!1;if(r.call(p)!=="[object Object]")return!1;let C;for(C in p)
if(t.call(p,C))if(!g)g=!0;else return!1;if(!g||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function o(l){return l!==null?l:[]}return lr=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),lr}function Ji(){if(ki)return ar;ki=1;let e=X(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a];if(t.call(u)!=="[object Object]")return!1;let p=Object.keys(u);if(p.
length!==1)return!1;c[a]=[p[0],u[p[0]]]}return!0}function s(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a],p=Object.
keys(u);c[a]=[p[0],u[p[0]]]}return c}return ar=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),ar}function Qi(){if(Ii)return cr;Ii=1;let e=X(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return cr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),cr}function dr(){return Ti||(Ti=1,ur=Gi().extend({implicit:[Wi(),Ki()],
explicit:[Vi(),zi(),Ji(),Qi()]})),ur}function ac(){if(Li)return _n;Li=1;let e=mn(),t=hn(),r=lc(),s=dr(),o=Object.prototype.hasOwnProperty,l=1,c=2,a=3,f=4,u=1,p=2,
g=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,k=/[\x85\u2028\u2029]/,
D=/[,\[\]{}]/,M=/^(?:!|!!|![0-9A-Za-z-]+!)$/,F=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function B(n){return n===10||n===13}function q(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function oe(n){return n===44||
n===91||n===93||n===123||n===125}function Te(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function nn(n){return n===120?2:n===117?4:
n===85?8:0}function Le(n){return n>=48&&n<=57?n-48:-1}function De(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function $e(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function ce(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let se=new Array(256),Me=new Array(256);for(let n=0;n<256;n++)se[n]=De(n)?1:0,Me[n]=De(n);function Q(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function An(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function I(n,d){throw An(n,d)}function Be(n,d){n.onWarning&&n.onWarning.call(null,An(n,d))}function ve(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let y=x[x.length-1];o.call(y,d)||(y[d]={existed:o.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function st(n){
n.anchorMapTransactions.push(Object.create(null))}function Ne(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],y=Object.keys(d);for(let i=0,m=y.length;i<m;i+=1){let h=y[i];o.call(x,h)||(x[h]=d[h])}}function lt(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let y=d[b[x]];y.existed?n.anchorMap[b[x]]=y.value:delete n.anchorMap[b[x]]}}function tn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Ue(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Rn={YAML:function(d,b,x){d.version!==null&&I(d,"duplication of %YAML directive"),x.length!==1&&I(d,"YAML directive accepts exactly one argument");let y=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);y===null&&I(d,"ill-formed argument of the YAML directive");let i=parseInt(y[1],10),m=parseInt(y[2],10);i!==1&&I(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&Be(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let y;x.length!==2&&I(d,"TAG \
directive accepts exactly two arguments");let i=x[0];y=x[1],M.test(i)||I(d,"ill-formed tag handle (first argument) of the TAG directive"),o.call(d.tagMap,i)&&I(
d,'there is a previously declared suffix for "'+i+'" tag handle'),F.test(y)||I(d,"ill-formed tag prefix (second argument) of the TAG directive");try{y=decodeURIComponent(
y)}catch{I(d,"tag prefix is malformed: "+y)}d.tagMap[i]=y}};function re(n,d,b,x){if(d<b){let y=n.input.slice(d,b);if(x)for(let i=0,m=y.length;i<m;i+=1){let h=y.
charCodeAt(i);h===9||h>=32&&h<=1114111||I(n,"expected valid JSON character")}else C.test(y)&&I(n,"the stream contains non-printable characters");n.result+=y}}function Ae(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&I(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function rn(n,d,b,x){
e.isObject(b)||I(n,"cannot merge mappings; the provided source object is unacceptable"),Ae(n);let y=Object.keys(b);for(let i=0,m=y.length;i<m;i+=1){let h=y[i];Ae(
n),o.call(d,h)||(ce(d,h,b[h]),x[h]=!0)}}function be(n,d,b,x,y,i,m,h,w){if(Array.isArray(y)){y=Array.prototype.slice.call(y);for(let R=0,O=y.length;R<O;R+=1)Array.
isArray(y[R])&&I(n,"nested arrays are not supported inside keys"),typeof y=="object"&&H(y[R])==="[object Object]"&&(y[R]="[object Object]")}if(typeof y=="object"&&
H(y)==="[object Object]"&&(y="[object Object]"),y=String(y),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&I(n,"abnormal merg\
e sequence size");for(let R=0,O=i.length;R<O;R+=1)rn(n,d,i[R],b)}else rn(n,d,i,b);else!n.json&&!o.call(b,y)&&o.call(d,y)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,I(n,"duplicated mapping key")),ce(d,y,i),delete b[y];return d}function on(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):I(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function V(n,d,b){
let x=0,y=n.input.charCodeAt(n.position);for(;y!==0;){for(;q(y);)y===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),y=n.input.charCodeAt(++n.position);
if(d&&y===35)do y=n.input.charCodeAt(++n.position);while(y!==10&&y!==13&&y!==0);if(B(y))for(on(n),y=n.input.charCodeAt(n.position),x++,n.lineIndent=0;y===32;)n.
lineIndent++,y=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&Be(n,"deficient indentation"),x}function me(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||Y(b)))}function He(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function On(n,d,b){let x,y,i,m,h,w,R=n.kind,O=n.result,v=n.input.charCodeAt(n.position);if(Y(v)||oe(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&oe(P))return!1}for(n.kind="scalar",n.result=
"",x=y=n.position,i=!1;v!==0;){if(v===58){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&oe(P))break}else if(v===35){let P=n.input.charCodeAt(n.position-1);
if(Y(P))break}else{if(n.position===n.lineStart&&me(n)||b&&oe(v))break;if(B(v))if(m=n.line,h=n.lineStart,w=n.lineIndent,V(n,!1,-1),n.lineIndent>=d){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=y,n.line=m,n.lineStart=h,n.lineIndent=w;break}}i&&(re(n,x,y,!1),He(n,n.line-m),x=y=n.position,i=!1),q(v)||(y=n.position+
1),v=n.input.charCodeAt(++n.position)}return re(n,x,y,!1),n.result?!0:(n.kind=R,n.result=O,!1)}function sn(n,d){let b,x,y=n.input.charCodeAt(n.position);if(y!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(y=n.input.charCodeAt(n.position))!==0;)if(y===39)if(re(n,b,n.position,!0),y=n.input.charCodeAt(
++n.position),y===39)b=n.position,n.position++,x=n.position;else return!0;else B(y)?(re(n,b,x,!0),He(n,V(n,!1,d)),b=x=n.position):n.position===n.lineStart&&me(n)?
I(n,"unexpected end of the document within a single quoted scalar"):(n.position++,q(y)||(x=n.position));I(n,"unexpected end of the stream within a single quoted\
 scalar")}function Cn(n,d){let b,x,y,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return re(n,b,n.position,!0),n.position++,!0;if(i===92){if(re(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),B(i))
V(n,!1,d);else if(i<256&&se[i])n.result+=Me[i],n.position++;else if((y=nn(i))>0){let m=y,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(y=Te(i))>=0?h=(h<<
4)+y:I(n,"expected hexadecimal character");n.result+=$e(h),n.position++}else I(n,"unknown escape sequence");b=x=n.position}else B(i)?(re(n,b,x,!0),He(n,V(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&me(n)?I(n,"unexpected end of the document within a double quoted scalar"):(n.position++,q(i)||(x=n.position))}I(n,"une\
xpected end of the stream within a double quoted scalar")}function Pn(n,d){let b=!0,x,y,i,m=n.tag,h,w=n.anchor,R,O,v,P,E=Object.create(null),T,L,$,N=n.input.charCodeAt(
n.position);if(N===91)R=93,P=!1,h=[];else if(N===123)R=125,P=!0,h={};else return!1;for(n.anchor!==null&&ve(n,n.anchor,h),N=n.input.charCodeAt(++n.position);N!==
0;){if(V(n,!0,d),N=n.input.charCodeAt(n.position),N===R)return n.position++,n.tag=m,n.anchor=w,n.kind=P?"mapping":"sequence",n.result=h,!0;if(b?N===44&&I(n,"exp\
ected the node content, but found ','"):I(n,"missed comma between flow collection entries"),L=T=$=null,O=v=!1,N===63){let Ce=n.input.charCodeAt(n.position+1);Y(
Ce)&&(O=v=!0,n.position++,V(n,!0,d))}x=n.line,y=n.lineStart,i=n.position,Oe(n,d,l,!1,!0),L=n.tag,T=n.result,V(n,!0,d),N=n.input.charCodeAt(n.position),(v||n.line===
x)&&N===58&&(O=!0,N=n.input.charCodeAt(++n.position),V(n,!0,d),Oe(n,d,l,!1,!0),$=n.result),P?be(n,h,E,L,T,$,x,y,i):O?h.push(be(n,null,E,L,T,$,x,y,i)):h.push(T),
V(n,!0,d),N=n.input.charCodeAt(n.position),N===44?(b=!0,N=n.input.charCodeAt(++n.position)):b=!1}I(n,"unexpected end of the stream within a flow collection")}function Re(n,d){
let b,x=u,y=!1,i=!1,m=d,h=0,w=!1,R,O=n.input.charCodeAt(n.position);if(O===124)b=!1;else if(O===62)b=!0;else return!1;for(n.kind="scalar",n.result="";O!==0;)if(O=
n.input.charCodeAt(++n.position),O===43||O===45)u===x?x=O===43?g:p:I(n,"repeat of a chomping mode identifier");else if((R=Le(O))>=0)R===0?I(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?I(n,"repeat of an indentation width identifier"):(m=d+R-1,i=!0);else break;if(q(O)){do O=n.input.
charCodeAt(++n.position);while(q(O));if(O===35)do O=n.input.charCodeAt(++n.position);while(!B(O)&&O!==0)}for(;O!==0;){for(on(n),n.lineIndent=0,O=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&O===32;)n.lineIndent++,O=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),B(O)){h++;continue}if(!i&&m===
0&&I(n,"missing indentation for block scalar"),n.lineIndent<m){x===g?n.result+=e.repeat(`
`,y?1+h:h):x===u&&y&&(n.result+=`
`);break}b?q(O)?(w=!0,n.result+=e.repeat(`
`,y?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?y&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,y?1+h:h),y=!0,i=!0,h=0;let v=n.position;for(;!B(O)&&O!==0;)O=n.input.charCodeAt(++n.position);re(n,v,n.position,!1)}return!0}function En(n,d){let b=n.tag,x=n.
anchor,y=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ve(n,n.anchor,y);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,I(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
V(n,!0,-1)&&n.lineIndent<=d){y.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Oe(n,d,a,!1,!0),y.push(n.result),V(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>d)&&m!==0)I(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=y,!0):!1}function Sn(n,d,b){let x,y,i,m,h=n.tag,w=n.anchor,R={},O=Object.create(null),v=null,P=null,E=null,T=!1,L=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ve(n,n.anchor,R);let $=n.input.charCodeAt(n.position);for(;$!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,I(n,"tab characters \
must not be used in indentation"));let N=n.input.charCodeAt(n.position+1),Ce=n.line;if(($===63||$===58)&&Y(N))$===63?(T&&(be(n,R,O,v,P,null,y,i,m),v=P=E=null),L=
!0,T=!0,x=!0):T?(T=!1,x=!0):I(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,$=N;else{if(y=
n.line,i=n.lineStart,m=n.position,!Oe(n,b,c,!1,!0))break;if(n.line===Ce){for($=n.input.charCodeAt(n.position);q($);)$=n.input.charCodeAt(++n.position);if($===58)
$=n.input.charCodeAt(++n.position),Y($)||I(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(be(n,R,O,v,P,null,y,
i,m),v=P=E=null),L=!0,T=!1,x=!1,v=n.tag,P=n.result;else if(L)I(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(L)
I(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===Ce||n.lineIndent>d)&&(T&&(y=
n.line,i=n.lineStart,m=n.position),Oe(n,d,f,!0,x)&&(T?P=n.result:E=n.result),T||(be(n,R,O,v,P,E,y,i,m),v=P=E=null),V(n,!0,-1),$=n.input.charCodeAt(n.position)),
(n.line===Ce||n.lineIndent>d)&&$!==0)I(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return T&&be(n,R,O,v,P,null,y,i,m),L&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=R),L}function kn(n){let d=!1,b=!1,x,y,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&I(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(d=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(y=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
I(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(b?I(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),M.test(x)||I(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);y=n.input.slice(m,n.
position),D.test(y)&&I(n,"tag suffix cannot contain flow indicator characters")}y&&!F.test(y)&&I(n,"tag name cannot contain such characters: "+y);try{y=decodeURIComponent(
y)}catch{I(n,"tag name is malformed: "+y)}return d?n.tag=y:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+y:x==="!"?n.tag="!"+y:x==="!!"?n.tag="tag:yaml.org,2002:"+y:I(n,
'undeclared tag handle "'+x+'"'),!0}function In(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&I(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&I(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function at(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);n.position===b&&I(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||I(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],V(n,!0,
-1),!0}function Tn(n,d,b,x){let y=tn(n);return st(n),Ue(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Sn(n,b,x)&&n.kind==="mapping"?(Ne(n),!0):(lt(n),
Ue(n,y),!1)}function Oe(n,d,b,x,y){let i,m,h=1,w=!1,R=!1,O=null,v,P,E;n.depth>=n.maxDepth&&I(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||a===b;if(x&&V(n,!0,-1)&&(w=!0,n.lineIndent>d?h=1:n.lineIndent===d?
h=0:n.lineIndent<d&&(h=-1)),h===1)for(;;){let L=n.input.charCodeAt(n.position),$=tn(n);if(w&&(L===33&&n.tag!==null||L===38&&n.anchor!==null)||!kn(n)&&!In(n))break;
O===null&&(O=$),V(n,!0,-1)?(w=!0,m=T,n.lineIndent>d?h=1:n.lineIndent===d?h=0:n.lineIndent<d&&(h=-1)):m=!1}if(m&&(m=w||y),h===1||f===b)if(l===b||c===b?P=d:P=d+1,
E=n.position-n.lineStart,h===1)if(m&&(En(n,E)||Sn(n,E,P))||Pn(n,P))R=!0;else{let L=n.input.charCodeAt(n.position);O!==null&&T&&!m&&L!==124&&L!==62&&Tn(n,O,O.position-
O.lineStart,P)||i&&Re(n,P)||sn(n,P)||Cn(n,P)?R=!0:at(n)?(R=!0,(n.tag!==null||n.anchor!==null)&&I(n,"alias node should not have any properties")):On(n,P,l===b)&&
(R=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ve(n,n.anchor,n.result)}else h===0&&(R=m&&En(n,E));if(n.tag===null)n.anchor!==null&&ve(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&I(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let L=0,$=n.implicitTypes.
length;L<$;L+=1)if(v=n.implicitTypes[L],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ve(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let L=n.typeMap.multi[n.kind||"fallback"];for(let $=0,
N=L.length;$<N;$+=1)if(n.tag.slice(0,L[$].tag.length)===L[$].tag){v=L[$];break}}v||I(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&I(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ve(n,n.anchor,n.result)):I(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||R}function ct(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(V(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let y=n.position;
for(;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(y,n.position),m=[];for(i.length<1&&I(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;q(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!B(x));break}if(B(x))break;
for(y=n.position;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(y,n.position))}x!==0&&on(n),o.call(Rn,i)?Rn[i](n,i,m):Be(n,'unknown docum\
ent directive "'+i+'"')}if(V(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,V(n,!0,-1)):b&&I(n,"directives end mark is expected"),Oe(n,n.lineIndent-1,f,!1,!0),V(n,!0,-1),n.checkLineBreaks&&k.test(n.input.slice(d,n.
position))&&Be(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&me(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,V(n,!0,-1));return}n.position<n.length-1&&I(n,"end of the stream or a document separator is expected")}function ln(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new Q(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,I(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)ct(b);return b.documents}function ut(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=ln(n,b);if(typeof d!="function")return x;for(let y=0,i=x.length;y<i;y+=1)d(x[y])}function ft(n,d){let b=ln(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return _n.loadAll=ut,_n.load=ft,_n}function cc(){if(Di)return fr;
Di=1;let e=mn(),t=hn(),r=dr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,a=10,f=13,u=32,p=33,g=34,C=35,k=37,D=38,M=39,F=42,H=44,B=45,
q=58,Y=61,oe=62,Te=63,nn=64,Le=91,De=93,$e=96,ce=123,se=124,Me=125,Q={};Q[0]="\\0",Q[7]="\\a",Q[8]="\\b",Q[9]="\\t",Q[10]="\\n",Q[11]="\\v",Q[12]="\\f",Q[13]="\\\
r",Q[27]="\\e",Q[34]='\\"',Q[92]="\\\\",Q[133]="\\N",Q[160]="\\_",Q[8232]="\\L",Q[8233]="\\P";let An=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],I=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Be(i,m){if(m===null)return{};let h={},w=Object.keys(m);for(let R=0,O=w.length;R<O;R+=
1){let v=w[R],P=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let E=i.compiledTypeMap.fallback[v];E&&o.call(E.styleAliases,P)&&(P=E.styleAliases[P]),
h[v]=P}return h}function ve(i){let m,h,w=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-w.length)+w}let st=1,Ne=2;function lt(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=Be(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ne:st,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function tn(i,m){let h=e.repeat(" ",m),w=0,R="",O=i.length;for(;w<O;){let v,P=i.indexOf(`
`,w);P===-1?(v=i.slice(w),w=O):(v=i.slice(w,P+1),w=P+1),v.length&&v!==`
`&&(R+=h),R+=v}return R}function Ue(i,m){return`
`+e.repeat(" ",i.indent*m)}function Rn(i,m){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function re(i){return i===
u||i===c}function Ae(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function rn(i){return Ae(i)&&
i!==l&&i!==f&&i!==a}function be(i,m,h){let w=rn(i),R=w&&!re(i);return(h?w:w&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me)&&i!==C&&!(m===q&&!R)||rn(m)&&!re(m)&&i===C||
m===q&&R}function on(i){return Ae(i)&&i!==l&&!re(i)&&i!==B&&i!==Te&&i!==q&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me&&i!==C&&i!==D&&i!==F&&i!==p&&i!==se&&i!==Y&&i!==
oe&&i!==M&&i!==g&&i!==k&&i!==nn&&i!==$e}function V(i){return!re(i)&&i!==q}function me(i,m){let h=i.charCodeAt(m),w;return h>=55296&&h<=56319&&m+1<i.length&&(w=i.
charCodeAt(m+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function He(i){return/^\n* /.test(i)}let On=1,sn=2,Cn=3,Pn=4,Re=5;function En(i,m,h,w,R,O,v,P){
let E,T=0,L=null,$=!1,N=!1,Ce=w!==-1,an=-1,cn=on(me(i,0))&&V(me(i,i.length-1));if(m||v)for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=me(i,E),!Ae(T))return Re;cn=cn&&
be(T,L,P),L=T}else{for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=me(i,E),T===a)$=!0,Ce&&(N=N||E-an-1>w&&i[an+1]!==" ",an=E);else if(!Ae(T))return Re;cn=cn&&be(T,L,
P),L=T}N=N||Ce&&E-an-1>w&&i[an+1]!==" "}return!$&&!N?cn&&!v&&!R(i)?On:O===Ne?Re:sn:h>9&&He(i)?Re:v?O===Ne?Re:sn:N?Pn:Cn}function Sn(i,m,h,w,R){i.dump=(function(){
if(m.length===0)return i.quotingType===Ne?'""':"''";if(!i.noCompatMode&&(An.indexOf(m)!==-1||I.test(m)))return i.quotingType===Ne?'"'+m+'"':"'"+m+"'";let O=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-O),P=w||i.flowLevel>-1&&h>=i.flowLevel;function E(T){return Rn(i,T)}switch(En(
m,P,i.indent,v,E,i.quotingType,i.forceQuotes&&!w,R)){case On:return m;case sn:return"'"+m.replace(/'/g,"''")+"'";case Cn:return"|"+kn(m,i.indent)+In(tn(m,O));case Pn:
return">"+kn(m,i.indent)+In(tn(at(m,v),O));case Re:return'"'+Oe(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function kn(i,m){let h=He(
i)?String(m):"",w=i[i.length-1]===`
`,O=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+O+`
`}function In(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function at(i,m){let h=/(\n+)([^\n]*)/g,w=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,Tn(i.slice(0,P),m)})(),R=i[0]===`
`||i[0]===" ",O,v;for(;v=h.exec(i);){let P=v[1],E=v[2];O=E[0]===" ",w+=P+(!R&&!O&&E!==""?`
`:"")+Tn(E,m),R=O}return w}function Tn(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,R=0,O,v=0,P=0,E="";for(;w=h.exec(i);)P=w.index,P-R>m&&(O=v>R?v:P,E+=
`
`+i.slice(R,O),R=O+1),v=P;return E+=`
`,i.length-R>m&&v>R?E+=i.slice(R,v)+`
`+i.slice(v+1):E+=i.slice(R),E.slice(1)}function Oe(i){let m="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=me(i,w);let R=Q[h];!R&&Ae(h)?(m+=i[w],h>=65536&&
(m+=i[w+1])):m+=R||ve(h)}return m}function ct(i,m,h){let w="",R=i.tag;for(let O=0,v=h.length;O<v;O+=1){let P=h[O];i.replacer&&(P=i.replacer.call(h,String(O),P)),
(d(i,m,P,!1,!1)||typeof P>"u"&&d(i,m,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=R,i.dump="["+w+"]"}function ln(i,m,h,w){let R="",O=i.
tag;for(let v=0,P=h.length;v<P;v+=1){let E=h[v];i.replacer&&(E=i.replacer.call(h,String(v),E)),(d(i,m+1,E,!0,!0,!1,!0)||typeof E>"u"&&d(i,m+1,null,!0,!0,!1,!0))&&
((!w||R!=="")&&(R+=Ue(i,m)),i.dump&&a===i.dump.charCodeAt(0)?R+="-":R+="- ",R+=i.dump)}i.tag=O,i.dump=R||"[]"}function ut(i,m,h){let w="",R=i.tag,O=Object.keys(
h);for(let v=0,P=O.length;v<P;v+=1){let E="";w!==""&&(E+=", "),i.condenseFlow&&(E+='"');let T=O[v],L=h[T];i.replacer&&(L=i.replacer.call(h,T,L)),d(i,m,T,!1,!1)&&
(i.dump.length>1024&&(E+="? "),E+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),d(i,m,L,!1,!1)&&(E+=i.dump,w+=E))}i.tag=R,i.dump="{"+w+"}"}function ft(i,m,h,w){
let R="",O=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,E=v.length;P<E;P+=1){let T="";(!w||R!=="")&&(T+=Ue(i,m));let L=v[P],$=h[L];if(i.replacer&&($=i.replacer.call(h,L,$)),
!d(i,m+1,L,!0,!0,!0))continue;let N=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;N&&(i.dump&&a===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,N&&(T+=
Ue(i,m)),d(i,m+1,$,!0,N)&&(i.dump&&a===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,R+=T)}i.tag=O,i.dump=R||"{}"}function n(i,m,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let R=0,O=w.length;R<O;R+=1){let v=w[R];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let P=i.styleMap[v.tag]||v.defaultStyle,E;if(s.call(v.represent)===
"[object Function]")E=v.represent(m,P);else if(o.call(v.represent,P))E=v.represent[P](m,P);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=E}return!0}}return!1}function d(i,m,h,w,R,O,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let P=s.call(i.dump),E=w;w&&(w=i.flowLevel<0||i.flowLevel>m);let T=P===
"[object Object]"||P==="[object Array]",L,$;if(T&&(L=i.duplicates.indexOf(h),$=L!==-1),(i.tag!==null&&i.tag!=="?"||$||i.indent!==2&&m>0)&&(R=!1),$&&i.usedDuplicates[L])
i.dump="*ref_"+L;else{if(T&&$&&!i.usedDuplicates[L]&&(i.usedDuplicates[L]=!0),P==="[object Object]")w&&Object.keys(i.dump).length!==0?(ft(i,m,i.dump,R),$&&(i.dump=
"&ref_"+L+i.dump)):(ut(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?ln(i,m-1,i.dump,
R):ln(i,m,i.dump,R),$&&(i.dump="&ref_"+L+i.dump)):(ct(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&Sn(i,i.dump,m,O,E);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let N=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?N="!"+N:N.slice(0,18)==="tag:yaml.org,2002:"?N="!!"+N.slice(18):N="!<"+N+">",i.dump=N+" "+
i.dump}}return!0}function b(i,m){let h=[],w=[];x(i,h,w);let R=w.length;for(let O=0;O<R;O+=1)m.duplicates.push(h[w[O]]);m.usedDuplicates=new Array(R)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let w=m.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(m.push(i),Array.isArray(i))for(let R=0,O=i.length;R<O;R+=1)x(
i[R],m,h);else{let R=Object.keys(i);for(let O=0,v=R.length;O<v;O+=1)x(i[R[O]],m,h)}}}function y(i,m){m=m||{};let h=new lt(m);h.noRefs||b(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),d(h,0,w,!0,!0)?h.dump+`
`:""}return fr.dump=y,fr}function uc(){if($i)return Z;$i=1;let e=ac(),t=cc();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=X(),Z.Schema=Mi(),Z.FAILSAFE_SCHEMA=ji(),Z.JSON_SCHEMA=Yi(),Z.CORE_SCHEMA=Gi(),
Z.DEFAULT_SCHEMA=dr(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=t.dump,Z.YAMLException=hn(),Z.types={binary:Vi(),float:Hi(),map:_i(),null:qi(),pairs:Ji(),set:Qi(),
timestamp:Wi(),bool:Bi(),int:Ui(),merge:Ki(),omap:zi(),seq:Fi(),str:Ni()},Z.safeLoad=r("safeLoad","load"),Z.safeLoadAll=r("safeLoadAll","loadAll"),Z.safeDump=r(
"safeDump","dump"),Z}var Z,_n,Pe,ui,Yt,fi,Gt,di,Wt,pi,Kt,mi,Vt,hi,zt,gi,Jt,yi,Qt,vi,Zt,bi,Xt,xi,er,wi,nr,Ai,tr,Ri,rr,Oi,ir,Ci,or,Pi,sr,Ei,lr,Si,ar,ki,cr,Ii,ur,Ti,
Li,fr,Di,$i,fc,dc,Zi,Wf,Xi,Kf,Vf,zf,eo,Jf,Qf,Zf,Xf,ed,nd,td,no=A(()=>{"use strict";Z={},_n={},Pe={};fr={};fc=uc(),dc=sc(fc),{Type:Zi,Schema:Wf,FAILSAFE_SCHEMA:Xi,
JSON_SCHEMA:Kf,CORE_SCHEMA:Vf,DEFAULT_SCHEMA:zf,load:eo,loadAll:Jf,dump:Qf,YAMLException:Zf,types:Xf,safeLoad:ed,safeLoadAll:nd,safeDump:td}=dc});function io(e,t,r){if(t===void 0)return r?to(e):Fe(e);if(t===`${Ke}binary`)return gc(e);if(t===`${Ke}timestamp`)return mc.test(e)&&hc(e)?Fe(e):void 0;let s=pc.get(
t);if(!s)return Fe(e);let o=to(e);return s==="float"&&o.type==="integer"?Ve(Number(o.value)):o.type===s?o:void 0}function hc(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function gc(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return Fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function to(e){let t=yc.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return vc(e)??Fe(e);if(!/[-+0-9]/.test(r))return Fe(e);let s=e.replaceAll("_","");return xc(s)??bc(s)??Fe(e)}function Fe(e){return{type:"te\
xt",value:e,key:e}}function ro(e){return{type:"boolean",value:e,key:String(e)}}function Ve(e){return{type:"float",value:e,key:Ac(e)}}function vc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ve(t):void 0}function bc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?Ve(t):void 0}function xc(e){let t=wc.exec(e);if(!t)return;let[,r="",s,o,l,c="0"]=t,a=s!==void 0?jn(s,"0\
x",16):o!==void 0?jn(o,"0o",22):l!==void 0?jn(l,"0b",64):jn(c,"",20);if(a===void 0||a>=2n**64n)return;let f=r==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function jn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function Ac(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}var Ke,pc,mc,yc,wc,oo=A(()=>{"use strict";Ke="tag:yaml.org,2002:",pc=new Map([[`${Ke}int`,"integer"],[`${Ke}float`,"\
float"],[`${Ke}bool`,"boolean"],[`${Ke}null`,"null"]]),mc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
yc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,ro(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,ro(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ve(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ve(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ve(Number.NEGATIVE_INFINITY)])]);
wc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function lo(e){if(e.length>uo||Rc(e))return;let t=co(e);return pr?void 0:t}function ao(e){return e.length<=uo&&co(e)!==void 0}function co(e){pr=!1;try{return{value:eo(
e,{schema:Dc})??null}}catch{return}}function Rc(e){return Cc.test(e)||Oc.test(e)||Sc(e)||Pc.test(e)&&Ec.test(e)?!0:/[[{]/.test(e)&&kc.test(e)&&Ic.test(e)}function Sc(e){
for(let t=0;t+so<e.length;){let r=e.lastIndexOf(`
`,t+so);if(r<t)return!0;t=r+1}return!1}var uo,Oc,Cc,Pc,Ec,so,kc,Ic,pr,Tc,gn,Lc,Dc,fo=A(()=>{"use strict";no();oo();uo=3e6;Oc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
Cc=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Pc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Ec=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");so=1e3,kc=/(?:^|[\s,:[{-])[[{]/,Ic=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
pr=!1,Tc=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Lc=new Zi("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if(Tc.has(e.charCodeAt(0))||(gn=io(e,void 0,!0),!gn||gn.type==="text"))return!1;let{type:t,key:r,value:s}=gn;return(t==="float"||t==="integer"&&r!==String(s))&&
(pr=!0),!0},construct:()=>gn?.value}),Dc=Xi.extend({implicit:[Lc]})});function po(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=$c(e);let l=0,c=r.length-1;for(;l<c;){let f=l+c+1>>1;(r[f]??0)<=o?l=f:c=f-1}let a=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-t):a,offset:o}};return(o,l)=>({start:s(Math.min(o,e.length)),end:s(Math.min(l,e.length))})}function $c(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var mo=A(()=>{"use strict"});var mr,ho,go=A(()=>{"use strict";mr=200,ho=`it is nested deeper than ${mr} levels`});function xo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return vo(e,t);let r=[],s=t;for(;;){let c=qn(yo,e,s);if(c===e.length)return r;
let a=Nc(e,s,c);if(!a)break;r.push(a),s=a.end}if(r.length<2)return[...r,...vo(e,qn(Mc,e,s))];let o=qn(yo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function qn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function Nc(e,t,r){
let s=Fc(e,r);if(!s)return;let{end:o,levels:l}=s;if(l>mr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:ho}};let c=!0;try{let a=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:a}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function Fc(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let c=jc(e,o);if(c===void 0)
return;o=c-1}else l==="{"||l==="["?s=Math.max(s,++r):l==="}"||l==="]"?r--:r===0&&(o=qn(_c,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function jc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function vo(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},l=e.startsWith("\
---",t)?t:bo(e,t);for(;l!==-1;l=bo(e,l)){let c=e.indexOf(`
`,l),a=c===-1?e.length:c+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!qc(e.slice(s.body,l))&&(o(l),s={start:l,body:a})}return o(e.length),r}function bo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function qc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var yo,Mc,_c,wo=A(()=>{"use strict";go();yo=/[ \t\r\n]*/y,Mc=/[^\S\n]*\n?/y;_c=/[-+.\w]*/y});var Bc,Ao,Ro,hr,gr=A(()=>{"use strict";Ao=()=>Bc??=require("./cli/thorough.cjs"),Ro=(...e)=>Ao().multilineTexts(...e),hr=(...e)=>Ao().readThoroughly(...e)});function yr(e,{fast:t=!0}={}){let r=po(e),s=[],o,l=0;for(let c of xo(e)){let a=Oo(e,{...c,start:l},r,t);if(a.value===null&&a.issues.length===0){o??=a;continue}s.
push(a),l=c.end}return s.length>0?{documents:s}:{documents:[o??Oo(e,{start:l,body:l,end:e.length},r,t)]}}function Oo(e,t,r,s){let o=s?Uc(e,t):void 0;if(!o)return hr(
e,t,r);let l,c=()=>(l??=hr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:a=>c().positionOf(a),keyOf:a=>c().keyOf(a),get node(){
return c().node}}}function Uc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let l=e.slice(t,r);return s?ao(l)?s:void 0:lo(l)}var Co=A(()=>{"use strict";fo();mo();
wo();gr()});function Hc(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!Hc(e)}var vd,fe=A(()=>{"use strict";vd=Object.prototype});function Po(e){return e.split("/").slice(1).map(Yc)}function Bn(e){return/[~\d]/.test(e)?Po(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function G(e,t){let r=e;for(let s of Gc(t))if(Array.isArray(r))r=r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function Gc(e){let t=vr.get(e);if(t)return t;let r=Po(e);return vr.size<Wc&&vr.set(e,r),r}var Yc,vr,Wc,ee=A(()=>{"use strict";fe();Yc=e=>e.includes("~")?
e.replaceAll("~1","/").replaceAll("~0","~"):e;vr=new Map,Wc=1e3});function S(e,t,r=`name: example
  namespace: acme`){let s=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${s.join(`
`)}
`}function W(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}function ze(e,t="DataPlane"){return S("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}var Kc,z,Un,_,j,de,K=A(()=>{"use strict";Kc=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,z=`-----BEGIN CERTIFICATE-----
${Kc}-----END CERTIFICATE-----
`,Un=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;_=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,j=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;de=S("DataPlane",_+j,`name: eu-west
  namespace: acme`)});function Hn(e,t){let r=`planeID: shared
${W(t)}observerURL: https://observer.example.com`;return S("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var So,Eo,ko=A(()=>{"use strict";K();So={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&Eo(o.ca.text)!==Eo(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${Hn("a",z)}---
${Hn("b",z.replace("CCCC","DDDD"))}`,right:`${Hn("a",z)}---
${Hn("b",z)}`}},Eo=e=>e.replace(/\s+/g,"")});function Io(e,t){if(!U(e)||!We(t,e.kind))return;let r=String(e.kind),s=G(e,"/metadata/name"),o=G(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!_e(r)&&typeof o=="string"&&o!==""?o:void 0}}function To(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Lo(e){let t=G(e,"/spec/planeID"),r=t===void 0||t===""?G(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var _e,yn=A(()=>{"use strict";ue();ee();
fe();_e=e=>e.startsWith("Cluster")||e==="Organization"});function Je(e){let t=new Map;for(let r of e){let s=`${r.kind}/${r.name}`,o=t.get(s);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
r.namespace)||o.byNamespace.set(r.namespace,r)):t.set(s,{first:r})}return{find(r,s,o){let l=t.get(`${s}/${o}`);if(!l||_e(s)||r.namespace===void 0)return l?.first;
let{first:c,byNamespace:a}=l;return a?a.get(r.namespace)??a.get(void 0):c.namespace===void 0||c.namespace===r.namespace?c:void 0},findAnywhere:(r,s)=>t.get(`${r}\
/${s}`)?.first}}function Yn(e){return e.startsWith("Cluster")?e.slice(7):`Cluster${e}`}var Gn=A(()=>{"use strict";yn()});function Vc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&To(e,o)&&s.push(o.name),s.length===zc)break;return s}var Do,zc,$o=A(()=>{"use strict";un();Gn();yn();K();
Do={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=Je(e);return e.flatMap(s=>s.references.flatMap(({set:o,namePath:l,kinds:c,name:a})=>{let[f=""]=c;
if(!o||t(s,f,a)||t(s,Yn(f),a))return[];let u=r(f,a);if(u)return[{plane:s,path:l,detail:`the ${f} ${a} is in the namespace ${u.namespace}`}];let p=he(a,Vc(s,f,e)),
g=_e(f)||s.namespace===void 0?"":` in the namespace ${s.namespace}`,C=p===void 0?"":` (did you mean ${p}?)`;return[{plane:s,path:l,detail:`there is no ${f} ${a}${g}${C}`}]}))},
message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${ze("eu-wst")}---
${de}`,right:`${ze("eu-west")}---
${de}`}};zc=500});var Mo,Jc,No=A(()=>{"use strict";fe();K();Mo={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||Jc.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:S("DataPlane",_+j,
`name: eu.west
  namespace: acme`),right:S("DataPlane",`planeID: eu-west
${_}${j}`,`name: eu.west
  namespace: acme`)}},Jc=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function pe(e,t){let r=[];for(let s of t){let o=G(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}var Qe=A(()=>{"use strict";ee()});function je(e,t){return(Wn?.resource!==e||Wn.line!==t)&&(Wn={resource:e,line:t,listeners:Qc(e,t)}),Wn.listeners}function Qc(e,t){let r=G(e,"/spec/gateway");return U(
r)?ie(t,"v0.17")?eu(r):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}VirtualHo\
st`,c=s==="public";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,port:`/s\
pec/gateway/${s}HTTPSPort`}]}):[]}function Fo(e,t){if(!ie(t,"v0.17"))return pe(e,Zc);let r=je(e,t);if(r.length===0)return[];let s=pe(e,r.flatMap(({isPublic:o,host:l})=>o?
[l]:[]));return[...new Map(s.map(o=>[o.text,o])).values()]}function eu(e){let t=[];for(let{way:r,side:s,isPublic:o,listeners:l}of Xc){let c=e[r],a=U(c)?c[s]:void 0;
if(!U(a))continue;let f=`${a.namespace}/${a.name}`;for(let u of l)U(a[u.protocol])&&t.push({isPublic:o,gateway:f,...u})}return t}var Wn,Zc,Xc,vn=A(()=>{"use str\
ict";ue();ee();fe();Qe();Zc=["/spec/gateway/publicVirtualHost"];Xc=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="i\
ngress"&&t==="external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var _o,jo=A(()=>{"use strict";ee();vn();K();_o={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return je(e,t).flatMap(({gateway:s,protocol:o,port:l})=>{let c=G(e,l);if(typeof c!="number")return[];let a=`${s} ${c}`,f=r.get(a);return r.set(a,f??
o),f===void 0||f===o?[]:[{path:l,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:S("DataPlane",`${_}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var qo,Bo=A(()=>{"use strict";ee();K();qo={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=G(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let l=r.has(s);return r.add(
s),l&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}imagePullSecretRefs:
  - registry
  - registry`),right:S("DataPlane",`${_}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Uo,Ho=A(()=>{"use strict";K();Uo={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${S("DataPlane",_+j)}---
${S("DataPlane",_+j)}`,right:`${S("DataPlane",_+j)}---
${S("DataPlane",_+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Yo,nu,tu,Go=A(()=>{"use strict";ee();Qe();K();Yo={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=G(e,"/spec/imagePullSecretRefs"),r=pe(e,tu).filter(({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`\
/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:S("DataPlane",_.replace("name: ag\
ent-ca",'name: ""')+j),right:S("DataPlane",_+j)}},nu=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),tu=[...["secretR\
ef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/\
spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...nu.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","htt\
ps","tls"].map(t=>`${e}/${t}/host`)])]});function Wo(e){return e.replace(ru,"")}function Kn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var ru,br=A(()=>{"use strict";ru=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function ne(e){let t=Kn(e),r=t??e;if(Wo(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?ou(r)?"placeholder":"other":iu(s)?t===void 0?"certificate":"encoded":"placeholder"}function iu(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function ou(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Ee=A(()=>{"use strict";br()});function te(e,t){return pe(e,ie(t,"v0.9")?su:lu)}var su,lu,Se=A(()=>{"use strict";ue();Qe();su=["/spec/clusterAgent/clientCA/value"],lu=["/spec/agent/clientCA/v\
alue"]});var Ko,Vo=A(()=>{"use strict";br();ee();Ee();K();Se();Ko={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>te(e,t).filter(({text:r})=>ne(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>Kn(String(G(e,t))),example:{release:"v0.15",wrong:S("ObservabilityPlane",`${W(btoa(z))}observerURL: https://obser\
ver.example.com`),right:S("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});function Vn(e,t,{at:r,endOf:s}){return!r||!s?[]:te(e,t).flatMap(({path:o,text:l})=>{let c=ne(l)==="certificate"?s(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var zn,xr=A(()=>{"use strict";Ee();Se();zn=e=>e.toISOString().slice(0,10)});var zo,Jo=A(()=>{"use strict";K();xr();zo={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy o\
f its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o<l?[{path:s,detail:zn(o)}]:[]),message:({detail:e})=>`\
holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:S("Obs\
ervabilityPlane",`${W(Un)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}}});var Qo,au,Zo=A(()=>{"use strict";K();xr();Qo={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a \
copy of its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<au?[{path:s,
detail:zn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date(
"2026-03-20T00:00:00Z"),wrong:S("ObservabilityPlane",`${W(Un)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},au=720*60*60*1e3});var Xo,es=A(()=>{"use strict";Ee();K();Se();Xo={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:te(e,t).filter(({text:r})=>ne(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:S("DataPlane",W(z)+j),right:S(
"DataPlane",_+j)}}});var ns,ts=A(()=>{"use strict";Ee();K();Se();ns={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the pla\
ne is skipped, and its agent cannot connect",since:"v0.9",check:(e,t,{at:r,endOf:s})=>te(e,t).flatMap(({path:o,text:l})=>{let c=ne(l);if(l.trim()==="")return[{path:o,
detail:"is empty, which counts as none, and the plane is skipped"}];let a=c==="certificate"&&r!==void 0&&s?.(l)===void 0;return c==="other"||a?[{path:o,detail:"\
is no certificate in PEM"}]:[]}),message:({detail:e})=>`${e}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"\
v0.15",wrong:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var rs,is=A(()=>{"use strict";ee();vn();K();rs={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>je(
e,t).flatMap(({port:r})=>{let s=G(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:S("DataPlane",`${_}${j}  publicHTTPPort: 0`),right:S("DataPlane",`${_}${j}  publicHTTPPort: 80`)}}});function cu(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var os,uu,ss=A(()=>{"use strict";Qe();K();os={code:"invalid-url",severity:"error",source:"\
the control plane calls these addresses over HTTP; no CRD checks them",check:e=>pe(e,uu).flatMap(({path:t,text:r})=>{let s=cu(r);return s===void 0?[]:[{path:t,detail:s}]}),
message:({detail:e})=>`must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:S("ObservabilityPlane",`${W(z)}ob\
serverURL: observer.example.com`),right:S("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}};uu=["/spec/observerURL","/spec/rcaAgentURL",
"/spec/finOpsAgentURL","/spec/observer/url"]});function fu(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}function pu(e){return mu.find(([t])=>t.test(e))?.[1]}var ls,du,mu,as=A(()=>{"use s\
trict";vn();Qe();K();ls={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",
check:(e,t)=>pe(e,fu(je(e,t))).flatMap(({path:r,text:s})=>{let o=du.test(s)?void 0:pu(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must \
be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:S("DataPlane",_+j.replace("apps.example.com","https://apps.example.\
com")),right:S("DataPlane",_+j)}};du=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;mu=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],
[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an und\
erscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty part between dots"]]});var cs,us=A(()=>{"use strict";ee();fe();K();cs={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(G(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var fs,ds=A(()=>{"use strict";Ee();K();Se();fs={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>te(e,t).
filter(({text:r})=>ne(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:S("ObservabilityPlane",`${W(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var hu,ps,ms=A(()=>{"use strict";Ee();K();Se();hu=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ps={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>te(e,t).filter(({
text:r})=>ne(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:S("ObservabilityPlane",`${W(z+hu)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${W(z)}observe\
rURL: https://observer.example.com`)}}});var hs,gs=A(()=>{"use strict";Gn();K();hs={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=Je(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:l,kinds:c,name:a})=>{
let[f=""]=c;if(!s||t(r,f,a))return[];let u=t(r,Yn(f),a);return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${a} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${ze("eu-west","ClusterDataPlane")}---
${de}`,right:`${ze("eu-west")}---
${de}`}}});function ys(e){let t=new Map,r=new Map;for(let s of e)for(let o of s.hosts){let l=t.get(o);l?r.get(o)?.push(s)===void 0&&r.set(o,[l,s]):t.set(o,s)}return[...r].
filter(([,s])=>s.some(({planeID:o})=>o!==s[0]?.planeID)).map(([s,o])=>({host:s,planes:o}))}var vs=A(()=>{"use strict"});var bs,xs=A(()=>{"use strict";vs();K();bs={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>ys(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...s]})=>s.
flatMap(({plane:o,planeID:l,publicHosts:c})=>l===r?.planeID?[]:c.filter(({text:a})=>a===t).map(({path:a})=>({plane:o,path:a,detail:String(r?.name)})))),message:({
detail:e})=>`is the public host of ${e} too, which is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${de}\
---
${S("DataPlane",_+j,`name: us-east
  namespace: acme`)}`,right:`${de}---
${S("DataPlane",_+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var ws,As=A(()=>{"use strict";ue();ee();fe();K();ws={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let l=[],c=U(o)?o.
name:void 0;String(r).startsWith("Cluster")&&s.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let a=G(e,"/spec/observabilityPlane\
Ref");return ie(t,"v0.15")&&U(a)&&a.kind===void 0&&l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityP\
lane":"ObservabilityPlane"}),l},message:({detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}observabilityPlaneRef:
  name: logs`),right:S("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var Rs,Os,Cs=A(()=>{"use strict";Gn();K();Rs=S("ObservabilityPlane",`${_}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),Os={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{find:t}=Je(e),r=new Set(e.flatMap(s=>s.references.map(({kinds:o,name:l})=>o.
map(c=>t(s,c,l)).find(c=>c!==void 0))));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is\
 the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${de}---
${Rs}`,right:`${S("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Rs}`}}});var Jn,Ps,wr=A(()=>{"use strict";ko();$o();No();jo();Bo();Ho();Go();Vo();Jo();Zo();es();ts();is();ss();as();us();ds();ms();gs();xs();As();Cs();Jn=[ps,Ko,ns,fs,zo,
Qo,ls,os,rs,_o,ws,Yo,Mo,cs,Xo,qo],Ps=[Uo,Do,hs,bs,So,Os]});function Ss(e,t,r,s={},o=Jn){let l=[];for(let a of gu(o,t)){let f=yu(a,e,t,s);f.length>0&&l.push(...f)}if(l.length===0)return l;let c=new Set(r.map(({path:a})=>a));
return l.filter(({issue:a})=>!c.has(a.path))}function gu(e,t){if(e!==Jn)return e.filter(o=>Qn(o,t));let r=Es.get(t);if(r)return r;let s=Jn.filter(o=>Qn(o,t));return Es.
set(t,s),s}function Qn({since:e,until:t},r){return(!e||ie(r,e))&&(!t||ie(t,r))}function yu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let l=e.fix?.(t,o);return{
issue:vu(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Ar(e.code),path:"",field:""},severity:"error"}]}}function vu(e,t){return{code:e.
code,path:t.path,field:Bn(t.path),message:e.message(t)}}var Es,Ar,Rr=A(()=>{"use strict";ue();ee();wr();Es=new Map;Ar=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function Is(e,t,r,s,o=Ps){let l=o.filter(a=>Qn(a,t));if(r)return l.flatMap(a=>ks(a,e,t,s));let c=l.filter(({among:a})=>a==="each");return bu(e).flatMap(a=>c.flatMap(
f=>ks(f,a,t,s)))}function bu(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return[...t.values()].filter(r=>r.length>1)}function ks(e,t,r,s){
try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.code,path:l,field:Bn(o.path),message:e.message(o)},{plane:a}=o;return{plane:a,finding:{...c,
file:a.path,severity:e.severity,range:s(a,o.path)}}})}catch{let[o]=t,l={...Ar(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"e\
rror",range:s(o,"")}}]:[]}}var Ts=A(()=>{"use strict";ee();Rr();wr()});function Ls(e){return Ds(e,"").filter(t=>xu(t.value))}function Ds(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>Ds(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function xu(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&Ge.includes(r);let s=t.split("/")[0]??"";return s!==Or?(s.endsWith(`.${Or}`)||he(s,[Or])!==void 0)&&typeof r=="string"&&Ge.includes(
r):typeof r!="string"||r===""?!0:Ge.includes(r)||r.endsWith("Plane")||he(r,Ge)!==void 0}var Or,$s=A(()=>{"use strict";ue();un();fe();Or="openchoreo.dev"});function Cr(e){return wu.has(e)?"warning":"error"}var wu,Ms=A(()=>{"use strict";wu=new Set(["null-value"])});function Ns({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function Fs(e,t){if(!bn(e))return Pr(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Pr(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Pr):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Pr(r)):!1}var bn,Er=A(()=>{"use \
strict";fe();bn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function _s(e,t,r,s){let o=Ls(e.value);if(o.length===0&&!bn(e))return;let l=e.issues.map(a=>({...a,file:t,severity:Cr(a.code)})),c=[];for(let a of o){let f=Au(a,
e,t,r,s);f.length!==0&&(l.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...Ru(a,e,t,r)))}return{planes:o,findings:l,fits:c}}function Au({value:e,pointer:t},r,s,o,l){
let c=ei(o)(e),a=c.ok?[]:c.issues,f=dn(o),u=U(e)&&We(f,e.kind)?Ss(e,f,a,l):[];if(a.length===0&&u.length===0)return[];return[...a.map(g=>p(g,Cr(g.code))),...u.map(
({issue:g,severity:C})=>p(g,C))];function p(g,C){let k=t+g.path,D=g.code==="unknown-field"?r.keyOf(k):r.positionOf(k);return{...g,path:k,file:s,severity:C,range:D}}}
function Ru({value:e,pointer:t},r,s,o){let l=ni(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let a=ge.indexOf(o)>ge.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:ti(l),release:c,...a&&{later:o}}]}var js=A(()=>{"use strict";ue();fe();$s();Rr();Ms();Er()});function qs(e,t){if(!U(e)||!We(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":Ou(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,a=_e(r)?c:l,f=G(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:Cu(
a,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[a],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,c].find(p=>p===(f.kind??a));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function Ou(e,t){return ie(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function Cu(e,t,r){return e!==t&&ie(r,"v1.0")?[e,t]:[e]}var Bs=A(()=>{"use strict";ue();ee();fe();yn()});function Us({value:e,pointer:t,document:r},s,o,l){let c=Io(e,s);if(!c)return[];let a=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:Lo(e),references:qs(
e,s),publicHosts:Fo(a,s),ca:te(a,s).find(({text:f})=>ne(f)==="certificate")}]}var Hs=A(()=>{"use strict";yn();vn();Bs();Ee();Se()});function Gs(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(a=>Ys(a,c))),l=t.flatMap(c=>{let a=c.hasReason?e.some(f=>Ys(
c,f))?void 0:Eu:Pu;return a?[{...a,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...l]}function Ys({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Ks(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),l=e.positionOf("").start,c=Ro(e),a=r.offset;return o.split(`
`).flatMap((f,u)=>{let p=a;a+=f.length+1;let g=Su.exec(f),C=g?.[1];if(!g||C===void 0||c.some(([B,q])=>p>=B&&p<q))return[];let k=g[2]!==void 0;if(!k&&p>=l.offset)
return[];let D=r.line+u,M=f.indexOf("#")+1,F={line:D,column:M,offset:p+M-1},H={start:F,end:{line:D,column:M+C.length,offset:F.offset+C.length}};return[{code:g[3]??
"",hasReason:g[4]!==void 0,line:k?D+1:void 0,document:e.range,range:H}]})}var Pu,Eu,Su,Ws,Vs=A(()=>{"use strict";gr();Pu={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},Eu={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},Su=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Ws="openchoreo-planes-disable"});function Js({release:e=fn,complete:t=!1,fast:r=!0,...s}){let o=dn(e),l=[],c=[],a=0,f=0;function u({path:g,text:C},k,D=!1){a++;let M=C.includes("{{"),F=C.includes(
Ws),H=[],B=[],q=[],Y=[],oe=!1,Te=!1,{documents:nn}=yr(C,{fast:r});for(let[$e,ce]of nn.entries())if(M&&Fs(ce,C))oe=!0;else if(D&&bn(ce)&&!Ns(ce,C))Te=!0;else{let se=_s(
ce,g,e,s);if(!se)continue;se.findings.length>0&&H.push(...se.findings),se.fits.length>0&&q.push(...se.fits),F&&se.planes.length>0&&B.push(...Ks(ce,C));for(let{value:Me,
pointer:Q}of se.planes)Y.push({value:Me,pointer:Q,document:$e})}f+=Y.length,Y.length>0&&c.push(g);let Le=t||Y.length>1,De=H.length>0||B.length>0||oe||Te;!Le&&!De||
l.push({number:k,path:g,findings:H,directives:B,fits:q,listed:Le?Y.flatMap($e=>Us($e,o,g,k)):[],isTemplate:oe,isPassedOver:Te})}function p(g){let C=l.flatMap(({
listed:D})=>D),k=new Map;for(let{plane:D,finding:M}of Is(C,o,t,Iu(g)))k.set(D.file,[...k.get(D.file)??[],M]);return{findings:l.flatMap(({number:D,path:M,findings:F,
directives:H})=>Gs([...F,...k.get(D)??[]],H,M).sort(ku)),files:a,planes:f,filesWithPlanes:c,fits:l.flatMap(({fits:D})=>D),templates:l.filter(({isTemplate:D})=>D).
map(({path:D})=>D),passedOver:l.filter(({isPassedOver:D})=>D).map(({path:D})=>D)}}return{add:u,skip:()=>{a++},finish:p}}function Iu(e){let t;return({file:r,document:s,
pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:yr(e(r)).documents}),t.documents[s]?.positionOf(o+l)??{start:zs,end:zs})}var ku,zs,Qs=A(()=>{"use strict";ue();
Co();Ts();js();Hs();Vs();Er();ku=(e,t)=>e.range.start.offset-t.range.start.offset;zs={line:1,column:1,offset:0}});function qe(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var Zn=A(()=>{"use strict"});function Xe({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:l}=qe(e),c=`${Ze(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${Ze(r,"plane")} checked; ${Ze(o,"error")}, ${Ze(l,"warning")}`}function Xs({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Ze(e.length,"file")} with Helm templates skipped (${Zs(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Ze(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${Zs(t)}`),r}var Zs,Ze,Xn=A(()=>{"use strict";Zn();Zs=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", "),Ze=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function ke(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Tu)}var Tu,xn=A(()=>{"use strict";Tu=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function Lu(e){let{file:t,severity:r,code:s,range:o}=e,{start:l,end:c}=o,a={file:t,line:l.line,col:l.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(a).map(([u,p])=>`${u}=${Du(String(p))}`);return`::${r} ${f.join(",")}::${nl(ke(e))}`}var el,nl,Du,tl=A(()=>{"use strict";xn();Xn();el=e=>[...e.findings.
map(Lu),Xe(e),""].join(`
`);nl=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Du=e=>nl(e).replaceAll(":","%3A").replaceAll(",","%2C")});var rl,il=A(()=>{"use strict";xn();rl=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:l,severity:c,path:a,range:f}=s,u=`${o}#${a} ${l}`,p=t.get(u)??0;
return t.set(u,p+1),{description:ke(s),check_name:l,fingerprint:p===0?u:`${u} ${p+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var $u,Mu,ol,sl=A(()=>{"use strict";Mu=()=>$u??=require("./cli/groups.cjs"),ol=(...e)=>Mu().groupsOf(...e)});var ll,al=A(()=>{"use strict";Xn();sl();ll=(e,t)=>[...e.findings.length>0||e.fits.length>0?ol(e,t):[],`${Xe(e)}
`].join(`
`)});function et(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return t}var Sr=A(()=>{"use strict"});var cl,ul=A(()=>{"use strict";Sr();Zn();cl=({findings:e,files:t,planes:r})=>{let s=[...et(e)].map(([o,l])=>({file:o,issues:l.map(({code:c,severity:a,message:f,path:u,
field:p,range:{start:g,end:C}})=>({code:c,severity:a,message:f,path:u,field:p,line:g.line,column:g.column,endLine:C.line,endColumn:C.column}))}));return`${JSON.
stringify({version:1,summary:{files:t,planes:r,...qe(e)},results:s},null,2)}
`}});function Nu(e,t){let r=nt(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>Fu(r,c)),o=Math.max(1,t.length),{errors:l}=qe(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${l}" errors="0">`,...s,"  </testsuite>"]}}function Fu(e,t){let{code:r,severity:s,range:o,file:l}=t,
{line:c,column:a}=o.start,f=ke(t),u=`${l}:${c}:${a}`;return[`    <testcase name="${nt(`${r} at ${c}:${a}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${nt(r)}" message="${nt(f)}">${kr(`${u} ${f}`)}</failure>`:`      <system-out>${kr(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var fl,kr,nt,dl=A(()=>{
"use strict";xn();Sr();Zn();fl=({findings:e,filesWithPlanes:t})=>{let r=et(e),o=[...new Set([...t,...r.keys()])].map(a=>Nu(a,r.get(a)??[])),l=o.reduce((a,{tests:f})=>a+
f,0),{errors:c}=qe(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${l}" failures="${c}">`,...o.flatMap(({lines:a})=>a),
"</testsuites>",""].join(`
`)};kr=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),nt=
e=>kr(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var _u,ju,pl,ml=A(()=>{"use strict";ju=()=>_u??=require("./cli/explanations.cjs"),pl=(...e)=>ju().explanations(...e)});function Bu({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function Uu(e,t){let{file:r,code:s,severity:o,path:l,range:c}=e,{start:a,end:f}=c,u=t.findIndex(
p=>p.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:ke(e)},locations:[{physicalLocation:{artifactLocation:{uri:Hu(r)},region:{startLine:a.
line,startColumn:a.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:l}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${l}`}}}
function Hu(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var hl,qu,
gl=A(()=>{"use strict";ml();xn();hl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:l})=>l)),s=pl().filter(({code:l})=>r.has(l)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://www.npmjs.com/package/openchoreo-planes",rules:s.map(Bu)}},columnKind:"utf16CodeUnits",results:e.map(l=>Uu(
l,s))};return`${JSON.stringify({$schema:qu,version:"2.1.0",runs:[o]},null,2)}
`},qu="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Yu,yl,vl,bl,xl=A(()=>{"use strict";yl=()=>Yu??=require("./cli/glob.cjs"),vl=(...e)=>yl().globOf(...e),bl=(...e)=>yl().isGlob(...e)});var Gu,tt,Ir,wl,Tr,Al,Rl=A(()=>{"use strict";tt=()=>Gu??=require("./cli/ignored.cjs"),Ir=(...e)=>tt().ignoringAround(...e),wl=(...e)=>tt().ignoringIn(...e),Tr=(...e)=>tt().
isIgnored(...e),Al=(...e)=>tt().patternsOf(...e)});function wn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return Wu[t]??(e instanceof Error?e.message:String(e))}var Wu,Lr=A(()=>{"use strict";Wu={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*Ol(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,l=r.length>0?Al(t,r):[];function*c(a,f,u,p){let g=(0,ye.realpathSync)(a);if(o.has(g))return;o.add(g);
let C=wl(a,u);for(let k of(0,ye.readdirSync)(a,{withFileTypes:!0}).sort(Ju)){let D=a+(a.endsWith(xe.sep)?"":xe.sep)+k.name,M=f===""?k.name:`${f}${f.endsWith("/")?
"":"/"}${k.name}`,F=Vu.test(k.name)&&p(M);try{let H=k.isSymbolicLink()?Zu(D,F):k,B=H?.isDirectory()??!1;if(!B&&!F||B&&zu.has(k.name)||[C,l].some(q=>q.length>0&&
Tr(D,B,q)))continue;if(B)yield*c(D,M,C,p);else if(F&&H?.isFile()){let q=k.isSymbolicLink()?(0,ye.realpathSync)(D):g+(g.endsWith(xe.sep)?"":xe.sep)+k.name;o.has(
q)||(yield{path:M,found:!0}),o.add(q)}}catch(H){s(`${M}: ${wn(H)}`)}}}for(let a of e)try{if(a==="-"){o.has(Ie)||(yield{path:Ie,found:!1}),o.add(Ie);continue}let f=(0,xe.resolve)(
t,a),u=Qu(a),p=(0,ye.statSync)(f,{throwIfNoEntry:!1});if(!p&&bl(u)){let g=!1;for(let C of Ku(u,t,c))g=!0,yield C;g||s(`${a}: no YAML or JSON file matches`)}else if(p){
if(p.isDirectory())yield*c(f,u==="."?"":u,Ir(f),()=>!0);else if(!Xu(p,f))s(`${a}: it is neither a file nor a directory`);else if(l.length===0||!Tr(f,!1,l)){let g=p.
isFile()?(0,ye.realpathSync)(f):f;o.has(g)||(yield{path:u,found:!1}),o.add(g)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${a}: ${wn(f)}`)}}
function*Ku(e,t,r){let{base:s,isMatch:o}=vl(e),l=(0,xe.resolve)(t,s);if(!(0,ye.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,a=c===""?
0:c.length+(c.endsWith("/")?0:1);yield*r(l,c,Ir(l),f=>o(f.slice(a)))}function Zu(e,t){try{return(0,ye.statSync)(e)}catch(r){if(t)throw r;return}}function Xu(e,t){
return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var ye,xe,Ie,Vu,zu,Ju,Qu,Dr=A(()=>{"use strict";ye=require("fs"),xe=require("path");
xl();Rl();Lr();Ie="<stdin>";Vu=/\.(?:ya?ml|json)$/i,zu=new Set([".git","node_modules"]),Ju=(e,t)=>e.name<t.name?-1:1,Qu=e=>xe.sep==="\\"?e.replaceAll("\\","/"):
e});var ef,nf,Cl,Pl=A(()=>{"use strict";nf=()=>ef??=require("./cli/fix.cjs"),Cl=(...e)=>nf().fixFiles(...e)});function El(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,l=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,l=!0,e.stderr(`\r${s} files`))},end(){l&&e.stderr("\r\x1B[K")}}}var Sl=A(()=>{"use strict"});function $r(e,t){return e===Ie?Buffer.from(t.stdin()):tf(e,t.cwd)}function tf(e,t){let r=(0,Tl.resolve)(t,e),s=(0,we.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,we.readFileSync)(s);let o=(0,we.readSync)(s,rt);return o<rt.length?rt.subarray(0,o):Buffer.concat([rt,(0,we.readFileSync)(s)])}finally{(0,we.closeSync)(
s)}}function it(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,Il.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Ll(e){if(e[0]===255||e[0]===254){let t=it(e);return t.includes("openc\
horeo")||kl.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&kl.test(e.toString("latin1"))}var Il,we,Tl,rt,kl,Dl=A(()=>{"use strict";Il=require("buffer"),
we=require("fs"),Tl=require("path");Dr();rt=Buffer.allocUnsafeSlow(64*1024);kl=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var $l={};J($l,{lintCommand:()=>lf});function lf(e,t){let{values:r,positionals:s}=oi(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout(rf),le.ok;let o=si(r.release),l=Bt("--format",r.format??"human",["human","json","sarif","github","gitlab","junit"]),
c=Bt("--fail-level",r["fail-level"]??"error",["error","warning"]),a=r.at===void 0?void 0:cf(r.at);if(s.length===0)throw new ae("lint needs files or directories,\
 or - for standard input");if(r.fix&&s.includes("-"))throw new ae("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,
{report:p,faults:g,textOf:C}=af(s,t,{release:o,complete:f,ignore:u,at:a,fix:r.fix===!0}),k=p.findings.filter(({severity:F})=>F==="error"),D=r.quiet?{...p,findings:k}:
p;t.stdout(of[l](D,{colors:t.colors,version:pn,textOf:C}));for(let F of Xs(p))t.stderr(`${F}
`);sf.has(l)||t.stderr(`${Xe(D)}
`);for(let F of g)t.stderr(`openchoreo-planes: ${F}
`);return g.length>0?le.failure:(c==="error"?k:p.findings).length>0||r["fail-if-none"]&&p.planes===0?le.findings:le.ok}function af(e,t,{release:r,complete:s,ignore:o,
at:l,fix:c}){let a=[],f=F=>{a.push(F)},u=[...Ol(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&Cl(u,r,t,f);let p={release:r,complete:s,...l&&{at:l,endOf:ai}},g=Js(p),C=El(
t),k;for(let[F,{path:H,found:B}]of u.entries()){try{let q=$r(H,t);if(B&&!Ll(q))g.skip();else{let Y=it(q);H===Ie&&(k=Y),g.add({path:H,text:Y},F,B)}}catch(q){f(`${H}\
: ${wn(q)}`)}C.step()}let D=F=>{if(F===Ie)return k;try{return it($r(F,t))}catch{return}},M=g.finish(F=>D(u[F]?.path??"")??"");return C.end(),{report:M,faults:a,
textOf:D}}function cf(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new ae("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var rf,of,sf,Ml=A(()=>{"use strict";ci();Qs();Xn();tl();il();al();ul();dl();gl();Dr();Pl();Ln();Ut();Sl();Dl();Lr();Ht();rf=`o\
penchoreo-planes lint PATHS... [--release RELEASE] [--format FORMAT]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files at any depth, without what .gitignore leaves out; a glob in quotes works too; - is stdin.

  --release RELEASE   the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT     human, json, sarif, github, gitlab or junit (default: human)
  --complete          the files hold all planes that there are: references have to lead to them
  --at DATE           inline certificates have to hold on this day, such as 2026-11-21, or now
  --ignore PATTERN    leave out files, as a line of .gitignore does; may be given several times
  --fail-level LEVEL  error, or warning to fail on advice too (default: error)
  --fail-if-none      fail where no plane is found
  --fix               first mend in the files what is certain: nulls, renamed fields, PEM in
                      base64, defaults that the API server wants written out
  --quiet             errors only
  --help              this text

Exit status: 0 nothing at the fail level, 1 findings, 2 a path that cannot be read, or wrong usage.
openchoreo-planes explain CODE tells what a finding means.
`,of={human:ll,json:cl,sarif:hl,github:el,gitlab:rl,junit:fl},sf=new Set(["human","github"])});var Nl={};J(Nl,{defaultCommand:()=>df});var uf,ff,df,Fl=A(()=>{"use strict";ff=()=>uf??=require("./cli/default.cjs"),df=(...e)=>ff().defaultCommand(...e)});var _l={};J(_l,{migrateCommand:()=>hf});var pf,mf,hf,jl=A(()=>{"use strict";mf=()=>pf??=require("./cli/migrate.cjs"),hf=(...e)=>mf().migrateCommand(...e)});var ql={};J(ql,{graphCommand:()=>vf});var gf,yf,vf,Bl=A(()=>{"use strict";yf=()=>gf??=require("./cli/graph.cjs"),vf=(...e)=>yf().graphCommand(...e)});var Ul={};J(Ul,{checklistCommand:()=>wf});var bf,xf,wf,Hl=A(()=>{"use strict";xf=()=>bf??=require("./cli/checklist.cjs"),wf=(...e)=>xf().checklistCommand(...e)});var Yl={};J(Yl,{schemaCommand:()=>Of});var Af,Rf,Of,Gl=A(()=>{"use strict";Rf=()=>Af??=require("./cli/schema.cjs"),Of=(...e)=>Rf().schemaCommand(...e)});var Wl={};J(Wl,{explainCommand:()=>Ef});var Cf,Pf,Ef,Kl=A(()=>{"use strict";Pf=()=>Cf??=require("./cli/explain.cjs"),Ef=(...e)=>Pf().explainCommand(...e)});var en=require("fs"),zl=require("path");Ln();un();Ln();Ut();Ht();var Sf=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes graph PATHS...   draw which plane refers to which
  openchoreo-planes checklist PATHS  list what must exist before planes work
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,ot={lint:async()=>(await Promise.resolve().then(()=>(Ml(),$l))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Fl(),Nl))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(jl(),_l))).
migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Bl(),ql))).graphCommand,checklist:async()=>(await Promise.resolve().then(()=>(Hl(),Ul))).checklistCommand,
schema:async()=>(await Promise.resolve().then(()=>(Gl(),Yl))).schemaCommand,explain:async()=>(await Promise.resolve().then(()=>(Kl(),Wl))).explainCommand};async function Vl(e,t){
let[r,...s]=e;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return t.stdout(Sf),r===void 0?le.failure:le.ok;if(r==="--version"||r==="-v")return t.stdout(
`${pn}
`),le.ok;let o=Object.hasOwn(ot,r)?ot[r]:void 0;if(o)return await(await o())(s,t);let l=he(r,Object.keys(ot));throw new ae(`there is no command ${r}${l===void 0?
"":`; did you mean ${l}?`}`)}catch(o){if(!ii(o))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(ot,r??"")?`${r} `:""}--help to see how it is used.
`),le.failure}}function Mr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,en.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function Jl(e){try{if(!(0,en.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function kf(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":Jl(1)&&r!=="dumb"}async function If(){process.exitCode=await Vl(process.argv.slice(2),{stdout:e=>Mr(1,e),stderr:e=>Mr(2,e),stdin:()=>(0,en.readFileSync)(0),
cwd:process.cwd(),schemas:(0,zl.join)(__dirname,"../generated/schemas"),get colors(){return kf()},get watched(){return Jl(2)&&!process.env.CI}})}If().catch(e=>{
Mr(2,`openchoreo-planes: a fault of this program, please report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=le.failure});

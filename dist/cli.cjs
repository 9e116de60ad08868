#!/usr/bin/env node
"use strict";var Yl=Object.defineProperty;var R=(e,t)=>()=>(e&&(t=e(e=0)),t);var Q=(e,t)=>{for(var r in t)Yl(e,r,{get:t[r],enumerable:!0})};var le,Tn=R(()=>{"use strict";le={ok:0,findings:1,failure:2}});function pt(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===t.charCodeAt(
~-c);)l--,c--;let a=0;for(;a<l&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(l-=a,c-=a,s!==void 0&&c-l>s)return s;if(l===0)return s!==void 0&&c>s?s:c;let f,u,p,g,C=0,
P=0;for(;C<l;)dt[C]=e.charCodeAt(a+C),Ge[C]=++C;for(;P<c;){for(f=t.charCodeAt(a+P),p=P++,u=P,C=0;C<l;C++)g=f===dt[C]?p:p+1,p=Ge[C],u=Ge[C]=p>u?g>u?u+1:g:g>p?p+1:
g;if(s!==void 0){let D=u;for(C=0;C<l;C++)Ge[C]<D&&(D=Ge[C]);if(D>s)return s}}return Ge.length=l,dt.length=l,s!==void 0&&u>s?s:u}var Ge,dt,Nr=R(()=>{"use strict";
Ge=[],dt=[]});function me(e,t){if(e.length>Gl)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-e.length)>=
s)continue;let c=l.toLowerCase(),a=Wl(r,c)?1:pt(r,c,{maxDistance:s});a<s&&(s=a,o=l)}return o}function Wl(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Gl,un=R(()=>{"use strict";Nr();Gl=64});var ht={};Q(ht,{isPlane:()=>zl,validatePlane:()=>Vl,withDefaults:()=>Jl});var Kl,mt,Vl,zl,Jl,_r=R(()=>{"use strict";mt=()=>Kl??=require("./cli/v0.3.cjs"),Vl=(...e)=>mt().
validatePlane(...e),zl=(...e)=>mt().isPlane(...e),Jl=(...e)=>mt().withDefaults(...e)});var Ln={};Q(Ln,{isPlane:()=>Xl,validatePlane:()=>Zl,withDefaults:()=>ea});var Ql,gt,Zl,Xl,ea,Fr=R(()=>{"use strict";gt=()=>Ql??=require("./cli/v0.4.cjs"),Zl=(...e)=>gt().
validatePlane(...e),Xl=(...e)=>gt().isPlane(...e),ea=(...e)=>gt().withDefaults(...e)});var vt={};Q(vt,{isPlane:()=>ra,validatePlane:()=>ta,withDefaults:()=>ia});var na,yt,ta,ra,ia,jr=R(()=>{"use strict";yt=()=>na??=require("./cli/v0.6.cjs"),ta=(...e)=>yt().
validatePlane(...e),ra=(...e)=>yt().isPlane(...e),ia=(...e)=>yt().withDefaults(...e)});var xt={};Q(xt,{isPlane:()=>la,validatePlane:()=>sa,withDefaults:()=>aa});var oa,bt,sa,la,aa,qr=R(()=>{"use strict";bt=()=>oa??=require("./cli/v0.7.cjs"),sa=(...e)=>bt().
validatePlane(...e),la=(...e)=>bt().isPlane(...e),aa=(...e)=>bt().withDefaults(...e)});var At={};Q(At,{isPlane:()=>fa,validatePlane:()=>ua,withDefaults:()=>da});var ca,wt,ua,fa,da,Br=R(()=>{"use strict";wt=()=>ca??=require("./cli/v0.8.cjs"),ua=(...e)=>wt().
validatePlane(...e),fa=(...e)=>wt().isPlane(...e),da=(...e)=>wt().withDefaults(...e)});var Ot={};Q(Ot,{isPlane:()=>ha,validatePlane:()=>ma,withDefaults:()=>ga});var pa,Rt,ma,ha,ga,Ur=R(()=>{"use strict";Rt=()=>pa??=require("./cli/v0.9.cjs"),ma=(...e)=>Rt().
validatePlane(...e),ha=(...e)=>Rt().isPlane(...e),ga=(...e)=>Rt().withDefaults(...e)});var Dn={};Q(Dn,{isPlane:()=>ba,validatePlane:()=>va,withDefaults:()=>xa});var ya,Ct,va,ba,xa,Hr=R(()=>{"use strict";Ct=()=>ya??=require("./cli/v0.10.cjs"),va=(...e)=>Ct().
validatePlane(...e),ba=(...e)=>Ct().isPlane(...e),xa=(...e)=>Ct().withDefaults(...e)});var Pt={};Q(Pt,{isPlane:()=>Ra,validatePlane:()=>Aa,withDefaults:()=>Oa});var wa,Et,Aa,Ra,Oa,Yr=R(()=>{"use strict";Et=()=>wa??=require("./cli/v0.12.cjs"),Aa=(...e)=>Et().
validatePlane(...e),Ra=(...e)=>Et().isPlane(...e),Oa=(...e)=>Et().withDefaults(...e)});var kt={};Q(kt,{isPlane:()=>Pa,validatePlane:()=>Ea,withDefaults:()=>Sa});var Ca,St,Ea,Pa,Sa,Gr=R(()=>{"use strict";St=()=>Ca??=require("./cli/v0.13.cjs"),Ea=(...e)=>St().
validatePlane(...e),Pa=(...e)=>St().isPlane(...e),Sa=(...e)=>St().withDefaults(...e)});var Tt={};Q(Tt,{isPlane:()=>Ta,validatePlane:()=>Ia,withDefaults:()=>La});var ka,It,Ia,Ta,La,Wr=R(()=>{"use strict";It=()=>ka??=require("./cli/v0.14.cjs"),Ia=(...e)=>It().
validatePlane(...e),Ta=(...e)=>It().isPlane(...e),La=(...e)=>It().withDefaults(...e)});var $n={};Q($n,{isPlane:()=>Ma,validatePlane:()=>$a,withDefaults:()=>Na});var Da,Lt,$a,Ma,Na,Kr=R(()=>{"use strict";Lt=()=>Da??=require("./cli/v0.15.cjs"),$a=(...e)=>Lt().
validatePlane(...e),Ma=(...e)=>Lt().isPlane(...e),Na=(...e)=>Lt().withDefaults(...e)});var $t={};Q($t,{isPlane:()=>ja,validatePlane:()=>Fa,withDefaults:()=>qa});var _a,Dt,Fa,ja,qa,Vr=R(()=>{"use strict";Dt=()=>_a??=require("./cli/v0.17.cjs"),Fa=(...e)=>Dt().
validatePlane(...e),ja=(...e)=>Dt().isPlane(...e),qa=(...e)=>Dt().withDefaults(...e)});var Nt={};Q(Nt,{isPlane:()=>Ha,validatePlane:()=>Ua,withDefaults:()=>Ya});var Ba,Mt,Ua,Ha,Ya,zr=R(()=>{"use strict";Mt=()=>Ba??=require("./cli/v1.0.cjs"),Ua=(...e)=>Mt().
validatePlane(...e),Ha=(...e)=>Mt().isPlane(...e),Ya=(...e)=>Mt().withDefaults(...e)});var Mn={};Q(Mn,{isPlane:()=>Ka,validatePlane:()=>Wa,withDefaults:()=>Va});var Ga,_t,Wa,Ka,Va,Jr=R(()=>{"use strict";_t=()=>Ga??=require("./cli/v1.1.cjs"),Wa=(...e)=>_t().
validatePlane(...e),Ka=(...e)=>_t().isPlane(...e),Va=(...e)=>_t().withDefaults(...e)});var he,fn,We,Nn,Ft,Qr,Zr=R(()=>{"use strict";_r();Fr();jr();qr();Br();Ur();Hr();Yr();Gr();Wr();Kr();Vr();zr();Jr();he=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],fn="v0.16",We=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Nn={"v0.3":ht,"v0.4":Ln,"v0.5":Ln,
"v0.6":vt,"v0.7":xt,"v0.8":At,"v0.9":Ot,"v0.10":Dn,"v0.11":Dn,"v0.12":Pt,"v0.13":kt,"v0.14":Tt,"v0.15":$n,"v0.16":$n,"v0.17":$t,"v1.0":Nt,"v1.1":Mn,"v1.2":Mn},Ft=
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
ityPlane","Environment"]}});function dn(e){return Ft[e]}function ue(e,t){return e===t||jt.indexOf(e)>=jt.indexOf(t)}function Ke(e,t){return typeof t=="string"&&Qr[e].includes(t)}function Xr(e){
return typeof e=="string"&&Object.hasOwn(Nn,e)}function ei(e){return Nn[e].validatePlane}function za(e,t){return Nn[e].isPlane(t)}function ni(e){let t=new Set(jt.
filter(r=>za(r,e)));return he.filter(r=>t.has(Ft[r]))}function ti(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&he.indexOf(r)===he.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var jt,ge=R(()=>{"use strict";Zr();jt=[...new Set(he.map(dn))]});function ii(e){return e instanceof Error&&e.name==="UsageError"}function oi(e,t){try{let{values:r,positionals:s}=(0,ri.parseArgs)({args:[...e],options:t,allowPositionals:!0,
strict:!0});return{values:r,positionals:s}}catch(r){let s=e.find(l=>l.startsWith("--")&&!Object.hasOwn(t,qt(l)));if(s===void 0)throw new ae(r instanceof Error?r.
message:String(r));let o=me(qt(s),Object.keys(t));throw new ae(`there is no option --${qt(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function si(e){if(e===
void 0)return fn;if(Xr(e))return e;throw new ae(`there is no release ${e}; it is one of ${he.join(", ")}`)}function Bt(e,t,r){let s=r.find(l=>l===t);if(s!==void 0)
return s;let o=me(t,r);throw new ae(`${e} is one of ${r.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ri,ae,qt,Ut=R(()=>{"use strict";ri=require("util");
ge();un();ae=class extends Error{name="UsageError"};qt=e=>e.slice(2).split("=")[0]??""});var pn,li=R(()=>{pn="0.1.0"});var Ht=R(()=>{"use strict";li()});var Qa,Za,ai,ci=R(()=>{"use strict";Za=()=>Qa??=require("./cli/certificates.cjs"),ai=(...e)=>Za().endOf(...e)});function Xa(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function mn(){if(ui)return Ee;ui=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,a){if(a){let f=Object.keys(a);for(let u=0,
p=f.length;u<p;u+=1){let g=f[u];c[g]=a[g]}}return c}function o(c,a){let f="";for(let u=0;u<a;u+=1)f+=c;return f}function l(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Ee.isNothing=e,Ee.isObject=t,Ee.toArray=r,Ee.repeat=o,Ee.isNegativeZero=l,Ee.extend=s,Ee}function hn(){if(fi)return Yt;fi=1;function e(r,s){let o="",
l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),l+" "+o):l}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},Yt=t,Yt}function ec(){if(di)return Gt;di=1;let e=mn();function t(o,l,c,a,f){let u="",p="",g=Math.floor(f/2)-
1;return a-l>g&&(u=" ... ",l=a-g+u.length),c-a>g&&(p=" ...",c=a+g-p.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+p,pos:a-l+u.length}}function r(o,l){return e.
repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.indent=1),
typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,a=[0],f=[],u,p=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),a.push(u.index+u[0].length),o.position<=u.index&&p<0&&(p=a.length-2);p<0&&(p=a.length-1);let g="",C=Math.min(o.line+l.linesAfter,f.length).toString().
length,P=l.maxLength-(l.indent+C+3);for(let M=1;M<=l.linesBefore&&!(p-M<0);M++){let _=t(o.buffer,a[p-M],f[p-M],o.position-(a[p]-a[p-M]),P);g=e.repeat(" ",l.indent)+
r((o.line-M+1).toString(),C)+" | "+_.str+`
`+g}let D=t(o.buffer,a[p],f[p],o.position,P);g+=e.repeat(" ",l.indent)+r((o.line+1).toString(),C)+" | "+D.str+`
`,g+=e.repeat("-",l.indent+C+3+D.pos)+`^
`;for(let M=1;M<=l.linesAfter&&!(p+M>=f.length);M++){let _=t(o.buffer,a[p+M],f[p+M],o.position-(a[p]-a[p+M]),P);g+=e.repeat(" ",l.indent)+r((o.line+M+1).toString(),
C)+" | "+_.str+`
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
scalar",construct:function(t){return t!==null?t:""}}),Vt}function _i(){if(gi)return zt;gi=1;let e=X();return zt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){
return t!==null?t:[]}}),zt}function Fi(){if(yi)return Jt;yi=1;let e=X();return Jt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==
null?t:{}}}),Jt}function ji(){if(vi)return Qt;vi=1;let e=Mi();return Qt=new e({explicit:[Ni(),_i(),Fi()]}),Qt}function qi(){if(bi)return Zt;bi=1;let e=X();function t(o){
if(o===null)return!0;let l=o.length;return l===1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===null}return Zt=
new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){
return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Zt}function Bi(){if(xi)return Xt;xi=1;let e=X();function t(o){
if(o===null)return!1;let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o===
"true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Xt=new e("tag:yaml.org,2002:bool",{kind:"scala\
r",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){
return o?"True":"False"}},defaultStyle:"lowercase"}),Xt}function Ui(){if(wi)return er;wi=1;let e=mn(),t=X();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=
97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let p=u.length,g=0,C=!1;if(!p)return!1;let P=u[g];
if((P==="-"||P==="+")&&(P=u[++g]),P==="0"){if(g+1===p)return!0;if(P=u[++g],P==="b"){for(g++;g<p;g++){if(P=u[g],P!=="0"&&P!=="1")return!1;C=!0}return C&&isFinite(
c(u))}if(P==="x"){for(g++;g<p;g++){if(!r(u.charCodeAt(g)))return!1;C=!0}return C&&isFinite(c(u))}if(P==="o"){for(g++;g<p;g++){if(!s(u.charCodeAt(g)))return!1;C=
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
r.exec(c)),u===null)throw new Error("Date resolve error");let p=+u[1],g=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(p,g,C));let P=+u[4],D=+u[5],M=+u[6];if(u[7]){
for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let H=+u[10],B=+(u[11]||0);f=(H*60+B)*6e4,u[9]==="-"&&(f=-f)}let _=new Date(Date.UTC(p,g,C,P,D,M,a));return f&&
_.setTime(_.getTime()-f),_}function l(c){return c.toISOString()}return ir=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,instanceOf:Date,
represent:l}),ir}function Ki(){if(Ei)return or;Ei=1;let e=X();function t(r){return r==="<<"||r===null}return or=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),
or}function Vi(){if(Pi)return sr;Pi=1;let e=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let a=0,f=c.length,u=t;for(let p=0;p<f;p++){let g=u.indexOf(c.charAt(p));if(!(g>64)){if(g<0)return!1;a+=6}}return a%8===0}
function s(c){let a=c.replace(/[\r\n=]/g,""),f=a.length,u=t,p=0,g=[];for(let P=0;P<f;P++)P%4===0&&P&&(g.push(p>>16&255),g.push(p>>8&255),g.push(p&255)),p=p<<6|u.
indexOf(a.charAt(P));let C=f%4*6;return C===0?(g.push(p>>16&255),g.push(p>>8&255),g.push(p&255)):C===18?(g.push(p>>10&255),g.push(p>>2&255)):C===12&&g.push(p>>4&
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
explicit:[Vi(),zi(),Ji(),Qi()]})),ur}function nc(){if(Li)return _n;Li=1;let e=mn(),t=hn(),r=ec(),s=dr(),o=Object.prototype.hasOwnProperty,l=1,c=2,a=3,f=4,u=1,p=2,
g=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,P=/[\x85\u2028\u2029]/,
D=/[,\[\]{}]/,M=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function B(n){return n===10||n===13}function q(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function oe(n){return n===44||
n===91||n===93||n===123||n===125}function Te(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function nn(n){return n===120?2:n===117?4:
n===85?8:0}function Le(n){return n>=48&&n<=57?n-48:-1}function De(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function $e(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function ce(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let se=new Array(256),Me=new Array(256);for(let n=0;n<256;n++)se[n]=De(n)?1:0,Me[n]=De(n);function J(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function wn(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function I(n,d){throw wn(n,d)}function Ue(n,d){n.onWarning&&n.onWarning.call(null,wn(n,d))}function ve(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let y=x[x.length-1];o.call(y,d)||(y[d]={existed:o.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function st(n){
n.anchorMapTransactions.push(Object.create(null))}function Ne(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],y=Object.keys(d);for(let i=0,m=y.length;i<m;i+=1){let h=y[i];o.call(x,h)||(x[h]=d[h])}}function lt(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let y=d[b[x]];y.existed?n.anchorMap[b[x]]=y.value:delete n.anchorMap[b[x]]}}function tn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function He(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let An={YAML:function(d,b,x){d.version!==null&&I(d,"duplication of %YAML directive"),x.length!==1&&I(d,"YAML directive accepts exactly one argument");let y=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);y===null&&I(d,"ill-formed argument of the YAML directive");let i=parseInt(y[1],10),m=parseInt(y[2],10);i!==1&&I(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&Ue(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let y;x.length!==2&&I(d,"TAG \
directive accepts exactly two arguments");let i=x[0];y=x[1],M.test(i)||I(d,"ill-formed tag handle (first argument) of the TAG directive"),o.call(d.tagMap,i)&&I(
d,'there is a previously declared suffix for "'+i+'" tag handle'),_.test(y)||I(d,"ill-formed tag prefix (second argument) of the TAG directive");try{y=decodeURIComponent(
y)}catch{I(d,"tag prefix is malformed: "+y)}d.tagMap[i]=y}};function te(n,d,b,x){if(d<b){let y=n.input.slice(d,b);if(x)for(let i=0,m=y.length;i<m;i+=1){let h=y.
charCodeAt(i);h===9||h>=32&&h<=1114111||I(n,"expected valid JSON character")}else C.test(y)&&I(n,"the stream contains non-printable characters");n.result+=y}}function Ae(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&I(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function rn(n,d,b,x){
e.isObject(b)||I(n,"cannot merge mappings; the provided source object is unacceptable"),Ae(n);let y=Object.keys(b);for(let i=0,m=y.length;i<m;i+=1){let h=y[i];Ae(
n),o.call(d,h)||(ce(d,h,b[h]),x[h]=!0)}}function be(n,d,b,x,y,i,m,h,w){if(Array.isArray(y)){y=Array.prototype.slice.call(y);for(let A=0,O=y.length;A<O;A+=1)Array.
isArray(y[A])&&I(n,"nested arrays are not supported inside keys"),typeof y=="object"&&H(y[A])==="[object Object]"&&(y[A]="[object Object]")}if(typeof y=="object"&&
H(y)==="[object Object]"&&(y="[object Object]"),y=String(y),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&I(n,"abnormal merg\
e sequence size");for(let A=0,O=i.length;A<O;A+=1)rn(n,d,i[A],b)}else rn(n,d,i,b);else!n.json&&!o.call(b,y)&&o.call(d,y)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,I(n,"duplicated mapping key")),ce(d,y,i),delete b[y];return d}function on(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):I(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function V(n,d,b){
let x=0,y=n.input.charCodeAt(n.position);for(;y!==0;){for(;q(y);)y===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),y=n.input.charCodeAt(++n.position);
if(d&&y===35)do y=n.input.charCodeAt(++n.position);while(y!==10&&y!==13&&y!==0);if(B(y))for(on(n),y=n.input.charCodeAt(n.position),x++,n.lineIndent=0;y===32;)n.
lineIndent++,y=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&Ue(n,"deficient indentation"),x}function pe(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||Y(b)))}function Ye(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function Rn(n,d,b){let x,y,i,m,h,w,A=n.kind,O=n.result,v=n.input.charCodeAt(n.position);if(Y(v)||oe(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let E=n.input.charCodeAt(n.position+1);if(Y(E)||b&&oe(E))return!1}for(n.kind="scalar",n.result=
"",x=y=n.position,i=!1;v!==0;){if(v===58){let E=n.input.charCodeAt(n.position+1);if(Y(E)||b&&oe(E))break}else if(v===35){let E=n.input.charCodeAt(n.position-1);
if(Y(E))break}else{if(n.position===n.lineStart&&pe(n)||b&&oe(v))break;if(B(v))if(m=n.line,h=n.lineStart,w=n.lineIndent,V(n,!1,-1),n.lineIndent>=d){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=y,n.line=m,n.lineStart=h,n.lineIndent=w;break}}i&&(te(n,x,y,!1),Ye(n,n.line-m),x=y=n.position,i=!1),q(v)||(y=n.position+
1),v=n.input.charCodeAt(++n.position)}return te(n,x,y,!1),n.result?!0:(n.kind=A,n.result=O,!1)}function sn(n,d){let b,x,y=n.input.charCodeAt(n.position);if(y!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(y=n.input.charCodeAt(n.position))!==0;)if(y===39)if(te(n,b,n.position,!0),y=n.input.charCodeAt(
++n.position),y===39)b=n.position,n.position++,x=n.position;else return!0;else B(y)?(te(n,b,x,!0),Ye(n,V(n,!1,d)),b=x=n.position):n.position===n.lineStart&&pe(n)?
I(n,"unexpected end of the document within a single quoted scalar"):(n.position++,q(y)||(x=n.position));I(n,"unexpected end of the stream within a single quoted\
 scalar")}function On(n,d){let b,x,y,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return te(n,b,n.position,!0),n.position++,!0;if(i===92){if(te(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),B(i))
V(n,!1,d);else if(i<256&&se[i])n.result+=Me[i],n.position++;else if((y=nn(i))>0){let m=y,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(y=Te(i))>=0?h=(h<<
4)+y:I(n,"expected hexadecimal character");n.result+=$e(h),n.position++}else I(n,"unknown escape sequence");b=x=n.position}else B(i)?(te(n,b,x,!0),Ye(n,V(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&pe(n)?I(n,"unexpected end of the document within a double quoted scalar"):(n.position++,q(i)||(x=n.position))}I(n,"une\
xpected end of the stream within a double quoted scalar")}function Cn(n,d){let b=!0,x,y,i,m=n.tag,h,w=n.anchor,A,O,v,E,S=Object.create(null),T,L,$,N=n.input.charCodeAt(
n.position);if(N===91)A=93,E=!1,h=[];else if(N===123)A=125,E=!0,h={};else return!1;for(n.anchor!==null&&ve(n,n.anchor,h),N=n.input.charCodeAt(++n.position);N!==
0;){if(V(n,!0,d),N=n.input.charCodeAt(n.position),N===A)return n.position++,n.tag=m,n.anchor=w,n.kind=E?"mapping":"sequence",n.result=h,!0;if(b?N===44&&I(n,"exp\
ected the node content, but found ','"):I(n,"missed comma between flow collection entries"),L=T=$=null,O=v=!1,N===63){let Ce=n.input.charCodeAt(n.position+1);Y(
Ce)&&(O=v=!0,n.position++,V(n,!0,d))}x=n.line,y=n.lineStart,i=n.position,Oe(n,d,l,!1,!0),L=n.tag,T=n.result,V(n,!0,d),N=n.input.charCodeAt(n.position),(v||n.line===
x)&&N===58&&(O=!0,N=n.input.charCodeAt(++n.position),V(n,!0,d),Oe(n,d,l,!1,!0),$=n.result),E?be(n,h,S,L,T,$,x,y,i):O?h.push(be(n,null,S,L,T,$,x,y,i)):h.push(T),
V(n,!0,d),N=n.input.charCodeAt(n.position),N===44?(b=!0,N=n.input.charCodeAt(++n.position)):b=!1}I(n,"unexpected end of the stream within a flow collection")}function Re(n,d){
let b,x=u,y=!1,i=!1,m=d,h=0,w=!1,A,O=n.input.charCodeAt(n.position);if(O===124)b=!1;else if(O===62)b=!0;else return!1;for(n.kind="scalar",n.result="";O!==0;)if(O=
n.input.charCodeAt(++n.position),O===43||O===45)u===x?x=O===43?g:p:I(n,"repeat of a chomping mode identifier");else if((A=Le(O))>=0)A===0?I(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?I(n,"repeat of an indentation width identifier"):(m=d+A-1,i=!0);else break;if(q(O)){do O=n.input.
charCodeAt(++n.position);while(q(O));if(O===35)do O=n.input.charCodeAt(++n.position);while(!B(O)&&O!==0)}for(;O!==0;){for(on(n),n.lineIndent=0,O=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&O===32;)n.lineIndent++,O=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),B(O)){h++;continue}if(!i&&m===
0&&I(n,"missing indentation for block scalar"),n.lineIndent<m){x===g?n.result+=e.repeat(`
`,y?1+h:h):x===u&&y&&(n.result+=`
`);break}b?q(O)?(w=!0,n.result+=e.repeat(`
`,y?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?y&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,y?1+h:h),y=!0,i=!0,h=0;let v=n.position;for(;!B(O)&&O!==0;)O=n.input.charCodeAt(++n.position);te(n,v,n.position,!1)}return!0}function En(n,d){let b=n.tag,x=n.
anchor,y=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ve(n,n.anchor,y);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,I(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
V(n,!0,-1)&&n.lineIndent<=d){y.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Oe(n,d,a,!1,!0),y.push(n.result),V(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>d)&&m!==0)I(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=y,!0):!1}function Pn(n,d,b){let x,y,i,m,h=n.tag,w=n.anchor,A={},O=Object.create(null),v=null,E=null,S=null,T=!1,L=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ve(n,n.anchor,A);let $=n.input.charCodeAt(n.position);for(;$!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,I(n,"tab characters \
must not be used in indentation"));let N=n.input.charCodeAt(n.position+1),Ce=n.line;if(($===63||$===58)&&Y(N))$===63?(T&&(be(n,A,O,v,E,null,y,i,m),v=E=S=null),L=
!0,T=!0,x=!0):T?(T=!1,x=!0):I(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,$=N;else{if(y=
n.line,i=n.lineStart,m=n.position,!Oe(n,b,c,!1,!0))break;if(n.line===Ce){for($=n.input.charCodeAt(n.position);q($);)$=n.input.charCodeAt(++n.position);if($===58)
$=n.input.charCodeAt(++n.position),Y($)||I(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(be(n,A,O,v,E,null,y,
i,m),v=E=S=null),L=!0,T=!1,x=!1,v=n.tag,E=n.result;else if(L)I(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(L)
I(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===Ce||n.lineIndent>d)&&(T&&(y=
n.line,i=n.lineStart,m=n.position),Oe(n,d,f,!0,x)&&(T?E=n.result:S=n.result),T||(be(n,A,O,v,E,S,y,i,m),v=E=S=null),V(n,!0,-1),$=n.input.charCodeAt(n.position)),
(n.line===Ce||n.lineIndent>d)&&$!==0)I(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return T&&be(n,A,O,v,E,null,y,i,m),L&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=A),L}function Sn(n){let d=!1,b=!1,x,y,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&I(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(d=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(y=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
I(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(b?I(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),M.test(x)||I(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);y=n.input.slice(m,n.
position),D.test(y)&&I(n,"tag suffix cannot contain flow indicator characters")}y&&!_.test(y)&&I(n,"tag name cannot contain such characters: "+y);try{y=decodeURIComponent(
y)}catch{I(n,"tag name is malformed: "+y)}return d?n.tag=y:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+y:x==="!"?n.tag="!"+y:x==="!!"?n.tag="tag:yaml.org,2002:"+y:I(n,
'undeclared tag handle "'+x+'"'),!0}function kn(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&I(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&I(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function at(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);n.position===b&&I(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||I(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],V(n,!0,
-1),!0}function In(n,d,b,x){let y=tn(n);return st(n),He(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Pn(n,b,x)&&n.kind==="mapping"?(Ne(n),!0):(lt(n),
He(n,y),!1)}function Oe(n,d,b,x,y){let i,m,h=1,w=!1,A=!1,O=null,v,E,S;n.depth>=n.maxDepth&&I(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||a===b;if(x&&V(n,!0,-1)&&(w=!0,n.lineIndent>d?h=1:n.lineIndent===d?
h=0:n.lineIndent<d&&(h=-1)),h===1)for(;;){let L=n.input.charCodeAt(n.position),$=tn(n);if(w&&(L===33&&n.tag!==null||L===38&&n.anchor!==null)||!Sn(n)&&!kn(n))break;
O===null&&(O=$),V(n,!0,-1)?(w=!0,m=T,n.lineIndent>d?h=1:n.lineIndent===d?h=0:n.lineIndent<d&&(h=-1)):m=!1}if(m&&(m=w||y),h===1||f===b)if(l===b||c===b?E=d:E=d+1,
S=n.position-n.lineStart,h===1)if(m&&(En(n,S)||Pn(n,S,E))||Cn(n,E))A=!0;else{let L=n.input.charCodeAt(n.position);O!==null&&T&&!m&&L!==124&&L!==62&&In(n,O,O.position-
O.lineStart,E)||i&&Re(n,E)||sn(n,E)||On(n,E)?A=!0:at(n)?(A=!0,(n.tag!==null||n.anchor!==null)&&I(n,"alias node should not have any properties")):Rn(n,E,l===b)&&
(A=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ve(n,n.anchor,n.result)}else h===0&&(A=m&&En(n,S));if(n.tag===null)n.anchor!==null&&ve(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&I(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let L=0,$=n.implicitTypes.
length;L<$;L+=1)if(v=n.implicitTypes[L],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ve(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let L=n.typeMap.multi[n.kind||"fallback"];for(let $=0,
N=L.length;$<N;$+=1)if(n.tag.slice(0,L[$].tag.length)===L[$].tag){v=L[$];break}}v||I(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&I(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ve(n,n.anchor,n.result)):I(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||A}function ct(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(V(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let y=n.position;
for(;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(y,n.position),m=[];for(i.length<1&&I(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;q(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!B(x));break}if(B(x))break;
for(y=n.position;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(y,n.position))}x!==0&&on(n),o.call(An,i)?An[i](n,i,m):Ue(n,'unknown docum\
ent directive "'+i+'"')}if(V(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,V(n,!0,-1)):b&&I(n,"directives end mark is expected"),Oe(n,n.lineIndent-1,f,!1,!0),V(n,!0,-1),n.checkLineBreaks&&P.test(n.input.slice(d,n.
position))&&Ue(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&pe(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,V(n,!0,-1));return}n.position<n.length-1&&I(n,"end of the stream or a document separator is expected")}function ln(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new J(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,I(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)ct(b);return b.documents}function ut(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=ln(n,b);if(typeof d!="function")return x;for(let y=0,i=x.length;y<i;y+=1)d(x[y])}function ft(n,d){let b=ln(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return _n.loadAll=ut,_n.load=ft,_n}function tc(){if(Di)return fr;
Di=1;let e=mn(),t=hn(),r=dr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,a=10,f=13,u=32,p=33,g=34,C=35,P=37,D=38,M=39,_=42,H=44,B=45,
q=58,Y=61,oe=62,Te=63,nn=64,Le=91,De=93,$e=96,ce=123,se=124,Me=125,J={};J[0]="\\0",J[7]="\\a",J[8]="\\b",J[9]="\\t",J[10]="\\n",J[11]="\\v",J[12]="\\f",J[13]="\\\
r",J[27]="\\e",J[34]='\\"',J[92]="\\\\",J[133]="\\N",J[160]="\\_",J[8232]="\\L",J[8233]="\\P";let wn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],I=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ue(i,m){if(m===null)return{};let h={},w=Object.keys(m);for(let A=0,O=w.length;A<O;A+=
1){let v=w[A],E=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let S=i.compiledTypeMap.fallback[v];S&&o.call(S.styleAliases,E)&&(E=S.styleAliases[E]),
h[v]=E}return h}function ve(i){let m,h,w=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-w.length)+w}let st=1,Ne=2;function lt(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=Ue(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ne:st,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function tn(i,m){let h=e.repeat(" ",m),w=0,A="",O=i.length;for(;w<O;){let v,E=i.indexOf(`
`,w);E===-1?(v=i.slice(w),w=O):(v=i.slice(w,E+1),w=E+1),v.length&&v!==`
`&&(A+=h),A+=v}return A}function He(i,m){return`
`+e.repeat(" ",i.indent*m)}function An(i,m){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function te(i){return i===
u||i===c}function Ae(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function rn(i){return Ae(i)&&
i!==l&&i!==f&&i!==a}function be(i,m,h){let w=rn(i),A=w&&!te(i);return(h?w:w&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me)&&i!==C&&!(m===q&&!A)||rn(m)&&!te(m)&&i===C||
m===q&&A}function on(i){return Ae(i)&&i!==l&&!te(i)&&i!==B&&i!==Te&&i!==q&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me&&i!==C&&i!==D&&i!==_&&i!==p&&i!==se&&i!==Y&&i!==
oe&&i!==M&&i!==g&&i!==P&&i!==nn&&i!==$e}function V(i){return!te(i)&&i!==q}function pe(i,m){let h=i.charCodeAt(m),w;return h>=55296&&h<=56319&&m+1<i.length&&(w=i.
charCodeAt(m+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Ye(i){return/^\n* /.test(i)}let Rn=1,sn=2,On=3,Cn=4,Re=5;function En(i,m,h,w,A,O,v,E){
let S,T=0,L=null,$=!1,N=!1,Ce=w!==-1,an=-1,cn=on(pe(i,0))&&V(pe(i,i.length-1));if(m||v)for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=pe(i,S),!Ae(T))return Re;cn=cn&&
be(T,L,E),L=T}else{for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=pe(i,S),T===a)$=!0,Ce&&(N=N||S-an-1>w&&i[an+1]!==" ",an=S);else if(!Ae(T))return Re;cn=cn&&be(T,L,
E),L=T}N=N||Ce&&S-an-1>w&&i[an+1]!==" "}return!$&&!N?cn&&!v&&!A(i)?Rn:O===Ne?Re:sn:h>9&&Ye(i)?Re:v?O===Ne?Re:sn:N?Cn:On}function Pn(i,m,h,w,A){i.dump=(function(){
if(m.length===0)return i.quotingType===Ne?'""':"''";if(!i.noCompatMode&&(wn.indexOf(m)!==-1||I.test(m)))return i.quotingType===Ne?'"'+m+'"':"'"+m+"'";let O=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-O),E=w||i.flowLevel>-1&&h>=i.flowLevel;function S(T){return An(i,T)}switch(En(
m,E,i.indent,v,S,i.quotingType,i.forceQuotes&&!w,A)){case Rn:return m;case sn:return"'"+m.replace(/'/g,"''")+"'";case On:return"|"+Sn(m,i.indent)+kn(tn(m,O));case Cn:
return">"+Sn(m,i.indent)+kn(tn(at(m,v),O));case Re:return'"'+Oe(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Sn(i,m){let h=Ye(
i)?String(m):"",w=i[i.length-1]===`
`,O=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+O+`
`}function kn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function at(i,m){let h=/(\n+)([^\n]*)/g,w=(function(){let E=i.indexOf(`
`);return E=E!==-1?E:i.length,h.lastIndex=E,In(i.slice(0,E),m)})(),A=i[0]===`
`||i[0]===" ",O,v;for(;v=h.exec(i);){let E=v[1],S=v[2];O=S[0]===" ",w+=E+(!A&&!O&&S!==""?`
`:"")+In(S,m),A=O}return w}function In(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,A=0,O,v=0,E=0,S="";for(;w=h.exec(i);)E=w.index,E-A>m&&(O=v>A?v:E,S+=
`
`+i.slice(A,O),A=O+1),v=E;return S+=`
`,i.length-A>m&&v>A?S+=i.slice(A,v)+`
`+i.slice(v+1):S+=i.slice(A),S.slice(1)}function Oe(i){let m="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=pe(i,w);let A=J[h];!A&&Ae(h)?(m+=i[w],h>=65536&&
(m+=i[w+1])):m+=A||ve(h)}return m}function ct(i,m,h){let w="",A=i.tag;for(let O=0,v=h.length;O<v;O+=1){let E=h[O];i.replacer&&(E=i.replacer.call(h,String(O),E)),
(d(i,m,E,!1,!1)||typeof E>"u"&&d(i,m,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=A,i.dump="["+w+"]"}function ln(i,m,h,w){let A="",O=i.
tag;for(let v=0,E=h.length;v<E;v+=1){let S=h[v];i.replacer&&(S=i.replacer.call(h,String(v),S)),(d(i,m+1,S,!0,!0,!1,!0)||typeof S>"u"&&d(i,m+1,null,!0,!0,!1,!0))&&
((!w||A!=="")&&(A+=He(i,m)),i.dump&&a===i.dump.charCodeAt(0)?A+="-":A+="- ",A+=i.dump)}i.tag=O,i.dump=A||"[]"}function ut(i,m,h){let w="",A=i.tag,O=Object.keys(
h);for(let v=0,E=O.length;v<E;v+=1){let S="";w!==""&&(S+=", "),i.condenseFlow&&(S+='"');let T=O[v],L=h[T];i.replacer&&(L=i.replacer.call(h,T,L)),d(i,m,T,!1,!1)&&
(i.dump.length>1024&&(S+="? "),S+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),d(i,m,L,!1,!1)&&(S+=i.dump,w+=S))}i.tag=A,i.dump="{"+w+"}"}function ft(i,m,h,w){
let A="",O=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let E=0,S=v.length;E<S;E+=1){let T="";(!w||A!=="")&&(T+=He(i,m));let L=v[E],$=h[L];if(i.replacer&&($=i.replacer.call(h,L,$)),
!d(i,m+1,L,!0,!0,!0))continue;let N=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;N&&(i.dump&&a===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,N&&(T+=
He(i,m)),d(i,m+1,$,!0,N)&&(i.dump&&a===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,A+=T)}i.tag=O,i.dump=A||"{}"}function n(i,m,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let A=0,O=w.length;A<O;A+=1){let v=w[A];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let E=i.styleMap[v.tag]||v.defaultStyle,S;if(s.call(v.represent)===
"[object Function]")S=v.represent(m,E);else if(o.call(v.represent,E))S=v.represent[E](m,E);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+E+'" style');
i.dump=S}return!0}}return!1}function d(i,m,h,w,A,O,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let E=s.call(i.dump),S=w;w&&(w=i.flowLevel<0||i.flowLevel>m);let T=E===
"[object Object]"||E==="[object Array]",L,$;if(T&&(L=i.duplicates.indexOf(h),$=L!==-1),(i.tag!==null&&i.tag!=="?"||$||i.indent!==2&&m>0)&&(A=!1),$&&i.usedDuplicates[L])
i.dump="*ref_"+L;else{if(T&&$&&!i.usedDuplicates[L]&&(i.usedDuplicates[L]=!0),E==="[object Object]")w&&Object.keys(i.dump).length!==0?(ft(i,m,i.dump,A),$&&(i.dump=
"&ref_"+L+i.dump)):(ut(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(E==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?ln(i,m-1,i.dump,
A):ln(i,m,i.dump,A),$&&(i.dump="&ref_"+L+i.dump)):(ct(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(E==="[object String]")i.tag!=="?"&&Pn(i,i.dump,m,O,S);else{
if(E==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+E)}if(i.tag!==null&&i.tag!=="?"){let N=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?N="!"+N:N.slice(0,18)==="tag:yaml.org,2002:"?N="!!"+N.slice(18):N="!<"+N+">",i.dump=N+" "+
i.dump}}return!0}function b(i,m){let h=[],w=[];x(i,h,w);let A=w.length;for(let O=0;O<A;O+=1)m.duplicates.push(h[w[O]]);m.usedDuplicates=new Array(A)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let w=m.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(m.push(i),Array.isArray(i))for(let A=0,O=i.length;A<O;A+=1)x(
i[A],m,h);else{let A=Object.keys(i);for(let O=0,v=A.length;O<v;O+=1)x(i[A[O]],m,h)}}}function y(i,m){m=m||{};let h=new lt(m);h.noRefs||b(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),d(h,0,w,!0,!0)?h.dump+`
`:""}return fr.dump=y,fr}function rc(){if($i)return Z;$i=1;let e=nc(),t=tc();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=X(),Z.Schema=Mi(),Z.FAILSAFE_SCHEMA=ji(),Z.JSON_SCHEMA=Yi(),Z.CORE_SCHEMA=Gi(),
Z.DEFAULT_SCHEMA=dr(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=t.dump,Z.YAMLException=hn(),Z.types={binary:Vi(),float:Hi(),map:Fi(),null:qi(),pairs:Ji(),set:Qi(),
timestamp:Wi(),bool:Bi(),int:Ui(),merge:Ki(),omap:zi(),seq:_i(),str:Ni()},Z.safeLoad=r("safeLoad","load"),Z.safeLoadAll=r("safeLoadAll","loadAll"),Z.safeDump=r(
"safeDump","dump"),Z}var Z,_n,Ee,ui,Yt,fi,Gt,di,Wt,pi,Kt,mi,Vt,hi,zt,gi,Jt,yi,Qt,vi,Zt,bi,Xt,xi,er,wi,nr,Ai,tr,Ri,rr,Oi,ir,Ci,or,Ei,sr,Pi,lr,Si,ar,ki,cr,Ii,ur,Ti,
Li,fr,Di,$i,ic,oc,Zi,Lf,Xi,Df,$f,Mf,eo,Nf,_f,Ff,jf,qf,Bf,Uf,no=R(()=>{"use strict";Z={},_n={},Ee={};fr={};ic=rc(),oc=Xa(ic),{Type:Zi,Schema:Lf,FAILSAFE_SCHEMA:Xi,
JSON_SCHEMA:Df,CORE_SCHEMA:$f,DEFAULT_SCHEMA:Mf,load:eo,loadAll:Nf,dump:_f,YAMLException:Ff,types:jf,safeLoad:qf,safeLoadAll:Bf,safeDump:Uf}=oc});function io(e,t,r){if(t===void 0)return r?to(e):_e(e);if(t===`${Ve}binary`)return cc(e);if(t===`${Ve}timestamp`)return lc.test(e)&&ac(e)?_e(e):void 0;let s=sc.get(
t);if(!s)return _e(e);let o=to(e);return s==="float"&&o.type==="integer"?ze(Number(o.value)):o.type===s?o:void 0}function ac(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function cc(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return _e(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function to(e){let t=uc.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return fc(e)??_e(e);if(!/[-+0-9]/.test(r))return _e(e);let s=e.replaceAll("_","");return pc(s)??dc(s)??_e(e)}function _e(e){return{type:"te\
xt",value:e,key:e}}function ro(e){return{type:"boolean",value:e,key:String(e)}}function ze(e){return{type:"float",value:e,key:hc(e)}}function fc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?ze(t):void 0}function dc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?ze(t):void 0}function pc(e){let t=mc.exec(e);if(!t)return;let[,r="",s,o,l,c="0"]=t,a=s!==void 0?Fn(s,"0\
x",16):o!==void 0?Fn(o,"0o",22):l!==void 0?Fn(l,"0b",64):Fn(c,"",20);if(a===void 0||a>=2n**64n)return;let f=r==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function Fn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function hc(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}var Ve,sc,lc,uc,mc,oo=R(()=>{"use strict";Ve="tag:yaml.org,2002:",sc=new Map([[`${Ve}int`,"integer"],[`${Ve}float`,"\
float"],[`${Ve}bool`,"boolean"],[`${Ve}null`,"null"]]),lc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
uc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,ro(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,ro(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,ze(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,ze(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,ze(Number.NEGATIVE_INFINITY)])]);
mc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function lo(e){if(e.length>uo||gc(e))return;let t=co(e);return pr?void 0:t}function ao(e){return e.length<=uo&&co(e)!==void 0}function co(e){pr=!1;try{return{value:eo(
e,{schema:Ec})??null}}catch{return}}function gc(e){return vc.test(e)||yc.test(e)||wc(e)||bc.test(e)&&xc.test(e)?!0:/[[{]/.test(e)&&Ac.test(e)&&Rc.test(e)}function wc(e){
for(let t=0;t+so<e.length;){let r=e.lastIndexOf(`
`,t+so);if(r<t)return!0;t=r+1}return!1}var uo,yc,vc,bc,xc,so,Ac,Rc,pr,Oc,gn,Cc,Ec,fo=R(()=>{"use strict";no();oo();uo=3e6;yc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
vc=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,bc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,xc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");so=1e3,Ac=/(?:^|[\s,:[{-])[[{]/,Rc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
pr=!1,Oc=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Cc=new Zi("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if(Oc.has(e.charCodeAt(0))||(gn=io(e,void 0,!0),!gn||gn.type==="text"))return!1;let{type:t,key:r,value:s}=gn;return(t==="float"||t==="integer"&&r!==String(s))&&
(pr=!0),!0},construct:()=>gn?.value}),Ec=Xi.extend({implicit:[Cc]})});function po(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=Pc(e);let l=0,c=r.length-1;for(;l<c;){let f=l+c+1>>1;(r[f]??0)<=o?l=f:c=f-1}let a=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-t):a,offset:o}};return(o,l)=>({start:s(Math.min(o,e.length)),end:s(Math.min(l,e.length))})}function Pc(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var mo=R(()=>{"use strict"});var mr,ho,go=R(()=>{"use strict";mr=200,ho=`it is nested deeper than ${mr} levels`});function xo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return vo(e,t);let r=[],s=t;for(;;){let c=jn(yo,e,s);if(c===e.length)return r;
let a=kc(e,s,c);if(!a)break;r.push(a),s=a.end}if(r.length<2)return[...r,...vo(e,jn(Sc,e,s))];let o=jn(yo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function jn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function kc(e,t,r){
let s=Ic(e,r);if(!s)return;let{end:o,levels:l}=s;if(l>mr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:ho}};let c=!0;try{let a=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:a}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function Ic(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let c=Lc(e,o);if(c===void 0)
return;o=c-1}else l==="{"||l==="["?s=Math.max(s,++r):l==="}"||l==="]"?r--:r===0&&(o=jn(Tc,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function Lc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function vo(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},l=e.startsWith("\
---",t)?t:bo(e,t);for(;l!==-1;l=bo(e,l)){let c=e.indexOf(`
`,l),a=c===-1?e.length:c+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!Dc(e.slice(s.body,l))&&(o(l),s={start:l,body:a})}return o(e.length),r}function bo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Dc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var yo,Sc,Tc,wo=R(()=>{"use strict";go();yo=/[ \t\r\n]*/y,Sc=/[^\S\n]*\n?/y;Tc=/[-+.\w]*/y});var $c,Ao,Ro,hr,gr=R(()=>{"use strict";Ao=()=>$c??=require("./cli/thorough.cjs"),Ro=(...e)=>Ao().multilineTexts(...e),hr=(...e)=>Ao().readThoroughly(...e)});function yr(e,{fast:t=!0}={}){let r=po(e),s=[],o,l=0;for(let c of xo(e)){let a=Oo(e,{...c,start:l},r,t);if(a.value===null&&a.issues.length===0){o??=a;continue}s.
push(a),l=c.end}return s.length>0?{documents:s}:{documents:[o??Oo(e,{start:l,body:l,end:e.length},r,t)]}}function Oo(e,t,r,s){let o=s?Mc(e,t):void 0;if(!o)return hr(
e,t,r);let l,c=()=>(l??=hr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:a=>c().positionOf(a),keyOf:a=>c().keyOf(a),get node(){
return c().node}}}function Mc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let l=e.slice(t,r);return s?ao(l)?s:void 0:lo(l)}var Co=R(()=>{"use strict";fo();mo();
wo();gr()});function Nc(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!Nc(e)}var id,fe=R(()=>{"use strict";id=Object.prototype});function Eo(e){return e.split("/").slice(1).map(_c)}function qn(e){return/[~\d]/.test(e)?Eo(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function G(e,t){let r=e;for(let s of Fc(t))if(Array.isArray(r))r=r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function Fc(e){let t=vr.get(e);if(t)return t;let r=Eo(e);return vr.size<jc&&vr.set(e,r),r}var _c,vr,jc,re=R(()=>{"use strict";fe();_c=e=>e.includes("~")?
e.replaceAll("~1","/").replaceAll("~0","~"):e;vr=new Map,jc=1e3});function k(e,t,r=`name: example
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
`}function Je(e,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}var qc,z,Bn,F,j,de,K=R(()=>{"use strict";qc=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,z=`-----BEGIN CERTIFICATE-----
${qc}-----END CERTIFICATE-----
`,Bn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;F=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,j=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;de=k("DataPlane",F+j,`name: eu-west
  namespace: acme`)});function Un(e,t){let r=`planeID: shared
${W(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var So,Po,ko=R(()=>{"use strict";K();So={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&Po(o.ca.text)!==Po(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${Un("a",z)}---
${Un("b",z.replace("CCCC","DDDD"))}`,right:`${Un("a",z)}---
${Un("b",z)}`}},Po=e=>e.replace(/\s+/g,"")});function Io(e,t){if(!U(e)||!Ke(t,e.kind))return;let r=String(e.kind),s=G(e,"/metadata/name"),o=G(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!Fe(r)&&typeof o=="string"&&o!==""?o:void 0}}function Hn(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function To(e){let t=G(e,"/spec/planeID"),r=t===void 0||t===""?G(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var Fe,yn=R(()=>{"use strict";ge();re();
fe();Fe=e=>e.startsWith("Cluster")||e==="Organization"});function Qe(e){let t=new Map;for(let r of e){let s=t.get(r.name);s?s.push(r):t.set(r.name,[r])}return t}function je(e,t,r){return r.includes(t.kind)&&(Fe(t.kind)||
Hn(e,t))}function Yn(e,t){return e===`Cluster${t}`||t===`Cluster${e}`}var Gn=R(()=>{"use strict";yn()});function Bc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&Hn(e,o)&&s.push(o.name),s.length===Uc)break;return s}var Lo,Uc,Do=R(()=>{"use strict";un();yn();K();Gn();
Lo={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let t=Qe(e);return e.flatMap(r=>r.references.flatMap(({set:s,namePath:o,kinds:l,name:c})=>{let a=t.get(c)??[],[f=""]=l;if(!s||
a.some(P=>je(r,P,l)))return[];if(a.some(P=>Yn(P.kind,f)))return[];let u=a.find(P=>P.kind===f);if(u)return[{plane:r,path:o,detail:`the ${f} ${c} is in the namesp\
ace ${u.namespace}`}];let p=me(c,Bc(r,f,e)),g=Fe(f)||r.namespace===void 0?"":` in the namespace ${r.namespace}`,C=p===void 0?"":` (did you mean ${p}?)`;return[{
plane:r,path:o,detail:`there is no ${f} ${c}${g}${C}`}]}))},message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${Je("eu-wst")}---
${de}`,right:`${Je("eu-west")}---
${de}`}};Uc=500});var $o,Hc,Mo=R(()=>{"use strict";fe();K();$o={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||Hc.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",F+j,
`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${F}${j}`,`name: eu.west
  namespace: acme`)}},Hc=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function Pe(e,t){let r=[];for(let s of t){let o=G(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}function ee(e,t){return Pe(e,ue(t,"v0.9")?Yc:Gc)}function qe(e,t){
return(Wn?.resource!==e||Wn.line!==t)&&(Wn={resource:e,line:t,listeners:Wc(e,t)}),Wn.listeners}function Wc(e,t){let r=G(e,"/spec/gateway");return U(r)?ue(t,"v0.\
17")?Vc(r):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}VirtualHost`,c=s==="p\
ublic";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,port:`/spec/gateway/${s}\
HTTPSPort`}]}):[]}function No(e,t){let r=qe(e,t);if(r.length===0)return[];let s=Pe(e,r.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(s.map(o=>[o.text,
o])).values()]}function Vc(e){let t=[];for(let{way:r,side:s,isPublic:o,listeners:l}of Kc){let c=e[r],a=U(c)?c[s]:void 0;if(!U(a))continue;let f=`${a.namespace}/${a.
name}`;for(let u of l)U(a[u.protocol])&&t.push({isPublic:o,gateway:f,...u})}return t}var Yc,Gc,Wn,Kc,ie=R(()=>{"use strict";ge();re();fe();Yc=["/spec/clusterAge\
nt/clientCA/value"],Gc=["/spec/agent/clientCA/value"];Kc=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="ingress"&&t===
"external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var _o,Fo=R(()=>{"use strict";re();K();ie();_o={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return qe(e,t).flatMap(({gateway:s,protocol:o,port:l})=>{let c=G(e,l);if(typeof c!="number")return[];let a=`${s} ${c}`,f=r.get(a);return r.set(a,f??
o),f===void 0||f===o?[]:[{path:l,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:k("DataPlane",`${F}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${F}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var jo,qo=R(()=>{"use strict";re();K();jo={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=G(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let l=r.has(s);return r.add(
s),l&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:k("DataPlane",`${F}${j}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${F}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Bo,Uo=R(()=>{"use strict";K();Bo={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",F+j)}---
${k("DataPlane",F+j)}`,right:`${k("DataPlane",F+j)}---
${k("DataPlane",F+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Ho,zc,Jc,Yo=R(()=>{"use strict";re();K();ie();Ho={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=G(e,"/spec/imagePullSecretRefs"),r=Pe(e,Jc).filter(({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`\
/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",F.replace("name: ag\
ent-ca",'name: ""')+j),right:k("DataPlane",F+j)}},zc=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),Jc=[...["secretR\
ef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/\
spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...zc.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","htt\
ps","tls"].map(t=>`${e}/${t}/host`)])]});function Go(e){return e.replace(Qc,"")}function Kn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var Qc,br=R(()=>{"use strict";Qc=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function ne(e){let t=Kn(e),r=t??e;if(Go(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?Xc(r)?"placeholder":"other":Zc(s)?t===void 0?"certificate":"encoded":"placeholder"}function Zc(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function Xc(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Se=R(()=>{"use strict";br()});var Wo,Ko=R(()=>{"use strict";br();re();Se();K();ie();Wo={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>ee(e,t).filter(({text:r})=>ne(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>Kn(String(G(e,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(btoa(z))}observerURL: https://obser\
ver.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});function Vn(e,t,{at:r,endOf:s}){return!r||!s?[]:ee(e,t).flatMap(({path:o,text:l})=>{let c=ne(l)==="certificate"?s(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var zn,xr=R(()=>{"use strict";Se();ie();zn=e=>e.toISOString().slice(0,10)});var Vo,zo=R(()=>{"use strict";K();xr();Vo={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy o\
f its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o<l?[{path:s,detail:zn(o)}]:[]),message:({detail:e})=>`\
holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${W(Bn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}}});var Jo,eu,Qo=R(()=>{"use strict";K();xr();Jo={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a \
copy of its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<eu?[{path:s,
detail:zn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date(
"2026-03-20T00:00:00Z"),wrong:k("ObservabilityPlane",`${W(Bn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},eu=720*60*60*1e3});var Zo,Xo=R(()=>{"use strict";Se();K();ie();Zo={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:ee(e,t).filter(({text:r})=>ne(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",W(z)+j),right:k(
"DataPlane",F+j)}}});var es,ns=R(()=>{"use strict";Se();K();ie();es={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the pla\
ne is skipped, and its agent cannot connect",since:"v0.9",check:(e,t,{at:r,endOf:s})=>ee(e,t).flatMap(({path:o,text:l})=>{let c=ne(l);if(l.trim()==="")return[{path:o,
detail:"is empty, which counts as none, and the plane is skipped"}];let a=c==="certificate"&&r!==void 0&&s?.(l)===void 0;return c==="other"||a?[{path:o,detail:"\
is no certificate in PEM"}]:[]}),message:({detail:e})=>`${e}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"\
v0.15",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var ts,rs=R(()=>{"use strict";re();K();ie();ts={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>qe(
e,t).flatMap(({port:r})=>{let s=G(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:k("DataPlane",`${F}${j}  publicHTTPPort: 0`),right:k("DataPlane",`${F}${j}  publicHTTPPort: 80`)}}});function nu(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var is,tu,os=R(()=>{"use strict";K();ie();is={code:"invalid-url",severity:"error",source:"\
the control plane calls these addresses over HTTP; no CRD checks them",check:e=>Pe(e,tu).flatMap(({path:t,text:r})=>{let s=nu(r);return s===void 0?[]:[{path:t,detail:s}]}),
message:({detail:e})=>`must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(z)}ob\
serverURL: observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}};tu=["/spec/observerURL","/spec/rcaAgentURL",
"/spec/finOpsAgentURL","/spec/observer/url"]});function ru(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}function ou(e){return su.find(([t])=>t.test(e))?.[1]}var ss,iu,su,ls=R(()=>{"use s\
trict";K();ie();ss={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(e,t)=>Pe(
e,ru(qe(e,t))).flatMap(({path:r,text:s})=>{let o=iu.test(s)?void 0:ou(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must be a plain host \
name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:k("DataPlane",F+j.replace("apps.example.com","https://apps.example.com")),right:k("\
DataPlane",F+j)}};iu=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;su=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]]});var as,cs=R(()=>{"use strict";re();fe();K();as={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(G(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var us,fs=R(()=>{"use strict";Se();K();ie();us={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>ee(e,t).
filter(({text:r})=>ne(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:k("ObservabilityPlane",`${W(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var lu,ds,ps=R(()=>{"use strict";Se();K();ie();lu=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ds={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>ee(e,t).filter(({
text:r})=>ne(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(z+lu)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observe\
rURL: https://observer.example.com`)}}});var ms,hs=R(()=>{"use strict";K();Gn();ms={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let t=Qe(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:l,kinds:c,name:a})=>{let f=t.
get(a)??[];if(!s||f.some(p=>je(r,p,c)))return[];let u=f.find(p=>Yn(p.kind,c[0]??"")&&je(r,p,[p.kind]));return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${a} \
is a ${u.kind}`}]:[]}))},message:({detail:e})=>`leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Je(
"eu-west","ClusterDataPlane")}---
${de}`,right:`${Je("eu-west")}---
${de}`}}});var gs,ys=R(()=>{"use strict";K();gs={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different pla\
neID are different clusters",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>r.publicHosts.flatMap(({path:s,text:o})=>{let l=t.get(o);return l||t.set(o,
r),l&&l.planeID!==r.planeID?[{plane:r,path:s,detail:l.name}]:[]}))},message:({detail:e})=>`is the public host of ${e} too, which is another cluster: a name lead\
s to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${de}---
${k("DataPlane",F+j,`name: us-east
  namespace: acme`)}`,right:`${de}---
${k("DataPlane",F+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var vs,bs=R(()=>{"use strict";ge();re();fe();K();vs={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let l=[],c=U(o)?o.
name:void 0;String(r).startsWith("Cluster")&&s.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let a=G(e,"/spec/observabilityPlane\
Ref");return ue(t,"v0.15")&&U(a)&&a.kind===void 0&&l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityP\
lane":"ObservabilityPlane"}),l},message:({detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{
release:"v0.15",wrong:k("DataPlane",`${F}${j}observabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${F}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var xs,ws,As=R(()=>{"use strict";K();Gn();xs=k("ObservabilityPlane",`${F}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),ws={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let t=Qe(e),r=new Set(e.flatMap(s=>s.references.flatMap(({kinds:o,name:l})=>{let c=(t.
get(l)??[]).filter(f=>je(s,f,o)),a=o.find(f=>c.some(u=>u.kind===f));return c.filter(f=>f.kind===a)})));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.
has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove \
it.",example:{release:"v0.15",wrong:`${de}---
${xs}`,right:`${k("DataPlane",`${F}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${xs}`}}});var Jn,Rs,wr=R(()=>{"use strict";ko();Do();Mo();Fo();qo();Uo();Yo();Ko();zo();Qo();Xo();ns();rs();os();ls();cs();fs();ps();hs();ys();bs();As();Jn=[ds,Wo,es,us,Vo,
Jo,ss,is,ts,_o,vs,Ho,$o,as,Zo,jo],Rs=[Bo,Lo,ms,gs,So,ws]});function Cs(e,t,r,s={},o=Jn){let l=[];for(let a of au(o,t)){let f=cu(a,e,t,s);f.length>0&&l.push(...f)}if(l.length===0)return l;let c=new Set(r.map(({path:a})=>a));
return l.filter(({issue:a})=>!c.has(a.path))}function au(e,t){if(e!==Jn)return e.filter(o=>Qn(o,t));let r=Os.get(t);if(r)return r;let s=Jn.filter(o=>Qn(o,t));return Os.
set(t,s),s}function Qn({since:e,until:t},r){return(!e||ue(r,e))&&(!t||ue(t,r))}function cu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let l=e.fix?.(t,o);return{
issue:uu(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Ar(e.code),path:"",field:""},severity:"error"}]}}function uu(e,t){return{code:e.
code,path:t.path,field:qn(t.path),message:e.message(t)}}var Os,Ar,Rr=R(()=>{"use strict";ge();re();wr();Os=new Map;Ar=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function Ps(e,t,r,s,o=Rs){let l=o.filter(a=>Qn(a,t));if(r)return l.flatMap(a=>Es(a,e,t,s));let c=l.filter(({among:a})=>a==="each");return fu(e).flatMap(a=>c.flatMap(
f=>Es(f,a,t,s)))}function fu(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return[...t.values()].filter(r=>r.length>1)}function Es(e,t,r,s){
try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.code,path:l,field:qn(o.path),message:e.message(o)},{plane:a}=o;return{plane:a,finding:{...c,
file:a.path,severity:e.severity,range:s(a,o.path)}}})}catch{let[o]=t,l={...Ar(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"e\
rror",range:s(o,"")}}]:[]}}var Ss=R(()=>{"use strict";re();Rr();wr()});function ks(e){return Is(e,"").filter(t=>du(t.value))}function Is(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>Is(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function du(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&We.includes(r);let s=t.split("/")[0]??"";return s!==Or?(s.endsWith(`.${Or}`)||me(s,[Or])!==void 0)&&typeof r=="string"&&We.includes(
r):typeof r!="string"||r===""?!0:We.includes(r)||r.endsWith("Plane")||me(r,We)!==void 0}var Or,Ts=R(()=>{"use strict";ge();un();fe();Or="openchoreo.dev"});function Cr(e){return pu.has(e)?"warning":"error"}var pu,Ls=R(()=>{"use strict";pu=new Set(["null-value"])});function Ds({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function $s(e,t){if(!vn(e))return Er(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Er(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Er):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Er(r)):!1}var vn,Pr=R(()=>{"use \
strict";fe();vn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function Ms(e,t,r,s){let o=ks(e.value);if(o.length===0&&!vn(e))return;let l=e.issues.map(a=>({...a,file:t,severity:Cr(a.code)})),c=[];for(let a of o){let f=mu(a,
e,t,r,s);f.length!==0&&(l.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...hu(a,e,t,r)))}return{planes:o,findings:l,fits:c}}function mu({value:e,pointer:t},r,s,o,l){
let c=ei(o)(e),a=c.ok?[]:c.issues,f=dn(o),u=U(e)&&Ke(f,e.kind)?Cs(e,f,a,l):[];if(a.length===0&&u.length===0)return[];return[...a.map(g=>p(g,Cr(g.code))),...u.map(
({issue:g,severity:C})=>p(g,C))];function p(g,C){let P=t+g.path,D=g.code==="unknown-field"?r.keyOf(P):r.positionOf(P);return{...g,path:P,file:s,severity:C,range:D}}}
function hu({value:e,pointer:t},r,s,o){let l=ni(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let a=he.indexOf(o)>he.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:ti(l),release:c,...a&&{later:o}}]}var Ns=R(()=>{"use strict";ge();fe();Ts();Rr();Ls();Pr()});function _s(e,t){if(!U(e)||!Ke(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":gu(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,a=Fe(r)?c:l,f=G(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:yu(
a,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[a],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,c].find(p=>p===(f.kind??a));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function gu(e,t){return ue(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function yu(e,t,r){return e!==t&&ue(r,"v1.0")?[e,t]:[e]}var Fs=R(()=>{"use strict";ge();re();fe();yn()});function js({value:e,pointer:t,document:r},s,o,l){let c=Io(e,s);if(!c)return[];let a=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:To(e),references:_s(
e,s),publicHosts:No(a,s),ca:ee(a,s).find(({text:f})=>ne(f)==="certificate")}]}var qs=R(()=>{"use strict";yn();Fs();Se();ie()});function Us(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(a=>Bs(a,c))),l=t.flatMap(c=>{let a=c.hasReason?e.some(f=>Bs(
c,f))?void 0:bu:vu;return a?[{...a,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...l]}function Bs({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Ys(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),l=e.positionOf("").start,c=Ro(e),a=r.offset;return o.split(`
`).flatMap((f,u)=>{let p=a;a+=f.length+1;let g=xu.exec(f),C=g?.[1];if(!g||C===void 0||c.some(([B,q])=>p>=B&&p<q))return[];let P=g[2]!==void 0;if(!P&&p>=l.offset)
return[];let D=r.line+u,M=f.indexOf("#")+1,_={line:D,column:M,offset:p+M-1},H={start:_,end:{line:D,column:M+C.length,offset:_.offset+C.length}};return[{code:g[3]??
"",hasReason:g[4]!==void 0,line:P?D+1:void 0,document:e.range,range:H}]})}var vu,bu,xu,Hs,Gs=R(()=>{"use strict";gr();vu={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},bu={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},xu=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Hs="openchoreo-planes-disable"});function Ks({release:e=fn,complete:t=!1,fast:r=!0,...s}){let o=dn(e),l=[],c=[],a=0,f=0;function u({path:g,text:C},P,D=!1){a++;let M=C.includes("{{"),_=C.includes(
Hs),H=[],B=[],q=[],Y=[],oe=!1,Te=!1,{documents:nn}=yr(C,{fast:r});for(let[$e,ce]of nn.entries())if(M&&$s(ce,C))oe=!0;else if(D&&vn(ce)&&!Ds(ce,C))Te=!0;else{let se=Ms(
ce,g,e,s);if(!se)continue;se.findings.length>0&&H.push(...se.findings),se.fits.length>0&&q.push(...se.fits),_&&se.planes.length>0&&B.push(...Ys(ce,C));for(let{value:Me,
pointer:J}of se.planes)Y.push({value:Me,pointer:J,document:$e})}f+=Y.length,Y.length>0&&c.push(g);let Le=t||Y.length>1,De=H.length>0||B.length>0||oe||Te;!Le&&!De||
l.push({number:P,path:g,findings:H,directives:B,fits:q,listed:Le?Y.flatMap($e=>js($e,o,g,P)):[],isTemplate:oe,isPassedOver:Te})}function p(g){let C=l.flatMap(({
listed:D})=>D),P=new Map;for(let{plane:D,finding:M}of Ps(C,o,t,Au(g)))P.set(D.file,[...P.get(D.file)??[],M]);return{findings:l.flatMap(({number:D,path:M,findings:_,
directives:H})=>Us([..._,...P.get(D)??[]],H,M).sort(wu)),files:a,planes:f,filesWithPlanes:c,fits:l.flatMap(({fits:D})=>D),templates:l.filter(({isTemplate:D})=>D).
map(({path:D})=>D),passedOver:l.filter(({isPassedOver:D})=>D).map(({path:D})=>D)}}return{add:u,skip:()=>{a++},finish:p}}function Au(e){let t;return({file:r,document:s,
pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:yr(e(r)).documents}),t.documents[s]?.positionOf(o+l)??{start:Ws,end:Ws})}var wu,Ws,Vs=R(()=>{"use strict";ge();
Co();Ss();Ns();qs();Gs();Pr();wu=(e,t)=>e.range.start.offset-t.range.start.offset;Ws={line:1,column:1,offset:0}});function Be(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var Zn=R(()=>{"use strict"});function Xe({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:l}=Be(e),c=`${Ze(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${Ze(r,"plane")} checked; ${Ze(o,"error")}, ${Ze(l,"warning")}`}function Js({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Ze(e.length,"file")} with Helm templates skipped (${zs(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Ze(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${zs(t)}`),r}var zs,Ze,Xn=R(()=>{"use strict";Zn();zs=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", "),Ze=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function ke(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Ru)}var Ru,bn=R(()=>{"use strict";Ru=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function Ou(e){let{file:t,severity:r,code:s,range:o}=e,{start:l,end:c}=o,a={file:t,line:l.line,col:l.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(a).map(([u,p])=>`${u}=${Cu(String(p))}`);return`::${r} ${f.join(",")}::${Zs(ke(e))}`}var Qs,Zs,Cu,Xs=R(()=>{"use strict";bn();Xn();Qs=e=>[...e.findings.
map(Ou),Xe(e),""].join(`
`);Zs=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Cu=e=>Zs(e).replaceAll(":","%3A").replaceAll(",","%2C")});var el,nl=R(()=>{"use strict";bn();el=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:l,severity:c,path:a,range:f}=s,u=`${o}#${a} ${l}`,p=t.get(u)??0;
return t.set(u,p+1),{description:ke(s),check_name:l,fingerprint:p===0?u:`${u} ${p+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var Eu,Pu,tl,rl=R(()=>{"use strict";Pu=()=>Eu??=require("./cli/groups.cjs"),tl=(...e)=>Pu().groupsOf(...e)});var il,ol=R(()=>{"use strict";Xn();rl();il=(e,t)=>[...e.findings.length>0||e.fits.length>0?tl(e,t):[],`${Xe(e)}
`].join(`
`)});function et(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return t}var Sr=R(()=>{"use strict"});var sl,ll=R(()=>{"use strict";Sr();Zn();sl=({findings:e,files:t,planes:r})=>{let s=[...et(e)].map(([o,l])=>({file:o,issues:l.map(({code:c,severity:a,message:f,path:u,
field:p,range:{start:g,end:C}})=>({code:c,severity:a,message:f,path:u,field:p,line:g.line,column:g.column,endLine:C.line,endColumn:C.column}))}));return`${JSON.
stringify({version:1,summary:{files:t,planes:r,...Be(e)},results:s},null,2)}
`}});function Su(e,t){let r=nt(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>ku(r,c)),o=Math.max(1,t.length),{errors:l}=Be(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${l}" errors="0">`,...s,"  </testsuite>"]}}function ku(e,t){let{code:r,severity:s,range:o,file:l}=t,
{line:c,column:a}=o.start,f=ke(t),u=`${l}:${c}:${a}`;return[`    <testcase name="${nt(`${r} at ${c}:${a}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${nt(r)}" message="${nt(f)}">${kr(`${u} ${f}`)}</failure>`:`      <system-out>${kr(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var al,kr,nt,cl=R(()=>{
"use strict";bn();Sr();Zn();al=({findings:e,filesWithPlanes:t})=>{let r=et(e),o=[...new Set([...t,...r.keys()])].map(a=>Su(a,r.get(a)??[])),l=o.reduce((a,{tests:f})=>a+
f,0),{errors:c}=Be(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${l}" failures="${c}">`,...o.flatMap(({lines:a})=>a),
"</testsuites>",""].join(`
`)};kr=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),nt=
e=>kr(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var Iu,Tu,ul,fl=R(()=>{"use strict";Tu=()=>Iu??=require("./cli/explanations.cjs"),ul=(...e)=>Tu().explanations(...e)});function Du({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function $u(e,t){let{file:r,code:s,severity:o,path:l,range:c}=e,{start:a,end:f}=c,u=t.findIndex(
p=>p.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:ke(e)},locations:[{physicalLocation:{artifactLocation:{uri:Mu(r)},region:{startLine:a.
line,startColumn:a.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:l}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${l}`}}}
function Mu(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var dl,Lu,
pl=R(()=>{"use strict";fl();bn();dl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:l})=>l)),s=ul().filter(({code:l})=>r.has(l)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://www.npmjs.com/package/openchoreo-planes",rules:s.map(Du)}},columnKind:"utf16CodeUnits",results:e.map(l=>$u(
l,s))};return`${JSON.stringify({$schema:Lu,version:"2.1.0",runs:[o]},null,2)}
`},Lu="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Nu,ml,hl,gl,yl=R(()=>{"use strict";ml=()=>Nu??=require("./cli/glob.cjs"),hl=(...e)=>ml().globOf(...e),gl=(...e)=>ml().isGlob(...e)});var _u,tt,Ir,vl,Tr,bl,xl=R(()=>{"use strict";tt=()=>_u??=require("./cli/ignored.cjs"),Ir=(...e)=>tt().ignoringAround(...e),vl=(...e)=>tt().ignoringIn(...e),Tr=(...e)=>tt().
isIgnored(...e),bl=(...e)=>tt().patternsOf(...e)});function xn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return Fu[t]??(e instanceof Error?e.message:String(e))}var Fu,Lr=R(()=>{"use strict";Fu={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*wl(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,l=r.length>0?bl(t,r):[];function*c(a,f,u,p){let g=(0,ye.realpathSync)(a);if(o.has(g))return;o.add(g);
let C=vl(a,u);for(let P of(0,ye.readdirSync)(a,{withFileTypes:!0}).sort(Uu)){let D=a+(a.endsWith(xe.sep)?"":xe.sep)+P.name,M=f===""?P.name:`${f}${f.endsWith("/")?
"":"/"}${P.name}`,_=qu.test(P.name)&&p(M);try{let H=P.isSymbolicLink()?Yu(D,_):P,B=H?.isDirectory()??!1;if(!B&&!_||B&&Bu.has(P.name)||[C,l].some(q=>q.length>0&&
Tr(D,B,q)))continue;if(B)yield*c(D,M,C,p);else if(_&&H?.isFile()){let q=P.isSymbolicLink()?(0,ye.realpathSync)(D):g+(g.endsWith(xe.sep)?"":xe.sep)+P.name;o.has(
q)||(yield{path:M,found:!0}),o.add(q)}}catch(H){s(`${M}: ${xn(H)}`)}}}for(let a of e)try{if(a==="-"){o.has(Ie)||(yield{path:Ie,found:!1}),o.add(Ie);continue}let f=(0,xe.resolve)(
t,a),u=Hu(a),p=(0,ye.statSync)(f,{throwIfNoEntry:!1});if(!p&&gl(u)){let g=!1;for(let C of ju(u,t,c))g=!0,yield C;g||s(`${a}: no YAML or JSON file matches`)}else if(p){
if(p.isDirectory())yield*c(f,u==="."?"":u,Ir(f),()=>!0);else if(!Gu(p,f))s(`${a}: it is neither a file nor a directory`);else if(l.length===0||!Tr(f,!1,l)){let g=p.
isFile()?(0,ye.realpathSync)(f):f;o.has(g)||(yield{path:u,found:!1}),o.add(g)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${a}: ${xn(f)}`)}}
function*ju(e,t,r){let{base:s,isMatch:o}=hl(e),l=(0,xe.resolve)(t,s);if(!(0,ye.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,a=c===""?
0:c.length+(c.endsWith("/")?0:1);yield*r(l,c,Ir(l),f=>o(f.slice(a)))}function Yu(e,t){try{return(0,ye.statSync)(e)}catch(r){if(t)throw r;return}}function Gu(e,t){
return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var ye,xe,Ie,qu,Bu,Uu,Hu,Dr=R(()=>{"use strict";ye=require("fs"),xe=require("path");
yl();xl();Lr();Ie="<stdin>";qu=/\.(?:ya?ml|json)$/i,Bu=new Set([".git","node_modules"]),Uu=(e,t)=>e.name<t.name?-1:1,Hu=e=>xe.sep==="\\"?e.replaceAll("\\","/"):
e});var Wu,Ku,Al,Rl=R(()=>{"use strict";Ku=()=>Wu??=require("./cli/fix.cjs"),Al=(...e)=>Ku().fixFiles(...e)});function Ol(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,l=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,l=!0,e.stderr(`\r${s} files`))},end(){l&&e.stderr("\r\x1B[K")}}}var Cl=R(()=>{"use strict"});function $r(e,t){return e===Ie?Buffer.from(t.stdin()):Vu(e,t.cwd)}function Vu(e,t){let r=(0,Sl.resolve)(t,e),s=(0,we.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,we.readFileSync)(s);let o=(0,we.readSync)(s,rt);return o<rt.length?rt.subarray(0,o):Buffer.concat([rt,(0,we.readFileSync)(s)])}finally{(0,we.closeSync)(
s)}}function it(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,Pl.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function kl(e){if(e[0]===255||e[0]===254){let t=it(e);return t.includes("openc\
horeo")||El.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&El.test(e.toString("latin1"))}var Pl,we,Sl,rt,El,Il=R(()=>{"use strict";Pl=require("buffer"),
we=require("fs"),Sl=require("path");Dr();rt=Buffer.allocUnsafeSlow(64*1024);El=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var Tl={};Q(Tl,{lintCommand:()=>Zu});function Zu(e,t){let{values:r,positionals:s}=oi(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout(zu),le.ok;let o=si(r.release),l=Bt("--format",r.format??"human",["human","json","sarif","github","gitlab","junit"]),
c=Bt("--fail-level",r["fail-level"]??"error",["error","warning"]),a=r.at===void 0?void 0:ef(r.at);if(s.length===0)throw new ae("lint needs files or directories,\
 or - for standard input");if(r.fix&&s.includes("-"))throw new ae("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,
{report:p,faults:g,textOf:C}=Xu(s,t,{release:o,complete:f,ignore:u,at:a,fix:r.fix===!0}),P=p.findings.filter(({severity:_})=>_==="error"),D=r.quiet?{...p,findings:P}:
p;t.stdout(Ju[l](D,{colors:t.colors,version:pn,textOf:C}));for(let _ of Js(p))t.stderr(`${_}
`);Qu.has(l)||t.stderr(`${Xe(D)}
`);for(let _ of g)t.stderr(`openchoreo-planes: ${_}
`);return g.length>0?le.failure:(c==="error"?P:p.findings).length>0||r["fail-if-none"]&&p.planes===0?le.findings:le.ok}function Xu(e,t,{release:r,complete:s,ignore:o,
at:l,fix:c}){let a=[],f=_=>{a.push(_)},u=[...wl(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&Al(u,r,t,f);let p={release:r,complete:s,...l&&{at:l,endOf:ai}},g=Ks(p),C=Ol(
t),P;for(let[_,{path:H,found:B}]of u.entries()){try{let q=$r(H,t);if(B&&!kl(q))g.skip();else{let Y=it(q);H===Ie&&(P=Y),g.add({path:H,text:Y},_,B)}}catch(q){f(`${H}\
: ${xn(q)}`)}C.step()}let D=_=>{if(_===Ie)return P;try{return it($r(_,t))}catch{return}},M=g.finish(_=>D(u[_]?.path??"")??"");return C.end(),{report:M,faults:a,
textOf:D}}function ef(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new ae("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var zu,Ju,Qu,Ll=R(()=>{"use strict";ci();Vs();Xn();Xs();nl();ol();ll();cl();pl();Dr();Rl();Tn();Ut();Cl();Il();Lr();Ht();zu=`o\
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
`,Ju={human:il,json:sl,sarif:dl,github:Qs,gitlab:el,junit:al},Qu=new Set(["human","github"])});var Dl={};Q(Dl,{defaultCommand:()=>rf});var nf,tf,rf,$l=R(()=>{"use strict";tf=()=>nf??=require("./cli/default.cjs"),rf=(...e)=>tf().defaultCommand(...e)});var Ml={};Q(Ml,{migrateCommand:()=>lf});var of,sf,lf,Nl=R(()=>{"use strict";sf=()=>of??=require("./cli/migrate.cjs"),lf=(...e)=>sf().migrateCommand(...e)});var _l={};Q(_l,{schemaCommand:()=>uf});var af,cf,uf,Fl=R(()=>{"use strict";cf=()=>af??=require("./cli/schema.cjs"),uf=(...e)=>cf().schemaCommand(...e)});var jl={};Q(jl,{explainCommand:()=>pf});var ff,df,pf,ql=R(()=>{"use strict";df=()=>ff??=require("./cli/explain.cjs"),pf=(...e)=>df().explainCommand(...e)});var en=require("fs"),Ul=require("path");Tn();un();Tn();Ut();Ht();var mf=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,ot={lint:async()=>(await Promise.resolve().then(()=>(Ll(),Tl))).lintCommand,default:async()=>(await Promise.resolve().then(()=>($l(),Dl))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Nl(),Ml))).
migrateCommand,schema:async()=>(await Promise.resolve().then(()=>(Fl(),_l))).schemaCommand,explain:async()=>(await Promise.resolve().then(()=>(ql(),jl))).explainCommand};
async function Bl(e,t){let[r,...s]=e;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return t.stdout(mf),r===void 0?le.failure:le.ok;if(r==="--version"||r===
"-v")return t.stdout(`${pn}
`),le.ok;let o=Object.hasOwn(ot,r)?ot[r]:void 0;if(o)return await(await o())(s,t);let l=me(r,Object.keys(ot));throw new ae(`there is no command ${r}${l===void 0?
"":`; did you mean ${l}?`}`)}catch(o){if(!ii(o))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(ot,r??"")?`${r} `:""}--help to see how it is used.
`),le.failure}}function Mr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,en.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function Hl(e){try{if(!(0,en.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function hf(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":Hl(1)&&r!=="dumb"}async function gf(){process.exitCode=await Bl(process.argv.slice(2),{stdout:e=>Mr(1,e),stderr:e=>Mr(2,e),stdin:()=>(0,en.readFileSync)(0),
cwd:process.cwd(),schemas:(0,Ul.join)(__dirname,"../generated/schemas"),get colors(){return hf()},get watched(){return Hl(2)&&!process.env.CI}})}gf().catch(e=>{
Mr(2,`openchoreo-planes: a fault of this program, please report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=le.failure});

#!/usr/bin/env node
"use strict";var Tl=Object.defineProperty;var C=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)Tl(e,r,{get:t[r],enumerable:!0})};var le,kn=C(()=>{"use strict";le={ok:0,findings:1,failure:2}});function at(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,a=t.length;for(;l>0&&e.charCodeAt(~-l)===t.charCodeAt(
~-a);)l--,a--;let c=0;for(;c<l&&e.charCodeAt(c)===t.charCodeAt(c);)c++;if(l-=c,a-=c,s!==void 0&&a-l>s)return s;if(l===0)return s!==void 0&&a>s?s:a;let f,u,d,y,A=0,
E=0;for(;A<l;)lt[A]=e.charCodeAt(c+A),Ue[A]=++A;for(;E<a;){for(f=t.charCodeAt(c+E),d=E++,u=E,A=0;A<l;A++)y=f===lt[A]?d:d+1,d=Ue[A],u=Ue[A]=d>u?y>u?u+1:y:y>d?d+1:
y;if(s!==void 0){let N=u;for(A=0;A<l;A++)Ue[A]<N&&(N=Ue[A]);if(N>s)return s}}return Ue.length=l,lt.length=l,s!==void 0&&u>s?s:u}var Ue,lt,Tr=C(()=>{"use strict";
Ue=[],lt=[]});function pe(e,t){if(e.length>Ll)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-e.length)>=
s)continue;let a=l.toLowerCase(),c=$l(r,a)?1:at(r,a,{maxDistance:s});c<s&&(s=c,o=l)}return o}function $l(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Ll,cn=C(()=>{"use strict";Tr();Ll=64});var ut={};J(ut,{isPlane:()=>Nl,validatePlane:()=>Ml,withDefaults:()=>Fl});var Dl,ct,Ml,Nl,Fl,Lr=C(()=>{"use strict";ct=()=>Dl??=require("./cli/v0.3.cjs"),Ml=(...e)=>ct().
validatePlane(...e),Nl=(...e)=>ct().isPlane(...e),Fl=(...e)=>ct().withDefaults(...e)});var In={};J(In,{isPlane:()=>ql,validatePlane:()=>jl,withDefaults:()=>Bl});var _l,ft,jl,ql,Bl,$r=C(()=>{"use strict";ft=()=>_l??=require("./cli/v0.4.cjs"),jl=(...e)=>ft().
validatePlane(...e),ql=(...e)=>ft().isPlane(...e),Bl=(...e)=>ft().withDefaults(...e)});var pt={};J(pt,{isPlane:()=>Yl,validatePlane:()=>Hl,withDefaults:()=>Gl});var Ul,dt,Hl,Yl,Gl,Dr=C(()=>{"use strict";dt=()=>Ul??=require("./cli/v0.6.cjs"),Hl=(...e)=>dt().
validatePlane(...e),Yl=(...e)=>dt().isPlane(...e),Gl=(...e)=>dt().withDefaults(...e)});var ht={};J(ht,{isPlane:()=>Vl,validatePlane:()=>Kl,withDefaults:()=>zl});var Wl,mt,Kl,Vl,zl,Mr=C(()=>{"use strict";mt=()=>Wl??=require("./cli/v0.7.cjs"),Kl=(...e)=>mt().
validatePlane(...e),Vl=(...e)=>mt().isPlane(...e),zl=(...e)=>mt().withDefaults(...e)});var yt={};J(yt,{isPlane:()=>Zl,validatePlane:()=>Ql,withDefaults:()=>Xl});var Jl,gt,Ql,Zl,Xl,Nr=C(()=>{"use strict";gt=()=>Jl??=require("./cli/v0.8.cjs"),Ql=(...e)=>gt().
validatePlane(...e),Zl=(...e)=>gt().isPlane(...e),Xl=(...e)=>gt().withDefaults(...e)});var bt={};J(bt,{isPlane:()=>ta,validatePlane:()=>na,withDefaults:()=>ra});var ea,vt,na,ta,ra,Fr=C(()=>{"use strict";vt=()=>ea??=require("./cli/v0.9.cjs"),na=(...e)=>vt().
validatePlane(...e),ta=(...e)=>vt().isPlane(...e),ra=(...e)=>vt().withDefaults(...e)});var Tn={};J(Tn,{isPlane:()=>sa,validatePlane:()=>oa,withDefaults:()=>la});var ia,xt,oa,sa,la,_r=C(()=>{"use strict";xt=()=>ia??=require("./cli/v0.10.cjs"),oa=(...e)=>xt().
validatePlane(...e),sa=(...e)=>xt().isPlane(...e),la=(...e)=>xt().withDefaults(...e)});var At={};J(At,{isPlane:()=>ua,validatePlane:()=>ca,withDefaults:()=>fa});var aa,wt,ca,ua,fa,jr=C(()=>{"use strict";wt=()=>aa??=require("./cli/v0.12.cjs"),ca=(...e)=>wt().
validatePlane(...e),ua=(...e)=>wt().isPlane(...e),fa=(...e)=>wt().withDefaults(...e)});var Ot={};J(Ot,{isPlane:()=>ma,validatePlane:()=>pa,withDefaults:()=>ha});var da,Rt,pa,ma,ha,qr=C(()=>{"use strict";Rt=()=>da??=require("./cli/v0.13.cjs"),pa=(...e)=>Rt().
validatePlane(...e),ma=(...e)=>Rt().isPlane(...e),ha=(...e)=>Rt().withDefaults(...e)});var Pt={};J(Pt,{isPlane:()=>va,validatePlane:()=>ya,withDefaults:()=>ba});var ga,Ct,ya,va,ba,Br=C(()=>{"use strict";Ct=()=>ga??=require("./cli/v0.14.cjs"),ya=(...e)=>Ct().
validatePlane(...e),va=(...e)=>Ct().isPlane(...e),ba=(...e)=>Ct().withDefaults(...e)});var Ln={};J(Ln,{isPlane:()=>Aa,validatePlane:()=>wa,withDefaults:()=>Ra});var xa,Et,wa,Aa,Ra,Ur=C(()=>{"use strict";Et=()=>xa??=require("./cli/v0.15.cjs"),wa=(...e)=>Et().
validatePlane(...e),Aa=(...e)=>Et().isPlane(...e),Ra=(...e)=>Et().withDefaults(...e)});var kt={};J(kt,{isPlane:()=>Pa,validatePlane:()=>Ca,withDefaults:()=>Ea});var Oa,St,Ca,Pa,Ea,Hr=C(()=>{"use strict";St=()=>Oa??=require("./cli/v0.17.cjs"),Ca=(...e)=>St().
validatePlane(...e),Pa=(...e)=>St().isPlane(...e),Ea=(...e)=>St().withDefaults(...e)});var Tt={};J(Tt,{isPlane:()=>Ia,validatePlane:()=>ka,withDefaults:()=>Ta});var Sa,It,ka,Ia,Ta,Yr=C(()=>{"use strict";It=()=>Sa??=require("./cli/v1.0.cjs"),ka=(...e)=>It().
validatePlane(...e),Ia=(...e)=>It().isPlane(...e),Ta=(...e)=>It().withDefaults(...e)});var $n={};J($n,{isPlane:()=>Da,validatePlane:()=>$a,withDefaults:()=>Ma});var La,Lt,$a,Da,Ma,Gr=C(()=>{"use strict";Lt=()=>La??=require("./cli/v1.1.cjs"),$a=(...e)=>Lt().
validatePlane(...e),Da=(...e)=>Lt().isPlane(...e),Ma=(...e)=>Lt().withDefaults(...e)});var me,un,He,Dn,$t,Wr,Kr=C(()=>{"use strict";Lr();$r();Dr();Mr();Nr();Fr();_r();jr();qr();Br();Ur();Hr();Yr();Gr();me=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],un="v0.16",He=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Dn={"v0.3":ut,"v0.4":In,"v0.5":In,
"v0.6":pt,"v0.7":ht,"v0.8":yt,"v0.9":bt,"v0.10":Tn,"v0.11":Tn,"v0.12":At,"v0.13":Ot,"v0.14":Pt,"v0.15":Ln,"v0.16":Ln,"v0.17":kt,"v1.0":Tt,"v1.1":$n,"v1.2":$n},$t=
{"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.1\
3","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Wr={"v0.3":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function Ye(e){return $t[e]}function ae(e,t){return Dt.indexOf(e)>=Dt.indexOf(t)}function Ge(e,t){return typeof t=="string"&&Wr[e].includes(t)}function Vr(e){return typeof e==
"string"&&Object.hasOwn(Dn,e)}function zr(e){return Dn[e].validatePlane}function Na(e,t){return Dn[e].isPlane(t)}function Jr(e){let t=new Set(Dt.filter(r=>Na(r,
e)));return me.filter(r=>t.has($t[r]))}function Qr(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&me.indexOf(r)===me.indexOf(o)+1?s.push(r):t.push(
[r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Dt,he=C(()=>{"use strict";Kr();Dt=[...new Set(me.map(Ye))]});function Xr(e,t){try{let{values:r,positionals:s}=(0,Zr.parseArgs)({args:[...e],options:t,allowPositionals:!0,strict:!0});return{values:r,positionals:s}}catch(r){
let s=e.find(l=>l.startsWith("--")&&!Object.hasOwn(t,Mt(l)));if(s===void 0)throw new ie(r instanceof Error?r.message:String(r));let o=pe(Mt(s),Object.keys(t));throw new ie(
`there is no option --${Mt(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function ei(e){if(e===void 0)return un;if(Vr(e))return e;throw new ie(`there is no re\
lease ${e}; it is one of ${me.join(", ")}`)}function Nt(e,t,r){let s=r.find(l=>l===t);if(s!==void 0)return s;let o=pe(t,r);throw new ie(`${e} is one of ${r.join(
", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var Zr,ie,Mt,Ft=C(()=>{"use strict";Zr=require("util");he();cn();ie=class extends Error{name="UsageError"};Mt=e=>e.
slice(2).split("=")[0]??""});var fn,ni=C(()=>{fn="0.1.0"});var _t=C(()=>{"use strict";ni()});function _a(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!_a(e)}var ef,ce=C(()=>{"use strict";ef=Object.prototype});function ja(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function dn(){if(ti)return Oe;ti=1;function e(a){return typeof a>
"u"||a===null}function t(a){return typeof a=="object"&&a!==null}function r(a){return Array.isArray(a)?a:e(a)?[]:[a]}function s(a,c){if(c){let f=Object.keys(c);for(let u=0,
d=f.length;u<d;u+=1){let y=f[u];a[y]=c[y]}}return a}function o(a,c){let f="";for(let u=0;u<c;u+=1)f+=a;return f}function l(a){return a===0&&Number.NEGATIVE_INFINITY===
1/a}return Oe.isNothing=e,Oe.isObject=t,Oe.toArray=r,Oe.repeat=o,Oe.isNegativeZero=l,Oe.extend=s,Oe}function pn(){if(ri)return jt;ri=1;function e(r,s){let o="",
l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),l+" "+o):l}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},jt=t,jt}function qa(){if(ii)return qt;ii=1;let e=dn();function t(o,l,a,c,f){let u="",d="",y=Math.floor(f/2)-
1;return c-l>y&&(u=" ... ",l=c-y+u.length),a-c>y&&(d=" ...",a=c+y-d.length),{str:u+o.slice(l,a).replace(/\t/g,"\u2192")+d,pos:c-l+u.length}}function r(o,l){return e.
repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.indent=1),
typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let a=/\r?\n|\r|\0/g,c=[0],f=[],u,d=-1;for(;u=a.exec(o.buffer);)
f.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let y="",A=Math.min(o.line+l.linesAfter,f.length).toString().
length,E=l.maxLength-(l.indent+A+3);for(let F=1;F<=l.linesBefore&&!(d-F<0);F++){let D=t(o.buffer,c[d-F],f[d-F],o.position-(c[d]-c[d-F]),E);y=e.repeat(" ",l.indent)+
r((o.line-F+1).toString(),A)+" | "+D.str+`
`+y}let N=t(o.buffer,c[d],f[d],o.position,E);y+=e.repeat(" ",l.indent)+r((o.line+1).toString(),A)+" | "+N.str+`
`,y+=e.repeat("-",l.indent+A+3+N.pos)+`^
`;for(let F=1;F<=l.linesAfter&&!(d+F>=f.length);F++){let D=t(o.buffer,c[d+F],f[d+F],o.position-(c[d]-c[d+F]),E);y+=e.repeat(" ",l.indent)+r((o.line+F+1).toString(),
A)+" | "+D.str+`
`}return y.replace(/\n$/,"")}return qt=s,qt}function ee(){if(oi)return Bt;oi=1;let e=pn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(l){let a={};return l!==null&&Object.keys(l).forEach(function(c){
l[c].forEach(function(f){a[String(f)]=c})}),a}function o(l,a){if(a=a||{},Object.keys(a).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknown option "'+
c+'" is met in definition of "'+l+'" YAML type.')}),this.options=a,this.tag=l,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.construct=
a.construct||function(c){return c},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=a.representName||
null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=s(a.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Bt=o,Bt}function Ei(){if(si)return Ut;si=1;let e=pn(),t=ee();function r(l,a){let c=[];return l[a].
forEach(function(f){let u=c.length;c.forEach(function(d,y){d.tag===f.tag&&d.kind===f.kind&&d.multi===f.multi&&(u=y)}),c[u]=f}),c}function s(){let l={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(c){c.multi?(l.multi[c.kind].push(c),l.multi.fallback.push(c)):l[c.kind][c.
tag]=l.fallback[c.tag]=c}for(let c=0,f=arguments.length;c<f;c+=1)arguments[c].forEach(a);return l}function o(l){return this.extend(l)}return o.prototype.extend=
function(a){let c=[],f=[];if(a instanceof t)f.push(a);else if(Array.isArray(a))f=f.concat(a);else if(a&&(Array.isArray(a.implicit)||Array.isArray(a.explicit)))a.
implicit&&(c=c.concat(a.implicit)),a.explicit&&(f=f.concat(a.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(c),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Ut=o,Ut}function Si(){if(li)return Ht;li=1;let e=ee();return Ht=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Ht}function ki(){if(ai)return Yt;ai=1;let e=ee();return Yt=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),Yt}function Ii(){if(ci)return Gt;ci=1;let e=ee();return Gt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),Gt}function Ti(){if(ui)return Wt;ui=1;let e=Ei();return Wt=new e({explicit:[Si(),ki(),Ii()]}),Wt}function Li(){if(fi)return Kt;fi=1;let e=ee();
function t(o){if(o===null)return!0;let l=o.length;return l===1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===
null}return Kt=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Kt}function $i(){if(di)return Vt;
di=1;let e=ee();function t(o){if(o===null)return!1;let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FAL\
SE")}function r(o){return o==="true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Vt=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRU\
E":"FALSE"},camelcase:function(o){return o?"True":"False"}},defaultStyle:"lowercase"}),Vt}function Di(){if(pi)return zt;pi=1;let e=dn(),t=ee();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let d=u.length,y=0,
A=!1;if(!d)return!1;let E=u[y];if((E==="-"||E==="+")&&(E=u[++y]),E==="0"){if(y+1===d)return!0;if(E=u[++y],E==="b"){for(y++;y<d;y++){if(E=u[y],E!=="0"&&E!=="1")return!1;
A=!0}return A&&isFinite(a(u))}if(E==="x"){for(y++;y<d;y++){if(!r(u.charCodeAt(y)))return!1;A=!0}return A&&isFinite(a(u))}if(E==="o"){for(y++;y<d;y++){if(!s(u.charCodeAt(
y)))return!1;A=!0}return A&&isFinite(a(u))}}for(;y<d;y++){if(!o(u.charCodeAt(y)))return!1;A=!0}return A?isFinite(a(u)):!1}function a(u){let d=u,y=1,A=d[0];if((A===
"-"||A==="+")&&(A==="-"&&(y=-1),d=d.slice(1),A=d[0]),d==="0")return 0;if(A==="0"){if(d[1]==="b")return y*parseInt(d.slice(2),2);if(d[1]==="x")return y*parseInt(
d.slice(2),16);if(d[1]==="o")return y*parseInt(d.slice(2),8)}return y*parseInt(d,10)}function c(u){return a(u)}function f(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return zt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:c,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),zt}function Mi(){if(mi)return Jt;mi=1;let e=dn(),t=ee(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function l(u){let d=u.toLowerCase(),y=d[0]===
"-"?-1:1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:y*parseFloat(d,10)}let a=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let y=u.toString(10);return a.test(y)?y.replace(
"e",".e"):y}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Jt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:f,represent:c,defaultStyle:"lowercase"}),Jt}function Ni(){return hi||(hi=1,Qt=Ti().extend({implicit:[Li(),$i(),Di(),
Mi()]})),Qt}function Fi(){return gi||(gi=1,Zt=Ni()),Zt}function _i(){if(yi)return Xt;yi=1;let e=ee(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(a){return a===null?!1:t.exec(a)!==null||r.exec(a)!==null}function o(a){let c=0,f=null,u=t.exec(a);if(u===null&&
(u=r.exec(a)),u===null)throw new Error("Date resolve error");let d=+u[1],y=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(d,y,A));let E=+u[4],N=+u[5],F=+u[6];
if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){let H=+u[10],B=+(u[11]||0);f=(H*60+B)*6e4,u[9]==="-"&&(f=-f)}let D=new Date(Date.UTC(d,y,A,E,N,F,
c));return f&&D.setTime(D.getTime()-f),D}function l(a){return a.toISOString()}return Xt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,
instanceOf:Date,represent:l}),Xt}function ji(){if(vi)return er;vi=1;let e=ee();function t(r){return r==="<<"||r===null}return er=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),er}function qi(){if(bi)return nr;bi=1;let e=ee(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(a){if(a===null)return!1;let c=0,f=a.length,u=t;for(let d=0;d<f;d++){let y=u.indexOf(a.charAt(d));if(!(y>64)){if(y<0)return!1;c+=6}}return c%8===0}
function s(a){let c=a.replace(/[\r\n=]/g,""),f=c.length,u=t,d=0,y=[];for(let E=0;E<f;E++)E%4===0&&E&&(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)),d=d<<6|u.
indexOf(c.charAt(E));let A=f%4*6;return A===0?(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)):A===18?(y.push(d>>10&255),y.push(d>>2&255)):A===12&&y.push(d>>4&
255),new Uint8Array(y)}function o(a){let c="",f=0,u=a.length,d=t;for(let A=0;A<u;A++)A%3===0&&A&&(c+=d[f>>18&63],c+=d[f>>12&63],c+=d[f>>6&63],c+=d[f&63]),f=(f<<
8)+a[A];let y=u%3;return y===0?(c+=d[f>>18&63],c+=d[f>>12&63],c+=d[f>>6&63],c+=d[f&63]):y===2?(c+=d[f>>10&63],c+=d[f>>4&63],c+=d[f<<2&63],c+=d[64]):y===1&&(c+=d[f>>
2&63],c+=d[f<<4&63],c+=d[64],c+=d[64]),c}function l(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return nr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:l,represent:o}),nr}function Bi(){if(xi)return tr;xi=1;let e=ee(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(l){if(l===null)return!0;let a={},c=l;for(let f=0,u=c.length;f<u;f+=1){let d=c[f],y=!1;if(r.call(d)!=="[object Object]")return!1;let A;for(A in d)
if(t.call(d,A))if(!y)y=!0;else return!1;if(!y||t.call(a,A))return!1;Object.defineProperty(a,A,{value:!0})}return!0}function o(l){return l!==null?l:[]}return tr=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),tr}function Ui(){if(wi)return rr;wi=1;let e=ee(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let l=o,a=new Array(l.length);for(let c=0,f=l.length;c<f;c+=1){let u=l[c];if(t.call(u)!=="[object Object]")return!1;let d=Object.keys(u);if(d.
length!==1)return!1;a[c]=[d[0],u[d[0]]]}return!0}function s(o){if(o===null)return[];let l=o,a=new Array(l.length);for(let c=0,f=l.length;c<f;c+=1){let u=l[c],d=Object.
keys(u);a[c]=[d[0],u[d[0]]]}return a}return rr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),rr}function Hi(){if(Ai)return ir;Ai=1;let e=ee(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let a in l)if(t.call(l,a)&&l[a]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return ir=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),ir}function lr(){return Ri||(Ri=1,or=Fi().extend({implicit:[_i(),ji()],
explicit:[qi(),Bi(),Ui(),Hi()]})),or}function Ba(){if(Oi)return Mn;Oi=1;let e=dn(),t=pn(),r=qa(),s=lr(),o=Object.prototype.hasOwnProperty,l=1,a=2,c=3,f=4,u=1,d=2,
y=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,E=/[\x85\u2028\u2029]/,
N=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,D=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function B(n){return n===10||n===13}function q(n){return n===9||n===32}function G(n){return n===9||n===32||n===10||n===13}function X(n){return n===44||n===
91||n===93||n===123||n===125}function Ie(n){if(n>=48&&n<=57)return n-48;let p=n|32;return p>=97&&p<=102?p-97+10:-1}function Te(n){return n===120?2:n===117?4:n===
85?8:0}function _e(n){return n>=48&&n<=57?n-48:-1}function fe(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ye(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function Xe(n,p,b){p==="__proto__"?Object.defineProperty(n,p,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[p]=
b}let vn=new Array(256),en=new Array(256);for(let n=0;n<256;n++)vn[n]=fe(n)?1:0,en[n]=fe(n);function Q(n,p){this.input=n,this.filename=p.filename||null,this.schema=
p.schema||s,this.onWarning=p.onWarning||null,this.legacy=p.legacy||!1,this.json=p.json||!1,this.listener=p.listener||null,this.maxDepth=typeof p.maxDepth=="numb\
er"?p.maxDepth:100,this.maxTotalMergeKeys=typeof p.maxTotalMergeKeys=="number"?p.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function bn(n,p){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(p,b)}function I(n,p){throw bn(n,p)}function je(n,p){n.onWarning&&n.onWarning.call(null,bn(n,p))}function ve(n,p,b){let x=n.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,p)||(g[p]={existed:o.call(n.anchorMap,p),value:n.anchorMap[p]})}n.anchorMap[p]=b}function nt(n){
n.anchorMapTransactions.push(Object.create(null))}function Le(n){let p=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(p);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];o.call(x,h)||(x[h]=p[h])}}function tt(n){let p=n.anchorMapTransactions.pop(),b=Object.keys(
p);for(let x=b.length-1;x>=0;x-=1){let g=p[b[x]];g.existed?n.anchorMap[b[x]]=g.value:delete n.anchorMap[b[x]]}}function nn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function qe(n,p){n.position=
p.position,n.line=p.line,n.lineStart=p.lineStart,n.lineIndent=p.lineIndent,n.firstTabInLine=p.firstTabInLine,n.tag=p.tag,n.anchor=p.anchor,n.kind=p.kind,n.result=
p.result}let xn={YAML:function(p,b,x){p.version!==null&&I(p,"duplication of %YAML directive"),x.length!==1&&I(p,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&I(p,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),m=parseInt(g[2],10);i!==1&&I(p,"unacceptable YAML version of the d\
ocument"),p.version=x[0],p.checkLineBreaks=m<2,m!==1&&m!==2&&je(p,"unsupported YAML version of the document")},TAG:function(p,b,x){let g;x.length!==2&&I(p,"TAG \
directive accepts exactly two arguments");let i=x[0];g=x[1],F.test(i)||I(p,"ill-formed tag handle (first argument) of the TAG directive"),o.call(p.tagMap,i)&&I(
p,'there is a previously declared suffix for "'+i+'" tag handle'),D.test(g)||I(p,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{I(p,"tag prefix is malformed: "+g)}p.tagMap[i]=g}};function re(n,p,b,x){if(p<b){let g=n.input.slice(p,b);if(x)for(let i=0,m=g.length;i<m;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||I(n,"expected valid JSON character")}else A.test(g)&&I(n,"the stream contains non-printable characters");n.result+=g}}function xe(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&I(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function tn(n,p,b,x){
e.isObject(b)||I(n,"cannot merge mappings; the provided source object is unacceptable"),xe(n);let g=Object.keys(b);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];xe(
n),o.call(p,h)||(Xe(p,h,b[h]),x[h]=!0)}}function be(n,p,b,x,g,i,m,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let R=0,O=g.length;R<O;R+=1)Array.
isArray(g[R])&&I(n,"nested arrays are not supported inside keys"),typeof g=="object"&&H(g[R])==="[object Object]"&&(g[R]="[object Object]")}if(typeof g=="object"&&
H(g)==="[object Object]"&&(g="[object Object]"),g=String(g),p===null&&(p={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&I(n,"abnormal merg\
e sequence size");for(let R=0,O=i.length;R<O;R+=1)tn(n,p,i[R],b)}else tn(n,p,i,b);else!n.json&&!o.call(b,g)&&o.call(p,g)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,I(n,"duplicated mapping key")),Xe(p,g,i),delete b[g];return p}function rn(n){let p=n.input.charCodeAt(n.position);p===10?n.position++:p===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):I(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function V(n,p,b){
let x=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;q(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(p&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(B(g))for(rn(n),g=n.input.charCodeAt(n.position),x++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&je(n,"deficient indentation"),x}function de(n){let p=n.position,
b=n.input.charCodeAt(p);return!!((b===45||b===46)&&b===n.input.charCodeAt(p+1)&&b===n.input.charCodeAt(p+2)&&(p+=3,b=n.input.charCodeAt(p),b===0||G(b)))}function Be(n,p){
p===1?n.result+=" ":p>1&&(n.result+=e.repeat(`
`,p-1))}function wn(n,p,b){let x,g,i,m,h,w,R=n.kind,O=n.result,v=n.input.charCodeAt(n.position);if(G(v)||X(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let P=n.input.charCodeAt(n.position+1);if(G(P)||b&&X(P))return!1}for(n.kind="scalar",n.result=
"",x=g=n.position,i=!1;v!==0;){if(v===58){let P=n.input.charCodeAt(n.position+1);if(G(P)||b&&X(P))break}else if(v===35){let P=n.input.charCodeAt(n.position-1);if(G(
P))break}else{if(n.position===n.lineStart&&de(n)||b&&X(v))break;if(B(v))if(m=n.line,h=n.lineStart,w=n.lineIndent,V(n,!1,-1),n.lineIndent>=p){i=!0,v=n.input.charCodeAt(
n.position);continue}else{n.position=g,n.line=m,n.lineStart=h,n.lineIndent=w;break}}i&&(re(n,x,g,!1),Be(n,n.line-m),x=g=n.position,i=!1),q(v)||(g=n.position+1),
v=n.input.charCodeAt(++n.position)}return re(n,x,g,!1),n.result?!0:(n.kind=R,n.result=O,!1)}function on(n,p){let b,x,g=n.input.charCodeAt(n.position);if(g!==39)
return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(re(n,b,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)b=n.position,n.position++,x=n.position;else return!0;else B(g)?(re(n,b,x,!0),Be(n,V(n,!1,p)),b=x=n.position):n.position===n.lineStart&&de(n)?
I(n,"unexpected end of the document within a single quoted scalar"):(n.position++,q(g)||(x=n.position));I(n,"unexpected end of the stream within a single quoted\
 scalar")}function An(n,p){let b,x,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return re(n,b,n.position,!0),n.position++,!0;if(i===92){if(re(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),B(i))
V(n,!1,p);else if(i<256&&vn[i])n.result+=en[i],n.position++;else if((g=Te(i))>0){let m=g,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(g=Ie(i))>=0?h=(h<<
4)+g:I(n,"expected hexadecimal character");n.result+=ye(h),n.position++}else I(n,"unknown escape sequence");b=x=n.position}else B(i)?(re(n,b,x,!0),Be(n,V(n,!1,p)),
b=x=n.position):n.position===n.lineStart&&de(n)?I(n,"unexpected end of the document within a double quoted scalar"):(n.position++,q(i)||(x=n.position))}I(n,"une\
xpected end of the stream within a double quoted scalar")}function Rn(n,p){let b=!0,x,g,i,m=n.tag,h,w=n.anchor,R,O,v,P,S=Object.create(null),T,L,$,M=n.input.charCodeAt(
n.position);if(M===91)R=93,P=!1,h=[];else if(M===123)R=125,P=!0,h={};else return!1;for(n.anchor!==null&&ve(n,n.anchor,h),M=n.input.charCodeAt(++n.position);M!==
0;){if(V(n,!0,p),M=n.input.charCodeAt(n.position),M===R)return n.position++,n.tag=m,n.anchor=w,n.kind=P?"mapping":"sequence",n.result=h,!0;if(b?M===44&&I(n,"exp\
ected the node content, but found ','"):I(n,"missed comma between flow collection entries"),L=T=$=null,O=v=!1,M===63){let Re=n.input.charCodeAt(n.position+1);G(
Re)&&(O=v=!0,n.position++,V(n,!0,p))}x=n.line,g=n.lineStart,i=n.position,Ae(n,p,l,!1,!0),L=n.tag,T=n.result,V(n,!0,p),M=n.input.charCodeAt(n.position),(v||n.line===
x)&&M===58&&(O=!0,M=n.input.charCodeAt(++n.position),V(n,!0,p),Ae(n,p,l,!1,!0),$=n.result),P?be(n,h,S,L,T,$,x,g,i):O?h.push(be(n,null,S,L,T,$,x,g,i)):h.push(T),
V(n,!0,p),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}I(n,"unexpected end of the stream within a flow collection")}function we(n,p){
let b,x=u,g=!1,i=!1,m=p,h=0,w=!1,R,O=n.input.charCodeAt(n.position);if(O===124)b=!1;else if(O===62)b=!0;else return!1;for(n.kind="scalar",n.result="";O!==0;)if(O=
n.input.charCodeAt(++n.position),O===43||O===45)u===x?x=O===43?y:d:I(n,"repeat of a chomping mode identifier");else if((R=_e(O))>=0)R===0?I(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?I(n,"repeat of an indentation width identifier"):(m=p+R-1,i=!0);else break;if(q(O)){do O=n.input.
charCodeAt(++n.position);while(q(O));if(O===35)do O=n.input.charCodeAt(++n.position);while(!B(O)&&O!==0)}for(;O!==0;){for(rn(n),n.lineIndent=0,O=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&O===32;)n.lineIndent++,O=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),B(O)){h++;continue}if(!i&&m===
0&&I(n,"missing indentation for block scalar"),n.lineIndent<m){x===y?n.result+=e.repeat(`
`,g?1+h:h):x===u&&g&&(n.result+=`
`);break}b?q(O)?(w=!0,n.result+=e.repeat(`
`,g?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let v=n.position;for(;!B(O)&&O!==0;)O=n.input.charCodeAt(++n.position);re(n,v,n.position,!1)}return!0}function On(n,p){let b=n.tag,x=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ve(n,n.anchor,g);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,I(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!G(h))break;if(i=!0,n.position++,
V(n,!0,-1)&&n.lineIndent<=p){g.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Ae(n,p,c,!1,!0),g.push(n.result),V(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>p)&&m!==0)I(n,"bad indentation of a sequence entry");else if(n.lineIndent<p)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=g,!0):!1}function Cn(n,p,b){let x,g,i,m,h=n.tag,w=n.anchor,R={},O=Object.create(null),v=null,P=null,S=null,T=!1,L=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ve(n,n.anchor,R);let $=n.input.charCodeAt(n.position);for(;$!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,I(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Re=n.line;if(($===63||$===58)&&G(M))$===63?(T&&(be(n,R,O,v,P,null,g,i,m),v=P=S=null),L=
!0,T=!0,x=!0):T?(T=!1,x=!0):I(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,$=M;else{if(g=
n.line,i=n.lineStart,m=n.position,!Ae(n,b,a,!1,!0))break;if(n.line===Re){for($=n.input.charCodeAt(n.position);q($);)$=n.input.charCodeAt(++n.position);if($===58)
$=n.input.charCodeAt(++n.position),G($)||I(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(be(n,R,O,v,P,null,g,
i,m),v=P=S=null),L=!0,T=!1,x=!1,v=n.tag,P=n.result;else if(L)I(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(L)
I(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===Re||n.lineIndent>p)&&(T&&(g=
n.line,i=n.lineStart,m=n.position),Ae(n,p,f,!0,x)&&(T?P=n.result:S=n.result),T||(be(n,R,O,v,P,S,g,i,m),v=P=S=null),V(n,!0,-1),$=n.input.charCodeAt(n.position)),
(n.line===Re||n.lineIndent>p)&&$!==0)I(n,"bad indentation of a mapping entry");else if(n.lineIndent<p)break}return T&&be(n,R,O,v,P,null,g,i,m),L&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=R),L}function Pn(n){let p=!1,b=!1,x,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&I(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(p=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(p){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
I(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!G(i);)i===33&&(b?I(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),F.test(x)||I(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(m,n.
position),N.test(g)&&I(n,"tag suffix cannot contain flow indicator characters")}g&&!D.test(g)&&I(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{I(n,"tag name is malformed: "+g)}return p?n.tag=g:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+g:x==="!"?n.tag="!"+g:x==="!!"?n.tag="tag:yaml.org,2002:"+g:I(n,
'undeclared tag handle "'+x+'"'),!0}function En(n){let p=n.input.charCodeAt(n.position);if(p!==38)return!1;n.anchor!==null&&I(n,"duplication of an anchor proper\
ty"),p=n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!G(p)&&!X(p);)p=n.input.charCodeAt(++n.position);return n.position===b&&I(n,"name of an anc\
hor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function rt(n){let p=n.input.charCodeAt(n.position);if(p!==42)return!1;p=
n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!G(p)&&!X(p);)p=n.input.charCodeAt(++n.position);n.position===b&&I(n,"name of an alias node must c\
ontain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||I(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],V(n,!0,
-1),!0}function Sn(n,p,b,x){let g=nn(n);return nt(n),qe(n,p),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Cn(n,b,x)&&n.kind==="mapping"?(Le(n),!0):(tt(n),
qe(n,g),!1)}function Ae(n,p,b,x,g){let i,m,h=1,w=!1,R=!1,O=null,v,P,S;n.depth>=n.maxDepth&&I(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||c===b;if(x&&V(n,!0,-1)&&(w=!0,n.lineIndent>p?h=1:n.lineIndent===p?
h=0:n.lineIndent<p&&(h=-1)),h===1)for(;;){let L=n.input.charCodeAt(n.position),$=nn(n);if(w&&(L===33&&n.tag!==null||L===38&&n.anchor!==null)||!Pn(n)&&!En(n))break;
O===null&&(O=$),V(n,!0,-1)?(w=!0,m=T,n.lineIndent>p?h=1:n.lineIndent===p?h=0:n.lineIndent<p&&(h=-1)):m=!1}if(m&&(m=w||g),h===1||f===b)if(l===b||a===b?P=p:P=p+1,
S=n.position-n.lineStart,h===1)if(m&&(On(n,S)||Cn(n,S,P))||Rn(n,P))R=!0;else{let L=n.input.charCodeAt(n.position);O!==null&&T&&!m&&L!==124&&L!==62&&Sn(n,O,O.position-
O.lineStart,P)||i&&we(n,P)||on(n,P)||An(n,P)?R=!0:rt(n)?(R=!0,(n.tag!==null||n.anchor!==null)&&I(n,"alias node should not have any properties")):wn(n,P,l===b)&&
(R=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ve(n,n.anchor,n.result)}else h===0&&(R=m&&On(n,S));if(n.tag===null)n.anchor!==null&&ve(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&I(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let L=0,$=n.implicitTypes.
length;L<$;L+=1)if(v=n.implicitTypes[L],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ve(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let L=n.typeMap.multi[n.kind||"fallback"];for(let $=0,
M=L.length;$<M;$+=1)if(n.tag.slice(0,L[$].tag.length)===L[$].tag){v=L[$];break}}v||I(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&I(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ve(n,n.anchor,n.result)):I(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||R}function it(n){let p=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(V(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let g=n.position;
for(;x!==0&&!G(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),m=[];for(i.length<1&&I(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;q(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!B(x));break}if(B(x))break;
for(g=n.position;x!==0&&!G(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(g,n.position))}x!==0&&rn(n),o.call(xn,i)?xn[i](n,i,m):je(n,'unknown docum\
ent directive "'+i+'"')}if(V(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,V(n,!0,-1)):b&&I(n,"directives end mark is expected"),Ae(n,n.lineIndent-1,f,!1,!0),V(n,!0,-1),n.checkLineBreaks&&E.test(n.input.slice(p,n.
position))&&je(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&de(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,V(n,!0,-1));return}n.position<n.length-1&&I(n,"end of the stream or a document separator is expected")}function sn(n,p){n=String(n),p=p||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new Q(n,p),x=n.indexOf("\0");for(x!==-1&&(b.position=x,I(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)it(b);return b.documents}function ot(n,p,b){p!==null&&typeof p=="ob\
ject"&&typeof b>"u"&&(b=p,p=null);let x=sn(n,b);if(typeof p!="function")return x;for(let g=0,i=x.length;g<i;g+=1)p(x[g])}function st(n,p){let b=sn(n,p);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Mn.loadAll=ot,Mn.load=st,Mn}function Ua(){if(Ci)return sr;
Ci=1;let e=dn(),t=pn(),r=lr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,a=9,c=10,f=13,u=32,d=33,y=34,A=35,E=37,N=38,F=39,D=42,H=44,B=45,
q=58,G=61,X=62,Ie=63,Te=64,_e=91,fe=93,ye=96,Xe=123,vn=124,en=125,Q={};Q[0]="\\0",Q[7]="\\a",Q[8]="\\b",Q[9]="\\t",Q[10]="\\n",Q[11]="\\v",Q[12]="\\f",Q[13]="\\r",
Q[27]="\\e",Q[34]='\\"',Q[92]="\\\\",Q[133]="\\N",Q[160]="\\_",Q[8232]="\\L",Q[8233]="\\P";let bn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","N\
O","off","Off","OFF"],I=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function je(i,m){if(m===null)return{};let h={},w=Object.keys(m);for(let R=0,O=w.length;R<O;R+=
1){let v=w[R],P=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let S=i.compiledTypeMap.fallback[v];S&&o.call(S.styleAliases,P)&&(P=S.styleAliases[P]),
h[v]=P}return h}function ve(i){let m,h,w=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-w.length)+w}let nt=1,Le=2;function tt(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=je(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Le:nt,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function nn(i,m){let h=e.repeat(" ",m),w=0,R="",O=i.length;for(;w<O;){let v,P=i.indexOf(`
`,w);P===-1?(v=i.slice(w),w=O):(v=i.slice(w,P+1),w=P+1),v.length&&v!==`
`&&(R+=h),R+=v}return R}function qe(i,m){return`
`+e.repeat(" ",i.indent*m)}function xn(i,m){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function re(i){return i===
u||i===a}function xe(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function tn(i){return xe(i)&&
i!==l&&i!==f&&i!==c}function be(i,m,h){let w=tn(i),R=w&&!re(i);return(h?w:w&&i!==H&&i!==_e&&i!==fe&&i!==Xe&&i!==en)&&i!==A&&!(m===q&&!R)||tn(m)&&!re(m)&&i===A||
m===q&&R}function rn(i){return xe(i)&&i!==l&&!re(i)&&i!==B&&i!==Ie&&i!==q&&i!==H&&i!==_e&&i!==fe&&i!==Xe&&i!==en&&i!==A&&i!==N&&i!==D&&i!==d&&i!==vn&&i!==G&&i!==
X&&i!==F&&i!==y&&i!==E&&i!==Te&&i!==ye}function V(i){return!re(i)&&i!==q}function de(i,m){let h=i.charCodeAt(m),w;return h>=55296&&h<=56319&&m+1<i.length&&(w=i.
charCodeAt(m+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Be(i){return/^\n* /.test(i)}let wn=1,on=2,An=3,Rn=4,we=5;function On(i,m,h,w,R,O,v,P){
let S,T=0,L=null,$=!1,M=!1,Re=w!==-1,ln=-1,an=rn(de(i,0))&&V(de(i,i.length-1));if(m||v)for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=de(i,S),!xe(T))return we;an=an&&
be(T,L,P),L=T}else{for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=de(i,S),T===c)$=!0,Re&&(M=M||S-ln-1>w&&i[ln+1]!==" ",ln=S);else if(!xe(T))return we;an=an&&be(T,L,
P),L=T}M=M||Re&&S-ln-1>w&&i[ln+1]!==" "}return!$&&!M?an&&!v&&!R(i)?wn:O===Le?we:on:h>9&&Be(i)?we:v?O===Le?we:on:M?Rn:An}function Cn(i,m,h,w,R){i.dump=(function(){
if(m.length===0)return i.quotingType===Le?'""':"''";if(!i.noCompatMode&&(bn.indexOf(m)!==-1||I.test(m)))return i.quotingType===Le?'"'+m+'"':"'"+m+"'";let O=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-O),P=w||i.flowLevel>-1&&h>=i.flowLevel;function S(T){return xn(i,T)}switch(On(
m,P,i.indent,v,S,i.quotingType,i.forceQuotes&&!w,R)){case wn:return m;case on:return"'"+m.replace(/'/g,"''")+"'";case An:return"|"+Pn(m,i.indent)+En(nn(m,O));case Rn:
return">"+Pn(m,i.indent)+En(nn(rt(m,v),O));case we:return'"'+Ae(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Pn(i,m){let h=Be(
i)?String(m):"",w=i[i.length-1]===`
`,O=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+O+`
`}function En(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function rt(i,m){let h=/(\n+)([^\n]*)/g,w=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,Sn(i.slice(0,P),m)})(),R=i[0]===`
`||i[0]===" ",O,v;for(;v=h.exec(i);){let P=v[1],S=v[2];O=S[0]===" ",w+=P+(!R&&!O&&S!==""?`
`:"")+Sn(S,m),R=O}return w}function Sn(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,R=0,O,v=0,P=0,S="";for(;w=h.exec(i);)P=w.index,P-R>m&&(O=v>R?v:P,S+=
`
`+i.slice(R,O),R=O+1),v=P;return S+=`
`,i.length-R>m&&v>R?S+=i.slice(R,v)+`
`+i.slice(v+1):S+=i.slice(R),S.slice(1)}function Ae(i){let m="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=de(i,w);let R=Q[h];!R&&xe(h)?(m+=i[w],h>=65536&&
(m+=i[w+1])):m+=R||ve(h)}return m}function it(i,m,h){let w="",R=i.tag;for(let O=0,v=h.length;O<v;O+=1){let P=h[O];i.replacer&&(P=i.replacer.call(h,String(O),P)),
(p(i,m,P,!1,!1)||typeof P>"u"&&p(i,m,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=R,i.dump="["+w+"]"}function sn(i,m,h,w){let R="",O=i.
tag;for(let v=0,P=h.length;v<P;v+=1){let S=h[v];i.replacer&&(S=i.replacer.call(h,String(v),S)),(p(i,m+1,S,!0,!0,!1,!0)||typeof S>"u"&&p(i,m+1,null,!0,!0,!1,!0))&&
((!w||R!=="")&&(R+=qe(i,m)),i.dump&&c===i.dump.charCodeAt(0)?R+="-":R+="- ",R+=i.dump)}i.tag=O,i.dump=R||"[]"}function ot(i,m,h){let w="",R=i.tag,O=Object.keys(
h);for(let v=0,P=O.length;v<P;v+=1){let S="";w!==""&&(S+=", "),i.condenseFlow&&(S+='"');let T=O[v],L=h[T];i.replacer&&(L=i.replacer.call(h,T,L)),p(i,m,T,!1,!1)&&
(i.dump.length>1024&&(S+="? "),S+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),p(i,m,L,!1,!1)&&(S+=i.dump,w+=S))}i.tag=R,i.dump="{"+w+"}"}function st(i,m,h,w){
let R="",O=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,S=v.length;P<S;P+=1){let T="";(!w||R!=="")&&(T+=qe(i,m));let L=v[P],$=h[L];if(i.replacer&&($=i.replacer.call(h,L,$)),
!p(i,m+1,L,!0,!0,!0))continue;let M=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;M&&(i.dump&&c===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,M&&(T+=
qe(i,m)),p(i,m+1,$,!0,M)&&(i.dump&&c===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,R+=T)}i.tag=O,i.dump=R||"{}"}function n(i,m,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let R=0,O=w.length;R<O;R+=1){let v=w[R];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let P=i.styleMap[v.tag]||v.defaultStyle,S;if(s.call(v.represent)===
"[object Function]")S=v.represent(m,P);else if(o.call(v.represent,P))S=v.represent[P](m,P);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=S}return!0}}return!1}function p(i,m,h,w,R,O,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let P=s.call(i.dump),S=w;w&&(w=i.flowLevel<0||i.flowLevel>m);let T=P===
"[object Object]"||P==="[object Array]",L,$;if(T&&(L=i.duplicates.indexOf(h),$=L!==-1),(i.tag!==null&&i.tag!=="?"||$||i.indent!==2&&m>0)&&(R=!1),$&&i.usedDuplicates[L])
i.dump="*ref_"+L;else{if(T&&$&&!i.usedDuplicates[L]&&(i.usedDuplicates[L]=!0),P==="[object Object]")w&&Object.keys(i.dump).length!==0?(st(i,m,i.dump,R),$&&(i.dump=
"&ref_"+L+i.dump)):(ot(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?sn(i,m-1,i.dump,
R):sn(i,m,i.dump,R),$&&(i.dump="&ref_"+L+i.dump)):(it(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&Cn(i,i.dump,m,O,S);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let M=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",i.dump=M+" "+
i.dump}}return!0}function b(i,m){let h=[],w=[];x(i,h,w);let R=w.length;for(let O=0;O<R;O+=1)m.duplicates.push(h[w[O]]);m.usedDuplicates=new Array(R)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let w=m.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(m.push(i),Array.isArray(i))for(let R=0,O=i.length;R<O;R+=1)x(
i[R],m,h);else{let R=Object.keys(i);for(let O=0,v=R.length;O<v;O+=1)x(i[R[O]],m,h)}}}function g(i,m){m=m||{};let h=new tt(m);h.noRefs||b(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),p(h,0,w,!0,!0)?h.dump+`
`:""}return sr.dump=g,sr}function Ha(){if(Pi)return Z;Pi=1;let e=Ba(),t=Ua();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=ee(),Z.Schema=Ei(),Z.FAILSAFE_SCHEMA=Ti(),Z.JSON_SCHEMA=Ni(),Z.CORE_SCHEMA=Fi(),
Z.DEFAULT_SCHEMA=lr(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=t.dump,Z.YAMLException=pn(),Z.types={binary:qi(),float:Mi(),map:Ii(),null:Li(),pairs:Ui(),set:Hi(),
timestamp:_i(),bool:$i(),int:Di(),merge:ji(),omap:Bi(),seq:ki(),str:Si()},Z.safeLoad=r("safeLoad","load"),Z.safeLoadAll=r("safeLoadAll","loadAll"),Z.safeDump=r(
"safeDump","dump"),Z}var Z,Mn,Oe,ti,jt,ri,qt,ii,Bt,oi,Ut,si,Ht,li,Yt,ai,Gt,ci,Wt,ui,Kt,fi,Vt,di,zt,pi,Jt,mi,Qt,hi,Zt,gi,Xt,yi,er,vi,nr,bi,tr,xi,rr,wi,ir,Ai,or,Ri,
Oi,sr,Ci,Pi,Ya,Ga,Yi,tf,Gi,rf,of,sf,Wi,lf,af,cf,uf,ff,df,pf,Ki=C(()=>{"use strict";Z={},Mn={},Oe={};sr={};Ya=Ha(),Ga=ja(Ya),{Type:Yi,Schema:tf,FAILSAFE_SCHEMA:Gi,
JSON_SCHEMA:rf,CORE_SCHEMA:of,DEFAULT_SCHEMA:sf,load:Wi,loadAll:lf,dump:af,YAMLException:cf,types:uf,safeLoad:ff,safeLoadAll:df,safeDump:pf}=Ga});function Ji(e,t,r){if(t===void 0)return r?Vi(e):$e(e);if(t===`${We}binary`)return za(e);if(t===`${We}timestamp`)return Ka.test(e)&&Va(e)?$e(e):void 0;let s=Wa.get(
t);if(!s)return $e(e);let o=Vi(e);return s==="float"&&o.type==="integer"?Ke(Number(o.value)):o.type===s?o:void 0}function Va(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function za(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return $e(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function Vi(e){let t=Ja.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return Qa(e)??$e(e);if(!/[-+0-9]/.test(r))return $e(e);let s=e.replaceAll("_","");return Xa(s)??Za(s)??$e(e)}function $e(e){return{type:"te\
xt",value:e,key:e}}function zi(e){return{type:"boolean",value:e,key:String(e)}}function Ke(e){return{type:"float",value:e,key:nc(e)}}function Qa(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ke(t):void 0}function Za(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?Ke(t):void 0}function Xa(e){let t=ec.exec(e);if(!t)return;let[,r="",s,o,l,a="0"]=t,c=s!==void 0?Nn(s,"0\
x",16):o!==void 0?Nn(o,"0o",22):l!==void 0?Nn(l,"0b",64):Nn(a,"",20);if(c===void 0||c>=2n**64n)return;let f=r==="-"?-c:c;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function Nn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function nc(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}var We,Wa,Ka,Ja,ec,Qi=C(()=>{"use strict";We="tag:yaml.org,2002:",Wa=new Map([[`${We}int`,"integer"],[`${We}float`,"\
float"],[`${We}bool`,"boolean"],[`${We}null`,"null"]]),Ka=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
Ja=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,zi(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,zi(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ke(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ke(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ke(Number.NEGATIVE_INFINITY)])]);
ec=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function Zi(e){if(e.length>no||tc.test(e)||rc.test(e)&&ic.test(e))return;let t=eo(e);return ar?void 0:t}function Xi(e){return e.length<=no&&eo(e)!==void 0}function eo(e){
ar=!1;try{return{value:Wi(e,{schema:sc})??null}}catch{return}}var no,tc,rc,ic,ar,mn,oc,sc,to=C(()=>{"use strict";Ki();Qi();no=3e6,tc=new RegExp(["[^\\n\\r\\x20-\\x7\
e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)","(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$))|<<|^(?:\\.\\.\\.|---)",'\\\\[^nrt"\\\\]|(?:^|[\\\
s,[{-])(?:~|[nN]ull|NULL)?:(?=[\\s,\\]}]|$)|[\\]}]\\s*:|^.{1000}.*:'].join("|"),"m"),rc=/(?:^|[\s,:[{-])[[{]/,ic=/\?|(?:^|[\s,[{]):|:[,[\]{}]/,ar=!1,oc=new Yi("\
tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(mn=Ji(e,void 0,!0),!mn||mn.type==="text")return!1;let{type:t,key:r,value:s}=mn;return(t==="floa\
t"||t==="integer"&&r!==String(s))&&(ar=!0),!0},construct:()=>mn?.value}),sc=Gi.extend({implicit:[oc]})});function ro(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=lc(e);let l=0,a=r.length-1;for(;l<a;){let f=l+a+1>>1;(r[f]??0)<=o?l=f:a=f-1}let c=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,c-t):c,offset:o}};return(o,l)=>({start:s(Math.min(o,e.length)),end:s(Math.min(l,e.length))})}function lc(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var io=C(()=>{"use strict"});var cr,oo,so=C(()=>{"use strict";cr=200,oo=`it is nested deeper than ${cr} levels`});function uo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return ao(e,t);let r=[],s=t;for(;;){let a=Fn(lo,e,s);if(a===e.length)return r;
let c=cc(e,s,a);if(!c)break;r.push(c),s=c.end}if(r.length<2)return[...r,...ao(e,Fn(ac,e,s))];let o=Fn(lo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function Fn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function cc(e,t,r){
let s=uc(e,r);if(!s)return;let{end:o,levels:l}=s;if(l>cr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:oo}};let a=!0;try{let c=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(a=!1),u));if(a)return{start:t,body:r,end:o,json:{value:c}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function uc(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let a=dc(e,o);if(a===void 0)
return;o=a-1}else l==="{"||l==="["?s=Math.max(s,++r):l==="}"||l==="]"?r--:r===0&&(o=Fn(fc,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function dc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function ao(e,t){let r=[],s={start:t,body:t},o=a=>{a>s.body&&r.push({...s,end:a})},l=e.startsWith("\
---",t)?t:co(e,t);for(;l!==-1;l=co(e,l)){let a=e.indexOf(`
`,l),c=a===-1?e.length:a+1,f=e.slice(l+3,c).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!pc(e.slice(s.body,l))&&(o(l),s={start:l,body:c})}return o(e.length),r}function co(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function pc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var lo,ac,fc,fo=C(()=>{"use strict";so();lo=/[ \t\r\n]*/y,ac=/[^\S\n]*\n?/y;fc=/[-+.\w]*/y});var mc,po,mo,ur,fr=C(()=>{"use strict";po=()=>mc??=require("./cli/thorough.cjs"),mo=(...e)=>po().multilineTexts(...e),ur=(...e)=>po().readThoroughly(...e)});function dr(e,{fast:t=!0}={}){let r=ro(e),s=[],o,l=0;for(let a of uo(e)){let c=ho(e,{...a,start:l},r,t);if(c.value===null&&c.issues.length===0){o??=c;continue}s.
push(c),l=a.end}return s.length>0?{documents:s}:{documents:[o??ho(e,{start:l,body:l,end:e.length},r,t)]}}function ho(e,t,r,s){let o=s?hc(e,t):void 0;if(!o)return ur(
e,t,r);let l,a=()=>(l??=ur(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:c=>a().positionOf(c),keyOf:c=>a().keyOf(c),get node(){
return a().node}}}function hc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let l=e.slice(t,r);return s?Xi(l)?s:void 0:Zi(l)}var go=C(()=>{"use strict";to();io();
fo();fr()});function yo(e){return e.split("/").slice(1).map(gc)}function _n(e){return/[~\d]/.test(e)?yo(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function Y(e,t){return yo(t).reduce((r,s)=>Array.isArray(r)?r[Number(s)]:U(r)&&Object.hasOwn(r,s)?r[s]:void 0,e)}var gc,oe=C(()=>{
"use strict";ce();gc=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e});function k(e,t,r=`name: example
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
`}function Ve(e,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}var yc,z,jn,_,j,ue,K=C(()=>{"use strict";yc=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,z=`-----BEGIN CERTIFICATE-----
${yc}-----END CERTIFICATE-----
`,jn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`;ue=k("DataPlane",_+j,`name: eu-west
  namespace: acme`)});function qn(e,t){let r=`planeID: shared
${W(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var bo,vo,xo=C(()=>{"use strict";K();bo={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&vo(o.ca.text)!==vo(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${qn("a",z)}---
${qn("b",z.replace("CCCC","DDDD"))}`,right:`${qn("a",z)}---
${qn("b",z)}`}},vo=e=>e.replace(/\s+/g,"")});function wo(e,t){if(!U(e)||!Ge(t,e.kind))return;let r=String(e.kind),s=Y(e,"/metadata/name"),o=Y(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!De(r)&&typeof o=="string"&&o!==""?o:void 0}}function Bn(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Ao(e){let t=Y(e,"/spec/planeID"),r=t===void 0||t===""?Y(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var De,hn=C(()=>{"use strict";he();oe();
ce();De=e=>e.startsWith("Cluster")||e==="Organization"});function ze(e){let t=new Map;for(let r of e){let s=t.get(r.name);s?s.push(r):t.set(r.name,[r])}return t}function Me(e,t,r){return r.includes(t.kind)&&(De(t.kind)||
Bn(e,t))}function Un(e,t){return e===`Cluster${t}`||t===`Cluster${e}`}var Hn=C(()=>{"use strict";hn()});function vc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&Bn(e,o)&&s.push(o.name),s.length===bc)break;return s}var Ro,bc,Oo=C(()=>{"use strict";cn();hn();K();Hn();
Ro={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let t=ze(e);return e.flatMap(r=>r.references.flatMap(({set:s,namePath:o,kinds:l,name:a})=>{let c=t.get(a)??[],[f=""]=l;if(!s||
c.some(E=>Me(r,E,l)))return[];if(c.some(E=>Un(E.kind,f)))return[];let u=c.find(E=>E.kind===f);if(u)return[{plane:r,path:o,detail:`the ${f} ${a} is in the namesp\
ace ${u.namespace}`}];let d=pe(a,vc(r,f,e)),y=De(f)||r.namespace===void 0?"":` in the namespace ${r.namespace}`,A=d===void 0?"":` (did you mean ${d}?)`;return[{
plane:r,path:o,detail:`there is no ${f} ${a}${y}${A}`}]}))},message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${Ve("eu-wst")}---
${ue}`,right:`${Ve("eu-west")}---
${ue}`}};bc=500});var Co,xc,Po=C(()=>{"use strict";ce();K();Co={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||xc.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",_+j,
`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${_}${j}`,`name: eu.west
  namespace: acme`)}},xc=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function Ce(e,t){return t.flatMap(r=>{let s=Y(e,r);return typeof s=="string"?[{path:r,text:s}]:[]})}function ne(e,t){return Ce(e,[`/spec/${ae(t,"v0.9")?"cluster\
Agent":"agent"}/clientCA/value`])}function Ne(e,t){let r=Y(e,"/spec/gateway");return U(r)?ae(t,"v0.17")?["ingress","egress"].flatMap(s=>["external","internal"].
flatMap(o=>wc(r,s,o))):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}VirtualHo\
st`,a=s==="public";return[{isPublic:a,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:a,protocol:"https",gateway:o,host:l,port:`/s\
pec/gateway/${s}HTTPSPort`}]}):[]}function Eo(e,t){let r=Ce(e,Ne(e,t).flatMap(({isPublic:s,host:o})=>s?[o]:[]));return[...new Map(r.map(s=>[s.text,s])).values()]}
function wc(e,t,r){let s=Y(e,`/${t}/${r}`);if(!U(s))return[];let o=`/spec/gateway/${t}/${r}`;return["http","https","tls"].filter(l=>U(s[l])).map(l=>({isPublic:t===
"ingress"&&r==="external",protocol:l,gateway:`${s.namespace}/${s.name}`,host:`${o}/${l}/host`,port:`${o}/${l}/port`}))}var se=C(()=>{"use strict";he();oe();ce()});var So,ko=C(()=>{"use strict";oe();K();se();So={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return Ne(e,t).flatMap(({gateway:s,protocol:o,port:l})=>{let a=Y(e,l);if(typeof a!="number")return[];let c=`${s} ${a}`,f=r.get(c);return r.set(c,f??
o),f===void 0||f===o?[]:[{path:l,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:k("DataPlane",`${_}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${_}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var Io,To=C(()=>{"use strict";oe();K();Io={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=Y(e,"/spec/imagePullSecretRefs");return Array.isArray(t)?t.flatMap((r,s)=>typeof r=="string"&&t.indexOf(r)<s?[{path:`/spec/image\
PullSecretRefs/${s}`}]:[]):[]},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:k("DataPlane",`${_}${j}\
imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${_}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Lo,$o=C(()=>{"use strict";K();Lo={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",_+j)}---
${k("DataPlane",_+j)}`,right:`${k("DataPlane",_+j)}---
${k("DataPlane",_+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Do,Ac,Rc,Mo=C(()=>{"use strict";oe();K();se();Do={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=Y(e,"/spec/imagePullSecretRefs"),r=Array.isArray(t)?t.map((s,o)=>`/spec/imagePullSecretRefs/${o}`):[];return Ce(e,[...Rc,...r]).filter(({
text:s})=>s==="")},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",_.replace("name: agent-ca",'name: ""')+j),
right:k("DataPlane",_+j)}},Ac=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),Rc=[...["secretRef","secretKeyRef"].flatMap(
e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/sp\
ec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...Ac.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","https","tls"].map(t=>`${e}/${t}\
/host`)])]});function No(e){return e.replace(Oc,"")}function Yn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var Oc,pr=C(()=>{"use strict";Oc=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function te(e){let t=Yn(e),r=t??e;if(No(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?Pc(r)?"placeholder":"other":Cc(s)?t===void 0?"certificate":"encoded":"placeholder"}function Cc(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function Pc(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Pe=C(()=>{"use strict";pr()});var Fo,_o=C(()=>{"use strict";pr();oe();Pe();K();se();Fo={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>ne(e,t).filter(({text:r})=>te(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>Yn(String(Y(e,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(btoa(z))}observerURL: https://obser\
ver.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});function Gn(e,t,{at:r,endOf:s}){return!r||!s?[]:ne(e,t).flatMap(({path:o,text:l})=>{let a=te(l)==="certificate"?s(l):void 0;return a?[{path:o,end:a,at:r}]:[]})}
var Wn,mr=C(()=>{"use strict";Pe();se();Wn=e=>e.toISOString().slice(0,10)});var jo,qo=C(()=>{"use strict";K();mr();jo={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy o\
f its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Gn(e,t,r).flatMap(({path:s,end:o,at:l})=>o<l?[{path:s,detail:Wn(o)}]:[]),message:({detail:e})=>`\
holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${W(jn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}}});var Bo,Ec,Uo=C(()=>{"use strict";K();mr();Bo={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a \
copy of its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Gn(e,t,r).flatMap(({path:s,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<Ec?[{path:s,
detail:Wn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date(
"2026-03-20T00:00:00Z"),wrong:k("ObservabilityPlane",`${W(jn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},Ec=720*60*60*1e3});var Ho,Yo=C(()=>{"use strict";Pe();K();se();Ho={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:ne(e,t).filter(({text:r})=>te(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",W(z)+j),right:k(
"DataPlane",_+j)}}});var Go,Wo=C(()=>{"use strict";Pe();K();se();Go={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none\
, and the plane is skipped",since:"v0.9",check:(e,t,{at:r,endOf:s})=>ne(e,t).filter(({text:o})=>{let l=te(o);return l==="other"||l==="certificate"&&r!==void 0&&
s?.(o)===void 0}),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.",example:{release:"v0.1\
5",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var Ko,Vo=C(()=>{"use strict";oe();K();se();Ko={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>Ne(
e,t).flatMap(({port:r})=>{let s=Y(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:k("DataPlane",`${_}${j}  publicHTTPPort: 0`),right:k("DataPlane",`${_}${j}  publicHTTPPort: 80`)}}});function Sc(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var zo,Jo=C(()=>{"use strict";K();se();zo={code:"invalid-url",severity:"error",source:"th\
e control plane calls these addresses over HTTP; no CRD checks them",check:e=>Ce(e,["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observ\
er/url"]).flatMap(({path:t,text:r})=>{let s=Sc(r);return s===void 0?[]:[{path:t,detail:s}]}),message:({detail:e})=>`must be an address such as https://observer.\
example.com; this one ${e}.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(z)}observerURL: observer.example.com`),right:k("ObservabilityPlane",`${W(
z)}observerURL: https://observer.example.com`)}}});function kc(e){return Ic.find(([t])=>t.test(e))?.[1]}var Qo,Ic,Zo=C(()=>{"use strict";K();se();Qo={code:"invalid-virtual-host",severity:"error",source:"the cont\
rol plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(e,t)=>Ce(e,[...new Set(Ne(e,t).map(({host:r})=>r))]).flatMap(({path:r,text:s})=>{
let o=kc(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"\
v0.15",wrong:k("DataPlane",_+j.replace("apps.example.com","https://apps.example.com")),right:k("DataPlane",_+j)}};Ic=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,
"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,
"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty part between dots"]]});var Xo,es=C(()=>{"use strict";oe();ce();K();Xo={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(Y(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var ns,ts=C(()=>{"use strict";Pe();K();se();ns={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>ne(e,t).
filter(({text:r})=>te(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:k("ObservabilityPlane",`${W(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observerURL: https://observer.example.com`)}}});var Tc,rs,is=C(()=>{"use strict";Pe();K();se();Tc=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,rs={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>ne(e,t).filter(({
text:r})=>te(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${W(z+Tc)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${W(z)}observe\
rURL: https://observer.example.com`)}}});var os,ss=C(()=>{"use strict";K();Hn();os={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let t=ze(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:l,kinds:a,name:c})=>{let f=t.
get(c)??[];if(!s||f.some(d=>Me(r,d,a)))return[];let u=f.find(d=>Un(d.kind,a[0]??"")&&Me(r,d,[d.kind]));return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${c} \
is a ${u.kind}`}]:[]}))},message:({detail:e})=>`leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Ve(
"eu-west","ClusterDataPlane")}---
${ue}`,right:`${Ve("eu-west")}---
${ue}`}}});var ls,as=C(()=>{"use strict";K();ls={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different pla\
neID are different clusters",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>r.publicHosts.flatMap(({path:s,text:o})=>{let l=t.get(o);return l||t.set(o,
r),l&&l.planeID!==r.planeID?[{plane:r,path:s,detail:l.name}]:[]}))},message:({detail:e})=>`is the public host of ${e} too, which is another cluster: a name lead\
s to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${ue}---
${k("DataPlane",_+j,`name: us-east
  namespace: acme`)}`,right:`${ue}---
${k("DataPlane",_+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var cs,us=C(()=>{"use strict";he();oe();ce();K();cs={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let l=[],a=U(o)?o.
name:void 0;String(r).startsWith("Cluster")&&s.planeID===void 0&&typeof a=="string"&&l.push({path:"/spec/planeID",detail:a});let c=Y(e,"/spec/observabilityPlane\
Ref");return ae(t,"v0.15")&&U(c)&&c.kind===void 0&&l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityP\
lane":"ObservabilityPlane"}),l},message:({detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{
release:"v0.15",wrong:k("DataPlane",`${_}${j}observabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var fs,ds,ps=C(()=>{"use strict";K();Hn();fs=k("ObservabilityPlane",`${_}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),ds={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let t=ze(e),r=new Set(e.flatMap(s=>s.references.flatMap(({kinds:o,name:l})=>{let a=(t.
get(l)??[]).filter(f=>Me(s,f,o)),c=o.find(f=>a.some(u=>u.kind===f));return a.filter(f=>f.kind===c)})));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.
has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove \
it.",example:{release:"v0.15",wrong:`${ue}---
${fs}`,right:`${k("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${fs}`}}});var ms,hs,hr=C(()=>{"use strict";xo();Oo();Po();ko();To();$o();Mo();_o();qo();Uo();Yo();Wo();Vo();Jo();Zo();es();ts();is();ss();as();us();ps();ms=[rs,Fo,Go,ns,jo,
Bo,Qo,zo,Ko,So,cs,Do,Co,Xo,Ho,Io],hs=[Lo,Ro,os,ls,bo,ds]});function gs(e,t,r,s={},o=ms){let l=new Set(r.map(({path:a})=>a));return o.filter(a=>gr(a,t)).flatMap(a=>Lc(a,e,t,s)).filter(({issue:a})=>!l.has(a.path))}function gr({
since:e,until:t},r){return(!e||ae(r,e))&&(!t||ae(t,r))}function Lc(e,t,r,s){try{return e.check(t,r,s).map(o=>{let l=e.fix?.(t,o);return{issue:$c(e,o),severity:e.
severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...yr(e.code),path:"",field:""},severity:"error"}]}}function $c(e,t){return{code:e.code,path:t.path,field:_n(
t.path),message:e.message(t)}}var yr,vr=C(()=>{"use strict";he();oe();hr();yr=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} has a fault, \
please report it.`})});function vs(e,t,r,s,o=hs){let l=o.filter(c=>gr(c,t));if(r)return l.flatMap(c=>ys(c,e,t,s));let a=l.filter(({among:c})=>c==="each");return Dc(e).flatMap(c=>a.flatMap(
f=>ys(f,c,t,s)))}function Dc(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return[...t.values()].filter(r=>r.length>1)}function ys(e,t,r,s){
try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,a={code:e.code,path:l,field:_n(o.path),message:e.message(o)},{plane:c}=o;return{plane:c,finding:{...a,
file:c.path,severity:e.severity,range:s(c,o.path)}}})}catch{let[o]=t,l={...yr(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"e\
rror",range:s(o,"")}}]:[]}}var bs=C(()=>{"use strict";oe();vr();hr()});function xs(e){return ws(e,"").filter(t=>Mc(t.value))}function ws(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>ws(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function Mc(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&He.includes(r);let s=t.split("/")[0]??"";return s!==br?(s.endsWith(`.${br}`)||pe(s,[br])!==void 0)&&typeof r=="string"&&He.includes(
r):typeof r!="string"||r===""?!0:He.includes(r)||r.endsWith("Plane")||pe(r,He)!==void 0}var br,As=C(()=>{"use strict";he();cn();ce();br="openchoreo.dev"});function xr(e){return Nc.has(e)?"warning":"error"}var Nc,Rs=C(()=>{"use strict";Nc=new Set(["null-value"])});function Os(e,t){if(!U(e)||!Ge(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":Fc(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",a=`Cluster${l}`,c=De(r)?a:l,f=Y(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:_c(
c,a,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[c],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,a].find(d=>d===(f.kind??c));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function Fc(e,t){return ae(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function _c(e,t,r){return e!==t&&ae(r,"v1.0")?[e,t]:[e]}var Cs=C(()=>{"use strict";he();oe();ce();hn()});function Ps(e,t,r){let s=wo(e,t);if(!s)return;let o=e;return{...s,...r,planeID:Ao(e),references:Os(e,t),publicHosts:Eo(o,t),ca:ne(o,t).find(({text:l})=>te(l)===
"certificate")}}var Es=C(()=>{"use strict";hn();Cs();Pe();se()});function ks(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:a})=>a),o=e.filter(a=>!s.some(c=>Ss(c,a))),l=t.flatMap(a=>{let c=a.hasReason?e.some(f=>Ss(
a,f))?void 0:qc:jc;return c?[{...c,path:"",field:"",file:r,severity:"warning",range:a.range}]:[]});return[...o,...l]}function Ss({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Is(e,t){if(!t.includes("openchoreo-planes-disab\
le"))return[];let{start:r,end:s}=e.range,o=t.slice(r.offset,s.offset),l=e.positionOf("").start,a=mo(e),c=r.offset;return o.split(`
`).flatMap((f,u)=>{let d=c;c+=f.length+1;let y=Bc.exec(f),A=y?.[1];if(!y||A===void 0||a.some(([B,q])=>d>=B&&d<q))return[];let E=y[2]!==void 0;if(!E&&d>=l.offset)
return[];let N=r.line+u,F=f.indexOf("#")+1,D={line:N,column:F,offset:d+F-1},H={start:D,end:{line:N,column:F+A.length,offset:D.offset+A.length}};return[{code:y[3]??
"",hasReason:y[4]!==void 0,line:E?N+1:void 0,document:e.range,range:H}]})}var jc,qc,Bc,wr=C(()=>{"use strict";fr();jc={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},qc={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},Bc=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/});function Ts(e,t,r,s){let{path:o,text:l,file:a,index:c}=t,f=xs(e.value),d=e.issues.some(({code:A})=>A==="yaml-syntax")||f.length>0?e.issues:[],y=f.map(A=>({resource:A,
own:Uc(A,e,o,r,s)}));return{planes:f.length,findings:[...d.map(A=>({...A,file:o,severity:xr(A.code)})),...y.flatMap(({own:A})=>A)],directives:f.length>0?Is(e,l):
[],fits:y.flatMap(({resource:A,own:E})=>E.some(({severity:N})=>N==="error")?Hc(A,e,o,r):[]),listed:f.flatMap(({value:A,pointer:E})=>{let N=Ps(A,Ye(r),{path:o,file:a,
document:c,pointer:E});return N?[N]:[]})}}function Uc({value:e,pointer:t},r,s,o,l){let a=zr(o)(e),c=a.ok?[]:a.issues,f=Ye(o),u=U(e)&&Ge(f,e.kind)?gs(e,f,c,l):[];
return[...c.map(y=>d(y,xr(y.code))),...u.map(({issue:y,severity:A})=>d(y,A))];function d(y,A){let E=t+y.path,N=y.code==="unknown-field"?r.keyOf(E):r.positionOf(
E);return{...y,path:E,file:s,severity:A,range:N}}}function Hc({value:e,pointer:t},r,s,o){let l=Jr(e),a=l.includes(o)?void 0:l.at(-1);if(a===void 0)return[];let c=me.
indexOf(o)>me.indexOf(a),{line:f}=r.positionOf(t).start;return[{file:s,line:f,span:Qr(l),release:a,...c&&{later:o}}]}var Ls=C(()=>{"use strict";he();ce();As();vr();
Rs();Es();wr()});function Ds({release:e=un,complete:t=!1,fast:r=!0,textOf:s,...o}){let l=Ye(e),a=new Map,c=[],f=[],u=[],d=[],y=0,A=0,E=0,N=[];function F({path:H,text:B},q=!1){let G=y++,
X=[],Ie=[],Te=0;for(let[_e,fe]of dr(B,{fast:r}).documents.entries()){if(B.includes("{{")&&Kc(fe,B)){u.at(-1)!==H&&u.push(H);continue}if(q&&Ms(fe)&&!Wc(fe,B)){d.
at(-1)!==H&&d.push(H);continue}let ye=Ts(fe,{path:H,text:B,file:G,index:_e},e,o);Te+=ye.planes,X.push(...ye.findings),Ie.push(...ye.directives),f.push(...ye.fits),
c.push(...ye.listed)}E+=Te,Te>0&&N.push(H),(X.length>0||Ie.length>0)&&a.set(G,{path:H,findings:X,directives:Ie})}function D(){for(let{plane:q,finding:G}of vs(c,
l,t,Gc(s))){let X=a.get(q.file);X?X.findings.push(G):a.set(q.file,{path:q.path,findings:[G],directives:[]})}return{findings:[...a].sort(([q],[G])=>q-G).flatMap(
([,q])=>ks(q.findings,q.directives,q.path).sort(Yc)),files:y+A,planes:E,filesWithPlanes:N,fits:f,templates:u,passedOver:d}}return{add:F,skip:()=>{A++},finish:D}}
function Gc(e){let t;return({file:r,document:s,pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:dr(e(r)).documents}),t.documents[s]?.positionOf(o+l)??{start:$s,
end:$s})}function Wc({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function Kc(e,t){if(!Ms(e))return Ar(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Ar(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Ar):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Ar(r)):!1}var Yc,$s,Ms,Ns=C(()=>{
"use strict";he();ce();go();bs();Ls();wr();Yc=(e,t)=>e.range.start.offset-t.range.start.offset;$s={line:1,column:1,offset:0},Ms=({issues:e})=>e.some(({code:t})=>t===
"yaml-syntax")});function Fe(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var Kn=C(()=>{"use strict"});function Qe({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:l}=Fe(e),a=`${Je(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${a}: no plane found, nothing was checked`:`${a}: ${Je(r,"plane")} checked; ${Je(o,"error")}, ${Je(l,"warning")}`}function _s({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Je(e.length,"file")} with Helm templates skipped (${Fs(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Je(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${Fs(t)}`),r}var Fs,Je,Vn=C(()=>{"use strict";Kn();Fs=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", "),Je=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function Ee(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Vc)}var Vc,gn=C(()=>{"use strict";Vc=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function zc(e){let{file:t,severity:r,code:s,range:o}=e,{start:l,end:a}=o,c={file:t,line:l.line,col:l.column,endLine:a.line,endColumn:a.column,title:s},f=Object.
entries(c).map(([u,d])=>`${u}=${Jc(String(d))}`);return`::${r} ${f.join(",")}::${qs(Ee(e))}`}var js,qs,Jc,Bs=C(()=>{"use strict";gn();Vn();js=e=>[...e.findings.
map(zc),Qe(e),""].join(`
`);qs=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Jc=e=>qs(e).replaceAll(":","%3A").replaceAll(",","%2C")});var Us,Hs=C(()=>{"use strict";gn();Us=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:l,severity:a,path:c,range:f}=s,u=`${o}#${c} ${l}`,d=t.get(u)??0;
return t.set(u,d+1),{description:Ee(s),check_name:l,fingerprint:d===0?u:`${u} ${d+1}`,severity:a==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var Qc,Zc,Ys,Gs=C(()=>{"use strict";Zc=()=>Qc??=require("./cli/groups.cjs"),Ys=(...e)=>Zc().groupsOf(...e)});var Ws,Ks=C(()=>{"use strict";Vn();Gs();Ws=(e,t)=>[...e.findings.length>0||e.fits.length>0?Ys(e,t):[],`${Qe(e)}
`].join(`
`)});function zn(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return t}var Rr=C(()=>{"use strict"});var Vs,zs=C(()=>{"use strict";Rr();Kn();Vs=({findings:e,files:t,planes:r})=>{let s=[...zn(e)].map(([o,l])=>({file:o,issues:l.map(({code:a,severity:c,message:f,path:u,
field:d,range:{start:y,end:A}})=>({code:a,severity:c,message:f,path:u,field:d,line:y.line,column:y.column,endLine:A.line,endColumn:A.column}))}));return`${JSON.
stringify({version:1,summary:{files:t,planes:r,...Fe(e)},results:s},null,2)}
`}});function Xc(e,t){let r=Jn(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(a=>eu(r,a)),o=Math.max(1,t.length),{errors:l}=Fe(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${l}" errors="0">`,...s,"  </testsuite>"]}}function eu(e,t){let{code:r,severity:s,range:o,file:l}=t,
{line:a,column:c}=o.start,f=Ee(t),u=`${l}:${a}:${c}`;return[`    <testcase name="${Jn(`${r} at ${a}:${c}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${Jn(r)}" message="${Jn(f)}">${Or(`${u} ${f}`)}</failure>`:`      <system-out>${Or(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var Js,Or,Jn,Qs=C(()=>{
"use strict";gn();Rr();Kn();Js=({findings:e,filesWithPlanes:t})=>{let r=zn(e),o=[...new Set([...t,...r.keys()])].map(c=>Xc(c,r.get(c)??[])),l=o.reduce((c,{tests:f})=>c+
f,0),{errors:a}=Fe(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${l}" failures="${a}">`,...o.flatMap(({lines:c})=>c),
"</testsuites>",""].join(`
`)};Or=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),Jn=
e=>Or(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var nu,tu,Zs,Xs=C(()=>{"use strict";tu=()=>nu??=require("./cli/explanations.cjs"),Zs=(...e)=>tu().explanations(...e)});function iu({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function ou(e,t){let{file:r,code:s,severity:o,path:l,range:a}=e,{start:c,end:f}=a,u=t.findIndex(
d=>d.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:Ee(e)},locations:[{physicalLocation:{artifactLocation:{uri:su(r)},region:{startLine:c.
line,startColumn:c.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:l}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${l}`}}}
function su(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var el,ru,
nl=C(()=>{"use strict";Xs();gn();el=({findings:e},{version:t})=>{let r=new Set(e.map(({code:l})=>l)),s=Zs().filter(({code:l})=>r.has(l)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://www.npmjs.com/package/openchoreo-planes",rules:s.map(iu)}},columnKind:"utf16CodeUnits",results:e.map(l=>ou(
l,s))};return`${JSON.stringify({$schema:ru,version:"2.1.0",runs:[o]},null,2)}
`},ru="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var lu,tl,rl,il,ol=C(()=>{"use strict";tl=()=>lu??=require("./cli/glob.cjs"),rl=(...e)=>tl().globOf(...e),il=(...e)=>tl().isGlob(...e)});var au,Qn,Cr,sl,Zn,ll,al=C(()=>{"use strict";Qn=()=>au??=require("./cli/ignored.cjs"),Cr=(...e)=>Qn().ignoringAround(...e),sl=(...e)=>Qn().ignoringIn(...e),Zn=(...e)=>Qn().
isIgnored(...e),ll=(...e)=>Qn().patternsOf(...e)});function yn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return cu[t]??(e instanceof Error?e.message:String(e))}var cu,Pr=C(()=>{"use strict";cu={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*Er(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,l=r.length>0?ll(t,r):[];function*a(c,f,u,d){let y=(0,ge.realpathSync)(c);if(o.has(y))return;o.add(y);
let A=sl(c,u);for(let E of(0,ge.readdirSync)(c,{withFileTypes:!0}).sort(pu)){let N=(0,ke.join)(c,E.name),F=f===""?E.name:`${f}${f.endsWith("/")?"":"/"}${E.name}`,
D=fu.test(E.name)&&d(F);try{let H=E.isSymbolicLink()?hu(N,D):E,B=H?.isDirectory()??!1;if(B&&du.has(E.name)||Zn(N,B,A)||Zn(N,B,l))continue;if(B)yield*a(N,F,A,d);else if(D&&
H?.isFile()){let q=E.isSymbolicLink()?(0,ge.realpathSync)(N):(0,ke.join)(y,E.name);o.has(q)||(yield{path:F,found:!0}),o.add(q)}}catch(H){s(`${F}: ${yn(H)}`)}}}for(let c of e)
try{if(c==="-"){o.has(Se)||(yield{path:Se,found:!1}),o.add(Se);continue}let f=(0,ke.resolve)(t,c),u=mu(c),d=(0,ge.statSync)(f,{throwIfNoEntry:!1});if(!d&&il(u)){
let y=!1;for(let A of uu(u,t,a))y=!0,yield A;y||s(`${c}: no YAML or JSON file matches`)}else if(d){if(d.isDirectory())yield*a(f,u==="."?"":u,Cr(f),()=>!0);else if(!gu(
d,f))s(`${c}: it is neither a file nor a directory`);else if(l.length===0||!Zn(f,!1,l)){let y=d.isFile()?(0,ge.realpathSync)(f):f;o.has(y)||(yield{path:u,found:!1}),
o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${c}: ${yn(f)}`)}}function*uu(e,t,r){let{base:s,isMatch:o}=rl(e),l=(0,ke.resolve)(t,s);
if(!(0,ge.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let a=s==="."?"":s,c=a===""?0:a.length+(a.endsWith("/")?0:1);yield*r(l,a,Cr(l),f=>o(f.slice(c)))}
function hu(e,t){try{return(0,ge.statSync)(e)}catch(r){if(t)throw r;return}}function gu(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}var ge,ke,Se,fu,du,pu,mu,Sr=C(()=>{"use strict";ge=require("fs"),ke=require("path");ol();al();Pr();Se="<stdin>";fu=/\.(?:ya?ml|json)$/i,du=new Set([".gi\
t","node_modules"]),pu=(e,t)=>e.name<t.name?-1:1,mu=e=>ke.sep==="\\"?e.replaceAll("\\","/"):e});var yu,vu,cl,ul=C(()=>{"use strict";vu=()=>yu??=require("./cli/fix.cjs"),cl=(...e)=>vu().fixFiles(...e)});function fl(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,l=!1;return{step(){if(s++,s%16!==0)return;let a=t();a-r<500||a-o<100||(o=
a,l=!0,e.stderr(`\r${s} files`))},end(){l&&e.stderr("\r\x1B[K")}}}var dl=C(()=>{"use strict"});function kr(e,t){return e===Se?Buffer.from(t.stdin()):(0,hl.readFileSync)((0,gl.resolve)(t.cwd,e))}function Xn(e){if(e[0]===255&&e[1]===254)return new TextDecoder(
"utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let t=e.toString("utf8");return(0,ml.isUtf8)(e)?t:t.replaceAll("\uFFFD",
"\uFFFF")}function yl(e){if(e[0]===255||e[0]===254){let t=Xn(e);return t.includes("openchoreo")||pl.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&
pl.test(e.toString("latin1"))}var ml,hl,gl,pl,vl=C(()=>{"use strict";ml=require("buffer"),hl=require("fs"),gl=require("path");Sr();pl=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var bl={};J(bl,{endOf:()=>wu});var bu,xu,wu,xl=C(()=>{"use strict";xu=()=>bu??=require("./cli/certificates.cjs"),wu=(...e)=>xu().endOf(...e)});var wl={};J(wl,{lintCommand:()=>Cu});async function Cu(e,t){let{values:r,positionals:s}=Xr(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boo\
lean"},at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"bool\
ean"},help:{type:"boolean"}});if(r.help)return t.stdout(Au),le.ok;let o=ei(r.release),l=Nt("--format",r.format??"human",["human","json","sarif","github","gitlab",
"junit"]),a=Nt("--fail-level",r["fail-level"]??"error",["error","warning"]),c=r.at===void 0?void 0:Eu(r.at);if(s.length===0)throw new ie("lint needs files or di\
rectories, or - for standard input");if(r.fix&&s.includes("-"))throw new ie("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,
{report:d,faults:y,textOf:A}=await Pu(s,t,{release:o,complete:f,ignore:u,at:c,fix:r.fix===!0}),E=d.findings.filter(({severity:D})=>D==="error"),N=r.quiet?{...d,
findings:E}:d;t.stdout(Ru[l](N,{colors:t.colors,version:fn,textOf:A}));for(let D of _s(d))t.stderr(`${D}
`);Ou.has(l)||t.stderr(`${Qe(N)}
`);for(let D of y)t.stderr(`openchoreo-planes: ${D}
`);return y.length>0?le.failure:(a==="error"?E:d.findings).length>0||r["fail-if-none"]&&d.planes===0?le.findings:le.ok}async function Pu(e,t,{release:r,complete:s,
ignore:o,at:l,fix:a}){let c=[],f=D=>{c.push(D)};a&&cl(Er(e,{cwd:t.cwd,ignore:o,onFault:()=>{}}),r,t,f);let u,d=D=>{if(D===Se&&u!==void 0)return u;try{return Xn(
kr(D,t))}catch{return}},y=[],A=l&&{at:l,endOf:(await Promise.resolve().then(()=>(xl(),bl))).endOf},E=Ds({release:r,complete:s,...A,textOf:D=>d(y[D]??"")??""}),N=fl(
t);for(let{path:D,found:H}of Er(e,{cwd:t.cwd,ignore:o,onFault:f})){try{let B=kr(D,t);if(H&&!yl(B))E.skip();else{let q=Xn(B);D===Se&&(u=q),y.push(D),E.add({path:D,
text:q},H)}}catch(B){f(`${D}: ${yn(B)}`)}N.step()}let F=E.finish();return N.end(),{report:F,faults:c,textOf:d}}function Eu(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.
test(e)?new Date(e):void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new ie("--at is a day such as 2026-11-21, a\
 time such as 2026-11-21T08:00:00Z, or now");return t}var Au,Ru,Ou,Al=C(()=>{"use strict";Ns();Vn();Bs();Hs();Ks();zs();Qs();nl();Sr();ul();kn();Ft();dl();vl();
Pr();_t();Au=`openchoreo-planes lint PATHS... [--release RELEASE] [--format FORMAT]

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
`,Ru={human:Ws,json:Vs,sarif:el,github:js,gitlab:Us,junit:Js},Ou=new Set(["human","github"])});var Rl={};J(Rl,{defaultCommand:()=>Iu});var Su,ku,Iu,Ol=C(()=>{"use strict";ku=()=>Su??=require("./cli/default.cjs"),Iu=(...e)=>ku().defaultCommand(...e)});var Cl={};J(Cl,{migrateCommand:()=>$u});var Tu,Lu,$u,Pl=C(()=>{"use strict";Lu=()=>Tu??=require("./cli/migrate.cjs"),$u=(...e)=>Lu().migrateCommand(...e)});var El={};J(El,{explainCommand:()=>Nu});var Du,Mu,Nu,Sl=C(()=>{"use strict";Mu=()=>Du??=require("./cli/explain.cjs"),Nu=(...e)=>Mu().explainCommand(...e)});var Ze=require("fs");kn();cn();kn();Ft();_t();var Fu=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,et={lint:async()=>(await Promise.resolve().then(()=>(Al(),wl))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Ol(),Rl))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Pl(),Cl))).
migrateCommand,explain:async()=>(await Promise.resolve().then(()=>(Sl(),El))).explainCommand};async function kl(e,t){let[r,...s]=e;try{if(r===void 0||r==="--hel\
p"||r==="-h"||r==="help")return t.stdout(Fu),r===void 0?le.failure:le.ok;if(r==="--version"||r==="-v")return t.stdout(`${fn}
`),le.ok;let o=Object.hasOwn(et,r)?et[r]:void 0;if(o)return await(await o())(s,t);let l=pe(r,Object.keys(et));throw new ie(`there is no command ${r}${l===void 0?
"":`; did you mean ${l}?`}`)}catch(o){if(!(o instanceof ie))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(et,r??"")?`${r} `:""}--help to see how it is used.
`),le.failure}}function Ir(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,Ze.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function Il(e){try{if(!(0,Ze.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function _u(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":Il(1)&&r!=="dumb"}async function ju(){process.exitCode=await kl(process.argv.slice(2),{stdout:e=>Ir(1,e),stderr:e=>Ir(2,e),stdin:()=>(0,Ze.readFileSync)(0),
cwd:process.cwd(),get colors(){return _u()},get watched(){return Il(2)&&!process.env.CI}})}ju().catch(e=>{Ir(2,`openchoreo-planes: a fault of this program, plea\
se report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=le.failure});

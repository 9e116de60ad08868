#!/usr/bin/env node
"use strict";var ql=Object.defineProperty;var O=(e,t)=>()=>(e&&(t=e(e=0)),t);var Q=(e,t)=>{for(var r in t)ql(e,r,{get:t[r],enumerable:!0})};var le,Tn=O(()=>{"use strict";le={ok:0,findings:1,failure:2}});function mt(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===t.charCodeAt(
~-c);)l--,c--;let a=0;for(;a<l&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(l-=a,c-=a,s!==void 0&&c-l>s)return s;if(l===0)return s!==void 0&&c>s?s:c;let f,u,d,y,w=0,
P=0;for(;w<l;)pt[w]=e.charCodeAt(a+w),Ue[w]=++w;for(;P<c;){for(f=t.charCodeAt(a+P),d=P++,u=P,w=0;w<l;w++)y=f===pt[w]?d:d+1,d=Ue[w],u=Ue[w]=d>u?y>u?u+1:y:y>d?d+1:
y;if(s!==void 0){let j=u;for(w=0;w<l;w++)Ue[w]<j&&(j=Ue[w]);if(j>s)return s}}return Ue.length=l,pt.length=l,s!==void 0&&u>s?s:u}var Ue,pt,Nr=O(()=>{"use strict";
Ue=[],pt=[]});function pe(e,t){if(e.length>Bl)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-e.length)>=
s)continue;let c=l.toLowerCase(),a=Ul(r,c)?1:mt(r,c,{maxDistance:s});a<s&&(s=a,o=l)}return o}function Ul(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Bl,cn=O(()=>{"use strict";Nr();Bl=64});var gt={};Q(gt,{isPlane:()=>Gl,validatePlane:()=>Yl,withDefaults:()=>Wl});var Hl,ht,Yl,Gl,Wl,Fr=O(()=>{"use strict";ht=()=>Hl??=require("./cli/v0.3.cjs"),Yl=(...e)=>ht().
validatePlane(...e),Gl=(...e)=>ht().isPlane(...e),Wl=(...e)=>ht().withDefaults(...e)});var Ln={};Q(Ln,{isPlane:()=>zl,validatePlane:()=>Vl,withDefaults:()=>Jl});var Kl,yt,Vl,zl,Jl,_r=O(()=>{"use strict";yt=()=>Kl??=require("./cli/v0.4.cjs"),Vl=(...e)=>yt().
validatePlane(...e),zl=(...e)=>yt().isPlane(...e),Jl=(...e)=>yt().withDefaults(...e)});var bt={};Q(bt,{isPlane:()=>Xl,validatePlane:()=>Zl,withDefaults:()=>ea});var Ql,vt,Zl,Xl,ea,jr=O(()=>{"use strict";vt=()=>Ql??=require("./cli/v0.6.cjs"),Zl=(...e)=>vt().
validatePlane(...e),Xl=(...e)=>vt().isPlane(...e),ea=(...e)=>vt().withDefaults(...e)});var wt={};Q(wt,{isPlane:()=>ra,validatePlane:()=>ta,withDefaults:()=>ia});var na,xt,ta,ra,ia,qr=O(()=>{"use strict";xt=()=>na??=require("./cli/v0.7.cjs"),ta=(...e)=>xt().
validatePlane(...e),ra=(...e)=>xt().isPlane(...e),ia=(...e)=>xt().withDefaults(...e)});var Rt={};Q(Rt,{isPlane:()=>la,validatePlane:()=>sa,withDefaults:()=>aa});var oa,At,sa,la,aa,Br=O(()=>{"use strict";At=()=>oa??=require("./cli/v0.8.cjs"),sa=(...e)=>At().
validatePlane(...e),la=(...e)=>At().isPlane(...e),aa=(...e)=>At().withDefaults(...e)});var Ct={};Q(Ct,{isPlane:()=>fa,validatePlane:()=>ua,withDefaults:()=>da});var ca,Ot,ua,fa,da,Ur=O(()=>{"use strict";Ot=()=>ca??=require("./cli/v0.9.cjs"),ua=(...e)=>Ot().
validatePlane(...e),fa=(...e)=>Ot().isPlane(...e),da=(...e)=>Ot().withDefaults(...e)});var Dn={};Q(Dn,{isPlane:()=>ha,validatePlane:()=>ma,withDefaults:()=>ga});var pa,Et,ma,ha,ga,Hr=O(()=>{"use strict";Et=()=>pa??=require("./cli/v0.10.cjs"),ma=(...e)=>Et().
validatePlane(...e),ha=(...e)=>Et().isPlane(...e),ga=(...e)=>Et().withDefaults(...e)});var St={};Q(St,{isPlane:()=>ba,validatePlane:()=>va,withDefaults:()=>xa});var ya,Pt,va,ba,xa,Yr=O(()=>{"use strict";Pt=()=>ya??=require("./cli/v0.12.cjs"),va=(...e)=>Pt().
validatePlane(...e),ba=(...e)=>Pt().isPlane(...e),xa=(...e)=>Pt().withDefaults(...e)});var It={};Q(It,{isPlane:()=>Ra,validatePlane:()=>Aa,withDefaults:()=>Oa});var wa,kt,Aa,Ra,Oa,Gr=O(()=>{"use strict";kt=()=>wa??=require("./cli/v0.13.cjs"),Aa=(...e)=>kt().
validatePlane(...e),Ra=(...e)=>kt().isPlane(...e),Oa=(...e)=>kt().withDefaults(...e)});var Lt={};Q(Lt,{isPlane:()=>Pa,validatePlane:()=>Ea,withDefaults:()=>Sa});var Ca,Tt,Ea,Pa,Sa,Wr=O(()=>{"use strict";Tt=()=>Ca??=require("./cli/v0.14.cjs"),Ea=(...e)=>Tt().
validatePlane(...e),Pa=(...e)=>Tt().isPlane(...e),Sa=(...e)=>Tt().withDefaults(...e)});var $n={};Q($n,{isPlane:()=>Ta,validatePlane:()=>Ia,withDefaults:()=>La});var ka,Dt,Ia,Ta,La,Kr=O(()=>{"use strict";Dt=()=>ka??=require("./cli/v0.15.cjs"),Ia=(...e)=>Dt().
validatePlane(...e),Ta=(...e)=>Dt().isPlane(...e),La=(...e)=>Dt().withDefaults(...e)});var Mt={};Q(Mt,{isPlane:()=>Ma,validatePlane:()=>$a,withDefaults:()=>Na});var Da,$t,$a,Ma,Na,Vr=O(()=>{"use strict";$t=()=>Da??=require("./cli/v0.17.cjs"),$a=(...e)=>$t().
validatePlane(...e),Ma=(...e)=>$t().isPlane(...e),Na=(...e)=>$t().withDefaults(...e)});var Ft={};Q(Ft,{isPlane:()=>ja,validatePlane:()=>_a,withDefaults:()=>qa});var Fa,Nt,_a,ja,qa,zr=O(()=>{"use strict";Nt=()=>Fa??=require("./cli/v1.0.cjs"),_a=(...e)=>Nt().
validatePlane(...e),ja=(...e)=>Nt().isPlane(...e),qa=(...e)=>Nt().withDefaults(...e)});var Mn={};Q(Mn,{isPlane:()=>Ha,validatePlane:()=>Ua,withDefaults:()=>Ya});var Ba,_t,Ua,Ha,Ya,Jr=O(()=>{"use strict";_t=()=>Ba??=require("./cli/v1.1.cjs"),Ua=(...e)=>_t().
validatePlane(...e),Ha=(...e)=>_t().isPlane(...e),Ya=(...e)=>_t().withDefaults(...e)});var me,un,He,Nn,jt,Qr,Zr=O(()=>{"use strict";Fr();_r();jr();qr();Br();Ur();Hr();Yr();Gr();Wr();Kr();Vr();zr();Jr();me=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],un="v0.16",He=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Nn={"v0.3":gt,"v0.4":Ln,"v0.5":Ln,
"v0.6":bt,"v0.7":wt,"v0.8":Rt,"v0.9":Ct,"v0.10":Dn,"v0.11":Dn,"v0.12":St,"v0.13":It,"v0.14":Lt,"v0.15":$n,"v0.16":$n,"v0.17":Mt,"v1.0":Ft,"v1.1":Mn,"v1.2":Mn},jt=
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
ityPlane","Environment"]}});function fn(e){return jt[e]}function ae(e,t){return e===t||qt.indexOf(e)>=qt.indexOf(t)}function Ye(e,t){return typeof t=="string"&&Qr[e].includes(t)}function Xr(e){
return typeof e=="string"&&Object.hasOwn(Nn,e)}function ei(e){return Nn[e].validatePlane}function Ga(e,t){return Nn[e].isPlane(t)}function ni(e){let t=new Set(qt.
filter(r=>Ga(r,e)));return me.filter(r=>t.has(jt[r]))}function ti(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&me.indexOf(r)===me.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var qt,he=O(()=>{"use strict";Zr();qt=[...new Set(me.map(fn))]});function ii(e,t){try{let{values:r,positionals:s}=(0,ri.parseArgs)({args:[...e],options:t,allowPositionals:!0,strict:!0});return{values:r,positionals:s}}catch(r){
let s=e.find(l=>l.startsWith("--")&&!Object.hasOwn(t,Bt(l)));if(s===void 0)throw new re(r instanceof Error?r.message:String(r));let o=pe(Bt(s),Object.keys(t));throw new re(
`there is no option --${Bt(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function oi(e){if(e===void 0)return un;if(Xr(e))return e;throw new re(`there is no re\
lease ${e}; it is one of ${me.join(", ")}`)}function Ut(e,t,r){let s=r.find(l=>l===t);if(s!==void 0)return s;let o=pe(t,r);throw new re(`${e} is one of ${r.join(
", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ri,re,Bt,Ht=O(()=>{"use strict";ri=require("util");he();cn();re=class extends Error{name="UsageError"};Bt=e=>e.
slice(2).split("=")[0]??""});var dn,si=O(()=>{dn="0.1.0"});var Yt=O(()=>{"use strict";si()});var Ka,Va,li,ai=O(()=>{"use strict";Va=()=>Ka??=require("./cli/certificates.cjs"),li=(...e)=>Va().endOf(...e)});function za(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function pn(){if(ci)return Ce;ci=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,a){if(a){let f=Object.keys(a);for(let u=0,
d=f.length;u<d;u+=1){let y=f[u];c[y]=a[y]}}return c}function o(c,a){let f="";for(let u=0;u<a;u+=1)f+=c;return f}function l(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Ce.isNothing=e,Ce.isObject=t,Ce.toArray=r,Ce.repeat=o,Ce.isNegativeZero=l,Ce.extend=s,Ce}function mn(){if(ui)return Gt;ui=1;function e(r,s){let o="",
l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),l+" "+o):l}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},Gt=t,Gt}function Ja(){if(fi)return Wt;fi=1;let e=pn();function t(o,l,c,a,f){let u="",d="",y=Math.floor(f/2)-
1;return a-l>y&&(u=" ... ",l=a-y+u.length),c-a>y&&(d=" ...",c=a+y-d.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+d,pos:a-l+u.length}}function r(o,l){return e.
repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.indent=1),
typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,a=[0],f=[],u,d=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),a.push(u.index+u[0].length),o.position<=u.index&&d<0&&(d=a.length-2);d<0&&(d=a.length-1);let y="",w=Math.min(o.line+l.linesAfter,f.length).toString().
length,P=l.maxLength-(l.indent+w+3);for(let $=1;$<=l.linesBefore&&!(d-$<0);$++){let N=t(o.buffer,a[d-$],f[d-$],o.position-(a[d]-a[d-$]),P);y=e.repeat(" ",l.indent)+
r((o.line-$+1).toString(),w)+" | "+N.str+`
`+y}let j=t(o.buffer,a[d],f[d],o.position,P);y+=e.repeat(" ",l.indent)+r((o.line+1).toString(),w)+" | "+j.str+`
`,y+=e.repeat("-",l.indent+w+3+j.pos)+`^
`;for(let $=1;$<=l.linesAfter&&!(d+$>=f.length);$++){let N=t(o.buffer,a[d+$],f[d+$],o.position-(a[d]-a[d+$]),P);y+=e.repeat(" ",l.indent)+r((o.line+$+1).toString(),
w)+" | "+N.str+`
`}return y.replace(/\n$/,"")}return Wt=s,Wt}function X(){if(di)return Kt;di=1;let e=mn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repre\
sent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(l){let c={};return l!==null&&Object.keys(l).forEach(function(a){
l[a].forEach(function(f){c[String(f)]=a})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknown option "'+
a+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(a){return a},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Kt=o,Kt}function $i(){if(pi)return Vt;pi=1;let e=mn(),t=X();function r(l,c){let a=[];return l[c].forEach(
function(f){let u=a.length;a.forEach(function(d,y){d.tag===f.tag&&d.kind===f.kind&&d.multi===f.multi&&(u=y)}),a[u]=f}),a}function s(){let l={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(a){a.multi?(l.multi[a.kind].push(a),l.multi.fallback.push(a)):l[a.kind][a.
tag]=l.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(c);return l}function o(l){return this.extend(l)}return o.prototype.extend=
function(c){let a=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(a=a.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");a.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Vt=o,Vt}function Mi(){if(mi)return zt;mi=1;let e=X();return zt=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),zt}function Ni(){if(hi)return Jt;hi=1;let e=X();return Jt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){
return t!==null?t:[]}}),Jt}function Fi(){if(gi)return Qt;gi=1;let e=X();return Qt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==
null?t:{}}}),Qt}function _i(){if(yi)return Zt;yi=1;let e=$i();return Zt=new e({explicit:[Mi(),Ni(),Fi()]}),Zt}function ji(){if(vi)return Xt;vi=1;let e=X();function t(o){
if(o===null)return!0;let l=o.length;return l===1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===null}return Xt=
new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){
return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Xt}function qi(){if(bi)return er;bi=1;let e=X();function t(o){
if(o===null)return!1;let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o===
"true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return er=new e("tag:yaml.org,2002:bool",{kind:"scala\
r",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){
return o?"True":"False"}},defaultStyle:"lowercase"}),er}function Bi(){if(xi)return nr;xi=1;let e=pn(),t=X();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=
97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let d=u.length,y=0,w=!1;if(!d)return!1;let P=u[y];
if((P==="-"||P==="+")&&(P=u[++y]),P==="0"){if(y+1===d)return!0;if(P=u[++y],P==="b"){for(y++;y<d;y++){if(P=u[y],P!=="0"&&P!=="1")return!1;w=!0}return w&&isFinite(
c(u))}if(P==="x"){for(y++;y<d;y++){if(!r(u.charCodeAt(y)))return!1;w=!0}return w&&isFinite(c(u))}if(P==="o"){for(y++;y<d;y++){if(!s(u.charCodeAt(y)))return!1;w=
!0}return w&&isFinite(c(u))}}for(;y<d;y++){if(!o(u.charCodeAt(y)))return!1;w=!0}return w?isFinite(c(u)):!1}function c(u){let d=u,y=1,w=d[0];if((w==="-"||w==="+")&&
(w==="-"&&(y=-1),d=d.slice(1),w=d[0]),d==="0")return 0;if(w==="0"){if(d[1]==="b")return y*parseInt(d.slice(2),2);if(d[1]==="x")return y*parseInt(d.slice(2),16);
if(d[1]==="o")return y*parseInt(d.slice(2),8)}return y*parseInt(d,10)}function a(u){return c(u)}function f(u){return Object.prototype.toString.call(u)==="[objec\
t Number]"&&u%1===0&&!e.isNegativeZero(u)}return nr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),nr}function Ui(){if(wi)return tr;wi=1;let e=pn(),t=X(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function l(u){let d=u.toLowerCase(),y=d[0]===
"-"?-1:1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:y*parseFloat(d,10)}let c=/^[-+]?[0-9]+e/;
function a(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let y=u.toString(10);return c.test(y)?y.replace(
"e",".e"):y}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return tr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),tr}function Hi(){return Ai||(Ai=1,rr=_i().extend({implicit:[ji(),qi(),Bi(),
Ui()]})),rr}function Yi(){return Ri||(Ri=1,ir=Hi()),ir}function Gi(){if(Oi)return or;Oi=1;let e=X(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-\
9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])(\
[0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let a=0,f=null,u=t.exec(c);if(u===null&&(u=
r.exec(c)),u===null)throw new Error("Date resolve error");let d=+u[1],y=+u[2]-1,w=+u[3];if(!u[4])return new Date(Date.UTC(d,y,w));let P=+u[4],j=+u[5],$=+u[6];if(u[7]){
for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let K=+u[10],q=+(u[11]||0);f=(K*60+q)*6e4,u[9]==="-"&&(f=-f)}let N=new Date(Date.UTC(d,y,w,P,j,$,a));return f&&
N.setTime(N.getTime()-f),N}function l(c){return c.toISOString()}return or=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,instanceOf:Date,
represent:l}),or}function Wi(){if(Ci)return sr;Ci=1;let e=X();function t(r){return r==="<<"||r===null}return sr=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),
sr}function Ki(){if(Ei)return lr;Ei=1;let e=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let a=0,f=c.length,u=t;for(let d=0;d<f;d++){let y=u.indexOf(c.charAt(d));if(!(y>64)){if(y<0)return!1;a+=6}}return a%8===0}
function s(c){let a=c.replace(/[\r\n=]/g,""),f=a.length,u=t,d=0,y=[];for(let P=0;P<f;P++)P%4===0&&P&&(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)),d=d<<6|u.
indexOf(a.charAt(P));let w=f%4*6;return w===0?(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)):w===18?(y.push(d>>10&255),y.push(d>>2&255)):w===12&&y.push(d>>4&
255),new Uint8Array(y)}function o(c){let a="",f=0,u=c.length,d=t;for(let w=0;w<u;w++)w%3===0&&w&&(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]),f=(f<<
8)+c[w];let y=u%3;return y===0?(a+=d[f>>18&63],a+=d[f>>12&63],a+=d[f>>6&63],a+=d[f&63]):y===2?(a+=d[f>>10&63],a+=d[f>>4&63],a+=d[f<<2&63],a+=d[64]):y===1&&(a+=d[f>>
2&63],a+=d[f<<4&63],a+=d[64],a+=d[64]),a}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return lr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:l,represent:o}),lr}function Vi(){if(Pi)return ar;Pi=1;let e=X(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(l){if(l===null)return!0;let c={},a=l;for(let f=0,u=a.length;f<u;f+=1){let d=a[f],y=!1;if(r.call(d)!=="[object Object]")return!1;let w;for(w in d)
if(t.call(d,w))if(!y)y=!0;else return!1;if(!y||t.call(c,w))return!1;Object.defineProperty(c,w,{value:!0})}return!0}function o(l){return l!==null?l:[]}return ar=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),ar}function zi(){if(Si)return cr;Si=1;let e=X(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a];if(t.call(u)!=="[object Object]")return!1;let d=Object.keys(u);if(d.
length!==1)return!1;c[a]=[d[0],u[d[0]]]}return!0}function s(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a],d=Object.
keys(u);c[a]=[d[0],u[d[0]]]}return c}return cr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),cr}function Ji(){if(ki)return ur;ki=1;let e=X(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return ur=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),ur}function pr(){return Ii||(Ii=1,fr=Yi().extend({implicit:[Gi(),Wi()],
explicit:[Ki(),Vi(),zi(),Ji()]})),fr}function Qa(){if(Ti)return Fn;Ti=1;let e=pn(),t=mn(),r=Ja(),s=pr(),o=Object.prototype.hasOwnProperty,l=1,c=2,a=3,f=4,u=1,d=2,
y=3,w=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,P=/[\x85\u2028\u2029]/,
j=/[,\[\]{}]/,$=/^(?:!|!!|![0-9A-Za-z-]+!)$/,N=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function K(n){return Object.prototype.toString.
call(n)}function q(n){return n===10||n===13}function B(n){return n===9||n===32}function G(n){return n===9||n===32||n===10||n===13}function fe(n){return n===44||
n===91||n===93||n===123||n===125}function Te(n){if(n>=48&&n<=57)return n-48;let p=n|32;return p>=97&&p<=102?p-97+10:-1}function ve(n){return n===120?2:n===117?4:
n===85?8:0}function se(n){return n>=48&&n<=57?n-48:-1}function Le(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ze(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function Xe(n,p,b){p==="__proto__"?Object.defineProperty(n,p,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[p]=
b}let xn=new Array(256),en=new Array(256);for(let n=0;n<256;n++)xn[n]=Le(n)?1:0,en[n]=Le(n);function J(n,p){this.input=n,this.filename=p.filename||null,this.schema=
p.schema||s,this.onWarning=p.onWarning||null,this.legacy=p.legacy||!1,this.json=p.json||!1,this.listener=p.listener||null,this.maxDepth=typeof p.maxDepth=="numb\
er"?p.maxDepth:100,this.maxTotalMergeKeys=typeof p.maxTotalMergeKeys=="number"?p.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function wn(n,p){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(p,b)}function I(n,p){throw wn(n,p)}function je(n,p){n.onWarning&&n.onWarning.call(null,wn(n,p))}function be(n,p,b){let x=n.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,p)||(g[p]={existed:o.call(n.anchorMap,p),value:n.anchorMap[p]})}n.anchorMap[p]=b}function lt(n){
n.anchorMapTransactions.push(Object.create(null))}function De(n){let p=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(p);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];o.call(x,h)||(x[h]=p[h])}}function at(n){let p=n.anchorMapTransactions.pop(),b=Object.keys(
p);for(let x=b.length-1;x>=0;x-=1){let g=p[b[x]];g.existed?n.anchorMap[b[x]]=g.value:delete n.anchorMap[b[x]]}}function nn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function qe(n,p){n.position=
p.position,n.line=p.line,n.lineStart=p.lineStart,n.lineIndent=p.lineIndent,n.firstTabInLine=p.firstTabInLine,n.tag=p.tag,n.anchor=p.anchor,n.kind=p.kind,n.result=
p.result}let An={YAML:function(p,b,x){p.version!==null&&I(p,"duplication of %YAML directive"),x.length!==1&&I(p,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&I(p,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),m=parseInt(g[2],10);i!==1&&I(p,"unacceptable YAML version of the d\
ocument"),p.version=x[0],p.checkLineBreaks=m<2,m!==1&&m!==2&&je(p,"unsupported YAML version of the document")},TAG:function(p,b,x){let g;x.length!==2&&I(p,"TAG \
directive accepts exactly two arguments");let i=x[0];g=x[1],$.test(i)||I(p,"ill-formed tag handle (first argument) of the TAG directive"),o.call(p.tagMap,i)&&I(
p,'there is a previously declared suffix for "'+i+'" tag handle'),N.test(g)||I(p,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{I(p,"tag prefix is malformed: "+g)}p.tagMap[i]=g}};function te(n,p,b,x){if(p<b){let g=n.input.slice(p,b);if(x)for(let i=0,m=g.length;i<m;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||I(n,"expected valid JSON character")}else w.test(g)&&I(n,"the stream contains non-printable characters");n.result+=g}}function we(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&I(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function tn(n,p,b,x){
e.isObject(b)||I(n,"cannot merge mappings; the provided source object is unacceptable"),we(n);let g=Object.keys(b);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];we(
n),o.call(p,h)||(Xe(p,h,b[h]),x[h]=!0)}}function xe(n,p,b,x,g,i,m,h,A){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let R=0,C=g.length;R<C;R+=1)Array.
isArray(g[R])&&I(n,"nested arrays are not supported inside keys"),typeof g=="object"&&K(g[R])==="[object Object]"&&(g[R]="[object Object]")}if(typeof g=="object"&&
K(g)==="[object Object]"&&(g="[object Object]"),g=String(g),p===null&&(p={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&I(n,"abnormal merg\
e sequence size");for(let R=0,C=i.length;R<C;R+=1)tn(n,p,i[R],b)}else tn(n,p,i,b);else!n.json&&!o.call(b,g)&&o.call(p,g)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=A||n.position,I(n,"duplicated mapping key")),Xe(p,g,i),delete b[g];return p}function rn(n){let p=n.input.charCodeAt(n.position);p===10?n.position++:p===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):I(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function V(n,p,b){
let x=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;B(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(p&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(q(g))for(rn(n),g=n.input.charCodeAt(n.position),x++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&je(n,"deficient indentation"),x}function de(n){let p=n.position,
b=n.input.charCodeAt(p);return!!((b===45||b===46)&&b===n.input.charCodeAt(p+1)&&b===n.input.charCodeAt(p+2)&&(p+=3,b=n.input.charCodeAt(p),b===0||G(b)))}function Be(n,p){
p===1?n.result+=" ":p>1&&(n.result+=e.repeat(`
`,p-1))}function Rn(n,p,b){let x,g,i,m,h,A,R=n.kind,C=n.result,v=n.input.charCodeAt(n.position);if(G(v)||fe(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let E=n.input.charCodeAt(n.position+1);if(G(E)||b&&fe(E))return!1}for(n.kind="scalar",n.result=
"",x=g=n.position,i=!1;v!==0;){if(v===58){let E=n.input.charCodeAt(n.position+1);if(G(E)||b&&fe(E))break}else if(v===35){let E=n.input.charCodeAt(n.position-1);
if(G(E))break}else{if(n.position===n.lineStart&&de(n)||b&&fe(v))break;if(q(v))if(m=n.line,h=n.lineStart,A=n.lineIndent,V(n,!1,-1),n.lineIndent>=p){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=g,n.line=m,n.lineStart=h,n.lineIndent=A;break}}i&&(te(n,x,g,!1),Be(n,n.line-m),x=g=n.position,i=!1),B(v)||(g=n.position+
1),v=n.input.charCodeAt(++n.position)}return te(n,x,g,!1),n.result?!0:(n.kind=R,n.result=C,!1)}function on(n,p){let b,x,g=n.input.charCodeAt(n.position);if(g!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(te(n,b,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)b=n.position,n.position++,x=n.position;else return!0;else q(g)?(te(n,b,x,!0),Be(n,V(n,!1,p)),b=x=n.position):n.position===n.lineStart&&de(n)?
I(n,"unexpected end of the document within a single quoted scalar"):(n.position++,B(g)||(x=n.position));I(n,"unexpected end of the stream within a single quoted\
 scalar")}function On(n,p){let b,x,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return te(n,b,n.position,!0),n.position++,!0;if(i===92){if(te(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),q(i))
V(n,!1,p);else if(i<256&&xn[i])n.result+=en[i],n.position++;else if((g=ve(i))>0){let m=g,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(g=Te(i))>=0?h=(h<<
4)+g:I(n,"expected hexadecimal character");n.result+=Ze(h),n.position++}else I(n,"unknown escape sequence");b=x=n.position}else q(i)?(te(n,b,x,!0),Be(n,V(n,!1,p)),
b=x=n.position):n.position===n.lineStart&&de(n)?I(n,"unexpected end of the document within a double quoted scalar"):(n.position++,B(i)||(x=n.position))}I(n,"une\
xpected end of the stream within a double quoted scalar")}function Cn(n,p){let b=!0,x,g,i,m=n.tag,h,A=n.anchor,R,C,v,E,S=Object.create(null),T,L,D,M=n.input.charCodeAt(
n.position);if(M===91)R=93,E=!1,h=[];else if(M===123)R=125,E=!0,h={};else return!1;for(n.anchor!==null&&be(n,n.anchor,h),M=n.input.charCodeAt(++n.position);M!==
0;){if(V(n,!0,p),M=n.input.charCodeAt(n.position),M===R)return n.position++,n.tag=m,n.anchor=A,n.kind=E?"mapping":"sequence",n.result=h,!0;if(b?M===44&&I(n,"exp\
ected the node content, but found ','"):I(n,"missed comma between flow collection entries"),L=T=D=null,C=v=!1,M===63){let Oe=n.input.charCodeAt(n.position+1);G(
Oe)&&(C=v=!0,n.position++,V(n,!0,p))}x=n.line,g=n.lineStart,i=n.position,Re(n,p,l,!1,!0),L=n.tag,T=n.result,V(n,!0,p),M=n.input.charCodeAt(n.position),(v||n.line===
x)&&M===58&&(C=!0,M=n.input.charCodeAt(++n.position),V(n,!0,p),Re(n,p,l,!1,!0),D=n.result),E?xe(n,h,S,L,T,D,x,g,i):C?h.push(xe(n,null,S,L,T,D,x,g,i)):h.push(T),
V(n,!0,p),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}I(n,"unexpected end of the stream within a flow collection")}function Ae(n,p){
let b,x=u,g=!1,i=!1,m=p,h=0,A=!1,R,C=n.input.charCodeAt(n.position);if(C===124)b=!1;else if(C===62)b=!0;else return!1;for(n.kind="scalar",n.result="";C!==0;)if(C=
n.input.charCodeAt(++n.position),C===43||C===45)u===x?x=C===43?y:d:I(n,"repeat of a chomping mode identifier");else if((R=se(C))>=0)R===0?I(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?I(n,"repeat of an indentation width identifier"):(m=p+R-1,i=!0);else break;if(B(C)){do C=n.input.
charCodeAt(++n.position);while(B(C));if(C===35)do C=n.input.charCodeAt(++n.position);while(!q(C)&&C!==0)}for(;C!==0;){for(rn(n),n.lineIndent=0,C=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&C===32;)n.lineIndent++,C=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),q(C)){h++;continue}if(!i&&m===
0&&I(n,"missing indentation for block scalar"),n.lineIndent<m){x===y?n.result+=e.repeat(`
`,g?1+h:h):x===u&&g&&(n.result+=`
`);break}b?B(C)?(A=!0,n.result+=e.repeat(`
`,g?1+h:h)):A?(A=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let v=n.position;for(;!q(C)&&C!==0;)C=n.input.charCodeAt(++n.position);te(n,v,n.position,!1)}return!0}function En(n,p){let b=n.tag,x=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&be(n,n.anchor,g);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,I(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!G(h))break;if(i=!0,n.position++,
V(n,!0,-1)&&n.lineIndent<=p){g.push(null),m=n.input.charCodeAt(n.position);continue}let A=n.line;if(Re(n,p,a,!1,!0),g.push(n.result),V(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===A||n.lineIndent>p)&&m!==0)I(n,"bad indentation of a sequence entry");else if(n.lineIndent<p)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=g,!0):!1}function Pn(n,p,b){let x,g,i,m,h=n.tag,A=n.anchor,R={},C=Object.create(null),v=null,E=null,S=null,T=!1,L=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&be(n,n.anchor,R);let D=n.input.charCodeAt(n.position);for(;D!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,I(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Oe=n.line;if((D===63||D===58)&&G(M))D===63?(T&&(xe(n,R,C,v,E,null,g,i,m),v=E=S=null),L=
!0,T=!0,x=!0):T?(T=!1,x=!0):I(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,D=M;else{if(g=
n.line,i=n.lineStart,m=n.position,!Re(n,b,c,!1,!0))break;if(n.line===Oe){for(D=n.input.charCodeAt(n.position);B(D);)D=n.input.charCodeAt(++n.position);if(D===58)
D=n.input.charCodeAt(++n.position),G(D)||I(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(xe(n,R,C,v,E,null,g,
i,m),v=E=S=null),L=!0,T=!1,x=!1,v=n.tag,E=n.result;else if(L)I(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=A,!0}else if(L)
I(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=A,!0}if((n.line===Oe||n.lineIndent>p)&&(T&&(g=
n.line,i=n.lineStart,m=n.position),Re(n,p,f,!0,x)&&(T?E=n.result:S=n.result),T||(xe(n,R,C,v,E,S,g,i,m),v=E=S=null),V(n,!0,-1),D=n.input.charCodeAt(n.position)),
(n.line===Oe||n.lineIndent>p)&&D!==0)I(n,"bad indentation of a mapping entry");else if(n.lineIndent<p)break}return T&&xe(n,R,C,v,E,null,g,i,m),L&&(n.tag=h,n.anchor=
A,n.kind="mapping",n.result=R),L}function Sn(n){let p=!1,b=!1,x,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&I(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(p=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(p){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
I(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!G(i);)i===33&&(b?I(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),$.test(x)||I(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(m,n.
position),j.test(g)&&I(n,"tag suffix cannot contain flow indicator characters")}g&&!N.test(g)&&I(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{I(n,"tag name is malformed: "+g)}return p?n.tag=g:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+g:x==="!"?n.tag="!"+g:x==="!!"?n.tag="tag:yaml.org,2002:"+g:I(n,
'undeclared tag handle "'+x+'"'),!0}function kn(n){let p=n.input.charCodeAt(n.position);if(p!==38)return!1;n.anchor!==null&&I(n,"duplication of an anchor proper\
ty"),p=n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!G(p)&&!fe(p);)p=n.input.charCodeAt(++n.position);return n.position===b&&I(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function ct(n){let p=n.input.charCodeAt(n.position);if(p!==42)return!1;p=
n.input.charCodeAt(++n.position);let b=n.position;for(;p!==0&&!G(p)&&!fe(p);)p=n.input.charCodeAt(++n.position);n.position===b&&I(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||I(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],V(n,!0,
-1),!0}function In(n,p,b,x){let g=nn(n);return lt(n),qe(n,p),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Pn(n,b,x)&&n.kind==="mapping"?(De(n),!0):(at(n),
qe(n,g),!1)}function Re(n,p,b,x,g){let i,m,h=1,A=!1,R=!1,C=null,v,E,S;n.depth>=n.maxDepth&&I(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||a===b;if(x&&V(n,!0,-1)&&(A=!0,n.lineIndent>p?h=1:n.lineIndent===p?
h=0:n.lineIndent<p&&(h=-1)),h===1)for(;;){let L=n.input.charCodeAt(n.position),D=nn(n);if(A&&(L===33&&n.tag!==null||L===38&&n.anchor!==null)||!Sn(n)&&!kn(n))break;
C===null&&(C=D),V(n,!0,-1)?(A=!0,m=T,n.lineIndent>p?h=1:n.lineIndent===p?h=0:n.lineIndent<p&&(h=-1)):m=!1}if(m&&(m=A||g),h===1||f===b)if(l===b||c===b?E=p:E=p+1,
S=n.position-n.lineStart,h===1)if(m&&(En(n,S)||Pn(n,S,E))||Cn(n,E))R=!0;else{let L=n.input.charCodeAt(n.position);C!==null&&T&&!m&&L!==124&&L!==62&&In(n,C,C.position-
C.lineStart,E)||i&&Ae(n,E)||on(n,E)||On(n,E)?R=!0:ct(n)?(R=!0,(n.tag!==null||n.anchor!==null)&&I(n,"alias node should not have any properties")):Rn(n,E,l===b)&&
(R=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&be(n,n.anchor,n.result)}else h===0&&(R=m&&En(n,S));if(n.tag===null)n.anchor!==null&&be(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&I(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let L=0,D=n.implicitTypes.
length;L<D;L+=1)if(v=n.implicitTypes[L],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&be(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let L=n.typeMap.multi[n.kind||"fallback"];for(let D=0,
M=L.length;D<M;D+=1)if(n.tag.slice(0,L[D].tag.length)===L[D].tag){v=L[D];break}}v||I(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&I(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&be(n,n.anchor,n.result)):I(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||R}function ut(n){let p=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(V(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let g=n.position;
for(;x!==0&&!G(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),m=[];for(i.length<1&&I(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;B(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!q(x));break}if(q(x))break;
for(g=n.position;x!==0&&!G(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(g,n.position))}x!==0&&rn(n),o.call(An,i)?An[i](n,i,m):je(n,'unknown docum\
ent directive "'+i+'"')}if(V(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,V(n,!0,-1)):b&&I(n,"directives end mark is expected"),Re(n,n.lineIndent-1,f,!1,!0),V(n,!0,-1),n.checkLineBreaks&&P.test(n.input.slice(p,n.
position))&&je(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&de(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,V(n,!0,-1));return}n.position<n.length-1&&I(n,"end of the stream or a document separator is expected")}function sn(n,p){n=String(n),p=p||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new J(n,p),x=n.indexOf("\0");for(x!==-1&&(b.position=x,I(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)ut(b);return b.documents}function ft(n,p,b){p!==null&&typeof p=="ob\
ject"&&typeof b>"u"&&(b=p,p=null);let x=sn(n,b);if(typeof p!="function")return x;for(let g=0,i=x.length;g<i;g+=1)p(x[g])}function dt(n,p){let b=sn(n,p);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Fn.loadAll=ft,Fn.load=dt,Fn}function Za(){if(Li)return dr;
Li=1;let e=pn(),t=mn(),r=pr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,a=10,f=13,u=32,d=33,y=34,w=35,P=37,j=38,$=39,N=42,K=44,q=45,
B=58,G=61,fe=62,Te=63,ve=64,se=91,Le=93,Ze=96,Xe=123,xn=124,en=125,J={};J[0]="\\0",J[7]="\\a",J[8]="\\b",J[9]="\\t",J[10]="\\n",J[11]="\\v",J[12]="\\f",J[13]="\\\
r",J[27]="\\e",J[34]='\\"',J[92]="\\\\",J[133]="\\N",J[160]="\\_",J[8232]="\\L",J[8233]="\\P";let wn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],I=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function je(i,m){if(m===null)return{};let h={},A=Object.keys(m);for(let R=0,C=A.length;R<C;R+=
1){let v=A[R],E=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let S=i.compiledTypeMap.fallback[v];S&&o.call(S.styleAliases,E)&&(E=S.styleAliases[E]),
h[v]=E}return h}function be(i){let m,h,A=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-A.length)+A}let lt=1,De=2;function at(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=je(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?De:lt,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function nn(i,m){let h=e.repeat(" ",m),A=0,R="",C=i.length;for(;A<C;){let v,E=i.indexOf(`
`,A);E===-1?(v=i.slice(A),A=C):(v=i.slice(A,E+1),A=E+1),v.length&&v!==`
`&&(R+=h),R+=v}return R}function qe(i,m){return`
`+e.repeat(" ",i.indent*m)}function An(i,m){for(let h=0,A=i.implicitTypes.length;h<A;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function te(i){return i===
u||i===c}function we(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function tn(i){return we(i)&&
i!==l&&i!==f&&i!==a}function xe(i,m,h){let A=tn(i),R=A&&!te(i);return(h?A:A&&i!==K&&i!==se&&i!==Le&&i!==Xe&&i!==en)&&i!==w&&!(m===B&&!R)||tn(m)&&!te(m)&&i===w||
m===B&&R}function rn(i){return we(i)&&i!==l&&!te(i)&&i!==q&&i!==Te&&i!==B&&i!==K&&i!==se&&i!==Le&&i!==Xe&&i!==en&&i!==w&&i!==j&&i!==N&&i!==d&&i!==xn&&i!==G&&i!==
fe&&i!==$&&i!==y&&i!==P&&i!==ve&&i!==Ze}function V(i){return!te(i)&&i!==B}function de(i,m){let h=i.charCodeAt(m),A;return h>=55296&&h<=56319&&m+1<i.length&&(A=i.
charCodeAt(m+1),A>=56320&&A<=57343)?(h-55296)*1024+A-56320+65536:h}function Be(i){return/^\n* /.test(i)}let Rn=1,on=2,On=3,Cn=4,Ae=5;function En(i,m,h,A,R,C,v,E){
let S,T=0,L=null,D=!1,M=!1,Oe=A!==-1,ln=-1,an=rn(de(i,0))&&V(de(i,i.length-1));if(m||v)for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=de(i,S),!we(T))return Ae;an=an&&
xe(T,L,E),L=T}else{for(S=0;S<i.length;T>=65536?S+=2:S++){if(T=de(i,S),T===a)D=!0,Oe&&(M=M||S-ln-1>A&&i[ln+1]!==" ",ln=S);else if(!we(T))return Ae;an=an&&xe(T,L,
E),L=T}M=M||Oe&&S-ln-1>A&&i[ln+1]!==" "}return!D&&!M?an&&!v&&!R(i)?Rn:C===De?Ae:on:h>9&&Be(i)?Ae:v?C===De?Ae:on:M?Cn:On}function Pn(i,m,h,A,R){i.dump=(function(){
if(m.length===0)return i.quotingType===De?'""':"''";if(!i.noCompatMode&&(wn.indexOf(m)!==-1||I.test(m)))return i.quotingType===De?'"'+m+'"':"'"+m+"'";let C=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-C),E=A||i.flowLevel>-1&&h>=i.flowLevel;function S(T){return An(i,T)}switch(En(
m,E,i.indent,v,S,i.quotingType,i.forceQuotes&&!A,R)){case Rn:return m;case on:return"'"+m.replace(/'/g,"''")+"'";case On:return"|"+Sn(m,i.indent)+kn(nn(m,C));case Cn:
return">"+Sn(m,i.indent)+kn(nn(ct(m,v),C));case Ae:return'"'+Re(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Sn(i,m){let h=Be(
i)?String(m):"",A=i[i.length-1]===`
`,C=A&&(i[i.length-2]===`
`||i===`
`)?"+":A?"":"-";return h+C+`
`}function kn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function ct(i,m){let h=/(\n+)([^\n]*)/g,A=(function(){let E=i.indexOf(`
`);return E=E!==-1?E:i.length,h.lastIndex=E,In(i.slice(0,E),m)})(),R=i[0]===`
`||i[0]===" ",C,v;for(;v=h.exec(i);){let E=v[1],S=v[2];C=S[0]===" ",A+=E+(!R&&!C&&S!==""?`
`:"")+In(S,m),R=C}return A}function In(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,A,R=0,C,v=0,E=0,S="";for(;A=h.exec(i);)E=A.index,E-R>m&&(C=v>R?v:E,S+=
`
`+i.slice(R,C),R=C+1),v=E;return S+=`
`,i.length-R>m&&v>R?S+=i.slice(R,v)+`
`+i.slice(v+1):S+=i.slice(R),S.slice(1)}function Re(i){let m="",h=0;for(let A=0;A<i.length;h>=65536?A+=2:A++){h=de(i,A);let R=J[h];!R&&we(h)?(m+=i[A],h>=65536&&
(m+=i[A+1])):m+=R||be(h)}return m}function ut(i,m,h){let A="",R=i.tag;for(let C=0,v=h.length;C<v;C+=1){let E=h[C];i.replacer&&(E=i.replacer.call(h,String(C),E)),
(p(i,m,E,!1,!1)||typeof E>"u"&&p(i,m,null,!1,!1))&&(A!==""&&(A+=","+(i.condenseFlow?"":" ")),A+=i.dump)}i.tag=R,i.dump="["+A+"]"}function sn(i,m,h,A){let R="",C=i.
tag;for(let v=0,E=h.length;v<E;v+=1){let S=h[v];i.replacer&&(S=i.replacer.call(h,String(v),S)),(p(i,m+1,S,!0,!0,!1,!0)||typeof S>"u"&&p(i,m+1,null,!0,!0,!1,!0))&&
((!A||R!=="")&&(R+=qe(i,m)),i.dump&&a===i.dump.charCodeAt(0)?R+="-":R+="- ",R+=i.dump)}i.tag=C,i.dump=R||"[]"}function ft(i,m,h){let A="",R=i.tag,C=Object.keys(
h);for(let v=0,E=C.length;v<E;v+=1){let S="";A!==""&&(S+=", "),i.condenseFlow&&(S+='"');let T=C[v],L=h[T];i.replacer&&(L=i.replacer.call(h,T,L)),p(i,m,T,!1,!1)&&
(i.dump.length>1024&&(S+="? "),S+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),p(i,m,L,!1,!1)&&(S+=i.dump,A+=S))}i.tag=R,i.dump="{"+A+"}"}function dt(i,m,h,A){
let R="",C=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let E=0,S=v.length;E<S;E+=1){let T="";(!A||R!=="")&&(T+=qe(i,m));let L=v[E],D=h[L];if(i.replacer&&(D=i.replacer.call(h,L,D)),
!p(i,m+1,L,!0,!0,!0))continue;let M=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;M&&(i.dump&&a===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,M&&(T+=
qe(i,m)),p(i,m+1,D,!0,M)&&(i.dump&&a===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,R+=T)}i.tag=C,i.dump=R||"{}"}function n(i,m,h){let A=h?i.explicitTypes:i.implicitTypes;
for(let R=0,C=A.length;R<C;R+=1){let v=A[R];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let E=i.styleMap[v.tag]||v.defaultStyle,S;if(s.call(v.represent)===
"[object Function]")S=v.represent(m,E);else if(o.call(v.represent,E))S=v.represent[E](m,E);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+E+'" style');
i.dump=S}return!0}}return!1}function p(i,m,h,A,R,C,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let E=s.call(i.dump),S=A;A&&(A=i.flowLevel<0||i.flowLevel>m);let T=E===
"[object Object]"||E==="[object Array]",L,D;if(T&&(L=i.duplicates.indexOf(h),D=L!==-1),(i.tag!==null&&i.tag!=="?"||D||i.indent!==2&&m>0)&&(R=!1),D&&i.usedDuplicates[L])
i.dump="*ref_"+L;else{if(T&&D&&!i.usedDuplicates[L]&&(i.usedDuplicates[L]=!0),E==="[object Object]")A&&Object.keys(i.dump).length!==0?(dt(i,m,i.dump,R),D&&(i.dump=
"&ref_"+L+i.dump)):(ft(i,m,i.dump),D&&(i.dump="&ref_"+L+" "+i.dump));else if(E==="[object Array]")A&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?sn(i,m-1,i.dump,
R):sn(i,m,i.dump,R),D&&(i.dump="&ref_"+L+i.dump)):(ut(i,m,i.dump),D&&(i.dump="&ref_"+L+" "+i.dump));else if(E==="[object String]")i.tag!=="?"&&Pn(i,i.dump,m,C,S);else{
if(E==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+E)}if(i.tag!==null&&i.tag!=="?"){let M=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",i.dump=M+" "+
i.dump}}return!0}function b(i,m){let h=[],A=[];x(i,h,A);let R=A.length;for(let C=0;C<R;C+=1)m.duplicates.push(h[A[C]]);m.usedDuplicates=new Array(R)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let A=m.indexOf(i);if(A!==-1)h.indexOf(A)===-1&&h.push(A);else if(m.push(i),Array.isArray(i))for(let R=0,C=i.length;R<C;R+=1)x(
i[R],m,h);else{let R=Object.keys(i);for(let C=0,v=R.length;C<v;C+=1)x(i[R[C]],m,h)}}}function g(i,m){m=m||{};let h=new at(m);h.noRefs||b(i,h);let A=i;return h.replacer&&
(A=h.replacer.call({"":A},"",A)),p(h,0,A,!0,!0)?h.dump+`
`:""}return dr.dump=g,dr}function Xa(){if(Di)return Z;Di=1;let e=Qa(),t=Za();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=X(),Z.Schema=$i(),Z.FAILSAFE_SCHEMA=_i(),Z.JSON_SCHEMA=Hi(),Z.CORE_SCHEMA=Yi(),
Z.DEFAULT_SCHEMA=pr(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=t.dump,Z.YAMLException=mn(),Z.types={binary:Ki(),float:Ui(),map:Fi(),null:ji(),pairs:zi(),set:Ji(),
timestamp:Gi(),bool:qi(),int:Bi(),merge:Wi(),omap:Vi(),seq:Ni(),str:Mi()},Z.safeLoad=r("safeLoad","load"),Z.safeLoadAll=r("safeLoadAll","loadAll"),Z.safeDump=r(
"safeDump","dump"),Z}var Z,Fn,Ce,ci,Gt,ui,Wt,fi,Kt,di,Vt,pi,zt,mi,Jt,hi,Qt,gi,Zt,yi,Xt,vi,er,bi,nr,xi,tr,wi,rr,Ai,ir,Ri,or,Oi,sr,Ci,lr,Ei,ar,Pi,cr,Si,ur,ki,fr,Ii,
Ti,dr,Li,Di,ec,nc,Qi,Of,Zi,Cf,Ef,Pf,Xi,Sf,kf,If,Tf,Lf,Df,$f,eo=O(()=>{"use strict";Z={},Fn={},Ce={};dr={};ec=Xa(),nc=za(ec),{Type:Qi,Schema:Of,FAILSAFE_SCHEMA:Zi,
JSON_SCHEMA:Cf,CORE_SCHEMA:Ef,DEFAULT_SCHEMA:Pf,load:Xi,loadAll:Sf,dump:kf,YAMLException:If,types:Tf,safeLoad:Lf,safeLoadAll:Df,safeDump:$f}=nc});function ro(e,t,r){if(t===void 0)return r?no(e):$e(e);if(t===`${Ge}binary`)return oc(e);if(t===`${Ge}timestamp`)return rc.test(e)&&ic(e)?$e(e):void 0;let s=tc.get(
t);if(!s)return $e(e);let o=no(e);return s==="float"&&o.type==="integer"?We(Number(o.value)):o.type===s?o:void 0}function ic(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function oc(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return $e(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function no(e){let t=sc.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return lc(e)??$e(e);if(!/[-+0-9]/.test(r))return $e(e);let s=e.replaceAll("_","");return cc(s)??ac(s)??$e(e)}function $e(e){return{type:"te\
xt",value:e,key:e}}function to(e){return{type:"boolean",value:e,key:String(e)}}function We(e){return{type:"float",value:e,key:fc(e)}}function lc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?We(t):void 0}function ac(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?We(t):void 0}function cc(e){let t=uc.exec(e);if(!t)return;let[,r="",s,o,l,c="0"]=t,a=s!==void 0?_n(s,"0\
x",16):o!==void 0?_n(o,"0o",22):l!==void 0?_n(l,"0b",64):_n(c,"",20);if(a===void 0||a>=2n**64n)return;let f=r==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function _n(e,t,r){return e.length<=r?BigInt(t+e):void 0}function fc(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}var Ge,tc,rc,sc,uc,io=O(()=>{"use strict";Ge="tag:yaml.org,2002:",tc=new Map([[`${Ge}int`,"integer"],[`${Ge}float`,"\
float"],[`${Ge}bool`,"boolean"],[`${Ge}null`,"null"]]),rc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
sc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,to(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,to(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,We(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,We(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,We(Number.NEGATIVE_INFINITY)])]);
uc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function so(e){if(e.length>co||dc(e))return;let t=ao(e);return mr?void 0:t}function lo(e){return e.length<=co&&ao(e)!==void 0}function ao(e){mr=!1;try{return{value:Xi(
e,{schema:Ac})??null}}catch{return}}function dc(e){return mc.test(e)||pc.test(e)||yc(e)||hc.test(e)&&gc.test(e)?!0:/[[{]/.test(e)&&vc.test(e)&&bc.test(e)}function yc(e){
for(let t=0;t+oo<e.length;){let r=e.lastIndexOf(`
`,t+oo);if(r<t)return!0;t=r+1}return!1}var co,pc,mc,hc,gc,oo,vc,bc,mr,xc,hn,wc,Ac,uo=O(()=>{"use strict";eo();io();co=3e6;pc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
mc=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,hc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,gc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");oo=1e3,vc=/(?:^|[\s,:[{-])[[{]/,bc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
mr=!1,xc=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),wc=new Qi("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if(xc.has(e.charCodeAt(0))||(hn=ro(e,void 0,!0),!hn||hn.type==="text"))return!1;let{type:t,key:r,value:s}=hn;return(t==="float"||t==="integer"&&r!==String(s))&&
(mr=!0),!0},construct:()=>hn?.value}),Ac=Zi.extend({implicit:[wc]})});function fo(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=Rc(e);let l=0,c=r.length-1;for(;l<c;){let f=l+c+1>>1;(r[f]??0)<=o?l=f:c=f-1}let a=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-t):a,offset:o}};return(o,l)=>({start:s(Math.min(o,e.length)),end:s(Math.min(l,e.length))})}function Rc(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var po=O(()=>{"use strict"});var hr,mo,ho=O(()=>{"use strict";hr=200,mo=`it is nested deeper than ${hr} levels`});function bo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return yo(e,t);let r=[],s=t;for(;;){let c=jn(go,e,s);if(c===e.length)return r;
let a=Cc(e,s,c);if(!a)break;r.push(a),s=a.end}if(r.length<2)return[...r,...yo(e,jn(Oc,e,s))];let o=jn(go,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function jn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function Cc(e,t,r){
let s=Ec(e,r);if(!s)return;let{end:o,levels:l}=s;if(l>hr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:mo}};let c=!0;try{let a=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:a}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function Ec(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let c=Sc(e,o);if(c===void 0)
return;o=c-1}else l==="{"||l==="["?s=Math.max(s,++r):l==="}"||l==="]"?r--:r===0&&(o=jn(Pc,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function Sc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function yo(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},l=e.startsWith("\
---",t)?t:vo(e,t);for(;l!==-1;l=vo(e,l)){let c=e.indexOf(`
`,l),a=c===-1?e.length:c+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!kc(e.slice(s.body,l))&&(o(l),s={start:l,body:a})}return o(e.length),r}function vo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function kc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var go,Oc,Pc,xo=O(()=>{"use strict";ho();go=/[ \t\r\n]*/y,Oc=/[^\S\n]*\n?/y;Pc=/[-+.\w]*/y});var Ic,wo,Ao,gr,yr=O(()=>{"use strict";wo=()=>Ic??=require("./cli/thorough.cjs"),Ao=(...e)=>wo().multilineTexts(...e),gr=(...e)=>wo().readThoroughly(...e)});function vr(e,{fast:t=!0}={}){let r=fo(e),s=[],o,l=0;for(let c of bo(e)){let a=Ro(e,{...c,start:l},r,t);if(a.value===null&&a.issues.length===0){o??=a;continue}s.
push(a),l=c.end}return s.length>0?{documents:s}:{documents:[o??Ro(e,{start:l,body:l,end:e.length},r,t)]}}function Ro(e,t,r,s){let o=s?Tc(e,t):void 0;if(!o)return gr(
e,t,r);let l,c=()=>(l??=gr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:a=>c().positionOf(a),keyOf:a=>c().keyOf(a),get node(){
return c().node}}}function Tc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let l=e.slice(t,r);return s?lo(l)?s:void 0:so(l)}var Oo=O(()=>{"use strict";uo();po();
xo();yr()});function Lc(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!Lc(e)}var Jf,ce=O(()=>{"use strict";Jf=Object.prototype});function Co(e){let t=br.get(e);if(t)return t;let r=e.split("/").slice(1).map($c);return br.size<Dc&&br.set(e,r),r}function qn(e){return/[~\d]/.test(e)?Co(e).map(
t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function H(e,t){let r=e;for(let s of Co(t))if(Array.isArray(r))r=
r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;return r}var br,Dc,$c,ie=O(()=>{"use strict";ce();br=new Map,Dc=1e3,$c=e=>e.includes("~")?e.replaceAll(
"~1","/").replaceAll("~0","~"):e});function k(e,t,r=`name: example
  namespace: acme`){let s=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${s.join(`
`)}
`}function Y(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}function Ke(e,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}var Mc,z,Bn,F,_,ue,W=O(()=>{"use strict";Mc=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,z=`-----BEGIN CERTIFICATE-----
${Mc}-----END CERTIFICATE-----
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
`,_=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;ue=k("DataPlane",F+_,`name: eu-west
  namespace: acme`)});function Un(e,t){let r=`planeID: shared
${Y(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var Po,Eo,So=O(()=>{"use strict";W();Po={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&Eo(o.ca.text)!==Eo(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${Un("a",z)}---
${Un("b",z.replace("CCCC","DDDD"))}`,right:`${Un("a",z)}---
${Un("b",z)}`}},Eo=e=>e.replace(/\s+/g,"")});function ko(e,t){if(!U(e)||!Ye(t,e.kind))return;let r=String(e.kind),s=H(e,"/metadata/name"),o=H(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!Me(r)&&typeof o=="string"&&o!==""?o:void 0}}function Hn(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Io(e){let t=H(e,"/spec/planeID"),r=t===void 0||t===""?H(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var Me,gn=O(()=>{"use strict";he();ie();
ce();Me=e=>e.startsWith("Cluster")||e==="Organization"});function Ve(e){let t=new Map;for(let r of e){let s=t.get(r.name);s?s.push(r):t.set(r.name,[r])}return t}function Ne(e,t,r){return r.includes(t.kind)&&(Me(t.kind)||
Hn(e,t))}function Yn(e,t){return e===`Cluster${t}`||t===`Cluster${e}`}var Gn=O(()=>{"use strict";gn()});function Nc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&Hn(e,o)&&s.push(o.name),s.length===Fc)break;return s}var To,Fc,Lo=O(()=>{"use strict";cn();gn();W();Gn();
To={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let t=Ve(e);return e.flatMap(r=>r.references.flatMap(({set:s,namePath:o,kinds:l,name:c})=>{let a=t.get(c)??[],[f=""]=l;if(!s||
a.some(P=>Ne(r,P,l)))return[];if(a.some(P=>Yn(P.kind,f)))return[];let u=a.find(P=>P.kind===f);if(u)return[{plane:r,path:o,detail:`the ${f} ${c} is in the namesp\
ace ${u.namespace}`}];let d=pe(c,Nc(r,f,e)),y=Me(f)||r.namespace===void 0?"":` in the namespace ${r.namespace}`,w=d===void 0?"":` (did you mean ${d}?)`;return[{
plane:r,path:o,detail:`there is no ${f} ${c}${y}${w}`}]}))},message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${Ke("eu-wst")}---
${ue}`,right:`${Ke("eu-west")}---
${ue}`}};Fc=500});var Do,_c,$o=O(()=>{"use strict";ce();W();Do={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||_c.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",F+_,
`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${F}${_}`,`name: eu.west
  namespace: acme`)}},_c=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function Ee(e,t){let r=[];for(let s of t){let o=H(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}function ee(e,t){return Ee(e,ae(t,"v0.9")?jc:qc)}function Fe(e,t){
return(Wn?.resource!==e||Wn.line!==t)&&(Wn={resource:e,line:t,listeners:Bc(e,t)}),Wn.listeners}function Bc(e,t){let r=H(e,"/spec/gateway");return U(r)?ae(t,"v0.\
17")?Hc(r):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}VirtualHost`,c=s==="p\
ublic";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,port:`/spec/gateway/${s}\
HTTPSPort`}]}):[]}function Mo(e,t){let r=Fe(e,t);if(r.length===0)return[];let s=Ee(e,r.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(s.map(o=>[o.text,
o])).values()]}function Hc(e){let t=[];for(let{way:r,side:s,isPublic:o,listeners:l}of Uc){let c=e[r],a=U(c)?c[s]:void 0;if(!U(a))continue;let f=`${a.namespace}/${a.
name}`;for(let u of l)U(a[u.protocol])&&t.push({isPublic:o,gateway:f,...u})}return t}var jc,qc,Wn,Uc,oe=O(()=>{"use strict";he();ie();ce();jc=["/spec/clusterAge\
nt/clientCA/value"],qc=["/spec/agent/clientCA/value"];Uc=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="ingress"&&t===
"external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var No,Fo=O(()=>{"use strict";ie();W();oe();No={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return Fe(e,t).flatMap(({gateway:s,protocol:o,port:l})=>{let c=H(e,l);if(typeof c!="number")return[];let a=`${s} ${c}`,f=r.get(a);return r.set(a,f??
o),f===void 0||f===o?[]:[{path:l,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:k("DataPlane",`${F}${_}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${F}${_}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var _o,jo=O(()=>{"use strict";ie();W();_o={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=H(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let l=r.has(s);return r.add(
s),l&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:k("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - mirror`)}}});var qo,Bo=O(()=>{"use strict";W();qo={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",F+_)}---
${k("DataPlane",F+_)}`,right:`${k("DataPlane",F+_)}---
${k("DataPlane",F+_.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Uo,Yc,Gc,Ho=O(()=>{"use strict";ie();W();oe();Uo={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=H(e,"/spec/imagePullSecretRefs"),r=Ee(e,Gc).filter(({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`\
/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",F.replace("name: ag\
ent-ca",'name: ""')+_),right:k("DataPlane",F+_)}},Yc=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),Gc=[...["secretR\
ef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/\
spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...Yc.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","htt\
ps","tls"].map(t=>`${e}/${t}/host`)])]});function Yo(e){return e.replace(Wc,"")}function Kn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var Wc,xr=O(()=>{"use strict";Wc=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function ne(e){let t=Kn(e),r=t??e;if(Yo(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?Vc(r)?"placeholder":"other":Kc(s)?t===void 0?"certificate":"encoded":"placeholder"}function Kc(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function Vc(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Pe=O(()=>{"use strict";xr()});var Go,Wo=O(()=>{"use strict";xr();ie();Pe();W();oe();Go={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>ee(e,t).filter(({text:r})=>ne(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>Kn(String(H(e,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(btoa(z))}observerURL: https://obser\
ver.example.com`),right:k("ObservabilityPlane",`${Y(z)}observerURL: https://observer.example.com`)}}});function Vn(e,t,{at:r,endOf:s}){return!r||!s?[]:ee(e,t).flatMap(({path:o,text:l})=>{let c=ne(l)==="certificate"?s(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var zn,wr=O(()=>{"use strict";Pe();oe();zn=e=>e.toISOString().slice(0,10)});var Ko,Vo=O(()=>{"use strict";W();wr();Ko={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy o\
f its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o<l?[{path:s,detail:zn(o)}]:[]),message:({detail:e})=>`\
holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${Y(Bn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}}});var zo,zc,Jo=O(()=>{"use strict";W();wr();zo={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a \
copy of its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Vn(e,t,r).flatMap(({path:s,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<zc?[{path:s,
detail:zn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date(
"2026-03-20T00:00:00Z"),wrong:k("ObservabilityPlane",`${Y(Bn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},zc=720*60*60*1e3});var Qo,Zo=O(()=>{"use strict";Pe();W();oe();Qo={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:ee(e,t).filter(({text:r})=>ne(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",Y(z)+_),right:k(
"DataPlane",F+_)}}});var Xo,es=O(()=>{"use strict";Pe();W();oe();Xo={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none\
, and the plane is skipped",since:"v0.9",check:(e,t,{at:r,endOf:s})=>ee(e,t).filter(({text:o})=>{let l=ne(o);return l==="other"||l==="certificate"&&r!==void 0&&
s?.(o)===void 0}),message:()=>"is no certificate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.",example:{release:"v0.1\
5",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(z)}observerURL: https://observer.example.com`)}}});var ns,ts=O(()=>{"use strict";ie();W();oe();ns={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>Fe(
e,t).flatMap(({port:r})=>{let s=H(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:k("DataPlane",`${F}${_}  publicHTTPPort: 0`),right:k("DataPlane",`${F}${_}  publicHTTPPort: 80`)}}});function Jc(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var rs,Qc,is=O(()=>{"use strict";W();oe();rs={code:"invalid-url",severity:"error",source:"\
the control plane calls these addresses over HTTP; no CRD checks them",check:e=>Ee(e,Qc).flatMap(({path:t,text:r})=>{let s=Jc(r);return s===void 0?[]:[{path:t,detail:s}]}),
message:({detail:e})=>`must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(z)}ob\
serverURL: observer.example.com`),right:k("ObservabilityPlane",`${Y(z)}observerURL: https://observer.example.com`)}};Qc=["/spec/observerURL","/spec/rcaAgentURL",
"/spec/finOpsAgentURL","/spec/observer/url"]});function Zc(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}function eu(e){return nu.find(([t])=>t.test(e))?.[1]}var os,Xc,nu,ss=O(()=>{"use s\
trict";W();oe();os={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(e,t)=>Ee(
e,Zc(Fe(e,t))).flatMap(({path:r,text:s})=>{let o=Xc.test(s)?void 0:eu(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must be a plain host \
name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:k("DataPlane",F+_.replace("apps.example.com","https://apps.example.com")),right:k("\
DataPlane",F+_)}};Xc=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;nu=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]]});var ls,as=O(()=>{"use strict";ie();ce();W();ls={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(H(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(z)}observerURL: https://observer.example.com`)}}});var cs,us=O(()=>{"use strict";Pe();W();oe();cs={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>ee(e,t).
filter(({text:r})=>ne(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:k("ObservabilityPlane",`${Y(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(z)}observerURL: https://observer.example.com`)}}});var tu,fs,ds=O(()=>{"use strict";Pe();W();oe();tu=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,fs={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>ee(e,t).filter(({
text:r})=>ne(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(z+tu)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(z)}observe\
rURL: https://observer.example.com`)}}});var ps,ms=O(()=>{"use strict";W();Gn();ps={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let t=Ve(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:l,kinds:c,name:a})=>{let f=t.
get(a)??[];if(!s||f.some(d=>Ne(r,d,c)))return[];let u=f.find(d=>Yn(d.kind,c[0]??"")&&Ne(r,d,[d.kind]));return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${a} \
is a ${u.kind}`}]:[]}))},message:({detail:e})=>`leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Ke(
"eu-west","ClusterDataPlane")}---
${ue}`,right:`${Ke("eu-west")}---
${ue}`}}});var hs,gs=O(()=>{"use strict";W();hs={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different pla\
neID are different clusters",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>r.publicHosts.flatMap(({path:s,text:o})=>{let l=t.get(o);return l||t.set(o,
r),l&&l.planeID!==r.planeID?[{plane:r,path:s,detail:l.name}]:[]}))},message:({detail:e})=>`is the public host of ${e} too, which is another cluster: a name lead\
s to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${ue}---
${k("DataPlane",F+_,`name: us-east
  namespace: acme`)}`,right:`${ue}---
${k("DataPlane",F+_.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var ys,vs=O(()=>{"use strict";he();ie();ce();W();ys={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let l=[],c=U(o)?o.
name:void 0;String(r).startsWith("Cluster")&&s.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let a=H(e,"/spec/observabilityPlane\
Ref");return ae(t,"v0.15")&&U(a)&&a.kind===void 0&&l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityP\
lane":"ObservabilityPlane"}),l},message:({detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{
release:"v0.15",wrong:k("DataPlane",`${F}${_}observabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var bs,xs,ws=O(()=>{"use strict";W();Gn();bs=k("ObservabilityPlane",`${F}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),xs={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let t=Ve(e),r=new Set(e.flatMap(s=>s.references.flatMap(({kinds:o,name:l})=>{let c=(t.
get(l)??[]).filter(f=>Ne(s,f,o)),a=o.find(f=>c.some(u=>u.kind===f));return c.filter(f=>f.kind===a)})));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.
has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove \
it.",example:{release:"v0.15",wrong:`${ue}---
${bs}`,right:`${k("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${bs}`}}});var Jn,As,Ar=O(()=>{"use strict";So();Lo();$o();Fo();jo();Bo();Ho();Wo();Vo();Jo();Zo();es();ts();is();ss();as();us();ds();ms();gs();vs();ws();Jn=[fs,Go,Xo,cs,Ko,
zo,os,rs,ns,No,ys,Uo,Do,ls,Qo,_o],As=[qo,To,ps,hs,Po,xs]});function Os(e,t,r,s={},o=Jn){let l=[];for(let a of ru(o,t)){let f=iu(a,e,t,s);f.length>0&&l.push(...f)}if(l.length===0)return l;let c=new Set(r.map(({path:a})=>a));
return l.filter(({issue:a})=>!c.has(a.path))}function ru(e,t){if(e!==Jn)return e.filter(o=>Qn(o,t));let r=Rs.get(t);if(r)return r;let s=Jn.filter(o=>Qn(o,t));return Rs.
set(t,s),s}function Qn({since:e,until:t},r){return(!e||ae(r,e))&&(!t||ae(t,r))}function iu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let l=e.fix?.(t,o);return{
issue:ou(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Rr(e.code),path:"",field:""},severity:"error"}]}}function ou(e,t){return{code:e.
code,path:t.path,field:qn(t.path),message:e.message(t)}}var Rs,Rr,Or=O(()=>{"use strict";he();ie();Ar();Rs=new Map;Rr=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function Es(e,t,r,s,o=As){let l=o.filter(a=>Qn(a,t));if(r)return l.flatMap(a=>Cs(a,e,t,s));let c=l.filter(({among:a})=>a==="each");return su(e).flatMap(a=>c.flatMap(
f=>Cs(f,a,t,s)))}function su(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return[...t.values()].filter(r=>r.length>1)}function Cs(e,t,r,s){
try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.code,path:l,field:qn(o.path),message:e.message(o)},{plane:a}=o;return{plane:a,finding:{...c,
file:a.path,severity:e.severity,range:s(a,o.path)}}})}catch{let[o]=t,l={...Rr(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"e\
rror",range:s(o,"")}}]:[]}}var Ps=O(()=>{"use strict";ie();Or();Ar()});function Ss(e){return ks(e,"").filter(t=>lu(t.value))}function ks(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>ks(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function lu(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&He.includes(r);let s=t.split("/")[0]??"";return s!==Cr?(s.endsWith(`.${Cr}`)||pe(s,[Cr])!==void 0)&&typeof r=="string"&&He.includes(
r):typeof r!="string"||r===""?!0:He.includes(r)||r.endsWith("Plane")||pe(r,He)!==void 0}var Cr,Is=O(()=>{"use strict";he();cn();ce();Cr="openchoreo.dev"});function Er(e){return au.has(e)?"warning":"error"}var au,Ts=O(()=>{"use strict";au=new Set(["null-value"])});function Ls({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function Ds(e,t){if(!yn(e))return Pr(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Pr(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Pr):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Pr(r)):!1}var yn,Sr=O(()=>{"use \
strict";ce();yn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function $s(e,t,r,s){let o=Ss(e.value);if(o.length===0&&!yn(e))return;let l=e.issues.map(a=>({...a,file:t,severity:Er(a.code)})),c=[];for(let a of o){let f=cu(a,
e,t,r,s);f.length!==0&&(l.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...uu(a,e,t,r)))}return{planes:o,findings:l,fits:c}}function cu({value:e,pointer:t},r,s,o,l){
let c=ei(o)(e),a=c.ok?[]:c.issues,f=fn(o),u=U(e)&&Ye(f,e.kind)?Os(e,f,a,l):[];if(a.length===0&&u.length===0)return[];return[...a.map(y=>d(y,Er(y.code))),...u.map(
({issue:y,severity:w})=>d(y,w))];function d(y,w){let P=t+y.path,j=y.code==="unknown-field"?r.keyOf(P):r.positionOf(P);return{...y,path:P,file:s,severity:w,range:j}}}
function uu({value:e,pointer:t},r,s,o){let l=ni(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let a=me.indexOf(o)>me.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:ti(l),release:c,...a&&{later:o}}]}var Ms=O(()=>{"use strict";he();ce();Is();Or();Ts();Sr()});function Ns(e,t){if(!U(e)||!Ye(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":fu(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,a=Me(r)?c:l,f=H(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:du(
a,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[a],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,c].find(d=>d===(f.kind??a));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function fu(e,t){return ae(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function du(e,t,r){return e!==t&&ae(r,"v1.0")?[e,t]:[e]}var Fs=O(()=>{"use strict";he();ie();ce();gn()});function _s({value:e,pointer:t,document:r},s,o,l){let c=ko(e,s);if(!c)return[];let a=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:Io(e),references:Ns(
e,s),publicHosts:Mo(a,s),ca:ee(a,s).find(({text:f})=>ne(f)==="certificate")}]}var js=O(()=>{"use strict";gn();Fs();Pe();oe()});function Bs(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(a=>qs(a,c))),l=t.flatMap(c=>{let a=c.hasReason?e.some(f=>qs(
c,f))?void 0:mu:pu;return a?[{...a,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...l]}function qs({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Hs(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),l=e.positionOf("").start,c=Ao(e),a=r.offset;return o.split(`
`).flatMap((f,u)=>{let d=a;a+=f.length+1;let y=hu.exec(f),w=y?.[1];if(!y||w===void 0||c.some(([q,B])=>d>=q&&d<B))return[];let P=y[2]!==void 0;if(!P&&d>=l.offset)
return[];let j=r.line+u,$=f.indexOf("#")+1,N={line:j,column:$,offset:d+$-1},K={start:N,end:{line:j,column:$+w.length,offset:N.offset+w.length}};return[{code:y[3]??
"",hasReason:y[4]!==void 0,line:P?j+1:void 0,document:e.range,range:K}]})}var pu,mu,hu,Us,Ys=O(()=>{"use strict";yr();pu={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},mu={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},hu=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Us="openchoreo-planes-disable"});function Ws({release:e=un,complete:t=!1,fast:r=!0,...s}){let o=fn(e),l=[],c=0;function a({path:u,text:d},y,w=!1){c++;let P=d.includes("{{"),j=d.includes(Us),$=[],
N=[],K=[],q=[],B=!1,G=!1,{documents:fe}=vr(d,{fast:r});for(let[Te,ve]of fe.entries())if(P&&Ds(ve,d))B=!0;else if(w&&yn(ve)&&!Ls(ve,d))G=!0;else{let se=$s(ve,u,e,
s);if(!se)continue;se.findings.length>0&&$.push(...se.findings),se.fits.length>0&&K.push(...se.fits),j&&se.planes.length>0&&N.push(...Hs(ve,d));for(let{value:Le,
pointer:Ze}of se.planes)q.push({value:Le,pointer:Ze,document:Te})}q.length===0&&$.length===0&&!B&&!G||l.push({number:y,path:u,planes:q.length,findings:$,directives:N,
fits:K,listed:t||q.length>1?q.flatMap(Te=>_s(Te,o,u,y)):[],isTemplate:B,isPassedOver:G})}function f(u){let d=l.flatMap(({listed:w})=>w),y=new Map;for(let{plane:w,
finding:P}of Es(d,o,t,yu(u)))y.set(w.file,[...y.get(w.file)??[],P]);return{findings:l.flatMap(({number:w,path:P,findings:j,directives:$})=>Bs([...j,...y.get(w)??
[]],$,P).sort(gu)),files:c,planes:l.reduce((w,{planes:P})=>w+P,0),filesWithPlanes:l.filter(({planes:w})=>w>0).map(({path:w})=>w),fits:l.flatMap(({fits:w})=>w),templates:l.
filter(({isTemplate:w})=>w).map(({path:w})=>w),passedOver:l.filter(({isPassedOver:w})=>w).map(({path:w})=>w)}}return{add:a,skip:()=>{c++},finish:f}}function yu(e){
let t;return({file:r,document:s,pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:vr(e(r)).documents}),t.documents[s]?.positionOf(o+l)??{start:Gs,end:Gs})}var gu,
Gs,Ks=O(()=>{"use strict";he();Oo();Ps();Ms();js();Ys();Sr();gu=(e,t)=>e.range.start.offset-t.range.start.offset;Gs={line:1,column:1,offset:0}});function _e(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var Zn=O(()=>{"use strict"});function Je({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:l}=_e(e),c=`${ze(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${ze(r,"plane")} checked; ${ze(o,"error")}, ${ze(l,"warning")}`}function zs({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${ze(e.length,"file")} with Helm templates skipped (${Vs(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${ze(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${Vs(t)}`),r}var Vs,ze,Xn=O(()=>{"use strict";Zn();Vs=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", "),ze=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function Se(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,vu)}var vu,vn=O(()=>{"use strict";vu=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function bu(e){let{file:t,severity:r,code:s,range:o}=e,{start:l,end:c}=o,a={file:t,line:l.line,col:l.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(a).map(([u,d])=>`${u}=${xu(String(d))}`);return`::${r} ${f.join(",")}::${Qs(Se(e))}`}var Js,Qs,xu,Zs=O(()=>{"use strict";vn();Xn();Js=e=>[...e.findings.
map(bu),Je(e),""].join(`
`);Qs=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),xu=e=>Qs(e).replaceAll(":","%3A").replaceAll(",","%2C")});var Xs,el=O(()=>{"use strict";vn();Xs=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:l,severity:c,path:a,range:f}=s,u=`${o}#${a} ${l}`,d=t.get(u)??0;
return t.set(u,d+1),{description:Se(s),check_name:l,fingerprint:d===0?u:`${u} ${d+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var wu,Au,nl,tl=O(()=>{"use strict";Au=()=>wu??=require("./cli/groups.cjs"),nl=(...e)=>Au().groupsOf(...e)});var rl,il=O(()=>{"use strict";Xn();tl();rl=(e,t)=>[...e.findings.length>0||e.fits.length>0?nl(e,t):[],`${Je(e)}
`].join(`
`)});function et(e){let t=new Map;for(let r of e){let s=t.get(r.file);s?s.push(r):t.set(r.file,[r])}return t}var kr=O(()=>{"use strict"});var ol,sl=O(()=>{"use strict";kr();Zn();ol=({findings:e,files:t,planes:r})=>{let s=[...et(e)].map(([o,l])=>({file:o,issues:l.map(({code:c,severity:a,message:f,path:u,
field:d,range:{start:y,end:w}})=>({code:c,severity:a,message:f,path:u,field:d,line:y.line,column:y.column,endLine:w.line,endColumn:w.column}))}));return`${JSON.
stringify({version:1,summary:{files:t,planes:r,..._e(e)},results:s},null,2)}
`}});function Ru(e,t){let r=nt(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>Ou(r,c)),o=Math.max(1,t.length),{errors:l}=_e(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${l}" errors="0">`,...s,"  </testsuite>"]}}function Ou(e,t){let{code:r,severity:s,range:o,file:l}=t,
{line:c,column:a}=o.start,f=Se(t),u=`${l}:${c}:${a}`;return[`    <testcase name="${nt(`${r} at ${c}:${a}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${nt(r)}" message="${nt(f)}">${Ir(`${u} ${f}`)}</failure>`:`      <system-out>${Ir(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var ll,Ir,nt,al=O(()=>{
"use strict";vn();kr();Zn();ll=({findings:e,filesWithPlanes:t})=>{let r=et(e),o=[...new Set([...t,...r.keys()])].map(a=>Ru(a,r.get(a)??[])),l=o.reduce((a,{tests:f})=>a+
f,0),{errors:c}=_e(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${l}" failures="${c}">`,...o.flatMap(({lines:a})=>a),
"</testsuites>",""].join(`
`)};Ir=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),nt=
e=>Ir(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var Cu,Eu,cl,ul=O(()=>{"use strict";Eu=()=>Cu??=require("./cli/explanations.cjs"),cl=(...e)=>Eu().explanations(...e)});function Su({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function ku(e,t){let{file:r,code:s,severity:o,path:l,range:c}=e,{start:a,end:f}=c,u=t.findIndex(
d=>d.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:Se(e)},locations:[{physicalLocation:{artifactLocation:{uri:Iu(r)},region:{startLine:a.
line,startColumn:a.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:l}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${l}`}}}
function Iu(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var fl,Pu,
dl=O(()=>{"use strict";ul();vn();fl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:l})=>l)),s=cl().filter(({code:l})=>r.has(l)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://www.npmjs.com/package/openchoreo-planes",rules:s.map(Su)}},columnKind:"utf16CodeUnits",results:e.map(l=>ku(
l,s))};return`${JSON.stringify({$schema:Pu,version:"2.1.0",runs:[o]},null,2)}
`},Pu="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Tu,pl,ml,hl,gl=O(()=>{"use strict";pl=()=>Tu??=require("./cli/glob.cjs"),ml=(...e)=>pl().globOf(...e),hl=(...e)=>pl().isGlob(...e)});var Lu,tt,Tr,yl,rt,vl,bl=O(()=>{"use strict";tt=()=>Lu??=require("./cli/ignored.cjs"),Tr=(...e)=>tt().ignoringAround(...e),yl=(...e)=>tt().ignoringIn(...e),rt=(...e)=>tt().
isIgnored(...e),vl=(...e)=>tt().patternsOf(...e)});function bn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return Du[t]??(e instanceof Error?e.message:String(e))}var Du,Lr=O(()=>{"use strict";Du={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*xl(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,l=r.length>0?vl(t,r):[];function*c(a,f,u,d){let y=(0,ge.realpathSync)(a);if(o.has(y))return;o.add(y);
let w=yl(a,u);for(let P of(0,ge.readdirSync)(a,{withFileTypes:!0}).sort(Fu)){let j=(0,Ie.join)(a,P.name),$=f===""?P.name:`${f}${f.endsWith("/")?"":"/"}${P.name}`,
N=Mu.test(P.name)&&d($);try{let K=P.isSymbolicLink()?ju(j,N):P,q=K?.isDirectory()??!1;if(q&&Nu.has(P.name)||rt(j,q,w)||rt(j,q,l))continue;if(q)yield*c(j,$,w,d);else if(N&&
K?.isFile()){let B=P.isSymbolicLink()?(0,ge.realpathSync)(j):(0,Ie.join)(y,P.name);o.has(B)||(yield{path:$,found:!0}),o.add(B)}}catch(K){s(`${$}: ${bn(K)}`)}}}for(let a of e)
try{if(a==="-"){o.has(ke)||(yield{path:ke,found:!1}),o.add(ke);continue}let f=(0,Ie.resolve)(t,a),u=_u(a),d=(0,ge.statSync)(f,{throwIfNoEntry:!1});if(!d&&hl(u)){
let y=!1;for(let w of $u(u,t,c))y=!0,yield w;y||s(`${a}: no YAML or JSON file matches`)}else if(d){if(d.isDirectory())yield*c(f,u==="."?"":u,Tr(f),()=>!0);else if(!qu(
d,f))s(`${a}: it is neither a file nor a directory`);else if(l.length===0||!rt(f,!1,l)){let y=d.isFile()?(0,ge.realpathSync)(f):f;o.has(y)||(yield{path:u,found:!1}),
o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${a}: ${bn(f)}`)}}function*$u(e,t,r){let{base:s,isMatch:o}=ml(e),l=(0,Ie.resolve)(t,s);
if(!(0,ge.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,a=c===""?0:c.length+(c.endsWith("/")?0:1);yield*r(l,c,Tr(l),f=>o(f.slice(a)))}
function ju(e,t){try{return(0,ge.statSync)(e)}catch(r){if(t)throw r;return}}function qu(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}var ge,Ie,ke,Mu,Nu,Fu,_u,Dr=O(()=>{"use strict";ge=require("fs"),Ie=require("path");gl();bl();Lr();ke="<stdin>";Mu=/\.(?:ya?ml|json)$/i,Nu=new Set([".gi\
t","node_modules"]),Fu=(e,t)=>e.name<t.name?-1:1,_u=e=>Ie.sep==="\\"?e.replaceAll("\\","/"):e});var Bu,Uu,wl,Al=O(()=>{"use strict";Uu=()=>Bu??=require("./cli/fix.cjs"),wl=(...e)=>Uu().fixFiles(...e)});function Rl(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,l=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,l=!0,e.stderr(`\r${s} files`))},end(){l&&e.stderr("\r\x1B[K")}}}var Ol=O(()=>{"use strict"});function $r(e,t){return e===ke?Buffer.from(t.stdin()):Hu(e,t.cwd)}function Hu(e,t){let r=(0,Pl.resolve)(t,e),s=(0,ye.openSync)(r,"r");try{let o=(0,ye.readSync)(
s,it);return o<it.length&&(0,ye.fstatSync)(s).isFile()?it.subarray(0,o):Buffer.concat([it.subarray(0,o),(0,ye.readFileSync)(s)])}finally{(0,ye.closeSync)(s)}}function ot(e){
if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let t=e.toString("\
utf8");return(0,El.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Sl(e){if(e[0]===255||e[0]===254){let t=ot(e);return t.includes("openchoreo")||Cl.test(t)}
return e.includes("openchoreo")||e.includes("Plane")&&Cl.test(e.toString("latin1"))}var El,ye,Pl,it,Cl,kl=O(()=>{"use strict";El=require("buffer"),ye=require("fs"),
Pl=require("path");Dr();it=Buffer.allocUnsafeSlow(64*1024);Cl=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var Il={};Q(Il,{lintCommand:()=>Ku});function Ku(e,t){let{values:r,positionals:s}=ii(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout(Yu),le.ok;let o=oi(r.release),l=Ut("--format",r.format??"human",["human","json","sarif","github","gitlab","junit"]),
c=Ut("--fail-level",r["fail-level"]??"error",["error","warning"]),a=r.at===void 0?void 0:zu(r.at);if(s.length===0)throw new re("lint needs files or directories,\
 or - for standard input");if(r.fix&&s.includes("-"))throw new re("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,
{report:d,faults:y,textOf:w}=Vu(s,t,{release:o,complete:f,ignore:u,at:a,fix:r.fix===!0}),P=d.findings.filter(({severity:N})=>N==="error"),j=r.quiet?{...d,findings:P}:
d;t.stdout(Gu[l](j,{colors:t.colors,version:dn,textOf:w}));for(let N of zs(d))t.stderr(`${N}
`);Wu.has(l)||t.stderr(`${Je(j)}
`);for(let N of y)t.stderr(`openchoreo-planes: ${N}
`);return y.length>0?le.failure:(c==="error"?P:d.findings).length>0||r["fail-if-none"]&&d.planes===0?le.findings:le.ok}function Vu(e,t,{release:r,complete:s,ignore:o,
at:l,fix:c}){let a=[],f=N=>{a.push(N)},u=[...xl(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&wl(u,r,t,f);let d={release:r,complete:s,...l&&{at:l,endOf:li}},y=Ws(d),w=Rl(
t),P;for(let[N,{path:K,found:q}]of u.entries()){try{let B=$r(K,t);if(q&&!Sl(B))y.skip();else{let G=ot(B);K===ke&&(P=G),y.add({path:K,text:G},N,q)}}catch(B){f(`${K}\
: ${bn(B)}`)}w.step()}let j=N=>{if(N===ke)return P;try{return ot($r(N,t))}catch{return}},$=y.finish(N=>j(u[N]?.path??"")??"");return w.end(),{report:$,faults:a,
textOf:j}}function zu(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new re("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var Yu,Gu,Wu,Tl=O(()=>{"use strict";ai();Ks();Xn();Zs();el();il();sl();al();dl();Dr();Al();Tn();Ht();Ol();kl();Lr();Yt();Yu=`o\
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
`,Gu={human:rl,json:ol,sarif:fl,github:Js,gitlab:Xs,junit:ll},Wu=new Set(["human","github"])});var Ll={};Q(Ll,{defaultCommand:()=>Zu});var Ju,Qu,Zu,Dl=O(()=>{"use strict";Qu=()=>Ju??=require("./cli/default.cjs"),Zu=(...e)=>Qu().defaultCommand(...e)});var $l={};Q($l,{migrateCommand:()=>nf});var Xu,ef,nf,Ml=O(()=>{"use strict";ef=()=>Xu??=require("./cli/migrate.cjs"),nf=(...e)=>ef().migrateCommand(...e)});var Nl={};Q(Nl,{explainCommand:()=>of});var tf,rf,of,Fl=O(()=>{"use strict";rf=()=>tf??=require("./cli/explain.cjs"),of=(...e)=>rf().explainCommand(...e)});var Qe=require("fs");Tn();cn();Tn();Ht();Yt();var sf=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,st={lint:async()=>(await Promise.resolve().then(()=>(Tl(),Il))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Dl(),Ll))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Ml(),$l))).
migrateCommand,explain:async()=>(await Promise.resolve().then(()=>(Fl(),Nl))).explainCommand};async function _l(e,t){let[r,...s]=e;try{if(r===void 0||r==="--hel\
p"||r==="-h"||r==="help")return t.stdout(sf),r===void 0?le.failure:le.ok;if(r==="--version"||r==="-v")return t.stdout(`${dn}
`),le.ok;let o=Object.hasOwn(st,r)?st[r]:void 0;if(o)return await(await o())(s,t);let l=pe(r,Object.keys(st));throw new re(`there is no command ${r}${l===void 0?
"":`; did you mean ${l}?`}`)}catch(o){if(!(o instanceof re))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(st,r??"")?`${r} `:""}--help to see how it is used.
`),le.failure}}function Mr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,Qe.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function jl(e){try{if(!(0,Qe.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function lf(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":jl(1)&&r!=="dumb"}async function af(){process.exitCode=await _l(process.argv.slice(2),{stdout:e=>Mr(1,e),stderr:e=>Mr(2,e),stdin:()=>(0,Qe.readFileSync)(0),
cwd:process.cwd(),get colors(){return lf()},get watched(){return jl(2)&&!process.env.CI}})}af().catch(e=>{Mr(2,`openchoreo-planes: a fault of this program, plea\
se report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=le.failure});

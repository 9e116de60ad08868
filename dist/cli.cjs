#!/usr/bin/env node
"use strict";var Xa=Object.defineProperty;var A=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)Xa(e,r,{get:t[r],enumerable:!0})};var ae,$n=A(()=>{"use strict";ae={ok:0,findings:1,failure:2}});function mt(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let a=e.length,c=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(
~-c);)a--,c--;let l=0;for(;l<a&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(a-=l,c-=l,s!==void 0&&c-a>s)return s;if(a===0)return s!==void 0&&c>s?s:c;let f,u,p,y,C=0,
I=0;for(;C<a;)pt[C]=e.charCodeAt(l+C),Ke[C]=++C;for(;I<c;){for(f=t.charCodeAt(l+I),p=I++,u=I,C=0;C<a;C++)y=f===pt[C]?p:p+1,p=Ke[C],u=Ke[C]=p>u?y>u?u+1:y:y>p?p+1:
y;if(s!==void 0){let D=u;for(C=0;C<a;C++)Ke[C]<D&&(D=Ke[C]);if(D>s)return s}}return Ke.length=a,pt.length=a,s!==void 0&&u>s?s:u}var Ke,pt,Fr=A(()=>{"use strict";
Ke=[],pt=[]});function he(e,t){if(e.length>el)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let a of t){if(Math.abs(a.length-e.length)>=
s)continue;let c=a.toLowerCase(),l=nl(r,c)?1:mt(r,c,{maxDistance:s});l<s&&(s=l,o=a)}return o}function nl(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var el,fn=A(()=>{"use strict";Fr();el=64});var gt={};J(gt,{isPlane:()=>il,validatePlane:()=>rl,withDefaults:()=>ol});var tl,ht,rl,il,ol,_r=A(()=>{"use strict";ht=()=>tl??=require("./cli/v0.3.cjs"),rl=(...e)=>ht().
validatePlane(...e),il=(...e)=>ht().isPlane(...e),ol=(...e)=>ht().withDefaults(...e)});var Mn={};J(Mn,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>cl});var sl,yt,al,ll,cl,jr=A(()=>{"use strict";yt=()=>sl??=require("./cli/v0.4.cjs"),al=(...e)=>yt().
validatePlane(...e),ll=(...e)=>yt().isPlane(...e),cl=(...e)=>yt().withDefaults(...e)});var bt={};J(bt,{isPlane:()=>dl,validatePlane:()=>fl,withDefaults:()=>pl});var ul,vt,fl,dl,pl,Br=A(()=>{"use strict";vt=()=>ul??=require("./cli/v0.6.cjs"),fl=(...e)=>vt().
validatePlane(...e),dl=(...e)=>vt().isPlane(...e),pl=(...e)=>vt().withDefaults(...e)});var wt={};J(wt,{isPlane:()=>gl,validatePlane:()=>hl,withDefaults:()=>yl});var ml,xt,hl,gl,yl,qr=A(()=>{"use strict";xt=()=>ml??=require("./cli/v0.7.cjs"),hl=(...e)=>xt().
validatePlane(...e),gl=(...e)=>xt().isPlane(...e),yl=(...e)=>xt().withDefaults(...e)});var Rt={};J(Rt,{isPlane:()=>xl,validatePlane:()=>bl,withDefaults:()=>wl});var vl,At,bl,xl,wl,Ur=A(()=>{"use strict";At=()=>vl??=require("./cli/v0.8.cjs"),bl=(...e)=>At().
validatePlane(...e),xl=(...e)=>At().isPlane(...e),wl=(...e)=>At().withDefaults(...e)});var Ct={};J(Ct,{isPlane:()=>Ol,validatePlane:()=>Rl,withDefaults:()=>Cl});var Al,Ot,Rl,Ol,Cl,Hr=A(()=>{"use strict";Ot=()=>Al??=require("./cli/v0.9.cjs"),Rl=(...e)=>Ot().
validatePlane(...e),Ol=(...e)=>Ot().isPlane(...e),Cl=(...e)=>Ot().withDefaults(...e)});var Nn={};J(Nn,{isPlane:()=>Sl,validatePlane:()=>El,withDefaults:()=>kl});var Pl,Pt,El,Sl,kl,Yr=A(()=>{"use strict";Pt=()=>Pl??=require("./cli/v0.10.cjs"),El=(...e)=>Pt().
validatePlane(...e),Sl=(...e)=>Pt().isPlane(...e),kl=(...e)=>Pt().withDefaults(...e)});var St={};J(St,{isPlane:()=>Ll,validatePlane:()=>Tl,withDefaults:()=>Dl});var Il,Et,Tl,Ll,Dl,Gr=A(()=>{"use strict";Et=()=>Il??=require("./cli/v0.12.cjs"),Tl=(...e)=>Et().
validatePlane(...e),Ll=(...e)=>Et().isPlane(...e),Dl=(...e)=>Et().withDefaults(...e)});var It={};J(It,{isPlane:()=>Nl,validatePlane:()=>Ml,withDefaults:()=>Fl});var $l,kt,Ml,Nl,Fl,Kr=A(()=>{"use strict";kt=()=>$l??=require("./cli/v0.13.cjs"),Ml=(...e)=>kt().
validatePlane(...e),Nl=(...e)=>kt().isPlane(...e),Fl=(...e)=>kt().withDefaults(...e)});var Lt={};J(Lt,{isPlane:()=>Bl,validatePlane:()=>jl,withDefaults:()=>ql});var _l,Tt,jl,Bl,ql,Wr=A(()=>{"use strict";Tt=()=>_l??=require("./cli/v0.14.cjs"),jl=(...e)=>Tt().
validatePlane(...e),Bl=(...e)=>Tt().isPlane(...e),ql=(...e)=>Tt().withDefaults(...e)});var Fn={};J(Fn,{isPlane:()=>Yl,validatePlane:()=>Hl,withDefaults:()=>Gl});var Ul,Dt,Hl,Yl,Gl,Vr=A(()=>{"use strict";Dt=()=>Ul??=require("./cli/v0.15.cjs"),Hl=(...e)=>Dt().
validatePlane(...e),Yl=(...e)=>Dt().isPlane(...e),Gl=(...e)=>Dt().withDefaults(...e)});var Mt={};J(Mt,{isPlane:()=>Vl,validatePlane:()=>Wl,withDefaults:()=>zl});var Kl,$t,Wl,Vl,zl,zr=A(()=>{"use strict";$t=()=>Kl??=require("./cli/v0.17.cjs"),Wl=(...e)=>$t().
validatePlane(...e),Vl=(...e)=>$t().isPlane(...e),zl=(...e)=>$t().withDefaults(...e)});var Ft={};J(Ft,{isPlane:()=>Zl,validatePlane:()=>Ql,withDefaults:()=>Xl});var Jl,Nt,Ql,Zl,Xl,Jr=A(()=>{"use strict";Nt=()=>Jl??=require("./cli/v1.0.cjs"),Ql=(...e)=>Nt().
validatePlane(...e),Zl=(...e)=>Nt().isPlane(...e),Xl=(...e)=>Nt().withDefaults(...e)});var _n={};J(_n,{isPlane:()=>tc,validatePlane:()=>nc,withDefaults:()=>rc});var ec,_t,nc,tc,rc,Qr=A(()=>{"use strict";_t=()=>ec??=require("./cli/v1.1.cjs"),nc=(...e)=>_t().
validatePlane(...e),tc=(...e)=>_t().isPlane(...e),rc=(...e)=>_t().withDefaults(...e)});var ge,dn,We,jn,jt,Zr,Xr=A(()=>{"use strict";_r();jr();Br();qr();Ur();Hr();Yr();Gr();Kr();Wr();Vr();zr();Jr();Qr();ge=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],dn="v0.16",We=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],jn={"v0.3":gt,"v0.4":Mn,"v0.5":Mn,
"v0.6":bt,"v0.7":wt,"v0.8":Rt,"v0.9":Ct,"v0.10":Nn,"v0.11":Nn,"v0.12":St,"v0.13":It,"v0.14":Lt,"v0.15":Fn,"v0.16":Fn,"v0.17":Mt,"v1.0":Ft,"v1.1":_n,"v1.2":_n},jt=
{"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.1\
3","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Zr={"v0.3":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function pn(e){return jt[e]}function ie(e,t){return e===t||Bt.indexOf(e)>=Bt.indexOf(t)}function Ve(e,t){return typeof t=="string"&&Zr[e].includes(t)}function ei(e){
return typeof e=="string"&&Object.hasOwn(jn,e)}function ni(e){return jn[e].validatePlane}function ic(e,t){return jn[e].isPlane(t)}function ti(e){let t=new Set(Bt.
filter(r=>ic(r,e)));return ge.filter(r=>t.has(jt[r]))}function ri(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&ge.indexOf(r)===ge.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Bt,ue=A(()=>{"use strict";Xr();Bt=[...new Set(ge.map(pn))]});function oi(e){return e instanceof Error&&e.name==="UsageError"}function si(e,t){try{let{values:r,positionals:s}=(0,ii.parseArgs)({args:[...e],options:t,allowPositionals:!0,
strict:!0});return{values:r,positionals:s}}catch(r){let s=e.find(a=>a.startsWith("--")&&!Object.hasOwn(t,qt(a)));if(s===void 0)throw new le(r instanceof Error?r.
message:String(r));let o=he(qt(s),Object.keys(t));throw new le(`there is no option --${qt(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function ai(e){if(e===
void 0)return dn;if(ei(e))return e;throw new le(`there is no release ${e}; it is one of ${ge.join(", ")}`)}function Ut(e,t,r){let s=r.find(a=>a===t);if(s!==void 0)
return s;let o=he(t,r);throw new le(`${e} is one of ${r.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ii,le,qt,Ht=A(()=>{"use strict";ii=require("util");
ue();fn();le=class extends Error{name="UsageError"};qt=e=>e.slice(2).split("=")[0]??""});var mn,li=A(()=>{mn="0.1.0"});var Yt=A(()=>{"use strict";li()});var sc,ac,ci,ui=A(()=>{"use strict";ac=()=>sc??=require("./cli/certificates.cjs"),ci=(...e)=>ac().endOf(...e)});function Ce(e,t){let r=new Map;for(let s of e){let o=t(s),a=r.get(o);a?a.push(s):r.set(o,[s])}return r}var hn=A(()=>{"use strict"});function lc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function gn(){if(fi)return Pe;fi=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,l){if(l){let f=Object.keys(l);for(let u=0,
p=f.length;u<p;u+=1){let y=f[u];c[y]=l[y]}}return c}function o(c,l){let f="";for(let u=0;u<l;u+=1)f+=c;return f}function a(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Pe.isNothing=e,Pe.isObject=t,Pe.toArray=r,Pe.repeat=o,Pe.isNegativeZero=a,Pe.extend=s,Pe}function yn(){if(di)return Gt;di=1;function e(r,s){let o="",
a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),a+" "+o):a}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},Gt=t,Gt}function cc(){if(pi)return Kt;pi=1;let e=gn();function t(o,a,c,l,f){let u="",p="",y=Math.floor(f/2)-
1;return l-a>y&&(u=" ... ",a=l-y+u.length),c-l>y&&(p=" ...",c=l+y-p.length),{str:u+o.slice(a,c).replace(/\t/g,"\u2192")+p,pos:l-a+u.length}}function r(o,a){return e.
repeat(" ",a-o.length)+o}function s(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.indent=1),
typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,l=[0],f=[],u,p=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),l.push(u.index+u[0].length),o.position<=u.index&&p<0&&(p=l.length-2);p<0&&(p=l.length-1);let y="",C=Math.min(o.line+a.linesAfter,f.length).toString().
length,I=a.maxLength-(a.indent+C+3);for(let N=1;N<=a.linesBefore&&!(p-N<0);N++){let F=t(o.buffer,l[p-N],f[p-N],o.position-(l[p]-l[p-N]),I);y=e.repeat(" ",a.indent)+
r((o.line-N+1).toString(),C)+" | "+F.str+`
`+y}let D=t(o.buffer,l[p],f[p],o.position,I);y+=e.repeat(" ",a.indent)+r((o.line+1).toString(),C)+" | "+D.str+`
`,y+=e.repeat("-",a.indent+C+3+D.pos)+`^
`;for(let N=1;N<=a.linesAfter&&!(p+N>=f.length);N++){let F=t(o.buffer,l[p+N],f[p+N],o.position-(l[p]-l[p+N]),I);y+=e.repeat(" ",a.indent)+r((o.line+N+1).toString(),
C)+" | "+F.str+`
`}return y.replace(/\n$/,"")}return Kt=s,Kt}function X(){if(mi)return Wt;mi=1;let e=yn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repre\
sent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(a){let c={};return a!==null&&Object.keys(a).forEach(function(l){
a[l].forEach(function(f){c[String(f)]=l})}),c}function o(a,c){if(c=c||{},Object.keys(c).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknown option "'+
l+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(l){return l},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Wt=o,Wt}function Ni(){if(hi)return Vt;hi=1;let e=yn(),t=X();function r(a,c){let l=[];return a[c].forEach(
function(f){let u=l.length;l.forEach(function(p,y){p.tag===f.tag&&p.kind===f.kind&&p.multi===f.multi&&(u=y)}),l[u]=f}),l}function s(){let a={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(l){l.multi?(a.multi[l.kind].push(l),a.multi.fallback.push(l)):a[l.kind][l.
tag]=a.fallback[l.tag]=l}for(let l=0,f=arguments.length;l<f;l+=1)arguments[l].forEach(c);return a}function o(a){return this.extend(a)}return o.prototype.extend=
function(c){let l=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(l=l.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");l.forEach(function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(p.loadKind&&p.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(p.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Vt=o,Vt}function Fi(){if(gi)return zt;gi=1;let e=X();return zt=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),zt}function _i(){if(yi)return Jt;yi=1;let e=X();return Jt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){
return t!==null?t:[]}}),Jt}function ji(){if(vi)return Qt;vi=1;let e=X();return Qt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==
null?t:{}}}),Qt}function Bi(){if(bi)return Zt;bi=1;let e=Ni();return Zt=new e({explicit:[Fi(),_i(),ji()]}),Zt}function qi(){if(xi)return Xt;xi=1;let e=X();function t(o){
if(o===null)return!0;let a=o.length;return a===1&&o==="~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===null}return Xt=
new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){
return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Xt}function Ui(){if(wi)return er;wi=1;let e=X();function t(o){
if(o===null)return!1;let a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o===
"true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return er=new e("tag:yaml.org,2002:bool",{kind:"scala\
r",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){
return o?"True":"False"}},defaultStyle:"lowercase"}),er}function Hi(){if(Ai)return nr;Ai=1;let e=gn(),t=X();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=
97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let p=u.length,y=0,C=!1;if(!p)return!1;let I=u[y];
if((I==="-"||I==="+")&&(I=u[++y]),I==="0"){if(y+1===p)return!0;if(I=u[++y],I==="b"){for(y++;y<p;y++){if(I=u[y],I!=="0"&&I!=="1")return!1;C=!0}return C&&isFinite(
c(u))}if(I==="x"){for(y++;y<p;y++){if(!r(u.charCodeAt(y)))return!1;C=!0}return C&&isFinite(c(u))}if(I==="o"){for(y++;y<p;y++){if(!s(u.charCodeAt(y)))return!1;C=
!0}return C&&isFinite(c(u))}}for(;y<p;y++){if(!o(u.charCodeAt(y)))return!1;C=!0}return C?isFinite(c(u)):!1}function c(u){let p=u,y=1,C=p[0];if((C==="-"||C==="+")&&
(C==="-"&&(y=-1),p=p.slice(1),C=p[0]),p==="0")return 0;if(C==="0"){if(p[1]==="b")return y*parseInt(p.slice(2),2);if(p[1]==="x")return y*parseInt(p.slice(2),16);
if(p[1]==="o")return y*parseInt(p.slice(2),8)}return y*parseInt(p,10)}function l(u){return c(u)}function f(u){return Object.prototype.toString.call(u)==="[objec\
t Number]"&&u%1===0&&!e.isNegativeZero(u)}return nr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:l,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),nr}function Yi(){if(Ri)return tr;Ri=1;let e=gn(),t=X(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function a(u){let p=u.toLowerCase(),y=p[0]===
"-"?-1:1;return"+-".indexOf(p[0])>=0&&(p=p.slice(1)),p===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:p===".nan"?NaN:y*parseFloat(p,10)}let c=/^[-+]?[0-9]+e/;
function l(u,p){if(isNaN(u))switch(p){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(p){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(p){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let y=u.toString(10);return c.test(y)?y.replace(
"e",".e"):y}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return tr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:f,represent:l,defaultStyle:"lowercase"}),tr}function Gi(){return Oi||(Oi=1,rr=Bi().extend({implicit:[qi(),Ui(),Hi(),
Yi()]})),rr}function Ki(){return Ci||(Ci=1,ir=Gi()),ir}function Wi(){if(Pi)return or;Pi=1;let e=X(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-\
9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])(\
[0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let l=0,f=null,u=t.exec(c);if(u===null&&(u=
r.exec(c)),u===null)throw new Error("Date resolve error");let p=+u[1],y=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(p,y,C));let I=+u[4],D=+u[5],N=+u[6];if(u[7]){
for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let H=+u[10],B=+(u[11]||0);f=(H*60+B)*6e4,u[9]==="-"&&(f=-f)}let F=new Date(Date.UTC(p,y,C,I,D,N,l));return f&&
F.setTime(F.getTime()-f),F}function a(c){return c.toISOString()}return or=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,instanceOf:Date,
represent:a}),or}function Vi(){if(Ei)return sr;Ei=1;let e=X();function t(r){return r==="<<"||r===null}return sr=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),
sr}function zi(){if(Si)return ar;Si=1;let e=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let l=0,f=c.length,u=t;for(let p=0;p<f;p++){let y=u.indexOf(c.charAt(p));if(!(y>64)){if(y<0)return!1;l+=6}}return l%8===0}
function s(c){let l=c.replace(/[\r\n=]/g,""),f=l.length,u=t,p=0,y=[];for(let I=0;I<f;I++)I%4===0&&I&&(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)),p=p<<6|u.
indexOf(l.charAt(I));let C=f%4*6;return C===0?(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)):C===18?(y.push(p>>10&255),y.push(p>>2&255)):C===12&&y.push(p>>4&
255),new Uint8Array(y)}function o(c){let l="",f=0,u=c.length,p=t;for(let C=0;C<u;C++)C%3===0&&C&&(l+=p[f>>18&63],l+=p[f>>12&63],l+=p[f>>6&63],l+=p[f&63]),f=(f<<
8)+c[C];let y=u%3;return y===0?(l+=p[f>>18&63],l+=p[f>>12&63],l+=p[f>>6&63],l+=p[f&63]):y===2?(l+=p[f>>10&63],l+=p[f>>4&63],l+=p[f<<2&63],l+=p[64]):y===1&&(l+=p[f>>
2&63],l+=p[f<<4&63],l+=p[64],l+=p[64]),l}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return ar=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:a,represent:o}),ar}function Ji(){if(ki)return lr;ki=1;let e=X(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(a){if(a===null)return!0;let c={},l=a;for(let f=0,u=l.length;f<u;f+=1){let p=l[f],y=!1;if(r.call(p)!=="[object Object]")return!1;let C;for(C in p)
if(t.call(p,C))if(!y)y=!0;else return!1;if(!y||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function o(a){return a!==null?a:[]}return lr=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),lr}function Qi(){if(Ii)return cr;Ii=1;let e=X(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let a=o,c=new Array(a.length);for(let l=0,f=a.length;l<f;l+=1){let u=a[l];if(t.call(u)!=="[object Object]")return!1;let p=Object.keys(u);if(p.
length!==1)return!1;c[l]=[p[0],u[p[0]]]}return!0}function s(o){if(o===null)return[];let a=o,c=new Array(a.length);for(let l=0,f=a.length;l<f;l+=1){let u=a[l],p=Object.
keys(u);c[l]=[p[0],u[p[0]]]}return c}return cr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),cr}function Zi(){if(Ti)return ur;Ti=1;let e=X(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let a=o;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return ur=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),ur}function pr(){return Li||(Li=1,fr=Ki().extend({implicit:[Wi(),Vi()],
explicit:[zi(),Ji(),Qi(),Zi()]})),fr}function uc(){if(Di)return Bn;Di=1;let e=gn(),t=yn(),r=cc(),s=pr(),o=Object.prototype.hasOwnProperty,a=1,c=2,l=3,f=4,u=1,p=2,
y=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,I=/[\x85\u2028\u2029]/,
D=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,F=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function B(n){return n===10||n===13}function q(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function oe(n){return n===44||
n===91||n===93||n===123||n===125}function Te(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function tn(n){return n===120?2:n===117?4:
n===85?8:0}function Le(n){return n>=48&&n<=57?n-48:-1}function De(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function $e(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function ce(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let se=new Array(256),Me=new Array(256);for(let n=0;n<256;n++)se[n]=De(n)?1:0,Me[n]=De(n);function Q(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function On(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function k(n,d){throw On(n,d)}function He(n,d){n.onWarning&&n.onWarning.call(null,On(n,d))}function ve(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,d)||(g[d]={existed:o.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function at(n){
n.anchorMapTransactions.push(Object.create(null))}function Ne(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(d);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];o.call(x,h)||(x[h]=d[h])}}function lt(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let g=d[b[x]];g.existed?n.anchorMap[b[x]]=g.value:delete n.anchorMap[b[x]]}}function rn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Ye(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Cn={YAML:function(d,b,x){d.version!==null&&k(d,"duplication of %YAML directive"),x.length!==1&&k(d,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&k(d,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),m=parseInt(g[2],10);i!==1&&k(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&He(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let g;x.length!==2&&k(d,"TAG \
directive accepts exactly two arguments");let i=x[0];g=x[1],N.test(i)||k(d,"ill-formed tag handle (first argument) of the TAG directive"),o.call(d.tagMap,i)&&k(
d,'there is a previously declared suffix for "'+i+'" tag handle'),F.test(g)||k(d,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{k(d,"tag prefix is malformed: "+g)}d.tagMap[i]=g}};function re(n,d,b,x){if(d<b){let g=n.input.slice(d,b);if(x)for(let i=0,m=g.length;i<m;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||k(n,"expected valid JSON character")}else C.test(g)&&k(n,"the stream contains non-printable characters");n.result+=g}}function we(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&k(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function on(n,d,b,x){
e.isObject(b)||k(n,"cannot merge mappings; the provided source object is unacceptable"),we(n);let g=Object.keys(b);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];we(
n),o.call(d,h)||(ce(d,h,b[h]),x[h]=!0)}}function be(n,d,b,x,g,i,m,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let R=0,O=g.length;R<O;R+=1)Array.
isArray(g[R])&&k(n,"nested arrays are not supported inside keys"),typeof g=="object"&&H(g[R])==="[object Object]"&&(g[R]="[object Object]")}if(typeof g=="object"&&
H(g)==="[object Object]"&&(g="[object Object]"),g=String(g),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&k(n,"abnormal merg\
e sequence size");for(let R=0,O=i.length;R<O;R+=1)on(n,d,i[R],b)}else on(n,d,i,b);else!n.json&&!o.call(b,g)&&o.call(d,g)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,k(n,"duplicated mapping key")),ce(d,g,i),delete b[g];return d}function sn(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):k(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function V(n,d,b){
let x=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;q(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(d&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(B(g))for(sn(n),g=n.input.charCodeAt(n.position),x++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&He(n,"deficient indentation"),x}function me(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||Y(b)))}function Ge(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function Pn(n,d,b){let x,g,i,m,h,w,R=n.kind,O=n.result,v=n.input.charCodeAt(n.position);if(Y(v)||oe(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&oe(P))return!1}for(n.kind="scalar",n.result=
"",x=g=n.position,i=!1;v!==0;){if(v===58){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&oe(P))break}else if(v===35){let P=n.input.charCodeAt(n.position-1);
if(Y(P))break}else{if(n.position===n.lineStart&&me(n)||b&&oe(v))break;if(B(v))if(m=n.line,h=n.lineStart,w=n.lineIndent,V(n,!1,-1),n.lineIndent>=d){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=g,n.line=m,n.lineStart=h,n.lineIndent=w;break}}i&&(re(n,x,g,!1),Ge(n,n.line-m),x=g=n.position,i=!1),q(v)||(g=n.position+
1),v=n.input.charCodeAt(++n.position)}return re(n,x,g,!1),n.result?!0:(n.kind=R,n.result=O,!1)}function an(n,d){let b,x,g=n.input.charCodeAt(n.position);if(g!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(re(n,b,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)b=n.position,n.position++,x=n.position;else return!0;else B(g)?(re(n,b,x,!0),Ge(n,V(n,!1,d)),b=x=n.position):n.position===n.lineStart&&me(n)?
k(n,"unexpected end of the document within a single quoted scalar"):(n.position++,q(g)||(x=n.position));k(n,"unexpected end of the stream within a single quoted\
 scalar")}function En(n,d){let b,x,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return re(n,b,n.position,!0),n.position++,!0;if(i===92){if(re(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),B(i))
V(n,!1,d);else if(i<256&&se[i])n.result+=Me[i],n.position++;else if((g=tn(i))>0){let m=g,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(g=Te(i))>=0?h=(h<<
4)+g:k(n,"expected hexadecimal character");n.result+=$e(h),n.position++}else k(n,"unknown escape sequence");b=x=n.position}else B(i)?(re(n,b,x,!0),Ge(n,V(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&me(n)?k(n,"unexpected end of the document within a double quoted scalar"):(n.position++,q(i)||(x=n.position))}k(n,"une\
xpected end of the stream within a double quoted scalar")}function Sn(n,d){let b=!0,x,g,i,m=n.tag,h,w=n.anchor,R,O,v,P,E=Object.create(null),T,L,$,M=n.input.charCodeAt(
n.position);if(M===91)R=93,P=!1,h=[];else if(M===123)R=125,P=!0,h={};else return!1;for(n.anchor!==null&&ve(n,n.anchor,h),M=n.input.charCodeAt(++n.position);M!==
0;){if(V(n,!0,d),M=n.input.charCodeAt(n.position),M===R)return n.position++,n.tag=m,n.anchor=w,n.kind=P?"mapping":"sequence",n.result=h,!0;if(b?M===44&&k(n,"exp\
ected the node content, but found ','"):k(n,"missed comma between flow collection entries"),L=T=$=null,O=v=!1,M===63){let Oe=n.input.charCodeAt(n.position+1);Y(
Oe)&&(O=v=!0,n.position++,V(n,!0,d))}x=n.line,g=n.lineStart,i=n.position,Re(n,d,a,!1,!0),L=n.tag,T=n.result,V(n,!0,d),M=n.input.charCodeAt(n.position),(v||n.line===
x)&&M===58&&(O=!0,M=n.input.charCodeAt(++n.position),V(n,!0,d),Re(n,d,a,!1,!0),$=n.result),P?be(n,h,E,L,T,$,x,g,i):O?h.push(be(n,null,E,L,T,$,x,g,i)):h.push(T),
V(n,!0,d),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}k(n,"unexpected end of the stream within a flow collection")}function Ae(n,d){
let b,x=u,g=!1,i=!1,m=d,h=0,w=!1,R,O=n.input.charCodeAt(n.position);if(O===124)b=!1;else if(O===62)b=!0;else return!1;for(n.kind="scalar",n.result="";O!==0;)if(O=
n.input.charCodeAt(++n.position),O===43||O===45)u===x?x=O===43?y:p:k(n,"repeat of a chomping mode identifier");else if((R=Le(O))>=0)R===0?k(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?k(n,"repeat of an indentation width identifier"):(m=d+R-1,i=!0);else break;if(q(O)){do O=n.input.
charCodeAt(++n.position);while(q(O));if(O===35)do O=n.input.charCodeAt(++n.position);while(!B(O)&&O!==0)}for(;O!==0;){for(sn(n),n.lineIndent=0,O=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&O===32;)n.lineIndent++,O=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),B(O)){h++;continue}if(!i&&m===
0&&k(n,"missing indentation for block scalar"),n.lineIndent<m){x===y?n.result+=e.repeat(`
`,g?1+h:h):x===u&&g&&(n.result+=`
`);break}b?q(O)?(w=!0,n.result+=e.repeat(`
`,g?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let v=n.position;for(;!B(O)&&O!==0;)O=n.input.charCodeAt(++n.position);re(n,v,n.position,!1)}return!0}function kn(n,d){let b=n.tag,x=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ve(n,n.anchor,g);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,k(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
V(n,!0,-1)&&n.lineIndent<=d){g.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Re(n,d,l,!1,!0),g.push(n.result),V(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>d)&&m!==0)k(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=g,!0):!1}function In(n,d,b){let x,g,i,m,h=n.tag,w=n.anchor,R={},O=Object.create(null),v=null,P=null,E=null,T=!1,L=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ve(n,n.anchor,R);let $=n.input.charCodeAt(n.position);for(;$!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,k(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Oe=n.line;if(($===63||$===58)&&Y(M))$===63?(T&&(be(n,R,O,v,P,null,g,i,m),v=P=E=null),L=
!0,T=!0,x=!0):T?(T=!1,x=!0):k(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,$=M;else{if(g=
n.line,i=n.lineStart,m=n.position,!Re(n,b,c,!1,!0))break;if(n.line===Oe){for($=n.input.charCodeAt(n.position);q($);)$=n.input.charCodeAt(++n.position);if($===58)
$=n.input.charCodeAt(++n.position),Y($)||k(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(be(n,R,O,v,P,null,g,
i,m),v=P=E=null),L=!0,T=!1,x=!1,v=n.tag,P=n.result;else if(L)k(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(L)
k(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===Oe||n.lineIndent>d)&&(T&&(g=
n.line,i=n.lineStart,m=n.position),Re(n,d,f,!0,x)&&(T?P=n.result:E=n.result),T||(be(n,R,O,v,P,E,g,i,m),v=P=E=null),V(n,!0,-1),$=n.input.charCodeAt(n.position)),
(n.line===Oe||n.lineIndent>d)&&$!==0)k(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return T&&be(n,R,O,v,P,null,g,i,m),L&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=R),L}function Tn(n){let d=!1,b=!1,x,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&k(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(d=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
k(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(b?k(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),N.test(x)||k(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(m,n.
position),D.test(g)&&k(n,"tag suffix cannot contain flow indicator characters")}g&&!F.test(g)&&k(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{k(n,"tag name is malformed: "+g)}return d?n.tag=g:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+g:x==="!"?n.tag="!"+g:x==="!!"?n.tag="tag:yaml.org,2002:"+g:k(n,
'undeclared tag handle "'+x+'"'),!0}function Ln(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&k(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&k(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function ct(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!oe(d);)d=n.input.charCodeAt(++n.position);n.position===b&&k(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||k(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],V(n,!0,
-1),!0}function Dn(n,d,b,x){let g=rn(n);return at(n),Ye(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,In(n,b,x)&&n.kind==="mapping"?(Ne(n),!0):(lt(n),
Ye(n,g),!1)}function Re(n,d,b,x,g){let i,m,h=1,w=!1,R=!1,O=null,v,P,E;n.depth>=n.maxDepth&&k(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||l===b;if(x&&V(n,!0,-1)&&(w=!0,n.lineIndent>d?h=1:n.lineIndent===d?
h=0:n.lineIndent<d&&(h=-1)),h===1)for(;;){let L=n.input.charCodeAt(n.position),$=rn(n);if(w&&(L===33&&n.tag!==null||L===38&&n.anchor!==null)||!Tn(n)&&!Ln(n))break;
O===null&&(O=$),V(n,!0,-1)?(w=!0,m=T,n.lineIndent>d?h=1:n.lineIndent===d?h=0:n.lineIndent<d&&(h=-1)):m=!1}if(m&&(m=w||g),h===1||f===b)if(a===b||c===b?P=d:P=d+1,
E=n.position-n.lineStart,h===1)if(m&&(kn(n,E)||In(n,E,P))||Sn(n,P))R=!0;else{let L=n.input.charCodeAt(n.position);O!==null&&T&&!m&&L!==124&&L!==62&&Dn(n,O,O.position-
O.lineStart,P)||i&&Ae(n,P)||an(n,P)||En(n,P)?R=!0:ct(n)?(R=!0,(n.tag!==null||n.anchor!==null)&&k(n,"alias node should not have any properties")):Pn(n,P,a===b)&&
(R=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ve(n,n.anchor,n.result)}else h===0&&(R=m&&kn(n,E));if(n.tag===null)n.anchor!==null&&ve(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&k(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let L=0,$=n.implicitTypes.
length;L<$;L+=1)if(v=n.implicitTypes[L],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&ve(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let L=n.typeMap.multi[n.kind||"fallback"];for(let $=0,
M=L.length;$<M;$+=1)if(n.tag.slice(0,L[$].tag.length)===L[$].tag){v=L[$];break}}v||k(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&k(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&ve(n,n.anchor,n.result)):k(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||R}function ut(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(V(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let g=n.position;
for(;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),m=[];for(i.length<1&&k(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;q(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!B(x));break}if(B(x))break;
for(g=n.position;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(g,n.position))}x!==0&&sn(n),o.call(Cn,i)?Cn[i](n,i,m):He(n,'unknown docum\
ent directive "'+i+'"')}if(V(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,V(n,!0,-1)):b&&k(n,"directives end mark is expected"),Re(n,n.lineIndent-1,f,!1,!0),V(n,!0,-1),n.checkLineBreaks&&I.test(n.input.slice(d,n.
position))&&He(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&me(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,V(n,!0,-1));return}n.position<n.length-1&&k(n,"end of the stream or a document separator is expected")}function ln(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new Q(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,k(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)ut(b);return b.documents}function ft(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=ln(n,b);if(typeof d!="function")return x;for(let g=0,i=x.length;g<i;g+=1)d(x[g])}function dt(n,d){let b=ln(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Bn.loadAll=ft,Bn.load=dt,Bn}function fc(){if($i)return dr;
$i=1;let e=gn(),t=yn(),r=pr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,c=9,l=10,f=13,u=32,p=33,y=34,C=35,I=37,D=38,N=39,F=42,H=44,B=45,
q=58,Y=61,oe=62,Te=63,tn=64,Le=91,De=93,$e=96,ce=123,se=124,Me=125,Q={};Q[0]="\\0",Q[7]="\\a",Q[8]="\\b",Q[9]="\\t",Q[10]="\\n",Q[11]="\\v",Q[12]="\\f",Q[13]="\\\
r",Q[27]="\\e",Q[34]='\\"',Q[92]="\\\\",Q[133]="\\N",Q[160]="\\_",Q[8232]="\\L",Q[8233]="\\P";let On=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],k=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function He(i,m){if(m===null)return{};let h={},w=Object.keys(m);for(let R=0,O=w.length;R<O;R+=
1){let v=w[R],P=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let E=i.compiledTypeMap.fallback[v];E&&o.call(E.styleAliases,P)&&(P=E.styleAliases[P]),
h[v]=P}return h}function ve(i){let m,h,w=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-w.length)+w}let at=1,Ne=2;function lt(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=He(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ne:at,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function rn(i,m){let h=e.repeat(" ",m),w=0,R="",O=i.length;for(;w<O;){let v,P=i.indexOf(`
`,w);P===-1?(v=i.slice(w),w=O):(v=i.slice(w,P+1),w=P+1),v.length&&v!==`
`&&(R+=h),R+=v}return R}function Ye(i,m){return`
`+e.repeat(" ",i.indent*m)}function Cn(i,m){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function re(i){return i===
u||i===c}function we(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==a||i>=65536&&i<=1114111}function on(i){return we(i)&&
i!==a&&i!==f&&i!==l}function be(i,m,h){let w=on(i),R=w&&!re(i);return(h?w:w&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me)&&i!==C&&!(m===q&&!R)||on(m)&&!re(m)&&i===C||
m===q&&R}function sn(i){return we(i)&&i!==a&&!re(i)&&i!==B&&i!==Te&&i!==q&&i!==H&&i!==Le&&i!==De&&i!==ce&&i!==Me&&i!==C&&i!==D&&i!==F&&i!==p&&i!==se&&i!==Y&&i!==
oe&&i!==N&&i!==y&&i!==I&&i!==tn&&i!==$e}function V(i){return!re(i)&&i!==q}function me(i,m){let h=i.charCodeAt(m),w;return h>=55296&&h<=56319&&m+1<i.length&&(w=i.
charCodeAt(m+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Ge(i){return/^\n* /.test(i)}let Pn=1,an=2,En=3,Sn=4,Ae=5;function kn(i,m,h,w,R,O,v,P){
let E,T=0,L=null,$=!1,M=!1,Oe=w!==-1,cn=-1,un=sn(me(i,0))&&V(me(i,i.length-1));if(m||v)for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=me(i,E),!we(T))return Ae;un=un&&
be(T,L,P),L=T}else{for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=me(i,E),T===l)$=!0,Oe&&(M=M||E-cn-1>w&&i[cn+1]!==" ",cn=E);else if(!we(T))return Ae;un=un&&be(T,L,
P),L=T}M=M||Oe&&E-cn-1>w&&i[cn+1]!==" "}return!$&&!M?un&&!v&&!R(i)?Pn:O===Ne?Ae:an:h>9&&Ge(i)?Ae:v?O===Ne?Ae:an:M?Sn:En}function In(i,m,h,w,R){i.dump=(function(){
if(m.length===0)return i.quotingType===Ne?'""':"''";if(!i.noCompatMode&&(On.indexOf(m)!==-1||k.test(m)))return i.quotingType===Ne?'"'+m+'"':"'"+m+"'";let O=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-O),P=w||i.flowLevel>-1&&h>=i.flowLevel;function E(T){return Cn(i,T)}switch(kn(
m,P,i.indent,v,E,i.quotingType,i.forceQuotes&&!w,R)){case Pn:return m;case an:return"'"+m.replace(/'/g,"''")+"'";case En:return"|"+Tn(m,i.indent)+Ln(rn(m,O));case Sn:
return">"+Tn(m,i.indent)+Ln(rn(ct(m,v),O));case Ae:return'"'+Re(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Tn(i,m){let h=Ge(
i)?String(m):"",w=i[i.length-1]===`
`,O=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+O+`
`}function Ln(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function ct(i,m){let h=/(\n+)([^\n]*)/g,w=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,Dn(i.slice(0,P),m)})(),R=i[0]===`
`||i[0]===" ",O,v;for(;v=h.exec(i);){let P=v[1],E=v[2];O=E[0]===" ",w+=P+(!R&&!O&&E!==""?`
`:"")+Dn(E,m),R=O}return w}function Dn(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,R=0,O,v=0,P=0,E="";for(;w=h.exec(i);)P=w.index,P-R>m&&(O=v>R?v:P,E+=
`
`+i.slice(R,O),R=O+1),v=P;return E+=`
`,i.length-R>m&&v>R?E+=i.slice(R,v)+`
`+i.slice(v+1):E+=i.slice(R),E.slice(1)}function Re(i){let m="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=me(i,w);let R=Q[h];!R&&we(h)?(m+=i[w],h>=65536&&
(m+=i[w+1])):m+=R||ve(h)}return m}function ut(i,m,h){let w="",R=i.tag;for(let O=0,v=h.length;O<v;O+=1){let P=h[O];i.replacer&&(P=i.replacer.call(h,String(O),P)),
(d(i,m,P,!1,!1)||typeof P>"u"&&d(i,m,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=R,i.dump="["+w+"]"}function ln(i,m,h,w){let R="",O=i.
tag;for(let v=0,P=h.length;v<P;v+=1){let E=h[v];i.replacer&&(E=i.replacer.call(h,String(v),E)),(d(i,m+1,E,!0,!0,!1,!0)||typeof E>"u"&&d(i,m+1,null,!0,!0,!1,!0))&&
((!w||R!=="")&&(R+=Ye(i,m)),i.dump&&l===i.dump.charCodeAt(0)?R+="-":R+="- ",R+=i.dump)}i.tag=O,i.dump=R||"[]"}function ft(i,m,h){let w="",R=i.tag,O=Object.keys(
h);for(let v=0,P=O.length;v<P;v+=1){let E="";w!==""&&(E+=", "),i.condenseFlow&&(E+='"');let T=O[v],L=h[T];i.replacer&&(L=i.replacer.call(h,T,L)),d(i,m,T,!1,!1)&&
(i.dump.length>1024&&(E+="? "),E+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),d(i,m,L,!1,!1)&&(E+=i.dump,w+=E))}i.tag=R,i.dump="{"+w+"}"}function dt(i,m,h,w){
let R="",O=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,E=v.length;P<E;P+=1){let T="";(!w||R!=="")&&(T+=Ye(i,m));let L=v[P],$=h[L];if(i.replacer&&($=i.replacer.call(h,L,$)),
!d(i,m+1,L,!0,!0,!0))continue;let M=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;M&&(i.dump&&l===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,M&&(T+=
Ye(i,m)),d(i,m+1,$,!0,M)&&(i.dump&&l===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,R+=T)}i.tag=O,i.dump=R||"{}"}function n(i,m,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let R=0,O=w.length;R<O;R+=1){let v=w[R];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let P=i.styleMap[v.tag]||v.defaultStyle,E;if(s.call(v.represent)===
"[object Function]")E=v.represent(m,P);else if(o.call(v.represent,P))E=v.represent[P](m,P);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=E}return!0}}return!1}function d(i,m,h,w,R,O,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let P=s.call(i.dump),E=w;w&&(w=i.flowLevel<0||i.flowLevel>m);let T=P===
"[object Object]"||P==="[object Array]",L,$;if(T&&(L=i.duplicates.indexOf(h),$=L!==-1),(i.tag!==null&&i.tag!=="?"||$||i.indent!==2&&m>0)&&(R=!1),$&&i.usedDuplicates[L])
i.dump="*ref_"+L;else{if(T&&$&&!i.usedDuplicates[L]&&(i.usedDuplicates[L]=!0),P==="[object Object]")w&&Object.keys(i.dump).length!==0?(dt(i,m,i.dump,R),$&&(i.dump=
"&ref_"+L+i.dump)):(ft(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?ln(i,m-1,i.dump,
R):ln(i,m,i.dump,R),$&&(i.dump="&ref_"+L+i.dump)):(ut(i,m,i.dump),$&&(i.dump="&ref_"+L+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&In(i,i.dump,m,O,E);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let M=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",i.dump=M+" "+
i.dump}}return!0}function b(i,m){let h=[],w=[];x(i,h,w);let R=w.length;for(let O=0;O<R;O+=1)m.duplicates.push(h[w[O]]);m.usedDuplicates=new Array(R)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let w=m.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(m.push(i),Array.isArray(i))for(let R=0,O=i.length;R<O;R+=1)x(
i[R],m,h);else{let R=Object.keys(i);for(let O=0,v=R.length;O<v;O+=1)x(i[R[O]],m,h)}}}function g(i,m){m=m||{};let h=new lt(m);h.noRefs||b(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),d(h,0,w,!0,!0)?h.dump+`
`:""}return dr.dump=g,dr}function dc(){if(Mi)return Z;Mi=1;let e=uc(),t=fc();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=X(),Z.Schema=Ni(),Z.FAILSAFE_SCHEMA=Bi(),Z.JSON_SCHEMA=Gi(),Z.CORE_SCHEMA=Ki(),
Z.DEFAULT_SCHEMA=pr(),Z.load=e.load,Z.loadAll=e.loadAll,Z.dump=t.dump,Z.YAMLException=yn(),Z.types={binary:zi(),float:Yi(),map:ji(),null:qi(),pairs:Qi(),set:Zi(),
timestamp:Wi(),bool:Ui(),int:Hi(),merge:Vi(),omap:Ji(),seq:_i(),str:Fi()},Z.safeLoad=r("safeLoad","load"),Z.safeLoadAll=r("safeLoadAll","loadAll"),Z.safeDump=r(
"safeDump","dump"),Z}var Z,Bn,Pe,fi,Gt,di,Kt,pi,Wt,mi,Vt,hi,zt,gi,Jt,yi,Qt,vi,Zt,bi,Xt,xi,er,wi,nr,Ai,tr,Ri,rr,Oi,ir,Ci,or,Pi,sr,Ei,ar,Si,lr,ki,cr,Ii,ur,Ti,fr,Li,
Di,dr,$i,Mi,pc,mc,Xi,Vf,eo,zf,Jf,Qf,no,Zf,Xf,ed,nd,td,rd,id,to=A(()=>{"use strict";Z={},Bn={},Pe={};dr={};pc=dc(),mc=lc(pc),{Type:Xi,Schema:Vf,FAILSAFE_SCHEMA:eo,
JSON_SCHEMA:zf,CORE_SCHEMA:Jf,DEFAULT_SCHEMA:Qf,load:no,loadAll:Zf,dump:Xf,YAMLException:ed,types:nd,safeLoad:td,safeLoadAll:rd,safeDump:id}=mc});function oo(e,t,r){if(t===void 0)return r?ro(e):Fe(e);if(t===`${ze}binary`)return vc(e);if(t===`${ze}timestamp`)return gc.test(e)&&yc(e)?Fe(e):void 0;let s=hc.get(
t);if(!s)return Fe(e);let o=ro(e);return s==="float"&&o.type==="integer"?Je(Number(o.value)):o.type===s?o:void 0}function yc(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function vc(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return Fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function ro(e){let t=bc.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return xc(e)??Fe(e);if(!/[-+0-9]/.test(r))return Fe(e);let s=e.replaceAll("_","");return Ac(s)??wc(s)??Fe(e)}function Fe(e){return{type:"te\
xt",value:e,key:e}}function io(e){return{type:"boolean",value:e,key:String(e)}}function Je(e){return{type:"float",value:e,key:Oc(e)}}function xc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Je(t):void 0}function wc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?Je(t):void 0}function Ac(e){let t=Rc.exec(e);if(!t)return;let[,r="",s,o,a,c="0"]=t,l=s!==void 0?qn(s,"0\
x",16):o!==void 0?qn(o,"0o",22):a!==void 0?qn(a,"0b",64):qn(c,"",20);if(l===void 0||l>=2n**64n)return;let f=r==="-"?-l:l;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function qn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function Oc(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),a=Number(o);return a>=-4&&a<6?String(Number(t.toPrecision(r))):`${s}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}var ze,hc,gc,bc,Rc,so=A(()=>{"use strict";ze="tag:yaml.org,2002:",hc=new Map([[`${ze}int`,"integer"],[`${ze}float`,"\
float"],[`${ze}bool`,"boolean"],[`${ze}null`,"null"]]),gc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
bc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,io(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,io(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Je(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Je(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Je(Number.NEGATIVE_INFINITY)])]);
Rc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function lo(e){if(e.length>fo||Cc(e))return;let t=uo(e);return mr?void 0:t}function co(e){return e.length<=fo&&uo(e)!==void 0}function uo(e){mr=!1;try{return{value:no(
e,{schema:Mc})??null}}catch{return}}function Cc(e){return Ec.test(e)||Pc.test(e)||Ic(e)||Sc.test(e)&&kc.test(e)?!0:/[[{]/.test(e)&&Tc.test(e)&&Lc.test(e)}function Ic(e){
for(let t=0;t+ao<e.length;){let r=e.lastIndexOf(`
`,t+ao);if(r<t)return!0;t=r+1}return!1}var fo,Pc,Ec,Sc,kc,ao,Tc,Lc,mr,Dc,vn,$c,Mc,po=A(()=>{"use strict";to();so();fo=3e6;Pc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
Ec=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Sc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,kc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");ao=1e3,Tc=/(?:^|[\s,:[{-])[[{]/,Lc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
mr=!1,Dc=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),$c=new Xi("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if(Dc.has(e.charCodeAt(0))||(vn=oo(e,void 0,!0),!vn||vn.type==="text"))return!1;let{type:t,key:r,value:s}=vn;return(t==="float"||t==="integer"&&r!==String(s))&&
(mr=!0),!0},construct:()=>vn?.value}),Mc=eo.extend({implicit:[$c]})});function mo(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=Nc(e);let a=0,c=r.length-1;for(;a<c;){let f=a+c+1>>1;(r[f]??0)<=o?a=f:c=f-1}let l=o-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,l-t):l,offset:o}};return(o,a)=>({start:s(Math.min(o,e.length)),end:s(Math.min(a,e.length))})}function Nc(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var ho=A(()=>{"use strict"});var hr,go,yo=A(()=>{"use strict";hr=200,go=`it is nested deeper than ${hr} levels`});function wo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return bo(e,t);let r=[],s=t;for(;;){let c=Un(vo,e,s);if(c===e.length)return r;
let l=_c(e,s,c);if(!l)break;r.push(l),s=l.end}if(r.length<2)return[...r,...bo(e,Un(Fc,e,s))];let o=Un(vo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function Un(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function _c(e,t,r){
let s=jc(e,r);if(!s)return;let{end:o,levels:a}=s;if(a>hr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:go}};let c=!0;try{let l=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:l}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function jc(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let a=e[o];if(a==='"'){let c=qc(e,o);if(c===void 0)
return;o=c-1}else a==="{"||a==="["?s=Math.max(s,++r):a==="}"||a==="]"?r--:r===0&&(o=Un(Bc,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function qc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function bo(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},a=e.startsWith("\
---",t)?t:xo(e,t);for(;a!==-1;a=xo(e,a)){let c=e.indexOf(`
`,a),l=c===-1?e.length:c+1,f=e.slice(a+3,l).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(a),s={start:a,body:a,fault:{start:a,end:a+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>s.body&&!Uc(e.slice(s.body,a))&&(o(a),s={start:a,body:l})}return o(e.length),r}function xo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Uc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var vo,Fc,Bc,Ao=A(()=>{"use strict";yo();vo=/[ \t\r\n]*/y,Fc=/[^\S\n]*\n?/y;Bc=/[-+.\w]*/y});var Hc,Ro,Oo,gr,yr=A(()=>{"use strict";Ro=()=>Hc??=require("./cli/thorough.cjs"),Oo=(...e)=>Ro().multilineTexts(...e),gr=(...e)=>Ro().readThoroughly(...e)});function vr(e,{fast:t=!0}={}){let r=mo(e),s=[],o,a=0;for(let c of wo(e)){let l=Co(e,{...c,start:a},r,t);if(l.value===null&&l.issues.length===0){o??=l;continue}s.
push(l),a=c.end}return s.length>0?{documents:s}:{documents:[o??Co(e,{start:a,body:a,end:e.length},r,t)]}}function Co(e,t,r,s){let o=s?Yc(e,t):void 0;if(!o)return gr(
e,t,r);let a,c=()=>(a??=gr(e,t,r),a);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:l=>c().positionOf(l),keyOf:l=>c().keyOf(l),get node(){
return c().node}}}function Yc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let a=e.slice(t,r);return s?co(a)?s:void 0:lo(a)}var Po=A(()=>{"use strict";po();ho();
Ao();yr()});function Gc(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!Gc(e)}var xd,fe=A(()=>{"use strict";xd=Object.prototype});function Eo(e){return e.split("/").slice(1).map(Kc)}function Hn(e){return/[~\d]/.test(e)?Eo(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function G(e,t){let r=e;for(let s of Wc(t))if(Array.isArray(r))r=r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function Wc(e){let t=br.get(e);if(t)return t;let r=Eo(e);return br.size<Vc&&br.set(e,r),r}var Kc,br,Vc,ee=A(()=>{"use strict";fe();Kc=e=>e.includes("~")?
e.replaceAll("~1","/").replaceAll("~0","~"):e;br=new Map,Vc=1e3});function S(e,t,r=`name: example
  namespace: acme`){let s=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${s.join(`
`)}
`}function K(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}function Qe(e,t="DataPlane"){return S("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}var zc,z,Yn,_,j,de,W=A(()=>{"use strict";zc=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,z=`-----BEGIN CERTIFICATE-----
${zc}-----END CERTIFICATE-----
`,Yn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
  namespace: acme`)});function Gn(e,t){let r=`planeID: shared
${K(t)}observerURL: https://observer.example.com`;return S("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var ko,So,Io=A(()=>{"use strict";W();ko={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&So(o.ca.text)!==So(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${Gn("a",z)}---
${Gn("b",z.replace("CCCC","DDDD"))}`,right:`${Gn("a",z)}---
${Gn("b",z)}`}},So=e=>e.replace(/\s+/g,"")});function To(e,t){if(!U(e)||!Ve(t,e.kind))return;let r=String(e.kind),s=G(e,"/metadata/name"),o=G(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!_e(r)&&typeof o=="string"&&o!==""?o:void 0}}function Lo(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Do(e){let t=G(e,"/spec/planeID"),r=t===void 0||t===""?G(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var _e,bn=A(()=>{"use strict";ue();ee();
fe();_e=e=>e.startsWith("Cluster")||e==="Organization"});function Ze(e){let t=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,c=t.get(a);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(a,{first:o})}function r(o,a,c){let l=t.get(`${a}/${c}`);if(!l||_e(a)||o.namespace===void 0)return l?.first;
let{first:f,byNamespace:u}=l;return u?u.get(o.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===o.namespace?f:void 0}function s(o,a,c){for(let l of a){
let f=r(o,l,c);if(f)return f}}return{find:r,findFirst:s,findAnywhere:(o,a)=>t.get(`${o}/${a}`)?.first}}function Kn(e){return e.startsWith("Cluster")?e.slice(7):
`Cluster${e}`}var Wn=A(()=>{"use strict";bn()});function Jc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&Lo(e,o)&&s.push(o.name),s.length===Qc)break;return s}var $o,Qc,Mo=A(()=>{"use strict";fn();Wn();bn();W();
$o={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=Ze(e);return e.flatMap(s=>s.references.flatMap(({set:o,namePath:a,kinds:c,name:l})=>{let[f=""]=c;
if(!o||t(s,f,l)||t(s,Kn(f),l))return[];let u=r(f,l);if(u)return[{plane:s,path:a,detail:`the ${f} ${l} is in the namespace ${u.namespace}`}];let p=he(l,Jc(s,f,e)),
y=_e(f)||s.namespace===void 0?"":` in the namespace ${s.namespace}`,C=p===void 0?"":` (did you mean ${p}?)`;return[{plane:s,path:a,detail:`there is no ${f} ${l}${y}${C}`}]}))},
message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${Qe("eu-wst")}---
${de}`,right:`${Qe("eu-west")}---
${de}`}};Qc=500});var No,Zc,Fo=A(()=>{"use strict";fe();W();No={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||Zc.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:S("DataPlane",_+j,
`name: eu.west
  namespace: acme`),right:S("DataPlane",`planeID: eu-west
${_}${j}`,`name: eu.west
  namespace: acme`)}},Zc=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function pe(e,t){let r=[];for(let s of t){let o=G(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}var Xe=A(()=>{"use strict";ee()});function je(e,t){return(Vn?.resource!==e||Vn.line!==t)&&(Vn={resource:e,line:t,listeners:Xc(e,t)}),Vn.listeners}function Xc(e,t){let r=G(e,"/spec/gateway");return U(
r)?ie(t,"v0.17")?tu(r):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,a=`/spec/gateway/${s}VirtualHo\
st`,c=s==="public";return[{isPublic:c,protocol:"http",gateway:o,host:a,port:`/spec/gateway/${s}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:a,port:`/s\
pec/gateway/${s}HTTPSPort`}]}):[]}function _o(e,t){if(!ie(t,"v0.17"))return pe(e,eu);let r=je(e,t);if(r.length===0)return[];let s=pe(e,r.flatMap(({isPublic:o,host:a})=>o?
[a]:[]));return[...new Map(s.map(o=>[o.text,o])).values()]}function tu(e){let t=[];for(let{way:r,side:s,isPublic:o,listeners:a}of nu){let c=e[r],l=U(c)?c[s]:void 0;
if(!U(l))continue;let f=`${l.namespace}/${l.name}`;for(let u of a)U(l[u.protocol])&&t.push({isPublic:o,gateway:f,...u})}return t}var Vn,eu,nu,xn=A(()=>{"use str\
ict";ue();ee();fe();Xe();eu=["/spec/gateway/publicVirtualHost"];nu=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="i\
ngress"&&t==="external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var jo,Bo=A(()=>{"use strict";ee();xn();W();jo={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return je(e,t).flatMap(({gateway:s,protocol:o,port:a})=>{let c=G(e,a);if(typeof c!="number")return[];let l=`${s} ${c}`,f=r.get(l);return r.set(l,f??
o),f===void 0||f===o?[]:[{path:a,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:S("DataPlane",`${_}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var qo,Uo=A(()=>{"use strict";ee();W();qo={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=G(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let a=r.has(s);return r.add(
s),a&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}imagePullSecretRefs:
  - registry
  - registry`),right:S("DataPlane",`${_}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Ho,Yo=A(()=>{"use strict";W();Ho={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${S("DataPlane",_+j)}---
${S("DataPlane",_+j)}`,right:`${S("DataPlane",_+j)}---
${S("DataPlane",_+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Go,ru,iu,Ko=A(()=>{"use strict";ee();Xe();W();Go={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=G(e,"/spec/imagePullSecretRefs"),r=pe(e,iu).filter(({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`\
/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:S("DataPlane",_.replace("name: ag\
ent-ca",'name: ""')+j),right:S("DataPlane",_+j)}},ru=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),iu=[...["secretR\
ef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/\
spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...ru.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","htt\
ps","tls"].map(t=>`${e}/${t}/host`)])]});function Wo(e){return e.replace(ou,"")}function zn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var ou,xr=A(()=>{"use strict";ou=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function ne(e){let t=zn(e),r=t??e;if(Wo(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?au(r)?"placeholder":"other":su(s)?t===void 0?"certificate":"encoded":"placeholder"}function su(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function au(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Ee=A(()=>{"use strict";xr()});function te(e,t){return pe(e,ie(t,"v0.9")?lu:cu)}var lu,cu,Se=A(()=>{"use strict";ue();Xe();lu=["/spec/clusterAgent/clientCA/value"],cu=["/spec/agent/clientCA/v\
alue"]});var Vo,zo=A(()=>{"use strict";xr();ee();Ee();W();Se();Vo={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>te(e,t).filter(({text:r})=>ne(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>zn(String(G(e,t))),example:{release:"v0.15",wrong:S("ObservabilityPlane",`${K(btoa(z))}observerURL: https://obser\
ver.example.com`),right:S("ObservabilityPlane",`${K(z)}observerURL: https://observer.example.com`)}}});function Jn(e,t,{at:r,endOf:s}){return!r||!s?[]:te(e,t).flatMap(({path:o,text:a})=>{let c=ne(a)==="certificate"?s(a):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var Qn,wr=A(()=>{"use strict";Ee();Se();Qn=e=>e.toISOString().slice(0,10)});var Jo,Qo=A(()=>{"use strict";W();wr();Jo={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy o\
f its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Jn(e,t,r).flatMap(({path:s,end:o,at:a})=>o<a?[{path:s,detail:Qn(o)}]:[]),message:({detail:e})=>`\
holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:S("Obs\
ervabilityPlane",`${K(Yn)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}}});var Zo,uu,Xo=A(()=>{"use strict";W();wr();Zo={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a \
copy of its CA that has expired verifies nothing",since:"v0.9",check:(e,t,r)=>Jn(e,t,r).flatMap(({path:s,end:o,at:a})=>o>=a&&o.getTime()-a.getTime()<uu?[{path:s,
detail:Qn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date(
"2026-03-20T00:00:00Z"),wrong:S("ObservabilityPlane",`${K(Yn)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},uu=720*60*60*1e3});var es,ns=A(()=>{"use strict";Ee();W();Se();es={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:te(e,t).filter(({text:r})=>ne(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:S("DataPlane",K(z)+j),right:S(
"DataPlane",_+j)}}});var ts,rs=A(()=>{"use strict";Ee();W();Se();ts={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the pla\
ne is skipped, and its agent cannot connect",since:"v0.9",check:(e,t,{at:r,endOf:s})=>te(e,t).flatMap(({path:o,text:a})=>{let c=ne(a);if(a.trim()==="")return[{path:o,
detail:"is empty, which counts as none, and the plane is skipped"}];let l=c==="certificate"&&r!==void 0&&s?.(a)===void 0;return c==="other"||l?[{path:o,detail:"\
is no certificate in PEM"}]:[]}),message:({detail:e})=>`${e}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"\
v0.15",wrong:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${K(z)}observerURL: https://observer.example.com`)}}});var is,os=A(()=>{"use strict";ee();xn();W();is={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>je(
e,t).flatMap(({port:r})=>{let s=G(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:S("DataPlane",`${_}${j}  publicHTTPPort: 0`),right:S("DataPlane",`${_}${j}  publicHTTPPort: 80`)}}});function fu(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var ss,du,as=A(()=>{"use strict";Xe();W();ss={code:"invalid-url",severity:"error",source:"\
the control plane calls these addresses over HTTP; no CRD checks them",check:e=>pe(e,du).flatMap(({path:t,text:r})=>{let s=fu(r);return s===void 0?[]:[{path:t,detail:s}]}),
message:({detail:e})=>`must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:S("ObservabilityPlane",`${K(z)}ob\
serverURL: observer.example.com`),right:S("ObservabilityPlane",`${K(z)}observerURL: https://observer.example.com`)}};du=["/spec/observerURL","/spec/rcaAgentURL",
"/spec/finOpsAgentURL","/spec/observer/url"]});function pu(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}function hu(e){return gu.find(([t])=>t.test(e))?.[1]}var ls,mu,gu,cs=A(()=>{"use s\
trict";xn();Xe();W();ls={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",
check:(e,t)=>pe(e,pu(je(e,t))).flatMap(({path:r,text:s})=>{let o=mu.test(s)?void 0:hu(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must \
be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:S("DataPlane",_+j.replace("apps.example.com","https://apps.example.\
com")),right:S("DataPlane",_+j)}};mu=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;gu=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],
[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an und\
erscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty part between dots"]]});var us,fs=A(()=>{"use strict";ee();fe();W();us={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(G(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${K(z)}observerURL: https://observer.example.com`)}}});var ds,ps=A(()=>{"use strict";Ee();W();Se();ds={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>te(e,t).
filter(({text:r})=>ne(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:S("ObservabilityPlane",`${K(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${K(z)}observerURL: https://observer.example.com`)}}});var yu,ms,hs=A(()=>{"use strict";Ee();W();Se();yu=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ms={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>te(e,t).filter(({
text:r})=>ne(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:S("ObservabilityPlane",`${K(z+yu)}observerURL: https://observer.example.com`),right:S("ObservabilityPlane",`${K(z)}observe\
rURL: https://observer.example.com`)}}});var gs,ys=A(()=>{"use strict";Wn();W();gs={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=Ze(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:a,kinds:c,name:l})=>{
let[f=""]=c;if(!s||t(r,f,l))return[];let u=t(r,Kn(f),l);return u?[{plane:r,path:a===o?o:`${o}/kind`,detail:`${l} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Qe("eu-west","ClusterDataPlane")}---
${de}`,right:`${Qe("eu-west")}---
${de}`}}});function vs(e){let t=new Map,r=new Map;for(let s of e)for(let o of s.hosts){let a=t.get(o);a?r.get(o)?.push(s)===void 0&&r.set(o,[a,s]):t.set(o,s)}return[...r].
filter(([,s])=>s.some(({planeID:o})=>o!==s[0]?.planeID)).map(([s,o])=>({host:s,planes:o}))}var bs=A(()=>{"use strict"});var xs,ws=A(()=>{"use strict";bs();W();xs={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>vs(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...s]})=>s.
flatMap(({plane:o,planeID:a,publicHosts:c})=>a===r?.planeID?[]:c.filter(({text:l})=>l===t).map(({path:l})=>({plane:o,path:l,detail:String(r?.name)})))),message:({
detail:e})=>`is the public host of ${e} too, which is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${de}\
---
${S("DataPlane",_+j,`name: us-east
  namespace: acme`)}`,right:`${de}---
${S("DataPlane",_+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var As,Rs=A(()=>{"use strict";ue();ee();fe();W();As={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the\
 kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let a=[],c=U(o)?o.
name:void 0;String(r).startsWith("Cluster")&&s.planeID===void 0&&typeof c=="string"&&a.push({path:"/spec/planeID",detail:c});let l=G(e,"/spec/observabilityPlane\
Ref");return ie(t,"v0.15")&&U(l)&&l.kind===void 0&&a.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityP\
lane":"ObservabilityPlane"}),a},message:({detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{
release:"v0.15",wrong:S("DataPlane",`${_}${j}observabilityPlaneRef:
  name: logs`),right:S("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var Os,Cs,Ps=A(()=>{"use strict";Wn();W();Os=S("ObservabilityPlane",`${_}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),Cs={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=Ze(e),r=new Set(e.flatMap(s=>s.references.map(({kinds:o,name:a})=>t(
s,o,a))));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${de}---
${Os}`,right:`${S("DataPlane",`${_}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Os}`}}});var Zn,Es,Ar=A(()=>{"use strict";Io();Mo();Fo();Bo();Uo();Yo();Ko();zo();Qo();Xo();ns();rs();os();as();cs();fs();ps();hs();ys();ws();Rs();Ps();Zn=[ms,Vo,ts,ds,Jo,
Zo,ls,ss,is,jo,As,Go,No,us,es,qo],Es=[Ho,$o,gs,xs,ko,Cs]});function ks(e,t,r,s={},o=Zn){let a=[];for(let l of vu(o,t)){let f=bu(l,e,t,s);f.length>0&&a.push(...f)}if(a.length===0)return a;let c=new Set(r.map(({path:l})=>l));
return a.filter(({issue:l})=>!c.has(l.path))}function vu(e,t){if(e!==Zn)return e.filter(o=>Xn(o,t));let r=Ss.get(t);if(r)return r;let s=Zn.filter(o=>Xn(o,t));return Ss.
set(t,s),s}function Xn({since:e,until:t},r){return(!e||ie(r,e))&&(!t||ie(t,r))}function bu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let a=e.fix?.(t,o);return{
issue:xu(e,o),severity:e.severity,...a!==void 0&&{fix:a}}})}catch{return[{issue:{...Rr(e.code),path:"",field:""},severity:"error"}]}}function xu(e,t){return{code:e.
code,path:t.path,field:Hn(t.path),message:e.message(t)}}var Ss,Rr,Or=A(()=>{"use strict";ue();ee();Ar();Ss=new Map;Rr=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function Ts(e,t,r,s,o=Es){let a=o.filter(f=>Xn(f,t));if(r)return a.flatMap(f=>Is(f,e,t,s));let c=a.filter(({among:f})=>f==="each");return[...Ce(e,({file:f})=>f).
values()].filter(f=>f.length>1).flatMap(f=>c.flatMap(u=>Is(u,f,t,s)))}function Is(e,t,r,s){try{return e.check(t,r).map(o=>{let a=o.plane.pointer+o.path,c={code:e.
code,path:a,field:Hn(o.path),message:e.message(o)},{plane:l}=o;return{plane:l,finding:{...c,file:l.path,severity:e.severity,range:s(l,o.path)}}})}catch{let[o]=t,
a={...Rr(e.code),path:"",field:""};return o?[{plane:o,finding:{...a,file:o.path,severity:"error",range:s(o,"")}}]:[]}}var Ls=A(()=>{"use strict";hn();ee();Or();
Ar()});function Ds(e){return $s(e,"").filter(t=>wu(t.value))}function $s(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>$s(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function wu(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&We.includes(r);let s=t.split("/")[0]??"";return s!==Cr?(s.endsWith(`.${Cr}`)||he(s,[Cr])!==void 0)&&typeof r=="string"&&We.includes(
r):typeof r!="string"||r===""?!0:We.includes(r)||r.endsWith("Plane")||he(r,We)!==void 0}var Cr,Ms=A(()=>{"use strict";ue();fn();fe();Cr="openchoreo.dev"});function Pr(e){return Au.has(e)?"warning":"error"}var Au,Ns=A(()=>{"use strict";Au=new Set(["null-value"])});function Fs({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function _s(e,t){if(!wn(e))return Er(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Er(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Er):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Er(r)):!1}var wn,Sr=A(()=>{"use \
strict";fe();wn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function js(e,t,r,s){let o=Ds(e.value);if(o.length===0&&!wn(e))return;let a=e.issues.map(l=>({...l,file:t,severity:Pr(l.code)})),c=[];for(let l of o){let f=Ru(l,
e,t,r,s);f.length!==0&&(a.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...Ou(l,e,t,r)))}return{planes:o,findings:a,fits:c}}function Ru({value:e,pointer:t},r,s,o,a){
let c=ni(o)(e),l=c.ok?[]:c.issues,f=pn(o),u=U(e)&&Ve(f,e.kind)?ks(e,f,l,a):[];if(l.length===0&&u.length===0)return[];return[...l.map(y=>p(y,Pr(y.code))),...u.map(
({issue:y,severity:C})=>p(y,C))];function p(y,C){let I=t+y.path,D=y.code==="unknown-field"?r.keyOf(I):r.positionOf(I);return{...y,path:I,file:s,severity:C,range:D}}}
function Ou({value:e,pointer:t},r,s,o){let a=ti(e),c=a.includes(o)?void 0:a.at(-1);if(c===void 0)return[];let l=ge.indexOf(o)>ge.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:ri(a),release:c,...l&&{later:o}}]}var Bs=A(()=>{"use strict";ue();fe();Ms();Or();Ns();Sr()});function qs(e,t){if(!U(e)||!Ve(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":Cu(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,a=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${a}`,l=_e(r)?c:a,f=G(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:Pu(
l,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[l],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[a,c].find(p=>p===(f.kind??l));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function Cu(e,t){return ie(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(e)}function Pu(e,t,r){return e!==t&&ie(r,"v1.0")?[e,t]:[e]}var Us=A(()=>{"use strict";ue();ee();fe();bn()});function Hs({value:e,pointer:t,document:r},s,o,a){let c=To(e,s);if(!c)return[];let l=e;return[{...c,path:o,file:a,document:r,pointer:t,planeID:Do(e),references:qs(
e,s),publicHosts:_o(l,s),ca:te(l,s).find(({text:f})=>ne(f)==="certificate")}]}var Ys=A(()=>{"use strict";bn();xn();Us();Ee();Se()});function Ks(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(l=>Gs(l,c))),a=t.flatMap(c=>{let l=c.hasReason?e.some(f=>Gs(
c,f))?void 0:Su:Eu;return l?[{...l,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...a]}function Gs({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Vs(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),a=e.positionOf("").start,c=Oo(e),l=r.offset;return o.split(`
`).flatMap((f,u)=>{let p=l;l+=f.length+1;let y=ku.exec(f),C=y?.[1];if(!y||C===void 0||c.some(([B,q])=>p>=B&&p<q))return[];let I=y[2]!==void 0;if(!I&&p>=a.offset)
return[];let D=r.line+u,N=f.indexOf("#")+1,F={line:D,column:N,offset:p+N-1},H={start:F,end:{line:D,column:N+C.length,offset:F.offset+C.length}};return[{code:y[3]??
"",hasReason:y[4]!==void 0,line:I?D+1:void 0,document:e.range,range:H}]})}var Eu,Su,ku,Ws,zs=A(()=>{"use strict";yr();Eu={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},Su={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},ku=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Ws="openchoreo-planes-disable"});function Qs({release:e=dn,complete:t=!1,fast:r=!0,...s}){let o=pn(e),a=[],c=[],l=0,f=0;function u({path:y,text:C},I,D=!1){l++;let N=C.includes("{{"),F=C.includes(
Ws),H=[],B=[],q=[],Y=[],oe=!1,Te=!1,{documents:tn}=vr(C,{fast:r});for(let[$e,ce]of tn.entries())if(N&&_s(ce,C))oe=!0;else if(D&&wn(ce)&&!Fs(ce,C))Te=!0;else{let se=js(
ce,y,e,s);if(!se)continue;se.findings.length>0&&H.push(...se.findings),se.fits.length>0&&q.push(...se.fits),F&&se.planes.length>0&&B.push(...Vs(ce,C));for(let{value:Me,
pointer:Q}of se.planes)Y.push({value:Me,pointer:Q,document:$e})}f+=Y.length,Y.length>0&&c.push(y);let Le=t||Y.length>1,De=H.length>0||B.length>0||oe||Te;!Le&&!De||
a.push({number:I,path:y,findings:H,directives:B,fits:q,listed:Le?Y.flatMap($e=>Hs($e,o,y,I)):[],isTemplate:oe,isPassedOver:Te})}function p(y){let C=a.flatMap(({
listed:D})=>D),I=Ce(Ts(C,o,t,Tu(y)),({plane:D})=>D.file);return{findings:a.flatMap(({number:D,path:N,findings:F,directives:H})=>Ks([...F,...(I.get(D)??[]).map(({
finding:B})=>B)],H,N).sort(Iu)),files:l,planes:f,filesWithPlanes:c,fits:a.flatMap(({fits:D})=>D),templates:a.filter(({isTemplate:D})=>D).map(({path:D})=>D),passedOver:a.
filter(({isPassedOver:D})=>D).map(({path:D})=>D)}}return{add:u,skip:()=>{l++},finish:p}}function Tu(e){let t;return({file:r,document:s,pointer:o},a)=>(t?.file!==
r&&(t={file:r,documents:vr(e(r)).documents}),t.documents[s]?.positionOf(o+a)??{start:Js,end:Js})}var Iu,Js,Zs=A(()=>{"use strict";hn();ue();Po();Ls();Bs();Ys();
zs();Sr();Iu=(e,t)=>e.range.start.offset-t.range.start.offset;Js={line:1,column:1,offset:0}});var Be,Xs=A(()=>{"use strict";Be=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function qe(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var et=A(()=>{"use strict"});function en({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:a}=qe(e),c=`${Be(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${Be(r,"plane")} checked; ${Be(o,"error")}, ${Be(a,"warning")}`}function na({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Be(e.length,"file")} with Helm templates skipped (${ea(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Be(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${ea(t)}`),r}var ea,nt=A(()=>{"use strict";Xs();et();ea=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function ke(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Lu)}var Lu,An=A(()=>{"use strict";Lu=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function Du(e){let{file:t,severity:r,code:s,range:o}=e,{start:a,end:c}=o,l={file:t,line:a.line,col:a.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(l).map(([u,p])=>`${u}=${$u(String(p))}`);return`::${r} ${f.join(",")}::${ra(ke(e))}`}var ta,ra,$u,ia=A(()=>{"use strict";An();nt();ta=e=>[...e.findings.
map(Du),en(e),""].join(`
`);ra=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),$u=e=>ra(e).replaceAll(":","%3A").replaceAll(",","%2C")});var oa,sa=A(()=>{"use strict";An();oa=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:a,severity:c,path:l,range:f}=s,u=`${o}#${l} ${a}`,p=t.get(u)??0;
return t.set(u,p+1),{description:ke(s),check_name:a,fingerprint:p===0?u:`${u} ${p+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var Mu,Nu,aa,la=A(()=>{"use strict";Nu=()=>Mu??=require("./cli/groups.cjs"),aa=(...e)=>Nu().groupsOf(...e)});var ca,ua=A(()=>{"use strict";nt();la();ca=(e,t)=>[...e.findings.length>0||e.fits.length>0?aa(e,t):[],`${en(e)}
`].join(`
`)});var fa,da=A(()=>{"use strict";hn();et();fa=({findings:e,files:t,planes:r})=>{let s=[...Ce(e,({file:o})=>o)].map(([o,a])=>({file:o,issues:a.map(({code:c,severity:l,
message:f,path:u,field:p,range:{start:y,end:C}})=>({code:c,severity:l,message:f,path:u,field:p,line:y.line,column:y.column,endLine:C.line,endColumn:C.column}))}));
return`${JSON.stringify({version:1,summary:{files:t,planes:r,...qe(e)},results:s},null,2)}
`}});function Fu(e,t){let r=tt(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>_u(r,c)),o=Math.max(1,t.length),{errors:a}=qe(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${a}" errors="0">`,...s,"  </testsuite>"]}}function _u(e,t){let{code:r,severity:s,range:o,file:a}=t,
{line:c,column:l}=o.start,f=ke(t),u=`${a}:${c}:${l}`;return[`    <testcase name="${tt(`${r} at ${c}:${l}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${tt(r)}" message="${tt(f)}">${kr(`${u} ${f}`)}</failure>`:`      <system-out>${kr(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var pa,kr,tt,ma=A(()=>{
"use strict";hn();An();et();pa=({findings:e,filesWithPlanes:t})=>{let r=Ce(e,({file:l})=>l),o=[...new Set([...t,...r.keys()])].map(l=>Fu(l,r.get(l)??[])),a=o.reduce(
(l,{tests:f})=>l+f,0),{errors:c}=qe(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${a}" failures="${c}">`,...o.
flatMap(({lines:l})=>l),"</testsuites>",""].join(`
`)};kr=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),tt=
e=>kr(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var ju,Bu,ha,ga=A(()=>{"use strict";Bu=()=>ju??=require("./cli/explanations.cjs"),ha=(...e)=>Bu().explanations(...e)});function Uu({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function Hu(e,t){let{file:r,code:s,severity:o,path:a,range:c}=e,{start:l,end:f}=c,u=t.findIndex(
p=>p.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:ke(e)},locations:[{physicalLocation:{artifactLocation:{uri:Yu(r)},region:{startLine:l.
line,startColumn:l.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:a}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${a}`}}}
function Yu(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var ya,qu,
va=A(()=>{"use strict";ga();An();ya=({findings:e},{version:t})=>{let r=new Set(e.map(({code:a})=>a)),s=ha().filter(({code:a})=>r.has(a)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://www.npmjs.com/package/openchoreo-planes",rules:s.map(Uu)}},columnKind:"utf16CodeUnits",results:e.map(a=>Hu(
a,s))};return`${JSON.stringify({$schema:qu,version:"2.1.0",runs:[o]},null,2)}
`},qu="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Gu,ba,xa,wa,Aa=A(()=>{"use strict";ba=()=>Gu??=require("./cli/glob.cjs"),xa=(...e)=>ba().globOf(...e),wa=(...e)=>ba().isGlob(...e)});var Ku,rt,Ir,Ra,Tr,Oa,Ca=A(()=>{"use strict";rt=()=>Ku??=require("./cli/ignored.cjs"),Ir=(...e)=>rt().ignoringAround(...e),Ra=(...e)=>rt().ignoringIn(...e),Tr=(...e)=>rt().
isIgnored(...e),Oa=(...e)=>rt().patternsOf(...e)});function Rn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return Wu[t]??(e instanceof Error?e.message:String(e))}var Wu,Lr=A(()=>{"use strict";Wu={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*Pa(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,a=r.length>0?Oa(t,r):[];function*c(l,f,u,p){let y=(0,ye.realpathSync)(l);if(o.has(y))return;o.add(y);
let C=Ra(l,u);for(let I of(0,ye.readdirSync)(l,{withFileTypes:!0}).sort(Qu)){let D=Dr(l,Ue.sep,I.name),N=f===""?I.name:Dr(f,"/",I.name),F=zu.test(I.name)&&p(N);
try{let H=I.isSymbolicLink()?Xu(D,F):I,B=H?.isDirectory()??!1;if(!B&&!F||B&&Ju.has(I.name)||[C,a].some(q=>q.length>0&&Tr(D,B,q)))continue;if(B)yield*c(D,N,C,p);else if(H?.
isFile()){let q=I.isSymbolicLink()?(0,ye.realpathSync)(D):Dr(y,Ue.sep,I.name);o.has(q)||(yield{path:N,found:!0}),o.add(q)}}catch(H){s(`${N}: ${Rn(H)}`)}}}for(let l of e)
try{if(l==="-"){o.has(Ie)||(yield{path:Ie,found:!1}),o.add(Ie);continue}let f=(0,Ue.resolve)(t,l),u=Zu(l),p=(0,ye.statSync)(f,{throwIfNoEntry:!1});if(!p&&wa(u)){
let y=!1;for(let C of Vu(u,t,c))y=!0,yield C;y||s(`${l}: no YAML or JSON file matches`)}else if(p){if(p.isDirectory())yield*c(f,u==="."?"":u,Ir(f),()=>!0);else if(!ef(
p,f))s(`${l}: it is neither a file nor a directory`);else if(a.length===0||!Tr(f,!1,a)){let y=p.isFile()?(0,ye.realpathSync)(f):f;o.has(y)||(yield{path:u,found:!1}),
o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${l}: ${Rn(f)}`)}}function*Vu(e,t,r){let{base:s,isMatch:o}=xa(e),a=(0,Ue.resolve)(t,s);
if(!(0,ye.statSync)(a,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,l=c===""?0:c.length+(c.endsWith("/")?0:1);yield*r(a,c,Ir(a),f=>o(f.slice(l)))}
function Xu(e,t){try{return(0,ye.statSync)(e)}catch(r){if(t)throw r;return}}function ef(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}var ye,Ue,Ie,zu,Ju,Qu,Dr,Zu,$r=A(()=>{"use strict";ye=require("fs"),Ue=require("path");Aa();Ca();Lr();Ie="<stdin>";zu=/\.(?:ya?ml|json)$/i,Ju=new Set(["\
.git","node_modules"]),Qu=(e,t)=>e.name<t.name?-1:1,Dr=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,Zu=e=>Ue.sep==="\\"?e.replaceAll("\\","/"):e});var nf,tf,Ea,Sa=A(()=>{"use strict";tf=()=>nf??=require("./cli/fix.cjs"),Ea=(...e)=>tf().fixFiles(...e)});function ka(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,a=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,a=!0,e.stderr(`\r${s} files`))},end(){a&&e.stderr("\r\x1B[K")}}}var Ia=A(()=>{"use strict"});function Mr(e,t){return e===Ie?Buffer.from(t.stdin()):rf(e,t.cwd)}function rf(e,t){let r=(0,Da.resolve)(t,e),s=(0,xe.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,xe.readFileSync)(s);let o=(0,xe.readSync)(s,it);return o<it.length?it.subarray(0,o):Buffer.concat([it,(0,xe.readFileSync)(s)])}finally{(0,xe.closeSync)(
s)}}function ot(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,La.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function $a(e){if(e[0]===255||e[0]===254){let t=ot(e);return t.includes("openc\
horeo")||Ta.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&Ta.test(e.toString("latin1"))}var La,xe,Da,it,Ta,Ma=A(()=>{"use strict";La=require("buffer"),
xe=require("fs"),Da=require("path");$r();it=Buffer.allocUnsafeSlow(64*1024);Ta=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var Na={};J(Na,{lintCommand:()=>lf});function lf(e,t){let{values:r,positionals:s}=si(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout(of),ae.ok;let o=ai(r.release),a=Ut("--format",r.format??"human",["human","json","sarif","github","gitlab","junit"]),
c=Ut("--fail-level",r["fail-level"]??"error",["error","warning"]),l=r.at===void 0?void 0:uf(r.at);if(s.length===0)throw new le("lint needs files or directories,\
 or - for standard input");if(r.fix&&s.includes("-"))throw new le("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,
{report:p,faults:y,textOf:C}=cf(s,t,{release:o,complete:f,ignore:u,at:l,fix:r.fix===!0}),I=p.findings.filter(({severity:F})=>F==="error"),D=r.quiet?{...p,findings:I}:
p;t.stdout(sf[a](D,{colors:t.colors,version:mn,textOf:C}));for(let F of na(p))t.stderr(`${F}
`);af.has(a)||t.stderr(`${en(D)}
`);for(let F of y)t.stderr(`openchoreo-planes: ${F}
`);return y.length>0?ae.failure:(c==="error"?I:p.findings).length>0||r["fail-if-none"]&&p.planes===0?ae.findings:ae.ok}function cf(e,t,{release:r,complete:s,ignore:o,
at:a,fix:c}){let l=[],f=F=>{l.push(F)},u=[...Pa(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&Ea(u,r,t,f);let p={release:r,complete:s,...a&&{at:a,endOf:ci}},y=Qs(p),C=ka(
t),I;for(let[F,{path:H,found:B}]of u.entries()){try{let q=Mr(H,t);if(B&&!$a(q))y.skip();else{let Y=ot(q);H===Ie&&(I=Y),y.add({path:H,text:Y},F,B)}}catch(q){f(`${H}\
: ${Rn(q)}`)}C.step()}let D=F=>{if(F===Ie)return I;try{return ot(Mr(F,t))}catch{return}},N=y.finish(F=>D(u[F]?.path??"")??"");return C.end(),{report:N,faults:l,
textOf:D}}function uf(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new le("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var of,sf,af,Fa=A(()=>{"use strict";ui();Zs();nt();ia();sa();ua();da();ma();va();$r();Sa();$n();Ht();Ia();Ma();Lr();Yt();of=`o\
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
`,sf={human:ca,json:fa,sarif:ya,github:ta,gitlab:oa,junit:pa},af=new Set(["human","github"])});var _a={};J(_a,{defaultCommand:()=>pf});var ff,df,pf,ja=A(()=>{"use strict";df=()=>ff??=require("./cli/default.cjs"),pf=(...e)=>df().defaultCommand(...e)});var Ba={};J(Ba,{migrateCommand:()=>gf});var mf,hf,gf,qa=A(()=>{"use strict";hf=()=>mf??=require("./cli/migrate.cjs"),gf=(...e)=>hf().migrateCommand(...e)});var Ua={};J(Ua,{graphCommand:()=>bf});var yf,vf,bf,Ha=A(()=>{"use strict";vf=()=>yf??=require("./cli/graph.cjs"),bf=(...e)=>vf().graphCommand(...e)});var Ya={};J(Ya,{checklistCommand:()=>Af});var xf,wf,Af,Ga=A(()=>{"use strict";wf=()=>xf??=require("./cli/checklist.cjs"),Af=(...e)=>wf().checklistCommand(...e)});var Ka={};J(Ka,{schemaCommand:()=>Cf});var Rf,Of,Cf,Wa=A(()=>{"use strict";Of=()=>Rf??=require("./cli/schema.cjs"),Cf=(...e)=>Of().schemaCommand(...e)});var Va={};J(Va,{explainCommand:()=>Sf});var Pf,Ef,Sf,za=A(()=>{"use strict";Ef=()=>Pf??=require("./cli/explain.cjs"),Sf=(...e)=>Ef().explainCommand(...e)});var nn=require("fs"),Qa=require("path");$n();fn();$n();Ht();Yt();var kf=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes graph PATHS...   draw which plane refers to which
  openchoreo-planes checklist PATHS  list what must exist before planes work
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,st={lint:async()=>(await Promise.resolve().then(()=>(Fa(),Na))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(ja(),_a))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(qa(),Ba))).
migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Ha(),Ua))).graphCommand,checklist:async()=>(await Promise.resolve().then(()=>(Ga(),Ya))).checklistCommand,
schema:async()=>(await Promise.resolve().then(()=>(Wa(),Ka))).schemaCommand,explain:async()=>(await Promise.resolve().then(()=>(za(),Va))).explainCommand};async function Ja(e,t){
let[r,...s]=e;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return t.stdout(kf),r===void 0?ae.failure:ae.ok;if(r==="--version"||r==="-v")return t.stdout(
`${mn}
`),ae.ok;let o=Object.hasOwn(st,r)?st[r]:void 0;if(o)return await(await o())(s,t);let a=he(r,Object.keys(st));throw new le(`there is no command ${r}${a===void 0?
"":`; did you mean ${a}?`}`)}catch(o){if(!oi(o))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(st,r??"")?`${r} `:""}--help to see how it is used.
`),ae.failure}}function Nr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,nn.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function Za(e){try{if(!(0,nn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function If(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":Za(1)&&r!=="dumb"}async function Tf(){process.exitCode=await Ja(process.argv.slice(2),{stdout:e=>Nr(1,e),stderr:e=>Nr(2,e),stdin:()=>(0,nn.readFileSync)(0),
cwd:process.cwd(),schemas:(0,Qa.join)(__dirname,"../generated/schemas"),get colors(){return If()},get watched(){return Za(2)&&!process.env.CI}})}Tf().catch(e=>{
Nr(2,`openchoreo-planes: a fault of this program, please report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=ae.failure});

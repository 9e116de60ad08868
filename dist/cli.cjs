#!/usr/bin/env node
"use strict";var Ml=Object.defineProperty;var w=(e,t)=>()=>(e&&(t=e(e=0)),t);var J=(e,t)=>{for(var r in t)Ml(e,r,{get:t[r],enumerable:!0})};var fe,Yn=w(()=>{"use strict";fe={ok:0,findings:1,failure:2}});function St(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let a=e.length,c=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(
~-c);)a--,c--;let l=0;for(;l<a&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(a-=l,c-=l,s!==void 0&&c-a>s)return s;if(a===0)return s!==void 0&&c>s?s:c;let f,u,p,y,O=0,
I=0;for(;O<a;)Et[O]=e.charCodeAt(l+O),Qe[O]=++O;for(;I<c;){for(f=t.charCodeAt(l+I),p=I++,u=I,O=0;O<a;O++)y=f===Et[O]?p:p+1,p=Qe[O],u=Qe[O]=p>u?y>u?u+1:y:y>p?p+1:
y;if(s!==void 0){let L=u;for(O=0;O<a;O++)Qe[O]<L&&(L=Qe[O]);if(L>s)return s}}return Qe.length=a,Et.length=a,s!==void 0&&u>s?s:u}var Qe,Et,ei=w(()=>{"use strict";
Qe=[],Et=[]});function be(e,t){if(e.length>Nl)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let a of t){if(Math.abs(a.length-e.length)>=
s)continue;let c=a.toLowerCase(),l=Fl(r,c)?1:St(r,c,{maxDistance:s});l<s&&(s=l,o=a)}return o}function Fl(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Nl,wn=w(()=>{"use strict";ei();Nl=64});var Tt={};J(Tt,{isPlane:()=>ql,validatePlane:()=>jl,withDefaults:()=>Bl});var _l,It,jl,ql,Bl,ni=w(()=>{"use strict";It=()=>_l??=require("./cli/v0.3.cjs"),jl=(...e)=>It().
validatePlane(...e),ql=(...e)=>It().isPlane(...e),Bl=(...e)=>It().withDefaults(...e)});var Gn={};J(Gn,{isPlane:()=>Yl,validatePlane:()=>Hl,withDefaults:()=>Gl});var Ul,kt,Hl,Yl,Gl,ti=w(()=>{"use strict";kt=()=>Ul??=require("./cli/v0.4.cjs"),Hl=(...e)=>kt().
validatePlane(...e),Yl=(...e)=>kt().isPlane(...e),Gl=(...e)=>kt().withDefaults(...e)});var Dt={};J(Dt,{isPlane:()=>Vl,validatePlane:()=>Wl,withDefaults:()=>zl});var Kl,Lt,Wl,Vl,zl,ri=w(()=>{"use strict";Lt=()=>Kl??=require("./cli/v0.6.cjs"),Wl=(...e)=>Lt().
validatePlane(...e),Vl=(...e)=>Lt().isPlane(...e),zl=(...e)=>Lt().withDefaults(...e)});var Mt={};J(Mt,{isPlane:()=>Ql,validatePlane:()=>Zl,withDefaults:()=>Xl});var Jl,$t,Zl,Ql,Xl,ii=w(()=>{"use strict";$t=()=>Jl??=require("./cli/v0.7.cjs"),Zl=(...e)=>$t().
validatePlane(...e),Ql=(...e)=>$t().isPlane(...e),Xl=(...e)=>$t().withDefaults(...e)});var Ft={};J(Ft,{isPlane:()=>tc,validatePlane:()=>nc,withDefaults:()=>rc});var ec,Nt,nc,tc,rc,oi=w(()=>{"use strict";Nt=()=>ec??=require("./cli/v0.8.cjs"),nc=(...e)=>Nt().
validatePlane(...e),tc=(...e)=>Nt().isPlane(...e),rc=(...e)=>Nt().withDefaults(...e)});var jt={};J(jt,{isPlane:()=>sc,validatePlane:()=>oc,withDefaults:()=>ac});var ic,_t,oc,sc,ac,si=w(()=>{"use strict";_t=()=>ic??=require("./cli/v0.9.cjs"),oc=(...e)=>_t().
validatePlane(...e),sc=(...e)=>_t().isPlane(...e),ac=(...e)=>_t().withDefaults(...e)});var Kn={};J(Kn,{isPlane:()=>uc,validatePlane:()=>cc,withDefaults:()=>fc});var lc,qt,cc,uc,fc,ai=w(()=>{"use strict";qt=()=>lc??=require("./cli/v0.10.cjs"),cc=(...e)=>qt().
validatePlane(...e),uc=(...e)=>qt().isPlane(...e),fc=(...e)=>qt().withDefaults(...e)});var Ut={};J(Ut,{isPlane:()=>mc,validatePlane:()=>pc,withDefaults:()=>hc});var dc,Bt,pc,mc,hc,li=w(()=>{"use strict";Bt=()=>dc??=require("./cli/v0.12.cjs"),pc=(...e)=>Bt().
validatePlane(...e),mc=(...e)=>Bt().isPlane(...e),hc=(...e)=>Bt().withDefaults(...e)});var Yt={};J(Yt,{isPlane:()=>vc,validatePlane:()=>yc,withDefaults:()=>bc});var gc,Ht,yc,vc,bc,ci=w(()=>{"use strict";Ht=()=>gc??=require("./cli/v0.13.cjs"),yc=(...e)=>Ht().
validatePlane(...e),vc=(...e)=>Ht().isPlane(...e),bc=(...e)=>Ht().withDefaults(...e)});var Kt={};J(Kt,{isPlane:()=>Ac,validatePlane:()=>wc,withDefaults:()=>Cc});var xc,Gt,wc,Ac,Cc,ui=w(()=>{"use strict";Gt=()=>xc??=require("./cli/v0.14.cjs"),wc=(...e)=>Gt().
validatePlane(...e),Ac=(...e)=>Gt().isPlane(...e),Cc=(...e)=>Gt().withDefaults(...e)});var Wn={};J(Wn,{isPlane:()=>Pc,validatePlane:()=>Oc,withDefaults:()=>Ec});var Rc,Wt,Oc,Pc,Ec,fi=w(()=>{"use strict";Wt=()=>Rc??=require("./cli/v0.15.cjs"),Oc=(...e)=>Wt().
validatePlane(...e),Pc=(...e)=>Wt().isPlane(...e),Ec=(...e)=>Wt().withDefaults(...e)});var zt={};J(zt,{isPlane:()=>Tc,validatePlane:()=>Ic,withDefaults:()=>kc});var Sc,Vt,Ic,Tc,kc,di=w(()=>{"use strict";Vt=()=>Sc??=require("./cli/v0.17.cjs"),Ic=(...e)=>Vt().
validatePlane(...e),Tc=(...e)=>Vt().isPlane(...e),kc=(...e)=>Vt().withDefaults(...e)});var Zt={};J(Zt,{isPlane:()=>$c,validatePlane:()=>Dc,withDefaults:()=>Mc});var Lc,Jt,Dc,$c,Mc,pi=w(()=>{"use strict";Jt=()=>Lc??=require("./cli/v1.0.cjs"),Dc=(...e)=>Jt().
validatePlane(...e),$c=(...e)=>Jt().isPlane(...e),Mc=(...e)=>Jt().withDefaults(...e)});var Vn={};J(Vn,{isPlane:()=>_c,validatePlane:()=>Fc,withDefaults:()=>jc});var Nc,Qt,Fc,_c,jc,mi=w(()=>{"use strict";Qt=()=>Nc??=require("./cli/v1.1.cjs"),Fc=(...e)=>Qt().
validatePlane(...e),_c=(...e)=>Qt().isPlane(...e),jc=(...e)=>Qt().withDefaults(...e)});var xe,An,Xe,zn,Xt,hi,gi=w(()=>{"use strict";ni();ti();ri();ii();oi();si();ai();li();ci();ui();fi();di();pi();mi();xe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],An="v0.16",Xe=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],zn={"v0.3":Tt,"v0.4":Gn,"v0.5":Gn,
"v0.6":Dt,"v0.7":Mt,"v0.8":Ft,"v0.9":jt,"v0.10":Kn,"v0.11":Kn,"v0.12":Ut,"v0.13":Yt,"v0.14":Kt,"v0.15":Wn,"v0.16":Wn,"v0.17":zt,"v1.0":Zt,"v1.1":Vn,"v1.2":Vn},Xt=
{"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.1\
3","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},hi={"v0.3":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function Cn(e){return Xt[e]}function te(e,t){return e===t||er.indexOf(e)>=er.indexOf(t)}function en(e,t){return typeof t=="string"&&hi[e].includes(t)}function yi(e){
return typeof e=="string"&&Object.hasOwn(zn,e)}function vi(e){return zn[e].validatePlane}function qc(e,t){return zn[e].isPlane(t)}function bi(e){let t=new Set(er.
filter(r=>qc(r,e)));return xe.filter(r=>t.has(Xt[r]))}function xi(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&xe.indexOf(r)===xe.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var er,me=w(()=>{"use strict";gi();er=[...new Set(xe.map(Cn))]});function Ai(e){return e instanceof Error&&e.name==="UsageError"}function Ci(e,t){try{let{values:r,positionals:s}=(0,wi.parseArgs)({args:[...e],options:t,allowPositionals:!0,
strict:!0});return{values:r,positionals:s}}catch(r){let s=e.find(a=>a.startsWith("--")&&!Object.hasOwn(t,nr(a)));if(s===void 0)throw new de(r instanceof Error?r.
message:String(r));let o=be(nr(s),Object.keys(t));throw new de(`there is no option --${nr(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function Ri(e){if(e===
void 0)return An;if(yi(e))return e;throw new de(`there is no release ${e}; it is one of ${xe.join(", ")}`)}function tr(e,t,r){let s=r.find(a=>a===t);if(s!==void 0)
return s;let o=be(t,r);throw new de(`${e} is one of ${r.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var wi,de,nr,rr=w(()=>{"use strict";wi=require("util");
me();wn();de=class extends Error{name="UsageError"};nr=e=>e.slice(2).split("=")[0]??""});var Rn,Oi=w(()=>{Rn="0.1.0"});var ir=w(()=>{"use strict";Oi()});var Uc,Hc,Pi,Ei=w(()=>{"use strict";Hc=()=>Uc??=require("./cli/certificates.cjs"),Pi=(...e)=>Hc().endOf(...e)});function ke(e,t){let r=new Map;for(let s of e){let o=t(s),a=r.get(o);a?a.push(s):r.set(o,[s])}return r}var On=w(()=>{"use strict"});function Yc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function Pn(){if(Si)return Le;Si=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,l){if(l){let f=Object.keys(l);for(let u=0,
p=f.length;u<p;u+=1){let y=f[u];c[y]=l[y]}}return c}function o(c,l){let f="";for(let u=0;u<l;u+=1)f+=c;return f}function a(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Le.isNothing=e,Le.isObject=t,Le.toArray=r,Le.repeat=o,Le.isNegativeZero=a,Le.extend=s,Le}function En(){if(Ii)return or;Ii=1;function e(r,s){let o="",
a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),a+" "+o):a}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},or=t,or}function Gc(){if(Ti)return sr;Ti=1;let e=Pn();function t(o,a,c,l,f){let u="",p="",y=Math.floor(f/2)-
1;return l-a>y&&(u=" ... ",a=l-y+u.length),c-l>y&&(p=" ...",c=l+y-p.length),{str:u+o.slice(a,c).replace(/\t/g,"\u2192")+p,pos:l-a+u.length}}function r(o,a){return e.
repeat(" ",a-o.length)+o}function s(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.indent=1),
typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,l=[0],f=[],u,p=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),l.push(u.index+u[0].length),o.position<=u.index&&p<0&&(p=l.length-2);p<0&&(p=l.length-1);let y="",O=Math.min(o.line+a.linesAfter,f.length).toString().
length,I=a.maxLength-(a.indent+O+3);for(let F=1;F<=a.linesBefore&&!(p-F<0);F++){let _=t(o.buffer,l[p-F],f[p-F],o.position-(l[p]-l[p-F]),I);y=e.repeat(" ",a.indent)+
r((o.line-F+1).toString(),O)+" | "+_.str+`
`+y}let L=t(o.buffer,l[p],f[p],o.position,I);y+=e.repeat(" ",a.indent)+r((o.line+1).toString(),O)+" | "+L.str+`
`,y+=e.repeat("-",a.indent+O+3+L.pos)+`^
`;for(let F=1;F<=a.linesAfter&&!(p+F>=f.length);F++){let _=t(o.buffer,l[p+F],f[p+F],o.position-(l[p]-l[p+F]),I);y+=e.repeat(" ",a.indent)+r((o.line+F+1).toString(),
O)+" | "+_.str+`
`}return y.replace(/\n$/,"")}return sr=s,sr}function ne(){if(ki)return ar;ki=1;let e=En(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(a){let c={};return a!==null&&Object.keys(a).forEach(function(l){
a[l].forEach(function(f){c[String(f)]=l})}),c}function o(a,c){if(c=c||{},Object.keys(c).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknown option "'+
l+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(l){return l},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+a+'" YAML type.')}return ar=o,ar}function Xi(){if(Li)return lr;Li=1;let e=En(),t=ne();function r(a,c){let l=[];return a[c].
forEach(function(f){let u=l.length;l.forEach(function(p,y){p.tag===f.tag&&p.kind===f.kind&&p.multi===f.multi&&(u=y)}),l[u]=f}),l}function s(){let a={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(l){l.multi?(a.multi[l.kind].push(l),a.multi.fallback.push(l)):a[l.kind][l.
tag]=a.fallback[l.tag]=l}for(let l=0,f=arguments.length;l<f;l+=1)arguments[l].forEach(c);return a}function o(a){return this.extend(a)}return o.prototype.extend=
function(c){let l=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(l=l.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");l.forEach(function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(p.loadKind&&p.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(p.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},lr=o,lr}function eo(){if(Di)return cr;Di=1;let e=ne();return cr=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),cr}function no(){if($i)return ur;$i=1;let e=ne();return ur=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),ur}function to(){if(Mi)return fr;Mi=1;let e=ne();return fr=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),fr}function ro(){if(Ni)return dr;Ni=1;let e=Xi();return dr=new e({explicit:[eo(),no(),to()]}),dr}function io(){if(Fi)return pr;Fi=1;let e=ne();
function t(o){if(o===null)return!0;let a=o.length;return a===1&&o==="~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===
null}return pr=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),pr}function oo(){if(_i)return mr;
_i=1;let e=ne();function t(o){if(o===null)return!1;let a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FAL\
SE")}function r(o){return o==="true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return mr=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRU\
E":"FALSE"},camelcase:function(o){return o?"True":"False"}},defaultStyle:"lowercase"}),mr}function so(){if(ji)return hr;ji=1;let e=Pn(),t=ne();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let p=u.length,y=0,
O=!1;if(!p)return!1;let I=u[y];if((I==="-"||I==="+")&&(I=u[++y]),I==="0"){if(y+1===p)return!0;if(I=u[++y],I==="b"){for(y++;y<p;y++){if(I=u[y],I!=="0"&&I!=="1")return!1;
O=!0}return O&&isFinite(c(u))}if(I==="x"){for(y++;y<p;y++){if(!r(u.charCodeAt(y)))return!1;O=!0}return O&&isFinite(c(u))}if(I==="o"){for(y++;y<p;y++){if(!s(u.charCodeAt(
y)))return!1;O=!0}return O&&isFinite(c(u))}}for(;y<p;y++){if(!o(u.charCodeAt(y)))return!1;O=!0}return O?isFinite(c(u)):!1}function c(u){let p=u,y=1,O=p[0];if((O===
"-"||O==="+")&&(O==="-"&&(y=-1),p=p.slice(1),O=p[0]),p==="0")return 0;if(O==="0"){if(p[1]==="b")return y*parseInt(p.slice(2),2);if(p[1]==="x")return y*parseInt(
p.slice(2),16);if(p[1]==="o")return y*parseInt(p.slice(2),8)}return y*parseInt(p,10)}function l(u){return c(u)}function f(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return hr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:l,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),hr}function ao(){if(qi)return gr;qi=1;let e=Pn(),t=ne(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function a(u){let p=u.toLowerCase(),y=p[0]===
"-"?-1:1;return"+-".indexOf(p[0])>=0&&(p=p.slice(1)),p===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:p===".nan"?NaN:y*parseFloat(p,10)}let c=/^[-+]?[0-9]+e/;
function l(u,p){if(isNaN(u))switch(p){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(p){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(p){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let y=u.toString(10);return c.test(y)?y.replace(
"e",".e"):y}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return gr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:f,represent:l,defaultStyle:"lowercase"}),gr}function lo(){return Bi||(Bi=1,yr=ro().extend({implicit:[io(),oo(),so(),
ao()]})),yr}function co(){return Ui||(Ui=1,vr=lo()),vr}function uo(){if(Hi)return br;Hi=1;let e=ne(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let l=0,f=null,u=t.exec(c);if(u===null&&
(u=r.exec(c)),u===null)throw new Error("Date resolve error");let p=+u[1],y=+u[2]-1,O=+u[3];if(!u[4])return new Date(Date.UTC(p,y,O));let I=+u[4],L=+u[5],F=+u[6];
if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let H=+u[10],q=+(u[11]||0);f=(H*60+q)*6e4,u[9]==="-"&&(f=-f)}let _=new Date(Date.UTC(p,y,O,I,L,F,
l));return f&&_.setTime(_.getTime()-f),_}function a(c){return c.toISOString()}return br=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,
instanceOf:Date,represent:a}),br}function fo(){if(Yi)return xr;Yi=1;let e=ne();function t(r){return r==="<<"||r===null}return xr=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),xr}function po(){if(Gi)return wr;Gi=1;let e=ne(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let l=0,f=c.length,u=t;for(let p=0;p<f;p++){let y=u.indexOf(c.charAt(p));if(!(y>64)){if(y<0)return!1;l+=6}}return l%8===0}
function s(c){let l=c.replace(/[\r\n=]/g,""),f=l.length,u=t,p=0,y=[];for(let I=0;I<f;I++)I%4===0&&I&&(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)),p=p<<6|u.
indexOf(l.charAt(I));let O=f%4*6;return O===0?(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)):O===18?(y.push(p>>10&255),y.push(p>>2&255)):O===12&&y.push(p>>4&
255),new Uint8Array(y)}function o(c){let l="",f=0,u=c.length,p=t;for(let O=0;O<u;O++)O%3===0&&O&&(l+=p[f>>18&63],l+=p[f>>12&63],l+=p[f>>6&63],l+=p[f&63]),f=(f<<
8)+c[O];let y=u%3;return y===0?(l+=p[f>>18&63],l+=p[f>>12&63],l+=p[f>>6&63],l+=p[f&63]):y===2?(l+=p[f>>10&63],l+=p[f>>4&63],l+=p[f<<2&63],l+=p[64]):y===1&&(l+=p[f>>
2&63],l+=p[f<<4&63],l+=p[64],l+=p[64]),l}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return wr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:a,represent:o}),wr}function mo(){if(Ki)return Ar;Ki=1;let e=ne(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(a){if(a===null)return!0;let c={},l=a;for(let f=0,u=l.length;f<u;f+=1){let p=l[f],y=!1;if(r.call(p)!=="[object Object]")return!1;let O;for(O in p)
if(t.call(p,O))if(!y)y=!0;else return!1;if(!y||t.call(c,O))return!1;Object.defineProperty(c,O,{value:!0})}return!0}function o(a){return a!==null?a:[]}return Ar=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),Ar}function ho(){if(Wi)return Cr;Wi=1;let e=ne(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let a=o,c=new Array(a.length);for(let l=0,f=a.length;l<f;l+=1){let u=a[l];if(t.call(u)!=="[object Object]")return!1;let p=Object.keys(u);if(p.
length!==1)return!1;c[l]=[p[0],u[p[0]]]}return!0}function s(o){if(o===null)return[];let a=o,c=new Array(a.length);for(let l=0,f=a.length;l<f;l+=1){let u=a[l],p=Object.
keys(u);c[l]=[p[0],u[p[0]]]}return c}return Cr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),Cr}function go(){if(Vi)return Rr;Vi=1;let e=ne(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let a=o;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return Rr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),Rr}function Er(){return zi||(zi=1,Or=co().extend({implicit:[uo(),fo()],
explicit:[po(),mo(),ho(),go()]})),Or}function Kc(){if(Ji)return Jn;Ji=1;let e=Pn(),t=En(),r=Gc(),s=Er(),o=Object.prototype.hasOwnProperty,a=1,c=2,l=3,f=4,u=1,p=2,
y=3,O=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,I=/[\x85\u2028\u2029]/,
L=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(n){return Object.prototype.toString.
call(n)}function q(n){return n===10||n===13}function B(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function ce(n){return n===44||
n===91||n===93||n===123||n===125}function Fe(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function pn(n){return n===120?2:n===117?4:
n===85?8:0}function _e(n){return n>=48&&n<=57?n-48:-1}function je(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function qe(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function pe(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let ue=new Array(256),Be=new Array(256);for(let n=0;n<256;n++)ue[n]=je(n)?1:0,Be[n]=je(n);function X(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function $n(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function S(n,d){throw $n(n,d)}function ze(n,d){n.onWarning&&n.onWarning.call(null,$n(n,d))}function Re(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,d)||(g[d]={existed:o.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function wt(n){
n.anchorMapTransactions.push(Object.create(null))}function Ue(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(d);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];o.call(x,h)||(x[h]=d[h])}}function At(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let g=d[b[x]];g.existed?n.anchorMap[b[x]]=g.value:delete n.anchorMap[b[x]]}}function mn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Je(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Mn={YAML:function(d,b,x){d.version!==null&&S(d,"duplication of %YAML directive"),x.length!==1&&S(d,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&S(d,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),m=parseInt(g[2],10);i!==1&&S(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&ze(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let g;x.length!==2&&S(d,"TAG \
directive accepts exactly two arguments");let i=x[0];g=x[1],F.test(i)||S(d,"ill-formed tag handle (first argument) of the TAG directive"),o.call(d.tagMap,i)&&S(
d,'there is a previously declared suffix for "'+i+'" tag handle'),_.test(g)||S(d,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{S(d,"tag prefix is malformed: "+g)}d.tagMap[i]=g}};function se(n,d,b,x){if(d<b){let g=n.input.slice(d,b);if(x)for(let i=0,m=g.length;i<m;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||S(n,"expected valid JSON character")}else O.test(g)&&S(n,"the stream contains non-printable characters");n.result+=g}}function Ee(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&S(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function hn(n,d,b,x){
e.isObject(b)||S(n,"cannot merge mappings; the provided source object is unacceptable"),Ee(n);let g=Object.keys(b);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];Ee(
n),o.call(d,h)||(pe(d,h,b[h]),x[h]=!0)}}function Oe(n,d,b,x,g,i,m,h,A){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let C=0,R=g.length;C<R;C+=1)Array.
isArray(g[C])&&S(n,"nested arrays are not supported inside keys"),typeof g=="object"&&H(g[C])==="[object Object]"&&(g[C]="[object Object]")}if(typeof g=="object"&&
H(g)==="[object Object]"&&(g="[object Object]"),g=String(g),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&S(n,"abnormal merg\
e sequence size");for(let C=0,R=i.length;C<R;C+=1)hn(n,d,i[C],b)}else hn(n,d,i,b);else!n.json&&!o.call(b,g)&&o.call(d,g)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=A||n.position,S(n,"duplicated mapping key")),pe(d,g,i),delete b[g];return d}function gn(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):S(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function z(n,d,b){
let x=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;B(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(d&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(q(g))for(gn(n),g=n.input.charCodeAt(n.position),x++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&ze(n,"deficient indentation"),x}function ve(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||Y(b)))}function Ze(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function Nn(n,d,b){let x,g,i,m,h,A,C=n.kind,R=n.result,v=n.input.charCodeAt(n.position);if(Y(v)||ce(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&ce(P))return!1}for(n.kind="scalar",n.result=
"",x=g=n.position,i=!1;v!==0;){if(v===58){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&ce(P))break}else if(v===35){let P=n.input.charCodeAt(n.position-1);
if(Y(P))break}else{if(n.position===n.lineStart&&ve(n)||b&&ce(v))break;if(q(v))if(m=n.line,h=n.lineStart,A=n.lineIndent,z(n,!1,-1),n.lineIndent>=d){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=g,n.line=m,n.lineStart=h,n.lineIndent=A;break}}i&&(se(n,x,g,!1),Ze(n,n.line-m),x=g=n.position,i=!1),B(v)||(g=n.position+
1),v=n.input.charCodeAt(++n.position)}return se(n,x,g,!1),n.result?!0:(n.kind=C,n.result=R,!1)}function yn(n,d){let b,x,g=n.input.charCodeAt(n.position);if(g!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(se(n,b,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)b=n.position,n.position++,x=n.position;else return!0;else q(g)?(se(n,b,x,!0),Ze(n,z(n,!1,d)),b=x=n.position):n.position===n.lineStart&&ve(n)?
S(n,"unexpected end of the document within a single quoted scalar"):(n.position++,B(g)||(x=n.position));S(n,"unexpected end of the stream within a single quoted\
 scalar")}function Fn(n,d){let b,x,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return se(n,b,n.position,!0),n.position++,!0;if(i===92){if(se(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),q(i))
z(n,!1,d);else if(i<256&&ue[i])n.result+=Be[i],n.position++;else if((g=pn(i))>0){let m=g,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(g=Fe(i))>=0?h=(h<<
4)+g:S(n,"expected hexadecimal character");n.result+=qe(h),n.position++}else S(n,"unknown escape sequence");b=x=n.position}else q(i)?(se(n,b,x,!0),Ze(n,z(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&ve(n)?S(n,"unexpected end of the document within a double quoted scalar"):(n.position++,B(i)||(x=n.position))}S(n,"une\
xpected end of the stream within a double quoted scalar")}function _n(n,d){let b=!0,x,g,i,m=n.tag,h,A=n.anchor,C,R,v,P,E=Object.create(null),T,k,$,M=n.input.charCodeAt(
n.position);if(M===91)C=93,P=!1,h=[];else if(M===123)C=125,P=!0,h={};else return!1;for(n.anchor!==null&&Re(n,n.anchor,h),M=n.input.charCodeAt(++n.position);M!==
0;){if(z(n,!0,d),M=n.input.charCodeAt(n.position),M===C)return n.position++,n.tag=m,n.anchor=A,n.kind=P?"mapping":"sequence",n.result=h,!0;if(b?M===44&&S(n,"exp\
ected the node content, but found ','"):S(n,"missed comma between flow collection entries"),k=T=$=null,R=v=!1,M===63){let Te=n.input.charCodeAt(n.position+1);Y(
Te)&&(R=v=!0,n.position++,z(n,!0,d))}x=n.line,g=n.lineStart,i=n.position,Ie(n,d,a,!1,!0),k=n.tag,T=n.result,z(n,!0,d),M=n.input.charCodeAt(n.position),(v||n.line===
x)&&M===58&&(R=!0,M=n.input.charCodeAt(++n.position),z(n,!0,d),Ie(n,d,a,!1,!0),$=n.result),P?Oe(n,h,E,k,T,$,x,g,i):R?h.push(Oe(n,null,E,k,T,$,x,g,i)):h.push(T),
z(n,!0,d),M=n.input.charCodeAt(n.position),M===44?(b=!0,M=n.input.charCodeAt(++n.position)):b=!1}S(n,"unexpected end of the stream within a flow collection")}function Se(n,d){
let b,x=u,g=!1,i=!1,m=d,h=0,A=!1,C,R=n.input.charCodeAt(n.position);if(R===124)b=!1;else if(R===62)b=!0;else return!1;for(n.kind="scalar",n.result="";R!==0;)if(R=
n.input.charCodeAt(++n.position),R===43||R===45)u===x?x=R===43?y:p:S(n,"repeat of a chomping mode identifier");else if((C=_e(R))>=0)C===0?S(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?S(n,"repeat of an indentation width identifier"):(m=d+C-1,i=!0);else break;if(B(R)){do R=n.input.
charCodeAt(++n.position);while(B(R));if(R===35)do R=n.input.charCodeAt(++n.position);while(!q(R)&&R!==0)}for(;R!==0;){for(gn(n),n.lineIndent=0,R=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&R===32;)n.lineIndent++,R=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),q(R)){h++;continue}if(!i&&m===
0&&S(n,"missing indentation for block scalar"),n.lineIndent<m){x===y?n.result+=e.repeat(`
`,g?1+h:h):x===u&&g&&(n.result+=`
`);break}b?B(R)?(A=!0,n.result+=e.repeat(`
`,g?1+h:h)):A?(A=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let v=n.position;for(;!q(R)&&R!==0;)R=n.input.charCodeAt(++n.position);se(n,v,n.position,!1)}return!0}function jn(n,d){let b=n.tag,x=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&Re(n,n.anchor,g);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,S(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
z(n,!0,-1)&&n.lineIndent<=d){g.push(null),m=n.input.charCodeAt(n.position);continue}let A=n.line;if(Ie(n,d,l,!1,!0),g.push(n.result),z(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===A||n.lineIndent>d)&&m!==0)S(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=g,!0):!1}function qn(n,d,b){let x,g,i,m,h=n.tag,A=n.anchor,C={},R=Object.create(null),v=null,P=null,E=null,T=!1,k=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&Re(n,n.anchor,C);let $=n.input.charCodeAt(n.position);for(;$!==0;){!T&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,S(n,"tab characters \
must not be used in indentation"));let M=n.input.charCodeAt(n.position+1),Te=n.line;if(($===63||$===58)&&Y(M))$===63?(T&&(Oe(n,C,R,v,P,null,g,i,m),v=P=E=null),k=
!0,T=!0,x=!0):T?(T=!1,x=!0):S(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,$=M;else{if(g=
n.line,i=n.lineStart,m=n.position,!Ie(n,b,c,!1,!0))break;if(n.line===Te){for($=n.input.charCodeAt(n.position);B($);)$=n.input.charCodeAt(++n.position);if($===58)
$=n.input.charCodeAt(++n.position),Y($)||S(n,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(Oe(n,C,R,v,P,null,g,
i,m),v=P=E=null),k=!0,T=!1,x=!1,v=n.tag,P=n.result;else if(k)S(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=A,!0}else if(k)
S(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=A,!0}if((n.line===Te||n.lineIndent>d)&&(T&&(g=
n.line,i=n.lineStart,m=n.position),Ie(n,d,f,!0,x)&&(T?P=n.result:E=n.result),T||(Oe(n,C,R,v,P,E,g,i,m),v=P=E=null),z(n,!0,-1),$=n.input.charCodeAt(n.position)),
(n.line===Te||n.lineIndent>d)&&$!==0)S(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return T&&Oe(n,C,R,v,P,null,g,i,m),k&&(n.tag=h,n.anchor=
A,n.kind="mapping",n.result=C),k}function Bn(n){let d=!1,b=!1,x,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&S(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(d=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
S(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(b?S(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),F.test(x)||S(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(m,n.
position),L.test(g)&&S(n,"tag suffix cannot contain flow indicator characters")}g&&!_.test(g)&&S(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{S(n,"tag name is malformed: "+g)}return d?n.tag=g:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+g:x==="!"?n.tag="!"+g:x==="!!"?n.tag="tag:yaml.org,2002:"+g:S(n,
'undeclared tag handle "'+x+'"'),!0}function Un(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&S(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!ce(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&S(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function Ct(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!ce(d);)d=n.input.charCodeAt(++n.position);n.position===b&&S(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||S(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],z(n,!0,
-1),!0}function Hn(n,d,b,x){let g=mn(n);return wt(n),Je(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,qn(n,b,x)&&n.kind==="mapping"?(Ue(n),!0):(At(n),
Je(n,g),!1)}function Ie(n,d,b,x,g){let i,m,h=1,A=!1,C=!1,R=null,v,P,E;n.depth>=n.maxDepth&&S(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let T=i=m=f===b||l===b;if(x&&z(n,!0,-1)&&(A=!0,n.lineIndent>d?h=1:n.lineIndent===d?
h=0:n.lineIndent<d&&(h=-1)),h===1)for(;;){let k=n.input.charCodeAt(n.position),$=mn(n);if(A&&(k===33&&n.tag!==null||k===38&&n.anchor!==null)||!Bn(n)&&!Un(n))break;
R===null&&(R=$),z(n,!0,-1)?(A=!0,m=T,n.lineIndent>d?h=1:n.lineIndent===d?h=0:n.lineIndent<d&&(h=-1)):m=!1}if(m&&(m=A||g),h===1||f===b)if(a===b||c===b?P=d:P=d+1,
E=n.position-n.lineStart,h===1)if(m&&(jn(n,E)||qn(n,E,P))||_n(n,P))C=!0;else{let k=n.input.charCodeAt(n.position);R!==null&&T&&!m&&k!==124&&k!==62&&Hn(n,R,R.position-
R.lineStart,P)||i&&Se(n,P)||yn(n,P)||Fn(n,P)?C=!0:Ct(n)?(C=!0,(n.tag!==null||n.anchor!==null)&&S(n,"alias node should not have any properties")):Nn(n,P,a===b)&&
(C=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&Re(n,n.anchor,n.result)}else h===0&&(C=m&&jn(n,E));if(n.tag===null)n.anchor!==null&&Re(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&S(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let k=0,$=n.implicitTypes.
length;k<$;k+=1)if(v=n.implicitTypes[k],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&Re(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let k=n.typeMap.multi[n.kind||"fallback"];for(let $=0,
M=k.length;$<M;$+=1)if(n.tag.slice(0,k[$].tag.length)===k[$].tag){v=k[$];break}}v||S(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&S(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&Re(n,n.anchor,n.result)):S(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||C}function Rt(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(z(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let g=n.position;
for(;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),m=[];for(i.length<1&&S(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;B(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!q(x));break}if(q(x))break;
for(g=n.position;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(g,n.position))}x!==0&&gn(n),o.call(Mn,i)?Mn[i](n,i,m):ze(n,'unknown docum\
ent directive "'+i+'"')}if(z(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,z(n,!0,-1)):b&&S(n,"directives end mark is expected"),Ie(n,n.lineIndent-1,f,!1,!0),z(n,!0,-1),n.checkLineBreaks&&I.test(n.input.slice(d,n.
position))&&ze(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&ve(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,z(n,!0,-1));return}n.position<n.length-1&&S(n,"end of the stream or a document separator is expected")}function vn(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new X(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,S(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)Rt(b);return b.documents}function Ot(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=vn(n,b);if(typeof d!="function")return x;for(let g=0,i=x.length;g<i;g+=1)d(x[g])}function Pt(n,d){let b=vn(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Jn.loadAll=Ot,Jn.load=Pt,Jn}function Wc(){if(Zi)return Pr;
Zi=1;let e=Pn(),t=En(),r=Er(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,c=9,l=10,f=13,u=32,p=33,y=34,O=35,I=37,L=38,F=39,_=42,H=44,q=45,
B=58,Y=61,ce=62,Fe=63,pn=64,_e=91,je=93,qe=96,pe=123,ue=124,Be=125,X={};X[0]="\\0",X[7]="\\a",X[8]="\\b",X[9]="\\t",X[10]="\\n",X[11]="\\v",X[12]="\\f",X[13]="\\\
r",X[27]="\\e",X[34]='\\"',X[92]="\\\\",X[133]="\\N",X[160]="\\_",X[8232]="\\L",X[8233]="\\P";let $n=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ze(i,m){if(m===null)return{};let h={},A=Object.keys(m);for(let C=0,R=A.length;C<R;C+=
1){let v=A[C],P=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let E=i.compiledTypeMap.fallback[v];E&&o.call(E.styleAliases,P)&&(P=E.styleAliases[P]),
h[v]=P}return h}function Re(i){let m,h,A=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-A.length)+A}let wt=1,Ue=2;function At(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=ze(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ue:wt,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function mn(i,m){let h=e.repeat(" ",m),A=0,C="",R=i.length;for(;A<R;){let v,P=i.indexOf(`
`,A);P===-1?(v=i.slice(A),A=R):(v=i.slice(A,P+1),A=P+1),v.length&&v!==`
`&&(C+=h),C+=v}return C}function Je(i,m){return`
`+e.repeat(" ",i.indent*m)}function Mn(i,m){for(let h=0,A=i.implicitTypes.length;h<A;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function se(i){return i===
u||i===c}function Ee(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==a||i>=65536&&i<=1114111}function hn(i){return Ee(i)&&
i!==a&&i!==f&&i!==l}function Oe(i,m,h){let A=hn(i),C=A&&!se(i);return(h?A:A&&i!==H&&i!==_e&&i!==je&&i!==pe&&i!==Be)&&i!==O&&!(m===B&&!C)||hn(m)&&!se(m)&&i===O||
m===B&&C}function gn(i){return Ee(i)&&i!==a&&!se(i)&&i!==q&&i!==Fe&&i!==B&&i!==H&&i!==_e&&i!==je&&i!==pe&&i!==Be&&i!==O&&i!==L&&i!==_&&i!==p&&i!==ue&&i!==Y&&i!==
ce&&i!==F&&i!==y&&i!==I&&i!==pn&&i!==qe}function z(i){return!se(i)&&i!==B}function ve(i,m){let h=i.charCodeAt(m),A;return h>=55296&&h<=56319&&m+1<i.length&&(A=i.
charCodeAt(m+1),A>=56320&&A<=57343)?(h-55296)*1024+A-56320+65536:h}function Ze(i){return/^\n* /.test(i)}let Nn=1,yn=2,Fn=3,_n=4,Se=5;function jn(i,m,h,A,C,R,v,P){
let E,T=0,k=null,$=!1,M=!1,Te=A!==-1,bn=-1,xn=gn(ve(i,0))&&z(ve(i,i.length-1));if(m||v)for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=ve(i,E),!Ee(T))return Se;xn=xn&&
Oe(T,k,P),k=T}else{for(E=0;E<i.length;T>=65536?E+=2:E++){if(T=ve(i,E),T===l)$=!0,Te&&(M=M||E-bn-1>A&&i[bn+1]!==" ",bn=E);else if(!Ee(T))return Se;xn=xn&&Oe(T,k,
P),k=T}M=M||Te&&E-bn-1>A&&i[bn+1]!==" "}return!$&&!M?xn&&!v&&!C(i)?Nn:R===Ue?Se:yn:h>9&&Ze(i)?Se:v?R===Ue?Se:yn:M?_n:Fn}function qn(i,m,h,A,C){i.dump=(function(){
if(m.length===0)return i.quotingType===Ue?'""':"''";if(!i.noCompatMode&&($n.indexOf(m)!==-1||S.test(m)))return i.quotingType===Ue?'"'+m+'"':"'"+m+"'";let R=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-R),P=A||i.flowLevel>-1&&h>=i.flowLevel;function E(T){return Mn(i,T)}switch(jn(
m,P,i.indent,v,E,i.quotingType,i.forceQuotes&&!A,C)){case Nn:return m;case yn:return"'"+m.replace(/'/g,"''")+"'";case Fn:return"|"+Bn(m,i.indent)+Un(mn(m,R));case _n:
return">"+Bn(m,i.indent)+Un(mn(Ct(m,v),R));case Se:return'"'+Ie(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Bn(i,m){let h=Ze(
i)?String(m):"",A=i[i.length-1]===`
`,R=A&&(i[i.length-2]===`
`||i===`
`)?"+":A?"":"-";return h+R+`
`}function Un(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function Ct(i,m){let h=/(\n+)([^\n]*)/g,A=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,Hn(i.slice(0,P),m)})(),C=i[0]===`
`||i[0]===" ",R,v;for(;v=h.exec(i);){let P=v[1],E=v[2];R=E[0]===" ",A+=P+(!C&&!R&&E!==""?`
`:"")+Hn(E,m),C=R}return A}function Hn(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,A,C=0,R,v=0,P=0,E="";for(;A=h.exec(i);)P=A.index,P-C>m&&(R=v>C?v:P,E+=
`
`+i.slice(C,R),C=R+1),v=P;return E+=`
`,i.length-C>m&&v>C?E+=i.slice(C,v)+`
`+i.slice(v+1):E+=i.slice(C),E.slice(1)}function Ie(i){let m="",h=0;for(let A=0;A<i.length;h>=65536?A+=2:A++){h=ve(i,A);let C=X[h];!C&&Ee(h)?(m+=i[A],h>=65536&&
(m+=i[A+1])):m+=C||Re(h)}return m}function Rt(i,m,h){let A="",C=i.tag;for(let R=0,v=h.length;R<v;R+=1){let P=h[R];i.replacer&&(P=i.replacer.call(h,String(R),P)),
(d(i,m,P,!1,!1)||typeof P>"u"&&d(i,m,null,!1,!1))&&(A!==""&&(A+=","+(i.condenseFlow?"":" ")),A+=i.dump)}i.tag=C,i.dump="["+A+"]"}function vn(i,m,h,A){let C="",R=i.
tag;for(let v=0,P=h.length;v<P;v+=1){let E=h[v];i.replacer&&(E=i.replacer.call(h,String(v),E)),(d(i,m+1,E,!0,!0,!1,!0)||typeof E>"u"&&d(i,m+1,null,!0,!0,!1,!0))&&
((!A||C!=="")&&(C+=Je(i,m)),i.dump&&l===i.dump.charCodeAt(0)?C+="-":C+="- ",C+=i.dump)}i.tag=R,i.dump=C||"[]"}function Ot(i,m,h){let A="",C=i.tag,R=Object.keys(
h);for(let v=0,P=R.length;v<P;v+=1){let E="";A!==""&&(E+=", "),i.condenseFlow&&(E+='"');let T=R[v],k=h[T];i.replacer&&(k=i.replacer.call(h,T,k)),d(i,m,T,!1,!1)&&
(i.dump.length>1024&&(E+="? "),E+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),d(i,m,k,!1,!1)&&(E+=i.dump,A+=E))}i.tag=C,i.dump="{"+A+"}"}function Pt(i,m,h,A){
let C="",R=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,E=v.length;P<E;P+=1){let T="";(!A||C!=="")&&(T+=Je(i,m));let k=v[P],$=h[k];if(i.replacer&&($=i.replacer.call(h,k,$)),
!d(i,m+1,k,!0,!0,!0))continue;let M=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;M&&(i.dump&&l===i.dump.charCodeAt(0)?T+="?":T+="? "),T+=i.dump,M&&(T+=
Je(i,m)),d(i,m+1,$,!0,M)&&(i.dump&&l===i.dump.charCodeAt(0)?T+=":":T+=": ",T+=i.dump,C+=T)}i.tag=R,i.dump=C||"{}"}function n(i,m,h){let A=h?i.explicitTypes:i.implicitTypes;
for(let C=0,R=A.length;C<R;C+=1){let v=A[C];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let P=i.styleMap[v.tag]||v.defaultStyle,E;if(s.call(v.represent)===
"[object Function]")E=v.represent(m,P);else if(o.call(v.represent,P))E=v.represent[P](m,P);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=E}return!0}}return!1}function d(i,m,h,A,C,R,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let P=s.call(i.dump),E=A;A&&(A=i.flowLevel<0||i.flowLevel>m);let T=P===
"[object Object]"||P==="[object Array]",k,$;if(T&&(k=i.duplicates.indexOf(h),$=k!==-1),(i.tag!==null&&i.tag!=="?"||$||i.indent!==2&&m>0)&&(C=!1),$&&i.usedDuplicates[k])
i.dump="*ref_"+k;else{if(T&&$&&!i.usedDuplicates[k]&&(i.usedDuplicates[k]=!0),P==="[object Object]")A&&Object.keys(i.dump).length!==0?(Pt(i,m,i.dump,C),$&&(i.dump=
"&ref_"+k+i.dump)):(Ot(i,m,i.dump),$&&(i.dump="&ref_"+k+" "+i.dump));else if(P==="[object Array]")A&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?vn(i,m-1,i.dump,
C):vn(i,m,i.dump,C),$&&(i.dump="&ref_"+k+i.dump)):(Rt(i,m,i.dump),$&&(i.dump="&ref_"+k+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&qn(i,i.dump,m,R,E);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let M=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?M="!"+M:M.slice(0,18)==="tag:yaml.org,2002:"?M="!!"+M.slice(18):M="!<"+M+">",i.dump=M+" "+
i.dump}}return!0}function b(i,m){let h=[],A=[];x(i,h,A);let C=A.length;for(let R=0;R<C;R+=1)m.duplicates.push(h[A[R]]);m.usedDuplicates=new Array(C)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let A=m.indexOf(i);if(A!==-1)h.indexOf(A)===-1&&h.push(A);else if(m.push(i),Array.isArray(i))for(let C=0,R=i.length;C<R;C+=1)x(
i[C],m,h);else{let C=Object.keys(i);for(let R=0,v=C.length;R<v;R+=1)x(i[C[R]],m,h)}}}function g(i,m){m=m||{};let h=new At(m);h.noRefs||b(i,h);let A=i;return h.replacer&&
(A=h.replacer.call({"":A},"",A)),d(h,0,A,!0,!0)?h.dump+`
`:""}return Pr.dump=g,Pr}function Vc(){if(Qi)return ee;Qi=1;let e=Kc(),t=Wc();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed \
in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return ee.Type=ne(),ee.Schema=Xi(),ee.FAILSAFE_SCHEMA=ro(),ee.JSON_SCHEMA=lo(),ee.CORE_SCHEMA=
co(),ee.DEFAULT_SCHEMA=Er(),ee.load=e.load,ee.loadAll=e.loadAll,ee.dump=t.dump,ee.YAMLException=En(),ee.types={binary:po(),float:ao(),map:to(),null:io(),pairs:ho(),
set:go(),timestamp:uo(),bool:oo(),int:so(),merge:fo(),omap:mo(),seq:no(),str:eo()},ee.safeLoad=r("safeLoad","load"),ee.safeLoadAll=r("safeLoadAll","loadAll"),ee.
safeDump=r("safeDump","dump"),ee}var ee,Jn,Le,Si,or,Ii,sr,Ti,ar,ki,lr,Li,cr,Di,ur,$i,fr,Mi,dr,Ni,pr,Fi,mr,_i,hr,ji,gr,qi,yr,Bi,vr,Ui,br,Hi,xr,Yi,wr,Gi,Ar,Ki,Cr,
Wi,Rr,Vi,Or,zi,Ji,Pr,Zi,Qi,zc,Jc,yo,Ed,vo,Sd,Id,Td,bo,kd,Ld,Dd,$d,Md,Nd,Fd,xo=w(()=>{"use strict";ee={},Jn={},Le={};Pr={};zc=Vc(),Jc=Yc(zc),{Type:yo,Schema:Ed,FAILSAFE_SCHEMA:vo,
JSON_SCHEMA:Sd,CORE_SCHEMA:Id,DEFAULT_SCHEMA:Td,load:bo,loadAll:kd,dump:Ld,YAMLException:Dd,types:$d,safeLoad:Md,safeLoadAll:Nd,safeDump:Fd}=Jc});function Co(e,t,r){if(t===void 0)return r?wo(e):He(e);if(t===`${nn}binary`)return eu(e);if(t===`${nn}timestamp`)return Qc.test(e)&&Xc(e)?He(e):void 0;let s=Zc.get(
t);if(!s)return He(e);let o=wo(e);return s==="float"&&o.type==="integer"?tn(Number(o.value)):o.type===s?o:void 0}function Xc(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function eu(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return He(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function wo(e){let t=nu.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return tu(e)??He(e);if(!/[-+0-9]/.test(r))return He(e);let s=e.replaceAll("_","");return iu(s)??ru(s)??He(e)}function He(e){return{type:"te\
xt",value:e,key:e}}function Ao(e){return{type:"boolean",value:e,key:String(e)}}function tn(e){return{type:"float",value:e,key:su(e)}}function tu(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?tn(t):void 0}function ru(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?tn(t):void 0}function iu(e){let t=ou.exec(e);if(!t)return;let[,r="",s,o,a,c="0"]=t,l=s!==void 0?Zn(s,"0\
x",16):o!==void 0?Zn(o,"0o",22):a!==void 0?Zn(a,"0b",64):Zn(c,"",20);if(l===void 0||l>=2n**64n)return;let f=r==="-"?-l:l;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function Zn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function su(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),a=Number(o);return a>=-4&&a<6?String(Number(t.toPrecision(r))):`${s}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}var nn,Zc,Qc,nu,ou,Ro=w(()=>{"use strict";nn="tag:yaml.org,2002:",Zc=new Map([[`${nn}int`,"integer"],[`${nn}float`,"\
float"],[`${nn}bool`,"boolean"],[`${nn}null`,"null"]]),Qc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
nu=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Ao(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,Ao(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,tn(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,tn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,tn(Number.NEGATIVE_INFINITY)])]);
ou=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function Po(e){if(e.length>Io||au(e))return;let t=So(e);return Sr?void 0:t}function Eo(e){return e.length<=Io&&So(e)!==void 0}function So(e){Sr=!1;try{return{value:bo(
e,{schema:yu})??null}}catch{return}}function au(e){return cu.test(e)||lu.test(e)||du(e)||uu.test(e)&&fu.test(e)?!0:/[[{]/.test(e)&&pu.test(e)&&mu.test(e)}function du(e){
for(let t=0;t+Oo<e.length;){let r=e.lastIndexOf(`
`,t+Oo);if(r<t)return!0;t=r+1}return!1}var Io,lu,cu,uu,fu,Oo,pu,mu,Sr,hu,Sn,gu,yu,To=w(()=>{"use strict";xo();Ro();Io=3e6;lu=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
cu=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,uu=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,fu=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");Oo=1e3,pu=/(?:^|[\s,:[{-])[[{]/,mu=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
Sr=!1,hu=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),gu=new yo("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if(hu.has(e.charCodeAt(0))||(Sn=Co(e,void 0,!0),!Sn||Sn.type==="text"))return!1;let{type:t,key:r,value:s}=Sn;return(t==="float"||t==="integer"&&r!==String(s))&&
(Sr=!0),!0},construct:()=>Sn?.value}),yu=vo.extend({implicit:[gu]})});function ko(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=vu(e);let a=0,c=r.length-1;for(;a<c;){let f=a+c+1>>1;(r[f]??0)<=o?a=f:c=f-1}let l=o-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,l-t):l,offset:o}};return(o,a)=>({start:s(Math.min(o,e.length)),end:s(Math.min(a,e.length))})}function vu(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var Lo=w(()=>{"use strict"});var Ir,Do,$o=w(()=>{"use strict";Ir=200,Do=`it is nested deeper than ${Ir} levels`});function _o(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return No(e,t);let r=[],s=t;for(;;){let c=Qn(Mo,e,s);if(c===e.length)return r;
let l=xu(e,s,c);if(!l)break;r.push(l),s=l.end}if(r.length<2)return[...r,...No(e,Qn(bu,e,s))];let o=Qn(Mo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function Qn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function xu(e,t,r){
let s=wu(e,r);if(!s)return;let{end:o,levels:a}=s;if(a>Ir)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:Do}};let c=!0;try{let l=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:l}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function wu(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let a=e[o];if(a==='"'){let c=Cu(e,o);if(c===void 0)
return;o=c-1}else a==="{"||a==="["?s=Math.max(s,++r):a==="}"||a==="]"?r--:r===0&&(o=Qn(Au,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function Cu(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function No(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},a=e.startsWith("\
---",t)?t:Fo(e,t);for(;a!==-1;a=Fo(e,a)){let c=e.indexOf(`
`,a),l=c===-1?e.length:c+1,f=e.slice(a+3,l).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(a),s={start:a,body:a,fault:{start:a,end:a+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>s.body&&!Ru(e.slice(s.body,a))&&(o(a),s={start:a,body:l})}return o(e.length),r}function Fo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Ru(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Mo,bu,Au,jo=w(()=>{"use strict";$o();Mo=/[ \t\r\n]*/y,bu=/[^\S\n]*\n?/y;Au=/[-+.\w]*/y});var Ou,qo,Bo,Tr,kr=w(()=>{"use strict";qo=()=>Ou??=require("./cli/thorough.cjs"),Bo=(...e)=>qo().multilineTexts(...e),Tr=(...e)=>qo().readThoroughly(...e)});function Lr(e,{fast:t=!0}={}){let r=ko(e),s=[],o,a=0;for(let c of _o(e)){let l=Uo(e,{...c,start:a},r,t);if(l.value===null&&l.issues.length===0){o??=l;continue}s.
push(l),a=c.end}return s.length>0?{documents:s}:{documents:[o??Uo(e,{start:a,body:a,end:e.length},r,t)]}}function Uo(e,t,r,s){let o=s?Pu(e,t):void 0;if(!o)return Tr(
e,t,r);let a,c=()=>(a??=Tr(e,t,r),a);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:l=>c().positionOf(l),keyOf:l=>c().keyOf(l),get node(){
return c().node}}}function Pu(e,{body:t,end:r,json:s,fault:o}){if(o)return;let a=e.slice(t,r);return s?Eo(a)?s:void 0:Po(a)}var Ho=w(()=>{"use strict";To();Lo();
jo();kr()});function Eu(e){return typeof e!="object"||e===null||Array.isArray(e)}function U(e){return!Eu(e)}var Xd,he=w(()=>{"use strict";Xd=Object.prototype});function Yo(e){return e.split("/").slice(1).map(Su)}function Xn(e){return/[~\d]/.test(e)?Yo(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function G(e,t){let r=e;for(let s of Iu(t))if(Array.isArray(r))r=r[Number(s)];else if(U(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function Iu(e){let t=Dr.get(e);if(t)return t;let r=Yo(e);return Dr.size<Tu&&Dr.set(e,r),r}var Su,Dr,Tu,re=w(()=>{"use strict";he();Su=e=>e.includes("~")?
e.replaceAll("~1","/").replaceAll("~0","~"):e;Dr=new Map,Tu=1e3});function D(e,t,r=`name: example
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
`}function rn(e,t="DataPlane"){return D("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function W(e,t){return D("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var ku,Z,et,N,j,ge,V=w(()=>{"use strict";ku=
`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Z=`-----BEGIN CERTIFICATE-----
${ku}-----END CERTIFICATE-----
`,et=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;N=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,j=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;ge=D("DataPlane",N+j,`name: eu-west
  namespace: acme`)});function nt(e,t){let r=`planeID: shared
${K(t)}observerURL: https://observer.example.com`;return D("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var Ko,Go,Wo=w(()=>{"use strict";V();Ko={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&Go(o.ca.text)!==Go(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${nt("a",Z)}---
${nt("b",Z.replace("CCCC","DDDD"))}`,right:`${nt("a",Z)}---
${nt("b",Z)}`}},Go=e=>e.replace(/\s+/g,"")});function Vo(e,t){if(!U(e)||!en(t,e.kind))return;let r=String(e.kind),s=G(e,"/metadata/name"),o=G(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!we(r)&&typeof o=="string"&&o!==""?o:void 0}}function zo(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function Jo(e){let t=G(e,"/spec/planeID"),r=t===void 0||t===""?G(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var we,on=w(()=>{"use strict";me();re();
he();we=e=>e.startsWith("Cluster")||e==="Organization"});function sn(e){let t=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,c=t.get(a);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(a,{first:o})}function r(o,a,c){let l=t.get(`${a}/${c}`);if(!l||we(a)||o.namespace===void 0)return l?.first;
let{first:f,byNamespace:u}=l;return u?u.get(o.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===o.namespace?f:void 0}function s(o,a,c){for(let l of a){
let f=r(o,l,c);if(f)return f}}return{find:r,findFirst:s,findAnywhere:(o,a)=>t.get(`${o}/${a}`)?.first}}function tt(e){return e.startsWith("Cluster")?e.slice(7):
`Cluster${e}`}var rt=w(()=>{"use strict";on()});function Lu(e,t,r){let s=[];for(let o of r)if(o.kind===t&&zo(e,o)&&s.push(o.name),s.length===Du)break;return s}var Zo,Du,Qo=w(()=>{"use strict";wn();rt();on();V();
Zo={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=sn(e);return e.flatMap(s=>s.references.flatMap(({set:o,namePath:a,kinds:c,name:l})=>{let[f=""]=c;
if(!o||t(s,f,l)||t(s,tt(f),l))return[];let u=r(f,l);if(u)return[{plane:s,path:a,detail:`the ${f} ${l} is in the namespace ${u.namespace}`}];let p=be(l,Lu(s,f,e)),
y=we(f)||s.namespace===void 0?"":` in the namespace ${s.namespace}`,O=p===void 0?"":` (did you mean ${p}?)`;return[{plane:s,path:a,detail:`there is no ${f} ${l}${y}${O}`}]}))},
message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${rn("eu-wst")}---
${ge}`,right:`${rn("eu-west")}---
${ge}`}};Du=500});var Xo,$u,es=w(()=>{"use strict";he();V();Xo={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=U(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!U(r)||r.planeID!==void 0||$u.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:D("DataPlane",N+j,
`name: eu.west
  namespace: acme`),right:D("DataPlane",`planeID: eu-west
${N}${j}`,`name: eu.west
  namespace: acme`)}},$u=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function ye(e,t){let r=[];for(let s of t){let o=G(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}var an=w(()=>{"use strict";re()});function Ye(e,t){return(it?.resource!==e||it.line!==t)&&(it={resource:e,line:t,listeners:Mu(e,t)}),it.listeners}function Mu(e,t){let r=G(e,"/spec/gateway");return U(
r)?te(t,"v0.17")?Fu(r):ns.flatMap(({half:s,listeners:o})=>{let a=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`;return o.map(c=>({...c,gateway:a}))}):
[]}function ln(e){return te(e,"v0.17")?rs.flatMap(({way:t,side:r,isPublic:s,listeners:o})=>{let a=["namespace","name"].map(c=>`/spec/gateway/${t}/${r}/${c}`);return o.
map(c=>({isPublic:s,gateway:a,...c}))}):ns.flatMap(({listeners:t})=>t)}function ts(e,t){if(!te(t,"v0.17"))return ye(e,Nu);let r=Ye(e,t);if(r.length===0)return[];
let s=ye(e,r.flatMap(({isPublic:o,host:a})=>o?[a]:[]));return[...new Map(s.map(o=>[o.text,o])).values()]}function Fu(e){let t=[];for(let{way:r,side:s,isPublic:o,
listeners:a}of rs){let c=e[r],l=U(c)?c[s]:void 0;if(!U(l))continue;let f=`${l.namespace}/${l.name}`;for(let u of a)U(l[u.protocol])&&t.push({isPublic:o,gateway:f,
...u})}return t}var it,ns,Nu,rs,In=w(()=>{"use strict";me();re();he();an();ns=["public","organization"].map(e=>({half:e,listeners:["http","https"].map(t=>({isPublic:e===
"public",protocol:t,gateway:[`/spec/gateway/${e}GatewayNamespace`,`/spec/gateway/${e}GatewayName`],host:`/spec/gateway/${e}VirtualHost`,port:`/spec/gateway/${e}${t.
toUpperCase()}Port`}))})),Nu=["/spec/gateway/publicVirtualHost"];rs=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="\
ingress"&&t==="external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var is,os=w(()=>{"use strict";re();In();V();is={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",visible:e=>[
{listeners:ln(e)}],check:(e,t)=>{let r=new Map;return Ye(e,t).flatMap(({gateway:s,protocol:o,port:a})=>{let c=G(e,a);if(typeof c!="number")return[];let l=`${s} ${c}`,
f=r.get(l)??[];r.set(l,[...f,o]);let u=f.find(p=>p!==o);return u===void 0?[]:[{path:a,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of t\
he same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:D("DataPlane",`${N}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:D("DataPlane",`${N}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var ss,as=w(()=>{"use strict";re();V();ss={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=G(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let a=r.has(s);return r.add(
s),a&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:D("DataPlane",`${N}${j}imagePullSecretRefs:
  - registry
  - registry`),right:D("DataPlane",`${N}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var ls,cs=w(()=>{"use strict";V();ls={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${D("DataPlane",N+j)}---
${D("DataPlane",N+j)}`,right:`${D("DataPlane",N+j)}---
${D("DataPlane",N+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});function at(e,t){return t.find(({when:r})=>cn(r,e))}function cn(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"longer":return t.length>e.than;case"\
containing":return t.includes(e.text);case"beginning":return t.startsWith(e.text);case"equal":return t===e.text;case"not":return!cn(e.condition,t);case"all":return e.
conditions.every(r=>cn(r,t));case"any":return e.conditions.some(r=>cn(r,t));case"told":return e.by(t)}}var Q,ae,ot,$r,us,le,Ae,st,fs,un=w(()=>{"use strict";Q=e=>({
is:"matching",pattern:e}),ae=e=>({is:"longer",than:e}),ot=e=>({is:"containing",text:e}),$r=e=>({is:"beginning",text:e}),us=e=>({is:"equal",text:e}),le=e=>({is:"\
not",condition:e}),Ae=(...e)=>({is:"all",conditions:e}),st=(...e)=>({is:"any",conditions:e}),fs=e=>({is:"told",by:e})});var ps,_u,ds,ms=w(()=>{"use strict";re();an();un();V();ps={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is \
found by it",visible:()=>[{texts:ds,lists:["/spec/imagePullSecretRefs"],faults:[{when:us("")}]}],check:e=>{let t=G(e,"/spec/imagePullSecretRefs"),r=ye(e,ds).filter(
({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the \
name that is meant.",example:{release:"v0.15",wrong:D("DataPlane",N.replace("name: agent-ca",'name: ""')+j),right:D("DataPlane",N+j)}},_u=["ingress","egress"].flatMap(
e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),ds=[...["secretRef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}\
/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationV\
irtualHost",..._u.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","https","tls"].map(t=>`${e}/${t}/host`)])]});function hs(e){return e.replace(ju,"")}function lt(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var ju,Mr=w(()=>{"use strict";ju=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function ie(e){let t=lt(e),r=t??e;if(hs(r)!==r)return"private-key";let s=gs.exec(r)?.[1];return s===void 0?Bu(r)?"placeholder":"other":qu(s)?t===void 0?"certifi\
cate":"encoded":"placeholder"}function qu(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function Bu(e){return e.length<=
Tn&&ys.some(t=>t.test(e))}var Tn,gs,ys,vs,bs,xs,De=w(()=>{"use strict";Mr();un();Tn=1e4,gs=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/,ys=
[/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/,/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i],vs=Ae(ot("PRIVAT\
E KEY-----"),st(ae(Tn),Q(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),bs=Ae(ae(400),$r("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),st(ae(Tn),Q(/^[A-Za-z\d+/\s]*={0,2}\s*$/))),
xs=Ae(le(ot("PRIVATE KEY-----")),le($r("LS0tLS1CRUdJTi")),st(Ae(ae(Tn),le(ot("CERTIFICATE-----"))),Ae(le(ae(Tn)),le(Q(gs)),...ys.map(e=>le(Q(e))))))});function oe(e,t){return ye(e,Ge(t))}function Ge(e){return te(e,"v0.9")?Uu:Hu}var Uu,Hu,$e=w(()=>{"use strict";me();an();Uu=["/spec/clusterAgent/clientCA/value"],
Hu=["/spec/agent/clientCA/value"]});var ws,As=w(()=>{"use strict";Mr();re();De();V();$e();ws={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",visible:e=>[{texts:Ge(e),faults:[{when:bs}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="encoded"),message:()=>"is PEM in ba\
se64, which the control plane does not decode: write the PEM text itself.",fix:(e,{path:t})=>lt(String(G(e,t))),example:{release:"v0.15",wrong:W(K(btoa(Z))),right:W(
K(Z))}}});function ut(e,t,{at:r,endOf:s}){return!r||!s?[]:oe(e,t).flatMap(({path:o,text:a})=>{let c=ie(a)==="certificate"?s(a):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var ct,ft,Nr=w(()=>{"use strict";De();$e();ct="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies noth\
ing";ft=e=>e.toISOString().slice(0,10)});var Cs,Rs=w(()=>{"use strict";V();Nr();Cs={code:"expired-ca",severity:"error",source:ct,since:"v0.9",check:(e,t,r)=>ut(e,t,r).flatMap(({path:s,end:o,at:a})=>o<a?
[{path:s,detail:ft(o)}]:[]),message:({detail:e})=>`holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.1\
5",at:new Date("2026-07-01T00:00:00Z"),wrong:W(K(et)),right:W(N)}}});var Os,Yu,Ps=w(()=>{"use strict";V();Nr();Os={code:"expiring-ca",severity:"warning",source:ct,since:"v0.9",check:(e,t,r)=>ut(e,t,r).flatMap(({path:s,end:o,at:a})=>o>=
a&&o.getTime()-a.getTime()<Yu?[{path:s,detail:ft(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has\
 next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:W(K(et)),right:W(N)}},Yu=720*60*60*1e3});var Es,Ss=w(()=>{"use strict";De();V();$e();Es={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:oe(e,t).filter(({text:r})=>ie(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:D("DataPlane",K(Z)+j),right:D(
"DataPlane",N+j)}}});var Is,Ts,ks,Ls=w(()=>{"use strict";un();De();V();$e();Is="is empty, which counts as none, and the plane is skipped",Ts="is no certificate in PEM",ks={code:"inv\
alid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",
visible:e=>[{texts:Ge(e),faults:[{when:Ae(le(ae(1e3)),Q(/^\s*$/)),detail:Is},{when:xs,detail:Ts}]}],check:(e,t,{at:r,endOf:s})=>oe(e,t).flatMap(({path:o,text:a})=>{
let c=ie(a);if(a.trim()==="")return[{path:o,detail:Is}];let l=c==="certificate"&&r!==void 0&&s?.(a)===void 0;return c==="other"||l?[{path:o,detail:Ts}]:[]}),message:({
detail:e})=>`${e}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:W(K(Z))}}});var Ds,Fr,$s=w(()=>{"use strict";re();In();V();Ds={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",
visible:e=>[{numbers:ln(e).map(({port:t})=>t),...Fr}],check:(e,t)=>Ye(e,t).flatMap(({port:r})=>{let s=G(e,r);return typeof s=="number"&&(s<Fr.minimum||s>Fr.maximum)?
[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:D("DataPlane",`${N}${j}  publicHTTPPort: 0`),right:D("DataPlane",`${N}${j}\
  publicHTTPPort: 80`)}},Fr={minimum:1,maximum:65535}});var Fs,Ms,Ns,_s=w(()=>{"use strict";an();un();V();Fs={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD chec\
ks them",visible:()=>[{texts:Ns,faults:Ms}],check:e=>ye(e,Ns).flatMap(({path:t,text:r})=>{let s=at(r,Ms);return s===void 0?[]:[{path:t,...s}]}),message:({detail:e})=>`\
must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`${K(Z)}observerURL: observer.exa\
mple.com`),right:W(K(Z))}},Ms=[{when:ae(2e3),detail:"has more than 2000 characters"},{when:le(Q(/^https?:\/\//i)),detail:"does not begin with http:// or https:/\
/"},{when:Q(/^https?:\/\/[^/?#]*@/i),detail:"holds a user or password, which everybody can read here"},{when:fs(e=>!URL.canParse(e)),detail:"has no host that ca\
n be read"}],Ns=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]});function js(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}var Us,Gu,_r,qs,Bs,Hs=w(()=>{"use strict";In();an();un();V();Us={code:"invalid-vir\
tual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",visible:e=>[{texts:js(ln(e)),faults:Bs,fine:qs}],
check:(e,t)=>ye(e,js(Ye(e,t))).flatMap(({path:r,text:s})=>{let o=cn(qs,s)?void 0:at(s,Bs);return o===void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be \
a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:D("DataPlane",N+j.replace("apps.example.com","https://apps.example.com")),
right:D("DataPlane",N+j)}};Gu=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,_r=253,qs=Ae(le(ae(_r)),Q(Gu)),Bs=[{when:ae(_r),detail:`more than ${_r}\
 characters`},{when:Q(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:Q(/\//),detail:"a path"},{when:Q(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"an IP address in its place"},{when:Q(/:/),detail:"a port"},{when:Q(/\*/),detail:"a wildcard"},{when:Q(/\s/),detail:"blanks"},{when:Q(/_/),detail:"an und\
erscore"},{when:Q(/[A-Z]/),detail:"upper-case letters"},{when:Q(/^\.|\.$|\.\./),detail:"an empty part between dots"}]});var Ys,Gs=w(()=>{"use strict";re();he();V();Ys={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&U(G(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:D("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:W(K(Z))}}});var Ks,Ws=w(()=>{"use strict";De();V();$e();Ks={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>oe(e,t).
filter(({text:r})=>ie(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:W(K(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:W(K(Z))}}});var Ku,Vs,zs=w(()=>{"use strict";De();V();$e();Ku=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Vs={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",visible:e=>[{texts:Ge(e),faults:[
{when:vs}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone\
, and make a new key, since this one has leaked.",example:{release:"v0.15",wrong:W(K(Z+Ku)),right:W(K(Z))}}});var Js,Zs=w(()=>{"use strict";rt();V();Js={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=sn(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:a,kinds:c,name:l})=>{
let[f=""]=c;if(!s||t(r,f,l))return[];let u=t(r,tt(f),l);return u?[{plane:r,path:a===o?o:`${o}/kind`,detail:`${l} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${rn("eu-west","ClusterDataPlane")}---
${ge}`,right:`${rn("eu-west")}---
${ge}`}}});function Qs(e){let t=new Map,r=new Map;for(let s of e)for(let o of s.hosts){let a=t.get(o);a?r.get(o)?.push(s)===void 0&&r.set(o,[a,s]):t.set(o,s)}return[...r].
filter(([,s])=>s.some(({planeID:o})=>o!==s[0]?.planeID)).map(([s,o])=>({host:s,planes:o}))}var Xs=w(()=>{"use strict"});var ea,na=w(()=>{"use strict";Xs();V();ea={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>Qs(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...s]})=>s.
flatMap(({plane:o,planeID:a,publicHosts:c})=>a===r?.planeID?[]:c.filter(({text:l})=>l===t).map(({path:l})=>({plane:o,path:l,detail:String(r?.name)})))),message:({
detail:e})=>`is the public host of ${e} too, which is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${ge}\
---
${D("DataPlane",N+j,`name: us-east
  namespace: acme`)}`,right:`${ge}---
${D("DataPlane",N+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var ta,ra=w(()=>{"use strict";me();re();he();on();V();ta={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) an\
d the kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!U(s))return[];let a=[],c=U(
o)?o.name:void 0;we(String(r))&&s.planeID===void 0&&typeof c=="string"&&a.push({path:"/spec/planeID",detail:c});let l=G(e,"/spec/observabilityPlaneRef");return te(
t,"v0.15")&&U(l)&&l.kind===void 0&&a.push({path:"/spec/observabilityPlaneRef/kind",detail:we(String(r))?"ClusterObservabilityPlane":"ObservabilityPlane"}),a},message:({
detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:D("DataPlane",
`${N}${j}observabilityPlaneRef:
  name: logs`),right:D("DataPlane",`${N}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var ia,oa,sa=w(()=>{"use strict";rt();V();ia=W(N,`name: logs
  namespace: acme`),oa={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=sn(e),r=new Set(e.flatMap(s=>s.references.map(({kinds:o,name:a})=>t(
s,o,a))));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${ge}---
${ia}`,right:`${D("DataPlane",`${N}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${ia}`}}});var dt,aa,jr=w(()=>{"use strict";Wo();Qo();es();os();as();cs();ms();As();Rs();Ps();Ss();Ls();$s();_s();Hs();Gs();Ws();zs();Zs();na();ra();sa();dt=[Vs,ws,ks,Ks,Cs,
Os,Us,Fs,Ds,is,ta,ps,Xo,Ys,Es,ss],aa=[ls,Zo,Js,ea,Ko,oa]});function ca(e,t,r,s={},o=dt){let a=[];for(let l of Wu(o,t)){let f=Vu(l,e,t,s);f.length>0&&a.push(...f)}if(a.length===0)return a;let c=new Set(r.map(({path:l})=>l));
return a.filter(({issue:l})=>!c.has(l.path))}function Wu(e,t){if(e!==dt)return e.filter(o=>pt(o,t));let r=la.get(t);if(r)return r;let s=dt.filter(o=>pt(o,t));return la.
set(t,s),s}function pt({since:e,until:t},r){return(!e||te(r,e))&&(!t||te(t,r))}function Vu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let a=e.fix?.(t,o);return{
issue:zu(e,o),severity:e.severity,...a!==void 0&&{fix:a}}})}catch{return[{issue:{...qr(e.code),path:"",field:""},severity:"error"}]}}function zu(e,t){return{code:e.
code,path:t.path,field:Xn(t.path),message:e.message(t)}}var la,qr,Br=w(()=>{"use strict";me();re();jr();la=new Map;qr=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function fa(e,t,r,s,o=aa){let a=o.filter(f=>pt(f,t));if(r)return a.flatMap(f=>ua(f,e,t,s));let c=a.filter(({among:f})=>f==="each");return[...ke(e,({file:f})=>f).
values()].filter(f=>f.length>1).flatMap(f=>c.flatMap(u=>ua(u,f,t,s)))}function ua(e,t,r,s){try{return e.check(t,r).map(o=>{let a=o.plane.pointer+o.path,c={code:e.
code,path:a,field:Xn(o.path),message:e.message(o)},{plane:l}=o;return{plane:l,finding:{...c,file:l.path,severity:e.severity,range:s(l,o.path)}}})}catch{let[o]=t,
a={...qr(e.code),path:"",field:""};return o?[{plane:o,finding:{...a,file:o.path,severity:"error",range:s(o,"")}}]:[]}}var da=w(()=>{"use strict";On();re();Br();
jr()});function pa(e){return ma(e,"").filter(t=>Ju(t.value))}function ma(e,t){return U(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>ma(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function Ju(e){if(!U(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&Xe.includes(r);let s=t.split("/")[0]??"";return s!==Ur?(s.endsWith(`.${Ur}`)||be(s,[Ur])!==void 0)&&typeof r=="string"&&Xe.includes(
r):typeof r!="string"||r===""?!0:Xe.includes(r)||r.endsWith("Plane")||be(r,Xe)!==void 0}var Ur,ha=w(()=>{"use strict";me();wn();he();Ur="openchoreo.dev"});function Hr(e){return Zu.has(e)?"warning":"error"}var Zu,ga=w(()=>{"use strict";Zu=new Set(["null-value"])});function ya({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function va(e,t){if(!kn(e))return Yr(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Yr(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Yr):U(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Yr(r)):!1}var kn,Gr=w(()=>{"use \
strict";he();kn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function ba(e,t,r,s){let o=pa(e.value);if(o.length===0&&!kn(e))return;let a=e.issues.map(l=>({...l,file:t,severity:Hr(l.code)})),c=[];for(let l of o){let f=Qu(l,
e,t,r,s);f.length!==0&&(a.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...Xu(l,e,t,r)))}return{planes:o,findings:a,fits:c}}function Qu({value:e,pointer:t},r,s,o,a){
let c=vi(o)(e),l=c.ok?[]:c.issues,f=Cn(o),u=U(e)&&en(f,e.kind)?ca(e,f,l,a):[];if(l.length===0&&u.length===0)return[];return[...l.map(y=>p(y,Hr(y.code))),...u.map(
({issue:y,severity:O})=>p(y,O))];function p(y,O){let I=t+y.path,L=y.code==="unknown-field"?r.keyOf(I):r.positionOf(I);return{...y,path:I,file:s,severity:O,range:L}}}
function Xu({value:e,pointer:t},r,s,o){let a=bi(e),c=a.includes(o)?void 0:a.at(-1);if(c===void 0)return[];let l=xe.indexOf(o)>xe.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:xi(a),release:c,...l&&{later:o}}]}var xa=w(()=>{"use strict";me();he();ha();Br();ga();Gr()});function wa(e,t){if(!U(e)||!en(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":ef(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,a=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${a}`,l=we(r)?c:a,f=G(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:nf(
l,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[l],name:f,set:!0}];if(!U(f)||typeof f.name!="string"||f.name==="")return[];
let u=[a,c].find(p=>p===(f.kind??l));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function ef(e,t){return e.endsWith("Plane")&&
!e.endsWith("ObservabilityPlane")&&te(t,"v0.8")}function nf(e,t,r){return e!==t&&te(r,"v1.0")?[e,t]:[e]}var Aa=w(()=>{"use strict";me();re();he();on()});function Ca({value:e,pointer:t,document:r},s,o,a){let c=Vo(e,s);if(!c)return[];let l=e;return[{...c,path:o,file:a,document:r,pointer:t,planeID:Jo(e),references:wa(
e,s),publicHosts:ts(l,s),ca:oe(l,s).find(({text:f})=>ie(f)==="certificate")}]}var Ra=w(()=>{"use strict";on();In();Aa();De();$e()});function Pa(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(l=>Oa(l,c))),a=t.flatMap(c=>{let l=c.hasReason?e.some(f=>Oa(
c,f))?void 0:rf:tf;return l?[{...l,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...a]}function Oa({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Sa(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),a=e.positionOf("").start,c=Bo(e),l=r.offset;return o.split(`
`).flatMap((f,u)=>{let p=l;l+=f.length+1;let y=of.exec(f),O=y?.[1];if(!y||O===void 0||c.some(([q,B])=>p>=q&&p<B))return[];let I=y[2]!==void 0;if(!I&&p>=a.offset)
return[];let L=r.line+u,F=f.indexOf("#")+1,_={line:L,column:F,offset:p+F-1},H={start:_,end:{line:L,column:F+O.length,offset:_.offset+O.length}};return[{code:y[3]??
"",hasReason:y[4]!==void 0,line:I?L+1:void 0,document:e.range,range:H}]})}var tf,rf,of,Ea,Ia=w(()=>{"use strict";kr();tf={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},rf={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},of=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Ea="openchoreo-planes-disable"});function ka({release:e=An,complete:t=!1,fast:r=!0,...s}){let o=Cn(e),a=[],c=[],l=0,f=0;function u({path:y,text:O},I,L=!1){l++;let F=O.includes("{{"),_=O.includes(
Ea),H=[],q=[],B=[],Y=[],ce=!1,Fe=!1,{documents:pn}=Lr(O,{fast:r});for(let[qe,pe]of pn.entries())if(F&&va(pe,O))ce=!0;else if(L&&kn(pe)&&!ya(pe,O))Fe=!0;else{let ue=ba(
pe,y,e,s);if(!ue)continue;ue.findings.length>0&&H.push(...ue.findings),ue.fits.length>0&&B.push(...ue.fits),_&&ue.planes.length>0&&q.push(...Sa(pe,O));for(let{value:Be,
pointer:X}of ue.planes)Y.push({value:Be,pointer:X,document:qe})}f+=Y.length,Y.length>0&&c.push(y);let _e=t||Y.length>1,je=H.length>0||q.length>0||ce||Fe;!_e&&!je||
a.push({number:I,path:y,findings:H,directives:q,fits:B,listed:_e?Y.flatMap(qe=>Ca(qe,o,y,I)):[],isTemplate:ce,isPassedOver:Fe})}function p(y){let O=a.flatMap(({
listed:L})=>L),I=ke(fa(O,o,t,af(y)),({plane:L})=>L.file);return{findings:a.flatMap(({number:L,path:F,findings:_,directives:H})=>Pa([..._,...(I.get(L)??[]).map(({
finding:q})=>q)],H,F).sort(sf)),files:l,planes:f,filesWithPlanes:c,fits:a.flatMap(({fits:L})=>L),templates:a.filter(({isTemplate:L})=>L).map(({path:L})=>L),passedOver:a.
filter(({isPassedOver:L})=>L).map(({path:L})=>L)}}return{add:u,skip:()=>{l++},finish:p}}function af(e){let t;return({file:r,document:s,pointer:o},a)=>(t?.file!==
r&&(t={file:r,documents:Lr(e(r)).documents}),t.documents[s]?.positionOf(o+a)??{start:Ta,end:Ta})}var sf,Ta,La=w(()=>{"use strict";On();me();Ho();da();xa();Ra();
Ia();Gr();sf=(e,t)=>e.range.start.offset-t.range.start.offset;Ta={line:1,column:1,offset:0}});var Ke,Da=w(()=>{"use strict";Ke=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function We(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var mt=w(()=>{"use strict"});function fn({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:a}=We(e),c=`${Ke(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${Ke(r,"plane")} checked; ${Ke(o,"error")}, ${Ke(a,"warning")}`}function Ma({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Ke(e.length,"file")} with Helm templates skipped (${$a(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Ke(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${$a(t)}`),r}var $a,ht=w(()=>{"use strict";Da();mt();$a=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function Me(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,lf)}var lf,Ln=w(()=>{"use strict";lf=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function cf(e){let{file:t,severity:r,code:s,range:o}=e,{start:a,end:c}=o,l={file:t,line:a.line,col:a.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(l).map(([u,p])=>`${u}=${uf(String(p))}`);return`::${r} ${f.join(",")}::${Fa(Me(e))}`}var Na,Fa,uf,_a=w(()=>{"use strict";Ln();ht();Na=e=>[...e.findings.
map(cf),fn(e),""].join(`
`);Fa=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),uf=e=>Fa(e).replaceAll(":","%3A").replaceAll(",","%2C")});var ja,qa=w(()=>{"use strict";Ln();ja=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:a,severity:c,path:l,range:f}=s,u=`${o}#${l} ${a}`,p=t.get(u)??0;
return t.set(u,p+1),{description:Me(s),check_name:a,fingerprint:p===0?u:`${u} ${p+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var ff,df,Ba,Ua=w(()=>{"use strict";df=()=>ff??=require("./cli/groups.cjs"),Ba=(...e)=>df().groupsOf(...e)});var Ha,Ya=w(()=>{"use strict";ht();Ua();Ha=(e,t)=>[...e.findings.length>0||e.fits.length>0?Ba(e,t):[],`${fn(e)}
`].join(`
`)});var Ga,Ka=w(()=>{"use strict";On();mt();Ga=({findings:e,files:t,planes:r})=>{let s=[...ke(e,({file:o})=>o)].map(([o,a])=>({file:o,issues:a.map(({code:c,severity:l,
message:f,path:u,field:p,range:{start:y,end:O}})=>({code:c,severity:l,message:f,path:u,field:p,line:y.line,column:y.column,endLine:O.line,endColumn:O.column}))}));
return`${JSON.stringify({version:1,summary:{files:t,planes:r,...We(e)},results:s},null,2)}
`}});function pf(e,t){let r=gt(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>mf(r,c)),o=Math.max(1,t.length),{errors:a}=We(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${a}" errors="0">`,...s,"  </testsuite>"]}}function mf(e,t){let{code:r,severity:s,range:o,file:a}=t,
{line:c,column:l}=o.start,f=Me(t),u=`${a}:${c}:${l}`;return[`    <testcase name="${gt(`${r} at ${c}:${l}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${gt(r)}" message="${gt(f)}">${Kr(`${u} ${f}`)}</failure>`:`      <system-out>${Kr(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var Wa,Kr,gt,Va=w(()=>{
"use strict";On();Ln();mt();Wa=({findings:e,filesWithPlanes:t})=>{let r=ke(e,({file:l})=>l),o=[...new Set([...t,...r.keys()])].map(l=>pf(l,r.get(l)??[])),a=o.reduce(
(l,{tests:f})=>l+f,0),{errors:c}=We(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${a}" failures="${c}">`,...o.
flatMap(({lines:l})=>l),"</testsuites>",""].join(`
`)};Kr=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),gt=
e=>Kr(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var hf,gf,za,Ja=w(()=>{"use strict";gf=()=>hf??=require("./cli/explanations.cjs"),za=(...e)=>gf().explanations(...e)});function vf({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function bf(e,t){let{file:r,code:s,severity:o,path:a,range:c}=e,{start:l,end:f}=c,u=t.findIndex(
p=>p.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:Me(e)},locations:[{physicalLocation:{artifactLocation:{uri:xf(r)},region:{startLine:l.
line,startColumn:l.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:a}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${a}`}}}
function xf(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var Za,yf,
Qa=w(()=>{"use strict";Ja();Ln();Za=({findings:e},{version:t})=>{let r=new Set(e.map(({code:a})=>a)),s=za().filter(({code:a})=>r.has(a)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://openchoreo.dev",rules:s.map(vf)}},columnKind:"utf16CodeUnits",results:e.map(a=>bf(a,s))};return`${JSON.stringify(
{$schema:yf,version:"2.1.0",runs:[o]},null,2)}
`},yf="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var wf,Xa,el,nl,tl=w(()=>{"use strict";Xa=()=>wf??=require("./cli/glob.cjs"),el=(...e)=>Xa().globOf(...e),nl=(...e)=>Xa().isGlob(...e)});var Af,yt,Wr,rl,Vr,il,ol=w(()=>{"use strict";yt=()=>Af??=require("./cli/ignored.cjs"),Wr=(...e)=>yt().ignoringAround(...e),rl=(...e)=>yt().ignoringIn(...e),Vr=(...e)=>yt().
isIgnored(...e),il=(...e)=>yt().patternsOf(...e)});function Dn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return Cf[t]??(e instanceof Error?e.message:String(e))}var Cf,zr=w(()=>{"use strict";Cf={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*sl(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,a=r.length>0?il(t,r):[];function*c(l,f,u,p){let y=(0,Ce.realpathSync)(l);if(o.has(y))return;o.add(y);
let O=rl(l,u);for(let I of(0,Ce.readdirSync)(l,{withFileTypes:!0}).sort(Ef)){let L=Jr(l,Ve.sep,I.name),F=f===""?I.name:Jr(f,"/",I.name),_=Of.test(I.name)&&p(F);
try{let H=I.isSymbolicLink()?If(L,_):I,q=H?.isDirectory()??!1;if(!q&&!_||q&&Pf.has(I.name)||[O,a].some(B=>B.length>0&&Vr(L,q,B)))continue;if(q)yield*c(L,F,O,p);else if(H?.
isFile()){let B=I.isSymbolicLink()?(0,Ce.realpathSync)(L):Jr(y,Ve.sep,I.name);o.has(B)||(yield{path:F,found:!0}),o.add(B)}}catch(H){s(`${F}: ${Dn(H)}`)}}}for(let l of e)
try{if(l==="-"){o.has(Ne)||(yield{path:Ne,found:!1}),o.add(Ne);continue}let f=(0,Ve.resolve)(t,l),u=Sf(l),p=(0,Ce.statSync)(f,{throwIfNoEntry:!1});if(!p&&nl(u)){
let y=!1;for(let O of Rf(u,t,c))y=!0,yield O;y||s(`${l}: no YAML or JSON file matches`)}else if(p){if(p.isDirectory())yield*c(f,u==="."?"":u,Wr(f),()=>!0);else if(!Tf(
p,f))s(`${l}: it is neither a file nor a directory`);else if(a.length===0||!Vr(f,!1,a)){let y=p.isFile()?(0,Ce.realpathSync)(f):f;o.has(y)||(yield{path:u,found:!1}),
o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${l}: ${Dn(f)}`)}}function*Rf(e,t,r){let{base:s,isMatch:o}=el(e),a=(0,Ve.resolve)(t,s);
if(!(0,Ce.statSync)(a,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,l=c===""?0:c.length+(c.endsWith("/")?0:1);yield*r(a,c,Wr(a),f=>o(f.slice(l)))}
function If(e,t){try{return(0,Ce.statSync)(e)}catch(r){if(t)throw r;return}}function Tf(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}var Ce,Ve,Ne,Of,Pf,Ef,Jr,Sf,Zr=w(()=>{"use strict";Ce=require("fs"),Ve=require("path");tl();ol();zr();Ne="<stdin>";Of=/\.(?:ya?ml|json)$/i,Pf=new Set(["\
.git","node_modules"]),Ef=(e,t)=>e.name<t.name?-1:1,Jr=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,Sf=e=>Ve.sep==="\\"?e.replaceAll("\\","/"):e});var kf,Lf,al,ll=w(()=>{"use strict";Lf=()=>kf??=require("./cli/fix.cjs"),al=(...e)=>Lf().fixFiles(...e)});function cl(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,a=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,a=!0,e.stderr(`\r${s} files`))},end(){a&&e.stderr("\r\x1B[K")}}}var ul=w(()=>{"use strict"});function Qr(e,t){return e===Ne?Buffer.from(t.stdin()):Df(e,t.cwd)}function Df(e,t){let r=(0,pl.resolve)(t,e),s=(0,Pe.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,Pe.readFileSync)(s);let o=(0,Pe.readSync)(s,vt);return o<vt.length?vt.subarray(0,o):Buffer.concat([vt,(0,Pe.readFileSync)(s)])}finally{(0,Pe.closeSync)(
s)}}function bt(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,dl.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function ml(e){if(e[0]===255||e[0]===254){let t=bt(e);return t.includes("openc\
horeo")||fl.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&fl.test(e.toString("latin1"))}var dl,Pe,pl,vt,fl,hl=w(()=>{"use strict";dl=require("buffer"),
Pe=require("fs"),pl=require("path");Zr();vt=Buffer.allocUnsafeSlow(64*1024);fl=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var gl={};J(gl,{lintCommand:()=>_f});function _f(e,t){let{values:r,positionals:s}=Ci(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout($f),fe.ok;let o=Ri(r.release),a=tr("--format",r.format??"human",Mf),c=tr("--fail-level",r["fail-level"]??"error",["e\
rror","warning"]),l=r.at===void 0?void 0:qf(r.at);if(s.length===0)throw new de("lint needs files or directories, or - for standard input");if(r.fix&&s.includes(
"-"))throw new de("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,{report:p,faults:y,textOf:O}=jf(s,t,{release:o,
complete:f,ignore:u,at:l,fix:r.fix===!0}),I=p.findings.filter(({severity:_})=>_==="error"),L=r.quiet?{...p,findings:I}:p;t.stdout(Nf[a](L,{colors:t.colors,version:Rn,
textOf:O}));for(let _ of Ma(p))t.stderr(`${_}
`);Ff.has(a)||t.stderr(`${fn(L)}
`);for(let _ of y)t.stderr(`openchoreo-planes: ${_}
`);return y.length>0?fe.failure:(c==="error"?I:p.findings).length>0||r["fail-if-none"]&&p.planes===0?fe.findings:fe.ok}function jf(e,t,{release:r,complete:s,ignore:o,
at:a,fix:c}){let l=[],f=_=>{l.push(_)},u=[...sl(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&al(u,r,t,f);let p={release:r,complete:s,...a&&{at:a,endOf:Pi}},y=ka(p),O=cl(
t),I;for(let[_,{path:H,found:q}]of u.entries()){try{let B=Qr(H,t);if(q&&!ml(B))y.skip();else{let Y=bt(B);H===Ne&&(I=Y),y.add({path:H,text:Y},_,q)}}catch(B){f(`${H}\
: ${Dn(B)}`)}O.step()}let L=_=>{if(_===Ne)return I;try{return bt(Qr(_,t))}catch{return}},F=y.finish(_=>L(u[_]?.path??"")??"");return O.end(),{report:F,faults:l,
textOf:L}}function qf(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new de("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var $f,Mf,Nf,Ff,yl=w(()=>{"use strict";Ei();La();ht();_a();qa();Ya();Ka();Va();Qa();Zr();ll();Yn();rr();ul();hl();zr();ir();$f=
`openchoreo-planes lint PATHS... [--release RELEASE] [--format FORMAT]

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
`,Mf=["human","json","sarif","github","gitlab","junit"],Nf={human:Ha,json:Ga,sarif:Za,github:Na,gitlab:ja,junit:Wa},Ff=new Set(["human","github"])});var vl={};J(vl,{defaultCommand:()=>Hf});var Bf,Uf,Hf,bl=w(()=>{"use strict";Uf=()=>Bf??=require("./cli/default.cjs"),Hf=(...e)=>Uf().defaultCommand(...e)});var xl={};J(xl,{migrateCommand:()=>Kf});var Yf,Gf,Kf,wl=w(()=>{"use strict";Gf=()=>Yf??=require("./cli/migrate.cjs"),Kf=(...e)=>Gf().migrateCommand(...e)});var Al={};J(Al,{graphCommand:()=>zf});var Wf,Vf,zf,Cl=w(()=>{"use strict";Vf=()=>Wf??=require("./cli/graph.cjs"),zf=(...e)=>Vf().graphCommand(...e)});var Rl={};J(Rl,{checklistCommand:()=>Qf});var Jf,Zf,Qf,Ol=w(()=>{"use strict";Zf=()=>Jf??=require("./cli/checklist.cjs"),Qf=(...e)=>Zf().checklistCommand(...e)});var Pl={};J(Pl,{schemaCommand:()=>nd});var Xf,ed,nd,El=w(()=>{"use strict";ed=()=>Xf??=require("./cli/schema.cjs"),nd=(...e)=>ed().schemaCommand(...e)});var Sl={};J(Sl,{policyCommand:()=>id});var td,rd,id,Il=w(()=>{"use strict";rd=()=>td??=require("./cli/policy.cjs"),id=(...e)=>rd().policyCommand(...e)});var Tl={};J(Tl,{explainCommand:()=>ad});var od,sd,ad,kl=w(()=>{"use strict";sd=()=>od??=require("./cli/explain.cjs"),ad=(...e)=>sd().explainCommand(...e)});var dn=require("fs"),Dl=require("path");Yn();wn();Yn();rr();ir();var ld=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes graph PATHS...   draw which plane refers to which
  openchoreo-planes checklist PATHS  list what must exist before planes work
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes policy           print what makes a cluster refuse what lint does
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,xt={lint:async()=>(await Promise.resolve().then(()=>(yl(),gl))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(bl(),vl))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(wl(),xl))).
migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Cl(),Al))).graphCommand,checklist:async()=>(await Promise.resolve().then(()=>(Ol(),Rl))).checklistCommand,
schema:async()=>(await Promise.resolve().then(()=>(El(),Pl))).schemaCommand,policy:async()=>(await Promise.resolve().then(()=>(Il(),Sl))).policyCommand,explain:async()=>(await Promise.resolve().then(()=>(kl(),Tl))).
explainCommand};async function Ll(e,t){let[r,...s]=e;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return t.stdout(ld),r===void 0?fe.failure:fe.ok;if(r===
"--version"||r==="-v")return t.stdout(`${Rn}
`),fe.ok;let o=Object.hasOwn(xt,r)?xt[r]:void 0;if(o)return await(await o())(s,t);let a=be(r,Object.keys(xt));throw new de(`there is no command ${r}${a===void 0?
"":`; did you mean ${a}?`}`)}catch(o){if(!Ai(o))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(xt,r??"")?`${r} `:""}--help to see how it is used.
`),fe.failure}}function Xr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,dn.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function $l(e){try{if(!(0,dn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function cd(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":$l(1)&&r!=="dumb"}async function ud(){process.exitCode=await Ll(process.argv.slice(2),{stdout:e=>Xr(1,e),stderr:e=>Xr(2,e),stdin:()=>(0,dn.readFileSync)(0),
cwd:process.cwd(),generated:(0,Dl.join)(__dirname,"../generated"),get colors(){return cd()},get watched(){return $l(2)&&!process.env.CI}})}ud().catch(e=>{Xr(2,`\
openchoreo-planes: a fault of this program, please report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=fe.failure});

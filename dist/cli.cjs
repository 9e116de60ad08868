#!/usr/bin/env node
"use strict";var na=Object.defineProperty;var A=(e,t)=>()=>(e&&(t=e(e=0)),t);var Q=(e,t)=>{for(var r in t)na(e,r,{get:t[r],enumerable:!0})};var ae,$n=A(()=>{"use strict";ae={ok:0,findings:1,failure:2}});function gt(e,t,r){if(e===t)return 0;let s=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===t.charCodeAt(
~-c);)l--,c--;let a=0;for(;a<l&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(l-=a,c-=a,s!==void 0&&c-l>s)return s;if(l===0)return s!==void 0&&c>s?s:c;let f,u,p,y,O=0,
I=0;for(;O<l;)ht[O]=e.charCodeAt(a+O),Ke[O]=++O;for(;I<c;){for(f=t.charCodeAt(a+I),p=I++,u=I,O=0;O<l;O++)y=f===ht[O]?p:p+1,p=Ke[O],u=Ke[O]=p>u?y>u?u+1:y:y>p?p+1:
y;if(s!==void 0){let L=u;for(O=0;O<l;O++)Ke[O]<L&&(L=Ke[O]);if(L>s)return s}}return Ke.length=l,ht.length=l,s!==void 0&&u>s?s:u}var Ke,ht,jr=A(()=>{"use strict";
Ke=[],ht=[]});function ge(e,t){if(e.length>ta)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-e.length)>=
s)continue;let c=l.toLowerCase(),a=ra(r,c)?1:gt(r,c,{maxDistance:s});a<s&&(s=a,o=l)}return o}function ra(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&
e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var ta,pn=A(()=>{"use strict";jr();ta=64});var vt={};Q(vt,{isPlane:()=>sa,validatePlane:()=>oa,withDefaults:()=>la});var ia,yt,oa,sa,la,qr=A(()=>{"use strict";yt=()=>ia??=require("./cli/v0.3.cjs"),oa=(...e)=>yt().
validatePlane(...e),sa=(...e)=>yt().isPlane(...e),la=(...e)=>yt().withDefaults(...e)});var Nn={};Q(Nn,{isPlane:()=>ua,validatePlane:()=>ca,withDefaults:()=>fa});var aa,bt,ca,ua,fa,Br=A(()=>{"use strict";bt=()=>aa??=require("./cli/v0.4.cjs"),ca=(...e)=>bt().
validatePlane(...e),ua=(...e)=>bt().isPlane(...e),fa=(...e)=>bt().withDefaults(...e)});var wt={};Q(wt,{isPlane:()=>ma,validatePlane:()=>pa,withDefaults:()=>ha});var da,xt,pa,ma,ha,Hr=A(()=>{"use strict";xt=()=>da??=require("./cli/v0.6.cjs"),pa=(...e)=>xt().
validatePlane(...e),ma=(...e)=>xt().isPlane(...e),ha=(...e)=>xt().withDefaults(...e)});var Rt={};Q(Rt,{isPlane:()=>va,validatePlane:()=>ya,withDefaults:()=>ba});var ga,At,ya,va,ba,Ur=A(()=>{"use strict";At=()=>ga??=require("./cli/v0.7.cjs"),ya=(...e)=>At().
validatePlane(...e),va=(...e)=>At().isPlane(...e),ba=(...e)=>At().withDefaults(...e)});var Ot={};Q(Ot,{isPlane:()=>Aa,validatePlane:()=>wa,withDefaults:()=>Ra});var xa,Ct,wa,Aa,Ra,Yr=A(()=>{"use strict";Ct=()=>xa??=require("./cli/v0.8.cjs"),wa=(...e)=>Ct().
validatePlane(...e),Aa=(...e)=>Ct().isPlane(...e),Ra=(...e)=>Ct().withDefaults(...e)});var Et={};Q(Et,{isPlane:()=>Pa,validatePlane:()=>Oa,withDefaults:()=>Ea});var Ca,Pt,Oa,Pa,Ea,Gr=A(()=>{"use strict";Pt=()=>Ca??=require("./cli/v0.9.cjs"),Oa=(...e)=>Pt().
validatePlane(...e),Pa=(...e)=>Pt().isPlane(...e),Ea=(...e)=>Pt().withDefaults(...e)});var Fn={};Q(Fn,{isPlane:()=>ka,validatePlane:()=>Ia,withDefaults:()=>Ta});var Sa,St,Ia,ka,Ta,Wr=A(()=>{"use strict";St=()=>Sa??=require("./cli/v0.10.cjs"),Ia=(...e)=>St().
validatePlane(...e),ka=(...e)=>St().isPlane(...e),Ta=(...e)=>St().withDefaults(...e)});var kt={};Q(kt,{isPlane:()=>Ma,validatePlane:()=>Da,withDefaults:()=>$a});var La,It,Da,Ma,$a,Kr=A(()=>{"use strict";It=()=>La??=require("./cli/v0.12.cjs"),Da=(...e)=>It().
validatePlane(...e),Ma=(...e)=>It().isPlane(...e),$a=(...e)=>It().withDefaults(...e)});var Lt={};Q(Lt,{isPlane:()=>_a,validatePlane:()=>Fa,withDefaults:()=>ja});var Na,Tt,Fa,_a,ja,Vr=A(()=>{"use strict";Tt=()=>Na??=require("./cli/v0.13.cjs"),Fa=(...e)=>Tt().
validatePlane(...e),_a=(...e)=>Tt().isPlane(...e),ja=(...e)=>Tt().withDefaults(...e)});var Mt={};Q(Mt,{isPlane:()=>Ha,validatePlane:()=>Ba,withDefaults:()=>Ua});var qa,Dt,Ba,Ha,Ua,zr=A(()=>{"use strict";Dt=()=>qa??=require("./cli/v0.14.cjs"),Ba=(...e)=>Dt().
validatePlane(...e),Ha=(...e)=>Dt().isPlane(...e),Ua=(...e)=>Dt().withDefaults(...e)});var _n={};Q(_n,{isPlane:()=>Wa,validatePlane:()=>Ga,withDefaults:()=>Ka});var Ya,$t,Ga,Wa,Ka,Jr=A(()=>{"use strict";$t=()=>Ya??=require("./cli/v0.15.cjs"),Ga=(...e)=>$t().
validatePlane(...e),Wa=(...e)=>$t().isPlane(...e),Ka=(...e)=>$t().withDefaults(...e)});var Ft={};Q(Ft,{isPlane:()=>Ja,validatePlane:()=>za,withDefaults:()=>Qa});var Va,Nt,za,Ja,Qa,Qr=A(()=>{"use strict";Nt=()=>Va??=require("./cli/v0.17.cjs"),za=(...e)=>Nt().
validatePlane(...e),Ja=(...e)=>Nt().isPlane(...e),Qa=(...e)=>Nt().withDefaults(...e)});var jt={};Q(jt,{isPlane:()=>ec,validatePlane:()=>Xa,withDefaults:()=>nc});var Za,_t,Xa,ec,nc,Zr=A(()=>{"use strict";_t=()=>Za??=require("./cli/v1.0.cjs"),Xa=(...e)=>_t().
validatePlane(...e),ec=(...e)=>_t().isPlane(...e),nc=(...e)=>_t().withDefaults(...e)});var jn={};Q(jn,{isPlane:()=>ic,validatePlane:()=>rc,withDefaults:()=>oc});var tc,qt,rc,ic,oc,Xr=A(()=>{"use strict";qt=()=>tc??=require("./cli/v1.1.cjs"),rc=(...e)=>qt().
validatePlane(...e),ic=(...e)=>qt().isPlane(...e),oc=(...e)=>qt().withDefaults(...e)});var ye,mn,Ve,qn,Bt,ei,ni=A(()=>{"use strict";qr();Br();Hr();Ur();Yr();Gr();Wr();Kr();Vr();zr();Jr();Qr();Zr();Xr();ye=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8",
"v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],mn="v0.16",Ve=["DataPlane","ClusterDataPlane","BuildPlane","Cluster\
BuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],qn={"v0.3":vt,"v0.4":Nn,"v0.5":Nn,
"v0.6":wt,"v0.7":Rt,"v0.8":Ot,"v0.9":Et,"v0.10":Fn,"v0.11":Fn,"v0.12":kt,"v0.13":Lt,"v0.14":Mt,"v0.15":_n,"v0.16":_n,"v0.17":Ft,"v1.0":jt,"v1.1":jn,"v1.2":jn},Bt=
{"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.1\
3","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ei={"v0.3":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane",
"ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","Bu\
ildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","Cluster\
DataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane",
"ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Ob\
servabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane",
"ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabil\
ityPlane","Environment"]}});function hn(e){return Bt[e]}function oe(e,t){return e===t||Ht.indexOf(e)>=Ht.indexOf(t)}function ze(e,t){return typeof t=="string"&&ei[e].includes(t)}function ti(e){
return typeof e=="string"&&Object.hasOwn(qn,e)}function ri(e){return qn[e].validatePlane}function sc(e,t){return qn[e].isPlane(t)}function ii(e){let t=new Set(Ht.
filter(r=>sc(r,e)));return ye.filter(r=>t.has(Bt[r]))}function oi(e){let t=[];for(let r of e){let s=t.at(-1),o=s?.at(-1);s&&o&&ye.indexOf(r)===ye.indexOf(o)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Ht,fe=A(()=>{"use strict";ni();Ht=[...new Set(ye.map(hn))]});function li(e){return e instanceof Error&&e.name==="UsageError"}function ai(e,t){try{let{values:r,positionals:s}=(0,si.parseArgs)({args:[...e],options:t,allowPositionals:!0,
strict:!0});return{values:r,positionals:s}}catch(r){let s=e.find(l=>l.startsWith("--")&&!Object.hasOwn(t,Ut(l)));if(s===void 0)throw new ce(r instanceof Error?r.
message:String(r));let o=ge(Ut(s),Object.keys(t));throw new ce(`there is no option --${Ut(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}function ci(e){if(e===
void 0)return mn;if(ti(e))return e;throw new ce(`there is no release ${e}; it is one of ${ye.join(", ")}`)}function Yt(e,t,r){let s=r.find(l=>l===t);if(s!==void 0)
return s;let o=ge(t,r);throw new ce(`${e} is one of ${r.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var si,ce,Ut,Gt=A(()=>{"use strict";si=require("util");
fe();pn();ce=class extends Error{name="UsageError"};Ut=e=>e.slice(2).split("=")[0]??""});var gn,ui=A(()=>{gn="0.1.0"});var Wt=A(()=>{"use strict";ui()});var ac,cc,fi,di=A(()=>{"use strict";cc=()=>ac??=require("./cli/certificates.cjs"),fi=(...e)=>cc().endOf(...e)});function Ee(e,t){let r=new Map;for(let s of e){let o=t(s),l=r.get(o);l?l.push(s):r.set(o,[s])}return r}var yn=A(()=>{"use strict"});function uc(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function vn(){if(pi)return Se;pi=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,a){if(a){let f=Object.keys(a);for(let u=0,
p=f.length;u<p;u+=1){let y=f[u];c[y]=a[y]}}return c}function o(c,a){let f="";for(let u=0;u<a;u+=1)f+=c;return f}function l(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return Se.isNothing=e,Se.isObject=t,Se.toArray=r,Se.repeat=o,Se.isNegativeZero=l,Se.extend=s,Se}function bn(){if(mi)return Kt;mi=1;function e(r,s){let o="",
l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(o+=
`

`+r.mark.snippet),l+" "+o):l}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},Kt=t,Kt}function fc(){if(hi)return Vt;hi=1;let e=vn();function t(o,l,c,a,f){let u="",p="",y=Math.floor(f/2)-
1;return a-l>y&&(u=" ... ",l=a-y+u.length),c-a>y&&(p=" ...",c=a+y-p.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+p,pos:a-l+u.length}}function r(o,l){return e.
repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.indent=1),
typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,a=[0],f=[],u,p=-1;for(;u=c.exec(o.buffer);)
f.push(u.index),a.push(u.index+u[0].length),o.position<=u.index&&p<0&&(p=a.length-2);p<0&&(p=a.length-1);let y="",O=Math.min(o.line+l.linesAfter,f.length).toString().
length,I=l.maxLength-(l.indent+O+3);for(let F=1;F<=l.linesBefore&&!(p-F<0);F++){let _=t(o.buffer,a[p-F],f[p-F],o.position-(a[p]-a[p-F]),I);y=e.repeat(" ",l.indent)+
r((o.line-F+1).toString(),O)+" | "+_.str+`
`+y}let L=t(o.buffer,a[p],f[p],o.position,I);y+=e.repeat(" ",l.indent)+r((o.line+1).toString(),O)+" | "+L.str+`
`,y+=e.repeat("-",l.indent+O+3+L.pos)+`^
`;for(let F=1;F<=l.linesAfter&&!(p+F>=f.length);F++){let _=t(o.buffer,a[p+F],f[p+F],o.position-(a[p]-a[p+F]),I);y+=e.repeat(" ",l.indent)+r((o.line+F+1).toString(),
O)+" | "+_.str+`
`}return y.replace(/\n$/,"")}return Vt=s,Vt}function ee(){if(gi)return zt;gi=1;let e=bn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(l){let c={};return l!==null&&Object.keys(l).forEach(function(a){
l[a].forEach(function(f){c[String(f)]=a})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(a){if(t.indexOf(a)===-1)throw new e('Unknown option "'+
a+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(a){return a},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+l+'" YAML type.')}return zt=o,zt}function _i(){if(yi)return Jt;yi=1;let e=bn(),t=ee();function r(l,c){let a=[];return l[c].
forEach(function(f){let u=a.length;a.forEach(function(p,y){p.tag===f.tag&&p.kind===f.kind&&p.multi===f.multi&&(u=y)}),a[u]=f}),a}function s(){let l={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(a){a.multi?(l.multi[a.kind].push(a),l.multi.fallback.push(a)):l[a.kind][a.
tag]=l.fallback[a.tag]=a}for(let a=0,f=arguments.length;a<f;a+=1)arguments[a].forEach(c);return l}function o(l){return this.extend(l)}return o.prototype.extend=
function(c){let a=[],f=[];if(c instanceof t)f.push(c);else if(Array.isArray(c))f=f.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(a=a.concat(c.implicit)),c.explicit&&(f=f.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");a.forEach(function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(p.loadKind&&p.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(p.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),f.forEach(
function(p){if(!(p instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(o.prototype);
return u.implicit=(this.implicit||[]).concat(a),u.explicit=(this.explicit||[]).concat(f),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},Jt=o,Jt}function ji(){if(vi)return Qt;vi=1;let e=ee();return Qt=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),Qt}function qi(){if(bi)return Zt;bi=1;let e=ee();return Zt=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),Zt}function Bi(){if(xi)return Xt;xi=1;let e=ee();return Xt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),Xt}function Hi(){if(wi)return er;wi=1;let e=_i();return er=new e({explicit:[ji(),qi(),Bi()]}),er}function Ui(){if(Ai)return nr;Ai=1;let e=ee();
function t(o){if(o===null)return!0;let l=o.length;return l===1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function s(o){return o===
null}return nr=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),nr}function Yi(){if(Ri)return tr;
Ri=1;let e=ee();function t(o){if(o===null)return!1;let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FAL\
SE")}function r(o){return o==="true"||o==="True"||o==="TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return tr=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRU\
E":"FALSE"},camelcase:function(o){return o?"True":"False"}},defaultStyle:"lowercase"}),tr}function Gi(){if(Ci)return rr;Ci=1;let e=vn(),t=ee();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function s(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let p=u.length,y=0,
O=!1;if(!p)return!1;let I=u[y];if((I==="-"||I==="+")&&(I=u[++y]),I==="0"){if(y+1===p)return!0;if(I=u[++y],I==="b"){for(y++;y<p;y++){if(I=u[y],I!=="0"&&I!=="1")return!1;
O=!0}return O&&isFinite(c(u))}if(I==="x"){for(y++;y<p;y++){if(!r(u.charCodeAt(y)))return!1;O=!0}return O&&isFinite(c(u))}if(I==="o"){for(y++;y<p;y++){if(!s(u.charCodeAt(
y)))return!1;O=!0}return O&&isFinite(c(u))}}for(;y<p;y++){if(!o(u.charCodeAt(y)))return!1;O=!0}return O?isFinite(c(u)):!1}function c(u){let p=u,y=1,O=p[0];if((O===
"-"||O==="+")&&(O==="-"&&(y=-1),p=p.slice(1),O=p[0]),p==="0")return 0;if(O==="0"){if(p[1]==="b")return y*parseInt(p.slice(2),2);if(p[1]==="x")return y*parseInt(
p.slice(2),16);if(p[1]==="o")return y*parseInt(p.slice(2),8)}return y*parseInt(p,10)}function a(u){return c(u)}function f(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return rr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:a,predicate:f,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),rr}function Wi(){if(Oi)return ir;Oi=1;let e=vn(),t=ee(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function l(u){let p=u.toLowerCase(),y=p[0]===
"-"?-1:1;return"+-".indexOf(p[0])>=0&&(p=p.slice(1)),p===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:p===".nan"?NaN:y*parseFloat(p,10)}let c=/^[-+]?[0-9]+e/;
function a(u,p){if(isNaN(u))switch(p){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(p){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(p){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let y=u.toString(10);return c.test(y)?y.replace(
"e",".e"):y}function f(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return ir=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:f,represent:a,defaultStyle:"lowercase"}),ir}function Ki(){return Pi||(Pi=1,or=Hi().extend({implicit:[Ui(),Yi(),Gi(),
Wi()]})),or}function Vi(){return Ei||(Ei=1,sr=Ki()),sr}function zi(){if(Si)return lr;Si=1;let e=ee(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let a=0,f=null,u=t.exec(c);if(u===null&&
(u=r.exec(c)),u===null)throw new Error("Date resolve error");let p=+u[1],y=+u[2]-1,O=+u[3];if(!u[4])return new Date(Date.UTC(p,y,O));let I=+u[4],L=+u[5],F=+u[6];
if(u[7]){for(a=u[7].slice(0,3);a.length<3;)a+="0";a=+a}if(u[9]){let U=+u[10],q=+(u[11]||0);f=(U*60+q)*6e4,u[9]==="-"&&(f=-f)}let _=new Date(Date.UTC(p,y,O,I,L,F,
a));return f&&_.setTime(_.getTime()-f),_}function l(c){return c.toISOString()}return lr=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:o,
instanceOf:Date,represent:l}),lr}function Ji(){if(Ii)return ar;Ii=1;let e=ee();function t(r){return r==="<<"||r===null}return ar=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),ar}function Qi(){if(ki)return cr;ki=1;let e=ee(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let a=0,f=c.length,u=t;for(let p=0;p<f;p++){let y=u.indexOf(c.charAt(p));if(!(y>64)){if(y<0)return!1;a+=6}}return a%8===0}
function s(c){let a=c.replace(/[\r\n=]/g,""),f=a.length,u=t,p=0,y=[];for(let I=0;I<f;I++)I%4===0&&I&&(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)),p=p<<6|u.
indexOf(a.charAt(I));let O=f%4*6;return O===0?(y.push(p>>16&255),y.push(p>>8&255),y.push(p&255)):O===18?(y.push(p>>10&255),y.push(p>>2&255)):O===12&&y.push(p>>4&
255),new Uint8Array(y)}function o(c){let a="",f=0,u=c.length,p=t;for(let O=0;O<u;O++)O%3===0&&O&&(a+=p[f>>18&63],a+=p[f>>12&63],a+=p[f>>6&63],a+=p[f&63]),f=(f<<
8)+c[O];let y=u%3;return y===0?(a+=p[f>>18&63],a+=p[f>>12&63],a+=p[f>>6&63],a+=p[f&63]):y===2?(a+=p[f>>10&63],a+=p[f>>4&63],a+=p[f<<2&63],a+=p[64]):y===1&&(a+=p[f>>
2&63],a+=p[f<<4&63],a+=p[64],a+=p[64]),a}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return cr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:l,represent:o}),cr}function Zi(){if(Ti)return ur;Ti=1;let e=ee(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(l){if(l===null)return!0;let c={},a=l;for(let f=0,u=a.length;f<u;f+=1){let p=a[f],y=!1;if(r.call(p)!=="[object Object]")return!1;let O;for(O in p)
if(t.call(p,O))if(!y)y=!0;else return!1;if(!y||t.call(c,O))return!1;Object.defineProperty(c,O,{value:!0})}return!0}function o(l){return l!==null?l:[]}return ur=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),ur}function Xi(){if(Li)return fr;Li=1;let e=ee(),t=Object.prototype.toString;function r(o){
if(o===null)return!0;let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a];if(t.call(u)!=="[object Object]")return!1;let p=Object.keys(u);if(p.
length!==1)return!1;c[a]=[p[0],u[p[0]]]}return!0}function s(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let a=0,f=l.length;a<f;a+=1){let u=l[a],p=Object.
keys(u);c[a]=[p[0],u[p[0]]]}return c}return fr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),fr}function eo(){if(Di)return dr;Di=1;let e=ee(),
t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==null)return!1;return!0}function s(o){return o!==
null?o:{}}return dr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),dr}function hr(){return Mi||(Mi=1,pr=Vi().extend({implicit:[zi(),Ji()],
explicit:[Qi(),Zi(),Xi(),eo()]})),pr}function dc(){if($i)return Bn;$i=1;let e=vn(),t=bn(),r=fc(),s=hr(),o=Object.prototype.hasOwnProperty,l=1,c=2,a=3,f=4,u=1,p=2,
y=3,O=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,I=/[\x85\u2028\u2029]/,
L=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function U(n){return Object.prototype.toString.
call(n)}function q(n){return n===10||n===13}function B(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function se(n){return n===44||
n===91||n===93||n===123||n===125}function De(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function on(n){return n===120?2:n===117?4:
n===85?8:0}function Me(n){return n>=48&&n<=57?n-48:-1}function $e(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ne(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function ue(n,d,b){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:b}):n[d]=
b}let le=new Array(256),Fe=new Array(256);for(let n=0;n<256;n++)le[n]=$e(n)?1:0,Fe[n]=$e(n);function Z(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function On(n,d){let b={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return b.snippet=r(b),new t(d,b)}function S(n,d){throw On(n,d)}function Ye(n,d){n.onWarning&&n.onWarning.call(null,On(n,d))}function xe(n,d,b){let x=n.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,d)||(g[d]={existed:o.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=b}function ct(n){
n.anchorMapTransactions.push(Object.create(null))}function _e(n){let d=n.anchorMapTransactions.pop(),b=n.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(d);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];o.call(x,h)||(x[h]=d[h])}}function ut(n){let d=n.anchorMapTransactions.pop(),b=Object.keys(
d);for(let x=b.length-1;x>=0;x-=1){let g=d[b[x]];g.existed?n.anchorMap[b[x]]=g.value:delete n.anchorMap[b[x]]}}function sn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Ge(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Pn={YAML:function(d,b,x){d.version!==null&&S(d,"duplication of %YAML directive"),x.length!==1&&S(d,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&S(d,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),m=parseInt(g[2],10);i!==1&&S(d,"unacceptable YAML version of the d\
ocument"),d.version=x[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&Ye(d,"unsupported YAML version of the document")},TAG:function(d,b,x){let g;x.length!==2&&S(d,"TAG \
directive accepts exactly two arguments");let i=x[0];g=x[1],F.test(i)||S(d,"ill-formed tag handle (first argument) of the TAG directive"),o.call(d.tagMap,i)&&S(
d,'there is a previously declared suffix for "'+i+'" tag handle'),_.test(g)||S(d,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{S(d,"tag prefix is malformed: "+g)}d.tagMap[i]=g}};function ie(n,d,b,x){if(d<b){let g=n.input.slice(d,b);if(x)for(let i=0,m=g.length;i<m;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||S(n,"expected valid JSON character")}else O.test(g)&&S(n,"the stream contains non-printable characters");n.result+=g}}function Re(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&S(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function ln(n,d,b,x){
e.isObject(b)||S(n,"cannot merge mappings; the provided source object is unacceptable"),Re(n);let g=Object.keys(b);for(let i=0,m=g.length;i<m;i+=1){let h=g[i];Re(
n),o.call(d,h)||(ue(d,h,b[h]),x[h]=!0)}}function we(n,d,b,x,g,i,m,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let R=0,C=g.length;R<C;R+=1)Array.
isArray(g[R])&&S(n,"nested arrays are not supported inside keys"),typeof g=="object"&&U(g[R])==="[object Object]"&&(g[R]="[object Object]")}if(typeof g=="object"&&
U(g)==="[object Object]"&&(g="[object Object]"),g=String(g),d===null&&(d={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&S(n,"abnormal merg\
e sequence size");for(let R=0,C=i.length;R<C;R+=1)ln(n,d,i[R],b)}else ln(n,d,i,b);else!n.json&&!o.call(b,g)&&o.call(d,g)&&(n.line=m||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,S(n,"duplicated mapping key")),ue(d,g,i),delete b[g];return d}function an(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):S(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function z(n,d,b){
let x=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;B(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(d&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(q(g))for(an(n),g=n.input.charCodeAt(n.position),x++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return b!==-1&&x!==0&&n.lineIndent<b&&Ye(n,"deficient indentation"),x}function he(n){let d=n.position,
b=n.input.charCodeAt(d);return!!((b===45||b===46)&&b===n.input.charCodeAt(d+1)&&b===n.input.charCodeAt(d+2)&&(d+=3,b=n.input.charCodeAt(d),b===0||Y(b)))}function We(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function En(n,d,b){let x,g,i,m,h,w,R=n.kind,C=n.result,v=n.input.charCodeAt(n.position);if(Y(v)||se(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&se(P))return!1}for(n.kind="scalar",n.result=
"",x=g=n.position,i=!1;v!==0;){if(v===58){let P=n.input.charCodeAt(n.position+1);if(Y(P)||b&&se(P))break}else if(v===35){let P=n.input.charCodeAt(n.position-1);
if(Y(P))break}else{if(n.position===n.lineStart&&he(n)||b&&se(v))break;if(q(v))if(m=n.line,h=n.lineStart,w=n.lineIndent,z(n,!1,-1),n.lineIndent>=d){i=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=g,n.line=m,n.lineStart=h,n.lineIndent=w;break}}i&&(ie(n,x,g,!1),We(n,n.line-m),x=g=n.position,i=!1),B(v)||(g=n.position+
1),v=n.input.charCodeAt(++n.position)}return ie(n,x,g,!1),n.result?!0:(n.kind=R,n.result=C,!1)}function cn(n,d){let b,x,g=n.input.charCodeAt(n.position);if(g!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(ie(n,b,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)b=n.position,n.position++,x=n.position;else return!0;else q(g)?(ie(n,b,x,!0),We(n,z(n,!1,d)),b=x=n.position):n.position===n.lineStart&&he(n)?
S(n,"unexpected end of the document within a single quoted scalar"):(n.position++,B(g)||(x=n.position));S(n,"unexpected end of the stream within a single quoted\
 scalar")}function Sn(n,d){let b,x,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,b=x=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return ie(n,b,n.position,!0),n.position++,!0;if(i===92){if(ie(n,b,n.position,!0),i=n.input.charCodeAt(++n.position),q(i))
z(n,!1,d);else if(i<256&&le[i])n.result+=Fe[i],n.position++;else if((g=on(i))>0){let m=g,h=0;for(;m>0;m--)i=n.input.charCodeAt(++n.position),(g=De(i))>=0?h=(h<<
4)+g:S(n,"expected hexadecimal character");n.result+=Ne(h),n.position++}else S(n,"unknown escape sequence");b=x=n.position}else q(i)?(ie(n,b,x,!0),We(n,z(n,!1,d)),
b=x=n.position):n.position===n.lineStart&&he(n)?S(n,"unexpected end of the document within a double quoted scalar"):(n.position++,B(i)||(x=n.position))}S(n,"une\
xpected end of the stream within a double quoted scalar")}function In(n,d){let b=!0,x,g,i,m=n.tag,h,w=n.anchor,R,C,v,P,E=Object.create(null),k,T,M,$=n.input.charCodeAt(
n.position);if($===91)R=93,P=!1,h=[];else if($===123)R=125,P=!0,h={};else return!1;for(n.anchor!==null&&xe(n,n.anchor,h),$=n.input.charCodeAt(++n.position);$!==
0;){if(z(n,!0,d),$=n.input.charCodeAt(n.position),$===R)return n.position++,n.tag=m,n.anchor=w,n.kind=P?"mapping":"sequence",n.result=h,!0;if(b?$===44&&S(n,"exp\
ected the node content, but found ','"):S(n,"missed comma between flow collection entries"),T=k=M=null,C=v=!1,$===63){let Pe=n.input.charCodeAt(n.position+1);Y(
Pe)&&(C=v=!0,n.position++,z(n,!0,d))}x=n.line,g=n.lineStart,i=n.position,Oe(n,d,l,!1,!0),T=n.tag,k=n.result,z(n,!0,d),$=n.input.charCodeAt(n.position),(v||n.line===
x)&&$===58&&(C=!0,$=n.input.charCodeAt(++n.position),z(n,!0,d),Oe(n,d,l,!1,!0),M=n.result),P?we(n,h,E,T,k,M,x,g,i):C?h.push(we(n,null,E,T,k,M,x,g,i)):h.push(k),
z(n,!0,d),$=n.input.charCodeAt(n.position),$===44?(b=!0,$=n.input.charCodeAt(++n.position)):b=!1}S(n,"unexpected end of the stream within a flow collection")}function Ce(n,d){
let b,x=u,g=!1,i=!1,m=d,h=0,w=!1,R,C=n.input.charCodeAt(n.position);if(C===124)b=!1;else if(C===62)b=!0;else return!1;for(n.kind="scalar",n.result="";C!==0;)if(C=
n.input.charCodeAt(++n.position),C===43||C===45)u===x?x=C===43?y:p:S(n,"repeat of a chomping mode identifier");else if((R=Me(C))>=0)R===0?S(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?S(n,"repeat of an indentation width identifier"):(m=d+R-1,i=!0);else break;if(B(C)){do C=n.input.
charCodeAt(++n.position);while(B(C));if(C===35)do C=n.input.charCodeAt(++n.position);while(!q(C)&&C!==0)}for(;C!==0;){for(an(n),n.lineIndent=0,C=n.input.charCodeAt(
n.position);(!i||n.lineIndent<m)&&C===32;)n.lineIndent++,C=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>m&&(m=n.lineIndent),q(C)){h++;continue}if(!i&&m===
0&&S(n,"missing indentation for block scalar"),n.lineIndent<m){x===y?n.result+=e.repeat(`
`,g?1+h:h):x===u&&g&&(n.result+=`
`);break}b?B(C)?(w=!0,n.result+=e.repeat(`
`,g?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let v=n.position;for(;!q(C)&&C!==0;)C=n.input.charCodeAt(++n.position);ie(n,v,n.position,!1)}return!0}function kn(n,d){let b=n.tag,x=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&xe(n,n.anchor,g);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,S(n,"tab characters must not be used in indentation")),m===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
z(n,!0,-1)&&n.lineIndent<=d){g.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Oe(n,d,a,!1,!0),g.push(n.result),z(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>d)&&m!==0)S(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return i?(n.tag=b,n.anchor=x,n.kind="seq\
uence",n.result=g,!0):!1}function Tn(n,d,b){let x,g,i,m,h=n.tag,w=n.anchor,R={},C=Object.create(null),v=null,P=null,E=null,k=!1,T=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&xe(n,n.anchor,R);let M=n.input.charCodeAt(n.position);for(;M!==0;){!k&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,S(n,"tab characters \
must not be used in indentation"));let $=n.input.charCodeAt(n.position+1),Pe=n.line;if((M===63||M===58)&&Y($))M===63?(k&&(we(n,R,C,v,P,null,g,i,m),v=P=E=null),T=
!0,k=!0,x=!0):k?(k=!1,x=!0):S(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,M=$;else{if(g=
n.line,i=n.lineStart,m=n.position,!Oe(n,b,c,!1,!0))break;if(n.line===Pe){for(M=n.input.charCodeAt(n.position);B(M);)M=n.input.charCodeAt(++n.position);if(M===58)
M=n.input.charCodeAt(++n.position),Y(M)||S(n,"a whitespace character is expected after the key-value separator within a block mapping"),k&&(we(n,R,C,v,P,null,g,
i,m),v=P=E=null),T=!0,k=!1,x=!1,v=n.tag,P=n.result;else if(T)S(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(T)
S(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===Pe||n.lineIndent>d)&&(k&&(g=
n.line,i=n.lineStart,m=n.position),Oe(n,d,f,!0,x)&&(k?P=n.result:E=n.result),k||(we(n,R,C,v,P,E,g,i,m),v=P=E=null),z(n,!0,-1),M=n.input.charCodeAt(n.position)),
(n.line===Pe||n.lineIndent>d)&&M!==0)S(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return k&&we(n,R,C,v,P,null,g,i,m),T&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=R),T}function Ln(n){let d=!1,b=!1,x,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&S(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(d=!0,i=n.input.charCodeAt(++n.position)):i===33?(b=!0,x="!!",i=n.input.charCodeAt(++n.position)):x="!";let m=n.
position;if(d){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(m,n.position),i=n.input.charCodeAt(++n.position)):
S(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(b?S(n,"tag suffix cannot contain exclamation marks"):(x=n.input.slice(
m-1,n.position+1),F.test(x)||S(n,"named tag handle cannot contain such characters"),b=!0,m=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(m,n.
position),L.test(g)&&S(n,"tag suffix cannot contain flow indicator characters")}g&&!_.test(g)&&S(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{S(n,"tag name is malformed: "+g)}return d?n.tag=g:o.call(n.tagMap,x)?n.tag=n.tagMap[x]+g:x==="!"?n.tag="!"+g:x==="!!"?n.tag="tag:yaml.org,2002:"+g:S(n,
'undeclared tag handle "'+x+'"'),!0}function Dn(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&S(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!se(d);)d=n.input.charCodeAt(++n.position);return n.position===b&&S(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(b,n.position),!0}function ft(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let b=n.position;for(;d!==0&&!Y(d)&&!se(d);)d=n.input.charCodeAt(++n.position);n.position===b&&S(n,"name of an alias node must \
contain at least one character");let x=n.input.slice(b,n.position);return o.call(n.anchorMap,x)||S(n,'unidentified alias "'+x+'"'),n.result=n.anchorMap[x],z(n,!0,
-1),!0}function Mn(n,d,b,x){let g=sn(n);return ct(n),Ge(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,Tn(n,b,x)&&n.kind==="mapping"?(_e(n),!0):(ut(n),
Ge(n,g),!1)}function Oe(n,d,b,x,g){let i,m,h=1,w=!1,R=!1,C=null,v,P,E;n.depth>=n.maxDepth&&S(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let k=i=m=f===b||a===b;if(x&&z(n,!0,-1)&&(w=!0,n.lineIndent>d?h=1:n.lineIndent===d?
h=0:n.lineIndent<d&&(h=-1)),h===1)for(;;){let T=n.input.charCodeAt(n.position),M=sn(n);if(w&&(T===33&&n.tag!==null||T===38&&n.anchor!==null)||!Ln(n)&&!Dn(n))break;
C===null&&(C=M),z(n,!0,-1)?(w=!0,m=k,n.lineIndent>d?h=1:n.lineIndent===d?h=0:n.lineIndent<d&&(h=-1)):m=!1}if(m&&(m=w||g),h===1||f===b)if(l===b||c===b?P=d:P=d+1,
E=n.position-n.lineStart,h===1)if(m&&(kn(n,E)||Tn(n,E,P))||In(n,P))R=!0;else{let T=n.input.charCodeAt(n.position);C!==null&&k&&!m&&T!==124&&T!==62&&Mn(n,C,C.position-
C.lineStart,P)||i&&Ce(n,P)||cn(n,P)||Sn(n,P)?R=!0:ft(n)?(R=!0,(n.tag!==null||n.anchor!==null)&&S(n,"alias node should not have any properties")):En(n,P,l===b)&&
(R=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&xe(n,n.anchor,n.result)}else h===0&&(R=m&&kn(n,E));if(n.tag===null)n.anchor!==null&&xe(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&S(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let T=0,M=n.implicitTypes.
length;T<M;T+=1)if(v=n.implicitTypes[T],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&xe(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let T=n.typeMap.multi[n.kind||"fallback"];for(let M=0,
$=T.length;M<$;M+=1)if(n.tag.slice(0,T[M].tag.length)===T[M].tag){v=T[M];break}}v||S(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&S(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&xe(n,n.anchor,n.result)):S(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||R}function dt(n){let d=n.position,b=!1,x;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(x=
n.input.charCodeAt(n.position))!==0&&(z(n,!0,-1),x=n.input.charCodeAt(n.position),!(n.lineIndent>0||x!==37));){b=!0,x=n.input.charCodeAt(++n.position);let g=n.position;
for(;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),m=[];for(i.length<1&&S(n,"directive name must not be less than one chara\
cter in length");x!==0;){for(;B(x);)x=n.input.charCodeAt(++n.position);if(x===35){do x=n.input.charCodeAt(++n.position);while(x!==0&&!q(x));break}if(q(x))break;
for(g=n.position;x!==0&&!Y(x);)x=n.input.charCodeAt(++n.position);m.push(n.input.slice(g,n.position))}x!==0&&an(n),o.call(Pn,i)?Pn[i](n,i,m):Ye(n,'unknown docum\
ent directive "'+i+'"')}if(z(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,z(n,!0,-1)):b&&S(n,"directives end mark is expected"),Oe(n,n.lineIndent-1,f,!1,!0),z(n,!0,-1),n.checkLineBreaks&&I.test(n.input.slice(d,n.
position))&&Ye(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&he(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,z(n,!0,-1));return}n.position<n.length-1&&S(n,"end of the stream or a document separator is expected")}function un(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let b=new Z(n,d),x=n.indexOf("\0");for(x!==-1&&(b.position=x,S(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)dt(b);return b.documents}function pt(n,d,b){d!==null&&typeof d=="ob\
ject"&&typeof b>"u"&&(b=d,d=null);let x=un(n,b);if(typeof d!="function")return x;for(let g=0,i=x.length;g<i;g+=1)d(x[g])}function mt(n,d){let b=un(n,d);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return Bn.loadAll=pt,Bn.load=mt,Bn}function pc(){if(Ni)return mr;
Ni=1;let e=vn(),t=bn(),r=hr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,a=10,f=13,u=32,p=33,y=34,O=35,I=37,L=38,F=39,_=42,U=44,q=45,
B=58,Y=61,se=62,De=63,on=64,Me=91,$e=93,Ne=96,ue=123,le=124,Fe=125,Z={};Z[0]="\\0",Z[7]="\\a",Z[8]="\\b",Z[9]="\\t",Z[10]="\\n",Z[11]="\\v",Z[12]="\\f",Z[13]="\\\
r",Z[27]="\\e",Z[34]='\\"',Z[92]="\\\\",Z[133]="\\N",Z[160]="\\_",Z[8232]="\\L",Z[8233]="\\P";let On=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ye(i,m){if(m===null)return{};let h={},w=Object.keys(m);for(let R=0,C=w.length;R<C;R+=
1){let v=w[R],P=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let E=i.compiledTypeMap.fallback[v];E&&o.call(E.styleAliases,P)&&(P=E.styleAliases[P]),
h[v]=P}return h}function xe(i){let m,h,w=i.toString(16).toUpperCase();if(i<=255)m="x",h=2;else if(i<=65535)m="u",h=4;else if(i<=4294967295)m="U",h=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",h-w.length)+w}let ct=1,_e=2;function ut(i){this.schema=i.schema||r,this.
indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(i.flowLevel)?-1:i.flowLevel,
this.styleMap=Ye(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.noCompatMode=i.noCompatMode||
!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?_e:ct,this.forceQuotes=i.forceQuotes||!1,this.replacer=typeof i.replacer=="function"?
i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function sn(i,m){let h=e.repeat(" ",m),w=0,R="",C=i.length;for(;w<C;){let v,P=i.indexOf(`
`,w);P===-1?(v=i.slice(w),w=C):(v=i.slice(w,P+1),w=P+1),v.length&&v!==`
`&&(R+=h),R+=v}return R}function Ge(i,m){return`
`+e.repeat(" ",i.indent*m)}function Pn(i,m){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(m))return!0;return!1}function ie(i){return i===
u||i===c}function Re(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function ln(i){return Re(i)&&
i!==l&&i!==f&&i!==a}function we(i,m,h){let w=ln(i),R=w&&!ie(i);return(h?w:w&&i!==U&&i!==Me&&i!==$e&&i!==ue&&i!==Fe)&&i!==O&&!(m===B&&!R)||ln(m)&&!ie(m)&&i===O||
m===B&&R}function an(i){return Re(i)&&i!==l&&!ie(i)&&i!==q&&i!==De&&i!==B&&i!==U&&i!==Me&&i!==$e&&i!==ue&&i!==Fe&&i!==O&&i!==L&&i!==_&&i!==p&&i!==le&&i!==Y&&i!==
se&&i!==F&&i!==y&&i!==I&&i!==on&&i!==Ne}function z(i){return!ie(i)&&i!==B}function he(i,m){let h=i.charCodeAt(m),w;return h>=55296&&h<=56319&&m+1<i.length&&(w=i.
charCodeAt(m+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function We(i){return/^\n* /.test(i)}let En=1,cn=2,Sn=3,In=4,Ce=5;function kn(i,m,h,w,R,C,v,P){
let E,k=0,T=null,M=!1,$=!1,Pe=w!==-1,fn=-1,dn=an(he(i,0))&&z(he(i,i.length-1));if(m||v)for(E=0;E<i.length;k>=65536?E+=2:E++){if(k=he(i,E),!Re(k))return Ce;dn=dn&&
we(k,T,P),T=k}else{for(E=0;E<i.length;k>=65536?E+=2:E++){if(k=he(i,E),k===a)M=!0,Pe&&($=$||E-fn-1>w&&i[fn+1]!==" ",fn=E);else if(!Re(k))return Ce;dn=dn&&we(k,T,
P),T=k}$=$||Pe&&E-fn-1>w&&i[fn+1]!==" "}return!M&&!$?dn&&!v&&!R(i)?En:C===_e?Ce:cn:h>9&&We(i)?Ce:v?C===_e?Ce:cn:$?In:Sn}function Tn(i,m,h,w,R){i.dump=(function(){
if(m.length===0)return i.quotingType===_e?'""':"''";if(!i.noCompatMode&&(On.indexOf(m)!==-1||S.test(m)))return i.quotingType===_e?'"'+m+'"':"'"+m+"'";let C=i.indent*
Math.max(1,h),v=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-C),P=w||i.flowLevel>-1&&h>=i.flowLevel;function E(k){return Pn(i,k)}switch(kn(
m,P,i.indent,v,E,i.quotingType,i.forceQuotes&&!w,R)){case En:return m;case cn:return"'"+m.replace(/'/g,"''")+"'";case Sn:return"|"+Ln(m,i.indent)+Dn(sn(m,C));case In:
return">"+Ln(m,i.indent)+Dn(sn(ft(m,v),C));case Ce:return'"'+Oe(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Ln(i,m){let h=We(
i)?String(m):"",w=i[i.length-1]===`
`,C=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+C+`
`}function Dn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function ft(i,m){let h=/(\n+)([^\n]*)/g,w=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,Mn(i.slice(0,P),m)})(),R=i[0]===`
`||i[0]===" ",C,v;for(;v=h.exec(i);){let P=v[1],E=v[2];C=E[0]===" ",w+=P+(!R&&!C&&E!==""?`
`:"")+Mn(E,m),R=C}return w}function Mn(i,m){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,R=0,C,v=0,P=0,E="";for(;w=h.exec(i);)P=w.index,P-R>m&&(C=v>R?v:P,E+=
`
`+i.slice(R,C),R=C+1),v=P;return E+=`
`,i.length-R>m&&v>R?E+=i.slice(R,v)+`
`+i.slice(v+1):E+=i.slice(R),E.slice(1)}function Oe(i){let m="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=he(i,w);let R=Z[h];!R&&Re(h)?(m+=i[w],h>=65536&&
(m+=i[w+1])):m+=R||xe(h)}return m}function dt(i,m,h){let w="",R=i.tag;for(let C=0,v=h.length;C<v;C+=1){let P=h[C];i.replacer&&(P=i.replacer.call(h,String(C),P)),
(d(i,m,P,!1,!1)||typeof P>"u"&&d(i,m,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=R,i.dump="["+w+"]"}function un(i,m,h,w){let R="",C=i.
tag;for(let v=0,P=h.length;v<P;v+=1){let E=h[v];i.replacer&&(E=i.replacer.call(h,String(v),E)),(d(i,m+1,E,!0,!0,!1,!0)||typeof E>"u"&&d(i,m+1,null,!0,!0,!1,!0))&&
((!w||R!=="")&&(R+=Ge(i,m)),i.dump&&a===i.dump.charCodeAt(0)?R+="-":R+="- ",R+=i.dump)}i.tag=C,i.dump=R||"[]"}function pt(i,m,h){let w="",R=i.tag,C=Object.keys(
h);for(let v=0,P=C.length;v<P;v+=1){let E="";w!==""&&(E+=", "),i.condenseFlow&&(E+='"');let k=C[v],T=h[k];i.replacer&&(T=i.replacer.call(h,k,T)),d(i,m,k,!1,!1)&&
(i.dump.length>1024&&(E+="? "),E+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),d(i,m,T,!1,!1)&&(E+=i.dump,w+=E))}i.tag=R,i.dump="{"+w+"}"}function mt(i,m,h,w){
let R="",C=i.tag,v=Object.keys(h);if(i.sortKeys===!0)v.sort();else if(typeof i.sortKeys=="function")v.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,E=v.length;P<E;P+=1){let k="";(!w||R!=="")&&(k+=Ge(i,m));let T=v[P],M=h[T];if(i.replacer&&(M=i.replacer.call(h,T,M)),
!d(i,m+1,T,!0,!0,!0))continue;let $=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;$&&(i.dump&&a===i.dump.charCodeAt(0)?k+="?":k+="? "),k+=i.dump,$&&(k+=
Ge(i,m)),d(i,m+1,M,!0,$)&&(i.dump&&a===i.dump.charCodeAt(0)?k+=":":k+=": ",k+=i.dump,R+=k)}i.tag=C,i.dump=R||"{}"}function n(i,m,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let R=0,C=w.length;R<C;R+=1){let v=w[R];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(h?v.multi&&v.representName?i.tag=v.representName(m):i.tag=v.tag:i.tag="?",v.represent){let P=i.styleMap[v.tag]||v.defaultStyle,E;if(s.call(v.represent)===
"[object Function]")E=v.represent(m,P);else if(o.call(v.represent,P))E=v.represent[P](m,P);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=E}return!0}}return!1}function d(i,m,h,w,R,C,v){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let P=s.call(i.dump),E=w;w&&(w=i.flowLevel<0||i.flowLevel>m);let k=P===
"[object Object]"||P==="[object Array]",T,M;if(k&&(T=i.duplicates.indexOf(h),M=T!==-1),(i.tag!==null&&i.tag!=="?"||M||i.indent!==2&&m>0)&&(R=!1),M&&i.usedDuplicates[T])
i.dump="*ref_"+T;else{if(k&&M&&!i.usedDuplicates[T]&&(i.usedDuplicates[T]=!0),P==="[object Object]")w&&Object.keys(i.dump).length!==0?(mt(i,m,i.dump,R),M&&(i.dump=
"&ref_"+T+i.dump)):(pt(i,m,i.dump),M&&(i.dump="&ref_"+T+" "+i.dump));else if(P==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!v&&m>0?un(i,m-1,i.dump,
R):un(i,m,i.dump,R),M&&(i.dump="&ref_"+T+i.dump)):(dt(i,m,i.dump),M&&(i.dump="&ref_"+T+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&Tn(i,i.dump,m,C,E);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let $=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?$="!"+$:$.slice(0,18)==="tag:yaml.org,2002:"?$="!!"+$.slice(18):$="!<"+$+">",i.dump=$+" "+
i.dump}}return!0}function b(i,m){let h=[],w=[];x(i,h,w);let R=w.length;for(let C=0;C<R;C+=1)m.duplicates.push(h[w[C]]);m.usedDuplicates=new Array(R)}function x(i,m,h){
if(i!==null&&typeof i=="object"){let w=m.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(m.push(i),Array.isArray(i))for(let R=0,C=i.length;R<C;R+=1)x(
i[R],m,h);else{let R=Object.keys(i);for(let C=0,v=R.length;C<v;C+=1)x(i[R[C]],m,h)}}}function g(i,m){m=m||{};let h=new ut(m);h.noRefs||b(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),d(h,0,w,!0,!0)?h.dump+`
`:""}return mr.dump=g,mr}function mc(){if(Fi)return X;Fi=1;let e=dc(),t=pc();function r(s,o){return function(){throw new Error("Function yaml."+s+" is removed i\
n js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return X.Type=ee(),X.Schema=_i(),X.FAILSAFE_SCHEMA=Hi(),X.JSON_SCHEMA=Ki(),X.CORE_SCHEMA=Vi(),
X.DEFAULT_SCHEMA=hr(),X.load=e.load,X.loadAll=e.loadAll,X.dump=t.dump,X.YAMLException=bn(),X.types={binary:Qi(),float:Wi(),map:Bi(),null:Ui(),pairs:Xi(),set:eo(),
timestamp:zi(),bool:Yi(),int:Gi(),merge:Ji(),omap:Zi(),seq:qi(),str:ji()},X.safeLoad=r("safeLoad","load"),X.safeLoadAll=r("safeLoadAll","loadAll"),X.safeDump=r(
"safeDump","dump"),X}var X,Bn,Se,pi,Kt,mi,Vt,hi,zt,gi,Jt,yi,Qt,vi,Zt,bi,Xt,xi,er,wi,nr,Ai,tr,Ri,rr,Ci,ir,Oi,or,Pi,sr,Ei,lr,Si,ar,Ii,cr,ki,ur,Ti,fr,Li,dr,Di,pr,Mi,
$i,mr,Ni,Fi,hc,gc,no,Qf,to,Zf,Xf,ed,ro,nd,td,rd,id,od,sd,ld,io=A(()=>{"use strict";X={},Bn={},Se={};mr={};hc=mc(),gc=uc(hc),{Type:no,Schema:Qf,FAILSAFE_SCHEMA:to,
JSON_SCHEMA:Zf,CORE_SCHEMA:Xf,DEFAULT_SCHEMA:ed,load:ro,loadAll:nd,dump:td,YAMLException:rd,types:id,safeLoad:od,safeLoadAll:sd,safeDump:ld}=gc});function lo(e,t,r){if(t===void 0)return r?oo(e):je(e);if(t===`${Je}binary`)return xc(e);if(t===`${Je}timestamp`)return vc.test(e)&&bc(e)?je(e):void 0;let s=yc.get(
t);if(!s)return je(e);let o=oo(e);return s==="float"&&o.type==="integer"?Qe(Number(o.value)):o.type===s?o:void 0}function bc(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function xc(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return je(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function oo(e){let t=wc.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return Ac(e)??je(e);if(!/[-+0-9]/.test(r))return je(e);let s=e.replaceAll("_","");return Cc(s)??Rc(s)??je(e)}function je(e){return{type:"te\
xt",value:e,key:e}}function so(e){return{type:"boolean",value:e,key:String(e)}}function Qe(e){return{type:"float",value:e,key:Pc(e)}}function Ac(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Qe(t):void 0}function Rc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?Qe(t):void 0}function Cc(e){let t=Oc.exec(e);if(!t)return;let[,r="",s,o,l,c="0"]=t,a=s!==void 0?Hn(s,"0\
x",16):o!==void 0?Hn(o,"0o",22):l!==void 0?Hn(l,"0b",64):Hn(c,"",20);if(a===void 0||a>=2n**64n)return;let f=r==="-"?-a:a;return f>=-(2n**63n)&&f<2n**63n?{type:"\
integer",value:Number(f),key:String(f)}:r===""?{type:"integer",value:Number(f),key:void 0}:void 0}function Hn(e,t,r){return e.length<=r?BigInt(t+e):void 0}function Pc(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}var Je,yc,vc,wc,Oc,ao=A(()=>{"use strict";Je="tag:yaml.org,2002:",yc=new Map([[`${Je}int`,"integer"],[`${Je}float`,"\
float"],[`${Je}bool`,"boolean"],[`${Je}null`,"null"]]),vc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
wc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,so(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,so(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Qe(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Qe(Number.NEGATIVE_INFINITY)])]);
Oc=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/});function uo(e){if(e.length>mo||Ec(e))return;let t=po(e);return gr?void 0:t}function fo(e){return e.length<=mo&&po(e)!==void 0}function po(e){gr=!1;try{return{value:ro(
e,{schema:Fc})??null}}catch{return}}function Ec(e){return Ic.test(e)||Sc.test(e)||Lc(e)||kc.test(e)&&Tc.test(e)?!0:/[[{]/.test(e)&&Dc.test(e)&&Mc.test(e)}function Lc(e){
for(let t=0;t+co<e.length;){let r=e.lastIndexOf(`
`,t+co);if(r<t)return!0;t=r+1}return!1}var mo,Sc,Ic,kc,Tc,co,Dc,Mc,gr,$c,xn,Nc,Fc,ho=A(()=>{"use strict";io();ao();mo=3e6;Sc=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,
Ic=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,kc=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Tc=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\\
ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]'].join("|"),"m");co=1e3,Dc=/(?:^|[\s,:[{-])[[{]/,Mc=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,
gr=!1,$c=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Nc=new no("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{
if($c.has(e.charCodeAt(0))||(xn=lo(e,void 0,!0),!xn||xn.type==="text"))return!1;let{type:t,key:r,value:s}=xn;return(t==="float"||t==="integer"&&r!==String(s))&&
(gr=!0),!0},construct:()=>xn?.value}),Fc=to.extend({implicit:[Nc]})});function go(e){let t=e.charCodeAt(0)===65279?1:0,r,s=o=>{r??=_c(e);let l=0,c=r.length-1;for(;l<c;){let f=l+c+1>>1;(r[f]??0)<=o?l=f:c=f-1}let a=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,a-t):a,offset:o}};return(o,l)=>({start:s(Math.min(o,e.length)),end:s(Math.min(l,e.length))})}function _c(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var yo=A(()=>{"use strict"});var yr,vo,bo=A(()=>{"use strict";yr=200,vo=`it is nested deeper than ${yr} levels`});function Ro(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return wo(e,t);let r=[],s=t;for(;;){let c=Un(xo,e,s);if(c===e.length)return r;
let a=qc(e,s,c);if(!a)break;r.push(a),s=a.end}if(r.length<2)return[...r,...wo(e,Un(jc,e,s))];let o=Un(xo,e,s);return[...r,{start:s,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}function Un(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function qc(e,t,r){
let s=Bc(e,r);if(!s)return;let{end:o,levels:l}=s;if(l>yr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:vo}};let c=!0;try{let a=JSON.parse(e.slice(r,
o),(f,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:a}}}catch{return}return{start:t,body:r,end:o,fault:{
start:r,end:r+1,reason:"a number in it is too large"}}}function Bc(e,t){let r=0,s=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let c=Uc(e,o);if(c===void 0)
return;o=c-1}else l==="{"||l==="["?s=Math.max(s,++r):l==="}"||l==="]"?r--:r===0&&(o=Un(Hc,e,o)-1);if(r<=0)return{end:o+1,levels:s}}}function Uc(e,t){for(let r=t+
1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function wo(e,t){let r=[],s={start:t,body:t},o=c=>{c>s.body&&r.push({...s,end:c})},l=e.startsWith("\
---",t)?t:Ao(e,t);for(;l!==-1;l=Ao(e,l)){let c=e.indexOf(`
`,l),a=c===-1?e.length:c+1,f=e.slice(l+3,a).trim();if(f!==""&&!f.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+f.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!Yc(e.slice(s.body,l))&&(o(l),s={start:l,body:a})}return o(e.length),r}function Ao(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Yc(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var xo,jc,Hc,Co=A(()=>{"use strict";bo();xo=/[ \t\r\n]*/y,jc=/[^\S\n]*\n?/y;Hc=/[-+.\w]*/y});var Gc,Oo,Po,vr,br=A(()=>{"use strict";Oo=()=>Gc??=require("./cli/thorough.cjs"),Po=(...e)=>Oo().multilineTexts(...e),vr=(...e)=>Oo().readThoroughly(...e)});function xr(e,{fast:t=!0}={}){let r=go(e),s=[],o,l=0;for(let c of Ro(e)){let a=Eo(e,{...c,start:l},r,t);if(a.value===null&&a.issues.length===0){o??=a;continue}s.
push(a),l=c.end}return s.length>0?{documents:s}:{documents:[o??Eo(e,{start:l,body:l,end:e.length},r,t)]}}function Eo(e,t,r,s){let o=s?Wc(e,t):void 0;if(!o)return vr(
e,t,r);let l,c=()=>(l??=vr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:a=>c().positionOf(a),keyOf:a=>c().keyOf(a),get node(){
return c().node}}}function Wc(e,{body:t,end:r,json:s,fault:o}){if(o)return;let l=e.slice(t,r);return s?fo(l)?s:void 0:uo(l)}var So=A(()=>{"use strict";ho();yo();
Co();br()});function Kc(e){return typeof e!="object"||e===null||Array.isArray(e)}function H(e){return!Kc(e)}var Rd,de=A(()=>{"use strict";Rd=Object.prototype});function Io(e){return e.split("/").slice(1).map(Vc)}function Yn(e){return/[~\d]/.test(e)?Io(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function G(e,t){let r=e;for(let s of zc(t))if(Array.isArray(r))r=r[Number(s)];else if(H(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function zc(e){let t=wr.get(e);if(t)return t;let r=Io(e);return wr.size<Jc&&wr.set(e,r),r}var Vc,wr,Jc,ne=A(()=>{"use strict";de();Vc=e=>e.includes("~")?
e.replaceAll("~1","/").replaceAll("~0","~"):e;wr=new Map,Jc=1e3});function D(e,t,r=`name: example
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
`}function Ze(e,t="DataPlane"){return D("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function K(e,t){return D("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Qc,J,Gn,N,j,pe,V=A(()=>{"use strict";Qc=
`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,J=`-----BEGIN CERTIFICATE-----
${Qc}-----END CERTIFICATE-----
`,Gn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`;pe=D("DataPlane",N+j,`name: eu-west
  namespace: acme`)});function Wn(e,t){let r=`planeID: shared
${W(t)}observerURL: https://observer.example.com`;return D("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var To,ko,Lo=A(()=>{"use strict";V();To={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only \
from v0.14 on may they carry different CAs",since:"v0.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}\
/${r.planeID}`,o=t.get(s);return o||t.set(s,r),o?.ca&&ko(o.ca.text)!==ko(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differ\
s from the CA of ${e}, which has the same planeID and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${Wn("a",J)}---
${Wn("b",J.replace("CCCC","DDDD"))}`,right:`${Wn("a",J)}---
${Wn("b",J)}`}},ko=e=>e.replace(/\s+/g,"")});function Do(e,t){if(!H(e)||!ze(t,e.kind))return;let r=String(e.kind),s=G(e,"/metadata/name"),o=G(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:r,name:s,namespace:!ve(r)&&typeof o=="string"&&o!==""?o:void 0}}function Mo(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}
function $o(e){let t=G(e,"/spec/planeID"),r=t===void 0||t===""?G(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var ve,Xe=A(()=>{"use strict";fe();ne();
de();ve=e=>e.startsWith("Cluster")||e==="Organization"});function en(e){let t=new Map;for(let o of e){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function r(o,l,c){let a=t.get(`${l}/${c}`);if(!a||ve(l)||o.namespace===void 0)return a?.first;
let{first:f,byNamespace:u}=a;return u?u.get(o.namespace)??u.get(void 0):f.namespace===void 0||f.namespace===o.namespace?f:void 0}function s(o,l,c){for(let a of l){
let f=r(o,a,c);if(f)return f}}return{find:r,findFirst:s,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function Kn(e){return e.startsWith("Cluster")?e.slice(7):
`Cluster${e}`}var Vn=A(()=>{"use strict";Xe()});function Zc(e,t,r){let s=[];for(let o of r)if(o.kind===t&&Mo(e,o)&&s.push(o.name),s.length===Xc)break;return s}var No,Xc,Fo=A(()=>{"use strict";pn();Vn();Xe();V();
No={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does not\
 become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=en(e);return e.flatMap(s=>s.references.flatMap(({set:o,namePath:l,kinds:c,name:a})=>{let[f=""]=c;
if(!o||t(s,f,a)||t(s,Kn(f),a))return[];let u=r(f,a);if(u)return[{plane:s,path:l,detail:`the ${f} ${a} is in the namespace ${u.namespace}`}];let p=ge(a,Zc(s,f,e)),
y=ve(f)||s.namespace===void 0?"":` in the namespace ${s.namespace}`,O=p===void 0?"":` (did you mean ${p}?)`;return[{plane:s,path:l,detail:`there is no ${f} ${a}${y}${O}`}]}))},
message:({detail:e})=>`leads nowhere: ${e}.`,example:{release:"v0.15",wrong:`${Ze("eu-wst")}---
${pe}`,right:`${Ze("eu-west")}---
${pe}`}};Xc=500});var _o,eu,jo=A(()=>{"use strict";de();V();_o={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have\
 dots and more than 63 characters",since:"v0.9",check:({kind:e,metadata:t,spec:r})=>{let s=H(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.
test(String(e))||typeof s!="string"||s===""?[]:!H(r)||r.planeID!==void 0||eu.test(s)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no v\
alid one: write spec.planeID, at most 63 lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:D("DataPlane",N+j,
`name: eu.west
  namespace: acme`),right:D("DataPlane",`planeID: eu-west
${N}${j}`,`name: eu.west
  namespace: acme`)}},eu=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});function me(e,t){let r=[];for(let s of t){let o=G(e,s);typeof o=="string"&&r.push({path:s,text:o})}return r}var nn=A(()=>{"use strict";ne()});function qe(e,t){return(zn?.resource!==e||zn.line!==t)&&(zn={resource:e,line:t,listeners:nu(e,t)}),zn.listeners}function nu(e,t){let r=G(e,"/spec/gateway");return H(
r)?oe(t,"v0.17")?iu(r):["public","organization"].flatMap(s=>{let o=`${r[`${s}GatewayNamespace`]??""}/${r[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}VirtualHo\
st`,c=s==="public";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,port:`/s\
pec/gateway/${s}HTTPSPort`}]}):[]}function qo(e,t){if(!oe(t,"v0.17"))return me(e,tu);let r=qe(e,t);if(r.length===0)return[];let s=me(e,r.flatMap(({isPublic:o,host:l})=>o?
[l]:[]));return[...new Map(s.map(o=>[o.text,o])).values()]}function iu(e){let t=[];for(let{way:r,side:s,isPublic:o,listeners:l}of ru){let c=e[r],a=H(c)?c[s]:void 0;
if(!H(a))continue;let f=`${a.namespace}/${a.name}`;for(let u of l)H(a[u.protocol])&&t.push({isPublic:o,gateway:f,...u})}return t}var zn,tu,ru,wn=A(()=>{"use str\
ict";fe();ne();de();nn();tu=["/spec/gateway/publicVirtualHost"];ru=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>({way:e,side:t,isPublic:e==="i\
ngress"&&t==="external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${e}/${t}/${r}/host`,port:`/spec/gateway/${e}/${t}/${r}/port`}))})))});var Bo,Ho=A(()=>{"use strict";ne();wn();V();Bo={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(e,t)=>{
let r=new Map;return qe(e,t).flatMap(({gateway:s,protocol:o,port:l})=>{let c=G(e,l);if(typeof c!="number")return[];let a=`${s} ${c}`,f=r.get(a);return r.set(a,f??
o),f===void 0||f===o?[]:[{path:l,detail:f}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:D("DataPlane",`${N}${j}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:D("DataPlane",`${N}${j}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var Uo,Yo=A(()=>{"use strict";ne();V();Uo={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (\
v0.4 to v0.17)",check:e=>{let t=G(e,"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((s,o)=>{let l=r.has(s);return r.add(
s),l&&typeof s=="string"?[{path:`/spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{
release:"v0.15",wrong:D("DataPlane",`${N}${j}imagePullSecretRefs:
  - registry
  - registry`),right:D("DataPlane",`${N}${j}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Go,Wo=A(()=>{"use strict";V();Go={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the \
one that is applied last counts",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(s);return o||t.
set(s,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is taken by another resource of this kind in\
 ${e}: remove one of them, or give it another name.`,example:{release:"v0.15",wrong:`${D("DataPlane",N+j)}---
${D("DataPlane",N+j)}`,right:`${D("DataPlane",N+j)}---
${D("DataPlane",N+j.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});var Ko,ou,su,Vo=A(()=>{"use strict";ne();nn();V();Ko={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found\
 by it",check:e=>{let t=G(e,"/spec/imagePullSecretRefs"),r=me(e,su).filter(({text:s})=>s==="");return Array.isArray(t)?[...r,...t.flatMap((s,o)=>s===""?[{path:`\
/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:D("DataPlane",N.replace("name: ag\
ent-ca",'name: ""')+j),right:D("DataPlane",N+j)}},ou=["ingress","egress"].flatMap(e=>["external","internal"].map(t=>`/spec/gateway/${e}/${t}`)),su=[...["secretR\
ef","secretKeyRef"].flatMap(e=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${e}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/\
spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...ou.flatMap(e=>[`${e}/name`,`${e}/namespace`,...["http","htt\
ps","tls"].map(t=>`${e}/${t}/host`)])]});function zo(e){return e.replace(lu,"")}function Jn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var lu,Ar=A(()=>{"use strict";lu=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g});function te(e){let t=Jn(e),r=t??e;if(zo(r)!==r)return"private-key";let s=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return s===
void 0?cu(r)?"placeholder":"other":au(s)?t===void 0?"certificate":"encoded":"placeholder"}function au(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function cu(e){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(e)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(e)}var Ie=A(()=>{"use strict";Ar()});function re(e,t){return me(e,oe(t,"v0.9")?uu:fu)}var uu,fu,ke=A(()=>{"use strict";fe();nn();uu=["/spec/clusterAgent/clientCA/value"],fu=["/spec/agent/clientCA/v\
alue"]});var Jo,Qo=A(()=>{"use strict";Ar();ne();Ie();V();ke();Jo={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and n\
ever decodes it",since:"v0.9",check:(e,t)=>re(e,t).filter(({text:r})=>te(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode:\
 write the PEM text itself.",fix:(e,{path:t})=>Jn(String(G(e,t))),example:{release:"v0.15",wrong:K(W(btoa(J))),right:K(W(J))}}});function Zn(e,t,{at:r,endOf:s}){return!r||!s?[]:re(e,t).flatMap(({path:o,text:l})=>{let c=te(l)==="certificate"?s(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var Qn,Xn,Rr=A(()=>{"use strict";Ie();ke();Qn="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies noth\
ing";Xn=e=>e.toISOString().slice(0,10)});var Zo,Xo=A(()=>{"use strict";V();Rr();Zo={code:"expired-ca",severity:"error",source:Qn,since:"v0.9",check:(e,t,r)=>Zn(e,t,r).flatMap(({path:s,end:o,at:l})=>o<l?
[{path:s,detail:Xn(o)}]:[]),message:({detail:e})=>`holds a certificate that ended on ${e}: write the one that the cluster agent has now.`,example:{release:"v0.1\
5",at:new Date("2026-07-01T00:00:00Z"),wrong:K(W(Gn)),right:K(N)}}});var es,du,ns=A(()=>{"use strict";V();Rr();es={code:"expiring-ca",severity:"warning",source:Qn,since:"v0.9",check:(e,t,r)=>Zn(e,t,r).flatMap(({path:s,end:o,at:l})=>o>=
l&&o.getTime()-l.getTime()<du?[{path:s,detail:Xn(o)}]:[]),message:({detail:e})=>`holds a certificate that ends on ${e}: write the one that the cluster agent has\
 next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:K(W(Gn)),right:K(N)}},du=720*60*60*1e3});var ts,rs=A(()=>{"use strict";Ie();V();ke();ts={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inli\
ne copy of its CA goes stale",since:"v0.9",check:(e,t)=>String(e.kind).endsWith("ObservabilityPlane")?[]:re(e,t).filter(({text:r})=>te(r)==="certificate"),message:()=>"\
goes stale when the agent\u2019s certificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:D("DataPlane",W(J)+j),right:D(
"DataPlane",N+j)}}});var is,os=A(()=>{"use strict";Ie();V();ke();is={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the pla\
ne is skipped, and its agent cannot connect",since:"v0.9",check:(e,t,{at:r,endOf:s})=>re(e,t).flatMap(({path:o,text:l})=>{let c=te(l);if(l.trim()==="")return[{path:o,
detail:"is empty, which counts as none, and the plane is skipped"}];let a=c==="certificate"&&r!==void 0&&s?.(l)===void 0;return c==="other"||a?[{path:o,detail:"\
is no certificate in PEM"}]:[]}),message:({detail:e})=>`${e}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"\
v0.15",wrong:D("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:K(W(J))}}});var ss,ls=A(()=>{"use strict";ne();wn();V();ss={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(e,t)=>qe(
e,t).flatMap(({port:r})=>{let s=G(e,r);return typeof s=="number"&&(s<1||s>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"\
v0.15",wrong:D("DataPlane",`${N}${j}  publicHTTPPort: 0`),right:D("DataPlane",`${N}${j}  publicHTTPPort: 80`)}}});function pu(e){return/^https?:\/\//i.test(e)?/^https?:\/\/[^/?#]*@/i.test(e)?"holds a user or password, which everybody can read here":URL.canParse(e)?void 0:"h\
as no host that can be read":"does not begin with http:// or https://"}var as,mu,cs=A(()=>{"use strict";nn();V();as={code:"invalid-url",severity:"error",source:"\
the control plane calls these addresses over HTTP; no CRD checks them",check:e=>me(e,mu).flatMap(({path:t,text:r})=>{let s=pu(r);return s===void 0?[]:[{path:t,detail:s}]}),
message:({detail:e})=>`must be an address such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`${W(J)}ob\
serverURL: observer.example.com`),right:K(W(J))}};mu=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]});function hu(e){let t=[];for(let{host:r}of e)t.includes(r)||t.push(r);return t}function yu(e){return vu.find(([t])=>t.test(e))?.[1]}var us,gu,vu,fs=A(()=>{"use s\
trict";wn();nn();V();us={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",
check:(e,t)=>me(e,hu(qe(e,t))).flatMap(({path:r,text:s})=>{let o=gu.test(s)?void 0:yu(s);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:e})=>`must \
be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:D("DataPlane",N+j.replace("apps.example.com","https://apps.example.\
com")),right:D("DataPlane",N+j)}};gu=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;vu=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],
[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an und\
erscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty part between dots"]]});var ds,ps=A(()=>{"use strict";ne();de();V();ds={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "a\
gent mode must be enabled"',since:"v1.0",check:e=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(e.kind).endsWith("ObservabilityPlane")&&H(G(e,
t))?[{path:t}]:[]},message:()=>"fails at run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in va\
lue.",example:{release:"v1.1",wrong:D("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:K(W(J))}}});var ms,hs=A(()=>{"use strict";Ie();V();ke();ms={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>re(e,t).
filter(({text:r})=>te(r)==="placeholder"),message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"\
v0.15",wrong:K(W(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:K(W(J))}}});var bu,gs,ys=A(()=>{"use strict";Ie();V();ke();bu=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,gs={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(e,t)=>re(e,t).filter(({
text:r})=>te(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:K(W(J+bu)),right:K(W(J))}}});var vs,bs=A(()=>{"use strict";Vn();V();vs={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace\
, a ClusterDataPlane in the cluster",among:"all",check:e=>{let{find:t}=en(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:o,namePath:l,kinds:c,name:a})=>{
let[f=""]=c;if(!s||t(r,f,a))return[];let u=t(r,Kn(f),a);return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${a} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`\
leads nowhere, because ${e}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Ze("eu-west","ClusterDataPlane")}---
${pe}`,right:`${Ze("eu-west")}---
${pe}`}}});function xs(e){let t=new Map,r=new Map;for(let s of e)for(let o of s.hosts){let l=t.get(o);l?r.get(o)?.push(s)===void 0&&r.set(o,[l,s]):t.set(o,s)}return[...r].
filter(([,s])=>s.some(({planeID:o})=>o!==s[0]?.planeID)).map(([s,o])=>({host:s,planes:o}))}var ws=A(()=>{"use strict"});var As,Rs=A(()=>{"use strict";ws();V();As={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of differen\
t planeID are different clusters",among:"each",check:e=>xs(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...s]})=>s.
flatMap(({plane:o,planeID:l,publicHosts:c})=>l===r?.planeID?[]:c.filter(({text:a})=>a===t).map(({path:a})=>({plane:o,path:a,detail:String(r?.name)})))),message:({
detail:e})=>`is the public host of ${e} too, which is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${pe}\
---
${D("DataPlane",N+j,`name: us-east
  namespace: acme`)}`,right:`${pe}---
${D("DataPlane",N+j.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var Cs,Os=A(()=>{"use strict";fe();ne();de();Xe();V();Cs={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) an\
d the kind of a reference (v0.15); the documents call both optional",since:"v0.14",check:(e,t)=>{let{kind:r,spec:s,metadata:o}=e;if(!H(s))return[];let l=[],c=H(
o)?o.name:void 0;ve(String(r))&&s.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let a=G(e,"/spec/observabilityPlaneRef");return oe(
t,"v0.15")&&H(a)&&a.kind===void 0&&l.push({path:"/spec/observabilityPlaneRef/kind",detail:ve(String(r))?"ClusterObservabilityPlane":"ObservabilityPlane"}),l},message:({
detail:e})=>`is left out, which the documents allow and the API server refuses: write ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:D("DataPlane",
`${N}${j}observabilityPlaneRef:
  name: logs`),right:D("DataPlane",`${N}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var Ps,Es,Ss=A(()=>{"use strict";Vn();V();Ps=K(N,`name: logs
  namespace: acme`),Es={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=en(e),r=new Set(e.flatMap(s=>s.references.map(({kinds:o,name:l})=>t(
s,o,l))));return e.flatMap(s=>/ObservabilityPlane$/.test(s.kind)&&!r.has(s)?[{plane:s,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${pe}---
${Ps}`,right:`${D("DataPlane",`${N}${j}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Ps}`}}});var et,Is,Cr=A(()=>{"use strict";Lo();Fo();jo();Ho();Yo();Wo();Vo();Qo();Xo();ns();rs();os();ls();cs();fs();ps();hs();ys();bs();Rs();Os();Ss();et=[gs,Jo,is,ms,Zo,
es,us,as,ss,Bo,Cs,Ko,_o,ds,ts,Uo],Is=[Go,No,vs,As,To,Es]});function Ts(e,t,r,s={},o=et){let l=[];for(let a of xu(o,t)){let f=wu(a,e,t,s);f.length>0&&l.push(...f)}if(l.length===0)return l;let c=new Set(r.map(({path:a})=>a));
return l.filter(({issue:a})=>!c.has(a.path))}function xu(e,t){if(e!==et)return e.filter(o=>nt(o,t));let r=ks.get(t);if(r)return r;let s=et.filter(o=>nt(o,t));return ks.
set(t,s),s}function nt({since:e,until:t},r){return(!e||oe(r,e))&&(!t||oe(t,r))}function wu(e,t,r,s){try{return e.check(t,r,s).map(o=>{let l=e.fix?.(t,o);return{
issue:Au(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Or(e.code),path:"",field:""},severity:"error"}]}}function Au(e,t){return{code:e.
code,path:t.path,field:Yn(t.path),message:e.message(t)}}var ks,Or,Pr=A(()=>{"use strict";fe();ne();Cr();ks=new Map;Or=e=>({code:"rule-failed",message:`could not\
 be checked: the rule ${e} has a fault, please report it.`})});function Ds(e,t,r,s,o=Is){let l=o.filter(f=>nt(f,t));if(r)return l.flatMap(f=>Ls(f,e,t,s));let c=l.filter(({among:f})=>f==="each");return[...Ee(e,({file:f})=>f).
values()].filter(f=>f.length>1).flatMap(f=>c.flatMap(u=>Ls(u,f,t,s)))}function Ls(e,t,r,s){try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.
code,path:l,field:Yn(o.path),message:e.message(o)},{plane:a}=o;return{plane:a,finding:{...c,file:a.path,severity:e.severity,range:s(a,o.path)}}})}catch{let[o]=t,
l={...Or(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:s(o,"")}}]:[]}}var Ms=A(()=>{"use strict";yn();ne();Pr();
Cr()});function $s(e){return Ns(e,"").filter(t=>Ru(t.value))}function Ns(e,t){return H(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>Ns(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function Ru(e){if(!H(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&r.endsWith("Plane")&&Ve.includes(r);let s=t.split("/")[0]??"";return s!==Er?(s.endsWith(`.${Er}`)||ge(s,[Er])!==void 0)&&typeof r=="string"&&Ve.includes(
r):typeof r!="string"||r===""?!0:Ve.includes(r)||r.endsWith("Plane")||ge(r,Ve)!==void 0}var Er,Fs=A(()=>{"use strict";fe();pn();de();Er="openchoreo.dev"});function Sr(e){return Cu.has(e)?"warning":"error"}var Cu,_s=A(()=>{"use strict";Cu=new Set(["null-value"])});function js({range:e},t){let r=t.slice(e.start.offset,e.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function qs(e,t){if(!An(e))return Ir(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Ir(e){return typeof e==
"string"?e.includes("{{"):Array.isArray(e)?e.some(Ir):H(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Ir(r)):!1}var An,kr=A(()=>{"use \
strict";de();An=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function Bs(e,t,r,s){let o=$s(e.value);if(o.length===0&&!An(e))return;let l=e.issues.map(a=>({...a,file:t,severity:Sr(a.code)})),c=[];for(let a of o){let f=Ou(a,
e,t,r,s);f.length!==0&&(l.push(...f),f.some(({severity:u})=>u==="error")&&c.push(...Pu(a,e,t,r)))}return{planes:o,findings:l,fits:c}}function Ou({value:e,pointer:t},r,s,o,l){
let c=ri(o)(e),a=c.ok?[]:c.issues,f=hn(o),u=H(e)&&ze(f,e.kind)?Ts(e,f,a,l):[];if(a.length===0&&u.length===0)return[];return[...a.map(y=>p(y,Sr(y.code))),...u.map(
({issue:y,severity:O})=>p(y,O))];function p(y,O){let I=t+y.path,L=y.code==="unknown-field"?r.keyOf(I):r.positionOf(I);return{...y,path:I,file:s,severity:O,range:L}}}
function Pu({value:e,pointer:t},r,s,o){let l=ii(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let a=ye.indexOf(o)>ye.indexOf(c),{line:f}=r.positionOf(
t).start;return[{file:s,line:f,span:oi(l),release:c,...a&&{later:o}}]}var Hs=A(()=>{"use strict";fe();de();Fs();Pr();_s();kr()});function Us(e,t){if(!H(e)||!ze(t,e.kind))return[];let r=String(e.kind),s=r==="Environment"?"dataPlaneRef":Eu(r,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,a=ve(r)?c:l,f=G(e,o);if(f==null||f==="")return[{path:o,namePath:o,kinds:Su(
a,c,t),name:"default",set:!1}];if(typeof f=="string")return[{path:o,namePath:o,kinds:[a],name:f,set:!0}];if(!H(f)||typeof f.name!="string"||f.name==="")return[];
let u=[l,c].find(p=>p===(f.kind??a));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:f.name,set:!0}]}function Eu(e,t){return e.endsWith("Plane")&&
!e.endsWith("ObservabilityPlane")&&oe(t,"v0.8")}function Su(e,t,r){return e!==t&&oe(r,"v1.0")?[e,t]:[e]}var Ys=A(()=>{"use strict";fe();ne();de();Xe()});function Gs({value:e,pointer:t,document:r},s,o,l){let c=Do(e,s);if(!c)return[];let a=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:$o(e),references:Us(
e,s),publicHosts:qo(a,s),ca:re(a,s).find(({text:f})=>te(f)==="certificate")}]}var Ws=A(()=>{"use strict";Xe();wn();Ys();Ie();ke()});function Vs(e,t,r){if(t.length===0)return[...e];let s=t.filter(({hasReason:c})=>c),o=e.filter(c=>!s.some(a=>Ks(a,c))),l=t.flatMap(c=>{let a=c.hasReason?e.some(f=>Ks(
c,f))?void 0:ku:Iu;return a?[{...a,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...l]}function Ks({code:e,line:t,document:r},{code:s,
range:{start:o}}){return s!==e?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}function Js(e,t){let{start:r,end:s}=e.range,o=t.slice(r.
offset,s.offset),l=e.positionOf("").start,c=Po(e),a=r.offset;return o.split(`
`).flatMap((f,u)=>{let p=a;a+=f.length+1;let y=Tu.exec(f),O=y?.[1];if(!y||O===void 0||c.some(([q,B])=>p>=q&&p<B))return[];let I=y[2]!==void 0;if(!I&&p>=l.offset)
return[];let L=r.line+u,F=f.indexOf("#")+1,_={line:L,column:F,offset:p+F-1},U={start:_,end:{line:L,column:F+O.length,offset:_.offset+O.length}};return[{code:y[3]??
"",hasReason:y[4]!==void 0,line:I?L+1:void 0,document:e.range,range:U}]})}var Iu,ku,Tu,zs,Qs=A(()=>{"use strict";br();Iu={code:"suppression-without-reason",message:"\
this comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},ku={code:"unused-suppression",message:"this com\
ment silences nothing: there is no such finding; remove it."},Tu=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
zs="openchoreo-planes-disable"});function Xs({release:e=mn,complete:t=!1,fast:r=!0,...s}){let o=hn(e),l=[],c=[],a=0,f=0;function u({path:y,text:O},I,L=!1){a++;let F=O.includes("{{"),_=O.includes(
zs),U=[],q=[],B=[],Y=[],se=!1,De=!1,{documents:on}=xr(O,{fast:r});for(let[Ne,ue]of on.entries())if(F&&qs(ue,O))se=!0;else if(L&&An(ue)&&!js(ue,O))De=!0;else{let le=Bs(
ue,y,e,s);if(!le)continue;le.findings.length>0&&U.push(...le.findings),le.fits.length>0&&B.push(...le.fits),_&&le.planes.length>0&&q.push(...Js(ue,O));for(let{value:Fe,
pointer:Z}of le.planes)Y.push({value:Fe,pointer:Z,document:Ne})}f+=Y.length,Y.length>0&&c.push(y);let Me=t||Y.length>1,$e=U.length>0||q.length>0||se||De;!Me&&!$e||
l.push({number:I,path:y,findings:U,directives:q,fits:B,listed:Me?Y.flatMap(Ne=>Gs(Ne,o,y,I)):[],isTemplate:se,isPassedOver:De})}function p(y){let O=l.flatMap(({
listed:L})=>L),I=Ee(Ds(O,o,t,Du(y)),({plane:L})=>L.file);return{findings:l.flatMap(({number:L,path:F,findings:_,directives:U})=>Vs([..._,...(I.get(L)??[]).map(({
finding:q})=>q)],U,F).sort(Lu)),files:a,planes:f,filesWithPlanes:c,fits:l.flatMap(({fits:L})=>L),templates:l.filter(({isTemplate:L})=>L).map(({path:L})=>L),passedOver:l.
filter(({isPassedOver:L})=>L).map(({path:L})=>L)}}return{add:u,skip:()=>{a++},finish:p}}function Du(e){let t;return({file:r,document:s,pointer:o},l)=>(t?.file!==
r&&(t={file:r,documents:xr(e(r)).documents}),t.documents[s]?.positionOf(o+l)??{start:Zs,end:Zs})}var Lu,Zs,el=A(()=>{"use strict";yn();fe();So();Ms();Hs();Ws();
Qs();kr();Lu=(e,t)=>e.range.start.offset-t.range.start.offset;Zs={line:1,column:1,offset:0}});var Be,nl=A(()=>{"use strict";Be=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function He(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var tt=A(()=>{"use strict"});function tn({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:o,warnings:l}=He(e),c=`${Be(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found, nothing was checked`:`${c}: ${Be(r,"plane")} checked; ${Be(o,"error")}, ${Be(l,"warning")}`}function rl({templates:e,passedOver:t}){
let r=[];return e.length>0&&r.push(`${Be(e.length,"file")} with Helm templates skipped (${tl(e)}): lint what they become, as in helm template . | openchoreo-pla\
nes lint -`),t.length>0&&r.push(`${Be(t.length,"file")} passed over, neither YAML nor of OpenChoreo: ${tl(t)}`),r}var tl,rt=A(()=>{"use strict";nl();tt();tl=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function Te(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Mu)}var Mu,Rn=A(()=>{"use strict";Mu=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});function $u(e){let{file:t,severity:r,code:s,range:o}=e,{start:l,end:c}=o,a={file:t,line:l.line,col:l.column,endLine:c.line,endColumn:c.column,title:s},f=Object.
entries(a).map(([u,p])=>`${u}=${Nu(String(p))}`);return`::${r} ${f.join(",")}::${ol(Te(e))}`}var il,ol,Nu,sl=A(()=>{"use strict";Rn();rt();il=e=>[...e.findings.
map($u),tn(e),""].join(`
`);ol=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Nu=e=>ol(e).replaceAll(":","%3A").replaceAll(",","%2C")});var ll,al=A(()=>{"use strict";Rn();ll=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:o,code:l,severity:c,path:a,range:f}=s,u=`${o}#${a} ${l}`,p=t.get(u)??0;
return t.set(u,p+1),{description:Te(s),check_name:l,fingerprint:p===0?u:`${u} ${p+1}`,severity:c==="error"?"major":"minor",location:{path:o,lines:{begin:f.start.
line,end:f.end.line}}}});return`${JSON.stringify(r,null,2)}
`}});var Fu,_u,cl,ul=A(()=>{"use strict";_u=()=>Fu??=require("./cli/groups.cjs"),cl=(...e)=>_u().groupsOf(...e)});var fl,dl=A(()=>{"use strict";rt();ul();fl=(e,t)=>[...e.findings.length>0||e.fits.length>0?cl(e,t):[],`${tn(e)}
`].join(`
`)});var pl,ml=A(()=>{"use strict";yn();tt();pl=({findings:e,files:t,planes:r})=>{let s=[...Ee(e,({file:o})=>o)].map(([o,l])=>({file:o,issues:l.map(({code:c,severity:a,
message:f,path:u,field:p,range:{start:y,end:O}})=>({code:c,severity:a,message:f,path:u,field:p,line:y.line,column:y.column,endLine:O.line,endColumn:O.column}))}));
return`${JSON.stringify({version:1,summary:{files:t,planes:r,...He(e)},results:s},null,2)}
`}});function ju(e,t){let r=it(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>qu(r,c)),o=Math.max(1,t.length),{errors:l}=He(t);return{
tests:o,lines:[`  <testsuite name="${r}" tests="${o}" failures="${l}" errors="0">`,...s,"  </testsuite>"]}}function qu(e,t){let{code:r,severity:s,range:o,file:l}=t,
{line:c,column:a}=o.start,f=Te(t),u=`${l}:${c}:${a}`;return[`    <testcase name="${it(`${r} at ${c}:${a}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${it(r)}" message="${it(f)}">${Tr(`${u} ${f}`)}</failure>`:`      <system-out>${Tr(`${u} warning: ${f}`)}</system-out>`,"    </testcase>"]}var hl,Tr,it,gl=A(()=>{
"use strict";yn();Rn();tt();hl=({findings:e,filesWithPlanes:t})=>{let r=Ee(e,({file:a})=>a),o=[...new Set([...t,...r.keys()])].map(a=>ju(a,r.get(a)??[])),l=o.reduce(
(a,{tests:f})=>a+f,0),{errors:c}=He(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${l}" failures="${c}">`,...o.
flatMap(({lines:a})=>a),"</testsuites>",""].join(`
`)};Tr=e=>e.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),it=
e=>Tr(e).replaceAll('"',"&quot;").replaceAll(`
`,"&#10;").replaceAll("\r","&#13;").replaceAll("	","&#9;")});var Bu,Hu,yl,vl=A(()=>{"use strict";Hu=()=>Bu??=require("./cli/explanations.cjs"),yl=(...e)=>Hu().explanations(...e)});function Yu({code:e,severity:t,what:r,why:s}){return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:`${r} ${s} openchoreo-planes e\
xplain ${e} shows an example.`},defaultConfiguration:{level:t}}}function Gu(e,t){let{file:r,code:s,severity:o,path:l,range:c}=e,{start:a,end:f}=c,u=t.findIndex(
p=>p.code===s);return{ruleId:s,...u>=0&&{ruleIndex:u},level:o,message:{text:Te(e)},locations:[{physicalLocation:{artifactLocation:{uri:Wu(r)},region:{startLine:a.
line,startColumn:a.column,endLine:f.line,endColumn:f.column}},logicalLocations:[{fullyQualifiedName:l}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${l}`}}}
function Wu(e){let t=e.split("/").map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var bl,Uu,
xl=A(()=>{"use strict";vl();Rn();bl=({findings:e},{version:t})=>{let r=new Set(e.map(({code:l})=>l)),s=yl().filter(({code:l})=>r.has(l)),o={tool:{driver:{name:"\
openchoreo-planes",version:t,informationUri:"https://openchoreo.dev",rules:s.map(Yu)}},columnKind:"utf16CodeUnits",results:e.map(l=>Gu(l,s))};return`${JSON.stringify(
{$schema:Uu,version:"2.1.0",runs:[o]},null,2)}
`},Uu="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var Ku,wl,Al,Rl,Cl=A(()=>{"use strict";wl=()=>Ku??=require("./cli/glob.cjs"),Al=(...e)=>wl().globOf(...e),Rl=(...e)=>wl().isGlob(...e)});var Vu,ot,Lr,Ol,Dr,Pl,El=A(()=>{"use strict";ot=()=>Vu??=require("./cli/ignored.cjs"),Lr=(...e)=>ot().ignoringAround(...e),Ol=(...e)=>ot().ignoringIn(...e),Dr=(...e)=>ot().
isIgnored(...e),Pl=(...e)=>ot().patternsOf(...e)});function Cn(e){let t=e instanceof Error&&"code"in e?String(e.code):"";return zu[t]??(e instanceof Error?e.message:String(e))}var zu,Mr=A(()=>{"use strict";zu={ENOENT:"\
there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",
ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EMFILE:"too many \
files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is to\
o large to be a manifest"}});function*Sl(e,{cwd:t,ignore:r=[],onFault:s}){let o=new Set,l=r.length>0?Pl(t,r):[];function*c(a,f,u,p){let y=(0,be.realpathSync)(a);if(o.has(y))return;o.add(y);
let O=Ol(a,u);for(let I of(0,be.readdirSync)(a,{withFileTypes:!0}).sort(Xu)){let L=$r(a,Ue.sep,I.name),F=f===""?I.name:$r(f,"/",I.name),_=Qu.test(I.name)&&p(F);
try{let U=I.isSymbolicLink()?nf(L,_):I,q=U?.isDirectory()??!1;if(!q&&!_||q&&Zu.has(I.name)||[O,l].some(B=>B.length>0&&Dr(L,q,B)))continue;if(q)yield*c(L,F,O,p);else if(U?.
isFile()){let B=I.isSymbolicLink()?(0,be.realpathSync)(L):$r(y,Ue.sep,I.name);o.has(B)||(yield{path:F,found:!0}),o.add(B)}}catch(U){s(`${F}: ${Cn(U)}`)}}}for(let a of e)
try{if(a==="-"){o.has(Le)||(yield{path:Le,found:!1}),o.add(Le);continue}let f=(0,Ue.resolve)(t,a),u=ef(a),p=(0,be.statSync)(f,{throwIfNoEntry:!1});if(!p&&Rl(u)){
let y=!1;for(let O of Ju(u,t,c))y=!0,yield O;y||s(`${a}: no YAML or JSON file matches`)}else if(p){if(p.isDirectory())yield*c(f,u==="."?"":u,Lr(f),()=>!0);else if(!tf(
p,f))s(`${a}: it is neither a file nor a directory`);else if(l.length===0||!Dr(f,!1,l)){let y=p.isFile()?(0,be.realpathSync)(f):f;o.has(y)||(yield{path:u,found:!1}),
o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(f){s(`${a}: ${Cn(f)}`)}}function*Ju(e,t,r){let{base:s,isMatch:o}=Al(e),l=(0,Ue.resolve)(t,s);
if(!(0,be.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,a=c===""?0:c.length+(c.endsWith("/")?0:1);yield*r(l,c,Lr(l),f=>o(f.slice(a)))}
function nf(e,t){try{return(0,be.statSync)(e)}catch(r){if(t)throw r;return}}function tf(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(t)}var be,Ue,Le,Qu,Zu,Xu,$r,ef,Nr=A(()=>{"use strict";be=require("fs"),Ue=require("path");Cl();El();Mr();Le="<stdin>";Qu=/\.(?:ya?ml|json)$/i,Zu=new Set(["\
.git","node_modules"]),Xu=(e,t)=>e.name<t.name?-1:1,$r=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,ef=e=>Ue.sep==="\\"?e.replaceAll("\\","/"):e});var rf,of,Il,kl=A(()=>{"use strict";of=()=>rf??=require("./cli/fix.cjs"),Il=(...e)=>of().fixFiles(...e)});function Tl(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,o=r,l=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-o<100||(o=
c,l=!0,e.stderr(`\r${s} files`))},end(){l&&e.stderr("\r\x1B[K")}}}var Ll=A(()=>{"use strict"});function Fr(e,t){return e===Le?Buffer.from(t.stdin()):sf(e,t.cwd)}function sf(e,t){let r=(0,$l.resolve)(t,e),s=(0,Ae.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,Ae.readFileSync)(s);let o=(0,Ae.readSync)(s,st);return o<st.length?st.subarray(0,o):Buffer.concat([st,(0,Ae.readFileSync)(s)])}finally{(0,Ae.closeSync)(
s)}}function lt(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,Ml.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Nl(e){if(e[0]===255||e[0]===254){let t=lt(e);return t.includes("openc\
horeo")||Dl.test(t)}return e.includes("openchoreo")||e.includes("Plane")&&Dl.test(e.toString("latin1"))}var Ml,Ae,$l,st,Dl,Fl=A(()=>{"use strict";Ml=require("buffer"),
Ae=require("fs"),$l=require("path");Nr();st=Buffer.allocUnsafeSlow(64*1024);Dl=/\bkind["']?\s*:\s*["']?\w*Plane\b/});var _l={};Q(_l,{lintCommand:()=>ff});function ff(e,t){let{values:r,positionals:s}=ai(e,{release:{type:"string"},format:{type:"string"},complete:{type:"boolean"},
at:{type:"string"},ignore:{type:"string",multiple:!0},"fail-level":{type:"string"},"fail-if-none":{type:"boolean"},fix:{type:"boolean"},quiet:{type:"boolean"},help:{
type:"boolean"}});if(r.help)return t.stdout(lf),ae.ok;let o=ci(r.release),l=Yt("--format",r.format??"human",af),c=Yt("--fail-level",r["fail-level"]??"error",["e\
rror","warning"]),a=r.at===void 0?void 0:pf(r.at);if(s.length===0)throw new ce("lint needs files or directories, or - for standard input");if(r.fix&&s.includes(
"-"))throw new ce("--fix needs files: standard input has no place to write to");let{complete:f=!1,ignore:u=[]}=r,{report:p,faults:y,textOf:O}=df(s,t,{release:o,
complete:f,ignore:u,at:a,fix:r.fix===!0}),I=p.findings.filter(({severity:_})=>_==="error"),L=r.quiet?{...p,findings:I}:p;t.stdout(cf[l](L,{colors:t.colors,version:gn,
textOf:O}));for(let _ of rl(p))t.stderr(`${_}
`);uf.has(l)||t.stderr(`${tn(L)}
`);for(let _ of y)t.stderr(`openchoreo-planes: ${_}
`);return y.length>0?ae.failure:(c==="error"?I:p.findings).length>0||r["fail-if-none"]&&p.planes===0?ae.findings:ae.ok}function df(e,t,{release:r,complete:s,ignore:o,
at:l,fix:c}){let a=[],f=_=>{a.push(_)},u=[...Sl(e,{cwd:t.cwd,ignore:o,onFault:f})];c&&Il(u,r,t,f);let p={release:r,complete:s,...l&&{at:l,endOf:fi}},y=Xs(p),O=Tl(
t),I;for(let[_,{path:U,found:q}]of u.entries()){try{let B=Fr(U,t);if(q&&!Nl(B))y.skip();else{let Y=lt(B);U===Le&&(I=Y),y.add({path:U,text:Y},_,q)}}catch(B){f(`${U}\
: ${Cn(B)}`)}O.step()}let L=_=>{if(_===Le)return I;try{return lt(Fr(_,t))}catch{return}},F=y.finish(_=>L(u[_]?.path??"")??"");return O.end(),{report:F,faults:a,
textOf:L}}function pf(e){if(e==="now")return new Date;let t=/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(e)?new Date(e):
void 0;if(t===void 0||Number.isNaN(t.getTime())||!t.toISOString().startsWith(e.slice(0,8)))throw new ce("--at is a day such as 2026-11-21, a time such as 2026-1\
1-21T08:00:00Z, or now");return t}var lf,af,cf,uf,jl=A(()=>{"use strict";di();el();rt();sl();al();dl();ml();gl();xl();Nr();kl();$n();Gt();Ll();Fl();Mr();Wt();lf=
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
`,af=["human","json","sarif","github","gitlab","junit"],cf={human:fl,json:pl,sarif:bl,github:il,gitlab:ll,junit:hl},uf=new Set(["human","github"])});var ql={};Q(ql,{defaultCommand:()=>gf});var mf,hf,gf,Bl=A(()=>{"use strict";hf=()=>mf??=require("./cli/default.cjs"),gf=(...e)=>hf().defaultCommand(...e)});var Hl={};Q(Hl,{migrateCommand:()=>bf});var yf,vf,bf,Ul=A(()=>{"use strict";vf=()=>yf??=require("./cli/migrate.cjs"),bf=(...e)=>vf().migrateCommand(...e)});var Yl={};Q(Yl,{graphCommand:()=>Af});var xf,wf,Af,Gl=A(()=>{"use strict";wf=()=>xf??=require("./cli/graph.cjs"),Af=(...e)=>wf().graphCommand(...e)});var Wl={};Q(Wl,{checklistCommand:()=>Of});var Rf,Cf,Of,Kl=A(()=>{"use strict";Cf=()=>Rf??=require("./cli/checklist.cjs"),Of=(...e)=>Cf().checklistCommand(...e)});var Vl={};Q(Vl,{schemaCommand:()=>Sf});var Pf,Ef,Sf,zl=A(()=>{"use strict";Ef=()=>Pf??=require("./cli/schema.cjs"),Sf=(...e)=>Ef().schemaCommand(...e)});var Jl={};Q(Jl,{explainCommand:()=>Tf});var If,kf,Tf,Ql=A(()=>{"use strict";kf=()=>If??=require("./cli/explain.cjs"),Tf=(...e)=>kf().explainCommand(...e)});var rn=require("fs"),Xl=require("path");$n();pn();$n();Gt();Wt();var Lf=`openchoreo-planes: knows what a valid OpenChoreo plane manifest is

  openchoreo-planes lint PATHS...    judge the planes in files
  openchoreo-planes default FILE     print a plane with its defaults written out
  openchoreo-planes migrate PATHS... move planes to a later release
  openchoreo-planes graph PATHS...   draw which plane refers to which
  openchoreo-planes checklist PATHS  list what must exist before planes work
  openchoreo-planes schema [KIND]    print a JSON Schema for editors, or how to use it
  openchoreo-planes explain CODE     what a code of lint means, and what is right
  openchoreo-planes COMMAND --help   how to use a command
  openchoreo-planes --version        the version of this program
`,at={lint:async()=>(await Promise.resolve().then(()=>(jl(),_l))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Bl(),ql))).defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(Ul(),Hl))).
migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(Gl(),Yl))).graphCommand,checklist:async()=>(await Promise.resolve().then(()=>(Kl(),Wl))).checklistCommand,
schema:async()=>(await Promise.resolve().then(()=>(zl(),Vl))).schemaCommand,explain:async()=>(await Promise.resolve().then(()=>(Ql(),Jl))).explainCommand};async function Zl(e,t){
let[r,...s]=e;try{if(r===void 0||r==="--help"||r==="-h"||r==="help")return t.stdout(Lf),r===void 0?ae.failure:ae.ok;if(r==="--version"||r==="-v")return t.stdout(
`${gn}
`),ae.ok;let o=Object.hasOwn(at,r)?at[r]:void 0;if(o)return await(await o())(s,t);let l=ge(r,Object.keys(at));throw new ce(`there is no command ${r}${l===void 0?
"":`; did you mean ${l}?`}`)}catch(o){if(!li(o))throw o;return t.stderr(`openchoreo-planes: ${o.message}
Run openchoreo-planes ${Object.hasOwn(at,r??"")?`${r} `:""}--help to see how it is used.
`),ae.failure}}function _r(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,rn.writeSync)(e,r))}catch(s){let o=s instanceof Error&&"code"in s?s.code:void 0;if(o===
"EPIPE"||o==="EBADF")return;if(o!=="EAGAIN")throw s}}function ea(e){try{if(!(0,rn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.
stdout:process.stderr).isTTY===!0}function Df(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="f\
alse":ea(1)&&r!=="dumb"}async function Mf(){process.exitCode=await Zl(process.argv.slice(2),{stdout:e=>_r(1,e),stderr:e=>_r(2,e),stdin:()=>(0,rn.readFileSync)(0),
cwd:process.cwd(),schemas:(0,Xl.join)(__dirname,"../generated/schemas"),get colors(){return Df()},get watched(){return ea(2)&&!process.env.CI}})}Mf().catch(e=>{
_r(2,`openchoreo-planes: a fault of this program, please report it: ${e instanceof Error?e.stack:String(e)}
`),process.exitCode=ae.failure});

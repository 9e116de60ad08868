"use strict";var rn=Object.defineProperty;var _i=Object.getOwnPropertyDescriptor;var Ti=Object.getOwnPropertyNames;var Ri=Object.prototype.hasOwnProperty;var j=(n,i)=>{for(var t in i)rn(n,t,{get:i[t],enumerable:!0})},ki=(n,i,t,p)=>{if(i&&typeof i=="object"||typeof i=="function")for(let o of Ti(i))!Ri.call(n,o)&&o!==
t&&rn(n,o,{get:()=>i[o],enumerable:!(p=_i(i,o))||p.enumerable});return n};var Ni=n=>ki(rn({},"__esModule",{value:!0}),n);var Qo={};j(Qo,{policyCommand:()=>Ho});module.exports=Ni(Qo);var Ei=require("fs"),Pi=require("path");var Li=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Ii=/##(\w*)\[/g;function or(n){return`${JSON.stringify(n,null,2).replace(Li,i=>i===`
`?i:Mi(i)).replace(Ii,"##$1\\u005b")}
`}function Mi(n){return Array.from({length:n.length},(i,t)=>`\\u${Di(n.charCodeAt(t))}`).join("")}var Di=n=>n.toString(16).padStart(4,"0");var on={};j(on,{isPlane:()=>qi,validatePlane:()=>ji,withDefaults:()=>$i});var Fi,tn=()=>Fi??=require("./v0.3.cjs"),ji=(...n)=>tn().validatePlane(...n),qi=(...n)=>tn().
isPlane(...n),$i=(...n)=>tn().withDefaults(...n);var Fe={};j(Fe,{isPlane:()=>Ui,validatePlane:()=>Yi,withDefaults:()=>Hi});var Bi,ln=()=>Bi??=require("./v0.4.cjs"),Yi=(...n)=>ln().validatePlane(...n),Ui=(...n)=>ln().
isPlane(...n),Hi=(...n)=>ln().withDefaults(...n);var cn={};j(cn,{isPlane:()=>Gi,validatePlane:()=>Wi,withDefaults:()=>Vi});var Ki,un=()=>Ki??=require("./v0.6.cjs"),Wi=(...n)=>un().validatePlane(...n),Gi=(...n)=>un().
isPlane(...n),Vi=(...n)=>un().withDefaults(...n);var an={};j(an,{isPlane:()=>Qi,validatePlane:()=>zi,withDefaults:()=>Xi});var Ji,sn=()=>Ji??=require("./v0.7.cjs"),zi=(...n)=>sn().validatePlane(...n),Qi=(...n)=>sn().
isPlane(...n),Xi=(...n)=>sn().withDefaults(...n);var pn={};j(pn,{isPlane:()=>nt,validatePlane:()=>et,withDefaults:()=>rt});var Zi,fn=()=>Zi??=require("./v0.8.cjs"),et=(...n)=>fn().validatePlane(...n),nt=(...n)=>fn().
isPlane(...n),rt=(...n)=>fn().withDefaults(...n);var hn={};j(hn,{isPlane:()=>ot,validatePlane:()=>tt,withDefaults:()=>lt});var it,dn=()=>it??=require("./v0.9.cjs"),tt=(...n)=>dn().validatePlane(...n),ot=(...n)=>dn().
isPlane(...n),lt=(...n)=>dn().withDefaults(...n);var je={};j(je,{isPlane:()=>st,validatePlane:()=>ct,withDefaults:()=>at});var ut,mn=()=>ut??=require("./v0.10.cjs"),ct=(...n)=>mn().validatePlane(...n),st=(...n)=>mn().
isPlane(...n),at=(...n)=>mn().withDefaults(...n);var yn={};j(yn,{isPlane:()=>dt,validatePlane:()=>pt,withDefaults:()=>ht});var ft,gn=()=>ft??=require("./v0.12.cjs"),pt=(...n)=>gn().validatePlane(...n),dt=(...n)=>gn().
isPlane(...n),ht=(...n)=>gn().withDefaults(...n);var An={};j(An,{isPlane:()=>yt,validatePlane:()=>gt,withDefaults:()=>vt});var mt,vn=()=>mt??=require("./v0.13.cjs"),gt=(...n)=>vn().validatePlane(...n),yt=(...n)=>vn().
isPlane(...n),vt=(...n)=>vn().withDefaults(...n);var wn={};j(wn,{isPlane:()=>wt,validatePlane:()=>bt,withDefaults:()=>xt});var At,bn=()=>At??=require("./v0.14.cjs"),bt=(...n)=>bn().validatePlane(...n),wt=(...n)=>bn().
isPlane(...n),xt=(...n)=>bn().withDefaults(...n);var qe={};j(qe,{isPlane:()=>Ct,validatePlane:()=>Ot,withDefaults:()=>Et});var St,xn=()=>St??=require("./v0.15.cjs"),Ot=(...n)=>xn().validatePlane(...n),Ct=(...n)=>xn().
isPlane(...n),Et=(...n)=>xn().withDefaults(...n);var On={};j(On,{isPlane:()=>Tt,validatePlane:()=>_t,withDefaults:()=>Rt});var Pt,Sn=()=>Pt??=require("./v0.17.cjs"),_t=(...n)=>Sn().validatePlane(...n),Tt=(...n)=>Sn().
isPlane(...n),Rt=(...n)=>Sn().withDefaults(...n);var En={};j(En,{isPlane:()=>Lt,validatePlane:()=>Nt,withDefaults:()=>It});var kt,Cn=()=>kt??=require("./v1.0.cjs"),Nt=(...n)=>Cn().validatePlane(...n),Lt=(...n)=>Cn().
isPlane(...n),It=(...n)=>Cn().withDefaults(...n);var $e={};j($e,{isPlane:()=>Ft,validatePlane:()=>Dt,withDefaults:()=>jt});var Mt,Pn=()=>Mt??=require("./v1.1.cjs"),Dt=(...n)=>Pn().validatePlane(...n),Ft=(...n)=>Pn().
isPlane(...n),jt=(...n)=>Pn().withDefaults(...n);var lr={"v0.3":on,"v0.4":Fe,"v0.5":Fe,"v0.6":cn,"v0.7":an,"v0.8":pn,"v0.9":hn,"v0.10":je,"v0.11":je,"v0.12":yn,"v0.13":An,"v0.14":wn,"v0.15":qe,"v0.16":qe,"v0.1\
7":On,"v1.0":En,"v1.1":$e,"v1.2":$e};var _n=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ur={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var cr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function we(n){return ur[n]}function sr(n,i){return typeof i=="string"&&cr[n].includes(i)}function ar(n){return typeof n=="string"&&Object.hasOwn(lr,n)}function fr(n,{variables:i,validations:t},p,o){let l=`${n.toLowerCase()}s`,c={name:`openchoreo-planes-${l}`,labels:{"app.kubernetes.io/part-of":"openchoreo-plan\
es"},annotations:{"openchoreo-planes/contract":`${n} of ${p}, which is the contract of ${we(p)}`}},s="admissionregistration.k8s.io/v1";return[{apiVersion:s,kind:"\
ValidatingAdmissionPolicy",metadata:c,spec:{failurePolicy:"Fail",matchConstraints:{resourceRules:[{apiGroups:["openchoreo.dev"],apiVersions:["v1alpha1"],operations:[
"CREATE","UPDATE"],resources:[l]}]},...i.length>0&&{variables:i},validations:t.map(b=>({...b,reason:"Invalid"}))}},{apiVersion:s,kind:"ValidatingAdmissionPolicy\
Binding",metadata:c,spec:{policyName:c.name,validationActions:[o]}}]}function qt(n){return typeof n!="object"||n===null||Array.isArray(n)}function le(n){return!qt(n)}function Be(n,i){if(Object.is(n,i))return!0;if(Array.isArray(n)||Array.isArray(i))return Array.isArray(n)&&Array.isArray(i)&&n.length===i.length&&n.every((p,o)=>Be(
p,i[o]));if(!le(n)||!le(i))return!1;let t=Object.keys(n);return t.length===Object.keys(i).length&&t.every(p=>Object.hasOwn(i,p)&&Be(n[p],i[p]))}var pr=n=>n.replaceAll("~","~0").replaceAll("/","~1");function dr(n){let i=n.charCodeAt(0)===65279?1:0,t,p=o=>{t??=$t(n);let l=0,c=t.length-1;for(;l<c;){let b=l+c+1>>1;(t[b]??0)<=o?l=b:c=b-1}let s=o-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-i):s,offset:o}};return(o,l)=>({start:p(Math.min(o,n.length)),end:p(Math.min(l,n.length))})}function $t(n){let i=[0];for(let t of n.
matchAll(/\r\n|[\r\n]/g))i.push(t.index+t[0].length);return i}var Tn=200,hr=`it is nested deeper than ${Tn} levels`;function vr(n){let i=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(i,i+4096)))return gr(n,i);let t=[],p=i;for(;;){let c=Ye(mr,n,p);if(c===n.length)return t;
let s=Yt(n,p,c);if(!s)break;t.push(s),p=s.end}if(t.length<2)return[...t,...gr(n,Ye(Bt,n,p))];let o=Ye(mr,n,p);return[...t,{start:p,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var mr=/[ \t\r\n]*/y,Bt=/[^\S\n]*\n?/y;function Ye(n,i,t){return n.lastIndex=t,t+(n.exec(i)?.[0].length??
0)}function Yt(n,i,t){let p=Ut(n,t);if(!p)return;let{end:o,levels:l}=p;if(l>Tn)return{start:i,body:t,end:o,fault:{start:t,end:t+1,reason:hr}};let c=!0;try{let s=JSON.
parse(n.slice(t,o),(b,a)=>(typeof a=="number"&&!Number.isFinite(a)&&(c=!1),a));if(c)return{start:i,body:t,end:o,json:{value:s}}}catch{return}return{start:i,body:t,
end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Ut(n,i){let t=0,p=0;for(let o=i;o<n.length;o++){let l=n[o];if(l==='"'){let c=Kt(n,o);
if(c===void 0)return;o=c-1}else l==="{"||l==="["?p=Math.max(p,++t):l==="}"||l==="]"?t--:t===0&&(o=Ye(Ht,n,o)-1);if(t<=0)return{end:o+1,levels:p}}}var Ht=/[-+.\w]*/y;
function Kt(n,i){for(let t=i+1;t<n.length;t++){if(n[t]==='"')return t+1;n[t]==="\\"&&t++}}function gr(n,i){let t=[],p={start:i,body:i},o=c=>{c>p.body&&t.push({...p,
end:c})},l=n.startsWith("---",i)?i:yr(n,i);for(;l!==-1;l=yr(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,b=n.slice(l+3,s).trim();if(b!==""&&!b.startsWith("#")){if(p.fault)continue;o(l),p={start:l,body:l,fault:{start:l,end:l+3+b.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>p.body&&!Wt(n.slice(p.body,l))&&(o(l),p={start:l,body:s})}return o(n.length),t}function yr(n,i){
let t=n.indexOf(`
---`,i);return t===-1?-1:t+1}function Wt(n){return/^%/m.test(n)&&n.split(`
`).every(i=>/^\s*(?:#|$)|^%/.test(i))}function Gt(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var F={},Ue={},Z={},Ar;function xe(){if(Ar)return Z;Ar=1;function n(c){
return typeof c>"u"||c===null}function i(c){return typeof c=="object"&&c!==null}function t(c){return Array.isArray(c)?c:n(c)?[]:[c]}function p(c,s){if(s){let b=Object.
keys(s);for(let a=0,m=b.length;a<m;a+=1){let S=b[a];c[S]=s[S]}}return c}function o(c,s){let b="";for(let a=0;a<s;a+=1)b+=c;return b}function l(c){return c===0&&
Number.NEGATIVE_INFINITY===1/c}return Z.isNothing=n,Z.isObject=i,Z.toArray=t,Z.repeat=o,Z.isNegativeZero=l,Z.extend=p,Z}var Rn,br;function Se(){if(br)return Rn;
br=1;function n(t,p){let o="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(o+='in "'+t.mark.name+'" '),o+="("+(t.mark.line+1)+":"+(t.mark.column+
1)+")",!p&&t.mark.snippet&&(o+=`

`+t.mark.snippet),l+" "+o):l}function i(t,p){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=p,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return i.prototype=Object.create(Error.prototype),i.prototype.constructor=i,i.prototype.
toString=function(p){return this.name+": "+n(this,p)},Rn=i,Rn}var kn,wr;function Vt(){if(wr)return kn;wr=1;let n=xe();function i(o,l,c,s,b){let a="",m="",S=Math.
floor(b/2)-1;return s-l>S&&(a=" ... ",l=s-S+a.length),c-s>S&&(m=" ...",c=s+S-m.length),{str:a+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+a.length}}function t(o,l){
return n.repeat(" ",l-o.length)+o}function p(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],b=[],a,m=-1;for(;a=c.exec(
o.buffer);)b.push(a.index),s.push(a.index+a[0].length),o.position<=a.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let S="",P=Math.min(o.line+l.linesAfter,b.length).
toString().length,N=l.maxLength-(l.indent+P+3);for(let L=1;L<=l.linesBefore&&!(m-L<0);L++){let H=i(o.buffer,s[m-L],b[m-L],o.position-(s[m]-s[m-L]),N);S=n.repeat(
" ",l.indent)+t((o.line-L+1).toString(),P)+" | "+H.str+`
`+S}let U=i(o.buffer,s[m],b[m],o.position,N);S+=n.repeat(" ",l.indent)+t((o.line+1).toString(),P)+" | "+U.str+`
`,S+=n.repeat("-",l.indent+P+3+U.pos)+`^
`;for(let L=1;L<=l.linesAfter&&!(m+L>=b.length);L++){let H=i(o.buffer,s[m+L],b[m+L],o.position-(s[m]-s[m+L]),N);S+=n.repeat(" ",l.indent)+t((o.line+L+1).toString(),
P)+" | "+H.str+`
`}return S.replace(/\n$/,"")}return kn=p,kn}var Nn,xr;function q(){if(xr)return Nn;xr=1;let n=Se(),i=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function p(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(b){c[String(b)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(i.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=p(c.styleAliases||null),t.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Nn=o,Nn}var Ln,Sr;function Hr(){if(Sr)return Ln;Sr=1;let n=Se(),i=q();function t(l,c){
let s=[];return l[c].forEach(function(b){let a=s.length;s.forEach(function(m,S){m.tag===b.tag&&m.kind===b.kind&&m.multi===b.multi&&(a=S)}),s[a]=b}),s}function p(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,b=arguments.length;s<b;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],b=[];if(c instanceof i)b.push(c);else if(Array.isArray(c))b=b.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(b=b.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof i))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),b.forEach(function(m){if(!(m instanceof i))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let a=Object.create(o.prototype);return a.implicit=(this.implicit||[]).concat(s),a.explicit=(this.explicit||[]).concat(b),a.compiledImplicit=t(a,"impli\
cit"),a.compiledExplicit=t(a,"explicit"),a.compiledTypeMap=p(a.compiledImplicit,a.compiledExplicit),a},Ln=o,Ln}var In,Or;function Kr(){if(Or)return In;Or=1;let n=q();
return In=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(i){return i!==null?i:""}}),In}var Mn,Cr;function Wr(){if(Cr)return Mn;Cr=1;let n=q();return Mn=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(i){return i!==null?i:[]}}),Mn}var Dn,Er;function Gr(){if(Er)return Dn;Er=1;let n=q();return Dn=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(i){return i!==null?i:{}}}),Dn}var Fn,Pr;function Vr(){if(Pr)return Fn;Pr=1;let n=Hr();return Fn=
new n({explicit:[Kr(),Wr(),Gr()]}),Fn}var jn,_r;function Jr(){if(_r)return jn;_r=1;let n=q();function i(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function t(){return null}function p(o){return o===null}return jn=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:i,construct:t,predicate:p,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),jn}var qn,Tr;function zr(){if(Tr)return qn;Tr=1;let n=q();function i(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function t(o){return o==="true"||o==="True"||o===
"TRUE"}function p(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return qn=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:i,construct:t,
predicate:p,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),qn}var $n,Rr;function Qr(){if(Rr)return $n;Rr=1;let n=xe(),i=q();function t(a){return a>=48&&a<=57||a>=65&&a<=70||a>=97&&a<=102}
function p(a){return a>=48&&a<=55}function o(a){return a>=48&&a<=57}function l(a){if(a===null)return!1;let m=a.length,S=0,P=!1;if(!m)return!1;let N=a[S];if((N===
"-"||N==="+")&&(N=a[++S]),N==="0"){if(S+1===m)return!0;if(N=a[++S],N==="b"){for(S++;S<m;S++){if(N=a[S],N!=="0"&&N!=="1")return!1;P=!0}return P&&isFinite(c(a))}if(N===
"x"){for(S++;S<m;S++){if(!t(a.charCodeAt(S)))return!1;P=!0}return P&&isFinite(c(a))}if(N==="o"){for(S++;S<m;S++){if(!p(a.charCodeAt(S)))return!1;P=!0}return P&&
isFinite(c(a))}}for(;S<m;S++){if(!o(a.charCodeAt(S)))return!1;P=!0}return P?isFinite(c(a)):!1}function c(a){let m=a,S=1,P=m[0];if((P==="-"||P==="+")&&(P==="-"&&
(S=-1),m=m.slice(1),P=m[0]),m==="0")return 0;if(P==="0"){if(m[1]==="b")return S*parseInt(m.slice(2),2);if(m[1]==="x")return S*parseInt(m.slice(2),16);if(m[1]===
"o")return S*parseInt(m.slice(2),8)}return S*parseInt(m,10)}function s(a){return c(a)}function b(a){return Object.prototype.toString.call(a)==="[object Number]"&&
a%1===0&&!n.isNegativeZero(a)}return $n=new i("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:b,represent:{binary:function(a){return a>=0?
"0b"+a.toString(2):"-0b"+a.toString(2).slice(1)},octal:function(a){return a>=0?"0o"+a.toString(8):"-0o"+a.toString(8).slice(1)},decimal:function(a){return a.toString(
10)},hexadecimal:function(a){return a>=0?"0x"+a.toString(16).toUpperCase():"-0x"+a.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),$n}var Bn,kr;function Xr(){if(kr)return Bn;kr=1;let n=xe(),i=q(),t=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),p=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(a){return a===null||!t.test(a)?!1:isFinite(parseFloat(a,10))?!0:p.test(a)}function l(a){let m=a.toLowerCase(),S=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?S===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:S*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(a,m){if(isNaN(a))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
a)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===a)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(a))return"-0.0";let S=a.toString(10);return c.test(S)?S.replace(
"e",".e"):S}function b(a){return Object.prototype.toString.call(a)==="[object Number]"&&(a%1!==0||n.isNegativeZero(a))}return Bn=new i("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:b,represent:s,defaultStyle:"lowercase"}),Bn}var Yn,Nr;function Zr(){return Nr||(Nr=1,Yn=Vr().extend({implicit:[Jr(),
zr(),Qr(),Xr()]})),Yn}var Un,Lr;function ei(){return Lr||(Lr=1,Un=Zr()),Un}var Hn,Ir;function ni(){if(Ir)return Hn;Ir=1;let n=q(),i=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function p(c){return c===null?!1:i.exec(c)!==null||t.exec(c)!==null}function o(c){let s=0,b=null,
a=i.exec(c);if(a===null&&(a=t.exec(c)),a===null)throw new Error("Date resolve error");let m=+a[1],S=+a[2]-1,P=+a[3];if(!a[4])return new Date(Date.UTC(m,S,P));let N=+a[4],
U=+a[5],L=+a[6];if(a[7]){for(s=a[7].slice(0,3);s.length<3;)s+="0";s=+s}if(a[9]){let ee=+a[10],$=+(a[11]||0);b=(ee*60+$)*6e4,a[9]==="-"&&(b=-b)}let H=new Date(Date.
UTC(m,S,P,N,U,L,s));return b&&H.setTime(H.getTime()-b),H}function l(c){return c.toISOString()}return Hn=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:p,
construct:o,instanceOf:Date,represent:l}),Hn}var Kn,Mr;function ri(){if(Mr)return Kn;Mr=1;let n=q();function i(t){return t==="<<"||t===null}return Kn=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:i}),Kn}var Wn,Dr;function ii(){if(Dr)return Wn;Dr=1;let n=q(),i=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function t(c){if(c===null)return!1;let s=0,b=c.length,a=i;for(let m=0;m<b;m++){let S=a.indexOf(c.charAt(m));if(!(S>64)){if(S<0)return!1;s+=6}}return s%8===0}
function p(c){let s=c.replace(/[\r\n=]/g,""),b=s.length,a=i,m=0,S=[];for(let N=0;N<b;N++)N%4===0&&N&&(S.push(m>>16&255),S.push(m>>8&255),S.push(m&255)),m=m<<6|a.
indexOf(s.charAt(N));let P=b%4*6;return P===0?(S.push(m>>16&255),S.push(m>>8&255),S.push(m&255)):P===18?(S.push(m>>10&255),S.push(m>>2&255)):P===12&&S.push(m>>4&
255),new Uint8Array(S)}function o(c){let s="",b=0,a=c.length,m=i;for(let P=0;P<a;P++)P%3===0&&P&&(s+=m[b>>18&63],s+=m[b>>12&63],s+=m[b>>6&63],s+=m[b&63]),b=(b<<
8)+c[P];let S=a%3;return S===0?(s+=m[b>>18&63],s+=m[b>>12&63],s+=m[b>>6&63],s+=m[b&63]):S===2?(s+=m[b>>10&63],s+=m[b>>4&63],s+=m[b<<2&63],s+=m[64]):S===1&&(s+=m[b>>
2&63],s+=m[b<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Wn=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:p,predicate:l,represent:o}),Wn}var Gn,Fr;function ti(){if(Fr)return Gn;Fr=1;let n=q(),i=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function p(l){if(l===null)return!0;let c={},s=l;for(let b=0,a=s.length;b<a;b+=1){let m=s[b],S=!1;if(t.call(m)!=="[object Object]")return!1;let P;
for(P in m)if(i.call(m,P))if(!S)S=!0;else return!1;if(!S||i.call(c,P))return!1;Object.defineProperty(c,P,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Gn=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:p,construct:o}),Gn}var Vn,jr;function oi(){if(jr)return Vn;jr=1;let n=q(),i=Object.prototype.toString;
function t(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,b=l.length;s<b;s+=1){let a=l[s];if(i.call(a)!=="[object Object]")return!1;let m=Object.
keys(a);if(m.length!==1)return!1;c[s]=[m[0],a[m[0]]]}return!0}function p(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,b=l.length;s<b;s+=1){
let a=l[s],m=Object.keys(a);c[s]=[m[0],a[m[0]]]}return c}return Vn=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:p}),Vn}var Jn,qr;function li(){
if(qr)return Jn;qr=1;let n=q(),i=Object.prototype.hasOwnProperty;function t(o){if(o===null)return!0;let l=o;for(let c in l)if(i.call(l,c)&&l[c]!==null)return!1;
return!0}function p(o){return o!==null?o:{}}return Jn=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:p}),Jn}var zn,$r;function Xn(){return $r||
($r=1,zn=ei().extend({implicit:[ni(),ri()],explicit:[ii(),ti(),oi(),li()]})),zn}var Br;function Jt(){if(Br)return Ue;Br=1;let n=xe(),i=Se(),t=Vt(),p=Xn(),o=Object.
prototype.hasOwnProperty,l=1,c=2,s=3,b=4,a=1,m=2,S=3,P=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
N=/[\x85\u2028\u2029]/,U=/[,\[\]{}]/,L=/^(?:!|!!|![0-9A-Za-z-]+!)$/,H=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function ee(e){return Object.
prototype.toString.call(e)}function $(e){return e===10||e===13}function B(e){return e===9||e===32}function D(e){return e===9||e===32||e===10||e===13}function V(e){
return e===44||e===91||e===93||e===123||e===125}function Ge(e){if(e>=48&&e<=57)return e-48;let u=e|32;return u>=97&&u<=102?u-97+10:-1}function Ve(e){return e===
120?2:e===117?4:e===85?8:0}function Ce(e){return e>=48&&e<=57?e-48:-1}function fe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Je(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function pe(e,u,y){u==="__proto__"?Object.defineProperty(e,u,{configurable:!0,enumerable:!0,writable:!0,value:y}):e[u]=
y}let Ee=new Array(256),de=new Array(256);for(let e=0;e<256;e++)Ee[e]=fe(e)?1:0,de[e]=fe(e);function M(e,u){this.input=e,this.filename=u.filename||null,this.schema=
u.schema||p,this.onWarning=u.onWarning||null,this.legacy=u.legacy||!1,this.json=u.json||!1,this.listener=u.listener||null,this.maxDepth=typeof u.maxDepth=="numb\
er"?u.maxDepth:100,this.maxTotalMergeKeys=typeof u.maxTotalMergeKeys=="number"?u.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Pe(e,u){let y={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return y.snippet=t(y),new i(u,y)}function E(e,u){throw Pe(e,u)}function ie(e,u){e.onWarning&&e.onWarning.call(null,Pe(e,u))}function W(e,u,y){let v=e.
anchorMapTransactions;if(v.length!==0){let h=v[v.length-1];o.call(h,u)||(h[u]={existed:o.call(e.anchorMap,u),value:e.anchorMap[u]})}e.anchorMap[u]=y}function ze(e){
e.anchorMapTransactions.push(Object.create(null))}function ne(e){let u=e.anchorMapTransactions.pop(),y=e.anchorMapTransactions;if(y.length===0)return;let v=y[y.
length-1],h=Object.keys(u);for(let r=0,f=h.length;r<f;r+=1){let d=h[r];o.call(v,d)||(v[d]=u[d])}}function Qe(e){let u=e.anchorMapTransactions.pop(),y=Object.keys(
u);for(let v=y.length-1;v>=0;v-=1){let h=u[y[v]];h.existed?e.anchorMap[y[v]]=h.value:delete e.anchorMap[y[v]]}}function he(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function te(e,u){e.position=
u.position,e.line=u.line,e.lineStart=u.lineStart,e.lineIndent=u.lineIndent,e.firstTabInLine=u.firstTabInLine,e.tag=u.tag,e.anchor=u.anchor,e.kind=u.kind,e.result=
u.result}let _e={YAML:function(u,y,v){u.version!==null&&E(u,"duplication of %YAML directive"),v.length!==1&&E(u,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(v[0]);h===null&&E(u,"ill-formed argument of the YAML directive");let r=parseInt(h[1],10),f=parseInt(h[2],10);r!==1&&E(u,"unacceptable YAML version of the d\
ocument"),u.version=v[0],u.checkLineBreaks=f<2,f!==1&&f!==2&&ie(u,"unsupported YAML version of the document")},TAG:function(u,y,v){let h;v.length!==2&&E(u,"TAG \
directive accepts exactly two arguments");let r=v[0];h=v[1],L.test(r)||E(u,"ill-formed tag handle (first argument) of the TAG directive"),o.call(u.tagMap,r)&&E(
u,'there is a previously declared suffix for "'+r+'" tag handle'),H.test(h)||E(u,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{E(u,"tag prefix is malformed: "+h)}u.tagMap[r]=h}};function Y(e,u,y,v){if(u<y){let h=e.input.slice(u,y);if(v)for(let r=0,f=h.length;r<f;r+=1){let d=h.charCodeAt(
r);d===9||d>=32&&d<=1114111||E(e,"expected valid JSON character")}else P.test(h)&&E(e,"the stream contains non-printable characters");e.result+=h}}function J(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&E(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function me(e,u,y,v){
n.isObject(y)||E(e,"cannot merge mappings; the provided source object is unacceptable"),J(e);let h=Object.keys(y);for(let r=0,f=h.length;r<f;r+=1){let d=h[r];J(
e),o.call(u,d)||(pe(u,d,y[d]),v[d]=!0)}}function G(e,u,y,v,h,r,f,d,A){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let w=0,x=h.length;w<x;w+=1)Array.
isArray(h[w])&&E(e,"nested arrays are not supported inside keys"),typeof h=="object"&&ee(h[w])==="[object Object]"&&(h[w]="[object Object]")}if(typeof h=="objec\
t"&&ee(h)==="[object Object]"&&(h="[object Object]"),h=String(h),u===null&&(u={}),v==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&E(e,"abnormal\
 merge sequence size");for(let w=0,x=r.length;w<x;w+=1)me(e,u,r[w],y)}else me(e,u,r,y);else!e.json&&!o.call(y,h)&&o.call(u,h)&&(e.line=f||e.line,e.lineStart=d||
e.lineStart,e.position=A||e.position,E(e,"duplicated mapping key")),pe(u,h,r),delete y[h];return u}function ge(e){let u=e.input.charCodeAt(e.position);u===10?e.
position++:u===13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):E(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=
-1}function I(e,u,y){let v=0,h=e.input.charCodeAt(e.position);for(;h!==0;){for(;B(h);)h===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),h=e.input.charCodeAt(
++e.position);if(u&&h===35)do h=e.input.charCodeAt(++e.position);while(h!==10&&h!==13&&h!==0);if($(h))for(ge(e),h=e.input.charCodeAt(e.position),v++,e.lineIndent=
0;h===32;)e.lineIndent++,h=e.input.charCodeAt(++e.position);else break}return y!==-1&&v!==0&&e.lineIndent<y&&ie(e,"deficient indentation"),v}function K(e){let u=e.
position,y=e.input.charCodeAt(u);return!!((y===45||y===46)&&y===e.input.charCodeAt(u+1)&&y===e.input.charCodeAt(u+2)&&(u+=3,y=e.input.charCodeAt(u),y===0||D(y)))}
function oe(e,u){u===1?e.result+=" ":u>1&&(e.result+=n.repeat(`
`,u-1))}function Te(e,u,y){let v,h,r,f,d,A,w=e.kind,x=e.result,g=e.input.charCodeAt(e.position);if(D(g)||V(g)||g===35||g===38||g===42||g===33||g===124||g===62||
g===39||g===34||g===37||g===64||g===96)return!1;if(g===63||g===45){let O=e.input.charCodeAt(e.position+1);if(D(O)||y&&V(O))return!1}for(e.kind="scalar",e.result=
"",v=h=e.position,r=!1;g!==0;){if(g===58){let O=e.input.charCodeAt(e.position+1);if(D(O)||y&&V(O))break}else if(g===35){let O=e.input.charCodeAt(e.position-1);if(D(
O))break}else{if(e.position===e.lineStart&&K(e)||y&&V(g))break;if($(g))if(f=e.line,d=e.lineStart,A=e.lineIndent,I(e,!1,-1),e.lineIndent>=u){r=!0,g=e.input.charCodeAt(
e.position);continue}else{e.position=h,e.line=f,e.lineStart=d,e.lineIndent=A;break}}r&&(Y(e,v,h,!1),oe(e,e.line-f),v=h=e.position,r=!1),B(g)||(h=e.position+1),g=
e.input.charCodeAt(++e.position)}return Y(e,v,h,!1),e.result?!0:(e.kind=w,e.result=x,!1)}function ye(e,u){let y,v,h=e.input.charCodeAt(e.position);if(h!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,y=v=e.position;(h=e.input.charCodeAt(e.position))!==0;)if(h===39)if(Y(e,y,e.position,!0),h=e.input.charCodeAt(++e.position),
h===39)y=e.position,e.position++,v=e.position;else return!0;else $(h)?(Y(e,y,v,!0),oe(e,I(e,!1,u)),y=v=e.position):e.position===e.lineStart&&K(e)?E(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,B(h)||(v=e.position));E(e,"unexpected end of the stream within a single quoted scalar")}function Re(e,u){
let y,v,h,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,y=v=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return Y(e,y,e.position,!0),e.position++,!0;if(r===92){if(Y(e,y,e.position,!0),r=e.input.charCodeAt(++e.position),$(r))I(e,!1,u);else if(r<256&&Ee[r])
e.result+=de[r],e.position++;else if((h=Ve(r))>0){let f=h,d=0;for(;f>0;f--)r=e.input.charCodeAt(++e.position),(h=Ge(r))>=0?d=(d<<4)+h:E(e,"expected hexadecimal \
character");e.result+=Je(d),e.position++}else E(e,"unknown escape sequence");y=v=e.position}else $(r)?(Y(e,y,v,!0),oe(e,I(e,!1,u)),y=v=e.position):e.position===
e.lineStart&&K(e)?E(e,"unexpected end of the document within a double quoted scalar"):(e.position++,B(r)||(v=e.position))}E(e,"unexpected end of the stream with\
in a double quoted scalar")}function ke(e,u){let y=!0,v,h,r,f=e.tag,d,A=e.anchor,w,x,g,O,C=Object.create(null),_,T,R,k=e.input.charCodeAt(e.position);if(k===91)
w=93,O=!1,d=[];else if(k===123)w=125,O=!0,d={};else return!1;for(e.anchor!==null&&W(e,e.anchor,d),k=e.input.charCodeAt(++e.position);k!==0;){if(I(e,!0,u),k=e.input.
charCodeAt(e.position),k===w)return e.position++,e.tag=f,e.anchor=A,e.kind=O?"mapping":"sequence",e.result=d,!0;if(y?k===44&&E(e,"expected the node content, but\
 found ','"):E(e,"missed comma between flow collection entries"),T=_=R=null,x=g=!1,k===63){let X=e.input.charCodeAt(e.position+1);D(X)&&(x=g=!0,e.position++,I(e,
!0,u))}v=e.line,h=e.lineStart,r=e.position,Q(e,u,l,!1,!0),T=e.tag,_=e.result,I(e,!0,u),k=e.input.charCodeAt(e.position),(g||e.line===v)&&k===58&&(x=!0,k=e.input.
charCodeAt(++e.position),I(e,!0,u),Q(e,u,l,!1,!0),R=e.result),O?G(e,d,C,T,_,R,v,h,r):x?d.push(G(e,null,C,T,_,R,v,h,r)):d.push(_),I(e,!0,u),k=e.input.charCodeAt(
e.position),k===44?(y=!0,k=e.input.charCodeAt(++e.position)):y=!1}E(e,"unexpected end of the stream within a flow collection")}function z(e,u){let y,v=a,h=!1,r=!1,
f=u,d=0,A=!1,w,x=e.input.charCodeAt(e.position);if(x===124)y=!1;else if(x===62)y=!0;else return!1;for(e.kind="scalar",e.result="";x!==0;)if(x=e.input.charCodeAt(
++e.position),x===43||x===45)a===v?v=x===43?S:m:E(e,"repeat of a chomping mode identifier");else if((w=Ce(x))>=0)w===0?E(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?E(e,"repeat of an indentation width identifier"):(f=u+w-1,r=!0);else break;if(B(x)){do x=e.input.charCodeAt(++e.position);while(B(
x));if(x===35)do x=e.input.charCodeAt(++e.position);while(!$(x)&&x!==0)}for(;x!==0;){for(ge(e),e.lineIndent=0,x=e.input.charCodeAt(e.position);(!r||e.lineIndent<
f)&&x===32;)e.lineIndent++,x=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>f&&(f=e.lineIndent),$(x)){d++;continue}if(!r&&f===0&&E(e,"missing indentation \
for block scalar"),e.lineIndent<f){v===S?e.result+=n.repeat(`
`,h?1+d:d):v===a&&h&&(e.result+=`
`);break}y?B(x)?(A=!0,e.result+=n.repeat(`
`,h?1+d:d)):A?(A=!1,e.result+=n.repeat(`
`,d+1)):d===0?h&&(e.result+=" "):e.result+=n.repeat(`
`,d):e.result+=n.repeat(`
`,h?1+d:d),h=!0,r=!0,d=0;let g=e.position;for(;!$(x)&&x!==0;)x=e.input.charCodeAt(++e.position);Y(e,g,e.position,!1)}return!0}function Ne(e,u){let y=e.tag,v=e.anchor,
h=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&W(e,e.anchor,h);let f=e.input.charCodeAt(e.position);for(;f!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,E(e,"tab characters must not be used in indentation")),f===45);){let d=e.input.charCodeAt(e.position+1);if(!D(d))break;if(r=!0,e.position++,I(e,
!0,-1)&&e.lineIndent<=u){h.push(null),f=e.input.charCodeAt(e.position);continue}let A=e.line;if(Q(e,u,s,!1,!0),h.push(e.result),I(e,!0,-1),f=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>u)&&f!==0)E(e,"bad indentation of a sequence entry");else if(e.lineIndent<u)break}return r?(e.tag=y,e.anchor=v,e.kind="seq\
uence",e.result=h,!0):!1}function Le(e,u,y){let v,h,r,f,d=e.tag,A=e.anchor,w={},x=Object.create(null),g=null,O=null,C=null,_=!1,T=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&W(e,e.anchor,w);let R=e.input.charCodeAt(e.position);for(;R!==0;){!_&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,E(e,"tab characters m\
ust not be used in indentation"));let k=e.input.charCodeAt(e.position+1),X=e.line;if((R===63||R===58)&&D(k))R===63?(_&&(G(e,w,x,g,O,null,h,r,f),g=O=C=null),T=!0,
_=!0,v=!0):_?(_=!1,v=!0):E(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,R=k;else{if(h=e.
line,r=e.lineStart,f=e.position,!Q(e,y,c,!1,!0))break;if(e.line===X){for(R=e.input.charCodeAt(e.position);B(R);)R=e.input.charCodeAt(++e.position);if(R===58)R=e.
input.charCodeAt(++e.position),D(R)||E(e,"a whitespace character is expected after the key-value separator within a block mapping"),_&&(G(e,w,x,g,O,null,h,r,f),
g=O=C=null),T=!0,_=!1,v=!1,g=e.tag,O=e.result;else if(T)E(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=d,e.anchor=A,!0}else if(T)
E(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=d,e.anchor=A,!0}if((e.line===X||e.lineIndent>u)&&(_&&(h=
e.line,r=e.lineStart,f=e.position),Q(e,u,b,!0,v)&&(_?O=e.result:C=e.result),_||(G(e,w,x,g,O,C,h,r,f),g=O=C=null),I(e,!0,-1),R=e.input.charCodeAt(e.position)),(e.
line===X||e.lineIndent>u)&&R!==0)E(e,"bad indentation of a mapping entry");else if(e.lineIndent<u)break}return _&&G(e,w,x,g,O,null,h,r,f),T&&(e.tag=d,e.anchor=A,
e.kind="mapping",e.result=w),T}function Ie(e){let u=!1,y=!1,v,h,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&E(e,"duplication of a tag prop\
erty"),r=e.input.charCodeAt(++e.position),r===60?(u=!0,r=e.input.charCodeAt(++e.position)):r===33?(y=!0,v="!!",r=e.input.charCodeAt(++e.position)):v="!";let f=e.
position;if(u){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(h=e.input.slice(f,e.position),r=e.input.charCodeAt(++e.position)):
E(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!D(r);)r===33&&(y?E(e,"tag suffix cannot contain exclamation marks"):(v=e.input.slice(
f-1,e.position+1),L.test(v)||E(e,"named tag handle cannot contain such characters"),y=!0,f=e.position+1)),r=e.input.charCodeAt(++e.position);h=e.input.slice(f,e.
position),U.test(h)&&E(e,"tag suffix cannot contain flow indicator characters")}h&&!H.test(h)&&E(e,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{E(e,"tag name is malformed: "+h)}return u?e.tag=h:o.call(e.tagMap,v)?e.tag=e.tagMap[v]+h:v==="!"?e.tag="!"+h:v==="!!"?e.tag="tag:yaml.org,2002:"+h:E(e,
'undeclared tag handle "'+v+'"'),!0}function Me(e){let u=e.input.charCodeAt(e.position);if(u!==38)return!1;e.anchor!==null&&E(e,"duplication of an anchor proper\
ty"),u=e.input.charCodeAt(++e.position);let y=e.position;for(;u!==0&&!D(u)&&!V(u);)u=e.input.charCodeAt(++e.position);return e.position===y&&E(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(y,e.position),!0}function Xe(e){let u=e.input.charCodeAt(e.position);if(u!==42)return!1;u=
e.input.charCodeAt(++e.position);let y=e.position;for(;u!==0&&!D(u)&&!V(u);)u=e.input.charCodeAt(++e.position);e.position===y&&E(e,"name of an alias node must c\
ontain at least one character");let v=e.input.slice(y,e.position);return o.call(e.anchorMap,v)||E(e,'unidentified alias "'+v+'"'),e.result=e.anchorMap[v],I(e,!0,
-1),!0}function De(e,u,y,v){let h=he(e);return ze(e),te(e,u),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Le(e,y,v)&&e.kind==="mapping"?(ne(e),!0):(Qe(e),
te(e,h),!1)}function Q(e,u,y,v,h){let r,f,d=1,A=!1,w=!1,x=null,g,O,C;e.depth>=e.maxDepth&&E(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let _=r=f=b===y||s===y;if(v&&I(e,!0,-1)&&(A=!0,e.lineIndent>u?d=1:e.lineIndent===u?
d=0:e.lineIndent<u&&(d=-1)),d===1)for(;;){let T=e.input.charCodeAt(e.position),R=he(e);if(A&&(T===33&&e.tag!==null||T===38&&e.anchor!==null)||!Ie(e)&&!Me(e))break;
x===null&&(x=R),I(e,!0,-1)?(A=!0,f=_,e.lineIndent>u?d=1:e.lineIndent===u?d=0:e.lineIndent<u&&(d=-1)):f=!1}if(f&&(f=A||h),d===1||b===y)if(l===y||c===y?O=u:O=u+1,
C=e.position-e.lineStart,d===1)if(f&&(Ne(e,C)||Le(e,C,O))||ke(e,O))w=!0;else{let T=e.input.charCodeAt(e.position);x!==null&&_&&!f&&T!==124&&T!==62&&De(e,x,x.position-
x.lineStart,O)||r&&z(e,O)||ye(e,O)||Re(e,O)?w=!0:Xe(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&E(e,"alias node should not have any properties")):Te(e,O,l===y)&&(w=
!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&W(e,e.anchor,e.result)}else d===0&&(w=f&&Ne(e,C));if(e.tag===null)e.anchor!==null&&W(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&E(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let T=0,R=e.implicitTypes.
length;T<R;T+=1)if(g=e.implicitTypes[T],g.resolve(e.result)){e.result=g.construct(e.result),e.tag=g.tag,e.anchor!==null&&W(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))g=e.typeMap[e.kind||"fallback"][e.tag];else{g=null;let T=e.typeMap.multi[e.kind||"fallback"];for(let R=0,
k=T.length;R<k;R+=1)if(e.tag.slice(0,T[R].tag.length)===T[R].tag){g=T[R];break}}g||E(e,"unknown tag !<"+e.tag+">"),e.result!==null&&g.kind!==e.kind&&E(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+g.kind+'", not "'+e.kind+'"'),g.resolve(e.result,e.tag)?(e.result=g.construct(e.result,e.tag),e.anchor!==
null&&W(e,e.anchor,e.result)):E(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function Ze(e){let u=e.position,y=!1,v;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(v=
e.input.charCodeAt(e.position))!==0&&(I(e,!0,-1),v=e.input.charCodeAt(e.position),!(e.lineIndent>0||v!==37));){y=!0,v=e.input.charCodeAt(++e.position);let h=e.position;
for(;v!==0&&!D(v);)v=e.input.charCodeAt(++e.position);let r=e.input.slice(h,e.position),f=[];for(r.length<1&&E(e,"directive name must not be less than one chara\
cter in length");v!==0;){for(;B(v);)v=e.input.charCodeAt(++e.position);if(v===35){do v=e.input.charCodeAt(++e.position);while(v!==0&&!$(v));break}if($(v))break;
for(h=e.position;v!==0&&!D(v);)v=e.input.charCodeAt(++e.position);f.push(e.input.slice(h,e.position))}v!==0&&ge(e),o.call(_e,r)?_e[r](e,r,f):ie(e,'unknown docum\
ent directive "'+r+'"')}if(I(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,I(e,!0,-1)):y&&E(e,"directives end mark is expected"),Q(e,e.lineIndent-1,b,!1,!0),I(e,!0,-1),e.checkLineBreaks&&N.test(e.input.slice(u,e.
position))&&ie(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&K(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,I(e,!0,-1));return}e.position<e.length-1&&E(e,"end of the stream or a document separator is expected")}function ve(e,u){e=String(e),u=u||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let y=new M(e,u),v=e.indexOf("\0");for(v!==-1&&(y.position=v,E(y,"null byte is not allowed in input")),y.input+="\0";y.
input.charCodeAt(y.position)===32;)y.lineIndent+=1,y.position+=1;for(;y.position<y.length-1;)Ze(y);return y.documents}function en(e,u,y){u!==null&&typeof u=="ob\
ject"&&typeof y>"u"&&(y=u,u=null);let v=ve(e,y);if(typeof u!="function")return v;for(let h=0,r=v.length;h<r;h+=1)u(v[h])}function nn(e,u){let y=ve(e,u);if(y.length!==
0){if(y.length===1)return y[0];throw new i("expected a single document in the stream, but found more")}}return Ue.loadAll=en,Ue.load=nn,Ue}var Qn={},Yr;function zt(){
if(Yr)return Qn;Yr=1;let n=xe(),i=Se(),t=Xn(),p=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,b=13,a=32,m=33,S=34,P=35,N=37,U=38,
L=39,H=42,ee=44,$=45,B=58,D=61,V=62,Ge=63,Ve=64,Ce=91,fe=93,Je=96,pe=123,Ee=124,de=125,M={};M[0]="\\0",M[7]="\\a",M[8]="\\b",M[9]="\\t",M[10]="\\n",M[11]="\\v",
M[12]="\\f",M[13]="\\r",M[27]="\\e",M[34]='\\"',M[92]="\\\\",M[133]="\\N",M[160]="\\_",M[8232]="\\L",M[8233]="\\P";let Pe=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],E=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ie(r,f){if(f===null)return{};let d={},A=Object.keys(f);for(let w=0,
x=A.length;w<x;w+=1){let g=A[w],O=String(f[g]);g.slice(0,2)==="!!"&&(g="tag:yaml.org,2002:"+g.slice(2));let C=r.compiledTypeMap.fallback[g];C&&o.call(C.styleAliases,
O)&&(O=C.styleAliases[O]),d[g]=O}return d}function W(r){let f,d,A=r.toString(16).toUpperCase();if(r<=255)f="x",d=2;else if(r<=65535)f="u",d=4;else if(r<=4294967295)
f="U",d=8;else throw new i("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+f+n.repeat("0",d-A.length)+A}let ze=1,ne=2;function Qe(r){
this.schema=r.schema||t,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=ie(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ne:ze,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function he(r,f){let d=n.repeat(" ",f),A=0,w="",x=r.length;for(;A<x;){let g,O=r.indexOf(`
`,A);O===-1?(g=r.slice(A),A=x):(g=r.slice(A,O+1),A=O+1),g.length&&g!==`
`&&(w+=d),w+=g}return w}function te(r,f){return`
`+n.repeat(" ",r.indent*f)}function _e(r,f){for(let d=0,A=r.implicitTypes.length;d<A;d+=1)if(r.implicitTypes[d].resolve(f))return!0;return!1}function Y(r){return r===
a||r===c}function J(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function me(r){return J(r)&&r!==
l&&r!==b&&r!==s}function G(r,f,d){let A=me(r),w=A&&!Y(r);return(d?A:A&&r!==ee&&r!==Ce&&r!==fe&&r!==pe&&r!==de)&&r!==P&&!(f===B&&!w)||me(f)&&!Y(f)&&r===P||f===B&&
w}function ge(r){return J(r)&&r!==l&&!Y(r)&&r!==$&&r!==Ge&&r!==B&&r!==ee&&r!==Ce&&r!==fe&&r!==pe&&r!==de&&r!==P&&r!==U&&r!==H&&r!==m&&r!==Ee&&r!==D&&r!==V&&r!==
L&&r!==S&&r!==N&&r!==Ve&&r!==Je}function I(r){return!Y(r)&&r!==B}function K(r,f){let d=r.charCodeAt(f),A;return d>=55296&&d<=56319&&f+1<r.length&&(A=r.charCodeAt(
f+1),A>=56320&&A<=57343)?(d-55296)*1024+A-56320+65536:d}function oe(r){return/^\n* /.test(r)}let Te=1,ye=2,Re=3,ke=4,z=5;function Ne(r,f,d,A,w,x,g,O){let C,_=0,
T=null,R=!1,k=!1,X=A!==-1,Ae=-1,be=ge(K(r,0))&&I(K(r,r.length-1));if(f||g)for(C=0;C<r.length;_>=65536?C+=2:C++){if(_=K(r,C),!J(_))return z;be=be&&G(_,T,O),T=_}else{
for(C=0;C<r.length;_>=65536?C+=2:C++){if(_=K(r,C),_===s)R=!0,X&&(k=k||C-Ae-1>A&&r[Ae+1]!==" ",Ae=C);else if(!J(_))return z;be=be&&G(_,T,O),T=_}k=k||X&&C-Ae-1>A&&
r[Ae+1]!==" "}return!R&&!k?be&&!g&&!w(r)?Te:x===ne?z:ye:d>9&&oe(r)?z:g?x===ne?z:ye:k?ke:Re}function Le(r,f,d,A,w){r.dump=(function(){if(f.length===0)return r.quotingType===
ne?'""':"''";if(!r.noCompatMode&&(Pe.indexOf(f)!==-1||E.test(f)))return r.quotingType===ne?'"'+f+'"':"'"+f+"'";let x=r.indent*Math.max(1,d),g=r.lineWidth===-1?-1:
Math.max(Math.min(r.lineWidth,40),r.lineWidth-x),O=A||r.flowLevel>-1&&d>=r.flowLevel;function C(_){return _e(r,_)}switch(Ne(f,O,r.indent,g,C,r.quotingType,r.forceQuotes&&
!A,w)){case Te:return f;case ye:return"'"+f.replace(/'/g,"''")+"'";case Re:return"|"+Ie(f,r.indent)+Me(he(f,x));case ke:return">"+Ie(f,r.indent)+Me(he(Xe(f,g),x));case z:
return'"'+Q(f)+'"';default:throw new i("impossible error: invalid scalar style")}})()}function Ie(r,f){let d=oe(r)?String(f):"",A=r[r.length-1]===`
`,x=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return d+x+`
`}function Me(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function Xe(r,f){let d=/(\n+)([^\n]*)/g,A=(function(){let O=r.indexOf(`
`);return O=O!==-1?O:r.length,d.lastIndex=O,De(r.slice(0,O),f)})(),w=r[0]===`
`||r[0]===" ",x,g;for(;g=d.exec(r);){let O=g[1],C=g[2];x=C[0]===" ",A+=O+(!w&&!x&&C!==""?`
`:"")+De(C,f),w=x}return A}function De(r,f){if(r===""||r[0]===" ")return r;let d=/ [^ ]/g,A,w=0,x,g=0,O=0,C="";for(;A=d.exec(r);)O=A.index,O-w>f&&(x=g>w?g:O,C+=
`
`+r.slice(w,x),w=x+1),g=O;return C+=`
`,r.length-w>f&&g>w?C+=r.slice(w,g)+`
`+r.slice(g+1):C+=r.slice(w),C.slice(1)}function Q(r){let f="",d=0;for(let A=0;A<r.length;d>=65536?A+=2:A++){d=K(r,A);let w=M[d];!w&&J(d)?(f+=r[A],d>=65536&&(f+=
r[A+1])):f+=w||W(d)}return f}function Ze(r,f,d){let A="",w=r.tag;for(let x=0,g=d.length;x<g;x+=1){let O=d[x];r.replacer&&(O=r.replacer.call(d,String(x),O)),(u(r,
f,O,!1,!1)||typeof O>"u"&&u(r,f,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=w,r.dump="["+A+"]"}function ve(r,f,d,A){let w="",x=r.tag;
for(let g=0,O=d.length;g<O;g+=1){let C=d[g];r.replacer&&(C=r.replacer.call(d,String(g),C)),(u(r,f+1,C,!0,!0,!1,!0)||typeof C>"u"&&u(r,f+1,null,!0,!0,!1,!0))&&((!A||
w!=="")&&(w+=te(r,f)),r.dump&&s===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=x,r.dump=w||"[]"}function en(r,f,d){let A="",w=r.tag,x=Object.keys(d);for(let g=0,
O=x.length;g<O;g+=1){let C="";A!==""&&(C+=", "),r.condenseFlow&&(C+='"');let _=x[g],T=d[_];r.replacer&&(T=r.replacer.call(d,_,T)),u(r,f,_,!1,!1)&&(r.dump.length>
1024&&(C+="? "),C+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),u(r,f,T,!1,!1)&&(C+=r.dump,A+=C))}r.tag=w,r.dump="{"+A+"}"}function nn(r,f,d,A){let w="",
x=r.tag,g=Object.keys(d);if(r.sortKeys===!0)g.sort();else if(typeof r.sortKeys=="function")g.sort(r.sortKeys);else if(r.sortKeys)throw new i("sortKeys must be a\
 boolean or a function");for(let O=0,C=g.length;O<C;O+=1){let _="";(!A||w!=="")&&(_+=te(r,f));let T=g[O],R=d[T];if(r.replacer&&(R=r.replacer.call(d,T,R)),!u(r,f+
1,T,!0,!0,!0))continue;let k=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;k&&(r.dump&&s===r.dump.charCodeAt(0)?_+="?":_+="? "),_+=r.dump,k&&(_+=te(r,f)),
u(r,f+1,R,!0,k)&&(r.dump&&s===r.dump.charCodeAt(0)?_+=":":_+=": ",_+=r.dump,w+=_)}r.tag=x,r.dump=w||"{}"}function e(r,f,d){let A=d?r.explicitTypes:r.implicitTypes;
for(let w=0,x=A.length;w<x;w+=1){let g=A[w];if((g.instanceOf||g.predicate)&&(!g.instanceOf||typeof f=="object"&&f instanceof g.instanceOf)&&(!g.predicate||g.predicate(
f))){if(d?g.multi&&g.representName?r.tag=g.representName(f):r.tag=g.tag:r.tag="?",g.represent){let O=r.styleMap[g.tag]||g.defaultStyle,C;if(p.call(g.represent)===
"[object Function]")C=g.represent(f,O);else if(o.call(g.represent,O))C=g.represent[O](f,O);else throw new i("!<"+g.tag+'> tag resolver accepts not "'+O+'" style');
r.dump=C}return!0}}return!1}function u(r,f,d,A,w,x,g){r.tag=null,r.dump=d,e(r,d,!1)||e(r,d,!0);let O=p.call(r.dump),C=A;A&&(A=r.flowLevel<0||r.flowLevel>f);let _=O===
"[object Object]"||O==="[object Array]",T,R;if(_&&(T=r.duplicates.indexOf(d),R=T!==-1),(r.tag!==null&&r.tag!=="?"||R||r.indent!==2&&f>0)&&(w=!1),R&&r.usedDuplicates[T])
r.dump="*ref_"+T;else{if(_&&R&&!r.usedDuplicates[T]&&(r.usedDuplicates[T]=!0),O==="[object Object]")A&&Object.keys(r.dump).length!==0?(nn(r,f,r.dump,w),R&&(r.dump=
"&ref_"+T+r.dump)):(en(r,f,r.dump),R&&(r.dump="&ref_"+T+" "+r.dump));else if(O==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!g&&f>0?ve(r,f-1,r.dump,
w):ve(r,f,r.dump,w),R&&(r.dump="&ref_"+T+r.dump)):(Ze(r,f,r.dump),R&&(r.dump="&ref_"+T+" "+r.dump));else if(O==="[object String]")r.tag!=="?"&&Le(r,r.dump,f,x,C);else{
if(O==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new i("unacceptable kind of an object to dump "+O)}if(r.tag!==null&&r.tag!=="?"){let k=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?k="!"+k:k.slice(0,18)==="tag:yaml.org,2002:"?k="!!"+k.slice(18):k="!<"+k+">",r.dump=k+" "+
r.dump}}return!0}function y(r,f){let d=[],A=[];v(r,d,A);let w=A.length;for(let x=0;x<w;x+=1)f.duplicates.push(d[A[x]]);f.usedDuplicates=new Array(w)}function v(r,f,d){
if(r!==null&&typeof r=="object"){let A=f.indexOf(r);if(A!==-1)d.indexOf(A)===-1&&d.push(A);else if(f.push(r),Array.isArray(r))for(let w=0,x=r.length;w<x;w+=1)v(
r[w],f,d);else{let w=Object.keys(r);for(let x=0,g=w.length;x<g;x+=1)v(r[w[x]],f,d)}}}function h(r,f){f=f||{};let d=new Qe(f);d.noRefs||y(r,d);let A=r;return d.replacer&&
(A=d.replacer.call({"":A},"",A)),u(d,0,A,!0,!0)?d.dump+`
`:""}return Qn.dump=h,Qn}var Ur;function Qt(){if(Ur)return F;Ur=1;let n=Jt(),i=zt();function t(p,o){return function(){throw new Error("Function yaml."+p+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return F.Type=q(),F.Schema=Hr(),F.FAILSAFE_SCHEMA=Vr(),F.JSON_SCHEMA=Zr(),F.CORE_SCHEMA=
ei(),F.DEFAULT_SCHEMA=Xn(),F.load=n.load,F.loadAll=n.loadAll,F.dump=i.dump,F.YAMLException=Se(),F.types={binary:ii(),float:Xr(),map:Gr(),null:Jr(),pairs:oi(),set:li(),
timestamp:ni(),bool:zr(),int:Qr(),merge:ri(),omap:ti(),seq:Wr(),str:Kr()},F.safeLoad=t("safeLoad","load"),F.safeLoadAll=t("safeLoadAll","loadAll"),F.safeDump=t(
"safeDump","dump"),F}var Xt=Qt(),Zt=Gt(Xt),{Type:ui,Schema:vl,FAILSAFE_SCHEMA:ci,JSON_SCHEMA:Al,CORE_SCHEMA:bl,DEFAULT_SCHEMA:wl,load:si,loadAll:xl,dump:Sl,YAMLException:Ol,
types:Cl,safeLoad:El,safeLoadAll:Pl,safeDump:_l}=Zt;function pi(n,i,t){if(i===void 0)return t?ai(n):re(n);if(i===`${ue}binary`)return io(n);if(i===`${ue}timestamp`)return no.test(n)&&ro(n)?re(n):void 0;let p=eo.get(
i);if(!p)return re(n);let o=ai(n);return p==="float"&&o.type==="integer"?ce(Number(o.value)):o.type===p?o:void 0}var ue="tag:yaml.org,2002:",eo=new Map([[`${ue}\
int`,"integer"],[`${ue}float`,"float"],[`${ue}bool`,"boolean"],[`${ue}null`,"null"]]),no=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function ro(n){let[i=0,t=0,p=0]=n.split(/[-Tt ]/,3).map(Number);return p<=new Date(Date.UTC(i,t,0)).getUTCDate()}function io(n){let i=n.replace(/[\r\n]/g,"");if(!(i.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(i)))return re(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(i),t=>t.charCodeAt(0))))}function ai(n){
let i=to.get(n);if(i)return i;let t=n.charAt(0);if(t===".")return oo(n)??re(n);if(!/[-+0-9]/.test(t))return re(n);let p=n.replaceAll("_","");return uo(p)??lo(p)??
re(n)}var to=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,fi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,fi(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,ce(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,ce(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,ce(Number.NEGATIVE_INFINITY)])]);
function re(n){return{type:"text",value:n,key:n}}function fi(n){return{type:"boolean",value:n,key:String(n)}}function ce(n){return{type:"float",value:n,key:so(n)}}
function oo(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let i=Number(n.replaceAll("_",""));return Number.isFinite(i)?ce(i):void 0}
function lo(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let i=Number(n);return Number.isFinite(i)?ce(i):void 0}function uo(n){let i=co.
exec(n);if(!i)return;let[,t="",p,o,l,c="0"]=i,s=p!==void 0?He(p,"0x",16):o!==void 0?He(o,"0o",22):l!==void 0?He(l,"0b",64):He(c,"",20);if(s===void 0||s>=2n**64n)
return;let b=t==="-"?-s:s;return b>=-(2n**63n)&&b<2n**63n?{type:"integer",value:Number(b),key:String(b)}:t===""?{type:"integer",value:Number(b),key:void 0}:void 0}
var co=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function He(n,i,t){return n.length<=t?BigInt(i+n):
void 0}function so(n){let i=Math.fround(n);if(Number.isNaN(i))return".nan";if(!Number.isFinite(i))return i>0?".inf":"-.inf";if(i===0)return Object.is(i,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(i.toPrecision(t)))!==i;)t++;let[p,o]=i.toExponential(t-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(i.toPrecision(
t))):`${p}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function mi(n){if(n.length>vi||ao(n))return;let i=yi(n);return Zn?void 0:i}function gi(n){return n.length<=vi&&yi(n)!==void 0}function yi(n){Zn=!1;try{return{value:si(
n,{schema:To})??null}}catch{return}}var vi=3e6;function ao(n){return po.test(n)||fo.test(n)||go(n)||ho.test(n)&&mo.test(n)?!0:/[[{]/.test(n)&&yo.test(n)&&(vo.test(
n)||Ao(n))}var fo=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,po=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
ho=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,mo=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function go(n){for(let i=0;i+di<n.length;){let t=n.lastIndexOf(`
`,i+di);if(t<i)return!0;i=t+1}return!1}var di=1e3,yo=/(?:^|[\s,:[{-])[[{]/,vo=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Ao(n){let i=!1,t=!1;for(let p=0;p<n.length;p++){
let o=n.charCodeAt(p);if(o===bo||o===wo||o===hi){if(i)return!0;i=o!==hi,t=!1}else i&&(o===xo?t=!1:o===So?t=!0:!t&&o!==Oo&&o!==Co&&o!==Eo&&(i=!1))}return!1}var[bo,
wo,hi,xo,So,Oo,Co,Eo]=[93,125,44,10,35,32,9,13],Zn=!1,Po=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Oe,_o=new ui("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Po.has(n.charCodeAt(0))||(Oe=pi(n,void 0,!0),!Oe||Oe.type==="text"))return!1;let{type:i,key:t,value:p}=Oe;
return(i==="float"||i==="integer"&&t!==String(p))&&(Zn=!0),!0},construct:()=>Oe?.value}),To=ci.extend({implicit:[_o]});var Ro,ko=()=>Ro??=require("./with-positions.cjs");var er=(...n)=>ko().readWithPositions(...n);function bi(n,{valuesOnly:i=!0}={}){let t=dr(n),p=[],o,l=0;for(let c of vr(n)){let s=Ai(n,{...c,start:l},t,i);if(s.value===null&&s.issues.length===0){o??=s;continue}
p.push(s),l=c.end}return p.length>0?{documents:p}:{documents:[o??Ai(n,{start:l,body:l,end:n.length},t,i)]}}function Ai(n,i,t,p){let o=p?No(n,i):void 0;if(!o)return er(
n,i,t);let l,c=()=>(l??=er(n,i,t),l);return{value:o.value,issues:[],get range(){return t(i.start,i.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function No(n,{body:i,end:t,json:p,fault:o}){if(o)return;let l=n.slice(i,t);return p?gi(l)?p:void 0:mi(l)}function Lo(n,i,t,p,o,l){let c=" ".repeat(t);return`${l.comments(p).map(b=>`${c}# ${b}${o.newline}`).join("")}${c}${Do(n,o)}:${Io(i,t,p,o,l)}`}function Io(n,i,t,p,o){
let l=i+(Array.isArray(n)?p.dash:p.indent),c=o.reused(t,n,l);return c!==void 0?nr(n)&&!/^[[{]/.test(c)?`${p.newline}${" ".repeat(l)}${c}`:` ${c}`:nr(n)?`${p.newline}${We(
n,l,t,p,o)}`:` ${rr(n,i,p)}`}function We(n,i,t,p,o){let l=" ".repeat(i);return Array.isArray(n)&&n.length>0?n.map((c,s)=>`${l}- ${Mo(c,i,`${t}/${s}`,p,o)}`).join(
p.newline):le(n)&&Object.keys(n).length>0?Object.entries(n).map(([c,s])=>Lo(c,s,i,`${t}/${pr(c)}`,p,o)).join(p.newline):l+rr(n,i,p)}function Mo(n,i,t,p,o){return nr(
n)?We(n,i+2,t,p,o).trimStart():rr(n,i,p)}var nr=n=>Array.isArray(n)?n.length>0:le(n)&&Object.keys(n).length>0;function Do(n,{json:i}){return i||!wi(n)?JSON.stringify(
n):n}function rr(n,i,t){return typeof n!="string"?JSON.stringify(n):jo(n,i,t)??Fo(n,t)}function Fo(n,{json:i}){return!i&&wi(n)?n:qo(n)}function jo(n,i,{indent:t,
newline:p,json:o}){if(o||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let l=n.split(`
`),c=l.length-1-l.findLastIndex(a=>a!=="");if(c>1||l.some(a=>/\s$/.test(a)))return;let s=" ".repeat(i+t),b=l.slice(0,l.length-c).map(a=>a===""?"":s+a);return[`|${c===
0?"-":""}`,...b].join(p)}function qo(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,i=>`\\u${(i.codePointAt(0)??0).toString(16).padStart(
4,"0")}`)}function wi(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let i=Ke.get(n);if(i!==void 0)return i;
let t=Be(bi(`a: ${n}`).documents[0]?.value,{a:n});return Ke.size>$o&&Ke.clear(),Ke.set(n,t),t}var Ke=new Map,$o=1e4;var xi={ok:0,findings:1,failure:2};var Uo=require("util");var se=[],ir=[];function tr(n,i,t){if(n===i)return 0;let p=t?.maxDistance,o=n;n.length>i.length&&(n=i,i=o);let l=n.length,c=i.length;for(;l>0&&n.charCodeAt(~-l)===
i.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===i.charCodeAt(s);)s++;if(l-=s,c-=s,p!==void 0&&c-l>p)return p;if(l===0)return p!==void 0&&c>p?p:c;
let b,a,m,S,P=0,N=0;for(;P<l;)ir[P]=n.charCodeAt(s+P),se[P]=++P;for(;N<c;){for(b=i.charCodeAt(s+N),m=N++,a=N,P=0;P<l;P++)S=b===ir[P]?m:m+1,m=se[P],a=se[P]=m>a?S>
a?a+1:S:S>m?m+1:S;if(p!==void 0){let U=a;for(P=0;P<l;P++)se[P]<U&&(U=se[P]);if(U>p)return p}}return se.length=l,ir.length=l,p!==void 0&&a>p?p:a}var Bo=64;function Si(n,i){if(n.length>Bo)return;let t=n.toLowerCase(),p=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of i){if(Math.abs(l.length-
n.length)>=p)continue;let c=l.toLowerCase(),s=Yo(t,c)?1:tr(t,c,{maxDistance:p});s<p&&(p=s,o=l)}return o}function Yo(n,i){if(n.length!==i.length||n===i)return!1;
let t=0;for(;t<n.length&&n[t]===i[t];)t++;return n[t]===i[t+1]&&n[t+1]===i[t]&&n.slice(t+2)===i.slice(t+2)}var ae=class extends Error{name="UsageError"};function Oi(n,i,t=""){let p=Si(n,i);return p===void 0?"":`; did you mean ${t}${p}?`}function Ci(n){if(ar(n))return n;throw new ae(`unknown release ${n}; must be one of ${_n.join(", ")}`)}function Ho({options:n,positionals:i},t){if(i.length>0)throw new ae("policy takes options alone, such as --kind DataPlane");let p=Ci(n.release),{action:o,format:l,
kind:c}=n,s=Ko(p,t),a=(c===void 0?Object.keys(s):[Wo(c,p,Object.keys(s))]).flatMap(m=>{let S=s[m];return S?fr(m,S,p,o):[]});return t.stdout(l==="json"?Go(a):a.map(
Vo).join(`---
`)),xi.ok}function Ko(n,i){return JSON.parse((0,Ei.readFileSync)((0,Pi.join)(i.generated,"policies",`${we(n)}.json`),"utf8"))}function Wo(n,i,t){if(sr(we(i),n))
return n;throw new ae(`${i} has no kind ${n}${Oi(n,t)||`; must be one of ${t.join(", ")}`}`)}var Go=n=>or({apiVersion:"v1",kind:"List",items:n});function Vo(n){
return`${We(n,0,"",Jo,zo)}
`}var Jo={indent:2,dash:2,newline:`
`,json:!1},zo={reused:()=>{},comments:()=>[],commented:()=>!1};0&&(module.exports={policyCommand});

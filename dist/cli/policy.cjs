"use strict";var cn=Object.defineProperty;var ei=Object.getOwnPropertyDescriptor;var ni=Object.getOwnPropertyNames;var ri=Object.prototype.hasOwnProperty;var U=(n,t)=>{for(var i in t)cn(n,i,{get:t[i],enumerable:!0})},ti=(n,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ni(t))!ri.call(n,o)&&o!==
i&&cn(n,o,{get:()=>t[o],enumerable:!(a=ei(t,o))||a.enumerable});return n};var ii=n=>ti(cn({},"__esModule",{value:!0}),n);var ql={};U(ql,{policyCommand:()=>Ll});module.exports=ii(ql);var Xt=require("fs"),Zt=require("path");var oi=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,li=/##(\w*)\[/g;function vr(n){return`${JSON.stringify(n,null,2).replace(oi,t=>t===`
`?t:si(t)).replace(li,"##$1\\u005b")}
`}function si(n){return Array.from({length:n.length},(t,i)=>`\\u${ui(n.charCodeAt(i))}`).join("")}var ui=n=>n.toString(16).padStart(4,"0");var dn={};U(dn,{isPlane:()=>fi,validatePlane:()=>ci,withDefaults:()=>di});var ai,fn=()=>ai??=require("./v0.3.cjs"),ci=(...n)=>fn().validatePlane(...n),fi=(...n)=>fn().
isPlane(...n),di=(...n)=>fn().withDefaults(...n);var Ye={};U(Ye,{isPlane:()=>hi,validatePlane:()=>mi,withDefaults:()=>gi});var pi,pn=()=>pi??=require("./v0.4.cjs"),mi=(...n)=>pn().validatePlane(...n),hi=(...n)=>pn().
isPlane(...n),gi=(...n)=>pn().withDefaults(...n);var hn={};U(hn,{isPlane:()=>bi,validatePlane:()=>vi,withDefaults:()=>Ai});var yi,mn=()=>yi??=require("./v0.6.cjs"),vi=(...n)=>mn().validatePlane(...n),bi=(...n)=>mn().
isPlane(...n),Ai=(...n)=>mn().withDefaults(...n);var yn={};U(yn,{isPlane:()=>Oi,validatePlane:()=>xi,withDefaults:()=>Si});var wi,gn=()=>wi??=require("./v0.7.cjs"),xi=(...n)=>gn().validatePlane(...n),Oi=(...n)=>gn().
isPlane(...n),Si=(...n)=>gn().withDefaults(...n);var bn={};U(bn,{isPlane:()=>Ri,validatePlane:()=>Ei,withDefaults:()=>Pi});var Ci,vn=()=>Ci??=require("./v0.8.cjs"),Ei=(...n)=>vn().validatePlane(...n),Ri=(...n)=>vn().
isPlane(...n),Pi=(...n)=>vn().withDefaults(...n);var wn={};U(wn,{isPlane:()=>_i,validatePlane:()=>Ni,withDefaults:()=>Ti});var ki,An=()=>ki??=require("./v0.9.cjs"),Ni=(...n)=>An().validatePlane(...n),_i=(...n)=>An().
isPlane(...n),Ti=(...n)=>An().withDefaults(...n);var Ue={};U(Ue,{isPlane:()=>Fi,validatePlane:()=>Ii,withDefaults:()=>Mi});var Li,xn=()=>Li??=require("./v0.10.cjs"),Ii=(...n)=>xn().validatePlane(...n),Fi=(...n)=>xn().
isPlane(...n),Mi=(...n)=>xn().withDefaults(...n);var Sn={};U(Sn,{isPlane:()=>ji,validatePlane:()=>$i,withDefaults:()=>qi});var Di,On=()=>Di??=require("./v0.12.cjs"),$i=(...n)=>On().validatePlane(...n),ji=(...n)=>On().
isPlane(...n),qi=(...n)=>On().withDefaults(...n);var En={};U(En,{isPlane:()=>Ui,validatePlane:()=>Yi,withDefaults:()=>Hi});var Bi,Cn=()=>Bi??=require("./v0.13.cjs"),Yi=(...n)=>Cn().validatePlane(...n),Ui=(...n)=>Cn().
isPlane(...n),Hi=(...n)=>Cn().withDefaults(...n);var Pn={};U(Pn,{isPlane:()=>Wi,validatePlane:()=>Ki,withDefaults:()=>Vi});var Gi,Rn=()=>Gi??=require("./v0.14.cjs"),Ki=(...n)=>Rn().validatePlane(...n),Wi=(...n)=>Rn().
isPlane(...n),Vi=(...n)=>Rn().withDefaults(...n);var He={};U(He,{isPlane:()=>Qi,validatePlane:()=>zi,withDefaults:()=>Xi});var Ji,kn=()=>Ji??=require("./v0.15.cjs"),zi=(...n)=>kn().validatePlane(...n),Qi=(...n)=>kn().
isPlane(...n),Xi=(...n)=>kn().withDefaults(...n);var _n={};U(_n,{isPlane:()=>no,validatePlane:()=>eo,withDefaults:()=>ro});var Zi,Nn=()=>Zi??=require("./v0.17.cjs"),eo=(...n)=>Nn().validatePlane(...n),no=(...n)=>Nn().
isPlane(...n),ro=(...n)=>Nn().withDefaults(...n);var Ln={};U(Ln,{isPlane:()=>oo,validatePlane:()=>io,withDefaults:()=>lo});var to,Tn=()=>to??=require("./v1.0.cjs"),io=(...n)=>Tn().validatePlane(...n),oo=(...n)=>Tn().
isPlane(...n),lo=(...n)=>Tn().withDefaults(...n);var Ge={};U(Ge,{isPlane:()=>ao,validatePlane:()=>uo,withDefaults:()=>co});var so,In=()=>so??=require("./v1.1.cjs"),uo=(...n)=>In().validatePlane(...n),ao=(...n)=>In().
isPlane(...n),co=(...n)=>In().withDefaults(...n);var br={"v0.3":dn,"v0.4":Ye,"v0.5":Ye,"v0.6":hn,"v0.7":yn,"v0.8":bn,"v0.9":wn,"v0.10":Ue,"v0.11":Ue,"v0.12":Sn,"v0.13":En,"v0.14":Pn,"v0.15":He,"v0.16":He,"v0.1\
7":_n,"v1.0":Ln,"v1.1":Ge,"v1.2":Ge};var te=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var Fn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"\
v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var Ar={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Ke=te[te.length-1]??te[0],zl=Fn[Ke];function Ce(n){return Fn[n]}function wr(n,t){return typeof t=="string"&&Ar[n].includes(t)}function xr(n){return typeof n=="string"&&Object.hasOwn(br,n)}function Or(n,{variables:t,validations:i},a,o){let l=`${n.toLowerCase()}s`,u={name:`openchoreo-planes-${l}`,labels:{"app.kubernetes.io/part-of":"openchoreo-plan\
es"},annotations:{"openchoreo-planes/contract":`${n} of ${a}, which is the contract of ${Ce(a)}`}},c="admissionregistration.k8s.io/v1";return[{apiVersion:c,kind:"\
ValidatingAdmissionPolicy",metadata:u,spec:{failurePolicy:"Fail",matchConstraints:{resourceRules:[{apiGroups:["openchoreo.dev"],apiVersions:["v1alpha1"],operations:[
"CREATE","UPDATE"],resources:[l]}]},...t.length>0&&{variables:t},validations:i.map(v=>({...v,reason:"Invalid"}))}},{apiVersion:c,kind:"ValidatingAdmissionPolicy\
Binding",metadata:u,spec:{policyName:u.name,validationActions:[o]}}]}function fo(n){return typeof n!="object"||n===null||Array.isArray(n)}function fe(n){return!fo(n)}function We(n,t){if(Object.is(n,t))return!0;if(Array.isArray(n)||Array.isArray(t))return Array.isArray(n)&&Array.isArray(t)&&n.length===t.length&&n.every((a,o)=>We(
a,t[o]));if(!fe(n)||!fe(t))return!1;let i=Object.keys(n);return i.length===Object.keys(t).length&&i.every(a=>Object.hasOwn(t,a)&&We(n[a],t[a]))}var Sr=n=>n.replaceAll("~","~0").replaceAll("/","~1");function Cr(n){let t=n.charCodeAt(0)===65279?1:0,i,a=o=>{i??=po(n);let l=0,u=i.length-1;for(;l<u;){let v=l+u+1>>1;(i[v]??0)<=o?l=v:u=v-1}let c=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,c-t):c,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function po(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Mn=200,Er=`it is nested deeper than ${Mn} levels`;function Nr(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return Pr(n,t);let i=[],a=t;for(;;){let u=Ve(Rr,n,a);if(u===n.length)return i;
let c=ho(n,a,u);if(!c)break;i.push(c),a=c.end}if(i.length<2)return[...i,...Pr(n,Ve(mo,n,a))];let o=Ve(Rr,n,a);return[...i,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var Rr=/[ \t\r\n]*/y,mo=/[^\S\n]*\n?/y;function Ve(n,t,i){return n.lastIndex=i,i+(n.exec(t)?.[0].length??
0)}function ho(n,t,i){let a=go(n,i);if(!a)return;let{end:o,levels:l}=a;if(l>Mn)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Er}};let u=!0;try{let c=JSON.
parse(n.slice(i,o),(v,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(u=!1),f));if(u)return{start:t,body:i,end:o,json:{value:c}}}catch{return}return{start:t,body:i,
end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function go(n,t){let i=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l==='"'){let u=vo(n,o);
if(u===void 0)return;o=u-1}else l==="{"||l==="["?a=Math.max(a,++i):l==="}"||l==="]"?i--:i===0&&(o=Ve(yo,n,o)-1);if(i<=0)return{end:o+1,levels:a}}}var yo=/[-+.\w]*/y;
function vo(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function Pr(n,t){let i=[],a={start:t,body:t},o=u=>{u>a.body&&i.push({...a,
end:u})},l=n.startsWith("---",t)?t:kr(n,t);for(;l!==-1;l=kr(n,l)){let u=n.indexOf(`
`,l),c=u===-1?n.length:u+1,v=n.slice(l+3,c).trim();if(v!==""&&!v.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+v.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>a.body&&!bo(n.slice(a.body,l))&&(o(l),a={start:l,body:c})}return o(n.length),i}function kr(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function bo(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Ao(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var B={},Je={},ie={},_r;function Ee(){if(_r)return ie;_r=1;
function n(u){return typeof u>"u"||u===null}function t(u){return typeof u=="object"&&u!==null}function i(u){return Array.isArray(u)?u:n(u)?[]:[u]}function a(u,c){
if(c){let v=Object.keys(c);for(let f=0,m=v.length;f<m;f+=1){let x=v[f];u[x]=c[x]}}return u}function o(u,c){let v="";for(let f=0;f<c;f+=1)v+=u;return v}function l(u){
return u===0&&Number.NEGATIVE_INFINITY===1/u}return ie.isNothing=n,ie.isObject=t,ie.toArray=i,ie.repeat=o,ie.isNegativeZero=l,ie.extend=a,ie}var Dn,Tr;function Re(){
if(Tr)return Dn;Tr=1;function n(i,a){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!a&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,a){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},Dn=t,Dn}var $n,Lr;function wo(){if(Lr)return $n;Lr=1;let n=Ee();function t(o,l,u,c,v){let f="",m="",x=Math.
floor(v/2)-1;return c-l>x&&(f=" ... ",l=c-x+f.length),u-c>x&&(m=" ...",u=c+x-m.length),{str:f+o.slice(l,u).replace(/\t/g,"\u2192")+m,pos:c-l+f.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let u=/\r?\n|\r|\0/g,c=[0],v=[],f,m=-1;for(;f=u.exec(
o.buffer);)v.push(f.index),c.push(f.index+f[0].length),o.position<=f.index&&m<0&&(m=c.length-2);m<0&&(m=c.length-1);let x="",C=Math.min(o.line+l.linesAfter,v.length).
toString().length,F=l.maxLength-(l.indent+C+3);for(let E=1;E<=l.linesBefore&&!(m-E<0);E++){let T=t(o.buffer,c[m-E],v[m-E],o.position-(c[m]-c[m-E]),F);x=n.repeat(
" ",l.indent)+i((o.line-E+1).toString(),C)+" | "+T.str+`
`+x}let Y=t(o.buffer,c[m],v[m],o.position,F);x+=n.repeat(" ",l.indent)+i((o.line+1).toString(),C)+" | "+Y.str+`
`,x+=n.repeat("-",l.indent+C+3+Y.pos)+`^
`;for(let E=1;E<=l.linesAfter&&!(m+E>=v.length);E++){let T=t(o.buffer,c[m+E],v[m+E],o.position-(c[m]-c[m+E]),F);x+=n.repeat(" ",l.indent)+i((o.line+E+1).toString(),
C)+" | "+T.str+`
`}return x.replace(/\n$/,"")}return $n=a,$n}var jn,Ir;function H(){if(Ir)return jn;Ir=1;let n=Re(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function a(l){let u={};return l!==null&&Object.keys(l).forEach(
function(c){l[c].forEach(function(v){u[String(v)]=c})}),u}function o(l,u){if(u=u||{},Object.keys(u).forEach(function(c){if(t.indexOf(c)===-1)throw new n('Unknow\
n option "'+c+'" is met in definition of "'+l+'" YAML type.')}),this.options=u,this.tag=l,this.kind=u.kind||null,this.resolve=u.resolve||function(){return!0},this.
construct=u.construct||function(c){return c},this.instanceOf=u.instanceOf||null,this.predicate=u.predicate||null,this.represent=u.represent||null,this.representName=
u.representName||null,this.defaultStyle=u.defaultStyle||null,this.multi=u.multi||!1,this.styleAliases=a(u.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return jn=o,jn}var qn,Fr;function rt(){if(Fr)return qn;Fr=1;let n=Re(),t=H();function i(l,u){
let c=[];return l[u].forEach(function(v){let f=c.length;c.forEach(function(m,x){m.tag===v.tag&&m.kind===v.kind&&m.multi===v.multi&&(f=x)}),c[f]=v}),c}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function u(c){c.multi?(l.multi[c.kind].push(c),l.multi.
fallback.push(c)):l[c.kind][c.tag]=l.fallback[c.tag]=c}for(let c=0,v=arguments.length;c<v;c+=1)arguments[c].forEach(u);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(u){let c=[],v=[];if(u instanceof t)v.push(u);else if(Array.isArray(u))v=v.concat(u);else if(u&&(Array.isArray(u.implicit)||
Array.isArray(u.explicit)))u.implicit&&(c=c.concat(u.implicit)),u.explicit&&(v=v.concat(u.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),v.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let f=Object.create(o.prototype);return f.implicit=(this.implicit||[]).concat(c),f.explicit=(this.explicit||[]).concat(v),f.compiledImplicit=i(f,"impli\
cit"),f.compiledExplicit=i(f,"explicit"),f.compiledTypeMap=a(f.compiledImplicit,f.compiledExplicit),f},qn=o,qn}var Bn,Mr;function tt(){if(Mr)return Bn;Mr=1;let n=H();
return Bn=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Bn}var Yn,Dr;function it(){if(Dr)return Yn;Dr=1;let n=H();return Yn=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Yn}var Un,$r;function ot(){if($r)return Un;$r=1;let n=H();return Un=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Un}var Hn,jr;function lt(){if(jr)return Hn;jr=1;let n=rt();return Hn=
new n({explicit:[tt(),it(),ot()]}),Hn}var Gn,qr;function st(){if(qr)return Gn;qr=1;let n=H();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function a(o){return o===null}return Gn=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Gn}var Kn,Br;function ut(){if(Br)return Kn;Br=1;let n=H();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Kn=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Kn}var Wn,Yr;function at(){if(Yr)return Wn;Yr=1;let n=Ee(),t=H();function i(f){return f>=48&&f<=57||f>=65&&f<=70||f>=97&&f<=102}
function a(f){return f>=48&&f<=55}function o(f){return f>=48&&f<=57}function l(f){if(f===null)return!1;let m=f.length,x=0,C=!1;if(!m)return!1;let F=f[x];if((F===
"-"||F==="+")&&(F=f[++x]),F==="0"){if(x+1===m)return!0;if(F=f[++x],F==="b"){for(x++;x<m;x++){if(F=f[x],F!=="0"&&F!=="1")return!1;C=!0}return C&&isFinite(u(f))}if(F===
"x"){for(x++;x<m;x++){if(!i(f.charCodeAt(x)))return!1;C=!0}return C&&isFinite(u(f))}if(F==="o"){for(x++;x<m;x++){if(!a(f.charCodeAt(x)))return!1;C=!0}return C&&
isFinite(u(f))}}for(;x<m;x++){if(!o(f.charCodeAt(x)))return!1;C=!0}return C?isFinite(u(f)):!1}function u(f){let m=f,x=1,C=m[0];if((C==="-"||C==="+")&&(C==="-"&&
(x=-1),m=m.slice(1),C=m[0]),m==="0")return 0;if(C==="0"){if(m[1]==="b")return x*parseInt(m.slice(2),2);if(m[1]==="x")return x*parseInt(m.slice(2),16);if(m[1]===
"o")return x*parseInt(m.slice(2),8)}return x*parseInt(m,10)}function c(f){return u(f)}function v(f){return Object.prototype.toString.call(f)==="[object Number]"&&
f%1===0&&!n.isNegativeZero(f)}return Wn=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:c,predicate:v,represent:{binary:function(f){return f>=0?
"0b"+f.toString(2):"-0b"+f.toString(2).slice(1)},octal:function(f){return f>=0?"0o"+f.toString(8):"-0o"+f.toString(8).slice(1)},decimal:function(f){return f.toString(
10)},hexadecimal:function(f){return f>=0?"0x"+f.toString(16).toUpperCase():"-0x"+f.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Wn}var Vn,Ur;function ct(){if(Ur)return Vn;Ur=1;let n=Ee(),t=H(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(f){return f===null||!i.test(f)?!1:isFinite(parseFloat(f,10))?!0:a.test(f)}function l(f){let m=f.toLowerCase(),x=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?x===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:x*parseFloat(m,10)}let u=/^[-+]?[0-9]+e/;
function c(f,m){if(isNaN(f))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
f)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===f)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(f))return"-0.0";let x=f.toString(10);return u.test(x)?x.replace(
"e",".e"):x}function v(f){return Object.prototype.toString.call(f)==="[object Number]"&&(f%1!==0||n.isNegativeZero(f))}return Vn=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:v,represent:c,defaultStyle:"lowercase"}),Vn}var Jn,Hr;function ft(){return Hr||(Hr=1,Jn=lt().extend({implicit:[st(),
ut(),at(),ct()]})),Jn}var zn,Gr;function dt(){return Gr||(Gr=1,zn=ft()),zn}var Qn,Kr;function pt(){if(Kr)return Qn;Kr=1;let n=H(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(u){return u===null?!1:t.exec(u)!==null||i.exec(u)!==null}function o(u){let c=0,v=null,
f=t.exec(u);if(f===null&&(f=i.exec(u)),f===null)throw new Error("Date resolve error");let m=+f[1],x=+f[2]-1,C=+f[3];if(!f[4])return new Date(Date.UTC(m,x,C));let F=+f[4],
Y=+f[5],E=+f[6];if(f[7]){for(c=f[7].slice(0,3);c.length<3;)c+="0";c=+c}if(f[9]){let M=+f[10],I=+(f[11]||0);v=(M*60+I)*6e4,f[9]==="-"&&(v=-v)}let T=new Date(Date.
UTC(m,x,C,F,Y,E,c));return v&&T.setTime(T.getTime()-v),T}function l(u){return u.toISOString()}return Qn=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:a,
construct:o,instanceOf:Date,represent:l}),Qn}var Xn,Wr;function mt(){if(Wr)return Xn;Wr=1;let n=H();function t(i){return i==="<<"||i===null}return Xn=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Xn}var Zn,Vr;function ht(){if(Vr)return Zn;Vr=1;let n=H(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(u){if(u===null)return!1;let c=0,v=u.length,f=t;for(let m=0;m<v;m++){let x=f.indexOf(u.charAt(m));if(!(x>64)){if(x<0)return!1;c+=6}}return c%8===0}
function a(u){let c=u.replace(/[\r\n=]/g,""),v=c.length,f=t,m=0,x=[];for(let F=0;F<v;F++)F%4===0&&F&&(x.push(m>>16&255),x.push(m>>8&255),x.push(m&255)),m=m<<6|f.
indexOf(c.charAt(F));let C=v%4*6;return C===0?(x.push(m>>16&255),x.push(m>>8&255),x.push(m&255)):C===18?(x.push(m>>10&255),x.push(m>>2&255)):C===12&&x.push(m>>4&
255),new Uint8Array(x)}function o(u){let c="",v=0,f=u.length,m=t;for(let C=0;C<f;C++)C%3===0&&C&&(c+=m[v>>18&63],c+=m[v>>12&63],c+=m[v>>6&63],c+=m[v&63]),v=(v<<
8)+u[C];let x=f%3;return x===0?(c+=m[v>>18&63],c+=m[v>>12&63],c+=m[v>>6&63],c+=m[v&63]):x===2?(c+=m[v>>10&63],c+=m[v>>4&63],c+=m[v<<2&63],c+=m[64]):x===1&&(c+=m[v>>
2&63],c+=m[v<<4&63],c+=m[64],c+=m[64]),c}function l(u){return Object.prototype.toString.call(u)==="[object Uint8Array]"}return Zn=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:a,predicate:l,represent:o}),Zn}var er,Jr;function gt(){if(Jr)return er;Jr=1;let n=H(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function a(l){if(l===null)return!0;let u={},c=l;for(let v=0,f=c.length;v<f;v+=1){let m=c[v],x=!1;if(i.call(m)!=="[object Object]")return!1;let C;
for(C in m)if(t.call(m,C))if(!x)x=!0;else return!1;if(!x||t.call(u,C))return!1;Object.defineProperty(u,C,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return er=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),er}var nr,zr;function yt(){if(zr)return nr;zr=1;let n=H(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let l=o,u=new Array(l.length);for(let c=0,v=l.length;c<v;c+=1){let f=l[c];if(t.call(f)!=="[object Object]")return!1;let m=Object.
keys(f);if(m.length!==1)return!1;u[c]=[m[0],f[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,u=new Array(l.length);for(let c=0,v=l.length;c<v;c+=1){
let f=l[c],m=Object.keys(f);u[c]=[m[0],f[m[0]]]}return u}return nr=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:a}),nr}var rr,Qr;function vt(){
if(Qr)return rr;Qr=1;let n=H(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let u in l)if(t.call(l,u)&&l[u]!==null)return!1;
return!0}function a(o){return o!==null?o:{}}return rr=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:a}),rr}var tr,Xr;function or(){return Xr||
(Xr=1,tr=dt().extend({implicit:[pt(),mt()],explicit:[ht(),gt(),yt(),vt()]})),tr}var Zr;function xo(){if(Zr)return Je;Zr=1;let n=Ee(),t=Re(),i=wo(),a=or(),o=Object.
prototype.hasOwnProperty,l=1,u=2,c=3,v=4,f=1,m=2,x=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
F=/[\x85\u2028\u2029]/,Y=/[,\[\]{}]/,E=/^(?:!|!!|![0-9A-Za-z-]+!)$/,T=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function M(e){return Object.
prototype.toString.call(e)}function I(e){return e===10||e===13}function D(e){return e===9||e===32}function $(e){return e===9||e===32||e===10||e===13}function G(e){
return e===44||e===91||e===93||e===123||e===125}function se(e){if(e>=48&&e<=57)return e-48;let s=e|32;return s>=97&&s<=102?s-97+10:-1}function nn(e){return e===
120?2:e===117?4:e===85?8:0}function Ne(e){return e>=48&&e<=57?e-48:-1}function he(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function rn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function ge(e,s,y){s==="__proto__"?Object.defineProperty(e,s,{configurable:!0,enumerable:!0,writable:!0,value:y}):e[s]=
y}let _e=new Array(256),ye=new Array(256);for(let e=0;e<256;e++)_e[e]=he(e)?1:0,ye[e]=he(e);function q(e,s){this.input=e,this.filename=s.filename||null,this.schema=
s.schema||a,this.onWarning=s.onWarning||null,this.legacy=s.legacy||!1,this.json=s.json||!1,this.listener=s.listener||null,this.maxDepth=typeof s.maxDepth=="numb\
er"?s.maxDepth:100,this.maxTotalMergeKeys=typeof s.maxTotalMergeKeys=="number"?s.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Te(e,s){let y={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return y.snippet=i(y),new t(s,y)}function P(e,s){throw Te(e,s)}function ue(e,s){e.onWarning&&e.onWarning.call(null,Te(e,s))}function z(e,s,y){let b=e.
anchorMapTransactions;if(b.length!==0){let h=b[b.length-1];o.call(h,s)||(h[s]={existed:o.call(e.anchorMap,s),value:e.anchorMap[s]})}e.anchorMap[s]=y}function tn(e){
e.anchorMapTransactions.push(Object.create(null))}function oe(e){let s=e.anchorMapTransactions.pop(),y=e.anchorMapTransactions;if(y.length===0)return;let b=y[y.
length-1],h=Object.keys(s);for(let r=0,d=h.length;r<d;r+=1){let p=h[r];o.call(b,p)||(b[p]=s[p])}}function on(e){let s=e.anchorMapTransactions.pop(),y=Object.keys(
s);for(let b=y.length-1;b>=0;b-=1){let h=s[y[b]];h.existed?e.anchorMap[y[b]]=h.value:delete e.anchorMap[y[b]]}}function ve(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function ae(e,s){e.position=
s.position,e.line=s.line,e.lineStart=s.lineStart,e.lineIndent=s.lineIndent,e.firstTabInLine=s.firstTabInLine,e.tag=s.tag,e.anchor=s.anchor,e.kind=s.kind,e.result=
s.result}let Le={YAML:function(s,y,b){s.version!==null&&P(s,"duplication of %YAML directive"),b.length!==1&&P(s,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);h===null&&P(s,"ill-formed argument of the YAML directive");let r=parseInt(h[1],10),d=parseInt(h[2],10);r!==1&&P(s,"unacceptable YAML version of the d\
ocument"),s.version=b[0],s.checkLineBreaks=d<2,d!==1&&d!==2&&ue(s,"unsupported YAML version of the document")},TAG:function(s,y,b){let h;b.length!==2&&P(s,"TAG \
directive accepts exactly two arguments");let r=b[0];h=b[1],E.test(r)||P(s,"ill-formed tag handle (first argument) of the TAG directive"),o.call(s.tagMap,r)&&P(
s,'there is a previously declared suffix for "'+r+'" tag handle'),T.test(h)||P(s,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{P(s,"tag prefix is malformed: "+h)}s.tagMap[r]=h}};function K(e,s,y,b){if(s<y){let h=e.input.slice(s,y);if(b)for(let r=0,d=h.length;r<d;r+=1){let p=h.charCodeAt(
r);p===9||p>=32&&p<=1114111||P(e,"expected valid JSON character")}else C.test(h)&&P(e,"the stream contains non-printable characters");e.result+=h}}function Z(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&P(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function be(e,s,y,b){
n.isObject(y)||P(e,"cannot merge mappings; the provided source object is unacceptable"),Z(e);let h=Object.keys(y);for(let r=0,d=h.length;r<d;r+=1){let p=h[r];Z(
e),o.call(s,p)||(ge(s,p,y[p]),b[p]=!0)}}function Q(e,s,y,b,h,r,d,p,A){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let w=0,O=h.length;w<O;w+=1)Array.
isArray(h[w])&&P(e,"nested arrays are not supported inside keys"),typeof h=="object"&&M(h[w])==="[object Object]"&&(h[w]="[object Object]")}if(typeof h=="object"&&
M(h)==="[object Object]"&&(h="[object Object]"),h=String(h),s===null&&(s={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&P(e,"abnormal merg\
e sequence size");for(let w=0,O=r.length;w<O;w+=1)be(e,s,r[w],y)}else be(e,s,r,y);else!e.json&&!o.call(y,h)&&o.call(s,h)&&(e.line=d||e.line,e.lineStart=p||e.lineStart,
e.position=A||e.position,P(e,"duplicated mapping key")),ge(s,h,r),delete y[h];return s}function Ae(e){let s=e.input.charCodeAt(e.position);s===10?e.position++:s===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):P(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function j(e,s,y){
let b=0,h=e.input.charCodeAt(e.position);for(;h!==0;){for(;D(h);)h===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),h=e.input.charCodeAt(++e.position);
if(s&&h===35)do h=e.input.charCodeAt(++e.position);while(h!==10&&h!==13&&h!==0);if(I(h))for(Ae(e),h=e.input.charCodeAt(e.position),b++,e.lineIndent=0;h===32;)e.
lineIndent++,h=e.input.charCodeAt(++e.position);else break}return y!==-1&&b!==0&&e.lineIndent<y&&ue(e,"deficient indentation"),b}function W(e){let s=e.position,
y=e.input.charCodeAt(s);return!!((y===45||y===46)&&y===e.input.charCodeAt(s+1)&&y===e.input.charCodeAt(s+2)&&(s+=3,y=e.input.charCodeAt(s),y===0||$(y)))}function ce(e,s){
s===1?e.result+=" ":s>1&&(e.result+=n.repeat(`
`,s-1))}function Ie(e,s,y){let b,h,r,d,p,A,w=e.kind,O=e.result,g=e.input.charCodeAt(e.position);if($(g)||G(g)||g===35||g===38||g===42||g===33||g===124||g===62||
g===39||g===34||g===37||g===64||g===96)return!1;if(g===63||g===45){let S=e.input.charCodeAt(e.position+1);if($(S)||y&&G(S))return!1}for(e.kind="scalar",e.result=
"",b=h=e.position,r=!1;g!==0;){if(g===58){let S=e.input.charCodeAt(e.position+1);if($(S)||y&&G(S))break}else if(g===35){let S=e.input.charCodeAt(e.position-1);if($(
S))break}else{if(e.position===e.lineStart&&W(e)||y&&G(g))break;if(I(g))if(d=e.line,p=e.lineStart,A=e.lineIndent,j(e,!1,-1),e.lineIndent>=s){r=!0,g=e.input.charCodeAt(
e.position);continue}else{e.position=h,e.line=d,e.lineStart=p,e.lineIndent=A;break}}r&&(K(e,b,h,!1),ce(e,e.line-d),b=h=e.position,r=!1),D(g)||(h=e.position+1),g=
e.input.charCodeAt(++e.position)}return K(e,b,h,!1),e.result?!0:(e.kind=w,e.result=O,!1)}function we(e,s){let y,b,h=e.input.charCodeAt(e.position);if(h!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,y=b=e.position;(h=e.input.charCodeAt(e.position))!==0;)if(h===39)if(K(e,y,e.position,!0),h=e.input.charCodeAt(++e.position),
h===39)y=e.position,e.position++,b=e.position;else return!0;else I(h)?(K(e,y,b,!0),ce(e,j(e,!1,s)),y=b=e.position):e.position===e.lineStart&&W(e)?P(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,D(h)||(b=e.position));P(e,"unexpected end of the stream within a single quoted scalar")}function Fe(e,s){
let y,b,h,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,y=b=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return K(e,y,e.position,!0),e.position++,!0;if(r===92){if(K(e,y,e.position,!0),r=e.input.charCodeAt(++e.position),I(r))j(e,!1,s);else if(r<256&&_e[r])
e.result+=ye[r],e.position++;else if((h=nn(r))>0){let d=h,p=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(h=se(r))>=0?p=(p<<4)+h:P(e,"expected hexadecimal \
character");e.result+=rn(p),e.position++}else P(e,"unknown escape sequence");y=b=e.position}else I(r)?(K(e,y,b,!0),ce(e,j(e,!1,s)),y=b=e.position):e.position===
e.lineStart&&W(e)?P(e,"unexpected end of the document within a double quoted scalar"):(e.position++,D(r)||(b=e.position))}P(e,"unexpected end of the stream with\
in a double quoted scalar")}function Me(e,s){let y=!0,b,h,r,d=e.tag,p,A=e.anchor,w,O,g,S,R=Object.create(null),k,N,_,L=e.input.charCodeAt(e.position);if(L===91)
w=93,S=!1,p=[];else if(L===123)w=125,S=!0,p={};else return!1;for(e.anchor!==null&&z(e,e.anchor,p),L=e.input.charCodeAt(++e.position);L!==0;){if(j(e,!0,s),L=e.input.
charCodeAt(e.position),L===w)return e.position++,e.tag=d,e.anchor=A,e.kind=S?"mapping":"sequence",e.result=p,!0;if(y?L===44&&P(e,"expected the node content, but\
 found ','"):P(e,"missed comma between flow collection entries"),N=k=_=null,O=g=!1,L===63){let re=e.input.charCodeAt(e.position+1);$(re)&&(O=g=!0,e.position++,j(
e,!0,s))}b=e.line,h=e.lineStart,r=e.position,ne(e,s,l,!1,!0),N=e.tag,k=e.result,j(e,!0,s),L=e.input.charCodeAt(e.position),(g||e.line===b)&&L===58&&(O=!0,L=e.input.
charCodeAt(++e.position),j(e,!0,s),ne(e,s,l,!1,!0),_=e.result),S?Q(e,p,R,N,k,_,b,h,r):O?p.push(Q(e,null,R,N,k,_,b,h,r)):p.push(k),j(e,!0,s),L=e.input.charCodeAt(
e.position),L===44?(y=!0,L=e.input.charCodeAt(++e.position)):y=!1}P(e,"unexpected end of the stream within a flow collection")}function ee(e,s){let y,b=f,h=!1,r=!1,
d=s,p=0,A=!1,w,O=e.input.charCodeAt(e.position);if(O===124)y=!1;else if(O===62)y=!0;else return!1;for(e.kind="scalar",e.result="";O!==0;)if(O=e.input.charCodeAt(
++e.position),O===43||O===45)f===b?b=O===43?x:m:P(e,"repeat of a chomping mode identifier");else if((w=Ne(O))>=0)w===0?P(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?P(e,"repeat of an indentation width identifier"):(d=s+w-1,r=!0);else break;if(D(O)){do O=e.input.charCodeAt(++e.position);while(D(
O));if(O===35)do O=e.input.charCodeAt(++e.position);while(!I(O)&&O!==0)}for(;O!==0;){for(Ae(e),e.lineIndent=0,O=e.input.charCodeAt(e.position);(!r||e.lineIndent<
d)&&O===32;)e.lineIndent++,O=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),I(O)){p++;continue}if(!r&&d===0&&P(e,"missing indentation \
for block scalar"),e.lineIndent<d){b===x?e.result+=n.repeat(`
`,h?1+p:p):b===f&&h&&(e.result+=`
`);break}y?D(O)?(A=!0,e.result+=n.repeat(`
`,h?1+p:p)):A?(A=!1,e.result+=n.repeat(`
`,p+1)):p===0?h&&(e.result+=" "):e.result+=n.repeat(`
`,p):e.result+=n.repeat(`
`,h?1+p:p),h=!0,r=!0,p=0;let g=e.position;for(;!I(O)&&O!==0;)O=e.input.charCodeAt(++e.position);K(e,g,e.position,!1)}return!0}function De(e,s){let y=e.tag,b=e.anchor,
h=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&z(e,e.anchor,h);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,P(e,"tab characters must not be used in indentation")),d===45);){let p=e.input.charCodeAt(e.position+1);if(!$(p))break;if(r=!0,e.position++,j(e,
!0,-1)&&e.lineIndent<=s){h.push(null),d=e.input.charCodeAt(e.position);continue}let A=e.line;if(ne(e,s,c,!1,!0),h.push(e.result),j(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>s)&&d!==0)P(e,"bad indentation of a sequence entry");else if(e.lineIndent<s)break}return r?(e.tag=y,e.anchor=b,e.kind="seq\
uence",e.result=h,!0):!1}function $e(e,s,y){let b,h,r,d,p=e.tag,A=e.anchor,w={},O=Object.create(null),g=null,S=null,R=null,k=!1,N=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&z(e,e.anchor,w);let _=e.input.charCodeAt(e.position);for(;_!==0;){!k&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,P(e,"tab characters m\
ust not be used in indentation"));let L=e.input.charCodeAt(e.position+1),re=e.line;if((_===63||_===58)&&$(L))_===63?(k&&(Q(e,w,O,g,S,null,h,r,d),g=S=R=null),N=!0,
k=!0,b=!0):k?(k=!1,b=!0):P(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,_=L;else{if(h=e.
line,r=e.lineStart,d=e.position,!ne(e,y,u,!1,!0))break;if(e.line===re){for(_=e.input.charCodeAt(e.position);D(_);)_=e.input.charCodeAt(++e.position);if(_===58)_=
e.input.charCodeAt(++e.position),$(_)||P(e,"a whitespace character is expected after the key-value separator within a block mapping"),k&&(Q(e,w,O,g,S,null,h,r,d),
g=S=R=null),N=!0,k=!1,b=!1,g=e.tag,S=e.result;else if(N)P(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=p,e.anchor=A,!0}else if(N)
P(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=p,e.anchor=A,!0}if((e.line===re||e.lineIndent>s)&&(k&&(h=
e.line,r=e.lineStart,d=e.position),ne(e,s,v,!0,b)&&(k?S=e.result:R=e.result),k||(Q(e,w,O,g,S,R,h,r,d),g=S=R=null),j(e,!0,-1),_=e.input.charCodeAt(e.position)),(e.
line===re||e.lineIndent>s)&&_!==0)P(e,"bad indentation of a mapping entry");else if(e.lineIndent<s)break}return k&&Q(e,w,O,g,S,null,h,r,d),N&&(e.tag=p,e.anchor=
A,e.kind="mapping",e.result=w),N}function je(e){let s=!1,y=!1,b,h,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&P(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(s=!0,r=e.input.charCodeAt(++e.position)):r===33?(y=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let d=e.
position;if(s){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(h=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
P(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!$(r);)r===33&&(y?P(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
d-1,e.position+1),E.test(b)||P(e,"named tag handle cannot contain such characters"),y=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);h=e.input.slice(d,e.
position),Y.test(h)&&P(e,"tag suffix cannot contain flow indicator characters")}h&&!T.test(h)&&P(e,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{P(e,"tag name is malformed: "+h)}return s?e.tag=h:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+h:b==="!"?e.tag="!"+h:b==="!!"?e.tag="tag:yaml.org,2002:"+h:P(e,
'undeclared tag handle "'+b+'"'),!0}function qe(e){let s=e.input.charCodeAt(e.position);if(s!==38)return!1;e.anchor!==null&&P(e,"duplication of an anchor proper\
ty"),s=e.input.charCodeAt(++e.position);let y=e.position;for(;s!==0&&!$(s)&&!G(s);)s=e.input.charCodeAt(++e.position);return e.position===y&&P(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(y,e.position),!0}function ln(e){let s=e.input.charCodeAt(e.position);if(s!==42)return!1;s=
e.input.charCodeAt(++e.position);let y=e.position;for(;s!==0&&!$(s)&&!G(s);)s=e.input.charCodeAt(++e.position);e.position===y&&P(e,"name of an alias node must c\
ontain at least one character");let b=e.input.slice(y,e.position);return o.call(e.anchorMap,b)||P(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],j(e,!0,
-1),!0}function Be(e,s,y,b){let h=ve(e);return tn(e),ae(e,s),e.tag=null,e.anchor=null,e.kind=null,e.result=null,$e(e,y,b)&&e.kind==="mapping"?(oe(e),!0):(on(e),
ae(e,h),!1)}function ne(e,s,y,b,h){let r,d,p=1,A=!1,w=!1,O=null,g,S,R;e.depth>=e.maxDepth&&P(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let k=r=d=v===y||c===y;if(b&&j(e,!0,-1)&&(A=!0,e.lineIndent>s?p=1:e.lineIndent===s?
p=0:e.lineIndent<s&&(p=-1)),p===1)for(;;){let N=e.input.charCodeAt(e.position),_=ve(e);if(A&&(N===33&&e.tag!==null||N===38&&e.anchor!==null)||!je(e)&&!qe(e))break;
O===null&&(O=_),j(e,!0,-1)?(A=!0,d=k,e.lineIndent>s?p=1:e.lineIndent===s?p=0:e.lineIndent<s&&(p=-1)):d=!1}if(d&&(d=A||h),p===1||v===y)if(l===y||u===y?S=s:S=s+1,
R=e.position-e.lineStart,p===1)if(d&&(De(e,R)||$e(e,R,S))||Me(e,S))w=!0;else{let N=e.input.charCodeAt(e.position);O!==null&&k&&!d&&N!==124&&N!==62&&Be(e,O,O.position-
O.lineStart,S)||r&&ee(e,S)||we(e,S)||Fe(e,S)?w=!0:ln(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&P(e,"alias node should not have any properties")):Ie(e,S,l===y)&&
(w=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&z(e,e.anchor,e.result)}else p===0&&(w=d&&De(e,R));if(e.tag===null)e.anchor!==null&&z(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&P(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let N=0,_=e.implicitTypes.
length;N<_;N+=1)if(g=e.implicitTypes[N],g.resolve(e.result)){e.result=g.construct(e.result),e.tag=g.tag,e.anchor!==null&&z(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))g=e.typeMap[e.kind||"fallback"][e.tag];else{g=null;let N=e.typeMap.multi[e.kind||"fallback"];for(let _=0,
L=N.length;_<L;_+=1)if(e.tag.slice(0,N[_].tag.length)===N[_].tag){g=N[_];break}}g||P(e,"unknown tag !<"+e.tag+">"),e.result!==null&&g.kind!==e.kind&&P(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+g.kind+'", not "'+e.kind+'"'),g.resolve(e.result,e.tag)?(e.result=g.construct(e.result,e.tag),e.anchor!==
null&&z(e,e.anchor,e.result)):P(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function sn(e){let s=e.position,y=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(j(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){y=!0,b=e.input.charCodeAt(++e.position);let h=e.position;
for(;b!==0&&!$(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(h,e.position),d=[];for(r.length<1&&P(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;D(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!I(b));break}if(I(b))break;
for(h=e.position;b!==0&&!$(b);)b=e.input.charCodeAt(++e.position);d.push(e.input.slice(h,e.position))}b!==0&&Ae(e),o.call(Le,r)?Le[r](e,r,d):ue(e,'unknown docum\
ent directive "'+r+'"')}if(j(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,j(e,!0,-1)):y&&P(e,"directives end mark is expected"),ne(e,e.lineIndent-1,v,!1,!0),j(e,!0,-1),e.checkLineBreaks&&F.test(e.input.slice(s,e.
position))&&ue(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&W(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,j(e,!0,-1));return}e.position<e.length-1&&P(e,"end of the stream or a document separator is expected")}function xe(e,s){e=String(e),s=s||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let y=new q(e,s),b=e.indexOf("\0");for(b!==-1&&(y.position=b,P(y,"null byte is not allowed in input")),y.input+="\0";y.
input.charCodeAt(y.position)===32;)y.lineIndent+=1,y.position+=1;for(;y.position<y.length-1;)sn(y);return y.documents}function un(e,s,y){s!==null&&typeof s=="ob\
ject"&&typeof y>"u"&&(y=s,s=null);let b=xe(e,y);if(typeof s!="function")return b;for(let h=0,r=b.length;h<r;h+=1)s(b[h])}function an(e,s){let y=xe(e,s);if(y.length!==
0){if(y.length===1)return y[0];throw new t("expected a single document in the stream, but found more")}}return Je.loadAll=un,Je.load=an,Je}var ir={},et;function Oo(){
if(et)return ir;et=1;let n=Ee(),t=Re(),i=or(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,u=9,c=10,v=13,f=32,m=33,x=34,C=35,F=37,Y=38,
E=39,T=42,M=44,I=45,D=58,$=61,G=62,se=63,nn=64,Ne=91,he=93,rn=96,ge=123,_e=124,ye=125,q={};q[0]="\\0",q[7]="\\a",q[8]="\\b",q[9]="\\t",q[10]="\\n",q[11]="\\v",q[12]=
"\\f",q[13]="\\r",q[27]="\\e",q[34]='\\"',q[92]="\\\\",q[133]="\\N",q[160]="\\_",q[8232]="\\L",q[8233]="\\P";let Te=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],P=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ue(r,d){if(d===null)return{};let p={},A=Object.keys(d);for(let w=0,
O=A.length;w<O;w+=1){let g=A[w],S=String(d[g]);g.slice(0,2)==="!!"&&(g="tag:yaml.org,2002:"+g.slice(2));let R=r.compiledTypeMap.fallback[g];R&&o.call(R.styleAliases,
S)&&(S=R.styleAliases[S]),p[g]=S}return p}function z(r){let d,p,A=r.toString(16).toUpperCase();if(r<=255)d="x",p=2;else if(r<=65535)d="u",p=4;else if(r<=4294967295)
d="U",p=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",p-A.length)+A}let tn=1,oe=2;function on(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=ue(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?oe:tn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function ve(r,d){let p=n.repeat(" ",d),A=0,w="",O=r.length;for(;A<O;){let g,S=r.indexOf(`
`,A);S===-1?(g=r.slice(A),A=O):(g=r.slice(A,S+1),A=S+1),g.length&&g!==`
`&&(w+=p),w+=g}return w}function ae(r,d){return`
`+n.repeat(" ",r.indent*d)}function Le(r,d){for(let p=0,A=r.implicitTypes.length;p<A;p+=1)if(r.implicitTypes[p].resolve(d))return!0;return!1}function K(r){return r===
f||r===u}function Z(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function be(r){return Z(r)&&r!==
l&&r!==v&&r!==c}function Q(r,d,p){let A=be(r),w=A&&!K(r);return(p?A:A&&r!==M&&r!==Ne&&r!==he&&r!==ge&&r!==ye)&&r!==C&&!(d===D&&!w)||be(d)&&!K(d)&&r===C||d===D&&
w}function Ae(r){return Z(r)&&r!==l&&!K(r)&&r!==I&&r!==se&&r!==D&&r!==M&&r!==Ne&&r!==he&&r!==ge&&r!==ye&&r!==C&&r!==Y&&r!==T&&r!==m&&r!==_e&&r!==$&&r!==G&&r!==E&&
r!==x&&r!==F&&r!==nn&&r!==rn}function j(r){return!K(r)&&r!==D}function W(r,d){let p=r.charCodeAt(d),A;return p>=55296&&p<=56319&&d+1<r.length&&(A=r.charCodeAt(d+
1),A>=56320&&A<=57343)?(p-55296)*1024+A-56320+65536:p}function ce(r){return/^\n* /.test(r)}let Ie=1,we=2,Fe=3,Me=4,ee=5;function De(r,d,p,A,w,O,g,S){let R,k=0,N=null,
_=!1,L=!1,re=A!==-1,Oe=-1,Se=Ae(W(r,0))&&j(W(r,r.length-1));if(d||g)for(R=0;R<r.length;k>=65536?R+=2:R++){if(k=W(r,R),!Z(k))return ee;Se=Se&&Q(k,N,S),N=k}else{for(R=
0;R<r.length;k>=65536?R+=2:R++){if(k=W(r,R),k===c)_=!0,re&&(L=L||R-Oe-1>A&&r[Oe+1]!==" ",Oe=R);else if(!Z(k))return ee;Se=Se&&Q(k,N,S),N=k}L=L||re&&R-Oe-1>A&&r[Oe+
1]!==" "}return!_&&!L?Se&&!g&&!w(r)?Ie:O===oe?ee:we:p>9&&ce(r)?ee:g?O===oe?ee:we:L?Me:Fe}function $e(r,d,p,A,w){r.dump=(function(){if(d.length===0)return r.quotingType===
oe?'""':"''";if(!r.noCompatMode&&(Te.indexOf(d)!==-1||P.test(d)))return r.quotingType===oe?'"'+d+'"':"'"+d+"'";let O=r.indent*Math.max(1,p),g=r.lineWidth===-1?-1:
Math.max(Math.min(r.lineWidth,40),r.lineWidth-O),S=A||r.flowLevel>-1&&p>=r.flowLevel;function R(k){return Le(r,k)}switch(De(d,S,r.indent,g,R,r.quotingType,r.forceQuotes&&
!A,w)){case Ie:return d;case we:return"'"+d.replace(/'/g,"''")+"'";case Fe:return"|"+je(d,r.indent)+qe(ve(d,O));case Me:return">"+je(d,r.indent)+qe(ve(ln(d,g),O));case ee:
return'"'+ne(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function je(r,d){let p=ce(r)?String(d):"",A=r[r.length-1]===`
`,O=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return p+O+`
`}function qe(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function ln(r,d){let p=/(\n+)([^\n]*)/g,A=(function(){let S=r.indexOf(`
`);return S=S!==-1?S:r.length,p.lastIndex=S,Be(r.slice(0,S),d)})(),w=r[0]===`
`||r[0]===" ",O,g;for(;g=p.exec(r);){let S=g[1],R=g[2];O=R[0]===" ",A+=S+(!w&&!O&&R!==""?`
`:"")+Be(R,d),w=O}return A}function Be(r,d){if(r===""||r[0]===" ")return r;let p=/ [^ ]/g,A,w=0,O,g=0,S=0,R="";for(;A=p.exec(r);)S=A.index,S-w>d&&(O=g>w?g:S,R+=
`
`+r.slice(w,O),w=O+1),g=S;return R+=`
`,r.length-w>d&&g>w?R+=r.slice(w,g)+`
`+r.slice(g+1):R+=r.slice(w),R.slice(1)}function ne(r){let d="",p=0;for(let A=0;A<r.length;p>=65536?A+=2:A++){p=W(r,A);let w=q[p];!w&&Z(p)?(d+=r[A],p>=65536&&(d+=
r[A+1])):d+=w||z(p)}return d}function sn(r,d,p){let A="",w=r.tag;for(let O=0,g=p.length;O<g;O+=1){let S=p[O];r.replacer&&(S=r.replacer.call(p,String(O),S)),(s(r,
d,S,!1,!1)||typeof S>"u"&&s(r,d,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=w,r.dump="["+A+"]"}function xe(r,d,p,A){let w="",O=r.tag;
for(let g=0,S=p.length;g<S;g+=1){let R=p[g];r.replacer&&(R=r.replacer.call(p,String(g),R)),(s(r,d+1,R,!0,!0,!1,!0)||typeof R>"u"&&s(r,d+1,null,!0,!0,!1,!0))&&((!A||
w!=="")&&(w+=ae(r,d)),r.dump&&c===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=O,r.dump=w||"[]"}function un(r,d,p){let A="",w=r.tag,O=Object.keys(p);for(let g=0,
S=O.length;g<S;g+=1){let R="";A!==""&&(R+=", "),r.condenseFlow&&(R+='"');let k=O[g],N=p[k];r.replacer&&(N=r.replacer.call(p,k,N)),s(r,d,k,!1,!1)&&(r.dump.length>
1024&&(R+="? "),R+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),s(r,d,N,!1,!1)&&(R+=r.dump,A+=R))}r.tag=w,r.dump="{"+A+"}"}function an(r,d,p,A){let w="",
O=r.tag,g=Object.keys(p);if(r.sortKeys===!0)g.sort();else if(typeof r.sortKeys=="function")g.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys must be a\
 boolean or a function");for(let S=0,R=g.length;S<R;S+=1){let k="";(!A||w!=="")&&(k+=ae(r,d));let N=g[S],_=p[N];if(r.replacer&&(_=r.replacer.call(p,N,_)),!s(r,d+
1,N,!0,!0,!0))continue;let L=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;L&&(r.dump&&c===r.dump.charCodeAt(0)?k+="?":k+="? "),k+=r.dump,L&&(k+=ae(r,d)),
s(r,d+1,_,!0,L)&&(r.dump&&c===r.dump.charCodeAt(0)?k+=":":k+=": ",k+=r.dump,w+=k)}r.tag=O,r.dump=w||"{}"}function e(r,d,p){let A=p?r.explicitTypes:r.implicitTypes;
for(let w=0,O=A.length;w<O;w+=1){let g=A[w];if((g.instanceOf||g.predicate)&&(!g.instanceOf||typeof d=="object"&&d instanceof g.instanceOf)&&(!g.predicate||g.predicate(
d))){if(p?g.multi&&g.representName?r.tag=g.representName(d):r.tag=g.tag:r.tag="?",g.represent){let S=r.styleMap[g.tag]||g.defaultStyle,R;if(a.call(g.represent)===
"[object Function]")R=g.represent(d,S);else if(o.call(g.represent,S))R=g.represent[S](d,S);else throw new t("!<"+g.tag+'> tag resolver accepts not "'+S+'" style');
r.dump=R}return!0}}return!1}function s(r,d,p,A,w,O,g){r.tag=null,r.dump=p,e(r,p,!1)||e(r,p,!0);let S=a.call(r.dump),R=A;A&&(A=r.flowLevel<0||r.flowLevel>d);let k=S===
"[object Object]"||S==="[object Array]",N,_;if(k&&(N=r.duplicates.indexOf(p),_=N!==-1),(r.tag!==null&&r.tag!=="?"||_||r.indent!==2&&d>0)&&(w=!1),_&&r.usedDuplicates[N])
r.dump="*ref_"+N;else{if(k&&_&&!r.usedDuplicates[N]&&(r.usedDuplicates[N]=!0),S==="[object Object]")A&&Object.keys(r.dump).length!==0?(an(r,d,r.dump,w),_&&(r.dump=
"&ref_"+N+r.dump)):(un(r,d,r.dump),_&&(r.dump="&ref_"+N+" "+r.dump));else if(S==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!g&&d>0?xe(r,d-1,r.dump,
w):xe(r,d,r.dump,w),_&&(r.dump="&ref_"+N+r.dump)):(sn(r,d,r.dump),_&&(r.dump="&ref_"+N+" "+r.dump));else if(S==="[object String]")r.tag!=="?"&&$e(r,r.dump,d,O,R);else{
if(S==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+S)}if(r.tag!==null&&r.tag!=="?"){let L=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?L="!"+L:L.slice(0,18)==="tag:yaml.org,2002:"?L="!!"+L.slice(18):L="!<"+L+">",r.dump=L+" "+
r.dump}}return!0}function y(r,d){let p=[],A=[];b(r,p,A);let w=A.length;for(let O=0;O<w;O+=1)d.duplicates.push(p[A[O]]);d.usedDuplicates=new Array(w)}function b(r,d,p){
if(r!==null&&typeof r=="object"){let A=d.indexOf(r);if(A!==-1)p.indexOf(A)===-1&&p.push(A);else if(d.push(r),Array.isArray(r))for(let w=0,O=r.length;w<O;w+=1)b(
r[w],d,p);else{let w=Object.keys(r);for(let O=0,g=w.length;O<g;O+=1)b(r[w[O]],d,p)}}}function h(r,d){d=d||{};let p=new on(d);p.noRefs||y(r,p);let A=r;return p.replacer&&
(A=p.replacer.call({"":A},"",A)),s(p,0,A,!0,!0)?p.dump+`
`:""}return ir.dump=h,ir}var nt;function So(){if(nt)return B;nt=1;let n=xo(),t=Oo();function i(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return B.Type=H(),B.Schema=rt(),B.FAILSAFE_SCHEMA=lt(),B.JSON_SCHEMA=ft(),B.CORE_SCHEMA=
dt(),B.DEFAULT_SCHEMA=or(),B.load=n.load,B.loadAll=n.loadAll,B.dump=t.dump,B.YAMLException=Re(),B.types={binary:ht(),float:ct(),map:ot(),null:st(),pairs:yt(),set:vt(),
timestamp:pt(),bool:ut(),int:at(),merge:mt(),omap:gt(),seq:it(),str:tt()},B.safeLoad=i("safeLoad","load"),B.safeLoadAll=i("safeLoadAll","loadAll"),B.safeDump=i(
"safeDump","dump"),B}var Co=So(),Eo=Ao(Co),{Type:bt,Schema:us,FAILSAFE_SCHEMA:At,JSON_SCHEMA:as,CORE_SCHEMA:cs,DEFAULT_SCHEMA:fs,load:wt,loadAll:ds,dump:ps,YAMLException:ms,
types:hs,safeLoad:gs,safeLoadAll:ys,safeDump:vs}=Eo;function St(n,t,i){if(t===void 0)return i?xt(n):le(n);if(t===`${de}binary`)return No(n);if(t===`${de}timestamp`)return Po.test(n)&&ko(n)?le(n):void 0;let a=Ro.get(
t);if(!a)return le(n);let o=xt(n);return a==="float"&&o.type==="integer"?pe(Number(o.value)):o.type===a?o:void 0}var de="tag:yaml.org,2002:",Ro=new Map([[`${de}\
int`,"integer"],[`${de}float`,"float"],[`${de}bool`,"boolean"],[`${de}null`,"null"]]),Po=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function ko(n){let[t=0,i=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,i,0)).getUTCDate()}function No(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return le(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function xt(n){
let t=_o.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return To(n)??le(n);if(!/[-+0-9]/.test(i))return le(n);let a=n.replaceAll("_","");return Io(a)??Lo(a)??
le(n)}var _o=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Ot(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Ot(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,pe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,pe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,pe(Number.NEGATIVE_INFINITY)])]);
function le(n){return{type:"text",value:n,key:n}}function Ot(n){return{type:"boolean",value:n,key:String(n)}}function pe(n){return{type:"float",value:n,key:Mo(n)}}
function To(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?pe(t):void 0}
function Lo(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?pe(t):void 0}function Io(n){let t=Fo.
exec(n);if(!t)return;let[,i="",a,o,l,u="0"]=t,c=a!==void 0?ze(a,"0x",16):o!==void 0?ze(o,"0o",22):l!==void 0?ze(l,"0b",64):ze(u,"",20);if(c===void 0||c>=2n**64n)
return;let v=i==="-"?-c:c;return v>=-(2n**63n)&&v<2n**63n?{type:"integer",value:Number(v),key:String(v)}:i===""?{type:"integer",value:Number(v),key:void 0}:void 0}
var Fo=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function ze(n,t,i){return n.length<=i?BigInt(t+n):
void 0}function Mo(n){let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let i=1;for(;Math.fround(Number(t.toPrecision(i)))!==t;)i++;let[a,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(
i))):`${a}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Rt(n){if(n.length>Nt||Do(n))return;let t=kt(n);return lr?void 0:t}function Pt(n){return n.length<=Nt&&kt(n)!==void 0}function kt(n){lr=!1;try{return{value:wt(
n,{schema:nl})??null}}catch{return}}var Nt=3e6;function Do(n){return jo.test(n)||$o.test(n)||Yo(n)||qo.test(n)&&Bo.test(n)?!0:/[[{]/.test(n)&&Uo.test(n)&&(Ho.test(
n)||Go(n))}var $o=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,jo=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
qo=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Bo=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Yo(n){for(let t=0;t+Ct<n.length;){let i=n.lastIndexOf(`
`,t+Ct);if(i<t)return!0;t=i+1}return!1}var Ct=1e3,Uo=/(?:^|[\s,:[{-])[[{]/,Ho=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Go(n){let t=!1,i=!1;for(let a=0;a<n.length;a++){
let o=n.charCodeAt(a);if(o===Ko||o===Wo||o===Et){if(t)return!0;t=o!==Et,i=!1}else t&&(o===Vo?i=!1:o===Jo?i=!0:!i&&o!==zo&&o!==Qo&&o!==Xo&&(t=!1))}return!1}var[Ko,
Wo,Et,Vo,Jo,zo,Qo,Xo]=[93,125,44,10,35,32,9,13],lr=!1,Zo=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Pe,el=new bt("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Zo.has(n.charCodeAt(0))||(Pe=St(n,void 0,!0),!Pe||Pe.type==="text"))return!1;let{type:t,key:i,value:a}=Pe;
return(t==="float"||t==="integer"&&i!==String(a))&&(lr=!0),!0},construct:()=>Pe?.value}),nl=At.extend({implicit:[el]});var rl,tl=()=>rl??=require("./with-positions.cjs");var sr=(...n)=>tl().readWithPositions(...n);function Tt(n,{valuesOnly:t=!0}={}){let i=Cr(n),a=[],o,l=0;for(let u of Nr(n)){let c=_t(n,{...u,start:l},i,t);if(c.value===null&&c.issues.length===0){o??=c;continue}
a.push(c),l=u.end}return a.length>0?{documents:a}:{documents:[o??_t(n,{start:l,body:l,end:n.length},i,t)]}}function _t(n,t,i,a){let o=a?il(n,t):void 0;if(!o)return sr(
n,t,i);let l,u=()=>(l??=sr(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:c=>u().positionOf(c),keyOf:c=>u().keyOf(c),get node(){
return u().node}}}function il(n,{body:t,end:i,json:a,fault:o}){if(o)return;let l=n.slice(t,i);return a?Pt(l)?a:void 0:Rt(l)}function ol(n,t,i,a,o,l){let u=" ".repeat(i);return`${l.comments(a).map(v=>`${u}# ${v}${o.newline}`).join("")}${u}${ul(n,o)}:${ll(t,i,a,o,l)}`}function ll(n,t,i,a,o){
let l=t+(Array.isArray(n)?a.dash:a.indent),u=o.reused(i,n,l);return u!==void 0?ur(n)&&!/^[[{]/.test(u)?`${a.newline}${" ".repeat(l)}${u}`:` ${u}`:ur(n)?`${a.newline}${Xe(
n,l,i,a,o)}`:` ${ar(n,t,a)}`}function Xe(n,t,i,a,o){let l=" ".repeat(t);return Array.isArray(n)&&n.length>0?n.map((u,c)=>`${l}- ${sl(u,t,`${i}/${c}`,a,o)}`).join(
a.newline):fe(n)&&Object.keys(n).length>0?Object.entries(n).map(([u,c])=>ol(u,c,t,`${i}/${Sr(u)}`,a,o)).join(a.newline):l+ar(n,t,a)}function sl(n,t,i,a,o){return ur(
n)?Xe(n,t+2,i,a,o).trimStart():ar(n,t,a)}var ur=n=>Array.isArray(n)?n.length>0:fe(n)&&Object.keys(n).length>0;function ul(n,{json:t}){return t||!Lt(n)?JSON.stringify(
n):n}function ar(n,t,i){return typeof n!="string"?JSON.stringify(n):cl(n,t,i)??al(n,i)}function al(n,{json:t,unquoted:i}){return!t&&(Lt(n)||i?.has(n))?n:fl(n)}function cl(n,t,{
indent:i,newline:a,json:o}){if(o||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let l=n.split(`
`),u=l.length-1-l.findLastIndex(f=>f!=="");if(u>1||l.some(f=>/\s$/.test(f)))return;let c=" ".repeat(t+i),v=l.slice(0,l.length-u).map(f=>f===""?"":c+f);return[`|${u===
0?"-":""}`,...v].join(a)}function fl(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,t=>`\\u${(t.codePointAt(0)??0).toString(16).padStart(
4,"0")}`)}function Lt(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let t=Qe.get(n);if(t!==void 0)return t;
let i=We(Tt(`a: ${n}`).documents[0]?.value,{a:n});return Qe.size>dl&&Qe.clear(),Qe.set(n,i),i}var Qe=new Map,dl=1e4;var It={ok:0,findings:1,failure:2};var hl=require("util");var me=[],cr=[];function fr(n,t,i){if(n===t)return 0;let a=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,u=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-u);)l--,u--;let c=0;for(;c<l&&n.charCodeAt(c)===t.charCodeAt(c);)c++;if(l-=c,u-=c,a!==void 0&&u-l>a)return a;if(l===0)return a!==void 0&&u>a?a:u;
let v,f,m,x,C=0,F=0;for(;C<l;)cr[C]=n.charCodeAt(c+C),me[C]=++C;for(;F<u;){for(v=t.charCodeAt(c+F),m=F++,f=F,C=0;C<l;C++)x=v===cr[C]?m:m+1,m=me[C],f=me[C]=m>f?x>
f?f+1:x:x>m?m+1:x;if(a!==void 0){let Y=f;for(C=0;C<l;C++)me[C]<Y&&(Y=me[C]);if(Y>a)return a}}return me.length=l,cr.length=l,a!==void 0&&f>a?a:f}var pl=64;function Ze(n,t){if(n.length>pl)return;let i=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let u=l.toLowerCase(),c=ml(i,u)?1:fr(i,u,{maxDistance:a});c<a&&(a=c,o=l)}return o}function ml(n,t){if(n.length!==t.length||n===t)return!1;let i=0;for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+
2)}var V=class extends Error{name="UsageError"};function Ft(n,t,i=""){let a=Ze(n,t);return a===void 0?"":`; did you mean ${i}${a}?`}var Pl=require("fs"),yr=require("path");var Ut=require("fs"),J=require("path");var Mt={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Dt(n,t){let{overrides:i=[],sets:a=[],complete:o=!1}=n,
l={release:n.release,rules:n.rules??{},sets:a,complete:o,failLevel:n.failLevel,source:t.source,folder:t.folder},u=new Map;return c=>{if(c===void 0)return l;let v=i.
filter(({files:x})=>x.some(C=>C.matchOf(c)!==void 0));if(v.length===0)return l;let f=v.map(x=>i.indexOf(x)).join(),m=u.get(f)??v.reduce(gl,l);return u.set(f,m),
m}}function gl(n,{release:t,rules:i}){return{...n,release:t??n.release,rules:{...n.rules,...i}}}var en=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};var yl,vl=()=>yl??=require("./config-file.cjs"),$t=(...n)=>vl().loadConfig(...n);var bl,Al=()=>bl??=require("./ignored.cjs"),dr=(...n)=>Al().createFilter(...n);function jt({overrides:n=[],sets:t=[]}){return[...n.flatMap(({files:i})=>i).map(wl),...t.map(xl)]}var wl=({pattern:n,matchOf:t})=>({matches:i=>t(i)!==void 0,words:`\
no file matches "${n}" of overrides`}),xl=({pattern:n,matchOf:t})=>({matches:i=>(t(i)??i)!==i,words:`no folder with manifests matches "${n}" of sets`});var X=require("path");function ke(n,t){let i=n.endsWith(X.sep)?n.length:n.length+1;if(t.length>i&&t.startsWith(n)&&t.charAt(i-1)===X.sep)return qt(t.slice(i))}function pr(n,t){
let i=(0,X.relative)(n,t);return i===""?".":(0,X.isAbsolute)(i)?i:qt(i)}var qt=n=>X.sep==="/"?n:n.replaceAll(X.sep,"/");var Ol=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function Ht({cwd:n,file:t,off:i=!1}){if(i&&t!==void 0)throw new V("--confi\
g and --no-config exclude each other");let a=new Map,o=new Map,l=new Map,u=[],c=i||t===void 0?void 0:x((0,J.resolve)(n,t));function v(E){return i?Bt:c??f((0,J.dirname)(
E))}function f(E){let T=a.get(E);if(T)return T;let M=m(E)??(C(E)?Bt:f((0,J.dirname)(E)));return a.set(E,M),M}function m(E){let[T,M]=Ol.filter(I=>Yt(mr(E,I)));if(M!==
void 0){let I=pr(n,E);throw new en([`${I}: has both ${T} and ${M}; keep one of them`])}return T===void 0?void 0:x(mr(E,T))}function x(E){let T=pr(n,E),M=(0,J.dirname)(
E),I=$t(E,T),D=jt(I),$=Dt(I,{source:T,folder:M}),G={folder:M,source:T,settingsFor:$,globs:D,isLeftOut:dr(M,I.ignore??[])};return u.push(G),G}function C(E){return F(
E)?Y(E):E===n||ke(n,E)===void 0}function F(E){let T=o.get(E);if(T!==void 0)return T;let M=(0,J.dirname)(E),I=Y(E)||M!==E&&F(M);return o.set(E,I),I}function Y(E){
let T=l.get(E)??Yt(mr(E,".git"));return l.set(E,T),T}return{settingsFor:E=>{let{folder:T,settingsFor:M}=v(E);return M(ke(T,E))},releases:()=>[...new Set(u.flatMap(
({settingsFor:E})=>{let{release:T}=E(void 0);return T===void 0||T==="auto"?[]:[T]}))],isIgnored:(E,T)=>v(E).isLeftOut(E,T),unmatched:(E,T)=>{let M=new Map(u.filter(
({folder:I})=>T.some(D=>Sl(D,I))).map(I=>[I,new Set(I.globs)]));if([...M.values()].every(({size:I})=>I===0))return[];for(let I of E){let D=v(I),$=ke(D.folder,I),
G=M.get(D)??[];if($!==void 0)for(let se of G)se.matches($)&&M.get(D)?.delete(se)}return[...M].flatMap(([{source:I},D])=>[...D].map(({words:$})=>`${I}: ${$}`))}}}
var Sl=(n,t)=>n===t||ke(n,t)!==void 0,Bt={folder:"",source:"",settingsFor:()=>Mt,isLeftOut:()=>!1,globs:[]},mr=(n,t)=>n.endsWith(J.sep)?n+t:n+J.sep+t;function Yt(n){
try{return(0,Ut.lstatSync)(n,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Gt=require("fs"),Cl=require("path");var Kt="<stdin>";function gr(n){let t=n.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Ke};let i=El.exec(t),a=i===null?void 0:
`v${i[1]}`;return xr(a)?{ok:!0,release:a}:{ok:!1,suggestion:Rl(t,a)}}function Wt(n){let t=gr(n),i=t.ok?void 0:t.suggestion,a=i===void 0?`; write one of ${te[0]}\
 to ${Ke}, latest or auto`:`; did you mean "${i}"?`;return`unknown release "${n}"${a}`}var El=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Rl(n,t){if(t===void 0)return Ze(n,[...te,"latest","auto"]);let i=hr(t);return te.reduce((a,o)=>Math.abs(hr(o)-i)<Math.abs(hr(a)-i)?o:a)}function hr(n){
let[t=0,i=0]=n.slice(1).split(".").map(Number);return t*1e4+i}function zt(n,{env:t}){if(n!==void 0)return Jt(n,"option","--release");let i=t[Vt];return i===void 0||i===""?void 0:Jt(i,"environment",Vt)}var Vt="OPENCHOREO_RE\
LEASE";function Jt(n,t,i){let a=gr(n);if(!a.ok)throw new V(`${i}: ${Wt(n)}`);return a.release==="auto"?"auto":{release:a.release,from:t}}function Qt(n,t){let i=zt(n.release,t);return i===void 0?Tl(kl(n,t).settingsFor(Nl(t))):_l(i)}function kl(n,t){return Ht({cwd:t.cwd,file:n.config,off:n["no-config"]??!1})}var Nl=n=>(0,yr.join)(n.cwd,Kt),_l=n=>n==="auto"?void 0:n;function Tl({release:n}){return n===void 0||n==="auto"?void 0:{release:n,from:"configuration"}}function Ll({options:n,positionals:t},i){if(t.length>0)throw new V("policy takes options alone, such as --kind DataPlane");let a=Qt(n,i);if(a===void 0)throw new V(
'policy needs the release that runs in the cluster: give --release, such as --release v1.2, set OPENCHOREO_RELEASE, or set "release" in .openchoreo-planes.yaml');
let{release:o}=a,{action:l,format:u,kind:c}=n,v=Il(o,i),m=(c===void 0?Object.keys(v):[Fl(c,o,Object.keys(v))]).flatMap(x=>{let C=v[x];return C?Or(x,C,o,l):[]});
return i.stdout(u==="json"?Ml(m):m.map(Dl).join(`---
`)),It.ok}function Il(n,t){return JSON.parse((0,Xt.readFileSync)((0,Zt.join)(t.generated,"policies",`${Ce(n)}.json`),"utf8"))}function Fl(n,t,i){if(wr(Ce(t),n))
return n;throw new V(`${t} has no kind ${n}${Ft(n,i)||`; must be one of ${i.join(", ")}`}`)}var Ml=n=>vr({apiVersion:"v1",kind:"List",items:n});function Dl(n){return`${Xe(
n,0,"",$l,jl)}
`}var $l={indent:2,dash:2,newline:`
`,json:!1},jl={reused:()=>{},comments:()=>[],commented:()=>!1};0&&(module.exports={policyCommand});

"use strict";var on=Object.defineProperty;var ki=Object.getOwnPropertyDescriptor;var Ni=Object.getOwnPropertyNames;var Ii=Object.prototype.hasOwnProperty;var j=(n,i)=>{for(var t in i)on(n,t,{get:i[t],enumerable:!0})},Li=(n,i,t,p)=>{if(i&&typeof i=="object"||typeof i=="function")for(let o of Ni(i))!Ii.call(n,o)&&o!==
t&&on(n,o,{get:()=>i[o],enumerable:!(p=ki(i,o))||p.enumerable});return n};var Mi=n=>Li(on({},"__esModule",{value:!0}),n);var Yo={};j(Yo,{policyCommand:()=>Mo});module.exports=Mi(Yo);var _i=require("fs"),Ri=require("path");var un={};j(un,{isPlane:()=>ji,validatePlane:()=>Fi,withDefaults:()=>qi});var Di,ln=()=>Di??=require("./v0.3.cjs"),Fi=(...n)=>ln().validatePlane(...n),ji=(...n)=>ln().
isPlane(...n),qi=(...n)=>ln().withDefaults(...n);var je={};j(je,{isPlane:()=>Yi,validatePlane:()=>$i,withDefaults:()=>Ui});var Bi,cn=()=>Bi??=require("./v0.4.cjs"),$i=(...n)=>cn().validatePlane(...n),Yi=(...n)=>cn().
isPlane(...n),Ui=(...n)=>cn().withDefaults(...n);var an={};j(an,{isPlane:()=>Wi,validatePlane:()=>Ki,withDefaults:()=>Vi});var Hi,sn=()=>Hi??=require("./v0.6.cjs"),Ki=(...n)=>sn().validatePlane(...n),Wi=(...n)=>sn().
isPlane(...n),Vi=(...n)=>sn().withDefaults(...n);var pn={};j(pn,{isPlane:()=>zi,validatePlane:()=>Ji,withDefaults:()=>Qi});var Gi,fn=()=>Gi??=require("./v0.7.cjs"),Ji=(...n)=>fn().validatePlane(...n),zi=(...n)=>fn().
isPlane(...n),Qi=(...n)=>fn().withDefaults(...n);var hn={};j(hn,{isPlane:()=>et,validatePlane:()=>Zi,withDefaults:()=>nt});var Xi,dn=()=>Xi??=require("./v0.8.cjs"),Zi=(...n)=>dn().validatePlane(...n),et=(...n)=>dn().
isPlane(...n),nt=(...n)=>dn().withDefaults(...n);var gn={};j(gn,{isPlane:()=>tt,validatePlane:()=>it,withDefaults:()=>ot});var rt,mn=()=>rt??=require("./v0.9.cjs"),it=(...n)=>mn().validatePlane(...n),tt=(...n)=>mn().
isPlane(...n),ot=(...n)=>mn().withDefaults(...n);var qe={};j(qe,{isPlane:()=>ct,validatePlane:()=>ut,withDefaults:()=>st});var lt,yn=()=>lt??=require("./v0.10.cjs"),ut=(...n)=>yn().validatePlane(...n),ct=(...n)=>yn().
isPlane(...n),st=(...n)=>yn().withDefaults(...n);var An={};j(An,{isPlane:()=>pt,validatePlane:()=>ft,withDefaults:()=>dt});var at,vn=()=>at??=require("./v0.12.cjs"),ft=(...n)=>vn().validatePlane(...n),pt=(...n)=>vn().
isPlane(...n),dt=(...n)=>vn().withDefaults(...n);var wn={};j(wn,{isPlane:()=>gt,validatePlane:()=>mt,withDefaults:()=>yt});var ht,bn=()=>ht??=require("./v0.13.cjs"),mt=(...n)=>bn().validatePlane(...n),gt=(...n)=>bn().
isPlane(...n),yt=(...n)=>bn().withDefaults(...n);var On={};j(On,{isPlane:()=>bt,validatePlane:()=>At,withDefaults:()=>wt});var vt,xn=()=>vt??=require("./v0.14.cjs"),At=(...n)=>xn().validatePlane(...n),bt=(...n)=>xn().
isPlane(...n),wt=(...n)=>xn().withDefaults(...n);var Be={};j(Be,{isPlane:()=>St,validatePlane:()=>Ot,withDefaults:()=>Et});var xt,Sn=()=>xt??=require("./v0.15.cjs"),Ot=(...n)=>Sn().validatePlane(...n),St=(...n)=>Sn().
isPlane(...n),Et=(...n)=>Sn().withDefaults(...n);var Cn={};j(Cn,{isPlane:()=>Pt,validatePlane:()=>Tt,withDefaults:()=>_t});var Ct,En=()=>Ct??=require("./v0.17.cjs"),Tt=(...n)=>En().validatePlane(...n),Pt=(...n)=>En().
isPlane(...n),_t=(...n)=>En().withDefaults(...n);var Pn={};j(Pn,{isPlane:()=>Nt,validatePlane:()=>kt,withDefaults:()=>It});var Rt,Tn=()=>Rt??=require("./v1.0.cjs"),kt=(...n)=>Tn().validatePlane(...n),Nt=(...n)=>Tn().
isPlane(...n),It=(...n)=>Tn().withDefaults(...n);var $e={};j($e,{isPlane:()=>Dt,validatePlane:()=>Mt,withDefaults:()=>Ft});var Lt,_n=()=>Lt??=require("./v1.1.cjs"),Mt=(...n)=>_n().validatePlane(...n),Dt=(...n)=>_n().
isPlane(...n),Ft=(...n)=>_n().withDefaults(...n);var Ye=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Rn="v0.16";var ar={"v0.3":un,"v0.4":je,"v0.5":je,"v0.6":an,"v0.7":pn,"v0.8":hn,"v0.9":gn,"v0.10":qe,"v0.11":qe,"v0.12":An,"v0.13":wn,"v0.14":On,"v0.15":Be,"v0.16":Be,"v0.1\
7":Cn,"v1.0":Pn,"v1.1":$e,"v1.2":$e},fr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.1\
1":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},pr={"v0.3":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environm\
ent","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organiz\
ation"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment",
"Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["Da\
taPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","Cl\
usterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane",
"ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function ue(n){return fr[n]}var Vo=[...new Set(Ye.map(ue))];function dr(n,i){return typeof i=="string"&&pr[n].includes(i)}function hr(n){return typeof n=="string"&&Object.hasOwn(ar,n)}var ce=[],kn=[];function Nn(n,i,t){if(n===i)return 0;let p=t?.maxDistance,o=n;n.length>i.length&&(n=i,i=o);let l=n.length,c=i.length;for(;l>0&&n.charCodeAt(~-l)===
i.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===i.charCodeAt(s);)s++;if(l-=s,c-=s,p!==void 0&&c-l>p)return p;if(l===0)return p!==void 0&&c>p?p:c;
let b,a,m,O,T=0,N=0;for(;T<l;)kn[T]=n.charCodeAt(s+T),ce[T]=++T;for(;N<c;){for(b=i.charCodeAt(s+N),m=N++,a=N,T=0;T<l;T++)O=b===kn[T]?m:m+1,m=ce[T],a=ce[T]=m>a?O>
a?a+1:O:O>m?m+1:O;if(p!==void 0){let U=a;for(T=0;T<l;T++)ce[T]<U&&(U=ce[T]);if(U>p)return p}}return ce.length=l,kn.length=l,p!==void 0&&a>p?p:a}var jt=64;function xe(n,i){if(n.length>jt)return;let t=n.toLowerCase(),p=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of i){if(Math.abs(l.length-
n.length)>=p)continue;let c=l.toLowerCase(),s=qt(t,c)?1:Nn(t,c,{maxDistance:p});s<p&&(p=s,o=l)}return o}function qt(n,i){if(n.length!==i.length)return!1;let t=0;
for(;t<n.length&&n[t]===i[t];)t++;return n[t]===i[t+1]&&n[t+1]===i[t]&&n.slice(t+2)===i.slice(t+2)}var mr=["Deny","Warn","Audit"];function gr(n,{variables:i,validations:t},p,o){let l=`${n.toLowerCase()}s`,c={name:`openchoreo-planes-${l}`,labels:{"app.kubernet\
es.io/part-of":"openchoreo-planes"},annotations:{"openchoreo-planes/contract":`${n} of ${p}, which is the contract of ${ue(p)}`}},s="admissionregistration.k8s.i\
o/v1";return[{apiVersion:s,kind:"ValidatingAdmissionPolicy",metadata:c,spec:{failurePolicy:"Fail",matchConstraints:{resourceRules:[{apiGroups:["openchoreo.dev"],
apiVersions:["v1alpha1"],operations:["CREATE","UPDATE"],resources:[l]}]},...i.length>0&&{variables:i},validations:t.map(b=>({...b,reason:"Invalid"}))}},{apiVersion:s,
kind:"ValidatingAdmissionPolicyBinding",metadata:c,spec:{policyName:c.name,validationActions:[o]}}]}var el=Object.prototype;function Bt(n){return typeof n!="object"||n===null||Array.isArray(n)}function se(n){return!Bt(n)}var yr=n=>n.replaceAll("~","~0").replaceAll("/","~1");function Ue(n,i){if(Object.is(n,i))return!0;if(Array.isArray(n)||Array.isArray(i))return Array.isArray(n)&&Array.isArray(i)&&n.length===i.length&&n.every((p,o)=>Ue(
p,i[o]));if(!se(n)||!se(i))return!1;let t=Object.keys(n);return t.length===Object.keys(i).length&&t.every(p=>Object.hasOwn(i,p)&&Ue(n[p],i[p]))}function $t(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var F={},He={},ee={},vr;function Oe(){if(vr)return ee;vr=1;
function n(c){return typeof c>"u"||c===null}function i(c){return typeof c=="object"&&c!==null}function t(c){return Array.isArray(c)?c:n(c)?[]:[c]}function p(c,s){
if(s){let b=Object.keys(s);for(let a=0,m=b.length;a<m;a+=1){let O=b[a];c[O]=s[O]}}return c}function o(c,s){let b="";for(let a=0;a<s;a+=1)b+=c;return b}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return ee.isNothing=n,ee.isObject=i,ee.toArray=t,ee.repeat=o,ee.isNegativeZero=l,ee.extend=p,ee}var In,Ar;function Se(){
if(Ar)return In;Ar=1;function n(t,p){let o="",l=t.reason||"(unknown reason)";return t.mark?(t.mark.name&&(o+='in "'+t.mark.name+'" '),o+="("+(t.mark.line+1)+":"+
(t.mark.column+1)+")",!p&&t.mark.snippet&&(o+=`

`+t.mark.snippet),l+" "+o):l}function i(t,p){Error.call(this),this.name="YAMLException",this.reason=t,this.mark=p,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return i.prototype=Object.create(Error.prototype),i.prototype.constructor=i,i.prototype.
toString=function(p){return this.name+": "+n(this,p)},In=i,In}var Ln,br;function Yt(){if(br)return Ln;br=1;let n=Oe();function i(o,l,c,s,b){let a="",m="",O=Math.
floor(b/2)-1;return s-l>O&&(a=" ... ",l=s-O+a.length),c-s>O&&(m=" ...",c=s+O-m.length),{str:a+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+a.length}}function t(o,l){
return n.repeat(" ",l-o.length)+o}function p(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],b=[],a,m=-1;for(;a=c.exec(
o.buffer);)b.push(a.index),s.push(a.index+a[0].length),o.position<=a.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let O="",T=Math.min(o.line+l.linesAfter,b.length).
toString().length,N=l.maxLength-(l.indent+T+3);for(let I=1;I<=l.linesBefore&&!(m-I<0);I++){let H=i(o.buffer,s[m-I],b[m-I],o.position-(s[m]-s[m-I]),N);O=n.repeat(
" ",l.indent)+t((o.line-I+1).toString(),T)+" | "+H.str+`
`+O}let U=i(o.buffer,s[m],b[m],o.position,N);O+=n.repeat(" ",l.indent)+t((o.line+1).toString(),T)+" | "+U.str+`
`,O+=n.repeat("-",l.indent+T+3+U.pos)+`^
`;for(let I=1;I<=l.linesAfter&&!(m+I>=b.length);I++){let H=i(o.buffer,s[m+I],b[m+I],o.position-(s[m]-s[m+I]),N);O+=n.repeat(" ",l.indent)+t((o.line+I+1).toString(),
T)+" | "+H.str+`
`}return O.replace(/\n$/,"")}return Ln=p,Ln}var Mn,wr;function q(){if(wr)return Mn;wr=1;let n=Se(),i=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],t=["scalar","sequence","mapping"];function p(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(b){c[String(b)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(i.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=p(c.styleAliases||null),t.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Mn=o,Mn}var Dn,xr;function Ur(){if(xr)return Dn;xr=1;let n=Se(),i=q();function t(l,c){
let s=[];return l[c].forEach(function(b){let a=s.length;s.forEach(function(m,O){m.tag===b.tag&&m.kind===b.kind&&m.multi===b.multi&&(a=O)}),s[a]=b}),s}function p(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,b=arguments.length;s<b;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],b=[];if(c instanceof i)b.push(c);else if(Array.isArray(c))b=b.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(b=b.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof i))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),b.forEach(function(m){if(!(m instanceof i))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let a=Object.create(o.prototype);return a.implicit=(this.implicit||[]).concat(s),a.explicit=(this.explicit||[]).concat(b),a.compiledImplicit=t(a,"impli\
cit"),a.compiledExplicit=t(a,"explicit"),a.compiledTypeMap=p(a.compiledImplicit,a.compiledExplicit),a},Dn=o,Dn}var Fn,Or;function Hr(){if(Or)return Fn;Or=1;let n=q();
return Fn=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(i){return i!==null?i:""}}),Fn}var jn,Sr;function Kr(){if(Sr)return jn;Sr=1;let n=q();return jn=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(i){return i!==null?i:[]}}),jn}var qn,Er;function Wr(){if(Er)return qn;Er=1;let n=q();return qn=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(i){return i!==null?i:{}}}),qn}var Bn,Cr;function Vr(){if(Cr)return Bn;Cr=1;let n=Ur();return Bn=
new n({explicit:[Hr(),Kr(),Wr()]}),Bn}var $n,Tr;function Gr(){if(Tr)return $n;Tr=1;let n=q();function i(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function t(){return null}function p(o){return o===null}return $n=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:i,construct:t,predicate:p,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),$n}var Yn,Pr;function Jr(){if(Pr)return Yn;Pr=1;let n=q();function i(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function t(o){return o==="true"||o==="True"||o===
"TRUE"}function p(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Yn=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:i,construct:t,
predicate:p,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Yn}var Un,_r;function zr(){if(_r)return Un;_r=1;let n=Oe(),i=q();function t(a){return a>=48&&a<=57||a>=65&&a<=70||a>=97&&a<=102}
function p(a){return a>=48&&a<=55}function o(a){return a>=48&&a<=57}function l(a){if(a===null)return!1;let m=a.length,O=0,T=!1;if(!m)return!1;let N=a[O];if((N===
"-"||N==="+")&&(N=a[++O]),N==="0"){if(O+1===m)return!0;if(N=a[++O],N==="b"){for(O++;O<m;O++){if(N=a[O],N!=="0"&&N!=="1")return!1;T=!0}return T&&isFinite(c(a))}if(N===
"x"){for(O++;O<m;O++){if(!t(a.charCodeAt(O)))return!1;T=!0}return T&&isFinite(c(a))}if(N==="o"){for(O++;O<m;O++){if(!p(a.charCodeAt(O)))return!1;T=!0}return T&&
isFinite(c(a))}}for(;O<m;O++){if(!o(a.charCodeAt(O)))return!1;T=!0}return T?isFinite(c(a)):!1}function c(a){let m=a,O=1,T=m[0];if((T==="-"||T==="+")&&(T==="-"&&
(O=-1),m=m.slice(1),T=m[0]),m==="0")return 0;if(T==="0"){if(m[1]==="b")return O*parseInt(m.slice(2),2);if(m[1]==="x")return O*parseInt(m.slice(2),16);if(m[1]===
"o")return O*parseInt(m.slice(2),8)}return O*parseInt(m,10)}function s(a){return c(a)}function b(a){return Object.prototype.toString.call(a)==="[object Number]"&&
a%1===0&&!n.isNegativeZero(a)}return Un=new i("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:b,represent:{binary:function(a){return a>=0?
"0b"+a.toString(2):"-0b"+a.toString(2).slice(1)},octal:function(a){return a>=0?"0o"+a.toString(8):"-0o"+a.toString(8).slice(1)},decimal:function(a){return a.toString(
10)},hexadecimal:function(a){return a>=0?"0x"+a.toString(16).toUpperCase():"-0x"+a.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Un}var Hn,Rr;function Qr(){if(Rr)return Hn;Rr=1;let n=Oe(),i=q(),t=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),p=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(a){return a===null||!t.test(a)?!1:isFinite(parseFloat(a,10))?!0:p.test(a)}function l(a){let m=a.toLowerCase(),O=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?O===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:O*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(a,m){if(isNaN(a))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
a)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===a)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(a))return"-0.0";let O=a.toString(10);return c.test(O)?O.replace(
"e",".e"):O}function b(a){return Object.prototype.toString.call(a)==="[object Number]"&&(a%1!==0||n.isNegativeZero(a))}return Hn=new i("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:b,represent:s,defaultStyle:"lowercase"}),Hn}var Kn,kr;function Xr(){return kr||(kr=1,Kn=Vr().extend({implicit:[Gr(),
Jr(),zr(),Qr()]})),Kn}var Wn,Nr;function Zr(){return Nr||(Nr=1,Wn=Xr()),Wn}var Vn,Ir;function ei(){if(Ir)return Vn;Ir=1;let n=q(),i=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function p(c){return c===null?!1:i.exec(c)!==null||t.exec(c)!==null}function o(c){let s=0,b=null,
a=i.exec(c);if(a===null&&(a=t.exec(c)),a===null)throw new Error("Date resolve error");let m=+a[1],O=+a[2]-1,T=+a[3];if(!a[4])return new Date(Date.UTC(m,O,T));let N=+a[4],
U=+a[5],I=+a[6];if(a[7]){for(s=a[7].slice(0,3);s.length<3;)s+="0";s=+s}if(a[9]){let ne=+a[10],B=+(a[11]||0);b=(ne*60+B)*6e4,a[9]==="-"&&(b=-b)}let H=new Date(Date.
UTC(m,O,T,N,U,I,s));return b&&H.setTime(H.getTime()-b),H}function l(c){return c.toISOString()}return Vn=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:p,
construct:o,instanceOf:Date,represent:l}),Vn}var Gn,Lr;function ni(){if(Lr)return Gn;Lr=1;let n=q();function i(t){return t==="<<"||t===null}return Gn=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:i}),Gn}var Jn,Mr;function ri(){if(Mr)return Jn;Mr=1;let n=q(),i=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function t(c){if(c===null)return!1;let s=0,b=c.length,a=i;for(let m=0;m<b;m++){let O=a.indexOf(c.charAt(m));if(!(O>64)){if(O<0)return!1;s+=6}}return s%8===0}
function p(c){let s=c.replace(/[\r\n=]/g,""),b=s.length,a=i,m=0,O=[];for(let N=0;N<b;N++)N%4===0&&N&&(O.push(m>>16&255),O.push(m>>8&255),O.push(m&255)),m=m<<6|a.
indexOf(s.charAt(N));let T=b%4*6;return T===0?(O.push(m>>16&255),O.push(m>>8&255),O.push(m&255)):T===18?(O.push(m>>10&255),O.push(m>>2&255)):T===12&&O.push(m>>4&
255),new Uint8Array(O)}function o(c){let s="",b=0,a=c.length,m=i;for(let T=0;T<a;T++)T%3===0&&T&&(s+=m[b>>18&63],s+=m[b>>12&63],s+=m[b>>6&63],s+=m[b&63]),b=(b<<
8)+c[T];let O=a%3;return O===0?(s+=m[b>>18&63],s+=m[b>>12&63],s+=m[b>>6&63],s+=m[b&63]):O===2?(s+=m[b>>10&63],s+=m[b>>4&63],s+=m[b<<2&63],s+=m[64]):O===1&&(s+=m[b>>
2&63],s+=m[b<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Jn=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:t,construct:p,predicate:l,represent:o}),Jn}var zn,Dr;function ii(){if(Dr)return zn;Dr=1;let n=q(),i=Object.prototype.hasOwnProperty,t=Object.
prototype.toString;function p(l){if(l===null)return!0;let c={},s=l;for(let b=0,a=s.length;b<a;b+=1){let m=s[b],O=!1;if(t.call(m)!=="[object Object]")return!1;let T;
for(T in m)if(i.call(m,T))if(!O)O=!0;else return!1;if(!O||i.call(c,T))return!1;Object.defineProperty(c,T,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return zn=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:p,construct:o}),zn}var Qn,Fr;function ti(){if(Fr)return Qn;Fr=1;let n=q(),i=Object.prototype.toString;
function t(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,b=l.length;s<b;s+=1){let a=l[s];if(i.call(a)!=="[object Object]")return!1;let m=Object.
keys(a);if(m.length!==1)return!1;c[s]=[m[0],a[m[0]]]}return!0}function p(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,b=l.length;s<b;s+=1){
let a=l[s],m=Object.keys(a);c[s]=[m[0],a[m[0]]]}return c}return Qn=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:t,construct:p}),Qn}var Xn,jr;function oi(){
if(jr)return Xn;jr=1;let n=q(),i=Object.prototype.hasOwnProperty;function t(o){if(o===null)return!0;let l=o;for(let c in l)if(i.call(l,c)&&l[c]!==null)return!1;
return!0}function p(o){return o!==null?o:{}}return Xn=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:t,construct:p}),Xn}var Zn,qr;function nr(){return qr||
(qr=1,Zn=Zr().extend({implicit:[ei(),ni()],explicit:[ri(),ii(),ti(),oi()]})),Zn}var Br;function Ut(){if(Br)return He;Br=1;let n=Oe(),i=Se(),t=Yt(),p=nr(),o=Object.
prototype.hasOwnProperty,l=1,c=2,s=3,b=4,a=1,m=2,O=3,T=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
N=/[\x85\u2028\u2029]/,U=/[,\[\]{}]/,I=/^(?:!|!!|![0-9A-Za-z-]+!)$/,H=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function ne(e){return Object.
prototype.toString.call(e)}function B(e){return e===10||e===13}function $(e){return e===9||e===32}function D(e){return e===9||e===32||e===10||e===13}function J(e){
return e===44||e===91||e===93||e===123||e===125}function Je(e){if(e>=48&&e<=57)return e-48;let u=e|32;return u>=97&&u<=102?u-97+10:-1}function ze(e){return e===
120?2:e===117?4:e===85?8:0}function Ce(e){return e>=48&&e<=57?e-48:-1}function pe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Qe(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function de(e,u,y){u==="__proto__"?Object.defineProperty(e,u,{configurable:!0,enumerable:!0,writable:!0,value:y}):e[u]=
y}let Te=new Array(256),he=new Array(256);for(let e=0;e<256;e++)Te[e]=pe(e)?1:0,he[e]=pe(e);function M(e,u){this.input=e,this.filename=u.filename||null,this.schema=
u.schema||p,this.onWarning=u.onWarning||null,this.legacy=u.legacy||!1,this.json=u.json||!1,this.listener=u.listener||null,this.maxDepth=typeof u.maxDepth=="numb\
er"?u.maxDepth:100,this.maxTotalMergeKeys=typeof u.maxTotalMergeKeys=="number"?u.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Pe(e,u){let y={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return y.snippet=t(y),new i(u,y)}function C(e,u){throw Pe(e,u)}function te(e,u){e.onWarning&&e.onWarning.call(null,Pe(e,u))}function W(e,u,y){let v=e.
anchorMapTransactions;if(v.length!==0){let h=v[v.length-1];o.call(h,u)||(h[u]={existed:o.call(e.anchorMap,u),value:e.anchorMap[u]})}e.anchorMap[u]=y}function Xe(e){
e.anchorMapTransactions.push(Object.create(null))}function re(e){let u=e.anchorMapTransactions.pop(),y=e.anchorMapTransactions;if(y.length===0)return;let v=y[y.
length-1],h=Object.keys(u);for(let r=0,f=h.length;r<f;r+=1){let d=h[r];o.call(v,d)||(v[d]=u[d])}}function Ze(e){let u=e.anchorMapTransactions.pop(),y=Object.keys(
u);for(let v=y.length-1;v>=0;v-=1){let h=u[y[v]];h.existed?e.anchorMap[y[v]]=h.value:delete e.anchorMap[y[v]]}}function me(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function oe(e,u){e.position=
u.position,e.line=u.line,e.lineStart=u.lineStart,e.lineIndent=u.lineIndent,e.firstTabInLine=u.firstTabInLine,e.tag=u.tag,e.anchor=u.anchor,e.kind=u.kind,e.result=
u.result}let _e={YAML:function(u,y,v){u.version!==null&&C(u,"duplication of %YAML directive"),v.length!==1&&C(u,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(v[0]);h===null&&C(u,"ill-formed argument of the YAML directive");let r=parseInt(h[1],10),f=parseInt(h[2],10);r!==1&&C(u,"unacceptable YAML version of the d\
ocument"),u.version=v[0],u.checkLineBreaks=f<2,f!==1&&f!==2&&te(u,"unsupported YAML version of the document")},TAG:function(u,y,v){let h;v.length!==2&&C(u,"TAG \
directive accepts exactly two arguments");let r=v[0];h=v[1],I.test(r)||C(u,"ill-formed tag handle (first argument) of the TAG directive"),o.call(u.tagMap,r)&&C(
u,'there is a previously declared suffix for "'+r+'" tag handle'),H.test(h)||C(u,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{C(u,"tag prefix is malformed: "+h)}u.tagMap[r]=h}};function Y(e,u,y,v){if(u<y){let h=e.input.slice(u,y);if(v)for(let r=0,f=h.length;r<f;r+=1){let d=h.charCodeAt(
r);d===9||d>=32&&d<=1114111||C(e,"expected valid JSON character")}else T.test(h)&&C(e,"the stream contains non-printable characters");e.result+=h}}function z(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&C(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function ge(e,u,y,v){
n.isObject(y)||C(e,"cannot merge mappings; the provided source object is unacceptable"),z(e);let h=Object.keys(y);for(let r=0,f=h.length;r<f;r+=1){let d=h[r];z(
e),o.call(u,d)||(de(u,d,y[d]),v[d]=!0)}}function V(e,u,y,v,h,r,f,d,A){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let w=0,x=h.length;w<x;w+=1)Array.
isArray(h[w])&&C(e,"nested arrays are not supported inside keys"),typeof h=="object"&&ne(h[w])==="[object Object]"&&(h[w]="[object Object]")}if(typeof h=="objec\
t"&&ne(h)==="[object Object]"&&(h="[object Object]"),h=String(h),u===null&&(u={}),v==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&C(e,"abnormal\
 merge sequence size");for(let w=0,x=r.length;w<x;w+=1)ge(e,u,r[w],y)}else ge(e,u,r,y);else!e.json&&!o.call(y,h)&&o.call(u,h)&&(e.line=f||e.line,e.lineStart=d||
e.lineStart,e.position=A||e.position,C(e,"duplicated mapping key")),de(u,h,r),delete y[h];return u}function ye(e){let u=e.input.charCodeAt(e.position);u===10?e.
position++:u===13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):C(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=
-1}function L(e,u,y){let v=0,h=e.input.charCodeAt(e.position);for(;h!==0;){for(;$(h);)h===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),h=e.input.charCodeAt(
++e.position);if(u&&h===35)do h=e.input.charCodeAt(++e.position);while(h!==10&&h!==13&&h!==0);if(B(h))for(ye(e),h=e.input.charCodeAt(e.position),v++,e.lineIndent=
0;h===32;)e.lineIndent++,h=e.input.charCodeAt(++e.position);else break}return y!==-1&&v!==0&&e.lineIndent<y&&te(e,"deficient indentation"),v}function K(e){let u=e.
position,y=e.input.charCodeAt(u);return!!((y===45||y===46)&&y===e.input.charCodeAt(u+1)&&y===e.input.charCodeAt(u+2)&&(u+=3,y=e.input.charCodeAt(u),y===0||D(y)))}
function le(e,u){u===1?e.result+=" ":u>1&&(e.result+=n.repeat(`
`,u-1))}function Re(e,u,y){let v,h,r,f,d,A,w=e.kind,x=e.result,g=e.input.charCodeAt(e.position);if(D(g)||J(g)||g===35||g===38||g===42||g===33||g===124||g===62||
g===39||g===34||g===37||g===64||g===96)return!1;if(g===63||g===45){let S=e.input.charCodeAt(e.position+1);if(D(S)||y&&J(S))return!1}for(e.kind="scalar",e.result=
"",v=h=e.position,r=!1;g!==0;){if(g===58){let S=e.input.charCodeAt(e.position+1);if(D(S)||y&&J(S))break}else if(g===35){let S=e.input.charCodeAt(e.position-1);if(D(
S))break}else{if(e.position===e.lineStart&&K(e)||y&&J(g))break;if(B(g))if(f=e.line,d=e.lineStart,A=e.lineIndent,L(e,!1,-1),e.lineIndent>=u){r=!0,g=e.input.charCodeAt(
e.position);continue}else{e.position=h,e.line=f,e.lineStart=d,e.lineIndent=A;break}}r&&(Y(e,v,h,!1),le(e,e.line-f),v=h=e.position,r=!1),$(g)||(h=e.position+1),g=
e.input.charCodeAt(++e.position)}return Y(e,v,h,!1),e.result?!0:(e.kind=w,e.result=x,!1)}function ve(e,u){let y,v,h=e.input.charCodeAt(e.position);if(h!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,y=v=e.position;(h=e.input.charCodeAt(e.position))!==0;)if(h===39)if(Y(e,y,e.position,!0),h=e.input.charCodeAt(++e.position),
h===39)y=e.position,e.position++,v=e.position;else return!0;else B(h)?(Y(e,y,v,!0),le(e,L(e,!1,u)),y=v=e.position):e.position===e.lineStart&&K(e)?C(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,$(h)||(v=e.position));C(e,"unexpected end of the stream within a single quoted scalar")}function ke(e,u){
let y,v,h,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,y=v=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return Y(e,y,e.position,!0),e.position++,!0;if(r===92){if(Y(e,y,e.position,!0),r=e.input.charCodeAt(++e.position),B(r))L(e,!1,u);else if(r<256&&Te[r])
e.result+=he[r],e.position++;else if((h=ze(r))>0){let f=h,d=0;for(;f>0;f--)r=e.input.charCodeAt(++e.position),(h=Je(r))>=0?d=(d<<4)+h:C(e,"expected hexadecimal \
character");e.result+=Qe(d),e.position++}else C(e,"unknown escape sequence");y=v=e.position}else B(r)?(Y(e,y,v,!0),le(e,L(e,!1,u)),y=v=e.position):e.position===
e.lineStart&&K(e)?C(e,"unexpected end of the document within a double quoted scalar"):(e.position++,$(r)||(v=e.position))}C(e,"unexpected end of the stream with\
in a double quoted scalar")}function Ne(e,u){let y=!0,v,h,r,f=e.tag,d,A=e.anchor,w,x,g,S,E=Object.create(null),P,_,R,k=e.input.charCodeAt(e.position);if(k===91)
w=93,S=!1,d=[];else if(k===123)w=125,S=!0,d={};else return!1;for(e.anchor!==null&&W(e,e.anchor,d),k=e.input.charCodeAt(++e.position);k!==0;){if(L(e,!0,u),k=e.input.
charCodeAt(e.position),k===w)return e.position++,e.tag=f,e.anchor=A,e.kind=S?"mapping":"sequence",e.result=d,!0;if(y?k===44&&C(e,"expected the node content, but\
 found ','"):C(e,"missed comma between flow collection entries"),_=P=R=null,x=g=!1,k===63){let Z=e.input.charCodeAt(e.position+1);D(Z)&&(x=g=!0,e.position++,L(e,
!0,u))}v=e.line,h=e.lineStart,r=e.position,X(e,u,l,!1,!0),_=e.tag,P=e.result,L(e,!0,u),k=e.input.charCodeAt(e.position),(g||e.line===v)&&k===58&&(x=!0,k=e.input.
charCodeAt(++e.position),L(e,!0,u),X(e,u,l,!1,!0),R=e.result),S?V(e,d,E,_,P,R,v,h,r):x?d.push(V(e,null,E,_,P,R,v,h,r)):d.push(P),L(e,!0,u),k=e.input.charCodeAt(
e.position),k===44?(y=!0,k=e.input.charCodeAt(++e.position)):y=!1}C(e,"unexpected end of the stream within a flow collection")}function Q(e,u){let y,v=a,h=!1,r=!1,
f=u,d=0,A=!1,w,x=e.input.charCodeAt(e.position);if(x===124)y=!1;else if(x===62)y=!0;else return!1;for(e.kind="scalar",e.result="";x!==0;)if(x=e.input.charCodeAt(
++e.position),x===43||x===45)a===v?v=x===43?O:m:C(e,"repeat of a chomping mode identifier");else if((w=Ce(x))>=0)w===0?C(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?C(e,"repeat of an indentation width identifier"):(f=u+w-1,r=!0);else break;if($(x)){do x=e.input.charCodeAt(++e.position);while($(
x));if(x===35)do x=e.input.charCodeAt(++e.position);while(!B(x)&&x!==0)}for(;x!==0;){for(ye(e),e.lineIndent=0,x=e.input.charCodeAt(e.position);(!r||e.lineIndent<
f)&&x===32;)e.lineIndent++,x=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>f&&(f=e.lineIndent),B(x)){d++;continue}if(!r&&f===0&&C(e,"missing indentation \
for block scalar"),e.lineIndent<f){v===O?e.result+=n.repeat(`
`,h?1+d:d):v===a&&h&&(e.result+=`
`);break}y?$(x)?(A=!0,e.result+=n.repeat(`
`,h?1+d:d)):A?(A=!1,e.result+=n.repeat(`
`,d+1)):d===0?h&&(e.result+=" "):e.result+=n.repeat(`
`,d):e.result+=n.repeat(`
`,h?1+d:d),h=!0,r=!0,d=0;let g=e.position;for(;!B(x)&&x!==0;)x=e.input.charCodeAt(++e.position);Y(e,g,e.position,!1)}return!0}function Ie(e,u){let y=e.tag,v=e.anchor,
h=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&W(e,e.anchor,h);let f=e.input.charCodeAt(e.position);for(;f!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,C(e,"tab characters must not be used in indentation")),f===45);){let d=e.input.charCodeAt(e.position+1);if(!D(d))break;if(r=!0,e.position++,L(e,
!0,-1)&&e.lineIndent<=u){h.push(null),f=e.input.charCodeAt(e.position);continue}let A=e.line;if(X(e,u,s,!1,!0),h.push(e.result),L(e,!0,-1),f=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>u)&&f!==0)C(e,"bad indentation of a sequence entry");else if(e.lineIndent<u)break}return r?(e.tag=y,e.anchor=v,e.kind="seq\
uence",e.result=h,!0):!1}function Le(e,u,y){let v,h,r,f,d=e.tag,A=e.anchor,w={},x=Object.create(null),g=null,S=null,E=null,P=!1,_=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&W(e,e.anchor,w);let R=e.input.charCodeAt(e.position);for(;R!==0;){!P&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,C(e,"tab characters m\
ust not be used in indentation"));let k=e.input.charCodeAt(e.position+1),Z=e.line;if((R===63||R===58)&&D(k))R===63?(P&&(V(e,w,x,g,S,null,h,r,f),g=S=E=null),_=!0,
P=!0,v=!0):P?(P=!1,v=!0):C(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,R=k;else{if(h=e.
line,r=e.lineStart,f=e.position,!X(e,y,c,!1,!0))break;if(e.line===Z){for(R=e.input.charCodeAt(e.position);$(R);)R=e.input.charCodeAt(++e.position);if(R===58)R=e.
input.charCodeAt(++e.position),D(R)||C(e,"a whitespace character is expected after the key-value separator within a block mapping"),P&&(V(e,w,x,g,S,null,h,r,f),
g=S=E=null),_=!0,P=!1,v=!1,g=e.tag,S=e.result;else if(_)C(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=d,e.anchor=A,!0}else if(_)
C(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=d,e.anchor=A,!0}if((e.line===Z||e.lineIndent>u)&&(P&&(h=
e.line,r=e.lineStart,f=e.position),X(e,u,b,!0,v)&&(P?S=e.result:E=e.result),P||(V(e,w,x,g,S,E,h,r,f),g=S=E=null),L(e,!0,-1),R=e.input.charCodeAt(e.position)),(e.
line===Z||e.lineIndent>u)&&R!==0)C(e,"bad indentation of a mapping entry");else if(e.lineIndent<u)break}return P&&V(e,w,x,g,S,null,h,r,f),_&&(e.tag=d,e.anchor=A,
e.kind="mapping",e.result=w),_}function Me(e){let u=!1,y=!1,v,h,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&C(e,"duplication of a tag prop\
erty"),r=e.input.charCodeAt(++e.position),r===60?(u=!0,r=e.input.charCodeAt(++e.position)):r===33?(y=!0,v="!!",r=e.input.charCodeAt(++e.position)):v="!";let f=e.
position;if(u){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(h=e.input.slice(f,e.position),r=e.input.charCodeAt(++e.position)):
C(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!D(r);)r===33&&(y?C(e,"tag suffix cannot contain exclamation marks"):(v=e.input.slice(
f-1,e.position+1),I.test(v)||C(e,"named tag handle cannot contain such characters"),y=!0,f=e.position+1)),r=e.input.charCodeAt(++e.position);h=e.input.slice(f,e.
position),U.test(h)&&C(e,"tag suffix cannot contain flow indicator characters")}h&&!H.test(h)&&C(e,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{C(e,"tag name is malformed: "+h)}return u?e.tag=h:o.call(e.tagMap,v)?e.tag=e.tagMap[v]+h:v==="!"?e.tag="!"+h:v==="!!"?e.tag="tag:yaml.org,2002:"+h:C(e,
'undeclared tag handle "'+v+'"'),!0}function De(e){let u=e.input.charCodeAt(e.position);if(u!==38)return!1;e.anchor!==null&&C(e,"duplication of an anchor proper\
ty"),u=e.input.charCodeAt(++e.position);let y=e.position;for(;u!==0&&!D(u)&&!J(u);)u=e.input.charCodeAt(++e.position);return e.position===y&&C(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(y,e.position),!0}function en(e){let u=e.input.charCodeAt(e.position);if(u!==42)return!1;u=
e.input.charCodeAt(++e.position);let y=e.position;for(;u!==0&&!D(u)&&!J(u);)u=e.input.charCodeAt(++e.position);e.position===y&&C(e,"name of an alias node must c\
ontain at least one character");let v=e.input.slice(y,e.position);return o.call(e.anchorMap,v)||C(e,'unidentified alias "'+v+'"'),e.result=e.anchorMap[v],L(e,!0,
-1),!0}function Fe(e,u,y,v){let h=me(e);return Xe(e),oe(e,u),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Le(e,y,v)&&e.kind==="mapping"?(re(e),!0):(Ze(e),
oe(e,h),!1)}function X(e,u,y,v,h){let r,f,d=1,A=!1,w=!1,x=null,g,S,E;e.depth>=e.maxDepth&&C(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let P=r=f=b===y||s===y;if(v&&L(e,!0,-1)&&(A=!0,e.lineIndent>u?d=1:e.lineIndent===u?
d=0:e.lineIndent<u&&(d=-1)),d===1)for(;;){let _=e.input.charCodeAt(e.position),R=me(e);if(A&&(_===33&&e.tag!==null||_===38&&e.anchor!==null)||!Me(e)&&!De(e))break;
x===null&&(x=R),L(e,!0,-1)?(A=!0,f=P,e.lineIndent>u?d=1:e.lineIndent===u?d=0:e.lineIndent<u&&(d=-1)):f=!1}if(f&&(f=A||h),d===1||b===y)if(l===y||c===y?S=u:S=u+1,
E=e.position-e.lineStart,d===1)if(f&&(Ie(e,E)||Le(e,E,S))||Ne(e,S))w=!0;else{let _=e.input.charCodeAt(e.position);x!==null&&P&&!f&&_!==124&&_!==62&&Fe(e,x,x.position-
x.lineStart,S)||r&&Q(e,S)||ve(e,S)||ke(e,S)?w=!0:en(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&C(e,"alias node should not have any properties")):Re(e,S,l===y)&&(w=
!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&W(e,e.anchor,e.result)}else d===0&&(w=f&&Ie(e,E));if(e.tag===null)e.anchor!==null&&W(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&C(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let _=0,R=e.implicitTypes.
length;_<R;_+=1)if(g=e.implicitTypes[_],g.resolve(e.result)){e.result=g.construct(e.result),e.tag=g.tag,e.anchor!==null&&W(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))g=e.typeMap[e.kind||"fallback"][e.tag];else{g=null;let _=e.typeMap.multi[e.kind||"fallback"];for(let R=0,
k=_.length;R<k;R+=1)if(e.tag.slice(0,_[R].tag.length)===_[R].tag){g=_[R];break}}g||C(e,"unknown tag !<"+e.tag+">"),e.result!==null&&g.kind!==e.kind&&C(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+g.kind+'", not "'+e.kind+'"'),g.resolve(e.result,e.tag)?(e.result=g.construct(e.result,e.tag),e.anchor!==
null&&W(e,e.anchor,e.result)):C(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function nn(e){let u=e.position,y=!1,v;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(v=
e.input.charCodeAt(e.position))!==0&&(L(e,!0,-1),v=e.input.charCodeAt(e.position),!(e.lineIndent>0||v!==37));){y=!0,v=e.input.charCodeAt(++e.position);let h=e.position;
for(;v!==0&&!D(v);)v=e.input.charCodeAt(++e.position);let r=e.input.slice(h,e.position),f=[];for(r.length<1&&C(e,"directive name must not be less than one chara\
cter in length");v!==0;){for(;$(v);)v=e.input.charCodeAt(++e.position);if(v===35){do v=e.input.charCodeAt(++e.position);while(v!==0&&!B(v));break}if(B(v))break;
for(h=e.position;v!==0&&!D(v);)v=e.input.charCodeAt(++e.position);f.push(e.input.slice(h,e.position))}v!==0&&ye(e),o.call(_e,r)?_e[r](e,r,f):te(e,'unknown docum\
ent directive "'+r+'"')}if(L(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,L(e,!0,-1)):y&&C(e,"directives end mark is expected"),X(e,e.lineIndent-1,b,!1,!0),L(e,!0,-1),e.checkLineBreaks&&N.test(e.input.slice(u,e.
position))&&te(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&K(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,L(e,!0,-1));return}e.position<e.length-1&&C(e,"end of the stream or a document separator is expected")}function Ae(e,u){e=String(e),u=u||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let y=new M(e,u),v=e.indexOf("\0");for(v!==-1&&(y.position=v,C(y,"null byte is not allowed in input")),y.input+="\0";y.
input.charCodeAt(y.position)===32;)y.lineIndent+=1,y.position+=1;for(;y.position<y.length-1;)nn(y);return y.documents}function rn(e,u,y){u!==null&&typeof u=="ob\
ject"&&typeof y>"u"&&(y=u,u=null);let v=Ae(e,y);if(typeof u!="function")return v;for(let h=0,r=v.length;h<r;h+=1)u(v[h])}function tn(e,u){let y=Ae(e,u);if(y.length!==
0){if(y.length===1)return y[0];throw new i("expected a single document in the stream, but found more")}}return He.loadAll=rn,He.load=tn,He}var er={},$r;function Ht(){
if($r)return er;$r=1;let n=Oe(),i=Se(),t=nr(),p=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,b=13,a=32,m=33,O=34,T=35,N=37,U=38,
I=39,H=42,ne=44,B=45,$=58,D=61,J=62,Je=63,ze=64,Ce=91,pe=93,Qe=96,de=123,Te=124,he=125,M={};M[0]="\\0",M[7]="\\a",M[8]="\\b",M[9]="\\t",M[10]="\\n",M[11]="\\v",
M[12]="\\f",M[13]="\\r",M[27]="\\e",M[34]='\\"',M[92]="\\\\",M[133]="\\N",M[160]="\\_",M[8232]="\\L",M[8233]="\\P";let Pe=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],C=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function te(r,f){if(f===null)return{};let d={},A=Object.keys(f);for(let w=0,
x=A.length;w<x;w+=1){let g=A[w],S=String(f[g]);g.slice(0,2)==="!!"&&(g="tag:yaml.org,2002:"+g.slice(2));let E=r.compiledTypeMap.fallback[g];E&&o.call(E.styleAliases,
S)&&(S=E.styleAliases[S]),d[g]=S}return d}function W(r){let f,d,A=r.toString(16).toUpperCase();if(r<=255)f="x",d=2;else if(r<=65535)f="u",d=4;else if(r<=4294967295)
f="U",d=8;else throw new i("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+f+n.repeat("0",d-A.length)+A}let Xe=1,re=2;function Ze(r){
this.schema=r.schema||t,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=te(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?re:Xe,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function me(r,f){let d=n.repeat(" ",f),A=0,w="",x=r.length;for(;A<x;){let g,S=r.indexOf(`
`,A);S===-1?(g=r.slice(A),A=x):(g=r.slice(A,S+1),A=S+1),g.length&&g!==`
`&&(w+=d),w+=g}return w}function oe(r,f){return`
`+n.repeat(" ",r.indent*f)}function _e(r,f){for(let d=0,A=r.implicitTypes.length;d<A;d+=1)if(r.implicitTypes[d].resolve(f))return!0;return!1}function Y(r){return r===
a||r===c}function z(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function ge(r){return z(r)&&r!==
l&&r!==b&&r!==s}function V(r,f,d){let A=ge(r),w=A&&!Y(r);return(d?A:A&&r!==ne&&r!==Ce&&r!==pe&&r!==de&&r!==he)&&r!==T&&!(f===$&&!w)||ge(f)&&!Y(f)&&r===T||f===$&&
w}function ye(r){return z(r)&&r!==l&&!Y(r)&&r!==B&&r!==Je&&r!==$&&r!==ne&&r!==Ce&&r!==pe&&r!==de&&r!==he&&r!==T&&r!==U&&r!==H&&r!==m&&r!==Te&&r!==D&&r!==J&&r!==
I&&r!==O&&r!==N&&r!==ze&&r!==Qe}function L(r){return!Y(r)&&r!==$}function K(r,f){let d=r.charCodeAt(f),A;return d>=55296&&d<=56319&&f+1<r.length&&(A=r.charCodeAt(
f+1),A>=56320&&A<=57343)?(d-55296)*1024+A-56320+65536:d}function le(r){return/^\n* /.test(r)}let Re=1,ve=2,ke=3,Ne=4,Q=5;function Ie(r,f,d,A,w,x,g,S){let E,P=0,
_=null,R=!1,k=!1,Z=A!==-1,be=-1,we=ye(K(r,0))&&L(K(r,r.length-1));if(f||g)for(E=0;E<r.length;P>=65536?E+=2:E++){if(P=K(r,E),!z(P))return Q;we=we&&V(P,_,S),_=P}else{
for(E=0;E<r.length;P>=65536?E+=2:E++){if(P=K(r,E),P===s)R=!0,Z&&(k=k||E-be-1>A&&r[be+1]!==" ",be=E);else if(!z(P))return Q;we=we&&V(P,_,S),_=P}k=k||Z&&E-be-1>A&&
r[be+1]!==" "}return!R&&!k?we&&!g&&!w(r)?Re:x===re?Q:ve:d>9&&le(r)?Q:g?x===re?Q:ve:k?Ne:ke}function Le(r,f,d,A,w){r.dump=(function(){if(f.length===0)return r.quotingType===
re?'""':"''";if(!r.noCompatMode&&(Pe.indexOf(f)!==-1||C.test(f)))return r.quotingType===re?'"'+f+'"':"'"+f+"'";let x=r.indent*Math.max(1,d),g=r.lineWidth===-1?-1:
Math.max(Math.min(r.lineWidth,40),r.lineWidth-x),S=A||r.flowLevel>-1&&d>=r.flowLevel;function E(P){return _e(r,P)}switch(Ie(f,S,r.indent,g,E,r.quotingType,r.forceQuotes&&
!A,w)){case Re:return f;case ve:return"'"+f.replace(/'/g,"''")+"'";case ke:return"|"+Me(f,r.indent)+De(me(f,x));case Ne:return">"+Me(f,r.indent)+De(me(en(f,g),x));case Q:
return'"'+X(f)+'"';default:throw new i("impossible error: invalid scalar style")}})()}function Me(r,f){let d=le(r)?String(f):"",A=r[r.length-1]===`
`,x=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return d+x+`
`}function De(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function en(r,f){let d=/(\n+)([^\n]*)/g,A=(function(){let S=r.indexOf(`
`);return S=S!==-1?S:r.length,d.lastIndex=S,Fe(r.slice(0,S),f)})(),w=r[0]===`
`||r[0]===" ",x,g;for(;g=d.exec(r);){let S=g[1],E=g[2];x=E[0]===" ",A+=S+(!w&&!x&&E!==""?`
`:"")+Fe(E,f),w=x}return A}function Fe(r,f){if(r===""||r[0]===" ")return r;let d=/ [^ ]/g,A,w=0,x,g=0,S=0,E="";for(;A=d.exec(r);)S=A.index,S-w>f&&(x=g>w?g:S,E+=
`
`+r.slice(w,x),w=x+1),g=S;return E+=`
`,r.length-w>f&&g>w?E+=r.slice(w,g)+`
`+r.slice(g+1):E+=r.slice(w),E.slice(1)}function X(r){let f="",d=0;for(let A=0;A<r.length;d>=65536?A+=2:A++){d=K(r,A);let w=M[d];!w&&z(d)?(f+=r[A],d>=65536&&(f+=
r[A+1])):f+=w||W(d)}return f}function nn(r,f,d){let A="",w=r.tag;for(let x=0,g=d.length;x<g;x+=1){let S=d[x];r.replacer&&(S=r.replacer.call(d,String(x),S)),(u(r,
f,S,!1,!1)||typeof S>"u"&&u(r,f,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=w,r.dump="["+A+"]"}function Ae(r,f,d,A){let w="",x=r.tag;
for(let g=0,S=d.length;g<S;g+=1){let E=d[g];r.replacer&&(E=r.replacer.call(d,String(g),E)),(u(r,f+1,E,!0,!0,!1,!0)||typeof E>"u"&&u(r,f+1,null,!0,!0,!1,!0))&&((!A||
w!=="")&&(w+=oe(r,f)),r.dump&&s===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=x,r.dump=w||"[]"}function rn(r,f,d){let A="",w=r.tag,x=Object.keys(d);for(let g=0,
S=x.length;g<S;g+=1){let E="";A!==""&&(E+=", "),r.condenseFlow&&(E+='"');let P=x[g],_=d[P];r.replacer&&(_=r.replacer.call(d,P,_)),u(r,f,P,!1,!1)&&(r.dump.length>
1024&&(E+="? "),E+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),u(r,f,_,!1,!1)&&(E+=r.dump,A+=E))}r.tag=w,r.dump="{"+A+"}"}function tn(r,f,d,A){let w="",
x=r.tag,g=Object.keys(d);if(r.sortKeys===!0)g.sort();else if(typeof r.sortKeys=="function")g.sort(r.sortKeys);else if(r.sortKeys)throw new i("sortKeys must be a\
 boolean or a function");for(let S=0,E=g.length;S<E;S+=1){let P="";(!A||w!=="")&&(P+=oe(r,f));let _=g[S],R=d[_];if(r.replacer&&(R=r.replacer.call(d,_,R)),!u(r,f+
1,_,!0,!0,!0))continue;let k=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;k&&(r.dump&&s===r.dump.charCodeAt(0)?P+="?":P+="? "),P+=r.dump,k&&(P+=oe(r,f)),
u(r,f+1,R,!0,k)&&(r.dump&&s===r.dump.charCodeAt(0)?P+=":":P+=": ",P+=r.dump,w+=P)}r.tag=x,r.dump=w||"{}"}function e(r,f,d){let A=d?r.explicitTypes:r.implicitTypes;
for(let w=0,x=A.length;w<x;w+=1){let g=A[w];if((g.instanceOf||g.predicate)&&(!g.instanceOf||typeof f=="object"&&f instanceof g.instanceOf)&&(!g.predicate||g.predicate(
f))){if(d?g.multi&&g.representName?r.tag=g.representName(f):r.tag=g.tag:r.tag="?",g.represent){let S=r.styleMap[g.tag]||g.defaultStyle,E;if(p.call(g.represent)===
"[object Function]")E=g.represent(f,S);else if(o.call(g.represent,S))E=g.represent[S](f,S);else throw new i("!<"+g.tag+'> tag resolver accepts not "'+S+'" style');
r.dump=E}return!0}}return!1}function u(r,f,d,A,w,x,g){r.tag=null,r.dump=d,e(r,d,!1)||e(r,d,!0);let S=p.call(r.dump),E=A;A&&(A=r.flowLevel<0||r.flowLevel>f);let P=S===
"[object Object]"||S==="[object Array]",_,R;if(P&&(_=r.duplicates.indexOf(d),R=_!==-1),(r.tag!==null&&r.tag!=="?"||R||r.indent!==2&&f>0)&&(w=!1),R&&r.usedDuplicates[_])
r.dump="*ref_"+_;else{if(P&&R&&!r.usedDuplicates[_]&&(r.usedDuplicates[_]=!0),S==="[object Object]")A&&Object.keys(r.dump).length!==0?(tn(r,f,r.dump,w),R&&(r.dump=
"&ref_"+_+r.dump)):(rn(r,f,r.dump),R&&(r.dump="&ref_"+_+" "+r.dump));else if(S==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!g&&f>0?Ae(r,f-1,r.dump,
w):Ae(r,f,r.dump,w),R&&(r.dump="&ref_"+_+r.dump)):(nn(r,f,r.dump),R&&(r.dump="&ref_"+_+" "+r.dump));else if(S==="[object String]")r.tag!=="?"&&Le(r,r.dump,f,x,E);else{
if(S==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new i("unacceptable kind of an object to dump "+S)}if(r.tag!==null&&r.tag!=="?"){let k=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?k="!"+k:k.slice(0,18)==="tag:yaml.org,2002:"?k="!!"+k.slice(18):k="!<"+k+">",r.dump=k+" "+
r.dump}}return!0}function y(r,f){let d=[],A=[];v(r,d,A);let w=A.length;for(let x=0;x<w;x+=1)f.duplicates.push(d[A[x]]);f.usedDuplicates=new Array(w)}function v(r,f,d){
if(r!==null&&typeof r=="object"){let A=f.indexOf(r);if(A!==-1)d.indexOf(A)===-1&&d.push(A);else if(f.push(r),Array.isArray(r))for(let w=0,x=r.length;w<x;w+=1)v(
r[w],f,d);else{let w=Object.keys(r);for(let x=0,g=w.length;x<g;x+=1)v(r[w[x]],f,d)}}}function h(r,f){f=f||{};let d=new Ze(f);d.noRefs||y(r,d);let A=r;return d.replacer&&
(A=d.replacer.call({"":A},"",A)),u(d,0,A,!0,!0)?d.dump+`
`:""}return er.dump=h,er}var Yr;function Kt(){if(Yr)return F;Yr=1;let n=Ut(),i=Ht();function t(p,o){return function(){throw new Error("Function yaml."+p+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return F.Type=q(),F.Schema=Ur(),F.FAILSAFE_SCHEMA=Vr(),F.JSON_SCHEMA=Xr(),F.CORE_SCHEMA=
Zr(),F.DEFAULT_SCHEMA=nr(),F.load=n.load,F.loadAll=n.loadAll,F.dump=i.dump,F.YAMLException=Se(),F.types={binary:ri(),float:Qr(),map:Wr(),null:Gr(),pairs:ti(),set:oi(),
timestamp:ei(),bool:Jr(),int:zr(),merge:ni(),omap:ii(),seq:Kr(),str:Hr()},F.safeLoad=t("safeLoad","load"),F.safeLoadAll=t("safeLoadAll","loadAll"),F.safeDump=t(
"safeDump","dump"),F}var Wt=Kt(),Vt=$t(Wt),{Type:li,Schema:ol,FAILSAFE_SCHEMA:ui,JSON_SCHEMA:ll,CORE_SCHEMA:ul,DEFAULT_SCHEMA:cl,load:ci,loadAll:sl,dump:al,YAMLException:fl,
types:pl,safeLoad:dl,safeLoadAll:hl,safeDump:ml}=Vt;function fi(n,i,t){if(i===void 0)return t?si(n):ie(n);if(i===`${ae}binary`)return Qt(n);if(i===`${ae}timestamp`)return Jt.test(n)&&zt(n)?ie(n):void 0;let p=Gt.get(
i);if(!p)return ie(n);let o=si(n);return p==="float"&&o.type==="integer"?fe(Number(o.value)):o.type===p?o:void 0}var ae="tag:yaml.org,2002:",Gt=new Map([[`${ae}\
int`,"integer"],[`${ae}float`,"float"],[`${ae}bool`,"boolean"],[`${ae}null`,"null"]]),Jt=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function zt(n){let[i=0,t=0,p=0]=n.split(/[-Tt ]/,3).map(Number);return p<=new Date(Date.UTC(i,t,0)).getUTCDate()}function Qt(n){let i=n.replace(/[\r\n]/g,"");if(!(i.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(i)))return ie(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(i),t=>t.charCodeAt(0))))}function si(n){
let i=Xt.get(n);if(i)return i;let t=n.charAt(0);if(t===".")return Zt(n)??ie(n);if(!/[-+0-9]/.test(t))return ie(n);let p=n.replaceAll("_","");return no(p)??eo(p)??
ie(n)}var Xt=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,ai(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,ai(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,fe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,fe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,fe(Number.NEGATIVE_INFINITY)])]);
function ie(n){return{type:"text",value:n,key:n}}function ai(n){return{type:"boolean",value:n,key:String(n)}}function fe(n){return{type:"float",value:n,key:io(n)}}
function Zt(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let i=Number(n.replaceAll("_",""));return Number.isFinite(i)?fe(i):void 0}
function eo(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let i=Number(n);return Number.isFinite(i)?fe(i):void 0}function no(n){let i=ro.
exec(n);if(!i)return;let[,t="",p,o,l,c="0"]=i,s=p!==void 0?Ke(p,"0x",16):o!==void 0?Ke(o,"0o",22):l!==void 0?Ke(l,"0b",64):Ke(c,"",20);if(s===void 0||s>=2n**64n)
return;let b=t==="-"?-s:s;return b>=-(2n**63n)&&b<2n**63n?{type:"integer",value:Number(b),key:String(b)}:t===""?{type:"integer",value:Number(b),key:void 0}:void 0}
var ro=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function Ke(n,i,t){return n.length<=t?BigInt(i+n):void 0}function io(n){
let i=Math.fround(n);if(Number.isNaN(i))return".nan";if(!Number.isFinite(i))return i>0?".inf":"-.inf";if(i===0)return Object.is(i,-0)?"-0":"0";let t=1;for(;Math.
fround(Number(i.toPrecision(t)))!==i;)t++;let[p,o]=i.toExponential(t-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(i.toPrecision(t))):`${p}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function di(n){if(n.length>gi||to(n))return;let i=mi(n);return rr?void 0:i}function hi(n){return n.length<=gi&&mi(n)!==void 0}function mi(n){rr=!1;try{return{value:ci(
n,{schema:mo})??null}}catch{return}}var gi=3e6;function to(n){return lo.test(n)||oo.test(n)||so(n)||uo.test(n)&&co.test(n)?!0:/[[{]/.test(n)&&ao.test(n)&&fo.test(
n)}var oo=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,lo=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,uo=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
co=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function so(n){for(let i=0;i+pi<n.length;){let t=n.lastIndexOf(`
`,i+pi);if(t<i)return!0;i=t+1}return!1}var pi=1e3,ao=/(?:^|[\s,:[{-])[[{]/,fo=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,rr=!1,po=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Ee,ho=new li("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(po.has(n.charCodeAt(
0))||(Ee=fi(n,void 0,!0),!Ee||Ee.type==="text"))return!1;let{type:i,key:t,value:p}=Ee;return(i==="float"||i==="integer"&&t!==String(p))&&(rr=!0),!0},construct:()=>Ee?.
value}),mo=ui.extend({implicit:[ho]});function yi(n){let i=n.charCodeAt(0)===65279?1:0,t,p=o=>{t??=go(n);let l=0,c=t.length-1;for(;l<c;){let b=l+c+1>>1;(t[b]??0)<=o?l=b:c=b-1}let s=o-(t[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-i):s,offset:o}};return(o,l)=>({start:p(Math.min(o,n.length)),end:p(Math.min(l,n.length))})}function go(n){let i=[0];for(let t of n.
matchAll(/\r\n|[\r\n]/g))i.push(t.index+t[0].length);return i}var ir=200,vi=`it is nested deeper than ${ir} levels`;function xi(n){let i=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(i,i+4096)))return bi(n,i);let t=[],p=i;for(;;){let c=We(Ai,n,p);if(c===n.length)return t;
let s=vo(n,p,c);if(!s)break;t.push(s),p=s.end}if(t.length<2)return[...t,...bi(n,We(yo,n,p))];let o=We(Ai,n,p);return[...t,{start:p,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Ai=/[ \t\r\n]*/y,yo=/[^\S\n]*\n?/y;function We(n,i,t){return n.lastIndex=
t,t+(n.exec(i)?.[0].length??0)}function vo(n,i,t){let p=Ao(n,t);if(!p)return;let{end:o,levels:l}=p;if(l>ir)return{start:i,body:t,end:o,fault:{start:t,end:t+1,reason:vi}};
let c=!0;try{let s=JSON.parse(n.slice(t,o),(b,a)=>(typeof a=="number"&&!Number.isFinite(a)&&(c=!1),a));if(c)return{start:i,body:t,end:o,json:{value:s}}}catch{return}
return{start:i,body:t,end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Ao(n,i){let t=0,p=0;for(let o=i;o<n.length;o++){let l=n[o];if(l===
'"'){let c=wo(n,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?p=Math.max(p,++t):l==="}"||l==="]"?t--:t===0&&(o=We(bo,n,o)-1);if(t<=0)return{end:o+1,levels:p}}}
var bo=/[-+.\w]*/y;function wo(n,i){for(let t=i+1;t<n.length;t++){if(n[t]==='"')return t+1;n[t]==="\\"&&t++}}function bi(n,i){let t=[],p={start:i,body:i},o=c=>{
c>p.body&&t.push({...p,end:c})},l=n.startsWith("---",i)?i:wi(n,i);for(;l!==-1;l=wi(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,b=n.slice(l+3,s).trim();if(b!==""&&!b.startsWith("#")){if(p.fault)continue;o(l),p={start:l,body:l,fault:{start:l,end:l+3+b.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>p.body&&!xo(n.slice(p.body,l))&&(o(l),p={start:l,body:s})}return o(n.length),t}function wi(n,i){
let t=n.indexOf(`
---`,i);return t===-1?-1:t+1}function xo(n){return/^%/m.test(n)&&n.split(`
`).every(i=>/^\s*(?:#|$)|^%/.test(i))}var Oo,So=()=>Oo??=require("./thorough.cjs");var tr=(...n)=>So().readThoroughly(...n);function Si(n,{fast:i=!0}={}){let t=yi(n),p=[],o,l=0;for(let c of xi(n)){let s=Oi(n,{...c,start:l},t,i);if(s.value===null&&s.issues.length===0){o??=s;continue}p.
push(s),l=c.end}return p.length>0?{documents:p}:{documents:[o??Oi(n,{start:l,body:l,end:n.length},t,i)]}}function Oi(n,i,t,p){let o=p?Eo(n,i):void 0;if(!o)return tr(
n,i,t);let l,c=()=>(l??=tr(n,i,t),l);return{value:o.value,issues:[],get range(){return t(i.start,i.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Eo(n,{body:i,end:t,json:p,fault:o}){if(o)return;let l=n.slice(i,t);return p?hi(l)?p:void 0:di(l)}function Co(n,i,t,p,o,l){let c=" ".repeat(t);return`${l.comments(p).map(b=>`${c}# ${b}${o.newline}`).join("")}${c}${_o(n,o)}:${To(i,t,p,o,l)}`}function To(n,i,t,p,o){
let l=i+(Array.isArray(n)?p.dash:p.indent),c=o.reused(t,n,l);return c!==void 0?or(n)&&!/^[[{]/.test(c)?`${p.newline}${" ".repeat(l)}${c}`:` ${c}`:or(n)?`${p.newline}${Ge(
n,l,t,p,o)}`:` ${lr(n,i,p)}`}function Ge(n,i,t,p,o){let l=" ".repeat(i);return Array.isArray(n)&&n.length>0?n.map((c,s)=>`${l}- ${Po(c,i,`${t}/${s}`,p,o)}`).join(
p.newline):se(n)&&Object.keys(n).length>0?Object.entries(n).map(([c,s])=>Co(c,s,i,`${t}/${yr(c)}`,p,o)).join(p.newline):l+lr(n,i,p)}function Po(n,i,t,p,o){return or(
n)?Ge(n,i+2,t,p,o).trimStart():lr(n,i,p)}var or=n=>Array.isArray(n)?n.length>0:se(n)&&Object.keys(n).length>0;function _o(n,{json:i}){return i||!Ei(n)?JSON.stringify(
n):n}function lr(n,i,t){return typeof n!="string"?JSON.stringify(n):ko(n,i,t)??Ro(n,t)}function Ro(n,{json:i}){return!i&&Ei(n)?n:No(n)}function ko(n,i,{indent:t,
newline:p,json:o}){if(o||!n.includes(`
`)||!/^[^\s#]/.test(n)||!/^[\n\x20-\x7e]*$/.test(n))return;let l=n.split(`
`),c=l.length-1-l.findLastIndex(a=>a!=="");if(c>1||l.some(a=>/\s$/.test(a)))return;let s=" ".repeat(i+t),b=l.slice(0,l.length-c).map(a=>a===""?"":s+a);return[`|${c===
0?"-":""}`,...b].join(p)}function No(n){return JSON.stringify(n).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/gu,i=>`\\u${(i.codePointAt(0)??0).toString(16).padStart(
4,"0")}`)}function Ei(n){if(!/^[A-Za-z0-9/.][\w./:@+-]*(?: [\w./:@+-]+)*$/.test(n)||n.includes(": ")||n.endsWith(":"))return!1;let i=Ve.get(n);if(i!==void 0)return i;
let t=Ue(Si(`a: ${n}`).documents[0]?.value,{a:n});return Ve.size>Io&&Ve.clear(),Ve.set(n,t),t}var Ve=new Map,Io=1e4;var ur={ok:0,findings:1,failure:2};var Ci=require("util");var G=class extends Error{name="UsageError"};function Ti(n,i){try{let{values:t,positionals:p}=(0,Ci.parseArgs)({args:[...n],options:i,allowPositionals:!0,strict:!0});return{values:t,positionals:p}}catch(t){
let p=n.find(l=>l.startsWith("--")&&!Object.hasOwn(i,cr(l)));if(p===void 0)throw new G(t instanceof Error?t.message:String(t));let o=xe(cr(p),Object.keys(i));throw new G(
`there is no option --${cr(p)}${o===void 0?"":`; did you mean --${o}?`}`)}}var cr=n=>n.slice(2).split("=")[0]??"";function Pi(n){if(n===void 0)return Rn;if(hr(n))
return n;throw new G(`there is no release ${n}; it is one of ${Ye.join(", ")}`)}function sr(n,i,t){let p=t.find(l=>l===i);if(p!==void 0)return p;let o=xe(i,t);throw new G(
`${n} is one of ${t.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var Lo=`openchoreo-planes policy [--release RELEASE] [--kind KIND] [--action ACTION] [--format FORMAT]

Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API
server refuses planes that lint calls wrong and that it would accept. It needs Kubernetes 1.30.

  --release RELEASE  the release of OpenChoreo that runs in the cluster (default: v0.16)
  --kind KIND        that kind alone, such as DataPlane
  --action ACTION    Deny, Warn or Audit (default: Deny)
  --format FORMAT    yaml, or json, which is one List (default: yaml)
  --help             this text

Exit status: 0 printed, 2 wrong usage. docs/cluster.md tells how to roll it out, and what it cannot
see.
`;function Mo(n,i){let{values:t,positionals:p}=Ti(n,{release:{type:"string"},kind:{type:"string"},action:{type:"string"},format:{type:"string"},help:{type:"bool\
ean"}});if(t.help)return i.stdout(Lo),ur.ok;if(p.length>0)throw new G("policy takes options alone, such as --kind DataPlane");let o=Pi(t.release),l=sr("--action",
t.action??"Deny",mr),c=sr("--format",t.format??"yaml",["yaml","json"]),s=Do(o,i),a=(t.kind===void 0?Object.keys(s):[Fo(t.kind,o,Object.keys(s))]).flatMap(m=>{let O=s[m];
return O?gr(m,O,o,l):[]});return i.stdout(c==="json"?jo(a):a.map(qo).join(`---
`)),ur.ok}function Do(n,i){return JSON.parse((0,_i.readFileSync)((0,Ri.join)(i.generated,"policies",`${ue(n)}.json`),"utf8"))}function Fo(n,i,t){if(dr(ue(i),n))
return n;let p=xe(n,t),o=p===void 0?`it is one of ${t.join(", ")}`:`did you mean ${p}?`;throw new G(`${i} has no kind ${n}; ${o}`)}var jo=n=>`${JSON.stringify({
apiVersion:"v1",kind:"List",items:n},null,2)}
`;function qo(n){return`${Ge(n,0,"",Bo,$o)}
`}var Bo={indent:2,dash:2,newline:`
`,json:!1},$o={reused:()=>{},comments:()=>[],commented:()=>!1};0&&(module.exports={policyCommand});

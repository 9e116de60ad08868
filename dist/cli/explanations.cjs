"use strict";var En=Object.defineProperty;var Ui=Object.getOwnPropertyDescriptor;var Yi=Object.getOwnPropertyNames;var Hi=Object.prototype.hasOwnProperty;var Z=(n,t)=>{for(var i in t)En(n,i,{get:t[i],enumerable:!0})},ji=(n,t,i,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Yi(t))!Hi.call(n,o)&&o!==
i&&En(n,o,{get:()=>t[o],enumerable:!(l=Ui(t,o))||l.enumerable});return n};var Wi=n=>ji(En({},"__esModule",{value:!0}),n);var pa={};Z(pa,{explanations:()=>fa});module.exports=Wi(pa);var Ki=new Set(["null-value"]);function je(n){return Ki.has(n)?"warning":"error"}var Gi,Vi=()=>Gi??=require("./certificates.cjs"),Ft=(...n)=>Vi().endOf(...n);var Ln={};Z(Ln,{isPlane:()=>Zi,validatePlane:()=>Qi,withDefaults:()=>Ji});var zi,In=()=>zi??=require("./v0.3.cjs"),Qi=(...n)=>In().validatePlane(...n),Zi=(...n)=>In().
isPlane(...n),Ji=(...n)=>In().withDefaults(...n);var an={};Z(an,{isPlane:()=>no,validatePlane:()=>eo,withDefaults:()=>to});var Xi,Dn=()=>Xi??=require("./v0.4.cjs"),eo=(...n)=>Dn().validatePlane(...n),no=(...n)=>Dn().
isPlane(...n),to=(...n)=>Dn().withDefaults(...n);var _n={};Z(_n,{isPlane:()=>oo,validatePlane:()=>io,withDefaults:()=>lo});var ro,Mn=()=>ro??=require("./v0.6.cjs"),io=(...n)=>Mn().validatePlane(...n),oo=(...n)=>Mn().
isPlane(...n),lo=(...n)=>Mn().withDefaults(...n);var $n={};Z($n,{isPlane:()=>co,validatePlane:()=>so,withDefaults:()=>uo});var ao,Nn=()=>ao??=require("./v0.7.cjs"),so=(...n)=>Nn().validatePlane(...n),co=(...n)=>Nn().
isPlane(...n),uo=(...n)=>Nn().withDefaults(...n);var Bn={};Z(Bn,{isPlane:()=>mo,validatePlane:()=>po,withDefaults:()=>ho});var fo,Fn=()=>fo??=require("./v0.8.cjs"),po=(...n)=>Fn().validatePlane(...n),mo=(...n)=>Fn().
isPlane(...n),ho=(...n)=>Fn().withDefaults(...n);var Un={};Z(Un,{isPlane:()=>vo,validatePlane:()=>yo,withDefaults:()=>bo});var go,qn=()=>go??=require("./v0.9.cjs"),yo=(...n)=>qn().validatePlane(...n),vo=(...n)=>qn().
isPlane(...n),bo=(...n)=>qn().withDefaults(...n);var sn={};Z(sn,{isPlane:()=>wo,validatePlane:()=>xo,withDefaults:()=>Ro});var Ao,Yn=()=>Ao??=require("./v0.10.cjs"),xo=(...n)=>Yn().validatePlane(...n),wo=(...n)=>Yn().
isPlane(...n),Ro=(...n)=>Yn().withDefaults(...n);var jn={};Z(jn,{isPlane:()=>Oo,validatePlane:()=>Po,withDefaults:()=>ko});var Co,Hn=()=>Co??=require("./v0.12.cjs"),Po=(...n)=>Hn().validatePlane(...n),Oo=(...n)=>Hn().
isPlane(...n),ko=(...n)=>Hn().withDefaults(...n);var Kn={};Z(Kn,{isPlane:()=>Eo,validatePlane:()=>So,withDefaults:()=>Io});var To,Wn=()=>To??=require("./v0.13.cjs"),So=(...n)=>Wn().validatePlane(...n),Eo=(...n)=>Wn().
isPlane(...n),Io=(...n)=>Wn().withDefaults(...n);var Vn={};Z(Vn,{isPlane:()=>Mo,validatePlane:()=>Do,withDefaults:()=>_o});var Lo,Gn=()=>Lo??=require("./v0.14.cjs"),Do=(...n)=>Gn().validatePlane(...n),Mo=(...n)=>Gn().
isPlane(...n),_o=(...n)=>Gn().withDefaults(...n);var cn={};Z(cn,{isPlane:()=>Fo,validatePlane:()=>$o,withDefaults:()=>Bo});var No,zn=()=>No??=require("./v0.15.cjs"),$o=(...n)=>zn().validatePlane(...n),Fo=(...n)=>zn().
isPlane(...n),Bo=(...n)=>zn().withDefaults(...n);var Zn={};Z(Zn,{isPlane:()=>Yo,validatePlane:()=>Uo,withDefaults:()=>Ho});var qo,Qn=()=>qo??=require("./v0.17.cjs"),Uo=(...n)=>Qn().validatePlane(...n),Yo=(...n)=>Qn().
isPlane(...n),Ho=(...n)=>Qn().withDefaults(...n);var Xn={};Z(Xn,{isPlane:()=>Ko,validatePlane:()=>Wo,withDefaults:()=>Go});var jo,Jn=()=>jo??=require("./v1.0.cjs"),Wo=(...n)=>Jn().validatePlane(...n),Ko=(...n)=>Jn().
isPlane(...n),Go=(...n)=>Jn().withDefaults(...n);var un={};Z(un,{isPlane:()=>Qo,validatePlane:()=>zo,withDefaults:()=>Zo});var Vo,et=()=>Vo??=require("./v1.1.cjs"),zo=(...n)=>et().validatePlane(...n),Qo=(...n)=>et().
isPlane(...n),Zo=(...n)=>et().withDefaults(...n);var de=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],nt="v0.16",ke=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],tt={"v0.3":Ln,"v0.4":an,"v0.5":an,"v0.6":_n,"v0.7":$n,"v0.8":Bn,"v0.9":Un,"v0.10":sn,"v0.11":sn,"v0.12":jn,"v0.13":Kn,"v0.14":Vn,"v0.15":cn,
"v0.16":cn,"v0.17":Zn,"v1.0":Xn,"v1.1":un,"v1.2":un},rt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Bt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Te(n){return rt[n]}var it=[...new Set(de.map(Te))];function te(n,t){return it.indexOf(n)>=it.indexOf(t)}function Se(n,t){return typeof t=="string"&&Bt[n].
includes(t)}function qt(n){return tt[n].validatePlane}function Jo(n,t){return tt[n].isPlane(t)}function Ut(n){let t=new Set(it.filter(i=>Jo(i,n)));return de.filter(i=>t.has(
rt[i]))}function Yt(n){let t=[];for(let i of n){let l=t.at(-1),o=l?.at(-1);l&&o&&de.indexOf(i)===de.indexOf(o)+1?l.push(i):t.push([i])}return t.map(i=>i.length>
1?`${i[0]} to ${i.at(-1)}`:i[0]).join(" and ")}var ba=Object.prototype;function Xo(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!Xo(n)}function el(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var z={},fn={},me={},Ht;function We(){if(Ht)return me;Ht=1;
function n(s){return typeof s>"u"||s===null}function t(s){return typeof s=="object"&&s!==null}function i(s){return Array.isArray(s)?s:n(s)?[]:[s]}function l(s,c){
if(c){let d=Object.keys(c);for(let f=0,m=d.length;f<m;f+=1){let A=d[f];s[A]=c[A]}}return s}function o(s,c){let d="";for(let f=0;f<c;f+=1)d+=s;return d}function a(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return me.isNothing=n,me.isObject=t,me.toArray=i,me.repeat=o,me.isNegativeZero=a,me.extend=l,me}var ot,jt;function Ke(){
if(jt)return ot;jt=1;function n(i,l){let o="",a=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!l&&i.mark.snippet&&(o+=`

`+i.mark.snippet),a+" "+o):a}function t(i,l){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=l,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(l){return this.name+": "+n(this,l)},ot=t,ot}var lt,Wt;function nl(){if(Wt)return lt;Wt=1;let n=We();function t(o,a,s,c,d){let f="",m="",A=Math.
floor(d/2)-1;return c-a>A&&(f=" ... ",a=c-A+f.length),s-c>A&&(m=" ...",s=c+A-m.length),{str:f+o.slice(a,s).replace(/\t/g,"\u2192")+m,pos:c-a+f.length}}function i(o,a){
return n.repeat(" ",a-o.length)+o}function l(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let s=/\r?\n|\r|\0/g,c=[0],d=[],f,m=-1;for(;f=s.exec(
o.buffer);)d.push(f.index),c.push(f.index+f[0].length),o.position<=f.index&&m<0&&(m=c.length-2);m<0&&(m=c.length-1);let A="",C=Math.min(o.line+a.linesAfter,d.length).
toString().length,S=a.maxLength-(a.indent+C+3);for(let N=1;N<=a.linesBefore&&!(m-N<0);N++){let V=t(o.buffer,c[m-N],d[m-N],o.position-(c[m]-c[m-N]),S);A=n.repeat(
" ",a.indent)+i((o.line-N+1).toString(),C)+" | "+V.str+`
`+A}let B=t(o.buffer,c[m],d[m],o.position,S);A+=n.repeat(" ",a.indent)+i((o.line+1).toString(),C)+" | "+B.str+`
`,A+=n.repeat("-",a.indent+C+3+B.pos)+`^
`;for(let N=1;N<=a.linesAfter&&!(m+N>=d.length);N++){let V=t(o.buffer,c[m+N],d[m+N],o.position-(c[m]-c[m+N]),S);A+=n.repeat(" ",a.indent)+i((o.line+N+1).toString(),
C)+" | "+V.str+`
`}return A.replace(/\n$/,"")}return lt=l,lt}var at,Kt;function J(){if(Kt)return at;Kt=1;let n=Ke(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function l(a){let s={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(d){s[String(d)]=c})}),s}function o(a,s){if(s=s||{},Object.keys(s).forEach(function(c){if(t.indexOf(c)===-1)throw new n('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=s,this.tag=a,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(c){return c},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=l(s.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return at=o,at}var st,Gt;function mr(){if(Gt)return st;Gt=1;let n=Ke(),t=J();function i(a,s){
let c=[];return a[s].forEach(function(d){let f=c.length;c.forEach(function(m,A){m.tag===d.tag&&m.kind===d.kind&&m.multi===d.multi&&(f=A)}),c[f]=d}),c}function l(){
let a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,d=arguments.length;c<d;c+=1)arguments[c].forEach(s);return a}function o(a){return this.extend(
a)}return o.prototype.extend=function(s){let c=[],d=[];if(s instanceof t)d.push(s);else if(Array.isArray(s))d=d.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(c=c.concat(s.implicit)),s.explicit&&(d=d.concat(s.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let f=Object.create(o.prototype);return f.implicit=(this.implicit||[]).concat(c),f.explicit=(this.explicit||[]).concat(d),f.compiledImplicit=i(f,"impli\
cit"),f.compiledExplicit=i(f,"explicit"),f.compiledTypeMap=l(f.compiledImplicit,f.compiledExplicit),f},st=o,st}var ct,Vt;function hr(){if(Vt)return ct;Vt=1;let n=J();
return ct=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),ct}var ut,zt;function gr(){if(zt)return ut;zt=1;let n=J();return ut=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),ut}var ft,Qt;function yr(){if(Qt)return ft;Qt=1;let n=J();return ft=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),ft}var pt,Zt;function vr(){if(Zt)return pt;Zt=1;let n=mr();return pt=
new n({explicit:[hr(),gr(),yr()]}),pt}var dt,Jt;function br(){if(Jt)return dt;Jt=1;let n=J();function t(o){if(o===null)return!0;let a=o.length;return a===1&&o===
"~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function l(o){return o===null}return dt=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:l,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),dt}var mt,Xt;function Ar(){if(Xt)return mt;Xt=1;let n=J();function t(o){if(o===null)return!1;
let a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function l(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return mt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:l,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),mt}var ht,er;function xr(){if(er)return ht;er=1;let n=We(),t=J();function i(f){return f>=48&&f<=57||f>=65&&f<=70||f>=97&&f<=102}
function l(f){return f>=48&&f<=55}function o(f){return f>=48&&f<=57}function a(f){if(f===null)return!1;let m=f.length,A=0,C=!1;if(!m)return!1;let S=f[A];if((S===
"-"||S==="+")&&(S=f[++A]),S==="0"){if(A+1===m)return!0;if(S=f[++A],S==="b"){for(A++;A<m;A++){if(S=f[A],S!=="0"&&S!=="1")return!1;C=!0}return C&&isFinite(s(f))}if(S===
"x"){for(A++;A<m;A++){if(!i(f.charCodeAt(A)))return!1;C=!0}return C&&isFinite(s(f))}if(S==="o"){for(A++;A<m;A++){if(!l(f.charCodeAt(A)))return!1;C=!0}return C&&
isFinite(s(f))}}for(;A<m;A++){if(!o(f.charCodeAt(A)))return!1;C=!0}return C?isFinite(s(f)):!1}function s(f){let m=f,A=1,C=m[0];if((C==="-"||C==="+")&&(C==="-"&&
(A=-1),m=m.slice(1),C=m[0]),m==="0")return 0;if(C==="0"){if(m[1]==="b")return A*parseInt(m.slice(2),2);if(m[1]==="x")return A*parseInt(m.slice(2),16);if(m[1]===
"o")return A*parseInt(m.slice(2),8)}return A*parseInt(m,10)}function c(f){return s(f)}function d(f){return Object.prototype.toString.call(f)==="[object Number]"&&
f%1===0&&!n.isNegativeZero(f)}return ht=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:d,represent:{binary:function(f){return f>=0?
"0b"+f.toString(2):"-0b"+f.toString(2).slice(1)},octal:function(f){return f>=0?"0o"+f.toString(8):"-0o"+f.toString(8).slice(1)},decimal:function(f){return f.toString(
10)},hexadecimal:function(f){return f>=0?"0x"+f.toString(16).toUpperCase():"-0x"+f.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ht}var gt,nr;function wr(){if(nr)return gt;nr=1;let n=We(),t=J(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),l=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(f){return f===null||!i.test(f)?!1:isFinite(parseFloat(f,10))?!0:l.test(f)}function a(f){let m=f.toLowerCase(),A=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?A===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:A*parseFloat(m,10)}let s=/^[-+]?[0-9]+e/;
function c(f,m){if(isNaN(f))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
f)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===f)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(f))return"-0.0";let A=f.toString(10);return s.test(A)?A.replace(
"e",".e"):A}function d(f){return Object.prototype.toString.call(f)==="[object Number]"&&(f%1!==0||n.isNegativeZero(f))}return gt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:d,represent:c,defaultStyle:"lowercase"}),gt}var yt,tr;function Rr(){return tr||(tr=1,yt=vr().extend({implicit:[br(),
Ar(),xr(),wr()]})),yt}var vt,rr;function Cr(){return rr||(rr=1,vt=Rr()),vt}var bt,ir;function Pr(){if(ir)return bt;ir=1;let n=J(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function l(s){return s===null?!1:t.exec(s)!==null||i.exec(s)!==null}function o(s){let c=0,d=null,
f=t.exec(s);if(f===null&&(f=i.exec(s)),f===null)throw new Error("Date resolve error");let m=+f[1],A=+f[2]-1,C=+f[3];if(!f[4])return new Date(Date.UTC(m,A,C));let S=+f[4],
B=+f[5],N=+f[6];if(f[7]){for(c=f[7].slice(0,3);c.length<3;)c+="0";c=+c}if(f[9]){let K=+f[10],H=+(f[11]||0);d=(K*60+H)*6e4,f[9]==="-"&&(d=-d)}let V=new Date(Date.
UTC(m,A,C,S,B,N,c));return d&&V.setTime(V.getTime()-d),V}function a(s){return s.toISOString()}return bt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:l,
construct:o,instanceOf:Date,represent:a}),bt}var At,or;function Or(){if(or)return At;or=1;let n=J();function t(i){return i==="<<"||i===null}return At=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),At}var xt,lr;function kr(){if(lr)return xt;lr=1;let n=J(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(s){if(s===null)return!1;let c=0,d=s.length,f=t;for(let m=0;m<d;m++){let A=f.indexOf(s.charAt(m));if(!(A>64)){if(A<0)return!1;c+=6}}return c%8===0}
function l(s){let c=s.replace(/[\r\n=]/g,""),d=c.length,f=t,m=0,A=[];for(let S=0;S<d;S++)S%4===0&&S&&(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)),m=m<<6|f.
indexOf(c.charAt(S));let C=d%4*6;return C===0?(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)):C===18?(A.push(m>>10&255),A.push(m>>2&255)):C===12&&A.push(m>>4&
255),new Uint8Array(A)}function o(s){let c="",d=0,f=s.length,m=t;for(let C=0;C<f;C++)C%3===0&&C&&(c+=m[d>>18&63],c+=m[d>>12&63],c+=m[d>>6&63],c+=m[d&63]),d=(d<<
8)+s[C];let A=f%3;return A===0?(c+=m[d>>18&63],c+=m[d>>12&63],c+=m[d>>6&63],c+=m[d&63]):A===2?(c+=m[d>>10&63],c+=m[d>>4&63],c+=m[d<<2&63],c+=m[64]):A===1&&(c+=m[d>>
2&63],c+=m[d<<4&63],c+=m[64],c+=m[64]),c}function a(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return xt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:l,predicate:a,represent:o}),xt}var wt,ar;function Tr(){if(ar)return wt;ar=1;let n=J(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function l(a){if(a===null)return!0;let s={},c=a;for(let d=0,f=c.length;d<f;d+=1){let m=c[d],A=!1;if(i.call(m)!=="[object Object]")return!1;let C;
for(C in m)if(t.call(m,C))if(!A)A=!0;else return!1;if(!A||t.call(s,C))return!1;Object.defineProperty(s,C,{value:!0})}return!0}function o(a){return a!==null?a:[]}
return wt=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:l,construct:o}),wt}var Rt,sr;function Sr(){if(sr)return Rt;sr=1;let n=J(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let a=o,s=new Array(a.length);for(let c=0,d=a.length;c<d;c+=1){let f=a[c];if(t.call(f)!=="[object Object]")return!1;let m=Object.
keys(f);if(m.length!==1)return!1;s[c]=[m[0],f[m[0]]]}return!0}function l(o){if(o===null)return[];let a=o,s=new Array(a.length);for(let c=0,d=a.length;c<d;c+=1){
let f=a[c],m=Object.keys(f);s[c]=[m[0],f[m[0]]]}return s}return Rt=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:l}),Rt}var Ct,cr;function Er(){
if(cr)return Ct;cr=1;let n=J(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let a=o;for(let s in a)if(t.call(a,s)&&a[s]!==null)return!1;
return!0}function l(o){return o!==null?o:{}}return Ct=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:l}),Ct}var Pt,ur;function kt(){return ur||
(ur=1,Pt=Cr().extend({implicit:[Pr(),Or()],explicit:[kr(),Tr(),Sr(),Er()]})),Pt}var fr;function tl(){if(fr)return fn;fr=1;let n=We(),t=Ke(),i=nl(),l=kt(),o=Object.
prototype.hasOwnProperty,a=1,s=2,c=3,d=4,f=1,m=2,A=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
S=/[\x85\u2028\u2029]/,B=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,V=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function K(e){return Object.
prototype.toString.call(e)}function H(e){return e===10||e===13}function $(e){return e===9||e===32}function U(e){return e===9||e===32||e===10||e===13}function Q(e){
return e===44||e===91||e===93||e===123||e===125}function ge(e){if(e>=48&&e<=57)return e-48;let u=e|32;return u>=97&&u<=102?u-97+10:-1}function ye(e){return e===
120?2:e===117?4:e===85?8:0}function Re(e){return e>=48&&e<=57?e-48:-1}function ie(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function le(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function _e(e,u,v){u==="__proto__"?Object.defineProperty(e,u,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[u]=
v}let ze=new Array(256),Ne=new Array(256);for(let e=0;e<256;e++)ze[e]=ie(e)?1:0,Ne[e]=ie(e);function G(e,u){this.input=e,this.filename=u.filename||null,this.schema=
u.schema||l,this.onWarning=u.onWarning||null,this.legacy=u.legacy||!1,this.json=u.json||!1,this.listener=u.listener||null,this.maxDepth=typeof u.maxDepth=="numb\
er"?u.maxDepth:100,this.maxTotalMergeKeys=typeof u.maxTotalMergeKeys=="number"?u.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Qe(e,u){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(u,v)}function T(e,u){throw Qe(e,u)}function Ce(e,u){e.onWarning&&e.onWarning.call(null,Qe(e,u))}function ae(e,u,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,u)||(g[u]={existed:o.call(e.anchorMap,u),value:e.anchorMap[u]})}e.anchorMap[u]=v}function Cn(e){
e.anchorMapTransactions.push(Object.create(null))}function ve(e){let u=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(u);for(let r=0,p=g.length;r<p;r+=1){let h=g[r];o.call(b,h)||(b[h]=u[h])}}function Pn(e){let u=e.anchorMapTransactions.pop(),v=Object.keys(
u);for(let b=v.length-1;b>=0;b-=1){let g=u[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function $e(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Pe(e,u){e.position=
u.position,e.line=u.line,e.lineStart=u.lineStart,e.lineIndent=u.lineIndent,e.firstTabInLine=u.firstTabInLine,e.tag=u.tag,e.anchor=u.anchor,e.kind=u.kind,e.result=
u.result}let Ze={YAML:function(u,v,b){u.version!==null&&T(u,"duplication of %YAML directive"),b.length!==1&&T(u,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&T(u,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),p=parseInt(g[2],10);r!==1&&T(u,"unacceptable YAML version of the d\
ocument"),u.version=b[0],u.checkLineBreaks=p<2,p!==1&&p!==2&&Ce(u,"unsupported YAML version of the document")},TAG:function(u,v,b){let g;b.length!==2&&T(u,"TAG \
directive accepts exactly two arguments");let r=b[0];g=b[1],N.test(r)||T(u,"ill-formed tag handle (first argument) of the TAG directive"),o.call(u.tagMap,r)&&T(
u,'there is a previously declared suffix for "'+r+'" tag handle'),V.test(g)||T(u,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{T(u,"tag prefix is malformed: "+g)}u.tagMap[r]=g}};function ne(e,u,v,b){if(u<v){let g=e.input.slice(u,v);if(b)for(let r=0,p=g.length;r<p;r+=1){let h=g.
charCodeAt(r);h===9||h>=32&&h<=1114111||T(e,"expected valid JSON character")}else C.test(g)&&T(e,"the stream contains non-printable characters");e.result+=g}}function ce(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&T(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Fe(e,u,v,b){
n.isObject(v)||T(e,"cannot merge mappings; the provided source object is unacceptable"),ce(e);let g=Object.keys(v);for(let r=0,p=g.length;r<p;r+=1){let h=g[r];ce(
e),o.call(u,h)||(_e(u,h,v[h]),b[h]=!0)}}function se(e,u,v,b,g,r,p,h,x){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let w=0,R=g.length;w<R;w+=1)Array.
isArray(g[w])&&T(e,"nested arrays are not supported inside keys"),typeof g=="object"&&K(g[w])==="[object Object]"&&(g[w]="[object Object]")}if(typeof g=="object"&&
K(g)==="[object Object]"&&(g="[object Object]"),g=String(g),u===null&&(u={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&T(e,"abnormal merg\
e sequence size");for(let w=0,R=r.length;w<R;w+=1)Fe(e,u,r[w],v)}else Fe(e,u,r,v);else!e.json&&!o.call(v,g)&&o.call(u,g)&&(e.line=p||e.line,e.lineStart=h||e.lineStart,
e.position=x||e.position,T(e,"duplicated mapping key")),_e(u,g,r),delete v[g];return u}function Be(e){let u=e.input.charCodeAt(e.position);u===10?e.position++:u===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):T(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function j(e,u,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;$(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(u&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(H(g))for(Be(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Ce(e,"deficient indentation"),b}function oe(e){let u=e.position,
v=e.input.charCodeAt(u);return!!((v===45||v===46)&&v===e.input.charCodeAt(u+1)&&v===e.input.charCodeAt(u+2)&&(u+=3,v=e.input.charCodeAt(u),v===0||U(v)))}function Oe(e,u){
u===1?e.result+=" ":u>1&&(e.result+=n.repeat(`
`,u-1))}function Je(e,u,v){let b,g,r,p,h,x,w=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(U(y)||Q(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let P=e.input.charCodeAt(e.position+1);if(U(P)||v&&Q(P))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,r=!1;y!==0;){if(y===58){let P=e.input.charCodeAt(e.position+1);if(U(P)||v&&Q(P))break}else if(y===35){let P=e.input.charCodeAt(e.position-1);if(U(
P))break}else{if(e.position===e.lineStart&&oe(e)||v&&Q(y))break;if(H(y))if(p=e.line,h=e.lineStart,x=e.lineIndent,j(e,!1,-1),e.lineIndent>=u){r=!0,y=e.input.charCodeAt(
e.position);continue}else{e.position=g,e.line=p,e.lineStart=h,e.lineIndent=x;break}}r&&(ne(e,b,g,!1),Oe(e,e.line-p),b=g=e.position,r=!1),$(y)||(g=e.position+1),
y=e.input.charCodeAt(++e.position)}return ne(e,b,g,!1),e.result?!0:(e.kind=w,e.result=R,!1)}function qe(e,u){let v,b,g=e.input.charCodeAt(e.position);if(g!==39)
return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(ne(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else H(g)?(ne(e,v,b,!0),Oe(e,j(e,!1,u)),v=b=e.position):e.position===e.lineStart&&oe(e)?
T(e,"unexpected end of the document within a single quoted scalar"):(e.position++,$(g)||(b=e.position));T(e,"unexpected end of the stream within a single quoted\
 scalar")}function Xe(e,u){let v,b,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(r=e.input.
charCodeAt(e.position))!==0;){if(r===34)return ne(e,v,e.position,!0),e.position++,!0;if(r===92){if(ne(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),H(r))
j(e,!1,u);else if(r<256&&ze[r])e.result+=Ne[r],e.position++;else if((g=ye(r))>0){let p=g,h=0;for(;p>0;p--)r=e.input.charCodeAt(++e.position),(g=ge(r))>=0?h=(h<<
4)+g:T(e,"expected hexadecimal character");e.result+=le(h),e.position++}else T(e,"unknown escape sequence");v=b=e.position}else H(r)?(ne(e,v,b,!0),Oe(e,j(e,!1,u)),
v=b=e.position):e.position===e.lineStart&&oe(e)?T(e,"unexpected end of the document within a double quoted scalar"):(e.position++,$(r)||(b=e.position))}T(e,"une\
xpected end of the stream within a double quoted scalar")}function en(e,u){let v=!0,b,g,r,p=e.tag,h,x=e.anchor,w,R,y,P,O=Object.create(null),E,I,L,D=e.input.charCodeAt(
e.position);if(D===91)w=93,P=!1,h=[];else if(D===123)w=125,P=!0,h={};else return!1;for(e.anchor!==null&&ae(e,e.anchor,h),D=e.input.charCodeAt(++e.position);D!==
0;){if(j(e,!0,u),D=e.input.charCodeAt(e.position),D===w)return e.position++,e.tag=p,e.anchor=x,e.kind=P?"mapping":"sequence",e.result=h,!0;if(v?D===44&&T(e,"exp\
ected the node content, but found ','"):T(e,"missed comma between flow collection entries"),I=E=L=null,R=y=!1,D===63){let pe=e.input.charCodeAt(e.position+1);U(
pe)&&(R=y=!0,e.position++,j(e,!0,u))}b=e.line,g=e.lineStart,r=e.position,fe(e,u,a,!1,!0),I=e.tag,E=e.result,j(e,!0,u),D=e.input.charCodeAt(e.position),(y||e.line===
b)&&D===58&&(R=!0,D=e.input.charCodeAt(++e.position),j(e,!0,u),fe(e,u,a,!1,!0),L=e.result),P?se(e,h,O,I,E,L,b,g,r):R?h.push(se(e,null,O,I,E,L,b,g,r)):h.push(E),
j(e,!0,u),D=e.input.charCodeAt(e.position),D===44?(v=!0,D=e.input.charCodeAt(++e.position)):v=!1}T(e,"unexpected end of the stream within a flow collection")}function ue(e,u){
let v,b=f,g=!1,r=!1,p=u,h=0,x=!1,w,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)f===b?b=R===43?A:m:T(e,"repeat of a chomping mode identifier");else if((w=Re(R))>=0)w===0?T(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):r?T(e,"repeat of an indentation width identifier"):(p=u+w-1,r=!0);else break;if($(R)){do R=e.input.
charCodeAt(++e.position);while($(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!H(R)&&R!==0)}for(;R!==0;){for(Be(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!r||e.lineIndent<p)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>p&&(p=e.lineIndent),H(R)){h++;continue}if(!r&&p===
0&&T(e,"missing indentation for block scalar"),e.lineIndent<p){b===A?e.result+=n.repeat(`
`,g?1+h:h):b===f&&g&&(e.result+=`
`);break}v?$(R)?(x=!0,e.result+=n.repeat(`
`,g?1+h:h)):x?(x=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,r=!0,h=0;let y=e.position;for(;!H(R)&&R!==0;)R=e.input.charCodeAt(++e.position);ne(e,y,e.position,!1)}return!0}function nn(e,u){let v=e.tag,b=e.
anchor,g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&ae(e,e.anchor,g);let p=e.input.charCodeAt(e.position);for(;p!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,T(e,"tab characters must not be used in indentation")),p===45);){let h=e.input.charCodeAt(e.position+1);if(!U(h))break;if(r=!0,e.position++,
j(e,!0,-1)&&e.lineIndent<=u){g.push(null),p=e.input.charCodeAt(e.position);continue}let x=e.line;if(fe(e,u,c,!1,!0),g.push(e.result),j(e,!0,-1),p=e.input.charCodeAt(
e.position),(e.line===x||e.lineIndent>u)&&p!==0)T(e,"bad indentation of a sequence entry");else if(e.lineIndent<u)break}return r?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function tn(e,u,v){let b,g,r,p,h=e.tag,x=e.anchor,w={},R=Object.create(null),y=null,P=null,O=null,E=!1,I=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&ae(e,e.anchor,w);let L=e.input.charCodeAt(e.position);for(;L!==0;){!E&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters \
must not be used in indentation"));let D=e.input.charCodeAt(e.position+1),pe=e.line;if((L===63||L===58)&&U(D))L===63?(E&&(se(e,w,R,y,P,null,g,r,p),y=P=O=null),I=
!0,E=!0,b=!0):E?(E=!1,b=!0):T(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,L=D;else{if(g=
e.line,r=e.lineStart,p=e.position,!fe(e,v,s,!1,!0))break;if(e.line===pe){for(L=e.input.charCodeAt(e.position);$(L);)L=e.input.charCodeAt(++e.position);if(L===58)
L=e.input.charCodeAt(++e.position),U(L)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(se(e,w,R,y,P,null,g,
r,p),y=P=O=null),I=!0,E=!1,b=!1,y=e.tag,P=e.result;else if(I)T(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=x,!0}else if(I)
T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=x,!0}if((e.line===pe||e.lineIndent>u)&&(E&&(g=
e.line,r=e.lineStart,p=e.position),fe(e,u,d,!0,b)&&(E?P=e.result:O=e.result),E||(se(e,w,R,y,P,O,g,r,p),y=P=O=null),j(e,!0,-1),L=e.input.charCodeAt(e.position)),
(e.line===pe||e.lineIndent>u)&&L!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<u)break}return E&&se(e,w,R,y,P,null,g,r,p),I&&(e.tag=h,e.anchor=
x,e.kind="mapping",e.result=w),I}function rn(e){let u=!1,v=!1,b,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&T(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(u=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let p=e.
position;if(u){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(p,e.position),r=e.input.charCodeAt(++e.position)):
T(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!U(r);)r===33&&(v?T(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
p-1,e.position+1),N.test(b)||T(e,"named tag handle cannot contain such characters"),v=!0,p=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(p,e.
position),B.test(g)&&T(e,"tag suffix cannot contain flow indicator characters")}g&&!V.test(g)&&T(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{T(e,"tag name is malformed: "+g)}return u?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:T(e,
'undeclared tag handle "'+b+'"'),!0}function on(e){let u=e.input.charCodeAt(e.position);if(u!==38)return!1;e.anchor!==null&&T(e,"duplication of an anchor proper\
ty"),u=e.input.charCodeAt(++e.position);let v=e.position;for(;u!==0&&!U(u)&&!Q(u);)u=e.input.charCodeAt(++e.position);return e.position===v&&T(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function On(e){let u=e.input.charCodeAt(e.position);if(u!==42)return!1;u=
e.input.charCodeAt(++e.position);let v=e.position;for(;u!==0&&!U(u)&&!Q(u);)u=e.input.charCodeAt(++e.position);e.position===v&&T(e,"name of an alias node must c\
ontain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||T(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],j(e,!0,
-1),!0}function ln(e,u,v,b){let g=$e(e);return Cn(e),Pe(e,u),e.tag=null,e.anchor=null,e.kind=null,e.result=null,tn(e,v,b)&&e.kind==="mapping"?(ve(e),!0):(Pn(e),
Pe(e,g),!1)}function fe(e,u,v,b,g){let r,p,h=1,x=!1,w=!1,R=null,y,P,O;e.depth>=e.maxDepth&&T(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let E=r=p=d===v||c===v;if(b&&j(e,!0,-1)&&(x=!0,e.lineIndent>u?h=1:e.lineIndent===u?
h=0:e.lineIndent<u&&(h=-1)),h===1)for(;;){let I=e.input.charCodeAt(e.position),L=$e(e);if(x&&(I===33&&e.tag!==null||I===38&&e.anchor!==null)||!rn(e)&&!on(e))break;
R===null&&(R=L),j(e,!0,-1)?(x=!0,p=E,e.lineIndent>u?h=1:e.lineIndent===u?h=0:e.lineIndent<u&&(h=-1)):p=!1}if(p&&(p=x||g),h===1||d===v)if(a===v||s===v?P=u:P=u+1,
O=e.position-e.lineStart,h===1)if(p&&(nn(e,O)||tn(e,O,P))||en(e,P))w=!0;else{let I=e.input.charCodeAt(e.position);R!==null&&E&&!p&&I!==124&&I!==62&&ln(e,R,R.position-
R.lineStart,P)||r&&ue(e,P)||qe(e,P)||Xe(e,P)?w=!0:On(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&T(e,"alias node should not have any properties")):Je(e,P,a===v)&&
(w=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&ae(e,e.anchor,e.result)}else h===0&&(w=p&&nn(e,O));if(e.tag===null)e.anchor!==null&&ae(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&T(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let I=0,L=e.implicitTypes.
length;I<L;I+=1)if(y=e.implicitTypes[I],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&ae(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let I=e.typeMap.multi[e.kind||"fallback"];for(let L=0,
D=I.length;L<D;L+=1)if(e.tag.slice(0,I[L].tag.length)===I[L].tag){y=I[L];break}}y||T(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&T(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&ae(e,e.anchor,e.result)):T(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function kn(e){let u=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(j(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!U(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),p=[];for(r.length<1&&T(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;$(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!H(b));break}if(H(b))break;
for(g=e.position;b!==0&&!U(b);)b=e.input.charCodeAt(++e.position);p.push(e.input.slice(g,e.position))}b!==0&&Be(e),o.call(Ze,r)?Ze[r](e,r,p):Ce(e,'unknown docum\
ent directive "'+r+'"')}if(j(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,j(e,!0,-1)):v&&T(e,"directives end mark is expected"),fe(e,e.lineIndent-1,d,!1,!0),j(e,!0,-1),e.checkLineBreaks&&S.test(e.input.slice(u,e.
position))&&Ce(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&oe(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,j(e,!0,-1));return}e.position<e.length-1&&T(e,"end of the stream or a document separator is expected")}function Ue(e,u){e=String(e),u=u||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new G(e,u),b=e.indexOf("\0");for(b!==-1&&(v.position=b,T(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)kn(v);return v.documents}function Tn(e,u,v){u!==null&&typeof u=="ob\
ject"&&typeof v>"u"&&(v=u,u=null);let b=Ue(e,v);if(typeof u!="function")return b;for(let g=0,r=b.length;g<r;g+=1)u(b[g])}function Sn(e,u){let v=Ue(e,u);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return fn.loadAll=Tn,fn.load=Sn,fn}var Ot={},pr;function rl(){
if(pr)return Ot;pr=1;let n=We(),t=Ke(),i=kt(),l=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,s=9,c=10,d=13,f=32,m=33,A=34,C=35,S=37,B=38,
N=39,V=42,K=44,H=45,$=58,U=61,Q=62,ge=63,ye=64,Re=91,ie=93,le=96,_e=123,ze=124,Ne=125,G={};G[0]="\\0",G[7]="\\a",G[8]="\\b",G[9]="\\t",G[10]="\\n",G[11]="\\v",G[12]=
"\\f",G[13]="\\r",G[27]="\\e",G[34]='\\"',G[92]="\\\\",G[133]="\\N",G[160]="\\_",G[8232]="\\L",G[8233]="\\P";let Qe=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],T=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ce(r,p){if(p===null)return{};let h={},x=Object.keys(p);for(let w=0,
R=x.length;w<R;w+=1){let y=x[w],P=String(p[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let O=r.compiledTypeMap.fallback[y];O&&o.call(O.styleAliases,
P)&&(P=O.styleAliases[P]),h[y]=P}return h}function ae(r){let p,h,x=r.toString(16).toUpperCase();if(r<=255)p="x",h=2;else if(r<=65535)p="u",h=4;else if(r<=4294967295)
p="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+n.repeat("0",h-x.length)+x}let Cn=1,ve=2;function Pn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=Ce(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ve:Cn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function $e(r,p){let h=n.repeat(" ",p),x=0,w="",R=r.length;for(;x<R;){let y,P=r.indexOf(`
`,x);P===-1?(y=r.slice(x),x=R):(y=r.slice(x,P+1),x=P+1),y.length&&y!==`
`&&(w+=h),w+=y}return w}function Pe(r,p){return`
`+n.repeat(" ",r.indent*p)}function Ze(r,p){for(let h=0,x=r.implicitTypes.length;h<x;h+=1)if(r.implicitTypes[h].resolve(p))return!0;return!1}function ne(r){return r===
f||r===s}function ce(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==a||r>=65536&&r<=1114111}function Fe(r){return ce(r)&&
r!==a&&r!==d&&r!==c}function se(r,p,h){let x=Fe(r),w=x&&!ne(r);return(h?x:x&&r!==K&&r!==Re&&r!==ie&&r!==_e&&r!==Ne)&&r!==C&&!(p===$&&!w)||Fe(p)&&!ne(p)&&r===C||
p===$&&w}function Be(r){return ce(r)&&r!==a&&!ne(r)&&r!==H&&r!==ge&&r!==$&&r!==K&&r!==Re&&r!==ie&&r!==_e&&r!==Ne&&r!==C&&r!==B&&r!==V&&r!==m&&r!==ze&&r!==U&&r!==
Q&&r!==N&&r!==A&&r!==S&&r!==ye&&r!==le}function j(r){return!ne(r)&&r!==$}function oe(r,p){let h=r.charCodeAt(p),x;return h>=55296&&h<=56319&&p+1<r.length&&(x=r.
charCodeAt(p+1),x>=56320&&x<=57343)?(h-55296)*1024+x-56320+65536:h}function Oe(r){return/^\n* /.test(r)}let Je=1,qe=2,Xe=3,en=4,ue=5;function nn(r,p,h,x,w,R,y,P){
let O,E=0,I=null,L=!1,D=!1,pe=x!==-1,Ye=-1,He=Be(oe(r,0))&&j(oe(r,r.length-1));if(p||y)for(O=0;O<r.length;E>=65536?O+=2:O++){if(E=oe(r,O),!ce(E))return ue;He=He&&
se(E,I,P),I=E}else{for(O=0;O<r.length;E>=65536?O+=2:O++){if(E=oe(r,O),E===c)L=!0,pe&&(D=D||O-Ye-1>x&&r[Ye+1]!==" ",Ye=O);else if(!ce(E))return ue;He=He&&se(E,I,
P),I=E}D=D||pe&&O-Ye-1>x&&r[Ye+1]!==" "}return!L&&!D?He&&!y&&!w(r)?Je:R===ve?ue:qe:h>9&&Oe(r)?ue:y?R===ve?ue:qe:D?en:Xe}function tn(r,p,h,x,w){r.dump=(function(){
if(p.length===0)return r.quotingType===ve?'""':"''";if(!r.noCompatMode&&(Qe.indexOf(p)!==-1||T.test(p)))return r.quotingType===ve?'"'+p+'"':"'"+p+"'";let R=r.indent*
Math.max(1,h),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-R),P=x||r.flowLevel>-1&&h>=r.flowLevel;function O(E){return Ze(r,E)}switch(nn(
p,P,r.indent,y,O,r.quotingType,r.forceQuotes&&!x,w)){case Je:return p;case qe:return"'"+p.replace(/'/g,"''")+"'";case Xe:return"|"+rn(p,r.indent)+on($e(p,R));case en:
return">"+rn(p,r.indent)+on($e(On(p,y),R));case ue:return'"'+fe(p)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function rn(r,p){let h=Oe(
r)?String(p):"",x=r[r.length-1]===`
`,R=x&&(r[r.length-2]===`
`||r===`
`)?"+":x?"":"-";return h+R+`
`}function on(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function On(r,p){let h=/(\n+)([^\n]*)/g,x=(function(){let P=r.indexOf(`
`);return P=P!==-1?P:r.length,h.lastIndex=P,ln(r.slice(0,P),p)})(),w=r[0]===`
`||r[0]===" ",R,y;for(;y=h.exec(r);){let P=y[1],O=y[2];R=O[0]===" ",x+=P+(!w&&!R&&O!==""?`
`:"")+ln(O,p),w=R}return x}function ln(r,p){if(r===""||r[0]===" ")return r;let h=/ [^ ]/g,x,w=0,R,y=0,P=0,O="";for(;x=h.exec(r);)P=x.index,P-w>p&&(R=y>w?y:P,O+=
`
`+r.slice(w,R),w=R+1),y=P;return O+=`
`,r.length-w>p&&y>w?O+=r.slice(w,y)+`
`+r.slice(y+1):O+=r.slice(w),O.slice(1)}function fe(r){let p="",h=0;for(let x=0;x<r.length;h>=65536?x+=2:x++){h=oe(r,x);let w=G[h];!w&&ce(h)?(p+=r[x],h>=65536&&
(p+=r[x+1])):p+=w||ae(h)}return p}function kn(r,p,h){let x="",w=r.tag;for(let R=0,y=h.length;R<y;R+=1){let P=h[R];r.replacer&&(P=r.replacer.call(h,String(R),P)),
(u(r,p,P,!1,!1)||typeof P>"u"&&u(r,p,null,!1,!1))&&(x!==""&&(x+=","+(r.condenseFlow?"":" ")),x+=r.dump)}r.tag=w,r.dump="["+x+"]"}function Ue(r,p,h,x){let w="",R=r.
tag;for(let y=0,P=h.length;y<P;y+=1){let O=h[y];r.replacer&&(O=r.replacer.call(h,String(y),O)),(u(r,p+1,O,!0,!0,!1,!0)||typeof O>"u"&&u(r,p+1,null,!0,!0,!1,!0))&&
((!x||w!=="")&&(w+=Pe(r,p)),r.dump&&c===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=R,r.dump=w||"[]"}function Tn(r,p,h){let x="",w=r.tag,R=Object.keys(
h);for(let y=0,P=R.length;y<P;y+=1){let O="";x!==""&&(O+=", "),r.condenseFlow&&(O+='"');let E=R[y],I=h[E];r.replacer&&(I=r.replacer.call(h,E,I)),u(r,p,E,!1,!1)&&
(r.dump.length>1024&&(O+="? "),O+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),u(r,p,I,!1,!1)&&(O+=r.dump,x+=O))}r.tag=w,r.dump="{"+x+"}"}function Sn(r,p,h,x){
let w="",R=r.tag,y=Object.keys(h);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,O=y.length;P<O;P+=1){let E="";(!x||w!=="")&&(E+=Pe(r,p));let I=y[P],L=h[I];if(r.replacer&&(L=r.replacer.call(h,I,L)),
!u(r,p+1,I,!0,!0,!0))continue;let D=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;D&&(r.dump&&c===r.dump.charCodeAt(0)?E+="?":E+="? "),E+=r.dump,D&&(E+=
Pe(r,p)),u(r,p+1,L,!0,D)&&(r.dump&&c===r.dump.charCodeAt(0)?E+=":":E+=": ",E+=r.dump,w+=E)}r.tag=R,r.dump=w||"{}"}function e(r,p,h){let x=h?r.explicitTypes:r.implicitTypes;
for(let w=0,R=x.length;w<R;w+=1){let y=x[w];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof p=="object"&&p instanceof y.instanceOf)&&(!y.predicate||y.predicate(
p))){if(h?y.multi&&y.representName?r.tag=y.representName(p):r.tag=y.tag:r.tag="?",y.represent){let P=r.styleMap[y.tag]||y.defaultStyle,O;if(l.call(y.represent)===
"[object Function]")O=y.represent(p,P);else if(o.call(y.represent,P))O=y.represent[P](p,P);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+P+'" style');
r.dump=O}return!0}}return!1}function u(r,p,h,x,w,R,y){r.tag=null,r.dump=h,e(r,h,!1)||e(r,h,!0);let P=l.call(r.dump),O=x;x&&(x=r.flowLevel<0||r.flowLevel>p);let E=P===
"[object Object]"||P==="[object Array]",I,L;if(E&&(I=r.duplicates.indexOf(h),L=I!==-1),(r.tag!==null&&r.tag!=="?"||L||r.indent!==2&&p>0)&&(w=!1),L&&r.usedDuplicates[I])
r.dump="*ref_"+I;else{if(E&&L&&!r.usedDuplicates[I]&&(r.usedDuplicates[I]=!0),P==="[object Object]")x&&Object.keys(r.dump).length!==0?(Sn(r,p,r.dump,w),L&&(r.dump=
"&ref_"+I+r.dump)):(Tn(r,p,r.dump),L&&(r.dump="&ref_"+I+" "+r.dump));else if(P==="[object Array]")x&&r.dump.length!==0?(r.noArrayIndent&&!y&&p>0?Ue(r,p-1,r.dump,
w):Ue(r,p,r.dump,w),L&&(r.dump="&ref_"+I+r.dump)):(kn(r,p,r.dump),L&&(r.dump="&ref_"+I+" "+r.dump));else if(P==="[object String]")r.tag!=="?"&&tn(r,r.dump,p,R,O);else{
if(P==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(r.tag!==null&&r.tag!=="?"){let D=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?D="!"+D:D.slice(0,18)==="tag:yaml.org,2002:"?D="!!"+D.slice(18):D="!<"+D+">",r.dump=D+" "+
r.dump}}return!0}function v(r,p){let h=[],x=[];b(r,h,x);let w=x.length;for(let R=0;R<w;R+=1)p.duplicates.push(h[x[R]]);p.usedDuplicates=new Array(w)}function b(r,p,h){
if(r!==null&&typeof r=="object"){let x=p.indexOf(r);if(x!==-1)h.indexOf(x)===-1&&h.push(x);else if(p.push(r),Array.isArray(r))for(let w=0,R=r.length;w<R;w+=1)b(
r[w],p,h);else{let w=Object.keys(r);for(let R=0,y=w.length;R<y;R+=1)b(r[w[R]],p,h)}}}function g(r,p){p=p||{};let h=new Pn(p);h.noRefs||v(r,h);let x=r;return h.replacer&&
(x=h.replacer.call({"":x},"",x)),u(h,0,x,!0,!0)?h.dump+`
`:""}return Ot.dump=g,Ot}var dr;function il(){if(dr)return z;dr=1;let n=tl(),t=rl();function i(l,o){return function(){throw new Error("Function yaml."+l+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return z.Type=J(),z.Schema=mr(),z.FAILSAFE_SCHEMA=vr(),z.JSON_SCHEMA=Rr(),z.CORE_SCHEMA=
Cr(),z.DEFAULT_SCHEMA=kt(),z.load=n.load,z.loadAll=n.loadAll,z.dump=t.dump,z.YAMLException=Ke(),z.types={binary:kr(),float:wr(),map:yr(),null:br(),pairs:Sr(),set:Er(),
timestamp:Pr(),bool:Ar(),int:xr(),merge:Or(),omap:Tr(),seq:gr(),str:hr()},z.safeLoad=i("safeLoad","load"),z.safeLoadAll=i("safeLoadAll","loadAll"),z.safeDump=i(
"safeDump","dump"),z}var ol=il(),ll=el(ol),{Type:Ir,Schema:xa,FAILSAFE_SCHEMA:Lr,JSON_SCHEMA:wa,CORE_SCHEMA:Ra,DEFAULT_SCHEMA:Ca,load:Dr,loadAll:Pa,dump:Oa,YAMLException:ka,
types:Ta,safeLoad:Sa,safeLoadAll:Ea,safeDump:Ia}=ll;function Nr(n,t,i){if(t===void 0)return i?Mr(n):be(n);if(t===`${Ee}binary`)return ul(n);if(t===`${Ee}timestamp`)return sl.test(n)&&cl(n)?be(n):void 0;let l=al.get(
t);if(!l)return be(n);let o=Mr(n);return l==="float"&&o.type==="integer"?Ie(Number(o.value)):o.type===l?o:void 0}var Ee="tag:yaml.org,2002:",al=new Map([[`${Ee}\
int`,"integer"],[`${Ee}float`,"float"],[`${Ee}bool`,"boolean"],[`${Ee}null`,"null"]]),sl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function cl(n){let[t=0,i=0,l=0]=n.split(/[-Tt ]/,3).map(Number);return l<=new Date(Date.UTC(t,i,0)).getUTCDate()}function ul(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return be(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function Mr(n){
let t=fl.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return pl(n)??be(n);if(!/[-+0-9]/.test(i))return be(n);let l=n.replaceAll("_","");return ml(l)??dl(l)??
be(n)}var fl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,_r(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,_r(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Ie(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Ie(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Ie(Number.NEGATIVE_INFINITY)])]);
function be(n){return{type:"text",value:n,key:n}}function _r(n){return{type:"boolean",value:n,key:String(n)}}function Ie(n){return{type:"float",value:n,key:gl(n)}}
function pl(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Ie(t):void 0}
function dl(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Ie(t):void 0}function ml(n){let t=hl.
exec(n);if(!t)return;let[,i="",l,o,a,s="0"]=t,c=l!==void 0?pn(l,"0x",16):o!==void 0?pn(o,"0o",22):a!==void 0?pn(a,"0b",64):pn(s,"",20);if(c===void 0||c>=2n**64n)
return;let d=i==="-"?-c:c;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:i===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var hl=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function pn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function gl(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[l,o]=t.toExponential(i-1).split("e"),a=Number(o);return a>=-4&&a<6?String(Number(t.toPrecision(i))):`${l}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}function $r(n){if(n.length>qr||yl.test(n)||vl.test(n)&&bl.test(n))return;let t=Br(n);return Tt?void 0:t}function Fr(n){return n.length<=qr&&Br(n)!==void 0}function Br(n){
Tt=!1;try{return{value:Dr(n,{schema:xl})??null}}catch{return}}var qr=3e6,yl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?\
!\\n)","(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$))|<<|^(?:\\.\\.\\.|---)",'\\\\[^nrt"\\\\]|(?:^|[\\s,[{-])(?:~|[nN]ull|NULL)?:(?=[\\s,\\]}]|$)|[\\]}]\\s*:|^.{1000}.*:'].
join("|"),"m"),vl=/(?:^|[\s,:[{-])[[{]/,bl=/\?|(?:^|[\s,[{]):|:[,[\]{}]/,Tt=!1,Ge,Al=new Ir("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Ge=
Nr(n,void 0,!0),!Ge||Ge.type==="text")return!1;let{type:t,key:i,value:l}=Ge;return(t==="float"||t==="integer"&&i!==String(l))&&(Tt=!0),!0},construct:()=>Ge?.value}),
xl=Lr.extend({implicit:[Al]});function Ur(n){let t=n.charCodeAt(0)===65279?1:0,i,l=o=>{i??=wl(n);let a=0,s=i.length-1;for(;a<s;){let d=a+s+1>>1;(i[d]??0)<=o?a=d:s=d-1}let c=o-(i[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,c-t):c,offset:o}};return(o,a)=>({start:l(Math.min(o,n.length)),end:l(Math.min(a,n.length))})}function wl(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var St=200,Yr=`it is nested deeper than ${St} levels`;function Kr(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return jr(n,t);let i=[],l=t;for(;;){let s=dn(Hr,n,l);if(s===n.length)return i;
let c=Cl(n,l,s);if(!c)break;i.push(c),l=c.end}if(i.length<2)return[...i,...jr(n,dn(Rl,n,l))];let o=dn(Hr,n,l);return[...i,{start:l,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Hr=/[ \t\r\n]*/y,Rl=/[^\S\n]*\n?/y;function dn(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function Cl(n,t,i){let l=Pl(n,i);if(!l)return;let{end:o,levels:a}=l;if(a>St)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Yr}};
let s=!0;try{let c=JSON.parse(n.slice(i,o),(d,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(s=!1),f));if(s)return{start:t,body:i,end:o,json:{value:c}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Pl(n,t){let i=0,l=0;for(let o=t;o<n.length;o++){let a=n[o];if(a===
'"'){let s=kl(n,o);if(s===void 0)return;o=s-1}else a==="{"||a==="["?l=Math.max(l,++i):a==="}"||a==="]"?i--:i===0&&(o=dn(Ol,n,o)-1);if(i<=0)return{end:o+1,levels:l}}}
var Ol=/[-+.\w]*/y;function kl(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function jr(n,t){let i=[],l={start:t,body:t},o=s=>{
s>l.body&&i.push({...l,end:s})},a=n.startsWith("---",t)?t:Wr(n,t);for(;a!==-1;a=Wr(n,a)){let s=n.indexOf(`
`,a),c=s===-1?n.length:s+1,d=n.slice(a+3,c).trim();if(d!==""&&!d.startsWith("#")){if(l.fault)continue;o(a),l={start:a,body:a,fault:{start:a,end:a+3+d.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>l.body&&!Tl(n.slice(l.body,a))&&(o(a),l={start:a,body:c})}return o(n.length),i}function Wr(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function Tl(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Sl,Gr=()=>Sl??=require("./thorough.cjs"),Vr=(...n)=>Gr().multilineTexts(...n),Et=(...n)=>Gr().readThoroughly(...n);function It(n,{fast:t=!0}={}){let i=Ur(n),l=[],o,a=0;for(let s of Kr(n)){let c=zr(n,{...s,start:a},i,t);if(c.value===null&&c.issues.length===0){o??=c;continue}l.
push(c),a=s.end}return l.length>0?{documents:l}:{documents:[o??zr(n,{start:a,body:a,end:n.length},i,t)]}}function zr(n,t,i,l){let o=l?El(n,t):void 0;if(!o)return Et(
n,t,i);let a,s=()=>(a??=Et(n,t,i),a);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:c=>s().positionOf(c),keyOf:c=>s().keyOf(c),get node(){
return s().node}}}function El(n,{body:t,end:i,json:l,fault:o}){if(o)return;let a=n.slice(t,i);return l?Fr(a)?l:void 0:$r(a)}function Qr(n){return n.split("/").slice(1).map(Il)}var Il=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function mn(n){return/[~\d]/.test(n)?Qr(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function q(n,t){return Qr(t).reduce((i,l)=>Array.isArray(i)?i[Number(l)]:F(i)&&Object.hasOwn(i,l)?i[l]:void 0,
n)}var Ll=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,W=`-----BEGIN CERTIFICATE-----
${Ll}-----END CERTIFICATE-----
`,hn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function k(n,t,i=`name: example
  namespace: acme`){let l=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${n}
metadata:
  ${i}
spec:
${l.join(`
`)}
`}var M=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,_=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function Y(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(i=>`      ${i}`).join(`
`)}
`}var re=k("DataPlane",M+_,`name: eu-west
  namespace: acme`);function Le(n,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}var Jr={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{if(!i.ca)return[];let l=`${i.kind}/${i.planeID}`,o=t.get(l);return o||t.set(l,i),o?.
ca&&Zr(o.ca.text)!==Zr(i.ca.text)?[{plane:i,path:i.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${gn("a",W)}---
${gn("b",W.replace("CCCC","DDDD"))}`,right:`${gn("a",W)}---
${gn("b",W)}`}},Zr=n=>n.replace(/\s+/g,"");function gn(n,t){let i=`planeID: shared
${Y(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",i,`name: ${n}
  namespace: acme`)}var De=[],Lt=[];function Dt(n,t,i){if(n===t)return 0;let l=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let a=n.length,s=t.length;for(;a>0&&n.charCodeAt(~-a)===
t.charCodeAt(~-s);)a--,s--;let c=0;for(;c<a&&n.charCodeAt(c)===t.charCodeAt(c);)c++;if(a-=c,s-=c,l!==void 0&&s-a>l)return l;if(a===0)return l!==void 0&&s>l?l:s;
let d,f,m,A,C=0,S=0;for(;C<a;)Lt[C]=n.charCodeAt(c+C),De[C]=++C;for(;S<s;){for(d=t.charCodeAt(c+S),m=S++,f=S,C=0;C<a;C++)A=d===Lt[C]?m:m+1,m=De[C],f=De[C]=m>f?A>
f?f+1:A:A>m?m+1:A;if(l!==void 0){let B=f;for(C=0;C<a;C++)De[C]<B&&(B=De[C]);if(B>l)return l}}return De.length=a,Lt.length=a,l!==void 0&&f>l?l:f}var Dl=64;function Ve(n,t){if(n.length>Dl)return;let i=n.toLowerCase(),l=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let a of t){if(Math.abs(a.length-
n.length)>=l)continue;let s=a.toLowerCase(),c=Ml(i,s)?1:Dt(i,s,{maxDistance:l});c<l&&(l=c,o=a)}return o}function Ml(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}function Xr(n,t){if(!F(n)||!Se(t,n.kind))return;let i=String(n.kind),l=q(n,"/metadata/name"),o=q(n,"/metadata/namespace");if(!(typeof l!="string"||l===""))return{
kind:i,name:l,namespace:!Ae(i)&&typeof o=="string"&&o!==""?o:void 0}}var Ae=n=>n.startsWith("Cluster")||n==="Organization";function yn(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function ei(n){let t=q(n,"/spec/planeID"),i=t===void 0||t===""?q(n,"/metadata/name"):t;return typeof i==
"string"?i:void 0}function Me(n){let t=new Map;for(let i of n){let l=t.get(i.name);l?l.push(i):t.set(i.name,[i])}return t}function xe(n,t,i){return i.includes(t.kind)&&(Ae(t.kind)||
yn(n,t))}function vn(n,t){return n===`Cluster${t}`||t===`Cluster${n}`}var ni={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let t=Me(n);return n.flatMap(i=>i.references.flatMap(({set:l,namePath:o,kinds:a,name:s})=>{let c=t.get(s)??[],[d=""]=a;
if(!l||c.some(S=>xe(i,S,a)))return[];if(c.some(S=>vn(S.kind,d)))return[];let f=c.find(S=>S.kind===d);if(f)return[{plane:i,path:o,detail:`the ${d} ${s} is in the\
 namespace ${f.namespace}`}];let m=Ve(s,_l(i,d,n)),A=Ae(d)||i.namespace===void 0?"":` in the namespace ${i.namespace}`,C=m===void 0?"":` (did you mean ${m}?)`;return[
{plane:i,path:o,detail:`there is no ${d} ${s}${A}${C}`}]}))},message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${Le("eu-wst")}---
${re}`,right:`${Le("eu-west")}---
${re}`}};function _l(n,t,i){let l=[];for(let o of i)if(o.kind===t&&yn(n,o)&&l.push(o.name),l.length===Nl)break;return l}var Nl=500;var ti={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:i})=>{let l=F(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof l!="string"||l===
""?[]:!F(i)||i.planeID!==void 0||$l.test(l)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",M+_,`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${M}${_}`,`name: eu.west
  namespace: acme`)}},$l=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function he(n,t){return t.flatMap(i=>{let l=q(n,i);return typeof l=="string"?[{path:i,text:l}]:[]})}function X(n,t){return he(n,[`/spec/${te(t,"v0.9")?"clusterA\
gent":"agent"}/clientCA/value`])}function we(n,t){let i=q(n,"/spec/gateway");return F(i)?te(t,"v0.17")?["ingress","egress"].flatMap(l=>["external","internal"].flatMap(
o=>Fl(i,l,o))):["public","organization"].flatMap(l=>{let o=`${i[`${l}GatewayNamespace`]??""}/${i[`${l}GatewayName`]??""}`,a=`/spec/gateway/${l}VirtualHost`,s=l===
"public";return[{isPublic:s,protocol:"http",gateway:o,host:a,port:`/spec/gateway/${l}HTTPPort`},{isPublic:s,protocol:"https",gateway:o,host:a,port:`/spec/gatewa\
y/${l}HTTPSPort`}]}):[]}function ri(n,t){let i=he(n,we(n,t).flatMap(({isPublic:l,host:o})=>l?[o]:[]));return[...new Map(i.map(l=>[l.text,l])).values()]}function Fl(n,t,i){
let l=q(n,`/${t}/${i}`);if(!F(l))return[];let o=`/spec/gateway/${t}/${i}`;return["http","https","tls"].filter(a=>F(l[a])).map(a=>({isPublic:t==="ingress"&&i==="\
external",protocol:a,gateway:`${l.namespace}/${l.name}`,host:`${o}/${a}/host`,port:`${o}/${a}/port`}))}var ii={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,t)=>{let i=new Map;return we(n,t).flatMap(
({gateway:l,protocol:o,port:a})=>{let s=q(n,a);if(typeof s!="number")return[];let c=`${l} ${s}`,d=i.get(c);return i.set(c,d??o),d===void 0||d===o?[]:[{path:a,detail:d}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:k("DataPlane",`${M}${_}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${M}${_}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var oi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=q(n,
"/spec/imagePullSecretRefs");return Array.isArray(t)?t.flatMap((i,l)=>typeof i=="string"&&t.indexOf(i)<l?[{path:`/spec/imagePullSecretRefs/${l}`}]:[]):[]},message:()=>"\
is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:k("DataPlane",`${M}${_}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${M}${_}imagePullSecretRefs:
  - registry
  - mirror`)}};var li={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{let l=`${i.kind}/${i.namespace??""}/${i.name}`,o=t.get(l);return o||t.set(l,i),o?[{plane:i,path:"/m\
etadata/name",detail:o.file===i.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",M+_)}---
${k("DataPlane",M+_)}`,right:`${k("DataPlane",M+_)}---
${k("DataPlane",M+_.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var ai={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let t=q(n,"/spec/imagePullSe\
cretRefs"),i=Array.isArray(t)?t.map((l,o)=>`/spec/imagePullSecretRefs/${o}`):[];return he(n,[...ql,...i]).filter(({text:l})=>l==="")},message:()=>"is empty: wri\
te the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",M.replace("name: agent-ca",'name: ""')+_),right:k("DataPlane",M+_)}},Bl=["ingress","egr\
ess"].flatMap(n=>["external","internal"].map(t=>`/spec/gateway/${n}/${t}`)),ql=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/spec/clusterA\
gent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gat\
eway/organizationVirtualHost",...Bl.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var Ul=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function si(n){return n.replace(Ul,"")}function bn(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let i=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),l=new TextDecoder(
"utf-8",{fatal:!0}).decode(i);return l.includes("-----BEGIN ")?l:void 0}catch{return}}function ee(n){let t=bn(n),i=t??n;if(si(i)!==i)return"private-key";let l=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(i)?.[1];return l===
void 0?Hl(i)?"placeholder":"other":Yl(l)?t===void 0?"certificate":"encoded":"placeholder"}function Yl(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function Hl(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var ci={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,t)=>X(n,t).
filter(({text:i})=>ee(i)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:t})=>bn(String(
q(n,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(btoa(W))}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(W)}ob\
serverURL: https://observer.example.com`)}};function An(n,t,{at:i,endOf:l}){return!i||!l?[]:X(n,t).flatMap(({path:o,text:a})=>{let s=ee(a)==="certificate"?l(a):void 0;return s?[{path:o,end:s,at:i}]:[]})}var xn=n=>n.
toISOString().slice(0,10);var ui={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies \
nothing",since:"v0.9",check:(n,t,i)=>An(n,t,i).flatMap(({path:l,end:o,at:a})=>o<a?[{path:l,detail:xn(o)}]:[]),message:({detail:n})=>`holds a certificate that en\
ded on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("ObservabilityPlane",`${Y(hn)}o\
bserverURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}};var fi={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifi\
es nothing",since:"v0.9",check:(n,t,i)=>An(n,t,i).flatMap(({path:l,end:o,at:a})=>o>=a&&o.getTime()-a.getTime()<jl?[{path:l,detail:xn(o)}]:[]),message:({detail:n})=>`\
holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${Y(hn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},jl=720*60*60*1e3;var pi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:X(n,t).filter(({text:i})=>ee(i)==="certificate"),message:()=>"goes stale when the agent\u2019s certi\
ficate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",Y(W)+_),right:k("DataPlane",M+_)}};var di={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; an empty one counts as none, and the plane is skipped",since:"v0.9",
check:(n,t,{at:i,endOf:l})=>X(n,t).filter(({text:o})=>{let a=ee(o);return a==="other"||a==="certificate"&&i!==void 0&&l?.(o)===void 0}),message:()=>"is no certi\
ficate in PEM: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`clusterAg\
ent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(W)}observerURL: https://observer.example.com`)}};var mi={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,t)=>we(n,t).flatMap(({port:i})=>{let l=q(
n,i);return typeof l=="number"&&(l<1||l>65535)?[{path:i}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:k("DataPlane",`${M}${_}\
  publicHTTPPort: 0`),right:k("DataPlane",`${M}${_}  publicHTTPPort: 80`)}};var hi={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>he(n,["/spec/observerURL","/\
spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"]).flatMap(({path:t,text:i})=>{let l=Wl(i);return l===void 0?[]:[{path:t,detail:l}]}),message:({detail:n})=>`\
must be an address such as https://observer.example.com; this one ${n}.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(W)}observerURL: observer.exa\
mple.com`),right:k("ObservabilityPlane",`${Y(W)}observerURL: https://observer.example.com`)}};function Wl(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var gi={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,t)=>he(n,
[...new Set(we(n,t).map(({host:i})=>i))]).flatMap(({path:i,text:l})=>{let o=Kl(l);return o===void 0?[]:[{path:i,detail:o}]}),message:({detail:n})=>`must be a pl\
ain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:k("DataPlane",M+_.replace("apps.example.com","https://apps.example.com")),
right:k("DataPlane",M+_)}};function Kl(n){return Gl.find(([t])=>t.test(n))?.[1]}var Gl=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var yi={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&F(q(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:k("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(W)}observerURL: https://observer.example.com`)}};var vi={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>X(n,t).filter(({text:i})=>ee(i)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(W)}observerURL: https://observer.example.com`)}};var Vl=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,bi={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,t)=>X(n,t).filter(({
text:i})=>ee(i)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${Y(W+Vl)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${Y(W)}observe\
rURL: https://observer.example.com`)}};var Ai={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let t=Me(n);return n.flatMap(i=>i.references.flatMap(({set:l,path:o,namePath:a,kinds:s,name:c})=>{let d=t.get(c)??[];if(!l||d.some(m=>xe(i,
m,s)))return[];let f=d.find(m=>vn(m.kind,s[0]??"")&&xe(i,m,[m.kind]));return f?[{plane:i,path:a===o?o:`${o}/kind`,detail:`${c} is a ${f.kind}`}]:[]}))},message:({
detail:n})=>`leads nowhere, because ${n}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Le("eu-west","ClusterDataPlane")}---\

${re}`,right:`${Le("eu-west")}---
${re}`}};var xi={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>{let t=new Map;return n.flatMap(i=>i.publicHosts.flatMap(({path:l,text:o})=>{let a=t.get(o);return a||t.set(o,i),a&&a.planeID!==i.planeID?[{plane:i,
path:l,detail:a.name}]:[]}))},message:({detail:n})=>`is the public host of ${n} too, which is another cluster: a name leads to one of them, so give each a host \
of its own.`,example:{release:"v0.15",wrong:`${re}---
${k("DataPlane",M+_,`name: us-east
  namespace: acme`)}`,right:`${re}---
${k("DataPlane",M+_.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var wi={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:i,spec:l,metadata:o}=n;if(!F(l))return[];let a=[],s=F(o)?o.name:void 0;String(i).startsWith("Cluster")&&
l.planeID===void 0&&typeof s=="string"&&a.push({path:"/spec/planeID",detail:s});let c=q(n,"/spec/observabilityPlaneRef");return te(t,"v0.15")&&F(c)&&c.kind===void 0&&
a.push({path:"/spec/observabilityPlaneRef/kind",detail:String(i).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),a},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:k("DataPlane",`${M}${_}obse\
rvabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${M}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Ri=k("ObservabilityPlane",`${M}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),Ci={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let t=Me(n),i=new Set(n.flatMap(l=>l.references.flatMap(({kinds:o,name:a})=>{let s=(t.
get(a)??[]).filter(d=>xe(l,d,o)),c=o.find(d=>s.some(f=>f.kind===d));return s.filter(d=>d.kind===c)})));return n.flatMap(l=>/ObservabilityPlane$/.test(l.kind)&&!i.
has(l)?[{plane:l,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove \
it.",example:{release:"v0.15",wrong:`${re}---
${Ri}`,right:`${k("DataPlane",`${M}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Ri}`}};var wn=[bi,ci,di,vi,ui,fi,gi,hi,mi,ii,wi,ai,ti,yi,pi,oi],Rn=[li,ni,Ai,xi,Jr,Ci];function Pi(n,t,i,l={},o=wn){let a=new Set(i.map(({path:s})=>s));return o.filter(s=>Mt(s,t)).flatMap(s=>zl(s,n,t,l)).filter(({issue:s})=>!a.has(s.path))}function Mt({
since:n,until:t},i){return(!n||te(i,n))&&(!t||te(t,i))}function zl(n,t,i,l){try{return n.check(t,i,l).map(o=>{let a=n.fix?.(t,o);return{issue:Ql(n,o),severity:n.
severity,...a!==void 0&&{fix:a}}})}catch{return[{issue:{..._t(n.code),path:"",field:""},severity:"error"}]}}var _t=n=>({code:"rule-failed",message:`could not be\
 checked: the rule ${n} has a fault, please report it.`});function Ql(n,t){return{code:n.code,path:t.path,field:mn(t.path),message:n.message(t)}}function ki(n,t,i,l,o=Rn){let a=o.filter(c=>Mt(c,t));if(i)return a.flatMap(c=>Oi(c,n,t,l));let s=a.filter(({among:c})=>c==="each");return Zl(n).flatMap(c=>s.flatMap(
d=>Oi(d,c,t,l)))}function Zl(n){let t=new Map;for(let i of n){let l=t.get(i.file);l?l.push(i):t.set(i.file,[i])}return[...t.values()].filter(i=>i.length>1)}function Oi(n,t,i,l){
try{return n.check(t,i).map(o=>{let a=o.plane.pointer+o.path,s={code:n.code,path:a,field:mn(o.path),message:n.message(o)},{plane:c}=o;return{plane:c,finding:{...s,
file:c.path,severity:n.severity,range:l(c,o.path)}}})}catch{let[o]=t,a={..._t(n.code),path:"",field:""};return o?[{plane:o,finding:{...a,file:o.path,severity:"e\
rror",range:l(o,"")}}]:[]}}var Nt="openchoreo.dev";function Ti(n){return Si(n,"").filter(t=>Jl(t.value))}function Si(n,t){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,l)=>Si(i,`${t}/items/${l}`)):[{pointer:t,value:n}]}function Jl(n){if(!F(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&ke.includes(i);let l=t.split("/")[0]??"";return l!==Nt?(l.endsWith(`.${Nt}`)||Ve(l,[Nt])!==void 0)&&
typeof i=="string"&&ke.includes(i):typeof i!="string"||i===""?!0:ke.includes(i)||i.endsWith("Plane")||Ve(i,ke)!==void 0}function Ei(n,t){if(!F(n)||!Se(t,n.kind))return[];let i=String(n.kind),l=i==="Environment"?"dataPlaneRef":Xl(i,t)?"observabilityPlaneRef":void 0;if(l===void 0)return[];
let o=`/spec/${l}`,a=l==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",s=`Cluster${a}`,c=Ae(i)?s:a,d=q(n,o);if(d==null||d==="")return[{path:o,namePath:o,kinds:ea(
c,s,t),name:"default",set:!1}];if(typeof d=="string")return[{path:o,namePath:o,kinds:[c],name:d,set:!0}];if(!F(d)||typeof d.name!="string"||d.name==="")return[];
let f=[a,s].find(m=>m===(d.kind??c));return f===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[f],name:d.name,set:!0}]}function Xl(n,t){return te(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function ea(n,t,i){return n!==t&&te(i,"v1.0")?[n,t]:[n]}function Ii(n,t,i){let l=Xr(n,t);if(!l)return;let o=n;return{...l,...i,planeID:ei(n),references:Ei(n,t),publicHosts:ri(o,t),ca:X(o,t).find(({text:a})=>ee(a)==="\
certificate")}}function Di(n,t,i){if(t.length===0)return[...n];let l=t.filter(({hasReason:s})=>s),o=n.filter(s=>!l.some(c=>Li(c,s))),a=t.flatMap(s=>{let c=s.hasReason?n.some(d=>Li(
s,d))?void 0:ta:na;return c?[{...c,path:"",field:"",file:i,severity:"warning",range:s.range}]:[]});return[...o,...a]}function Li({code:n,line:t,document:i},{code:l,
range:{start:o}}){return l!==n?!1:t===void 0?o.offset>=i.start.offset&&o.offset<i.end.offset:o.line===t}var na={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},ta={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},ra=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/;
function Mi(n,t){if(!t.includes("openchoreo-planes-disable"))return[];let{start:i,end:l}=n.range,o=t.slice(i.offset,l.offset),a=n.positionOf("").start,s=Vr(n),c=i.
offset;return o.split(`
`).flatMap((d,f)=>{let m=c;c+=d.length+1;let A=ra.exec(d),C=A?.[1];if(!A||C===void 0||s.some(([H,$])=>m>=H&&m<$))return[];let S=A[2]!==void 0;if(!S&&m>=a.offset)
return[];let B=i.line+f,N=d.indexOf("#")+1,V={line:B,column:N,offset:m+N-1},K={start:V,end:{line:B,column:N+C.length,offset:V.offset+C.length}};return[{code:A[3]??
"",hasReason:A[4]!==void 0,line:S?B+1:void 0,document:n.range,range:K}]})}function _i(n,t,i,l){let{path:o,text:a,file:s,index:c}=t,d=Ti(n.value),m=n.issues.some(({code:C})=>C==="yaml-syntax")||d.length>0?n.issues:[],A=d.map(C=>({resource:C,
own:ia(C,n,o,i,l)}));return{planes:d.length,findings:[...m.map(C=>({...C,file:o,severity:je(C.code)})),...A.flatMap(({own:C})=>C)],directives:d.length>0?Mi(n,a):
[],fits:A.flatMap(({resource:C,own:S})=>S.some(({severity:B})=>B==="error")?oa(C,n,o,i):[]),listed:d.flatMap(({value:C,pointer:S})=>{let B=Ii(C,Te(i),{path:o,file:s,
document:c,pointer:S});return B?[B]:[]})}}function ia({value:n,pointer:t},i,l,o,a){let s=qt(o)(n),c=s.ok?[]:s.issues,d=Te(o),f=F(n)&&Se(d,n.kind)?Pi(n,d,c,a):[];
return[...c.map(A=>m(A,je(A.code))),...f.map(({issue:A,severity:C})=>m(A,C))];function m(A,C){let S=t+A.path,B=A.code==="unknown-field"?i.keyOf(S):i.positionOf(
S);return{...A,path:S,file:l,severity:C,range:B}}}function oa({value:n,pointer:t},i,l,o){let a=Ut(n),s=a.includes(o)?void 0:a.at(-1);if(s===void 0)return[];let c=de.
indexOf(o)>de.indexOf(s),{line:d}=i.positionOf(t).start;return[{file:l,line:d,span:Yt(a),release:s,...c&&{later:o}}]}function $i({release:n=nt,complete:t=!1,fast:i=!0,textOf:l,...o}){let a=Te(n),s=new Map,c=[],d=[],f=[],m=[],A=0,C=0,S=0,B=[];function N({path:K,text:H},$=!1){let U=A++,
Q=[],ge=[],ye=0;for(let[Re,ie]of It(H,{fast:i}).documents.entries()){if(H.includes("{{")&&ca(ie,H)){f.at(-1)!==K&&f.push(K);continue}if($&&Fi(ie)&&!sa(ie,H)){m.
at(-1)!==K&&m.push(K);continue}let le=_i(ie,{path:K,text:H,file:U,index:Re},n,o);ye+=le.planes,Q.push(...le.findings),ge.push(...le.directives),d.push(...le.fits),
c.push(...le.listed)}S+=ye,ye>0&&B.push(K),(Q.length>0||ge.length>0)&&s.set(U,{path:K,findings:Q,directives:ge})}function V(){for(let{plane:$,finding:U}of ki(c,
a,t,aa(l))){let Q=s.get($.file);Q?Q.findings.push(U):s.set($.file,{path:$.path,findings:[U],directives:[]})}return{findings:[...s].sort(([$],[U])=>$-U).flatMap(
([,$])=>Di($.findings,$.directives,$.path).sort(la)),files:A+C,planes:S,filesWithPlanes:B,fits:d,templates:f,passedOver:m}}return{add:N,skip:()=>{C++},finish:V}}
var la=(n,t)=>n.range.start.offset-t.range.start.offset;function aa(n){let t;return({file:i,document:l,pointer:o},a)=>(t?.file!==i&&(t={file:i,documents:It(n(i)).
documents}),t.documents[l]?.positionOf(o+a)??{start:Ni,end:Ni})}var Ni={line:1,column:1,offset:0},Fi=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function sa({
range:n},t){let i=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.test(i)}
function ca(n,t){if(!Fi(n))return $t(n.value);let{start:i,end:l}=n.range;return t.slice(i.offset,l.offset).includes("{{")}function $t(n){return typeof n=="strin\
g"?n.includes("{{"):Array.isArray(n)?n.some($t):F(n)?Object.entries(n).some(([t,i])=>t.includes("{{")||t!=="annotations"&&$t(i)):!1}function Bi(n,t={}){let i=$i({...t,endOf:Ft,textOf:l=>n[l]?.text??""});for(let l of n)i.add(l);return[...i.finish().findings]}var ua={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
duplicate-key":["A key stands twice in one map. Keep one of them.","kubectl takes the last one without a word, so a value that you see is not the one that count\
s."],"missing-field":["A field that must be there is not. Add it.","The release\u2019s CRD or the reference documents require it."],"unknown-field":["The kind h\
as no such field in this release. Write the one that is suggested, or remove it.","kubectl refuses unknown fields, and other clients have them dropped without a\
 word."],"wrong-type":["A value is of another type. Write one of the type that is named; quotes make a text of a number.","The release\u2019s CRD says of which type \
each field is."],"null-value":["A field is written without a value. Remove it, or give it one.","The API server drops it before it looks."],"value-from":["A val\
ue has both a secret reference and an inline value, or neither. Set one of them.","The inline value would win, and with neither the plane is skipped."],"missing\
-secret-namespace":["A Cluster plane refers to a secret without saying in which namespace. Add it.","A cluster-scoped resource has no namespace of its own in wh\
ich to look."],"namespace-not-allowed":["A cluster-scoped plane has a namespace. Remove it, or write the namespaced kind.","The API server drops it without a wo\
rd."],"namespaced-observability-plane":["A cluster-scoped plane refers to a namespaced observability plane. Refer to a ClusterObservabilityPlane.","A rule of th\
e CRD: it could be found in no namespace."],"unknown-kind":["The release has no such kind. Write the one that is suggested.","Kinds came and went between releas\
es: docs/releases.md."],"wrong-api-version":["The apiVersion is not OpenChoreo\u2019s. Write openchoreo.dev/v1alpha1.","It is the same in every release."],"unkn\
own-value":["A value is none of those that are allowed. Write one of them.","The release\u2019s CRD lists them."],"invalid-plane-id":["A planeID is not made of \
lower-case letters, digits and hyphens. Change it, also in the agent\u2019s chart.","The agent\u2019s key is made of it."],"invalid-name":["A name is none that \
Kubernetes takes. Write lower-case letters, digits and hyphens.","The API server checks metadata of every resource."],"invalid-label":["A label or annotation br\
eaks Kubernetes\u2019 rules. Change its key or value.","The API server checks metadata of every resource."],"invalid-format":["A text does not have the form tha\
t is named. Change it.","The API server checks it, or nothing would be found by it."],"too-long":["A text or a map is longer than its limit. Shorten it.","The A\
PI server counts characters, and bytes of annotations."],"not-an-integer":["A number has a fraction. Write a whole one.","The release\u2019s CRD wants an integer."],
"out-of-range":["A number is beyond its limits. Write one within them.","The release\u2019s CRD says which they are."],"invalid-date-time":["A time is not writt\
en as RFC 3339 wants it. Write 2026-01-02T03:04:05Z.","The API server reads no other."],"immutable-field":["An update changes what may not change. Keep it, or c\
reate the resource anew.","A rule of the CRD."],unreadable:["A part of an object cannot be read, or contains itself. Pass plain data.","Only programs can meet t\
his, never files."]};function fa(){return[...Object.entries(ua).map(([n,[t,i]])=>({code:n,severity:je(n),what:t,why:i})),...wn.map(qi),...Rn.map(qi),{code:"supp\
ression-without-reason",severity:"warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- r\
eason`.",why:"Whoever reads it later has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a findi\
ng that there is not. Remove it.",why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not lo\
ok at a resource. Please report it, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function qi(n){let{code:t,severity:i,source:l,
example:o}=n,{release:a,at:s,wrong:c}=o,[d]=Bi([{path:t,text:c}],{release:a,complete:"among"in n&&n.among==="all",...s&&{at:s}}),f=d===void 0?"":`${d.field} ${d.
message}`;return{code:t,severity:i,what:f,why:`${l.charAt(0).toUpperCase()}${l.slice(1)}.`,example:o}}0&&(module.exports={explanations});

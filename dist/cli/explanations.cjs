"use strict";var Mn=Object.defineProperty;var eo=Object.getOwnPropertyDescriptor;var no=Object.getOwnPropertyNames;var to=Object.prototype.hasOwnProperty;var J=(n,t)=>{for(var r in t)Mn(n,r,{get:t[r],enumerable:!0})},ro=(n,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of no(t))!to.call(n,o)&&o!==
r&&Mn(n,o,{get:()=>t[o],enumerable:!(a=eo(t,o))||a.enumerable});return n};var io=n=>ro(Mn({},"__esModule",{value:!0}),n);var Yl={};J(Yl,{explanations:()=>Ul});module.exports=io(Yl);var oo=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Y=`-----BEGIN CERTIFICATE-----
${oo}-----END CERTIFICATE-----
`,cn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function k(n,t,r=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${n}
metadata:
  ${r}
spec:
${a.join(`
`)}
`}var L=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,M=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function U(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var z=k("DataPlane",L+M,`name: eu-west
  namespace: acme`);function he(n,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}function j(n,t,r,a="v0.15"){return{release:a,wrong:n.replace(t,r),right:n}}var un=(n,t="")=>k("DataPlane",L+M,`name: ${n}
  namespace: acme${t}`),fn=k("DataPlane",`planeID: eu-west-1
${L}${M}`),Yt=k("DataPlane",`${L}${M}  publicHTTPPort: 8080`),_n=k("ClusterDataPlane",`planeID: eu-west
${L.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${M}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),ao=`${L}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,jt={"yaml-syntax":j(z,`metadata:
  name`,`metadata:
	name`),"duplicate-key":j(fn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":j(z,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":j(z,"publicVirtualHost","publicVirtualHots"),"wrong-type":j(Yt,"8080",'"8080"'),"null-value":j(fn," eu-west-1",""),"value-from":j(z,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":j(_n,`        namespace: openchoreo
`,""),"namespace-not-allowed":j(_n,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":j(_n,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":j(z,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":j(z,"v1alpha1","v1"),"unknown-value":j(he("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":j(fn,"eu-west-1","EU_West"),"inva\
lid-name":j(un("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":j(un("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":j(un("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":j(fn,"eu-west-1","e".repeat(64)),"not-an-integer":j(Yt,"8080","8080.5"),"out-of-range":j(
k("DataPlane",ao),"port: 80","port: 80000","v0.17"),"invalid-date-time":j(un("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var lo=new Set(["null-value"]);function We(n){return lo.has(n)?"warning":"error"}var so,co=()=>so??=require("./certificates.cjs"),Wt=(...n)=>co().endOf(...n);var $n={};J($n,{isPlane:()=>po,validatePlane:()=>fo,withDefaults:()=>mo});var uo,Nn=()=>uo??=require("./v0.3.cjs"),fo=(...n)=>Nn().validatePlane(...n),po=(...n)=>Nn().
isPlane(...n),mo=(...n)=>Nn().withDefaults(...n);var pn={};J(pn,{isPlane:()=>yo,validatePlane:()=>go,withDefaults:()=>vo});var ho,Fn=()=>ho??=require("./v0.4.cjs"),go=(...n)=>Fn().validatePlane(...n),yo=(...n)=>Fn().
isPlane(...n),vo=(...n)=>Fn().withDefaults(...n);var Un={};J(Un,{isPlane:()=>wo,validatePlane:()=>Ao,withDefaults:()=>xo});var bo,Bn=()=>bo??=require("./v0.6.cjs"),Ao=(...n)=>Bn().validatePlane(...n),wo=(...n)=>Bn().
isPlane(...n),xo=(...n)=>Bn().withDefaults(...n);var Hn={};J(Hn,{isPlane:()=>Co,validatePlane:()=>Po,withDefaults:()=>ko});var Ro,qn=()=>Ro??=require("./v0.7.cjs"),Po=(...n)=>qn().validatePlane(...n),Co=(...n)=>qn().
isPlane(...n),ko=(...n)=>qn().withDefaults(...n);var jn={};J(jn,{isPlane:()=>So,validatePlane:()=>Oo,withDefaults:()=>Io});var To,Yn=()=>To??=require("./v0.8.cjs"),Oo=(...n)=>Yn().validatePlane(...n),So=(...n)=>Yn().
isPlane(...n),Io=(...n)=>Yn().withDefaults(...n);var Gn={};J(Gn,{isPlane:()=>Lo,validatePlane:()=>Do,withDefaults:()=>Mo});var Eo,Wn=()=>Eo??=require("./v0.9.cjs"),Do=(...n)=>Wn().validatePlane(...n),Lo=(...n)=>Wn().
isPlane(...n),Mo=(...n)=>Wn().withDefaults(...n);var dn={};J(dn,{isPlane:()=>$o,validatePlane:()=>No,withDefaults:()=>Fo});var _o,Kn=()=>_o??=require("./v0.10.cjs"),No=(...n)=>Kn().validatePlane(...n),$o=(...n)=>Kn().
isPlane(...n),Fo=(...n)=>Kn().withDefaults(...n);var zn={};J(zn,{isPlane:()=>qo,validatePlane:()=>Uo,withDefaults:()=>Ho});var Bo,Vn=()=>Bo??=require("./v0.12.cjs"),Uo=(...n)=>Vn().validatePlane(...n),qo=(...n)=>Vn().
isPlane(...n),Ho=(...n)=>Vn().withDefaults(...n);var Zn={};J(Zn,{isPlane:()=>Wo,validatePlane:()=>jo,withDefaults:()=>Go});var Yo,Qn=()=>Yo??=require("./v0.13.cjs"),jo=(...n)=>Qn().validatePlane(...n),Wo=(...n)=>Qn().
isPlane(...n),Go=(...n)=>Qn().withDefaults(...n);var Xn={};J(Xn,{isPlane:()=>zo,validatePlane:()=>Vo,withDefaults:()=>Qo});var Ko,Jn=()=>Ko??=require("./v0.14.cjs"),Vo=(...n)=>Jn().validatePlane(...n),zo=(...n)=>Jn().
isPlane(...n),Qo=(...n)=>Jn().withDefaults(...n);var mn={};J(mn,{isPlane:()=>Xo,validatePlane:()=>Jo,withDefaults:()=>ea});var Zo,et=()=>Zo??=require("./v0.15.cjs"),Jo=(...n)=>et().validatePlane(...n),Xo=(...n)=>et().
isPlane(...n),ea=(...n)=>et().withDefaults(...n);var tt={};J(tt,{isPlane:()=>ra,validatePlane:()=>ta,withDefaults:()=>ia});var na,nt=()=>na??=require("./v0.17.cjs"),ta=(...n)=>nt().validatePlane(...n),ra=(...n)=>nt().
isPlane(...n),ia=(...n)=>nt().withDefaults(...n);var it={};J(it,{isPlane:()=>la,validatePlane:()=>aa,withDefaults:()=>sa});var oa,rt=()=>oa??=require("./v1.0.cjs"),aa=(...n)=>rt().validatePlane(...n),la=(...n)=>rt().
isPlane(...n),sa=(...n)=>rt().withDefaults(...n);var hn={};J(hn,{isPlane:()=>fa,validatePlane:()=>ua,withDefaults:()=>pa});var ca,ot=()=>ca??=require("./v1.1.cjs"),ua=(...n)=>ot().validatePlane(...n),fa=(...n)=>ot().
isPlane(...n),pa=(...n)=>ot().withDefaults(...n);var ge=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],at="v0.16",Ie=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],lt={"v0.3":$n,"v0.4":pn,"v0.5":pn,"v0.6":Un,"v0.7":Hn,"v0.8":jn,"v0.9":Gn,"v0.10":dn,"v0.11":dn,"v0.12":zn,"v0.13":Zn,"v0.14":Xn,"v0.15":mn,
"v0.16":mn,"v0.17":tt,"v1.0":it,"v1.1":hn,"v1.2":hn},st={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Gt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ge(n){return st[n]}var ct=[...new Set(ge.map(Ge))];function re(n,t){return n===t||ct.indexOf(n)>=ct.indexOf(t)}function Ee(n,t){return typeof t=="strin\
g"&&Gt[n].includes(t)}function Kt(n){return lt[n].validatePlane}function da(n,t){return lt[n].isPlane(t)}function Vt(n){let t=new Set(ct.filter(r=>da(r,n)));return ge.filter(r=>t.has(
st[r]))}function zt(n){let t=[];for(let r of n){let a=t.at(-1),o=a?.at(-1);a&&o&&ge.indexOf(r)===ge.indexOf(o)+1?a.push(r):t.push([r])}return t.map(r=>r.length>
1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}function ma(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Q={},gn={},ye={},Qt;function Ke(){if(Qt)return ye;Qt=1;
function n(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:n(c)?[]:[c]}function a(c,s){
if(s){let d=Object.keys(s);for(let f=0,m=d.length;f<m;f+=1){let A=d[f];c[A]=s[A]}}return c}function o(c,s){let d="";for(let f=0;f<s;f+=1)d+=c;return d}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return ye.isNothing=n,ye.isObject=t,ye.toArray=r,ye.repeat=o,ye.isNegativeZero=l,ye.extend=a,ye}var ut,Zt;function Ve(){
if(Zt)return ut;Zt=1;function n(r,a){let o="",l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+
(r.mark.column+1)+")",!a&&r.mark.snippet&&(o+=`

`+r.mark.snippet),l+" "+o):l}function t(r,a){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},ut=t,ut}var ft,Jt;function ha(){if(Jt)return ft;Jt=1;let n=Ke();function t(o,l,c,s,d){let f="",m="",A=Math.
floor(d/2)-1;return s-l>A&&(f=" ... ",l=s-A+f.length),c-s>A&&(m=" ...",c=s+A-m.length),{str:f+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+f.length}}function r(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],d=[],f,m=-1;for(;f=c.exec(
o.buffer);)d.push(f.index),s.push(f.index+f[0].length),o.position<=f.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let A="",C=Math.min(o.line+l.linesAfter,d.length).
toString().length,E=l.maxLength-(l.indent+C+3);for(let $=1;$<=l.linesBefore&&!(m-$<0);$++){let K=t(o.buffer,s[m-$],d[m-$],o.position-(s[m]-s[m-$]),E);A=n.repeat(
" ",l.indent)+r((o.line-$+1).toString(),C)+" | "+K.str+`
`+A}let N=t(o.buffer,s[m],d[m],o.position,E);A+=n.repeat(" ",l.indent)+r((o.line+1).toString(),C)+" | "+N.str+`
`,A+=n.repeat("-",l.indent+C+3+N.pos)+`^
`;for(let $=1;$<=l.linesAfter&&!(m+$>=d.length);$++){let K=t(o.buffer,s[m+$],d[m+$],o.position-(s[m]-s[m+$]),E);A+=n.repeat(" ",l.indent)+r((o.line+$+1).toString(),
C)+" | "+K.str+`
`}return A.replace(/\n$/,"")}return ft=a,ft}var pt,Xt;function X(){if(Xt)return pt;Xt=1;let n=Ve(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(d){c[String(d)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return pt=o,pt}var dt,er;function wr(){if(er)return dt;er=1;let n=Ve(),t=X();function r(l,c){
let s=[];return l[c].forEach(function(d){let f=s.length;s.forEach(function(m,A){m.tag===d.tag&&m.kind===d.kind&&m.multi===d.multi&&(f=A)}),s[f]=d}),s}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,d=arguments.length;s<d;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],d=[];if(c instanceof t)d.push(c);else if(Array.isArray(c))d=d.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(d=d.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let f=Object.create(o.prototype);return f.implicit=(this.implicit||[]).concat(s),f.explicit=(this.explicit||[]).concat(d),f.compiledImplicit=r(f,"impli\
cit"),f.compiledExplicit=r(f,"explicit"),f.compiledTypeMap=a(f.compiledImplicit,f.compiledExplicit),f},dt=o,dt}var mt,nr;function xr(){if(nr)return mt;nr=1;let n=X();
return mt=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),mt}var ht,tr;function Rr(){if(tr)return ht;tr=1;let n=X();return ht=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),ht}var gt,rr;function Pr(){if(rr)return gt;rr=1;let n=X();return gt=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),gt}var yt,ir;function Cr(){if(ir)return yt;ir=1;let n=wr();return yt=
new n({explicit:[xr(),Rr(),Pr()]}),yt}var vt,or;function kr(){if(or)return vt;or=1;let n=X();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function a(o){return o===null}return vt=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:r,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),vt}var bt,ar;function Tr(){if(ar)return bt;ar=1;let n=X();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return bt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),bt}var At,lr;function Or(){if(lr)return At;lr=1;let n=Ke(),t=X();function r(f){return f>=48&&f<=57||f>=65&&f<=70||f>=97&&f<=102}
function a(f){return f>=48&&f<=55}function o(f){return f>=48&&f<=57}function l(f){if(f===null)return!1;let m=f.length,A=0,C=!1;if(!m)return!1;let E=f[A];if((E===
"-"||E==="+")&&(E=f[++A]),E==="0"){if(A+1===m)return!0;if(E=f[++A],E==="b"){for(A++;A<m;A++){if(E=f[A],E!=="0"&&E!=="1")return!1;C=!0}return C&&isFinite(c(f))}if(E===
"x"){for(A++;A<m;A++){if(!r(f.charCodeAt(A)))return!1;C=!0}return C&&isFinite(c(f))}if(E==="o"){for(A++;A<m;A++){if(!a(f.charCodeAt(A)))return!1;C=!0}return C&&
isFinite(c(f))}}for(;A<m;A++){if(!o(f.charCodeAt(A)))return!1;C=!0}return C?isFinite(c(f)):!1}function c(f){let m=f,A=1,C=m[0];if((C==="-"||C==="+")&&(C==="-"&&
(A=-1),m=m.slice(1),C=m[0]),m==="0")return 0;if(C==="0"){if(m[1]==="b")return A*parseInt(m.slice(2),2);if(m[1]==="x")return A*parseInt(m.slice(2),16);if(m[1]===
"o")return A*parseInt(m.slice(2),8)}return A*parseInt(m,10)}function s(f){return c(f)}function d(f){return Object.prototype.toString.call(f)==="[object Number]"&&
f%1===0&&!n.isNegativeZero(f)}return At=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:d,represent:{binary:function(f){return f>=0?
"0b"+f.toString(2):"-0b"+f.toString(2).slice(1)},octal:function(f){return f>=0?"0o"+f.toString(8):"-0o"+f.toString(8).slice(1)},decimal:function(f){return f.toString(
10)},hexadecimal:function(f){return f>=0?"0x"+f.toString(16).toUpperCase():"-0x"+f.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),At}var wt,sr;function Sr(){if(sr)return wt;sr=1;let n=Ke(),t=X(),r=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(f){return f===null||!r.test(f)?!1:isFinite(parseFloat(f,10))?!0:a.test(f)}function l(f){let m=f.toLowerCase(),A=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?A===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:A*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(f,m){if(isNaN(f))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
f)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===f)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(f))return"-0.0";let A=f.toString(10);return c.test(A)?A.replace(
"e",".e"):A}function d(f){return Object.prototype.toString.call(f)==="[object Number]"&&(f%1!==0||n.isNegativeZero(f))}return wt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:d,represent:s,defaultStyle:"lowercase"}),wt}var xt,cr;function Ir(){return cr||(cr=1,xt=Cr().extend({implicit:[kr(),
Tr(),Or(),Sr()]})),xt}var Rt,ur;function Er(){return ur||(ur=1,Rt=Ir()),Rt}var Pt,fr;function Dr(){if(fr)return Pt;fr=1;let n=X(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let s=0,d=null,
f=t.exec(c);if(f===null&&(f=r.exec(c)),f===null)throw new Error("Date resolve error");let m=+f[1],A=+f[2]-1,C=+f[3];if(!f[4])return new Date(Date.UTC(m,A,C));let E=+f[4],
N=+f[5],$=+f[6];if(f[7]){for(s=f[7].slice(0,3);s.length<3;)s+="0";s=+s}if(f[9]){let Z=+f[10],W=+(f[11]||0);d=(Z*60+W)*6e4,f[9]==="-"&&(d=-d)}let K=new Date(Date.
UTC(m,A,C,E,N,$,s));return d&&K.setTime(K.getTime()-d),K}function l(c){return c.toISOString()}return Pt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:a,
construct:o,instanceOf:Date,represent:l}),Pt}var Ct,pr;function Lr(){if(pr)return Ct;pr=1;let n=X();function t(r){return r==="<<"||r===null}return Ct=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Ct}var kt,dr;function Mr(){if(dr)return kt;dr=1;let n=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function r(c){if(c===null)return!1;let s=0,d=c.length,f=t;for(let m=0;m<d;m++){let A=f.indexOf(c.charAt(m));if(!(A>64)){if(A<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),d=s.length,f=t,m=0,A=[];for(let E=0;E<d;E++)E%4===0&&E&&(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)),m=m<<6|f.
indexOf(s.charAt(E));let C=d%4*6;return C===0?(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)):C===18?(A.push(m>>10&255),A.push(m>>2&255)):C===12&&A.push(m>>4&
255),new Uint8Array(A)}function o(c){let s="",d=0,f=c.length,m=t;for(let C=0;C<f;C++)C%3===0&&C&&(s+=m[d>>18&63],s+=m[d>>12&63],s+=m[d>>6&63],s+=m[d&63]),d=(d<<
8)+c[C];let A=f%3;return A===0?(s+=m[d>>18&63],s+=m[d>>12&63],s+=m[d>>6&63],s+=m[d&63]):A===2?(s+=m[d>>10&63],s+=m[d>>4&63],s+=m[d<<2&63],s+=m[64]):A===1&&(s+=m[d>>
2&63],s+=m[d<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return kt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:a,predicate:l,represent:o}),kt}var Tt,mr;function _r(){if(mr)return Tt;mr=1;let n=X(),t=Object.prototype.hasOwnProperty,r=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let d=0,f=s.length;d<f;d+=1){let m=s[d],A=!1;if(r.call(m)!=="[object Object]")return!1;let C;
for(C in m)if(t.call(m,C))if(!A)A=!0;else return!1;if(!A||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Tt=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Tt}var Ot,hr;function Nr(){if(hr)return Ot;hr=1;let n=X(),t=Object.prototype.toString;
function r(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,d=l.length;s<d;s+=1){let f=l[s];if(t.call(f)!=="[object Object]")return!1;let m=Object.
keys(f);if(m.length!==1)return!1;c[s]=[m[0],f[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,d=l.length;s<d;s+=1){
let f=l[s],m=Object.keys(f);c[s]=[m[0],f[m[0]]]}return c}return Ot=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:a}),Ot}var St,gr;function $r(){
if(gr)return St;gr=1;let n=X(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==null)return!1;
return!0}function a(o){return o!==null?o:{}}return St=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:a}),St}var It,yr;function Dt(){return yr||
(yr=1,It=Er().extend({implicit:[Dr(),Lr()],explicit:[Mr(),_r(),Nr(),$r()]})),It}var vr;function ga(){if(vr)return gn;vr=1;let n=Ke(),t=Ve(),r=ha(),a=Dt(),o=Object.
prototype.hasOwnProperty,l=1,c=2,s=3,d=4,f=1,m=2,A=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
E=/[\x85\u2028\u2029]/,N=/[,\[\]{}]/,$=/^(?:!|!!|![0-9A-Za-z-]+!)$/,K=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Z(e){return Object.
prototype.toString.call(e)}function W(e){return e===10||e===13}function V(e){return e===9||e===32}function q(e){return e===9||e===32||e===10||e===13}function ie(e){
return e===44||e===91||e===93||e===123||e===125}function ve(e){if(e>=48&&e<=57)return e-48;let u=e|32;return u>=97&&u<=102?u-97+10:-1}function $e(e){return e===
120?2:e===117?4:e===85?8:0}function be(e){return e>=48&&e<=57?e-48:-1}function Ae(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function we(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function ae(e,u,v){u==="__proto__"?Object.defineProperty(e,u,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[u]=
v}let oe=new Array(256),xe=new Array(256);for(let e=0;e<256;e++)oe[e]=Ae(e)?1:0,xe[e]=Ae(e);function G(e,u){this.input=e,this.filename=u.filename||null,this.schema=
u.schema||a,this.onWarning=u.onWarning||null,this.legacy=u.legacy||!1,this.json=u.json||!1,this.listener=u.listener||null,this.maxDepth=typeof u.maxDepth=="numb\
er"?u.maxDepth:100,this.maxTotalMergeKeys=typeof u.maxTotalMergeKeys=="number"?u.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Je(e,u){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=r(v),new t(u,v)}function O(e,u){throw Je(e,u)}function Te(e,u){e.onWarning&&e.onWarning.call(null,Je(e,u))}function ce(e,u,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,u)||(g[u]={existed:o.call(e.anchorMap,u),value:e.anchorMap[u]})}e.anchorMap[u]=v}function On(e){
e.anchorMapTransactions.push(Object.create(null))}function Re(e){let u=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(u);for(let i=0,p=g.length;i<p;i+=1){let h=g[i];o.call(b,h)||(b[h]=u[h])}}function Sn(e){let u=e.anchorMapTransactions.pop(),v=Object.keys(
u);for(let b=v.length-1;b>=0;b-=1){let g=u[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function Fe(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Oe(e,u){e.position=
u.position,e.line=u.line,e.lineStart=u.lineStart,e.lineIndent=u.lineIndent,e.firstTabInLine=u.firstTabInLine,e.tag=u.tag,e.anchor=u.anchor,e.kind=u.kind,e.result=
u.result}let Xe={YAML:function(u,v,b){u.version!==null&&O(u,"duplication of %YAML directive"),b.length!==1&&O(u,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&O(u,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),p=parseInt(g[2],10);i!==1&&O(u,"unacceptable YAML version of the d\
ocument"),u.version=b[0],u.checkLineBreaks=p<2,p!==1&&p!==2&&Te(u,"unsupported YAML version of the document")},TAG:function(u,v,b){let g;b.length!==2&&O(u,"TAG \
directive accepts exactly two arguments");let i=b[0];g=b[1],$.test(i)||O(u,"ill-formed tag handle (first argument) of the TAG directive"),o.call(u.tagMap,i)&&O(
u,'there is a previously declared suffix for "'+i+'" tag handle'),K.test(g)||O(u,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{O(u,"tag prefix is malformed: "+g)}u.tagMap[i]=g}};function te(e,u,v,b){if(u<v){let g=e.input.slice(u,v);if(b)for(let i=0,p=g.length;i<p;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||O(e,"expected valid JSON character")}else C.test(g)&&O(e,"the stream contains non-printable characters");e.result+=g}}function fe(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&O(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Be(e,u,v,b){
n.isObject(v)||O(e,"cannot merge mappings; the provided source object is unacceptable"),fe(e);let g=Object.keys(v);for(let i=0,p=g.length;i<p;i+=1){let h=g[i];fe(
e),o.call(u,h)||(ae(u,h,v[h]),b[h]=!0)}}function ue(e,u,v,b,g,i,p,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let x=0,R=g.length;x<R;x+=1)Array.
isArray(g[x])&&O(e,"nested arrays are not supported inside keys"),typeof g=="object"&&Z(g[x])==="[object Object]"&&(g[x]="[object Object]")}if(typeof g=="object"&&
Z(g)==="[object Object]"&&(g="[object Object]"),g=String(g),u===null&&(u={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&O(e,"abnormal merg\
e sequence size");for(let x=0,R=i.length;x<R;x+=1)Be(e,u,i[x],v)}else Be(e,u,i,v);else!e.json&&!o.call(v,g)&&o.call(u,g)&&(e.line=p||e.line,e.lineStart=h||e.lineStart,
e.position=w||e.position,O(e,"duplicated mapping key")),ae(u,g,i),delete v[g];return u}function Ue(e){let u=e.input.charCodeAt(e.position);u===10?e.position++:u===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):O(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function H(e,u,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;V(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(u&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(W(g))for(Ue(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Te(e,"deficient indentation"),b}function se(e){let u=e.position,
v=e.input.charCodeAt(u);return!!((v===45||v===46)&&v===e.input.charCodeAt(u+1)&&v===e.input.charCodeAt(u+2)&&(u+=3,v=e.input.charCodeAt(u),v===0||q(v)))}function Se(e,u){
u===1?e.result+=" ":u>1&&(e.result+=n.repeat(`
`,u-1))}function en(e,u,v){let b,g,i,p,h,w,x=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(q(y)||ie(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let P=e.input.charCodeAt(e.position+1);if(q(P)||v&&ie(P))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,i=!1;y!==0;){if(y===58){let P=e.input.charCodeAt(e.position+1);if(q(P)||v&&ie(P))break}else if(y===35){let P=e.input.charCodeAt(e.position-1);
if(q(P))break}else{if(e.position===e.lineStart&&se(e)||v&&ie(y))break;if(W(y))if(p=e.line,h=e.lineStart,w=e.lineIndent,H(e,!1,-1),e.lineIndent>=u){i=!0,y=e.input.
charCodeAt(e.position);continue}else{e.position=g,e.line=p,e.lineStart=h,e.lineIndent=w;break}}i&&(te(e,b,g,!1),Se(e,e.line-p),b=g=e.position,i=!1),V(y)||(g=e.position+
1),y=e.input.charCodeAt(++e.position)}return te(e,b,g,!1),e.result?!0:(e.kind=x,e.result=R,!1)}function qe(e,u){let v,b,g=e.input.charCodeAt(e.position);if(g!==
39)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(te(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else W(g)?(te(e,v,b,!0),Se(e,H(e,!1,u)),v=b=e.position):e.position===e.lineStart&&se(e)?
O(e,"unexpected end of the document within a single quoted scalar"):(e.position++,V(g)||(b=e.position));O(e,"unexpected end of the stream within a single quoted\
 scalar")}function nn(e,u){let v,b,g,i=e.input.charCodeAt(e.position);if(i!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(i=e.input.
charCodeAt(e.position))!==0;){if(i===34)return te(e,v,e.position,!0),e.position++,!0;if(i===92){if(te(e,v,e.position,!0),i=e.input.charCodeAt(++e.position),W(i))
H(e,!1,u);else if(i<256&&oe[i])e.result+=xe[i],e.position++;else if((g=$e(i))>0){let p=g,h=0;for(;p>0;p--)i=e.input.charCodeAt(++e.position),(g=ve(i))>=0?h=(h<<
4)+g:O(e,"expected hexadecimal character");e.result+=we(h),e.position++}else O(e,"unknown escape sequence");v=b=e.position}else W(i)?(te(e,v,b,!0),Se(e,H(e,!1,u)),
v=b=e.position):e.position===e.lineStart&&se(e)?O(e,"unexpected end of the document within a double quoted scalar"):(e.position++,V(i)||(b=e.position))}O(e,"une\
xpected end of the stream within a double quoted scalar")}function tn(e,u){let v=!0,b,g,i,p=e.tag,h,w=e.anchor,x,R,y,P,T=Object.create(null),S,I,D,_=e.input.charCodeAt(
e.position);if(_===91)x=93,P=!1,h=[];else if(_===123)x=125,P=!0,h={};else return!1;for(e.anchor!==null&&ce(e,e.anchor,h),_=e.input.charCodeAt(++e.position);_!==
0;){if(H(e,!0,u),_=e.input.charCodeAt(e.position),_===x)return e.position++,e.tag=p,e.anchor=w,e.kind=P?"mapping":"sequence",e.result=h,!0;if(v?_===44&&O(e,"exp\
ected the node content, but found ','"):O(e,"missed comma between flow collection entries"),I=S=D=null,R=y=!1,_===63){let me=e.input.charCodeAt(e.position+1);q(
me)&&(R=y=!0,e.position++,H(e,!0,u))}b=e.line,g=e.lineStart,i=e.position,de(e,u,l,!1,!0),I=e.tag,S=e.result,H(e,!0,u),_=e.input.charCodeAt(e.position),(y||e.line===
b)&&_===58&&(R=!0,_=e.input.charCodeAt(++e.position),H(e,!0,u),de(e,u,l,!1,!0),D=e.result),P?ue(e,h,T,I,S,D,b,g,i):R?h.push(ue(e,null,T,I,S,D,b,g,i)):h.push(S),
H(e,!0,u),_=e.input.charCodeAt(e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}O(e,"unexpected end of the stream within a flow collection")}function pe(e,u){
let v,b=f,g=!1,i=!1,p=u,h=0,w=!1,x,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)f===b?b=R===43?A:m:O(e,"repeat of a chomping mode identifier");else if((x=be(R))>=0)x===0?O(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?O(e,"repeat of an indentation width identifier"):(p=u+x-1,i=!0);else break;if(V(R)){do R=e.input.
charCodeAt(++e.position);while(V(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!W(R)&&R!==0)}for(;R!==0;){for(Ue(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!i||e.lineIndent<p)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!i&&e.lineIndent>p&&(p=e.lineIndent),W(R)){h++;continue}if(!i&&p===
0&&O(e,"missing indentation for block scalar"),e.lineIndent<p){b===A?e.result+=n.repeat(`
`,g?1+h:h):b===f&&g&&(e.result+=`
`);break}v?V(R)?(w=!0,e.result+=n.repeat(`
`,g?1+h:h)):w?(w=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let y=e.position;for(;!W(R)&&R!==0;)R=e.input.charCodeAt(++e.position);te(e,y,e.position,!1)}return!0}function rn(e,u){let v=e.tag,b=e.
anchor,g=[],i=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&ce(e,e.anchor,g);let p=e.input.charCodeAt(e.position);for(;p!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,O(e,"tab characters must not be used in indentation")),p===45);){let h=e.input.charCodeAt(e.position+1);if(!q(h))break;if(i=!0,e.position++,
H(e,!0,-1)&&e.lineIndent<=u){g.push(null),p=e.input.charCodeAt(e.position);continue}let w=e.line;if(de(e,u,s,!1,!0),g.push(e.result),H(e,!0,-1),p=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>u)&&p!==0)O(e,"bad indentation of a sequence entry");else if(e.lineIndent<u)break}return i?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function on(e,u,v){let b,g,i,p,h=e.tag,w=e.anchor,x={},R=Object.create(null),y=null,P=null,T=null,S=!1,I=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&ce(e,e.anchor,x);let D=e.input.charCodeAt(e.position);for(;D!==0;){!S&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,O(e,"tab characters \
must not be used in indentation"));let _=e.input.charCodeAt(e.position+1),me=e.line;if((D===63||D===58)&&q(_))D===63?(S&&(ue(e,x,R,y,P,null,g,i,p),y=P=T=null),I=
!0,S=!0,b=!0):S?(S=!1,b=!0):O(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,D=_;else{if(g=
e.line,i=e.lineStart,p=e.position,!de(e,v,c,!1,!0))break;if(e.line===me){for(D=e.input.charCodeAt(e.position);V(D);)D=e.input.charCodeAt(++e.position);if(D===58)
D=e.input.charCodeAt(++e.position),q(D)||O(e,"a whitespace character is expected after the key-value separator within a block mapping"),S&&(ue(e,x,R,y,P,null,g,
i,p),y=P=T=null),I=!0,S=!1,b=!1,y=e.tag,P=e.result;else if(I)O(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=w,!0}else if(I)
O(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=w,!0}if((e.line===me||e.lineIndent>u)&&(S&&(g=
e.line,i=e.lineStart,p=e.position),de(e,u,d,!0,b)&&(S?P=e.result:T=e.result),S||(ue(e,x,R,y,P,T,g,i,p),y=P=T=null),H(e,!0,-1),D=e.input.charCodeAt(e.position)),
(e.line===me||e.lineIndent>u)&&D!==0)O(e,"bad indentation of a mapping entry");else if(e.lineIndent<u)break}return S&&ue(e,x,R,y,P,null,g,i,p),I&&(e.tag=h,e.anchor=
w,e.kind="mapping",e.result=x),I}function an(e){let u=!1,v=!1,b,g,i=e.input.charCodeAt(e.position);if(i!==33)return!1;e.tag!==null&&O(e,"duplication of a tag pr\
operty"),i=e.input.charCodeAt(++e.position),i===60?(u=!0,i=e.input.charCodeAt(++e.position)):i===33?(v=!0,b="!!",i=e.input.charCodeAt(++e.position)):b="!";let p=e.
position;if(u){do i=e.input.charCodeAt(++e.position);while(i!==0&&i!==62);e.position<e.length?(g=e.input.slice(p,e.position),i=e.input.charCodeAt(++e.position)):
O(e,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!q(i);)i===33&&(v?O(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
p-1,e.position+1),$.test(b)||O(e,"named tag handle cannot contain such characters"),v=!0,p=e.position+1)),i=e.input.charCodeAt(++e.position);g=e.input.slice(p,e.
position),N.test(g)&&O(e,"tag suffix cannot contain flow indicator characters")}g&&!K.test(g)&&O(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{O(e,"tag name is malformed: "+g)}return u?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:O(e,
'undeclared tag handle "'+b+'"'),!0}function ln(e){let u=e.input.charCodeAt(e.position);if(u!==38)return!1;e.anchor!==null&&O(e,"duplication of an anchor proper\
ty"),u=e.input.charCodeAt(++e.position);let v=e.position;for(;u!==0&&!q(u)&&!ie(u);)u=e.input.charCodeAt(++e.position);return e.position===v&&O(e,"name of an an\
chor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function In(e){let u=e.input.charCodeAt(e.position);if(u!==42)return!1;u=
e.input.charCodeAt(++e.position);let v=e.position;for(;u!==0&&!q(u)&&!ie(u);)u=e.input.charCodeAt(++e.position);e.position===v&&O(e,"name of an alias node must \
contain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||O(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],H(e,!0,
-1),!0}function sn(e,u,v,b){let g=Fe(e);return On(e),Oe(e,u),e.tag=null,e.anchor=null,e.kind=null,e.result=null,on(e,v,b)&&e.kind==="mapping"?(Re(e),!0):(Sn(e),
Oe(e,g),!1)}function de(e,u,v,b,g){let i,p,h=1,w=!1,x=!1,R=null,y,P,T;e.depth>=e.maxDepth&&O(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let S=i=p=d===v||s===v;if(b&&H(e,!0,-1)&&(w=!0,e.lineIndent>u?h=1:e.lineIndent===u?
h=0:e.lineIndent<u&&(h=-1)),h===1)for(;;){let I=e.input.charCodeAt(e.position),D=Fe(e);if(w&&(I===33&&e.tag!==null||I===38&&e.anchor!==null)||!an(e)&&!ln(e))break;
R===null&&(R=D),H(e,!0,-1)?(w=!0,p=S,e.lineIndent>u?h=1:e.lineIndent===u?h=0:e.lineIndent<u&&(h=-1)):p=!1}if(p&&(p=w||g),h===1||d===v)if(l===v||c===v?P=u:P=u+1,
T=e.position-e.lineStart,h===1)if(p&&(rn(e,T)||on(e,T,P))||tn(e,P))x=!0;else{let I=e.input.charCodeAt(e.position);R!==null&&S&&!p&&I!==124&&I!==62&&sn(e,R,R.position-
R.lineStart,P)||i&&pe(e,P)||qe(e,P)||nn(e,P)?x=!0:In(e)?(x=!0,(e.tag!==null||e.anchor!==null)&&O(e,"alias node should not have any properties")):en(e,P,l===v)&&
(x=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&ce(e,e.anchor,e.result)}else h===0&&(x=p&&rn(e,T));if(e.tag===null)e.anchor!==null&&ce(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&O(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let I=0,D=e.implicitTypes.
length;I<D;I+=1)if(y=e.implicitTypes[I],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&ce(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let I=e.typeMap.multi[e.kind||"fallback"];for(let D=0,
_=I.length;D<_;D+=1)if(e.tag.slice(0,I[D].tag.length)===I[D].tag){y=I[D];break}}y||O(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&O(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&ce(e,e.anchor,e.result)):O(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||x}function En(e){let u=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(H(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!q(b);)b=e.input.charCodeAt(++e.position);let i=e.input.slice(g,e.position),p=[];for(i.length<1&&O(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;V(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!W(b));break}if(W(b))break;
for(g=e.position;b!==0&&!q(b);)b=e.input.charCodeAt(++e.position);p.push(e.input.slice(g,e.position))}b!==0&&Ue(e),o.call(Xe,i)?Xe[i](e,i,p):Te(e,'unknown docum\
ent directive "'+i+'"')}if(H(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,H(e,!0,-1)):v&&O(e,"directives end mark is expected"),de(e,e.lineIndent-1,d,!1,!0),H(e,!0,-1),e.checkLineBreaks&&E.test(e.input.slice(u,e.
position))&&Te(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&se(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,H(e,!0,-1));return}e.position<e.length-1&&O(e,"end of the stream or a document separator is expected")}function He(e,u){e=String(e),u=u||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new G(e,u),b=e.indexOf("\0");for(b!==-1&&(v.position=b,O(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)En(v);return v.documents}function Dn(e,u,v){u!==null&&typeof u=="ob\
ject"&&typeof v>"u"&&(v=u,u=null);let b=He(e,v);if(typeof u!="function")return b;for(let g=0,i=b.length;g<i;g+=1)u(b[g])}function Ln(e,u){let v=He(e,u);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return gn.loadAll=Dn,gn.load=Ln,gn}var Et={},br;function ya(){
if(br)return Et;br=1;let n=Ke(),t=Ve(),r=Dt(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,d=13,f=32,m=33,A=34,C=35,E=37,N=38,
$=39,K=42,Z=44,W=45,V=58,q=61,ie=62,ve=63,$e=64,be=91,Ae=93,we=96,ae=123,oe=124,xe=125,G={};G[0]="\\0",G[7]="\\a",G[8]="\\b",G[9]="\\t",G[10]="\\n",G[11]="\\v",
G[12]="\\f",G[13]="\\r",G[27]="\\e",G[34]='\\"',G[92]="\\\\",G[133]="\\N",G[160]="\\_",G[8232]="\\L",G[8233]="\\P";let Je=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],O=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Te(i,p){if(p===null)return{};let h={},w=Object.keys(p);for(let x=0,
R=w.length;x<R;x+=1){let y=w[x],P=String(p[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let T=i.compiledTypeMap.fallback[y];T&&o.call(T.styleAliases,
P)&&(P=T.styleAliases[P]),h[y]=P}return h}function ce(i){let p,h,w=i.toString(16).toUpperCase();if(i<=255)p="x",h=2;else if(i<=65535)p="u",h=4;else if(i<=4294967295)
p="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+n.repeat("0",h-w.length)+w}let On=1,Re=2;function Sn(i){
this.schema=i.schema||r,this.indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=n.isNothing(
i.flowLevel)?-1:i.flowLevel,this.styleMap=Te(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.
noCompatMode=i.noCompatMode||!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Re:On,this.forceQuotes=i.forceQuotes||!1,this.replacer=
typeof i.replacer=="function"?i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Fe(i,p){let h=n.repeat(" ",p),w=0,x="",R=i.length;for(;w<R;){let y,P=i.indexOf(`
`,w);P===-1?(y=i.slice(w),w=R):(y=i.slice(w,P+1),w=P+1),y.length&&y!==`
`&&(x+=h),x+=y}return x}function Oe(i,p){return`
`+n.repeat(" ",i.indent*p)}function Xe(i,p){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(p))return!0;return!1}function te(i){return i===
f||i===c}function fe(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function Be(i){return fe(i)&&
i!==l&&i!==d&&i!==s}function ue(i,p,h){let w=Be(i),x=w&&!te(i);return(h?w:w&&i!==Z&&i!==be&&i!==Ae&&i!==ae&&i!==xe)&&i!==C&&!(p===V&&!x)||Be(p)&&!te(p)&&i===C||
p===V&&x}function Ue(i){return fe(i)&&i!==l&&!te(i)&&i!==W&&i!==ve&&i!==V&&i!==Z&&i!==be&&i!==Ae&&i!==ae&&i!==xe&&i!==C&&i!==N&&i!==K&&i!==m&&i!==oe&&i!==q&&i!==
ie&&i!==$&&i!==A&&i!==E&&i!==$e&&i!==we}function H(i){return!te(i)&&i!==V}function se(i,p){let h=i.charCodeAt(p),w;return h>=55296&&h<=56319&&p+1<i.length&&(w=i.
charCodeAt(p+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Se(i){return/^\n* /.test(i)}let en=1,qe=2,nn=3,tn=4,pe=5;function rn(i,p,h,w,x,R,y,P){
let T,S=0,I=null,D=!1,_=!1,me=w!==-1,Ye=-1,je=Ue(se(i,0))&&H(se(i,i.length-1));if(p||y)for(T=0;T<i.length;S>=65536?T+=2:T++){if(S=se(i,T),!fe(S))return pe;je=je&&
ue(S,I,P),I=S}else{for(T=0;T<i.length;S>=65536?T+=2:T++){if(S=se(i,T),S===s)D=!0,me&&(_=_||T-Ye-1>w&&i[Ye+1]!==" ",Ye=T);else if(!fe(S))return pe;je=je&&ue(S,I,
P),I=S}_=_||me&&T-Ye-1>w&&i[Ye+1]!==" "}return!D&&!_?je&&!y&&!x(i)?en:R===Re?pe:qe:h>9&&Se(i)?pe:y?R===Re?pe:qe:_?tn:nn}function on(i,p,h,w,x){i.dump=(function(){
if(p.length===0)return i.quotingType===Re?'""':"''";if(!i.noCompatMode&&(Je.indexOf(p)!==-1||O.test(p)))return i.quotingType===Re?'"'+p+'"':"'"+p+"'";let R=i.indent*
Math.max(1,h),y=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-R),P=w||i.flowLevel>-1&&h>=i.flowLevel;function T(S){return Xe(i,S)}switch(rn(
p,P,i.indent,y,T,i.quotingType,i.forceQuotes&&!w,x)){case en:return p;case qe:return"'"+p.replace(/'/g,"''")+"'";case nn:return"|"+an(p,i.indent)+ln(Fe(p,R));case tn:
return">"+an(p,i.indent)+ln(Fe(In(p,y),R));case pe:return'"'+de(p)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function an(i,p){let h=Se(
i)?String(p):"",w=i[i.length-1]===`
`,R=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+R+`
`}function ln(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function In(i,p){let h=/(\n+)([^\n]*)/g,w=(function(){let P=i.indexOf(`
`);return P=P!==-1?P:i.length,h.lastIndex=P,sn(i.slice(0,P),p)})(),x=i[0]===`
`||i[0]===" ",R,y;for(;y=h.exec(i);){let P=y[1],T=y[2];R=T[0]===" ",w+=P+(!x&&!R&&T!==""?`
`:"")+sn(T,p),x=R}return w}function sn(i,p){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,x=0,R,y=0,P=0,T="";for(;w=h.exec(i);)P=w.index,P-x>p&&(R=y>x?y:P,T+=
`
`+i.slice(x,R),x=R+1),y=P;return T+=`
`,i.length-x>p&&y>x?T+=i.slice(x,y)+`
`+i.slice(y+1):T+=i.slice(x),T.slice(1)}function de(i){let p="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=se(i,w);let x=G[h];!x&&fe(h)?(p+=i[w],h>=65536&&
(p+=i[w+1])):p+=x||ce(h)}return p}function En(i,p,h){let w="",x=i.tag;for(let R=0,y=h.length;R<y;R+=1){let P=h[R];i.replacer&&(P=i.replacer.call(h,String(R),P)),
(u(i,p,P,!1,!1)||typeof P>"u"&&u(i,p,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=x,i.dump="["+w+"]"}function He(i,p,h,w){let x="",R=i.
tag;for(let y=0,P=h.length;y<P;y+=1){let T=h[y];i.replacer&&(T=i.replacer.call(h,String(y),T)),(u(i,p+1,T,!0,!0,!1,!0)||typeof T>"u"&&u(i,p+1,null,!0,!0,!1,!0))&&
((!w||x!=="")&&(x+=Oe(i,p)),i.dump&&s===i.dump.charCodeAt(0)?x+="-":x+="- ",x+=i.dump)}i.tag=R,i.dump=x||"[]"}function Dn(i,p,h){let w="",x=i.tag,R=Object.keys(
h);for(let y=0,P=R.length;y<P;y+=1){let T="";w!==""&&(T+=", "),i.condenseFlow&&(T+='"');let S=R[y],I=h[S];i.replacer&&(I=i.replacer.call(h,S,I)),u(i,p,S,!1,!1)&&
(i.dump.length>1024&&(T+="? "),T+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),u(i,p,I,!1,!1)&&(T+=i.dump,w+=T))}i.tag=x,i.dump="{"+w+"}"}function Ln(i,p,h,w){
let x="",R=i.tag,y=Object.keys(h);if(i.sortKeys===!0)y.sort();else if(typeof i.sortKeys=="function")y.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,T=y.length;P<T;P+=1){let S="";(!w||x!=="")&&(S+=Oe(i,p));let I=y[P],D=h[I];if(i.replacer&&(D=i.replacer.call(h,I,D)),
!u(i,p+1,I,!0,!0,!0))continue;let _=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;_&&(i.dump&&s===i.dump.charCodeAt(0)?S+="?":S+="? "),S+=i.dump,_&&(S+=
Oe(i,p)),u(i,p+1,D,!0,_)&&(i.dump&&s===i.dump.charCodeAt(0)?S+=":":S+=": ",S+=i.dump,x+=S)}i.tag=R,i.dump=x||"{}"}function e(i,p,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let x=0,R=w.length;x<R;x+=1){let y=w[x];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof p=="object"&&p instanceof y.instanceOf)&&(!y.predicate||y.predicate(
p))){if(h?y.multi&&y.representName?i.tag=y.representName(p):i.tag=y.tag:i.tag="?",y.represent){let P=i.styleMap[y.tag]||y.defaultStyle,T;if(a.call(y.represent)===
"[object Function]")T=y.represent(p,P);else if(o.call(y.represent,P))T=y.represent[P](p,P);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+P+'" style');
i.dump=T}return!0}}return!1}function u(i,p,h,w,x,R,y){i.tag=null,i.dump=h,e(i,h,!1)||e(i,h,!0);let P=a.call(i.dump),T=w;w&&(w=i.flowLevel<0||i.flowLevel>p);let S=P===
"[object Object]"||P==="[object Array]",I,D;if(S&&(I=i.duplicates.indexOf(h),D=I!==-1),(i.tag!==null&&i.tag!=="?"||D||i.indent!==2&&p>0)&&(x=!1),D&&i.usedDuplicates[I])
i.dump="*ref_"+I;else{if(S&&D&&!i.usedDuplicates[I]&&(i.usedDuplicates[I]=!0),P==="[object Object]")w&&Object.keys(i.dump).length!==0?(Ln(i,p,i.dump,x),D&&(i.dump=
"&ref_"+I+i.dump)):(Dn(i,p,i.dump),D&&(i.dump="&ref_"+I+" "+i.dump));else if(P==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!y&&p>0?He(i,p-1,i.dump,
x):He(i,p,i.dump,x),D&&(i.dump="&ref_"+I+i.dump)):(En(i,p,i.dump),D&&(i.dump="&ref_"+I+" "+i.dump));else if(P==="[object String]")i.tag!=="?"&&on(i,i.dump,p,R,T);else{
if(P==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(i.tag!==null&&i.tag!=="?"){let _=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",i.dump=_+" "+
i.dump}}return!0}function v(i,p){let h=[],w=[];b(i,h,w);let x=w.length;for(let R=0;R<x;R+=1)p.duplicates.push(h[w[R]]);p.usedDuplicates=new Array(x)}function b(i,p,h){
if(i!==null&&typeof i=="object"){let w=p.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(p.push(i),Array.isArray(i))for(let x=0,R=i.length;x<R;x+=1)b(
i[x],p,h);else{let x=Object.keys(i);for(let R=0,y=x.length;R<y;R+=1)b(i[x[R]],p,h)}}}function g(i,p){p=p||{};let h=new Sn(p);h.noRefs||v(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),u(h,0,w,!0,!0)?h.dump+`
`:""}return Et.dump=g,Et}var Ar;function va(){if(Ar)return Q;Ar=1;let n=ga(),t=ya();function r(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Q.Type=X(),Q.Schema=wr(),Q.FAILSAFE_SCHEMA=Cr(),Q.JSON_SCHEMA=Ir(),Q.CORE_SCHEMA=
Er(),Q.DEFAULT_SCHEMA=Dt(),Q.load=n.load,Q.loadAll=n.loadAll,Q.dump=t.dump,Q.YAMLException=Ve(),Q.types={binary:Mr(),float:Sr(),map:Pr(),null:kr(),pairs:Nr(),set:$r(),
timestamp:Dr(),bool:Tr(),int:Or(),merge:Lr(),omap:_r(),seq:Rr(),str:xr()},Q.safeLoad=r("safeLoad","load"),Q.safeLoadAll=r("safeLoadAll","loadAll"),Q.safeDump=r(
"safeDump","dump"),Q}var ba=va(),Aa=ma(ba),{Type:Fr,Schema:Xl,FAILSAFE_SCHEMA:Br,JSON_SCHEMA:es,CORE_SCHEMA:ns,DEFAULT_SCHEMA:ts,load:Ur,loadAll:rs,dump:is,YAMLException:os,
types:as,safeLoad:ls,safeLoadAll:ss,safeDump:cs}=Aa;function Yr(n,t,r){if(t===void 0)return r?qr(n):Pe(n);if(t===`${De}binary`)return Pa(n);if(t===`${De}timestamp`)return xa.test(n)&&Ra(n)?Pe(n):void 0;let a=wa.get(
t);if(!a)return Pe(n);let o=qr(n);return a==="float"&&o.type==="integer"?Le(Number(o.value)):o.type===a?o:void 0}var De="tag:yaml.org,2002:",wa=new Map([[`${De}\
int`,"integer"],[`${De}float`,"float"],[`${De}bool`,"boolean"],[`${De}null`,"null"]]),xa=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ra(n){let[t=0,r=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Pa(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Pe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function qr(n){
let t=Ca.get(n);if(t)return t;let r=n.charAt(0);if(r===".")return ka(n)??Pe(n);if(!/[-+0-9]/.test(r))return Pe(n);let a=n.replaceAll("_","");return Oa(a)??Ta(a)??
Pe(n)}var Ca=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Hr(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Hr(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Le(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Le(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Le(Number.NEGATIVE_INFINITY)])]);
function Pe(n){return{type:"text",value:n,key:n}}function Hr(n){return{type:"boolean",value:n,key:String(n)}}function Le(n){return{type:"float",value:n,key:Ia(n)}}
function ka(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Le(t):void 0}
function Ta(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Le(t):void 0}function Oa(n){let t=Sa.
exec(n);if(!t)return;let[,r="",a,o,l,c="0"]=t,s=a!==void 0?yn(a,"0x",16):o!==void 0?yn(o,"0o",22):l!==void 0?yn(l,"0b",64):yn(c,"",20);if(s===void 0||s>=2n**64n)
return;let d=r==="-"?-s:s;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:r===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var Sa=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function yn(n,t,r){return n.length<=r?BigInt(t+n):void 0}function Ia(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[a,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(r))):`${a}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Wr(n){if(n.length>Vr||Ea(n))return;let t=Kr(n);return Lt?void 0:t}function Gr(n){return n.length<=Vr&&Kr(n)!==void 0}function Kr(n){Lt=!1;try{return{value:Ur(
n,{schema:qa})??null}}catch{return}}var Vr=3e6;function Ea(n){return La.test(n)||Da.test(n)||Na(n)||Ma.test(n)&&_a.test(n)?!0:/[[{]/.test(n)&&$a.test(n)&&Fa.test(
n)}var Da=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,La=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Ma=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
_a=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Na(n){for(let t=0;t+jr<n.length;){let r=n.lastIndexOf(`
`,t+jr);if(r<t)return!0;t=r+1}return!1}var jr=1e3,$a=/(?:^|[\s,:[{-])[[{]/,Fa=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Lt=!1,Ba=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),ze,Ua=new Fr("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Ba.has(n.charCodeAt(
0))||(ze=Yr(n,void 0,!0),!ze||ze.type==="text"))return!1;let{type:t,key:r,value:a}=ze;return(t==="float"||t==="integer"&&r!==String(a))&&(Lt=!0),!0},construct:()=>ze?.
value}),qa=Br.extend({implicit:[Ua]});function zr(n){let t=n.charCodeAt(0)===65279?1:0,r,a=o=>{r??=Ha(n);let l=0,c=r.length-1;for(;l<c;){let d=l+c+1>>1;(r[d]??0)<=o?l=d:c=d-1}let s=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function Ha(n){let t=[0];for(let r of n.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var Mt=200,Qr=`it is nested deeper than ${Mt} levels`;function ei(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return Jr(n,t);let r=[],a=t;for(;;){let c=vn(Zr,n,a);if(c===n.length)return r;
let s=ja(n,a,c);if(!s)break;r.push(s),a=s.end}if(r.length<2)return[...r,...Jr(n,vn(Ya,n,a))];let o=vn(Zr,n,a);return[...r,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Zr=/[ \t\r\n]*/y,Ya=/[^\S\n]*\n?/y;function vn(n,t,r){return n.lastIndex=
r,r+(n.exec(t)?.[0].length??0)}function ja(n,t,r){let a=Wa(n,r);if(!a)return;let{end:o,levels:l}=a;if(l>Mt)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:Qr}};
let c=!0;try{let s=JSON.parse(n.slice(r,o),(d,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(c=!1),f));if(c)return{start:t,body:r,end:o,json:{value:s}}}catch{return}
return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function Wa(n,t){let r=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let c=Ka(n,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++r):l==="}"||l==="]"?r--:r===0&&(o=vn(Ga,n,o)-1);if(r<=0)return{end:o+1,levels:a}}}
var Ga=/[-+.\w]*/y;function Ka(n,t){for(let r=t+1;r<n.length;r++){if(n[r]==='"')return r+1;n[r]==="\\"&&r++}}function Jr(n,t){let r=[],a={start:t,body:t},o=c=>{
c>a.body&&r.push({...a,end:c})},l=n.startsWith("---",t)?t:Xr(n,t);for(;l!==-1;l=Xr(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,d=n.slice(l+3,s).trim();if(d!==""&&!d.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+d.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>a.body&&!Va(n.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(n.length),r}function Xr(n,t){
let r=n.indexOf(`
---`,t);return r===-1?-1:r+1}function Va(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var za,ni=()=>za??=require("./thorough.cjs"),ti=(...n)=>ni().multilineTexts(...n),_t=(...n)=>ni().readThoroughly(...n);function Nt(n,{fast:t=!0}={}){let r=zr(n),a=[],o,l=0;for(let c of ei(n)){let s=ri(n,{...c,start:l},r,t);if(s.value===null&&s.issues.length===0){o??=s;continue}a.
push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??ri(n,{start:l,body:l,end:n.length},r,t)]}}function ri(n,t,r,a){let o=a?Qa(n,t):void 0;if(!o)return _t(
n,t,r);let l,c=()=>(l??=_t(n,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Qa(n,{body:t,end:r,json:a,fault:o}){if(o)return;let l=n.slice(t,r);return a?Gr(l)?a:void 0:Wr(l)}var Cs=Object.prototype;function Za(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!Za(n)}function ii(n){return n.split("/").slice(1).map(Ja)}var Ja=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function bn(n){return/[~\d]/.test(n)?ii(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function B(n,t){let r=n;for(let a of Xa(t))if(Array.isArray(r))r=r[Number(a)];else if(F(r)&&Object.hasOwn(r,
a))r=r[a];else return;return r}function Xa(n){let t=$t.get(n);if(t)return t;let r=ii(n);return $t.size<el&&$t.set(n,r),r}var $t=new Map,el=1e3;var ai={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(r=>{if(!r.ca)return[];let a=`${r.kind}/${r.planeID}`,o=t.get(a);return o||t.set(a,r),o?.
ca&&oi(o.ca.text)!==oi(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${An("a",Y)}---
${An("b",Y.replace("CCCC","DDDD"))}`,right:`${An("a",Y)}---
${An("b",Y)}`}},oi=n=>n.replace(/\s+/g,"");function An(n,t){let r=`planeID: shared
${U(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",r,`name: ${n}
  namespace: acme`)}var Me=[],Ft=[];function Bt(n,t,r){if(n===t)return 0;let a=r?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,c=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let d,f,m,A,C=0,E=0;for(;C<l;)Ft[C]=n.charCodeAt(s+C),Me[C]=++C;for(;E<c;){for(d=t.charCodeAt(s+E),m=E++,f=E,C=0;C<l;C++)A=d===Ft[C]?m:m+1,m=Me[C],f=Me[C]=m>f?A>
f?f+1:A:A>m?m+1:A;if(a!==void 0){let N=f;for(C=0;C<l;C++)Me[C]<N&&(N=Me[C]);if(N>a)return a}}return Me.length=l,Ft.length=l,a!==void 0&&f>a?a:f}var nl=64;function Qe(n,t){if(n.length>nl)return;let r=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let c=l.toLowerCase(),s=tl(r,c)?1:Bt(r,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function tl(n,t){if(n.length!==t.length)return!1;let r=0;
for(;r<n.length&&n[r]===t[r];)r++;return n[r]===t[r+1]&&n[r+1]===t[r]&&n.slice(r+2)===t.slice(r+2)}function li(n,t){if(!F(n)||!Ee(t,n.kind))return;let r=String(n.kind),a=B(n,"/metadata/name"),o=B(n,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{
kind:r,name:a,namespace:!Ce(r)&&typeof o=="string"&&o!==""?o:void 0}}var Ce=n=>n.startsWith("Cluster")||n==="Organization";function si(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function ci(n){let t=B(n,"/spec/planeID"),r=t===void 0||t===""?B(n,"/metadata/name"):t;return typeof r==
"string"?r:void 0}function _e(n){let t=new Map;for(let r of n){let a=`${r.kind}/${r.name}`,o=t.get(a);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
r.namespace)||o.byNamespace.set(r.namespace,r)):t.set(a,{first:r})}return{find(r,a,o){let l=t.get(`${a}/${o}`);if(!l||Ce(a)||r.namespace===void 0)return l?.first;
let{first:c,byNamespace:s}=l;return s?s.get(r.namespace)??s.get(void 0):c.namespace===void 0||c.namespace===r.namespace?c:void 0},findAnywhere:(r,a)=>t.get(`${r}\
/${a}`)?.first}}function wn(n){return n.startsWith("Cluster")?n.slice(7):`Cluster${n}`}var ui={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let{find:t,findAnywhere:r}=_e(n);return n.flatMap(a=>a.references.flatMap(({set:o,namePath:l,kinds:c,name:s})=>{let[d=""]=c;
if(!o||t(a,d,s)||t(a,wn(d),s))return[];let f=r(d,s);if(f)return[{plane:a,path:l,detail:`the ${d} ${s} is in the namespace ${f.namespace}`}];let m=Qe(s,rl(a,d,n)),
A=Ce(d)||a.namespace===void 0?"":` in the namespace ${a.namespace}`,C=m===void 0?"":` (did you mean ${m}?)`;return[{plane:a,path:l,detail:`there is no ${d} ${s}${A}${C}`}]}))},
message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${he("eu-wst")}---
${z}`,right:`${he("eu-west")}---
${z}`}};function rl(n,t,r){let a=[];for(let o of r)if(o.kind===t&&si(n,o)&&a.push(o.name),a.length===il)break;return a}var il=500;var fi={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:r})=>{let a=F(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof a!="string"||a===
""?[]:!F(r)||r.planeID!==void 0||ol.test(a)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",L+M,`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${L}${M}`,`name: eu.west
  namespace: acme`)}},ol=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function le(n,t){let r=[];for(let a of t){let o=B(n,a);typeof o=="string"&&r.push({path:a,text:o})}return r}function ke(n,t){return(xn?.resource!==n||xn.line!==t)&&(xn={resource:n,line:t,listeners:al(n,t)}),xn.listeners}var xn;function al(n,t){let r=B(n,"/spec/gateway");
return F(r)?re(t,"v0.17")?cl(r):["public","organization"].flatMap(a=>{let o=`${r[`${a}GatewayNamespace`]??""}/${r[`${a}GatewayName`]??""}`,l=`/spec/gateway/${a}\
VirtualHost`,c=a==="public";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${a}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,
port:`/spec/gateway/${a}HTTPSPort`}]}):[]}var ll=["/spec/gateway/publicVirtualHost"];function pi(n,t){if(!re(t,"v0.17"))return le(n,ll);let r=ke(n,t);if(r.length===
0)return[];let a=le(n,r.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(a.map(o=>[o.text,o])).values()]}var sl=["ingress","egress"].flatMap(n=>["ext\
ernal","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(r=>({protocol:r,host:`/spec/gateway/${n}/${t}\
/${r}/host`,port:`/spec/gateway/${n}/${t}/${r}/port`}))})));function cl(n){let t=[];for(let{way:r,side:a,isPublic:o,listeners:l}of sl){let c=n[r],s=F(c)?c[a]:void 0;
if(!F(s))continue;let d=`${s.namespace}/${s.name}`;for(let f of l)F(s[f.protocol])&&t.push({isPublic:o,gateway:d,...f})}return t}var di={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,t)=>{let r=new Map;return ke(n,t).flatMap(
({gateway:a,protocol:o,port:l})=>{let c=B(n,l);if(typeof c!="number")return[];let s=`${a} ${c}`,d=r.get(s);return r.set(s,d??o),d===void 0||d===o?[]:[{path:l,detail:d}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${L}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var mi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=B(n,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let r=new Set;return t.flatMap((a,o)=>{let l=r.has(a);return r.add(a),l&&typeof a=="string"?[{path:`/\
spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:k("Data\
Plane",`${L}${M}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${L}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var hi={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(r=>{let a=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(a);return o||t.set(a,r),o?[{plane:r,path:"/m\
etadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",L+M)}---
${k("DataPlane",L+M)}`,right:`${k("DataPlane",L+M)}---
${k("DataPlane",L+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var gi={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let t=B(n,"/spec/imagePullSe\
cretRefs"),r=le(n,fl).filter(({text:a})=>a==="");return Array.isArray(t)?[...r,...t.flatMap((a,o)=>a===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:r},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",L.replace("name: agent-ca",'name: ""')+M),right:k("DataPlane",L+M)}},ul=["\
ingress","egress"].flatMap(n=>["external","internal"].map(t=>`/spec/gateway/${n}/${t}`)),fl=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/\
spec/clusterAgent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...ul.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var pl=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function yi(n){return n.replace(pl,"")}function Rn(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let r=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder(
"utf-8",{fatal:!0}).decode(r);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function ee(n){let t=Rn(n),r=t??n;if(yi(r)!==r)return"private-key";let a=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(r)?.[1];return a===
void 0?ml(r)?"placeholder":"other":dl(a)?t===void 0?"certificate":"encoded":"placeholder"}function dl(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function ml(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}function ne(n,t){return le(n,re(t,"v0.9")?hl:gl)}var hl=["/spec/clusterAgent/clientCA/value"],gl=["/spec/agent/clientCA/value"];var vi={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,t)=>ne(n,t).
filter(({text:r})=>ee(r)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:t})=>Rn(String(
B(n,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(btoa(Y))}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}ob\
serverURL: https://observer.example.com`)}};function Pn(n,t,{at:r,endOf:a}){return!r||!a?[]:ne(n,t).flatMap(({path:o,text:l})=>{let c=ee(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}
var Cn=n=>n.toISOString().slice(0,10);var bi={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies \
nothing",since:"v0.9",check:(n,t,r)=>Pn(n,t,r).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:Cn(o)}]:[]),message:({detail:n})=>`holds a certificate that en\
ded on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("ObservabilityPlane",`${U(cn)}o\
bserverURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}};var Ai={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifi\
es nothing",since:"v0.9",check:(n,t,r)=>Pn(n,t,r).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<yl?[{path:a,detail:Cn(o)}]:[]),message:({detail:n})=>`\
holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${U(cn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},yl=720*60*60*1e3;var wi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:ne(n,t).filter(({text:r})=>ee(r)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",U(Y)+M),right:k("DataPlane",L+M)}};var xi={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(n,t,{at:r,endOf:a})=>ne(n,t).flatMap(({path:o,text:l})=>{let c=ee(l);if(l.trim()==="")return[{path:o,detail:"is empty, which counts as \
none, and the plane is skipped"}];let s=c==="certificate"&&r!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:"is no certificate in PEM"}]:[]}),message:({
detail:n})=>`${n}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}observerURL: https://observer.example.com`)}};var Ri={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,t)=>ke(n,t).flatMap(({port:r})=>{let a=B(
n,r);return typeof a=="number"&&(a<1||a>65535)?[{path:r}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}\
  publicHTTPPort: 0`),right:k("DataPlane",`${L}${M}  publicHTTPPort: 80`)}};var Pi={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>le(n,bl).flatMap(({path:t,text:r})=>{
let a=vl(r);return a===void 0?[]:[{path:t,detail:a}]}),message:({detail:n})=>`must be an address such as https://observer.example.com; this one ${n}.`,example:{
release:"v0.15",wrong:k("ObservabilityPlane",`${U(Y)}observerURL: observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}observerURL: https://observer.exam\
ple.com`)}};function vl(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.test(n)?"holds a user or password, which everybody can read here":URL.canParse(
n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var bl=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec\
/observer/url"];var Ci={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,t)=>le(n,
Al(ke(n,t))).flatMap(({path:r,text:a})=>{let o=wl.test(a)?void 0:xl(a);return o===void 0?[]:[{path:r,detail:o}]}),message:({detail:n})=>`must be a plain host na\
me such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:k("DataPlane",L+M.replace("apps.example.com","https://apps.example.com")),right:k("Da\
taPlane",L+M)}};function Al(n){let t=[];for(let{host:r}of n)t.includes(r)||t.push(r);return t}var wl=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function xl(n){return Rl.find(([t])=>t.test(n))?.[1]}var Rl=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var ki={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&F(B(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:k("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}observerURL: https://observer.example.com`)}};var Ti={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>ne(n,t).filter(({text:r})=>ee(r)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}observerURL: https://observer.example.com`)}};var Pl=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Oi={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,t)=>ne(n,t).filter(({
text:r})=>ee(r)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(Y+Pl)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(Y)}observe\
rURL: https://observer.example.com`)}};var Si={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let{find:t}=_e(n);return n.flatMap(r=>r.references.flatMap(({set:a,path:o,namePath:l,kinds:c,name:s})=>{let[d=""]=c;if(!a||t(r,d,s))return[];
let f=t(r,wn(d),s);return f?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${s} is a ${f.kind}`}]:[]}))},message:({detail:n})=>`leads nowhere, because ${n}: refer t\
o that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${he("eu-west","ClusterDataPlane")}---
${z}`,right:`${he("eu-west")}---
${z}`}};function Ii(n){let t=new Map,r=new Map;for(let a of n)for(let o of a.hosts){let l=t.get(o);l?r.get(o)?.push(a)===void 0&&r.set(o,[l,a]):t.set(o,a)}return[...r].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var Ei={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>Ii(n.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...a]})=>a.flatMap(({plane:o,planeID:l,publicHosts:c})=>l===
r?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(r?.name)})))),message:({detail:n})=>`is the public host of ${n} too, wh\
ich is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${z}---
${k("DataPlane",L+M,`name: us-east
  namespace: acme`)}`,right:`${z}---
${k("DataPlane",L+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Di={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:r,spec:a,metadata:o}=n;if(!F(a))return[];let l=[],c=F(o)?o.name:void 0;String(r).startsWith("Cluster")&&
a.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let s=B(n,"/spec/observabilityPlaneRef");return re(t,"v0.15")&&F(s)&&s.kind===void 0&&
l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(r).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),l},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}obse\
rvabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Li=k("ObservabilityPlane",`${L}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),Mi={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let{find:t}=_e(n),r=new Set(n.flatMap(a=>a.references.map(({kinds:o,name:l})=>o.
map(c=>t(a,c,l)).find(c=>c!==void 0))));return n.flatMap(a=>/ObservabilityPlane$/.test(a.kind)&&!r.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is\
 the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${z}---
${Li}`,right:`${k("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Li}`}};var Ne=[Oi,vi,xi,Ti,bi,Ai,Ci,Pi,Ri,di,Di,gi,fi,ki,wi,mi],kn=[hi,ui,Si,Ei,ai,Mi];function Ni(n,t,r,a={},o=Ne){let l=[];for(let s of Cl(o,t)){let d=kl(s,n,t,a);d.length>0&&l.push(...d)}if(l.length===0)return l;let c=new Set(r.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function Cl(n,t){if(n!==Ne)return n.filter(o=>Tn(o,t));let r=_i.get(t);if(r)return r;let a=Ne.filter(o=>Tn(o,t));return _i.
set(t,a),a}var _i=new Map;function Tn({since:n,until:t},r){return(!n||re(r,n))&&(!t||re(t,r))}function kl(n,t,r,a){try{return n.check(t,r,a).map(o=>{let l=n.fix?.(
t,o);return{issue:Tl(n,o),severity:n.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Ut(n.code),path:"",field:""},severity:"error"}]}}var Ut=n=>({code:"\
rule-failed",message:`could not be checked: the rule ${n} has a fault, please report it.`});function Tl(n,t){return{code:n.code,path:t.path,field:bn(t.path),message:n.
message(t)}}function Fi(n,t,r,a,o=kn){let l=o.filter(s=>Tn(s,t));if(r)return l.flatMap(s=>$i(s,n,t,a));let c=l.filter(({among:s})=>s==="each");return Ol(n).flatMap(s=>c.flatMap(
d=>$i(d,s,t,a)))}function Ol(n){let t=new Map;for(let r of n){let a=t.get(r.file);a?a.push(r):t.set(r.file,[r])}return[...t.values()].filter(r=>r.length>1)}function $i(n,t,r,a){
try{return n.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:n.code,path:l,field:bn(o.path),message:n.message(o)},{plane:s}=o;return{plane:s,finding:{...c,
file:s.path,severity:n.severity,range:a(s,o.path)}}})}catch{let[o]=t,l={...Ut(n.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"e\
rror",range:a(o,"")}}]:[]}}var qt="openchoreo.dev";function Bi(n){return Ui(n,"").filter(t=>Sl(t.value))}function Ui(n,t){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((r,a)=>Ui(r,`${t}/items/${a}`)):[{pointer:t,value:n}]}function Sl(n){if(!F(n))return!1;let{apiVersion:t,kind:r}=n;if(typeof t!=
"string"||t==="")return typeof r=="string"&&r.endsWith("Plane")&&Ie.includes(r);let a=t.split("/")[0]??"";return a!==qt?(a.endsWith(`.${qt}`)||Qe(a,[qt])!==void 0)&&
typeof r=="string"&&Ie.includes(r):typeof r!="string"||r===""?!0:Ie.includes(r)||r.endsWith("Plane")||Qe(r,Ie)!==void 0}var Ze=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function qi({range:n},t){let r=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(r)}function Hi(n,t){if(!Ze(n))return Ht(n.value);let{start:r,end:a}=n.range;return t.slice(r.offset,a.offset).includes("{{")}function Ht(n){return typeof n==
"string"?n.includes("{{"):Array.isArray(n)?n.some(Ht):F(n)?Object.entries(n).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Ht(r)):!1}function Yi(n,t,r,a){let o=Bi(n.value);if(o.length===0&&!Ze(n))return;let l=n.issues.map(s=>({...s,file:t,severity:We(s.code)})),c=[];for(let s of o){let d=Il(s,
n,t,r,a);d.length!==0&&(l.push(...d),d.some(({severity:f})=>f==="error")&&c.push(...El(s,n,t,r)))}return{planes:o,findings:l,fits:c}}function Il({value:n,pointer:t},r,a,o,l){
let c=Kt(o)(n),s=c.ok?[]:c.issues,d=Ge(o),f=F(n)&&Ee(d,n.kind)?Ni(n,d,s,l):[];if(s.length===0&&f.length===0)return[];return[...s.map(A=>m(A,We(A.code))),...f.map(
({issue:A,severity:C})=>m(A,C))];function m(A,C){let E=t+A.path,N=A.code==="unknown-field"?r.keyOf(E):r.positionOf(E);return{...A,path:E,file:a,severity:C,range:N}}}
function El({value:n,pointer:t},r,a,o){let l=Vt(n),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=ge.indexOf(o)>ge.indexOf(c),{line:d}=r.positionOf(
t).start;return[{file:a,line:d,span:zt(l),release:c,...s&&{later:o}}]}function ji(n,t){if(!F(n)||!Ee(t,n.kind))return[];let r=String(n.kind),a=r==="Environment"?"dataPlaneRef":Dl(r,t)?"observabilityPlaneRef":void 0;if(a===void 0)return[];
let o=`/spec/${a}`,l=a==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,s=Ce(r)?c:l,d=B(n,o);if(d==null||d==="")return[{path:o,namePath:o,kinds:Ll(
s,c,t),name:"default",set:!1}];if(typeof d=="string")return[{path:o,namePath:o,kinds:[s],name:d,set:!0}];if(!F(d)||typeof d.name!="string"||d.name==="")return[];
let f=[l,c].find(m=>m===(d.kind??s));return f===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[f],name:d.name,set:!0}]}function Dl(n,t){return re(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function Ll(n,t,r){return n!==t&&re(r,"v1.0")?[n,t]:[n]}function Wi({value:n,pointer:t,document:r},a,o,l){let c=li(n,a);if(!c)return[];let s=n;return[{...c,path:o,file:l,document:r,pointer:t,planeID:ci(n),references:ji(
n,a),publicHosts:pi(s,a),ca:ne(s,a).find(({text:d})=>ee(d)==="certificate")}]}function Ki(n,t,r){if(t.length===0)return[...n];let a=t.filter(({hasReason:c})=>c),o=n.filter(c=>!a.some(s=>Gi(s,c))),l=t.flatMap(c=>{let s=c.hasReason?n.some(d=>Gi(
c,d))?void 0:_l:Ml;return s?[{...s,path:"",field:"",file:r,severity:"warning",range:c.range}]:[]});return[...o,...l]}function Gi({code:n,line:t,document:r},{code:a,
range:{start:o}}){return a!==n?!1:t===void 0?o.offset>=r.start.offset&&o.offset<r.end.offset:o.line===t}var Ml={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},_l={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},Nl=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Vi="openchoreo-planes-disable";function zi(n,t){let{start:r,end:a}=n.range,o=t.slice(r.offset,a.offset),l=n.positionOf("").start,c=ti(n),s=r.offset;return o.split(
`
`).flatMap((d,f)=>{let m=s;s+=d.length+1;let A=Nl.exec(d),C=A?.[1];if(!A||C===void 0||c.some(([W,V])=>m>=W&&m<V))return[];let E=A[2]!==void 0;if(!E&&m>=l.offset)
return[];let N=r.line+f,$=d.indexOf("#")+1,K={line:N,column:$,offset:m+$-1},Z={start:K,end:{line:N,column:$+C.length,offset:K.offset+C.length}};return[{code:A[3]??
"",hasReason:A[4]!==void 0,line:E?N+1:void 0,document:n.range,range:Z}]})}function Zi({release:n=at,complete:t=!1,fast:r=!0,...a}){let o=Ge(n),l=[],c=[],s=0,d=0;function f({path:A,text:C},E,N=!1){s++;let $=C.includes("{{"),K=C.includes(
Vi),Z=[],W=[],V=[],q=[],ie=!1,ve=!1,{documents:$e}=Nt(C,{fast:r});for(let[we,ae]of $e.entries())if($&&Hi(ae,C))ie=!0;else if(N&&Ze(ae)&&!qi(ae,C))ve=!0;else{let oe=Yi(
ae,A,n,a);if(!oe)continue;oe.findings.length>0&&Z.push(...oe.findings),oe.fits.length>0&&V.push(...oe.fits),K&&oe.planes.length>0&&W.push(...zi(ae,C));for(let{value:xe,
pointer:G}of oe.planes)q.push({value:xe,pointer:G,document:we})}d+=q.length,q.length>0&&c.push(A);let be=t||q.length>1,Ae=Z.length>0||W.length>0||ie||ve;!be&&!Ae||
l.push({number:E,path:A,findings:Z,directives:W,fits:V,listed:be?q.flatMap(we=>Wi(we,o,A,E)):[],isTemplate:ie,isPassedOver:ve})}function m(A){let C=l.flatMap(({
listed:N})=>N),E=new Map;for(let{plane:N,finding:$}of Fi(C,o,t,Fl(A)))E.set(N.file,[...E.get(N.file)??[],$]);return{findings:l.flatMap(({number:N,path:$,findings:K,
directives:Z})=>Ki([...K,...E.get(N)??[]],Z,$).sort($l)),files:s,planes:d,filesWithPlanes:c,fits:l.flatMap(({fits:N})=>N),templates:l.filter(({isTemplate:N})=>N).
map(({path:N})=>N),passedOver:l.filter(({isPassedOver:N})=>N).map(({path:N})=>N)}}return{add:f,skip:()=>{s++},finish:m}}var $l=(n,t)=>n.range.start.offset-t.range.
start.offset;function Fl(n){let t;return({file:r,document:a,pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:Nt(n(r)).documents}),t.documents[a]?.positionOf(o+
l)??{start:Qi,end:Qi})}var Qi={line:1,column:1,offset:0};function Ji(n,t={}){let r=Zi({...t,endOf:Wt});for(let[o,l]of n.entries())r.add(l,o);let{findings:a}=r.finish(o=>n[o]?.text??"");return[...a]}var Bl={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function Ul(){return[...Object.entries(Bl).map(([n,[t,r]])=>ql(n,t,r)),...Ne.map(Xi),...kn.map(Xi),{code:"suppression-without-reason",severity:"\
warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"Whoever reads it lat\
er has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there is not. Remove it.",
why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resource. Please report it\
, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function ql(n,t,r){let a=n==="immutable-field"||n==="unreadable"?void 0:jt[n],
o=Hl[n];return{code:n,severity:We(n),what:t,why:r,...o&&{fixed:o},...a&&{example:a}}}var Hl={"null-value":"always","unknown-field":"where it is certain"};function Xi(n){
let{code:t,severity:r,source:a,example:o}=n,{release:l,at:c,wrong:s}=o,[d]=Ji([{path:t,text:s}],{release:l,complete:"among"in n&&n.among==="all",...c&&{at:c}}),
f=d===void 0?"":`${d.field} ${d.message}`,m=c?"--at":"among"in n&&n.among==="all"?"--complete":void 0;return{code:t,severity:r,what:f,example:o,why:`${a.charAt(
0).toUpperCase()}${a.slice(1)}.`,...m&&{asksFor:m},..."fix"in n&&{fixed:"always"}}}0&&(module.exports={explanations});

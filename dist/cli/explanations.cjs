"use strict";var Nn=Object.defineProperty;var eo=Object.getOwnPropertyDescriptor;var no=Object.getOwnPropertyNames;var to=Object.prototype.hasOwnProperty;var J=(n,t)=>{for(var i in t)Nn(n,i,{get:t[i],enumerable:!0})},ro=(n,t,i,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of no(t))!to.call(n,o)&&o!==
i&&Nn(n,o,{get:()=>t[o],enumerable:!(l=eo(t,o))||l.enumerable});return n};var io=n=>ro(Nn({},"__esModule",{value:!0}),n);var Ha={};J(Ha,{explanations:()=>Ba});module.exports=io(Ha);var oo=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,Y=`-----BEGIN CERTIFICATE-----
${oo}-----END CERTIFICATE-----
`,un=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`}var D=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,M=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function B(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(i=>`      ${i}`).join(`
`)}
`}var z=k("DataPlane",D+M,`name: eu-west
  namespace: acme`);function me(n,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}function j(n,t,i,l="v0.15"){return{release:l,wrong:n.replace(t,i),right:n}}var fn=(n,t="")=>k("DataPlane",D+M,`name: ${n}
  namespace: acme${t}`),pn=k("DataPlane",`planeID: eu-west-1
${D}${M}`),Wt=k("DataPlane",`${D}${M}  publicHTTPPort: 8080`),$n=k("ClusterDataPlane",`planeID: eu-west
${D.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${M}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),lo=`${D}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,Gt={"yaml-syntax":j(z,`metadata:
  name`,`metadata:
	name`),"duplicate-key":j(pn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":j(z,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":j(z,"publicVirtualHost","publicVirtualHots"),"wrong-type":j(Wt,"8080",'"8080"'),"null-value":j(pn," eu-west-1",""),"value-from":j(z,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":j($n,`        namespace: openchoreo
`,""),"namespace-not-allowed":j($n,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":j($n,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":j(z,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":j(z,"v1alpha1","v1"),"unknown-value":j(me("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":j(pn,"eu-west-1","EU_West"),"inva\
lid-name":j(fn("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":j(fn("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":j(fn("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":j(pn,"eu-west-1","e".repeat(64)),"not-an-integer":j(Wt,"8080","8080.5"),"out-of-range":j(
k("DataPlane",lo),"port: 80","port: 80000","v0.17"),"invalid-date-time":j(fn("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var ao=new Set(["null-value"]);function Ge(n){return ao.has(n)?"warning":"error"}var so,co=()=>so??=require("./certificates.cjs"),Kt=(...n)=>co().endOf(...n);var Bn={};J(Bn,{isPlane:()=>po,validatePlane:()=>fo,withDefaults:()=>mo});var uo,Fn=()=>uo??=require("./v0.3.cjs"),fo=(...n)=>Fn().validatePlane(...n),po=(...n)=>Fn().
isPlane(...n),mo=(...n)=>Fn().withDefaults(...n);var dn={};J(dn,{isPlane:()=>yo,validatePlane:()=>go,withDefaults:()=>vo});var ho,Un=()=>ho??=require("./v0.4.cjs"),go=(...n)=>Un().validatePlane(...n),yo=(...n)=>Un().
isPlane(...n),vo=(...n)=>Un().withDefaults(...n);var Hn={};J(Hn,{isPlane:()=>wo,validatePlane:()=>Ao,withDefaults:()=>xo});var bo,qn=()=>bo??=require("./v0.6.cjs"),Ao=(...n)=>qn().validatePlane(...n),wo=(...n)=>qn().
isPlane(...n),xo=(...n)=>qn().withDefaults(...n);var jn={};J(jn,{isPlane:()=>Po,validatePlane:()=>Co,withDefaults:()=>ko});var Ro,Yn=()=>Ro??=require("./v0.7.cjs"),Co=(...n)=>Yn().validatePlane(...n),Po=(...n)=>Yn().
isPlane(...n),ko=(...n)=>Yn().withDefaults(...n);var Gn={};J(Gn,{isPlane:()=>So,validatePlane:()=>To,withDefaults:()=>Eo});var Oo,Wn=()=>Oo??=require("./v0.8.cjs"),To=(...n)=>Wn().validatePlane(...n),So=(...n)=>Wn().
isPlane(...n),Eo=(...n)=>Wn().withDefaults(...n);var Vn={};J(Vn,{isPlane:()=>Do,validatePlane:()=>Lo,withDefaults:()=>Mo});var Io,Kn=()=>Io??=require("./v0.9.cjs"),Lo=(...n)=>Kn().validatePlane(...n),Do=(...n)=>Kn().
isPlane(...n),Mo=(...n)=>Kn().withDefaults(...n);var mn={};J(mn,{isPlane:()=>$o,validatePlane:()=>No,withDefaults:()=>Fo});var _o,zn=()=>_o??=require("./v0.10.cjs"),No=(...n)=>zn().validatePlane(...n),$o=(...n)=>zn().
isPlane(...n),Fo=(...n)=>zn().withDefaults(...n);var Zn={};J(Zn,{isPlane:()=>qo,validatePlane:()=>Uo,withDefaults:()=>Ho});var Bo,Qn=()=>Bo??=require("./v0.12.cjs"),Uo=(...n)=>Qn().validatePlane(...n),qo=(...n)=>Qn().
isPlane(...n),Ho=(...n)=>Qn().withDefaults(...n);var Xn={};J(Xn,{isPlane:()=>Wo,validatePlane:()=>jo,withDefaults:()=>Go});var Yo,Jn=()=>Yo??=require("./v0.13.cjs"),jo=(...n)=>Jn().validatePlane(...n),Wo=(...n)=>Jn().
isPlane(...n),Go=(...n)=>Jn().withDefaults(...n);var nt={};J(nt,{isPlane:()=>zo,validatePlane:()=>Vo,withDefaults:()=>Qo});var Ko,et=()=>Ko??=require("./v0.14.cjs"),Vo=(...n)=>et().validatePlane(...n),zo=(...n)=>et().
isPlane(...n),Qo=(...n)=>et().withDefaults(...n);var hn={};J(hn,{isPlane:()=>Xo,validatePlane:()=>Jo,withDefaults:()=>el});var Zo,tt=()=>Zo??=require("./v0.15.cjs"),Jo=(...n)=>tt().validatePlane(...n),Xo=(...n)=>tt().
isPlane(...n),el=(...n)=>tt().withDefaults(...n);var it={};J(it,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>il});var nl,rt=()=>nl??=require("./v0.17.cjs"),tl=(...n)=>rt().validatePlane(...n),rl=(...n)=>rt().
isPlane(...n),il=(...n)=>rt().withDefaults(...n);var lt={};J(lt,{isPlane:()=>al,validatePlane:()=>ll,withDefaults:()=>sl});var ol,ot=()=>ol??=require("./v1.0.cjs"),ll=(...n)=>ot().validatePlane(...n),al=(...n)=>ot().
isPlane(...n),sl=(...n)=>ot().withDefaults(...n);var gn={};J(gn,{isPlane:()=>fl,validatePlane:()=>ul,withDefaults:()=>pl});var cl,at=()=>cl??=require("./v1.1.cjs"),ul=(...n)=>at().validatePlane(...n),fl=(...n)=>at().
isPlane(...n),pl=(...n)=>at().withDefaults(...n);var he=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],st="v0.16",Ie=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],ct={"v0.3":Bn,"v0.4":dn,"v0.5":dn,"v0.6":Hn,"v0.7":jn,"v0.8":Gn,"v0.9":Vn,"v0.10":mn,"v0.11":mn,"v0.12":Zn,"v0.13":Xn,"v0.14":nt,"v0.15":hn,
"v0.16":hn,"v0.17":it,"v1.0":lt,"v1.1":gn,"v1.2":gn},ut={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Vt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ke(n){return ut[n]}var ft=[...new Set(he.map(Ke))];function le(n,t){return n===t||ft.indexOf(n)>=ft.indexOf(t)}function Le(n,t){return typeof t=="strin\
g"&&Vt[n].includes(t)}function zt(n){return ct[n].validatePlane}function dl(n,t){return ct[n].isPlane(t)}function Qt(n){let t=new Set(ft.filter(i=>dl(i,n)));return he.filter(i=>t.has(
ut[i]))}function Zt(n){let t=[];for(let i of n){let l=t.at(-1),o=l?.at(-1);l&&o&&he.indexOf(i)===he.indexOf(o)+1?l.push(i):t.push([i])}return t.map(i=>i.length>
1?`${i[0]} to ${i.at(-1)}`:i[0]).join(" and ")}function ml(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Q={},yn={},ge={},Jt;function Ve(){if(Jt)return ge;Jt=1;
function n(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function i(c){return Array.isArray(c)?c:n(c)?[]:[c]}function l(c,s){
if(s){let p=Object.keys(s);for(let u=0,m=p.length;u<m;u+=1){let A=p[u];c[A]=s[A]}}return c}function o(c,s){let p="";for(let u=0;u<s;u+=1)p+=c;return p}function a(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return ge.isNothing=n,ge.isObject=t,ge.toArray=i,ge.repeat=o,ge.isNegativeZero=a,ge.extend=l,ge}var pt,Xt;function ze(){
if(Xt)return pt;Xt=1;function n(i,l){let o="",a=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!l&&i.mark.snippet&&(o+=`

`+i.mark.snippet),a+" "+o):a}function t(i,l){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=l,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(l){return this.name+": "+n(this,l)},pt=t,pt}var dt,er;function hl(){if(er)return dt;er=1;let n=Ve();function t(o,a,c,s,p){let u="",m="",A=Math.
floor(p/2)-1;return s-a>A&&(u=" ... ",a=s-A+u.length),c-s>A&&(m=" ...",c=s+A-m.length),{str:u+o.slice(a,c).replace(/\t/g,"\u2192")+m,pos:s-a+u.length}}function i(o,a){
return n.repeat(" ",a-o.length)+o}function l(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],p=[],u,m=-1;for(;u=c.exec(
o.buffer);)p.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let A="",P=Math.min(o.line+a.linesAfter,p.length).
toString().length,S=a.maxLength-(a.indent+P+3);for(let $=1;$<=a.linesBefore&&!(m-$<0);$++){let K=t(o.buffer,s[m-$],p[m-$],o.position-(s[m]-s[m-$]),S);A=n.repeat(
" ",a.indent)+i((o.line-$+1).toString(),P)+" | "+K.str+`
`+A}let N=t(o.buffer,s[m],p[m],o.position,S);A+=n.repeat(" ",a.indent)+i((o.line+1).toString(),P)+" | "+N.str+`
`,A+=n.repeat("-",a.indent+P+3+N.pos)+`^
`;for(let $=1;$<=a.linesAfter&&!(m+$>=p.length);$++){let K=t(o.buffer,s[m+$],p[m+$],o.position-(s[m]-s[m+$]),S);A+=n.repeat(" ",a.indent)+i((o.line+$+1).toString(),
P)+" | "+K.str+`
`}return A.replace(/\n$/,"")}return dt=l,dt}var mt,nr;function X(){if(nr)return mt;nr=1;let n=ze(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function l(a){let c={};return a!==null&&Object.keys(a).forEach(
function(s){a[s].forEach(function(p){c[String(p)]=s})}),c}function o(a,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=l(c.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return mt=o,mt}var ht,tr;function Rr(){if(tr)return ht;tr=1;let n=ze(),t=X();function i(a,c){
let s=[];return a[c].forEach(function(p){let u=s.length;s.forEach(function(m,A){m.tag===p.tag&&m.kind===p.kind&&m.multi===p.multi&&(u=A)}),s[u]=p}),s}function l(){
let a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(a.multi[s.kind].push(s),a.multi.
fallback.push(s)):a[s.kind][s.tag]=a.fallback[s.tag]=s}for(let s=0,p=arguments.length;s<p;s+=1)arguments[s].forEach(c);return a}function o(a){return this.extend(
a)}return o.prototype.extend=function(c){let s=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),p.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(s),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=i(u,"impli\
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=l(u.compiledImplicit,u.compiledExplicit),u},ht=o,ht}var gt,rr;function Cr(){if(rr)return gt;rr=1;let n=X();
return gt=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),gt}var yt,ir;function Pr(){if(ir)return yt;ir=1;let n=X();return yt=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),yt}var vt,or;function kr(){if(or)return vt;or=1;let n=X();return vt=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),vt}var bt,lr;function Or(){if(lr)return bt;lr=1;let n=Rr();return bt=
new n({explicit:[Cr(),Pr(),kr()]}),bt}var At,ar;function Tr(){if(ar)return At;ar=1;let n=X();function t(o){if(o===null)return!0;let a=o.length;return a===1&&o===
"~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function l(o){return o===null}return At=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:l,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),At}var wt,sr;function Sr(){if(sr)return wt;sr=1;let n=X();function t(o){if(o===null)return!1;
let a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function l(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return wt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:l,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),wt}var xt,cr;function Er(){if(cr)return xt;cr=1;let n=Ve(),t=X();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function l(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let m=u.length,A=0,P=!1;if(!m)return!1;let S=u[A];if((S===
"-"||S==="+")&&(S=u[++A]),S==="0"){if(A+1===m)return!0;if(S=u[++A],S==="b"){for(A++;A<m;A++){if(S=u[A],S!=="0"&&S!=="1")return!1;P=!0}return P&&isFinite(c(u))}if(S===
"x"){for(A++;A<m;A++){if(!i(u.charCodeAt(A)))return!1;P=!0}return P&&isFinite(c(u))}if(S==="o"){for(A++;A<m;A++){if(!l(u.charCodeAt(A)))return!1;P=!0}return P&&
isFinite(c(u))}}for(;A<m;A++){if(!o(u.charCodeAt(A)))return!1;P=!0}return P?isFinite(c(u)):!1}function c(u){let m=u,A=1,P=m[0];if((P==="-"||P==="+")&&(P==="-"&&
(A=-1),m=m.slice(1),P=m[0]),m==="0")return 0;if(P==="0"){if(m[1]==="b")return A*parseInt(m.slice(2),2);if(m[1]==="x")return A*parseInt(m.slice(2),16);if(m[1]===
"o")return A*parseInt(m.slice(2),8)}return A*parseInt(m,10)}function s(u){return c(u)}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return xt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:s,predicate:p,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),xt}var Rt,ur;function Ir(){if(ur)return Rt;ur=1;let n=Ve(),t=X(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),l=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:l.test(u)}function a(u){let m=u.toLowerCase(),A=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?A===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:A*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let A=u.toString(10);return c.test(A)?A.replace(
"e",".e"):A}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return Rt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:p,represent:s,defaultStyle:"lowercase"}),Rt}var Ct,fr;function Lr(){return fr||(fr=1,Ct=Or().extend({implicit:[Tr(),
Sr(),Er(),Ir()]})),Ct}var Pt,pr;function Dr(){return pr||(pr=1,Pt=Lr()),Pt}var kt,dr;function Mr(){if(dr)return kt;dr=1;let n=X(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function l(c){return c===null?!1:t.exec(c)!==null||i.exec(c)!==null}function o(c){let s=0,p=null,
u=t.exec(c);if(u===null&&(u=i.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],A=+u[2]-1,P=+u[3];if(!u[4])return new Date(Date.UTC(m,A,P));let S=+u[4],
N=+u[5],$=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let Z=+u[10],W=+(u[11]||0);p=(Z*60+W)*6e4,u[9]==="-"&&(p=-p)}let K=new Date(Date.
UTC(m,A,P,S,N,$,s));return p&&K.setTime(K.getTime()-p),K}function a(c){return c.toISOString()}return kt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:l,
construct:o,instanceOf:Date,represent:a}),kt}var Ot,mr;function _r(){if(mr)return Ot;mr=1;let n=X();function t(i){return i==="<<"||i===null}return Ot=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Ot}var Tt,hr;function Nr(){if(hr)return Tt;hr=1;let n=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(c){if(c===null)return!1;let s=0,p=c.length,u=t;for(let m=0;m<p;m++){let A=u.indexOf(c.charAt(m));if(!(A>64)){if(A<0)return!1;s+=6}}return s%8===0}
function l(c){let s=c.replace(/[\r\n=]/g,""),p=s.length,u=t,m=0,A=[];for(let S=0;S<p;S++)S%4===0&&S&&(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)),m=m<<6|u.
indexOf(s.charAt(S));let P=p%4*6;return P===0?(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)):P===18?(A.push(m>>10&255),A.push(m>>2&255)):P===12&&A.push(m>>4&
255),new Uint8Array(A)}function o(c){let s="",p=0,u=c.length,m=t;for(let P=0;P<u;P++)P%3===0&&P&&(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]),p=(p<<
8)+c[P];let A=u%3;return A===0?(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]):A===2?(s+=m[p>>10&63],s+=m[p>>4&63],s+=m[p<<2&63],s+=m[64]):A===1&&(s+=m[p>>
2&63],s+=m[p<<4&63],s+=m[64],s+=m[64]),s}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Tt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:l,predicate:a,represent:o}),Tt}var St,gr;function $r(){if(gr)return St;gr=1;let n=X(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function l(a){if(a===null)return!0;let c={},s=a;for(let p=0,u=s.length;p<u;p+=1){let m=s[p],A=!1;if(i.call(m)!=="[object Object]")return!1;let P;
for(P in m)if(t.call(m,P))if(!A)A=!0;else return!1;if(!A||t.call(c,P))return!1;Object.defineProperty(c,P,{value:!0})}return!0}function o(a){return a!==null?a:[]}
return St=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:l,construct:o}),St}var Et,yr;function Fr(){if(yr)return Et;yr=1;let n=X(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let a=o,c=new Array(a.length);for(let s=0,p=a.length;s<p;s+=1){let u=a[s];if(t.call(u)!=="[object Object]")return!1;let m=Object.
keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function l(o){if(o===null)return[];let a=o,c=new Array(a.length);for(let s=0,p=a.length;s<p;s+=1){
let u=a[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return Et=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:l}),Et}var It,vr;function Br(){
if(vr)return It;vr=1;let n=X(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let a=o;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;
return!0}function l(o){return o!==null?o:{}}return It=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:l}),It}var Lt,br;function Mt(){return br||
(br=1,Lt=Dr().extend({implicit:[Mr(),_r()],explicit:[Nr(),$r(),Fr(),Br()]})),Lt}var Ar;function gl(){if(Ar)return yn;Ar=1;let n=Ve(),t=ze(),i=hl(),l=Mt(),o=Object.
prototype.hasOwnProperty,a=1,c=2,s=3,p=4,u=1,m=2,A=3,P=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
S=/[\x85\u2028\u2029]/,N=/[,\[\]{}]/,$=/^(?:!|!!|![0-9A-Za-z-]+!)$/,K=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Z(e){return Object.
prototype.toString.call(e)}function W(e){return e===10||e===13}function V(e){return e===9||e===32}function q(e){return e===9||e===32||e===10||e===13}function re(e){
return e===44||e===91||e===93||e===123||e===125}function ve(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function Fe(e){return e===
120?2:e===117?4:e===85?8:0}function be(e){return e>=48&&e<=57?e-48:-1}function Ae(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function we(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function oe(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let ie=new Array(256),xe=new Array(256);for(let e=0;e<256;e++)ie[e]=Ae(e)?1:0,xe[e]=Ae(e);function G(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||l,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Xe(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(f,v)}function T(e,f){throw Xe(e,f)}function Te(e,f){e.onWarning&&e.onWarning.call(null,Xe(e,f))}function se(e,f,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function En(e){
e.anchorMapTransactions.push(Object.create(null))}function Re(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];o.call(b,h)||(b[h]=f[h])}}function In(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let g=f[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function Be(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Se(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let en={YAML:function(f,v,b){f.version!==null&&T(f,"duplication of %YAML directive"),b.length!==1&&T(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&T(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&T(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&Te(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let g;b.length!==2&&T(f,"TAG \
directive accepts exactly two arguments");let r=b[0];g=b[1],$.test(r)||T(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&T(
f,'there is a previously declared suffix for "'+r+'" tag handle'),K.test(g)||T(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{T(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function te(e,f,v,b){if(f<v){let g=e.input.slice(f,v);if(b)for(let r=0,d=g.length;r<d;r+=1){let h=g.
charCodeAt(r);h===9||h>=32&&h<=1114111||T(e,"expected valid JSON character")}else P.test(g)&&T(e,"the stream contains non-printable characters");e.result+=g}}function ue(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&T(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Ue(e,f,v,b){
n.isObject(v)||T(e,"cannot merge mappings; the provided source object is unacceptable"),ue(e);let g=Object.keys(v);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];ue(
e),o.call(f,h)||(oe(f,h,v[h]),b[h]=!0)}}function ce(e,f,v,b,g,r,d,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let x=0,R=g.length;x<R;x+=1)Array.
isArray(g[x])&&T(e,"nested arrays are not supported inside keys"),typeof g=="object"&&Z(g[x])==="[object Object]"&&(g[x]="[object Object]")}if(typeof g=="object"&&
Z(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&T(e,"abnormal merg\
e sequence size");for(let x=0,R=r.length;x<R;x+=1)Ue(e,f,r[x],v)}else Ue(e,f,r,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=h||e.lineStart,
e.position=w||e.position,T(e,"duplicated mapping key")),oe(f,g,r),delete v[g];return f}function qe(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):T(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function H(e,f,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;V(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(W(g))for(qe(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Te(e,"deficient indentation"),b}function ae(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||q(v)))}function Ee(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function nn(e,f,v){let b,g,r,d,h,w,x=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(q(y)||re(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let C=e.input.charCodeAt(e.position+1);if(q(C)||v&&re(C))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,r=!1;y!==0;){if(y===58){let C=e.input.charCodeAt(e.position+1);if(q(C)||v&&re(C))break}else if(y===35){let C=e.input.charCodeAt(e.position-1);
if(q(C))break}else{if(e.position===e.lineStart&&ae(e)||v&&re(y))break;if(W(y))if(d=e.line,h=e.lineStart,w=e.lineIndent,H(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.
charCodeAt(e.position);continue}else{e.position=g,e.line=d,e.lineStart=h,e.lineIndent=w;break}}r&&(te(e,b,g,!1),Ee(e,e.line-d),b=g=e.position,r=!1),V(y)||(g=e.position+
1),y=e.input.charCodeAt(++e.position)}return te(e,b,g,!1),e.result?!0:(e.kind=x,e.result=R,!1)}function He(e,f){let v,b,g=e.input.charCodeAt(e.position);if(g!==
39)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(te(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else W(g)?(te(e,v,b,!0),Ee(e,H(e,!1,f)),v=b=e.position):e.position===e.lineStart&&ae(e)?
T(e,"unexpected end of the document within a single quoted scalar"):(e.position++,V(g)||(b=e.position));T(e,"unexpected end of the stream within a single quoted\
 scalar")}function tn(e,f){let v,b,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(r=e.input.
charCodeAt(e.position))!==0;){if(r===34)return te(e,v,e.position,!0),e.position++,!0;if(r===92){if(te(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),W(r))
H(e,!1,f);else if(r<256&&ie[r])e.result+=xe[r],e.position++;else if((g=Fe(r))>0){let d=g,h=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=ve(r))>=0?h=(h<<
4)+g:T(e,"expected hexadecimal character");e.result+=we(h),e.position++}else T(e,"unknown escape sequence");v=b=e.position}else W(r)?(te(e,v,b,!0),Ee(e,H(e,!1,f)),
v=b=e.position):e.position===e.lineStart&&ae(e)?T(e,"unexpected end of the document within a double quoted scalar"):(e.position++,V(r)||(b=e.position))}T(e,"une\
xpected end of the stream within a double quoted scalar")}function rn(e,f){let v=!0,b,g,r,d=e.tag,h,w=e.anchor,x,R,y,C,O=Object.create(null),E,I,L,_=e.input.charCodeAt(
e.position);if(_===91)x=93,C=!1,h=[];else if(_===123)x=125,C=!0,h={};else return!1;for(e.anchor!==null&&se(e,e.anchor,h),_=e.input.charCodeAt(++e.position);_!==
0;){if(H(e,!0,f),_=e.input.charCodeAt(e.position),_===x)return e.position++,e.tag=d,e.anchor=w,e.kind=C?"mapping":"sequence",e.result=h,!0;if(v?_===44&&T(e,"exp\
ected the node content, but found ','"):T(e,"missed comma between flow collection entries"),I=E=L=null,R=y=!1,_===63){let de=e.input.charCodeAt(e.position+1);q(
de)&&(R=y=!0,e.position++,H(e,!0,f))}b=e.line,g=e.lineStart,r=e.position,pe(e,f,a,!1,!0),I=e.tag,E=e.result,H(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===
b)&&_===58&&(R=!0,_=e.input.charCodeAt(++e.position),H(e,!0,f),pe(e,f,a,!1,!0),L=e.result),C?ce(e,h,O,I,E,L,b,g,r):R?h.push(ce(e,null,O,I,E,L,b,g,r)):h.push(E),
H(e,!0,f),_=e.input.charCodeAt(e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}T(e,"unexpected end of the stream within a flow collection")}function fe(e,f){
let v,b=u,g=!1,r=!1,d=f,h=0,w=!1,x,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)u===b?b=R===43?A:m:T(e,"repeat of a chomping mode identifier");else if((x=be(R))>=0)x===0?T(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):r?T(e,"repeat of an indentation width identifier"):(d=f+x-1,r=!0);else break;if(V(R)){do R=e.input.
charCodeAt(++e.position);while(V(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!W(R)&&R!==0)}for(;R!==0;){for(qe(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!r||e.lineIndent<d)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),W(R)){h++;continue}if(!r&&d===
0&&T(e,"missing indentation for block scalar"),e.lineIndent<d){b===A?e.result+=n.repeat(`
`,g?1+h:h):b===u&&g&&(e.result+=`
`);break}v?V(R)?(w=!0,e.result+=n.repeat(`
`,g?1+h:h)):w?(w=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,r=!0,h=0;let y=e.position;for(;!W(R)&&R!==0;)R=e.input.charCodeAt(++e.position);te(e,y,e.position,!1)}return!0}function on(e,f){let v=e.tag,b=e.
anchor,g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&se(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,T(e,"tab characters must not be used in indentation")),d===45);){let h=e.input.charCodeAt(e.position+1);if(!q(h))break;if(r=!0,e.position++,
H(e,!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let w=e.line;if(pe(e,f,s,!1,!0),g.push(e.result),H(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>f)&&d!==0)T(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function ln(e,f,v){let b,g,r,d,h=e.tag,w=e.anchor,x={},R=Object.create(null),y=null,C=null,O=null,E=!1,I=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&se(e,e.anchor,x);let L=e.input.charCodeAt(e.position);for(;L!==0;){!E&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters \
must not be used in indentation"));let _=e.input.charCodeAt(e.position+1),de=e.line;if((L===63||L===58)&&q(_))L===63?(E&&(ce(e,x,R,y,C,null,g,r,d),y=C=O=null),I=
!0,E=!0,b=!0):E?(E=!1,b=!0):T(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,L=_;else{if(g=
e.line,r=e.lineStart,d=e.position,!pe(e,v,c,!1,!0))break;if(e.line===de){for(L=e.input.charCodeAt(e.position);V(L);)L=e.input.charCodeAt(++e.position);if(L===58)
L=e.input.charCodeAt(++e.position),q(L)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(ce(e,x,R,y,C,null,g,
r,d),y=C=O=null),I=!0,E=!1,b=!1,y=e.tag,C=e.result;else if(I)T(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=w,!0}else if(I)
T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=w,!0}if((e.line===de||e.lineIndent>f)&&(E&&(g=
e.line,r=e.lineStart,d=e.position),pe(e,f,p,!0,b)&&(E?C=e.result:O=e.result),E||(ce(e,x,R,y,C,O,g,r,d),y=C=O=null),H(e,!0,-1),L=e.input.charCodeAt(e.position)),
(e.line===de||e.lineIndent>f)&&L!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return E&&ce(e,x,R,y,C,null,g,r,d),I&&(e.tag=h,e.anchor=
w,e.kind="mapping",e.result=x),I}function an(e){let f=!1,v=!1,b,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&T(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
T(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!q(r);)r===33&&(v?T(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
d-1,e.position+1),$.test(b)||T(e,"named tag handle cannot contain such characters"),v=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),N.test(g)&&T(e,"tag suffix cannot contain flow indicator characters")}g&&!K.test(g)&&T(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{T(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:T(e,
'undeclared tag handle "'+b+'"'),!0}function sn(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&T(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!q(f)&&!re(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&T(e,"name of an an\
chor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function Ln(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!q(f)&&!re(f);)f=e.input.charCodeAt(++e.position);e.position===v&&T(e,"name of an alias node must \
contain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||T(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],H(e,!0,
-1),!0}function cn(e,f,v,b){let g=Be(e);return En(e),Se(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,ln(e,v,b)&&e.kind==="mapping"?(Re(e),!0):(In(e),
Se(e,g),!1)}function pe(e,f,v,b,g){let r,d,h=1,w=!1,x=!1,R=null,y,C,O;e.depth>=e.maxDepth&&T(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let E=r=d=p===v||s===v;if(b&&H(e,!0,-1)&&(w=!0,e.lineIndent>f?h=1:e.lineIndent===f?
h=0:e.lineIndent<f&&(h=-1)),h===1)for(;;){let I=e.input.charCodeAt(e.position),L=Be(e);if(w&&(I===33&&e.tag!==null||I===38&&e.anchor!==null)||!an(e)&&!sn(e))break;
R===null&&(R=L),H(e,!0,-1)?(w=!0,d=E,e.lineIndent>f?h=1:e.lineIndent===f?h=0:e.lineIndent<f&&(h=-1)):d=!1}if(d&&(d=w||g),h===1||p===v)if(a===v||c===v?C=f:C=f+1,
O=e.position-e.lineStart,h===1)if(d&&(on(e,O)||ln(e,O,C))||rn(e,C))x=!0;else{let I=e.input.charCodeAt(e.position);R!==null&&E&&!d&&I!==124&&I!==62&&cn(e,R,R.position-
R.lineStart,C)||r&&fe(e,C)||He(e,C)||tn(e,C)?x=!0:Ln(e)?(x=!0,(e.tag!==null||e.anchor!==null)&&T(e,"alias node should not have any properties")):nn(e,C,a===v)&&
(x=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&se(e,e.anchor,e.result)}else h===0&&(x=d&&on(e,O));if(e.tag===null)e.anchor!==null&&se(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&T(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let I=0,L=e.implicitTypes.
length;I<L;I+=1)if(y=e.implicitTypes[I],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&se(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let I=e.typeMap.multi[e.kind||"fallback"];for(let L=0,
_=I.length;L<_;L+=1)if(e.tag.slice(0,I[L].tag.length)===I[L].tag){y=I[L];break}}y||T(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&T(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&se(e,e.anchor,e.result)):T(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||x}function Dn(e){let f=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(H(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!q(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&T(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;V(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!W(b));break}if(W(b))break;
for(g=e.position;b!==0&&!q(b);)b=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}b!==0&&qe(e),o.call(en,r)?en[r](e,r,d):Te(e,'unknown docum\
ent directive "'+r+'"')}if(H(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,H(e,!0,-1)):v&&T(e,"directives end mark is expected"),pe(e,e.lineIndent-1,p,!1,!0),H(e,!0,-1),e.checkLineBreaks&&S.test(e.input.slice(f,e.
position))&&Te(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&ae(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,H(e,!0,-1));return}e.position<e.length-1&&T(e,"end of the stream or a document separator is expected")}function Ye(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new G(e,f),b=e.indexOf("\0");for(b!==-1&&(v.position=b,T(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)Dn(v);return v.documents}function Mn(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=Ye(e,v);if(typeof f!="function")return b;for(let g=0,r=b.length;g<r;g+=1)f(b[g])}function _n(e,f){let v=Ye(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return yn.loadAll=Mn,yn.load=_n,yn}var Dt={},wr;function yl(){
if(wr)return Dt;wr=1;let n=Ve(),t=ze(),i=Mt(),l=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,c=9,s=10,p=13,u=32,m=33,A=34,P=35,S=37,N=38,
$=39,K=42,Z=44,W=45,V=58,q=61,re=62,ve=63,Fe=64,be=91,Ae=93,we=96,oe=123,ie=124,xe=125,G={};G[0]="\\0",G[7]="\\a",G[8]="\\b",G[9]="\\t",G[10]="\\n",G[11]="\\v",
G[12]="\\f",G[13]="\\r",G[27]="\\e",G[34]='\\"',G[92]="\\\\",G[133]="\\N",G[160]="\\_",G[8232]="\\L",G[8233]="\\P";let Xe=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],T=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Te(r,d){if(d===null)return{};let h={},w=Object.keys(d);for(let x=0,
R=w.length;x<R;x+=1){let y=w[x],C=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let O=r.compiledTypeMap.fallback[y];O&&o.call(O.styleAliases,
C)&&(C=O.styleAliases[C]),h[y]=C}return h}function se(r){let d,h,w=r.toString(16).toUpperCase();if(r<=255)d="x",h=2;else if(r<=65535)d="u",h=4;else if(r<=4294967295)
d="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",h-w.length)+w}let En=1,Re=2;function In(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=Te(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?Re:En,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Be(r,d){let h=n.repeat(" ",d),w=0,x="",R=r.length;for(;w<R;){let y,C=r.indexOf(`
`,w);C===-1?(y=r.slice(w),w=R):(y=r.slice(w,C+1),w=C+1),y.length&&y!==`
`&&(x+=h),x+=y}return x}function Se(r,d){return`
`+n.repeat(" ",r.indent*d)}function en(r,d){for(let h=0,w=r.implicitTypes.length;h<w;h+=1)if(r.implicitTypes[h].resolve(d))return!0;return!1}function te(r){return r===
u||r===c}function ue(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==a||r>=65536&&r<=1114111}function Ue(r){return ue(r)&&
r!==a&&r!==p&&r!==s}function ce(r,d,h){let w=Ue(r),x=w&&!te(r);return(h?w:w&&r!==Z&&r!==be&&r!==Ae&&r!==oe&&r!==xe)&&r!==P&&!(d===V&&!x)||Ue(d)&&!te(d)&&r===P||
d===V&&x}function qe(r){return ue(r)&&r!==a&&!te(r)&&r!==W&&r!==ve&&r!==V&&r!==Z&&r!==be&&r!==Ae&&r!==oe&&r!==xe&&r!==P&&r!==N&&r!==K&&r!==m&&r!==ie&&r!==q&&r!==
re&&r!==$&&r!==A&&r!==S&&r!==Fe&&r!==we}function H(r){return!te(r)&&r!==V}function ae(r,d){let h=r.charCodeAt(d),w;return h>=55296&&h<=56319&&d+1<r.length&&(w=r.
charCodeAt(d+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Ee(r){return/^\n* /.test(r)}let nn=1,He=2,tn=3,rn=4,fe=5;function on(r,d,h,w,x,R,y,C){
let O,E=0,I=null,L=!1,_=!1,de=w!==-1,je=-1,We=qe(ae(r,0))&&H(ae(r,r.length-1));if(d||y)for(O=0;O<r.length;E>=65536?O+=2:O++){if(E=ae(r,O),!ue(E))return fe;We=We&&
ce(E,I,C),I=E}else{for(O=0;O<r.length;E>=65536?O+=2:O++){if(E=ae(r,O),E===s)L=!0,de&&(_=_||O-je-1>w&&r[je+1]!==" ",je=O);else if(!ue(E))return fe;We=We&&ce(E,I,
C),I=E}_=_||de&&O-je-1>w&&r[je+1]!==" "}return!L&&!_?We&&!y&&!x(r)?nn:R===Re?fe:He:h>9&&Ee(r)?fe:y?R===Re?fe:He:_?rn:tn}function ln(r,d,h,w,x){r.dump=(function(){
if(d.length===0)return r.quotingType===Re?'""':"''";if(!r.noCompatMode&&(Xe.indexOf(d)!==-1||T.test(d)))return r.quotingType===Re?'"'+d+'"':"'"+d+"'";let R=r.indent*
Math.max(1,h),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-R),C=w||r.flowLevel>-1&&h>=r.flowLevel;function O(E){return en(r,E)}switch(on(
d,C,r.indent,y,O,r.quotingType,r.forceQuotes&&!w,x)){case nn:return d;case He:return"'"+d.replace(/'/g,"''")+"'";case tn:return"|"+an(d,r.indent)+sn(Be(d,R));case rn:
return">"+an(d,r.indent)+sn(Be(Ln(d,y),R));case fe:return'"'+pe(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function an(r,d){let h=Ee(
r)?String(d):"",w=r[r.length-1]===`
`,R=w&&(r[r.length-2]===`
`||r===`
`)?"+":w?"":"-";return h+R+`
`}function sn(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function Ln(r,d){let h=/(\n+)([^\n]*)/g,w=(function(){let C=r.indexOf(`
`);return C=C!==-1?C:r.length,h.lastIndex=C,cn(r.slice(0,C),d)})(),x=r[0]===`
`||r[0]===" ",R,y;for(;y=h.exec(r);){let C=y[1],O=y[2];R=O[0]===" ",w+=C+(!x&&!R&&O!==""?`
`:"")+cn(O,d),x=R}return w}function cn(r,d){if(r===""||r[0]===" ")return r;let h=/ [^ ]/g,w,x=0,R,y=0,C=0,O="";for(;w=h.exec(r);)C=w.index,C-x>d&&(R=y>x?y:C,O+=
`
`+r.slice(x,R),x=R+1),y=C;return O+=`
`,r.length-x>d&&y>x?O+=r.slice(x,y)+`
`+r.slice(y+1):O+=r.slice(x),O.slice(1)}function pe(r){let d="",h=0;for(let w=0;w<r.length;h>=65536?w+=2:w++){h=ae(r,w);let x=G[h];!x&&ue(h)?(d+=r[w],h>=65536&&
(d+=r[w+1])):d+=x||se(h)}return d}function Dn(r,d,h){let w="",x=r.tag;for(let R=0,y=h.length;R<y;R+=1){let C=h[R];r.replacer&&(C=r.replacer.call(h,String(R),C)),
(f(r,d,C,!1,!1)||typeof C>"u"&&f(r,d,null,!1,!1))&&(w!==""&&(w+=","+(r.condenseFlow?"":" ")),w+=r.dump)}r.tag=x,r.dump="["+w+"]"}function Ye(r,d,h,w){let x="",R=r.
tag;for(let y=0,C=h.length;y<C;y+=1){let O=h[y];r.replacer&&(O=r.replacer.call(h,String(y),O)),(f(r,d+1,O,!0,!0,!1,!0)||typeof O>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&
((!w||x!=="")&&(x+=Se(r,d)),r.dump&&s===r.dump.charCodeAt(0)?x+="-":x+="- ",x+=r.dump)}r.tag=R,r.dump=x||"[]"}function Mn(r,d,h){let w="",x=r.tag,R=Object.keys(
h);for(let y=0,C=R.length;y<C;y+=1){let O="";w!==""&&(O+=", "),r.condenseFlow&&(O+='"');let E=R[y],I=h[E];r.replacer&&(I=r.replacer.call(h,E,I)),f(r,d,E,!1,!1)&&
(r.dump.length>1024&&(O+="? "),O+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,I,!1,!1)&&(O+=r.dump,w+=O))}r.tag=x,r.dump="{"+w+"}"}function _n(r,d,h,w){
let x="",R=r.tag,y=Object.keys(h);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let C=0,O=y.length;C<O;C+=1){let E="";(!w||x!=="")&&(E+=Se(r,d));let I=y[C],L=h[I];if(r.replacer&&(L=r.replacer.call(h,I,L)),
!f(r,d+1,I,!0,!0,!0))continue;let _=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;_&&(r.dump&&s===r.dump.charCodeAt(0)?E+="?":E+="? "),E+=r.dump,_&&(E+=
Se(r,d)),f(r,d+1,L,!0,_)&&(r.dump&&s===r.dump.charCodeAt(0)?E+=":":E+=": ",E+=r.dump,x+=E)}r.tag=R,r.dump=x||"{}"}function e(r,d,h){let w=h?r.explicitTypes:r.implicitTypes;
for(let x=0,R=w.length;x<R;x+=1){let y=w[x];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(h?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let C=r.styleMap[y.tag]||y.defaultStyle,O;if(l.call(y.represent)===
"[object Function]")O=y.represent(d,C);else if(o.call(y.represent,C))O=y.represent[C](d,C);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+C+'" style');
r.dump=O}return!0}}return!1}function f(r,d,h,w,x,R,y){r.tag=null,r.dump=h,e(r,h,!1)||e(r,h,!0);let C=l.call(r.dump),O=w;w&&(w=r.flowLevel<0||r.flowLevel>d);let E=C===
"[object Object]"||C==="[object Array]",I,L;if(E&&(I=r.duplicates.indexOf(h),L=I!==-1),(r.tag!==null&&r.tag!=="?"||L||r.indent!==2&&d>0)&&(x=!1),L&&r.usedDuplicates[I])
r.dump="*ref_"+I;else{if(E&&L&&!r.usedDuplicates[I]&&(r.usedDuplicates[I]=!0),C==="[object Object]")w&&Object.keys(r.dump).length!==0?(_n(r,d,r.dump,x),L&&(r.dump=
"&ref_"+I+r.dump)):(Mn(r,d,r.dump),L&&(r.dump="&ref_"+I+" "+r.dump));else if(C==="[object Array]")w&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?Ye(r,d-1,r.dump,
x):Ye(r,d,r.dump,x),L&&(r.dump="&ref_"+I+r.dump)):(Dn(r,d,r.dump),L&&(r.dump="&ref_"+I+" "+r.dump));else if(C==="[object String]")r.tag!=="?"&&ln(r,r.dump,d,R,O);else{
if(C==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+C)}if(r.tag!==null&&r.tag!=="?"){let _=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",r.dump=_+" "+
r.dump}}return!0}function v(r,d){let h=[],w=[];b(r,h,w);let x=w.length;for(let R=0;R<x;R+=1)d.duplicates.push(h[w[R]]);d.usedDuplicates=new Array(x)}function b(r,d,h){
if(r!==null&&typeof r=="object"){let w=d.indexOf(r);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(d.push(r),Array.isArray(r))for(let x=0,R=r.length;x<R;x+=1)b(
r[x],d,h);else{let x=Object.keys(r);for(let R=0,y=x.length;R<y;R+=1)b(r[x[R]],d,h)}}}function g(r,d){d=d||{};let h=new In(d);h.noRefs||v(r,h);let w=r;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),f(h,0,w,!0,!0)?h.dump+`
`:""}return Dt.dump=g,Dt}var xr;function vl(){if(xr)return Q;xr=1;let n=gl(),t=yl();function i(l,o){return function(){throw new Error("Function yaml."+l+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Q.Type=X(),Q.Schema=Rr(),Q.FAILSAFE_SCHEMA=Or(),Q.JSON_SCHEMA=Lr(),Q.CORE_SCHEMA=
Dr(),Q.DEFAULT_SCHEMA=Mt(),Q.load=n.load,Q.loadAll=n.loadAll,Q.dump=t.dump,Q.YAMLException=ze(),Q.types={binary:Nr(),float:Ir(),map:kr(),null:Tr(),pairs:Fr(),set:Br(),
timestamp:Mr(),bool:Sr(),int:Er(),merge:_r(),omap:$r(),seq:Pr(),str:Cr()},Q.safeLoad=i("safeLoad","load"),Q.safeLoadAll=i("safeLoadAll","loadAll"),Q.safeDump=i(
"safeDump","dump"),Q}var bl=vl(),Al=ml(bl),{Type:Ur,Schema:Ja,FAILSAFE_SCHEMA:qr,JSON_SCHEMA:Xa,CORE_SCHEMA:es,DEFAULT_SCHEMA:ns,load:Hr,loadAll:ts,dump:rs,YAMLException:is,
types:os,safeLoad:ls,safeLoadAll:as,safeDump:ss}=Al;function Wr(n,t,i){if(t===void 0)return i?Yr(n):Ce(n);if(t===`${De}binary`)return Cl(n);if(t===`${De}timestamp`)return xl.test(n)&&Rl(n)?Ce(n):void 0;let l=wl.get(
t);if(!l)return Ce(n);let o=Yr(n);return l==="float"&&o.type==="integer"?Me(Number(o.value)):o.type===l?o:void 0}var De="tag:yaml.org,2002:",wl=new Map([[`${De}\
int`,"integer"],[`${De}float`,"float"],[`${De}bool`,"boolean"],[`${De}null`,"null"]]),xl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Rl(n){let[t=0,i=0,l=0]=n.split(/[-Tt ]/,3).map(Number);return l<=new Date(Date.UTC(t,i,0)).getUTCDate()}function Cl(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Ce(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function Yr(n){
let t=Pl.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return kl(n)??Ce(n);if(!/[-+0-9]/.test(i))return Ce(n);let l=n.replaceAll("_","");return Tl(l)??Ol(l)??
Ce(n)}var Pl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,jr(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,jr(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Me(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Me(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Me(Number.NEGATIVE_INFINITY)])]);
function Ce(n){return{type:"text",value:n,key:n}}function jr(n){return{type:"boolean",value:n,key:String(n)}}function Me(n){return{type:"float",value:n,key:El(n)}}
function kl(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Me(t):void 0}
function Ol(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Me(t):void 0}function Tl(n){let t=Sl.
exec(n);if(!t)return;let[,i="",l,o,a,c="0"]=t,s=l!==void 0?vn(l,"0x",16):o!==void 0?vn(o,"0o",22):a!==void 0?vn(a,"0b",64):vn(c,"",20);if(s===void 0||s>=2n**64n)
return;let p=i==="-"?-s:s;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:i===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var Sl=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function vn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function El(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[l,o]=t.toExponential(i-1).split("e"),a=Number(o);return a>=-4&&a<6?String(Number(t.toPrecision(i))):`${l}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}function Kr(n){if(n.length>Qr||Il(n))return;let t=zr(n);return _t?void 0:t}function Vr(n){return n.length<=Qr&&zr(n)!==void 0}function zr(n){_t=!1;try{return{value:Hr(
n,{schema:ql})??null}}catch{return}}var Qr=3e6;function Il(n){return Dl.test(n)||Ll.test(n)||Nl(n)||Ml.test(n)&&_l.test(n)?!0:/[[{]/.test(n)&&$l.test(n)&&Fl.test(
n)}var Ll=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Dl=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Ml=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
_l=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Nl(n){for(let t=0;t+Gr<n.length;){let i=n.lastIndexOf(`
`,t+Gr);if(i<t)return!0;t=i+1}return!1}var Gr=1e3,$l=/(?:^|[\s,:[{-])[[{]/,Fl=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,_t=!1,Bl=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Qe,Ul=new Ur("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Bl.has(n.charCodeAt(
0))||(Qe=Wr(n,void 0,!0),!Qe||Qe.type==="text"))return!1;let{type:t,key:i,value:l}=Qe;return(t==="float"||t==="integer"&&i!==String(l))&&(_t=!0),!0},construct:()=>Qe?.
value}),ql=qr.extend({implicit:[Ul]});function Zr(n){let t=n.charCodeAt(0)===65279?1:0,i,l=o=>{i??=Hl(n);let a=0,c=i.length-1;for(;a<c;){let p=a+c+1>>1;(i[p]??0)<=o?a=p:c=p-1}let s=o-(i[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,s-t):s,offset:o}};return(o,a)=>({start:l(Math.min(o,n.length)),end:l(Math.min(a,n.length))})}function Hl(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Nt=200,Jr=`it is nested deeper than ${Nt} levels`;function ti(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return ei(n,t);let i=[],l=t;for(;;){let c=bn(Xr,n,l);if(c===n.length)return i;
let s=jl(n,l,c);if(!s)break;i.push(s),l=s.end}if(i.length<2)return[...i,...ei(n,bn(Yl,n,l))];let o=bn(Xr,n,l);return[...i,{start:l,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Xr=/[ \t\r\n]*/y,Yl=/[^\S\n]*\n?/y;function bn(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function jl(n,t,i){let l=Wl(n,i);if(!l)return;let{end:o,levels:a}=l;if(a>Nt)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Jr}};
let c=!0;try{let s=JSON.parse(n.slice(i,o),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:i,end:o,json:{value:s}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Wl(n,t){let i=0,l=0;for(let o=t;o<n.length;o++){let a=n[o];if(a===
'"'){let c=Kl(n,o);if(c===void 0)return;o=c-1}else a==="{"||a==="["?l=Math.max(l,++i):a==="}"||a==="]"?i--:i===0&&(o=bn(Gl,n,o)-1);if(i<=0)return{end:o+1,levels:l}}}
var Gl=/[-+.\w]*/y;function Kl(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function ei(n,t){let i=[],l={start:t,body:t},o=c=>{
c>l.body&&i.push({...l,end:c})},a=n.startsWith("---",t)?t:ni(n,t);for(;a!==-1;a=ni(n,a)){let c=n.indexOf(`
`,a),s=c===-1?n.length:c+1,p=n.slice(a+3,s).trim();if(p!==""&&!p.startsWith("#")){if(l.fault)continue;o(a),l={start:a,body:a,fault:{start:a,end:a+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>l.body&&!Vl(n.slice(l.body,a))&&(o(a),l={start:a,body:s})}return o(n.length),i}function ni(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function Vl(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var zl,ri=()=>zl??=require("./thorough.cjs"),ii=(...n)=>ri().multilineTexts(...n),$t=(...n)=>ri().readThoroughly(...n);function Ft(n,{fast:t=!0}={}){let i=Zr(n),l=[],o,a=0;for(let c of ti(n)){let s=oi(n,{...c,start:a},i,t);if(s.value===null&&s.issues.length===0){o??=s;continue}l.
push(s),a=c.end}return l.length>0?{documents:l}:{documents:[o??oi(n,{start:a,body:a,end:n.length},i,t)]}}function oi(n,t,i,l){let o=l?Ql(n,t):void 0;if(!o)return $t(
n,t,i);let a,c=()=>(a??=$t(n,t,i),a);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Ql(n,{body:t,end:i,json:l,fault:o}){if(o)return;let a=n.slice(t,i);return l?Vr(a)?l:void 0:Kr(a)}var Cs=Object.prototype;function Zl(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!Zl(n)}function li(n){return n.split("/").slice(1).map(Jl)}var Jl=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function An(n){return/[~\d]/.test(n)?li(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function U(n,t){let i=n;for(let l of Xl(t))if(Array.isArray(i))i=i[Number(l)];else if(F(i)&&Object.hasOwn(i,
l))i=i[l];else return;return i}function Xl(n){let t=Bt.get(n);if(t)return t;let i=li(n);return Bt.size<ea&&Bt.set(n,i),i}var Bt=new Map,ea=1e3;var si={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{if(!i.ca)return[];let l=`${i.kind}/${i.planeID}`,o=t.get(l);return o||t.set(l,i),o?.
ca&&ai(o.ca.text)!==ai(i.ca.text)?[{plane:i,path:i.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${wn("a",Y)}---
${wn("b",Y.replace("CCCC","DDDD"))}`,right:`${wn("a",Y)}---
${wn("b",Y)}`}},ai=n=>n.replace(/\s+/g,"");function wn(n,t){let i=`planeID: shared
${B(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",i,`name: ${n}
  namespace: acme`)}var _e=[],Ut=[];function qt(n,t,i){if(n===t)return 0;let l=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let a=n.length,c=t.length;for(;a>0&&n.charCodeAt(~-a)===
t.charCodeAt(~-c);)a--,c--;let s=0;for(;s<a&&n.charCodeAt(s)===t.charCodeAt(s);)s++;if(a-=s,c-=s,l!==void 0&&c-a>l)return l;if(a===0)return l!==void 0&&c>l?l:c;
let p,u,m,A,P=0,S=0;for(;P<a;)Ut[P]=n.charCodeAt(s+P),_e[P]=++P;for(;S<c;){for(p=t.charCodeAt(s+S),m=S++,u=S,P=0;P<a;P++)A=p===Ut[P]?m:m+1,m=_e[P],u=_e[P]=m>u?A>
u?u+1:A:A>m?m+1:A;if(l!==void 0){let N=u;for(P=0;P<a;P++)_e[P]<N&&(N=_e[P]);if(N>l)return l}}return _e.length=a,Ut.length=a,l!==void 0&&u>l?l:u}var na=64;function Ze(n,t){if(n.length>na)return;let i=n.toLowerCase(),l=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let a of t){if(Math.abs(a.length-
n.length)>=l)continue;let c=a.toLowerCase(),s=ta(i,c)?1:qt(i,c,{maxDistance:l});s<l&&(l=s,o=a)}return o}function ta(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}function ci(n,t){if(!F(n)||!Le(t,n.kind))return;let i=String(n.kind),l=U(n,"/metadata/name"),o=U(n,"/metadata/namespace");if(!(typeof l!="string"||l===""))return{
kind:i,name:l,namespace:!Pe(i)&&typeof o=="string"&&o!==""?o:void 0}}var Pe=n=>n.startsWith("Cluster")||n==="Organization";function xn(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function ui(n){let t=U(n,"/spec/planeID"),i=t===void 0||t===""?U(n,"/metadata/name"):t;return typeof i==
"string"?i:void 0}function Ne(n){let t=new Map;for(let i of n){let l=t.get(i.name);l?l.push(i):t.set(i.name,[i])}return t}function ke(n,t,i){return i.includes(t.kind)&&(Pe(t.kind)||
xn(n,t))}function Rn(n,t){return n===`Cluster${t}`||t===`Cluster${n}`}var fi={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let t=Ne(n);return n.flatMap(i=>i.references.flatMap(({set:l,namePath:o,kinds:a,name:c})=>{let s=t.get(c)??[],[p=""]=a;
if(!l||s.some(S=>ke(i,S,a)))return[];if(s.some(S=>Rn(S.kind,p)))return[];let u=s.find(S=>S.kind===p);if(u)return[{plane:i,path:o,detail:`the ${p} ${c} is in the\
 namespace ${u.namespace}`}];let m=Ze(c,ra(i,p,n)),A=Pe(p)||i.namespace===void 0?"":` in the namespace ${i.namespace}`,P=m===void 0?"":` (did you mean ${m}?)`;return[
{plane:i,path:o,detail:`there is no ${p} ${c}${A}${P}`}]}))},message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${me("eu-wst")}---
${z}`,right:`${me("eu-west")}---
${z}`}};function ra(n,t,i){let l=[];for(let o of i)if(o.kind===t&&xn(n,o)&&l.push(o.name),l.length===ia)break;return l}var ia=500;var pi={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:i})=>{let l=F(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof l!="string"||l===
""?[]:!F(i)||i.planeID!==void 0||oa.test(l)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",D+M,`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${D}${M}`,`name: eu.west
  namespace: acme`)}},oa=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function ye(n,t){let i=[];for(let l of t){let o=U(n,l);typeof o=="string"&&i.push({path:l,text:o})}return i}function ee(n,t){return ye(n,le(t,"v0.9")?la:aa)}var la=[
"/spec/clusterAgent/clientCA/value"],aa=["/spec/agent/clientCA/value"];function Oe(n,t){return(Cn?.resource!==n||Cn.line!==t)&&(Cn={resource:n,line:t,listeners:sa(
n,t)}),Cn.listeners}var Cn;function sa(n,t){let i=U(n,"/spec/gateway");return F(i)?le(t,"v0.17")?ua(i):["public","organization"].flatMap(l=>{let o=`${i[`${l}Gat\
ewayNamespace`]??""}/${i[`${l}GatewayName`]??""}`,a=`/spec/gateway/${l}VirtualHost`,c=l==="public";return[{isPublic:c,protocol:"http",gateway:o,host:a,port:`/sp\
ec/gateway/${l}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:a,port:`/spec/gateway/${l}HTTPSPort`}]}):[]}function di(n,t){let i=Oe(n,t);if(i.length===0)
return[];let l=ye(n,i.flatMap(({isPublic:o,host:a})=>o?[a]:[]));return[...new Map(l.map(o=>[o.text,o])).values()]}var ca=["ingress","egress"].flatMap(n=>["exter\
nal","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${t}\
/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function ua(n){let t=[];for(let{way:i,side:l,isPublic:o,listeners:a}of ca){let c=n[i],s=F(c)?c[l]:void 0;
if(!F(s))continue;let p=`${s.namespace}/${s.name}`;for(let u of a)F(s[u.protocol])&&t.push({isPublic:o,gateway:p,...u})}return t}var mi={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,t)=>{let i=new Map;return Oe(n,t).flatMap(
({gateway:l,protocol:o,port:a})=>{let c=U(n,a);if(typeof c!="number")return[];let s=`${l} ${c}`,p=i.get(s);return i.set(s,p??o),p===void 0||p===o?[]:[{path:a,detail:p}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:k("DataPlane",`${D}${M}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${D}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var hi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=U(n,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let i=new Set;return t.flatMap((l,o)=>{let a=i.has(l);return i.add(l),a&&typeof l=="string"?[{path:`/\
spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:k("Data\
Plane",`${D}${M}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${D}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var gi={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{let l=`${i.kind}/${i.namespace??""}/${i.name}`,o=t.get(l);return o||t.set(l,i),o?[{plane:i,path:"/m\
etadata/name",detail:o.file===i.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",D+M)}---
${k("DataPlane",D+M)}`,right:`${k("DataPlane",D+M)}---
${k("DataPlane",D+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var yi={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let t=U(n,"/spec/imagePullSe\
cretRefs"),i=ye(n,pa).filter(({text:l})=>l==="");return Array.isArray(t)?[...i,...t.flatMap((l,o)=>l===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:i},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",D.replace("name: agent-ca",'name: ""')+M),right:k("DataPlane",D+M)}},fa=["\
ingress","egress"].flatMap(n=>["external","internal"].map(t=>`/spec/gateway/${n}/${t}`)),pa=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/\
spec/clusterAgent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...fa.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var da=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function vi(n){return n.replace(da,"")}function Pn(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let i=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),l=new TextDecoder(
"utf-8",{fatal:!0}).decode(i);return l.includes("-----BEGIN ")?l:void 0}catch{return}}function ne(n){let t=Pn(n),i=t??n;if(vi(i)!==i)return"private-key";let l=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(i)?.[1];return l===
void 0?ha(i)?"placeholder":"other":ma(l)?t===void 0?"certificate":"encoded":"placeholder"}function ma(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function ha(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}var bi={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,t)=>ee(n,t).
filter(({text:i})=>ne(i)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:t})=>Pn(String(
U(n,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${B(btoa(Y))}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}ob\
serverURL: https://observer.example.com`)}};function kn(n,t,{at:i,endOf:l}){return!i||!l?[]:ee(n,t).flatMap(({path:o,text:a})=>{let c=ne(a)==="certificate"?l(a):void 0;return c?[{path:o,end:c,at:i}]:[]})}
var On=n=>n.toISOString().slice(0,10);var Ai={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies \
nothing",since:"v0.9",check:(n,t,i)=>kn(n,t,i).flatMap(({path:l,end:o,at:a})=>o<a?[{path:l,detail:On(o)}]:[]),message:({detail:n})=>`holds a certificate that en\
ded on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("ObservabilityPlane",`${B(un)}o\
bserverURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}};var wi={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifi\
es nothing",since:"v0.9",check:(n,t,i)=>kn(n,t,i).flatMap(({path:l,end:o,at:a})=>o>=a&&o.getTime()-a.getTime()<ga?[{path:l,detail:On(o)}]:[]),message:({detail:n})=>`\
holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${B(un)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},ga=720*60*60*1e3;var xi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:ee(n,t).filter(({text:i})=>ne(i)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",B(Y)+M),right:k("DataPlane",D+M)}};var Ri={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(n,t,{at:i,endOf:l})=>ee(n,t).flatMap(({path:o,text:a})=>{let c=ne(a);if(a.trim()==="")return[{path:o,detail:"is empty, which counts as \
none, and the plane is skipped"}];let s=c==="certificate"&&i!==void 0&&l?.(a)===void 0;return c==="other"||s?[{path:o,detail:"is no certificate in PEM"}]:[]}),message:({
detail:n})=>`${n}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}observerURL: https://observer.example.com`)}};var Ci={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,t)=>Oe(n,t).flatMap(({port:i})=>{let l=U(
n,i);return typeof l=="number"&&(l<1||l>65535)?[{path:i}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:k("DataPlane",`${D}${M}\
  publicHTTPPort: 0`),right:k("DataPlane",`${D}${M}  publicHTTPPort: 80`)}};var Pi={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>ye(n,va).flatMap(({path:t,text:i})=>{
let l=ya(i);return l===void 0?[]:[{path:t,detail:l}]}),message:({detail:n})=>`must be an address such as https://observer.example.com; this one ${n}.`,example:{
release:"v0.15",wrong:k("ObservabilityPlane",`${B(Y)}observerURL: observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}observerURL: https://observer.exam\
ple.com`)}};function ya(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.test(n)?"holds a user or password, which everybody can read here":URL.canParse(
n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var va=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec\
/observer/url"];var ki={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,t)=>ye(n,
ba(Oe(n,t))).flatMap(({path:i,text:l})=>{let o=Aa.test(l)?void 0:wa(l);return o===void 0?[]:[{path:i,detail:o}]}),message:({detail:n})=>`must be a plain host na\
me such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:k("DataPlane",D+M.replace("apps.example.com","https://apps.example.com")),right:k("Da\
taPlane",D+M)}};function ba(n){let t=[];for(let{host:i}of n)t.includes(i)||t.push(i);return t}var Aa=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function wa(n){return xa.find(([t])=>t.test(n))?.[1]}var xa=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var Oi={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&F(U(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:k("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}observerURL: https://observer.example.com`)}};var Ti={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>ee(n,t).filter(({text:i})=>ne(i)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${B(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}observerURL: https://observer.example.com`)}};var Ra=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Si={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,t)=>ee(n,t).filter(({
text:i})=>ne(i)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${B(Y+Ra)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${B(Y)}observe\
rURL: https://observer.example.com`)}};var Ei={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let t=Ne(n);return n.flatMap(i=>i.references.flatMap(({set:l,path:o,namePath:a,kinds:c,name:s})=>{let p=t.get(s)??[];if(!l||p.some(m=>ke(i,
m,c)))return[];let u=p.find(m=>Rn(m.kind,c[0]??"")&&ke(i,m,[m.kind]));return u?[{plane:i,path:a===o?o:`${o}/kind`,detail:`${s} is a ${u.kind}`}]:[]}))},message:({
detail:n})=>`leads nowhere, because ${n}: refer to that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${me("eu-west","ClusterDataPlane")}---\

${z}`,right:`${me("eu-west")}---
${z}`}};var Ii={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>{let t=new Map;return n.flatMap(i=>i.publicHosts.flatMap(({path:l,text:o})=>{let a=t.get(o);return a||t.set(o,i),a&&a.planeID!==i.planeID?[{plane:i,
path:l,detail:a.name}]:[]}))},message:({detail:n})=>`is the public host of ${n} too, which is another cluster: a name leads to one of them, so give each a host \
of its own.`,example:{release:"v0.15",wrong:`${z}---
${k("DataPlane",D+M,`name: us-east
  namespace: acme`)}`,right:`${z}---
${k("DataPlane",D+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Li={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:i,spec:l,metadata:o}=n;if(!F(l))return[];let a=[],c=F(o)?o.name:void 0;String(i).startsWith("Cluster")&&
l.planeID===void 0&&typeof c=="string"&&a.push({path:"/spec/planeID",detail:c});let s=U(n,"/spec/observabilityPlaneRef");return le(t,"v0.15")&&F(s)&&s.kind===void 0&&
a.push({path:"/spec/observabilityPlaneRef/kind",detail:String(i).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),a},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:k("DataPlane",`${D}${M}obse\
rvabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${D}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Di=k("ObservabilityPlane",`${D}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),Mi={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let t=Ne(n),i=new Set(n.flatMap(l=>l.references.flatMap(({kinds:o,name:a})=>{let c=(t.
get(a)??[]).filter(p=>ke(l,p,o)),s=o.find(p=>c.some(u=>u.kind===p));return c.filter(p=>p.kind===s)})));return n.flatMap(l=>/ObservabilityPlane$/.test(l.kind)&&!i.
has(l)?[{plane:l,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no other plane refers to: name it in an observabilityPlaneRef, or remove \
it.",example:{release:"v0.15",wrong:`${z}---
${Di}`,right:`${k("DataPlane",`${D}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Di}`}};var $e=[Si,bi,Ri,Ti,Ai,wi,ki,Pi,Ci,mi,Li,yi,pi,Oi,xi,hi],Tn=[gi,fi,Ei,Ii,si,Mi];function Ni(n,t,i,l={},o=$e){let a=[];for(let s of Ca(o,t)){let p=Pa(s,n,t,l);p.length>0&&a.push(...p)}if(a.length===0)return a;let c=new Set(i.map(({path:s})=>s));
return a.filter(({issue:s})=>!c.has(s.path))}function Ca(n,t){if(n!==$e)return n.filter(o=>Sn(o,t));let i=_i.get(t);if(i)return i;let l=$e.filter(o=>Sn(o,t));return _i.
set(t,l),l}var _i=new Map;function Sn({since:n,until:t},i){return(!n||le(i,n))&&(!t||le(t,i))}function Pa(n,t,i,l){try{return n.check(t,i,l).map(o=>{let a=n.fix?.(
t,o);return{issue:ka(n,o),severity:n.severity,...a!==void 0&&{fix:a}}})}catch{return[{issue:{...Ht(n.code),path:"",field:""},severity:"error"}]}}var Ht=n=>({code:"\
rule-failed",message:`could not be checked: the rule ${n} has a fault, please report it.`});function ka(n,t){return{code:n.code,path:t.path,field:An(t.path),message:n.
message(t)}}function Fi(n,t,i,l,o=Tn){let a=o.filter(s=>Sn(s,t));if(i)return a.flatMap(s=>$i(s,n,t,l));let c=a.filter(({among:s})=>s==="each");return Oa(n).flatMap(s=>c.flatMap(
p=>$i(p,s,t,l)))}function Oa(n){let t=new Map;for(let i of n){let l=t.get(i.file);l?l.push(i):t.set(i.file,[i])}return[...t.values()].filter(i=>i.length>1)}function $i(n,t,i,l){
try{return n.check(t,i).map(o=>{let a=o.plane.pointer+o.path,c={code:n.code,path:a,field:An(o.path),message:n.message(o)},{plane:s}=o;return{plane:s,finding:{...c,
file:s.path,severity:n.severity,range:l(s,o.path)}}})}catch{let[o]=t,a={...Ht(n.code),path:"",field:""};return o?[{plane:o,finding:{...a,file:o.path,severity:"e\
rror",range:l(o,"")}}]:[]}}var Yt="openchoreo.dev";function Bi(n){return Ui(n,"").filter(t=>Ta(t.value))}function Ui(n,t){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,l)=>Ui(i,`${t}/items/${l}`)):[{pointer:t,value:n}]}function Ta(n){if(!F(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&Ie.includes(i);let l=t.split("/")[0]??"";return l!==Yt?(l.endsWith(`.${Yt}`)||Ze(l,[Yt])!==void 0)&&
typeof i=="string"&&Ie.includes(i):typeof i!="string"||i===""?!0:Ie.includes(i)||i.endsWith("Plane")||Ze(i,Ie)!==void 0}var Je=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function qi({range:n},t){let i=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(i)}function Hi(n,t){if(!Je(n))return jt(n.value);let{start:i,end:l}=n.range;return t.slice(i.offset,l.offset).includes("{{")}function jt(n){return typeof n==
"string"?n.includes("{{"):Array.isArray(n)?n.some(jt):F(n)?Object.entries(n).some(([t,i])=>t.includes("{{")||t!=="annotations"&&jt(i)):!1}function Yi(n,t,i,l){let o=Bi(n.value);if(o.length===0&&!Je(n))return;let a=n.issues.map(s=>({...s,file:t,severity:Ge(s.code)})),c=[];for(let s of o){let p=Sa(s,
n,t,i,l);p.length!==0&&(a.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...Ea(s,n,t,i)))}return{planes:o,findings:a,fits:c}}function Sa({value:n,pointer:t},i,l,o,a){
let c=zt(o)(n),s=c.ok?[]:c.issues,p=Ke(o),u=F(n)&&Le(p,n.kind)?Ni(n,p,s,a):[];if(s.length===0&&u.length===0)return[];return[...s.map(A=>m(A,Ge(A.code))),...u.map(
({issue:A,severity:P})=>m(A,P))];function m(A,P){let S=t+A.path,N=A.code==="unknown-field"?i.keyOf(S):i.positionOf(S);return{...A,path:S,file:l,severity:P,range:N}}}
function Ea({value:n,pointer:t},i,l,o){let a=Qt(n),c=a.includes(o)?void 0:a.at(-1);if(c===void 0)return[];let s=he.indexOf(o)>he.indexOf(c),{line:p}=i.positionOf(
t).start;return[{file:l,line:p,span:Zt(a),release:c,...s&&{later:o}}]}function ji(n,t){if(!F(n)||!Le(t,n.kind))return[];let i=String(n.kind),l=i==="Environment"?"dataPlaneRef":Ia(i,t)?"observabilityPlaneRef":void 0;if(l===void 0)return[];
let o=`/spec/${l}`,a=l==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${a}`,s=Pe(i)?c:a,p=U(n,o);if(p==null||p==="")return[{path:o,namePath:o,kinds:La(
s,c,t),name:"default",set:!1}];if(typeof p=="string")return[{path:o,namePath:o,kinds:[s],name:p,set:!0}];if(!F(p)||typeof p.name!="string"||p.name==="")return[];
let u=[a,c].find(m=>m===(p.kind??s));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:p.name,set:!0}]}function Ia(n,t){return le(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function La(n,t,i){return n!==t&&le(i,"v1.0")?[n,t]:[n]}function Wi({value:n,pointer:t,document:i},l,o,a){let c=ci(n,l);if(!c)return[];let s=n;return[{...c,path:o,file:a,document:i,pointer:t,planeID:ui(n),references:ji(
n,l),publicHosts:di(s,l),ca:ee(s,l).find(({text:p})=>ne(p)==="certificate")}]}function Ki(n,t,i){if(t.length===0)return[...n];let l=t.filter(({hasReason:c})=>c),o=n.filter(c=>!l.some(s=>Gi(s,c))),a=t.flatMap(c=>{let s=c.hasReason?n.some(p=>Gi(
c,p))?void 0:Ma:Da;return s?[{...s,path:"",field:"",file:i,severity:"warning",range:c.range}]:[]});return[...o,...a]}function Gi({code:n,line:t,document:i},{code:l,
range:{start:o}}){return l!==n?!1:t===void 0?o.offset>=i.start.offset&&o.offset<i.end.offset:o.line===t}var Da={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},Ma={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},_a=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Vi="openchoreo-planes-disable";function zi(n,t){let{start:i,end:l}=n.range,o=t.slice(i.offset,l.offset),a=n.positionOf("").start,c=ii(n),s=i.offset;return o.split(
`
`).flatMap((p,u)=>{let m=s;s+=p.length+1;let A=_a.exec(p),P=A?.[1];if(!A||P===void 0||c.some(([W,V])=>m>=W&&m<V))return[];let S=A[2]!==void 0;if(!S&&m>=a.offset)
return[];let N=i.line+u,$=p.indexOf("#")+1,K={line:N,column:$,offset:m+$-1},Z={start:K,end:{line:N,column:$+P.length,offset:K.offset+P.length}};return[{code:A[3]??
"",hasReason:A[4]!==void 0,line:S?N+1:void 0,document:n.range,range:Z}]})}function Zi({release:n=st,complete:t=!1,fast:i=!0,...l}){let o=Ke(n),a=[],c=[],s=0,p=0;function u({path:A,text:P},S,N=!1){s++;let $=P.includes("{{"),K=P.includes(
Vi),Z=[],W=[],V=[],q=[],re=!1,ve=!1,{documents:Fe}=Ft(P,{fast:i});for(let[we,oe]of Fe.entries())if($&&Hi(oe,P))re=!0;else if(N&&Je(oe)&&!qi(oe,P))ve=!0;else{let ie=Yi(
oe,A,n,l);if(!ie)continue;ie.findings.length>0&&Z.push(...ie.findings),ie.fits.length>0&&V.push(...ie.fits),K&&ie.planes.length>0&&W.push(...zi(oe,P));for(let{value:xe,
pointer:G}of ie.planes)q.push({value:xe,pointer:G,document:we})}p+=q.length,q.length>0&&c.push(A);let be=t||q.length>1,Ae=Z.length>0||W.length>0||re||ve;!be&&!Ae||
a.push({number:S,path:A,findings:Z,directives:W,fits:V,listed:be?q.flatMap(we=>Wi(we,o,A,S)):[],isTemplate:re,isPassedOver:ve})}function m(A){let P=a.flatMap(({
listed:N})=>N),S=new Map;for(let{plane:N,finding:$}of Fi(P,o,t,$a(A)))S.set(N.file,[...S.get(N.file)??[],$]);return{findings:a.flatMap(({number:N,path:$,findings:K,
directives:Z})=>Ki([...K,...S.get(N)??[]],Z,$).sort(Na)),files:s,planes:p,filesWithPlanes:c,fits:a.flatMap(({fits:N})=>N),templates:a.filter(({isTemplate:N})=>N).
map(({path:N})=>N),passedOver:a.filter(({isPassedOver:N})=>N).map(({path:N})=>N)}}return{add:u,skip:()=>{s++},finish:m}}var Na=(n,t)=>n.range.start.offset-t.range.
start.offset;function $a(n){let t;return({file:i,document:l,pointer:o},a)=>(t?.file!==i&&(t={file:i,documents:Ft(n(i)).documents}),t.documents[l]?.positionOf(o+
a)??{start:Qi,end:Qi})}var Qi={line:1,column:1,offset:0};function Ji(n,t={}){let i=Zi({...t,endOf:Kt});for(let[o,a]of n.entries())i.add(a,o);let{findings:l}=i.finish(o=>n[o]?.text??"");return[...l]}var Fa={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function Ba(){return[...Object.entries(Fa).map(([n,[t,i]])=>Ua(n,t,i)),...$e.map(Xi),...Tn.map(Xi),{code:"suppression-without-reason",severity:"\
warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"Whoever reads it lat\
er has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there is not. Remove it.",
why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resource. Please report it\
, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function Ua(n,t,i){let l=n==="immutable-field"||n==="unreadable"?void 0:Gt[n],
o=qa[n];return{code:n,severity:Ge(n),what:t,why:i,...o&&{fixed:o},...l&&{example:l}}}var qa={"null-value":"always","unknown-field":"where it is certain"};function Xi(n){
let{code:t,severity:i,source:l,example:o}=n,{release:a,at:c,wrong:s}=o,[p]=Ji([{path:t,text:s}],{release:a,complete:"among"in n&&n.among==="all",...c&&{at:c}}),
u=p===void 0?"":`${p.field} ${p.message}`,m=c?"--at":"among"in n&&n.among==="all"?"--complete":void 0;return{code:t,severity:i,what:u,example:o,why:`${l.charAt(
0).toUpperCase()}${l.slice(1)}.`,...m&&{asksFor:m},..."fix"in n&&{fixed:"always"}}}0&&(module.exports={explanations});

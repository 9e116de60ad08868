"use strict";var _n=Object.defineProperty;var no=Object.getOwnPropertyDescriptor;var to=Object.getOwnPropertyNames;var ro=Object.prototype.hasOwnProperty;var J=(n,t)=>{for(var i in t)_n(n,i,{get:t[i],enumerable:!0})},io=(n,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of to(t))!ro.call(n,o)&&o!==
i&&_n(n,o,{get:()=>t[o],enumerable:!(a=no(t,o))||a.enumerable});return n};var oo=n=>io(_n({},"__esModule",{value:!0}),n);var Yl={};J(Yl,{explanations:()=>Ul});module.exports=oo(Yl);var ao=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,j=`-----BEGIN CERTIFICATE-----
${ao}-----END CERTIFICATE-----
`,cn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function k(n,t,i=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${n}
metadata:
  ${i}
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
`).map(i=>`      ${i}`).join(`
`)}
`}var z=k("DataPlane",L+M,`name: eu-west
  namespace: acme`);function he(n,t="DataPlane"){return k("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}function W(n,t,i,a="v0.15"){return{release:a,wrong:n.replace(t,i),right:n}}var un=(n,t="")=>k("DataPlane",L+M,`name: ${n}
  namespace: acme${t}`),fn=k("DataPlane",`planeID: eu-west-1
${L}${M}`),jt=k("DataPlane",`${L}${M}  publicHTTPPort: 8080`),Nn=k("ClusterDataPlane",`planeID: eu-west
${L.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${M}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),lo=`${L}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,Wt={"yaml-syntax":W(z,`metadata:
  name`,`metadata:
	name`),"duplicate-key":W(fn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":W(z,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":W(z,"publicVirtualHost","publicVirtualHots"),"wrong-type":W(jt,"8080",'"8080"'),"null-value":W(fn," eu-west-1",""),"value-from":W(z,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":W(Nn,`        namespace: openchoreo
`,""),"namespace-not-allowed":W(Nn,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":W(Nn,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":W(z,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":W(z,"v1alpha1","v1"),"unknown-value":W(he("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":W(fn,"eu-west-1","EU_West"),"inva\
lid-name":W(un("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":W(un("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":W(un("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":W(fn,"eu-west-1","e".repeat(64)),"not-an-integer":W(jt,"8080","8080.5"),"out-of-range":W(
k("DataPlane",lo),"port: 80","port: 80000","v0.17"),"invalid-date-time":W(un("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var so=new Set(["null-value"]);function We(n){return so.has(n)?"warning":"error"}var co,uo=()=>co??=require("./certificates.cjs"),Kt=(...n)=>uo().endOf(...n);function pn(n,t){let i=new Map;for(let a of n){let o=t(a),l=i.get(o);l?l.push(a):i.set(o,[a])}return i}var Fn={};J(Fn,{isPlane:()=>mo,validatePlane:()=>po,withDefaults:()=>ho});var fo,$n=()=>fo??=require("./v0.3.cjs"),po=(...n)=>$n().validatePlane(...n),mo=(...n)=>$n().
isPlane(...n),ho=(...n)=>$n().withDefaults(...n);var dn={};J(dn,{isPlane:()=>vo,validatePlane:()=>yo,withDefaults:()=>bo});var go,Bn=()=>go??=require("./v0.4.cjs"),yo=(...n)=>Bn().validatePlane(...n),vo=(...n)=>Bn().
isPlane(...n),bo=(...n)=>Bn().withDefaults(...n);var qn={};J(qn,{isPlane:()=>xo,validatePlane:()=>wo,withDefaults:()=>Ro});var Ao,Un=()=>Ao??=require("./v0.6.cjs"),wo=(...n)=>Un().validatePlane(...n),xo=(...n)=>Un().
isPlane(...n),Ro=(...n)=>Un().withDefaults(...n);var Yn={};J(Yn,{isPlane:()=>ko,validatePlane:()=>Co,withDefaults:()=>To});var Po,Hn=()=>Po??=require("./v0.7.cjs"),Co=(...n)=>Hn().validatePlane(...n),ko=(...n)=>Hn().
isPlane(...n),To=(...n)=>Hn().withDefaults(...n);var Wn={};J(Wn,{isPlane:()=>So,validatePlane:()=>Io,withDefaults:()=>Eo});var Oo,jn=()=>Oo??=require("./v0.8.cjs"),Io=(...n)=>jn().validatePlane(...n),So=(...n)=>jn().
isPlane(...n),Eo=(...n)=>jn().withDefaults(...n);var Gn={};J(Gn,{isPlane:()=>Mo,validatePlane:()=>Lo,withDefaults:()=>_o});var Do,Kn=()=>Do??=require("./v0.9.cjs"),Lo=(...n)=>Kn().validatePlane(...n),Mo=(...n)=>Kn().
isPlane(...n),_o=(...n)=>Kn().withDefaults(...n);var mn={};J(mn,{isPlane:()=>Fo,validatePlane:()=>$o,withDefaults:()=>Bo});var No,Vn=()=>No??=require("./v0.10.cjs"),$o=(...n)=>Vn().validatePlane(...n),Fo=(...n)=>Vn().
isPlane(...n),Bo=(...n)=>Vn().withDefaults(...n);var Qn={};J(Qn,{isPlane:()=>Ho,validatePlane:()=>qo,withDefaults:()=>Yo});var Uo,zn=()=>Uo??=require("./v0.12.cjs"),qo=(...n)=>zn().validatePlane(...n),Ho=(...n)=>zn().
isPlane(...n),Yo=(...n)=>zn().withDefaults(...n);var Jn={};J(Jn,{isPlane:()=>Ko,validatePlane:()=>Wo,withDefaults:()=>Go});var jo,Zn=()=>jo??=require("./v0.13.cjs"),Wo=(...n)=>Zn().validatePlane(...n),Ko=(...n)=>Zn().
isPlane(...n),Go=(...n)=>Zn().withDefaults(...n);var et={};J(et,{isPlane:()=>Qo,validatePlane:()=>zo,withDefaults:()=>Zo});var Vo,Xn=()=>Vo??=require("./v0.14.cjs"),zo=(...n)=>Xn().validatePlane(...n),Qo=(...n)=>Xn().
isPlane(...n),Zo=(...n)=>Xn().withDefaults(...n);var hn={};J(hn,{isPlane:()=>ea,validatePlane:()=>Xo,withDefaults:()=>na});var Jo,nt=()=>Jo??=require("./v0.15.cjs"),Xo=(...n)=>nt().validatePlane(...n),ea=(...n)=>nt().
isPlane(...n),na=(...n)=>nt().withDefaults(...n);var rt={};J(rt,{isPlane:()=>ia,validatePlane:()=>ra,withDefaults:()=>oa});var ta,tt=()=>ta??=require("./v0.17.cjs"),ra=(...n)=>tt().validatePlane(...n),ia=(...n)=>tt().
isPlane(...n),oa=(...n)=>tt().withDefaults(...n);var ot={};J(ot,{isPlane:()=>sa,validatePlane:()=>la,withDefaults:()=>ca});var aa,it=()=>aa??=require("./v1.0.cjs"),la=(...n)=>it().validatePlane(...n),sa=(...n)=>it().
isPlane(...n),ca=(...n)=>it().withDefaults(...n);var gn={};J(gn,{isPlane:()=>pa,validatePlane:()=>fa,withDefaults:()=>da});var ua,at=()=>ua??=require("./v1.1.cjs"),fa=(...n)=>at().validatePlane(...n),pa=(...n)=>at().
isPlane(...n),da=(...n)=>at().withDefaults(...n);var ge=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],lt="v0.16",Se=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],st={"v0.3":Fn,"v0.4":dn,"v0.5":dn,"v0.6":qn,"v0.7":Yn,"v0.8":Wn,"v0.9":Gn,"v0.10":mn,"v0.11":mn,"v0.12":Qn,"v0.13":Jn,"v0.14":et,"v0.15":hn,
"v0.16":hn,"v0.17":rt,"v1.0":ot,"v1.1":gn,"v1.2":gn},ct={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Gt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ke(n){return ct[n]}var ut=[...new Set(ge.map(Ke))];function re(n,t){return n===t||ut.indexOf(n)>=ut.indexOf(t)}function Ee(n,t){return typeof t=="strin\
g"&&Gt[n].includes(t)}function Vt(n){return st[n].validatePlane}function ma(n,t){return st[n].isPlane(t)}function zt(n){let t=new Set(ut.filter(i=>ma(i,n)));return ge.filter(i=>t.has(
ct[i]))}function Qt(n){let t=[];for(let i of n){let a=t.at(-1),o=a?.at(-1);a&&o&&ge.indexOf(i)===ge.indexOf(o)+1?a.push(i):t.push([i])}return t.map(i=>i.length>
1?`${i[0]} to ${i.at(-1)}`:i[0]).join(" and ")}function ha(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Q={},yn={},ye={},Zt;function Ge(){if(Zt)return ye;Zt=1;
function n(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function i(c){return Array.isArray(c)?c:n(c)?[]:[c]}function a(c,s){
if(s){let p=Object.keys(s);for(let u=0,m=p.length;u<m;u+=1){let A=p[u];c[A]=s[A]}}return c}function o(c,s){let p="";for(let u=0;u<s;u+=1)p+=c;return p}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return ye.isNothing=n,ye.isObject=t,ye.toArray=i,ye.repeat=o,ye.isNegativeZero=l,ye.extend=a,ye}var ft,Jt;function Ve(){
if(Jt)return ft;Jt=1;function n(i,a){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!a&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,a){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},ft=t,ft}var pt,Xt;function ga(){if(Xt)return pt;Xt=1;let n=Ge();function t(o,l,c,s,p){let u="",m="",A=Math.
floor(p/2)-1;return s-l>A&&(u=" ... ",l=s-A+u.length),c-s>A&&(m=" ...",c=s+A-m.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+u.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],p=[],u,m=-1;for(;u=c.exec(
o.buffer);)p.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let A="",C=Math.min(o.line+l.linesAfter,p.length).
toString().length,E=l.maxLength-(l.indent+C+3);for(let $=1;$<=l.linesBefore&&!(m-$<0);$++){let G=t(o.buffer,s[m-$],p[m-$],o.position-(s[m]-s[m-$]),E);A=n.repeat(
" ",l.indent)+i((o.line-$+1).toString(),C)+" | "+G.str+`
`+A}let N=t(o.buffer,s[m],p[m],o.position,E);A+=n.repeat(" ",l.indent)+i((o.line+1).toString(),C)+" | "+N.str+`
`,A+=n.repeat("-",l.indent+C+3+N.pos)+`^
`;for(let $=1;$<=l.linesAfter&&!(m+$>=p.length);$++){let G=t(o.buffer,s[m+$],p[m+$],o.position-(s[m]-s[m+$]),E);A+=n.repeat(" ",l.indent)+i((o.line+$+1).toString(),
C)+" | "+G.str+`
`}return A.replace(/\n$/,"")}return pt=a,pt}var dt,er;function X(){if(er)return dt;er=1;let n=Ve(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(p){c[String(p)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return dt=o,dt}var mt,nr;function xr(){if(nr)return mt;nr=1;let n=Ve(),t=X();function i(l,c){
let s=[];return l[c].forEach(function(p){let u=s.length;s.forEach(function(m,A){m.tag===p.tag&&m.kind===p.kind&&m.multi===p.multi&&(u=A)}),s[u]=p}),s}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,p=arguments.length;s<p;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),p.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(s),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=i(u,"impli\
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},mt=o,mt}var ht,tr;function Rr(){if(tr)return ht;tr=1;let n=X();
return ht=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),ht}var gt,rr;function Pr(){if(rr)return gt;rr=1;let n=X();return gt=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),gt}var yt,ir;function Cr(){if(ir)return yt;ir=1;let n=X();return yt=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),yt}var vt,or;function kr(){if(or)return vt;or=1;let n=xr();return vt=
new n({explicit:[Rr(),Pr(),Cr()]}),vt}var bt,ar;function Tr(){if(ar)return bt;ar=1;let n=X();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function a(o){return o===null}return bt=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),bt}var At,lr;function Or(){if(lr)return At;lr=1;let n=X();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return At=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),At}var wt,sr;function Ir(){if(sr)return wt;sr=1;let n=Ge(),t=X();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,A=0,C=!1;if(!m)return!1;let E=u[A];if((E===
"-"||E==="+")&&(E=u[++A]),E==="0"){if(A+1===m)return!0;if(E=u[++A],E==="b"){for(A++;A<m;A++){if(E=u[A],E!=="0"&&E!=="1")return!1;C=!0}return C&&isFinite(c(u))}if(E===
"x"){for(A++;A<m;A++){if(!i(u.charCodeAt(A)))return!1;C=!0}return C&&isFinite(c(u))}if(E==="o"){for(A++;A<m;A++){if(!a(u.charCodeAt(A)))return!1;C=!0}return C&&
isFinite(c(u))}}for(;A<m;A++){if(!o(u.charCodeAt(A)))return!1;C=!0}return C?isFinite(c(u)):!1}function c(u){let m=u,A=1,C=m[0];if((C==="-"||C==="+")&&(C==="-"&&
(A=-1),m=m.slice(1),C=m[0]),m==="0")return 0;if(C==="0"){if(m[1]==="b")return A*parseInt(m.slice(2),2);if(m[1]==="x")return A*parseInt(m.slice(2),16);if(m[1]===
"o")return A*parseInt(m.slice(2),8)}return A*parseInt(m,10)}function s(u){return c(u)}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return wt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:p,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),wt}var xt,cr;function Sr(){if(cr)return xt;cr=1;let n=Ge(),t=X(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),A=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?A===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:A*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let A=u.toString(10);return c.test(A)?A.replace(
"e",".e"):A}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return xt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:p,represent:s,defaultStyle:"lowercase"}),xt}var Rt,ur;function Er(){return ur||(ur=1,Rt=kr().extend({implicit:[Tr(),
Or(),Ir(),Sr()]})),Rt}var Pt,fr;function Dr(){return fr||(fr=1,Pt=Er()),Pt}var Ct,pr;function Lr(){if(pr)return Ct;pr=1;let n=X(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||i.exec(c)!==null}function o(c){let s=0,p=null,
u=t.exec(c);if(u===null&&(u=i.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],A=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(m,A,C));let E=+u[4],
N=+u[5],$=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let Z=+u[10],q=+(u[11]||0);p=(Z*60+q)*6e4,u[9]==="-"&&(p=-p)}let G=new Date(Date.
UTC(m,A,C,E,N,$,s));return p&&G.setTime(G.getTime()-p),G}function l(c){return c.toISOString()}return Ct=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:a,
construct:o,instanceOf:Date,represent:l}),Ct}var kt,dr;function Mr(){if(dr)return kt;dr=1;let n=X();function t(i){return i==="<<"||i===null}return kt=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),kt}var Tt,mr;function _r(){if(mr)return Tt;mr=1;let n=X(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(c){if(c===null)return!1;let s=0,p=c.length,u=t;for(let m=0;m<p;m++){let A=u.indexOf(c.charAt(m));if(!(A>64)){if(A<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),p=s.length,u=t,m=0,A=[];for(let E=0;E<p;E++)E%4===0&&E&&(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)),m=m<<6|u.
indexOf(s.charAt(E));let C=p%4*6;return C===0?(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)):C===18?(A.push(m>>10&255),A.push(m>>2&255)):C===12&&A.push(m>>4&
255),new Uint8Array(A)}function o(c){let s="",p=0,u=c.length,m=t;for(let C=0;C<u;C++)C%3===0&&C&&(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]),p=(p<<
8)+c[C];let A=u%3;return A===0?(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]):A===2?(s+=m[p>>10&63],s+=m[p>>4&63],s+=m[p<<2&63],s+=m[64]):A===1&&(s+=m[p>>
2&63],s+=m[p<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Tt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:a,predicate:l,represent:o}),Tt}var Ot,hr;function Nr(){if(hr)return Ot;hr=1;let n=X(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let p=0,u=s.length;p<u;p+=1){let m=s[p],A=!1;if(i.call(m)!=="[object Object]")return!1;let C;
for(C in m)if(t.call(m,C))if(!A)A=!0;else return!1;if(!A||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Ot=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Ot}var It,gr;function $r(){if(gr)return It;gr=1;let n=X(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<p;s+=1){let u=l[s];if(t.call(u)!=="[object Object]")return!1;let m=Object.
keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<p;s+=1){
let u=l[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return It=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:a}),It}var St,yr;function Fr(){
if(yr)return St;yr=1;let n=X(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==null)return!1;
return!0}function a(o){return o!==null?o:{}}return St=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:a}),St}var Et,vr;function Lt(){return vr||
(vr=1,Et=Dr().extend({implicit:[Lr(),Mr()],explicit:[_r(),Nr(),$r(),Fr()]})),Et}var br;function ya(){if(br)return yn;br=1;let n=Ge(),t=Ve(),i=ga(),a=Lt(),o=Object.
prototype.hasOwnProperty,l=1,c=2,s=3,p=4,u=1,m=2,A=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
E=/[\x85\u2028\u2029]/,N=/[,\[\]{}]/,$=/^(?:!|!!|![0-9A-Za-z-]+!)$/,G=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Z(e){return Object.
prototype.toString.call(e)}function q(e){return e===10||e===13}function V(e){return e===9||e===32}function H(e){return e===9||e===32||e===10||e===13}function ie(e){
return e===44||e===91||e===93||e===123||e===125}function ve(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function $e(e){return e===
120?2:e===117?4:e===85?8:0}function be(e){return e>=48&&e<=57?e-48:-1}function Ae(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function we(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function ae(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let oe=new Array(256),xe=new Array(256);for(let e=0;e<256;e++)oe[e]=Ae(e)?1:0,xe[e]=Ae(e);function K(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||a,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Je(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(f,v)}function O(e,f){throw Je(e,f)}function Te(e,f){e.onWarning&&e.onWarning.call(null,Je(e,f))}function ce(e,f,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function In(e){
e.anchorMapTransactions.push(Object.create(null))}function Re(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];o.call(b,h)||(b[h]=f[h])}}function Sn(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let g=f[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function Fe(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Oe(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let Xe={YAML:function(f,v,b){f.version!==null&&O(f,"duplication of %YAML directive"),b.length!==1&&O(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&O(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&O(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&Te(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let g;b.length!==2&&O(f,"TAG \
directive accepts exactly two arguments");let r=b[0];g=b[1],$.test(r)||O(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&O(
f,'there is a previously declared suffix for "'+r+'" tag handle'),G.test(g)||O(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{O(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function te(e,f,v,b){if(f<v){let g=e.input.slice(f,v);if(b)for(let r=0,d=g.length;r<d;r+=1){let h=g.
charCodeAt(r);h===9||h>=32&&h<=1114111||O(e,"expected valid JSON character")}else C.test(g)&&O(e,"the stream contains non-printable characters");e.result+=g}}function fe(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&O(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Be(e,f,v,b){
n.isObject(v)||O(e,"cannot merge mappings; the provided source object is unacceptable"),fe(e);let g=Object.keys(v);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];fe(
e),o.call(f,h)||(ae(f,h,v[h]),b[h]=!0)}}function ue(e,f,v,b,g,r,d,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let x=0,R=g.length;x<R;x+=1)Array.
isArray(g[x])&&O(e,"nested arrays are not supported inside keys"),typeof g=="object"&&Z(g[x])==="[object Object]"&&(g[x]="[object Object]")}if(typeof g=="object"&&
Z(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&O(e,"abnormal merg\
e sequence size");for(let x=0,R=r.length;x<R;x+=1)Be(e,f,r[x],v)}else Be(e,f,r,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=h||e.lineStart,
e.position=w||e.position,O(e,"duplicated mapping key")),ae(f,g,r),delete v[g];return f}function Ue(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):O(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function Y(e,f,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;V(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(q(g))for(Ue(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Te(e,"deficient indentation"),b}function se(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||H(v)))}function Ie(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function en(e,f,v){let b,g,r,d,h,w,x=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(H(y)||ie(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let P=e.input.charCodeAt(e.position+1);if(H(P)||v&&ie(P))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,r=!1;y!==0;){if(y===58){let P=e.input.charCodeAt(e.position+1);if(H(P)||v&&ie(P))break}else if(y===35){let P=e.input.charCodeAt(e.position-1);
if(H(P))break}else{if(e.position===e.lineStart&&se(e)||v&&ie(y))break;if(q(y))if(d=e.line,h=e.lineStart,w=e.lineIndent,Y(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.
charCodeAt(e.position);continue}else{e.position=g,e.line=d,e.lineStart=h,e.lineIndent=w;break}}r&&(te(e,b,g,!1),Ie(e,e.line-d),b=g=e.position,r=!1),V(y)||(g=e.position+
1),y=e.input.charCodeAt(++e.position)}return te(e,b,g,!1),e.result?!0:(e.kind=x,e.result=R,!1)}function qe(e,f){let v,b,g=e.input.charCodeAt(e.position);if(g!==
39)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(te(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else q(g)?(te(e,v,b,!0),Ie(e,Y(e,!1,f)),v=b=e.position):e.position===e.lineStart&&se(e)?
O(e,"unexpected end of the document within a single quoted scalar"):(e.position++,V(g)||(b=e.position));O(e,"unexpected end of the stream within a single quoted\
 scalar")}function nn(e,f){let v,b,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(r=e.input.
charCodeAt(e.position))!==0;){if(r===34)return te(e,v,e.position,!0),e.position++,!0;if(r===92){if(te(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),q(r))
Y(e,!1,f);else if(r<256&&oe[r])e.result+=xe[r],e.position++;else if((g=$e(r))>0){let d=g,h=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=ve(r))>=0?h=(h<<
4)+g:O(e,"expected hexadecimal character");e.result+=we(h),e.position++}else O(e,"unknown escape sequence");v=b=e.position}else q(r)?(te(e,v,b,!0),Ie(e,Y(e,!1,f)),
v=b=e.position):e.position===e.lineStart&&se(e)?O(e,"unexpected end of the document within a double quoted scalar"):(e.position++,V(r)||(b=e.position))}O(e,"une\
xpected end of the stream within a double quoted scalar")}function tn(e,f){let v=!0,b,g,r,d=e.tag,h,w=e.anchor,x,R,y,P,T=Object.create(null),I,S,D,_=e.input.charCodeAt(
e.position);if(_===91)x=93,P=!1,h=[];else if(_===123)x=125,P=!0,h={};else return!1;for(e.anchor!==null&&ce(e,e.anchor,h),_=e.input.charCodeAt(++e.position);_!==
0;){if(Y(e,!0,f),_=e.input.charCodeAt(e.position),_===x)return e.position++,e.tag=d,e.anchor=w,e.kind=P?"mapping":"sequence",e.result=h,!0;if(v?_===44&&O(e,"exp\
ected the node content, but found ','"):O(e,"missed comma between flow collection entries"),S=I=D=null,R=y=!1,_===63){let me=e.input.charCodeAt(e.position+1);H(
me)&&(R=y=!0,e.position++,Y(e,!0,f))}b=e.line,g=e.lineStart,r=e.position,de(e,f,l,!1,!0),S=e.tag,I=e.result,Y(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===
b)&&_===58&&(R=!0,_=e.input.charCodeAt(++e.position),Y(e,!0,f),de(e,f,l,!1,!0),D=e.result),P?ue(e,h,T,S,I,D,b,g,r):R?h.push(ue(e,null,T,S,I,D,b,g,r)):h.push(I),
Y(e,!0,f),_=e.input.charCodeAt(e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}O(e,"unexpected end of the stream within a flow collection")}function pe(e,f){
let v,b=u,g=!1,r=!1,d=f,h=0,w=!1,x,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)u===b?b=R===43?A:m:O(e,"repeat of a chomping mode identifier");else if((x=be(R))>=0)x===0?O(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):r?O(e,"repeat of an indentation width identifier"):(d=f+x-1,r=!0);else break;if(V(R)){do R=e.input.
charCodeAt(++e.position);while(V(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!q(R)&&R!==0)}for(;R!==0;){for(Ue(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!r||e.lineIndent<d)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),q(R)){h++;continue}if(!r&&d===
0&&O(e,"missing indentation for block scalar"),e.lineIndent<d){b===A?e.result+=n.repeat(`
`,g?1+h:h):b===u&&g&&(e.result+=`
`);break}v?V(R)?(w=!0,e.result+=n.repeat(`
`,g?1+h:h)):w?(w=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,r=!0,h=0;let y=e.position;for(;!q(R)&&R!==0;)R=e.input.charCodeAt(++e.position);te(e,y,e.position,!1)}return!0}function rn(e,f){let v=e.tag,b=e.
anchor,g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&ce(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,O(e,"tab characters must not be used in indentation")),d===45);){let h=e.input.charCodeAt(e.position+1);if(!H(h))break;if(r=!0,e.position++,
Y(e,!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let w=e.line;if(de(e,f,s,!1,!0),g.push(e.result),Y(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>f)&&d!==0)O(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function on(e,f,v){let b,g,r,d,h=e.tag,w=e.anchor,x={},R=Object.create(null),y=null,P=null,T=null,I=!1,S=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&ce(e,e.anchor,x);let D=e.input.charCodeAt(e.position);for(;D!==0;){!I&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,O(e,"tab characters \
must not be used in indentation"));let _=e.input.charCodeAt(e.position+1),me=e.line;if((D===63||D===58)&&H(_))D===63?(I&&(ue(e,x,R,y,P,null,g,r,d),y=P=T=null),S=
!0,I=!0,b=!0):I?(I=!1,b=!0):O(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,D=_;else{if(g=
e.line,r=e.lineStart,d=e.position,!de(e,v,c,!1,!0))break;if(e.line===me){for(D=e.input.charCodeAt(e.position);V(D);)D=e.input.charCodeAt(++e.position);if(D===58)
D=e.input.charCodeAt(++e.position),H(D)||O(e,"a whitespace character is expected after the key-value separator within a block mapping"),I&&(ue(e,x,R,y,P,null,g,
r,d),y=P=T=null),S=!0,I=!1,b=!1,y=e.tag,P=e.result;else if(S)O(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=w,!0}else if(S)
O(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=w,!0}if((e.line===me||e.lineIndent>f)&&(I&&(g=
e.line,r=e.lineStart,d=e.position),de(e,f,p,!0,b)&&(I?P=e.result:T=e.result),I||(ue(e,x,R,y,P,T,g,r,d),y=P=T=null),Y(e,!0,-1),D=e.input.charCodeAt(e.position)),
(e.line===me||e.lineIndent>f)&&D!==0)O(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return I&&ue(e,x,R,y,P,null,g,r,d),S&&(e.tag=h,e.anchor=
w,e.kind="mapping",e.result=x),S}function an(e){let f=!1,v=!1,b,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&O(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
O(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!H(r);)r===33&&(v?O(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
d-1,e.position+1),$.test(b)||O(e,"named tag handle cannot contain such characters"),v=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),N.test(g)&&O(e,"tag suffix cannot contain flow indicator characters")}g&&!G.test(g)&&O(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{O(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:O(e,
'undeclared tag handle "'+b+'"'),!0}function ln(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&O(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!H(f)&&!ie(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&O(e,"name of an an\
chor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function En(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!H(f)&&!ie(f);)f=e.input.charCodeAt(++e.position);e.position===v&&O(e,"name of an alias node must \
contain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||O(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],Y(e,!0,
-1),!0}function sn(e,f,v,b){let g=Fe(e);return In(e),Oe(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,on(e,v,b)&&e.kind==="mapping"?(Re(e),!0):(Sn(e),
Oe(e,g),!1)}function de(e,f,v,b,g){let r,d,h=1,w=!1,x=!1,R=null,y,P,T;e.depth>=e.maxDepth&&O(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let I=r=d=p===v||s===v;if(b&&Y(e,!0,-1)&&(w=!0,e.lineIndent>f?h=1:e.lineIndent===f?
h=0:e.lineIndent<f&&(h=-1)),h===1)for(;;){let S=e.input.charCodeAt(e.position),D=Fe(e);if(w&&(S===33&&e.tag!==null||S===38&&e.anchor!==null)||!an(e)&&!ln(e))break;
R===null&&(R=D),Y(e,!0,-1)?(w=!0,d=I,e.lineIndent>f?h=1:e.lineIndent===f?h=0:e.lineIndent<f&&(h=-1)):d=!1}if(d&&(d=w||g),h===1||p===v)if(l===v||c===v?P=f:P=f+1,
T=e.position-e.lineStart,h===1)if(d&&(rn(e,T)||on(e,T,P))||tn(e,P))x=!0;else{let S=e.input.charCodeAt(e.position);R!==null&&I&&!d&&S!==124&&S!==62&&sn(e,R,R.position-
R.lineStart,P)||r&&pe(e,P)||qe(e,P)||nn(e,P)?x=!0:En(e)?(x=!0,(e.tag!==null||e.anchor!==null)&&O(e,"alias node should not have any properties")):en(e,P,l===v)&&
(x=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&ce(e,e.anchor,e.result)}else h===0&&(x=d&&rn(e,T));if(e.tag===null)e.anchor!==null&&ce(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&O(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let S=0,D=e.implicitTypes.
length;S<D;S+=1)if(y=e.implicitTypes[S],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&ce(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let S=e.typeMap.multi[e.kind||"fallback"];for(let D=0,
_=S.length;D<_;D+=1)if(e.tag.slice(0,S[D].tag.length)===S[D].tag){y=S[D];break}}y||O(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&O(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&ce(e,e.anchor,e.result)):O(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||x}function Dn(e){let f=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(Y(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!H(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&O(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;V(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!q(b));break}if(q(b))break;
for(g=e.position;b!==0&&!H(b);)b=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}b!==0&&Ue(e),o.call(Xe,r)?Xe[r](e,r,d):Te(e,'unknown docum\
ent directive "'+r+'"')}if(Y(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,Y(e,!0,-1)):v&&O(e,"directives end mark is expected"),de(e,e.lineIndent-1,p,!1,!0),Y(e,!0,-1),e.checkLineBreaks&&E.test(e.input.slice(f,e.
position))&&Te(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&se(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,Y(e,!0,-1));return}e.position<e.length-1&&O(e,"end of the stream or a document separator is expected")}function He(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new K(e,f),b=e.indexOf("\0");for(b!==-1&&(v.position=b,O(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)Dn(v);return v.documents}function Ln(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=He(e,v);if(typeof f!="function")return b;for(let g=0,r=b.length;g<r;g+=1)f(b[g])}function Mn(e,f){let v=He(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return yn.loadAll=Ln,yn.load=Mn,yn}var Dt={},Ar;function va(){
if(Ar)return Dt;Ar=1;let n=Ge(),t=Ve(),i=Lt(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,p=13,u=32,m=33,A=34,C=35,E=37,N=38,
$=39,G=42,Z=44,q=45,V=58,H=61,ie=62,ve=63,$e=64,be=91,Ae=93,we=96,ae=123,oe=124,xe=125,K={};K[0]="\\0",K[7]="\\a",K[8]="\\b",K[9]="\\t",K[10]="\\n",K[11]="\\v",
K[12]="\\f",K[13]="\\r",K[27]="\\e",K[34]='\\"',K[92]="\\\\",K[133]="\\N",K[160]="\\_",K[8232]="\\L",K[8233]="\\P";let Je=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],O=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Te(r,d){if(d===null)return{};let h={},w=Object.keys(d);for(let x=0,
R=w.length;x<R;x+=1){let y=w[x],P=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let T=r.compiledTypeMap.fallback[y];T&&o.call(T.styleAliases,
P)&&(P=T.styleAliases[P]),h[y]=P}return h}function ce(r){let d,h,w=r.toString(16).toUpperCase();if(r<=255)d="x",h=2;else if(r<=65535)d="u",h=4;else if(r<=4294967295)
d="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",h-w.length)+w}let In=1,Re=2;function Sn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=Te(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?Re:In,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Fe(r,d){let h=n.repeat(" ",d),w=0,x="",R=r.length;for(;w<R;){let y,P=r.indexOf(`
`,w);P===-1?(y=r.slice(w),w=R):(y=r.slice(w,P+1),w=P+1),y.length&&y!==`
`&&(x+=h),x+=y}return x}function Oe(r,d){return`
`+n.repeat(" ",r.indent*d)}function Xe(r,d){for(let h=0,w=r.implicitTypes.length;h<w;h+=1)if(r.implicitTypes[h].resolve(d))return!0;return!1}function te(r){return r===
u||r===c}function fe(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function Be(r){return fe(r)&&
r!==l&&r!==p&&r!==s}function ue(r,d,h){let w=Be(r),x=w&&!te(r);return(h?w:w&&r!==Z&&r!==be&&r!==Ae&&r!==ae&&r!==xe)&&r!==C&&!(d===V&&!x)||Be(d)&&!te(d)&&r===C||
d===V&&x}function Ue(r){return fe(r)&&r!==l&&!te(r)&&r!==q&&r!==ve&&r!==V&&r!==Z&&r!==be&&r!==Ae&&r!==ae&&r!==xe&&r!==C&&r!==N&&r!==G&&r!==m&&r!==oe&&r!==H&&r!==
ie&&r!==$&&r!==A&&r!==E&&r!==$e&&r!==we}function Y(r){return!te(r)&&r!==V}function se(r,d){let h=r.charCodeAt(d),w;return h>=55296&&h<=56319&&d+1<r.length&&(w=r.
charCodeAt(d+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Ie(r){return/^\n* /.test(r)}let en=1,qe=2,nn=3,tn=4,pe=5;function rn(r,d,h,w,x,R,y,P){
let T,I=0,S=null,D=!1,_=!1,me=w!==-1,Ye=-1,je=Ue(se(r,0))&&Y(se(r,r.length-1));if(d||y)for(T=0;T<r.length;I>=65536?T+=2:T++){if(I=se(r,T),!fe(I))return pe;je=je&&
ue(I,S,P),S=I}else{for(T=0;T<r.length;I>=65536?T+=2:T++){if(I=se(r,T),I===s)D=!0,me&&(_=_||T-Ye-1>w&&r[Ye+1]!==" ",Ye=T);else if(!fe(I))return pe;je=je&&ue(I,S,
P),S=I}_=_||me&&T-Ye-1>w&&r[Ye+1]!==" "}return!D&&!_?je&&!y&&!x(r)?en:R===Re?pe:qe:h>9&&Ie(r)?pe:y?R===Re?pe:qe:_?tn:nn}function on(r,d,h,w,x){r.dump=(function(){
if(d.length===0)return r.quotingType===Re?'""':"''";if(!r.noCompatMode&&(Je.indexOf(d)!==-1||O.test(d)))return r.quotingType===Re?'"'+d+'"':"'"+d+"'";let R=r.indent*
Math.max(1,h),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-R),P=w||r.flowLevel>-1&&h>=r.flowLevel;function T(I){return Xe(r,I)}switch(rn(
d,P,r.indent,y,T,r.quotingType,r.forceQuotes&&!w,x)){case en:return d;case qe:return"'"+d.replace(/'/g,"''")+"'";case nn:return"|"+an(d,r.indent)+ln(Fe(d,R));case tn:
return">"+an(d,r.indent)+ln(Fe(En(d,y),R));case pe:return'"'+de(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function an(r,d){let h=Ie(
r)?String(d):"",w=r[r.length-1]===`
`,R=w&&(r[r.length-2]===`
`||r===`
`)?"+":w?"":"-";return h+R+`
`}function ln(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function En(r,d){let h=/(\n+)([^\n]*)/g,w=(function(){let P=r.indexOf(`
`);return P=P!==-1?P:r.length,h.lastIndex=P,sn(r.slice(0,P),d)})(),x=r[0]===`
`||r[0]===" ",R,y;for(;y=h.exec(r);){let P=y[1],T=y[2];R=T[0]===" ",w+=P+(!x&&!R&&T!==""?`
`:"")+sn(T,d),x=R}return w}function sn(r,d){if(r===""||r[0]===" ")return r;let h=/ [^ ]/g,w,x=0,R,y=0,P=0,T="";for(;w=h.exec(r);)P=w.index,P-x>d&&(R=y>x?y:P,T+=
`
`+r.slice(x,R),x=R+1),y=P;return T+=`
`,r.length-x>d&&y>x?T+=r.slice(x,y)+`
`+r.slice(y+1):T+=r.slice(x),T.slice(1)}function de(r){let d="",h=0;for(let w=0;w<r.length;h>=65536?w+=2:w++){h=se(r,w);let x=K[h];!x&&fe(h)?(d+=r[w],h>=65536&&
(d+=r[w+1])):d+=x||ce(h)}return d}function Dn(r,d,h){let w="",x=r.tag;for(let R=0,y=h.length;R<y;R+=1){let P=h[R];r.replacer&&(P=r.replacer.call(h,String(R),P)),
(f(r,d,P,!1,!1)||typeof P>"u"&&f(r,d,null,!1,!1))&&(w!==""&&(w+=","+(r.condenseFlow?"":" ")),w+=r.dump)}r.tag=x,r.dump="["+w+"]"}function He(r,d,h,w){let x="",R=r.
tag;for(let y=0,P=h.length;y<P;y+=1){let T=h[y];r.replacer&&(T=r.replacer.call(h,String(y),T)),(f(r,d+1,T,!0,!0,!1,!0)||typeof T>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&
((!w||x!=="")&&(x+=Oe(r,d)),r.dump&&s===r.dump.charCodeAt(0)?x+="-":x+="- ",x+=r.dump)}r.tag=R,r.dump=x||"[]"}function Ln(r,d,h){let w="",x=r.tag,R=Object.keys(
h);for(let y=0,P=R.length;y<P;y+=1){let T="";w!==""&&(T+=", "),r.condenseFlow&&(T+='"');let I=R[y],S=h[I];r.replacer&&(S=r.replacer.call(h,I,S)),f(r,d,I,!1,!1)&&
(r.dump.length>1024&&(T+="? "),T+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,S,!1,!1)&&(T+=r.dump,w+=T))}r.tag=x,r.dump="{"+w+"}"}function Mn(r,d,h,w){
let x="",R=r.tag,y=Object.keys(h);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,T=y.length;P<T;P+=1){let I="";(!w||x!=="")&&(I+=Oe(r,d));let S=y[P],D=h[S];if(r.replacer&&(D=r.replacer.call(h,S,D)),
!f(r,d+1,S,!0,!0,!0))continue;let _=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;_&&(r.dump&&s===r.dump.charCodeAt(0)?I+="?":I+="? "),I+=r.dump,_&&(I+=
Oe(r,d)),f(r,d+1,D,!0,_)&&(r.dump&&s===r.dump.charCodeAt(0)?I+=":":I+=": ",I+=r.dump,x+=I)}r.tag=R,r.dump=x||"{}"}function e(r,d,h){let w=h?r.explicitTypes:r.implicitTypes;
for(let x=0,R=w.length;x<R;x+=1){let y=w[x];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(h?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let P=r.styleMap[y.tag]||y.defaultStyle,T;if(a.call(y.represent)===
"[object Function]")T=y.represent(d,P);else if(o.call(y.represent,P))T=y.represent[P](d,P);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+P+'" style');
r.dump=T}return!0}}return!1}function f(r,d,h,w,x,R,y){r.tag=null,r.dump=h,e(r,h,!1)||e(r,h,!0);let P=a.call(r.dump),T=w;w&&(w=r.flowLevel<0||r.flowLevel>d);let I=P===
"[object Object]"||P==="[object Array]",S,D;if(I&&(S=r.duplicates.indexOf(h),D=S!==-1),(r.tag!==null&&r.tag!=="?"||D||r.indent!==2&&d>0)&&(x=!1),D&&r.usedDuplicates[S])
r.dump="*ref_"+S;else{if(I&&D&&!r.usedDuplicates[S]&&(r.usedDuplicates[S]=!0),P==="[object Object]")w&&Object.keys(r.dump).length!==0?(Mn(r,d,r.dump,x),D&&(r.dump=
"&ref_"+S+r.dump)):(Ln(r,d,r.dump),D&&(r.dump="&ref_"+S+" "+r.dump));else if(P==="[object Array]")w&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?He(r,d-1,r.dump,
x):He(r,d,r.dump,x),D&&(r.dump="&ref_"+S+r.dump)):(Dn(r,d,r.dump),D&&(r.dump="&ref_"+S+" "+r.dump));else if(P==="[object String]")r.tag!=="?"&&on(r,r.dump,d,R,T);else{
if(P==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(r.tag!==null&&r.tag!=="?"){let _=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",r.dump=_+" "+
r.dump}}return!0}function v(r,d){let h=[],w=[];b(r,h,w);let x=w.length;for(let R=0;R<x;R+=1)d.duplicates.push(h[w[R]]);d.usedDuplicates=new Array(x)}function b(r,d,h){
if(r!==null&&typeof r=="object"){let w=d.indexOf(r);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(d.push(r),Array.isArray(r))for(let x=0,R=r.length;x<R;x+=1)b(
r[x],d,h);else{let x=Object.keys(r);for(let R=0,y=x.length;R<y;R+=1)b(r[x[R]],d,h)}}}function g(r,d){d=d||{};let h=new Sn(d);h.noRefs||v(r,h);let w=r;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),f(h,0,w,!0,!0)?h.dump+`
`:""}return Dt.dump=g,Dt}var wr;function ba(){if(wr)return Q;wr=1;let n=ya(),t=va();function i(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Q.Type=X(),Q.Schema=xr(),Q.FAILSAFE_SCHEMA=kr(),Q.JSON_SCHEMA=Er(),Q.CORE_SCHEMA=
Dr(),Q.DEFAULT_SCHEMA=Lt(),Q.load=n.load,Q.loadAll=n.loadAll,Q.dump=t.dump,Q.YAMLException=Ve(),Q.types={binary:_r(),float:Sr(),map:Cr(),null:Tr(),pairs:$r(),set:Fr(),
timestamp:Lr(),bool:Or(),int:Ir(),merge:Mr(),omap:Nr(),seq:Pr(),str:Rr()},Q.safeLoad=i("safeLoad","load"),Q.safeLoadAll=i("safeLoadAll","loadAll"),Q.safeDump=i(
"safeDump","dump"),Q}var Aa=ba(),wa=ha(Aa),{Type:Br,Schema:es,FAILSAFE_SCHEMA:Ur,JSON_SCHEMA:ns,CORE_SCHEMA:ts,DEFAULT_SCHEMA:rs,load:qr,loadAll:is,dump:os,YAMLException:as,
types:ls,safeLoad:ss,safeLoadAll:cs,safeDump:us}=wa;function jr(n,t,i){if(t===void 0)return i?Hr(n):Pe(n);if(t===`${De}binary`)return Ca(n);if(t===`${De}timestamp`)return Ra.test(n)&&Pa(n)?Pe(n):void 0;let a=xa.get(
t);if(!a)return Pe(n);let o=Hr(n);return a==="float"&&o.type==="integer"?Le(Number(o.value)):o.type===a?o:void 0}var De="tag:yaml.org,2002:",xa=new Map([[`${De}\
int`,"integer"],[`${De}float`,"float"],[`${De}bool`,"boolean"],[`${De}null`,"null"]]),Ra=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Pa(n){let[t=0,i=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,i,0)).getUTCDate()}function Ca(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Pe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function Hr(n){
let t=ka.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return Ta(n)??Pe(n);if(!/[-+0-9]/.test(i))return Pe(n);let a=n.replaceAll("_","");return Ia(a)??Oa(a)??
Pe(n)}var ka=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Yr(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Yr(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Le(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Le(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Le(Number.NEGATIVE_INFINITY)])]);
function Pe(n){return{type:"text",value:n,key:n}}function Yr(n){return{type:"boolean",value:n,key:String(n)}}function Le(n){return{type:"float",value:n,key:Ea(n)}}
function Ta(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Le(t):void 0}
function Oa(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Le(t):void 0}function Ia(n){let t=Sa.
exec(n);if(!t)return;let[,i="",a,o,l,c="0"]=t,s=a!==void 0?vn(a,"0x",16):o!==void 0?vn(o,"0o",22):l!==void 0?vn(l,"0b",64):vn(c,"",20);if(s===void 0||s>=2n**64n)
return;let p=i==="-"?-s:s;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:i===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var Sa=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function vn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function Ea(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[a,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(i))):`${a}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Kr(n){if(n.length>zr||Da(n))return;let t=Vr(n);return Mt?void 0:t}function Gr(n){return n.length<=zr&&Vr(n)!==void 0}function Vr(n){Mt=!1;try{return{value:qr(
n,{schema:Ha})??null}}catch{return}}var zr=3e6;function Da(n){return Ma.test(n)||La.test(n)||$a(n)||_a.test(n)&&Na.test(n)?!0:/[[{]/.test(n)&&Fa.test(n)&&Ba.test(
n)}var La=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Ma=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,_a=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Na=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function $a(n){for(let t=0;t+Wr<n.length;){let i=n.lastIndexOf(`
`,t+Wr);if(i<t)return!0;t=i+1}return!1}var Wr=1e3,Fa=/(?:^|[\s,:[{-])[[{]/,Ba=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Mt=!1,Ua=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),ze,qa=new Br("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Ua.has(n.charCodeAt(
0))||(ze=jr(n,void 0,!0),!ze||ze.type==="text"))return!1;let{type:t,key:i,value:a}=ze;return(t==="float"||t==="integer"&&i!==String(a))&&(Mt=!0),!0},construct:()=>ze?.
value}),Ha=Ur.extend({implicit:[qa]});function Qr(n){let t=n.charCodeAt(0)===65279?1:0,i,a=o=>{i??=Ya(n);let l=0,c=i.length-1;for(;l<c;){let p=l+c+1>>1;(i[p]??0)<=o?l=p:c=p-1}let s=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function Ya(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var _t=200,Zr=`it is nested deeper than ${_t} levels`;function ni(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return Xr(n,t);let i=[],a=t;for(;;){let c=bn(Jr,n,a);if(c===n.length)return i;
let s=Wa(n,a,c);if(!s)break;i.push(s),a=s.end}if(i.length<2)return[...i,...Xr(n,bn(ja,n,a))];let o=bn(Jr,n,a);return[...i,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Jr=/[ \t\r\n]*/y,ja=/[^\S\n]*\n?/y;function bn(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function Wa(n,t,i){let a=Ka(n,i);if(!a)return;let{end:o,levels:l}=a;if(l>_t)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Zr}};
let c=!0;try{let s=JSON.parse(n.slice(i,o),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:i,end:o,json:{value:s}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Ka(n,t){let i=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let c=Va(n,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++i):l==="}"||l==="]"?i--:i===0&&(o=bn(Ga,n,o)-1);if(i<=0)return{end:o+1,levels:a}}}
var Ga=/[-+.\w]*/y;function Va(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function Xr(n,t){let i=[],a={start:t,body:t},o=c=>{
c>a.body&&i.push({...a,end:c})},l=n.startsWith("---",t)?t:ei(n,t);for(;l!==-1;l=ei(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,p=n.slice(l+3,s).trim();if(p!==""&&!p.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>a.body&&!za(n.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(n.length),i}function ei(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function za(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Qa,ti=()=>Qa??=require("./thorough.cjs"),ri=(...n)=>ti().multilineTexts(...n),Nt=(...n)=>ti().readThoroughly(...n);function $t(n,{fast:t=!0}={}){let i=Qr(n),a=[],o,l=0;for(let c of ni(n)){let s=ii(n,{...c,start:l},i,t);if(s.value===null&&s.issues.length===0){o??=s;continue}a.
push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??ii(n,{start:l,body:l,end:n.length},i,t)]}}function ii(n,t,i,a){let o=a?Za(n,t):void 0;if(!o)return Nt(
n,t,i);let l,c=()=>(l??=Nt(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Za(n,{body:t,end:i,json:a,fault:o}){if(o)return;let l=n.slice(t,i);return a?Gr(l)?a:void 0:Kr(l)}var ks=Object.prototype;function Ja(n){return typeof n!="object"||n===null||Array.isArray(n)}function F(n){return!Ja(n)}function oi(n){return n.split("/").slice(1).map(Xa)}var Xa=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function An(n){return/[~\d]/.test(n)?oi(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function B(n,t){let i=n;for(let a of el(t))if(Array.isArray(i))i=i[Number(a)];else if(F(i)&&Object.hasOwn(i,
a))i=i[a];else return;return i}function el(n){let t=Ft.get(n);if(t)return t;let i=oi(n);return Ft.size<nl&&Ft.set(n,i),i}var Ft=new Map,nl=1e3;var li={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{if(!i.ca)return[];let a=`${i.kind}/${i.planeID}`,o=t.get(a);return o||t.set(a,i),o?.
ca&&ai(o.ca.text)!==ai(i.ca.text)?[{plane:i,path:i.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${wn("a",j)}---
${wn("b",j.replace("CCCC","DDDD"))}`,right:`${wn("a",j)}---
${wn("b",j)}`}},ai=n=>n.replace(/\s+/g,"");function wn(n,t){let i=`planeID: shared
${U(t)}observerURL: https://observer.example.com`;return k("ObservabilityPlane",i,`name: ${n}
  namespace: acme`)}var Me=[],Bt=[];function Ut(n,t,i){if(n===t)return 0;let a=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,c=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let p,u,m,A,C=0,E=0;for(;C<l;)Bt[C]=n.charCodeAt(s+C),Me[C]=++C;for(;E<c;){for(p=t.charCodeAt(s+E),m=E++,u=E,C=0;C<l;C++)A=p===Bt[C]?m:m+1,m=Me[C],u=Me[C]=m>u?A>
u?u+1:A:A>m?m+1:A;if(a!==void 0){let N=u;for(C=0;C<l;C++)Me[C]<N&&(N=Me[C]);if(N>a)return a}}return Me.length=l,Bt.length=l,a!==void 0&&u>a?a:u}var tl=64;function Qe(n,t){if(n.length>tl)return;let i=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let c=l.toLowerCase(),s=rl(i,c)?1:Ut(i,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function rl(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}function si(n,t){if(!F(n)||!Ee(t,n.kind))return;let i=String(n.kind),a=B(n,"/metadata/name"),o=B(n,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{
kind:i,name:a,namespace:!Ce(i)&&typeof o=="string"&&o!==""?o:void 0}}var Ce=n=>n.startsWith("Cluster")||n==="Organization";function ci(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function ui(n){let t=B(n,"/spec/planeID"),i=t===void 0||t===""?B(n,"/metadata/name"):t;return typeof i==
"string"?i:void 0}function _e(n){let t=new Map;for(let o of n){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function i(o,l,c){let s=t.get(`${l}/${c}`);if(!s||Ce(l)||o.namespace===void 0)return s?.first;
let{first:p,byNamespace:u}=s;return u?u.get(o.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===o.namespace?p:void 0}function a(o,l,c){for(let s of l){
let p=i(o,s,c);if(p)return p}}return{find:i,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function xn(n){return n.startsWith("Cluster")?n.slice(7):
`Cluster${n}`}var fi={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let{find:t,findAnywhere:i}=_e(n);return n.flatMap(a=>a.references.flatMap(({set:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;
if(!o||t(a,p,s)||t(a,xn(p),s))return[];let u=i(p,s);if(u)return[{plane:a,path:l,detail:`the ${p} ${s} is in the namespace ${u.namespace}`}];let m=Qe(s,il(a,p,n)),
A=Ce(p)||a.namespace===void 0?"":` in the namespace ${a.namespace}`,C=m===void 0?"":` (did you mean ${m}?)`;return[{plane:a,path:l,detail:`there is no ${p} ${s}${A}${C}`}]}))},
message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${he("eu-wst")}---
${z}`,right:`${he("eu-west")}---
${z}`}};function il(n,t,i){let a=[];for(let o of i)if(o.kind===t&&ci(n,o)&&a.push(o.name),a.length===ol)break;return a}var ol=500;var pi={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:i})=>{let a=F(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof a!="string"||a===
""?[]:!F(i)||i.planeID!==void 0||al.test(a)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:k("DataPlane",L+M,`name: eu.west
  namespace: acme`),right:k("DataPlane",`planeID: eu-west
${L}${M}`,`name: eu.west
  namespace: acme`)}},al=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function le(n,t){let i=[];for(let a of t){let o=B(n,a);typeof o=="string"&&i.push({path:a,text:o})}return i}function ke(n,t){return(Rn?.resource!==n||Rn.line!==t)&&(Rn={resource:n,line:t,listeners:ll(n,t)}),Rn.listeners}var Rn;function ll(n,t){let i=B(n,"/spec/gateway");
return F(i)?re(t,"v0.17")?ul(i):["public","organization"].flatMap(a=>{let o=`${i[`${a}GatewayNamespace`]??""}/${i[`${a}GatewayName`]??""}`,l=`/spec/gateway/${a}\
VirtualHost`,c=a==="public";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${a}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,
port:`/spec/gateway/${a}HTTPSPort`}]}):[]}var sl=["/spec/gateway/publicVirtualHost"];function di(n,t){if(!re(t,"v0.17"))return le(n,sl);let i=ke(n,t);if(i.length===
0)return[];let a=le(n,i.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(a.map(o=>[o.text,o])).values()]}var cl=["ingress","egress"].flatMap(n=>["ext\
ernal","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${t}\
/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function ul(n){let t=[];for(let{way:i,side:a,isPublic:o,listeners:l}of cl){let c=n[i],s=F(c)?c[a]:void 0;
if(!F(s))continue;let p=`${s.namespace}/${s.name}`;for(let u of l)F(s[u.protocol])&&t.push({isPublic:o,gateway:p,...u})}return t}var mi={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,t)=>{let i=new Map;return ke(n,t).flatMap(
({gateway:a,protocol:o,port:l})=>{let c=B(n,l);if(typeof c!="number")return[];let s=`${a} ${c}`,p=i.get(s);return i.set(s,p??o),p===void 0||p===o?[]:[{path:l,detail:p}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:k("DataPlane",`${L}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var hi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=B(n,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let i=new Set;return t.flatMap((a,o)=>{let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`/\
spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:k("Data\
Plane",`${L}${M}imagePullSecretRefs:
  - registry
  - registry`),right:k("DataPlane",`${L}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var gi={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{let a=`${i.kind}/${i.namespace??""}/${i.name}`,o=t.get(a);return o||t.set(a,i),o?[{plane:i,path:"/m\
etadata/name",detail:o.file===i.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${k("DataPlane",L+M)}---
${k("DataPlane",L+M)}`,right:`${k("DataPlane",L+M)}---
${k("DataPlane",L+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var yi={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let t=B(n,"/spec/imagePullSe\
cretRefs"),i=le(n,pl).filter(({text:a})=>a==="");return Array.isArray(t)?[...i,...t.flatMap((a,o)=>a===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:i},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:k("DataPlane",L.replace("name: agent-ca",'name: ""')+M),right:k("DataPlane",L+M)}},fl=["\
ingress","egress"].flatMap(n=>["external","internal"].map(t=>`/spec/gateway/${n}/${t}`)),pl=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/\
spec/clusterAgent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...fl.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var dl=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function vi(n){return n.replace(dl,"")}function Pn(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let i=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder(
"utf-8",{fatal:!0}).decode(i);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function ee(n){let t=Pn(n),i=t??n;if(vi(i)!==i)return"private-key";let a=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(i)?.[1];return a===
void 0?hl(i)?"placeholder":"other":ml(a)?t===void 0?"certificate":"encoded":"placeholder"}function ml(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function hl(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}function ne(n,t){return le(n,re(t,"v0.9")?gl:yl)}var gl=["/spec/clusterAgent/clientCA/value"],yl=["/spec/agent/clientCA/value"];var bi={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,t)=>ne(n,t).
filter(({text:i})=>ee(i)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:t})=>Pn(String(
B(n,t))),example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(btoa(j))}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(j)}ob\
serverURL: https://observer.example.com`)}};function Cn(n,t,{at:i,endOf:a}){return!i||!a?[]:ne(n,t).flatMap(({path:o,text:l})=>{let c=ee(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:i}]:[]})}
var kn=n=>n.toISOString().slice(0,10);var Ai={code:"expired-ca",severity:"error",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies \
nothing",since:"v0.9",check:(n,t,i)=>Cn(n,t,i).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:kn(o)}]:[]),message:({detail:n})=>`holds a certificate that en\
ded on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:k("ObservabilityPlane",`${U(cn)}o\
bserverURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}};var wi={code:"expiring-ca",severity:"warning",source:"the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifi\
es nothing",since:"v0.9",check:(n,t,i)=>Cn(n,t,i).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<vl?[{path:a,detail:kn(o)}]:[]),message:({detail:n})=>`\
holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:k("Obs\
ervabilityPlane",`${U(cn)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`)}},vl=720*60*60*1e3;var xi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:ne(n,t).filter(({text:i})=>ee(i)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:k("DataPlane",U(j)+M),right:k("DataPlane",L+M)}};var Ri={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(n,t,{at:i,endOf:a})=>ne(n,t).flatMap(({path:o,text:l})=>{let c=ee(l);if(l.trim()==="")return[{path:o,detail:"is empty, which counts as \
none, and the plane is skipped"}];let s=c==="certificate"&&i!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:"is no certificate in PEM"}]:[]}),message:({
detail:n})=>`${n}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:k("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(j)}observerURL: https://observer.example.com`)}};var Pi={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,t)=>ke(n,t).flatMap(({port:i})=>{let a=B(
n,i);return typeof a=="number"&&(a<1||a>65535)?[{path:i}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}\
  publicHTTPPort: 0`),right:k("DataPlane",`${L}${M}  publicHTTPPort: 80`)}};var Ci={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>le(n,Al).flatMap(({path:t,text:i})=>{
let a=bl(i);return a===void 0?[]:[{path:t,detail:a}]}),message:({detail:n})=>`must be an address such as https://observer.example.com; this one ${n}.`,example:{
release:"v0.15",wrong:k("ObservabilityPlane",`${U(j)}observerURL: observer.example.com`),right:k("ObservabilityPlane",`${U(j)}observerURL: https://observer.exam\
ple.com`)}};function bl(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.test(n)?"holds a user or password, which everybody can read here":URL.canParse(
n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}var Al=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec\
/observer/url"];var ki={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,t)=>le(n,
wl(ke(n,t))).flatMap(({path:i,text:a})=>{let o=xl.test(a)?void 0:Rl(a);return o===void 0?[]:[{path:i,detail:o}]}),message:({detail:n})=>`must be a plain host na\
me such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:k("DataPlane",L+M.replace("apps.example.com","https://apps.example.com")),right:k("Da\
taPlane",L+M)}};function wl(n){let t=[];for(let{host:i}of n)t.includes(i)||t.push(i);return t}var xl=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function Rl(n){return Pl.find(([t])=>t.test(n))?.[1]}var Pl=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var Ti={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&F(B(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:k("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(j)}observerURL: https://observer.example.com`)}};var Oi={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>ne(n,t).filter(({text:i})=>ee(i)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(
`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(j)}observerURL: https://observer.example.com`)}};var Cl=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Ii={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,t)=>ne(n,t).filter(({
text:i})=>ee(i)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:k("ObservabilityPlane",`${U(j+Cl)}observerURL: https://observer.example.com`),right:k("ObservabilityPlane",`${U(j)}observe\
rURL: https://observer.example.com`)}};var Si={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let{find:t}=_e(n);return n.flatMap(i=>i.references.flatMap(({set:a,path:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;if(!a||t(i,p,s))return[];
let u=t(i,xn(p),s);return u?[{plane:i,path:l===o?o:`${o}/kind`,detail:`${s} is a ${u.kind}`}]:[]}))},message:({detail:n})=>`leads nowhere, because ${n}: refer t\
o that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${he("eu-west","ClusterDataPlane")}---
${z}`,right:`${he("eu-west")}---
${z}`}};function Ei(n){let t=new Map,i=new Map;for(let a of n)for(let o of a.hosts){let l=t.get(o);l?i.get(o)?.push(a)===void 0&&i.set(o,[l,a]):t.set(o,a)}return[...i].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var Di={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>Ei(n.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:i})=>i)}))).flatMap(({host:t,planes:[i,...a]})=>a.flatMap(({plane:o,planeID:l,publicHosts:c})=>l===
i?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(i?.name)})))),message:({detail:n})=>`is the public host of ${n} too, wh\
ich is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${z}---
${k("DataPlane",L+M,`name: us-east
  namespace: acme`)}`,right:`${z}---
${k("DataPlane",L+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Li={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:i,spec:a,metadata:o}=n;if(!F(a))return[];let l=[],c=F(o)?o.name:void 0;String(i).startsWith("Cluster")&&
a.planeID===void 0&&typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let s=B(n,"/spec/observabilityPlaneRef");return re(t,"v0.15")&&F(s)&&s.kind===void 0&&
l.push({path:"/spec/observabilityPlaneRef/kind",detail:String(i).startsWith("Cluster")?"ClusterObservabilityPlane":"ObservabilityPlane"}),l},message:({detail:n})=>`\
is left out, which the documents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:k("DataPlane",`${L}${M}obse\
rvabilityPlaneRef:
  name: logs`),right:k("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Mi=k("ObservabilityPlane",`${L}observerURL: https://observer.example.com`,`name: logs
  namespace: acme`),_i={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let{findFirst:t}=_e(n),i=new Set(n.flatMap(a=>a.references.map(({kinds:o,name:l})=>t(
a,o,l))));return n.flatMap(a=>/ObservabilityPlane$/.test(a.kind)&&!i.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${z}---
${Mi}`,right:`${k("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Mi}`}};var Ne=[Ii,bi,Ri,Oi,Ai,wi,ki,Ci,Pi,mi,Li,yi,pi,Ti,xi,hi],Tn=[gi,fi,Si,Di,li,_i];function $i(n,t,i,a={},o=Ne){let l=[];for(let s of kl(o,t)){let p=Tl(s,n,t,a);p.length>0&&l.push(...p)}if(l.length===0)return l;let c=new Set(i.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function kl(n,t){if(n!==Ne)return n.filter(o=>On(o,t));let i=Ni.get(t);if(i)return i;let a=Ne.filter(o=>On(o,t));return Ni.
set(t,a),a}var Ni=new Map;function On({since:n,until:t},i){return(!n||re(i,n))&&(!t||re(t,i))}function Tl(n,t,i,a){try{return n.check(t,i,a).map(o=>{let l=n.fix?.(
t,o);return{issue:Ol(n,o),severity:n.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...qt(n.code),path:"",field:""},severity:"error"}]}}var qt=n=>({code:"\
rule-failed",message:`could not be checked: the rule ${n} has a fault, please report it.`});function Ol(n,t){return{code:n.code,path:t.path,field:An(t.path),message:n.
message(t)}}function Bi(n,t,i,a,o=Tn){let l=o.filter(p=>On(p,t));if(i)return l.flatMap(p=>Fi(p,n,t,a));let c=l.filter(({among:p})=>p==="each");return[...pn(n,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>Fi(u,p,t,a)))}function Fi(n,t,i,a){try{return n.check(t,i).map(o=>{let l=o.plane.pointer+o.path,c={code:n.
code,path:l,field:An(o.path),message:n.message(o)},{plane:s}=o;return{plane:s,finding:{...c,file:s.path,severity:n.severity,range:a(s,o.path)}}})}catch{let[o]=t,
l={...qt(n.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:a(o,"")}}]:[]}}var Ht="openchoreo.dev";function Ui(n){return qi(n,"").filter(t=>Il(t.value))}function qi(n,t){return F(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,a)=>qi(i,`${t}/items/${a}`)):[{pointer:t,value:n}]}function Il(n){if(!F(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&Se.includes(i);let a=t.split("/")[0]??"";return a!==Ht?(a.endsWith(`.${Ht}`)||Qe(a,[Ht])!==void 0)&&
typeof i=="string"&&Se.includes(i):typeof i!="string"||i===""?!0:Se.includes(i)||i.endsWith("Plane")||Qe(i,Se)!==void 0}var Ze=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function Hi({range:n},t){let i=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(i)}function Yi(n,t){if(!Ze(n))return Yt(n.value);let{start:i,end:a}=n.range;return t.slice(i.offset,a.offset).includes("{{")}function Yt(n){return typeof n==
"string"?n.includes("{{"):Array.isArray(n)?n.some(Yt):F(n)?Object.entries(n).some(([t,i])=>t.includes("{{")||t!=="annotations"&&Yt(i)):!1}function ji(n,t,i,a){let o=Ui(n.value);if(o.length===0&&!Ze(n))return;let l=n.issues.map(s=>({...s,file:t,severity:We(s.code)})),c=[];for(let s of o){let p=Sl(s,
n,t,i,a);p.length!==0&&(l.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...El(s,n,t,i)))}return{planes:o,findings:l,fits:c}}function Sl({value:n,pointer:t},i,a,o,l){
let c=Vt(o)(n),s=c.ok?[]:c.issues,p=Ke(o),u=F(n)&&Ee(p,n.kind)?$i(n,p,s,l):[];if(s.length===0&&u.length===0)return[];return[...s.map(A=>m(A,We(A.code))),...u.map(
({issue:A,severity:C})=>m(A,C))];function m(A,C){let E=t+A.path,N=A.code==="unknown-field"?i.keyOf(E):i.positionOf(E);return{...A,path:E,file:a,severity:C,range:N}}}
function El({value:n,pointer:t},i,a,o){let l=zt(n),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=ge.indexOf(o)>ge.indexOf(c),{line:p}=i.positionOf(
t).start;return[{file:a,line:p,span:Qt(l),release:c,...s&&{later:o}}]}function Wi(n,t){if(!F(n)||!Ee(t,n.kind))return[];let i=String(n.kind),a=i==="Environment"?"dataPlaneRef":Dl(i,t)?"observabilityPlaneRef":void 0;if(a===void 0)return[];
let o=`/spec/${a}`,l=a==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,s=Ce(i)?c:l,p=B(n,o);if(p==null||p==="")return[{path:o,namePath:o,kinds:Ll(
s,c,t),name:"default",set:!1}];if(typeof p=="string")return[{path:o,namePath:o,kinds:[s],name:p,set:!0}];if(!F(p)||typeof p.name!="string"||p.name==="")return[];
let u=[l,c].find(m=>m===(p.kind??s));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:p.name,set:!0}]}function Dl(n,t){return re(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function Ll(n,t,i){return n!==t&&re(i,"v1.0")?[n,t]:[n]}function Ki({value:n,pointer:t,document:i},a,o,l){let c=si(n,a);if(!c)return[];let s=n;return[{...c,path:o,file:l,document:i,pointer:t,planeID:ui(n),references:Wi(
n,a),publicHosts:di(s,a),ca:ne(s,a).find(({text:p})=>ee(p)==="certificate")}]}function Vi(n,t,i){if(t.length===0)return[...n];let a=t.filter(({hasReason:c})=>c),o=n.filter(c=>!a.some(s=>Gi(s,c))),l=t.flatMap(c=>{let s=c.hasReason?n.some(p=>Gi(
c,p))?void 0:_l:Ml;return s?[{...s,path:"",field:"",file:i,severity:"warning",range:c.range}]:[]});return[...o,...l]}function Gi({code:n,line:t,document:i},{code:a,
range:{start:o}}){return a!==n?!1:t===void 0?o.offset>=i.start.offset&&o.offset<i.end.offset:o.line===t}var Ml={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},_l={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},Nl=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
zi="openchoreo-planes-disable";function Qi(n,t){let{start:i,end:a}=n.range,o=t.slice(i.offset,a.offset),l=n.positionOf("").start,c=ri(n),s=i.offset;return o.split(
`
`).flatMap((p,u)=>{let m=s;s+=p.length+1;let A=Nl.exec(p),C=A?.[1];if(!A||C===void 0||c.some(([q,V])=>m>=q&&m<V))return[];let E=A[2]!==void 0;if(!E&&m>=l.offset)
return[];let N=i.line+u,$=p.indexOf("#")+1,G={line:N,column:$,offset:m+$-1},Z={start:G,end:{line:N,column:$+C.length,offset:G.offset+C.length}};return[{code:A[3]??
"",hasReason:A[4]!==void 0,line:E?N+1:void 0,document:n.range,range:Z}]})}function Ji({release:n=lt,complete:t=!1,fast:i=!0,...a}){let o=Ke(n),l=[],c=[],s=0,p=0;function u({path:A,text:C},E,N=!1){s++;let $=C.includes("{{"),G=C.includes(
zi),Z=[],q=[],V=[],H=[],ie=!1,ve=!1,{documents:$e}=$t(C,{fast:i});for(let[we,ae]of $e.entries())if($&&Yi(ae,C))ie=!0;else if(N&&Ze(ae)&&!Hi(ae,C))ve=!0;else{let oe=ji(
ae,A,n,a);if(!oe)continue;oe.findings.length>0&&Z.push(...oe.findings),oe.fits.length>0&&V.push(...oe.fits),G&&oe.planes.length>0&&q.push(...Qi(ae,C));for(let{value:xe,
pointer:K}of oe.planes)H.push({value:xe,pointer:K,document:we})}p+=H.length,H.length>0&&c.push(A);let be=t||H.length>1,Ae=Z.length>0||q.length>0||ie||ve;!be&&!Ae||
l.push({number:E,path:A,findings:Z,directives:q,fits:V,listed:be?H.flatMap(we=>Ki(we,o,A,E)):[],isTemplate:ie,isPassedOver:ve})}function m(A){let C=l.flatMap(({
listed:N})=>N),E=pn(Bi(C,o,t,Fl(A)),({plane:N})=>N.file);return{findings:l.flatMap(({number:N,path:$,findings:G,directives:Z})=>Vi([...G,...(E.get(N)??[]).map(({
finding:q})=>q)],Z,$).sort($l)),files:s,planes:p,filesWithPlanes:c,fits:l.flatMap(({fits:N})=>N),templates:l.filter(({isTemplate:N})=>N).map(({path:N})=>N),passedOver:l.
filter(({isPassedOver:N})=>N).map(({path:N})=>N)}}return{add:u,skip:()=>{s++},finish:m}}var $l=(n,t)=>n.range.start.offset-t.range.start.offset;function Fl(n){let t;
return({file:i,document:a,pointer:o},l)=>(t?.file!==i&&(t={file:i,documents:$t(n(i)).documents}),t.documents[a]?.positionOf(o+l)??{start:Zi,end:Zi})}var Zi={line:1,
column:1,offset:0};function Xi(n,t={}){let i=Ji({...t,endOf:Kt});for(let[o,l]of n.entries())i.add(l,o);let{findings:a}=i.finish(o=>n[o]?.text??"");return[...a]}var Bl={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function Ul(){return[...Object.entries(Bl).map(([n,[t,i]])=>ql(n,t,i)),...Ne.map(eo),...Tn.map(eo),{code:"suppression-without-reason",severity:"\
warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"Whoever reads it lat\
er has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there is not. Remove it.",
why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resource. Please report it\
, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function ql(n,t,i){let a=n==="immutable-field"||n==="unreadable"?void 0:Wt[n],
o=Hl[n];return{code:n,severity:We(n),what:t,why:i,...o&&{fixed:o},...a&&{example:a}}}var Hl={"null-value":"always","unknown-field":"where it is certain"};function eo(n){
let{code:t,severity:i,source:a,example:o}=n,{release:l,at:c,wrong:s}=o,[p]=Xi([{path:t,text:s}],{release:l,complete:"among"in n&&n.among==="all",...c&&{at:c}}),
u=p===void 0?"":`${p.field} ${p.message}`,m=c?"--at":"among"in n&&n.among==="all"?"--complete":void 0;return{code:t,severity:i,what:u,example:o,why:`${a.charAt(
0).toUpperCase()}${a.slice(1)}.`,...m&&{asksFor:m},..."fix"in n&&{fixed:"always"}}}0&&(module.exports={explanations});

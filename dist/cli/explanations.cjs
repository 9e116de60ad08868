"use strict";var Fn=Object.defineProperty;var ro=Object.getOwnPropertyDescriptor;var io=Object.getOwnPropertyNames;var oo=Object.prototype.hasOwnProperty;var X=(n,t)=>{for(var i in t)Fn(n,i,{get:t[i],enumerable:!0})},ao=(n,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of io(t))!oo.call(n,o)&&o!==
i&&Fn(n,o,{get:()=>t[o],enumerable:!(a=ro(t,o))||a.enumerable});return n};var lo=n=>ao(Fn({},"__esModule",{value:!0}),n);var Wl={};X(Wl,{explanations:()=>Ul});module.exports=lo(Wl);var so=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,W=`-----BEGIN CERTIFICATE-----
${so}-----END CERTIFICATE-----
`,un=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function S(n,t,i=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${n}
metadata:
  ${i}
spec:
${a.join(`
`)}
`}var E=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,M=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function q(n){return`clusterAgent:
  clientCA:
    value: |
${n.trimEnd().split(`
`).map(i=>`      ${i}`).join(`
`)}
`}var Q=S("DataPlane",E+M,`name: eu-west
  namespace: acme`);function ye(n,t="DataPlane"){return S("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}function H(n,t){return S("ObservabilityPlane",`${n}observerURL: https://observer.example.com`,t)}function K(n,t,i,a="v0.15"){return{release:a,wrong:n.replace(t,i),right:n}}var fn=(n,t="")=>S("DataPlane",E+M,`name: ${n}
  namespace: acme${t}`),pn=S("DataPlane",`planeID: eu-west-1
${E}${M}`),Kt=S("DataPlane",`${E}${M}  publicHTTPPort: 8080`),$n=S("ClusterDataPlane",`planeID: eu-west
${E.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${M}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),co=`${E}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,Gt={"yaml-syntax":K(Q,`metadata:
  name`,`metadata:
	name`),"duplicate-key":K(pn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":K(Q,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":K(Q,"publicVirtualHost","publicVirtualHots"),"wrong-type":K(Kt,"8080",'"8080"'),"null-value":K(pn," eu-west-1",""),"value-from":K(Q,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":K($n,`        namespace: openchoreo
`,""),"namespace-not-allowed":K($n,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":K($n,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":K(Q,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":K(Q,"v1alpha1","v1"),"unknown-value":K(ye("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":K(pn,"eu-west-1","EU_West"),"inva\
lid-name":K(fn("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":K(fn("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":K(fn("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":K(pn,"eu-west-1","e".repeat(64)),"not-an-integer":K(Kt,"8080","8080.5"),"out-of-range":K(
S("DataPlane",co),"port: 80","port: 80000","v0.17"),"invalid-date-time":K(fn("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var uo=new Set(["null-value"]);function Ke(n){return uo.has(n)?"warning":"error"}var fo,po=()=>fo??=require("./certificates.cjs"),Vt=(...n)=>po().endOf(...n);function dn(n,t){let i=new Map;for(let a of n){let o=t(a),l=i.get(o);l?l.push(a):i.set(o,[a])}return i}var qn={};X(qn,{isPlane:()=>go,validatePlane:()=>ho,withDefaults:()=>yo});var mo,Bn=()=>mo??=require("./v0.3.cjs"),ho=(...n)=>Bn().validatePlane(...n),go=(...n)=>Bn().
isPlane(...n),yo=(...n)=>Bn().withDefaults(...n);var mn={};X(mn,{isPlane:()=>Ao,validatePlane:()=>bo,withDefaults:()=>wo});var vo,Hn=()=>vo??=require("./v0.4.cjs"),bo=(...n)=>Hn().validatePlane(...n),Ao=(...n)=>Hn().
isPlane(...n),wo=(...n)=>Hn().withDefaults(...n);var Yn={};X(Yn,{isPlane:()=>Po,validatePlane:()=>Ro,withDefaults:()=>Co});var xo,Un=()=>xo??=require("./v0.6.cjs"),Ro=(...n)=>Un().validatePlane(...n),Po=(...n)=>Un().
isPlane(...n),Co=(...n)=>Un().withDefaults(...n);var Wn={};X(Wn,{isPlane:()=>Io,validatePlane:()=>To,withDefaults:()=>So});var ko,jn=()=>ko??=require("./v0.7.cjs"),To=(...n)=>jn().validatePlane(...n),Io=(...n)=>jn().
isPlane(...n),So=(...n)=>jn().withDefaults(...n);var Gn={};X(Gn,{isPlane:()=>Do,validatePlane:()=>Eo,withDefaults:()=>Lo});var Oo,Kn=()=>Oo??=require("./v0.8.cjs"),Eo=(...n)=>Kn().validatePlane(...n),Do=(...n)=>Kn().
isPlane(...n),Lo=(...n)=>Kn().withDefaults(...n);var zn={};X(zn,{isPlane:()=>No,validatePlane:()=>_o,withDefaults:()=>Fo});var Mo,Vn=()=>Mo??=require("./v0.9.cjs"),_o=(...n)=>Vn().validatePlane(...n),No=(...n)=>Vn().
isPlane(...n),Fo=(...n)=>Vn().withDefaults(...n);var hn={};X(hn,{isPlane:()=>qo,validatePlane:()=>Bo,withDefaults:()=>Ho});var $o,Qn=()=>$o??=require("./v0.10.cjs"),Bo=(...n)=>Qn().validatePlane(...n),qo=(...n)=>Qn().
isPlane(...n),Ho=(...n)=>Qn().withDefaults(...n);var Jn={};X(Jn,{isPlane:()=>jo,validatePlane:()=>Yo,withDefaults:()=>Wo});var Uo,Zn=()=>Uo??=require("./v0.12.cjs"),Yo=(...n)=>Zn().validatePlane(...n),jo=(...n)=>Zn().
isPlane(...n),Wo=(...n)=>Zn().withDefaults(...n);var et={};X(et,{isPlane:()=>Vo,validatePlane:()=>Go,withDefaults:()=>zo});var Ko,Xn=()=>Ko??=require("./v0.13.cjs"),Go=(...n)=>Xn().validatePlane(...n),Vo=(...n)=>Xn().
isPlane(...n),zo=(...n)=>Xn().withDefaults(...n);var tt={};X(tt,{isPlane:()=>Jo,validatePlane:()=>Zo,withDefaults:()=>Xo});var Qo,nt=()=>Qo??=require("./v0.14.cjs"),Zo=(...n)=>nt().validatePlane(...n),Jo=(...n)=>nt().
isPlane(...n),Xo=(...n)=>nt().withDefaults(...n);var gn={};X(gn,{isPlane:()=>ta,validatePlane:()=>na,withDefaults:()=>ra});var ea,rt=()=>ea??=require("./v0.15.cjs"),na=(...n)=>rt().validatePlane(...n),ta=(...n)=>rt().
isPlane(...n),ra=(...n)=>rt().withDefaults(...n);var ot={};X(ot,{isPlane:()=>aa,validatePlane:()=>oa,withDefaults:()=>la});var ia,it=()=>ia??=require("./v0.17.cjs"),oa=(...n)=>it().validatePlane(...n),aa=(...n)=>it().
isPlane(...n),la=(...n)=>it().withDefaults(...n);var lt={};X(lt,{isPlane:()=>ua,validatePlane:()=>ca,withDefaults:()=>fa});var sa,at=()=>sa??=require("./v1.0.cjs"),ca=(...n)=>at().validatePlane(...n),ua=(...n)=>at().
isPlane(...n),fa=(...n)=>at().withDefaults(...n);var yn={};X(yn,{isPlane:()=>ma,validatePlane:()=>da,withDefaults:()=>ha});var pa,st=()=>pa??=require("./v1.1.cjs"),da=(...n)=>st().validatePlane(...n),ma=(...n)=>st().
isPlane(...n),ha=(...n)=>st().withDefaults(...n);var ve=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],ct="v0.16",Ee=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],ut={"v0.3":qn,"v0.4":mn,"v0.5":mn,"v0.6":Yn,"v0.7":Wn,"v0.8":Gn,"v0.9":zn,"v0.10":hn,"v0.11":hn,"v0.12":Jn,"v0.13":et,"v0.14":tt,"v0.15":gn,
"v0.16":gn,"v0.17":ot,"v1.0":lt,"v1.1":yn,"v1.2":yn},ft={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},zt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ge(n){return ft[n]}var pt=[...new Set(ve.map(Ge))];function ie(n,t){return n===t||pt.indexOf(n)>=pt.indexOf(t)}function De(n,t){return typeof t=="strin\
g"&&zt[n].includes(t)}function Qt(n){return ut[n].validatePlane}function ga(n,t){return ut[n].isPlane(t)}function Zt(n){let t=new Set(pt.filter(i=>ga(i,n)));return ve.filter(i=>t.has(
ft[i]))}function Jt(n){let t=[];for(let i of n){let a=t.at(-1),o=a?.at(-1);a&&o&&ve.indexOf(i)===ve.indexOf(o)+1?a.push(i):t.push([i])}return t.map(i=>i.length>
1?`${i[0]} to ${i.at(-1)}`:i[0]).join(" and ")}function ya(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Z={},vn={},be={},Xt;function Ve(){if(Xt)return be;Xt=1;
function n(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function i(c){return Array.isArray(c)?c:n(c)?[]:[c]}function a(c,s){
if(s){let p=Object.keys(s);for(let u=0,m=p.length;u<m;u+=1){let A=p[u];c[A]=s[A]}}return c}function o(c,s){let p="";for(let u=0;u<s;u+=1)p+=c;return p}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return be.isNothing=n,be.isObject=t,be.toArray=i,be.repeat=o,be.isNegativeZero=l,be.extend=a,be}var dt,er;function ze(){
if(er)return dt;er=1;function n(i,a){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!a&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,a){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},dt=t,dt}var mt,nr;function va(){if(nr)return mt;nr=1;let n=Ve();function t(o,l,c,s,p){let u="",m="",A=Math.
floor(p/2)-1;return s-l>A&&(u=" ... ",l=s-A+u.length),c-s>A&&(m=" ...",c=s+A-m.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+u.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],p=[],u,m=-1;for(;u=c.exec(
o.buffer);)p.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let A="",C=Math.min(o.line+l.linesAfter,p.length).
toString().length,D=l.maxLength-(l.indent+C+3);for(let F=1;F<=l.linesBefore&&!(m-F<0);F++){let V=t(o.buffer,s[m-F],p[m-F],o.position-(s[m]-s[m-F]),D);A=n.repeat(
" ",l.indent)+i((o.line-F+1).toString(),C)+" | "+V.str+`
`+A}let N=t(o.buffer,s[m],p[m],o.position,D);A+=n.repeat(" ",l.indent)+i((o.line+1).toString(),C)+" | "+N.str+`
`,A+=n.repeat("-",l.indent+C+3+N.pos)+`^
`;for(let F=1;F<=l.linesAfter&&!(m+F>=p.length);F++){let V=t(o.buffer,s[m+F],p[m+F],o.position-(s[m]-s[m+F]),D);A+=n.repeat(" ",l.indent)+i((o.line+F+1).toString(),
C)+" | "+V.str+`
`}return A.replace(/\n$/,"")}return mt=a,mt}var ht,tr;function ee(){if(tr)return ht;tr=1;let n=ze(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(p){c[String(p)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return ht=o,ht}var gt,rr;function Pr(){if(rr)return gt;rr=1;let n=ze(),t=ee();function i(l,c){
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
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},gt=o,gt}var yt,ir;function Cr(){if(ir)return yt;ir=1;let n=ee();
return yt=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),yt}var vt,or;function kr(){if(or)return vt;or=1;let n=ee();
return vt=new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),vt}var bt,ar;function Tr(){if(ar)return bt;ar=1;let n=ee();
return bt=new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),bt}var At,lr;function Ir(){if(lr)return At;lr=1;let n=Pr();
return At=new n({explicit:[Cr(),kr(),Tr()]}),At}var wt,sr;function Sr(){if(sr)return wt;sr=1;let n=ee();function t(o){if(o===null)return!0;let l=o.length;return l===
1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function a(o){return o===null}return wt=new n("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:i,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),wt}var xt,cr;function Or(){if(cr)return xt;cr=1;let n=ee();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return xt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),xt}var Rt,ur;function Er(){if(ur)return Rt;ur=1;let n=Ve(),t=ee();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,A=0,C=!1;if(!m)return!1;let D=u[A];if((D===
"-"||D==="+")&&(D=u[++A]),D==="0"){if(A+1===m)return!0;if(D=u[++A],D==="b"){for(A++;A<m;A++){if(D=u[A],D!=="0"&&D!=="1")return!1;C=!0}return C&&isFinite(c(u))}if(D===
"x"){for(A++;A<m;A++){if(!i(u.charCodeAt(A)))return!1;C=!0}return C&&isFinite(c(u))}if(D==="o"){for(A++;A<m;A++){if(!a(u.charCodeAt(A)))return!1;C=!0}return C&&
isFinite(c(u))}}for(;A<m;A++){if(!o(u.charCodeAt(A)))return!1;C=!0}return C?isFinite(c(u)):!1}function c(u){let m=u,A=1,C=m[0];if((C==="-"||C==="+")&&(C==="-"&&
(A=-1),m=m.slice(1),C=m[0]),m==="0")return 0;if(C==="0"){if(m[1]==="b")return A*parseInt(m.slice(2),2);if(m[1]==="x")return A*parseInt(m.slice(2),16);if(m[1]===
"o")return A*parseInt(m.slice(2),8)}return A*parseInt(m,10)}function s(u){return c(u)}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return Rt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:p,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Rt}var Pt,fr;function Dr(){if(fr)return Pt;fr=1;let n=Ve(),t=ee(),i=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),A=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?A===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:A*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let A=u.toString(10);return c.test(A)?A.replace(
"e",".e"):A}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return Pt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:p,represent:s,defaultStyle:"lowercase"}),Pt}var Ct,pr;function Lr(){return pr||(pr=1,Ct=Ir().extend({implicit:[Sr(),
Or(),Er(),Dr()]})),Ct}var kt,dr;function Mr(){return dr||(dr=1,kt=Lr()),kt}var Tt,mr;function _r(){if(mr)return Tt;mr=1;let n=ee(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||i.exec(c)!==null}function o(c){let s=0,
p=null,u=t.exec(c);if(u===null&&(u=i.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],A=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(m,A,
C));let D=+u[4],N=+u[5],F=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let J=+u[10],U=+(u[11]||0);p=(J*60+U)*6e4,u[9]==="-"&&(p=-p)}let V=new Date(
Date.UTC(m,A,C,D,N,F,s));return p&&V.setTime(V.getTime()-p),V}function l(c){return c.toISOString()}return Tt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:a,construct:o,instanceOf:Date,represent:l}),Tt}var It,hr;function Nr(){if(hr)return It;hr=1;let n=ee();function t(i){return i==="<<"||i===null}return It=
new n("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),It}var St,gr;function Fr(){if(gr)return St;gr=1;let n=ee(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function i(c){if(c===null)return!1;let s=0,p=c.length,u=t;for(let m=0;m<p;m++){let A=u.indexOf(c.charAt(m));if(!(A>64)){if(A<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),p=s.length,u=t,m=0,A=[];for(let D=0;D<p;D++)D%4===0&&D&&(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)),m=m<<6|u.
indexOf(s.charAt(D));let C=p%4*6;return C===0?(A.push(m>>16&255),A.push(m>>8&255),A.push(m&255)):C===18?(A.push(m>>10&255),A.push(m>>2&255)):C===12&&A.push(m>>4&
255),new Uint8Array(A)}function o(c){let s="",p=0,u=c.length,m=t;for(let C=0;C<u;C++)C%3===0&&C&&(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]),p=(p<<
8)+c[C];let A=u%3;return A===0?(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]):A===2?(s+=m[p>>10&63],s+=m[p>>4&63],s+=m[p<<2&63],s+=m[64]):A===1&&(s+=m[p>>
2&63],s+=m[p<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return St=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:a,predicate:l,represent:o}),St}var Ot,yr;function $r(){if(yr)return Ot;yr=1;let n=ee(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let p=0,u=s.length;p<u;p+=1){let m=s[p],A=!1;if(i.call(m)!=="[object Object]")return!1;let C;
for(C in m)if(t.call(m,C))if(!A)A=!0;else return!1;if(!A||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Ot=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Ot}var Et,vr;function Br(){if(vr)return Et;vr=1;let n=ee(),t=Object.prototype.
toString;function i(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<p;s+=1){let u=l[s];if(t.call(u)!=="[object Object]")return!1;
let m=Object.keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<
p;s+=1){let u=l[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return Et=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:a}),Et}var Dt,br;
function qr(){if(br)return Dt;br=1;let n=ee(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==
null)return!1;return!0}function a(o){return o!==null?o:{}}return Dt=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:a}),Dt}var Lt,Ar;function _t(){
return Ar||(Ar=1,Lt=Mr().extend({implicit:[_r(),Nr()],explicit:[Fr(),$r(),Br(),qr()]})),Lt}var wr;function ba(){if(wr)return vn;wr=1;let n=Ve(),t=ze(),i=va(),a=_t(),
o=Object.prototype.hasOwnProperty,l=1,c=2,s=3,p=4,u=1,m=2,A=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
D=/[\x85\u2028\u2029]/,N=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,V=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function J(e){return Object.
prototype.toString.call(e)}function U(e){return e===10||e===13}function z(e){return e===9||e===32}function Y(e){return e===9||e===32||e===10||e===13}function oe(e){
return e===44||e===91||e===93||e===123||e===125}function Ae(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function $e(e){return e===
120?2:e===117?4:e===85?8:0}function we(e){return e>=48&&e<=57?e-48:-1}function xe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Re(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function le(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let ae=new Array(256),Pe=new Array(256);for(let e=0;e<256;e++)ae[e]=xe(e)?1:0,Pe[e]=xe(e);function G(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||a,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Xe(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(f,v)}function T(e,f){throw Xe(e,f)}function Ie(e,f){e.onWarning&&e.onWarning.call(null,Xe(e,f))}function fe(e,f,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function En(e){
e.anchorMapTransactions.push(Object.create(null))}function Ce(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];o.call(b,h)||(b[h]=f[h])}}function Dn(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let g=f[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function Be(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Se(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let en={YAML:function(f,v,b){f.version!==null&&T(f,"duplication of %YAML directive"),b.length!==1&&T(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&T(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&T(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&Ie(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let g;b.length!==2&&T(f,"TAG \
directive accepts exactly two arguments");let r=b[0];g=b[1],F.test(r)||T(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&T(
f,'there is a previously declared suffix for "'+r+'" tag handle'),V.test(g)||T(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{T(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function re(e,f,v,b){if(f<v){let g=e.input.slice(f,v);if(b)for(let r=0,d=g.length;r<d;r+=1){let h=g.
charCodeAt(r);h===9||h>=32&&h<=1114111||T(e,"expected valid JSON character")}else C.test(g)&&T(e,"the stream contains non-printable characters");e.result+=g}}function de(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&T(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function qe(e,f,v,b){
n.isObject(v)||T(e,"cannot merge mappings; the provided source object is unacceptable"),de(e);let g=Object.keys(v);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];de(
e),o.call(f,h)||(le(f,h,v[h]),b[h]=!0)}}function pe(e,f,v,b,g,r,d,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let x=0,R=g.length;x<R;x+=1)Array.
isArray(g[x])&&T(e,"nested arrays are not supported inside keys"),typeof g=="object"&&J(g[x])==="[object Object]"&&(g[x]="[object Object]")}if(typeof g=="object"&&
J(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&T(e,"abnormal merg\
e sequence size");for(let x=0,R=r.length;x<R;x+=1)qe(e,f,r[x],v)}else qe(e,f,r,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=h||e.lineStart,
e.position=w||e.position,T(e,"duplicated mapping key")),le(f,g,r),delete v[g];return f}function He(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):T(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function j(e,f,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;z(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(U(g))for(He(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Ie(e,"deficient indentation"),b}function ce(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||Y(v)))}function Oe(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function nn(e,f,v){let b,g,r,d,h,w,x=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(Y(y)||oe(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let P=e.input.charCodeAt(e.position+1);if(Y(P)||v&&oe(P))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,r=!1;y!==0;){if(y===58){let P=e.input.charCodeAt(e.position+1);if(Y(P)||v&&oe(P))break}else if(y===35){let P=e.input.charCodeAt(e.position-1);
if(Y(P))break}else{if(e.position===e.lineStart&&ce(e)||v&&oe(y))break;if(U(y))if(d=e.line,h=e.lineStart,w=e.lineIndent,j(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.
charCodeAt(e.position);continue}else{e.position=g,e.line=d,e.lineStart=h,e.lineIndent=w;break}}r&&(re(e,b,g,!1),Oe(e,e.line-d),b=g=e.position,r=!1),z(y)||(g=e.position+
1),y=e.input.charCodeAt(++e.position)}return re(e,b,g,!1),e.result?!0:(e.kind=x,e.result=R,!1)}function Ue(e,f){let v,b,g=e.input.charCodeAt(e.position);if(g!==
39)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(re(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else U(g)?(re(e,v,b,!0),Oe(e,j(e,!1,f)),v=b=e.position):e.position===e.lineStart&&ce(e)?
T(e,"unexpected end of the document within a single quoted scalar"):(e.position++,z(g)||(b=e.position));T(e,"unexpected end of the stream within a single quoted\
 scalar")}function tn(e,f){let v,b,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(r=e.input.
charCodeAt(e.position))!==0;){if(r===34)return re(e,v,e.position,!0),e.position++,!0;if(r===92){if(re(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),U(r))
j(e,!1,f);else if(r<256&&ae[r])e.result+=Pe[r],e.position++;else if((g=$e(r))>0){let d=g,h=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=Ae(r))>=0?h=(h<<
4)+g:T(e,"expected hexadecimal character");e.result+=Re(h),e.position++}else T(e,"unknown escape sequence");v=b=e.position}else U(r)?(re(e,v,b,!0),Oe(e,j(e,!1,f)),
v=b=e.position):e.position===e.lineStart&&ce(e)?T(e,"unexpected end of the document within a double quoted scalar"):(e.position++,z(r)||(b=e.position))}T(e,"une\
xpected end of the stream within a double quoted scalar")}function rn(e,f){let v=!0,b,g,r,d=e.tag,h,w=e.anchor,x,R,y,P,k=Object.create(null),I,O,L,_=e.input.charCodeAt(
e.position);if(_===91)x=93,P=!1,h=[];else if(_===123)x=125,P=!0,h={};else return!1;for(e.anchor!==null&&fe(e,e.anchor,h),_=e.input.charCodeAt(++e.position);_!==
0;){if(j(e,!0,f),_=e.input.charCodeAt(e.position),_===x)return e.position++,e.tag=d,e.anchor=w,e.kind=P?"mapping":"sequence",e.result=h,!0;if(v?_===44&&T(e,"exp\
ected the node content, but found ','"):T(e,"missed comma between flow collection entries"),O=I=L=null,R=y=!1,_===63){let ge=e.input.charCodeAt(e.position+1);Y(
ge)&&(R=y=!0,e.position++,j(e,!0,f))}b=e.line,g=e.lineStart,r=e.position,he(e,f,l,!1,!0),O=e.tag,I=e.result,j(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===
b)&&_===58&&(R=!0,_=e.input.charCodeAt(++e.position),j(e,!0,f),he(e,f,l,!1,!0),L=e.result),P?pe(e,h,k,O,I,L,b,g,r):R?h.push(pe(e,null,k,O,I,L,b,g,r)):h.push(I),
j(e,!0,f),_=e.input.charCodeAt(e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}T(e,"unexpected end of the stream within a flow collection")}function me(e,f){
let v,b=u,g=!1,r=!1,d=f,h=0,w=!1,x,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)u===b?b=R===43?A:m:T(e,"repeat of a chomping mode identifier");else if((x=we(R))>=0)x===0?T(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):r?T(e,"repeat of an indentation width identifier"):(d=f+x-1,r=!0);else break;if(z(R)){do R=e.input.
charCodeAt(++e.position);while(z(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!U(R)&&R!==0)}for(;R!==0;){for(He(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!r||e.lineIndent<d)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),U(R)){h++;continue}if(!r&&d===
0&&T(e,"missing indentation for block scalar"),e.lineIndent<d){b===A?e.result+=n.repeat(`
`,g?1+h:h):b===u&&g&&(e.result+=`
`);break}v?z(R)?(w=!0,e.result+=n.repeat(`
`,g?1+h:h)):w?(w=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,r=!0,h=0;let y=e.position;for(;!U(R)&&R!==0;)R=e.input.charCodeAt(++e.position);re(e,y,e.position,!1)}return!0}function on(e,f){let v=e.tag,b=e.
anchor,g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&fe(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,T(e,"tab characters must not be used in indentation")),d===45);){let h=e.input.charCodeAt(e.position+1);if(!Y(h))break;if(r=!0,e.position++,
j(e,!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let w=e.line;if(he(e,f,s,!1,!0),g.push(e.result),j(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>f)&&d!==0)T(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function an(e,f,v){let b,g,r,d,h=e.tag,w=e.anchor,x={},R=Object.create(null),y=null,P=null,k=null,I=!1,O=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&fe(e,e.anchor,x);let L=e.input.charCodeAt(e.position);for(;L!==0;){!I&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,T(e,"tab characters \
must not be used in indentation"));let _=e.input.charCodeAt(e.position+1),ge=e.line;if((L===63||L===58)&&Y(_))L===63?(I&&(pe(e,x,R,y,P,null,g,r,d),y=P=k=null),O=
!0,I=!0,b=!0):I?(I=!1,b=!0):T(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,L=_;else{if(g=
e.line,r=e.lineStart,d=e.position,!he(e,v,c,!1,!0))break;if(e.line===ge){for(L=e.input.charCodeAt(e.position);z(L);)L=e.input.charCodeAt(++e.position);if(L===58)
L=e.input.charCodeAt(++e.position),Y(L)||T(e,"a whitespace character is expected after the key-value separator within a block mapping"),I&&(pe(e,x,R,y,P,null,g,
r,d),y=P=k=null),O=!0,I=!1,b=!1,y=e.tag,P=e.result;else if(O)T(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=w,!0}else if(O)
T(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=w,!0}if((e.line===ge||e.lineIndent>f)&&(I&&(g=
e.line,r=e.lineStart,d=e.position),he(e,f,p,!0,b)&&(I?P=e.result:k=e.result),I||(pe(e,x,R,y,P,k,g,r,d),y=P=k=null),j(e,!0,-1),L=e.input.charCodeAt(e.position)),
(e.line===ge||e.lineIndent>f)&&L!==0)T(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return I&&pe(e,x,R,y,P,null,g,r,d),O&&(e.tag=h,e.anchor=
w,e.kind="mapping",e.result=x),O}function ln(e){let f=!1,v=!1,b,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&T(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
T(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!Y(r);)r===33&&(v?T(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
d-1,e.position+1),F.test(b)||T(e,"named tag handle cannot contain such characters"),v=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),N.test(g)&&T(e,"tag suffix cannot contain flow indicator characters")}g&&!V.test(g)&&T(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{T(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:T(e,
'undeclared tag handle "'+b+'"'),!0}function sn(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&T(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!oe(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&T(e,"name of an an\
chor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function Ln(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!oe(f);)f=e.input.charCodeAt(++e.position);e.position===v&&T(e,"name of an alias node must \
contain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||T(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],j(e,!0,
-1),!0}function cn(e,f,v,b){let g=Be(e);return En(e),Se(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,an(e,v,b)&&e.kind==="mapping"?(Ce(e),!0):(Dn(e),
Se(e,g),!1)}function he(e,f,v,b,g){let r,d,h=1,w=!1,x=!1,R=null,y,P,k;e.depth>=e.maxDepth&&T(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let I=r=d=p===v||s===v;if(b&&j(e,!0,-1)&&(w=!0,e.lineIndent>f?h=1:e.lineIndent===f?
h=0:e.lineIndent<f&&(h=-1)),h===1)for(;;){let O=e.input.charCodeAt(e.position),L=Be(e);if(w&&(O===33&&e.tag!==null||O===38&&e.anchor!==null)||!ln(e)&&!sn(e))break;
R===null&&(R=L),j(e,!0,-1)?(w=!0,d=I,e.lineIndent>f?h=1:e.lineIndent===f?h=0:e.lineIndent<f&&(h=-1)):d=!1}if(d&&(d=w||g),h===1||p===v)if(l===v||c===v?P=f:P=f+1,
k=e.position-e.lineStart,h===1)if(d&&(on(e,k)||an(e,k,P))||rn(e,P))x=!0;else{let O=e.input.charCodeAt(e.position);R!==null&&I&&!d&&O!==124&&O!==62&&cn(e,R,R.position-
R.lineStart,P)||r&&me(e,P)||Ue(e,P)||tn(e,P)?x=!0:Ln(e)?(x=!0,(e.tag!==null||e.anchor!==null)&&T(e,"alias node should not have any properties")):nn(e,P,l===v)&&
(x=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&fe(e,e.anchor,e.result)}else h===0&&(x=d&&on(e,k));if(e.tag===null)e.anchor!==null&&fe(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&T(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let O=0,L=e.implicitTypes.
length;O<L;O+=1)if(y=e.implicitTypes[O],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&fe(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let O=e.typeMap.multi[e.kind||"fallback"];for(let L=0,
_=O.length;L<_;L+=1)if(e.tag.slice(0,O[L].tag.length)===O[L].tag){y=O[L];break}}y||T(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&T(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&fe(e,e.anchor,e.result)):T(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||x}function Mn(e){let f=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(j(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!Y(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&T(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;z(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!U(b));break}if(U(b))break;
for(g=e.position;b!==0&&!Y(b);)b=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}b!==0&&He(e),o.call(en,r)?en[r](e,r,d):Ie(e,'unknown docum\
ent directive "'+r+'"')}if(j(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,j(e,!0,-1)):v&&T(e,"directives end mark is expected"),he(e,e.lineIndent-1,p,!1,!0),j(e,!0,-1),e.checkLineBreaks&&D.test(e.input.slice(f,e.
position))&&Ie(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&ce(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,j(e,!0,-1));return}e.position<e.length-1&&T(e,"end of the stream or a document separator is expected")}function Ye(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new G(e,f),b=e.indexOf("\0");for(b!==-1&&(v.position=b,T(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)Mn(v);return v.documents}function _n(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=Ye(e,v);if(typeof f!="function")return b;for(let g=0,r=b.length;g<r;g+=1)f(b[g])}function Nn(e,f){let v=Ye(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return vn.loadAll=_n,vn.load=Nn,vn}var Mt={},xr;function Aa(){
if(xr)return Mt;xr=1;let n=Ve(),t=ze(),i=_t(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,p=13,u=32,m=33,A=34,C=35,D=37,N=38,
F=39,V=42,J=44,U=45,z=58,Y=61,oe=62,Ae=63,$e=64,we=91,xe=93,Re=96,le=123,ae=124,Pe=125,G={};G[0]="\\0",G[7]="\\a",G[8]="\\b",G[9]="\\t",G[10]="\\n",G[11]="\\v",
G[12]="\\f",G[13]="\\r",G[27]="\\e",G[34]='\\"',G[92]="\\\\",G[133]="\\N",G[160]="\\_",G[8232]="\\L",G[8233]="\\P";let Xe=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],T=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Ie(r,d){if(d===null)return{};let h={},w=Object.keys(d);for(let x=0,
R=w.length;x<R;x+=1){let y=w[x],P=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let k=r.compiledTypeMap.fallback[y];k&&o.call(k.styleAliases,
P)&&(P=k.styleAliases[P]),h[y]=P}return h}function fe(r){let d,h,w=r.toString(16).toUpperCase();if(r<=255)d="x",h=2;else if(r<=65535)d="u",h=4;else if(r<=4294967295)
d="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",h-w.length)+w}let En=1,Ce=2;function Dn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=Ie(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?Ce:En,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Be(r,d){let h=n.repeat(" ",d),w=0,x="",R=r.length;for(;w<R;){let y,P=r.indexOf(`
`,w);P===-1?(y=r.slice(w),w=R):(y=r.slice(w,P+1),w=P+1),y.length&&y!==`
`&&(x+=h),x+=y}return x}function Se(r,d){return`
`+n.repeat(" ",r.indent*d)}function en(r,d){for(let h=0,w=r.implicitTypes.length;h<w;h+=1)if(r.implicitTypes[h].resolve(d))return!0;return!1}function re(r){return r===
u||r===c}function de(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function qe(r){return de(r)&&
r!==l&&r!==p&&r!==s}function pe(r,d,h){let w=qe(r),x=w&&!re(r);return(h?w:w&&r!==J&&r!==we&&r!==xe&&r!==le&&r!==Pe)&&r!==C&&!(d===z&&!x)||qe(d)&&!re(d)&&r===C||
d===z&&x}function He(r){return de(r)&&r!==l&&!re(r)&&r!==U&&r!==Ae&&r!==z&&r!==J&&r!==we&&r!==xe&&r!==le&&r!==Pe&&r!==C&&r!==N&&r!==V&&r!==m&&r!==ae&&r!==Y&&r!==
oe&&r!==F&&r!==A&&r!==D&&r!==$e&&r!==Re}function j(r){return!re(r)&&r!==z}function ce(r,d){let h=r.charCodeAt(d),w;return h>=55296&&h<=56319&&d+1<r.length&&(w=r.
charCodeAt(d+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Oe(r){return/^\n* /.test(r)}let nn=1,Ue=2,tn=3,rn=4,me=5;function on(r,d,h,w,x,R,y,P){
let k,I=0,O=null,L=!1,_=!1,ge=w!==-1,je=-1,We=He(ce(r,0))&&j(ce(r,r.length-1));if(d||y)for(k=0;k<r.length;I>=65536?k+=2:k++){if(I=ce(r,k),!de(I))return me;We=We&&
pe(I,O,P),O=I}else{for(k=0;k<r.length;I>=65536?k+=2:k++){if(I=ce(r,k),I===s)L=!0,ge&&(_=_||k-je-1>w&&r[je+1]!==" ",je=k);else if(!de(I))return me;We=We&&pe(I,O,
P),O=I}_=_||ge&&k-je-1>w&&r[je+1]!==" "}return!L&&!_?We&&!y&&!x(r)?nn:R===Ce?me:Ue:h>9&&Oe(r)?me:y?R===Ce?me:Ue:_?rn:tn}function an(r,d,h,w,x){r.dump=(function(){
if(d.length===0)return r.quotingType===Ce?'""':"''";if(!r.noCompatMode&&(Xe.indexOf(d)!==-1||T.test(d)))return r.quotingType===Ce?'"'+d+'"':"'"+d+"'";let R=r.indent*
Math.max(1,h),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-R),P=w||r.flowLevel>-1&&h>=r.flowLevel;function k(I){return en(r,I)}switch(on(
d,P,r.indent,y,k,r.quotingType,r.forceQuotes&&!w,x)){case nn:return d;case Ue:return"'"+d.replace(/'/g,"''")+"'";case tn:return"|"+ln(d,r.indent)+sn(Be(d,R));case rn:
return">"+ln(d,r.indent)+sn(Be(Ln(d,y),R));case me:return'"'+he(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ln(r,d){let h=Oe(
r)?String(d):"",w=r[r.length-1]===`
`,R=w&&(r[r.length-2]===`
`||r===`
`)?"+":w?"":"-";return h+R+`
`}function sn(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function Ln(r,d){let h=/(\n+)([^\n]*)/g,w=(function(){let P=r.indexOf(`
`);return P=P!==-1?P:r.length,h.lastIndex=P,cn(r.slice(0,P),d)})(),x=r[0]===`
`||r[0]===" ",R,y;for(;y=h.exec(r);){let P=y[1],k=y[2];R=k[0]===" ",w+=P+(!x&&!R&&k!==""?`
`:"")+cn(k,d),x=R}return w}function cn(r,d){if(r===""||r[0]===" ")return r;let h=/ [^ ]/g,w,x=0,R,y=0,P=0,k="";for(;w=h.exec(r);)P=w.index,P-x>d&&(R=y>x?y:P,k+=
`
`+r.slice(x,R),x=R+1),y=P;return k+=`
`,r.length-x>d&&y>x?k+=r.slice(x,y)+`
`+r.slice(y+1):k+=r.slice(x),k.slice(1)}function he(r){let d="",h=0;for(let w=0;w<r.length;h>=65536?w+=2:w++){h=ce(r,w);let x=G[h];!x&&de(h)?(d+=r[w],h>=65536&&
(d+=r[w+1])):d+=x||fe(h)}return d}function Mn(r,d,h){let w="",x=r.tag;for(let R=0,y=h.length;R<y;R+=1){let P=h[R];r.replacer&&(P=r.replacer.call(h,String(R),P)),
(f(r,d,P,!1,!1)||typeof P>"u"&&f(r,d,null,!1,!1))&&(w!==""&&(w+=","+(r.condenseFlow?"":" ")),w+=r.dump)}r.tag=x,r.dump="["+w+"]"}function Ye(r,d,h,w){let x="",R=r.
tag;for(let y=0,P=h.length;y<P;y+=1){let k=h[y];r.replacer&&(k=r.replacer.call(h,String(y),k)),(f(r,d+1,k,!0,!0,!1,!0)||typeof k>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&
((!w||x!=="")&&(x+=Se(r,d)),r.dump&&s===r.dump.charCodeAt(0)?x+="-":x+="- ",x+=r.dump)}r.tag=R,r.dump=x||"[]"}function _n(r,d,h){let w="",x=r.tag,R=Object.keys(
h);for(let y=0,P=R.length;y<P;y+=1){let k="";w!==""&&(k+=", "),r.condenseFlow&&(k+='"');let I=R[y],O=h[I];r.replacer&&(O=r.replacer.call(h,I,O)),f(r,d,I,!1,!1)&&
(r.dump.length>1024&&(k+="? "),k+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,O,!1,!1)&&(k+=r.dump,w+=k))}r.tag=x,r.dump="{"+w+"}"}function Nn(r,d,h,w){
let x="",R=r.tag,y=Object.keys(h);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let P=0,k=y.length;P<k;P+=1){let I="";(!w||x!=="")&&(I+=Se(r,d));let O=y[P],L=h[O];if(r.replacer&&(L=r.replacer.call(h,O,L)),
!f(r,d+1,O,!0,!0,!0))continue;let _=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;_&&(r.dump&&s===r.dump.charCodeAt(0)?I+="?":I+="? "),I+=r.dump,_&&(I+=
Se(r,d)),f(r,d+1,L,!0,_)&&(r.dump&&s===r.dump.charCodeAt(0)?I+=":":I+=": ",I+=r.dump,x+=I)}r.tag=R,r.dump=x||"{}"}function e(r,d,h){let w=h?r.explicitTypes:r.implicitTypes;
for(let x=0,R=w.length;x<R;x+=1){let y=w[x];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(h?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let P=r.styleMap[y.tag]||y.defaultStyle,k;if(a.call(y.represent)===
"[object Function]")k=y.represent(d,P);else if(o.call(y.represent,P))k=y.represent[P](d,P);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+P+'" style');
r.dump=k}return!0}}return!1}function f(r,d,h,w,x,R,y){r.tag=null,r.dump=h,e(r,h,!1)||e(r,h,!0);let P=a.call(r.dump),k=w;w&&(w=r.flowLevel<0||r.flowLevel>d);let I=P===
"[object Object]"||P==="[object Array]",O,L;if(I&&(O=r.duplicates.indexOf(h),L=O!==-1),(r.tag!==null&&r.tag!=="?"||L||r.indent!==2&&d>0)&&(x=!1),L&&r.usedDuplicates[O])
r.dump="*ref_"+O;else{if(I&&L&&!r.usedDuplicates[O]&&(r.usedDuplicates[O]=!0),P==="[object Object]")w&&Object.keys(r.dump).length!==0?(Nn(r,d,r.dump,x),L&&(r.dump=
"&ref_"+O+r.dump)):(_n(r,d,r.dump),L&&(r.dump="&ref_"+O+" "+r.dump));else if(P==="[object Array]")w&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?Ye(r,d-1,r.dump,
x):Ye(r,d,r.dump,x),L&&(r.dump="&ref_"+O+r.dump)):(Mn(r,d,r.dump),L&&(r.dump="&ref_"+O+" "+r.dump));else if(P==="[object String]")r.tag!=="?"&&an(r,r.dump,d,R,k);else{
if(P==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+P)}if(r.tag!==null&&r.tag!=="?"){let _=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",r.dump=_+" "+
r.dump}}return!0}function v(r,d){let h=[],w=[];b(r,h,w);let x=w.length;for(let R=0;R<x;R+=1)d.duplicates.push(h[w[R]]);d.usedDuplicates=new Array(x)}function b(r,d,h){
if(r!==null&&typeof r=="object"){let w=d.indexOf(r);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(d.push(r),Array.isArray(r))for(let x=0,R=r.length;x<R;x+=1)b(
r[x],d,h);else{let x=Object.keys(r);for(let R=0,y=x.length;R<y;R+=1)b(r[x[R]],d,h)}}}function g(r,d){d=d||{};let h=new Dn(d);h.noRefs||v(r,h);let w=r;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),f(h,0,w,!0,!0)?h.dump+`
`:""}return Mt.dump=g,Mt}var Rr;function wa(){if(Rr)return Z;Rr=1;let n=ba(),t=Aa();function i(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Z.Type=ee(),Z.Schema=Pr(),Z.FAILSAFE_SCHEMA=Ir(),Z.JSON_SCHEMA=Lr(),Z.CORE_SCHEMA=
Mr(),Z.DEFAULT_SCHEMA=_t(),Z.load=n.load,Z.loadAll=n.loadAll,Z.dump=t.dump,Z.YAMLException=ze(),Z.types={binary:Fr(),float:Dr(),map:Tr(),null:Sr(),pairs:Br(),set:qr(),
timestamp:_r(),bool:Or(),int:Er(),merge:Nr(),omap:$r(),seq:kr(),str:Cr()},Z.safeLoad=i("safeLoad","load"),Z.safeLoadAll=i("safeLoadAll","loadAll"),Z.safeDump=i(
"safeDump","dump"),Z}var xa=wa(),Ra=ya(xa),{Type:Hr,Schema:ts,FAILSAFE_SCHEMA:Ur,JSON_SCHEMA:rs,CORE_SCHEMA:is,DEFAULT_SCHEMA:os,load:Yr,loadAll:as,dump:ls,YAMLException:ss,
types:cs,safeLoad:us,safeLoadAll:fs,safeDump:ps}=Ra;function Kr(n,t,i){if(t===void 0)return i?jr(n):ke(n);if(t===`${Le}binary`)return Ta(n);if(t===`${Le}timestamp`)return Ca.test(n)&&ka(n)?ke(n):void 0;let a=Pa.get(
t);if(!a)return ke(n);let o=jr(n);return a==="float"&&o.type==="integer"?Me(Number(o.value)):o.type===a?o:void 0}var Le="tag:yaml.org,2002:",Pa=new Map([[`${Le}\
int`,"integer"],[`${Le}float`,"float"],[`${Le}bool`,"boolean"],[`${Le}null`,"null"]]),Ca=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function ka(n){let[t=0,i=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,i,0)).getUTCDate()}function Ta(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return ke(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function jr(n){
let t=Ia.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return Sa(n)??ke(n);if(!/[-+0-9]/.test(i))return ke(n);let a=n.replaceAll("_","");return Ea(a)??Oa(a)??
ke(n)}var Ia=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Wr(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Wr(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Me(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Me(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Me(Number.NEGATIVE_INFINITY)])]);
function ke(n){return{type:"text",value:n,key:n}}function Wr(n){return{type:"boolean",value:n,key:String(n)}}function Me(n){return{type:"float",value:n,key:La(n)}}
function Sa(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Me(t):void 0}
function Oa(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Me(t):void 0}function Ea(n){let t=Da.
exec(n);if(!t)return;let[,i="",a,o,l,c="0"]=t,s=a!==void 0?bn(a,"0x",16):o!==void 0?bn(o,"0o",22):l!==void 0?bn(l,"0b",64):bn(c,"",20);if(s===void 0||s>=2n**64n)
return;let p=i==="-"?-s:s;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:i===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var Da=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function bn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function La(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[a,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(i))):`${a}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Vr(n){if(n.length>Zr||Ma(n))return;let t=Qr(n);return Nt?void 0:t}function zr(n){return n.length<=Zr&&Qr(n)!==void 0}function Qr(n){Nt=!1;try{return{value:Yr(
n,{schema:ja})??null}}catch{return}}var Zr=3e6;function Ma(n){return Na.test(n)||_a.test(n)||Ba(n)||Fa.test(n)&&$a.test(n)?!0:/[[{]/.test(n)&&qa.test(n)&&Ha.test(
n)}var _a=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Na=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Fa=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
$a=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Ba(n){for(let t=0;t+Gr<n.length;){let i=n.lastIndexOf(`
`,t+Gr);if(i<t)return!0;t=i+1}return!1}var Gr=1e3,qa=/(?:^|[\s,:[{-])[[{]/,Ha=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Nt=!1,Ua=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Qe,Ya=new Hr("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Ua.has(n.charCodeAt(
0))||(Qe=Kr(n,void 0,!0),!Qe||Qe.type==="text"))return!1;let{type:t,key:i,value:a}=Qe;return(t==="float"||t==="integer"&&i!==String(a))&&(Nt=!0),!0},construct:()=>Qe?.
value}),ja=Ur.extend({implicit:[Ya]});function Jr(n){let t=n.charCodeAt(0)===65279?1:0,i,a=o=>{i??=Wa(n);let l=0,c=i.length-1;for(;l<c;){let p=l+c+1>>1;(i[p]??0)<=o?l=p:c=p-1}let s=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function Wa(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Ft=200,Xr=`it is nested deeper than ${Ft} levels`;function ri(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return ni(n,t);let i=[],a=t;for(;;){let c=An(ei,n,a);if(c===n.length)return i;
let s=Ga(n,a,c);if(!s)break;i.push(s),a=s.end}if(i.length<2)return[...i,...ni(n,An(Ka,n,a))];let o=An(ei,n,a);return[...i,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var ei=/[ \t\r\n]*/y,Ka=/[^\S\n]*\n?/y;function An(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function Ga(n,t,i){let a=Va(n,i);if(!a)return;let{end:o,levels:l}=a;if(l>Ft)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Xr}};
let c=!0;try{let s=JSON.parse(n.slice(i,o),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:i,end:o,json:{value:s}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Va(n,t){let i=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let c=Qa(n,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++i):l==="}"||l==="]"?i--:i===0&&(o=An(za,n,o)-1);if(i<=0)return{end:o+1,levels:a}}}
var za=/[-+.\w]*/y;function Qa(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function ni(n,t){let i=[],a={start:t,body:t},o=c=>{
c>a.body&&i.push({...a,end:c})},l=n.startsWith("---",t)?t:ti(n,t);for(;l!==-1;l=ti(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,p=n.slice(l+3,s).trim();if(p!==""&&!p.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>a.body&&!Za(n.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(n.length),i}function ti(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function Za(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Ja,ii=()=>Ja??=require("./thorough.cjs"),oi=(...n)=>ii().multilineTexts(...n),$t=(...n)=>ii().readThoroughly(...n);function Bt(n,{fast:t=!0}={}){let i=Jr(n),a=[],o,l=0;for(let c of ri(n)){let s=ai(n,{...c,start:l},i,t);if(s.value===null&&s.issues.length===0){o??=s;continue}a.
push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??ai(n,{start:l,body:l,end:n.length},i,t)]}}function ai(n,t,i,a){let o=a?Xa(n,t):void 0;if(!o)return $t(
n,t,i);let l,c=()=>(l??=$t(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Xa(n,{body:t,end:i,json:a,fault:o}){if(o)return;let l=n.slice(t,i);return a?zr(l)?a:void 0:Vr(l)}var Is=Object.prototype;function el(n){return typeof n!="object"||n===null||Array.isArray(n)}function $(n){return!el(n)}function li(n){return n.split("/").slice(1).map(nl)}var nl=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function wn(n){return/[~\d]/.test(n)?li(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function B(n,t){let i=n;for(let a of tl(t))if(Array.isArray(i))i=i[Number(a)];else if($(i)&&Object.hasOwn(i,
a))i=i[a];else return;return i}function tl(n){let t=qt.get(n);if(t)return t;let i=li(n);return qt.size<rl&&qt.set(n,i),i}var qt=new Map,rl=1e3;var ci={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{if(!i.ca)return[];let a=`${i.kind}/${i.planeID}`,o=t.get(a);return o||t.set(a,i),o?.
ca&&si(o.ca.text)!==si(i.ca.text)?[{plane:i,path:i.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${xn("a",W)}---
${xn("b",W.replace("CCCC","DDDD"))}`,right:`${xn("a",W)}---
${xn("b",W)}`}},si=n=>n.replace(/\s+/g,"");function xn(n,t){let i=`planeID: shared
${q(t)}observerURL: https://observer.example.com`;return S("ObservabilityPlane",i,`name: ${n}
  namespace: acme`)}var _e=[],Ht=[];function Ut(n,t,i){if(n===t)return 0;let a=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,c=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let p,u,m,A,C=0,D=0;for(;C<l;)Ht[C]=n.charCodeAt(s+C),_e[C]=++C;for(;D<c;){for(p=t.charCodeAt(s+D),m=D++,u=D,C=0;C<l;C++)A=p===Ht[C]?m:m+1,m=_e[C],u=_e[C]=m>u?A>
u?u+1:A:A>m?m+1:A;if(a!==void 0){let N=u;for(C=0;C<l;C++)_e[C]<N&&(N=_e[C]);if(N>a)return a}}return _e.length=l,Ht.length=l,a!==void 0&&u>a?a:u}var il=64;function Ze(n,t){if(n.length>il)return;let i=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let c=l.toLowerCase(),s=ol(i,c)?1:Ut(i,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function ol(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}function ui(n,t){if(!$(n)||!De(t,n.kind))return;let i=String(n.kind),a=B(n,"/metadata/name"),o=B(n,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{
kind:i,name:a,namespace:!ue(i)&&typeof o=="string"&&o!==""?o:void 0}}var ue=n=>n.startsWith("Cluster")||n==="Organization";function fi(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function pi(n){let t=B(n,"/spec/planeID"),i=t===void 0||t===""?B(n,"/metadata/name"):t;return typeof i==
"string"?i:void 0}function Ne(n){let t=new Map;for(let o of n){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function i(o,l,c){let s=t.get(`${l}/${c}`);if(!s||ue(l)||o.namespace===void 0)return s?.first;
let{first:p,byNamespace:u}=s;return u?u.get(o.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===o.namespace?p:void 0}function a(o,l,c){for(let s of l){
let p=i(o,s,c);if(p)return p}}return{find:i,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function Rn(n){return n.startsWith("Cluster")?n.slice(7):
`Cluster${n}`}var di={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let{find:t,findAnywhere:i}=Ne(n);return n.flatMap(a=>a.references.flatMap(({set:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;
if(!o||t(a,p,s)||t(a,Rn(p),s))return[];let u=i(p,s);if(u)return[{plane:a,path:l,detail:`the ${p} ${s} is in the namespace ${u.namespace}`}];let m=Ze(s,al(a,p,n)),
A=ue(p)||a.namespace===void 0?"":` in the namespace ${a.namespace}`,C=m===void 0?"":` (did you mean ${m}?)`;return[{plane:a,path:l,detail:`there is no ${p} ${s}${A}${C}`}]}))},
message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${ye("eu-wst")}---
${Q}`,right:`${ye("eu-west")}---
${Q}`}};function al(n,t,i){let a=[];for(let o of i)if(o.kind===t&&fi(n,o)&&a.push(o.name),a.length===ll)break;return a}var ll=500;var mi={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:i})=>{let a=$(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof a!="string"||a===
""?[]:!$(i)||i.planeID!==void 0||sl.test(a)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:S("DataPlane",E+M,`name: eu.west
  namespace: acme`),right:S("DataPlane",`planeID: eu-west
${E}${M}`,`name: eu.west
  namespace: acme`)}},sl=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function se(n,t){let i=[];for(let a of t){let o=B(n,a);typeof o=="string"&&i.push({path:a,text:o})}return i}function Te(n,t){return(Pn?.resource!==n||Pn.line!==t)&&(Pn={resource:n,line:t,listeners:cl(n,t)}),Pn.listeners}var Pn;function cl(n,t){let i=B(n,"/spec/gateway");
return $(i)?ie(t,"v0.17")?pl(i):["public","organization"].flatMap(a=>{let o=`${i[`${a}GatewayNamespace`]??""}/${i[`${a}GatewayName`]??""}`,l=`/spec/gateway/${a}\
VirtualHost`,c=a==="public";return[{isPublic:c,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${a}HTTPPort`},{isPublic:c,protocol:"https",gateway:o,host:l,
port:`/spec/gateway/${a}HTTPSPort`}]}):[]}var ul=["/spec/gateway/publicVirtualHost"];function hi(n,t){if(!ie(t,"v0.17"))return se(n,ul);let i=Te(n,t);if(i.length===
0)return[];let a=se(n,i.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(a.map(o=>[o.text,o])).values()]}var fl=["ingress","egress"].flatMap(n=>["ext\
ernal","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${t}\
/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function pl(n){let t=[];for(let{way:i,side:a,isPublic:o,listeners:l}of fl){let c=n[i],s=$(c)?c[a]:void 0;
if(!$(s))continue;let p=`${s.namespace}/${s.name}`;for(let u of l)$(s[u.protocol])&&t.push({isPublic:o,gateway:p,...u})}return t}var gi={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",check:(n,t)=>{let i=new Map;return Te(n,t).flatMap(
({gateway:a,protocol:o,port:l})=>{let c=B(n,l);if(typeof c!="number")return[];let s=`${a} ${c}`,p=i.get(s);return i.set(s,p??o),p===void 0||p===o?[]:[{path:l,detail:p}]})},
message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:S("DataPlane",`${E}${M}\
  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:S("DataPlane",`${E}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var yi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=B(n,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let i=new Set;return t.flatMap((a,o)=>{let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`/\
spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:S("Data\
Plane",`${E}${M}imagePullSecretRefs:
  - registry
  - registry`),right:S("DataPlane",`${E}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var vi={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{let a=`${i.kind}/${i.namespace??""}/${i.name}`,o=t.get(a);return o||t.set(a,i),o?[{plane:i,path:"/m\
etadata/name",detail:o.file===i.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${S("DataPlane",E+M)}---
${S("DataPlane",E+M)}`,right:`${S("DataPlane",E+M)}---
${S("DataPlane",E+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var bi={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",check:n=>{let t=B(n,"/spec/imagePullSe\
cretRefs"),i=se(n,ml).filter(({text:a})=>a==="");return Array.isArray(t)?[...i,...t.flatMap((a,o)=>a===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:i},message:()=>"\
is empty: write the name that is meant.",example:{release:"v0.15",wrong:S("DataPlane",E.replace("name: agent-ca",'name: ""')+M),right:S("DataPlane",E+M)}},dl=["\
ingress","egress"].flatMap(n=>["external","internal"].map(t=>`/spec/gateway/${n}/${t}`)),ml=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/\
spec/clusterAgent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHos\
t","/spec/gateway/organizationVirtualHost",...dl.flatMap(n=>[`${n}/name`,`${n}/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var hl=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Ai(n){return n.replace(hl,"")}function Cn(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let i=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder(
"utf-8",{fatal:!0}).decode(i);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function ne(n){let t=Cn(n),i=t??n;if(Ai(i)!==i)return"private-key";let a=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(i)?.[1];return a===
void 0?yl(i)?"placeholder":"other":gl(a)?t===void 0?"certificate":"encoded":"placeholder"}function gl(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.
test(t)}function yl(n){return/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(n)||/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.
test(n)}function te(n,t){return se(n,ie(t,"v0.9")?vl:bl)}var vl=["/spec/clusterAgent/clientCA/value"],bl=["/spec/agent/clientCA/value"];var wi={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",check:(n,t)=>te(n,t).
filter(({text:i})=>ne(i)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write the PEM text itself.",fix:(n,{path:t})=>Cn(String(
B(n,t))),example:{release:"v0.15",wrong:H(q(btoa(W))),right:H(q(W))}};var kn="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function Tn(n,t,{at:i,endOf:a}){
return!i||!a?[]:te(n,t).flatMap(({path:o,text:l})=>{let c=ne(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:i}]:[]})}var In=n=>n.toISOString().slice(
0,10);var xi={code:"expired-ca",severity:"error",source:kn,since:"v0.9",check:(n,t,i)=>Tn(n,t,i).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:In(o)}]:[]),message:({
detail:n})=>`holds a certificate that ended on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:H(q(un)),right:H(E)}};var Ri={code:"expiring-ca",severity:"warning",source:kn,since:"v0.9",check:(n,t,i)=>Tn(n,t,i).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<Al?[{
path:a,detail:In(o)}]:[]),message:({detail:n})=>`holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:H(q(un)),right:H(E)}},Al=720*60*60*1e3;var Pi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:te(n,t).filter(({text:i})=>ne(i)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:S("DataPlane",q(W)+M),right:S("DataPlane",E+M)}};var Ci={code:"invalid-ca",severity:"error",source:"the control plane reads the value as PEM; where there is none the plane is skipped, and its agent cannot conn\
ect",since:"v0.9",check:(n,t,{at:i,endOf:a})=>te(n,t).flatMap(({path:o,text:l})=>{let c=ne(l);if(l.trim()==="")return[{path:o,detail:"is empty, which counts as \
none, and the plane is skipped"}];let s=c==="certificate"&&i!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:"is no certificate in PEM"}]:[]}),message:({
detail:n})=>`${n}: write the CA of the cluster agent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:S("ObservabilityPlane",`clust\
erAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:H(q(W))}};var ki={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",check:(n,t)=>Te(n,t).flatMap(({port:i})=>{let a=B(
n,i);return typeof a=="number"&&(a<1||a>65535)?[{path:i}]:[]}),message:()=>"must be a port, from 1 to 65535.",example:{release:"v0.15",wrong:S("DataPlane",`${E}${M}\
  publicHTTPPort: 0`),right:S("DataPlane",`${E}${M}  publicHTTPPort: 80`)}};var Ti={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",check:n=>se(n,xl).flatMap(({path:t,text:i})=>{
let a=wl(i);return a===void 0?[]:[{path:t,detail:a}]}),message:({detail:n})=>`must be an address such as https://observer.example.com; this one ${n}.`,example:{
release:"v0.15",wrong:S("ObservabilityPlane",`${q(W)}observerURL: observer.example.com`),right:H(q(W))}};function wl(n){return/^https?:\/\//i.test(n)?/^https?:\/\/[^/?#]*@/i.
test(n)?"holds a user or password, which everybody can read here":URL.canParse(n)?void 0:"has no host that can be read":"does not begin with http:// or https://"}
var xl=["/spec/observerURL","/spec/rcaAgentURL","/spec/finOpsAgentURL","/spec/observer/url"];var Ii={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",check:(n,t)=>se(n,
Rl(Te(n,t))).flatMap(({path:i,text:a})=>{let o=Pl.test(a)?void 0:Cl(a);return o===void 0?[]:[{path:i,detail:o}]}),message:({detail:n})=>`must be a plain host na\
me such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:S("DataPlane",E+M.replace("apps.example.com","https://apps.example.com")),right:S("Da\
taPlane",E+M)}};function Rl(n){let t=[];for(let{host:i}of n)t.includes(i)||t.push(i);return t}var Pl=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/;
function Cl(n){return kl.find(([t])=>t.test(n))?.[1]}var kl=[[/^[a-z][a-z\d+.-]*:\/\//i,"a scheme"],[/\//,"a path"],[/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i,
"an IP address in its place"],[/:/,"a port"],[/\*/,"a wildcard"],[/\s/,"blanks"],[/_/,"an underscore"],[/[A-Z]/,"upper-case letters"],[/^\.|\.$|\.\./,"an empty \
part between dots"]];var Si={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&$(B(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:S("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:H(q(W))}};var Oi={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>te(n,t).filter(({text:i})=>ne(i)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:H(q(`-----BEGIN CERTIFICATE\
-----
...
-----END CERTIFICATE-----`)),right:H(q(W))}};var Tl=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Ei={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",check:(n,t)=>te(n,t).filter(({
text:i})=>ne(i)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone, and make a new key, since this one has le\
aked.",example:{release:"v0.15",wrong:H(q(W+Tl)),right:H(q(W))}};var Di={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let{find:t}=Ne(n);return n.flatMap(i=>i.references.flatMap(({set:a,path:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;if(!a||t(i,p,s))return[];
let u=t(i,Rn(p),s);return u?[{plane:i,path:l===o?o:`${o}/kind`,detail:`${s} is a ${u.kind}`}]:[]}))},message:({detail:n})=>`leads nowhere, because ${n}: refer t\
o that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${ye("eu-west","ClusterDataPlane")}---
${Q}`,right:`${ye("eu-west")}---
${Q}`}};function Li(n){let t=new Map,i=new Map;for(let a of n)for(let o of a.hosts){let l=t.get(o);l?i.get(o)?.push(a)===void 0&&i.set(o,[l,a]):t.set(o,a)}return[...i].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var Mi={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>Li(n.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:i})=>i)}))).flatMap(({host:t,planes:[i,...a]})=>a.flatMap(({plane:o,planeID:l,publicHosts:c})=>l===
i?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(i?.name)})))),message:({detail:n})=>`is the public host of ${n} too, wh\
ich is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${Q}---
${S("DataPlane",E+M,`name: us-east
  namespace: acme`)}`,right:`${Q}---
${S("DataPlane",E+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var _i={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:i,spec:a,metadata:o}=n;if(!$(a))return[];let l=[],c=$(o)?o.name:void 0;ue(String(i))&&a.planeID===void 0&&
typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let s=B(n,"/spec/observabilityPlaneRef");return ie(t,"v0.15")&&$(s)&&s.kind===void 0&&l.push({path:"\
/spec/observabilityPlaneRef/kind",detail:ue(String(i))?"ClusterObservabilityPlane":"ObservabilityPlane"}),l},message:({detail:n})=>`is left out, which the docum\
ents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:S("DataPlane",`${E}${M}observabilityPlaneRef:
  name: logs`),right:S("DataPlane",`${E}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Ni=H(E,`name: logs
  namespace: acme`),Fi={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let{findFirst:t}=Ne(n),i=new Set(n.flatMap(a=>a.references.map(({kinds:o,name:l})=>t(
a,o,l))));return n.flatMap(a=>/ObservabilityPlane$/.test(a.kind)&&!i.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${Q}---
${Ni}`,right:`${S("DataPlane",`${E}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Ni}`}};var Fe=[Ei,wi,Ci,Oi,xi,Ri,Ii,Ti,ki,gi,_i,bi,mi,Si,Pi,yi],Sn=[vi,di,Di,Mi,ci,Fi];function Bi(n,t,i,a={},o=Fe){let l=[];for(let s of Il(o,t)){let p=Sl(s,n,t,a);p.length>0&&l.push(...p)}if(l.length===0)return l;let c=new Set(i.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function Il(n,t){if(n!==Fe)return n.filter(o=>On(o,t));let i=$i.get(t);if(i)return i;let a=Fe.filter(o=>On(o,t));return $i.
set(t,a),a}var $i=new Map;function On({since:n,until:t},i){return(!n||ie(i,n))&&(!t||ie(t,i))}function Sl(n,t,i,a){try{return n.check(t,i,a).map(o=>{let l=n.fix?.(
t,o);return{issue:Ol(n,o),severity:n.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...Yt(n.code),path:"",field:""},severity:"error"}]}}var Yt=n=>({code:"\
rule-failed",message:`could not be checked: the rule ${n} has a fault, please report it.`});function Ol(n,t){return{code:n.code,path:t.path,field:wn(t.path),message:n.
message(t)}}function Hi(n,t,i,a,o=Sn){let l=o.filter(p=>On(p,t));if(i)return l.flatMap(p=>qi(p,n,t,a));let c=l.filter(({among:p})=>p==="each");return[...dn(n,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>qi(u,p,t,a)))}function qi(n,t,i,a){try{return n.check(t,i).map(o=>{let l=o.plane.pointer+o.path,c={code:n.
code,path:l,field:wn(o.path),message:n.message(o)},{plane:s}=o;return{plane:s,finding:{...c,file:s.path,severity:n.severity,range:a(s,o.path)}}})}catch{let[o]=t,
l={...Yt(n.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:a(o,"")}}]:[]}}var jt="openchoreo.dev";function Ui(n){return Yi(n,"").filter(t=>El(t.value))}function Yi(n,t){return $(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,a)=>Yi(i,`${t}/items/${a}`)):[{pointer:t,value:n}]}function El(n){if(!$(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&Ee.includes(i);let a=t.split("/")[0]??"";return a!==jt?(a.endsWith(`.${jt}`)||Ze(a,[jt])!==void 0)&&
typeof i=="string"&&Ee.includes(i):typeof i!="string"||i===""?!0:Ee.includes(i)||i.endsWith("Plane")||Ze(i,Ee)!==void 0}var Je=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function ji({range:n},t){let i=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(i)}function Wi(n,t){if(!Je(n))return Wt(n.value);let{start:i,end:a}=n.range;return t.slice(i.offset,a.offset).includes("{{")}function Wt(n){return typeof n==
"string"?n.includes("{{"):Array.isArray(n)?n.some(Wt):$(n)?Object.entries(n).some(([t,i])=>t.includes("{{")||t!=="annotations"&&Wt(i)):!1}function Ki(n,t,i,a){let o=Ui(n.value);if(o.length===0&&!Je(n))return;let l=n.issues.map(s=>({...s,file:t,severity:Ke(s.code)})),c=[];for(let s of o){let p=Dl(s,
n,t,i,a);p.length!==0&&(l.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...Ll(s,n,t,i)))}return{planes:o,findings:l,fits:c}}function Dl({value:n,pointer:t},i,a,o,l){
let c=Qt(o)(n),s=c.ok?[]:c.issues,p=Ge(o),u=$(n)&&De(p,n.kind)?Bi(n,p,s,l):[];if(s.length===0&&u.length===0)return[];return[...s.map(A=>m(A,Ke(A.code))),...u.map(
({issue:A,severity:C})=>m(A,C))];function m(A,C){let D=t+A.path,N=A.code==="unknown-field"?i.keyOf(D):i.positionOf(D);return{...A,path:D,file:a,severity:C,range:N}}}
function Ll({value:n,pointer:t},i,a,o){let l=Zt(n),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=ve.indexOf(o)>ve.indexOf(c),{line:p}=i.positionOf(
t).start;return[{file:a,line:p,span:Jt(l),release:c,...s&&{later:o}}]}function Gi(n,t){if(!$(n)||!De(t,n.kind))return[];let i=String(n.kind),a=i==="Environment"?"dataPlaneRef":Ml(i,t)?"observabilityPlaneRef":void 0;if(a===void 0)return[];
let o=`/spec/${a}`,l=a==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,s=ue(i)?c:l,p=B(n,o);if(p==null||p==="")return[{path:o,namePath:o,kinds:_l(
s,c,t),name:"default",set:!1}];if(typeof p=="string")return[{path:o,namePath:o,kinds:[s],name:p,set:!0}];if(!$(p)||typeof p.name!="string"||p.name==="")return[];
let u=[l,c].find(m=>m===(p.kind??s));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:p.name,set:!0}]}function Ml(n,t){return n.endsWith("Plane")&&
!n.endsWith("ObservabilityPlane")&&ie(t,"v0.8")}function _l(n,t,i){return n!==t&&ie(i,"v1.0")?[n,t]:[n]}function Vi({value:n,pointer:t,document:i},a,o,l){let c=ui(n,a);if(!c)return[];let s=n;return[{...c,path:o,file:l,document:i,pointer:t,planeID:pi(n),references:Gi(
n,a),publicHosts:hi(s,a),ca:te(s,a).find(({text:p})=>ne(p)==="certificate")}]}function Qi(n,t,i){if(t.length===0)return[...n];let a=t.filter(({hasReason:c})=>c),o=n.filter(c=>!a.some(s=>zi(s,c))),l=t.flatMap(c=>{let s=c.hasReason?n.some(p=>zi(
c,p))?void 0:Fl:Nl;return s?[{...s,path:"",field:"",file:i,severity:"warning",range:c.range}]:[]});return[...o,...l]}function zi({code:n,line:t,document:i},{code:a,
range:{start:o}}){return a!==n?!1:t===void 0?o.offset>=i.start.offset&&o.offset<i.end.offset:o.line===t}var Nl={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},Fl={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},$l=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
Zi="openchoreo-planes-disable";function Ji(n,t){let{start:i,end:a}=n.range,o=t.slice(i.offset,a.offset),l=n.positionOf("").start,c=oi(n),s=i.offset;return o.split(
`
`).flatMap((p,u)=>{let m=s;s+=p.length+1;let A=$l.exec(p),C=A?.[1];if(!A||C===void 0||c.some(([U,z])=>m>=U&&m<z))return[];let D=A[2]!==void 0;if(!D&&m>=l.offset)
return[];let N=i.line+u,F=p.indexOf("#")+1,V={line:N,column:F,offset:m+F-1},J={start:V,end:{line:N,column:F+C.length,offset:V.offset+C.length}};return[{code:A[3]??
"",hasReason:A[4]!==void 0,line:D?N+1:void 0,document:n.range,range:J}]})}function eo({release:n=ct,complete:t=!1,fast:i=!0,...a}){let o=Ge(n),l=[],c=[],s=0,p=0;function u({path:A,text:C},D,N=!1){s++;let F=C.includes("{{"),V=C.includes(
Zi),J=[],U=[],z=[],Y=[],oe=!1,Ae=!1,{documents:$e}=Bt(C,{fast:i});for(let[Re,le]of $e.entries())if(F&&Wi(le,C))oe=!0;else if(N&&Je(le)&&!ji(le,C))Ae=!0;else{let ae=Ki(
le,A,n,a);if(!ae)continue;ae.findings.length>0&&J.push(...ae.findings),ae.fits.length>0&&z.push(...ae.fits),V&&ae.planes.length>0&&U.push(...Ji(le,C));for(let{value:Pe,
pointer:G}of ae.planes)Y.push({value:Pe,pointer:G,document:Re})}p+=Y.length,Y.length>0&&c.push(A);let we=t||Y.length>1,xe=J.length>0||U.length>0||oe||Ae;!we&&!xe||
l.push({number:D,path:A,findings:J,directives:U,fits:z,listed:we?Y.flatMap(Re=>Vi(Re,o,A,D)):[],isTemplate:oe,isPassedOver:Ae})}function m(A){let C=l.flatMap(({
listed:N})=>N),D=dn(Hi(C,o,t,ql(A)),({plane:N})=>N.file);return{findings:l.flatMap(({number:N,path:F,findings:V,directives:J})=>Qi([...V,...(D.get(N)??[]).map(({
finding:U})=>U)],J,F).sort(Bl)),files:s,planes:p,filesWithPlanes:c,fits:l.flatMap(({fits:N})=>N),templates:l.filter(({isTemplate:N})=>N).map(({path:N})=>N),passedOver:l.
filter(({isPassedOver:N})=>N).map(({path:N})=>N)}}return{add:u,skip:()=>{s++},finish:m}}var Bl=(n,t)=>n.range.start.offset-t.range.start.offset;function ql(n){let t;
return({file:i,document:a,pointer:o},l)=>(t?.file!==i&&(t={file:i,documents:Bt(n(i)).documents}),t.documents[a]?.positionOf(o+l)??{start:Xi,end:Xi})}var Xi={line:1,
column:1,offset:0};function no(n,t={}){let i=eo({...t,endOf:Vt});for(let[o,l]of n.entries())i.add(l,o);let{findings:a}=i.finish(o=>n[o]?.text??"");return[...a]}var Hl={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function Ul(){return[...Object.entries(Hl).map(([n,[t,i]])=>Yl(n,t,i)),...Fe.map(to),...Sn.map(to),{code:"suppression-without-reason",severity:"\
warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"Whoever reads it lat\
er has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there is not. Remove it.",
why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resource. Please report it\
, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function Yl(n,t,i){let a=n==="immutable-field"||n==="unreadable"?void 0:Gt[n],
o=jl[n];return{code:n,severity:Ke(n),what:t,why:i,...o&&{fixed:o},...a&&{example:a}}}var jl={"null-value":"always","unknown-field":"where it is certain"};function to(n){
let{code:t,severity:i,source:a,example:o}=n,{release:l,at:c,wrong:s}=o,[p]=no([{path:t,text:s}],{release:l,complete:"among"in n&&n.among==="all",...c&&{at:c}}),
u=p===void 0?"":`${p.field} ${p.message}`,m=c?"--at":"among"in n&&n.among==="all"?"--complete":void 0;return{code:t,severity:i,what:u,example:o,why:`${a.charAt(
0).toUpperCase()}${a.slice(1)}.`,...m&&{asksFor:m},..."fix"in n&&{fixed:"always"}}}0&&(module.exports={explanations});

"use strict";var Vn=Object.defineProperty;var No=Object.getOwnPropertyDescriptor;var _o=Object.getOwnPropertyNames;var Fo=Object.prototype.hasOwnProperty;var ee=(n,t)=>{for(var i in t)Vn(n,i,{get:t[i],enumerable:!0})},$o=(n,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _o(t))!Fo.call(n,o)&&
o!==i&&Vn(n,o,{get:()=>t[o],enumerable:!(a=No(t,o))||a.enumerable});return n};var Bo=n=>$o(Vn({},"__esModule",{value:!0}),n);var hs={};ee(hs,{explanations:()=>ps});module.exports=Bo(hs);var qo=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,K=`-----BEGIN CERTIFICATE-----
${qo}-----END CERTIFICATE-----
`,vn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
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
`}var I=`clusterAgent:
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
`}var Q=S("DataPlane",I+M,`name: eu-west
  namespace: acme`);function Ae(n,t="DataPlane"){return S("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${n}`,`name: production
  namespace: acme`)}function U(n,t){return S("ObservabilityPlane",`${n}observerURL: https://observer.example.com`,t)}function W(n,t,i,a="v0.15"){return{release:a,wrong:n.replace(t,i),right:n}}var bn=(n,t="")=>S("DataPlane",I+M,`name: ${n}
  namespace: acme${t}`),wn=S("DataPlane",`planeID: eu-west-1
${I}${M}`),ar=S("DataPlane",`${I}${M}  publicHTTPPort: 8080`),zn=S("ClusterDataPlane",`planeID: eu-west
${I.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${M}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),Uo=`${I}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,lr={"yaml-syntax":W(Q,`metadata:
  name`,`metadata:
	name`),"duplicate-key":W(wn,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":W(Q,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":W(Q,"publicVirtualHost","publicVirtualHots"),"wrong-type":W(ar,"8080",'"8080"'),"null-value":W(wn," eu-west-1",""),"value-from":W(Q,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":W(zn,`        namespace: openchoreo
`,""),"namespace-not-allowed":W(zn,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":W(zn,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":W(Q,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":W(Q,"v1alpha1","v1"),"unknown-value":W(Ae("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":W(wn,"eu-west-1","EU_West"),"inva\
lid-name":W(bn("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":W(bn("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":W(bn("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":W(wn,"eu-west-1","e".repeat(64)),"not-an-integer":W(ar,"8080","8080.5"),"out-of-range":W(
S("DataPlane",Uo),"port: 80","port: 80000","v0.17"),"invalid-date-time":W(bn("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var Ho=new Set(["null-value"]);function Xe(n){return Ho.has(n)?"warning":"error"}var Yo,jo=()=>Yo??=require("./certificates.cjs"),sr=(...n)=>jo().endOf(...n);function An(n,t){let i=new Map;for(let a of n){let o=t(a),l=i.get(o);l?l.push(a):i.set(o,[a])}return i}var Qn={};ee(Qn,{isPlane:()=>Go,validatePlane:()=>Wo,withDefaults:()=>Vo});var Ko,Zn=()=>Ko??=require("./v0.3.cjs"),Wo=(...n)=>Zn().validatePlane(...n),Go=(...n)=>Zn().
isPlane(...n),Vo=(...n)=>Zn().withDefaults(...n);var xn={};ee(xn,{isPlane:()=>Qo,validatePlane:()=>Zo,withDefaults:()=>Jo});var zo,Jn=()=>zo??=require("./v0.4.cjs"),Zo=(...n)=>Jn().validatePlane(...n),Qo=(...n)=>Jn().
isPlane(...n),Jo=(...n)=>Jn().withDefaults(...n);var et={};ee(et,{isPlane:()=>na,validatePlane:()=>ea,withDefaults:()=>ta});var Xo,Xn=()=>Xo??=require("./v0.6.cjs"),ea=(...n)=>Xn().validatePlane(...n),na=(...n)=>Xn().
isPlane(...n),ta=(...n)=>Xn().withDefaults(...n);var tt={};ee(tt,{isPlane:()=>oa,validatePlane:()=>ia,withDefaults:()=>aa});var ra,nt=()=>ra??=require("./v0.7.cjs"),ia=(...n)=>nt().validatePlane(...n),oa=(...n)=>nt().
isPlane(...n),aa=(...n)=>nt().withDefaults(...n);var it={};ee(it,{isPlane:()=>ca,validatePlane:()=>sa,withDefaults:()=>ua});var la,rt=()=>la??=require("./v0.8.cjs"),sa=(...n)=>rt().validatePlane(...n),ca=(...n)=>rt().
isPlane(...n),ua=(...n)=>rt().withDefaults(...n);var at={};ee(at,{isPlane:()=>da,validatePlane:()=>pa,withDefaults:()=>ma});var fa,ot=()=>fa??=require("./v0.9.cjs"),pa=(...n)=>ot().validatePlane(...n),da=(...n)=>ot().
isPlane(...n),ma=(...n)=>ot().withDefaults(...n);var Rn={};ee(Rn,{isPlane:()=>ya,validatePlane:()=>ga,withDefaults:()=>va});var ha,lt=()=>ha??=require("./v0.10.cjs"),ga=(...n)=>lt().validatePlane(...n),ya=(...n)=>lt().
isPlane(...n),va=(...n)=>lt().withDefaults(...n);var ct={};ee(ct,{isPlane:()=>Aa,validatePlane:()=>wa,withDefaults:()=>xa});var ba,st=()=>ba??=require("./v0.12.cjs"),wa=(...n)=>st().validatePlane(...n),Aa=(...n)=>st().
isPlane(...n),xa=(...n)=>st().withDefaults(...n);var ft={};ee(ft,{isPlane:()=>Pa,validatePlane:()=>Ca,withDefaults:()=>Ta});var Ra,ut=()=>Ra??=require("./v0.13.cjs"),Ca=(...n)=>ut().validatePlane(...n),Pa=(...n)=>ut().
isPlane(...n),Ta=(...n)=>ut().withDefaults(...n);var dt={};ee(dt,{isPlane:()=>Sa,validatePlane:()=>Ea,withDefaults:()=>Oa});var ka,pt=()=>ka??=require("./v0.14.cjs"),Ea=(...n)=>pt().validatePlane(...n),Sa=(...n)=>pt().
isPlane(...n),Oa=(...n)=>pt().withDefaults(...n);var Cn={};ee(Cn,{isPlane:()=>La,validatePlane:()=>Da,withDefaults:()=>Ma});var Ia,mt=()=>Ia??=require("./v0.15.cjs"),Da=(...n)=>mt().validatePlane(...n),La=(...n)=>mt().
isPlane(...n),Ma=(...n)=>mt().withDefaults(...n);var gt={};ee(gt,{isPlane:()=>Fa,validatePlane:()=>_a,withDefaults:()=>$a});var Na,ht=()=>Na??=require("./v0.17.cjs"),_a=(...n)=>ht().validatePlane(...n),Fa=(...n)=>ht().
isPlane(...n),$a=(...n)=>ht().withDefaults(...n);var vt={};ee(vt,{isPlane:()=>Ua,validatePlane:()=>qa,withDefaults:()=>Ha});var Ba,yt=()=>Ba??=require("./v1.0.cjs"),qa=(...n)=>yt().validatePlane(...n),Ua=(...n)=>yt().
isPlane(...n),Ha=(...n)=>yt().withDefaults(...n);var Pn={};ee(Pn,{isPlane:()=>Ka,validatePlane:()=>ja,withDefaults:()=>Wa});var Ya,bt=()=>Ya??=require("./v1.1.cjs"),ja=(...n)=>bt().validatePlane(...n),Ka=(...n)=>bt().
isPlane(...n),Wa=(...n)=>bt().withDefaults(...n);var xe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],wt="v0.16",_e=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],At={"v0.3":Qn,"v0.4":xn,"v0.5":xn,"v0.6":et,"v0.7":tt,"v0.8":it,"v0.9":at,"v0.10":Rn,"v0.11":Rn,"v0.12":ct,"v0.13":ft,"v0.14":dt,"v0.15":Cn,
"v0.16":Cn,"v0.17":gt,"v1.0":vt,"v1.1":Pn,"v1.2":Pn},xt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},cr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function en(n){return xt[n]}var Rt=[...new Set(xe.map(en))];function te(n,t){return n===t||Rt.indexOf(n)>=Rt.indexOf(t)}function Fe(n,t){return typeof t=="strin\
g"&&cr[n].includes(t)}function ur(n){return At[n].validatePlane}function Ga(n,t){return At[n].isPlane(t)}function fr(n){let t=new Set(Rt.filter(i=>Ga(i,n)));return xe.filter(i=>t.has(
xt[i]))}function pr(n){let t=[];for(let i of n){let a=t.at(-1),o=a?.at(-1);a&&o&&xe.indexOf(i)===xe.indexOf(o)+1?a.push(i):t.push([i])}return t.map(i=>i.length>
1?`${i[0]} to ${i.at(-1)}`:i[0]).join(" and ")}function Va(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var J={},Tn={},Re={},dr;function nn(){if(dr)return Re;dr=1;
function n(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function i(c){return Array.isArray(c)?c:n(c)?[]:[c]}function a(c,s){
if(s){let p=Object.keys(s);for(let u=0,m=p.length;u<m;u+=1){let w=p[u];c[w]=s[w]}}return c}function o(c,s){let p="";for(let u=0;u<s;u+=1)p+=c;return p}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return Re.isNothing=n,Re.isObject=t,Re.toArray=i,Re.repeat=o,Re.isNegativeZero=l,Re.extend=a,Re}var Ct,mr;function tn(){
if(mr)return Ct;mr=1;function n(i,a){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!a&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,a){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},Ct=t,Ct}var Pt,hr;function za(){if(hr)return Pt;hr=1;let n=nn();function t(o,l,c,s,p){let u="",m="",w=Math.
floor(p/2)-1;return s-l>w&&(u=" ... ",l=s-w+u.length),c-s>w&&(m=" ...",c=s+w-m.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+u.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],p=[],u,m=-1;for(;u=c.exec(
o.buffer);)p.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let w="",P=Math.min(o.line+l.linesAfter,p.length).
toString().length,D=l.maxLength-(l.indent+P+3);for(let F=1;F<=l.linesBefore&&!(m-F<0);F++){let z=t(o.buffer,s[m-F],p[m-F],o.position-(s[m]-s[m-F]),D);w=n.repeat(
" ",l.indent)+i((o.line-F+1).toString(),P)+" | "+z.str+`
`+w}let _=t(o.buffer,s[m],p[m],o.position,D);w+=n.repeat(" ",l.indent)+i((o.line+1).toString(),P)+" | "+_.str+`
`,w+=n.repeat("-",l.indent+P+3+_.pos)+`^
`;for(let F=1;F<=l.linesAfter&&!(m+F>=p.length);F++){let z=t(o.buffer,s[m+F],p[m+F],o.position-(s[m]-s[m+F]),D);w+=n.repeat(" ",l.indent)+i((o.line+F+1).toString(),
P)+" | "+z.str+`
`}return w.replace(/\n$/,"")}return Pt=a,Pt}var Tt,gr;function ne(){if(gr)return Tt;gr=1;let n=tn(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(p){c[String(p)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new n('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return Tt=o,Tt}var kt,yr;function $r(){if(yr)return kt;yr=1;let n=tn(),t=ne();function i(l,c){
let s=[];return l[c].forEach(function(p){let u=s.length;s.forEach(function(m,w){m.tag===p.tag&&m.kind===p.kind&&m.multi===p.multi&&(u=w)}),s[u]=p}),s}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,p=arguments.length;s<p;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),p.forEach(function(m){if(!(m instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(s),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=i(u,"impli\
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},kt=o,kt}var Et,vr;function Br(){if(vr)return Et;vr=1;let n=ne();
return Et=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Et}var St,br;function qr(){if(br)return St;br=1;let n=ne();
return St=new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),St}var Ot,wr;function Ur(){if(wr)return Ot;wr=1;let n=ne();
return Ot=new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Ot}var It,Ar;function Hr(){if(Ar)return It;Ar=1;let n=$r();
return It=new n({explicit:[Br(),qr(),Ur()]}),It}var Dt,xr;function Yr(){if(xr)return Dt;xr=1;let n=ne();function t(o){if(o===null)return!0;let l=o.length;return l===
1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function a(o){return o===null}return Dt=new n("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:i,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Dt}var Lt,Rr;function jr(){if(Rr)return Lt;Rr=1;let n=ne();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Lt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Lt}var Mt,Cr;function Kr(){if(Cr)return Mt;Cr=1;let n=nn(),t=ne();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,w=0,P=!1;if(!m)return!1;let D=u[w];if((D===
"-"||D==="+")&&(D=u[++w]),D==="0"){if(w+1===m)return!0;if(D=u[++w],D==="b"){for(w++;w<m;w++){if(D=u[w],D!=="0"&&D!=="1")return!1;P=!0}return P&&isFinite(c(u))}if(D===
"x"){for(w++;w<m;w++){if(!i(u.charCodeAt(w)))return!1;P=!0}return P&&isFinite(c(u))}if(D==="o"){for(w++;w<m;w++){if(!a(u.charCodeAt(w)))return!1;P=!0}return P&&
isFinite(c(u))}}for(;w<m;w++){if(!o(u.charCodeAt(w)))return!1;P=!0}return P?isFinite(c(u)):!1}function c(u){let m=u,w=1,P=m[0];if((P==="-"||P==="+")&&(P==="-"&&
(w=-1),m=m.slice(1),P=m[0]),m==="0")return 0;if(P==="0"){if(m[1]==="b")return w*parseInt(m.slice(2),2);if(m[1]==="x")return w*parseInt(m.slice(2),16);if(m[1]===
"o")return w*parseInt(m.slice(2),8)}return w*parseInt(m,10)}function s(u){return c(u)}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return Mt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:p,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Mt}var Nt,Pr;function Wr(){if(Pr)return Nt;Pr=1;let n=nn(),t=ne(),i=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),w=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?w===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:w*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let w=u.toString(10);return c.test(w)?w.replace(
"e",".e"):w}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return Nt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:p,represent:s,defaultStyle:"lowercase"}),Nt}var _t,Tr;function Gr(){return Tr||(Tr=1,_t=Hr().extend({implicit:[Yr(),
jr(),Kr(),Wr()]})),_t}var Ft,kr;function Vr(){return kr||(kr=1,Ft=Gr()),Ft}var $t,Er;function zr(){if(Er)return $t;Er=1;let n=ne(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||i.exec(c)!==null}function o(c){let s=0,
p=null,u=t.exec(c);if(u===null&&(u=i.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],w=+u[2]-1,P=+u[3];if(!u[4])return new Date(Date.UTC(m,w,
P));let D=+u[4],_=+u[5],F=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let X=+u[10],H=+(u[11]||0);p=(X*60+H)*6e4,u[9]==="-"&&(p=-p)}let z=new Date(
Date.UTC(m,w,P,D,_,F,s));return p&&z.setTime(z.getTime()-p),z}function l(c){return c.toISOString()}return $t=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:a,construct:o,instanceOf:Date,represent:l}),$t}var Bt,Sr;function Zr(){if(Sr)return Bt;Sr=1;let n=ne();function t(i){return i==="<<"||i===null}return Bt=
new n("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Bt}var qt,Or;function Qr(){if(Or)return qt;Or=1;let n=ne(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function i(c){if(c===null)return!1;let s=0,p=c.length,u=t;for(let m=0;m<p;m++){let w=u.indexOf(c.charAt(m));if(!(w>64)){if(w<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),p=s.length,u=t,m=0,w=[];for(let D=0;D<p;D++)D%4===0&&D&&(w.push(m>>16&255),w.push(m>>8&255),w.push(m&255)),m=m<<6|u.
indexOf(s.charAt(D));let P=p%4*6;return P===0?(w.push(m>>16&255),w.push(m>>8&255),w.push(m&255)):P===18?(w.push(m>>10&255),w.push(m>>2&255)):P===12&&w.push(m>>4&
255),new Uint8Array(w)}function o(c){let s="",p=0,u=c.length,m=t;for(let P=0;P<u;P++)P%3===0&&P&&(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]),p=(p<<
8)+c[P];let w=u%3;return w===0?(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]):w===2?(s+=m[p>>10&63],s+=m[p>>4&63],s+=m[p<<2&63],s+=m[64]):w===1&&(s+=m[p>>
2&63],s+=m[p<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return qt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:a,predicate:l,represent:o}),qt}var Ut,Ir;function Jr(){if(Ir)return Ut;Ir=1;let n=ne(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let p=0,u=s.length;p<u;p+=1){let m=s[p],w=!1;if(i.call(m)!=="[object Object]")return!1;let P;
for(P in m)if(t.call(m,P))if(!w)w=!0;else return!1;if(!w||t.call(c,P))return!1;Object.defineProperty(c,P,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Ut=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Ut}var Ht,Dr;function Xr(){if(Dr)return Ht;Dr=1;let n=ne(),t=Object.prototype.
toString;function i(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<p;s+=1){let u=l[s];if(t.call(u)!=="[object Object]")return!1;
let m=Object.keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<
p;s+=1){let u=l[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return Ht=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:a}),Ht}var Yt,Lr;
function ei(){if(Lr)return Yt;Lr=1;let n=ne(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==
null)return!1;return!0}function a(o){return o!==null?o:{}}return Yt=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:a}),Yt}var jt,Mr;function Wt(){
return Mr||(Mr=1,jt=Vr().extend({implicit:[zr(),Zr()],explicit:[Qr(),Jr(),Xr(),ei()]})),jt}var Nr;function Za(){if(Nr)return Tn;Nr=1;let n=nn(),t=tn(),i=za(),a=Wt(),
o=Object.prototype.hasOwnProperty,l=1,c=2,s=3,p=4,u=1,m=2,w=3,P=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
D=/[\x85\u2028\u2029]/,_=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,z=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function X(e){return Object.
prototype.toString.call(e)}function H(e){return e===10||e===13}function Z(e){return e===9||e===32}function Y(e){return e===9||e===32||e===10||e===13}function se(e){
return e===44||e===91||e===93||e===123||e===125}function Ce(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function Ke(e){return e===
120?2:e===117?4:e===85?8:0}function Pe(e){return e>=48&&e<=57?e-48:-1}function Te(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function ke(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function ue(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let ce=new Array(256),Ee=new Array(256);for(let e=0;e<256;e++)ce[e]=Te(e)?1:0,Ee[e]=Te(e);function V(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||a,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function sn(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(f,v)}function k(e,f){throw sn(e,f)}function Le(e,f){e.onWarning&&e.onWarning.call(null,sn(e,f))}function he(e,f,v){let b=e.
anchorMapTransactions;if(b.length!==0){let g=b[b.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function Hn(e){
e.anchorMapTransactions.push(Object.create(null))}function Se(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];o.call(b,h)||(b[h]=f[h])}}function Yn(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let g=f[v[b]];g.existed?e.anchorMap[v[b]]=g.value:delete e.anchorMap[v[b]]}}function We(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function Me(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let cn={YAML:function(f,v,b){f.version!==null&&k(f,"duplication of %YAML directive"),b.length!==1&&k(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);g===null&&k(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&k(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&Le(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let g;b.length!==2&&k(f,"TAG \
directive accepts exactly two arguments");let r=b[0];g=b[1],F.test(r)||k(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&k(
f,'there is a previously declared suffix for "'+r+'" tag handle'),z.test(g)||k(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{k(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function oe(e,f,v,b){if(f<v){let g=e.input.slice(f,v);if(b)for(let r=0,d=g.length;r<d;r+=1){let h=g.
charCodeAt(r);h===9||h>=32&&h<=1114111||k(e,"expected valid JSON character")}else P.test(g)&&k(e,"the stream contains non-printable characters");e.result+=g}}function ye(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&k(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Ge(e,f,v,b){
n.isObject(v)||k(e,"cannot merge mappings; the provided source object is unacceptable"),ye(e);let g=Object.keys(v);for(let r=0,d=g.length;r<d;r+=1){let h=g[r];ye(
e),o.call(f,h)||(ue(f,h,v[h]),b[h]=!0)}}function ge(e,f,v,b,g,r,d,h,A){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let x=0,R=g.length;x<R;x+=1)Array.
isArray(g[x])&&k(e,"nested arrays are not supported inside keys"),typeof g=="object"&&X(g[x])==="[object Object]"&&(g[x]="[object Object]")}if(typeof g=="object"&&
X(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&k(e,"abnormal merg\
e sequence size");for(let x=0,R=r.length;x<R;x+=1)Ge(e,f,r[x],v)}else Ge(e,f,r,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=h||e.lineStart,
e.position=A||e.position,k(e,"duplicated mapping key")),ue(f,g,r),delete v[g];return f}function Ve(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):k(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function j(e,f,v){
let b=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;Z(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(H(g))for(Ve(e),g=e.input.charCodeAt(e.position),b++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&b!==0&&e.lineIndent<v&&Le(e,"deficient indentation"),b}function pe(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||Y(v)))}function Ne(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function un(e,f,v){let b,g,r,d,h,A,x=e.kind,R=e.result,y=e.input.charCodeAt(e.position);if(Y(y)||se(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let C=e.input.charCodeAt(e.position+1);if(Y(C)||v&&se(C))return!1}for(e.kind="scalar",e.result=
"",b=g=e.position,r=!1;y!==0;){if(y===58){let C=e.input.charCodeAt(e.position+1);if(Y(C)||v&&se(C))break}else if(y===35){let C=e.input.charCodeAt(e.position-1);
if(Y(C))break}else{if(e.position===e.lineStart&&pe(e)||v&&se(y))break;if(H(y))if(d=e.line,h=e.lineStart,A=e.lineIndent,j(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.
charCodeAt(e.position);continue}else{e.position=g,e.line=d,e.lineStart=h,e.lineIndent=A;break}}r&&(oe(e,b,g,!1),Ne(e,e.line-d),b=g=e.position,r=!1),Z(y)||(g=e.position+
1),y=e.input.charCodeAt(++e.position)}return oe(e,b,g,!1),e.result?!0:(e.kind=x,e.result=R,!1)}function ze(e,f){let v,b,g=e.input.charCodeAt(e.position);if(g!==
39)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(oe(e,v,e.position,!0),g=e.input.charCodeAt(
++e.position),g===39)v=e.position,e.position++,b=e.position;else return!0;else H(g)?(oe(e,v,b,!0),Ne(e,j(e,!1,f)),v=b=e.position):e.position===e.lineStart&&pe(e)?
k(e,"unexpected end of the document within a single quoted scalar"):(e.position++,Z(g)||(b=e.position));k(e,"unexpected end of the stream within a single quoted\
 scalar")}function fn(e,f){let v,b,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=b=e.position;(r=e.input.
charCodeAt(e.position))!==0;){if(r===34)return oe(e,v,e.position,!0),e.position++,!0;if(r===92){if(oe(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),H(r))
j(e,!1,f);else if(r<256&&ce[r])e.result+=Ee[r],e.position++;else if((g=Ke(r))>0){let d=g,h=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=Ce(r))>=0?h=(h<<
4)+g:k(e,"expected hexadecimal character");e.result+=ke(h),e.position++}else k(e,"unknown escape sequence");v=b=e.position}else H(r)?(oe(e,v,b,!0),Ne(e,j(e,!1,f)),
v=b=e.position):e.position===e.lineStart&&pe(e)?k(e,"unexpected end of the document within a double quoted scalar"):(e.position++,Z(r)||(b=e.position))}k(e,"une\
xpected end of the stream within a double quoted scalar")}function pn(e,f){let v=!0,b,g,r,d=e.tag,h,A=e.anchor,x,R,y,C,T=Object.create(null),E,O,L,N=e.input.charCodeAt(
e.position);if(N===91)x=93,C=!1,h=[];else if(N===123)x=125,C=!0,h={};else return!1;for(e.anchor!==null&&he(e,e.anchor,h),N=e.input.charCodeAt(++e.position);N!==
0;){if(j(e,!0,f),N=e.input.charCodeAt(e.position),N===x)return e.position++,e.tag=d,e.anchor=A,e.kind=C?"mapping":"sequence",e.result=h,!0;if(v?N===44&&k(e,"exp\
ected the node content, but found ','"):k(e,"missed comma between flow collection entries"),O=E=L=null,R=y=!1,N===63){let we=e.input.charCodeAt(e.position+1);Y(
we)&&(R=y=!0,e.position++,j(e,!0,f))}b=e.line,g=e.lineStart,r=e.position,be(e,f,l,!1,!0),O=e.tag,E=e.result,j(e,!0,f),N=e.input.charCodeAt(e.position),(y||e.line===
b)&&N===58&&(R=!0,N=e.input.charCodeAt(++e.position),j(e,!0,f),be(e,f,l,!1,!0),L=e.result),C?ge(e,h,T,O,E,L,b,g,r):R?h.push(ge(e,null,T,O,E,L,b,g,r)):h.push(E),
j(e,!0,f),N=e.input.charCodeAt(e.position),N===44?(v=!0,N=e.input.charCodeAt(++e.position)):v=!1}k(e,"unexpected end of the stream within a flow collection")}function ve(e,f){
let v,b=u,g=!1,r=!1,d=f,h=0,A=!1,x,R=e.input.charCodeAt(e.position);if(R===124)v=!1;else if(R===62)v=!0;else return!1;for(e.kind="scalar",e.result="";R!==0;)if(R=
e.input.charCodeAt(++e.position),R===43||R===45)u===b?b=R===43?w:m:k(e,"repeat of a chomping mode identifier");else if((x=Pe(R))>=0)x===0?k(e,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):r?k(e,"repeat of an indentation width identifier"):(d=f+x-1,r=!0);else break;if(Z(R)){do R=e.input.
charCodeAt(++e.position);while(Z(R));if(R===35)do R=e.input.charCodeAt(++e.position);while(!H(R)&&R!==0)}for(;R!==0;){for(Ve(e),e.lineIndent=0,R=e.input.charCodeAt(
e.position);(!r||e.lineIndent<d)&&R===32;)e.lineIndent++,R=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),H(R)){h++;continue}if(!r&&d===
0&&k(e,"missing indentation for block scalar"),e.lineIndent<d){b===w?e.result+=n.repeat(`
`,g?1+h:h):b===u&&g&&(e.result+=`
`);break}v?Z(R)?(A=!0,e.result+=n.repeat(`
`,g?1+h:h)):A?(A=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,r=!0,h=0;let y=e.position;for(;!H(R)&&R!==0;)R=e.input.charCodeAt(++e.position);oe(e,y,e.position,!1)}return!0}function dn(e,f){let v=e.tag,b=e.
anchor,g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&he(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.
position=e.firstTabInLine,k(e,"tab characters must not be used in indentation")),d===45);){let h=e.input.charCodeAt(e.position+1);if(!Y(h))break;if(r=!0,e.position++,
j(e,!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let A=e.line;if(be(e,f,s,!1,!0),g.push(e.result),j(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>f)&&d!==0)k(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=v,e.anchor=b,e.kind="seq\
uence",e.result=g,!0):!1}function mn(e,f,v){let b,g,r,d,h=e.tag,A=e.anchor,x={},R=Object.create(null),y=null,C=null,T=null,E=!1,O=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&he(e,e.anchor,x);let L=e.input.charCodeAt(e.position);for(;L!==0;){!E&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,k(e,"tab characters \
must not be used in indentation"));let N=e.input.charCodeAt(e.position+1),we=e.line;if((L===63||L===58)&&Y(N))L===63?(E&&(ge(e,x,R,y,C,null,g,r,d),y=C=T=null),O=
!0,E=!0,b=!0):E?(E=!1,b=!0):k(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,L=N;else{if(g=
e.line,r=e.lineStart,d=e.position,!be(e,v,c,!1,!0))break;if(e.line===we){for(L=e.input.charCodeAt(e.position);Z(L);)L=e.input.charCodeAt(++e.position);if(L===58)
L=e.input.charCodeAt(++e.position),Y(L)||k(e,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(ge(e,x,R,y,C,null,g,
r,d),y=C=T=null),O=!0,E=!1,b=!1,y=e.tag,C=e.result;else if(O)k(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=A,!0}else if(O)
k(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=A,!0}if((e.line===we||e.lineIndent>f)&&(E&&(g=
e.line,r=e.lineStart,d=e.position),be(e,f,p,!0,b)&&(E?C=e.result:T=e.result),E||(ge(e,x,R,y,C,T,g,r,d),y=C=T=null),j(e,!0,-1),L=e.input.charCodeAt(e.position)),
(e.line===we||e.lineIndent>f)&&L!==0)k(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return E&&ge(e,x,R,y,C,null,g,r,d),O&&(e.tag=h,e.anchor=
A,e.kind="mapping",e.result=x),O}function hn(e){let f=!1,v=!1,b,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&k(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,b="!!",r=e.input.charCodeAt(++e.position)):b="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
k(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!Y(r);)r===33&&(v?k(e,"tag suffix cannot contain exclamation marks"):(b=e.input.slice(
d-1,e.position+1),F.test(b)||k(e,"named tag handle cannot contain such characters"),v=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),_.test(g)&&k(e,"tag suffix cannot contain flow indicator characters")}g&&!z.test(g)&&k(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{k(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,b)?e.tag=e.tagMap[b]+g:b==="!"?e.tag="!"+g:b==="!!"?e.tag="tag:yaml.org,2002:"+g:k(e,
'undeclared tag handle "'+b+'"'),!0}function gn(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&k(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!se(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&k(e,"name of an an\
chor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function jn(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!se(f);)f=e.input.charCodeAt(++e.position);e.position===v&&k(e,"name of an alias node must \
contain at least one character");let b=e.input.slice(v,e.position);return o.call(e.anchorMap,b)||k(e,'unidentified alias "'+b+'"'),e.result=e.anchorMap[b],j(e,!0,
-1),!0}function yn(e,f,v,b){let g=We(e);return Hn(e),Me(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,mn(e,v,b)&&e.kind==="mapping"?(Se(e),!0):(Yn(e),
Me(e,g),!1)}function be(e,f,v,b,g){let r,d,h=1,A=!1,x=!1,R=null,y,C,T;e.depth>=e.maxDepth&&k(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let E=r=d=p===v||s===v;if(b&&j(e,!0,-1)&&(A=!0,e.lineIndent>f?h=1:e.lineIndent===f?
h=0:e.lineIndent<f&&(h=-1)),h===1)for(;;){let O=e.input.charCodeAt(e.position),L=We(e);if(A&&(O===33&&e.tag!==null||O===38&&e.anchor!==null)||!hn(e)&&!gn(e))break;
R===null&&(R=L),j(e,!0,-1)?(A=!0,d=E,e.lineIndent>f?h=1:e.lineIndent===f?h=0:e.lineIndent<f&&(h=-1)):d=!1}if(d&&(d=A||g),h===1||p===v)if(l===v||c===v?C=f:C=f+1,
T=e.position-e.lineStart,h===1)if(d&&(dn(e,T)||mn(e,T,C))||pn(e,C))x=!0;else{let O=e.input.charCodeAt(e.position);R!==null&&E&&!d&&O!==124&&O!==62&&yn(e,R,R.position-
R.lineStart,C)||r&&ve(e,C)||ze(e,C)||fn(e,C)?x=!0:jn(e)?(x=!0,(e.tag!==null||e.anchor!==null)&&k(e,"alias node should not have any properties")):un(e,C,l===v)&&
(x=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&he(e,e.anchor,e.result)}else h===0&&(x=d&&dn(e,T));if(e.tag===null)e.anchor!==null&&he(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&k(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let O=0,L=e.implicitTypes.
length;O<L;O+=1)if(y=e.implicitTypes[O],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&he(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let O=e.typeMap.multi[e.kind||"fallback"];for(let L=0,
N=O.length;L<N;L+=1)if(e.tag.slice(0,O[L].tag.length)===O[L].tag){y=O[L];break}}y||k(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&k(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&he(e,e.anchor,e.result)):k(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||x}function Kn(e){let f=e.position,v=!1,b;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(b=
e.input.charCodeAt(e.position))!==0&&(j(e,!0,-1),b=e.input.charCodeAt(e.position),!(e.lineIndent>0||b!==37));){v=!0,b=e.input.charCodeAt(++e.position);let g=e.position;
for(;b!==0&&!Y(b);)b=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&k(e,"directive name must not be less than one chara\
cter in length");b!==0;){for(;Z(b);)b=e.input.charCodeAt(++e.position);if(b===35){do b=e.input.charCodeAt(++e.position);while(b!==0&&!H(b));break}if(H(b))break;
for(g=e.position;b!==0&&!Y(b);)b=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}b!==0&&Ve(e),o.call(cn,r)?cn[r](e,r,d):Le(e,'unknown docum\
ent directive "'+r+'"')}if(j(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,j(e,!0,-1)):v&&k(e,"directives end mark is expected"),be(e,e.lineIndent-1,p,!1,!0),j(e,!0,-1),e.checkLineBreaks&&D.test(e.input.slice(f,e.
position))&&Le(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&pe(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,j(e,!0,-1));return}e.position<e.length-1&&k(e,"end of the stream or a document separator is expected")}function Ze(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new V(e,f),b=e.indexOf("\0");for(b!==-1&&(v.position=b,k(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)Kn(v);return v.documents}function Wn(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=Ze(e,v);if(typeof f!="function")return b;for(let g=0,r=b.length;g<r;g+=1)f(b[g])}function Gn(e,f){let v=Ze(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return Tn.loadAll=Wn,Tn.load=Gn,Tn}var Kt={},_r;function Qa(){
if(_r)return Kt;_r=1;let n=nn(),t=tn(),i=Wt(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,p=13,u=32,m=33,w=34,P=35,D=37,_=38,
F=39,z=42,X=44,H=45,Z=58,Y=61,se=62,Ce=63,Ke=64,Pe=91,Te=93,ke=96,ue=123,ce=124,Ee=125,V={};V[0]="\\0",V[7]="\\a",V[8]="\\b",V[9]="\\t",V[10]="\\n",V[11]="\\v",
V[12]="\\f",V[13]="\\r",V[27]="\\e",V[34]='\\"',V[92]="\\\\",V[133]="\\N",V[160]="\\_",V[8232]="\\L",V[8233]="\\P";let sn=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],k=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Le(r,d){if(d===null)return{};let h={},A=Object.keys(d);for(let x=0,
R=A.length;x<R;x+=1){let y=A[x],C=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let T=r.compiledTypeMap.fallback[y];T&&o.call(T.styleAliases,
C)&&(C=T.styleAliases[C]),h[y]=C}return h}function he(r){let d,h,A=r.toString(16).toUpperCase();if(r<=255)d="x",h=2;else if(r<=65535)d="u",h=4;else if(r<=4294967295)
d="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",h-A.length)+A}let Hn=1,Se=2;function Yn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=Le(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?Se:Hn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function We(r,d){let h=n.repeat(" ",d),A=0,x="",R=r.length;for(;A<R;){let y,C=r.indexOf(`
`,A);C===-1?(y=r.slice(A),A=R):(y=r.slice(A,C+1),A=C+1),y.length&&y!==`
`&&(x+=h),x+=y}return x}function Me(r,d){return`
`+n.repeat(" ",r.indent*d)}function cn(r,d){for(let h=0,A=r.implicitTypes.length;h<A;h+=1)if(r.implicitTypes[h].resolve(d))return!0;return!1}function oe(r){return r===
u||r===c}function ye(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function Ge(r){return ye(r)&&
r!==l&&r!==p&&r!==s}function ge(r,d,h){let A=Ge(r),x=A&&!oe(r);return(h?A:A&&r!==X&&r!==Pe&&r!==Te&&r!==ue&&r!==Ee)&&r!==P&&!(d===Z&&!x)||Ge(d)&&!oe(d)&&r===P||
d===Z&&x}function Ve(r){return ye(r)&&r!==l&&!oe(r)&&r!==H&&r!==Ce&&r!==Z&&r!==X&&r!==Pe&&r!==Te&&r!==ue&&r!==Ee&&r!==P&&r!==_&&r!==z&&r!==m&&r!==ce&&r!==Y&&r!==
se&&r!==F&&r!==w&&r!==D&&r!==Ke&&r!==ke}function j(r){return!oe(r)&&r!==Z}function pe(r,d){let h=r.charCodeAt(d),A;return h>=55296&&h<=56319&&d+1<r.length&&(A=r.
charCodeAt(d+1),A>=56320&&A<=57343)?(h-55296)*1024+A-56320+65536:h}function Ne(r){return/^\n* /.test(r)}let un=1,ze=2,fn=3,pn=4,ve=5;function dn(r,d,h,A,x,R,y,C){
let T,E=0,O=null,L=!1,N=!1,we=A!==-1,Qe=-1,Je=Ve(pe(r,0))&&j(pe(r,r.length-1));if(d||y)for(T=0;T<r.length;E>=65536?T+=2:T++){if(E=pe(r,T),!ye(E))return ve;Je=Je&&
ge(E,O,C),O=E}else{for(T=0;T<r.length;E>=65536?T+=2:T++){if(E=pe(r,T),E===s)L=!0,we&&(N=N||T-Qe-1>A&&r[Qe+1]!==" ",Qe=T);else if(!ye(E))return ve;Je=Je&&ge(E,O,
C),O=E}N=N||we&&T-Qe-1>A&&r[Qe+1]!==" "}return!L&&!N?Je&&!y&&!x(r)?un:R===Se?ve:ze:h>9&&Ne(r)?ve:y?R===Se?ve:ze:N?pn:fn}function mn(r,d,h,A,x){r.dump=(function(){
if(d.length===0)return r.quotingType===Se?'""':"''";if(!r.noCompatMode&&(sn.indexOf(d)!==-1||k.test(d)))return r.quotingType===Se?'"'+d+'"':"'"+d+"'";let R=r.indent*
Math.max(1,h),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-R),C=A||r.flowLevel>-1&&h>=r.flowLevel;function T(E){return cn(r,E)}switch(dn(
d,C,r.indent,y,T,r.quotingType,r.forceQuotes&&!A,x)){case un:return d;case ze:return"'"+d.replace(/'/g,"''")+"'";case fn:return"|"+hn(d,r.indent)+gn(We(d,R));case pn:
return">"+hn(d,r.indent)+gn(We(jn(d,y),R));case ve:return'"'+be(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function hn(r,d){let h=Ne(
r)?String(d):"",A=r[r.length-1]===`
`,R=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return h+R+`
`}function gn(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function jn(r,d){let h=/(\n+)([^\n]*)/g,A=(function(){let C=r.indexOf(`
`);return C=C!==-1?C:r.length,h.lastIndex=C,yn(r.slice(0,C),d)})(),x=r[0]===`
`||r[0]===" ",R,y;for(;y=h.exec(r);){let C=y[1],T=y[2];R=T[0]===" ",A+=C+(!x&&!R&&T!==""?`
`:"")+yn(T,d),x=R}return A}function yn(r,d){if(r===""||r[0]===" ")return r;let h=/ [^ ]/g,A,x=0,R,y=0,C=0,T="";for(;A=h.exec(r);)C=A.index,C-x>d&&(R=y>x?y:C,T+=
`
`+r.slice(x,R),x=R+1),y=C;return T+=`
`,r.length-x>d&&y>x?T+=r.slice(x,y)+`
`+r.slice(y+1):T+=r.slice(x),T.slice(1)}function be(r){let d="",h=0;for(let A=0;A<r.length;h>=65536?A+=2:A++){h=pe(r,A);let x=V[h];!x&&ye(h)?(d+=r[A],h>=65536&&
(d+=r[A+1])):d+=x||he(h)}return d}function Kn(r,d,h){let A="",x=r.tag;for(let R=0,y=h.length;R<y;R+=1){let C=h[R];r.replacer&&(C=r.replacer.call(h,String(R),C)),
(f(r,d,C,!1,!1)||typeof C>"u"&&f(r,d,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=x,r.dump="["+A+"]"}function Ze(r,d,h,A){let x="",R=r.
tag;for(let y=0,C=h.length;y<C;y+=1){let T=h[y];r.replacer&&(T=r.replacer.call(h,String(y),T)),(f(r,d+1,T,!0,!0,!1,!0)||typeof T>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&
((!A||x!=="")&&(x+=Me(r,d)),r.dump&&s===r.dump.charCodeAt(0)?x+="-":x+="- ",x+=r.dump)}r.tag=R,r.dump=x||"[]"}function Wn(r,d,h){let A="",x=r.tag,R=Object.keys(
h);for(let y=0,C=R.length;y<C;y+=1){let T="";A!==""&&(T+=", "),r.condenseFlow&&(T+='"');let E=R[y],O=h[E];r.replacer&&(O=r.replacer.call(h,E,O)),f(r,d,E,!1,!1)&&
(r.dump.length>1024&&(T+="? "),T+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,O,!1,!1)&&(T+=r.dump,A+=T))}r.tag=x,r.dump="{"+A+"}"}function Gn(r,d,h,A){
let x="",R=r.tag,y=Object.keys(h);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let C=0,T=y.length;C<T;C+=1){let E="";(!A||x!=="")&&(E+=Me(r,d));let O=y[C],L=h[O];if(r.replacer&&(L=r.replacer.call(h,O,L)),
!f(r,d+1,O,!0,!0,!0))continue;let N=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;N&&(r.dump&&s===r.dump.charCodeAt(0)?E+="?":E+="? "),E+=r.dump,N&&(E+=
Me(r,d)),f(r,d+1,L,!0,N)&&(r.dump&&s===r.dump.charCodeAt(0)?E+=":":E+=": ",E+=r.dump,x+=E)}r.tag=R,r.dump=x||"{}"}function e(r,d,h){let A=h?r.explicitTypes:r.implicitTypes;
for(let x=0,R=A.length;x<R;x+=1){let y=A[x];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(h?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let C=r.styleMap[y.tag]||y.defaultStyle,T;if(a.call(y.represent)===
"[object Function]")T=y.represent(d,C);else if(o.call(y.represent,C))T=y.represent[C](d,C);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+C+'" style');
r.dump=T}return!0}}return!1}function f(r,d,h,A,x,R,y){r.tag=null,r.dump=h,e(r,h,!1)||e(r,h,!0);let C=a.call(r.dump),T=A;A&&(A=r.flowLevel<0||r.flowLevel>d);let E=C===
"[object Object]"||C==="[object Array]",O,L;if(E&&(O=r.duplicates.indexOf(h),L=O!==-1),(r.tag!==null&&r.tag!=="?"||L||r.indent!==2&&d>0)&&(x=!1),L&&r.usedDuplicates[O])
r.dump="*ref_"+O;else{if(E&&L&&!r.usedDuplicates[O]&&(r.usedDuplicates[O]=!0),C==="[object Object]")A&&Object.keys(r.dump).length!==0?(Gn(r,d,r.dump,x),L&&(r.dump=
"&ref_"+O+r.dump)):(Wn(r,d,r.dump),L&&(r.dump="&ref_"+O+" "+r.dump));else if(C==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?Ze(r,d-1,r.dump,
x):Ze(r,d,r.dump,x),L&&(r.dump="&ref_"+O+r.dump)):(Kn(r,d,r.dump),L&&(r.dump="&ref_"+O+" "+r.dump));else if(C==="[object String]")r.tag!=="?"&&mn(r,r.dump,d,R,T);else{
if(C==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+C)}if(r.tag!==null&&r.tag!=="?"){let N=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?N="!"+N:N.slice(0,18)==="tag:yaml.org,2002:"?N="!!"+N.slice(18):N="!<"+N+">",r.dump=N+" "+
r.dump}}return!0}function v(r,d){let h=[],A=[];b(r,h,A);let x=A.length;for(let R=0;R<x;R+=1)d.duplicates.push(h[A[R]]);d.usedDuplicates=new Array(x)}function b(r,d,h){
if(r!==null&&typeof r=="object"){let A=d.indexOf(r);if(A!==-1)h.indexOf(A)===-1&&h.push(A);else if(d.push(r),Array.isArray(r))for(let x=0,R=r.length;x<R;x+=1)b(
r[x],d,h);else{let x=Object.keys(r);for(let R=0,y=x.length;R<y;R+=1)b(r[x[R]],d,h)}}}function g(r,d){d=d||{};let h=new Yn(d);h.noRefs||v(r,h);let A=r;return h.replacer&&
(A=h.replacer.call({"":A},"",A)),f(h,0,A,!0,!0)?h.dump+`
`:""}return Kt.dump=g,Kt}var Fr;function Ja(){if(Fr)return J;Fr=1;let n=Za(),t=Qa();function i(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return J.Type=ne(),J.Schema=$r(),J.FAILSAFE_SCHEMA=Hr(),J.JSON_SCHEMA=Gr(),J.CORE_SCHEMA=
Vr(),J.DEFAULT_SCHEMA=Wt(),J.load=n.load,J.loadAll=n.loadAll,J.dump=t.dump,J.YAMLException=tn(),J.types={binary:Qr(),float:Wr(),map:Ur(),null:Yr(),pairs:Xr(),set:ei(),
timestamp:zr(),bool:jr(),int:Kr(),merge:Zr(),omap:Jr(),seq:qr(),str:Br()},J.safeLoad=i("safeLoad","load"),J.safeLoadAll=i("safeLoadAll","loadAll"),J.safeDump=i(
"safeDump","dump"),J}var Xa=Ja(),el=Va(Xa),{Type:ni,Schema:Ts,FAILSAFE_SCHEMA:ti,JSON_SCHEMA:ks,CORE_SCHEMA:Es,DEFAULT_SCHEMA:Ss,load:ri,loadAll:Os,dump:Is,YAMLException:Ds,
types:Ls,safeLoad:Ms,safeLoadAll:Ns,safeDump:_s}=el;function ai(n,t,i){if(t===void 0)return i?ii(n):Oe(n);if(t===`${$e}binary`)return il(n);if(t===`${$e}timestamp`)return tl.test(n)&&rl(n)?Oe(n):void 0;let a=nl.get(
t);if(!a)return Oe(n);let o=ii(n);return a==="float"&&o.type==="integer"?Be(Number(o.value)):o.type===a?o:void 0}var $e="tag:yaml.org,2002:",nl=new Map([[`${$e}\
int`,"integer"],[`${$e}float`,"float"],[`${$e}bool`,"boolean"],[`${$e}null`,"null"]]),tl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function rl(n){let[t=0,i=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,i,0)).getUTCDate()}function il(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Oe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function ii(n){
let t=ol.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return al(n)??Oe(n);if(!/[-+0-9]/.test(i))return Oe(n);let a=n.replaceAll("_","");return sl(a)??ll(a)??
Oe(n)}var ol=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,oi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,oi(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Be(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Be(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Be(Number.NEGATIVE_INFINITY)])]);
function Oe(n){return{type:"text",value:n,key:n}}function oi(n){return{type:"boolean",value:n,key:String(n)}}function Be(n){return{type:"float",value:n,key:ul(n)}}
function al(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Be(t):void 0}
function ll(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Be(t):void 0}function sl(n){let t=cl.
exec(n);if(!t)return;let[,i="",a,o,l,c="0"]=t,s=a!==void 0?kn(a,"0x",16):o!==void 0?kn(o,"0o",22):l!==void 0?kn(l,"0b",64):kn(c,"",20);if(s===void 0||s>=2n**64n)
return;let p=i==="-"?-s:s;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:i===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var cl=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function kn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function ul(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[a,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(i))):`${a}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function si(n){if(n.length>fi||fl(n))return;let t=ui(n);return Gt?void 0:t}function ci(n){return n.length<=fi&&ui(n)!==void 0}function ui(n){Gt=!1;try{return{value:ri(
n,{schema:Al})??null}}catch{return}}var fi=3e6;function fl(n){return dl.test(n)||pl.test(n)||gl(n)||ml.test(n)&&hl.test(n)?!0:/[[{]/.test(n)&&yl.test(n)&&vl.test(
n)}var pl=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,dl=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,ml=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
hl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function gl(n){for(let t=0;t+li<n.length;){let i=n.lastIndexOf(`
`,t+li);if(i<t)return!0;t=i+1}return!1}var li=1e3,yl=/(?:^|[\s,:[{-])[[{]/,vl=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Gt=!1,bl=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),rn,wl=new ni("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(bl.has(n.charCodeAt(
0))||(rn=ai(n,void 0,!0),!rn||rn.type==="text"))return!1;let{type:t,key:i,value:a}=rn;return(t==="float"||t==="integer"&&i!==String(a))&&(Gt=!0),!0},construct:()=>rn?.
value}),Al=ti.extend({implicit:[wl]});function pi(n){let t=n.charCodeAt(0)===65279?1:0,i,a=o=>{i??=xl(n);let l=0,c=i.length-1;for(;l<c;){let p=l+c+1>>1;(i[p]??0)<=o?l=p:c=p-1}let s=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function xl(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Vt=200,di=`it is nested deeper than ${Vt} levels`;function yi(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return hi(n,t);let i=[],a=t;for(;;){let c=En(mi,n,a);if(c===n.length)return i;
let s=Cl(n,a,c);if(!s)break;i.push(s),a=s.end}if(i.length<2)return[...i,...hi(n,En(Rl,n,a))];let o=En(mi,n,a);return[...i,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var mi=/[ \t\r\n]*/y,Rl=/[^\S\n]*\n?/y;function En(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function Cl(n,t,i){let a=Pl(n,i);if(!a)return;let{end:o,levels:l}=a;if(l>Vt)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:di}};
let c=!0;try{let s=JSON.parse(n.slice(i,o),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:i,end:o,json:{value:s}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Pl(n,t){let i=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let c=kl(n,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++i):l==="}"||l==="]"?i--:i===0&&(o=En(Tl,n,o)-1);if(i<=0)return{end:o+1,levels:a}}}
var Tl=/[-+.\w]*/y;function kl(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function hi(n,t){let i=[],a={start:t,body:t},o=c=>{
c>a.body&&i.push({...a,end:c})},l=n.startsWith("---",t)?t:gi(n,t);for(;l!==-1;l=gi(n,l)){let c=n.indexOf(`
`,l),s=c===-1?n.length:c+1,p=n.slice(l+3,s).trim();if(p!==""&&!p.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>a.body&&!El(n.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(n.length),i}function gi(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function El(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Sl,vi=()=>Sl??=require("./thorough.cjs"),bi=(...n)=>vi().multilineTexts(...n),zt=(...n)=>vi().readThoroughly(...n);function Zt(n,{fast:t=!0}={}){let i=pi(n),a=[],o,l=0;for(let c of yi(n)){let s=wi(n,{...c,start:l},i,t);if(s.value===null&&s.issues.length===0){o??=s;continue}a.
push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??wi(n,{start:l,body:l,end:n.length},i,t)]}}function wi(n,t,i,a){let o=a?Ol(n,t):void 0;if(!o)return zt(
n,t,i);let l,c=()=>(l??=zt(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function Ol(n,{body:t,end:i,json:a,fault:o}){if(o)return;let l=n.slice(t,i);return a?ci(l)?a:void 0:si(l)}var Js=Object.prototype;function Il(n){return typeof n!="object"||n===null||Array.isArray(n)}function $(n){return!Il(n)}function Ai(n){return n.split("/").slice(1).map(Dl)}var Dl=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function Sn(n){return/[~\d]/.test(n)?Ai(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function B(n,t){let i=n;for(let a of Ll(t))if(Array.isArray(i))i=i[Number(a)];else if($(i)&&Object.hasOwn(i,
a))i=i[a];else return;return i}function Ll(n){let t=Qt.get(n);if(t)return t;let i=Ai(n);return Qt.size<Ml&&Qt.set(n,i),i}var Qt=new Map,Ml=1e3;var Ri={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{if(!i.ca)return[];let a=`${i.kind}/${i.planeID}`,o=t.get(a);return o||t.set(a,i),o?.
ca&&xi(o.ca.text)!==xi(i.ca.text)?[{plane:i,path:i.ca.path,detail:o.name}]:[]})},message:({detail:n})=>`differs from the CA of ${n}, which has the same planeID \
and so the same agent: write the same one in both.`,example:{release:"v0.13",wrong:`${On("a",K)}---
${On("b",K.replace("CCCC","DDDD"))}`,right:`${On("a",K)}---
${On("b",K)}`}},xi=n=>n.replace(/\s+/g,"");function On(n,t){let i=`planeID: shared
${q(t)}observerURL: https://observer.example.com`;return S("ObservabilityPlane",i,`name: ${n}
  namespace: acme`)}var qe=[],Jt=[];function Xt(n,t,i){if(n===t)return 0;let a=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,c=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&n.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let p,u,m,w,P=0,D=0;for(;P<l;)Jt[P]=n.charCodeAt(s+P),qe[P]=++P;for(;D<c;){for(p=t.charCodeAt(s+D),m=D++,u=D,P=0;P<l;P++)w=p===Jt[P]?m:m+1,m=qe[P],u=qe[P]=m>u?w>
u?u+1:w:w>m?m+1:w;if(a!==void 0){let _=u;for(P=0;P<l;P++)qe[P]<_&&(_=qe[P]);if(_>a)return a}}return qe.length=l,Jt.length=l,a!==void 0&&u>a?a:u}var Nl=64;function on(n,t){if(n.length>Nl)return;let i=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let c=l.toLowerCase(),s=_l(i,c)?1:Xt(i,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function _l(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}function Ci(n,t){if(!$(n)||!Fe(t,n.kind))return;let i=String(n.kind),a=B(n,"/metadata/name"),o=B(n,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{
kind:i,name:a,namespace:!de(i)&&typeof o=="string"&&o!==""?o:void 0}}var de=n=>n.startsWith("Cluster")||n==="Organization";function Pi(n,t){return n.namespace===
void 0||t.namespace===void 0||n.namespace===t.namespace}function Ti(n){let t=B(n,"/spec/planeID"),i=t===void 0||t===""?B(n,"/metadata/name"):t;return typeof i==
"string"?i:void 0}function Ue(n){let t=new Map;for(let o of n){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function i(o,l,c){let s=t.get(`${l}/${c}`);if(!s||de(l)||o.namespace===void 0)return s?.first;
let{first:p,byNamespace:u}=s;return u?u.get(o.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===o.namespace?p:void 0}function a(o,l,c){for(let s of l){
let p=i(o,s,c);if(p)return p}}return{find:i,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function In(n){return n.startsWith("Cluster")?n.slice(7):
`Cluster${n}`}var ki={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:n=>{let{find:t,findAnywhere:i}=Ue(n);return n.flatMap(a=>a.references.flatMap(({set:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;
if(!o||t(a,p,s)||t(a,In(p),s))return[];let u=i(p,s);if(u)return[{plane:a,path:l,detail:`the ${p} ${s} is in the namespace ${u.namespace}`}];let m=on(s,Fl(a,p,n)),
w=de(p)||a.namespace===void 0?"":` in the namespace ${a.namespace}`,P=m===void 0?"":` (did you mean ${m}?)`;return[{plane:a,path:l,detail:`there is no ${p} ${s}${w}${P}`}]}))},
message:({detail:n})=>`leads nowhere: ${n}.`,example:{release:"v0.15",wrong:`${Ae("eu-wst")}---
${Q}`,right:`${Ae("eu-west")}---
${Q}`}};function Fl(n,t,i){let a=[];for(let o of i)if(o.kind===t&&Pi(n,o)&&a.push(o.name),a.length===$l)break;return a}var $l=500;var Ei={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:({kind:n,metadata:t,spec:i})=>{let a=$(t)?t.name:void 0;return!/^(?:Data|Build|Workflow|Observability)Plane$/.test(String(n))||typeof a!="string"||a===
""?[]:!$(i)||i.planeID!==void 0||Bl.test(a)?[]:[{path:"/metadata/name"}]},message:()=>"becomes the planeID, and is no valid one: write spec.planeID, at most 63 \
lower-case letters, digits and hyphens, and give the agent the same.",example:{release:"v0.15",wrong:S("DataPlane",I+M,`name: eu.west
  namespace: acme`),right:S("DataPlane",`planeID: eu-west
${I}${M}`,`name: eu.west
  namespace: acme`)}},Bl=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function fe(n,t){let i=[];for(let a of t){let o=B(n,a);typeof o=="string"&&i.push({path:a,text:o})}return i}function Ie(n,t){return(Dn?.resource!==n||Dn.line!==t)&&(Dn={resource:n,line:t,listeners:ql(n,t)}),Dn.listeners}var Dn;function ql(n,t){let i=B(n,"/spec/gateway");
return $(i)?te(t,"v0.17")?Hl(i):Si.flatMap(({half:a,listeners:o})=>{let l=`${i[`${a}GatewayNamespace`]??""}/${i[`${a}GatewayName`]??""}`;return o.map(c=>({...c,
gateway:l}))}):[]}function He(n){return te(n,"v0.17")?Ii.flatMap(({way:t,side:i,isPublic:a,listeners:o})=>{let l=["namespace","name"].map(c=>`/spec/gateway/${t}\
/${i}/${c}`);return o.map(c=>({isPublic:a,gateway:l,...c}))}):Si.flatMap(({listeners:t})=>t)}var Si=["public","organization"].map(n=>({half:n,listeners:["http",
"https"].map(t=>({isPublic:n==="public",protocol:t,gateway:[`/spec/gateway/${n}GatewayNamespace`,`/spec/gateway/${n}GatewayName`],host:`/spec/gateway/${n}Virtua\
lHost`,port:`/spec/gateway/${n}${t.toUpperCase()}Port`}))})),Ul=["/spec/gateway/publicVirtualHost"];function Oi(n,t){if(!te(t,"v0.17"))return fe(n,Ul);let i=Ie(
n,t);if(i.length===0)return[];let a=fe(n,i.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(a.map(o=>[o.text,o])).values()]}var Ii=["ingress","egress"].
flatMap(n=>["external","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec\
/gateway/${n}/${t}/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function Hl(n){let t=[];for(let{way:i,side:a,isPublic:o,listeners:l}of Ii){let c=n[i],
s=$(c)?c[a]:void 0;if(!$(s))continue;let p=`${s.namespace}/${s.name}`;for(let u of l)$(s[u.protocol])&&t.push({isPublic:o,gateway:p,...u})}return t}var Di={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",visible:n=>[{listeners:He(n)}],check:(n,t)=>{let i=new Map;
return Ie(n,t).flatMap(({gateway:a,protocol:o,port:l})=>{let c=B(n,l);if(typeof c!="number")return[];let s=`${a} ${c}`,p=i.get(s)??[];i.set(s,[...p,o]);let u=p.
find(m=>m!==o);return u===void 0?[]:[{path:l,detail:u}]})},message:({detail:n})=>`is the port of the ${n} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:S("DataPlane",`${I}${M}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:S("DataPlane",`${I}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Li={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:n=>{let t=B(n,
"/spec/imagePullSecretRefs");if(!Array.isArray(t))return[];let i=new Set;return t.flatMap((a,o)=>{let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`/\
spec/imagePullSecretRefs/${o}`}]:[]})},message:()=>"is in this list already: remove it, or write the one that was meant.",example:{release:"v0.15",wrong:S("Data\
Plane",`${I}${M}imagePullSecretRefs:
  - registry
  - registry`),right:S("DataPlane",`${I}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var Mi={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:n=>{let t=new Map;return n.flatMap(i=>{let a=`${i.kind}/${i.namespace??""}/${i.name}`,o=t.get(a);return o||t.set(a,i),o?[{plane:i,path:"/m\
etadata/name",detail:o.file===i.file?"this file":o.path}]:[]})},message:({detail:n})=>`is taken by another resource of this kind in ${n}: remove one of them, or\
 give it another name.`,example:{release:"v0.15",wrong:`${S("DataPlane",I+M)}---
${S("DataPlane",I+M)}`,right:`${S("DataPlane",I+M)}---
${S("DataPlane",I+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var G=n=>({is:"matching",pattern:n}),ae=n=>({is:"longer",than:n}),Ln=n=>({is:"containing",text:n}),er=n=>({is:"beginning",text:n}),Ni=n=>({is:"equal",text:n}),le=n=>({
is:"not",condition:n}),me=(...n)=>({is:"all",conditions:n}),Mn=(...n)=>({is:"any",conditions:n}),_i=n=>({is:"told",by:n});function Nn(n,t){return t.find(({when:i})=>Ye(
i,n))}function Ye(n,t){switch(n.is){case"matching":return n.pattern.test(t);case"longer":return t.length>n.than;case"containing":return t.includes(n.text);case"\
beginning":return t.startsWith(n.text);case"equal":return t===n.text;case"not":return!Ye(n.condition,t);case"all":return n.conditions.every(i=>Ye(i,t));case"any":
return n.conditions.some(i=>Ye(i,t));case"told":return n.by(t)}}var $i={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",visible:()=>[{texts:Fi,lists:["/spec/i\
magePullSecretRefs"],faults:[{when:Ni("")}]}],check:n=>{let t=B(n,"/spec/imagePullSecretRefs"),i=fe(n,Fi).filter(({text:a})=>a==="");return Array.isArray(t)?[...i,
...t.flatMap((a,o)=>a===""?[{path:`/spec/imagePullSecretRefs/${o}`}]:[])]:i},message:()=>"is empty: write the name that is meant.",example:{release:"v0.15",wrong:S(
"DataPlane",I.replace("name: agent-ca",'name: ""')+M),right:S("DataPlane",I+M)}},Yl=["ingress","egress"].flatMap(n=>["external","internal"].map(t=>`/spec/gatewa\
y/${n}/${t}`)),Fi=[...["secretRef","secretKeyRef"].flatMap(n=>["name","key"].map(t=>`/spec/clusterAgent/clientCA/${n}/${t}`)),"/spec/secretStoreRef/name","/spec\
/observabilityPlaneRef/name","/spec/dataPlaneRef/name","/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost",...Yl.flatMap(n=>[`${n}/name`,`${n}\
/namespace`,...["http","https","tls"].map(t=>`${n}/${t}/host`)])];var jl=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Bi(n){return n.replace(jl,"")}function _n(n){if(n.
includes("-----BEGIN "))return;let t=n.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let i=Uint8Array.from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder(
"utf-8",{fatal:!0}).decode(i);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function re(n){let t=_n(n),i=t??n;if(Bi(i)!==i)return"private-key";let a=qi.exec(i)?.[1];return a===void 0?Wl(i)?"placeholder":"other":Kl(a)?t===void 0?"certifi\
cate":"encoded":"placeholder"}function Kl(n){let t=n.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function Wl(n){return n.length<=
an&&Ui.some(t=>t.test(n))}var an=1e4,qi=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/,Ui=[/\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/,
/^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i],Hi=me(Ln("PRIVATE KEY-----"),Mn(ae(an),G(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),
Yi=me(ae(400),er("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Mn(ae(an),G(/^[A-Za-z\d+/\s]*={0,2}\s*$/))),ji=me(le(Ln("PRIVATE KEY-----")),le(er("LS0tLS1CRUdJTi")),
Mn(me(ae(an),le(Ln("CERTIFICATE-----"))),me(le(ae(an)),le(G(qi)),...Ui.map(n=>le(G(n))))));function ie(n,t){return fe(n,De(t))}function De(n){return te(n,"v0.9")?Gl:Vl}var Gl=["/spec/clusterAgent/clientCA/value"],Vl=["/spec/agent/clientCA/value"];var Ki={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",visible:n=>[{texts:De(
n),faults:[{when:Yi}]}],check:(n,t)=>ie(n,t).filter(({text:i})=>re(i)==="encoded"),message:()=>"is PEM in base64, which the control plane does not decode: write\
 the PEM text itself.",fix:(n,{path:t})=>_n(String(B(n,t))),example:{release:"v0.15",wrong:U(q(btoa(K))),right:U(q(K))}};var Fn="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function $n(n,t,{at:i,endOf:a}){
return!i||!a?[]:ie(n,t).flatMap(({path:o,text:l})=>{let c=re(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:i}]:[]})}var Bn=n=>n.toISOString().slice(
0,10);var Wi={code:"expired-ca",severity:"error",source:Fn,since:"v0.9",check:(n,t,i)=>$n(n,t,i).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:Bn(o)}]:[]),message:({
detail:n})=>`holds a certificate that ended on ${n}: write the one that the cluster agent has now.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:U(q(vn)),right:U(I)}};var Gi={code:"expiring-ca",severity:"warning",source:Fn,since:"v0.9",check:(n,t,i)=>$n(n,t,i).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<zl?[{
path:a,detail:Bn(o)}]:[]),message:({detail:n})=>`holds a certificate that ends on ${n}: write the one that the cluster agent has next.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:U(q(vn)),right:U(I)}},zl=720*60*60*1e3;var Vi={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(n,t)=>String(n.kind).endsWith("ObservabilityPlane")?[]:ie(n,t).filter(({text:i})=>re(i)==="certificate"),message:()=>"goes stale when the agent\u2019s cert\
ificate is renewed: refer to a secret that holds the CA instead.",example:{release:"v0.15",wrong:S("DataPlane",q(K)+M),right:S("DataPlane",I+M)}};var zi="is empty, which counts as none, and the plane is skipped",Zi="is no certificate in PEM",Qi={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",visible:n=>[{texts:De(n),faults:[{when:me(le(ae(1e3)),
G(/^\s*$/)),detail:zi},{when:ji,detail:Zi}]}],check:(n,t,{at:i,endOf:a})=>ie(n,t).flatMap(({path:o,text:l})=>{let c=re(l);if(l.trim()==="")return[{path:o,detail:zi}];
let s=c==="certificate"&&i!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:Zi}]:[]}),message:({detail:n})=>`${n}: write the CA of the cluster ag\
ent, from -----BEGIN CERTIFICATE----- to the end.`,example:{release:"v0.15",wrong:S("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:U(q(K))}};var Ji={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",visible:n=>[{numbers:He(n).map(({port:t})=>t),
...nr}],check:(n,t)=>Ie(n,t).flatMap(({port:i})=>{let a=B(n,i);return typeof a=="number"&&(a<nr.minimum||a>nr.maximum)?[{path:i}]:[]}),message:()=>"must be a po\
rt, from 1 to 65535.",example:{release:"v0.15",wrong:S("DataPlane",`${I}${M}  publicHTTPPort: 0`),right:S("DataPlane",`${I}${M}  publicHTTPPort: 80`)}},nr={minimum:1,
maximum:65535};var no={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",visible:()=>[{texts:eo,faults:Xi}],check:n=>fe(
n,eo).flatMap(({path:t,text:i})=>{let a=Nn(i,Xi);return a===void 0?[]:[{path:t,...a}]}),message:({detail:n})=>`must be an address such as https://observer.examp\
le.com; this one ${n}.`,example:{release:"v0.15",wrong:S("ObservabilityPlane",`${q(K)}observerURL: observer.example.com`),right:U(q(K))}},Xi=[{when:ae(2e3),detail:"\
has more than 2000 characters"},{when:le(G(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:G(/^https?:\/\/[^/?#]*@/i),detail:"holds a \
user or password, which everybody can read here"},{when:_i(n=>!URL.canParse(n)),detail:"has no host that can be read"}],eo=["/spec/observerURL","/spec/rcaAgentU\
RL","/spec/finOpsAgentURL","/spec/observer/url"];var oo={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",visible:n=>[{texts:to(
He(n)),faults:io,fine:ro}],check:(n,t)=>fe(n,to(Ie(n,t))).flatMap(({path:i,text:a})=>{let o=Ye(ro,a)?void 0:Nn(a,io);return o===void 0?[]:[{path:i,...o}]}),message:({
detail:n})=>`must be a plain host name such as apps.example.com, without ${n}.`,example:{release:"v0.15",wrong:S("DataPlane",I+M.replace("apps.example.com","htt\
ps://apps.example.com")),right:S("DataPlane",I+M)}};function to(n){let t=[];for(let{host:i}of n)t.includes(i)||t.push(i);return t}var Zl=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
tr=253,ro=me(le(ae(tr)),G(Zl)),io=[{when:ae(tr),detail:`more than ${tr} characters`},{when:G(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:G(/\//),detail:"\
a path"},{when:G(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:G(/:/),detail:"a port"},{when:G(/\*/),
detail:"a wildcard"},{when:G(/\s/),detail:"blanks"},{when:G(/_/),detail:"an underscore"},{when:G(/[A-Z]/),detail:"upper-case letters"},{when:G(/^\.|\.$|\.\./),detail:"\
an empty part between dots"}];var ao={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:n=>{let t="/spec/clusterAgent/clientCA/secretKeyRef";return String(n.kind).endsWith("ObservabilityPlane")&&$(B(n,t))?[{path:t}]:[]},message:()=>"fails at \
run time on observability planes (openchoreo/openchoreo#4578): until that is mended, write the certificate inline in value.",example:{release:"v1.1",wrong:S("Ob\
servabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:U(q(K))}};var lo={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(n,t)=>ie(n,t).filter(({text:i})=>re(i)==="placeholder"),
message:()=>"looks like a placeholder: write the CA of the cluster agent here before you apply this.",example:{release:"v0.15",wrong:U(q(`-----BEGIN CERTIFICATE\
-----
...
-----END CERTIFICATE-----`)),right:U(q(K))}};var Ql=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,so={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",visible:n=>[{texts:De(n),faults:[
{when:Hi}]}],check:(n,t)=>ie(n,t).filter(({text:i})=>re(i)==="private-key"),message:()=>"holds a private key: take it out, write the certificate of the CA alone\
, and make a new key, since this one has leaked.",example:{release:"v0.15",wrong:U(q(K+Ql)),right:U(q(K))}};var co={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:n=>{let{find:t}=Ue(n);return n.flatMap(i=>i.references.flatMap(({set:a,path:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;if(!a||t(i,p,s))return[];
let u=t(i,In(p),s);return u?[{plane:i,path:l===o?o:`${o}/kind`,detail:`${s} is a ${u.kind}`}]:[]}))},message:({detail:n})=>`leads nowhere, because ${n}: refer t\
o that kind, or to a plane of this one.`,example:{release:"v0.15",wrong:`${Ae("eu-west","ClusterDataPlane")}---
${Q}`,right:`${Ae("eu-west")}---
${Q}`}};function uo(n){let t=new Map,i=new Map;for(let a of n)for(let o of a.hosts){let l=t.get(o);l?i.get(o)?.push(a)===void 0&&i.set(o,[l,a]):t.set(o,a)}return[...i].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var fo={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:n=>uo(n.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:i})=>i)}))).flatMap(({host:t,planes:[i,...a]})=>a.flatMap(({plane:o,planeID:l,publicHosts:c})=>l===
i?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(i?.name)})))),message:({detail:n})=>`is the public host of ${n} too, wh\
ich is another cluster: a name leads to one of them, so give each a host of its own.`,example:{release:"v0.15",wrong:`${Q}---
${S("DataPlane",I+M,`name: us-east
  namespace: acme`)}`,right:`${Q}---
${S("DataPlane",I+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var po={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(n,t)=>{let{kind:i,spec:a,metadata:o}=n;if(!$(a))return[];let l=[],c=$(o)?o.name:void 0;de(String(i))&&a.planeID===void 0&&
typeof c=="string"&&l.push({path:"/spec/planeID",detail:c});let s=B(n,"/spec/observabilityPlaneRef");return te(t,"v0.15")&&$(s)&&s.kind===void 0&&l.push({path:"\
/spec/observabilityPlaneRef/kind",detail:de(String(i))?"ClusterObservabilityPlane":"ObservabilityPlane"}),l},message:({detail:n})=>`is left out, which the docum\
ents allow and the API server refuses: write ${n}.`,fix:(n,{detail:t})=>t,example:{release:"v0.15",wrong:S("DataPlane",`${I}${M}observabilityPlaneRef:
  name: logs`),right:S("DataPlane",`${I}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var mo=U(I,`name: logs
  namespace: acme`),ho={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:n=>{let{findFirst:t}=Ue(n),i=new Set(n.flatMap(a=>a.references.map(({kinds:o,name:l})=>t(
a,o,l))));return n.flatMap(a=>/ObservabilityPlane$/.test(a.kind)&&!i.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is the name of a plane that no o\
ther plane refers to: name it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${Q}---
${mo}`,right:`${S("DataPlane",`${I}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${mo}`}};var je=[so,Ki,Qi,lo,Wi,Gi,oo,no,Ji,Di,po,$i,Ei,ao,Vi,Li],qn=[Mi,ki,co,fo,Ri,ho];function yo(n,t,i,a={},o=je){let l=[];for(let s of Jl(o,t)){let p=Xl(s,n,t,a);p.length>0&&l.push(...p)}if(l.length===0)return l;let c=new Set(i.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function Jl(n,t){if(n!==je)return n.filter(o=>Un(o,t));let i=go.get(t);if(i)return i;let a=je.filter(o=>Un(o,t));return go.
set(t,a),a}var go=new Map;function Un({since:n,until:t},i){return(!n||te(i,n))&&(!t||te(t,i))}function Xl(n,t,i,a){try{return n.check(t,i,a).map(o=>{let l=n.fix?.(
t,o);return{issue:es(n,o),severity:n.severity,...l!==void 0&&{fix:l}}})}catch{return[{issue:{...rr(n.code),path:"",field:""},severity:"error"}]}}var rr=n=>({code:"\
rule-failed",message:`could not be checked: the rule ${n} has a fault, please report it.`});function es(n,t){return{code:n.code,path:t.path,field:Sn(t.path),message:n.
message(t)}}function bo(n,t,i,a,o=qn){let l=o.filter(p=>Un(p,t));if(i)return l.flatMap(p=>vo(p,n,t,a));let c=l.filter(({among:p})=>p==="each");return[...An(n,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>vo(u,p,t,a)))}function vo(n,t,i,a){try{return n.check(t,i).map(o=>{let l=o.plane.pointer+o.path,c={code:n.
code,path:l,field:Sn(o.path),message:n.message(o)},{plane:s}=o;return{plane:s,finding:{...c,file:s.path,severity:n.severity,range:a(s,o.path)}}})}catch{let[o]=t,
l={...rr(n.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:a(o,"")}}]:[]}}var ir="openchoreo.dev";function wo(n){return Ao(n,"").filter(t=>ns(t.value))}function Ao(n,t){return $(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,a)=>Ao(i,`${t}/items/${a}`)):[{pointer:t,value:n}]}function ns(n){if(!$(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&_e.includes(i);let a=t.split("/")[0]??"";return a!==ir?(a.endsWith(`.${ir}`)||on(a,[ir])!==void 0)&&
typeof i=="string"&&_e.includes(i):typeof i!="string"||i===""?!0:_e.includes(i)||i.endsWith("Plane")||on(i,_e)!==void 0}var ln=({issues:n})=>n.some(({code:t})=>t==="yaml-syntax");function xo({range:n},t){let i=t.slice(n.start.offset,n.end.offset);return/^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.
test(i)}function Ro(n,t){if(!ln(n))return or(n.value);let{start:i,end:a}=n.range;return t.slice(i.offset,a.offset).includes("{{")}function or(n){return typeof n==
"string"?n.includes("{{"):Array.isArray(n)?n.some(or):$(n)?Object.entries(n).some(([t,i])=>t.includes("{{")||t!=="annotations"&&or(i)):!1}function Co(n,t,i,a){let o=wo(n.value);if(o.length===0&&!ln(n))return;let l=n.issues.map(s=>({...s,file:t,severity:Xe(s.code)})),c=[];for(let s of o){let p=ts(s,
n,t,i,a);p.length!==0&&(l.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...rs(s,n,t,i)))}return{planes:o,findings:l,fits:c}}function ts({value:n,pointer:t},i,a,o,l){
let c=ur(o)(n),s=c.ok?[]:c.issues,p=en(o),u=$(n)&&Fe(p,n.kind)?yo(n,p,s,l):[];if(s.length===0&&u.length===0)return[];return[...s.map(w=>m(w,Xe(w.code))),...u.map(
({issue:w,severity:P})=>m(w,P))];function m(w,P){let D=t+w.path,_=w.code==="unknown-field"?i.keyOf(D):i.positionOf(D);return{...w,path:D,file:a,severity:P,range:_}}}
function rs({value:n,pointer:t},i,a,o){let l=fr(n),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=xe.indexOf(o)>xe.indexOf(c),{line:p}=i.positionOf(
t).start;return[{file:a,line:p,span:pr(l),release:c,...s&&{later:o}}]}function Po(n,t){if(!$(n)||!Fe(t,n.kind))return[];let i=String(n.kind),a=i==="Environment"?"dataPlaneRef":is(i,t)?"observabilityPlaneRef":void 0;if(a===void 0)return[];
let o=`/spec/${a}`,l=a==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",c=`Cluster${l}`,s=de(i)?c:l,p=B(n,o);if(p==null||p==="")return[{path:o,namePath:o,kinds:os(
s,c,t),name:"default",set:!1}];if(typeof p=="string")return[{path:o,namePath:o,kinds:[s],name:p,set:!0}];if(!$(p)||typeof p.name!="string"||p.name==="")return[];
let u=[l,c].find(m=>m===(p.kind??s));return u===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[u],name:p.name,set:!0}]}function is(n,t){return n.endsWith("Plane")&&
!n.endsWith("ObservabilityPlane")&&te(t,"v0.8")}function os(n,t,i){return n!==t&&te(i,"v1.0")?[n,t]:[n]}function To({value:n,pointer:t,document:i},a,o,l){let c=Ci(n,a);if(!c)return[];let s=n;return[{...c,path:o,file:l,document:i,pointer:t,planeID:Ti(n),references:Po(
n,a),publicHosts:Oi(s,a),ca:ie(s,a).find(({text:p})=>re(p)==="certificate")}]}function Eo(n,t,i){if(t.length===0)return[...n];let a=t.filter(({hasReason:c})=>c),o=n.filter(c=>!a.some(s=>ko(s,c))),l=t.flatMap(c=>{let s=c.hasReason?n.some(p=>ko(
c,p))?void 0:ls:as;return s?[{...s,path:"",field:"",file:i,severity:"warning",range:c.range}]:[]});return[...o,...l]}function ko({code:n,line:t,document:i},{code:a,
range:{start:o}}){return a!==n?!1:t===void 0?o.offset>=i.start.offset&&o.offset<i.end.offset:o.line===t}var as={code:"suppression-without-reason",message:"this \
comment silences nothing without a reason: write it after the code, as in `CODE -- why it is right here`."},ls={code:"unused-suppression",message:"this comment \
silences nothing: there is no such finding; remove it."},ss=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*?))?[ \t]*)\r?$/,
So="openchoreo-planes-disable";function Oo(n,t){let{start:i,end:a}=n.range,o=t.slice(i.offset,a.offset),l=n.positionOf("").start,c=bi(n),s=i.offset;return o.split(
`
`).flatMap((p,u)=>{let m=s;s+=p.length+1;let w=ss.exec(p),P=w?.[1];if(!w||P===void 0||c.some(([H,Z])=>m>=H&&m<Z))return[];let D=w[2]!==void 0;if(!D&&m>=l.offset)
return[];let _=i.line+u,F=p.indexOf("#")+1,z={line:_,column:F,offset:m+F-1},X={start:z,end:{line:_,column:F+P.length,offset:z.offset+P.length}};return[{code:w[3]??
"",hasReason:w[4]!==void 0,line:D?_+1:void 0,document:n.range,range:X}]})}function Do({release:n=wt,complete:t=!1,fast:i=!0,...a}){let o=en(n),l=[],c=[],s=0,p=0;function u({path:w,text:P},D,_=!1){s++;let F=P.includes("{{"),z=P.includes(
So),X=[],H=[],Z=[],Y=[],se=!1,Ce=!1,{documents:Ke}=Zt(P,{fast:i});for(let[ke,ue]of Ke.entries())if(F&&Ro(ue,P))se=!0;else if(_&&ln(ue)&&!xo(ue,P))Ce=!0;else{let ce=Co(
ue,w,n,a);if(!ce)continue;ce.findings.length>0&&X.push(...ce.findings),ce.fits.length>0&&Z.push(...ce.fits),z&&ce.planes.length>0&&H.push(...Oo(ue,P));for(let{value:Ee,
pointer:V}of ce.planes)Y.push({value:Ee,pointer:V,document:ke})}p+=Y.length,Y.length>0&&c.push(w);let Pe=t||Y.length>1,Te=X.length>0||H.length>0||se||Ce;!Pe&&!Te||
l.push({number:D,path:w,findings:X,directives:H,fits:Z,listed:Pe?Y.flatMap(ke=>To(ke,o,w,D)):[],isTemplate:se,isPassedOver:Ce})}function m(w){let P=l.flatMap(({
listed:_})=>_),D=An(bo(P,o,t,us(w)),({plane:_})=>_.file);return{findings:l.flatMap(({number:_,path:F,findings:z,directives:X})=>Eo([...z,...(D.get(_)??[]).map(({
finding:H})=>H)],X,F).sort(cs)),files:s,planes:p,filesWithPlanes:c,fits:l.flatMap(({fits:_})=>_),templates:l.filter(({isTemplate:_})=>_).map(({path:_})=>_),passedOver:l.
filter(({isPassedOver:_})=>_).map(({path:_})=>_)}}return{add:u,skip:()=>{s++},finish:m}}var cs=(n,t)=>n.range.start.offset-t.range.start.offset;function us(n){let t;
return({file:i,document:a,pointer:o},l)=>(t?.file!==i&&(t={file:i,documents:Zt(n(i)).documents}),t.documents[a]?.positionOf(o+l)??{start:Io,end:Io})}var Io={line:1,
column:1,offset:0};function Lo(n,t={}){let i=Do({...t,endOf:sr});for(let[o,l]of n.entries())i.add(l,o);let{findings:a}=i.finish(o=>n[o]?.text??"");return[...a]}var fs={"yaml-syntax":["The document cannot be read. Mend it at the place that is named.","kubectl refuses such a file, and lint reads YAML as kubectl does."],"\
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
his, never files."]};function ps(){return[...Object.entries(fs).map(([n,[t,i]])=>ds(n,t,i)),...je.map(Mo),...qn.map(Mo),{code:"suppression-without-reason",severity:"\
warning",what:"A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.",why:"Whoever reads it lat\
er has to know why the finding is wrong here."},{code:"unused-suppression",severity:"warning",what:"A comment silences a finding that there is not. Remove it.",
why:"It would silence the next one that comes to stand there."},{code:"rule-failed",severity:"error",what:"A rule could not look at a resource. Please report it\
, with the manifest.",why:"It is a fault of this program; the other rules went on."}]}function ds(n,t,i){let a=n==="immutable-field"||n==="unreadable"?void 0:lr[n],
o=ms[n];return{code:n,severity:Xe(n),what:t,why:i,...o&&{fixed:o},...a&&{example:a}}}var ms={"null-value":"always","unknown-field":"where it is certain"};function Mo(n){
let{code:t,severity:i,source:a,example:o}=n,{release:l,at:c,wrong:s}=o,[p]=Lo([{path:t,text:s}],{release:l,complete:"among"in n&&n.among==="all",...c&&{at:c}}),
u=p===void 0?"":`${p.field} ${p.message}`,m=c?"--at":"among"in n&&n.among==="all"?"--complete":void 0;return{code:t,severity:i,what:u,example:o,why:`${a.charAt(
0).toUpperCase()}${a.slice(1)}.`,...m&&{asksFor:m},..."fix"in n&&{fixed:"always"}}}0&&(module.exports={explanations});

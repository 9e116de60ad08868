"use strict";var it=Object.defineProperty;var ra=Object.getOwnPropertyDescriptor;var ia=Object.getOwnPropertyNames;var oa=Object.prototype.hasOwnProperty;var ee=(e,t)=>{for(var r in t)it(e,r,{get:t[r],enumerable:!0})},aa=(e,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ia(t))!oa.call(e,o)&&
o!==r&&it(e,o,{get:()=>t[o],enumerable:!(a=ra(t,o))||a.enumerable});return e};var la=e=>aa(it({},"__esModule",{value:!0}),e);var Gs={};ee(Gs,{explanations:()=>Ks});module.exports=la(Gs);var sa=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,j=`-----BEGIN CERTIFICATE-----
${sa}-----END CERTIFICATE-----
`,xn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function I(e,t,r=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${a.join(`
`)}
`}var S=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,N=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function $(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var Q=I("DataPlane",S+N,`name: eu-west
  namespace: acme`);function Re(e,t="DataPlane"){return I("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function q(e,t){return I("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}function G(e,t,r,a="v0.15"){return{release:a,wrong:e.replace(t,r),right:e}}var Rn=(e,t="")=>I("DataPlane",S+N,`name: ${e}
  namespace: acme${t}`),An=I("DataPlane",`planeID: eu-west-1
${S}${N}`),br=I("DataPlane",`${S}${N}  publicHTTPPort: 8080`),ot=I("ClusterDataPlane",`planeID: eu-west
${S.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${N}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),ca=`${S}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`,at={"yaml-syntax":G(Q,`metadata:
  name`,`metadata:
	name`),"duplicate-key":G(An,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":G(Q,`    organizationVirtualHost: internal.example.com
`,""),"unknown-field":G(Q,"publicVirtualHost","publicVirtualHots"),"wrong-type":G(br,"8080",'"8080"'),"null-value":G(An," eu-west-1",""),"value-from":G(Q,`clien\
tCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":G(ot,`        namespace: openchoreo
`,""),"namespace-not-allowed":G(ot,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":G(ot,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":G(Q,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":G(Q,"v1alpha1","v1"),"unknown-value":G(Re("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":G(An,"eu-west-1","EU_West"),"inva\
lid-name":G(Rn("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":G(Rn("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":G(Rn("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":G(An,"eu-west-1","e".repeat(64)),"not-an-integer":G(br,"8080","8080.5"),"out-of-range":G(
I("DataPlane",ca),"port: 80","port: 80000","v0.17"),"invalid-date-time":G(Rn("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var ua=new Set(["null-value"]);function en(e){return ua.has(e)?"warning":"error"}var fa,pa=()=>fa??=require("./certificates.cjs"),Pr=(...e)=>pa().endOf(...e);function kn(e,t){let r=new Map;for(let a of e){let o=t(a),l=r.get(o);l?l.push(a):r.set(o,[a])}return r}var st={};ee(st,{isPlane:()=>ha,validatePlane:()=>ma,withDefaults:()=>ga});var da,lt=()=>da??=require("./v0.3.cjs"),ma=(...e)=>lt().validatePlane(...e),ha=(...e)=>lt().
isPlane(...e),ga=(...e)=>lt().withDefaults(...e);var Dn={};ee(Dn,{isPlane:()=>ba,validatePlane:()=>va,withDefaults:()=>Pa});var ya,ct=()=>ya??=require("./v0.4.cjs"),va=(...e)=>ct().validatePlane(...e),ba=(...e)=>ct().
isPlane(...e),Pa=(...e)=>ct().withDefaults(...e);var ft={};ee(ft,{isPlane:()=>xa,validatePlane:()=>Ca,withDefaults:()=>Ra});var wa,ut=()=>wa??=require("./v0.6.cjs"),Ca=(...e)=>ut().validatePlane(...e),xa=(...e)=>ut().
isPlane(...e),Ra=(...e)=>ut().withDefaults(...e);var dt={};ee(dt,{isPlane:()=>Da,validatePlane:()=>ka,withDefaults:()=>Ea});var Aa,pt=()=>Aa??=require("./v0.7.cjs"),ka=(...e)=>pt().validatePlane(...e),Da=(...e)=>pt().
isPlane(...e),Ea=(...e)=>pt().withDefaults(...e);var ht={};ee(ht,{isPlane:()=>Ta,validatePlane:()=>Oa,withDefaults:()=>Sa});var Ia,mt=()=>Ia??=require("./v0.8.cjs"),Oa=(...e)=>mt().validatePlane(...e),Ta=(...e)=>mt().
isPlane(...e),Sa=(...e)=>mt().withDefaults(...e);var yt={};ee(yt,{isPlane:()=>Na,validatePlane:()=>Ma,withDefaults:()=>_a});var La,gt=()=>La??=require("./v0.9.cjs"),Ma=(...e)=>gt().validatePlane(...e),Na=(...e)=>gt().
isPlane(...e),_a=(...e)=>gt().withDefaults(...e);var En={};ee(En,{isPlane:()=>Ba,validatePlane:()=>$a,withDefaults:()=>Ua});var Fa,vt=()=>Fa??=require("./v0.10.cjs"),$a=(...e)=>vt().validatePlane(...e),Ba=(...e)=>vt().
isPlane(...e),Ua=(...e)=>vt().withDefaults(...e);var Pt={};ee(Pt,{isPlane:()=>Ya,validatePlane:()=>Ha,withDefaults:()=>Ka});var qa,bt=()=>qa??=require("./v0.12.cjs"),Ha=(...e)=>bt().validatePlane(...e),Ya=(...e)=>bt().
isPlane(...e),Ka=(...e)=>bt().withDefaults(...e);var Ct={};ee(Ct,{isPlane:()=>Ga,validatePlane:()=>Wa,withDefaults:()=>Va});var ja,wt=()=>ja??=require("./v0.13.cjs"),Wa=(...e)=>wt().validatePlane(...e),Ga=(...e)=>wt().
isPlane(...e),Va=(...e)=>wt().withDefaults(...e);var Rt={};ee(Rt,{isPlane:()=>Za,validatePlane:()=>Qa,withDefaults:()=>Ja});var za,xt=()=>za??=require("./v0.14.cjs"),Qa=(...e)=>xt().validatePlane(...e),Za=(...e)=>xt().
isPlane(...e),Ja=(...e)=>xt().withDefaults(...e);var In={};ee(In,{isPlane:()=>nl,validatePlane:()=>el,withDefaults:()=>tl});var Xa,At=()=>Xa??=require("./v0.15.cjs"),el=(...e)=>At().validatePlane(...e),nl=(...e)=>At().
isPlane(...e),tl=(...e)=>At().withDefaults(...e);var Dt={};ee(Dt,{isPlane:()=>ol,validatePlane:()=>il,withDefaults:()=>al});var rl,kt=()=>rl??=require("./v0.17.cjs"),il=(...e)=>kt().validatePlane(...e),ol=(...e)=>kt().
isPlane(...e),al=(...e)=>kt().withDefaults(...e);var It={};ee(It,{isPlane:()=>cl,validatePlane:()=>sl,withDefaults:()=>ul});var ll,Et=()=>ll??=require("./v1.0.cjs"),sl=(...e)=>Et().validatePlane(...e),cl=(...e)=>Et().
isPlane(...e),ul=(...e)=>Et().withDefaults(...e);var On={};ee(On,{isPlane:()=>dl,validatePlane:()=>pl,withDefaults:()=>ml});var fl,Ot=()=>fl??=require("./v1.1.cjs"),pl=(...e)=>Ot().validatePlane(...e),dl=(...e)=>Ot().
isPlane(...e),ml=(...e)=>Ot().withDefaults(...e);var Tt={"v0.3":st,"v0.4":Dn,"v0.5":Dn,"v0.6":ft,"v0.7":dt,"v0.8":ht,"v0.9":yt,"v0.10":En,"v0.11":En,"v0.12":Pt,"v0.13":Ct,"v0.14":Rt,"v0.15":In,"v0.16":In,"v0.1\
7":Dt,"v1.0":It,"v1.1":On,"v1.2":On};var Ne=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],St="v0.16",Tn=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Lt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},nn=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Sn={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Ln(e){return Lt[e]}function tn(e,t){return e===t||Tn.indexOf(e)>=Tn.indexOf(t)}function Ae(e,t){return typeof t=="string"&&Sn[e].includes(t)}function wr(e){return Tt[e].validatePlane}function hl(e,t){return Tt[e].isPlane(t)}function Cr(e){let t=new Set(Tn.filter(r=>hl(r,e)));return Ne.filter(r=>t.has(
Lt[r]))}function xr(e){let t=[];for(let r of e){let a=t.at(-1),o=a?.at(-1);a&&o&&Ne.indexOf(r)===Ne.indexOf(o)+1?a.push(r):t.push([r])}return t.map(r=>r.length>
1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var qe=[],Mt=[];function Nt(e,t,r){if(e===t)return 0;let a=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,c=t.length;for(;l>0&&e.charCodeAt(~-l)===
t.charCodeAt(~-c);)l--,c--;let s=0;for(;s<l&&e.charCodeAt(s)===t.charCodeAt(s);)s++;if(l-=s,c-=s,a!==void 0&&c-l>a)return a;if(l===0)return a!==void 0&&c>a?a:c;
let p,u,m,b,A=0,T=0;for(;A<l;)Mt[A]=e.charCodeAt(s+A),qe[A]=++A;for(;T<c;){for(p=t.charCodeAt(s+T),m=T++,u=T,A=0;A<l;A++)b=p===Mt[A]?m:m+1,m=qe[A],u=qe[A]=m>u?b>
u?u+1:b:b>m?m+1:b;if(a!==void 0){let L=u;for(A=0;A<l;A++)qe[A]<L&&(L=qe[A]);if(L>a)return a}}return qe.length=l,Mt.length=l,a!==void 0&&u>a?a:u}var gl=64;function rn(e,t){if(e.length>gl)return;let r=e.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
e.length)>=a)continue;let c=l.toLowerCase(),s=yl(r,c)?1:Nt(r,c,{maxDistance:a});s<a&&(a=s,o=l)}return o}function yl(e,t){if(e.length!==t.length)return!1;let r=0;
for(;r<e.length&&e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}function vl(e){return typeof e!="object"||e===null||Array.isArray(e)}function B(e){return!vl(e)}var _t={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",
since:"v0.15"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:[
"ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},BuildPlane:{
scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabili\
tyPlaneRef",to:["ObservabilityPlane"],form:"name",since:"v0.8",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabil\
ityPlane"],form:"object",since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"Cl\
usterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",until:"v0.14"},{pointer:"/spec/observability\
PlaneRef",to:["ClusterObservabilityPlane"],form:"object",since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlan\
e",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object"}]},ClusterWorkflowPlane:{
scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],
form:"object"}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",since:"\
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function Mn(e){return bl(e)?_t[e]:void 0}function bl(e){return Object.hasOwn(_t,e)}function fe(e){return Mn(e)?.scope==="Cluster"}function be(e){return Mn(e)?.planeType}
function Nn(e){return be(e)!==void 0}function _e(e){return Mn(e)?.otherScope}function on(e,t){return(Mn(e)?.references??[]).filter(r=>ke(r,t))}function Rr(e){let t=Sn[e].
flatMap(r=>on(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function ke({since:e,until:t},r){return(!e||tn(r,e))&&(!t||tn(t,r))}var Ft="openchoreo.dev";function Ar(e){return kr(e,"").filter(t=>Pl(t.value))}function kr(e,t){return B(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.
isArray(e.items)?e.items.flatMap((r,a)=>kr(r,`${t}/items/${a}`)):[{pointer:t,value:e}]}function Pl(e){if(!B(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!=
"string"||t==="")return typeof r=="string"&&Nn(r);let a=t.split("/")[0]??"";return a!==Ft?(a.endsWith(`.${Ft}`)||rn(a,[Ft])!==void 0)&&typeof r=="string"&&nn.includes(
r):typeof r!="string"||r===""?!0:nn.includes(r)||r.endsWith(Dr)||rn(r,nn)!==void 0}var Dr="Plane";function Er(e){return Cl.test(e)||e.includes(Dr)&&wl.test(e)}var wl=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Cl=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m;function Ir(e){let t=e.charCodeAt(0)===65279?1:0,r,a=o=>{r??=xl(e);let l=0,c=r.length-1;for(;l<c;){let p=l+c+1>>1;(r[p]??0)<=o?l=p:c=p-1}let s=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,s-t):s,offset:o}};return(o,l)=>({start:a(Math.min(o,e.length)),end:a(Math.min(l,e.length))})}function xl(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var $t=200,Or=`it is nested deeper than ${$t} levels`;function Mr(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Sr(e,t);let r=[],a=t;for(;;){let c=_n(Tr,e,a);if(c===e.length)return r;
let s=Al(e,a,c);if(!s)break;r.push(s),a=s.end}if(r.length<2)return[...r,...Sr(e,_n(Rl,e,a))];let o=_n(Tr,e,a);return[...r,{start:a,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Tr=/[ \t\r\n]*/y,Rl=/[^\S\n]*\n?/y;function _n(e,t,r){return e.lastIndex=
r,r+(e.exec(t)?.[0].length??0)}function Al(e,t,r){let a=kl(e,r);if(!a)return;let{end:o,levels:l}=a;if(l>$t)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:Or}};
let c=!0;try{let s=JSON.parse(e.slice(r,o),(p,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:o,json:{value:s}}}catch{return}
return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function kl(e,t){let r=0,a=0;for(let o=t;o<e.length;o++){let l=e[o];if(l===
'"'){let c=El(e,o);if(c===void 0)return;o=c-1}else l==="{"||l==="["?a=Math.max(a,++r):l==="}"||l==="]"?r--:r===0&&(o=_n(Dl,e,o)-1);if(r<=0)return{end:o+1,levels:a}}}
var Dl=/[-+.\w]*/y;function El(e,t){for(let r=t+1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function Sr(e,t){let r=[],a={start:t,body:t},o=c=>{
c>a.body&&r.push({...a,end:c})},l=e.startsWith("---",t)?t:Lr(e,t);for(;l!==-1;l=Lr(e,l)){let c=e.indexOf(`
`,l),s=c===-1?e.length:c+1,p=e.slice(l+3,s).trim();if(p!==""&&!p.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>a.body&&!Il(e.slice(a.body,l))&&(o(l),a={start:l,body:s})}return o(e.length),r}function Lr(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Il(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Ol(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var X={},Fn={},De={},Nr;function an(){if(Nr)return De;Nr=1;
function e(c){return typeof c>"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function a(c,s){
if(s){let p=Object.keys(s);for(let u=0,m=p.length;u<m;u+=1){let b=p[u];c[b]=s[b]}}return c}function o(c,s){let p="";for(let u=0;u<s;u+=1)p+=c;return p}function l(c){
return c===0&&Number.NEGATIVE_INFINITY===1/c}return De.isNothing=e,De.isObject=t,De.toArray=r,De.repeat=o,De.isNegativeZero=l,De.extend=a,De}var Bt,_r;function ln(){
if(_r)return Bt;_r=1;function e(r,a){let o="",l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+
(r.mark.column+1)+")",!a&&r.mark.snippet&&(o+=`

`+r.mark.snippet),l+" "+o):l}function t(r,a){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=a,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+e(this,a)},Bt=t,Bt}var Ut,Fr;function Tl(){if(Fr)return Ut;Fr=1;let e=an();function t(o,l,c,s,p){let u="",m="",b=Math.
floor(p/2)-1;return s-l>b&&(u=" ... ",l=s-b+u.length),c-s>b&&(m=" ...",c=s+b-m.length),{str:u+o.slice(l,c).replace(/\t/g,"\u2192")+m,pos:s-l+u.length}}function r(o,l){
return e.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let c=/\r?\n|\r|\0/g,s=[0],p=[],u,m=-1;for(;u=c.exec(
o.buffer);)p.push(u.index),s.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=s.length-2);m<0&&(m=s.length-1);let b="",A=Math.min(o.line+l.linesAfter,p.length).
toString().length,T=l.maxLength-(l.indent+A+3);for(let F=1;F<=l.linesBefore&&!(m-F<0);F++){let V=t(o.buffer,s[m-F],p[m-F],o.position-(s[m]-s[m-F]),T);b=e.repeat(
" ",l.indent)+r((o.line-F+1).toString(),A)+" | "+V.str+`
`+b}let L=t(o.buffer,s[m],p[m],o.position,T);b+=e.repeat(" ",l.indent)+r((o.line+1).toString(),A)+" | "+L.str+`
`,b+=e.repeat("-",l.indent+A+3+L.pos)+`^
`;for(let F=1;F<=l.linesAfter&&!(m+F>=p.length);F++){let V=t(o.buffer,s[m+F],p[m+F],o.position-(s[m]-s[m+F]),T);b+=e.repeat(" ",l.indent)+r((o.line+F+1).toString(),
A)+" | "+V.str+`
`}return b.replace(/\n$/,"")}return Ut=a,Ut}var qt,$r;function ne(){if($r)return qt;$r=1;let e=ln(),t=["kind","multi","resolve","construct","instanceOf","predic\
ate","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function a(l){let c={};return l!==null&&Object.keys(l).forEach(
function(s){l[s].forEach(function(p){c[String(p)]=s})}),c}function o(l,c){if(c=c||{},Object.keys(c).forEach(function(s){if(t.indexOf(s)===-1)throw new e('Unknow\
n option "'+s+'" is met in definition of "'+l+'" YAML type.')}),this.options=c,this.tag=l,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.
construct=c.construct||function(s){return s},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=
c.representName||null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=a(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return qt=o,qt}var Ht,Br;function ai(){if(Br)return Ht;Br=1;let e=ln(),t=ne();function r(l,c){
let s=[];return l[c].forEach(function(p){let u=s.length;s.forEach(function(m,b){m.tag===p.tag&&m.kind===p.kind&&m.multi===p.multi&&(u=b)}),s[u]=p}),s}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(s){s.multi?(l.multi[s.kind].push(s),l.multi.
fallback.push(s)):l[s.kind][s.tag]=l.fallback[s.tag]=s}for(let s=0,p=arguments.length;s<p;s+=1)arguments[s].forEach(c);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(c){let s=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||
Array.isArray(c.explicit)))c.implicit&&(s=s.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");s.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),p.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(s),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=r(u,"impli\
cit"),u.compiledExplicit=r(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},Ht=o,Ht}var Yt,Ur;function li(){if(Ur)return Yt;Ur=1;let e=ne();
return Yt=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Yt}var Kt,qr;function si(){if(qr)return Kt;qr=1;let e=ne();
return Kt=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),Kt}var jt,Hr;function ci(){if(Hr)return jt;Hr=1;let e=ne();
return jt=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),jt}var Wt,Yr;function ui(){if(Yr)return Wt;Yr=1;let e=ai();
return Wt=new e({explicit:[li(),si(),ci()]}),Wt}var Gt,Kr;function fi(){if(Kr)return Gt;Kr=1;let e=ne();function t(o){if(o===null)return!0;let l=o.length;return l===
1&&o==="~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function a(o){return o===null}return Gt=new e("tag:yaml.org,2002:null",{kind:"s\
calar",resolve:t,construct:r,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Gt}var Vt,jr;function pi(){if(jr)return Vt;jr=1;let e=ne();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Vt=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Vt}var zt,Wr;function di(){if(Wr)return zt;Wr=1;let e=an(),t=ne();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,b=0,A=!1;if(!m)return!1;let T=u[b];if((T===
"-"||T==="+")&&(T=u[++b]),T==="0"){if(b+1===m)return!0;if(T=u[++b],T==="b"){for(b++;b<m;b++){if(T=u[b],T!=="0"&&T!=="1")return!1;A=!0}return A&&isFinite(c(u))}if(T===
"x"){for(b++;b<m;b++){if(!r(u.charCodeAt(b)))return!1;A=!0}return A&&isFinite(c(u))}if(T==="o"){for(b++;b<m;b++){if(!a(u.charCodeAt(b)))return!1;A=!0}return A&&
isFinite(c(u))}}for(;b<m;b++){if(!o(u.charCodeAt(b)))return!1;A=!0}return A?isFinite(c(u)):!1}function c(u){let m=u,b=1,A=m[0];if((A==="-"||A==="+")&&(A==="-"&&
(b=-1),m=m.slice(1),A=m[0]),m==="0")return 0;if(A==="0"){if(m[1]==="b")return b*parseInt(m.slice(2),2);if(m[1]==="x")return b*parseInt(m.slice(2),16);if(m[1]===
"o")return b*parseInt(m.slice(2),8)}return b*parseInt(m,10)}function s(u){return c(u)}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return zt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:s,predicate:p,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),zt}var Qt,Gr;function mi(){if(Gr)return Qt;Gr=1;let e=an(),t=ne(),r=new RegExp("^(?:[-+]?(\
?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF\
)|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),b=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?b===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:b*parseFloat(m,10)}let c=/^[-+]?[0-9]+e/;
function s(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let b=u.toString(10);return c.test(b)?b.replace(
"e",".e"):b}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return Qt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:p,represent:s,defaultStyle:"lowercase"}),Qt}var Zt,Vr;function hi(){return Vr||(Vr=1,Zt=ui().extend({implicit:[fi(),
pi(),di(),mi()]})),Zt}var Jt,zr;function gi(){return zr||(zr=1,Jt=hi()),Jt}var Xt,Qr;function yi(){if(Qr)return Xt;Qr=1;let e=ne(),t=new RegExp("^([0-9][0-9][0-\
9][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\
\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function o(c){let s=0,
p=null,u=t.exec(c);if(u===null&&(u=r.exec(c)),u===null)throw new Error("Date resolve error");let m=+u[1],b=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(m,b,
A));let T=+u[4],L=+u[5],F=+u[6];if(u[7]){for(s=u[7].slice(0,3);s.length<3;)s+="0";s=+s}if(u[9]){let J=+u[10],H=+(u[11]||0);p=(J*60+H)*6e4,u[9]==="-"&&(p=-p)}let V=new Date(
Date.UTC(m,b,A,T,L,F,s));return p&&V.setTime(V.getTime()-p),V}function l(c){return c.toISOString()}return Xt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",
resolve:a,construct:o,instanceOf:Date,represent:l}),Xt}var er,Zr;function vi(){if(Zr)return er;Zr=1;let e=ne();function t(r){return r==="<<"||r===null}return er=
new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:t}),er}var nr,Jr;function bi(){if(Jr)return nr;Jr=1;let e=ne(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let s=0,p=c.length,u=t;for(let m=0;m<p;m++){let b=u.indexOf(c.charAt(m));if(!(b>64)){if(b<0)return!1;s+=6}}return s%8===0}
function a(c){let s=c.replace(/[\r\n=]/g,""),p=s.length,u=t,m=0,b=[];for(let T=0;T<p;T++)T%4===0&&T&&(b.push(m>>16&255),b.push(m>>8&255),b.push(m&255)),m=m<<6|u.
indexOf(s.charAt(T));let A=p%4*6;return A===0?(b.push(m>>16&255),b.push(m>>8&255),b.push(m&255)):A===18?(b.push(m>>10&255),b.push(m>>2&255)):A===12&&b.push(m>>4&
255),new Uint8Array(b)}function o(c){let s="",p=0,u=c.length,m=t;for(let A=0;A<u;A++)A%3===0&&A&&(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]),p=(p<<
8)+c[A];let b=u%3;return b===0?(s+=m[p>>18&63],s+=m[p>>12&63],s+=m[p>>6&63],s+=m[p&63]):b===2?(s+=m[p>>10&63],s+=m[p>>4&63],s+=m[p<<2&63],s+=m[64]):b===1&&(s+=m[p>>
2&63],s+=m[p<<4&63],s+=m[64],s+=m[64]),s}function l(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return nr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:a,predicate:l,represent:o}),nr}var tr,Xr;function Pi(){if(Xr)return tr;Xr=1;let e=ne(),t=Object.prototype.hasOwnProperty,r=Object.
prototype.toString;function a(l){if(l===null)return!0;let c={},s=l;for(let p=0,u=s.length;p<u;p+=1){let m=s[p],b=!1;if(r.call(m)!=="[object Object]")return!1;let A;
for(A in m)if(t.call(m,A))if(!b)b=!0;else return!1;if(!b||t.call(c,A))return!1;Object.defineProperty(c,A,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return tr=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),tr}var rr,ei;function wi(){if(ei)return rr;ei=1;let e=ne(),t=Object.prototype.
toString;function r(o){if(o===null)return!0;let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<p;s+=1){let u=l[s];if(t.call(u)!=="[object Object]")return!1;
let m=Object.keys(u);if(m.length!==1)return!1;c[s]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,c=new Array(l.length);for(let s=0,p=l.length;s<
p;s+=1){let u=l[s],m=Object.keys(u);c[s]=[m[0],u[m[0]]]}return c}return rr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:a}),rr}var ir,ni;
function Ci(){if(ni)return ir;ni=1;let e=ne(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let c in l)if(t.call(l,c)&&l[c]!==
null)return!1;return!0}function a(o){return o!==null?o:{}}return ir=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:a}),ir}var or,ti;function lr(){
return ti||(ti=1,or=gi().extend({implicit:[yi(),vi()],explicit:[bi(),Pi(),wi(),Ci()]})),or}var ri;function Sl(){if(ri)return Fn;ri=1;let e=an(),t=ln(),r=Tl(),a=lr(),
o=Object.prototype.hasOwnProperty,l=1,c=2,s=3,p=4,u=1,m=2,b=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
T=/[\x85\u2028\u2029]/,L=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,V=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function J(n){return Object.
prototype.toString.call(n)}function H(n){return n===10||n===13}function Z(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function ue(n){
return n===44||n===91||n===93||n===123||n===125}function Oe(n){if(n>=48&&n<=57)return n-48;let f=n|32;return f>=97&&f<=102?f-97+10:-1}function We(n){return n===
120?2:n===117?4:n===85?8:0}function Te(n){return n>=48&&n<=57?n-48:-1}function Se(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Le(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function pe(n,f,v){f==="__proto__"?Object.defineProperty(n,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):n[f]=
v}let me=new Array(256),ae=new Array(256);for(let n=0;n<256;n++)me[n]=Se(n)?1:0,ae[n]=Se(n);function z(n,f){this.input=n,this.filename=f.filename||null,this.schema=
f.schema||a,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function dn(n,f){let v={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return v.snippet=r(v),new t(f,v)}function D(n,f){throw dn(n,f)}function $e(n,f){n.onWarning&&n.onWarning.call(null,dn(n,f))}function ye(n,f,v){let P=n.
anchorMapTransactions;if(P.length!==0){let g=P[P.length-1];o.call(g,f)||(g[f]={existed:o.call(n.anchorMap,f),value:n.anchorMap[f]})}n.anchorMap[f]=v}function Jn(n){
n.anchorMapTransactions.push(Object.create(null))}function Me(n){let f=n.anchorMapTransactions.pop(),v=n.anchorMapTransactions;if(v.length===0)return;let P=v[v.
length-1],g=Object.keys(f);for(let i=0,d=g.length;i<d;i+=1){let h=g[i];o.call(P,h)||(P[h]=f[h])}}function Xn(n){let f=n.anchorMapTransactions.pop(),v=Object.keys(
f);for(let P=v.length-1;P>=0;P-=1){let g=f[v[P]];g.existed?n.anchorMap[v[P]]=g.value:delete n.anchorMap[v[P]]}}function Ge(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function Be(n,f){n.position=
f.position,n.line=f.line,n.lineStart=f.lineStart,n.lineIndent=f.lineIndent,n.firstTabInLine=f.firstTabInLine,n.tag=f.tag,n.anchor=f.anchor,n.kind=f.kind,n.result=
f.result}let mn={YAML:function(f,v,P){f.version!==null&&D(f,"duplication of %YAML directive"),P.length!==1&&D(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);g===null&&D(f,"ill-formed argument of the YAML directive");let i=parseInt(g[1],10),d=parseInt(g[2],10);i!==1&&D(f,"unacceptable YAML version of the d\
ocument"),f.version=P[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&$e(f,"unsupported YAML version of the document")},TAG:function(f,v,P){let g;P.length!==2&&D(f,"TAG \
directive accepts exactly two arguments");let i=P[0];g=P[1],F.test(i)||D(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,i)&&D(
f,'there is a previously declared suffix for "'+i+'" tag handle'),V.test(g)||D(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{D(f,"tag prefix is malformed: "+g)}f.tagMap[i]=g}};function le(n,f,v,P){if(f<v){let g=n.input.slice(f,v);if(P)for(let i=0,d=g.length;i<d;i+=1){let h=g.
charCodeAt(i);h===9||h>=32&&h<=1114111||D(n,"expected valid JSON character")}else A.test(g)&&D(n,"the stream contains non-printable characters");n.result+=g}}function Pe(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&D(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function Ve(n,f,v,P){
e.isObject(v)||D(n,"cannot merge mappings; the provided source object is unacceptable"),Pe(n);let g=Object.keys(v);for(let i=0,d=g.length;i<d;i+=1){let h=g[i];Pe(
n),o.call(f,h)||(pe(f,h,v[h]),P[h]=!0)}}function ve(n,f,v,P,g,i,d,h,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let C=0,x=g.length;C<x;C+=1)Array.
isArray(g[C])&&D(n,"nested arrays are not supported inside keys"),typeof g=="object"&&J(g[C])==="[object Object]"&&(g[C]="[object Object]")}if(typeof g=="object"&&
J(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&D(n,"abnormal merg\
e sequence size");for(let C=0,x=i.length;C<x;C+=1)Ve(n,f,i[C],v)}else Ve(n,f,i,v);else!n.json&&!o.call(v,g)&&o.call(f,g)&&(n.line=d||n.line,n.lineStart=h||n.lineStart,
n.position=w||n.position,D(n,"duplicated mapping key")),pe(f,g,i),delete v[g];return f}function ze(n){let f=n.input.charCodeAt(n.position);f===10?n.position++:f===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):D(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function K(n,f,v){
let P=0,g=n.input.charCodeAt(n.position);for(;g!==0;){for(;Z(g);)g===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),g=n.input.charCodeAt(++n.position);
if(f&&g===35)do g=n.input.charCodeAt(++n.position);while(g!==10&&g!==13&&g!==0);if(H(g))for(ze(n),g=n.input.charCodeAt(n.position),P++,n.lineIndent=0;g===32;)n.
lineIndent++,g=n.input.charCodeAt(++n.position);else break}return v!==-1&&P!==0&&n.lineIndent<v&&$e(n,"deficient indentation"),P}function he(n){let f=n.position,
v=n.input.charCodeAt(f);return!!((v===45||v===46)&&v===n.input.charCodeAt(f+1)&&v===n.input.charCodeAt(f+2)&&(f+=3,v=n.input.charCodeAt(f),v===0||Y(v)))}function Ue(n,f){
f===1?n.result+=" ":f>1&&(n.result+=e.repeat(`
`,f-1))}function hn(n,f,v){let P,g,i,d,h,w,C=n.kind,x=n.result,y=n.input.charCodeAt(n.position);if(Y(y)||ue(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let R=n.input.charCodeAt(n.position+1);if(Y(R)||v&&ue(R))return!1}for(n.kind="scalar",n.result=
"",P=g=n.position,i=!1;y!==0;){if(y===58){let R=n.input.charCodeAt(n.position+1);if(Y(R)||v&&ue(R))break}else if(y===35){let R=n.input.charCodeAt(n.position-1);
if(Y(R))break}else{if(n.position===n.lineStart&&he(n)||v&&ue(y))break;if(H(y))if(d=n.line,h=n.lineStart,w=n.lineIndent,K(n,!1,-1),n.lineIndent>=f){i=!0,y=n.input.
charCodeAt(n.position);continue}else{n.position=g,n.line=d,n.lineStart=h,n.lineIndent=w;break}}i&&(le(n,P,g,!1),Ue(n,n.line-d),P=g=n.position,i=!1),Z(y)||(g=n.position+
1),y=n.input.charCodeAt(++n.position)}return le(n,P,g,!1),n.result?!0:(n.kind=C,n.result=x,!1)}function Qe(n,f){let v,P,g=n.input.charCodeAt(n.position);if(g!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,v=P=n.position;(g=n.input.charCodeAt(n.position))!==0;)if(g===39)if(le(n,v,n.position,!0),g=n.input.charCodeAt(
++n.position),g===39)v=n.position,n.position++,P=n.position;else return!0;else H(g)?(le(n,v,P,!0),Ue(n,K(n,!1,f)),v=P=n.position):n.position===n.lineStart&&he(n)?
D(n,"unexpected end of the document within a single quoted scalar"):(n.position++,Z(g)||(P=n.position));D(n,"unexpected end of the stream within a single quoted\
 scalar")}function gn(n,f){let v,P,g,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,v=P=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return le(n,v,n.position,!0),n.position++,!0;if(i===92){if(le(n,v,n.position,!0),i=n.input.charCodeAt(++n.position),H(i))
K(n,!1,f);else if(i<256&&me[i])n.result+=ae[i],n.position++;else if((g=We(i))>0){let d=g,h=0;for(;d>0;d--)i=n.input.charCodeAt(++n.position),(g=Oe(i))>=0?h=(h<<
4)+g:D(n,"expected hexadecimal character");n.result+=Le(h),n.position++}else D(n,"unknown escape sequence");v=P=n.position}else H(i)?(le(n,v,P,!0),Ue(n,K(n,!1,f)),
v=P=n.position):n.position===n.lineStart&&he(n)?D(n,"unexpected end of the document within a double quoted scalar"):(n.position++,Z(i)||(P=n.position))}D(n,"une\
xpected end of the stream within a double quoted scalar")}function yn(n,f){let v=!0,P,g,i,d=n.tag,h,w=n.anchor,C,x,y,R,k=Object.create(null),E,O,M,_=n.input.charCodeAt(
n.position);if(_===91)C=93,R=!1,h=[];else if(_===123)C=125,R=!0,h={};else return!1;for(n.anchor!==null&&ye(n,n.anchor,h),_=n.input.charCodeAt(++n.position);_!==
0;){if(K(n,!0,f),_=n.input.charCodeAt(n.position),_===C)return n.position++,n.tag=d,n.anchor=w,n.kind=R?"mapping":"sequence",n.result=h,!0;if(v?_===44&&D(n,"exp\
ected the node content, but found ','"):D(n,"missed comma between flow collection entries"),O=E=M=null,x=y=!1,_===63){let xe=n.input.charCodeAt(n.position+1);Y(
xe)&&(x=y=!0,n.position++,K(n,!0,f))}P=n.line,g=n.lineStart,i=n.position,Ce(n,f,l,!1,!0),O=n.tag,E=n.result,K(n,!0,f),_=n.input.charCodeAt(n.position),(y||n.line===
P)&&_===58&&(x=!0,_=n.input.charCodeAt(++n.position),K(n,!0,f),Ce(n,f,l,!1,!0),M=n.result),R?ve(n,h,k,O,E,M,P,g,i):x?h.push(ve(n,null,k,O,E,M,P,g,i)):h.push(E),
K(n,!0,f),_=n.input.charCodeAt(n.position),_===44?(v=!0,_=n.input.charCodeAt(++n.position)):v=!1}D(n,"unexpected end of the stream within a flow collection")}function we(n,f){
let v,P=u,g=!1,i=!1,d=f,h=0,w=!1,C,x=n.input.charCodeAt(n.position);if(x===124)v=!1;else if(x===62)v=!0;else return!1;for(n.kind="scalar",n.result="";x!==0;)if(x=
n.input.charCodeAt(++n.position),x===43||x===45)u===P?P=x===43?b:m:D(n,"repeat of a chomping mode identifier");else if((C=Te(x))>=0)C===0?D(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?D(n,"repeat of an indentation width identifier"):(d=f+C-1,i=!0);else break;if(Z(x)){do x=n.input.
charCodeAt(++n.position);while(Z(x));if(x===35)do x=n.input.charCodeAt(++n.position);while(!H(x)&&x!==0)}for(;x!==0;){for(ze(n),n.lineIndent=0,x=n.input.charCodeAt(
n.position);(!i||n.lineIndent<d)&&x===32;)n.lineIndent++,x=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>d&&(d=n.lineIndent),H(x)){h++;continue}if(!i&&d===
0&&D(n,"missing indentation for block scalar"),n.lineIndent<d){P===b?n.result+=e.repeat(`
`,g?1+h:h):P===u&&g&&(n.result+=`
`);break}v?Z(x)?(w=!0,n.result+=e.repeat(`
`,g?1+h:h)):w?(w=!1,n.result+=e.repeat(`
`,h+1)):h===0?g&&(n.result+=" "):n.result+=e.repeat(`
`,h):n.result+=e.repeat(`
`,g?1+h:h),g=!0,i=!0,h=0;let y=n.position;for(;!H(x)&&x!==0;)x=n.input.charCodeAt(++n.position);le(n,y,n.position,!1)}return!0}function vn(n,f){let v=n.tag,P=n.
anchor,g=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ye(n,n.anchor,g);let d=n.input.charCodeAt(n.position);for(;d!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,D(n,"tab characters must not be used in indentation")),d===45);){let h=n.input.charCodeAt(n.position+1);if(!Y(h))break;if(i=!0,n.position++,
K(n,!0,-1)&&n.lineIndent<=f){g.push(null),d=n.input.charCodeAt(n.position);continue}let w=n.line;if(Ce(n,f,s,!1,!0),g.push(n.result),K(n,!0,-1),d=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>f)&&d!==0)D(n,"bad indentation of a sequence entry");else if(n.lineIndent<f)break}return i?(n.tag=v,n.anchor=P,n.kind="seq\
uence",n.result=g,!0):!1}function bn(n,f,v){let P,g,i,d,h=n.tag,w=n.anchor,C={},x=Object.create(null),y=null,R=null,k=null,E=!1,O=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ye(n,n.anchor,C);let M=n.input.charCodeAt(n.position);for(;M!==0;){!E&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,D(n,"tab characters \
must not be used in indentation"));let _=n.input.charCodeAt(n.position+1),xe=n.line;if((M===63||M===58)&&Y(_))M===63?(E&&(ve(n,C,x,y,R,null,g,i,d),y=R=k=null),O=
!0,E=!0,P=!0):E?(E=!1,P=!0):D(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,M=_;else{if(g=
n.line,i=n.lineStart,d=n.position,!Ce(n,v,c,!1,!0))break;if(n.line===xe){for(M=n.input.charCodeAt(n.position);Z(M);)M=n.input.charCodeAt(++n.position);if(M===58)
M=n.input.charCodeAt(++n.position),Y(M)||D(n,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(ve(n,C,x,y,R,null,g,
i,d),y=R=k=null),O=!0,E=!1,P=!1,y=n.tag,R=n.result;else if(O)D(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=h,n.anchor=w,!0}else if(O)
D(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=h,n.anchor=w,!0}if((n.line===xe||n.lineIndent>f)&&(E&&(g=
n.line,i=n.lineStart,d=n.position),Ce(n,f,p,!0,P)&&(E?R=n.result:k=n.result),E||(ve(n,C,x,y,R,k,g,i,d),y=R=k=null),K(n,!0,-1),M=n.input.charCodeAt(n.position)),
(n.line===xe||n.lineIndent>f)&&M!==0)D(n,"bad indentation of a mapping entry");else if(n.lineIndent<f)break}return E&&ve(n,C,x,y,R,null,g,i,d),O&&(n.tag=h,n.anchor=
w,n.kind="mapping",n.result=C),O}function Pn(n){let f=!1,v=!1,P,g,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&D(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(f=!0,i=n.input.charCodeAt(++n.position)):i===33?(v=!0,P="!!",i=n.input.charCodeAt(++n.position)):P="!";let d=n.
position;if(f){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(g=n.input.slice(d,n.position),i=n.input.charCodeAt(++n.position)):
D(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(v?D(n,"tag suffix cannot contain exclamation marks"):(P=n.input.slice(
d-1,n.position+1),F.test(P)||D(n,"named tag handle cannot contain such characters"),v=!0,d=n.position+1)),i=n.input.charCodeAt(++n.position);g=n.input.slice(d,n.
position),L.test(g)&&D(n,"tag suffix cannot contain flow indicator characters")}g&&!V.test(g)&&D(n,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{D(n,"tag name is malformed: "+g)}return f?n.tag=g:o.call(n.tagMap,P)?n.tag=n.tagMap[P]+g:P==="!"?n.tag="!"+g:P==="!!"?n.tag="tag:yaml.org,2002:"+g:D(n,
'undeclared tag handle "'+P+'"'),!0}function wn(n){let f=n.input.charCodeAt(n.position);if(f!==38)return!1;n.anchor!==null&&D(n,"duplication of an anchor proper\
ty"),f=n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!Y(f)&&!ue(f);)f=n.input.charCodeAt(++n.position);return n.position===v&&D(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(v,n.position),!0}function et(n){let f=n.input.charCodeAt(n.position);if(f!==42)return!1;f=
n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!Y(f)&&!ue(f);)f=n.input.charCodeAt(++n.position);n.position===v&&D(n,"name of an alias node must \
contain at least one character");let P=n.input.slice(v,n.position);return o.call(n.anchorMap,P)||D(n,'unidentified alias "'+P+'"'),n.result=n.anchorMap[P],K(n,!0,
-1),!0}function Cn(n,f,v,P){let g=Ge(n);return Jn(n),Be(n,f),n.tag=null,n.anchor=null,n.kind=null,n.result=null,bn(n,v,P)&&n.kind==="mapping"?(Me(n),!0):(Xn(n),
Be(n,g),!1)}function Ce(n,f,v,P,g){let i,d,h=1,w=!1,C=!1,x=null,y,R,k;n.depth>=n.maxDepth&&D(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let E=i=d=p===v||s===v;if(P&&K(n,!0,-1)&&(w=!0,n.lineIndent>f?h=1:n.lineIndent===f?
h=0:n.lineIndent<f&&(h=-1)),h===1)for(;;){let O=n.input.charCodeAt(n.position),M=Ge(n);if(w&&(O===33&&n.tag!==null||O===38&&n.anchor!==null)||!Pn(n)&&!wn(n))break;
x===null&&(x=M),K(n,!0,-1)?(w=!0,d=E,n.lineIndent>f?h=1:n.lineIndent===f?h=0:n.lineIndent<f&&(h=-1)):d=!1}if(d&&(d=w||g),h===1||p===v)if(l===v||c===v?R=f:R=f+1,
k=n.position-n.lineStart,h===1)if(d&&(vn(n,k)||bn(n,k,R))||yn(n,R))C=!0;else{let O=n.input.charCodeAt(n.position);x!==null&&E&&!d&&O!==124&&O!==62&&Cn(n,x,x.position-
x.lineStart,R)||i&&we(n,R)||Qe(n,R)||gn(n,R)?C=!0:et(n)?(C=!0,(n.tag!==null||n.anchor!==null)&&D(n,"alias node should not have any properties")):hn(n,R,l===v)&&
(C=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ye(n,n.anchor,n.result)}else h===0&&(C=d&&vn(n,k));if(n.tag===null)n.anchor!==null&&ye(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&D(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let O=0,M=n.implicitTypes.
length;O<M;O+=1)if(y=n.implicitTypes[O],y.resolve(n.result)){n.result=y.construct(n.result),n.tag=y.tag,n.anchor!==null&&ye(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))y=n.typeMap[n.kind||"fallback"][n.tag];else{y=null;let O=n.typeMap.multi[n.kind||"fallback"];for(let M=0,
_=O.length;M<_;M+=1)if(n.tag.slice(0,O[M].tag.length)===O[M].tag){y=O[M];break}}y||D(n,"unknown tag !<"+n.tag+">"),n.result!==null&&y.kind!==n.kind&&D(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+y.kind+'", not "'+n.kind+'"'),y.resolve(n.result,n.tag)?(n.result=y.construct(n.result,n.tag),n.anchor!==
null&&ye(n,n.anchor,n.result)):D(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||C}function nt(n){let f=n.position,v=!1,P;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(P=
n.input.charCodeAt(n.position))!==0&&(K(n,!0,-1),P=n.input.charCodeAt(n.position),!(n.lineIndent>0||P!==37));){v=!0,P=n.input.charCodeAt(++n.position);let g=n.position;
for(;P!==0&&!Y(P);)P=n.input.charCodeAt(++n.position);let i=n.input.slice(g,n.position),d=[];for(i.length<1&&D(n,"directive name must not be less than one chara\
cter in length");P!==0;){for(;Z(P);)P=n.input.charCodeAt(++n.position);if(P===35){do P=n.input.charCodeAt(++n.position);while(P!==0&&!H(P));break}if(H(P))break;
for(g=n.position;P!==0&&!Y(P);)P=n.input.charCodeAt(++n.position);d.push(n.input.slice(g,n.position))}P!==0&&ze(n),o.call(mn,i)?mn[i](n,i,d):$e(n,'unknown docum\
ent directive "'+i+'"')}if(K(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,K(n,!0,-1)):v&&D(n,"directives end mark is expected"),Ce(n,n.lineIndent-1,p,!1,!0),K(n,!0,-1),n.checkLineBreaks&&T.test(n.input.slice(f,n.
position))&&$e(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&he(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,K(n,!0,-1));return}n.position<n.length-1&&D(n,"end of the stream or a document separator is expected")}function Ze(n,f){n=String(n),f=f||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let v=new z(n,f),P=n.indexOf("\0");for(P!==-1&&(v.position=P,D(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)nt(v);return v.documents}function tt(n,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let P=Ze(n,v);if(typeof f!="function")return P;for(let g=0,i=P.length;g<i;g+=1)f(P[g])}function rt(n,f){let v=Ze(n,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return Fn.loadAll=tt,Fn.load=rt,Fn}var ar={},ii;function Ll(){
if(ii)return ar;ii=1;let e=an(),t=ln(),r=lr(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,c=9,s=10,p=13,u=32,m=33,b=34,A=35,T=37,L=38,
F=39,V=42,J=44,H=45,Z=58,Y=61,ue=62,Oe=63,We=64,Te=91,Se=93,Le=96,pe=123,me=124,ae=125,z={};z[0]="\\0",z[7]="\\a",z[8]="\\b",z[9]="\\t",z[10]="\\n",z[11]="\\v",
z[12]="\\f",z[13]="\\r",z[27]="\\e",z[34]='\\"',z[92]="\\\\",z[133]="\\N",z[160]="\\_",z[8232]="\\L",z[8233]="\\P";let dn=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],D=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function $e(i,d){if(d===null)return{};let h={},w=Object.keys(d);for(let C=0,
x=w.length;C<x;C+=1){let y=w[C],R=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let k=i.compiledTypeMap.fallback[y];k&&o.call(k.styleAliases,
R)&&(R=k.styleAliases[R]),h[y]=R}return h}function ye(i){let d,h,w=i.toString(16).toUpperCase();if(i<=255)d="x",h=2;else if(i<=65535)d="u",h=4;else if(i<=4294967295)
d="U",h=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+e.repeat("0",h-w.length)+w}let Jn=1,Me=2;function Xn(i){
this.schema=i.schema||r,this.indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(
i.flowLevel)?-1:i.flowLevel,this.styleMap=$e(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.
noCompatMode=i.noCompatMode||!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Me:Jn,this.forceQuotes=i.forceQuotes||!1,this.replacer=
typeof i.replacer=="function"?i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Ge(i,d){let h=e.repeat(" ",d),w=0,C="",x=i.length;for(;w<x;){let y,R=i.indexOf(`
`,w);R===-1?(y=i.slice(w),w=x):(y=i.slice(w,R+1),w=R+1),y.length&&y!==`
`&&(C+=h),C+=y}return C}function Be(i,d){return`
`+e.repeat(" ",i.indent*d)}function mn(i,d){for(let h=0,w=i.implicitTypes.length;h<w;h+=1)if(i.implicitTypes[h].resolve(d))return!0;return!1}function le(i){return i===
u||i===c}function Pe(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function Ve(i){return Pe(i)&&
i!==l&&i!==p&&i!==s}function ve(i,d,h){let w=Ve(i),C=w&&!le(i);return(h?w:w&&i!==J&&i!==Te&&i!==Se&&i!==pe&&i!==ae)&&i!==A&&!(d===Z&&!C)||Ve(d)&&!le(d)&&i===A||
d===Z&&C}function ze(i){return Pe(i)&&i!==l&&!le(i)&&i!==H&&i!==Oe&&i!==Z&&i!==J&&i!==Te&&i!==Se&&i!==pe&&i!==ae&&i!==A&&i!==L&&i!==V&&i!==m&&i!==me&&i!==Y&&i!==
ue&&i!==F&&i!==b&&i!==T&&i!==We&&i!==Le}function K(i){return!le(i)&&i!==Z}function he(i,d){let h=i.charCodeAt(d),w;return h>=55296&&h<=56319&&d+1<i.length&&(w=i.
charCodeAt(d+1),w>=56320&&w<=57343)?(h-55296)*1024+w-56320+65536:h}function Ue(i){return/^\n* /.test(i)}let hn=1,Qe=2,gn=3,yn=4,we=5;function vn(i,d,h,w,C,x,y,R){
let k,E=0,O=null,M=!1,_=!1,xe=w!==-1,Je=-1,Xe=ze(he(i,0))&&K(he(i,i.length-1));if(d||y)for(k=0;k<i.length;E>=65536?k+=2:k++){if(E=he(i,k),!Pe(E))return we;Xe=Xe&&
ve(E,O,R),O=E}else{for(k=0;k<i.length;E>=65536?k+=2:k++){if(E=he(i,k),E===s)M=!0,xe&&(_=_||k-Je-1>w&&i[Je+1]!==" ",Je=k);else if(!Pe(E))return we;Xe=Xe&&ve(E,O,
R),O=E}_=_||xe&&k-Je-1>w&&i[Je+1]!==" "}return!M&&!_?Xe&&!y&&!C(i)?hn:x===Me?we:Qe:h>9&&Ue(i)?we:y?x===Me?we:Qe:_?yn:gn}function bn(i,d,h,w,C){i.dump=(function(){
if(d.length===0)return i.quotingType===Me?'""':"''";if(!i.noCompatMode&&(dn.indexOf(d)!==-1||D.test(d)))return i.quotingType===Me?'"'+d+'"':"'"+d+"'";let x=i.indent*
Math.max(1,h),y=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-x),R=w||i.flowLevel>-1&&h>=i.flowLevel;function k(E){return mn(i,E)}switch(vn(
d,R,i.indent,y,k,i.quotingType,i.forceQuotes&&!w,C)){case hn:return d;case Qe:return"'"+d.replace(/'/g,"''")+"'";case gn:return"|"+Pn(d,i.indent)+wn(Ge(d,x));case yn:
return">"+Pn(d,i.indent)+wn(Ge(et(d,y),x));case we:return'"'+Ce(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Pn(i,d){let h=Ue(
i)?String(d):"",w=i[i.length-1]===`
`,x=w&&(i[i.length-2]===`
`||i===`
`)?"+":w?"":"-";return h+x+`
`}function wn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function et(i,d){let h=/(\n+)([^\n]*)/g,w=(function(){let R=i.indexOf(`
`);return R=R!==-1?R:i.length,h.lastIndex=R,Cn(i.slice(0,R),d)})(),C=i[0]===`
`||i[0]===" ",x,y;for(;y=h.exec(i);){let R=y[1],k=y[2];x=k[0]===" ",w+=R+(!C&&!x&&k!==""?`
`:"")+Cn(k,d),C=x}return w}function Cn(i,d){if(i===""||i[0]===" ")return i;let h=/ [^ ]/g,w,C=0,x,y=0,R=0,k="";for(;w=h.exec(i);)R=w.index,R-C>d&&(x=y>C?y:R,k+=
`
`+i.slice(C,x),C=x+1),y=R;return k+=`
`,i.length-C>d&&y>C?k+=i.slice(C,y)+`
`+i.slice(y+1):k+=i.slice(C),k.slice(1)}function Ce(i){let d="",h=0;for(let w=0;w<i.length;h>=65536?w+=2:w++){h=he(i,w);let C=z[h];!C&&Pe(h)?(d+=i[w],h>=65536&&
(d+=i[w+1])):d+=C||ye(h)}return d}function nt(i,d,h){let w="",C=i.tag;for(let x=0,y=h.length;x<y;x+=1){let R=h[x];i.replacer&&(R=i.replacer.call(h,String(x),R)),
(f(i,d,R,!1,!1)||typeof R>"u"&&f(i,d,null,!1,!1))&&(w!==""&&(w+=","+(i.condenseFlow?"":" ")),w+=i.dump)}i.tag=C,i.dump="["+w+"]"}function Ze(i,d,h,w){let C="",x=i.
tag;for(let y=0,R=h.length;y<R;y+=1){let k=h[y];i.replacer&&(k=i.replacer.call(h,String(y),k)),(f(i,d+1,k,!0,!0,!1,!0)||typeof k>"u"&&f(i,d+1,null,!0,!0,!1,!0))&&
((!w||C!=="")&&(C+=Be(i,d)),i.dump&&s===i.dump.charCodeAt(0)?C+="-":C+="- ",C+=i.dump)}i.tag=x,i.dump=C||"[]"}function tt(i,d,h){let w="",C=i.tag,x=Object.keys(
h);for(let y=0,R=x.length;y<R;y+=1){let k="";w!==""&&(k+=", "),i.condenseFlow&&(k+='"');let E=x[y],O=h[E];i.replacer&&(O=i.replacer.call(h,E,O)),f(i,d,E,!1,!1)&&
(i.dump.length>1024&&(k+="? "),k+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),f(i,d,O,!1,!1)&&(k+=i.dump,w+=k))}i.tag=C,i.dump="{"+w+"}"}function rt(i,d,h,w){
let C="",x=i.tag,y=Object.keys(h);if(i.sortKeys===!0)y.sort();else if(typeof i.sortKeys=="function")y.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let R=0,k=y.length;R<k;R+=1){let E="";(!w||C!=="")&&(E+=Be(i,d));let O=y[R],M=h[O];if(i.replacer&&(M=i.replacer.call(h,O,M)),
!f(i,d+1,O,!0,!0,!0))continue;let _=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;_&&(i.dump&&s===i.dump.charCodeAt(0)?E+="?":E+="? "),E+=i.dump,_&&(E+=
Be(i,d)),f(i,d+1,M,!0,_)&&(i.dump&&s===i.dump.charCodeAt(0)?E+=":":E+=": ",E+=i.dump,C+=E)}i.tag=x,i.dump=C||"{}"}function n(i,d,h){let w=h?i.explicitTypes:i.implicitTypes;
for(let C=0,x=w.length;C<x;C+=1){let y=w[C];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(h?y.multi&&y.representName?i.tag=y.representName(d):i.tag=y.tag:i.tag="?",y.represent){let R=i.styleMap[y.tag]||y.defaultStyle,k;if(a.call(y.represent)===
"[object Function]")k=y.represent(d,R);else if(o.call(y.represent,R))k=y.represent[R](d,R);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+R+'" style');
i.dump=k}return!0}}return!1}function f(i,d,h,w,C,x,y){i.tag=null,i.dump=h,n(i,h,!1)||n(i,h,!0);let R=a.call(i.dump),k=w;w&&(w=i.flowLevel<0||i.flowLevel>d);let E=R===
"[object Object]"||R==="[object Array]",O,M;if(E&&(O=i.duplicates.indexOf(h),M=O!==-1),(i.tag!==null&&i.tag!=="?"||M||i.indent!==2&&d>0)&&(C=!1),M&&i.usedDuplicates[O])
i.dump="*ref_"+O;else{if(E&&M&&!i.usedDuplicates[O]&&(i.usedDuplicates[O]=!0),R==="[object Object]")w&&Object.keys(i.dump).length!==0?(rt(i,d,i.dump,C),M&&(i.dump=
"&ref_"+O+i.dump)):(tt(i,d,i.dump),M&&(i.dump="&ref_"+O+" "+i.dump));else if(R==="[object Array]")w&&i.dump.length!==0?(i.noArrayIndent&&!y&&d>0?Ze(i,d-1,i.dump,
C):Ze(i,d,i.dump,C),M&&(i.dump="&ref_"+O+i.dump)):(nt(i,d,i.dump),M&&(i.dump="&ref_"+O+" "+i.dump));else if(R==="[object String]")i.tag!=="?"&&bn(i,i.dump,d,x,k);else{
if(R==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+R)}if(i.tag!==null&&i.tag!=="?"){let _=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",i.dump=_+" "+
i.dump}}return!0}function v(i,d){let h=[],w=[];P(i,h,w);let C=w.length;for(let x=0;x<C;x+=1)d.duplicates.push(h[w[x]]);d.usedDuplicates=new Array(C)}function P(i,d,h){
if(i!==null&&typeof i=="object"){let w=d.indexOf(i);if(w!==-1)h.indexOf(w)===-1&&h.push(w);else if(d.push(i),Array.isArray(i))for(let C=0,x=i.length;C<x;C+=1)P(
i[C],d,h);else{let C=Object.keys(i);for(let x=0,y=C.length;x<y;x+=1)P(i[C[x]],d,h)}}}function g(i,d){d=d||{};let h=new Xn(d);h.noRefs||v(i,h);let w=i;return h.replacer&&
(w=h.replacer.call({"":w},"",w)),f(h,0,w,!0,!0)?h.dump+`
`:""}return ar.dump=g,ar}var oi;function Ml(){if(oi)return X;oi=1;let e=Sl(),t=Ll();function r(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return X.Type=ne(),X.Schema=ai(),X.FAILSAFE_SCHEMA=ui(),X.JSON_SCHEMA=hi(),X.CORE_SCHEMA=
gi(),X.DEFAULT_SCHEMA=lr(),X.load=e.load,X.loadAll=e.loadAll,X.dump=t.dump,X.YAMLException=ln(),X.types={binary:bi(),float:mi(),map:ci(),null:fi(),pairs:wi(),set:Ci(),
timestamp:yi(),bool:pi(),int:di(),merge:vi(),omap:Pi(),seq:si(),str:li()},X.safeLoad=r("safeLoad","load"),X.safeLoadAll=r("safeLoadAll","loadAll"),X.safeDump=r(
"safeDump","dump"),X}var Nl=Ml(),_l=Ol(Nl),{Type:xi,Schema:Rc,FAILSAFE_SCHEMA:Ri,JSON_SCHEMA:Ac,CORE_SCHEMA:kc,DEFAULT_SCHEMA:Dc,load:Ai,loadAll:Ec,dump:Ic,YAMLException:Oc,
types:Tc,safeLoad:Sc,safeLoadAll:Lc,safeDump:Mc}=_l;function Ei(e,t,r){if(t===void 0)return r?ki(e):Fe(e);if(t===`${He}binary`)return Ul(e);if(t===`${He}timestamp`)return $l.test(e)&&Bl(e)?Fe(e):void 0;let a=Fl.get(
t);if(!a)return Fe(e);let o=ki(e);return a==="float"&&o.type==="integer"?Ye(Number(o.value)):o.type===a?o:void 0}var He="tag:yaml.org,2002:",Fl=new Map([[`${He}\
int`,"integer"],[`${He}float`,"float"],[`${He}bool`,"boolean"],[`${He}null`,"null"]]),$l=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Bl(e){let[t=0,r=0,a=0]=e.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Ul(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function ki(e){
let t=ql.get(e);if(t)return t;let r=e.charAt(0);if(r===".")return Hl(e)??Fe(e);if(!/[-+0-9]/.test(r))return Fe(e);let a=e.replaceAll("_","");return Kl(a)??Yl(a)??
Fe(e)}var ql=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Di(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Di(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ye(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ye(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ye(Number.NEGATIVE_INFINITY)])]);
function Fe(e){return{type:"text",value:e,key:e}}function Di(e){return{type:"boolean",value:e,key:String(e)}}function Ye(e){return{type:"float",value:e,key:Wl(e)}}
function Hl(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ye(t):void 0}
function Yl(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Ye(t):void 0}function Kl(e){let t=jl.
exec(e);if(!t)return;let[,r="",a,o,l,c="0"]=t,s=a!==void 0?$n(a,"0x",16):o!==void 0?$n(o,"0o",22):l!==void 0?$n(l,"0b",64):$n(c,"",20);if(s===void 0||s>=2n**64n)
return;let p=r==="-"?-s:s;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:r===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var jl=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function $n(e,t,r){return e.length<=r?BigInt(t+e):
void 0}function Wl(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let r=1;for(;Math.fround(Number(t.toPrecision(r)))!==t;)r++;let[a,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(
r))):`${a}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Ti(e){if(e.length>Mi||Gl(e))return;let t=Li(e);return sr?void 0:t}function Si(e){return e.length<=Mi&&Li(e)!==void 0}function Li(e){sr=!1;try{return{value:Ai(
e,{schema:fs})??null}}catch{return}}var Mi=3e6;function Gl(e){return zl.test(e)||Vl.test(e)||Jl(e)||Ql.test(e)&&Zl.test(e)?!0:/[[{]/.test(e)&&Xl.test(e)&&(es.test(
e)||ns(e))}var Vl=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,zl=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Ql=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Zl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Jl(e){for(let t=0;t+Ii<e.length;){let r=e.lastIndexOf(`
`,t+Ii);if(r<t)return!0;t=r+1}return!1}var Ii=1e3,Xl=/(?:^|[\s,:[{-])[[{]/,es=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function ns(e){let t=!1,r=!1;for(let a=0;a<e.length;a++){
let o=e.charCodeAt(a);if(o===ts||o===rs||o===Oi){if(t)return!0;t=o!==Oi,r=!1}else t&&(o===is?r=!1:o===os?r=!0:!r&&o!==as&&o!==ls&&o!==ss&&(t=!1))}return!1}var[ts,
rs,Oi,is,os,as,ls,ss]=[93,125,44,10,35,32,9,13],sr=!1,cs=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),sn,us=new xi("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(cs.has(e.charCodeAt(0))||(sn=Ei(e,void 0,!0),!sn||sn.type==="text"))return!1;let{type:t,key:r,value:a}=sn;
return(t==="float"||t==="integer"&&r!==String(a))&&(sr=!0),!0},construct:()=>sn?.value}),fs=Ri.extend({implicit:[us]});var ps,Ni=()=>ps??=require("./with-positions.cjs"),_i=(...e)=>Ni().multilineStrings(...e),cr=(...e)=>Ni().readWithPositions(...e);function ur(e,{valuesOnly:t=!0}={}){let r=Ir(e),a=[],o,l=0;for(let c of Mr(e)){let s=Fi(e,{...c,start:l},r,t);if(s.value===null&&s.issues.length===0){o??=s;continue}
a.push(s),l=c.end}return a.length>0?{documents:a}:{documents:[o??Fi(e,{start:l,body:l,end:e.length},r,t)]}}function Fi(e,t,r,a){let o=a?ds(e,t):void 0;if(!o)return cr(
e,t,r);let l,c=()=>(l??=cr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:s=>c().positionOf(s),keyOf:s=>c().keyOf(s),get node(){
return c().node}}}function ds(e,{body:t,end:r,json:a,fault:o}){if(o)return;let l=e.slice(t,r);return a?Si(l)?a:void 0:Ti(l)}function $i(e){return e.split("/").slice(1).map(ms)}var ms=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function Bn(e){return/[~\d]/.test(e)?$i(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function U(e,t){let r=e;for(let a of hs(t))if(Array.isArray(r))r=r[Number(a)];else if(B(r)&&Object.hasOwn(r,
a))r=r[a];else return;return r}function te(e,t){let r=U(e,t);return typeof r=="string"?r:""}function hs(e){let t=fr.get(e);if(t)return t;let r=$i(e);return fr.size<
gs&&fr.set(e,r),r}var fr=new Map,gs=1e3;var Ui={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let a=`${r.kind}/${r.planeID}`,o=t.get(a);return o||t.set(a,r),o?.
ca&&Bi(o.ca.text)!==Bi(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID \
and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Un("a",j)}---
${Un("b",j.replace("CCCC","DDDD"))}`,right:`${Un("a",j)}---
${Un("b",j)}`}},Bi=e=>e.replace(/\s+/g,"");function Un(e,t){let r=`planeID: shared
${$(t)}observerURL: https://observer.example.com`;return I("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}function Ke(e){let t=new Map;for(let o of e){let l=`${o.kind}/${o.name}`,c=t.get(l);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
o.namespace)||c.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function r(o,l,c){let s=t.get(`${l}/${c}`);if(!s||l===void 0||fe(l)||o.namespace===void 0)return s?.
first;let{first:p,byNamespace:u}=s;return u?u.get(o.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===o.namespace?p:void 0}function a(o,l,c){for(let s of l){
let p=r(o,s,c);if(p)return p}}return{find:r,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function qi(e,t){let r=B(e)?e.kind:void 0;if(!Ae(t,r))return;let a=U(e,"/metadata/name"),o=U(e,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{kind:r,
name:a,namespace:!fe(r)&&typeof o=="string"&&o!==""?o:void 0}}function Hi(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}function Yi(e){
let t=U(e,"/spec/planeID"),r=t===void 0||t===""?U(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var Ki={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=Ke(e);return e.flatMap(a=>a.references.flatMap(({set:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;
if(!o||t(a,p,s)||t(a,_e(p),s))return[];let u=r(p,s);if(u)return[{plane:a,path:l,detail:`${p} "${s}" not found in namespace "${a.namespace}"; there is one in "${u.
namespace}"`}];let m=rn(s,ys(a,p,e)),b=fe(p)||a.namespace===void 0?"":` in namespace "${a.namespace}"`,A=m===void 0?"":`; did you mean "${m}"?`;return[{plane:a,
path:l,detail:`${p} "${s}" not found${b}${A}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${Re("eu-wst")}---
${Q}`,right:`${Re("eu-west")}---
${Q}`}};function ys(e,t,r){let a=[];for(let o of r)if(o.kind===t&&Hi(e,o)&&a.push(o.name),a.length===vs)break;return a}var vs=500;var ji={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",check:e=>{let t=te(e,"/kind"),r=te(e,"/metadata/name");if(!Nn(t)||fe(t)||r==="")return[];let{spec:a}=e;return!B(a)||a.planeID!==void 0||bs.test(r)?[]:[{path:"\
/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the age\
nt the same value.",example:{release:"v0.15",wrong:I("DataPlane",S+N,`name: eu.west
  namespace: acme`),right:I("DataPlane",`planeID: eu-west
${S}${N}`,`name: eu.west
  namespace: acme`)}},bs=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var pr=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataP\
lane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/a\
gent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/\
spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/na\
me",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","Bu\
ildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"\
v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/\
kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesClust\
er/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPla\
ne","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.\
9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"\
/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/public\
HTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/g\
ateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"\
port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"\
v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"\
external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/\
gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchor\
eo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/na\
me",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gatew\
ay/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"\
/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"external",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"\
ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/ex\
ternal/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-nam\
e",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Env\
ironment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["Data\
Plane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/https/host",direction:"\
ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",
pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],
since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","Clust\
erDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["Da\
taPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",
visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/ht\
tp/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"tls",kinds:["\
DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"externa\
l",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function re(e){let t=Wi.get(e);if(t)return t;let r=pr.filter(l=>ke(l,e)&&l.kinds.some(c=>Ae(e,c))),a={};for(let{role:l}of pr)a[l]=[];for(let l of r)a[l.role]?.some(
({pointer:c})=>c===l.pointer)||a[l.role]?.push(l);let o=a;return Wi.set(e,o),o}var Wi=new Map;function Ee(e){let t=Gi.get(e);if(t)return t;let r=re(e)["client-c\
a"].map(({pointer:a})=>`${a}/value`);return Gi.set(e,r),r}var Gi=new Map;function qn(e){let{"client-ca":t,"secret-name":r}=re(e);return r.map(({pointer:a})=>a.slice(
0,-5)).filter(a=>t.some(o=>a.startsWith(`${o.pointer}/`)))}function ge(e,t){let r=[];for(let a of t){let o=U(e,a);typeof o=="string"&&r.push({path:a,text:o})}return r}function Yn(e,t){return(Hn?.resource!==e||Hn.line!==t)&&(Hn={resource:e,line:t,listeners:Ps(e,t)}),Hn.listeners}var Hn;function Ps(e,t){return cn(t).filter(({port:r})=>B(
U(e,ws(r)))).map(r=>({...r,gateway:r.gateway.map(a=>te(e,a)).join("/")}))}function cn(e){let t=Vi.get(e);if(t)return t;let{port:r,host:a,...o}=re(e),l=r.flatMap(
c=>{let{direction:s,visibility:p,protocol:u,pointer:m}=c,b=L=>L.direction===s&&L.visibility===p,A=a.find(L=>b(L)&&(L.protocol===void 0||L.protocol===u));if(A===
void 0||u===void 0)return[];let T=[...o["gateway-namespace"],...o["gateway-name"]].filter(b).map(({pointer:L})=>L);return[{isPublic:Qi(c),protocol:u,gateway:T,host:A.
pointer,port:m}]});return Vi.set(e,l),l}var Vi=new Map,Qi=({direction:e,visibility:t})=>e==="ingress"&&t==="external",ws=e=>e.slice(0,e.lastIndexOf("/"));function Zi(e,t){
let r=ge(e,Cs(t));return r.length<2?r:[...new Map(r.map(a=>[a.text,a])).values()]}function Cs(e){let t=zi.get(e);if(t)return t;let r=re(e).host.filter(Qi).map(({
pointer:a})=>a);return zi.set(e,r),r}var zi=new Map;var Ji={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[{listeners:cn(e)}],check:(e,t)=>{let r=new Map;
return Yn(e,t).flatMap(({gateway:a,protocol:o,port:l})=>{let c=U(e,l);if(typeof c!="number")return[];let s=`${a} ${c}`,p=r.get(s)??[];r.set(s,[...p,o]);let u=p.
find(m=>m!==o);return u===void 0?[]:[{path:l,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:I("DataPlane",`${S}${N}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:I("DataPlane",`${S}${N}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Xi={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:(e,t)=>re(t)["\
pull-secrets"].flatMap(({pointer:r})=>{let a=U(e,r);if(!Array.isArray(a))return[];let o=new Set;return a.flatMap((l,c)=>{let s=o.has(l);return o.add(l),s&&typeof l==
"string"?[{path:`${r}/${c}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:I("DataPla\
ne",`${S}${N}imagePullSecretRefs:
  - registry
  - registry`),right:I("DataPlane",`${S}${N}imagePullSecretRefs:
  - registry
  - mirror`)}};var eo={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let a=`${r.kind}/${r.namespace??""}/${r.name}`,o=t.get(a);return o||t.set(a,r),o?[{plane:r,path:"/m\
etadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is already used by another resource of this kind in ${e}: remove one of t\
hem or rename it.`,example:{release:"v0.15",wrong:`${I("DataPlane",S+N)}---
${I("DataPlane",S+N)}`,right:`${I("DataPlane",S+N)}---
${I("DataPlane",S+N.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var W=e=>({is:"matching",pattern:e}),no=(e,t)=>({is:"followed",pattern:e,by:t}),se=e=>({is:"longer",than:e}),Kn=e=>({is:"containing",text:e}),dr=e=>({is:"beginn\
ing",text:e}),to=e=>({is:"equal",text:e}),ce=e=>({is:"not",condition:e}),de=(...e)=>({is:"all",conditions:e}),un=(...e)=>({is:"any",conditions:e}),ro=e=>({is:"t\
old",by:e});function jn(e,t){return t.find(({when:r})=>Ie(r,e))}function Ie(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.
exec(t);return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!Ie(e.condition,t);case"all":return e.conditions.every(r=>Ie(r,t));case"any":return e.conditions.
some(r=>Ie(r,t));case"told":return e.by(t)}}var lo={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:io(e),lists:ao(
e),forbidden:[{when:to("")}]}],check:(e,t)=>[...ge(e,io(t)).filter(({text:r})=>r===""),...ao(t).flatMap(r=>{let a=U(e,r);return Array.isArray(a)?a.flatMap((o,l)=>o===
""?[{path:`${r}/${l}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:I("DataPlane",S.replace("name: agent-ca",'name: ""')+N),right:I(
"DataPlane",S+N)}};function io(e){let t=oo.get(e);if(t)return t;let{host:r,"secret-store":a,"gateway-name":o,"gateway-namespace":l}=re(e),c=[...qn(e).flatMap(s=>[
`${s}/name`,`${s}/key`]),...a.map(({pointer:s})=>s),...Rr(e).flatMap(({pointer:s,form:p})=>p==="object"?[`${s}/name`]:[]),...r.map(({pointer:s})=>s),...[...o,...l].
filter(s=>s.default===void 0).map(({pointer:s})=>s)];return oo.set(e,c),c}var oo=new Map,ao=e=>re(e)["pull-secrets"].map(({pointer:t})=>t);var xs=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function so(e){return e.replace(xs,"")}function*co(e){for(let t=e;;){
let r=mr.exec(t);if(!r)return;let a=r.index+r[0].length,o=t.indexOf(Wn,a);if(o===-1)return;yield t.slice(a,o),t=t.slice(o+Wn.length)}}var mr=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Wn="-----END";function Gn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let r=Uint8Array.
from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder("utf-8",{fatal:!0}).decode(r);return a.includes("-----BEGIN ")?a:void 0}catch{return}}function ie(e){let t=Gn(e),r=t??e;if(so(r)!==r)return"private-key";let[a]=co(r);return a===void 0?As(r)?"placeholder":"other":Rs(a)?t===void 0?"certificate":"en\
coded":"placeholder"}function Rs(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function As(e){return e.length<=fn&&Ie(uo,
e)}var fn=1e4,uo=un(W(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),de(W(/^[\w\s-]*$/),W(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
fo=de(Kn("PRIVATE KEY-----"),un(se(fn),W(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),po=de(se(400),dr("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),un(se(fn),W(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
mo=de(ce(Kn("PRIVATE KEY-----")),ce(dr("LS0tLS1CRUdJTi")),un(de(se(fn),ce(Kn("CERTIFICATE-----"))),de(ce(se(fn)),ce(no(mr,Wn)),ce(uo))));function oe(e,t){return ge(e,Ee(t))}var ho={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",conditions:e=>[{strings:Ee(
e),forbidden:[{when:po}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not de\
code it.",fix:(e,{path:t})=>Gn(te(e,t)),example:{release:"v0.15",wrong:q($(btoa(j))),right:q($(j))}};var Vn="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function zn(e,t,{at:r,endOf:a}){
return!r||!a?[]:oe(e,t).flatMap(({path:o,text:l})=>{let c=ie(l)==="certificate"?a(l):void 0;return c?[{path:o,end:c,at:r}]:[]})}var Qn=e=>e.toISOString().slice(
0,10);var go={code:"expired-ca",severity:"error",source:Vn,since:"v0.9",check:(e,t,r)=>zn(e,t,r).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:Qn(o)}]:[]),message:({
detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:q($(xn)),right:q(S)}};var yo={code:"expiring-ca",severity:"warning",source:Vn,since:"v0.9",check:(e,t,r)=>zn(e,t,r).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.getTime()<ks?[{
path:a,detail:Qn(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:q($(xn)),right:q(S)}},ks=720*60*60*1e3;var vo={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(e,t)=>be(te(e,"/kind"))==="observability"?[]:oe(e,t).filter(({text:r})=>ie(r)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate\
 is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:I("DataPlane",$(j)+N),right:I("DataPlane",S+N)}};var bo="is empty, which counts as none, and the plane is skipped",Po="is no certificate in PEM",wo={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",conditions:e=>[{strings:Ee(e),forbidden:[{when:de(
ce(se(1e3)),W(/^\s*$/)),detail:bo},{when:mo,detail:Po}]}],check:(e,t,{at:r,endOf:a})=>oe(e,t).flatMap(({path:o,text:l})=>{let c=ie(l);if(l.trim()==="")return[{path:o,
detail:bo}];let s=c==="certificate"&&r!==void 0&&a?.(l)===void 0;return c==="other"||s?[{path:o,detail:Po}]:[]}),message:({detail:e})=>`${e}: set it to the CA o\
f the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:I("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:q($(j))}};var Co={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",conditions:e=>[{numbers:cn(e).map(({port:t})=>t),
...hr}],check:(e,t)=>Yn(e,t).flatMap(({port:r})=>{let a=U(e,r);return typeof a=="number"&&(a<hr.minimum||a>hr.maximum)?[{path:r}]:[]}),message:()=>"must be betw\
een 1 and 65535, inclusive.",example:{release:"v0.15",wrong:I("DataPlane",`${S}${N}  publicHTTPPort: 0`),right:I("DataPlane",`${S}${N}  publicHTTPPort: 80`)}},hr={
minimum:1,maximum:65535};var Ao={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:Ro(e),forbidden:xo}],
check:(e,t)=>ge(e,Ro(t)).flatMap(({path:r,text:a})=>{let o=jn(a,xo);return o===void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:I("ObservabilityPlane",`${$(j)}observerURL: observer.example.com`),right:q($(j))}},xo=[{when:se(
2e3),detail:"has more than 2000 characters"},{when:ce(W(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:W(/^https?:\/\/[^/?#]*@/i),detail:"\
holds a user or password, which everybody can read here"},{when:ro(e=>!URL.canParse(e)),detail:"has no host that can be read"}];function Ro(e){let{"observer-url":t,
"agent-url":r}=re(e);return[...t,...r].map(({pointer:a})=>a)}var Io={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:ko(
e),forbidden:Eo,fastPass:Do}],check:(e,t)=>ge(e,ko(t)).flatMap(({path:r,text:a})=>{let o=Ie(Do,a)?void 0:jn(a,Eo);return o===void 0?[]:[{path:r,...o}]}),message:({
detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:I("DataPlane",S+N.replace("apps.example.com","htt\
ps://apps.example.com")),right:I("DataPlane",S+N)}},ko=e=>re(e).host.map(({pointer:t})=>t),Ds=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,gr=253,
Do=de(ce(se(gr)),W(Ds)),Eo=[{when:se(gr),detail:`more than ${gr} characters`},{when:W(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:W(/\//),detail:"a path"},
{when:W(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:W(/:/),detail:"a port"},{when:W(/\*/),detail:"\
a wildcard"},{when:W(/\s/),detail:"blanks"},{when:W(/_/),detail:"an underscore"},{when:W(/[A-Z]/),detail:"upper-case letters"},{when:W(/^\.|\.$|\.\./),detail:"a\
n empty part between dots"}];var Oo={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:(e,t)=>be(te(e,"/kind"))==="observability"?qn(t).flatMap(r=>B(U(e,r))?[{path:r}]:[]):[],message:()=>"does not work on observability planes (openchoreo/ope\
nchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:I("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:q($(j))}};var To={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="placeholder"),
message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:q($(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:q($(j))}};var Es=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,So={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:Ee(e),
forbidden:[{when:fo}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:q($(j+Es)),right:q($(j))}};var Lo={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:e=>{let{find:t}=Ke(e);return e.flatMap(r=>r.references.flatMap(({set:a,path:o,namePath:l,kinds:c,name:s})=>{let[p=""]=c;if(!a||t(r,p,s))return[];
let u=t(r,_e(p),s);return u?[{plane:r,path:l===o?o:`${o}/kind`,detail:`${s} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`does not resolve: ${e}; refer to tha\
t kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${Re("eu-west","ClusterDataPlane")}---
${Q}`,right:`${Re("eu-west")}---
${Q}`}};function Mo(e){let t=new Map,r=new Map;for(let a of e)for(let o of a.hosts){let l=t.get(o);l?r.get(o)?.push(a)===void 0&&r.set(o,[l,a]):t.set(o,a)}return[...r].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var No={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:e=>Mo(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...a]})=>a.flatMap(({plane:o,planeID:l,publicHosts:c})=>l===
r?.planeID?[]:c.filter(({text:s})=>s===t).map(({path:s})=>({plane:o,path:s,detail:String(r?.name)})))),message:({detail:e})=>`is also the public host of ${e}, w\
hich is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${Q}---
${I("DataPlane",S+N,`name: us-east
  namespace: acme`)}`,right:`${Q}---
${I("DataPlane",S+N.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var _o={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",check:(e,t)=>{let{spec:r,metadata:a}=e;if(!B(r))return[];let o=[],l=B(a)?a.name:void 0;fe(te(e,"/kind"))&&r.planeID===void 0&&typeof l==
"string"&&o.push({path:"/spec/planeID",detail:l});let c=te(e,"/kind");for(let{pointer:s,form:p,to:u}of on(c,t)){let m=U(e,s),[b=""]=u;p==="object"&&be(b)==="obs\
ervability"&&B(m)&&m.kind===void 0&&o.push({path:`${s}/kind`,detail:b})}return o},message:({detail:e})=>`is optional in the documentation but required by the AP\
I server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:I("DataPlane",`${S}${N}observabilityPlaneRef:
  name: logs`),right:I("DataPlane",`${S}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Fo=q(S,`name: logs
  namespace: acme`),$o={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{let{findFirst:t}=Ke(e),r=new Set(e.flatMap(a=>a.references.map(({kinds:o,name:l})=>t(
a,o,l))));return e.flatMap(a=>be(a.kind)==="observability"&&!r.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer \
to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${Q}---
${Fo}`,right:`${I("DataPlane",`${S}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Fo}`}};var je=[So,ho,wo,To,go,yo,Io,Ao,Co,Ji,_o,lo,ji,Oo,vo,Xi],Zn=[eo,Ki,Lo,No,Ui,$o];function Uo(e,t,r,a={},o=je){let l=[];for(let s of Is(o,t)){let p=Os(s,e,t,a);p.length>0&&l.push(...p)}if(l.length===0)return l;let c=new Set(r.map(({path:s})=>s));
return l.filter(({issue:s})=>!c.has(s.path))}function Is(e,t){if(e!==je)return e.filter(o=>ke(o,t));let r=Bo.get(t);if(r)return r;let a=je.filter(o=>ke(o,t));return Bo.
set(t,a),a}var Bo=new Map;function Os(e,t,r,a){try{return e.check(t,r,a).map(o=>{let l=e.fix?.(t,o);return{issue:Ts(e,o),severity:e.severity,...l!==void 0&&{fix:l}}})}catch{
return[{issue:{...yr(e.code),path:"",field:""},severity:"error"}]}}var yr=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please re\
port it.`});function Ts(e,t){return{code:e.code,path:t.path,field:Bn(t.path),message:e.message(t)}}var pn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax");function qo(e,t){if(!pn(e))return vr(e.value);let{start:r,end:a}=e.range;return t.slice(r.offset,a.offset).
includes("{{")}function vr(e){return typeof e=="string"?e.includes("{{"):Array.isArray(e)?e.some(vr):B(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!==
"annotations"&&vr(r)):!1}function Ho(e,t,r,a){let o=Ar(e.value);if(o.length===0&&!pn(e))return;let l=e.issues.map(s=>({...s,file:t,severity:en(s.code)})),c=[];for(let s of o){let p=Ss(s,
e,t,r,a);p.length!==0&&(l.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...Ls(s,e,t,r)))}return{planes:o,findings:l,fits:c}}function Ss({value:e,pointer:t},r,a,o,l){
let c=wr(o)(e),s=c.ok?[]:c.issues,p=Ln(o),u=B(e)&&Ae(p,e.kind)?Uo(e,p,s,l):[];if(s.length===0&&u.length===0)return[];return[...s.map(b=>m(b,en(b.code))),...u.map(
({issue:b,severity:A})=>m(b,A))];function m(b,A){let T=t+b.path,L=b.code==="unknown-field"?r.keyOf(T):r.positionOf(T);return{...b,path:T,file:a,severity:A,range:L}}}
function Ls({value:e,pointer:t},r,a,o){let l=Cr(e),c=l.includes(o)?void 0:l.at(-1);if(c===void 0)return[];let s=Ne.indexOf(o)>Ne.indexOf(c),{line:p}=r.positionOf(
t).start;return[{file:a,line:p,span:xr(l),release:c,...s&&{later:o}}]}function Ko(e,t,r,a,o=Zn){let l=o.filter(p=>ke(p,t));if(r)return l.flatMap(p=>Yo(p,e,t,a));let c=l.filter(({among:p})=>p==="each");return[...kn(e,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>Yo(u,p,t,a)))}function Yo(e,t,r,a){try{return e.check(t,r).map(o=>{let l=o.plane.pointer+o.path,c={code:e.
code,path:l,field:Bn(o.path),message:e.message(o)},{plane:s}=o;return{plane:s,finding:{...c,file:s.path,severity:e.severity,range:a(s,o.path)}}})}catch{let[o]=t,
l={...yr(e.code),path:"",field:""};return o?[{plane:o,finding:{...l,file:o.path,severity:"error",range:a(o,"")}}]:[]}}function jo(e,t){let r=B(e)?e.kind:void 0;return Ae(t,r)?on(r,t).flatMap(a=>Ms(e,r,a,t)):[]}function Ms(e,t,{pointer:r,to:a},o){let[l]=a;if(l===void 0)return[];
let c=U(e,r);if(c==null||c==="")return[{path:r,namePath:r,kinds:Ns(l,t,o),name:"default",set:!1}];if(typeof c=="string")return[{path:r,namePath:r,kinds:[l],name:c,
set:!0}];if(!B(c)||typeof c.name!="string"||c.name==="")return[];let s=c.kind??l,p=[l,_e(l)].find(u=>u===s);return p===void 0?[]:[{path:r,namePath:`${r}/name`,kinds:[
p],name:c.name,set:!0}]}function Ns(e,t,r){let a=fe(t)?void 0:_e(e);return a!==void 0&&tn(r,"v1.0")?[e,a]:[e]}function Wo({value:e,pointer:t,document:r},a,o,l){let c=qi(e,a);if(!c)return[];let s=e;return[{...c,path:o,file:l,document:r,pointer:t,planeID:Yi(e),references:jo(
e,a),publicHosts:Zi(s,a),ca:oe(s,a).find(({text:p})=>ie(p)==="certificate")}]}function Vo(e,t,r){if(t.length===0)return[...e];let a=_s(t),o=({code:u,range:{start:m}})=>[zo(u,m.line),Qo(u,a(m.offset))],l=new Set(t.filter(({hasReason:u})=>u).
map(Go)),c=e.filter(u=>!o(u).some(m=>l.has(m))),s=new Set(e.flatMap(o)),p=t.flatMap(u=>{let m=u.hasReason?s.has(Go(u))?void 0:$s:Fs;return m?[{...m,path:"",field:"",
file:r,severity:"warning",range:u.range}]:[]});return[...c,...p]}var Go=({code:e,line:t,document:r})=>t===void 0?Qo(e,r.start.offset):zo(e,t),zo=(e,t)=>`${e} on\
 line ${t}`,Qo=(e,t)=>`${e} in the document at ${t}`;function _s(e){let t=new Map(e.map(({document:a})=>[a.start.offset,a.end.offset])),r=[...t.keys()].sort((a,o)=>a-
o);return a=>{let o=0,l=r.length;for(;o<l;){let s=o+l>>1;(r[s]??0)<=a?o=s+1:l=s}let c=r[o-1];return c!==void 0&&a<(t.get(c)??0)?c:void 0}}var Fs={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},$s={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},Bs=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
Zo="openchoreo-planes-disable";function Jo(e,t){let{start:r,end:a}=e.range,o=t.slice(r.offset,a.offset),l=e.positionOf("").start,c=_i(e),s=0,p=r.offset;return o.
split(`
`).flatMap((u,m)=>{let b=p;for(p+=u.length+1;b>=(c[s]?.[1]??Number.POSITIVE_INFINITY);)s++;let A=Bs.exec(u),T=A?.[1];if(!A||T===void 0||b>=(c[s]?.[0]??Number.POSITIVE_INFINITY))
return[];let L=A[2]!==void 0;if(!L&&b>=l.offset)return[];let F=r.line+m,V=u.indexOf("#")+1,J={line:F,column:V,offset:b+V-1},H={start:J,end:{line:F,column:V+T.length,
offset:J.offset+T.length}};return[{code:A[3]??"",hasReason:A[4]!==void 0,line:L?F+1:void 0,document:e.range,range:H}]})}function ea({release:e=St,complete:t=!1,valuesOnly:r=!0,...a}){let o=Ln(e),l=[],c=[],s=0,p=0;function u({path:b,text:A},T,L=!1){s++;let F=A.includes("{{"),V=A.includes(
Zo),J=[],H=[],Z=[],Y=[],ue=!1,Oe=!1,{documents:We}=ur(A,{valuesOnly:r});for(let[Le,pe]of We.entries())if(F&&qo(pe,A))ue=!0;else if(L&&pn(pe)&&!Er(Us(pe,A)))Oe=!0;else{
let me=Ho(pe,b,e,a);if(!me)continue;for(let ae of me.findings)J.push(ae);for(let ae of me.fits)Z.push(ae);if(V&&me.planes.length>0)for(let ae of Jo(pe,A))H.push(
ae);for(let{value:ae,pointer:z}of me.planes)Y.push({value:ae,pointer:z,document:Le})}p+=Y.length,Y.length>0&&c.push(b);let Te=t||Y.length>1,Se=J.length>0||H.length>
0||ue||Oe;!Te&&!Se||l.push({number:T,path:b,findings:J,directives:H,fits:Z,listed:Te?Y.flatMap(Le=>Wo(Le,o,b,T)):[],isTemplate:ue,isSkipped:Oe})}function m(b){let A=l.
flatMap(({listed:L})=>L),T=kn(Ko(A,o,t,Hs(b)),({plane:L})=>L.file);return{findings:l.flatMap(({number:L,path:F,findings:V,directives:J})=>Vo([...V,...(T.get(L)??
[]).map(({finding:H})=>H)],J,F).sort(qs)),files:s,planes:p,filesWithPlanes:c,fits:l.flatMap(({fits:L})=>L),templates:l.filter(({isTemplate:L})=>L).map(({path:L})=>L),
skipped:l.filter(({isSkipped:L})=>L).map(({path:L})=>L)}}return{add:u,skip:()=>{s++},finish:m}}var Us=({range:e},t)=>t.slice(e.start.offset,e.end.offset),qs=(e,t)=>e.
range.start.offset-t.range.start.offset;function Hs(e){let t;return({file:r,document:a,pointer:o},l)=>(t?.file!==r&&(t={file:r,documents:ur(e(r)).documents}),t.
documents[a]?.positionOf(o+l)??{start:Xo,end:Xo})}var Xo={line:1,column:1,offset:0};function na(e,t={}){let r=ea({...t,endOf:Pr});for(let[o,l]of e.entries())r.add(l,o);let{findings:a}=r.finish(o=>e[o]?.text??"");return[...a]}var Ys={"yaml-syntax":["Invalid YAML. Fix it at the reported position.","kubectl rejects the file; lint reads YAML the way kubectl does."],"duplicate-key":["Dup\
licate key. Keep one of them.","kubectl silently uses the last one, so a value that you see may not be the one that takes effect."],"missing-field":["Required f\
ield is missing. Add it.","The CRD of the release or the reference documentation requires it."],"unknown-field":["Unknown field: the kind has no such field in t\
his release. Use the suggested one, or remove it.","kubectl rejects unknown fields; for other clients the API server silently drops them."],"wrong-type":["A val\
ue has the wrong type. Use a value of the expected type; quotes turn a number into a string.","The CRD of the release declares the type of each field."],"null-v\
alue":["A field is null. Set a value or remove the field.","The API server drops null values before it validates."],"value-from":["Both a secret reference and a\
n inline value are set, or neither. Set exactly one of them.","The inline value would take precedence; with neither the plane is skipped."],"missing-secret-name\
space":["A cluster-scoped plane refers to a secret without its namespace. Add it.","A cluster-scoped resource has no namespace of its own to look in."],"namespa\
ce-not-allowed":["A cluster-scoped plane has a namespace. Remove it, or use the namespace-scoped kind.","The API server silently drops it."],"namespaced-observa\
bility-plane":["A cluster-scoped plane refers to a namespace-scoped observability plane. Refer to a ClusterObservabilityPlane.","A validation rule of the CRD: t\
here is no namespace to look it up in."],"unknown-kind":["Unknown kind: the release has no such kind. Use the suggested one.","Kinds were added and removed betw\
een releases; see docs/releases.md."],"wrong-api-version":["The apiVersion is not OpenChoreo\u2019s. Use openchoreo.dev/v1alpha1.","It is the same in every rele\
ase."],"unknown-value":["Unsupported value. Use one of the allowed values.","The CRD of the release lists them."],"invalid-plane-id":["Invalid planeID: only low\
ercase letters, digits and hyphens are allowed. Change it here and in the Helm values of the agent.","The cluster agent is identified by it."],"invalid-name":["\
Invalid name: it must be a lowercase RFC 1123 subdomain. Use lowercase letters, digits, hyphens and dots.","The API server validates the metadata of every resou\
rce."],"invalid-label":["Invalid label or annotation. Change its key or value.","The API server validates the metadata of every resource."],"invalid-format":["A\
 string does not have the required format. Change it.","The API server validates it, or nothing could be found by it."],"too-long":["Value is too long. Shorten \
it.","The API server limits characters, and bytes of annotations."],"not-an-integer":["A number has a fraction. Use an integer.","The CRD of the release require\
s an integer."],"out-of-range":["A number is out of range. Use one within the limits.","The CRD of the release declares them."],"invalid-date-time":["Invalid da\
te and time. Use RFC 3339, such as 2026-01-02T03:04:05Z.","The API server accepts no other format."],"immutable-field":["An update changes an immutable field. K\
eep the value, or recreate the resource.","A validation rule of the CRD."],"too-many-issues":["There are more issues than a result can hold. Fix the ones that a\
re listed, then run it again.","A result holds at most 10,000 issues, so that no input can fill the memory with them."],unreadable:["Part of an object cannot be\
 read, or is circular. Pass plain data.","Only programs can cause this, never files."]};function Ks(){return[...Object.entries(Ys).map(([e,[t,r]])=>js(e,t,r)),...je.
map(ta),...Zn.map(ta),{code:"suppression-without-reason",severity:"warning",what:"Suppression without a reason. Write `# openchoreo-planes-disable-next-line COD\
E -- reason`.",why:"Whoever reads it later needs to know why the finding does not apply here."},{code:"unused-suppression",severity:"warning",what:"Unused suppr\
ession. Remove it.",why:"It would hide the next finding at that place."},{code:"rule-failed",severity:"error",what:"A rule failed on a resource. Please report i\
t, with the manifest.",why:"It is a bug in this program; the other rules were still applied."}]}function js(e,t,r){let a=Object.hasOwn(at,e)?at[e]:void 0,o=Ws[e];
return{code:e,severity:en(e),what:t,why:r,...o&&{fixed:o},...a&&{example:a}}}var Ws={"null-value":"always","unknown-field":"where it is certain"};function ta(e){
let{code:t,severity:r,source:a,example:o}=e,{release:l,at:c,wrong:s}=o,[p]=na([{path:t,text:s}],{release:l,complete:"among"in e&&e.among==="all",...c&&{at:c}}),
u=p===void 0?"":`${p.field}: ${p.message}`,m=c?"--at":"among"in e&&e.among==="all"?"--complete":void 0;return{code:t,severity:r,what:u,example:o,why:`${a.charAt(
0).toUpperCase()}${a.slice(1)}.`,...m&&{option:m},..."fix"in e&&{fixed:"always"}}}0&&(module.exports={explanations});

"use strict";var Jn=Object.defineProperty;var Ko=Object.getOwnPropertyDescriptor;var Yo=Object.getOwnPropertyNames;var Go=Object.prototype.hasOwnProperty;var V=(e,t)=>{for(var r in t)Jn(e,r,{get:t[r],enumerable:!0})},Wo=(e,t,r,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Yo(t))!Go.call(e,o)&&o!==
r&&Jn(e,o,{get:()=>t[o],enumerable:!(l=Ko(t,o))||l.enumerable});return e};var Vo=e=>Wo(Jn({},"__esModule",{value:!0}),e);var Is={};V(Is,{loadConfig:()=>Os});module.exports=Vo(Is);var $e=require("fs");var zo={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wrong-type":"error","null-valu\
e":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"error","namespaced-observability-plane":"error","unknown-kind":"er\
ror","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error","invalid-format":"error","too\
-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"error","too-many-issues":"error"},
mr=Object.keys(zo);var Qo=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,U=`-----BEGIN CERTIFICATE-----
${Qo}-----END CERTIFICATE-----
`,gn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`;function D(e,t,r=`name: example
  namespace: acme`){let l=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${l.join(`
`)}
`}var L=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,M=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function _(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var le=D("DataPlane",L+M,`name: eu-west
  namespace: acme`);function Ie(e,t="DataPlane"){return D("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function $(e,t){return D("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var hr={code:"conflicting-ca",severity:"error",source:"planes of one type and planeID share an agent; only from v0.14 on may they carry different CAs",since:"v0\
.9",until:"v0.13",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let l=`${r.kind}/${r.planeID}`,o=t.get(l);return o||t.set(l,r),o?.
ca&&gr(o.ca.text)!==gr(r.ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID \
and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${hn("a",U)}---
${hn("b",U.replace("CCCC","DDDD"))}`,right:`${hn("a",U)}---
${hn("b",U)}`}},gr=e=>e.replace(/\s+/g,"");function hn(e,t){let r=`planeID: shared
${_(t)}observerURL: https://observer.example.com`;return D("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var Le=[],Xn=[];function et(e,t,r){if(e===t)return 0;let l=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let a=e.length,s=t.length;for(;a>0&&e.charCodeAt(~-a)===
t.charCodeAt(~-s);)a--,s--;let c=0;for(;c<a&&e.charCodeAt(c)===t.charCodeAt(c);)c++;if(a-=c,s-=c,l!==void 0&&s-a>l)return l;if(a===0)return l!==void 0&&s>l?l:s;
let m,u,d,C,A=0,N=0;for(;A<a;)Xn[A]=e.charCodeAt(c+A),Le[A]=++A;for(;N<s;){for(m=t.charCodeAt(c+N),d=N++,u=N,A=0;A<a;A++)C=m===Xn[A]?d:d+1,d=Le[A],u=Le[A]=d>u?C>
u?u+1:C:C>d?d+1:C;if(l!==void 0){let H=u;for(A=0;A<a;A++)Le[A]<H&&(H=Le[A]);if(H>l)return l}}return Le.length=a,Xn.length=a,l!==void 0&&u>l?l:u}var Zo=64;function ye(e,t){if(e.length>Zo)return;let r=e.toLowerCase(),l=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let a of t){if(Math.abs(a.length-
e.length)>=l)continue;let s=a.toLowerCase(),c=Jo(r,s)?1:et(r,s,{maxDistance:l});c<l&&(l=c,o=a)}return o}function Jo(e,t){if(e.length!==t.length)return!1;let r=0;for(;r<e.length&&e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var nt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var ve=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var tt=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],yr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var yn={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var it={};V(it,{isPlane:()=>nl,validatePlane:()=>el,withDefaults:()=>tl});var Xo,rt=()=>Xo??=require("./v0.3.cjs"),el=(...e)=>rt().validatePlane(...e),nl=(...e)=>rt().
isPlane(...e),tl=(...e)=>rt().withDefaults(...e);var vn={};V(vn,{isPlane:()=>ol,validatePlane:()=>il,withDefaults:()=>ll});var rl,ot=()=>rl??=require("./v0.4.cjs"),il=(...e)=>ot().validatePlane(...e),ol=(...e)=>ot().
isPlane(...e),ll=(...e)=>ot().withDefaults(...e);var at={};V(at,{isPlane:()=>cl,validatePlane:()=>sl,withDefaults:()=>ul});var al,lt=()=>al??=require("./v0.6.cjs"),sl=(...e)=>lt().validatePlane(...e),cl=(...e)=>lt().
isPlane(...e),ul=(...e)=>lt().withDefaults(...e);var ct={};V(ct,{isPlane:()=>dl,validatePlane:()=>pl,withDefaults:()=>ml});var fl,st=()=>fl??=require("./v0.7.cjs"),pl=(...e)=>st().validatePlane(...e),dl=(...e)=>st().
isPlane(...e),ml=(...e)=>st().withDefaults(...e);var ft={};V(ft,{isPlane:()=>yl,validatePlane:()=>hl,withDefaults:()=>vl});var gl,ut=()=>gl??=require("./v0.8.cjs"),hl=(...e)=>ut().validatePlane(...e),yl=(...e)=>ut().
isPlane(...e),vl=(...e)=>ut().withDefaults(...e);var dt={};V(dt,{isPlane:()=>wl,validatePlane:()=>Pl,withDefaults:()=>Cl});var bl,pt=()=>bl??=require("./v0.9.cjs"),Pl=(...e)=>pt().validatePlane(...e),wl=(...e)=>pt().
isPlane(...e),Cl=(...e)=>pt().withDefaults(...e);var bn={};V(bn,{isPlane:()=>Al,validatePlane:()=>kl,withDefaults:()=>Rl});var xl,mt=()=>xl??=require("./v0.10.cjs"),kl=(...e)=>mt().validatePlane(...e),Al=(...e)=>mt().
isPlane(...e),Rl=(...e)=>mt().withDefaults(...e);var ht={};V(ht,{isPlane:()=>Sl,validatePlane:()=>Ol,withDefaults:()=>Dl});var El,gt=()=>El??=require("./v0.12.cjs"),Ol=(...e)=>gt().validatePlane(...e),Sl=(...e)=>gt().
isPlane(...e),Dl=(...e)=>gt().withDefaults(...e);var vt={};V(vt,{isPlane:()=>Ll,validatePlane:()=>Il,withDefaults:()=>Nl});var Tl,yt=()=>Tl??=require("./v0.13.cjs"),Il=(...e)=>yt().validatePlane(...e),Ll=(...e)=>yt().
isPlane(...e),Nl=(...e)=>yt().withDefaults(...e);var Pt={};V(Pt,{isPlane:()=>$l,validatePlane:()=>_l,withDefaults:()=>Fl});var Ml,bt=()=>Ml??=require("./v0.14.cjs"),_l=(...e)=>bt().validatePlane(...e),$l=(...e)=>bt().
isPlane(...e),Fl=(...e)=>bt().withDefaults(...e);var Pn={};V(Pn,{isPlane:()=>ql,validatePlane:()=>Ul,withDefaults:()=>Hl});var Bl,wt=()=>Bl??=require("./v0.15.cjs"),Ul=(...e)=>wt().validatePlane(...e),ql=(...e)=>wt().
isPlane(...e),Hl=(...e)=>wt().withDefaults(...e);var xt={};V(xt,{isPlane:()=>Yl,validatePlane:()=>Kl,withDefaults:()=>Gl});var jl,Ct=()=>jl??=require("./v0.17.cjs"),Kl=(...e)=>Ct().validatePlane(...e),Yl=(...e)=>Ct().
isPlane(...e),Gl=(...e)=>Ct().withDefaults(...e);var At={};V(At,{isPlane:()=>zl,validatePlane:()=>Vl,withDefaults:()=>Ql});var Wl,kt=()=>Wl??=require("./v1.0.cjs"),Vl=(...e)=>kt().validatePlane(...e),zl=(...e)=>kt().
isPlane(...e),Ql=(...e)=>kt().withDefaults(...e);var wn={};V(wn,{isPlane:()=>Xl,validatePlane:()=>Jl,withDefaults:()=>ea});var Zl,Rt=()=>Zl??=require("./v1.1.cjs"),Jl=(...e)=>Rt().validatePlane(...e),Xl=(...e)=>Rt().
isPlane(...e),ea=(...e)=>Rt().withDefaults(...e);var vr={"v0.3":it,"v0.4":vn,"v0.5":vn,"v0.6":at,"v0.7":ct,"v0.8":ft,"v0.9":dt,"v0.10":bn,"v0.11":bn,"v0.12":ht,"v0.13":vt,"v0.14":Pt,"v0.15":Pn,"v0.16":Pn,"v0.1\
7":xt,"v1.0":At,"v1.1":wn,"v1.2":wn};var Cn=ve[ve.length-1]??ve[0],Vs=yr[Cn];function Et(e,t){return e===t||tt.indexOf(e)>=tt.indexOf(t)}function br(e,t){return typeof t=="string"&&yn[e].includes(t)}function Pr(e){return typeof e=="strin\
g"&&Object.hasOwn(vr,e)}function xn(e){return na(e)?nt[e]:void 0}function na(e){return Object.hasOwn(nt,e)}function be(e){return xn(e)?.scope==="Cluster"}function fe(e){return xn(e)?.planeType}
function wr(e){return fe(e)!==void 0}function kn(e){return xn(e)?.otherScope}function Ot(e,t){return(xn(e)?.references??[]).filter(r=>St(r,t))}function Cr(e){let t=yn[e].
flatMap(r=>Ot(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function St({since:e,until:t},r){return(!e||Et(r,e))&&(!t||Et(t,r))}function Ne(e){let t=new Map;for(let o of e){let a=`${o.kind}/${o.name}`,s=t.get(a);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
o.namespace)||s.byNamespace.set(o.namespace,o)):t.set(a,{first:o})}function r(o,a,s){let c=t.get(`${a}/${s}`);if(!c||a===void 0||be(a)||o.namespace===void 0)return c?.
first;let{first:m,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):m.namespace===void 0||m.namespace===o.namespace?m:void 0}function l(o,a,s){for(let c of a){
let m=r(o,c,s);if(m)return m}}return{find:r,findFirst:l,findAnywhere:(o,a)=>t.get(`${o}/${a}`)?.first}}function ta(e){return typeof e!="object"||e===null||Array.isArray(e)}function j(e){return!ta(e)}function xr(e){return e.split("/").slice(1).map(ra)}var Tt=e=>e.replaceAll("~","~0").replaceAll("/","~1"),ra=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function kr(e){return/[~\d]/.test(e)?xr(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function Y(e,t){
let r=e;for(let l of ia(t))if(Array.isArray(r))r=r[Number(l)];else if(j(r)&&Object.hasOwn(r,l))r=r[l];else return;return r}function J(e,t){let r=Y(e,t);return typeof r==
"string"?r:""}function ia(e){let t=Dt.get(e);if(t)return t;let r=xr(e);return Dt.size<oa&&Dt.set(e,r),r}var Dt=new Map,oa=1e3;function Ar(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}var It=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function ee(e){let t=Rr.get(e);if(t)return t;let r=It.filter(a=>St(a,e)&&a.kinds.some(s=>br(e,s))),l={};for(let{role:a}of It)l[a]=[];for(let a of r)l[a.role]?.some(
({pointer:s})=>s===a.pointer)||l[a.role]?.push(a);let o=l;return Rr.set(e,o),o}var Rr=new Map;function Pe(e){let t=Er.get(e);if(t)return t;let r=ee(e)["client-c\
a"].map(({pointer:l})=>`${l}/value`);return Er.set(e,r),r}var Er=new Map;function An(e){let{"client-ca":t,"secret-name":r}=ee(e);return r.map(({pointer:l})=>l.slice(
0,-5)).filter(l=>t.some(o=>l.startsWith(`${o.pointer}/`)))}function we(e,t){let r=[];for(let l of t){let o=Y(e,l);typeof o=="string"&&r.push({path:l,text:o})}return r}function En(e,t){return(Rn?.resource!==e||Rn.line!==t)&&(Rn={resource:e,line:t,listeners:la(e,t)}),Rn.listeners}var Rn;function la(e,t){return Ve(t).filter(({port:r})=>j(
Y(e,sa(r)))).map(r=>({...r,gateway:r.gateway.map(l=>J(e,l)).join("/")}))}function Ve(e){let t=Or.get(e);if(t)return t;let{port:r,host:l,...o}=ee(e),a=r.flatMap(
s=>{let{direction:c,visibility:m,protocol:u,pointer:d}=s,C=H=>H.direction===c&&H.visibility===m,A=l.find(H=>C(H)&&(H.protocol===void 0||H.protocol===u));if(A===
void 0||u===void 0)return[];let N=[...o["gateway-namespace"],...o["gateway-name"]].filter(C).map(({pointer:H})=>H);return[{isPublic:aa(s),protocol:u,gateway:N,host:A.
pointer,port:d}]});return Or.set(e,a),a}var Or=new Map,aa=({direction:e,visibility:t})=>e==="ingress"&&t==="external",sa=e=>e.slice(0,e.lastIndexOf("/"));var ca=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Sr(e){return e.replace(ca,"")}function*Dr(e){for(let t=e;;){
let r=Lt.exec(t);if(!r)return;let l=r.index+r[0].length,o=t.indexOf(On,l);if(o===-1)return;yield t.slice(l,o),t=t.slice(o+On.length)}}var Lt=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
On="-----END";function Sn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let r=Uint8Array.
from(atob(t),o=>o.charCodeAt(0)),l=new TextDecoder("utf-8",{fatal:!0}).decode(r);return l.includes("-----BEGIN ")?l:void 0}catch{return}}var q=e=>({is:"matching",pattern:e}),Tr=(e,t)=>({is:"followed",pattern:e,by:t}),ne=e=>({is:"longer",than:e}),Dn=e=>({is:"containing",text:e}),Nt=e=>({is:"beginn\
ing",text:e}),Ir=e=>({is:"equal",text:e}),te=e=>({is:"not",condition:e}),ae=(...e)=>({is:"all",conditions:e}),ze=(...e)=>({is:"any",conditions:e}),Lr=e=>({is:"t\
old",by:e});function Tn(e,t){return t.find(({when:r})=>Ce(r,e))}function Ce(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.
exec(t);return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!Ce(e.condition,t);case"all":return e.conditions.every(r=>Ce(r,t));case"any":return e.conditions.
some(r=>Ce(r,t));case"told":return e.by(t)}}function ie(e){let t=Sn(e),r=t??e;if(Sr(r)!==r)return"private-key";let[l]=Dr(r);return l===void 0?fa(r)?"placeholder":"other":ua(l)?t===void 0?"certificate":"en\
coded":"placeholder"}function ua(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function fa(e){return e.length<=Qe&&Ce(Nr,
e)}var Qe=1e4,Nr=ze(q(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),ae(q(/^[\w\s-]*$/),q(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Mr=ae(Dn("PRIVATE KEY-----"),ze(ne(Qe),q(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),_r=ae(ne(400),Nt("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),ze(ne(Qe),q(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
$r=ae(te(Dn("PRIVATE KEY-----")),te(Nt("LS0tLS1CRUdJTi")),ze(ae(ne(Qe),te(Dn("CERTIFICATE-----"))),ae(te(ne(Qe)),te(Tr(Lt,On)),te(Nr))));function oe(e,t){return we(e,Pe(t))}function In(e){return new Set(e.flatMap(({kind:t,hasUnknownName:r})=>r?[t]:[]))}var Fr={code:"dangling-reference",severity:"error",source:"a reference that is set must exist, a namespaced plane in the namespace of the referrer; else it does\
 not become ready",among:"all",check:e=>{let{find:t,findAnywhere:r}=Ne(e),l=In(e);return e.flatMap(o=>o.references.flatMap(({set:a,namePath:s,kinds:c,name:m})=>{
let[u=""]=c;if(!a||l.has(u)||t(o,u,m)||t(o,kn(u),m))return[];let d=r(u,m);if(d)return[{plane:o,path:s,detail:`${u} "${m}" not found in namespace "${o.namespace}\
"; there is one in "${d.namespace}"`}];let C=ye(m,pa(o,u,e)),A=be(u)||o.namespace===void 0?"":` in namespace "${o.namespace}"`,N=C===void 0?"":`; did you mean "${C}\
"?`;return[{plane:o,path:s,detail:`${u} "${m}" not found${A}${N}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${Ie(
"eu-wst")}---
${le}`,right:`${Ie("eu-west")}---
${le}`}};function pa(e,t,r){let l=[];for(let o of r)if(o.kind===t&&Ar(e,o)&&l.push(o.name),l.length===da)break;return l}var da=500;var Br={code:"derived-plane-id",severity:"warning",source:"an empty planeID means the name of the resource, which may have dots and more than 63 characters",since:"\
v0.9",needsWhole:!0,check:e=>{let t=J(e,"/kind"),r=J(e,"/metadata/name");if(!wr(t)||be(t)||r==="")return[];let{spec:l}=e;return!j(l)||l.planeID!==void 0||ma.test(
r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, an\
d give the agent the same value.",example:{release:"v0.15",wrong:D("DataPlane",L+M,`name: eu.west
  namespace: acme`),right:D("DataPlane",`planeID: eu-west
${L}${M}`,`name: eu.west
  namespace: acme`)}},ma=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var Ur={code:"duplicate-port",severity:"error",source:"a Gateway has one listener for each port and protocol",conditions:e=>[{listeners:Ve(e)}],check:(e,t)=>{let r=new Map;
return En(e,t).flatMap(({gateway:l,protocol:o,port:a})=>{let s=Y(e,a);if(typeof s!="number")return[];let c=`${l} ${s}`,m=r.get(c)??[];r.set(c,[...m,o]);let u=m.
find(d=>d!==o);return u===void 0?[]:[{path:a,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its \
own.`,example:{release:"v0.15",wrong:D("DataPlane",`${L}${M}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:D("DataPlane",`${L}${M}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var qr={code:"duplicate-pull-secret",severity:"warning",source:"imagePullSecretRefs lists SecretReference resources by name (v0.4 to v0.17)",check:(e,t)=>ee(t)["\
pull-secrets"].flatMap(({pointer:r})=>{let l=Y(e,r);if(!Array.isArray(l))return[];let o=new Set;return l.flatMap((a,s)=>{let c=o.has(a);return o.add(a),c&&typeof a==
"string"?[{path:`${r}/${s}`}]:[]})}),message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:D("DataPla\
ne",`${L}${M}imagePullSecretRefs:
  - registry
  - registry`),right:D("DataPlane",`${L}${M}imagePullSecretRefs:
  - registry
  - mirror`)}};var Hr={code:"duplicate-resource",severity:"error",source:"a kind has one resource of a name in a namespace; of two manifests the one that is applied last count\
s",among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(r.hasUnknownName||r.hasUnknownNamespace)return[];let l=`${r.kind}/${r.namespace??""}/${r.name}`,
o=t.get(l);return o||t.set(l,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is already used by an\
other resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${D("DataPlane",L+M)}---
${D("DataPlane",L+M)}`,right:`${D("DataPlane",L+M)}---
${D("DataPlane",L+M.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var Gr={code:"empty-name",severity:"error",source:"an empty string satisfies `required`, and then nothing is found by it",conditions:e=>[{strings:jr(e),lists:Yr(
e),forbidden:[{when:Ir("")}]}],check:(e,t)=>[...we(e,jr(t)).filter(({text:r})=>r===""),...Yr(t).flatMap(r=>{let l=Y(e,r);return Array.isArray(l)?l.flatMap((o,a)=>o===
""?[{path:`${r}/${a}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:D("DataPlane",L.replace("name: agent-ca",'name: ""')+M),right:D(
"DataPlane",L+M)}};function jr(e){let t=Kr.get(e);if(t)return t;let{host:r,"secret-store":l,"gateway-name":o,"gateway-namespace":a}=ee(e),s=[...An(e).flatMap(c=>[
`${c}/name`,`${c}/key`]),...l.map(({pointer:c})=>c),...Cr(e).flatMap(({pointer:c,form:m})=>m==="object"?[`${c}/name`]:[]),...r.map(({pointer:c})=>c),...[...o,...a].
filter(c=>c.default===void 0).map(({pointer:c})=>c)];return Kr.set(e,s),s}var Kr=new Map,Yr=e=>ee(e)["pull-secrets"].map(({pointer:t})=>t);var Wr={code:"encoded-ca",severity:"error",source:"from v0.9 on the control plane reads the value as PEM and never decodes it",since:"v0.9",conditions:e=>[{strings:Pe(
e),forbidden:[{when:_r}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not de\
code it.",fix:(e,{path:t})=>Sn(J(e,t)),example:{release:"v0.15",wrong:$(_(btoa(U))),right:$(_(U))}};var Ln="the chart renews the agent\u2019s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing";function Nn(e,t,{at:r,endOf:l}){
return!r||!l?[]:oe(e,t).flatMap(({path:o,text:a})=>{let s=ie(a)==="certificate"?l(a):void 0;return s?[{path:o,end:s,at:r}]:[]})}var Mn=e=>e.toISOString().slice(
0,10);var Vr={code:"expired-ca",severity:"error",source:Ln,since:"v0.9",check:(e,t,r)=>Nn(e,t,r).flatMap(({path:l,end:o,at:a})=>o<a?[{path:l,detail:Mn(o)}]:[]),message:({
detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),
wrong:$(_(gn)),right:$(L)}};var zr={code:"expiring-ca",severity:"warning",source:Ln,since:"v0.9",check:(e,t,r)=>Nn(e,t,r).flatMap(({path:l,end:o,at:a})=>o>=a&&o.getTime()-a.getTime()<ga?[{
path:l,detail:Mn(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{release:"v0.15",
at:new Date("2026-03-20T00:00:00Z"),wrong:$(_(gn)),right:$(L)}},ga=720*60*60*1e3;var Qr={code:"inline-ca",severity:"warning",source:"the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale",since:"v0.\
9",check:(e,t)=>fe(J(e,"/kind"))==="observability"?[]:oe(e,t).filter(({text:r})=>ie(r)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate \
is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:D("DataPlane",_(U)+M),right:D("DataPlane",L+M)}};var Zr="is empty, which counts as none, and the plane is skipped",Jr="is no certificate in PEM",Xr={code:"invalid-ca",severity:"error",source:"the control plane\
 reads the value as PEM; where there is none the plane is skipped, and its agent cannot connect",since:"v0.9",conditions:e=>[{strings:Pe(e),forbidden:[{when:ae(
te(ne(1e3)),q(/^\s*$/)),detail:Zr},{when:$r,detail:Jr}]}],check:(e,t,{at:r,endOf:l})=>oe(e,t).flatMap(({path:o,text:a})=>{let s=ie(a);if(a.trim()==="")return[{path:o,
detail:Zr}];let c=s==="certificate"&&r!==void 0&&l?.(a)===void 0;return s==="other"||c?[{path:o,detail:Jr}]:[]}),message:({detail:e})=>`${e}: set it to the CA o\
f the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:$(_(U))}};var ei={code:"invalid-port",severity:"error",source:"up to v0.16 the CRDs take every int32 for a port",until:"v0.15",conditions:e=>[{numbers:Ve(e).map(({port:t})=>t),
...Mt}],check:(e,t)=>En(e,t).flatMap(({port:r})=>{let l=Y(e,r);return typeof l=="number"&&(l<Mt.minimum||l>Mt.maximum)?[{path:r}]:[]}),message:()=>"must be betw\
een 1 and 65535, inclusive.",example:{release:"v0.15",wrong:D("DataPlane",`${L}${M}  publicHTTPPort: 0`),right:D("DataPlane",`${L}${M}  publicHTTPPort: 80`)}},Mt={
minimum:1,maximum:65535};var ri={code:"invalid-url",severity:"error",source:"the control plane calls these addresses over HTTP; no CRD checks them",conditions:e=>[{strings:ti(e),forbidden:ni}],
check:(e,t)=>we(e,ti(t)).flatMap(({path:r,text:l})=>{let o=Tn(l,ni);return o===void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`${_(U)}observerURL: observer.example.com`),right:$(_(U))}},ni=[{when:ne(
2e3),detail:"has more than 2000 characters"},{when:te(q(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:q(/^https?:\/\/[^/?#]*@/i),detail:"\
holds a user or password, which everybody can read here"},{when:Lr(e=>!URL.canParse(e)),detail:"has no host that can be read"}];function ti(e){let{"observer-url":t,
"agent-url":r}=ee(e);return[...t,...r].map(({pointer:l})=>l)}var ai={code:"invalid-virtual-host",severity:"error",source:"the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it",conditions:e=>[{strings:ii(
e),forbidden:li,fastPass:oi}],check:(e,t)=>we(e,ii(t)).flatMap(({path:r,text:l})=>{let o=Ce(oi,l)?void 0:Tn(l,li);return o===void 0?[]:[{path:r,...o}]}),message:({
detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:D("DataPlane",L+M.replace("apps.example.com","htt\
ps://apps.example.com")),right:D("DataPlane",L+M)}},ii=e=>ee(e).host.map(({pointer:t})=>t),ha=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,_t=253,
oi=ae(te(ne(_t)),q(ha)),li=[{when:ne(_t),detail:`more than ${_t} characters`},{when:q(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:q(/\//),detail:"a path"},
{when:q(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:q(/:/),detail:"a port"},{when:q(/\*/),detail:"\
a wildcard"},{when:q(/\s/),detail:"blanks"},{when:q(/_/),detail:"an underscore"},{when:q(/[A-Z]/),detail:"upper-case letters"},{when:q(/^\.|\.$|\.\./),detail:"a\
n empty part between dots"}];var si={code:"observability-secret-reference",severity:"warning",source:'openchoreo/openchoreo#4578, reported on 1.x: "agent mode must be enabled"',since:"v1.0",
check:(e,t)=>fe(J(e,"/kind"))==="observability"?An(t).flatMap(r=>j(Y(e,r))?[{path:r}]:[]):[],message:()=>"does not work on observability planes (openchoreo/open\
choreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v1.1",wrong:D("ObservabilityPlane",`clusterAgent:
  clientCA:
    secretKeyRef:
      name: agent-ca
      key: ca.crt
observerURL: https://observer.example.com`),right:$(_(U))}};var ci={code:"placeholder-ca",severity:"warning",source:"the control plane reads the value as PEM",check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="placeholder"),
message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:$(_(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:$(_(U))}};var ya=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ui={code:"private-key-in-ca",severity:"error",source:"the control plane verifies the agent with the certificate of its CA alone",conditions:e=>[{strings:Pe(e),
forbidden:[{when:Mr}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="private-key"),message:()=>"contains a private key: remove it, keep only the CA certific\
ate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:$(_(U+ya)),right:$(_(U))}};var fi={code:"scope-mismatch",severity:"error",source:"a reference names the kind: a DataPlane is looked for in the namespace, a ClusterDataPlane in the cluster",
among:"all",check:e=>{let{find:t}=Ne(e),r=In(e);return e.flatMap(l=>l.references.flatMap(({set:o,path:a,namePath:s,kinds:c,name:m})=>{let[u=""]=c;if(!o||r.has(u)||
t(l,u,m))return[];let d=t(l,kn(u),m);return d?[{plane:l,path:s===a?a:`${a}/kind`,detail:`${m} is a ${d.kind}`}]:[]}))},message:({detail:e})=>`does not resolve: ${e}\
; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${Ie("eu-west","ClusterDataPlane")}---
${le}`,right:`${Ie("eu-west")}---
${le}`}};function pi(e){let t=new Map,r=new Map;for(let l of e)for(let o of l.hosts){let a=t.get(o);a?r.get(o)?.push(l)===void 0&&r.set(o,[a,l]):t.set(o,l)}return[...r].
filter(([,l])=>l.some(({planeID:o})=>o!==l[0]?.planeID)).map(([l,o])=>({host:l,planes:o}))}var di={code:"shared-virtual-host",severity:"warning",source:"routes are <environment>-<namespace>.<host>; planes of different planeID are different clusters",among:"\
each",check:e=>pi(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...l]})=>l.flatMap(({plane:o,planeID:a,publicHosts:s})=>a===
r?.planeID?[]:s.filter(({text:c})=>c===t).map(({path:c})=>({plane:o,path:c,detail:String(r?.name)})))),message:({detail:e})=>`is also the public host of ${e}, w\
hich is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${le}---
${D("DataPlane",L+M,`name: us-east
  namespace: acme`)}`,right:`${le}---
${D("DataPlane",L+M.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var mi={code:"undefaulted-field",severity:"error",source:"the CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documents c\
all both optional",since:"v0.14",needsWhole:!0,check:(e,t)=>{let{spec:r,metadata:l}=e;if(!j(r))return[];let o=[],a=j(l)?l.name:void 0;be(J(e,"/kind"))&&r.planeID===
void 0&&typeof a=="string"&&o.push({path:"/spec/planeID",detail:a});let s=J(e,"/kind");for(let{pointer:c,form:m,to:u}of Ot(s,t)){let d=Y(e,c),[C=""]=u;m==="obje\
ct"&&fe(C)==="observability"&&j(d)&&d.kind===void 0&&o.push({path:`${c}/kind`,detail:C})}return o},message:({detail:e})=>`is optional in the documentation but r\
equired by the API server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:D("DataPlane",`${L}${M}observabilityPlaneRef:
  name: logs`),right:D("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var gi=$(L,`name: logs
  namespace: acme`),hi={code:"unused-observability-plane",severity:"warning",source:"planes are observed by the observability plane that they refer to, and by t\
he one named default where they refer to none",since:"v0.8",among:"all",check:e=>{if(e.some(({hasUnknownReference:l})=>l))return[];let{findFirst:t}=Ne(e),r=new Set(
e.flatMap(l=>l.references.map(({kinds:o,name:a})=>t(l,o,a))));return e.flatMap(l=>fe(l.kind)==="observability"&&!l.hasUnknownName&&!r.has(l)?[{plane:l,path:"/me\
tadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${le}--\
-
${gi}`,right:`${D("DataPlane",`${L}${M}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${gi}`}};var yi=[ui,Wr,Xr,ci,Vr,zr,ai,ri,ei,Ur,mi,Gr,Br,si,Qr,qr],vi=[Hr,Fr,fi,di,hr,hi];var bi={...Object.fromEntries(mr.map(e=>[e,"contract"])),...Object.fromEntries([...yi,...vi].map(({code:e})=>[e,"rule"])),"rule-failed":"rule","suppression-with\
out-reason":"rule","unused-suppression":"rule"};function Pi(e){let t=e.charCodeAt(0)===65279?1:0,r,l=o=>{r??=va(e);let a=0,s=r.length-1;for(;a<s;){let m=a+s+1>>1;(r[m]??0)<=o?a=m:s=m-1}let c=o-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,c-t):c,offset:o}};return(o,a)=>({start:l(Math.min(o,e.length)),end:l(Math.min(a,e.length))})}function va(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var $t=200,wi=`it is nested deeper than ${$t} levels`;function Ai(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return xi(e,t);let r=[],l=t;for(;;){let s=_n(Ci,e,l);if(s===e.length)return r;
let c=Pa(e,l,s);if(!c)break;r.push(c),l=c.end}if(r.length<2)return[...r,...xi(e,_n(ba,e,l))];let o=_n(Ci,e,l);return[...r,{start:l,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Ci=/[ \t\r\n]*/y,ba=/[^\S\n]*\n?/y;function _n(e,t,r){return e.lastIndex=
r,r+(e.exec(t)?.[0].length??0)}function Pa(e,t,r){let l=wa(e,r);if(!l)return;let{end:o,levels:a}=l;if(a>$t)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:wi}};
let s=!0;try{let c=JSON.parse(e.slice(r,o),(m,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:t,body:r,end:o,json:{value:c}}}catch{return}
return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function wa(e,t){let r=0,l=0;for(let o=t;o<e.length;o++){let a=e[o];if(a===
'"'){let s=xa(e,o);if(s===void 0)return;o=s-1}else a==="{"||a==="["?l=Math.max(l,++r):a==="}"||a==="]"?r--:r===0&&(o=_n(Ca,e,o)-1);if(r<=0)return{end:o+1,levels:l}}}
var Ca=/[-+.\w]*/y;function xa(e,t){for(let r=t+1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function xi(e,t){let r=[],l={start:t,body:t},o=s=>{
s>l.body&&r.push({...l,end:s})},a=e.startsWith("---",t)?t:ki(e,t);for(;a!==-1;a=ki(e,a)){let s=e.indexOf(`
`,a),c=s===-1?e.length:s+1,m=e.slice(a+3,c).trim();if(m!==""&&!m.startsWith("#")){if(l.fault)continue;o(a),l={start:a,body:a,fault:{start:a,end:a+3+m.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else a>l.body&&!ka(e.slice(l.body,a))&&(o(a),l={start:a,body:c})}return o(e.length),r}function ki(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function ka(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function Aa(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var W={},$n={},xe={},Ri;function Ze(){if(Ri)return xe;Ri=1;
function e(s){return typeof s>"u"||s===null}function t(s){return typeof s=="object"&&s!==null}function r(s){return Array.isArray(s)?s:e(s)?[]:[s]}function l(s,c){
if(c){let m=Object.keys(c);for(let u=0,d=m.length;u<d;u+=1){let C=m[u];s[C]=c[C]}}return s}function o(s,c){let m="";for(let u=0;u<c;u+=1)m+=s;return m}function a(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return xe.isNothing=e,xe.isObject=t,xe.toArray=r,xe.repeat=o,xe.isNegativeZero=a,xe.extend=l,xe}var Ft,Ei;function Je(){
if(Ei)return Ft;Ei=1;function e(r,l){let o="",a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+
(r.mark.column+1)+")",!l&&r.mark.snippet&&(o+=`

`+r.mark.snippet),a+" "+o):a}function t(r,l){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=l,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(l){return this.name+": "+e(this,l)},Ft=t,Ft}var Bt,Oi;function Ra(){if(Oi)return Bt;Oi=1;let e=Ze();function t(o,a,s,c,m){let u="",d="",C=Math.
floor(m/2)-1;return c-a>C&&(u=" ... ",a=c-C+u.length),s-c>C&&(d=" ...",s=c+C-d.length),{str:u+o.slice(a,s).replace(/\t/g,"\u2192")+d,pos:c-a+u.length}}function r(o,a){
return e.repeat(" ",a-o.length)+o}function l(o,a){if(a=Object.create(a||null),!o.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.
indent=1),typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let s=/\r?\n|\r|\0/g,c=[0],m=[],u,d=-1;for(;u=s.exec(
o.buffer);)m.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let C="",A=Math.min(o.line+a.linesAfter,m.length).
toString().length,N=a.maxLength-(a.indent+A+3);for(let F=1;F<=a.linesBefore&&!(d-F<0);F++){let re=t(o.buffer,c[d-F],m[d-F],o.position-(c[d]-c[d-F]),N);C=e.repeat(
" ",a.indent)+r((o.line-F+1).toString(),A)+" | "+re.str+`
`+C}let H=t(o.buffer,c[d],m[d],o.position,N);C+=e.repeat(" ",a.indent)+r((o.line+1).toString(),A)+" | "+H.str+`
`,C+=e.repeat("-",a.indent+A+3+H.pos)+`^
`;for(let F=1;F<=a.linesAfter&&!(d+F>=m.length);F++){let re=t(o.buffer,c[d+F],m[d+F],o.position-(c[d]-c[d+F]),N);C+=e.repeat(" ",a.indent)+r((o.line+F+1).toString(),
A)+" | "+re.str+`
`}return C.replace(/\n$/,"")}return Bt=l,Bt}var Ut,Si;function z(){if(Si)return Ut;Si=1;let e=Je(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function l(a){let s={};return a!==null&&Object.keys(a).forEach(
function(c){a[c].forEach(function(m){s[String(m)]=c})}),s}function o(a,s){if(s=s||{},Object.keys(s).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknow\
n option "'+c+'" is met in definition of "'+a+'" YAML type.')}),this.options=s,this.tag=a,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(c){return c},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=l(s.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+a+'" YAML type.')}return Ut=o,Ut}var qt,Di;function Zi(){if(Di)return qt;Di=1;let e=Je(),t=z();function r(a,s){
let c=[];return a[s].forEach(function(m){let u=c.length;c.forEach(function(d,C){d.tag===m.tag&&d.kind===m.kind&&d.multi===m.multi&&(u=C)}),c[u]=m}),c}function l(){
let a={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(c){c.multi?(a.multi[c.kind].push(c),a.multi.
fallback.push(c)):a[c.kind][c.tag]=a.fallback[c.tag]=c}for(let c=0,m=arguments.length;c<m;c+=1)arguments[c].forEach(s);return a}function o(a){return this.extend(
a)}return o.prototype.extend=function(s){let c=[],m=[];if(s instanceof t)m.push(s);else if(Array.isArray(s))m=m.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(c=c.concat(s.implicit)),s.explicit&&(m=m.concat(s.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),m.forEach(function(d){if(!(d instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(c),u.explicit=(this.explicit||[]).concat(m),u.compiledImplicit=r(u,"impli\
cit"),u.compiledExplicit=r(u,"explicit"),u.compiledTypeMap=l(u.compiledImplicit,u.compiledExplicit),u},qt=o,qt}var Ht,Ti;function Ji(){if(Ti)return Ht;Ti=1;let e=z();
return Ht=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Ht}var jt,Ii;function Xi(){if(Ii)return jt;Ii=1;let e=z();return jt=
new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),jt}var Kt,Li;function eo(){if(Li)return Kt;Li=1;let e=z();return Kt=
new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Kt}var Yt,Ni;function no(){if(Ni)return Yt;Ni=1;let e=Zi();return Yt=
new e({explicit:[Ji(),Xi(),eo()]}),Yt}var Gt,Mi;function to(){if(Mi)return Gt;Mi=1;let e=z();function t(o){if(o===null)return!0;let a=o.length;return a===1&&o===
"~"||a===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function l(o){return o===null}return Gt=new e("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:r,predicate:l,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Gt}var Wt,_i;function ro(){if(_i)return Wt;_i=1;let e=z();function t(o){if(o===null)return!1;
let a=o.length;return a===4&&(o==="true"||o==="True"||o==="TRUE")||a===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||o===
"TRUE"}function l(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Wt=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:l,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Wt}var Vt,$i;function io(){if($i)return Vt;$i=1;let e=Ze(),t=z();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function l(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let d=u.length,C=0,A=!1;if(!d)return!1;let N=u[C];if((N===
"-"||N==="+")&&(N=u[++C]),N==="0"){if(C+1===d)return!0;if(N=u[++C],N==="b"){for(C++;C<d;C++){if(N=u[C],N!=="0"&&N!=="1")return!1;A=!0}return A&&isFinite(s(u))}if(N===
"x"){for(C++;C<d;C++){if(!r(u.charCodeAt(C)))return!1;A=!0}return A&&isFinite(s(u))}if(N==="o"){for(C++;C<d;C++){if(!l(u.charCodeAt(C)))return!1;A=!0}return A&&
isFinite(s(u))}}for(;C<d;C++){if(!o(u.charCodeAt(C)))return!1;A=!0}return A?isFinite(s(u)):!1}function s(u){let d=u,C=1,A=d[0];if((A==="-"||A==="+")&&(A==="-"&&
(C=-1),d=d.slice(1),A=d[0]),d==="0")return 0;if(A==="0"){if(d[1]==="b")return C*parseInt(d.slice(2),2);if(d[1]==="x")return C*parseInt(d.slice(2),16);if(d[1]===
"o")return C*parseInt(d.slice(2),8)}return C*parseInt(d,10)}function c(u){return s(u)}function m(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return Vt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:c,predicate:m,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Vt}var zt,Fi;function oo(){if(Fi)return zt;Fi=1;let e=Ze(),t=z(),r=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),l=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:l.test(u)}function a(u){let d=u.toLowerCase(),C=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?C===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:C*parseFloat(d,10)}let s=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let C=u.toString(10);return s.test(C)?C.replace(
"e",".e"):C}function m(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return zt=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:a,predicate:m,represent:c,defaultStyle:"lowercase"}),zt}var Qt,Bi;function lo(){return Bi||(Bi=1,Qt=no().extend({implicit:[to(),
ro(),io(),oo()]})),Qt}var Zt,Ui;function ao(){return Ui||(Ui=1,Zt=lo()),Zt}var Jt,qi;function so(){if(qi)return Jt;qi=1;let e=z(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function l(s){return s===null?!1:t.exec(s)!==null||r.exec(s)!==null}function o(s){let c=0,m=null,
u=t.exec(s);if(u===null&&(u=r.exec(s)),u===null)throw new Error("Date resolve error");let d=+u[1],C=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(d,C,A));let N=+u[4],
H=+u[5],F=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){let Re=+u[10],Q=+(u[11]||0);m=(Re*60+Q)*6e4,u[9]==="-"&&(m=-m)}let re=new Date(Date.
UTC(d,C,A,N,H,F,c));return m&&re.setTime(re.getTime()-m),re}function a(s){return s.toISOString()}return Jt=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:l,
construct:o,instanceOf:Date,represent:a}),Jt}var Xt,Hi;function co(){if(Hi)return Xt;Hi=1;let e=z();function t(r){return r==="<<"||r===null}return Xt=new e("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Xt}var er,ji;function uo(){if(ji)return er;ji=1;let e=z(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function r(s){if(s===null)return!1;let c=0,m=s.length,u=t;for(let d=0;d<m;d++){let C=u.indexOf(s.charAt(d));if(!(C>64)){if(C<0)return!1;c+=6}}return c%8===0}
function l(s){let c=s.replace(/[\r\n=]/g,""),m=c.length,u=t,d=0,C=[];for(let N=0;N<m;N++)N%4===0&&N&&(C.push(d>>16&255),C.push(d>>8&255),C.push(d&255)),d=d<<6|u.
indexOf(c.charAt(N));let A=m%4*6;return A===0?(C.push(d>>16&255),C.push(d>>8&255),C.push(d&255)):A===18?(C.push(d>>10&255),C.push(d>>2&255)):A===12&&C.push(d>>4&
255),new Uint8Array(C)}function o(s){let c="",m=0,u=s.length,d=t;for(let A=0;A<u;A++)A%3===0&&A&&(c+=d[m>>18&63],c+=d[m>>12&63],c+=d[m>>6&63],c+=d[m&63]),m=(m<<
8)+s[A];let C=u%3;return C===0?(c+=d[m>>18&63],c+=d[m>>12&63],c+=d[m>>6&63],c+=d[m&63]):C===2?(c+=d[m>>10&63],c+=d[m>>4&63],c+=d[m<<2&63],c+=d[64]):C===1&&(c+=d[m>>
2&63],c+=d[m<<4&63],c+=d[64],c+=d[64]),c}function a(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return er=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:l,predicate:a,represent:o}),er}var nr,Ki;function fo(){if(Ki)return nr;Ki=1;let e=z(),t=Object.prototype.hasOwnProperty,r=Object.
prototype.toString;function l(a){if(a===null)return!0;let s={},c=a;for(let m=0,u=c.length;m<u;m+=1){let d=c[m],C=!1;if(r.call(d)!=="[object Object]")return!1;let A;
for(A in d)if(t.call(d,A))if(!C)C=!0;else return!1;if(!C||t.call(s,A))return!1;Object.defineProperty(s,A,{value:!0})}return!0}function o(a){return a!==null?a:[]}
return nr=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:l,construct:o}),nr}var tr,Yi;function po(){if(Yi)return tr;Yi=1;let e=z(),t=Object.prototype.toString;
function r(o){if(o===null)return!0;let a=o,s=new Array(a.length);for(let c=0,m=a.length;c<m;c+=1){let u=a[c];if(t.call(u)!=="[object Object]")return!1;let d=Object.
keys(u);if(d.length!==1)return!1;s[c]=[d[0],u[d[0]]]}return!0}function l(o){if(o===null)return[];let a=o,s=new Array(a.length);for(let c=0,m=a.length;c<m;c+=1){
let u=a[c],d=Object.keys(u);s[c]=[d[0],u[d[0]]]}return s}return tr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:l}),tr}var rr,Gi;function mo(){
if(Gi)return rr;Gi=1;let e=z(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let a=o;for(let s in a)if(t.call(a,s)&&a[s]!==null)return!1;
return!0}function l(o){return o!==null?o:{}}return rr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:l}),rr}var ir,Wi;function lr(){return Wi||
(Wi=1,ir=ao().extend({implicit:[so(),co()],explicit:[uo(),fo(),po(),mo()]})),ir}var Vi;function Ea(){if(Vi)return $n;Vi=1;let e=Ze(),t=Je(),r=Ra(),l=lr(),o=Object.
prototype.hasOwnProperty,a=1,s=2,c=3,m=4,u=1,d=2,C=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
N=/[\x85\u2028\u2029]/,H=/[,\[\]{}]/,F=/^(?:!|!!|![0-9A-Za-z-]+!)$/,re=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Re(n){return Object.
prototype.toString.call(n)}function Q(n){return n===10||n===13}function Z(n){return n===9||n===32}function G(n){return n===9||n===32||n===10||n===13}function pe(n){
return n===44||n===91||n===93||n===123||n===125}function jn(n){if(n>=48&&n<=57)return n-48;let f=n|32;return f>=97&&f<=102?f-97+10:-1}function Kn(n){return n===
120?2:n===117?4:n===85?8:0}function tn(n){return n>=48&&n<=57?n-48:-1}function Fe(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Yn(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function Be(n,f,v){f==="__proto__"?Object.defineProperty(n,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):n[f]=
v}let rn=new Array(256),Ue=new Array(256);for(let n=0;n<256;n++)rn[n]=Fe(n)?1:0,Ue[n]=Fe(n);function K(n,f){this.input=n,this.filename=f.filename||null,this.schema=
f.schema||l,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function on(n,f){let v={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return v.snippet=r(v),new t(f,v)}function E(n,f){throw on(n,f)}function Se(n,f){n.onWarning&&n.onWarning.call(null,on(n,f))}function ce(n,f,v){let b=n.
anchorMapTransactions;if(b.length!==0){let h=b[b.length-1];o.call(h,f)||(h[f]={existed:o.call(n.anchorMap,f),value:n.anchorMap[f]})}n.anchorMap[f]=v}function Gn(n){
n.anchorMapTransactions.push(Object.create(null))}function Ee(n){let f=n.anchorMapTransactions.pop(),v=n.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],h=Object.keys(f);for(let i=0,p=h.length;i<p;i+=1){let g=h[i];o.call(b,g)||(b[g]=f[g])}}function Wn(n){let f=n.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let h=f[v[b]];h.existed?n.anchorMap[v[b]]=h.value:delete n.anchorMap[v[b]]}}function qe(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function De(n,f){n.position=
f.position,n.line=f.line,n.lineStart=f.lineStart,n.lineIndent=f.lineIndent,n.firstTabInLine=f.firstTabInLine,n.tag=f.tag,n.anchor=f.anchor,n.kind=f.kind,n.result=
f.result}let ln={YAML:function(f,v,b){f.version!==null&&E(f,"duplication of %YAML directive"),b.length!==1&&E(f,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);h===null&&E(f,"ill-formed argument of the YAML directive");let i=parseInt(h[1],10),p=parseInt(h[2],10);i!==1&&E(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=p<2,p!==1&&p!==2&&Se(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let h;b.length!==2&&E(f,"TAG \
directive accepts exactly two arguments");let i=b[0];h=b[1],F.test(i)||E(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,i)&&E(
f,'there is a previously declared suffix for "'+i+'" tag handle'),re.test(h)||E(f,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{E(f,"tag prefix is malformed: "+h)}f.tagMap[i]=h}};function X(n,f,v,b){if(f<v){let h=n.input.slice(f,v);if(b)for(let i=0,p=h.length;i<p;i+=1){let g=h.charCodeAt(
i);g===9||g>=32&&g<=1114111||E(n,"expected valid JSON character")}else A.test(h)&&E(n,"the stream contains non-printable characters");n.result+=h}}function de(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&E(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function He(n,f,v,b){
e.isObject(v)||E(n,"cannot merge mappings; the provided source object is unacceptable"),de(n);let h=Object.keys(v);for(let i=0,p=h.length;i<p;i+=1){let g=h[i];de(
n),o.call(f,g)||(Be(f,g,v[g]),b[g]=!0)}}function ue(n,f,v,b,h,i,p,g,P){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let w=0,x=h.length;w<x;w+=1)Array.
isArray(h[w])&&E(n,"nested arrays are not supported inside keys"),typeof h=="object"&&Re(h[w])==="[object Object]"&&(h[w]="[object Object]")}if(typeof h=="objec\
t"&&Re(h)==="[object Object]"&&(h="[object Object]"),h=String(h),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&E(n,"abnormal\
 merge sequence size");for(let w=0,x=i.length;w<x;w+=1)He(n,f,i[w],v)}else He(n,f,i,v);else!n.json&&!o.call(v,h)&&o.call(f,h)&&(n.line=p||n.line,n.lineStart=g||
n.lineStart,n.position=P||n.position,E(n,"duplicated mapping key")),Be(f,h,i),delete v[h];return f}function je(n){let f=n.input.charCodeAt(n.position);f===10?n.
position++:f===13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):E(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=
-1}function B(n,f,v){let b=0,h=n.input.charCodeAt(n.position);for(;h!==0;){for(;Z(h);)h===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),h=n.input.charCodeAt(
++n.position);if(f&&h===35)do h=n.input.charCodeAt(++n.position);while(h!==10&&h!==13&&h!==0);if(Q(h))for(je(n),h=n.input.charCodeAt(n.position),b++,n.lineIndent=
0;h===32;)n.lineIndent++,h=n.input.charCodeAt(++n.position);else break}return v!==-1&&b!==0&&n.lineIndent<v&&Se(n,"deficient indentation"),b}function se(n){let f=n.
position,v=n.input.charCodeAt(f);return!!((v===45||v===46)&&v===n.input.charCodeAt(f+1)&&v===n.input.charCodeAt(f+2)&&(f+=3,v=n.input.charCodeAt(f),v===0||G(v)))}
function Te(n,f){f===1?n.result+=" ":f>1&&(n.result+=e.repeat(`
`,f-1))}function an(n,f,v){let b,h,i,p,g,P,w=n.kind,x=n.result,y=n.input.charCodeAt(n.position);if(G(y)||pe(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let k=n.input.charCodeAt(n.position+1);if(G(k)||v&&pe(k))return!1}for(n.kind="scalar",n.result=
"",b=h=n.position,i=!1;y!==0;){if(y===58){let k=n.input.charCodeAt(n.position+1);if(G(k)||v&&pe(k))break}else if(y===35){let k=n.input.charCodeAt(n.position-1);
if(G(k))break}else{if(n.position===n.lineStart&&se(n)||v&&pe(y))break;if(Q(y))if(p=n.line,g=n.lineStart,P=n.lineIndent,B(n,!1,-1),n.lineIndent>=f){i=!0,y=n.input.
charCodeAt(n.position);continue}else{n.position=h,n.line=p,n.lineStart=g,n.lineIndent=P;break}}i&&(X(n,b,h,!1),Te(n,n.line-p),b=h=n.position,i=!1),Z(y)||(h=n.position+
1),y=n.input.charCodeAt(++n.position)}return X(n,b,h,!1),n.result?!0:(n.kind=w,n.result=x,!1)}function Ke(n,f){let v,b,h=n.input.charCodeAt(n.position);if(h!==39)
return!1;for(n.kind="scalar",n.result="",n.position++,v=b=n.position;(h=n.input.charCodeAt(n.position))!==0;)if(h===39)if(X(n,v,n.position,!0),h=n.input.charCodeAt(
++n.position),h===39)v=n.position,n.position++,b=n.position;else return!0;else Q(h)?(X(n,v,b,!0),Te(n,B(n,!1,f)),v=b=n.position):n.position===n.lineStart&&se(n)?
E(n,"unexpected end of the document within a single quoted scalar"):(n.position++,Z(h)||(b=n.position));E(n,"unexpected end of the stream within a single quoted\
 scalar")}function sn(n,f){let v,b,h,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,v=b=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return X(n,v,n.position,!0),n.position++,!0;if(i===92){if(X(n,v,n.position,!0),i=n.input.charCodeAt(++n.position),Q(i))B(
n,!1,f);else if(i<256&&rn[i])n.result+=Ue[i],n.position++;else if((h=Kn(i))>0){let p=h,g=0;for(;p>0;p--)i=n.input.charCodeAt(++n.position),(h=jn(i))>=0?g=(g<<4)+
h:E(n,"expected hexadecimal character");n.result+=Yn(g),n.position++}else E(n,"unknown escape sequence");v=b=n.position}else Q(i)?(X(n,v,b,!0),Te(n,B(n,!1,f)),v=
b=n.position):n.position===n.lineStart&&se(n)?E(n,"unexpected end of the document within a double quoted scalar"):(n.position++,Z(i)||(b=n.position))}E(n,"unexp\
ected end of the stream within a double quoted scalar")}function cn(n,f){let v=!0,b,h,i,p=n.tag,g,P=n.anchor,w,x,y,k,R=Object.create(null),O,S,T,I=n.input.charCodeAt(
n.position);if(I===91)w=93,k=!1,g=[];else if(I===123)w=125,k=!0,g={};else return!1;for(n.anchor!==null&&ce(n,n.anchor,g),I=n.input.charCodeAt(++n.position);I!==
0;){if(B(n,!0,f),I=n.input.charCodeAt(n.position),I===w)return n.position++,n.tag=p,n.anchor=P,n.kind=k?"mapping":"sequence",n.result=g,!0;if(v?I===44&&E(n,"exp\
ected the node content, but found ','"):E(n,"missed comma between flow collection entries"),S=O=T=null,x=y=!1,I===63){let he=n.input.charCodeAt(n.position+1);G(
he)&&(x=y=!0,n.position++,B(n,!0,f))}b=n.line,h=n.lineStart,i=n.position,ge(n,f,a,!1,!0),S=n.tag,O=n.result,B(n,!0,f),I=n.input.charCodeAt(n.position),(y||n.line===
b)&&I===58&&(x=!0,I=n.input.charCodeAt(++n.position),B(n,!0,f),ge(n,f,a,!1,!0),T=n.result),k?ue(n,g,R,S,O,T,b,h,i):x?g.push(ue(n,null,R,S,O,T,b,h,i)):g.push(O),
B(n,!0,f),I=n.input.charCodeAt(n.position),I===44?(v=!0,I=n.input.charCodeAt(++n.position)):v=!1}E(n,"unexpected end of the stream within a flow collection")}function me(n,f){
let v,b=u,h=!1,i=!1,p=f,g=0,P=!1,w,x=n.input.charCodeAt(n.position);if(x===124)v=!1;else if(x===62)v=!0;else return!1;for(n.kind="scalar",n.result="";x!==0;)if(x=
n.input.charCodeAt(++n.position),x===43||x===45)u===b?b=x===43?C:d:E(n,"repeat of a chomping mode identifier");else if((w=tn(x))>=0)w===0?E(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?E(n,"repeat of an indentation width identifier"):(p=f+w-1,i=!0);else break;if(Z(x)){do x=n.input.
charCodeAt(++n.position);while(Z(x));if(x===35)do x=n.input.charCodeAt(++n.position);while(!Q(x)&&x!==0)}for(;x!==0;){for(je(n),n.lineIndent=0,x=n.input.charCodeAt(
n.position);(!i||n.lineIndent<p)&&x===32;)n.lineIndent++,x=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>p&&(p=n.lineIndent),Q(x)){g++;continue}if(!i&&p===
0&&E(n,"missing indentation for block scalar"),n.lineIndent<p){b===C?n.result+=e.repeat(`
`,h?1+g:g):b===u&&h&&(n.result+=`
`);break}v?Z(x)?(P=!0,n.result+=e.repeat(`
`,h?1+g:g)):P?(P=!1,n.result+=e.repeat(`
`,g+1)):g===0?h&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,h?1+g:g),h=!0,i=!0,g=0;let y=n.position;for(;!Q(x)&&x!==0;)x=n.input.charCodeAt(++n.position);X(n,y,n.position,!1)}return!0}function un(n,f){let v=n.tag,b=n.anchor,
h=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ce(n,n.anchor,h);let p=n.input.charCodeAt(n.position);for(;p!==0&&(n.firstTabInLine!==-1&&(n.position=
n.firstTabInLine,E(n,"tab characters must not be used in indentation")),p===45);){let g=n.input.charCodeAt(n.position+1);if(!G(g))break;if(i=!0,n.position++,B(n,
!0,-1)&&n.lineIndent<=f){h.push(null),p=n.input.charCodeAt(n.position);continue}let P=n.line;if(ge(n,f,c,!1,!0),h.push(n.result),B(n,!0,-1),p=n.input.charCodeAt(
n.position),(n.line===P||n.lineIndent>f)&&p!==0)E(n,"bad indentation of a sequence entry");else if(n.lineIndent<f)break}return i?(n.tag=v,n.anchor=b,n.kind="seq\
uence",n.result=h,!0):!1}function fn(n,f,v){let b,h,i,p,g=n.tag,P=n.anchor,w={},x=Object.create(null),y=null,k=null,R=null,O=!1,S=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ce(n,n.anchor,w);let T=n.input.charCodeAt(n.position);for(;T!==0;){!O&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,E(n,"tab characters \
must not be used in indentation"));let I=n.input.charCodeAt(n.position+1),he=n.line;if((T===63||T===58)&&G(I))T===63?(O&&(ue(n,w,x,y,k,null,h,i,p),y=k=R=null),S=
!0,O=!0,b=!0):O?(O=!1,b=!0):E(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,T=I;else{if(h=
n.line,i=n.lineStart,p=n.position,!ge(n,v,s,!1,!0))break;if(n.line===he){for(T=n.input.charCodeAt(n.position);Z(T);)T=n.input.charCodeAt(++n.position);if(T===58)
T=n.input.charCodeAt(++n.position),G(T)||E(n,"a whitespace character is expected after the key-value separator within a block mapping"),O&&(ue(n,w,x,y,k,null,h,
i,p),y=k=R=null),S=!0,O=!1,b=!1,y=n.tag,k=n.result;else if(S)E(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=P,!0}else if(S)
E(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=P,!0}if((n.line===he||n.lineIndent>f)&&(O&&(h=
n.line,i=n.lineStart,p=n.position),ge(n,f,m,!0,b)&&(O?k=n.result:R=n.result),O||(ue(n,w,x,y,k,R,h,i,p),y=k=R=null),B(n,!0,-1),T=n.input.charCodeAt(n.position)),
(n.line===he||n.lineIndent>f)&&T!==0)E(n,"bad indentation of a mapping entry");else if(n.lineIndent<f)break}return O&&ue(n,w,x,y,k,null,h,i,p),S&&(n.tag=g,n.anchor=
P,n.kind="mapping",n.result=w),S}function pn(n){let f=!1,v=!1,b,h,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&E(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(f=!0,i=n.input.charCodeAt(++n.position)):i===33?(v=!0,b="!!",i=n.input.charCodeAt(++n.position)):b="!";let p=n.
position;if(f){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(h=n.input.slice(p,n.position),i=n.input.charCodeAt(++n.position)):
E(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!G(i);)i===33&&(v?E(n,"tag suffix cannot contain exclamation marks"):(b=n.input.slice(
p-1,n.position+1),F.test(b)||E(n,"named tag handle cannot contain such characters"),v=!0,p=n.position+1)),i=n.input.charCodeAt(++n.position);h=n.input.slice(p,n.
position),H.test(h)&&E(n,"tag suffix cannot contain flow indicator characters")}h&&!re.test(h)&&E(n,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{E(n,"tag name is malformed: "+h)}return f?n.tag=h:o.call(n.tagMap,b)?n.tag=n.tagMap[b]+h:b==="!"?n.tag="!"+h:b==="!!"?n.tag="tag:yaml.org,2002:"+h:E(n,
'undeclared tag handle "'+b+'"'),!0}function dn(n){let f=n.input.charCodeAt(n.position);if(f!==38)return!1;n.anchor!==null&&E(n,"duplication of an anchor proper\
ty"),f=n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!G(f)&&!pe(f);)f=n.input.charCodeAt(++n.position);return n.position===v&&E(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(v,n.position),!0}function Vn(n){let f=n.input.charCodeAt(n.position);if(f!==42)return!1;f=
n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!G(f)&&!pe(f);)f=n.input.charCodeAt(++n.position);n.position===v&&E(n,"name of an alias node must \
contain at least one character");let b=n.input.slice(v,n.position);return o.call(n.anchorMap,b)||E(n,'unidentified alias "'+b+'"'),n.result=n.anchorMap[b],B(n,!0,
-1),!0}function mn(n,f,v,b){let h=qe(n);return Gn(n),De(n,f),n.tag=null,n.anchor=null,n.kind=null,n.result=null,fn(n,v,b)&&n.kind==="mapping"?(Ee(n),!0):(Wn(n),
De(n,h),!1)}function ge(n,f,v,b,h){let i,p,g=1,P=!1,w=!1,x=null,y,k,R;n.depth>=n.maxDepth&&E(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let O=i=p=m===v||c===v;if(b&&B(n,!0,-1)&&(P=!0,n.lineIndent>f?g=1:n.lineIndent===f?
g=0:n.lineIndent<f&&(g=-1)),g===1)for(;;){let S=n.input.charCodeAt(n.position),T=qe(n);if(P&&(S===33&&n.tag!==null||S===38&&n.anchor!==null)||!pn(n)&&!dn(n))break;
x===null&&(x=T),B(n,!0,-1)?(P=!0,p=O,n.lineIndent>f?g=1:n.lineIndent===f?g=0:n.lineIndent<f&&(g=-1)):p=!1}if(p&&(p=P||h),g===1||m===v)if(a===v||s===v?k=f:k=f+1,
R=n.position-n.lineStart,g===1)if(p&&(un(n,R)||fn(n,R,k))||cn(n,k))w=!0;else{let S=n.input.charCodeAt(n.position);x!==null&&O&&!p&&S!==124&&S!==62&&mn(n,x,x.position-
x.lineStart,k)||i&&me(n,k)||Ke(n,k)||sn(n,k)?w=!0:Vn(n)?(w=!0,(n.tag!==null||n.anchor!==null)&&E(n,"alias node should not have any properties")):an(n,k,a===v)&&
(w=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ce(n,n.anchor,n.result)}else g===0&&(w=p&&un(n,R));if(n.tag===null)n.anchor!==null&&ce(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&E(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let S=0,T=n.implicitTypes.
length;S<T;S+=1)if(y=n.implicitTypes[S],y.resolve(n.result)){n.result=y.construct(n.result),n.tag=y.tag,n.anchor!==null&&ce(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))y=n.typeMap[n.kind||"fallback"][n.tag];else{y=null;let S=n.typeMap.multi[n.kind||"fallback"];for(let T=0,
I=S.length;T<I;T+=1)if(n.tag.slice(0,S[T].tag.length)===S[T].tag){y=S[T];break}}y||E(n,"unknown tag !<"+n.tag+">"),n.result!==null&&y.kind!==n.kind&&E(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+y.kind+'", not "'+n.kind+'"'),y.resolve(n.result,n.tag)?(n.result=y.construct(n.result,n.tag),n.anchor!==
null&&ce(n,n.anchor,n.result)):E(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||w}function zn(n){let f=n.position,v=!1,b;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(b=
n.input.charCodeAt(n.position))!==0&&(B(n,!0,-1),b=n.input.charCodeAt(n.position),!(n.lineIndent>0||b!==37));){v=!0,b=n.input.charCodeAt(++n.position);let h=n.position;
for(;b!==0&&!G(b);)b=n.input.charCodeAt(++n.position);let i=n.input.slice(h,n.position),p=[];for(i.length<1&&E(n,"directive name must not be less than one chara\
cter in length");b!==0;){for(;Z(b);)b=n.input.charCodeAt(++n.position);if(b===35){do b=n.input.charCodeAt(++n.position);while(b!==0&&!Q(b));break}if(Q(b))break;
for(h=n.position;b!==0&&!G(b);)b=n.input.charCodeAt(++n.position);p.push(n.input.slice(h,n.position))}b!==0&&je(n),o.call(ln,i)?ln[i](n,i,p):Se(n,'unknown docum\
ent directive "'+i+'"')}if(B(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,B(n,!0,-1)):v&&E(n,"directives end mark is expected"),ge(n,n.lineIndent-1,m,!1,!0),B(n,!0,-1),n.checkLineBreaks&&N.test(n.input.slice(f,n.
position))&&Se(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&se(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,B(n,!0,-1));return}n.position<n.length-1&&E(n,"end of the stream or a document separator is expected")}function Ye(n,f){n=String(n),f=f||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let v=new K(n,f),b=n.indexOf("\0");for(b!==-1&&(v.position=b,E(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)zn(v);return v.documents}function Qn(n,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=Ye(n,v);if(typeof f!="function")return b;for(let h=0,i=b.length;h<i;h+=1)f(b[h])}function Zn(n,f){let v=Ye(n,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return $n.loadAll=Qn,$n.load=Zn,$n}var or={},zi;function Oa(){
if(zi)return or;zi=1;let e=Ze(),t=Je(),r=lr(),l=Object.prototype.toString,o=Object.prototype.hasOwnProperty,a=65279,s=9,c=10,m=13,u=32,d=33,C=34,A=35,N=37,H=38,
F=39,re=42,Re=44,Q=45,Z=58,G=61,pe=62,jn=63,Kn=64,tn=91,Fe=93,Yn=96,Be=123,rn=124,Ue=125,K={};K[0]="\\0",K[7]="\\a",K[8]="\\b",K[9]="\\t",K[10]="\\n",K[11]="\\v",
K[12]="\\f",K[13]="\\r",K[27]="\\e",K[34]='\\"',K[92]="\\\\",K[133]="\\N",K[160]="\\_",K[8232]="\\L",K[8233]="\\P";let on=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],E=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Se(i,p){if(p===null)return{};let g={},P=Object.keys(p);for(let w=0,
x=P.length;w<x;w+=1){let y=P[w],k=String(p[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let R=i.compiledTypeMap.fallback[y];R&&o.call(R.styleAliases,
k)&&(k=R.styleAliases[k]),g[y]=k}return g}function ce(i){let p,g,P=i.toString(16).toUpperCase();if(i<=255)p="x",g=2;else if(i<=65535)p="u",g=4;else if(i<=4294967295)
p="U",g=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+e.repeat("0",g-P.length)+P}let Gn=1,Ee=2;function Wn(i){
this.schema=i.schema||r,this.indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(
i.flowLevel)?-1:i.flowLevel,this.styleMap=Se(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.
noCompatMode=i.noCompatMode||!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ee:Gn,this.forceQuotes=i.forceQuotes||!1,this.replacer=
typeof i.replacer=="function"?i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function qe(i,p){let g=e.repeat(" ",p),P=0,w="",x=i.length;for(;P<x;){let y,k=i.indexOf(`
`,P);k===-1?(y=i.slice(P),P=x):(y=i.slice(P,k+1),P=k+1),y.length&&y!==`
`&&(w+=g),w+=y}return w}function De(i,p){return`
`+e.repeat(" ",i.indent*p)}function ln(i,p){for(let g=0,P=i.implicitTypes.length;g<P;g+=1)if(i.implicitTypes[g].resolve(p))return!0;return!1}function X(i){return i===
u||i===s}function de(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==a||i>=65536&&i<=1114111}function He(i){return de(i)&&
i!==a&&i!==m&&i!==c}function ue(i,p,g){let P=He(i),w=P&&!X(i);return(g?P:P&&i!==Re&&i!==tn&&i!==Fe&&i!==Be&&i!==Ue)&&i!==A&&!(p===Z&&!w)||He(p)&&!X(p)&&i===A||p===
Z&&w}function je(i){return de(i)&&i!==a&&!X(i)&&i!==Q&&i!==jn&&i!==Z&&i!==Re&&i!==tn&&i!==Fe&&i!==Be&&i!==Ue&&i!==A&&i!==H&&i!==re&&i!==d&&i!==rn&&i!==G&&i!==pe&&
i!==F&&i!==C&&i!==N&&i!==Kn&&i!==Yn}function B(i){return!X(i)&&i!==Z}function se(i,p){let g=i.charCodeAt(p),P;return g>=55296&&g<=56319&&p+1<i.length&&(P=i.charCodeAt(
p+1),P>=56320&&P<=57343)?(g-55296)*1024+P-56320+65536:g}function Te(i){return/^\n* /.test(i)}let an=1,Ke=2,sn=3,cn=4,me=5;function un(i,p,g,P,w,x,y,k){let R,O=0,
S=null,T=!1,I=!1,he=P!==-1,Ge=-1,We=je(se(i,0))&&B(se(i,i.length-1));if(p||y)for(R=0;R<i.length;O>=65536?R+=2:R++){if(O=se(i,R),!de(O))return me;We=We&&ue(O,S,k),
S=O}else{for(R=0;R<i.length;O>=65536?R+=2:R++){if(O=se(i,R),O===c)T=!0,he&&(I=I||R-Ge-1>P&&i[Ge+1]!==" ",Ge=R);else if(!de(O))return me;We=We&&ue(O,S,k),S=O}I=I||
he&&R-Ge-1>P&&i[Ge+1]!==" "}return!T&&!I?We&&!y&&!w(i)?an:x===Ee?me:Ke:g>9&&Te(i)?me:y?x===Ee?me:Ke:I?cn:sn}function fn(i,p,g,P,w){i.dump=(function(){if(p.length===
0)return i.quotingType===Ee?'""':"''";if(!i.noCompatMode&&(on.indexOf(p)!==-1||E.test(p)))return i.quotingType===Ee?'"'+p+'"':"'"+p+"'";let x=i.indent*Math.max(
1,g),y=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-x),k=P||i.flowLevel>-1&&g>=i.flowLevel;function R(O){return ln(i,O)}switch(un(p,k,i.indent,
y,R,i.quotingType,i.forceQuotes&&!P,w)){case an:return p;case Ke:return"'"+p.replace(/'/g,"''")+"'";case sn:return"|"+pn(p,i.indent)+dn(qe(p,x));case cn:return"\
>"+pn(p,i.indent)+dn(qe(Vn(p,y),x));case me:return'"'+ge(p)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function pn(i,p){let g=Te(i)?
String(p):"",P=i[i.length-1]===`
`,x=P&&(i[i.length-2]===`
`||i===`
`)?"+":P?"":"-";return g+x+`
`}function dn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function Vn(i,p){let g=/(\n+)([^\n]*)/g,P=(function(){let k=i.indexOf(`
`);return k=k!==-1?k:i.length,g.lastIndex=k,mn(i.slice(0,k),p)})(),w=i[0]===`
`||i[0]===" ",x,y;for(;y=g.exec(i);){let k=y[1],R=y[2];x=R[0]===" ",P+=k+(!w&&!x&&R!==""?`
`:"")+mn(R,p),w=x}return P}function mn(i,p){if(i===""||i[0]===" ")return i;let g=/ [^ ]/g,P,w=0,x,y=0,k=0,R="";for(;P=g.exec(i);)k=P.index,k-w>p&&(x=y>w?y:k,R+=
`
`+i.slice(w,x),w=x+1),y=k;return R+=`
`,i.length-w>p&&y>w?R+=i.slice(w,y)+`
`+i.slice(y+1):R+=i.slice(w),R.slice(1)}function ge(i){let p="",g=0;for(let P=0;P<i.length;g>=65536?P+=2:P++){g=se(i,P);let w=K[g];!w&&de(g)?(p+=i[P],g>=65536&&
(p+=i[P+1])):p+=w||ce(g)}return p}function zn(i,p,g){let P="",w=i.tag;for(let x=0,y=g.length;x<y;x+=1){let k=g[x];i.replacer&&(k=i.replacer.call(g,String(x),k)),
(f(i,p,k,!1,!1)||typeof k>"u"&&f(i,p,null,!1,!1))&&(P!==""&&(P+=","+(i.condenseFlow?"":" ")),P+=i.dump)}i.tag=w,i.dump="["+P+"]"}function Ye(i,p,g,P){let w="",x=i.
tag;for(let y=0,k=g.length;y<k;y+=1){let R=g[y];i.replacer&&(R=i.replacer.call(g,String(y),R)),(f(i,p+1,R,!0,!0,!1,!0)||typeof R>"u"&&f(i,p+1,null,!0,!0,!1,!0))&&
((!P||w!=="")&&(w+=De(i,p)),i.dump&&c===i.dump.charCodeAt(0)?w+="-":w+="- ",w+=i.dump)}i.tag=x,i.dump=w||"[]"}function Qn(i,p,g){let P="",w=i.tag,x=Object.keys(
g);for(let y=0,k=x.length;y<k;y+=1){let R="";P!==""&&(R+=", "),i.condenseFlow&&(R+='"');let O=x[y],S=g[O];i.replacer&&(S=i.replacer.call(g,O,S)),f(i,p,O,!1,!1)&&
(i.dump.length>1024&&(R+="? "),R+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),f(i,p,S,!1,!1)&&(R+=i.dump,P+=R))}i.tag=w,i.dump="{"+P+"}"}function Zn(i,p,g,P){
let w="",x=i.tag,y=Object.keys(g);if(i.sortKeys===!0)y.sort();else if(typeof i.sortKeys=="function")y.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let k=0,R=y.length;k<R;k+=1){let O="";(!P||w!=="")&&(O+=De(i,p));let S=y[k],T=g[S];if(i.replacer&&(T=i.replacer.call(g,S,T)),
!f(i,p+1,S,!0,!0,!0))continue;let I=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;I&&(i.dump&&c===i.dump.charCodeAt(0)?O+="?":O+="? "),O+=i.dump,I&&(O+=
De(i,p)),f(i,p+1,T,!0,I)&&(i.dump&&c===i.dump.charCodeAt(0)?O+=":":O+=": ",O+=i.dump,w+=O)}i.tag=x,i.dump=w||"{}"}function n(i,p,g){let P=g?i.explicitTypes:i.implicitTypes;
for(let w=0,x=P.length;w<x;w+=1){let y=P[w];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof p=="object"&&p instanceof y.instanceOf)&&(!y.predicate||y.predicate(
p))){if(g?y.multi&&y.representName?i.tag=y.representName(p):i.tag=y.tag:i.tag="?",y.represent){let k=i.styleMap[y.tag]||y.defaultStyle,R;if(l.call(y.represent)===
"[object Function]")R=y.represent(p,k);else if(o.call(y.represent,k))R=y.represent[k](p,k);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+k+'" style');
i.dump=R}return!0}}return!1}function f(i,p,g,P,w,x,y){i.tag=null,i.dump=g,n(i,g,!1)||n(i,g,!0);let k=l.call(i.dump),R=P;P&&(P=i.flowLevel<0||i.flowLevel>p);let O=k===
"[object Object]"||k==="[object Array]",S,T;if(O&&(S=i.duplicates.indexOf(g),T=S!==-1),(i.tag!==null&&i.tag!=="?"||T||i.indent!==2&&p>0)&&(w=!1),T&&i.usedDuplicates[S])
i.dump="*ref_"+S;else{if(O&&T&&!i.usedDuplicates[S]&&(i.usedDuplicates[S]=!0),k==="[object Object]")P&&Object.keys(i.dump).length!==0?(Zn(i,p,i.dump,w),T&&(i.dump=
"&ref_"+S+i.dump)):(Qn(i,p,i.dump),T&&(i.dump="&ref_"+S+" "+i.dump));else if(k==="[object Array]")P&&i.dump.length!==0?(i.noArrayIndent&&!y&&p>0?Ye(i,p-1,i.dump,
w):Ye(i,p,i.dump,w),T&&(i.dump="&ref_"+S+i.dump)):(zn(i,p,i.dump),T&&(i.dump="&ref_"+S+" "+i.dump));else if(k==="[object String]")i.tag!=="?"&&fn(i,i.dump,p,x,R);else{
if(k==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+k)}if(i.tag!==null&&i.tag!=="?"){let I=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?I="!"+I:I.slice(0,18)==="tag:yaml.org,2002:"?I="!!"+I.slice(18):I="!<"+I+">",i.dump=I+" "+
i.dump}}return!0}function v(i,p){let g=[],P=[];b(i,g,P);let w=P.length;for(let x=0;x<w;x+=1)p.duplicates.push(g[P[x]]);p.usedDuplicates=new Array(w)}function b(i,p,g){
if(i!==null&&typeof i=="object"){let P=p.indexOf(i);if(P!==-1)g.indexOf(P)===-1&&g.push(P);else if(p.push(i),Array.isArray(i))for(let w=0,x=i.length;w<x;w+=1)b(
i[w],p,g);else{let w=Object.keys(i);for(let x=0,y=w.length;x<y;x+=1)b(i[w[x]],p,g)}}}function h(i,p){p=p||{};let g=new Wn(p);g.noRefs||v(i,g);let P=i;return g.replacer&&
(P=g.replacer.call({"":P},"",P)),f(g,0,P,!0,!0)?g.dump+`
`:""}return or.dump=h,or}var Qi;function Sa(){if(Qi)return W;Qi=1;let e=Ea(),t=Oa();function r(l,o){return function(){throw new Error("Function yaml."+l+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return W.Type=z(),W.Schema=Zi(),W.FAILSAFE_SCHEMA=no(),W.JSON_SCHEMA=lo(),W.CORE_SCHEMA=
ao(),W.DEFAULT_SCHEMA=lr(),W.load=e.load,W.loadAll=e.loadAll,W.dump=t.dump,W.YAMLException=Je(),W.types={binary:uo(),float:oo(),map:eo(),null:to(),pairs:po(),set:mo(),
timestamp:so(),bool:ro(),int:io(),merge:co(),omap:fo(),seq:Xi(),str:Ji()},W.safeLoad=r("safeLoad","load"),W.safeLoadAll=r("safeLoadAll","loadAll"),W.safeDump=r(
"safeDump","dump"),W}var Da=Sa(),Ta=Aa(Da),{Type:go,Schema:Xf,FAILSAFE_SCHEMA:ho,JSON_SCHEMA:ep,CORE_SCHEMA:np,DEFAULT_SCHEMA:tp,load:yo,loadAll:rp,dump:ip,YAMLException:op,
types:lp,safeLoad:ap,safeLoadAll:sp,safeDump:cp}=Ta;function Po(e,t,r){if(t===void 0)return r?vo(e):Oe(e);if(t===`${Me}binary`)return Ma(e);if(t===`${Me}timestamp`)return La.test(e)&&Na(e)?Oe(e):void 0;let l=Ia.get(
t);if(!l)return Oe(e);let o=vo(e);return l==="float"&&o.type==="integer"?_e(Number(o.value)):o.type===l?o:void 0}var Me="tag:yaml.org,2002:",Ia=new Map([[`${Me}\
int`,"integer"],[`${Me}float`,"float"],[`${Me}bool`,"boolean"],[`${Me}null`,"null"]]),La=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Na(e){let[t=0,r=0,l=0]=e.split(/[-Tt ]/,3).map(Number);return l<=new Date(Date.UTC(t,r,0)).getUTCDate()}function Ma(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Oe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function vo(e){
let t=_a.get(e);if(t)return t;let r=e.charAt(0);if(r===".")return $a(e)??Oe(e);if(!/[-+0-9]/.test(r))return Oe(e);let l=e.replaceAll("_","");return Ba(l)??Fa(l)??
Oe(e)}var _a=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,bo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,bo(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,_e(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,_e(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,_e(Number.NEGATIVE_INFINITY)])]);
function Oe(e){return{type:"text",value:e,key:e}}function bo(e){return{type:"boolean",value:e,key:String(e)}}function _e(e){return{type:"float",value:e,key:qa(e)}}
function $a(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?_e(t):void 0}
function Fa(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?_e(t):void 0}function Ba(e){let t=Ua.
exec(e);if(!t)return;let[,r="",l,o,a,s="0"]=t,c=l!==void 0?Fn(l,"0x",16):o!==void 0?Fn(o,"0o",22):a!==void 0?Fn(a,"0b",64):Fn(s,"",20);if(c===void 0||c>=2n**64n)
return;let m=r==="-"?-c:c;return m>=-(2n**63n)&&m<2n**63n?{type:"integer",value:Number(m),key:String(m)}:r===""?{type:"integer",value:Number(m),key:void 0}:void 0}
var Ua=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Fn(e,t,r){return e.length<=r?BigInt(t+e):
void 0}function qa(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let r=1;for(;Math.fround(Number(t.toPrecision(r)))!==t;)r++;let[l,o]=t.toExponential(r-1).split("e"),a=Number(o);return a>=-4&&a<6?String(Number(t.toPrecision(
r))):`${l}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}function xo(e){if(e.length>Ro||Ha(e))return;let t=Ao(e);return ar?void 0:t}function ko(e){return e.length<=Ro&&Ao(e)!==void 0}function Ao(e){ar=!1;try{return{value:yo(
e,{schema:ls})??null}}catch{return}}var Ro=3e6;function Ha(e){return Ka.test(e)||ja.test(e)||Wa(e)||Ya.test(e)&&Ga.test(e)?!0:/[[{]/.test(e)&&Va.test(e)&&(za.test(
e)||Qa(e))}var ja=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Ka=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Ya=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Ga=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Wa(e){for(let t=0;t+wo<e.length;){let r=e.lastIndexOf(`
`,t+wo);if(r<t)return!0;t=r+1}return!1}var wo=1e3,Va=/(?:^|[\s,:[{-])[[{]/,za=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Qa(e){let t=!1,r=!1;for(let l=0;l<e.length;l++){
let o=e.charCodeAt(l);if(o===Za||o===Ja||o===Co){if(t)return!0;t=o!==Co,r=!1}else t&&(o===Xa?r=!1:o===es?r=!0:!r&&o!==ns&&o!==ts&&o!==rs&&(t=!1))}return!1}var[Za,
Ja,Co,Xa,es,ns,ts,rs]=[93,125,44,10,35,32,9,13],ar=!1,is=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Xe,os=new go("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(is.has(e.charCodeAt(0))||(Xe=Po(e,void 0,!0),!Xe||Xe.type==="text"))return!1;let{type:t,key:r,value:l}=Xe;
return(t==="float"||t==="integer"&&r!==String(l))&&(ar=!0),!0},construct:()=>Xe?.value}),ls=ho.extend({implicit:[os]});var as,ss=()=>as??=require("./with-positions.cjs");var sr=(...e)=>ss().readWithPositions(...e);function Oo(e,{valuesOnly:t=!0}={}){let r=Pi(e),l=[],o,a=0;for(let s of Ai(e)){let c=Eo(e,{...s,start:a},r,t);if(c.value===null&&c.issues.length===0){o??=c;continue}
l.push(c),a=s.end}return l.length>0?{documents:l}:{documents:[o??Eo(e,{start:a,body:a,end:e.length},r,t)]}}function Eo(e,t,r,l){let o=l?cs(e,t):void 0;if(!o)return sr(
e,t,r);let a,s=()=>(a??=sr(e,t,r),a);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:c=>s().positionOf(c),keyOf:c=>s().keyOf(c),get node(){
return s().node}}}function cs(e,{body:t,end:r,json:l,fault:o}){if(o)return;let a=e.slice(t,r);return l?ko(a)?l:void 0:xo(a)}function So(e){let t=us([...e]);return t&&(r=>ps([...r],t))}var Bn="*";function us(e){let t=[];for(let r=0;r<e.length;r++){let l=e[r]??"";if(l==="*")t.at(-1)!==
Bn&&t.push(Bn);else if(l==="?")t.push(()=>!0);else if(l==="["){let o=e[r+1]==="!"||e[r+1]==="^",a=r+(o?2:1),s=e.indexOf("]",a+1),c=s===-1?[]:fs(e.slice(a,s));if(c.
length===0)return;t.push(m=>c.some(([u,d])=>u<=m&&m<=d)!==o),r=s}else t.push(o=>o===l)}return t}function fs(e){let t=[];for(let r=0;r<e.length;r++){let l=e[r]??
"",o=e[r+1]==="-"?e[r+2]:void 0;if(o!==void 0&&o<l)return[];t.push([l,o??l]),o!==void 0&&(r+=2)}return t}function ps(e,t){let r=0,l=0,o=-1,a=0;for(;r<e.length;){
let s=t[l];if(s===Bn)o=l++,a=r;else if(s?.(e[r]??""))r++,l++;else if(o!==-1)l=o+1,r=++a;else return!1}for(;t[l]===Bn;)l++;return l===t.length}function Io(e){let t=ds(e);if(t!==void 0)return{ok:!1,mistake:t};let r=gs(e);if(r===void 0)return{ok:!1,mistake:`have at most ${Lo} alternatives in its {}`};let l=[];
for(let a of r){let s=hs(a);if(s===void 0)return{ok:!1,mistake:"have a character between [ and ]"};l.push(s)}return{ok:!0,glob:{pattern:e,matchOf:a=>{let s;for(let c of l){
let m=ys(a,c);m!==void 0&&(s===void 0||m.length<s.length)&&(s=m)}return s}}}}var en="**",Do=1e3,Lo=100;function ds(e){if(e==="")return"not be empty";if(e.length>
Do)return`have at most ${Do} characters`;if(e.includes("\\"))return"use / between folders, not \\";if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"be relative\
 to the folder of this file";if(e.split("/").includes(".."))return"stay in the folder of this file, without ..";if(e.startsWith("!"))return"not begin with !; wh\
at comes later in the list counts";if(/[?*+@!]\(/.test(e))return"use {a,b} for alternatives, not ()";if(!ms(e))return"have a } for each {";if(/\{[^{},]*\.\.[^{},]*\}/.
test(e))return"list the alternatives in {}, not a range"}function ms(e){let t=0;for(let r of e)if(r==="{")t++;else if(r==="}"&&--t<0)return!1;return t===0}function gs(e){
let t=[],r=[e];for(let l=r.pop();l!==void 0;l=r.pop()){let o=l.indexOf("}"),a=l.lastIndexOf("{",o);if(o===-1)t.push(l);else for(let s of l.slice(a+1,o).split(","))
r.push(l.slice(0,a)+s+l.slice(o+1));if(r.length+t.length>Lo)return}return t}function hs(e){let t=[];for(let r of e.split("/")){if(r===""||r===".")continue;let l=r===
en?r:So(r);if(l===void 0)return;(l!==en||t.at(-1)!==en)&&t.push(l)}return t}function ys(e,t){if(t.length===0)return"";let r=To(new Set([0]),t);for(let l=e.indexOf(
"/"),o=0;;o=l+1,l=e.indexOf("/",o)){let a=e.slice(o,l===-1?void 0:l),s=new Set;for(let c of r){let m=t[c];m===en?(s.add(c),c===t.length-1&&s.add(t.length)):m?.(
a)&&s.add(c+1)}if(r=To(s,t),r.has(t.length))return l===-1?e:e.slice(0,l);if(l===-1||r.size===0)return}}function To(e,t){for(let r of e)t[r]===en&&r<t.length-1&&
e.add(r+1);return e}function ur(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Cn};let r=vs.exec(t),l=r===null?void 0:
`v${r[1]}`;return Pr(l)?{ok:!0,release:l}:{ok:!1,suggestion:bs(t,l)}}function No(e){let t=ur(e),r=t.ok?void 0:t.suggestion,l=r===void 0?`; write one of ${ve[0]}\
 to ${Cn}, latest or auto`:`; did you mean "${r}"?`;return`unknown release "${e}"${l}`}var vs=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function bs(e,t){if(t===void 0)return ye(e,[...ve,"latest","auto"]);let r=cr(t);return ve.reduce((l,o)=>Math.abs(cr(o)-r)<Math.abs(cr(l)-r)?o:l)}function cr(e){
let[t=0,r=0]=e.slice(1).split(".").map(Number);return t*1e4+r}var Un=(e,t,{report:r})=>{if(typeof e=="string")return e;r(t,`must be a string; it is ${ke(e)}`)},Mo=(e,t,{report:r})=>{if(typeof e=="boolean")return e;r(t,`mus\
t be true or false; it is ${ke(e)}`)},fr=(e,t,{report:r,sourceAt:l})=>{if(typeof e!="string"&&typeof e!="number"){r(t,`must be a release, such as v1.2, latest o\
r auto; it is ${ke(e)}`);return}let o=typeof e=="number"?l(t).trim():e,a=typeof e=="number"&&Number(o)!==e?String(e):o,s=ur(a);if(s.ok)return s.release;r(t,No(a))},
_o=(e,t,r)=>{let l=Un(e,t,r);if(l?.trim()!=="")return l;r.report(t,"must not be empty")},pr=(e,t,r)=>{let l=Un(e,t,r);if(l===void 0)return;let o=Io(l);if(o.ok)return o.
glob;r.report(t,`must ${o.mistake}`)};function nn(e,t){return(r,l,o)=>{if(!Array.isArray(r)){o.report(l,`must be a list, such as ${t}; it is ${ke(r)}`);return}return r.
flatMap((a,s)=>e(a,`${l}/${s}`,o)??[])}}function dr(e){let t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return(r,l,{report:o,sourceAt:a})=>{let s=e.find(u=>u===
r);if(s!==void 0)return s;let c=typeof r=="string"?Ps(r,e):void 0,m=typeof r=="string"?`"${r}"`:ws(r)?a(l):ke(r);o(l,`must be ${t}; it is ${m}${c===void 0?"":`;\
 did you mean "${c}"?`}`)}}function Ps(e,t){return e.length>1?t.find(r=>r.startsWith(e))??ye(e,t):void 0}function ke(e){return e===null?"empty":Array.isArray(e)?
"a list":j(e)?"a map":`a ${typeof e}`}var ws=e=>typeof e=="number"||typeof e=="boolean";function $o(e,t,r){let l=xs(t),o={$schema:Un,release:fr,overrides:nn(Cs(l),"[{ files: [legacy/**], release: v0.16 }]"),sets:nn(pr,"[clusters/*]"),complete:Mo,ignore:nn(
_o,"[vendor/**]"),failLevel:dr(["warning","error"]),rules:l},{$schema:a,...s}=Fo(e,"",o,r);return s}function Cs(e){let t={files:nn(pr,"[legacy/**]"),release:fr,
rules:e};return(r,l,o)=>{if(!j(r)){o.report(l,`must be a map with "files" and "release" or "rules"; it is ${ke(r)}`);return}let{files:a,...s}=Fo(r,l,t,o);return Object.
hasOwn(r,"files")?Array.isArray(r.files)&&r.files.length===0&&o.report(`${l}/files`,"must have at least one pattern"):o.report(l,'must have "files", such as [le\
gacy/**]'),!Object.hasOwn(r,"release")&&!Object.hasOwn(r,"rules")&&o.report(l,'must have "release" or "rules": without them it changes nothing'),a&&{files:a,...s}}}
function xs(e){let t=dr(["off","warning","error"]);return(r,l,o)=>{if(!j(r)){o.report(l,`must be a map of codes, such as "inline-ca: off"; it is ${ke(r)}`);return}
let a={};for(let[s,c]of Object.entries(r)){let m=`${l}/${Tt(s)}`,u=Object.hasOwn(e,s)?e[s]:void 0;u===void 0&&Bo("code",s,m,Object.keys(e),'; "openchoreo-planes\
 explain" lists them',o);let d=t(c===!1?"off":c,m,o);u==="contract"&&d==="off"?o.report(m,ks(s)):u!==void 0&&d!==void 0&&(a[s]=d)}return a}}var ks=e=>`cannot be\
 off: the API server rejects or changes such a manifest; use warning, or suppress single findings with "# openchoreo-planes-disable-next-line ${e} -- reason"`;function Fo(e,t,r,l){
let o=[];for(let[a,s]of Object.entries(e)){let c=`${t}/${Tt(a)}`,m=Object.keys(r),u=Object.hasOwn(r,a)?r[a]:void 0;if(!u){Bo("key",a,c,m,`; must be one of ${m.filter(
C=>C!=="$schema").join(", ")}`,l);continue}let d=u(s,c,l);d!==void 0&&o.push([a,d])}return Object.fromEntries(o)}function Bo(e,t,r,l,o,{report:a}){let s=ye(t,l);
a(r,`unknown ${e} "${t}"${s===void 0?o:`; did you mean "${s}"?`}`,"key")}function Uo(e,t,r){let l=[],{documents:o}=Oo(e,{valuesOnly:!1}),[a,s]=o;if(s){let d=s.positionOf("");l.push({file:t,field:"",message:"a configuration is a singl\
e document: remove what follows ---",range:d})}let c=a?As(a,e,t,r,l):{},[m,...u]=l.sort((d,C)=>d.range.start.offset-C.range.start.offset);return m?{ok:!1,issues:[
m,...u]}:{ok:!0,config:c}}function As(e,t,r,l,o){for(let{field:c,message:m,range:u}of e.issues)o.push({file:r,field:c,message:m,range:u});let{value:a}=e;if(a==null)
return{};let s={report:(c,m,u="value")=>{let d=u==="key"?e.keyOf(c):e.positionOf(c);o.push({file:r,field:kr(c),message:m,range:d})},sourceAt:c=>{let{start:m,end:u}=e.
positionOf(c);return t.slice(m.offset,u.offset)}};return j(a)?$o(a,l,s):(s.report("",'must be a map, such as "release: v1.2"'),{})}var Ae=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function qn(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Ho=require("buffer"),Hn=require("fs"),Es=require("path");var Rs={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function qo(e){return e instanceof Error?Rs[qn(e)]??e.message:"an unknown error"}var Gp=Buffer.allocUnsafeSlow(64*1024);function jo(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,Ho.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Os(e,t){let r=Uo(Ds(e,t),t,bi);if(r.ok)return r.config;throw new Ae(r.issues.map(({field:l,message:o,range:{start:a}})=>`${t}:${a.line}:${a.column}: ${l===
""?"":`${l}: `}${o}`))}var Ss=1024*1024;function Ds(e,t){try{let r=(0,$e.statSync)(e);if(!r.isFile())throw new Ae([`${t}: it is ${r.isDirectory()?"a directory":
"no file"}`]);if(r.size>Ss)throw new Ae([`${t}: it is too large to be a configuration`]);return jo((0,$e.readFileSync)(e))}catch(r){if(r instanceof Ae)throw r;let l=qn(
r)==="ENOENT"&&Ts(e)?"it is a link to a file that does not exist":qo(r);throw new Ae([`${t}: ${l}`])}}function Ts(e){return(0,$e.lstatSync)(e,{throwIfNoEntry:!1})?.
isSymbolicLink()??!1}0&&(module.exports={loadConfig});

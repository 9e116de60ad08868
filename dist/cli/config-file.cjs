"use strict";var mt=Object.defineProperty;var va=Object.getOwnPropertyDescriptor;var ba=Object.getOwnPropertyNames;var Pa=Object.prototype.hasOwnProperty;var V=(e,t)=>{for(var r in t)mt(e,r,{get:t[r],enumerable:!0})},Ca=(e,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ba(t))!Pa.call(e,o)&&o!==
r&&mt(e,o,{get:()=>t[o],enumerable:!(a=va(t,o))||a.enumerable});return e};var wa=e=>Ca(mt({},"__esModule",{value:!0}),e);var lc={};V(lc,{loadConfig:()=>rc});module.exports=wa(lc);var Ke=require("fs");var xa={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wrong-type":"error","null-valu\
e":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"error","namespaced-observability-plane":"error","unknown-kind":"er\
ror","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error","invalid-format":"error","too\
-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"error","too-many-issues":"error"},
Ir=Object.keys(xa);var Le={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"v0.13"}};var ka=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,F=`-----BEGIN CERTIFICATE-----
${ka}-----END CERTIFICATE-----
`,Cn=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,wn=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function D(e,t,r=`name: example
  namespace: acme`){let a=t.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
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
`,N=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function _(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}var ae=D("DataPlane",L+N,`name: eu-west
  namespace: acme`);function Ne(e,t="DataPlane"){return D("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function $(e,t){return D("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var Nr={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",sources:[
{tag:"v0.13.0",crd:"dataplanes",field:"planeID",lines:"126-136"},{tag:"v0.13.0",crd:"dataplanes",field:"clientCA",lines:"51-54"}],...Le["client-ca-conflict"],among:"\
each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let a=`${r.kind}/${r.planeID}`,o=t.get(a);return o||t.set(a,r),o?.ca&&Lr(o.ca.text)!==Lr(r.
ca.text)?[{plane:r,path:r.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID and therefore the same ag\
ent: use the same CA in both.`,example:{release:"v0.13",wrong:`${xn("a",F)}---
${xn("b",F.replace("CCCC","DDDD"))}`,right:`${xn("a",F)}---
${xn("b",F)}`}},Lr=e=>e.replace(/\s+/g,"");function xn(e,t){let r=`planeID: shared
${_(t)}observerURL: https://observer.example.com`;return D("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var Me=[],gt=[];function ht(e,t,r){if(e===t)return 0;let a=r?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let l=e.length,s=t.length;for(;l>0&&e.charCodeAt(~-l)===
t.charCodeAt(~-s);)l--,s--;let c=0;for(;c<l&&e.charCodeAt(c)===t.charCodeAt(c);)c++;if(l-=c,s-=c,a!==void 0&&s-l>a)return a;if(l===0)return a!==void 0&&s>a?a:s;
let d,u,m,w,A=0,M=0;for(;A<l;)gt[A]=e.charCodeAt(c+A),Me[A]=++A;for(;M<s;){for(d=t.charCodeAt(c+M),m=M++,u=M,A=0;A<l;A++)w=d===gt[A]?m:m+1,m=Me[A],u=Me[A]=m>u?w>
u?u+1:w:w>m?m+1:w;if(a!==void 0){let K=u;for(A=0;A<l;A++)Me[A]<K&&(K=Me[A]);if(K>a)return a}}return Me.length=l,gt.length=l,a!==void 0&&u>a?a:u}var Aa=64;function ye(e,t){if(e.length>Aa)return;let r=e.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
e.length)>=a)continue;let s=l.toLowerCase(),c=Ra(r,s)?1:ht(r,s,{maxDistance:a});c<a&&(a=c,o=l)}return o}function Ra(e,t){if(e.length!==t.length||e===t)return!1;let r=0;for(;r<e.length&&e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+
2)}var yt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"\
ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clus\
terObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterDataPlane:{
scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuild\
Plane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],
since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],
since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"Observ\
abilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"\
ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlan\
e",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityP\
lane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],until:"v\
1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"def\
ault"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPlane",
since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"\
default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{
scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",since:"v0.3",references:[
{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"\
DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataP\
lane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var ve=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var vt=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Mr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var kn={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Pt={};V(Pt,{isPlane:()=>Sa,validatePlane:()=>Oa,withDefaults:()=>Ta});var Ea,bt=()=>Ea??=require("./v0.3.cjs"),Oa=(...e)=>bt().validatePlane(...e),Sa=(...e)=>bt().
isPlane(...e),Ta=(...e)=>bt().withDefaults(...e);var An={};V(An,{isPlane:()=>La,validatePlane:()=>Ia,withDefaults:()=>Na});var Da,Ct=()=>Da??=require("./v0.4.cjs"),Ia=(...e)=>Ct().validatePlane(...e),La=(...e)=>Ct().
isPlane(...e),Na=(...e)=>Ct().withDefaults(...e);var xt={};V(xt,{isPlane:()=>Fa,validatePlane:()=>_a,withDefaults:()=>$a});var Ma,wt=()=>Ma??=require("./v0.6.cjs"),_a=(...e)=>wt().validatePlane(...e),Fa=(...e)=>wt().
isPlane(...e),$a=(...e)=>wt().withDefaults(...e);var At={};V(At,{isPlane:()=>Ua,validatePlane:()=>ja,withDefaults:()=>Ka});var Ba,kt=()=>Ba??=require("./v0.7.cjs"),ja=(...e)=>kt().validatePlane(...e),Ua=(...e)=>kt().
isPlane(...e),Ka=(...e)=>kt().withDefaults(...e);var Et={};V(Et,{isPlane:()=>Ga,validatePlane:()=>qa,withDefaults:()=>Ya});var Ha,Rt=()=>Ha??=require("./v0.8.cjs"),qa=(...e)=>Rt().validatePlane(...e),Ga=(...e)=>Rt().
isPlane(...e),Ya=(...e)=>Rt().withDefaults(...e);var St={};V(St,{isPlane:()=>za,validatePlane:()=>Va,withDefaults:()=>Qa});var Wa,Ot=()=>Wa??=require("./v0.9.cjs"),Va=(...e)=>Ot().validatePlane(...e),za=(...e)=>Ot().
isPlane(...e),Qa=(...e)=>Ot().withDefaults(...e);var Rn={};V(Rn,{isPlane:()=>Xa,validatePlane:()=>Ja,withDefaults:()=>el});var Za,Tt=()=>Za??=require("./v0.10.cjs"),Ja=(...e)=>Tt().validatePlane(...e),Xa=(...e)=>Tt().
isPlane(...e),el=(...e)=>Tt().withDefaults(...e);var It={};V(It,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>il});var nl,Dt=()=>nl??=require("./v0.12.cjs"),tl=(...e)=>Dt().validatePlane(...e),rl=(...e)=>Dt().
isPlane(...e),il=(...e)=>Dt().withDefaults(...e);var Nt={};V(Nt,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>sl});var ol,Lt=()=>ol??=require("./v0.13.cjs"),al=(...e)=>Lt().validatePlane(...e),ll=(...e)=>Lt().
isPlane(...e),sl=(...e)=>Lt().withDefaults(...e);var _t={};V(_t,{isPlane:()=>fl,validatePlane:()=>ul,withDefaults:()=>pl});var cl,Mt=()=>cl??=require("./v0.14.cjs"),ul=(...e)=>Mt().validatePlane(...e),fl=(...e)=>Mt().
isPlane(...e),pl=(...e)=>Mt().withDefaults(...e);var En={};V(En,{isPlane:()=>gl,validatePlane:()=>ml,withDefaults:()=>hl});var dl,Ft=()=>dl??=require("./v0.15.cjs"),ml=(...e)=>Ft().validatePlane(...e),gl=(...e)=>Ft().
isPlane(...e),hl=(...e)=>Ft().withDefaults(...e);var Bt={};V(Bt,{isPlane:()=>bl,validatePlane:()=>vl,withDefaults:()=>Pl});var yl,$t=()=>yl??=require("./v0.17.cjs"),vl=(...e)=>$t().validatePlane(...e),bl=(...e)=>$t().
isPlane(...e),Pl=(...e)=>$t().withDefaults(...e);var Ut={};V(Ut,{isPlane:()=>xl,validatePlane:()=>wl,withDefaults:()=>kl});var Cl,jt=()=>Cl??=require("./v1.0.cjs"),wl=(...e)=>jt().validatePlane(...e),xl=(...e)=>jt().
isPlane(...e),kl=(...e)=>jt().withDefaults(...e);var On={};V(On,{isPlane:()=>El,validatePlane:()=>Rl,withDefaults:()=>Ol});var Al,Kt=()=>Al??=require("./v1.1.cjs"),Rl=(...e)=>Kt().validatePlane(...e),El=(...e)=>Kt().
isPlane(...e),Ol=(...e)=>Kt().withDefaults(...e);var _r={"v0.3":Pt,"v0.4":An,"v0.5":An,"v0.6":xt,"v0.7":At,"v0.8":Et,"v0.9":St,"v0.10":Rn,"v0.11":Rn,"v0.12":It,"v0.13":Nt,"v0.14":_t,"v0.15":En,"v0.16":En,"v0.1\
7":Bt,"v1.0":Ut,"v1.1":On,"v1.2":On};var Sn=ve[ve.length-1]??ve[0],Ac=Mr[Sn];function Ht(e,t){return e===t||vt.indexOf(e)>=vt.indexOf(t)}function Fr(e,t){return typeof t=="string"&&kn[e].includes(t)}function $r(e){return typeof e=="strin\
g"&&Object.hasOwn(_r,e)}function Tn(e){return Sl(e)?yt[e]:void 0}function Sl(e){return Object.hasOwn(yt,e)}function be(e){return Tn(e)?.scope==="Cluster"}function fe(e){return Tn(e)?.planeType}
function Br(e){return fe(e)!==void 0}function Dn(e){return Tn(e)?.otherScope}function qt(e,t){return(Tn(e)?.references??[]).filter(r=>Gt(r,t))}function jr(e){let t=kn[e].
flatMap(r=>qt(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function Gt({since:e,until:t},r){return(!e||Ht(r,e))&&(!t||Ht(t,r))}function _e(e){let t=new Map;for(let o of e){let l=`${o.kind}/${o.name}`,s=t.get(l);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
o.namespace)||s.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function r(o,l,s){let c=t.get(`${l}/${s}`);if(!c||l===void 0||be(l)||o.namespace===void 0)return c?.
first;let{first:d,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):d.namespace===void 0||d.namespace===o.namespace?d:void 0}function a(o,l){for(let{kind:s,
name:c}of l){let d=r(o,s,c);if(d)return d}}return{find:r,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function Tl(e){return typeof e!="object"||e===null||Array.isArray(e)}function H(e){return!Tl(e)}function Ur(e){return e.split("/").slice(1).map(Dl)}var Wt=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Dl=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Kr(e){return/[~\d]/.test(e)?Ur(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function G(e,t){
let r=e;for(let a of Il(t))if(Array.isArray(r))r=r[Number(a)];else if(H(r)&&Object.hasOwn(r,a))r=r[a];else return;return r}function J(e,t){let r=G(e,t);return typeof r==
"string"?r:""}function Il(e){let t=Yt.get(e);if(t)return t;let r=Ur(e);return Yt.size<Ll&&Yt.set(e,r),r}var Yt=new Map,Ll=1e3;function Hr(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}var Vt="https://kubernetes.io/docs",zt=`${Vt}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Xe=`${Vt}/concepts/overview/working-with-ob\
jects`,In={title:"Kubernetes: Object names, DNS subdomain names",url:`${Xe}/names/#dns-subdomain-names`},qr={title:"Kubernetes: Object names and IDs",url:`${Xe}\
/names/#names`},Fc={title:"Kubernetes: Labels, syntax and character set",url:`${Xe}/labels/#syntax-and-character-set`},$c={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Xe}/annotations/#syntax-and-character-set`},Bc={title:"Kubernetes: Not all objects are in a namespace",url:`${Xe}/namespaces/#not-al\
l-objects-are-in-a-namespace`},jc={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Vt}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Uc={title:"Kubernetes: Defaulting and nullable",url:`${zt}#defaulting-and-nullable`},Kc={title:"Kubernetes: Validation of custom resour\
ces",url:`${zt}#validation`},Hc={title:"Kubernetes: Transition rules",url:`${zt}#transition-rules`};var Gr={title:"RFC 1123, section 2.1: Host names",url:Oe(1123,"2.1")},qc={title:"RFC 3339, section 5.6: Internet date and time format",url:Oe(3339,"5.6")},Yr={title:"\
RFC 3986, section 3: Syntax components",url:Oe(3986,"3")},Ln={title:"RFC 5280, section 4.1.2.5: Validity",url:Oe(5280,"4.1.2.5")},Wr={title:"RFC 6335, section 6\
: Port number ranges",url:Oe(6335,"6")},Nn={title:"RFC 7468, section 5: Textual encoding of certificates",url:Oe(7468,"5")},Vr={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Oe(7468,"10")},Fe={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},Mn={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},zr={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"},_n={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",lines:"45-63"},$e={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},
Qr={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},Zr={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},Fn={tag:"v0.16.0",file:"\
internal/controller/reference.go"},Jr={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},$n={tag:"v1.2.3",file:"internal/cluster\
-gateway/server.go",lines:"819"},Be={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Bn={tag:"v0.16.0",file:"samples/getting-sta\
rted/component-types/service.yaml",lines:"102"},Xr={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};function jn(e){let t=e.
toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Nl}#${t}`}}var Nl="https://github.com/openchoreo/opencho\
reo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function Oe(e,t){return`https://\
www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var Qt=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function ee(e){let t=ei.get(e);if(t)return t;let r=Qt.filter(l=>Gt(l,e)&&l.kinds.some(s=>Fr(e,s))),a={};for(let{role:l}of Qt)a[l]=[];for(let l of r)a[l.role]?.some(
({pointer:s})=>s===l.pointer)||a[l.role]?.push(l);let o=a;return ei.set(e,o),o}var ei=new Map;function Pe(e){let t=ni.get(e);if(t)return t;let r=ee(e)["client-c\
a"].map(({pointer:a})=>`${a}/value`);return ni.set(e,r),r}var ni=new Map;function Un(e){let{"client-ca":t,"secret-name":r}=ee(e);return r.map(({pointer:a})=>a.slice(
0,-5)).filter(a=>t.some(o=>a.startsWith(`${o.pointer}/`)))}function Ce(e,t){let r=[];for(let a of t){let o=G(e,a);typeof o=="string"&&r.push({path:a,text:o})}return r}function Hn(e,t){return(Kn?.resource!==e||Kn.line!==t)&&(Kn={resource:e,line:t,listeners:Ml(e,t)}),Kn.listeners}var Kn;function Ml(e,t){return en(t).filter(({port:r})=>H(
G(e,Fl(r)))).map(r=>({...r,gateway:r.gateway.map(a=>J(e,a)).join("/")}))}function en(e){let t=ti.get(e);if(t)return t;let{port:r,host:a,...o}=ee(e),l=r.flatMap(
s=>{let{direction:c,visibility:d,protocol:u,pointer:m}=s,w=K=>K.direction===c&&K.visibility===d,A=a.find(K=>w(K)&&(K.protocol===void 0||K.protocol===u));if(A===
void 0||u===void 0)return[];let M=[...o["gateway-namespace"],...o["gateway-name"]].filter(w).map(({pointer:K})=>K);return[{isPublic:_l(s),protocol:u,gateway:M,host:A.
pointer,port:m}]});return ti.set(e,l),l}var ti=new Map,_l=({direction:e,visibility:t})=>e==="ingress"&&t==="external",Fl=e=>e.slice(0,e.lastIndexOf("/"));var $l=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function ri(e){return e.replace($l,"")}function*ii(e){for(let t=e;;){
let r=Zt.exec(t);if(!r)return;let a=r.index+r[0].length,o=t.indexOf(qn,a);if(o===-1)return;yield t.slice(a,o),t=t.slice(o+qn.length)}}var Zt=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
qn="-----END";function Gn(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(t)))try{let r=Uint8Array.
from(atob(t),o=>o.charCodeAt(0)),a=new TextDecoder("utf-8",{fatal:!0}).decode(r);return a.includes("-----BEGIN ")?a:void 0}catch{return}}var U=e=>({is:"matching",pattern:e}),oi=(e,t)=>({is:"followed",pattern:e,by:t}),ne=e=>({is:"longer",than:e}),Yn=e=>({is:"containing",text:e}),Jt=e=>({is:"beginn\
ing",text:e}),ai=e=>({is:"equal",text:e}),te=e=>({is:"not",condition:e}),le=(...e)=>({is:"all",conditions:e}),nn=(...e)=>({is:"any",conditions:e}),li=e=>({is:"t\
old",by:e});function Wn(e,t){return t.find(({when:r})=>we(r,e))}function we(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.
exec(t);return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.
startsWith(e.text);case"equal":return t===e.text;case"not":return!we(e.condition,t);case"all":return e.conditions.every(r=>we(r,t));case"any":return e.conditions.
some(r=>we(r,t));case"told":return e.by(t)}}function ie(e){let t=Gn(e),r=t??e;if(ri(r)!==r)return"private-key";let[a]=ii(r);return a===void 0?jl(r)?"placeholder":"other":Bl(a)?t===void 0?"certificate":"en\
coded":"placeholder"}function Bl(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function jl(e){return e.length<=tn&&we(si,
e)}var tn=1e4,si=nn(U(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),le(U(/^[\w\s-]*$/),U(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
ci=le(Yn("PRIVATE KEY-----"),nn(ne(tn),U(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),ui=le(ne(400),Jt("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),nn(ne(tn),U(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
fi=le(te(Yn("PRIVATE KEY-----")),te(Jt("LS0tLS1CRUdJTi")),nn(le(ne(tn),te(Yn("CERTIFICATE-----"))),le(te(ne(tn)),te(oi(Zt,qn)),te(si))));function oe(e,t){return Ce(e,Pe(t))}function Vn(e){return new Set(e.flatMap(({kind:t,hasUnknownName:r})=>r?[t]:[]))}var pi={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[_n,$e,Fn],among:"all",check:e=>{let{find:t,findAnywhere:r}=_e(e),a=Vn(e);return e.flatMap(o=>o.references.flatMap(
({set:l,namePath:s,targets:[{kind:c,name:d}]})=>{if(!l||a.has(c)||t(o,c,d)||t(o,Dn(c),d))return[];let u=r(c,d);if(u)return[{plane:o,path:s,detail:`${c} "${d}" n\
ot found in namespace "${o.namespace}"; there is one in "${u.namespace}"`}];let m=ye(d,Ul(o,c,e)),w=be(c)||o.namespace===void 0?"":` in namespace "${o.namespace}\
"`,A=m===void 0?"":`; did you mean "${m}"?`;return[{plane:o,path:s,detail:`${c} "${d}" not found${w}${A}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?
"":"."}`,example:{release:"v0.15",wrong:`${Ne("eu-wst")}---
${ae}`,right:`${Ne("eu-west")}---
${ae}`}};function Ul(e,t,r){let a=[];for(let o of r)if(o.kind===t&&Hr(e,o)&&a.push(o.name),a.length===Kl)break;return a}var Kl=500;var di={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[Mn,In],since:"v0.9",needsWhole:!0,check:e=>{let t=J(e,"/kind"),r=J(e,"/metadata/name");if(!Br(t)||be(t)||r==="")return[];let{spec:a}=e;return!H(a)||a.planeID!==
void 0||Hl.test(r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:D("DataPlane",L+N,`name: eu.west
  namespace: acme`),right:D("DataPlane",`planeID: eu-west
${L}${N}`,`name: eu.west
  namespace: acme`)}},Hl=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var mi={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"Gateway API: Gateway",url:"https://g\
ateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs/gateway-api/blob/00068f38bea85f062a\
43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:en(e)}],check:(e,t)=>{let r=new Map;return Hn(e,t).flatMap(({gateway:a,
protocol:o,port:l})=>{let s=G(e,l);if(typeof s!="number")return[];let c=`${a} ${s}`,d=r.get(c)??[];r.set(c,[...d,o]);let u=d.find(m=>m!==o);return u===void 0?[]:
[{path:l,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{release:"v0.15",wrong:D(
"DataPlane",`${L}${N}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:D("DataPlane",`${L}${N}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var gi={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>ee(t)["pull-secrets"].flatMap(({pointer:r})=>{let a=G(e,r);if(!Array.isArray(
a))return[];let o=new Set;return a.flatMap((l,s)=>{let c=o.has(l);return o.add(l),c&&typeof l=="string"?[{path:`${r}/${s}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:D("DataPlane",`${L}${N}imagePullSecretRefs:
  - registry
  - registry`),right:D("DataPlane",`${L}${N}imagePullSecretRefs:
  - registry
  - mirror`)}};var hi={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[qr],among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(r.hasUnknownName||r.hasUnknownNamespace)return[];let a=`${r.kind}/${r.namespace??
""}/${r.name}`,o=t.get(a);return o||t.set(a,r),o?[{plane:r,path:"/metadata/name",detail:o.file===r.file?"this file":o.path}]:[]})},message:({detail:e})=>`is alr\
eady used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${D("DataPlane",L+N)}---
${D("DataPlane",L+N)}`,right:`${D("DataPlane",L+N)}---
${D("DataPlane",L+N.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var Pi={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},In],conditions:e=>[{strings:yi(e),lists:bi(e),forbidden:[{when:ai("")}]}],check:(e,t)=>[...Ce(e,yi(t)).filter(
({text:r})=>r===""),...bi(t).flatMap(r=>{let a=G(e,r);return Array.isArray(a)?a.flatMap((o,l)=>o===""?[{path:`${r}/${l}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:D("DataPlane",L.replace("name: agent-ca",'name: ""')+N),right:D("DataPlane",L+N)}};function yi(e){let t=vi.get(e);if(t)return t;
let{host:r,"secret-store":a,"gateway-name":o,"gateway-namespace":l}=ee(e),s=[...Un(e).flatMap(c=>[`${c}/name`,`${c}/key`]),...a.map(({pointer:c})=>c),...jr(e).flatMap(
({pointer:c,form:d})=>d==="object"?[`${c}/name`]:[]),...r.map(({pointer:c})=>c),...[...o,...l].filter(c=>c.default===void 0).map(({pointer:c})=>c)];return vi.set(
e,s),s}var vi=new Map,bi=e=>ee(e)["pull-secrets"].map(({pointer:t})=>t);var Ci={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[$n,Fe],since:"v0.9",conditions:e=>[
{strings:Pe(e),forbidden:[{when:ui}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:t})=>Gn(J(e,t)),example:{release:"v0.15",wrong:$(_(btoa(F))),right:$(_(F))}};var zn="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function Qn(e,t,{at:r,endOf:a}){return!r||
!a?[]:oe(e,t).flatMap(({path:o,text:l})=>{let s=ie(l)==="certificate"?a(l):void 0;return s?[{path:o,end:s,at:r}]:[]})}var Zn=e=>e.toISOString().slice(0,10);var wi={code:"expired-ca",severity:"error",reason:zn,sources:[Be,Ln],since:"v0.9",check:(e,t,r)=>Qn(e,t,r).flatMap(({path:a,end:o,at:l})=>o<l?[{path:a,detail:Zn(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:$(_(Cn)),right:$(_(wn))}};var xi={code:"expiring-ca",severity:"warning",reason:zn,sources:[Be,Ln],since:"v0.9",check:(e,t,r)=>Qn(e,t,r).flatMap(({path:a,end:o,at:l})=>o>=l&&o.getTime()-l.
getTime()<ql?[{path:a,detail:Zn(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:$(_(Cn)),right:$(_(wn))}},ql=720*60*60*1e3;var ki={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.",sources:[
Be,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},jn("Adding the Certificate to the DataPlane CR")],...Le["cl\
ient-ca-goes-stale"],check:(e,t)=>fe(J(e,"/kind"))==="observability"?[]:oe(e,t).filter(({text:r})=>ie(r)==="certificate"),message:()=>"becomes stale when the ag\
ent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"v0.15",wrong:D("DataPlane",_(F)+N),right:D("DataPlane",L+N)}};var Ai="is empty, which is treated as not set, so the plane is skipped",Ri="is not a PEM certificate",Ei={code:"invalid-ca",severity:"error",reason:"The control\
 plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.",sources:[Jr,$n,Fe,Nn],since:"v0.9",conditions:e=>[{strings:Pe(
e),forbidden:[{when:le(te(ne(1e3)),U(/^\s*$/)),detail:Ai},{when:fi,detail:Ri}]}],check:(e,t,{at:r,endOf:a})=>oe(e,t).flatMap(({path:o,text:l})=>{let s=ie(l);if(l.
trim()==="")return[{path:o,detail:Ai}];let c=s==="certificate"&&r!==void 0&&a?.(l)===void 0;return s==="other"||c?[{path:o,detail:Ri}]:[]}),message:({detail:e})=>`${e}\
: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`clus\
terAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:$(_(F))}};var Oi={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[Qr,Zr,Wr],until:"v0.15",conditions:e=>[{numbers:en(
e).map(({port:t})=>t),...Xt}],check:(e,t)=>Hn(e,t).flatMap(({port:r})=>{let a=G(e,r);return typeof a=="number"&&(a<Xt.minimum||a>Xt.maximum)?[{path:r}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:D("DataPlane",`${L}${N}  publicHTTPPort: 0`),right:D("DataPlane",`${L}${N}  publicHTTPPo\
rt: 80`)}},Xt={minimum:1,maximum:65535};var Di={code:"invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"\
observabilityplanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},Yr],conditions:e=>[{strings:Ti(e),forbidden:Si}],
check:(e,t)=>Ce(e,Ti(t)).flatMap(({path:r,text:a})=>{let o=Wn(a,Si);return o===void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a URL such as https://\
observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:D("ObservabilityPlane",`${_(F)}observerURL: observer.example.com`),right:$(_(F))}},Si=[{when:ne(
2e3),detail:"has more than 2000 characters"},{when:te(U(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:U(/^https?:\/\/[^/?#]*@/i),detail:"\
contains a user name or password, which anyone who can read the manifest can see"},{when:li(e=>!URL.canParse(e)),detail:"has no valid host"}];function Ti(e){let{
"observer-url":t,"agent-url":r}=ee(e);return[...t,...r].map(({pointer:a})=>a)}var Mi={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, and no CRD validates it.",sources:[
Bn,Xr,Gr],conditions:e=>[{strings:Ii(e),forbidden:Ni,fastPass:Li}],check:(e,t)=>Ce(e,Ii(t)).flatMap(({path:r,text:a})=>{let o=we(Li,a)?void 0:Wn(a,Ni);return o===
void 0?[]:[{path:r,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, without ${e}.`,example:{release:"v0.15",wrong:D("DataPlan\
e",L+N.replace("apps.example.com","https://apps.example.com")),right:D("DataPlane",L+N)}},Ii=e=>ee(e).host.map(({pointer:t})=>t),Gl=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,
er=253,Li=le(te(ne(er)),U(Gl)),Ni=[{when:ne(er),detail:`more than ${er} characters`},{when:U(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:U(/\//),detail:"\
a path"},{when:U(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),detail:"an IP address in its place"},{when:U(/:/),detail:"a port"},{when:U(/\*/),
detail:"a wildcard"},{when:U(/\s/),detail:"blanks"},{when:U(/_/),detail:"an underscore"},{when:U(/[A-Z]/),detail:"upper-case letters"},{when:U(/^\.|\.$|\.\./),detail:"\
an empty part between dots"}];var _i={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clients/kubernetes/clie\
nt.go",lines:"238"}],...Le["observability-secret-reference"],check:(e,t)=>fe(J(e,"/kind"))==="observability"?Un(t).flatMap(r=>H(G(e,r))?[{path:r}]:[]):[],message:()=>"\
does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:$(
L),right:$(_(F))}};var Fi={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[Fe,Nn],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:$(_(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:$(_(F))}};var Yl=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,$i={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[zr,Vr],conditions:e=>[
{strings:Pe(e),forbidden:[{when:ci}]}],check:(e,t)=>oe(e,t).filter(({text:r})=>ie(r)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:$(_(F+Yl)),right:$(_(F))}};var Bi={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[_n,Fn],among:"all",check:e=>{let{find:t}=_e(e),r=Vn(e);return e.flatMap(a=>a.references.flatMap(({set:o,path:l,namePath:s,targets:[{kind:c,name:d}]})=>{
if(!o||r.has(c)||t(a,c,d))return[];let u=t(a,Dn(c),d);return u?[{plane:a,path:s===l?l:`${l}/kind`,detail:`${d} is a ${u.kind}`}]:[]}))},message:({detail:e})=>`d\
oes not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${Ne("eu-west","ClusterDataPlane")}---
${ae}`,right:`${Ne("eu-west")}---
${ae}`}};function ji(e){let t=new Map,r=new Map;for(let a of e)for(let o of a.hosts){let l=t.get(o);l?r.get(o)?.push(a)===void 0&&r.set(o,[l,a]):t.set(o,a)}return[...r].
filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).map(([a,o])=>({host:a,planes:o}))}var Ui={code:"shared-virtual-host",severity:"warning",reason:"Routes are {environment}-{namespace}.{host}, and planes with different planeIDs are different clus\
ters.",sources:[Bn,Mn],among:"each",check:e=>ji(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(({host:t,planes:[r,...a]})=>a.flatMap(
({plane:o,planeID:l,publicHosts:s})=>l===r?.planeID?[]:s.filter(({text:c})=>c===t).map(({path:c})=>({plane:o,path:c,detail:String(r?.name)})))),message:({detail:e})=>`\
is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",wrong:`${ae}---
${D("DataPlane",L+N,`name: us-east
  namespace: acme`)}`,right:`${ae}---
${D("DataPlane",L+N.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Ki={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},$e,jn("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,t)=>{let{spec:r,metadata:a}=e;if(!H(r))return[];let o=[],l=H(a)?a.name:void 0;be(J(e,"/kind"))&&r.planeID===void 0&&typeof l=="str\
ing"&&o.push({path:"/spec/planeID",detail:l});let s=J(e,"/kind");for(let{pointer:c,form:d,to:u}of qt(s,t)){let m=G(e,c),[w=""]=u;d==="object"&&fe(w)==="observab\
ility"&&H(m)&&m.kind===void 0&&o.push({path:`${c}/kind`,detail:w})}return o},message:({detail:e})=>`is optional in the documentation but required by the API ser\
ver: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:D("DataPlane",`${L}${N}observabilityPlaneRef:
  name: logs`),right:D("DataPlane",`${L}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Hi=$(_(F),`name: logs
  namespace: acme`),qi={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[$e,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:e=>{
if(e.some(({hasUnknownReference:a})=>a))return[];let{findFirst:t}=_e(e),r=new Set(e.flatMap(a=>a.references.map(({targets:o})=>t(a,o))));return e.flatMap(a=>fe(
a.kind)==="observability"&&!a.hasUnknownName&&!r.has(a)?[{plane:a,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an ob\
servabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${ae}---
${Hi}`,right:`${D("DataPlane",`${L}${N}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Hi}`}};var Gi=[$i,Ci,Ei,Fi,wi,xi,Mi,Di,Oi,mi,Ki,Pi,di,_i,ki,gi],Yi=[hi,pi,Bi,Ui,Nr,qi];var Wi={...Object.fromEntries(Ir.map(e=>[e,"contract"])),...Object.fromEntries([...Gi,...Yi].map(({code:e})=>[e,"rule"])),"rule-failed":"rule","suppression-with\
out-reason":"rule","unused-suppression":"rule"};function Vi(e){let t=e.charCodeAt(0)===65279?1:0,r,a=o=>{r??=Wl(e);let l=0,s=r.length-1;for(;l<s;){let d=l+s+1>>1;(r[d]??0)<=o?l=d:s=d-1}let c=o-(r[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,c-t):c,offset:o}};return(o,l)=>({start:a(Math.min(o,e.length)),end:a(Math.min(l,e.length))})}function Wl(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var nr=200,zi=`it is nested deeper than ${nr} levels`;function Xi(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Zi(e,t);let r=[],a=t;for(;;){let s=Jn(Qi,e,a);if(s===e.length)return r;
let c=zl(e,a,s);if(!c)break;r.push(c),a=c.end}if(r.length<2)return[...r,...Zi(e,Jn(Vl,e,a))];let o=Jn(Qi,e,a);return[...r,{start:a,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var Qi=/[ \t\r\n]*/y,Vl=/[^\S\n]*\n?/y;function Jn(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??
0)}function zl(e,t,r){let a=Ql(e,r);if(!a)return;let{end:o,levels:l}=a;if(l>nr)return{start:t,body:r,end:o,fault:{start:r,end:r+1,reason:zi}};let s=!0;try{let c=JSON.
parse(e.slice(r,o),(d,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:t,body:r,end:o,json:{value:c}}}catch{return}return{start:t,body:r,
end:o,fault:{start:r,end:r+1,reason:"a number in it is too large"}}}function Ql(e,t){let r=0,a=0;for(let o=t;o<e.length;o++){let l=e[o];if(l==='"'){let s=Jl(e,o);
if(s===void 0)return;o=s-1}else l==="{"||l==="["?a=Math.max(a,++r):l==="}"||l==="]"?r--:r===0&&(o=Jn(Zl,e,o)-1);if(r<=0)return{end:o+1,levels:a}}}var Zl=/[-+.\w]*/y;
function Jl(e,t){for(let r=t+1;r<e.length;r++){if(e[r]==='"')return r+1;e[r]==="\\"&&r++}}function Zi(e,t){let r=[],a={start:t,body:t},o=s=>{s>a.body&&r.push({...a,
end:s})},l=e.startsWith("---",t)?t:Ji(e,t);for(;l!==-1;l=Ji(e,l)){let s=e.indexOf(`
`,l),c=s===-1?e.length:s+1,d=e.slice(l+3,c).trim();if(d!==""&&!d.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+d.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>a.body&&!Xl(e.slice(a.body,l))&&(o(l),a={start:l,body:c})}return o(e.length),r}function Ji(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Xl(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function es(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var W={},Xn={},xe={},eo;function rn(){if(eo)return xe;eo=1;
function e(s){return typeof s>"u"||s===null}function t(s){return typeof s=="object"&&s!==null}function r(s){return Array.isArray(s)?s:e(s)?[]:[s]}function a(s,c){
if(c){let d=Object.keys(c);for(let u=0,m=d.length;u<m;u+=1){let w=d[u];s[w]=c[w]}}return s}function o(s,c){let d="";for(let u=0;u<c;u+=1)d+=s;return d}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return xe.isNothing=e,xe.isObject=t,xe.toArray=r,xe.repeat=o,xe.isNegativeZero=l,xe.extend=a,xe}var tr,no;function on(){
if(no)return tr;no=1;function e(r,a){let o="",l=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(o+='in "'+r.mark.name+'" '),o+="("+(r.mark.line+1)+":"+
(r.mark.column+1)+")",!a&&r.mark.snippet&&(o+=`

`+r.mark.snippet),l+" "+o):l}function t(r,a){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=a,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+e(this,a)},tr=t,tr}var rr,to;function ns(){if(to)return rr;to=1;let e=rn();function t(o,l,s,c,d){let u="",m="",w=Math.
floor(d/2)-1;return c-l>w&&(u=" ... ",l=c-w+u.length),s-c>w&&(m=" ...",s=c+w-m.length),{str:u+o.slice(l,s).replace(/\t/g,"\u2192")+m,pos:c-l+u.length}}function r(o,l){
return e.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,c=[0],d=[],u,m=-1;for(;u=s.exec(
o.buffer);)d.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&m<0&&(m=c.length-2);m<0&&(m=c.length-1);let w="",A=Math.min(o.line+l.linesAfter,d.length).
toString().length,M=l.maxLength-(l.indent+A+3);for(let B=1;B<=l.linesBefore&&!(m-B<0);B++){let re=t(o.buffer,c[m-B],d[m-B],o.position-(c[m]-c[m-B]),M);w=e.repeat(
" ",l.indent)+r((o.line-B+1).toString(),A)+" | "+re.str+`
`+w}let K=t(o.buffer,c[m],d[m],o.position,M);w+=e.repeat(" ",l.indent)+r((o.line+1).toString(),A)+" | "+K.str+`
`,w+=e.repeat("-",l.indent+A+3+K.pos)+`^
`;for(let B=1;B<=l.linesAfter&&!(m+B>=d.length);B++){let re=t(o.buffer,c[m+B],d[m+B],o.position-(c[m]-c[m+B]),M);w+=e.repeat(" ",l.indent)+r((o.line+B+1).toString(),
A)+" | "+re.str+`
`}return w.replace(/\n$/,"")}return rr=a,rr}var ir,ro;function z(){if(ro)return ir;ro=1;let e=on(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function a(l){let s={};return l!==null&&Object.keys(l).forEach(
function(c){l[c].forEach(function(d){s[String(d)]=c})}),s}function o(l,s){if(s=s||{},Object.keys(s).forEach(function(c){if(t.indexOf(c)===-1)throw new e('Unknow\
n option "'+c+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(c){return c},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=a(s.styleAliases||null),r.indexOf(this.kind)===-1)throw new e(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return ir=o,ir}var or,io;function Ro(){if(io)return or;io=1;let e=on(),t=z();function r(l,s){
let c=[];return l[s].forEach(function(d){let u=c.length;c.forEach(function(m,w){m.tag===d.tag&&m.kind===d.kind&&m.multi===d.multi&&(u=w)}),c[u]=d}),c}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(c){c.multi?(l.multi[c.kind].push(c),l.multi.
fallback.push(c)):l[c.kind][c.tag]=l.fallback[c.tag]=c}for(let c=0,d=arguments.length;c<d;c+=1)arguments[c].forEach(s);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(s){let c=[],d=[];if(s instanceof t)d.push(s);else if(Array.isArray(s))d=d.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(c=c.concat(s.implicit)),s.explicit&&(d=d.concat(s.explicit));else throw new e("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(m){if(!(m instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(c),u.explicit=(this.explicit||[]).concat(d),u.compiledImplicit=r(u,"impli\
cit"),u.compiledExplicit=r(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},or=o,or}var ar,oo;function Eo(){if(oo)return ar;oo=1;let e=z();
return ar=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),ar}var lr,ao;function Oo(){if(ao)return lr;ao=1;let e=z();return lr=
new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),lr}var sr,lo;function So(){if(lo)return sr;lo=1;let e=z();return sr=
new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),sr}var cr,so;function To(){if(so)return cr;so=1;let e=Ro();return cr=
new e({explicit:[Eo(),Oo(),So()]}),cr}var ur,co;function Do(){if(co)return ur;co=1;let e=z();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function r(){return null}function a(o){return o===null}return ur=new e("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:r,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),ur}var fr,uo;function Io(){if(uo)return fr;uo=1;let e=z();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function r(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return fr=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),fr}var pr,fo;function Lo(){if(fo)return pr;fo=1;let e=rn(),t=z();function r(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let m=u.length,w=0,A=!1;if(!m)return!1;let M=u[w];if((M===
"-"||M==="+")&&(M=u[++w]),M==="0"){if(w+1===m)return!0;if(M=u[++w],M==="b"){for(w++;w<m;w++){if(M=u[w],M!=="0"&&M!=="1")return!1;A=!0}return A&&isFinite(s(u))}if(M===
"x"){for(w++;w<m;w++){if(!r(u.charCodeAt(w)))return!1;A=!0}return A&&isFinite(s(u))}if(M==="o"){for(w++;w<m;w++){if(!a(u.charCodeAt(w)))return!1;A=!0}return A&&
isFinite(s(u))}}for(;w<m;w++){if(!o(u.charCodeAt(w)))return!1;A=!0}return A?isFinite(s(u)):!1}function s(u){let m=u,w=1,A=m[0];if((A==="-"||A==="+")&&(A==="-"&&
(w=-1),m=m.slice(1),A=m[0]),m==="0")return 0;if(A==="0"){if(m[1]==="b")return w*parseInt(m.slice(2),2);if(m[1]==="x")return w*parseInt(m.slice(2),16);if(m[1]===
"o")return w*parseInt(m.slice(2),8)}return w*parseInt(m,10)}function c(u){return s(u)}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!e.isNegativeZero(u)}return pr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:c,predicate:d,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),pr}var dr,po;function No(){if(po)return dr;po=1;let e=rn(),t=z(),r=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let m=u.toLowerCase(),w=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?w===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:w*parseFloat(m,10)}let s=/^[-+]?[0-9]+e/;
function c(u,m){if(isNaN(u))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let w=u.toString(10);return s.test(w)?w.replace(
"e",".e"):w}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return dr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:d,represent:c,defaultStyle:"lowercase"}),dr}var mr,mo;function Mo(){return mo||(mo=1,mr=To().extend({implicit:[Do(),
Io(),Lo(),No()]})),mr}var gr,go;function _o(){return go||(go=1,gr=Mo()),gr}var hr,ho;function Fo(){if(ho)return hr;ho=1;let e=z(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(s){return s===null?!1:t.exec(s)!==null||r.exec(s)!==null}function o(s){let c=0,d=null,
u=t.exec(s);if(u===null&&(u=r.exec(s)),u===null)throw new Error("Date resolve error");let m=+u[1],w=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(m,w,A));let M=+u[4],
K=+u[5],B=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){let Re=+u[10],Q=+(u[11]||0);d=(Re*60+Q)*6e4,u[9]==="-"&&(d=-d)}let re=new Date(Date.
UTC(m,w,A,M,K,B,c));return d&&re.setTime(re.getTime()-d),re}function l(s){return s.toISOString()}return hr=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:a,
construct:o,instanceOf:Date,represent:l}),hr}var yr,yo;function $o(){if(yo)return yr;yo=1;let e=z();function t(r){return r==="<<"||r===null}return yr=new e("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),yr}var vr,vo;function Bo(){if(vo)return vr;vo=1;let e=z(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function r(s){if(s===null)return!1;let c=0,d=s.length,u=t;for(let m=0;m<d;m++){let w=u.indexOf(s.charAt(m));if(!(w>64)){if(w<0)return!1;c+=6}}return c%8===0}
function a(s){let c=s.replace(/[\r\n=]/g,""),d=c.length,u=t,m=0,w=[];for(let M=0;M<d;M++)M%4===0&&M&&(w.push(m>>16&255),w.push(m>>8&255),w.push(m&255)),m=m<<6|u.
indexOf(c.charAt(M));let A=d%4*6;return A===0?(w.push(m>>16&255),w.push(m>>8&255),w.push(m&255)):A===18?(w.push(m>>10&255),w.push(m>>2&255)):A===12&&w.push(m>>4&
255),new Uint8Array(w)}function o(s){let c="",d=0,u=s.length,m=t;for(let A=0;A<u;A++)A%3===0&&A&&(c+=m[d>>18&63],c+=m[d>>12&63],c+=m[d>>6&63],c+=m[d&63]),d=(d<<
8)+s[A];let w=u%3;return w===0?(c+=m[d>>18&63],c+=m[d>>12&63],c+=m[d>>6&63],c+=m[d&63]):w===2?(c+=m[d>>10&63],c+=m[d>>4&63],c+=m[d<<2&63],c+=m[64]):w===1&&(c+=m[d>>
2&63],c+=m[d<<4&63],c+=m[64],c+=m[64]),c}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return vr=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:a,predicate:l,represent:o}),vr}var br,bo;function jo(){if(bo)return br;bo=1;let e=z(),t=Object.prototype.hasOwnProperty,r=Object.
prototype.toString;function a(l){if(l===null)return!0;let s={},c=l;for(let d=0,u=c.length;d<u;d+=1){let m=c[d],w=!1;if(r.call(m)!=="[object Object]")return!1;let A;
for(A in m)if(t.call(m,A))if(!w)w=!0;else return!1;if(!w||t.call(s,A))return!1;Object.defineProperty(s,A,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return br=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),br}var Pr,Po;function Uo(){if(Po)return Pr;Po=1;let e=z(),t=Object.prototype.toString;
function r(o){if(o===null)return!0;let l=o,s=new Array(l.length);for(let c=0,d=l.length;c<d;c+=1){let u=l[c];if(t.call(u)!=="[object Object]")return!1;let m=Object.
keys(u);if(m.length!==1)return!1;s[c]=[m[0],u[m[0]]]}return!0}function a(o){if(o===null)return[];let l=o,s=new Array(l.length);for(let c=0,d=l.length;c<d;c+=1){
let u=l[c],m=Object.keys(u);s[c]=[m[0],u[m[0]]]}return s}return Pr=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:a}),Pr}var Cr,Co;function Ko(){
if(Co)return Cr;Co=1;let e=z(),t=Object.prototype.hasOwnProperty;function r(o){if(o===null)return!0;let l=o;for(let s in l)if(t.call(l,s)&&l[s]!==null)return!1;
return!0}function a(o){return o!==null?o:{}}return Cr=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:a}),Cr}var wr,wo;function kr(){return wo||
(wo=1,wr=_o().extend({implicit:[Fo(),$o()],explicit:[Bo(),jo(),Uo(),Ko()]})),wr}var xo;function ts(){if(xo)return Xn;xo=1;let e=rn(),t=on(),r=ns(),a=kr(),o=Object.
prototype.hasOwnProperty,l=1,s=2,c=3,d=4,u=1,m=2,w=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
M=/[\x85\u2028\u2029]/,K=/[,\[\]{}]/,B=/^(?:!|!!|![0-9A-Za-z-]+!)$/,re=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Re(n){return Object.
prototype.toString.call(n)}function Q(n){return n===10||n===13}function Z(n){return n===9||n===32}function Y(n){return n===9||n===32||n===10||n===13}function pe(n){
return n===44||n===91||n===93||n===123||n===125}function ot(n){if(n>=48&&n<=57)return n-48;let f=n|32;return f>=97&&f<=102?f-97+10:-1}function at(n){return n===
120?2:n===117?4:n===85?8:0}function cn(n){return n>=48&&n<=57?n-48:-1}function He(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function lt(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function qe(n,f,v){f==="__proto__"?Object.defineProperty(n,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):n[f]=
v}let un=new Array(256),Ge=new Array(256);for(let n=0;n<256;n++)un[n]=He(n)?1:0,Ge[n]=He(n);function q(n,f){this.input=n,this.filename=f.filename||null,this.schema=
f.schema||a,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function fn(n,f){let v={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return v.snippet=r(v),new t(f,v)}function E(n,f){throw fn(n,f)}function Te(n,f){n.onWarning&&n.onWarning.call(null,fn(n,f))}function ce(n,f,v){let b=n.
anchorMapTransactions;if(b.length!==0){let h=b[b.length-1];o.call(h,f)||(h[f]={existed:o.call(n.anchorMap,f),value:n.anchorMap[f]})}n.anchorMap[f]=v}function st(n){
n.anchorMapTransactions.push(Object.create(null))}function Ee(n){let f=n.anchorMapTransactions.pop(),v=n.anchorMapTransactions;if(v.length===0)return;let b=v[v.
length-1],h=Object.keys(f);for(let i=0,p=h.length;i<p;i+=1){let g=h[i];o.call(b,g)||(b[g]=f[g])}}function ct(n){let f=n.anchorMapTransactions.pop(),v=Object.keys(
f);for(let b=v.length-1;b>=0;b-=1){let h=f[v[b]];h.existed?n.anchorMap[v[b]]=h.value:delete n.anchorMap[v[b]]}}function Ye(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function De(n,f){n.position=
f.position,n.line=f.line,n.lineStart=f.lineStart,n.lineIndent=f.lineIndent,n.firstTabInLine=f.firstTabInLine,n.tag=f.tag,n.anchor=f.anchor,n.kind=f.kind,n.result=
f.result}let pn={YAML:function(f,v,b){f.version!==null&&E(f,"duplication of %YAML directive"),b.length!==1&&E(f,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(b[0]);h===null&&E(f,"ill-formed argument of the YAML directive");let i=parseInt(h[1],10),p=parseInt(h[2],10);i!==1&&E(f,"unacceptable YAML version of the d\
ocument"),f.version=b[0],f.checkLineBreaks=p<2,p!==1&&p!==2&&Te(f,"unsupported YAML version of the document")},TAG:function(f,v,b){let h;b.length!==2&&E(f,"TAG \
directive accepts exactly two arguments");let i=b[0];h=b[1],B.test(i)||E(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,i)&&E(
f,'there is a previously declared suffix for "'+i+'" tag handle'),re.test(h)||E(f,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{E(f,"tag prefix is malformed: "+h)}f.tagMap[i]=h}};function X(n,f,v,b){if(f<v){let h=n.input.slice(f,v);if(b)for(let i=0,p=h.length;i<p;i+=1){let g=h.charCodeAt(
i);g===9||g>=32&&g<=1114111||E(n,"expected valid JSON character")}else A.test(h)&&E(n,"the stream contains non-printable characters");n.result+=h}}function de(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&E(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function We(n,f,v,b){
e.isObject(v)||E(n,"cannot merge mappings; the provided source object is unacceptable"),de(n);let h=Object.keys(v);for(let i=0,p=h.length;i<p;i+=1){let g=h[i];de(
n),o.call(f,g)||(qe(f,g,v[g]),b[g]=!0)}}function ue(n,f,v,b,h,i,p,g,P){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let C=0,x=h.length;C<x;C+=1)Array.
isArray(h[C])&&E(n,"nested arrays are not supported inside keys"),typeof h=="object"&&Re(h[C])==="[object Object]"&&(h[C]="[object Object]")}if(typeof h=="objec\
t"&&Re(h)==="[object Object]"&&(h="[object Object]"),h=String(h),f===null&&(f={}),b==="tag:yaml.org,2002:merge")if(Array.isArray(i)){i.length>100&&E(n,"abnormal\
 merge sequence size");for(let C=0,x=i.length;C<x;C+=1)We(n,f,i[C],v)}else We(n,f,i,v);else!n.json&&!o.call(v,h)&&o.call(f,h)&&(n.line=p||n.line,n.lineStart=g||
n.lineStart,n.position=P||n.position,E(n,"duplicated mapping key")),qe(f,h,i),delete v[h];return f}function Ve(n){let f=n.input.charCodeAt(n.position);f===10?n.
position++:f===13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):E(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=
-1}function j(n,f,v){let b=0,h=n.input.charCodeAt(n.position);for(;h!==0;){for(;Z(h);)h===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),h=n.input.charCodeAt(
++n.position);if(f&&h===35)do h=n.input.charCodeAt(++n.position);while(h!==10&&h!==13&&h!==0);if(Q(h))for(Ve(n),h=n.input.charCodeAt(n.position),b++,n.lineIndent=
0;h===32;)n.lineIndent++,h=n.input.charCodeAt(++n.position);else break}return v!==-1&&b!==0&&n.lineIndent<v&&Te(n,"deficient indentation"),b}function se(n){let f=n.
position,v=n.input.charCodeAt(f);return!!((v===45||v===46)&&v===n.input.charCodeAt(f+1)&&v===n.input.charCodeAt(f+2)&&(f+=3,v=n.input.charCodeAt(f),v===0||Y(v)))}
function Ie(n,f){f===1?n.result+=" ":f>1&&(n.result+=e.repeat(`
`,f-1))}function dn(n,f,v){let b,h,i,p,g,P,C=n.kind,x=n.result,y=n.input.charCodeAt(n.position);if(Y(y)||pe(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let k=n.input.charCodeAt(n.position+1);if(Y(k)||v&&pe(k))return!1}for(n.kind="scalar",n.result=
"",b=h=n.position,i=!1;y!==0;){if(y===58){let k=n.input.charCodeAt(n.position+1);if(Y(k)||v&&pe(k))break}else if(y===35){let k=n.input.charCodeAt(n.position-1);
if(Y(k))break}else{if(n.position===n.lineStart&&se(n)||v&&pe(y))break;if(Q(y))if(p=n.line,g=n.lineStart,P=n.lineIndent,j(n,!1,-1),n.lineIndent>=f){i=!0,y=n.input.
charCodeAt(n.position);continue}else{n.position=h,n.line=p,n.lineStart=g,n.lineIndent=P;break}}i&&(X(n,b,h,!1),Ie(n,n.line-p),b=h=n.position,i=!1),Z(y)||(h=n.position+
1),y=n.input.charCodeAt(++n.position)}return X(n,b,h,!1),n.result?!0:(n.kind=C,n.result=x,!1)}function ze(n,f){let v,b,h=n.input.charCodeAt(n.position);if(h!==39)
return!1;for(n.kind="scalar",n.result="",n.position++,v=b=n.position;(h=n.input.charCodeAt(n.position))!==0;)if(h===39)if(X(n,v,n.position,!0),h=n.input.charCodeAt(
++n.position),h===39)v=n.position,n.position++,b=n.position;else return!0;else Q(h)?(X(n,v,b,!0),Ie(n,j(n,!1,f)),v=b=n.position):n.position===n.lineStart&&se(n)?
E(n,"unexpected end of the document within a single quoted scalar"):(n.position++,Z(h)||(b=n.position));E(n,"unexpected end of the stream within a single quoted\
 scalar")}function mn(n,f){let v,b,h,i=n.input.charCodeAt(n.position);if(i!==34)return!1;for(n.kind="scalar",n.result="",n.position++,v=b=n.position;(i=n.input.
charCodeAt(n.position))!==0;){if(i===34)return X(n,v,n.position,!0),n.position++,!0;if(i===92){if(X(n,v,n.position,!0),i=n.input.charCodeAt(++n.position),Q(i))j(
n,!1,f);else if(i<256&&un[i])n.result+=Ge[i],n.position++;else if((h=at(i))>0){let p=h,g=0;for(;p>0;p--)i=n.input.charCodeAt(++n.position),(h=ot(i))>=0?g=(g<<4)+
h:E(n,"expected hexadecimal character");n.result+=lt(g),n.position++}else E(n,"unknown escape sequence");v=b=n.position}else Q(i)?(X(n,v,b,!0),Ie(n,j(n,!1,f)),v=
b=n.position):n.position===n.lineStart&&se(n)?E(n,"unexpected end of the document within a double quoted scalar"):(n.position++,Z(i)||(b=n.position))}E(n,"unexp\
ected end of the stream within a double quoted scalar")}function gn(n,f){let v=!0,b,h,i,p=n.tag,g,P=n.anchor,C,x,y,k,R=Object.create(null),O,S,T,I=n.input.charCodeAt(
n.position);if(I===91)C=93,k=!1,g=[];else if(I===123)C=125,k=!0,g={};else return!1;for(n.anchor!==null&&ce(n,n.anchor,g),I=n.input.charCodeAt(++n.position);I!==
0;){if(j(n,!0,f),I=n.input.charCodeAt(n.position),I===C)return n.position++,n.tag=p,n.anchor=P,n.kind=k?"mapping":"sequence",n.result=g,!0;if(v?I===44&&E(n,"exp\
ected the node content, but found ','"):E(n,"missed comma between flow collection entries"),S=O=T=null,x=y=!1,I===63){let he=n.input.charCodeAt(n.position+1);Y(
he)&&(x=y=!0,n.position++,j(n,!0,f))}b=n.line,h=n.lineStart,i=n.position,ge(n,f,l,!1,!0),S=n.tag,O=n.result,j(n,!0,f),I=n.input.charCodeAt(n.position),(y||n.line===
b)&&I===58&&(x=!0,I=n.input.charCodeAt(++n.position),j(n,!0,f),ge(n,f,l,!1,!0),T=n.result),k?ue(n,g,R,S,O,T,b,h,i):x?g.push(ue(n,null,R,S,O,T,b,h,i)):g.push(O),
j(n,!0,f),I=n.input.charCodeAt(n.position),I===44?(v=!0,I=n.input.charCodeAt(++n.position)):v=!1}E(n,"unexpected end of the stream within a flow collection")}function me(n,f){
let v,b=u,h=!1,i=!1,p=f,g=0,P=!1,C,x=n.input.charCodeAt(n.position);if(x===124)v=!1;else if(x===62)v=!0;else return!1;for(n.kind="scalar",n.result="";x!==0;)if(x=
n.input.charCodeAt(++n.position),x===43||x===45)u===b?b=x===43?w:m:E(n,"repeat of a chomping mode identifier");else if((C=cn(x))>=0)C===0?E(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):i?E(n,"repeat of an indentation width identifier"):(p=f+C-1,i=!0);else break;if(Z(x)){do x=n.input.
charCodeAt(++n.position);while(Z(x));if(x===35)do x=n.input.charCodeAt(++n.position);while(!Q(x)&&x!==0)}for(;x!==0;){for(Ve(n),n.lineIndent=0,x=n.input.charCodeAt(
n.position);(!i||n.lineIndent<p)&&x===32;)n.lineIndent++,x=n.input.charCodeAt(++n.position);if(!i&&n.lineIndent>p&&(p=n.lineIndent),Q(x)){g++;continue}if(!i&&p===
0&&E(n,"missing indentation for block scalar"),n.lineIndent<p){b===w?n.result+=e.repeat(`
`,h?1+g:g):b===u&&h&&(n.result+=`
`);break}v?Z(x)?(P=!0,n.result+=e.repeat(`
`,h?1+g:g)):P?(P=!1,n.result+=e.repeat(`
`,g+1)):g===0?h&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,h?1+g:g),h=!0,i=!0,g=0;let y=n.position;for(;!Q(x)&&x!==0;)x=n.input.charCodeAt(++n.position);X(n,y,n.position,!1)}return!0}function hn(n,f){let v=n.tag,b=n.anchor,
h=[],i=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&ce(n,n.anchor,h);let p=n.input.charCodeAt(n.position);for(;p!==0&&(n.firstTabInLine!==-1&&(n.position=
n.firstTabInLine,E(n,"tab characters must not be used in indentation")),p===45);){let g=n.input.charCodeAt(n.position+1);if(!Y(g))break;if(i=!0,n.position++,j(n,
!0,-1)&&n.lineIndent<=f){h.push(null),p=n.input.charCodeAt(n.position);continue}let P=n.line;if(ge(n,f,c,!1,!0),h.push(n.result),j(n,!0,-1),p=n.input.charCodeAt(
n.position),(n.line===P||n.lineIndent>f)&&p!==0)E(n,"bad indentation of a sequence entry");else if(n.lineIndent<f)break}return i?(n.tag=v,n.anchor=b,n.kind="seq\
uence",n.result=h,!0):!1}function yn(n,f,v){let b,h,i,p,g=n.tag,P=n.anchor,C={},x=Object.create(null),y=null,k=null,R=null,O=!1,S=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&ce(n,n.anchor,C);let T=n.input.charCodeAt(n.position);for(;T!==0;){!O&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,E(n,"tab characters \
must not be used in indentation"));let I=n.input.charCodeAt(n.position+1),he=n.line;if((T===63||T===58)&&Y(I))T===63?(O&&(ue(n,C,x,y,k,null,h,i,p),y=k=R=null),S=
!0,O=!0,b=!0):O?(O=!1,b=!0):E(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,T=I;else{if(h=
n.line,i=n.lineStart,p=n.position,!ge(n,v,s,!1,!0))break;if(n.line===he){for(T=n.input.charCodeAt(n.position);Z(T);)T=n.input.charCodeAt(++n.position);if(T===58)
T=n.input.charCodeAt(++n.position),Y(T)||E(n,"a whitespace character is expected after the key-value separator within a block mapping"),O&&(ue(n,C,x,y,k,null,h,
i,p),y=k=R=null),S=!0,O=!1,b=!1,y=n.tag,k=n.result;else if(S)E(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=P,!0}else if(S)
E(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=P,!0}if((n.line===he||n.lineIndent>f)&&(O&&(h=
n.line,i=n.lineStart,p=n.position),ge(n,f,d,!0,b)&&(O?k=n.result:R=n.result),O||(ue(n,C,x,y,k,R,h,i,p),y=k=R=null),j(n,!0,-1),T=n.input.charCodeAt(n.position)),
(n.line===he||n.lineIndent>f)&&T!==0)E(n,"bad indentation of a mapping entry");else if(n.lineIndent<f)break}return O&&ue(n,C,x,y,k,null,h,i,p),S&&(n.tag=g,n.anchor=
P,n.kind="mapping",n.result=C),S}function vn(n){let f=!1,v=!1,b,h,i=n.input.charCodeAt(n.position);if(i!==33)return!1;n.tag!==null&&E(n,"duplication of a tag pr\
operty"),i=n.input.charCodeAt(++n.position),i===60?(f=!0,i=n.input.charCodeAt(++n.position)):i===33?(v=!0,b="!!",i=n.input.charCodeAt(++n.position)):b="!";let p=n.
position;if(f){do i=n.input.charCodeAt(++n.position);while(i!==0&&i!==62);n.position<n.length?(h=n.input.slice(p,n.position),i=n.input.charCodeAt(++n.position)):
E(n,"unexpected end of the stream within a verbatim tag")}else{for(;i!==0&&!Y(i);)i===33&&(v?E(n,"tag suffix cannot contain exclamation marks"):(b=n.input.slice(
p-1,n.position+1),B.test(b)||E(n,"named tag handle cannot contain such characters"),v=!0,p=n.position+1)),i=n.input.charCodeAt(++n.position);h=n.input.slice(p,n.
position),K.test(h)&&E(n,"tag suffix cannot contain flow indicator characters")}h&&!re.test(h)&&E(n,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{E(n,"tag name is malformed: "+h)}return f?n.tag=h:o.call(n.tagMap,b)?n.tag=n.tagMap[b]+h:b==="!"?n.tag="!"+h:b==="!!"?n.tag="tag:yaml.org,2002:"+h:E(n,
'undeclared tag handle "'+b+'"'),!0}function bn(n){let f=n.input.charCodeAt(n.position);if(f!==38)return!1;n.anchor!==null&&E(n,"duplication of an anchor proper\
ty"),f=n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!Y(f)&&!pe(f);)f=n.input.charCodeAt(++n.position);return n.position===v&&E(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(v,n.position),!0}function ut(n){let f=n.input.charCodeAt(n.position);if(f!==42)return!1;f=
n.input.charCodeAt(++n.position);let v=n.position;for(;f!==0&&!Y(f)&&!pe(f);)f=n.input.charCodeAt(++n.position);n.position===v&&E(n,"name of an alias node must \
contain at least one character");let b=n.input.slice(v,n.position);return o.call(n.anchorMap,b)||E(n,'unidentified alias "'+b+'"'),n.result=n.anchorMap[b],j(n,!0,
-1),!0}function Pn(n,f,v,b){let h=Ye(n);return st(n),De(n,f),n.tag=null,n.anchor=null,n.kind=null,n.result=null,yn(n,v,b)&&n.kind==="mapping"?(Ee(n),!0):(ct(n),
De(n,h),!1)}function ge(n,f,v,b,h){let i,p,g=1,P=!1,C=!1,x=null,y,k,R;n.depth>=n.maxDepth&&E(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let O=i=p=d===v||c===v;if(b&&j(n,!0,-1)&&(P=!0,n.lineIndent>f?g=1:n.lineIndent===f?
g=0:n.lineIndent<f&&(g=-1)),g===1)for(;;){let S=n.input.charCodeAt(n.position),T=Ye(n);if(P&&(S===33&&n.tag!==null||S===38&&n.anchor!==null)||!vn(n)&&!bn(n))break;
x===null&&(x=T),j(n,!0,-1)?(P=!0,p=O,n.lineIndent>f?g=1:n.lineIndent===f?g=0:n.lineIndent<f&&(g=-1)):p=!1}if(p&&(p=P||h),g===1||d===v)if(l===v||s===v?k=f:k=f+1,
R=n.position-n.lineStart,g===1)if(p&&(hn(n,R)||yn(n,R,k))||gn(n,k))C=!0;else{let S=n.input.charCodeAt(n.position);x!==null&&O&&!p&&S!==124&&S!==62&&Pn(n,x,x.position-
x.lineStart,k)||i&&me(n,k)||ze(n,k)||mn(n,k)?C=!0:ut(n)?(C=!0,(n.tag!==null||n.anchor!==null)&&E(n,"alias node should not have any properties")):dn(n,k,l===v)&&
(C=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&ce(n,n.anchor,n.result)}else g===0&&(C=p&&hn(n,R));if(n.tag===null)n.anchor!==null&&ce(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&E(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let S=0,T=n.implicitTypes.
length;S<T;S+=1)if(y=n.implicitTypes[S],y.resolve(n.result)){n.result=y.construct(n.result),n.tag=y.tag,n.anchor!==null&&ce(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(o.call(n.typeMap[n.kind||"fallback"],n.tag))y=n.typeMap[n.kind||"fallback"][n.tag];else{y=null;let S=n.typeMap.multi[n.kind||"fallback"];for(let T=0,
I=S.length;T<I;T+=1)if(n.tag.slice(0,S[T].tag.length)===S[T].tag){y=S[T];break}}y||E(n,"unknown tag !<"+n.tag+">"),n.result!==null&&y.kind!==n.kind&&E(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+y.kind+'", not "'+n.kind+'"'),y.resolve(n.result,n.tag)?(n.result=y.construct(n.result,n.tag),n.anchor!==
null&&ce(n,n.anchor,n.result)):E(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||C}function ft(n){let f=n.position,v=!1,b;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(b=
n.input.charCodeAt(n.position))!==0&&(j(n,!0,-1),b=n.input.charCodeAt(n.position),!(n.lineIndent>0||b!==37));){v=!0,b=n.input.charCodeAt(++n.position);let h=n.position;
for(;b!==0&&!Y(b);)b=n.input.charCodeAt(++n.position);let i=n.input.slice(h,n.position),p=[];for(i.length<1&&E(n,"directive name must not be less than one chara\
cter in length");b!==0;){for(;Z(b);)b=n.input.charCodeAt(++n.position);if(b===35){do b=n.input.charCodeAt(++n.position);while(b!==0&&!Q(b));break}if(Q(b))break;
for(h=n.position;b!==0&&!Y(b);)b=n.input.charCodeAt(++n.position);p.push(n.input.slice(h,n.position))}b!==0&&Ve(n),o.call(pn,i)?pn[i](n,i,p):Te(n,'unknown docum\
ent directive "'+i+'"')}if(j(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,j(n,!0,-1)):v&&E(n,"directives end mark is expected"),ge(n,n.lineIndent-1,d,!1,!0),j(n,!0,-1),n.checkLineBreaks&&M.test(n.input.slice(f,n.
position))&&Te(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&se(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,j(n,!0,-1));return}n.position<n.length-1&&E(n,"end of the stream or a document separator is expected")}function Qe(n,f){n=String(n),f=f||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let v=new q(n,f),b=n.indexOf("\0");for(b!==-1&&(v.position=b,E(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)ft(v);return v.documents}function pt(n,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let b=Qe(n,v);if(typeof f!="function")return b;for(let h=0,i=b.length;h<i;h+=1)f(b[h])}function dt(n,f){let v=Qe(n,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return Xn.loadAll=pt,Xn.load=dt,Xn}var xr={},ko;function rs(){
if(ko)return xr;ko=1;let e=rn(),t=on(),r=kr(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,s=9,c=10,d=13,u=32,m=33,w=34,A=35,M=37,K=38,
B=39,re=42,Re=44,Q=45,Z=58,Y=61,pe=62,ot=63,at=64,cn=91,He=93,lt=96,qe=123,un=124,Ge=125,q={};q[0]="\\0",q[7]="\\a",q[8]="\\b",q[9]="\\t",q[10]="\\n",q[11]="\\v",
q[12]="\\f",q[13]="\\r",q[27]="\\e",q[34]='\\"',q[92]="\\\\",q[133]="\\N",q[160]="\\_",q[8232]="\\L",q[8233]="\\P";let fn=["y","Y","yes","Yes","YES","on","On","\
ON","n","N","no","No","NO","off","Off","OFF"],E=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function Te(i,p){if(p===null)return{};let g={},P=Object.keys(p);for(let C=0,
x=P.length;C<x;C+=1){let y=P[C],k=String(p[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let R=i.compiledTypeMap.fallback[y];R&&o.call(R.styleAliases,
k)&&(k=R.styleAliases[k]),g[y]=k}return g}function ce(i){let p,g,P=i.toString(16).toUpperCase();if(i<=255)p="x",g=2;else if(i<=65535)p="u",g=4;else if(i<=4294967295)
p="U",g=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+e.repeat("0",g-P.length)+P}let st=1,Ee=2;function ct(i){
this.schema=i.schema||r,this.indent=Math.max(1,i.indent||2),this.noArrayIndent=i.noArrayIndent||!1,this.skipInvalid=i.skipInvalid||!1,this.flowLevel=e.isNothing(
i.flowLevel)?-1:i.flowLevel,this.styleMap=Te(this.schema,i.styles||null),this.sortKeys=i.sortKeys||!1,this.lineWidth=i.lineWidth||80,this.noRefs=i.noRefs||!1,this.
noCompatMode=i.noCompatMode||!1,this.condenseFlow=i.condenseFlow||!1,this.quotingType=i.quotingType==='"'?Ee:st,this.forceQuotes=i.forceQuotes||!1,this.replacer=
typeof i.replacer=="function"?i.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Ye(i,p){let g=e.repeat(" ",p),P=0,C="",x=i.length;for(;P<x;){let y,k=i.indexOf(`
`,P);k===-1?(y=i.slice(P),P=x):(y=i.slice(P,k+1),P=k+1),y.length&&y!==`
`&&(C+=g),C+=y}return C}function De(i,p){return`
`+e.repeat(" ",i.indent*p)}function pn(i,p){for(let g=0,P=i.implicitTypes.length;g<P;g+=1)if(i.implicitTypes[g].resolve(p))return!0;return!1}function X(i){return i===
u||i===s}function de(i){return i>=32&&i<=126||i>=161&&i<=55295&&i!==8232&&i!==8233||i>=57344&&i<=65533&&i!==l||i>=65536&&i<=1114111}function We(i){return de(i)&&
i!==l&&i!==d&&i!==c}function ue(i,p,g){let P=We(i),C=P&&!X(i);return(g?P:P&&i!==Re&&i!==cn&&i!==He&&i!==qe&&i!==Ge)&&i!==A&&!(p===Z&&!C)||We(p)&&!X(p)&&i===A||p===
Z&&C}function Ve(i){return de(i)&&i!==l&&!X(i)&&i!==Q&&i!==ot&&i!==Z&&i!==Re&&i!==cn&&i!==He&&i!==qe&&i!==Ge&&i!==A&&i!==K&&i!==re&&i!==m&&i!==un&&i!==Y&&i!==pe&&
i!==B&&i!==w&&i!==M&&i!==at&&i!==lt}function j(i){return!X(i)&&i!==Z}function se(i,p){let g=i.charCodeAt(p),P;return g>=55296&&g<=56319&&p+1<i.length&&(P=i.charCodeAt(
p+1),P>=56320&&P<=57343)?(g-55296)*1024+P-56320+65536:g}function Ie(i){return/^\n* /.test(i)}let dn=1,ze=2,mn=3,gn=4,me=5;function hn(i,p,g,P,C,x,y,k){let R,O=0,
S=null,T=!1,I=!1,he=P!==-1,Ze=-1,Je=Ve(se(i,0))&&j(se(i,i.length-1));if(p||y)for(R=0;R<i.length;O>=65536?R+=2:R++){if(O=se(i,R),!de(O))return me;Je=Je&&ue(O,S,k),
S=O}else{for(R=0;R<i.length;O>=65536?R+=2:R++){if(O=se(i,R),O===c)T=!0,he&&(I=I||R-Ze-1>P&&i[Ze+1]!==" ",Ze=R);else if(!de(O))return me;Je=Je&&ue(O,S,k),S=O}I=I||
he&&R-Ze-1>P&&i[Ze+1]!==" "}return!T&&!I?Je&&!y&&!C(i)?dn:x===Ee?me:ze:g>9&&Ie(i)?me:y?x===Ee?me:ze:I?gn:mn}function yn(i,p,g,P,C){i.dump=(function(){if(p.length===
0)return i.quotingType===Ee?'""':"''";if(!i.noCompatMode&&(fn.indexOf(p)!==-1||E.test(p)))return i.quotingType===Ee?'"'+p+'"':"'"+p+"'";let x=i.indent*Math.max(
1,g),y=i.lineWidth===-1?-1:Math.max(Math.min(i.lineWidth,40),i.lineWidth-x),k=P||i.flowLevel>-1&&g>=i.flowLevel;function R(O){return pn(i,O)}switch(hn(p,k,i.indent,
y,R,i.quotingType,i.forceQuotes&&!P,C)){case dn:return p;case ze:return"'"+p.replace(/'/g,"''")+"'";case mn:return"|"+vn(p,i.indent)+bn(Ye(p,x));case gn:return"\
>"+vn(p,i.indent)+bn(Ye(ut(p,y),x));case me:return'"'+ge(p)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function vn(i,p){let g=Ie(i)?
String(p):"",P=i[i.length-1]===`
`,x=P&&(i[i.length-2]===`
`||i===`
`)?"+":P?"":"-";return g+x+`
`}function bn(i){return i[i.length-1]===`
`?i.slice(0,-1):i}function ut(i,p){let g=/(\n+)([^\n]*)/g,P=(function(){let k=i.indexOf(`
`);return k=k!==-1?k:i.length,g.lastIndex=k,Pn(i.slice(0,k),p)})(),C=i[0]===`
`||i[0]===" ",x,y;for(;y=g.exec(i);){let k=y[1],R=y[2];x=R[0]===" ",P+=k+(!C&&!x&&R!==""?`
`:"")+Pn(R,p),C=x}return P}function Pn(i,p){if(i===""||i[0]===" ")return i;let g=/ [^ ]/g,P,C=0,x,y=0,k=0,R="";for(;P=g.exec(i);)k=P.index,k-C>p&&(x=y>C?y:k,R+=
`
`+i.slice(C,x),C=x+1),y=k;return R+=`
`,i.length-C>p&&y>C?R+=i.slice(C,y)+`
`+i.slice(y+1):R+=i.slice(C),R.slice(1)}function ge(i){let p="",g=0;for(let P=0;P<i.length;g>=65536?P+=2:P++){g=se(i,P);let C=q[g];!C&&de(g)?(p+=i[P],g>=65536&&
(p+=i[P+1])):p+=C||ce(g)}return p}function ft(i,p,g){let P="",C=i.tag;for(let x=0,y=g.length;x<y;x+=1){let k=g[x];i.replacer&&(k=i.replacer.call(g,String(x),k)),
(f(i,p,k,!1,!1)||typeof k>"u"&&f(i,p,null,!1,!1))&&(P!==""&&(P+=","+(i.condenseFlow?"":" ")),P+=i.dump)}i.tag=C,i.dump="["+P+"]"}function Qe(i,p,g,P){let C="",x=i.
tag;for(let y=0,k=g.length;y<k;y+=1){let R=g[y];i.replacer&&(R=i.replacer.call(g,String(y),R)),(f(i,p+1,R,!0,!0,!1,!0)||typeof R>"u"&&f(i,p+1,null,!0,!0,!1,!0))&&
((!P||C!=="")&&(C+=De(i,p)),i.dump&&c===i.dump.charCodeAt(0)?C+="-":C+="- ",C+=i.dump)}i.tag=x,i.dump=C||"[]"}function pt(i,p,g){let P="",C=i.tag,x=Object.keys(
g);for(let y=0,k=x.length;y<k;y+=1){let R="";P!==""&&(R+=", "),i.condenseFlow&&(R+='"');let O=x[y],S=g[O];i.replacer&&(S=i.replacer.call(g,O,S)),f(i,p,O,!1,!1)&&
(i.dump.length>1024&&(R+="? "),R+=i.dump+(i.condenseFlow?'"':"")+":"+(i.condenseFlow?"":" "),f(i,p,S,!1,!1)&&(R+=i.dump,P+=R))}i.tag=C,i.dump="{"+P+"}"}function dt(i,p,g,P){
let C="",x=i.tag,y=Object.keys(g);if(i.sortKeys===!0)y.sort();else if(typeof i.sortKeys=="function")y.sort(i.sortKeys);else if(i.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let k=0,R=y.length;k<R;k+=1){let O="";(!P||C!=="")&&(O+=De(i,p));let S=y[k],T=g[S];if(i.replacer&&(T=i.replacer.call(g,S,T)),
!f(i,p+1,S,!0,!0,!0))continue;let I=i.tag!==null&&i.tag!=="?"||i.dump&&i.dump.length>1024;I&&(i.dump&&c===i.dump.charCodeAt(0)?O+="?":O+="? "),O+=i.dump,I&&(O+=
De(i,p)),f(i,p+1,T,!0,I)&&(i.dump&&c===i.dump.charCodeAt(0)?O+=":":O+=": ",O+=i.dump,C+=O)}i.tag=x,i.dump=C||"{}"}function n(i,p,g){let P=g?i.explicitTypes:i.implicitTypes;
for(let C=0,x=P.length;C<x;C+=1){let y=P[C];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof p=="object"&&p instanceof y.instanceOf)&&(!y.predicate||y.predicate(
p))){if(g?y.multi&&y.representName?i.tag=y.representName(p):i.tag=y.tag:i.tag="?",y.represent){let k=i.styleMap[y.tag]||y.defaultStyle,R;if(a.call(y.represent)===
"[object Function]")R=y.represent(p,k);else if(o.call(y.represent,k))R=y.represent[k](p,k);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+k+'" style');
i.dump=R}return!0}}return!1}function f(i,p,g,P,C,x,y){i.tag=null,i.dump=g,n(i,g,!1)||n(i,g,!0);let k=a.call(i.dump),R=P;P&&(P=i.flowLevel<0||i.flowLevel>p);let O=k===
"[object Object]"||k==="[object Array]",S,T;if(O&&(S=i.duplicates.indexOf(g),T=S!==-1),(i.tag!==null&&i.tag!=="?"||T||i.indent!==2&&p>0)&&(C=!1),T&&i.usedDuplicates[S])
i.dump="*ref_"+S;else{if(O&&T&&!i.usedDuplicates[S]&&(i.usedDuplicates[S]=!0),k==="[object Object]")P&&Object.keys(i.dump).length!==0?(dt(i,p,i.dump,C),T&&(i.dump=
"&ref_"+S+i.dump)):(pt(i,p,i.dump),T&&(i.dump="&ref_"+S+" "+i.dump));else if(k==="[object Array]")P&&i.dump.length!==0?(i.noArrayIndent&&!y&&p>0?Qe(i,p-1,i.dump,
C):Qe(i,p,i.dump,C),T&&(i.dump="&ref_"+S+i.dump)):(ft(i,p,i.dump),T&&(i.dump="&ref_"+S+" "+i.dump));else if(k==="[object String]")i.tag!=="?"&&yn(i,i.dump,p,x,R);else{
if(k==="[object Undefined]")return!1;if(i.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+k)}if(i.tag!==null&&i.tag!=="?"){let I=encodeURI(
i.tag[0]==="!"?i.tag.slice(1):i.tag).replace(/!/g,"%21");i.tag[0]==="!"?I="!"+I:I.slice(0,18)==="tag:yaml.org,2002:"?I="!!"+I.slice(18):I="!<"+I+">",i.dump=I+" "+
i.dump}}return!0}function v(i,p){let g=[],P=[];b(i,g,P);let C=P.length;for(let x=0;x<C;x+=1)p.duplicates.push(g[P[x]]);p.usedDuplicates=new Array(C)}function b(i,p,g){
if(i!==null&&typeof i=="object"){let P=p.indexOf(i);if(P!==-1)g.indexOf(P)===-1&&g.push(P);else if(p.push(i),Array.isArray(i))for(let C=0,x=i.length;C<x;C+=1)b(
i[C],p,g);else{let C=Object.keys(i);for(let x=0,y=C.length;x<y;x+=1)b(i[C[x]],p,g)}}}function h(i,p){p=p||{};let g=new ct(p);g.noRefs||v(i,g);let P=i;return g.replacer&&
(P=g.replacer.call({"":P},"",P)),f(g,0,P,!0,!0)?g.dump+`
`:""}return xr.dump=h,xr}var Ao;function is(){if(Ao)return W;Ao=1;let e=ts(),t=rs();function r(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return W.Type=z(),W.Schema=Ro(),W.FAILSAFE_SCHEMA=To(),W.JSON_SCHEMA=Mo(),W.CORE_SCHEMA=
_o(),W.DEFAULT_SCHEMA=kr(),W.load=e.load,W.loadAll=e.loadAll,W.dump=t.dump,W.YAMLException=on(),W.types={binary:Bo(),float:No(),map:So(),null:Do(),pairs:Uo(),set:Ko(),
timestamp:Fo(),bool:Io(),int:Lo(),merge:$o(),omap:jo(),seq:Oo(),str:Eo()},W.safeLoad=r("safeLoad","load"),W.safeLoadAll=r("safeLoadAll","loadAll"),W.safeDump=r(
"safeDump","dump"),W}var os=is(),as=es(os),{Type:Ho,Schema:od,FAILSAFE_SCHEMA:qo,JSON_SCHEMA:ad,CORE_SCHEMA:ld,DEFAULT_SCHEMA:sd,load:Go,loadAll:cd,dump:ud,YAMLException:fd,
types:pd,safeLoad:dd,safeLoadAll:md,safeDump:gd}=as;function Vo(e,t,r){if(t===void 0)return r?Yo(e):Se(e);if(t===`${je}binary`)return us(e);if(t===`${je}timestamp`)return ss.test(e)&&cs(e)?Se(e):void 0;let a=ls.get(
t);if(!a)return Se(e);let o=Yo(e);return a==="float"&&o.type==="integer"?Ue(Number(o.value)):o.type===a?o:void 0}var je="tag:yaml.org,2002:",ls=new Map([[`${je}\
int`,"integer"],[`${je}float`,"float"],[`${je}bool`,"boolean"],[`${je}null`,"null"]]),ss=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function cs(e){let[t=0,r=0,a=0]=e.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,r,0)).getUTCDate()}function us(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Se(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function Yo(e){
let t=fs.get(e);if(t)return t;let r=e.charAt(0);if(r===".")return ps(e)??Se(e);if(!/[-+0-9]/.test(r))return Se(e);let a=e.replaceAll("_","");return ms(a)??ds(a)??
Se(e)}var fs=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Wo(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Wo(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ue(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ue(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ue(Number.NEGATIVE_INFINITY)])]);
function Se(e){return{type:"text",value:e,key:e}}function Wo(e){return{type:"boolean",value:e,key:String(e)}}function Ue(e){return{type:"float",value:e,key:hs(e)}}
function ps(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ue(t):void 0}
function ds(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Ue(t):void 0}function ms(e){let t=gs.
exec(e);if(!t)return;let[,r="",a,o,l,s="0"]=t,c=a!==void 0?et(a,"0x",16):o!==void 0?et(o,"0o",22):l!==void 0?et(l,"0b",64):et(s,"",20);if(c===void 0||c>=2n**64n)
return;let d=r==="-"?-c:c;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:r===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var gs=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function et(e,t,r){return e.length<=r?BigInt(t+e):
void 0}function hs(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let r=1;for(;Math.fround(Number(t.toPrecision(r)))!==t;)r++;let[a,o]=t.toExponential(r-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(
r))):`${a}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Zo(e){if(e.length>ea||ys(e))return;let t=Xo(e);return Ar?void 0:t}function Jo(e){return e.length<=ea&&Xo(e)!==void 0}function Xo(e){Ar=!1;try{return{value:Go(
e,{schema:Ms})??null}}catch{return}}var ea=3e6;function ys(e){return bs.test(e)||vs.test(e)||ws(e)||Ps.test(e)&&Cs.test(e)?!0:/[[{]/.test(e)&&xs.test(e)&&(ks.test(
e)||As(e))}var vs=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,bs=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Ps=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,Cs=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function ws(e){for(let t=0;t+zo<e.length;){let r=e.lastIndexOf(`
`,t+zo);if(r<t)return!0;t=r+1}return!1}var zo=1e3,xs=/(?:^|[\s,:[{-])[[{]/,ks=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function As(e){let t=!1,r=!1;for(let a=0;a<e.length;a++){
let o=e.charCodeAt(a);if(o===Rs||o===Es||o===Qo){if(t)return!0;t=o!==Qo,r=!1}else t&&(o===Os?r=!1:o===Ss?r=!0:!r&&o!==Ts&&o!==Ds&&o!==Is&&(t=!1))}return!1}var[Rs,
Es,Qo,Os,Ss,Ts,Ds,Is]=[93,125,44,10,35,32,9,13],Ar=!1,Ls=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),an,Ns=new Ho("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:e=>{if(Ls.has(e.charCodeAt(0))||(an=Vo(e,void 0,!0),!an||an.type==="text"))return!1;let{type:t,key:r,value:a}=an;
return(t==="float"||t==="integer"&&r!==String(a))&&(Ar=!0),!0},construct:()=>an?.value}),Ms=qo.extend({implicit:[Ns]});var _s,Fs=()=>_s??=require("./with-positions.cjs");var Rr=(...e)=>Fs().readWithPositions(...e);function ta(e,{valuesOnly:t=!0}={}){let r=Vi(e),a=[],o,l=0;for(let s of Xi(e)){let c=na(e,{...s,start:l},r,t);if(c.value===null&&c.issues.length===0){o??=c;continue}
a.push(c),l=s.end}return a.length>0?{documents:a}:{documents:[o??na(e,{start:l,body:l,end:e.length},r,t)]}}function na(e,t,r,a){let o=a?$s(e,t):void 0;if(!o)return Rr(
e,t,r);let l,s=()=>(l??=Rr(e,t,r),l);return{value:o.value,issues:[],get range(){return r(t.start,t.end)},positionOf:c=>s().positionOf(c),keyOf:c=>s().keyOf(c),get node(){
return s().node}}}function $s(e,{body:t,end:r,json:a,fault:o}){if(o)return;let l=e.slice(t,r);return a?Jo(l)?a:void 0:Zo(l)}function ra(e){let t=Bs([...e]);return t&&(r=>Us([...r],t))}var nt="*";function Bs(e){let t=[];for(let r=0;r<e.length;r++){let a=e[r]??"";if(a==="*")t.at(-1)!==
nt&&t.push(nt);else if(a==="?")t.push(()=>!0);else if(a==="["){let o=e[r+1]==="!"||e[r+1]==="^",l=r+(o?2:1),s=e.indexOf("]",l+1),c=s===-1?[]:js(e.slice(l,s));if(c.
length===0)return;t.push(d=>c.some(([u,m])=>u<=d&&d<=m)!==o),r=s}else t.push(o=>o===a)}return t}function js(e){let t=[];for(let r=0;r<e.length;r++){let a=e[r]??
"",o=e[r+1]==="-"?e[r+2]:void 0;if(o!==void 0&&o<a)return[];t.push([a,o??a]),o!==void 0&&(r+=2)}return t}function Us(e,t){let r=0,a=0,o=-1,l=0;for(;r<e.length;){
let s=t[a];if(s===nt)o=a++,l=r;else if(s?.(e[r]??""))r++,a++;else if(o!==-1)a=o+1,r=++l;else return!1}for(;t[a]===nt;)a++;return a===t.length}function aa(e){let t=Ks(e);if(t!==void 0)return{ok:!1,mistake:t};let r=qs(e);if(r===void 0)return{ok:!1,mistake:`have at most ${la} alternatives in its {}`};let a=[];
for(let l of r){let s=Gs(l);if(s===void 0)return{ok:!1,mistake:"have a character between [ and ]"};a.push(s)}return{ok:!0,glob:{pattern:e,matchOf:l=>{let s;for(let c of a){
let d=Ys(l,c);d!==void 0&&(s===void 0||d.length<s.length)&&(s=d)}return s}}}}var ln="**",ia=1e3,la=100;function Ks(e){if(e==="")return"not be empty";if(e.length>
ia)return`have at most ${ia} characters`;if(e.includes("\\"))return"use / between folders, not \\";if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"be relative\
 to the folder of this file";if(e.split("/").includes(".."))return"stay in the folder of this file, without ..";if(e.startsWith("!"))return"not begin with !; wh\
at comes later in the list counts";if(/[?*+@!]\(/.test(e))return"use {a,b} for alternatives, not ()";if(!Hs(e))return"have a } for each {";if(/\{[^{},.]*(?:\.\.[^{},.]*)+\}/.
test(e))return"list the alternatives in {}, not a range"}function Hs(e){let t=0;for(let r of e)if(r==="{")t++;else if(r==="}"&&--t<0)return!1;return t===0}function qs(e){
let t=[],r=[e];for(let a=r.pop();a!==void 0;a=r.pop()){let o=a.indexOf("}"),l=a.lastIndexOf("{",o);if(o===-1)t.push(a);else for(let s of a.slice(l+1,o).split(","))
r.push(a.slice(0,l)+s+a.slice(o+1));if(r.length+t.length>la)return}return t}function Gs(e){let t=[];for(let r of e.split("/")){if(r===""||r===".")continue;let a=r===
ln?r:ra(r);if(a===void 0)return;(a!==ln||t.at(-1)!==ln)&&t.push(a)}return t}function Ys(e,t){if(t.length===0)return"";let r=oa(new Set([0]),t);for(let a=e.indexOf(
"/"),o=0;;o=a+1,a=e.indexOf("/",o)){let l=e.slice(o,a===-1?void 0:a),s=new Set;for(let c of r){let d=t[c];d===ln?(s.add(c),c===t.length-1&&s.add(t.length)):d?.(
l)&&s.add(c+1)}if(r=oa(s,t),r.has(t.length))return a===-1?e:e.slice(0,a);if(a===-1||r.size===0)return}}function oa(e,t){for(let r of e)t[r]===ln&&r<t.length-1&&
e.add(r+1);return e}function Or(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:Sn};let r=Ws.exec(t),a=r===null?void 0:
`v${r[1]}`;return $r(a)?{ok:!0,release:a}:{ok:!1,suggestion:Vs(t,a)}}function sa(e){let t=Or(e),r=t.ok?void 0:t.suggestion,a=r===void 0?`; write one of ${ve[0]}\
 to ${Sn}, latest or auto`:`; did you mean "${r}"?`;return`unknown release "${e}"${a}`}var Ws=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Vs(e,t){if(t===void 0)return ye(e,[...ve,"latest","auto"]);let r=Er(t);return ve.reduce((a,o)=>Math.abs(Er(o)-r)<Math.abs(Er(a)-r)?o:a)}function Er(e){
let[t=0,r=0]=e.slice(1).split(".").map(Number);return t*1e4+r}var tt=(e,t,{report:r})=>{if(typeof e=="string")return e;r(t,`must be a string; it is ${ke(e)}`)},ca=(e,t,{report:r})=>{if(typeof e=="boolean")return e;r(t,`mus\
t be true or false; it is ${ke(e)}`)},Sr=(e,t,{report:r,sourceAt:a})=>{if(typeof e!="string"&&typeof e!="number"){r(t,`must be a release, such as v1.2, latest o\
r auto; it is ${ke(e)}`);return}let o=typeof e=="number"?a(t).trim():e,l=typeof e=="number"&&Number(o)!==e?String(e):o,s=Or(l);if(s.ok)return s.release;r(t,sa(l))},
ua=(e,t,r)=>{let a=tt(e,t,r);if(a?.trim()!=="")return a;r.report(t,"must not be empty")},Tr=(e,t,r)=>{let a=tt(e,t,r);if(a===void 0)return;let o=aa(a);if(o.ok)return o.
glob;r.report(t,`must ${o.mistake}`)};function sn(e,t){return(r,a,o)=>{if(!Array.isArray(r)){o.report(a,`must be a list, such as ${t}; it is ${ke(r)}`);return}return r.
flatMap((l,s)=>e(l,`${a}/${s}`,o)??[])}}function Dr(e){let t=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return(r,a,{report:o,sourceAt:l})=>{let s=e.find(u=>u===
r);if(s!==void 0)return s;let c=typeof r=="string"?zs(r,e):void 0,d=typeof r=="string"?`"${r}"`:Qs(r)?l(a):ke(r);o(a,`must be ${t}; it is ${d}${c===void 0?"":`;\
 did you mean "${c}"?`}`)}}function zs(e,t){return e.length>1?t.find(r=>r.startsWith(e))??ye(e,t):void 0}function ke(e){return e===null?"empty":Array.isArray(e)?
"a list":H(e)?"a map":`a ${typeof e}`}var Qs=e=>typeof e=="number"||typeof e=="boolean";function fa(e,t,r){let a=Js(t),o={$schema:tt,release:Sr,overrides:sn(Zs(a),"[{ files: [legacy/**], release: v0.16 }]"),sets:sn(Tr,"[clusters/*]"),complete:ca,ignore:sn(
ua,"[vendor/**]"),failLevel:Dr(["warning","error"]),rules:a},{$schema:l,...s}=pa(e,"",o,r);return s}function Zs(e){let t={files:sn(Tr,"[legacy/**]"),release:Sr,
rules:e};return(r,a,o)=>{if(!H(r)){o.report(a,`must be a map with "files" and "release" or "rules"; it is ${ke(r)}`);return}let{files:l,...s}=pa(r,a,t,o);return Object.
hasOwn(r,"files")?Array.isArray(r.files)&&r.files.length===0&&o.report(`${a}/files`,"must have at least one pattern"):o.report(a,'must have "files", such as [le\
gacy/**]'),!Object.hasOwn(r,"release")&&!Object.hasOwn(r,"rules")&&o.report(a,'must have "release" or "rules": without them it changes nothing'),l&&{files:l,...s}}}
function Js(e){let t=Dr(["off","warning","error"]);return(r,a,o)=>{if(!H(r)){o.report(a,`must be a map of codes, such as "inline-ca: off"; it is ${ke(r)}`);return}
let l={};for(let[s,c]of Object.entries(r)){let d=`${a}/${Wt(s)}`,u=Object.hasOwn(e,s)?e[s]:void 0;u===void 0&&da("code",s,d,Object.keys(e),'; "openchoreo-planes\
 explain" lists them',o);let m=t(c===!1?"off":c,d,o);u==="contract"&&m==="off"?o.report(d,Xs(s)):u!==void 0&&m!==void 0&&(l[s]=m)}return l}}var Xs=e=>`cannot be\
 off: the API server rejects or changes such a manifest; use warning, or suppress single findings with "# openchoreo-planes-disable-next-line ${e} -- reason"`;function pa(e,t,r,a){
let o=[];for(let[l,s]of Object.entries(e)){let c=`${t}/${Wt(l)}`,d=Object.keys(r),u=Object.hasOwn(r,l)?r[l]:void 0;if(!u){da("key",l,c,d,`; must be one of ${d.filter(
w=>w!=="$schema").join(", ")}`,a);continue}let m=u(s,c,a);m!==void 0&&o.push([l,m])}return Object.fromEntries(o)}function da(e,t,r,a,o,{report:l}){let s=ye(t,a);
l(r,`unknown ${e} "${t}"${s===void 0?o:`; did you mean "${s}"?`}`,"key")}function ma(e,t,r){let a=[],{documents:o}=ta(e,{valuesOnly:!1}),[l,s]=o;if(s){let m=s.positionOf("");a.push({file:t,field:"",message:"a configuration is a singl\
e document: remove what follows ---",range:m})}let c=l?ec(l,e,t,r,a):{},[d,...u]=a.sort((m,w)=>m.range.start.offset-w.range.start.offset);return d?{ok:!1,issues:[
d,...u]}:{ok:!0,config:c}}function ec(e,t,r,a,o){for(let{field:c,message:d,range:u}of e.issues)o.push({file:r,field:c,message:d,range:u});let{value:l}=e;if(l==null)
return{};let s={report:(c,d,u="value")=>{let m=u==="key"?e.keyOf(c):e.positionOf(c);o.push({file:r,field:Kr(c),message:d,range:m})},sourceAt:c=>{let{start:d,end:u}=e.
positionOf(c);return t.slice(d.offset,u.offset)}};return H(l)?fa(l,a,s):(s.report("",'must be a map, such as "release: v1.2"'),{})}var Ae=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function rt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var ha=require("buffer"),it=require("fs"),tc=require("path");var nc={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function ga(e){return e instanceof Error?nc[rt(e)]??e.message:"an unknown error"}var Jd=Buffer.allocUnsafeSlow(64*1024);function ya(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder(
"utf-16be").decode(e);let t=e.toString("utf8");return(0,ha.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function rc(e,t){let r=ma(oc(e,t),t,Wi);if(r.ok)return r.config;throw new Ae(r.issues.map(({field:a,message:o,range:{start:l}})=>`${t}:${l.line}:${l.column}: ${a===
""?"":`${a}: `}${o}`))}var ic=1024*1024;function oc(e,t){try{let r=(0,Ke.statSync)(e);if(!r.isFile())throw new Ae([`${t}: it is ${r.isDirectory()?"a directory":
"no file"}`]);if(r.size>ic)throw new Ae([`${t}: it is too large to be a configuration`]);return ya((0,Ke.readFileSync)(e))}catch(r){if(r instanceof Ae)throw r;let a=rt(
r)==="ENOENT"&&ac(e)?"it is a link to a file that does not exist":ga(r);throw new Ae([`${t}: ${a}`])}}function ac(e){return(0,Ke.lstatSync)(e,{throwIfNoEntry:!1})?.
isSymbolicLink()??!1}0&&(module.exports={loadConfig});

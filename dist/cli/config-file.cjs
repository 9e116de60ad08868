"use strict";var Pt=Object.defineProperty;var ts=Object.getOwnPropertyDescriptor;var rs=Object.getOwnPropertyNames;var os=Object.prototype.hasOwnProperty;var F=(e,n)=>{for(var t in n)Pt(e,t,{get:n[t],enumerable:!0})},is=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of rs(n))!os.call(e,o)&&o!==
t&&Pt(e,o,{get:()=>n[o],enumerable:!(r=ts(n,o))||r.enumerable});return e};var as=e=>is(Pt({},"__esModule",{value:!0}),e);var df={};F(df,{loadConfig:()=>af});module.exports=as(df);var tn=require("fs");function On(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i?i.push(r):t.set(o,[r])}return t}var wt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObs\
ervabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlan\
eRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1,since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec\
/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v0.\
15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityP\
laneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15"}]},
ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},
{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,
since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observability\
PlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,until:"v1.0"},{
pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},
{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPl\
ane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},
ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",
since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],required:!0,until:"v0.4"},{pointer:"/spec/dataPlaneRef",to:["Da\
taPlane"],form:"name",fallbacks:[],required:!0,isImmutable:!0,since:"v0.6",until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[
{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"\
object",fallbacks:[{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","Clu\
sterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v1.0"}]},
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var le=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var kt=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Br={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var An={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Rt={};F(Rt,{isPlane:()=>cs,validatePlane:()=>ls,withDefaults:()=>ds});var ss,xt=()=>ss??=require("./v0.3.cjs"),ls=(...e)=>xt().validatePlane(...e),cs=(...e)=>xt().
isPlane(...e),ds=(...e)=>xt().withDefaults(...e);var Dn={};F(Dn,{isPlane:()=>ms,validatePlane:()=>us,withDefaults:()=>ps});var fs,Ct=()=>fs??=require("./v0.4.cjs"),us=(...e)=>Ct().validatePlane(...e),ms=(...e)=>Ct().
isPlane(...e),ps=(...e)=>Ct().withDefaults(...e);var Ot={};F(Ot,{isPlane:()=>hs,validatePlane:()=>ys,withDefaults:()=>vs});var gs,Et=()=>gs??=require("./v0.6.cjs"),ys=(...e)=>Et().validatePlane(...e),hs=(...e)=>Et().
isPlane(...e),vs=(...e)=>Et().withDefaults(...e);var Dt={};F(Dt,{isPlane:()=>ws,validatePlane:()=>Ps,withDefaults:()=>ks});var bs,At=()=>bs??=require("./v0.7.cjs"),Ps=(...e)=>At().validatePlane(...e),ws=(...e)=>At().
isPlane(...e),ks=(...e)=>At().withDefaults(...e);var It={};F(It,{isPlane:()=>Cs,validatePlane:()=>Rs,withDefaults:()=>Es});var xs,St=()=>xs??=require("./v0.8.cjs"),Rs=(...e)=>St().validatePlane(...e),Cs=(...e)=>St().
isPlane(...e),Es=(...e)=>St().withDefaults(...e);var Lt={};F(Lt,{isPlane:()=>Ds,validatePlane:()=>As,withDefaults:()=>Ss});var Os,Tt=()=>Os??=require("./v0.9.cjs"),As=(...e)=>Tt().validatePlane(...e),Ds=(...e)=>Tt().
isPlane(...e),Ss=(...e)=>Tt().withDefaults(...e);var Sn={};F(Sn,{isPlane:()=>Ls,validatePlane:()=>Ts,withDefaults:()=>Ns});var Is,Nt=()=>Is??=require("./v0.10.cjs"),Ts=(...e)=>Nt().validatePlane(...e),Ls=(...e)=>Nt().
isPlane(...e),Ns=(...e)=>Nt().withDefaults(...e);var Mt={};F(Mt,{isPlane:()=>Bs,validatePlane:()=>Ms,withDefaults:()=>Fs});var $s,$t=()=>$s??=require("./v0.12.cjs"),Ms=(...e)=>$t().validatePlane(...e),Bs=(...e)=>$t().
isPlane(...e),Fs=(...e)=>$t().withDefaults(...e);var Ft={};F(Ft,{isPlane:()=>Hs,validatePlane:()=>_s,withDefaults:()=>Ks});var Us,Bt=()=>Us??=require("./v0.13.cjs"),_s=(...e)=>Bt().validatePlane(...e),Hs=(...e)=>Bt().
isPlane(...e),Ks=(...e)=>Bt().withDefaults(...e);var _t={};F(_t,{isPlane:()=>js,validatePlane:()=>Ws,withDefaults:()=>Vs});var Gs,Ut=()=>Gs??=require("./v0.14.cjs"),Ws=(...e)=>Ut().validatePlane(...e),js=(...e)=>Ut().
isPlane(...e),Vs=(...e)=>Ut().withDefaults(...e);var In={};F(In,{isPlane:()=>Ys,validatePlane:()=>zs,withDefaults:()=>Qs});var qs,Ht=()=>qs??=require("./v0.15.cjs"),zs=(...e)=>Ht().validatePlane(...e),Ys=(...e)=>Ht().
isPlane(...e),Qs=(...e)=>Ht().withDefaults(...e);var Gt={};F(Gt,{isPlane:()=>Xs,validatePlane:()=>Js,withDefaults:()=>el});var Zs,Kt=()=>Zs??=require("./v0.17.cjs"),Js=(...e)=>Kt().validatePlane(...e),Xs=(...e)=>Kt().
isPlane(...e),el=(...e)=>Kt().withDefaults(...e);var jt={};F(jt,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>ol});var nl,Wt=()=>nl??=require("./v1.0.cjs"),tl=(...e)=>Wt().validatePlane(...e),rl=(...e)=>Wt().
isPlane(...e),ol=(...e)=>Wt().withDefaults(...e);var Tn={};F(Tn,{isPlane:()=>sl,validatePlane:()=>al,withDefaults:()=>ll});var il,Vt=()=>il??=require("./v1.1.cjs"),al=(...e)=>Vt().validatePlane(...e),sl=(...e)=>Vt().
isPlane(...e),ll=(...e)=>Vt().withDefaults(...e);var Fr={"v0.3":Rt,"v0.4":Dn,"v0.5":Dn,"v0.6":Ot,"v0.7":Dt,"v0.8":It,"v0.9":Lt,"v0.10":Sn,"v0.11":Sn,"v0.12":Mt,"v0.13":Ft,"v0.14":_t,"v0.15":In,"v0.16":In,"v0.1\
7":Gt,"v1.0":jt,"v1.1":Tn,"v1.2":Tn};function cl(e){return typeof e!="object"||e===null||Array.isArray(e)}function x(e){return!cl(e)}var Ln=le[le.length-1]??le[0],kf=Br[Ln];function qt(e,n){return e===n||kt.indexOf(e)>=kt.indexOf(n)}function Ur(e,n){return typeof n=="string"&&An[e].includes(n)}function _r(e){return typeof e=="strin\
g"&&Object.hasOwn(Fr,e)}function Nn(e){return dl(e)?wt[e]:void 0}function dl(e){return Object.hasOwn(wt,e)}function U(e){return Nn(e)?.scope==="Cluster"}function E(e){return Nn(e)?.planeType}
function rn(e){return E(e)!==void 0}function on(e){return Nn(e)?.otherScope}function $n(e,n){return(Nn(e)?.references??[]).filter(t=>be(t,n))}function Mn(e){let n=An[e].
flatMap(t=>$n(t,e));return[...new Map(n.map(t=>[`${t.pointer} ${t.form}`,t])).values()]}function be({since:e,until:n},t){return(!e||qt(t,e))&&(!n||qt(n,t))}function S(e){let n=new Map;for(let a of e){let s=`${a.kind}/${a.name}`,l=n.get(s);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(a.
namespace)||l.byNamespace.set(a.namespace,a)):n.set(s,{first:a})}function t(a,s,l){let c=n.get(`${s}/${l}`);if(!c||s===void 0||U(s)||a.namespace===void 0)return c?.
first;let{first:f,byNamespace:y}=c;return y?y.get(a.namespace)??y.get(void 0):f.namespace===void 0||f.namespace===a.namespace?f:void 0}let r;function o({namespace:a},s){
return r??=fl(e),U(s)||a===void 0?r.get(s):r.get(`${s} ${a}`)??r.get(`${s} `)}function i(a,s){for(let{kind:l,name:c}of s){let f=c===void 0?o(a,l):t(a,l,c);if(f)
return f}}return{find:t,findFirst:i,findAnywhere:(a,s)=>n.get(`${a}/${s}`)?.first}}function fl(e){let n=new Map;for(let t of e)for(let r of[t.kind,`${t.kind} ${t.
namespace??""}`])n.has(r)||n.set(r,t);return n}function Bn(e,n){let{findFirst:t}=S(e),r=new Map,o=new Map;for(let i of e)for(let{targets:a}of i.references){let s=t(i,n?a:a.slice(0,1));if(!s||E(i.kind)!==void 0||
E(s.kind)!=="data")continue;r.set(i,s);let l=o.get(s);l?l.push(i):o.set(s,[i])}return{dataPlaneOf:i=>r.get(i),boundTo:i=>o.get(i)??[]}}var ie={secret:"cluster-agent-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},Hr={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":ie,"v0.10":ie,"v0.12":ie,"v0.13":ie,"v0.14":ie,"v0.15":ie,"v0.17":ie,"v1.0":ie,"v1.1":ie};var ul={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},ce={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec\
/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},ml={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envi\
ronment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},pl={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},zt={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},an={"v0.3":ul,"v0.4":ce,"v0.6":ce,"v0.7":ce,"v0.8":ce,"v0.9":ce,"v0.10":ce,"v0.12":ce,
"v0.13":ce,"v0.14":ml,"v0.15":pl,"v0.17":zt,"v1.0":zt,"v1.1":zt};function Fn(e){return e.split("/").slice(1).map(gl)}var Qt=e=>e.replaceAll("~","~0").replaceAll("/","~1"),gl=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Kr(e){return/[~\d]/.test(e)?Fn(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function A(e,n){
let t=e;for(let r of yl(n))if(Array.isArray(t))t=t[Number(r)];else if(x(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function O(e,n){let t=A(e,n);return typeof t==
"string"?t:""}function yl(e){let n=Yt.get(e);if(n)return n;let t=Fn(e);return Yt.size<hl&&Yt.set(e,t),t}var Yt=new Map,hl=1e3;var Zt=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
aPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/http/listenerName",direction:"ingress",visibility:"external",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"\
ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
external/https/port",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"liste\
ner-name",pointer:"/spec/gateway/ingress/external/https/listenerName",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterData\
Plane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"exte\
rnal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/tls/liste\
nerName",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/http/listenerName",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/https/listenerName",direction:"ingress",visibility:"internal",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"\
ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/i\
ngress/internal/tls/listenerName",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",visibility:"external",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/http/port",direction:"egress",visibility:"exter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/http/liste\
nerName",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/https/listenerName",direction:"egress",visibility:"external",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"\
egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/external/tls/listenerName",direction:"egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/internal/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"inter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/http/liste\
nerName",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/https/listenerName",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/internal/tls/listenerName",direction:"egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"\
v1.0"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.0"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","Observabilit\
yPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","Clust\
erWorkflowPlane","ClusterObservabilityPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","Cl\
usterObservabilityPlane"],until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityP\
lane"],until:"v0.17"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],
until:"v0.17"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPl\
ane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Clust\
erDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:[
"ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,
kinds:["ClusterDataPlane"],until:"v0.15"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",
pointer:"/spec/secretStoreRef/name",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agen\
t/clientCA",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/agent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/nam\
e",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-na\
mespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:[
"BuildPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/s\
pec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:[
"ClusterBuildPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/namespace",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],
until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/age\
nt/clientCA/secretRef/key",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["Observ\
abilityPlane"],until:"v0.8"},{role:"observer-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"\
/spec/rcaAgentURL",kinds:["ObservabilityPlane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.1"},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",
direction:"ingress",visibility:"external",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingr\
ess",visibility:"external",protocol:"http",default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",
direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/\
organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organi\
zationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function I(e){let n=Gr.get(e);if(n)return n;let t=Zt.filter(i=>be(i,e)&&i.kinds.some(a=>Ur(e,a))),r={};for(let{role:i}of Zt)r[i]=[];for(let i of t)r[i.role]?.some(
({pointer:a})=>a===i.pointer)||r[i.role]?.push(i);let o=r;return Gr.set(e,o),o}var Gr=new Map;function de(e){let n=Wr.get(e);if(n)return n;let t=I(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return Wr.set(e,t),t}var Wr=new Map;function Un(e){let{"client-ca":n,"secret-name":t}=I(e);return t.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>n.some(o=>r.startsWith(`${o.pointer}/`)))}var vl={parts:[],hosts:[]};function _n(e,n,t){let r=an[t].ofEnvironment?e:vl;return[...r.hosts.map(o=>({...o,of:"environment"})),...n.hosts.filter(({part:o})=>!r.
parts.includes(o)).map(o=>({...o,of:"data-plane"}))]}var Jt=({direction:e,visibility:n})=>e==="ingress"&&n==="external";function sn({parts:e},n){return Xt(n).flatMap(({pointer:t,visibility:r})=>e.includes(t)?[r]:[])}function Xt(e){let n=jr.get(e);if(n)return n;let t=I(e)["gateway\
-name"].flatMap(({pointer:r,direction:o,visibility:i})=>o==="ingress"&&i!==void 0&&r.endsWith("/name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:i}]:[]);
return jr.set(e,t),t}var jr=new Map;function Vr(e,n,t={}){return zr(an[e].service,{...t,environment:t.name,host:n})}function Hn(e,n){let t=an[e].service.replace(".{host}",""),r={...n,environment:n.name};return[...t.matchAll(qr)].map(([,i=""])=>r[i]).includes(void 0)?void 0:zr(
t,r).split(".")}var qr=/\{(\w+)\}/g;function zr(e,n){return e.replace(qr,(t,r)=>n[r]??r.toUpperCase())}var er="https://kubernetes.io/docs",nr=`${er}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,ln=`${er}/concepts/overview/working-with-ob\
jects`,Se={title:"Kubernetes: Object names, DNS subdomain names",url:`${ln}/names/#dns-subdomain-names`},Yr={title:"Kubernetes: Object names and IDs",url:`${ln}\
/names/#names`},Qr={title:"Kubernetes: Labels, syntax and character set",url:`${ln}/labels/#syntax-and-character-set`},Vf={title:"Kubernetes: Annotations, synta\
x and character set",url:`${ln}/annotations/#syntax-and-character-set`},qf={title:"Kubernetes: Not all objects are in a namespace",url:`${ln}/namespaces/#not-al\
l-objects-are-in-a-namespace`},zf={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${er}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},Yf={title:"Kubernetes: Defaulting and nullable",url:`${nr}#defaulting-and-nullable`},Qf={title:"Kubernetes: Validation of custom resour\
ces",url:`${nr}#validation`},Zf={title:"Kubernetes: Transition rules",url:`${nr}#transition-rules`};var Kn={title:"RFC 1123, section 2.1: Host names",url:Pe(1123,"2.1")},Jf={title:"RFC 3339, section 5.6: Internet date and time format",url:Pe(3339,"5.6")},Zr={title:"\
RFC 3986, section 3: Syntax components",url:Pe(3986,"3")},Gn={title:"RFC 5280, section 4.1.2.5: Validity",url:Pe(5280,"4.1.2.5")},Jr={title:"RFC 6335, section 6\
: Port number ranges",url:Pe(6335,"6")},Wn={title:"RFC 7468, section 5: Textual encoding of certificates",url:Pe(7468,"5")},Xr={title:"RFC 7468, section 10: Tex\
tual encoding of private keys",url:Pe(7468,"10")},Ie={title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/\
x509/cert_pool.go#L213-L248"},jn={tag:"v0.15.0",crd:"dataplanes",field:"planeID",lines:"163-173"},eo={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-\
77"},fe={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",lines:"45-63"},Te={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},
no={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"118-122"},to={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},Le={tag:"v0.16.0",file:"\
internal/controller/reference.go"},Vn={tag:"v1.2.3",file:"internal/controller/reference.go",lines:"160-182"},ro={tag:"v1.0.5",file:"internal/controller/referenc\
e.go",lines:"545-575"},oo={tag:"v0.16.0",file:"internal/controller/reference.go",lines:"164-173"},qn={tag:"v1.2.3",file:"internal/pipeline/component/context/com\
ponent.go",lines:"264-325"},io={tag:"v0.16.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},ao={tag:"v1.2.3",file:"internal/cluster-gatewa\
y/server.go",lines:"819"},zn={tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},ue={tag:"v0.16.0",file:"samples/getting-started/co\
mponent-types/service.yaml",lines:"102"},Ne={tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"},so={title:"OpenChoreo documen\
tation: DeploymentPipeline",url:"https://github.com/openchoreo/openchoreo.github.io/blob/2aab2641e083db01fc965025c098586e24da1e22/docs/reference/api/platform/de\
ployment-pipeline.md"};function $e(e){let n=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${bl}#${n}`}}
var bl="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/d\
ataplane.md";function Pe(e,n){return`https://www.rfc-editor.org/rfc/rfc${e}#section-${n}`}function Me(e){return new Set(e.flatMap(({kind:n,hasUnknownName:t})=>t?[n]:[]))}function Yn(e){return e.kind==="Environment"&&!e.hasUnknownName&&!e.isRenamed?e:
void 0}var Be=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,P=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function d(e,n,t=`name: example
  namespace: acme`){let r=n.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${t}
spec:
${r.join(`
`)}
`}var m=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,ae=m.replace("secretRef","secretKeyRef"),me=`secretStoreRef:
  name: vault
`,p=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function v(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(t=>`      ${t}`).join(`
`)}
`}var D=d("DataPlane",m+p,`name: eu-west
  namespace: acme`);function G(e,n="DataPlane"){return d("Environment",`dataPlaneRef:
  kind: ${n}
  name: ${e}`,`name: production
  namespace: acme`)}function R(e,n){return d("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,n)}function M(e){return d("Environment",`dataP\
laneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}function Fe(...e){return d("DataPlane",ae+me+lo(e),`name: eu-west
  namespace: acme`)}function Ue(...e){return G("eu-west")+lo(e).replace("example.com","production.example.com").replace(/^(?=.)/gm,"  ")}function lo(e){let n=e.
map(t=>`    ${t}:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: ${t}.example.com
        port: ${t==="external"?80:8080}
`);return n.length>0?`gateway:
  ingress:
${n.join("")}`:""}function _e(e,n){let t=`promotionPaths:
  - sourceEnvironmentRef: ${e}
    targetEnvironmentRefs:
      - name: ${n}`;return d("DeploymentPipeline",t,`name: default
  namespace: acme`)}var co=d("ClusterDataPlane",`planeID: eu
${m.replace("key:",`namespace: acme
      key:`)}${p}`,"name: eu"),Qn=(e,n)=>d("Environment",`dataPlaneRef:
  kind: ClusterDataPlane
  name: eu`,`name: ${e}
  namespace: ${n}`),fo={code:"ambiguous-host-name",severity:"warning",reason:"The default component types join the names of the environment and its namespace, a\
nd two pairs can make one name.",sources:[ue,Ne,qn],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:a})=>!a),o=Bn(r,t),i=r.flatMap(a=>Pl(a,o,n));
return[...On(i,({key:a})=>a).values()].flatMap(([a,...s])=>{if(!a)return[];let{plane:l}=a;return s.flatMap(({plane:c,name:f})=>c.name===l.name&&c.namespace===l.
namespace?[]:[{plane:c,path:"/metadata/name",detail:`${f}, as Environment "${l.name}" of namespace "${l.namespace}" has`}])})},message:({detail:e})=>`makes the \
host name ${e}: rename one of the two, or give one of them another host.`,example:{release:"v0.15",wrong:`${co}---
${Qn("dev","eu-acme")}---
${Qn("dev-eu","acme")}`,right:`${co}---
${Qn("dev","eu-acme")}---
${Qn("development","acme")}`}};function Pl(e,{dataPlaneOf:n},t){let r=n(e),o=Yn(e);if(r?.planeID===void 0||!o||Hn(t,o)===void 0)return[];let i=_n(e.gateway,r.gateway,
t).filter(({hasRoutes:a})=>a);return[...new Set(i.map(({text:a})=>a))].map(a=>{let s=Vr(t,a,o);return{plane:e,name:s,key:`${r.planeID} ${s}`}})}var cn={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
al/clients/kubernetes/client.go",lines:"173-194"},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clie\
nts/kubernetes/client.go",lines:"238"}]},"client-ca-unreadable":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"}]},"c\
lient-ca-goes-stale":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},{title:"wso2/labs-agentic-engineer \
issue 642",url:"https://github.com/wso2/labs-agentic-engineer/issues/642"}]},"client-ca-conflict":{since:"v0.9",until:"v0.13",kinds:["DataPlane","BuildPlane","O\
bservabilityPlane"],sources:[{tag:"v0.13.0",file:"config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"51-54"},{tag:"v0.13.0",file:"config/crd/bases/openchor\
eo.dev_dataplanes.yaml",lines:"126-136"}]},"environment-missing":{kinds:["Environment"],sources:[{title:"openchoreo/openchoreo: internal/controller/releasebindi\
ng/controller.go",url:"https://github.com/openchoreo/openchoreo/blob/59b3b7642317eb2ef20e189169a2ce188c618435/internal/controller/releasebinding/controller.go"}]},
"environment-name-too-long":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"322"},{tag:"\
v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"333"},{tag:"v1.2.3",file:"internal/controller/environment/integrations/kubernetes/namespa\
ces_handler.go",lines:"44"}]},"environment-name-with-dot":{since:"v0.4",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-typ\
es/service.yaml",lines:"142"}]},"plane-name-not-referable":{since:"v0.15",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"\
config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"408-411"}]},"names-that-cannot-exist":{kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],sources:[{title:"Kubernetes: Object names, RFC 1123\
 label names",url:"https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"}]},"empty-organization-host":{since:"v0.15",until:"\
v0.15",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v0.16.0",file:"internal/pipeline/component/context/component.go",lines:"177"}]},"part\
ial-environment-ingress":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"1477-1502"},{
tag:"v1.2.3",file:"internal/pipeline/component/context/component.go",lines:"293"}]},"endpoint-without-listener":{since:"v1.1",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"},{tag:"v1.2.3",file:"samples/getting-started/c\
omponent-types/service.yaml",lines:"183"}]},"external-ingress-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v1.2.3",
file:"samples/getting-started/component-types/service.yaml",lines:"27-36"}]},"secret-store-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Workflo\
wPlane","ClusterWorkflowPlane"],sources:[{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"468"},{tag:"v1.2.3",file:"internal/openc\
horeo-api/services/secret/service.go",lines:"482"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"496"},{tag:"v1.2.3",file:"inte\
rnal/openchoreo-api/services/secret/service.go",lines:"510"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"247"},{tag:"v1.2.\
3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"276"},{tag:"v1.2.3",file:"samples/getting-started/all.yaml",lines:"324"},{tag:"v1.2.3",file:"\
samples/getting-started/all.yaml",lines:"2042"}]},"fallback-not-shared":{since:"v1.1",kinds:["Environment","DataPlane"],sources:[{tag:"v1.2.3",file:"internal/op\
enchoreo-api/services/environment/service.go",lines:"109-131"},{tag:"v1.2.3",file:"internal/occ/cmd/component/logs.go",lines:"328"},{tag:"v1.2.3",file:"internal\
/occ/cmd/component/logs.go",lines:"356"}]},"observability-url-not-joinable":{kinds:["DataPlane","BuildPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[
{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},{title:"rasika2012/openchoreo: cmd/observer/main.go",url:"https://github.com/rasika2012/openchoreo/blob/f\
9dacf0adfee18bd07d3cf935b39ac916ac72ccb/cmd/observer/main.go"}]},"observability-url-not-public":{since:"v1.1",kinds:["ObservabilityPlane","ClusterObservabilityP\
lane"],sources:[{tag:"v1.2.3",file:"test/e2e/k3d/clusterobservabilityplane.yaml"},{title:"openchoreo/openchoreo.github.io: versioned_docs/version-v1.2.x/platfor\
m-engineer-guide/namespace-management.mdx",url:"https://github.com/openchoreo/openchoreo.github.io/blob/b62b08b1f004d555b5b4cfe4dba1789484756f30/versioned_docs/\
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function b(e){let{kinds:n,...t}=cn[e];return t}function Zn(e,n){return cn[e].kinds.some(t=>t===n)}var mo={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",...b("cli\
ent-ca-conflict"),among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(!t.ca)return[];let r=`${t.kind}/${t.planeID}`,o=n.get(r);return o||n.set(r,t),o?.
ca&&uo(o.ca.text)!==uo(t.ca.text)?[{plane:t,path:t.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID \
and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Jn("a",P)}---
${Jn("b",Be)}`,right:`${Jn("a",P)}---
${Jn("b",P)}`}},uo=e=>e.replace(/\s+/g,"");function Jn(e,n){let t=`planeID: shared
${v(n)}observerURL: https://observer.example.com`;return d("ObservabilityPlane",t,`name: ${e}
  namespace: acme`)}var He=[],tr=[];function rr(e,n,t){if(e===n)return 0;let r=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let i=e.length,a=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-a);)i--,a--;let s=0;for(;s<i&&e.charCodeAt(s)===n.charCodeAt(s);)s++;if(i-=s,a-=s,r!==void 0&&a-i>r)return r;if(i===0)return r!==void 0&&a>r?r:a;
let l,c,f,y,w=0,k=0;for(;w<i;)tr[w]=e.charCodeAt(s+w),He[w]=++w;for(;k<a;){for(l=n.charCodeAt(s+k),f=k++,c=k,w=0;w<i;w++)y=l===tr[w]?f:f+1,f=He[w],c=He[w]=f>c?y>
c?c+1:y:y>f?f+1:y;if(r!==void 0){let q=c;for(w=0;w<i;w++)He[w]<q&&(q=He[w]);if(q>r)return r}}return He.length=i,tr.length=i,r!==void 0&&c>r?r:c}var wl=64;function H(e,n){if(e.length>wl)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let a=i.toLowerCase(),s=kl(t,a)?1:rr(t,a,{maxDistance:r});s<r&&(r=s,o=i)}return o}function kl(e,n){if(e.length!==n.length||e===n)return!1;let t=0;for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+
2)}function dn(e,n){return e.namespace===void 0||n.namespace===void 0||e.namespace===n.namespace}function Ke(e){let n=On(e,({namespace:o})=>o),t=n.get(void 0)??[],r=new Map;return({namespace:o})=>{if(o===void 0)return e;let i=r.get(o)??[...n.get(o)??[],...t];
return r.set(o,i),i}}var po={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[fe,Te,Le],among:"all",check:e=>{let{find:n,findAnywhere:t}=S(e),r=Me(e);return e.flatMap(o=>o.references.flatMap(
({set:i,namePath:a,targets:[s]})=>{if(!i||!s)return[];let{kind:l,name:c}=s;if(r.has(l)||n(o,l,c)||n(o,on(l),c))return[];let f=t(l,c);if(f)return[{plane:o,path:a,
detail:`${l} "${c}" not found in namespace "${o.namespace}"; there is one in "${f.namespace}"`}];let y=H(c,xl(o,l,e)),w=U(l)||o.namespace===void 0?"":` in names\
pace "${o.namespace}"`,k=y===void 0?"":`; did you mean "${y}"?`;return[{plane:o,path:a,detail:`${l} "${c}" not found${w}${k}`}]}))},message:({detail:e=""})=>`${e}${e.
endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${G("eu-wst")}---
${D}`,right:`${G("eu-west")}---
${D}`}};function xl(e,n,t){let r=[];for(let o of t)if(o.kind===n&&dn(e,o)&&r.push(o.name),r.length===Rl)break;return r}var Rl=500;var go={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[Yr],among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(t.hasUnknownName||t.hasUnknownNamespace)return[];let r=`${t.kind}/${t.namespace??
""}/${t.name}`,o=n.get(r);return o||n.set(r,t),o?[{plane:t,path:"/metadata/name",detail:o.file===t.file?"this file":o.path}]:[]})},message:({detail:e})=>`is alr\
eady used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${d("DataPlane",m+p)}---
${d("DataPlane",m+p)}`,right:`${d("DataPlane",m+p)}---
${d("DataPlane",m+p.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var yo={code:"environment-without-pipeline",severity:"warning",reason:"Releases reach an environment along the promotion paths of a DeploymentPipeline of its na\
mespace.",sources:[so],among:"all",check:(e,n,t,r)=>{let o=Ke(r.filter(({kind:l})=>l==="DeploymentPipeline")),i=e.filter(({kind:l})=>l==="Environment"),{find:a}=S(
i),s=new Map;return i.flatMap(l=>{let{name:c,namespace:f}=l;if(l.hasUnknownName||l.hasUnknownNamespace)return[];s.has(f)||s.set(f,Cl(o(l),w=>a(l,"Environment",w)!==
void 0));let y=s.get(f);return!y||y.names.has(c)||H(c,y.missing)!==void 0?[]:[{plane:l,path:"/metadata/name"}]})},message:()=>"is in no promotion path, so nothi\
ng is promoted to it: name it in a DeploymentPipeline of its namespace, or remove it.",example:{release:"v0.15",wrong:`${M("dev")}---
${M("prod")}---
${M("sandbox")}---
${D}---
${_e("dev","prod")}`,right:`${M("dev")}---
${M("prod")}---
${D}---
${_e("dev","prod")}`}};function Cl(e,n){if(e.some(({hasUnknownReference:r})=>r))return;let t=new Set(e.flatMap(({references:r})=>r.flatMap(({targets:[o]})=>o?.kind===
"Environment"&&o.name!==void 0?[o.name]:[])));return t.size===0?void 0:{names:t,missing:[...t].filter(r=>!n(r)).slice(0,El)}}var El=500;var ho=["Environment"];var vo=63,bo=`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,Po="acceptance-of-the-payments-team",wo={code:"host-name-too-long",severity:"error",reason:"The default component types make a label of host na\
mes from the names of the environment and its namespace, and a label has 63 characters at most.",sources:[ue,Ne,Kn],among:"each",alone:ho,check:(e,n)=>e.flatMap(
t=>{let r=Yn(t),o=r&&Hn(n,r)?.find(({length:i})=>i>vo);return o===void 0?[]:[{plane:t,path:"/metadata/name",detail:`"${o}", which has ${o.length} characters`}]}),
message:({detail:e})=>`makes host names with the label ${e}: DNS allows ${vo}; shorten the name of the environment or of its namespace.`,example:{release:"v0.15",
wrong:d("Environment",bo,`name: ${Po}
  namespace: the-payments-team-of-the-example-company`),right:d("Environment",bo,`name: ${Po}
  namespace: payments`)}};var Ro={code:"implicit-observability-plane",severity:"warning",reason:"The control plane falls back to a ClusterObservabilityPlane named default; the portal and\
 `occ` look only in the namespace.",...b("fallback-not-shared"),among:"each",check:e=>{let{findFirst:n}=S(e);return e.flatMap(t=>t.references.flatMap(({set:r,path:o,
targets:i})=>{if(r||U(t.kind)||E(t.kind)!=="data")return[];let a=n(t,i);return a&&U(a.kind)?[{plane:t,path:o,detail:`{kind: ${a.kind}, name: ${a.name}}`}]:[]}))},
message:({detail:e})=>`is not set, and not every client falls back to a cluster-scoped plane: set it to ${e}.`,example:{release:"v1.1",wrong:`${ko("")}---
${xo()}`,right:`${ko(`observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: default
`)}---
${xo()}`}};function ko(e){return d("DataPlane",ae+me+e,`name: eu-west
  namespace: acme`)}function xo(){let e=`planeID: default
${v(P)}observerURL: https://observer.example.com`;return d("ClusterObservabilityPlane",e,"name: default")}function Co({namespace:e},n){let t=r=>U(r)||e===void 0?"":` in namespace "${e}"`;return n.map(({kind:r,name:o})=>`${r} "${o}"${t(r)}`).join(" and no ")}var Eo=`name: production
  namespace: acme`,Oo={code:"missing-data-plane",severity:"error",reason:"The control plane cannot deploy to an environment for which it finds no data plane.",sources:[
fe,oo,Vn],among:"all",check:e=>{let{findFirst:n}=S(e),t=Me(e);return e.flatMap(r=>r.references.flatMap(({path:o,targets:i,set:a,required:s})=>a||!s||n(r,i)||i.some(
({kind:l})=>t.has(l))?[]:[{plane:r,path:o,detail:Co(r,i)}]))},message:({detail:e})=>`is not set, and ${e?`there is no ${e}`:"this release has no default"}: name\
 a data plane.`,example:{release:"v0.15",wrong:`${d("Environment","isProduction: true",Eo)}---
${D}`,right:`${d("Environment",`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,Eo)}---
${D}`}};var Ao={code:"missing-environment",severity:"error",reason:"A DeploymentPipeline promotes to environments of its namespace, and nothing can be deployed to one t\
hat does not exist.",...b("environment-missing"),among:"all",check:(e,n,t,r)=>{let o=e.filter(({kind:l})=>l==="Environment");if(o.some(({hasUnknownName:l})=>l))
return[];let i=Ke(o),{find:a,findAnywhere:s}=S(o);return r.flatMap(l=>{let c=i(l);return c.length===0?[]:l.references.flatMap(({namePath:f,targets:[y],set:w})=>{
if(!w||y?.kind!=="Environment"||y.name===void 0)return[];let{name:k}=y;if(a(l,"Environment",k))return[];let q=`Environment "${k}" not found${l.namespace===void 0?
"":` in namespace "${l.namespace}"`}`,En=s("Environment",k);if(En)return[{plane:l,path:f,detail:`${q}; there is one in "${En.namespace}"`}];let K=H(k,c.slice(0,
Ol).map(ns=>ns.name));return[{plane:l,path:f,detail:K===void 0?q:`${q}; did you mean "${K}"?`}]})})},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{
release:"v0.15",wrong:`${M("dev")}---
${M("prod")}---
${D}---
${_e("dev","prd")}`,right:`${M("dev")}---
${M("prod")}---
${D}---
${_e("dev","prod")}`}},Ol=500;var Do={code:"missing-external-ingress",severity:"warning",reason:"The default component types refuse endpoints of visibility external where neither the environ\
ment nor its data plane has one.",...b("external-ingress-missing"),among:"each",check:(e,n)=>{let t=({gateway:o})=>sn(o,n).includes("external"),{findFirst:r}=S(
e);return e.flatMap(o=>{if(E(o.kind)!==void 0||t(o))return[];let i=o.references.flatMap(({targets:s})=>r(o,s)??[]),[a]=i;return!a||i.some(t)?[]:[{plane:o,path:"\
/metadata/name",detail:a.name}]})},message:({detail:e})=>`has no gateway for external endpoints, and neither has its data plane "${e}": set gateway.ingress.exte\
rnal in one of them.`,example:{release:"v1.1",wrong:`${Fe()}---
${Ue()}`,right:`${Fe("external")}---
${Ue()}`}};var Al=["external","internal"],So={code:"partial-environment-ingress",severity:"warning",reason:"Routes are created with each endpoint that the environment or i\
ts data plane has, but URLs only with those of the environment if it has any.",...b("partial-environment-ingress"),among:"each",check:(e,n)=>{let{findFirst:t}=S(
e);return e.flatMap(r=>{let o=E(r.kind)===void 0?sn(r.gateway,n):[];if(o.length===0)return[];let i=r.references.flatMap(({targets:s})=>{let l=t(r,s);return l?sn(
l.gateway,n):[]});return Al.filter(s=>!o.includes(s)&&i.includes(s)).map(s=>({plane:r,path:"/spec/gateway/ingress",detail:s}))})},message:({detail:e})=>`replace\
s the whole ingress of the data plane, so ${e} endpoints of this environment have no URL: repeat ingress.${e} of the data plane here.`,example:{release:"v1.1",wrong:`${Fe(
"external","internal")}---
${Ue("external")}`,right:`${Fe("external","internal")}---
${Ue("external","internal")}`}};var Io={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[fe,Le],among:"all",check:e=>{let{find:n}=S(e),t=Me(e);return e.flatMap(r=>r.references.flatMap(({set:o,path:i,namePath:a,targets:[s]})=>{if(!o||!s)return[];
let{kind:l,name:c}=s;if(t.has(l)||n(r,l,c))return[];let f=n(r,on(l),c);return f?[{plane:r,path:a===i?i:`${i}/kind`,detail:`${c} is a ${f.kind}`}]:[]}))},message:({
detail:e})=>`does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${G("eu-west","ClusterDataPlane")}---
${D}`,right:`${G("eu-west")}---
${D}`}};function To(e,{boundTo:n},t,r){let o=new Map,i=new Map;for(let a of e)if(!(E(a.kind)!=="data"||a.planeID===void 0))for(let s of Dl(a,n(a),t,r)){let l=o.get(s.host);
l?i.get(s.host)?.push(s)===void 0&&i.set(s.host,[l,s]):o.set(s.host,s)}return[...i].filter(([,[a,...s]])=>s.some(({dataPlane:l})=>l.planeID!==a?.dataPlane.planeID)).
map(([a,s])=>({host:a,claims:s}))}function Dl(e,n,t,r){let o=e.gateway.hosts.filter(Jt).map(({text:s,path:l})=>({host:s,path:l,plane:e,dataPlane:e})),i=n.flatMap(
s=>_n(s.gateway,e.gateway,t).filter(Jt).map(({text:l,path:c,of:f})=>({host:l,path:c,plane:f==="environment"?s:e,dataPlane:e}))),a=r&&n.length>0?i:[...o,...i];return a.
length<2?a:[...new Map(a.toReversed().map(s=>[s.host,s])).values()].toReversed()}var Lo={code:"shared-virtual-host",severity:"warning",reason:"Host names of routes end with the public host of the data plane, or from v0.17 on with that of the\
 environment, and planes with different planeIDs are different clusters.",sources:[ue,qn,jn],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:o})=>!o);
return To(r,Bn(r,t),n,t).flatMap(({claims:[o,...i]})=>i.flatMap(({plane:a,path:s,dataPlane:l})=>l.planeID===o?.dataPlane.planeID?[]:[{plane:a,path:s,detail:String(
o?.dataPlane.name)}]))},message:({detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"\
v0.15",wrong:`${D}---
${d("DataPlane",m+p,`name: us-east
  namespace: acme`)}`,right:`${D}---
${d("DataPlane",m+p.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Xn={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...b("plane-name-not-referable"),check:e=>{let n=O(e,No);return n===""||!Zn("plane-name-not-referable",O(e,"/kind"))?[]:or(n)?[]:[{path:No}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:R(`\
planeID: eu-west
${v(P)}`,`name: eu.west
  namespace: acme`),right:R(`planeID: eu-west
${v(P)}`,`name: eu-west
  namespace: acme`)}},No="/metadata/name",or=e=>e.length<=63&&!e.includes(".");var $o=R(v(P),`name: logs
  namespace: acme`),Mo={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[Te,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:(e,n)=>{
if(e.some(({hasUnknownReference:o})=>o))return[];let{findFirst:t}=S(e),r=new Set(e.flatMap(o=>o.references.map(({targets:i})=>t(o,i))));return e.flatMap(o=>E(o.
kind)==="observability"&&!o.hasUnknownName&&!r.has(o)&&Sl(o.name,n)?[{plane:o,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to\
 it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${D}---
${$o}`,right:`${d("DataPlane",`${m}${p}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${$o}`}},Sl=(e,n)=>or(e)||!be(Xn,n);var X=[{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",
form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPip\
elineRef",to:["DeploymentPipeline"],fallbacks:[]}],Il=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],
fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"\
/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvir\
onmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Tl=[
{kind:"Workflow",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"C\
lusterBuildPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},
{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"\
/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Bo=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPl\
ane","ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlane\
Ref",to:["ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promot\
ionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironm\
entRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],
Fo={"v0.3":X,"v0.4":X,"v0.6":X,"v0.7":X,"v0.8":X,"v0.9":X,"v0.10":X,"v0.12":X,"v0.13":X,"v0.14":X,"v0.15":Il,"v0.17":Tl,"v1.0":Bo,"v1.1":Bo};function Uo(e,n){return Fo[n].filter(({to:r})=>r.includes(e)).map(r=>r.kind)}var Ko={code:"unused-plane",severity:"warning",reason:"Environments use the data plane that they refer to, and Projects or Workflows the build or workflow plane\
; or the one that the release falls back to.",sources:[fe,Vn,Le,ro],among:"all",inOneLine:!0,check:(e,n,t,r)=>{let o=e.filter(Go),i=Ke(r),a=Ll([...o,...r.filter(
({kind:s})=>s!=="DeploymentPipeline")],S(e));return e.flatMap(s=>{if(!rn(s.kind)||s.hasUnknownName||s.hasUnknownNamespace||s.isRenamed)return[];let l=Uo(s.kind,
n),c=Wo(s)?o[0]:i(s).find(({kind:f})=>l.includes(f));return c===void 0||a(s)?[]:[{plane:s,path:"/metadata/name",detail:c.kind}]})},message:({detail:e="resource"})=>`\
is not used by any ${e}: refer to it in one, or remove it.`,example:{release:"v0.15",wrong:`${G("eu-west")}---
${D}---
${Ho()}`,right:`${G("eu-west")}---
${D}---
${G("apac").replace("name: production","name: test")}---
${Ho()}`}};function Ll(e,{findFirst:n}){let t=new Set,r=new Set,o=[];for(let i of e){(i.hasUnknownReference||i.isRenamed)&&o.push(a=>Go(i)===Wo(a)&&dn(i,a));for(let{
set:a,targets:s}of i.references){let l=n(i,s);if(l&&t.add(_o(l)),i.namespace===void 0)for(let{kind:c,name:f=""}of s)r.add(`${c} ${f}`);!l&&s.some(({kind:c})=>rn(
c))&&o.push(c=>$l(s,c)&&(a?Ml(s,c):dn(i,c)))}}return i=>t.has(_o(i))||r.has(`${i.kind} ${i.name}`)||o.length>Nl||o.some(a=>a(i))}var _o=({kind:e,namespace:n,name:t})=>`${e}\
 ${n??""} ${t}`,Go=({kind:e})=>e==="Environment",Wo=({kind:e})=>E(e)==="data",Nl=500;function $l(e,n){return e.some(({kind:t})=>E(t)===E(n.kind))}function Ml(e,n){
return e.some(({name:t=""})=>H(t,[n.name])!==void 0)}function Ho(){return d("DataPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: apac-ca
      key: ca.crt
`+`gateway:
  publicVirtualHost: apac.example.com
  organizationVirtualHost: internal.apac.example.com
`,`name: apac
  namespace: acme`)}var jo=[go,po,Oo,Ao,Io,wo,Lo,fo,mo,Mo,Ko,yo,Ro,So,Do];var Bl={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wrong-type":"error","null-valu\
e":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"warning","namespaced-observability-plane":"error","unknown-kind":"\
error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error","invalid-format":"error","t\
oo-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"error","too-many-issues":"err\
or"},Vo=Object.keys(Bl);function z(e,n){let t=[];for(let r of n){let o=A(e,r);typeof o=="string"&&t.push({path:r,text:o})}return t}var qo={code:"cluster-internal-url",severity:"warning",reason:"The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its \
internal name.",...b("observability-url-not-public"),check:(e,n)=>{let{"observer-url":t,"agent-url":r}=I(n),o=[...t,...r].map(({pointer:i})=>i);return z(e,o).filter(
({text:i})=>Fl.test(i))},message:()=>"is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.",example:{
release:"v1.1",wrong:d("ObservabilityPlane",`${v(P)}observerURL: http://observer.logs.svc.cluster.local:8080`),right:d("ObservabilityPlane",`${v(P)}observerURL:\
 https://observer.example.com`)}},Fl=/^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i;var zo={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[jn,Se],since:"v0.9",needsWhole:!0,check:e=>{let n=O(e,"/kind"),t=O(e,"/metadata/name");if(!rn(n)||U(n)||t==="")return[];let{spec:r}=e;return!x(r)||r.planeID!==
void 0||Ul.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:d("DataPlane",m+p,`name: eu.west
  namespace: acme`),right:d("DataPlane",`planeID: eu-west
${m}${p}`,`name: eu.west
  namespace: acme`)}},Ul=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;function et(e){return be(cn["empty-organization-host"],e)?I(e).host.flatMap(({pointer:n,visibility:t})=>t==="internal"?[n]:[]):[]}var{sources:_l,...Hl}=b("empty-organization-host"),Yo={code:"documented-only",severity:"warning",reason:"The documents require organizationVirtualHost, but the \
CRD does not, and the control plane takes it as unset: there is no internal gateway then.",sources:[$e("GatewaySpec"),..._l],...Hl,needsWhole:!0,check:(e,n)=>et(
n).flatMap(t=>x(A(e,t.slice(0,t.lastIndexOf("/"))))&&(A(e,t)??void 0)===void 0?[{path:t}]:[]),message:()=>"is required by the documentation, but not by the API \
server or the control plane: without it, there is no gateway for internal endpoints.",example:{release:"v0.15",wrong:d("DataPlane",m+p.replace(`  organizationVi\
rtualHost: internal.example.com
`,"")),right:d("DataPlane",m+p)}};var Zo={code:"dotted-environment-name",severity:"warning",reason:"Host names of components begin with the name of the environment; a dot in it adds a DNS label,\
 which a wildcard certificate does not cover.",...b("environment-name-with-dot"),check:e=>e.kind==="Environment"&&O(e,Qo).includes(".")?[{path:Qo}]:[],message:()=>'\
has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',example:{release:"v0.15",wrong:M("pre.prod"),right:M("pre-prod")}},
Qo="/metadata/name";function tt(e,n){return(nt?.resource!==e||nt.line!==n)&&(nt={resource:e,line:n,listeners:Kl(e,n)}),nt.listeners}var nt;function Kl(e,n){return fn(n).filter(({parent:t})=>x(
A(e,t))).map(t=>{let r=A(e,t.port);return{...t,gateway:t.gateway.map(o=>O(e,o.pointer)||(o.default??"")).join("/"),hostName:O(e,t.host),number:typeof r=="number"?
r:r==null?t.default:void 0,isSet:typeof r=="number"}})}function fn(e){let n=Jo.get(e);if(n)return n;let{port:t,host:r,...o}=I(e),i=t.flatMap(a=>{let{direction:s,
visibility:l,protocol:c,pointer:f}=a,y=K=>K.direction===s&&K.visibility===l,w=r.find(K=>y(K)&&(K.protocol===void 0||K.protocol===c));if(w===void 0||c===void 0||
s===void 0||l===void 0)return[];let k=[...o["gateway-namespace"],...o["gateway-name"]].filter(y).map(K=>({pointer:K.pointer,...typeof K.default=="string"&&{default:K.
default}})),q=typeof a.default=="number"?{default:a.default}:{},En=Gl(f);return[{direction:s,visibility:l,protocol:c,gateway:k,host:w.pointer,port:f,parent:En,...q}]});
return Jo.set(e,i),i}var Jo=new Map;function Xo(e,n){return e.number===void 0||e.number!==n.number||e.gateway!==n.gateway?!1:e.protocol!==n.protocol&&(e.protocol===
"http"||n.protocol==="http"||e.hostName===n.hostName)}var Gl=e=>e.slice(0,e.lastIndexOf("/"));var ei={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.",sources:[{
title:"Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernet\
es-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:fn(e).map(n=>({...n,gateway:n.
gateway.map(({pointer:t})=>t)}))}],check:(e,n)=>{let t=tt(e,n),r=t.flatMap((o,i)=>{let a=t.slice(0,i).find(c=>Xo(o,c)),[s,l]=o.isSet?[o,a?.protocol]:[a,o.protocol];
return s===void 0||l===void 0?[]:[{path:s.port,detail:l}]});return[...new Map(r.map(o=>[o.path,o])).values()]},message:({detail:e})=>`is the port of the ${e} li\
stener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,example:{release:"v0.15",wrong:d("DataPlane",`${m}${p}  publicH\
TTPPort: 443
  publicHTTPSPort: 443`),right:d("DataPlane",`${m}${p}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var ni={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,n)=>I(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=A(e,t);if(!Array.isArray(
r))return[];let o=new Set;return r.flatMap((i,a)=>{let s=o.has(i);return o.add(i),s&&typeof i=="string"?[{path:`${t}/${a}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:d("DataPlane",`${m}${p}imagePullSecretRefs:
  - registry
  - registry`),right:d("DataPlane",`${m}${p}imagePullSecretRefs:
  - registry
  - mirror`)}};var h=e=>({is:"matching",pattern:e}),ti=(e,n)=>({is:"followed",pattern:e,by:n}),T=e=>({is:"longer",than:e}),we=e=>({is:"containing",text:e}),ir=e=>({is:"beginni\
ng",text:e}),rt=e=>({is:"equal",text:e}),L=e=>({is:"not",condition:e}),B=(...e)=>({is:"all",conditions:e}),ke=(...e)=>({is:"any",conditions:e}),ri=e=>({is:"cust\
om",by:e});function Ge(e,n){return n.find(({when:t})=>W(t,e))}function W(e,n){switch(e.is){case"matching":return e.pattern.test(n);case"followed":{let t=e.pattern.
exec(n);return t!==null&&n.includes(e.by,t.index+t[0].length)}case"longer":return n.length>e.than;case"containing":return n.includes(e.text);case"beginning":return n.
startsWith(e.text);case"equal":return n===e.text;case"not":return!W(e.condition,n);case"all":return e.conditions.every(t=>W(t,n));case"any":return e.conditions.
some(t=>W(t,n));case"custom":return e.by(n)}}var si={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},Se],conditions:e=>[{strings:oi(e),lists:ai(e),forbidden:[{when:rt("")}]}],check:(e,n)=>[...z(e,oi(n)).filter(
({text:t})=>t===""),...ai(n).flatMap(t=>{let r=A(e,t);return Array.isArray(r)?r.flatMap((o,i)=>o===""?[{path:`${t}/${i}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:d("DataPlane",m.replace("name: agent-ca",'name: ""')+p),right:d("DataPlane",m+p)}};function oi(e){let n=ii.get(e);if(n)return n;
let{host:t,"secret-store":r,"gateway-name":o,"gateway-namespace":i}=I(e),a=[...Un(e).flatMap(s=>[`${s}/name`,`${s}/key`]),...r.map(({pointer:s})=>s),...Mn(e).flatMap(
({pointer:s,form:l})=>l==="object"?[`${s}/name`]:[]),...t.map(({pointer:s})=>s).filter(s=>!et(e).includes(s)),...[...o,...i].filter(s=>s.default===void 0).map(({
pointer:s})=>s)];return ii.set(e,a),a}var ii=new Map,ai=e=>I(e)["pull-secrets"].map(({pointer:n})=>n);function li(e,n){let t=e.length;for(;t>0&&n.includes(e.charAt(t-1));)t--;return e.slice(0,t)}var g={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},We=e=>({bytes:e,at:0,end:e.length}),ee=({at:e,end:n})=>e>=n,ne=({bytes:e,at:n,end:t})=>e.subarray(n,t),un=(e,n)=>!ee(e)&&e.bytes[e.at]===n;function C(e,n){
let{bytes:t,at:r,end:o}=e;if(o-r<2)return;let i=t[r]??0;if((i&31)===31||n!==void 0&&i!==n)return;let a=t[r+1]??0,s=r+2,l=a;if(a&128){let c=a&127;if(c===0||c>4||
o-s<c)return;l=0;for(let f=0;f<c;f++)l=l*256+(t[s+f]??0);if(l<128||t[s]===0)return;s+=c}if(!(l>o-s))return e.at=s+l,{bytes:t,at:s,end:s+l,tag:i,first:r}}function je(e){
let n=C(e,g.integer);if(!n)return;let t=ne(n),[r,o=0]=t;return r===void 0?void 0:t.length===1?t:r===0&&o<128||r===255&&o>=128?void 0:t}function xe(e){let n=C(e,
g.oid);if(!n)return;let t=ne(n);if(t.length===0||(t.at(-1)??0)>=128)return;let r=0,o=!0;for(let i of t){if(o&&i===128||r>=2**24)return;r=r*128+(i&127),o=i<128,o&&
(r=0)}return Re(t)}function ar(e){let n=C(e,g.bitString);if(!n)return;let[t,...r]=ne(n);if(!(t===void 0||t>7))return r.length===0?t===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<t)-1)===0?Uint8Array.from(r):void 0}var Re=e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("");function di(e,n,t){switch(e){case Wl:return Re(n)==="0500"&&zl(t);case jl:{let r=Yl[xe(We(n))??""];return r!==void 0&&Ql(r,t)}case Vl:case ql:return n.length===
0&&t.length===32;default:return!0}}var Wl="2a864886f70d010101",jl="2a8648ce3d0201",Vl="2b6570",ql="2b656e";function zl(e){let n=C(We(e),g.sequence);if(!n)return!1;
let[t,r]=[je(n),je(n)];if(!t||!r||ee(We(r)))return!1;let o=i=>(i[0]??0)<128&&i.some(a=>a!==0);return o(t)&&o(r)&&r.length<=8}var Yl={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function Ql({p:e,b:n},t){let r=Math.ceil(e.toString(16).length/2);if(t.length!==1+2*r||t[0]!==4)return!1;let[o,i]=[ci(t.subarray(1,1+r)),ci(t.subarray(1+r))];return o<
e&&i<e&&(i*i-(o*o*o-3n*o+n))%e===0n}var ci=e=>BigInt(`0x${Re(e)}`);function pi(e){let n=We(e),t=C(n,g.sequence);if(!t||!ee(n))return!1;let r=C(t,g.sequence),o=C(t,g.sequence);return!r||!o?!1:Zl(r,Re(ne(o)))&&ar(t)!==void 0}function Zl(e,n){
let t=Jl(e);if(t===void 0)return!1;let r=je(e);if(!r||(r[0]??0)>=128)return!1;let o=C(e,g.sequence);return!o||Re(ne(o))!==n||xe(o)===void 0||!gi(o)?!1:fi(e)&&tc(
e)&&fi(e)&&rc(e)&&oc(e,t)}function Jl(e){if(!un(e,160))return 1;let n=C(e,160),t=n&&je(n);if(!t||!ee(n)||t.length!==1)return;let[r=0]=t;return r<3?r+1:void 0}var gi=e=>ee(
e)||C(e)!==void 0;function fi(e){let n=C(e,g.sequence);if(!n)return!1;for(;!ee(n);){let t=C(n,g.set);if(!t)return!1;for(;!ee(t);){let r=C(t,g.sequence);if(!r||xe(
r)===void 0)return!1;let o=C(r);if(!o||!Xl(o.tag,ne(o)))return!1}}return!0}function Xl(e,n){switch(e){case g.t61:return!0;case g.printable:return[...n].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case g.numeric:return n.every(t=>t===32||t>=48&&t<=57);case g.ia5:return n.every(t=>t<128);case g.utf8:return ec(n);case g.bmp:return nc(
n);default:return!1}}function ec(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function nc(e){if(e.length%2!==0)return!1;for(let n=0;n<
e.length;n+=2){let t=(e[n]??0)*256+(e[n+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function tc(e){let n=C(e,g.sequence);return n!==
void 0&&ui(n)&&ui(n)}function ui(e){let n=C(e);if(!n)return!1;let t=String.fromCharCode(...ne(n));if(n.tag===g.utcTime){let r=Number(t.slice(0,2));return mi(t.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return n.tag===g.generalizedTime&&mi(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function mi(e,n,t){
if(Number.isNaN(n)||!t.test(e))return!1;let[r=0,o=0,i=0,a=0,s=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(n,r,0)).getUTCDate():
0;return o>=1&&o<=l&&i<24&&a<60&&s<60}function rc(e){let n=C(e,g.sequence),t=n&&C(n,g.sequence),r=t&&xe(t);if(!n||!t||r===void 0)return!1;let o=ne(t);if(!gi(t))
return!1;let i=ar(n);return i!==void 0&&di(r,o,i)}function oc(e,n){if(n<2)return!0;for(let i of[129,130])if(un(e,i)&&!C(e,i))return!1;if(n<3||!un(e,163))return!0;
let t=C(e,163),r=t&&C(t,g.sequence);if(!r)return!1;let o=new Set;for(;!ee(r);){let i=C(r,g.sequence),a=i&&xe(i);if(!i||a===void 0||o.has(a)||(o.add(a),!ic(a,i)))
return!1}return!0}function ic(e,n){let t=!1;if(un(n,g.boolean)){let i=C(n,g.boolean),[a,...s]=i?ne(i):[];if(a!==0&&a!==255||s.length>0)return!1;t=a===255}let r=C(
n,g.octetString);if(!r)return!1;let o=ac[e];return o===void 0?!0:t&&sc.has(e)?!1:C(r,o)!==void 0}var ac={"551d0e":g.octetString,"551d0f":g.bitString,"551d11":g.
sequence,"551d13":g.sequence,"551d1e":g.sequence,"551d1f":g.sequence,"551d20":g.sequence,"551d21":g.sequence,"551d23":g.sequence,"551d24":g.sequence,"551d25":g.
sequence,"551d36":g.integer,"2b06010505070101":g.sequence},sc=new Set(["551d0e","551d23","2b06010505070101"]);var lc=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function vi(e){return e.replace(lc,"")}function*bi(e){for(let{
type:n,hasHeaders:t,base64:r}of cc(e)){if(n!=="CERTIFICATE"||t)continue;let o=Uint8Array.from(atob(r),i=>i.charCodeAt(0));pi(o)&&(yield o)}}function*cc(e){for(let n=hi(
e,0);n;n=hi(e,n.next))yield n.block}var yi="-----BEGIN ",sr=`
-----END `,lr="-----";function hi(e,n){let t=n;for(let r=n;;){if(t<r||t>e.length)return;r=t;let o=e.indexOf(sr,r);if(o===-1)return;t=o+sr.length;let i=r+e.slice(
r,o).lastIndexOf(yi);if(i<r||i>r&&e[i-1]!==`
`)continue;let a=ot(e,i+yi.length);if(r=a.next,!a.line.endsWith(lr))continue;let s=a.line.slice(0,-lr.length),l=!1;for(;;){if(r>=e.length)return;let{line:y,next:w}=ot(
e,r);if(!y.includes(":"))break;l=!0,r=w}if(l&&o<r)continue;let c=s+lr;if(!e.startsWith(c,t)||ot(e,t+c.length).line!=="")continue;let f=o>r?e.slice(r,o).replace(
/[ \t\r\n]/g,""):"";if(!(f.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(f)))return{block:{type:s,hasHeaders:l,base64:f},next:ot(e,o+sr.length-1).next}}}function ot(e,n){
let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?void 0:t),o=t!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:li(o," 	"),next:t===-1?e.length:t+1}}function it(e){if(e.includes("----\
-BEGIN "))return;let n=e.replace(/\s+/g,"");if(!(n===""||!/^[A-Za-z\d+/]*={0,2}$/.test(n)))try{let t=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(t);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function Y(e){return cr?.text!==e&&(cr={text:e,is:dc(e)}),cr.is}var cr;function dc(e){let n=it(e),t=n??e;if(vi(t)!==t)return"private-key";for(let r of bi(t))return n===
void 0?"certificate":"encoded";return fc(t)?"placeholder":"other"}function fc(e){return e.length>Ve?!1:W(Pi,e)||W(dr,e)&&e.length<uc}var Ve=1e4,uc=320,Pi=ke(h(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),
B(h(/^[\w\s-]*$/),h(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),dr=ti(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,`
-----END CERTIFICATE-----`),wi=B(we("PRIVATE KEY-----"),ke(T(Ve),h(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),ki=B(T(400),ir("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS\
0tCk1JS"),ke(T(Ve),h(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),mn=B(L(we("PRIVATE KEY-----")),L(ir("LS0tLS1CRUdJTi")),ke(B(T(Ve),L(we("CERTIFICATE-----"))),B(L(T(Ve)),
L(dr),L(Pi)))),xi="is not a PEM certificate",mc="has a PEM block that is no certificate: it is cut off, changed or has headers",at=L(T(Ve)),fr=[{when:B(at,we("-\
----BEGIN CERTIFICATE-----"),L(h(/\n[^\n]/)),mn),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"'},{when:B(at,we(
"-----BEGIN CERTIFICATE REQUEST-----"),mn),detail:"is a certificate request and not a certificate"},{when:B(at,h(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
mn),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:B(at,we("-----BEGIN CERTIFICATE-----"),mn),detail:"has\
 no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:mn,detail:xi}];function Ri(e){return Ge(
e,fr)?.detail??(W(dr,e)?mc:xi)}function Q(e,n){return z(e,de(n))}var Ci={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[ao,Ie],since:"v0.9",conditions:e=>[
{strings:de(e),forbidden:[{when:ki}]}],check:(e,n)=>Q(e,n).filter(({text:t})=>Y(t)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane d\
oes not decode it.",fix:(e,{path:n})=>it(O(e,n)),example:{release:"v0.15",wrong:R(v(btoa(P))),right:R(v(P))}};var Ei=`gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
`,Di={code:"endpoint-without-listener",severity:"error",reason:"The default component types take the host names of a route from the http and https listeners of \
its endpoint; a route without a host name matches every host.",...b("endpoint-without-listener"),needsWhole:!0,conditions:e=>[{objects:Ai(e),oneOf:Oi}],check:(e,n)=>Ai(
n).flatMap(t=>{let r=A(e,t);return x(r)&&Oi.every(o=>r[o]===void 0)?[{path:t}]:[]}),message:()=>"has no listener, so its routes match every host: add http or ht\
tps, with the host and the port.",example:{release:"v1.1",wrong:d("DataPlane",`${ae}${me}${Ei}`),right:d("DataPlane",`${ae}${me}${Ei}      http:
        host: apps.example.com
        port: 80`)}},Oi=["http","https","tls"],Ai=e=>Xt(e).map(({pointer:n})=>n);var st="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function qe(e,n,{at:t,endOf:r}){return!t||
!r?[]:Q(e,n).flatMap(({path:o,text:i})=>{let a=Y(i)==="certificate"?r(i):void 0;return a?[{path:o,end:a,at:t}]:[]})}var ze=e=>e.toISOString().slice(0,10);var Si={code:"expired-ca",severity:"error",reason:st,sources:[zn,Gn],since:"v0.9",check:(e,n,t)=>qe(e,n,t).flatMap(({path:r,end:o,at:i})=>o<i?[{path:r,detail:ze(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:R(v(Be)),right:R(v(P))}};var Ii={code:"expiring-ca",severity:"warning",reason:st,sources:[zn,Gn],since:"v0.9",check:(e,n,t)=>qe(e,n,t).flatMap(({path:r,end:o,at:i})=>o>=i&&o.getTime()-i.
getTime()<ur?[{path:r,detail:ze(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:R(v(Be)),right:R(v(P))}},ur=720*60*60*1e3;var Ti={code:"implicit-data-plane",severity:"warning",reason:"The control plane falls back to a data plane named default; `occ` needs the reference, and the API\
 looks for a DataPlane only.",...b("fallback-not-shared"),needsWhole:!0,check:e=>{let{kind:n,spec:t}=e;return n==="Environment"&&x(t)&&t.dataPlaneRef===void 0?[
{path:"/spec/dataPlaneRef"}]:[]},message:()=>"is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.",example:{
release:"v1.1",wrong:d("Environment","isProduction: true"),right:G("default")}};var{sources:pc,...gc}=b("client-ca-goes-stale"),Ni={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and\
 an inline copy of its CA becomes stale.",sources:[...pc,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},$e("A\
dding the Certificate to the DataPlane CR")],...gc,check:(e,n,t)=>E(O(e,"/kind"))==="observability"?yc(e,n,t):Q(e,n).filter(({text:r})=>Y(r)==="certificate"),message:({
detail:e})=>e===void 0?"becomes stale when the agent\u2019s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized with it.":
`becomes stale when the agent\u2019s certificate is renewed, about ${e}: replace it then; observability planes cannot refer to a secret (openchoreo/openchoreo#4\
578).`,example:{release:"v0.15",wrong:d("DataPlane",v(P)+p),right:d("DataPlane",m+p)}};function yc(e,n,t){let r=Hr[n];if(!r)return[];let{durationHours:o,renewedHoursBeforeEnd:i}=r;
return qe(e,n,t).flatMap(({path:a,end:s,at:l})=>{let c=s.getTime()-l.getTime();return c>=ur&&c<=o*Li?[{path:a,detail:ze(new Date(s.getTime()-i*Li))}]:[]})}var Li=3600*
1e3;var $i="is empty, which is treated as not set, so the plane is skipped",{sources:hc,...vc}=b("client-ca-unreadable"),Mi={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
io,...hc,Ie,Wn],...vc,conditions:e=>[{strings:de(e),forbidden:[{when:B(L(T(1e3)),h(/^\s*$/)),detail:$i},...fr]}],check:(e,n)=>Q(e,n).flatMap(({path:t,text:r})=>r.
trim()===""?[{path:t,detail:$i}]:Y(r)==="other"?[{path:t,detail:Ri(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the BE\
GIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:d("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:R(v(P))}};var{sources:bc,...Pc}=b("environment-name-too-long"),Bi={code:"invalid-environment-name",severity:"error",reason:"The control plane labels what it deploys with \
the name of the environment, and a label value has at most 63 characters.",sources:[...bc,Qr],...Pc,conditions:()=>[{strings:[mr],kinds:["Environment"],forbidden:[
{when:T(pr)}]}],check:e=>e.kind==="Environment"&&O(e,mr).length>pr?[{path:mr}]:[],message:()=>`must be no more than ${pr} characters: nothing can be deployed to\
 an environment with a longer name.`,example:{release:"v1.1",wrong:M("e".repeat(64)).replace(`  namespace: acme
`,""),right:M("e".repeat(20)).replace(`  namespace: acme
`,"")}},mr="/metadata/name",pr=63;var Fi={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[no,to,Jr],until:"v0.15",conditions:e=>[{numbers:fn(
e).map(({port:n})=>n),...gr}],check:(e,n)=>tt(e,n).flatMap(({port:t})=>{let r=A(e,t);return typeof r=="number"&&(r<gr.minimum||r>gr.maximum)?[{path:t}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:d("DataPlane",`${m}${p}  publicHTTPPort: 0`),right:d("DataPlane",`${m}${p}  publicHTTPPo\
rt: 80`)}},gr={minimum:1,maximum:65535};var{sources:wc,...kc}=b("names-that-cannot-exist"),Hi={code:"invalid-reference-name",severity:"error",reason:"Kubernetes accepts no object with such a name, so \
the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.",sources:[Se,...wc],...kc,conditions:e=>Ui(e).map(({strings:n,
valid:t,detail:r})=>({strings:n,forbidden:[{when:L(t),detail:r}],fastPass:t})),check:(e,n)=>[...Ui(n).flatMap(({strings:t,valid:r,detail:o})=>z(e,t).flatMap(({path:i,
text:a})=>W(r,a)?[]:[{path:i,detail:o}])),...I(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=A(e,t);return Array.isArray(r)?r.flatMap((o,i)=>typeof o=="strin\
g"&&!W(Ki,o)?[{path:`${t}/${i}`,detail:yr}]:[]):[]})],message:({detail:e=yr})=>`must be ${e}; no object can have this name.`,example:{release:"v0.15",wrong:d("D\
ataPlane",m.replace("name: agent-ca","name: Agent_CA")+p),right:d("DataPlane",m+p)}},hr=(e,n)=>ke(rt(""),B(L(T(e)),h(n))),Ki=hr(253,/^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/),
yr='a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit',xc=hr(63,/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/),Rc='a l\
owercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit',Cc=hr(253,/^[-._a-zA-Z\d]+$/),Ec='a key of a secret: le\
tters, digits, "-", "_" and "."';function Ui(e){let n=_i.get(e);if(n)return n;let t=I(e),r=(...a)=>a.flatMap(s=>t[s].map(({pointer:l})=>l)),o=Mn(e).map(({pointer:a,
form:s})=>s==="object"?`${a}/name`:a),i=[{strings:[...r("secret-name","secret-store","gateway-name","listener-name"),...o],valid:Ki,detail:yr},{strings:r("secre\
t-namespace","gateway-namespace"),valid:xc,detail:Rc},{strings:r("secret-key"),valid:Cc,detail:Ec}].filter(({strings:a})=>a.length>0);return _i.set(e,i),i}var _i=new Map;var{sources:Oc,...Ac}=b("observability-url-not-joinable"),Vi={code:"invalid-url",severity:"error",reason:"No CRD validates these URLs. Clients append paths as t\
ext: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.",sources:[{tag:"v0.15.0",crd:"observabilityplanes",field:"obs\
erverURL",lines:"79-82"},...Oc,Zr],...Ac,conditions:e=>[{strings:ji(e),forbidden:Wi}],check:(e,n)=>z(e,ji(n)).flatMap(({path:t,text:r})=>{let o=Ge(r,Wi);return o===
void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a URL such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:d("Observa\
bilityPlane",`${v(P)}observerURL: observer.example.com`),right:R(v(P))}},Gi="has no valid host",Wi=[{when:T(2e3),detail:"has more than 2000 characters"},{when:h(
/\s/),detail:"contains whitespace"},{when:L(h(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:h(/^https?:\/\/[^/?#]*@/i),detail:"conta\
ins a user name or password, which anyone who can read the manifest can see"},{when:h(/^https?:\/\/(?:[/?#:]|$)/i),detail:Gi},{when:h(/^https?:\/\/[^/?#]*\*/i),
detail:"has a wildcard instead of a host"},{when:h(/^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i),
detail:"has a port that is not between 1 and 65535"},{when:h(/\?/),detail:"has a query, and paths are appended to the URL"},{when:h(/#/),detail:"has a fragment,\
 and paths are appended to the URL"},{when:h(/\/$/),detail:"ends with a slash, and paths that begin with one are appended to it"},{when:ri(e=>!URL.canParse(e)),
detail:Gi}];function ji(e){let{"observer-url":n,"agent-url":t}=I(e);return[...n,...t].map(({pointer:r})=>r)}var Zi={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway \
accepts only an RFC 1123 host name.",sources:[ue,Ne,Kn],conditions:e=>[{strings:qi(e),forbidden:Qi,fastPass:Yi}],check:(e,n)=>z(e,qi(n)).flatMap(({path:t,text:r})=>{
let o=W(Yi,r)?void 0:Ge(r,Qi);return o===void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, ${e}.`,example:{
release:"v0.15",wrong:d("DataPlane",m+p.replace("apps.example.com","https://apps.example.com")),right:d("DataPlane",m+p)}},qi=e=>I(e).host.map(({pointer:n})=>n),
Dc=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,zi=253,Ji=63,Yi=B(L(T(Ji)),h(Dc)),Qi=[{when:T(zi),detail:`of at most ${zi} characters`},{when:h(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"without a scheme"},{when:h(/\//),detail:"without a path"},{when:h(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"not an IP address"},{when:h(/:/),detail:"without a port"},{when:h(/\*/),detail:"without a wildcard"},{when:h(/\s/),detail:"without whitespace"},{when:h(
/_/),detail:"without an underscore"},{when:h(/[A-Z]/),detail:"without uppercase letters"},{when:h(/[^ -~]/),detail:"without letters outside ASCII: an internatio\
nalized name is written as xn--"},{when:h(/^[^.]+(?:\.[^.]+)*\.$/),detail:"without a dot at the end"},{when:h(/^\.|\.$|\.\./),detail:"without an empty part betw\
een dots"},{when:h(/[^-.a-z\d]/),detail:'without characters other than letters, digits, "-" and "."'},{when:h(/^-|-$|\.-|-\./),detail:"without a hyphen at the s\
tart or end of a part"},{when:h(/[^.]{64}/),detail:`without a part of more than ${Ji} characters`}];var Xi={code:"missing-secret-store",severity:"warning",reason:"The API reports that no secret store is configured when somebody creates a secret, and the defaul\
t component and workflow types use the store.",...b("secret-store-missing"),needsWhole:!0,check:e=>{let{spec:n}=e;return!Zn("secret-store-missing",O(e,"/kind"))||
!x(n)?[]:n.secretStoreRef===void 0?[{path:"/spec/secretStoreRef"}]:[]},message:()=>"is not set, so no secrets can be used on this plane: set it to a ClusterSecr\
etStore of the plane\u2019s cluster.",example:{release:"v1.1",wrong:d("WorkflowPlane",ae),right:d("WorkflowPlane",ae+me)}};var ea={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',...b("observability-secret-reference"),check:(e,n)=>E(O(e,"/kind"))==="observability"?Un(n).flatMap(t=>x(A(e,t))?[{path:t}]:[]):[],message:()=>"does no\
t work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:R(m),right:R(
v(P))}};var na={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[Ie,Wn],check:(e,n)=>Q(e,n).filter(({text:t})=>Y(t)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:R(v(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:R(v(P))}};var Sc=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,ta={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[eo,Xr],conditions:e=>[
{strings:de(e),forbidden:[{when:wi}]}],check:(e,n)=>Q(e,n).filter(({text:t})=>Y(t)==="private-key"),message:()=>"contains a private key: remove it, keep only th\
e CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:R(v(P+Sc)),right:R(v(P))}};var ra={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},Te,$e("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,n)=>{let{spec:t,metadata:r}=e;if(!x(t))return[];let o=[],i=x(r)?r.name:void 0;U(O(e,"/kind"))&&t.planeID===void 0&&typeof i=="stri\
ng"&&o.push({path:"/spec/planeID",detail:i});let a=O(e,"/kind");for(let{pointer:s,form:l,to:c}of $n(a,n)){let f=A(e,s),[y=""]=c;l==="object"&&E(y)==="observabil\
ity"&&x(f)&&f.kind===void 0&&o.push({path:`${s}/kind`,detail:y})}return o},message:({detail:e})=>`is optional in the documentation but required by the API serve\
r: set it to ${e}.`,fix:(e,{detail:n})=>n,example:{release:"v0.15",wrong:d("DataPlane",`${m}${p}observabilityPlaneRef:
  name: logs`),right:d("DataPlane",`${m}${p}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var oa=[ta,Ci,Mi,na,Si,Ii,Zi,Vi,qo,Fi,ei,Di,ra,Yo,si,Hi,Bi,Zo,Xn,zo,ea,Ni,ni,Xi,Ti];var ia={...Object.fromEntries(Vo.map(e=>[e,"contract"])),...Object.fromEntries([...oa,...jo].map(({code:e})=>[e,"rule"])),"rule-failed":"rule","suppression-with\
out-reason":"rule","unused-suppression":"rule","unresolved-todo":"rule"};function aa(e,n,t){return new vr(e,n,t)}var vr=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Ic,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(Fn(
n))?.[t];return r?this.rangeOf(...r):this.range}},Ic={root:void 0,comments:[]};var Tc=["map","list","scalar","alias","empty"],Lc=["block","flow","plain","single","double","literal","folded"],Nc=["plain","single","double","other"],[ge,te,re,
mv,la]=[0,1,2,3,4],N={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},oe={plain:0,single:64,double:128,other:192},[$c,Mc,sa]=[256,512,1024],[lt,
br,Pr,ca,wr,pn,pe]=[0,1,2,3,4,5,6],ct=class{cells=new Int32Array(pe*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,o,i,a){
let s=this.length;s+pe>this.cells.length&&this.grow();let{cells:l}=this;l[s+lt]=n,l[s+br]=t,l[s+Pr]=r,l[s+ca]=i,l[s+wr]=a,this.length=s+pe;let c=s/pe;return l[s+
pn]=c+1,this.names.push(o),c}close(n,t){this.cells[n*pe+wr]=t,this.cells[n*pe+pn]=this.length/pe}comment(n,t){this.comments.push(n,t)}finish(n){return new kr(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},kr=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,o){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=o}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let i of n){
let a=this.childOf(this.behind(t),i);if(a===void 0)break;t=a}let r=this.extentOf(t),o=this.cell(t,br);return{value:r,key:o===-1?r:[o,this.cell(t,Pr)]}}cell(n,t){
return this.cells[n*pe+t]??0}kindOf(n){return this.cell(n,lt)&7}extentOf(n){return[this.cell(n,ca),this.cell(n,wr)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===te&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==te&&r!==ge)return;if(this.cell(n,pn)-n>Bc)return this.indexOf(n).get(t);let o;for(let[i,a]of this.
entriesOf(n))i===t&&(o=a);return o}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===te,r=0;for(let o of this.childrenOf(n))t?yield[String(r++),o]:this.cell(o,lt)&sa?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(n){if(this.kindOf(n)===ge)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,pn);if(!(this.kindOf(n)>te))for(let r=n+1;r<t;r=this.cell(r,pn))yield r}nodeOf(n){let t=this.cell(n,lt);return{kind:Tc[t&7]??"empty",style:Lc[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&$c)!==0,children:Array.from(this.childrenOf(n),o=>this.nodeOf(o))}}keyOf(n,t){let r=this.cell(
n,br);if(r!==-1)return{extent:[r,this.cell(n,Pr)],style:Nc[t>>6&3]??"other",name:this.names[n],isMerge:(t&sa)!==0,isMarked:(t&Mc)!==0}}},Bc=64;function xr(e,n,t){if(n===void 0)return t?da(e):Ce(e);if(n===`${Ye}binary`)return Hc(e);if(n===`${Ye}timestamp`)return Uc.test(e)&&_c(e)?Ce(e):void 0;let r=Fc.get(
n);if(!r)return Ce(e);let o=da(e);return r==="float"&&o.type==="integer"?Qe(Number(o.value)):o.type===r?o:void 0}var Ye="tag:yaml.org,2002:",Fc=new Map([[`${Ye}\
int`,"integer"],[`${Ye}float`,"float"],[`${Ye}bool`,"boolean"],[`${Ye}null`,"null"]]),Uc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function _c(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Hc(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ce(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function da(e){
let n=Kc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Gc(e)??Ce(e);if(!/[-+0-9]/.test(t))return Ce(e);let r=e.replaceAll("_","");return jc(r)??Wc(r)??
Ce(e)}var Kc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,fa(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,fa(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Qe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Qe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Qe(Number.NEGATIVE_INFINITY)])]);
function Ce(e){return{type:"text",value:e,key:e}}function fa(e){return{type:"boolean",value:e,key:String(e)}}function Qe(e){return{type:"float",value:e,key:qc(e)}}
function Gc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Qe(n):void 0}
function Wc(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Qe(n):void 0}function jc(e){let n=Vc.
exec(e);if(!n)return;let[,t="",r,o,i,a="0"]=n,s=r!==void 0?dt(r,"0x",16):o!==void 0?dt(o,"0o",22):i!==void 0?dt(i,"0b",64):dt(a,"",20);if(s===void 0||s>=2n**64n)
return;let l=t==="-"?-s:s;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Vc=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function dt(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function qc(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,o]=n.toExponential(t-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(n.toPrecision(
t))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var u=Symbol("uncertain"),[Z,J,Ee,$]=[9,10,13,32],[j,_,gn,Ze,ye,ft,V,yn]=[34,35,39,44,45,46,58,63],[Rr,Cr,hn,mt,Je,Oe,Xe,en]=[60,62,91,92,93,123,124,125],zc=100,
Yc=1e3,ut=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,o){this.text=n,this.at=t,this.end=
r,this.tape=o}setKey(n,t,r,o){if(r-t>Yc)throw u;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=o}add(n,t,r){this.lastEnd=r;let o=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>zc)
throw u}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):J}isBreak(n){let t=this.code(n);return t===
J||t===Ee&&this.code(n+1)===J}skipSpaces(){for(;this.code(this.at)===$;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===J&&t--,t<n&&this.text.charCodeAt(t-1)===Ee&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===_){
if(this.at===n)throw u;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw u}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===_)this.comment();else{if(this.at===n&&this.code(n)===
ft&&this.code(n+1)===ft)throw u;return this.at-n}}return-1}};var ua=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function pt(e){if(ua[e.charCodeAt(0)])return e;
let n=xr(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw u;return n}function vn(e){if(ua[e.charCodeAt(0)])return e;let n=xr(e,void 0,
!0)?.key;if(n===void 0)throw u;return n}var Qc=127,Zc=Array.from({length:128},(e,n)=>n<=$||n===Qc||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function nn(e,n){
let t=e.code(n);return Zc[t]||t===Rr&&e.code(n+1)===Rr?!1:t!==ye||!se(e,n+1)}function se(e,n){let t=e.code(n);return t===$||t===J||t===Z||t===Ee&&e.isBreak(n)}function bn(e){
let{text:n,end:t}=e,r=e.at,o=r;for(;r<t;r++){let i=n.charCodeAt(r);if(i!==$){if(i===J||i===V&&se(e,r+1)||i===_&&r>e.at&&o<r)break;if(i===Z)throw u;if(i===Ee)break;
o=r+1}}return e.at=r,o}function ma(e,n,t,r){let o=e.text.slice(n,t),i=t;for(;;){let a=e.code(e.at);if(a===V)throw u;a===_?e.comment():e.at=e.lineAfter(e.at);let s=pa(
e,r);if(s===-1)return{value:o,end:i};if(a===_)throw u;let l=e.at;i=bn(e),o+=(s===0?" ":`
`.repeat(s))+e.text.slice(l,i)}}function pa(e,n){let{at:t}=e,r=0,o=!1;for(;t<e.end;){let i=t;for(;e.code(i)===$;)i++;let a=e.code(i);if(a===Z)throw u;if(a===_)o=
!0;else if(e.isBreak(i))r++;else{if(i-t<=n)return-1;if(o||!Jc(e,i))throw u;return e.at=i,r}t=e.lineAfter(i)}return-1}function Jc(e,n){let t=e.code(n);return t!==
ye&&t!==yn&&t!==V||!se(e,n+1)}function Ae(e,n){let t=e.code(e.at)===j;e.at++;let r="";for(;;){let o=t?nd(e):ed(e);if(!e.isBreak(e.at))return e.at++,r+o;if(n===void 0||
o.includes("	"))throw u;e.at=e.lineAfter(e.at);let i=pa(e,n);if(i===-1)throw u;r+=Xc(o)+(i===0?" ":`
`.repeat(i))}}function Xc(e){let n=e.length;for(;e.charCodeAt(n-1)===$;)n--;return e.slice(0,n)}function ed(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){
let a=n.charCodeAt(i);if(a===gn){if(n.charCodeAt(i+1)!==gn)break;r+=n.slice(o,i+1),i++,o=i+1}else if(a===J||a===Ee&&e.isBreak(i))break}if(i>=t)throw u;return e.
at=i,r+n.slice(o,i)}function nd(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){let a=n.charCodeAt(i);if(a===j||a===J||a===Ee&&e.isBreak(i))break;if(a!==mt)
continue;let s=td.get(n.charCodeAt(i+1));if(s===void 0)throw u;r+=n.slice(o,i)+s,i++,o=i+1}if(i>=t)throw u;return e.at=i,r+n.slice(o,i)}var td=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function ga(e,n){let{text:t}=e,r=e.code(e.at)!==Xe;e.at++;let o=od.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],a=-1,s=e.at;for(;e.at<e.end;){let y=e.at,w=a===-1?Number.POSITIVE_INFINITY:y+a,k=y;for(;k<w&&e.code(k)===$;)k++;if(e.
isBreak(k)){if(a===-1&&k>y)throw u;i.push(""),e.at=e.lineAfter(k);continue}if(a===-1){if(a=k-y,a<=n||a===0)throw u}else if(k-y<a){if(e.code(k)===Z||k-y>n)throw u;
break}if(e.code(k)===Z)throw u;if(e.code(k)===$&&(r||rd(e,k)))throw u;e.at=e.lineAfter(k);let q=e.endOfLineBefore(e.at);i.push(t.slice(k,q)),s=q}if(a===-1)throw u;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let c=r?id(i):i.join(`
`),f=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(s-1)===$||t.charCodeAt(s-1)===Z;)s--;return{value:c+f,end:s}}function rd(e,n){let t=n;for(;e.code(t)===$||e.code(t)===Z;)t++;return e.
isBreak(t)}var od=new Map([[ye,"strip"],[43,"keep"]]);function id(e){let n="",t=0;for(let[r,o]of e.entries())o===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=o,t=0);return n}var Pn=e=>e===Oe||e===hn,De=e=>e===j||e===gn;function Or(e){e.enter();let n=e.at,t=e.code(n)===Oe,r=t?en:Je,o=e.add((t?ge:te)|N.flow,n,n),i={},a=[];for(e.at++,gt(
e);e.code(e.at)!==r;){if(t){let s=ad(e);if(s in i)throw u;i[s]=ya(e)}else a.push(ya(e));if(gt(e),e.code(e.at)===Ze)e.at++,gt(e);else if(e.code(e.at)!==r)throw u}
return e.at++,e.leave(o,e.at),t?i:a}function ad(e){let n=e.at,t=e.code(n),r=De(t),o=r?Ae(e,void 0):void 0,i=r?e.at:ha(e);e.skipSpaces();let a=e.code(e.at+1);if(e.
code(e.at)!==V||(r?Er.has(a):!se(e,e.at+1)))throw u;e.at++,gt(e);let s=o??vn(e.text.slice(n,i)),l=r?t===j?oe.double:oe.single:oe.plain;return e.setKey(l,n,i,s),
s}function ya(e){let n=e.at,t=e.code(n);if(Pn(t))return Or(e);if(De(t)){let o=Ae(e,void 0);return e.add(re|(t===j?N.double:N.single),n,e.at),o}let r=ha(e);if(e.
code(e.at)===V)throw u;return e.add(re|N.plain,n,r),pt(e.text.slice(n,r))}function ha(e){let{text:n,end:t}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===ye&&Er.has(o))
throw u;if(!nn(e,r)||n.charCodeAt(r)===ft&&n.charCodeAt(r-1)===J)throw u;let i=r;for(;r<t;r++){let a=n.charCodeAt(r);if(a!==$){if(a===Ze||a===Je||a===en||e.isBreak(
r))break;if(a===V){if(se(e,r+1))break;if(Er.has(e.code(r+1)))throw u}if(a===_&&i<r)break;if(a===Z||a===yn||Pn(a))throw u;i=r+1}}return e.at=r,i}var Er=new Set([
V,Ze,hn,Je,Oe,en,yn]);function gt(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===$)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===
_&&e.at>n)e.comment();else return}throw u}function wn(e,n,t){let r=e.at,o=e.code(r);if(Ar(e))return wa(e,n);if(Pn(o)||o===Xe||o===Cr)return ka(e,t);if(De(o)){let a=Ae(e,t),s=e.at;if(!Pa(e))return xa(e,r,
s,a);if(e.text.slice(r,s).includes(`
`))throw u;return va(e,n,r,s,a)}if(!nn(e,r))throw u;let i=bn(e);return e.code(e.at)===V?va(e,n,r,i,vn(e.text.slice(r,i))):Ra(e,r,i,t)}function va(e,n,t,r,o){e.enter();
let i=e.add(ge|N.block,t,t),a={};e.setKey(ba(e,t),t,r,o);for(let s=o;;s=sd(e)){if(s in a)throw u;if(e.at++,a[s]=ld(e,n),e.column!==n)break}if(e.column>n)throw u;
return e.leave(i,e.lastEnd),a}function sd(e){let n=e.at,t,r;if(De(e.code(n))){if(t=Ae(e,void 0),r=e.at,!Pa(e))throw u}else{if(!nn(e,n))throw u;if(r=bn(e),e.code(
e.at)!==V)throw u;t=vn(e.text.slice(n,r))}return e.setKey(ba(e,n),n,r,t),t}function ba(e,n){let t=e.code(n);return De(t)?t===j?oe.double:oe.single:oe.plain}function Pa(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===V&&se(e,e.at+1)?!0:(e.at=n,!1)}function ld(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==_)
return ka(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?wn(e,r,n):r===n&&Ar(e)?wa(e,n):Ca(e,t,r)}function wa(e,n){e.enter();let t=e.add(te|N.block,e.at,
e.at),r=[];do r.push(cd(e,n));while(e.column===n&&Ar(e));if(e.column>n)throw u;return e.leave(t,e.lastEnd),r}function cd(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==_)return wn(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?wn(e,r,n):Ca(e,t+1,r)}function Ar(e){return e.code(
e.at)===ye&&se(e,e.at+1)}function ka(e,n){let t=e.at,r=e.code(t);if(Pn(r)){let o=Or(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=i,o}if(De(r)){
let o=Ae(e,n);return xa(e,t,e.at,o)}if(r===Xe||r===Cr){let{value:o,end:i}=ga(e,n);return e.add(re|(r===Xe?N.literal:N.folded),t,i),e.column=e.nextColumn(),o}if(!nn(
e,t))throw u;return Ra(e,t,bn(e),n)}function xa(e,n,t,r){return e.add(re|(e.code(n)===j?N.double:N.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function Ra(e,n,t,r){
let{value:o,end:i}=ma(e,n,t,r);return e.add(re|N.plain,n,i),e.column=e.nextColumn(),pt(o)}function Ca(e,n,t){return e.add(la|N.plain,n,n),e.column=t,null}function Dr(e,n){kn(e);let t=e.at,r=e.code(t);if(r===Oe||r===hn)dd(e,r===Oe,n);else if(r===j)Ea(e),e.add(re|N.double,t,e.at);else{for(;gd.has(e.code(e.at));)e.at++;
e.add(re|N.plain,t,e.at)}}function dd(e,n,t){e.enter();let r=e.at,o=e.add((n?ge:te)|N.flow,r,r),i=0;for(e.at++,kn(e);!pd(e);kn(e))e.code(e.at)===Ze&&(e.at++,kn(
e)),Dr(e,fd(t,n?ud(e):i)),i++;if(n&&i!==Object.keys(Object(t)).length)throw u;e.at++,e.leave(o,e.at)}function fd(e,n){return Array.isArray(e)?e[Number(n)]:x(e)?
e[n]:void 0}function ud(e){let n=e.at;Ea(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?md(t):t.slice(1,-1);return e.setKey(oe.double,n,e.at,r),kn(e),e.at++,r}
function md(e){let n=JSON.parse(e);return typeof n=="string"?n:""}var pd=e=>{let n=e.code(e.at);return n===en||n===Je};function Ea(e){let{text:n}=e,t=e.at+1;for(;n.
charCodeAt(t)!==j;)t+=n.charCodeAt(t)===mt?2:1;e.at=t+1}function kn(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=$;)e.at++}var gd=new Set([..."+-.0123456789eEtr\
ufalsn"].map(e=>e.charCodeAt(0)));function Oa(e,n,t){if(!yd.test(n===0&&t===e.length?e:e.slice(n,t)))return Da(e,n,t,hd)}function Aa(e,n,t,r){return Da(e,n,t,o=>(Dr(o,r),r))}var yd=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Sr=new ct;function Da(e,n,t,r){Sr.reset();try{return{value:r(new ut(e,n,t,Sr)),tape:Sr.finish()}}catch(o){if(o!==u)throw o;return}}function hd(e){e.text.startsWith(
"---",e.at)&&vd(e);let n=e.nextColumn();if(n===-1)return null;let t=wn(e,n,-1);if(e.column!==-1||typeof t!="object")throw u;return t}function vd(e){for(e.at+=3;e.
code(e.at)===$||e.code(e.at)===Z;)e.at++;e.code(e.at)===_?e.comment():e.at=e.lineAfter(e.at)}function Sa(e){let n=e.charCodeAt(0)===65279?1:0,t,r=o=>{t??=bd(e);let i=0,a=t.length-1;for(;i<a;){let l=i+a+1>>1;(t[l]??0)<=o?i=l:a=l-1}let s=o-(t[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,s-n):s,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function bd(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var Ir=200,Ia=`it is nested deeper than ${Ir} levels`;function $a(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return La(e,n);let t=[],r=n;for(;;){let a=yt(Ta,e,r);if(a===e.length)return t;
let s=wd(e,r,a);if(!s)break;t.push(s),r=s.end}if(t.length<2)return[...t,...La(e,yt(Pd,e,r))];let o=yt(Ta,e,r);return[...t,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var Ta=/[ \t\r\n]*/y,Pd=/[^\S\n]*\n?/y;function yt(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function wd(e,n,t){let r=kd(e,t);if(!r)return;let{end:o,levels:i,mayBeInfinite:a}=r;if(i>Ir)return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:Ia}};let s=!0,
l=(c,f)=>(typeof f=="number"&&!Number.isFinite(f)&&(s=!1),f);try{let c=JSON.parse(e.slice(t,o),a?l:void 0);if(s)return{start:n,body:t,end:o,json:{value:c}}}catch{
return}return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function kd(e,n){let t=0,r=0,o=0,i=!1;for(let a=n;a<e.length;a++){
let s=e.charCodeAt(a);if(s>=xd&&s<=Rd){if(++o>Id&&(i=!0),t>0)continue}else o>0&&(s===Ad||s===Cd)&&(i=!0),o=0;if(s===Ma){let l=Ld(e,a);if(l===void 0)return;a=l-1}else
s===Dd||s===Ed?r=Math.max(r,++t):s===Sd||s===Od?t--:t===0&&(a=yt(Td,e,a)-1,i=!0);if(t<=0)return{end:a+1,levels:r,mayBeInfinite:i}}}var[Ma,xd,Rd,Cd,Ed,Od,Ad,Dd,Sd]=[
34,48,57,69,91,93,101,123,125],Id=300,Td=/[-+.\w]*/y;function Ld(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Ma)return t+1;r===Nd&&t++}}var Nd=92;
function La(e,n){let t=[],r={start:n,body:n},o=a=>{a>r.body&&t.push({...r,end:a})},i=e.startsWith("---",n)?n:Na(e,n);for(;i!==-1;i=Na(e,i)){let a=e.indexOf(`
`,i),s=a===-1?e.length:a+1,l=e.slice(i+3,s).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!$d(e.slice(r.body,i))&&(o(i),r={start:i,body:s})}return o(e.length),t}function Na(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function $d(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var Md,Bd=()=>Md??=require("./with-positions.cjs"),Ba=(...e)=>Bd().readWithPositions(...e);function Ua(e,n={}){return{documents:[...Fd(e,n)]}}function*Fd(e,{onePass:n=!0}={}){let t=Sa(e),r,o=!0,i=0;for(let a of $a(e)){let s=Fa(e,{...a,start:i},t,n);if(s.
value===null&&s.issues.length===0){r??=s;continue}o=!1,i=a.end,yield s}o&&(yield r??Fa(e,{start:i,body:i,end:e.length},t,n))}function Fa(e,n,t,r){let o=r?_d(e,n):
void 0;if(!o)return Ba(e,n,t);let{value:i,tape:a}=o;return aa({value:i,tape:a,issues:Ud},n,t)}var Ud=[];function _d(e,{body:n,end:t,json:r,fault:o}){if(!o)return r?
Aa(e,n,t,r.value):Oa(e,n,t)}function _a(e){let n=Hd([...e]);return n&&(t=>Gd([...t],n))}var ht="*";function Hd(e){let n=[];for(let t=0;t<e.length;t++){let r=e[t]??"";if(r==="*")n.at(-1)!==
ht&&n.push(ht);else if(r==="?")n.push(()=>!0);else if(r==="["){let o=e[t+1]==="!"||e[t+1]==="^",i=t+(o?2:1),a=e.indexOf("]",i+1),s=a===-1?[]:Kd(e.slice(i,a));if(s.
length===0)return;n.push(l=>s.some(([c,f])=>c<=l&&l<=f)!==o),t=a}else n.push(o=>o===r)}return n}function Kd(e){let n=[];for(let t=0;t<e.length;t++){let r=e[t]??
"",o=e[t+1]==="-"?e[t+2]:void 0;if(o!==void 0&&o<r)return[];n.push([r,o??r]),o!==void 0&&(t+=2)}return n}function Gd(e,n){let t=0,r=0,o=-1,i=0;for(;t<e.length;){
let a=n[r];if(a===ht)o=r++,i=t;else if(a?.(e[t]??""))t++,r++;else if(o!==-1)r=o+1,t=++i;else return!1}for(;n[r]===ht;)r++;return r===n.length}function Ga(e){let n=Wd(e);if(n!==void 0)return{ok:!1,mistake:n};let t=Vd(e);if(t===void 0)return{ok:!1,mistake:`have at most ${Wa} alternatives in its {}`};let r=[];
for(let i of t){let a=qd(i);if(a===void 0)return{ok:!1,mistake:"have a character between [ and ]"};r.push(a)}return{ok:!0,glob:{pattern:e,matchOf:i=>{let a;for(let s of r){
let l=zd(i,s);l!==void 0&&(a===void 0||l.length<a.length)&&(a=l)}return a}}}}var xn="**",Ha=1e3,Wa=100;function Wd(e){if(e==="")return"not be empty";if(e.length>
Ha)return`have at most ${Ha} characters`;if(e.includes("\\"))return"use / between folders, not \\";if(e.startsWith("/")||/^[A-Za-z]:/.test(e))return"be relative\
 to the folder of this file";if(e.split("/").includes(".."))return"stay in the folder of this file, without ..";if(e.startsWith("!"))return"not begin with !; wh\
at comes later in the list counts";if(/[?*+@!]\(/.test(e))return"use {a,b} for alternatives, not ()";if(!jd(e))return"have a } for each {";if(/\{[^{},.]*(?:\.\.[^{},.]*)+\}/.
test(e))return"list the alternatives in {}, not a range"}function jd(e){let n=0;for(let t of e)if(t==="{")n++;else if(t==="}"&&--n<0)return!1;return n===0}function Vd(e){
let n=[],t=[e];for(let r=t.pop();r!==void 0;r=t.pop()){let o=r.indexOf("}"),i=r.lastIndexOf("{",o);if(o===-1)n.push(r);else for(let a of r.slice(i+1,o).split(","))
t.push(r.slice(0,i)+a+r.slice(o+1));if(t.length+n.length>Wa)return}return n}function qd(e){let n=[];for(let t of e.split("/")){if(t===""||t===".")continue;let r=t===
xn?t:_a(t);if(r===void 0)return;(r!==xn||n.at(-1)!==xn)&&n.push(r)}return n}function zd(e,n){if(n.length===0)return"";let t=Ka(new Set([0]),n);for(let r=e.indexOf(
"/"),o=0;;o=r+1,r=e.indexOf("/",o)){let i=e.slice(o,r===-1?void 0:r),a=new Set;for(let s of t){let l=n[s];l===xn?(a.add(s),s===n.length-1&&a.add(n.length)):l?.(
i)&&a.add(s+1)}if(t=Ka(a,n),t.has(n.length))return r===-1?e:e.slice(0,r);if(r===-1||t.size===0)return}}function Ka(e,n){for(let t of e)n[t]===xn&&t<n.length-1&&
e.add(t+1);return e}function Lr(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:Ln};let t=Yd.exec(n),r=t===null?void 0:
`v${t[1]}`;return _r(r)?{ok:!0,release:r}:{ok:!1,suggestion:Qd(n,r)}}function ja(e){let n=Lr(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${le[0]}\
 to ${Ln}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var Yd=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Qd(e,n){if(n===void 0)return H(e,[...le,"latest","auto"]);let t=Tr(n);return le.reduce((r,o)=>Math.abs(Tr(o)-t)<Math.abs(Tr(r)-t)?o:r)}function Tr(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}var vt=(e,n,{report:t})=>{if(typeof e=="string")return e;t(n,`must be a string; it is ${he(e)}`)},Va=(e,n,{report:t})=>{if(typeof e=="boolean")return e;t(n,`mus\
t be true or false; it is ${he(e)}`)},Nr=(e,n,{report:t,sourceAt:r})=>{if(typeof e!="string"&&typeof e!="number"){t(n,`must be a release, such as v1.2, latest o\
r auto; it is ${he(e)}`);return}let o=typeof e=="number"?r(n).trim():e,i=typeof e=="number"&&Number(o)!==e?String(e):o,a=Lr(i);if(a.ok)return a.release;t(n,ja(i))},
qa=(e,n,t)=>{let r=vt(e,n,t);if(r?.trim()!=="")return r;t.report(n,"must not be empty")},$r=(e,n,t)=>{let r=vt(e,n,t);if(r===void 0)return;let o=Ga(r);if(o.ok)return o.
glob;t.report(n,`must ${o.mistake}`)};function Rn(e,n){return(t,r,o)=>{if(!Array.isArray(t)){o.report(r,`must be a list, such as ${n}; it is ${he(t)}`);return}return t.
flatMap((i,a)=>e(i,`${r}/${a}`,o)??[])}}function Mr(e){let n=`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;return(t,r,{report:o,sourceAt:i})=>{let a=e.find(c=>c===
t);if(a!==void 0)return a;let s=typeof t=="string"?Zd(t,e):void 0,l=typeof t=="string"?`"${t}"`:Jd(t)?i(r):he(t);o(r,`must be ${n}; it is ${l}${s===void 0?"":`;\
 did you mean "${s}"?`}`)}}function Zd(e,n){return e.length>1?n.find(t=>t.startsWith(e))??H(e,n):void 0}function he(e){return e===null?"empty":Array.isArray(e)?
"a list":x(e)?"a map":`a ${typeof e}`}var Jd=e=>typeof e=="number"||typeof e=="boolean";function za(e,n,t){let r=ef(n),o={$schema:vt,release:Nr,overrides:Rn(Xd(r),"[{ files: [legacy/**], release: v0.16 }]"),sets:Rn($r,"[clusters/*]"),complete:Va,ignore:Rn(
qa,"[vendor/**]"),failLevel:Mr(["warning","error"]),rules:r},{$schema:i,...a}=Ya(e,"",o,t);return a}function Xd(e){let n={files:Rn($r,"[legacy/**]"),release:Nr,
rules:e};return(t,r,o)=>{if(!x(t)){o.report(r,`must be a map with "files" and "release" or "rules"; it is ${he(t)}`);return}let{files:i,...a}=Ya(t,r,n,o);return Object.
hasOwn(t,"files")?Array.isArray(t.files)&&t.files.length===0&&o.report(`${r}/files`,"must have at least one pattern"):o.report(r,'must have "files", such as [le\
gacy/**]'),!Object.hasOwn(t,"release")&&!Object.hasOwn(t,"rules")&&o.report(r,'must have "release" or "rules": without them it changes nothing'),i&&{files:i,...a}}}
function ef(e){let n=Mr(["off","warning","error"]);return(t,r,o)=>{if(!x(t)){o.report(r,`must be a map of codes, such as "inline-ca: off"; it is ${he(t)}`);return}
let i={};for(let[a,s]of Object.entries(t)){let l=`${r}/${Qt(a)}`,c=Object.hasOwn(e,a)?e[a]:void 0;c===void 0&&Qa("code",a,l,Object.keys(e),'; "openchoreo-planes\
 explain" lists them',o);let f=n(s===!1?"off":s,l,o);c==="contract"&&f==="off"?o.report(l,nf(a)):c!==void 0&&f!==void 0&&(i[a]=f)}return i}}var nf=e=>`cannot be\
 off: the API server rejects or changes such a manifest; use warning, or suppress single findings with "# openchoreo-planes-disable-next-line ${e} -- reason"`;function Ya(e,n,t,r){
let o=[];for(let[i,a]of Object.entries(e)){let s=`${n}/${Qt(i)}`,l=Object.keys(t),c=Object.hasOwn(t,i)?t[i]:void 0;if(!c){Qa("key",i,s,l,`; must be one of ${l.filter(
y=>y!=="$schema").join(", ")}`,r);continue}let f=c(a,s,r);f!==void 0&&o.push([i,f])}return Object.fromEntries(o)}function Qa(e,n,t,r,o,{report:i}){let a=H(n,r);
i(t,`unknown ${e} "${n}"${a===void 0?o:`; did you mean "${a}"?`}`,"key")}function Za(e,n,t){let r=[],{documents:o}=Ua(e),[i,a]=o;if(a){let f=a.positionOf("");r.push({file:n,field:"",message:"a configuration is a single document: remo\
ve what follows ---",range:f})}let s=i?tf(i,e,n,t,r):{},[l,...c]=r.sort((f,y)=>f.range.start.offset-y.range.start.offset);return l?{ok:!1,issues:[l,...c]}:{ok:!0,
config:s}}function tf(e,n,t,r,o){for(let{field:s,message:l,range:c}of e.issues)o.push({file:t,field:s,message:l,range:c});let{value:i}=e;if(i==null)return{};let a={
report:(s,l,c="value")=>{let f=c==="key"?e.keyOf(s):e.positionOf(s);o.push({file:t,field:Kr(s),message:l,range:f})},sourceAt:s=>{let{start:l,end:c}=e.positionOf(
s);return n.slice(l.offset,c.offset)}};return x(i)?za(i,r,a):(a.report("",'must be a map, such as "release: v1.2"'),{})}var ve=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};function bt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Xa=require("buffer"),Cn=require("fs"),of=require("path");var rf={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function Ja(e){return e instanceof Error?rf[bt(e)]??e.message:"an unknown error"}var Pb=Buffer.allocUnsafeSlow(64*1024);function es(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let n=e.
toString("utf8");return(0,Xa.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function af(e,n){let t=Za(lf(e,n),n,ia);if(t.ok)return t.config;throw new ve(t.issues.map(({field:r,message:o,range:{start:i}})=>`${n}:${i.line}:${i.column}: ${r===
""?"":`${r}: `}${o}`))}var sf=1024*1024;function lf(e,n){try{let t=(0,tn.statSync)(e);if(!t.isFile())throw new ve([`${n}: it is ${t.isDirectory()?"a directory":
"no file"}`]);if(t.size>sf)throw new ve([`${n}: it is too large to be a configuration`]);return es((0,tn.readFileSync)(e))}catch(t){if(t instanceof ve)throw t;let r=bt(
t)==="ENOENT"&&cf(e)?"it is a link to a file that does not exist":Ja(t);throw new ve([`${n}: ${r}`])}}function cf(e){return(0,tn.lstatSync)(e,{throwIfNoEntry:!1})?.
isSymbolicLink()??!1}0&&(module.exports={loadConfig});

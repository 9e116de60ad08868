"use strict";var z=Object.defineProperty;var He=Object.getOwnPropertyDescriptor;var Ue=Object.getOwnPropertyNames;var Ke=Object.prototype.hasOwnProperty;var qe=(e,n)=>{for(var t in n)z(e,t,{get:n[t],enumerable:!0})},Fe=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Ue(n))!Ke.call(e,i)&&i!==
t&&z(e,i,{get:()=>n[i],enumerable:!(r=He(n,i))||r.enumerable});return e};var We=e=>Fe(z({},"__esModule",{value:!0}),e);var Ln={};qe(Ln,{summarize:()=>On});module.exports=We(Ln);var G={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observa\
bilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var U=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var $=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],ie={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v\
0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v\
0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"};var ae={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Build\
Plane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlan\
e","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlan\
e","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","W\
orkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","Clu\
sterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function ze(e){return typeof e!="object"||e===null||Array.isArray(e)}function b(e){return!ze(e)}var Ge=U[U.length-1]??U[0],Wn=ie[Ge];function V(e,n){return e===n||$.indexOf(e)>=$.indexOf(n)}function E(e,n){return typeof n=="string"&&ae[e].includes(n)}function j(e){return $e(e)?G[e]:void 0}function $e(e){return Object.hasOwn(G,e)}function M(e){return j(e)?.scope==="Cluster"}function se(e){return j(e)?.otherScope}function K(e,n){return(j(e)?.references??[]).filter(t=>_(t,n))}function _({since:e,until:n},t){return(!e||V(t,e))&&(!n||V(n,t))}function Ve(e){return e.split("/").slice(1).map(je)}var je=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function f(e,n){let t=e;for(let r of Me(n))if(Array.isArray(t))t=t[Number(r)];else if(b(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function q(e,n){let t=f(
e,n);return typeof t=="string"?t:""}function Me(e){let n=Z.get(e);if(n)return n;let t=Ve(e);return Z.size<_e&&Z.set(e,t),t}var Z=new Map,_e=1e3;function C(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(0,t)))return!0;
return!1}var Ze={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},k={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec/\
gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Ye={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envir\
onment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},Je={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Y={service:"{environment}-{namesp\
ace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/gat\
eway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},oe={"v0.3":Ze,"v0.4":k,"v0.6":k,"v0.7":k,"v0.8":k,"v0.9":k,"v0.10":k,"v0.12":k,"v0.13":k,
"v0.14":Ye,"v0.15":Je,"v0.17":Y,"v1.0":Y,"v1.1":Y};var J=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"obs\
erver-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataPlan\
e"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/agen\
t/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/ag\
ent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/name",kinds:[
"DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","BuildPlane"],
since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-names\
pace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/sp\
ec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kube\
rnetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetes\
Cluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/bearerToken/\
secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPlane","Obser\
vabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.9"},{role:"\
secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-key",pointer:"\
/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"/spec/clusterA\
gent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"\
ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPor\
t",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/gateway\
/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{
role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"ext\
ernal",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gat\
eway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0\
.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchoreo\
-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/name",
direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/i\
ngress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/\
spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v\
0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterData\
Plane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/http/listenerName",direction:"ingress",visibility:"external",
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function X(e){let n=le.get(e);if(n)return n;let t=J.filter(a=>_(a,e)&&a.kinds.some(s=>E(e,s))),r={};for(let{role:a}of J)r[a]=[];for(let a of t)r[a.role]?.some(({
pointer:s})=>s===a.pointer)||r[a.role]?.push(a);let i=r;return le.set(e,i),i}var le=new Map;function de(e){let n=ce.get(e);if(n)return n;let t=X(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return ce.set(e,t),t}var ce=new Map;function pe(e,n){let t=Qe(n),r=[...new Set(t.map(({part:a})=>a))].filter(a=>b(f(e,a)));if(r.length===0)return Xe;let i=t.flatMap(a=>{let s=r.includes(a.part)?f(
e,a.path):void 0;return typeof s=="string"&&s!==""?[{...a,text:s}]:[]});return{parts:r,hosts:i}}var Xe={parts:[],hosts:[]};function Qe(e){let n=ue.get(e);if(n)return n;let{host:t,"gateway-name":r}=X(e),i=oe[e].hosts,a=t.flatMap(({pointer:s,direction:l,visibility:d,protocol:u})=>{if(l===
void 0||d===void 0)return[];let p=r.find(h=>h.direction===l&&h.visibility===d),g=p===void 0?en:p.pointer.slice(0,p.pointer.lastIndexOf("/"));return[{path:s,direction:l,
visibility:d,...u&&{protocol:u},part:g,hasRoutes:i.includes(s)}]});return ue.set(e,a),a}var en="/spec/gateway",ue=new Map;function fe(e){return{name:q(e,"/metadata/name")||void 0,namespace:q(e,"/metadata/namespace")||void 0,dnsPrefix:q(e,"/spec/gateway/dnsPrefix")||void 0}}function ye(e,n){let t=b(e)?e.kind:void 0;if(!E(n,t))return;let r=f(e,"/metadata/name"),i=f(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{kind:t,
name:r,namespace:!M(t)&&typeof i=="string"&&i!==""?i:void 0}}function ve(e){let n=f(e,"/spec/planeID"),t=n===void 0||n===""?f(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function me(e,n){let t=b(e)?e.kind:void 0;return E(n,t)?K(t,n).flatMap(r=>nn(e,r)):[]}function nn(e,{pointer:n,to:t,fallbacks:r,required:i}){let[a]=t;if(a===void 0)return[];let s=f(e,n);if(s==null||s==="")return r.length>0||i?[{path:n,namePath:n,
targets:r,set:!1,required:i}]:[];if(typeof s=="string")return[{path:n,namePath:n,targets:[{kind:a,name:s}],set:!0,required:!0}];if(!b(s)||typeof s.name!="string"||
s.name==="")return[];let l=s.kind??a,d=[a,se(a)].find(u=>u===l);return d===void 0?[]:[{path:n,namePath:`${n}/name`,targets:[{kind:d,name:s.name}],set:!0,required:!0}]}function ge(e,n){let t=e.length;for(;t>0&&n.includes(e.charAt(t-1));)t--;return e.slice(0,t)}var o={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},A=e=>({bytes:e,at:0,end:e.length}),v=({at:e,end:n})=>e>=n,m=({bytes:e,at:n,end:t})=>e.subarray(n,t),S=(e,n)=>!v(e)&&e.bytes[e.at]===n;function c(e,n){let{
bytes:t,at:r,end:i}=e;if(i-r<2)return;let a=t[r]??0;if((a&31)===31||n!==void 0&&a!==n)return;let s=t[r+1]??0,l=r+2,d=s;if(s&128){let u=s&127;if(u===0||u>4||i-l<
u)return;d=0;for(let p=0;p<u;p++)d=d*256+(t[l+p]??0);if(d<128||t[l]===0)return;l+=u}if(!(d>i-l))return e.at=l+d,{bytes:t,at:l,end:l+d,tag:a,first:r}}function I(e){
let n=c(e,o.integer);if(!n)return;let t=m(n),[r,i=0]=t;return r===void 0?void 0:t.length===1?t:r===0&&i<128||r===255&&i>=128?void 0:t}function x(e){let n=c(e,o.
oid);if(!n)return;let t=m(n);if(t.length===0||(t.at(-1)??0)>=128)return;let r=0,i=!0;for(let a of t){if(i&&a===128||r>=2**24)return;r=r*128+(a&127),i=a<128,i&&(r=
0)}return D(t)}function Q(e){let n=c(e,o.bitString);if(!n)return;let[t,...r]=m(n);if(!(t===void 0||t>7))return r.length===0?t===0?new Uint8Array:void 0:((r.at(-1)??
0)&(1<<t)-1)===0?Uint8Array.from(r):void 0}var D=e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("");function Pe(e,n,t){switch(e){case tn:return D(n)==="0500"&&on(t);case rn:{let r=ln[x(A(n))??""];return r!==void 0&&cn(r,t)}case an:case sn:return n.length===0&&
t.length===32;default:return!0}}var tn="2a864886f70d010101",rn="2a8648ce3d0201",an="2b6570",sn="2b656e";function on(e){let n=c(A(e),o.sequence);if(!n)return!1;let[
t,r]=[I(n),I(n)];if(!t||!r||v(A(r)))return!1;let i=a=>(a[0]??0)<128&&a.some(s=>s!==0);return i(t)&&i(r)&&r.length<=8}var ln={"2b81040021":{p:2n**224n-2n**96n+1n,
b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function cn({p:e,b:n},t){let r=Math.ceil(e.toString(16).length/2);if(t.length!==1+2*r||t[0]!==4)return!1;let[i,a]=[be(t.subarray(1,1+r)),be(t.subarray(1+r))];return i<
e&&a<e&&(a*a-(i*i*i-3n*i+n))%e===0n}var be=e=>BigInt(`0x${D(e)}`);function Ce(e){let n=A(e),t=c(n,o.sequence);if(!t||!v(n))return!1;let r=c(t,o.sequence),i=c(t,o.sequence);return!r||!i?!1:dn(r,D(m(i)))&&Q(t)!==void 0}function dn(e,n){
let t=un(e);if(t===void 0)return!1;let r=I(e);if(!r||(r[0]??0)>=128)return!1;let i=c(e,o.sequence);return!i||D(m(i))!==n||x(i)===void 0||!xe(i)?!1:he(e)&&vn(e)&&
he(e)&&mn(e)&&gn(e,t)}function un(e){if(!S(e,160))return 1;let n=c(e,160),t=n&&I(n);if(!t||!v(n)||t.length!==1)return;let[r=0]=t;return r<3?r+1:void 0}var xe=e=>v(
e)||c(e)!==void 0;function he(e){let n=c(e,o.sequence);if(!n)return!1;for(;!v(n);){let t=c(n,o.set);if(!t)return!1;for(;!v(t);){let r=c(t,o.sequence);if(!r||x(r)===
void 0)return!1;let i=c(r);if(!i||!pn(i.tag,m(i)))return!1}}return!0}function pn(e,n){switch(e){case o.t61:return!0;case o.printable:return[...n].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case o.numeric:return n.every(t=>t===32||t>=48&&t<=57);case o.ia5:return n.every(t=>t<128);case o.utf8:return fn(n);case o.bmp:return yn(
n);default:return!1}}function fn(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function yn(e){if(e.length%2!==0)return!1;for(let n=0;n<
e.length;n+=2){let t=(e[n]??0)*256+(e[n+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function vn(e){let n=c(e,o.sequence);return n!==
void 0&&ke(n)&&ke(n)}function ke(e){let n=c(e);if(!n)return!1;let t=String.fromCharCode(...m(n));if(n.tag===o.utcTime){let r=Number(t.slice(0,2));return we(t.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return n.tag===o.generalizedTime&&we(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function we(e,n,t){
if(Number.isNaN(n)||!t.test(e))return!1;let[r=0,i=0,a=0,s=0,l=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),d=r>=1&&r<=12?new Date(Date.UTC(n,r,0)).getUTCDate():
0;return i>=1&&i<=d&&a<24&&s<60&&l<60}function mn(e){let n=c(e,o.sequence),t=n&&c(n,o.sequence),r=t&&x(t);if(!n||!t||r===void 0)return!1;let i=m(t);if(!xe(t))return!1;
let a=Q(n);return a!==void 0&&Pe(r,i,a)}function gn(e,n){if(n<2)return!0;for(let a of[129,130])if(S(e,a)&&!c(e,a))return!1;if(n<3||!S(e,163))return!0;let t=c(e,
163),r=t&&c(t,o.sequence);if(!r)return!1;let i=new Set;for(;!v(r);){let a=c(r,o.sequence),s=a&&x(a);if(!a||s===void 0||i.has(s)||(i.add(s),!bn(s,a)))return!1}return!0}
function bn(e,n){let t=!1;if(S(n,o.boolean)){let a=c(n,o.boolean),[s,...l]=a?m(a):[];if(s!==0&&s!==255||l.length>0)return!1;t=s===255}let r=c(n,o.octetString);if(!r)
return!1;let i=Pn[e];return i===void 0?!0:t&&hn.has(e)?!1:c(r,i)!==void 0}var Pn={"551d0e":o.octetString,"551d0f":o.bitString,"551d11":o.sequence,"551d13":o.sequence,
"551d1e":o.sequence,"551d1f":o.sequence,"551d20":o.sequence,"551d21":o.sequence,"551d23":o.sequence,"551d24":o.sequence,"551d25":o.sequence,"551d36":o.integer,"\
2b06010505070101":o.sequence},hn=new Set(["551d0e","551d23","2b06010505070101"]);var kn=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Oe(e){return e.replace(kn,"")}function*Ee(e){for(let{
type:n,hasHeaders:t,base64:r}of wn(e)){if(n!=="CERTIFICATE"||t)continue;let i=Uint8Array.from(atob(r),a=>a.charCodeAt(0));Ce(i)&&(yield i)}}function*wn(e){for(let n=Re(
e,0);n;n=Re(e,n.next))yield n.block}var De="-----BEGIN ",ee=`
-----END `,ne="-----";function Re(e,n){let t=n;for(let r=n;;){if(t<r||t>e.length)return;r=t;let i=e.indexOf(ee,r);if(i===-1)return;t=i+ee.length;let a=r+e.slice(
r,i).lastIndexOf(De);if(a<r||a>r&&e[a-1]!==`
`)continue;let s=F(e,a+De.length);if(r=s.next,!s.line.endsWith(ne))continue;let l=s.line.slice(0,-ne.length),d=!1;for(;;){if(r>=e.length)return;let{line:g,next:h}=F(
e,r);if(!g.includes(":"))break;d=!0,r=h}if(d&&i<r)continue;let u=l+ne;if(!e.startsWith(u,t)||F(e,t+u.length).line!=="")continue;let p=i>r?e.slice(r,i).replace(/[ \t\r\n]/g,
""):"";if(!(p.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(p)))return{block:{type:l,hasHeaders:d,base64:p},next:F(e,i+ee.length-1).next}}}function F(e,n){let t=e.
indexOf(`
`,n),r=e.slice(n,t===-1?void 0:t),i=t!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:ge(i," 	"),next:t===-1?e.length:t+1}}function Ae(e){if(e.includes("----\
-BEGIN "))return;let n=e.replace(/\s+/g,"");if(!(n===""||!/^[A-Za-z\d+/]*={0,2}$/.test(n)))try{let t=Uint8Array.from(atob(n),i=>i.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(t);return r.includes("-----BEGIN ")?r:void 0}catch{return}}var w=e=>({is:"matching",pattern:e}),Ie=(e,n)=>({is:"followed",pattern:e,by:n}),R=e=>({is:"longer",than:e}),O=e=>({is:"containing",text:e}),te=e=>({is:"beginnin\
g",text:e});var P=e=>({is:"not",condition:e}),y=(...e)=>({is:"all",conditions:e}),N=(...e)=>({is:"any",conditions:e});function T(e,n){switch(e.is){case"matching":return e.pattern.test(n);case"followed":{let t=e.pattern.exec(n);return t!==null&&n.includes(e.by,t.index+t[0].length)}case"\
longer":return n.length>e.than;case"containing":return n.includes(e.text);case"beginning":return n.startsWith(e.text);case"equal":return n===e.text;case"not":return!T(
e.condition,n);case"all":return e.conditions.every(t=>T(t,n));case"any":return e.conditions.some(t=>T(t,n));case"custom":return e.by(n)}}function Te(e){return re?.text!==e&&(re={text:e,is:Cn(e)}),re.is}var re;function Cn(e){let n=Ae(e),t=n??e;if(Oe(t)!==t)return"private-key";for(let r of Ee(t))return n===
void 0?"certificate":"encoded";return xn(t)?"placeholder":"other"}function xn(e){return e.length>L?!1:T(Le,e)||T(Se,e)&&e.length<Dn}var L=1e4,Dn=320,Le=N(w(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),
y(w(/^[\w\s-]*$/),w(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),Se=Ie(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,`
-----END CERTIFICATE-----`),Lt=y(O("PRIVATE KEY-----"),N(R(L),w(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),St=y(R(400),te("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tC\
k1JS"),N(R(L),w(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),B=y(P(O("PRIVATE KEY-----")),P(te("LS0tLS1CRUdJTi")),N(y(R(L),P(O("CERTIFICATE-----"))),y(P(R(L)),P(Se),P(Le)))),
Rn="is not a PEM certificate";var W=P(R(L)),Nt=[{when:y(W,O("-----BEGIN CERTIFICATE-----"),P(w(/\n[^\n]/)),B),detail:'is PEM without line breaks, which cannot be read: write it as a block, a\
fter "value: |"'},{when:y(W,O("-----BEGIN CERTIFICATE REQUEST-----"),B),detail:"is a certificate request and not a certificate"},{when:y(W,w(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
B),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:y(W,O("-----BEGIN CERTIFICATE-----"),B),detail:"has no \
BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:B,detail:Rn}];function Ne(e,n){let t=[];for(let r of n){let i=f(e,r);typeof i=="string"&&t.push({path:r,text:i})}return t}function Be(e,n){return Ne(e,de(n))}function On({resource:e,document:n},t,r,i){let{value:a,pointer:s,unknown:l,isPartial:d}=e,u=d?void 0:ye(a,t);if(!u)return[];let p=a,g={...u,path:r,file:i,document:n,
pointer:s,planeID:ve(a),references:me(a,t),gateway:pe(p,t),dnsPrefix:fe(p).dnsPrefix,ca:Be(p,t).find(({text:h})=>Te(h)==="certificate")};return[l.size===0?g:En(
g,l,t)]}function En(e,n,t){let r=({path:H})=>!C(n,H),i=C(n,"/metadata/name"),a=C(n,"/metadata/namespace"),{planeID:s,gateway:l,dnsPrefix:d,ca:u,references:p}=e,
g=!C(n,"/spec/planeID")&&!(i&&s===e.name),h=p.filter(H=>r(H)&&r({path:H.namePath}));return{...e,...i&&{hasUnknownName:i},...a&&{hasUnknownNamespace:a,namespace:void 0},
...Tn(e.kind,n,t)&&{hasUnknownReference:!0},references:h,planeID:g?s:void 0,gateway:{...l,hosts:l.hosts.filter(r)},...An(n)&&{hasUnknownGateway:!0},dnsPrefix:C(
n,"/spec/gateway/dnsPrefix")?void 0:d,ca:g&&u&&r(u)?u:void 0}}function An(e){return["","/spec",...In].some(n=>e.has(n))}var In=["","/ingress","/ingress/external",
"/ingress/internal","/egress","/egress/external","/egress/internal"].map(e=>`/spec/gateway${e}`);function Tn(e,n,t){return K(e,t).some(({pointer:r})=>[r,`${r}/k\
ind`,`${r}/name`].some(i=>C(n,i)))}0&&(module.exports={summarize});

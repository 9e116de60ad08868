"use strict";var On=Object.defineProperty;var Xi=Object.getOwnPropertyDescriptor;var Zi=Object.getOwnPropertyNames;var eo=Object.prototype.hasOwnProperty;var K=(n,r)=>{for(var i in r)On(n,i,{get:r[i],enumerable:!0})},no=(n,r,i,l)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of Zi(r))!eo.call(n,o)&&o!==
i&&On(n,o,{get:()=>r[o],enumerable:!(l=Xi(r,o))||l.enumerable});return n};var to=n=>no(On({},"__esModule",{value:!0}),n);var zs={};K(zs,{checklistCommand:()=>Gs});module.exports=to(zs);var Wt=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Gt=/##(\w*)\[/g;function le(n){return oo(n.replace(Wt,io))}function zt(n){return`${JSON.stringify(n,null,2).replace(Wt,r=>r===`
`?r:ro(r)).replace(Gt,"##$1\\u005b")}
`}function ro(n){return Array.from({length:n.length},(r,i)=>`\\u${Vt(n.charCodeAt(i))}`).join("")}function io(n){let r=n.codePointAt(0)??0;return r>65535?`\\u{${r.toString(16)}}`:`\\u${Vt(r)}`}var Vt=n=>n.toString(16).padStart(4,"0");function oo(n){return n.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Gt,"##$1\\[")}var Jt=(n,r)=>`${n} ${r}${n===1?"":"s"}`;function rn(n,r){let i=new Map;for(let l of n){let o=r(l),s=i.get(o);s?s.push(l):i.set(o,[l])}return i}function lo(n){return typeof n!="object"||n===null||Array.isArray(n)}function U(n){return!lo(n)}function Qt(n){return n.split("/").slice(1).map(so)}var so=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function on(n){return/[~\d]/.test(n)?Qt(n).map(r=>/^\d+$/.test(r)?`[${r}]`:`.${r}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function H(n,r){let i=n;for(let l of ao(r))if(Array.isArray(i))i=i[Number(l)];else if(U(i)&&Object.hasOwn(i,
l))i=i[l];else return;return i}function ve(n,r){let i=H(n,r);return typeof i=="string"?i:""}function ao(n){let r=Sn.get(n);if(r)return r;let i=Qt(n);return Sn.size<
co&&Sn.set(n,i),i}var Sn=new Map,co=1e3;var En={};K(En,{isPlane:()=>po,validatePlane:()=>fo,withDefaults:()=>mo});var uo,Rn=()=>uo??=require("./v0.3.cjs"),fo=(...n)=>Rn().validatePlane(...n),po=(...n)=>Rn().
isPlane(...n),mo=(...n)=>Rn().withDefaults(...n);var ln={};K(ln,{isPlane:()=>yo,validatePlane:()=>ho,withDefaults:()=>vo});var go,Tn=()=>go??=require("./v0.4.cjs"),ho=(...n)=>Tn().validatePlane(...n),yo=(...n)=>Tn().
isPlane(...n),vo=(...n)=>Tn().withDefaults(...n);var Dn={};K(Dn,{isPlane:()=>wo,validatePlane:()=>Po,withDefaults:()=>ko});var bo,In=()=>bo??=require("./v0.6.cjs"),Po=(...n)=>In().validatePlane(...n),wo=(...n)=>In().
isPlane(...n),ko=(...n)=>In().withDefaults(...n);var Nn={};K(Nn,{isPlane:()=>Ao,validatePlane:()=>xo,withDefaults:()=>Oo});var Co,Ln=()=>Co??=require("./v0.7.cjs"),xo=(...n)=>Ln().validatePlane(...n),Ao=(...n)=>Ln().
isPlane(...n),Oo=(...n)=>Ln().withDefaults(...n);var Mn={};K(Mn,{isPlane:()=>Eo,validatePlane:()=>Ro,withDefaults:()=>To});var So,_n=()=>So??=require("./v0.8.cjs"),Ro=(...n)=>_n().validatePlane(...n),Eo=(...n)=>_n().
isPlane(...n),To=(...n)=>_n().withDefaults(...n);var $n={};K($n,{isPlane:()=>Lo,validatePlane:()=>Do,withDefaults:()=>No});var Io,Fn=()=>Io??=require("./v0.9.cjs"),Do=(...n)=>Fn().validatePlane(...n),Lo=(...n)=>Fn().
isPlane(...n),No=(...n)=>Fn().withDefaults(...n);var sn={};K(sn,{isPlane:()=>Fo,validatePlane:()=>Mo,withDefaults:()=>$o});var _o,Bn=()=>_o??=require("./v0.10.cjs"),Mo=(...n)=>Bn().validatePlane(...n),Fo=(...n)=>Bn().
isPlane(...n),$o=(...n)=>Bn().withDefaults(...n);var jn={};K(jn,{isPlane:()=>jo,validatePlane:()=>qo,withDefaults:()=>Ho});var Bo,qn=()=>Bo??=require("./v0.12.cjs"),qo=(...n)=>qn().validatePlane(...n),jo=(...n)=>qn().
isPlane(...n),Ho=(...n)=>qn().withDefaults(...n);var Yn={};K(Yn,{isPlane:()=>Uo,validatePlane:()=>Ko,withDefaults:()=>Wo});var Yo,Hn=()=>Yo??=require("./v0.13.cjs"),Ko=(...n)=>Hn().validatePlane(...n),Uo=(...n)=>Hn().
isPlane(...n),Wo=(...n)=>Hn().withDefaults(...n);var Un={};K(Un,{isPlane:()=>Vo,validatePlane:()=>zo,withDefaults:()=>Jo});var Go,Kn=()=>Go??=require("./v0.14.cjs"),zo=(...n)=>Kn().validatePlane(...n),Vo=(...n)=>Kn().
isPlane(...n),Jo=(...n)=>Kn().withDefaults(...n);var an={};K(an,{isPlane:()=>Zo,validatePlane:()=>Xo,withDefaults:()=>el});var Qo,Wn=()=>Qo??=require("./v0.15.cjs"),Xo=(...n)=>Wn().validatePlane(...n),Zo=(...n)=>Wn().
isPlane(...n),el=(...n)=>Wn().withDefaults(...n);var zn={};K(zn,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>il});var nl,Gn=()=>nl??=require("./v0.17.cjs"),tl=(...n)=>Gn().validatePlane(...n),rl=(...n)=>Gn().
isPlane(...n),il=(...n)=>Gn().withDefaults(...n);var Jn={};K(Jn,{isPlane:()=>sl,validatePlane:()=>ll,withDefaults:()=>al});var ol,Vn=()=>ol??=require("./v1.0.cjs"),ll=(...n)=>Vn().validatePlane(...n),sl=(...n)=>Vn().
isPlane(...n),al=(...n)=>Vn().withDefaults(...n);var cn={};K(cn,{isPlane:()=>fl,validatePlane:()=>ul,withDefaults:()=>pl});var cl,Qn=()=>cl??=require("./v1.1.cjs"),ul=(...n)=>Qn().validatePlane(...n),fl=(...n)=>Qn().
isPlane(...n),pl=(...n)=>Qn().withDefaults(...n);var Xn={"v0.3":En,"v0.4":ln,"v0.5":ln,"v0.6":Dn,"v0.7":Nn,"v0.8":Mn,"v0.9":$n,"v0.10":sn,"v0.11":sn,"v0.12":jn,"v0.13":Yn,"v0.14":Un,"v0.15":an,"v0.16":an,"v0.1\
7":zn,"v1.0":Jn,"v1.1":cn,"v1.2":cn};var Zn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],et="v0.16",nt=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Xt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},Me=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Zt={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function fe(n){return Xt[n]}function se(n,r){return n===r||nt.indexOf(n)>=nt.indexOf(r)}function Z(n,r){return typeof r=="string"&&Zt[n].includes(r)}function er(n){
return typeof n=="string"&&Object.hasOwn(Xn,n)}function nr(n){return Xn[n].validatePlane}var tt=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var rt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
v0.15"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function un(n){return dl(n)?rt[n]:void 0}function dl(n){return Object.hasOwn(rt,n)}function ee(n){return un(n)?.scope==="Cluster"}function it(n){return un(n)?.planeType}
function tr(n){return it(n)!==void 0}function ot(n){return un(n)?.otherScope}function rr(n,r){return(un(n)?.references??[]).filter(i=>lt(i,r))}function lt({since:n,until:r},i){return(!n||se(i,n))&&(!r||se(r,i))}function pe(n){let r=ir.get(n);if(r)return r;let i=tt.filter(s=>lt(s,n)&&s.kinds.some(a=>Z(n,a))),l={};for(let{role:s}of tt)l[s]=[];for(let s of i)l[s.role]?.some(
({pointer:a})=>a===s.pointer)||l[s.role]?.push(s);let o=l;return ir.set(n,o),o}var ir=new Map;function or(n){let{"client-ca":r,"secret-name":i}=pe(n);return i.map(({pointer:l})=>l.slice(0,-5)).filter(l=>r.some(o=>l.startsWith(`${o.pointer}/`)))}function Fe(n,r){let i=[];for(let l of r){let o=H(n,l);typeof o=="string"&&i.push({path:l,text:o})}return i}var ml=({direction:n,visibility:r})=>n==="ingress"&&r==="external";function fn(n,r){let i=Fe(n,gl(r));return i.length<2?i:[...new Map(i.map(l=>[l.text,l])).values()]}function gl(n){let r=lr.get(n);if(r)return r;let i=pe(n).host.
filter(ml).map(({pointer:l})=>l);return lr.set(n,i),i}var lr=new Map;var at="v0.16",st={name:"Cluster Agent",cpu:50,cpuLimit:100,memory:128,memoryLimit:256},sr={port:80,purpose:"redirect from HTTP to HTTPS",optional:!0},ae={control:{
chart:"openchoreo-control-plane",required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},sr],certificate:"a standard one for cons\
ole, API and identity provider",components:[{name:"Backstage",cpu:200,cpuLimit:2e3,memory:256,memoryLimit:2048},{name:"OpenChoreo API",cpu:100,cpuLimit:500,memory:256,
memoryLimit:512},{name:"Controller Manager",cpu:100,cpuLimit:500,memory:128,memoryLimit:512},{name:"Cluster Gateway",cpu:100,cpuLimit:500,memory:128,memoryLimit:256}],
volumes:[{name:"database",size:500}]},observability:{chart:"openchoreo-observability-plane",required:!1,ports:[{port:443,purpose:"ingestion by OpenSearch",optional:!1}],
certificate:"a standard one for the ingestion endpoint",components:[{name:"OpenSearch (per node)",cpu:100,cpuLimit:1e3,memory:1024,memoryLimit:1024},{name:"Obse\
rver",cpu:100,cpuLimit:200,memory:128,memoryLimit:200},st],volumes:[{name:"OpenSearch (per data node)",size:5120}]},data:{chart:"openchoreo-data-plane",required:!0,
ports:[{port:443,purpose:"endpoints of applications",optional:!1},sr],certificate:"a wildcard one for the domain of applications",components:[{name:"KGateway Co\
ntroller",cpu:100,cpuLimit:200,memory:128,memoryLimit:256},st],volumes:[]},build:{chart:"openchoreo-build-plane",required:!1,ports:[],certificate:"none: it is i\
nternal",components:[{name:"Argo Workflows Controller",cpu:25,cpuLimit:50,memory:32,memoryLimit:64},st],volumes:[{name:"container registry",size:10240},{name:"c\
ache of Podman",size:10240}]}},ar=[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is \
enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl",
"1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered, and yours to change"],
["firewalls","that let the ports below in"]];var be=[],ct=[];function ut(n,r,i){if(n===r)return 0;let l=i?.maxDistance,o=n;n.length>r.length&&(n=r,r=o);let s=n.length,a=r.length;for(;s>0&&n.charCodeAt(~-s)===
r.charCodeAt(~-a);)s--,a--;let c=0;for(;c<s&&n.charCodeAt(c)===r.charCodeAt(c);)c++;if(s-=c,a-=c,l!==void 0&&a-s>l)return l;if(s===0)return l!==void 0&&a>l?l:a;
let m,u,d,y,A=0,O=0;for(;A<s;)ct[A]=n.charCodeAt(c+A),be[A]=++A;for(;O<a;){for(m=r.charCodeAt(c+O),d=O++,u=O,A=0;A<s;A++)y=m===ct[A]?d:d+1,d=be[A],u=be[A]=d>u?y>
u?u+1:y:y>d?d+1:y;if(l!==void 0){let D=u;for(A=0;A<s;A++)be[A]<D&&(D=be[A]);if(D>l)return l}}return be.length=s,ct.length=s,l!==void 0&&u>l?l:u}var hl=64;function ft(n,r){if(n.length>hl)return;let i=n.toLowerCase(),l=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let s of r){if(Math.abs(s.length-
n.length)>=l)continue;let a=s.toLowerCase(),c=yl(i,a)?1:ut(i,a,{maxDistance:l});c<l&&(l=c,o=s)}return o}function yl(n,r){if(n.length!==r.length)return!1;let i=0;
for(;i<n.length&&n[i]===r[i];)i++;return n[i]===r[i+1]&&n[i+1]===r[i]&&n.slice(i+2)===r.slice(i+2)}var $e="openchoreo.dev";function cr(n){return ur(n,"").filter(r=>vl(r.value))}function ur(n,r){return U(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,l)=>ur(i,`${r}/items/${l}`)):[{pointer:r,value:n}]}function vl(n){if(!U(n))return!1;let{apiVersion:r,kind:i}=n;if(typeof r!=
"string"||r==="")return typeof i=="string"&&tr(i);let l=r.split("/")[0]??"";return l!==$e?(l.endsWith(`.${$e}`)||ft(l,[$e])!==void 0)&&typeof i=="string"&&Me.includes(
i):typeof i!="string"||i===""?!0:Me.includes(i)||i.endsWith(bl)||ft(i,Me)!==void 0}var bl="Plane";function fr(n){return typeof n=="string"&&(n===$e||n.startsWith(
`${$e}/`))}function pr(n){let r=n.flatMap(l=>{let o=it(l.kind);return o===void 0||l.planeID===void 0?[]:[{plane:l,type:o,planeID:l.planeID}]});return[...rn(r,({type:l,planeID:o})=>`${l}\
/${o}`).values()].flatMap(l=>{let[o]=l;return o?[{type:o.type,planeID:o.planeID,planes:l.map(({plane:s})=>s)}]:[]})}function dr(n){let r=new Map,i=new Map;for(let l of n)
for(let o of l.hosts){let s=r.get(o);s?i.get(o)?.push(l)===void 0&&i.set(o,[s,l]):r.set(o,l)}return[...i].filter(([,l])=>l.some(({planeID:o})=>o!==l[0]?.planeID)).
map(([l,o])=>({host:l,planes:o}))}function mr(n){let r=new Set;for(let{hosts:i,planeID:l}of n)i.length>0&&r.add(l);return r.size>1}function gr(n){let r=new Map;for(let o of n){let s=`${o.kind}/${o.name}`,a=r.get(s);a?(a.byNamespace??=new Map([[a.first.namespace,a.first]]),a.byNamespace.has(
o.namespace)||a.byNamespace.set(o.namespace,o)):r.set(s,{first:o})}function i(o,s,a){let c=r.get(`${s}/${a}`);if(!c||s===void 0||ee(s)||o.namespace===void 0)return c?.
first;let{first:m,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):m.namespace===void 0||m.namespace===o.namespace?m:void 0}function l(o,s,a){for(let c of s){
let m=i(o,c,a);if(m)return m}}return{find:i,findFirst:l,findAnywhere:(o,s)=>r.get(`${o}/${s}`)?.first}}function pt(n,r){let i=U(n)?n.kind:void 0;if(!Z(r,i))return;let l=H(n,"/metadata/name"),o=H(n,"/metadata/namespace");if(!(typeof l!="string"||l===""))return{kind:i,
name:l,namespace:!ee(i)&&typeof o=="string"&&o!==""?o:void 0}}function hr(n){let r=H(n,"/spec/planeID"),i=r===void 0||r===""?H(n,"/metadata/name"):r;return typeof i=="string"?i:void 0}function yr(n,r){let i=U(n)?n.kind:void 0;return Z(r,i)?rr(i,r).flatMap(l=>Pl(n,i,l,r)):[]}function Pl(n,r,{pointer:i,to:l},o){let[s]=l;if(s===void 0)return[];let a=H(
n,i);if(a==null||a==="")return[{path:i,namePath:i,kinds:wl(s,r,o),name:"default",set:!1}];if(typeof a=="string")return[{path:i,namePath:i,kinds:[s],name:a,set:!0}];
if(!U(a)||typeof a.name!="string"||a.name==="")return[];let c=a.kind??s,m=[s,ot(s)].find(u=>u===c);return m===void 0?[]:[{path:i,namePath:`${i}/name`,kinds:[m],
name:a.name,set:!0}]}function wl(n,r,i){let l=ee(r)?void 0:ot(n);return l!==void 0&&se(i,"v1.0")?[n,l]:[n]}function vr(n,{release:r=et}={}){let i=fe(r),l=new Map,o=[],s=[],a=xl(l),c=new Set(Z(i,"Organization")?n.flatMap(O=>Al(O,i)):[]),m=Sl(l,c);for(let[O,D]of n.entries()){
let N=kl(D,i),_=pt(D,i);if(N!==void 0||!_||!U(D))o.push({resource:O,reason:N??"no-name"});else{let j=a(_),$=m(_);l.set(j,Pr(j,_,$,O,Ol(D),Cl(D,r)));let{kind:M,name:B,
namespace:z}=_,xe=fn(D,i).map(({text:Ae})=>Ae);s.push({kind:M,name:B,namespace:z,id:j,value:D,planeID:hr(D),hosts:xe})}}let u=Rl(s,l,m,i),d=dr(s),y=d.map(({host:O,
planes:D})=>({host:O,nodes:D.map(({id:N})=>N)})),A=pr(s).map(({type:O,planeID:D,planes:N})=>({type:O,planeID:D,nodes:N.map(({id:_})=>_)}));return{release:r,nodes:[
...l.values()],edges:u,clusters:A,multiRegion:d.length===0&&mr(s),sharedHosts:y,skipped:o}}function kl(n,r){return!U(n)||typeof n.kind!="string"?"not-a-resource":
fr(n.apiVersion)&&Z(r,n.kind)?void 0:"not-a-plane"}function Cl(n,r){let i=nr(r)(n);return i.ok?[]:i.issues}function br({kind:n,namespace:r,name:i}){return r===void 0?
`${n}/${i}`:`${n}/${r}/${i}`}function xl(n){let r=new Map;return i=>{let l=br(i);if(!n.has(l))return l;let o=(r.get(l)??1)+1;return r.set(l,o),`${l}#${o}`}}function Al(n,r){
let i=pt(n,r);return i?.kind==="Organization"?[i.name]:[]}function Pr(n,{kind:r,name:i,namespace:l},o,s,a,c){let m={id:n,kind:r,name:i,issues:c};return l!==void 0&&
(m.namespace=l),a!==void 0&&(m.displayName=a),o!==void 0&&(m.parent=o),s!==void 0&&(m.resource=s),m}function Ol(n){let r=H(n,"/metadata/annotations/openchoreo.d\
ev~1display-name");return typeof r=="string"&&r!==""?r:void 0}function Sl(n,r){let i=new Map;return({kind:l,namespace:o})=>{if(ee(l)||o===void 0)return;let s=i.
get(o);if(s!==void 0)return s;let a=r.has(o)?`Organization/${o}`:pn(n,{kind:"Namespace",name:o,namespace:void 0});return i.set(o,a),a}}function pn(n,r,i){let l=br(
r);return n.has(l)||n.set(l,Pr(l,r,i,void 0,void 0,[])),l}function Rl(n,r,i,l){let{findFirst:o}=gr(n),s=[];for(let a of n){for(let{path:c,kinds:m,name:u,set:d}of yr(
a.value,l)){let y=o(a,m,u),A=on(c);if(y)s.push({from:a.id,to:y.id,field:A,how:d?"set":"default"});else if(d){let[O=""]=m,D={kind:O,name:u,namespace:ee(O)?void 0:
a.namespace};s.push({from:a.id,to:pn(r,D,i(D)),field:A,how:"dangling"})}}El(s,a,r,i,l)}return s}function El(n,{id:r,value:i,namespace:l},o,s,a){let{"secret-stor\
e":c,"pull-secrets":m}=pe(a);for(let{pointer:u}of c){let d=ve(i,u);if(d==="")continue;let y={kind:"ClusterSecretStore",name:d,namespace:void 0};n.push({from:r,to:pn(
o,y),field:on(u.slice(0,u.lastIndexOf("/"))),how:"set"})}for(let{pointer:u}of m){let d=H(i,u);if(Array.isArray(d))for(let y of new Set(d)){if(typeof y!="string"||
y==="")continue;let A={kind:"SecretReference",name:y,namespace:l};n.push({from:r,to:pn(o,A,s(A)),field:on(u),how:"set"})}}}function wr(n,r={}){let i=vr(n,r),{release:l}=i,o=y=>Tl(i,n,y),s=Ml(i),[a,c,m]=[o("observability"),o("data"),o("build")],u=[{step:"prerequisites",title:"Before \
you begin",items:ar.map(([y,A])=>({what:y,detail:A}))},{step:"control-plane",title:"Control plane",items:Il()},{step:"trust",title:"Trust, where a plane is in a\
 cluster of its own",items:Dl()},{step:"observability",title:"Observability planes",items:a.flatMap(y=>dt(y,"observability",l))},{step:"data",title:"Data planes",
items:c.flatMap(y=>[...dt(y,"data",l),..._l(y,s,fe(l))])},{step:"build",title:se(fe(l),"v1.0")?"Workflow planes":"Build planes",items:m.flatMap(y=>dt(y,"build",
l))},{step:"environments",title:"Environments",items:Fl(i)}],d=["control",...a.map(()=>"observability"),...c.map(()=>"data"),...m.map(()=>"build")];return{release:l,
documented:at,steps:u.filter(({items:y})=>y.length>0),totals:$l(d),problems:Bl(i)}}function Tl({clusters:n,nodes:r},i,l){let o=new Map(r.map(s=>[s.id,s]));return n.
filter(s=>s.type===l||l==="build"&&s.type==="workflow").map(({planeID:s,nodes:a})=>{let c=a.flatMap(m=>o.get(m)??[]);return{planeID:s,nodes:c,values:c.map(({resource:m})=>m===
void 0?void 0:i[m])}})}function Il(){let{chart:n,ports:r,certificate:i,volumes:l}=ae.control;return[{what:"chart",detail:n},{what:"domains",detail:"one each for\
 console, API and identity provider"},{what:"certificate",detail:i},...kr(r,"control plane"),{what:"Cluster Gateway",detail:"its ingress and certificate: all ot\
her planes connect to it, by WebSocket on port 8443"},...l.map(({name:o,size:s})=>({what:"storage",detail:`${Pe(s)} for the ${o}`}))]}function Dl(){return[{what:"\
CA of the Cluster Gateway",detail:"taken from the control plane and given to each other cluster, which verifies the control plane with it"},{what:"network",detail:"\
each other cluster reaches the Cluster Gateway; nothing has to reach the cluster agents"}]}function dt({planeID:n,nodes:r,values:i},l,o){let{ports:s,certificate:a,
volumes:c,components:m}=ae[l],d=l==="build"&&se(fe(o),"v1.0")?`the chart of workflow planes of ${o}`:ae[l].chart,y=r.map(({id:O})=>O).join(", "),A=m.map(({name:O,
cpu:D,memory:N})=>`${O} ${D}m CPU and ${Pe(N)}`).join(", ");return[{what:`chart for ${y}`,detail:`${d} with the Helm value clusterAgent.planeID=${n}`},...kr(s,n),
...s.length===0?[{what:"inbound ports",detail:`none for ${n}`}]:[],{what:"outbound connections",detail:`from ${n} to the Cluster Gateway${l==="build"?", and to \
the container registry":""}`},{what:"certificate",detail:`for ${n}: ${a}`},...c.map(({name:O,size:D})=>({what:"storage",detail:`${Pe(D)} for the ${O} of ${n}`})),
{what:"resources",detail:`requested by ${n}: ${A} (${at})`},...i.flatMap((O,D)=>Ll(O,r[D],fe(o)))]}function kr(n,r){return n.map(({port:i,purpose:l,optional:o})=>({
what:`port ${i}`,detail:`${r}: ${l}${o?" (optional)":""}`}))}function Ll(n,r,i){let{"secret-store":l,"pull-secrets":o,"observer-url":s}=pe(i),a=o.flatMap(({pointer:c})=>H(
n,c)??[]);return[...or(i).map(c=>H(n,c)).filter(U).map(c=>Nl(c,r)),...Fe(n,l.map(({pointer:c})=>c)).map(({text:c})=>({what:"ClusterSecretStore",detail:`${c}, in\
 the cluster of ${r?.id}`})),...a.filter(c=>typeof c=="string").map(c=>({what:"SecretReference",detail:`${c}, with credentials for pulling images`})),...Fe(n,s.
map(({pointer:c})=>c)).filter(({text:c})=>!c.includes("@")).map(({text:c})=>({what:"domain",detail:`of ${c}, the observer of ${r?.id}`}))]}function Nl(n,r){let i=ve(
n,"/namespace")||(r?.namespace??"default"),[l,o]=[ve(n,"/name")||"NAME",ve(n,"/key")||"KEY"];return{what:"secret",detail:`${l} in the namespace ${i}, with the C\
A of the agent of ${r?.id} in ${o}`,command:`kubectl create secret generic ${mt(l)} --namespace ${mt(i)} --from-file=${mt(`${o}=CA.crt`)}`}}var mt=n=>/^[\w.=/-]+$/.
test(n)?n:`'${n.replaceAll("'","'\\''")}'`;function _l({nodes:n,values:r},i,l){let o=n.flatMap(({id:a})=>i.get(a)??[]);return[...new Set(r.flatMap(a=>fn(a,l).map(
({text:c})=>c)))].flatMap(a=>{let c=o.map(({name:m,namespace:u})=>`${m}-${u??"NAMESPACE"}.${a}`);return[{what:"domain",detail:`*.${a}${c.length>0?`, of which th\
ese are in use: ${c.join(", ")}`:""}`}]})}function Ml({nodes:n,edges:r}){let i=new Map(n.map(s=>[s.id,s])),l=r.filter(({field:s})=>s==="spec.dataPlaneRef"),o=rn(
l,({to:s})=>s);return new Map([...o].map(([s,a])=>[s,a.flatMap(({from:c})=>i.get(c)??[])]))}function Fl({nodes:n,edges:r}){let i=new Map(r.filter(({field:l})=>l===
"spec.dataPlaneRef").map(l=>[l.from,l]));return n.filter(({kind:l,resource:o})=>l==="Environment"&&o!==void 0).map(({id:l,name:o})=>{let s=i.get(l);return{what:`\
Environment ${o}`,detail:s?`after ${s.to}; its data plane cannot be changed later`:"it names no data plane, and there is none named default"}})}function $l(n){let r=i=>n.
reduce((l,o)=>l+i(o),0);return{cpu:r(i=>ae[i].components.reduce((l,{cpu:o})=>l+o,0)),memory:r(i=>ae[i].components.reduce((l,{memory:o})=>l+o,0)),storage:r(i=>ae[i].
volumes.reduce((l,{size:o})=>l+o,0)),addresses:n.filter(i=>ae[i].ports.some(({port:l})=>l===443)).length}}function Bl({nodes:n,edges:r,sharedHosts:i,skipped:l,release:o}){
return[...l.map(({resource:s,reason:a})=>`resource ${s+1} is not in this list: ${ql[a].replace("RELEASE",o)}`),...r.filter(({how:s})=>s==="dangling").map(({from:s,
to:a,field:c})=>`${s}: ${c} leads nowhere: there is no ${a}`),...n.filter(({issues:s})=>s.length>0).map(({id:s,issues:a})=>`${s}: it is not valid (${Jt(a.length,
"issue")}): lint it`),...i.map(({host:s,nodes:a})=>`${s} is the public host of different clusters: ${a.join(", ")}`)]}var ql={"not-a-resource":"it has no kind",
"not-a-plane":"it is of no kind of a plane in RELEASE","no-name":"it has no name"},Pe=n=>n%1024===0?`${n/1024}Gi`:`${n}Mi`;function Ar(n,r){return jl[r](n)}var jl={text:n=>[...Cr(n,"",r=>`  ! ${le(r)}`),...n.steps.flatMap(({title:r,items:i},l)=>[`${l+1}. ${r}`,...i.flatMap(({what:o,
detail:s,command:a})=>[`   [ ] ${le(`${o}: ${s}`)}`,...a===void 0?[]:[`         ${le(a)}`]]),""]),xr(n),""].join(`
`),markdown:n=>["# What must exist","",...Cr(n,"## Fix first",r=>`- ${gt(r)}`),...n.steps.flatMap(({title:r,items:i},l)=>[`## ${l+1}. ${r}`,"",...i.flatMap(({what:o,
detail:s,command:a})=>[`- [ ] **${gt(o)}**: ${gt(s)}`,...a===void 0?[]:["",`      ${le(a)}`,""]]),""]),xr(n),""].join(`
`),json:n=>zt(n)};function Cr({problems:n},r,i){return n.length===0?[]:[...r===""?["Fix first"]:[r,""],...n.map(i),""]}function xr({totals:{cpu:n,memory:r,storage:i,
addresses:l},documented:o}){return`In all, as the document of ${o} has it: ${n}m CPU and ${Pe(r)} of memory requested, ${Pe(i)} of storage, ${l} IP ${l===1?"add\
ress":"addresses"}.`}var gt=n=>le(n).replace(/[\\`*_{}[\]<>#|!~]/g,"\\$&");function Or(n){let r=n.charCodeAt(0)===65279?1:0,i,l=o=>{i??=Hl(n);let s=0,a=i.length-1;for(;s<a;){let m=s+a+1>>1;(i[m]??0)<=o?s=m:a=m-1}let c=o-(i[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,c-r):c,offset:o}};return(o,s)=>({start:l(Math.min(o,n.length)),end:l(Math.min(s,n.length))})}function Hl(n){let r=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))r.push(i.index+i[0].length);return r}var ht=200,Sr=`it is nested deeper than ${ht} levels`;function Ir(n){let r=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(r,r+4096)))return Er(n,r);let i=[],l=r;for(;;){let a=dn(Rr,n,l);if(a===n.length)return i;
let c=Kl(n,l,a);if(!c)break;i.push(c),l=c.end}if(i.length<2)return[...i,...Er(n,dn(Yl,n,l))];let o=dn(Rr,n,l);return[...i,{start:l,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var Rr=/[ \t\r\n]*/y,Yl=/[^\S\n]*\n?/y;function dn(n,r,i){return n.lastIndex=
i,i+(n.exec(r)?.[0].length??0)}function Kl(n,r,i){let l=Ul(n,i);if(!l)return;let{end:o,levels:s}=l;if(s>ht)return{start:r,body:i,end:o,fault:{start:i,end:i+1,reason:Sr}};
let a=!0;try{let c=JSON.parse(n.slice(i,o),(m,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(a=!1),u));if(a)return{start:r,body:i,end:o,json:{value:c}}}catch{return}
return{start:r,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Ul(n,r){let i=0,l=0;for(let o=r;o<n.length;o++){let s=n[o];if(s===
'"'){let a=Gl(n,o);if(a===void 0)return;o=a-1}else s==="{"||s==="["?l=Math.max(l,++i):s==="}"||s==="]"?i--:i===0&&(o=dn(Wl,n,o)-1);if(i<=0)return{end:o+1,levels:l}}}
var Wl=/[-+.\w]*/y;function Gl(n,r){for(let i=r+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function Er(n,r){let i=[],l={start:r,body:r},o=a=>{
a>l.body&&i.push({...l,end:a})},s=n.startsWith("---",r)?r:Tr(n,r);for(;s!==-1;s=Tr(n,s)){let a=n.indexOf(`
`,s),c=a===-1?n.length:a+1,m=n.slice(s+3,c).trim();if(m!==""&&!m.startsWith("#")){if(l.fault)continue;o(s),l={start:s,body:s,fault:{start:s,end:s+3+m.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>l.body&&!zl(n.slice(l.body,s))&&(o(s),l={start:s,body:c})}return o(n.length),i}function Tr(n,r){
let i=n.indexOf(`
---`,r);return i===-1?-1:i+1}function zl(n){return/^%/m.test(n)&&n.split(`
`).every(r=>/^\s*(?:#|$)|^%/.test(r))}function Vl(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Y={},mn={},ce={},Dr;function Be(){if(Dr)return ce;Dr=1;
function n(a){return typeof a>"u"||a===null}function r(a){return typeof a=="object"&&a!==null}function i(a){return Array.isArray(a)?a:n(a)?[]:[a]}function l(a,c){
if(c){let m=Object.keys(c);for(let u=0,d=m.length;u<d;u+=1){let y=m[u];a[y]=c[y]}}return a}function o(a,c){let m="";for(let u=0;u<c;u+=1)m+=a;return m}function s(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return ce.isNothing=n,ce.isObject=r,ce.toArray=i,ce.repeat=o,ce.isNegativeZero=s,ce.extend=l,ce}var yt,Lr;function qe(){
if(Lr)return yt;Lr=1;function n(i,l){let o="",s=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!l&&i.mark.snippet&&(o+=`

`+i.mark.snippet),s+" "+o):s}function r(i,l){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=l,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return r.prototype=Object.create(Error.prototype),r.prototype.constructor=r,r.prototype.
toString=function(l){return this.name+": "+n(this,l)},yt=r,yt}var vt,Nr;function Jl(){if(Nr)return vt;Nr=1;let n=Be();function r(o,s,a,c,m){let u="",d="",y=Math.
floor(m/2)-1;return c-s>y&&(u=" ... ",s=c-y+u.length),a-c>y&&(d=" ...",a=c+y-d.length),{str:u+o.slice(s,a).replace(/\t/g,"\u2192")+d,pos:c-s+u.length}}function i(o,s){
return n.repeat(" ",s-o.length)+o}function l(o,s){if(s=Object.create(s||null),!o.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let a=/\r?\n|\r|\0/g,c=[0],m=[],u,d=-1;for(;u=a.exec(
o.buffer);)m.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&d<0&&(d=c.length-2);d<0&&(d=c.length-1);let y="",A=Math.min(o.line+s.linesAfter,m.length).
toString().length,O=s.maxLength-(s.indent+A+3);for(let N=1;N<=s.linesBefore&&!(d-N<0);N++){let _=r(o.buffer,c[d-N],m[d-N],o.position-(c[d]-c[d-N]),O);y=n.repeat(
" ",s.indent)+i((o.line-N+1).toString(),A)+" | "+_.str+`
`+y}let D=r(o.buffer,c[d],m[d],o.position,O);y+=n.repeat(" ",s.indent)+i((o.line+1).toString(),A)+" | "+D.str+`
`,y+=n.repeat("-",s.indent+A+3+D.pos)+`^
`;for(let N=1;N<=s.linesAfter&&!(d+N>=m.length);N++){let _=r(o.buffer,c[d+N],m[d+N],o.position-(c[d]-c[d+N]),O);y+=n.repeat(" ",s.indent)+i((o.line+N+1).toString(),
A)+" | "+_.str+`
`}return y.replace(/\n$/,"")}return vt=l,vt}var bt,_r;function W(){if(_r)return bt;_r=1;let n=qe(),r=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function l(s){let a={};return s!==null&&Object.keys(s).forEach(
function(c){s[c].forEach(function(m){a[String(m)]=c})}),a}function o(s,a){if(a=a||{},Object.keys(a).forEach(function(c){if(r.indexOf(c)===-1)throw new n('Unknow\
n option "'+c+'" is met in definition of "'+s+'" YAML type.')}),this.options=a,this.tag=s,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(c){return c},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=l(a.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return bt=o,bt}var Pt,Mr;function ri(){if(Mr)return Pt;Mr=1;let n=qe(),r=W();function i(s,a){
let c=[];return s[a].forEach(function(m){let u=c.length;c.forEach(function(d,y){d.tag===m.tag&&d.kind===m.kind&&d.multi===m.multi&&(u=y)}),c[u]=m}),c}function l(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(c){c.multi?(s.multi[c.kind].push(c),s.multi.
fallback.push(c)):s[c.kind][c.tag]=s.fallback[c.tag]=c}for(let c=0,m=arguments.length;c<m;c+=1)arguments[c].forEach(a);return s}function o(s){return this.extend(
s)}return o.prototype.extend=function(a){let c=[],m=[];if(a instanceof r)m.push(a);else if(Array.isArray(a))m=m.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(c=c.concat(a.implicit)),a.explicit&&(m=m.concat(a.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(d){if(!(d instanceof r))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(d.loadKind&&d.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(d.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),m.forEach(function(d){if(!(d instanceof r))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(c),u.explicit=(this.explicit||[]).concat(m),u.compiledImplicit=i(u,"impli\
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=l(u.compiledImplicit,u.compiledExplicit),u},Pt=o,Pt}var wt,Fr;function ii(){if(Fr)return wt;Fr=1;let n=W();
return wt=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(r){return r!==null?r:""}}),wt}var kt,$r;function oi(){if($r)return kt;$r=1;let n=W();return kt=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(r){return r!==null?r:[]}}),kt}var Ct,Br;function li(){if(Br)return Ct;Br=1;let n=W();return Ct=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(r){return r!==null?r:{}}}),Ct}var xt,qr;function si(){if(qr)return xt;qr=1;let n=ri();return xt=
new n({explicit:[ii(),oi(),li()]}),xt}var At,jr;function ai(){if(jr)return At;jr=1;let n=W();function r(o){if(o===null)return!0;let s=o.length;return s===1&&o===
"~"||s===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function l(o){return o===null}return At=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:r,construct:i,predicate:l,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),At}var Ot,Hr;function ci(){if(Hr)return Ot;Hr=1;let n=W();function r(o){if(o===null)return!1;
let s=o.length;return s===4&&(o==="true"||o==="True"||o==="TRUE")||s===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function l(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return Ot=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:r,construct:i,
predicate:l,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),Ot}var St,Yr;function ui(){if(Yr)return St;Yr=1;let n=Be(),r=W();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function l(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function s(u){if(u===null)return!1;let d=u.length,y=0,A=!1;if(!d)return!1;let O=u[y];if((O===
"-"||O==="+")&&(O=u[++y]),O==="0"){if(y+1===d)return!0;if(O=u[++y],O==="b"){for(y++;y<d;y++){if(O=u[y],O!=="0"&&O!=="1")return!1;A=!0}return A&&isFinite(a(u))}if(O===
"x"){for(y++;y<d;y++){if(!i(u.charCodeAt(y)))return!1;A=!0}return A&&isFinite(a(u))}if(O==="o"){for(y++;y<d;y++){if(!l(u.charCodeAt(y)))return!1;A=!0}return A&&
isFinite(a(u))}}for(;y<d;y++){if(!o(u.charCodeAt(y)))return!1;A=!0}return A?isFinite(a(u)):!1}function a(u){let d=u,y=1,A=d[0];if((A==="-"||A==="+")&&(A==="-"&&
(y=-1),d=d.slice(1),A=d[0]),d==="0")return 0;if(A==="0"){if(d[1]==="b")return y*parseInt(d.slice(2),2);if(d[1]==="x")return y*parseInt(d.slice(2),16);if(d[1]===
"o")return y*parseInt(d.slice(2),8)}return y*parseInt(d,10)}function c(u){return a(u)}function m(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return St=new r("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:c,predicate:m,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),St}var Rt,Kr;function fi(){if(Kr)return Rt;Kr=1;let n=Be(),r=W(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),l=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:l.test(u)}function s(u){let d=u.toLowerCase(),y=d[0]==="-"?-1:
1;return"+-".indexOf(d[0])>=0&&(d=d.slice(1)),d===".inf"?y===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:d===".nan"?NaN:y*parseFloat(d,10)}let a=/^[-+]?[0-9]+e/;
function c(u,d){if(isNaN(u))switch(d){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(d){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(d){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let y=u.toString(10);return a.test(y)?y.replace(
"e",".e"):y}function m(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return Rt=new r("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:s,predicate:m,represent:c,defaultStyle:"lowercase"}),Rt}var Et,Ur;function pi(){return Ur||(Ur=1,Et=si().extend({implicit:[ai(),
ci(),ui(),fi()]})),Et}var Tt,Wr;function di(){return Wr||(Wr=1,Tt=pi()),Tt}var It,Gr;function mi(){if(Gr)return It;Gr=1;let n=W(),r=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function l(a){return a===null?!1:r.exec(a)!==null||i.exec(a)!==null}function o(a){let c=0,m=null,
u=r.exec(a);if(u===null&&(u=i.exec(a)),u===null)throw new Error("Date resolve error");let d=+u[1],y=+u[2]-1,A=+u[3];if(!u[4])return new Date(Date.UTC(d,y,A));let O=+u[4],
D=+u[5],N=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){let j=+u[10],$=+(u[11]||0);m=(j*60+$)*6e4,u[9]==="-"&&(m=-m)}let _=new Date(Date.
UTC(d,y,A,O,D,N,c));return m&&_.setTime(_.getTime()-m),_}function s(a){return a.toISOString()}return It=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:l,
construct:o,instanceOf:Date,represent:s}),It}var Dt,zr;function gi(){if(zr)return Dt;zr=1;let n=W();function r(i){return i==="<<"||i===null}return Dt=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:r}),Dt}var Lt,Vr;function hi(){if(Vr)return Lt;Vr=1;let n=W(),r=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(a){if(a===null)return!1;let c=0,m=a.length,u=r;for(let d=0;d<m;d++){let y=u.indexOf(a.charAt(d));if(!(y>64)){if(y<0)return!1;c+=6}}return c%8===0}
function l(a){let c=a.replace(/[\r\n=]/g,""),m=c.length,u=r,d=0,y=[];for(let O=0;O<m;O++)O%4===0&&O&&(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)),d=d<<6|u.
indexOf(c.charAt(O));let A=m%4*6;return A===0?(y.push(d>>16&255),y.push(d>>8&255),y.push(d&255)):A===18?(y.push(d>>10&255),y.push(d>>2&255)):A===12&&y.push(d>>4&
255),new Uint8Array(y)}function o(a){let c="",m=0,u=a.length,d=r;for(let A=0;A<u;A++)A%3===0&&A&&(c+=d[m>>18&63],c+=d[m>>12&63],c+=d[m>>6&63],c+=d[m&63]),m=(m<<
8)+a[A];let y=u%3;return y===0?(c+=d[m>>18&63],c+=d[m>>12&63],c+=d[m>>6&63],c+=d[m&63]):y===2?(c+=d[m>>10&63],c+=d[m>>4&63],c+=d[m<<2&63],c+=d[64]):y===1&&(c+=d[m>>
2&63],c+=d[m<<4&63],c+=d[64],c+=d[64]),c}function s(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return Lt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:l,predicate:s,represent:o}),Lt}var Nt,Jr;function yi(){if(Jr)return Nt;Jr=1;let n=W(),r=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function l(s){if(s===null)return!0;let a={},c=s;for(let m=0,u=c.length;m<u;m+=1){let d=c[m],y=!1;if(i.call(d)!=="[object Object]")return!1;let A;
for(A in d)if(r.call(d,A))if(!y)y=!0;else return!1;if(!y||r.call(a,A))return!1;Object.defineProperty(a,A,{value:!0})}return!0}function o(s){return s!==null?s:[]}
return Nt=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:l,construct:o}),Nt}var _t,Qr;function vi(){if(Qr)return _t;Qr=1;let n=W(),r=Object.prototype.toString;
function i(o){if(o===null)return!0;let s=o,a=new Array(s.length);for(let c=0,m=s.length;c<m;c+=1){let u=s[c];if(r.call(u)!=="[object Object]")return!1;let d=Object.
keys(u);if(d.length!==1)return!1;a[c]=[d[0],u[d[0]]]}return!0}function l(o){if(o===null)return[];let s=o,a=new Array(s.length);for(let c=0,m=s.length;c<m;c+=1){
let u=s[c],d=Object.keys(u);a[c]=[d[0],u[d[0]]]}return a}return _t=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:l}),_t}var Mt,Xr;function bi(){
if(Xr)return Mt;Xr=1;let n=W(),r=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let s=o;for(let a in s)if(r.call(s,a)&&s[a]!==null)return!1;
return!0}function l(o){return o!==null?o:{}}return Mt=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:l}),Mt}var Ft,Zr;function Bt(){return Zr||
(Zr=1,Ft=di().extend({implicit:[mi(),gi()],explicit:[hi(),yi(),vi(),bi()]})),Ft}var ei;function Ql(){if(ei)return mn;ei=1;let n=Be(),r=qe(),i=Jl(),l=Bt(),o=Object.
prototype.hasOwnProperty,s=1,a=2,c=3,m=4,u=1,d=2,y=3,A=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
O=/[\x85\u2028\u2029]/,D=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function j(e){return Object.
prototype.toString.call(e)}function $(e){return e===10||e===13}function M(e){return e===9||e===32}function B(e){return e===9||e===32||e===10||e===13}function z(e){
return e===44||e===91||e===93||e===123||e===125}function xe(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function Ae(e){return e===
120?2:e===117?4:e===85?8:0}function Ue(e){return e>=48&&e<=57?e-48:-1}function Oe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function bn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function Se(e,f,b){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:b}):e[f]=
b}let We=new Array(256),Re=new Array(256);for(let e=0;e<256;e++)We[e]=Oe(e)?1:0,Re[e]=Oe(e);function q(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||l,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Ge(e,f){let b={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return b.snippet=i(b),new r(f,b)}function R(e,f){throw Ge(e,f)}function ge(e,f){e.onWarning&&e.onWarning.call(null,Ge(e,f))}function Q(e,f,b){let P=e.
anchorMapTransactions;if(P.length!==0){let h=P[P.length-1];o.call(h,f)||(h[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=b}function Pn(e){
e.anchorMapTransactions.push(Object.create(null))}function ue(e){let f=e.anchorMapTransactions.pop(),b=e.anchorMapTransactions;if(b.length===0)return;let P=b[b.
length-1],h=Object.keys(f);for(let t=0,p=h.length;t<p;t+=1){let g=h[t];o.call(P,g)||(P[g]=f[g])}}function wn(e){let f=e.anchorMapTransactions.pop(),b=Object.keys(
f);for(let P=b.length-1;P>=0;P-=1){let h=f[b[P]];h.existed?e.anchorMap[b[P]]=h.value:delete e.anchorMap[b[P]]}}function Ee(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function he(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let ze={YAML:function(f,b,P){f.version!==null&&R(f,"duplication of %YAML directive"),P.length!==1&&R(f,"YAML directive accepts exactly one argument");let h=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);h===null&&R(f,"ill-formed argument of the YAML directive");let t=parseInt(h[1],10),p=parseInt(h[2],10);t!==1&&R(f,"unacceptable YAML version of the d\
ocument"),f.version=P[0],f.checkLineBreaks=p<2,p!==1&&p!==2&&ge(f,"unsupported YAML version of the document")},TAG:function(f,b,P){let h;P.length!==2&&R(f,"TAG \
directive accepts exactly two arguments");let t=P[0];h=P[1],N.test(t)||R(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,t)&&R(
f,'there is a previously declared suffix for "'+t+'" tag handle'),_.test(h)||R(f,"ill-formed tag prefix (second argument) of the TAG directive");try{h=decodeURIComponent(
h)}catch{R(f,"tag prefix is malformed: "+h)}f.tagMap[t]=h}};function G(e,f,b,P){if(f<b){let h=e.input.slice(f,b);if(P)for(let t=0,p=h.length;t<p;t+=1){let g=h.charCodeAt(
t);g===9||g>=32&&g<=1114111||R(e,"expected valid JSON character")}else A.test(h)&&R(e,"the stream contains non-printable characters");e.result+=h}}function te(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&R(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Te(e,f,b,P){
n.isObject(b)||R(e,"cannot merge mappings; the provided source object is unacceptable"),te(e);let h=Object.keys(b);for(let t=0,p=h.length;t<p;t+=1){let g=h[t];te(
e),o.call(f,g)||(Se(f,g,b[g]),P[g]=!0)}}function X(e,f,b,P,h,t,p,g,w){if(Array.isArray(h)){h=Array.prototype.slice.call(h);for(let k=0,C=h.length;k<C;k+=1)Array.
isArray(h[k])&&R(e,"nested arrays are not supported inside keys"),typeof h=="object"&&j(h[k])==="[object Object]"&&(h[k]="[object Object]")}if(typeof h=="object"&&
j(h)==="[object Object]"&&(h="[object Object]"),h=String(h),f===null&&(f={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(t)){t.length>100&&R(e,"abnormal merg\
e sequence size");for(let k=0,C=t.length;k<C;k+=1)Te(e,f,t[k],b)}else Te(e,f,t,b);else!e.json&&!o.call(b,h)&&o.call(f,h)&&(e.line=p||e.line,e.lineStart=g||e.lineStart,
e.position=w||e.position,R(e,"duplicated mapping key")),Se(f,h,t),delete b[h];return f}function Ie(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):R(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function F(e,f,b){
let P=0,h=e.input.charCodeAt(e.position);for(;h!==0;){for(;M(h);)h===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),h=e.input.charCodeAt(++e.position);
if(f&&h===35)do h=e.input.charCodeAt(++e.position);while(h!==10&&h!==13&&h!==0);if($(h))for(Ie(e),h=e.input.charCodeAt(e.position),P++,e.lineIndent=0;h===32;)e.
lineIndent++,h=e.input.charCodeAt(++e.position);else break}return b!==-1&&P!==0&&e.lineIndent<b&&ge(e,"deficient indentation"),P}function V(e){let f=e.position,
b=e.input.charCodeAt(f);return!!((b===45||b===46)&&b===e.input.charCodeAt(f+1)&&b===e.input.charCodeAt(f+2)&&(f+=3,b=e.input.charCodeAt(f),b===0||B(b)))}function ye(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function Ve(e,f,b){let P,h,t,p,g,w,k=e.kind,C=e.result,v=e.input.charCodeAt(e.position);if(B(v)||z(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let x=e.input.charCodeAt(e.position+1);if(B(x)||b&&z(x))return!1}for(e.kind="scalar",e.result=
"",P=h=e.position,t=!1;v!==0;){if(v===58){let x=e.input.charCodeAt(e.position+1);if(B(x)||b&&z(x))break}else if(v===35){let x=e.input.charCodeAt(e.position-1);if(B(
x))break}else{if(e.position===e.lineStart&&V(e)||b&&z(v))break;if($(v))if(p=e.line,g=e.lineStart,w=e.lineIndent,F(e,!1,-1),e.lineIndent>=f){t=!0,v=e.input.charCodeAt(
e.position);continue}else{e.position=h,e.line=p,e.lineStart=g,e.lineIndent=w;break}}t&&(G(e,P,h,!1),ye(e,e.line-p),P=h=e.position,t=!1),M(v)||(h=e.position+1),v=
e.input.charCodeAt(++e.position)}return G(e,P,h,!1),e.result?!0:(e.kind=k,e.result=C,!1)}function De(e,f){let b,P,h=e.input.charCodeAt(e.position);if(h!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,b=P=e.position;(h=e.input.charCodeAt(e.position))!==0;)if(h===39)if(G(e,b,e.position,!0),h=e.input.charCodeAt(++e.position),
h===39)b=e.position,e.position++,P=e.position;else return!0;else $(h)?(G(e,b,P,!0),ye(e,F(e,!1,f)),b=P=e.position):e.position===e.lineStart&&V(e)?R(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,M(h)||(P=e.position));R(e,"unexpected end of the stream within a single quoted scalar")}function Je(e,f){
let b,P,h,t=e.input.charCodeAt(e.position);if(t!==34)return!1;for(e.kind="scalar",e.result="",e.position++,b=P=e.position;(t=e.input.charCodeAt(e.position))!==0;){
if(t===34)return G(e,b,e.position,!0),e.position++,!0;if(t===92){if(G(e,b,e.position,!0),t=e.input.charCodeAt(++e.position),$(t))F(e,!1,f);else if(t<256&&We[t])
e.result+=Re[t],e.position++;else if((h=Ae(t))>0){let p=h,g=0;for(;p>0;p--)t=e.input.charCodeAt(++e.position),(h=xe(t))>=0?g=(g<<4)+h:R(e,"expected hexadecimal \
character");e.result+=bn(g),e.position++}else R(e,"unknown escape sequence");b=P=e.position}else $(t)?(G(e,b,P,!0),ye(e,F(e,!1,f)),b=P=e.position):e.position===
e.lineStart&&V(e)?R(e,"unexpected end of the document within a double quoted scalar"):(e.position++,M(t)||(P=e.position))}R(e,"unexpected end of the stream with\
in a double quoted scalar")}function Qe(e,f){let b=!0,P,h,t,p=e.tag,g,w=e.anchor,k,C,v,x,S=Object.create(null),E,T,I,L=e.input.charCodeAt(e.position);if(L===91)
k=93,x=!1,g=[];else if(L===123)k=125,x=!0,g={};else return!1;for(e.anchor!==null&&Q(e,e.anchor,g),L=e.input.charCodeAt(++e.position);L!==0;){if(F(e,!0,f),L=e.input.
charCodeAt(e.position),L===k)return e.position++,e.tag=p,e.anchor=w,e.kind=x?"mapping":"sequence",e.result=g,!0;if(b?L===44&&R(e,"expected the node content, but\
 found ','"):R(e,"missed comma between flow collection entries"),T=E=I=null,C=v=!1,L===63){let oe=e.input.charCodeAt(e.position+1);B(oe)&&(C=v=!0,e.position++,F(
e,!0,f))}P=e.line,h=e.lineStart,t=e.position,ie(e,f,s,!1,!0),T=e.tag,E=e.result,F(e,!0,f),L=e.input.charCodeAt(e.position),(v||e.line===P)&&L===58&&(C=!0,L=e.input.
charCodeAt(++e.position),F(e,!0,f),ie(e,f,s,!1,!0),I=e.result),x?X(e,g,S,T,E,I,P,h,t):C?g.push(X(e,null,S,T,E,I,P,h,t)):g.push(E),F(e,!0,f),L=e.input.charCodeAt(
e.position),L===44?(b=!0,L=e.input.charCodeAt(++e.position)):b=!1}R(e,"unexpected end of the stream within a flow collection")}function re(e,f){let b,P=u,h=!1,t=!1,
p=f,g=0,w=!1,k,C=e.input.charCodeAt(e.position);if(C===124)b=!1;else if(C===62)b=!0;else return!1;for(e.kind="scalar",e.result="";C!==0;)if(C=e.input.charCodeAt(
++e.position),C===43||C===45)u===P?P=C===43?y:d:R(e,"repeat of a chomping mode identifier");else if((k=Ue(C))>=0)k===0?R(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):t?R(e,"repeat of an indentation width identifier"):(p=f+k-1,t=!0);else break;if(M(C)){do C=e.input.charCodeAt(++e.position);while(M(
C));if(C===35)do C=e.input.charCodeAt(++e.position);while(!$(C)&&C!==0)}for(;C!==0;){for(Ie(e),e.lineIndent=0,C=e.input.charCodeAt(e.position);(!t||e.lineIndent<
p)&&C===32;)e.lineIndent++,C=e.input.charCodeAt(++e.position);if(!t&&e.lineIndent>p&&(p=e.lineIndent),$(C)){g++;continue}if(!t&&p===0&&R(e,"missing indentation \
for block scalar"),e.lineIndent<p){P===y?e.result+=n.repeat(`
`,h?1+g:g):P===u&&h&&(e.result+=`
`);break}b?M(C)?(w=!0,e.result+=n.repeat(`
`,h?1+g:g)):w?(w=!1,e.result+=n.repeat(`
`,g+1)):g===0?h&&(e.result+=" "):e.result+=n.repeat(`
`,g):e.result+=n.repeat(`
`,h?1+g:g),h=!0,t=!0,g=0;let v=e.position;for(;!$(C)&&C!==0;)C=e.input.charCodeAt(++e.position);G(e,v,e.position,!1)}return!0}function Xe(e,f){let b=e.tag,P=e.anchor,
h=[],t=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&Q(e,e.anchor,h);let p=e.input.charCodeAt(e.position);for(;p!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,R(e,"tab characters must not be used in indentation")),p===45);){let g=e.input.charCodeAt(e.position+1);if(!B(g))break;if(t=!0,e.position++,F(e,
!0,-1)&&e.lineIndent<=f){h.push(null),p=e.input.charCodeAt(e.position);continue}let w=e.line;if(ie(e,f,c,!1,!0),h.push(e.result),F(e,!0,-1),p=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>f)&&p!==0)R(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return t?(e.tag=b,e.anchor=P,e.kind="seq\
uence",e.result=h,!0):!1}function Ze(e,f,b){let P,h,t,p,g=e.tag,w=e.anchor,k={},C=Object.create(null),v=null,x=null,S=null,E=!1,T=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&Q(e,e.anchor,k);let I=e.input.charCodeAt(e.position);for(;I!==0;){!E&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,R(e,"tab characters m\
ust not be used in indentation"));let L=e.input.charCodeAt(e.position+1),oe=e.line;if((I===63||I===58)&&B(L))I===63?(E&&(X(e,k,C,v,x,null,h,t,p),v=x=S=null),T=!0,
E=!0,P=!0):E?(E=!1,P=!0):R(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,I=L;else{if(h=e.
line,t=e.lineStart,p=e.position,!ie(e,b,a,!1,!0))break;if(e.line===oe){for(I=e.input.charCodeAt(e.position);M(I);)I=e.input.charCodeAt(++e.position);if(I===58)I=
e.input.charCodeAt(++e.position),B(I)||R(e,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(X(e,k,C,v,x,null,h,t,p),
v=x=S=null),T=!0,E=!1,P=!1,v=e.tag,x=e.result;else if(T)R(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=g,e.anchor=w,!0}else if(T)
R(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=g,e.anchor=w,!0}if((e.line===oe||e.lineIndent>f)&&(E&&(h=
e.line,t=e.lineStart,p=e.position),ie(e,f,m,!0,P)&&(E?x=e.result:S=e.result),E||(X(e,k,C,v,x,S,h,t,p),v=x=S=null),F(e,!0,-1),I=e.input.charCodeAt(e.position)),(e.
line===oe||e.lineIndent>f)&&I!==0)R(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return E&&X(e,k,C,v,x,null,h,t,p),T&&(e.tag=g,e.anchor=
w,e.kind="mapping",e.result=k),T}function en(e){let f=!1,b=!1,P,h,t=e.input.charCodeAt(e.position);if(t!==33)return!1;e.tag!==null&&R(e,"duplication of a tag pr\
operty"),t=e.input.charCodeAt(++e.position),t===60?(f=!0,t=e.input.charCodeAt(++e.position)):t===33?(b=!0,P="!!",t=e.input.charCodeAt(++e.position)):P="!";let p=e.
position;if(f){do t=e.input.charCodeAt(++e.position);while(t!==0&&t!==62);e.position<e.length?(h=e.input.slice(p,e.position),t=e.input.charCodeAt(++e.position)):
R(e,"unexpected end of the stream within a verbatim tag")}else{for(;t!==0&&!B(t);)t===33&&(b?R(e,"tag suffix cannot contain exclamation marks"):(P=e.input.slice(
p-1,e.position+1),N.test(P)||R(e,"named tag handle cannot contain such characters"),b=!0,p=e.position+1)),t=e.input.charCodeAt(++e.position);h=e.input.slice(p,e.
position),D.test(h)&&R(e,"tag suffix cannot contain flow indicator characters")}h&&!_.test(h)&&R(e,"tag name cannot contain such characters: "+h);try{h=decodeURIComponent(
h)}catch{R(e,"tag name is malformed: "+h)}return f?e.tag=h:o.call(e.tagMap,P)?e.tag=e.tagMap[P]+h:P==="!"?e.tag="!"+h:P==="!!"?e.tag="tag:yaml.org,2002:"+h:R(e,
'undeclared tag handle "'+P+'"'),!0}function nn(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&R(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let b=e.position;for(;f!==0&&!B(f)&&!z(f);)f=e.input.charCodeAt(++e.position);return e.position===b&&R(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(b,e.position),!0}function kn(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let b=e.position;for(;f!==0&&!B(f)&&!z(f);)f=e.input.charCodeAt(++e.position);e.position===b&&R(e,"name of an alias node must c\
ontain at least one character");let P=e.input.slice(b,e.position);return o.call(e.anchorMap,P)||R(e,'unidentified alias "'+P+'"'),e.result=e.anchorMap[P],F(e,!0,
-1),!0}function tn(e,f,b,P){let h=Ee(e);return Pn(e),he(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Ze(e,b,P)&&e.kind==="mapping"?(ue(e),!0):(wn(e),
he(e,h),!1)}function ie(e,f,b,P,h){let t,p,g=1,w=!1,k=!1,C=null,v,x,S;e.depth>=e.maxDepth&&R(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let E=t=p=m===b||c===b;if(P&&F(e,!0,-1)&&(w=!0,e.lineIndent>f?g=1:e.lineIndent===f?
g=0:e.lineIndent<f&&(g=-1)),g===1)for(;;){let T=e.input.charCodeAt(e.position),I=Ee(e);if(w&&(T===33&&e.tag!==null||T===38&&e.anchor!==null)||!en(e)&&!nn(e))break;
C===null&&(C=I),F(e,!0,-1)?(w=!0,p=E,e.lineIndent>f?g=1:e.lineIndent===f?g=0:e.lineIndent<f&&(g=-1)):p=!1}if(p&&(p=w||h),g===1||m===b)if(s===b||a===b?x=f:x=f+1,
S=e.position-e.lineStart,g===1)if(p&&(Xe(e,S)||Ze(e,S,x))||Qe(e,x))k=!0;else{let T=e.input.charCodeAt(e.position);C!==null&&E&&!p&&T!==124&&T!==62&&tn(e,C,C.position-
C.lineStart,x)||t&&re(e,x)||De(e,x)||Je(e,x)?k=!0:kn(e)?(k=!0,(e.tag!==null||e.anchor!==null)&&R(e,"alias node should not have any properties")):Ve(e,x,s===b)&&
(k=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&Q(e,e.anchor,e.result)}else g===0&&(k=p&&Xe(e,S));if(e.tag===null)e.anchor!==null&&Q(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&R(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let T=0,I=e.implicitTypes.
length;T<I;T+=1)if(v=e.implicitTypes[T],v.resolve(e.result)){e.result=v.construct(e.result),e.tag=v.tag,e.anchor!==null&&Q(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))v=e.typeMap[e.kind||"fallback"][e.tag];else{v=null;let T=e.typeMap.multi[e.kind||"fallback"];for(let I=0,
L=T.length;I<L;I+=1)if(e.tag.slice(0,T[I].tag.length)===T[I].tag){v=T[I];break}}v||R(e,"unknown tag !<"+e.tag+">"),e.result!==null&&v.kind!==e.kind&&R(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+v.kind+'", not "'+e.kind+'"'),v.resolve(e.result,e.tag)?(e.result=v.construct(e.result,e.tag),e.anchor!==
null&&Q(e,e.anchor,e.result)):R(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||k}function Cn(e){let f=e.position,b=!1,P;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(P=
e.input.charCodeAt(e.position))!==0&&(F(e,!0,-1),P=e.input.charCodeAt(e.position),!(e.lineIndent>0||P!==37));){b=!0,P=e.input.charCodeAt(++e.position);let h=e.position;
for(;P!==0&&!B(P);)P=e.input.charCodeAt(++e.position);let t=e.input.slice(h,e.position),p=[];for(t.length<1&&R(e,"directive name must not be less than one chara\
cter in length");P!==0;){for(;M(P);)P=e.input.charCodeAt(++e.position);if(P===35){do P=e.input.charCodeAt(++e.position);while(P!==0&&!$(P));break}if($(P))break;
for(h=e.position;P!==0&&!B(P);)P=e.input.charCodeAt(++e.position);p.push(e.input.slice(h,e.position))}P!==0&&Ie(e),o.call(ze,t)?ze[t](e,t,p):ge(e,'unknown docum\
ent directive "'+t+'"')}if(F(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,F(e,!0,-1)):b&&R(e,"directives end mark is expected"),ie(e,e.lineIndent-1,m,!1,!0),F(e,!0,-1),e.checkLineBreaks&&O.test(e.input.slice(f,e.
position))&&ge(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&V(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,F(e,!0,-1));return}e.position<e.length-1&&R(e,"end of the stream or a document separator is expected")}function Le(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let b=new q(e,f),P=e.indexOf("\0");for(P!==-1&&(b.position=P,R(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)Cn(b);return b.documents}function xn(e,f,b){f!==null&&typeof f=="ob\
ject"&&typeof b>"u"&&(b=f,f=null);let P=Le(e,b);if(typeof f!="function")return P;for(let h=0,t=P.length;h<t;h+=1)f(P[h])}function An(e,f){let b=Le(e,f);if(b.length!==
0){if(b.length===1)return b[0];throw new r("expected a single document in the stream, but found more")}}return mn.loadAll=xn,mn.load=An,mn}var $t={},ni;function Xl(){
if(ni)return $t;ni=1;let n=Be(),r=qe(),i=Bt(),l=Object.prototype.toString,o=Object.prototype.hasOwnProperty,s=65279,a=9,c=10,m=13,u=32,d=33,y=34,A=35,O=37,D=38,
N=39,_=42,j=44,$=45,M=58,B=61,z=62,xe=63,Ae=64,Ue=91,Oe=93,bn=96,Se=123,We=124,Re=125,q={};q[0]="\\0",q[7]="\\a",q[8]="\\b",q[9]="\\t",q[10]="\\n",q[11]="\\v",q[12]=
"\\f",q[13]="\\r",q[27]="\\e",q[34]='\\"',q[92]="\\\\",q[133]="\\N",q[160]="\\_",q[8232]="\\L",q[8233]="\\P";let Ge=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],R=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ge(t,p){if(p===null)return{};let g={},w=Object.keys(p);for(let k=0,
C=w.length;k<C;k+=1){let v=w[k],x=String(p[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let S=t.compiledTypeMap.fallback[v];S&&o.call(S.styleAliases,
x)&&(x=S.styleAliases[x]),g[v]=x}return g}function Q(t){let p,g,w=t.toString(16).toUpperCase();if(t<=255)p="x",g=2;else if(t<=65535)p="u",g=4;else if(t<=4294967295)
p="U",g=8;else throw new r("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+n.repeat("0",g-w.length)+w}let Pn=1,ue=2;function wn(t){
this.schema=t.schema||i,this.indent=Math.max(1,t.indent||2),this.noArrayIndent=t.noArrayIndent||!1,this.skipInvalid=t.skipInvalid||!1,this.flowLevel=n.isNothing(
t.flowLevel)?-1:t.flowLevel,this.styleMap=ge(this.schema,t.styles||null),this.sortKeys=t.sortKeys||!1,this.lineWidth=t.lineWidth||80,this.noRefs=t.noRefs||!1,this.
noCompatMode=t.noCompatMode||!1,this.condenseFlow=t.condenseFlow||!1,this.quotingType=t.quotingType==='"'?ue:Pn,this.forceQuotes=t.forceQuotes||!1,this.replacer=
typeof t.replacer=="function"?t.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Ee(t,p){let g=n.repeat(" ",p),w=0,k="",C=t.length;for(;w<C;){let v,x=t.indexOf(`
`,w);x===-1?(v=t.slice(w),w=C):(v=t.slice(w,x+1),w=x+1),v.length&&v!==`
`&&(k+=g),k+=v}return k}function he(t,p){return`
`+n.repeat(" ",t.indent*p)}function ze(t,p){for(let g=0,w=t.implicitTypes.length;g<w;g+=1)if(t.implicitTypes[g].resolve(p))return!0;return!1}function G(t){return t===
u||t===a}function te(t){return t>=32&&t<=126||t>=161&&t<=55295&&t!==8232&&t!==8233||t>=57344&&t<=65533&&t!==s||t>=65536&&t<=1114111}function Te(t){return te(t)&&
t!==s&&t!==m&&t!==c}function X(t,p,g){let w=Te(t),k=w&&!G(t);return(g?w:w&&t!==j&&t!==Ue&&t!==Oe&&t!==Se&&t!==Re)&&t!==A&&!(p===M&&!k)||Te(p)&&!G(p)&&t===A||p===
M&&k}function Ie(t){return te(t)&&t!==s&&!G(t)&&t!==$&&t!==xe&&t!==M&&t!==j&&t!==Ue&&t!==Oe&&t!==Se&&t!==Re&&t!==A&&t!==D&&t!==_&&t!==d&&t!==We&&t!==B&&t!==z&&t!==
N&&t!==y&&t!==O&&t!==Ae&&t!==bn}function F(t){return!G(t)&&t!==M}function V(t,p){let g=t.charCodeAt(p),w;return g>=55296&&g<=56319&&p+1<t.length&&(w=t.charCodeAt(
p+1),w>=56320&&w<=57343)?(g-55296)*1024+w-56320+65536:g}function ye(t){return/^\n* /.test(t)}let Ve=1,De=2,Je=3,Qe=4,re=5;function Xe(t,p,g,w,k,C,v,x){let S,E=0,
T=null,I=!1,L=!1,oe=w!==-1,Ne=-1,_e=Ie(V(t,0))&&F(V(t,t.length-1));if(p||v)for(S=0;S<t.length;E>=65536?S+=2:S++){if(E=V(t,S),!te(E))return re;_e=_e&&X(E,T,x),T=
E}else{for(S=0;S<t.length;E>=65536?S+=2:S++){if(E=V(t,S),E===c)I=!0,oe&&(L=L||S-Ne-1>w&&t[Ne+1]!==" ",Ne=S);else if(!te(E))return re;_e=_e&&X(E,T,x),T=E}L=L||oe&&
S-Ne-1>w&&t[Ne+1]!==" "}return!I&&!L?_e&&!v&&!k(t)?Ve:C===ue?re:De:g>9&&ye(t)?re:v?C===ue?re:De:L?Qe:Je}function Ze(t,p,g,w,k){t.dump=(function(){if(p.length===
0)return t.quotingType===ue?'""':"''";if(!t.noCompatMode&&(Ge.indexOf(p)!==-1||R.test(p)))return t.quotingType===ue?'"'+p+'"':"'"+p+"'";let C=t.indent*Math.max(
1,g),v=t.lineWidth===-1?-1:Math.max(Math.min(t.lineWidth,40),t.lineWidth-C),x=w||t.flowLevel>-1&&g>=t.flowLevel;function S(E){return ze(t,E)}switch(Xe(p,x,t.indent,
v,S,t.quotingType,t.forceQuotes&&!w,k)){case Ve:return p;case De:return"'"+p.replace(/'/g,"''")+"'";case Je:return"|"+en(p,t.indent)+nn(Ee(p,C));case Qe:return"\
>"+en(p,t.indent)+nn(Ee(kn(p,v),C));case re:return'"'+ie(p)+'"';default:throw new r("impossible error: invalid scalar style")}})()}function en(t,p){let g=ye(t)?
String(p):"",w=t[t.length-1]===`
`,C=w&&(t[t.length-2]===`
`||t===`
`)?"+":w?"":"-";return g+C+`
`}function nn(t){return t[t.length-1]===`
`?t.slice(0,-1):t}function kn(t,p){let g=/(\n+)([^\n]*)/g,w=(function(){let x=t.indexOf(`
`);return x=x!==-1?x:t.length,g.lastIndex=x,tn(t.slice(0,x),p)})(),k=t[0]===`
`||t[0]===" ",C,v;for(;v=g.exec(t);){let x=v[1],S=v[2];C=S[0]===" ",w+=x+(!k&&!C&&S!==""?`
`:"")+tn(S,p),k=C}return w}function tn(t,p){if(t===""||t[0]===" ")return t;let g=/ [^ ]/g,w,k=0,C,v=0,x=0,S="";for(;w=g.exec(t);)x=w.index,x-k>p&&(C=v>k?v:x,S+=
`
`+t.slice(k,C),k=C+1),v=x;return S+=`
`,t.length-k>p&&v>k?S+=t.slice(k,v)+`
`+t.slice(v+1):S+=t.slice(k),S.slice(1)}function ie(t){let p="",g=0;for(let w=0;w<t.length;g>=65536?w+=2:w++){g=V(t,w);let k=q[g];!k&&te(g)?(p+=t[w],g>=65536&&(p+=
t[w+1])):p+=k||Q(g)}return p}function Cn(t,p,g){let w="",k=t.tag;for(let C=0,v=g.length;C<v;C+=1){let x=g[C];t.replacer&&(x=t.replacer.call(g,String(C),x)),(f(t,
p,x,!1,!1)||typeof x>"u"&&f(t,p,null,!1,!1))&&(w!==""&&(w+=","+(t.condenseFlow?"":" ")),w+=t.dump)}t.tag=k,t.dump="["+w+"]"}function Le(t,p,g,w){let k="",C=t.tag;
for(let v=0,x=g.length;v<x;v+=1){let S=g[v];t.replacer&&(S=t.replacer.call(g,String(v),S)),(f(t,p+1,S,!0,!0,!1,!0)||typeof S>"u"&&f(t,p+1,null,!0,!0,!1,!0))&&((!w||
k!=="")&&(k+=he(t,p)),t.dump&&c===t.dump.charCodeAt(0)?k+="-":k+="- ",k+=t.dump)}t.tag=C,t.dump=k||"[]"}function xn(t,p,g){let w="",k=t.tag,C=Object.keys(g);for(let v=0,
x=C.length;v<x;v+=1){let S="";w!==""&&(S+=", "),t.condenseFlow&&(S+='"');let E=C[v],T=g[E];t.replacer&&(T=t.replacer.call(g,E,T)),f(t,p,E,!1,!1)&&(t.dump.length>
1024&&(S+="? "),S+=t.dump+(t.condenseFlow?'"':"")+":"+(t.condenseFlow?"":" "),f(t,p,T,!1,!1)&&(S+=t.dump,w+=S))}t.tag=k,t.dump="{"+w+"}"}function An(t,p,g,w){let k="",
C=t.tag,v=Object.keys(g);if(t.sortKeys===!0)v.sort();else if(typeof t.sortKeys=="function")v.sort(t.sortKeys);else if(t.sortKeys)throw new r("sortKeys must be a\
 boolean or a function");for(let x=0,S=v.length;x<S;x+=1){let E="";(!w||k!=="")&&(E+=he(t,p));let T=v[x],I=g[T];if(t.replacer&&(I=t.replacer.call(g,T,I)),!f(t,p+
1,T,!0,!0,!0))continue;let L=t.tag!==null&&t.tag!=="?"||t.dump&&t.dump.length>1024;L&&(t.dump&&c===t.dump.charCodeAt(0)?E+="?":E+="? "),E+=t.dump,L&&(E+=he(t,p)),
f(t,p+1,I,!0,L)&&(t.dump&&c===t.dump.charCodeAt(0)?E+=":":E+=": ",E+=t.dump,k+=E)}t.tag=C,t.dump=k||"{}"}function e(t,p,g){let w=g?t.explicitTypes:t.implicitTypes;
for(let k=0,C=w.length;k<C;k+=1){let v=w[k];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof p=="object"&&p instanceof v.instanceOf)&&(!v.predicate||v.predicate(
p))){if(g?v.multi&&v.representName?t.tag=v.representName(p):t.tag=v.tag:t.tag="?",v.represent){let x=t.styleMap[v.tag]||v.defaultStyle,S;if(l.call(v.represent)===
"[object Function]")S=v.represent(p,x);else if(o.call(v.represent,x))S=v.represent[x](p,x);else throw new r("!<"+v.tag+'> tag resolver accepts not "'+x+'" style');
t.dump=S}return!0}}return!1}function f(t,p,g,w,k,C,v){t.tag=null,t.dump=g,e(t,g,!1)||e(t,g,!0);let x=l.call(t.dump),S=w;w&&(w=t.flowLevel<0||t.flowLevel>p);let E=x===
"[object Object]"||x==="[object Array]",T,I;if(E&&(T=t.duplicates.indexOf(g),I=T!==-1),(t.tag!==null&&t.tag!=="?"||I||t.indent!==2&&p>0)&&(k=!1),I&&t.usedDuplicates[T])
t.dump="*ref_"+T;else{if(E&&I&&!t.usedDuplicates[T]&&(t.usedDuplicates[T]=!0),x==="[object Object]")w&&Object.keys(t.dump).length!==0?(An(t,p,t.dump,k),I&&(t.dump=
"&ref_"+T+t.dump)):(xn(t,p,t.dump),I&&(t.dump="&ref_"+T+" "+t.dump));else if(x==="[object Array]")w&&t.dump.length!==0?(t.noArrayIndent&&!v&&p>0?Le(t,p-1,t.dump,
k):Le(t,p,t.dump,k),I&&(t.dump="&ref_"+T+t.dump)):(Cn(t,p,t.dump),I&&(t.dump="&ref_"+T+" "+t.dump));else if(x==="[object String]")t.tag!=="?"&&Ze(t,t.dump,p,C,S);else{
if(x==="[object Undefined]")return!1;if(t.skipInvalid)return!1;throw new r("unacceptable kind of an object to dump "+x)}if(t.tag!==null&&t.tag!=="?"){let L=encodeURI(
t.tag[0]==="!"?t.tag.slice(1):t.tag).replace(/!/g,"%21");t.tag[0]==="!"?L="!"+L:L.slice(0,18)==="tag:yaml.org,2002:"?L="!!"+L.slice(18):L="!<"+L+">",t.dump=L+" "+
t.dump}}return!0}function b(t,p){let g=[],w=[];P(t,g,w);let k=w.length;for(let C=0;C<k;C+=1)p.duplicates.push(g[w[C]]);p.usedDuplicates=new Array(k)}function P(t,p,g){
if(t!==null&&typeof t=="object"){let w=p.indexOf(t);if(w!==-1)g.indexOf(w)===-1&&g.push(w);else if(p.push(t),Array.isArray(t))for(let k=0,C=t.length;k<C;k+=1)P(
t[k],p,g);else{let k=Object.keys(t);for(let C=0,v=k.length;C<v;C+=1)P(t[k[C]],p,g)}}}function h(t,p){p=p||{};let g=new wn(p);g.noRefs||b(t,g);let w=t;return g.replacer&&
(w=g.replacer.call({"":w},"",w)),f(g,0,w,!0,!0)?g.dump+`
`:""}return $t.dump=h,$t}var ti;function Zl(){if(ti)return Y;ti=1;let n=Ql(),r=Xl();function i(l,o){return function(){throw new Error("Function yaml."+l+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Y.Type=W(),Y.Schema=ri(),Y.FAILSAFE_SCHEMA=si(),Y.JSON_SCHEMA=pi(),Y.CORE_SCHEMA=
di(),Y.DEFAULT_SCHEMA=Bt(),Y.load=n.load,Y.loadAll=n.loadAll,Y.dump=r.dump,Y.YAMLException=qe(),Y.types={binary:hi(),float:fi(),map:li(),null:ai(),pairs:vi(),set:bi(),
timestamp:mi(),bool:ci(),int:ui(),merge:gi(),omap:yi(),seq:oi(),str:ii()},Y.safeLoad=i("safeLoad","load"),Y.safeLoadAll=i("safeLoadAll","loadAll"),Y.safeDump=i(
"safeDump","dump"),Y}var es=Zl(),ns=Vl(es),{Type:Pi,Schema:wc,FAILSAFE_SCHEMA:wi,JSON_SCHEMA:kc,CORE_SCHEMA:Cc,DEFAULT_SCHEMA:xc,load:ki,loadAll:Ac,dump:Oc,YAMLException:Sc,
types:Rc,safeLoad:Ec,safeLoadAll:Tc,safeDump:Ic}=ns;function Ai(n,r,i){if(r===void 0)return i?Ci(n):de(n);if(r===`${we}binary`)return os(n);if(r===`${we}timestamp`)return rs.test(n)&&is(n)?de(n):void 0;let l=ts.get(
r);if(!l)return de(n);let o=Ci(n);return l==="float"&&o.type==="integer"?ke(Number(o.value)):o.type===l?o:void 0}var we="tag:yaml.org,2002:",ts=new Map([[`${we}\
int`,"integer"],[`${we}float`,"float"],[`${we}bool`,"boolean"],[`${we}null`,"null"]]),rs=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function is(n){let[r=0,i=0,l=0]=n.split(/[-Tt ]/,3).map(Number);return l<=new Date(Date.UTC(r,i,0)).getUTCDate()}function os(n){let r=n.replace(/[\r\n]/g,"");if(!(r.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(r)))return de(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(r),i=>i.charCodeAt(0))))}function Ci(n){
let r=ls.get(n);if(r)return r;let i=n.charAt(0);if(i===".")return ss(n)??de(n);if(!/[-+0-9]/.test(i))return de(n);let l=n.replaceAll("_","");return cs(l)??as(l)??
de(n)}var ls=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,xi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,xi(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,ke(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,ke(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,ke(Number.NEGATIVE_INFINITY)])]);
function de(n){return{type:"text",value:n,key:n}}function xi(n){return{type:"boolean",value:n,key:String(n)}}function ke(n){return{type:"float",value:n,key:fs(n)}}
function ss(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let r=Number(n.replaceAll("_",""));return Number.isFinite(r)?ke(r):void 0}
function as(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let r=Number(n);return Number.isFinite(r)?ke(r):void 0}function cs(n){let r=us.
exec(n);if(!r)return;let[,i="",l,o,s,a="0"]=r,c=l!==void 0?gn(l,"0x",16):o!==void 0?gn(o,"0o",22):s!==void 0?gn(s,"0b",64):gn(a,"",20);if(c===void 0||c>=2n**64n)
return;let m=i==="-"?-c:c;return m>=-(2n**63n)&&m<2n**63n?{type:"integer",value:Number(m),key:String(m)}:i===""?{type:"integer",value:Number(m),key:void 0}:void 0}
var us=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function gn(n,r,i){return n.length<=i?BigInt(r+n):
void 0}function fs(n){let r=Math.fround(n);if(Number.isNaN(r))return".nan";if(!Number.isFinite(r))return r>0?".inf":"-.inf";if(r===0)return Object.is(r,-0)?"-0":
"0";let i=1;for(;Math.fround(Number(r.toPrecision(i)))!==r;)i++;let[l,o]=r.toExponential(i-1).split("e"),s=Number(o);return s>=-4&&s<6?String(Number(r.toPrecision(
i))):`${l}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}function Ri(n){if(n.length>Ii||ps(n))return;let r=Ti(n);return qt?void 0:r}function Ei(n){return n.length<=Ii&&Ti(n)!==void 0}function Ti(n){qt=!1;try{return{value:ki(
n,{schema:Ts})??null}}catch{return}}var Ii=3e6;function ps(n){return ms.test(n)||ds.test(n)||ys(n)||gs.test(n)&&hs.test(n)?!0:/[[{]/.test(n)&&vs.test(n)&&(bs.test(
n)||Ps(n))}var ds=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,ms=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
gs=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,hs=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function ys(n){for(let r=0;r+Oi<n.length;){let i=n.lastIndexOf(`
`,r+Oi);if(i<r)return!0;r=i+1}return!1}var Oi=1e3,vs=/(?:^|[\s,:[{-])[[{]/,bs=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function Ps(n){let r=!1,i=!1;for(let l=0;l<n.length;l++){
let o=n.charCodeAt(l);if(o===ws||o===ks||o===Si){if(r)return!0;r=o!==Si,i=!1}else r&&(o===Cs?i=!1:o===xs?i=!0:!i&&o!==As&&o!==Os&&o!==Ss&&(r=!1))}return!1}var[ws,
ks,Si,Cs,xs,As,Os,Ss]=[93,125,44,10,35,32,9,13],qt=!1,Rs=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),je,Es=new Pi("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Rs.has(n.charCodeAt(0))||(je=Ai(n,void 0,!0),!je||je.type==="text"))return!1;let{type:r,key:i,value:l}=je;
return(r==="float"||r==="integer"&&i!==String(l))&&(qt=!0),!0},construct:()=>je?.value}),Ts=wi.extend({implicit:[Es]});var Is,Ds=()=>Is??=require("./with-positions.cjs");var jt=(...n)=>Ds().readWithPositions(...n);function Li(n,{valuesOnly:r=!0}={}){let i=Or(n),l=[],o,s=0;for(let a of Ir(n)){let c=Di(n,{...a,start:s},i,r);if(c.value===null&&c.issues.length===0){o??=c;continue}
l.push(c),s=a.end}return l.length>0?{documents:l}:{documents:[o??Di(n,{start:s,body:s,end:n.length},i,r)]}}function Di(n,r,i,l){let o=l?Ls(n,r):void 0;if(!o)return jt(
n,r,i);let s,a=()=>(s??=jt(n,r,i),s);return{value:o.value,issues:[],get range(){return i(r.start,r.end)},positionOf:c=>a().positionOf(c),keyOf:c=>a().keyOf(c),get node(){
return a().node}}}function Ls(n,{body:r,end:i,json:l,fault:o}){if(o)return;let s=n.slice(r,i);return l?Ei(s)?l:void 0:Ri(s)}var J=require("fs"),me=require("path");var Ns,Ni=()=>Ns??=require("./glob.cjs"),_i=(...n)=>Ni().globOf(...n),Mi=(...n)=>Ni().isGlob(...n);var _s,hn=()=>_s??=require("./ignored.cjs"),Ht=(...n)=>hn().ignoringAround(...n),Fi=(...n)=>hn().ignoringIn(...n),Yt=(...n)=>hn().isIgnored(...n),$i=(...n)=>hn().
patternsOf(...n);function Bi(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?n.code:""}var Ms={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function He(n){return n instanceof Error?Ms[Bi(n)]??n.message:"an unknown error"}var Ce=require("fs"),qi=require("path");var Fs=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,zc=1440*60*1e3;function ji(n){return Fs.test(n)}var Ye="<stdin>";function*Hi(n,{cwd:r,ignore:i=[],onFault:l}){let o=new Set,s=i.length>0?$i(r,i):[];function*a(c,m,u,d){let y=(0,J.realpathSync)(c);if(o.has(y))
return;o.add(y);let A=Fi(c,u);for(let O of(0,J.readdirSync)(c,{withFileTypes:!0}).sort(js)){let D=Kt(c,me.sep,O.name),N=m===""?O.name:Kt(m,"/",O.name),_=Bs.test(
O.name)&&d(N);try{let j=O.isSymbolicLink()?Ys(D,_):O,$=j?.isDirectory()??!1;if(!$&&!_||$&&(qs.has(O.name)||ji(O.name))||[A,s].some(M=>M.length>0&&Yt(D,$,M)))continue;
if($)yield*a(D,N,A,d);else if(j?.isFile()){let M=O.isSymbolicLink()?(0,J.realpathSync)(D):Kt(y,me.sep,O.name);o.has(M)||(yield{path:N,fromDirectory:!0}),o.add(M)}}catch(j){
l(`${N}: ${He(j)}`)}}}for(let c of n)try{if(c==="-"){o.has(Ye)||(yield{path:Ye,fromDirectory:!1}),o.add(Ye);continue}let m=(0,me.resolve)(r,c),u=Hs(c),d=(0,J.statSync)(
m,{throwIfNoEntry:!1});if(!d&&Mi(u)){let y=!1;for(let A of $s(u,r,a))y=!0,yield A;y||l(`${c}: no YAML or JSON file matches`)}else if(d){if(d.isDirectory())yield*a(
m,u==="."?"":u,Ht(m),()=>!0);else if(!Ks(d,m))l(`${c}: it is neither a file nor a directory`);else if(s.length===0||!Yt(m,!1,s)){let y=d.isFile()?(0,J.realpathSync)(
m):m;o.has(y)||(yield{path:u,fromDirectory:!1}),o.add(y)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(m){l(`${c}: ${He(m)}`)}}function*$s(n,r,i){let{
base:l,isMatch:o}=_i(n),s=(0,me.resolve)(r,l);if(!(0,J.statSync)(s,{throwIfNoEntry:!1})?.isDirectory())return;let a=l==="."?"":l,c=a===""?0:a.length+(a.endsWith(
"/")?0:1);yield*i(s,a,Ht(s),m=>o(m.slice(c)))}var Bs=/\.(?:ya?ml|json)$/i,qs=new Set([".git","node_modules"]),js=(n,r)=>n.name<r.name?-1:1,Kt=(n,r,i)=>n.endsWith(
r)?n+i:n+r+i,Hs=n=>me.sep==="\\"?n.replaceAll("\\","/"):n;function Ys(n,r){try{return(0,J.statSync)(n)}catch(i){if(r)throw i;return}}function Ks(n,r){return n.isFile()||
n.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(r)}var Yi=require("buffer"),ne=require("fs"),Ki=require("path");function Ui(n,r){return n===Ye?Buffer.from(r.stdin()):Us(n,r.cwd)}function Us(n,r){let i=(0,Ki.resolve)(r,n),l=(0,ne.openSync)(i,"r");try{if(/^\/(?:dev|proc)\//.
test(i))return(0,ne.readFileSync)(l);let o=(0,ne.readSync)(l,yn);return o<yn.length?yn.subarray(0,o):Buffer.concat([yn,(0,ne.readFileSync)(l)])}finally{(0,ne.closeSync)(
l)}}var yn=Buffer.allocUnsafeSlow(64*1024);function Wi(n){if(n[0]===255&&n[1]===254)return new TextDecoder("utf-16le").decode(n);if(n[0]===254&&n[1]===255)return new TextDecoder(
"utf-16be").decode(n);let r=n.toString("utf8");return(0,Yi.isUtf8)(n)?r:r.replaceAll("\uFFFD","\uFFFF")}function Gi(n,r){let i=[],l=[];for(let{path:o}of Hi(n,{cwd:r.cwd,onFault:s=>l.push(s)}))try{i.push({path:o,text:Wi(Ui(o,r))})}catch(s){l.push(`${o}: ${He(s)}`)}
return{files:i,faults:l}}var vn={ok:0,findings:1,failure:2};function Ut(n,r){n.stderr(`${le(r)}
`)}function zi(n,r){Ut(n,`openchoreo-planes: ${r}`)}function Vi(n,r){let{files:i,faults:l}=Gi(n,r),o=[],s=[],a=[];for(let{path:c,text:m}of i)for(let u of Li(m).documents){let d=u.issues.find(({code:y})=>y==="yaml\
-syntax");d&&a.push(`${c}:${d.range.start.line}: ${d.message}`);for(let{value:y,pointer:A}of cr(u.value))o.push(y),s.push(`${c}:${u.positionOf(A).start.line}`)}
return{values:o,places:s,unreadable:a,faults:l}}function Ji(n,r,i){for(let l of n)Ut(i,l);for(let l of r)zi(i,l);return r.length>0?vn.failure:n.length>0?vn.findings:
vn.ok}var Ws=require("util");var Ke=class extends Error{name="UsageError"};function Qi(n){if(er(n))return n;throw new Ke(`unknown release ${n}; must be one of ${Zn.join(", ")}`)}function Gs({options:n,positionals:r},i){let l=Qi(n.release);if(r.length===0)throw new Ke("checklist needs files or directories, or - for standard input");let{values:o,
unreadable:s,faults:a}=Vi(r,i);return i.stdout(Ar(wr(o,{release:l}),n.format)),Ji(s,a,i)}0&&(module.exports={checklistCommand});

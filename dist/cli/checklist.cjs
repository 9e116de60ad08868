"use strict";var Nn=Object.defineProperty;var fo=Object.getOwnPropertyDescriptor;var mo=Object.getOwnPropertyNames;var yo=Object.prototype.hasOwnProperty;var U=(n,t)=>{for(var i in t)Nn(n,i,{get:t[i],enumerable:!0})},go=(n,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of mo(t))!yo.call(n,o)&&o!==
i&&Nn(n,o,{get:()=>t[o],enumerable:!(a=fo(t,o))||a.enumerable});return n};var ho=n=>go(Nn({},"__esModule",{value:!0}),n);var gs={};U(gs,{checklistCommand:()=>ys});module.exports=ho(gs);var nr=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,tr=/##(\w*)\[/g;function ae(n){return Po(n.replace(nr,bo))}function rr(n){return`${JSON.stringify(n,null,2).replace(nr,t=>t===`
`?t:vo(t)).replace(tr,"##$1\\u005b")}
`}function vo(n){return Array.from({length:n.length},(t,i)=>`\\u${ir(n.charCodeAt(i))}`).join("")}function bo(n){let t=n.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${ir(t)}`}var ir=n=>n.toString(16).padStart(4,"0");function Po(n){return n.
replace(/^(\s*):(?=:)/,"$1\\:").replace(tr,"##$1\\[")}var _n={control:{chart:"openchoreo-control-plane",namespace:"openchoreo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"openchoreo-data-plane"},build:{
chart:"openchoreo-build-plane",namespace:"openchoreo-build-plane"},workflow:{chart:"openchoreo-workflow-plane",namespace:"openchoreo-workflow-plane"},observability:{
chart:"openchoreo-observability-plane",namespace:"openchoreo-observability-plane"}},un={},wo={data:"clusterAgent.planeName",build:"clusterAgent.planeName",observability:"\
clusterAgent.planeName"},pe={data:"clusterAgent.planeID",build:"clusterAgent.planeID",observability:"clusterAgent.planeID"},or={data:"clusterAgent.planeID",workflow:"\
clusterAgent.planeID",observability:"clusterAgent.planeID"},lr={"v0.3":un,"v0.4":un,"v0.6":un,"v0.7":un,"v0.8":wo,"v0.9":pe,"v0.10":pe,"v0.12":pe,"v0.13":pe,"v0\
.14":pe,"v0.15":pe,"v0.17":pe,"v1.0":or,"v1.1":or},ar={"v0.3":"{dnsPrefix}.{host}","v0.4":"{environment}.{host}","v0.6":"{environment}.{host}","v0.7":"{environm\
ent}.{host}","v0.8":"{environment}.{host}","v0.9":"{environment}.{host}","v0.10":"{environment}.{host}","v0.12":"{environment}.{host}","v0.13":"{environment}.{h\
ost}","v0.14":"{namespace}.{environment}.{host}","v0.15":"{environment}-{namespace}.{host}","v0.17":"{environment}-{namespace}.{host}","v1.0":"{environment}-{na\
mespace}.{host}","v1.1":"{environment}-{namespace}.{host}"};var _e={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:100,memory:256},{name:"\
Controller Manager",cpu:100,memory:128},{name:"Cluster Gateway",cpu:100,memory:128}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"appli\
cation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"container registry",size:10240},{name:"Podman cache",size:10240}]}},
Me={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:100,memory:256},{name:"\
Controller Manager",cpu:100,memory:128},{name:"Cluster Gateway",cpu:100,memory:128}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"appli\
cation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"container registry",size:10240},{name:"Podman cache",size:10240}]},
observability:{ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"OpenSearch (p\
er node)",cpu:100,memory:1024},{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"OpenSearch (per data node)",size:5120}]}},
ko={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"\
Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[{name:"database",size:500}]},data:{ports:[{port:443,purpose:"applic\
ation endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"\
KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[{name:"Podman cache",size:10240}]},observability:{ports:[{port:443,
purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster \
Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSearch master node",count:3,memory:900}],volumes:[{name:"OpenSearch data n\
ode",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}]}},pn={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the console, API and identity provider domains",components:[{name:"Backs\
tage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],
volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildca\
rd, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},build:{ports:[],
certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},observability:{
ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],certificate:"standard, for the ingestion endpoint",components:[{name:"Observer",cpu:100,memory:128},
{name:"Cluster Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSearch master node",count:3,memory:900}],volumes:[{name:"Op\
enSearch data node",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}]}},Co={control:{ports:[{port:443,purpose:"console, API and identity pro\
vider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the console, API and identity provider domains",components:[
{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,
memory:64}],volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},workflow:{
ports:[],certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},
observability:{ports:[{port:443,purpose:"observability API, SRE agent and ingestion",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the observer, SRE agent and ingestion domains",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]}},
sr={control:{ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"\
Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[]},data:{ports:[{port:443,purpose:"application endpoints",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,
memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},workflow:{ports:[],certificate:"none (internal only)",components:[{name:"Argo Workflows Contro\
ller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[]},observability:{ports:[{port:443,purpose:"observability API, SRE agent and ingestio\
n",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],certificate:"standard, for the observer, SRE agent and ingestion domains",components:[
{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128},{name:"SRE Agent",optional:!0,cpu:100,memory:1024}],volumes:[{name:"Observer",optional:!0,
size:128},{name:"SRE Agent",optional:!0,size:128}]}},$e={"v0.3":_e,"v0.4":_e,"v0.5":_e,"v0.6":_e,"v0.7":_e,"v0.8":Me,"v0.9":Me,"v0.10":Me,"v0.11":Me,"v0.12":ko,
"v0.13":pn,"v0.14":pn,"v0.15":pn,"v0.16":Me,"v0.17":pn,"v1.0":Co,"v1.1":sr,"v1.2":sr},Q={documented:"v0.16",figures:"document"},Fe={documented:"v0.16",figures:"\
charts"},Ao={documented:"v1.1",figures:"charts"},Oo={documented:"v1.1",figures:"document"},xo={documented:"v1.2",figures:"document"},Mn={"v0.3":Q,"v0.4":Q,"v0.5":Q,
"v0.6":Q,"v0.7":Q,"v0.8":Q,"v0.9":Q,"v0.10":Q,"v0.11":Q,"v0.12":Fe,"v0.13":Fe,"v0.14":Fe,"v0.15":Fe,"v0.16":Q,"v0.17":Fe,"v1.0":Ao,"v1.1":Oo,"v1.2":xo},H=[["Kub\
ernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer",
"with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],
["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open\
 for the ports below"]],Ro=[["Kubernetes","1.34 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],
["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.34 o\
r later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that \
you can change"],["firewalls","open for the ports below"]],cr={"v0.3":H,"v0.4":H,"v0.5":H,"v0.6":H,"v0.7":H,"v0.8":H,"v0.9":H,"v0.10":H,"v0.11":H,"v0.12":H,"v0.\
13":H,"v0.14":H,"v0.15":H,"v0.16":H,"v0.17":H,"v1.0":H,"v1.1":H,"v1.2":Ro};var ur=(n,t)=>`${n} ${t}${n===1?"":"s"}`;function Be(n,t){let i=new Map;for(let a of n){let o=t(a),l=i.get(o);l?l.push(a):i.set(o,[a])}return i}function So(n){return typeof n!="object"||n===null||Array.isArray(n)}function G(n){return!So(n)}function pr(n){return n.split("/").slice(1).map(To)}var To=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function fn(n){return/[~\d]/.test(n)?pr(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function K(n,t){let i=n;for(let a of Eo(t))if(Array.isArray(i))i=i[Number(a)];else if(G(i)&&Object.hasOwn(i,
a))i=i[a];else return;return i}function se(n,t){let i=K(n,t);return typeof i=="string"?i:""}function Eo(n){let t=Fn.get(n);if(t)return t;let i=pr(n);return Fn.size<
Io&&Fn.set(n,i),i}var Fn=new Map,Io=1e3;var $n={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var Bn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],qn="v0.16",Hn=["v\
0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],fr={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.\
6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0\
.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},qe=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlan\
e","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],dr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["Da\
taPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment",
"Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Envir\
onment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPla\
ne","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","Cl\
usterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","Obser\
vabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","Cluster\
ObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane",
"Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var Kn={};U(Kn,{isPlane:()=>No,validatePlane:()=>Lo,withDefaults:()=>_o});var Do,jn=()=>Do??=require("./v0.3.cjs"),Lo=(...n)=>jn().validatePlane(...n),No=(...n)=>jn().
isPlane(...n),_o=(...n)=>jn().withDefaults(...n);var dn={};U(dn,{isPlane:()=>$o,validatePlane:()=>Fo,withDefaults:()=>Bo});var Mo,Yn=()=>Mo??=require("./v0.4.cjs"),Fo=(...n)=>Yn().validatePlane(...n),$o=(...n)=>Yn().
isPlane(...n),Bo=(...n)=>Yn().withDefaults(...n);var Gn={};U(Gn,{isPlane:()=>jo,validatePlane:()=>Ho,withDefaults:()=>Ko});var qo,Un=()=>qo??=require("./v0.6.cjs"),Ho=(...n)=>Un().validatePlane(...n),jo=(...n)=>Un().
isPlane(...n),Ko=(...n)=>Un().withDefaults(...n);var zn={};U(zn,{isPlane:()=>Go,validatePlane:()=>Uo,withDefaults:()=>Wo});var Yo,Wn=()=>Yo??=require("./v0.7.cjs"),Uo=(...n)=>Wn().validatePlane(...n),Go=(...n)=>Wn().
isPlane(...n),Wo=(...n)=>Wn().withDefaults(...n);var Jn={};U(Jn,{isPlane:()=>Jo,validatePlane:()=>Vo,withDefaults:()=>Qo});var zo,Vn=()=>zo??=require("./v0.8.cjs"),Vo=(...n)=>Vn().validatePlane(...n),Jo=(...n)=>Vn().
isPlane(...n),Qo=(...n)=>Vn().withDefaults(...n);var Xn={};U(Xn,{isPlane:()=>el,validatePlane:()=>Zo,withDefaults:()=>nl});var Xo,Qn=()=>Xo??=require("./v0.9.cjs"),Zo=(...n)=>Qn().validatePlane(...n),el=(...n)=>Qn().
isPlane(...n),nl=(...n)=>Qn().withDefaults(...n);var mn={};U(mn,{isPlane:()=>il,validatePlane:()=>rl,withDefaults:()=>ol});var tl,Zn=()=>tl??=require("./v0.10.cjs"),rl=(...n)=>Zn().validatePlane(...n),il=(...n)=>Zn().
isPlane(...n),ol=(...n)=>Zn().withDefaults(...n);var nt={};U(nt,{isPlane:()=>sl,validatePlane:()=>al,withDefaults:()=>cl});var ll,et=()=>ll??=require("./v0.12.cjs"),al=(...n)=>et().validatePlane(...n),sl=(...n)=>et().
isPlane(...n),cl=(...n)=>et().withDefaults(...n);var rt={};U(rt,{isPlane:()=>fl,validatePlane:()=>pl,withDefaults:()=>dl});var ul,tt=()=>ul??=require("./v0.13.cjs"),pl=(...n)=>tt().validatePlane(...n),fl=(...n)=>tt().
isPlane(...n),dl=(...n)=>tt().withDefaults(...n);var ot={};U(ot,{isPlane:()=>gl,validatePlane:()=>yl,withDefaults:()=>hl});var ml,it=()=>ml??=require("./v0.14.cjs"),yl=(...n)=>it().validatePlane(...n),gl=(...n)=>it().
isPlane(...n),hl=(...n)=>it().withDefaults(...n);var yn={};U(yn,{isPlane:()=>Pl,validatePlane:()=>bl,withDefaults:()=>wl});var vl,lt=()=>vl??=require("./v0.15.cjs"),bl=(...n)=>lt().validatePlane(...n),Pl=(...n)=>lt().
isPlane(...n),wl=(...n)=>lt().withDefaults(...n);var st={};U(st,{isPlane:()=>Al,validatePlane:()=>Cl,withDefaults:()=>Ol});var kl,at=()=>kl??=require("./v0.17.cjs"),Cl=(...n)=>at().validatePlane(...n),Al=(...n)=>at().
isPlane(...n),Ol=(...n)=>at().withDefaults(...n);var ut={};U(ut,{isPlane:()=>Sl,validatePlane:()=>Rl,withDefaults:()=>Tl});var xl,ct=()=>xl??=require("./v1.0.cjs"),Rl=(...n)=>ct().validatePlane(...n),Sl=(...n)=>ct().
isPlane(...n),Tl=(...n)=>ct().withDefaults(...n);var gn={};U(gn,{isPlane:()=>Dl,validatePlane:()=>Il,withDefaults:()=>Ll});var El,pt=()=>El??=require("./v1.1.cjs"),Il=(...n)=>pt().validatePlane(...n),Dl=(...n)=>pt().
isPlane(...n),Ll=(...n)=>pt().withDefaults(...n);var ft={"v0.3":Kn,"v0.4":dn,"v0.5":dn,"v0.6":Gn,"v0.7":zn,"v0.8":Jn,"v0.9":Xn,"v0.10":mn,"v0.11":mn,"v0.12":nt,"v0.13":rt,"v0.14":ot,"v0.15":yn,"v0.16":yn,"v0.1\
7":st,"v1.0":ut,"v1.1":gn,"v1.2":gn};function He(n){return fr[n]}function dt(n,t){return n===t||Hn.indexOf(n)>=Hn.indexOf(t)}function ne(n,t){return typeof t=="string"&&dr[n].includes(t)}function mr(n){
return typeof n=="string"&&Object.hasOwn(ft,n)}function yr(n){return ft[n].validatePlane}function hn(n){return Nl(n)?$n[n]:void 0}function Nl(n){return Object.hasOwn($n,n)}function fe(n){return hn(n)?.scope==="Cluster"}function mt(n){return hn(n)?.planeType}
function gr(n){return mt(n)!==void 0}function hr(n){return hn(n)?.otherScope}function vn(n,t){return(hn(n)?.references??[]).filter(i=>yt(i,t))}function yt({since:n,until:t},i){return(!n||dt(i,n))&&(!t||dt(t,i))}var gt=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function de(n){let t=vr.get(n);if(t)return t;let i=gt.filter(l=>yt(l,n)&&l.kinds.some(s=>ne(n,s))),a={};for(let{role:l}of gt)a[l]=[];for(let l of i)a[l.role]?.some(
({pointer:s})=>s===l.pointer)||a[l.role]?.push(l);let o=a;return vr.set(n,o),o}var vr=new Map;function br(n){let{"client-ca":t,"secret-name":i}=de(n);return i.map(({pointer:a})=>a.slice(0,-5)).filter(a=>t.some(o=>a.startsWith(`${o.pointer}/`)))}function ht(n,t,i={},a){let o={environment:i.name,namespace:i.namespace,dnsPrefix:se(a,"/spec/gateway/dnsPrefix")||void 0,host:t};return ar[n].replace(/\{(\w+)\}/g,
(l,s)=>o[s]??s.toUpperCase())}function je(n,t){let i=[];for(let a of t){let o=K(n,a);typeof o=="string"&&i.push({path:a,text:o})}return i}var _l=({direction:n,visibility:t})=>n==="ingress"&&t==="external";function bn(n,t){let i=je(n,Ml(t));return i.length<2?i:[...new Map(i.map(a=>[a.text,a])).values()]}function Ml(n){let t=Pr.get(n);if(t)return t;let i=de(n).host.
filter(_l).map(({pointer:a})=>a);return Pr.set(n,i),i}var Pr=new Map;var be=[],vt=[];function bt(n,t,i){if(n===t)return 0;let a=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,s=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-s);)l--,s--;let c=0;for(;c<l&&n.charCodeAt(c)===t.charCodeAt(c);)c++;if(l-=c,s-=c,a!==void 0&&s-l>a)return a;if(l===0)return a!==void 0&&s>a?a:s;
let d,u,f,v,O=0,x=0;for(;O<l;)vt[O]=n.charCodeAt(c+O),be[O]=++O;for(;x<s;){for(d=t.charCodeAt(c+x),f=x++,u=x,O=0;O<l;O++)v=d===vt[O]?f:f+1,f=be[O],u=be[O]=f>u?v>
u?u+1:v:v>f?f+1:v;if(a!==void 0){let L=u;for(O=0;O<l;O++)be[O]<L&&(L=be[O]);if(L>a)return a}}return be.length=l,vt.length=l,a!==void 0&&u>a?a:u}var Fl=64;function Pt(n,t){if(n.length>Fl)return;let i=n.toLowerCase(),a=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=a)continue;let s=l.toLowerCase(),c=$l(i,s)?1:bt(i,s,{maxDistance:a});c<a&&(a=c,o=l)}return o}function $l(n,t){if(n.length!==t.length||n===t)return!1;
let i=0;for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}var Ke="openchoreo.dev";function wr(n){return kr(n,"").filter(t=>Bl(t.value))}function kr(n,t){return G(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,a)=>kr(i,`${t}/items/${a}`)):[{pointer:t,value:n}]}function Bl(n){if(!G(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&gr(i);let a=t.split("/")[0]??"";return a!==Ke?(a.endsWith(`.${Ke}`)||Pt(a,[Ke])!==void 0)&&typeof i=="string"&&qe.includes(
i):typeof i!="string"||i===""?!0:qe.includes(i)||i.endsWith(ql)||Pt(i,qe)!==void 0}var ql="Plane";function Cr(n){return typeof n=="string"&&(n===Ke||n.startsWith(
`${Ke}/`))}function Ar(n){let t=n.flatMap(a=>{let o=mt(a.kind);return o===void 0||a.planeID===void 0?[]:[{plane:a,type:o,planeID:a.planeID}]});return[...Be(t,({type:a,planeID:o})=>`${a}\
/${o}`).values()].flatMap(a=>{let[o]=a;return o?[{type:o.type,planeID:o.planeID,planes:a.map(({plane:l})=>l)}]:[]})}function Or(n){let t=new Map,i=new Map;for(let a of n)
for(let o of a.hosts){let l=t.get(o);l?i.get(o)?.push(a)===void 0&&i.set(o,[l,a]):t.set(o,a)}return[...i].filter(([,a])=>a.some(({planeID:o})=>o!==a[0]?.planeID)).
map(([a,o])=>({host:a,planes:o}))}function xr(n){let t=new Set;for(let{hosts:i,planeID:a}of n)i.length>0&&t.add(a);return t.size>1}function Rr(n){let t=new Map;for(let o of n){let l=`${o.kind}/${o.name}`,s=t.get(l);s?(s.byNamespace??=new Map([[s.first.namespace,s.first]]),s.byNamespace.has(
o.namespace)||s.byNamespace.set(o.namespace,o)):t.set(l,{first:o})}function i(o,l,s){let c=t.get(`${l}/${s}`);if(!c||l===void 0||fe(l)||o.namespace===void 0)return c?.
first;let{first:d,byNamespace:u}=c;return u?u.get(o.namespace)??u.get(void 0):d.namespace===void 0||d.namespace===o.namespace?d:void 0}function a(o,l){for(let{kind:s,
name:c}of l){let d=i(o,s,c);if(d)return d}}return{find:i,findFirst:a,findAnywhere:(o,l)=>t.get(`${o}/${l}`)?.first}}function wt(n,t){let i=G(n)?n.kind:void 0;if(!ne(t,i))return;let a=K(n,"/metadata/name"),o=K(n,"/metadata/namespace");if(!(typeof a!="string"||a===""))return{kind:i,
name:a,namespace:!fe(i)&&typeof o=="string"&&o!==""?o:void 0}}function Sr(n){let t=K(n,"/spec/planeID"),i=t===void 0||t===""?K(n,"/metadata/name"):t;return typeof i=="string"?i:void 0}function Tr(n,t){let i=G(n)?n.kind:void 0;return ne(t,i)?vn(i,t).flatMap(a=>Hl(n,a)):[]}function Hl(n,{pointer:t,to:i,fallbacks:a}){let[o]=i;if(o===void 0)return[];
let l=K(n,t);if(l==null||l===""){let[d,...u]=a;return d?[{path:t,namePath:t,targets:[d,...u],set:!1}]:[]}if(typeof l=="string")return[{path:t,namePath:t,targets:[
{kind:o,name:l}],set:!0}];if(!G(l)||typeof l.name!="string"||l.name==="")return[];let s=l.kind??o,c=[o,hr(o)].find(d=>d===s);return c===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:c,name:l.name}],set:!0}]}function Er(n,{release:t=qn}={}){let i=He(t),a=new Map,o=[],l=[],s=Yl(a),c=new Set(ne(i,"Organization")?n.flatMap(x=>Ul(x,i)):[]),d=Wl(a,c);for(let[x,L]of n.entries()){
let N=jl(L,i),_=wt(L,i);if(N!==void 0||!_||!G(L))o.push({resource:x,reason:N??"no-name"});else{let j=s(_),$=d(_);a.set(j,Dr(j,_,$,x,Gl(L),Kl(L,t)));let{kind:M,name:B,
namespace:V}=_,Ce=bn(L,i).map(({text:Ae})=>Ae);l.push({kind:M,name:B,namespace:V,id:j,value:L,planeID:Sr(L),hosts:Ce})}}let u=zl(l,a,d,i),f=Or(l),v=f.map(({host:x,
planes:L})=>({host:x,nodes:L.map(({id:N})=>N)})),O=Ar(l).map(({type:x,planeID:L,planes:N})=>({type:x,planeID:L,nodes:N.map(({id:_})=>_)}));return{release:t,nodes:[
...a.values()],edges:u,clusters:O,multiRegion:f.length===0&&xr(l),sharedHosts:v,skipped:o}}function jl(n,t){return!G(n)||typeof n.kind!="string"?"not-a-resource":
Cr(n.apiVersion)&&ne(t,n.kind)?void 0:"not-a-plane"}function Kl(n,t){let i=yr(t)(n);return i.ok?[]:i.issues}function Ir({kind:n,namespace:t,name:i}){return t===
void 0?`${n}/${i}`:`${n}/${t}/${i}`}function Yl(n){let t=new Map;return i=>{let a=Ir(i);if(!n.has(a))return a;let o=(t.get(a)??1)+1;return t.set(a,o),`${a}#${o}`}}
function Ul(n,t){let i=wt(n,t);return i?.kind==="Organization"?[i.name]:[]}function Dr(n,{kind:t,name:i,namespace:a},o,l,s,c){let d={id:n,kind:t,name:i,issues:c};
return a!==void 0&&(d.namespace=a),s!==void 0&&(d.displayName=s),o!==void 0&&(d.parent=o),l!==void 0&&(d.resource=l),d}function Gl(n){let t=K(n,"/metadata/annot\
ations/openchoreo.dev~1display-name");return typeof t=="string"&&t!==""?t:void 0}function Wl(n,t){let i=new Map;return({kind:a,namespace:o})=>{if(fe(a)||o===void 0)
return;let l=i.get(o);if(l!==void 0)return l;let s=t.has(o)?`Organization/${o}`:Pn(n,{kind:"Namespace",name:o,namespace:void 0});return i.set(o,s),s}}function Pn(n,t,i){
let a=Ir(t);return n.has(a)||n.set(a,Dr(a,t,i,void 0,void 0,[])),a}function zl(n,t,i,a){let{findFirst:o}=Rr(n),l=[];for(let s of n){for(let{path:c,targets:d,set:u}of Tr(
s.value,a)){let f=o(s,d),v=fn(c);if(f)l.push({from:s.id,to:f.id,field:v,how:u?"set":"default"});else if(u){let[{kind:O,name:x}]=d,L={kind:O,name:x,namespace:fe(
O)?void 0:s.namespace};l.push({from:s.id,to:Pn(t,L,i(L)),field:v,how:"dangling"})}}Vl(l,s,t,i,a)}return l}function Vl(n,{id:t,value:i,namespace:a},o,l,s){let{"s\
ecret-store":c,"pull-secrets":d}=de(s);for(let{pointer:u}of c){let f=se(i,u);if(f==="")continue;let v={kind:"ClusterSecretStore",name:f,namespace:void 0};n.push(
{from:t,to:Pn(o,v),field:fn(u.slice(0,u.lastIndexOf("/"))),how:"set"})}for(let{pointer:u}of d){let f=K(i,u);if(Array.isArray(f))for(let v of new Set(f)){if(typeof v!=
"string"||v==="")continue;let O={kind:"SecretReference",name:v,namespace:a};n.push({from:t,to:Pn(o,O,l(O)),field:fn(u),how:"set"})}}}function Lr(n,t={}){let i=Er(n,t),{release:a}=i,o=He(a),l=(...x)=>Jl(i,n,x),s=ia(i),[c,d,u]=[l("observability"),l("data"),l("build","workflow")],f=x=>Zl(x,a),v=[
{step:"prerequisites",title:"Before you begin",items:cr[a].map(([x,L])=>({what:x,detail:L}))},{step:"control-plane",title:"Control plane",items:Ql($e[a].control)},
{step:"trust",title:"Trust, for planes in separate clusters",items:Xl()},{step:"observability",title:kt.observability,items:c.flatMap(f)},{step:"data",title:kt.
data,items:d.flatMap(x=>[...f(x),...ra(x,s,n,o)])},{step:"build",title:kt[u[0]?.type??"build"],items:u.flatMap(f)},{step:"environments",title:"Environments",items:oa(
i,o)}],O=[...c,...d,...u].flatMap(({type:x})=>$e[a][x]??[]);return{release:a,...Mn[a],steps:v.filter(({items:x})=>x.length>0),totals:la([$e[a].control,...O]),problems:aa(
i)}}var kt={data:"Data planes",build:"Build planes",workflow:"Workflow planes",observability:"Observability planes"};function Jl({clusters:n,nodes:t},i,a){let o=new Map(
t.map(l=>[l.id,l]));return n.filter(({type:l})=>a.includes(l)).map(({type:l,planeID:s,nodes:c})=>{let d=c.flatMap(u=>o.get(u)??[]);return{type:l,planeID:s,nodes:d,
values:d.map(u=>Nr(u,i))}})}function Nr({resource:n},t){return n===void 0?void 0:t[n]}function Ql({ports:n,certificate:t,volumes:i}){return[{what:"chart",detail:_n.
control.chart},{what:"domains",detail:"one each for the console, the API and the identity provider"},{what:"certificate",detail:t},...Mr(n,"control plane"),{what:"\
Cluster Gateway",detail:"its ingress and certificate: all other planes connect to it by WebSocket on port 8443"},...i.map(a=>({what:"storage",detail:_r(a)}))]}function Xl(){
return[{what:"CA of the Cluster Gateway",detail:"copied from the control plane to every other cluster, which verifies the control plane with it"},{what:"network",
detail:"every other cluster can reach the Cluster Gateway; the cluster agents need no inbound access"}]}function Zl({type:n,planeID:t,nodes:i,values:a},o){let l=$e[o][n],
{documented:s,figures:c}=Mn[o],d=He(o),u=i.map(({id:O})=>O).join(", "),f=lr[d][n],v=n==="build"||n==="workflow";return[{what:`chart for ${u}`,detail:`${_n[n].chart}${f===
void 0?"":` with the Helm value ${f}=${t}`}`},...l?Mr(l.ports,t):[],...l?.ports.length===0?[{what:"inbound ports",detail:`none for ${t}`}]:[],{what:"outbound co\
nnections",detail:`from ${t} to the Cluster Gateway${v?", and to the container registry":""}`},...l?[{what:"certificate",detail:`for ${t}: ${l.certificate}`}]:[],
...(l?.volumes??[]).map(O=>({what:"storage",detail:`${_r(O)} of ${t}`})),...l?[{what:"resources",detail:`requested by ${t}: ${l.components.map(ea).join(", ")} (${c===
"charts"?`charts of ${o}`:s})`}]:[],...a.flatMap((O,x)=>na(O,i[x],d))]}function ea({name:n,count:t=1,cpu:i,memory:a,optional:o=!1}){let l=`${i===void 0?"":`${i}\
m CPU and `}${Ye(a)}`;return`${t===1?"":`${t} x `}${n} ${l}${o?" (optional)":""}`}function _r({name:n,count:t=1,size:i,optional:a=!1}){return`${t===1?"":`${t} x\
 `}${Ye(i)} for the ${n}${a?" (optional)":""}`}function Mr(n,t){return n.map(({port:i,purpose:a,optional:o})=>({what:`port ${i}`,detail:`${t}: ${a}${o?" (option\
al)":""}`}))}function na(n,t,i){let{"secret-store":a,"pull-secrets":o,"observer-url":l}=de(i),s=o.flatMap(({pointer:c})=>K(n,c)??[]);return[...br(i).map(c=>K(n,
c)).filter(G).map(c=>ta(c,t)),...je(n,a.map(({pointer:c})=>c)).map(({text:c})=>({what:"ClusterSecretStore",detail:`${c}, in the cluster of ${t?.id}`})),...s.filter(
c=>typeof c=="string").map(c=>({what:"SecretReference",detail:`${c}, with credentials for pulling images`})),...je(n,l.map(({pointer:c})=>c)).filter(({text:c})=>!c.
includes("@")).map(({text:c})=>({what:"domain",detail:`of ${c}, the observer of ${t?.id}`}))]}function ta(n,t){let i=se(n,"/namespace")||(t?.namespace??"default"),
[a,o]=[se(n,"/name")||"NAME",se(n,"/key")||"KEY"];return{what:"secret",detail:`${a} in the namespace ${i}, with the CA of the agent of ${t?.id} in ${o}`,command:`\
kubectl create secret generic ${Ct(a)} --namespace ${Ct(i)} --from-file=${Ct(`${o}=CA.crt`)}`}}var Ct=n=>/^[\w.=/-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`;
function ra({nodes:n,values:t},i,a,o){let l=n.flatMap(({id:c})=>i.get(c)??[]);return[...new Set(t.flatMap(c=>bn(c,o).map(({text:d})=>d)))].flatMap(c=>{let d=l.map(
f=>ht(o,c,f,Nr(f,a)));return[...Be(d.length>0?d:[ht(o,c)],f=>f.replace(/^[^.]*/,"*"))].map(([f,v])=>({what:"domain",detail:`${f}${d.length>0?`, of which these a\
re in use: ${v.join(", ")}`:""}`}))})}function ia({nodes:n,edges:t}){let i=new Map(n.map(l=>[l.id,l])),a=t.filter(({field:l})=>l==="spec.dataPlaneRef"),o=Be(a,({
to:l})=>l);return new Map([...o].map(([l,s])=>[l,s.flatMap(({from:c})=>i.get(c)??[])]))}function oa({nodes:n,edges:t},i){let a=vn("Environment",i).flatMap(({fallbacks:s})=>s),
o=a.length>0?`, and there is no data plane named ${a[0]?.name}`:"",l=new Map(t.filter(({field:s})=>s==="spec.dataPlaneRef").map(s=>[s.from,s]));return n.filter(
({kind:s,resource:c})=>s==="Environment"&&c!==void 0).map(({id:s,name:c})=>{let d=l.get(s);return{what:`Environment ${c}`,detail:d?`after ${d.to}; its data plan\
e is immutable once set`:`it has no dataPlaneRef${o}`}})}function la(n){let t=n.flatMap(({components:a})=>a).filter(({optional:a})=>!a),i=n.flatMap(({volumes:a})=>a).
filter(({optional:a})=>!a);return{cpu:t.reduce((a,{cpu:o=0,count:l=1})=>a+o*l,0),memory:t.reduce((a,{memory:o,count:l=1})=>a+o*l,0),storage:i.reduce((a,{size:o,
count:l=1})=>a+o*l,0),addresses:n.filter(({ports:a})=>a.some(({port:o})=>o===443)).length}}function aa({nodes:n,edges:t,sharedHosts:i,skipped:a,release:o}){return[
...a.map(({resource:l,reason:s})=>`resource ${l+1} is not in this list: ${sa[s].replace("RELEASE",o)}`),...t.filter(({how:l})=>l==="dangling").map(({from:l,to:s,
field:c})=>`${l}: ${c}: ${s} not found`),...n.filter(({issues:l})=>l.length>0).map(({id:l,issues:s})=>`${l}: invalid (${ur(s.length,"issue")}); run lint`),...i.
map(({host:l,nodes:s})=>`${l} is the public host of different clusters: ${s.join(", ")}`)]}var sa={"not-a-resource":"it has no kind","not-a-plane":"its kind is \
not a plane in RELEASE","no-name":"it has no name"},Ye=n=>n%1024===0?`${n/1024}Gi`:`${n}Mi`;function Br(n,t){return ca[t](n)}var ca={text:n=>[...Fr(n,"",t=>`  ! ${ae(t)}`),...n.steps.flatMap(({title:t,items:i},a)=>[`${a+1}. ${t}`,...i.flatMap(({what:o,
detail:l,command:s})=>[`   [ ] ${ae(`${o}: ${l}`)}`,...s===void 0?[]:[`         ${ae(s)}`]]),""]),$r(n),""].join(`
`),markdown:n=>["# What must exist","",...Fr(n,"## Fix first",t=>`- ${At(t)}`),...n.steps.flatMap(({title:t,items:i},a)=>[`## ${a+1}. ${t}`,"",...i.flatMap(({what:o,
detail:l,command:s})=>[`- [ ] **${At(o)}**: ${At(l)}`,...s===void 0?[]:["",`      ${ae(s)}`,""]]),""]),$r(n),""].join(`
`),json:n=>rr(n)};function Fr({problems:n},t,i){return n.length===0?[]:[...t===""?["Fix first"]:[t,""],...n.map(i),""]}function $r({totals:{cpu:n,memory:t,storage:i,
addresses:a},release:o,documented:l,figures:s}){return`In all, ${s==="charts"?`by default in the charts of ${o}`:`as the document of ${l} has it`}: ${n}m CPU an\
d ${Ye(t)} of memory requested, ${Ye(i)} of storage, ${a} IP ${a===1?"address":"addresses"}.`}var At=n=>ae(n).replace(/[\\`*_{}[\]<>#|!~]/g,"\\$&");function qr(n){let t=n.charCodeAt(0)===65279?1:0,i,a=o=>{i??=ua(n);let l=0,s=i.length-1;for(;l<s;){let d=l+s+1>>1;(i[d]??0)<=o?l=d:s=d-1}let c=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,c-t):c,offset:o}};return(o,l)=>({start:a(Math.min(o,n.length)),end:a(Math.min(l,n.length))})}function ua(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Ot=200,Hr=`it is nested deeper than ${Ot} levels`;function Ur(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return Kr(n,t);let i=[],a=t;for(;;){let s=wn(jr,n,a);if(s===n.length)return i;
let c=fa(n,a,s);if(!c)break;i.push(c),a=c.end}if(i.length<2)return[...i,...Kr(n,wn(pa,n,a))];let o=wn(jr,n,a);return[...i,{start:a,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var jr=/[ \t\r\n]*/y,pa=/[^\S\n]*\n?/y;function wn(n,t,i){return n.lastIndex=i,i+(n.exec(t)?.[0].length??
0)}function fa(n,t,i){let a=da(n,i);if(!a)return;let{end:o,levels:l}=a;if(l>Ot)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:Hr}};let s=!0;try{let c=JSON.
parse(n.slice(i,o),(d,u)=>(typeof u=="number"&&!Number.isFinite(u)&&(s=!1),u));if(s)return{start:t,body:i,end:o,json:{value:c}}}catch{return}return{start:t,body:i,
end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function da(n,t){let i=0,a=0;for(let o=t;o<n.length;o++){let l=n[o];if(l==='"'){let s=ya(n,o);
if(s===void 0)return;o=s-1}else l==="{"||l==="["?a=Math.max(a,++i):l==="}"||l==="]"?i--:i===0&&(o=wn(ma,n,o)-1);if(i<=0)return{end:o+1,levels:a}}}var ma=/[-+.\w]*/y;
function ya(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function Kr(n,t){let i=[],a={start:t,body:t},o=s=>{s>a.body&&i.push({...a,
end:s})},l=n.startsWith("---",t)?t:Yr(n,t);for(;l!==-1;l=Yr(n,l)){let s=n.indexOf(`
`,l),c=s===-1?n.length:s+1,d=n.slice(l+3,c).trim();if(d!==""&&!d.startsWith("#")){if(a.fault)continue;o(l),a={start:l,body:l,fault:{start:l,end:l+3+d.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else l>a.body&&!ga(n.slice(a.body,l))&&(o(l),a={start:l,body:c})}return o(n.length),i}function Yr(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function ga(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}function ha(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Y={},kn={},ce={},Gr;function Ue(){if(Gr)return ce;Gr=1;
function n(s){return typeof s>"u"||s===null}function t(s){return typeof s=="object"&&s!==null}function i(s){return Array.isArray(s)?s:n(s)?[]:[s]}function a(s,c){
if(c){let d=Object.keys(c);for(let u=0,f=d.length;u<f;u+=1){let v=d[u];s[v]=c[v]}}return s}function o(s,c){let d="";for(let u=0;u<c;u+=1)d+=s;return d}function l(s){
return s===0&&Number.NEGATIVE_INFINITY===1/s}return ce.isNothing=n,ce.isObject=t,ce.toArray=i,ce.repeat=o,ce.isNegativeZero=l,ce.extend=a,ce}var xt,Wr;function Ge(){
if(Wr)return xt;Wr=1;function n(i,a){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!a&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,a){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=a,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(a){return this.name+": "+n(this,a)},xt=t,xt}var Rt,zr;function va(){if(zr)return Rt;zr=1;let n=Ue();function t(o,l,s,c,d){let u="",f="",v=Math.
floor(d/2)-1;return c-l>v&&(u=" ... ",l=c-v+u.length),s-c>v&&(f=" ...",s=c+v-f.length),{str:u+o.slice(l,s).replace(/\t/g,"\u2192")+f,pos:c-l+u.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function a(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let s=/\r?\n|\r|\0/g,c=[0],d=[],u,f=-1;for(;u=s.exec(
o.buffer);)d.push(u.index),c.push(u.index+u[0].length),o.position<=u.index&&f<0&&(f=c.length-2);f<0&&(f=c.length-1);let v="",O=Math.min(o.line+l.linesAfter,d.length).
toString().length,x=l.maxLength-(l.indent+O+3);for(let N=1;N<=l.linesBefore&&!(f-N<0);N++){let _=t(o.buffer,c[f-N],d[f-N],o.position-(c[f]-c[f-N]),x);v=n.repeat(
" ",l.indent)+i((o.line-N+1).toString(),O)+" | "+_.str+`
`+v}let L=t(o.buffer,c[f],d[f],o.position,x);v+=n.repeat(" ",l.indent)+i((o.line+1).toString(),O)+" | "+L.str+`
`,v+=n.repeat("-",l.indent+O+3+L.pos)+`^
`;for(let N=1;N<=l.linesAfter&&!(f+N>=d.length);N++){let _=t(o.buffer,c[f+N],d[f+N],o.position-(c[f]-c[f+N]),x);v+=n.repeat(" ",l.indent)+i((o.line+N+1).toString(),
O)+" | "+_.str+`
`}return v.replace(/\n$/,"")}return Rt=a,Rt}var St,Vr;function W(){if(Vr)return St;Vr=1;let n=Ge(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function a(l){let s={};return l!==null&&Object.keys(l).forEach(
function(c){l[c].forEach(function(d){s[String(d)]=c})}),s}function o(l,s){if(s=s||{},Object.keys(s).forEach(function(c){if(t.indexOf(c)===-1)throw new n('Unknow\
n option "'+c+'" is met in definition of "'+l+'" YAML type.')}),this.options=s,this.tag=l,this.kind=s.kind||null,this.resolve=s.resolve||function(){return!0},this.
construct=s.construct||function(c){return c},this.instanceOf=s.instanceOf||null,this.predicate=s.predicate||null,this.represent=s.represent||null,this.representName=
s.representName||null,this.defaultStyle=s.defaultStyle||null,this.multi=s.multi||!1,this.styleAliases=a(s.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return St=o,St}var Tt,Jr;function hi(){if(Jr)return Tt;Jr=1;let n=Ge(),t=W();function i(l,s){
let c=[];return l[s].forEach(function(d){let u=c.length;c.forEach(function(f,v){f.tag===d.tag&&f.kind===d.kind&&f.multi===d.multi&&(u=v)}),c[u]=d}),c}function a(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function s(c){c.multi?(l.multi[c.kind].push(c),l.multi.
fallback.push(c)):l[c.kind][c.tag]=l.fallback[c.tag]=c}for(let c=0,d=arguments.length;c<d;c+=1)arguments[c].forEach(s);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(s){let c=[],d=[];if(s instanceof t)d.push(s);else if(Array.isArray(s))d=d.concat(s);else if(s&&(Array.isArray(s.implicit)||
Array.isArray(s.explicit)))s.implicit&&(c=c.concat(s.implicit)),s.explicit&&(d=d.concat(s.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");c.forEach(function(f){if(!(f instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(f.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(f){if(!(f instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let u=Object.create(o.prototype);return u.implicit=(this.implicit||[]).concat(c),u.explicit=(this.explicit||[]).concat(d),u.compiledImplicit=i(u,"impli\
cit"),u.compiledExplicit=i(u,"explicit"),u.compiledTypeMap=a(u.compiledImplicit,u.compiledExplicit),u},Tt=o,Tt}var Et,Qr;function vi(){if(Qr)return Et;Qr=1;let n=W();
return Et=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),Et}var It,Xr;function bi(){if(Xr)return It;Xr=1;let n=W();return It=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),It}var Dt,Zr;function Pi(){if(Zr)return Dt;Zr=1;let n=W();return Dt=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),Dt}var Lt,ei;function wi(){if(ei)return Lt;ei=1;let n=hi();return Lt=
new n({explicit:[vi(),bi(),Pi()]}),Lt}var Nt,ni;function ki(){if(ni)return Nt;ni=1;let n=W();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function a(o){return o===null}return Nt=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:a,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),Nt}var _t,ti;function Ci(){if(ti)return _t;ti=1;let n=W();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function a(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return _t=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:a,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),_t}var Mt,ri;function Ai(){if(ri)return Mt;ri=1;let n=Ue(),t=W();function i(u){return u>=48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}
function a(u){return u>=48&&u<=55}function o(u){return u>=48&&u<=57}function l(u){if(u===null)return!1;let f=u.length,v=0,O=!1;if(!f)return!1;let x=u[v];if((x===
"-"||x==="+")&&(x=u[++v]),x==="0"){if(v+1===f)return!0;if(x=u[++v],x==="b"){for(v++;v<f;v++){if(x=u[v],x!=="0"&&x!=="1")return!1;O=!0}return O&&isFinite(s(u))}if(x===
"x"){for(v++;v<f;v++){if(!i(u.charCodeAt(v)))return!1;O=!0}return O&&isFinite(s(u))}if(x==="o"){for(v++;v<f;v++){if(!a(u.charCodeAt(v)))return!1;O=!0}return O&&
isFinite(s(u))}}for(;v<f;v++){if(!o(u.charCodeAt(v)))return!1;O=!0}return O?isFinite(s(u)):!1}function s(u){let f=u,v=1,O=f[0];if((O==="-"||O==="+")&&(O==="-"&&
(v=-1),f=f.slice(1),O=f[0]),f==="0")return 0;if(O==="0"){if(f[1]==="b")return v*parseInt(f.slice(2),2);if(f[1]==="x")return v*parseInt(f.slice(2),16);if(f[1]===
"o")return v*parseInt(f.slice(2),8)}return v*parseInt(f,10)}function c(u){return s(u)}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&
u%1===0&&!n.isNegativeZero(u)}return Mt=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:c,predicate:d,represent:{binary:function(u){return u>=0?
"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){return u.toString(
10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Mt}var Ft,ii;function Oi(){if(ii)return Ft;ii=1;let n=Ue(),t=W(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),a=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(u){return u===null||!i.test(u)?!1:isFinite(parseFloat(u,10))?!0:a.test(u)}function l(u){let f=u.toLowerCase(),v=f[0]==="-"?-1:
1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?v===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:v*parseFloat(f,10)}let s=/^[-+]?[0-9]+e/;
function c(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(u))return"-0.0";let v=u.toString(10);return s.test(v)?v.replace(
"e",".e"):v}function d(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||n.isNegativeZero(u))}return Ft=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:d,represent:c,defaultStyle:"lowercase"}),Ft}var $t,oi;function xi(){return oi||(oi=1,$t=wi().extend({implicit:[ki(),
Ci(),Ai(),Oi()]})),$t}var Bt,li;function Ri(){return li||(li=1,Bt=xi()),Bt}var qt,ai;function Si(){if(ai)return qt;ai=1;let n=W(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function a(s){return s===null?!1:t.exec(s)!==null||i.exec(s)!==null}function o(s){let c=0,d=null,
u=t.exec(s);if(u===null&&(u=i.exec(s)),u===null)throw new Error("Date resolve error");let f=+u[1],v=+u[2]-1,O=+u[3];if(!u[4])return new Date(Date.UTC(f,v,O));let x=+u[4],
L=+u[5],N=+u[6];if(u[7]){for(c=u[7].slice(0,3);c.length<3;)c+="0";c=+c}if(u[9]){let j=+u[10],$=+(u[11]||0);d=(j*60+$)*6e4,u[9]==="-"&&(d=-d)}let _=new Date(Date.
UTC(f,v,O,x,L,N,c));return d&&_.setTime(_.getTime()-d),_}function l(s){return s.toISOString()}return qt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:a,
construct:o,instanceOf:Date,represent:l}),qt}var Ht,si;function Ti(){if(si)return Ht;si=1;let n=W();function t(i){return i==="<<"||i===null}return Ht=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),Ht}var jt,ci;function Ei(){if(ci)return jt;ci=1;let n=W(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(s){if(s===null)return!1;let c=0,d=s.length,u=t;for(let f=0;f<d;f++){let v=u.indexOf(s.charAt(f));if(!(v>64)){if(v<0)return!1;c+=6}}return c%8===0}
function a(s){let c=s.replace(/[\r\n=]/g,""),d=c.length,u=t,f=0,v=[];for(let x=0;x<d;x++)x%4===0&&x&&(v.push(f>>16&255),v.push(f>>8&255),v.push(f&255)),f=f<<6|u.
indexOf(c.charAt(x));let O=d%4*6;return O===0?(v.push(f>>16&255),v.push(f>>8&255),v.push(f&255)):O===18?(v.push(f>>10&255),v.push(f>>2&255)):O===12&&v.push(f>>4&
255),new Uint8Array(v)}function o(s){let c="",d=0,u=s.length,f=t;for(let O=0;O<u;O++)O%3===0&&O&&(c+=f[d>>18&63],c+=f[d>>12&63],c+=f[d>>6&63],c+=f[d&63]),d=(d<<
8)+s[O];let v=u%3;return v===0?(c+=f[d>>18&63],c+=f[d>>12&63],c+=f[d>>6&63],c+=f[d&63]):v===2?(c+=f[d>>10&63],c+=f[d>>4&63],c+=f[d<<2&63],c+=f[64]):v===1&&(c+=f[d>>
2&63],c+=f[d<<4&63],c+=f[64],c+=f[64]),c}function l(s){return Object.prototype.toString.call(s)==="[object Uint8Array]"}return jt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:a,predicate:l,represent:o}),jt}var Kt,ui;function Ii(){if(ui)return Kt;ui=1;let n=W(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function a(l){if(l===null)return!0;let s={},c=l;for(let d=0,u=c.length;d<u;d+=1){let f=c[d],v=!1;if(i.call(f)!=="[object Object]")return!1;let O;
for(O in f)if(t.call(f,O))if(!v)v=!0;else return!1;if(!v||t.call(s,O))return!1;Object.defineProperty(s,O,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return Kt=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:a,construct:o}),Kt}var Yt,pi;function Di(){if(pi)return Yt;pi=1;let n=W(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let l=o,s=new Array(l.length);for(let c=0,d=l.length;c<d;c+=1){let u=l[c];if(t.call(u)!=="[object Object]")return!1;let f=Object.
keys(u);if(f.length!==1)return!1;s[c]=[f[0],u[f[0]]]}return!0}function a(o){if(o===null)return[];let l=o,s=new Array(l.length);for(let c=0,d=l.length;c<d;c+=1){
let u=l[c],f=Object.keys(u);s[c]=[f[0],u[f[0]]]}return s}return Yt=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:a}),Yt}var Ut,fi;function Li(){
if(fi)return Ut;fi=1;let n=W(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let s in l)if(t.call(l,s)&&l[s]!==null)return!1;
return!0}function a(o){return o!==null?o:{}}return Ut=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:a}),Ut}var Gt,di;function zt(){return di||
(di=1,Gt=Ri().extend({implicit:[Si(),Ti()],explicit:[Ei(),Ii(),Di(),Li()]})),Gt}var mi;function ba(){if(mi)return kn;mi=1;let n=Ue(),t=Ge(),i=va(),a=zt(),o=Object.
prototype.hasOwnProperty,l=1,s=2,c=3,d=4,u=1,f=2,v=3,O=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
x=/[\x85\u2028\u2029]/,L=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,_=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function j(e){return Object.
prototype.toString.call(e)}function $(e){return e===10||e===13}function M(e){return e===9||e===32}function B(e){return e===9||e===32||e===10||e===13}function V(e){
return e===44||e===91||e===93||e===123||e===125}function Ce(e){if(e>=48&&e<=57)return e-48;let p=e|32;return p>=97&&p<=102?p-97+10:-1}function Ae(e){return e===
120?2:e===117?4:e===85?8:0}function Qe(e){return e>=48&&e<=57?e-48:-1}function Oe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Rn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function xe(e,p,b){p==="__proto__"?Object.defineProperty(e,p,{configurable:!0,enumerable:!0,writable:!0,value:b}):e[p]=
b}let Xe=new Array(256),Re=new Array(256);for(let e=0;e<256;e++)Xe[e]=Oe(e)?1:0,Re[e]=Oe(e);function q(e,p){this.input=e,this.filename=p.filename||null,this.schema=
p.schema||a,this.onWarning=p.onWarning||null,this.legacy=p.legacy||!1,this.json=p.json||!1,this.listener=p.listener||null,this.maxDepth=typeof p.maxDepth=="numb\
er"?p.maxDepth:100,this.maxTotalMergeKeys=typeof p.maxTotalMergeKeys=="number"?p.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Ze(e,p){let b={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return b.snippet=i(b),new t(p,b)}function S(e,p){throw Ze(e,p)}function ge(e,p){e.onWarning&&e.onWarning.call(null,Ze(e,p))}function Z(e,p,b){let P=e.
anchorMapTransactions;if(P.length!==0){let g=P[P.length-1];o.call(g,p)||(g[p]={existed:o.call(e.anchorMap,p),value:e.anchorMap[p]})}e.anchorMap[p]=b}function Sn(e){
e.anchorMapTransactions.push(Object.create(null))}function ue(e){let p=e.anchorMapTransactions.pop(),b=e.anchorMapTransactions;if(b.length===0)return;let P=b[b.
length-1],g=Object.keys(p);for(let r=0,m=g.length;r<m;r+=1){let y=g[r];o.call(P,y)||(P[y]=p[y])}}function Tn(e){let p=e.anchorMapTransactions.pop(),b=Object.keys(
p);for(let P=b.length-1;P>=0;P-=1){let g=p[b[P]];g.existed?e.anchorMap[b[P]]=g.value:delete e.anchorMap[b[P]]}}function Se(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function he(e,p){e.position=
p.position,e.line=p.line,e.lineStart=p.lineStart,e.lineIndent=p.lineIndent,e.firstTabInLine=p.firstTabInLine,e.tag=p.tag,e.anchor=p.anchor,e.kind=p.kind,e.result=
p.result}let en={YAML:function(p,b,P){p.version!==null&&S(p,"duplication of %YAML directive"),P.length!==1&&S(p,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);g===null&&S(p,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),m=parseInt(g[2],10);r!==1&&S(p,"unacceptable YAML version of the d\
ocument"),p.version=P[0],p.checkLineBreaks=m<2,m!==1&&m!==2&&ge(p,"unsupported YAML version of the document")},TAG:function(p,b,P){let g;P.length!==2&&S(p,"TAG \
directive accepts exactly two arguments");let r=P[0];g=P[1],N.test(r)||S(p,"ill-formed tag handle (first argument) of the TAG directive"),o.call(p.tagMap,r)&&S(
p,'there is a previously declared suffix for "'+r+'" tag handle'),_.test(g)||S(p,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{S(p,"tag prefix is malformed: "+g)}p.tagMap[r]=g}};function z(e,p,b,P){if(p<b){let g=e.input.slice(p,b);if(P)for(let r=0,m=g.length;r<m;r+=1){let y=g.charCodeAt(
r);y===9||y>=32&&y<=1114111||S(e,"expected valid JSON character")}else O.test(g)&&S(e,"the stream contains non-printable characters");e.result+=g}}function re(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&S(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Te(e,p,b,P){
n.isObject(b)||S(e,"cannot merge mappings; the provided source object is unacceptable"),re(e);let g=Object.keys(b);for(let r=0,m=g.length;r<m;r+=1){let y=g[r];re(
e),o.call(p,y)||(xe(p,y,b[y]),P[y]=!0)}}function ee(e,p,b,P,g,r,m,y,w){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let k=0,C=g.length;k<C;k+=1)Array.
isArray(g[k])&&S(e,"nested arrays are not supported inside keys"),typeof g=="object"&&j(g[k])==="[object Object]"&&(g[k]="[object Object]")}if(typeof g=="object"&&
j(g)==="[object Object]"&&(g="[object Object]"),g=String(g),p===null&&(p={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&S(e,"abnormal merg\
e sequence size");for(let k=0,C=r.length;k<C;k+=1)Te(e,p,r[k],b)}else Te(e,p,r,b);else!e.json&&!o.call(b,g)&&o.call(p,g)&&(e.line=m||e.line,e.lineStart=y||e.lineStart,
e.position=w||e.position,S(e,"duplicated mapping key")),xe(p,g,r),delete b[g];return p}function Ee(e){let p=e.input.charCodeAt(e.position);p===10?e.position++:p===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):S(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function F(e,p,b){
let P=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;M(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(p&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if($(g))for(Ee(e),g=e.input.charCodeAt(e.position),P++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return b!==-1&&P!==0&&e.lineIndent<b&&ge(e,"deficient indentation"),P}function J(e){let p=e.position,
b=e.input.charCodeAt(p);return!!((b===45||b===46)&&b===e.input.charCodeAt(p+1)&&b===e.input.charCodeAt(p+2)&&(p+=3,b=e.input.charCodeAt(p),b===0||B(b)))}function ve(e,p){
p===1?e.result+=" ":p>1&&(e.result+=n.repeat(`
`,p-1))}function nn(e,p,b){let P,g,r,m,y,w,k=e.kind,C=e.result,h=e.input.charCodeAt(e.position);if(B(h)||V(h)||h===35||h===38||h===42||h===33||h===124||h===62||
h===39||h===34||h===37||h===64||h===96)return!1;if(h===63||h===45){let A=e.input.charCodeAt(e.position+1);if(B(A)||b&&V(A))return!1}for(e.kind="scalar",e.result=
"",P=g=e.position,r=!1;h!==0;){if(h===58){let A=e.input.charCodeAt(e.position+1);if(B(A)||b&&V(A))break}else if(h===35){let A=e.input.charCodeAt(e.position-1);if(B(
A))break}else{if(e.position===e.lineStart&&J(e)||b&&V(h))break;if($(h))if(m=e.line,y=e.lineStart,w=e.lineIndent,F(e,!1,-1),e.lineIndent>=p){r=!0,h=e.input.charCodeAt(
e.position);continue}else{e.position=g,e.line=m,e.lineStart=y,e.lineIndent=w;break}}r&&(z(e,P,g,!1),ve(e,e.line-m),P=g=e.position,r=!1),M(h)||(g=e.position+1),h=
e.input.charCodeAt(++e.position)}return z(e,P,g,!1),e.result?!0:(e.kind=k,e.result=C,!1)}function Ie(e,p){let b,P,g=e.input.charCodeAt(e.position);if(g!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,b=P=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(z(e,b,e.position,!0),g=e.input.charCodeAt(++e.position),
g===39)b=e.position,e.position++,P=e.position;else return!0;else $(g)?(z(e,b,P,!0),ve(e,F(e,!1,p)),b=P=e.position):e.position===e.lineStart&&J(e)?S(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,M(g)||(P=e.position));S(e,"unexpected end of the stream within a single quoted scalar")}function tn(e,p){
let b,P,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,b=P=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return z(e,b,e.position,!0),e.position++,!0;if(r===92){if(z(e,b,e.position,!0),r=e.input.charCodeAt(++e.position),$(r))F(e,!1,p);else if(r<256&&Xe[r])
e.result+=Re[r],e.position++;else if((g=Ae(r))>0){let m=g,y=0;for(;m>0;m--)r=e.input.charCodeAt(++e.position),(g=Ce(r))>=0?y=(y<<4)+g:S(e,"expected hexadecimal \
character");e.result+=Rn(y),e.position++}else S(e,"unknown escape sequence");b=P=e.position}else $(r)?(z(e,b,P,!0),ve(e,F(e,!1,p)),b=P=e.position):e.position===
e.lineStart&&J(e)?S(e,"unexpected end of the document within a double quoted scalar"):(e.position++,M(r)||(P=e.position))}S(e,"unexpected end of the stream with\
in a double quoted scalar")}function rn(e,p){let b=!0,P,g,r,m=e.tag,y,w=e.anchor,k,C,h,A,R=Object.create(null),T,E,I,D=e.input.charCodeAt(e.position);if(D===91)
k=93,A=!1,y=[];else if(D===123)k=125,A=!0,y={};else return!1;for(e.anchor!==null&&Z(e,e.anchor,y),D=e.input.charCodeAt(++e.position);D!==0;){if(F(e,!0,p),D=e.input.
charCodeAt(e.position),D===k)return e.position++,e.tag=m,e.anchor=w,e.kind=A?"mapping":"sequence",e.result=y,!0;if(b?D===44&&S(e,"expected the node content, but\
 found ','"):S(e,"missed comma between flow collection entries"),E=T=I=null,C=h=!1,D===63){let le=e.input.charCodeAt(e.position+1);B(le)&&(C=h=!0,e.position++,F(
e,!0,p))}P=e.line,g=e.lineStart,r=e.position,oe(e,p,l,!1,!0),E=e.tag,T=e.result,F(e,!0,p),D=e.input.charCodeAt(e.position),(h||e.line===P)&&D===58&&(C=!0,D=e.input.
charCodeAt(++e.position),F(e,!0,p),oe(e,p,l,!1,!0),I=e.result),A?ee(e,y,R,E,T,I,P,g,r):C?y.push(ee(e,null,R,E,T,I,P,g,r)):y.push(T),F(e,!0,p),D=e.input.charCodeAt(
e.position),D===44?(b=!0,D=e.input.charCodeAt(++e.position)):b=!1}S(e,"unexpected end of the stream within a flow collection")}function ie(e,p){let b,P=u,g=!1,r=!1,
m=p,y=0,w=!1,k,C=e.input.charCodeAt(e.position);if(C===124)b=!1;else if(C===62)b=!0;else return!1;for(e.kind="scalar",e.result="";C!==0;)if(C=e.input.charCodeAt(
++e.position),C===43||C===45)u===P?P=C===43?v:f:S(e,"repeat of a chomping mode identifier");else if((k=Qe(C))>=0)k===0?S(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?S(e,"repeat of an indentation width identifier"):(m=p+k-1,r=!0);else break;if(M(C)){do C=e.input.charCodeAt(++e.position);while(M(
C));if(C===35)do C=e.input.charCodeAt(++e.position);while(!$(C)&&C!==0)}for(;C!==0;){for(Ee(e),e.lineIndent=0,C=e.input.charCodeAt(e.position);(!r||e.lineIndent<
m)&&C===32;)e.lineIndent++,C=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>m&&(m=e.lineIndent),$(C)){y++;continue}if(!r&&m===0&&S(e,"missing indentation \
for block scalar"),e.lineIndent<m){P===v?e.result+=n.repeat(`
`,g?1+y:y):P===u&&g&&(e.result+=`
`);break}b?M(C)?(w=!0,e.result+=n.repeat(`
`,g?1+y:y)):w?(w=!1,e.result+=n.repeat(`
`,y+1)):y===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,y):e.result+=n.repeat(`
`,g?1+y:y),g=!0,r=!0,y=0;let h=e.position;for(;!$(C)&&C!==0;)C=e.input.charCodeAt(++e.position);z(e,h,e.position,!1)}return!0}function on(e,p){let b=e.tag,P=e.anchor,
g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&Z(e,e.anchor,g);let m=e.input.charCodeAt(e.position);for(;m!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,S(e,"tab characters must not be used in indentation")),m===45);){let y=e.input.charCodeAt(e.position+1);if(!B(y))break;if(r=!0,e.position++,F(e,
!0,-1)&&e.lineIndent<=p){g.push(null),m=e.input.charCodeAt(e.position);continue}let w=e.line;if(oe(e,p,c,!1,!0),g.push(e.result),F(e,!0,-1),m=e.input.charCodeAt(
e.position),(e.line===w||e.lineIndent>p)&&m!==0)S(e,"bad indentation of a sequence entry");else if(e.lineIndent<p)break}return r?(e.tag=b,e.anchor=P,e.kind="seq\
uence",e.result=g,!0):!1}function ln(e,p,b){let P,g,r,m,y=e.tag,w=e.anchor,k={},C=Object.create(null),h=null,A=null,R=null,T=!1,E=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&Z(e,e.anchor,k);let I=e.input.charCodeAt(e.position);for(;I!==0;){!T&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,S(e,"tab characters m\
ust not be used in indentation"));let D=e.input.charCodeAt(e.position+1),le=e.line;if((I===63||I===58)&&B(D))I===63?(T&&(ee(e,k,C,h,A,null,g,r,m),h=A=R=null),E=
!0,T=!0,P=!0):T?(T=!1,P=!0):S(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,I=D;else{if(g=
e.line,r=e.lineStart,m=e.position,!oe(e,b,s,!1,!0))break;if(e.line===le){for(I=e.input.charCodeAt(e.position);M(I);)I=e.input.charCodeAt(++e.position);if(I===58)
I=e.input.charCodeAt(++e.position),B(I)||S(e,"a whitespace character is expected after the key-value separator within a block mapping"),T&&(ee(e,k,C,h,A,null,g,
r,m),h=A=R=null),E=!0,T=!1,P=!1,h=e.tag,A=e.result;else if(E)S(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=y,e.anchor=w,!0}else if(E)
S(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=y,e.anchor=w,!0}if((e.line===le||e.lineIndent>p)&&(T&&(g=
e.line,r=e.lineStart,m=e.position),oe(e,p,d,!0,P)&&(T?A=e.result:R=e.result),T||(ee(e,k,C,h,A,R,g,r,m),h=A=R=null),F(e,!0,-1),I=e.input.charCodeAt(e.position)),
(e.line===le||e.lineIndent>p)&&I!==0)S(e,"bad indentation of a mapping entry");else if(e.lineIndent<p)break}return T&&ee(e,k,C,h,A,null,g,r,m),E&&(e.tag=y,e.anchor=
w,e.kind="mapping",e.result=k),E}function an(e){let p=!1,b=!1,P,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&S(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(p=!0,r=e.input.charCodeAt(++e.position)):r===33?(b=!0,P="!!",r=e.input.charCodeAt(++e.position)):P="!";let m=e.
position;if(p){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(m,e.position),r=e.input.charCodeAt(++e.position)):
S(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!B(r);)r===33&&(b?S(e,"tag suffix cannot contain exclamation marks"):(P=e.input.slice(
m-1,e.position+1),N.test(P)||S(e,"named tag handle cannot contain such characters"),b=!0,m=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(m,e.
position),L.test(g)&&S(e,"tag suffix cannot contain flow indicator characters")}g&&!_.test(g)&&S(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{S(e,"tag name is malformed: "+g)}return p?e.tag=g:o.call(e.tagMap,P)?e.tag=e.tagMap[P]+g:P==="!"?e.tag="!"+g:P==="!!"?e.tag="tag:yaml.org,2002:"+g:S(e,
'undeclared tag handle "'+P+'"'),!0}function sn(e){let p=e.input.charCodeAt(e.position);if(p!==38)return!1;e.anchor!==null&&S(e,"duplication of an anchor proper\
ty"),p=e.input.charCodeAt(++e.position);let b=e.position;for(;p!==0&&!B(p)&&!V(p);)p=e.input.charCodeAt(++e.position);return e.position===b&&S(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(b,e.position),!0}function En(e){let p=e.input.charCodeAt(e.position);if(p!==42)return!1;p=
e.input.charCodeAt(++e.position);let b=e.position;for(;p!==0&&!B(p)&&!V(p);)p=e.input.charCodeAt(++e.position);e.position===b&&S(e,"name of an alias node must c\
ontain at least one character");let P=e.input.slice(b,e.position);return o.call(e.anchorMap,P)||S(e,'unidentified alias "'+P+'"'),e.result=e.anchorMap[P],F(e,!0,
-1),!0}function cn(e,p,b,P){let g=Se(e);return Sn(e),he(e,p),e.tag=null,e.anchor=null,e.kind=null,e.result=null,ln(e,b,P)&&e.kind==="mapping"?(ue(e),!0):(Tn(e),
he(e,g),!1)}function oe(e,p,b,P,g){let r,m,y=1,w=!1,k=!1,C=null,h,A,R;e.depth>=e.maxDepth&&S(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let T=r=m=d===b||c===b;if(P&&F(e,!0,-1)&&(w=!0,e.lineIndent>p?y=1:e.lineIndent===p?
y=0:e.lineIndent<p&&(y=-1)),y===1)for(;;){let E=e.input.charCodeAt(e.position),I=Se(e);if(w&&(E===33&&e.tag!==null||E===38&&e.anchor!==null)||!an(e)&&!sn(e))break;
C===null&&(C=I),F(e,!0,-1)?(w=!0,m=T,e.lineIndent>p?y=1:e.lineIndent===p?y=0:e.lineIndent<p&&(y=-1)):m=!1}if(m&&(m=w||g),y===1||d===b)if(l===b||s===b?A=p:A=p+1,
R=e.position-e.lineStart,y===1)if(m&&(on(e,R)||ln(e,R,A))||rn(e,A))k=!0;else{let E=e.input.charCodeAt(e.position);C!==null&&T&&!m&&E!==124&&E!==62&&cn(e,C,C.position-
C.lineStart,A)||r&&ie(e,A)||Ie(e,A)||tn(e,A)?k=!0:En(e)?(k=!0,(e.tag!==null||e.anchor!==null)&&S(e,"alias node should not have any properties")):nn(e,A,l===b)&&
(k=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&Z(e,e.anchor,e.result)}else y===0&&(k=m&&on(e,R));if(e.tag===null)e.anchor!==null&&Z(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&S(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let E=0,I=e.implicitTypes.
length;E<I;E+=1)if(h=e.implicitTypes[E],h.resolve(e.result)){e.result=h.construct(e.result),e.tag=h.tag,e.anchor!==null&&Z(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))h=e.typeMap[e.kind||"fallback"][e.tag];else{h=null;let E=e.typeMap.multi[e.kind||"fallback"];for(let I=0,
D=E.length;I<D;I+=1)if(e.tag.slice(0,E[I].tag.length)===E[I].tag){h=E[I];break}}h||S(e,"unknown tag !<"+e.tag+">"),e.result!==null&&h.kind!==e.kind&&S(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+h.kind+'", not "'+e.kind+'"'),h.resolve(e.result,e.tag)?(e.result=h.construct(e.result,e.tag),e.anchor!==
null&&Z(e,e.anchor,e.result)):S(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||k}function In(e){let p=e.position,b=!1,P;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(P=
e.input.charCodeAt(e.position))!==0&&(F(e,!0,-1),P=e.input.charCodeAt(e.position),!(e.lineIndent>0||P!==37));){b=!0,P=e.input.charCodeAt(++e.position);let g=e.position;
for(;P!==0&&!B(P);)P=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),m=[];for(r.length<1&&S(e,"directive name must not be less than one chara\
cter in length");P!==0;){for(;M(P);)P=e.input.charCodeAt(++e.position);if(P===35){do P=e.input.charCodeAt(++e.position);while(P!==0&&!$(P));break}if($(P))break;
for(g=e.position;P!==0&&!B(P);)P=e.input.charCodeAt(++e.position);m.push(e.input.slice(g,e.position))}P!==0&&Ee(e),o.call(en,r)?en[r](e,r,m):ge(e,'unknown docum\
ent directive "'+r+'"')}if(F(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,F(e,!0,-1)):b&&S(e,"directives end mark is expected"),oe(e,e.lineIndent-1,d,!1,!0),F(e,!0,-1),e.checkLineBreaks&&x.test(e.input.slice(p,e.
position))&&ge(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&J(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,F(e,!0,-1));return}e.position<e.length-1&&S(e,"end of the stream or a document separator is expected")}function De(e,p){e=String(e),p=p||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let b=new q(e,p),P=e.indexOf("\0");for(P!==-1&&(b.position=P,S(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)In(b);return b.documents}function Dn(e,p,b){p!==null&&typeof p=="ob\
ject"&&typeof b>"u"&&(b=p,p=null);let P=De(e,b);if(typeof p!="function")return P;for(let g=0,r=P.length;g<r;g+=1)p(P[g])}function Ln(e,p){let b=De(e,p);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return kn.loadAll=Dn,kn.load=Ln,kn}var Wt={},yi;function Pa(){
if(yi)return Wt;yi=1;let n=Ue(),t=Ge(),i=zt(),a=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,s=9,c=10,d=13,u=32,f=33,v=34,O=35,x=37,L=38,
N=39,_=42,j=44,$=45,M=58,B=61,V=62,Ce=63,Ae=64,Qe=91,Oe=93,Rn=96,xe=123,Xe=124,Re=125,q={};q[0]="\\0",q[7]="\\a",q[8]="\\b",q[9]="\\t",q[10]="\\n",q[11]="\\v",q[12]=
"\\f",q[13]="\\r",q[27]="\\e",q[34]='\\"',q[92]="\\\\",q[133]="\\N",q[160]="\\_",q[8232]="\\L",q[8233]="\\P";let Ze=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function ge(r,m){if(m===null)return{};let y={},w=Object.keys(m);for(let k=0,
C=w.length;k<C;k+=1){let h=w[k],A=String(m[h]);h.slice(0,2)==="!!"&&(h="tag:yaml.org,2002:"+h.slice(2));let R=r.compiledTypeMap.fallback[h];R&&o.call(R.styleAliases,
A)&&(A=R.styleAliases[A]),y[h]=A}return y}function Z(r){let m,y,w=r.toString(16).toUpperCase();if(r<=255)m="x",y=2;else if(r<=65535)m="u",y=4;else if(r<=4294967295)
m="U",y=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+n.repeat("0",y-w.length)+w}let Sn=1,ue=2;function Tn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=ge(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ue:Sn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Se(r,m){let y=n.repeat(" ",m),w=0,k="",C=r.length;for(;w<C;){let h,A=r.indexOf(`
`,w);A===-1?(h=r.slice(w),w=C):(h=r.slice(w,A+1),w=A+1),h.length&&h!==`
`&&(k+=y),k+=h}return k}function he(r,m){return`
`+n.repeat(" ",r.indent*m)}function en(r,m){for(let y=0,w=r.implicitTypes.length;y<w;y+=1)if(r.implicitTypes[y].resolve(m))return!0;return!1}function z(r){return r===
u||r===s}function re(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function Te(r){return re(r)&&
r!==l&&r!==d&&r!==c}function ee(r,m,y){let w=Te(r),k=w&&!z(r);return(y?w:w&&r!==j&&r!==Qe&&r!==Oe&&r!==xe&&r!==Re)&&r!==O&&!(m===M&&!k)||Te(m)&&!z(m)&&r===O||m===
M&&k}function Ee(r){return re(r)&&r!==l&&!z(r)&&r!==$&&r!==Ce&&r!==M&&r!==j&&r!==Qe&&r!==Oe&&r!==xe&&r!==Re&&r!==O&&r!==L&&r!==_&&r!==f&&r!==Xe&&r!==B&&r!==V&&r!==
N&&r!==v&&r!==x&&r!==Ae&&r!==Rn}function F(r){return!z(r)&&r!==M}function J(r,m){let y=r.charCodeAt(m),w;return y>=55296&&y<=56319&&m+1<r.length&&(w=r.charCodeAt(
m+1),w>=56320&&w<=57343)?(y-55296)*1024+w-56320+65536:y}function ve(r){return/^\n* /.test(r)}let nn=1,Ie=2,tn=3,rn=4,ie=5;function on(r,m,y,w,k,C,h,A){let R,T=0,
E=null,I=!1,D=!1,le=w!==-1,Le=-1,Ne=Ee(J(r,0))&&F(J(r,r.length-1));if(m||h)for(R=0;R<r.length;T>=65536?R+=2:R++){if(T=J(r,R),!re(T))return ie;Ne=Ne&&ee(T,E,A),E=
T}else{for(R=0;R<r.length;T>=65536?R+=2:R++){if(T=J(r,R),T===c)I=!0,le&&(D=D||R-Le-1>w&&r[Le+1]!==" ",Le=R);else if(!re(T))return ie;Ne=Ne&&ee(T,E,A),E=T}D=D||le&&
R-Le-1>w&&r[Le+1]!==" "}return!I&&!D?Ne&&!h&&!k(r)?nn:C===ue?ie:Ie:y>9&&ve(r)?ie:h?C===ue?ie:Ie:D?rn:tn}function ln(r,m,y,w,k){r.dump=(function(){if(m.length===
0)return r.quotingType===ue?'""':"''";if(!r.noCompatMode&&(Ze.indexOf(m)!==-1||S.test(m)))return r.quotingType===ue?'"'+m+'"':"'"+m+"'";let C=r.indent*Math.max(
1,y),h=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-C),A=w||r.flowLevel>-1&&y>=r.flowLevel;function R(T){return en(r,T)}switch(on(m,A,r.indent,
h,R,r.quotingType,r.forceQuotes&&!w,k)){case nn:return m;case Ie:return"'"+m.replace(/'/g,"''")+"'";case tn:return"|"+an(m,r.indent)+sn(Se(m,C));case rn:return"\
>"+an(m,r.indent)+sn(Se(En(m,h),C));case ie:return'"'+oe(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function an(r,m){let y=ve(r)?
String(m):"",w=r[r.length-1]===`
`,C=w&&(r[r.length-2]===`
`||r===`
`)?"+":w?"":"-";return y+C+`
`}function sn(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function En(r,m){let y=/(\n+)([^\n]*)/g,w=(function(){let A=r.indexOf(`
`);return A=A!==-1?A:r.length,y.lastIndex=A,cn(r.slice(0,A),m)})(),k=r[0]===`
`||r[0]===" ",C,h;for(;h=y.exec(r);){let A=h[1],R=h[2];C=R[0]===" ",w+=A+(!k&&!C&&R!==""?`
`:"")+cn(R,m),k=C}return w}function cn(r,m){if(r===""||r[0]===" ")return r;let y=/ [^ ]/g,w,k=0,C,h=0,A=0,R="";for(;w=y.exec(r);)A=w.index,A-k>m&&(C=h>k?h:A,R+=
`
`+r.slice(k,C),k=C+1),h=A;return R+=`
`,r.length-k>m&&h>k?R+=r.slice(k,h)+`
`+r.slice(h+1):R+=r.slice(k),R.slice(1)}function oe(r){let m="",y=0;for(let w=0;w<r.length;y>=65536?w+=2:w++){y=J(r,w);let k=q[y];!k&&re(y)?(m+=r[w],y>=65536&&(m+=
r[w+1])):m+=k||Z(y)}return m}function In(r,m,y){let w="",k=r.tag;for(let C=0,h=y.length;C<h;C+=1){let A=y[C];r.replacer&&(A=r.replacer.call(y,String(C),A)),(p(r,
m,A,!1,!1)||typeof A>"u"&&p(r,m,null,!1,!1))&&(w!==""&&(w+=","+(r.condenseFlow?"":" ")),w+=r.dump)}r.tag=k,r.dump="["+w+"]"}function De(r,m,y,w){let k="",C=r.tag;
for(let h=0,A=y.length;h<A;h+=1){let R=y[h];r.replacer&&(R=r.replacer.call(y,String(h),R)),(p(r,m+1,R,!0,!0,!1,!0)||typeof R>"u"&&p(r,m+1,null,!0,!0,!1,!0))&&((!w||
k!=="")&&(k+=he(r,m)),r.dump&&c===r.dump.charCodeAt(0)?k+="-":k+="- ",k+=r.dump)}r.tag=C,r.dump=k||"[]"}function Dn(r,m,y){let w="",k=r.tag,C=Object.keys(y);for(let h=0,
A=C.length;h<A;h+=1){let R="";w!==""&&(R+=", "),r.condenseFlow&&(R+='"');let T=C[h],E=y[T];r.replacer&&(E=r.replacer.call(y,T,E)),p(r,m,T,!1,!1)&&(r.dump.length>
1024&&(R+="? "),R+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),p(r,m,E,!1,!1)&&(R+=r.dump,w+=R))}r.tag=k,r.dump="{"+w+"}"}function Ln(r,m,y,w){let k="",
C=r.tag,h=Object.keys(y);if(r.sortKeys===!0)h.sort();else if(typeof r.sortKeys=="function")h.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys must be a\
 boolean or a function");for(let A=0,R=h.length;A<R;A+=1){let T="";(!w||k!=="")&&(T+=he(r,m));let E=h[A],I=y[E];if(r.replacer&&(I=r.replacer.call(y,E,I)),!p(r,m+
1,E,!0,!0,!0))continue;let D=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;D&&(r.dump&&c===r.dump.charCodeAt(0)?T+="?":T+="? "),T+=r.dump,D&&(T+=he(r,m)),
p(r,m+1,I,!0,D)&&(r.dump&&c===r.dump.charCodeAt(0)?T+=":":T+=": ",T+=r.dump,k+=T)}r.tag=C,r.dump=k||"{}"}function e(r,m,y){let w=y?r.explicitTypes:r.implicitTypes;
for(let k=0,C=w.length;k<C;k+=1){let h=w[k];if((h.instanceOf||h.predicate)&&(!h.instanceOf||typeof m=="object"&&m instanceof h.instanceOf)&&(!h.predicate||h.predicate(
m))){if(y?h.multi&&h.representName?r.tag=h.representName(m):r.tag=h.tag:r.tag="?",h.represent){let A=r.styleMap[h.tag]||h.defaultStyle,R;if(a.call(h.represent)===
"[object Function]")R=h.represent(m,A);else if(o.call(h.represent,A))R=h.represent[A](m,A);else throw new t("!<"+h.tag+'> tag resolver accepts not "'+A+'" style');
r.dump=R}return!0}}return!1}function p(r,m,y,w,k,C,h){r.tag=null,r.dump=y,e(r,y,!1)||e(r,y,!0);let A=a.call(r.dump),R=w;w&&(w=r.flowLevel<0||r.flowLevel>m);let T=A===
"[object Object]"||A==="[object Array]",E,I;if(T&&(E=r.duplicates.indexOf(y),I=E!==-1),(r.tag!==null&&r.tag!=="?"||I||r.indent!==2&&m>0)&&(k=!1),I&&r.usedDuplicates[E])
r.dump="*ref_"+E;else{if(T&&I&&!r.usedDuplicates[E]&&(r.usedDuplicates[E]=!0),A==="[object Object]")w&&Object.keys(r.dump).length!==0?(Ln(r,m,r.dump,k),I&&(r.dump=
"&ref_"+E+r.dump)):(Dn(r,m,r.dump),I&&(r.dump="&ref_"+E+" "+r.dump));else if(A==="[object Array]")w&&r.dump.length!==0?(r.noArrayIndent&&!h&&m>0?De(r,m-1,r.dump,
k):De(r,m,r.dump,k),I&&(r.dump="&ref_"+E+r.dump)):(In(r,m,r.dump),I&&(r.dump="&ref_"+E+" "+r.dump));else if(A==="[object String]")r.tag!=="?"&&ln(r,r.dump,m,C,R);else{
if(A==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+A)}if(r.tag!==null&&r.tag!=="?"){let D=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?D="!"+D:D.slice(0,18)==="tag:yaml.org,2002:"?D="!!"+D.slice(18):D="!<"+D+">",r.dump=D+" "+
r.dump}}return!0}function b(r,m){let y=[],w=[];P(r,y,w);let k=w.length;for(let C=0;C<k;C+=1)m.duplicates.push(y[w[C]]);m.usedDuplicates=new Array(k)}function P(r,m,y){
if(r!==null&&typeof r=="object"){let w=m.indexOf(r);if(w!==-1)y.indexOf(w)===-1&&y.push(w);else if(m.push(r),Array.isArray(r))for(let k=0,C=r.length;k<C;k+=1)P(
r[k],m,y);else{let k=Object.keys(r);for(let C=0,h=k.length;C<h;C+=1)P(r[k[C]],m,y)}}}function g(r,m){m=m||{};let y=new Tn(m);y.noRefs||b(r,y);let w=r;return y.replacer&&
(w=y.replacer.call({"":w},"",w)),p(y,0,w,!0,!0)?y.dump+`
`:""}return Wt.dump=g,Wt}var gi;function wa(){if(gi)return Y;gi=1;let n=ba(),t=Pa();function i(a,o){return function(){throw new Error("Function yaml."+a+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Y.Type=W(),Y.Schema=hi(),Y.FAILSAFE_SCHEMA=wi(),Y.JSON_SCHEMA=xi(),Y.CORE_SCHEMA=
Ri(),Y.DEFAULT_SCHEMA=zt(),Y.load=n.load,Y.loadAll=n.loadAll,Y.dump=t.dump,Y.YAMLException=Ge(),Y.types={binary:Ei(),float:Oi(),map:Pi(),null:ki(),pairs:Di(),set:Li(),
timestamp:Si(),bool:Ci(),int:Ai(),merge:Ti(),omap:Ii(),seq:bi(),str:vi()},Y.safeLoad=i("safeLoad","load"),Y.safeLoadAll=i("safeLoadAll","loadAll"),Y.safeDump=i(
"safeDump","dump"),Y}var ka=wa(),Ca=ha(ka),{Type:Ni,Schema:Jc,FAILSAFE_SCHEMA:_i,JSON_SCHEMA:Qc,CORE_SCHEMA:Xc,DEFAULT_SCHEMA:Zc,load:Mi,loadAll:eu,dump:nu,YAMLException:tu,
types:ru,safeLoad:iu,safeLoadAll:ou,safeDump:lu}=Ca;function Bi(n,t,i){if(t===void 0)return i?Fi(n):me(n);if(t===`${Pe}binary`)return Ra(n);if(t===`${Pe}timestamp`)return Oa.test(n)&&xa(n)?me(n):void 0;let a=Aa.get(
t);if(!a)return me(n);let o=Fi(n);return a==="float"&&o.type==="integer"?we(Number(o.value)):o.type===a?o:void 0}var Pe="tag:yaml.org,2002:",Aa=new Map([[`${Pe}\
int`,"integer"],[`${Pe}float`,"float"],[`${Pe}bool`,"boolean"],[`${Pe}null`,"null"]]),Oa=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function xa(n){let[t=0,i=0,a=0]=n.split(/[-Tt ]/,3).map(Number);return a<=new Date(Date.UTC(t,i,0)).getUTCDate()}function Ra(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return me(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function Fi(n){
let t=Sa.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return Ta(n)??me(n);if(!/[-+0-9]/.test(i))return me(n);let a=n.replaceAll("_","");return Ia(a)??Ea(a)??
me(n)}var Sa=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,$i(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,$i(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,we(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,we(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,we(Number.NEGATIVE_INFINITY)])]);
function me(n){return{type:"text",value:n,key:n}}function $i(n){return{type:"boolean",value:n,key:String(n)}}function we(n){return{type:"float",value:n,key:La(n)}}
function Ta(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?we(t):void 0}
function Ea(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?we(t):void 0}function Ia(n){let t=Da.
exec(n);if(!t)return;let[,i="",a,o,l,s="0"]=t,c=a!==void 0?Cn(a,"0x",16):o!==void 0?Cn(o,"0o",22):l!==void 0?Cn(l,"0b",64):Cn(s,"",20);if(c===void 0||c>=2n**64n)
return;let d=i==="-"?-c:c;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:i===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var Da=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Cn(n,t,i){return n.length<=i?BigInt(t+n):
void 0}function La(n){let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let i=1;for(;Math.fround(Number(t.toPrecision(i)))!==t;)i++;let[a,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(
i))):`${a}e${l<0?"-":"+"}${String(Math.abs(l)).padStart(2,"0")}`}function ji(n){if(n.length>Ui||Na(n))return;let t=Yi(n);return Vt?void 0:t}function Ki(n){return n.length<=Ui&&Yi(n)!==void 0}function Yi(n){Vt=!1;try{return{value:Mi(
n,{schema:Xa})??null}}catch{return}}var Ui=3e6;function Na(n){return Ma.test(n)||_a.test(n)||Ba(n)||Fa.test(n)&&$a.test(n)?!0:/[[{]/.test(n)&&qa.test(n)&&(Ha.test(
n)||ja(n))}var _a=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Ma=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
Fa=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,$a=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");function Ba(n){for(let t=0;t+qi<n.length;){let i=n.lastIndexOf(`
`,t+qi);if(i<t)return!0;t=i+1}return!1}var qi=1e3,qa=/(?:^|[\s,:[{-])[[{]/,Ha=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;function ja(n){let t=!1,i=!1;for(let a=0;a<n.length;a++){
let o=n.charCodeAt(a);if(o===Ka||o===Ya||o===Hi){if(t)return!0;t=o!==Hi,i=!1}else t&&(o===Ua?i=!1:o===Ga?i=!0:!i&&o!==Wa&&o!==za&&o!==Va&&(t=!1))}return!1}var[Ka,
Ya,Hi,Ua,Ga,Wa,za,Va]=[93,125,44,10,35,32,9,13],Vt=!1,Ja=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),We,Qa=new Ni("tag:op\
enchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Ja.has(n.charCodeAt(0))||(We=Bi(n,void 0,!0),!We||We.type==="text"))return!1;let{type:t,key:i,value:a}=We;
return(t==="float"||t==="integer"&&i!==String(a))&&(Vt=!0),!0},construct:()=>We?.value}),Xa=_i.extend({implicit:[Qa]});var Za,es=()=>Za??=require("./with-positions.cjs");var Jt=(...n)=>es().readWithPositions(...n);function Wi(n,{valuesOnly:t=!0}={}){let i=qr(n),a=[],o,l=0;for(let s of Ur(n)){let c=Gi(n,{...s,start:l},i,t);if(c.value===null&&c.issues.length===0){o??=c;continue}
a.push(c),l=s.end}return a.length>0?{documents:a}:{documents:[o??Gi(n,{start:l,body:l,end:n.length},i,t)]}}function Gi(n,t,i,a){let o=a?ns(n,t):void 0;if(!o)return Jt(
n,t,i);let l,s=()=>(l??=Jt(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:c=>s().positionOf(c),keyOf:c=>s().keyOf(c),get node(){
return s().node}}}function ns(n,{body:t,end:i,json:a,fault:o}){if(o)return;let l=n.slice(t,i);return a?Ki(l)?a:void 0:ji(l)}var X=require("fs"),ye=require("path");var ts,zi=()=>ts??=require("./glob.cjs"),Vi=(...n)=>zi().globOf(...n),Ji=(...n)=>zi().isGlob(...n);var rs,An=()=>rs??=require("./ignored.cjs"),Qt=(...n)=>An().ignoringAround(...n),Qi=(...n)=>An().ignoringIn(...n),Xt=(...n)=>An().isIgnored(...n),Xi=(...n)=>An().
patternsOf(...n);function Zi(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?n.code:""}var is={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function ze(n){return n instanceof Error?is[Zi(n)]??n.message:"an unknown error"}var ke=require("fs"),eo=require("path");var os=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Cu=1440*60*1e3;function no(n){return os.test(n)}var Ve="<stdin>";function*to(n,{cwd:t,ignore:i=[],onFault:a}){let o=new Set,l=i.length>0?Xi(t,i):[];function*s(c,d,u,f){let v=(0,X.realpathSync)(c);if(o.has(v))
return;o.add(v);let O=Qi(c,u);for(let x of(0,X.readdirSync)(c,{withFileTypes:!0}).sort(cs)){let L=Zt(c,ye.sep,x.name),N=d===""?x.name:Zt(d,"/",x.name),_=as.test(
x.name)&&f(N);try{let j=x.isSymbolicLink()?ps(L,_):x,$=j?.isDirectory()??!1;if(!$&&!_||$&&(ss.has(x.name)||no(x.name))||[O,l].some(M=>M.length>0&&Xt(L,$,M)))continue;
if($)yield*s(L,N,O,f);else if(j?.isFile()){let M=x.isSymbolicLink()?(0,X.realpathSync)(L):Zt(v,ye.sep,x.name);o.has(M)||(yield{path:N,fromDirectory:!0}),o.add(M)}}catch(j){
a(`${N}: ${ze(j)}`)}}}for(let c of n)try{if(c==="-"){o.has(Ve)||(yield{path:Ve,fromDirectory:!1}),o.add(Ve);continue}let d=(0,ye.resolve)(t,c),u=us(c),f=(0,X.statSync)(
d,{throwIfNoEntry:!1});if(!f&&Ji(u)){let v=!1;for(let O of ls(u,t,s))v=!0,yield O;v||a(`${c}: no YAML or JSON file matches`)}else if(f){if(f.isDirectory())yield*s(
d,u==="."?"":u,Qt(d),()=>!0);else if(!fs(f,d))a(`${c}: it is neither a file nor a directory`);else if(l.length===0||!Xt(d,!1,l)){let v=f.isFile()?(0,X.realpathSync)(
d):d;o.has(v)||(yield{path:u,fromDirectory:!1}),o.add(v)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(d){a(`${c}: ${ze(d)}`)}}function*ls(n,t,i){let{
base:a,isMatch:o}=Vi(n),l=(0,ye.resolve)(t,a);if(!(0,X.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let s=a==="."?"":a,c=s===""?0:s.length+(s.endsWith(
"/")?0:1);yield*i(l,s,Qt(l),d=>o(d.slice(c)))}var as=/\.(?:ya?ml|json)$/i,ss=new Set([".git","node_modules"]),cs=(n,t)=>n.name<t.name?-1:1,Zt=(n,t,i)=>n.endsWith(
t)?n+i:n+t+i,us=n=>ye.sep==="\\"?n.replaceAll("\\","/"):n;function ps(n,t){try{return(0,X.statSync)(n)}catch(i){if(t)throw i;return}}function fs(n,t){return n.isFile()||
n.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var ro=require("buffer"),te=require("fs"),io=require("path");function oo(n,t){return n===Ve?Buffer.from(t.stdin()):ds(n,t.cwd)}function ds(n,t){let i=(0,io.resolve)(t,n),a=(0,te.openSync)(i,"r");try{if(/^\/(?:dev|proc)\//.
test(i))return(0,te.readFileSync)(a);let o=(0,te.readSync)(a,On);return o<On.length?On.subarray(0,o):Buffer.concat([On,(0,te.readFileSync)(a)])}finally{(0,te.closeSync)(
a)}}var On=Buffer.allocUnsafeSlow(64*1024);function lo(n){if(n[0]===255&&n[1]===254)return new TextDecoder("utf-16le").decode(n);if(n[0]===254&&n[1]===255)return new TextDecoder(
"utf-16be").decode(n);let t=n.toString("utf8");return(0,ro.isUtf8)(n)?t:t.replaceAll("\uFFFD","\uFFFF")}function ao(n,t){let i=[],a=[];for(let{path:o}of to(n,{cwd:t.cwd,onFault:l=>a.push(l)}))try{i.push({path:o,text:lo(oo(o,t))})}catch(l){a.push(`${o}: ${ze(l)}`)}
return{files:i,faults:a}}var xn={ok:0,findings:1,failure:2};function er(n,t){n.stderr(`${ae(t)}
`)}function so(n,t){er(n,`openchoreo-planes: ${t}`)}function co(n,t){let{files:i,faults:a}=ao(n,t),o=[],l=[],s=[];for(let{path:c,text:d}of i)for(let u of Wi(d).documents){let f=u.issues.find(({code:v})=>v==="yaml\
-syntax");f&&s.push(`${c}:${f.range.start.line}: ${f.message}`);for(let{value:v,pointer:O}of wr(u.value))o.push(v),l.push(`${c}:${u.positionOf(O).start.line}`)}
return{values:o,places:l,unreadable:s,faults:a}}function uo(n,t,i){for(let a of n)er(i,a);for(let a of t)so(i,a);return t.length>0?xn.failure:n.length>0?xn.findings:
xn.ok}var ms=require("util");var Je=class extends Error{name="UsageError"};function po(n){if(mr(n))return n;throw new Je(`unknown release ${n}; must be one of ${Bn.join(", ")}`)}function ys({options:n,positionals:t},i){let a=po(n.release);if(t.length===0)throw new Je("checklist needs files or directories, or - for standard input");let{values:o,
unreadable:l,faults:s}=co(t,i);return i.stdout(Br(Lr(o,{release:a}),n.format)),uo(l,s,i)}0&&(module.exports={checklistCommand});

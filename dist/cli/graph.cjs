"use strict";var bt=Object.defineProperty;var xa=Object.getOwnPropertyDescriptor;var wa=Object.getOwnPropertyNames;var Oa=Object.prototype.hasOwnProperty;var T=(e,n)=>{for(var t in n)bt(e,t,{get:n[t],enumerable:!0})},Ra=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of wa(n))!Oa.call(e,i)&&i!==
t&&bt(e,i,{get:()=>n[i],enumerable:!(r=xa(n,i))||r.enumerable});return e};var Sa=e=>Ra(bt({},"__esModule",{value:!0}),e);var qu={};T(qu,{graphCommand:()=>ju});module.exports=Sa(qu);var qr=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Qr=/##(\w*)\[/g,Ca=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function I(e){return Ca(e)&&!e.includes(
`
`)?e:Na(e.replace(qr,Da))}function Jr(e){return`${JSON.stringify(e,null,2).replace(qr,n=>n===`
`?n:Ea(n)).replace(Qr,"##$1\\u005b")}
`}function Ea(e){return Array.from({length:e.length},(n,t)=>`\\u${Zr(e.charCodeAt(t))}`).join("")}function Da(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Zr(n)}`}var Zr=e=>e.toString(16).padStart(4,"0");function Na(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Qr,"##$1\\[")}function O(e,n){let t=new Map;for(let r of e){let i=n(r),o=t.get(i);o?o.push(r):t.set(i,[r])}return t}var vt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var F=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Pt="v0.16",B=["v0.\
3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Sn={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6",
"v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"\
v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},V=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","Obs\
ervabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Xr={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organization"],"v0.7":["\
DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","ObservabilityPlane",
"Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterOb\
servabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},eo={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};var xt={};T(xt,{isPlane:()=>Aa,validatePlane:()=>$a,withDefaults:()=>Ia});var Ta,kt=()=>Ta??=require("./v0.3.cjs"),$a=(...e)=>kt().validatePlane(...e),Aa=(...e)=>kt().
isPlane(...e),Ia=(...e)=>kt().withDefaults(...e);var Cn={};T(Cn,{isPlane:()=>Fa,validatePlane:()=>La,withDefaults:()=>Ba});var Ma,wt=()=>Ma??=require("./v0.4.cjs"),La=(...e)=>wt().validatePlane(...e),Fa=(...e)=>wt().
isPlane(...e),Ba=(...e)=>wt().withDefaults(...e);var Rt={};T(Rt,{isPlane:()=>Wa,validatePlane:()=>Ka,withDefaults:()=>Ha});var _a,Ot=()=>_a??=require("./v0.6.cjs"),Ka=(...e)=>Ot().validatePlane(...e),Wa=(...e)=>Ot().
isPlane(...e),Ha=(...e)=>Ot().withDefaults(...e);var Ct={};T(Ct,{isPlane:()=>ja,validatePlane:()=>za,withDefaults:()=>Ua});var Ga,St=()=>Ga??=require("./v0.7.cjs"),za=(...e)=>St().validatePlane(...e),ja=(...e)=>St().
isPlane(...e),Ua=(...e)=>St().withDefaults(...e);var Dt={};T(Dt,{isPlane:()=>qa,validatePlane:()=>Ya,withDefaults:()=>Qa});var Va,Et=()=>Va??=require("./v0.8.cjs"),Ya=(...e)=>Et().validatePlane(...e),qa=(...e)=>Et().
isPlane(...e),Qa=(...e)=>Et().withDefaults(...e);var Tt={};T(Tt,{isPlane:()=>Xa,validatePlane:()=>Za,withDefaults:()=>el});var Ja,Nt=()=>Ja??=require("./v0.9.cjs"),Za=(...e)=>Nt().validatePlane(...e),Xa=(...e)=>Nt().
isPlane(...e),el=(...e)=>Nt().withDefaults(...e);var En={};T(En,{isPlane:()=>rl,validatePlane:()=>tl,withDefaults:()=>ol});var nl,$t=()=>nl??=require("./v0.10.cjs"),tl=(...e)=>$t().validatePlane(...e),rl=(...e)=>$t().
isPlane(...e),ol=(...e)=>$t().withDefaults(...e);var It={};T(It,{isPlane:()=>al,validatePlane:()=>sl,withDefaults:()=>ll});var il,At=()=>il??=require("./v0.12.cjs"),sl=(...e)=>At().validatePlane(...e),al=(...e)=>At().
isPlane(...e),ll=(...e)=>At().withDefaults(...e);var Lt={};T(Lt,{isPlane:()=>fl,validatePlane:()=>cl,withDefaults:()=>ul});var dl,Mt=()=>dl??=require("./v0.13.cjs"),cl=(...e)=>Mt().validatePlane(...e),fl=(...e)=>Mt().
isPlane(...e),ul=(...e)=>Mt().withDefaults(...e);var Bt={};T(Bt,{isPlane:()=>gl,validatePlane:()=>ml,withDefaults:()=>yl});var pl,Ft=()=>pl??=require("./v0.14.cjs"),ml=(...e)=>Ft().validatePlane(...e),gl=(...e)=>Ft().
isPlane(...e),yl=(...e)=>Ft().withDefaults(...e);var Dn={};T(Dn,{isPlane:()=>vl,validatePlane:()=>bl,withDefaults:()=>Pl});var hl,_t=()=>hl??=require("./v0.15.cjs"),bl=(...e)=>_t().validatePlane(...e),vl=(...e)=>_t().
isPlane(...e),Pl=(...e)=>_t().withDefaults(...e);var Wt={};T(Wt,{isPlane:()=>wl,validatePlane:()=>xl,withDefaults:()=>Ol});var kl,Kt=()=>kl??=require("./v0.17.cjs"),xl=(...e)=>Kt().validatePlane(...e),wl=(...e)=>Kt().
isPlane(...e),Ol=(...e)=>Kt().withDefaults(...e);var Gt={};T(Gt,{isPlane:()=>Cl,validatePlane:()=>Sl,withDefaults:()=>El});var Rl,Ht=()=>Rl??=require("./v1.0.cjs"),Sl=(...e)=>Ht().validatePlane(...e),Cl=(...e)=>Ht().
isPlane(...e),El=(...e)=>Ht().withDefaults(...e);var Nn={};T(Nn,{isPlane:()=>Tl,validatePlane:()=>Nl,withDefaults:()=>$l});var Dl,zt=()=>Dl??=require("./v1.1.cjs"),Nl=(...e)=>zt().validatePlane(...e),Tl=(...e)=>zt().
isPlane(...e),$l=(...e)=>zt().withDefaults(...e);var Tn={"v0.3":xt,"v0.4":Cn,"v0.5":Cn,"v0.6":Rt,"v0.7":Ct,"v0.8":Dt,"v0.9":Tt,"v0.10":En,"v0.11":En,"v0.12":It,"v0.13":Lt,"v0.14":Bt,"v0.15":Dn,"v0.16":Dn,"v0.1\
7":Wt,"v1.0":Gt,"v1.1":Nn,"v1.2":Nn};function Al(e){return typeof e!="object"||e===null||Array.isArray(e)}function v(e){return!Al(e)}var de=F[F.length-1]??F[0],Ie=Sn[de];function W(e){return Sn[e]}function no(e){return F.findLast(n=>Sn[n]===e)??e}function jt(e,n){return e===n||B.indexOf(e)>=B.
indexOf(n)}function Q(e,n){return typeof n=="string"&&eo[e].includes(n)}function to(e){return typeof e=="string"&&Object.hasOwn(Tn,e)}function Me(e){return Tn[e].
validatePlane}function Ut(e,n){return Tn[e].isPlane(n)}function Vt(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let i=Il(r,e),o=t.get(i)??n(r);return t.
set(i,o),o}}function Il(e,n){let t=B.indexOf(e);for(let r=e;t>0&&Xr[r].includes(n);r=B[t]??r)t--;return B[t]??e}function ce(e){return Ml(e)?vt[e]:void 0}function Ml(e){return Object.hasOwn(vt,e)}function M(e){return ce(e)?.scope==="Cluster"}function C(e){return ce(e)?.planeType}
function xe(e){return C(e)!==void 0}function ro(e){return ce(e)?.otherScope}function oo(e,n){return(ce(e)?.references??[]).filter(t=>on(t,n))}function on({since:e,until:n},t){return(!e||jt(t,e))&&(!n||jt(n,t))}function io(e){let n=new Map,t=new Map,r=new Map;function i({kind:l,namespace:d}){if(M(l)||d===void 0)return;let c=r.get(d);if(c!==void 0)return c;let u={kind:e.
has(d)?"Organization":"Namespace",name:d,namespace:void 0},p=u.kind==="Namespace"?s(u).id:Yt(u);return r.set(d,p),p}function o(l,d,c){let{kind:u,name:p,namespace:f}=d,
g=i(d),m={id:l,kind:u,name:p,...f!==void 0&&{namespace:f},...g!==void 0&&{parent:g},...c};return n.set(l,m),m}function s(l,d={issues:[]}){let c=Yt(l,d.cluster);
return n.get(c)??o(c,l,d)}function a(l,d){let c=Yt(l);if(!n.has(c))return o(c,l,d);let u=(t.get(c)??1)+1;return t.set(c,u),o(`${c}#${u}`,l,d)}return{add:a,refer:s,
all:()=>[...n.values()]}}function Yt({kind:e,namespace:n,name:t},r){let i=[...n===void 0?[]:[n],t].map(so);return[e,...r!==void 0&&e===Y?[r]:[],...i].join("/")}
var Y="ClusterSecretStore",$n=(e,n)=>`${e}/${so(n)}`;function so(e){return e.replace(/[%/#]/g,n=>`%${n.charCodeAt(0).toString(16)}`)}var Ll={data:1,build:2,workflow:2,observability:3},ao=({kind:e})=>{let n=C(e);return n!==void 0?Ll[n]:ce(e)?0:4};function Le({nodes:e}){let n=({kind:o})=>o==="N\
amespace"||o==="Organization",t=O(e.filter(o=>!n(o)),({parent:o})=>o),r=e.filter(n).sort(lo).map(o=>({parent:o,nodes:(t.get(o.id)??[]).sort(An)})),i=(t.get(void 0)??
[]).sort(An);return i.length>0?[...r,{parent:void 0,nodes:i}]:r}var lo=(e,n)=>e.name<n.name?-1:e.name>n.name?1:0,An=(e,n)=>ao(e)-ao(n)||lo(e,n);function Fe({resource:e,
kind:n}){return e===void 0&&!Fl.includes(n)}function fe(e){return Fe(e)||e.unresolved!==void 0}var Fl=["Namespace","Organization","SecretReference",Y];function $({
name:e,displayName:n}){return n===void 0?e:`${n} (${e})`}function co(e){let n=o=>`    ${we(o.id)} [label=${we(`${o.kind}
${$(o)}`)}${fe(o)?', color=red, style="rounded,dashed"':""}]`,t=Le(e).flatMap(({parent:o,nodes:s},a)=>o?[`  subgraph cluster_${a} {`,`    label=${we(`${o.kind} ${$(
o)}`)}`,...s.map(n),...s.length===0?[`    ${we(o.id)} [style=invis]`]:[],"  }"]:s.map(n)),r={set:"",default:", style=dashed",dangling:", style=dashed, color=red"},
i=e.edges.map(({from:o,to:s,field:a,how:l})=>`  ${we(o)} -> ${we(s)} [label=${we(a.replace(/^spec\./,""))}${r[l]}]`);return["digraph topology {","  rankdir=LR",
"  node [shape=box, style=rounded]",...t,...i,"}",""].join(`
`)}var we=e=>`"${e.split(`
`).map(n=>I(n).replace(/[\\"]/g,"\\$&")).join("\\n")}"`;var Bl,_l=()=>Bl??=require("./html-page.cjs"),fo=(...e)=>_l().html(...e);function uo(e){let n=new Map(e.nodes.map(({id:s},a)=>[s,`n${a}`])),t=s=>`    ${n.get(s.id)}["${sn(s.kind)}<br/>${sn($(s))}"]${fe(s)?":::missing":""}`,r=Le(e).flatMap(
({parent:s,nodes:a})=>s?[`  subgraph ${n.get(s.id)}["${sn(s.kind)} ${sn($(s))}"]`,...a.map(t),"  end"]:a.map(t)),i=e.edges.map(({from:s,to:a,field:l,how:d})=>{let c=d===
"set"?"-->":"-.->";return`  ${n.get(s)} ${c}|"${sn(l.replace(/^spec\./,""))}"| ${n.get(a)}`}),o=e.edges.flatMap(({how:s},a)=>s==="dangling"?[a]:[]);return["flow\
chart LR",...r,...i,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...o.length>0?[`  linkStyle ${o.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var sn=e=>I(e).replace(/[^\p{L}\p{N} ._/:()-]/gu,n=>`#${n.codePointAt(0)};`);var H=e=>I(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var Kl=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;function ue(e,n){let t=0;
for(let r of e)t+=Kl.test(r)?2:1;return Math.ceil(t*n*.62)}function qt(e,n){if(ue(e,12)<=n)return e;let t=[...e];for(;t.length>0&&ue(`${t.join("")}\u2026`,12)>n;)
t.pop();return`${t.join("")}\u2026`}var an={data:{word:"data plane",path:"M1 1h10v3H1zM1 5h10v3H1zM1 9h10v2H1z"},build:{word:"build plane",path:"M6 0l5 3v6l-5 3-5-3V3zM6 3.5L3.5 5v2.5L6 9l2.500-1.\
500V5z"},workflow:{word:"workflow plane",path:"M6 0l5 3v6l-5 3-5-3V3zM6 3.500L3.500 5v2.500L6 9l2.500-1.500V5z"},observability:{word:"observability plane",path:"\
M0 11h12v1H0zM1 7h2v3H1zM4 4h2v6H4zM7 6h2v4H7zM10 1h2v9h-2z"},environment:{word:"environment",path:"M6 0l6 3-6 3-6-3zM0 5.500l6 3 6-3v1.500l-6 3-6-3zM0 9l6 3 6-\
3v1l-6 2-6-2z"},organization:{word:"organization",path:"M1 12V2h6v3h4v7zM3 4h2v2H3zM3 8h2v2H3z"},referrer:{word:"project or workflow",path:"M0 2h5l1 2h6v7H0z"},
pipeline:{word:"pipeline",path:"M0 2l4 4-4 4zM4 2l4 4-4 4zM8 2l4 4-4 4z"}};function In(e){let n=C(e);return n!==void 0?n:e==="Environment"?"environment":e==="Or\
ganization"?"organization":e==="DeploymentPipeline"?"pipeline":"referrer"}var po=22,Oe=20;function mo({nodes:e},{boxes:n,routes:t,connections:r,promotions:i,width:o}){let s=new Set(n.map(({node:f})=>In(f.kind))),a=new Set(t.map(({trunk:f})=>f.
how)),l=f=>f!==!1,d=[...Hl.filter(f=>s.has(f)).map(f=>({word:an[f].word,shape:Gl(f)})),a.has("set")&&{word:"reference",shape:ln("edge set")},a.has("default")&&{
word:"by default",shape:ln("edge default")},(a.has("dangling")||e.some(fe))&&{word:"not found",shape:ln("edge dangling")},r.length>0&&{word:"connection of an ag\
ent",shape:ln("agent")},i.length>0&&{word:"promotion",shape:ln("promotion")},e.some(({issues:f})=>f.length>0)&&{word:"not valid",shape:'<g class="node invalid">\
<rect x="1" y="1" width="18" height="10" rx="3"/></g>'}].filter(l),c=[[]],u=Oe,p=0;for(let f of d){let g=go(f);u+g>Math.max(o,400)-Oe&&u>Oe&&(c.push([]),u=Oe),c.
at(-1)?.push(f),u+=g,p=Math.max(p,u)}return{width:p+Oe,height:d.length>0?c.length*po+Oe/2:0,shapes:f=>c.flatMap((g,m)=>Wl(g,f+m*po))}}function Wl(e,n){let t=Oe;
return e.map(r=>{let i=`<g class="legend" transform="translate(${t} ${n})">${r.shape}<text x="26" y="10">${r.word}</text></g>`;return t+=go(r),i})}var go=({word:e})=>26+
ue(e,11)+18,Hl=["environment","referrer","pipeline","data","build","workflow","observability","organization"],Gl=e=>`<g class="node ${e}"><path class="symbol" d\
="${an[e].path}" transform="translate(6 0)"/></g>`,ln=e=>`<g class="${e}"><path d="M0 6H20"/></g>`;var dn={port:8443,caSecret:"cluster-gateway-ca",caKey:"ca.crt",configMap:"cluster-gateway-ca",gatewayValues:["clusterGateway.tls.dnsNames[0]=GATEWAY_HOST"],agentValues:[
"clusterAgent.serverUrl=wss://GATEWAY_HOST/ws","clusterAgent.tls.generateCerts=true","clusterAgent.tls.serverCAConfigMap=cluster-gateway-ca","clusterAgent.tls.c\
aSecretName="],sources:["https://github.com/openchoreo/openchoreo.github.io/blob/2f2c41b55e49d93722172b15e5c5e6c4548408bc/versioned_docs/version-v0.16.x/operati\
ons/multi-cluster-connectivity.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/398f18a69a7c56ea71be8008b49499f363bebc72/versioned_docs/version-v1.\
2.x/platform-engineer-guide/multi-cluster-connectivity.mdx"]},yo={"v0.3":void 0,"v0.4":void 0,"v0.5":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,
"v0.10":void 0,"v0.11":void 0,"v0.12":void 0,"v0.13":void 0,"v0.14":void 0,"v0.15":void 0,"v0.16":dn,"v0.17":dn,"v1.0":dn,"v1.1":dn,"v1.2":dn};var cn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function pe(e){let n=ho.get(e);if(n)return n;let t=cn.filter(o=>on(o,e)&&o.kinds.some(s=>Q(e,s))),r={};for(let{role:o}of cn)r[o]=[];for(let o of t)r[o.role]?.some(
({pointer:s})=>s===o.pointer)||r[o.role]?.push(o);let i=r;return ho.set(e,i),i}var ho=new Map;var zl=300,Be=14,jl=22,vo=26,Jt=22;function Po(e,n,t,r){let i=[],o=new Map,s=t;for(let[a,l]of e.columns.entries()){let d=Vl(e,o),c=a===0?l:ql(l,d),u=Math.max(...c.
flatMap(({title:y,boxes:h})=>[ko(y,11),...h.map(Ql)]),120),p=a===0&&l.some(({kind:y})=>y==="namespace")?Jt:0,f=u+p+2*Be,g=n,m=c.map(y=>{let h=vo+y.boxes.reduce(
(w,S)=>w+xo(S)+Be,0),b=Zt(y.boxes.flatMap(({node:w})=>d.get(w.id)??[])),x=Ul(y,{x:s,y:Math.max(g,b===void 0?g:b-h/2),width:f,height:h},p);g=x.y+h+jl;for(let w of x.
boxes)o.set(w.node.id,w.y+w.height/2);return x});i.push({x:s,width:f,frames:m}),s+=f+r(a)}return i}function Ul({boxes:e,title:n,...t},r,i){let o=r.y+vo,s=r.width-
2*Be-i,a=e.map(l=>{let d=xo(l),c=l.lines.map(({text:p,role:f})=>({text:qt(I(p),s-20-20),role:f})),u={node:l.node,lines:c,x:r.x+Be+i,y:o,width:s,height:d};return o+=
d+Be,u});return{...t,...r,title:qt(I(n),r.width-Be),boxes:a}}function Vl({trunks:e},n){let t=new Map;for(let{to:r,edges:i}of e)for(let{from:o}of i){let s=n.get(
o);s!==void 0&&t.set(r,[...(t.get(r)??[]).slice(-Yl),s])}return new Map([...t].flatMap(([r,i])=>i.length>0?[[r,Zt(i)??0]]:[]))}var Yl=100,Zt=e=>e.length===0?void 0:
e.reduce((n,t)=>n+t,0)/e.length;function ql(e,n){let t=({node:o})=>n.get(o.id)??Number.MAX_SAFE_INTEGER,r=e.map(o=>({...o,boxes:[...o.boxes].sort((s,a)=>t(s)-t(
a))})),i=({boxes:o})=>Zt(o.map(t).filter(s=>s<Number.MAX_SAFE_INTEGER))??Number.MAX_SAFE_INTEGER;return r.sort((o,s)=>i(o)-i(s))}var ko=(e,n)=>Math.min(zl,ue(I(
e),n)),Ql=({lines:e})=>Math.max(...e.map(({text:n})=>ko(n,12)))+20+20,xo=({lines:e})=>e.length*16+10;var me=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function wo({issues:e,isProduction:n,state:t}){return[...n?["production"]:[],...e.length>0?[`not valid: ${me(e.length,"issue")}`]:[],...t?Fn(t):[]]}function Fn({
connected:e,connectedAgents:n,since:t,message:r,unmet:i}){let o=n===void 0?"":` (${me(n,"agent")})`,s=t===void 0?"":` since ${t}`;return[...e===void 0?[]:e?[`co\
nnected${o}${s}`]:[`not connected${s}${r===void 0?"":`: ${r}`}`],...i.map(({type:l,status:d,reason:c,message:u})=>{let p=[c,u].filter(f=>f!==void 0).join(": ");
return`${d==="False"?`not ${l}`:`${l} unknown`}${p===""?"":` (${p})`}`})]}function Oo({nodes:e,edges:n,promotions:t}){let r=new Map(e.map(a=>[a.id,a])),i=O(n,a=>a.from),o=O(t,({pipeline:a})=>a),s=a=>r.get(a)?.name??"";return a=>[{text:Jl(
a),role:"kind"},{text:$(a),role:"name"},...Zl(a).map(l=>({text:l,role:"detail"})),...(i.get(a.id)??[]).flatMap(l=>Xl(l,r.get(l.to))),...(o.get(a.id)??[]).map(l=>({
text:`${s(l.from)} \u2192 ${s(l.to)}`,role:"detail"})),...nd(a).map(l=>({text:l,role:"fault"}))]}var Jl=({kind:e,namespace:n,cluster:t})=>t!==void 0&&n!==void 0?
`${e} in ${n}`:e;function Zl({hosts:e=[],isProduction:n,state:t}){let[r,...i]=e;return[...n?["production"]:[],...r===void 0?[]:[`${r}${i.length>0?` and ${me(i.length,
"more host")}`:""}`],...t?.connected?Fn({...t,unmet:[]}):[]]}function Xl({how:e},n){let t=n&&ed[n.kind];return!n||t===void 0?[]:[{text:`${t} ${n.name}${e==="dan\
gling"?", not found":""}`,role:e==="dangling"?"fault":"detail"}]}var ed={[Y]:"secret store",SecretReference:"pulls images with",DeploymentPipeline:"pipeline"};function nd(e){
let{issues:n,unresolved:t=[],state:r}=e,i=r?Fn(r.connected?{unmet:r.unmet}:r):[];return[...Fe(e)?["not found"]:[],...t.map(()=>"no data plane"),...n.length>0?[`\
not valid: ${me(n.length,"issue")}`]:[],...i]}function Co(e){let{nodes:n,edges:t,clusters:r}=e,i=Oo(e),o=new Set(t.map(({to:f})=>f)),s=n.filter(f=>!Ro.includes(f.kind)&&!td(f,o)),a=f=>f.map(g=>({node:g,lines:i(
g)})),l=[0,1,2].map(f=>s.filter(g=>So(g)===f)),d=new Map(n.filter(({kind:f})=>Ro.includes(f)).map(f=>[f.id,f])),c=[...O(l[0]??[],({parent:f})=>f)].map(([f,g])=>{
let m=f===void 0?void 0:d.get(f),y=od([...g].sort(An),e);return m?{kind:"namespace",title:`${m.kind} ${$(m)}`,id:m.id,boxes:a(y)}:{kind:"other",title:"cluster-s\
coped, or without a namespace",id:"",boxes:a(y)}}),u=new Map(r.map(({id:f,type:g,planeID:m})=>[f,`${g} cluster ${m}`])),p=f=>[...O(f,({cluster:g})=>g)].map(([g="",
m])=>({kind:g===""?"other":"cluster",title:u.get(g)??"not found",id:g,boxes:a(m)}));return{columns:[c.sort(id),p(l[1]??[]),p(l[2]??[])],trunks:rd(t,new Map(s.map(
f=>[f.id,So(f)])))}}var Ro=["Namespace","Organization"];function td({kind:e,id:n},t){return e===Y||e==="SecretReference"&&t.has(n)}function So({kind:e}){let n=C(
e);return n===void 0?0:n==="observability"?2:1}function rd(e,n){let t=e.filter(({from:r,to:i})=>(n.get(r)??3)<(n.get(i)??0));return[...O(t,({to:r,how:i})=>`${i}\
 ${r}`).values()].flatMap(r=>{let[i]=r;return i?[{to:i.to,how:i.how,edges:r}]:[]})}function od(e,{promotions:n}){let t=e.filter(({kind:d})=>d==="Environment"),r=new Set(
t.map(({id:d})=>d)),i=O(n.filter(({from:d,to:c})=>r.has(d)&&r.has(c)&&d!==c),({to:d})=>d),o=[],s=new Set,a=new Map(t.map(d=>[d.id,d])),l=d=>{if(!s.has(d.id)){s.
add(d.id);for(let{from:c}of i.get(d.id)??[]){let u=a.get(c);u&&l(u)}o.push(d)}};for(let d of t)l(d);return[...o,...e.filter(({kind:d})=>d!=="Environment")]}var id=(e,n)=>+(e.
kind==="other")-+(n.kind==="other")||(e.title<n.title?-1:e.title>n.title?1:0);var No=e=>52+e*9;function Xt(e){let n=e.map(o=>{let s=[o.target.y,...o.sources.map(({port:a})=>a.y)];return{...o,top:Math.min(...s),bottom:Math.max(...s)}}),t=ld(
[...n].sort(ad)),r=[];for(let o of t){let s=r.filter(a=>sd(a.span,o)).map(({track:a})=>a);r.push({span:o,track:s.length>0?Math.max(...s)+1:0})}let i=Math.max(0,
...r.map(({track:o})=>o+1));return{routes:r.map(({span:o,track:s})=>({...o,x:26+s*9})),tracks:i}}var sd=(e,n)=>e.top<=n.bottom+4&&n.top<=e.bottom+4;function ad(e,n){
let[t,r]=[Eo(e),Eo(n)];return t!==r?Number(r)-Number(t):t?n.target.y-e.target.y:e.target.y-n.target.y}function Eo({target:e,sources:n}){return n.reduce((t,{port:r})=>t+
r.y,0)/Math.max(1,n.length)<=e.y}function ld(e){if(e.length>dd)return e;for(let n=0,t=!0;t&&n<e.length;n++){t=!1;for(let r=0;r+1<e.length;r++){let[i,o]=[e[r],e[r+
1]];i&&o&&Do(i,o)>Do(o,i)&&(e.splice(r,2,o,i),t=!0)}}return e}var dd=200;function Do(e,n){let t=(i,{top:o,bottom:s})=>i>o&&i<s;return n.sources.filter(({port:i})=>t(
i.y,e)).length+Number(t(e.target.y,n))}var G=20,cd=84,fd=28,ud=34,Se=14;function Mo(e){let n=Co(e),t=yd(e),r=t?cd:fd,i=G+r+ud,o=To(n,i,[0,0]),s=[0,1].map(g=>Xt($o(o,n,g))),a=To(n,i,s.map(({tracks:g})=>No(
g))),l=[0,1].flatMap(g=>{let{routes:m}=Xt($o(a,n,g)),y=nr(a[g]);return m.map(h=>({...h,x:y+h.x}))}),d=a.flatMap(g=>g.frames),c=t?hd(a):[],u=Math.max(...a.filter(
g=>g.frames.length>0).map(nr),G+300),p=Math.max(u,...c.map(({x:g})=>g+2*Se))+G,f=Math.max(...d.map(({y:g,height:m})=>g+m),G+r);return{width:p,height:f+G,controlPlane:vd(
e,c,{width:p,height:r}),frames:d,boxes:d.flatMap(({boxes:g})=>g),routes:l,connections:c,buses:bd(c),promotions:Pd(e,d)}}function To(e,n,t){let r=s=>(e.columns[s]??
[]).length===0,i=Po(e,n,G,s=>r(s)?0:t[s]??0),o=0;return i.map((s,a)=>{let l=o===0?s:pd(s,-o);return r(a)&&(o+=s.width),l})}function pd(e,n){let t=e.frames.map(r=>({
...r,x:r.x+n,boxes:r.boxes.map(i=>({...i,x:i.x+n}))}));return{...e,x:e.x+n,frames:t}}var nr=e=>e?e.x+e.width:0;function $o(e,{trunks:n},t){let r=new Map(e.flatMap(
({frames:a},l)=>a.flatMap(({boxes:d})=>d.map(c=>[c.node.id,{box:c,column:l}])))),i=n.filter(({to:a})=>r.get(a)?.column===t+1),o=new Map,s=i.flatMap(a=>{let l=r.
get(a.to);if(!l)return[];let d=o.get(a.to)??0;o.set(a.to,d+1);let c=a.edges.flatMap(({from:p})=>{let f=r.get(p);return f?[{id:p,port:{x:f.box.x+f.box.width,y:Bn(
f.box)}}]:[]}),u=Bn(l.box)+(Ao[d%Ao.length]??0);return[{trunk:a,sources:c,target:{x:l.box.x,y:md(c,l.box,d)??u}}]});return s.map(a=>({...a,target:{...a.target,y:gd(
a,s)}}))}function md(e,{y:n,height:t},r){if(r>0)return;let i=e.map(({port:o})=>o.y).filter(o=>o>n+er&&o<n+t-er);return e.length===1?i[0]:i.find(o=>Math.abs(o-n-
t/2)<er)}var er=8,Ao=[0,8,-8];function gd(e,n){let{y:t}=e.target;return e.sources.some(({port:i})=>i.y===t)?t:n.some(i=>i!==e&&i.sources.some(({port:o})=>Math.abs(
o.y-t)<3))?t+5:t}var Bn=({y:e,height:n})=>e+n/2;function yd({release:e}){return pe(W(e))["client-ca"].length>0}function hd(e){return e.flatMap(n=>n.frames.filter(
({kind:t})=>t==="cluster").map(t=>{let r=t.boxes.every(({node:i})=>i.state?.connected===!1);return{frame:t,isOffline:r,from:{x:t.x+t.width,y:t.y+Se},x:nr(n)+Se}}))}
function bd(e){return[...O(e,({x:n})=>n)].map(([n,t])=>({x:n,from:Math.max(...t.map(({from:r})=>r.y)),isOffline:t.every(({isOffline:r})=>r)}))}function vd({release:e},n,{
width:t,height:r}){let i={x:G,y:G,width:t-2*G,height:r};if(n.length===0)return{...i,gateway:void 0};let o=n.map(({x:p})=>p),s=yo[e]?.port,a=s===void 0?"Cluster \
Gateway":`Cluster Gateway (wss://:${s})`,l={left:G+Se,right:t-G-Se},d=ue(a,12)+20,c=Math.min(l.right,Math.max(...o)+Se),u=Math.max(l.left,Math.min(Math.min(...o)-
Se,c-d));return{...i,gateway:{x:u,y:G+32,width:Math.max(d,c-u),height:38,label:a}}}function Pd({promotions:e},n){let t=new Map(n.flatMap(o=>o.boxes.map((s,a)=>[
s.node.id,{box:s,frame:o,at:a}]))),r=new Map(e.map(o=>[`${o.from} ${o.to}`,o])),i=new Map;return[...r.values()].flatMap(o=>{let[s,a]=[t.get(o.from),t.get(o.to)];
if(!s||!a||s.frame!==a.frame||s===a)return[];let l=s.box.x+s.box.width/2;if(a.at===s.at+1)return[{promotion:o,points:[{x:l,y:s.box.y+s.box.height},{x:l,y:a.box.
y}]}];let d=i.get(s.frame.id)??0;i.set(s.frame.id,d+1);let c=s.box.x-8-d%Io*((Jt-4)/Io),[u,p]=[Bn(s.box)+4,Bn(a.box)-4];return[{promotion:o,points:[{x:s.box.x,y:u},
{x:c,y:u},{x:c,y:p},{x:a.box.x,y:p}]}]})}var Io=4;var kd={page:"#ffffff",frame:"#d0d7de",cluster:"#f6f8fa",line:"#57606a",text:"#1f2328",faint:"#57606a",box:"#ffffff",data:"#0969da",build:"#8250df",observability:"\
#1a7f37",environment:"#0a7d8c",red:"#cf222e",amber:"#9a6700"},xd={page:"#0d1117",frame:"#30363d",cluster:"#151b23",line:"#8b949e",text:"#e6edf3",faint:"#9198a1",
box:"#0d1117",data:"#58a6ff",build:"#bc8cff",observability:"#3fb950",environment:"#39c5cf",red:"#ff7b72",amber:"#d29922"};function Lo(e){return[`svg { backgroun\
d: ${e.page}; } text { fill: ${e.text}; }`,`.frame rect { fill: none; stroke: ${e.frame}; } .frame text, .legend text, .kind { fill: ${e.faint}; }`,`.frame.clus\
ter rect, .frame.control rect { fill: ${e.cluster}; }`,`.node rect, .gateway rect { fill: ${e.box}; stroke: ${e.line}; } .symbol { fill: ${e.line}; } .detail { \
fill: ${e.faint}; } .fault { fill: ${e.red}; }`,`.edge path, .trunk path, .promotion path { stroke: ${e.line}; } .tip { fill: ${e.line}; }`,`.data rect { stroke\
: ${e.data}; } .data .symbol { fill: ${e.data}; }`,`.build rect, .workflow rect { stroke: ${e.build}; } .build .symbol, .workflow .symbol { fill: ${e.build}; }`,
`.observability rect { stroke: ${e.observability}; } .observability .symbol { fill: ${e.observability}; }`,`.environment rect { stroke: ${e.environment}; } .env\
ironment .symbol, .tip-promotion { fill: ${e.environment}; } .promotion path { stroke: ${e.environment}; }`,`.agent path, .gateway rect { stroke: ${e.amber}; } \
.tip-agent { fill: ${e.amber}; }`,`.invalid rect { stroke: ${e.amber}; stroke-width: 2; }`,`.missing rect, .dangling path, .agent.offline path { stroke: ${e.red}\
; } .missing .symbol, .tip-dangling { fill: ${e.red}; }`].join(`
`)}var Fo=`
svg { font: ${12}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.frame text, .legend text, .kind, .detail, .fault { font-size: ${11}px; } .name { font-weight: 600; }
.edge path, .trunk path, .agent path, .promotion path { fill: none; stroke-width: 1.2; } .missing rect, .default path, .dangling path { stroke-dasharray: 5 3; }\

${Lo(kd)}
@media (prefers-color-scheme: dark) {
${Lo(xd)}
}
`;var Bo=1500;function Ko(e){return`${Od(e,wd(e),{attributes:'role="img" aria-labelledby="title description"',style:`<style>${Fo}</style>`,boxAttributes:()=>"",betweenTexts:""})}\

`}function wd(e){if(e.nodes.length>Bo)throw new RangeError(`a picture is limited to ${Bo} resources, not ${e.nodes.length}: draw it with Graphviz (dot)`);return Mo(
e)}function Od(e,n,t){let{attributes:r,style:i}=t,o=mo(e,n),[s,a]=[Math.ceil(Math.max(n.width,o.width)),Math.ceil(n.height+o.height)];return[`<svg xmlns="http:/\
/www.w3.org/2000/svg" viewBox="0 0 ${s} ${a}" width="${s}" height="${a}" ${r}>`,'<title id="title">OpenChoreo topology</title>',`<desc id="description">${H(Id(e))}\
</desc>`,...i===""?[]:[i],Sd,...Rd(n,t),...o.shapes(n.height),"</svg>"].join(`
`)}function Rd({controlPlane:e,frames:n,routes:t,connections:r,buses:i,promotions:o,boxes:s},{boxAttributes:a,betweenTexts:l}){return[Cd(e),...n.map(Ed),...r.map(
Td),...i.map(d=>$d(d,e)),...t.flatMap(Nd),...o.map(Ad),...s.map((d,c)=>Dd(d,a(d,c),l))]}var Sd=["tip","tip-dangling","tip-agent","tip-promotion"].map(e=>`<marke\
r id="${e}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path class="${e}" d="M0 0L8 4L0 8z"\
/></marker>`).join(`
`);function Cd({gateway:e,...n}){let t=`<g class="frame control"><title>Control plane</title>${_n(n,8)}${tr(n.x+12,n.y+18,"Control plane")}</g>`;if(!e)return t;
let{x:r,y:i,height:o,label:s}=e;return`${t}
<g class="gateway"><title>${H(s)}</title>${_n(e,6)}${tr(r+12,i+o/2+4,s)}</g>`}function Ed(e){return`<g class="frame ${e.kind}"><title>${H(e.title)}</title>${_n(
e,8)}${tr(e.x+12,e.y+17,e.title)}</g>`}function Dd(e,n,t){let{node:r,lines:i}=e,o=In(r.kind),s=["node",o,...fe(r)?["missing"]:[],...r.issues.length>0?["invalid"]:
[]],a=[`${r.kind} ${$(r)}`,...i.slice(2).map(({text:c})=>c)].join(", "),l=i.map(({text:c,role:u},p)=>{let[f,g]=[e.x+10+20,e.y+(p+1)*16+1];return`<text class="${u}\
" x="${k(f)}" y="${k(g)}">${H(c)}</text>`}),d=`<path class="symbol" d="${an[o].path}" transform="translate(${k(e.x+10)} ${k(e.y+8)})"/>`;return`<g class="${s.join(
" ")}" data-id="${H(r.id)}"${n}><title>${H(a)}</title>${_n(e,6)}${d}${l.join(t)}</g>`}function Nd({trunk:{edges:e,how:n,to:t},target:r,sources:i,x:o}){let s=` m\
arker-end="url(#${n==="dangling"?"tip-dangling":"tip"})"`,a=(f,g="")=>`<path d="${f}"${g}/>`,[l,...d]=i;if(l&&d.length===0){let f=l.port.y===r.y?"":`H${k(o)}V${k(
r.y)}`,g=`M${k(l.port.x)} ${k(l.port.y)}${f}H${k(r.x)}`;return e.map(m=>`<g class="edge ${n}">${_o(m)}${a(g,s)}</g>`)}let c=[r.y,...i.map(({port:f})=>f.y)],u=`M${k(
o)} ${k(Math.min(...c))}V${k(Math.max(...c))}M${k(o)} ${k(r.y)}H${k(r.x)}`,p=new Map(e.map(f=>[f.from,f]));return[...i.flatMap(({id:f,port:g})=>{let m=p.get(f);
return m?[`<g class="edge ${n}">${_o(m)}${a(`M${k(g.x)} ${k(g.y)}H${k(o)}`)}</g>`]:[]}),`<g class="trunk ${n}"><title>${H(`${e.length} references to ${t}`)}</ti\
tle>${a(u,s)}</g>`]}function _o({from:e,to:n,field:t,how:r}){return`<title>${H(`${e} ${t.replace(/^spec\./,"")} ${n}${r==="set"?"":`, ${r}`}`)}</title>`}function Td({
frame:e,isOffline:n,from:t,x:r}){let i=`agent of ${e.title}${n?", not connected":""}`;return`<g class="agent${n?" offline":""}"><title>${H(i)}</title><path d="M${k(
t.x)} ${k(t.y)}H${k(r)}"/></g>`}function $d({x:e,from:n,isOffline:t},{gateway:r}){let i=r?r.y+r.height:0,o=`<path d="M${k(e)} ${k(n)}V${k(i)}" marker-end="url(#\
tip-agent)"/>`;return`<g class="agent${t?" offline":""}"><title>agents connect to the Cluster Gateway</title>${o}</g>`}function Ad({promotion:{from:e,to:n},points:t}){
let r=t.map(({x:i,y:o},s)=>`${s===0?"M":"L"}${k(i)} ${k(o)}`).join("");return`<g class="promotion"><title>${H(`promotion from ${e} to ${n}`)}</title><path d="${r}\
" marker-end="url(#tip-promotion)"/></g>`}function Id({nodes:e,edges:n}){let t=n.filter(({how:r})=>r==="dangling").length+e.flatMap(({unresolved:r=[]})=>r).length;
return`${e.length} resources and ${n.length} references${t>0?`, ${t} of which do not resolve`:""}.`}var _n=({x:e,y:n,width:t,height:r},i)=>`<rect x="${k(e)}" y=\
"${k(n)}" width="${k(t)}" height="${k(r)}" rx="${i}"/>`,tr=(e,n,t)=>`<text x="${k(e)}" y="${k(n)}">${H(t)}</text>`,k=e=>String(Math.round(e*10)/10);function Ho(e){if(e.nodes.length===0)return`No OpenChoreo plane found; nothing was drawn
`;let n={byId:new Map(e.nodes.map(r=>[r.id,r])),edges:O(e.edges,({from:r})=>r),promotions:O(e.promotions,({pipeline:r})=>r)};return[...Le(e).flatMap(({parent:r,
nodes:i})=>{let o=i.filter(({kind:s})=>s!==Y);return o.length===0&&!r?[]:[r?`${r.kind} ${$(r)}`:"cluster-scoped, or without a namespace",...o.flatMap((s,a)=>Md(
s,a===o.length-1,n))]}),...Fd(e),""].map(I).join(`
`)}function Md(e,n,{byId:t,edges:r,promotions:i}){let o=n?"    ":"\u2502   ",s=[...Fe(e)?["missing"]:[],...wo(e)],a=`${n?"\u2514\u2500\u2500 ":"\u251C\u2500\u2500 "}${e.
kind} ${$(e)}${s.length>0?` [${s.join(", ")}]`:""}`,l=i.get(e.id)??[],d=new Set(l.flatMap(({from:u,to:p})=>[u,p])),c=[...(r.get(e.id)??[]).filter(({to:u})=>!d.has(
u)).map(u=>Ld(u,e,t)),...l.map(({from:u,to:p})=>`${Wo(t.get(u))} \u2192 ${Wo(t.get(p))}`),...(e.unresolved??[]).map(u=>`${Go(u)} \u2192 no data plane [not set, and n\
o default found]`)];return[a,...c.map((u,p)=>`${o}${p===c.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${u}`)]}function Ld({to:e,field:n,how:t},r,i){let o=i.get(e),
s=t==="set"?"":t==="default"?" [by default]":" [not found]",a=o?.namespace!==void 0&&o.namespace!==r.namespace?` in ${o.namespace}`:"";return`${Go(n)} \u2192 ${o?.
kind} ${o?.name??""}${a}${s}`}function Wo(e){return e===void 0?"":`${e.name}${Fe(e)?" [not found]":""}`}var Go=e=>e.replace(/^spec\./,"");function Fd({clusters:e,
multiRegion:n,sharedHosts:t}){let i=[...e.filter(({nodes:o})=>o.length>1).map(({type:o,planeID:s,nodes:a})=>`${o} planes with planeID ${s} share a cluster: ${a.
join(", ")}`),...t.map(({host:o,nodes:s})=>`public host on different clusters: ${o} on ${s.join(", ")}`),...n?[`${me(e.filter(({type:o})=>o==="data").length,"cl\
uster")} of data planes, each with public hosts of its own`]:[]];return i.length>0?["",...i]:[]}var Bd={text:Ho,mermaid:uo,dot:co,svg:Ko,html:e=>fo(e),json:e=>Jr(e)};function rr(e,n="text"){return Bd[n](e)}function Kn(e){return e.split("/").slice(1).map(_d)}var fn=e=>e.replaceAll("~","~0").replaceAll("/","~1"),_d=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function oe(e){return/[~\d]/.test(e)?Kn(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function R(e,n){
let t=e;for(let r of Kd(n))if(Array.isArray(t))t=t[Number(r)];else if(v(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function E(e,n){let t=R(e,n);return typeof t==
"string"?t:""}function Kd(e){let n=or.get(e);if(n)return n;let t=Kn(e);return or.size<Wd&&or.set(e,t),t}var or=new Map,Wd=1e3;var Wn=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"],Hn=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"],J=[{kind:"\
DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",
pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:[
"DeploymentPipeline"],fallbacks:[]}],Hd=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"\
BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPat\
hs/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Gd=[{kind:"Workflow",form:"\
kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"\
default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPip\
eline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploy\
mentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],zo=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPlane","Cluste\
rWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["Cl\
usterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/s\
ourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],jo={"v0.3":J,"v\
0.4":J,"v0.6":J,"v0.7":J,"v0.8":J,"v0.9":J,"v0.10":J,"v0.12":J,"v0.13":J,"v0.14":J,"v0.15":Hd,"v0.17":Gd,"v1.0":zo,"v1.1":zo};var _e=[],ir=[];function Gn(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let o=e.length,s=n.length;for(;o>0&&e.charCodeAt(~-o)===
n.charCodeAt(~-s);)o--,s--;let a=0;for(;a<o&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(o-=a,s-=a,r!==void 0&&s-o>r)return r;if(o===0)return r!==void 0&&s>r?r:s;
let l,d,c,u,p=0,f=0;for(;p<o;)ir[p]=e.charCodeAt(a+p),_e[p]=++p;for(;f<s;){for(l=n.charCodeAt(a+f),c=f++,d=f,p=0;p<o;p++)u=l===ir[p]?c:c+1,c=_e[p],d=_e[p]=c>d?u>
d?d+1:u:u>c?c+1:u;if(r!==void 0){let g=d;for(p=0;p<o;p++)_e[p]<g&&(g=_e[p]);if(g>r)return r}}return _e.length=o,ir.length=o,r!==void 0&&d>r?r:d}var zd=64;function Ke(e,n){if(e.length>zd)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let o of n){if(Math.abs(o.length-
e.length)>=r)continue;let s=o.toLowerCase(),a=Vo(t,s)?1:Gn(t,s,{maxDistance:r});a<r&&(r=a,i=o)}return i}function Uo(e,n){let t=e.toLowerCase();return n.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-t.length)>1?!1:Vo(t,i)||Gn(t,i,{maxDistance:2})<2})}function Vo(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var We="openchoreo.dev";function sr(e){return Un(e,"").filter(n=>Ud(n.value))}function ar(e){return Un(e,"").filter(({value:n})=>v(n)&&Ce(n.apiVersion)&&typeof n.kind=="string"&&Wn.includes(n.kind))}function Un(e,n){if(Array.isArray(e))return e.
flatMap((i,o)=>Un(i,`${n}/${o}`));if(!v(e)||typeof e.kind!="string"||!e.kind.endsWith(Yo))return[{pointer:n,value:e}];let{items:t}=e,r=e.kind.slice(0,-Yo.length);
return Array.isArray(t)?t.flatMap((i,o)=>{let s=`${n}/items/${o}`;return v(i)&&lr(i.kind)&&V.includes(r)?[{pointer:s,...jd(i,e.apiVersion,r)}]:Un(i,s)}):r===""||
V.includes(r)?[]:[{pointer:n,value:e}]}var Yo="List";function jd(e,n,t){return lr(e.apiVersion)?{value:{...e,apiVersion:n,kind:t},inherited:["apiVersion","kind"]}:
{value:{...e,kind:t},inherited:["kind"]}}var lr=e=>e==null||e==="";function Ud(e){if(!v(e))return!1;let{apiVersion:n,kind:t}=e,r=typeof t=="string"&&V.includes(
t);if(lr(n))return r?xe(t):jn(t)&&un(e);if(typeof n!="string")return r&&xe(t)&&un(e);let i=n.split("/")[0]??"";return i!==We?(i.endsWith(`.${We}`)||Ke(i,[We])!==
void 0)&&(r||jn(t)&&un(e)):r||typeof t=="string"&&t.endsWith(dr)||jn(t)||un(e)}var dr="Plane";function qo(e){return jn(e.kind)||un(e)}function jn(e){return typeof e==
"string"&&Uo(e,V)}function un(e){let{spec:n}=e;return[...Vd()].some(t=>Object.hasOwn(e,t)||v(n)&&Object.hasOwn(n,t))}var zn;function Vd(){if(zn)return zn;let e=V.
flatMap(r=>(ce(r)?.references??[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),n=[...cn,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),
t=new Set(n.filter(({kinds:r})=>!r.every(xe)).map(({name:r})=>r));return zn=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),zn}function Ce(e){return typeof e==
"string"&&(e===We||e.startsWith(`${We}/`))}function cr(e){return e.includes("openchoreo")||e.includes(dr)&&Jo.test(e)}function Qo(e){return e.includes(We)&&Yd.test(
e)||e.includes(dr)&&Jo.test(e)}var Jo=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Yd=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;function Vn(e){let n=new Map;for(let s of e){let a=`${s.kind}/${s.name}`,l=n.get(a);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(
s.namespace)||l.byNamespace.set(s.namespace,s)):n.set(a,{first:s})}function t(s,a,l){let d=n.get(`${a}/${l}`);if(!d||a===void 0||M(a)||s.namespace===void 0)return d?.
first;let{first:c,byNamespace:u}=d;return u?u.get(s.namespace)??u.get(void 0):c.namespace===void 0||c.namespace===s.namespace?c:void 0}let r;function i({namespace:s},a){
return r??=qd(e),M(a)||s===void 0?r.get(a):r.get(`${a} ${s}`)??r.get(`${a} `)}function o(s,a){for(let{kind:l,name:d}of a){let c=d===void 0?i(s,l):t(s,l,d);if(c)
return c}}return{find:t,findFirst:o,findAnywhere:(s,a)=>n.get(`${s}/${a}`)?.first}}function qd(e){let n=new Map;for(let t of e)for(let r of[t.kind,`${t.kind} ${t.
namespace??""}`])n.has(r)||n.set(r,t);return n}function Zo(e,n){let{findFirst:t}=Vn(e),r=new Map,i=new Map;for(let o of e)for(let{targets:s}of o.references){let a=t(o,n?s:s.slice(0,1));if(!a||C(o.kind)!==void 0||
C(a.kind)!=="data")continue;r.set(o,a);let l=i.get(a);l?l.push(o):i.set(a,[o])}return{dataPlaneOf:o=>r.get(o),boundTo:o=>i.get(o)??[]}}var Qd={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},ge={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec\
/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Jd={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envi\
ronment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},Zd={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},fr={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},ur={"v0.3":Qd,"v0.4":ge,"v0.6":ge,"v0.7":ge,"v0.8":ge,"v0.9":ge,"v0.10":ge,"v0.12":ge,
"v0.13":ge,"v0.14":Jd,"v0.15":Zd,"v0.17":fr,"v1.0":fr,"v1.1":fr};function ei(e,n){let t=Xd(n),r=[...new Set(t.map(({part:o})=>o))].filter(o=>v(R(e,o)));if(r.length===0)return ni;let i=t.flatMap(o=>{let s=r.includes(o.part)?R(
e,o.path):void 0;return typeof s=="string"&&s!==""?[{...o,text:s}]:[]});return{parts:r,hosts:i}}var ni={parts:[],hosts:[]};function Yn(e,n,t){let r=ur[t].ofEnvironment?
e:ni;return[...r.hosts.map(i=>({...i,of:"environment"})),...n.hosts.filter(({part:i})=>!r.parts.includes(i)).map(i=>({...i,of:"data-plane"}))]}var He=({direction:e,
visibility:n})=>e==="ingress"&&n==="external";function Xd(e){let n=Xo.get(e);if(n)return n;let{host:t,"gateway-name":r}=pe(e),i=ur[e].hosts,o=t.flatMap(({pointer:s,
direction:a,visibility:l,protocol:d})=>{if(a===void 0||l===void 0)return[];let c=r.find(p=>p.direction===a&&p.visibility===l),u=c===void 0?ec:c.pointer.slice(0,
c.pointer.lastIndexOf("/"));return[{path:s,direction:a,visibility:l,...d&&{protocol:d},part:u,hasRoutes:i.includes(s)}]});return Xo.set(e,o),o}var ec="/spec/gat\
eway",Xo=new Map;function ti(e){let n=e.flatMap(r=>{let i=C(r.kind);return i===void 0||r.planeID===void 0?[]:[{plane:r,type:i,planeID:r.planeID}]});return[...O(n,({type:r,planeID:i})=>`${r}\
/${i}`).values()].flatMap(r=>{let[i]=r;return i?[{type:i.type,planeID:i.planeID,planes:r.map(({plane:o})=>o)}]:[]})}function ri(e,{boundTo:n},t,r){let i=new Map,
o=new Map;for(let s of e)if(!(C(s.kind)!=="data"||s.planeID===void 0))for(let a of nc(s,n(s),t,r)){let l=i.get(a.host);l?o.get(a.host)?.push(a)===void 0&&o.set(
a.host,[l,a]):i.set(a.host,a)}return[...o].filter(([,[s,...a]])=>a.some(({dataPlane:l})=>l.planeID!==s?.dataPlane.planeID)).map(([s,a])=>({host:s,claims:a}))}function nc(e,n,t,r){
let i=e.gateway.hosts.filter(He).map(({text:a,path:l})=>({host:a,path:l,plane:e,dataPlane:e})),o=n.flatMap(a=>Yn(a.gateway,e.gateway,t).filter(He).map(({text:l,
path:d,of:c})=>({host:l,path:d,plane:c==="environment"?a:e,dataPlane:e}))),s=r&&n.length>0?o:[...i,...o];return s.length<2?s:[...new Map(s.toReversed().map(a=>[
a.host,a])).values()].toReversed()}function oi(e){let n=new Set;for(let{kind:t,gateway:r,planeID:i}of e)C(t)==="data"&&r.hosts.some(He)&&n.add(i);return n.size>
1}function ii(e,n){let t=v(e)?e.kind:void 0;if(!Q(n,t))return;let r=R(e,"/metadata/name"),i=R(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{kind:t,
name:r,namespace:!M(t)&&typeof i=="string"&&i!==""?i:void 0}}function si(e){let n=R(e,"/spec/planeID"),t=n===void 0||n===""?R(e,"/metadata/name"):n;return typeof t=="string"?t:void 0}function ai(e,n){let t=v(e)?e.kind:void 0;return Q(n,t)?oo(t,n).flatMap(r=>tc(e,r)):[]}function tc(e,{pointer:n,to:t,fallbacks:r,required:i}){let[o]=t;if(o===void 0)return[];let s=R(e,n);if(s==null||s==="")return r.length>0||i?[{path:n,namePath:n,
targets:r,set:!1,required:i}]:[];if(typeof s=="string")return[{path:n,namePath:n,targets:[{kind:o,name:s}],set:!0,required:!0}];if(!v(s)||typeof s.name!="string"||
s.name==="")return[];let a=s.kind??o,l=[o,ro(o)].find(d=>d===a);return l===void 0?[]:[{path:n,namePath:`${n}/name`,targets:[{kind:l,name:s.name}],set:!0,required:!0}]}function li(e){let[n,t,r]=[E(e,"/kind"),E(e,"/metadata/name"),E(e,"/metadata/namespace")];if(!(!Wn.includes(n)||t===""))return{kind:n,name:t,namespace:r===""||Hn.
includes(n)?void 0:r}}function pr(e,n){let t=E(e,"/kind");return jo[n].filter(i=>i.kind===t).flatMap(i=>oc(e,i.pointer).flatMap(o=>rc(e,o,i)))}function rc(e,n,{to:t,fallbacks:r}){let[i=""]=t,o=R(e,n);if(o==null||o==="")return r.length>0?[{path:n,namePath:n,targets:r,set:!1}]:[];if(typeof o=="string")return[
{path:n,namePath:n,targets:[{kind:i,name:o}],set:!0}];let s=E(o,"/name"),a=t.find(l=>l===(v(o)?o.kind??i:void 0));return s===""||a===void 0?[]:[{path:n,namePath:`${n}\
/name`,targets:[{kind:a,name:s}],set:!0}]}function oc(e,n){let[t="",...r]=n.split("/*");return r.reduce((i,o)=>i.flatMap(s=>{let a=R(e,s);return Array.isArray(a)?
a.map((l,d)=>`${s}/${d}${o}`):[]}),[t])}function di(e){let n=R(e,"/status/agentConnection"),t=R(e,"/status/conditions"),r=Array.isArray(t)?t.flatMap(ic):[],i=v(n)&&typeof n.connected=="boolean"?n.connected:
void 0;if(i===void 0&&!(Array.isArray(t)&&t.length>0))return;if(i===void 0)return{unmet:r};let o=R(n,"/connectedAgents");return{connected:i,...typeof o=="number"&&
{connectedAgents:o},...ci(n,{since:i?"/lastConnectedTime":"/lastDisconnectedTime",message:"/message"}),unmet:r}}function ic(e){let[n,t]=[E(e,"/type"),E(e,"/stat\
us")];return n===""||t===""||t==="True"?[]:[{type:n,status:t,...ci(e,{reason:"/reason",message:"/message",since:"/lastTransitionTime"})}]}function ci(e,n){let t=Object.
entries(n).map(([r,i])=>[r,E(e,i)]);return Object.fromEntries(t.filter(([,r])=>r!==""))}function mr(e,{release:n=Pt}={}){let t=W(n),{placed:r,others:i,skipped:o}=sc(e,t),s=r.filter(({kind:m})=>m==="Organization").map(({name:m})=>m),a=io(new Set(s)),
l=Zo(r,!0),d=Vn([...r,...i]),c=Me(n),u=new Map;for(let m of lc(r,i)){let y="references"in m?cc(m,{bindings:l,finder:d,line:t,validate:c}):{resource:m.resource,issues:[]};
u.set(m,a.add(m,{...dc(m.value),...y}))}let p=m=>u.get(m)?.id??a.refer(m).id,f=[...r.flatMap(m=>[...uc(m,d,p),...pc(m,a,d,p,t)]),...i.flatMap(m=>mc(m,d,p,t))],g=ri(
r,l,t,!0);return{release:n,nodes:a.all(),edges:f,promotions:i.flatMap(m=>gc(m,d,p,t)),clusters:ti(r).map(({type:m,planeID:y,planes:h})=>({id:$n(m,y),type:m,planeID:y,
nodes:h.map(p)})),multiRegion:g.length===0&&oi(r),sharedHosts:g.map(({host:m,claims:y})=>({host:m,nodes:[...new Set(y.map(({plane:h})=>p(h)))]})),skipped:o}}function sc(e,n){
let[t,r,i]=[[],[],[]];for(let[o,s]of e.entries()){let a=ac(s,n),l=ii(s,n),d=v(s)&&Ce(s.apiVersion)?li(s):void 0;if(d)r.push({...d,value:s,resource:o});else if(a!==
void 0||!l||!v(s))i.push({resource:o,reason:a??"no-name"});else{let{kind:c,name:u,namespace:p}=l,f=C(c)===void 0?void 0:si(s);t.push({kind:c,name:u,namespace:p,
value:s,resource:o,planeID:f,references:ai(s,n),gateway:ei(s,n)})}}return{placed:t,others:r,skipped:i}}function ac(e,n){return!v(e)||typeof e.kind!="string"?"no\
t-a-resource":Ce(e.apiVersion)&&Q(n,e.kind)?void 0:"not-a-plane"}function lc(e,n){return n.length===0?[...e]:[...e,...n].sort((t,r)=>t.resource-r.resource)}function dc(e){
let n=E(e,"/metadata/annotations/openchoreo.dev~1display-name");return n===""?{}:{displayName:n}}function cc(e,{bindings:n,finder:t,line:r,validate:i}){let{kind:o,
value:s,resource:a,planeID:l,references:d}=e,c=C(o),u=i(s),p=u.ok?[]:u.issues,f=d.filter(({set:h,required:b,targets:x})=>!h&&b&&t.findFirst(e,x)===void 0).map(({
path:h})=>oe(h)),g=fc(e,n,r),m=R(s,"/spec/isProduction"),y=di(s);return{resource:a,issues:p,...c!==void 0&&l!==void 0&&{cluster:$n(c,l),planeID:l},...g.length>0&&
{hosts:g},...o==="Environment"&&m===!0&&{isProduction:m},...f.length>0&&{unresolved:f},...y&&{state:y}}}function fc(e,{dataPlaneOf:n},t){let i=C(e.kind)!==void 0?
e.gateway.hosts:Yn(e.gateway,n(e)?.gateway??{parts:[],hosts:[]},t).filter(({of:o})=>o==="environment");return[...new Set(i.filter(He).map(({text:o})=>o))]}function uc(e,{
findFirst:n},t){return e.references.flatMap(({path:r,targets:i,set:o})=>fi(e,n(e,i),r,i,o,t))}function fi(e,n,t,[r],i,o){let s=oe(t);return n?[{from:o(e),to:o(n),
field:s,how:i?"set":"default"}]:!i||r?.name===void 0?[]:[{from:o(e),to:o(ui(e,r.kind,r.name)),field:s,how:"dangling"}]}function ui({namespace:e},n,t){return{kind:n,
name:t,namespace:M(n)?void 0:e}}function pc(e,n,{find:t},r,i){let{value:o,namespace:s,kind:a,planeID:l}=e,{"secret-store":d,"pull-secrets":c}=pe(i),u=r(e),p=l===
void 0?void 0:$n(C(a)??"",l),f=d.flatMap(({pointer:m})=>{let y=E(o,m);if(y==="")return[];let h={...p!==void 0&&{cluster:p},issues:[]},{id:b}=n.refer({kind:Y,name:y,
namespace:void 0},h);return[{from:u,to:b,field:oe(m.slice(0,m.lastIndexOf("/"))),how:"set"}]}),g=c.flatMap(({pointer:m})=>{let y=R(o,m);return(Array.isArray(y)?
[...new Set(y)]:[]).flatMap(b=>{if(typeof b!="string"||b==="")return[];let x=t(e,"SecretReference",b)??{kind:"SecretReference",name:b,namespace:s};return[{from:u,
to:r(x),field:oe(m),how:"set"}]})});return[...f,...g]}function mc(e,n,t,r){let i=pr(e.value,r).flatMap(({path:o,targets:s,set:a})=>fi(e,n.findFirst(e,s),o,s,a,t));
return[...O(i,({to:o})=>o).values()].flatMap(([o])=>o??[])}function gc(e,{find:n},t,r){let i=pr(e.value,r).filter(({path:a})=>a.startsWith(yc)),o=(a,l)=>i.filter(
d=>d.path.startsWith(`${a}/${l}`)).flatMap(({targets:[d]})=>d?.name===void 0?[]:[t(n(e,d.kind,d.name)??ui(e,d.kind,d.name))]);return[...new Set(i.map(({path:a})=>a.
split("/").slice(0,4).join("/")))].flatMap(a=>o(a,"sourceEnvironmentRef").flatMap(l=>o(a,"targetEnvironmentRef").map(d=>({pipeline:t(e),from:l,to:d}))))}var yc="\
/spec/promotionPaths/";var hc,bc=()=>hc??=require("./graph-page.cjs"),pi=(...e)=>bc().graphPage(...e);function gr(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var qn={ok:0,findings:1,failure:2};function Ge(e,n){e.stderr(`${I(n)}
`)}function mi(e,n){Ge(e,`openchoreo-planes: ${n}`)}var gi={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function bi(e,n,t){if(!v(e))return t().length;let{kind:r,spec:i}=e;return typeof r!="string"||!V.includes(r)||Q(n,r)?t().length:Object.keys(e).length+(v(i)?Object.
keys(i).length:0)}function yr(){let e=new Map(B.map(c=>[c,0])),n=new Map(B.map(c=>[c,0])),t=0,r=0,i=0,o=!0;function s(c,u){let p=!1;for(let f of u)c.fits(f)&&(e.
set(f,(e.get(f)??0)+1),p=!0);return p}function a(c){if(t++,o&&s(c,[Ie])){r++,i++;return}let u=o?yi:B;if(o=!1,s(c,u))r++;else if(r===0)for(let p of B)n.set(p,(n.
get(p)??0)+c.issues(p))}function l(){return r===0?hi(n,Math.min(...n.values())):hi(e,Math.max(...e.values()))}function d(){let c=t===0?[Ie]:l(),u=F.filter(m=>c.
includes(W(m))),p=u.at(-1)??F[0],f=e.get(W(p))??0;return{release:p,reason:t===0?"no-manifests":r===0?"fewest-issues":f===r?"every-manifest":"most-manifests",manifests:t,
fitting:f,candidates:u}}return{add:a,recount:c=>{s(c,yi)},decide:d,get isUnanimous(){return o},get unasked(){return i},get leading(){return o?Ie:l().at(-1)??Ie}}}
var yi=B.filter(e=>e!==Ie),hi=(e,n)=>B.filter(t=>e.get(t)===n);function vi(e,n,t){return new hr(e,n,t)}var hr=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??vc,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(Kn(
n))?.[t];return r?this.rangeOf(...r):this.range}},vc={root:void 0,comments:[]};var Pc=["map","list","scalar","alias","empty"],kc=["block","flow","plain","single","double","literal","folded"],xc=["plain","single","double","other"],[he,Z,X,Xg,
ki]=[0,1,2,3,4],D={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},ee={plain:0,single:64,double:128,other:192},[wc,Oc,Pi]=[256,512,1024],[Qn,br,
vr,xi,Pr,pn,ye]=[0,1,2,3,4,5,6],Jn=class{cells=new Int32Array(ye*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,i,o,s){
let a=this.length;a+ye>this.cells.length&&this.grow();let{cells:l}=this;l[a+Qn]=n,l[a+br]=t,l[a+vr]=r,l[a+xi]=o,l[a+Pr]=s,this.length=a+ye;let d=a/ye;return l[a+
pn]=d+1,this.names.push(i),d}close(n,t){this.cells[n*ye+Pr]=t,this.cells[n*ye+pn]=this.length/ye}comment(n,t){this.comments.push(n,t)}finish(n){return new kr(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},kr=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,i){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=i}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let o of n){
let s=this.childOf(this.behind(t),o);if(s===void 0)break;t=s}let r=this.extentOf(t),i=this.cell(t,br);return{value:r,key:i===-1?r:[i,this.cell(t,vr)]}}cell(n,t){
return this.cells[n*ye+t]??0}kindOf(n){return this.cell(n,Qn)&7}extentOf(n){return[this.cell(n,xi),this.cell(n,Pr)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===Z&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==Z&&r!==he)return;if(this.cell(n,pn)-n>Rc)return this.indexOf(n).get(t);let i;for(let[o,s]of this.
entriesOf(n))o===t&&(i=s);return i}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===Z,r=0;for(let i of this.childrenOf(n))t?yield[String(r++),i]:this.cell(i,Qn)&Pi?yield*this.mergedIn(this.behind(i)):yield[this.names[i]??
"",i]}*mergedIn(n){if(this.kindOf(n)===he)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,pn);if(!(this.kindOf(n)>Z))for(let r=n+1;r<t;r=this.cell(r,pn))yield r}nodeOf(n){let t=this.cell(n,Qn);return{kind:Pc[t&7]??"empty",style:kc[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&wc)!==0,children:Array.from(this.childrenOf(n),i=>this.nodeOf(i))}}keyOf(n,t){let r=this.cell(
n,br);if(r!==-1)return{extent:[r,this.cell(n,vr)],style:xc[t>>6&3]??"other",name:this.names[n],isMerge:(t&Pi)!==0,isMarked:(t&Oc)!==0}}},Rc=64;function xr(e,n,t){if(n===void 0)return t?wi(e):Ee(e);if(n===`${ze}binary`)return Dc(e);if(n===`${ze}timestamp`)return Cc.test(e)&&Ec(e)?Ee(e):void 0;let r=Sc.get(
n);if(!r)return Ee(e);let i=wi(e);return r==="float"&&i.type==="integer"?je(Number(i.value)):i.type===r?i:void 0}var ze="tag:yaml.org,2002:",Sc=new Map([[`${ze}\
int`,"integer"],[`${ze}float`,"float"],[`${ze}bool`,"boolean"],[`${ze}null`,"null"]]),Cc=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ec(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function Dc(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ee(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function wi(e){
let n=Nc.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Tc(e)??Ee(e);if(!/[-+0-9]/.test(t))return Ee(e);let r=e.replaceAll("_","");return Ac(r)??$c(r)??
Ee(e)}var Nc=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Oi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Oi(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,je(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,je(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,je(Number.NEGATIVE_INFINITY)])]);
function Ee(e){return{type:"text",value:e,key:e}}function Oi(e){return{type:"boolean",value:e,key:String(e)}}function je(e){return{type:"float",value:e,key:Mc(e)}}
function Tc(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?je(n):void 0}
function $c(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?je(n):void 0}function Ac(e){let n=Ic.
exec(e);if(!n)return;let[,t="",r,i,o,s="0"]=n,a=r!==void 0?Zn(r,"0x",16):i!==void 0?Zn(i,"0o",22):o!==void 0?Zn(o,"0b",64):Zn(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Ic=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function Zn(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function Mc(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),o=Number(i);return o>=-4&&o<6?String(Number(n.toPrecision(
t))):`${r}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var P=Symbol("uncertain"),[z,q,De,N]=[9,10,13,32],[_,A,mn,Ue,be,Xn,K,gn]=[34,35,39,44,45,46,58,63],[wr,Or,yn,nt,Ve,Ne,Ye,qe]=[60,62,91,92,93,123,124,125],Lc=100,
Fc=1e3,et=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,i){this.text=n,this.at=t,this.end=
r,this.tape=i}setKey(n,t,r,i){if(r-t>Fc)throw P;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=i}add(n,t,r){this.lastEnd=r;let i=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,i}enter(){if(++this.levels>Lc)
throw P}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):q}isBreak(n){let t=this.code(n);return t===
q||t===De&&this.code(n+1)===q}skipSpaces(){for(;this.code(this.at)===N;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===q&&t--,t<n&&this.text.charCodeAt(t-1)===De&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===A){
if(this.at===n)throw P;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw P}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===A)this.comment();else{if(this.at===n&&this.code(n)===
Xn&&this.code(n+1)===Xn)throw P;return this.at-n}}return-1}};var Ri=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function tt(e){if(Ri[e.charCodeAt(0)])return e;
let n=xr(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw P;return n}function hn(e){if(Ri[e.charCodeAt(0)])return e;let n=xr(e,void 0,
!0)?.key;if(n===void 0)throw P;return n}var Bc=127,_c=Array.from({length:128},(e,n)=>n<=N||n===Bc||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function Qe(e,n){
let t=e.code(n);return _c[t]||t===wr&&e.code(n+1)===wr?!1:t!==be||!ie(e,n+1)}function ie(e,n){let t=e.code(n);return t===N||t===q||t===z||t===De&&e.isBreak(n)}function bn(e){
let{text:n,end:t}=e,r=e.at,i=r;for(;r<t;r++){let o=n.charCodeAt(r);if(o!==N){if(o===q||o===K&&ie(e,r+1)||o===A&&r>e.at&&i<r)break;if(o===z)throw P;if(o===De)break;
i=r+1}}return e.at=r,i}function Si(e,n,t,r){let i=e.text.slice(n,t),o=t;for(;;){let s=e.code(e.at);if(s===K)throw P;s===A?e.comment():e.at=e.lineAfter(e.at);let a=Ci(
e,r);if(a===-1)return{value:i,end:o};if(s===A)throw P;let l=e.at;o=bn(e),i+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,o)}}function Ci(e,n){let{at:t}=e,r=0,i=!1;for(;t<e.end;){let o=t;for(;e.code(o)===N;)o++;let s=e.code(o);if(s===z)throw P;if(s===A)i=
!0;else if(e.isBreak(o))r++;else{if(o-t<=n)return-1;if(i||!Kc(e,o))throw P;return e.at=o,r}t=e.lineAfter(o)}return-1}function Kc(e,n){let t=e.code(n);return t!==
be&&t!==gn&&t!==K||!ie(e,n+1)}function Te(e,n){let t=e.code(e.at)===_;e.at++;let r="";for(;;){let i=t?Gc(e):Hc(e);if(!e.isBreak(e.at))return e.at++,r+i;if(n===void 0||
i.includes("	"))throw P;e.at=e.lineAfter(e.at);let o=Ci(e,n);if(o===-1)throw P;r+=Wc(i)+(o===0?" ":`
`.repeat(o))}}function Wc(e){let n=e.length;for(;e.charCodeAt(n-1)===N;)n--;return e.slice(0,n)}function Hc(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){
let s=n.charCodeAt(o);if(s===mn){if(n.charCodeAt(o+1)!==mn)break;r+=n.slice(i,o+1),o++,i=o+1}else if(s===q||s===De&&e.isBreak(o))break}if(o>=t)throw P;return e.
at=o,r+n.slice(i,o)}function Gc(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){let s=n.charCodeAt(o);if(s===_||s===q||s===De&&e.isBreak(o))break;if(s!==nt)
continue;let a=zc.get(n.charCodeAt(o+1));if(a===void 0)throw P;r+=n.slice(i,o)+a,o++,i=o+1}if(o>=t)throw P;return e.at=o,r+n.slice(i,o)}var zc=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function Ei(e,n){let{text:t}=e,r=e.code(e.at)!==Ye;e.at++;let i=Uc.get(e.code(e.at))??"cl\
ip";i!=="clip"&&e.at++,e.endLine();let o=[],s=-1,a=e.at;for(;e.at<e.end;){let u=e.at,p=s===-1?Number.POSITIVE_INFINITY:u+s,f=u;for(;f<p&&e.code(f)===N;)f++;if(e.
isBreak(f)){if(s===-1&&f>u)throw P;o.push(""),e.at=e.lineAfter(f);continue}if(s===-1){if(s=f-u,s<=n||s===0)throw P}else if(f-u<s){if(e.code(f)===z||f-u>n)throw P;
break}if(e.code(f)===z)throw P;if(e.code(f)===N&&(r||jc(e,f)))throw P;e.at=e.lineAfter(f);let g=e.endOfLineBefore(e.at);o.push(t.slice(f,g)),a=g}if(s===-1)throw P;
let l=0;for(;o.at(-1)==="";)o.pop(),l++;let d=r?Vc(o):o.join(`
`),c=i==="strip"?"":i==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(a-1)===N||t.charCodeAt(a-1)===z;)a--;return{value:d+c,end:a}}function jc(e,n){let t=n;for(;e.code(t)===N||e.code(t)===z;)t++;return e.
isBreak(t)}var Uc=new Map([[be,"strip"],[43,"keep"]]);function Vc(e){let n="",t=0;for(let[r,i]of e.entries())i===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=i,t=0);return n}var vn=e=>e===Ne||e===yn,$e=e=>e===_||e===mn;function Sr(e){e.enter();let n=e.at,t=e.code(n)===Ne,r=t?qe:Ve,i=e.add((t?he:Z)|D.flow,n,n),o={},s=[];for(e.at++,rt(
e);e.code(e.at)!==r;){if(t){let a=Yc(e);if(a in o)throw P;o[a]=Di(e)}else s.push(Di(e));if(rt(e),e.code(e.at)===Ue)e.at++,rt(e);else if(e.code(e.at)!==r)throw P}
return e.at++,e.leave(i,e.at),t?o:s}function Yc(e){let n=e.at,t=e.code(n),r=$e(t),i=r?Te(e,void 0):void 0,o=r?e.at:Ni(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==K||(r?Rr.has(s):!ie(e,e.at+1)))throw P;e.at++,rt(e);let a=i??hn(e.text.slice(n,o)),l=r?t===_?ee.double:ee.single:ee.plain;return e.setKey(l,n,o,a),
a}function Di(e){let n=e.at,t=e.code(n);if(vn(t))return Sr(e);if($e(t)){let i=Te(e,void 0);return e.add(X|(t===_?D.double:D.single),n,e.at),i}let r=Ni(e);if(e.code(
e.at)===K)throw P;return e.add(X|D.plain,n,r),tt(e.text.slice(n,r))}function Ni(e){let{text:n,end:t}=e,{at:r}=e,i=e.code(r+1);if(e.code(r)===be&&Rr.has(i))throw P;
if(!Qe(e,r)||n.charCodeAt(r)===Xn&&n.charCodeAt(r-1)===q)throw P;let o=r;for(;r<t;r++){let s=n.charCodeAt(r);if(s!==N){if(s===Ue||s===Ve||s===qe||e.isBreak(r))break;
if(s===K){if(ie(e,r+1))break;if(Rr.has(e.code(r+1)))throw P}if(s===A&&o<r)break;if(s===z||s===gn||vn(s))throw P;o=r+1}}return e.at=r,o}var Rr=new Set([K,Ue,yn,Ve,
Ne,qe,gn]);function rt(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===N)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===A&&e.at>n)e.
comment();else return}throw P}function Pn(e,n,t){let r=e.at,i=e.code(r);if(Cr(e))return Ii(e,n);if(vn(i)||i===Ye||i===Or)return Mi(e,t);if($e(i)){let s=Te(e,t),a=e.at;if(!Ai(e))return Li(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw P;return Ti(e,n,r,a,s)}if(!Qe(e,r))throw P;let o=bn(e);return e.code(e.at)===K?Ti(e,n,r,o,hn(e.text.slice(r,o))):Fi(e,r,o,t)}function Ti(e,n,t,r,i){e.enter();
let o=e.add(he|D.block,t,t),s={};e.setKey($i(e,t),t,r,i);for(let a=i;;a=qc(e)){if(a in s)throw P;if(e.at++,s[a]=Qc(e,n),e.column!==n)break}if(e.column>n)throw P;
return e.leave(o,e.lastEnd),s}function qc(e){let n=e.at,t,r;if($e(e.code(n))){if(t=Te(e,void 0),r=e.at,!Ai(e))throw P}else{if(!Qe(e,n))throw P;if(r=bn(e),e.code(
e.at)!==K)throw P;t=hn(e.text.slice(n,r))}return e.setKey($i(e,n),n,r,t),t}function $i(e,n){let t=e.code(n);return $e(t)?t===_?ee.double:ee.single:ee.plain}function Ai(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===K&&ie(e,e.at+1)?!0:(e.at=n,!1)}function Qc(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==A)
return Mi(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?Pn(e,r,n):r===n&&Cr(e)?Ii(e,n):Bi(e,t,r)}function Ii(e,n){e.enter();let t=e.add(Z|D.block,e.at,
e.at),r=[];do r.push(Jc(e,n));while(e.column===n&&Cr(e));if(e.column>n)throw P;return e.leave(t,e.lastEnd),r}function Jc(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==A)return Pn(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?Pn(e,r,n):Bi(e,t+1,r)}function Cr(e){return e.code(
e.at)===be&&ie(e,e.at+1)}function Mi(e,n){let t=e.at,r=e.code(t);if(vn(r)){let i=Sr(e),o=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=o,i}if($e(r)){
let i=Te(e,n);return Li(e,t,e.at,i)}if(r===Ye||r===Or){let{value:i,end:o}=Ei(e,n);return e.add(X|(r===Ye?D.literal:D.folded),t,o),e.column=e.nextColumn(),i}if(!Qe(
e,t))throw P;return Fi(e,t,bn(e),n)}function Li(e,n,t,r){return e.add(X|(e.code(n)===_?D.double:D.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function Fi(e,n,t,r){
let{value:i,end:o}=Si(e,n,t,r);return e.add(X|D.plain,n,o),e.column=e.nextColumn(),tt(i)}function Bi(e,n,t){return e.add(ki|D.plain,n,n),e.column=t,null}function Er(e,n){kn(e);let t=e.at,r=e.code(t);if(r===Ne||r===yn)Zc(e,r===Ne,n);else if(r===_)_i(e),e.add(X|D.double,t,e.at);else{for(;rf.has(e.code(e.at));)e.at++;
e.add(X|D.plain,t,e.at)}}function Zc(e,n,t){e.enter();let r=e.at,i=e.add((n?he:Z)|D.flow,r,r),o=0;for(e.at++,kn(e);!tf(e);kn(e))e.code(e.at)===Ue&&(e.at++,kn(e)),
Er(e,Xc(t,n?ef(e):o)),o++;if(n&&o!==Object.keys(Object(t)).length)throw P;e.at++,e.leave(i,e.at)}function Xc(e,n){return Array.isArray(e)?e[Number(n)]:v(e)?e[n]:
void 0}function ef(e){let n=e.at;_i(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?nf(t):t.slice(1,-1);return e.setKey(ee.double,n,e.at,r),kn(e),e.at++,r}function nf(e){
let n=JSON.parse(e);return typeof n=="string"?n:""}var tf=e=>{let n=e.code(e.at);return n===qe||n===Ve};function _i(e){let{text:n}=e,t=e.at+1;for(;n.charCodeAt(
t)!==_;)t+=n.charCodeAt(t)===nt?2:1;e.at=t+1}function kn(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=N;)e.at++}var rf=new Set([..."+-.0123456789eEtrufalsn"].map(
e=>e.charCodeAt(0)));function Ki(e,n,t){if(!of.test(n===0&&t===e.length?e:e.slice(n,t)))return Hi(e,n,t,sf)}function Wi(e,n,t,r){return Hi(e,n,t,i=>(Er(i,r),r))}var of=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Dr=new Jn;function Hi(e,n,t,r){Dr.reset();try{return{value:r(new et(e,n,t,Dr)),tape:Dr.finish()}}catch(i){if(i!==P)throw i;return}}function sf(e){e.text.startsWith(
"---",e.at)&&af(e);let n=e.nextColumn();if(n===-1)return null;let t=Pn(e,n,-1);if(e.column!==-1||typeof t!="object")throw P;return t}function af(e){for(e.at+=3;e.
code(e.at)===N||e.code(e.at)===z;)e.at++;e.code(e.at)===A?e.comment():e.at=e.lineAfter(e.at)}function Gi(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=lf(e);let o=0,s=t.length-1;for(;o<s;){let l=o+s+1>>1;(t[l]??0)<=i?o=l:s=l-1}let a=i-(t[o]??0)+1;return{
line:o+1,column:o===0?Math.max(1,a-n):a,offset:i}};return(i,o)=>({start:r(Math.min(i,e.length)),end:r(Math.min(o,e.length))})}function lf(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var Nr=200,zi=`it is nested deeper than ${Nr} levels`;function Yi(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Ui(e,n);let t=[],r=n;for(;;){let s=ot(ji,e,r);if(s===e.length)return t;
let a=cf(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Ui(e,ot(df,e,r))];let i=ot(ji,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var ji=/[ \t\r\n]*/y,df=/[^\S\n]*\n?/y;function ot(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function cf(e,n,t){let r=ff(e,t);if(!r)return;let{end:i,levels:o,mayBeInfinite:s}=r;if(o>Nr)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:zi}};let a=!0,
l=(d,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c);try{let d=JSON.parse(e.slice(t,i),s?l:void 0);if(a)return{start:n,body:t,end:i,json:{value:d}}}catch{
return}return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function ff(e,n){let t=0,r=0,i=0,o=!1;for(let s=n;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=uf&&a<=pf){if(++i>Pf&&(o=!0),t>0)continue}else i>0&&(a===hf||a===mf)&&(o=!0),i=0;if(a===qi){let l=xf(e,s);if(l===void 0)return;s=l-1}else
a===bf||a===gf?r=Math.max(r,++t):a===vf||a===yf?t--:t===0&&(s=ot(kf,e,s)-1,o=!0);if(t<=0)return{end:s+1,levels:r,mayBeInfinite:o}}}var[qi,uf,pf,mf,gf,yf,hf,bf,vf]=[
34,48,57,69,91,93,101,123,125],Pf=300,kf=/[-+.\w]*/y;function xf(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===qi)return t+1;r===wf&&t++}}var wf=92;
function Ui(e,n){let t=[],r={start:n,body:n},i=s=>{s>r.body&&t.push({...r,end:s})},o=e.startsWith("---",n)?n:Vi(e,n);for(;o!==-1;o=Vi(e,o)){let s=e.indexOf(`
`,o),a=s===-1?e.length:s+1,l=e.slice(o+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;i(o),r={start:o,body:o,fault:{start:o,end:o+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else o>r.body&&!Of(e.slice(r.body,o))&&(i(o),r={start:o,body:a})}return i(e.length),t}function Vi(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Of(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var Rf,Sf=()=>Rf??=require("./with-positions.cjs"),Qi=(...e)=>Sf().readWithPositions(...e);function*Zi(e,{onePass:n=!0}={}){let t=Gi(e),r,i=!0,o=0;for(let s of Yi(e)){let a=Ji(e,{...s,start:o},t,n);if(a.value===null&&a.issues.length===0){r??=a;continue}
i=!1,o=s.end,yield a}i&&(yield r??Ji(e,{start:o,body:o,end:e.length},t,n))}function Ji(e,n,t,r){let i=r?Ef(e,n):void 0;if(!i)return Qi(e,n,t);let{value:o,tape:s}=i;
return vi({value:o,tape:s,issues:Cf},n,t)}var Cf=[];function Ef(e,{body:n,end:t,json:r,fault:i}){if(!i)return r?Wi(e,n,t,r.value):Ki(e,n,t)}function Xi(e){return v(e)&&v(e.sops)&&typeof e.sops.mac=="string"}function es(e){if(!v(e))return e;let{sops:n,...t}=e;return t}function Je(e){return e.charCodeAt(0)===Df&&Nf.test(e)}var Df=36,Nf=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function it(e){return Array.
isArray(e)?e.some(it):v(e)?Object.entries(e).some(([n,t])=>Je(n)||it(t)):!1}var Tf,$f=()=>Tf??=require("./has-comment.cjs"),ns=(...e)=>$f().hasComment(...e);function ts(e){return os(e.replace(Af,""))??(ss.test(e)?is:void 0)}function xn(e){if(typeof e=="string")return os(e);if(Array.isArray(e))return Tr(e);if(!v(e))return;
let{annotations:n,...t}=e;return Tr(Object.keys(e))??Tr(Object.values(t))}function Tr(e){for(let n of e){let t=xn(n);if(t!==void 0)return t}}function rs(e){return ss.
test(e)&&ns(e,"#@")?is:void 0}function os(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var is="it is a template of ytt: #@ has to be rendered first",ss=/(?:^|\s)#@/,Af=/(?<!\S)#.*/g;var $r=new Set;function ls(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function ds(e,n=!1){let t=new Set;return r(e,""),t.size===0?$r:t;function r(i,o){if(typeof i=="string")(as(i)||n&&Lf.test(i))&&t.add(o);else if(Array.
isArray(i))for(let[s,a]of i.entries()){let l=`${o}/${s}`;v(a)&&Object.keys(a).some(Je)?t.add(l):r(a,l)}else if(v(i))for(let[s,a]of Object.entries(i)){let l=`${o}\
/${fn(s)}`;Je(s)?t.add(l):as(s)?t.add(o):r(a,l)}}}function as(e){return e.includes("$")&&If.test(e)||e.includes("<")&&Mf.test(e)}var If=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Mf=/<[^<>\s][^<>\n]*>/,Lf=/^ENC\[.*\]$/s;function cs(e,n={}){return[...Ff(e,n)]}function*Ff(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let i=!n&&!Bf.some(o=>e.includes(o));for(let o of Zi(e,{onePass:r})){
let s=o.issues.find(({code:a})=>a==="yaml-syntax");s?yield jf(o,fs(o,e),s.message):yield i?_f(o):Kf(o,e,n,t)}}var Bf=["$","<","{{","{%","sops","#@"];function _f(e){
let n=sr(e.value);if(n.length===0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,
value:i,inherited:o})=>{let s={pointer:r,value:i,role:"manifest",unknown:$r,isPartial:!1,isFixable:t};return o===void 0?s:{...s,inherited:o}})}}function Kf(e,n,t,r){
let{value:i}=e,o=Wf(i,r)??sr(i);if(o.length===0){let g=zf(i);return g===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:g,resources:[]}}
let s=n.includes("#@")?rs(fs(e,n)):void 0,a=Xi(i),l=o.map(g=>{let m=s??xn(g.value);return{reason:m,resource:Gf(g,{document:e,isTemplate:m!==void 0,encrypted:a,isPatch:t})}}),
d=l.map(({resource:g})=>g),[c="manifest",...u]=new Set(d.map(({role:g})=>g)),p=l.find(({reason:g})=>g!==void 0)?.reason;if(u.length>0)return{document:e,role:"ma\
nifest",...p!==void 0&&{reason:p},resources:d};let f=p??Hf[c];return{document:e,role:c,...f!==void 0&&{reason:f},resources:d}}function Wf(e,n){if(!(n===void 0||!xe(n)||!v(e)))return Ce(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var Hf={patch:"it is a patch: what it leaves \
out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Gf(e,{document:n,isTemplate:t,encrypted:r,isPatch:i}){let o=r?
es(e.value):e.value,s=i||it(o),a=t?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:o,role:a,unknown:ds(o,r),isPartial:s,isFixable:a==="manifest"&&
n.issues.length===0}}function zf(e){if(!v(e))return;let{apiVersion:n,kind:t}=e;return Ce(n)?typeof t=="string"?xn(t):void 0:typeof t=="string"&&xe(t)&&typeof n==
"string"?xn(n):void 0}function jf(e,n,t){let r=`it is ${t}`;if(Qo(n)){let i=ts(n);return{document:e,role:i===void 0?"unreadable":"template",reason:i??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var fs=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function st({role:e,isPartial:n}){return!n&&e!==
"template"}var us={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function ps({code:e,path:n},t,r){return e==="missing-field"?gs(r).includes(n):e==="namespace-not-allowed"&&typeof R(t,n)=="string"}function ms(e,n){return M(E(e,
"/kind"))?!0:gs(n).length>0&&v(R(e,"/spec/gateway"))}function gs(e){return on(us["empty-organization-host"],e)?pe(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function hs(e,n,t){let{spec:r}=e;if(r!=null&&!(v(r)&&Object.keys(r).length===0))return;let i=n.flatMap(c=>c.code==="unknown-field"&&Uf(c.path)?[c.name]:[]);if(i.
length===0)return;let o=t(ys(e,i)),s=new Set(o.ok?[]:o.issues.flatMap(c=>c.code==="unknown-field"?[c.path]:[])),a=i.filter(c=>!s.has(`/spec/${fn(c)}`)),[l]=a;if(l===
void 0)return;let d=`/${fn(l)}`;return{issue:{code:"misplaced-fields",path:d,field:oe(d),message:Vf(a),fields:a},meant:ys(e,a)}}var Uf=e=>e.lastIndexOf("/")===0;
function ys(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([i])=>n.includes(i)));return{...Object.fromEntries(t.filter(([i])=>!n.includes(i))),spec:r}}
function Vf(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Yf(e,n){let{value:t}=e,r=Me(n)(t);if(r.ok)return{value:t,issues:[],placeOf:Ar};let i=vs(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(o=>Jf(o,e))}}function Ir(e,n){return Yf(e,n).issues}function bs(e,n){let{value:t,unknown:r,isPartial:i}=e,o=W(n);if(r.size===0&&!i){if(Ut(n,t))return!0;if(!ms(t,o))return!1}return Ir(e,n).every(s=>s.code!=="mispl\
aced-fields"&&ps(s,t,o))}var Ar=e=>e;function vs(e,n,t){let r=Me(t),i=n.find(f=>f.code==="unknown-kind"),o=i?.code==="unknown-kind"&&v(e)&&Qf(e)?i.suggestion:void 0;
if(i&&o!==void 0&&v(e)){let f={...e,kind:o},g=r(f),m=g.ok?{value:f,issues:[],placeOf:Ar}:vs(f,g.issues,t);return{...m,issues:[i,...m.issues]}}let s=v(e)?hs(e,n,
r):void 0;if(!s)return{value:e,issues:n,placeOf:Ar};let{issue:a,meant:l}=s,{fields:d}=a,c=f=>{let[,g,m=""]=f.split("/");return g==="spec"&&d.includes(m)?f.slice(
5):f},u=r(l),p=u.ok?[]:u.issues.map(f=>qf(f,c(f.path)));return{value:l,issues:[a,...p],placeOf:c}}var qf=(e,n)=>n===e.path?e:{...e,path:n,field:oe(n)};function Qf(e){
let{kind:n}=e;return typeof n=="string"&&!V.includes(n)&&qo(e)}function Jf(e,{unknown:n,isPartial:t}){return ls(n,Zf(e)?Xf(e.path):e.path)||e.code==="too-long"&&
[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!eu(e)}function Zf(e){return e.code==="unknown-field"&&!Je(e.name)}var Xf=e=>e.slice(0,e.lastIndexOf("/"));function eu(e){
return nu.has(e.code)||tu.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var nu=new Set(["missing-field","missing-secret-namespace","null-value"]),tu=new Set(
["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function Ps(e){return e.flatMap(({resources:n})=>n.filter(st).map(ru))}function ru(e){let{value:n}=e;return{fits:Vt(v(n)?n.kind:void 0,t=>bs(e,t)),issues:t=>bi(n,t,()=>Ir(e,t))}}function Mr(e){let n=ve(e),t=[];for(let r of e.slice(n.length).split("/"))r===""||r==="."||(r!==".."?t.push(r):t.length>0&&t.at(-1)!==".."?t.pop():n===""&&t.push(
r));return n+t.join("/")}function at(e,n){return Mr(ou(n)||e===""?n:`${e}/${n}`)}function Ze(e){let n=e.lastIndexOf("/");return e.slice(0,Math.max(n,ve(e).length))}function Xe(e,n){if(e===n)return"";if(ve(e)!==ve(n))return n;let t=ks(e),r=ks(n),i=0;for(;i<t.length&&i<r.length&&t[i]===r[i];)i++;return[...t.slice(i).map(()=>"\
.."),...r.slice(i)].join("/")}function en(e,n){return e===n?!0:ve(e)!==ve(n)?!1:Xe(e,n).split("/")[0]!==".."}function ou(e){return ve(e)!==""}function ks(e){return e.
slice(ve(e).length).split("/").filter(Boolean)}function ve(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function xs(e){let n=new Map;return t(e,[]),n.size>0?n:void 0;function t(r,i){let o=iu(r);if(o===void 0)return!1;let s=O(r,({path:l})=>Lr(o,l)),a=[...i,...s.get(
void 0)??[]];for(let[l,d]of s)l===void 0||!au(d)||t(d,a)||n.set(l,[...d,...a]);return!0}}function iu(e){let n=[...O(su(e),({name:o})=>o).values()].filter(o=>o.length>
1),t=lu(n.flatMap(o=>o.map(({path:s})=>s)));if(t===void 0)return;let r=new Set;for(let o of n){let s=new Set(o.map(({path:a})=>Lr(t,a)));if(s.has(void 0))return;
if(s.size>1)for(let a of s)a!==void 0&&r.add(a)}let i=e.every(o=>{let s=Lr(t,o.path);return o.names.length===0||s===void 0||r.has(s)});return r.size>1&&i?t:void 0}
function su(e){return e.flatMap(({path:n,names:t})=>t.map(r=>({name:r,path:n})))}function au(e){return e.some(({names:n})=>n.length>0)}function lu([e,...n]){if(e===
void 0)return;let t=Ze(e);for(let r of n)for(;!en(t,r)&&t!==Ze(t);)t=Ze(t);return n.every(r=>en(t,r))?t:void 0}function Lr(e,n){if(!en(e,n))return;let[t="",...r]=Xe(
e,n).split("/");return r.length>0?at(e,t):void 0}function ws({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function Pe(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function Os(){let e=new Map,n=new Map;function t(o,{release:s,sets:a},l){if(s)return s;let d=a.length>1,c=d?l.map(du):l;if(d){let g=n.get(o)??[];g.push(...c),n.
set(o,g)}for(let g of a){let{poll:m,unasked:y}=r(g),h=m.unasked;for(let b of c)m.add(b);m.unasked>h&&y.set(o,(y.get(o)??0)+m.unasked-h)}let{poll:u,files:p}=r(a[0]),
f=no(u.leading);return c.length>0&&p.set(o,f),{release:f,from:"detected"}}function r(o){let s=e.get(o);if(s)return s;let a={poll:yr(),unasked:new Map,files:new Map};
return e.set(o,a),a}function i(o){let s=new Map,a=[];for(let[l,{poll:d,unasked:c,files:u}]of e){if(!d.isUnanimous)for(let[g,m]of c)for(let y of(n.get(g)??o(g)??
[]).slice(0,m))d.recount(y);let p=d.decide();s.set(l,p);let f=W(p.release);for(let[g,m]of u)W(m)!==f&&a.push(g)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[d]})=>l??{release:s.get(d)?.release??de,from:"detected"}}}return{vote:t,decide:i}}function du({fits:e,issues:n}){return{fits:Pe(e),issues:Pe(n)}}function Rs(e){let n=e.map(({path:d,text:c,context:u})=>{let p=cs(c,ws(u)),f=p.flatMap(({document:m,resources:y})=>y.filter(st).map(({value:h,pointer:b})=>({value:h,
path:d,document:m,pointer:b}))),g=p.flatMap(({document:m,role:y})=>y==="unreadable"||u.isPatch?[]:ar(m.value).map(({value:h,pointer:b})=>({value:h,path:d,document:m,
pointer:b})));return{path:d,context:u,documents:p,planes:f,referrers:g}}),t=Os(),r=d=>Ps(n[d]?.documents??[]);for(let[d,{context:c}]of n.entries())t.vote(d,c,r(
d));let{detected:i,releaseOf:o}=t.decide(r),s=n.filter(({planes:d,referrers:c})=>d.length+c.length>0).flatMap(d=>d.context.sets.map(c=>({name:c,file:d}))),a=[...O(
s,({name:d})=>d)].flatMap(([d,c])=>{let u=c.map(({file:y})=>y);if(u.every(({planes:y})=>y.length===0))return[];let p=o({release:u[0]?.context.release,sets:[d]}),
f=p.from==="detected"?i.get(d):void 0,g=(y,h)=>{let b=x=>h.flatMap(w=>w[x].flatMap(S=>cu(S,w.context.namingsIn?.(d))));return{name:y,release:p,detection:f,planes:b(
"planes"),referrers:b("referrers")}},m=d===""?xs(u.map(uu)):void 0;return m?[...m].map(([y,h])=>g(y,h)):[g(d,u)]}),l=n.flatMap(({path:d,documents:c})=>c.flatMap(
({role:u,reason:p,document:f})=>p!==void 0&&(u==="patch"||u==="template"||u==="unreadable")?[{path:d,line:pu(f),role:u,reason:p}]:[]));return{sets:a,skipped:l}}
function cu(e,n=[]){let{value:t}=e,r=new Set(n.map(({namespace:o})=>o));if(r.size===0||!v(t)||fu(E(t,"/kind")))return[e];let{metadata:i}=t;return[...r].map(o=>o===
void 0||!v(i)?e:{...e,value:{...t,metadata:{...i,namespace:o}}})}function fu(e){return M(e)||Hn.includes(e)}function uu(e){let n=e.planes.map(({value:t})=>["/ki\
nd","/metadata/namespace","/metadata/name"].map(r=>E(t,r)).join(" "));return{...e,names:n}}function pu(e){return(e.issues[0]?.range??e.positionOf("")).start.line}var Fs=require("buffer"),j=require("fs"),Bs=require("path");var rn=require("fs"),Wr=require("path");var lt=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};function dt(e){return e instanceof Error&&e.name==="ConfigError"}var mu,Ss=()=>mu??=require("./glob.cjs"),Cs=(...e)=>Ss().globOf(...e),Es=(...e)=>Ss().isGlob(...e);var gu,ct=()=>gu??=require("./ignored.cjs"),ft=(...e)=>ct().createFilter(...e),Fr=(...e)=>ct().rulesAround(...e),Ds=(...e)=>ct().rulesIn(...e),Ns=(...e)=>ct().statusOf(
...e);var ut=require("path");var se=require("path");function ae(e,n){let t=e.endsWith(se.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===se.sep)return L(n.slice(t))}
function Ae(e,n){let t=(0,se.relative)(e,n);return t===""?".":(0,se.isAbsolute)(t)?t:L(t)}var L=e=>se.sep==="/"?e:e.replaceAll(se.sep,"/");function Br(e,n){let t=(0,ut.resolve)(e,n),r=(s,a)=>a===s||ae(s,a)!==void 0,i=s=>r(e,s)||!(0,ut.isAbsolute)(n)&&r(t,s),o=s=>i(s)?Ae(e,s):L(s);return{given:o(t),
of:o,inFolder(s){let a=o(s),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return d=>l+d}}}var yu={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function nn(e){return e instanceof Error?yu[gr(e)]??e.message:"an unknown error"}
function pt(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(gr(e))}var ke=require("fs"),_r=require("path");var Ts=e=>hu.test(e),hu=/\.(?:ya?ml|json)$/i;var tn=require("fs"),$s=require("path");var bu=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,ob=1440*60*1e3;function As(e){return bu.test(e)}function Kr(e,n){let t=(0,ke.realpathSync)(e);return Ms({folder:t,inside:"",rules:Fr(t,n.env)},{isWanted:()=>!0,...n,folders:new Set})}function*Ms({folder:e,inside:n,
rules:t},r){let{env:i,isLeftOut:o,isWanted:s,naming:a,folders:l}=r,d=t.trackedOnly?e+_r.sep:e;if(l.has(d))return;l.add(d);let c=(0,ke.readdirSync)(e,{withFileTypes:!0}).
sort(Pu),u=Ds(e,c,t,i),p=a.inFolder(e);for(let f of c){let g=Is(e,_r.sep,f.name),m=Is(n,"/",f.name),y=Ts(f.name)&&s(m),h=f.isSymbolicLink();if(!(!y&&!h&&!f.isDirectory())&&
!(vu.has(f.name)||As(f.name)))try{let b=Ns(g,f.isDirectory(),u);if(b==="ignored")continue;let x=h?ku(g,y):f,w=x?.isDirectory()??!1;if(o(g,w))continue;if(w){let S=h?
(0,ke.realpathSync)(g):g,re=h?Fr(S,i):b==="tracked"?{...u,trackedOnly:!0}:u;yield*Ms({folder:S,inside:m,rules:re},r)}else if(y&&x?.isFile()){let S=h?(0,ke.realpathSync)(
g):g;yield{path:h?a.of(S):p(f.name),fullPath:S,fromDirectory:!0}}}catch(b){if(dt(b))throw b;let[x,w]=[p(f.name),nn(b)];pt(b)?r.onFault({file:x,reason:w}):r.onNote(
`skipped ${x}: ${w}`)}}}var vu=new Set([".git","node_modules"]),Pu=(e,n)=>e.name<n.name?-1:1,Is=(e,n,t)=>e===""?t:e.endsWith(n)?e+t:e+n+t;function ku(e,n){try{return(0,ke.statSync)(
e)}catch(t){if(n)throw t;return}}var le="<stdin>";function*Ls(e,{cwd:n,ignore:t=[],isLeftOut:r=()=>!1,...i}){let o=(0,rn.realpathSync)(n),s=t.length>0?ft(o,t):()=>!1,a=(d,c)=>s(d,c)||r(d,c),l=new Set;
for(let d of e){let c=Br(o,d);try{for(let u of xu(d,c,{...i,cwd:o,isLeftOut:a}))l.has(u.fullPath)||(l.add(u.fullPath),yield u)}catch(u){if(dt(u))throw u;i.onFault(
{file:c.given,reason:nn(u)})}}}function*xu(e,n,t){if(e==="-")return yield{path:le,fullPath:le,fromDirectory:!1};let r=(0,Wr.resolve)(t.cwd,e),i=(0,rn.statSync)(
r,{throwIfNoEntry:!1});if(!i&&Es(L(e)))return yield*wu(e,t);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*Kr(r,{...t,naming:n});
if(!Ru(i,r))return t.onFault({file:n.given,reason:"it is neither a file nor a directory"});let o=Ou.test(r)?r:(0,rn.realpathSync)(r);!t.isLeftOut(r,!1)&&!t.isLeftOut(
o,!1)&&(yield{path:n.of(o),fullPath:o,fromDirectory:!1})}function*wu(e,n){let{base:t,isMatch:r}=Cs(L(e)),i=(0,Wr.resolve)(n.cwd,t),o=!1;if((0,rn.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let s of Kr(i,{...n,naming:Br(n.cwd,t),isWanted:r}))o=!0,yield s;o||n.onFault({file:e,reason:"no YAML or JSON file matches"})}var Ou=/^\/(?:dev|proc)\//;
function Ru(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}function Hr(e,n){return e===le?Buffer.from(n.stdin()):_s((0,Bs.resolve)(n.cwd,e))}function _s(e){let n=(0,j.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))
return(0,j.readFileSync)(n);let t=(0,j.readSync)(n,wn);return t<wn.length?wn.subarray(0,t):Su(n)}finally{(0,j.closeSync)(n)}}var wn=Buffer.allocUnsafeSlow(64*1024);
function Su(e){let{size:n}=(0,j.fstatSync)(e),t=Buffer.allocUnsafeSlow(Math.max(n,wn.length)),r=wn.copy(t);for(;r<t.length;){let o=(0,j.readSync)(e,t,r,t.length-
r,null);if(o===0)return t.subarray(0,r);r+=o}let i=(0,j.readFileSync)(e);return i.length===0?t:Buffer.concat([t,i])}function mt(e){if(e[0]===255&&e[1]===254)return new TextDecoder(
"utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let n=e.toString("utf8");return(0,Fs.isUtf8)(e)?n:n.replaceAll("\uFFFD",
"\uFFFF")}function Ks({path:e,fullPath:n,fromDirectory:t},r){let i=e===le?Hr(e,r):_s(n);return t&&!Cu(i)?void 0:mt(i)}function Cu(e){return e[0]===255||e[0]===254?
cr(mt(e)):e.includes("openchoreo")||e.includes("Plane")&&cr(e.toString("latin1"))}function Ws(e,n){let t=[];for(let r of e.files)try{let i=e.contextOf(r),o=i.isPatch&&i.patchKind!==void 0,s=Ks(o?{...r,fromDirectory:!1}:r,n);s!==void 0&&t.push(
{path:r.path,text:s,context:i})}catch(i){Eu(r,i,e)}return{files:t,faults:e.faults,notes:e.notes}}function Eu({path:e,fromDirectory:n},t,{onFault:r,onNote:i}){let o=nn(
t);n&&!pt(t)?i(`skipped ${e}: ${o}`):r({file:e,reason:o})}var Du=require("util");var U=class extends Error{name="UsageError"};var aa=require("fs"),ht=require("path");var Ys=require("fs"),ne=require("path");var Hs={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function Gs(e,n){let{overrides:t=[],sets:r=[],complete:i=!1}=e,
o={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:n.source,folder:n.folder},s=new Map;return a=>{if(a===void 0)return o;let l=t.
filter(({files:u})=>u.some(p=>p.matchOf(a)!==void 0));if(l.length===0)return o;let d=l.map(u=>t.indexOf(u)).join(),c=s.get(d)??l.reduce(Nu,o);return s.set(d,c),
c}}function Nu(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var Tu,$u=()=>Tu??=require("./config-file.cjs"),zs=(...e)=>$u().loadConfig(...e);function js({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(Au),...n.map(Iu)]}var Au=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),Iu=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var Mu=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function qs({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new U("--confi\
g and --no-config exclude each other");let r=new Map,i=new Map,o=new Map,s=[],a=t||n===void 0?void 0:u((0,ne.resolve)(e,n));function l(m){return t?Us:a??d((0,ne.dirname)(
m))}function d(m){let y=r.get(m);if(y)return y;let h=c(m)??(p(m)?Us:d((0,ne.dirname)(m)));return r.set(m,h),h}function c(m){let[y,h]=Mu.filter(b=>Vs(Gr(m,b)));if(h!==
void 0){let b=Ae(e,m);throw new lt([`${b}: has both ${y} and ${h}; keep one of them`])}return y===void 0?void 0:u(Gr(m,y))}function u(m){let y=Ae(e,m),h=(0,ne.dirname)(
m),b=zs(m,y),x=js(b),w=Gs(b,{source:y,folder:h}),S={folder:h,source:y,settingsFor:w,globs:x,isLeftOut:ft(h,b.ignore??[])};return s.push(S),S}function p(m){return f(
m)?g(m):m===e||ae(e,m)===void 0}function f(m){let y=i.get(m);if(y!==void 0)return y;let h=(0,ne.dirname)(m),b=g(m)||h!==m&&f(h);return i.set(m,b),b}function g(m){
let y=o.get(m)??Vs(Gr(m,".git"));return o.set(m,y),y}return{settingsFor:m=>{let{folder:y,settingsFor:h}=l(m);return h(ae(y,m))},releases:()=>[...new Set(s.flatMap(
({settingsFor:m})=>{let{release:y}=m(void 0);return y===void 0||y==="auto"?[]:[y]}))],isIgnored:(m,y)=>l(m).isLeftOut(m,y),unmatched:(m,y)=>{let h=new Map(s.filter(
({folder:b})=>y.some(x=>Lu(x,b))).map(b=>[b,new Set(b.globs)]));if([...h.values()].every(({size:b})=>b===0))return[];for(let b of m){let x=l(b),w=ae(x.folder,b),
S=h.get(x)??[];if(w!==void 0)for(let re of S)re.matches(w)&&h.get(x)?.delete(re)}return[...h].flatMap(([{source:b},x])=>[...x].map(({words:w})=>`${b}: ${w}`))}}}
var Lu=(e,n)=>e===n||ae(e,n)!==void 0,Us={folder:"",source:"",settingsFor:()=>Hs,isLeftOut:()=>!1,globs:[]},Gr=(e,n)=>e.endsWith(ne.sep)?e+n:e+ne.sep+n;function Vs(e){
try{return(0,Ys.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var yt=require("fs"),te=require("path");var Qs=["kustomization.yaml","kustomization.yml","Kustomization"];var Fu,Bu=()=>Fu??=require("./kustomizations.cjs"),Js=(...e)=>Bu().createKustomizations(...e);var gt={namespace:void 0,prefix:"",suffix:""};var Zs={setsOf:()=>[],namingsIn:()=>()=>[gt]},On={...Zs,reachFrom:()=>Zs,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function Xs(e,n,{onNote:t}){let r=_u(e,n).flatMap(s=>{try{return[{path:L(s),text:mt(Hr(s,n))}]}catch{return[]}});if(r.length===0)return On;let i=Js(r,s=>(0,yt.existsSync)(
s)),{notes:o}=i;for(let{path:s,message:a}of o.slice(0,zr))t(`${Ae(n.cwd,s)}: ${a}`);return o.length>zr&&t(`${o.length-zr} more such notes about Kustomizations`),
i}var zr=5;function _u(e,n){let t=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(te.sep))for(let o=(0,te.dirname)(i);!t.has(o);o=(0,te.dirname)(o)){t.add(o);
for(let s of Qs)(0,yt.existsSync)((0,te.join)(o,s))&&r.push((0,te.join)(o,s));if(Ku(o,n.cwd))break}return r}function Ku(e,n){return(0,yt.existsSync)((0,te.join)(
e,".git"))||e===n||e===(0,te.dirname)(e)||ae(n,e)===void 0}function Ur(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:de};let t=Wu.exec(n),r=t===null?void 0:
`v${t[1]}`;return to(r)?{ok:!0,release:r}:{ok:!1,suggestion:Hu(n,r)}}function ea(e){let n=Ur(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${F[0]} \
to ${de}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var Wu=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function Hu(e,n){if(n===void 0)return Ke(e,[...F,"latest","auto"]);let t=jr(n);return F.reduce((r,i)=>Math.abs(jr(i)-t)<Math.abs(jr(r)-t)?i:r)}function jr(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function Vr(e,{env:n}){if(e!==void 0)return ta(e,"option","--release");let t=n[na];return t===void 0||t===""?void 0:ta(t,"environment",na)}var na="OPENCHOREO_RE\
LEASE";function ta(e,n,t){let r=Ur(e);if(!r.ok)throw new U(`${t}: ${ea(e)}`);return r.release==="auto"?"auto":{release:r.release,from:n}}function ra(e){let n=[...new Set(e)];return n.length>1?[...new Set(n.flat())]:n[0]??[]}function ia({patterns:e=[],root:n="",workingDirectory:t=n,kustomizations:r}){if(e.length===0&&r===On)return{setsOf:()=>oa,namingsIn:On.namingsIn,unmatched:()=>[]};
let i=c=>Xe(t,c)||".",o=new Set,s=Pe(c=>{if(e.length===0||!en(n,c))return[];let u=Xe(n,c),p=e.flatMap(f=>{let g=f.matchOf(u);return g===void 0?[]:(o.add(f),[i(at(
n,g))])});return[...new Set(p)]}),a=r.reachFrom(s),l=new Map,d=c=>{let u=i(c);return l.set(u,c),u};return{setsOf:c=>{let u=Mr(c),p=s(Ze(u)),f=a.setsOf(u);if(p.length+
f.length>0)return ra([p,f]);let g=r.setsOf(u);return g.length>0?g.map(d):oa},namingsIn:Pe(c=>{let u=l.get(c),p=u===void 0?a.namingsIn(c):r.namingsIn(u);return f=>{
let g=p(f);return g.length>0?g:[gt]}}),unmatched:()=>e.filter(c=>!o.has(c)).map(({pattern:c})=>c)}}var oa=[""];function sa(e,n){let t=L(n.cwd),r=new Map;function i({sets:o,folder:s}){let a=s===void 0?t:L(s),l=r.get(s)??ia({patterns:o,root:a,workingDirectory:t,kustomizations:e});
return r.set(s,l),l}return{setsOf(o,s){let[a="",...l]=i(s).setsOf(o);return[a,...l]},namingsIn:(o,s)=>i(s).namingsIn(o)}}function la(e,n){return Gu(e,n)??{release:de,from:"detected"}}function Gu(e,n){let t=Vr(e.release,n);return t===void 0?pa(ca(e,n).settingsFor(fa(n))):ua(t)}function da(e,n,t){
let{ignore:r=[],complete:i=!1}=n,o=Vr(n.release,t),s=ca(n,t),a=[],l=[],d={onFault:h=>a.push(h),onNote:h=>l.push(h)},c=(h,b)=>s.isIgnored(h,b),u=[...Ls(e,{cwd:t.
cwd,env:t.env,ignore:r,isLeftOut:c,...d})],p=Xs(u,t,d),f=sa(p,t),g=Pe(({path:h,fullPath:b,fromDirectory:x})=>{let w=h===le?fa(t):b,S=s.settingsFor(w),re=L(w);return{
sets:h===le?[""]:f.setsOf(re,S),release:o===void 0?pa(S):ua(o),isPatch:p.isPatch(re),patchKind:p.patchKindOf(re),namingsIn:ka=>f.namingsIn(ka,S)(re),fromDirectory:x,
complete:i||S.complete,levels:S.rules,failLevel:S.failLevel}});return{files:u,faults:a,notes:l,...d,contextOf:g,configuredReleases:()=>o==="auto"?[]:s.releases(),
unmatched:()=>{let h=e.map(b=>(0,ht.resolve)(t.cwd,b)).filter(zu);return h.length===0?[]:s.unmatched(u.map(({fullPath:b})=>b),h)}}}function ca(e,n){return qs({cwd:n.
cwd,file:e.config,off:e["no-config"]??!1})}function zu(e){try{return(0,aa.statSync)(e).isDirectory()}catch{return!1}}var fa=e=>(0,ht.join)(e.cwd,le),ua=e=>e==="\
auto"?void 0:e;function pa({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function ya(e,n,t){let r=da(e,n,t),i=Ws(r,t),{sets:o,skipped:s}=Rs(i.files),a=({role:l})=>l==="unreadable";return{sets:o,files:i.files,unreadable:s.filter(a).map(
ma),notes:[...i.notes,...s.filter(l=>!a(l)).map(ma)],faults:i.faults}}var ma=({path:e,line:n,reason:t})=>`${e}:${n}: left out: ${t}`,ha=({path:e,document:n,pointer:t})=>`${e}\
:${n.positionOf(t).start.line}`;function ba(e,n,t){let r=n===void 0?e:e.filter(o=>Rn(o)===n),i=e.map(Rn);if(n!==void 0&&r.length===0){let o=Ke(n,i),s=o===void 0?
`the sets are ${ga(i)}`:`did you mean ${o}?`;throw new U(`--set: there is no set "${n}"; ${s}`)}if(r.length>1)throw new U(`${t} is about one set of planes at a \
time; name one with --set: ${ga(i)}`);return r[0]}function ga(e){return e.length>Yr?`${e.slice(0,Yr).join(", ")} and ${e.length-Yr} more`:e.join(", ")}var Yr=10,
Rn=({name:e})=>e===""?"other files":e;function va(e,{release:n,from:t},r){t!=="option"&&Ge(r,`${e} ${n}${gi[t]}`)}function Pa(e,n,t){for(let r of e)Ge(t,r);for(let{
file:r,reason:i}of n)mi(t,`${r}: ${i}`);return n.length>0?qn.failure:e.length>0?qn.findings:qn.ok}function ju({options:e,positionals:n},t){if(n.length===0)throw new U("graph needs files or directories, or - for standard input");let{sets:r,files:i,unreadable:o,
notes:s,faults:a}=ya(n,e,t);for(let p of s)Ge(t,p);let{set:l,format:d}=e,c=d==="text"&&l===void 0?r:[ba(r,l,`--format ${d}`)].flatMap(p=>p??[]),u=c.flatMap(p=>Uu(
p,i,d,c.length>1,t));c.length===0&&t.stdout(rr(mr([],la(e,t)),d));for(let p of c)va(`${c.length>1?`${Rn(p)}: `:""}Drawn for`,p.release,t);return Pa([...o,...u],
a,t)}function Uu(e,n,t,r,i){let{release:o}=e.release,s=[...e.planes,...e.referrers],a=mr(s.map(({value:l})=>l),{release:o});return r&&i.stdout(`# ${Rn(e)}

`),i.stdout(Vu(()=>t==="html"?pi(a,o,s,n):rr(a,t))),r&&i.stdout(`
`),a.skipped.map(({resource:l,reason:d})=>{let c=s[l];return`${c?ha(c):""}: not drawn: ${Yu[d].replace("RELEASE",o)}`})}function Vu(e){try{return e()}catch(n){throw n instanceof
RangeError?new U(n.message):n}}var Yu={"not-a-resource":"it has no kind","not-a-plane":"RELEASE has no such kind","no-name":"it has no name"};0&&(module.exports={graphCommand});

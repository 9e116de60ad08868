"use strict";var Bn=Object.defineProperty;var yi=Object.getOwnPropertyDescriptor;var vi=Object.getOwnPropertyNames;var hi=Object.prototype.hasOwnProperty;var C=(e,n)=>{for(var t in n)Bn(e,t,{get:n[t],enumerable:!0})},bi=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of vi(n))!hi.call(e,i)&&i!==
t&&Bn(e,i,{get:()=>n[i],enumerable:!(r=yi(n,i))||r.enumerable});return e};var Pi=e=>bi(Bn({},"__esModule",{value:!0}),e);var bc={};C(bc,{initCommand:()=>vc});module.exports=Pi(bc);var Ge=require("fs"),S=require("path");var $n=(e,n)=>`${e} ${n}${e===1?"":"s"}`;var Kn={};C(Kn,{isPlane:()=>Oi,validatePlane:()=>wi,withDefaults:()=>xi});var ki,_n=()=>ki??=require("./v0.3.cjs"),wi=(...e)=>_n().validatePlane(...e),Oi=(...e)=>_n().
isPlane(...e),xi=(...e)=>_n().withDefaults(...e);var He={};C(He,{isPlane:()=>Ci,validatePlane:()=>Si,withDefaults:()=>Ei});var Ri,Wn=()=>Ri??=require("./v0.4.cjs"),Si=(...e)=>Wn().validatePlane(...e),Ci=(...e)=>Wn().
isPlane(...e),Ei=(...e)=>Wn().withDefaults(...e);var jn={};C(jn,{isPlane:()=>Ni,validatePlane:()=>Ai,withDefaults:()=>Ii});var Di,Un=()=>Di??=require("./v0.6.cjs"),Ai=(...e)=>Un().validatePlane(...e),Ni=(...e)=>Un().
isPlane(...e),Ii=(...e)=>Un().withDefaults(...e);var Gn={};C(Gn,{isPlane:()=>Ti,validatePlane:()=>Li,withDefaults:()=>Mi});var Fi,zn=()=>Fi??=require("./v0.7.cjs"),Li=(...e)=>zn().validatePlane(...e),Ti=(...e)=>zn().
isPlane(...e),Mi=(...e)=>zn().withDefaults(...e);var Yn={};C(Yn,{isPlane:()=>_i,validatePlane:()=>$i,withDefaults:()=>Ki});var Bi,Hn=()=>Bi??=require("./v0.8.cjs"),$i=(...e)=>Hn().validatePlane(...e),_i=(...e)=>Hn().
isPlane(...e),Ki=(...e)=>Hn().withDefaults(...e);var Vn={};C(Vn,{isPlane:()=>ji,validatePlane:()=>Ui,withDefaults:()=>zi});var Wi,qn=()=>Wi??=require("./v0.9.cjs"),Ui=(...e)=>qn().validatePlane(...e),ji=(...e)=>qn().
isPlane(...e),zi=(...e)=>qn().withDefaults(...e);var Ye={};C(Ye,{isPlane:()=>Yi,validatePlane:()=>Hi,withDefaults:()=>qi});var Gi,Qn=()=>Gi??=require("./v0.10.cjs"),Hi=(...e)=>Qn().validatePlane(...e),Yi=(...e)=>Qn().
isPlane(...e),qi=(...e)=>Qn().withDefaults(...e);var Zn={};C(Zn,{isPlane:()=>Ji,validatePlane:()=>Qi,withDefaults:()=>Zi});var Vi,Jn=()=>Vi??=require("./v0.12.cjs"),Qi=(...e)=>Jn().validatePlane(...e),Ji=(...e)=>Jn().
isPlane(...e),Zi=(...e)=>Jn().withDefaults(...e);var et={};C(et,{isPlane:()=>ns,validatePlane:()=>es,withDefaults:()=>ts});var Xi,Xn=()=>Xi??=require("./v0.13.cjs"),es=(...e)=>Xn().validatePlane(...e),ns=(...e)=>Xn().
isPlane(...e),ts=(...e)=>Xn().withDefaults(...e);var tt={};C(tt,{isPlane:()=>is,validatePlane:()=>os,withDefaults:()=>ss});var rs,nt=()=>rs??=require("./v0.14.cjs"),os=(...e)=>nt().validatePlane(...e),is=(...e)=>nt().
isPlane(...e),ss=(...e)=>nt().withDefaults(...e);var qe={};C(qe,{isPlane:()=>cs,validatePlane:()=>ls,withDefaults:()=>ds});var as,rt=()=>as??=require("./v0.15.cjs"),ls=(...e)=>rt().validatePlane(...e),cs=(...e)=>rt().
isPlane(...e),ds=(...e)=>rt().withDefaults(...e);var it={};C(it,{isPlane:()=>ps,validatePlane:()=>fs,withDefaults:()=>ms});var us,ot=()=>us??=require("./v0.17.cjs"),fs=(...e)=>ot().validatePlane(...e),ps=(...e)=>ot().
isPlane(...e),ms=(...e)=>ot().withDefaults(...e);var at={};C(at,{isPlane:()=>vs,validatePlane:()=>ys,withDefaults:()=>hs});var gs,st=()=>gs??=require("./v1.0.cjs"),ys=(...e)=>st().validatePlane(...e),vs=(...e)=>st().
isPlane(...e),hs=(...e)=>st().withDefaults(...e);var Ve={};C(Ve,{isPlane:()=>ks,validatePlane:()=>Ps,withDefaults:()=>ws});var bs,lt=()=>bs??=require("./v1.1.cjs"),Ps=(...e)=>lt().validatePlane(...e),ks=(...e)=>lt().
isPlane(...e),ws=(...e)=>lt().withDefaults(...e);var Qe={"v0.3":Kn,"v0.4":He,"v0.5":He,"v0.6":jn,"v0.7":Gn,"v0.8":Yn,"v0.9":Vn,"v0.10":Ye,"v0.11":Ye,"v0.12":Zn,"v0.13":et,"v0.14":tt,"v0.15":qe,"v0.16":qe,"v0.1\
7":it,"v1.0":at,"v1.1":Ve,"v1.2":Ve};var E=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var N=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Je={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v\
0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v\
0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},M=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWork\
flowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],Zt={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organizat\
ion"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obser\
vabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Build\
Plane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityPl\
ane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},Xt={"v0.3":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environm\
ent","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organiz\
ation"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment",
"Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["Da\
taPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPl\
ane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","Cl\
usterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane",
"ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Os(e){return typeof e!="object"||e===null||Array.isArray(e)}function P(e){return!Os(e)}var ce=E[E.length-1]??E[0],de=Je[ce];function Q(e){return Je[e]}function er(e){return E.findLast(n=>Je[n]===e)??e}function ct(e,n){return e===n||N.indexOf(e)>=N.
indexOf(n)}function Ze(e,n){return typeof n=="string"&&Xt[e].includes(n)}function nr(e){return typeof e=="string"&&Object.hasOwn(Qe,e)}function Xe(e){return Qe[e].
validatePlane}function dt(e,n){return Qe[e].isPlane(n)}function ut(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let i=xs(r,e),o=t.get(i)??n(r);return t.
set(i,o),o}}function xs(e,n){let t=N.indexOf(e);for(let r=e;t>0&&Zt[r].includes(n);r=N[t]??r)t--;return N[t]??e}function tr(e){let n=e.flatMap(({name:s,planes:a,detection:l})=>l?[{name:s,planes:a.length,detection:l}]:[]),t=s=>n.filter(({detection:a})=>a.candidates.includes(
s)),r=s=>t(s).reduce((a,{planes:l})=>a+l,0),i=E.reduce((s,a)=>r(a)>=r(s)?a:s),o=n.filter(({detection:s})=>!s.candidates.includes(i));return{release:i,reason:Rs(
n,t(i)),others:o.map(({name:s,detection:a})=>({set:s,release:a.release}))}}function Rs(e,n){let t=n[0]?.detection;return e.length>1?`It was detected for ${n.length}\
 of ${$n(e.length,"set")} of planes.`:!t||t.manifests===0?"There are no planes to detect it from: it is the newest release.":t.fitting===0?"No plane fits any re\
lease; with this one they have the fewest issues.":`${t.fitting} of ${$n(t.manifests,"plane")} ${t.fitting===1?"fits":"fit"} it.`}function rr({release:e,reason:n},t,r){
let i=["# overrides:","#   - files: [clusters/legacy/**]","#     release: v0.16"],o=r.flatMap(({folder:s,release:a})=>[`  - files: [${s}]`,`    release: ${a}`]);
return`# yaml-language-server: $schema=${t}
# Configuration of openchoreo-planes for the files in this folder and below it. An option of the command takes precedence.

# The OpenChoreo release that the manifests are for, such as v1.2, or latest, or auto to detect it.
# ${n}
release: ${e}

# Files of another release or with other rules. Patterns are relative to this folder; if several match a file, the last one counts.
${(o.length>0?["overrides:",...o]:i).join(`
`)}

# Folders that are a set each: what one control plane gets. Without them a set is what a Kustomization builds, or else all files.
# sets: [clusters/*]

# Whether the files of a set define every plane, so that each reference has to resolve to one of them.
# complete: true

# Files to leave out. Each item is a line of a .gitignore.
# ignore: [vendor/**]

# The lowest severity that makes lint fail: error or warning.
# failLevel: error

# Severities by code: off, warning or error. "openchoreo-planes explain" lists the codes; those of the contract cannot be off.
# rules:
#   inline-ca: off
`}var pr=require("fs"),K=require("path");var or={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function ir(e,n){let{overrides:t=[],sets:r=[],complete:i=!1}=e,
o={release:e.release,rules:e.rules??{},sets:r,complete:i,failLevel:e.failLevel,source:n.source,folder:n.folder},s=new Map;return a=>{if(a===void 0)return o;let l=t.
filter(({files:f})=>f.some(g=>g.matchOf(a)!==void 0));if(l.length===0)return o;let d=l.map(f=>t.indexOf(f)).join(),c=s.get(d)??l.reduce(Ss,o);return s.set(d,c),
c}}function Ss(e,{release:n,rules:t}){return{...e,release:n??e.release,rules:{...e.rules,...t}}}var en=class extends Error{name="ConfigError";lines;constructor(n){super(n.join(`
`)),this.lines=n}};function nn(e){return e instanceof Error&&e.name==="ConfigError"}var Cs,Es=()=>Cs??=require("./config-file.cjs"),sr=(...e)=>Es().loadConfig(...e);var Ds,tn=()=>Ds??=require("./ignored.cjs"),rn=(...e)=>tn().createFilter(...e),ft=(...e)=>tn().rulesAround(...e),ar=(...e)=>tn().rulesIn(...e),lr=(...e)=>tn().statusOf(
...e);function cr({overrides:e=[],sets:n=[]}){return[...e.flatMap(({files:t})=>t).map(As),...n.map(Ns)]}var As=({pattern:e,matchOf:n})=>({matches:t=>n(t)!==void 0,words:`\
no file matches "${e}" of overrides`}),Ns=({pattern:e,matchOf:n})=>({matches:t=>(n(t)??t)!==t,words:`no folder with manifests matches "${e}" of sets`});var Ls=require("util");var ue=[],pt=[];function on(e,n,t){if(e===n)return 0;let r=t?.maxDistance,i=e;e.length>n.length&&(e=n,n=i);let o=e.length,s=n.length;for(;o>0&&e.charCodeAt(~-o)===
n.charCodeAt(~-s);)o--,s--;let a=0;for(;a<o&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(o-=a,s-=a,r!==void 0&&s-o>r)return r;if(o===0)return r!==void 0&&s>r?r:s;
let l,d,c,f,g=0,u=0;for(;g<o;)pt[g]=e.charCodeAt(a+g),ue[g]=++g;for(;u<s;){for(l=n.charCodeAt(a+u),c=u++,d=u,g=0;g<o;g++)f=l===pt[g]?c:c+1,c=ue[g],d=ue[g]=c>d?f>
d?d+1:f:f>c?c+1:f;if(r!==void 0){let m=d;for(g=0;g<o;g++)ue[g]<m&&(m=ue[g]);if(m>r)return r}}return ue.length=o,pt.length=o,r!==void 0&&d>r?r:d}var Is=64;function sn(e,n){if(e.length>Is)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let o of n){if(Math.abs(o.length-
e.length)>=r)continue;let s=o.toLowerCase(),a=ur(t,s)?1:on(t,s,{maxDistance:r});a<r&&(r=a,i=o)}return i}function dr(e,n){let t=e.toLowerCase();return n.some(r=>{
let i=r.toLowerCase();return Math.abs(i.length-t.length)>1?!1:ur(t,i)||on(t,i,{maxDistance:2})<2})}function ur(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}function mt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var Fs={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function fe(e){return e instanceof Error?Fs[mt(e)]??e.message:"an unknown error"}
function an(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(mt(e))}var H=class extends Error{name="UsageError"};var Y=require("path");function B(e,n){let t=e.endsWith(Y.sep)?e.length:e.length+1;if(n.length>t&&n.startsWith(e)&&n.charAt(t-1)===Y.sep)return A(n.slice(t))}function _(e,n){
let t=(0,Y.relative)(e,n);return t===""?".":(0,Y.isAbsolute)(t)?t:A(t)}var A=e=>Y.sep==="/"?e:e.replaceAll(Y.sep,"/");var cn=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function mr({cwd:e,file:n,off:t=!1}){if(t&&n!==void 0)throw new H("--confi\
g and --no-config exclude each other");let r=new Map,i=new Map,o=new Map,s=[],a=t||n===void 0?void 0:f((0,K.resolve)(e,n));function l(p){return t?fr:a??d((0,K.dirname)(
p))}function d(p){let y=r.get(p);if(y)return y;let v=c(p)??(g(p)?fr:d((0,K.dirname)(p)));return r.set(p,v),v}function c(p){let[y,v]=cn.filter(b=>ln(gt(p,b)));if(v!==
void 0){let b=_(e,p);throw new en([`${b}: has both ${y} and ${v}; keep one of them`])}return y===void 0?void 0:f(gt(p,y))}function f(p){let y=_(e,p),v=(0,K.dirname)(
p),b=sr(p,y),k=cr(b),O=ir(b,{source:y,folder:v}),w={folder:v,source:y,settingsFor:O,globs:k,isLeftOut:rn(v,b.ignore??[])};return s.push(w),w}function g(p){return u(
p)?m(p):p===e||B(e,p)===void 0}function u(p){let y=i.get(p);if(y!==void 0)return y;let v=(0,K.dirname)(p),b=m(p)||v!==p&&u(v);return i.set(p,b),b}function m(p){
let y=o.get(p)??ln(gt(p,".git"));return o.set(p,y),y}return{settingsFor:p=>{let{folder:y,settingsFor:v}=l(p);return v(B(y,p))},releases:()=>[...new Set(s.flatMap(
({settingsFor:p})=>{let{release:y}=p(void 0);return y===void 0||y==="auto"?[]:[y]}))],isIgnored:(p,y)=>l(p).isLeftOut(p,y),unmatched:(p,y)=>{let v=new Map(s.filter(
({folder:b})=>y.some(k=>Ts(k,b))).map(b=>[b,new Set(b.globs)]));if([...v.values()].every(({size:b})=>b===0))return[];for(let b of p){let k=l(b),O=B(k.folder,b),
w=v.get(k)??[];if(O!==void 0)for(let G of w)G.matches(O)&&v.get(k)?.delete(G)}return[...v].flatMap(([{source:b},k])=>[...k].map(({words:O})=>`${b}: ${O}`))}}}var Ts=(e,n)=>e===
n||B(e,n)!==void 0,fr={folder:"",source:"",settingsFor:()=>or,isLeftOut:()=>!1,globs:[]},gt=(e,n)=>e.endsWith(K.sep)?e+n:e+K.sep+n;function ln(e){try{return(0,pr.lstatSync)(
e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Ms=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,Bs=/##(\w*)\[/g,$s=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function gr(e){return $s(e)&&!e.includes(
`
`)?e:Ws(e.replace(Ms,_s))}function _s(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${Ks(n)}`}var Ks=e=>e.toString(16).padStart(4,"0");function Ws(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(Bs,"##$1\\[")}var yr={ok:0,findings:1,failure:2};function Ce(e,n){e.stderr(`${gr(n)}
`)}function vr(e,n){Ce(e,`openchoreo-planes: ${n}`)}var hr=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"],br=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"];function Ee(e,n){let t=new Map;for(let r of e){let i=n(r),o=t.get(i);o?o.push(r):t.set(i,[r])}return t}function dn(e){return e.split("/").slice(1).map(Us)}var De=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Us=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function un(e){return/[~\d]/.test(e)?dn(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function fn(e,n){
let t=e;for(let r of js(n))if(Array.isArray(t))t=t[Number(r)];else if(P(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function Ae(e,n){let t=fn(e,n);return typeof t==
"string"?t:""}function js(e){let n=yt.get(e);if(n)return n;let t=dn(e);return yt.size<zs&&yt.set(e,t),t}var yt=new Map,zs=1e3;var vt={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};function pn(e){return Gs(e)?vt[e]:void 0}function Gs(e){return Object.hasOwn(vt,e)}function mn(e){return pn(e)?.scope==="Cluster"}function Hs(e){return pn(e)?.planeType}
function re(e){return Hs(e)!==void 0}function gn({since:e,until:n},t){return(!e||ct(t,e))&&(!n||ct(n,t))}function wr(e,n,t){if(!P(e))return t().length;let{kind:r,spec:i}=e;return typeof r!="string"||!M.includes(r)||Ze(n,r)?t().length:Object.keys(e).length+(P(i)?Object.
keys(i).length:0)}function ht(){let e=new Map(N.map(c=>[c,0])),n=new Map(N.map(c=>[c,0])),t=0,r=0,i=0,o=!0;function s(c,f){let g=!1;for(let u of f)c.fits(u)&&(e.
set(u,(e.get(u)??0)+1),g=!0);return g}function a(c){if(t++,o&&s(c,[de])){r++,i++;return}let f=o?Pr:N;if(o=!1,s(c,f))r++;else if(r===0)for(let g of N)n.set(g,(n.
get(g)??0)+c.issues(g))}function l(){return r===0?kr(n,Math.min(...n.values())):kr(e,Math.max(...e.values()))}function d(){let c=t===0?[de]:l(),f=E.filter(p=>c.
includes(Q(p))),g=f.at(-1)??E[0],u=e.get(Q(g))??0;return{release:g,reason:t===0?"no-manifests":r===0?"fewest-issues":u===r?"every-manifest":"most-manifests",manifests:t,
fitting:u,candidates:f}}return{add:a,recount:c=>{s(c,Pr)},decide:d,get isUnanimous(){return o},get unasked(){return i},get leading(){return o?de:l().at(-1)??de}}}
var Pr=N.filter(e=>e!==de),kr=(e,n)=>N.filter(t=>e.get(t)===n);function Or(e,n,t){return new bt(e,n,t)}var bt=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Ys,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(dn(
n))?.[t];return r?this.rangeOf(...r):this.range}},Ys={root:void 0,comments:[]};var qs=["map","list","scalar","alias","empty"],Vs=["block","flow","plain","single","double","literal","folded"],Qs=["plain","single","double","other"],[Z,W,U,vd,
Rr]=[0,1,2,3,4],x={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},j={plain:0,single:64,double:128,other:192},[Js,Zs,xr]=[256,512,1024],[yn,Pt,
kt,Sr,wt,Ne,J]=[0,1,2,3,4,5,6],vn=class{cells=new Int32Array(J*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,i,o,s){
let a=this.length;a+J>this.cells.length&&this.grow();let{cells:l}=this;l[a+yn]=n,l[a+Pt]=t,l[a+kt]=r,l[a+Sr]=o,l[a+wt]=s,this.length=a+J;let d=a/J;return l[a+Ne]=
d+1,this.names.push(i),d}close(n,t){this.cells[n*J+wt]=t,this.cells[n*J+Ne]=this.length/J}comment(n,t){this.comments.push(n,t)}finish(n){return new Ot(this.cells.
slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},Ot=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,i){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=i}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let o of n){
let s=this.childOf(this.behind(t),o);if(s===void 0)break;t=s}let r=this.extentOf(t),i=this.cell(t,Pt);return{value:r,key:i===-1?r:[i,this.cell(t,kt)]}}cell(n,t){
return this.cells[n*J+t]??0}kindOf(n){return this.cell(n,yn)&7}extentOf(n){return[this.cell(n,Sr),this.cell(n,wt)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===W&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==W&&r!==Z)return;if(this.cell(n,Ne)-n>Xs)return this.indexOf(n).get(t);let i;for(let[o,s]of this.
entriesOf(n))o===t&&(i=s);return i}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===W,r=0;for(let i of this.childrenOf(n))t?yield[String(r++),i]:this.cell(i,yn)&xr?yield*this.mergedIn(this.behind(i)):yield[this.names[i]??
"",i]}*mergedIn(n){if(this.kindOf(n)===Z)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,Ne);if(!(this.kindOf(n)>W))for(let r=n+1;r<t;r=this.cell(r,Ne))yield r}nodeOf(n){let t=this.cell(n,yn);return{kind:qs[t&7]??"empty",style:Vs[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&Js)!==0,children:Array.from(this.childrenOf(n),i=>this.nodeOf(i))}}keyOf(n,t){let r=this.cell(
n,Pt);if(r!==-1)return{extent:[r,this.cell(n,kt)],style:Qs[t>>6&3]??"other",name:this.names[n],isMerge:(t&xr)!==0,isMarked:(t&Zs)!==0}}},Xs=64;function xt(e,n,t){if(n===void 0)return t?Cr(e):oe(e);if(n===`${pe}binary`)return ra(e);if(n===`${pe}timestamp`)return na.test(e)&&ta(e)?oe(e):void 0;let r=ea.get(
n);if(!r)return oe(e);let i=Cr(e);return r==="float"&&i.type==="integer"?me(Number(i.value)):i.type===r?i:void 0}var pe="tag:yaml.org,2002:",ea=new Map([[`${pe}\
int`,"integer"],[`${pe}float`,"float"],[`${pe}bool`,"boolean"],[`${pe}null`,"null"]]),na=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function ta(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function ra(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return oe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function Cr(e){
let n=oa.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return ia(e)??oe(e);if(!/[-+0-9]/.test(t))return oe(e);let r=e.replaceAll("_","");return aa(r)??sa(r)??
oe(e)}var oa=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Er(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Er(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,me(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,me(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,me(Number.NEGATIVE_INFINITY)])]);
function oe(e){return{type:"text",value:e,key:e}}function Er(e){return{type:"boolean",value:e,key:String(e)}}function me(e){return{type:"float",value:e,key:ca(e)}}
function ia(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?me(n):void 0}
function sa(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?me(n):void 0}function aa(e){let n=la.
exec(e);if(!n)return;let[,t="",r,i,o,s="0"]=n,a=r!==void 0?hn(r,"0x",16):i!==void 0?hn(i,"0o",22):o!==void 0?hn(o,"0b",64):hn(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=t==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var la=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function hn(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function ca(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,i]=n.toExponential(t-1).split("e"),o=Number(i);return o>=-4&&o<6?String(Number(n.toPrecision(
t))):`${r}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var h=Symbol("uncertain"),[L,$,ie,R]=[9,10,13,32],[I,D,Ie,ge,X,bn,F,Fe]=[34,35,39,44,45,46,58,63],[Rt,St,Le,kn,ye,se,ve,he]=[60,62,91,92,93,123,124,125],da=100,
ua=1e3,Pn=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,i){this.text=n,this.at=t,this.end=
r,this.tape=i}setKey(n,t,r,i){if(r-t>ua)throw h;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=i}add(n,t,r){this.lastEnd=r;let i=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,i}enter(){if(++this.levels>da)
throw h}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):$}isBreak(n){let t=this.code(n);return t===
$||t===ie&&this.code(n+1)===$}skipSpaces(){for(;this.code(this.at)===R;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===$&&t--,t<n&&this.text.charCodeAt(t-1)===ie&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===D){
if(this.at===n)throw h;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw h}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===D)this.comment();else{if(this.at===n&&this.code(n)===
bn&&this.code(n+1)===bn)throw h;return this.at-n}}return-1}};var Dr=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function wn(e){if(Dr[e.charCodeAt(0)])return e;
let n=xt(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw h;return n}function Te(e){if(Dr[e.charCodeAt(0)])return e;let n=xt(e,void 0,
!0)?.key;if(n===void 0)throw h;return n}var fa=127,pa=Array.from({length:128},(e,n)=>n<=R||n===fa||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function be(e,n){
let t=e.code(n);return pa[t]||t===Rt&&e.code(n+1)===Rt?!1:t!==X||!q(e,n+1)}function q(e,n){let t=e.code(n);return t===R||t===$||t===L||t===ie&&e.isBreak(n)}function Me(e){
let{text:n,end:t}=e,r=e.at,i=r;for(;r<t;r++){let o=n.charCodeAt(r);if(o!==R){if(o===$||o===F&&q(e,r+1)||o===D&&r>e.at&&i<r)break;if(o===L)throw h;if(o===ie)break;
i=r+1}}return e.at=r,i}function Ar(e,n,t,r){let i=e.text.slice(n,t),o=t;for(;;){let s=e.code(e.at);if(s===F)throw h;s===D?e.comment():e.at=e.lineAfter(e.at);let a=Nr(
e,r);if(a===-1)return{value:i,end:o};if(s===D)throw h;let l=e.at;o=Me(e),i+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,o)}}function Nr(e,n){let{at:t}=e,r=0,i=!1;for(;t<e.end;){let o=t;for(;e.code(o)===R;)o++;let s=e.code(o);if(s===L)throw h;if(s===D)i=
!0;else if(e.isBreak(o))r++;else{if(o-t<=n)return-1;if(i||!ma(e,o))throw h;return e.at=o,r}t=e.lineAfter(o)}return-1}function ma(e,n){let t=e.code(n);return t!==
X&&t!==Fe&&t!==F||!q(e,n+1)}function ae(e,n){let t=e.code(e.at)===I;e.at++;let r="";for(;;){let i=t?va(e):ya(e);if(!e.isBreak(e.at))return e.at++,r+i;if(n===void 0||
i.includes("	"))throw h;e.at=e.lineAfter(e.at);let o=Nr(e,n);if(o===-1)throw h;r+=ga(i)+(o===0?" ":`
`.repeat(o))}}function ga(e){let n=e.length;for(;e.charCodeAt(n-1)===R;)n--;return e.slice(0,n)}function ya(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){
let s=n.charCodeAt(o);if(s===Ie){if(n.charCodeAt(o+1)!==Ie)break;r+=n.slice(i,o+1),o++,i=o+1}else if(s===$||s===ie&&e.isBreak(o))break}if(o>=t)throw h;return e.
at=o,r+n.slice(i,o)}function va(e){let{text:n,end:t}=e,r="",i=e.at,o=i;for(;o<t;o++){let s=n.charCodeAt(o);if(s===I||s===$||s===ie&&e.isBreak(o))break;if(s!==kn)
continue;let a=ha.get(n.charCodeAt(o+1));if(a===void 0)throw h;r+=n.slice(i,o)+a,o++,i=o+1}if(o>=t)throw h;return e.at=o,r+n.slice(i,o)}var ha=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function Ir(e,n){let{text:t}=e,r=e.code(e.at)!==ve;e.at++;let i=Pa.get(e.code(e.at))??"cl\
ip";i!=="clip"&&e.at++,e.endLine();let o=[],s=-1,a=e.at;for(;e.at<e.end;){let f=e.at,g=s===-1?Number.POSITIVE_INFINITY:f+s,u=f;for(;u<g&&e.code(u)===R;)u++;if(e.
isBreak(u)){if(s===-1&&u>f)throw h;o.push(""),e.at=e.lineAfter(u);continue}if(s===-1){if(s=u-f,s<=n||s===0)throw h}else if(u-f<s){if(e.code(u)===L||u-f>n)throw h;
break}if(e.code(u)===L)throw h;if(e.code(u)===R&&(r||ba(e,u)))throw h;e.at=e.lineAfter(u);let m=e.endOfLineBefore(e.at);o.push(t.slice(u,m)),a=m}if(s===-1)throw h;
let l=0;for(;o.at(-1)==="";)o.pop(),l++;let d=r?ka(o):o.join(`
`),c=i==="strip"?"":i==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(a-1)===R||t.charCodeAt(a-1)===L;)a--;return{value:d+c,end:a}}function ba(e,n){let t=n;for(;e.code(t)===R||e.code(t)===L;)t++;return e.
isBreak(t)}var Pa=new Map([[X,"strip"],[43,"keep"]]);function ka(e){let n="",t=0;for(let[r,i]of e.entries())i===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=i,t=0);return n}var Be=e=>e===se||e===Le,le=e=>e===I||e===Ie;function Et(e){e.enter();let n=e.at,t=e.code(n)===se,r=t?he:ye,i=e.add((t?Z:W)|x.flow,n,n),o={},s=[];for(e.at++,On(
e);e.code(e.at)!==r;){if(t){let a=wa(e);if(a in o)throw h;o[a]=Fr(e)}else s.push(Fr(e));if(On(e),e.code(e.at)===ge)e.at++,On(e);else if(e.code(e.at)!==r)throw h}
return e.at++,e.leave(i,e.at),t?o:s}function wa(e){let n=e.at,t=e.code(n),r=le(t),i=r?ae(e,void 0):void 0,o=r?e.at:Lr(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==F||(r?Ct.has(s):!q(e,e.at+1)))throw h;e.at++,On(e);let a=i??Te(e.text.slice(n,o)),l=r?t===I?j.double:j.single:j.plain;return e.setKey(l,n,o,a),a}function Fr(e){
let n=e.at,t=e.code(n);if(Be(t))return Et(e);if(le(t)){let i=ae(e,void 0);return e.add(U|(t===I?x.double:x.single),n,e.at),i}let r=Lr(e);if(e.code(e.at)===F)throw h;
return e.add(U|x.plain,n,r),wn(e.text.slice(n,r))}function Lr(e){let{text:n,end:t}=e,{at:r}=e,i=e.code(r+1);if(e.code(r)===X&&Ct.has(i))throw h;if(!be(e,r)||n.charCodeAt(
r)===bn&&n.charCodeAt(r-1)===$)throw h;let o=r;for(;r<t;r++){let s=n.charCodeAt(r);if(s!==R){if(s===ge||s===ye||s===he||e.isBreak(r))break;if(s===F){if(q(e,r+1))
break;if(Ct.has(e.code(r+1)))throw h}if(s===D&&o<r)break;if(s===L||s===Fe||Be(s))throw h;o=r+1}}return e.at=r,o}var Ct=new Set([F,ge,Le,ye,se,he,Fe]);function On(e){
let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===R)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===D&&e.at>n)e.comment();else return}throw h}function $e(e,n,t){let r=e.at,i=e.code(r);if(Dt(e))return $r(e,n);if(Be(i)||i===ve||i===St)return _r(e,t);if(le(i)){let s=ae(e,t),a=e.at;if(!Br(e))return Kr(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw h;return Tr(e,n,r,a,s)}if(!be(e,r))throw h;let o=Me(e);return e.code(e.at)===F?Tr(e,n,r,o,Te(e.text.slice(r,o))):Wr(e,r,o,t)}function Tr(e,n,t,r,i){e.enter();
let o=e.add(Z|x.block,t,t),s={};e.setKey(Mr(e,t),t,r,i);for(let a=i;;a=Oa(e)){if(a in s)throw h;if(e.at++,s[a]=xa(e,n),e.column!==n)break}if(e.column>n)throw h;
return e.leave(o,e.lastEnd),s}function Oa(e){let n=e.at,t,r;if(le(e.code(n))){if(t=ae(e,void 0),r=e.at,!Br(e))throw h}else{if(!be(e,n))throw h;if(r=Me(e),e.code(
e.at)!==F)throw h;t=Te(e.text.slice(n,r))}return e.setKey(Mr(e,n),n,r,t),t}function Mr(e,n){let t=e.code(n);return le(t)?t===I?j.double:j.single:j.plain}function Br(e){
let{at:n}=e;return e.skipSpaces(),e.code(e.at)===F&&q(e,e.at+1)?!0:(e.at=n,!1)}function xa(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==D)
return _r(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?$e(e,r,n):r===n&&Dt(e)?$r(e,n):Ur(e,t,r)}function $r(e,n){e.enter();let t=e.add(W|x.block,e.at,
e.at),r=[];do r.push(Ra(e,n));while(e.column===n&&Dt(e));if(e.column>n)throw h;return e.leave(t,e.lastEnd),r}function Ra(e,n){let t=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==D)return $e(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?$e(e,r,n):Ur(e,t+1,r)}function Dt(e){return e.code(
e.at)===X&&q(e,e.at+1)}function _r(e,n){let t=e.at,r=e.code(t);if(Be(r)){let i=Et(e),o=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=o,i}if(le(r)){let i=ae(
e,n);return Kr(e,t,e.at,i)}if(r===ve||r===St){let{value:i,end:o}=Ir(e,n);return e.add(U|(r===ve?x.literal:x.folded),t,o),e.column=e.nextColumn(),i}if(!be(e,t))throw h;
return Wr(e,t,Me(e),n)}function Kr(e,n,t,r){return e.add(U|(e.code(n)===I?x.double:x.single),n,t),e.endLine(),e.column=e.nextColumn(),r}function Wr(e,n,t,r){let{
value:i,end:o}=Ar(e,n,t,r);return e.add(U|x.plain,n,o),e.column=e.nextColumn(),wn(i)}function Ur(e,n,t){return e.add(Rr|x.plain,n,n),e.column=t,null}function At(e,n){_e(e);let t=e.at,r=e.code(t);if(r===se||r===Le)Sa(e,r===se,n);else if(r===I)jr(e),e.add(U|x.double,t,e.at);else{for(;Na.has(e.code(e.at));)e.at++;
e.add(U|x.plain,t,e.at)}}function Sa(e,n,t){e.enter();let r=e.at,i=e.add((n?Z:W)|x.flow,r,r),o=0;for(e.at++,_e(e);!Aa(e);_e(e))e.code(e.at)===ge&&(e.at++,_e(e)),
At(e,Ca(t,n?Ea(e):o)),o++;if(n&&o!==Object.keys(Object(t)).length)throw h;e.at++,e.leave(i,e.at)}function Ca(e,n){return Array.isArray(e)?e[Number(n)]:P(e)?e[n]:
void 0}function Ea(e){let n=e.at;jr(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?Da(t):t.slice(1,-1);return e.setKey(j.double,n,e.at,r),_e(e),e.at++,r}function Da(e){
let n=JSON.parse(e);return typeof n=="string"?n:""}var Aa=e=>{let n=e.code(e.at);return n===he||n===ye};function jr(e){let{text:n}=e,t=e.at+1;for(;n.charCodeAt(
t)!==I;)t+=n.charCodeAt(t)===kn?2:1;e.at=t+1}function _e(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=R;)e.at++}var Na=new Set([..."+-.0123456789eEtrufalsn"].map(
e=>e.charCodeAt(0)));function zr(e,n,t){if(!Ia.test(n===0&&t===e.length?e:e.slice(n,t)))return Hr(e,n,t,Fa)}function Gr(e,n,t,r){return Hr(e,n,t,i=>(At(i,r),r))}var Ia=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Nt=new vn;function Hr(e,n,t,r){Nt.reset();try{return{value:r(new Pn(e,n,t,Nt)),tape:Nt.finish()}}catch(i){if(i!==h)throw i;return}}function Fa(e){e.text.startsWith(
"---",e.at)&&La(e);let n=e.nextColumn();if(n===-1)return null;let t=$e(e,n,-1);if(e.column!==-1||typeof t!="object")throw h;return t}function La(e){for(e.at+=3;e.
code(e.at)===R||e.code(e.at)===L;)e.at++;e.code(e.at)===D?e.comment():e.at=e.lineAfter(e.at)}function Yr(e){let n=e.charCodeAt(0)===65279?1:0,t,r=i=>{t??=Ta(e);let o=0,s=t.length-1;for(;o<s;){let l=o+s+1>>1;(t[l]??0)<=i?o=l:s=l-1}let a=i-(t[o]??0)+1;return{
line:o+1,column:o===0?Math.max(1,a-n):a,offset:i}};return(i,o)=>({start:r(Math.min(i,e.length)),end:r(Math.min(o,e.length))})}function Ta(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var It=200,qr=`it is nested deeper than ${It} levels`;function Zr(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Qr(e,n);let t=[],r=n;for(;;){let s=xn(Vr,e,r);if(s===e.length)return t;
let a=Ba(e,r,s);if(!a)break;t.push(a),r=a.end}if(t.length<2)return[...t,...Qr(e,xn(Ma,e,r))];let i=xn(Vr,e,r);return[...t,{start:r,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}var Vr=/[ \t\r\n]*/y,Ma=/[^\S\n]*\n?/y;function xn(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Ba(e,n,t){let r=$a(e,t);if(!r)return;let{end:i,levels:o,mayBeInfinite:s}=r;if(o>It)return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:qr}};let a=!0,
l=(d,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c);try{let d=JSON.parse(e.slice(t,i),s?l:void 0);if(a)return{start:n,body:t,end:i,json:{value:d}}}catch{
return}return{start:n,body:t,end:i,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function $a(e,n){let t=0,r=0,i=0,o=!1;for(let s=n;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=_a&&a<=Ka){if(++i>Ya&&(o=!0),t>0)continue}else i>0&&(a===za||a===Wa)&&(o=!0),i=0;if(a===Xr){let l=Va(e,s);if(l===void 0)return;s=l-1}else
a===Ga||a===Ua?r=Math.max(r,++t):a===Ha||a===ja?t--:t===0&&(s=xn(qa,e,s)-1,o=!0);if(t<=0)return{end:s+1,levels:r,mayBeInfinite:o}}}var[Xr,_a,Ka,Wa,Ua,ja,za,Ga,Ha]=[
34,48,57,69,91,93,101,123,125],Ya=300,qa=/[-+.\w]*/y;function Va(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Xr)return t+1;r===Qa&&t++}}var Qa=92;
function Qr(e,n){let t=[],r={start:n,body:n},i=s=>{s>r.body&&t.push({...r,end:s})},o=e.startsWith("---",n)?n:Jr(e,n);for(;o!==-1;o=Jr(e,o)){let s=e.indexOf(`
`,o),a=s===-1?e.length:s+1,l=e.slice(o+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;i(o),r={start:o,body:o,fault:{start:o,end:o+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else o>r.body&&!Ja(e.slice(r.body,o))&&(i(o),r={start:o,body:a})}return i(e.length),t}function Jr(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Ja(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var Za,Xa=()=>Za??=require("./with-positions.cjs"),eo=(...e)=>Xa().readWithPositions(...e);function*to(e,{onePass:n=!0}={}){let t=Yr(e),r,i=!0,o=0;for(let s of Zr(e)){let a=no(e,{...s,start:o},t,n);if(a.value===null&&a.issues.length===0){r??=a;continue}
i=!1,o=s.end,yield a}i&&(yield r??no(e,{start:o,body:o,end:e.length},t,n))}function no(e,n,t,r){let i=r?nl(e,n):void 0;if(!i)return eo(e,n,t);let{value:o,tape:s}=i;
return Or({value:o,tape:s,issues:el},n,t)}var el=[];function nl(e,{body:n,end:t,json:r,fault:i}){if(!i)return r?Gr(e,n,t,r.value):zr(e,n,t)}function ro(e){return P(e)&&P(e.sops)&&typeof e.sops.mac=="string"}function oo(e){if(!P(e))return e;let{sops:n,...t}=e;return t}function Pe(e){return e.charCodeAt(0)===tl&&rl.test(e)}var tl=36,rl=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Rn(e){return Array.
isArray(e)?e.some(Rn):P(e)?Object.entries(e).some(([n,t])=>Pe(n)||Rn(t)):!1}var Ke=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var ke="openchoreo.dev";function Ft(e){return En(e,"").filter(n=>il(n.value))}function Lt(e){return En(e,"").filter(({value:n})=>P(n)&&Dn(n.apiVersion)&&typeof n.kind=="string"&&hr.includes(n.kind))}function En(e,n){if(Array.isArray(e))return e.
flatMap((i,o)=>En(i,`${n}/${o}`));if(!P(e)||typeof e.kind!="string"||!e.kind.endsWith(io))return[{pointer:n,value:e}];let{items:t}=e,r=e.kind.slice(0,-io.length);
return Array.isArray(t)?t.flatMap((i,o)=>{let s=`${n}/items/${o}`;return P(i)&&Tt(i.kind)&&M.includes(r)?[{pointer:s,...ol(i,e.apiVersion,r)}]:En(i,s)}):r===""||
M.includes(r)?[]:[{pointer:n,value:e}]}var io="List";function ol(e,n,t){return Tt(e.apiVersion)?{value:{...e,apiVersion:n,kind:t},inherited:["apiVersion","kind"]}:
{value:{...e,kind:t},inherited:["kind"]}}var Tt=e=>e==null||e==="";function il(e){if(!P(e))return!1;let{apiVersion:n,kind:t}=e,r=typeof t=="string"&&M.includes(
t);if(Tt(n))return r?re(t):Cn(t)&&We(e);if(typeof n!="string")return r&&re(t)&&We(e);let i=n.split("/")[0]??"";return i!==ke?(i.endsWith(`.${ke}`)||sn(i,[ke])!==
void 0)&&(r||Cn(t)&&We(e)):r||typeof t=="string"&&t.endsWith(Mt)||Cn(t)||We(e)}var Mt="Plane";function so(e){return Cn(e.kind)||We(e)}function Cn(e){return typeof e==
"string"&&dr(e,M)}function We(e){let{spec:n}=e;return[...sl()].some(t=>Object.hasOwn(e,t)||P(n)&&Object.hasOwn(n,t))}var Sn;function sl(){if(Sn)return Sn;let e=M.
flatMap(r=>(pn(r)?.references??[]).map(({pointer:i})=>({pointer:i,kinds:[r]}))),n=[...Ke,...e].map(({pointer:r,kinds:i})=>({name:r.split("/")[2]??"",kinds:i})),
t=new Set(n.filter(({kinds:r})=>!r.every(re)).map(({name:r})=>r));return Sn=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),Sn}function Dn(e){return typeof e==
"string"&&(e===ke||e.startsWith(`${ke}/`))}function Bt(e){return e.includes("openchoreo")||e.includes(Mt)&&lo.test(e)}function ao(e){return e.includes(ke)&&al.test(
e)||e.includes(Mt)&&lo.test(e)}var lo=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,al=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var ll,cl=()=>ll??=require("./has-comment.cjs"),co=(...e)=>cl().hasComment(...e);function uo(e){return po(e.replace(dl,""))??(go.test(e)?mo:void 0)}function Ue(e){if(typeof e=="string")return po(e);if(Array.isArray(e))return $t(e);if(!P(e))return;
let{annotations:n,...t}=e;return $t(Object.keys(e))??$t(Object.values(t))}function $t(e){for(let n of e){let t=Ue(n);if(t!==void 0)return t}}function fo(e){return go.
test(e)&&co(e,"#@")?mo:void 0}function po(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var mo="it is a template of ytt: #@ has to be rendered first",go=/(?:^|\s)#@/,dl=/(?<!\S)#.*/g;var _t=new Set;function vo(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function ho(e,n=!1){let t=new Set;return r(e,""),t.size===0?_t:t;function r(i,o){if(typeof i=="string")(yo(i)||n&&pl.test(i))&&t.add(o);else if(Array.
isArray(i))for(let[s,a]of i.entries()){let l=`${o}/${s}`;P(a)&&Object.keys(a).some(Pe)?t.add(l):r(a,l)}else if(P(i))for(let[s,a]of Object.entries(i)){let l=`${o}\
/${De(s)}`;Pe(s)?t.add(l):yo(s)?t.add(o):r(a,l)}}}function yo(e){return e.includes("$")&&ul.test(e)||e.includes("<")&&fl.test(e)}var ul=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
fl=/<[^<>\s][^<>\n]*>/,pl=/^ENC\[.*\]$/s;function bo(e,n={}){return[...ml(e,n)]}function*ml(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let i=!n&&!gl.some(o=>e.includes(o));for(let o of to(e,{onePass:r})){
let s=o.issues.find(({code:a})=>a==="yaml-syntax");s?yield wl(o,Po(o,e),s.message):yield i?yl(o):vl(o,e,n,t)}}var gl=["$","<","{{","{%","sops","#@"];function yl(e){
let n=Ft(e.value);if(n.length===0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,
value:i,inherited:o})=>{let s={pointer:r,value:i,role:"manifest",unknown:_t,isPartial:!1,isFixable:t};return o===void 0?s:{...s,inherited:o}})}}function vl(e,n,t,r){
let{value:i}=e,o=hl(i,r)??Ft(i);if(o.length===0){let m=kl(i);return m===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:m,resources:[]}}
let s=n.includes("#@")?fo(Po(e,n)):void 0,a=ro(i),l=o.map(m=>{let p=s??Ue(m.value);return{reason:p,resource:Pl(m,{document:e,isTemplate:p!==void 0,encrypted:a,isPatch:t})}}),
d=l.map(({resource:m})=>m),[c="manifest",...f]=new Set(d.map(({role:m})=>m)),g=l.find(({reason:m})=>m!==void 0)?.reason;if(f.length>0)return{document:e,role:"ma\
nifest",...g!==void 0&&{reason:g},resources:d};let u=g??bl[c];return{document:e,role:c,...u!==void 0&&{reason:u},resources:d}}function hl(e,n){if(!(n===void 0||!re(n)||!P(e)))return Dn(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var bl={patch:"it is a patch: what it leaves \
out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function Pl(e,{document:n,isTemplate:t,encrypted:r,isPatch:i}){let o=r?
oo(e.value):e.value,s=i||Rn(o),a=t?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:o,role:a,unknown:ho(o,r),isPartial:s,isFixable:a==="manifest"&&
n.issues.length===0}}function kl(e){if(!P(e))return;let{apiVersion:n,kind:t}=e;return Dn(n)?typeof t=="string"?Ue(t):void 0:typeof t=="string"&&re(t)&&typeof n==
"string"?Ue(n):void 0}function wl(e,n,t){let r=`it is ${t}`;if(ao(n)){let i=uo(n);return{document:e,role:i===void 0?"unreadable":"template",reason:i??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var Po=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function An({role:e,isPartial:n}){return!n&&e!==
"template"}var ko={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function Oo(e){let n=wo.get(e);if(n)return n;let t=Ke.filter(o=>gn(o,e)&&o.kinds.some(s=>Ze(e,s))),r={};for(let{role:o}of Ke)r[o]=[];for(let o of t)r[o.role]?.some(
({pointer:s})=>s===o.pointer)||r[o.role]?.push(o);let i=r;return wo.set(e,i),i}var wo=new Map;function xo({code:e,path:n},t,r){return e==="missing-field"?So(r).includes(n):e==="namespace-not-allowed"&&typeof fn(t,n)=="string"}function Ro(e,n){return mn(Ae(
e,"/kind"))?!0:So(n).length>0&&P(fn(e,"/spec/gateway"))}function So(e){return gn(ko["empty-organization-host"],e)?Oo(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function Eo(e,n,t){let{spec:r}=e;if(r!=null&&!(P(r)&&Object.keys(r).length===0))return;let i=n.flatMap(c=>c.code==="unknown-field"&&Ol(c.path)?[c.name]:[]);if(i.
length===0)return;let o=t(Co(e,i)),s=new Set(o.ok?[]:o.issues.flatMap(c=>c.code==="unknown-field"?[c.path]:[])),a=i.filter(c=>!s.has(`/spec/${De(c)}`)),[l]=a;if(l===
void 0)return;let d=`/${De(l)}`;return{issue:{code:"misplaced-fields",path:d,field:un(d),message:xl(a),fields:a},meant:Co(e,a)}}var Ol=e=>e.lastIndexOf("/")===0;
function Co(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([i])=>n.includes(i)));return{...Object.fromEntries(t.filter(([i])=>!n.includes(i))),spec:r}}
function xl(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Rl(e,n){let{value:t}=e,r=Xe(n)(t);if(r.ok)return{value:t,issues:[],placeOf:Kt};let i=Ao(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?i:{...i,issues:i.
issues.filter(o=>El(o,e))}}function Wt(e,n){return Rl(e,n).issues}function Do(e,n){let{value:t,unknown:r,isPartial:i}=e,o=Q(n);if(r.size===0&&!i){if(dt(n,t))return!0;if(!Ro(t,o))return!1}return Wt(e,n).every(s=>s.code!=="mispl\
aced-fields"&&xo(s,t,o))}var Kt=e=>e;function Ao(e,n,t){let r=Xe(t),i=n.find(u=>u.code==="unknown-kind"),o=i?.code==="unknown-kind"&&P(e)&&Cl(e)?i.suggestion:void 0;
if(i&&o!==void 0&&P(e)){let u={...e,kind:o},m=r(u),p=m.ok?{value:u,issues:[],placeOf:Kt}:Ao(u,m.issues,t);return{...p,issues:[i,...p.issues]}}let s=P(e)?Eo(e,n,
r):void 0;if(!s)return{value:e,issues:n,placeOf:Kt};let{issue:a,meant:l}=s,{fields:d}=a,c=u=>{let[,m,p=""]=u.split("/");return m==="spec"&&d.includes(p)?u.slice(
5):u},f=r(l),g=f.ok?[]:f.issues.map(u=>Sl(u,c(u.path)));return{value:l,issues:[a,...g],placeOf:c}}var Sl=(e,n)=>n===e.path?e:{...e,path:n,field:un(n)};function Cl(e){
let{kind:n}=e;return typeof n=="string"&&!M.includes(n)&&so(e)}function El(e,{unknown:n,isPartial:t}){return vo(n,Dl(e)?Al(e.path):e.path)||e.code==="too-long"&&
[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!Nl(e)}function Dl(e){return e.code==="unknown-field"&&!Pe(e.name)}var Al=e=>e.slice(0,e.lastIndexOf("/"));function Nl(e){
return Il.has(e.code)||Fl.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var Il=new Set(["missing-field","missing-secret-namespace","null-value"]),Fl=new Set(
["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function No(e){return e.flatMap(({resources:n})=>n.filter(An).map(Ll))}function Ll(e){let{value:n}=e;return{fits:ut(P(n)?n.kind:void 0,t=>Do(e,t)),issues:t=>wr(n,t,()=>Wt(e,t))}}function Ut(e){let n=ee(e),t=[];for(let r of e.slice(n.length).split("/"))r===""||r==="."||(r!==".."?t.push(r):t.length>0&&t.at(-1)!==".."?t.pop():n===""&&t.push(
r));return n+t.join("/")}function Nn(e,n){return Ut(Tl(n)||e===""?n:`${e}/${n}`)}function we(e){let n=e.lastIndexOf("/");return e.slice(0,Math.max(n,ee(e).length))}function Oe(e,n){if(e===n)return"";if(ee(e)!==ee(n))return n;let t=Io(e),r=Io(n),i=0;for(;i<t.length&&i<r.length&&t[i]===r[i];)i++;return[...t.slice(i).map(()=>"\
.."),...r.slice(i)].join("/")}function xe(e,n){return e===n?!0:ee(e)!==ee(n)?!1:Oe(e,n).split("/")[0]!==".."}function Tl(e){return ee(e)!==""}function Io(e){return e.
slice(ee(e).length).split("/").filter(Boolean)}function ee(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function Fo(e){let n=new Map;return t(e,[]),n.size>0?n:void 0;function t(r,i){let o=Ml(r);if(o===void 0)return!1;let s=Ee(r,({path:l})=>jt(o,l)),a=[...i,...s.get(
void 0)??[]];for(let[l,d]of s)l===void 0||!$l(d)||t(d,a)||n.set(l,[...d,...a]);return!0}}function Ml(e){let n=[...Ee(Bl(e),({name:o})=>o).values()].filter(o=>o.
length>1),t=_l(n.flatMap(o=>o.map(({path:s})=>s)));if(t===void 0)return;let r=new Set;for(let o of n){let s=new Set(o.map(({path:a})=>jt(t,a)));if(s.has(void 0))
return;if(s.size>1)for(let a of s)a!==void 0&&r.add(a)}let i=e.every(o=>{let s=jt(t,o.path);return o.names.length===0||s===void 0||r.has(s)});return r.size>1&&i?
t:void 0}function Bl(e){return e.flatMap(({path:n,names:t})=>t.map(r=>({name:r,path:n})))}function $l(e){return e.some(({names:n})=>n.length>0)}function _l([e,...n]){
if(e===void 0)return;let t=we(e);for(let r of n)for(;!xe(t,r)&&t!==we(t);)t=we(t);return n.every(r=>xe(t,r))?t:void 0}function jt(e,n){if(!xe(e,n))return;let[t="",
...r]=Oe(e,n).split("/");return r.length>0?Nn(e,t):void 0}function Lo({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function ne(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function To(){let e=new Map,n=new Map;function t(o,{release:s,sets:a},l){if(s)return s;let d=a.length>1,c=d?l.map(Kl):l;if(d){let m=n.get(o)??[];m.push(...c),n.
set(o,m)}for(let m of a){let{poll:p,unasked:y}=r(m),v=p.unasked;for(let b of c)p.add(b);p.unasked>v&&y.set(o,(y.get(o)??0)+p.unasked-v)}let{poll:f,files:g}=r(a[0]),
u=er(f.leading);return c.length>0&&g.set(o,u),{release:u,from:"detected"}}function r(o){let s=e.get(o);if(s)return s;let a={poll:ht(),unasked:new Map,files:new Map};
return e.set(o,a),a}function i(o){let s=new Map,a=[];for(let[l,{poll:d,unasked:c,files:f}]of e){if(!d.isUnanimous)for(let[m,p]of c)for(let y of(n.get(m)??o(m)??
[]).slice(0,p))d.recount(y);let g=d.decide();s.set(l,g);let u=Q(g.release);for(let[m,p]of f)Q(p)!==u&&a.push(m)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[d]})=>l??{release:s.get(d)?.release??ce,from:"detected"}}}return{vote:t,decide:i}}function Kl({fits:e,issues:n}){return{fits:ne(e),issues:ne(n)}}function Mo(e){let n=e.map(({path:d,text:c,context:f})=>{let g=bo(c,Lo(f)),u=g.flatMap(({document:p,resources:y})=>y.filter(An).map(({value:v,pointer:b})=>({value:v,
path:d,document:p,pointer:b}))),m=g.flatMap(({document:p,role:y})=>y==="unreadable"||f.isPatch?[]:Lt(p.value).map(({value:v,pointer:b})=>({value:v,path:d,document:p,
pointer:b})));return{path:d,context:f,documents:g,planes:u,referrers:m}}),t=To(),r=d=>No(n[d]?.documents??[]);for(let[d,{context:c}]of n.entries())t.vote(d,c,r(
d));let{detected:i,releaseOf:o}=t.decide(r),s=n.filter(({planes:d,referrers:c})=>d.length+c.length>0).flatMap(d=>d.context.sets.map(c=>({name:c,file:d}))),a=[...Ee(
s,({name:d})=>d)].flatMap(([d,c])=>{let f=c.map(({file:y})=>y);if(f.every(({planes:y})=>y.length===0))return[];let g=o({release:f[0]?.context.release,sets:[d]}),
u=g.from==="detected"?i.get(d):void 0,m=(y,v)=>{let b=k=>v.flatMap(O=>O[k].flatMap(w=>Wl(w,O.context.namingsIn?.(d))));return{name:y,release:g,detection:u,planes:b(
"planes"),referrers:b("referrers")}},p=d===""?Fo(f.map(jl)):void 0;return p?[...p].map(([y,v])=>m(y,v)):[m(d,f)]}),l=n.flatMap(({path:d,documents:c})=>c.flatMap(
({role:f,reason:g,document:u})=>g!==void 0&&(f==="patch"||f==="template"||f==="unreadable")?[{path:d,line:zl(u),role:f,reason:g}]:[]));return{sets:a,skipped:l}}
function Wl(e,n=[]){let{value:t}=e,r=new Set(n.map(({namespace:o})=>o));if(r.size===0||!P(t)||Ul(Ae(t,"/kind")))return[e];let{metadata:i}=t;return[...r].map(o=>o===
void 0||!P(i)?e:{...e,value:{...t,metadata:{...i,namespace:o}}})}function Ul(e){return mn(e)||br.includes(e)}function jl(e){let n=e.planes.map(({value:t})=>["/k\
ind","/metadata/namespace","/metadata/name"].map(r=>Ae(t,r)).join(" "));return{...e,names:n}}function zl(e){return(e.issues[0]?.range??e.positionOf("")).start.line}var Ho=require("buffer"),T=require("fs"),Yo=require("path");var Se=require("fs"),Yt=require("path");var Gl,Bo=()=>Gl??=require("./glob.cjs"),$o=(...e)=>Bo().globOf(...e),_o=(...e)=>Bo().isGlob(...e);var In=require("path");function zt(e,n){let t=(0,In.resolve)(e,n),r=(s,a)=>a===s||B(s,a)!==void 0,i=s=>r(e,s)||!(0,In.isAbsolute)(n)&&r(t,s),o=s=>i(s)?_(e,s):A(s);return{given:o(t),of:o,
inFolder(s){let a=o(s),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return d=>l+d}}}var te=require("fs"),Gt=require("path");var Ko=e=>Hl.test(e),Hl=/\.(?:ya?ml|json)$/i;var Re=require("fs"),Wo=require("path");var Yl=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,Af=1440*60*1e3;function Uo(e){return Yl.test(e)}function Ht(e,n){let t=(0,te.realpathSync)(e);return zo({folder:t,inside:"",rules:ft(t,n.env)},{isWanted:()=>!0,...n,folders:new Set})}function*zo({folder:e,inside:n,
rules:t},r){let{env:i,isLeftOut:o,isWanted:s,naming:a,folders:l}=r,d=t.trackedOnly?e+Gt.sep:e;if(l.has(d))return;l.add(d);let c=(0,te.readdirSync)(e,{withFileTypes:!0}).
sort(Vl),f=ar(e,c,t,i),g=a.inFolder(e);for(let u of c){let m=jo(e,Gt.sep,u.name),p=jo(n,"/",u.name),y=Ko(u.name)&&s(p),v=u.isSymbolicLink();if(!(!y&&!v&&!u.isDirectory())&&
!(ql.has(u.name)||Uo(u.name)))try{let b=lr(m,u.isDirectory(),f);if(b==="ignored")continue;let k=v?Ql(m,y):u,O=k?.isDirectory()??!1;if(o(m,O))continue;if(O){let w=v?
(0,te.realpathSync)(m):m,G=v?ft(w,i):b==="tracked"?{...f,trackedOnly:!0}:f;yield*zo({folder:w,inside:p,rules:G},r)}else if(y&&k?.isFile()){let w=v?(0,te.realpathSync)(
m):m;yield{path:v?a.of(w):g(u.name),fullPath:w,fromDirectory:!0}}}catch(b){if(nn(b))throw b;let[k,O]=[g(u.name),fe(b)];an(b)?r.onFault({file:k,reason:O}):r.onNote(
`skipped ${k}: ${O}`)}}}var ql=new Set([".git","node_modules"]),Vl=(e,n)=>e.name<n.name?-1:1,jo=(e,n,t)=>e===""?t:e.endsWith(n)?e+t:e+n+t;function Ql(e,n){try{return(0,te.statSync)(
e)}catch(t){if(n)throw t;return}}var V="<stdin>";function*Go(e,{cwd:n,ignore:t=[],isLeftOut:r=()=>!1,...i}){let o=(0,Se.realpathSync)(n),s=t.length>0?rn(o,t):()=>!1,a=(d,c)=>s(d,c)||r(d,c),l=new Set;
for(let d of e){let c=zt(o,d);try{for(let f of Jl(d,c,{...i,cwd:o,isLeftOut:a}))l.has(f.fullPath)||(l.add(f.fullPath),yield f)}catch(f){if(nn(f))throw f;i.onFault(
{file:c.given,reason:fe(f)})}}}function*Jl(e,n,t){if(e==="-")return yield{path:V,fullPath:V,fromDirectory:!1};let r=(0,Yt.resolve)(t.cwd,e),i=(0,Se.statSync)(r,
{throwIfNoEntry:!1});if(!i&&_o(A(e)))return yield*Zl(e,t);if(!i)throw Object.assign(new Error,{code:"ENOENT"});if(i.isDirectory())return yield*Ht(r,{...t,naming:n});
if(!ec(i,r))return t.onFault({file:n.given,reason:"it is neither a file nor a directory"});let o=Xl.test(r)?r:(0,Se.realpathSync)(r);!t.isLeftOut(r,!1)&&!t.isLeftOut(
o,!1)&&(yield{path:n.of(o),fullPath:o,fromDirectory:!1})}function*Zl(e,n){let{base:t,isMatch:r}=$o(A(e)),i=(0,Yt.resolve)(n.cwd,t),o=!1;if((0,Se.statSync)(i,{throwIfNoEntry:!1})?.
isDirectory())for(let s of Ht(i,{...n,naming:zt(n.cwd,t),isWanted:r}))o=!0,yield s;o||n.onFault({file:e,reason:"no YAML or JSON file matches"})}var Xl=/^\/(?:dev|proc)\//;
function ec(e,n){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(n)}function qt(e,n){return e===V?Buffer.from(n.stdin()):qo((0,Yo.resolve)(n.cwd,e))}function qo(e){let n=(0,T.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))return(0,T.readFileSync)(
n);let t=(0,T.readSync)(n,je);return t<je.length?je.subarray(0,t):nc(n)}finally{(0,T.closeSync)(n)}}var je=Buffer.allocUnsafeSlow(64*1024);function nc(e){let{size:n}=(0,T.fstatSync)(
e),t=Buffer.allocUnsafeSlow(Math.max(n,je.length)),r=je.copy(t);for(;r<t.length;){let o=(0,T.readSync)(e,t,r,t.length-r,null);if(o===0)return t.subarray(0,r);r+=
o}let i=(0,T.readFileSync)(e);return i.length===0?t:Buffer.concat([t,i])}function Fn(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===
254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let n=e.toString("utf8");return(0,Ho.isUtf8)(e)?n:n.replaceAll("\uFFFD","\uFFFF")}function Vo({path:e,
fullPath:n,fromDirectory:t},r){let i=e===V?qt(e,r):qo(n);return t&&!tc(i)?void 0:Fn(i)}function tc(e){return e[0]===255||e[0]===254?Bt(Fn(e)):e.includes("opench\
oreo")||e.includes("Plane")&&Bt(e.toString("latin1"))}function Qo(e,n){let t=[];for(let r of e.files)try{let i=e.contextOf(r),o=i.isPatch&&i.patchKind!==void 0,s=Vo(o?{...r,fromDirectory:!1}:r,n);s!==void 0&&t.push(
{path:r.path,text:s,context:i})}catch(i){rc(r,i,e)}return{files:t,faults:e.faults,notes:e.notes}}function rc({path:e,fromDirectory:n},t,{onFault:r,onNote:i}){let o=fe(
t);n&&!an(t)?i(`skipped ${e}: ${o}`):r({file:e,reason:o})}var ci=require("fs"),Mn=require("path");var Tn=require("fs"),z=require("path");var Jo=["kustomization.yaml","kustomization.yml","Kustomization"];var oc,ic=()=>oc??=require("./kustomizations.cjs"),Zo=(...e)=>ic().createKustomizations(...e);var Ln={namespace:void 0,prefix:"",suffix:""};var Xo={setsOf:()=>[],namingsIn:()=>()=>[Ln]},ze={...Xo,reachFrom:()=>Xo,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function ei(e,n,{onNote:t}){let r=sc(e,n).flatMap(s=>{try{return[{path:A(s),text:Fn(qt(s,n))}]}catch{return[]}});if(r.length===0)return ze;let i=Zo(r,s=>(0,Tn.existsSync)(
s)),{notes:o}=i;for(let{path:s,message:a}of o.slice(0,Vt))t(`${_(n.cwd,s)}: ${a}`);return o.length>Vt&&t(`${o.length-Vt} more such notes about Kustomizations`),
i}var Vt=5;function sc(e,n){let t=new Set,r=[];for(let{fullPath:i}of e)if(i.includes(z.sep))for(let o=(0,z.dirname)(i);!t.has(o);o=(0,z.dirname)(o)){t.add(o);for(let s of Jo)
(0,Tn.existsSync)((0,z.join)(o,s))&&r.push((0,z.join)(o,s));if(ac(o,n.cwd))break}return r}function ac(e,n){return(0,Tn.existsSync)((0,z.join)(e,".git"))||e===n||
e===(0,z.dirname)(e)||B(n,e)===void 0}function Jt(e){let n=e.trim().toLowerCase();if(n==="auto")return{ok:!0,release:"auto"};if(n==="latest")return{ok:!0,release:ce};let t=lc.exec(n),r=t===null?void 0:
`v${t[1]}`;return nr(r)?{ok:!0,release:r}:{ok:!1,suggestion:cc(n,r)}}function ni(e){let n=Jt(e),t=n.ok?void 0:n.suggestion,r=t===void 0?`; write one of ${E[0]} \
to ${ce}, latest or auto`:`; did you mean "${t}"?`;return`unknown release "${e}"${r}`}var lc=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function cc(e,n){if(n===void 0)return sn(e,[...E,"latest","auto"]);let t=Qt(n);return E.reduce((r,i)=>Math.abs(Qt(i)-t)<Math.abs(Qt(r)-t)?i:r)}function Qt(e){let[
n=0,t=0]=e.slice(1).split(".").map(Number);return n*1e4+t}function oi(e,{env:n}){if(e!==void 0)return ri(e,"option","--release");let t=n[ti];return t===void 0||t===""?void 0:ri(t,"environment",ti)}var ti="OPENCHOREO_RE\
LEASE";function ri(e,n,t){let r=Jt(e);if(!r.ok)throw new H(`${t}: ${ni(e)}`);return r.release==="auto"?"auto":{release:r.release,from:n}}function ii(e){let n=[...new Set(e)];return n.length>1?[...new Set(n.flat())]:n[0]??[]}function ai({patterns:e=[],root:n="",workingDirectory:t=n,kustomizations:r}){if(e.length===0&&r===ze)return{setsOf:()=>si,namingsIn:ze.namingsIn,unmatched:()=>[]};
let i=c=>Oe(t,c)||".",o=new Set,s=ne(c=>{if(e.length===0||!xe(n,c))return[];let f=Oe(n,c),g=e.flatMap(u=>{let m=u.matchOf(f);return m===void 0?[]:(o.add(u),[i(Nn(
n,m))])});return[...new Set(g)]}),a=r.reachFrom(s),l=new Map,d=c=>{let f=i(c);return l.set(f,c),f};return{setsOf:c=>{let f=Ut(c),g=s(we(f)),u=a.setsOf(f);if(g.length+
u.length>0)return ii([g,u]);let m=r.setsOf(f);return m.length>0?m.map(d):si},namingsIn:ne(c=>{let f=l.get(c),g=f===void 0?a.namingsIn(c):r.namingsIn(f);return u=>{
let m=g(u);return m.length>0?m:[Ln]}}),unmatched:()=>e.filter(c=>!o.has(c)).map(({pattern:c})=>c)}}var si=[""];function li(e,n){let t=A(n.cwd),r=new Map;function i({sets:o,folder:s}){let a=s===void 0?t:A(s),l=r.get(s)??ai({patterns:o,root:a,workingDirectory:t,kustomizations:e});
return r.set(s,l),l}return{setsOf(o,s){let[a="",...l]=i(s).setsOf(o);return[a,...l]},namingsIn:(o,s)=>i(s).namingsIn(o)}}function di(e,n,t){let{ignore:r=[],complete:i=!1}=n,o=oi(n.release,t),s=dc(n,t),a=[],l=[],d={onFault:v=>a.push(v),onNote:v=>l.push(v)},c=(v,b)=>s.isIgnored(v,b),
f=[...Go(e,{cwd:t.cwd,env:t.env,ignore:r,isLeftOut:c,...d})],g=ei(f,t,d),u=li(g,t),m=ne(({path:v,fullPath:b,fromDirectory:k})=>{let O=v===V?fc(t):b,w=s.settingsFor(
O),G=A(O);return{sets:v===V?[""]:u.setsOf(G,w),release:o===void 0?mc(w):pc(o),isPatch:g.isPatch(G),patchKind:g.patchKindOf(G),namingsIn:gi=>u.namingsIn(gi,w)(G),
fromDirectory:k,complete:i||w.complete,levels:w.rules,failLevel:w.failLevel}});return{files:f,faults:a,notes:l,...d,contextOf:m,configuredReleases:()=>o==="auto"?
[]:s.releases(),unmatched:()=>{let v=e.map(b=>(0,Mn.resolve)(t.cwd,b)).filter(uc);return v.length===0?[]:s.unmatched(f.map(({fullPath:b})=>b),v)}}}function dc(e,n){
return mr({cwd:n.cwd,file:e.config,off:e["no-config"]??!1})}function uc(e){try{return(0,ci.statSync)(e).isDirectory()}catch{return!1}}var fc=e=>(0,Mn.join)(e.cwd,
V),pc=e=>e==="auto"?void 0:e;function mc({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function fi(e,n,t){let r=di(e,n,t),i=Qo(r,t),{sets:o,skipped:s}=Mo(i.files),a=({role:l})=>l==="unreadable";return{sets:o,files:i.files,unreadable:s.filter(a).map(
ui),notes:[...i.notes,...s.filter(l=>!a(l)).map(ui)],faults:i.faults}}var ui=({path:e,line:n,reason:t})=>`${e}:${n}: left out: ${t}`;var gc,yc=()=>gc??=require("./write.cjs"),pi=(...e)=>yc().writeFiles(...e);async function vc({positionals:e},n){let[t=".",...r]=e;if(r.length>0)throw new H("init takes one directory");let i=(0,S.resolve)(n.cwd,t);if(!(0,Ge.statSync)(i,
{throwIfNoEntry:!1})?.isDirectory())throw new H(`${t}: there is no such directory`);let o=cn.find(m=>ln((0,S.join)(i,m)));if(o!==void 0)return vr(n,`${_(n.cwd,(0,S.join)(
i,o))}: it exists already, and nothing was changed`),yr.failure;let{sets:s,faults:a}=fi([t],{release:"auto"},n);for(let{file:m,reason:p}of a)Ce(n,`${m}: ${p}`);
let l=tr(s),d=l.others.map(({set:m,release:p})=>({set:m,release:p,folder:B(i,(0,S.resolve)(n.cwd,m))})),c=d.flatMap(({folder:m,release:p})=>mi(m)?[{folder:m,release:p}]:
[]);for(let{set:m,release:p}of d.filter(({folder:y})=>!mi(y)))Ce(n,`${m===""?".":m}: its planes are for ${p}; add an override for its files`);let f=rr(l,hc(i),c),
g=(0,S.join)(i,cn[0]),u=_(n.cwd,g);return pi([{path:g,shown:u,text:f,before:null}],{io:n,lookedAt:[],onWritten:()=>{n.stdout(f),Ce(n,`Wrote ${u}`)}})}var mi=e=>e!==
void 0&&/^[A-Za-z][\w./-]*$/.test(e);function hc(e){let n=(0,S.join)("node_modules","openchoreo-planes","generated","schemas","config.json"),t=e;for(;!(0,Ge.existsSync)(
(0,S.join)(t,n))&&(0,S.dirname)(t)!==t;)t=(0,S.dirname)(t);let r=(0,Ge.existsSync)((0,S.join)(t,n))?(0,S.relative)(e,(0,S.join)(t,n)):n;return(r.startsWith("..")?
r:`./${r}`).replaceAll(S.sep,"/")}0&&(module.exports={initCommand});

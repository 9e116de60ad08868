"use strict";var se=Object.defineProperty;var On=Object.getOwnPropertyDescriptor;var Pn=Object.getOwnPropertyNames;var In=Object.prototype.hasOwnProperty;var An=(n,e)=>{for(var i in e)se(n,i,{get:e[i],enumerable:!0})},Rn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Pn(e))!In.call(n,r)&&
r!==i&&se(n,r,{get:()=>e[r],enumerable:!(t=On(e,r))||t.enumerable});return n};var Tn=n=>Rn(se({},"__esModule",{value:!0}),n);var ki={};An(ki,{ValidationError:()=>M,assertBuildPlane:()=>ui,assertDataPlane:()=>li,assertEnvironment:()=>di,assertOrganization:()=>pi,formatIssue:()=>W,isBuildPlane:()=>ai,
isDataPlane:()=>si,isEnvironment:()=>fi,isOrganization:()=>ci,isPlane:()=>yi,validateBuildPlane:()=>kn,validateDataPlane:()=>wn,validateEnvironment:()=>bn,validateOrganization:()=>vn,
validatePlane:()=>mi,validateUpdate:()=>wi,withDefaults:()=>Dn});module.exports=Tn(ki);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function b(n){return!c(n)}function j(n){return n.split("/").slice(1).map(zn)}var Z=n=>n.replaceAll("~","~0").replaceAll("/","~1"),zn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function ze(n){return/[~\d]/.test(n)?j(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function v(n,e){
let i=n;for(let t of jn(e))if(Array.isArray(i))i=i[Number(t)];else if(b(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function jn(n){let e=le.get(n);if(e)return e;let i=j(n);return le.size<Sn&&le.set(n,i),i}var le=new Map,Sn=1e3;function je(n,e){let i=b(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return Se(n,t??{},n)}function Se(n,e,i){if(!b(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let s=Object.hasOwn(n,r)?n[r]:void 0,l="within"in o?s==null?s:Se(s,o.within,i):s??Cn(o,i);l!==void 0&&
(t[r]=l)}return t}function Cn(n,e){if("value"in n)return n.value;let i=j(n.from).reduce((t,r)=>b(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var C=[],ae=[];function ue(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,s=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-s);)o--,s--;let l=0;for(;l<o&&n.charCodeAt(l)===e.charCodeAt(l);)l++;if(o-=l,s-=l,t!==void 0&&s-o>t)return t;if(o===0)return t!==void 0&&s>t?t:s;
let k,h,g,T,d=0,z=0;for(;d<o;)ae[d]=n.charCodeAt(l+d),C[d]=++d;for(;z<s;){for(k=e.charCodeAt(l+z),g=z++,h=z,d=0;d<o;d++)T=k===ae[d]?g:g+1,g=C[d],h=C[d]=g>h?T>h?
h+1:T:T>g?g+1:T;if(t!==void 0){let L=h;for(d=0;d<o;d++)C[d]<L&&(L=C[d]);if(L>t)return t}}return C.length=o,ae.length=o,t!==void 0&&h>t?t:h}var En=64;function F(n,e){if(n.length>En)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let s=o.toLowerCase(),l=$n(i,s)?1:ue(i,s,{maxDistance:t});l<t&&(t=l,r=o)}return r}function $n(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var m=Object.prototype;function P(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function I(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function Ee(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Ce(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ce).join("")).length>e}var Ce=n=>typeof n=="string";function fe(n){let e=n.filter(b).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,q=[{code:"unreadable",path:"",field:"",message:""}],Ve=1e4,B=0,U={code:"too-many-issues",path:"",field:"",message:""};function Ke(n,e){let i=B;B=0;try{
let t=Fe(n,e);if(t===null||B<Ve)return t;let r=t.filter(o=>o!==U);return[...r,{...U,omitted:t.length-r.length}]}finally{B=i}}var Ne=Symbol("thorough");function Le(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ne)throw t;return Fe(n,e)===null}finally{R=i}}function Fe(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Vn=20;function a(n,e,i,t){if(R)return q;let r=++B<Ve?{code:i,path:Be(e),field:Me(e),message:"",...t}:U;return n===null?[r]:(n.push(r),n)}function p(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,"null-value"):a(n,e,"wrong-type",{expected:t,found:Mn(i)})}function w(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"string"):o!==void 0&&I(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?
void 0:{rule:r})}function D(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){if(R)return q;if(typeof i!="string")return f(n,e,i,"string");let s=o!==void 0&&Object.
hasOwn(o,i)?o[i]:void 0;if(s!==void 0)return a(n,e,s);let l=F(i,r);return a(n,e,t,l===void 0?{allowed:r}:{allowed:r,suggestion:l})}function A(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}
function ce(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function pe(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?w(n,i,r,t):n}function ge(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Be(
i),r=Me(i);for(let o of e)o!==U&&(o.path=t+o.path,o.field=r+o.field);if(n===null)return e;for(let o of e)n.push(o);return n}function y(n,e,i){if(R)return Kn(n,e,
i);let{known:t,required:r=[],codes:o}=i,s=t.filter(g=>_(e[g])||!de(e,g)),l=new Set,k=Vn,h=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!de(
e,Ge(g.path)))continue;l.add(Ln(g,s,i,k-- >0))}h.push(g)}h=h.filter(g=>!Fn(g,l));for(let g of s)_(e[g])?r.includes(g)&&!l.has(g)&&(h=a(h,g,o?.[g]??"missing-fiel\
d")):h=a(h,g,"unreadable");return h.length===0?null:h}function Kn(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Nn({}))throw Ne;if(n!==null)return q;let o=s=>_(e[s])?t.includes(s):!de(e,s);return i.some(o)?q:null}function Nn(n){for(let e in n)return!0;return!1}function Ln(n,e,{
replaced:i,elsewhere:t},r){let o=Ge(n.path);n.name=o;let s=t!==void 0&&Object.hasOwn(t,o)?t[o]:void 0,k=e.find(h=>i?.[o]===h)??(s===void 0&&r?F(o,e):void 0);return k!==
void 0&&(n.suggestion=k),s!==void 0&&(n.knownIn=s),k}function Fn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function me(n,e,i){let t=e.generateName;if(!Bn(t)){let r=n?.find(({path:o,code:s})=>o==="/generateName"&&s==="invalid-name");return r!==void 0&&typeof t=="strin\
g"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a($e($e(n,"/name"),"/generateName"),"name","missing-field")}var $e=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},de=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),_=n=>n==null,Bn=n=>_(n)||
n==="",Be=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Z(n)}`,Me=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ge=n=>j(n)[0]??"";function Mn(n){return Array.
isArray(n)?"array":typeof n}var Ze={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function qe({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return p(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let s=Gn(t);if(r==null)return a(s,"kind","missin\
g-field");let l=Object.keys(n);if(typeof r!="string")return D(s,"kind",r,{code:"unknown-kind",allowed:l});let k=Object.hasOwn(e,r)?e[r]:F(r,l);return a(s,"kind",
"unknown-kind",k===void 0?{allowed:l}:{allowed:l,suggestion:k})}}function Gn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ze.allowed[0]?null:D(null,
"apiVersion",n,Ze)}function He({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test($(v(t,e)))}function We(n,e,i){let t=d=>v(n,`/metadata/${d}`)??void 0,
r=d=>v(e,`/metadata/${d}`)??void 0,o=d=>i?"":$(d)||"default",s=d=>$(r(d))!==""&&r(d)!==t(d),l=Ue(t("deletionTimestamp")),k=r("deletionGracePeriodSeconds"),h=new Set(
_e(t("finalizers"))),g=t("generation"),T={"/kind":v(n,"/kind")!==v(e,"/kind"),"/metadata/name":s("name"),"/metadata/namespace":o(t("namespace"))!==o(r("namespac\
e")),"/metadata/uid":s("uid"),"/metadata/resourceVersion":s("resourceVersion"),"/metadata/deletionTimestamp":!l&&Ue(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":k!==void 0&&k!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":l&&_e(r("finalizers")).some(d=>!h.has(d))};return[...$(r("name"))===""?
[E("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([d,z])=>z?[E(d,"immutable-field")]:[]),...typeof g=="number"&&P(g)&&g<0?[E("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function E(n,e,i){return{code:e,path:n,field:ze(n),message:"",...i}}var $=n=>typeof n=="string"?n:"",Ue=n=>$(
n)!==""&&Date.parse($(n))!==Zn,Zn=-621355968e5,_e=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var qn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Je(n)}, not ${Je(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":ye,"wrong-api-version":ye,"unknown-value":ye,"invalid-plane-id":H,"invalid-name":H,"inva\
lid-label":H,"invalid-format":H,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function ye({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function H({rule:n}){return`must be ${n}.`}function Ye(n){return qn[n.code](n)}function W(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Un)}var Un=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Je=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var _n=64,Hn=2e5;function he(n){let e=Hn,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>_n)return null;i.push(o);for(let s of Object.keys(o)){let l=e-- >0?t(()=>Reflect.get(o,s)):null;if(l)return u(null,l,Array.isArray(o)?Number(
s):s)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function V(n){let e=i=>{let t=J(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ke(t)}};return Object.assign(e,{"~standard":Jn(e)})}function K(n){return e=>{
try{return Le(n,e)}catch{return!1}}}function G(n){return e=>{let i=n(e);if(!i.ok)throw new M(i.issues)}}var M=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,we).map(W);super([...i,...e.length>we?[`and ${e.length-we} more`]:[]].join(`
`)),this.issues=e}},we=20;function J(n,e){let i;try{if(i=Ke(n,e),i===null)return null;let t=he(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Y(r,t.path)),t])}catch{
i=he(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Wn&&(t.field=t.field.slice(1));return i}var Wn=46;function ke(n){let e=n;for(let i of e)
i.message=Ye(i);return e}function Jn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:j(r)}))}}}}var Y=(n,e)=>n===e||n.startsWith(`${e}/`);function xe(n){return(e,i)=>{let t=J(n.check,i)??[],r;try{r=Yn(n,e,i,t)}catch{r=[...t,...a(null,null,"unreadable")]}let[o,...s]=r;return o===void 0?{ok:!0,value:i}:
{ok:!1,issues:ke([o,...s])}}}function Yn(n,e,i,t){let r=v(i,"/kind"),o=be(n.immutable,r),s=We(e,i,n.clusterScoped.some(O=>O===r));if(t.length===0&&Xe(e,i,o).length===
0)return s;let l=Qe(e,J(n.check,e)),k=Qe(i,t),h=n.withDefaults(l),g=n.withDefaults(k),T=be(n.ruled,r),d=be(n.choices,r),z=t.flatMap(O=>He(O,i)?[]:O.code==="wron\
g-type"&&T.includes(O.path)||!Qn(O,h,g,d)?[O]:en(O,i)),L=({path:O})=>z.some(oe=>Y(oe.path,O)||Y(O,oe.path));return[...z,...[...s,...Xe(l,k,o)].filter(O=>!L(O))]}
function be(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function Qn({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let o=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,s=Xn(o),l=v(i,s);return l!==
void 0&&Q(l,v(t,s))}function Xn(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function Qe(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:en(t,n));return i.length===0?n:ve(n,"",new Set(i.map(({path:t})=>t)))}function ve(n,e,i){if(Array.isArray(n))return n.map((o,s)=>ve(
o,`${e}/${s}`,i));if(!b(n))return n;let r=Object.entries(n).map(([o,s])=>({name:o,inner:s,at:`${e}/${Z(o)}`})).filter(({at:o})=>!i.has(o));return Object.fromEntries(
r.map(({name:o,inner:s,at:l})=>[o,ve(s,l,i)]))}function en({code:n,path:e,field:i},t){return((n==="wrong-type"?nn(v(t,e)):null)??[]).map(o=>({...o,path:e+o.path,
field:i+o.field}))}function nn(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,nn(i),t),null):b(n)?Object.keys(n).reduce((e,i)=>a(e,i,"unknown-field",{name:i}),
null):null}function Xe(n,e,i){let t=v(n,"/spec")??void 0;return i.length===0||t===void 0||!b(v(e,"/spec"))?[]:b(t)?i.filter(({pointer:o,unset:s})=>{let l=v(n,o)??
void 0;return l!==void 0&&!s.includes(l)&&!Q(l,v(e,o))}).map(({pointer:o})=>E(o,"immutable-field")):[E("/spec","immutable-field")]}function Q(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>Q(t,e[r])):!b(n)||!b(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Q(n[t]??void 0,e[t]??void 0))}var tn={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var ee={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},xn={code:"unknown-kind",allowed:["DataPlane"]},Oe={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},X=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,on={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},sn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
ln={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},et=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
nt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Pe=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
an={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},S={minimum:-9223372036854776e3,maximum:9223372036854776e3},x=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
N={code:"invalid-date-time"},Ie={minimum:0,maximum:9223372036854776e3},un={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},fn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},tt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,it={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},rt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ot={},st=/^(?:[^/]*\/)?[^/]+$/,lt={rule:"group/version or version"},De={rule:"a non-empty string"},at={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},rn=/^[ -~]*$/,ut={rule:"printable ASCII characters",maxLength:128},ft={allowed:["Apply","Update"]},
dt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
ct={allowed:["FieldsV1",""]},pt={rule:"printable ASCII characters",maxLength:256},gt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},mt={known:["kubernetesCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{
agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},yt={known:["name","credentials"],
required:["name","credentials"],elsewhere:{auth:"DataPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},ht={known:["api\
ServerURL","caCert","clientCert","clientKey"],required:["apiServerURL","caCert","clientCert","clientKey"]},wt={known:["prefix","secretRef"],required:["prefix"]},
kt={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"Da\
taPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v\
0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},bt={known:["url",
"authentication"],required:["url","authentication"]},vt={known:["basicAuth"],required:["basicAuth"]},Dt={known:["username","password"],required:["username","pas\
sword"]},dn={known:["observedGeneration","conditions"]},Ot=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Pt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},It={allowed:["True","False","Unknown"]},At=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Rt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Tt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},zt={maxLength:32768},
jt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},St={
code:"unknown-kind",allowed:["BuildPlane"]},Ct={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"BuildPlane in v0.7 to v0\
.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"B\
uildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},Et={known:[]},$t={code:"un\
known-kind",allowed:["Environment"]},Vt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPl\
ane or BuildPlane",registry:"DataPlane"}},Kt={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},Nt={known:["remoteJwks"]},Lt={known:["uri"],required:["uri"]},Ft={code:"unknown-kind",allowed:["Organization"]},Bt={known:["apiVersion","kind",
"metadata","spec","status"],required:["apiVersion","kind","metadata"]},Mt={known:[],elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"\
Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"DataPlane"}},Gt={known:["observedGeneration","conditions",
"namespace"]};function ne(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1al\
pha1"&&(e=D(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=D(e,t,r,xn))):t==="metadata"?r!==null&&(i++,e=u(e,Ae(r),t)):t==="spec"?r!==null&&(i++,e=u(
e,Zt(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,Oe)}function Ae(n){
if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||!X.test(t))&&(e=w(e,i,t,on));else if(i==="g\
enerateName")(typeof t!="string"||!sn.test(t))&&(e=w(e,i,t,ln));else if(i==="namespace")(typeof t!="string"||I(t,63)||!et.test(t))&&(e=w(e,i,t,nt));else if(i===
"labels")e=u(e,cn(t),i);else if(i==="annotations")e=u(e,pn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<
o.length;s++){let l=o[s];(typeof l!="string"||!Pe.test(l))&&(r=w(r,s,l,an))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(r=a(r,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,gn(l),s)}o.length>1&&fe(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(
e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,mn(l),s)}e=u(e,r,i)}else
i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,
t,"string")):i==="generation"?P(t)||(e=A(e,i,t,S)):i==="deletionGracePeriodSeconds"?P(t)||(e=A(e,i,t,S)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||
!x.test(t))&&(e=w(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!x.test(t))&&(e=w(e,i,t,N)):e=a(e,i,"unknown-field")}return n.name||(e=me(e,n,
X)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&P(n.generation)&&(e=A(e,"generation",n.generation,Ie)),e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,un)}function cn(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];Pe.test(i)||(e=ce(e,n,i,fn)),(typeof t!="string"||I(t,63)||!tt.test(
t))&&(e=pe(e,n,i,it))}return ge(e)}function pn(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];rt.test(i)||(e=ce(e,n,i,fn)),typeof t!="string"&&(e=
pe(e,n,i,ot))}return Ee(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),ge(e)}function gn(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!st.test(r))&&(e=w(e,t,r,lt))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<
1)&&(e=w(e,t,r,De))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=w(e,t,r,De))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=
w(e,t,r,De))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown\
-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===m&&i===4?null:y(e,n,at)}function mn(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="\
string"||I(r,128)||!rn.test(r))&&(e=w(e,t,r,ut)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=D(e,t,r,ft))):t==="apiVersion"?typeof r!="string"&&
(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!dt.test(r))&&(e=w(e,t,r,N)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=D(e,t,r,ct)):t==="field\
sV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||I(r,256)||!rn.test(r))&&(e=w(e,t,r,pt)):e=a(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&i===1?null:y(e,n,gt)}function Zt(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="kubernetesCluster"?r!==
null&&(i++,e=u(e,yn(r),t)):t==="registry"?r!==null&&(i++,e=u(e,Ut(r),t)):t==="gateway"?r!==null&&(i++,e=u(e,_t(r),t)):t==="observer"?e=u(e,hn(r),t):e=a(e,t,"unk\
nown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===3?null:y(e,n,mt)}function yn(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="credentials"?r!==null&&(i++,e=u(e,qt(r),t)):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,yt)}function qt(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiServe\
rURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="caCert"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="clientCert"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="clientKey"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,ht)}function Ut(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="prefix"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="secretRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===1?null:y(e,n,wt)}function _t(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,kt)}function hn(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="url"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="authentication"?r!==null&&(i++,e=u(e,Ht(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===2?null:y(e,n,bt)}function Ht(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="basicAuth"?r!==null&&(i++,e=u(e,Wt(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,vt)}function Wt(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="username"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="password"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"s\
tring"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,Dt)}function Jt(n){if(c(n))return p(n);let e=null;for(let i in n){
let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=A(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<
o.length;s++){let l=o[s];r=u(r,Re(l),s)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,dn)}function Re(n){if(c(
n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||I(r,316)||!Ot.test(r))&&(e=w(e,t,r,Pt))):t===
"status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=D(e,t,r,It))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=
A(e,t,r,Ie)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!At.test(r))&&(e=w(e,t,r,N))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<
1||I(r,1024)||!Rt.test(r))&&(e=w(e,t,r,Tt))):t==="message"?r!==null&&(i++,(typeof r!="string"||I(r,32768))&&(e=w(e,t,r,zt))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===5?null:y(e,n,jt)}function te(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersi\
on"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=D(e,t,r,St))):t==="metadata"?r!==null&&(i++,e=
u(e,Ae(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Yt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,Oe)}function Yt(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="kubernetesCluster"?r!==null&&(i++,e=
u(e,yn(r),t)):t==="observer"?e=u(e,hn(r),t):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Ct)}function Qt(n){if(c(n))
return p(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Et)}function ie(n){if(c(
n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ee))):t==="kind"?
r!==null&&(i++,r!=="Environment"&&(e=D(e,t,r,$t))):t==="metadata"?r!==null&&(i++,e=u(e,Ae(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="status"?r!==null&&
(e=u(e,ti(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,Oe)}function Xt(n){if(c(n))return p(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,xt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,
i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Vt)}function xt(n){if(c(n))return p(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,ei(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,Kt)}function ei(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,ni(t),i):e=a(e,
i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Nt)}function ni(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:
y(e,n,Lt)}function ti(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=A(e,i,t,S));else if(i==="c\
onditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,Re(l),s)}e=u(e,r,i)}else e=a(e,i,"unknown-fi\
eld")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,dn)}function re(n){if(c(n))return p(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,r,ee))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=D(e,t,r,Ft))):t==="metadata"?r!==null&&
(i++,e=u(e,ii(r),t)):t==="spec"?r!==null&&(e=u(e,ri(r),t)):t==="status"?r!==null&&(e=u(e,oi(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===3?null:y(e,n,Bt)}function ii(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||I(t,253)||
!X.test(t))&&(e=w(e,i,t,on));else if(i==="generateName")(typeof t!="string"||!sn.test(t))&&(e=w(e,i,t,ln));else if(i==="namespace")e=a(e,i,"namespace-not-allowe\
d");else if(i==="labels")e=u(e,cn(t),i);else if(i==="annotations")e=u(e,pn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
o=t;for(let s=0;s<o.length;s++){let l=o[s];(typeof l!="string"||!Pe.test(l))&&(r=w(r,s,l,an))}o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&
(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,gn(l),s)}o.length>1&&fe(o)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: t\
rue"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,mn(l),s)}
e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="st\
ring"&&(e=f(e,i,t,"string")):i==="generation"?P(t)||(e=A(e,i,t,S)):i==="deletionGracePeriodSeconds"?P(t)||(e=A(e,i,t,S)):i==="creationTimestamp"?t!==null&&(typeof t!=
"string"||!x.test(t))&&(e=w(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!x.test(t))&&(e=w(e,i,t,N)):e=a(e,i,"unknown-field")}return n.name||
(e=me(e,n,X)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&P(n.generation)&&(e=A(e,"generation",n.generation,Ie)),e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,un)}function ri(n){if(c(n))return p(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,Mt)}function oi(n){if(c(n))return p(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")P(t)||(e=
A(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];r=u(r,Re(l),s)}e=u(e,r,i)}else
i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Gt)}var wn=V(ne),si=K(ne),li=G(wn),kn=V(te),ai=K(te),ui=G(kn),bn=V(ie),fi=K(ie),di=G(bn),vn=V(re),ci=K(re),pi=G(vn),gi={checks:{DataPlane:ne,BuildPlane:te,Environment:ie,
Organization:re},replaced:{WorkflowPlane:"BuildPlane"}},Te=qe(gi),mi=V(Te),yi=K(Te),Dn=n=>je(n,tn),hi={check:Te,clusterScoped:["Organization"],immutable:{},ruled:{},
choices:{},withDefaults:Dn},wi=xe(hi);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertOrganization,formatIssue,isBuildPlane,isDataPlane,isEnvironment,isOrganization,
isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateOrganization,validatePlane,validateUpdate,withDefaults});
